# What for: the profile of ends and costs, the best package, attribution, time, undoing.

profile = Para qué sirven las opciones
profile-lead = { $same ->
    [yes] De todo lo que estas opciones podrían hacer por la gente, { $weighed }, sigue al alcance { $secure } de 100; { $away } de 100 se ha cedido al firmar.
   *[no] De todo lo que estas opciones podrían hacer por la gente, { $weighed }, está al alcance con seguridad { $secure } de 100, y hasta { $arguable } si cada duda se resolviera a su favor. Cedido al firmar: entre { $awayLow } y { $awayHigh } de 100.
}
profile-all = De todo lo que estas opciones podrían hacer por la gente, { $weighed }, todo sigue al alcance: no se ha cedido nada al firmar.
weighed-alike = con el mismo peso para cada fin y cada costo
weighed-own = con los pesos que usted fijó
profile-use = { $lawful ->
    [same] Las leyes de hoy usan { $use } de 100.
   *[other] Las leyes de hoy usan { $use } de 100; sin las que están cerradas, { $lawfulUse }.
}
profile-use-negative = Las leyes de hoy obtienen { $use } de 100: según estos efectos, hacen más daño que bien.
profile-ends = Fines: cuánto está al alcance
profile-ends-lead = 0 es no hacer nada; 100, lo mejor que todas las opciones juntas podrían hacer por este fin.
profile-costs = Costos: lo que exigiría
profile-costs-lead = 0 es no hacer nada; 100, lo más que las opciones juntas podrían costar aquí. A la izquierda del 0 se gana.
key-secure = al alcance
key-arguable = si cada duda se resuelve a su favor
key-package = el mejor conjunto lícito
key-package-arguable = con las dudas resueltas a su favor
key-use = leyes de hoy
key-lawful = las que no están cerradas
key-then = en su supuesto
row-end = { $same ->
    [yes] { $secure }
   *[no] { $secure } a { $arguable }
}
row-end-then = { $same ->
    [yes] entonces { $secure }
   *[no] entonces { $secure } a { $arguable }
}
row-cost = { $band ->
    [one] cuesta { $low }
   *[band] cuesta { $low } a { $high }
}
row-gain = { $band ->
    [one] gana { $low }
   *[band] gana { $low } a { $high }
}
row-mixed = de ganar { $gain } a costar { $cost }
row-neutral = ni cuesta ni gana
row-not-defined = ninguna opción de la lista sirve a este fin
profile-table = Lo mismo en una tabla
table-criterion = Fin o costo
table-weight = Peso
table-secure = Al alcance
table-arguable = Dudas resueltas a su favor
table-use = Leyes de hoy
table-lawful = No cerradas
table-package = Mejor conjunto
table-then = Supuesto
table-then-arguable = Supuesto, dudas resueltas a su favor
overall-row = Todo junto, con sus pesos
overall-alike = Todo junto, con el mismo peso
not-shown = –
table-costs = Costos: lo que exigiría (por debajo de 0: se gana)

## Best lawful package

package = Lo mejor que puede elegir
package-lead = { $count ->
    [one] Según estos pesos y efectos, la opción que más logra entre las que están al alcance con seguridad:
   *[other] Según estos pesos y efectos, las { $count } opciones que más logran entre las que están al alcance con seguridad:
}
package-swap = Si cada duda se resolviera a su favor, añadiría, o tomaría en su lugar:
package-none = Nada de la lista mejora el no hacer nada.
package-in-use = vigente
package-caveat = Una suma de valoraciones sobre efectos típicos, no un consejo para este país. Mueva los pesos para ver cómo cambia.

## Attribution

