// The peer of `compare`: the same method with the same outputs, written by hand in JavaScript for speed. Typed arrays, no
// object and no closure in a loop, what scenarios share worked out once, common parts of a difference left out.
// It starts from plain numbers (`inputs.mjs`); its random numbers are its own, so it agrees with the engine as draws agree.
import { stability } from "./compare-exact.js";

const TIE = 0.001, STEPS = 32, EVEN = 256 * STEPS, FINE = 64, MOST = EVEN + FINE * 24;
const BATCHES = 32;

/** Ends of the triangle of which one in twenty lies below `low` and one in twenty above `high`. */
function ofPercentiles(low, central, high) {
  if (low === high) return [low, central, high];
  const left = central - low, right = high - central;
  const side = (width, inner) => ((Math.sqrt(width / 20) + Math.sqrt(width / 20 + 4 * inner)) / 2) ** 2;
  let width = left + right;
  for (let turn = 0; turn < 64; turn++) width = side(width, left) + side(width, right);
  return [central - side(width, left), central, central + side(width, right)];
}

/** Triangles as columns: share below the peak, ends, roots of the widths. */
class Triangles {
  constructor(list) {
    for (const name of ["share", "from", "to", "left", "right"]) this[name] = new Float64Array(list.length);
    list.forEach(([from, peak, to], at) => {
      const width = to - from;
      this.share[at] = width > 0 ? (peak - from) / width : 1;
      this.from[at] = from;
      this.to[at] = to;
      this.left[at] = Math.sqrt(width * (peak - from));
      this.right[at] = Math.sqrt(width * (to - peak));
    });
  }

  fill(units, offset, out, count) {
    const { share, from, to, left, right } = this;
    for (let at = 0; at < count; at++) {
      const unit = units[offset + at];
      out[at] = unit < share[at] ? from[at] + left[at] * Math.sqrt(unit) : to[at] - right[at] * Math.sqrt(1 - unit);
    }
  }
}

/** xoshiro128++; its state is in locals while it fills. */
class Random {
  constructor(seed) {
    this.state = new Int32Array(4);
    for (let at = 0, x = BigInt(seed); at < 4; at++) {
      x = (x + 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn;
      let z = ((x ^ (x >> 30n)) * 0xbf58476d1ce4e5b9n) & 0xffffffffffffffffn;
      z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & 0xffffffffffffffffn;
      this.state[at] = Number(BigInt.asIntN(32, z ^ (z >> 31n)));
    }
  }

  fill(out, count) {
    let [a, b, c, d] = this.state;
    for (let at = 0; at < count; at++) {
      let sum = (a + d) | 0;
      sum = (((sum << 7) | (sum >>> 25)) + a) | 0;
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);
      out[at] = ((sum >>> 0) + 0.5) * 2.3283064365386963e-10;
    }
    this.state[0] = a;
    this.state[1] = b;
    this.state[2] = c;
    this.state[3] = d;
  }
}

/** Lists of numbers, one after another, with where each begins. */
function flat(lists) {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => { starts[at + 1] = starts[at] + list.length; });
  return [Int32Array.from(lists.flat()), starts];
}

/** The place of a value in a list of different ones. */
function places() {
  const known = new Map(), list = [];
  const place = (key, value) => {
    if (!known.has(key)) known.set(key, list.push(value) - 1);
    return known.get(key);
  };
  return { list, place };
}

const ALWAYS = -1, NEVER = -2;

