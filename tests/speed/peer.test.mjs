// The peer of the benchmark computes the same thing, or the comparison would say nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import init, { Checker } from "../../pkg/policy-space-node.js";
import { Peer } from "./peer/peer.js";

await init();
const checker = new Checker();
const peer = new Peer(checker.data());
const { countries } = checker.catalogue();
const near = (a, b, what) => assert.ok(a === b || Math.abs(a - b) < 1e-9, `${what}: ${a}, peer ${b}`);

for (const [title, scenarios] of [
  ["every country as it is", ({ iso }) => [{ country: iso }]],
  ["every country with an agreement that it could join", ({ iso, joinable }) => joinable.slice(0, 3).map(({ agreement }) => ({ country: iso, join: [agreement] }))],
  ["every country without the WTO, with other weights, on another date", ({ iso }) => [
    { country: iso, leave: ["wto"] }, { country: iso, weights: { privacy: 3, "firm-costs": 1 } }, { country: iso, ranking: ["small-firms", "privacy"] }, { country: iso, date: "2019-07-01" },
  ]],
]) {
  test(`the core and its peer agree: ${title}`, () => {
    for (const country of countries) {
      for (const scenario of scenarios(country)) {
        const what = JSON.stringify(scenario);
        const ours = checker.check(scenario), theirs = peer.check(scenario);
        const verdict = ({ instrument, measure, standing, open, challengers, towards, reasons }) => ({
          instrument, measure, standing, open, challengers, towards,
          reasons: reasons.map(({ agreement, article, kind, scope, standing, rule, wouldChange }) => ({ agreement, article, kind, scope, standing, rule, wouldChange })),
        });
        assert.deepEqual(ours.instruments.map(verdict), theirs.instruments.map(verdict), what);
        assert.deepEqual(ours.measures.map(verdict), theirs.measures.map(verdict), what);
        for (const name of ["secure", "arguable", "use", "lawfulUse"]) near(ours.overall[name], theirs.overall[name], `${what} overall ${name}`);
        assert.deepEqual(ours.overall.package, theirs.overall.package, what);
        ours.criteria.forEach((criterion, i) => {
          for (const name of ["secure", "arguable", "use", "lawfulUse"]) near(criterion[name], theirs.criteria[i][name], `${what} ${criterion.id} ${name}`);
        });
        for (const row of ours.attribution) {
          const other = theirs.attribution.find(({ agreement }) => agreement === row.agreement);
          for (const name of ["shapley", "alone", "gone"]) near(row[name], other[name], `${what} ${row.agreement} ${name}`);
        }
      }
    }
  });
}
