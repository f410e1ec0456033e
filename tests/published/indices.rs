//! Sobol indices: exact ones of the whole engine, and those of test functions through its estimator.

use super::world::{World, ends};
use super::{made, near, number, numbers};
use policy_space::uncertainty::lanes::{Floats, LANES};
use policy_space::uncertainty::sobol::{GROUPS, Sobol, WAYS};
use serde_json::{Value, json};

/// The stated interval is 95 in 100, about two standard errors: two and a half of its halves are five.
fn within(what: &str, index: &Value, key: &str, wanted: f64, more: f64) {
    let (low, high) = (number(&index[format!("{key}Low")]), number(&index[format!("{key}High")]));
    let half = (high - low) / 2.0;
    assert!(half < 0.05, "{what}: an interval as wide as {}", 2.0 * half);
    near(&format!("{what}, {key}"), number(&index[key]), wanted, 2.5 * half + more + 1e-5);
}

fn factor<'a>(found: &'a Value, name: &str) -> &'a Value {
    let list = found["sensitivity"].as_array().expect("a list");
    list.iter().find(|one| one["factor"] == name).unwrap_or_else(|| panic!("no {name} in {list:?}"))
}

fn group(found: &Value, name: &str, first: f64, total: f64) {
    within(name, factor(found, name), "first", first, 0.0);
    within(name, factor(found, name), "total", total, 0.0);
}

fn variance([a, c, b]: [f64; 3]) -> f64 {
    (a * a + b * b + c * c - a * b - a * c - b * c) / 18.0
}

fn mean(triangle: [f64; 3]) -> f64 {
    triangle.iter().sum::<f64>() / 3.0
}

const TRIANGLE: [f64; 3] = [0.2, 0.8, 1.7];

fn how() -> Value {
    json!({ "draws": 200_000, "seed": 9, "outcomes": { "gats-xiv": { "low": 0.1, "central": 0.2, "high": 0.6 } } })
}

#[test]
fn an_additive_figure_has_the_shares_of_its_variance() {
    // a + 1 where b stands, of 4 points: an effect and an outcome, nothing else.
    let world = World::new(&[&["a", "top"], &["b"]], &["p"]).with_top();
    let world = world.effect("a", "p", ends(TRIANGLE)).effect("b", "p", [1.0; 3]);
    let world = world.agreement("scale", &["top"], &json!({})).agreement(
        "law",
        &["b"],
        &json!({ "exceptions": ["gats-xiv"] }),
    );
    let found = world.scenario(&["scale", "law"]).compare(how());
    let (effects, outcomes) = (variance(TRIANGLE), 0.3 * 0.7);
    let share = effects / (effects + outcomes);
    group(&found, "weights", 0.0, 0.0);
    group(&found, "effects", share, share);
    group(&found, "outcomes", 1.0 - share, 1.0 - share);
    within("the judgement", factor(&found, "effect:a/p"), "first", share, 0.0);
}

#[test]
fn a_product_has_the_shares_of_its_interaction() {
    // a where it stands: Var = E(a^2) s - E(a)^2 s^2 = Var(a) s^2 + E(a)^2 s (1 - s) + Var(a) s (1 - s).
    let world = World::new(&[&["a", "top"]], &["p"]).with_top().effect("a", "p", ends(TRIANGLE));
    let world = world.agreement("scale", &["top"], &json!({})).agreement(
        "law",
        &["a"],
        &json!({ "exceptions": ["gats-xiv"] }),
    );
    let found = world.scenario(&["scale", "law"]).compare(how());
    let s = 0.3;
    let parts = [
        variance(TRIANGLE) * s * s,
        mean(TRIANGLE).powi(2) * s * (1.0 - s),
        variance(TRIANGLE) * s * (1.0 - s),
    ];
    let whole: f64 = parts.iter().sum();
    group(&found, "weights", 0.0, 0.0);
    group(&found, "effects", parts[0] / whole, (parts[0] + parts[2]) / whole);
    group(&found, "outcomes", parts[1] / whole, (parts[1] + parts[2]) / whole);
}

#[test]
fn weights_and_effects_interact_as_a_product_does() {
    // w a + (1 - w) k, w uniform: (a - k) w + k.
    let k = 0.4;
    let world = World::new(&[&["a", "top"]], &["p", "q"]).with_top();
    let world = world.effect("a", "p", ends(TRIANGLE)).effect("a", "q", [k; 3]);
    let found = world.agreement("scale", &["top"], &json!({})).scenario(&["scale"]).compare(how());
    let twelfth = 1.0 / 12.0;
    let parts =
        [(mean(TRIANGLE) - k).powi(2) * twelfth, variance(TRIANGLE) / 4.0, variance(TRIANGLE) * twelfth];
    let whole: f64 = parts.iter().sum();
    group(&found, "weights", parts[0] / whole, (parts[0] + parts[2]) / whole);
    group(&found, "effects", parts[1] / whole, (parts[1] + parts[2]) / whole);
    group(&found, "outcomes", 0.0, 0.0);
}

