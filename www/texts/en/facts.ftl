# Names of the facts that the first view shows: areas, instruments, criteria, standings, statuses.
# instrument-*: an answer to the question of its area, as a line of a list.
#   .noun: the same as a thing, for use inside a sentence ("would close: a duty on downloads").

## Areas, as questions that a country may put to itself

area-data-transfer = May it set conditions for data that leave?
area-data-location = May it keep data at home?
area-local-presence = May it ask foreign firms to be present?
area-customs-duties = May it charge duty on downloads, or tax digital firms?
area-source-code = May it see the code?
area-technology-transfer = May it ask for technology in return for access?
area-technology-choice = May it choose or prefer local technology?
area-domestic-preference = May it favour local works and firms?
area-platform-power = May it rein in big platforms?
area-msme-support = May it help small firms grow?

## The choices

instrument-transfer-accountability = Let data go anywhere, and hold the sender answerable
    .noun = data free to go, with an answerable sender
instrument-transfer-conditional = Let personal data leave only under safeguards
    .noun = safeguards before personal data leave
instrument-transfer-approval = Approve each transfer of personal data
    .noun = approval of each transfer of personal data
instrument-transfer-ban = Keep personal data from leaving, with few exceptions
    .noun = a ban on sending personal data abroad
instrument-important-data-approval = Approve before important or industrial data leave
    .noun = approval before important data leave
instrument-data-access-duty = Have large firms share data with public bodies, researchers and smaller firms
    .noun = a duty of large firms to share data
instrument-data-royalty = Ask payment for data taken abroad or put to commercial use
    .noun = a payment for data
instrument-access-on-request = Let data be anywhere, with access for authorities by law
    .noun = lawful access to data kept anywhere
instrument-local-copy = Keep a copy of personal data at home; the rest may travel
    .noun = a copy of personal data at home
instrument-sector-data-at-home = Keep one sector’s data at home, such as payments
    .noun = one sector’s data kept at home
instrument-personal-data-at-home = Store all personal data at home
    .noun = all personal data stored at home
instrument-all-data-at-home = Store and process all users’ data at home
    .noun = all users’ data kept at home
instrument-government-data-at-home = Keep public bodies’ data at home
    .noun = public bodies’ data kept at home
instrument-local-representative = Ask foreign platforms for a representative who can be served and fined
    .noun = a local representative of foreign platforms
instrument-local-registration = Ask foreign platforms to register an office or branch first
    .noun = a registered office of foreign platforms
instrument-local-company = Ask foreign firms to found a company under local law
    .noun = a local company of foreign firms
instrument-online-service-licence = License online services before they start
    .noun = a licence for online services
instrument-joint-venture = Ask for a local partner, or cap foreign ownership
    .noun = a local partner or a cap on foreign ownership
instrument-tariff-line-at-zero = Have downloads declared at customs, at a duty of zero
    .noun = a customs declaration for downloads
instrument-duty-on-digitizable-goods = Charge duty on downloads that have a physical twin: films, music, books, software, games
    .noun = a duty on downloaded films, music, books, software and games
instrument-duty-on-all-transmissions = Charge duty on everything delivered electronically
    .noun = a duty on everything delivered electronically
instrument-vat-on-digital-imports = Charge foreign sellers the same value-added tax as local ones
    .noun = value-added tax on digital imports
instrument-digital-services-tax = Tax the turnover of large digital firms
    .noun = a tax on the turnover of large digital firms
instrument-case-by-case-code-access = Let a regulator or court see code in a given case, kept confidential
    .noun = code shown to a regulator or court in a given case
instrument-pre-market-audit = Audit high-risk AI systems, code included, before use
    .noun = an audit of high-risk AI systems before use
instrument-code-disclosure-to-authority = Have code handed to an authority before software is sold
    .noun = code handed to an authority before sale
instrument-code-disclosure-to-competitors = Have code or patented algorithms handed to local firms
    .noun = code handed to local firms
