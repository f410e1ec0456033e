// The peer's part without draws: who leads by central judgements and mean chances, how far each weight may move, the
// smallest move that changes who leads. What two scenarios share cancels and is left out.
const NEAR = 1e-9;
const ALWAYS = -1, NEVER = -2;

const mean = ({ low, central, high }) => (low + central + high) / 3;

/** The chance that a formula holds: over everything that may hold. */
function chanceOf(lists, grounds, kinds) {
  const used = [...new Set(lists.flat())];
  let sum = 0;
  for (let which = 0; which < 1 << used.length; which++) {
    const holds = ground => which >> used.indexOf(ground) & 1;
    if (!lists.every(list => list.some(holds))) continue;
    sum += used.reduce((share, ground) => share * (holds(ground) ? mean(kinds[grounds[ground].kind]) : 1 - mean(kinds[grounds[ground].kind])), 1);
  }
  return sum;
}

export function stability(input, ready) {
  const { criteria, effects, kinds } = input;
  const C = criteria.length, S = input.scenarios.length, { packages, ofSet, instrumentsOf, courses } = ready;
  const central = new Map(effects.map(([i, c, , value]) => [i * C + c, value]));
  const worth = packages.map(list => Float64Array.from({ length: C }, (_, c) => {
    let good = 0, bad = 0;
    for (const i of list) {
      const x = central.get(i * C + c) ?? 0;
      good = Math.max(good, x);
      bad = Math.min(bad, x);
    }
    return good + bad;
  }));
  const chance = ready.formulas.map(lists => chanceOf(lists, ready.grounds, kinds));
  // By scenario and set: chances, and packages that can be chosen then; equal lists as one.
  const parts = courses.map(({ states }) => instrumentsOf.map((instruments, set) => {
    const open = instruments.filter(i => states[i] !== NEVER), perhaps = open.filter(i => states[i] !== ALWAYS);
    const found = new Map();
    for (let which = 0; which < 1 << perhaps.length; which++) {
      let share = 1;
      perhaps.forEach((i, bit) => { share *= which >> bit & 1 ? chance[states[i]] : 1 - chance[states[i]]; });
      if (!share) continue;
      const stands = i => states[i] === ALWAYS || states[i] >= 0 && which >> perhaps.indexOf(i) & 1;
      const list = undominated(ofSet[set].filter(p => packages[p].every(stands)));
      const key = list.join();
      found.set(key, { share: (found.get(key)?.share ?? 0) + share, list });
    }
    return { key: `${open.map(i => [i, states[i]])}`, list: [...found.values()] };
  }));
  function undominated(list) {
    const beaten = p => worth[p].every(x => x <= 0)
      || list.some(other => other !== p && worth[other].every((x, c) => x >= worth[p][c]) && (other < p || worth[other].some((x, c) => x > worth[p][c])));
    return list.filter(p => !beaten(p));
  }
  const weights = new Float64Array(C).fill(1 / C);
  const start = new Float64Array(packages.length), slope = new Float64Array(packages.length);
  const along = direction => {
    for (let p = 0; p < packages.length; p++) {
      let a = 0, b = 0;
      for (let c = 0; c < C; c++) {
        a += weights[c] * worth[p][c];
        b += direction[c] * worth[p][c];
      }
      start[p] = a;
      slope[p] = b;
    }
  };
  // Value, slope and next break point of a sum of parts, at a distance; in one scratch array.
  const piece = new Float64Array(3);
  function at(list, distance, sign) {
    for (let part = 0; part < list.length; part++) {
      const { share, list: own } = list[part];
      let top = 0, rise = 0, base = 0;
      for (let k = 0; k < own.length; k++) {
        const p = own[k], lead = start[p] + distance * slope[p] - top;
        if (lead > NEAR || lead > -NEAR && slope[p] > rise) {
          top = start[p] + distance * slope[p];
          rise = slope[p];
          base = start[p];
        }
      }
      if (0 > rise + NEAR) {
        const crossing = -base / rise;
        if (crossing > distance + NEAR && crossing < piece[2]) piece[2] = crossing;
      }
      for (let k = 0; k < own.length; k++) {
        const p = own[k];
        if (slope[p] > rise + NEAR) {
          const crossing = (base - start[p]) / (slope[p] - rise);
          if (crossing > distance + NEAR && crossing < piece[2]) piece[2] = crossing;
        }
      }
      piece[0] += sign * share * top;
      piece[1] += sign * share * rise;
    }
  }
  along(weights.map(() => 0));
  const value = s => {
    piece.fill(0);
    for (const { list } of parts[s]) at(list, 0, 1);
    return piece[0];
  };
  const valuesNow = courses.map((_, s) => value(s));
  const order = courses.map((_, s) => s).sort((a, b) => valuesNow[b] - valuesNow[a] || a - b);
  const leads = S < 2 || valuesNow[order[0]] - valuesNow[order[1]] > NEAR;
  const leader = leads ? order[0] : null, runnerUp = S > 1 ? order[1] : null;
  if (leader === null || S < 2) return { order, leader, runnerUp, weightStability: [], smallestMove: null };
  // What the leader and each rival do not share.
  const rivals = courses.map((_, s) => s).filter(s => s !== leader).map(s => ({
    s,
    own: parts[leader].flatMap(({ key, list }, set) => key === parts[s][set].key ? [] : list),
    other: parts[s].flatMap(({ key, list }, set) => key === parts[leader][set].key ? [] : list),
  }));
  function overtaken(direction, span) {
    along(direction);
    let found = null;
    for (const { s, own, other } of rivals) {
      let distance = 0;
      for (let step = 0; step < 10_000 && distance < span; step++) {
        piece[0] = piece[1] = 0;
        piece[2] = span;
        at(own, distance, 1);
        at(other, distance, -1);
        const lead = Math.max(0, piece[0]), change = piece[1], next = piece[2];
        if (change < -NEAR) {
          const crossing = distance + lead / -change;
          if (crossing < next - NEAR || next >= span && crossing <= span - NEAR) {
            if (!found || crossing < found[0]) found = [crossing, s];
            break;
          }
        }
        if (next >= span) break;
        distance = next;
      }
    }
    return found;
  }
  const weightStability = criteria.map(({ id }, c) => {
    const rest = 1 - weights[c], up = weights.map((share, other) => other === c ? 1 : -share / rest);
    const high = overtaken(up, rest), low = overtaken(up.map(x => -x), weights[c]);
    return { criterion: id, low: low ? weights[c] - low[0] : 0, high: high ? weights[c] + high[0] : 1, weight: weights[c] };
  });
  let smallest = null;
  const direction = new Float64Array(C);
  for (let from = 0; from < C; from++) {
    for (let to = 0; to < C; to++) {
      if (from === to) continue;
      direction.fill(0);
      direction[from] = -1;
      direction[to] = 1;
      const found = overtaken(direction, Math.min(weights[from], smallest?.share ?? 1));
      if (found && !(found[0] >= (smallest?.share ?? 1) - NEAR)) smallest = { from: criteria[from].id, to: criteria[to].id, share: found[0], winner: found[1] };
    }
  }
  return { order, leader, runnerUp, weightStability, smallestMove: smallest };
}
