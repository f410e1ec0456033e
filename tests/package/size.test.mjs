// What a reader's browser loads before the first view stands.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./packed.mjs";

// 120 KiB: 122.9 thousand bytes.
const LIMIT = 120 * 1024;

test(`WebAssembly with facts, loader and page: at most ${LIMIT / 1024} KiB by Brotli`, () => {
  const { firstView, firstViewOf, files } = JSON.parse(readFileSync(join(root, "pkg/sizes.json"), "utf8"));
  console.log(files.filter(({ first }) => first).map(({ name, brotli }) => `${name} ${brotli}`).join(", "), "=", firstView.brotli);
  assert.ok(files.some(({ name, first }) => first && name.endsWith(".wasm")), "the first view has no core");
  for (const [language, { brotli }] of Object.entries(firstViewOf)) assert.ok(brotli <= LIMIT, `${language}: ${brotli} bytes`);
  assert.deepEqual(Object.keys(firstViewOf).sort(), ["ar", "en", "es", "fr", "pt"]);
});