instrument-explanation-duty = Have automated decisions explained to those concerned, without code
    .noun = an explanation of automated decisions
instrument-algorithm-registration = Have algorithms filed with an authority
    .noun = algorithms filed with an authority
instrument-encryption-authorisation = Authorise encryption before it is imported, sold or used
    .noun = authorisation of encryption
instrument-prescribed-encryption = Prescribe a national cipher, or ask for keys
    .noun = a prescribed cipher, or keys for authorities
instrument-transfer-incentive = Reward firms that pass on technology or train people
    .noun = rewards for passing on technology
instrument-transfer-condition = Make passing on technology a condition of investing or selling
    .noun = technology transfer as a condition
instrument-technology-contract-registration = Register or approve technology contracts; cap royalties
    .noun = registration of technology contracts
instrument-local-training-or-research = Reward investors who train staff or do research here
    .noun = rewards for local training and research
instrument-technology-procurement-preference = Prefer local technology when the State buys
    .noun = local technology first when the State buys
instrument-local-technology-incentive = Reward firms that use local technology
    .noun = rewards for using local technology
instrument-local-technology-requirement = Require local technology, or a share of it
    .noun = a duty to use local technology
instrument-open-source-procurement = Prefer open-source software when the State buys, whoever offers it
    .noun = open-source software first when the State buys
instrument-vendor-exclusion = Exclude named foreign technology from networks
    .noun = exclusion of named foreign technology
instrument-content-promotion = Have platforms show or fund local works
    .noun = local works shown or funded by platforms
instrument-content-quota = Set a quota of local works
    .noun = a quota of local works
instrument-domestic-procurement-preference = Prefer local suppliers of any kind when the State buys
    .noun = local suppliers first when the State buys
instrument-domestic-digital-subsidy = Support local digital firms with grants, credit or tax relief
    .noun = support for local digital firms
instrument-fair-platform-rules = Forbid platforms to favour themselves; set fair terms for sellers
    .noun = fair rules for platforms
instrument-interoperability-or-separation = Open platforms’ interfaces, or part the marketplace from its own brands
    .noun = open interfaces or separation of platforms
instrument-platform-worker-protection = Protect people who work through platforms
    .noun = protection of platform workers
instrument-rural-broadband = Fund fast internet access, rural areas first
    .noun = publicly funded internet access
instrument-single-window = Run a single electronic window at customs, simple for small parcels
    .noun = an electronic single window at customs
instrument-postal-network = Run a postal network that serves small sellers
    .noun = a postal network for small sellers
instrument-msme-credit = Give small firms credit or guarantees for going digital
    .noun = credit for small firms going digital
instrument-msme-tariff-policy = Set duties and low-value thresholds so that small producers are not undercut
    .noun = duties that keep small producers from being undercut
instrument-msme-procurement-share = Reserve a share of public purchases for small local firms
    .noun = public purchases reserved for small local firms

## Standings: the word beside the mark, and what it means. Beside a number stands $count; where one is meant, nothing.

# $count
standing-open = open
    .means = No rule that was read reaches it.
# $count
standing-discouraged = discouraged
    .means = Only soft wording speaks against it: a promise to try, not a duty.
# $count
standing-sheltered = sheltered
    .means = A rule bars it, but an exception that the country itself judges, a reservation or a running transition covers it.
# $count
standing-contestable = could be challenged
    .means = A rule bars it, unless an exception holds that others would judge; or no case could be brought.
standing-fact = a fact is missing
    .means = Whether a rule bars it hangs on a fact that nobody has looked up, such as what the country has promised for that sector.
# $count
standing-closed = closed
    .means = A rule bars it and no exception fits.

## How a country stands to an agreement that it could join

how-signed = signed, not yet binding
how-negotiating = being negotiated
how-applicant = has applied to join
how-participant = takes part in it, not bound
how-open = open to it
how-stranger = no step towards it known
