// The page where a card is put together for another page: the question, the look, what it looks like, and the code to take.
// What is tried in the card itself goes into the code too.
import "./define.js";
import { core } from "./checker.js";
import { CHOSEN, legibility, palette, written } from "./colours.js";
import { addressOf, copy, elementSnippet, iframeSnippet } from "./snippets.js";
import { LANGUAGES, html, live, loadWords, nothing, readAddress, readColours, readScenario, render, writeAddress, writeScenario } from "./views/kit.js";

const main = document.querySelector("main");
const given = readAddress(location.search);
const colours = new Map(readColours(location.search));
const state = {
  scenario: { ...readScenario(name => given[name]), ...(!given.country && { country: "KEN" }) },
  lang: document.documentElement.lang, view: given.view ?? "card", width: "", grows: false, told: "",
  colours: Object.fromEntries(Object.entries(CHOSEN).map(([name, own]) => [name, colours.get(`--policy-space-${name}`) ?? own])),
};
let words, cardWords, facts, checker;

const change = async part => {
  Object.assign(state, part, { told: "" });
  if (cardWords.language !== state.lang) cardWords = await loadWords(state.lang);
  try {
    history.replaceState(null, "", writeAddress(writeScenario(state.scenario), location.search));
  } catch { /* a sandboxed frame has no history of its own */ }
  show();
};
const ask = part => change({ scenario: { ...state.scenario, ...part } });
const turn = (name, id, on) => ask({ [name]: on ? [...(state.scenario[name] ?? []), id] : (state.scenario[name] ?? []).filter(one => one !== id) });

function question() {
  const { country, date, join = [], leave = [] } = state.scenario;
  const bound = checker.check({ country }).bound.map(({ agreement }) => agreement);
  const name = id => facts.agreements.get(id)?.short ?? id;
  const listed = ids => [...ids].sort((one, other) => words.collator.compare(name(one), name(other)));
  const near = (facts.countries.get(country)?.joinable ?? []).map(({ agreement }) => agreement);
  const list = (kind, ids, on) => html`<details><summary>${words.say(`what-if-${kind}`)}${on.length ? ` (${words.number.format(on.length)})` : nothing}</summary>
    <div class="list" tabindex="0" role="group" aria-label=${words.say(`what-if-${kind}`)}>${ids.map(id => html`<label><input type="checkbox" name=${kind} value=${id} .checked=${live(on.includes(id))}
      @change=${event => turn(kind, id, event.currentTarget.checked)}>${name(id)}</label>`)}</div></details>`;
  return html`<fieldset><legend>${words.say("builder-question")}</legend>
    <label>${words.say("country-label")}<select name="country" .value=${live(country)} @change=${event => change({ scenario: { country: event.currentTarget.value } })}>
      ${facts.catalogue.countries.map(({ iso }) => [iso, words.country(iso)]).sort((one, other) => words.collator.compare(one[1], other[1])).map(([iso, text]) =>
        html`<option value=${iso} ?selected=${iso === country}>${text}</option>`)}</select></label>
    ${list("join", [...listed(near.filter(id => !bound.includes(id))), ...listed([...facts.agreements.keys()].filter(id => !bound.includes(id) && !near.includes(id)))], join)}
    ${list("leave", listed(bound), leave)}
    <label>${words.say("date-label")}<input type="date" name="date" .value=${live(date ?? "")} @change=${event => ask({ date: event.currentTarget.value || undefined })}></label>
    <p class="hint">${words.say("builder-date-hint", { date: words.date(facts.catalogue.date) })}</p></fieldset>`;
}

