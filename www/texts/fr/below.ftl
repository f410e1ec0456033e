# What for: the profile of ends and costs, the best package, attribution, time, undoing.

profile = À quoi servent les choix
profile-lead = { $same ->
    [yes] De tout ce que ces choix pourraient apporter aux gens, { $weighed }, { $secure } sur 100 reste à portée ; { $away } sur 100 a été cédé par signature.
   *[no] De tout ce que ces choix pourraient apporter aux gens, { $weighed }, { $secure } sur 100 est sûrement à portée, et jusqu’à { $arguable } si chaque doute était tranché en faveur du pays. Cédé par signature : entre { $awayLow } et { $awayHigh } sur 100.
}
profile-all = De tout ce que ces choix pourraient apporter aux gens, { $weighed }, tout reste à portée : rien n’a été cédé par signature.
weighed-alike = chaque but et chaque coût comptant autant
weighed-own = selon vos pondérations
profile-use = { $lawful ->
    [same] Les lois d’aujourd’hui en utilisent { $use } sur 100.
   *[other] Les lois d’aujourd’hui en utilisent { $use } sur 100 ; sans celles qui sont fermées, { $lawfulUse }.
}
profile-use-negative = Les lois d’aujourd’hui obtiennent { $use } sur 100 : d’après ces effets, elles font plus de mal que de bien.
profile-ends = Buts : ce qui est à portée
profile-ends-lead = 0 est ne rien faire, 100 le mieux que tous les choix ensemble pourraient faire pour ce but.
profile-costs = Coûts : ce qu’il faudrait payer
profile-costs-lead = 0 est ne rien faire, 100 le plus que les choix ensemble pourraient coûter ici. À gauche de 0, c’est un gain.
key-secure = à portée
key-arguable = si chaque doute est tranché en sa faveur
key-package = le meilleur ensemble licite
key-package-arguable = si les doutes sont tranchés en sa faveur
key-use = lois d’aujourd’hui
key-lawful = celles qui ne sont pas fermées
key-then = dans votre « et si »
row-end = { $same ->
    [yes] { $secure }
   *[no] { $secure } à { $arguable }
}
row-end-then = { $same ->
    [yes] alors { $secure }
   *[no] alors { $secure } à { $arguable }
}
row-cost = { $band ->
    [one] coût de { $low }
   *[band] coût de { $low } à { $high }
}
row-gain = { $band ->
    [one] gain de { $low }
   *[band] gain de { $low } à { $high }
}
row-mixed = gain de { $gain } à coût de { $cost }
row-neutral = ni coût ni gain
row-not-defined = aucun choix de la liste ne sert ce but
profile-table = La même chose en tableau
table-criterion = But ou coût
table-weight = Poids
table-secure = À portée
table-arguable = Doutes tranchés en sa faveur
table-use = Lois d’aujourd’hui
table-lawful = Non fermées
table-package = Meilleur ensemble
table-then = Et si
table-then-arguable = Et si, doutes tranchés en sa faveur
overall-row = Tout ensemble, selon vos pondérations
overall-alike = Tout ensemble, chaque but et coût comptant autant
not-shown = –
table-costs = Coûts : ce qu’il faudrait payer (sous 0 : un gain)

## Best lawful package

package = Le mieux qu’il puisse choisir
package-lead = { $count ->
    [one] D’après ces poids et ces effets, un seul choix sûrement à portée fait le plus :
   *[other] D’après ces poids et ces effets, les { $count } choix qui font le plus parmi ceux qui sont sûrement à portée :
}
package-swap = Si chaque doute était tranché en faveur du pays, il ajouterait ceux-ci, ou les prendrait à la place :
package-none = Rien dans la liste ne fait mieux que ne rien faire.
package-in-use = en vigueur
package-caveat = Une somme d’appréciations sur des effets typiques, non un conseil pour ce pays. Déplacez les poids pour voir le résultat changer.

## Attribution

