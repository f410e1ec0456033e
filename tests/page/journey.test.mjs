// The main journey on the built package, in each engine: a country, its answer, a reason, what if, back. Figures are held against the core in Node.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { engines, Key } from "./browser.mjs";
import { firstView, Page, rightAfter, pkg, seen } from "./element.mjs";

let checker;
before(async () => {
  const core = await import(pathToFileURL(join(pkg, "policy-space-node.js")).href);
  await core.default();
  checker = new core.Checker();
});

const own = asked => asked.map(url => new URL(url, "http://page/").pathname.slice(1) || "index.html");

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    test("a reader asks about Kenya, looks behind an answer, and supposes", async t => {
      const page = await Page.open(t, engine);
      const { server, browser } = page;

      await t.test("the page loads its own files, each once, and nothing else; what stands below the choices after them", async () => {
        await page.until(() => $(".profile"), "what stands below the choices");
        const names = own(server.asked);
        assert.deepEqual(names.filter(name => !firstView.has(name) && !rightAfter.has(name)), []);
        const last = Math.max(...names.map((name, i) => (firstView.has(name) ? i : -1)));
        assert.deepEqual(names.filter((name, i) => rightAfter.has(name) && i < last), []);
        assert.deepEqual(names.filter((name, i) => names.indexOf(name) !== i), []);
        const elsewhere = await browser.run(() => performance.getEntriesByType("resource").map(({ name }) => name).filter(name => !name.startsWith(location.origin) && !name.startsWith("data:")));
        assert.deepEqual(elsewhere, []);
      });
      const loaded = server.asked.length;

      await t.test("choosing a country answers for it", async () => {
        await page.country("VNM");
        await page.shows(checker.check({ country: "VNM" }));
        await page.country("KEN");
        await page.shows(checker.check({ country: "KEN" }));
        const { instruments } = checker.check({ country: "KEN" });
        const text = await page.run(() => $(".answer").textContent);
        for (const number of [instruments.length, instruments.filter(({ standing }) => standing === "open").length]) assert.match(text, new RegExp(`\\b${number}\\b`));
        assert.match(await page.run(() => document.title), /Kenya/);
        assert.match(await page.run(() => $("h1").textContent), /Kenya/);
        await browser.picture("1-kenya");
      });

      await t.test("what is shown needs no further request", () => assert.deepEqual(own(server.asked.slice(loaded)), []));

      await t.test("behind each answer stand article, reason and source", async () => {
        const { instrument, reasons } = checker.check({ country: "KEN" }).instruments.find(({ standing }) => standing === "closed");
        const line = `.choices details[data-instrument=${instrument}]`;
        await page.click(`${line} > summary`);
        await page.until(line => $(`${line} .why .rule`), "a rule", line);
        const text = await page.run(line => $(line).textContent, line);
        const { agreements } = checker.catalogue();
        assert.ok(text.includes(agreements.find(({ id }) => id === reasons[0].agreement).short), text);
        assert.ok(text.includes(reasons[0].article), text);
        assert.ok(await page.until(line => $$(`${line} .source a[href^=http]`).length, "a source", line));
        assert.deepEqual(await page.run(() => $$(".why a[href]").filter(({ rel, target }) => target === "_blank" && !/noopener/.test(rel)).length), 0);
        await browser.picture("2-why");
      });

      await t.test("the notes come once, when first asked for, from the same place", async () => {
        const names = own(server.asked.slice(loaded));
        assert.match(names.filter(name => !name.endsWith(".js")).join(), /^notes-\w+\.json$/);
        assert.ok(names.length <= 3, names.join(" "));
        assert.deepEqual(names.filter((name, i) => names.indexOf(name) !== i), []);
        const before = server.asked.length;
        await page.click(".choices details[data-instrument=digital-services-tax] > summary");
        await page.until(() => $(".choices details[data-instrument=digital-services-tax] .why"), "a reason");
        assert.equal(server.asked.length, before);
      });

      const joined = { country: "KEN", join: ["wto-ecommerce"] };
      await t.test("joining the WTO agreement on electronic commerce: what moves is shown from and to", async () => {
        await page.click("input[name=join][value=wto-ecommerce]");
        await page.shows(checker.check(joined));
        const today = checker.check({ country: "KEN" }), then = checker.check(joined);
        const moved = Object.fromEntries(then.instruments.map((verdict, i) => [verdict.instrument, [seen(today.instruments[i]), seen(verdict)]]).filter(([, [from, to]]) => from !== to));
        assert.equal(moved["duty-on-all-transmissions"]?.[1], "closed");
        const shown = await page.run(() => Object.fromEntries($$(".changes [data-instrument][data-from]").map(({ dataset }) => [dataset.instrument, [dataset.from, dataset.standing]])));
        assert.deepEqual(shown, moved);
        const line = await page.run(() => $(".choices details[data-instrument=duty-on-all-transmissions]").dataset.from);
        assert.equal(line, moved["duty-on-all-transmissions"][0]);
        assert.match(await page.run(() => location.search), /join=wto-ecommerce/);
        await page.until(() => $(".live").textContent.trim(), "an announcement");
        await browser.picture("3-joined");
      });

      await t.test("on another date", async () => {
        await page.set("input[name=date]", "2024-03-01");
        await page.shows(checker.check({ ...joined, date: "2024-03-01" }));
        assert.match(await page.run(() => location.search), /date=2024-03-01/);
        await browser.driver.navigate().back();
        await page.shows(checker.check(joined));
        assert.doesNotMatch(await page.run(() => location.search), /date=/);
      });

      await t.test("with other weights", async () => {
        const figure = () => page.run(() => $(".profile .lead").textContent);
        const before = await figure();
        await page.click("details.weights > summary");
        await page.click("input[name=weight][data-criterion=public-revenue]");
        await page.set("input[name=weight][data-criterion=public-revenue]", "5");
        const share = () => page.run(() => parseFloat($("input[name=weight][data-criterion=public-revenue]").getAttribute("aria-valuetext").replace(/[^\d.]/g, "")));
        const low = await share();
        await (await page.find("input[name=weight][data-criterion=public-revenue]")).sendKeys(Key.ARROW_UP, Key.ARROW_UP, Key.ARROW_RIGHT);
        assert.ok(await share() > low, "the up arrow raises");
        await page.until(before => $(".profile .lead").textContent !== before, "another figure", before);
        await page.click("button[name=weights-reset]");
        await page.until(before => $(".profile .lead").textContent === before, "the old figure", before);
      });

      await t.test("with a law of one's own, taken back by the back button", async () => {
        await page.run(() => { $(".choices details[data-instrument=duty-on-digitizable-goods]").open = true; });
        await page.until(() => $("button[name=add][value=duty-on-digitizable-goods]"), "the button that adds it");
        await page.click("button[name=add][value=duty-on-digitizable-goods]");
        await page.until(() => element.getAttribute("add")?.startsWith("duty-on-digitizable-goods"), "the law in the question");
        const { standing } = checker.check({ ...joined, add: [{ instrument: "duty-on-digitizable-goods", treatsForeignersWorse: false }] }).measures.at(-1);
        assert.equal(await page.until(() => $(".law[data-measure^=propos]")?.dataset.standing, "its standing"), standing);
        await browser.driver.navigate().back();
        await page.until(() => !element.getAttribute("add"), "one step back");
        await page.shows(checker.check(joined));
        await browser.driver.navigate().forward();
        await page.until(() => element.getAttribute("add"), "one step forward");
      });

      await t.test("the address holds the question", async () => {
        const address = await browser.driver.getCurrentUrl();
        const shown = await page.run(() => $(".changes").textContent);
        await browser.get("about:blank");
        await browser.get(address);
        await page.answered();
        assert.equal(await page.run(() => $(".changes").textContent), shown);
      });

      await t.test("nothing went wrong", () => page.clean());
    });

    test("by keyboard alone", async t => {
      const page = await Page.open(t, engine);
      const { browser } = page;
      const rings = [];
      const to = async (is, what) => {
        const found = await page.tabTo(is, what);
        rings.push([what, found.ring]);
        return found;
      };
      await to(({ name }) => name === "country", "country");
      await browser.press("Viet");
      await page.until(() => element.getAttribute("country") === "VNM", "Viet Nam by its letters").catch(async () => {
        await browser.press(Key.ENTER);
        await page.until(() => element.getAttribute("country") === "VNM", "Viet Nam by its letters");
      });
      assert.equal((await page.focus()).name, "country", "the focus stays at the country");
      const { agreement } = await to(({ name }) => name === "join", "switch");
      await browser.press(" ");
      await page.until(agreement => element.getAttribute("join") === agreement, "the switch", agreement);
      await page.shows(checker.check({ country: "VNM", join: [agreement] }));
      const after = await page.focus();
      assert.deepEqual([after.name, after.agreement], ["join", agreement], "the focus stays at the switch");
      const { instrument } = await to(({ tag, instrument }) => tag === "summary" && instrument, "line");
      await browser.press(Key.ENTER);
      await page.until(instrument => $(`.choices details[data-instrument="${instrument}"] .why`), "its reasons", instrument);
      assert.equal((await page.focus()).instrument, instrument);
      await browser.press(Key.ENTER);
      await page.until(instrument => !$(`.choices details[data-instrument="${instrument}"]`).open, "closed again", instrument);
      await browser.press(Key.chord(Key.SHIFT, Key.TAB));
      await page.tabTo(({ tag, name }) => tag === "button" && name === "reset" || tag === "body", "end or reset", 600);
      assert.deepEqual(rings.filter(([, ring]) => !ring), [], "where the focus is can be seen");
      await page.clean();
    });

    for (const width of [320, 360, 768, 1280]) {
      test(`${width} px: one column where it is narrow, nothing stands out, no barrier`, async t => {
        const page = await Page.open(t, engine, { width, query: "?country=VNM&join=wto-ecommerce" });
        await page.fits();
        assert.deepEqual(await page.browser.barriers(), []);
        await page.browser.picture(`width-${width}`);
        await page.run(() => { for (const one of $$("details")) one.open = true; });
        await page.until(() => $$(".choices details[data-instrument] .why").length === $$(".choices details[data-instrument]").length, "all reasons");
        await page.run(() => { for (const one of $$("details")) one.open = true; });
        await page.fits();
        if (width === 320 || width === 1280) {
          const skip = engine === "webkit" && "axe takes WebKit a minute for so much at once; the other engines have looked";
          await t.test("no barrier where all is open", { skip }, async () => assert.deepEqual(await page.browser.barriers(), []));
        }
        await page.clean();
      });
    }

    test("text twice as large, and spaced as a reader may need it", async t => {
      const page = await Page.open(t, engine, { width: 640, query: "?country=KEN&join=wto-ecommerce" });
      await page.run(() => {
        document.documentElement.style.fontSize = "200%";
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }");
        element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
      });
      await page.fits();
    });
  });
}
