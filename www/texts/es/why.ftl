# Why: everything that only an opened line needs. Loaded when the first line is opened.

## The first sentence, by the standing and the rule that decided it.
# $agreement, $article: the worst reason.

lead-open = Ninguna norma leída, en un acuerdo vinculante, alcanza esta opción.
lead-open-limit = El { $agreement } ({ $article }) no llega hasta ella: { $limit }.
lead-discouraged = El { $agreement } ({ $article }) se pronuncia en contra, con palabras blandas que no obligan a nadie.
lead-sheltered-exception = La impide el { $agreement } ({ $article }), pero la cubre { $exception }, que juzga el propio país.
lead-sheltered = La impide el { $agreement } ({ $article }), pero por ahora está amparada.
lead-contestable-exception = La impide el { $agreement } ({ $article }), salvo que valga { $exception }, lo que juzgarían otros.
lead-contestable = El { $agreement } ({ $article }) se opone a ella, pero el resultado de una controversia es incierto.
lead-fact = Que el { $agreement } ({ $article }) la impida depende de un dato que nadie ha buscado todavía.
# $places: every agreement that closes it, each as lead-place; $count: how many.
lead-closed = Cerrada por { $places }; no cabe ninguna excepción{ $count ->
    [one] {""}
   *[other] {" "}en ninguno de ellos
}.
lead-closed-test = Cerrada por { $places }; { $count ->
    [one] no se cumple la excepción que podría cubrirla
   *[other] no se cumplen las excepciones que podrían cubrirla
}.
lead-place = { $agreement } ({ $article })
lead-same = Lo mismo sucede con { $list }.
lead-unread = No se sabe, y por eso no se cuenta, si tienen alguna norma al respecto: { $list }.
own-lead = Lo que el país hace hoy
own-standing = Según lo que se sabe de esta ley: { $standing }.

## Article and reach

reason-heading = { $agreement }, { $article }
reason-reaches = Examinada para: { $scopes }.
strength-soft = Es una redacción blanda: una promesa de intentarlo.
strength-practice = Congela una práctica y no es una obligación duradera.
reason-content = Lo que dice el artículo, en nuestras palabras
reason-protects = A quién protege: { $whom }
reason-note = Más sobre esto
reason-unconfirmed = Sin confirmar, y no se cuenta como un hecho: { $list }.
reason-until = Esto vale hasta el { $date }.
dispute-yes = Una parte puede iniciar una controversia entre Estados.
dispute-no = No puede iniciarse ninguna controversia; la obligación sigue siendo jurídicamente vinculante.
dispute-not-known = No se sabe si puede iniciarse una controversia.
source = Fuente: { $source }
source-date = { $title } ({ $date })
read-text = leído en el propio texto legal
read-secondary = leído en un análisis o una base de datos, no en el texto legal
read-memory = no verificado
listed-reasons = Las normas que se examinaron

## Rules that decide a standing

