// The page where a card is put together: what is chosen there is seen at once, and stands in code that works when it is pasted.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { serve } from "../../www/serve.mjs";
import { readAddress, readColours, readScenario } from "../../www/scenario.js";
import { contrast, legibility, palette, written } from "../../www/colours.js";
import { engines, Key } from "./browser.mjs";
import { Page } from "./element.mjs";

describe("colours", () => {
  test("contrast as WCAG measures it", () => {
    for (const [one, other, ratio] of [["#000000", "#ffffff", 21], ["#777777", "#ffffff", 4.48], ["#ffffff", "#777777", 4.48], ["#123456", "#123456", 1]]) assert.ok(Math.abs(contrast(one, other) - ratio) < 0.01, `${one} ${other}`);
    assert.deepEqual(legibility({ ink: "#777777", paper: "#ffffff" })[0], { name: "ink", ratio: 4.4, enough: false });
  });
  test("what follows from the chosen ones can be read where these can", () => {
    for (const chosen of [{}, { ink: "#eeeeee", paper: "#111111", strong: "#99ccff" }, { ink: "#333333", paper: "#ffe8cc" }]) {
      const { quiet, paper } = palette(chosen);
      assert.ok(contrast(quiet, paper) >= 4.5, JSON.stringify(palette(chosen)));
    }
    assert.equal(written({}), "");
    assert.deepEqual(Object.fromEntries(readColours(`?colours=${written({ paper: "#111111" })}`))["--policy-space-paper"], "#111111");
  });
});

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    const open = async (t, query = "", more) => {
      const page = await Page.open(t, engine, { query: `builder.html${query}`, wait: false, ...more });
      await page.browser.until(() => document.querySelector("policy-space")?.shadowRoot?.querySelector(".answer")?.textContent, "the card");
      return page;
    };
    const set = (page, selector, value) => page.browser.run((selector, value) => {
      const control = document.querySelector(selector);
      if (["checkbox", "radio"].includes(control.type)) control.click();
      else {
        control.value = value;
        for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }, selector, value);
    const text = (page, name) => page.browser.run(name => document.querySelector(`textarea[name=${name}]`).value, name);
    const source = snippet => /src="([^"]+)"/.exec(snippet)[1];

    test("what is chosen is seen at once and stands in the code", async t => {
      const page = await open(t);
      assert.match(await text(page, "frame"), /embed\.html\?v=1;country=KEN;lang=en;view=card"/);
      await set(page, "select[name=country]", "VNM");
      await page.browser.run(() => { for (const one of document.querySelectorAll(".builder details")) one.open = true; });
      await set(page, "input[name=leave][value=cptpp]");
      await set(page, "input[name=date]", "2027-01-01");
      await set(page, "select[name=lang]", "es");
      await set(page, "input[name=width]", "480");
      await set(page, "input[name=colour-paper]", "#111111");
      await set(page, "input[name=colour-ink]", "#eeeeee");
      const seen = await page.browser.until(() => {
        const element = document.querySelector("policy-space"), root = element.shadowRoot.querySelector(".root");
        return element.shadowRoot.querySelector(".page").lang === "es" && { text: element.shadowRoot.querySelector("h1").textContent, leave: element.getAttribute("leave"), ground: getComputedStyle(root).backgroundColor, width: Math.round(element.getBoundingClientRect().width) };
      }, "the card in Spanish");
      assert.match(seen.text, /Vietnam/);
      assert.deepEqual([seen.leave, seen.ground, seen.width], ["cptpp", "rgb(17, 17, 17)", 480]);
      const frame = await text(page, "frame");
      const { search } = new URL(source(frame));
      const given = readAddress(search);
      assert.deepEqual([readScenario(name => given[name]), given.lang, given.view], [{ country: "VNM", date: "2027-01-01", leave: ["cptpp"] }, "es", "card"]);
      assert.deepEqual(Object.fromEntries(readColours(search))["--policy-space-ink"], "#eeeeee");
      assert.doesNotMatch(search, /&|--|["'<>\s]/);
      assert.match(frame, /width="480"/);
      assert.match(frame, /<a href="[^"&]*index\.html\?v=1;country=VNM;[^"&]*lang=es">[^<]*Vietnam/);
      assert.match(await text(page, "element"), /<policy-space country="VNM" date="2027-01-01" leave="cptpp" lang="es" view="card">/);
      assert.match(await text(page, "element"), /--policy-space-paper: #111111;.*max-width: 480px/);
      // Colours that cannot be read are told in words.
      const poor = await page.browser.run(() => [...document.querySelectorAll(".legibility .poor")].map(one => one.textContent));
      assert.equal(poor.length, 2, "links and what changes are dark on dark");
      assert.match(poor[0], /only \d(\.\d)? to 1/);
      await page.browser.run(() => document.querySelector("[name=own-colours]").click());
      assert.doesNotMatch(await text(page, "frame"), /colours=/);
      await page.browser.picture("builder");
      await page.clean();
    });

    test("what is tried in the card goes into the code, and the address of the builder holds it", async t => {
      const page = await open(t, "?country=KEN&utm=x");
      await page.click("input[name=join][value=wto-ecommerce]");
      await page.browser.until(() => document.querySelector("textarea[name=frame]").value.includes("join=wto-ecommerce"), "the code");
      assert.equal(await page.browser.run(() => location.search), "?v=1&country=KEN&join=wto-ecommerce&utm=x");
      await set(page, "input[name=grows]");
      assert.match(await text(page, "frame"), /<script async src="[^"]*frame\.js"><\/script>$/);
      await page.clean();
    });

    test("the code works where it is pasted", async t => {
      const builder = await open(t, "?country=IND&join=cptpp&lang=fr");
      const [frame, element] = [await text(builder, "frame"), await text(builder, "element")];
      const host = await serve({ folders: [], answer: path => (path === "/index.html" ? `<!doctype html><meta charset=utf-8><title>Host</title><link rel=icon href="data:,"><h1>Host</h1>${frame}` : undefined) });
      t.after(() => host.close());
      await builder.browser.get(host.address);
      await builder.browser.driver.switchTo().frame(0);
      let question;
      for (let tries = 0; !question && tries < 200; tries++) {
        // While the frame goes from its empty page to ours, a call into it may find neither.
        question = await builder.browser.run(() => document.querySelector("policy-space")?.shadowRoot?.querySelector(".answer")?.textContent && document.querySelector("policy-space").shadowRoot.querySelector("h1").textContent).catch(() => {});
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      assert.match(question, /Inde/);
      await builder.browser.driver.switchTo().defaultContent();
      assert.match(await builder.browser.run(() => document.querySelector("p a").textContent), /Inde/);
      assert.match(element, /^<script type="module" src="[^"]+define\.js"><\/script>\n<policy-space [^>]*>\n  <p><a href=/);
    });

    test("by keyboard, at 320 pixels, without a clipboard; no barrier in any language", async t => {
      const page = await open(t, "?lang=ar", { width: 320 });
      for (const language of ["ar", "pt", "fr", "es", "en"]) {
        await page.browser.get(`${page.server.address}builder.html?lang=${language}&country=EGY`);
        await page.browser.until(language => document.querySelector(".builder")?.lang === language && document.querySelector("policy-space")?.shadowRoot?.querySelector(".answer"), language, language);
        const { wide, width } = await page.browser.run(() => ({ wide: document.documentElement.scrollWidth, width: document.documentElement.clientWidth }));
        assert.ok(wide <= width, `${language}: ${wide} of ${width}`);
        assert.deepEqual(await page.browser.barriers(), [], language);
      }
      await page.tabTo(({ name }) => name === "country", "country");
      await page.browser.run(() => { Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined }); });
      await page.tabTo(({ name }) => name === "copy-frame", "the button that copies", 400);
      await page.browser.press(Key.ENTER);
      const copied = await page.browser.until(() => document.querySelector(".told").textContent && { told: document.querySelector(".told").textContent, name: document.activeElement.name, all: document.activeElement.selectionEnd === document.activeElement.value.length }, "what to do");
      assert.deepEqual([copied.name, copied.all], ["frame", true]);
      assert.match(copied.told, /selected/);
      await page.clean();
    });

    test("an address that asks for nonsense gives the page as it begins", async t => {
      const page = await open(t, `?country=${encodeURIComponent("<img src=x>")}&colours=strong.zzz,paper.url(x),__proto__.fff&join=%22%3E%3Cscript%3E`);
      assert.match(await text(page, "frame"), /country=KEN;lang=en;view=card"/);
      assert.equal(await page.browser.run(() => document.querySelectorAll("main img, main script").length), 0);
      await page.clean();
    });
  });
}
