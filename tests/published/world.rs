//! Small facts of our own whose figures are known: alternatives on a table of scores, and what may stand.
//!
//! `top` does the most on every criterion and is barred everywhere, so that 100 points are 3 whatever the weights and the
//! other effects are: values are then plain weighted sums.

use policy_space::{Checker, Scenario};
use serde_json::{Value, json};

/// Traits that an agreement may bar, one for each instrument.
const TRAITS: [&str; 12] = [
    "restricts-transfer",
    "requires-local-facilities",
    "requires-local-presence",
    "levies-customs-duty",
    "declares-digital-goods",
    "treats-digital-products-worse",
    "taxes-digital-services",
    "requires-source-code",
    "requires-algorithm",
    "requires-crypto-disclosure",
    "requires-technology-transfer",
    "regulates-technology-contracts",
];
/// What 100 points are.
pub const TOP: f64 = 3.0;

pub struct World {
    facts: Value,
    instruments: Vec<String>,
    joins: Vec<Vec<String>>,
}

/// `low` and `high` of a judgement are the 5th and the 95th percentile of its triangle; these ends make this triangle.
pub fn ends([from, peak, to]: [f64; 3]) -> [f64; 3] {
    let low = from + (0.05 * (to - from) * (peak - from)).sqrt();
    let high = to - (0.05 * (to - from) * (to - peak)).sqrt();
    assert!(
        low <= peak && peak <= high,
        "no triangle with these ends has its peak between its 5th and 95th percentile"
    );
    [low, peak, high]
}

impl World {
    /// Groups of instruments, ends to be had.
    pub fn new(groups: &[&[&str]], criteria: &[&str]) -> Self {
        let bundled = Checker::new().expect("the facts of the library");
        let mut vocabulary = serde_json::to_value(&bundled.facts().vocabulary).expect("JSON");
        for rule in vocabulary["exceptions"].as_object_mut().expect("a table").values_mut() {
            rule["satisfiedBy"] = json!([]);
        }
        let instruments: Vec<String> =
            groups.iter().flat_map(|group| group.iter()).map(|id| id.to_string()).collect();
        let bar = |id: &str| TRAITS[instruments.iter().position(|one| one == id).expect("an instrument")];
        let groups: Vec<Value> = groups
            .iter()
            .enumerate()
            .map(|(number, group)| {
                let menu: Vec<Value> = group
                    .iter()
                    .map(|id| json!({ "id": id, "traits": [bar(id)], "typical": { "scope": ["personal"], "purposes": ["privacy"] } }))
                    .collect();
                json!({ "id": format!("group-{number}"), "area": "data-transfer", "instruments": menu })
            })
            .collect();
        let criteria: Vec<Value> = criteria.iter().map(|id| json!({ "id": id, "kind": "end" })).collect();
        let facts = json!({
            "date": "2026-11-25", "version": "published figures", "vocabulary": vocabulary, "overlap": [], "groups": groups,
            "criteria": criteria, "effects": [], "agreements": [], "countries": [{ "iso": "ETH", "checked": "2026-11-25" }],
        });
        Self { facts, instruments, joins: Vec::new() }
    }

    /// A table of scores: each row an alternative, a scenario in which it alone is open.
    pub fn table(rows: &[Vec<f64>]) -> Self {
        let triangles: Vec<Vec<[f64; 3]>> =
            rows.iter().map(|row| row.iter().map(|x| [*x; 3]).collect()).collect();
        Self::uncertain_table(&triangles)
    }

    /// The same, each score a triangle with these ends.
    pub fn uncertain_table(rows: &[Vec<[f64; 3]>]) -> Self {
        let names: Vec<String> = (0..rows.len()).map(|row| format!("a{row}")).collect();
        let mut group: Vec<&str> = names.iter().map(String::as_str).collect();
        group.push("top");
        let criteria: Vec<String> = (0..rows[0].len()).map(|column| format!("c{column}")).collect();
        let criteria: Vec<&str> = criteria.iter().map(String::as_str).collect();
        let mut world = Self::new(&[&group], &criteria).with_top();
        for (name, row) in names.iter().zip(rows) {
            for (criterion, triangle) in criteria.iter().zip(row) {
                world = world.effect(name, criterion, ends(*triangle));
            }
        }
        for name in &names {
            let others: Vec<&str> = group.iter().copied().filter(|one| one != name).collect();
            world = world
                .agreement(&format!("only-{name}"), &others, &json!({}))
                .scenario(&[&format!("only-{name}")]);
        }
        world
    }

    /// `top` does the most on every criterion.
    pub fn with_top(mut self) -> Self {
        for criterion in self.criteria() {
            self = self.effect("top", &criterion, [TOP; 3]);
        }
        self
    }

    pub fn criteria(&self) -> Vec<String> {
        let list = self.facts["criteria"].as_array().expect("a list");
        list.iter().map(|one| one["id"].as_str().expect("an id").to_owned()).collect()
    }

    pub fn effect(mut self, instrument: &str, criterion: &str, [low, central, high]: [f64; 3]) -> Self {
        self.facts["effects"].as_array_mut().expect("a list").push(
            json!({ "instrument": instrument, "criterion": criterion, "low": low, "central": central, "high": high, "grade": "D" }),
        );
        self
    }

    /// An agreement that bars these; `more` goes into each of its provisions: limits, exceptions.
    pub fn agreement(mut self, id: &str, instruments: &[&str], more: &Value) -> Self {
        let provisions: Vec<Value> = instruments
            .iter()
            .map(|one| {
                let place = self.instruments.iter().position(|id| id == one).expect("an instrument");
                let mut provision =
                    json!({ "kind": "data-transfer", "article": one, "strength": "hard", "bars": [TRAITS[place]] });
                for (key, value) in more.as_object().expect("a record") {
                    provision[key] = value.clone();
                }
                provision
            })
            .collect();
        self.facts["agreements"].as_array_mut().expect("a list").push(json!({
            "id": id, "disputeSettlement": true, "provisions": provisions, "parties": [{ "iso": "JPN", "from": "2020-01-01" }],
        }));
        self
    }

    /// A scenario that joins these.
    pub fn scenario(mut self, joins: &[&str]) -> Self {
        self.joins.push(joins.iter().map(|id| id.to_string()).collect());
        self
    }

    /// What the engine makes of it.
    pub fn compare(&self, how: Value) -> Value {
        let checker =
            Checker::with(serde_json::from_value(self.facts.clone()).expect("facts")).expect("facts");
        let scenarios: Vec<Scenario> = self
            .joins
            .iter()
            .map(|join| {
                serde_json::from_value(json!({ "country": "ETH", "join": join })).expect("a scenario")
            })
            .collect();
        super::engine::compare(&checker, &scenarios, how)
    }
}
