//! Comparison under uncertainty: the laws of section 5 of the method on our own facts. `tests/draws.rs`
//! works out single draws otherwise.

use policy_space::facts::outcome_kinds;
use policy_space::uncertainty::{Comparison, How};
use policy_space::{Checker, Scenario};
use serde_json::{Value, json};
use std::sync::LazyLock;

static CHECKER: LazyLock<Checker> = LazyLock::new(|| Checker::new().expect("our own facts"));

fn scenarios(list: &Value) -> Vec<Scenario> {
    serde_json::from_value(list.clone()).expect("scenarios")
}

fn how(value: &Value) -> How {
    serde_json::from_value(value.clone()).expect("how")
}

fn compare(list: &Value, asked: Value) -> Comparison {
    CHECKER.compare(&scenarios(list), &how(&asked)).expect("a comparison")
}

fn json_of(found: &Comparison) -> Value {
    serde_json::to_value(found).expect("JSON")
}

fn near(a: f64, b: f64, within: f64) -> bool {
    (a - b).abs() <= within
}

/// Six of one country: as it is, with more signed, with a measure more.
fn kenya() -> Value {
    json!([
        { "country": "KEN" },
        { "country": "KEN", "join": ["wto-ecommerce"] },
        { "country": "KEN", "join": ["cptpp"] },
        { "country": "KEN", "join": ["cptpp", "wto-ecommerce"] },
        { "country": "KEN", "add": [{ "instrument": "local-copy" }] },
        { "country": "VNM" },
    ])
}

/// The same probability for every kind.
fn always(probability: f64) -> Value {
    let chance = json!({ "low": probability, "central": probability, "high": probability });
    outcome_kinds().map(|kind| (kind.to_owned(), chance.clone())).collect::<serde_json::Map<_, _>>().into()
}

#[test]
fn scaling_weights_changes_nothing() {
    let weights = json!({ "privacy": 3, "small-firms": 5, "firm-costs": 0.5, "public-revenue": 2 });
    let scaled = json!({ "privacy": 3000, "small-firms": 5000, "firm-costs": 500, "public-revenue": 2000 });
    let one = compare(&kenya(), json!({ "weights": weights, "draws": 2000 }));
    let other = compare(&kenya(), json!({ "weights": scaled, "draws": 2000 }));
    assert_eq!(one, other);
}

#[test]
fn permuting_scenarios_permutes_results_bit_for_bit() {
    let list = kenya();
    let found = json_of(&compare(&list, json!({ "draws": 3000 })));
    for order in [[5, 4, 3, 2, 1, 0], [1, 2, 3, 4, 5, 0], [2, 0, 5, 1, 4, 3]] {
        let permuted: Vec<&Value> = order.iter().map(|place| &list[place]).collect();
        let other = json_of(&compare(&json!(permuted), json!({ "draws": 3000 })));
        let place = |old: &Value| -> Value {
            old.as_u64().map_or(Value::Null, |old| {
                json!(order.iter().position(|place| *place as u64 == old).expect("a place"))
            })
        };
        for (new, old) in order.iter().enumerate() {
            for field in ["scenarios", "centralWeights", "rankAcceptability"] {
                assert_eq!(other[field][new], found[field][old], "{field}");
            }
            for (new_other, old_other) in order.iter().enumerate() {
                for field in ["better", "betterError", "tied"] {
                    assert_eq!(other[field][new][new_other], found[field][old][old_other], "{field}");
                }
            }
        }
        for field in ["sensitivity", "weightStability", "weights"] {
            assert_eq!(other[field], found[field], "{field}");
        }
        assert_eq!(other["leader"], place(&found["leader"]));
        for end in ["from", "to", "share"] {
            assert_eq!(other["smallestMove"][end], found["smallestMove"][end]);
        }
    }
}

#[test]
fn another_scenario_changes_nothing_for_the_others() {
    let list = kenya();
    let few = json!([list[0], list[2]]);
    let (all, few) = (compare(&list, json!({ "draws": 1000 })), compare(&few, json!({ "draws": 1000 })));
    assert_eq!(all.scenarios[0], few.scenarios[0]);
    assert_eq!(all.scenarios[2], few.scenarios[1]);
    assert_eq!(all.better[0][2].to_bits(), few.better[0][1].to_bits());
}

