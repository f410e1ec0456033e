//! Policy space worked by hand: small menus whose figures can be checked with a pencil.
//!
//! | instrument | group | end `p` | end `q` | cost `c` | on all three alike |
//! |---|---|---|---|---|---|
//! | `a1` | A | 2 | 1 | -1 | 2/3 |
//! | `a2` | A | 3 | -1 | -2 | 0 |
//! | `b1` | B | 2.5 | 2 | -1 | 3.5/3 |
//! | `c1` | C | 1 | 0 | -0.5 | 0.5/3 |
//!
//! A and B do partly the same thing: together the best benefit and the worst cost count once.

use policy_space::{Checker, Scenario};
use serde_json::{Value, json};

/// A trait that an agreement may bar, for each instrument its own.
const TRAITS: [(&str, &str); 4] = [
    ("a1", "restricts-transfer"),
    ("a2", "requires-local-facilities"),
    ("b1", "levies-customs-duty"),
    ("c1", "requires-source-code"),
];

struct World {
    facts: Value,
}

impl World {
    fn new() -> Self {
        let bundled = Checker::new().expect("the facts of the library");
        let vocabulary = serde_json::to_value(&bundled.facts().vocabulary).expect("JSON");
        let instrument = |id: &str| {
            let own = TRAITS.iter().find(|(one, _)| *one == id).map(|(_, own)| *own);
            json!({ "id": id, "traits": own.into_iter().collect::<Vec<_>>(), "typical": { "scope": ["all"], "purposes": ["industrial"] } })
        };
        let group = |id: &str, menu: &[&str]| {
            let instruments: Vec<Value> = menu.iter().map(|id| instrument(id)).collect();
            json!({ "id": id, "area": "data-transfer", "instruments": instruments })
        };
        let mut world = Self {
            facts: json!({
                "date": "2026-11-25", "version": "by hand", "vocabulary": vocabulary,
                "overlap": [["A", "B"]],
                "groups": [group("A", &["a1", "a2"]), group("B", &["b1"]), group("C", &["c1"])],
                "criteria": [{ "id": "p", "kind": "end" }, { "id": "q", "kind": "end" }, { "id": "c", "kind": "cost" }],
                "effects": [], "agreements": [], "countries": [{ "iso": "ETH", "checked": "2026-11-25" }],
            }),
        };
        // The vocabulary names instruments of the real menu.
        for rule in world.facts["vocabulary"]["exceptions"].as_object_mut().expect("a table").values_mut() {
            rule["satisfiedBy"] = json!([]);
        }
        for (instrument, p, q, c) in
            [("a1", 2.0, 1.0, -1.0), ("a2", 3.0, -1.0, -2.0), ("b1", 2.5, 2.0, -1.0), ("c1", 1.0, 0.0, -0.5)]
        {
            for (criterion, value) in [("p", p), ("q", q), ("c", c)] {
                world.effect(instrument, criterion, value);
            }
        }
        world
    }

    fn effect(&mut self, instrument: &str, criterion: &str, value: f64) {
        let effects = self.facts["effects"].as_array_mut().expect("a list");
        effects.retain(|one| one["instrument"] != instrument || one["criterion"] != criterion);
        effects.push(json!({ "instrument": instrument, "criterion": criterion, "low": value, "central": value, "high": value, "grade": "D" }));
    }

    fn criterion(mut self, id: &str, kind: &str, effects: &[(&str, f64)]) -> Self {
        self.facts["criteria"].as_array_mut().expect("a list").push(json!({ "id": id, "kind": kind }));
        effects.iter().for_each(|(instrument, value)| self.effect(instrument, id, *value));
        self
    }

    /// An agreement that bars these instruments, one provision each.
    fn barring(mut self, id: &str, strength: &str, instruments: &[&str]) -> Self {
        let provision = |id: &&str| {
            let own = TRAITS.iter().find(|(one, _)| one == id).expect("an instrument").1;
            json!({ "kind": "data-transfer", "article": *id, "strength": strength, "bars": [own] })
        };
        let provisions: Vec<Value> = instruments.iter().map(provision).collect();
        self.facts["agreements"].as_array_mut().expect("a list").push(json!({
            "id": id, "disputeSettlement": true, "provisions": provisions,
            "parties": [{ "iso": "ETH", "from": "2020-01-01" }, { "iso": "JPN", "from": "2020-01-01" }],
        }));
        self
    }

