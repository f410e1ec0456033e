// Which agreements bind on the day, in the line under the question.
import { html, nothing } from "lit/html.js";

export const boundList = view => {
  const { words, facts, now } = view;
  return html`<ul class="plain bound">${now.bound.map(({ agreement, from, dateUnconfirmed, joined }) => {
    const known = facts.agreements.get(agreement);
    return html`<li data-agreement=${agreement} data-joined=${joined ? "" : nothing}><strong>${known?.short ?? agreement}</strong>
      <span class="small">${joined ? words.say("bound-joined") : dateUnconfirmed || !from ? words.say("bound-date-unconfirmed") : words.say("bound-since", { date: words.date(from) })}</span></li>`;
  })}</ul>`;
};

/** The readable name of an agreement outside the answer. It stands in the notes; until these are there, what the core knows. */
export const nameOf = ({ facts, now, why: { notes } }, id, name) => notes?.countries[now.scenario.country]?.memberships?.[id]?.name || notes?.agreements[id]?.name
  || facts.agreements.get(id)?.short || name || id;

export function unreadList(view) {
  const { words, now } = view;
  return html`
    ${now.notRead.length ? html`<p>${words.say("also-not-read", { count: now.notRead.length })}</p><ul class="plain">${now.notRead.map(({ agreement, name, from }) =>
      html`<li><bdi>${nameOf(view, agreement, name)}</bdi>${from ? html` <span class="small">${words.say("bound-since", { date: words.date(from) })}</span>` : nothing}</li>`)}</ul>` : nothing}
    ${now.bindingNotKnown.length ? html`<p>${words.say("binding-not-known", { count: now.bindingNotKnown.length })}</p><ul class="plain">${now.bindingNotKnown.map(id => html`<li data-agreement=${id}><bdi>${nameOf(view, id)}</bdi></li>`)}</ul>` : nothing}`;
}
