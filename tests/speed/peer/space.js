// From verdicts to policy space, use and attribution: method section 4, exact.

/** The menu as sets of groups that overlap (one set each where they do not), every package of a set with its value on every criterion. */
export class Menu {
  constructor({ groups, overlap = [], criteria, effects }) {
    this.criteria = criteria;
    this.instruments = groups.flatMap(group => group.instruments);
    this.heads = groups.flatMap(group => group.instruments.map(({ id }) => ({ instrument: id, area: group.area, group: group.id })));
    this.index = new Map(this.instruments.map(({ id }, i) => [id, i]));
    const count = criteria.length;
    const criterion = new Map(criteria.map(({ id }, i) => [id, i]));
    this.effects = new Float64Array(this.instruments.length * count);
    for (const effect of effects) this.effects[this.index.get(effect.instrument) * count + criterion.get(effect.criterion)] = effect.central;

    const placed = new Set();
    this.sets = [];
    for (const group of groups) {
      if (placed.has(group.id)) continue;
      const ids = overlap.find(set => set.includes(group.id)) ?? [group.id];
      ids.forEach(id => placed.add(id));
      this.sets.push(this.#set(groups.filter(({ id }) => ids.includes(id))));
    }
    // 100 on each criterion: for an end the best package of the whole menu, for a cost what the worst could cost.
    this.best = new Float64Array(count);
    this.worst = new Float64Array(count);
    for (const set of this.sets) {
      for (let c = 0; c < count; c++) {
        let high = 0, low = 0;
        for (let o = 0; o < set.options.length; o++) {
          high = Math.max(high, set.values[o * count + c]);
          low = Math.min(low, set.values[o * count + c]);
        }
        this.best[c] += high;
        this.worst[c] += low;
      }
    }
    this.unit = Float64Array.from(criteria, ({ kind }, c) => kind === "cost" ? this.worst[c] < 0 ? -this.worst[c] : this.best[c] : this.best[c] > 0 ? this.best[c] : -this.worst[c]);
  }

  #set(groups) {
    const count = this.criteria.length;
    const instruments = groups.flatMap(group => group.instruments.map(({ id }) => this.index.get(id)));
    let options = [0];
    let bit = 0;
    for (const group of groups) {
      const bits = [0, ...group.instruments.map(() => 1 << bit++)];
      options = options.flatMap(option => bits.map(one => option | one));
    }
    const set = { instruments, options: Int32Array.from(options), values: new Float64Array(options.length * count) };
    options.forEach((option, o) => set.values.set(this.value(set, option), o * count));
    return set;
  }

  /** Value of the chosen instruments of one set: the best benefit and the worst cost on a criterion count once. */
  value(set, chosen) {
    const count = this.criteria.length;
    const value = new Float64Array(count);
    for (let c = 0; c < count; c++) {
      let high = 0, low = 0;
      for (let bit = 0; bit < set.instruments.length; bit++) {
        if (!(chosen >> bit & 1)) continue;
        const effect = this.effects[set.instruments[bit] * count + c];
        if (effect > high) high = effect; else if (effect < low) low = effect;
      }
      value[c] = high + low;
    }
    return value;
  }

  weights({ weights, ranking }) {
    const count = this.criteria.length;
    if (weights) {
      const given = this.criteria.map(({ id }) => weights[id] ?? 0);
      const sum = given.reduce((total, weight) => total + weight, 0);
      return Float64Array.from(given, weight => weight / sum);
    }
    if (!ranking) return new Float64Array(count).fill(1 / count);
    const centroid = Array.from({ length: count }, (_, rank) => {
      let sum = 0;
      for (let i = rank; i < count; i++) sum += 1 / (i + 1);
      return sum / count;
    });
    const rest = centroid.slice(ranking.length).reduce((total, weight) => total + weight, 0) / Math.max(1, count - ranking.length);
    return Float64Array.from(this.criteria, ({ id }) => ranking.includes(id) ? centroid[ranking.indexOf(id)] : rest);
  }

