//! Policy space and use: what could a government still do for each end, and what do today's measures
//! do? Effects add between sets of groups and count once within a set, so the best and the worst
//! package split by set and are exact.

mod attribution;
mod frontier;

pub use attribution::{Loss, losses};
pub use frontier::{Point, frontier};

use crate::law::Law;
use crate::sorted::distinct;
use crate::words::CriterionKind;

/// Instruments as a set of bits within one set of groups.
pub type Mask = u32;

/// The values of every choice of open instruments in one set of groups, for one vector of weights.
#[derive(Clone, Debug)]
pub struct Table {
    /// Places in the menu, bit by bit.
    pub instruments: Vec<usize>,
    /// Best value by mask of open instruments.
    pub best: Vec<f64>,
    /// Every package of the set: mask and value, nothing first, then in the order of the file.
    pub packages: Vec<(Mask, f64)>,
}

/// Adds up what instruments of one set do to one criterion: the best benefit and the worst cost.
fn together(effects: impl Iterator<Item = f64>) -> f64 {
    let (good, bad) = effects.fold((0.0_f64, 0.0_f64), |(good, bad), e| (good.max(e), bad.min(e)));
    good + bad
}

/// Open instruments, as one mask a set of groups.
#[derive(Clone, Debug)]
pub struct Room {
    /// By set, in the order of [`Law::sets`].
    pub masks: Vec<Mask>,
}

impl Room {
    /// The instruments for which a test holds.
    pub fn new(law: &Law, open: impl Fn(usize) -> bool) -> Self {
        let mask = |groups: &Vec<Vec<usize>>| mask(groups.iter().flatten().copied(), &open);
        Self { masks: law.sets.iter().map(mask).collect() }
    }
}

/// Bits of the places for which a test holds.
fn mask(places: impl Iterator<Item = usize>, holds: impl Fn(usize) -> bool) -> Mask {
    places.enumerate().filter(|(_, place)| holds(*place)).fold(0, |mask, (bit, _)| mask | 1 << bit)
}

/// Value of chosen instruments of one set on one criterion.
fn on_criterion(law: &Law, chosen: impl Iterator<Item = usize>, criterion: usize) -> f64 {
    together(chosen.filter_map(|place| law.effects.get(place)?.get(criterion).copied()))
}

/// Value of chosen instruments of one set for the weights.
fn weighted(law: &Law, chosen: &[usize], weights: &[f64]) -> f64 {
    weights
        .iter()
        .enumerate()
        .map(|(criterion, weight)| weight * on_criterion(law, chosen.iter().copied(), criterion))
        .sum()
}

/// Every package of one set: at most one instrument from each group, nothing first.
pub fn packages(groups: &[Vec<usize>]) -> Vec<Vec<usize>> {
    groups.iter().fold(vec![Vec::new()], |packages, group| {
        packages
            .iter()
            .flat_map(|package| {
                std::iter::once(package.clone()).chain(group.iter().map(|one| {
                    let mut more = package.clone();
                    more.push(*one);
                    more
                }))
            })
            .collect()
    })
}

impl Table {
    fn new(law: &Law, groups: &[Vec<usize>], weights: &[f64]) -> Self {
        let instruments: Vec<usize> = groups.iter().flatten().copied().collect();
        let bit = |place: &usize| instruments.iter().position(|one| one == place).map_or(0, |i| 1 << i);
        let packages: Vec<(Mask, f64)> = packages(groups)
            .iter()
            .map(|chosen| (chosen.iter().map(bit).sum(), weighted(law, chosen, weights)))
            .collect();
        let mut best = vec![0.0_f64; 1 << instruments.len()];
        for (mask, value) in &packages {
            if let Some(slot) = best.get_mut(*mask as usize) {
                *slot = slot.max(*value);
            }
        }
        // The best of every subset: one instrument at a time.
        for bit in 0..instruments.len() {
            for mask in 0..best.len() {
                if mask & 1 << bit != 0 {
                    let without = best.get(mask & !(1 << bit)).copied().unwrap_or_default();
                    if let Some(slot) = best.get_mut(mask) {
                        *slot = slot.max(without);
                    }
                }
            }
        }
        Self { instruments, best, packages }
    }

    /// Mask of the instruments for which a test holds.
    pub fn mask(&self, open: impl Fn(usize) -> bool) -> Mask {
        mask(self.instruments.iter().copied(), open)
    }

    /// Best value when these are open.
    pub fn value(&self, open: Mask) -> f64 {
        self.best.get(open as usize).copied().unwrap_or_default()
    }

    /// Best value of the whole menu.
    pub fn most(&self) -> f64 {
        self.best.last().copied().unwrap_or_default()
    }
}

/// Tables of every set for one vector of weights.
#[derive(Clone, Debug)]
pub struct Values {
    /// By set.
    pub tables: Vec<Table>,
    /// Value of the best package of the whole menu.
    pub most: f64,
    /// Value of the worst, at most 0.
    pub least: f64,
}

