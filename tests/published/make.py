#!/usr/bin/env python3
"""Makes the figures that `tests/published.rs` holds the engine against, with established packages, on inputs of our own.

    python3 -m venv v && v/bin/pip install SALib==1.6.0 pymcdm==1.4.0 pysensmcda==2.0.0 numpy==2.4.6 scipy==1.17.1 && v/bin/python make.py

Writes one JSON beside it for each subject: the input, the figure with its error where it has one, the packages with their
versions. Not run by the tests: the stored figures are. The R package smaa could not be installed here (CRAN not reachable).
"""
import json
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pymcdm
from pysensmcda.ranking import ranking_alteration
from pysensmcda.robustness import pairwise_winning_indices
from pysensmcda.smaa import exact_acceptability, smaa2
from SALib.analyze import sobol as sobol_of
from SALib.sample import sobol as sobol_sample
from SALib.test_functions import Ishigami, Sobol_G
from scipy import stats

HERE = Path(__file__).parent
PACKAGES = ["SALib", "pymcdm", "pysensmcda", "numpy", "scipy"]


def plain(value):
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(one) for one in value]
    if isinstance(value, (float, np.floating)):
        return None if np.isnan(value) else float(value)
    return int(value) if isinstance(value, np.integer) else value


def store(name, packages, cases):
    made = {"madeBy": "tests/published/make.py", "packages": {one: version(one) for one in packages}, "cases": plain(cases)}
    (HERE / f"{name}.json").write_text(json.dumps(made, indent=1) + "\n")
    print(name, len(cases))


# ---- acceptability without sampling: volumes of polytopes -------------------------------------------------------------
TABLES = {
    "three of three": [[1.0, 0.2, 0.5], [0.4, 1.0, 0.3], [0.1, 0.6, 1.0]],
    "one never leads": [[1.0, 0.1, 0.4], [0.3, 0.9, 0.8], [0.5, 0.3, 0.5]],
    "four of four": [[1.0, 0.3, 0.2, 0.6], [0.2, 1.0, 0.5, 0.3], [0.5, 0.4, 1.0, 0.1], [0.6, 0.55, 0.4, 0.7]],
    "five of three": [[0.9, 0.1, 0.4], [0.2, 0.95, 0.3], [0.3, 0.2, 1.0], [0.6, 0.55, 0.2], [0.5, 0.4, 0.6]],
}


def exact():
    cases = []
    for name, table in TABLES.items():
        matrix = np.array(table)
        n = matrix.shape[1]
        ranked = (np.eye(n)[1:] - np.eye(n)[:-1], np.zeros(n - 1))  # w1 >= w2 >= ... >= wn
        for ranking, constraints in [(None, None), (list(range(n)), ranked)]:
            result = exact_acceptability(matrix, np.ones(n), constraints=constraints, scaling="none")
            cases.append({"name": name, "table": table, "ranking": ranking, "acceptability": result.acceptability,
                          "centralWeights": [list(w) if a > 0 else None for w, a in zip(result.central_weights, result.acceptability)]})
    store("acceptability", ["pysensmcda", "numpy", "scipy"], cases)


# ---- SMAA-2 with uncertain scores --------------------------------------------------------------------------------------
def smaa():
    rng = np.random.default_rng(20261126)
    draws = 400_000
    cases = []
    for name, alpha in [("no weights given", [1.0, 1.0, 1.0]), ("weights with confidence 12", [6.0, 3.6, 2.4])]:
        low = np.array([[0.5, 0.1, 0.2], [0.2, 0.6, 0.1], [0.0, 0.3, 0.5], [0.3, 0.3, 0.3]])
        central = np.array([[0.9, 0.2, 0.5], [0.4, 0.9, 0.3], [0.1, 0.6, 0.9], [0.5, 0.5, 0.45]])
        high = np.array([[1.0, 0.6, 0.8], [0.9, 1.0, 0.6], [0.6, 0.9, 1.0], [0.9, 0.8, 0.9]])
        scores = rng.triangular(low, central, high, size=(draws, 4, 3))
        weights = rng.dirichlet(alpha, size=draws)
        method = pymcdm.methods.WSM(lambda x, cost=False: x)
        result = smaa2(method, central, np.ones(3), weights=weights, num_samples=draws, matrix_samples=scores)
        wins = pairwise_winning_indices(result.simulation.rankings)
        cases.append({"name": name, "alpha": alpha, "low": low, "central": central, "high": high, "draws": draws,
                      "rankAcceptability": result.rank_acceptability, "centralWeights": result.central_weights,
                      "confidence": result.confidence_factors, "better": getattr(wins, "indices", wins)})
    store("smaa", ["pysensmcda", "pymcdm", "numpy"], cases)


# ---- how far a weight may move -----------------------------------------------------------------------------------------
def stability():
    """The package moves one weight by steps and shares the rest equally; from equal weights that is what we do (in proportion)."""
    cases = []
    for name, table in [("two of three", [[0.9, 0.4, 0.5], [0.5, 0.8, 0.4]]), ("two of four", [[1.0, 0.2, 0.6, 0.3], [0.3, 0.7, 0.5, 0.5]])]:
        matrix = np.array(table)
        n = matrix.shape[1]
        weights = np.full(n, 1.0 / n)
        method = pymcdm.methods.WSM(lambda x, cost=False: x)
        ranking = pymcdm.helpers.rankdata(method(matrix, weights, np.ones(n)), True)
        step = 0.0005
        found = ranking_alteration(weights, ranking, method, {"matrix": matrix, "weights": weights, "types": np.ones(n)}, True, step)
        moved = [{"criterion": c, "weight": w[c] if not np.allclose(w, weights) else None} for c, w, _ in found]
        cases.append({"name": name, "table": table, "step": step, "changes": moved})
    store("stability", ["pysensmcda", "pymcdm", "numpy"], cases)


