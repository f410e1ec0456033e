# Names of the facts that the first view shows: areas, instruments, criteria, standings, statuses.
# instrument-*: an answer to the question of its area, as a line of a list.
#   .noun: the same as a thing, for use inside a sentence ("would close: a duty on downloads").

## Areas, as questions that a country may put to itself

area-data-transfer = Peut-il poser des conditions à la sortie des données ?
area-data-location = Peut-il garder des données dans le pays ?
area-local-presence = Peut-il exiger une présence des entreprises étrangères ?
area-customs-duties = Peut-il percevoir des droits de douane sur les téléchargements, ou taxer les entreprises numériques ?
area-source-code = Peut-il voir le code ?
area-technology-transfer = Peut-il demander de la technologie en échange de l’accès ?
area-technology-choice = Peut-il choisir ou préférer la technologie locale ?
area-domestic-preference = Peut-il favoriser les œuvres et les entreprises locales ?
area-platform-power = Peut-il encadrer les grandes plateformes ?
area-msme-support = Peut-il aider les petites entreprises à grandir ?

## The choices

instrument-transfer-accountability = Laisser les données circuler partout, et tenir l’expéditeur pour responsable
    .noun = la libre sortie des données, sous la responsabilité de l’expéditeur
instrument-transfer-conditional = Ne laisser sortir les données personnelles que sous garanties
    .noun = des garanties avant la sortie de données personnelles
instrument-transfer-approval = Approuver chaque transfert de données personnelles
    .noun = l’approbation de chaque transfert de données personnelles
instrument-transfer-ban = Empêcher la sortie des données personnelles, à peu d’exceptions près
    .noun = l’interdiction d’envoyer des données personnelles à l’étranger
instrument-important-data-approval = Soumettre à approbation la sortie de données importantes ou industrielles
    .noun = une approbation avant la sortie de données importantes
instrument-data-access-duty = Obliger les grandes entreprises à partager des données avec les organismes publics, les chercheurs et les petites entreprises
    .noun = l’obligation pour les grandes entreprises de partager des données
instrument-data-royalty = Demander un paiement pour les données emportées à l’étranger ou exploitées commercialement
    .noun = un paiement pour les données
instrument-access-on-request = Laisser les données n’importe où, avec un accès légal pour les autorités
    .noun = l’accès légal à des données conservées n’importe où
instrument-local-copy = Garder une copie des données personnelles dans le pays ; le reste peut circuler
    .noun = une copie des données personnelles gardée dans le pays
instrument-sector-data-at-home = Garder dans le pays les données d’un secteur, par exemple les paiements
    .noun = les données d’un secteur gardées dans le pays
instrument-personal-data-at-home = Stocker toutes les données personnelles dans le pays
    .noun = toutes les données personnelles stockées dans le pays
instrument-all-data-at-home = Stocker et traiter dans le pays les données de tous les utilisateurs
    .noun = les données de tous les utilisateurs gardées dans le pays
instrument-government-data-at-home = Garder dans le pays les données des organismes publics
    .noun = les données des organismes publics gardées dans le pays
instrument-local-representative = Demander aux plateformes étrangères un représentant que l’on puisse assigner et sanctionner
    .noun = un représentant local des plateformes étrangères
instrument-local-registration = Demander aux plateformes étrangères d’enregistrer d’abord un bureau ou une succursale
    .noun = un bureau enregistré des plateformes étrangères
instrument-local-company = Demander aux entreprises étrangères de fonder une société de droit local
    .noun = une société locale des entreprises étrangères
instrument-online-service-licence = Soumettre les services en ligne à une licence avant leur lancement
    .noun = une licence pour les services en ligne
instrument-joint-venture = Demander un partenaire local, ou plafonner la participation étrangère
    .noun = un partenaire local ou un plafond de participation étrangère
instrument-tariff-line-at-zero = Faire déclarer les téléchargements en douane, à un droit de zéro
    .noun = une déclaration en douane des téléchargements
instrument-duty-on-digitizable-goods = Percevoir des droits de douane sur les téléchargements qui ont un équivalent physique : films, musique, livres, logiciels, jeux
    .noun = des droits de douane sur les films, la musique, les livres, les logiciels et les jeux téléchargés
instrument-duty-on-all-transmissions = Percevoir des droits de douane sur tout ce qui est livré par voie électronique
    .noun = des droits de douane sur tout ce qui est livré par voie électronique
instrument-vat-on-digital-imports = Faire payer aux vendeurs étrangers la même taxe sur la valeur ajoutée qu’aux vendeurs locaux
    .noun = la taxe sur la valeur ajoutée sur les importations numériques
instrument-digital-services-tax = Taxer le chiffre d’affaires des grandes entreprises numériques
    .noun = une taxe sur le chiffre d’affaires des grandes entreprises numériques
instrument-case-by-case-code-access = Permettre à un régulateur ou à un tribunal de voir du code dans une affaire donnée, en le gardant confidentiel
    .noun = du code montré à un régulateur ou à un tribunal dans une affaire donnée
instrument-pre-market-audit = Contrôler les systèmes d’IA à haut risque, code compris, avant leur utilisation
    .noun = un audit des systèmes d’IA à haut risque avant leur utilisation
instrument-code-disclosure-to-authority = Faire remettre le code à une autorité avant la vente du logiciel
    .noun = le code remis à une autorité avant la vente
instrument-code-disclosure-to-competitors = Faire remettre du code ou des algorithmes brevetés à des entreprises locales
    .noun = du code remis à des entreprises locales
