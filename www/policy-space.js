// The class of <policy-space>. Importing it registers nothing; define.js does.
//
// Attributes are the state, each with a property of its name:
//   country  ISO 3166-1 alpha-3      date     ISO 8601; without it, the date of the facts
//   join, leave, add, drop, weights  the what-if, written as in scenario.js
//   lang     language; without it, that of the nearest element with a lang
//   view     "full" or "card"        address  present: the address of the page holds the question, and "back" undoes a step
// The property `scenario` reads and sets all that they ask for. Setting any of them to nothing takes the attribute away.
// Events: policy-space-ready, policy-space-change (detail: the scenario), policy-space-error (detail: code, where, message).
// Children are what is read before, and without, scripts.
import { html, render } from "lit/html.js";
import { core, notes } from "./checker.js";
import { fullPage } from "./place.js";
import { ATTRIBUTES, SETTINGS, readAddress, readScenario, today, writeAddress, writeScenario } from "./scenario.js";
import { chooseLanguage, loadWords } from "./words.js";
import { answerSentence, changesSentence, moved, unreadOf } from "./views/verdict.js";
import { seen } from "./views/marks.js";
import { page } from "./views/page.js";
import css from "./style.css";

// By document, since a constructed sheet serves none but its own.
const sheets = new WeakMap();
/** One style sheet for all elements of a document. As a constructed sheet it needs no leave from a strict content policy. */
function dress(root, css) {
  const document = root.ownerDocument;
  try {
    if (!sheets.has(document)) sheets.set(document, new Map());
    const made = sheets.get(document);
    if (!made.has(css)) {
      const sheet = new document.defaultView.CSSStyleSheet();
      sheet.replaceSync(css);
      made.set(css, sheet);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, made.get(css)];
  } catch {
    // Browsers before 2023 know no constructed sheets, or not here.
    const style = document.createElement("style");
    style.textContent = css;
    root.prepend(style);
  }
}

const turns = [];
/** The first at once, each further one in a task of its own: a hundred elements on a page do not hold it up. */
function inTurn(work) {
  if (turns.push(work) === 1) queueMicrotask(turn);
}
function turn() {
  try {
    turns[0]();
  } finally {
    turns.shift();
    if (turns.length) setTimeout(turn);
  }
}

const PAUSE = 600;
const TOLD = 4;

/** "scenario.join[2]" names the place of what could not be read; its sentence quotes what stands there. */
function described({ code = "other", where, message }, scenario) {
  const path = (where ?? "").split(/[.[\]]+/).filter(Boolean).slice(1);
  let value = code === "unknown-criterion" ? path.at(-1) : path.reduce((thing, key) => thing?.[key], scenario);
  if (value && typeof value === "object") value = Object.values(value)[0];
  return { code, where, message, value: String(value ?? "").slice(0, 80) };
}

