// The packed package in Node 20, as a stranger's program uses it: what goes in and out is plain JSON, and failures are typed.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { project, root } from "./packed.mjs";

let home, core, checker;
before(async () => {
  home = project();
  core = await import(pathToFileURL(join(home.folder, "node_modules/policy-space/policy-space-node.js")).href);
  await core.default();
  checker = new core.Checker();
});
after(() => home.remove());

/** Fails where a value is no plain JSON: maps, undefined, BigInt, own classes. */
function plain(value, where = "") {
  if (value === null || ["boolean", "string"].includes(typeof value)) return;
  if (typeof value === "number") return assert.ok(Number.isFinite(value), `${where}: ${value}`);
  if (Array.isArray(value)) return value.forEach((item, i) => plain(item, `${where}[${i}]`));
  assert.equal(typeof value, "object", `${where}: ${typeof value}`);
  assert.equal(Object.getPrototypeOf(value), Object.prototype, `${where}: no plain object`);
  for (const [key, item] of Object.entries(value)) plain(item, `${where}.${key}`);
}

test("import by name, both doors", () => {
  home.write("use.mjs", `
    import init, { Checker } from "policy-space";
    await Promise.all([init(), init()]);
    await init();
    const checker = new Checker();
    const { overall } = checker.check({ country: "KEN", join: ["wto-ecommerce"] });
    console.log(JSON.stringify(overall));
    checker.free();`);
  assert.deepEqual(JSON.parse(home.node("use.mjs")), checker.check({ country: "KEN", join: ["wto-ecommerce"] }).overall);
  home.write("bundler.mjs", `
    import { readFileSync } from "node:fs";
    import { initSync, Checker } from "./node_modules/policy-space/policy-space-core.js";
    const wasm = new URL(import.meta.resolve("policy-space/wasm/policy_space.wasm"));
    initSync({ module: readFileSync(wasm) });
    initSync(readFileSync(wasm));
    console.log(new Checker().check({ country: "KEN" }).overall.secure);`);
  assert.equal(Number(home.node("bundler.mjs")), checker.check({ country: "KEN" }).overall.secure);
});

test("the README's program does what it says", () => {
  const [, program] = /```js\n(.*?)```/s.exec(readFileSync(join(root, "README.md"), "utf8"));
  home.write("readme.mjs", program);
  const [said] = home.node("readme.mjs").split("\n");
  assert.ok(program.includes(`// ${said}\n`), said);
});

test("importing alone touches no page", () => {
  home.write("touch.mjs", `
    for (const name of ["window", "document", "HTMLElement", "customElements", "localStorage"])
      Object.defineProperty(globalThis, name, { configurable: true, get() { console.log(name); } });
    await import("policy-space");`);
  assert.equal(home.node("touch.mjs"), "");
});

test("everything that comes out is plain JSON", () => {
  for (const value of [checker.catalogue(), checker.check({ country: "VNM", date: "2023-01-01", add: [{ instrument: "local-copy" }], frontier: ["privacy", "firm-costs"] })]) {
    plain(value);
    assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
  }
});

test("a report answers the same question again", () => {
  const scenario = { country: "IND", join: ["cptpp"], weights: { privacy: 2, "small-firms": 1 }, towards: "JPN", date: "2026-12-31" };
  const report = checker.check(scenario);
  assert.deepEqual(checker.check(report.scenario), report);
  assert.deepEqual(checker.check(scenario), report);
});

test("own data, the same as ours, give the same answers", async () => {
  const own = new core.Checker(await core.loadData());
  for (const country of ["USA", "KEN"]) assert.deepEqual(own.check({ country }), checker.check({ country }));
  own.free();
});

test("own agreement", () => {
  const draft = { id: "draft", provisions: [{ kind: "data-location", article: "7", strength: "hard" }] };
  const today = checker.check({ country: "KEN" }), joined = checker.check({ country: "KEN", join: [draft] });
  const standing = (report, id) => report.instruments.find(({ instrument }) => instrument === id).standing;
  assert.notEqual(standing(today, "all-data-at-home"), "closed");
  const { reasons } = joined.instruments.find(({ instrument }) => instrument === "all-data-at-home");
  assert.ok(reasons.some(({ agreement, article }) => agreement === "draft" && article === "7"));
});

