// Why: what an opened line shows. First a sentence, then every rule that was looked at, each with its article, its exceptions,
// who could bring a case, what would change it, and where it was read. Loaded when the first line is opened.
import { html, nothing, live, mark, seen, deciding } from "./kit.js";
import { cite, english, title } from "./notes.js";
import css from "../why.css";

const RANK = ["open", "discouraged", "sheltered", "contestable", "closed"];
const NAMED = 12;

export { entry, stance, works } from "./notes.js";
export { css };

export function why(view, verdict, own) {
  const { words } = view;
  return html`<div class="why" part="why">
    <p class="lead">${lead(view, verdict)}</p>
    ${towards(view, verdict)}
    ${verdict.unread?.length ? html`<p class="hint">${words.say("lead-unread", { list: words.and.format(verdict.unread.map(id => short(view, id))) })}</p>` : nothing}
    ${traits(view, verdict)}
    ${reasons(view, verdict)}
    ${challengers(view, verdict)}
    ${later(view, verdict)}
    ${own.map(one => law(view, one))}
    ${tryIt(view, verdict, own)}
    ${effects(view, verdict.instrument)}
  </div>`;
}

const short = ({ facts }, id) => facts.agreements.get(id)?.short ?? id;
const scopes = ({ words }, list) => words.and.format([...new Set(list)].map(scope => words.say(`scope-${scope}`)));

/** What the choice is to a treaty: the hinge between its words and ours. */
function traits({ words, facts }, { instrument }) {
  const list = facts.instruments.get(instrument).traits;
  return list.length ? html`<p class="small">${words.say("traits", { list: words.and.format(list.map(trait => words.say(`trait-${trait}`))) })}</p>` : nothing;
}

/** The one sentence. What closes is named in full, so that nobody takes one way out for the way out; for the rest, the worst rule, and where it is the same. */
function lead(view, verdict) {
  const { words, facts } = view;
  const alike = verdict.reasons.filter(reason => seen(reason) === seen(verdict));
  const [worst] = alike;
  if (!worst || (worst.standing === "open" && !worst.rule.startsWith("limit/"))) return words.say("lead-open");
  const firsts = deciding(verdict);
  const [rule, about] = worst.rule.split("/");
  if (verdict.standing === "closed") {
    const failed = alike.every(({ tried }) => tried?.some(({ result }) => result === "test-fails"));
    return words.say(failed ? "lead-closed-test" : "lead-closed", { count: firsts.length, places: words.and.format(firsts.map(({ agreement, article }) =>
      words.say("lead-place", { agreement: words.agreement(facts, agreement), article: words.article(article) }))) });
  }
  const name = verdict.standing === "open" ? "lead-open-limit" : seen(verdict) === "fact" ? "lead-fact"
    : rule === "exception" ? `lead-${verdict.standing}-exception` : `lead-${verdict.standing}`;
  const sentence = words.say(name, { agreement: short(view, worst.agreement), article: words.article(worst.article),
    exception: words.say(`exception-${worst.exception ?? about}`), limit: words.say(`limit-${about}`) });
  const others = firsts.slice(1).map(({ agreement }) => words.agreement(facts, agreement));
  return verdict.standing !== "open" && others.length ? `${sentence} ${words.say("lead-same", { list: words.and.format(others) })}` : sentence;
}

/** "closed towards the other 11 parties to the CPTPP, open towards everyone else" */
function towards(view, verdict) {
  const { words, now, facts } = view;
  if (!verdict.towards?.length) return nothing;
  const parts = verdict.towards.map(({ standing, partners }) => {
    const word = standing === "contestable" && verdict.open === "fact" ? "fact" : standing;
    if (!partners.length) return words.say("towards-unnamed", { standing: word });
    const all = now.bound.find(({ agreement }) => isWhole(facts.agreements.get(agreement), partners, now));
    return all && partners.length > 1 ? words.say("towards-row-agreement", { standing: word, count: partners.length, agreement: short(view, all.agreement) })
      : words.say("towards-row", { standing: word, who: who(view, partners) });
  });
  const many = verdict.towards.filter(({ partners }) => partners.length > NAMED);
  return html`<p class="towards">${parts.map(part => html`${part} `)}${words.say(verdict.unread?.length ? "towards-rest-unread" : "towards-rest")}</p>${many.length ? html`<details class="more"><summary>${words.say("countries-list")}</summary>${many.map(({ standing, partners }) =>
    html`<p>${words.say("towards-row", { standing, who: names(view, partners) })}</p>`)}</details>` : nothing}`;
}
const isWhole = (agreement, partners, now) => {
  if (!agreement) return false;
  const others = agreement.parties.filter(({ iso }) => iso !== now.scenario.country);
  const bound = others.filter(({ from, until }) => from && from <= now.date && !(until < now.date));
  return [bound, others].some(list => list.length === partners.length && list.every(({ iso }) => partners.includes(iso)));
};
const names = ({ words }, list) => words.and.format(list.map(iso => [words.country(iso), words.countryInSentence(iso)]).sort(([one], [other]) => words.collator.compare(one, other)).map(([, name]) => name));
const who = (view, list) => (list.length > NAMED ? view.words.say("countries-many", { count: list.length }) : names(view, list));

