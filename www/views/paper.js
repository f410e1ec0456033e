// What paper shows: a hand-out of two pages. First the answer and every choice with what decides it, since no line can be opened there;
// then what they are for, the best that may be chosen, which agreement takes how much, the sources, and where all the rest is found.
import { html, nothing, mark, seen, deciding, nameOf, answer, changes, SEEN } from "./kit.js";
import { cite } from "./notes.js";
import { profileRows, profileSentence, side } from "./profile.js";
import { attributionRows, attributionSentence, shares } from "./space.js";

// What fits on both A4 (narrower) and Letter (shorter), in millimetres between the margins of page.css.
const HEIGHT = 250;
const SIZES = [9, 8.75, 8.5, 8.25, 8, 7.75, 7.5, 7.25, 7, 6.75, 6.5, 6.25, 6, 5.75, 5.5, 5.25, 5];
const NAMED = 2;
const DAYS = 8;

export const handOut = view => html`<div class="hand-out"><div class="leaf">${firstLeaf(view)}</div><div class=${view.whatIf ? "leaf supposed" : "leaf"}>${secondLeaf(view)}</div></div>`;

/** Each leaf in the largest type in which it fits on one page. */
export function fit(place) {
  for (const leaf of place?.children ?? []) {
    const millimetre = place.getBoundingClientRect().width / 180;
    for (const size of SIZES) {
      leaf.style.fontSize = `${size}pt`;
      if (leaf.getBoundingClientRect().height <= HEIGHT * millimetre) break;
    }
  }
}

function firstLeaf(view) {
  const { words, facts, now, whatIf } = view;
  const short = id => facts.agreements.get(id)?.short ?? id;
  const many = SEEN.map(standing => [standing, now.instruments.filter(verdict => seen(verdict) === standing).length]).filter(([, count]) => count);
  return html`<h1>${words.say("headline-plain", { country: words.countryInSentence(now.scenario.country) })}</h1>
    <p class="small">${words.say("dateline", { date: words.date(now.date) })}. ${words.say("bound-by", { count: now.bound.length })}: ${words.and.format(now.bound.map(({ agreement }) => short(agreement)))}.</p>
    ${answer(view)}
    ${whatIf ? changes({ ...view, kind: "card" }) : nothing}
    <ul class="signs">${many.map(([standing, count]) => html`<li>${mark(standing)} <strong>${words.number.format(count)}</strong> ${words.say(`standing-${standing}`)}</li>`)}</ul>
    ${choicesOnPaper(view)}`;
}

function choicesOnPaper(view) {
  const { words, facts, now, today, whatIf } = view;
  const verdicts = new Map(now.instruments.map(verdict => [verdict.instrument, verdict]));
  const before = new Map(today.instruments.map(verdict => [verdict.instrument, seen(verdict)]));
  const used = new Set(now.measures.filter(({ inUse }) => inUse).map(({ instrument }) => instrument));
  const row = verdict => {
    const id = verdict.instrument;
    const to = seen(verdict);
    const from = before.get(id);
    const places = to === "open" ? [] : deciding(verdict);
    const named = places.slice(0, places.length > NAMED ? 1 : NAMED);
    const more = places.length - named.length;
    return html`<li data-instrument=${id}>${mark(to, whatIf && from !== to)}<span>${words.say(`instrument-${id}`)}${used.has(id) ? html` (${words.say("in-use")})` : nothing}
      <span class="small"><strong>${words.say(to === "open" && verdict.unread.length ? "standing-open-unread" : `standing-${to}`)}</strong>${whatIf && from !== to ? ` (${words.say("standing-was", { standing: words.say(`standing-${from}`) })})` : nothing}${
        places.length ? `: ${words.and.format([...named.map(({ agreement, article }) => words.say("time-by", { agreement: facts.agreements.get(agreement)?.short ?? agreement, article: words.article(article) })),
          ...(more > 0 ? [words.say("paper-more", { count: more })] : [])])}` : nothing}</span></span></li>`;
  };
  return html`<div class="sheet">${facts.catalogue.areas.map(area => html`<h3>${words.say(`area-${area.id}`)}</h3>
      ${area.groups.map(group => html`<ul>${group.instruments.map(({ id }) => row(verdicts.get(id)))}</ul>`)}`)}</div>`;
}

