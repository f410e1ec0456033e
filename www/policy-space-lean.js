// The same with the lean core: a third of the bytes, without own facts, own agreements and the atlas.
// The page's first view uses it.

import start, * as wasm from "./lean/policy_space.js";
import { browser } from "./browser.js";

export const { init, initSync, Checker, PolicySpaceError, loadNotes, loadData } =
  browser(start, wasm, () => new URL("./lean/policy_space_bg.wasm", import.meta.url));
export default init;
