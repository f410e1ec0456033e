#!/usr/bin/env python3
"""The peer of `compare` in NumPy, vectorised over blocks of draws: the same method, the same outputs, from the same plain numbers
(`inputs.mjs`). `python compare_peer.py INPUT.json DRAWS [ROUNDS]` prints times in milliseconds and the result as JSON.

What has no draws (stability of the leader) is worked out by the same walk over break points as elsewhere, in plain Python
loops over NumPy arrays, once and outside the times: NumPy is no tool for it (it takes some twenty seconds).
"""
import json
import resource
import sys
import time
from itertools import product

import numpy as np

TIE, STEPS, EVEN, FINE = 0.001, 32, 256 * 32, 64
MOST = EVEN + FINE * 24
BLOCK = 2048
BATCHES = 32
ALWAYS, NEVER = -1, -2


def of_percentiles(low, central, high):
    left, right = central - low, high - central
    side = lambda width, inner: ((np.sqrt(width / 20) + np.sqrt(width / 20 + 4 * inner)) / 2) ** 2
    width = left + right
    for _ in range(64):
        width = side(width, left) + side(width, right)
    width = np.where(left + right == 0, 0, width)
    spread = left + right > 0
    return np.where(spread, central - side(width, left), central), central, np.where(spread, central + side(width, right), central)


class Triangles:
    def __init__(self, start, peak, end):
        width = end - start
        self.share = np.where(width > 0, (peak - start) / np.where(width > 0, width, 1), 1.0)
        self.start, self.end = start, end
        self.left, self.right = np.sqrt(width * (peak - start)), np.sqrt(width * (end - peak))

    def at(self, units):
        """Columns: draws."""
        one = self.start[:, None] + self.left[:, None] * np.sqrt(units)
        other = self.end[:, None] - self.right[:, None] * np.sqrt(1 - units)
        return np.where(units < self.share[:, None], one, other)


class Histograms:
    def __init__(self, count, positive):
        self.size = 100 * STEPS + 2 if positive else 2 * MOST + 1
        self.zero = 0 if positive else MOST
        self.counts = np.zeros((count, self.size), dtype=np.int64)
        self.sums = np.zeros(count)

    def add(self, slot, values):
        self.sums[slot] += values.sum()
        steps = values * STEPS
        places = np.floor(steps + 0.5)
        far = np.abs(steps) >= EVEN
        if far.any():
            beyond = EVEN + np.minimum(MOST - EVEN, np.round(FINE * np.log2(np.abs(steps[far]) / EVEN)))
            places[far] = np.copysign(beyond, steps[far])
        self.counts[slot] += np.bincount(places.astype(np.int64) + self.zero, minlength=self.size)

    def band(self, slot, draws):
        """The middle nine tenths, median and mean; `range`: within it lies what other draws, as many, would say."""
        below = np.cumsum(self.counts[slot])

        def quantile(wanted):
            place = min(int(np.searchsorted(below, wanted)), self.size - 1) - self.zero
            away = abs(place)
            return place / STEPS if away < EVEN else float(np.sign(place)) * EVEN / STEPS * 2 ** ((away - EVEN) / FINE)

        out = {"mean": self.sums[slot] / draws, "range": {}}
        for key, share in [("p05", 0.05), ("p50", 0.5), ("p95", 0.95)]:
            apart = 5 * np.sqrt(2 * share * (1 - share) / draws)
            out[key] = quantile(share * draws)
            out["range"][key] = [quantile(max(share - apart, 1e-9) * draws), quantile(min(share + apart, 1) * draws)]
        return out


