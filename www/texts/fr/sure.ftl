# How sure: questions compared under doubt. "Draw" is one of thousands of throws of the dice over weights, effects and disputes.

## The questions that are compared

sure-scenarios = Ce qui est comparé
sure-today = Tel quel aujourd’hui
# Names of questions. $list joins the parts "sure-joining" and so on.
sure-joining = adhérer : { $agreement }
sure-leaving = se retirer : { $agreement }
sure-choosing = choisir { $choice }
sure-dropping = abandonner { $choice }
sure-letter = { $letter } : { $name }
sure-named = { $letter } ({ $name })
sure-add = Ajouter une question
sure-add-none = Choisir…
sure-add-asked = Votre question ci-dessus
sure-add-join = S’il adhérait
sure-add-leave = S’il se retirait
sure-add-measure = S’il choisissait
sure-remove = Retirer { $letter }
sure-full = Six questions au plus peuvent être comparées. Retirez-en une pour en ajouter une autre.
sure-by = Comparer
sure-by-space = ce qui reste à portée
sure-by-use = ce que font ses propres lois

## Running

sure-running = Tirages en cours : { $share }
sure-cancel = Arrêter
sure-cancelled = Arrêté. Ce qui figure ici date d’avant.
sure-again = Tirer à nouveau
sure-failed = La comparaison n’a pas pu être calculée ici.
sure-done = { $draws } tirages effectués.
sure-draws = { $draws } tirages, graine { $seed } : qui pose la même question obtient les mêmes chiffres.

## The answer in words. $one and $other are letters, $count is how many of 100 draws.

sure-more-space = { $one } laisse plus à portée que { $other } dans { $count } tirages sur 100{ $tied ->
    [0] .
   *[other] , et autant dans { $tied }.
}
sure-more-use = Ses propres lois font plus dans { $one } que dans { $other } dans { $count } tirages sur 100{ $tied ->
    [0] .
   *[other] , et autant dans { $tied }.
}
sure-all-tied = { $one } et { $other } reviennent au même dans tous les tirages.
sure-even = Entre { $one } et { $other }, c’est presque à pile ou face.
sure-error = Compte tenu du hasard des tirages eux-mêmes, à { $points } près.
sure-rests = Ce qui compte le plus est { $group } : { $share } de la dispersion de la différence entre { $one } et { $other }.
sure-rests-alone = Ce qui compte le plus est { $group } : { $share } de la dispersion.
sure-judgement = Parmi les jugements pris un à un, le plus décisif est { $judgement } ({ $share }).
sure-group-weights = l’importance donnée à chaque but et à chaque coût
sure-group-effects = ce que font les choix
sure-group-outcomes = l’issue des différends
sure-factor-effect = ce que « { $choice } » fait pour « { $criterion } »
sure-factor-outcome = la question de savoir si, pour « { $choice } », { $exception } tiendrait devant des juges
sure-factor-rule = pour « { $choice } », la manière dont ceci serait tranché : { $rule }
sure-ground = devant des juges : { $exception }
sure-move = Si { $points } points de poids sur 100 passaient de « { $from } » à « { $to } », { $winner } viendrait en tête.
sure-move-none = Aucun déplacement de poids entre deux buts ou coûts ne change laquelle vient en tête.

## The picture

sure-picture = Chaque point est un tirage sur vingt ; la barre contient neuf tirages sur dix
sure-picture-lead = 0, c’est ne rien faire ; 100, le mieux qu’un gouvernement pourrait faire. Plus on s’éloigne de 0, plus il y en a ; plus c’est large, moins c’est sûr.
sure-row = entre { $low } et { $high } dans neuf tirages sur dix ; aussi souvent au-dessus de { $middle } qu’au-dessous

## Tables

sure-table = La même chose en tableaux
sure-table-rank = Fréquence de chaque rang, sur 100 tirages
sure-place = Rang { $place }
sure-table-better = Fréquence à laquelle la ligne l’emporte sur la colonne, sur 100 tirages
sure-table-question = Question
sure-table-low = 5 tirages sur 100 sont au-dessous
sure-table-middle = Milieu
sure-table-high = 5 tirages sur 100 sont au-dessus
sure-table-ends = Par but : milieu, et neuf tirages sur dix
sure-band = { $middle } ({ $low } à { $high })
sure-spread = D’où vient la dispersion
sure-spread-lead = Part de la dispersion de la différence : ce qui disparaît en moyenne si cela seul était connu (seul), et ce qui reste tant que cela n’est pas connu aussi (en tout). De petits chiffres sous 0 relèvent du hasard des tirages : lisez-les comme environ 0.
sure-spread-what = Ce qui n’est pas certain
sure-spread-first = Seul
sure-spread-total = En tout
sure-interval = { $value } ({ $low } à { $high })
sure-judgements = Les jugements qui comptent le plus
sure-stability = Jusqu’où les poids peuvent bouger
sure-stability-lead = { $one } reste en tête tant que le poids de chaque but ou coût, les autres gardant leurs proportions, est compris entre ces bornes.
sure-stability-row = de { $low } à { $high }
sure-central = Pour qui c’est le mieux
sure-central-lead = Les poids moyens des tirages où chacune vient en tête : qui pondère ainsi la préfère.
sure-central-never = { $one } ne vient jamais en tête.
sure-central-share = { $one } vient en tête dans { $count } tirages sur 100.

## Own weights and own probabilities

sure-settings = Vos propres poids et probabilités
sure-weights = L’importance des buts et des coûts
sure-weights-any = toutes les pondérations sont également probables
sure-weights-near = près des poids fixés plus haut
sure-weights-order = toute pondération qui respecte cet ordre
sure-weights-fixed = exactement comme fixé plus haut
sure-confidence = À quel point
sure-confidence-value = { $level ->
    [1] de loin
    [2] assez près
   *[3] de très près
}
sure-order-lead = Le plus important d’abord. Faites glisser une ligne ou servez-vous de ses boutons.
sure-order-up = Monter : { $criterion }
sure-order-down = Descendre : { $criterion }
sure-order-moved = { $criterion } est maintenant au rang { $place }.
sure-vary = Ce qui est tiré chaque fois
sure-chances = Probabilité qu’un choix contestable tienne
sure-chances-lead = À chaque tirage, une probabilité est prise entre la plus basse et la plus haute, puis le différend est tranché selon elle. Là où aucune affaire n’est connue, tout est possible, de jamais à toujours.
sure-chance-what = Motif
sure-chance-low = Au moins, %
sure-chance-central = Probable, %
sure-chance-high = Au plus, %
sure-chance-label = { $what } : { $which }
sure-chances-reset = Selon nos recherches
sure-chances-wrong = La plus basse ne peut dépasser la probable, ni la probable la plus haute ; toutes entre 0 et 100. Les derniers chiffres restent.
