# What for: the profile of ends and costs, the best package, attribution, time, undoing.

profile = What the choices are for
profile-lead = { $same ->
    [yes] Of all that these choices could do for people, { $weighed }, { $secure } of 100 is still within reach; { $away } of 100 has been signed away.
   *[no] Of all that these choices could do for people, { $weighed }, { $secure } of 100 is safely within reach, and up to { $arguable } if every doubt were settled its way. Signed away: between { $awayLow } and { $awayHigh } of 100.
}
profile-all = Of all that these choices could do for people, { $weighed }, everything is still within reach: nothing has been signed away.
weighed-alike = with every end and cost counting alike
weighed-own = by your weights
profile-use = { $lawful ->
    [same] Today’s laws use { $use } of 100.
   *[other] Today’s laws use { $use } of 100; without those that are closed, { $lawfulUse }.
}
profile-use-negative = Today’s laws score { $use } of 100: by these effects they do more harm than good.
profile-ends = Ends: how much is within reach
profile-ends-lead = 0 is doing nothing, 100 the best that all choices together could do for this end.
profile-costs = Costs: what it would take
profile-costs-lead = 0 is doing nothing, 100 the most that the choices together could cost here. To the left of 0 it gains.
key-secure = within reach
key-arguable = if every doubt is settled its way
key-package = the best lawful package
key-package-arguable = with doubts settled its way
key-use = today’s laws
key-lawful = those not closed
key-then = in your what-if
row-end = { $same ->
    [yes] { $secure }
   *[no] { $secure } to { $arguable }
}
row-end-then = { $same ->
    [yes] then { $secure }
   *[no] then { $secure } to { $arguable }
}
row-cost = { $band ->
    [one] costs { $low }
   *[band] costs { $low } to { $high }
}
row-gain = { $band ->
    [one] gains { $low }
   *[band] gains { $low } to { $high }
}
row-mixed = gains { $gain } to costs { $cost }
row-neutral = neither costs nor gains
row-not-defined = no choice on the list serves this end
profile-table = The same as a table
table-criterion = End or cost
table-weight = Weight
table-secure = Within reach
table-arguable = Doubts settled its way
table-use = Today’s laws
table-lawful = Not closed
table-package = Best package
table-then = What if
table-then-arguable = What if, doubts settled its way
overall-row = All together, by your weights
overall-alike = All together, each counting alike
not-shown = –
table-costs = Costs: what it would take (below 0: it gains)

## Best lawful package

package = The best it may choose
package-lead = { $count ->
    [one] By these weights and effects, one choice that is safely within reach does most:
   *[other] By these weights and effects, the { $count } choices that do most among those safely within reach:
}
package-swap = If every doubt were settled its way, it would add, or take instead:
package-none = Nothing on the list does better than doing nothing.
package-in-use = in use
package-caveat = A sum of judgements about typical effects, not advice for this country. Move the weights to see how it turns.

## Attribution

attribution = Which agreement takes how much
attribution-lead = The { $agreement } takes most: { $points } of the { $total } points out of 100 that are not safely within reach.
attribution-lead-one = All of the { $total } points out of 100 that are not safely within reach are taken by the { $agreement }.
# Of the points of the agreement just named, how many stay when every doubt is settled the country's way.
attribution-lead-doubt = If every doubt were settled the country’s way, it would take { $closed } instead of { $points }.
attribution-none = No agreement read here takes anything away by these weights.
attribution-how = Agreements overlap: two may close the same door. So each is given its fair share (the average over every order in which they might have been signed). Beside it: what it would take if it stood alone, and what would come back if it were gone.
attribution-agreement = Agreement
attribution-share = Fair share
attribution-alone = If it stood alone
attribution-gone = If it were gone
attribution-provision = { $article }: { $points }
attribution-band = { $closed } to { $disputed }
attribution-provisions = Points by article
attribution-zero = { $count ->
    [one] One more agreement takes nothing by these weights: what it closes, if anything, is no part of the best that could be done.
   *[other] { $count } more agreements take nothing by these weights: what they close, if anything, is no part of the best that could be done.
}

## Time

time = What changes when
time-lead = Days already fixed in an agreement, from the chosen day on.
time-row = { $choice }. Until then: { $from }. From then on: { $to }.
time-row-law = Its law of today: { $choice }. Until then: { $from }. From then on: { $to }.
time-none = No day is fixed on which any of these answers changes.
time-by = { $agreement }, { $article }
time-look = Look at this day

## Undoing

