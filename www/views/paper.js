// What only paper shows: the choices as one table with standing and article, and the sources. A line that cannot be opened must say by itself what decides.
import { html, nothing, mark, seen, deciding, nameOf } from "./kit.js";
import { cite } from "./notes.js";

const NAMED = 2;

export function choicesOnPaper(view) {
  const { words, facts, now, today, whatIf } = view;
  const verdicts = new Map(now.instruments.map(verdict => [verdict.instrument, verdict]));
  const before = new Map(today.instruments.map(verdict => [verdict.instrument, seen(verdict)]));
  const used = new Set(now.measures.filter(({ inUse }) => inUse).map(({ instrument }) => instrument));
  const row = verdict => {
    const id = verdict.instrument;
    const to = seen(verdict);
    const from = before.get(id);
    const places = to === "open" ? [] : deciding(verdict);
    const more = places.length - NAMED;
    return html`<li>${mark(to, whatIf && from !== to)}<span>${words.say(`instrument-${id}`)}${used.has(id) ? html` <span class="small">${words.say("in-use")}</span>` : nothing}
      ${places.length ? html`<span class="small places">${words.and.format([...places.slice(0, NAMED).map(({ agreement, article }) =>
        words.say("time-by", { agreement: facts.agreements.get(agreement)?.short ?? agreement, article: words.article(article) })), ...(more > 0 ? [words.say("paper-more", { count: more })] : [])])}</span>` : nothing}</span>
      <span class="standing">${words.say(to === "open" && verdict.unread.length ? "standing-open-unread" : `standing-${to}`)}${whatIf && from !== to
        ? html`<span class="small places">${words.say("standing-was", { standing: words.say(`standing-${from}`) })}</span>` : nothing}</span></li>`;
  };
  return html`<section class="paper"><h2>${words.say("choices")}</h2>
    <div class="sheet">${facts.catalogue.areas.map(area => html`<h3>${words.say(`area-${area.id}`)}</h3>
      ${area.groups.map(group => html`<ul>${group.instruments.map(({ id }) => row(verdicts.get(id)))}</ul>`)}`)}</div></section>`;
}

/** The agreements that bind, with what was read of each where the notes are at hand; and where all the rest is found. */
export function sourcesOnPaper(view) {
  const { words, facts, now, why, address } = view;
  const cited = new Map();
  for (const { reasons } of now.instruments) for (const { agreement, source } of reasons) cited.set(agreement, (cited.get(agreement) ?? new Set()).add(source));
  return html`<section class="paper sources"><h2>${words.say("paper-sources")}</h2>
    ${address ? html`<p class="small">${words.say("paper-address")} <span class="address">${address}</span></p>` : nothing}
    <ul class="sheet">${now.bound.map(({ agreement: id, from, joined }) => {
      const note = why.notes?.agreements[id];
      return html`<li class="small"><strong>${facts.agreements.get(id)?.short ?? id}</strong>${note?.name ? html` (<bdi>${note.name}</bdi>)` : nothing}, ${joined ? words.say("bound-joined") : from ? words.say("bound-since", { date: words.date(from) }) : words.say("bound-date-unconfirmed")}.
        ${[...cited.get(id) ?? []].filter(source => note?.sources[source]).map(source => html`${cite(view, note.sources[source])} `)}</li>`;
    })}</ul>
    ${now.notRead.length ? html`<p class="small">${words.say("also-not-read", { count: now.notRead.length })} ${words.and.format(now.notRead.map(({ agreement, name }) => nameOf(view, agreement, name)))}.</p>` : nothing}
  </section>`;
}