/** One entry for each rule, worst first; the first stands open. */
function reasons(view, verdict) {
  const { words } = view;
  const rules = new Map();
  for (const reason of verdict.reasons) {
    const key = `${reason.agreement} ${reason.provision ?? `${reason.article} ${reason.kind}`}`;
    rules.set(key, [...(rules.get(key) ?? []), reason]);
  }
  if (!rules.size) return nothing;
  const [first, ...rest] = rules.values();
  const head = group => {
    const [worst] = group;
    return html`${mark(seen(worst))} <span class="place">${words.say("reason-heading", { agreement: short(view, worst.agreement), article: words.article(worst.article) })}</span>
      <span class="small">${words.say(`kind-${worst.kind}`)}</span> <span class="standing">${words.say(`standing-${seen(worst)}`)}</span>`;
  };
  return html`<h4>${words.say("listed-reasons")}</h4>
    <div class="rule" data-agreement=${first[0].agreement} data-standing=${first[0].standing}><p class="head">${head(first)}</p>${rule(view, first)}</div>
    ${rest.map(group => html`<details class="rule" data-agreement=${group[0].agreement} data-standing=${group[0].standing}><summary class="head">${head(group)}</summary>${rule(view, group)}</details>`)}`;
}

function rule(view, group) {
  const { words, why, now } = view;
  const [worst] = group;
  const note = why.notes?.agreements[worst.agreement]?.provisions[worst.provision];
  const source = why.notes?.agreements[worst.agreement]?.sources[worst.source];
  const since = now.bound.find(({ agreement }) => agreement === worst.agreement);
  // What was decided alike for several kinds of data is said once.
  const said = new Map();
  for (const reason of group) {
    const key = `${reason.standing} ${reason.rule} ${reason.open}`;
    said.set(key, [...(said.get(key) ?? []), reason]);
  }
  const change = new Map(group.flatMap(reason => reason.wouldChange ?? []).map(one => [`${one.what} ${one.to}`, one]));
  const untils = [...new Set(group.map(({ until }) => until).filter(Boolean))];
  return html`
    ${[...said.values()].map(alike => html`<p>${ruleSentence(view, alike[0])} <span class="small">${words.say("reason-reaches", { scopes: scopes(view, alike.map(({ scope }) => scope)) })}</span></p>`)}
    ${untils.map(date => html`<p>${words.say("reason-until", { date: words.date(date) })}</p>`)}
    ${note?.content ? html`<blockquote><p lang="en" dir="ltr">${note.content}</p><footer class="small">${words.say("reason-content")}</footer></blockquote>` : nothing}
    ${note?.protects ? html`<p class="small">${words.rich("reason-protects", { whom: english(note.protects) })}</p>` : nothing}
    ${tried(view, worst)}
    ${change.size ? html`<h5>${words.say("would-change")}</h5><ul>${[...change.values()].map(({ what, to }) =>
      html`<li data-change=${what}>${words.say("would-change-row", { what: words.say(`change-${what}`), to: words.say(`standing-${to}`) })}</li>`)}</ul>` : nothing}
    <p class="small">${worst.strength === "hard" ? nothing : html`${words.say(`strength-${worst.strength}`)} `}${words.say(worst.dispute === true ? "dispute-yes" : worst.dispute === false ? "dispute-no" : "dispute-not-known")}
      ${since?.from && !since.joined ? words.say("challengers-since", { date: words.date(since.from) }) : nothing}</p>
    ${note?.unconfirmed?.length ? html`<p class="small">${words.rich("reason-unconfirmed", { list: english(note.unconfirmed.join("; ")) })}</p>` : nothing}
    ${note?.note ? html`<details class="more"><summary>${words.say("reason-note")}</summary><p lang="en" dir="ltr">${note.note}</p></details>` : nothing}
    ${source ? html`<p class="source small">${cite(view, source)}${worst.read ? html` <span class="read">${words.say(`read-${worst.read}`)}</span>` : nothing}</p>` : nothing}`;
}

function ruleSentence({ words }, reason) {
  const [rule, about] = reason.rule.split("/");
  if (rule === "exception") return words.say("rule-exception", { standing: reason.standing, exception: words.say(`exception-${about ?? reason.exception}`) });
  return words.say(about ? `rule-${rule}-${about}` : `rule-${rule}`, { standing: reason.standing });
}

