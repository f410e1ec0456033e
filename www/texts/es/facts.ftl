# Names of the facts that the first view shows: areas, instruments, criteria, standings, statuses.
# instrument-*: an answer to the question of its area, as a line of a list.
#   .noun: the same as a thing, for use inside a sentence ("would close: a duty on downloads").

## Areas, as questions that a country may put to itself

area-data-transfer = ¿Puede poner condiciones a los datos que salen?
area-data-location = ¿Puede mantener los datos en el país?
area-local-presence = ¿Puede exigir presencia a las empresas extranjeras?
area-customs-duties = ¿Puede cobrar derechos aduaneros a las descargas o gravar a las empresas digitales?
area-source-code = ¿Puede ver el código?
area-technology-transfer = ¿Puede pedir tecnología a cambio de acceso?
area-technology-choice = ¿Puede elegir o preferir tecnología local?
area-domestic-preference = ¿Puede favorecer obras y empresas locales?
area-platform-power = ¿Puede poner límites a las grandes plataformas?
area-msme-support = ¿Puede ayudar a crecer a las pequeñas empresas?

## The choices

instrument-transfer-accountability = Dejar que los datos vayan a cualquier parte y hacer responsable a quien los envía
    .noun = la libre salida de datos con responsabilidad de quien los envía
instrument-transfer-conditional = Dejar salir datos personales solo con garantías
    .noun = garantías para la salida de datos personales
instrument-transfer-approval = Autorizar una por una las transferencias de datos personales
    .noun = una autorización para cada transferencia de datos personales
instrument-transfer-ban = Impedir que salgan los datos personales, con pocas excepciones
    .noun = una prohibición de enviar datos personales al extranjero
instrument-important-data-approval = Autorizar la salida de datos importantes o industriales
    .noun = una autorización para la salida de datos importantes
instrument-data-access-duty = Hacer que las grandes empresas compartan datos con organismos públicos, investigadores y empresas menores
    .noun = la obligación de las grandes empresas de compartir datos
instrument-data-royalty = Pedir un pago por los datos que se llevan al extranjero o se usan con fines comerciales
    .noun = un pago por los datos
instrument-access-on-request = Permitir datos en cualquier lugar, con acceso legal de las autoridades
    .noun = el acceso legal a datos guardados en cualquier lugar
instrument-local-copy = Guardar en el país una copia de los datos personales; el resto puede viajar
    .noun = una copia de los datos personales en el país
instrument-sector-data-at-home = Mantener en el país los datos de un sector, como los pagos
    .noun = los datos de un sector en el país
instrument-personal-data-at-home = Almacenar en el país todos los datos personales
    .noun = el almacenamiento en el país de todos los datos personales
instrument-all-data-at-home = Almacenar y tratar en el país los datos de todos los usuarios
    .noun = los datos de todos los usuarios en el país
instrument-government-data-at-home = Mantener en el país los datos de los organismos públicos
    .noun = los datos de los organismos públicos en el país
instrument-local-representative = Exigir a las plataformas extranjeras un representante al que se pueda notificar y multar
    .noun = un representante local de las plataformas extranjeras
instrument-local-registration = Exigir a las plataformas extranjeras que registren antes una oficina o sucursal
    .noun = una oficina registrada de las plataformas extranjeras
instrument-local-company = Exigir a las empresas extranjeras que creen una sociedad según la ley local
    .noun = una sociedad local de las empresas extranjeras
instrument-online-service-licence = Exigir licencia a los servicios en línea antes de que empiecen
    .noun = una licencia para los servicios en línea
instrument-joint-venture = Exigir un socio local o limitar la propiedad extranjera
    .noun = un socio local o un límite a la propiedad extranjera
instrument-tariff-line-at-zero = Hacer que las descargas se declaren en aduana, con un derecho de cero
    .noun = una declaración en aduana de las descargas
instrument-duty-on-digitizable-goods = Cobrar derechos aduaneros a las descargas que tienen un equivalente físico: películas, música, libros, programas, juegos
    .noun = un derecho aduanero sobre películas, música, libros, programas y juegos descargados
instrument-duty-on-all-transmissions = Cobrar derechos aduaneros a todo lo que se entrega por vía electrónica
    .noun = un derecho aduanero sobre todo lo que se entrega por vía electrónica
instrument-vat-on-digital-imports = Cobrar a los vendedores extranjeros el mismo impuesto al valor agregado que a los locales
    .noun = el impuesto al valor agregado sobre las importaciones digitales
instrument-digital-services-tax = Gravar la facturación de las grandes empresas digitales
    .noun = un impuesto sobre la facturación de las grandes empresas digitales
instrument-case-by-case-code-access = Permitir que un regulador o un tribunal vea el código en un caso concreto, con confidencialidad
    .noun = mostrar el código a un regulador o tribunal en un caso concreto
instrument-pre-market-audit = Auditar los sistemas de IA de alto riesgo, código incluido, antes de su uso
    .noun = una auditoría previa de los sistemas de IA de alto riesgo
instrument-code-disclosure-to-authority = Hacer que se entregue el código a una autoridad antes de vender el programa
    .noun = la entrega del código a una autoridad antes de la venta
instrument-code-disclosure-to-competitors = Hacer que se entreguen a empresas locales el código o algoritmos patentados
    .noun = la entrega del código a empresas locales
