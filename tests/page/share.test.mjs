// What an address asks for, on the built page: language and view, one step back, what cannot be read is named, countries by any of their names.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { engines, Key } from "./browser.mjs";
import { Page, pkg } from "./element.mjs";

let checker;
before(async () => {
  const core = await import(pathToFileURL(join(pkg, "policy-space-node.js")).href);
  await core.default();
  checker = new core.Checker();
});

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    test("an address opens in its language and view, and a step leaves both and the host's parameters alone", async t => {
      const page = await Page.open(t, engine, { query: "?page_id=7&v=1&country=VNM&lang=es&view=card&q=a%20b" });
      assert.deepEqual(await page.run(() => [$(".page").lang, $(".page").classList.contains("card"), element.getAttribute("country")]), ["es", true, "VNM"]);
      await page.country("KEN");
      assert.equal(await page.run(() => location.search), "?v=1&country=KEN&page_id=7&lang=es&view=card&q=a%20b");
      await page.browser.get(`${page.server.address}?lang=xx&view=grid&country=VNM`);
      await page.answered();
      assert.deepEqual(await page.run(() => [$(".page").lang, $(".page").classList.contains("full")]), ["en", true]);
      await page.clean();
    });

    test("back undoes one step, the first too", async t => {
      const page = await Page.open(t, engine);
      const { driver } = page.browser;
      // WebKit passes over what a script put into the history without a reader's click, so the first step is one.
      await page.click("input[name=join]");
      const join = await page.until(() => element.getAttribute("join"), "the first step");
      await page.country("IND");
      for (const scenario of [{ country: "KEN", join: [join] }, { country: "KEN" }]) {
        await driver.navigate().back();
        await page.until((country, join) => element?.getAttribute("country") === country && element.getAttribute("join") === join, "one step back", scenario.country, scenario.join?.[0] ?? null);
        await page.shows(checker.check(scenario));
      }
      await driver.navigate().forward();
      await page.until(join => element.getAttribute("join") === join, "forward", join);
      await page.clean();
    });

    test("what cannot be read is named, and the rest answered", async t => {
      const page = await Page.open(t, engine, { query: "?v=1&country=KEN&country=VNM&join=cptpp,nafta-3&join=wto-ecom&weights=beauty.3,privacy.2" });
      const problem = await page.until(() => /beauty/.test($(".problem")?.textContent) && $(".problem").textContent, "the sentences");
      for (const dropped of ["VNM", "nafta-3", "wto-ecom", "beauty"]) assert.ok(problem.includes(`“${dropped}”`), problem);
      await page.shows(checker.check({ country: "KEN", join: ["cptpp"], weights: { privacy: 2 } }));
      const space = checker.check({ country: "KEN", join: ["cptpp"], weights: { privacy: 2 } }).criteria.find(({ id }) => id === "privacy").secure;
      assert.ok(Number.isFinite(space));

      await page.browser.get(`${page.server.address}?v=1&country=KEN&join=${Array.from({ length: 40 }, (_, at) => `unknown-${at}`)},cptpp&date=2026-02-31&add=magic`);
      await page.answered();
      const many = await page.until(() => /more parts/.test($(".problem")?.textContent) && $(".problem").textContent, "that there are more");
      assert.match(many, /38 more parts/);
      await page.shows(checker.check({ country: "KEN", join: ["cptpp"] }));

      await page.browser.get(`${page.server.address}?v=7&country=KEN`);
      await page.until(() => /later version/.test($(".problem")?.textContent), "that it is a later version's");
      await page.country("VNM");
      await page.until(() => !$(".problem"), "no fault after the next step");
      await page.clean();
    });

    test("hostile and endless attributes are text, cut to size", async t => {
      const page = await Page.open(t, engine, { query: `?country=${encodeURIComponent("<img src=x onerror=\"window.hit=1\">")}&join=${encodeURIComponent("<script>window.hit=1</script>,javascript:alert(1)")}`, wait: false });
      await page.browser.until(() => document.querySelector("policy-space")?.shadowRoot, "the element");
      const text = await page.until(() => $(".problem")?.textContent, "a sentence");
      assert.match(text, /<IMG SRC=X/);
      await page.run(() => { element.setAttribute("country", "KEN"); element.setAttribute("join", `cptpp,${"x,".repeat(500_000)}`); element.setAttribute("drop", "y".repeat(1_000_000)); });
      await page.answered();
      await page.until(() => /holds more than can be read/.test($(".problem")?.textContent), "that it is too long");
      await page.shows(checker.check({ country: "KEN", join: ["cptpp"] }));
      assert.deepEqual(await page.run(() => [window.hit, $$("img, script").length]), [null, 0]);
      assert.ok(await page.run(() => $(".problem").textContent.length < 2000));
      await page.clean();
    });

    test("a country by an old name, by a name of another language, by none", async t => {
      const page = await Page.open(t, engine, { query: "?country=Turqu%C3%ADa" });
      await page.shows(checker.check({ country: "TUR" }));
      assert.equal(await page.run(() => $(".problem")), null);
      for (const [asked, said] of [["Swaziland", /Eswatini/], ["XKX", /XKX/], ["KE", /“KE”.*Written alike.*Kenya/], ["Kenja", /Kenya/]]) {
        await page.browser.get(`${page.server.address}?country=${asked}`);
        await page.browser.until(() => document.querySelector("policy-space")?.shadowRoot, "the element");
        assert.match(await page.until(() => $(".problem")?.textContent, "a sentence"), said);
        assert.equal(await page.run(() => element.getAttribute("country").toUpperCase()), asked.toUpperCase());
        assert.equal(await page.run(() => $(".answer")), null, "no answer for another country");
      }
      await page.clean();
    });

    test("searching for a country by keyboard", async t => {
      const page = await Page.open(t, engine, { width: 320 });
      const { browser } = page;
      await page.tabTo(({ name }) => name === "find", "the search");
      await browser.press(Key.ENTER);
      await page.until(() => element.shadowRoot.activeElement?.name === "find-country", "the field has the focus");
      await browser.press("Costa de Mar");
      assert.equal(await page.until(() => $("button[name=found]")?.value, "a country found"), "CIV");
      assert.match(await page.run(() => $(".find [role=status]").textContent), /One country/);
      assert.deepEqual(await browser.barriers(), []);
      await page.fits();
      await browser.press(Key.TAB, Key.ENTER);
      await page.shows(checker.check({ country: "CIV" }));
      assert.deepEqual([(await page.focus()).name, await page.run(() => $("button[name=found]"))], ["country", null]);
      await page.click("button[name=find]");
      await page.until(() => $("input[name=find-country]"), "the field");
      await browser.press("Suazi");
      assert.match(await page.until(() => $(".find [role=status]").textContent, "a sentence"), /No country/);
      await browser.press("landia");
      await page.until(() => /Eswatini/.test($(".find [role=status]").textContent), "the country without facts, by its name");
      await page.clean();
    });

    test("with every weight at nothing the last answer stays, and a sentence says why", async t => {
      const page = await Page.open(t, engine, { query: "?country=CRI&join=cptpp" });
      await page.until(() => $(".profile"), "the profile");
      const answer = () => page.run(() => $(".profile .lead").textContent);
      const sliders = await page.run(() => $$("input[name=weight]").map(({ dataset }) => dataset.criterion));
      for (const id of sliders.slice(0, -1)) await page.set(`input[name=weight][data-criterion=${id}]`, "0");
      const last = await page.until(async () => $(".profile .lead").textContent, "an answer");
      const before = await answer();
      await page.set(`input[name=weight][data-criterion=${sliders.at(-1)}]`, "0");
      assert.match(await page.until(() => $(".problem")?.textContent, "a sentence"), /nothing to weigh/);
      assert.equal(await answer(), before, last);
      await page.set(`input[name=weight][data-criterion=${sliders.at(-1)}]`, "5");
      await page.until(() => !$(".problem"), "no fault any more");
      assert.equal(await answer(), before);
      const shown = weights => page.run(async weights => {
        element.setAttribute("weights", weights);
        await new Promise(resolve => setTimeout(resolve, 50));
        return [$(".problem")?.textContent ?? "", $(".profile .lead").textContent];
      }, weights);
      const [, even] = await shown("privacy.1,firm-costs.1,small-firms.1");
      for (const same of ["privacy.33.3,firm-costs.33.3,small-firms.33.3", "privacy.1e300,firm-costs.1e300,small-firms.1e300", "privacy.1e-323,firm-costs.1e-323,small-firms.1e-323"])
        assert.deepEqual(await shown(same), ["", even], same);
      assert.match((await shown("privacy.-1,firm-costs.1"))[0] || await page.until(() => $(".problem")?.textContent, "a sentence"), /below 0/);
      await page.clean();
    });
  });
}
