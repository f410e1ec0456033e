//! Section 4 of the method: every package of the whole menu, one after the other; every coalition of agreements.

use super::facts::{Facts, Scenario};
use std::collections::HashMap;

/// Values this near to one another (on the scale of 100) are equal.
pub const NEAR: f64 = 1e-9;

/// At most one instrument of each group. Instruments are numbered through the menu, as in the file.
pub struct Package {
    pub chosen: Vec<usize>,
    /// By criterion, in hundredths of a point, so that sums are exact.
    values: Vec<i64>,
    value: f64,
}

pub struct Menu<'a> {
    facts: &'a Facts,
    pub instruments: Vec<&'a str>,
    group_of: Vec<&'a str>,
    effects: HashMap<(&'a str, &'a str), i64>,
    weights: Vec<f64>,
    /// The whole menu's packages: groups in the file's order, nothing first.
    pub packages: Vec<Package>,
}

/// The weights by criterion, sum 1.
fn weights(facts: &Facts, scenario: &Scenario) -> Vec<f64> {
    let ids: Vec<&str> = facts.criteria.iter().map(|criterion| criterion.id.as_str()).collect();
    let count = ids.len();
    if let Some(given) = &scenario.weights {
        let total: f64 = given.values().sum();
        return ids.iter().map(|id| given.get(*id).copied().unwrap_or(0.0) / total).collect();
    }
    if let Some(ranking) = &scenario.ranking {
        // Rank order centroid; the places that nobody ranked share what is left.
        let centroid: Vec<f64> = (1..=count).map(|rank| (rank..=count).map(|place| 1.0 / place as f64).sum::<f64>() / count as f64).collect();
        let left: f64 = centroid[ranking.len()..].iter().sum();
        let unranked = (count - ranking.len()).max(1) as f64;
        let weight = |id: &&str| ranking.iter().position(|ranked| ranked == id).map_or(left / unranked, |rank| centroid[rank]);
        return ids.iter().map(weight).collect();
    }
    vec![1.0 / count as f64; count]
}

impl<'a> Menu<'a> {
    pub fn new(facts: &'a Facts, scenario: &Scenario) -> Self {
        let mut menu = Menu {
            facts,
            instruments: Vec::new(),
            group_of: Vec::new(),
            effects: HashMap::new(),
            weights: weights(facts, scenario),
            packages: Vec::new(),
        };
        for effect in &facts.effects {
            menu.effects.insert((&effect.instrument, &effect.criterion), (effect.central * 100.0).round() as i64);
        }
        let mut choices: Vec<Vec<usize>> = vec![Vec::new()];
        for group in &facts.groups {
            let first = menu.instruments.len();
            for instrument in &group.instruments {
                menu.instruments.push(&instrument.id);
                menu.group_of.push(&group.id);
            }
            let mut longer = Vec::new();
            for chosen in choices {
                longer.push(chosen.clone());
                for instrument in first..menu.instruments.len() {
                    let mut with = chosen.clone();
                    with.push(instrument);
                    longer.push(with);
                }
            }
            choices = longer;
        }
        for chosen in choices {
            let values = menu.values(&chosen);
            let value = menu.weighted(&values);
            menu.packages.push(Package { chosen, values, value });
        }
        menu
    }

