// The same bits everywhere: each report of each country, as it is and with each agreement it could join, natively, in Node, in each engine.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../../www/serve.mjs";
import { Browser, engines } from "../browser.mjs";
import { atlas, Digest } from "./digest.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
// Written by tests/bits.rs.
const native = JSON.parse(readFileSync(join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "tmp/bits.json"), "utf8"));

test("the digest is FNV-1a of 64 bits", () => {
  const digest = new Digest();
  digest.text("foobar");
  assert.equal(digest.hex, "85944171f73967e8");
});

test("Node gives the native bits", async () => {
  const { default: init, Checker } = await import(join(root, "pkg/policy-space-node.js"));
  await init();
  const found = atlas(new Checker());
  console.log(`${found.scenarios} reports`);
  assert.deepEqual(found, native);
});

for (const engine of engines) {
  test(`${engine} gives the native bits`, async t => {
    const page = "<!doctype html><meta charset=utf-8><link rel=icon href=data:><title>bits</title>";
    const server = await serve({ folders: [join(root, "pkg"), here], answer: path => path === "/bits.html" ? page : undefined });
    t.after(() => server.close());
    const browser = await Browser.open(engine);
    t.after(() => browser.close());
    await browser.driver.manage().setTimeouts({ script: 300_000 });
    await browser.get(`${server.address}bits.html`);
    const found = await browser.run(async () => {
      const [{ default: init, Checker }, { atlas }] = await Promise.all([import("/policy-space-core.js"), import("/digest.mjs")]);
      await init();
      return atlas(new Checker());
    });
    assert.deepEqual(found, native);
  });
}
