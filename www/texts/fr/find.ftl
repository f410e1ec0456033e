# The field that finds a country. Loaded when it is asked for.

find-label = Nom ou code d’un pays, ancien ou actuel
find-found = { $count ->
    [0] Aucun pays trouvé sous ce nom.
    [one] Un pays trouvé.
   *[other] { $count } pays trouvés.
}
find-known = Il n’y a pas de données ici sur ce pays : { $name }.
