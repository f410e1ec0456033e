// What is seen: contrast of controls, marks and bands on their ground (WCAG 1.4.11), colours forced by the reader, motion not wanted, a dark
// host. Chromium's own protocol sets what a reader sets in the system; colours are read as the browser worked them out.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { serve } from "../../www/serve.mjs";
import { engines } from "./browser.mjs";
import { Page } from "./element.mjs";

const emulate = (page, features) => page.browser.driver.sendAndGetDevToolsCommand("Emulation.setEmulatedMedia", { features: Object.entries(features).map(([name, value]) => ({ name, value })) });

/** In the page: everything that has a meaning and is no text, with the contrast of its strongest colour to its ground. */
function graphics() {
  const brush = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const light = (colour, ground = "white") => {
    brush.fillStyle = ground; brush.fillRect(0, 0, 1, 1);
    brush.fillStyle = colour; brush.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...brush.getImageData(0, 0, 1, 1).data].map(part => part / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = getComputedStyle($(".root")).backgroundColor;
  const contrast = (one, other = ground) => { const [low, high] = [light(one, ground), light(other)].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05); };
  const best = colours => Math.max(...colours.filter(colour => colour && colour !== "none").map(colour => contrast(colour)));
  const found = [];
  const look = (what, colours) => found.push([what, Math.round(best(colours) * 100) / 100]);
  const stroke = node => { const { stroke, strokeWidth } = getComputedStyle(node); return parseFloat(strokeWidth) > 0 ? stroke : "none"; };
  // A sign by the strongest of its parts, since a faint ring holds a strong question mark.
  for (const sign of $$(".mark")) look("mark", [...sign.querySelectorAll("*")].flatMap(part => [getComputedStyle(part).fill, stroke(part)]));
  for (const band of $$(".band, .use, .lawful, .zero")) look(band.getAttribute("class"), [getComputedStyle(band).fill, stroke(band)]);
  for (const control of $$("input:not([type=range], [type=checkbox]), textarea, .design select, button:not(.link, :disabled)")) { const style = getComputedStyle(control); look(`${control.localName} ${control.name}`, [style.borderBlockEndColor]); }
  for (const one of $$("input[role=switch]")) { const style = getComputedStyle(one); look(`switch ${one.checked}`, [style.borderBlockEndColor]); }
  for (const one of $$("input[role=switch]")) found.push([`thumb ${one.checked}`, Math.round(contrast(getComputedStyle(one, "::before").backgroundColor, getComputedStyle(one).backgroundColor) * 100) / 100]);
  look("slider", [getComputedStyle($("input[type=range]")).accentColor]);
  $("button[name=find]").focus();
  return { ground, found, kinds: [...new Set(found.map(([what]) => what))] };
}

const open = async (t, options) => {
  const page = await Page.open(t, "chromium", { query: "?v=1&country=IDN&join=cptpp&add=local-copy.health..1", ...options });
  await page.until(() => $(".profile"), "what stands below the choices");
  await page.unfold(".choices details");
  await page.run(() => { $(".choices [data-instrument=local-copy]").open = true; });
  await page.until(() => $(".design select"), "how the law would be made");
  return page;
};

