# The answer: sentences made from counts of standings, the ladders, what moved.

## The answer. $list joins the clauses "count-*".

answer = Sur { $total } choix, { $list }.
answer-all-open = Les { $total } choix sont tous ouverts : aucune règle lue n’en interdit un seul.
# In a what-if. $conditions joins the clauses "if-*".
answer-if = Avec { $conditions } : sur { $total } choix, { $list }.
count-open = { $count ->
    [one] un est ouvert
   *[other] { $count } sont ouverts
}
count-discouraged = { $count ->
    [one] un est déconseillé
   *[other] { $count } sont déconseillés
}
count-sheltered = { $count ->
    [one] un est à l’abri
   *[other] { $count } sont à l’abri
}
count-contestable = { $count ->
    [one] un pourrait être contesté
   *[other] { $count } pourraient être contestés
}
count-fact = { $count ->
    [one] un dépend d’un fait inconnu
   *[other] { $count } dépendent d’un fait inconnu
}
count-closed = { $count ->
    [one] un est fermé
   *[other] { $count } sont fermés
}
# By whom. $count of $total closed choices; $only of them are closed by no other agreement.
answer-by-all = { $count ->
    [one] Il est fermé par { $agreements }.
    [2] Les deux sont fermés par { $agreements }.
   *[other] Les { $count } sont tous fermés par { $agreements }.
}
answer-by-one = { $whole ->
    [yes] Les { $total } sont tous fermés par { $agreement }
   *[no] { $count ->
        [one] Un des choix fermés l’est par { $agreement }
       *[other] { $count } des { $total } choix fermés le sont par { $agreement }
    }
}{ $alone ->
    [all] {" "}et par aucun autre accord.
    [none] ; d’autres { $count ->
        [one] le ferment
       *[other] les ferment
    } aussi.
   *[some] ; { $only ->
        [one] l’un d’eux par aucun autre
       *[other] { $only } d’entre eux par aucun autre
    }.
}
# The country's own laws on the list; the clauses are the same.
answer-laws = { $total ->
    [one] Sur le seul choix que le pays a déjà mis en loi
   *[other] Sur les { $total } choix que le pays a déjà mis en loi
}, { $list }.
answer-closed = Ce qui est fermé : { $list }.
answer-none-closed = Rien dans la liste n’est fermé à coup sûr.
tally = Les { $total } choix selon leur situation
open-unread = { $count ->
    [one] Pour l’un d’eux, tous les accords n’ont pas été lus sur ce point.
   *[other] Pour { $count } d’entre eux, tous les accords n’ont pas été lus sur ce point.
}
standing-open-unread = ouvert, d’après ce qui a été lu
tally-today = { $count } aujourd’hui

## What moved

if-joined = l’adhésion à l’accord { $agreement }
if-left = la sortie de l’accord { $agreement }
if-added = ce choix : { $choice }
if-dropped = l’abandon de cette loi : { $choice }
if-on = le passage au { $date }
changes-lead = Avec { $conditions }, { $list }.
changes-laws = Avec { $conditions }, les lois du pays se situeraient à { $after } au lieu de { $before }, où 0 est ne rien faire et 100 le meilleur.
changes-law = La loi que vous avez ajoutée, { $choice } : { $standing }
changes-none = Avec { $conditions }, aucun choix ne bougerait.
moves-open = { $count ->
    [one] un choix deviendrait ouvert
   *[other] { $count } choix deviendraient ouverts
}
moves-discouraged = { $count ->
    [one] un serait déconseillé
   *[other] { $count } seraient déconseillés
}
moves-sheltered = { $count ->
    [one] un serait à l’abri
   *[other] { $count } seraient à l’abri
}
moves-contestable = { $count ->
    [one] un pourrait être contesté
   *[other] { $count } pourraient être contestés
}
moves-fact = { $count ->
    [one] un dépendrait d’un fait inconnu
   *[other] { $count } dépendraient d’un fait inconnu
}
moves-closed = { $count ->
    [one] un choix se fermerait
   *[other] { $count } choix se fermeraient
}
changed-from-to = Aujourd’hui : { $from }. Alors : { $to }.
changes-unread = Ce que prévoit { $agreement } sur { $count ->
    [one] un des choix
   *[other] { $count } des choix
}, personne ne l’a lu pour cette page ; d’autres peuvent donc bouger.
changes-space = Ce que les choix pourraient apporter : { $before } sur 100 à portée aujourd’hui, { $after } alors.

## The choices

choices = Les choix, domaine par domaine
choices-lead = Dans chaque groupe, du plus léger au plus strict. Les choix reliés par une même ligne de signes s’excluent : un gouvernement en prend un, ou aucun.
area-tally = ouverts : { $open } sur { $total }
in-use = en vigueur aujourd’hui
in-use-from = à partir du { $date }
proposed = proposé
added = ajouté dans votre question
dropped = retiré dans votre question
own-differs = la loi du pays : { $standing }
standing-was = aujourd’hui : { $standing }
