# The frame: headline, introduction, what-if controls, foot. Order as on the page.

## Headline. $country is the control that chooses the country.

# No verb here follows the country, so that "os Estados Unidos" needs no other sentence than "o Brasil".
headline = Que decisões sobre a economia digital ainda restam para { $country }?
headline-plain = Que decisões sobre a economia digital ainda restam para { $country }?
country-label = País
find-country = Procurar um país
country-eu = União Europeia
# The name inside a sentence, with its article. No sentence here puts "a", "de", "em" or "por" before it, which would merge with it.
country-in-sentence = { $code ->
    [AGO] { $name }
    [ATG] { $name }
    [BFA] { $name }
    [BGD] { $name }
    [BLZ] { $name }
    [BRB] { $name }
    [BRN] { $name }
    [CPV] { $name }
    [CUB] { $name }
    [CYP] { $name }
    [DJI] { $name }
    [FJI] { $name }
    [GHA] { $name }
    [GRD] { $name }
    [HKG] { $name }
    [HND] { $name }
    [ISR] { $name }
    [KNA] { $name }
    [LCA] { $name }
    [LIE] { $name }
    [MAC] { $name }
    [MDG] { $name }
    [MLT] { $name }
    [MMR] { $name }
    [MNE] { $name }
    [MOZ] { $name }
    [MUS] { $name }
    [OMN] { $name }
    [PRT] { $name }
    [RWA] { $name }
    [SGP] { $name }
    [SLV] { $name }
    [SWZ] { $name }
    [TLS] { $name }
    [TON] { $name }
    [TTO] { $name }
    [TWN] { $name }
    [VCT] { $name }
    [VUT] { $name }
    [WSM] { $name }
    [AFG] o { $name }
    [BDI] o { $name }
    [BEN] o { $name }
    [BHR] o { $name }
    [BRA] o { $name }
    [CAN] o { $name }
    [CHL] o { $name }
    [COD] o { $name }
    [ECU] o { $name }
    [EGY] o { $name }
    [GAB] o { $name }
    [GBR] o { $name }
    [HTI] o { $name }
    [JPN] o { $name }
    [KAZ] o { $name }
    [KEN] o { $name }
    [KGZ] o { $name }
    [KHM] o { $name }
    [KWT] o { $name }
    [LAO] o { $name }
    [LKA] o { $name }
    [LSO] o { $name }
    [LUX] o { $name }
    [MAR] o { $name }
    [MEX] o { $name }
    [MLI] o { $name }
    [MWI] o { $name }
    [NER] o { $name }
    [NPL] o { $name }
    [PAK] o { $name }
    [PAN] o { $name }
    [PER] o { $name }
    [PRY] o { $name }
    [QAT] o { $name }
    [SEN] o { $name }
    [SUR] o { $name }
    [TCD] o { $name }
    [TGO] o { $name }
    [TJK] o { $name }
    [URY] o { $name }
    [VNM] o { $name }
    [YEM] o { $name }
    [ZWE] o { $name }
    [ARE] os { $name }
    [CMR] os { $name }
    [NLD] os { $name }
    [USA] os { $name }
    [BHS] as { $name }
    [COM] as { $name }
    [MDV] as { $name }
    [PHL] as { $name }
    [SLB] as { $name }
    [SYC] as { $name }
   *[other] a { $name }
}

## Under the headline. $date is a date control or a date.

dateline = Em { $date }
date-label = Data
date-of-facts = Voltar a { $date }, a data dos dados
bound-by = { $count ->
    [0] Nenhum acordo lido aqui vincula o país nessa data
    [one] Um acordo vinculante cujas regras foram lidas
   *[other] { $count } acordos vinculantes cujas regras foram lidas
}
bound-since = desde { $date }
bound-date-unconfirmed = vinculante; o dia não está confirmado
bound-joined = adesão suposta na sua pergunta
also-not-read = { $count ->
    [one] Há outro acordo vinculante, cujas regras ninguém leu para esta página:
   *[other] Há outros { $count } acordos vinculantes, cujas regras ninguém leu para esta página:
}
binding-not-known = { $count ->
    [one] Não está confirmado se este é vinculante:
   *[other] Não está confirmado se estes são vinculantes:
}