rule-no-exception-fits = Impedida, y no cabe ninguna excepción del acuerdo.
rule-exception = { $standing ->
    [sheltered] Impedida, pero cabe { $exception }, y eso lo juzga el propio país.
    [closed] Impedida; se sabe que no se cumple { $exception }.
   *[contestable] Impedida, salvo que valga { $exception }, lo que juzgarían otros.
}
rule-soft = Redacción blanda: las partes procurarán, reconocen o cooperan. No hay nada exigible.
rule-practice = Solo pide a las partes que mantengan una práctica, así que una reclamación tendría poca base.
rule-no-recourse = Impedida, y no cabe ninguna excepción. Pero nadie puede iniciar una controversia; la obligación sigue siendo jurídicamente vinculante.
rule-recourse-not-known = Impedida, y no cabe ninguna excepción. No se sabe si alguien puede iniciar una controversia.
rule-treatment-not-known = Impedida solo si se trata peor a las empresas extranjeras, de derecho o de hecho. Eso no se sabe; en normas como la de mantener los datos en el país, los especialistas discrepan.
rule-scope-not-known = No se sabe si este tipo de datos o sector entra en la norma.
rule-unconfirmed = Parte de lo que se sabe de este artículo no está confirmado, y sería decisivo.
rule-transition-not-bound = Según el período de transición del acuerdo, este país todavía no está obligado.
rule-transition-no-dispute = Durante el período de transición no puede iniciarse ninguna controversia contra este país.
rule-transition-existing-measures-only = Durante el período de transición no se tocan las leyes que ya existían.
rule-limit-government-procurement = La norma excluye lo que compran los gobiernos.
rule-limit-government-information = La norma excluye la información que posee un gobierno o que se guarda en su nombre.
rule-limit-financial-services = La norma excluye las instituciones financieras y los datos financieros.
rule-limit-mass-market-only = La norma alcanza solo los programas informáticos de mercado masivo.
rule-limit-critical-infrastructure = La norma excluye los programas informáticos para infraestructura crítica.
rule-limit-broadcasting = La norma excluye la radiodifusión. No se sabe si estas obras cuentan como tal.
rule-limit-subsidies-and-grants = La norma excluye los subsidios y las subvenciones.
rule-limit-incentives-allowed = La norma impide solo las exigencias; se permite una condición a cambio de una ventaja.
rule-limit-internal-taxes-allowed = La norma excluye los impuestos internos; no son derechos aduaneros.
rule-limit-listed-reservations = { $standing ->
    [sheltered] El país ha consignado una reserva que la cubre.
   *[contestable] Puede que la cubra una reserva; nadie ha mirado la lista del país.
}
rule-limit-listed-commitments = { $standing ->
    [open] El país no ha contraído ningún compromiso en este sector.
   *[contestable] La norma alcanza solo los sectores en que el país ha contraído compromisos. Aquí no se sabe cuáles son.
}
rule-limit-existing-measures = { $standing ->
    [sheltered] No se tocan las leyes anteriores al acuerdo.
   *[contestable] No se tocan las leyes anteriores al acuerdo; no se sabe si esta lo es.
}
rule-limit-contracts = La norma excluye lo que las empresas pactan entre sí.
rule-limit-carrier-media-only = La norma alcanza solo el soporte o la transmisión, no el contenido.
rule-limit-market-condition-only = La norma alcanza solo las condiciones de venta, no una exigencia en un caso concreto.

## Exceptions tried

tried = Excepciones examinadas
tried-none = La norma no tiene ninguna excepción propia.
tried-self-judged = cabe, y eso lo juzga el propio país
tried-judged-by-others = podría caber; lo juzgarían otros
tried-aim-not-accepted = no admite este fin
tried-only-in-a-case = cubre solo una exigencia en un caso concreto
tried-test-fails = no se cumple: se trata peor a las empresas extranjeras sin necesidad, o había al alcance un medio menos restrictivo
tried-unconfirmed = no está confirmado que el acuerdo la tenga
tried-row = { $exception }: { $result }
tried-row-unconfirmed = { $exception }: { $result } ({ $unconfirmed })

exception-legitimate-public-policy-objective = la excepción por un objetivo legítimo de política pública
exception-self-judged-objective = la excepción por fines que el propio país considera necesarios
exception-gats-xiv = la excepción general de los servicios (orden público, salud, privacidad, seguridad)
exception-gatt-xx = la excepción general de las mercancías (moral, salud, aplicación de las normas aduaneras)
exception-essential-security = la excepción de seguridad, de apreciación propia
exception-essential-security-reviewable = la excepción de seguridad, sujeta a examen
exception-prudential = la excepción prudencial, por la estabilidad financiera
exception-personal-data-safeguard = la excepción por las garantías de privacidad que el país considere apropiadas
exception-personal-data-safeguard-conditional = la excepción por leyes de privacidad que permiten transferir datos en condiciones generales
exception-privacy-reviewable = la excepción de privacidad, sujeta a examen
exception-regulator-or-court-access = la excepción para reguladores y tribunales en un caso concreto
exception-conformity-assessment = la excepción para la evaluación de la conformidad
exception-competition-remedy = la excepción para las medidas correctivas en casos de competencia
exception-intellectual-property-limits = la salvedad de los límites de la propiedad intelectual
exception-taxation = la excepción tributaria
exception-indigenous-or-cultural = la excepción por los pueblos indígenas o la cultura
exception-development = la excepción por el desarrollo

