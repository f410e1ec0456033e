# What is wrong in a question, in plain words, and what to do. One message for each code. Loaded when the first fault is met.
# $value is what could not be read; "the last" is the answer still shown.

error-unknown-country = Aquí no hay datos sobre el país «{ $value }». Elija uno de la lista.
error-unknown-agreement = El acuerdo «{ $value }» no está entre los que se conocen aquí. La respuesta de abajo lo deja fuera.
error-unknown-instrument = La opción «{ $value }» no está en la lista. La respuesta de abajo la deja fuera.
error-unknown-measure = La ley «{ $value }» no está entre las que se conocen de este país. La respuesta de abajo la deja fuera.
error-unknown-criterion = El fin «{ $value }» no está en la lista. La respuesta de abajo lo deja fuera.
error-unknown-partner = «{ $value }» no es un socio conocido aquí. La respuesta de abajo lo deja fuera.
error-unknown-word = «{ $value }» no es una palabra conocida aquí. La respuesta de abajo la deja fuera.
error-unknown-field = No se pudo leer una parte de la pregunta: «{ $value }». La respuesta de abajo la deja fuera.
error-missing-field = Falta una parte de la pregunta. La respuesta de abajo es la última que se pudo calcular.
error-invalid-type = No se pudo leer una parte de la pregunta: «{ $value }». La respuesta de abajo la deja fuera.
error-invalid-date = «{ $value }» no es un día del calendario. Escriba año, mes y día. La respuesta de abajo es la del último día que se pudo leer.
error-invalid-weights = Con estos pesos no hay nada que ponderar: ninguno puede estar por debajo de 0 y al menos uno debe estar por encima. La respuesta de abajo no los sigue; suba alguno o vuelva a igualarlos todos.
error-invalid-text = Una parte de la pregunta contiene signos que no se pueden leer. La respuesta de abajo la deja fuera.
error-invalid-data = No se pudieron leer los datos.
error-duplicate = «{ $value }» se pidió dos veces. La respuesta de abajo es la última que se pudo calcular; quite una de las dos.
error-conflict = Se pidieron dos cosas que se excluyen: «{ $value }». Deshaga una de ellas. La respuesta de abajo es la última que se pudo calcular.
error-too-large = Se pidió más de lo que se puede calcular de una vez. Quite algo. La respuesta de abajo es la última que se pudo calcular.
error-needs-own = Un acuerdo o unos datos propios necesitan el núcleo completo, que esta página no carga.

# Of an address. $near: countries that are written alike; $value: what is left out.
error-near = Con grafía parecida: { $near }.
error-too-long = La dirección contiene más de lo que puede leerse: se omite lo que sigue a «{ $value }».
error-given-twice = La dirección dice dos cosas en el mismo lugar: se omite «{ $value }».
error-later-version = La dirección procede de una versión posterior de esta página. Se omite lo que esta no conoce.
error-more = { $count ->
    [one] Otra parte de la pregunta no pudo leerse y se omite.
   *[other] Otras { $count } partes de la pregunta no pudieron leerse y se omiten.
}
error-stale = Se han mezclado dos versiones de esta página, en una memoria caché o en un servidor. No se calcula ninguna respuesta, porque podría ser errónea. Vuelva a cargar la página; si no sirve, inténtelo más tarde.
error-invalid-draws = Se pidieron más sorteos de los que se pueden hacer, o ninguno: se puede de 1 a 10 millones. La respuesta de abajo es la última que se pudo calcular.
error-invalid-seed = La semilla debe ser un número entero de 0 a 9007199254740991. La respuesta de abajo es la última que se pudo calcular.
error-invalid-probability = Una probabilidad debe estar entre 0 y 100 de cada 100, con la menor no mayor que la más probable, y esta no mayor que la mayor. La respuesta de abajo es la última que se pudo calcular.
