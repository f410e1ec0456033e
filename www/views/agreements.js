// The agreements behind the answer: which bind, which of those nobody has read, what is not known of each, what they oblige to have.
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

export function agreements(view) {
  const { words, facts, now, act } = view;
  const short = id => facts.agreements.get(id)?.short ?? id;
  const notes = view.why.notes;
  const open = event => act.unfold("agreements", event.currentTarget.open);
  const required = new Map();
  for (const { kind, agreement } of now.required) required.set(kind, new Set([...(required.get(kind) ?? []), agreement]));
  return html`<section class="agreements" part="agreements">
    <h2>${words.say("agreements")}</h2>
    <details @toggle=${open}><summary>${words.say("agreements-bound")}</summary>
      ${notes ? html`<ul class="plain">${now.bound.map(bond => view.why.entry(view, bond))}</ul>` : nothing}</details>
    <details @toggle=${open}><summary>${words.say("required")}</summary>
      ${notes ? required.size ? html`<p class="hint">${words.say("required-lead")}</p><ul class="plain">${[...required].map(([kind, from]) =>
        html`<li>${words.say("required-row", { kind: words.say(`kind-${kind}`), agreements: words.and.format([...from].map(short)) })}</li>`)}</ul>` : html`<p>${words.say("required-none")}</p>` : nothing}</details>
    <details @toggle=${open}><summary>${words.say("stance", { country: words.countryInSentence(now.scenario.country) })}</summary>
      ${notes ? view.why.stance(view) : nothing}</details>
    ${now.notRead.length + now.bindingNotKnown.length ? html`<details class="not-read"><summary>${words.say("not-read-heading")}</summary><p class="hint">${words.say("not-read-lead")}</p>${unreadList(view)}</details>` : nothing}
  </section>`;
}
