# Why: everything that only an opened line needs. Loaded when the first line is opened.

## The first sentence, by the standing and the rule that decided it.
# $agreement, $article: the worst reason.

lead-open = Aucune règle lue, dans un accord qui lie le pays, n’atteint ce choix.
lead-open-limit = L’accord { $agreement } ({ $article }) s’arrête avant : { $limit }.
lead-discouraged = L’accord { $agreement } ({ $article }) s’y oppose, en termes souples qui ne lient personne.
lead-sheltered-exception = Interdit par l’accord { $agreement } ({ $article }), mais couvert par { $exception }, dont le pays juge lui-même.
lead-sheltered = Interdit par l’accord { $agreement } ({ $article }), mais à l’abri pour l’instant.
lead-contestable-exception = Interdit par l’accord { $agreement } ({ $article }), sauf si { $exception } est admise, ce dont d’autres jugeraient.
lead-contestable = L’accord { $agreement } ({ $article }) y fait obstacle, mais l’issue d’un différend est ouverte.
lead-fact = Savoir si l’accord { $agreement } ({ $article }) l’interdit dépend d’un fait que personne n’a encore vérifié.
# $places: every agreement that closes it, each as lead-place; $count: how many.
lead-closed = Fermé par { $places } ; aucune exception ne s’applique{ $count ->
    [one] {""}
   *[other] {" "}dans aucun d’eux
}.
lead-closed-test = Fermé par { $places } ; { $count ->
    [one] l’exception qui pourrait le couvrir échoue
   *[other] les exceptions qui pourraient le couvrir échouent
}.
lead-place = { $agreement } ({ $article })
lead-same = Il en va de même selon { $list }.
lead-unread = On ne sait pas, et on n’a donc pas compté, si ces accords ont une règle à ce sujet : { $list }.
own-lead = Ce que le pays fait aujourd’hui
own-standing = Jugé d’après ce que l’on sait de cette loi : { $standing }.

## Article and reach

reason-heading = { $agreement }, { $article }
reason-reaches = Examiné pour : { $scopes }.
strength-soft = C’est une formule souple : une promesse d’essayer.
strength-practice = La règle fige une pratique et n’est pas une obligation durable.
reason-content = Ce que dit l’article, dans nos mots (en anglais)
reason-protects = Qui la règle protège : { $whom }
reason-note = Pour en savoir plus
reason-unconfirmed = Non confirmé, et non compté comme un fait : { $list }.
reason-until = Cela vaut jusqu’au { $date }.
dispute-yes = Une partie peut engager une procédure entre États.
dispute-no = Aucune procédure ne peut être engagée ; l’obligation lie pourtant en droit.
dispute-not-known = On ne sait pas si une procédure peut être engagée.
source = Source : { $source }
source-date = { $title } ({ $date })
read-text = lu dans le texte juridique lui-même
read-secondary = lu dans une analyse ou une base de données, non dans le texte juridique
read-memory = non vérifié
listed-reasons = Les règles examinées

## Rules that decide a standing

