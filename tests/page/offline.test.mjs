// After one visit our own pages work without a network, in the language and with the panels that were opened; releases never mix.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { serve } from "../../www/serve.mjs";
import { otherBuild } from "../package/other.mjs";
import { engines } from "./browser.mjs";
import { firstView, Page, pkg } from "./element.mjs";

const kept = page => page.browser.run(async () => {
  const names = [];
  for (const key of await caches.keys()) for (const { url } of await (await caches.open(key)).keys()) names.push(`${key}: ${url.slice(location.origin.length + 1)}`);
  return names;
});
const caching = page => page.browser.run(() => caches.keys());
/** Waits until the worker has kept what matches each of these. */
const keeps = (page, ...patterns) => page.browser.until(async patterns => {
  if (!navigator.serviceWorker.controller) return false;
  const names = [];
  for (const key of await caches.keys()) for (const { url } of await (await caches.open(key)).keys()) names.push(url);
  return patterns.every(pattern => names.some(name => new RegExp(pattern).test(name)));
}, `kept: ${patterns}`, patterns.map(pattern => pattern.source));

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    test("a visit, then no network: the page, its language, another country, a reason and the card", async t => {
      const server = await serve();
      const page = await Page.open(t, engine, { server, query: "?country=VNM&v=1&lang=fr" });
      await page.click(".choices details[data-standing=closed] > summary");
      await page.until(() => $(".why .source a[href^=http]"), "a reason with its source");
      await page.until(() => $(".profile"), "what stands below the choices");
      await keeps(page, /embed\.html$/, /define\.js$/, /first-\w+\.js$/, /below-\w+\.js$/, /why-\w+\.js$/, /notes/, /lean\/.*\.wasm$/);
      // Everything once, but what carries no hash: that is asked for anew, to be of one release.
      const hashed = [...server.asked, ...server.kept].filter(url => /-[0-9A-Z]{8}\.\w+$/.test(url));
      // (WebKit's driver opens a session that keeps nothing on disk, so its worker has to ask again.)
      if (engine !== "webkit") assert.deepEqual(hashed.filter((url, i) => hashed.indexOf(url) !== i), []);
      assert.deepEqual(await page.browser.complaints(), []);

      server.close();
      await page.browser.get(`${server.address}?country=KEN&v=1&lang=fr`);
      await page.answered();
      assert.match(await page.run(() => $("h1, header").textContent), /Kenya/);
      assert.equal(await page.run(() => document.documentElement.lang), "fr");
      assert.match(await page.run(() => $(".answer").textContent), /choix/);
      await page.click(".choices details[data-standing=closed] > summary");
      await page.until(() => $(".why .source a[href^=http]"), "a reason with its source, without a network");
      await page.until(() => $(".profile"), "what stands below, without a network");
      await page.browser.get(`${server.address}embed.html?country=IND&v=1&lang=fr`);
      await page.answered();
      await page.browser.get(`${server.address}index.html`);
      await page.until(() => document.querySelector("policy-space"), "the page by its other name");
    });

    test("a new release takes over; the old one goes; what did not change stays", async t => {
      const folder = mkdtempSync(join(tmpdir(), "policy-space-"));
      t.after(() => rmSync(folder, { recursive: true, force: true }));
      cpSync(pkg, folder, { recursive: true });
      const server = await serve({ folders: [folder] });
      t.after(() => server.close());
      const page = await Page.open(t, engine, { server });
      await keeps(page, /lean\/.*\.wasm$/, /first-\w+\.js$/);
      const [old] = await caching(page);
      const sw = readFileSync(join(folder, "sw.js"), "utf8"), release = old.split(" ").at(-1);
      writeFileSync(join(folder, "sw.js"), sw.replace(release, "NEWRELEASE"));
      assert.ok(sw.includes(release));
      writeFileSync(join(folder, "index.html"), readFileSync(join(folder, "index.html"), "utf8").replace("<main>", "<main id=new>"));
      await page.browser.get(server.address);
      await page.until(() => document.querySelector("#new"), "the new page, at once");
      await page.browser.run(async () => { await (await navigator.serviceWorker.ready).update(); });
      await page.browser.until(async () => Boolean((await navigator.serviceWorker.ready).waiting), "the new worker waits until the old page is gone");
      // Firefox counts the pages behind its "back" as open, for half an hour.
      if (engine !== "firefox") {
        for (let i = 0; i < 10 && (await caching(page)).includes(old); i++) {
          await page.browser.get("about:blank");
          await new Promise(resolve => setTimeout(resolve, 1_000));
          await page.browser.get(server.address);
          await page.answered();
        }
        assert.deepEqual((await caching(page)).map(name => name.split(" ").at(-1)), ["NEWRELEASE"]);
        const names = await kept(page);
        assert.ok(names.some(name => /first-\w+\.js/.test(name)), "the words that were opened before");
      }
      server.close();
      await page.browser.get(server.address);
      await page.answered();
      if (engine !== "firefox") await page.until(() => document.querySelector("#new"), "the new page, without a network");
    });

    test("a server that sends a wrong core under its name: refused, not kept, and right again when the server is", async t => {
      const name = [...firstView].find(name => name.endsWith(".wasm"));
      let wrong = true;
      const server = await serve({ answer: path => (wrong && path === `/${name}` ? otherBuild(readFileSync(join(pkg, name)), true) : undefined) });
      t.after(() => server.close());
      const page = await Page.open(t, engine, { server, wait: false });
      await page.until(() => $("[role=alert]")?.dataset.code === "stale", "the typed error");
      wrong = false;
      await page.browser.get(server.address);
      await page.answered();
      await keeps(page, /lean\/.*\.wasm$/);
      // And where the worker holds the right one, nobody asks the server, whatever it sends.
      wrong = true;
      await page.browser.get(server.address);
      await page.answered();
    });

    test("on other people's pages, and in a frame, no worker is registered", async t => {
      const server = await serve({ answer: path => (path === "/host.html" ? `<!doctype html><title>Host</title><link rel=icon href="data:,"><policy-space country="KEN" view="card"></policy-space>
        <iframe src="embed.html"></iframe><script type=module src="define.js"></script>` : undefined) });
      t.after(() => server.close());
      const page = await Page.open(t, engine, { server, query: "host.html" });
      await page.until(() => document.querySelector("iframe").contentDocument?.querySelector("policy-space")?.shadowRoot?.querySelector(".answer")?.textContent, "the card in the frame");
      await new Promise(resolve => setTimeout(resolve, 1_500));
      assert.deepEqual(await page.browser.run(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
      assert.deepEqual(server.kept, []);
    });
  });
}
