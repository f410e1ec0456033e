# Why: everything that only an opened line needs. Loaded when the first line is opened.

## The first sentence, by the standing and the rule that decided it.
# $agreement, $article: the worst reason.

lead-open = Nenhuma regra lida, em um acordo vinculante, alcança esta opção.
lead-open-limit = O { $agreement } ({ $article }) não chega até ela: { $limit }.
lead-discouraged = O { $agreement } ({ $article }) manifesta-se contra ela, com palavras brandas que não obrigam ninguém.
lead-sheltered-exception = O { $agreement } ({ $article }) a impede, mas cabe { $exception }, e isso o próprio país julga.
lead-sheltered = O { $agreement } ({ $article }) a impede, mas por ora ela está resguardada.
lead-contestable-exception = O { $agreement } ({ $article }) a impede, a menos que valha { $exception }, o que outros julgariam.
lead-contestable = O { $agreement } ({ $article }) se opõe a ela, mas o resultado de uma controvérsia é incerto.
lead-fact = Se o { $agreement } ({ $article }) a impede depende de um dado que ninguém procurou ainda.
# $places: every agreement that closes it, each as lead-place; $count: how many.
lead-closed = Fechada segundo { $places }; nenhuma exceção cabe{ $count ->
    [one] {""}
   *[other] {" "}em nenhum deles
}.
lead-closed-test = Fechada segundo { $places }; { $count ->
    [one] a exceção que poderia cobri-la não se cumpre
   *[other] as exceções que poderiam cobri-la não se cumprem
}.
lead-place = { $agreement } ({ $article })
lead-same = O mesmo acontece segundo { $list }.
lead-unread = Não se sabe, e por isso não se conta, se estes têm alguma regra a respeito: { $list }.
own-lead = O que o país faz hoje
own-standing = Segundo o que se sabe desta lei: { $standing }.

## Article and reach

reason-heading = { $agreement }, { $article }
reason-reaches = Examinada para: { $scopes }.
strength-soft = É uma redação branda: uma promessa de tentar.
strength-practice = Congela uma prática e não é uma obrigação duradoura.
reason-content = O que diz o artigo, em nossas palavras
reason-protects = A quem protege: { $whom }
reason-note = Mais sobre isto
reason-unconfirmed = Não confirmado, e não contado como fato: { $list }.
reason-until = Isto vale até { $date }.
dispute-yes = Uma parte pode iniciar uma controvérsia entre Estados.
dispute-no = Nenhuma controvérsia pode ser iniciada; a obrigação continua juridicamente vinculante.
dispute-not-known = Não se sabe se uma controvérsia pode ser iniciada.
source = Fonte: { $source }
source-date = { $title } ({ $date })
read-text = lido no próprio texto legal
read-secondary = lido em uma análise ou base de dados, não no texto legal
read-memory = não verificado
listed-reasons = As regras que foram examinadas

## Rules that decide a standing

