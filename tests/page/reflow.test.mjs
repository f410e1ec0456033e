// Nothing cut, nothing on anything else: card and full page with all parts opened, in five languages, from a phone to a desk, zoomed to
// 400 %, and with the spacing of letters, words, lines and paragraphs that a reader may set (WCAG 1.4.4, 1.4.10, 1.4.12).
import { describe, test } from "node:test";
import { engines } from "./browser.mjs";
import { Page } from "./element.mjs";

/** 1280 by 1024 pixels at 400 % are 320 by 256. */
const SIZES = [[1280, 900], [768, 900], [320, 640], [320, 256]];
const SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }";

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    for (const lang of engine === "chromium" ? ["en", "es", "fr", "pt", "ar"] : ["fr", "ar"]) {
      for (const view of ["full", "card"]) {
        test(`${lang}, ${view}`, async t => {
          // WebKit's window is no narrower than its driver allows, so each width there is a page of its own.
          const open = async ([width, height]) => {
            const page = await Page.open(t, engine, { width, height, query: `?v=1&country=IDN&join=cptpp&add=local-copy.health..1&lang=${lang}&view=${view}` });
            if (view === "full") await page.until(() => $(".profile"), "what stands below the choices");
            await page.unfold();
            // Search for what is in no list, so that its switches are there too.
            if (await page.run(() => Boolean($("input[name=search]")))) await page.set("input[name=search]", "a");
            return page;
          };
          let page;
          for (const size of SIZES) {
            if (engine === "webkit" || !page) page = await open(size); else await page.browser.resize(...size);
            await page.fits(`${size}`);
            await page.run(spaced => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(spaced);
              element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
            }, SPACED);
            await page.fits(`${size}, spaced,`);
            await page.run(() => { element.shadowRoot.adoptedStyleSheets = element.shadowRoot.adoptedStyleSheets.slice(0, -1); });
          }
          await page.clean();
        });
      }
    }
  });
}
