# The frame: headline, introduction, what-if controls, foot. Order as on the page.

## Headline. $country is the control that chooses the country.

headline = ¿Qué puede decidir todavía { $country } sobre su economía digital?
headline-plain = ¿Qué puede decidir todavía { $country } sobre su economía digital?
country-label = País
find-country = Buscar un país
country-eu = Unión Europea
# The name inside a sentence. No sentence here puts "a" or "de" before it, so that "al" and "del" are never needed.
# "Estados Unidos", "Países Bajos", "Filipinas" go without an article and with a verb in the singular.
country-in-sentence = { $code ->
    [CAF] la { $name }
    [COD] la { $name }
    [COG] el { $name }
    [DOM] la { $name }
    [EUN] la { $name }
    [GBR] el { $name }
    [IND] la { $name }
   *[other] { $name }
}

## Under the headline. $date is a date control or a date.

dateline = A fecha de { $date }
date-label = Fecha
date-of-facts = Volver al { $date }, la fecha de los datos
bound-by = { $count ->
    [0] Ningún acuerdo leído aquí es vinculante en esa fecha
    [one] Un acuerdo vinculante cuyas normas se han leído
   *[other] { $count } acuerdos vinculantes cuyas normas se han leído
}
bound-since = desde el { $date }
bound-date-unconfirmed = vinculante; el día no está confirmado
bound-joined = adhesión supuesta en su pregunta
also-not-read = { $count ->
    [one] Hay otro acuerdo vinculante, cuyas normas nadie ha leído para esta página:
   *[other] Hay otros { $count } acuerdos vinculantes, cuyas normas nadie ha leído para esta página:
}
binding-not-known = { $count ->
    [one] No está confirmado si este es vinculante:
   *[other] No está confirmado si estos son vinculantes:
}

## Places in an agreement

# The short name of an agreement. $short: as the facts have it; a language may name by $id, or by the countries $one and $other where $parties is 2.
agreement-short = { $id ->
    [aanzfta] Acuerdo ASEAN–Australia–Nueva Zelanda
    [afcfta-digital] Protocolo de la ZLCAf sobre comercio digital
    [asean-defa] Acuerdo de la ASEAN sobre economía digital
    [asean-ecommerce] Acuerdo de la ASEAN sobre comercio electrónico
    [australia-singapore-dea] Acuerdo de economía digital { $one }–{ $other }
    [colombia-northern-triangle] TLC Colombia–Triángulo Norte
    [dominican-republic-central-america] TLC Centroamérica–República Dominicana
    [eaeu-viet-nam] TLC UEEA–Vietnam
    [efta-central-america] TLC AELC–Centroamérica
    [efta-colombia] TLC AELC–Colombia
    [efta-gcc] TLC AELC–CCG
    [efta-peru] TLC AELC–Perú
    [eu-andean] Acuerdo UE–países andinos
    [eu-cariforum] Acuerdo UE–CARIFORUM
    [eu-central-america] Acuerdo UE–Centroamérica
    [eu-korea-dta] Acuerdo de comercio digital { $one }–{ $other }
    [eu-mercosur] Acuerdo UE–Mercosur
    [eu-singapore-dta] Acuerdo de comercio digital { $one }–{ $other }
    [gcc-singapore] TLC CCG–Singapur
    [gpa] Acuerdo de la OMC sobre contratación pública
    [korea-singapore-dpa] Acuerdo de economía digital { $one }–{ $other }
    [mercosur-ecommerce] Acuerdo del Mercosur sobre comercio electrónico
    [mexico-central-america] TLC México–Centroamérica
    [pacific-alliance] Protocolo de la Alianza del Pacífico
    [panama-central-america] TLC Panamá–Centroamérica
    [uk-singapore-dea] Acuerdo de economía digital { $one }–{ $other }
    [uk-ukraine-dta] Acuerdo de comercio digital { $one }–{ $other }
    [us-argentina-art] Acuerdo de comercio recíproco { $one }–{ $other }
    [us-bangladesh-art] Acuerdo de comercio recíproco { $one }–{ $other }
    [us-cambodia-art] Acuerdo de comercio recíproco { $one }–{ $other }
    [us-ecuador-art] Acuerdo de comercio recíproco { $one }–{ $other }
    [us-el-salvador-art] Acuerdo de comercio recíproco { $one }–{ $other }
    [us-guatemala-art] Acuerdo de comercio recíproco { $one }–{ $other }
    [us-india-framework] Marco { $one }–{ $other }
    [us-indonesia-art] Acuerdo de comercio recíproco { $one }–{ $other }
    [us-japan-digital] Acuerdo de comercio digital { $one }–{ $other }
    [us-jordan-art] Acuerdo de comercio recíproco { $one }–{ $other }
    [us-malaysia-art] Acuerdo de comercio recíproco { $one }–{ $other }
    [us-north-macedonia-framework] Marco { $one }–{ $other }
    [us-taiwan-art] Acuerdo de comercio recíproco { $one }–{ $other }
    [us-thailand-framework] Marco { $one }–{ $other }
    [us-viet-nam-framework] Marco { $one }–{ $other }
    [usmca] T-MEC
    [wto] Acuerdo sobre la OMC
    [wto-ecommerce] Acuerdo de la OMC sobre comercio electrónico
   *[other] { $parties ->
        [2] Acuerdo { $one }–{ $other }
       *[other] { $short }
    }
}
# The short name of an agreement inside a sentence.
agreement-in-sentence = el { $name }

