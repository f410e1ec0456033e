// Starts the core once for all elements on a page, and loads its notes when the first reason is opened.
import init, { Checker, loadNotes } from "./policy-space-lean.js";

let starting;
/** The one checker and its catalogue. A failed start may be tried again. */
export function core() {
  starting ??= init().then(() => {
    const checker = new Checker();
    return { checker, facts: index(checker.catalogue()) };
  }).catch(problem => { starting = undefined; throw problem; });
  return starting;
}

let reading;
export function notes() {
  reading ??= Promise.resolve(loadNotes()).catch(problem => { reading = undefined; throw problem; });
  return reading;
}

/** The catalogue with its lists also by id. */
function index(catalogue) {
  const byId = (list, key = "id") => new Map(list.map(item => [item[key], item]));
  const instruments = new Map();
  for (const area of catalogue.areas) for (const group of area.groups) {
    for (const instrument of group.instruments) instruments.set(instrument.id, { ...instrument, area: area.id, group: group.id });
  }
  return {
    catalogue, instruments,
    agreements: byId(catalogue.agreements),
    countries: byId(catalogue.countries, "iso"),
    criteria: byId(catalogue.criteria),
  };
}
