// On paper: two pages on A4 and on Letter, with date, sources and address, nothing cut; the screen is as it was before.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { serve } from "../../www/serve.mjs";
import { engines } from "./browser.mjs";
import { Page, pkg } from "./element.mjs";

const { getDocumentProxy } = createRequire(new URL("../../www/package.json", import.meta.url))("unpdf");
const PAPER = { A4: { width: 21, height: 29.7 }, Letter: { width: 21.59, height: 27.94 } };

let checker, catalogue;
before(async () => {
  const core = await import(pathToFileURL(join(pkg, "policy-space-node.js")).href);
  await core.default();
  checker = new core.Checker();
  catalogue = checker.catalogue();
});

/** Pages of a PDF: what is written on each, and what of it lies beyond the edge. */
async function read(data) {
  const document = await getDocumentProxy(new Uint8Array(Buffer.from(data, "base64")));
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left, bottom, right, top] = page.view;
    const { items } = await page.getTextContent();
    pages.push({
      text: items.map(({ str }) => str).join(" "),
      cut: items.filter(({ str, transform: [, , , , x, y], width }) => str.trim() && (x < left || y < bottom || x + width > right || y > top)).map(({ str }) => str),
      smallest: Math.min(...items.filter(({ str }) => str.trim()).map(({ height }) => height).filter(Boolean)),
    });
  }
  return pages;
}
/** The screen is as it was before. */
function unchanged(now, before) {
  assert.equal(now.length, before.length);
  assert.deepEqual(now.flatMap((look, at) => (look === before[at] ? [] : [[look, before[at]]])).slice(0, 3), []);
}
const tight = text => text.normalize("NFKC").replace(/[\s\u00ad\u2066-\u2069]+/g, "");

