//! Section 4 of the method: every package of the whole menu, one after the other; every coalition of agreements.
//! Only where the menu is too large for that, every package of each set of groups instead, and the sum over sets.

use super::facts::{Facts, Scenario};
use std::collections::HashMap;

/// Effects this near to one another are equal.
const NEAR: f64 = 1e-9;

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
    /// The whole menu's packages, those with fewest instruments first, then as in the file: the order in which equal ones
    /// are taken. Of a large menu: a list for each set.
    blocks: Vec<Vec<Package>>,
}

/// Every coalition of so many players is tried; with more of them attribution is not a number.
const MOST_PLAYERS: usize = 13;
/// So many packages of a whole menu are tried.
const MANY: usize = 10_000;

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
        let centroid: Vec<f64> = (1..=count)
            .map(|rank| (rank..=count).map(|place| 1.0 / place as f64).sum::<f64>() / count as f64)
            .collect();
        let left: f64 = centroid[ranking.len()..].iter().sum();
        let unranked = (count - ranking.len()).max(1) as f64;
        let weight = |id: &&str| {
            ranking.iter().position(|ranked| ranked == id).map_or(left / unranked, |rank| centroid[rank])
        };
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
            blocks: Vec::new(),
        };
        for effect in &facts.effects {
            menu.effects
                .insert((&effect.instrument, &effect.criterion), (effect.central * 100.0).round() as i64);
        }
        let mut numbers: HashMap<&str, Vec<usize>> = HashMap::new();
        for group in &facts.groups {
            for instrument in &group.instruments {
                numbers.entry(&group.id).or_default().push(menu.instruments.len());
                menu.instruments.push(&instrument.id);
                menu.group_of.push(&group.id);
            }
        }
        let all: Vec<&str> = facts.groups.iter().map(|group| group.id.as_str()).collect();
        let many: usize =
            facts.groups.iter().map(|group| group.instruments.len() + 1).fold(1, usize::saturating_mul);
        for groups in if many <= MANY { vec![all] } else { menu.sets() } {
            let mut choices: Vec<Vec<usize>> = vec![Vec::new()];
            for group in groups {
                let mut longer = Vec::new();
                for chosen in choices {
                    longer.push(chosen.clone());
                    for instrument in numbers.get(group).into_iter().flatten() {
                        let mut with = chosen.clone();
                        with.push(*instrument);
                        longer.push(with);
                    }
                }
                choices = longer;
            }
            let mut packages = Vec::new();
            for chosen in choices {
                let values = menu.values(&chosen);
                let value = menu.weighted(&values);
                packages.push(Package { chosen, values, value });
            }
            packages.sort_by_key(|package| (package.chosen.len(), package.chosen.clone()));
            menu.blocks.push(packages);
        }
        menu
    }

    /// The groups in sets: those that overlap are taken together, each other one stands alone.
    fn sets(&self) -> Vec<Vec<&'a str>> {
        let mut sets: Vec<Vec<&str>> = Vec::new();
        for group in &self.facts.groups {
            let overlap = self.facts.overlap.iter().find(|set| set.contains(&group.id));
            let with = |other: &&str| {
                *other == group.id || overlap.is_some_and(|set| set.iter().any(|id| id == other))
            };
            let set: Vec<&str> =
                self.facts.groups.iter().map(|other| other.id.as_str()).filter(with).collect();
            if !sets.contains(&set) {
                sets.push(set);
            }
        }
        sets
    }

    /// V_c of what is chosen: within a set the best benefit and the worst cost count once; sets add.
    pub fn values(&self, chosen: &[usize]) -> Vec<i64> {
        let sets = self.sets();
        let mut values = Vec::new();
        for criterion in &self.facts.criteria {
            let mut total = 0;
            for set in &sets {
                let (mut benefit, mut cost) = (0, 0);
                for instrument in
                    chosen.iter().filter(|instrument| set.contains(&self.group_of[**instrument]))
                {
                    let effect = self
                        .effects
                        .get(&(self.instruments[*instrument], criterion.id.as_str()))
                        .copied()
                        .unwrap_or(0);
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
        let terms = values.iter().zip(&self.weights);
        let value: f64 = terms.map(|(value, weight)| *value as f64 * weight).sum();
        // What weights like 1/3 leave of nothing is nothing.
        if value.abs() < 100.0 * NEAR { 0.0 } else { value }
    }

    /// The best that permitted packages do by some measure of them.
    fn best<N: PartialOrd + std::iter::Sum>(&self, permitted: &[bool], by: impl Fn(&Package) -> N) -> N {
        let best_of = |block: &Vec<Package>| {
            allowed(block, permitted).map(&by).reduce(|one, other| if other > one { other } else { one })
        };
        self.blocks.iter().filter_map(best_of).sum()
    }

    fn everything(&self) -> Vec<bool> {
        vec![true; self.instruments.len()]
    }

    /// What counts as 100 on a criterion: the best that any package does for an end, the most that one costs for a cost.
    /// Where that is nothing, the other extreme.
    fn scale(&self, criterion: usize) -> i64 {
        let best = self.best(&self.everything(), |package| package.values[criterion]);
        let worst = self.best(&self.everything(), |package| -package.values[criterion]);
        let (first, other) =
            if self.facts.criteria[criterion].kind == "cost" { (worst, best) } else { (best, worst) };
        if first > 0 { first } else { other }
    }

    fn share(part: f64, whole: f64) -> f64 {
        if whole == 0.0 { 0.0 } else { 100.0 * part / whole }
    }

    /// Space on one criterion: the best permitted package for that end alone.
    pub fn space_on(&self, criterion: usize, permitted: &[bool]) -> Option<f64> {
        let whole = self.best(&self.everything(), |package| package.values[criterion]);
        if self.facts.criteria[criterion].kind == "cost" || whole == 0 {
            return None;
        }
        let best = self.best(permitted, |package| package.values[criterion]);
        Some(Self::share(best as f64, whole as f64))
    }

    pub fn use_on(&self, criterion: usize, chosen: &[usize]) -> f64 {
        Self::share(self.values(chosen)[criterion] as f64, self.scale(criterion) as f64)
    }

    fn best_value(&self, permitted: &[bool]) -> f64 {
        self.best(permitted, |package| package.value)
    }

    fn whole(&self) -> f64 {
        self.best_value(&self.everything())
    }

    /// Space for the weights: 100 where the whole menu holds nothing better than nothing.
    pub fn space(&self, permitted: &[bool]) -> f64 {
        let whole = self.whole();
        if whole == 0.0 { 100.0 } else { 100.0 * self.best_value(permitted) / whole }
    }

    pub fn used(&self, chosen: &[usize]) -> f64 {
        let worst = self.best(&self.everything(), |package| -package.value);
        let unit = if self.whole() > 0.0 { self.whole() } else { worst };
        Self::share(self.weighted(&self.values(chosen)), unit)
    }

    /// The best single package; of equals the first.
    pub fn best_package(&self, permitted: &[bool]) -> Vec<String> {
        let mut names = Vec::new();
        for block in &self.blocks {
            let best = allowed(block, permitted).map(|package| package.value).fold(0.0, f64::max);
            // In hundredths of a point: 1e-9 of an effect.
            if let Some(first) =
                allowed(block, permitted).find(|package| package.value >= best - 100.0 * NEAR)
            {
                names.extend(self.names(first));
            }
        }
        names
    }

    fn names(&self, package: &Package) -> Vec<String> {
        package.chosen.iter().map(|instrument| self.instruments[*instrument].to_string()).collect()
    }

    /// The packages that no other permitted one beats on both criteria, each point once. Only for a small menu.
    pub fn frontier(&self, x: usize, y: usize, permitted: &[bool]) -> Vec<(f64, f64, Vec<String>)> {
        assert_eq!(self.blocks.len(), 1, "too many packages to try every one");
        let mut kept: Vec<&Package> = Vec::new();
        for package in allowed(&self.blocks[0], permitted) {
            let (here_x, here_y) = (package.values[x], package.values[y]);
            let beats = |other: &Package| {
                let (there_x, there_y) = (other.values[x], other.values[y]);
                there_x >= here_x && there_y >= here_y && (there_x > here_x || there_y > here_y)
            };
            let known = kept.iter().any(|other| other.values[x] == here_x && other.values[y] == here_y);
            if !known && !allowed(&self.blocks[0], permitted).any(beats) {
                kept.push(package);
            }
        }
        kept.sort_by_key(|package| package.values[x]);
        let point = |criterion: usize, package: &Package| {
            Self::share(package.values[criterion] as f64, self.scale(criterion) as f64)
        };
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
        // Who closes nothing changes no coalition: its value is 0, and it need not be counted in.
        let players: Vec<usize> =
            (0..closes.len()).filter(|player| closes[*player].contains(&true)).collect();
        let mut answer = vec![(0.0, 0.0, 0.0); closes.len()];
        let shares = self.shares(&players.iter().map(|player| closes[*player].clone()).collect::<Vec<_>>());
        for (player, share) in players.into_iter().zip(shares) {
            answer[player] = share;
        }
        answer
    }

    fn shares(&self, closes: &[Vec<bool>]) -> Vec<(f64, f64, f64)> {
        let count = closes.len();
        if count > MOST_PLAYERS {
            return vec![(f64::NAN, f64::NAN, f64::NAN); count];
        }
        let mut known = HashMap::new();
        let spaces: Vec<f64> =
            (0..1u32 << count).map(|coalition| self.space_under(closes, coalition, &mut known)).collect();
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

fn allowed<'m>(packages: &'m [Package], permitted: &'m [bool]) -> impl Iterator<Item = &'m Package> {
    packages.iter().filter(|package| package.chosen.iter().all(|instrument| permitted[*instrument]))
}
