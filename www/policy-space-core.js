// The package in browsers and bundlers: loads the WebAssembly and the notes from beside this file.

import start, { initSync as startSync } from "./wasm/policy_space.js";
import { Checker, PolicySpaceError, started } from "./core.js";

let starting;

/** Loads the WebAssembly once; a failed attempt can be repeated. */
export default function init(input) {
  starting ??= start({ module_or_path: input ?? new URL("./wasm/policy_space_bg.wasm", import.meta.url) })
    .then(started, (cause) => {
      starting = undefined;
      const help = "check that the .wasm file is there and that the page's policy allows WebAssembly";
      throw new PolicySpaceError("not-loaded", "init", String(cause?.message ?? cause), help, { cause });
    });
  return starting;
}

/** The same from bytes or a module that is at hand. */
export function initSync(module) {
  if (starting === undefined || module) {
    started(startSync({ module }));
    starting = Promise.resolve();
  }
}

const loading = new Map();

/** A file from beside this one, once; a failed attempt can be repeated. */
function load(name, input) {
  if (!loading.has(name)) {
    loading.set(name, fetch(input ?? new URL(`./${name}`, import.meta.url))
      .then((answer) => {
        if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
        return answer.json();
      })
      .catch((cause) => {
        loading.delete(name);
        throw new PolicySpaceError("not-loaded", name, String(cause?.message ?? cause), "try again", { cause });
      }));
  }
  return loading.get(name);
}

/** Prose and source addresses, loaded once when first asked for. */
export const loadNotes = (input) => load("notes.json", input);

/** The whole of the facts, in the form that `new Checker(data)` takes: to be changed and given back. */
export const loadData = (input) => load("facts.json", input);

export { Checker, PolicySpaceError, init };
