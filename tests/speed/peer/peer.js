// Policy Space by hand in JavaScript: the same method, facts and report as the core, written to be as fast as a careful
// author would make it. The benchmark runs it beside the core; a test holds both to the same figures.

import { GRACE, KINDS, NO, STANDINGS, UNKNOWN, Vocabulary, YES } from "./judge.js";
import { Menu } from "./space.js";

const OPEN = 0, SHELTERED = 2, CONTESTABLE = 3, CLOSED = 4;
const NEVER = 1e9;
const day = text => text ? Math.round(Date.parse(`${text}T00:00:00Z`) / 864e5) : null;
const written = new Map();
const iso = number => {
  let text = written.get(number);
  if (text === undefined) written.set(number, text = new Date(number * 864e5).toISOString().slice(0, 10));
  return text;
};

export class Peer {
  constructor(facts) {
    this.facts = facts;
    this.vocabulary = new Vocabulary(facts.vocabulary);
    this.menu = new Menu(facts);
    this.menuMeasures = this.menu.instruments.map(instrument => this.vocabulary.measure({ instrument, ...instrument.typical, treatsForeignersWorse: false }));
    this.uid = 0;

    const isos = new Set(facts.countries.map(({ iso }) => iso));
    for (const { parties = [] } of facts.agreements) for (const party of parties) isos.add(party.iso);
    this.places = [...isos].sort();
    this.place = new Map(this.places.map((iso, i) => [iso, i]));
    this.words = this.places.length + 31 >> 5;

    this.agreements = new Map(facts.agreements.map((agreement, i) => [agreement.id, this.#agreement(agreement, i)]));
    this.ofCountry = new Map(this.places.map(iso => [iso, []]));
    for (const agreement of this.agreements.values())
      for (const party of agreement.parties.values()) if (party.from !== null) this.ofCountry.get(party.iso).push(agreement);
    this.countries = new Map(facts.countries.map(country => [country.iso, {
      ...country, checkedDay: day(country.checked),
      measures: (country.measures ?? []).filter(({ status }) => status !== "repealed").map(measure => ({
        id: measure.id, status: measure.status, from: day(measure.from), until: day(measure.until), proposed: false,
        judged: this.vocabulary.measure({ ...measure, instrument: this.#instrument(measure.instrument) }),
      })),
      notRead: (country.memberships ?? []).filter(({ status, agreement }) => status === "in-force" && !this.agreements.has(agreement))
        .map(({ agreement, name, from }) => ({ agreement, name: name || agreement, from: from ?? undefined })),
      bindingNotKnown: facts.agreements.filter(({ parties = [] }) => parties.some(party => party.iso === country.iso && !party.from && party.binding === "not-known")).map(({ id }) => id),
    }]));
  }

  #instrument(id) {
    const i = this.menu.index.get(id);
    if (i === undefined) throw Object.assign(new Error(`unknown instrument ${id}`), { code: "unknown-instrument" });
    return this.menu.instruments[i];
  }

  #agreement(agreement, place = Infinity) {
    const provisions = (agreement.provisions ?? []).map((provision, index) => {
      const compiled = this.vocabulary.provision(provision, agreement, index, this.uid++);
      compiled.from = day(compiled.from) ?? -NEVER;
      compiled.until = day(compiled.until) ?? NEVER;
      compiled.owedTo = compiled.towards && new Set(compiled.towards);
      compiled.towards = compiled.towards && this.#bits(compiled.towards);
      for (const rows of compiled.transitions.values()) for (const row of rows) row.untilDay = day(row.until);
      // Which instruments of the menu it can reach at all.
      const reach = compiled.bars | compiled.maybeBars;
      compiled.menu = this.menuMeasures.flatMap((measure, i) => measure.traits & reach ? [i] : []);
      return compiled;
    });
    const has = new Set(provisions.map(({ kind }) => kind));
    const none = new Set((agreement.searched ?? []).filter(({ kind, found }) => kind && found === "none").map(({ kind }) => kind));
    const notKnown = KINDS.filter(kind => !has.has(kind) && !none.has(kind) && this.vocabulary.kinds.get(kind)?.bars);
    const inOrder = provisions.slice().sort((a, b) => compare(a.article, b.article) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.index - b.index);
    // Provisions of one article and kind take turns, category by category.
    inOrder.forEach((provision, i) => {
      const twin = other => other && other.article === provision.article && other.kind === provision.kind;
      provision.rank = twin(inOrder[i - 1]) ? inOrder[i - 1].rank : i;
      provision.twin = Boolean(twin(inOrder[i - 1]) || twin(inOrder[i + 1]));
    });
    return {
      id: agreement.id, name: agreement.name ?? "", place, withdrawal: agreement.withdrawal ?? null, review: agreement.review ?? null, inForce: agreement.inForce ?? null,
      provisions, inOrder, required: provisions.filter(({ requires, strength }) => requires && strength === "hard"),
      coverage: { agreement: agreement.id, none: KINDS.filter(kind => !has.has(kind) && none.has(kind)), notKnown },
      unreadTraits: notKnown.reduce((mask, kind) => mask | this.vocabulary.kinds.get(kind).bars, 0),
      parties: new Map((agreement.parties ?? []).map(party => [party.iso, {
        iso: party.iso, from: day(party.from), until: day(party.until) ?? NEVER, dateUnconfirmed: party.dateUnconfirmed ?? false, interim: Boolean(party.interimArrangements),
      }])),
    };
  }

  #bits(isos) {
    const bits = new Int32Array(this.words);
    for (const iso of isos) {
      const place = this.place.get(iso);
      if (place !== undefined) bits[place >> 5] |= 1 << (place & 31);
    }
    return bits;
  }

  check(scenario) {
    const country = this.countries.get(scenario.country);
    if (!country) throw Object.assign(new Error(`unknown country ${scenario.country}`), { code: "unknown-country", where: "scenario.country" });
    const self = country.iso;
    const date = scenario.date ?? this.facts.date;
    const today = day(date);
    const bonds = this.#bonds(self, today, scenario);
    // A member of a union is protected by what the union has agreed.
    const towards = scenario.towards === undefined ? null
      : [scenario.towards, ...this.facts.countries.filter(({ members }) => members?.includes(scenario.towards)).map(({ iso }) => iso)].filter(iso => iso !== self);

    // Reasons of today and, on a line of time, the worst standing of each instrument between two dates that facts name.
    const count = this.menu.instruments.length;
    const reasons = Array.from({ length: count }, () => []);
    const spans = [];
    const marks = new Set();
    const players = bonds.filter(bond => bond.from <= today && today <= bond.until);
    const ordered = bonds.slice().sort((a, b) => compare(a.agreement.id, b.agreement.id));
    for (const bond of ordered) {
      for (const provision of bond.agreement.inOrder) {
        if (!provision.menu.length || provision.only && !provision.only.has(self)) continue;
        const owed = this.#owed(bond, provision, towards);
        const [start, end] = span(bond, provision, towards, owed);
        if (start > end) continue;
        for (const [from, until, grace, last] of stretches(provision, self, start, end)) {
          const now = from <= today && today <= until;
          if (from > -NEVER) marks.add(from);
          if (until < NEVER) marks.add(until + 1);
          for (const i of provision.menu) {
            for (const reason of this.vocabulary.reasons(this.menuMeasures[i], provision, self, NO, grace)) {
              if (now) reasons[i].push({ reason, owed, bond, provision, last });
              if (reason.standing !== OPEN) spans.push({ i, from, until, standing: reason.standing, provision, bond, order: reason.order });
            }
          }
        }
      }
    }
    const time = new Timeline(count, spans, marks, today);

    const unread = traits => players.flatMap(({ agreement }) => agreement.unreadTraits & traits ? [agreement.id] : []);
    const instruments = this.menu.heads.map((head, i) => this.#verdict({ ...head }, reasons[i], time.hold(i), unread(this.menuMeasures[i].traits)));
    const standings = reasons.map(list => list.reduce((worst, { reason }) => Math.max(worst, reason.standing), OPEN));
    const upcoming = this.#upcoming(time);
    const measures = [], used = new Set(), lawful = new Set();
    for (const measure of this.#measures(country, today, scenario)) {
      const place = this.menu.index.get(measure.judged.instrument);
      const own = this.#own(measure, country, ordered, today, towards);
      const { instrument, area, group } = this.menu.heads[place];
      const head = { instrument, measure: measure.id, area, group };
      if (!measure.proposed) head.status = measure.status;
      head.inUse = measure.inUse;
      if (measure.proposed) head.proposed = true;
      measures.push(this.#verdict(head, own.reasons, own.time.hold(0), unread(measure.judged.traits)));
      upcoming.push(...this.#upcoming(own.time, instrument, measure.id));
      if (!measure.inUse) continue;
      used.add(place);
      if (own.worst < CLOSED) lawful.add(place);
    }
    upcoming.sort((a, b) => compare(a.date, b.date));

    const { menu } = this;
    const weights = menu.weights(scenario);
    const weighed = menu.weigh(weights);
    const secure = menu.masks(i => standings[i] <= SHELTERED), arguable = menu.masks(i => standings[i] <= CONTESTABLE);
    const { all, criteria, overall } = menu.figures(weighed, weights, { secure, arguable, used: menu.masks(i => used.has(i)), lawful: menu.masks(i => lawful.has(i)) });
    const frontier = scenario.frontier && {
      criteria: scenario.frontier, points: menu.frontier(scenario.frontier, secure), arguable: menu.frontier(scenario.frontier, arguable), unbarred: menu.frontier(scenario.frontier, menu.masks(() => true)),
    };
    const unnamed = players.filter(({ agreement }) => !agreement.provisions.length).map(({ agreement, from }) => ({ agreement: agreement.id, name: agreement.name, from: iso(from) }));

    return {
      scenario, dataVersion: this.facts.version, date,
      bound: players.map(({ agreement, from, until, joined }) => ({
        agreement: agreement.id, from: iso(from), ...until < NEVER && { until: iso(until) },
        ...!joined && agreement.parties.get(self)?.dateUnconfirmed && { dateUnconfirmed: true }, ...joined && { joined: true },
      })),
      notRead: [...country.notRead.filter(({ from }) => !from || from <= date).map(({ agreement, name, from }) => from ? { agreement, name, from } : { agreement, name }), ...unnamed],
      bindingNotKnown: country.bindingNotKnown.slice(),
      coverage: players.map(({ agreement: { coverage } }) => ({ agreement: coverage.agreement, none: coverage.none.slice(), notKnown: coverage.notKnown.slice() })),
      measures, instruments, criteria, overall,
      attribution: this.#attribution(players, reasons, weighed, all),
      lockIn: this.#lockIn(standings, reasons, bonds, date),
      required: players.flatMap(({ agreement }) => agreement.required.filter(provision => provision.from <= today && today <= provision.until && (!provision.only || provision.only.has(self))
        && !provision.transitions.get(self)?.some(({ effect, untilDay }) => effect === "not-bound" && today <= untilDay))
        .map(({ kind, article }) => ({ kind, agreement: agreement.id, article }))),
      ...frontier && { frontier },
      upcoming,
    };
  }

  /** Every country as it is, then with each agreement that it could join: how many instruments stand where, and the space for equal weights. */
  atlas(catalogue) {
    const { menu } = this;
    const today = day(this.facts.date);
    const weighed = this.equal ??= menu.weigh(menu.weights({}));
    const all = this.most ??= menu.sets.reduce((sum, set, s) => sum + menu.bestOption(set, ~0, weighed[s]).best, 0);
    const space = open => {
      const masks = menu.masks(open);
      let value = 0;
      for (let s = 0; s < menu.sets.length; s++) value += menu.bestOption(menu.sets[s], masks[s], weighed[s]).best;
      return all > 0 ? 100 * (value / all) : 100;
    };
    const worst = new Int8Array(menu.instruments.length);
    const row = (country, join) => {
      worst.fill(OPEN);
      for (const bond of this.#bonds(country, today, join ? { join: [join] } : {})) {
        if (!(bond.from <= today && today <= bond.until)) continue;
        for (const provision of bond.agreement.provisions) {
          if (provision.only && !provision.only.has(country)) continue;
          for (const [from, until, grace] of stretches(provision, country, Math.max(bond.from, provision.from), Math.min(bond.until, provision.until))) {
            if (!(from <= today && today <= until)) continue;
            for (const i of provision.menu)
              for (const { standing } of this.vocabulary.reasons(this.menuMeasures[i], provision, country, NO, grace)) if (standing > worst[i]) worst[i] = standing;
          }
        }
      }
      const standings = [0, 0, 0, 0, 0];
      for (const standing of worst) standings[standing]++;
      const figures = { standings, secure: space(i => worst[i] <= SHELTERED), arguable: space(i => worst[i] <= CONTESTABLE) };
      return join ? { country, join, ...figures } : { country, ...figures };
    };
    return catalogue.countries.flatMap(({ iso, joinable }) => [row(iso), ...joinable.map(({ agreement }) => row(iso, agreement))]);
  }

  #upcoming(time, instrument, measure) {
    return time.upcoming().map(({ at, i, from, to, provision }) => {
      const change = { date: iso(at), instrument: instrument ?? this.menu.instruments[i].id };
      if (measure) change.measure = measure;
      return Object.assign(change, { from: STANDINGS[from], to: STANDINGS[to], agreement: provision.agreement, article: provision.article });
    });
  }

  /** Agreements that bind the country at some time, with the first and last day, in order of id. */
  #bonds(self, today, { join = [], leave = [] }) {
    const bonds = [];
    const joined = new Set(join.map(entry => typeof entry === "string" ? entry : entry.id));
    for (const agreement of this.ofCountry.get(self) ?? []) {
      const { from, until } = agreement.parties.get(self);
      if (joined.has(agreement.id)) {
        if (!(from <= today && today <= until)) continue;
        joined.delete(agreement.id);
      }
      bonds.push({ agreement, from, until: leave.includes(agreement.id) ? Math.min(until, today - 1) : until, joined: false, partners: this.#partners(agreement, self, today, false) });
    }
    const own = [];
    for (const entry of join) {
      const id = typeof entry === "string" ? entry : entry.id;
      if (!joined.has(id)) continue;
      const agreement = typeof entry === "string" ? this.agreements.get(id) : this.#agreement(entry);
      if (!agreement) throw Object.assign(new Error(`unknown agreement ${id}`), { code: "unknown-agreement" });
      (entry === id ? bonds : own).push({ agreement, from: today, until: NEVER, joined: true, partners: this.#partners(agreement, self, today, true) });
    }
    return [...bonds.sort((a, b) => a.agreement.place - b.agreement.place), ...own];
  }

  /** Who else is bound today; of a joined agreement that binds nobody yet: who has signed or takes part. */
  #partners(agreement, self, today, whatIf) {
    const parties = [...agreement.parties.values()];
    const bound = parties.filter(({ from, until }) => from !== null && from <= today && today <= until);
    const interim = parties.filter(({ interim }) => interim);
    const expected = (interim.length ? interim : parties).filter(({ until }) => today <= until);
    const named = bound.length || !whatIf ? bound : expected;
    return this.#bits(named.flatMap(({ iso }) => iso === self ? [] : [iso]));
  }

  #owed(bond, provision, towards) {
    const kept = [provision.towards, towards && (towards.bits ??= this.#bits(towards))].filter(Boolean);
    if (!kept.length) return bond.all ??= { bits: bond.partners, any: bond.partners.some(word => word) };
    const bits = bond.partners.map((word, w) => kept.reduce((left, mask) => left & mask[w], word));
    return { bits, any: bits.some(word => word) };
  }

  #names(bits) {
    const names = [];
    for (let w = 0; w < bits.length; w++) {
      for (let word = bits[w]; word; word &= word - 1) names.push(this.places[w * 32 + 31 - Math.clz32(word & -word)]);
    }
    return names;
  }

  /** Sorts the reasons (worst first, else as they come: by agreement, article, kind, category) and says towards whom they stand. */
  #verdict(verdict, found, hold, unread) {
    const { words } = this;
    if (found.some(({ provision }) => provision.twin)) found = found.slice().sort(byRank);
    const towards = [], reasons = [];
    let worst = OPEN, law = false, nobody = false, seen = null, challenged = null;
    for (const { reason } of found) if (reason.standing > worst) worst = reason.standing;
    for (let standing = worst; standing >= OPEN; standing--) {
      let group = null, unnamed = false, last = null, lastRecourse = null;
      for (const { reason, owed, last: ends } of found) {
        if (reason.standing !== standing) continue;
        reasons.push(copy(reason.record, ends));
        if (standing === OPEN) continue;
        if (standing === CONTESTABLE && reason.record.open === "law") law = true;
        if (!owed.any) {
          unnamed = true;
          continue;
        }
        const { bits } = owed;
        if (bits !== last) {
          group ??= new Int32Array(words);
          for (let w = 0; w < words; w++) group[w] |= bits[w];
          last = bits;
        }
        if (standing >= CONTESTABLE && reason.recourse && bits !== lastRecourse) {
          challenged ??= new Int32Array(words);
          for (let w = 0; w < words; w++) challenged[w] |= bits[w];
          lastRecourse = bits;
        }
      }
      if (group) {
        if (seen) {
          for (let w = 0; w < words; w++) {
            const all = group[w] | seen[w];
            group[w] &= ~seen[w];
            seen[w] = all;
          }
        } else seen = group;
        const partners = this.#names(group);
        if (group === seen) seen = group.slice();
        if (partners.length) towards.push({ standing: STANDINGS[standing], partners });
      }
      if (unnamed && !nobody) {
        nobody = true;
        towards.push({ standing: STANDINGS[standing], partners: [] });
      }
    }
    verdict.standing = STANDINGS[worst];
    if (worst === CONTESTABLE) verdict.open = law ? "law" : "fact";
    if (hold.from > -NEVER) verdict.from = iso(hold.from);
    if (hold.until < NEVER) verdict.until = iso(hold.until);
    verdict.challengers = challenged ? this.#names(challenged) : [];
    verdict.towards = towards;
    verdict.reasons = reasons;
    verdict.unread = unread;
    return verdict;
  }

  /** The country's own measures that still stand or are proposed, less those dropped, with those added. */
  *#measures(country, today, { add = [], drop = [] }) {
    for (const measure of country.measures) {
      if (drop.includes(measure.id) || measure.until !== null && measure.until < today) continue;
      const inForce = measure.status === "in-force" || measure.status === "adopted";
      yield { ...measure, inUse: inForce && (measure.from === null ? measure.status === "in-force" : measure.from <= today) };
    }
    for (const [index, measure] of add.entries()) {
      const instrument = this.#instrument(measure.instrument);
      const { scope, purposes } = instrument.typical;
      const from = day(measure.from), until = day(measure.until);
      yield {
        id: measure.id ?? `proposed-${index + 1}`, status: "proposed", proposed: true, from, until, inUse: (from ?? today) <= today && today <= (until ?? today),
        judged: this.vocabulary.measure({ scope, purposes, ...measure, instrument }),
      };
    }
  }

  #own(measure, country, ordered, today, towards) {
    const { judged } = measure;
    const self = country.iso;
    const reasons = [], spans = [];
    const marks = new Set();
    let worst = OPEN;
    for (const bond of ordered) {
      for (const provision of bond.agreement.inOrder) {
        if (!(judged.traits & (provision.bars | provision.maybeBars | provision.ifWorse)) || provision.only && !provision.only.has(self)) continue;
        const owed = this.#owed(bond, provision, towards);
        const [start, end] = span(bond, provision, towards, owed);
        if (start > end) continue;
        const existing = existed(measure, start, country.checkedDay);
        for (const [from, until, grace, last] of stretches(provision, self, start, end)) {
          if (from > -NEVER) marks.add(from);
          if (until < NEVER) marks.add(until + 1);
          for (const reason of this.vocabulary.reasons(judged, provision, self, existing, grace)) {
            if (from <= today && today <= until) {
              reasons.push({ reason, owed, bond, provision, last });
              worst = Math.max(worst, reason.standing);
            }
            if (reason.standing !== OPEN) spans.push({ i: 0, from, until, standing: reason.standing, provision, bond, order: reason.order });
          }
        }
      }
    }
    return { reasons, worst, time: new Timeline(1, spans, marks, today) };
  }

  /** Who takes how much: the agreements that bind, and their provisions, as players. */
  #attribution(players, reasons, weighed, all) {
    const { menu } = this;
    const player = new Map(players.map((bond, p) => [bond, p]));
    const provisions = [], ofProvision = new Map();
    const game = size => Array.from({ length: size }, () => new Int32Array(menu.sets.length));
    const place = menu.place ??= menu.instruments.map((_, i) => {
      const set = menu.sets.findIndex(({ instruments }) => instruments.includes(i));
      return [set, 1 << menu.sets[set].instruments.indexOf(i)];
    });
    const closers = { secure: game(players.length), arguable: game(players.length) };
    const parts = { secure: [], arguable: [] };
    reasons.forEach((list, i) => {
      const [set, bit] = place[i];
      for (const { reason, bond, provision } of list) {
        if (reason.standing < CONTESTABLE) continue;
        let part = ofProvision.get(provision);
        if (part === undefined) {
          ofProvision.set(provision, part = provisions.length);
          provisions.push({ bond, provision });
          for (const masks of [parts.secure, parts.arguable]) masks.push(new Int32Array(menu.sets.length));
        }
        closers.secure[player.get(bond)][set] |= bit;
        parts.secure[part][set] |= bit;
        if (reason.standing < CLOSED) continue;
        closers.arguable[player.get(bond)][set] |= bit;
        parts.arguable[part][set] |= bit;
      }
    });
    const of = masks => menu.attribution(weighed, all, masks);
    const secure = of(closers.secure), arguable = of(closers.arguable), securely = of(parts.secure), arguably = of(parts.arguable);
    return players.map((bond, p) => {
      const loss = ({ shapley, alone, gone }) => ({ shapley: shapley[p], alone: alone[p], gone: gone[p] });
      const own = provisions.flatMap(({ bond: other, provision: { article, kind, index } }, q) =>
        other === bond ? [{ article, kind, provision: index, shapley: securely.shapley[q], arguable: arguably.shapley[q] }] : []);
      return { agreement: bond.agreement.id, ...loss(secure), arguable: loss(arguable), provisions: own.sort((a, b) => a.provision - b.provision) };
    }).sort((a, b) => b.shapley - a.shapley || compare(a.agreement, b.agreement));
  }

  /** For each closed instrument, what a later government would have to do. */
  #lockIn(standings, reasons, bonds, date) {
    return standings.flatMap((standing, i) => {
      if (standing !== CLOSED) return [];
      const closing = reasons[i].filter(({ reason }) => reason.standing === CLOSED).sort((a, b) => a.provision.index - b.provision.index);
      const ways = bonds.filter(bond => closing.some(one => one.bond === bond)).flatMap(bond => {
        const { id, withdrawal, review, inForce } = bond.agreement;
        const way = (way, article, earliest) => ({ way, agreement: id, ...article && { article }, ...earliest && { earliest } });
        const ends = closing.filter(one => one.bond === bond && one.last < NEVER).map(({ provision, last }) => ({ way: "transition", agreement: id, article: provision.article, earliest: iso(last + 1) }));
        return [
          way("leave", withdrawal?.article, withdrawal?.noticeMonths != null && monthsLater(date, withdrawal.noticeMonths)),
          ...review ? [way("review", review.article, review.everyYears && nextReview(inForce ?? iso(bond.from), review.everyYears, date))] : [],
          ...ends, way("amend"),
        ];
      });
      return [{ instrument: this.menu.instruments[i].id, ways }];
    });
  }
}

const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

/** Reasons in order: agreement, article, kind, category, provision. */
const byRank = (a, b) => compare(a.bond.agreement.id, b.bond.agreement.id) || a.provision.rank - b.provision.rank || a.reason.order - b.reason.order || a.provision.index - b.provision.index;

/** First and last day of a provision for the country; towards one partner, while that one is bound too. */
function span(bond, provision, towards, owed) {
  const start = Math.max(bond.from, provision.from), end = Math.min(bond.until, provision.until);
  if (!towards) return [start, end];
  if (provision.owedTo && !towards.some(iso => provision.owedTo.has(iso))) return NO_DAYS;
  if (bond.joined && owed.any) return [start, end];
  for (const party of bond.agreement.parties.values())
    if (party.from !== null && towards.includes(party.iso)) return [Math.max(start, party.from), Math.min(end, party.until)];
  return owed.any ? [start, end] : NO_DAYS;
}
const NO_DAYS = [1, 0];

/** A provision's time for one party, cut where its periods of grace end: first day, last day, what runs, and when the reason ends at the latest. */
function stretches(provision, party, start, end) {
  const rows = provision.transitions.get(party);
  if (!rows) return [[start, end, 0, end]];
  const cuts = [...new Set(rows.map(({ untilDay }) => untilDay))].filter(cut => cut >= start && cut < end).sort((a, b) => a - b);
  let from = start;
  const list = [];
  for (const cut of [...cuts, end]) {
    list.push([from, cut, rows.reduce((grace, { untilDay, effect }) => from <= untilDay ? grace | GRACE[effect] : grace, 0), cut]);
    from = cut + 1;
  }
  return list;
}

/** Whether the measure was in force before the day on which the provision began to bind. */
function existed({ status, from }, start, checked) {
  if (from !== null) return from < start ? YES : NO;
  return status !== "in-force" ? NO : start >= checked ? YES : UNKNOWN;
}

/** A reason of one's own: reports are plain data that a reader may change. */
function copy({ agreement, article, provision, kind, strength, scope, standing, open, rule, exception, tried, wouldChange, dispute, source, read }, ends) {
  const reason = { agreement, article, provision, kind, strength, scope, standing };
  if (open !== undefined) reason.open = open;
  reason.rule = rule;
  if (exception !== undefined) reason.exception = exception;
  reason.tried = tried.map(({ exception, result, unconfirmed }) => unconfirmed ? { exception, result, unconfirmed } : { exception, result });
  reason.wouldChange = wouldChange.map(({ what, to }) => ({ what, to }));
  reason.dispute = dispute;
  if (ends < NEVER) reason.until = iso(ends);
  reason.source = source;
  if (read !== undefined) reason.read = read;
  return reason;
}

/** The same day of a later month, the last of it where it is shorter. */
function monthsLater(text, months) {
  const month = Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1 + months;
  const year = Math.floor(month / 12), length = [31, year % 4 || !(year % 100) && year % 400 ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month % 12];
  return `${year}-${String(month % 12 + 1).padStart(2, "0")}-${String(Math.min(length, Number(text.slice(8)))).padStart(2, "0")}`;
}

function nextReview(inForce, years, today) {
  let at = inForce;
  for (let n = 1; at <= today; n++) at = monthsLater(inForce, 12 * years * n);
  return at;
}

/** Worst standing of each instrument between the dates that facts name. */
class Timeline {
  constructor(count, spans, marks, today) {
    this.starts = [-NEVER, ...[...marks].sort((a, b) => a - b)];
    const segments = this.segments = this.starts.length;
    this.standings = new Int8Array(count * segments);
    this.count = count;
    this.spans = spans;
    const at = new Map(this.starts.map((start, s) => [start, s]));
    for (const { i, from, until, standing } of spans) {
      const end = until >= NEVER ? segments : at.get(until + 1);
      for (let s = at.get(from); s < end; s++) if (this.standings[i * segments + s] < standing) this.standings[i * segments + s] = standing;
    }
    this.now = 0;
    while (this.now + 1 < segments && this.starts[this.now + 1] <= today) this.now++;
  }

