// Loading in browsers and bundlers, for either core.

import { PolicySpaceError, bare, checkerOf } from "./core.js";

/** A file of the page's own place is asked for without CORS, as its `<link rel=preload>` does: WebKit takes a preload for nothing else,
    and would load the core twice. */
const ask = (address, how) => fetch(address, new URL(address).origin === self.origin ? { mode: "no-cors", credentials: "include", ...how } : how);

/** Compiles what lies at an address, what a server answered, or bytes that are at hand. */
async function compiled(from, how) {
  if (typeof from === "string" || from instanceof Request) from = await fetch(from);
  if (from instanceof URL) from = await ask(from, how);
  if (!(from instanceof Response)) return from instanceof WebAssembly.Module ? from : WebAssembly.compile(from);
  if (!from.ok) throw new Error(`${from.status} ${from.statusText}`);
  // Compiling while it comes in needs the right type, which not every server gives.
  // And an answer that is the browser's own, which not every host has left in place.
  const whole = async () => WebAssembly.compile(await from.arrayBuffer());
  return from.headers.get("content-type") === "application/wasm" ? WebAssembly.compileStreaming(from).catch((problem) => (from.bodyUsed ? Promise.reject(problem) : whole())) : whole();
}

/** The package's functions around one core; `places` say where its WebAssembly and further files lie. */
export function browser(core, places, make = checkerOf) {
  const { Checker, ours, start, startSync } = make(core);
  let starting;

  /** Loads the WebAssembly once; a failed attempt can be repeated. */
  function init(input) {
    starting ??= (async () => {
      const from = bare(await (input ?? places.wasm()));
      let module = await compiled(from);
      // A cache on the way may have kept that of another release: once past it.
      if (!ours(module) && !input) module = await compiled(from, { cache: "reload" });
      await start(module);
    })().catch((cause) => {
      starting = undefined;
      if (cause instanceof PolicySpaceError) throw cause;
      const help = "check that the .wasm file is there and that the page's policy allows WebAssembly";
      throw new PolicySpaceError("not-loaded", "init", String(cause?.message ?? cause), help, { cause });
    });
    return starting;
  }

  /** The same from bytes or a module that is at hand. */
  function initSync(module) {
    if (starting === undefined || module) {
      startSync(bare(module));
      starting = Promise.resolve();
    }
  }

  const loading = new Map();

  /** A file from beside this one, once; a failed attempt can be repeated. */
  function load(name, input) {
    if (!loading.has(name)) {
      const from = input ?? places[name]();
      loading.set(name, Promise.resolve(from instanceof Response ? from : fetch(from))
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
  const loadNotes = (input) => load("notes", input);

  /** The whole of the facts, in the form that `new Checker(data)` takes: to be changed and given back. */
  const loadData = (input) => load("facts", input);

  return { init, initSync, Checker, PolicySpaceError, loadNotes, loadData };
}