describe("in chromium", { skip: !engines.includes("chromium") }, () => {
  test("controls, marks and bands stand out from their ground: 3 to 1, also on a dark host", async t => {
    const dark = await serve({ answer: path => path === "/dark.html" ? `<!doctype html><html lang=en><meta charset=utf-8><link rel=icon href="data:,"><title>Dark</title>
      <style>:root { color-scheme: dark } body { background: #111; color: #eee }</style><script type=module src=define.js></script><main><h1>Host</h1><policy-space country=IDN join=cptpp add=local-copy.health..1></policy-space></main>` : undefined });
    t.after(() => dark.close());
    for (const options of [{}, { server: dark, query: "dark.html" }]) {
      const page = await open(t, options);
      if (options.server) await emulate(page, { "prefers-color-scheme": "dark" });
      const { ground, found, kinds } = await page.run(graphics);
      assert.equal(ground, "rgb(255, 255, 255)");
      for (const kind of ["mark", "band secure", "band arguable", "band then", "band then-arguable", "use", "lawful", "switch true", "switch false", "thumb true", "thumb false", "input date", "input search"]) assert.ok(kinds.includes(kind), `no ${kind} in ${kinds}`);
      assert.deepEqual([...new Map(found.filter(([, contrast]) => !(contrast >= 3)))], []);
      await emulate(page, {});
    }
  });

  test("colours forced by the reader: signs, bands and switches still differ, and the focus is seen", async t => {
    const page = await open(t);
    for (const scheme of ["light", "dark"]) {
      await emulate(page, { "forced-colors": "active", "prefers-color-scheme": scheme });
      assert.ok(await page.run(() => matchMedia("(forced-colors: active)").matches));
      await page.until(() => !element.shadowRoot.getAnimations().length, "an end of changing colours");
      const seen = await page.run(() => {
        const ground = getComputedStyle($(".root")).backgroundColor;
        const look = node => { const { fill, stroke, strokeDasharray } = getComputedStyle(node); return `${fill} ${stroke} ${strokeDasharray}`; };
        const signs = new Map($$(".tally li").map(row => [row.dataset.standing, [...row.querySelector(".mark:not(.changed)")?.querySelectorAll("*") ?? []].map(part => `${part.getAttribute("d") ?? ""} ${look(part)}`).join("|")]));
        const [on, off] = [true, false].map(state => { const one = $$("input[role=switch]").find(({ checked }) => checked === state); return [getComputedStyle(one).backgroundColor, getComputedStyle(one, "::before").backgroundColor, getComputedStyle(one).borderBlockEndColor]; });
        const style = selector => { const { fill, stroke, fillOpacity } = getComputedStyle($(selector)); return { fill, stroke, fillOpacity }; };
        return { ground, signs: [...signs].filter(([, look]) => look), on, off, secure: style(".bars .band.secure"), arguable: style(".bars .band.arguable") };
      });
      assert.equal(new Set(seen.signs.map(([, look]) => look)).size, seen.signs.length, "two signs look alike");
      assert.ok(seen.signs.length >= 4);
      for (const [standing, look] of seen.signs) assert.ok(look.split("|").some(part => part.replaceAll(seen.ground, "").includes("rgb(")), `${standing} has the colour of its ground`);
      assert.notDeepEqual(seen.on, seen.off, "a switch that is on looks like one that is off");
      for (const [track, thumb, border] of [seen.on, seen.off]) { assert.notEqual(thumb, track); assert.ok(border !== seen.ground || track !== seen.ground); }
      assert.notEqual(seen.secure.fill, seen.arguable.fill);
      for (const { fill, stroke } of [seen.secure, seen.arguable]) assert.ok(fill !== seen.ground || stroke !== seen.ground);
      await page.run(() => $("button[name=find]").focus());
      const ring = await page.run(() => { const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle($("button[name=find]")); return { outlineStyle, outlineWidth: parseFloat(outlineWidth), outlineColor }; });
      assert.ok(ring.outlineStyle === "solid" && ring.outlineWidth >= 2 && ring.outlineColor !== seen.ground, JSON.stringify(ring));
      await page.browser.picture(`forced-${scheme}`);
    }
    await emulate(page, {});
  });

  test("motion that is not wanted: nothing moves", async t => {
    const page = await open(t);
    const moving = () => page.run(() => $$("*").flatMap(node => [null, "::before", "::after"].map(part => getComputedStyle(node, part)).filter(({ transitionDuration, animationName }) => !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== "none").map(() => node.localName)));
    await emulate(page, { "prefers-reduced-motion": "no-preference" });
    assert.ok((await moving()).length, "the test sees no motion at all");
    await emulate(page, { "prefers-reduced-motion": "reduce" });
    assert.deepEqual(await moving(), []);
    await emulate(page, {});
  });
});
