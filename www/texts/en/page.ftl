# The frame: headline, introduction, what-if controls, foot. Order as on the page.

## Headline. $country is the control that chooses the country.

headline = What may { $country } still decide about its digital economy?
headline-plain = What may { $country } still decide about its digital economy?
country-label = Country
find-country = Find a country
country-eu = European Union
# The name inside a sentence, with an article where the language wants one. $code is the country’s code of three letters.
country-in-sentence = { $code ->
    [ARE] the { $name }
    [BHS] the { $name }
    [CAF] the { $name }
    [COM] the { $name }
    [CZE] the { $name }
    [DOM] the { $name }
    [EUN] the { $name }
    [GBR] the { $name }
    [GMB] the { $name }
    [MDV] the { $name }
    [NLD] the { $name }
    [PHL] the { $name }
    [SLB] the { $name }
    [USA] the { $name }
   *[other] { $name }
}

## Under the headline. $date is a date control or a date.

dateline = On { $date }
date-label = Date
date-of-facts = Back to { $date }, the date of the facts
bound-by = { $count ->
    [0] No agreement read here binds it on that day
    [one] Bound by one agreement whose rules were read
   *[other] Bound by { $count } agreements whose rules were read
}
bound-since = since { $date }
bound-date-unconfirmed = binding; the day is not confirmed
bound-joined = joined in your question
also-not-read = { $count ->
    [one] One more agreement binds it, whose rules nobody has read for this page:
   *[other] { $count } more agreements bind it, whose rules nobody has read for this page:
}
binding-not-known = { $count ->
    [one] Whether it is bound by this one is not confirmed:
   *[other] Whether it is bound by these is not confirmed:
}

## Places in an agreement

# The short name of an agreement. $short: as the facts have it; a language may name by $id, or by the countries $one and $other where $parties is 2.
agreement-short = { $short }
# The short name of an agreement inside a sentence.
agreement-in-sentence = the { $name }

article-number = Article { $article }
article-numbers = Articles { $article }
article-other = { $article }
article-unknown = article not known

## Introduction

intro = A government that wants a say over data, platforms or downloads meets two limits: what it chooses, and what it has signed. This page takes { $total } choices that governments make, and reads each against the trade agreements that bind { $country }. Open any line for the article behind it. It is meant for anybody who will live with the answer: a tool for thinking and public debate, not legal advice.
intro-limits = What this page cannot tell
intro-limits-who = A citizen, a journalist, a member of parliament before a vote: whoever asks what an agreement takes from a country gets the same answer here. Before a government acts, lawyers should read the agreements themselves.
intro-limits-judge = Where an exception hangs on a judgement, it cannot tell how judges would decide. Such choices are marked “could be challenged”, not allowed and not forbidden.
intro-limits-unread = It knows only what was read. “Not known” means that nobody has looked yet, not that there is nothing. Agreements whose rules nobody has read are named.
intro-limits-wise = It does not say what a country should do. A choice that is open may be a poor one; a closed one may be no loss. Benefits and costs are both shown.

## What if

what-if = What if…
what-if-lead = Switch an agreement on or off and see what moves, with today beside it.
what-if-join = it joined
what-if-leave = it left
what-if-more-join = { $count ->
    [one] One more that it could join
   *[other] { $count } more that it could join
}
what-if-more-leave = { $count ->
    [one] One more that binds it
   *[other] { $count } more that bind it
}
what-if-any = Any other agreement
what-if-search = Find an agreement
what-if-search-hint = by its name or a party
what-if-search-none = No agreement found under that name.
what-if-search-many = { $count ->
    [one] One more; type further letters.
   *[other] { $count } more; type further letters.
}
what-if-join-label = { $agreement }: what if it joined?
what-if-leave-label = { $agreement }: what if it left?
# What a switch would move, told before it is turned. $list: parts made of "effect-*".
effect-closed = closes { $count }
effect-contestable = { $count } could be challenged
effect-fact = { $count } not known
effect-sheltered = shelters { $count }
effect-discouraged = discourages { $count }
effect-open = opens { $count }
effect-none = moves nothing
effect-unread = not read for { $count ->
    [one] one choice
   *[other] { $count } choices
}
what-if-measures = it changed a law
what-if-measures-none = To add a choice or drop a law, open its line in the list of choices.
what-if-added = Added: { $choice }
what-if-dropped = Dropped: { $choice }
take-back = Take back
reset-all = Back to today
reset-label = Back to today: undo everything

## What went wrong on our side (faults in a question are in errors.ftl)

error-not-loaded = The answer could not be worked out here: the part that compares choices with agreements did not load. Reload the page; if that does not help, this browser or this site blocks it.
error-language = That language could not be loaded, so the page stays in the one it has. Choose it again to try once more.
error-notes = The reasons in full and their sources could not be loaded. Check the connection, close this and open it again.
error-below = The rest of this page could not be loaded: what the choices are for, which agreement takes how much, how it could be undone.
try-again = Try again
error-other = Something went wrong and the answer could not be worked out. What you entered is kept. Reload the page to try again.

## Foot of the card and of the page

not-legal-advice = A tool for thinking and public debate, not legal advice.
full-view = Open the full answer
# One moved choice, as it is read aloud.
live-move = { $choice }: from { $from } to { $to }.
