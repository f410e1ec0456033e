# The frame: headline, introduction, what-if controls, foot. Order as on the page.

## Headline. $country is the control that chooses the country.

headline = Quelles décisions restent possibles pour { $country } dans l’économie numérique ?
headline-plain = Quelles décisions restent possibles pour { $country } dans l’économie numérique ?
country-label = Pays
find-country = Chercher un pays
country-eu = Union européenne
# The name inside a sentence, with its article. $code is the country’s code of three letters.
country-in-sentence = { $code ->
    [BDI] le { $name }
    [BEN] le { $name }
    [BFA] le { $name }
    [BGD] le { $name }
    [BLZ] le { $name }
    [BRA] le { $name }
    [BRN] le { $name }
    [BWA] le { $name }
    [CAN] le { $name }
    [CHL] le { $name }
    [CMR] le { $name }
    [COD] le { $name }
    [COG] le { $name }
    [CPV] le { $name }
    [CRI] le { $name }
    [DNK] le { $name }
    [GAB] le { $name }
    [GBR] le { $name }
    [GHA] le { $name }
    [GTM] le { $name }
    [GUY] le { $name }
    [HND] le { $name }
    [JPN] le { $name }
    [KAZ] le { $name }
    [KEN] le { $name }
    [KGZ] le { $name }
    [KHM] le { $name }
    [KWT] le { $name }
    [LAO] le { $name }
    [LBR] le { $name }
    [LIE] le { $name }
    [LKA] le { $name }
    [LSO] le { $name }
    [LUX] le { $name }
    [MAR] le { $name }
    [MEX] le { $name }
    [MLI] le { $name }
    [MMR] le { $name }
    [MNE] le { $name }
    [MOZ] le { $name }
    [MWI] le { $name }
    [NER] le { $name }
    [NGA] le { $name }
    [NIC] le { $name }
    [NPL] le { $name }
    [PAK] le { $name }
    [PAN] le { $name }
    [PER] le { $name }
    [PRT] le { $name }
    [PRY] le { $name }
    [QAT] le { $name }
    [RWA] le { $name }
    [SEN] le { $name }
    [SLV] le { $name }
    [SUR] le { $name }
    [TCD] le { $name }
    [TGO] le { $name }
    [TJK] le { $name }
    [TLS] le { $name }
    [VEN] le { $name }
    [VNM] le { $name }
    [VUT] le { $name }
    [YEM] le { $name }
    [ZWE] le { $name }
    [AFG] l’{ $name }
    [AGO] l’{ $name }
    [ALB] l’{ $name }
    [ARG] l’{ $name }
    [ARM] l’{ $name }
    [AUS] l’{ $name }
    [AUT] l’{ $name }
    [DEU] l’{ $name }
    [ECU] l’{ $name }
    [EGY] l’{ $name }
    [ESP] l’{ $name }
    [EST] l’{ $name }
    [ETH] l’{ $name }
    [EUN] l’{ $name }
    [HUN] l’{ $name }
    [IDN] l’{ $name }
    [IND] l’{ $name }
    [IRL] l’{ $name }
    [ISL] l’{ $name }
    [ITA] l’{ $name }
    [SAU] l’{ $name }
    [UGA] l’{ $name }
    [UKR] l’{ $name }
    [SWZ] l’{ $name }
    [URY] l’{ $name }
    [ZAF] l’{ $name }
    [ARE] les { $name }
    [BHS] les { $name }
    [COM] les { $name }
    [FJI] les { $name }
    [MDV] les { $name }
    [NLD] les { $name }
    [PHL] les { $name }
    [SLB] les { $name }
    [SYC] les { $name }
    [TON] les { $name }
    [USA] les { $name }
    [WSM] les { $name }
    [ATG] { $name }
    [BHR] { $name }
    [CUB] { $name }
    [CYP] { $name }
    [DJI] { $name }
    [HTI] { $name }
    [ISR] { $name }
    [KNA] { $name }
    [LCA] { $name }
    [MDG] { $name }
    [MLT] { $name }
    [MUS] { $name }
    [OMN] { $name }
    [SGP] { $name }
    [TTO] { $name }
    [TWN] { $name }
    [VCT] { $name }
   *[other] la { $name }
}

## Under the headline. $date is a date control or a date.

