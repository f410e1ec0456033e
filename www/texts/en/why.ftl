# Why: everything that only an opened line needs. Loaded when the first line is opened.

## The first sentence, by the standing and the rule that decided it.
# $agreement, $article: the worst reason.

lead-open = No rule that was read, in an agreement that binds it, reaches this choice.
lead-open-limit = The { $agreement } ({ $article }) stops short of it: { $limit }.
lead-discouraged = The { $agreement } ({ $article }) speaks against it, in soft words that bind nobody.
lead-sheltered-exception = Barred by the { $agreement } ({ $article }), but covered by { $exception }, which the country itself judges.
lead-sheltered = Barred by the { $agreement } ({ $article }), but sheltered for now.
lead-contestable-exception = Barred by the { $agreement } ({ $article }), unless { $exception } holds, which others would judge.
lead-contestable = The { $agreement } ({ $article }) stands against it, but the outcome of a dispute is open.
lead-fact = Whether the { $agreement } ({ $article }) bars it hangs on a fact that nobody has looked up yet.
# $places: every agreement that closes it, each as lead-place; $count: how many.
lead-closed = Closed by { $places }; no exception fits{ $count ->
    [one] {""}
   *[other] {" "}in any of them
}.
lead-closed-test = Closed by { $places }; { $count ->
    [one] the exception that might cover it fails
   *[other] the exceptions that might cover it fail
}.
lead-place = { $agreement } ({ $article })
lead-same = It is the same under { $list }.
lead-unread = Not known, and so not counted, whether these have a rule on this: { $list }.
own-lead = What the country does today
own-standing = Judged by what is known of this law: { $standing }.

## Article and reach

reason-heading = { $agreement }, { $article }
reason-reaches = Looked at for { $scopes }.
strength-soft = It is soft wording: a promise to try.
strength-practice = It freezes a practice and is no lasting duty.
reason-content = What the article says, in our words
reason-protects = Whom it protects: { $whom }
reason-note = More on this
reason-unconfirmed = Not confirmed, and not counted as a fact: { $list }.
reason-until = This holds until { $date }.
dispute-yes = A party can bring a case between states.
dispute-no = No case can be brought; the duty still binds in law.
dispute-not-known = Whether a case can be brought is not known.
source = Source: { $source }
source-date = { $title } ({ $date })
read-text = read in the legal text itself
read-secondary = read in an analysis or database, not in the legal text
read-memory = not verified
listed-reasons = The rules that were looked at

## Rules that decide a standing

rule-no-exception-fits = Barred, and no exception of the agreement fits.
rule-exception = { $standing ->
    [sheltered] Barred, but { $exception } fits, and the country itself judges that.
    [closed] Barred; { $exception } is known to fail.
   *[contestable] Barred, unless { $exception } holds, which others would judge.
}
rule-soft = Soft wording: the parties will try, or recognise, or cooperate. Nothing can be enforced.
rule-practice = It only asks parties to keep to a practice, so a case would stand on weak ground.
rule-no-recourse = Barred, and no exception fits. But nobody can bring a case; the duty still binds in law.
rule-recourse-not-known = Barred, and no exception fits. Whether anybody can bring a case is not known.
rule-treatment-not-known = Barred only if foreign firms are treated worse, in law or in fact. That is not known; for rules such as keeping data at home scholars disagree.
rule-scope-not-known = Whether this kind of data or sector falls under the rule is not known.
rule-unconfirmed = Part of what is known about this article is not confirmed, and it would decide.
rule-transition-not-bound = Under the agreement’s transition period this country is not bound yet.
rule-transition-no-dispute = During the transition period no case can be brought against this country.
rule-transition-existing-measures-only = During the transition period laws that existed before are left alone.
rule-limit-government-procurement = The rule leaves out what governments buy.
rule-limit-government-information = The rule leaves out information held by or for a government.
rule-limit-financial-services = The rule leaves out financial institutions and financial data.
rule-limit-mass-market-only = The rule reaches mass-market software only.
rule-limit-critical-infrastructure = The rule leaves out software for critical infrastructure.
rule-limit-broadcasting = The rule leaves out broadcasting. Whether these works count as that is not known.
rule-limit-subsidies-and-grants = The rule leaves out subsidies and grants.
rule-limit-incentives-allowed = The rule bars demands only; a condition for an advantage is allowed.
rule-limit-internal-taxes-allowed = The rule leaves out internal taxes; they are not customs duties.
rule-limit-listed-reservations = { $standing ->
    [sheltered] The country has listed a reservation that covers it.
   *[contestable] A reservation may cover it; nobody has looked at the country’s list.
}
rule-limit-listed-commitments = { $standing ->
    [open] The country has made no commitment for this sector.
   *[contestable] The rule reaches only sectors that the country has committed. What it has committed is not known here.
}
rule-limit-existing-measures = { $standing ->
    [sheltered] Laws older than the agreement are left alone.
   *[contestable] Laws older than the agreement are left alone; whether this one is older is not known.
}
rule-limit-contracts = The rule leaves out what firms agree between themselves.
rule-limit-carrier-media-only = The rule reaches only the medium or the transmission, not the content.
rule-limit-market-condition-only = The rule reaches conditions of sale only, not a demand in a single case.