undo = How it could be undone
undo-lead = What a later government would have to do to reopen what is closed. Where several agreements close a choice, each must be dealt with; and what is no longer closed may still be open to challenge under another.
undo-none = Nothing is closed, so nothing needs undoing.
undo-closes = { $count ->
    [one] Closes one choice.
   *[other] Closes { $count } choices.
}
undo-only-this = { $count ->
    [0] None of them is closed by it alone.
    [one] One of them is closed by it alone: { $list }.
   *[other] { $count } of them are closed by it alone: { $list }.
}
# Ways out of an agreement. -date: with the day; -bare: nothing more is known.
undo-leave = Leave it ({ $article }).
undo-leave-date = Leave it ({ $article }): takes effect on { $date } at the earliest, if notice is given on the chosen day.
undo-leave-bare = Leave it; how is not known.
undo-review = Raise it in its review ({ $article }).
undo-review-date = Raise it in its review ({ $article }), next by { $date }.
undo-transition = Wait until the rule ends.
undo-transition-date = Wait until the rule ends, on { $date }.
undo-amend = Have it changed, which all its parties must accept.
undo-amend-date = Have it changed, which all its parties must accept.

## How sure

sure = How sure is this?
sure-lead = Three things nobody knows for certain: how much each end should count, what each choice does, and how a dispute would end. So the answer is worked out anew in thousands of draws of all three, with the same draws for every question.
sure-open = Compare questions under doubt

## The agreements

agreements = The agreements behind this answer
agreements-bound = Binding on that day
stance = What { $country } does and says
required = What agreements oblige it to have
required-lead = These duties close no choice; they ask for something.
required-row = { $kind } ({ $agreements })
required-none = None of the agreements read obliges it to have a law of this kind.
not-read-heading = Binding, but not read
not-read-lead = These bind the country too. Nobody has read their rules for this page, so they decide nothing here; an open choice may be closed by one of them.

## Foot

method = How this is worked out, and its limits
method-open = From agreement to answer, the scale, what is not known
works = The studies behind the effects
licence = Code under MIT or Apache 2.0, facts under CC BY 4.0.
sources-line = Facts as of { $date }, version { $version }. Each reason names its source and how it was read.

## Weights

what-if-weights = Weigh ends and costs yourself
what-if-weights-lead = By default every end and every cost counts alike. Move what matters more to you; the shares always add up to 100 %.
what-if-weights-reset = All alike again
weight-value = { $share } of the weight

## Ends and costs

criterion-privacy = Privacy and control of personal data
    .means = People decide about data on them; companies and foreign authorities cannot use these data against them unseen.
criterion-legal-redress = Redress for consumers and users
    .means = Somebody harmed by a digital firm finds whom to sue, evidence within reach, and a judgment that is enforced.
criterion-algorithm-accountability = Accountable algorithms
    .means = It can be found out how an automated decision came about, and bias or error can be put right.
criterion-domestic-technology = A technology sector of its own
    .means = Firms and public bodies of the country earn from the data produced there and hold a growing share of digital markets.
criterion-local-knowledge = Local knowledge and capacity
    .means = People, firms and institutions learn to understand, run, adapt and develop the technology they use.
criterion-public-revenue = Public revenue
    .means = The treasury gets a fair and dependable income from digital trade, after the cost of collecting it.
criterion-fair-competition = Fair competition
    .means = No firm can shut others out; domestic and foreign, digital and physical sellers compete on like terms.
criterion-decent-jobs = Decent jobs
    .means = Digital change brings more jobs, with fair pay, safety and social insurance.
criterion-small-firms = Small and medium firms
    .means = Small firms can connect, get credit, reach customers and carry the cost of complying with rules.
criterion-democratic-choice = Room for later choice
    .means = A later parliament still has the information, the jurisdiction and the suppliers to choose otherwise.
criterion-consumer-prices = Consumer prices and choice
    .means = Households can buy a wide range of good digital goods and services at low prices.
criterion-firm-costs = Costs of firms that use digital inputs
    .means = Firms of all sectors get cloud, software, data and payment services at world cost.
criterion-trade-investment = Investment and exports
    .means = Investment comes in, and exporters keep access to partners’ markets.
criterion-cyber-resilience = Security and resilience
    .means = Networks, software and data withstand attack, failure and being cut off from abroad.
criterion-civil-liberties = Free speech and freedom from state surveillance
    .means = People can speak, read and meet online without censorship or unlawful watching by their own authorities.

## On paper

print = Print, with sources
paper-sources = Sources
paper-address = Every reason in full, with exceptions and sources:
paper-more = { $count ->
    [one] one more
   *[other] { $count } more
}

## Taking it along, and what is said of rounded figures

take = Take it along
take-open = Link, code for your own page, data, pictures
rounded-shares = Shares are rounded as they are shown, so they may not add up to exactly 100 %.
rounded-parts = Shares are rounded as they are shown, so they do not add up to exactly that total.
