// Whether the engine's comparison and a peer's, of the same question and with no fewer draws, agree as independent draws agree:
// what is drawn within so many standard errors of both together, what is exact to rounding. Returns what does not, in words, and the greatest distance met.
const WIDE = 5;
/** The engine counts to 1/32 of a point; the peer alike. */
const STEP = 1 / 16;

export function disagreements(one, other) {
  const faults = [];
  let most = 0, looked = 0;
  const near = (what, a, b, error, more = 0) => {
    looked++;
    if (a === null && b === null) return;
    const off = Math.max(0, Math.abs(a - b) - more) / Math.max(error, 1e-12);
    most = Math.max(most, off);
    if (!(off <= WIDE)) faults.push(`${what}: ${a} and ${b}, ${off.toFixed(1)} standard errors of ${error}`);
  };
  const [n, m] = [one.draws, other.draws];
  const share = (what, a, b) => {
    const p = (a * n + b * m + 1) / (n + m + 2);
    near(what, a, b, Math.sqrt(p * (1 - p) * (1 / n + 1 / m)), 1e-4);
  };
  // A percentile lies among those of the other that a share five standard errors lower and higher would have.
  const band = (what, a, b) => {
    if (a.p50 === null || b.p50 === null) return near(what, a.p50 === null, b.p50 === null, 1e-9);
    for (const key of ["p05", "p50", "p95"]) {
      looked++;
      const [low, high] = b.range[key];
      if (!(a[key] >= low - STEP && a[key] <= high + STEP)) faults.push(`${what}, ${key}: ${a[key]}, not within ${low} to ${high}`);
    }
  };
  one.scenarios.forEach((a, s) => {
    const b = other.scenarios[s];
    for (const key of ["overall", "use", "lawfulUse"]) band(`${key} of ${s}`, a[key], b[key]);
    near(`mean of ${s}`, a.overall.mean, b.overall.mean, (a.overall.p95 - a.overall.p05) / 3 * Math.sqrt(1 / n + 1 / m), 1e-3);
    a.criteria.forEach((row, c) => {
      band(`${row.id} of ${s}`, row, b.criteria[c]);
      band(`lawful use on ${row.id} of ${s}`, row.lawfulUse, b.criteria[c].lawfulUse);
    });
  });
  for (const table of ["better", "tied", "rankAcceptability"]) {
    one[table].forEach((row, i) => row.forEach((a, j) => (table === "rankAcceptability" || i !== j) && share(`${table} ${i} ${j}`, a, other[table][i][j])));
  }
  one.centralWeights.forEach((weights, s) => {
    const theirs = other.centralWeights[s], first = Math.min(one.rankAcceptability[s][0], other.rankAcceptability[s][0]);
    if (!weights || !theirs) return void near(`central weights of ${s}`, first, 0, 20 / Math.min(n, m));
    for (const [id, weight] of Object.entries(weights)) {
      near(`central weight of ${s} on ${id}`, weight, theirs[id], Math.sqrt(weight * (1 - weight) / 8 / first * (1 / n + 1 / m)) + 1e-6);
    }
  });
  for (const key of ["leader", "runnerUp"]) if (one[key] !== other[key]) faults.push(`${key}: ${one[key]} and ${other[key]}`);
  one.weightStability.forEach((row, c) => {
    near(`low of ${row.criterion}`, row.low, other.weightStability[c].low, 1e-6);
    near(`high of ${row.criterion}`, row.high, other.weightStability[c].high, 1e-6);
  });
  near("smallest move", one.smallestMove?.share ?? 1, other.smallestMove?.share ?? 1, 1e-6);
  for (let g = 0; g < 3; g++) {
    const [a, b] = [one.sensitivity[g], other.sensitivity[g]];
    for (const key of ["first", "total"]) {
      const half = of => ((of[`${key}High`] ?? 0) - (of[`${key}Low`] ?? 0)) / 4.08;
      near(`${key} of ${a.factor}`, a[key], b[key], Math.hypot(half(a), half(b)), 1e-4);
    }
  }
  // The judgement that matters most, by name where it is clear.
  const [a, b] = [one.sensitivity[3], other.sensitivity[3]];
  if (a && b && one.sensitivity[4]?.first < a.first / 2 && a.factor !== b.factor) faults.push(`most: ${a.factor} and ${b.factor}`);
  return { faults, most, looked };
}
