// One question, three writings: the scenario that the core takes, the element's attributes, and the address of a page.
// Lists are ids with commas; a law that is added is "instrument.scope_scope.purpose_purpose.worse.lightest", where what is
// left out is as usual, and the last two are 1 (yes), 0 (no) or x (not known). Weights are "criterion.weight".
// Nothing here uses a quote, two hyphens or an ampersand, so that it survives the editors of web sites.

export const ATTRIBUTES = ["country", "date", "join", "leave", "add", "drop", "weights"];
const VERSION = "1";
const LONGEST = 4000;
const MOST = 200;

const list = text => [...new Set((text ?? "").slice(0, LONGEST).split(/[\s,]+/).filter(Boolean))].slice(0, MOST);
const truth = letter => ({ 1: true, 0: false })[letter] ?? null;
const letter = value => (value === true ? "1" : value === false ? "0" : "x");

function readMeasure(text, position) {
  const [instrument, scope, purposes, worse, lightest] = text.split(".");
  const measure = { id: `proposal-${position + 1}`, instrument, treatsForeignersWorse: worse ? truth(worse) : false, leastRestrictive: lightest ? truth(lightest) : null };
  if (scope) measure.scope = scope.split("_");
  if (purposes) measure.purposes = purposes.split("_");
  return measure;
}

export function writeMeasure({ instrument, scope, purposes, treatsForeignersWorse = false, leastRestrictive = null }) {
  const parts = [instrument, (scope ?? []).join("_"), (purposes ?? []).join("_"), treatsForeignersWorse === false ? "" : letter(treatsForeignersWorse), leastRestrictive === null ? "" : letter(leastRestrictive)];
  return parts.join(".").replace(/\.+$/, "");
}

/** The scenario that a bag of attributes asks for: `get(name)` gives a text or nothing. */
export function readScenario(get) {
  const scenario = { country: (get("country") ?? "").trim().slice(0, 60).toUpperCase() };
  const date = (get("date") ?? "").trim().slice(0, 40);
  if (date) scenario.date = date;
  for (const name of ["join", "leave", "drop"]) {
    const ids = list(get(name));
    if (ids.length) scenario[name] = ids;
  }
  const add = list(get("add"));
  if (add.length) scenario.add = add.map(readMeasure);
  const weights = list(get("weights"));
  if (weights.length) {
    scenario.weights = Object.fromEntries(weights.map(text => {
      const dot = text.indexOf(".");
      return dot < 0 ? [text, 1] : [text.slice(0, dot), Number(text.slice(dot + 1))];
    }));
  }
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

/** Address: only our own parameters are read or written; those of the page we are on stay as they are. */
export function readAddress(search) {
  const given = new URLSearchParams(search.slice(0, LONGEST * 4));
  return Object.fromEntries(ATTRIBUTES.map(name => [name, given.get(name)]));
}
export function writeAddress(attributes, search) {
  const given = new URLSearchParams(search);
  for (const name of ["v", ...ATTRIBUTES]) given.delete(name);
  const ours = ATTRIBUTES.filter(name => attributes[name]).map(name => `${name}=${encodeURIComponent(attributes[name]).replaceAll("%2C", ",")}`);
  return `?${[`v=${VERSION}`, ...ours, ...(given.size ?? [...given].length) ? [given.toString()] : []].join("&")}`;
}