function tried({ words }, { tried: list, strength }) {
  if (!list || strength === "soft") return nothing;
  if (!list.length) return html`<p class="small">${words.say("tried-none")}</p>`;
  return html`<h5>${words.say("tried")}</h5><ul>${list.map(({ exception, result, unconfirmed }) => html`<li data-exception=${exception} data-result=${result}>${
    words.say(unconfirmed ? "tried-row-unconfirmed" : "tried-row", { exception: words.say(`exception-${exception}`), result: words.say(`tried-${result}`), unconfirmed: words.say("tried-unconfirmed") })}</li>`)}</ul>`;
}

function challengers(view, verdict) {
  const { words } = view;
  if (RANK.indexOf(verdict.standing) < RANK.indexOf("contestable")) return nothing;
  const list = verdict.challengers ?? [];
  return html`<h4>${words.say("challengers")}</h4><p>${list.length ? words.say("challengers-row", { who: who(view, list) }) : words.say("challengers-none")}</p>
    ${list.length > NAMED ? html`<details class="more"><summary>${words.say("countries-list")}</summary><p>${names(view, list)}</p></details>` : nothing}`;
}

function later(view, { instrument, standing }) {
  const { words, now } = view;
  if (standing !== "closed") return nothing;
  const ways = now.lockIn.find(one => one.instrument === instrument)?.ways ?? [];
  if (!ways.length) return nothing;
  return html`<h4>${words.say("later")}</h4>${new Set(ways.map(({ agreement }) => agreement)).size > 1 ? html`<p class="small">${words.say("later-each")}</p>` : nothing}<ul>${ways.map(({ way, agreement, article, earliest }) => {
    const given = { agreement: short(view, agreement), article: words.article(article), date: earliest ? words.date(earliest) : "" };
    const name = way === "leave" ? (earliest ? "later-leave" : article ? "later-leave-plain" : "later-leave-bare")
      : way === "review" && earliest ? "later-review-date" : `later-${way}`;
    return html`<li data-way=${way} data-agreement=${agreement}>${words.say(name, given)}</li>`;
  })}</ul>`;
}

/** A law that the country has, plans, or that the reader has put into the question. */
function law(view, { verdict, measure, state }) {
  const { words, why, now, scenario, act } = view;
  const country = why.notes?.countries[scenario.country];
  const note = country?.measures[measure.id];
  const source = country?.sources[note?.source];
  const status = state === "added" ? words.say("measure-proposal") : state === "later" ? words.say("measure-adopted-from", { date: words.date(measure.from) })
    : measure.status === "in-force" && measure.from ? words.say("measure-in-force-since", { date: words.date(measure.from) })
    : measure.until && measure.until < now.date ? words.say("measure-ended") : words.say(`measure-${measure.status ?? "proposal"}`);
  // A list of buttons is read without what stands around them.
  const named = name => `${words.say(name)} ${note?.title ?? words.say(`instrument-${measure.instrument}`)}`;
  return html`<section class="law" data-measure=${measure.id} data-standing=${verdict.standing}>
    <h4>${state === "added" ? words.say("measure-proposal") : html`${words.say("own-lead")}${note?.title ? html`: <bdi>${note.title}</bdi>` : nothing}`}</h4>
    ${state === "added" ? nothing : html`<p class="small">${status}${note?.citation ? html`. <bdi>${note.citation}</bdi>` : nothing}</p>`}
    ${note?.content ? html`<p lang="en" dir="ltr">${note.content}</p>` : nothing}
    <p class="head">${mark(seen(verdict))} ${words.say("own-standing", { standing: words.say(`standing-${seen(verdict)}`) })}</p>
    <p>${lead(view, verdict)} <span class="small">${words.say("aims", { list: words.and.format((measure.purposes ?? view.facts.instruments.get(measure.instrument).typical.purposes).map(aim => words.say(`purpose-${aim}`))) })}</span></p>
    ${note?.note ? html`<details class="more"><summary>${words.say("reason-note")}</summary><p lang="en" dir="ltr">${note.note}</p></details>` : nothing}
    ${source ? html`<p class="source small">${cite(view, source)}${note.read ? html` <span class="read">${words.say(`read-${note.read}`)}</span>` : nothing}</p>` : nothing}
    ${verdict.reasons.length ? html`<details class="more"><summary>${words.say("listed-reasons")}</summary>${reasons(view, verdict)}</details>` : nothing}
    ${state === "added" ? html`${design(view, measure)}<p><button type="button" aria-label=${named("try-take-back")} @click=${() => act.takeBack("add", measure.id)}>${words.say("try-take-back")}</button></p>`
      : state === "dropped" ? html`<p><button type="button" aria-label=${named("try-take-back")} @click=${() => act.takeBack("drop", measure.id)}>${words.say("try-take-back")}</button></p>`
      : state === "in-use" ? html`<p><button type="button" name="drop" value=${measure.id} aria-label=${named("try-drop")} @click=${() => act.drop(measure.id)}>${words.say("try-drop")}</button></p>` : nothing}
  </section>`;
}