## Places in an agreement

# The short name of an agreement. $short: as the facts have it; a language may name by $id, or by the countries $one and $other where $parties is 2.
agreement-short = { $id ->
    [aanzfta] Acordo ASEAN–Austrália–Nova Zelândia
    [afcfta-digital] Protocolo da ZCLCA sobre comércio digital
    [asean-defa] Acordo da ASEAN sobre economia digital
    [asean-ecommerce] Acordo da ASEAN sobre comércio eletrônico
    [australia-singapore-dea] Acordo de economia digital { $one }–{ $other }
    [colombia-northern-triangle] Acordo Colômbia–Triângulo Norte
    [dominican-republic-central-america] Acordo América Central–República Dominicana
    [eaeu-viet-nam] Acordo UEEA–Vietnã
    [efta-central-america] Acordo EFTA–América Central
    [efta-colombia] Acordo EFTA–Colômbia
    [efta-gcc] Acordo EFTA–CCG
    [efta-peru] Acordo EFTA–Peru
    [eu-andean] Acordo UE–países andinos
    [eu-cariforum] Acordo UE–CARIFORUM
    [eu-central-america] Acordo UE–América Central
    [eu-korea-dta] Acordo de comércio digital { $one }–{ $other }
    [eu-mercosur] Acordo UE–Mercosul
    [eu-singapore-dta] Acordo de comércio digital { $one }–{ $other }
    [gcc-singapore] Acordo CCG–Singapura
    [gpa] Acordo da OMC sobre compras governamentais
    [korea-singapore-dpa] Acordo de economia digital { $one }–{ $other }
    [mercosur-ecommerce] Acordo do Mercosul sobre comércio eletrônico
    [mexico-central-america] Acordo México–América Central
    [pacific-alliance] Protocolo da Aliança do Pacífico
    [panama-central-america] Acordo Panamá–América Central
    [uk-singapore-dea] Acordo de economia digital { $one }–{ $other }
    [uk-ukraine-dta] Acordo de comércio digital { $one }–{ $other }
    [us-argentina-art] Acordo de comércio recíproco { $one }–{ $other }
    [us-bangladesh-art] Acordo de comércio recíproco { $one }–{ $other }
    [us-cambodia-art] Acordo de comércio recíproco { $one }–{ $other }
    [us-ecuador-art] Acordo de comércio recíproco { $one }–{ $other }
    [us-el-salvador-art] Acordo de comércio recíproco { $one }–{ $other }
    [us-guatemala-art] Acordo de comércio recíproco { $one }–{ $other }
    [us-india-framework] Marco { $one }–{ $other }
    [us-indonesia-art] Acordo de comércio recíproco { $one }–{ $other }
    [us-japan-digital] Acordo de comércio digital { $one }–{ $other }
    [us-jordan-art] Acordo de comércio recíproco { $one }–{ $other }
    [us-malaysia-art] Acordo de comércio recíproco { $one }–{ $other }
    [us-north-macedonia-framework] Marco { $one }–{ $other }
    [us-taiwan-art] Acordo de comércio recíproco { $one }–{ $other }
    [us-thailand-framework] Marco { $one }–{ $other }
    [us-viet-nam-framework] Marco { $one }–{ $other }
    [wto] Acordo da OMC
    [wto-ecommerce] Acordo da OMC sobre comércio eletrônico
   *[other] { $parties ->
        [2] Acordo { $one }–{ $other }
       *[other] { $short }
    }
}
# The short name of an agreement inside a sentence.
agreement-in-sentence = o { $name }

article-number = artigo { $article }
article-numbers = artigos { $article }
article-other = { $article }
article-unknown = artigo não conhecido

## Introduction