dateline = Au { $date }
date-label = Date
date-of-facts = Revenir au { $date }, date des données
bound-by = { $count ->
    [0] Aucun accord lu ici ne lie le pays ce jour-là
    [one] Lié par un accord dont les règles ont été lues
   *[other] Lié par { $count } accords dont les règles ont été lues
}
bound-since = depuis le { $date }
bound-date-unconfirmed = en vigueur pour le pays ; la date n’est pas confirmée
bound-joined = rejoint dans votre question
also-not-read = { $count ->
    [one] Un autre accord le lie, dont personne n’a lu les règles pour cette page :
   *[other] { $count } autres accords le lient, dont personne n’a lu les règles pour cette page :
}
binding-not-known = { $count ->
    [one] Il n’est pas confirmé que celui-ci le lie :
   *[other] Il n’est pas confirmé que ceux-ci le lient :
}

## Places in an agreement

# The short name of an agreement. $short: as the facts have it; where two have made it, $one and $other are their names.
agreement-short = { $id ->
    [aanzfta] ASEAN–Australie–Nouvelle-Zélande
    [afcfta-digital] ZLECAf sur le commerce numérique
    [asean-defa] ASEAN sur l’économie numérique
    [asean-ecommerce] ASEAN sur le commerce électronique
    [australia-singapore-dea] { $one }–{ $other } sur le commerce numérique
    [colombia-northern-triangle] Colombie–Triangle du Nord
    [cptpp] PTPGP
    [dominican-republic-central-america] Amérique centrale–République dominicaine
    [eaeu-viet-nam] UEEA–Viêt Nam
    [efta-central-america] AELE–Amérique centrale
    [efta-colombia] AELE–Colombie
    [efta-gcc] AELE–CCG
    [efta-peru] AELE–Pérou
    [eu-andean] UE–Pays andins
    [eu-cariforum] UE–CARIFORUM
    [eu-central-america] UE–Amérique centrale
    [eu-korea-dta] { $one }–{ $other } sur le commerce numérique
    [eu-mercosur] UE–Mercosur
    [eu-singapore-dta] { $one }–{ $other } sur le commerce numérique
    [gcc-singapore] CCG–Singapour
    [gpa] OMC sur les marchés publics
    [korea-singapore-dpa] { $one }–{ $other } sur le commerce numérique
    [mercosur-ecommerce] Mercosur sur le commerce électronique
    [mexico-central-america] Mexique–Amérique centrale
    [pacific-alliance] Alliance du Pacifique
    [panama-central-america] Panama–Amérique centrale
    [uk-singapore-dea] { $one }–{ $other } sur le commerce numérique
    [uk-ukraine-dta] { $one }–{ $other } sur le commerce numérique
    [us-argentina-art] { $one }–{ $other } de commerce réciproque
    [us-bangladesh-art] { $one }–{ $other } de commerce réciproque
    [us-cambodia-art] { $one }–{ $other } de commerce réciproque
    [us-ecuador-art] { $one }–{ $other } de commerce réciproque
    [us-el-salvador-art] { $one }–{ $other } de commerce réciproque
    [us-guatemala-art] { $one }–{ $other } de commerce réciproque
    [us-india-framework] { $one }–{ $other } (cadre)
    [us-indonesia-art] { $one }–{ $other } de commerce réciproque
    [us-japan-digital] { $one }–{ $other } sur le commerce numérique
    [us-jordan-art] { $one }–{ $other } de commerce réciproque
    [us-malaysia-art] { $one }–{ $other } de commerce réciproque
    [us-north-macedonia-framework] { $one }–{ $other } (cadre)
    [us-taiwan-art] { $one }–{ $other } de commerce réciproque
    [us-thailand-framework] { $one }–{ $other } (cadre)
    [us-viet-nam-framework] { $one }–{ $other } (cadre)
    [usmca] ACEUM
    [wto] OMC
    [wto-ecommerce] OMC sur le commerce électronique
   *[other] { $parties ->
        [2] { $one }–{ $other }
       *[other] { $short }
    }
}
# The short name of an agreement inside a sentence.
agreement-in-sentence = l’accord { $name }

article-number = article { $article }
article-numbers = articles { $article }
article-other = { $article }
article-unknown = article inconnu

## Introduction