limit-government-procurement = excluye lo que compran los gobiernos
limit-government-information = excluye la información que posee un gobierno o que se guarda en su nombre
limit-financial-services = excluye las instituciones financieras y los datos financieros
limit-mass-market-only = alcanza solo los programas informáticos de mercado masivo
limit-critical-infrastructure = excluye los programas informáticos para infraestructura crítica
limit-broadcasting = excluye la radiodifusión
limit-subsidies-and-grants = excluye los subsidios y las subvenciones
limit-incentives-allowed = permite condiciones a cambio de una ventaja
limit-internal-taxes-allowed = excluye los impuestos internos
limit-listed-reservations = excluye lo que el país ha consignado en su lista
limit-listed-commitments = alcanza solo los sectores en que el país ha contraído compromisos
limit-existing-measures = excluye las leyes anteriores a él
limit-contracts = excluye lo que las empresas pactan entre sí
limit-carrier-media-only = alcanza solo el soporte, no el contenido
limit-market-condition-only = alcanza solo las condiciones de venta

## What would change it

would-change = Qué lo cambiaría
would-change-row = { $what }: { $to }
change-treats-foreigners-worse = Si se trata peor a las empresas extranjeras
change-treats-foreigners-alike = Si se trata a las empresas extranjeras como a las locales
change-not-least-restrictive = Si un medio menos restrictivo sirve igual al fin
change-reservation-listed = Si la cubre una reserva de la lista del país
change-reservation-not-listed = Si no la cubre ninguna reserva de su lista
change-existed-before = Si la ley es anterior al acuerdo
change-sector-committed = Si el país ha contraído compromisos en este sector
change-sector-not-committed = Si el país no ha contraído compromisos en este sector
change-mass-market = Si el programa se considera de mercado masivo
change-not-mass-market = Si el programa no se considera de mercado masivo
change-audiovisual-only = Si se refiere solo a la radiodifusión o a los servicios audiovisuales
change-beyond-audiovisual = Si se refiere a más que los servicios audiovisuales
change-accepted-aim = Si sirve a un fin que admite una excepción
change-as-incentive = Si es una condición a cambio de una ventaja y no una exigencia
change-in-a-case = Si se exige en un caso concreto y no a todos
change-dispute-settlement-applies = Si al final puede iniciarse una controversia
change-no-dispute-settlement = Si no puede iniciarse ninguna controversia
change-unconfirmed-holds = Si lo que no está confirmado resulta cierto
change-unconfirmed-fails = Si lo que no está confirmado resulta falso
change-transition-ends = Cuando termine el período de transición

## Towards whom

towards-row-agreement = { $standing ->
    [closed] Cerrada en relación con las otras { $count } partes en el { $agreement }.
    [contestable] Incierta en relación con las otras { $count } partes en el { $agreement }.
    [fact] No se sabe en relación con las otras { $count } partes en el { $agreement }.
    [sheltered] Amparada en relación con las otras { $count } partes en el { $agreement }.
    [discouraged] Desaconsejada en relación con las otras { $count } partes en el { $agreement }.
   *[open] Abierta en relación con las otras { $count } partes en el { $agreement }.
}
towards-row = { $standing ->
    [closed] Cerrada en relación con { $who }.
    [contestable] Incierta en relación con { $who }.
    [fact] No se sabe en relación con { $who }.
    [sheltered] Amparada en relación con { $who }.
    [discouraged] Desaconsejada en relación con { $who }.
   *[open] Abierta en relación con { $who }.
}
towards-unnamed = { $standing ->
    [closed] Cerrada en relación con partes que no figuran en los datos.
    [contestable] Incierta en relación con partes que no figuran en los datos.
    [fact] No se sabe en relación con partes que no figuran en los datos.
    [sheltered] Amparada en relación con partes que no figuran en los datos.
   *[other] Desaconsejada en relación con partes que no figuran en los datos.
}
towards-rest = Abierta en relación con todos los demás.
towards-rest-unread = Abierta, hasta donde se ha leído, en relación con todos los demás.
countries-many = { $count ->
    [one] un país
   *[other] { $count } países
}
countries-list = Qué países
challengers = Quién podría iniciar una controversia
challengers-row = { $who }.
challengers-none = Nadie, que se sepa.
challengers-since = La norma es vinculante para el país desde el { $date }.

## Later governments