  /** Per set, the bits of those instruments for which `is` holds. */
  masks(is) {
    return this.sets.map(({ instruments }) => instruments.reduce((mask, instrument, bit) => is(instrument) ? mask | 1 << bit : mask, 0));
  }

  /** Weighted value of each package of each set. */
  weigh(weights) {
    const count = this.criteria.length;
    return this.sets.map(set => {
      const weighed = new Float64Array(set.options.length);
      for (let o = 0; o < weighed.length; o++) {
        let sum = 0;
        for (let c = 0; c < count; c++) sum += weights[c] * set.values[o * count + c];
        weighed[o] = sum;
      }
      return weighed;
    });
  }

  /** Best value of one set by `values` (stride, offset) when only `open` instruments may be chosen; the first of equals. */
  bestOption(set, open, values, stride = 1, offset = 0) {
    let best = -Infinity, option = 0;
    const { options } = set;
    for (let o = 0; o < options.length; o++) {
      if (options[o] & ~open) continue;
      const value = values[o * stride + offset];
      if (value > best) {
        best = value;
        option = options[o];
      }
    }
    return { best, option };
  }

  package(options) {
    return this.sets.flatMap(({ instruments }, s) => instruments.filter((_, bit) => options[s] >> bit & 1)).sort((a, b) => a - b).map(i => this.instruments[i].id);
  }

  /** The figures of a report: `secure` and `arguable` are masks by set of what is open, `used` and `lawful` of what is in use. */
  figures(weighed, weights, { secure, arguable, used, lawful }) {
    const count = this.criteria.length;
    const total = masks => {
      const sum = new Float64Array(count);
      this.sets.forEach((set, s) => {
        if (!masks[s]) return;
        const value = this.value(set, masks[s]);
        for (let c = 0; c < count; c++) sum[c] += value[c];
      });
      return sum;
    };
    let all = 0, least = 0;
    this.sets.forEach((set, s) => {
      let high = 0, low = 0;
      for (const value of weighed[s]) {
        if (value > high) high = value;
        if (value < low) low = value;
      }
      all += high;
      least += low;
    });
    const best = open => {
      let value = 0;
      const options = this.sets.map((set, s) => {
        const { best, option } = this.bestOption(set, open[s], weighed[s]);
        value += best;
        return option;
      });
      return { value, options };
    };
    const safely = best(secure), arguably = best(arguable);
    const use = total(used), lawfulUse = total(lawful), safeEffects = total(safely.options), arguableEffects = total(arguably.options);
    const points = (value, unit) => unit > 0 ? 100 * (value / unit) : 0;

    const criteria = this.criteria.map(({ id, kind }, c) => {
      const on = effects => points(effects[c], this.unit[c]);
      const space = open => {
        if (kind === "cost" || !(this.best[c] > 0)) return null;
        let sum = 0;
        for (let s = 0; s < this.sets.length; s++) sum += this.bestOption(this.sets[s], open[s], this.sets[s].values, count, c).best;
        return points(sum, this.best[c]);
      };
      return {
        id, kind, secure: space(secure), arguable: space(arguable), use: on(use), lawfulUse: on(lawfulUse), package: { secure: on(safeEffects), arguable: on(arguableEffects) },
      };
    });
    const unit = all > 0 ? all : -least;
    const dot = values => points(values.reduce((sum, value, c) => sum + weights[c] * value, 0), unit);
    const space = value => all > 0 ? points(value, all) : 100;
    return {
      all, criteria,
      overall: {
        secure: space(safely.value), arguable: space(arguably.value), use: dot(use), lawfulUse: dot(lawfulUse),
        package: { secure: this.package(safely.options), arguable: this.package(arguably.options) },
      },
    };
  }

