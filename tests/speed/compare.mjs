// The race of `compare`: the engine with and without vector instructions in Chromium, in Node and natively, beside its peers in
// JavaScript (same page, by turns) and NumPy. Prints tables; all figures also go to target/compare-speed.json. ROUNDS, COUNTRY;
// DRAWS=10000 runs only that and leaves out other numbers of scenarios and agreements.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadavg } from "node:os";
import { serve } from "../../www/serve.mjs";
import { Browser } from "../page/browser.mjs";
import { race } from "./compare-page.js";
import { inputs, scenarios } from "./inputs.mjs";

const here = dirname(fileURLToPath(import.meta.url)), root = join(here, "../.."), target = join(root, "target");
const rounds = Number(process.env.ROUNDS ?? 21);
const { default: init, Checker, loadData } = await import(join(root, "pkg/policy-space-node.js"));
await init();
const checker = new Checker(), facts = await loadData();
const reasons = iso => checker.check({ country: iso }).instruments.reduce((sum, one) => sum + one.reasons.length, 0);
const countries = checker.catalogue().countries.map(({ iso }) => ({ iso, reasons: reasons(iso), agreements: checker.check({ country: iso }).bound.length })).sort((a, b) => b.reasons - a.reasons);
const heaviest = process.env.COUNTRY ?? countries[0].iso;
const question = (country, count) => {
  const asked = scenarios(checker, country, count);
  return { asked, input: inputs(checker, facts, asked) };
};
const { asked, input } = question(heaviest, 4);
mkdirSync(target, { recursive: true });
writeFileSync(join(target, "compare.json"), JSON.stringify(input));
console.log(`${heaviest}, four scenarios: ${asked.map(({ country, ...change }) => JSON.stringify(change)).join(" ")}; load ${loadavg()[0].toFixed(1)} on ${process.env.NPROC ?? "?"} cores; ${rounds} rounds`);

const runs = [
  { draws: 10_000, rounds, warm: 5 },
  { draws: 1000, rounds, warm: 2 },
  { draws: 100_000, rounds: 5, warm: 1 },
  { draws: 1_000_000, rounds: 1, warm: 0, alone: true },
].filter(({ draws }) => !process.env.DRAWS || process.env.DRAWS.split(",").includes(String(draws)));
const others = process.env.DRAWS ? [] : [
  ...[1, 2, 3, 5, 6].map(count => ({ name: `${heaviest}, ${count} scenarios`, ...question(heaviest, count) })),
  ...[countries.at(-1), countries[countries.length >> 1]].map(({ iso, agreements }) => ({ name: `${iso}, ${agreements} agreements`, ...question(iso, 4) })),
];
const wasm = folder => `${folder}/${readdirSync(join(root, "pkg", folder)).find(name => name.endsWith(".wasm"))}`;
const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
const page = "<!doctype html><meta charset=utf-8><link rel=icon href=data:><title>Speed</title>";
const server = await serve({ folders: [join(root, "pkg"), here], headers, answer: path => path === "/speed.html" ? page : undefined });
const result = { heaviest, asked };
const browser = await Browser.open("chromium");
try {
  await browser.driver.manage().setTimeouts({ script: 900_000 });
  for (const [name, folder] of [["simd", "simd"], ["scalar", "wasm"]]) {
    await browser.get(`${server.address}speed.html`);
    result[name] = await browser.run(async given => (await import("/compare-page.js")).inPage(given), { wasm: wasm(folder), asked, input, runs, others: name === "simd" ? others : [] });
  }
} finally {
  await browser.close();
  server.close();
}
result.node = runs.map(run => ({ ...run, ...race(checker, asked, run.alone ? null : input, run) }));

const native = join(target, "release/examples/compare-speed");
if (existsSync(native)) {
  const told = input => JSON.parse(execFileSync(native, [], { input: JSON.stringify(input), maxBuffer: 1 << 24 }));
  result.native = runs.map(run => ({ ...run, ...told({ scenarios: asked, draws: run.draws, rounds: run.rounds, warm: run.warm }) }));
}
const python = process.env.PYTHON ?? join(target, "numpy/bin/python");
if (existsSync(python)) {
  result.numpy = runs.filter(run => run.draws <= 100_000).map(({ draws }) => {
    const { times, memory, numpy } = JSON.parse(execFileSync(python, [join(here, "compare_peer.py"), join(target, "compare.json"), draws, draws > 10_000 ? 2 : 4], { maxBuffer: 1 << 26 }));
    times.sort((a, b) => a - b);
    return { draws, median: times[times.length >> 1], best: times[0], memory, numpy };
  });
}

const cell = value => value === undefined ? "" : (value.median ?? value).toFixed(1);
console.log("\nmedian ms, four scenarios, all three uncertainties, everything of the output");
console.log("draws".padStart(9), ...["Chromium SIMD", "scalar", "Node", "native", "JavaScript", "NumPy", "JS/SIMD", "NumPy/native"].map(head => head.padStart(13)));
for (const { draws } of [...runs].sort((a, b) => a.draws - b.draws)) {
  const of = list => list?.find(one => one.draws === draws);
  const [simd, scalar, node, bare, numpy] = [of(result.simd.races), of(result.scalar.races), of(result.node), of(result.native), of(result.numpy)];
  const ratio = (a, b) => a && b ? `${(a.median / b.median).toFixed(1)} x` : "";
  console.log(String(draws).padStart(9), ...[cell(simd.ours), cell(scalar.ours), cell(node.ours), cell(bare), cell(simd.peer), cell(numpy), ratio(simd.peer, simd.ours), ratio(numpy, bare)].map(text => text.padStart(13)));
}
console.log(`\n100,000 draws in slices on the main thread: ${result.simd.sliced.time.toFixed(0)} ms, told ${result.simd.sliced.told} times; longest task ${result.simd.sliced.task ? `${result.simd.sliced.task.toFixed(0)} ms` : "under 50 ms"}; another message waited at most ${result.simd.sliced.longest.toFixed(1)} ms`);
console.log(`WebAssembly memory after each: ${result.simd.races.map(({ draws, memory }) => `${draws} draws ${(memory / 1048576).toFixed(1)} MiB`).join(", ")}`);
console.log("\n10,000 draws in Chromium");
for (const { name, ours, peer } of result.simd.more) console.log(`  ${name.padEnd(24)} ${cell(ours).padStart(8)} ms, JavaScript ${cell(peer).padStart(8)} ms, ${(peer.median / ours.median).toFixed(1)} x`);
writeFileSync(join(target, "compare-speed.json"), `${JSON.stringify(result, null, 1)}\n`);
