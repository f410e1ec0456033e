// The peer of the benchmark writes the same report, or the comparison would say nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import init, { Checker, loadData } from "../../pkg/policy-space-node.js";
import { Peer } from "./peer/peer.js";

await init();
const checker = new Checker();
const peer = new Peer(await loadData());

/** Compares every field; figures may differ by rounding. */
function same(ours, theirs, where) {
  if (typeof ours === "number" && typeof theirs === "number") return assert.ok(ours === theirs || Math.abs(ours - theirs) < 1e-9, `${where}: ${ours}, peer ${theirs}`);
  if (ours === null || theirs === null || typeof ours !== "object" || typeof theirs !== "object") return assert.equal(ours, theirs, where);
  assert.deepEqual(Object.keys(ours).sort(), Object.keys(theirs).sort(), where);
  for (const key of Object.keys(ours)) same(ours[key], theirs[key], `${where}.${key}`);
}
/** Agreements that take the same amount stand in an order that rounding decides. */
const byAgreement = report => ({ ...report, attribution: [...report.attribution].sort((a, b) => a.agreement < b.agreement ? -1 : 1) });

for (const [title, scenarios] of Object.entries({
  "every country as it is": country => [{ country }],
  "every country with agreements that it could join": (country, joinable) => joinable.slice(0, 4).map(({ agreement }) => ({ country, join: [agreement] })),
  "every country without the WTO, on another date, towards one partner": country => [{ country, leave: ["wto"] }, { country, date: "2019-07-01" }, { country, towards: country === "JPN" ? "KOR" : "JPN" }],
  "every country with other weights, new laws and a frontier": country => [
    { country, weights: { privacy: 3, "firm-costs": 1 } }, { country, ranking: ["small-firms", "privacy"] },
    { country, add: [{ instrument: "local-copy", scope: ["health", "media"] }, { instrument: "content-quota", treatsForeignersWorse: true, from: "2027-01-01" }], frontier: ["privacy", "firm-costs"] },
  ],
})) {
  test(`the core and its peer agree: ${title}`, () => {
    for (const { iso, joinable } of checker.catalogue().countries) {
      for (const scenario of scenarios(iso, joinable)) {
        const ours = checker.check(scenario);
        same(byAgreement(ours), byAgreement(peer.check(ours.scenario)), JSON.stringify(scenario));
      }
    }
  });
}

test("the core and its peer agree: the atlas", () => {
  const ours = checker.atlas(), theirs = peer.atlas(checker.catalogue());
  ours.forEach((row, i) => same(row, theirs[i], `${row.country} ${row.join ?? ""}`));
  assert.equal(ours.length, theirs.length);
});
