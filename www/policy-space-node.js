// The package in Node 20 and later: the same, read from disk.

import { readFile } from "node:fs/promises";
import * as wasm from "./wasm/policy_space.js";
import { PolicySpaceError, checkerOf, wrapped } from "./core.js";

const { Checker, started } = checkerOf(wasm);

let starting;

/** Loads the WebAssembly once; a failed attempt can be repeated. */
export default function init(input) {
  starting ??= (async () => {
    const module = input ?? (await readFile(new URL("./wasm/policy_space_bg.wasm", import.meta.url)));
    started(wasm.initSync(wrapped(module)));
  })().catch((cause) => {
    starting = undefined;
    throw new PolicySpaceError("not-loaded", "init", String(cause?.message ?? cause), "check the package's files", { cause });
  });
  return starting;
}

/** The same from bytes or a module that is at hand. */
export function initSync(module) {
  started(wasm.initSync(wrapped(module)));
  starting = Promise.resolve();
}

const loading = new Map();

function load(name, input) {
  if (!loading.has(name)) {
    loading.set(name, readFile(input ?? new URL(`./${name}`, import.meta.url), "utf8").then(JSON.parse).catch((cause) => {
      loading.delete(name);
      throw new PolicySpaceError("not-loaded", name, String(cause?.message ?? cause), "check the package's files", { cause });
    }));
  }
  return loading.get(name);
}

/** Prose and source addresses. */
export const loadNotes = (input) => load("notes.json", input);

/** The whole of the facts, in the form that `new Checker(data)` takes: to be changed and given back. */
export const loadData = (input) => load("facts.json", input);

export { Checker, PolicySpaceError, init };