## Exceptions tried

tried = Exceptions tried
tried-none = The rule has no exception of its own.
tried-self-judged = fits, and the country itself judges that
tried-judged-by-others = could fit; others would judge
tried-aim-not-accepted = does not accept this aim
tried-only-in-a-case = covers only a demand in a single case
tried-test-fails = fails: foreign firms are treated worse without need, or a lighter way was at hand
tried-unconfirmed = that the agreement has it is not confirmed
tried-row = { $exception }: { $result }
tried-row-unconfirmed = { $exception }: { $result } ({ $unconfirmed })

exception-legitimate-public-policy-objective = the exception for legitimate public policy
exception-self-judged-objective = the exception for aims that the country itself finds necessary
exception-gats-xiv = the general exception for services (public order, health, privacy, safety)
exception-gatt-xx = the general exception for goods (morals, health, customs enforcement)
exception-essential-security = the security exception, self-judged
exception-essential-security-reviewable = the security exception, open to review
exception-prudential = the exception for the stability of finance
exception-personal-data-safeguard = the exception for privacy safeguards that the country finds fit
exception-personal-data-safeguard-conditional = the exception for privacy laws that let data travel under general conditions
exception-privacy-reviewable = the exception for privacy, open to review
exception-regulator-or-court-access = the exception for regulators and courts in a given case
exception-conformity-assessment = the exception for testing conformity
exception-competition-remedy = the exception for remedies in competition cases
exception-intellectual-property-limits = the limits of intellectual property
exception-taxation = the exception for taxes
exception-indigenous-or-cultural = the exception for indigenous peoples or culture
exception-development = the exception for development

limit-government-procurement = it leaves out what governments buy
limit-government-information = it leaves out information held by or for a government
limit-financial-services = it leaves out financial institutions and financial data
limit-mass-market-only = it reaches mass-market software only
limit-critical-infrastructure = it leaves out software for critical infrastructure
limit-broadcasting = it leaves out broadcasting
limit-subsidies-and-grants = it leaves out subsidies and grants
limit-incentives-allowed = it allows conditions for an advantage
limit-internal-taxes-allowed = it leaves out internal taxes
limit-listed-reservations = it leaves out what the country has listed
limit-listed-commitments = it reaches only sectors that the country has committed
limit-existing-measures = it leaves out laws older than itself
limit-contracts = it leaves out what firms agree between themselves
limit-carrier-media-only = it reaches only the medium, not the content
limit-market-condition-only = it reaches conditions of sale only

## What would change it

would-change = What would change it
would-change-row = { $what }: { $to }
change-treats-foreigners-worse = If foreign firms are treated worse
change-treats-foreigners-alike = If foreign firms are treated like local ones
change-not-least-restrictive = If a lighter way would serve the aim as well
change-reservation-listed = If a reservation on the country’s list covers it
change-reservation-not-listed = If no reservation on its list covers it
change-existed-before = If the law is older than the agreement
change-sector-committed = If the country has committed this sector
change-sector-not-committed = If the country has not committed this sector
change-mass-market = If the software counts as mass-market
change-not-mass-market = If the software does not count as mass-market
change-audiovisual-only = If only broadcasting or audiovisual services are meant
change-beyond-audiovisual = If more than audiovisual services are meant
change-accepted-aim = If it serves an aim that an exception accepts
change-as-incentive = If it is a condition for an advantage, not a demand
change-in-a-case = If it is demanded in a single case, not of everyone
change-dispute-settlement-applies = If a case can be brought after all
change-no-dispute-settlement = If no case can be brought
change-unconfirmed-holds = If what is not confirmed turns out right
change-unconfirmed-fails = If what is not confirmed turns out wrong
change-transition-ends = When the transition period ends