rule-no-exception-fits = Interdit, et aucune exception de l’accord ne s’applique.
rule-exception = { $standing ->
    [sheltered] Interdit, mais { $exception } s’applique, et le pays en juge lui-même.
    [closed] Interdit ; on sait que { $exception } échoue.
   *[contestable] Interdit, sauf si { $exception } est admise, ce dont d’autres jugeraient.
}
rule-soft = Formule souple : les parties essaieront, reconnaissent ou coopèrent. Rien ne peut être imposé.
rule-practice = La règle demande seulement aux parties de s’en tenir à une pratique ; une plainte reposerait donc sur une base fragile.
rule-no-recourse = Interdit, et aucune exception ne s’applique. Mais personne ne peut engager de procédure ; l’obligation lie pourtant en droit.
rule-recourse-not-known = Interdit, et aucune exception ne s’applique. On ne sait pas si quelqu’un peut engager une procédure.
rule-treatment-not-known = Interdit seulement si les entreprises étrangères sont moins bien traitées, en droit ou en fait. On ne le sait pas ; pour des règles comme la conservation des données dans le pays, les spécialistes sont partagés.
rule-scope-not-known = On ne sait pas si ce type de données ou ce secteur relève de la règle.
rule-unconfirmed = Une partie de ce que l’on sait de cet article n’est pas confirmée, et c’est elle qui déciderait.
rule-transition-not-bound = Selon la période de transition de l’accord, le pays n’est pas encore lié.
rule-transition-no-dispute = Pendant la période de transition, aucune procédure ne peut être engagée contre le pays.
rule-transition-existing-measures-only = Pendant la période de transition, les lois antérieures ne sont pas touchées.
rule-limit-government-procurement = La règle laisse de côté les marchés publics.
rule-limit-government-information = La règle laisse de côté les informations détenues par une administration ou pour elle.
rule-limit-financial-services = La règle laisse de côté les institutions financières et les données financières.
rule-limit-mass-market-only = La règle ne vise que les logiciels grand public.
rule-limit-critical-infrastructure = La règle laisse de côté les logiciels des infrastructures essentielles.
rule-limit-broadcasting = La règle laisse de côté la radiodiffusion. On ne sait pas si ces œuvres en relèvent.
rule-limit-subsidies-and-grants = La règle laisse de côté les subventions et les dons.
rule-limit-incentives-allowed = La règle n’interdit que les exigences ; une condition pour obtenir un avantage est permise.
rule-limit-internal-taxes-allowed = La règle laisse de côté les taxes intérieures ; ce ne sont pas des droits de douane.
rule-limit-listed-reservations = { $standing ->
    [sheltered] Le pays a inscrit une réserve qui le couvre.
   *[contestable] Une réserve le couvre peut-être ; personne n’a regardé la liste du pays.
}
rule-limit-listed-commitments = { $standing ->
    [open] Le pays n’a pris aucun engagement pour ce secteur.
   *[contestable] La règle n’atteint que les secteurs pour lesquels le pays a pris des engagements. On ne connaît pas ici ces engagements.
}
rule-limit-existing-measures = { $standing ->
    [sheltered] Les lois antérieures à l’accord ne sont pas touchées.
   *[contestable] Les lois antérieures à l’accord ne sont pas touchées ; on ne sait pas si celle-ci est antérieure.
}
rule-limit-contracts = La règle laisse de côté ce dont les entreprises conviennent entre elles.
rule-limit-carrier-media-only = La règle ne vise que le support ou la transmission, non le contenu.
rule-limit-market-condition-only = La règle ne vise que les conditions de vente, non une demande dans une affaire donnée.

## Exceptions tried

tried = Exceptions examinées
tried-none = La règle n’a pas d’exception propre.
tried-self-judged = s’applique, et le pays en juge lui-même
tried-judged-by-others = pourrait s’appliquer ; d’autres en jugeraient
tried-aim-not-accepted = n’admet pas cet objectif
tried-only-in-a-case = ne couvre qu’une demande dans une affaire donnée
tried-test-fails = échoue : les entreprises étrangères sont moins bien traitées sans nécessité, ou un moyen plus léger était disponible
tried-unconfirmed = il n’est pas confirmé que l’accord la contient
tried-row = { $exception } : { $result }
tried-row-unconfirmed = { $exception } : { $result } ({ $unconfirmed })

exception-legitimate-public-policy-objective = l’exception pour un objectif légitime de politique publique
exception-self-judged-objective = l’exception pour les objectifs que le pays juge lui-même nécessaires
exception-gats-xiv = l’exception générale pour les services (ordre public, santé, vie privée, sécurité)
exception-gatt-xx = l’exception générale pour les marchandises (moralité publique, santé, application des règles douanières)
exception-essential-security = l’exception de sécurité, dont le pays juge lui-même
exception-essential-security-reviewable = l’exception de sécurité, soumise à contrôle
exception-prudential = l’exception prudentielle, pour la stabilité financière
exception-personal-data-safeguard = l’exception pour les garanties de vie privée que le pays estime appropriées
exception-personal-data-safeguard-conditional = l’exception pour les lois sur la vie privée qui laissent voyager les données à des conditions générales
exception-privacy-reviewable = l’exception pour la vie privée, soumise à contrôle
exception-regulator-or-court-access = l’exception pour les régulateurs et les tribunaux dans une affaire donnée
exception-conformity-assessment = l’exception pour l’évaluation de la conformité
exception-competition-remedy = l’exception pour les mesures correctives en droit de la concurrence
exception-intellectual-property-limits = l’exception tirée des limites de la propriété intellectuelle
exception-taxation = l’exception pour la fiscalité
exception-indigenous-or-cultural = l’exception pour les peuples autochtones ou la culture
exception-development = l’exception pour le développement

