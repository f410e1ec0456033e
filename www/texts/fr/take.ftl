# Taking it along: link, code, data, pictures. Loaded when that section is opened.

take-link = Lien vers cette réponse
take-embed = Code pour votre propre page
take-builder = Choisir une autre taille, une autre langue ou d’autres couleurs
take-copy = Copier
take-copied = Copié.
take-copy-failed = Ce navigateur n’a pas permis la copie. Le texte est sélectionné : copiez-le avec le clavier ou le menu.
take-data = Données
take-data-hint = Des tableaux pour un tableur, avec les chiffres affichés ici et les chiffres exacts ; et la réponse entière avec toutes les raisons et sources, pour des programmes.
take-choices = Choix
take-profile = Buts et coûts
take-attribution = Accords
take-everything = Tout
take-file = { $what } ({ $kind })
take-pictures = Images
take-saved = Enregistré sous { $name }.
take-failed = Impossible ici : le navigateur ou ce site l’interdit.
take-chart-title = { $chart } : { $country }, { $date }
take-supposed = Supposition : { $conditions }
take-source = Policy Space, données au { $date }, version { $version }, CC BY 4.0.

## Heads of the tables

csv-country = Pays
csv-date = Jour
csv-facts = Version des données
csv-address = Adresse
csv-area = Domaine
csv-id = Id
csv-choice = Choix
csv-standing = Situation
csv-today = Situation aujourd’hui
csv-in-use = En vigueur aujourd’hui
csv-yes = oui
csv-no = non
csv-decided = Décidé par
csv-source = Source
csv-unread = Non lu
csv-kind = Type
csv-article = Article
csv-share-arguable = Juste part, doutes tranchés en sa faveur
csv-total = Pas sûrement à portée, au total
csv-exact = { $column }, exact
