// The package in browsers and bundlers: loads the WebAssembly and the notes from beside this file.
// Each address is written out, so that bundlers see it; the build puts in the file's name with the hash of its content.

import { Core, mostEntries, imports, finish, build } from "./wasm/policy_space.js";
import { browser } from "./browser.js";
import { comparerOf } from "./compare.js";
import { vectors } from "./simd.js";

export const { init, initSync, Checker, PolicySpaceError, loadNotes, loadData } = browser({ Core, mostEntries, imports, finish, build }, {
  wasm: () => (vectors() ? new URL("./simd/policy_space.wasm", import.meta.url) : new URL("./wasm/policy_space.wasm", import.meta.url)),
  notes: () => new URL("./notes.json", import.meta.url),
  facts: () => new URL("./facts.json", import.meta.url),
}, comparerOf);
export default init;
