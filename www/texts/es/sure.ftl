# How sure: questions compared under doubt. "Draw" is one of thousands of throws of the dice over weights, effects and disputes.

## The questions that are compared

sure-scenarios = Qué se compara
sure-today = Tal como está hoy
# Names of questions. $list joins the parts "sure-joining" and so on.
sure-joining = adherirse a: { $agreement }
sure-leaving = retirarse de: { $agreement }
sure-choosing = elegir { $choice }
sure-dropping = abandonar { $choice }
sure-letter = { $letter }: { $name }
sure-named = { $letter } ({ $name })
sure-add = Añadir una pregunta
sure-add-none = Elija…
sure-add-asked = Su pregunta de arriba
sure-add-join = Si se adhiriera
sure-add-leave = Si se retirara
sure-add-measure = Si eligiera
sure-remove = Quitar { $letter }
sure-full = Se pueden comparar seis a la vez. Quite una para añadir otra.
sure-by = Comparar
sure-by-space = lo que queda a su alcance
sure-by-use = lo que hacen sus propias leyes

## Running

sure-running = Sorteando: { $share }
sure-cancel = Detener
sure-cancelled = Detenido. Lo que figura aquí es de antes.
sure-again = Sortear de nuevo
sure-failed = Aquí no se pudo calcular la comparación.
sure-done = { $draws } sorteos hechos.
sure-draws = { $draws } sorteos, semilla { $seed }: quien pregunte lo mismo obtiene las mismas cifras.

## The answer in words. $one and $other are letters, $count is how many of 100 draws.

sure-more-space = { $one } deja más a su alcance que { $other } en { $count } de 100 sorteos{ $tied ->
    [0] .
   *[other] , y lo mismo en { $tied }.
}
sure-more-use = Sus propias leyes hacen más en { $one } que en { $other } en { $count } de 100 sorteos{ $tied ->
    [0] .
   *[other] , y lo mismo en { $tied }.
}
sure-all-tied = { $one } y { $other } dan lo mismo en todos los sorteos.
sure-even = Entre { $one } y { $other } es casi un empate al azar.
sure-error = Por el azar del propio sorteo, { $points } más o menos.
sure-rests = Lo que más pesa es { $group }: { $share } de la dispersión de la diferencia entre { $one } y { $other }.
sure-rests-alone = Lo que más pesa es { $group }: { $share } de la dispersión.
sure-judgement = De los juicios uno a uno, el que más decide es { $judgement } ({ $share }).
sure-group-weights = cuánto cuenta cada fin y cada costo
sure-group-effects = lo que hacen las opciones
sure-group-outcomes = cómo terminarían las controversias
sure-factor-effect = lo que «{ $choice }» hace por «{ $criterion }»
sure-factor-outcome = si para «{ $choice }» se sostendría ante los árbitros { $exception }
sure-factor-rule = para «{ $choice }», cómo se aclara esto: { $rule }
sure-ground = ante los árbitros: { $exception }
sure-move = Si { $points } de 100 puntos de peso pasaran de «{ $from }» a «{ $to }», iría primero { $winner }.
sure-move-none = Ningún traslado de peso entre dos fines o costos cambia cuál va primero.

## The picture

sure-picture = Cada punto es uno de cada veinte sorteos; la barra contiene nueve de cada diez
sure-picture-lead = 0 es no hacer nada, 100 lo mejor que podría hacer cualquier gobierno. Cuanto más lejos del 0, más; cuanto más ancho, menos seguro.
sure-row = entre { $low } y { $high } en nueve de cada diez sorteos; tantas veces por encima de { $middle } como por debajo

## Tables

sure-table = Lo mismo en tablas
sure-table-rank = Cuántas veces alcanza cada puesto, de 100 sorteos
sure-place = Puesto { $place }
sure-table-better = Cuántas veces la fila supera a la columna, de 100 sorteos
sure-table-question = Pregunta
sure-table-low = 5 de 100 sorteos quedan por debajo
sure-table-middle = Punto medio
sure-table-high = 5 de 100 sorteos quedan por encima
sure-table-ends = Por fin: punto medio, y nueve de cada diez sorteos
sure-band = { $middle } (de { $low } a { $high })
sure-spread = De dónde viene la dispersión
sure-spread-lead = De la dispersión de la diferencia: lo que en promedio desaparece si solo se conociera esto (por sí solo), y lo que queda hasta que también se conozca (en total). Las cifras pequeñas por debajo de 0 se deben al azar del sorteo: léalas como 0 aproximadamente.
sure-spread-what = Lo que no es seguro
sure-spread-first = Por sí solo
sure-spread-total = En total
sure-interval = { $value } (de { $low } a { $high })
sure-judgements = Los juicios que más importan
sure-stability = Hasta dónde pueden moverse los pesos
sure-stability-lead = { $one } sigue primero mientras el peso de cada fin o costo, con los demás en su proporción, esté entre estos límites.
sure-stability-row = de { $low } a { $high }
sure-central = Para quién es mejor
sure-central-lead = Los pesos medios de los sorteos en que cada una queda primera: quien pondera así la prefiere.
sure-central-never = { $one } nunca queda primera.
sure-central-share = { $one } queda primera en { $count } de 100 sorteos.

## Own weights and own probabilities

sure-settings = Sus propios pesos y probabilidades
sure-weights = Cuánto cuentan los fines y los costos
sure-weights-any = cualquier ponderación es igual de probable
sure-weights-near = cerca de los pesos fijados arriba
sure-weights-order = cualquier ponderación que respete este orden
sure-weights-fixed = exactamente como se fijó arriba
sure-confidence = Qué tan cerca
sure-confidence-value = { $level ->
    [1] con holgura
    [2] bastante cerca
   *[3] muy cerca
}
sure-order-lead = Lo más importante primero. Arrastre una línea o use sus botones.
sure-order-up = Subir: { $criterion }
sure-order-down = Bajar: { $criterion }
sure-order-moved = { $criterion } es ahora el número { $place }.
sure-vary = Qué se sortea cada vez
sure-chances = Probabilidad de que se sostenga una opción discutible
sure-chances-lead = En cada sorteo se saca una probabilidad entre la mínima y la máxima, y con ella se decide la controversia. Donde no hay registro de casos, todo es posible, desde nunca hasta siempre.
sure-chance-what = Fundamento
sure-chance-low = Mínima, %
sure-chance-central = Probable, %
sure-chance-high = Máxima, %
sure-chance-label = { $what }: { $which }
sure-chances-reset = Como se investigó
sure-chances-wrong = La mínima no puede superar la probable, ni la probable la máxima; todas entre 0 y 100. Se mantienen las últimas cifras.
