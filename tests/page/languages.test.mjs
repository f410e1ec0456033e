// Five languages on the built package: no raw name, no gap, the same figures in each and in each engine, every text in an element that
// says its language; and how a reader comes to a language, changes it, and keeps the old one where the new one does not load.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { serve } from "../../www/serve.mjs";
import { engines } from "./browser.mjs";
import { Page, pkg, root } from "./element.mjs";

const texts = join(root, "www/texts");
const LANGUAGES = ["en", "es", "fr", "pt", "ar"];
/** Names of messages that are no words of a text: none may be seen. */
const names = readdirSync(join(texts, "en")).filter(file => file.endsWith(".ftl"))
  .flatMap(file => [...readFileSync(join(texts, "en", file), "utf8").matchAll(/^([a-z][a-zA-Z0-9]*(?:-[a-zA-Z0-9]+)+) =/gm)].map(([, name]) => name)).filter(name => name !== "what-if");

/** In the page: opens all that is folded, then tells what is wrong with its texts, and the figures that stand in it. */
async function read(names) {
  // What is folded in what was folded comes turn by turn.
  const waiting = () => $$("details:not([open])").length || $$(".choices details[data-instrument]").some(line => !line.querySelector(".why:not(.wait)"))
    || $(".sure") && (!$(".sure-words") || $(".sure progress"));
  for (const end = Date.now() + 20_000; waiting() && Date.now() < end;) {
    for (const fold of $$("details")) fold.open = true;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  const raw = new Set(names);
  const language = $(".page").lang, { direction } = getComputedStyle($(".page"));
  const faults = [];
  // Titles and names of works, laws and agreements stay in the tongue that they were written in.
  const titles = "bdi, .law button, .source, .works p:first-child, .effects ul ul li";
  const look = (text, element, what) => {
    const own = element.closest("[lang]");
    const fault = problem => faults.push(`${what} ${problem}: ${text.trim().slice(0, 120)}`);
    if (/undefined|NaN|\[object|[{}\ufffd]/.test(text) && own.lang === language) fault("holds what is no text");
    for (const token of text.match(/[a-z][a-zA-Z0-9]*(?:-[a-zA-Z0-9]+)+/g) ?? []) if (raw.has(token)) fault(`holds ${token}`);
    if (own.lang !== language && own.lang !== "en") fault(`is in ${own.lang}`);
    if (language !== "en" && own.lang === language && !element.closest(titles) && (text.match(/\b(the|of|and|which|with|is|are|that|by)\b/gi) ?? []).length > 2) fault("is English and does not say so");
  };
  const nodes = document.createTreeWalker($(".page"), NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) look(nodes.currentNode.data, nodes.currentNode.parentElement, nodes.currentNode.parentElement.localName);
  for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"]) for (const element of $$(`[${name}]`)) look(element.getAttribute(name), element, name);
  for (const element of $$("[lang=en]")) if (getComputedStyle(element).direction !== "ltr" && language !== "ar") faults.push(`English runs ${getComputedStyle(element).direction}`);
  const cells = $$(".many, .bars .value, .figure, td:not(.draw), .axis text, .sliders .value");
  for (const cell of cells) if (!cell.textContent.trim() && !cell.querySelector("input")) faults.push(`an empty ${cell.className || cell.localName}`);
  // Digits of the language, then as all know them.
  const figures = cells.map(cell => cell.textContent.match(/[0-9\u0660-\u0669]+(?:[.,\u066b][0-9\u0660-\u0669]+)?/g) ?? []).flat();
  const foreign = figures.filter(figure => (language === "ar" ? /[0-9]/ : /[\u0660-\u0669]/).test(figure));
  if (foreign.length) faults.push(`digits of another language: ${foreign.slice(0, 5)}`);
  const plain = figures.map(figure => figure.replace(/[\u0660-\u0669]/g, digit => digit.charCodeAt(0) - 0x660).replace(/[,\u066b]/, "."));
  return { faults: [...new Set(faults)].slice(0, 20), many: faults.length, figures: plain, language, direction, title: document.title, html: [document.documentElement.lang, getComputedStyle(document.documentElement).direction] };
}

/** The words of a language, alone, for Node and for a page. */
let folder, alone;
before(async () => {
  const esbuild = createRequire(join(root, "www/package.json"))("esbuild");
  const { outputFiles: [{ text }] } = await esbuild.build({ entryPoints: [join(root, "www/words.js")], bundle: true, format: "esm", loader: { ".ftl": "text" }, write: false, absWorkingDir: root });
  folder = mkdtempSync(join(tmpdir(), "words-"));
  alone = join(folder, "words.mjs");
  writeFileSync(alone, text);
});
after(() => rmSync(folder, { recursive: true }));

/** How one engine writes figures, dates and lists. */
async function written(place, languages) {
  const { loadWords } = await import(place);
  const values = [0, 1e-10, 1e-9, 0.05, 0.5, 0.95, 0.99, 1, 12, 49.5, 50, 99, 99.04, 99.95, 99.9999, 100, 100 - 1e-10, 1234, 2 ** 53 - 1, -0.04, -0.5, -49.5];
  const all = {};
  for (const language of languages) {
    const words = await loadWords(language);
    all[language] = {
      points: values.map(value => words.points(value)),
      number: values.map(value => words.number.format(value)),
      signed: [-3, -0.25, 0, 0.05, 1.5].map(value => words.signed.format(value)),
      percent: [0, 0.0667, 0.5, 1].map(value => words.percent.format(value)),
      dates: ["2026-01-01", "2026-11-25", "2031-03-31"].map(day => words.date(day)),
      lists: [["A"], ["A", "B"], ["A", "B", "C"]].flatMap(list => [words.and.format(list), words.units.format(list)]),
      counts: [0, 1, 2, 3, 10, 11, 99, 100, 101, 111].map(count => words.say("count-closed", { count })),
    };
  }
  return all;
}
/** Engines differ in the width of a space between digits; no reader sees it. */
const spaces = all => JSON.parse(JSON.stringify(all).replace(/[\u00a0\u202f\u2009]/g, " "));

test("figures in Node: nothing that is not all is called all, nothing that is not nothing is called nothing", async () => {
  const all = await written(pathToFileURL(alone).href, LANGUAGES);
  for (const [language, { points, number }] of Object.entries(all)) {
    const [none, , least, small, , , , , , , , , , nearly, nearer, full, same] = points;
    assert.notEqual(nearly, full, language);
    assert.notEqual(nearer, full, language);
    assert.equal(same, full, language);
    for (const little of [least, small]) assert.notEqual(little, none, language);
    assert.equal(new Set([none, least, nearly, full]).size, 4, language);
    const digits = text => [...text].map(letter => (/\d/.test(letter) ? letter : letter >= "\u0660" && letter <= "\u0669" ? letter.charCodeAt(0) - 0x660 : "")).join("");
    assert.equal(digits(number[18]), "9007199254740991", language);
    assert.equal(digits(points[9]), "50", language);
    assert.match(all.ar.points.join(""), /^[^0-9]*$/);
    assert.match(all.ar.counts.join(""), /^[^0-9]*$/);
  }
});

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    test("the same figures, dates and lists as in Node", async t => {
      const server = await serve({ answer: path => path === "/figures.html" ? "<!doctype html><title>Figures</title>" : path === "/words.mjs" ? readFileSync(alone, "utf8") : undefined });
      t.after(() => server.close());
      const page = await Page.open(t, engine, { server, query: "figures.html", wait: false });
      const here = await page.browser.run(written, `${server.address}words.mjs`, LANGUAGES);
      assert.deepEqual(spaces(here), spaces(await written(pathToFileURL(alone).href, LANGUAGES)));
    });

    test("every text in its language, the same figures in each", async t => {
      const figures = {};
      for (const language of LANGUAGES) {
        for (const view of ["full", "card"]) {
          const page = await Page.open(t, engine, { query: `?v=1&country=KEN&join=wto-ecommerce&lang=${language}&view=${view}` });
          if (view === "full") await page.until(() => $(".profile"), "what stands below the choices");
          const seen = await page.run(read, names);
          assert.deepEqual(seen.faults, [], `${language}, ${view}: ${seen.many} faults`);
          assert.equal(seen.language, language);
          assert.equal(seen.direction, language === "ar" ? "rtl" : "ltr");
          assert.deepEqual(seen.html, [language, seen.direction]);
          assert.ok(seen.figures.length > (view === "full" ? 300 : 2), `${seen.figures.length} figures`);
          assert.deepEqual(seen.figures, (figures[view] ??= seen.figures), `${language}, ${view}`);
          if (language !== "en") assert.doesNotMatch(seen.title, /economy/);
          await page.browser.picture(`language-${language}-${view}`);
          await page.clean();
        }
      }
    });

    test("a reader comes by an address or by the browser's language, and changes it with the question", async t => {
      const page = await Page.open(t, engine, { query: "?v=1&country=KEN&lang=es-EC" });
      assert.equal(await page.run(() => $(".page").lang), "es");
      await page.browser.run(() => document.querySelector(".languages [lang=ar]").click());
      await page.browser.driver.wait(async () => /lang=ar/.test(await page.browser.driver.getCurrentUrl()), 10_000);
      await page.answered();
      assert.equal(await page.run(() => $(".page").lang), "ar");
      assert.match(await page.run(() => location.search), /country=KEN/);
      assert.equal(await page.run(() => document.querySelector(".languages [aria-current]").lang), "ar");
      // One that nobody has: the browser's own, which here is English.
      await page.browser.get(`${page.server.address}?v=1&country=KEN&lang=tlh`);
      await page.answered();
      assert.equal(await page.run(() => $(".page").lang), "en");
      await page.clean();
    });

    test("a change of the attribute, the last of several; one that does not load leaves what stands", async t => {
      const spanish = readdirSync(pkg).find(name => name.startsWith("first-") && readFileSync(join(pkg, name), "utf8").includes("economía digital"));
      const server = await serve({ answer: path => path === `/${spanish}` ? "throw new Error('no Spanish today')" : undefined });
      t.after(() => server.close());
      const page = await Page.open(t, engine, { server });
      await page.run(() => { for (const language of ["pt", "ar", "fr"]) element.lang = language; });
      await page.until(() => $(".page").lang === "fr", "French");
      await page.run(() => {
        element.addEventListener("policy-space-error", ({ detail }) => { element.dataset.told = `${element.dataset.told ?? ""} ${detail.code}`; });
        element.lang = "es";
      });
      const sentence = await page.until(() => $(".problem")?.textContent, "a sentence");
      assert.match(sentence, /langue/);
      assert.equal(await page.run(() => $(".page").lang), "fr");
      assert.equal(await page.run(() => element.dataset.told), " language");
      await page.run(() => { element.lang = "pt"; });
      await page.until(() => $(".page").lang === "pt" && !$(".problem"), "Portuguese, and no sentence about Spanish");
    });
  });
}