    /// The groups that are taken together with this one.
    fn set_of(&self, group: &str) -> Vec<&'a str> {
        let of_group = |set: &&'a Vec<String>| set.iter().any(|id| id == group);
        match self.facts.overlap.iter().find(of_group) {
            Some(set) => set.iter().map(String::as_str).collect(),
            None => self.facts.groups.iter().map(|other| other.id.as_str()).filter(|id| *id == group).collect(),
        }
    }

    /// V_c of what is chosen: within a set the best benefit and the worst cost count once; sets add.
    pub fn values(&self, chosen: &[usize]) -> Vec<i64> {
        let mut sets: Vec<Vec<&str>> = Vec::new();
        for group in &self.facts.groups {
            let set = self.set_of(&group.id);
            if !sets.contains(&set) {
                sets.push(set);
            }
        }
        let mut values = Vec::new();
        for criterion in &self.facts.criteria {
            let mut total = 0;
            for set in &sets {
                let (mut benefit, mut cost) = (0, 0);
                for instrument in chosen.iter().filter(|instrument| set.contains(&self.group_of[**instrument])) {
                    let effect = self.effects.get(&(self.instruments[*instrument], criterion.id.as_str())).copied().unwrap_or(0);
                    benefit = benefit.max(effect);
                    cost = cost.min(effect);
                }
                total += benefit + cost;
            }
            values.push(total);
        }
        values
    }

    fn weighted(&self, values: &[i64]) -> f64 {
        values.iter().zip(&self.weights).map(|(value, weight)| *value as f64 * weight).sum()
    }

    fn allowed<'m>(&'m self, permitted: &'m [bool]) -> impl Iterator<Item = &'m Package> {
        self.packages.iter().filter(|package| package.chosen.iter().all(|instrument| permitted[*instrument]))
    }

    /// What counts as 100 on a criterion: the best that any package does for an end, the most that one costs for a cost.
    /// Where that is nothing, the other extreme.
    fn scale(&self, criterion: usize) -> i64 {
        let values = || self.packages.iter().map(|package| package.values[criterion]);
        let (best, worst) = (values().max().unwrap_or(0), -values().min().unwrap_or(0));
        let (first, other) = if self.facts.criteria[criterion].kind == "cost" { (worst, best) } else { (best, worst) };
        if first > 0 { first } else { other }
    }

    fn share(part: f64, whole: f64) -> f64 {
        if whole == 0.0 { 0.0 } else { 100.0 * part / whole }
    }

    /// Space on one criterion: the best permitted package for that end alone.
    pub fn space_on(&self, criterion: usize, permitted: &[bool]) -> Option<f64> {
        let whole = self.packages.iter().map(|package| package.values[criterion]).max()?;
        if self.facts.criteria[criterion].kind == "cost" || whole == 0 {
            return None;
        }
        let best = self.allowed(permitted).map(|package| package.values[criterion]).max()?;
        Some(Self::share(best as f64, whole as f64))
    }

    pub fn use_on(&self, criterion: usize, chosen: &[usize]) -> f64 {
        Self::share(self.values(chosen)[criterion] as f64, self.scale(criterion) as f64)
    }

    fn best_value(&self, permitted: &[bool]) -> f64 {
        self.allowed(permitted).map(|package| package.value).fold(0.0, f64::max)
    }

    fn whole(&self) -> f64 {
        self.best_value(&vec![true; self.instruments.len()])
    }

    /// Space for the weights: 100 where the whole menu holds nothing better than nothing.
    pub fn space(&self, permitted: &[bool]) -> f64 {
        let whole = self.whole();
        if whole == 0.0 { 100.0 } else { 100.0 * self.best_value(permitted) / whole }
    }

    pub fn used(&self, chosen: &[usize]) -> f64 {
        let worst = -self.packages.iter().map(|package| package.value).fold(0.0, f64::min);
        let unit = if self.whole() > 0.0 { self.whole() } else { worst };
        Self::share(self.weighted(&self.values(chosen)), unit)
    }

    /// The best single package; of equals the first.
    pub fn best_package(&self, permitted: &[bool]) -> Vec<String> {
        let best = self.best_value(permitted);
        let near = NEAR * self.whole() / 100.0;
        let first = self.allowed(permitted).find(|package| package.value >= best - near);
        first.map(|package| self.names(package)).unwrap_or_default()
    }

    fn names(&self, package: &Package) -> Vec<String> {
        package.chosen.iter().map(|instrument| self.instruments[*instrument].to_string()).collect()
    }

    /// The packages that no other permitted one beats on both criteria, each point once.
    pub fn frontier(&self, x: usize, y: usize, permitted: &[bool]) -> Vec<(f64, f64, Vec<String>)> {
        let mut kept: Vec<&Package> = Vec::new();
        for package in self.allowed(permitted) {
            let (here_x, here_y) = (package.values[x], package.values[y]);
            let beats = |other: &Package| {
                let (there_x, there_y) = (other.values[x], other.values[y]);
                there_x >= here_x && there_y >= here_y && (there_x > here_x || there_y > here_y)
            };
            let known = kept.iter().any(|other| other.values[x] == here_x && other.values[y] == here_y);
            if !known && !self.allowed(permitted).any(beats) {
                kept.push(package);
            }
        }
        kept.sort_by_key(|package| package.values[x]);
        let point = |criterion: usize, package: &Package| Self::share(package.values[criterion] as f64, self.scale(criterion) as f64);
        kept.into_iter().map(|package| (point(x, package), point(y, package), self.names(package))).collect()
    }

    /// Space when only some of the players (agreements, or provisions) stand. `closes[player]` holds the instruments
    /// that the player takes away.
    fn space_under(&self, closes: &[Vec<bool>], coalition: u32, known: &mut HashMap<Vec<bool>, f64>) -> f64 {
        let mut permitted = vec![true; self.instruments.len()];
        for (player, closed) in closes.iter().enumerate() {
            if coalition >> player & 1 == 1 {
                for (instrument, closed) in closed.iter().enumerate() {
                    permitted[instrument] &= !closed;
                }
            }
        }
        if let Some(space) = known.get(&permitted) {
            return *space;
        }
        let space = self.space(&permitted);
        known.insert(permitted, space);
        space
    }

    /// Points of space taken away, for each player: the Shapley value by its definition (the mean over all coalitions
    /// of the others, weighted, of what the player takes away in addition), alone, and what comes back if it is gone.
    pub fn attribution(&self, closes: &[Vec<bool>]) -> Vec<(f64, f64, f64)> {
        let count = closes.len();
        assert!(count < 20, "too many players to try every coalition");
        let mut known = HashMap::new();
        let spaces: Vec<f64> = (0..1u32 << count).map(|coalition| self.space_under(closes, coalition, &mut known)).collect();
        let factorial = |number: usize| (1..=number).map(|factor| factor as f64).product::<f64>();
        let everyone = spaces.len() - 1;
        let mut answer = Vec::new();
        for player in 0..count {
            let mut shapley = 0.0;
            for coalition in (0..spaces.len()).filter(|coalition| coalition >> player & 1 == 0) {
                let others = coalition.count_ones() as usize;
                let weight = factorial(others) * factorial(count - others - 1) / factorial(count);
                shapley += weight * (spaces[coalition] - spaces[coalition | 1 << player]);
            }
            let alone = spaces[0] - spaces[1 << player];
            let gone = spaces[everyone & !(1 << player)] - spaces[everyone];
            answer.push((shapley, alone, gone));
        }
        answer
    }
}
