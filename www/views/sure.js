// How sure: up to six questions about one country compared under doubt. A picture and words with the same content; the reader may set
// weights, an order and chances. Loaded when opened; the drawing runs in comparer.js, off the main thread. Computes nothing about policy.
import { html, nothing } from "./kit.js";
import { compare, outcomes } from "../comparer.js";
import { picture, sentences } from "./sure-answer.js";
import { tables } from "./sure-tables.js";
import { settings } from "./sure-settings.js";
import css from "../sure.css";

export { css };

const MOST = 6;
const LETTERS = "ABCDEF";
const NEAR = { 1: 10, 2: 40, 3: 200 };
const CHANGES = ["join", "leave", "add", "drop"];
const empty = question => CHANGES.every(name => !question[name]?.length);
const only = scenario => Object.fromEntries(CHANGES.filter(name => scenario[name]?.length).map(name => [name, scenario[name]]));

/** What the section keeps between two renderings. `render` asks the page for one. */
export class Sure {
  questions;
  by = "space";
  weighting = "any";
  level = 2;
  order;
  vary = { weights: true, effects: true, outcomes: true };
  chances = {};
  researched;
  result;
  share;
  problem;
  stopped = false;
  said = "";
  #render;
  #country;
  #asked;
  #run;

  constructor(render) { this.#render = render; }

  /** The section's content, and a new run where the question is another than that of the last one. */
  view(view) {
    const { facts, scenario } = view;
    // Another country has other agreements and other laws: its comparison begins anew.
    if (this.#country !== scenario.country) {
      this.#country = scenario.country;
      this.questions = [{}, ...(empty(scenario) ? [] : [only(scenario)])];
    }
    this.order ??= facts.catalogue.criteria.map(({ id }) => id);
    this.#ask(view);
    const { words } = view;
    // Named anew each time: the language may have changed since the figures were drawn.
    const result = this.result && { ...this.result, names: named(view, this.result.questions) };
    return html`
      ${scenarios(this, view, named(view, this.questions))}
      <div class="run">${this.#state(words)}</div>
      ${result ? html`${sentences(result, view)}${picture(result, view)}${tables(result, view)}` : nothing}
      ${settings(this, view)}`;
  }

  #state(words) {
    const running = this.share !== undefined;
    return html`${running ? html`<p><progress max="1" .value=${this.share} aria-label=${words.say("sure-open")}></progress>
        <span class="small">${words.say("sure-running", { share: words.percent.format(this.share) })}</span>
        <button type="button" name="stop" @click=${() => this.stop()}>${words.say("sure-cancel")}</button></p>` : nothing}
      ${!running && this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
      ${!running && this.stopped ? html`<p class="hint">${words.say("sure-cancelled")}</p>` : nothing}
      ${!running && (this.stopped || this.problem) ? html`<p><button type="button" name="again" @click=${() => this.again()}>${words.say("sure-again")}</button></p>` : nothing}
      <p class="live" role="status" aria-live="polite">${this.said}</p>`;
  }

