// The package on servers as they are: WebAssembly sent with a wrong type, whole or not at all, or that of another release.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { serve } from "../../www/serve.mjs";
import { otherBuild } from "../package/other.mjs";
import { engines } from "./browser.mjs";
import { firstView, Page, pkg } from "./element.mjs";

const name = [...firstView].find(name => name.endsWith(".wasm"));
const right = readFileSync(join(pkg, name));
// Errors are told to the page before anything of ours can be.
const LISTEN = `addEventListener("policy-space-error", ({ detail }) => (globalThis.errors ??= []).push(detail.code));
  addEventListener("policy-space-ready", () => { globalThis.readied = true; });
  addEventListener("unhandledrejection", ({ reason }) => (globalThis.unhandled ??= []).push(String(reason)));`;
const page = `<!doctype html><html lang=en><meta charset=utf-8><link rel=icon href="data:,"><title>Host</title><script>${LISTEN}</script>
  <policy-space country="KEN"><p id=fallback>What may Kenya decide?</p></policy-space><script type=module src="define.js"></script></html>`;

/** A server that sends for the core what `wasm` says: a body, or headers of its own. */
async function served(t, wasm, headers) {
  const server = await serve({ headers, answer: path => (path === "/index.html" ? page : path.endsWith(".wasm") ? wasm() : undefined) });
  t.after(() => server.close());
  return server;
}

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    for (const type of ["application/octet-stream", "text/plain", "application/wasm; charset=utf-8"]) {
      test(`sent as ${type} it works, without a complaint`, async t => {
        // Only the core's type is wrong; all else keeps its own.
        const server = await serve({ types: { ".wasm": type }, compress: false });
        t.after(() => server.close());
        const opened = await Page.open(t, engine, { server });
        assert.deepEqual(await opened.browser.complaints(), []);
      });
    }

    test("a core of another release is never asked: once past the cache, then a typed error, and the fallback stays", async t => {
      const server = await served(t, () => otherBuild(right, true));
      const opened = await Page.open(t, engine, { server, wait: false });
      assert.deepEqual(await opened.browser.until(() => globalThis.errors, "the error"), ["stale"]);
      assert.equal(server.asked.filter(url => url.endsWith(".wasm")).length, 2);
      assert.ok(await opened.browser.run(() => document.querySelector("#fallback").getBoundingClientRect().height > 0), "the fallback is still read");
      assert.match(await opened.run(() => $("[role=alert]").textContent), /release/);
      assert.deepEqual(await opened.browser.run(() => [globalThis.readied ?? false, globalThis.unhandled ?? []]), [false, []]);
      assert.equal(await opened.run(() => $(".answer")), null);
    });

    test("an old one that only a cache kept is replaced, and nobody notices", async t => {
      let times = 0;
      const server = await served(t, () => (times++ ? right : otherBuild(right, true)));
      const opened = await Page.open(t, engine, { server });
      assert.equal(times, 2);
      assert.equal(await opened.browser.run(() => globalThis.errors ?? null), null);
    });

    for (const [title, wasm] of [["a page in its place", () => page], ["half of it", () => right.subarray(0, right.length / 2)], ["nothing", () => ""]]) {
      test(`${title}: a typed error, and the fallback stays`, async t => {
        const opened = await Page.open(t, engine, { server: await served(t, wasm), wait: false });
        assert.deepEqual(await opened.browser.until(() => globalThis.errors, "the error"), ["not-loaded"]);
        assert.ok(await opened.browser.run(() => document.querySelector("#fallback").getBoundingClientRect().height > 0));
        assert.deepEqual(await opened.browser.run(() => globalThis.unhandled ?? []), []);
      });
    }
  });
}
