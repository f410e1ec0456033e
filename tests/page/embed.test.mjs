// The element on other people's pages: another origin, hostile styles, strict policies, no scripts.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { serve } from "../../www/serve.mjs";
import { engines } from "./browser.mjs";
import { Page } from "./element.mjs";

const HOSTILE = `* { font-size: 8px; box-sizing: content-box } .container, .answer, .choices { display: none } button { all: unset } table { float: left }
  :root { font-size: 62.5% } h1, h2, p, ul { margin: 0; padding: 0; font-family: cursive } summary { display: none }`;
const HOST = `<main><h1>Host</h1><h2 class=container>Two</h2><p>Text <a href="#">link</a> <button>Press</button></p><ul><li>One</li></ul>
  <table><tr><td>Cell</td></tr></table><input value="x"><select><option>o</option></select><blockquote class="answer">Quote</blockquote></main>`;
const foreign = (source, { head = "", attributes = 'country="KEN" join="wto-ecommerce" view="card"' } = {}) => `<!doctype html><html lang=en><head><meta charset=utf-8>
  <meta name=viewport content="width=device-width"><link rel=icon href="data:,"><title>Host</title>${head}<style>${HOSTILE}</style></head><body>${HOST}
  <policy-space ${attributes}><p id=fallback>What may Kenya decide? Needs scripts.</p></policy-space>
  <script type=module src="${source}define.js"></script></body></html>`;

/** Two origins: ours, which lets others load, and the host's. */
async function pair(t, page) {
  const ours = await serve({ headers: { "access-control-allow-origin": "*" } });
  const host = await serve({ folders: [], answer: path => path === "/index.html" ? page(ours.address) : undefined });
  t.after(() => [ours, host].forEach(server => server.close()));
  return { ours, host };
}

const STYLES = () => [...document.querySelectorAll("main *")].map(node => {
  const style = getComputedStyle(node);
  return ["fontSize", "color", "display", "margin", "float", "boxSizing", "fontFamily"].map(name => style[name]).join(" ");
});

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    test("on a page of another origin with hostile styles", async t => {
      const { host } = await pair(t, foreign);
      const page = await Page.open(t, engine, { server: host, wait: false });
      const before = await page.browser.run(STYLES);
      await page.answered();
      assert.deepEqual(await page.browser.run(STYLES), before, "the host looks as before");
      const looks = await page.run(() => {
        const text = $$("p, li, h1, h2, summary, button, label").filter(node => node.checkVisibility?.() ?? node.offsetParent);
        return { count: text.length, small: text.filter(node => node.textContent.trim() && parseFloat(getComputedStyle(node).fontSize) < 10).map(node => `${node.localName}.${node.className}`), shown: $(".answer").getBoundingClientRect().height > 0 };
      });
      assert.ok(looks.shown && looks.count > 5, JSON.stringify(looks));
      assert.deepEqual(looks.small, [], "nothing is too small to read");
      assert.ok(await page.run(() => $(".changes [data-instrument=duty-on-all-transmissions][data-standing=closed]")), "the what-if of its attributes is answered");

      const search = await page.run(() => location.href);
      const [ready, changed] = await page.run(async () => {
        const change = new Promise(resolve => document.addEventListener("policy-space-change", event => resolve(event.detail), { once: true }));
        $("input[name=join][value=wto-ecommerce]").click();
        return [Boolean(element.scenario), await change];
      });
      assert.ok(ready);
      assert.deepEqual([changed.country, changed.join ?? []], ["KEN", []], "the event tells the new question");
      assert.equal(await page.run(() => location.href), search, "the host's address is left alone");
      await page.run(() => element.setAttribute("country", "VNM"));
      await page.until(() => /Viet/.test($("h1, header").textContent), "an attribute that changes");
      await page.clean();
    });

    test("several on one page share one core", async t => {
      const { ours, host } = await pair(t, source => foreign(source).replace("</policy-space>", '</policy-space><policy-space country="IND" view="card"></policy-space><policy-space country="USA"></policy-space>'));
      const page = await Page.open(t, engine, { server: host });
      await page.until(() => [...document.querySelectorAll("policy-space")].every(one => one.shadowRoot.querySelector(".answer")), "three answers");
      assert.equal(ours.asked.filter(url => url.endsWith(".wasm")).length, 1);
      await page.clean();
    });

    test("where WebAssembly is forbidden the fallback stays, and an error says why", async t => {
      const { host } = await pair(t, source => foreign(source, {
        head: `<meta http-equiv=Content-Security-Policy content="script-src ${source} 'nonce-x'; object-src 'none'"><script nonce=x>addEventListener("policy-space-error", event => { (globalThis.errors ??= []).push(event.detail.code); });</script>`,
      }));
      const page = await Page.open(t, engine, { server: host, wait: false });
      const errors = await page.browser.until(() => globalThis.errors, "the error event");
      assert.deepEqual(errors, ["not-loaded"]);
      assert.ok(await page.browser.run(() => document.querySelector("#fallback").getBoundingClientRect().height > 0), "the fallback is still read");
      assert.match(await page.run(() => $("[role=alert]").textContent), /\w/);
    });

    test("under a strict policy with trusted types everything works, with no violation", async t => {
      const { host } = await pair(t, source => foreign(source, {
        head: `<meta http-equiv=Content-Security-Policy content="default-src 'none'; script-src ${source} 'nonce-x' 'wasm-unsafe-eval'; connect-src ${source}; style-src 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'">
          <script nonce=x>addEventListener("securitypolicyviolation", event => { (globalThis.violations ??= []).push(event.violatedDirective + " " + event.blockedURI); });</script>`,
      }));
      const page = await Page.open(t, engine, { server: host });
      await page.run(async () => { $("details[data-instrument] > summary, summary")?.click(); });
      assert.deepEqual(await page.browser.run(() => globalThis.violations ?? []), []);
    });

    test("before and without scripts the page says what it is", async t => {
      const server = await serve({ answer: path => path === "/define.js" ? "" : undefined });
      t.after(() => server.close());
      const page = await Page.open(t, engine, { server, wait: false });
      assert.match(await page.browser.run(() => document.body.innerText), /decide about its digital economy/);
    });
  });
}
