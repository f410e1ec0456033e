// Opens the benchmark in Chromium and prints what it measured; the figures also go to target/speed.json.
import { writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../www/serve.mjs";
import { Browser } from "../page/browser.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
// Isolated from other origins, a page may read a clock of 5 microseconds.
const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
const page = "<!doctype html><meta charset=utf-8><link rel=icon href=data:><title>Speed</title>";
const server = await serve({ folders: [join(root, "pkg"), here], headers, answer: path => path === "/speed.html" ? page : undefined });
const browser = await Browser.open("chromium");
try {
  await browser.driver.manage().setTimeouts({ script: 600_000 });
  await browser.get(`${server.address}speed.html`);
  const given = { rounds: Number(process.env.ROUNDS ?? 1000), atlases: Number(process.env.ATLASES ?? 7) };
  const result = await browser.run(async given => (await import("/measure.js")).measure(given), given);
  const { heaviest, scenarios, one, mixed, all, rows } = result;
  const table = (title, figures, note = "") => {
    console.log(`\n${title}`);
    const peer = figures.peer.median;
    for (const [name, { median, best }] of Object.entries(figures))
      console.log(`  ${name.padEnd(26)}${median.toFixed(3).padStart(10)} ms${best.toFixed(3).padStart(10)} ms${name === "peer" ? "" : `${(peer / median).toFixed(2).padStart(8)} x as fast as the peer`}`);
    const plain = figures.ours ?? figures["ours, check() each"], bare = figures["ours, no records cross"];
    if (bare) console.log(`  records that cross take ${(100 * (1 - bare.median / plain.median)).toFixed(0)} % of the time`);
  };
  console.log(`median and best; start of the core ${result.start.toFixed(0)} ms`);
  table(`one check of ${heaviest.country} (${heaviest.reasons} reasons), ${given.rounds} rounds`, one);
  table(`one check of changing countries and what-ifs, ${given.rounds} rounds`, mixed);
  table(`the atlas, a whole report each: ${scenarios} checks, ${given.atlases} rounds`, all);
  table(`the atlas as a table of standings and space: ${scenarios} rows, ${3 * given.atlases} rounds`, rows);
  mkdirSync(join(root, "target"), { recursive: true });
  writeFileSync(join(root, "target/speed.json"), `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await browser.close();
  server.close();
}
