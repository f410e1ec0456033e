//! Small random worlds, each from its seed. Words are the real ones of `data/vocabulary.toml`, and they are drawn so
//! that what belongs together meets often: few traits, few days, few purposes in one world, many rules.

use super::dice::Dice;
use super::facts::*;
use super::words::Words;
use std::collections::BTreeMap;

/// Facts, and a question about them.
#[derive(Clone)]
pub struct World {
    pub facts: Facts,
    pub scenario: Scenario,
}

pub const DAYS: [&str; 11] = [
    "2024-02-29",
    "2025-12-31",
    "2026-03-31",
    "2026-11-24",
    "2026-11-25",
    "2026-11-26",
    "2026-12-31",
    "2027-01-01",
    "2027-06-30",
    "2028-02-29",
    "2030-01-01",
];
pub const COUNTRIES: [&str; 5] = ["KEN", "IND", "VNM", "CRI", "AUS"];
/// Categories that some limit or exception names, or that may overlap.
const NAMED_SCOPES: [&str; 14] = [
    "all",
    "personal",
    "sensitive",
    "health",
    "payment",
    "financial",
    "government",
    "telecom",
    "critical",
    "media",
    "software",
    "mass-market-software",
    "artificial-intelligence",
    "digital-products",
];

/// What one world draws from.
pub struct Pool<'w> {
    pub words: &'w Words,
    pub dice: Dice,
    pub traits: Vec<String>,
    pub kinds: Vec<String>,
    pub exceptions: Vec<String>,
    pub purposes: Vec<String>,
    pub scopes: Vec<String>,
    /// Provisions that may still be drawn: every coalition of them is tried.
    pub provisions: usize,
}

pub fn world(seed: u64, words: &Words) -> World {
    let mut pool = Pool::new(seed, words);
    let mut facts = Facts {
        date: "2026-11-25".into(),
        version: "random".into(),
        vocabulary: words.vocabulary.clone(),
        ..Facts::default()
    };
    pool.menu(&mut facts);
    pool.effects(&mut facts);
    for number in 1..=*pool.dice.one(&[1, 2, 2, 3, 3, 4, 5]) {
        facts.agreements.push(pool.agreement(&format!("agreement-{number}")));
    }
    let countries = pool.dice.between(2, 4);
    let menu: Vec<Instrument> = facts.groups.iter().flat_map(|group| group.instruments.clone()).collect();
    let ids: Vec<String> = facts.agreements.iter().map(|agreement| agreement.id.clone()).collect();
    for iso in &COUNTRIES[..countries] {
        let count = if *iso == "KEN" { pool.dice.between(1, 3) } else { pool.dice.below(2) };
        let measures = (1..=count)
            .map(|number| pool.measure(&format!("{}-{number}", iso.to_lowercase()), &menu, &ids))
            .collect();
        facts.countries.push(Country {
            iso: iso.to_string(),
            checked: pool.dice.word(&DAYS[2..6]),
            measures,
        });
    }
    for rule in facts.vocabulary.exceptions.values_mut().filter(|rule| !rule.satisfied_by.is_empty()) {
        rule.satisfied_by = vec![pool.dice.one(&menu).id.clone()];
    }
    let scenario = pool.scenario(&facts, &menu, &ids);
    World { facts, scenario }
}

impl<'w> Pool<'w> {
    fn new(seed: u64, words: &'w Words) -> Self {
        let mut dice = Dice::new(seed);
        let count = dice.between(2, 3);
        let traits = dice.some(&words.traits, count);
        let bars = |list: &[String]| list.iter().any(|word| traits.contains(word));
        let kinds = &words.vocabulary.kinds;
        let mut kinds: Vec<String> = kinds
            .iter()
            .filter(|(_, rule)| bars(&rule.bars) || bars(&rule.bars_if_worse))
            .map(|(id, _)| id.clone())
            .collect();
        kinds.push("national-treatment".into());
        let ids: Vec<String> = words.vocabulary.exceptions.keys().cloned().collect();
        let exceptions = dice.some(&ids, 3);
        let mut purposes = vec![dice.word(&["industrial", "revenue"]), dice.one(&words.purposes).clone()];
        for id in &exceptions {
            if let Purposes::List(accepted) = &words.vocabulary.exceptions[id].purposes {
                purposes.push(dice.one(accepted).clone());
            }
        }
        let mut scopes: Vec<String> = (0..3).map(|_| dice.word(&NAMED_SCOPES)).collect();
        scopes.push(dice.one(&words.scopes).clone());
        if dice.chance(15) {
            scopes.extend(["artificial-intelligence".into(), "mass-market-software".into()]);
        }
        Pool { words, traits, kinds, exceptions, purposes, scopes, provisions: 8, dice }
    }

    pub fn day(&mut self) -> String {
        self.dice.word(&DAYS)
    }

    pub fn perhaps_day(&mut self, percent: usize) -> Option<String> {
        self.dice.chance(percent).then(|| self.day())
    }

    /// None, or a first and a last day in order.
    pub fn span(&mut self, from: usize, until: usize) -> (Option<String>, Option<String>) {
        let (from, until) = (self.perhaps_day(from), self.perhaps_day(until));
        match (from, until) {
            (Some(from), Some(until)) if from > until => (Some(until), Some(from)),
            span => span,
        }
    }

    pub fn categories(&mut self) -> Vec<String> {
        let count = *self.dice.one(&[1, 1, 1, 2]);
        self.dice.some(&self.scopes, count)
    }

    pub fn aims(&mut self) -> Vec<String> {
        let count = *self.dice.one(&[1, 1, 2]);
        self.dice.some(&self.purposes, count)
    }

