// The core of the one-file version: what is fetched elsewhere lies in the script itself, packed by gzip. It is the whole one, since there is
// no other file to bring it when questions are compared; without vector instructions, so that it runs anywhere.

import core from "packed:core";
import notes from "packed:notes";
import { Core, mostEntries, imports, finish, build } from "./wasm/policy_space.js";
import { browser } from "./browser.js";
import { comparerOf } from "./compare.js";

const unpacked = (bytes, type) =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")), { headers: { "content-type": type } });

export const { init, Checker, loadNotes } = browser({ Core, mostEntries, imports, finish, build }, {
  wasm: () => unpacked(core, "application/wasm"),
  notes: () => unpacked(notes, "application/json"),
}, comparerOf);
export default init;
