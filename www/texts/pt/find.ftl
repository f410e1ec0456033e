# The field that finds a country. Loaded when it is asked for.

find-label = Nome ou código de um país, antigo ou atual
find-found = { $count ->
    [0] Nenhum país encontrado com esse nome.
    [one] Um país encontrado.
   *[other] { $count } países encontrados.
}
find-known = Não há dados aqui sobre este país: { $name }.
