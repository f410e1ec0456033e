// For every reader: no barrier that axe-core knows in any view and language; the accessibility tree of the main journey; what is announced,
// and what is not; the whole page by keyboard.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { engines, Key } from "./browser.mjs";
import { Page, pkg } from "./element.mjs";

const LANGUAGES = ["en", "es", "fr", "pt", "ar"];
const ASKED = "?v=1&country=IDN&join=cptpp&add=local-copy.health..1";

/** Everything that the full page can show at once. */
async function opened(t, engine, lang, lines) {
  const page = await Page.open(t, engine, { query: `${ASKED}&lang=${lang}` });
  await page.until(() => $(".profile"), "what stands below the choices");
  if (lines) {
    await page.unfold(".choices details");
    await page.run(lines => { for (const line of lines) for (const one of $$(`.choices [data-instrument=${line}], .choices [data-instrument=${line}] details`)) one.open = true; }, lines);
    await page.until(lines => lines.every(line => $(`.choices [data-instrument=${line}] .why:not(.wait)`)), "reasons", lines);
    await page.run(lines => { for (const line of lines) for (const one of $$(`.choices [data-instrument=${line}] details`)) one.open = true; }, lines);
  } else await page.unfold();
  await page.set("input[name=search]", "a");
  await page.run(() => $("button[name=find]").click());
  await page.until(() => $("input[name=find-country]"), "the search for a country");
  await page.until(() => $("input[name=search]") && $(".take textarea"), "what was opened");
  return page;
}