rule-no-exception-fits = Impedida, e nenhuma exceção do acordo cabe.
rule-exception = { $standing ->
    [sheltered] Impedida, mas cabe { $exception }, e isso o próprio país julga.
    [closed] Impedida; sabe-se que não se cumpre { $exception }.
   *[contestable] Impedida, a menos que valha { $exception }, o que outros julgariam.
}
rule-soft = Redação branda: as partes procurarão, reconhecem ou cooperam. Nada pode ser exigido.
rule-practice = Apenas pede às partes que mantenham uma prática, de modo que uma controvérsia teria base fraca.
rule-no-recourse = Impedida, e nenhuma exceção cabe. Mas ninguém pode iniciar uma controvérsia; a obrigação continua juridicamente vinculante.
rule-recourse-not-known = Impedida, e nenhuma exceção cabe. Não se sabe se alguém pode iniciar uma controvérsia.
rule-treatment-not-known = Impedida só se as empresas estrangeiras forem tratadas pior, de direito ou de fato. Isso não se sabe; em regras como a de manter os dados no país, os estudiosos divergem.
rule-scope-not-known = Não se sabe se este tipo de dados ou setor está sob a regra.
rule-unconfirmed = Parte do que se sabe deste artigo não está confirmada, e seria decisiva.
rule-transition-not-bound = Pelo período de transição do acordo, este país ainda não está obrigado.
rule-transition-no-dispute = Durante o período de transição, nenhuma controvérsia pode ser iniciada contra este país.
rule-transition-existing-measures-only = Durante o período de transição, as leis que já existiam não são tocadas.
rule-limit-government-procurement = A regra exclui o que os governos compram.
rule-limit-government-information = A regra exclui a informação que um governo possui ou que é guardada em seu nome.
rule-limit-financial-services = A regra exclui as instituições financeiras e os dados financeiros.
rule-limit-mass-market-only = A regra alcança só programas de computador para o mercado de massa.
rule-limit-critical-infrastructure = A regra exclui os programas de computador para infraestrutura crítica.
rule-limit-broadcasting = A regra exclui a radiodifusão. Não se sabe se estas obras contam como tal.
rule-limit-subsidies-and-grants = A regra exclui os subsídios e as subvenções.
rule-limit-incentives-allowed = A regra impede só as exigências; uma condição em troca de uma vantagem é permitida.
rule-limit-internal-taxes-allowed = A regra exclui os tributos internos; não são direitos aduaneiros.
rule-limit-listed-reservations = { $standing ->
    [sheltered] O país inscreveu uma reserva que a cobre.
   *[contestable] Uma reserva pode cobri-la; ninguém olhou a lista do país.
}
rule-limit-listed-commitments = { $standing ->
    [open] O país não assumiu nenhum compromisso neste setor.
   *[contestable] A regra alcança só os setores em que o país assumiu compromissos. Quais são, não se sabe aqui.
}
rule-limit-existing-measures = { $standing ->
    [sheltered] Leis anteriores ao acordo não são tocadas.
   *[contestable] Leis anteriores ao acordo não são tocadas; não se sabe se esta é anterior.
}
rule-limit-contracts = A regra exclui o que as empresas combinam entre si.
rule-limit-carrier-media-only = A regra alcança só o suporte ou a transmissão, não o conteúdo.
rule-limit-market-condition-only = A regra alcança só as condições de venda, não uma exigência em um caso concreto.

## Exceptions tried

tried = Exceções examinadas
tried-none = A regra não tem nenhuma exceção própria.
tried-self-judged = cabe, e isso o próprio país julga
tried-judged-by-others = poderia caber; outros julgariam
tried-aim-not-accepted = não admite este fim
tried-only-in-a-case = cobre só uma exigência em um caso concreto
tried-test-fails = não se cumpre: as empresas estrangeiras são tratadas pior sem necessidade, ou havia ao alcance um meio menos restritivo
tried-unconfirmed = não está confirmado que o acordo a tenha
tried-row = { $exception }: { $result }
tried-row-unconfirmed = { $exception }: { $result } ({ $unconfirmed })

exception-legitimate-public-policy-objective = a exceção por um objetivo legítimo de política pública
exception-self-judged-objective = a exceção por fins que o próprio país considera necessários
exception-gats-xiv = a exceção geral dos serviços (ordem pública, saúde, privacidade, segurança)
exception-gatt-xx = a exceção geral dos bens (moral, saúde, aplicação das normas aduaneiras)
exception-essential-security = a exceção de segurança, de apreciação própria
exception-essential-security-reviewable = a exceção de segurança, sujeita a exame
exception-prudential = a exceção prudencial, pela estabilidade financeira
exception-personal-data-safeguard = a exceção por salvaguardas de privacidade que o país considere apropriadas
exception-personal-data-safeguard-conditional = a exceção por leis de privacidade que permitem transferir dados em condições gerais
exception-privacy-reviewable = a exceção de privacidade, sujeita a exame
exception-regulator-or-court-access = a exceção para reguladores e tribunais em um caso concreto
exception-conformity-assessment = a exceção para a avaliação da conformidade
exception-competition-remedy = a exceção para medidas corretivas em casos de concorrência
exception-intellectual-property-limits = a ressalva dos limites da propriedade intelectual
exception-taxation = a exceção tributária
exception-indigenous-or-cultural = a exceção por povos indígenas ou pela cultura
exception-development = a exceção pelo desenvolvimento

