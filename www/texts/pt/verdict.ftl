# The answer: sentences made from counts of standings, the ladders, what moved.

## The answer. $list joins the clauses "count-*".

answer = De { $total } opções, { $list }.
answer-all-open = Todas as { $total } opções estão abertas: nenhuma regra lida impede qualquer delas.
# In a what-if. $conditions joins the clauses "if-*".
answer-if = Se { $conditions }: de { $total } opções, { $list }.
count-open = { $count ->
    [one] uma está aberta
   *[other] { $count } estão abertas
}
count-discouraged = { $count ->
    [one] uma está desaconselhada
   *[other] { $count } estão desaconselhadas
}
count-sheltered = { $count ->
    [one] uma está resguardada
   *[other] { $count } estão resguardadas
}
count-contestable = { $count ->
    [one] uma poderia ser contestada
   *[other] { $count } poderiam ser contestadas
}
count-fact = { $count ->
    [one] uma depende de um dado que falta
   *[other] { $count } dependem de um dado que falta
}
count-closed = { $count ->
    [one] uma está fechada
   *[other] { $count } estão fechadas
}
# By whom. $count of $total closed choices; $only of them are closed by no other agreement.
# "segundo" and not "por", which would merge with the article of the agreement.
answer-by-all = { $count ->
    [one] Está fechada segundo { $agreements }.
    [2] As duas estão fechadas segundo { $agreements }.
   *[other] As { $count } estão fechadas segundo { $agreements }.
}
answer-by-one = { $whole ->
    [yes] As { $total } fechadas o são segundo { $agreement }
   *[no] { $count ->
        [one] Uma das { $total } fechadas o é segundo { $agreement }
       *[other] { $count } das { $total } fechadas o são segundo { $agreement }
    }
}{ $alone ->
    [all] {" "}e segundo nenhum outro acordo.
    [none] ; outros acordos também { $count ->
        [one] a
       *[other] as
    } fecham.
   *[some] ; { $only ->
        [one] uma delas, segundo nenhum outro
       *[other] { $only } delas, segundo nenhum outro
    }.
}
# The country's own laws on the list; the clauses are the same.
answer-laws = { $total ->
    [one] Da única lei própria nesta lista
   *[other] Das { $total } leis próprias nesta lista
}, { $list }.
answer-closed = O que está fechado: { $list }.
answer-none-closed = Nada na lista está fechado com certeza.
tally = As { $total } opções, segundo a situação
open-unread = { $count ->
    [one] Para uma delas, nem todo acordo foi lido nesse ponto.
   *[other] Para { $count } delas, nem todo acordo foi lido nesse ponto.
}
standing-open-unread = aberta, até onde se leu
tally-today = { $count } hoje

## What moved

if-joined = aderisse ao { $agreement }
if-left = saísse do { $agreement }
if-added = escolhesse { $choice }
if-dropped = retirasse { $choice }
if-on = a data fosse { $date }
changes-lead = Se { $conditions }, { $list }.
changes-laws = Se { $conditions }, suas leis valeriam { $after } em vez de { $before }, onde 0 é não fazer nada e 100, o melhor.
changes-law = A lei que você acrescentou, { $choice }: { $standing }
changes-none = Se { $conditions }, nenhuma opção mudaria.
moves-open = { $count ->
    [one] uma opção ficaria aberta
   *[other] { $count } opções ficariam abertas
}
moves-discouraged = { $count ->
    [one] uma ficaria desaconselhada
   *[other] { $count } ficariam desaconselhadas
}
moves-sheltered = { $count ->
    [one] uma ficaria resguardada
   *[other] { $count } ficariam resguardadas
}
moves-contestable = { $count ->
    [one] uma poderia ser contestada
   *[other] { $count } poderiam ser contestadas
}
moves-fact = { $count ->
    [one] uma dependeria de um dado que falta
   *[other] { $count } dependeriam de um dado que falta
}
moves-closed = { $count ->
    [one] uma opção se fecharia
   *[other] { $count } opções se fechariam
}
changed-from-to = Hoje: { $from }. Nesse caso: { $to }.
changes-unread = Sobre { $count ->
    [one] uma das opções
   *[other] { $count } das opções
}, ninguém leu para esta página o que diz { $agreement }; pode ser que mais alguma mude.
changes-space = O que as opções poderiam fazer: hoje estão ao alcance { $before } de 100; nesse caso, { $after }.

## The choices

choices = As opções, tema por tema
choices-lead = Em cada grupo, da mais leve à mais rigorosa. As opções ligadas por uma mesma linha de sinais excluem umas às outras: um governo toma uma delas, ou nenhuma.
area-tally = { $open } de { $total } abertas
in-use = em vigor hoje
in-use-from = a partir de { $date }
proposed = proposta
added = acrescentada na sua pergunta
dropped = retirada na sua pergunta
own-differs = sua própria lei: { $standing }
standing-was = hoje: { $standing }