attribution = Qué acuerdo quita cuánto
attribution-lead = El { $agreement } es el que más quita: { $points } de los { $total } puntos, sobre 100, que no están al alcance con seguridad.
attribution-lead-one = Los { $total } puntos, sobre 100, que no están al alcance con seguridad los quita todos el { $agreement }.
# Of the points of the agreement just named, how many stay when every doubt is settled the country's way.
attribution-lead-doubt = Si cada duda se resolviera a favor del país, quitaría { $closed } en lugar de { $points }.
attribution-none = Según estos pesos, ningún acuerdo leído aquí quita nada.
attribution-how = Los acuerdos se solapan: dos pueden cerrar la misma puerta. Por eso a cada uno se le asigna su parte justa (la media de todos los órdenes en que podrían haberse firmado). Al lado: lo que quitaría por sí solo y lo que se recuperaría sin él.
attribution-agreement = Acuerdo
attribution-share = Parte justa
attribution-alone = Por sí solo
attribution-gone = Sin él
attribution-provision = { $article }: { $points }
attribution-band = { $closed } a { $disputed }
attribution-provisions = Puntos por artículo
attribution-zero = { $count ->
    [one] Otro acuerdo no quita nada según estos pesos: lo que cierra, si cierra algo, no forma parte de lo mejor que podría hacerse.
   *[other] Otros { $count } acuerdos no quitan nada según estos pesos: lo que cierran, si cierran algo, no forma parte de lo mejor que podría hacerse.
}

## Time

time = Qué cambia y cuándo
time-lead = Días ya fijados en un acuerdo, a partir del día elegido.
time-row = { $choice }. Hasta entonces: { $from }. Desde entonces: { $to }.
time-row-law = Su ley de hoy: { $choice }. Hasta entonces: { $from }. Desde entonces: { $to }.
time-none = No hay ningún día fijado en que cambie alguna de estas respuestas.
time-by = { $agreement }, { $article }
time-look = Ver este día

## Undoing

undo = Cómo podría deshacerse
undo-lead = Lo que tendría que hacer un gobierno posterior para reabrir lo que está cerrado. Cuando varios acuerdos cierran una opción, hay que ocuparse de cada uno; y lo que deja de estar cerrado puede seguir expuesto a impugnación por otro.
undo-none = No hay nada cerrado, así que no hay nada que deshacer.
undo-closes = { $count ->
    [one] Cierra una opción.
   *[other] Cierra { $count } opciones.
}
undo-only-this = { $count ->
    [0] Ninguna de ellas la cierra solo este acuerdo.
    [one] Una de ellas la cierra solo este acuerdo: { $list }.
   *[other] { $count } de ellas las cierra solo este acuerdo: { $list }.
}
# Ways out of an agreement. -date: with the day; -bare: nothing more is known.
undo-leave = Retirarse de él ({ $article }).
undo-leave-date = Retirarse de él ({ $article }): surte efecto el { $date } como muy pronto, si se notifica el día elegido.
undo-leave-bare = Retirarse de él; no se sabe cómo.
undo-review = Plantearlo en su revisión ({ $article }).
undo-review-date = Plantearlo en su revisión ({ $article }); la próxima, a más tardar el { $date }.
undo-transition = Esperar a que la norma termine.
undo-transition-date = Esperar a que la norma termine, el { $date }.
undo-amend = Lograr que se modifique, lo que deben aceptar todas sus partes.
undo-amend-date = Lograr que se modifique, lo que deben aceptar todas sus partes.

## How sure

sure = ¿Qué tan seguro es esto?
sure-lead = Hay tres cosas que nadie sabe con certeza: cuánto debe contar cada fin, qué hace cada opción y cómo terminaría una controversia. Por eso la respuesta se calcula de nuevo en miles de sorteos de las tres, con los mismos sorteos para cada pregunta.
sure-open = Comparar preguntas bajo la duda

## The agreements

agreements = Los acuerdos detrás de esta respuesta
agreements-bound = Vinculantes en esa fecha
stance = Qué hace y qué dice { $country }
required = Lo que los acuerdos obligan a tener
required-lead = Estas obligaciones no cierran ninguna opción; piden algo.
required-row = { $kind } ({ $agreements })
required-none = Ninguno de los acuerdos leídos obliga a tener una ley de este tipo.
not-read-heading = Vinculantes, pero no leídos
not-read-lead = Estos también son vinculantes para el país. Nadie ha leído sus normas para esta página, así que aquí no deciden nada; puede que alguno cierre una opción que aparece abierta.

