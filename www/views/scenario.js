// What if: switches for the agreements that matter to this country, a search for all others, laws added or dropped.
import { html, nothing, live } from "./kit.js";

const FIRST = ["signed", "applicant", "negotiating", "participant"];
const SHOWN = 5;
const FOUND = 8;

export function whatIf(view) {
  const { words, facts, scenario, today, act } = view;
  const country = facts.countries.get(scenario.country);
  const bound = today.bound.map(({ agreement }) => agreement);
  const taken = Object.fromEntries(today.attribution.map(({ agreement, shapley, arguable }) => [agreement, shapley + (arguable?.shapley ?? 0)]));
  const leave = [...bound].sort((one, other) => (taken[other] ?? 0) - (taken[one] ?? 0));
  const joinable = (country?.joinable ?? []).filter(({ agreement }) => !bound.includes(agreement) && facts.agreements.has(agreement));
  const near = FIRST.flatMap(how => joinable.filter(entry => entry.how === how));
  // Those that are merely open to it: the ones with most parties first.
  const parties = ({ agreement }) => facts.agreements.get(agreement).parties.length;
  const far = joinable.filter(entry => !near.includes(entry)).sort((one, other) => parties(other) - parties(one));
  const listed = new Set([...bound, ...joinable.map(({ agreement }) => agreement)]);
  const found = seek(view, listed);
  // What was found stays where it was turned on, so that the focus stays on it.
  const strangers = (scenario.join ?? []).filter(id => typeof id === "string" && !listed.has(id) && facts.agreements.has(id) && !found.slice(0, FOUND).includes(id))
    .map(agreement => ({ agreement, how: "stranger" }));
  // What is joined is always in sight, unless the reader has the longer list open and turned it on there.
  const on = ({ agreement }) => !view.unfolded.has("join") && scenario.join?.includes(agreement);
  const first = near.length ? near.slice(0, SHOWN + 1) : far.slice(0, SHOWN);
  const shown = [...first, ...[...near, ...far].filter(entry => !first.includes(entry) && on(entry))];
  const more = [...near, ...far].filter(entry => !shown.includes(entry));

  const staying = leave.filter((id, at) => at < SHOWN || (!view.unfolded.has("leave") && scenario.leave?.includes(id)));

  return html`<section class="what-if" part="what-if">
    <h2>${words.say("what-if")}</h2>
    <p class="lead">${words.say("what-if-lead")}</p>
    <fieldset>
      <legend>${words.say("what-if-join")}</legend>
      ${[...shown, ...strangers].map(entry => joinSwitch(view, entry))}
      ${more.length ? html`<details class="more" @toggle=${event => act.unfold("join", event.currentTarget.open)}>
        <summary>${words.say("what-if-more-join", { count: more.length })}</summary>
        ${view.unfolded.has("join") ? more.map(entry => joinSwitch(view, entry)) : nothing}
      </details>` : nothing}
      <details class="more" @toggle=${event => act.unfold("search", event.currentTarget.open)}>
        <summary>${words.say("what-if-any")}</summary>
        ${view.unfolded.has("search") ? search(view, found) : nothing}
      </details>
    </fieldset>
    ${leave.length ? html`<fieldset>
      <legend>${words.say("what-if-leave")}</legend>
      ${staying.map(id => leaveSwitch(view, id))}
      ${leave.length > staying.length ? html`<details class="more" @toggle=${event => act.unfold("leave", event.currentTarget.open)}>
        <summary>${words.say("what-if-more-leave", { count: leave.length - staying.length })}</summary>
        ${view.unfolded.has("leave") ? leave.filter(id => !staying.includes(id)).map(id => leaveSwitch(view, id)) : nothing}
      </details>` : nothing}
    </fieldset>` : nothing}
    ${view.kind === "card" && !scenario.add && !scenario.drop ? nothing : html`<fieldset>
      <legend>${words.say("what-if-measures")}</legend>
      ${laws(view)}
    </fieldset>`}
    ${view.whatIf ? html`<p class="reset"><button type="button" name="reset" aria-label=${words.say("reset-label")} @click=${act.reset}>${words.say("reset-all")}</button></p>` : nothing}
  </section>`;
}

