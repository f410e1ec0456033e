//! Counting what came out of each draw, in memory that does not grow with the number of draws.

use super::comparison::Band;
use super::lanes::{Floats, LANES, greater, less};

/// Counts of values, rounded to 1/32 of a point within 256 points of 0 and to about a hundredth of
/// themselves beyond: a share of a percentage is never off by more than 1/64 of a point. The list holds
/// the places between the least and the greatest value so far.
#[derive(Clone, Debug, Default)]
pub struct Histogram {
    from: i32,
    counts: Vec<u32>,
    range: Option<(Floats, Floats)>,
    total: u64,
}

const STEPS: f32 = 32.0;
/// Steps up to which places are equally far apart.
const EVEN: i32 = 256 * 32;
/// The number whose float has its last binary place at 1: adding it rounds to whole numbers.
const ROUNDING: f32 = 12_582_912.0;
/// Places to a doubling, beyond.
const FINE: u32 = 6;
/// Places added around a value that lies outside.
const MARGIN: i32 = 64;

/// The place of a value.
#[inline(always)]
fn place(value: f32) -> i32 {
    let steps = value * STEPS;
    if steps.abs() < EVEN as f32 {
        return (steps + ROUNDING).to_bits() as i32 - ROUNDING.to_bits() as i32;
    }
    let far = (steps.abs().min(f32::MAX).to_bits() >> (23 - FINE)) - ((EVEN as f32).to_bits() >> (23 - FINE));
    let place = EVEN + far as i32;
    if steps < 0.0 { -place } else { place }
}

/// The value in the middle of a place.
fn value(place: i32) -> f64 {
    if place.abs() < EVEN {
        return f64::from(place) / f64::from(STEPS);
    }
    let far = (place.unsigned_abs() - EVEN.unsigned_abs()) << (23 - FINE);
    let least = f32::from_bits((EVEN as f32).to_bits() + far);
    let next = f32::from_bits((EVEN as f32).to_bits() + far + (1 << (23 - FINE)));
    let middle = (f64::from(least) + f64::from(next)) / 2.0 / f64::from(STEPS);
    if place < 0 { -middle } else { middle }
}

impl Histogram {
    /// Counts the values of a block; `counted`: the first lanes that count.
    #[inline]
    pub fn add(&mut self, values: Floats, counted: usize) {
        // What does not count is like the first.
        let values = if counted >= LANES {
            values
        } else {
            let mut lanes = values.to_array();
            let [first, ..] = lanes;
            lanes.iter_mut().skip(counted).for_each(|lane| *lane = first);
            Floats::new(lanes)
        };
        let (least, most) = self.range.unwrap_or((values, values));
        self.range = Some((less(least, values), greater(most, values)));
        self.total += counted as u64;
        let steps = values * Floats::splat(STEPS);
        if counted >= LANES && !steps.abs().simd_ge(Floats::splat(EVEN as f32)).any() {
            let rounded = (steps + Floats::splat(ROUNDING)).to_bits().to_array();
            for bits in rounded {
                self.count(bits as i32 - ROUNDING.to_bits() as i32);
            }
        } else {
            for value in values.to_array().iter().take(counted) {
                self.count(place(*value));
            }
        }
    }

    #[inline(always)]
    fn count(&mut self, place: i32) {
        let index = place.wrapping_sub(self.from) as usize;
        match self.counts.get_mut(index) {
            Some(count) => *count += 1,
            None => self.widen(place),
        }
    }

    #[cold]
    fn widen(&mut self, place: i32) {
        let until = self.from + self.counts.len() as i32;
        let (from, until) = if self.counts.is_empty() {
            (place - MARGIN, place + MARGIN)
        } else {
            (self.from.min(place - MARGIN), until.max(place + MARGIN))
        };
        let mut counts = vec![0; usize::try_from(until - from).unwrap_or(0)];
        let shift = usize::try_from(self.from - from).unwrap_or(0);
        if !self.counts.is_empty()
            && let Some(old) = counts.get_mut(shift..shift + self.counts.len())
        {
            old.copy_from_slice(&self.counts);
        }
        (self.from, self.counts) = (from, counts);
        if let Some(count) = usize::try_from(place - from).ok().and_then(|at| self.counts.get_mut(at)) {
            *count += 1;
        }
    }

    /// Least and greatest value; +0 and -0 are one.
    fn range(&self) -> (f64, f64) {
        let Some((least, most)) = self.range else { return (0.0, 0.0) };
        let least = least.to_array().into_iter().fold(f32::INFINITY, f32::min);
        let most = most.to_array().into_iter().fold(f32::NEG_INFINITY, f32::max);
        (f64::from(least) + 0.0, f64::from(most) + 0.0)
    }

    /// The least value that at least this share of the draws does not exceed.
    pub fn quantile(&self, share: f64) -> f64 {
        let (least, most) = self.range();
        let wanted = (share * self.total as f64).max(1.0);
        let mut so_far = 0_u64;
        for (index, count) in self.counts.iter().enumerate() {
            so_far += u64::from(*count);
            if so_far as f64 >= wanted {
                return value(self.from + index as i32).clamp(least, most);
            }
        }
        most
    }

    /// The middle nine tenths and the median; `mean` is known otherwise.
    pub fn band(&self, mean: f64) -> Band {
        Band { p05: self.quantile(0.05), p50: self.quantile(0.5), p95: self.quantile(0.95), mean }
    }

    /// Twenty values, each of them as likely as any other: what a dot plot shows.
    pub fn dots(&self) -> Vec<f64> {
        (0..20).map(|dot| self.quantile((f64::from(dot) + 0.5) / 20.0)).collect()
    }

    /// Bytes held.
    pub fn memory(&self) -> usize {
        self.counts.capacity() * size_of::<u32>()
    }
}

/// Differences that are none: less than a thousandth of a point.
pub const TIE: f32 = 0.001;

/// Who is ahead of whom, and at which rank.
#[derive(Clone, Debug)]
pub struct Ranks {
    count: usize,
    /// By scenario and scenario: draws in which the first is ahead.
    pub ahead: Vec<u64>,
    /// By scenario and rank: draws.
    pub ranks: Vec<u64>,
    behind: Vec<Floats>,
}

impl Ranks {
    /// Of so many scenarios.
    pub fn new(count: usize) -> Self {
        let square = vec![0; count * count];
        Self { count, ahead: square.clone(), ranks: square, behind: vec![Floats::ZERO; count] }
    }

    /// Counts a block; writes, by scenario, how many others are ahead of it.
    pub fn add(&mut self, points: &[Floats], counted: usize) -> &[Floats] {
        let within: u32 = if counted >= LANES { (1 << LANES) - 1 } else { (1 << counted) - 1 };
        let tie = Floats::splat(TIE);
        self.behind.iter_mut().for_each(|behind| *behind = Floats::ZERO);
        for (i, first) in points.iter().enumerate() {
            for (j, second) in points.iter().enumerate() {
                if i == j {
                    continue;
                }
                let ahead = first.simd_gt(*second + tie);
                let draws = (ahead.to_bitmask() & within).count_ones();
                if let Some(count) = self.ahead.get_mut(i * self.count + j) {
                    *count += u64::from(draws);
                }
                if let Some(behind) = self.behind.get_mut(j) {
                    *behind += ahead & Floats::ONE;
                }
            }
        }
        for (scenario, behind) in self.behind.iter().enumerate() {
            for rank in behind.to_array().iter().take(counted) {
                if let Some(count) = self.ranks.get_mut(scenario * self.count + *rank as usize) {
                    *count += 1;
                }
            }
        }
        &self.behind
    }
}