function tryIt({ words, act }, { instrument }, own) {
  if (own.some(({ state }) => state === "added" || state === "in-use")) return nothing;
  return html`<p><button type="button" name="add" value=${instrument} aria-label=${`${words.say("try-add")} ${words.say(`instrument-${instrument}`)}`} @click=${() => act.add(instrument)}>${words.say("try-add")}</button></p>`;
}

/** How a proposed law would be made; each choice is judged at once. */
function design(view, measure) {
  const { words, facts, act } = view;
  const usual = facts.instruments.get(measure.instrument).typical;
  const select = (name, label, value, options) => html`<label><span>${words.say(label)}</span><select name=${name} .value=${live(value)}
    @change=${event => act.redesign(measure.id, name, event.currentTarget.value)}>${options.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}</select>${long(options.find(([key]) => key === value)?.[1] ?? "")}</label>`;
  // On a phone a long choice is cut in its own field, so it stands below as well.
  const long = text => (text.length > 24 ? html`<span class="chosen" aria-hidden="true">${text}</span>` : nothing);
  const every = (list, prefix) => list.map(id => [id, words.say(`${prefix}-${id}`)]);
  return html`<fieldset class="design"><legend>${words.say("design")}</legend><p class="hint">${words.say("design-lead")}</p>
    ${select("scope", "design-scope", measure.scope?.[0] ?? "", [["", words.say("design-usual", { what: scopes(view, usual.scope) })], ...every(facts.catalogue.scopes ?? SCOPES, "scope")])}
    ${select("purposes", "design-purpose", measure.purposes?.[0] ?? "", [["", words.say("design-usual", { what: words.and.format(usual.purposes.map(aim => words.say(`purpose-${aim}`))) })], ...every(facts.catalogue.purposes ?? PURPOSES, "purpose")])}
    ${select("treatsForeignersWorse", "design-treatment", String(measure.treatsForeignersWorse), [["false", words.say("design-alike")], ["true", words.say("design-worse")], ["null", words.say("design-not-known")]])}
    ${select("leastRestrictive", "design-lightest", String(measure.leastRestrictive), [["null", words.say("design-not-known")], ["true", words.say("design-lightest-none")], ["false", words.say("design-lightest-exists")]])}
  </fieldset>`;
}
const SCOPES = ["all", "personal", "sensitive", "health", "payment", "financial", "government", "telecom", "mapping", "critical", "e-commerce", "media", "software", "mass-market-software", "artificial-intelligence", "transport", "digital-products", "hardware"];
const PURPOSES = ["privacy", "consumer", "security", "cybersecurity", "public-order", "health", "safety", "prudential", "tax", "customs-enforcement", "enforcement", "competition", "accountability", "industrial", "development", "revenue", "culture", "indigenous", "labour", "intellectual-property"];

function effects(view, instrument) {
  const { words, facts, why } = view;
  const list = facts.catalogue.effects.filter(effect => effect.instrument === instrument);
  const said = new Map(why.notes.effects.filter(effect => effect.instrument === instrument).map(effect => [effect.criterion, effect]));
  const works = (label, ids) => (ids?.length ? html`<p class="small">${words.say(label)}</p><ul>${ids.map(id => html`<li>${why.notes.sources[id] ? title(words, why.notes.sources[id]) : id}</li>`)}</ul>` : nothing);
  return html`<details class="more effects"><summary>${words.say("effects")}</summary>
    <p class="hint">${list.length ? words.say("effects-lead") : words.say("effects-none")}</p>
    <ul class="plain">${list.map(effect => {
      const reason = said.get(effect.criterion);
      return html`<li data-criterion=${effect.criterion}><strong>${words.say(`criterion-${effect.criterion}`)}</strong>
        <span class="figure">${words.say("effect-value", { central: words.signed.format(effect.central), low: words.signed.format(reason.low), high: words.signed.format(reason.high) })}</span>
        <span class="small">${words.say(`grade-${reason.grade}`)}</span>
        ${reason.why ? html`<p lang="en" dir="ltr">${reason.why}</p>` : nothing}
        ${works("effect-for", reason.for)}${works("effect-against", reason.against)}
        ${!reason.for.length && !reason.against.length ? html`<p class="small">${words.say("effect-own")}</p>` : nothing}</li>`;
    })}</ul></details>`;
}