intro = Un État qui veut avoir son mot à dire sur les données, les plateformes ou les téléchargements rencontre deux limites : ce qu’il choisit et ce qu’il a signé. Cette page prend { $total } choix que font des gouvernements et confronte chacun aux accords commerciaux qui lient { $country }. Ouvrez une ligne pour lire l’article qui fonde la réponse. La page s’adresse à toute personne qui vivra avec le résultat : c’est un outil de réflexion et de débat public, pas un avis juridique.
intro-limits = Ce que cette page ne peut pas dire
intro-limits-who = Citoyenne, journaliste, député avant un vote : quiconque demande ce qu’un accord enlève à un pays reçoit ici la même réponse. Avant qu’un gouvernement agisse, des juristes devraient lire les accords eux-mêmes.
intro-limits-judge = Là où une exception dépend d’une appréciation, la page ne peut pas dire comment des juges trancheraient. Ces choix portent la mention « pourrait être contesté » : ni permis, ni interdit.
intro-limits-unread = Elle ne connaît que ce qui a été lu. « Inconnu » veut dire que personne n’a encore regardé, non qu’il n’y a rien. Les accords dont personne n’a lu les règles sont nommés.
intro-limits-wise = Elle ne dit pas ce qu’un pays devrait faire. Un choix ouvert peut être mauvais ; un choix fermé n’est peut-être pas une perte. Les avantages et les coûts sont tous deux montrés.

## What if

what-if = Et si…
what-if-lead = Activez ou désactivez un accord et voyez ce qui bouge ; la situation d’aujourd’hui reste à côté.
what-if-join = il rejoignait
what-if-leave = il quittait
what-if-more-join = { $count ->
    [one] Un autre qu’il pourrait rejoindre
   *[other] { $count } autres qu’il pourrait rejoindre
}
what-if-more-leave = { $count ->
    [one] Un autre qui le lie
   *[other] { $count } autres qui le lient
}
what-if-any = Tout autre accord
what-if-search = Trouver un accord
what-if-search-hint = par son nom ou une partie
what-if-search-none = Aucun accord trouvé sous ce nom.
what-if-search-many = { $count ->
    [one] Un autre ; ajoutez des lettres.
   *[other] { $count } autres ; ajoutez des lettres.
}
what-if-join-label = { $agreement } : et s’il le rejoignait ?
what-if-leave-label = { $agreement } : et s’il le quittait ?
# What a switch would move, told before it is turned. $list: parts made of "effect-*".
effect-closed = en ferme { $count }
effect-contestable = { $count ->
    [one] { $count } pourrait être contesté
   *[other] { $count } pourraient être contestés
}
effect-fact = { $count ->
    [one] { $count } inconnu
   *[other] { $count } inconnus
}
effect-sheltered = en met { $count } à l’abri
effect-discouraged = en déconseille { $count }
effect-open = en ouvre { $count }
effect-none = ne change rien
effect-unread = non lu pour { $count ->
    [one] un choix
   *[other] { $count } choix
}
what-if-measures = il changeait une loi
what-if-measures-none = Pour ajouter un choix ou retirer une loi, ouvrez sa ligne dans la liste des choix.
what-if-added = Ajouté : { $choice }
what-if-dropped = Retiré : { $choice }
take-back = Annuler
reset-all = Revenir à aujourd’hui
reset-label = Revenir à aujourd’hui : tout annuler

## What went wrong on our side (faults in a question are in errors.ftl)

error-not-loaded = La réponse n’a pas pu être calculée ici : la partie qui compare les choix aux accords ne s’est pas chargée. Rechargez la page ; si cela ne suffit pas, ce navigateur ou ce site la bloque.
error-language = Cette langue n’a pas pu être chargée ; la page reste dans celle qu’elle a. Choisissez-la encore pour réessayer.
error-notes = Les raisons complètes et leurs sources n’ont pas pu être chargées. Vérifiez la connexion, refermez cette partie et rouvrez-la.
error-below = Le reste de cette page n’a pas pu être chargé : à quoi servent les choix, quel accord enlève combien, comment cela pourrait être défait.
try-again = Réessayer
error-other = Une erreur s’est produite et la réponse n’a pas pu être calculée. Ce que vous avez saisi est conservé. Rechargez la page pour réessayer.

## Foot of the card and of the page

not-legal-advice = Un outil de réflexion et de débat public, pas un avis juridique.
full-view = Ouvrir la réponse complète
# One moved choice, as it is read aloud.
live-move = { $choice } : de « { $from } » à « { $to } ».