later = Lo que podría hacer un gobierno posterior
later-each = La cierra más de un acuerdo. Para reabrirla hay que ocuparse de cada uno.
later-leave = Retirarse del { $agreement } ({ $article }); surte efecto el { $date } como muy pronto.
later-leave-plain = Retirarse del { $agreement } ({ $article }).
later-leave-bare = Retirarse del { $agreement }; no se sabe cómo.
later-review = Plantearlo en la revisión del { $agreement } ({ $article }).
later-review-date = Plantearlo en la revisión del { $agreement } ({ $article }); la próxima, el { $date }.
later-transition = Esperar al fin de la transición del { $agreement }, el { $date }.
later-amend = Lograr que se modifique el { $agreement }, lo que deben aceptar todas sus partes.

## Own law, and what if

measure-in-force = En vigor
measure-in-force-since = En vigor desde el { $date }
measure-adopted = Aprobada
measure-adopted-from = Aprobada, se aplica a partir del { $date }
measure-proposed = Propuesta
measure-repealed = Derogada
measure-ended = Ya no está en vigor
measure-proposal = Su propuesta
try-add = ¿Y si eligiera esto?
try-drop = ¿Y si suprimiera esta ley?
try-take-back = Deshacer
design = Cómo se haría la ley
design-lead = La respuesta de arriba es para una ley cuidadosa: igual para todos y con su fin habitual. Cámbielo aquí.
design-scope = Datos o sector
design-purpose = Fin
design-treatment = Empresas extranjeras
design-alike = tratadas como las locales
design-worse = tratadas peor
design-not-known = no se sabe
design-lightest = Un medio menos restrictivo
design-lightest-none = no serviría igual de bien
design-lightest-exists = serviría igual de bien
design-usual = lo habitual: { $what }

## Effects

effects = Lo que se cree que hace
effects-lead = Valoraciones en una escala de −3 a +3 frente a no hacer nada, en un país típico de ingresos medianos bajos. Las cifras son valoraciones, no mediciones.
effects-none = No se le atribuye ningún efecto sobre ningún fin ni costo.
effect-value = { $central }, entre { $low } y { $high }
grade-A = A: estudios cuidadosos coinciden
grade-B = B: un estudio cuidadoso, o un conjunto mixto
grade-C = C: razonado, con ejemplos o un modelo
grade-D = D: opinión
effect-for = A favor de esta cifra:
effect-against = En contra:
effect-own = Razonamiento propio; sin fuente.
work = { $authors } ({ $year }), { $title }
work-undated = { $authors }, { $title }
works-lead = Leídos para valorar los efectos de las opciones, de los dos lados. Lo que halló cada uno, en nuestras palabras.
side-benefit = halla que la regulación, o el fin al que sirve, trae beneficios
side-cost = halla que la regulación tiene costos
side-mixed = halla ambas cosas

## Data and sectors

scope-all = todos los datos y sectores
scope-personal = datos personales
scope-sensitive = datos sensibles (salud, biométricos, de niños)
scope-health = datos de salud
scope-payment = datos de pagos
scope-financial = datos y servicios financieros
scope-government = información que posee un gobierno o que se guarda en su nombre
scope-telecom = telecomunicaciones
scope-mapping = mapas y datos geoespaciales
scope-critical = infraestructura crítica y «datos importantes»
scope-e-commerce = plataformas de venta en línea
scope-media = cine, música, noticias, juegos y libros
scope-software = programas informáticos
scope-mass-market-software = programas informáticos de mercado masivo
scope-artificial-intelligence = sistemas de inteligencia artificial
scope-transport = plataformas de transporte, reparto y alojamiento
scope-digital-products = productos digitales enviados por vía electrónica
scope-hardware = dispositivos y equipos de red

## Aims

purpose-privacy = privacidad
purpose-consumer = protección del consumidor
purpose-security = seguridad nacional
purpose-cybersecurity = seguridad de las redes
purpose-public-order = orden público o moral
purpose-health = salud o vida
purpose-safety = seguridad de las personas
purpose-prudential = estabilidad financiera
purpose-tax = recaudación de impuestos
purpose-customs-enforcement = aplicación de las normas aduaneras
purpose-enforcement = investigaciones
purpose-competition = competencia leal
purpose-accountability = responsabilidad por las decisiones automatizadas
purpose-industrial = creación de industria local
purpose-development = desarrollo
purpose-revenue = ingresos públicos
purpose-culture = cultura y lengua
purpose-indigenous = derechos de los pueblos indígenas
purpose-labour = protección de los trabajadores
purpose-intellectual-property = propiedad intelectual
aims = Fin: { $list }

