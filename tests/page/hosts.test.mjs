// The element in the hands of frameworks: their virtual DOM sets and removes what it says, re-orders keyed lists, takes it away.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../www/serve.mjs";
import { engines } from "./browser.mjs";
import { Page, root } from "./element.mjs";

const esbuild = createRequire(new URL("../../www/package.json", import.meta.url))("esbuild");
const here = dirname(fileURLToPath(import.meta.url));
const HOSTS = ["react", "preact", "vue"];
const page = `<!doctype html><html lang=en><head><meta charset=utf-8><link rel=icon href="data:,"><title>Host</title></head><body><div id=home></div></body></html>`;

const bundles = new Map();
before(async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: HOSTS.map(name => join(here, `hosts/${name}.js`)), nodePaths: [join(root, "www/node_modules")], outdir: "/", write: false, bundle: true, format: "iife", globalName: "host", footer: { js: "globalThis.host = host;" }, minify: true,
    define: { "process.env.NODE_ENV": '"development"', __VUE_OPTIONS_API__: "true", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
  });
  for (const { path, text } of outputFiles) bundles.set(path, text);
});

// Runs in the page: one framework through all of it. Gives what was seen, step by step.
async function walk(name, late) {
  const load = src => new Promise((done, fail) => document.head.append(Object.assign(document.createElement("script"), { type: "module", src, onload: done, onerror: fail })));
  await load(`/${name}.js`);
  const { mount } = globalThis.host;
  if (!late) await load("/define.js");
  const home = document.querySelector("#home");
  const all = () => [...home.querySelectorAll("policy-space")];
  const head = one => (one.shadowRoot?.querySelector(".answer") ? one.shadowRoot.querySelector("h1").textContent : "");
  const until = async (is, what) => {
    for (let i = 0; i < 400; i++) { if (is()) return; await new Promise(done => setTimeout(done, 25)); }
    throw new Error(`waited in vain: ${what}; ${home.innerHTML}`);
  };
  const seen = {}, told = [];
  const onChange = ({ detail }) => told.push(detail);
  const item = (key, given) => ({ key, onChange, text: "Fallback", ...given });
  const host = mount(home, "card");

  await host.show([item("a", { country: "KEN", join: "wto-ecommerce", weights: late ? "privacy.2" : { privacy: 2 } }), item("b", { country: "IND", lang: "es" })]);
  if (late) await load("/define.js");
  await until(() => all().every(one => head(one)), "two answers");
  seen.attributes = all().map(one => ["country", "join", "weights", "lang", "view"].map(name => one.getAttribute(name)));
  seen.moved = Boolean(all()[0].shadowRoot.querySelector(".changes"));

  const [one, other] = all();
  await host.show([item("b", { country: "IND" }), item("a", { country: "VNM" })]);
  await until(() => /Viet/.test(head(one)) && !/Qué/.test(head(other)), "what was set and removed");
  seen.ordered = all()[0] === other && all()[1] === one;
  seen.removed = [one.hasAttribute("join"), one.hasAttribute("weights"), other.hasAttribute("lang"), other.shadowRoot.querySelector(".page").lang];

  one.shadowRoot.querySelector("input[name=join]").click();
  await until(() => told.length, "the reader's step");
  seen.told = [told[0].country, told[0].join.length];
  // The host takes over what it was told, as a controlled component does: nothing moves, and no second event comes.
  await host.show([item("b", { country: "IND" }), item("a", { country: "VNM", join: told[0].join.join(",") })]);
  await new Promise(done => setTimeout(done, 50));
  seen.controlled = [one.getAttribute("join") === told[0].join.join(","), told.length];

  await host.show([item("c", { country: "BRA" }), item("a", { country: "KEN" })]);
  await until(() => /Brazil/.test(head(all()[0])) && /Kenya/.test(head(one)), "one out, one in");
  seen.kept = [all()[1] === one, all().length, other.isConnected];
  await host.end();
  seen.end = all().length;
  return seen;
}

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    let server;
    before(async () => { server = await serve({ answer: path => path === "/host.html" ? page : bundles.get(path) }); });
    after(() => server.close());
    for (const name of HOSTS) {
      for (const late of [false, true]) {
        test(`${name}${late ? ", which was there before the element" : ""}`, async () => {
          const page = await Page.open({ after: () => {} }, engine, { server, query: "host.html", wait: false });
          const seen = await page.browser.run(`() => (${walk})(${JSON.stringify(name)}, ${late})`);
          assert.deepEqual(seen, {
            attributes: [["KEN", "wto-ecommerce", "privacy.2", null, "card"], ["IND", null, null, "es", "card"]], moved: true,
            ordered: true, removed: [false, false, false, "en"], told: ["VNM", 1], controlled: [true, 1], kept: [true, 2, false], end: 0,
          });
          await page.clean();
        });
      }
    }
  });
}
