// Comparisons in a page: in a worker, and in slices where none can be made.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { serve } from "../../www/serve.mjs";
import { root } from "../package/packed.mjs";
import { Browser, engines } from "./browser.mjs";

const PAGE = "<!doctype html><meta charset=utf-8><link rel=icon href=data:><title>comparing</title>";
const list = [{ country: "KEN" }, { country: "KEN", join: ["cptpp"] }, { country: "VNM" }];

for (const engine of engines) {
  test(`${engine}: off the main thread or in slices, the same answer, with progress and cancel`, async t => {
    const server = await serve({ folders: [join(root, "pkg")], answer: path => path === "/compare.html" ? PAGE : undefined });
    t.after(() => server.close());
    const browser = await Browser.open(engine);
    t.after(() => browser.close());
    await browser.driver.manage().setTimeouts({ script: 120_000 });
    for (const worker of [true, false]) {
      await browser.get(`${server.address}compare.html`);
      const found = await browser.run(async (list, worker) => {
        const Real = self.Worker;
        let made = 0;
        self.Worker = class extends Real {
          constructor(...of) {
            if (!worker) throw new Error("no workers here");
            super(...of);
            made++;
          }
        };
        const [{ compare }, { default: init, Checker }] = await Promise.all([import("/comparer.js"), import("/policy-space-core.js")]);
        await init();
        const checker = new Checker();
        const how = { draws: 30_000, seed: 3 };
        await compare(list, { draws: 1 });
        let ticks = 0;
        const timer = setInterval(() => ticks++, 1);
        const shares = [];
        const soon = await compare(list, { ...how, onProgress: share => shares.push(share) });
        clearInterval(timer);
        const refused = await compare(list, { draws: 0 }).catch(problem => [problem.name, problem.code, problem.where]);
        const abort = new AbortController();
        setTimeout(() => abort.abort("enough"), 30);
        const ended = await compare(list, { draws: 10_000_000, signal: abort.signal }).catch(reason => reason);
        const thrown = await compare(list, { draws: 10_000_000, onProgress() { throw "mine"; } }).catch(reason => reason);
        const after = await compare(list, { draws: 100 });
        return {
          made, ticks, shares: [shares.length, shares.at(-1)], refused, ended, thrown, draws: after.draws,
          same: JSON.stringify(soon) === JSON.stringify(checker.compare(list, how)),
        };
      }, list, worker);
      console.log(engine, worker ? "worker" : "slices", found.ticks, "ticks", found.shares[0], "slices");
      assert.equal(found.made, worker ? 1 : 0);
      assert.ok(found.same, "the same bits");
      assert.ok(found.ticks > 2, "the page had its turns");
      assert.ok(found.shares[0] > 1 && found.shares[1] === 1);
      assert.deepEqual(found.refused, ["PolicySpaceError", "invalid-draws", "how.draws"]);
      assert.equal(found.ended, "enough");
      assert.equal(found.thrown, "mine");
      assert.equal(found.draws, 100);
    }
  });
}
