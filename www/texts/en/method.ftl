# How it is worked out, and its limits. Loaded when the section is opened.

method-question = The question
method-question-1 = Two things decide what a country can do about its digital economy: what it chooses, and what it has signed. This page sets one against the other, for one country, on one day.
method-verdict = From an agreement to an answer
method-verdict-1 = Each choice is put in the terms of treaties: it restricts transfers, asks for an office, levies a duty, and so on. Each rule of each agreement that binds the country on that day is then asked, in this order: does it reach this kind of choice, for this kind of data or sector? Does one of its limits leave it out? Is it a duty or only soft wording? Does a transition period run? Does an exception fit, and who judges that? Can anybody bring a case?
method-verdict-2 = The worst answer of any rule holds for the choice as a whole, because a law applies to everybody. Most agreements protect only the firms of their other parties, so the answer towards each partner is given too.
method-verdict-3 = A choice on the list is judged as a careful legislator would design it: with its usual aim, for the data it is meant for, and treating foreign and local firms alike. A law the country already has is judged by what is known of it, so the two may differ.
method-known = What is not known
method-known-1 = Nothing that is not known is guessed. A missing fact pulls an answer towards “could be challenged” and never past the best or worst that it might be. It is marked “a fact is missing”, because research can settle it; where the law itself is open, only a dispute can.
method-known-2 = For each agreement and each kind of rule, one of three was put down: there is such a rule, it was looked for and is not there, or nobody knows. The last is never read as the second. What was only remembered, and read nowhere, decides nothing.
method-space = How the scale is made
method-space-1 = For every choice, its effect on each end and each cost was judged from the literature on both sides. A package takes at most one choice from each group. 0 is doing nothing; 100 is the best package if nothing were barred.
method-space-2 = “Within reach” is the best package among choices that are open, discouraged or sheltered. “If every doubt is settled its way” adds those that could be challenged and those that hang on a missing fact. The gap between the two is legal risk, so it is drawn as a band and never as one number.
method-space-3 = For one end, the package that is best for that end alone is taken; the ends cannot all have their best at once. The overall figure is that of one single package for your weights, which can be had.
method-space-4 = Effects are added up across groups. That is an assumption. Conditions on transfers and keeping data at home do partly the same thing, so between these two the best benefit and the worst cost count once.
method-space-5 = Costs are always avoidable by doing nothing. So for a cost the page shows what today’s laws and the best package cost, where 100 is the most that the choices together could.
method-share = Which agreement takes how much
method-share-1 = Two agreements may close the same door. Taking one away then gives nothing back, and yet both matter. So the loss is shared out as if the agreements had been signed one after the other, averaged over every order (the Shapley value). Shares add up to the whole.
method-what-if = What a what-if supposes
method-what-if-1 = Joining an agreement is judged as if it bound the country, with all its present text, from the chosen day. A country that really joins may get reservations or transition periods of its own; these cannot be foreseen. If the agreement is not in force, those who have signed it or take part in it are taken as its parties.
method-what-if-2 = Leaving is judged as if it had taken effect. How long that takes stands under “How it could be undone”.
method-limits = What the tool cannot tell
method-limits-1 = How a panel or a court would decide. What pressure a partner might use without a case. What an agreement brings in return. Whether a choice would work in a given country. What agreements say that nobody has read for this page.
method-limits-2 = Effects are judgements for a typical lower-middle-income country, made from evidence that comes mostly from rich or large countries. Another fair reader would put other numbers; the range given with each shows how far.
method-limits-3 = It is not legal advice and takes no side. Those who would regulate more and those who would regulate less should both be able to check every step.
