// What a reader does with <policy-space>, by the hooks that its shadow root offers (data-instrument, data-agreement, names of controls).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";
import { serve } from "../../www/serve.mjs";
import { root } from "../package/packed.mjs";
import { Browser, Key } from "./browser.mjs";

export { root };
export const pkg = join(root, "pkg");
/** Files that the first view may load, by the build's own list; and those that the full page loads by itself right after. */
const { files } = JSON.parse(readFileSync(join(pkg, "sizes.json"), "utf8"));
export const firstView = new Set(files.filter(({ first }) => first).map(({ name }) => name));
export const rightAfter = new Set(files.filter(({ next }) => next).map(({ name }) => name));

/** A standing as the page tells it: what is contestable for want of a fact has a word of its own. */
export const seen = ({ standing, open }) => standing === "contestable" && open === "fact" ? "fact" : standing;

/** Functions for the page: `$` finds in the element's shadow root. */
const PRELUDE = `const element = document.querySelector("policy-space"), $ = selector => element.shadowRoot.querySelector(selector), $$ = selector => [...element.shadowRoot.querySelectorAll(selector)];`;

/** One session per engine for all tests of a file. */
const sessions = new Map();
async function session(engine, size) {
  if (!sessions.has(engine)) sessions.set(engine, Browser.open(engine, size));
  const browser = await sessions.get(engine);
  await browser.fresh(size);
  return browser;
}
after(() => Promise.all([...sessions.values()].map(opening => opening.then(browser => browser.close(), () => {}))));

export class Page {
  /** Opens the built page, or `page` of a server of one's own, and waits until the first answer stands. */
  static async open(t, engine, { query = "", width, height, server, wait = true } = {}) {
    const page = new Page();
    page.server = server ?? await serve();
    t.after(() => { if (!server) page.server.close(); });
    page.browser = await session(engine, { width, height });
    await page.browser.get(page.server.address + query);
    if (wait) await page.answered();
    return page;
  }

  run(task, ...given) {
    return this.browser.run(`(...given) => { ${PRELUDE} return (${task})(...given); }`, ...given);
  }
  until(task, what, ...given) {
    return this.browser.until(`async (...given) => { ${PRELUDE} const value = await (${task})(...given); return value instanceof Node || value; }`, what, ...given);
  }

