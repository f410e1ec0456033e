# What for: the profile of ends and costs, the best package, attribution, time, undoing.

profile = Para que servem as opções
profile-lead = { $same ->
    [yes] De tudo o que estas opções poderiam fazer pelas pessoas, { $weighed }, continua ao alcance { $secure } de 100; { $away } de 100 foi cedido ao assinar.
   *[no] De tudo o que estas opções poderiam fazer pelas pessoas, { $weighed }, está ao alcance com segurança { $secure } de 100, e até { $arguable } se cada dúvida se resolvesse a seu favor. Cedido ao assinar: entre { $awayLow } e { $awayHigh } de 100.
}
profile-all = De tudo o que estas opções poderiam fazer pelas pessoas, { $weighed }, tudo continua ao alcance: nada foi cedido ao assinar.
weighed-alike = com o mesmo peso para cada fim e cada custo
weighed-own = com os pesos que você fixou
profile-use = { $lawful ->
    [same] As leis de hoje usam { $use } de 100.
   *[other] As leis de hoje usam { $use } de 100; sem as que estão fechadas, { $lawfulUse }.
}
profile-use-negative = As leis de hoje obtêm { $use } de 100: segundo estes efeitos, fazem mais mal do que bem.
profile-ends = Fins: quanto está ao alcance
profile-ends-lead = 0 é não fazer nada; 100, o melhor que todas as opções juntas poderiam fazer por este fim.
profile-costs = Custos: o que exigiria
profile-costs-lead = 0 é não fazer nada; 100, o máximo que as opções juntas poderiam custar aqui. À esquerda do 0, há ganho.
key-secure = ao alcance
key-arguable = se cada dúvida se resolver a seu favor
key-package = o melhor conjunto lícito
key-package-arguable = com as dúvidas resolvidas a seu favor
key-use = leis de hoje
key-lawful = as que não estão fechadas
key-then = na sua suposição
row-end = { $same ->
    [yes] { $secure }
   *[no] { $secure } a { $arguable }
}
row-end-then = { $same ->
    [yes] então { $secure }
   *[no] então { $secure } a { $arguable }
}
row-cost = { $band ->
    [one] custa { $low }
   *[band] custa { $low } a { $high }
}
row-gain = { $band ->
    [one] ganha { $low }
   *[band] ganha { $low } a { $high }
}
row-mixed = de ganhar { $gain } a custar { $cost }
row-neutral = não custa nem ganha
row-not-defined = nenhuma opção da lista serve a este fim
profile-table = O mesmo em uma tabela
table-criterion = Fim ou custo
table-weight = Peso
table-secure = Ao alcance
table-arguable = Dúvidas resolvidas a seu favor
table-use = Leis de hoje
table-lawful = Não fechadas
table-package = Melhor conjunto
table-then = Suposição
table-then-arguable = Suposição, dúvidas resolvidas a seu favor
overall-row = Tudo junto, com os seus pesos
overall-alike = Tudo junto, com o mesmo peso
not-shown = –
table-costs = Custos: o que exigiria (abaixo de 0: há ganho)

## Best lawful package

package = O melhor que pode escolher
package-lead = { $count ->
    [one] Segundo estes pesos e efeitos, a opção que mais faz entre as que estão ao alcance com segurança:
   *[other] Segundo estes pesos e efeitos, as { $count } opções que mais fazem entre as que estão ao alcance com segurança:
}
package-swap = Se cada dúvida se resolvesse a seu favor, acrescentaria, ou tomaria em lugar delas:
package-none = Nada na lista é melhor do que não fazer nada.
package-in-use = em vigor
package-caveat = Uma soma de avaliações sobre efeitos típicos, não um conselho para este país. Mova os pesos para ver como muda.

## Attribution