    /// A measure that the country has.
    fn having(mut self, instrument: &str) -> Self {
        let country = &mut self.facts["countries"][0];
        if country["measures"].is_null() {
            country["measures"] = json!([]);
        }
        country["measures"].as_array_mut().expect("a list").push(json!({
            "id": format!("eth-{instrument}"), "instrument": instrument, "scope": ["all"], "purposes": ["industrial"],
            "status": "in-force", "from": "2021-01-01",
        }));
        self
    }

    fn ask(&self, scenario: Value) -> Value {
        let checker =
            Checker::with(serde_json::from_value(self.facts.clone()).expect("facts")).expect("facts");
        let mut asked = json!({ "country": "ETH" });
        for (field, value) in scenario.as_object().expect("a record") {
            asked[field] = value.clone();
        }
        let scenario: Scenario = serde_json::from_value(asked).expect("a scenario");
        let own = checker.own(&scenario).expect("a scenario");
        serde_json::to_value(checker.check(&scenario, &own).expect("a report")).expect("JSON")
    }
}

fn near(value: &Value, wanted: f64) {
    let number = value.as_f64().unwrap_or_else(|| panic!("{value} is no number, expected {wanted}"));
    assert!((number - wanted).abs() < 1e-9, "{number}, expected {wanted}");
}

fn overall(report: &Value, secure: f64, arguable: f64) {
    near(&report["overall"]["secure"], secure);
    near(&report["overall"]["arguable"], arguable);
}

fn on<'a>(report: &'a Value, id: &str) -> &'a Value {
    report["criteria"].as_array().expect("a list").iter().find(|one| one["id"] == id).expect("a criterion")
}

fn share<'a>(report: &'a Value, id: &str) -> &'a Value {
    report["attribution"]
        .as_array()
        .expect("a list")
        .iter()
        .find(|one| one["agreement"] == id)
        .expect("a share")
}

#[test]
fn nothing_barred_is_all_and_the_package_is_the_best() {
    let report = World::new().ask(json!({}));
    overall(&report, 100.0, 100.0);
    // b1 and c1; a1 beside b1 would add nothing (2.5, 2, -1), so it is not advised.
    assert_eq!(report["overall"]["package"]["secure"], json!(["b1", "c1"]));
    near(&on(&report, "p")["secure"], 100.0);
    // What the package does: p 3.5 of 4, q 2 of 2, c -1.5 of -2.5.
    near(&on(&report, "p")["package"]["secure"], 87.5);
    near(&on(&report, "q")["package"]["secure"], 100.0);
    near(&on(&report, "c")["package"]["secure"], -60.0);
}

#[test]
fn what_is_closed_takes_what_the_next_best_lacks() {
    let report = World::new().barring("X", "hard", &["b1"]).ask(json!({}));
    // a1 and c1 are left: (2/3 + 0.5/3) / (4/3).
    overall(&report, 62.5, 62.5);
    assert_eq!(report["overall"]["package"]["secure"], json!(["a1", "c1"]));
    near(&share(&report, "X")["shapley"], 37.5);
    near(&share(&report, "X")["alone"], 37.5);
    near(&share(&report, "X")["gone"], 37.5);
    // For p alone nothing is lost: a2 is better there. For q half is.
    near(&on(&report, "p")["secure"], 100.0);
    near(&on(&report, "q")["secure"], 50.0);
    assert!(
        on(&report, "c")["secure"].is_null() && on(&report, "c")["arguable"].is_null(),
        "a cost is no space"
    );
}

#[test]
fn what_is_contestable_makes_a_band() {
    let report = World::new().barring("X", "practice", &["b1"]).ask(json!({}));
    overall(&report, 62.5, 100.0);
    near(&on(&report, "q")["secure"], 50.0);
    near(&on(&report, "q")["arguable"], 100.0);
    assert_eq!(report["overall"]["package"]["arguable"], json!(["b1", "c1"]));
    near(&share(&report, "X")["shapley"], 37.5);
    near(&share(&report, "X")["arguable"]["shapley"], 0.0);
}

#[test]
fn what_is_only_discouraged_stays() {
    let report = World::new().barring("X", "soft", &["a1", "a2", "b1", "c1"]).ask(json!({}));
    overall(&report, 100.0, 100.0);
    near(&share(&report, "X")["shapley"], 0.0);
}