/** What every draw computes, each thing once. */
function plan(input) {
  const { criteria, effects, sets, scenarios } = input;
  const effectAt = new Map(effects.map(([i, c], at) => [i * criteria.length + c, at]));
  const on = (i, c) => effectAt.get(i * criteria.length + c);
  const packages = [], ofSet = [], instrumentsOf = sets.map(groups => groups.flat());
  sets.forEach(groups => {
    let chosen = [[]];
    for (const group of groups) chosen = chosen.flatMap(list => [list, ...group.map(i => [...list, i])]);
    ofSet.push(chosen.filter(list => list.length).map(list => packages.push(list) - 1));
  });
  const alone = [], both = [];
  for (const list of packages) {
    const one = [], two = [];
    criteria.forEach((_, c) => {
      const judged = list.map(i => on(i, c)).filter(at => at !== undefined);
      if (judged.length === 1) one.push(c, judged[0]);
      if (judged.length === 2) two.push(c, ...judged);
      if (judged.length > 2) throw new Error("a set of three groups");
    });
    alone.push(one);
    both.push(two);
  }
  const grounds = places(), formulas = places();
  const state = ({ closed, reasons }, instrument) => {
    if (closed) return NEVER;
    if (!reasons.length) return ALWAYS;
    const lists = reasons.map(kinds => kinds.map(kind => grounds.place(`${instrument} ${kind}`, { instrument, kind })));
    return formulas.place(JSON.stringify(lists), lists);
  };
  const patterns = places(), rooms = places(), peaks = places(), profiles = criteria.map(() => places()), uses = places();
  const pattern = (set, states) => patterns.place(`${set} ${states}`, {
    free: ofSet[set].filter(p => packages[p].every(i => states[instrumentsOf[set].indexOf(i)] === ALWAYS)),
    masked: ofSet[set].flatMap(p => {
      const own = packages[p].map(i => states[instrumentsOf[set].indexOf(i)]);
      const masks = [...new Set(own.filter(one => one >= 0))];
      return own.includes(NEVER) || !masks.length ? [] : [[p, masks]];
    }),
  });
  const profile = (c, states) => {
    const list = instrumentsOf.flatMap((instruments, set) => {
      const judged = instruments.map(i => [on(i, c), states[i]]).filter(([at, one]) => at !== undefined && one !== NEVER);
      return judged.length ? [peaks.place(`${c} ${set} ${JSON.stringify(judged)}`, judged)] : [];
    });
    return profiles[c].place(list.join(), list);
  };
  const everything = input.instruments.map(() => ALWAYS);
  const menu = sets.map((_, set) => pattern(set, instrumentsOf[set].map(() => ALWAYS)));
  const whole = criteria.map((_, c) => profiles[c].list[profile(c, everything)]);
  const lows = criteria.map((_, c) => instrumentsOf.map(list => list.map(i => on(i, c)).filter(at => at !== undefined)).filter(list => list.length));
  const inUse = (used, lawful) => {
    const key = JSON.stringify([used, lawful]);
    return uses.place(key, {
      lawful,
      rows: criteria.map((_, c) => instrumentsOf.map(list =>
        used.filter(([i]) => list.includes(i)).map(([i, masks]) => [on(i, c), masks]).filter(([at]) => at !== undefined)).filter(list => list.length)),
    });
  };
  const courses = scenarios.map(scenario => {
    const states = [];
    for (const one of scenario.menu) states[one.place] = state(one, one.place);
    const room = sets.map((_, set) => pattern(set, instrumentsOf[set].map(i => states[i])));
    const byInstrument = new Map();
    for (const one of scenario.used) byInstrument.set(one.place, [...(byInstrument.get(one.place) ?? []), state(one, one.place)]);
    const lawful = [...byInstrument].filter(([, list]) => list.some(one => one !== NEVER))
      .map(([i, list]) => [i, list.includes(ALWAYS) ? null : list.filter(one => one >= 0)]);
    return {
      states,
      room: rooms.place(room.join(), room),
      profile: criteria.map((_, c) => profile(c, states)),
      inUse: inUse([...byInstrument.keys()].map(i => [i, null]), false),
      lawful: inUse(lawful, true),
    };
  });
  return { packages, ofSet, instrumentsOf, alone, both, grounds: grounds.list, formulas: formulas.list, patterns: patterns.list, menu, rooms: rooms.list, peaks: peaks.list, profiles: profiles.map(one => one.list), whole, lows, uses: uses.list, courses };
}