attribution = Quel accord enlève combien
attribution-lead = L’accord { $agreement } enlève le plus : { $points } des { $total } points sur 100 qui ne sont pas sûrement à portée.
attribution-lead-one = Les { $total } points sur 100 qui ne sont pas sûrement à portée sont tous enlevés par l’accord { $agreement }.
# Of the points of the agreement just named, how many stay when every doubt is settled the country's way.
attribution-lead-doubt = Si chaque doute était tranché en faveur du pays, il en enlèverait { $closed } au lieu de { $points }.
attribution-none = Aucun accord lu ici n’enlève quoi que ce soit selon ces poids.
attribution-how = Les accords se recouvrent : deux peuvent fermer la même porte. Chacun reçoit donc sa juste part (la moyenne sur tous les ordres dans lesquels ils auraient pu être signés). À côté : ce qu’il enlèverait s’il était seul, et ce qui reviendrait s’il disparaissait.
attribution-agreement = Accord
attribution-share = Juste part
attribution-alone = S’il était seul
attribution-gone = S’il disparaissait
attribution-provision = { $article } : { $points }
attribution-band = { $closed } à { $disputed }
attribution-provisions = Points par article
attribution-zero = { $count ->
    [one] Un autre accord n’enlève rien selon ces poids : ce qu’il ferme, le cas échéant, ne fait pas partie du mieux qui pourrait être fait.
   *[other] { $count } autres accords n’enlèvent rien selon ces poids : ce qu’ils ferment, le cas échéant, ne fait pas partie du mieux qui pourrait être fait.
}

## Time

time = Ce qui change, et quand
time-lead = Les dates déjà fixées dans un accord, à partir du jour choisi.
time-row = { $choice }. Jusque-là : { $from }. Ensuite : { $to }.
time-row-law = Sa loi d’aujourd’hui : { $choice }. Jusque-là : { $from }. Ensuite : { $to }.
time-none = Aucune date n’est fixée où l’une de ces réponses change.
time-by = { $agreement }, { $article }
time-look = Voir ce jour-là

## Undoing

undo = Comment cela pourrait être défait
undo-lead = Ce qu’un gouvernement futur devrait faire pour rouvrir ce qui est fermé. Là où plusieurs accords ferment un choix, il faut agir sur chacun ; et ce qui n’est plus fermé peut encore être contesté au titre d’un autre.
undo-none = Rien n’est fermé, il n’y a donc rien à défaire.
undo-closes = { $count ->
    [one] Ferme un choix.
   *[other] Ferme { $count } choix.
}
undo-only-this = { $count ->
    [0] Aucun n’est fermé par lui seul.
    [one] L’un d’eux est fermé par lui seul : { $list }.
   *[other] { $count } d’entre eux sont fermés par lui seul : { $list }.
}
# Ways out of an agreement. -date: with the day; -bare: nothing more is known.
undo-leave = Le quitter ({ $article }).
undo-leave-date = Le quitter ({ $article }) : effet le { $date } au plus tôt, si le préavis est donné le jour choisi.
undo-leave-bare = Le quitter ; on ne sait pas comment.
undo-review = Soulever la question lors de son réexamen ({ $article }).
undo-review-date = Soulever la question lors de son réexamen ({ $article }), la prochaine fois d’ici au { $date }.
undo-transition = Attendre la fin de la règle.
undo-transition-date = Attendre la fin de la règle, le { $date }.
undo-amend = Le faire modifier, ce que toutes ses parties doivent accepter.
undo-amend-date = Le faire modifier, ce que toutes ses parties doivent accepter.

## How sure

sure = Dans quelle mesure est-ce sûr ?
sure-lead = Trois choses que personne ne sait avec certitude : combien chaque but doit compter, ce que fait chaque choix, et comment un différend finirait. La réponse est donc recalculée dans des milliers de tirages des trois, les mêmes pour chaque question.
sure-open = Comparer des questions dans le doute

## The agreements

agreements = Les accords derrière cette réponse
agreements-bound = En vigueur ce jour-là
stance = Ce que fait et dit ce pays ({ $country })
required = Ce que les accords l’obligent à avoir
required-lead = Ces obligations ne ferment aucun choix ; elles demandent quelque chose.
required-row = { $kind } ({ $agreements })
required-none = Aucun des accords lus ne l’oblige à avoir une loi de ce genre.
not-read-heading = En vigueur, mais non lus
not-read-lead = Ceux-ci lient aussi le pays. Personne n’a lu leurs règles pour cette page, ils ne décident donc rien ici ; un choix ouvert peut être fermé par l’un d’eux.

