//! Published figures: known closed forms, and figures that established packages made on inputs of ours
//! (`tests/published/make.py`, stored with the packages' versions). Each is asked of the whole engine, through facts of our
//! own. Tolerances are five standard errors of what was drawn, never wider for comfort; where a figure is exact, rounding.

#[path = "published/engine.rs"]
mod engine;
#[path = "published/indices.rs"]
mod indices;
#[path = "published/world.rs"]
mod world;

use serde_json::{Value, json};
use world::{TOP, World, ends};

const DRAWS: u64 = 200_000;
/// Standard errors.
const WIDE: f64 = 5.0;
/// Of a figure that involves no draw: floats of 32 bits are behind some.
const EXACT: f64 = 1e-6;
/// Ties within a thousandth of a point count for both: a strip of the weights that thin, some 3e-5 wide for each rival.
const STRIP: f64 = 2e-4;
/// Values are counted to 1/32 of a point.
const STEP: f64 = 1.0 / 32.0;

fn made(name: &str) -> Vec<Value> {
    let path = format!("{}/tests/published/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let file: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("a file")).expect("JSON");
    file["cases"].as_array().expect("a list").clone()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap_or_else(|| panic!("{value} is no list")).iter().map(number).collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

fn rows(value: &Value) -> Vec<Vec<f64>> {
    value.as_array().expect("a list").iter().map(numbers).collect()
}

fn near(what: &str, got: f64, wanted: f64, tolerance: f64) {
    println!("{what}: {got:.5}, published {wanted:.5}, off by {:.5} of {tolerance:.5}", (got - wanted).abs());
    assert!((got - wanted).abs() <= tolerance, "{what}: {got}, published {wanted}, tolerance {tolerance}");
}

/// Standard error of a share.
fn of_share(share: f64, draws: f64) -> f64 {
    (share * (1.0 - share) / draws).sqrt()
}

fn draws() -> f64 {
    DRAWS as f64
}

/// Only the weights vary.
fn weights_only() -> Value {
    json!({ "draws": DRAWS, "seed": 20_261_126, "vary": { "weights": true, "effects": false, "outcomes": false } })
}

fn with(mut how: Value, key: &str, value: Value) -> Value {
    how[key] = value;
    how
}

/// Mean and variance of a weighted sum of Dirichlet(1, ..., 1): that of a ranked weight is one.
fn moments(sum: &[f64]) -> (f64, f64) {
    let n = sum.len() as f64;
    let (total, squares) = (sum.iter().sum::<f64>(), sum.iter().map(|a| a * a).sum::<f64>());
    (total / n, (n * squares - total * total) / (n * n * (n + 1.0)))
}

/// The share of all weights for which a weighted sum is above 0: the volume of the simplex cut by a plane, for
/// coefficients that all differ (Varsi 1973; for two criteria the share of a line).
fn above(sum: &[f64]) -> f64 {
    let power = sum.len() as i32 - 1;
    let part = |(at, d): (usize, &f64)| {
        let others = sum.iter().enumerate().filter(|(other, _)| *other != at);
        d.powi(power) / others.map(|(_, other)| d - other).product::<f64>()
    };
    sum.iter().enumerate().filter(|(_, d)| **d > 0.0).map(part).sum()
}

/// Coefficients of v, uniform among all weights, in a sum over weights in order: w_r = sum of v_i / i for i from r on.
fn in_order(sum: &[f64]) -> Vec<f64> {
    (0..sum.len()).map(|i| sum[..=i].iter().sum::<f64>() / (i + 1) as f64).collect()
}

#[test]
fn weights_have_the_moments_of_dirichlet() {
    for case in made("beta") {
        let alpha = numbers(&case["alpha"]);
        let total: f64 = alpha.iter().sum();
        // One alternative, worth what its first weight is.
        let mut row = vec![0.0; alpha.len()];
        row[0] = TOP;
        let world = World::table(&[row]);
        let weights: Value =
            alpha.iter().enumerate().map(|(place, a)| (format!("c{place}"), json!(a / total))).collect();
        let how = if alpha.iter().all(|a| *a == 1.0) {
            weights_only()
        } else {
            with(with(weights_only(), "weights", weights), "confidence", json!(total))
        };
        let found = world.compare(how);
        for (place, a) in alpha.iter().enumerate() {
            let mean = a / total;
            let error = (mean * (1.0 - mean) / (total + 1.0) / draws()).sqrt();
            let got = number(&found["centralWeights"][0][format!("c{place}")]);
            near(&format!("mean weight of {alpha:?}"), got, mean, WIDE * error + EXACT);
        }
        let band = &found["scenarios"][0]["overall"];
        near(
            &format!("mean of {alpha:?}"),
            number(&band["mean"]),
            100.0 * number(&case["mean"]),
            500.0 * (number(&case["variance"]) / draws()).sqrt() + EXACT,
        );
        let (quantiles, density) = (numbers(&case["quantiles"]), numbers(&case["density"]));
        for (key, at) in [("p05", 0), ("p50", 2), ("p95", 4)] {
            let share = number(&case["shares"][at]);
            let error = 100.0 * of_share(share, draws()) / density[at];
            near(
                &format!("{key} of {alpha:?}"),
                number(&band[key]),
                100.0 * quantiles[at],
                WIDE * error + STEP,
            );
        }
    }
}

#[test]
fn ranked_weights_have_the_rank_order_centroid_as_mean() {
    // n = 4: 25/48, 13/48, 7/48, 3/48.
    let world = World::table(&[vec![1.0, 1.0, 1.0, 1.0]]);
    let found = world.compare(with(weights_only(), "ranking", json!(["c2", "c0", "c3", "c1"])));
    for (rank, (criterion, mean)) in [("c2", 25.0), ("c0", 13.0), ("c3", 7.0), ("c1", 3.0)].iter().enumerate()
    {
        let sum: Vec<f64> = (0..4).map(|i| if i >= rank { 1.0 / (i + 1) as f64 } else { 0.0 }).collect();
        let (centroid, variance) = moments(&sum);
        near("closed form", centroid, mean / 48.0, 1e-12);
        let got = number(&found["centralWeights"][0][*criterion]);
        near(
            &format!("weight at rank {}", rank + 1),
            got,
            centroid,
            WIDE * (variance / draws()).sqrt() + EXACT,
        );
    }
    // Only the first is named: it has the greatest weight, the rest share what is left alike.
    let found = world.compare(with(weights_only(), "ranking", json!(["c1"])));
    for criterion in ["c0", "c1", "c2", "c3"] {
        let mean = if criterion == "c1" { 25.0 / 48.0 } else { 23.0 / 144.0 };
        let got = number(&found["centralWeights"][0][criterion]);
        near("weight with one rank named", got, mean, WIDE * of_share(mean, draws()) + EXACT);
    }
}

#[test]
fn two_alternatives_share_the_simplex_as_a_plane_cuts_it() {
    for (one, other) in [
        (vec![0.9, 0.2], vec![0.3, 0.6]),
        (vec![0.9, 0.3, 0.5], vec![0.2, 0.8, 0.6]),
        (vec![1.0, 0.1, 0.4, 0.7, 0.2], vec![0.2, 0.9, 0.45, 0.3, 0.05]),
    ] {
        let difference: Vec<f64> = one.iter().zip(&other).map(|(a, b)| a - b).collect();
        let backwards: Vec<f64> = difference.iter().rev().copied().collect();
        let world = World::table(&[one.clone(), other.clone()]);
        for ranked in [false, true] {
            let share = above(&if ranked { in_order(&backwards) } else { difference.clone() });
            // The last criterion the most important: with the first one it would not be close.
            let order: Vec<String> = world.criteria().into_iter().rev().collect();
            let how = if ranked { with(weights_only(), "ranking", json!(order)) } else { weights_only() };
            let found = world.compare(how);
            let error = of_share(share, draws());
            let got = number(&found["better"][0][1]);
            near(&format!("{one:?} before {other:?}, ranked: {ranked}"), got, share, WIDE * error + 2e-5);
            near("its stated error", number(&found["betterError"][0][1]), error, 0.05 * error);
            near(
                "the other way",
                got + number(&found["better"][1][0]) + number(&found["tied"][0][1]),
                1.0,
                EXACT,
            );
            near(
                "first rank",
                number(&found["rankAcceptability"][0][0]),
                got + number(&found["tied"][0][1]),
                EXACT,
            );
        }
    }
    // Pencil: w1 * 0.6 > w2 * 0.4, so w1 > 0.4.
    near("closed form", above(&[0.6, -0.4]), 0.6, 1e-12);
}

#[test]
fn acceptability_is_the_volume_of_a_polytope() {
    for case in made("acceptability") {
        let table = rows(&case["table"]);
        let world = World::table(&table);
        let how = match case["ranking"].as_array() {
            Some(order) => {
                let order: Vec<String> = order.iter().map(|place| format!("c{place}")).collect();
                with(weights_only(), "ranking", json!(order))
            }
            None => weights_only(),
        };
        let found = world.compare(how);
        for (at, share) in numbers(&case["acceptability"]).into_iter().enumerate() {
            let name = format!("{} of {}, ranking {}", at, case["name"], case["ranking"]);
            let got = number(&found["rankAcceptability"][at][0]);
            near(&name, got, share, WIDE * of_share(share, draws()) + if share > 0.0 { STRIP } else { 0.0 });
            if share == 0.0 {
                assert!(found["centralWeights"][at].is_null(), "{name} never leads");
                continue;
            }
            for (criterion, weight) in numbers(&case["centralWeights"][at]).into_iter().enumerate() {
                let got = number(&found["centralWeights"][at][format!("c{criterion}")]);
                near(
                    &format!("{name}: central weight"),
                    got,
                    weight,
                    WIDE * (weight * (1.0 - weight) / (share * draws())).sqrt() + STRIP / share / 2.0,
                );
            }
        }
    }
}

#[test]
fn smaa_2_with_uncertain_scores() {
    for case in made("smaa") {
        let part = |key: &str| rows(&case[key]);
        let (low, central, high) = (part("low"), part("central"), part("high"));
        let triangle = |i: usize, j: usize| [low[i][j], central[i][j], high[i][j]];
        let table: Vec<Vec<[f64; 3]>> =
            (0..low.len()).map(|i| (0..low[i].len()).map(|j| triangle(i, j)).collect()).collect();
        let alpha = numbers(&case["alpha"]);
        let total: f64 = alpha.iter().sum();
        let how = json!({ "draws": DRAWS, "seed": 5 });
        let how = if alpha.iter().all(|a| *a == 1.0) {
            how
        } else {
            let weights: Value =
                alpha.iter().enumerate().map(|(place, a)| (format!("c{place}"), json!(a / total))).collect();
            with(with(how, "weights", weights), "confidence", json!(total))
        };
        let found = World::uncertain_table(&table).compare(how);
        let both = 1.0 / (1.0 / draws() + 1.0 / number(&case["draws"]));
        for (i, ranks) in part("rankAcceptability").into_iter().enumerate() {
            for (rank, share) in ranks.into_iter().enumerate() {
                let got = number(&found["rankAcceptability"][i][rank]);
                near(
                    &format!("{}: {i} at rank {rank}", case["name"]),
                    got,
                    share,
                    WIDE * of_share(share, both) + STRIP,
                );
            }
        }
        for (i, wins) in part("better").into_iter().enumerate() {
            for (j, share) in wins.into_iter().enumerate().filter(|(j, _)| *j != i) {
                near(
                    &format!("{}: {i} before {j}", case["name"]),
                    number(&found["better"][i][j]),
                    share,
                    WIDE * of_share(share, both) + STRIP,
                );
            }
        }
        for (i, weights) in part("centralWeights").into_iter().enumerate() {
            let share = number(&case["rankAcceptability"][i][0]);
            for (j, weight) in weights.into_iter().enumerate() {
                let got = number(&found["centralWeights"][i][format!("c{j}")]);
                near("central weight", got, weight, WIDE * (weight * (1.0 - weight) / (share * both)).sqrt());
            }
        }
    }
}

#[test]
fn effects_have_the_quantiles_of_a_triangle() {
    let [from, peak, to] = [0.1, 0.4, 1.9];
    let world = World::uncertain_table(&[vec![[from, peak, to]]]);
    let how = json!({ "draws": DRAWS, "seed": 3, "vary": { "weights": false, "effects": true, "outcomes": false } });
    let band = &world.compare(how)["scenarios"][0]["overall"];
    let scale = 100.0 / TOP;
    let variance = (from * from + peak * peak + to * to - from * peak - from * to - peak * to) / 18.0;
    near(
        "mean",
        number(&band["mean"]),
        scale * (from + peak + to) / 3.0,
        WIDE * scale * (variance / draws()).sqrt() + 1e-4,
    );
    for (key, share) in [("p05", 0.05_f64), ("p50", 0.5), ("p95", 0.95)] {
        let low = share <= (peak - from) / (to - from);
        let (value, density) = if low {
            let value = from + (share * (to - from) * (peak - from)).sqrt();
            (value, 2.0 * (value - from) / ((to - from) * (peak - from)))
        } else {
            let value = to - ((1.0 - share) * (to - from) * (to - peak)).sqrt();
            (value, 2.0 * (to - value) / ((to - from) * (to - peak)))
        };
        near(
            key,
            number(&band[key]),
            scale * value,
            WIDE * scale * of_share(share, draws()) / density + STEP,
        );
        // The 5th and the 95th percentile are what the judgement says.
        let [low, _, high] = ends([from, peak, to]);
        match key {
            "p05" => near("low", value, low, 1e-12),
            "p95" => near("high", value, high, 1e-12),
            _ => {}
        }
    }
}

/// `b`, worth a point on the one criterion, barred with these provisions; beside it a scenario without it.
fn contestable(more: &[Value]) -> World {
    let mut world = World::new(&[&["top"], &["b"]], &["p"]).with_top().effect("b", "p", [1.0; 3]);
    world = world.agreement("scale", &["top"], &json!({})).agreement("closed", &["b"], &json!({}));
    let names: Vec<String> = (0..more.len()).map(|number| format!("contested-{number}")).collect();
    for (name, more) in names.iter().zip(more) {
        world = world.agreement(name, &["b"], more);
    }
    let mut joins: Vec<&str> = names.iter().map(String::as_str).collect();
    joins.push("scale");
    world.scenario(&joins).scenario(&["scale", "closed"])
}

#[test]
fn outcomes_hold_as_often_as_their_chances_say() {
    let xiv = json!({ "exceptions": ["gats-xiv"] });
    let prudential_open = json!({ "exceptions": ["legitimate-public-policy-objective"] });
    let schedule = json!({ "limits": ["listed-commitments"] });
    let either = json!({ "limits": ["listed-commitments"], "exceptions": ["gats-xiv"] });
    let chances = json!({
        "gats-xiv": { "low": 0.1, "central": 0.2, "high": 0.6 },
        "legitimate-public-policy-objective": { "low": 0.3, "central": 0.9, "high": 0.9 },
        "limit/listed-commitments": { "low": 0.0, "central": 0.5, "high": 1.0 },
    });
    let (x, l, s) = (0.3, 0.7, 0.5);
    for (name, provisions, share) in [
        ("one exception", vec![xiv.clone()], x),
        ("the same exception twice: they stand and fall together", vec![xiv.clone(), xiv.clone()], x),
        ("two exceptions: both must hold", vec![xiv.clone(), prudential_open.clone()], x * l),
        ("a fact", vec![schedule.clone()], s),
        ("a fact or an exception: either is enough", vec![either.clone()], 1.0 - (1.0 - s) * (1.0 - x)),
        ("either, and another exception", vec![either, prudential_open], (1.0 - (1.0 - s) * (1.0 - x)) * l),
        (
            "what holds for one reason holds for the other",
            vec![schedule, json!({ "limits": ["listed-commitments"], "exceptions": ["gats-xiv"] })],
            s,
        ),
    ] {
        let found =
            contestable(&provisions).compare(json!({ "draws": DRAWS, "seed": 11, "outcomes": chances }));
        near(name, number(&found["better"][0][1]), share, WIDE * of_share(share, draws()));
        near("tied otherwise", number(&found["tied"][0][1]), 1.0 - number(&found["better"][0][1]), EXACT);
        near(
            "mean",
            number(&found["scenarios"][0]["overall"]["mean"]),
            100.0 * share / 4.0,
            25.0 * WIDE * of_share(share, draws()) + 1e-4,
        );
    }
}

#[test]
fn a_weight_may_move_as_far_as_the_arithmetic_says() {
    // Equal weights. A (0.9, 0.4, 0.5) leads B (0.5, 0.8, 0.4) by 0.1/3. Along c0 = t, others alike: 0.4 t - 0.3/2 (1 - t)
    // is 0 at t = 3/11; along c1: -0.4 t + 0.5/2 (1 - t) at 5/13; along c2: 0.1 t + 0 (1 - t): only at 0. Moving weight from
    // c0 to c1 loses 0.8 a point: (0.1/3) / 0.8 = 1/24.
    let world = World::table(&[vec![0.9, 0.4, 0.5], vec![0.5, 0.8, 0.4]]);
    let found = world.compare(json!({ "draws": 1000 }));
    assert_eq!(found["leader"], 0);
    assert_eq!(found["runnerUp"], 1);
    for (criterion, (low, high)) in [(3.0 / 11.0, 1.0), (0.0, 5.0 / 13.0), (0.0, 1.0)].into_iter().enumerate()
    {
        let got = &found["weightStability"][criterion];
        assert_eq!(got["criterion"], format!("c{criterion}"));
        near("low", number(&got["low"]), low, EXACT);
        near("high", number(&got["high"]), high, EXACT);
    }
    assert_eq!((&found["smallestMove"]["from"], &found["smallestMove"]["to"]), (&json!("c0"), &json!("c1")));
    near("smallest move", number(&found["smallestMove"]["share"]), 1.0 / 24.0, EXACT);
    assert_eq!(found["smallestMove"]["winner"], 1);
    // The package goes by steps: it finds the change within one step after ours.
    for case in made("stability") {
        let found = World::table(&rows(&case["table"])).compare(json!({ "draws": 1000 }));
        for change in case["changes"].as_array().expect("a list") {
            let at = change["criterion"].as_u64().expect("a place") as usize;
            let start = 1.0 / number(&json!(rows(&case["table"])[0].len() as f64));
            let got = &found["weightStability"][at];
            let (low, high) = (number(&got["low"]), number(&got["high"]));
            match change["weight"].as_f64() {
                Some(weight) if weight < start => near(
                    "low",
                    weight,
                    low - number(&case["step"]) / 2.0,
                    number(&case["step"]) / 2.0 + EXACT,
                ),
                Some(weight) => near(
                    "high",
                    weight,
                    high + number(&case["step"]) / 2.0,
                    number(&case["step"]) / 2.0 + EXACT,
                ),
                // It gives up as soon as one weight would leave 0..1 on either side.
                None => assert!(
                    low <= EXACT
                        || high >= 1.0 - EXACT
                        || (low - start).abs().min((high - start).abs()) > 0.3
                ),
            }
        }
    }
}

#[test]
fn where_the_best_package_changes_the_line_bends() {
    // One open set of a (2, 0) or b (0, 2), against m (1.2, 1.2) alone; weights (t, 1 - t). The first is worth
    // 2 max(t, 1 - t), the second 1.2: the first leads but for t between 0.4 and 0.6.
    let world = World::new(&[&["a", "b", "m", "top"]], &["p", "q"]).with_top();
    let world = world
        .effect("a", "p", [2.0; 3])
        .effect("b", "q", [2.0; 3])
        .effect("m", "p", [1.2; 3])
        .effect("m", "q", [1.2; 3]);
    let world = world.agreement("first", &["m", "top"], &json!({})).agreement(
        "second",
        &["a", "b", "top"],
        &json!({}),
    );
    let world = world.scenario(&["first"]).scenario(&["second"]);
    for (weight, leader, low, high) in [(0.9, 0, 0.6, 1.0), (0.5, 1, 0.4, 0.6), (0.1, 0, 0.0, 0.4)] {
        let how = json!({ "draws": 1000, "weights": { "p": weight, "q": 1.0 - weight } });
        let found = world.compare(how);
        assert_eq!(found["leader"], leader, "at {weight}");
        near("low", number(&found["weightStability"][0]["low"]), low, EXACT);
        near("high", number(&found["weightStability"][0]["high"]), high, EXACT);
        let move_ = (weight - low).min(high - weight);
        let nearest = if high == 1.0 {
            weight - low
        } else if low == 0.0 {
            high - weight
        } else {
            move_
        };
        near("smallest move", number(&found["smallestMove"]["share"]), nearest, EXACT);
    }
    // Uniform weights: the first leads in 0.8 of all.
    let found = world.compare(weights_only());
    near("leads", number(&found["better"][0][1]), 0.8, WIDE * of_share(0.8, draws()) + 2e-5);
}
