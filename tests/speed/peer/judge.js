// One measure under one provision: the rules of method section 3, over facts compiled to bit masks.
// Standings are numbers here, so that the worst is the greatest. While facts are missing an outcome has a best and a worst.

export const STANDINGS = ["open", "discouraged", "sheltered", "contestable", "closed"];
const OPEN = 0, DISCOURAGED = 1, SHELTERED = 2, CONTESTABLE = 3, CLOSED = 4;

export const NO = 0, YES = 1, UNKNOWN = 2; // whether a measure existed when a provision began to bind
const known = value => value === true ? YES : value === false ? NO : UNKNOWN;

// Periods of grace, as bits.
export const GRACE = { "not-bound": 1, "no-dispute": 2, "existing-measures-only": 4 };

const SCOPES = ["all", "personal", "sensitive", "health", "payment", "financial", "government", "telecom", "mapping", "critical", "e-commerce", "media",
  "software", "mass-market-software", "artificial-intelligence", "transport", "digital-products", "hardware"];
const LIMITS = ["government-procurement", "government-information", "financial-services", "mass-market-only", "critical-infrastructure", "broadcasting", "subsidies-and-grants",
  "incentives-allowed", "internal-taxes-allowed", "listed-reservations", "listed-commitments", "existing-measures", "contracts", "carrier-media-only", "market-condition-only"];

const EXCEPTIONS = ["legitimate-public-policy-objective", "self-judged-objective", "gats-xiv", "gatt-xx", "essential-security", "essential-security-reviewable", "prudential",
  "personal-data-safeguard", "personal-data-safeguard-conditional", "privacy-reviewable", "regulator-or-court-access", "conformity-assessment", "competition-remedy",
  "intellectual-property-limits", "taxation", "indigenous-or-cultural", "development"];
export const KINDS = ["data-transfer", "data-location", "financial-data", "local-presence", "customs-duties", "digital-product-non-discrimination", "digital-services-tax",
  "source-code", "algorithm", "cryptography", "technology-transfer", "technology-contracts", "technology-choice", "local-content", "no-prior-authorisation", "later-agreements",
  "right-to-regulate", "joint-venture", "procurement", "national-treatment", "market-access", "platform-regulation", "intermediary-liability", "personal-data",
  "consumer-protection", "spam", "e-signature", "paperless-trade", "e-transactions-framework", "open-government-data", "cybersecurity", "internet-access", "competition", "msme",
  "cooperation"];

/** Words as bits: a closed list, or, without one, as they come. */
class Words {
  #bits = new Map();
  #closed;
  constructor(words = []) {
    for (const word of words) this.one(word);
    this.#closed = words.length > 0;
  }
  mask(words = []) {
    let mask = 0;
    for (const word of words) mask |= this.one(word);
    return mask;
  }
  one(word) {
    let bit = this.#bits.get(word);
    if (bit === undefined) {
      if (this.#closed) throw Object.assign(new Error(`unknown word ${word}`), { code: "unknown-word" });
      this.#bits.set(word, bit = 1 << this.#bits.size);
    }
    return bit;
  }
}

/** The words and their relations, once for all facts. */
export class Vocabulary {
  constructor({ kinds, exceptions, nesting }) {
    this.traits = new Words();
    this.scopes = new Words(SCOPES);
    this.purposes = new Words();
    this.kinds = new Map(Object.entries(kinds).map(([id, kind]) => [id, {
      bars: this.traits.mask(kind.bars), ifWorse: this.traits.mask(kind.barsIfWorse), requires: kind.requires ?? "",
    }]));
    this.exceptions = new Map(EXCEPTIONS.map(id => [id, exceptions[id]]).map(([id, rule]) => [id, {
      id, self: rule.judge === "self", open: rule.purposes === "open",
      purposes: rule.purposes === "open" ? 0 : this.purposes.mask(rule.purposes),
      evenHanded: (rule.tests ?? []).includes("no-arbitrary-discrimination"), necessary: (rule.tests ?? []).includes("necessity"),
      inACase: rule.inACase ?? false, satisfiedBy: new Set(rule.satisfiedBy ?? []), security: id === "essential-security",
    }]));
    this.ownAims = this.purposes.mask(["industrial", "revenue"]);
    this.security = this.purposes.one("security");

    // Which scopes share something with one scope (one holds the other), and which may.
    const names = SCOPES;
    const below = new Map(names.map(name => [name, 0]));
    const collect = name => {
      let mask = this.scopes.one(name);
      for (const inner of name === "all" ? names.filter(other => other !== "all") : nesting.holds[name] ?? []) mask |= collect(inner);
      return mask;
    };
    for (const name of names) below.set(name, collect(name));
    this.shares = new Map(names.map(name => [name, names.reduce(
      (mask, other) => below.get(name) & this.scopes.one(other) || below.get(other) & this.scopes.one(name) ? mask | this.scopes.one(other) : mask, 0)]));
    this.mayShare = new Map(names.map(name => [name, (nesting.mayOverlap ?? []).reduce(
      (mask, [a, b]) => a === name ? mask | this.scopes.one(b) : b === name ? mask | this.scopes.one(a) : mask, 0)]));
    this.holds = below;

    const scope = words => this.scopes.mask(words);
    this.limitScopes = {
      "financial-services": scope(["payment", "financial"]), "government-information": scope(["government"]), "critical-infrastructure": scope(["critical"]),
      "carrier-media-only": scope(["digital-products", "media", "software", "mass-market-software", "artificial-intelligence"]),
    };
    this.massMarket = scope(["software", "mass-market-software", "all"]);
    this.ai = scope(["artificial-intelligence"]);
    this.media = scope(["media"]);
    this.secure = scope(["government", "critical", "telecom"]);
    this.procurement = this.traits.one("prefers-domestic-procurement");
    this.dropped = { "subsidies-and-grants": this.traits.one("subsidises-domestic"), "internal-taxes-allowed": this.traits.one("taxes-digital-services") };
  }