class Plan:
    def __init__(self, data):
        self.data = data
        criteria, sets = data["criteria"], data["sets"]
        self.count = len(criteria)
        self.at = {(i, c): k for k, (i, c, *_) in enumerate(data["effects"])}
        self.instruments_of = [[i for group in groups for i in group] for groups in sets]
        self.packages, self.of_set = [], []
        for groups in sets:
            places = []
            for chosen in product(*[[None, *group] for group in groups]):
                chosen = [i for i in chosen if i is not None]
                if chosen:
                    places.append(len(self.packages))
                    self.packages.append(chosen)
            self.of_set.append(places)
        self.grounds, self.formulas, self.known = [], [], {}
        self.patterns, self.peaks, self.uses = [], [], []
        self.profiles = [[] for _ in criteria]
        self.rooms = []
        self.menu = [self.pattern(s, [ALWAYS] * len(own)) for s, own in enumerate(self.instruments_of)]
        everything = {i: ALWAYS for i in range(len(data["instruments"]))}
        self.whole = [self.peak_list(c, everything) for c in range(self.count)]
        self.lows = [[[self.at[i, c] for i in own if (i, c) in self.at] for own in self.instruments_of] for c in range(self.count)]
        self.courses = [self.course(one) for one in data["scenarios"]]

    def place(self, name, values, key, value):
        table = self.known.setdefault(name, {})
        if key not in table:
            table[key] = len(values)
            values.append(value)
        return table[key]

    def state(self, one):
        if one["closed"]:
            return NEVER
        if not one["reasons"]:
            return ALWAYS
        i = one["place"]
        lists = [[self.place("ground", self.grounds, (i, k), (i, k)) for k in kinds] for kinds in one["reasons"]]
        return self.place("formula", self.formulas, json.dumps(lists), lists)

    def pattern(self, s, states):
        own = self.instruments_of[s]
        free, masked = [], []
        for p in self.of_set[s]:
            wanted = [states[own.index(i)] for i in self.packages[p]]
            if NEVER in wanted:
                continue
            masks = sorted({one for one in wanted if one >= 0})
            masked.append((p, masks)) if masks else free.append(p)
        return self.place("pattern", self.patterns, (s, tuple(states)), (free, masked))

    def peak_list(self, c, states):
        out = []
        for s, own in enumerate(self.instruments_of):
            judged = [(self.at[i, c], states[i]) for i in own if (i, c) in self.at and states[i] != NEVER]
            if judged:
                out.append(self.place("peak", self.peaks, (c, s, tuple(judged)), judged))
        return self.place(("profile", c), self.profiles[c], tuple(out), out)

    def in_use(self, used, lawful):
        rows = [[[(self.at[i, c], masks) for i, masks in used if i in own and (i, c) in self.at] for own in self.instruments_of] for c in range(self.count)]
        return self.place("use", self.uses, json.dumps([used, lawful]), (lawful, [[run for run in row if run] for row in rows]))

    def course(self, scenario):
        states = {one["place"]: self.state(one) for one in scenario["menu"]}
        room = tuple(self.pattern(s, [states[i] for i in own]) for s, own in enumerate(self.instruments_of))
        by = {}
        for one in scenario["used"]:
            by.setdefault(one["place"], []).append(self.state(one))
        lawful = [(i, None if ALWAYS in found else [f for f in found if f >= 0]) for i, found in by.items() if any(f != NEVER for f in found)]
        return {"states": states, "room": self.place("room", self.rooms, room, room), "profile": [self.peak_list(c, states) for c in range(self.count)],
                "in_use": self.in_use([(i, None) for i in by], False), "lawful": self.in_use(lawful, True)}


