// How sure: the comparison under doubt, as the page tells it. Figures are held against the core in Node, drawn with the same seed.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { engines, Key } from "./browser.mjs";
import { Page, pkg } from "./element.mjs";

let checker;
before(async () => {
  const core = await import(pathToFileURL(join(pkg, "policy-space-node.js")).href);
  await core.default();
  checker = new core.Checker();
});

const opened = async page => {
  await page.until(() => $(".sure details"), "the section");
  await page.click(".sure > details > summary");
  await page.until(() => $(".sure-words"), "the answer");
};
/** Waits until no run is under way and the words are others than before. */
const settled = (page, not) => page.until(not => !$(".sure progress") && $(".sure-words")?.textContent !== not && $(".sure-words")?.textContent, "another answer", not ?? null);

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    test("leaving an agreement under doubt", async t => {
      const page = await Page.open(t, engine, { query: "?v=1;country=VNM;leave=cptpp" });
      const loaded = page.server.asked.length;
      await opened(page);
      const report = checker.compare([{ country: "VNM" }, { country: "VNM", leave: ["cptpp"] }]);

      await t.test("what it needs comes when it is opened, from the same place", () => {
        const names = page.server.asked.slice(loaded);
        assert.ok(names.some(name => name.includes("sure-")) && names.some(name => name.includes("worker")), names.join(" "));
        assert.ok(!page.server.asked.slice(0, loaded).some(name => /sure-|worker|simd\//.test(name)));
      });

      await t.test("words and picture tell what the core draws", async () => {
        const words = await page.run(() => $(".sure-words").textContent);
        assert.equal(report.leader, 1);
        assert.match(words, new RegExp(`\\b${Math.round(100 * report.better[1][0])} of 100 draws`));
        const groups = report.sensitivity.slice(0, 3).sort((one, other) => other.total - one.total);
        assert.match(words, new RegExp(`${Math.round(100 * groups[0].total)}%`));
        const rows = await page.run(() => $$(".sure-picture [data-question]").map(row => ({ said: row.querySelector(".value").textContent, dots: row.querySelectorAll(".dot").length })));
        assert.deepEqual(rows.map(({ dots }) => dots), [20, 20]);
        for (const [at, { said }] of rows.entries()) {
          for (const part of ["p05", "p50", "p95"]) assert.ok(said.includes(String(Math.round(report.scenarios[at].overall[part]))) || report.scenarios[at].overall[part] > 99, `${part} in ${said}`);
        }
        await page.browser.picture("sure");
      });

      await t.test("an order of importance, by keys alone: the focus goes with the line", async () => {
        await page.click(".sure .settings > summary");
        const before = await page.run(() => $(".sure-words").textContent);
        await page.click(".sure input[name=weighting][value=order]");
        await settled(page, before);
        const first = await page.run(() => $(".order li:nth-child(2)").dataset.criterion);
        const words = await page.run(() => $(".sure-words").textContent);
        await page.run(() => $(".order li:nth-child(2) button[name=up]").focus());
        await page.browser.press(Key.ENTER);
        assert.equal(await page.run(() => $(".order li").dataset.criterion), first);
        assert.equal(await page.run(() => element.shadowRoot.activeElement.closest("li").dataset.criterion), first);
        await settled(page, words);
        const order = await page.run(() => $$(".order li").map(({ dataset }) => dataset.criterion));
        const ranked = checker.compare([{ country: "VNM" }, { country: "VNM", leave: ["cptpp"] }], { ranking: order });
        assert.match(await page.run(() => $(".sure-words").textContent), new RegExp(`\\b${Math.round(100 * ranked.better[1][0])} of 100 draws`));
      });

      await t.test("own chances count; such as cannot be are kept, told, and change nothing", async () => {
        await page.click(".chances > summary");
        const put = (kind, which, value) => page.set(`[data-kind="${kind}"] input[data-which=${which}]`, value);
        const before = await page.run(() => $(".sure-words").textContent);
        await put("gats-xiv", "low", "90");
        assert.ok(await page.until(() => $(".chances .problem"), "a sentence"));
        assert.equal(await page.run(() => $('[data-kind="gats-xiv"] input[data-which=low]').value), "90");
        assert.equal(await page.run(() => $(".sure-words").textContent), before);
        await put("gats-xiv", "high", "100");
        await put("gats-xiv", "central", "95");
        await settled(page, before);
        assert.equal(await page.run(() => $(".chances .problem")), null);
      });

      await t.test("up to six questions, added and taken out", async () => {
        for (const value of ["leave wto", "join pacific-alliance", "measure all-data-at-home", "leave rcep"]) {
          await page.set(".sure select[name=question]", value);
        }
        await page.until(() => $$(".questions [data-question]").length === 6, "six questions");
        assert.equal(await page.run(() => $(".sure select[name=question]")), null);
        await page.until(() => !$(".sure progress") && $$(".sure-picture [data-question]").length === 6, "six rows");
        await page.click('.questions [data-question="F"] button');
        await page.until(() => $$(".questions [data-question]").length === 5 && $(".sure select[name=question]"), "five");
      });

      await t.test("what its own laws do, where a question adds one", async () => {
        const before = await page.run(() => $(".sure-words").textContent);
        await page.set(".sure select[name=by]", "use");
        await settled(page, before);
        const asked = [{}, { leave: ["cptpp"] }, { leave: ["wto"] }, { join: ["pacific-alliance"] }, { add: [{ instrument: "all-data-at-home", treatsForeignersWorse: false, leastRestrictive: null }] }];
        const use = checker.compare(asked.map(one => ({ country: "VNM", ...one })), { rank: "use", ranking: await page.run(() => $$(".order li").map(({ dataset }) => dataset.criterion)), outcomes: { "gats-xiv": { low: 0.9, central: 0.95, high: 1 } } });
        const rows = await page.run(() => $$(".sure-picture [data-question] .value").map(({ textContent }) => textContent));
        for (const [at, row] of rows.entries()) assert.ok(row.includes(String(Math.abs(Math.round(use.scenarios[at].lawfulUse.p50)))), `${use.scenarios[at].lawfulUse.p50} in ${row}`);
      });

      await t.test("no barrier, nothing to the side, no complaint", async () => {
        assert.deepEqual(await page.browser.barriers(), []);
        await page.fits();
        await page.clean();
      });

      await t.test("another country begins anew", async () => {
        await page.run(() => scrollTo(0, 0));
        await page.country("KEN");
        await page.until(() => $$(".questions [data-question]").length >= 1 && !$(".sure progress") && $(".sure-picture"), "Kenya");
        assert.equal(await page.run(() => $(".sure .problem")), null);
      });
    });

    test("one question alone: its band, and what its spread rests on", async t => {
      const page = await Page.open(t, engine, { query: "?v=1;country=KEN" });
      await opened(page);
      const { sensitivity } = checker.compare([{ country: "KEN" }]);
      const most = Math.max(...sensitivity.slice(0, 3).map(({ total }) => total));
      const words = await page.run(() => $(".sure-words").textContent);
      assert.match(words, new RegExp(`mostly .*: ${Math.round(100 * most)}% of the spread\\.`));
      assert.doesNotMatch(words, /shift of weight|null|undefined/);
    });

    test("nothing differs: that is said, and nothing is made of it", async t => {
      const page = await Page.open(t, engine, { query: "?v=1;country=VNM;join=wto-ecommerce" });
      await opened(page);
      const same = checker.compare([{ country: "VNM" }, { country: "VNM", join: ["wto-ecommerce"] }]);
      assert.equal(same.tied[0][1], 1);
      assert.match(await page.run(() => $(".sure-words").textContent), /come to the same in every draw/);
      assert.doesNotMatch(await page.run(() => $(".sure-words").textContent), /spread|NaN|null|undefined/);
    });
  });
}
