// The page in order: question, answer, reason, doubt. A view takes what was worked out and gives nodes; it works out nothing itself.
import { html, nothing, live, boundList, unreadList } from "./kit.js";
import { answer, changes, choices, tally } from "./verdict.js";
import { whatIf } from "./scenario.js";

export function page(view) {
  const { words, now, kind } = view;
  return html`<div class="page ${kind}${view.paper && view.handOut ? " on-paper" : ""}" lang=${words.language} dir=${words.direction}>
    <header part="headline">${headline(view)}${now ? dateline(view) : nothing}</header>
    ${view.problem?.text ? html`<p class="problem" role="alert" data-code=${view.problem.code}>${view.problem.text}</p>` : nothing}
    ${now ? (kind === "card" ? card(view) : full(view)) : nothing}
    <p class="live" part="live" role="status" aria-live="polite">${view.said}</p>
    ${view.paper && view.handOut ? view.handOut(view) : nothing}
  </div>`;
}

const full = view => html`
  <div class="opening">${answer(view)}${tally(view)}${introduction(view)}</div>
  ${whatIf(view)}
  <div class="body">
    ${changes(view)}${choices(view)}${view.below ? view.below(view)
      : view.belowFailed ? html`<p class="problem">${view.words.say("error-below")} <button type="button" class="link" @click=${view.act.again}>${view.words.say("try-again")}</button></p>` : nothing}
  </div>`;

/** The same in small, for a column of somebody else's page: what moves comes before what stands. */
const card = view => html`
  <div class="opening">${answer(view)}</div>
  ${whatIf(view)}
  <div class="body">${changes(view)}${tally(view)}
    <p class="foot">${view.address ? html`<a href=${view.address} target="_blank" rel="noopener">${view.words.say("full-view")}</a> ` : nothing}<span class="small">${view.words.say("not-legal-advice")}</span></p>
    ${view.paper ? html`<div class="paper"><p>${view.words.date(view.now.date)}. ${view.words.say("bound-by", { count: view.now.bound.length })}:</p>${boundList(view)}<p class="small"><bdi>${view.address ?? nothing}</bdi></p></div>` : nothing}</div>`;

/** The question is the control: the country is chosen in the sentence. */
function headline({ words, facts, scenario, act }) {
  const known = facts.countries.has(scenario.country);
  const countries = facts.catalogue.countries.map(({ iso }) => [iso, words.country(iso)]).sort((one, other) => words.collator.compare(one[1], other[1]));
  const control = html`<span class="pick"><span aria-hidden="true">${known ? words.countryInSentence(scenario.country) : scenario.country || "…"}</span><select
    name="country" part="country" aria-label=${words.say("country-label")} .value=${live(known ? scenario.country : "")} @change=${event => act.country(event.currentTarget.value)}>
    ${known ? nothing : html`<option value="" selected></option>`}
    ${countries.map(([iso, name]) => html`<option value=${iso} ?selected=${iso === scenario.country}>${name}</option>`)}</select></span>`;
  return html`<h1>${words.rich("headline", { country: control })}</h1>`;
}

function dateline(view) {
  const { words, facts, now, scenario, act } = view;
  const control = html`<input type="date" name="date" aria-label=${words.say("date-label")} required .value=${live(calendarDay(scenario.date ?? facts.catalogue.date))} @change=${event => act.on(event.currentTarget.value)}>`;
  return html`<div class="dateline"><span class="on">${words.rich("dateline", { date: control })}
      ${scenario.date && scenario.date !== facts.catalogue.date ? html`<button type="button" class="link" @click=${() => act.on("")}>${words.say("date-of-facts", { date: words.date(facts.catalogue.date) })}</button>` : nothing}</span>
    <details class="more" @toggle=${event => now.notRead.length + now.bindingNotKnown.length && act.unfold("bound", event.currentTarget.open)}><summary>${words.say("bound-by", { count: now.bound.length })}</summary>${boundList(view)}${unreadList(view)}</details>
    <button type="button" class="link" name="find" @click=${act.find}>${words.say("find-country")}</button></div><div class="find"></div>`;
}

/** What is no day of the calendar cannot stand in the control; the sentence about the fault quotes it. */
const calendarDay = text => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : "";
};

function introduction(view) {
  const { words, now, scenario } = view;
  return html`<div class="introduction"><p>${words.say("intro", { total: now.instruments.length, country: words.countryInSentence(scenario.country) })}</p>
    <details class="more"><summary>${words.say("intro-limits")}</summary>${["who", "judge", "unread", "wise"].map(part => html`<p>${words.say(`intro-limits-${part}`)}</p>`)}</details></div>`;
}