instrument-explanation-duty = Faire expliquer les décisions automatisées aux personnes concernées, sans le code
    .noun = une explication des décisions automatisées
instrument-algorithm-registration = Faire déposer les algorithmes auprès d’une autorité
    .noun = des algorithmes déposés auprès d’une autorité
instrument-encryption-authorisation = Soumettre le chiffrement à autorisation avant qu’il soit importé, vendu ou utilisé
    .noun = l’autorisation préalable du chiffrement
instrument-prescribed-encryption = Imposer un procédé de chiffrement national, ou demander des clés
    .noun = un chiffrement imposé, ou des clés pour les autorités
instrument-transfer-incentive = Récompenser les entreprises qui transmettent de la technologie ou forment des personnes
    .noun = des récompenses pour la transmission de technologie
instrument-transfer-condition = Faire de la transmission de technologie une condition pour investir ou vendre
    .noun = le transfert de technologie comme condition
instrument-technology-contract-registration = Enregistrer ou approuver les contrats de technologie ; plafonner les redevances
    .noun = l’enregistrement des contrats de technologie
instrument-local-training-or-research = Récompenser les investisseurs qui forment du personnel ou font de la recherche dans le pays
    .noun = des récompenses pour la formation et la recherche locales
instrument-technology-procurement-preference = Préférer la technologie locale quand l’État achète
    .noun = la technologie locale d’abord quand l’État achète
instrument-local-technology-incentive = Récompenser les entreprises qui utilisent la technologie locale
    .noun = des récompenses pour l’usage de technologie locale
instrument-local-technology-requirement = Exiger la technologie locale, ou une part de celle-ci
    .noun = l’obligation d’utiliser la technologie locale
instrument-open-source-procurement = Préférer les logiciels libres quand l’État achète, quel que soit le fournisseur
    .noun = les logiciels libres d’abord quand l’État achète
instrument-vendor-exclusion = Exclure des réseaux des technologies étrangères nommément désignées
    .noun = l’exclusion de technologies étrangères désignées
instrument-content-promotion = Amener les plateformes à montrer ou à financer des œuvres locales
    .noun = des œuvres locales montrées ou financées par les plateformes
instrument-content-quota = Fixer un quota d’œuvres locales
    .noun = un quota d’œuvres locales
instrument-domestic-procurement-preference = Préférer les fournisseurs locaux de toute sorte quand l’État achète
    .noun = les fournisseurs locaux d’abord quand l’État achète
instrument-domestic-digital-subsidy = Soutenir les entreprises numériques locales par des subventions, du crédit ou des allégements fiscaux
    .noun = un soutien aux entreprises numériques locales
instrument-fair-platform-rules = Interdire aux plateformes de se favoriser elles-mêmes ; fixer des conditions équitables pour les vendeurs
    .noun = des règles équitables pour les plateformes
instrument-interoperability-or-separation = Ouvrir les interfaces des plateformes, ou séparer la place de marché de ses propres marques
    .noun = des interfaces ouvertes ou la séparation des plateformes
instrument-platform-worker-protection = Protéger les personnes qui travaillent par l’intermédiaire de plateformes
    .noun = la protection des travailleurs des plateformes
instrument-rural-broadband = Financer un accès rapide à internet, d’abord dans les zones rurales
    .noun = un accès à internet financé par l’État
instrument-single-window = Offrir en douane un guichet électronique unique, simple pour les petits colis
    .noun = un guichet électronique unique en douane
instrument-postal-network = Tenir un réseau postal qui serve les petits vendeurs
    .noun = un réseau postal pour les petits vendeurs
instrument-msme-credit = Accorder aux petites entreprises du crédit ou des garanties pour passer au numérique
    .noun = du crédit pour les petites entreprises qui passent au numérique
instrument-msme-tariff-policy = Fixer les droits de douane et les seuils de faible valeur de sorte que les petits producteurs ne soient pas évincés par les prix
    .noun = des droits de douane qui évitent aux petits producteurs d’être évincés par les prix
instrument-msme-procurement-share = Réserver une part des achats publics aux petites entreprises locales
    .noun = des achats publics réservés aux petites entreprises locales

## Standings: the word beside the mark, and what it means

standing-open = { $count ->
   *[one] ouvert
    [other] ouverts
}
    .means = Aucune règle lue ne l’atteint.
standing-discouraged = { $count ->
   *[one] déconseillé
    [other] déconseillés
}
    .means = Seule une formule souple s’y oppose : une promesse d’essayer, pas une obligation.
standing-sheltered = à l’abri
    .means = Une règle l’interdit, mais une exception dont le pays juge lui-même, une réserve ou une transition en cours le couvre.
standing-contestable = { $count ->
   *[one] pourrait être contesté
    [other] pourraient être contestés
}
    .means = Une règle l’interdit, sauf si une exception dont d’autres jugeraient est admise ; ou bien aucun recours ne serait possible.
standing-fact = un fait est inconnu
    .means = Savoir si une règle l’interdit dépend d’un fait que personne n’a vérifié, par exemple ce que le pays a promis pour ce secteur.
standing-closed = { $count ->
   *[one] fermé
    [other] fermés
}
    .means = Une règle l’interdit et aucune exception ne s’applique.

## How a country stands to an agreement that it could join

how-signed = signé, pas encore en vigueur pour lui
how-negotiating = en cours de négociation
how-applicant = a demandé à y adhérer
how-participant = y participe, sans être lié
how-open = lui est ouvert
how-stranger = aucune démarche connue