#[test]
fn slices_of_any_size_give_the_same_bits() {
    let (list, asked) = (scenarios(&kenya()), how(&json!({ "draws": 5001, "seed": 7 })));
    let whole = CHECKER.compare(&list, &asked).expect("a comparison");
    for slice in [1, 17, 1000, 5000, u64::MAX] {
        let mut run = CHECKER.comparing(&list, &asked).expect("a comparison");
        let mut last = 0.0;
        while !run.advance(slice) {
            assert!(run.share() > last && run.share() < 1.0);
            last = run.share();
        }
        assert_eq!(run.share(), 1.0);
        assert_eq!(run.finish(), whole, "slices of {slice}");
    }
    let other = CHECKER.compare(&list, &how(&json!({ "draws": 5001, "seed": 8 }))).expect("a comparison");
    assert_ne!(other.better, whole.better, "another seed, other draws");
}

#[test]
fn a_scenario_that_closes_more_never_leads() {
    for country in ["KEN", "VNM", "IND", "BRA", "USA", "ECU"] {
        let list = json!([
            { "country": country }, { "country": country, "join": ["cptpp", "wto-ecommerce", "depa"] },
        ]);
        let found = compare(&list, json!({ "draws": 4000 }));
        assert_eq!(found.better[1][0], 0.0, "{country}");
        assert!(near(found.better[0][1] + found.tied[0][1], 1.0, 1e-12));
        assert_ne!(found.leader.0, Some(1));
        // Doing nothing is always possible, so nobody has less than nothing.
        assert!(found.scenarios.iter().all(|one| one.overall.p05 >= 0.0 && one.overall.p95 <= 100.0));
    }
}

#[test]
fn equals_are_tied_and_share_the_better_rank() {
    let list = json!([{ "country": "KEN" }, { "country": "KEN" }, { "country": "KEN", "join": ["cptpp"] }]);
    let found = compare(&list, json!({ "draws": 1000 }));
    assert_eq!((found.tied[0][1], found.better[0][1], found.better[1][0]), (1.0, 0.0, 0.0));
    assert_eq!(found.scenarios[0], found.scenarios[1]);
    assert_eq!(found.leader.0, None);
    assert!(found.weight_stability.is_empty() && found.smallest_move.0.is_none());
    // Both are first in every draw; the third is never second.
    assert_eq!(found.rank_acceptability[0], [1.0, 0.0, 0.0]);
    assert_eq!(found.rank_acceptability[1], [1.0, 0.0, 0.0]);
    assert_eq!(found.rank_acceptability[2][1], 0.0);
    assert_eq!(found.central_weights[2].0.is_none(), found.rank_acceptability[2][0] == 0.0);
}

