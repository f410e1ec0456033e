//! Single draws worked out otherwise: the random numbers against the library's own generator, and for what
//! was drawn the value of each scenario by going through every package, from the words of the report.

use policy_space::facts::outcome_kinds;
use policy_space::uncertainty::lanes::{Floats, LANES};
use policy_space::uncertainty::random::{Stream, state};
use policy_space::uncertainty::triangle::Triangle;
use policy_space::uncertainty::weights::{Prior, Weights};
use policy_space::uncertainty::{How, Sample};
use policy_space::{Checker, Scenario};
use rand_xoshiro::Xoshiro128PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[test]
fn each_lane_is_the_generator_of_the_library() {
    for (seed, stream) in [(0, 0), (1, 2), ((1 << 53) - 1, 4_000_000)] {
        let mut lanes = Stream::new(seed, stream);
        let mut each: Vec<_> =
            (0..LANES).map(|lane| Xoshiro128PlusPlus::from_seed(state(seed, stream, lane))).collect();
        for _ in 0..1000 {
            let words = lanes.words().to_array();
            for (word, one) in words.iter().zip(&mut each) {
                assert_eq!(*word, one.next_u32());
            }
        }
    }
    let numbers: Vec<f32> = (0..1000).flat_map(|_| Stream::new(3, 4).units().to_array()).collect();
    assert!(numbers.iter().all(|number| (0.0..1.0).contains(number)));
}

/// Mean and variance of each weight over many draws.
fn moments(prior: &Prior, count: usize) -> Vec<(f64, f64)> {
    let mut weights = Weights::new(prior, count, 5, 0);
    let mut out = vec![Floats::ZERO; count];
    let mut sums = vec![(0.0, 0.0); count];
    let draws = 20_000;
    for draw in 0..draws / LANES {
        weights.fill(draw % 2, &mut out);
        for lane in 0..LANES {
            let vector: Vec<f64> = out.iter().map(|weight| f64::from(weight.to_array()[lane])).collect();
            assert!((vector.iter().sum::<f64>() - 1.0).abs() < 1e-5 && vector.iter().all(|one| *one >= 0.0));
            if let Prior::Ranked(order) = prior {
                assert!(order.windows(2).all(|pair| vector[pair[0]] >= vector[pair[1]]));
                let last = vector[*order.last().expect("an order")];
                let rest = (0..count).filter(|place| !order.contains(place));
                assert!(rest.into_iter().all(|place| vector[place] <= last));
            }
            for ((sum, square), weight) in sums.iter_mut().zip(&vector) {
                *sum += weight;
                *square += weight * weight;
            }
        }
    }
    let draws = draws as f64;
    sums.into_iter().map(|(sum, square)| (sum / draws, square / draws - (sum / draws).powi(2))).collect()
}

#[test]
fn weights_have_the_moments_of_their_law() {
    for count in [1, 2, 3, 7, 15] {
        let n = count as f64;
        for (mean, variance) in moments(&Prior::Uniform, count) {
            assert!((mean - 1.0 / n).abs() < 0.01);
            assert!((variance - (n - 1.0) / (n * n * (n + 1.0))).abs() < 0.003);
        }
    }
    // Means of a ranking are its rank order centroids; of what is not ranked, the mean of the rest.
    let found = moments(&Prior::Ranked(vec![2, 0]), 4);
    for ((mean, _), wanted) in found.iter().zip([0.2708, 0.1042, 0.5208, 0.1042]) {
        assert!((mean - wanted).abs() < 0.005, "{mean} {wanted}");
    }
    for confidence in [0.05, 3.0, 50.0] {
        let weights = vec![0.5, 0.3, 0.2, 0.0];
        let found = moments(&Prior::Around { weights: weights.clone(), confidence }, 4);
        for ((mean, variance), weight) in found.iter().zip(weights) {
            let wanted = weight * (1.0 - weight) / (confidence + 1.0);
            assert!((mean - weight).abs() < 0.012, "{mean} {weight}");
            assert!((variance - wanted).abs() < 0.006, "{variance} {wanted}");
        }
    }
}

