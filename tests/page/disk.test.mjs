// The package unpacked on a disk and opened from there, and the one-file version on pages of others.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { serve } from "../../www/serve.mjs";
import { engines } from "./browser.mjs";
import { Page, pkg } from "./element.mjs";

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "policy-space disk "));
  cpSync(pkg, folder, { recursive: true });
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** A page on the disk, opened as a double click opens it. */
const open = (t, engine, name, options, from = folder) => Page.open(t, engine, { server: { address: pathToFileURL(join(from, name)).href }, ...options });

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    for (const name of ["index.html", "policy-space.html", "embed.html"]) {
      test(`${name} answers from the disk`, async t => {
        const page = await open(t, engine, name, { query: "?country=VNM&join=wto-ecommerce&v=1&lang=es" });
        assert.match(await page.run(() => $("h1, header").textContent), /Viet/);
        if (name === "embed.html") return;
        assert.equal(await page.run(() => document.documentElement.lang), "es");
        await page.click(".choices details[data-standing=closed] > summary");
        await page.until(() => $(".why .source a[href^=http]"), "a reason with its source, which lies in the file too");
        await page.country("KEN");
        await page.until(() => $(".profile"), "what stands below the choices");
        // No worker can be made here, and no further file fetched.
        await page.click(".sure > details > summary");
        await page.until(() => $(".sure-words p") && !$(".sure .problem"), "a comparison");
        await page.browser.picture(`disk-${name}`);
      });
    }

    test("without the one file the fallback stays, and says why and what to do", async t => {
      // In a folder of its own: a browser may remember a file of the same name that it has read.
      const without = mkdtempSync(join(tmpdir(), "policy-space disk "));
      t.after(() => rmSync(without, { recursive: true, force: true }));
      cpSync(pkg, without, { recursive: true, filter: path => !path.endsWith("policy-space-single.js") });
      for (const name of ["index.html", "embed.html"]) {
        const page = await open(t, engine, name, { wait: false }, without);
        await page.browser.until(() => /decide about its digital economy[^]*no modules.*policy-space\.html/.test(document.body.innerText), "the fallback with its reason");
      }
    });

    test("pasted into a block of somebody's page, or loaded as one plain script", async t => {
      const script = readFileSync(join(pkg, "policy-space-single.js"), "utf8");
      assert.ok(!/<\/script|<!--/i.test(script), "nothing in it ends a script element");
      const server = await serve({ folders: [folder], answer: path => (path.endsWith(".html") ? `<!doctype html><html lang=fr><meta charset=utf-8><link rel=icon href="data:,"><title>Bloc</title>
        <div class=block><policy-space country="KEN" view="card"><p>Fallback</p></policy-space>${path === "/index.html" ? `<script>${script}</script>` : '<script src="policy-space-single.js"></script>'}</div></html>` : undefined) });
      t.after(() => server.close());
      for (const query of ["", "plain.html"]) {
        const page = await Page.open(t, engine, { server, query });
        const asked = server.asked.splice(0);
        assert.deepEqual(asked, query ? ["/plain.html", "/policy-space-single.js"] : ["/"], "nothing else is asked for");
        assert.deepEqual(await page.browser.complaints(), []);
        assert.match(await page.run(() => $(".answer").textContent), /\d/);
      }
    });
  });
}
