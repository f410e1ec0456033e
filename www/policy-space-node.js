// The package in Node 20 and later: the same, read from disk.

import { readFile } from "node:fs/promises";
import { Core, mostEntries, imports, finish, build } from "./wasm/policy_space.js";
import { comparerOf } from "./compare.js";
import { PolicySpaceError, bare } from "./core.js";
import { vectors } from "./simd.js";

const { Checker, startSync } = comparerOf({ Core, mostEntries, imports, finish, build });
const places = {
  wasm: () => (vectors() ? new URL("./simd/policy_space.wasm", import.meta.url) : new URL("./wasm/policy_space.wasm", import.meta.url)),
  notes: () => new URL("./notes.json", import.meta.url),
  facts: () => new URL("./facts.json", import.meta.url),
};

let starting;

/** Loads the WebAssembly once; a failed attempt can be repeated. */
export default function init(input) {
  starting ??= (async () => {
    startSync(bare(await input) ?? (await readFile(places.wasm())));
  })().catch((cause) => {
    starting = undefined;
    if (cause instanceof PolicySpaceError) throw cause;
    throw new PolicySpaceError("not-loaded", "init", String(cause?.message ?? cause), "check the package's files", { cause });
  });
  return starting;
}

/** The same from bytes or a module that is at hand. */
export function initSync(module) {
  startSync(bare(module));
  starting = Promise.resolve();
}

const loading = new Map();

function load(name, input) {
  if (!loading.has(name)) {
    loading.set(name, readFile(input ?? places[name](), "utf8").then(JSON.parse).catch((cause) => {
      loading.delete(name);
      throw new PolicySpaceError("not-loaded", name, String(cause?.message ?? cause), "check the package's files", { cause });
    }));
  }
  return loading.get(name);
}

/** Prose and source addresses. */
export const loadNotes = (input) => load("notes", input);

/** The whole of the facts, in the form that `new Checker(data)` takes: to be changed and given back. */
export const loadData = (input) => load("facts", input);

export { Checker, PolicySpaceError, init };