// What WebKit's driver prints it gives to a printer's dialog, so paper is looked at in the two engines that give a file.
for (const engine of engines.filter(name => name !== "webkit")) {
  describe(`in ${engine}`, () => {
    for (const [name, query, scenario, date] of [
      ["the heaviest country", "?country=USA", { country: "USA" }, "November 25, 2026"],
      ["a what-if", "?country=VNM&join=us-viet-nam-framework&leave=cptpp&add=local-copy", { country: "VNM", join: ["us-viet-nam-framework"], leave: ["cptpp"], add: [{ instrument: "local-copy" }] }, "November 25, 2026"],
      ["most that moves", "?country=IDN&join=cptpp&lang=fr", { country: "IDN", join: ["cptpp"] }, "25 novembre 2026"],
      ["from right to left", "?country=EGY&lang=ar", { country: "EGY" }, "٢٠٢٦"],
    ]) test(name, async t => {
      const page = await Page.open(t, engine, { query, width: 1000 });
      const { driver } = page.browser;
      await page.until(() => $(".take summary"), "the parts below");
      // The sources stand in the notes; the button that prints loads them first, as this part does.
      await page.click(".take summary");
      await page.until(() => $("[name=take-link]"), "the notes");
      const address = await page.run(() => $("[name=take-link]").value);
      await page.run(() => { for (const one of $$("details")) one.open = false; $(".profile").scrollIntoView(); return new Promise(resolve => setTimeout(resolve, 500)); });
      // What is in view, with its place there; the length of what is not is the browser's estimate.
      const looks = () => page.run(() => $$("*").filter(node => !node.childElementCount && !node.ownerSVGElement).flatMap(node => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return width && y >= 0 && y + height <= innerHeight ? [{ x, y, width, text: `${node.localName} ${node.textContent}` }] : [];
      }));
      const before = await looks();
      assert.ok(before.length > 20, String(before.length));
      const names = await page.run(() => [$(".answer").textContent, ...$$(".choices .ladder .name")].map(node => (node.cloneNode ? [...node.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join("") : node)));
      const report = checker.check(scenario);
      const short = id => catalogue.agreements.find(agreement => agreement.id === id).short;
      for (const [paper, size] of Object.entries(PAPER)) {
        const pages = await read(await driver.printPage({ ...size, background: true }));
        assert.equal(pages.length, 2, `${paper}: ${pages.map(({ text }) => text.slice(0, 80))}`);
        const [first, second] = pages;
        assert.deepEqual([first.cut, second.cut], [[], []], paper);
        assert.ok(Math.min(first.smallest, second.smallest) >= 4.5, `${paper}: type of ${first.smallest} and ${second.smallest} points`);
        assert.ok(tight(second.text).includes(tight(address)), `${paper}: the address`);
        for (const { text } of pages) assert.ok(tight(text).includes(tight(date)), `${paper}: the date in ${text.slice(0, 200)}`);
        if (!/lang=ar/.test(query)) {
          // Every choice is on the first page, and the agreements with where they were read on the second.
          for (const text of names) assert.ok(tight(first.text).includes(tight(text)), `${paper}: ${text}`);
          if (!/lang/.test(query)) for (const { agreement } of report.bound) assert.ok(tight(second.text).includes(tight(short(agreement))), `${paper}: ${agreement}`);
          assert.ok((second.text.match(/Source/g) ?? []).length >= 3, `${paper}: sources`);
        }
      }
      // To a pixel, and but for what the edge of the window cuts.
      await page.run(() => new Promise(resolve => setTimeout(resolve, 300)));
      const after = await looks();
      const gone = before.filter(one => one.y > 50 && one.y < 800 && !after.some(two => two.text === one.text && ["x", "y", "width"].every(name => Math.abs(two[name] - one[name]) <= 1)));
      assert.deepEqual(gone.slice(0, 2), [], `the screen is as it was: ${JSON.stringify(after.find(one => one.text === gone[0]?.text))}`);
      await page.clean();
    });

    test("the card on a dark page whose own style for paper is hostile", async t => {
      const host = await serve({ answer: path => path === "/index.html" ? `<!doctype html><html lang=en><head><meta charset=utf-8><title>Host</title><link rel=icon href="data:,">
        <style>html { background: #111; color: #eee; color-scheme: dark } policy-space { --policy-space-ink: #eee; --policy-space-paper: #111; --policy-space-strong: #9cf }
          @media print { * { color: #fff !important; font-size: 3pt !important } policy-space { float: left; width: 30mm; columns: 4 } li, svg, p { display: none !important } }</style></head>
        <body><h1>Host</h1><policy-space country="VNM" join="wto-ecommerce" leave="cptpp" view="card"><p>…</p></policy-space><script type=module src=define.js></script></body></html>` : undefined });
      t.after(() => host.close());
      const page = await Page.open(t, engine, { server: host });
      await page.until(() => $$(".switch").every(one => one.querySelector(".effect")), "what each switch would move");
      const looks = () => page.run(() => $$("*").map(node => { const { color, display, fontSize } = getComputedStyle(node); return `${node.localName} ${color} ${display} ${fontSize} ${Math.round(node.getBoundingClientRect().top)}`; }));
      const before = await looks();
      for (const [paper, size] of Object.entries(PAPER)) {
        const pages = await read(await page.browser.driver.printPage({ ...size, background: true }));
        assert.ok(pages.length <= 2, `${paper}: ${pages.length} pages`);
        assert.deepEqual(pages.flatMap(({ cut }) => cut), [], paper);
        const text = tight(pages.map(({ text }) => text).join(" "));
        for (const said of [await page.run(() => $(".answer").textContent), "November 25, 2026", "WTO E-Commerce Agreement", `${host.address}index.html?v=1&country=VNM&join=wto-ecommerce&leave=cptpp&lang=en`])
          assert.ok(text.includes(tight(said)), `${paper}: ${said} in ${text}`);
      }
      unchanged(await looks(), before);
      await page.clean();
    });

    if (engine === "chromium") test("ink is dark and paper white, on any host; the signs differ in grey", async t => {
      const page = await Page.open(t, engine, { query: "?country=USA" });
      await page.until(() => $(".profile"), "the parts below");
      await page.run(() => {
        for (const [name, value] of [["ink", "#eee"], ["paper", "#111"], ["strong", "#ffd"], ["quiet", "#ddd"], ["changed", "#ffe"]]) element.style.setProperty(`--policy-space-${name}`, value);
      });
      await page.browser.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "print" });
      await page.run(() => dispatchEvent(new Event("beforeprint")));
      const { grey, shown, marks } = await page.run(() => {
        const luminance = colour => {
          const [red, green, blue] = colour.match(/\d+/g).map(value => { const part = value / 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const contrast = colour => 1.05 / (luminance(colour) + 0.05);
        const texts = $$(".leaf p, .leaf li, .leaf h1, .leaf h2, .leaf td").map(node => contrast(getComputedStyle(node).color));
        const rings = $$(".leaf .mark .ring:not(.faint), .leaf .mark .ask").map(node => contrast(getComputedStyle(node).stroke));
        return {
          grey: [Math.min(...texts), Math.min(...rings)], shown: [...element.shadowRoot.querySelector(".page").children].filter(node => node.getClientRects().length).map(node => node.className),
          marks: new Set($$(".leaf .signs .mark").map(node => [...node.children].map(part => `${part.getAttribute("class")} ${part.getAttribute("d")}`).join())).size,
        };
      });
      assert.ok(grey[0] >= 4.5 && grey[1] >= 3, String(grey));
      assert.deepEqual(shown, ["hand-out"]);
      assert.equal(marks, await page.run(() => $$(".leaf .signs li").length));
      await page.clean();
    });
  });
}