# ---- quantiles of a weight ---------------------------------------------------------------------------------------------
def quantiles():
    shares = [0.05, 0.25, 0.5, 0.75, 0.95]
    cases = []
    for alpha in [[1.0, 1.0, 1.0], [0.4, 0.9, 0.7], [5.0, 3.0, 2.0], [120.0, 60.0, 20.0]]:
        first = stats.beta(alpha[0], sum(alpha[1:]))
        cases.append({"alpha": alpha, "shares": shares, "quantiles": first.ppf(shares), "density": first.pdf(first.ppf(shares)),
                      "mean": first.mean(), "variance": first.var()})
    store("beta", ["scipy"], cases)


# ---- Sobol indices -----------------------------------------------------------------------------------------------------
def triangular(u, low, central, high):
    cut = (central - low) / (high - low)
    return np.where(u < cut, low + np.sqrt(u * (high - low) * (central - low)), high - np.sqrt((1 - u) * (high - low) * (high - central)))


# A small world: instruments a1 | a2 (one group), b, c; ends p, q, cost k. b stands by gats-xiv, c by its schedule or gats-xiv.
# Scenario 0 has all but a2, scenario 1 has c alone. The figure is the difference of their values in points of the best of all.
WORLD = {
    "effects": {"a1": [[0.2, 1.0, 1.6], [-0.4, 0.3, 0.8], [-1.2, -0.6, 0.0]], "a2": [[1.0, 2.0, 2.6], [0.1, 0.5, 1.2], [-2.0, -1.0, -0.4]],
                "b": [[0.3, 0.9, 2.0], [0.6, 1.4, 2.2], [-1.0, -0.3, 0.1]], "c": [[0.1, 0.4, 1.5], [0.2, 1.1, 1.9], [-0.9, -0.2, 0.0]]},
    "outcomes": {"gats-xiv": [0.1, 0.3, 0.8], "limit/listed-commitments": [0.2, 0.5, 0.9]},
}


def world(x):
    """x: uniform columns: 3 weights, 12 effects, 2 chances, then one number each for b by XIV, c by XIV, c by its schedule."""
    grown = -np.log1p(-x[:, :3])
    w = grown / grown.sum(axis=1, keepdims=True)
    ranges = [one for instrument in ["a1", "a2", "b", "c"] for one in WORLD["effects"][instrument]]
    effects = np.stack([triangular(x[:, 3 + i], *r) for i, r in enumerate(ranges)], axis=1).reshape(-1, 4, 3)
    a1, a2, b, c = np.einsum("nij,nj->in", effects, w)
    xiv = triangular(x[:, 15], *WORLD["outcomes"]["gats-xiv"])
    schedule = triangular(x[:, 16], *WORLD["outcomes"]["limit/listed-commitments"])
    b_stands = x[:, 17] < xiv
    c_stands = (x[:, 18] < xiv) | (x[:, 19] < schedule)
    up = lambda v: np.maximum(v, 0.0)
    most = up(np.maximum(a1, a2)) + up(b) + up(c)
    one = up(a1) + up(b) * b_stands + up(c) * c_stands
    other = up(c) * c_stands
    return np.where(most > 1e-9, 100.0 * (one - other) / np.where(most > 1e-9, most, 1.0), 0.0)


def indices():
    cases = []
    for name, function, names, bounds, groups, size in [
        ("ishigami", Ishigami.evaluate, ["x1", "x2", "x3"], [[-np.pi, np.pi]] * 3, None, 2**16),
        ("g-function", lambda x: Sobol_G.evaluate(x, a=np.array([0.0, 1.0, 4.5, 9.0])), ["x1", "x2", "x3", "x4"], [[0.0, 1.0]] * 4, None, 2**16),
        ("small world", world, [f"x{i}" for i in range(20)], [[0.0, 1.0]] * 20, ["weights"] * 3 + ["effects"] * 12 + ["outcomes"] * 5, 2**17),
    ]:
        problem = {"num_vars": len(names), "names": names, "bounds": bounds}
        if groups:
            problem["groups"] = groups
        sample = sobol_sample.sample(problem, size, calc_second_order=False, seed=7)
        found = sobol_of.analyze(problem, function(sample), calc_second_order=False, num_resamples=200, seed=7)
        order = list(dict.fromkeys(groups)) if groups else names
        cases.append({"name": name, "size": size, "factors": order, "first": found["S1"], "firstConf95": found["S1_conf"],
                      "total": found["ST"], "totalConf95": found["ST_conf"], **({"world": WORLD} if name == "small world" else {})})
        print(name, order, found["S1"].round(4), found["ST"].round(4), found["S1_conf"].round(4))
    store("sobol", ["SALib", "numpy"], cases)


if __name__ == "__main__":
    exact()
    smaa()
    stability()
    quantiles()
    indices()
