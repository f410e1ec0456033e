// `compare` in Node: what it refuses, what may happen while it runs, progress and cancel, and memory that does not grow with draws.
import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import { root } from "./packed.mjs";

const { default: init, Checker } = await import(join(root, "pkg/policy-space-node.js"));
const list = [{ country: "KEN" }, { country: "KEN", join: ["cptpp"] }, { country: "VNM" }];
let checker;
before(async () => {
  await init();
  checker = new Checker();
});

const refuses = (scenarios, how, code, where) => assert.throws(() => checker.compare(scenarios, how), problem => {
  assert.equal(problem.name, "PolicySpaceError");
  assert.deepEqual([problem.code, problem.where], [code, where]);
  return true;
});

test("what is no question is a typed error, and the place is named", () => {
  for (const draws of [0, -1, 1.5, NaN, Infinity, 2 ** 53]) refuses(list, { draws }, "invalid-draws", "how.draws");
  for (const seed of [1.5, -1, 2 ** 53, 2 ** 53 + 1, NaN]) refuses(list, { seed }, "invalid-seed", "how.seed");
  refuses(list, { seed: 10n }, "invalid-type", "how.seed");
  refuses(list, { seed: "7" }, "invalid-type", "how.seed");
  for (const chance of [{ low: -1, central: 0, high: 1 }, { low: 0, central: 1, high: 1.01 }, { low: 0.6, central: 0.5, high: 0.7 }]) {
    refuses(list, { outcomes: { "gats-xiv": chance } }, "invalid-probability", "how.outcomes.gats-xiv");
  }
  refuses(list, { outcomes: { "gats-xiv": { low: 0, high: 1 } } }, "missing-field", "how.outcomes.gats-xiv");
  refuses(list, { rank: "best" }, "unknown-word", "how.rank");
  refuses(list, { speed: 1 }, "unknown-field", "how.speed");
  refuses(list, 5, "invalid-type", "how");
  refuses([], {}, "missing-field", "scenarios");
  refuses(Array.from({ length: 20 }, () => list[0]), {}, "too-large", "scenarios");
  refuses({ country: "KEN" }, {}, "invalid-type", "scenarios");
  refuses([list[0], { country: "KE" }], {}, "unknown-country", "scenarios[1].country");
});

test("the greatest seed is exact, and so is the way through JSON", () => {
  const seed = Number.MAX_SAFE_INTEGER;
  const found = checker.compare(list, { seed, draws: 500 });
  assert.equal(found.seed, seed);
  assert.notDeepEqual(found.better, checker.compare(list, { seed: seed - 1, draws: 500 }).better);
  assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
  const visit = value => {
    if (value !== null && typeof value === "object") {
      assert.ok(Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype, "plain records only");
      Object.values(value).forEach(visit);
    } else assert.notEqual(typeof value, "bigint");
  };
  visit(found);
  const weights = { privacy: 2, "small-firms": 1 };
  assert.deepEqual(checker.compare(list, { weights: new Map(Object.entries(weights)), draws: 500 }), checker.compare(list, { weights, draws: 500 }));
});

test("one scenario, no options, one draw", () => {
  const found = checker.compare([list[0]]);
  assert.equal(found.draws, 10_000);
  assert.deepEqual([found.better, found.rankAcceptability, found.sensitivityOf], [[[0]], [[1]], [0]]);
  assert.equal(checker.compare(list, { draws: 1 }).draws, 1);
});

test("what is ranked, an order, what varies and one's own chances cross the border", () => {
  const found = checker.compare(list, { draws: 500, rank: "use", ranking: ["privacy"], vary: { effects: false }, outcomes: { "gats-xiv": { low: 0, central: 0.5, high: 1 } } });
  assert.equal(found.rank, "use");
  assert.equal(found.sensitivity[1].factor, "effects");
  assert.ok(Math.abs(found.sensitivity[1].total) < 1e-4);
  assert.equal(checker.compare(list, { draws: 500 }).rank, "space");
});

test("while it runs, the checker may be asked, compared with and freed; what is thrown arrives", () => {
  const plain = checker.compare(list, { draws: 4000 });
  const report = JSON.stringify(checker.check(list[1]));
  let told = 0;
  const found = checker.compare(list, {
    draws: 4000,
    onProgress(share) {
      told++;
      assert.ok(share > 0 && share <= 1);
      assert.equal(JSON.stringify(checker.check(list[1])), report);
      checker.compare([list[2]], { draws: 10 });
    },
  });
  assert.ok(told > 1);
  assert.deepEqual(found, plain);

  const other = new Checker();
  assert.deepEqual(other.compare(list, { draws: 4000, onProgress: () => other.free() }), plain, "what runs is not touched by free()");
  other.free();
  assert.throws(() => other.compare(list), { code: "freed" });
  assert.throws(() => other.check(list[0]), { code: "freed" });

  const mine = { mine: true };
  assert.throws(() => checker.compare(list, { onProgress() { throw mine; } }), thrown => thrown === mine);
  assert.deepEqual(checker.compare(list, { draws: 4000 }), plain, "later calls are right");
});

test("in slices with a breath between: the same, and it can be ended", async () => {
  const plain = checker.compare(list, { draws: 20_000 });
  let ticks = 0, longest = 0, last = performance.now();
  const timer = setInterval(() => ticks++, 1);
  const found = await checker.compareSoon(list, {
    draws: 20_000,
    onProgress() {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    },
  });
  clearInterval(timer);
  assert.deepEqual(found, plain);
  console.log(`${ticks} ticks of a timer meanwhile; longest slice ${longest.toFixed(1)} ms`);

  const abort = new AbortController();
  const reason = new Error("enough");
  setTimeout(() => abort.abort(reason), 5);
  await assert.rejects(checker.compareSoon(list, { draws: 10_000_000, signal: abort.signal }), thrown => thrown === reason);
  await assert.rejects(checker.compareSoon(list, { signal: AbortSignal.abort(reason) }), thrown => thrown === reason);
  await assert.rejects(checker.compareSoon(list, { draws: 0 }), { code: "invalid-draws" });
  assert.deepEqual(checker.compare(list, { draws: 20_000 }), plain);
});

test("a million draws take no more memory than a hundred thousand", () => {
  const rest = () => process.memoryUsage().arrayBuffers + process.memoryUsage().external;
  checker.compare(list, { draws: 100_000 });
  const before = rest();
  checker.compare(list, { draws: 1_000_000 });
  console.log(`${rest() - before} bytes more`);
  assert.ok(rest() - before < 1_000_000);
});