impl Values {
    /// Values for weights (by criterion, sum 1).
    pub fn new(law: &Law, weights: &[f64]) -> Self {
        let tables: Vec<Table> = law.sets.iter().map(|groups| Table::new(law, groups, weights)).collect();
        let most: f64 = tables.iter().map(Table::most).sum();
        let least: f64 = tables
            .iter()
            .map(|table| table.packages.iter().map(|(_, value)| *value).fold(0.0, f64::min))
            .sum();
        // Sums of tenths differ by rounding: nearly nothing is nothing, and no unit to measure by.
        let unit = |value: f64| if value.abs() < 1e-9 { 0.0 } else { value };
        Self { tables, most: unit(most), least: unit(least) }
    }

    /// Value of the best package of open instruments.
    pub fn best(&self, open: &Room) -> f64 {
        self.tables.iter().zip(&open.masks).map(|(table, mask)| table.value(*mask)).sum()
    }

    /// The best package itself: places in the menu. Of packages of equal value the one with fewest
    /// instruments, then the first in the order of the file.
    pub fn package(&self, open: &Room) -> Vec<usize> {
        let mut out = Vec::new();
        for (table, mask) in self.tables.iter().zip(&open.masks) {
            let most = table.value(*mask);
            // Sums of tenths differ by rounding: nearly equal is equal.
            let equal = table
                .packages
                .iter()
                .filter(|(package, value)| package & !mask == 0 && *value >= most - 1e-9);
            let places = |package: Mask| {
                let bits = table.instruments.iter().enumerate();
                let mut places: Vec<usize> =
                    bits.filter(|(bit, _)| package & 1 << bit != 0).map(|(_, place)| *place).collect();
                distinct(&mut places);
                places
            };
            let fewest = equal.clone().map(|(package, _)| package.count_ones()).min();
            let first = equal
                .filter(|(package, _)| Some(package.count_ones()) == fewest)
                .map(|(package, _)| places(*package))
                .min();
            out.extend(first.unwrap_or_default());
        }
        distinct(&mut out);
        out
    }

    /// Points of a value on the scale 0 = doing nothing, 100 = the best of the whole menu; where
    /// nothing betters it, on the scale 100 = as much as the menu could harm.
    pub fn points(&self, value: f64) -> f64 {
        points(value, if self.most > 0.0 { self.most } else { -self.least })
    }

    /// Space in points: 100 where doing nothing is the best of the whole menu.
    pub fn space(&self, open: &Room) -> f64 {
        if self.most > 0.0 { points(self.best(open), self.most) } else { 100.0 }
    }
}

/// A value in hundredths of a unit; 0 where there is no unit.
fn points(value: f64, unit: f64) -> f64 {
    if unit > 0.0 { 100.0 * (value / unit) } else { 0.0 }
}

/// One criterion by itself: its scale, and the best that is open on it.
#[derive(Clone, Debug)]
pub struct Profile {
    /// By criterion: values for that end alone.
    pub values: Vec<Values>,
}

impl Profile {
    /// For every criterion the weights that look at it alone.
    pub fn new(law: &Law) -> Self {
        let count = law.criteria.len();
        let alone = |criterion: usize| -> Vec<f64> {
            (0..count).map(|one| if one == criterion { 1.0 } else { 0.0 }).collect()
        };
        Self { values: (0..count).map(|criterion| Values::new(law, &alone(criterion))).collect() }
    }

    /// Space on an end; none for a cost, and for an end that no instrument can better.
    pub fn space(&self, law: &Law, criterion: usize, open: &Room) -> Option<f64> {
        let values = self.values.get(criterion)?;
        let end = law.criteria.get(criterion) == Some(&CriterionKind::End);
        (end && values.most > 0.0).then(|| values.space(open))
    }

    /// A value on a criterion in points: of the best for an end, of the worst that the menu could
    /// cost for a cost.
    pub fn points(&self, law: &Law, criterion: usize, value: f64) -> f64 {
        let Some(values) = self.values.get(criterion) else { return 0.0 };
        let cost = law.criteria.get(criterion) == Some(&CriterionKind::Cost);
        let unit = match (cost, values.most > 0.0, values.least < 0.0) {
            (true, _, true) | (false, false, true) => -values.least,
            _ => values.most,
        };
        points(value, unit)
    }
}

/// What chosen instruments of any sets do to each criterion.
pub fn effects_of(law: &Law, chosen: &[usize]) -> Vec<f64> {
    let mut by_set: Vec<Vec<usize>> = vec![Vec::new(); law.sets.len()];
    for place in chosen {
        let set = law.set_of.get(*place).and_then(|set| by_set.get_mut(*set));
        if let Some(set) = set {
            set.push(*place);
        }
    }
    by_set.retain(|set| !set.is_empty());
    (0..law.criteria.len())
        .map(|criterion| by_set.iter().map(|set| on_criterion(law, set.iter().copied(), criterion)).sum())
        .collect()
}

/// What effects are worth for the weights.
pub fn worth(weights: &[f64], effects: &[f64]) -> f64 {
    weights.iter().zip(effects).map(|(weight, effect)| weight * effect).sum()
}