## Foot

method = Comment la réponse est obtenue, et ses limites
method-open = De l’accord à la réponse, l’échelle, ce que l’on ne sait pas
works = Les études derrière les effets
licence = Code sous licence MIT ou Apache 2.0, données sous CC BY 4.0.
sources-line = Données au { $date }, version { $version }. Chaque raison nomme sa source et dit comment elle a été lue.

## Weights

what-if-weights = Pondérez vous-même les buts et les coûts
what-if-weights-lead = Au départ, chaque but et chaque coût comptent autant. Montez ce qui vous importe le plus ; les parts font toujours 100 %.
what-if-weights-reset = De nouveau tous égaux
weight-value = { $share } du poids

## Ends and costs

criterion-privacy = Vie privée et maîtrise des données personnelles
    .means = Les gens décident des données qui les concernent ; entreprises et autorités étrangères ne peuvent s’en servir contre eux à leur insu.
criterion-legal-redress = Recours pour les consommateurs et les usagers
    .means = Une personne lésée par une entreprise numérique trouve qui poursuivre, des preuves accessibles et un jugement exécuté.
criterion-algorithm-accountability = Des algorithmes dont on rend compte
    .means = On peut savoir comment une décision automatisée a été prise, et corriger un biais ou une erreur.
criterion-domestic-technology = Un secteur technologique à soi
    .means = Les entreprises et les organismes publics du pays tirent un revenu des données qui y sont produites et tiennent une part croissante des marchés numériques.
criterion-local-knowledge = Savoirs et capacités locaux
    .means = Les personnes, les entreprises et les institutions apprennent à comprendre, exploiter, adapter et développer la technologie qu’elles utilisent.
criterion-public-revenue = Recettes publiques
    .means = Le Trésor tire du commerce numérique un revenu juste et régulier, après le coût de perception.
criterion-fair-competition = Concurrence loyale
    .means = Aucune entreprise ne peut évincer les autres ; vendeurs nationaux et étrangers, numériques et physiques, se font concurrence à conditions égales.
criterion-decent-jobs = Emplois décents
    .means = Le changement numérique apporte plus d’emplois, avec un salaire juste, la sécurité et une assurance sociale.
criterion-small-firms = Petites et moyennes entreprises
    .means = Les petites entreprises peuvent se connecter, obtenir du crédit, atteindre des clients et supporter le coût des règles à suivre.
criterion-democratic-choice = Liberté de choisir plus tard
    .means = Un parlement futur a encore les informations, la compétence et les fournisseurs qu’il faut pour choisir autrement.
criterion-consumer-prices = Prix et choix pour les consommateurs
    .means = Les ménages peuvent acheter à bas prix un large éventail de bons biens et services numériques.
criterion-firm-costs = Coûts des entreprises qui utilisent des intrants numériques
    .means = Les entreprises de tous les secteurs obtiennent l’informatique en nuage, les logiciels, les données et les paiements au coût mondial.
criterion-trade-investment = Investissement et exportations
    .means = L’investissement arrive, et les exportateurs gardent l’accès aux marchés des partenaires.
criterion-cyber-resilience = Sécurité et résilience
    .means = Réseaux, logiciels et données résistent aux attaques, aux pannes et à une coupure d’avec l’étranger.
criterion-civil-liberties = Liberté d’expression et absence de surveillance de l’État
    .means = Les gens peuvent s’exprimer, lire et se réunir en ligne sans censure ni surveillance illégale de leurs propres autorités.

## On paper

print = Imprimer, avec les sources
paper-sources = Sources
paper-address = Chaque raison en entier, avec exceptions et sources :
paper-more = { $count ->
    [one] un autre
   *[other] { $count } autres
}

## Taking it along, and what is said of rounded figures

take = À emporter
take-open = Lien, code pour votre propre page, données, images
rounded-shares = Les parts affichées sont arrondies ; leur somme peut donc ne pas faire exactement 100 %.
rounded-parts = Les parts affichées sont arrondies ; leur somme ne fait donc pas exactement ce total.
