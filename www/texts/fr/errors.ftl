# What is wrong in a question, in plain words, and what to do. One message for each code. Loaded when the first fault is met.
# $value is what could not be read; "the last" is the answer still shown.

error-unknown-country = Il n’y a pas de données ici sur le pays « { $value } ». Choisissez-en un dans la liste.
error-unknown-agreement = L’accord « { $value } » n’est pas parmi ceux que l’on connaît ici. La réponse ci-dessous n’en tient pas compte.
error-unknown-instrument = Le choix « { $value } » n’est pas dans la liste. La réponse ci-dessous n’en tient pas compte.
error-unknown-measure = La loi « { $value } » n’est pas parmi celles que l’on connaît pour ce pays. La réponse ci-dessous n’en tient pas compte.
error-unknown-criterion = Le but « { $value } » n’est pas dans la liste. La réponse ci-dessous n’en tient pas compte.
error-unknown-partner = « { $value } » n’est pas un partenaire connu ici. La réponse ci-dessous n’en tient pas compte.
error-unknown-word = « { $value } » n’est pas un mot connu ici. La réponse ci-dessous n’en tient pas compte.
error-unknown-field = Une partie de la question n’a pas pu être lue : « { $value } ». La réponse ci-dessous n’en tient pas compte.
error-missing-field = Il manque une partie de la question. La réponse ci-dessous est la dernière qui a pu être calculée.
error-invalid-type = Une partie de la question n’a pas pu être lue : « { $value } ». La réponse ci-dessous n’en tient pas compte.
error-invalid-date = « { $value } » n’est pas un jour du calendrier. Écrivez l’année, le mois et le jour. La réponse ci-dessous vaut pour le dernier jour qui a pu être lu.
error-invalid-weights = Avec ces poids, il n’y a rien à pondérer : aucun ne peut être inférieur à 0 et un au moins doit être supérieur. La réponse ci-dessous n’en tient pas compte ; augmentez-en un ou remettez-les tous à égalité.
error-invalid-text = Une partie de la question contient des signes illisibles. La réponse ci-dessous n’en tient pas compte.
error-invalid-data = Les données n’ont pas pu être lues.
error-duplicate = « { $value } » a été demandé deux fois. La réponse ci-dessous est la dernière qui a pu être calculée ; retirez l’un des deux.
error-conflict = Deux choses qui s’excluent ont été demandées : « { $value } ». Annulez l’une d’elles. La réponse ci-dessous est la dernière qui a pu être calculée.
error-too-large = On a demandé plus que ce qui peut être calculé d’un coup. Retirez quelque chose. La réponse ci-dessous est la dernière qui a pu être calculée.
error-needs-own = Un accord ou des données à soi demandent le noyau complet, que cette page ne charge pas.

# Of an address. $near: countries that are written alike; $value: what is left out.
error-near = Noms proches : { $near }.
error-too-long = L’adresse contient plus que ce qui peut être lu : ce qui suit « { $value } » est laissé de côté.
error-given-twice = L’adresse dit deux choses au même endroit : « { $value } » est laissé de côté.
error-later-version = L’adresse vient d’une version plus récente de cette page. Ce que celle-ci ne connaît pas est laissé de côté.
error-more = { $count ->
    [one] Une autre partie de la question n’a pas pu être lue et est laissée de côté.
   *[other] { $count } autres parties de la question n’ont pas pu être lues et sont laissées de côté.
}
error-stale = Deux versions de cette page se sont mélangées, dans un cache ou sur un serveur. Aucune réponse n’est calculée, car elle pourrait être fausse. Rechargez la page ; si cela n’aide pas, réessayez plus tard.
error-invalid-draws = On a demandé plus de tirages qu’il n’est possible, ou aucun : il en faut de 1 à 10 millions. La réponse ci-dessous est la dernière qui a pu être calculée.
error-invalid-seed = La graine doit être un nombre entier de 0 à 9007199254740991. La réponse ci-dessous est la dernière qui a pu être calculée.
error-invalid-probability = Une probabilité doit être comprise entre 0 et 100 sur 100, la plus faible ne dépassant pas la plus probable, ni celle-ci la plus forte. La réponse ci-dessous est la dernière qui a pu être calculée.
