// The package in Node 20 and later: the same, read from disk.

import { readFile } from "node:fs/promises";
import { initSync as startSync } from "./wasm/policy_space.js";
import { Checker, PolicySpaceError, started } from "./core.js";

let starting;
let notes;

/** Loads the WebAssembly once; a failed attempt can be repeated. */
export default function init(input) {
  starting ??= (async () => {
    const module = input ?? (await readFile(new URL("./wasm/policy_space_bg.wasm", import.meta.url)));
    started(startSync({ module }));
  })().catch((cause) => {
    starting = undefined;
    throw new PolicySpaceError("not-loaded", "init", String(cause?.message ?? cause), "check the package's files", { cause });
  });
  return starting;
}

/** The same from bytes or a module that is at hand. */
export function initSync(module) {
  started(startSync({ module }));
  starting = Promise.resolve();
}

/** Prose and source addresses. */
export function loadNotes(input) {
  notes ??= readFile(input ?? new URL("./notes.json", import.meta.url), "utf8").then(JSON.parse, (cause) => {
    notes = undefined;
    throw new PolicySpaceError("not-loaded", "loadNotes", String(cause?.message ?? cause), "check the package's files", { cause });
  });
  return notes;
}

export { Checker, PolicySpaceError, init };