#[test]
fn two_agreements_that_overlap_share_by_the_mean_over_both_orders() {
    let report =
        World::new().barring("X", "hard", &["b1"]).barring("Y", "hard", &["a1", "b1"]).ask(json!({}));
    // Only c1 is left; a2 is worth 0 and so not taken.
    overall(&report, 12.5, 12.5);
    assert_eq!(report["overall"]["package"]["secure"], json!(["c1"]));
    // X first takes 37.5, X second nothing; Y first 87.5, Y second 50.
    for (id, shapley, alone, gone) in [("X", 18.75, 37.5, 0.0), ("Y", 68.75, 87.5, 50.0)] {
        near(&share(&report, id)["shapley"], shapley);
        near(&share(&report, id)["alone"], alone);
        near(&share(&report, id)["gone"], gone);
    }
    assert_eq!(report["attribution"][0]["agreement"], "Y", "most first");
    // Provisions in a game of their own: X/b1 and Y/b1 only together with Y/a1 count. Orders of three:
    // a1 last takes 50, b1 first takes 37.5, both b1 share alike.
    let provisions: f64 = report["attribution"]
        .as_array()
        .expect("a list")
        .iter()
        .flat_map(|one| one["provisions"].as_array().expect("a list"))
        .map(|one| one["shapley"].as_f64().expect("a number"))
        .sum();
    assert!((provisions - 87.5).abs() < 1e-9, "{provisions}");
    // v: nothing 0; a b1 37.5; a1 alone 0 (b1 is as good without it); both 87.5. So a1: a third of the
    // orders puts it first (0), else it takes 50: 100/3. Each b1: (87.5 - 100/3) / 2.
    let of = |id: &str, article: &str| -> f64 {
        let all = share(&report, id)["provisions"].as_array().expect("a list");
        all.iter().find(|one| one["article"] == article).expect("a provision")["shapley"]
            .as_f64()
            .expect("a number")
    };
    assert!((of("Y", "a1") - 100.0 / 3.0).abs() < 1e-9, "{}", of("Y", "a1"));
    assert!((of("X", "b1") - (87.5 - 100.0 / 3.0) / 2.0).abs() < 1e-9, "{}", of("X", "b1"));
    assert!((of("Y", "b1") - of("X", "b1")).abs() < 1e-9);
}

#[test]
fn an_agreement_that_takes_nothing_is_named_with_nothing() {
    let report = World::new().barring("X", "hard", &["a2"]).ask(json!({}));
    overall(&report, 100.0, 100.0);
    near(&share(&report, "X")["shapley"], 0.0);
    // But p loses: b1 is the best left (2.5 + 1 of 3 + 1).
    near(&on(&report, "p")["secure"], 87.5);
}

#[test]
fn use_is_measured_on_the_same_scale() {
    let report = World::new().having("b1").ask(json!({}));
    near(&report["overall"]["use"], 87.5);
    near(&report["overall"]["lawfulUse"], 87.5);
    near(&on(&report, "p")["use"], 62.5);
    near(&on(&report, "q")["use"], 100.0);
    // Of the most that the menu could cost: a2 and c1, -2.5.
    near(&on(&report, "c")["use"], -40.0);
}

#[test]
fn what_is_used_against_an_agreement_is_no_lawful_use() {
    let report = World::new().barring("X", "hard", &["b1"]).having("b1").having("c1").ask(json!({}));
    near(&report["overall"]["use"], 100.0);
    near(&report["overall"]["lawfulUse"], 12.5);
    let dropped = World::new()
        .barring("X", "hard", &["b1"])
        .having("b1")
        .having("c1")
        .ask(json!({ "drop": ["eth-b1"] }));
    near(&dropped["overall"]["use"], 12.5);
}

#[test]
fn several_of_one_group_count_the_best_benefit_and_the_worst_cost_once() {
    let report = World::new().having("a1").having("a2").ask(json!({}));
    // p 3, q 1 - 1, c -2: one third of 4/3.
    near(&report["overall"]["use"], 25.0);
    near(&on(&report, "p")["use"], 75.0);
    near(&on(&report, "q")["use"], 0.0);
    near(&on(&report, "c")["use"], -80.0);
    // And of two groups of one set: p 3, q 2 - 1, c -2.
    let report = World::new().having("a2").having("b1").ask(json!({}));
    near(&report["overall"]["use"], 50.0);
    near(&on(&report, "q")["use"], 50.0);
}

#[test]
fn measures_can_do_more_harm_than_good() {
    let report = World::new().having("a2").ask(json!({ "weights": { "q": 1 } }));
    near(&report["overall"]["use"], -50.0);
    let report = World::new().having("a2").ask(json!({ "weights": { "c": 1 } }));
    // Doing nothing is the best for the cost: nothing can be signed away.
    overall(&report, 100.0, 100.0);
    assert_eq!(report["overall"]["package"]["secure"], json!([]));
    near(&report["overall"]["use"], -80.0);
}