  /** A measure, or an instrument of the menu (even-handed, least restrictive way not known), ready to be judged. */
  measure({ instrument, scope, purposes, treatsForeignersWorse = null, leastRestrictive = null, listedIn = [], notListedIn = [] }) {
    return {
      instrument: instrument.id, traits: this.traits.mask(instrument.traits), voluntary: instrument.voluntary ?? false, inACase: instrument.inACase ?? false,
      categories: [...new Set(scope)].map(name => ({ name, bit: this.scopes.one(name), shares: this.shares.get(name), mayShare: this.mayShare.get(name) })),
      purposes: this.purposes.mask(purposes), worse: known(treatsForeignersWorse), least: known(leastRestrictive),
      listedIn: new Set(listedIn), notListedIn: new Set(notListedIn), cache: new Map(),
    };
  }

  /** A provision of `agreement`, ready to judge. */
  provision(provision, agreement, index, uid) {
    const kind = this.kinds.get(provision.kind);
    const given = provision.bars ?? null;
    const unconfirmed = provision.unconfirmed ?? {};
    const bars = given ? this.traits.mask(given) : kind.bars;
    const byParty = list => {
      const map = new Map();
      for (const row of list ?? []) map.set(row.party, [...map.get(row.party) ?? [], row]);
      return map;
    };
    return {
      uid, index, read: provision.read ?? undefined, agreement: agreement.id, article: provision.article ?? "", kind: provision.kind, strength: provision.strength, source: provision.source ?? "",
      requires: kind.requires, bars, ifWorse: (given?.length === 0 ? 0 : kind.ifWorse) & ~bars, maybeBars: this.traits.mask(unconfirmed.bars) & ~bars,
      scope: this.scopes.mask(provision.scope ?? ["all"]),
      limits: inOrder(LIMITS, provision.limits), maybeLimits: inOrder(LIMITS, unconfirmed.limits).filter(limit => !provision.limits?.includes(limit)),
      exceptions: new Set(provision.exceptions ?? []), maybeExceptions: new Set(unconfirmed.exceptions ?? []), maybeSoft: unconfirmed.strength === "soft",
      recourse: known(provision.disputeSettlement ?? agreement.disputeSettlement),
      only: provision.only?.length ? new Set(provision.only) : null, towards: provision.towards?.length ? provision.towards : null,
      from: provision.from ?? null, until: provision.until ?? null,
      transitions: byParty(provision.transitions), partyExceptions: byParty(provision.partyExceptions), commitments: byParty(provision.commitments),
    };
  }

