// The package in browsers and bundlers: loads the WebAssembly and the notes from beside this file.

import start, * as wasm from "./wasm/policy_space.js";
import { browser } from "./browser.js";

export const { init, initSync, Checker, PolicySpaceError, loadNotes, loadData } =
  browser(start, wasm, () => new URL("./wasm/policy_space_bg.wasm", import.meta.url));
export default init;