## Towards whom

towards-row-agreement = { $standing ->
    [closed] Closed towards the other { $count } parties to the { $agreement }.
    [contestable] In doubt towards the other { $count } parties to the { $agreement }.
    [fact] Not known towards the other { $count } parties to the { $agreement }.
    [sheltered] Sheltered towards the other { $count } parties to the { $agreement }.
    [discouraged] Discouraged towards the other { $count } parties to the { $agreement }.
   *[open] Open towards the other { $count } parties to the { $agreement }.
}
towards-row = { $standing ->
    [closed] Closed towards { $who }.
    [contestable] In doubt towards { $who }.
    [fact] Not known towards { $who }.
    [sheltered] Sheltered towards { $who }.
    [discouraged] Discouraged towards { $who }.
   *[open] Open towards { $who }.
}
towards-unnamed = { $standing ->
    [closed] Closed towards parties that are not named in the facts.
    [contestable] In doubt towards parties that are not named in the facts.
    [fact] Not known towards parties that are not named in the facts.
    [sheltered] Sheltered towards parties that are not named in the facts.
   *[other] Discouraged towards parties that are not named in the facts.
}
towards-rest = Open towards everyone else.
towards-rest-unread = Open, as far as read, towards everyone else.
countries-many = { $count ->
    [one] one country
   *[other] { $count } countries
}
countries-list = Which countries
challengers = Who could bring a case
challengers-row = { $who }.
challengers-none = Nobody, as far as is known.
challengers-since = The rule has bound the country since { $date }.

## Later governments

later = What a later government could do
later-each = More than one agreement closes it. To reopen it, each of them must be dealt with.
later-leave = Leave the { $agreement } ({ $article }); takes effect on { $date } at the earliest.
later-leave-plain = Leave the { $agreement } ({ $article }).
later-leave-bare = Leave the { $agreement }; how is not known.
later-review = Raise it in the review of the { $agreement } ({ $article }).
later-review-date = Raise it in the review of the { $agreement } ({ $article }), next on { $date }.
later-transition = Wait for the end of the transition under the { $agreement }, on { $date }.
later-amend = Have the { $agreement } changed, which all its parties must accept.

## Own law, and what if

measure-in-force = In force
measure-in-force-since = In force since { $date }
measure-adopted = Adopted
measure-adopted-from = Adopted, applies from { $date }
measure-proposed = Proposed
measure-repealed = Repealed
measure-ended = No longer in force
measure-proposal = Your proposal
try-add = What if it chose this?
try-drop = What if it dropped this law?
try-take-back = Take back
design = How the law would be made
design-lead = The answer above is for a careful law: even-handed, with its usual aim. Change it here.
design-scope = Data or sector
design-purpose = Aim
design-treatment = Foreign firms
design-alike = treated like local ones
design-worse = treated worse
design-not-known = not known
design-lightest = A lighter way
design-lightest-none = would not serve as well
design-lightest-exists = would serve as well
design-usual = as usual: { $what }

## Effects

effects = What it is thought to do
effects-lead = Judgements on a scale from −3 to +3 against doing nothing, in a typical lower-middle-income country. Numbers are judgements, not measurements.
effects-none = No effect on any end or cost is put down for it.
effect-value = { $central }, between { $low } and { $high }
grade-A = A: careful studies agree
grade-B = B: one careful study, or a mixed set
grade-C = C: reasoned, with examples or a model
grade-D = D: opinion
effect-for = On the side of this figure:
effect-against = On the other side:
effect-own = Our own reasoning; no source.
work = { $authors } ({ $year }), { $title }
work-undated = { $authors }, { $title }
works-lead = Read for the effects of choices, on both sides. What each found, in our words.
side-benefit = finds that regulation, or the end it serves, gains
side-cost = finds that regulation costs
side-mixed = finds both

## Data and sectors

scope-all = all data and sectors
scope-personal = personal data
scope-sensitive = sensitive data (health, biometric, children’s)
scope-health = health data
scope-payment = payment data
scope-financial = financial data and services
scope-government = information held by or for government
scope-telecom = telecommunications
scope-mapping = maps and geospatial data
scope-critical = critical infrastructure and “important data”
scope-e-commerce = online sales platforms
scope-media = film, music, news, games and books
scope-software = software
scope-mass-market-software = mass-market software
scope-artificial-intelligence = artificial intelligence systems
scope-transport = ride hailing, delivery and lodging platforms
scope-digital-products = digital products sent electronically
scope-hardware = devices and network equipment

