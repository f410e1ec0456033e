// The core of the one-file version: what is fetched elsewhere lies in the script itself, packed by gzip.

import core from "packed:core";
import notes from "packed:notes";
import { Core, mostEntries, imports, finish, build } from "./lean/policy_space.js";
import { browser } from "./browser.js";

const unpacked = (bytes, type) =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")), { headers: { "content-type": type } });

export const { init, Checker, loadNotes } = browser({ Core, mostEntries, imports, finish, build }, {
  wasm: () => unpacked(core, "application/wasm"),
  notes: () => unpacked(notes, "application/json"),
});
export default init;
