// Arabic: the page runs from right to left, its charts and sliders too, and what runs from left to right inside it keeps its order.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { engines, Key } from "./browser.mjs";
import { Page } from "./element.mjs";

/** Functions for the page: where a piece of text stands, by the boxes of its letters. */
const PLACES = `
  /** The text of a node and, for a piece of it, the range that holds it. */
  const rangeOf = (node, piece) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT), texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const whole = texts.map(text => text.data).join("");
    let start = whole.indexOf(piece), end = start + piece.length;
    if (start < 0) throw new Error(piece + " is not in: " + whole);
    const range = document.createRange();
    const place = offset => { for (const text of texts) { if (offset <= text.data.length) return [text, offset]; offset -= text.data.length; } };
    range.setStart(...place(start)); range.setEnd(...place(end));
    return range;
  };
  const boxOf = (node, piece) => rangeOf(node, piece).getBoundingClientRect();
  /** Left edges of the letters of a piece, in the order in which they are written. */
  const lefts = (node, piece) => { const { startContainer: text, startOffset: from } = rangeOf(node, piece);
    return [...piece].map((_, at) => { const range = document.createRange(); range.setStart(text, from + at); range.setEnd(text, from + at + 1); return range.getBoundingClientRect().left; }); };
`;
// Fonts differ in height, so tops of one line differ a little.
const oneLine = tops => assert.ok(Math.max(...tops) - Math.min(...tops) < 14, `the sentence is in more than one line, nothing can be compared: ${tops}`);
const rising = list => list.every((left, at) => at === 0 || left > list[at - 1]);