const joinSwitch = (view, { agreement, how }) => toggle(view, "join", agreement, how);
const leaveSwitch = (view, agreement) => toggle(view, "leave", agreement, null);

function toggle(view, name, id, how) {
  const { words, facts, scenario, act } = view;
  const agreement = facts.agreements.get(id);
  const on = (scenario[name] ?? []).includes(id);
  return html`<label class=${on ? "switch on" : "switch"} data-agreement=${id}>
    <input type="checkbox" role="switch" name=${name} value=${id} .checked=${live(on)}
      aria-label=${words.say(`what-if-${name}-label`, { agreement: agreement.short })} aria-describedby=${`${name}-${id}`}
      @change=${event => act.turn(name, id, event.currentTarget.checked)}>
    <span class="name">${agreement.short}</span>
    <span class="small" id=${`${name}-${id}`}>${how ? html`<span>${words.say(`how-${how}`)}</span>` : nothing}
      ${effect(view, name, id)}</span>
  </label>`;
}

/** What the switch moves, told beside it before it is turned. */
function effect({ words, preview }, name, id) {
  const known = preview(name, id);
  if (!known) return "\u00a0";
  const { moves, unread } = known;
  const list = ["closed", "contestable", "fact", "sheltered", "discouraged", "open"].filter(standing => moves[standing])
    .map(standing => words.say(`effect-${standing}`, { count: moves[standing] }));
  // What nobody has read may still move something.
  return html`<span class="effect">${list.length ? words.units.format(list) : words.say("effect-none")}</span>${name === "join" && unread ? html` <span>${words.say("effect-unread", { count: unread })}</span>` : nothing}`;
}

/** Agreements that are in no other list here and have these letters in their name or that of a party. */
function seek({ words, facts, unfolded, sought, why }, listed) {
  const wish = fold(sought ?? "").trim();
  return wish && unfolded.has("search") ? facts.catalogue.agreements.filter(agreement => !listed.has(agreement.id)
    && (fold(`${agreement.short} ${facts.agreements.get(agreement.id).short} ${why.notes?.agreements[agreement.id]?.name ?? ""}`).includes(wish) || agreement.parties.some(party => fold(words.country(party.iso)).includes(wish)))).map(({ id }) => id) : [];
}

function search(view, found) {
  const { words, act, sought } = view;
  return html`<label class="search"><span>${words.say("what-if-search")}</span>
      <input type="search" name="search" autocomplete="off" placeholder=${words.say("what-if-search-hint")} .value=${live(sought ?? "")} @input=${event => act.seek(event.currentTarget.value)}></label>
    ${found.slice(0, FOUND).map(id => toggle(view, "join", id, "stranger"))}
    <p class="hint">${sought && !found.length ? words.say("what-if-search-none") : found.length > FOUND ? words.say("what-if-search-many", { count: found.length - FOUND }) : nothing}</p>`;
}
const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function laws({ words, facts, scenario, act }) {
  const country = facts.countries.get(scenario.country);
  const rows = [
    ...(scenario.add ?? []).map(measure => ({ message: "what-if-added", instrument: measure.instrument, back: () => act.takeBack("add", measure.id) })),
    ...(scenario.drop ?? []).map(id => ({ message: "what-if-dropped", instrument: country?.measures.find(measure => measure.id === id)?.instrument ?? id, back: () => act.takeBack("drop", id) })),
  ];
  if (!rows.length) return html`<p class="hint">${words.say("what-if-measures-none")}</p>`;
  const told = row => words.say(row.message, { choice: facts.instruments.has(row.instrument) ? words.say(`instrument-${row.instrument}.noun`) : row.instrument });
  return html`<ul class="plain">${rows.map(row => html`<li>${told(row)}
    <button type="button" class="link" aria-label=${`${words.say("take-back")}: ${told(row)}`} @click=${row.back}>${words.say("take-back")}</button></li>`)}</ul>`;
}