    fn menu(&mut self, facts: &mut Facts) {
        let areas = ["data-transfer", "customs-duties", "source-code", "technology-choice"];
        let mut number = 0;
        for group in 1..=self.dice.between(2, 4) {
            let mut instruments = Vec::new();
            for _ in 0..*self.dice.one(&[1, 1, 2, 2, 3, 4]) {
                number += 1;
                let count = *self.dice.one(&[0, 1, 1, 1, 1, 2, 2]);
                let mut traits = self.dice.some(&self.traits, count);
                if traits.is_empty() && self.dice.chance(50) {
                    traits.push("none".into());
                }
                instruments.push(Instrument {
                    id: format!("instrument-{number}"),
                    traits,
                    voluntary: self.dice.chance(20),
                    in_a_case: self.dice.chance(25),
                    typical: Typical { scope: self.categories(), purposes: self.aims() },
                });
            }
            facts.groups.push(Group {
                id: format!("group-{group}"),
                area: self.dice.word(&areas),
                instruments,
            });
        }
        if self.dice.chance(60) {
            let ids: Vec<String> = facts.groups.iter().map(|group| group.id.clone()).collect();
            let count = self.dice.between(2, ids.len().min(3));
            let set = self.dice.some(&ids, count);
            let size: usize = facts
                .groups
                .iter()
                .filter(|group| set.contains(&group.id))
                .map(|group| group.instruments.len())
                .sum();
            if size <= 10 {
                facts.overlap.push(set);
            }
        }
    }

    fn effects(&mut self, facts: &mut Facts) {
        let costs = self.dice.chance(70);
        for number in 1..=self.dice.between(2, 4) {
            let kind = if costs && self.dice.chance(35) { "cost" } else { "end" };
            facts.criteria.push(Criterion { id: format!("criterion-{number}"), kind: kind.into() });
        }
        let often_equal = self.dice.chance(30);
        for group in &facts.groups {
            for instrument in &group.instruments {
                for criterion in &facts.criteria {
                    if !self.dice.chance(75) {
                        continue;
                    }
                    let central = if often_equal {
                        *self.dice.one(&[-5, 0, 5, 10])
                    } else {
                        self.dice.below(46) as i32 - 15
                    };
                    let (low, high) =
                        (central - self.dice.below(8) as i32, central + self.dice.below(8) as i32);
                    let tenths = |value: i32| f64::from(value.clamp(-30, 30)) / 10.0;
                    facts.effects.push(Effect {
                        instrument: instrument.id.clone(),
                        criterion: criterion.id.clone(),
                        low: tenths(low),
                        central: tenths(central),
                        high: tenths(high),
                        grade: "B".into(),
                    });
                }
            }
        }
    }

    fn scenario(&mut self, facts: &Facts, menu: &[Instrument], agreements: &[String]) -> Scenario {
        let date = self.perhaps_day(40);
        let today = date.clone().unwrap_or_else(|| facts.date.clone());
        let country = if self.dice.chance(90) {
            "KEN".to_string()
        } else {
            self.dice.one(&facts.countries).iso.clone()
        };
        let mut scenario = Scenario { country: country.clone(), date, ..Scenario::default() };
        for agreement in &facts.agreements {
            let row = agreement.parties.iter().find(|party| party.iso == country);
            let binds = row.is_some_and(|party| super::question::binds(party, &today));
            if self.dice.chance(if binds { 4 } else { 25 }) {
                scenario.join.push(Join::Id(agreement.id.clone()));
            } else if binds && self.dice.chance(8) {
                scenario.leave.push(agreement.id.clone());
            }
        }
        if self.dice.chance(12) {
            scenario.join.push(Join::Own(Box::new(self.agreement("own-draft"))));
        }
        if self.dice.chance(30) {
            let mut added = self.measure("added", menu, agreements);
            added.status = String::new();
            added.scope = added.scope.filter(|_| self.dice.chance(70));
            added.purposes = added.purposes.filter(|_| self.dice.chance(70));
            (added.listed_in, added.not_listed_in) = (Vec::new(), Vec::new());
            scenario.add.push(added);
        }
        let own = facts
            .countries
            .iter()
            .find(|own| own.iso == country)
            .map(|own| own.measures.clone())
            .unwrap_or_default();
        for measure in own {
            let began = measure.from.as_ref().is_none_or(|from| *from <= today)
                && measure.until.as_ref().is_none_or(|until| today <= *until);
            if measure.status == "in-force" && began && self.dice.chance(12) {
                scenario.drop.push(measure.id);
            }
        }
        let criteria: Vec<String> = facts.criteria.iter().map(|criterion| criterion.id.clone()).collect();
        match self.dice.below(10) {
            0..=2 => {
                let count = self.dice.between(1, criteria.len());
                let named = self.dice.some(&criteria, count);
                let mut weights: BTreeMap<String, f64> =
                    named.into_iter().map(|id| (id, self.dice.below(5) as f64 / 2.0)).collect();
                if weights.values().sum::<f64>() == 0.0 {
                    weights.values_mut().for_each(|weight| *weight = 3.0);
                }
                scenario.weights = Some(weights);
            }
            3 | 4 => {
                let count = self.dice.between(1, criteria.len());
                scenario.ranking = Some(self.dice.some(&criteria, count));
            }
            _ => {}
        }
        if self.dice.chance(40) {
            let two = self.dice.some(&criteria, 2);
            if let [x, y] = two.as_slice() {
                scenario.frontier = Some((x.clone(), y.clone()));
            }
        }
        if self.dice.chance(15) {
            let mut partners: Vec<&str> = facts
                .agreements
                .iter()
                .flat_map(|agreement| &agreement.parties)
                .map(|party| party.iso.as_str())
                .collect();
            partners.retain(|partner| *partner != country);
            scenario.towards = (!partners.is_empty()).then(|| self.dice.word(&partners));
        }
        scenario
    }
}