limit-government-procurement = exclui o que os governos compram
limit-government-information = exclui a informação que um governo possui ou que é guardada em seu nome
limit-financial-services = exclui as instituições financeiras e os dados financeiros
limit-mass-market-only = alcança só programas de computador para o mercado de massa
limit-critical-infrastructure = exclui os programas de computador para infraestrutura crítica
limit-broadcasting = exclui a radiodifusão
limit-subsidies-and-grants = exclui os subsídios e as subvenções
limit-incentives-allowed = permite condições em troca de uma vantagem
limit-internal-taxes-allowed = exclui os tributos internos
limit-listed-reservations = exclui o que o país inscreveu em sua lista
limit-listed-commitments = alcança só os setores em que o país assumiu compromissos
limit-existing-measures = exclui as leis anteriores a ele
limit-contracts = exclui o que as empresas combinam entre si
limit-carrier-media-only = alcança só o suporte, não o conteúdo
limit-market-condition-only = alcança só as condições de venda

## What would change it

would-change = O que a mudaria
would-change-row = { $what }: { $to }
change-treats-foreigners-worse = Se as empresas estrangeiras forem tratadas pior
change-treats-foreigners-alike = Se as empresas estrangeiras forem tratadas como as locais
change-not-least-restrictive = Se um meio menos restritivo serve igualmente ao fim
change-reservation-listed = Se uma reserva da lista do país a cobre
change-reservation-not-listed = Se nenhuma reserva da lista a cobre
change-existed-before = Se a lei é anterior ao acordo
change-sector-committed = Se o país assumiu compromissos neste setor
change-sector-not-committed = Se o país não assumiu compromissos neste setor
change-mass-market = Se o programa conta como de mercado de massa
change-not-mass-market = Se o programa não conta como de mercado de massa
change-audiovisual-only = Se se trata só de radiodifusão ou serviços audiovisuais
change-beyond-audiovisual = Se se trata de mais do que serviços audiovisuais
change-accepted-aim = Se serve a um fim que uma exceção admite
change-as-incentive = Se é uma condição em troca de uma vantagem, não uma exigência
change-in-a-case = Se é exigida em um caso concreto, não de todos
change-dispute-settlement-applies = Se afinal uma controvérsia pode ser iniciada
change-no-dispute-settlement = Se nenhuma controvérsia pode ser iniciada
change-unconfirmed-holds = Se o que não está confirmado se revelar certo
change-unconfirmed-fails = Se o que não está confirmado se revelar falso
change-transition-ends = Quando terminar o período de transição

## Towards whom

towards-row-agreement = { $standing ->
    [closed] Fechada perante as outras { $count } partes do { $agreement }.
    [contestable] Incerta perante as outras { $count } partes do { $agreement }.
    [fact] Não se sabe perante as outras { $count } partes do { $agreement }.
    [sheltered] Resguardada perante as outras { $count } partes do { $agreement }.
    [discouraged] Desaconselhada perante as outras { $count } partes do { $agreement }.
   *[open] Aberta perante as outras { $count } partes do { $agreement }.
}
towards-row = { $standing ->
    [closed] Fechada perante { $who }.
    [contestable] Incerta perante { $who }.
    [fact] Não se sabe perante { $who }.
    [sheltered] Resguardada perante { $who }.
    [discouraged] Desaconselhada perante { $who }.
   *[open] Aberta perante { $who }.
}
towards-unnamed = { $standing ->
    [closed] Fechada perante partes que não constam dos dados.
    [contestable] Incerta perante partes que não constam dos dados.
    [fact] Não se sabe perante partes que não constam dos dados.
    [sheltered] Resguardada perante partes que não constam dos dados.
   *[other] Desaconselhada perante partes que não constam dos dados.
}
towards-rest = Aberta perante todos os demais.
towards-rest-unread = Aberta, até onde se leu, perante todos os demais.
countries-many = { $count ->
    [one] um país
   *[other] { $count } países
}
countries-list = Quais países
challengers = Quem poderia iniciar uma controvérsia
challengers-row = { $who }.
challengers-none = Ninguém, que se saiba.
challengers-since = A regra vincula o país desde { $date }.

## Later governments

