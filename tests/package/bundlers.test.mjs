// The packed package in other people's tools: what they build is opened in a browser, and answers.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import init, { Checker } from "../../pkg/policy-space-node.js";
import { serve } from "../../www/serve.mjs";
import { Browser } from "../page/browser.mjs";
import { project, root } from "./packed.mjs";

const tools = join(root, "tests/package/tools");
const bin = (name, path) => join(dirname(createRequire(join(tools, "package.json")).resolve(`${name}/package.json`)), path);
const VITE = bin("vite", "bin/vite.js"), WEBPACK = bin("webpack-cli", "bin/cli.js");

// The element, the core, and both of its further files.
const APP = `
  import "policy-space/define";
  import init, { Checker, loadNotes, loadData } from "policy-space";
  await Promise.all([init(), init()]);
  const checker = new Checker();
  const { overall } = checker.check({ country: "KEN", join: ["wto-ecommerce"] });
  const notes = await loadNotes(), data = await loadData();
  globalThis.answered = { secure: overall.secure, notes: Object.keys(notes.agreements).length, data: data.countries.length };`;
const PAGE = script => `<!doctype html><html lang=en><meta charset=utf-8><link rel=icon href="data:,"><title>App</title>
  <policy-space country="KEN" join="wto-ecommerce"><p>Fallback</p></policy-space><policy-space country="IND" view="card"></policy-space>${script}</html>`;

let home, expected;
before(async () => {
  home = project();
  home.write("main.js", APP);
  await init();
  const checker = new Checker();
  expected = checker.check({ country: "KEN", join: ["wto-ecommerce"] }).overall.secure;
});
after(() => home.remove());

/** Opens an address, waits for both answers, opens a "why", and fails on any complaint of the page. */
async function opened(t, address) {
  const browser = await Browser.open("chromium");
  t.after(() => browser.close());
  await browser.get(address);
  const answered = await browser.until(() => globalThis.answered, "the core's answer");
  assert.equal(answered.secure, expected);
  assert.ok(answered.notes > 100 && answered.data > 40, JSON.stringify(answered));
  await browser.until(() => [...document.querySelectorAll("policy-space")].every(({ shadowRoot }) => shadowRoot?.querySelector(".answer")?.textContent.trim()), "the elements' answers");
  await browser.run(() => { document.querySelector("policy-space").shadowRoot.querySelector("details[data-instrument=duty-on-all-transmissions]").open = true; });
  await browser.until(() => document.querySelector("policy-space").shadowRoot.querySelector("details[data-instrument=duty-on-all-transmissions] .why .source"), "the reasons with their source");
  assert.deepEqual(await browser.run(() => [...document.querySelector("policy-space[view=card]").shadowRoot.querySelectorAll(".foot > *")].map(({ localName }) => localName)), ["span"],
    "the card links to no full page, for there is none");
  assert.deepEqual(browser.faults, []);
}

test("Vite, built", async t => {
  home.write("vite/index.html", PAGE(`<script type=module src="/main.js"></script>`));
  home.write("vite/main.js", APP);
  execFileSync(process.execPath, [VITE, "build", "--logLevel", "warn"], { cwd: join(home.folder, "vite"), stdio: "pipe" });
  const server = await serve({ folders: [join(home.folder, "vite/dist")] });
  t.after(() => server.close());
  await opened(t, server.address);
});

test("Vite, development server", async t => {
  home.write("dev/index.html", PAGE(`<script type=module src="/main.js"></script>`));
  home.write("dev/main.js", APP);
  const vite = spawn(process.execPath, [VITE, "--host", "127.0.0.1", "--port", "0"], { cwd: join(home.folder, "dev"), stdio: ["ignore", "pipe", "inherit"] });
  t.after(() => vite.kill());
  let said = "";
  const address = await new Promise((resolve, reject) => {
    vite.once("exit", () => reject(new Error(said)));
    vite.stdout.on("data", data => {
      const [found] = /http:\/\/[\w.:]+\//.exec((said += data).replace(/\u001b\[\d+m/g, "")) ?? [];
      if (found) resolve(found);
    });
  });
  await opened(t, address);
});

test("webpack 5", async t => {
  home.write("webpack/main.js", APP);
  home.write("webpack/webpack.config.mjs", `export default { mode: "production", entry: "./main.js", performance: false, output: { clean: true } };`);
  const said = execFileSync(process.execPath, [WEBPACK, "--no-color"], { cwd: join(home.folder, "webpack"), encoding: "utf8" });
  assert.doesNotMatch(said, /WARNING|ERROR/, said);
  home.write("webpack/dist/index.html", PAGE("<script src=main.js></script>"));
  const server = await serve({ folders: [join(home.folder, "webpack/dist")] });
  t.after(() => server.close());
  await opened(t, server.address);
  // The lean core of the element, and the whole one of the program with and without vector instructions.
  assert.equal(readdirSync(join(home.folder, "webpack/dist")).filter(name => name.endsWith(".wasm")).length, 3);
});
