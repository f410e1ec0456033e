# The field that finds a country. Loaded when it is asked for.

find-label = Name or code of a country, old or new
find-found = { $count ->
    [0] No country found under that name.
    [one] One country found.
   *[other] { $count } countries found.
}
find-known = There are no facts here about { $name }.
