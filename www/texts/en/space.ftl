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
    [one] One more agreement takes nothing.
   *[other] { $count } more agreements take nothing.
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
undo-lead = What a later government would have to do to reopen what is closed. Where several agreements close a choice, each must be dealt with.
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