function look() {
  const tongue = code => new Intl.DisplayNames([code], { type: "language" }).of(code);
  const reset = Object.entries(state.colours).some(([name, colour]) => colour !== CHOSEN[name]);
  return html`<fieldset><legend>${words.say("builder-look")}</legend>
    <label>${words.say("builder-language")}<select name="lang" .value=${live(state.lang)} @change=${event => change({ lang: event.currentTarget.value })}>
      ${LANGUAGES.map(code => html`<option value=${code} lang=${code} ?selected=${code === state.lang}>${tongue(code)}</option>`)}</select></label>
    ${["card", "full"].map(view => html`<label><input type="radio" name="view" value=${view} .checked=${live(state.view === view)} @change=${() => change({ view })}>${words.say(`builder-view-${view}`)}</label>`)}
    <label>${words.say("builder-width")}<input type="number" name="width" min="280" max="2000" step="10" inputmode="numeric" .value=${live(state.width)} @change=${event => change({ width: event.currentTarget.validity.valid ? event.currentTarget.value : state.width })}></label>
    <div class="colours" role="group" aria-label=${words.say("builder-colours")}>${Object.keys(CHOSEN).map(name => html`<label><input type="color" name=${`colour-${name}`} .value=${live(state.colours[name])}
      @input=${event => change({ colours: { ...state.colours, [name]: event.currentTarget.value } })}><span>${words.say(`builder-colour-${name}`)}</span></label>`)}</div>
    <div role="status" class="legibility">${legibility(state.colours).map(({ name, ratio, enough }) => html`<p class=${enough ? "hint" : "poor"}>${words.say(enough ? "builder-contrast-enough" : "builder-contrast-poor", {
      colour: words.say(`builder-colour-${name}`), ratio: words.tenths.format(ratio) })}</p>`)}</div>
    ${reset ? html`<p><button type="button" name="own-colours" @click=${() => change({ colours: { ...CHOSEN } })}>${words.say("builder-colours-own")}</button></p>` : nothing}</fieldset>`;
}

function card() {
  const attributes = writeScenario(state.scenario);
  const { country, date, join, leave, add, drop, weights } = attributes;
  const or = value => value ?? nothing;
  return html`<section><h2>${words.say("builder-preview")}</h2>
    <div class="stage"><policy-space country=${or(country)} date=${or(date)} join=${or(join)} leave=${or(leave)} add=${or(add)} drop=${or(drop)} weights=${or(weights)} lang=${state.lang} view=${state.view}
      @policy-space-change=${event => change({ scenario: event.detail })}></policy-space></div></section>`;
}

function code() {
  const asked = { words: cardWords, scenario: state.scenario, base: new URL("./index.html", location.href).href, view: state.view, colours: written(state.colours), width: state.width || "100%", grows: state.grows };
  const field = (name, text) => html`<div class="code"><label>${words.say(`builder-${name}`)}<textarea readonly rows=${name === "link" ? 2 : 5} name=${name} .value=${text}></textarea></label>
    <p class="hint">${words.say(`builder-${name}-hint`)}</p>
    <p><button type="button" name=${`copy-${name}`} aria-label=${words.say("builder-copy", { what: words.say(`builder-${name}`) })} @click=${async ({ currentTarget }) => {
      const done = await copy(currentTarget.closest(".code").querySelector("textarea"));
      state.told = words.say(done ? "take-copied" : "take-copy-failed");
      show();
    }}>${words.say("take-copy")}</button></p></div>`;
  return html`<section><h2>${words.say("builder-code")}</h2>
    <p role="status" class="told">${state.told}</p>
    ${field("frame", iframeSnippet(asked))}
    <label><input type="checkbox" name="grows" .checked=${live(state.grows)} @change=${event => change({ grows: event.currentTarget.checked })}>${words.say("builder-grows")}</label>
    ${field("element", elementSnippet({ ...asked, width: state.width }))}
    ${field("link", addressOf("index.html", asked.base, state.scenario, { lang: state.lang }))}
    <p class="hint">${words.say("builder-wordpress")}</p><p class="hint">${words.say("builder-react")}</p></section>`;
}

function show() {
  render(html`<div class="builder" lang=${words.language} dir=${words.direction}>
    <header><h1>${words.say("builder")}</h1><p>${words.say("builder-lead")}</p></header>
    <form @submit=${event => event.preventDefault()}>${question()}${look()}</form>
    <div>${card()}${code()}</div></div>`, main);
  const element = main.querySelector("policy-space");
  for (const [name, colour] of Object.entries(palette(state.colours))) element.style.setProperty(`--policy-space-${name}`, colour);
  element.style.maxInlineSize = state.width ? `${state.width}px` : "";
}

try {
  [{ checker, facts }, words] = await Promise.all([core(), loadWords(document.documentElement.lang)]);
  await Promise.all([words.need("builder"), words.need("take")]);
  facts = words.named(facts);
  if (!facts.countries.has(state.scenario.country)) state.scenario = { country: "KEN" };
  cardWords = words;
  document.title = words.say("builder");
  main.replaceChildren();
  show();
} catch {
  // What stands on the page says what is needed.
  main.querySelector("p")?.setAttribute("role", "alert");
}
