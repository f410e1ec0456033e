# The answer: sentences made from counts of standings, the ladders, what moved.

## The answer. $list joins the clauses "count-*".

answer = De { $total } opciones, { $list }.
answer-all-open = Las { $total } opciones están abiertas: ninguna norma leída impide ninguna de ellas.
# In a what-if. $conditions joins the clauses "if-*".
answer-if = Si { $conditions }: de { $total } opciones, { $list }.
count-open = { $count ->
    [one] una está abierta
   *[other] { $count } están abiertas
}
count-discouraged = { $count ->
    [one] una está desaconsejada
   *[other] { $count } están desaconsejadas
}
count-sheltered = { $count ->
    [one] una está amparada
   *[other] { $count } están amparadas
}
count-contestable = { $count ->
    [one] una podría impugnarse
   *[other] { $count } podrían impugnarse
}
count-fact = { $count ->
    [one] una depende de un dato que falta
   *[other] { $count } dependen de un dato que falta
}
count-closed = { $count ->
    [one] una está cerrada
   *[other] { $count } están cerradas
}
# By whom. $count of $total closed choices; $only of them are closed by no other agreement.
answer-by-all = { $count ->
    [one] Está cerrada por { $agreements }.
    [2] Las dos están cerradas por { $agreements }.
   *[other] Las { $count } están cerradas por { $agreements }.
}
answer-by-one = { $whole ->
    [yes] Las { $total } cerradas lo están por { $agreement }
   *[no] { $count ->
        [one] Una de las { $total } cerradas lo está por { $agreement }
       *[other] { $count } de las { $total } cerradas lo están por { $agreement }
    }
}{ $alone ->
    [all] {" "}y por ningún otro acuerdo.
    [none] ; otros acuerdos también { $count ->
        [one] la
       *[other] las
    } cierran.
   *[some] ; { $only ->
        [one] una de ellas, por ningún otro
       *[other] { $only } de ellas, por ningún otro
    }.
}
# The country's own laws on the list; the clauses are the same.
answer-laws = { $total ->
    [one] De la única ley propia en esta lista
   *[other] De las { $total } leyes propias en esta lista
}, { $list }.
answer-closed = Lo cerrado: { $list }.
answer-none-closed = Nada de la lista está cerrado con certeza.
tally = Las { $total } opciones, según su situación
open-unread = { $count ->
    [one] Para una de ellas no se han leído en este punto todos los acuerdos.
   *[other] Para { $count } de ellas no se han leído en este punto todos los acuerdos.
}
standing-open-unread = abierta, hasta donde se ha leído
tally-today = { $count } hoy

## What moved

if-joined = se adhiriera al { $agreement }
if-left = se retirara del { $agreement }
if-added = eligiera { $choice }
if-dropped = suprimiera { $choice }
if-on = la fecha fuera el { $date }
changes-lead = Si { $conditions }, { $list }.
changes-laws = Si { $conditions }, sus leyes valdrían { $after } en lugar de { $before }, donde 0 es no hacer nada y 100 lo mejor.
changes-law = La ley que usted añadió, { $choice }: { $standing }
changes-none = Si { $conditions }, no cambiaría ninguna opción.
moves-open = { $count ->
    [one] una opción quedaría abierta
   *[other] { $count } opciones quedarían abiertas
}
moves-discouraged = { $count ->
    [one] una quedaría desaconsejada
   *[other] { $count } quedarían desaconsejadas
}
moves-sheltered = { $count ->
    [one] una quedaría amparada
   *[other] { $count } quedarían amparadas
}
moves-contestable = { $count ->
    [one] una podría impugnarse
   *[other] { $count } podrían impugnarse
}
moves-fact = { $count ->
    [one] una dependería de un dato que falta
   *[other] { $count } dependerían de un dato que falta
}
moves-closed = { $count ->
    [one] una opción se cerraría
   *[other] { $count } opciones se cerrarían
}
changed-from-to = Hoy: { $from }. En ese caso: { $to }.
changes-unread = Sobre { $count ->
    [one] una de las opciones
   *[other] { $count } de las opciones
}, nadie ha leído para esta página lo que dice { $agreement }; puede que cambien más.
changes-space = Lo que las opciones podrían lograr: hoy están al alcance { $before } de 100; en ese caso, { $after }.

## The choices

choices = Las opciones, tema por tema
choices-lead = En cada grupo, de la más leve a la más estricta. Las opciones unidas por una misma línea de signos se excluyen entre sí: un gobierno toma una de ellas o ninguna.
area-tally = { $open } de { $total } abiertas
in-use = vigente hoy
in-use-from = a partir del { $date }
proposed = propuesta
added = añadida en su pregunta
dropped = suprimida en su pregunta
own-differs = su propia ley: { $standing }
standing-was = hoy: { $standing }