limit-government-procurement = il laisse de côté les marchés publics
limit-government-information = il laisse de côté les informations détenues par une administration ou pour elle
limit-financial-services = il laisse de côté les institutions financières et les données financières
limit-mass-market-only = il ne vise que les logiciels grand public
limit-critical-infrastructure = il laisse de côté les logiciels des infrastructures essentielles
limit-broadcasting = il laisse de côté la radiodiffusion
limit-subsidies-and-grants = il laisse de côté les subventions et les dons
limit-incentives-allowed = il permet les conditions pour obtenir un avantage
limit-internal-taxes-allowed = il laisse de côté les taxes intérieures
limit-listed-reservations = il laisse de côté ce que le pays a inscrit dans ses réserves
limit-listed-commitments = il n’atteint que les secteurs pour lesquels le pays a pris des engagements
limit-existing-measures = il laisse de côté les lois qui lui sont antérieures
limit-contracts = il laisse de côté ce dont les entreprises conviennent entre elles
limit-carrier-media-only = il ne vise que le support, non le contenu
limit-market-condition-only = il ne vise que les conditions de vente

## What would change it

would-change = Ce qui changerait la réponse
would-change-row = { $what } : { $to }
change-treats-foreigners-worse = Si les entreprises étrangères sont moins bien traitées
change-treats-foreigners-alike = Si les entreprises étrangères sont traitées comme les locales
change-not-least-restrictive = Si un moyen plus léger servait aussi bien l’objectif
change-reservation-listed = Si une réserve inscrite par le pays le couvre
change-reservation-not-listed = Si aucune réserve inscrite ne le couvre
change-existed-before = Si la loi est antérieure à l’accord
change-sector-committed = Si le pays a pris des engagements pour ce secteur
change-sector-not-committed = Si le pays n’a pas pris d’engagements pour ce secteur
change-mass-market = Si le logiciel compte comme grand public
change-not-mass-market = Si le logiciel ne compte pas comme grand public
change-audiovisual-only = Si seuls la radiodiffusion ou les services audiovisuels sont visés
change-beyond-audiovisual = Si l’on vise plus que les services audiovisuels
change-accepted-aim = Si le choix sert un objectif qu’une exception admet
change-as-incentive = Si c’est une condition pour obtenir un avantage, non une exigence
change-in-a-case = Si la demande porte sur une affaire donnée, non sur tous
change-dispute-settlement-applies = Si une procédure peut tout de même être engagée
change-no-dispute-settlement = Si aucune procédure ne peut être engagée
change-unconfirmed-holds = Si ce qui n’est pas confirmé se révèle exact
change-unconfirmed-fails = Si ce qui n’est pas confirmé se révèle inexact
change-transition-ends = Quand la période de transition prend fin

## Towards whom

towards-row-agreement = { $standing ->
    [closed] Fermé envers les { $count } autres parties à l’accord { $agreement }.
    [contestable] Incertain envers les { $count } autres parties à l’accord { $agreement }.
    [fact] Inconnu envers les { $count } autres parties à l’accord { $agreement }.
    [sheltered] À l’abri envers les { $count } autres parties à l’accord { $agreement }.
    [discouraged] Déconseillé envers les { $count } autres parties à l’accord { $agreement }.
   *[open] Ouvert envers les { $count } autres parties à l’accord { $agreement }.
}
towards-row = { $standing ->
    [closed] Fermé envers { $who }.
    [contestable] Incertain envers { $who }.
    [fact] Inconnu envers { $who }.
    [sheltered] À l’abri envers { $who }.
    [discouraged] Déconseillé envers { $who }.
   *[open] Ouvert envers { $who }.
}
towards-unnamed = { $standing ->
    [closed] Fermé envers des parties que les données ne nomment pas.
    [contestable] Incertain envers des parties que les données ne nomment pas.
    [fact] Inconnu envers des parties que les données ne nomment pas.
    [sheltered] À l’abri envers des parties que les données ne nomment pas.
   *[other] Déconseillé envers des parties que les données ne nomment pas.
}
towards-rest = Ouvert envers tous les autres.
towards-rest-unread = Ouvert envers tous les autres, d’après ce qui a été lu.
countries-many = { $count ->
    [one] un pays
   *[other] { $count } pays
}
countries-list = Quels pays
challengers = Qui pourrait engager une procédure
challengers-row = À savoir : { $who }.
challengers-none = Personne, à ce que l’on sait.
challengers-since = La règle lie le pays depuis le { $date }.