#[test]
fn weights_change_what_is_best() {
    let world = World::new().barring("X", "hard", &["b1"]);
    let report = world.ask(json!({ "weights": { "p": 7 } }));
    assert_eq!(report["overall"]["package"]["secure"], json!(["a2", "c1"]));
    overall(&report, 100.0, 100.0);
    let report = world.ask(json!({ "weights": { "q": 0.5 } }));
    // c1 does nothing for q: it is not advised.
    assert_eq!(report["overall"]["package"]["secure"], json!(["a1"]));
    overall(&report, 50.0, 50.0);
}

#[test]
fn a_ranking_weighs_by_the_centroid_of_its_order() {
    // Of three, q first: 11/18; the others share 7/18. In 36ths: q 22, p 7, c 7.
    // b1: 17.5 + 44 - 7 = 54.5; a1: 14 + 22 - 7 = 29; a2: 21 - 22 - 14 < 0; c1: 7 - 3.5 = 3.5.
    let report = World::new().barring("X", "hard", &["b1"]).ask(json!({ "ranking": ["q"] }));
    overall(&report, 100.0 * 32.5 / 58.0, 100.0 * 32.5 / 58.0);
    // Wholly ranked p, q, c: 11/18, 5/18, 2/18. b1: 27.5 + 10 - 2 = 35.5; a2: 33 - 5 - 4 = 24; a1: 22 + 5 - 2 = 25;
    // a2 and b1: 33 + 5 - 4 = 34; c1: 11 - 1 = 10.
    let report = World::new().barring("X", "hard", &["b1"]).ask(json!({ "ranking": ["p", "q", "c"] }));
    overall(&report, 100.0 * 35.0 / 45.5, 100.0 * 35.0 / 45.5);
}

#[test]
fn of_equal_packages_the_smallest_and_then_the_first_counts() {
    let mut world = World::new();
    for (instrument, value) in [("a1", 1.0), ("a2", 1.0), ("b1", 1.0), ("c1", 0.0)] {
        world.effect(instrument, "p", value);
    }
    let report = world.ask(json!({ "weights": { "p": 1 } }));
    assert_eq!(report["overall"]["package"]["secure"], json!(["a1"]));
    // Sums of tenths that differ in the last bit are equal: 0.1 + 0.2 and 0.3.
    let mut world = World::new().criterion("r", "end", &[("a1", 0.2), ("a2", 0.0), ("b1", 0.3), ("c1", 0.0)]);
    world.effect("a1", "p", 0.1);
    world.effect("b1", "p", 0.0);
    world.effect("a2", "p", 0.0);
    world.effect("c1", "p", 0.0);
    let report = world.ask(json!({ "weights": { "p": 1, "r": 1 } }));
    // a1: 0.1 + 0.2; b1: 0 + 0.3; both: 0.1 + 0.3 is better than either.
    assert_eq!(report["overall"]["package"]["secure"], json!(["a1", "b1"]));
}

#[test]
fn where_nothing_can_be_better_space_is_not_defined() {
    let world = World::new().criterion("z", "end", &[("a1", -1.0), ("b1", -2.0)]).having("a1");
    let report = world.ask(json!({}));
    assert!(on(&report, "z")["secure"].is_null() && on(&report, "z")["arguable"].is_null());
    // The harm is still shown, as a share of the worst.
    near(&on(&report, "z")["use"], -50.0);
    // Nothing weighs: nothing can be taken.
    let report = World::new()
        .criterion("z", "end", &[("a1", -1.0)])
        .barring("X", "hard", &["a1"])
        .ask(json!({ "weights": { "z": 1 } }));
    overall(&report, 100.0, 100.0);
    near(&share(&report, "X")["shapley"], 0.0);
    // An end that no instrument touches.
    let report = World::new().criterion("z", "end", &[]).having("a1").ask(json!({}));
    near(&on(&report, "z")["use"], 0.0);
}

#[test]
fn a_cost_that_only_gains_is_measured_by_the_best() {
    let report = World::new().criterion("k", "cost", &[("a1", 1.0), ("c1", 1.0)]).having("a1").ask(json!({}));
    assert!(on(&report, "k")["secure"].is_null());
    near(&on(&report, "k")["use"], 50.0);
}