export class PolicySpace extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = [...ATTRIBUTES, "lang", "view", "address"];

  #root;
  #body;
  #core;
  #words;
  #language;
  #watch;
  #dressed = [css];
  #waiting = false;
  #ready = false;
  #changing;
  #answered;
  #asked;
  #problems = [];
  #own;
  #misread = [];
  #said = "";
  #toSay;
  #open = new Set();
  #unfolded = new Set();
  #sought = "";
  #why = {};
  #method;
  #take;
  #sure;
  #below = {};
  #paper = false;
  #place;
  #sets = new Set();
  #previews = new Map();
  #painting;
  #previewing;
  #foreseen = false;
  #lastStep;
  #held;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: "open" });
    this.#body = this.ownerDocument.createElement("div");
    this.#body.className = "root";
    dress(this.#root, css);
    this.#root.append(this.#body, this.ownerDocument.createElement("slot"));
  }

  connectedCallback() {
    // A property that was set before this class was there becomes what it meant.
    for (const name of [...PolicySpace.observedAttributes, "scenario"]) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    for (const type of ["beforeprint", "afterprint"]) addEventListener(type, this.#onPaper);
    this.#follow();
    // What stands above may change its language, also outside the shadow trees that this element is in.
    this.#watch = new MutationObserver(() => this.#start());
    for (let root = this.getRootNode(); root; root = root.host?.getRootNode()) this.#watch.observe(root, { attributes: true, attributeFilter: ["lang"], subtree: true });
    this.#start();
  }
  disconnectedCallback() {
    for (const type of ["beforeprint", "afterprint"]) removeEventListener(type, this.#onPaper);
    removeEventListener("popstate", this.#back);
    this.#watch.disconnect();
    clearTimeout(this.#toSay);
    this.#rest();
  }
  /** Another document: its own style sheets. */
  adoptedCallback() {
    for (const style of this.#root.querySelectorAll("style")) style.remove();
    this.#root.adoptedStyleSheets = [];
    for (const css of this.#dressed) dress(this.#root, css);
  }
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "address") this.#follow();
    else if (name !== "lang") this.#update();
  }
  #dress(css) {
    this.#dressed.push(css);
    dress(this.#root, css);
  }

  /** The page's address is read, and followed, where it holds the question. */
  #follow() {
    if (!this.isConnected) return;
    removeEventListener("popstate", this.#back);
    if (!this.hasAttribute("address")) return;
    this.#own ??= Object.fromEntries([...ATTRIBUTES, ...SETTINGS].map(name => [name, this.getAttribute(name)]));
    this.#readAddress();
    addEventListener("popstate", this.#back);
  }

  get scenario() { return readScenario(name => this.getAttribute(name)); }
  set scenario(scenario) { this.#write(writeScenario(scenario ?? {})); }

  /** The language of the nearest element that has one, this one first, through all shadow trees. */
  #spoken() {
    for (let node = this; node; node = node.getRootNode().host) {
      const found = node.closest("[lang]");
      if (found) return found.getAttribute("lang");
    }
  }

  async #start() {
    const language = chooseLanguage(this.#spoken());
    if (language === this.#language) return this.#update();
    // What loads late does not replace a language that was asked for since.
    this.#language = language;
    try {
      const [started, words] = await Promise.all([core(), loadWords(language)]);
      await Promise.all([...this.#sets].map(set => words.need(set)));
      if (this.#language !== language) return;
      [this.#core, this.#words, this.#asked, this.#said] = [{ ...started, facts: words.named(started.facts) }, words, undefined, ""];
      this.#update();
    } catch (problem) {
      if (this.#language !== language) return;
      this.#language = undefined;
      // What stands stays, in the language it has.
      if (this.#core) {
        this.#fail("language", problem);
        this.#render();
        return;
      }
      const code = problem.code === "stale" ? "stale" : "not-loaded";
      this.#fail(code, problem);
      // Without the core there is still the fallback, and a sentence that says why there is no more.
      const words = await loadWords(language).catch(() => null);
      await words?.need("errors").catch(() => {});
      if (words) render(html`<p class="problem" role="alert" data-code=${code}>${words.say(words.has(`error-${code}`) ? `error-${code}` : "error-not-loaded")}</p>`, this.#body);
    }
  }

  /** Further words, also for a language that is chosen later. */
  #need(set) {
    this.#sets.add(set);
    return this.#words.need(set);
  }

  /** Many changes in one tick lead to one update. */
  #update() {
    if (this.#waiting || !this.#core || !this.#words) return;
    this.#waiting = true;
    inTurn(() => {
      this.#waiting = false;
      if (!this.isConnected) return;
      try {
        this.#work();
        this.#render();
      } catch (problem) {
        // A host may have changed what a script relies on: better its own text than half of ours.
        if (!this.#ready) this.#body.remove();
        this.#fail("other", problem);
        return;
      }
      this.#held?.();
      if (this.#answered) this.#loadBelow();
      if (!this.#ready) {
        this.#ready = true;
        this.dispatchEvent(new CustomEvent("policy-space-ready", { bubbles: true, composed: true }));
      }
    });
  }

  /** Both answers: today's, and that of the what-if. On a fault the last answer stays, and what was entered too. */
  #work() {
    const { checker, facts } = this.#core;
    const faults = [...this.#misread];
    const scenario = readScenario(name => this.getAttribute(name), faults);
    const asked = [...ATTRIBUTES.map(name => this.getAttribute(name)), ...faults.map(({ where, value }) => where + value)].join("\n");
    if (this.#asked === asked) return;
    this.#asked = asked;
    this.#problems = [];
    this.#previews.clear();
    if (scenario.date === facts.catalogue.date) delete scenario.date;
    if (this.#answered?.asked !== asked) {
      try {
        this.#answered = this.#ask(checker, scenario, asked);
      } catch (problem) {
        faults.push(described(problem, scenario));
        if (this.#answered?.scenario.country !== scenario.country) this.#answered = this.#askLess(checker, scenario, faults);
      }
    }
    for (const fault of faults) if (fault.code === "unknown-country") this.#findCountry(fault); else this.#fail(fault.code, fault);
  }
  /** The question without what could not be read in it, one thing after the other; nothing where even the country is not known. */
  #askLess(checker, scenario, faults) {
    for (;;) {
      const [, name, place] = (faults.at(-1).where ?? "").split(/[.[\]]+/);
      if (!name || name === "country" || !(name in scenario)) return undefined;
      const { [name]: part, ...rest } = scenario;
      const kept = Array.isArray(part) ? part.filter((_, at) => at !== Number(place)) : Object.entries(part).filter(([id]) => id !== place);
      // Each turn leaves out something, so this ends.
      scenario = place && kept.length && kept.length < Object.keys(part).length ? { ...rest, [name]: Array.isArray(part) ? kept : Object.fromEntries(kept) } : rest;
      try {
        return this.#ask(checker, scenario);
      } catch (problem) {
        faults.push(described(problem, scenario));
      }
    }
    return undefined;
  }
  #ask(checker, scenario, asked) {
    const whatIf = ["join", "leave", "add", "drop", "date"].some(name => scenario[name]?.length);
    const before = checker.check(today(scenario));
    const now = whatIf ? checker.check(scenario) : before;
    return { asked, scenario, whatIf, today: before, now };
  }

  /** A country by another of its names or codes; where there is none, the sentence names the nearest. */
  async #findCountry(fault) {
    const asked = this.#asked;
    const found = await import("./countries.js").then(({ findCountry }) => findCountry(fault.value, this.#core.facts, this.#words)).catch(() => ({}));
    if (this.#asked !== asked) return;
    if (found.iso) this.setAttribute("country", found.iso);
    else this.#fail(fault.code, { ...fault, ...found });
  }

  /** A typed event at once, and a sentence as soon as its words are there. What was entered stays as it is. */
  #fail(code, { where, value, message, near } = {}) {
    this.dispatchEvent(new CustomEvent("policy-space-error", { bubbles: true, composed: true, detail: { code, where, message } }));
    const words = this.#words;
    if (!words) return;
    const fault = { code, value, text: "" };
    this.#problems = [...this.#problems.filter(one => one.code !== code || one.value !== value), fault];
    const name = `error-${code}`;
    const say = () => { fault.text = [words.say(words.has(name) ? name : "error-other", { value: value ?? "" }), ...(near ? [words.say("error-near", { near })] : [])].join(" "); };
    if (words.has(name)) say();
    else words.need("errors").catch(() => {}).then(say).then(() => { if (this.#problems.includes(fault)) this.#render(); });
  }

  /** The first of what could not be read; a wrong address may hold hundreds. */
  #problem() {
    const [first] = this.#problems;
    if (!first) return undefined;
    const texts = this.#problems.slice(0, TOLD).map(({ text }) => text);
    const more = this.#problems.length - TOLD;
    return { code: first.code, text: [...texts, ...(more > 0 ? [this.#words.say("error-more", { count: more })] : [])].join(" ").trim() };
  }
  #view() {
    const words = this.#words;
    const { facts } = this.#core;
    const answered = this.#answered;
    return {
      words, facts, act: this.#act,
      kind: this.getAttribute("view") === "card" ? "card" : "full",
      // The controls show what is asked, also where part of it could not be answered; the sentences tell what was judged.
      scenario: this.scenario, judged: answered?.scenario,
      now: answered?.now, today: answered?.today, whatIf: answered?.whatIf ?? false,
      problem: this.#problem(), said: this.#said,
      unfolded: this.#unfolded, sought: this.#sought, method: this.#method, take: this.#take, sure: this.#sure, ...this.#below,
      paper: this.#paper, print: this.hasAttribute("address"),
      why: { open: this.#open, ...this.#why },
      preview: (name, id) => this.#previews.get(`${name} ${id}`),
      address: fullPage && new URL(writeAddress({ ...writeScenario(this.scenario), lang: words.language }), fullPage).href,
    };
  }
  #render() {
    render(page(this.#view()), this.#body);
    this.#root.querySelector("slot")?.remove();
    if (this.hasAttribute("address")) document.title = this.#title();
    // Once that is painted.
    this.#rest();
    this.#painting = requestAnimationFrame(() => { this.#previewing = setTimeout(() => this.#foresee()); });
  }
  #title() {
    const { country } = this.scenario;
    return this.#words.say("headline-plain", { country: this.#core.facts.countries.has(country) ? this.#words.countryInSentence(country) : "…" });
  }

  /** What each switch in sight would move: worked out after the answer is painted, one switch a task, so that no reader waits for it. */
  #foresee() {
    const answered = this.#answered;
    if (!answered || !this.isConnected) return;
    const next = [...this.#body.querySelectorAll("input[name=join], input[name=leave]")].find(({ name, value }) => !this.#previews.has(`${name} ${value}`));
    if (!next) {
      if (this.#foreseen) render(page(this.#view()), this.#body);
      this.#foreseen = false;
      return;
    }
    const { checker } = this.#core;
    const { scenario } = answered;
    const standings = report => report.instruments.map(seen);
    const { name, value: id } = next;
    const list = scenario[name] ?? [];
    const without = { ...scenario, [name]: list.filter(one => one !== id) };
    const moves = {};
    let unread = 0;
    try {
      const from = standings(list.includes(id) ? checker.check(without) : answered.now);
      const then = list.includes(id) ? answered.now : checker.check({ ...scenario, [name]: [...list, id] });
      const to = standings(then);
      unread = unreadOf(then, id).length;
      to.forEach((standing, at) => { if (standing !== from[at]) moves[standing] = (moves[standing] ?? 0) + 1; });
    } catch { /* a switch that cannot be turned says nothing beforehand */ }
    this.#previews.set(`${name} ${id}`, { moves, unread });
    this.#foreseen = true;
    this.#previewing = setTimeout(() => this.#foresee());
  }
  #rest() {
    cancelAnimationFrame(this.#painting);
    clearTimeout(this.#previewing);
  }

  /** A step of the reader: attributes, address, one event, one announcement. */
  #step(change, step) {
    this.#hold();
    this.#misread = [];
    this.#write(writeScenario(change({ ...this.scenario })));
    const attributes = writeScenario(this.scenario);
    if (this.hasAttribute("address")) {
      // A slider that is moved on is one step.
      const again = step && step === this.#lastStep;
      try {
        history[again ? "replaceState" : "pushState"](null, "", writeAddress(attributes, location.search) + location.hash);
      } catch { /* a sandboxed frame has no history of its own */ }
    }
    this.#lastStep = step;
    this.#announce();
    this.dispatchEvent(new CustomEvent("policy-space-change", { bubbles: true, composed: true, detail: this.scenario }));
  }
  /** A control that goes away with the step it made leaves the focus where the reader was: on its line, or on the head of its part. */
  #hold() {
    const held = this.#root.activeElement;
    const home = held?.closest("details[data-instrument]")?.querySelector("summary") ?? held?.closest("section, header")?.querySelector("select, h2");
    this.#held = () => {
      this.#held = undefined;
      if (!held || (held.isConnected && !held.disabled)) return;
      if (home?.localName === "h2") home.tabIndex = -1;
      home?.focus({ preventScroll: true });
    };
  }
  #write(attributes) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) this.removeAttribute(name);
      else if (this.getAttribute(name) !== value) this.setAttribute(name, value);
    }
  }
  /** What the address says, over what the page itself wrote on the element. */
  #readAddress() {
    this.#misread = [];
    const given = readAddress(location.search, this.#misread);
    this.#write({ ...this.#own, ...given, country: given.country ?? this.#own.country });
  }
  #back = () => {
    this.#readAddress();
    this.#lastStep = undefined;
    this.#announce();
  };

  /** Said once, when the reader pauses. */
  #announce() {
    clearTimeout(this.#toSay);
    this.#toSay = setTimeout(() => {
      if (!this.#answered || this.#problems.length) return;
      const view = this.#view();
      this.#said = view.whatIf ? [changesSentence(view), ...moved(view).slice(0, 3).map(verdict => this.#words.say("live-move", {
        choice: this.#words.say(`instrument-${verdict.instrument}.noun`), to: this.#words.say(`standing-${seen(verdict)}`),
        from: this.#words.say(`standing-${seen(view.today.instruments.find(({ instrument }) => instrument === verdict.instrument))}`),
      }))].join(" ") : answerSentence(view);
      render(page(this.#view()), this.#body);
    }, PAUSE);
  }

  /** What comes after the choices: at once when these stand, and never in the card, which has no such parts. */
  async #loadBelow() {
    if (this.#below.below || this.#below.waiting || this.getAttribute("view") === "card") return;
    this.#below = { waiting: true };
    try {
      const [part] = await Promise.all([import("./views/below.js"), this.#need("below")]);
      this.#dress(part.css);
      this.#below = { below: part.below, handOut: part.handOut, fit: part.fit };
    } catch {
      this.#below = { waiting: true, belowFailed: true };
    }
    this.#render();
  }

  /** Paper has a view of its own: a hand-out of two pages, or the card with its sources. */
  #onPaper = ({ type }) => {
    this.#paper = type === "beforeprint";
    if (!this.#answered) return;
    if (this.#paper) {
      const node = this.#root.elementFromPoint(innerWidth / 2, innerHeight / 3);
      this.#place = { left: scrollX, top: scrollY, node, at: node?.getBoundingClientRect().top };
    }
    render(page(this.#view()), this.#body);
    if (this.#paper) this.#below.fit?.(this.#body.querySelector(".hand-out"));
    else if (this.#place) {
      // Two pages are shorter than the screen's one, and the browser would lose the reader's place; what was not laid out before may be by now.
      const { left, top, node, at } = this.#place;
      const back = () => { if (node?.isConnected) scrollBy({ top: node.getBoundingClientRect().top - at, behavior: "instant" }); };
      scrollTo({ left, top, behavior: "instant" });
      back();
      requestAnimationFrame(() => requestAnimationFrame(back));
    }
  };

  #loadFind() {
    return Promise.all([import("./views/find.js"), this.#need("find")]).then(([{ find }]) => find, problem => { this.#fail("notes", problem); this.#render(); });
  }
  async #loadWhy() {
    if (this.#why.panel || this.#why.loading) return;
    this.#why = { loading: true };
    try {
      const [behind, read] = await Promise.all([import("./views/why.js"), notes(), this.#need("why")]);
      this.#dress(behind.css);
      this.#why = { panel: behind.why, entry: behind.entry, stance: behind.stance, works: behind.works, notes: read };
    } catch (problem) {
      this.#why = { failed: true };
      this.#fail("notes", problem);
    }
    this.#render();
  }

  #act = {
    country: country => this.#step(({ date, weights, add, join }) => {
      const bound = this.#core.facts.catalogue.agreements.filter(agreement => agreement.parties.some(party => party.iso === country && party.from)).map(({ id }) => id);
      return { country, date, weights, add, join: join?.filter(id => !bound.includes(id)) };
    }),
    on: date => this.#step(scenario => ({ ...scenario, date: date === this.#core.facts.catalogue.date ? "" : date }), "date"),
    turn: (name, id, on) => this.#step(scenario => ({ ...scenario, [name]: on ? [...(scenario[name] ?? []), id] : (scenario[name] ?? []).filter(one => one !== id) })),
    weigh: (id, weight, given) => this.#step(scenario => ({ ...scenario, weights: { ...given, [id]: weight } }), `weight ${id}`),
    unweigh: () => this.#step(({ weights, ...scenario }) => scenario),
    add: instrument => this.#step(scenario => ({ ...scenario, add: [...(scenario.add ?? []), { instrument, treatsForeignersWorse: false, leastRestrictive: null }] })),
    drop: id => this.#step(scenario => ({ ...scenario, drop: [...(scenario.drop ?? []), id] })),
    takeBack: (name, id) => this.#step(scenario => ({ ...scenario, [name]: scenario[name].filter(one => (one.id ?? one) !== id) })),
    redesign: (id, name, value) => this.#step(scenario => ({ ...scenario, add: scenario.add.map(measure => (measure.id !== id ? measure : {
      ...measure, [name]: name === "scope" || name === "purposes" ? (value ? [value] : undefined) : JSON.parse(value),
    })) })),
    reset: () => this.#step(({ country, weights }) => ({ country, weights })),
    toggle: (id, open) => {
      if (open === this.#open.has(id)) return;
      this.#open[open ? "add" : "delete"](id);
      if (open) this.#loadWhy();
      this.#render();
    },
    show: id => {
      const line = this.#body.querySelector(`.choices [data-instrument="${CSS.escape(id)}"]`);
      if (!line) return;
      line.open = true;
      line.querySelector("summary").focus();
      line.scrollIntoView({ block: "nearest" });
    },
    // With the sources, which stand in the notes.
    print: async () => { await this.#loadWhy(); print(); },
    again: () => { this.#below = {}; this.#loadBelow(); },
    unfold: async (what, open) => {
      if (!open || this.#unfolded.has(what)) return;
      this.#unfolded.add(what);
      try {
        if (what === "method") {
          const [{ method }] = await Promise.all([import("./views/method.js"), this.#need("method")]);
          this.#method = method;
        }
        if (what === "take") {
          const [{ take }] = await Promise.all([import("./views/take.js"), this.#need("take"), this.#loadWhy()]);
          this.#take = take;
        }
        if (what === "sure") {
          const [{ Sure, css }] = await Promise.all([import("./views/sure.js"), this.#need("sure"), this.#need("why")]);
          dress(this.#root, css);
          this.#sure = new Sure(() => { if (this.isConnected) this.#render(); });
        }
        // Official names stand in the notes.
        if (["agreements", "works", "bound", "search"].includes(what)) await this.#loadWhy();
      } catch (problem) {
        this.#unfolded.delete(what);
        this.#fail("notes", problem);
      }
      this.#render();
    },
    find: async () => (await this.#loadFind())?.(this.#body.querySelector(".find"), this.#view()),
    seek: text => { this.#sought = text.slice(0, 100); this.#render(); },
  };
}

for (const name of PolicySpace.observedAttributes) {
  Object.defineProperty(PolicySpace.prototype, name, {
    configurable: true, enumerable: true,
    get() { return name === "address" ? this.hasAttribute(name) : this.getAttribute(name) ?? (name === "lang" ? "" : null); },
    set(value) {
      if (name === "address") return void this.toggleAttribute(name, Boolean(value));
      // A list or a record as in a scenario is written as the attribute has it; frameworks set to "" what is no longer said.
      const text = value && typeof value === "object" ? writeScenario({ [name]: value })[name] : value;
      if (text === null || text === undefined || text === "") this.removeAttribute(name); else this.setAttribute(name, text);
    },
  });
}