describe("what is wrong is said with a stable code and the exact place", () => {
  const lone = "\ud800", long = Array.from({ length: 1_000_000 }, () => ({ instrument: "local-copy" }));
  for (const [title, scenario, code, where] of [
    ["unknown country", { country: "XYZ" }, "unknown-country", "scenario.country"],
    ["country in small letters", { country: "ken" }, "unknown-country", "scenario.country"],
    ["unknown agreement", { country: "KEN", join: ["cptpp", "nafta-3"] }, "unknown-agreement", "scenario.join[1]"],
    ["unknown agreement left", { country: "KEN", leave: ["nafta-3"] }, "unknown-agreement", "scenario.leave[0]"],
    ["unknown instrument", { country: "KEN", add: [{ instrument: "local-copy" }, { instrument: "magic" }] }, "unknown-instrument", "scenario.add[1].instrument"],
    ["unknown scope", { country: "KEN", add: [{ instrument: "local-copy", scope: ["soul"] }] }, "unknown-word", "scenario.add[0].scope[0]"],
    ["unknown measure", { country: "KEN", drop: ["ind-payment-data"] }, "unknown-measure", "scenario.drop[0]"],
    ["unknown criterion", { country: "KEN", weights: { beauty: 1 } }, "unknown-criterion", "scenario.weights.beauty"],
    ["unknown criterion of a frontier", { country: "KEN", frontier: ["privacy", "beauty"] }, "unknown-criterion", "scenario.frontier[1]"],
    ["unknown partner", { country: "KEN", towards: "XYZ" }, "unknown-partner", "scenario.towards"],
    ["unknown field", { country: "KEN", joins: [] }, "unknown-field", "scenario.joins"],
    ["30 February", { country: "KEN", date: "2026-02-30" }, "invalid-date", "scenario.date"],
    ["a date object", { country: "KEN", date: new Date(0) }, "invalid-type", "scenario.date"],
    ["negative weight", { country: "KEN", weights: { privacy: -1 } }, "invalid-weights", "scenario.weights.privacy"],
    ["weight NaN", { country: "KEN", weights: { privacy: NaN } }, "invalid-weights", "scenario.weights.privacy"],
    ["infinite weight", { country: "KEN", weights: { privacy: Infinity } }, "invalid-weights", "scenario.weights.privacy"],
    ["weights all zero", { country: "KEN", weights: { privacy: 0 } }, "invalid-weights", "scenario.weights"],
    ["no weights", { country: "KEN", weights: {} }, "invalid-weights", "scenario.weights"],
    ["weights and ranking", { country: "KEN", weights: { privacy: 1 }, ranking: ["privacy"] }, "conflict", "scenario.ranking"],
    ["joined twice", { country: "KEN", join: ["cptpp", "cptpp"] }, "duplicate", "scenario.join[1]"],
    ["joined and left", { country: "KEN", join: ["wto"], leave: ["wto"] }, "conflict", "scenario.leave[0]"],
    ["a million measures", { country: "KEN", add: long }, "too-large", "scenario.add"],
    ["country missing", {}, "missing-field", "scenario"],
    ["no scenario", undefined, "invalid-type", "scenario"],
    ["null", null, "invalid-type", "scenario"],
    ["a number for a country", { country: 7 }, "invalid-type", "scenario.country"],
    ["a text for a list", { country: "KEN", join: "cptpp" }, "invalid-type", "scenario.join"],
    ["a number in a list", { country: "KEN", join: [7] }, "invalid-type", "scenario.join[0]"],
    ["a text for a number", { country: "KEN", weights: { privacy: "1" } }, "invalid-type", "scenario.weights.privacy"],
    ["BigInt for a number", { country: "KEN", weights: { privacy: 10n } }, null, "scenario.weights.privacy"],
    ["control characters in an id", { country: "KEN", join: [{ id: "a\u0000b", provisions: [] }] }, "invalid-text", "scenario.join[0].id"],
    ["lone surrogate", { country: "KEN", join: [{ id: lone, provisions: [] }] }, "invalid-text", "scenario.join[0].id"],
    ["lone surrogate in a country", { country: lone }, "invalid-text", "scenario.country"],
  ]) {
    test(title, () => {
      const before = checker.check({ country: "KEN" });
      if (code === null) {
        // Right or refused, never silently something else.
        try {
          assert.deepEqual(checker.check(scenario).overall, checker.check({ country: "KEN", weights: { privacy: 1 } }).overall);
        } catch (error) {
          assert.equal(error.where, where);
        }
      } else {
        assert.throws(() => checker.check(scenario), error => {
          assert.ok(error instanceof Error, String(error));
          assert.deepEqual([error.code, error.where], [code, where], error.message);
          assert.ok(error.message.length > 10);
          return true;
        });
      }
      assert.deepEqual(checker.check({ country: "KEN" }), before);
    });
  }
});