#[test]
fn the_frontier_says_what_one_end_costs_another() {
    let world = World::new().barring("X", "hard", &["b1"]);
    let report = world.ask(json!({ "frontier": ["p", "q"] }));
    let points = |list: &Value| -> Vec<(f64, f64, Value)> {
        let number = |value: &Value| value.as_f64().expect("a number");
        list.as_array()
            .expect("a list")
            .iter()
            .map(|one| (number(&one["x"]), number(&one["y"]), one["package"].clone()))
            .collect()
    };
    let frontier = &report["frontier"];
    assert_eq!(frontier["criteria"], json!(["p", "q"]));
    // If nothing were barred: b1 and c1 (3.5, 2); a2, b1 and c1 (3 + 1, 2 - 1).
    assert_eq!(
        points(&frontier["unbarred"]),
        [(87.5, 100.0, json!(["b1", "c1"])), (100.0, 50.0, json!(["a2", "b1", "c1"]))]
    );
    // Without b1: a1 and c1 (3, 1); a2 and c1 (4, -1).
    assert_eq!(
        points(&frontier["points"]),
        [(75.0, 50.0, json!(["a1", "c1"])), (100.0, -50.0, json!(["a2", "c1"]))]
    );
    assert_eq!(frontier["points"], frontier["arguable"]);
    assert!(world.ask(json!({})).get("frontier").is_none(), "only where asked for");
}

#[test]
fn a_frontier_with_a_cost_begins_at_doing_nothing() {
    let report = World::new().ask(json!({ "frontier": ["p", "c"] }));
    let points = report["frontier"]["points"].as_array().expect("a list");
    let first = &points[points
        .iter()
        .enumerate()
        .min_by(|a, b| a.1["x"].as_f64().partial_cmp(&b.1["x"].as_f64()).expect("numbers"))
        .expect("a point")
        .0];
    assert_eq!(
        (first["x"].as_f64(), first["y"].as_f64(), &first["package"]),
        (Some(0.0), Some(0.0), &json!([]))
    );
    // c1 (1, -0.5), b1 (2.5, -1), b1 and c1 (3.5, -1.5), a2 and c1 (4, -2.5); a2 alone (3, -2) is beaten.
    let got: Vec<(f64, f64)> = points
        .iter()
        .map(|one| (one["x"].as_f64().expect("x") * 4.0 / 100.0, one["y"].as_f64().expect("y") * 2.5 / 100.0))
        .collect();
    let wanted = [(0.0, 0.0), (1.0, -0.5), (2.5, -1.0), (3.5, -1.5), (4.0, -2.5)];
    assert_eq!(got.len(), wanted.len(), "{got:?}");
    for ((x, y), (a, b)) in got.iter().zip(wanted) {
        assert!((x - a).abs() < 1e-9 && (y - b).abs() < 1e-9, "{got:?}");
    }
}

#[test]
fn a_closed_instrument_says_how_it_could_be_opened() {
    let mut world = World::new().barring("X", "hard", &["b1"]);
    world.facts["agreements"][0]["withdrawal"] = json!({ "article": "30", "noticeMonths": 3 });
    world.facts["agreements"][0]["review"] = json!({ "article": "31", "everyYears": 4 });
    world.facts["agreements"][0]["inForce"] = json!("2020-02-29");
    world.facts["agreements"][0]["provisions"][0]["until"] = json!("2030-12-31");
    let report = world.ask(json!({ "date": "2026-11-30" }));
    let ways = &report["lockIn"][0];
    assert_eq!(ways["instrument"], "b1");
    let way = |kind: &str| {
        ways["ways"]
            .as_array()
            .expect("a list")
            .iter()
            .find(|one| one["way"] == kind)
            .cloned()
            .unwrap_or_default()
    };
    // Three months from the end of November; four years after four from a leap day; the day after the last.
    assert_eq!(
        (way("leave")["article"].clone(), way("leave")["earliest"].clone()),
        (json!("30"), json!("2027-02-28"))
    );
    assert_eq!(
        (way("review")["article"].clone(), way("review")["earliest"].clone()),
        (json!("31"), json!("2028-02-29"))
    );
    assert_eq!(way("transition")["earliest"], json!("2031-01-01"));
    assert!(way("amend").get("earliest").is_none(), "nobody knows when others agree");
    let upcoming = &report["upcoming"][0];
    assert_eq!(
        (upcoming["date"].clone(), upcoming["from"].clone(), upcoming["to"].clone()),
        (json!("2031-01-01"), json!("closed"), json!("open"))
    );
}
