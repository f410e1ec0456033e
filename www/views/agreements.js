// The agreements behind the answer: which bind, which of those nobody has read, what is not known of each, what they oblige to have.
import { html, nothing, unreadList } from "./kit.js";

export function agreements(view) {
  const { words, facts, now, act } = view;
  const short = id => facts.agreements.get(id)?.short ?? id;
  const notes = view.why.notes;
  const open = event => act.unfold("agreements", event.currentTarget.open);
  const required = new Map();
  for (const { kind, agreement } of now.required) required.set(kind, new Set([...(required.get(kind) ?? []), agreement]));
  return html`<section class="agreements" part="agreements">
    <h2>${words.say("agreements")}</h2>
    <details class="more" @toggle=${open}><summary>${words.say("agreements-bound")}</summary>
      ${notes ? html`<ul class="plain">${now.bound.map(bond => view.why.entry(view, bond))}</ul>` : nothing}</details>
    <details class="more" @toggle=${open}><summary>${words.say("required")}</summary>
      ${notes ? required.size ? html`<p class="hint">${words.say("required-lead")}</p><ul class="plain">${[...required].map(([kind, from]) =>
        html`<li>${words.say("required-row", { kind: words.say(`kind-${kind}`), agreements: words.and.format([...from].map(short)) })}</li>`)}</ul>` : html`<p>${words.say("required-none")}</p>` : nothing}</details>
    <details class="more" @toggle=${open}><summary>${words.say("stance", { country: words.countryInSentence(now.scenario.country) })}</summary>
      ${notes ? view.why.stance(view) : nothing}</details>
    ${now.notRead.length + now.bindingNotKnown.length ? html`<details class="more not-read" @toggle=${open}><summary>${words.say("not-read-heading")}</summary><p class="hint">${words.say("not-read-lead")}</p>${unreadList(view)}</details>` : nothing}
  </section>`;
}
