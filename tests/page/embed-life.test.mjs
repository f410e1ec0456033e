// The life of one element: made in any way, moved, cloned, taken away in the middle of loading, in another document, in other hands.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serve } from "../../www/serve.mjs";
import { engines } from "./browser.mjs";
import { Page, pkg } from "./element.mjs";

const HOST = `<!doctype html><html lang=en><head><meta charset=utf-8><link rel=icon href="data:,"><title>Host</title></head><body><main id=main></main></body></html>`;

// For the page: one element by its country, what it shows, and a wait for that.
const HANDS = `
  const main = document.querySelector("#main");
  const made = (attributes = { country: "KEN", view: "card" }) => { const one = document.createElement("policy-space"); for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value); one.append("Fallback"); return one; };
  const shown = one => one.shadowRoot?.querySelector(".answer")?.textContent.trim() ? one.shadowRoot.querySelector("h1").textContent.trim() : undefined;
  const until = async (is, what) => { for (let i = 0; i < 400; i++) { const value = await is(); if (value) return value; await new Promise(done => setTimeout(done, 25)); } throw new Error("waited in vain: " + what); };
  // By a tag: what Firefox's driver imports does not run among the page's own.
  const load = src => new Promise((done, fail) => document.head.append(Object.assign(document.createElement("script"), { type: "module", src, onload: done, onerror: fail })));
  const tick = () => new Promise(done => setTimeout(done));
`;

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    let server, page;
    const run = (task, ...given) => page.browser.run(`(...given) => { ${HANDS} return (${task})(...given); }`, ...given);
    before(async t => {
      server = await serve({ answer: path => path === "/host.html" ? HOST : undefined });
      page = await Page.open({ after: () => {} }, engine, { server, query: "host.html", wait: false });
      await run(() => load("/define.js"));
    });
    after(() => server.close());
    // What one test leaves in the page is no matter of the next.
    const life = (name, task) => test(name, async t => {
      await run(() => main.replaceChildren());
      await task(t);
      await page.clean();
    });

    life("attributes and properties say the same, in every way to make it", async () => {
      const got = await run(async () => {
        const parsed = document.createElement("div");
        parsed.setAttribute("id", "parsed");
        const one = made({});
        Object.assign(one, { country: "KEN", join: ["wto-ecommerce"], weights: { privacy: 2 }, view: "card", lang: "en", add: [{ instrument: "local-copy", scope: ["health"], treatsForeignersWorse: true }] });
        const written = Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value]));
        const scenario = one.scenario;
        one.scenario = { country: "VNM", leave: ["cptpp"] };
        const then = [one.country, one.join, one.leave, one.add, one.weights, one.view];
        one.country = null; one.leave = undefined; one.address = true;
        const bare = [one.hasAttribute("country"), one.hasAttribute("leave"), one.getAttribute("address"), one.address];
        one.address = false; one.lang = null; one.scenario = null;
        return { written, scenario, then, bare, end: [one.hasAttribute("address"), one.hasAttribute("lang"), one.lang, one.scenario] };
      });
      assert.deepEqual(got.written, { country: "KEN", join: "wto-ecommerce", weights: "privacy.2", view: "card", lang: "en", add: "local-copy.health..1" });
      assert.deepEqual(got.scenario, { country: "KEN", join: ["wto-ecommerce"], weights: { privacy: 2 }, add: [{ id: "proposal-1", instrument: "local-copy", scope: ["health"], treatsForeignersWorse: true, leastRestrictive: null }] });
      assert.deepEqual(got.then, ["VNM", null, "cptpp", null, null, "card"]);
      assert.deepEqual(got.bare, [false, false, "", true]);
      assert.deepEqual(got.end, [false, false, "", { country: "" }]);
    });

    life("many changes in one tick are one update", async () => {
      const updates = await run(async () => {
        const one = made();
        main.append(one);
        await until(() => shown(one), "an answer");
        let updates = 0;
        // Only an update writes the headline anew.
        new MutationObserver(() => updates++).observe(one.shadowRoot.querySelector("h1"), { subtree: true, characterData: true, childList: true });
        for (const country of ["VNM", "IND", "BRA", "IDN"]) { one.country = country; one.join = "wto-ecommerce"; one.removeAttribute("join"); }
        await until(() => /Indonesia/.test(shown(one)), "the last country");
        await tick();
        return updates;
      });
      assert.equal(updates, 1);
    });

    life("moved, re-ordered, cloned: each goes on with its own question", async () => {
      const got = await run(async () => {
        const [one, other] = [made({ country: "KEN", view: "card" }), made({ country: "IND", view: "card" })];
        main.append(one, other);
        await until(() => shown(one) && shown(other), "two answers");
        one.shadowRoot.querySelector("details").open = true;
        main.append(one);
        const section = document.createElement("section");
        main.append(section);
        section.append(other);
        const clones = [one.cloneNode(true), section.cloneNode(true).firstChild, document.importNode(other, true)];
        main.append(...clones);
        await until(() => clones.every(shown), "the clones' answers");
        other.country = "BRA";
        await until(() => /Brazil/.test(shown(other)), "another country after the move");
        return [one, other, ...clones].map(shown).concat(one.shadowRoot.querySelector("details").open, clones[0].childNodes.length, clones[0].shadowRoot.querySelectorAll(".page").length);
      });
      const says = ["Kenya", "Brazil", "Kenya", "India", "India"];
      says.forEach((name, i) => assert.match(got[i], new RegExp(name)));
      assert.deepEqual(got.slice(5), [true, 1, 1], "what the reader opened stays open; a clone has the fallback once, and one page");
    });

    life("taken away in the middle of loading, and put back", async () => {
      await page.browser.get(`${server.address}host.html`);
      const got = await run(async () => {
        const one = made(), gone = made();
        main.append(one, gone);
        const events = [];
        for (const type of ["ready", "error", "change"]) document.addEventListener(`policy-space-${type}`, () => events.push(type));
        await load("/define.js");
        one.remove();
        gone.remove();
        await new Promise(done => setTimeout(done, 300));
        const away = [shown(one), ...events];
        one.country = "VNM";
        main.append(one);
        await until(() => shown(one), "an answer");
        await tick();
        return { away, then: shown(one), events, gone: shown(gone) ?? null };
      });
      assert.deepEqual(got.away.filter(Boolean), [], "nothing is shown or told while it is away");
      assert.match(got.then, /Viet Nam|Vietnam/);
      assert.deepEqual([got.events, got.gone], [["ready"], null]);
    });

    life("define.js twice, also from another address, does no harm", async () => {
      const got = await run(async () => {
        const first = customElements.get("policy-space");
        await Promise.all([load("/define.js?again"), load("/define.js#more")]);
        const one = made();
        main.append(one);
        await until(() => shown(one), "an answer");
        return [first === customElements.get("policy-space"), one instanceof first];
      });
      assert.deepEqual(got, [true, true]);
    });

    life("the class alone registers nothing, and can have a name of one's own", async () => {
      await page.browser.get(`${server.address}host.html`);
      const got = await run(async () => {
        const { PolicySpace } = await import("/policy-space.js");
        const before = customElements.get("policy-space") ?? null;
        customElements.define("my-space", class extends PolicySpace {});
        const one = document.createElement("my-space");
        one.country = "KEN";
        main.append(one);
        await until(() => shown(one), "an answer");
        await load("/define.js");
        return [before, shown(one)];
      });
      assert.equal(got[0], null);
      assert.match(got[1], /Kenya/);
    });

    life("into a shadow tree, into another document and back: its own style sheet each time", async () => {
      const got = await run(async () => {
        const one = made();
        main.append(one);
        await until(() => shown(one), "an answer");
        one.shadowRoot.querySelector(".ladder summary, details summary").click();
        const look = () => { const style = one.ownerDocument.defaultView.getComputedStyle(one.shadowRoot.querySelector(".answer")); return [style.maxWidth !== "none", parseFloat(style.fontSize) > 16, style.fontFamily.includes("Georgia")].join(" "); };
        const looks = [look()];
        const box = document.createElement("div");
        box.attachShadow({ mode: "closed" }).append(one);
        main.append(box);
        await tick();
        looks.push(look());
        const frame = document.createElement("iframe");
        main.append(frame);
        await tick();
        for (const [home, country, name] of [[frame.contentDocument.body, "VNM", /Viet/], [main, "IND", /India/], [frame.contentDocument.body, "KEN", /Kenya/]]) {
          home.append(one);
          one.country = country;
          await until(() => name.test(shown(one)), country);
          looks.push(look());
        }
        const inert = document.implementation.createHTMLDocument("");
        inert.body.append(one);
        main.append(one);
        one.country = "BRA";
        await until(() => /Brazil/.test(shown(one)), "after an inert document");
        looks.push(look());
        return { looks, sheets: one.shadowRoot.adoptedStyleSheets.length + one.shadowRoot.querySelectorAll("style").length };
      });
      assert.deepEqual(got.looks, Array(6).fill("true true true"));
      assert.equal(got.sheets, 1);
    });

    life("its language is that of what stands above, through shadow trees, and follows it", async () => {
      const got = await run(async () => {
        const one = made();
        const box = document.createElement("div"), inner = document.createElement("p");
        box.lang = "es-EC";
        inner.append(one);
        box.attachShadow({ mode: "open" }).append(inner);
        main.append(box);
        const language = () => one.shadowRoot.querySelector(".page")?.lang;
        await until(shown.bind(null, one), "an answer");
        const seen = [language()];
        const turns = [() => { box.lang = "fr"; }, () => { inner.lang = "ar"; }, () => { one.lang = "pt"; }, () => { one.lang = null; inner.removeAttribute("lang"); box.removeAttribute("lang"); document.documentElement.lang = "es"; }];
        for (const turn of turns) {
          const before = language();
          turn();
          await until(() => language() !== before, "another language than " + before);
          seen.push(language());
        }
        document.documentElement.lang = "en";
        await until(() => language() === "en", "the page's language");
        // The last wish wins, whatever loads first.
        one.lang = "fr"; await tick(); one.lang = "ar"; await tick(); one.lang = "en";
        await new Promise(done => setTimeout(done, 300));
        return [...seen, language()];
      });
      assert.deepEqual(got, ["es", "fr", "ar", "pt", "es", "en"]);
    });

    life("events are typed, composed and bubble; a part and a property style it", async () => {
      const got = await run(async () => {
        const style = document.createElement("style");
        style.textContent = `policy-space { --policy-space-strong: rgb(1, 2, 3); --policy-space-size: 30px } policy-space::part(headline) { letter-spacing: 5px }`;
        main.append(style);
        const box = document.createElement("div");
        box.attachShadow({ mode: "open" });
        main.append(box);
        const told = [];
        for (const type of ["ready", "change", "error"]) document.addEventListener(`policy-space-${type}`, ({ detail, target }) => told.push([type, target.localName, detail?.country ?? detail?.code ?? null]));
        const one = made({ country: "KEN", join: "wto-ecommerce", view: "card" });
        main.append(one);
        await until(() => shown(one), "an answer");
        const looks = [getComputedStyle(one.shadowRoot.querySelector(".pick")).color, getComputedStyle(one.shadowRoot.querySelector(".root")).fontSize, getComputedStyle(one.shadowRoot.querySelector("header")).letterSpacing];
        box.shadowRoot.append(one);
        one.shadowRoot.querySelector("input[name=join]").click();
        one.setAttribute("country", "<b>");
        await until(() => told.length > 2, "three events").catch(() => { throw new Error(JSON.stringify([told, one.outerHTML, one.shadowRoot.querySelector(".problem")?.textContent])); });
        return { told, looks };
      });
      assert.deepEqual(got.told, [["ready", "policy-space", null], ["change", "div", "KEN"], ["error", "div", "unknown-country"]]);
      assert.deepEqual(got.looks, ["rgb(1, 2, 3)", "30px", "5px"]);
    });
  });
}