  /**
   * Points that each player takes away, of 100: exact Shapley value, alone, gone. `closed[player]` are masks by set.
   * Splits by set; within a set by the Moebius transform of the best value over the instruments that somebody closes.
   */
  attribution(weighed, all, closed) {
    const players = closed.length;
    const shapley = new Float64Array(players), alone = new Float64Array(players), gone = new Float64Array(players);
    if (!(all > 0)) return { shapley, alone, gone };
    this.sets.forEach((set, s) => {
      const here = [];
      let any = 0;
      for (let p = 0; p < players; p++) if (closed[p][s]) {
        here.push(p);
        any |= closed[p][s];
      }
      if (!any) return;
      const full = set.instruments.length === 32 ? ~0 : (1 << set.instruments.length) - 1;
      const best = new Map();
      const value = open => {
        let found = best.get(open);
        if (found === undefined) best.set(open, found = this.bestOption(set, open, weighed[s]).best);
        return found;
      };
      const whole = value(full), now = value(full & ~any);
      for (const p of here) {
        alone[p] += whole - value(full & ~closed[p][s]);
        let others = 0;
        for (const q of here) if (q !== p) others |= closed[q][s];
        gone[p] += value(full & ~others) - now;
      }
      // Instruments closed by the same players stand and fall together: one element each.
      const byPlayers = new Map();
      for (let bit = 0; bit < set.instruments.length; bit++) {
        if (!(any >> bit & 1)) continue;
        const who = here.map(p => closed[p][s] >> bit & 1).join("");
        byPlayers.set(who, (byPlayers.get(who) ?? 0) | 1 << bit);
      }
      const elements = [...byPlayers];
      const size = 1 << elements.length;
      const moebius = new Float64Array(size);
      for (let subset = 0; subset < size; subset++) {
        let open = full & ~any;
        for (let e = 0; e < elements.length; e++) if (subset >> e & 1) open |= elements[e][1];
        moebius[subset] = value(open);
      }
      for (let e = 0; e < elements.length; e++)
        for (let subset = 0; subset < size; subset++) if (subset >> e & 1) moebius[subset] -= moebius[subset ^ 1 << e];
      const closes = here.map((_, h) => elements.reduce((mask, [who], e) => who[h] === "1" ? mask | 1 << e : mask, 0));
      for (let subset = 1; subset < size; subset++) {
        let count = 0;
        for (const mask of closes) if (mask & subset) count++;
        const each = moebius[subset] / count;
        for (let h = 0; h < here.length; h++) if (closes[h] & subset) shapley[here[h]] += each;
      }
    });
    const scale = 100 / all;
    for (const figures of [shapley, alone, gone]) for (let p = 0; p < players; p++) figures[p] *= scale;
    return { shapley, alone, gone };
  }

  /** The Pareto set over two criteria: a Minkowski sum over sets, thinned at each step; ascending on the first. */
  frontier([x, y], open) {
    const count = this.criteria.length;
    const cx = this.criteria.findIndex(({ id }) => id === x), cy = this.criteria.findIndex(({ id }) => id === y);
    const points = (value, c) => this.unit[c] > 0 ? 100 * (value / this.unit[c]) : 0;
    let front = [{ x: 0, y: 0, options: [] }];
    this.sets.forEach((set, s) => {
      const choices = [];
      set.options.forEach((option, o) => {
        if (!(option & ~open[s])) choices.push({ x: set.values[o * count + cx], y: set.values[o * count + cy], options: [option] });
      });
      const kept = undominated(choices);
      front = undominated(front.flatMap(point => kept.map(choice => ({ x: point.x + choice.x, y: point.y + choice.y, options: [...point.options, ...choice.options] }))));
    });
    return front.map(({ x, y, options }) => ({ x: points(x, cx), y: points(y, cy), package: this.package(options) }));
  }
}

/** Sums of tenths differ by rounding: nearly equal is equal, and of equals the first counts. */
function undominated(points) {
  let best = -Infinity, last = -Infinity;
  return points.sort((a, b) => b.x - a.x || b.y - a.y)
    .filter(({ y }) => y > best + 1e-9 && (best = y, true)).reverse()
    .filter(({ x }) => x > last + 1e-9 && (last = x, true));
}