## Later governments

later = Ce que pourrait faire un gouvernement futur
later-each = Plus d’un accord le ferme. Pour le rouvrir, il faut agir sur chacun d’eux.
later-leave = Quitter l’accord { $agreement } ({ $article }) ; effet le { $date } au plus tôt.
later-leave-plain = Quitter l’accord { $agreement } ({ $article }).
later-leave-bare = Quitter l’accord { $agreement } ; on ne sait pas comment.
later-review = Soulever la question lors du réexamen de l’accord { $agreement } ({ $article }).
later-review-date = Soulever la question lors du réexamen de l’accord { $agreement } ({ $article }), prochaine fois le { $date }.
later-transition = Attendre la fin de la transition prévue par l’accord { $agreement }, le { $date }.
later-amend = Faire modifier l’accord { $agreement }, ce que toutes ses parties doivent accepter.

## Own law, and what if

measure-in-force = En vigueur
measure-in-force-since = En vigueur depuis le { $date }
measure-adopted = Adoptée
measure-adopted-from = Adoptée, applicable à partir du { $date }
measure-proposed = Proposée
measure-repealed = Abrogée
measure-ended = N’est plus en vigueur
measure-proposal = Votre proposition
try-add = Et si le pays faisait ce choix ?
try-drop = Et si le pays abandonnait cette loi ?
try-take-back = Annuler
design = Comment la loi serait faite
design-lead = La réponse ci-dessus vaut pour une loi soigneuse : la même pour tous, avec son objectif habituel. Modifiez-la ici.
design-scope = Données ou secteur
design-purpose = Objectif
design-treatment = Entreprises étrangères
design-alike = traitées comme les locales
design-worse = moins bien traitées
design-not-known = inconnu
design-lightest = Un moyen plus léger
design-lightest-none = ne servirait pas aussi bien
design-lightest-exists = servirait aussi bien
design-usual = comme d’habitude : { $what }

## Effects

effects = Ce que l’on en attend
effects-lead = Appréciations sur une échelle de −3 à +3, comparées à ne rien faire, dans un pays typique à revenu intermédiaire de la tranche inférieure. Les chiffres sont des appréciations, non des mesures.
effects-none = Aucun effet sur un but ou un coût n’a été noté.
effect-value = { $central }, entre { $low } et { $high }
grade-A = A : des études soigneuses concordent
grade-B = B : une étude soigneuse, ou un ensemble mêlé
grade-C = C : raisonné, avec des exemples ou un modèle
grade-D = D : opinion
effect-for = À l’appui de ce chiffre :
effect-against = En sens contraire :
effect-own = Notre propre raisonnement ; pas de source.
work = { $authors } ({ $year }), { $title }
work-undated = { $authors }, { $title }
works-lead = Lues pour les effets des choix, des deux côtés. Ce que chacune a trouvé, dans nos mots (en anglais).
side-benefit = trouve un gain à la réglementation, ou au but qu’elle sert
side-cost = trouve un coût à la réglementation
side-mixed = trouve les deux

## Data and sectors

scope-all = toutes les données et tous les secteurs
scope-personal = données personnelles
scope-sensitive = données sensibles (santé, biométrie, enfants)
scope-health = données de santé
scope-payment = données de paiement
scope-financial = données et services financiers
scope-government = informations détenues par une administration ou pour elle
scope-telecom = télécommunications
scope-mapping = cartes et données géospatiales
scope-critical = infrastructures essentielles et « données importantes »
scope-e-commerce = plateformes de vente en ligne
scope-media = films, musique, presse, jeux et livres
scope-software = logiciels
scope-mass-market-software = logiciels grand public
scope-artificial-intelligence = systèmes d’intelligence artificielle
scope-transport = plateformes de transport, de livraison et d’hébergement
scope-digital-products = produits numériques transmis par voie électronique
scope-hardware = appareils et équipements de réseau

## Aims

purpose-privacy = vie privée
purpose-consumer = protection des consommateurs
purpose-security = sécurité nationale
purpose-cybersecurity = sécurité des réseaux
purpose-public-order = ordre public ou moralité publique
purpose-health = santé ou vie des personnes
purpose-safety = sécurité des personnes
purpose-prudential = stabilité financière
purpose-tax = perception de l’impôt
purpose-customs-enforcement = application des règles douanières
purpose-enforcement = enquêtes
purpose-competition = concurrence loyale
purpose-accountability = décisions automatisées dont on rend compte
purpose-industrial = essor de l’industrie locale
purpose-development = développement
purpose-revenue = recettes publiques
purpose-culture = culture et langue
purpose-indigenous = droits des peuples autochtones
purpose-labour = protection des travailleurs
purpose-intellectual-property = propriété intellectuelle
aims = Objectif : { $list }

