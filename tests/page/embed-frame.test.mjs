// embed.html in a frame of somebody else's page: how high it is, in a sandbox, and what content systems make of the snippet.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serve } from "../../www/serve.mjs";
import { engines } from "./browser.mjs";
import { Page } from "./element.mjs";

const QUESTION = "embed.html?v=1;country=KEN;join=wto-ecommerce";
const page = body => `<!doctype html><html lang=en><head><meta charset=utf-8><link rel=icon href="data:,"><title>Host</title></head><body><h1>Host</h1>${body}</body></html>`;
const frame = (address, more = "") => `<iframe src="${address}" title="Policy space" width="400" height="300" ${more}></iframe>`;

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    // One of ours lets others load its scripts: in a sandbox without its own origin, a frame is somebody else even to its own server.
    let ours, plain, host, hosted = "", opened;
    before(async () => {
      ours = await serve({ headers: { "access-control-allow-origin": "*" } });
      plain = await serve();
      host = await serve({ folders: [], answer: path => path === "/index.html" ? page(hosted) : undefined });
    });
    after(() => [ours, plain, host].forEach(server => server.close()));
    const on = async body => {
      hosted = body;
      opened = await Page.open({ after: () => {} }, engine, { server: host, wait: false });
      return opened.browser;
    };
    const inFrame = async (browser, task) => {
      await browser.driver.switchTo().frame(0);
      try { return await task(); } finally { await browser.driver.switchTo().defaultContent(); }
    };
    const answered = browser => inFrame(browser, () => opened.answered());
    const heights = browser => browser.run(() => [...document.querySelectorAll("iframe")].map(({ clientHeight }) => clientHeight));

    const settled = (browser, what) => browser.until(async () => {
      const before = document.querySelector("iframe").clientHeight;
      await new Promise(done => setTimeout(done, 300));
      return before !== 300 && before === document.querySelector("iframe").clientHeight && before;
    }, `a height that stays, ${what}`);

    for (const [sandbox, any] of [["", true], ["allow-scripts", true], ["allow-scripts", false], ["allow-scripts allow-same-origin allow-popups", false]]) {
      test(`the frame is as high as what is in it${sandbox && `, sandbox="${sandbox}"`}${any ? "" : ", from a server that sends no leave for others"}`, async () => {
        const { address } = any ? ours : plain;
        const browser = await on(frame(address + QUESTION, sandbox && `sandbox="${sandbox}"`) + `<script async src="${address}frame.js"></script>`);
        await answered(browser);
        // What is in the frame ends where the frame ends, whatever the reader opens or the width does.
        const fits = async what => {
          await settled(browser, what);
          return inFrame(browser, () => browser.run(() => [document.documentElement.scrollHeight - innerHeight, innerHeight - Math.ceil(document.body.getBoundingClientRect().height)]));
        };
        assert.deepEqual(await fits("at first"), [0, 0]);
        const [first] = await heights(browser);
        await inFrame(browser, () => opened.run(() => { for (const one of $$("details")) one.open = true; }));
        await browser.until(first => document.querySelector("iframe").clientHeight > first, "a higher frame", first);
        assert.deepEqual(await fits("opened"), [0, 0]);
        await browser.run(() => { document.querySelector("iframe").width = 700; });
        assert.deepEqual(await fits("wider"), [0, 0]);
        await inFrame(browser, () => opened.run(() => { for (const one of $$("details")) one.open = false; }));
        const [, then] = [await fits("closed"), await heights(browser)];
        assert.ok(then[0] <= first + 1, `${then[0]} px of ${first}: it grows back`);
        // A step of the reader is possible, though a sandbox gives no history.
        await inFrame(browser, () => opened.run(() => { $("input[name=join]").click(); }));
        await inFrame(browser, () => opened.until(() => !$(".changes") || /\S/.test($(".live").textContent), "the step"));
      });
    }

    test("nobody else can set the height, and without the script the frame stays as it is", async () => {
      const other = await serve({ folders: [], answer: () => page(`<script>parent.postMessage({ type: "policy-space-height", version: 1, height: 5000 }, "*")</script>`) });
      const messages = [[{ type: "policy-space-height", version: 2, height: 999 }], [{ type: "policy-space-height", version: 1, height: "999" }], [{ type: "policy-space-height", version: 1, height: 1e9 }], [{ type: "policy-space-height", version: 1, height: -1 }], [null], ["policy-space-height"]];
      try {
        const browser = await on(frame(ours.address + QUESTION) + frame(other.address) + `<script src="${ours.address}frame.js"></script>`);
        await answered(browser);
        const grown = await settled(browser, "at first");
        await inFrame(browser, () => browser.run(messages => { for (const [message] of messages) parent.postMessage(message, "*"); }, messages));
        await browser.run(() => postMessage({ type: "policy-space-height", version: 1, height: 1234 }, "*"));
        await browser.run(() => new Promise(done => setTimeout(done, 200)));
        assert.deepEqual(await heights(browser), [grown, 300]);
        await opened.clean();
        await on(frame(ours.address + QUESTION));
        await answered(browser);
        const told = await browser.run(() => new Promise(done => {
          addEventListener("message", ({ data, origin }) => done({ data, origin }));
          frames[0].postMessage({ type: "policy-space-height" }, "*");
        }));
        assert.deepEqual([Object.keys(told.data).sort(), told.data.type, told.data.version, told.origin], [["height", "type", "version"], "policy-space-height", 1, new URL(ours.address).origin]);
        assert.deepEqual(await heights(browser), [300]);
      } finally {
        other.close();
      }
    });

    test("the snippet outlives what content systems do to it", async () => {
      const snippet = `${frame(ours.address + QUESTION)}\n<p><a href="${ours.address}index.html?v=1;country=KEN;join=wto-ecommerce">What may Kenya still decide?</a></p>`;
      const rewrites = {
        "curled quotes in the text": text => text.replace(/>([^<]*)</g, (_, inner) => `>${inner.replaceAll("'", "’").replaceAll('"', "”")}<`),
        "two hyphens become a dash": text => text.replaceAll("--", "–"),
        "an ampersand becomes an entity": text => text.replaceAll("&", "&amp;"),
        "paragraphs and line breaks": text => `<p>${text.replaceAll("\n", "<br>\n")}</p>`,
        "unknown elements and scripts are dropped": text => text.replace(/<script.*?<\/script>|<\/?policy-space[^>]*>/gs, ""),
        "attributes in capitals, other quotes": text => text.replace(/ (\w+)="([^"]*)"/g, (_, name, value) => ` ${name.toUpperCase()}='${value}'`),
      };
      assert.doesNotMatch(QUESTION, /--|["'&]/);
      const all = text => Object.values(rewrites).reduce((text, rewrite) => rewrite(text), text);
      const browser = await on(Object.values({ ...rewrites, all }).map(rewrite => rewrite(snippet)).join("\n"));
      await browser.until(() => document.querySelectorAll("iframe").length === 7, "seven frames");
      const addresses = await browser.run(() => [...document.querySelectorAll("iframe, a")].map(({ src, href }) => src ?? href));
      assert.deepEqual(new Set(addresses), new Set([ours.address + QUESTION, `${ours.address}index.html?v=1;country=KEN;join=wto-ecommerce`]));
      await answered(browser);
      assert.ok(await inFrame(browser, () => opened.run(() => Boolean($(".changes [data-instrument]")))), "the what-if of the address is answered");
      // Where frames are dropped too, the link is left.
      await on(snippet.replace(/<iframe.*?<\/iframe>/s, ""));
      assert.deepEqual(await browser.run(() => [document.querySelectorAll("iframe").length, document.querySelectorAll("a[href]").length]), [0, 1]);
    });
  });
}