/** Counts of many values in steps of 1/32 of a point, beyond 256 points in 64ths of a doubling; all in one list. */
class Histograms {
  constructor(count, positive) {
    this.size = positive ? 100 * STEPS + 2 : 2 * MOST + 1;
    this.zero = positive ? 0 : MOST;
    this.counts = new Uint32Array(count * this.size);
    this.sums = new Float64Array(count);
  }

  add(slot, value) {
    this.sums[slot] += value;
    const steps = value * STEPS;
    this.counts[slot * this.size + this.zero + (steps < EVEN && steps > -EVEN ? Math.floor(steps + 0.5) : far(steps))]++;
  }

  /** The middle nine tenths, median and mean; `range`: within it lies what other draws, as many, would say. */
  band(slot, draws) {
    const out = { mean: this.sums[slot] / draws, range: {} };
    for (const [key, share] of [["p05", 0.05], ["p50", 0.5], ["p95", 0.95]]) {
      const apart = 5 * Math.sqrt(2 * share * (1 - share) / draws);
      out[key] = this.quantile(slot, share * draws);
      out.range[key] = [this.quantile(slot, (share - apart) * draws), this.quantile(slot, (share + apart) * draws)];
    }
    return out;
  }

  quantile(slot, wanted) {
    const { size, zero, counts } = this, from = slot * size;
    let at = 0, soFar = 0;
    while (at < size - 1 && (soFar += counts[from + at]) < wanted) at++;
    const place = at - zero, away = Math.abs(place);
    return away < EVEN ? place / STEPS : Math.sign(place) * (EVEN / STEPS) * 2 ** ((away - EVEN) / FINE);
  }
}

function far(steps) {
  const place = EVEN + Math.min(MOST - EVEN, Math.round(FINE * Math.log2(Math.abs(steps) / EVEN)));
  return steps < 0 ? -place : place;
}

