// One question, three writings: the scenario that the core takes, the element's attributes, and the address of a page.
// Lists are ids with commas; a law that is added is "instrument.scope_scope.purpose_purpose.worse.lightest", where what is
// left out is as usual, and the last two are 1 (yes), 0 (no) or x (not known). Weights are "criterion.weight".
// Addresses of version 1 are out in the world: what they mean never changes (tests/page/addresses.json).
// None holds a quote, two hyphens or three dots, and a semicolon does for an ampersand: so they survive the editors of web sites.
import { LANGUAGES } from "./words.js";

export const ATTRIBUTES = ["country", "date", "join", "leave", "add", "drop", "weights"];
/** What an address may say beside the question. */
export const SETTINGS = ["lang", "view"];
const VERSION = 1;
const LONGEST = 4000;
const MOST = 200;
const LONGEST_ADDRESS = 2 ** 15;
/** Ids that older addresses hold, with what they are called today. One that is gone altogether is named as unknown. */
export const RENAMED = new Map([["EU", "EUN"]]);
const current = id => RENAMED.get(id) ?? id;

const truth = letter => ({ 1: true, 0: false })[letter] ?? null;
const letter = value => (value === true ? "1" : value === false ? "0" : "x");

function readMeasure(text, position) {
  const [instrument, scope, purposes, worse, lightest] = text.split(".");
  const measure = { id: `proposal-${position + 1}`, instrument: current(instrument), treatsForeignersWorse: worse ? truth(worse) : false, leastRestrictive: lightest ? truth(lightest) : null };
  if (scope) measure.scope = scope.split("_");
  if (purposes) measure.purposes = purposes.split("_");
  return measure;
}

export function writeMeasure({ instrument, scope, purposes, treatsForeignersWorse = false, leastRestrictive = null }) {
  const parts = [instrument, (scope ?? []).join("_"), (purposes ?? []).join("_"), treatsForeignersWorse === false ? "" : letter(treatsForeignersWorse), leastRestrictive === null ? "" : letter(leastRestrictive)];
  return parts.join(".").replace(/\.+$/, "");
}

/** The scenario that a bag of attributes asks for: `get(name)` gives a text or nothing. What had to be left out goes to `faults`, in the form of the core's errors. */
export function readScenario(get, faults = []) {
  const leaveOut = (code, name, value) => faults.push({ code, where: `scenario.${name}`, value: value.slice(0, 80) });
  const list = name => {
    const text = get(name) ?? "";
    // No id is cut in two.
    const ids = [...new Set((text.length > LONGEST ? text.slice(0, LONGEST).replace(/[^\s,]*$/, "") : text).split(/[\s,]+/).filter(Boolean))];
    if (text.length > LONGEST || ids.length > MOST) leaveOut("too-long", name, ids[MOST - 1] ?? ids.at(-1) ?? text);
    return ids.slice(0, MOST);
  };
  const one = name => {
    const [text = "", ...others] = new Set((get(name) ?? "").slice(0, LONGEST).split("\n").map(text => text.trim().slice(0, 60)).filter(Boolean));
    if (others.length) leaveOut("given-twice", name, others[0]);
    return text;
  };
  const scenario = { country: current(one("country").toUpperCase()) };
  const date = one("date");
  if (date) scenario.date = date;
  for (const name of ["join", "leave", "drop"]) {
    const ids = [...new Set(list(name).map(current))];
    if (ids.length) scenario[name] = ids;
  }
  const add = list("add");
  if (add.length) scenario.add = add.map(readMeasure);
  const weights = new Map();
  for (const text of list("weights")) {
    const [id, ...weight] = text.split(".");
    if (weights.has(current(id))) leaveOut("given-twice", "weights", text);
    else weights.set(current(id), weight.length ? Number(weight.join(".")) : 1);
  }
  if (weights.size) scenario.weights = Object.fromEntries(weights);
  return scenario;
}

/** The attributes that ask for a scenario; nothing where there is nothing to say. */
export function writeScenario(scenario) {
  const joined = values => (values?.length ? values.join(",") : null);
  return {
    country: scenario.country || null,
    date: scenario.date || null,
    join: joined(scenario.join?.filter(entry => typeof entry === "string")),
    leave: joined(scenario.leave),
    add: joined(scenario.add?.map(writeMeasure)),
    drop: joined(scenario.drop),
    weights: scenario.weights ? joined(Object.entries(scenario.weights).map(([id, weight]) => `${id}.${weight}`)) : null,
  };
}

/** The same question without what makes it a what-if. */
export function today({ country, weights, towards }) {
  return { country, ...(weights && { weights }), ...(towards && { towards }) };
}

/** Attributes that an address asks for: nothing where it asks nothing of us. Only our own parameters are looked at; one that is given
    several times holds all that was said. An editor may have made "&amp;" of an ampersand. */
export function readAddress(search, faults = []) {
  if (search.length > LONGEST_ADDRESS) {
    const text = search.slice(0, LONGEST_ADDRESS);
    search = text.slice(0, Math.max(text.lastIndexOf("&"), text.lastIndexOf(";"), 0));
    faults.push({ code: "too-long", where: "address", value: search.slice(-80) });
  }
  const given = new URLSearchParams(search.replace(/[&;](amp;|#0*38;)*/g, "&"));
  const all = name => given.getAll(name).join("\n") || null;
  const question = ATTRIBUTES.some(name => all(name)) ? Object.fromEntries(ATTRIBUTES.map(name => [name, all(name)])) : {};
  const later = given.getAll("v").filter(version => Number(version) > VERSION && version.length < 4);
  if (question.country && later.length && !given.getAll("v").includes(String(VERSION))) faults.push({ code: "later-version", where: "address.v", value: later[0] });
  if (LANGUAGES.includes(all("lang")?.toLowerCase().split(/[-_]/)[0])) question.lang = all("lang");
  if (/^(card|full)$/.test(all("view"))) question.view = all("view");
  return question;
}

/** The address of a question, beside the parameters of the page that it stands in, which stay as they are to the letter. */
export function writeAddress(attributes, search = "", separator = "&") {
  const names = [...ATTRIBUTES, ...SETTINGS, "colours"];
  const ours = names.filter(name => attributes[name]).map(name => `${name}=${escape(attributes[name])}`);
  const replaced = part => part === `v=${VERSION}` || names.some(name => name in attributes && new URLSearchParams(part).has(name));
  const theirs = search.replace(/^\?/, "").split("&").map(part => part.split(";").filter(part => !replaced(part)).join(";")).filter(Boolean);
  return `?${[`v=${VERSION}`, ...ours, ...theirs].join(separator)}`;
}
const escape = text => encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("'", "%27").replaceAll("--", "-%2D").replaceAll("...", "..%2E");

/** Colours that an address asks for ("strong.1f4a66,paper.ffffff"), as custom properties of the element. */
export const COLOURS = ["ink", "quiet", "line", "paper", "wash", "strong", "light", "changed"];
export const readColours = search => [...new Map((new URLSearchParams(search.replaceAll(";", "&")).get("colours") ?? "").split(",").map(text => text.split("."))
  .filter(([name, hex]) => COLOURS.includes(name) && /^([0-9a-f]{3}|[0-9a-f]{6})$/i.test(hex)).map(([name, hex]) => [`--policy-space-${name}`, `#${hex}`]))];
