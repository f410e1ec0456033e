# How sure: questions compared under doubt. "Draw" is one of thousands of throws of the dice over weights, effects and disputes.

## The questions that are compared

sure-scenarios = What is compared
sure-today = As it is today
# Names of questions. $list joins the parts "sure-joining" and so on.
sure-joining = joining the { $agreement }
sure-leaving = leaving the { $agreement }
sure-choosing = choosing { $choice }
sure-dropping = dropping { $choice }
sure-letter = { $letter }: { $name }
sure-named = { $letter } ({ $name })
sure-add = Add a question
sure-add-none = Choose…
sure-add-asked = Your question above
sure-add-join = If it joined
sure-add-leave = If it left
sure-add-measure = If it chose
sure-remove = Take out { $letter }
sure-full = Six can be compared at once. Take one out to add another.
sure-by = Compare
sure-by-space = what remains within reach
sure-by-use = what its own laws do

## Running

sure-running = Drawing: { $share }
sure-cancel = Stop
sure-cancelled = Stopped. What stands here is from before.
sure-again = Draw again
sure-failed = The comparison could not be worked out here.
sure-done = { $draws } draws done.
sure-draws = { $draws } draws, seed { $seed }: whoever asks the same gets the same figures.

## The answer in words. $one and $other are letters, $count is how many of 100 draws.

sure-more-space = { $one } leaves more within reach than { $other } in { $count } of 100 draws{ $tied ->
    [0] .
   *[other] , and as much in { $tied }.
}
sure-more-use = Its own laws do more in { $one } than in { $other } in { $count } of 100 draws{ $tied ->
    [0] .
   *[other] , and as much in { $tied }.
}
sure-all-tied = { $one } and { $other } come to the same in every draw.
sure-even = Between { $one } and { $other } it is nearly a toss-up.
sure-error = Counting chance in the drawing itself, give or take { $points }.
sure-rests = What it rests on is mostly { $group }: { $share } of the spread of the difference between { $one } and { $other }.
sure-rests-alone = What it rests on is mostly { $group }: { $share } of the spread.
sure-judgement = Of single judgements it hangs most on { $judgement } ({ $share }).
sure-group-weights = how much each end and cost counts
sure-group-effects = what the choices do
sure-group-outcomes = how disputes would end
sure-factor-effect = what “{ $choice }” does for { $criterion }
sure-factor-outcome = whether { $exception } would hold before judges for “{ $choice }”
sure-factor-rule = how this is settled for “{ $choice }”: { $rule }
sure-ground = before judges: { $exception }
sure-move = If { $points } of 100 points of weight moved from “{ $from }” to “{ $to }”, { $winner } would lead.
sure-move-none = No shift of weight between two ends or costs changes which one leads.

## The picture

sure-picture = Each dot is one draw in twenty; the bar holds nine draws of ten
sure-picture-lead = 0 is doing nothing, 100 the best that any government could do. The further right, the more; the wider, the less sure.
sure-row = between { $low } and { $high } in nine of ten draws; as often above { $middle } as below

## Tables

sure-table = The same as tables
sure-table-rank = How often each place is reached, of 100 draws
sure-place = Place { $place }
sure-table-better = How often the row beats the column, of 100 draws
sure-table-question = Question
sure-table-low = 5 of 100 draws lie below
sure-table-middle = Middle
sure-table-high = 5 of 100 draws lie above
sure-table-ends = By end: middle, and nine draws of ten
sure-band = { $middle } ({ $low } to { $high })
sure-spread = What the spread comes from
sure-spread-lead = Of the spread of the difference: what goes away on average if this alone were known (alone), and what stays until this is known too (in all). Small figures below 0 are chance in the drawing: read them as about 0.
sure-spread-what = What is not certain
sure-spread-first = Alone
sure-spread-total = In all
sure-interval = { $value } ({ $low } to { $high })
sure-judgements = The single judgements that matter most
sure-stability = How far weights may move
sure-stability-lead = { $one } stays first as long as the weight of each end or cost, the others in their proportions, lies between these.
sure-stability-row = { $low } to { $high }
sure-central = For whom it is best
sure-central-lead = The mean weights of the draws in which each comes first: who weighs like this prefers it.
sure-central-never = { $one } never comes first.
sure-central-share = { $one } comes first in { $count } of 100 draws.

## Own weights and own probabilities

sure-settings = Your own weights and chances
sure-weights = How much ends and costs count
sure-weights-any = every weighting is equally likely
sure-weights-near = near the weights set above
sure-weights-order = any weighting that keeps this order
sure-weights-fixed = exactly as set above
sure-confidence = How near
sure-confidence-value = { $level ->
    [1] loosely
    [2] fairly near
   *[3] closely
}
sure-order-lead = The most important first. Drag a line, or use its buttons.
sure-order-up = Move up: { $criterion }
sure-order-down = Move down: { $criterion }
sure-order-moved = { $criterion } is now number { $place }.
sure-vary = Draw anew each time
sure-chances = Chances that a contested choice would stand
sure-chances-lead = In each draw a chance is drawn between the least and the most, then the dispute is decided by it. Where there is no record of cases, everything from never to always is possible.
sure-chance-what = Ground
sure-chance-low = Least, %
sure-chance-central = Likely, %
sure-chance-high = Most, %
sure-chance-label = { $what }: { $which }
sure-chances-reset = As researched
sure-chances-wrong = The least may not be above the likely, nor the likely above the most; all between 0 and 100. The last figures stay.
