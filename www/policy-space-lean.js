// The same with the lean core: a third of the bytes, without own facts, own agreements and the atlas.
// The page's first view uses it.

import { Core, mostEntries, imports, finish, build } from "./lean/policy_space.js";
import { browser } from "./browser.js";

export const { init, initSync, Checker, PolicySpaceError, loadNotes, loadData } = browser({ Core, mostEntries, imports, finish, build }, {
  wasm: () => new URL("./lean/policy_space.wasm", import.meta.url),
  notes: () => new URL("./notes.json", import.meta.url),
  facts: () => new URL("./facts.json", import.meta.url),
});
export default init;