attribution = Qual acordo tira quanto
attribution-lead = O { $agreement } é o que mais tira: { $points } dos { $total } pontos, de 100, que não estão ao alcance com segurança.
attribution-lead-one = Os { $total } pontos, de 100, que não estão ao alcance com segurança são todos tirados pelo { $agreement }.
# Of the points of the agreement just named, how many stay when every doubt is settled the country's way.
attribution-lead-doubt = Se cada dúvida se resolvesse a favor do país, tiraria { $closed } em vez de { $points }.
attribution-none = Segundo estes pesos, nenhum acordo lido aqui tira nada.
attribution-how = Os acordos se sobrepõem: dois podem fechar a mesma porta. Por isso a cada um se atribui sua parte justa (a média de todas as ordens em que poderiam ter sido assinados). Ao lado: o que tiraria sozinho e o que voltaria sem ele.
attribution-agreement = Acordo
attribution-share = Parte justa
attribution-alone = Sozinho
attribution-gone = Sem ele
attribution-provision = { $article }: { $points }
attribution-band = { $closed } a { $disputed }
attribution-provisions = Pontos por artigo
attribution-zero = { $count ->
    [one] Outro acordo não tira nada segundo estes pesos: o que fecha, se fecha algo, não faz parte do melhor que se poderia fazer.
   *[other] Outros { $count } acordos não tiram nada segundo estes pesos: o que fecham, se fecham algo, não faz parte do melhor que se poderia fazer.
}

## Time

time = O que muda e quando
time-lead = Dias já fixados em um acordo, a partir do dia escolhido.
time-row = { $choice }. Até então: { $from }. Desde então: { $to }.
time-row-law = A lei de hoje: { $choice }. Até então: { $from }. Desde então: { $to }.
time-none = Não há nenhum dia fixado em que mude alguma destas respostas.
time-by = { $agreement }, { $article }
time-look = Ver este dia

## Undoing

undo = Como se poderia desfazer
undo-lead = O que um governo posterior teria de fazer para reabrir o que está fechado. Onde vários acordos fecham uma opção, é preciso lidar com cada um; e o que deixa de estar fechado pode ainda ser contestado segundo outro.
undo-none = Nada está fechado, então nada precisa ser desfeito.
undo-closes = { $count ->
    [one] Fecha uma opção.
   *[other] Fecha { $count } opções.
}
undo-only-this = { $count ->
    [0] Nenhuma delas é fechada só por ele.
    [one] Uma delas é fechada só por ele: { $list }.
   *[other] { $count } delas são fechadas só por ele: { $list }.
}
# Ways out of an agreement. -date: with the day; -bare: nothing more is known.
undo-leave = Sair dele ({ $article }).
undo-leave-date = Sair dele ({ $article }): só tem efeito a partir de { $date }, se o aviso for dado no dia escolhido.
undo-leave-bare = Sair dele; não se sabe como.
undo-review = Levantar a questão na revisão dele ({ $article }).
undo-review-date = Levantar a questão na revisão dele ({ $article }); a próxima, até { $date }.
undo-transition = Esperar até que a regra termine.
undo-transition-date = Esperar até que a regra termine, em { $date }.
undo-amend = Obter sua modificação, que todas as partes devem aceitar.
undo-amend-date = Obter sua modificação, que todas as partes devem aceitar.

## How sure

sure = Até que ponto isto é certo?
sure-lead = Há três coisas que ninguém sabe com certeza: quanto cada fim deve contar, o que cada escolha faz e como terminaria uma controvérsia. Por isso a resposta é calculada de novo em milhares de sorteios das três, os mesmos para cada pergunta.
sure-open = Comparar perguntas sob a dúvida

## The agreements

agreements = Os acordos por trás desta resposta
agreements-bound = Vinculantes nessa data
# No verb follows the country, which may be a plural.
stance = O que se sabe sobre { $country }: ações e posições
required = O que os acordos obrigam a ter
required-lead = Estas obrigações não fecham nenhuma opção; pedem algo.
required-row = { $kind } ({ $agreements })
required-none = Nenhum dos acordos lidos obriga a ter uma lei deste tipo.
not-read-heading = Vinculantes, mas não lidos
not-read-lead = Estes também vinculam o país. Ninguém leu suas regras para esta página, de modo que aqui não decidem nada; pode ser que algum deles feche uma opção que aparece aberta.

