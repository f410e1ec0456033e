# The field that finds a country. Loaded when it is asked for.

find-label = Nombre o código de un país, antiguo o actual
find-found = { $count ->
    [0] No se encontró ningún país con ese nombre.
    [one] Se encontró un país.
   *[other] Se encontraron { $count } países.
}
find-known = Aquí no hay datos sobre este país: { $name }.
