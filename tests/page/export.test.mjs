// Figures and files that a reader takes along: the same figure everywhere, cells that no spreadsheet runs, what stands in each file.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { cell, csv } from "../../www/export.js";
import { LANGUAGES, Words } from "../../www/words.js";
import { misses } from "../../www/views/profile.js";
import { engines } from "./browser.mjs";
import { Page, pkg } from "./element.mjs";

/** RFC 4180, read by the letter. */
export function readCsv(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}

describe("figures", () => {
  const digits = { ar: text => text.replace(/[٠-٩]/g, digit => digit.charCodeAt(0) - 0x660).replace("٫", ".").replace(/[٬\u061c\u200e\u200f]/g, "") };
  const plain = (language, text) => (digits[language] ?? (text => text.replace(",", ".")))(text).replace("−", "-");
  for (const language of LANGUAGES) test(`in ${language}: what is not nothing is not shown as nothing, what is not all not as all`, () => {
    const words = new Words(language, "", {});
    for (const [value, shown] of [[0, 0], [0.05, 0.1], [1e-9, 0.1], [1e-10, 0], [0.5, 0.5], [0.96, 1], [1.4, 1], [49.5, 50], [-49.5, -50], [-0.3, -0.3], [98.6, 99], [99.95, 99.9], [99.2, 99.2], [100, 100], [100 - 1e-12, 100], [-99.95, -99.9]]) {
      assert.equal(words.rounded(value) + 0, shown, `${value}`);
      assert.equal(Number(plain(language, words.points(value))), shown, `${value} reads ${words.points(value)}`);
    }
    assert.match(plain(language, words.points(2 ** 53 - 1)).replace(/\D/g, ""), /^9007199254740991$/);
    for (let value = 0; value <= 100; value += 0.05) {
      const [one, rest] = [words.rounded(value), Number(plain(language, words.rest(value)))];
      assert.ok(Math.abs(one + rest - 100) < 1e-9, `${value}: ${one} and ${rest}`);
    }
  });
  test("parts that miss their total as they are shown are told", () => {
    assert.equal(misses(Array(15).fill(100 / 15), 100), true);
    assert.equal(misses(Array(4).fill(25), 100), false);
    assert.equal(misses([33.4, 33.4, 33.2], 100), true);
    assert.equal(misses([0.4, 0.4], 0.8, value => Math.round(value * 10) / 10), false);
  });
});

