// What the engine and its peers compare, as plain numbers: read once from the checker, so that all start from the same verdicts.
// `node tests/speed/inputs.mjs [ISO]` writes it to target/compare.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SOFT = new Set(["open", "discouraged", "sheltered"]);

/** Scenarios of the race, `count` of them: today, then what it could leave or join, only what makes a difference. */
export function scenarios(checker, country, count = 4) {
  const { joinable } = checker.catalogue().countries.find(({ iso }) => iso === country);
  const bound = checker.check({ country }).attribution.map(({ agreement }) => agreement);
  const singles = [...bound.map(id => ({ leave: [id] })), ...joinable.map(({ agreement }) => ({ join: [agreement] }))];
  const pairs = bound.flatMap((one, at) => bound.slice(at + 1).map(other => ({ leave: [one, other] })));
  const triples = bound.flatMap((one, at) => bound.slice(at + 1).flatMap((two, next) => bound.slice(at + next + 2).map(three => ({ leave: [one, two, three] }))));
  const seen = new Set(), out = [];
  for (const change of [{}, ...singles, ...pairs, ...triples]) {
    const key = JSON.stringify(checker.check({ country, ...change }).instruments.map(({ standing, reasons }) =>
      [standing === "closed", [...new Set(reasons.filter(one => one.standing === "contestable").map(({ rule, exception, dispute }) => `${rule} ${exception} ${dispute}`))].sort()]));
    if (seen.has(key)) continue;
    seen.add(key);
    out.push({ country, ...change });
    if (out.length === count) break;
  }
  return out;
}

/** Plain numbers for scenarios: places instead of ids. `checker` is the whole core, `facts` are `facts.json`. */
export function inputs(checker, facts, asked) {
  const groups = facts.groups.map(({ id, instruments }) => ({ id, places: instruments.map(({ id }) => id) }));
  const instruments = groups.flatMap(({ places }) => places);
  const place = id => instruments.indexOf(id);
  const overlap = new Map(facts.overlap.flatMap((set, number) => set.map(id => [id, `overlap ${number}`])));
  const sets = new Map();
  for (const { id, places } of groups) {
    const name = overlap.get(id) ?? id;
    sets.set(name, [...(sets.get(name) ?? []), places.map(place)]);
  }
  const { outcomes } = facts.outcomes;
  const kinds = [];
  const kind = id => {
    if (!kinds.includes(id)) kinds.push(id);
    return kinds.indexOf(id);
  };
  /** Grounds on which a contestable reason may stand: what is not known, or the exception; any of them is enough. */
  const grounds = ({ rule, exception, dispute, strength }) => [...new Set([
    ...rule.startsWith("exception/") ? [] : [rule],
    ...exception ? [exception] : [],
    ...dispute === false ? ["no-recourse"] : [],
    ...strength === "practice" ? ["practice"] : [],
  ])].map(kind).sort((a, b) => a - b);
  const verdict = one => {
    const reasons = one.reasons.filter(({ standing }) => standing === "contestable").map(grounds);
    const unique = [...new Set(reasons.map(list => list.join()))].map(list => list.split(",").map(Number));
    return { place: place(one.instrument), closed: one.standing === "closed", reasons: SOFT.has(one.standing) || one.standing === "closed" ? [] : unique };
  };
  return {
    criteria: facts.criteria.map(({ id, kind }) => ({ id, end: kind === "end" })),
    instruments,
    effects: facts.effects.map(({ instrument, criterion, low, central, high }) =>
      [place(instrument), facts.criteria.findIndex(({ id }) => id === criterion), low, central, high]),
    sets: [...sets.values()],
    scenarios: asked.map(scenario => {
      const { instruments: menu, measures } = checker.check(scenario);
      return {
        asked: scenario,
        menu: menu.map(verdict),
        used: measures.filter(({ inUse }) => inUse).map(verdict),
      };
    }),
    kinds: kinds.map(id => {
      const { low, central, high } = outcomes.find(one => one.kind === id);
      return { id, low, central, high };
    }),
  };
}

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { default: init, Checker } = await import(join(root, "pkg/policy-space-node.js"));
  const { readFileSync } = await import("node:fs");
  await init?.();
  const facts = JSON.parse(readFileSync(join(root, "pkg/facts.json"), "utf8"));
  const checker = new Checker();
  const country = process.argv[2] ?? "SGP";
  mkdirSync(join(root, "target"), { recursive: true });
  const made = inputs(checker, facts, scenarios(checker, country));
  writeFileSync(join(root, "target/compare.json"), JSON.stringify(made));
  console.log(made.kinds, made.scenarios.map(one => [one.menu.filter(v => v.reasons.length).length, one.menu.filter(v => v.closed).length, one.used.length]));
}