## What a choice does, in the terms of treaties

traits = Dans les termes des traités : { $list }.
trait-restricts-transfer = pose des conditions à l’envoi de données à l’étranger
trait-requires-local-facilities = demande un stockage ou des serveurs dans le pays
trait-requires-local-presence = demande un bureau ou un représentant dans le pays
trait-levies-customs-duty = perçoit un droit de douane
trait-declares-digital-goods = demande une déclaration en douane
trait-treats-digital-products-worse = traite moins bien les produits numériques étrangers
trait-taxes-digital-services = taxe particulièrement les services numériques
trait-requires-source-code = demande le code source
trait-requires-algorithm = demande un algorithme
trait-requires-crypto-disclosure = demande des clés ou un chiffrement donné
trait-requires-technology-transfer = demande la transmission de technologie
trait-regulates-technology-contracts = encadre les contrats de technologie
trait-requires-local-technology = demande la technologie locale, ou écarte la technologie étrangère
trait-requires-local-content = demande ou récompense le contenu local
trait-prefers-domestic-procurement = préfère les fournisseurs locaux dans les marchés publics
trait-subsidises-domestic = ne soutient que les entreprises locales
trait-requires-prior-authorisation = demande une licence pour être en ligne
trait-requires-joint-venture = demande un partenaire local ou plafonne la participation étrangère
trait-regulates-platforms = impose des obligations aux grandes plateformes
trait-none = ne fait rien que les accords commerciaux regardent

## Kinds of rules, as what they are about: "rules on …"

kind-data-transfer = transfert de données
kind-data-location = emplacement des données
kind-financial-data = données financières
kind-local-presence = bureaux dans le pays
kind-customs-duties = droits de douane sur les transmissions électroniques
kind-digital-product-non-discrimination = traitement égal des produits numériques
kind-digital-services-tax = taxes sur les services numériques
kind-source-code = code source
kind-algorithm = algorithmes
kind-cryptography = chiffrement
kind-technology-transfer = transfert de technologie
kind-technology-contracts = contrats de technologie
kind-technology-choice = choix de la technologie
kind-local-content = contenu local
kind-no-prior-authorisation = licences pour être en ligne
kind-later-agreements = accords ultérieurs avec d’autres
kind-right-to-regulate = droit de réglementer
kind-joint-venture = coentreprises
kind-procurement = marchés publics
kind-national-treatment = traitement égal des entreprises étrangères
kind-market-access = accès aux marchés
kind-platform-regulation = règles pour les plateformes
kind-intermediary-liability = responsabilité des plateformes
kind-personal-data = une loi qui protège les données personnelles
kind-consumer-protection = une loi qui protège les consommateurs en ligne
kind-spam = messages non sollicités
kind-e-signature = signatures électroniques
kind-paperless-trade = commerce sans papier
kind-e-transactions-framework = une loi sur les transactions électroniques
kind-open-government-data = données publiques ouvertes
kind-cybersecurity = cybersécurité
kind-internet-access = accès à internet
kind-competition = concurrence
kind-msme = petites entreprises
kind-cooperation = coopération

## An agreement as it is listed

status-in-force = en vigueur
status-provisional = appliqué à titre provisoire
status-signed = signé, pas en vigueur
status-concluded = conclu, pas en vigueur
status-draft = projet ou cadre
status-lapsed = caduc
agreement-parties = { $count ->
    [0] aucune autre partie liée pour l’instant
    [one] une autre partie
   *[other] { $count } autres parties
}
agreement-not-known = On ne sait pas s’il a des règles sur : { $list }.
agreement-none = Cherché et non trouvé dans cet accord : { $list }.
agreement-withdrawal = Peut être quitté avec un préavis de { $months ->
    [one] un mois
   *[other] { $months } mois
} ({ $article }).
agreement-withdrawal-plain = Comment il peut être quitté : { $article }.
# How it was made.
made-text-public = Le texte était public pendant les négociations.
made-text-secret = Le texte n’était pas public pendant les négociations.
made-mandate = Mandat : { $mandate }.
made-civil-society = Société civile : { $how }.
