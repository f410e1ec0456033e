//! Sobol indices of three groups of factors from pairs of draws.
//!
//! Each pair has two independent draws of every group, and the function is known for all eight ways of
//! taking each group from the one or the other. Then, with means over pairs and over the four ways
//! alike,
//!
//! - the variance V: mean of f^2 less the square of the mean of f, over all eight;
//! - first order: mean of f f' less the square of the mean, where f and f' share this group and nothing
//!   else, over V: the share of the variance that goes if this group alone became known;
//! - total: 1 less the same where f and f' share all but this group: the share that stays as long as this
//!   group alone is not known.
//!
//! Both are covariances about the common mean (as in Janon and others 2014), so that a large mean does not
//! blow up their error; f is taken less the mean of its first block besides. An index of a factor that
//! does nothing comes out as nearly 0, below or above: it is left so. Intervals: a jackknife over 32
//! batches of draws, 95 in 100.

use super::comparison::{Index, Nullable};
use super::lanes::{Floats, LANES, Sums};

/// Groups of factors.
pub const GROUPS: usize = 3;
/// Ways of taking each group from the first or the second draw: bit g is group g.
pub const WAYS: usize = 8;
/// Batches by block; with the lanes 32.
const BATCHES: usize = 4;
/// Sums of a batch: f, f^2, shared alone by group, shared but for group.
const KINDS: usize = 2 + 2 * GROUPS;

/// What has been added up.
#[derive(Clone, Debug)]
pub struct Sobol {
    sums: [Sums; BATCHES],
    pairs: [[f64; LANES]; BATCHES],
    blocks: usize,
    origin: Option<f32>,
}

impl Default for Sobol {
    fn default() -> Self {
        Self {
            sums: std::array::from_fn(|_| Sums::new(KINDS)),
            pairs: [[0.0; LANES]; BATCHES],
            blocks: 0,
            origin: None,
        }
    }
}

/// First-order and total index by group.
type Estimates = [(f64, f64); GROUPS];

/// One over the number of ways.
const EIGHTH: f32 = 1.0 / 8.0;
const QUARTER: f32 = 1.0 / 4.0;

impl Sobol {
    /// Adds eight pairs; `counted`: the first lanes that count.
    pub fn add(&mut self, ways: &[Floats; WAYS], counted: usize) {
        let origin = *self.origin.get_or_insert_with(|| {
            let first = ways.iter().fold(Floats::ZERO, |sum, f| sum + *f).to_array();
            first.iter().sum::<f32>() / (WAYS * LANES) as f32
        });
        let within: [f32; LANES] = std::array::from_fn(|lane| if lane < counted { 1.0 } else { 0.0 });
        let within = Floats::new(within);
        let f = ways.map(|way| (way - Floats::splat(origin)) * within);
        let sum = |list: [Floats; WAYS]| {
            let [a, b, c, d, e, f, g, h] = list;
            ((a + b) + (c + d)) + ((e + f) + (g + h))
        };
        let batch = self.blocks % BATCHES;
        self.blocks += 1;
        let (Some(sums), Some(pairs)) = (self.sums.get_mut(batch), self.pairs.get_mut(batch)) else { return };
        for pair in pairs.iter_mut().take(counted) {
            *pair += 1.0;
        }
        // Ways that share group g alone differ in the two other bits; ways that share all but g differ in
        // bit g. Each unordered pair once: four of eight.
        let [f0, f1, f2, f3, f4, f5, f6, f7] = f;
        let four = |a: Floats, b: Floats, c: Floats, d: Floats| ((a + b) + (c + d)) * Floats::splat(QUARTER);
        let parts = [
            sum(f) * Floats::splat(EIGHTH),
            sum(f.map(|f| f * f)) * Floats::splat(EIGHTH),
            four(f0 * f6, f2 * f4, f1 * f7, f3 * f5),
            four(f0 * f5, f1 * f4, f2 * f7, f3 * f6),
            four(f0 * f3, f1 * f2, f4 * f7, f5 * f6),
            four(f0 * f1, f2 * f3, f4 * f5, f6 * f7),
            four(f0 * f2, f1 * f3, f4 * f6, f5 * f7),
            four(f0 * f4, f1 * f5, f2 * f6, f3 * f7),
        ];
        for (slot, part) in sums.recent.iter_mut().zip(parts) {
            *slot += part;
        }
    }

    /// See [`Sums::settle`].
    pub fn settle(&mut self) {
        self.sums.iter_mut().for_each(Sums::settle);
    }

    /// First-order and total index of each group; none where nothing varies.
    pub fn indices(&self) -> [Index; GROUPS] {
        let mut batches: Vec<[f64; KINDS + 1]> = Vec::new();
        for (sums, pairs) in self.sums.iter().zip(&self.pairs) {
            for lane in 0..LANES {
                let mut batch = [0.0; KINDS + 1];
                let parts = sums.by_lane().iter().chain([pairs]);
                for (slot, lanes) in batch.iter_mut().zip(parts) {
                    *slot = lanes.get(lane).copied().unwrap_or(0.0);
                }
                if batch.last().is_some_and(|pairs| *pairs > 0.0) {
                    batches.push(batch);
                }
            }
        }
        let whole = batches.iter().fold([0.0; KINDS + 1], |mut sum, batch| {
            sum.iter_mut().zip(batch).for_each(|(slot, part)| *slot += part);
            sum
        });
        let estimates = |sums: &[f64; KINDS + 1]| -> Option<Estimates> {
            let [mean, square, a, b, c, x, y, z, pairs] = *sums;
            let mean = mean / pairs;
            let variance = square / pairs - mean * mean;
            // What is left of rounding is no variance, and of no pair there is none.
            if pairs <= 0.0 || variance <= 1e-9 * (square / pairs) + 1e-12 {
                return None;
            }
            let share = |sum: f64| (sum / pairs - mean * mean) / variance;
            Some([(share(a), 1.0 - share(x)), (share(b), 1.0 - share(y)), (share(c), 1.0 - share(z))])
        };
        let Some(found) = estimates(&whole) else { return std::array::from_fn(|_| Index::default()) };
        // Leaving one batch out at a time.
        let without: Vec<Estimates> = batches
            .iter()
            .filter_map(|batch| {
                let mut rest = whole;
                rest.iter_mut().zip(batch).for_each(|(slot, part)| *slot -= part);
                if rest.last().is_some_and(|pairs| *pairs > 0.0) { estimates(&rest) } else { None }
            })
            .collect();
        let count = without.len() as f64;
        let half = |which: &dyn Fn(&Estimates) -> f64| -> Option<f64> {
            if without.len() < 4 {
                return None;
            }
            let mean = without.iter().map(which).sum::<f64>() / count;
            let squares: f64 = without.iter().map(|one| (which(one) - mean) * (which(one) - mean)).sum();
            // 95 in 100 of Student's distribution with 31 degrees of freedom lie within 2.04.
            Some(2.04 * ((count - 1.0) / count * squares).sqrt())
        };
        std::array::from_fn(|group| {
            let first = |all: &Estimates| all.get(group).map_or(0.0, |one| one.0);
            let total = |all: &Estimates| all.get(group).map_or(0.0, |one| one.1);
            let range = |value: f64, half: Option<f64>| {
                (Nullable(half.map(|half| value - half)), Nullable(half.map(|half| value + half)))
            };
            let (first_low, first_high) = range(first(&found), half(&first));
            let (total_low, total_high) = range(total(&found), half(&total));
            Index {
                first: Nullable(Some(first(&found))),
                first_low,
                first_high,
                total: Nullable(Some(total(&found))),
                total_low,
                total_high,
            }
        })
    }
}