  /** The question put to the core: the reader's choices, with the country, day and weights of the page. */
  #request({ scenario, judged }) {
    const { country, date, weights } = judged ?? scenario;
    const scenarios = this.questions.map(question => ({ country, ...(date && { date }), ...question }));
    const how = { rank: this.by, vary: { ...this.vary } };
    if (this.weighting === "order") how.ranking = [...this.order];
    else if (this.weighting !== "any") {
      how.weights = weights ?? Object.fromEntries(this.order.map(id => [id, 1]));
      if (this.weighting === "near") how.confidence = NEAR[this.level];
      else how.vary.weights = false;
    }
    if (Object.keys(this.chances).length) how.outcomes = this.chances;
    return [scenarios, how];
  }

  async #ask(view) {
    const [scenarios, how] = this.#request(view);
    const asked = JSON.stringify([scenarios, how]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#run?.abort();
    const run = this.#run = new AbortController();
    this.share = 0;
    this.stopped = false;
    const { questions } = this;
    // The page is in the middle of a rendering: the run begins after it.
    await null;
    try {
      this.researched ??= await outcomes();
      const comparison = await compare(scenarios, { ...how, signal: run.signal, onProgress: share => this.#progress(run, share) });
      if (this.#run !== run) return;
      this.result = { ...comparison, questions };
      this.problem = undefined;
      this.said = view.words.say("sure-done", { draws: view.words.number.format(comparison.draws) });
    } catch (problem) {
      if (this.#run !== run) return;
      if (run.signal.aborted) this.stopped = true;
      else this.problem = view.words.say("sure-failed");
    }
    this.share = undefined;
    this.#render();
  }
  #progress(run, share) {
    if (this.#run !== run) return;
    this.share = share;
    this.#render();
  }
  stop() { this.#run?.abort(); }
  again() {
    this.#asked = undefined;
    this.#render();
  }

  change(change) {
    Object.assign(this, change);
    this.#render();
  }
  add(question) {
    if (this.questions.length < MOST) this.change({ questions: [...this.questions, question] });
  }
  remove(at) { this.change({ questions: this.questions.filter((_, place) => place !== at) }); }
}

const named = (view, questions) => questions.map((question, at) => ({ letter: LETTERS[at], name: nameOf(view, question) }));

/** "Joining the CPTPP, choosing a data tax", or "As it is today". */
function nameOf({ words, facts }, question) {
  if (empty(question)) return words.say("sure-today");
  const measure = id => [...facts.countries.values()].flatMap(({ measures }) => measures ?? []).find(one => one.id === id)?.instrument;
  const choice = instrument => words.say(`instrument-${instrument}.noun`);
  return words.and.format([
    ...(question.join ?? []).map(id => words.say("sure-joining", { agreement: facts.agreements.get(id)?.short ?? id })),
    ...(question.leave ?? []).map(id => words.say("sure-leaving", { agreement: facts.agreements.get(id)?.short ?? id })),
    ...(question.add ?? []).map(({ instrument }) => words.say("sure-choosing", { choice: choice(instrument) })),
    ...(question.drop ?? []).map(id => words.say("sure-dropping", { choice: choice(measure(id)) })),
  ]);
}

function scenarios(sure, view, names) {
  const { words } = view;
  return html`<div class="questions" role="group" aria-label=${words.say("sure-scenarios")}>
    <h3>${words.say("sure-scenarios")}</h3>
    <ul class="plain">${names.map((name, at) => html`<li data-question=${name.letter}>${words.say("sure-letter", name)}
      ${names.length > 1 ? html`<button type="button" class="link" name="remove" @click=${() => sure.remove(at)}>${words.say("sure-remove", name)}</button>` : nothing}</li>`)}</ul>
    ${names.length < MOST ? adding(sure, view) : html`<p class="hint">${words.say("sure-full")}</p>`}
    <p class="by"><label>${words.say("sure-by")} <select name="by" @change=${event => sure.change({ by: event.currentTarget.value })}>
      ${["space", "use"].map(by => html`<option value=${by} ?selected=${by === sure.by}>${words.say(`sure-by-${by}`)}</option>`)}</select></label></p>
  </div>`;
}

/** One list to add from: the question above, agreements to join or to leave, choices. */
function adding(sure, view) {
  const { words, facts, scenario, today } = view;
  const bound = today.bound.map(({ agreement }) => agreement);
  const short = id => facts.agreements.get(id)?.short ?? id;
  const joinable = (facts.countries.get(scenario.country)?.joinable ?? []).map(({ agreement }) => agreement).filter(id => !bound.includes(id) && facts.agreements.has(id));
  const groups = [["join", joinable, short], ["leave", bound, short], ["measure", [...facts.instruments.keys()], id => words.say(`instrument-${id}`)]];
  const add = ({ currentTarget: select }) => {
    const [kind, id] = select.value.split(" ");
    select.value = "";
    if (kind === "asked") sure.add(only(scenario));
    else if (kind === "measure") sure.add({ add: [{ instrument: id, treatsForeignersWorse: false, leastRestrictive: null }] });
    else if (kind) sure.add({ [kind]: [id] });
  };
  return html`<p><label>${words.say("sure-add")} <select name="question" @change=${add}>
    <option value="" selected>${words.say("sure-add-none")}</option>
    ${empty(scenario) ? nothing : html`<option value="asked">${words.say("sure-add-asked")}</option>`}
    ${groups.filter(([, ids]) => ids.length).map(([kind, ids, name]) => html`<optgroup label=${words.say(`sure-add-${kind}`)}>
      ${ids.map(id => [id, name(id)]).sort(([, one], [, other]) => (kind === "measure" ? 0 : words.collator.compare(one, other))).map(([id, text]) => html`<option value=${`${kind} ${id}`}>${text}</option>`)}</optgroup>`)}
  </select></label></p>`;
}
