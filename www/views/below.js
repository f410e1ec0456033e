// What comes after the choices: what they are for, which agreement takes how much, what changes when, how it is undone, the agreements,
// the method; and what is printed. Loaded as soon as the answer stands; nothing that is in view by then moves.
import { html, nothing } from "./kit.js";
import { profile } from "./profile.js";
import { bestPackage, attribution, time, undo } from "./space.js";
import { agreements } from "./agreements.js";
import css from "../below.css";

export { css };
export { fit, handOut } from "./paper.js";

export const below = view => html`${profile(view)}${bestPackage(view)}${attribution(view)}${time(view)}${undo(view)}${sure(view)}${agreements(view)}${foot(view)}`;

/** What doubt does to the answer: loaded when opened, since it draws thousands of times. */
function sure({ words, act, ...view }) {
  return html`<section class="sure" part="sure">
      <h2>${words.say("sure")}</h2><p class="lead">${words.say("sure-lead")}</p>
      <details class="more" @toggle=${event => act.unfold("sure", event.currentTarget.open)}><summary>${words.say("sure-open")}</summary>${view.sure?.view({ words, act, ...view }) ?? nothing}</details>
    </section>`;
}

function foot(view) {
  const { words, facts, act } = view;
  return html`<section class="method" part="method">
      <h2>${words.say("method")}</h2>
      <details class="more" @toggle=${event => act.unfold("method", event.currentTarget.open)}><summary>${words.say("method-open")}</summary>${view.method ? view.method(view) : nothing}</details>
      <details class="more" @toggle=${event => act.unfold("works", event.currentTarget.open)}><summary>${words.say("works")}</summary>${view.why.works?.(view) ?? nothing}</details>
    </section>
    <section class="take" part="take">
      <h2>${words.say("take")}</h2>
      ${view.print ? html`<p class="print"><button type="button" name="print" @click=${act.print}>${words.say("print")}</button></p>` : nothing}
      <details class="more" @toggle=${event => act.unfold("take", event.currentTarget.open)}><summary>${words.say("take-open")}</summary>${view.take ? view.take(view) : nothing}</details>
    </section>
    <footer><p>${words.say("not-legal-advice")}</p><p class="small">${words.say("licence")} ${words.say("sources-line", { date: words.date(facts.catalogue.date), version: facts.catalogue.version })}</p></footer>`;
}