## Aims

purpose-privacy = privacy
purpose-consumer = consumer protection
purpose-security = national security
purpose-cybersecurity = security of networks
purpose-public-order = public order or morals
purpose-health = health or life
purpose-safety = safety
purpose-prudential = stability of finance
purpose-tax = collecting tax
purpose-customs-enforcement = enforcing customs law
purpose-enforcement = investigations
purpose-competition = fair competition
purpose-accountability = accountable automated decisions
purpose-industrial = building local industry
purpose-development = development
purpose-revenue = public revenue
purpose-culture = culture and language
purpose-indigenous = rights of indigenous peoples
purpose-labour = protecting workers
purpose-intellectual-property = intellectual property
aims = Aim: { $list }

## What a choice does, in the terms of treaties

traits = In treaty terms: { $list }.
trait-restricts-transfer = sets conditions on sending data abroad
trait-requires-local-facilities = asks for storage or servers in the country
trait-requires-local-presence = asks for an office or agent in the country
trait-levies-customs-duty = levies a customs duty
trait-declares-digital-goods = asks for a customs declaration
trait-treats-digital-products-worse = treats foreign digital products less well
trait-taxes-digital-services = taxes digital services in particular
trait-requires-source-code = asks for source code
trait-requires-algorithm = asks for an algorithm
trait-requires-crypto-disclosure = asks for keys or a given cipher
trait-requires-technology-transfer = asks for technology to be passed on
trait-regulates-technology-contracts = regulates technology contracts
trait-requires-local-technology = asks for local technology, or bars foreign technology
trait-requires-local-content = asks for or rewards local content
trait-prefers-domestic-procurement = prefers local suppliers in public buying
trait-subsidises-domestic = supports local firms only
trait-requires-prior-authorisation = asks for a licence for being online
trait-requires-joint-venture = asks for a local partner or caps foreign ownership
trait-regulates-platforms = puts duties on large platforms
trait-none = does nothing that trade agreements look at

## Kinds of rules, as what they are about: "rules on …"

kind-data-transfer = transfer of data
kind-data-location = where data are kept
kind-financial-data = financial data
kind-local-presence = offices in the country
kind-customs-duties = customs duties on transmissions
kind-digital-product-non-discrimination = equal treatment of digital products
kind-digital-services-tax = digital services taxes
kind-source-code = source code
kind-algorithm = algorithms
kind-cryptography = encryption
kind-technology-transfer = transfer of technology
kind-technology-contracts = technology contracts
kind-technology-choice = choice of technology
kind-local-content = local content
kind-no-prior-authorisation = licences for being online
kind-later-agreements = later agreements with others
kind-right-to-regulate = the right to regulate
kind-joint-venture = joint ventures
kind-procurement = public buying
kind-national-treatment = equal treatment of foreign firms
kind-market-access = market access
kind-platform-regulation = rules for platforms
kind-intermediary-liability = liability of platforms
kind-personal-data = a law that protects personal data
kind-consumer-protection = a law that protects online consumers
kind-spam = unwanted messages
kind-e-signature = electronic signatures
kind-paperless-trade = paperless trade
kind-e-transactions-framework = a law on electronic transactions
kind-open-government-data = open government data
kind-cybersecurity = cybersecurity
kind-internet-access = access to the internet
kind-competition = competition
kind-msme = small firms
kind-cooperation = cooperation

## An agreement as it is listed

status-in-force = in force
status-provisional = applied provisionally
status-signed = signed, not in force
status-concluded = concluded, not in force
status-draft = draft or framework
status-lapsed = lapsed
agreement-parties = { $count ->
    [0] no other party bound yet
    [one] one other party
   *[other] { $count } other parties
}
agreement-not-known = Not known whether it has rules on: { $list }.
agreement-none = Searched and not found in it: { $list }.
agreement-withdrawal = Can be left with { $months ->
    [one] one month’s notice
   *[other] { $months } months’ notice
} ({ $article }).
agreement-withdrawal-plain = How it can be left: { $article }.
# How it was made.
made-text-public = The text was public during the talks.
made-text-secret = The text was not public during the talks.
made-mandate = Mandate: { $mandate }.
made-civil-society = Civil society: { $how }.
