# What went wrong, in plain words, and what to do. One message for each code.

error-unknown-country = There are no facts here about the country “{ $value }”. Choose one from the list.
error-unknown-agreement = The agreement “{ $value }” is not among those known here. It was left as you wrote it; the answer below is the last that could be worked out.
error-unknown-instrument = The choice “{ $value }” is not on the list. The answer below is the last that could be worked out.
error-unknown-measure = The measure “{ $value }” is not among those of this country. The answer below is the last that could be worked out.
error-unknown-criterion = The end “{ $value }” is not on the list. The answer below is the last that could be worked out.
error-unknown-scope = “{ $value }” is not a kind of data or a sector known here. The answer below is the last that could be worked out.
error-unknown-purpose = “{ $value }” is not an aim known here. The answer below is the last that could be worked out.
error-unknown-partner = “{ $value }” is not a partner known here. The answer below is the last that could be worked out.
error-invalid-date = “{ $value }” is not a date in the calendar. Write a day as year, month and day. The answer below is for the last date that could be read.
error-invalid-weights = With every weight at zero, nothing counts, so there is nothing to weigh. The answer below is the last one with weights; raise one of them or reset.
error-no-weight = With every weight at zero, nothing counts, so there is nothing to weigh. The answer below is the last one with weights; raise one of them or reset.
error-invalid-scenario = Part of what was asked could not be read. The answer below is the last that could be worked out.
error-conflict = The same agreement is both joined and left. Undo one of the two. The answer below is the last that could be worked out.
error-too-large = More was asked than can be worked out at once. Take something away. The answer below is the last that could be worked out.
error-invalid-data = The facts could not be read.
error-not-loaded = The answer could not be worked out in this browser, because the part that compares choices with agreements did not load. Reload the page; if that does not help, this browser or the site blocks it.
error-notes = The reasons in full and their sources could not be loaded. Check the connection, close this and open it again.
error-other = Something went wrong and the answer could not be worked out. What you entered is kept. Reload the page to try again.
error-address = Part of the address of this page could not be read and was left out: { $value }.