  /** Reasons of `measure` under `provision`, one a category that it reaches or a limit takes out. `grace`: periods that run, as bits. */
  reasons(measure, provision, party, existing, grace) {
    const { bars, ifWorse, maybeBars } = provision;
    const traits = measure.traits & (bars | maybeBars | (measure.worse === NO ? 0 : ifWorse));
    if (!traits) return NONE;
    // One key where nothing is the party's own, so that a cached answer serves every country.
    const own = provision.partyExceptions.has(party) || provision.commitments.has(party);
    const key = own ? `${provision.uid} ${existing} ${grace} ${party}` : (provision.uid * 3 + existing) * 8 + grace;
    let found = measure.cache.get(key);
    if (!found) {
      found = [];
      for (const category of measure.categories) {
        const reason = this.#reason(measure, category, provision, party, existing, grace);
        if (reason) found.push(reason);
      }
      measure.cache.set(key, found);
    }
    return found;
  }

  #reason(measure, category, provision, party, existing, grace) {
    const facts = {
      worse: measure.worse, least: measure.least, existing, listed: measure.listedIn.has(provision.agreement) ? YES : measure.notListedIn.has(provision.agreement) ? NO : UNKNOWN,
      committed: null, massMarket: UNKNOWN, audiovisual: UNKNOWN, recourse: provision.recourse, confirmed: UNKNOWN, acceptedAim: false,
      voluntary: measure.voluntary, inACase: measure.inACase, grace,
    };
    const outcome = this.#judge(measure, category, provision, party, facts);
    if (!outcome) return null;
    const standing = stands(outcome);
    return {
      standing, order: measure.categories.indexOf(category), recourse: provision.recourse === YES && !(grace & GRACE["no-dispute"]),
      record: {
        agreement: provision.agreement, article: provision.article, provision: provision.index, kind: provision.kind, strength: provision.strength, scope: category.name,
        standing: STANDINGS[standing], open: standing === CONTESTABLE ? outcome.best === outcome.worst ? "law" : "fact" : undefined,
        rule: outcome.rule, exception: outcome.exception,
        tried: provision.strength === "soft" || standing === OPEN ? [] : this.#tried(measure, category, provision, party, facts),
        wouldChange: this.#changes(measure, category, provision, party, facts, standing),
        dispute: [false, true, null][provision.recourse], source: provision.source, read: provision.read,
      },
    };
  }