  /** Has all of the page laid out, also what is out of sight and is else laid out as it comes into view. */
  layOut() {
    return this.run(() => {
      const whole = new CSSStyleSheet();
      whole.replaceSync(".area, .choices ~ section { content-visibility: visible !important; }");
      element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, whole];
    });
  }

  answered() {
    return this.until(() => Boolean(element?.shadowRoot && $(".answer")?.textContent.trim()), "an answer");
  }

  /** Waits until the page shows these standings for the whole menu. */
  async shows(report) {
    const wanted = Object.fromEntries(report.instruments.map(verdict => [verdict.instrument, verdict.standing]));
    let shown;
    const end = Date.now() + 10_000;
    do {
      shown = await this.run(() => Object.fromEntries($$(".choices [data-instrument]").map(({ dataset }) => [dataset.instrument, dataset.standing])));
      try {
        return assert.deepEqual(shown, wanted);
      } catch { /* not yet */ }
    } while (Date.now() < end);
    assert.deepEqual(shown, wanted);
  }

  /** The element that a selector finds in the shadow root, for WebDriver's own clicks and keys. */
  async find(selector) {
    const element = await this.run(selector => $(selector), selector);
    assert.ok(element, `the page has no ${selector}`);
    return element;
  }
  /** Clicks, after opening what it is folded into. */
  async click(selector) {
    await this.run(async selector => {
      const start = $(selector);
      for (let parent = start?.localName === "summary" ? start.parentElement.parentElement : start?.parentElement; parent; parent = parent.parentElement)
        if (parent.localName === "details") parent.open = true;
      // What comes into view for the first time is laid out only then, and may move what is below.
      for (let i = 0; i < 3; i++) {
        start?.scrollIntoView({ block: "center" });
        await new Promise(requestAnimationFrame);
      }
    }, selector);
    const found = await this.find(selector);
    // WebKit's driver takes a slider for one that its own track covers; a pointer of its own has no such doubts.
    if (this.browser.engine === "webkit" && /type=range|name=weight/.test(selector)) await this.browser.driver.actions().move({ origin: found }).click().perform();
    else await found.click();
  }
  async country(iso) {
    await this.click(`select[name=country] option[value=${iso}]`);
    await this.until(iso => element.getAttribute("country") === iso, iso, iso);
  }
  /** Sets a control as its own picker would, and tells the page. */
  async set(selector, value) {
    await this.run((selector, value) => {
      const control = $(selector);
      control.value = value;
      for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
    }, selector, value);
  }

  /** What has the focus, however deep, in a few words. */
  focus() {
    return this.browser.run(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
      const box = active.closest("label")?.querySelector(".track");
      const ring = style => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== "none";
      return {
        tag: active.localName, name: active.name ?? null, value: active.value ?? null,
        instrument: active.closest("[data-instrument]")?.dataset.instrument ?? null, agreement: active.closest("[data-agreement]")?.dataset.agreement ?? null,
        ring: ring({ outlineStyle, outlineWidth, boxShadow }) || Boolean(box && ring(getComputedStyle(box))),
      };
    });
  }
  /** Tabs on until the focus is where `is` says. Fails on a trap. */
  async tabTo(is, what, most = 250) {
    let last;
    for (let i = 0; i < most; i++) {
      await this.browser.press(Key.TAB);
      last = await this.focus();
      if (is(last)) return last;
    }
    assert.fail(`no ${what} within ${most} tabs; the focus is at ${JSON.stringify(last)}`);
  }

  /** Fails where the page complained or a part of it stands out to the side. */
  async clean() {
    assert.deepEqual(await this.browser.complaints(), []);
  }
  /** Fails where something stands out to the side, where text is cut by what it stands in, or where texts lie on each other. */
  async fits(what = "") {
    const wide = await this.run(() => {
      const width = document.documentElement.clientWidth;
      const out = $$("*").filter(node => {
        const box = node.getBoundingClientRect();
        if (node.ownerSVGElement || !box.width || !box.height || box.right <= width + 1 && box.left >= -1) return false;
        for (let parent = node; parent; parent = parent.parentElement) {
          const { overflowX, position, clip, clipPath } = getComputedStyle(parent);
          if (["auto", "scroll", "hidden", "clip"].includes(overflowX) && parent !== node || position === "absolute" && (clip !== "auto" || clipPath !== "none")) return false;
        }
        return true;
      });
      return { width, scroll: document.documentElement.scrollWidth, out: out.slice(0, 5).map(node => `${node.localName}.${node.getAttribute("class") ?? ""} ${Math.round(node.getBoundingClientRect().right)}`) };
    });
    assert.ok(wide.scroll <= wide.width, `${what} scrolls to the side: ${JSON.stringify(wide)}`);
    assert.deepEqual(wide.out, [], `${what} of ${wide.width}`);
    assert.deepEqual(await this.run(illegible), [], `${what} text that cannot be read, at ${wide.width} px`);
  }

  /** Opens all that is folded, also what was folded in that, and waits until it is there. */
  async unfold(not = "") {
    await this.run(async not => {
      const closed = () => $$("details:not([open])").filter(one => !not || !one.matches(not));
      const coming = () => $$(".choices details[data-instrument][open]").some(line => !line.querySelector(".why:not(.wait)")) || Boolean($(".sure > details[open]")) && (!$(".sure-words") || Boolean($(".sure progress")));
      for (const end = Date.now() + 50_000; (closed().length || coming()) && Date.now() < end;) {
        for (const one of closed()) one.open = true;
        await new Promise(resolve => setTimeout(resolve, 200));
      }
      if (closed().length || coming()) throw new Error("not all opens");
    }, not);
  }
}