test("a Map of weights counts or is refused, never ignored", () => {
  const expected = checker.check({ country: "KEN", weights: { privacy: 1 } }).overall;
  let found;
  try {
    found = checker.check({ country: "KEN", weights: new Map([["privacy", 1]]) }).overall;
  } catch (error) {
    assert.ok(error.code);
    return;
  }
  assert.deepEqual(found, expected);
});

test("draft without parties, texts from right to left", () => {
  const draft = { id: "draft", name: "\u202eاتفاقية", provisions: [{ kind: "data-location", strength: "hard" }] };
  const { reasons } = checker.check({ country: "KEN", join: [draft] }).instruments.find(({ instrument }) => instrument === "local-copy");
  assert.ok(reasons.some(({ agreement }) => agreement === "draft"));
});

test("weights are a matter of proportion", () => {
  const by = factor => checker.check({ country: "KEN", weights: { privacy: 33.3 * factor, "firm-costs": 33.3 * factor, "small-firms": 33.3 * factor } }).overall;
  for (const factor of [1e300, 1e-300]) {
    const { secure, arguable } = by(factor), plain = by(1);
    assert.ok(Math.abs(secure - plain.secure) < 1e-9 && Math.abs(arguable - plain.arguable) < 1e-9);
  }
});

test("freed once, twice, and used afterwards: an error, and others live on", () => {
  const other = new core.Checker();
  other.free();
  assert.throws(() => other.check({ country: "KEN" }), error => error instanceof Error && !(error instanceof WebAssembly.RuntimeError));
  try {
    other.free();
  } catch (error) {
    assert.ok(!(error instanceof WebAssembly.RuntimeError), String(error));
  }
  assert.equal(checker.check({ country: "KEN" }).date, checker.catalogue().date ?? checker.check({ country: "KEN" }).date);
});

test("large, broken and exact numbers come back as they went in, or are refused by name", () => {
  for (const weight of [2 ** 53 - 1, 2 ** 53 + 2, 1.5, 1e-323, 33.3, Number.MAX_VALUE]) {
    const { scenario, overall } = JSON.parse(JSON.stringify(checker.check({ country: "KEN", weights: { privacy: weight, "firm-costs": weight } })));
    assert.equal(scenario.weights.privacy, weight);
    const plain = checker.check({ country: "KEN", weights: { privacy: 1, "firm-costs": 1 } }).overall;
    for (const key of ["secure", "arguable", "use", "lawfulUse"]) assert.ok(Math.abs(overall[key] - plain[key]) < 1e-9, `${weight} ${key}`);
  }
  for (const weight of [-1, -0.5, NaN, Infinity, 10n, "1", true, [1]]) {
    assert.throws(() => checker.check({ country: "KEN", weights: { privacy: weight } }), error => {
      assert.equal(error.where, "scenario.weights.privacy", String(weight));
      return true;
    });
  }
});

test("a question whose fields ask, free or throw while they are read", () => {
  const expected = checker.check({ country: "KEN" }).overall;
  const other = new core.Checker(), gone = new core.Checker();
  const asking = { get country() { assert.deepEqual(checker.check({ country: "KEN" }).overall, expected); other.check({ country: "IND" }); return "KEN"; } };
  assert.deepEqual(checker.check(asking).overall, expected);
  assert.throws(() => gone.check({ get country() { gone.free(); return "KEN"; } }), { code: "freed" });
  const own = new RangeError("mine");
  assert.throws(() => checker.check({ get country() { throw own; } }), error => error === own);
  assert.throws(() => checker.check(new Proxy({}, { ownKeys() { throw own; } })), error => error === own);
  assert.deepEqual(checker.check({ country: "KEN" }).overall, expected);
  other.free();
});

test("checkers that are dropped without being freed are collected, and others stay right", () => {
  home.write("collect.mjs", `
    import init, { Checker } from "policy-space";
    await init();
    const kept = new Checker(), twice = new Checker();
    const { secure } = kept.check({ country: "KEN" }).overall;
    twice.free(); twice.free();
    for (let round = 0; round < 5; round++) {
      for (let i = 0; i < 200; i++) new Checker().check({ country: "IND" });
      gc();
      await new Promise(resolve => setTimeout(resolve));
      if (kept.check({ country: "KEN" }).overall.secure !== secure) throw new Error("changed");
    }
    console.log("fine");`);
  assert.equal(home.node("--expose-gc", "collect.mjs"), "fine\n");
});