describe("cells", () => {
  for (const [value, written] of [
    ["plain", "plain"], ['say "no", twice', '"say ""no"", twice"'], ["two\nlines", '"two\nlines"'], ["=1+1", "'=1+1"], ["+49", "'+49"], ["@SUM(A1)", "'@SUM(A1)"],
    ["-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"], ["\tx", "'\tx"], ["\r=x", '"\'\r=x"'], [-3.5, "-3.5"], ["-3,5", '"-3,5"'], [1e-7, "1e-7"], [-1e-7, "-1e-7"], [null, ""], [undefined, ""], [0, "0"], ["-٣٫٥", "-٣٫٥"], ["-1+2", "'-1+2"],
  ]) test(JSON.stringify(value) ?? "nothing", () => assert.equal(cell(value), written));
  test("what is written is read again", () => {
    const rows = [["a", 'b "c", d', ""], ["e\r\nf", "ü", "=x"]];
    assert.deepEqual(readCsv(csv(rows).slice(1)), [["a", 'b "c", d', ""], ["e\r\nf", "ü", "'=x"]]);
    assert.equal(csv(rows).charCodeAt(0), 0xfeff);
  });
});

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    let checker;
    before(async () => {
      const core = await import(pathToFileURL(join(pkg, "policy-space-node.js")).href);
      await core.default();
      checker = new core.Checker();
    });
    /** Presses every button that saves, and gives the files by their names. */
    const files = page => page.run(async () => {
      const made = [], names = [], out = {};
      URL.createObjectURL = blob => { made.push(blob); return "blob:x"; };
      HTMLAnchorElement.prototype.click = function () { names.push(this.download); };
      for (const button of $$(".take .buttons button")) {
        const before = names.length;
        button.click();
        for (let wait = 0; names.length === before && wait < 200; wait++) await new Promise(resolve => setTimeout(resolve, 25));
      }
      for (const [at, blob] of made.entries()) out[names[at]] = blob.type === "image/png" ? [...new Uint8Array(await blob.slice(0, 24).arrayBuffer())] : await new Response(blob).text();
      return out;
    });
    const open = async (t, query, more) => {
      const page = await Page.open(t, engine, { query, ...more });
      await page.until(() => $(".take summary"), "the section");
      const before = page.server.asked.length;
      await page.run(() => { $(".take details").open = true; });
      await page.until(() => $("[name=take-link]"), "what it holds");
      return { page, before };
    };

    test("the files hold what the page shows", async t => {
      const { page } = await open(t, "?country=VNM&join=us-viet-nam-framework&lang=es");
      const scenario = { country: "VNM", join: ["us-viet-nam-framework"] };
      const report = checker.check(scenario);
      const made = await files(page);
      const named = (what, end) => made[`Policy-Space-Vietnam-2026-11-25-${what}.${end}`] ?? assert.fail(`no ${what}.${end} in ${Object.keys(made)}`);

      const [head, ...choices] = readCsv(named("Opciones", "csv").slice(1));
      assert.equal(choices.length, report.instruments.length);
      for (const row of choices) assert.equal(row.length, head.length);
      assert.deepEqual(new Set(choices.map(row => row[1])), new Set(report.instruments.map(({ instrument }) => instrument)));
      const standing = await page.run(() => Object.fromEntries($$(".choices details[data-instrument]").map(line => [line.dataset.instrument, (line.querySelector(".standing strong") ?? line.querySelector(".standing")).textContent.trim()])));
      for (const row of choices) assert.ok(standing[row[1]].startsWith(row[3]), `${row[1]}: ${standing[row[1]]}, ${row[3]}`);

      const criteria = readCsv(named("Fines-y-costos", "csv").slice(1));
      await page.click(".profile .table summary");
      const table = await page.run(() => $$(".profile table tbody tr").filter(row => !row.querySelector(".group")).map(row => [...row.children].map(one => one.textContent.trim())));
      const shown = criteria.slice(1).map(row => [row[2], ...row.slice(3, 3 + 2 * (table[0].length - 1)).filter((_, at) => at % 2 === 0)]);
      assert.deepEqual(shown, table.map(row => row.map(text => (text === "–" ? "" : text))));
      const exact = Object.fromEntries(criteria.slice(1).map(row => [row[0], row]));
      for (const { id, secure } of checker.check({ country: "VNM" }).criteria) if (exact[id][1] === criteria[2][1]) assert.equal(Number(exact[id][6]), secure ?? 0);

      const agreements = readCsv(named("Acuerdos", "csv").slice(1));
      const rows = await page.run(() => $$(".shares tbody tr").map(row => row.dataset.agreement));
      assert.deepEqual(agreements.slice(1).filter(row => row[0] && !row[2]).map(row => row[0]), rows);
      assert.equal(Number(agreements.at(-1)[4]), 100 - report.overall.secure);

      const all = JSON.parse(named("Todo", "json"));
      assert.deepEqual(all.report, JSON.parse(JSON.stringify(report)));
      assert.deepEqual([all.scenario, all.facts.version], [scenario, checker.catalogue().version]);
      assert.ok(all.sources.agreements.cptpp.sources.s1.address.startsWith("http"));
      const address = new URL(all.address);
      assert.deepEqual([address.pathname, address.searchParams.get("country"), address.searchParams.get("lang")], ["/index.html", "VNM", "es"]);

      const sentences = await page.run(() => [".profile .lead", ".attribution .lead"].map(selector => $(selector).textContent.replace(/\s+/g, " ").trim()));
      await page.clean();
      // The page's own policy forbids to parse.
      await page.browser.get(`${page.server.address}README.md`);
      for (const [at, what] of ["Fines-y-costos", "Acuerdos"].entries()) {
        const svg = named(what, "svg"), text = sentences[at];
        const read = await page.browser.run(svg => {
          const { documentElement: root } = new DOMParser().parseFromString(svg, "image/svg+xml");
          const loads = [...root.querySelectorAll("*")].flatMap(node => [...node.attributes].filter(({ name, value }) => /href|style|class|^on/.test(name) || /url\(/.test(value)).map(({ name }) => name));
          const outside = [...root.querySelectorAll("text")].filter(node => Number(node.getAttribute("x")) < 0 || Number(node.getAttribute("y")) > Number(root.getAttribute("height"))).length;
          return { name: root.localName, title: root.querySelector("title").textContent, desc: root.querySelector("desc").textContent, text: root.textContent, loads, outside };
        }, svg);
        assert.equal(read.name, "svg");
        assert.match(read.title, /Vietnam, 25 de noviembre de 2026/);
        assert.ok(read.desc.includes(text), `${read.desc}\n${text}`);
        assert.match(read.desc, /CC BY 4\.0/);
        assert.ok(read.text.includes(address.href.slice(0, 40)));
        assert.deepEqual([read.loads, read.outside], [[], 0]);
        assert.deepEqual(named(what, "png").slice(1, 4), [0x50, 0x4e, 0x47]);
        const [width, height] = [16, 20].map(at => named(what, "png").slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0));
        assert.ok(width === 1520 && height > 300, `${width} x ${height}`);
      }
    });

    test("link and code are copied, or selected where the browser does not let us; nothing is asked of another place", async t => {
      const { page, before } = await open(t, "?country=KEN&join=wto-ecommerce&lang=ar", { width: 320 });
      await page.fits();
      assert.deepEqual(await page.browser.barriers(), []);
      const copied = () => page.run(async name => {
        const seen = [];
        Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async text => { seen.push(text); } } });
        for (const button of $$("[name^=copy-]")) { button.click(); await new Promise(resolve => setTimeout(resolve, 50)); }
        return { seen, told: $(".told").textContent };
      });
      const { seen: [link, code], told } = await copied();
      assert.ok(told);
      assert.equal(new URL(link).searchParams.get("join"), "wto-ecommerce");
      assert.match(code, /^<iframe src="[^"&]*embed\.html\?v=1;country=KEN;join=wto-ecommerce;lang=ar;view=card" title="[^"]+" width="100%" height="720" loading="lazy"><\/iframe>\n<p><a href="[^"&]*index\.html\?v=1;country=KEN;join=wto-ecommerce;lang=ar">/);
      const refused = await page.run(async () => {
        Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
        $("[name=copy-link]").click();
        await new Promise(resolve => setTimeout(resolve, 50));
        const field = $("[name=take-link]");
        return { told: $(".told").textContent, selected: field.value.slice(field.selectionStart, field.selectionEnd), focus: element.shadowRoot.activeElement === field };
      });
      assert.notEqual(refused.told, told);
      // WebKit gives the focus into a frame only for a reader's own key or click, as builder.test.mjs presses.
      assert.deepEqual([refused.selected, refused.focus], [link, engine !== "webkit"]);
      const asked = page.server.asked.length;
      await files(page);
      assert.equal(page.server.asked.length, asked, "files need no request");
      assert.ok(asked - before <= 6, page.server.asked.slice(before).join(" "));
      await page.clean();
    });
  });
}
