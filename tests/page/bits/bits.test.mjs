// The same bits everywhere: each report of each country, as it is and with each agreement it could join, and comparisons, natively, in
// Node, in each engine, with vector instructions and without.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../../www/serve.mjs";
import { Browser, engines } from "../browser.mjs";
import { Digest } from "./digest.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
// Written by tests/bits.rs.
const native = JSON.parse(readFileSync(join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "tmp/bits.json"), "utf8"));

test("the digest is FNV-1a of 64 bits", () => {
  const digest = new Digest();
  digest.text("foobar");
  assert.equal(digest.hex, "85944171f73967e8");
});

const { comparisons } = native;
const asked = JSON.parse(readFileSync(join(here, "comparisons.json"), "utf8"));
/** The WebAssembly with vector instructions, and without. */
const kinds = { simd: "with vectors", wasm: "without" };
const module = kind => `${kind}/${readdirSync(join(root, "pkg", kind)).find(name => name.endsWith(".wasm"))}`;

for (const [kind, words] of Object.entries(kinds)) {
  test(`Node gives the native bits, ${words}`, () => {
    // A process of its own: a core is started once.
    const found = JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", `
      import { readFileSync } from "node:fs";
      import init, { Checker } from ${JSON.stringify(join(root, "pkg/policy-space-node.js"))};
      import { atlas, compared } from ${JSON.stringify(join(here, "digest.mjs"))};
      await init(readFileSync(${JSON.stringify(join(root, "pkg", module(kind)))}));
      const checker = new Checker();
      console.log(JSON.stringify({ ...atlas(checker), comparisons: compared(checker, ${JSON.stringify(asked)}) }));
    `], { encoding: "utf8" }));
    console.log(`${found.scenarios} reports, ${found.comparisons.length} comparisons`);
    assert.deepEqual(found, native);
  });
}

for (const engine of engines) {
  test(`${engine} gives the native bits`, async t => {
    const page = "<!doctype html><meta charset=utf-8><link rel=icon href=data:><title>bits</title>";
    const server = await serve({ folders: [join(root, "pkg"), here], answer: path => path === "/bits.html" ? page : undefined });
    t.after(() => server.close());
    const browser = await Browser.open(engine);
    t.after(() => browser.close());
    await browser.driver.manage().setTimeouts({ script: 300_000 });
    for (const [kind, words] of Object.entries(kinds)) {
      await browser.get(`${server.address}bits.html`);
      const found = await browser.run(async (module, asked, all) => {
        const [{ default: init, Checker }, { atlas, compared }] = await Promise.all([import("/policy-space-core.js"), import("/digest.mjs")]);
        await init(new URL(module, location));
        const checker = new Checker();
        return { ...(all ? atlas(checker) : undefined), comparisons: compared(checker, asked) };
      }, module(kind), asked, kind === "simd");
      assert.deepEqual(found, kind === "simd" ? native : { comparisons }, words);
    }
  });
}