for (const engine of engines) {
  describe(engine, () => {
    const open = (t, lang, { query = "?country=IDN&join=cptpp", ...rest } = {}) => Page.open(t, engine, { query: `${query}&lang=${lang}`, ...rest });
    const look = (page, task, ...given) => page.browser.run(`(...given) => { const element = document.querySelector("policy-space"), $ = s => element.shadowRoot.querySelector(s), $$ = s => [...element.shadowRoot.querySelectorAll(s)]; ${PLACES} return (${task})(...given); }`, ...given);

    test("charts are the mirror image: zero at the right, bands grow to the left", async t => {
      const charts = async lang => {
        const page = await open(t, lang);
        await page.until(() => $(".shares"), "the parts below");
        return page.run(() => {
          const box = node => node.getBoundingClientRect();
          const within = (node, frame) => { const { left, right } = box(node), outer = box(frame); return [left - outer.left, outer.right - right]; };
          const bars = $$(".bars > [data-criterion] svg.bar").map(bar => ({
            criterion: bar.closest("[data-criterion]").dataset.criterion, width: box(bar).width,
            zero: within(bar.querySelector(".zero"), bar), bands: [...bar.querySelectorAll('.band:not([width="0%"])')].map(band => within(band, bar)),
            marks: [...bar.querySelectorAll(".use, .lawful")].map(mark => { const [left, right] = within(mark, bar); return [left, right]; }),
          }));
          const axes = $$(".axis").map(axis => [...axis.querySelectorAll("text")].map(text => [text.textContent.replace(/\p{Cf}/gu, ""), ...within(text, axis)]));
          const shares = $$(".shares .draw svg").map(bar => [...bar.querySelectorAll('.band:not([width="0%"])')].map(band => within(band, bar)));
          return { bars, axes, shares };
        });
      };
      const [english, arabic] = [await charts("en"), await charts("ar")];
      assert.equal(arabic.bars.length, english.bars.length);
      assert.ok(arabic.bars.length > 10 && arabic.shares.length > 1, "no charts");
      arabic.bars.forEach((bar, at) => {
        const same = english.bars[at];
        assert.equal(bar.criterion, same.criterion);
        // As shares of the width, since names are of another length; a pixel for rounding.
        const mirrored = (one, other, what) => {
          const near = (here, there) => Math.abs(here / bar.width - there / same.width) < 1.5 / Math.min(bar.width, same.width);
          assert.ok(near(one[0], other[1]) && near(one[1], other[0]), `${bar.criterion}, ${what}: ${one} of ${bar.width}, in English ${other} of ${same.width}`);
        };
        mirrored(bar.zero, same.zero, "zero");
        bar.bands.forEach((band, place) => mirrored(band, same.bands[place], `band ${place}`));
        const middle = ([left, right], width) => (left + width - right) / 2 / width;
        bar.marks.forEach((mark, place) => assert.ok(Math.abs(middle(mark, bar.width) - (1 - middle(same.marks[place], same.width))) < 0.01, `${bar.criterion}, mark ${place}`));
      });
      const [secure] = arabic.bars[0].bands;
      assert.ok(secure[1] < arabic.bars[0].width / 2 && Math.abs(secure[1] - arabic.bars[0].zero[1]) < 1.5, "the first band does not begin at zero, at the right");
      for (const axis of arabic.axes) assert.ok(rising(axis.map(([, , right]) => right)), `an axis does not run to the left: ${JSON.stringify(axis)}`);
      assert.deepEqual(arabic.axes.map(axis => axis.at(-1)[0]), ["١٠٠", "١٠٠"]);
      for (const bands of arabic.shares) for (const [, right] of bands) assert.ok(right < 1.5, `a share begins ${right} px from the right`);
    });

    test("slider keys: up raises, and in Arabic left raises; the value is told in words and in the digits of the language", async t => {
      for (const lang of ["en", "ar"]) {
        const page = await open(t, lang, { query: "?country=KEN" });
        await page.until(() => $(".weights"), "the weights");
        await page.click(".weights > summary");
        const slider = "input[name=weight][data-criterion=privacy]";
        await page.run(selector => $(selector).focus(), slider);
        const read = () => page.run(selector => [Number($(selector).value), $(selector).getAttribute("aria-valuetext").replace(/\p{Cf}/gu, "")], slider);
        const [raises, lowers] = lang === "ar" ? [Key.ARROW_LEFT, Key.ARROW_RIGHT] : [Key.ARROW_RIGHT, Key.ARROW_LEFT];
        assert.equal((await read())[0], 5);
        for (const [name, key, right] of [["up", Key.ARROW_UP, (is, was) => is === was + 1], ["forward", raises, (is, was) => is === was + 1],
          ["down", Key.ARROW_DOWN, (is, was) => is === was - 1], ["back", lowers, (is, was) => is === was - 1],
          ["page up", Key.PAGE_UP, (is, was) => is > was], ["page down", Key.PAGE_DOWN, (is, was) => is < was], ["end", Key.END, is => is === 10], ["home", Key.HOME, is => is === 0]]) {
          const [was] = await read();
          await page.browser.press(key);
          const [is, told] = await read();
          assert.ok(right(is, was), `${lang}, ${name}: from ${was} to ${is}`);
          assert.match(told, lang === "ar" ? /^[٠-٩]+٪ من الوزن$/ : /^[0-9]+% of the weight$/, `${lang}, ${name}`);
        }
      }
    });

    test("in an Arabic sentence 14.3, 27.2.1(b), CPTPP and per cent keep their order, also when copied", async t => {
      const page = await open(t, "ar");
      await page.until(() => $(".weights"), "the parts below");
      await page.layOut();
      await page.run(() => { const line = $(".choices [data-instrument=duty-on-all-transmissions]"); line.open = true; line.scrollIntoView(); });
      await page.until(() => $(".why [data-way=review][data-agreement=cptpp]"), "the reasons");
      const order = (task, ...given) => look(page, task, ...given);
      const pieces = ["يغلقه", "CPTPP", "المادة", "14.3"];
      const told = await order(pieces => {
        const lead = $(".choices [data-instrument=duty-on-all-transmissions] .why .lead");
        return { text: lead.textContent, tops: pieces.map(piece => boxOf(lead, piece).top), lefts: pieces.map(piece => boxOf(lead, piece).left), name: lefts(lead, "CPTPP"), number: lefts(lead, "14.3") };
      }, pieces);
      oneLine(told.tops);
      assert.ok(rising([...told.lefts].reverse()), `does not read from right to left: ${told.text}, ${told.lefts}`);
      assert.ok(rising(told.name) && rising(told.number), `Latin letters or digits turned round: ${told.text}`);

      const review = await order(() => lefts($(".why [data-way=review][data-agreement=cptpp]"), "27.2.1(b)"));
      assert.ok(rising(review), `27.2.1(b): ${review}`);
      // Digits of its own, and the sign for per cent at their left: it is read after them.
      await page.run(() => { $(".weights").open = true; });
      const share = await order(() => { const value = $(".weights .value"); return { text: value.textContent, digit: boxOf(value, "٧").left, sign: boxOf(value, "٪").left }; });
      assert.ok(share.sign < share.digit, share.text);

      // What was copied stands in somebody's mail, whichever way that runs.
      const copied = await order(pieces => {
        const lead = $(".choices [data-instrument=duty-on-all-transmissions] .why .lead");
        const range = document.createRange();
        range.selectNodeContents(lead);
        return ["rtl", "ltr"].map(direction => {
          const mail = document.body.appendChild(document.createElement("p"));
          mail.dir = direction;
          mail.textContent = range.toString();
          const found = { direction, lefts: pieces.map(piece => boxOf(mail, piece).left), number: lefts(mail, "14.3") };
          mail.remove();
          return found;
        });
      }, pieces);
      for (const { direction, lefts, number } of copied) assert.ok(rising([...lefts].reverse()) && rising(number), `copied into a text that runs ${direction}: ${lefts}`);
    });

    test("lists of names, arrows and English notes run as each should", async t => {
      const page = await open(t, "ar", { query: "?country=IDN&join=cptpp&leave=rcep" });
      await page.until(() => $(".weights"), "the parts below");
      const answer = await look(page, () => ["CPTPP", "وانسحب", "RCEP"].map(piece => boxOf($(".changes .lead"), piece)).map(({ left, top }) => [left, top]));
      oneLine(answer.map(([, top]) => top));
      assert.ok(rising(answer.map(([left]) => left).reverse()), `two suppositions: ${answer}`);
      const steps = await page.run(() => $$(".move .marks").map(step => { const [from, to] = [...step.querySelectorAll(".mark")].map(mark => mark.getBoundingClientRect().left); return from > to; }));
      assert.ok(steps.length && steps.every(Boolean), "from stands at the right of to");
      await page.run(() => { $(".choices [data-instrument=duty-on-all-transmissions]").open = true; });
      await page.until(() => $(".why blockquote p"), "a note");
      const note = await page.run(() => { const { direction, textAlign } = getComputedStyle($(".why blockquote p")); return { lang: $(".why blockquote p").lang, direction, start: ["start", "left"].includes(textAlign) }; });
      assert.deepEqual(note, { lang: "en", direction: "ltr", start: true });
      // A list that begins with a Latin name would else run as that name does.
      const listing = await open(t, "ar", { query: "?country=VNM" });
      await listing.until(() => $(".agreements"), "the agreements");
      await listing.layOut();
      await listing.run(() => { for (const part of $$(".agreements > details")) part.open = true; });
      await listing.until(() => $$(".agreements li").some(row => /CPTPP.*RCEP/.test(row.textContent)), "a list with both names");
      const names = await look(listing, () => { const row = $$(".agreements li").find(row => /CPTPP.*RCEP/.test(row.textContent)); return ["CPTPP", "RCEP"].map(name => boxOf(row, name).left); });
      assert.ok(names[0] > names[1], `the first name stands at the left: ${names}`);
    });

    test("letters that join are neither spaced nor slanted, and nothing stands out at 320 px", async t => {
      const page = await open(t, "ar", { width: 320 });
      await page.until(() => $(".weights"), "the parts below");
      assert.equal(await page.run(() => getComputedStyle($(".page")).direction), "rtl");
      const wrong = await page.run(() => $$(".page *").filter(node => [...node.childNodes].some(child => child.nodeType === 3 && /\p{Script=Arabic}/u.test(child.data)))
        .filter(node => { const { letterSpacing, fontStyle } = getComputedStyle(node); return !["normal", "0px"].includes(letterSpacing) || fontStyle !== "normal"; }).map(node => `${node.localName}.${node.className}`));
      assert.deepEqual(wrong, []);
      await page.fits();
      await page.run(() => { for (const name of ["duty-on-all-transmissions", "all-data-at-home"]) $(`.choices [data-instrument=${name}]`).open = true; for (const part of $$(".profile details, .attribution details")) part.open = true; });
      await page.until(() => $(".why blockquote p"), "a note");
      await page.fits();
      await page.browser.picture("rtl-320");
      await page.clean();
    });
  });
}