article-number = artículo { $article }
article-numbers = artículos { $article }
article-other = { $article }
article-unknown = artículo no conocido

## Introduction

intro = Un gobierno que quiere decidir sobre los datos, las plataformas o las descargas encuentra dos límites: lo que elige y lo que ha firmado. Esta página toma { $total } opciones que eligen los gobiernos y contrasta cada una con los acuerdos comerciales vinculantes para { $country }. Abra cualquier línea para ver el artículo en que se apoya. Está pensada para toda persona que tendrá que vivir con la respuesta: es una herramienta para pensar y para el debate público, no asesoramiento jurídico.
intro-limits = Lo que esta página no puede decir
intro-limits-who = Un ciudadano, una periodista, una diputada antes de votar: quien pregunte qué le quita un acuerdo a un país recibe aquí la misma respuesta. Antes de que un gobierno actúe, los juristas deberían leer los acuerdos mismos.
intro-limits-judge = Cuando una excepción depende de una valoración, la página no puede decir cómo decidirían quienes la juzguen. Esas opciones llevan la marca «podría impugnarse»: ni permitidas ni prohibidas.
intro-limits-unread = Solo sabe lo que se ha leído. «No se sabe» significa que nadie lo ha mirado todavía, no que no haya nada. Los acuerdos cuyas normas nadie ha leído se nombran.
intro-limits-wise = No dice lo que un país debería hacer. Una opción abierta puede ser mala; una cerrada puede no ser ninguna pérdida. Se muestran tanto los beneficios como los costos.

## What if

what-if = ¿Y si…
what-if-lead = Active o desactive un acuerdo y vea qué cambia, con la situación de hoy al lado.
what-if-join = se adhiriera a…
what-if-leave = se retirara de…
what-if-more-join = { $count ->
    [one] Uno más al que podría adherirse
   *[other] { $count } más a los que podría adherirse
}
what-if-more-leave = { $count ->
    [one] Uno más que es vinculante
   *[other] { $count } más que son vinculantes
}
what-if-any = Cualquier otro acuerdo
what-if-search = Buscar un acuerdo
what-if-search-hint = por su nombre o el de una parte
what-if-search-none = No se encontró ningún acuerdo con ese nombre.
what-if-search-many = { $count ->
    [one] Hay uno más; escriba más letras.
   *[other] Hay { $count } más; escriba más letras.
}
what-if-join-label = { $agreement }: ¿y si se adhiriera?
what-if-leave-label = { $agreement }: ¿y si se retirara?
# What a switch would move, told before it is turned. $list: parts made of "effect-*".
effect-closed = cierra { $count }
effect-contestable = { $count ->
    [one] { $count } podría impugnarse
   *[other] { $count } podrían impugnarse
}
effect-fact = en { $count } falta un dato
effect-sheltered = ampara { $count }
effect-discouraged = desaconseja { $count }
effect-open = abre { $count }
effect-none = no cambia nada
effect-unread = sin leer para { $count ->
    [one] una opción
   *[other] { $count } opciones
}
what-if-measures = cambiara una ley
what-if-measures-none = Para añadir una opción o suprimir una ley, abra su línea en la lista de opciones.
what-if-added = Se añade: { $choice }
what-if-dropped = Se suprime: { $choice }
take-back = Deshacer
reset-all = Volver a hoy
reset-label = Volver a hoy: deshacer todo

## What went wrong on our side (faults in a question are in errors.ftl)

error-not-loaded = No se pudo calcular la respuesta: no se cargó la parte que compara las opciones con los acuerdos. Vuelva a cargar la página; si no sirve, es que este navegador o este sitio la bloquean.
error-language = No se pudo cargar ese idioma, así que la página sigue en el que tiene. Elíjalo otra vez para intentarlo de nuevo.
error-notes = No se pudieron cargar los motivos completos y sus fuentes. Compruebe la conexión, cierre esta línea y ábrala de nuevo.
error-below = No se pudo cargar el resto de esta página: para qué sirven las opciones, qué acuerdo quita cuánto, cómo podría deshacerse.
try-again = Intentar de nuevo
error-other = Algo falló y no se pudo calcular la respuesta. Se conserva lo que usted escribió. Vuelva a cargar la página para intentarlo de nuevo.

## Foot of the card and of the page

not-legal-advice = Una herramienta para pensar y para el debate público, no asesoramiento jurídico.
full-view = Abrir la respuesta completa
# One moved choice, as it is read aloud.
live-move = { $choice }: de «{ $from }» a «{ $to }».
