// A first visit on a slow phone, in Chromium: CPU 4 times slower, 1.6 Mbit/s, 150 ms to the first byte of every answer, nothing cached.
// What is loaded is compressed with Brotli. tests/page/cold.test.mjs holds it to its targets, tests/speed/widgets.mjs beside others.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { Browser } from "./browser.mjs";
import { pkg } from "./element.mjs";
import { HASHED } from "../../www/serve.mjs";

export const SLOW = { cpu: 4, down: 1_600_000 / 8, up: 750_000 / 8, latency: 150 };

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm", ".svg": "image/svg+xml" };
const pressed = new Map();
const press = (path, content) => {
  const key = `${path} ${content.length}`;
  if (!pressed.has(key)) pressed.set(key, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
  return pressed.get(key);
};

/** Serves folders, and pages given as text, compressed; counts what it sends. */
export async function compressed({ folders = [pkg], pages = {} } = {}) {
  const sent = { requests: 0, bytes: 0, names: [] };
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname.replace(/\/$/, "/index.html");
    const file = folders.map(folder => join(folder, path)).find(name => existsSync(name) && statSync(name).isFile());
    const content = pages[path] ? Buffer.from(pages[path]) : file ? readFileSync(file) : null;
    if (!content) return void response.writeHead(404).end();
    const body = press(path, content);
    sent.requests += 1;
    sent.bytes += body.length;
    sent.names.push(path);
    response.writeHead(200, { "content-type": `${types[extname(path)] ?? "application/octet-stream"}; charset=utf-8`, "content-encoding": "br", "content-length": body.length, "cache-control": HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache" }).end(body);
  });
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
  return { sent, address: `http://127.0.0.1:${server.address().port}/`, close: () => { server.closeAllConnections(); server.close(); } };
}

/** Runs in the page before all else: notes what the browser tells of its own work. */
const WATCH = `{
  const cold = globalThis.cold = { long: [], shift: 0, shifts: [], usable: 0 };
  const observe = (type, note) => new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("longtask", ({ startTime, duration }) => cold.long.push([startTime, duration]));
  observe("layout-shift", ({ value, startTime, sources }) => { cold.shift += value; cold.shifts.push([Math.round(startTime), value, sources.map(({ node }) => node?.className || node?.nodeName).join(" ")]); });
  // Painted, and every task done that was waiting by then: a control answers.
  cold.shown = () => new Promise(done => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done(performance.now()); port2.postMessage(0); }));
  const usable = () => cold.usable ||= cold.shown().then(() => new Promise(done => setTimeout(() => done(performance.now()))));
  addEventListener("policy-space-ready", usable);
  addEventListener("usable", usable);
}`;

/** One visit from cold. \`then\` may go on with the page: what it gives is in the outcome. */
export async function visit(address, sent, { slow = SLOW, width = 360, height = 740, then } = {}) {
  const browser = await Browser.open("chromium", { width, height });
  try {
    const cdp = (name, parameters = {}) => browser.driver.sendDevToolsCommand(name, parameters);
    await cdp("Network.enable");
    await cdp("Page.addScriptToEvaluateOnNewDocument", { source: WATCH });
    await cdp("Network.emulateNetworkConditions", { offline: false, latency: slow.latency, downloadThroughput: slow.down, uploadThroughput: slow.up });
    await cdp("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
    Object.assign(sent, { requests: 0, bytes: 0, names: [] });
    await browser.get(address);
    const usable = await browser.run(() => new Promise(done => { const look = () => (cold.usable ? cold.usable.then(done) : setTimeout(look, 20)); look(); }));
    const first = { requests: sent.requests, bytes: sent.bytes };
    // All is loaded when nothing was asked for during a second.
    for (let before = -1; before !== sent.requests;) {
      before = sent.requests;
      await new Promise(resolve => setTimeout(resolve, 1000));
    }
    const { long, shift, shifts } = await browser.run(() => cold);
    const rest = then ? await then(browser) : undefined;
    return {
      usable, first, requests: sent.requests, bytes: sent.bytes, shift, shifts,
      blocking: long.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
      longest: long.reduce((most, [, duration]) => Math.max(most, duration), 0), long, rest,
    };
  } finally {
    await browser.close();
  }
}

/** From input to the answer painted, in milliseconds: a country, a switch, a slider. */
export async function inputs(browser) {
  return browser.run(async () => {
    const $ = selector => document.querySelector("policy-space").shadowRoot.querySelector(selector);
    const quiet = () => new Promise(done => setTimeout(done, 1500));
    const time = async act => {
      await quiet();
      const start = performance.now();
      act();
      return await cold.shown() - start;
    };
    const choose = iso => () => { $("select[name=country]").value = iso; $("select[name=country]").dispatchEvent(new Event("change")); };
    const out = { country: await time(choose("VNM")), switch: await time(() => $("input[name=join]").click()), back: await time(() => $("input[name=join]").click()) };
    const slider = $("input[name=weight]");
    if (slider) out.slider = await time(() => { slider.value = "9"; slider.dispatchEvent(new Event("input")); });
    out.again = await time(choose("KEN"));
    return out;
  });
}

export const median = list => [...list].sort((one, other) => one - other)[list.length >> 1];

/** The card, in a page of somebody else. */
export const card = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A story</title>
<script type="module" src="define.js"></script><h1>A story</h1><policy-space country="KEN" view="card"><p>What may Kenya still decide?</p></policy-space><p>The story goes on.</p>`;