/** Compares; `how.draws` is rounded up to pairs. */
export function compare(input, { draws = 10_000, seed = 1, onProgress } = {}) {
  const ready = plan(input);
  const C = input.criteria.length, E = input.effects.length, S = input.scenarios.length, P = ready.packages.length;
  const G = ready.grounds.length, F = ready.formulas.length, K = input.kinds.length;
  const triangles = new Triangles(input.effects.map(([, , low, central, high]) => ofPercentiles(low, central, high)));
  const chances = new Triangles(input.kinds.map(({ low, central, high }) => [low, central, high]));
  const [aloneList, aloneStart] = flat(ready.alone), [bothList, bothStart] = flat(ready.both);
  const groundKind = Int32Array.from(ready.grounds, one => one.kind);
  // A formula: reasons, each a run of grounds.
  const [, formulaStart] = flat(ready.formulas.map(lists => lists.map((_, at) => at)));
  const [reasonList, reasonStart] = flat(ready.formulas.flat());
  const [freeList, freeStart] = flat(ready.patterns.map(one => one.free));
  const [maskedList, maskedStart] = flat(ready.patterns.map(one => one.masked.flatMap(([p, masks]) => [p, masks[0], masks[1] ?? masks[0]])));
  const menu = Int32Array.from(ready.menu);
  const [roomList] = flat(ready.rooms);
  const sets = ready.menu.length;
  const [peakList, peakStart] = flat(ready.peaks.map(list => list.flat()));
  const [profileList, profileStart] = flat(ready.profiles.flat());
  const profileOf = Int32Array.from(ready.profiles.flatMap((list, c) => list.map(() => c)));
  const profileBase = ready.profiles.map(((from) => list => { const at = from; from += list.length; return at; })(0));
  const [wholeList, wholeStart] = flat(ready.whole);
  const [, lowStart] = flat(ready.lows.map(list => list.map((_, at) => at)));
  const [lowList, lowListStart] = flat(ready.lows.flat());
  // Uses: for each use, criterion, set: judgements with up to two masks (-1: none).
  const useRuns = ready.uses.flatMap(({ rows }) => rows.flat());
  const [, useRow] = flat(ready.uses.flatMap(({ rows }) => rows.map(sets => sets.map(() => 0))));
  const [useList, useStart] = flat(useRuns.map(run => run.flatMap(([at, masks]) => [at, masks ? masks[0] : -1, masks ? masks[1] ?? masks[0] : -1])));
  const U = ready.uses.length;
  const lawful = Uint8Array.from(ready.uses, one => one.lawful ? 1 : 0);
  const isEnd = Uint8Array.from(input.criteria, ({ end }) => end ? 1 : 0);
  const courseRoom = Int32Array.from(ready.courses, one => one.room);

  const exact = stability(input, ready);
  const pairOf = S > 1 ? exact.order.slice(0, 2) : [0];
  // Patterns of the first that the second does not share, and the reverse.
  const [roomA, roomB] = pairOf.map(one => ready.rooms[ready.courses[one].room]);
  const plus = Int32Array.from(roomB ? roomA.filter((one, set) => one !== roomB[set]) : roomA);
  const minus = Int32Array.from(roomB ? roomB.filter((one, set) => one !== roomA[set]) : []);

  const random = new Random(seed);
  const COUNT = C + E + K + G;
  const units = new Float64Array(COUNT);
  const weights = [new Float64Array(C), new Float64Array(C)], effects = [new Float64Array(E), new Float64Array(E)];
  const chance = new Float64Array(K), holds = [new Uint8Array(G), new Uint8Array(G)], masks = [new Uint8Array(F), new Uint8Array(F)];
  const values = [0, 1, 2, 3].map(() => new Float64Array(P)), most = new Float64Array(4);
  const patternValue = new Float64Array(ready.patterns.length), roomPoints = new Float64Array(ready.rooms.length);
  const scaleMost = new Float64Array(C), scaleLow = new Float64Array(C), used = new Float64Array(C), points = new Float64Array(S);
  const roomHist = new Histograms(ready.rooms.length, true), useHist = new Histograms(U, false);
  const profileHist = new Histograms(profileOf.length, true), useCriterionHist = new Histograms(U * C, false);
  const ahead = new Float64Array(S * S), ranks = new Float64Array(S * S), firsts = new Float64Array(S), centralSum = new Float64Array(S * C);
  const ways = new Float64Array(8), batch = new Float64Array(BATCHES * 9);
  const effectSum = new Float64Array(E), groundSum = new Float64Array(G), groundCount = new Float64Array(G);
  let valueSum = 0, valueSquare = 0, origin = NaN;

  function draw(side) {
    random.fill(units, COUNT);
    const w = weights[side], e = effects[side], h = holds[side], m = masks[side];
    let sum = 0;
    for (let c = 0; c < C; c++) sum += w[c] = -Math.log(units[c]);
    const scale = 1 / sum;
    for (let c = 0; c < C; c++) w[c] *= scale;
    triangles.fill(units, C, e, E);
    chances.fill(units, C + E, chance, K);
    for (let g = 0; g < G; g++) h[g] = units[C + E + K + g] < chance[groundKind[g]] ? 1 : 0;
    for (let f = 0; f < F; f++) {
      let all = 1;
      for (let r = formulaStart[f]; r < formulaStart[f + 1] && all; r++) {
        let any = 0;
        for (let at = reasonStart[r]; at < reasonStart[r + 1]; at++) any |= h[reasonList[at]];
        all = any;
      }
      m[f] = all;
    }
  }

  /** Values of all packages for both weights and one side's effects. */
  function packageValues(e, w0, w1, out0, out1) {
    for (let p = 0; p < P; p++) {
      let a = 0, b = 0;
      for (let at = aloneStart[p]; at < aloneStart[p + 1]; at += 2) {
        const c = aloneList[at], x = e[aloneList[at + 1]];
        a += w0[c] * x;
        b += w1[c] * x;
      }
      for (let at = bothStart[p]; at < bothStart[p + 1]; at += 3) {
        const c = bothList[at], x = e[bothList[at + 1]], y = e[bothList[at + 2]];
        const high = x > y ? x : y, low = x > y ? y : x;
        const both = (high > 0 ? high : 0) + (low < 0 ? low : 0);
        a += w0[c] * both;
        b += w1[c] * both;
      }
      out0[p] = a;
      out1[p] = b;
    }
  }

  function best(pattern, v, m) {
    let best = 0;
    for (let at = freeStart[pattern]; at < freeStart[pattern + 1]; at++) {
      const x = v[freeList[at]];
      if (x > best) best = x;
    }
    for (let at = maskedStart[pattern]; at < maskedStart[pattern + 1]; at += 3) {
      const x = v[maskedList[at]];
      if (x > best && m[maskedList[at + 1]] & m[maskedList[at + 2]]) best = x;
    }
    return best;
  }

  /** Best single effects of peaks list[from..to], summed. */
  function peakSum(list, from, to, e, m) {
    let sum = 0;
    for (let one = from; one < to; one++) {
      const peak = list[one];
      let best = 0;
      for (let at = peakStart[peak]; at < peakStart[peak + 1]; at += 2) {
        const x = e[peakList[at]], mask = peakList[at + 1];
        if (x > best && (mask < 0 || m[mask])) best = x;
      }
      sum += best;
    }
    return sum;
  }

  function worst(v) {
    let sum = 0;
    for (const list of ready.ofSet) {
      let least = 0;
      for (let at = 0; at < list.length; at++) if (v[list[at]] < least) least = v[list[at]];
      sum += least;
    }
    return sum;
  }

  const usePoints = (value, top, low) => {
    const unit = top > 0 ? top : -low;
    return unit > 0 ? 100 * value / unit : 0;
  };

  function tally(side) {
    const w = weights[side], e = effects[side], m = masks[side], v = values[3 * side], top = most[3 * side];
    for (let p = 0; p < patternValue.length; p++) patternValue[p] = best(p, v, m);
    for (let r = 0; r < roomPoints.length; r++) {
      let sum = 0;
      for (let at = r * sets; at < (r + 1) * sets; at++) sum += patternValue[roomList[at]];
      roomHist.add(r, roomPoints[r] = top > 0 ? Math.min(100, 100 * sum / top) : 100);
    }
    for (let c = 0; c < C; c++) {
      scaleMost[c] = peakSum(wholeList, wholeStart[c], wholeStart[c + 1], e, m);
      let low = 0;
      for (let run = lowStart[c]; run < lowStart[c + 1]; run++) {
        let least = 0;
        for (let at = lowListStart[run]; at < lowListStart[run + 1]; at++) if (e[lowList[at]] < least) least = e[lowList[at]];
        low += least;
      }
      scaleLow[c] = low;
    }
    for (let u = 0; u < U; u++) {
      let worth = 0;
      for (let c = 0; c < C; c++) {
        let sum = 0;
        for (let run = useRow[u * C + c]; run < useRow[u * C + c + 1]; run++) {
          let good = 0, bad = 0;
          for (let at = useStart[run]; at < useStart[run + 1]; at += 3) {
            if (useList[at + 1] >= 0 && !(m[useList[at + 1]] | m[useList[at + 2]])) continue;
            const x = e[useList[at]];
            if (x > good) good = x;
            if (x < bad) bad = x;
          }
          sum += good + bad;
        }
        used[c] = sum;
        worth += w[c] * sum;
      }
      useHist.add(u, usePoints(worth, top, top > 0 ? 0 : worst(v)));
      if (lawful[u]) {
        for (let c = 0; c < C; c++) useCriterionHist.add(u * C + c, isEnd[c] ? usePoints(used[c], scaleMost[c], scaleLow[c]) : usePoints(used[c], -scaleLow[c], -scaleMost[c]));
      }
    }
    for (let p = 0; p < profileOf.length; p++) {
      const c = profileOf[p];
      if (!isEnd[c]) continue;
      const sum = peakSum(profileList, profileStart[p], profileStart[p + 1], e, m);
      profileHist.add(p, scaleMost[c] > 0 ? Math.min(100, 100 * sum / scaleMost[c]) : 100);
    }
    for (let s = 0; s < S; s++) points[s] = roomPoints[courseRoom[s]];
    for (let i = 0; i < S; i++) {
      let behind = 0;
      for (let j = 0; j < S; j++) {
        if (points[i] > points[j] + TIE) ahead[i * S + j]++;
        else if (points[j] > points[i] + TIE) behind++;
      }
      ranks[i * S + behind]++;
      if (!behind) {
        firsts[i]++;
        for (let c = 0; c < C; c++) centralSum[i * C + c] += w[c];
      }
    }
  }

  function judge(value, side) {
    const x = value - origin, e = effects[side], h = holds[side];
    valueSum += x;
    valueSquare += x * x;
    for (let at = 0; at < E; at++) effectSum[at] += e[at] * x;
    for (let g = 0; g < G; g++) {
      if (h[g]) {
        groundSum[g] += x;
        groundCount[g]++;
      }
    }
  }

  const pairs = Math.ceil(draws / 2);
  for (let pair = 0; pair < pairs; pair++) {
    draw(0);
    draw(1);
    packageValues(effects[0], weights[0], weights[1], values[0], values[1]);
    packageValues(effects[1], weights[0], weights[1], values[2], values[3]);
    for (let way = 0; way < 4; way++) {
      let sum = 0;
      for (let set = 0; set < sets; set++) sum += best(menu[set], values[way], masks[0]);
      most[way] = sum;
    }
    tally(0);
    tally(1);
    for (let way = 0; way < 8; way++) {
      const v = values[way & 3], m = masks[way >> 2], top = most[way & 3];
      let sum = 0;
      for (let at = 0; at < plus.length; at++) sum += best(plus[at], v, m);
      for (let at = 0; at < minus.length; at++) sum -= best(minus[at], v, m);
      ways[way] = top > 0 ? 100 * sum / top : pairOf.length > 1 ? 0 : 100;
    }
    if (pair === 0) origin = (ways[0] + ways[7]) / 2;
    judge(ways[0], 0);
    judge(ways[7], 1);
    const f0 = ways[0] - origin, f1 = ways[1] - origin, f2 = ways[2] - origin, f3 = ways[3] - origin;
    const f4 = ways[4] - origin, f5 = ways[5] - origin, f6 = ways[6] - origin, f7 = ways[7] - origin;
    const b = (pair % BATCHES) * 9;
    batch[b] += (f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7) / 8;
    batch[b + 1] += (f0 * f0 + f1 * f1 + f2 * f2 + f3 * f3 + f4 * f4 + f5 * f5 + f6 * f6 + f7 * f7) / 8;
    batch[b + 2] += (f0 * f6 + f2 * f4 + f1 * f7 + f3 * f5) / 4;
    batch[b + 3] += (f0 * f5 + f1 * f4 + f2 * f7 + f3 * f6) / 4;
    batch[b + 4] += (f0 * f3 + f1 * f2 + f4 * f7 + f5 * f6) / 4;
    batch[b + 5] += (f0 * f1 + f2 * f3 + f4 * f5 + f6 * f7) / 4;
    batch[b + 6] += (f0 * f2 + f1 * f3 + f4 * f6 + f5 * f7) / 4;
    batch[b + 7] += (f0 * f4 + f1 * f5 + f2 * f6 + f3 * f7) / 4;
    batch[b + 8]++;
    if (onProgress && pair % 512 === 511) onProgress(pair / pairs);
  }

  const N = 2 * pairs, share = value => value / N;
  const square = array => Array.from({ length: S }, (_, i) => Array.from(array.subarray(i * S, (i + 1) * S), share));
  const better = square(ahead);
  const sensitivity = [...indices(batch), ...single()];
  function single() {
    const mean = valueSum / N, variance = valueSquare / N - mean * mean;
    if (!(variance > 1e-12)) return [];
    const out = [];
    input.effects.forEach(([i, c, low, central, high], at) => {
      const [x, y, z] = ofPercentiles(low, central, high);
      const middle = (x + y + z) / 3, spread = (x * x + y * y + z * z - x * y - x * z - y * z) / 18;
      const both = effectSum[at] / N - middle * mean;
      out.push({ factor: `effect:${input.instruments[i]}/${input.criteria[c].id}`, first: spread > 0 ? both * both / (spread * variance) : 0 });
    });
    ready.grounds.forEach(({ instrument, kind }, g) => {
      const p = groundCount[g] / N, both = groundSum[g] / N - p * mean;
      out.push({ factor: `outcome:${input.instruments[instrument]}/${input.kinds[kind].id}`, first: p > 0 && p < 1 ? both * both / (p * (1 - p) * variance) : 0 });
    });
    return out.sort((a, b) => b.first - a.first).slice(0, 10);
  }
  return {
    scenarios: ready.courses.map(course => ({
      overall: roomHist.band(course.room, N),
      use: useHist.band(course.inUse, N),
      lawfulUse: useHist.band(course.lawful, N),
      criteria: input.criteria.map(({ id, end }, c) => ({
        id,
        ...(end ? profileHist.band(profileBase[c] + course.profile[c], N) : { p05: null, p50: null, p95: null, mean: null }),
        lawfulUse: useCriterionHist.band(course.lawful * C + c, N),
      })),
    })),
    better,
    betterError: better.map(row => row.map(p => Math.sqrt(p * (1 - p) / N))),
    tied: better.map((row, i) => row.map((p, j) => i === j ? 1 : 1 - p - better[j][i])),
    rankAcceptability: square(ranks),
    centralWeights: Array.from({ length: S }, (_, s) => firsts[s] ? Object.fromEntries(input.criteria.map(({ id }, c) => [id, centralSum[s * C + c] / firsts[s]])) : null),
    leader: exact.leader, runnerUp: exact.runnerUp, sensitivityOf: pairOf, sensitivity,
    weightStability: exact.weightStability, smallestMove: exact.smallestMove, draws: N, seed,
  };
}