later = O que um governo posterior poderia fazer
later-each = Mais de um acordo a fecha. Para reabri-la, é preciso lidar com cada um deles.
later-leave = Sair do { $agreement } ({ $article }); só tem efeito a partir de { $date }.
later-leave-plain = Sair do { $agreement } ({ $article }).
later-leave-bare = Sair do { $agreement }; não se sabe como.
later-review = Levantar a questão na revisão do { $agreement } ({ $article }).
later-review-date = Levantar a questão na revisão do { $agreement } ({ $article }); a próxima, em { $date }.
later-transition = Esperar o fim da transição do { $agreement }, em { $date }.
later-amend = Obter a modificação do { $agreement }, que todas as partes devem aceitar.

## Own law, and what if

measure-in-force = Em vigor
measure-in-force-since = Em vigor desde { $date }
measure-adopted = Aprovada
measure-adopted-from = Aprovada, aplica-se a partir de { $date }
measure-proposed = Proposta
measure-repealed = Revogada
measure-ended = Já não está em vigor
measure-proposal = Sua proposta
try-add = E se escolhesse isto?
try-drop = E se retirasse esta lei?
try-take-back = Desfazer
design = Como a lei seria feita
design-lead = A resposta acima é para uma lei cuidadosa: igual para todos e com seu fim habitual. Mude-a aqui.
design-scope = Dados ou setor
design-purpose = Fim
design-treatment = Empresas estrangeiras
design-alike = tratadas como as locais
design-worse = tratadas pior
design-not-known = não se sabe
design-lightest = Um meio menos restritivo
design-lightest-none = não serviria tão bem
design-lightest-exists = serviria tão bem
design-usual = o habitual: { $what }

## Effects

effects = O que se pensa que ela faz
effects-lead = Avaliações em uma escala de −3 a +3 em comparação com não fazer nada, em um país típico de renda média-baixa. Os números são avaliações, não medições.
effects-none = Não se atribui a ela nenhum efeito sobre fim ou custo.
effect-value = { $central }, entre { $low } e { $high }
grade-A = A: estudos cuidadosos concordam
grade-B = B: um estudo cuidadoso, ou um conjunto misto
grade-C = C: raciocínio, com exemplos ou um modelo
grade-D = D: opinião
effect-for = A favor deste número:
effect-against = Do outro lado:
effect-own = Raciocínio próprio; sem fonte.
work = { $authors } ({ $year }), { $title }
work-undated = { $authors }, { $title }
works-lead = Lidos para avaliar os efeitos das opções, dos dois lados. O que cada um encontrou, em nossas palavras.
side-benefit = encontra que a regulação, ou o fim a que serve, traz ganhos
side-cost = encontra que a regulação tem custos
side-mixed = encontra as duas coisas

## Data and sectors

scope-all = todos os dados e setores
scope-personal = dados pessoais
scope-sensitive = dados sensíveis (saúde, biométricos, de crianças)
scope-health = dados de saúde
scope-payment = dados de pagamento
scope-financial = dados e serviços financeiros
scope-government = informação que um governo possui ou que é guardada em seu nome
scope-telecom = telecomunicações
scope-mapping = mapas e dados geoespaciais
scope-critical = infraestrutura crítica e “dados importantes”
scope-e-commerce = plataformas de venda online
scope-media = filmes, música, notícias, jogos e livros
scope-software = programas de computador
scope-mass-market-software = programas de computador para o mercado de massa
scope-artificial-intelligence = sistemas de inteligência artificial
scope-transport = plataformas de transporte, entrega e hospedagem
scope-digital-products = produtos digitais enviados eletronicamente
scope-hardware = dispositivos e equipamentos de rede

## Aims

purpose-privacy = privacidade
purpose-consumer = proteção do consumidor
purpose-security = segurança nacional
purpose-cybersecurity = segurança das redes
purpose-public-order = ordem pública ou moral
purpose-health = saúde ou vida
purpose-safety = segurança das pessoas
purpose-prudential = estabilidade financeira
purpose-tax = arrecadação de tributos
purpose-customs-enforcement = aplicação das normas aduaneiras
purpose-enforcement = investigações
purpose-competition = concorrência leal
purpose-accountability = responsabilidade por decisões automatizadas
purpose-industrial = criação de indústria local
purpose-development = desenvolvimento
purpose-revenue = receita pública
purpose-culture = cultura e língua
purpose-indigenous = direitos dos povos indígenas
purpose-labour = proteção dos trabalhadores
purpose-intellectual-property = propriedade intelectual
aims = Fim: { $list }