instrument-explanation-duty = Hacer que las decisiones automatizadas se expliquen a quienes afectan, sin el código
    .noun = una explicación de las decisiones automatizadas
instrument-algorithm-registration = Hacer que los algoritmos se registren ante una autoridad
    .noun = el registro de algoritmos ante una autoridad
instrument-encryption-authorisation = Autorizar el cifrado antes de que se importe, venda o use
    .noun = una autorización del cifrado
instrument-prescribed-encryption = Imponer un cifrado nacional o pedir las claves
    .noun = un cifrado impuesto o claves para las autoridades
instrument-transfer-incentive = Premiar a las empresas que transmiten tecnología o forman a personas
    .noun = incentivos por transmitir tecnología
instrument-transfer-condition = Hacer de la transferencia de tecnología una condición para invertir o vender
    .noun = la transferencia de tecnología como condición
instrument-technology-contract-registration = Registrar o aprobar los contratos de tecnología; limitar las regalías
    .noun = el registro de los contratos de tecnología
instrument-local-training-or-research = Premiar a los inversionistas que forman personal o investigan en el país
    .noun = incentivos por formación e investigación locales
instrument-technology-procurement-preference = Preferir la tecnología local cuando compra el Estado
    .noun = la preferencia por la tecnología local cuando compra el Estado
instrument-local-technology-incentive = Premiar a las empresas que usan tecnología local
    .noun = incentivos por usar tecnología local
instrument-local-technology-requirement = Exigir tecnología local, o una parte de ella
    .noun = la obligación de usar tecnología local
instrument-open-source-procurement = Preferir el código abierto cuando compra el Estado, sea quien sea el oferente
    .noun = la preferencia por el código abierto cuando compra el Estado
instrument-vendor-exclusion = Excluir de las redes determinada tecnología extranjera
    .noun = la exclusión de determinada tecnología extranjera
instrument-content-promotion = Hacer que las plataformas muestren o financien obras locales
    .noun = obras locales mostradas o financiadas por las plataformas
instrument-content-quota = Fijar una cuota de obras locales
    .noun = una cuota de obras locales
instrument-domestic-procurement-preference = Preferir a los proveedores locales de todo tipo cuando compra el Estado
    .noun = la preferencia por los proveedores locales cuando compra el Estado
instrument-domestic-digital-subsidy = Apoyar a las empresas digitales locales con subvenciones, crédito o alivio fiscal
    .noun = el apoyo a las empresas digitales locales
instrument-fair-platform-rules = Prohibir a las plataformas favorecerse a sí mismas; fijar condiciones justas para los vendedores
    .noun = reglas justas para las plataformas
instrument-interoperability-or-separation = Abrir las interfaces de las plataformas o separar su mercado en línea de sus marcas propias
    .noun = interfaces abiertas o la separación de las plataformas
instrument-platform-worker-protection = Proteger a quienes trabajan a través de plataformas
    .noun = la protección de quienes trabajan en plataformas
instrument-rural-broadband = Financiar el acceso rápido a internet, primero en las zonas rurales
    .noun = el acceso a internet con dinero público
instrument-single-window = Tener una ventanilla única electrónica en la aduana, sencilla para los paquetes pequeños
    .noun = una ventanilla única electrónica en la aduana
instrument-postal-network = Mantener una red postal al servicio de los pequeños vendedores
    .noun = una red postal para los pequeños vendedores
instrument-msme-credit = Dar crédito o garantías a las pequeñas empresas para digitalizarse
    .noun = crédito para que las pequeñas empresas se digitalicen
instrument-msme-tariff-policy = Fijar aranceles y umbrales de bajo valor para que precios más bajos no desplacen a los pequeños productores
    .noun = aranceles que eviten el desplazamiento de los pequeños productores
instrument-msme-procurement-share = Reservar una parte de las compras públicas a las pequeñas empresas locales
    .noun = compras públicas reservadas a las pequeñas empresas locales

## Standings: the word beside the mark, and what it means

standing-open = { $count ->
   *[one] abierta
    [other] abiertas
}
    .means = Ninguna norma leída la alcanza.
standing-discouraged = { $count ->
   *[one] desaconsejada
    [other] desaconsejadas
}
    .means = Solo se opone a ella una redacción blanda: una promesa de intentarlo, no una obligación.
standing-sheltered = { $count ->
   *[one] amparada
    [other] amparadas
}
    .means = Una norma la impide, pero la cubre una excepción que juzga el propio país, una reserva o un período de transición en curso.
standing-contestable = { $count ->
   *[one] podría impugnarse
    [other] podrían impugnarse
}
    .means = Una norma la impide, salvo que valga una excepción que juzgarían otros; o no podría presentarse ningún caso.
standing-fact = falta un dato
    .means = Que una norma la impida depende de un dato que nadie ha buscado, como los compromisos del país en ese sector.
standing-closed = { $count ->
   *[one] cerrada
    [other] cerradas
}
    .means = Una norma la impide y no cabe ninguna excepción.

## How a country stands to an agreement that it could join

how-signed = firmado, aún no vinculante
how-negotiating = en negociación
how-applicant = ha solicitado adherirse
how-participant = participa, pero aún no es vinculante
how-open = abierto a su adhesión
how-stranger = no se conoce ningún paso hacia él
