# What is wrong in a question, in plain words, and what to do. One message for each code. Loaded when the first fault is met.
# $value is what could not be read; "the last" is the answer still shown.

error-unknown-country = There are no facts here about the country “{ $value }”. Choose one from the list.
error-unknown-agreement = The agreement “{ $value }” is not among those known here. The answer below leaves it out.
error-unknown-instrument = The choice “{ $value }” is not on the list. The answer below leaves it out.
error-unknown-measure = The law “{ $value }” is not among those known for this country. The answer below leaves it out.
error-unknown-criterion = The end “{ $value }” is not on the list. The answer below leaves it out.
error-unknown-partner = “{ $value }” is not a partner known here. The answer below leaves it out.
error-unknown-word = “{ $value }” is not a word known here. The answer below leaves it out.
error-unknown-field = Part of the question could not be read: “{ $value }”. The answer below leaves it out.
error-missing-field = Part of the question is missing. The answer below is the last that could be worked out.
error-invalid-type = Part of the question could not be read: “{ $value }”. The answer below leaves it out.
error-invalid-date = “{ $value }” is not a day in the calendar. Write it as year, month and day. The answer below is for the last day that could be read.
error-invalid-weights = With these weights there is nothing to weigh: none may be below 0, and one at least must be above. The answer below does not follow them; raise one or make all alike again.
error-invalid-text = Part of the question holds signs that cannot be read. The answer below leaves it out.
error-invalid-data = The facts could not be read.
error-duplicate = “{ $value }” was asked for twice. The answer below is the last that could be worked out; take one of the two away.
error-conflict = Two things were asked for that exclude one another: “{ $value }”. Undo one of them. The answer below is the last that could be worked out.
error-too-large = More was asked than can be worked out at once. Take something away. The answer below is the last that could be worked out.
error-needs-own = An agreement or facts of one’s own need the whole core, which this page does not load.

# Of an address. $near: countries that are written alike; $value: what is left out.
error-near = Written alike: { $near }.
error-too-long = The address holds more than can be read: what comes after “{ $value }” is left out.
error-given-twice = The address says two things in the same place: “{ $value }” is left out.
error-later-version = The address was made by a later version of this page. What this one does not know is left out.
error-more = { $count ->
    [one] One more part of the question could not be read and is left out.
   *[other] { $count } more parts of the question could not be read and are left out.
}
error-stale = Two releases of this page are mixed, in a cache or on a server. No answer is worked out, since it could be wrong. Reload the page; if that does not help, try again later.
error-invalid-draws = More draws were asked for than can be made, or none: 1 to 10 million can be. The answer below is the last that could be worked out.
error-invalid-seed = The seed must be a whole number from 0 to 9007199254740991. The answer below is the last that could be worked out.
error-invalid-probability = A probability must lie between 0 and 100 in 100, with the least not above the most likely, and that not above the greatest. The answer below is the last that could be worked out.