## What a choice does, in the terms of treaties

traits = En términos de los tratados: { $list }.
trait-restricts-transfer = pone condiciones al envío de datos al extranjero
trait-requires-local-facilities = exige almacenamiento o servidores en el país
trait-requires-local-presence = exige una oficina o un agente en el país
trait-levies-customs-duty = cobra un derecho aduanero
trait-declares-digital-goods = exige una declaración en aduana
trait-treats-digital-products-worse = da un trato menos favorable a los productos digitales extranjeros
trait-taxes-digital-services = grava en particular los servicios digitales
trait-requires-source-code = exige el código fuente
trait-requires-algorithm = exige un algoritmo
trait-requires-crypto-disclosure = exige claves o un cifrado determinado
trait-requires-technology-transfer = exige que se transfiera tecnología
trait-regulates-technology-contracts = regula los contratos de tecnología
trait-requires-local-technology = exige tecnología local o impide la extranjera
trait-requires-local-content = exige o premia el contenido local
trait-prefers-domestic-procurement = prefiere a los proveedores locales en la contratación pública
trait-subsidises-domestic = apoya solo a empresas locales
trait-requires-prior-authorisation = exige una licencia para estar en línea
trait-requires-joint-venture = exige un socio local o limita la propiedad extranjera
trait-regulates-platforms = impone obligaciones a las grandes plataformas
trait-none = no hace nada que los acuerdos comerciales examinen

## Kinds of rules, as what they are about: "rules on …"

kind-data-transfer = transferencia de datos
kind-data-location = ubicación de los datos
kind-financial-data = datos financieros
kind-local-presence = oficinas en el país
kind-customs-duties = derechos aduaneros sobre las transmisiones
kind-digital-product-non-discrimination = trato no discriminatorio de los productos digitales
kind-digital-services-tax = impuestos a los servicios digitales
kind-source-code = código fuente
kind-algorithm = algoritmos
kind-cryptography = cifrado
kind-technology-transfer = transferencia de tecnología
kind-technology-contracts = contratos de tecnología
kind-technology-choice = elección de tecnología
kind-local-content = contenido local
kind-no-prior-authorisation = licencias para estar en línea
kind-later-agreements = acuerdos posteriores con otros
kind-right-to-regulate = el derecho a regular
kind-joint-venture = empresas conjuntas
kind-procurement = contratación pública
kind-national-treatment = trato nacional a las empresas extranjeras
kind-market-access = acceso a los mercados
kind-platform-regulation = reglas para las plataformas
kind-intermediary-liability = responsabilidad de las plataformas
kind-personal-data = una ley que proteja los datos personales
kind-consumer-protection = una ley que proteja a los consumidores en línea
kind-spam = mensajes no solicitados
kind-e-signature = firmas electrónicas
kind-paperless-trade = comercio sin papel
kind-e-transactions-framework = una ley de transacciones electrónicas
kind-open-government-data = datos públicos abiertos
kind-cybersecurity = ciberseguridad
kind-internet-access = acceso a internet
kind-competition = competencia
kind-msme = pequeñas empresas
kind-cooperation = cooperación

## An agreement as it is listed

status-in-force = en vigor
status-provisional = en aplicación provisional
status-signed = firmado, aún no en vigor
status-concluded = concluido, aún no en vigor
status-draft = borrador o marco
status-lapsed = expirado
agreement-parties = { $count ->
    [0] ninguna otra parte obligada aún
    [one] otra parte
   *[other] otras { $count } partes
}
agreement-not-known = No se sabe si tiene normas sobre: { $list }.
agreement-none = Buscado y no encontrado en él: { $list }.
agreement-withdrawal = Cabe retirarse con un preaviso de { $months ->
    [one] un mes
   *[other] { $months } meses
} ({ $article }).
agreement-withdrawal-plain = Cómo cabe retirarse: { $article }.
# How it was made.
made-text-public = El texto fue público durante las negociaciones.
made-text-secret = El texto no fue público durante las negociaciones.
made-mandate = Mandato: { $mandate }.
made-civil-society = Sociedad civil: { $how }.
