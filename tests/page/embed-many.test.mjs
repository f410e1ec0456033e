// Many on a page share one core and the words; what goes away leaves nothing behind; and nothing is asked for but what each view needs.
// CYCLES=10000 mounts and unmounts that often (1,000 by default).
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serve } from "../../www/serve.mjs";
import { engines } from "./browser.mjs";
import { firstView, Page } from "./element.mjs";

const HOST = `<!doctype html><html lang=en><head><meta charset=utf-8><link rel=icon href="data:,"><title>Host</title><script src="/count.js"></script></head><body><main id=main></main></body></html>`;
// Instances of WebAssembly and its memories, however they are made.
const COUNT = `globalThis.instances = 0; globalThis.memories = [];
  for (const name of ["instantiate", "instantiateStreaming"]) { const own = WebAssembly[name]; WebAssembly[name] = async (...given) => { instances++; const made = await own(...given); memories.push((made.instance ?? made).exports.memory); return made; }; }
  WebAssembly.Instance = class extends WebAssembly.Instance { constructor(...given) { super(...given); instances++; memories.push(this.exports.memory); } };`;
const CYCLES = Number(process.env.CYCLES ?? 1000);
const COUNTRIES = ["KEN", "IND", "VNM", "BRA", "IDN", "USA", "JPN", "GHA", "CHL", "EUN"];

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    let server;
    before(async () => { server = await serve({ answer: path => ({ "/host.html": HOST, "/count.js": COUNT })[path] }); });
    after(() => server.close());
    const open = () => Page.open({ after: () => {} }, engine, { server, query: "host.html", wait: false });

    test("a hundred on one page: one core, each file once, each its own answer", async () => {
      const page = await open();
      const from = server.asked.length;
      const got = await page.browser.run(async countries => {
        const load = src => new Promise((done, fail) => document.head.append(Object.assign(document.createElement("script"), { type: "module", src, onload: done, onerror: fail })));
        const main = document.querySelector("#main");
        let ready = 0, longest = 0;
        addEventListener("policy-space-ready", () => ready++);
        const before = performance.now();
        for (let i = 0; i < 100; i++) {
          const one = document.createElement("policy-space");
          Object.assign(one, { country: countries[i % 10], join: i % 2 ? "wto-ecommerce" : null, view: "card" });
          main.append(one);
        }
        await load("/define.js");
        let last = performance.now();
        while (ready < 100) { await new Promise(done => setTimeout(done)); longest = Math.max(longest, performance.now() - last); last = performance.now(); }
        const all = [...main.children];
        return {
          time: performance.now() - before, longest, instances, memory: memories[0].buffer.byteLength,
          same: all.every(one => one.shadowRoot.querySelector(".answer").textContent === all.find(other => other.country === one.country && other.join === one.join).shadowRoot.querySelector(".answer").textContent),
          answers: new Set(all.map(one => one.shadowRoot.querySelector("h1").textContent + one.shadowRoot.querySelector(".answer").textContent)).size,
          sheets: new Set(all.flatMap(one => one.shadowRoot.adoptedStyleSheets)).size,
        };
      }, COUNTRIES);
      // None waits for another: no task holds the page for as long as many of them take.
      assert.ok(got.longest < Math.max(100, got.time / 4), `a task of ${Math.round(got.longest)} ms`);
      console.log(`${engine}: 100 widgets in ${Math.round(got.time)} ms, longest task ${Math.round(got.longest)} ms, WebAssembly ${got.memory / 2 ** 20} MiB`);
      assert.deepEqual([got.instances, got.same, got.sheets], [1, true, 1]);
      assert.ok(got.answers >= 10, `${got.answers} different`);
      const asked = server.asked.slice(from).map(url => url.slice(1));
      assert.deepEqual(asked.filter((name, i) => asked.indexOf(name) !== i), [], "asked for twice");
      assert.deepEqual(asked.filter(name => !firstView.has(name)), [], "more than a card needs");
      // Nothing comes later: not by time, not by scrolling, not by a step of the reader, and nothing from elsewhere.
      await page.browser.run(async () => {
        scrollTo(0, document.body.scrollHeight);
        for (const one of document.querySelectorAll("policy-space:nth-child(-n+3)")) { one.shadowRoot.querySelector("input[name=join]").click(); one.country = "TUN"; }
        await new Promise(done => setTimeout(done, 1500));
      });
      assert.deepEqual(server.asked.slice(from + asked.length), [], "after load");
      assert.deepEqual(await page.browser.run(() => performance.getEntriesByType("resource").map(({ name }) => name).filter(name => !name.startsWith(location.origin) && !name.startsWith("data:"))), []);
      await page.clean();
    });

    // Only Chromium's driver can collect garbage and say what is left.
    const measured = engine === "chromium";
    test(`${CYCLES} times mounted and unmounted: memory stays flat`, { skip: !measured && "the driver cannot collect garbage" }, async () => {
      const page = await open();
      const { driver } = page.browser;
      const cycles = count => page.browser.run(async (count, countries) => {
        const load = src => new Promise((done, fail) => document.head.append(Object.assign(document.createElement("script"), { type: "module", src, onload: done, onerror: fail })));
        await load("/define.js");
        const main = document.querySelector("#main");
        for (let i = 0; i < count; i++) {
          const one = document.createElement("policy-space");
          Object.assign(one, { country: countries[i % 10], join: i % 3 ? null : "wto-ecommerce", view: i % 5 ? "card" : "full" });
          one.append("Fallback");
          const ready = new Promise(done => one.addEventListener("policy-space-ready", done, { once: true }));
          main.append(one);
          // Every tenth goes before it is ready, every seventh moves once.
          if (i % 10) await ready;
          if (i % 7 === 0) main.prepend(one);
          one.remove();
          if (i % 50 === 0) await new Promise(done => setTimeout(done));
        }
        await new Promise(done => setTimeout(done, 700));
      }, count, COUNTRIES);
      const left = async () => {
        for (let i = 0; i < 3; i++) await driver.sendDevToolsCommand("HeapProfiler.collectGarbage", {});
        await driver.sendDevToolsCommand("Performance.enable", {});
        const { metrics } = await driver.sendAndGetDevToolsCommand("Performance.getMetrics", {});
        const metric = name => metrics.find(one => one.name === name).value;
        return { heap: metric("JSHeapUsedSize"), nodes: metric("Nodes"), listeners: metric("JSEventListeners"), memory: await page.browser.run(() => memories[0].buffer.byteLength) };
      };
      await driver.manage().setTimeouts({ script: 900_000 });
      // What caches hold is there after the first rounds.
      await cycles(100);
      const first = await left();
      await cycles(CYCLES);
      const then = await left();
      const growth = (then.heap - first.heap) / CYCLES;
      console.log(`chromium: ${CYCLES} cycles: heap ${Math.round(first.heap / 1024)} to ${Math.round(then.heap / 1024)} KiB (${Math.round(growth)} bytes a cycle), nodes ${first.nodes} to ${then.nodes}, listeners ${first.listeners} to ${then.listeners}, WebAssembly ${first.memory / 2 ** 20} to ${then.memory / 2 ** 20} MiB`);
      assert.ok(then.heap - first.heap < 512 * 1024, "the heap grows");
      assert.ok(then.nodes - first.nodes < 100, "nodes are left");
      assert.ok(then.listeners - first.listeners < 20, "listeners are left");
      assert.equal(then.memory, first.memory, "the memory of WebAssembly grows");
      await page.clean();
    });
  });
}