/** First-order and total indices from sums of batches, with intervals of 95 in 100 by leaving one batch out. */
function indices(batch) {
  const whole = new Float64Array(9);
  for (let at = 0; at < batch.length; at++) whole[at % 9] += batch[at];
  const estimates = sums => {
    const n = sums[8], mean = sums[0] / n, variance = sums[1] / n - mean * mean;
    if (!(variance > 1e-12)) return null;
    return [2, 3, 4, 5, 6, 7].map(at => at < 5 ? (sums[at] / n - mean * mean) / variance : 1 - (sums[at] / n - mean * mean) / variance);
  };
  const found = estimates(whole);
  const without = Array.from({ length: BATCHES }, (_, b) => estimates(whole.map((sum, at) => sum - batch[b * 9 + at]))).filter(Boolean);
  const half = at => {
    const mean = without.reduce((sum, one) => sum + one[at], 0) / without.length;
    return 2.04 * Math.sqrt((without.length - 1) / without.length * without.reduce((sum, one) => sum + (one[at] - mean) ** 2, 0));
  };
  return ["weights", "effects", "outcomes"].map((factor, g) => found && {
    factor, first: found[g], firstLow: found[g] - half(g), firstHigh: found[g] + half(g),
    total: found[g + 3], totalLow: found[g + 3] - half(g + 3), totalHigh: found[g + 3] + half(g + 3),
  } || { factor, first: null, total: null });
}