/** In the page: texts that are cut by what they stand in, that leave the page to the side, or that lie on another text. */
function illegible() {
  const faults = [], lines = [];
  // What is out of sight is not laid out at its own height; here it is, and still cut where it would be.
  const whole = new CSSStyleSheet(), worn = element.shadowRoot.adoptedStyleSheets;
  whole.replaceSync(".area, .choices ~ section { content-visibility: visible !important; contain: paint !important; }");
  element.shadowRoot.adoptedStyleSheets = [...worn, whole];
  const told = (text, node) => `"${text.trim().slice(0, 40)}" in ${node.localName}.${node.getAttribute("class") ?? ""}`;
  const page = $(".page");
  /** What lies outside the boxes that show it; what can be scrolled to is not cut. */
  const cut = (box, node) => {
    for (let parent = node; parent && parent !== page; parent = parent.parentElement) {
      if (parent.ownerSVGElement) continue;
      const { overflowX, overflowY, contain } = getComputedStyle(parent);
      const frame = parent.getBoundingClientRect();
      const scrolls = overflow => ["auto", "scroll"].includes(overflow);
      if (scrolls(overflowX) || scrolls(overflowY)) return false;
      const paint = /paint|strict|content/.test(contain);
      const room = paint ? 10 : 1;
      const hides = overflow => paint || ["hidden", "clip"].includes(overflow);
      if (hides(overflowX) && (box.left < frame.left - room || box.right > frame.right + room)) return true;
      if (hides(overflowY) && (box.top < frame.top - room - 3 || box.bottom > frame.bottom + room + 3)) return true;
    }
    return false;
  };
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode, node = text.parentElement;
    if (!text.data.trim() || node.closest("option, .live, .paper") || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const scroller = node.closest(".scroll, .what-if");
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      if (cut(box, node)) faults.push(`cut: ${told(text.data, node)}`);
      if (!scroller && (box.left < -1 || box.right > document.documentElement.clientWidth + 1)) faults.push(`outside: ${told(text.data, node)}`);
      // The middle of the letters: lines of one sentence come close to each other, and accents closer.
      lines.push({ node, text: text.data, scroller, left: box.left + 1.5, right: box.right - 1.5, top: box.top + box.height * 0.3, bottom: box.bottom - box.height * 0.3 });
    }
    const { textOverflow } = getComputedStyle(node);
    if (textOverflow !== "clip" && node.scrollWidth > node.clientWidth) faults.push(`shortened: ${told(text.data, node)}`);
  }
  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, at) => {
    for (let next = at + 1; next < lines.length && lines[next].top < one.bottom; next++) {
      const other = lines[next];
      if (one.scroller === other.scroller && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1) faults.push(`on each other: ${told(one.text, one.node)} and ${told(other.text, other.node)}`);
    }
  });
  // What stands in a control has no range of its own; it is measured in the letters of the control. Arabic letters join, and are not spaced.
  const brush = document.createElement("canvas").getContext("2d");
  for (const control of page.querySelectorAll("select, input:is([type=search], [type=text], [type=number], :not([type])):not([readonly])")) {
    const style = getComputedStyle(control);
    if (style.opacity === "0" || !control.checkVisibility()) continue;
    brush.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const text = (control.localName === "select" ? control.selectedOptions[0]?.text ?? "" : control.value || control.placeholder).replace(/\p{Cf}/gu, "");
    const wide = brush.measureText(text).width + text.replace(/\p{M}/gu, "").length * (/\p{Script=Arabic}/u.test(text) ? 0 : parseFloat(style.letterSpacing) || 0) + (text.split(" ").length - 1) * (parseFloat(style.wordSpacing) || 0);
    // One that is no wider than its text asks for has room for it; or the text stands beside, whole.
    const [own, around] = [control, control.parentElement].map(node => node.getBoundingClientRect());
    if (control.localName === "select" && (style.direction === "rtl" ? own.left - around.left : around.right - own.right) > 2) continue;
    if (control.localName === "select" && control.parentElement.querySelector(".chosen")?.checkVisibility()) continue;
    if (wide > control.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) + 1) faults.push(`cut: ${told(text, control)}`);
  }
  element.shadowRoot.adoptedStyleSheets = worn;
  return [...new Set(faults)].slice(0, 12);
}
