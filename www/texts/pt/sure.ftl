# How sure: questions compared under doubt. "Draw" is one of thousands of throws of the dice over weights, effects and disputes.

## The questions that are compared

sure-scenarios = O que se compara
sure-today = Como está hoje
# Names of questions. $list joins the parts "sure-joining" and so on.
sure-joining = aderir: { $agreement }
sure-leaving = retirar-se: { $agreement }
sure-choosing = escolher { $choice }
sure-dropping = abandonar { $choice }
sure-letter = { $letter }: { $name }
sure-named = { $letter } ({ $name })
sure-add = Acrescentar uma pergunta
sure-add-none = Escolha…
sure-add-asked = Sua pergunta acima
sure-add-join = Se aderisse
sure-add-leave = Se se retirasse
sure-add-measure = Se escolhesse
sure-remove = Tirar { $letter }
sure-full = Podem ser comparadas seis de cada vez. Tire uma para acrescentar outra.
sure-by = Comparar
sure-by-space = o que continua ao alcance
sure-by-use = o que fazem as próprias leis

## Running

sure-running = Sorteando: { $share }
sure-cancel = Parar
sure-cancelled = Parado. O que está aqui é de antes.
sure-again = Sortear de novo
sure-failed = Não foi possível calcular a comparação aqui.
sure-done = { $draws } sorteios feitos.
sure-draws = { $draws } sorteios, semente { $seed }: quem perguntar o mesmo obtém os mesmos números.

## The answer in words. $one and $other are letters, $count is how many of 100 draws.

sure-more-space = { $one } deixa mais ao alcance do que { $other } em { $count } de 100 sorteios{ $tied ->
    [0] .
   *[other] , e o mesmo em { $tied }.
}
sure-more-use = As próprias leis fazem mais em { $one } do que em { $other } em { $count } de 100 sorteios{ $tied ->
    [0] .
   *[other] , e o mesmo em { $tied }.
}
sure-all-tied = { $one } e { $other } dão o mesmo em todos os sorteios.
sure-even = Entre { $one } e { $other } é quase cara ou coroa.
sure-error = Pelo acaso do próprio sorteio, { $points } a mais ou a menos.
sure-rests = O que mais pesa é { $group }: { $share } da dispersão da diferença entre { $one } e { $other }.
sure-rests-alone = O que mais pesa é { $group }: { $share } da dispersão.
sure-judgement = Dos juízos tomados um a um, o que mais decide é { $judgement } ({ $share }).
sure-group-weights = quanto conta cada fim e cada custo
sure-group-effects = o que as escolhas fazem
sure-group-outcomes = como terminariam as controvérsias
sure-factor-effect = o que “{ $choice }” faz por “{ $criterion }”
sure-factor-outcome = se, para “{ $choice }”, se sustentaria perante os árbitros { $exception }
sure-factor-rule = para “{ $choice }”, como isto se esclarece: { $rule }
sure-ground = perante os árbitros: { $exception }
sure-move = Se { $points } de 100 pontos de peso passassem de “{ $from }” para “{ $to }”, { $winner } ficaria em primeiro.
sure-move-none = Nenhuma mudança de peso entre dois fins ou custos altera qual fica em primeiro.

## The picture

sure-picture = Cada ponto é um de cada vinte sorteios; a barra contém nove de cada dez
sure-picture-lead = 0 é não fazer nada, 100 o melhor que qualquer governo poderia fazer. Quanto mais longe do 0, mais; quanto mais largo, menos certo.
sure-row = entre { $low } e { $high } em nove de cada dez sorteios; tantas vezes acima de { $middle } quanto abaixo

## Tables

sure-table = O mesmo em tabelas
sure-table-rank = Quantas vezes cada lugar é alcançado, em 100 sorteios
sure-place = Lugar { $place }
sure-table-better = Quantas vezes a linha supera a coluna, em 100 sorteios
sure-table-question = Pergunta
sure-table-low = 5 de 100 sorteios ficam abaixo
sure-table-middle = Meio
sure-table-high = 5 de 100 sorteios ficam acima
sure-table-ends = Por fim: meio, e nove de cada dez sorteios
sure-band = { $middle } (de { $low } a { $high })
sure-spread = De onde vem a dispersão
sure-spread-lead = Da dispersão da diferença: o que em média desaparece se só isto fosse conhecido (sozinho), e o que resta até que isto também se conheça (no total). Números pequenos abaixo de 0 são acaso do sorteio: leia-os como cerca de 0.
sure-spread-what = O que não é certo
sure-spread-first = Sozinho
sure-spread-total = No total
sure-interval = { $value } (de { $low } a { $high })
sure-judgements = Os juízos que mais importam
sure-stability = Até onde os pesos podem mudar
sure-stability-lead = { $one } continua em primeiro enquanto o peso de cada fim ou custo, com os demais na sua proporção, ficar entre estes limites.
sure-stability-row = de { $low } a { $high }
sure-central = Para quem é melhor
sure-central-lead = Os pesos médios dos sorteios em que cada uma fica em primeiro: quem pondera assim a prefere.
sure-central-never = { $one } nunca fica em primeiro.
sure-central-share = { $one } fica em primeiro em { $count } de 100 sorteios.

## Own weights and own probabilities

sure-settings = Seus próprios pesos e probabilidades
sure-weights = Quanto contam os fins e os custos
sure-weights-any = qualquer ponderação é igualmente provável
sure-weights-near = perto dos pesos definidos acima
sure-weights-order = qualquer ponderação que respeite esta ordem
sure-weights-fixed = exatamente como definido acima
sure-confidence = Quão perto
sure-confidence-value = { $level ->
    [1] com folga
    [2] bastante perto
   *[3] muito perto
}
sure-order-lead = O mais importante primeiro. Arraste uma linha ou use os botões.
sure-order-up = Subir: { $criterion }
sure-order-down = Descer: { $criterion }
sure-order-moved = { $criterion } é agora o número { $place }.
sure-vary = O que se sorteia a cada vez
sure-chances = Probabilidade de que uma escolha contestável se sustente
sure-chances-lead = Em cada sorteio tira-se uma probabilidade entre a mínima e a máxima, e com ela se decide a controvérsia. Onde não há registro de casos, tudo é possível, de nunca a sempre.
sure-chance-what = Fundamento
sure-chance-low = Mínima, %
sure-chance-central = Provável, %
sure-chance-high = Máxima, %
sure-chance-label = { $what }: { $which }
sure-chances-reset = Como pesquisado
sure-chances-wrong = A mínima não pode passar da provável, nem a provável da máxima; todas entre 0 e 100. Ficam os últimos números.