#[test]
fn a_small_world_as_another_package_has_it() {
    let cases = made("sobol");
    let case = cases.iter().find(|case| case["name"] == "small world").expect("a case");
    let mut world = World::new(&[&["a1", "a2"], &["b"], &["c"]], &["p", "q", "k"]);
    for instrument in ["a1", "a2", "b", "c"] {
        for (criterion, triangle) in
            ["p", "q", "k"].iter().zip(case["world"]["effects"][instrument].as_array().expect("a list"))
        {
            let triangle: [f64; 3] = numbers(triangle).try_into().expect("three numbers");
            world = world.effect(instrument, criterion, ends(triangle));
        }
    }
    let outcomes: Value = case["world"]["outcomes"]
        .as_object()
        .expect("a record")
        .iter()
        .map(|(kind, chance)| {
            (kind.clone(), json!({ "low": chance[0], "central": chance[1], "high": chance[2] }))
        })
        .collect();
    let world = world
        .agreement("a2-closed", &["a2"], &json!({}))
        .agreement("law", &["b"], &json!({ "exceptions": ["gats-xiv"] }))
        .agreement("fact", &["c"], &json!({ "limits": ["listed-commitments"], "exceptions": ["gats-xiv"] }))
        .agreement("rest-closed", &["a1", "a2", "b"], &json!({}))
        .scenario(&["a2-closed", "law", "fact"])
        .scenario(&["rest-closed", "fact"]);
    let found = world.compare(json!({ "draws": 400_000, "seed": 4, "outcomes": outcomes }));
    assert_eq!(found["sensitivityOf"], json!([0, 1]));
    let (first, total) = (numbers(&case["first"]), numbers(&case["total"]));
    let (first_error, total_error) = (numbers(&case["firstConf95"]), numbers(&case["totalConf95"]));
    for (at, name) in ["weights", "effects", "outcomes"].iter().enumerate() {
        within(name, factor(&found, name), "first", first[at], 2.5 * first_error[at]);
        within(name, factor(&found, name), "total", total[at], 2.5 * total_error[at]);
    }
}

/// The estimator on a function of three uniform numbers: each pair of draws in all eight ways.
fn estimated(function: impl Fn([f64; GROUPS]) -> f64) -> Value {
    // SplitMix64 (Steele, Lea, Flood 2014).
    let mut state = 12_345_u64;
    let mut unit = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    };
    let mut sobol = Sobol::default();
    for block in 0..25_000 {
        let mut ways = [[0.0_f32; LANES]; WAYS];
        for lane in 0..LANES {
            let sides: [[f64; GROUPS]; 2] = std::array::from_fn(|_| std::array::from_fn(|_| unit()));
            for (way, row) in ways.iter_mut().enumerate() {
                row[lane] = function(std::array::from_fn(|group| sides[way >> group & 1][group])) as f32;
            }
        }
        sobol.add(&ways.map(Floats::new), LANES);
        if block % 32 == 31 {
            sobol.settle();
        }
    }
    sobol.settle();
    serde_json::to_value(sobol.indices()).expect("JSON")
}

#[test]
fn the_ishigami_function() {
    // sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1, x uniform in -pi..pi (Ishigami and Homma 1990).
    use std::f64::consts::PI;
    let (a, b) = (7.0, 0.1);
    let at = |u: f64| PI * (2.0 * u - 1.0);
    let found =
        estimated(|[x, y, z]| at(x).sin() + a * at(y).sin().powi(2) + b * at(z).powi(4) * at(x).sin());
    let first = 0.5 * (1.0 + b * PI.powi(4) / 5.0).powi(2);
    let (second, both) = (a * a / 8.0, b * b * PI.powi(8) * (1.0 / 18.0 - 1.0 / 50.0));
    let whole = first + second + both;
    let exact =
        [(first / whole, (first + both) / whole), (second / whole, second / whole), (0.0, both / whole)];
    println!("exact: {exact:?}");
    let package = made("sobol").into_iter().find(|case| case["name"] == "ishigami").expect("a case");
    for (factor, (first, total)) in exact.into_iter().enumerate() {
        within(&format!("x{}", factor + 1), &found[factor], "first", first, 0.0);
        within(&format!("x{}", factor + 1), &found[factor], "total", total, 0.0);
        // SALib has the same within what it states of itself.
        near(
            "SALib, first",
            numbers(&package["first"])[factor],
            first,
            2.5 * numbers(&package["firstConf95"])[factor],
        );
        near(
            "SALib, total",
            numbers(&package["total"])[factor],
            total,
            2.5 * numbers(&package["totalConf95"])[factor],
        );
    }
}

#[test]
fn the_g_function() {
    // Product of (|4 x - 2| + a) / (1 + a), x uniform (Sobol): the share of x_i alone is 1 / (3 (1 + a)^2).
    let a = [0.0, 1.0, 4.5];
    let found =
        estimated(|x| (0..GROUPS).map(|i| ((4.0 * x[i] - 2.0).abs() + a[i]) / (1.0 + a[i])).product());
    let parts = a.map(|a| 1.0 / (3.0 * (1.0 + a) * (1.0 + a)));
    let whole = parts.iter().map(|part| 1.0 + part).product::<f64>() - 1.0;
    for (factor, part) in parts.into_iter().enumerate() {
        let others: f64 = parts
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != factor)
            .map(|(_, other)| 1.0 + other)
            .product();
        within(&format!("x{}", factor + 1), &found[factor], "first", part / whole, 0.0);
        within(&format!("x{}", factor + 1), &found[factor], "total", part * others / whole, 0.0);
    }
}