def compare(data, draws, seed, exact=None):
    plan = Plan(data)
    C, S, E, K = plan.count, len(plan.courses), len(data["effects"]), len(data["kinds"])
    table = np.array([row[2:] for row in data["effects"]])
    triangles = Triangles(*of_percentiles(*table.T))
    chances = Triangles(*np.array([[k["low"], k["central"], k["high"]] for k in data["kinds"]]).T)
    kind_of = np.array([k for _, k in plan.grounds], dtype=int)
    exact = exact or stability(data, plan)
    of = exact["order"][:2] if S > 1 else [0]
    rooms = [plan.rooms[plan.courses[s]["room"]] for s in of]
    plus = [a for a, b in zip(rooms[0], rooms[1]) if a != b] if S > 1 else list(rooms[0])
    minus = [b for a, b in zip(rooms[0], rooms[1]) if a != b] if S > 1 else []
    # Packages as a matrix product: single effects by criterion; where two meet, benefit and cost apart.
    P = len(plan.packages)
    both = [(p, c, [plan.at[i, c] for i in chosen if (i, c) in plan.at]) for p, chosen in enumerate(plan.packages) for c in range(C)]
    single = [(p, c, places[0]) for p, c, places in both if len(places) == 1]
    double = [(p, c, *places) for p, c, places in both if len(places) == 2]
    sp, sc, se = (np.array(column) for column in zip(*single))
    dp, dc, d1, d2 = (np.array(column) for column in zip(*double))
    order = np.argsort(np.concatenate([sp, dp]), kind="stable")
    rows_p, rows_c = np.concatenate([sp, dp])[order], np.concatenate([sc, dc])[order]
    starts = np.flatnonzero(np.r_[True, rows_p[1:] != rows_p[:-1]])
    present = rows_p[starts]

    room_hist, use_hist = Histograms(len(plan.rooms), True), Histograms(len(plan.uses), False)
    profile_hist = [Histograms(len(one), True) for one in plan.profiles]
    use_criterion = [Histograms(C, False) for _ in plan.uses]
    ahead, ranks, firsts, central = np.zeros((S, S)), np.zeros((S, S)), np.zeros(S), np.zeros((S, C))
    batch = np.zeros((BATCHES, 9))
    effect_sum, ground_sum, ground_count = np.zeros(E), np.zeros(len(plan.grounds)), np.zeros(len(plan.grounds))
    value_sum = value_square = 0.0
    origin = None
    rng = np.random.default_rng(seed)
    is_end = [c["end"] for c in data["criteria"]]

    def best(pattern, values, masks):
        free, masked = plan.patterns[pattern]
        out = np.zeros(values.shape[1])
        if free:
            np.maximum(out, values[free].max(axis=0), out=out)
        for p, needed in masked:
            stands = masks[needed[0]] if len(needed) == 1 else masks[needed].all(axis=0)
            np.maximum(out, values[p] * stands, out=out)
        return out

    def peaks(chosen, effects, masks):
        out = np.zeros(effects.shape[1])
        for peak in chosen:
            top = np.zeros(effects.shape[1])
            for place, mask in plan.peaks[peak]:
                np.maximum(top, effects[place] if mask < 0 else effects[place] * masks[mask], out=top)
            out += top
        return out

    def points(value, most):
        return np.where(most > 0, 100 * value / np.where(most > 0, most, 1), 100.0)

    def use_points(value, most, low):
        unit = np.where(most > 0, most, -low)
        return np.where(unit > 0, 100 * value / np.where(unit > 0, unit, 1), 0.0)

    def draw(n):
        grown = rng.standard_exponential((C, n))
        weights = grown / grown.sum(axis=0)
        effects = triangles.at(rng.random((E, n)))
        chance = chances.at(rng.random((K, n)))
        holds = rng.random((len(plan.grounds), n)) < chance[kind_of] if len(plan.grounds) else np.zeros((0, n), dtype=bool)
        masks = np.array([np.all([np.any(holds[kinds], axis=0) for kinds in lists], axis=0) for lists in plan.formulas]) if plan.formulas else holds
        return weights, effects, holds, masks

    def terms(effects):
        x, y = effects[d1], effects[d2]
        met = np.maximum(np.maximum(x, y), 0) + np.minimum(np.minimum(x, y), 0)
        return np.concatenate([effects[se], met])[order]

    def package_values(rows, weights):
        out = np.zeros((P, weights.shape[1]))
        out[present] = np.add.reduceat(weights[rows_c] * rows, starts, axis=0)
        return out

    def tally(weights, effects, masks, values, most):
        n = weights.shape[1]
        found = [best(p, values, masks) for p in range(len(plan.patterns))]
        of_rooms = []
        for r, room in enumerate(plan.rooms):
            of_rooms.append(np.minimum(points(sum(found[p] for p in room), most), 100))
            room_hist.add(r, of_rooms[-1])
        tops = [peaks(plan.profiles[c][plan.whole[c]], effects, masks) for c in range(C)]
        lows = [sum((np.minimum(effects[run].min(axis=0), 0) for run in plan.lows[c] if run), np.zeros(n)) for c in range(C)]
        least = sum(np.minimum(values[own].min(axis=0), 0) for own in plan.of_set)
        for u, (lawful, rows) in enumerate(plan.uses):
            worth = np.zeros(n)
            for c in range(C):
                used = np.zeros(n)
                for run in rows[c]:
                    list_ = np.array([effects[place] if not needed else effects[place] * masks[needed].any(axis=0) for place, needed in run])
                    used += np.maximum(list_.max(axis=0), 0) + np.minimum(list_.min(axis=0), 0)
                worth += weights[c] * used
                if lawful:
                    use_criterion[u].add(c, use_points(used, tops[c], lows[c]) if is_end[c] else use_points(used, -lows[c], -tops[c]))
            use_hist.add(u, use_points(worth, most, least))
        for c in range(C):
            if is_end[c]:
                for p, chosen in enumerate(plan.profiles[c]):
                    profile_hist[c].add(p, np.minimum(points(peaks(chosen, effects, masks), tops[c]), 100))
        scored = np.array([of_rooms[course["room"]] for course in plan.courses])
        wins = scored[:, None] > scored[None] + TIE
        ahead[:] += wins.sum(axis=2)
        behind = wins.sum(axis=0)
        for s in range(S):
            ranks[s] += np.bincount(behind[s], minlength=S)
            first = behind[s] == 0
            firsts[s] += first.sum()
            central[s] += weights @ first
        return

    pairs, done = -(-draws // 2), 0
    while done < pairs:
        n = min(BLOCK // 2, pairs - done)
        a, b = draw(n), draw(n)
        rows = [terms(a[1]), terms(b[1])]
        values = [package_values(rows[way >> 1], (a, b)[way & 1][0]) for way in range(4)]
        most = [sum(best(p, values[way], a[3]) for p in plan.menu) for way in range(4)]
        tally(a[0], a[1], a[3], values[0], most[0])
        tally(b[0], b[1], b[3], values[3], most[3])
        ways = []
        for way in range(8):
            v, m = values[way & 3], (a, b)[way >> 2][3]
            lead = sum((best(p, v, m) for p in plus), np.zeros(n)) - sum((best(p, v, m) for p in minus), np.zeros(n))
            ways.append(points(lead, most[way & 3]) if len(of) == 1 else np.where(most[way & 3] > 0, 100 * lead / np.where(most[way & 3] > 0, most[way & 3], 1), 0.0))
        if origin is None:
            origin = float(np.mean(ways))
        f = [way - origin for way in ways]
        for x, (_, effects, holds, _) in ((f[0], a), (f[7], b)):
            value_sum += x.sum()
            value_square += x @ x
            effect_sum += effects @ x
            ground_sum += holds @ x
            ground_count += holds.sum(axis=1)
        groups = [sum(f) / 8, sum(x * x for x in f) / 8]
        for four in ["06 24 17 35", "05 14 27 36", "03 12 47 56", "01 23 45 67", "02 13 46 57", "04 15 26 37"]:
            groups.append(sum(f[int(x)] * f[int(y)] for x, y in four.split()) / 4)
        at = np.arange(done, done + n) % BATCHES
        for g, part in enumerate([*groups, np.ones(n)]):
            batch[:, g] += np.bincount(at, weights=part, minlength=BATCHES)
        done += n

    N = 2 * pairs
    better = ahead / N
    mean = value_sum / N
    variance = value_square / N - mean * mean
    shares = []
    if variance > 1e-12:
        start, peak, end = of_percentiles(*table.T)
        spread = (start**2 + peak**2 + end**2 - start * peak - start * end - peak * end) / 18
        covered = effect_sum / N - (start + peak + end) / 3 * mean
        for (i, c, *_), share in zip(data["effects"], np.where(spread > 0, covered**2 / (np.where(spread > 0, spread, 1) * variance), 0)):
            shares.append((f"effect:{data['instruments'][i]}/{data['criteria'][c]['id']}", share))
        p = ground_count / N
        covered = ground_sum / N - p * mean
        for (i, k), share in zip(plan.grounds, covered**2 / np.maximum(p * (1 - p) * variance, 1e-300)):
            shares.append((f"outcome:{data['instruments'][i]}/{data['kinds'][k]['id']}", share))
        shares = sorted(shares, key=lambda one: -one[1])[:10]
    result = {
        "scenarios": [{
            "overall": room_hist.band(course["room"], N), "use": use_hist.band(course["in_use"], N), "lawfulUse": use_hist.band(course["lawful"], N),
            "criteria": [{"id": data["criteria"][c]["id"], **(profile_hist[c].band(course["profile"][c], N) if is_end[c] else {"p05": None, "p50": None, "p95": None, "mean": None}),
                          "lawfulUse": use_criterion[course["lawful"]].band(c, N)} for c in range(C)],
        } for course in plan.courses],
        "better": better.tolist(), "betterError": np.sqrt(better * (1 - better) / N).tolist(), "tied": (1 - better - better.T).tolist(),
        "rankAcceptability": (ranks / N).tolist(),
        "centralWeights": [dict(zip([c["id"] for c in data["criteria"]], (central[s] / firsts[s]).tolist())) if firsts[s] else None for s in range(S)],
        "sensitivityOf": of, "sensitivity": indices(batch) + [{"factor": name, "first": float(share)} for name, share in shares],
        **{key: exact[key] for key in ["leader", "runnerUp", "weightStability", "smallestMove"]}, "draws": N, "seed": seed,
    }
    return result


def indices(batch):
    def estimates(sums):
        mean = sums[0] / sums[8]
        variance = sums[1] / sums[8] - mean * mean
        if not variance > 1e-12:
            return None
        share = (sums[2:8] / sums[8] - mean * mean) / variance
        return np.r_[share[:3], 1 - share[3:]]

    whole = batch.sum(axis=0)
    found = estimates(whole)
    if found is None:
        return [{"factor": name, "first": None, "total": None} for name in ("weights", "effects", "outcomes")]
    without = np.array([estimates(whole - one) for one in batch if one[8]])
    half = 2.04 * np.sqrt((len(without) - 1) / len(without) * ((without - without.mean(axis=0)) ** 2).sum(axis=0))
    return [{"factor": name, "first": found[g], "firstLow": found[g] - half[g], "firstHigh": found[g] + half[g],
             "total": found[g + 3], "totalLow": found[g + 3] - half[g + 3], "totalHigh": found[g + 3] + half[g + 3]}
            for g, name in enumerate(("weights", "effects", "outcomes"))]


def stability(data, plan):
    """Who leads by central judgements and mean chances; between which weights; the smallest move that changes it."""
    near = 1e-9
    C, S = plan.count, len(plan.courses)
    central = {(i, c): value for i, c, _, value, _ in data["effects"]}
    worth = np.zeros((len(plan.packages), C))
    for p, chosen in enumerate(plan.packages):
        for c in range(C):
            values = [central.get((i, c), 0.0) for i in chosen]
            worth[p, c] = max(0.0, *values) + min(0.0, *values)
    mean = [(k["low"] + k["central"] + k["high"]) / 3 for k in data["kinds"]]

    def chance(lists):
        used = sorted({g for kinds in lists for g in kinds})
        total = 0.0
        for which in product([False, True], repeat=len(used)):
            holds = dict(zip(used, which))
            if all(any(holds[g] for g in kinds) for kinds in lists):
                total += np.prod([mean[plan.grounds[g][1]] if holds[g] else 1 - mean[plan.grounds[g][1]] for g in used])
        return total

    chances = [chance(lists) for lists in plan.formulas]

    def undominated(places):
        kept = []
        for p in places:
            others = [o for o in places if o != p and (worth[o] >= worth[p]).all() and (o < p or (worth[o] > worth[p]).any())]
            if (worth[p] > 0).any() and not others:
                kept.append(p)
        return kept

    def part(states, s):
        own = [i for i in plan.instruments_of[s] if states[i] != NEVER]
        perhaps = [i for i in own if states[i] != ALWAYS]
        found = {}
        for which in product([False, True], repeat=len(perhaps)):
            stands = dict(zip(perhaps, which))
            share = np.prod([chances[states[i]] if stands[i] else 1 - chances[states[i]] for i in perhaps])
            if share:
                key = tuple(p for p in plan.of_set[s] if all(stands.get(i, states[i] == ALWAYS) for i in plan.packages[p]))
                found[key] = found.get(key, 0.0) + share
        return tuple((i, states[i]) for i in own), [(share, undominated(key)) for key, share in found.items()]

    parts = [[part(course["states"], s) for s in range(len(plan.of_set))] for course in plan.courses]
    weights = np.full(C, 1 / C)
    start = worth @ weights

    def at(listed, slope, distance):
        value = rise = 0.0
        nearest = np.inf
        for share, own in listed:
            base = np.r_[0.0, start[own]]
            steep = np.r_[0.0, slope[own]]
            now = base + distance * steep
            top = np.flatnonzero(now > now.max() - near)
            top = top[np.argmax(steep[top])]
            faster = steep > steep[top] + near
            if faster.any():
                crossing = (base[top] - base[faster]) / (steep[faster] - steep[top])
                crossing = crossing[crossing > distance + near]
                nearest = min(nearest, crossing.min()) if len(crossing) else nearest
            value += share * now[top]
            rise += share * steep[top]
        return value, rise, nearest

    still = np.zeros(len(plan.packages))
    values = [sum(at(listed, still, 0.0)[0] for _, listed in of) for of in parts]
    order = sorted(range(S), key=lambda s: -values[s])
    leads = S < 2 or values[order[0]] - values[order[1]] > near
    leader = order[0] if leads else None
    out = {"order": order, "leader": leader, "runnerUp": order[1] if S > 1 else None, "weightStability": [], "smallestMove": None}
    if leader is None or S < 2:
        return out
    rivals = [(s, [x for (a, x), (b, _) in zip(parts[leader], parts[s]) if a != b], [y for (a, _), (b, y) in zip(parts[leader], parts[s]) if a != b]) for s in range(S) if s != leader]
    rivals = [(s, [one for of in own for one in of], [one for of in other for one in of]) for s, own, other in rivals]

    def overtaken(direction, span):
        slope, found = worth @ direction, None
        for s, own, other in rivals:
            distance = 0.0
            while distance < span:
                (v1, r1, n1), (v2, r2, n2) = at(own, slope, distance), at(other, slope, distance)
                lead, change, step = max(0.0, v1 - v2), r1 - r2, min(n1, n2, span)
                if change < -near:
                    crossing = distance + lead / -change
                    if crossing < step - near or (step >= span and crossing <= span - near):
                        if found is None or crossing < found[0]:
                            found = (crossing, s)
                        break
                distance = step
        return found

    ids = [c["id"] for c in data["criteria"]]
    for c in range(C):
        up = -weights / (1 - weights[c])
        up[c] = 1.0
        high, low = overtaken(up, 1 - weights[c]), overtaken(-up, weights[c])
        out["weightStability"].append({"criterion": ids[c], "low": weights[c] - low[0] if low else 0.0, "high": weights[c] + high[0] if high else 1.0})
    for source in range(C):
        for target in range(C):
            if source != target:
                direction = np.zeros(C)
                direction[source], direction[target] = -1.0, 1.0
                least = out["smallestMove"]["share"] if out["smallestMove"] else 1.0
                found = overtaken(direction, min(weights[source], least))
                if found and found[0] < least - near:
                    out["smallestMove"] = {"from": ids[source], "to": ids[target], "share": float(found[0]), "winner": found[1]}
    return out


if __name__ == "__main__":
    data = json.load(open(sys.argv[1]))
    draws, rounds = int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1
    exact, times = stability(data, Plan(data)), []
    for turn in range(rounds):
        began = time.perf_counter()
        result = compare(data, draws, 1 + turn, exact)
        times.append(1000 * (time.perf_counter() - began))
    plain = lambda value: value.item() if hasattr(value, "item") else str(value)
    print(json.dumps({"times": times, "numpy": np.__version__, "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, "result": result}, default=plain))