intro = Um governo que quer decidir sobre os dados, as plataformas ou os downloads encontra dois limites: o que escolhe e o que assinou. Esta página toma { $total } opções que governos escolhem e confronta cada uma com os acordos comerciais que vinculam { $country }. Abra qualquer linha para ver o artigo em que se apoia. Ela é para toda pessoa que vai viver com a resposta: uma ferramenta para pensar e para o debate público, não uma assessoria jurídica.
intro-limits = O que esta página não pode dizer
intro-limits-who = Um cidadão, uma jornalista, uma deputada antes de votar: quem pergunta o que um acordo tira de um país recebe aqui a mesma resposta. Antes de um governo agir, juristas deveriam ler os próprios acordos.
intro-limits-judge = Quando uma exceção depende de uma avaliação, a página não pode dizer como decidiriam os que a julgassem. Essas opções trazem a marca “poderia ser contestada”: nem permitidas nem proibidas.
intro-limits-unread = Ela só sabe o que foi lido. “Não se sabe” quer dizer que ninguém olhou ainda, não que não haja nada. Os acordos cujas regras ninguém leu são nomeados.
intro-limits-wise = Ela não diz o que um país deveria fazer. Uma opção aberta pode ser ruim; uma fechada pode não ser perda nenhuma. Mostram-se tanto os benefícios quanto os custos.

## What if

what-if = E se…
what-if-lead = Ligue ou desligue um acordo e veja o que muda, com a situação de hoje ao lado.
what-if-join = aderisse a…
what-if-leave = saísse de…
what-if-more-join = { $count ->
    [one] Mais um a que poderia aderir
   *[other] Mais { $count } a que poderia aderir
}
what-if-more-leave = { $count ->
    [one] Mais um que é vinculante
   *[other] Mais { $count } que são vinculantes
}
what-if-any = Qualquer outro acordo
what-if-search = Procurar um acordo
what-if-search-hint = pelo nome ou por uma parte
what-if-search-none = Nenhum acordo encontrado com esse nome.
what-if-search-many = { $count ->
    [one] Há mais um; digite mais letras.
   *[other] Há mais { $count }; digite mais letras.
}
what-if-join-label = { $agreement }: e se aderisse?
what-if-leave-label = { $agreement }: e se saísse?
# What a switch would move, told before it is turned. $list: parts made of "effect-*".
effect-closed = fecha { $count }
effect-contestable = { $count ->
    [one] { $count } poderia ser contestada
   *[other] { $count } poderiam ser contestadas
}
effect-fact = em { $count } falta um dado
effect-sheltered = resguarda { $count }
effect-discouraged = desaconselha { $count }
effect-open = abre { $count }
effect-none = não muda nada
effect-unread = não lido para { $count ->
    [one] uma opção
   *[other] { $count } opções
}
what-if-measures = mudasse uma lei
what-if-measures-none = Para acrescentar uma opção ou retirar uma lei, abra a linha dela na lista de opções.
what-if-added = Acrescenta-se: { $choice }
what-if-dropped = Retira-se: { $choice }
take-back = Desfazer
reset-all = Voltar a hoje
reset-label = Voltar a hoje: desfazer tudo

## What went wrong on our side (faults in a question are in errors.ftl)

error-not-loaded = Não foi possível calcular a resposta: a parte que compara as opções com os acordos não foi carregada. Recarregue a página; se não ajudar, este navegador ou este site a bloqueia.
error-language = Não foi possível carregar esse idioma, por isso a página continua no que tem. Escolha-o outra vez para tentar de novo.
error-notes = Não foi possível carregar os motivos completos e suas fontes. Verifique a conexão, feche esta linha e abra-a de novo.
error-below = Não foi possível carregar o resto desta página: para que servem as opções, qual acordo tira quanto, como se poderia desfazer.
try-again = Tentar de novo
error-other = Algo deu errado e não foi possível calcular a resposta. O que você escreveu foi mantido. Recarregue a página para tentar de novo.

## Foot of the card and of the page

not-legal-advice = Uma ferramenta para pensar e para o debate público, não uma assessoria jurídica.
full-view = Abrir a resposta completa
# One moved choice, as it is read aloud.
live-move = { $choice }: de “{ $from }” para “{ $to }”.