## Foot

method = Como isto é calculado, e seus limites
method-open = Do acordo à resposta, a escala, o que não se sabe
works = Os estudos por trás dos efeitos
licence = Código sob licença MIT ou Apache 2.0, dados sob licença CC BY 4.0.
sources-line = Dados de { $date }, versão { $version }. Cada motivo nomeia sua fonte e como foi lida.

## Weights

what-if-weights = Ponderar você mesmo os fins e os custos
what-if-weights-lead = De início, cada fim e cada custo contam igual. Aumente o que lhe importa mais; as partes sempre somam 100 %.
what-if-weights-reset = De novo todos iguais
weight-value = { $share } do peso

## Ends and costs

criterion-privacy = Privacidade e controle dos dados pessoais
    .means = As pessoas decidem sobre os dados a seu respeito; empresas e autoridades estrangeiras não podem usá-los contra elas sem que vejam.
criterion-legal-redress = Reparação para consumidores e usuários
    .means = Quem sofre dano de uma empresa digital encontra a quem processar, provas ao alcance e uma sentença que se cumpre.
criterion-algorithm-accountability = Algoritmos que prestam contas
    .means = Pode-se descobrir como se chegou a uma decisão automatizada, e corrigir viés ou erro.
criterion-domestic-technology = Um setor de tecnologia próprio
    .means = Empresas e órgãos públicos do país ganham com os dados ali produzidos e têm uma parte crescente dos mercados digitais.
criterion-local-knowledge = Conhecimento e capacidade locais
    .means = Pessoas, empresas e instituições aprendem a entender, operar, adaptar e desenvolver a tecnologia que usam.
criterion-public-revenue = Receita pública
    .means = O tesouro recebe do comércio digital uma renda justa e segura, descontado o custo de arrecadá-la.
criterion-fair-competition = Concorrência leal
    .means = Nenhuma empresa pode excluir as outras; vendedores nacionais e estrangeiros, digitais e físicos, competem em condições iguais.
criterion-decent-jobs = Trabalho decente
    .means = A mudança digital traz mais empregos, com salário justo, segurança e seguro social.
criterion-small-firms = Pequenas e médias empresas
    .means = Pequenas empresas podem se conectar, obter crédito, alcançar clientes e arcar com o custo de cumprir as regras.
criterion-democratic-choice = Margem para decidir mais tarde
    .means = Um parlamento posterior ainda tem a informação, a jurisdição e os fornecedores para decidir de outro modo.
criterion-consumer-prices = Preços e variedade para o consumidor
    .means = As famílias podem comprar uma ampla variedade de bons bens e serviços digitais a preços baixos.
criterion-firm-costs = Custos das empresas que usam insumos digitais
    .means = Empresas de todos os setores obtêm serviços de nuvem, programas, dados e pagamentos ao custo mundial.
criterion-trade-investment = Investimento e exportações
    .means = Chega investimento, e os exportadores mantêm o acesso aos mercados dos parceiros.
criterion-cyber-resilience = Segurança e resiliência
    .means = Redes, programas e dados resistem a ataques, falhas e a um corte vindo de fora.
criterion-civil-liberties = Liberdade de expressão e diante da vigilância do Estado
    .means = As pessoas podem falar, ler e se reunir online sem censura nem vigilância ilegal de suas próprias autoridades.

## On paper

print = Imprimir, com as fontes
paper-sources = Fontes
paper-address = Cada motivo completo, com exceções e fontes:
paper-more = { $count ->
    [one] mais um
   *[other] mais { $count }
}

## Taking it along, and what is said of rounded figures

take = Levar a resposta
take-open = Link, código para a sua própria página, dados, imagens
rounded-shares = As partes são mostradas arredondadas e por isso podem não somar exatamente 100 %.
rounded-parts = As partes são mostradas arredondadas e por isso não somam exatamente esse total.