#[test]
fn without_doubt_the_figures_are_those_of_the_report() {
    let none = json!({ "weights": false, "effects": false, "outcomes": false });
    for country in ["KEN", "VNM", "USA", "BRA"] {
        let asked: Scenario = serde_json::from_value(json!({ "country": country })).expect("a scenario");
        let own = CHECKER.own(&asked).expect("a scenario");
        let report = CHECKER.check(&asked, &own).expect("a report");
        for (probability, space) in [(0.0, report.overall.secure), (1.0, report.overall.arguable)] {
            let asked = json!({ "vary": none, "outcomes": always(probability), "draws": 20 });
            let found = compare(&json!([{ "country": country }]), asked);
            let one = &found.scenarios[0];
            assert!(near(one.overall.p05, space, 1e-3), "{country}: {} and {space}", one.overall.p05);
            assert!(near(one.overall.mean, space, 1e-3), "{country}: {} and {space}", one.overall.mean);
            assert!(near(one.r#use.p50, report.overall.r#use, 1e-3), "{country}");
            for (criterion, of_report) in one.criteria.iter().zip(&report.criteria) {
                let wanted = if probability > 0.5 { of_report.arguable.0 } else { of_report.secure.0 };
                assert_eq!(criterion.p50.0.is_some(), wanted.is_some(), "{country} {}", criterion.id);
                if let (Some(found), Some(wanted)) = (criterion.p50.0, wanted) {
                    assert!(near(found, wanted, 1e-3), "{country} {}: {found} {wanted}", criterion.id);
                }
            }
            if probability == 1.0 {
                assert!(near(one.lawful_use.p50, report.overall.lawful_use, 1e-3), "{country}");
                for (criterion, of_report) in one.criteria.iter().zip(&report.criteria) {
                    let (found, wanted) = (criterion.lawful_use.mean, of_report.lawful_use);
                    assert!(near(found, wanted, 1e-3), "{country} {}: {found} {wanted}", criterion.id);
                }
            }
        }
    }
}

#[test]
fn not_known_lies_between_the_best_and_the_worst_of_its_values() {
    let mean = |outcomes: Value| -> Vec<f64> {
        let asked = json!({ "outcomes": outcomes, "draws": 4000 });
        compare(&kenya(), asked).scenarios.iter().map(|one| one.overall.mean).collect()
    };
    let (worst, best) = (mean(always(0.0)), mean(always(1.0)));
    let unknown = json!({ "low": 0, "central": 0.5, "high": 1 });
    let open: serde_json::Map<_, _> =
        outcome_kinds().map(|kind| (kind.to_owned(), unknown.clone())).collect();
    for ((low, found), high) in worst.iter().zip(mean(open.into())).zip(&best) {
        assert!(*low <= found && found <= *high, "{low} {found} {high}");
    }
    // A probability more is a gain, draw by draw: the same numbers fall below it, and more.
    for (low, high) in mean(always(0.3)).iter().zip(mean(always(0.6))) {
        assert!(*low <= high);
    }
}

#[test]
fn the_error_narrows_with_the_root_of_the_number_of_draws() {
    let list = json!([{ "country": "KEN", "join": ["cptpp"] }, { "country": "VNM" }]);
    let spread = |draws: u64| -> (f64, f64) {
        let runs: Vec<Comparison> =
            (0..40).map(|seed| compare(&list, json!({ "draws": draws, "seed": seed }))).collect();
        let shares: Vec<f64> = runs.iter().map(|one| one.better[0][1]).collect();
        let mean = shares.iter().sum::<f64>() / shares.len() as f64;
        let squares: f64 = shares.iter().map(|share| (share - mean).powi(2)).sum();
        ((squares / (shares.len() - 1) as f64).sqrt(), runs[0].better_error[0][1])
    };
    let (few, stated) = spread(250);
    let (many, _) = spread(4000);
    // 40 runs give a standard deviation to about a ninth.
    assert!(
        few / many > 2.6 && few / many < 6.2,
        "{few} {many}: a sixteenth of the draws, four times the error"
    );
    assert!(few / stated > 0.65 && few / stated < 1.5, "{few} {stated}");
}

/// Names of sources out: the sources themselves travel in the notes.
fn without_sources(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(without_sources),
        Value::Object(map) => {
            map.retain(|key, _| !matches!(key.as_str(), "source" | "for" | "against"));
            map.values_mut().for_each(without_sources);
        }
        _ => {}
    }
}

#[test]
fn splitting_a_criterion_in_two_halves_changes_nothing() {
    let mut facts = serde_json::to_value(CHECKER.facts()).expect("JSON");
    without_sources(&mut facts);
    let twin = |one: &Value, field: &str| {
        let mut twin = one.clone();
        twin[field] = json!("privacy-too");
        twin
    };
    let criteria = facts["criteria"].as_array_mut().expect("criteria");
    let privacy = criteria.iter().find(|one| one["id"] == "privacy").map(|one| twin(one, "id"));
    criteria.push(privacy.expect("privacy"));
    let effects = facts["effects"].as_array_mut().expect("effects");
    let more: Vec<Value> = effects
        .iter()
        .filter(|one| one["criterion"] == "privacy")
        .map(|one| twin(one, "criterion"))
        .collect();
    effects.extend(more);
    let split = Checker::with(serde_json::from_value(facts).expect("facts")).expect("facts");
    let vary = json!({ "effects": false });
    let weights = json!({ "privacy": 4, "small-firms": 2, "firm-costs": 1 });
    let halves = json!({ "privacy": 2, "privacy-too": 2, "small-firms": 2, "firm-costs": 1 });
    let still = json!({ "effects": false, "weights": false });
    let ask = |checker: &Checker, weights: &Value, vary: &Value, draws: u64| {
        let asked = how(&json!({ "weights": weights, "vary": vary, "draws": draws }));
        checker.compare(&scenarios(&kenya()), &asked).expect("a comparison")
    };
    let (one, other) = (ask(&CHECKER, &weights, &still, 3000), ask(&split, &halves, &still, 3000));
    assert_eq!(one.better, other.better);
    assert_eq!(one.leader, other.leader);
    for (one, other) in one.scenarios.iter().zip(&other.scenarios) {
        assert!(near(one.overall.mean, other.overall.mean, 1e-3));
        assert!(near(one.lawful_use.mean, other.lawful_use.mean, 1e-3));
    }
    // Drawn weights: two halves of Dirichlet(K w / 2) together are one of Dirichlet(K w).
    let (one, other) = (ask(&CHECKER, &weights, &vary, 40_000), ask(&split, &halves, &vary, 40_000));
    for (i, row) in one.better.iter().enumerate() {
        for (j, share) in row.iter().enumerate() {
            let error = one.better_error[i][j].max(0.002);
            assert!(near(*share, other.better[i][j], 6.0 * error), "{i} {j}: {share} {}", other.better[i][j]);
        }
    }
}

#[test]
fn what_is_no_question_is_a_typed_error() {
    let fault = |list: Value, asked: Value| {
        let asked: How = serde_json::from_value(asked).expect("how");
        let fault = CHECKER.compare(&scenarios(&list), &asked).expect_err("no question");
        (fault.code.word(), fault.place)
    };
    let one = json!([{ "country": "KEN" }]);
    let at = |place: &str| place.to_owned();
    for draws in [0.0, -1.0, 0.5, 1e7 + 1.0, 2_f64.powi(53)] {
        assert_eq!(fault(one.clone(), json!({ "draws": draws })), ("invalid-draws", at("how.draws")));
    }
    for seed in [-1.0, 0.5, 2_f64.powi(53)] {
        assert_eq!(fault(one.clone(), json!({ "seed": seed })), ("invalid-seed", at("how.seed")));
    }
    for (low, central, high) in [(-0.1, 0.5, 1.0), (0.0, 0.5, 1.1), (0.6, 0.5, 1.0), (0.0, 0.9, 0.8)] {
        let outcomes = json!({ "gats-xiv": { "low": low, "central": central, "high": high } });
        let found = fault(one.clone(), json!({ "outcomes": outcomes }));
        assert_eq!(found, ("invalid-probability", at("how.outcomes.gats-xiv")));
    }
    let chance = json!({ "low": 0, "central": 0, "high": 1 });
    assert_eq!(fault(one.clone(), json!({ "outcomes": { "luck": chance } })).0, "unknown-word");
    assert_eq!(fault(one.clone(), json!({ "confidence": 0 })), ("invalid-weights", at("how.confidence")));
    assert_eq!(fault(one.clone(), json!({ "weights": { "beauty": 1 } })).0, "unknown-criterion");
    assert_eq!(
        fault(one.clone(), json!({ "weights": { "privacy": 0 } })),
        ("invalid-weights", at("how.weights"))
    );
    assert_eq!(fault(json!([]), json!({})), ("missing-field", at("scenarios")));
    let twenty: Vec<&Value> = std::iter::repeat_n(&one[0], 20).collect();
    assert_eq!(fault(json!(twenty), json!({})), ("too-large", at("scenarios")));
    let unknown = json!([{ "country": "KEN" }, { "country": "XXX" }]);
    assert_eq!(fault(unknown, json!({})), ("unknown-country", at("scenarios[1].country")));
    let other = json!([
        { "country": "KEN", "weights": { "privacy": 1 } }, { "country": "KEN", "weights": { "small-firms": 1 } },
    ]);
    assert_eq!(fault(other, json!({})), ("conflict", at("scenarios[1].weights")));
}

#[test]
fn one_scenario_and_one_draw_are_a_question() {
    let found =
        compare(&json!([{ "country": "KEN" }]), json!({ "draws": 1, "seed": 9_007_199_254_740_991_u64 }));
    assert_eq!((found.draws, found.seed), (1, (1 << 53) - 1));
    assert_eq!(found.better, [[0.0]]);
    assert_eq!(found.rank_acceptability, [[1.0]]);
    assert_eq!(found.sensitivity_of, [0]);
    assert_eq!(found.sensitivity[0].index.first.0, None, "one draw tells nothing of variance");
    assert_eq!(found.scenarios[0].overall.p05, found.scenarios[0].overall.p95);
}

#[test]
fn indices_say_which_group_does_not_matter() {
    let list = json!([{ "country": "KEN" }, { "country": "VNM" }]);
    for (group, still) in ["weights", "effects", "outcomes"].into_iter().enumerate() {
        let mut vary = json!({});
        vary[still] = json!(false);
        let found = compare(&list, json!({ "vary": vary, "draws": 4000 }));
        let index = &found.sensitivity[group];
        assert_eq!(index.factor, still);
        assert!(near(index.index.total.0.expect("an index"), 0.0, 1e-5), "{index:?}");
        let sum: f64 = found.sensitivity[..3].iter().filter_map(|one| one.index.total.0).sum();
        assert!(sum > 0.9, "the others make up the variance: {sum}");
    }
}

#[test]
fn the_leader_stays_within_its_weights_and_not_beyond() {
    let list = json!([{ "country": "IND" }, { "country": "USA" }, { "country": "IDN" }]);
    let found = compare(&list, json!({ "draws": 100 }));
    let Some(leader) = found.leader.0 else { panic!("a leader") };
    let leads = |weights: Value| compare(&list, json!({ "draws": 1, "weights": weights })).leader.0;
    let equal = 1.0 / found.weight_stability.len() as f64;
    let with = |criterion: &str, weight: f64| -> Value {
        let others = (1.0 - weight) / (1.0 - equal) * equal;
        let all = found.weight_stability.iter().map(|one| {
            let own = if one.criterion == criterion { weight } else { others };
            (one.criterion.clone(), json!(own))
        });
        all.collect::<serde_json::Map<_, _>>().into()
    };
    let mut ends = 0;
    for one in &found.weight_stability {
        assert!(one.low <= equal && equal <= one.high);
        for (end, beyond) in [(one.low, one.low - 1e-6), (one.high, one.high + 1e-6)] {
            let inside = end + (equal - end) * 1e-6;
            assert_eq!(leads(with(&one.criterion, inside)), Some(leader), "{one:?}");
            if (0.0..=1.0).contains(&beyond) {
                ends += 1;
                assert_ne!(leads(with(&one.criterion, beyond)), Some(leader), "{one:?}");
            }
        }
    }
    assert!(ends > 0, "some weight changes who leads");
    let Some(smallest) = &found.smallest_move.0 else { panic!("a move") };
    let moved = |share: f64| -> Value {
        let all = found.weights.iter().map(|(criterion, weight)| {
            let change = if *criterion == smallest.to { share } else { 0.0 };
            let change = if *criterion == smallest.from { -share } else { change };
            (criterion.clone(), json!((weight + change).max(0.0)))
        });
        all.collect::<serde_json::Map<_, _>>().into()
    };
    // Just before and just after: before nobody else leads, though it may be a tie.
    let before = leads(moved(smallest.share * 0.99));
    assert!(before.is_none() || before == Some(leader), "{before:?}");
    assert_eq!(leads(moved(smallest.share * 1.01)), Some(smallest.winner));
}