function secondLeaf(view) {
  const { words, facts, now } = view;
  const rows = attributionRows(view);
  const { ends, costs } = profileRows(view);
  return html`<h2>${words.say("profile")}</h2>
    <p>${profileSentence(view)}</p>
    <div class="sides"><div>
      ${side(view, "end", ends)}
      <h2>${words.say("attribution")}</h2>
      <p>${attributionSentence(view, rows)}</p>
      ${rows.taking.length ? shares(view, rows.taking) : nothing}
      ${rows.others ? html`<p class="small">${words.say("attribution-zero", { count: rows.others })}</p>` : nothing}
    </div><div>
      ${side(view, "cost", costs)}
      <h2>${words.say("package")}</h2>${packageOnPaper(view)}
      <h2>${words.say("time")}</h2>${days(view)}
    </div></div>
    ${sources(view)}
    <p class="end">${words.say("not-legal-advice")} ${words.say("licence")} ${words.say("sources-line", { date: words.date(facts.catalogue.date), version: facts.catalogue.version })}
      ${view.address ? html`${words.say("paper-address")} <span class="address" dir="ltr">${view.address}</span>` : nothing}</p>`;
}

/** The first of the days already fixed on which an answer changes. */
function days({ words, facts, now }) {
  const more = now.upcoming.length - DAYS;
  return html`${now.upcoming.length ? html`<ul class="days">${now.upcoming.slice(0, DAYS).map(({ date, instrument, from, to, agreement, article }) =>
    html`<li><span>${words.date(date)}</span><span>${words.say("time-row", { choice: words.say(`instrument-${instrument}`), from: words.say(`standing-${from}`), to: words.say(`standing-${to}`) })}
      <span class="small">${words.say("time-by", { agreement: facts.agreements.get(agreement)?.short ?? agreement, article: words.article(article) })}</span></span></li>`)}</ul>
    ${more > 0 ? html`<p class="small">${words.say("paper-more", { count: more })}</p>` : nothing}` : html`<p>${words.say("time-none")}</p>`}`;
}

function packageOnPaper({ words, now }) {
  const { secure, arguable } = now.overall.package;
  const standing = new Map(now.instruments.map(verdict => [verdict.instrument, seen(verdict)]));
  const list = ids => html`<ul class="choice-list">${ids.map(id => html`<li>${mark(standing.get(id))}<span>${words.say(`instrument-${id}`)}</span></li>`)}</ul>`;
  const extra = arguable.filter(id => !secure.includes(id));
  return html`${secure.length ? html`<p>${words.say("package-lead", { count: secure.length })}</p>${list(secure)}` : html`<p>${words.say("package-none")}</p>`}
    ${extra.length ? html`<p>${words.say("package-swap")}</p>${list(extra)}` : nothing}
    <p class="small">${words.say("package-caveat")}</p>`;
}

/** The agreements that bind, with what was read of each on the points that decide, where the notes are at hand. */
function sources(view) {
  const { words, facts, now, why } = view;
  const cited = new Map();
  for (const verdict of now.instruments) for (const { agreement, source } of deciding(verdict)) cited.set(agreement, (cited.get(agreement) ?? new Set()).add(source));
  return html`<h2>${words.say("paper-sources")}</h2>
    <ul class="sheet sources">${now.bound.map(({ agreement: id, from, joined }) => {
      const note = why.notes?.agreements[id];
      const read = [...cited.get(id) ?? []].filter(source => note?.sources[source]);
      return html`<li><strong>${facts.agreements.get(id)?.short ?? id}</strong>, ${joined ? words.say("bound-joined") : from ? words.say("bound-since", { date: words.date(from) }) : words.say("bound-date-unconfirmed")}.
        ${read.slice(0, NAMED).map(source => html`<bdi>${cite(view, note.sources[source])}</bdi> `)}${read.length > NAMED ? words.say("paper-more", { count: read.length - NAMED }) : nothing}</li>`;
    })}</ul>
    ${now.notRead.length ? html`<p class="small">${words.say("also-not-read", { count: now.notRead.length })} ${words.and.format(now.notRead.map(({ agreement, name }) => nameOf(view, agreement, name)))}.</p>` : nothing}`;
}