#[test]
fn low_and_high_of_an_effect_are_its_twentieths() {
    for (low, central, high) in [(-1.0, 0.0, 1.0), (0.2, 0.8, 1.4), (-0.5, 0.1, 2.9), (0.0, 0.0, 1.0)] {
        let Triangle { from, peak, to } = Triangle::percentiles(low, central, high);
        assert_eq!(peak, central);
        let below = (low - from).powi(2) / ((to - from) * (peak - from));
        let above = (to - high).powi(2) / ((to - from) * (to - peak));
        assert!((below - 0.05).abs() < 1e-9 && (above - 0.05).abs() < 1e-9, "{below} {above}");
    }
    let certain = Triangle::percentiles(0.4, 0.4, 0.4);
    assert_eq!((certain.from, certain.to, certain.variance()), (0.4, 0.4, 0.0));
    let triangle = Triangle::percentiles(0.2, 0.8, 1.8);
    let ready = triangle.ready();
    let mut stream = Stream::new(1, 1);
    let drawn: Vec<f64> =
        (0..5000).flat_map(|_| ready.at(stream.units()).to_array()).map(f64::from).collect();
    let count = drawn.len() as f64;
    let mean = drawn.iter().sum::<f64>() / count;
    let variance = drawn.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / count;
    assert!((mean - triangle.mean()).abs() < 0.01 && (variance - triangle.variance()).abs() < 0.01);
    let share = drawn.iter().filter(|one| **one < 0.2).count() as f64 / count;
    assert!((share - 0.05).abs() < 0.005, "{share}");
}

/// What the words of the facts say, without the engine's tables.
struct Oracle {
    instruments: Vec<String>,
    /// Groups of each set.
    sets: Vec<Vec<Vec<String>>>,
    /// Effects by instrument and criterion, in the engine's order.
    judged: Vec<(String, usize)>,
    kinds: Vec<&'static str>,
}

impl Oracle {
    fn new(checker: &Checker) -> Self {
        let facts = serde_json::to_value(checker.facts()).expect("JSON");
        let list = |value: &Value| value.as_array().expect("a list").clone();
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let groups: Vec<(String, Vec<String>)> = list(&facts["groups"])
            .iter()
            .map(|group| {
                (text(&group["id"]), list(&group["instruments"]).iter().map(|one| text(&one["id"])).collect())
            })
            .collect();
        let instruments: Vec<String> = groups.iter().flat_map(|(_, list)| list.clone()).collect();
        let overlap: Vec<Vec<String>> =
            list(&facts["overlap"]).iter().map(|set| list(set).iter().map(text).collect()).collect();
        let mut sets: Vec<Vec<Vec<String>>> = overlap
            .iter()
            .map(|set| {
                let of = |id: &String| groups.iter().find(|(one, _)| one == id).expect("a group").1.clone();
                set.iter().map(of).collect()
            })
            .collect();
        let alone = groups.iter().filter(|(id, _)| !overlap.iter().flatten().any(|one| one == id));
        sets.extend(alone.map(|(_, list)| vec![list.clone()]));
        let criteria: Vec<String> = list(&facts["criteria"]).iter().map(|one| text(&one["id"])).collect();
        let mut judged: Vec<(usize, usize)> = list(&facts["effects"])
            .iter()
            .map(|one| {
                let place = |list: &[String], id: &Value| list.iter().position(|known| known == id);
                (
                    place(&instruments, &one["instrument"]).expect("an instrument"),
                    place(&criteria, &one["criterion"]).expect("a criterion"),
                )
            })
            .collect();
        judged.sort_unstable();
        let judged =
            judged.into_iter().map(|(one, criterion)| (instruments[one].clone(), criterion)).collect();
        Self { instruments, sets, judged, kinds: outcome_kinds().collect() }
    }

