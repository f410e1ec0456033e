// The peers of `compare` do the same work: their figures agree with the engine's as draws agree, so their times may be held
// side by side (`tests/speed/compare`). Also: what the engine holds in memory does not grow with the number of draws.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const memories = [];
for (const name of ["Instance"]) {
  const plain = WebAssembly[name];
  WebAssembly[name] = new Proxy(plain, {
    construct(target, given) {
      const made = Reflect.construct(target, given);
      memories.push(made.exports.memory);
      return made;
    },
  });
}
const { default: init, Checker, loadData } = await import(join(root, "pkg/policy-space-node.js"));
const { compare } = await import("./compare.js");
const { disagreements } = await import("./agree.mjs");
const { inputs, scenarios } = await import("./inputs.mjs");
await init();
const checker = new Checker(), facts = await loadData();

for (const country of ["SGP", "USA", "KEN"]) {
  test(`engine and peer agree: ${country}`, () => {
    const asked = scenarios(checker, country);
    const made = inputs(checker, facts, asked);
    const ours = checker.compare(asked, { draws: 40_000, seed: 7 });
    const { faults, most, looked } = disagreements(ours, compare(made, { draws: 40_000, seed: 8 }));
    console.log(`${country}: ${looked} figures, at most ${most.toFixed(1)} standard errors apart`);
    assert.deepEqual(faults, []);
  });
}

test("engine and NumPy agree", context => {
  const python = process.env.PYTHON ?? join(root, "target/numpy/bin/python");
  if (!existsSync(python)) return context.skip("no NumPy here: tests/speed/compare brings it");
  const asked = scenarios(checker, "SGP"), file = join(root, "target/compare.json");
  mkdirSync(join(root, "target"), { recursive: true });
  writeFileSync(file, JSON.stringify(inputs(checker, facts, asked)));
  const { result } = JSON.parse(execFileSync(python, [join(root, "tests/speed/compare_peer.py"), file, "20000"], { maxBuffer: 1 << 26 }));
  const { faults } = disagreements(checker.compare(asked, { draws: 40_000, seed: 7 }), result);
  assert.deepEqual(faults, []);
});

test("a peer that is wrong is found out", () => {
  const asked = scenarios(checker, "KEN"), made = inputs(checker, facts, asked);
  const ours = checker.compare(asked, { draws: 40_000, seed: 7 });
  const wrong = change => {
    const other = structuredClone(made);
    change(other);
    return disagreements(ours, compare(other, { draws: 40_000, seed: 8 })).faults;
  };
  assert.notDeepEqual(wrong(other => { other.effects.forEach(row => { row[4] += 0.1; }); }), [], "effects a little higher");
  assert.notDeepEqual(wrong(other => { other.kinds.forEach(kind => { kind.low = kind.central; }); }), [], "chances a little higher");
  assert.notDeepEqual(wrong(other => { other.scenarios[1].menu.find(one => !one.closed && !one.reasons.length).closed = true; }), [], "one instrument closed");
});

test("memory does not grow with the number of draws", () => {
  const asked = scenarios(checker, "SGP");
  checker.compare(asked, { draws: 20_000 });
  const before = memories.at(-1).buffer.byteLength;
  checker.compare(asked, { draws: 400_000 });
  assert.equal(memories.at(-1).buffer.byteLength, before);
});