  /** What became of each exception. */
  #tried(measure, category, provision, party, facts) {
    const sure = this.#exceptionsOf(provision, party, false);
    return this.#exceptionsOf(provision, party, true).map(rule => {
      const result = this.#fits(rule, measure, category, facts)[1];
      return sure.includes(rule) ? { exception: rule.id, result } : { exception: rule.id, result, unconfirmed: true };
    });
  }

  /** What would change the standing: one circumstance is changed, and the provision asked again. */
  #changes(measure, category, provision, party, facts, now) {
    const changes = [];
    const ask = (what, change) => {
      const then = this.#judge(measure, category, provision, party, { ...facts, ...change });
      const to = then ? stands(then) : OPEN;
      if (to !== now) changes.push({ what, to: STANDINGS[to] });
    };
    const limits = [...provision.limits, ...provision.maybeLimits];
    const exceptions = this.#exceptionsOf(provision, party, true);
    if (provision.ifWorse & measure.traits || exceptions.some(({ evenHanded }) => evenHanded)) {
      ask("treats-foreigners-worse", { worse: YES });
      ask("treats-foreigners-alike", { worse: NO });
    }
    if (exceptions.some(({ necessary }) => necessary)) ask("not-least-restrictive", { least: NO });
    if (limits.includes("listed-reservations")) {
      ask("reservation-listed", { listed: YES });
      ask("reservation-not-listed", { listed: NO });
    }
    if (limits.includes("existing-measures") || facts.grace & GRACE["existing-measures-only"]) ask("existed-before", { existing: YES });
    if (limits.includes("listed-commitments")) {
      ask("sector-committed", { committed: true });
      ask("sector-not-committed", { committed: false });
    }
    if (category.bit & this.ai) {
      ask("mass-market", { massMarket: YES });
      ask("not-mass-market", { massMarket: NO });
    }
    if (category.bit & this.media && limits.includes("broadcasting")) {
      ask("audiovisual-only", { audiovisual: YES });
      ask("beyond-audiovisual", { audiovisual: NO });
    }
    if (exceptions.length && now > SHELTERED) ask("accepted-aim", { acceptedAim: true });
    if (limits.includes("incentives-allowed")) ask("as-incentive", { voluntary: true });
    if (limits.includes("market-condition-only") || exceptions.some(({ inACase }) => inACase)) ask("in-a-case", { inACase: true });
    if (provision.recourse !== YES) ask("dispute-settlement-applies", { recourse: YES });
    if (provision.recourse === UNKNOWN) ask("no-dispute-settlement", { recourse: NO });
    if (provision.maybeSoft || provision.maybeBars || provision.maybeLimits.length || provision.maybeExceptions.size) {
      ask("unconfirmed-holds", { confirmed: YES });
      ask("unconfirmed-fails", { confirmed: NO });
    }
    if (facts.grace) ask("transition-ends", { grace: 0 });
    return changes;
  }

  /** Best and worst standing and the rule that decided; null where the provision does not look at this category of this measure. */
  #judge(measure, category, provision, party, facts) {
    const shares = category.shares & provision.scope, mayShare = category.mayShare & provision.scope;
    if (!shares && !(mayShare && facts.massMarket !== NO)) return null;
    let certain = measure.traits & (provision.bars | (facts.worse === YES ? provision.ifWorse : 0) | (facts.confirmed === YES ? provision.maybeBars : 0));
    let treated = facts.worse === UNKNOWN ? measure.traits & provision.ifWorse : 0;
    let doubted = facts.confirmed === UNKNOWN ? measure.traits & provision.maybeBars & ~certain : 0;
    if (!(certain | treated | doubted)) return null;

    let unknown = null;
    for (const limit of facts.confirmed === YES ? [...provision.limits, ...provision.maybeLimits] : provision.limits) {
      const dropped = this.dropped[limit] ?? 0;
      certain &= ~dropped;
      treated &= ~dropped;
      doubted &= ~dropped;
      const out = certain | treated | doubted ? this.#limit(limit, measure, category, provision, party, facts) : YES;
      if (out === YES) return sure(OPEN, `limit/${limit}`);
      if (out === UNKNOWN) unknown ??= `limit/${limit}`;
    }
    if (!shares && facts.massMarket !== YES) unknown ??= "scope-not-known";
    if (!certain && treated) unknown ??= "treatment-not-known";
    if (facts.confirmed === UNKNOWN && !unknown) {
      let left = certain;
      for (const limit of provision.maybeLimits) {
        left &= ~(this.dropped[limit] ?? 0);
        if (this.#limit(limit, measure, category, provision, party, facts) !== NO) left = 0;
      }
      if (!left) unknown = "unconfirmed";
    }
    const rest = this.#strength(measure, category, provision, party, facts);
    return unknown ? or(rest, OPEN, OPEN, unknown) : rest;
  }

  #limit(limit, measure, category, provision, party, facts) {
    switch (limit) {
      case "financial-services": case "government-information": case "critical-infrastructure": case "carrier-media-only":
        return category.bit & this.limitScopes[limit] ? YES : NO;
      case "government-procurement": return measure.traits & this.procurement ? YES : NO;
      case "incentives-allowed": return facts.voluntary ? YES : NO;
      case "market-condition-only": return facts.inACase ? YES : NO;
      case "broadcasting": return category.bit & this.media ? facts.audiovisual : NO;
      case "mass-market-only": return category.bit & this.massMarket ? NO : category.bit & this.ai ? [YES, NO, UNKNOWN][facts.massMarket] : YES;
      case "listed-commitments": {
        if (facts.committed !== null) return facts.committed ? NO : YES;
        const rows = provision.commitments.get(party) ?? [];
        if (rows.some(row => row.committed && category.shares & this.scopes.mask(row.scope))) return NO;
        return rows.some(row => !row.committed && row.scope.some(scope => this.holds.get(scope) & category.bit)) ? YES : UNKNOWN;
      }
      default: return NO; // contracts; those that drop a trait; listed-reservations and existing-measures, which shelter
    }
  }

  #strength(measure, category, provision, party, facts) {
    if (provision.strength === "soft" || provision.maybeSoft && facts.confirmed === YES) return sure(DISCOURAGED, "soft");
    const hard = this.#shelter(measure, category, provision, party, facts);
    return provision.maybeSoft && facts.confirmed === UNKNOWN ? or(hard, DISCOURAGED, DISCOURAGED, "unconfirmed") : hard;
  }

  #shelter(measure, category, provision, party, facts) {
    let outcome = this.#exceptions(measure, category, provision, party, facts);
    if (provision.strength === "practice") outcome = cap(outcome, "practice");
    if (facts.recourse === NO) outcome = cap(outcome, "no-recourse");
    else if (facts.recourse === UNKNOWN) outcome = becomes(outcome, Math.min(outcome.best, CONTESTABLE), outcome.worst, "recourse-not-known");
    if (facts.grace) {
      if (facts.grace & GRACE["no-dispute"]) outcome = cap(outcome, "transition/no-dispute");
      if (facts.grace & GRACE["existing-measures-only"]) outcome = shelter(outcome, facts.existing, "transition/existing-measures-only");
      if (facts.grace & GRACE["not-bound"]) outcome = shelter(outcome, YES, "transition/not-bound");
    }
    for (const [limit, holds] of [["existing-measures", facts.existing], ["listed-reservations", facts.listed === UNKNOWN && facts.existing === NO ? NO : facts.listed]]) {
      if (provision.limits.includes(limit) || facts.confirmed === YES && provision.maybeLimits.includes(limit)) outcome = shelter(outcome, holds, `limit/${limit}`);
      else if (facts.confirmed === UNKNOWN && provision.maybeLimits.includes(limit)) {
        const { best, worst } = shelter(outcome, holds, "");
        outcome = or(outcome, best, worst, "unconfirmed");
      }
    }
    return outcome;
  }

  /** Exceptions of a provision, its party's own among them, in the order of the vocabulary. */
  #exceptionsOf(provision, party, unconfirmed) {
    const own = provision.partyExceptions.get(party);
    const list = [];
    for (const [id, rule] of this.exceptions)
      if (provision.exceptions.has(id) || own?.some(({ exception }) => exception === id) || unconfirmed && provision.maybeExceptions.has(id)) list.push(rule);
    return list;
  }

  #exceptions(measure, category, provision, party, facts) {
    const best = rules => {
      let outcome = sure(CLOSED, "no-exception-fits");
      for (const rule of rules) {
        const [standing] = this.#fits(rule, measure, category, facts);
        if (standing < outcome.best) outcome = { best: standing, worst: standing, rule: `exception/${rule.id}`, exception: rule.id };
      }
      return outcome;
    };
    const outcome = best(this.#exceptionsOf(provision, party, facts.confirmed === YES));
    if (!provision.maybeExceptions.size || facts.confirmed !== UNKNOWN) return outcome;
    const other = best(this.#exceptionsOf(provision, party, true));
    return or(outcome, other.best, other.worst, "unconfirmed");
  }

  /** What an exception makes of the measure, and why. */
  #fits(rule, measure, category, facts) {
    if (rule.inACase && !facts.inACase) return [CLOSED, "only-in-a-case"];
    const gainOnly = rule.open && !facts.acceptedAim && !(measure.purposes & ~this.ownAims);
    if (!(rule.open || facts.acceptedAim || rule.purposes & measure.purposes)) return [CLOSED, "aim-not-accepted"];
    const self = rule.self && (!rule.satisfiedBy.size || rule.satisfiedBy.has(measure.instrument));
    if (self && gainOnly || rule.security && !(category.bit & this.secure)) return [CONTESTABLE, "judged-by-others"];
    if (self) return [SHELTERED, "self-judged"];
    if (gainOnly) return [CLOSED, "aim-not-accepted"];
    return rule.evenHanded && facts.worse === YES || rule.necessary && facts.least === NO ? [CLOSED, "test-fails"] : [CONTESTABLE, "judged-by-others"];
  }
}

const NONE = Object.freeze([]);
const inOrder = (order, words = []) => order.filter(word => words.includes(word));

/** What is not known pulls towards contestable, never past the best or worst of its possible values. */
const stands = ({ best, worst }) => Math.max(best, Math.min(worst, CONTESTABLE));
const sure = (standing, rule) => ({ best: standing, worst: standing, rule, exception: undefined });
const becomes = (outcome, best, worst, rule) => best === outcome.best && worst === outcome.worst ? outcome : { best, worst, rule, exception: outcome.exception };
const or = (outcome, best, worst, rule) => becomes(outcome, Math.min(outcome.best, best), Math.max(outcome.worst, worst), rule);
/** At most contestable: nobody can bring a case, or only a practice stands. */
const cap = (outcome, rule) => becomes(outcome, Math.min(outcome.best, CONTESTABLE), Math.min(outcome.worst, CONTESTABLE), rule);
const shelter = (outcome, holds, rule) => holds === NO ? outcome : holds === YES ? becomes(outcome, SHELTERED, SHELTERED, rule) : or(outcome, SHELTERED, SHELTERED, rule);