## What a choice does, in the terms of treaties

traits = Nos termos dos tratados: { $list }.
trait-restricts-transfer = impõe condições ao envio de dados ao exterior
trait-requires-local-facilities = exige armazenamento ou servidores no país
trait-requires-local-presence = exige um escritório ou agente no país
trait-levies-customs-duty = cobra um direito aduaneiro
trait-declares-digital-goods = exige uma declaração na aduana
trait-treats-digital-products-worse = dá tratamento menos favorável aos produtos digitais estrangeiros
trait-taxes-digital-services = tributa em especial os serviços digitais
trait-requires-source-code = exige o código-fonte
trait-requires-algorithm = exige um algoritmo
trait-requires-crypto-disclosure = exige chaves ou determinada cifra
trait-requires-technology-transfer = exige a transferência de tecnologia
trait-regulates-technology-contracts = regula os contratos de tecnologia
trait-requires-local-technology = exige tecnologia local ou impede a estrangeira
trait-requires-local-content = exige ou premia conteúdo local
trait-prefers-domestic-procurement = prefere fornecedores locais nas compras públicas
trait-subsidises-domestic = apoia só empresas locais
trait-requires-prior-authorisation = exige licença para estar online
trait-requires-joint-venture = exige um sócio local ou limita a propriedade estrangeira
trait-regulates-platforms = impõe obrigações às grandes plataformas
trait-none = não faz nada que os acordos comerciais examinem

## Kinds of rules, as what they are about: "rules on …"

kind-data-transfer = transferência de dados
kind-data-location = localização dos dados
kind-financial-data = dados financeiros
kind-local-presence = escritórios no país
kind-customs-duties = direitos aduaneiros sobre transmissões eletrônicas
kind-digital-product-non-discrimination = tratamento não discriminatório de produtos digitais
kind-digital-services-tax = tributos sobre serviços digitais
kind-source-code = código-fonte
kind-algorithm = algoritmos
kind-cryptography = criptografia
kind-technology-transfer = transferência de tecnologia
kind-technology-contracts = contratos de tecnologia
kind-technology-choice = escolha de tecnologia
kind-local-content = conteúdo local
kind-no-prior-authorisation = licenças para estar online
kind-later-agreements = acordos posteriores com outros
kind-right-to-regulate = o direito de regular
kind-joint-venture = empresas conjuntas
kind-procurement = compras públicas
kind-national-treatment = tratamento nacional às empresas estrangeiras
kind-market-access = acesso a mercados
kind-platform-regulation = regras para plataformas
kind-intermediary-liability = responsabilidade das plataformas
kind-personal-data = uma lei que proteja os dados pessoais
kind-consumer-protection = uma lei que proteja os consumidores online
kind-spam = mensagens não solicitadas
kind-e-signature = assinaturas eletrônicas
kind-paperless-trade = comércio sem papel
kind-e-transactions-framework = uma lei sobre transações eletrônicas
kind-open-government-data = dados públicos abertos
kind-cybersecurity = segurança cibernética
kind-internet-access = acesso à internet
kind-competition = concorrência
kind-msme = pequenas empresas
kind-cooperation = cooperação

## An agreement as it is listed

status-in-force = em vigor
status-provisional = em aplicação provisória
status-signed = assinado, ainda não em vigor
status-concluded = concluído, ainda não em vigor
status-draft = minuta ou marco
status-lapsed = extinto
agreement-parties = { $count ->
    [0] nenhuma outra parte vinculada ainda
    [one] uma outra parte
   *[other] outras { $count } partes
}
agreement-not-known = Não se sabe se tem regras sobre: { $list }.
agreement-none = Procurado e não encontrado nele: { $list }.
agreement-withdrawal = É possível sair com aviso prévio de { $months ->
    [one] um mês
   *[other] { $months } meses
} ({ $article }).
agreement-withdrawal-plain = Como é possível sair: { $article }.
# How it was made.
made-text-public = O texto foi público durante as negociações.
made-text-secret = O texto não foi público durante as negociações.
made-mandate = Mandato: { $mandate }.
made-civil-society = Sociedade civil: { $how }.