## Foot

method = Cómo se calcula, y sus límites
method-open = Del acuerdo a la respuesta, la escala, lo que no se sabe
works = Los estudios en que se basan los efectos
licence = Código con licencia MIT o Apache 2.0, datos con licencia CC BY 4.0.
sources-line = Datos al { $date }, versión { $version }. Cada motivo nombra su fuente y cómo se leyó.

## Weights

what-if-weights = Ponderar usted los fines y los costos
what-if-weights-lead = De entrada, cada fin y cada costo cuentan lo mismo. Suba lo que más le importe; las partes siempre suman 100 %.
what-if-weights-reset = Otra vez todos iguales
weight-value = { $share } del peso

## Ends and costs

criterion-privacy = Privacidad y control de los datos personales
    .means = Las personas deciden sobre los datos que las describen; empresas y autoridades extranjeras no pueden usarlos contra ellas sin que lo vean.
criterion-legal-redress = Reparación para consumidores y usuarios
    .means = Quien sufre un daño por una empresa digital halla a quién demandar, pruebas a su alcance y una sentencia que se cumple.
criterion-algorithm-accountability = Algoritmos que rinden cuentas
    .means = Se puede averiguar cómo se llegó a una decisión automatizada, y corregir el sesgo o el error.
criterion-domestic-technology = Un sector tecnológico propio
    .means = Las empresas y los organismos públicos del país ganan con los datos que allí se producen y tienen una parte creciente de los mercados digitales.
criterion-local-knowledge = Conocimiento y capacidad locales
    .means = Personas, empresas e instituciones aprenden a entender, manejar, adaptar y desarrollar la tecnología que usan.
criterion-public-revenue = Ingresos públicos
    .means = La hacienda pública recibe del comercio digital un ingreso justo y seguro, una vez descontado el costo de recaudarlo.
criterion-fair-competition = Competencia leal
    .means = Ninguna empresa puede excluir a otras; vendedores nacionales y extranjeros, digitales y físicos, compiten en condiciones iguales.
criterion-decent-jobs = Trabajo decente
    .means = El cambio digital trae más empleos, con salario justo, seguridad y seguro social.
criterion-small-firms = Empresas pequeñas y medianas
    .means = Las pequeñas empresas pueden conectarse, obtener crédito, llegar a clientes y asumir el costo de cumplir las normas.
criterion-democratic-choice = Margen para decidir más tarde
    .means = Un parlamento posterior conserva la información, la jurisdicción y los proveedores para decidir otra cosa.
criterion-consumer-prices = Precios y variedad para el consumidor
    .means = Los hogares pueden comprar una amplia variedad de buenos bienes y servicios digitales a precios bajos.
criterion-firm-costs = Costos de las empresas que usan insumos digitales
    .means = Empresas de todos los sectores obtienen servicios de nube, programas, datos y pagos al costo mundial.
criterion-trade-investment = Inversión y exportaciones
    .means = Llega inversión, y los exportadores conservan el acceso a los mercados de los socios.
criterion-cyber-resilience = Seguridad y resiliencia
    .means = Redes, programas y datos resisten ataques, fallos y un corte desde el exterior.
criterion-civil-liberties = Libertad de expresión y frente a la vigilancia del Estado
    .means = Las personas pueden hablar, leer y reunirse en línea sin censura ni vigilancia ilegal de sus propias autoridades.

## On paper

print = Imprimir, con las fuentes
paper-sources = Fuentes
paper-address = Cada motivo completo, con excepciones y fuentes:
paper-more = { $count ->
    [one] uno más
   *[other] { $count } más
}

## Taking it along, and what is said of rounded figures

take = Llevarse la respuesta
take-open = Enlace, código para su propia página, datos, imágenes
rounded-shares = Los porcentajes se muestran redondeados y por eso pueden no sumar exactamente 100 %.
rounded-parts = Las partes se muestran redondeadas y por eso no suman exactamente ese total.