/** The accessibility tree as Chromium gives it to assistive technology: nodes that are not ignored, in order, with their depth. */
async function tree(page) {
  // What is out of sight is told to a screen reader (--force-renderer-accessibility shows it), but not to this protocol.
  await page.layOut();
  const { nodes } = await page.browser.driver.sendAndGetDevToolsCommand("Accessibility.getFullAXTree", {});
  const by = new Map(nodes.map(node => [node.nodeId, node]));
  const list = [];
  const walk = (id, group) => {
    const node = by.get(id);
    if (!node) return;
    const role = node.role?.value, name = node.name?.value ?? "";
    const properties = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    const entry = { role, name, description: node.description?.value ?? "", value: node.value?.value, group, ...properties };
    if (!node.ignored) list.push(entry);
    const opens = !node.ignored && ["group", "list", "listitem", "region", "navigation", "main", "table", "row"].includes(role);
    // What a date is entered with is the browser's own, in its own language.
    if (role !== "Date") for (const child of node.childIds ?? []) walk(child, opens ? entry : group);
  };
  walk(nodes[0].nodeId);
  return list;
}
const CONTROLS = /^(button|link|combobox|switch|checkbox|slider|textbox|searchbox|spinbutton|Date|InputTime|DisclosureTriangle|DisclosureTriangleGrouped|radio|option)$/;
const plain = text => text.replace(/\p{Cf}/gu, "");

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    const languages = engine === "chromium" ? LANGUAGES : ["ar"];

    for (const lang of languages) {
      test(`no barrier in ${lang}: full page with every part opened, card, frame, builder`, async t => {
        // Lines of each kind stand for all: journey.test.mjs has axe look at every one.
        const page = await opened(t, engine, lang, ["duty-on-all-transmissions", "local-copy", "digital-services-tax"]);
        assert.deepEqual(await page.browser.barriers(), [], "full page");
        await page.clean();
        for (const address of [`${ASKED}&view=card`, `embed.html${ASKED}`, ...(existsSync(join(pkg, "builder.html")) ? [`builder.html${ASKED}`] : [])]) {
          const other = await Page.open(t, engine, { query: `${address}&lang=${lang}`, width: 480, wait: !address.startsWith("builder") });
          if (address.startsWith("builder")) await other.browser.until(() => document.querySelector("policy-space")?.shadowRoot?.querySelector(".answer"), "the builder's own view");
          else await other.unfold();
          assert.deepEqual(await other.browser.barriers(), [], address);
        }
        // What could not be read is told in a sentence.
        const wrong = await Page.open(t, engine, { query: `?v=1&country=IDN&join=nothing-of-that-name&lang=${lang}` });
        await wrong.until(() => $(".problem")?.textContent, "a sentence");
        assert.deepEqual(await wrong.browser.barriers(), [], "a fault");
      });
    }

    if (engine === "chromium") for (const lang of LANGUAGES) {
      test(`the accessibility tree in ${lang}: names, headings, landmarks`, async t => {
        const page = await opened(t, engine, lang);
        const nodes = await tree(page);
        const faults = [];
        const controls = nodes.filter(({ role }) => CONTROLS.test(role));
        assert.ok(controls.length > 200, `${controls.length} controls`);
        for (const { role, name, description, value } of controls) {
          const said = plain(name);
          if (!/\p{L}{2}/u.test(said)) faults.push(`${role} without a word: "${said}"`);
          if (/undefined|null|NaN|\[object|[{}]/.test(`${said} ${description} ${value ?? ""}`)) faults.push(`${role} "${said}" (${description}) = ${value}`);
          if (/^[\p{P}\p{S}]/u.test(said.replace(/^[«“"¿¡(]/u, ""))) faults.push(`${role} begins with a mark: "${said}"`);
          if (lang === "ar" && !["link", "option"].includes(role) && !/\p{Script=Arabic}/u.test(said) && !/^GATS|^[A-Z]{3}/.test(said)) faults.push(`${role} is not in Arabic: "${said}"`);
        }
        // Two controls of one kind that one group reads alike cannot be told apart.
        const groups = new Map();
        for (const one of controls.filter(({ role }) => role !== "option")) {
          const place = groups.get(one.group) ?? new Map();
          groups.set(one.group, place);
          const key = `${one.role} "${plain(one.name)}" ${plain(one.description)} ${one.url ?? ""}`;
          place.set(key, (place.get(key) ?? 0) + 1);
        }
        for (const place of groups.values()) for (const [key, times] of place) if (times > 1) faults.push(`${times} times in one group: ${key}`);
        // Buttons are listed without what stands around them: across the page each is known by its name.
        const buttons = controls.filter(({ role }) => role === "button").map(({ name }) => plain(name));
        for (const name of new Set(buttons)) if (buttons.filter(one => one === name).length > 1) faults.push(`${buttons.filter(one => one === name).length} buttons of one name: ${name}`);
        assert.deepEqual([...new Set(faults)].slice(0, 25), []);

        const headings = nodes.filter(({ role }) => role === "heading");
        assert.deepEqual(headings.filter(({ name }) => !plain(name).trim()), []);
        assert.equal(headings.filter(({ level }) => level === 1).length, 1);
        assert.equal(headings[0].level, 1);
        headings.forEach(({ level, name }, at) => assert.ok(at === 0 || level <= headings[at - 1].level + 1, `from ${headings[at - 1]?.level} to ${level}: ${name}`));
        for (const role of ["main", "navigation"]) assert.equal(nodes.filter(node => node.role === role).length, 1, role);
        assert.ok(plain(nodes.find(({ role }) => role === "navigation").name));
        // A table stands behind each chart; charts are silent.
        assert.deepEqual(nodes.filter(({ role }) => /image|img|graphics|SvgRoot/i.test(role)).map(({ name }) => name), []);
        assert.ok(nodes.filter(({ role }) => role === "table").length >= 2);
      });
    }

    test("names, roles and values by WebDriver", async t => {
      for (const [lang, letters] of [["en", /^[\p{Script=Latin}\d\s\p{P}\p{Cf}]+$/u], ["ar", /\p{Script=Arabic}/u]]) {
        const page = await Page.open(t, engine, { query: `?v=1&country=IDN&lang=${lang}` });
        await page.until(() => $(".weights"), "what stands below the choices");
        await page.run(() => { $(".weights").open = true; });
        for (const [selector, role] of [["select[name=country]", /combobox|listbox/], ["input[name=join]", /switch/], ["button[name=find]", /button/], ["input[name=weight]", /slider/], [".choices summary", null], [".agreements summary", null]]) {
          const control = await page.find(selector);
          // What is out of sight is not laid out, and drivers find no name for it.
          await page.run(async selector => {
            $(selector).scrollIntoView({ block: "center" });
            for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
          }, selector);
          const name = await control.getAccessibleName();
          assert.match(name, letters, `${lang} ${selector}: ${name}`);
          assert.doesNotMatch(name, /%|٪/, "the value is no part of the name");
          assert.ok(/\p{L}{2}/u.test(name) && !/undefined|null/.test(name), `${lang} ${selector}: ${name}`);
          // WebKit calls a list that opens what its toolkit calls it.
          if (role && !(engine === "webkit" && selector.startsWith("select"))) assert.match(await control.getAriaRole(), role, selector);
        }
      }
    });

    test("a switch by keyboard: announced once, from and to; the focus stays; nothing on load", async t => {
      const page = await Page.open(t, engine, { query: "?v=1&country=IDN" });
      await page.until(() => $(".profile"), "what stands below the choices");
      await page.until(() => $$("input[role=switch]").every(one => one.closest("label").querySelector(".effect")), "what each switch would move");
      // Longer than a pause, so that what were announced would have been.
      await new Promise(resolve => setTimeout(resolve, 1500));
      assert.deepEqual(await page.run(() => $$("[role=status], [role=alert], [aria-live]").map(one => one.textContent.trim()).filter(Boolean)), [], "said on load");
      await page.run(() => {
        element.dataset.said = "";
        new MutationObserver(() => { const text = $(".page > .live").textContent.trim(); if (text && !element.dataset.said.endsWith(`${text}\n`)) element.dataset.said += `${text}\n`; }).observe($(".page > .live"), { childList: true, characterData: true, subtree: true });
      });
      const told = async () => (await page.run(() => element.dataset.said)).split("\n").filter(Boolean);
      const paused = () => new Promise(resolve => setTimeout(resolve, 2000));
      const described = page => page.run(() => Object.fromEntries($$("input[role=switch]").map(one => [`${one.name} ${one.value}`, $(`[id="${one.getAttribute("aria-describedby")}"]`).textContent.replace(/\s+/g, " ").trim()])));
      const before = await described(page);

      await page.run(() => $("input[name=join][value=cptpp]").focus());
      await page.browser.press(" ");
      await page.until(() => element.dataset.said, "an announcement");
      await paused();
      const [first, ...more] = await told();
      assert.deepEqual(more, []);
      assert.match(first, /CPTPP/);
      assert.match(first, /could be challenged.*closed/s);
      assert.deepEqual([(await page.focus()).name, (await page.focus()).agreement], ["join", "cptpp"]);
      assert.ok(await page.run(() => $("input[name=join][value=cptpp]").checked));
      // The other switches tell what they move from here; the same as on a page that came with this what-if.
      await page.until(() => $$("input[role=switch]").every(one => one.closest("label").querySelector(".effect")), "what each switch would move");
      const after = await described(page);
      assert.notDeepEqual(after, before);

      // Three within a second: one announcement of all.
      await page.run(async () => {
        element.dataset.said = "";
        for (const id of ["asean-defa", "wto-ecommerce", "cptpp"]) {
          $(`input[name=join][value=${id}]`).click();
          await new Promise(resolve => setTimeout(resolve, 150));
        }
      });
      await page.until(() => element.dataset.said, "an announcement");
      await paused();
      const three = await told();
      assert.equal(three.length, 1, three.join("\n"));
      assert.doesNotMatch(three[0], /CPTPP/);
      assert.match(three[0], /DEFA.*WTO|WTO.*DEFA/s);
      await page.clean();
      const fresh = await Page.open(t, engine, { query: "?v=1&country=IDN&join=cptpp" });
      await fresh.until(() => $$("input[role=switch]").every(one => one.closest("label").querySelector(".effect")), "what each switch would move");
      assert.deepEqual(after, await described(fresh));
    });

    // WebKit scrolls to what has the focus before it has laid it out, a few pixels short; the journey by keyboard is walked there too.
    if (engine !== "webkit") test("the whole page by keyboard: every control in order, none is a trap, none is hidden, each can be seen", async t => {
      for (const [width, height] of [[1280, 900], [320, 256]]) {
        const page = await Page.open(t, engine, { width, height, query: ASKED });
        await page.until(() => $(".profile"), "what stands below the choices");
        await page.unfold(".choices details");
        await page.run(() => { $(".choices [data-instrument=duty-on-all-transmissions]").open = true; });
        await page.until(() => $(".why .rule"), "a reason");
        await page.unfold(".choices details, .bound details");
        const wanted = await page.run(() => {
          const all = $$("a[href], button, input, select, textarea, summary, [tabindex='0']").filter(one => !one.disabled && one.tabIndex >= 0 && one.checkVisibility() && (one.type !== "radio" || one.checked));
          all.forEach((one, at) => { one.dataset.stop = at; });
          return all.length;
        });
        assert.ok(wanted > 100, `${wanted} controls`);
        const visited = [], faults = [];
        const here = () => page.run(async () => {
          const active = element.shadowRoot.activeElement;
          // What is laid out only now may still push the place about.
          await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          if (!active) return null;
          const own = active.getBoundingClientRect();
          // In the part that is on the screen: a table may be taller.
          const [x, y] = [own.left + own.width / 2, Math.min(innerHeight - 4, Math.max(4, own.top + Math.min(own.height / 2, 12)))];
          const hit = element.shadowRoot.elementFromPoint(x, y);
          const { outlineStyle, outlineWidth } = getComputedStyle(active.closest(".pick") ?? active);
          return { stop: Number(active.dataset.stop ?? -1), what: `${active.localName} ${active.name ?? ""} ${active.textContent.trim().slice(0, 30)}`, place: [own.top, own.bottom].map(Math.round).join(" to "),
            seen: own.bottom > 0 && own.top < innerHeight && hit && (active.contains(hit) || hit.contains(active)), ring: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
        });
        await page.run(() => { document.querySelector(".languages a:last-child").focus(); });
        for (let i = 0; i < wanted + 60 && visited.at(-1) !== wanted - 1; i++) {
          await page.browser.press(Key.TAB);
          const stop = await here();
          // Parts of a date are stops of their own.
          if (!stop || stop.stop === visited.at(-1)) continue;
          // Some engines stop at what can be scrolled as well.
          if (stop.stop >= 0) visited.push(stop.stop);
          if (!stop.seen) faults.push(`hidden: ${stop.what} ${stop.place}`);
          if (!stop.ring) faults.push(`no ring: ${stop.what}`);
        }
        assert.deepEqual(visited, Array.from({ length: wanted }, (_, at) => at), `${width} px`);
        assert.deepEqual(faults, [], `${width} px`);
        // On, out of the element at its end, and back in.
        await page.browser.press(Key.TAB);
        await page.browser.press(Key.chord(Key.SHIFT, Key.TAB));
        await page.clean();
      }
    });
  });
}
