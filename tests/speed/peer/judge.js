// One measure under one provision: the rules of method section 3, over facts compiled to bit masks.
// Standings are numbers here, so that the worst is the greatest; what is possible while facts are missing is a mask of them.

export const STANDINGS = ["open", "discouraged", "sheltered", "contestable", "closed"];
const OPEN = 0, DISCOURAGED = 1, SHELTERED = 2, CONTESTABLE = 3, CLOSED = 4;

/** What is not known pulls towards contestable, never past the best or worst of its possible values. */
const either = (a, b) => Math.max(Math.min(a, b), Math.min(Math.max(a, b), CONTESTABLE));

export const NO = 0, YES = 1, UNKNOWN = 2; // whether a measure existed when a provision began to bind
const known = value => value === true ? YES : value === false ? NO : UNKNOWN;

/** A closed list of words as bits. */
class Words {
  constructor(words) {
    this.bit = new Map(words.map((word, i) => [word, 1 << i]));
  }
  mask(words = []) {
    let mask = 0;
    for (const word of words) mask |= this.one(word);
    return mask;
  }
  one(word) {
    const bit = this.bit.get(word);
    if (bit === undefined) throw Object.assign(new Error(`unknown word ${word}`), { code: "unknown-word" });
    return bit;
  }
}

/** The words and their relations, once for all facts. */
export class Vocabulary {
  constructor({ kinds, exceptions, nesting, traits, scopes, purposes, limits }) {
    this.traits = new Words(Object.keys(traits));
    this.scopes = new Words(Object.keys(scopes));
    this.purposes = new Words(Object.keys(purposes));
    this.kinds = new Map(Object.entries(kinds).map(([id, kind]) => [id, {
      bars: this.traits.mask(kind.bars), ifWorse: this.traits.mask(kind.barsIfWorse), requires: kind.requires ?? "",
    }]));
    this.exceptions = new Map(Object.entries(exceptions).map(([id, rule]) => [id, {
      id, self: rule.judge === "self", open: rule.purposes === "open",
      purposes: rule.purposes === "open" ? 0 : this.purposes.mask(rule.purposes),
      evenHanded: (rule.tests ?? []).includes("no-arbitrary-discrimination"), necessary: (rule.tests ?? []).includes("necessity"),
      inACase: rule.inACase ?? false, satisfiedBy: new Set(rule.satisfiedBy ?? []), security: id === "essential-security",
    }]));
    this.ownAims = this.purposes.mask(["industrial", "revenue"]);
    this.security = this.purposes.one("security");

    // Which scopes share something with one scope (one holds the other), and which may.
    const names = Object.keys(scopes);
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
      categories: scope.map(name => ({ name, bit: this.scopes.one(name), shares: this.shares.get(name), mayShare: this.mayShare.get(name) })),
      purposes: this.purposes.mask(purposes), worse: known(treatsForeignersWorse), least: known(leastRestrictive),
      listedIn: new Set(listedIn), notListedIn: new Set(notListedIn), cache: new Map(),
    };
  }

  /** A provision of `agreement`, ready to judge. */
  provision(provision, agreement, uid) {
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
      uid, agreement: agreement.id, article: provision.article ?? "", kind: provision.kind, strength: provision.strength, source: provision.source ?? "",
      requires: kind.requires, bars, ifWorse: (given?.length === 0 ? 0 : kind.ifWorse) & ~bars, maybeBars: this.traits.mask(unconfirmed.bars) & ~bars,
      scope: this.scopes.mask(provision.scope ?? ["all"]),
      limits: provision.limits ?? [], maybeLimits: unconfirmed.limits ?? [],
      exceptions: (provision.exceptions ?? []).map(id => this.exceptions.get(id)), maybeExceptions: (unconfirmed.exceptions ?? []).map(id => this.exceptions.get(id)),
      otherStrength: unconfirmed.strength ?? null,
      recourse: known(provision.disputeSettlement ?? agreement.disputeSettlement),
      only: provision.only?.length ? new Set(provision.only) : null, towards: provision.towards?.length ? provision.towards : null,
      from: provision.from ?? null, until: provision.until ?? null,
      transitions: byParty(provision.transitions), partyExceptions: byParty(provision.partyExceptions), commitments: byParty(provision.commitments),
      listed: (provision.limits ?? []).includes("listed-reservations"), existing: (provision.limits ?? []).includes("existing-measures"),
    };
  }

  /** Reasons of `measure` under `provision`, one a category that it reaches or a limit takes out. `effect`: of a running transition. */
  reasons(measure, provision, party, existing, effect) {
    const { bars, ifWorse, maybeBars } = provision;
    const traits = measure.traits & (bars | maybeBars | (measure.worse === NO ? 0 : ifWorse));
    if (!traits) return NONE;
    // One key where nothing is the party's own, so that a cached answer serves every country.
    const own = effect !== "" || provision.partyExceptions.has(party) || provision.commitments.has(party);
    const key = own ? `${provision.uid} ${existing} ${effect} ${party}` : provision.uid * 3 + existing;
    let found = measure.cache.get(key);
    if (!found) {
      found = [];
      for (const category of measure.categories) {
        const reason = this.#reason(measure, category, provision, party, existing, effect);
        if (reason) found.push(reason);
      }
      measure.cache.set(key, found);
    }
    return found;
  }

  #reason(measure, category, provision, party, existing, effect) {
    const facts = { worse: measure.worse, least: measure.least, existing, listed: measure.listedIn.has(provision.agreement) ? YES : measure.notListedIn.has(provision.agreement) ? NO : UNKNOWN, committed: null, confirmed: UNKNOWN };
    const outcome = this.#judge(measure, category, provision, party, effect, facts);
    if (!outcome) return null;
    const wouldChange = [];
    const whatIf = (what, change) => {
      const then = this.#judge(measure, category, provision, party, effect, { ...facts, ...change });
      const to = then ? then.standing : OPEN;
      if (to !== outcome.standing) wouldChange.push({ what, to: STANDINGS[to] });
    };
    if (!outcome.rule.startsWith("limit/") || outcome.standing !== OPEN) {
      if (measure.worse !== YES) whatIf("treats-foreigners-worse", { worse: YES });
      if (measure.worse === UNKNOWN) whatIf("treats-foreigners-alike", { worse: NO });
      if (measure.least !== NO) whatIf("not-least-restrictive", { least: NO });
      if (provision.listed && facts.listed !== YES) whatIf("listed", { listed: YES });
      if (provision.listed && facts.listed === UNKNOWN) whatIf("not-listed", { listed: NO });
      if (provision.existing && existing !== YES) whatIf("existing", { existing: YES });
      if (provision.limits.includes("listed-commitments") && !provision.commitments.has(party)) {
        whatIf("committed", { committed: true });
        whatIf("not-committed", { committed: false });
      }
      if (provision.maybeBars || provision.maybeLimits.length || provision.maybeExceptions.length || provision.otherStrength) {
        whatIf("confirmed", { confirmed: YES });
        whatIf("refuted", { confirmed: NO });
      }
    }
    return {
      standing: outcome.standing, recourse: provision.recourse === YES && effect !== "no-dispute",
      record: {
        agreement: provision.agreement, article: provision.article, kind: provision.kind, strength: provision.strength, scope: category.name,
        standing: STANDINGS[outcome.standing], rule: outcome.rule, ...outcome.exception && { exception: outcome.exception },
        ...outcome.standing === CONTESTABLE && { open: outcome.possible === 1 << CONTESTABLE ? "law" : "fact" }, wouldChange, source: provision.source,
      },
    };
  }

  /** Standing, what is possible, and the rule that decided; null where the provision does not look at this category of this measure. */
  #judge(measure, category, provision, party, effect, facts) {
    const shares = category.shares & provision.scope, mayShare = category.mayShare & provision.scope;
    if (!shares && !mayShare) return null;
    const certain = measure.traits & provision.bars;
    const worse = measure.traits & provision.ifWorse & (facts.worse === NO ? 0 : ~0);
    const maybe = measure.traits & provision.maybeBars & (facts.confirmed === NO ? 0 : ~0);
    if (!(certain | worse | maybe)) return null;
    let left = ~0, unknown = null;
    for (const limit of provision.limits) {
      const out = this.#limit(limit, measure, category, provision, party, facts);
      if (out === YES) {
        left &= this.dropped[limit] ? ~this.dropped[limit] : 0;
        if (!((certain | worse | maybe) & left)) return { standing: OPEN, possible: 1, rule: `limit/${limit}` };
      } else if (out === UNKNOWN) unknown ??= `limit/${limit}`;
    }
    if (facts.confirmed !== NO) {
      for (const limit of provision.maybeLimits) {
        const out = this.#limit(limit, measure, category, provision, party, facts);
        if (out === NO || this.dropped[limit] && (certain | worse | maybe) & left & ~this.dropped[limit]) continue;
        if (facts.confirmed === YES && out === YES) return { standing: OPEN, possible: 1, rule: `limit/${limit}` };
        unknown ??= "unconfirmed";
      }
    }
    if (!shares) unknown ??= "scope-not-known";
    if (!(certain & left)) {
      const treated = worse & left && facts.worse === YES, barred = maybe & left && facts.confirmed === YES;
      if (!treated && !barred) unknown ??= worse & left ? "treatment-not-known" : "unconfirmed";
    }
    const rest = this.#strength(measure, category, provision, party, effect, facts);
    return unknown ? pull(OPEN, rest, unknown) : rest;
  }

  #limit(limit, measure, category, provision, party, facts) {
    switch (limit) {
      case "financial-services": case "government-information": case "critical-infrastructure": case "carrier-media-only":
        return category.bit & this.limitScopes[limit] ? YES : NO;
      case "government-procurement": return measure.traits & this.procurement ? YES : NO;
      case "subsidies-and-grants": case "internal-taxes-allowed": return measure.traits & this.dropped[limit] ? YES : NO;
      case "incentives-allowed": return measure.voluntary ? YES : NO;
      case "market-condition-only": return measure.inACase ? YES : NO;
      case "broadcasting": return category.bit & this.media ? UNKNOWN : NO;
      case "mass-market-only": return category.bit & this.massMarket ? NO : category.bit & this.ai ? UNKNOWN : YES;
      case "listed-commitments": {
        if (facts.committed !== null) return facts.committed ? NO : YES;
        const rows = provision.commitments.get(party) ?? [];
        if (rows.some(row => row.committed && category.shares & this.scopes.mask(row.scope))) return NO;
        return rows.some(row => !row.committed && row.scope.some(scope => this.holds.get(scope) & category.bit)) ? YES : UNKNOWN;
      }
      default: return NO; // contracts; and listed-reservations and existing-measures, which shelter
    }
  }

  #strength(measure, category, provision, party, effect, facts) {
    const by = strength => strength === "soft" ? { standing: DISCOURAGED, possible: 1 << DISCOURAGED, rule: "soft" } : this.#shelter(measure, category, provision, party, effect, facts, strength);
    const { otherStrength } = provision;
    if (!otherStrength || facts.confirmed === NO) return by(provision.strength);
    if (facts.confirmed === YES) return by(otherStrength);
    return merge(by(provision.strength), by(otherStrength), "unconfirmed");
  }

  #shelter(measure, category, provision, party, effect, facts, strength) {
    let outcome = this.#exceptions(measure, category, provision, party, facts);
    if (strength === "practice") outcome = cap(outcome, "practice");
    if (provision.recourse === NO) outcome = cap(outcome, "no-recourse");
    if (provision.recourse === UNKNOWN) {
      const capped = cap(outcome, "recourse-not-known");
      outcome = { ...capped, possible: capped.possible | outcome.possible };
    }
    const sheltered = rule => ({ standing: SHELTERED, possible: 1 << SHELTERED, rule });
    if (effect === "no-dispute") outcome = cap(outcome, "transition/no-dispute");
    else if (effect === "not-bound") outcome = sheltered("transition/not-bound");
    else if (effect === "existing-measures-only" && facts.existing !== NO)
      outcome = facts.existing === YES ? sheltered("transition/existing-measures-only") : pull(SHELTERED, outcome, "transition/existing-measures-only");
    if (provision.existing && facts.existing !== NO)
      outcome = facts.existing === YES ? sheltered("limit/existing-measures") : pull(SHELTERED, outcome, "limit/existing-measures");
    if (provision.listed && facts.listed !== NO) {
      if (facts.listed === YES) outcome = sheltered("limit/listed-reservations");
      else if (facts.existing !== NO) outcome = pull(SHELTERED, outcome, "limit/listed-reservations");
    }
    return outcome;
  }

  #exceptions(measure, category, provision, party, facts) {
    let best = { standing: CLOSED, possible: 1 << CLOSED, rule: "no-exception-fits" };
    const better = rule => {
      const standing = this.#fits(rule, measure, category, facts);
      if (standing < best.standing) best = { standing, possible: 1 << standing, rule: `exception/${rule.id}`, exception: rule.id };
    };
    provision.exceptions.forEach(better);
    for (const row of provision.partyExceptions.get(party) ?? []) better(this.exceptions.get(row.exception));
    if (!provision.maybeExceptions.length || facts.confirmed === NO) return best;
    const without = best;
    provision.maybeExceptions.forEach(better);
    return facts.confirmed === YES ? best : merge(without, best, "unconfirmed");
  }

  #fits(rule, measure, category, facts) {
    if (rule.inACase && !measure.inACase) return CLOSED;
    if (rule.open) {
      if (!(measure.purposes & ~this.ownAims)) return rule.self ? CONTESTABLE : CLOSED;
    } else if (!(rule.purposes & measure.purposes)) return CLOSED;
    if (rule.security) return category.bit & this.secure ? SHELTERED : CONTESTABLE;
    if (rule.self && (!rule.satisfiedBy.size || rule.satisfiedBy.has(measure.instrument))) return SHELTERED;
    return rule.evenHanded && facts.worse === YES || rule.necessary && facts.least === NO ? CLOSED : CONTESTABLE;
  }
}

const NONE = Object.freeze([]);

/** Either `standing` or `outcome`: nobody knows which. */
function pull(standing, outcome, rule) {
  const result = either(standing, outcome.standing);
  return { ...outcome, standing: result, possible: outcome.possible | 1 << standing, ...result !== outcome.standing && { rule, exception: undefined } };
}

function merge(one, other, rule) {
  const standing = either(one.standing, other.standing);
  const base = standing === one.standing ? one : standing === other.standing ? other : { rule };
  return { ...base, standing, possible: one.possible | other.possible };
}

/** At most contestable: nobody can bring a case, or only a practice stands. */
function cap(outcome, rule) {
  if (outcome.standing <= CONTESTABLE) return outcome;
  return { standing: CONTESTABLE, possible: outcome.possible & ~(1 << CLOSED) | 1 << CONTESTABLE, rule };
}
