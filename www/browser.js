// Loading in browsers and bundlers, for either core.

import { PolicySpaceError, checkerOf, wrapped } from "./core.js";

/** A file of the page's own place is asked for without CORS, as its `<link rel=preload>` does: WebKit takes a preload for nothing else,
    and would load the core twice. */
const ask = (address) => fetch(address, new URL(address).origin === self.origin ? { mode: "no-cors", credentials: "include" } : {});

/** The package's functions around one core; `place` says where its WebAssembly lies. */
export function browser(start, wasm, place) {
  const { Checker, started } = checkerOf(wasm);
  let starting;

  /** Loads the WebAssembly once; a failed attempt can be repeated. */
  function init(input) {
    starting ??= start({ module_or_path: input ?? ask(place()) })
      .then(started, (cause) => {
        starting = undefined;
        const help = "check that the .wasm file is there and that the page's policy allows WebAssembly";
        throw new PolicySpaceError("not-loaded", "init", String(cause?.message ?? cause), help, { cause });
      });
    return starting;
  }

  /** The same from bytes or a module that is at hand. */
  function initSync(module) {
    if (starting === undefined || module) {
      started(wasm.initSync(wrapped(module)));
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
  const loadNotes = (input) => load("notes.json", input);

  /** The whole of the facts, in the form that `new Checker(data)` takes: to be changed and given back. */
  const loadData = (input) => load("facts.json", input);

  return { init, initSync, Checker, PolicySpaceError, loadNotes, loadData };
}
