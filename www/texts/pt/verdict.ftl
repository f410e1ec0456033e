# The answer: sentences made from counts of standings, the ladders, what moved.

## The answer. $list joins the clauses "count-*".

answer = Of { $total } choices, { $list }.
answer-all-open = All { $total } choices are open: no rule that was read bars any of them.
# In a what-if. $conditions joins the clauses "if-*".
answer-if = If { $conditions }: of { $total } choices, { $list }.
count-open = { $count ->
    [one] one is open
   *[other] { $count } are open
}
count-discouraged = { $count ->
    [one] one is discouraged
   *[other] { $count } are discouraged
}
count-sheltered = { $count ->
    [one] one is sheltered
   *[other] { $count } are sheltered
}
count-contestable = { $count ->
    [one] one could be challenged
   *[other] { $count } could be challenged
}
count-fact = { $count ->
    [one] one hangs on a missing fact
   *[other] { $count } hang on a missing fact
}
count-closed = { $count ->
    [one] one is closed
   *[other] { $count } are closed
}
# By whom. $count of $total closed choices; $only of them are closed by no other agreement.
answer-by-all = { $count ->
    [one] It is closed by { $agreements }.
    [2] Both are closed by { $agreements }.
   *[other] All { $count } are closed by { $agreements }.
}
answer-by-one = { $whole ->
    [yes] All { $total } are closed by { $agreement }
   *[no] { $count ->
        [one] One of the closed ones is closed by { $agreement }
       *[other] { $count } of the { $total } closed ones are closed by { $agreement }
    }
}{ $alone ->
    [all] {" "}and by no other agreement.
    [none] ; others close { $count ->
        [one] it
       *[other] them
    } too.
   *[some] ; { $only ->
        [one] one of them by no other
       *[other] { $only } of them by no other
    }.
}
# The country's own laws on the list; the clauses are the same.
answer-laws = Of the { $total ->
    [one] one law of its own on this list
   *[other] { $total } laws of its own on this list
}, { $list }.
answer-closed = Closed: { $list }.
answer-none-closed = Nothing on the list is closed for certain.
tally = All { $total } choices by where they stand
open-unread = { $count ->
    [one] For one of them, not every agreement has been read on the point.
   *[other] For { $count } of them, not every agreement has been read on the point.
}
standing-open-unread = open, as far as read
tally-today = { $count } today

## What moved

if-joined = it joined the { $agreement }
if-left = it left the { $agreement }
if-added = it chose { $choice }
if-dropped = it dropped { $choice }
if-on = it were { $date }
changes-lead = If { $conditions }, { $list }.
changes-laws = If { $conditions }, its laws would stand at { $after } instead of { $before }, where 0 is doing nothing and 100 the best.
changes-law = The law you added, { $choice }: { $standing }
changes-none = If { $conditions }, no choice would move.
moves-open = { $count ->
    [one] one choice would be open
   *[other] { $count } choices would be open
}
moves-discouraged = { $count ->
    [one] one would be discouraged
   *[other] { $count } would be discouraged
}
moves-sheltered = { $count ->
    [one] one would be sheltered
   *[other] { $count } would be sheltered
}
moves-contestable = { $count ->
    [one] one could be challenged
   *[other] { $count } could be challenged
}
moves-fact = { $count ->
    [one] one would hang on a missing fact
   *[other] { $count } would hang on a missing fact
}
moves-closed = { $count ->
    [one] one choice would close
   *[other] { $count } choices would close
}
changed-from-to = Today: { $from }. Then: { $to }.
changes-unread = What { $agreement } says on { $count ->
    [one] one of the choices
   *[other] { $count } of the choices
} nobody has read for this page; more may move.
changes-space = What choices could do: { $before } of 100 within reach today, { $after } then.

## The choices

choices = The choices, area by area
choices-lead = In each group from lightest to strictest. Choices on one line of marks exclude one another: a government takes one of them, or none.
area-tally = { $open } of { $total } open
in-use = in use today
in-use-from = from { $date }
proposed = proposed
added = added in your question
dropped = dropped in your question
own-differs = its own law: { $standing }
standing-was = today: { $standing }