  /** First and last day of today's standing of instrument i. */
  hold(i) {
    const { segments, standings, starts, now } = this;
    const row = i * segments, standing = standings[row + now];
    let first = now, last = now;
    while (first > 0 && standings[row + first - 1] === standing) first--;
    while (last + 1 < segments && standings[row + last + 1] === standing) last++;
    return { from: starts[first], until: last + 1 < segments ? starts[last + 1] - 1 : NEVER };
  }

  /** Every later change, in order of date, with the provision that makes it. */
  upcoming() {
    const { segments, standings, starts, spans } = this;
    const changes = [];
    for (let s = this.now + 1; s < segments; s++) {
      for (let i = 0; i < this.count; i++) {
        const from = standings[i * segments + s - 1], to = standings[i * segments + s];
        if (from === to) continue;
        const at = starts[s];
        // The first by agreement, provision and category of those that begin, or end, there.
        const worst = Math.max(from, to);
        let cause = null;
        for (const span of spans) {
          if (span.i !== i || span.standing !== worst || (to > from ? span.from !== at : span.until !== at - 1)) continue;
          if (!cause || byPlace(span, cause) < 0) cause = span;
        }
        const { provision } = cause;
        changes.push({ at, i, from, to, provision });
      }
    }
    return changes;
  }
}

const byPlace = (a, b) => a.bond.agreement.place - b.bond.agreement.place || a.provision.index - b.provision.index || a.order - b.order;
