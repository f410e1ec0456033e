// Runs in the page of the benchmark: the core and its peer by turns, so that a busy machine slows both.
import init, { Checker, loadData } from "/policy-space-core.js";
import initLean, { Checker as LeanChecker } from "/policy-space-lean.js";
import { Peer } from "./peer/peer.js";

const middle = times => times.sort((a, b) => a - b)[times.length >> 1];
const reasons = report => [...report.instruments, ...report.measures].reduce((sum, verdict) => sum + verdict.reasons.length, 0);

/** Median time of each task in milliseconds: all are warmed up, then run by turns. */
function race(tasks, rounds, warm) {
  const times = Object.fromEntries(Object.keys(tasks).map(name => [name, []]));
  for (let round = -warm; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const began = performance.now();
      task();
      if (round >= 0) times[name].push(performance.now() - began);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, { median: middle(list), best: list[0] }]));
}

export async function measure({ rounds, atlases }) {
  const began = performance.now();
  await init();
  const checker = new Checker();
  const start = performance.now() - began;
  await initLean();
  const lean = new LeanChecker();
  const peer = new Peer(await loadData());

  const catalogue = checker.catalogue();
  const { countries } = catalogue;
  const scenarios = countries.flatMap(({ iso, joinable }) => [{ country: iso }, ...joinable.map(({ agreement }) => ({ country: iso, join: [agreement] }))]);
  const heaviest = countries.map(({ iso }) => ({ country: iso, reasons: reasons(checker.check({ country: iso })) })).sort((a, b) => b.reasons - a.reasons)[0];
  const { country } = heaviest;

  const one = race({
    ours: () => checker.check({ country }),
    "ours, no records cross": () => checker.checkOnly({ country }),
    "ours, the page's lean core": () => lean.check({ country }),
    peer: () => peer.check({ country }),
  }, rounds, 200);
  // A page asks of one country after another, so no two questions in a row are the same.
  let next = 0;
  const mixed = race({
    ours: () => checker.check(scenarios[next % scenarios.length]),
    "ours, the page's lean core": () => lean.check(scenarios[next % scenarios.length]),
    peer: () => peer.check(scenarios[next++ % scenarios.length]),
  }, rounds, 50);
  const rows = race({ ours: () => checker.atlas(), peer: () => peer.atlas(catalogue) }, 3 * atlases, 3);
  const all = race({
    "ours, check() each": () => scenarios.forEach(scenario => checker.check(scenario)),
    "ours, no records cross": () => scenarios.forEach(scenario => checker.checkOnly(scenario)),
    "ours, the page's lean core": () => scenarios.forEach(scenario => lean.check(scenario)),
    peer: () => scenarios.forEach(scenario => peer.check(scenario)),
  }, atlases, 1);
  return { start, heaviest, scenarios: scenarios.length, one, mixed, all, rows };
}