    /// Value of the best package of one set of what is open.
    fn best(&self, set: &[Vec<String>], open: &dyn Fn(&str) -> bool, value: &dyn Fn(&[&str]) -> f64) -> f64 {
        let mut packages: Vec<Vec<&str>> = vec![vec![]];
        for group in set {
            let more: Vec<Vec<&str>> = packages
                .iter()
                .flat_map(|package| {
                    group.iter().filter(|one| open(one)).map(|one| {
                        let mut more = package.clone();
                        more.push(one);
                        more
                    })
                })
                .collect();
            packages.extend(more);
        }
        packages.iter().map(|package| value(package)).fold(f64::NEG_INFINITY, f64::max)
    }

    /// Points of space of a scenario in a draw, from the verdicts of its report.
    fn space(&self, verdicts: &Value, drawn: &Sample) -> f64 {
        let holds: BTreeMap<(&str, &str), bool> = drawn
            .holds
            .iter()
            .map(|(instrument, kind, holds)| {
                ((self.instruments[*instrument].as_str(), self.kinds[*kind]), *holds)
            })
            .collect();
        let stands = |instrument: &str| -> bool {
            let verdicts = verdicts.as_array().expect("verdicts");
            let verdict = verdicts.iter().find(|one| one["instrument"] == instrument).expect("a verdict");
            match verdict["standing"].as_str().expect("a standing") {
                "closed" => return false,
                "contestable" => {}
                _ => return true,
            }
            let reasons = verdict["reasons"].as_array().expect("reasons");
            reasons.iter().filter(|reason| reason["standing"] == "contestable").all(|reason| {
                let rule = reason["rule"].as_str().expect("a rule");
                let mut grounds = vec![rule.strip_prefix("exception/").unwrap_or(rule)];
                grounds.extend(reason["exception"].as_str());
                if reason["dispute"] == false {
                    grounds.push("no-recourse");
                }
                if reason["strength"] == "practice" {
                    grounds.push("practice");
                }
                grounds.into_iter().any(|ground| holds[&(instrument, ground)])
            })
        };
        let effect = |instrument: &str, criterion: usize| -> f64 {
            let place = self.judged.iter().position(|(one, other)| one == instrument && *other == criterion);
            place.map_or(0.0, |place| drawn.effects[place])
        };
        let value = |package: &[&str]| -> f64 {
            drawn
                .weights
                .iter()
                .enumerate()
                .map(|(criterion, weight)| {
                    let each = || package.iter().map(|one| effect(one, criterion));
                    weight * (each().fold(0.0, f64::max) + each().fold(0.0, f64::min))
                })
                .sum()
        };
        let of = |open: &dyn Fn(&str) -> bool| -> f64 {
            self.sets.iter().map(|set| self.best(set, open, &value)).sum()
        };
        100.0 * of(&stands) / of(&|_: &str| true)
    }
}

#[test]
fn every_draw_is_what_enumeration_gives() {
    let checker = Checker::new().expect("our own facts");
    let oracle = Oracle::new(&checker);
    let list: Vec<Scenario> = serde_json::from_value(json!([
        { "country": "KEN" }, { "country": "VNM" }, { "country": "USA", "leave": ["usmca"] },
        { "country": "KEN", "join": ["cptpp", "wto-ecommerce"] }, { "country": "BRA" },
    ]))
    .expect("scenarios");
    let verdicts: Vec<Value> = list
        .iter()
        .map(|scenario| {
            let own = checker.own(scenario).expect("a scenario");
            let report = checker.check(scenario, &own).expect("a report");
            serde_json::to_value(&report.instruments).expect("JSON")
        })
        .collect();
    let mut contested = 0;
    for asked in [json!({}), json!({ "seed": 2, "weights": { "privacy": 2, "firm-costs": 1 } })] {
        let how: How = serde_json::from_value(asked).expect("how");
        let mut run = checker.comparing(&list, &how).expect("a comparison");
        for _ in 0..4 {
            for drawn in run.sample() {
                for (verdicts, points) in verdicts.iter().zip(&drawn.points) {
                    let wanted = oracle.space(verdicts, &drawn);
                    assert!((points - wanted).abs() < 2e-3, "{points} and {wanted}");
                }
                contested += drawn.holds.iter().filter(|(.., holds)| *holds).count();
            }
        }
    }
    assert!(contested > 100, "outcomes were drawn");
}
