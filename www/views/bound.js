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

export function unreadList({ words, facts, now }) {
  const short = id => facts.agreements.get(id)?.short ?? id;
  return html`
    ${now.notRead.length ? html`<p>${words.say("also-not-read", { count: now.notRead.length })}</p><ul class="plain">${now.notRead.map(({ name, from }) =>
      html`<li>${name}${from ? html` <span class="small">${words.say("bound-since", { date: words.date(from) })}</span>` : nothing}</li>`)}</ul>` : nothing}
    ${now.bindingNotKnown.length ? html`<p>${words.say("binding-not-known", { count: now.bindingNotKnown.length })}</p><ul class="plain">${now.bindingNotKnown.map(id => html`<li data-agreement=${id}>${short(id)}</li>`)}</ul>` : nothing}`;
}
