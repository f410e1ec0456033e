//! Which single judgements matter most: the share of the variance that goes with each of them.
//!
//! Effects: the squared correlation with the judgement, that is, what a straight line explains: at most
//! the first-order index, and equal to it where a point more of effect is worth the same wherever it
//! starts. Outcomes: the first-order index of "this ground holds for this instrument", exactly, since
//! a correlation with something that either holds or not leaves nothing out. No further draws are needed.

use super::comparison::{Index, Nullable};
use super::lanes::{Floats, LANES, Sums};

/// What has been added up.
#[derive(Clone, Debug)]
pub struct Judgements {
    /// Value, its square, draws.
    whole: Sums,
    /// By judgement: effect times value.
    effects: Sums,
    /// By ground: value where it holds, draws in which it does.
    grounds: Sums,
    origin: Option<f32>,
}

impl Judgements {
    /// For so many effects and grounds.
    pub fn new(effects: usize, grounds: usize) -> Self {
        Self {
            whole: Sums::new(3),
            effects: Sums::new(effects),
            grounds: Sums::new(2 * grounds),
            origin: None,
        }
    }

    /// Adds eight draws of a value; `counted`: the first lanes that count.
    #[inline]
    pub fn add<'a>(
        &mut self,
        value: Floats,
        effects: &[Floats],
        grounds: impl Iterator<Item = &'a Floats>,
        counted: usize,
    ) {
        let origin = *self.origin.get_or_insert_with(|| value.to_array().iter().sum::<f32>() / LANES as f32);
        let within: [f32; LANES] = std::array::from_fn(|lane| if lane < counted { 1.0 } else { 0.0 });
        let within = Floats::new(within);
        let value = (value - Floats::splat(origin)) * within;
        for (slot, part) in self.whole.recent.iter_mut().zip([value, value * value, within]) {
            *slot += part;
        }
        for (slot, effect) in self.effects.recent.iter_mut().zip(effects) {
            *slot += *effect * value;
        }
        for (slots, holds) in self.grounds.recent.chunks_exact_mut(2).zip(grounds) {
            if let [sum, draws] = slots {
                *sum += *holds & value;
                *draws += *holds & within;
            }
        }
    }

    /// See [`Sums::settle`].
    pub fn settle(&mut self) {
        self.whole.settle();
        self.effects.settle();
        self.grounds.settle();
    }

    /// Correlations: of each effect, given its mean and variance; of each ground.
    pub fn correlations(&self, moments: &[(f64, f64)]) -> (Vec<f64>, Vec<f64>) {
        let whole = self.whole.all();
        let (Some(sum), Some(square), Some(draws)) = (whole.first(), whole.get(1), whole.get(2)) else {
            return (Vec::new(), Vec::new());
        };
        let mean = sum / draws;
        let variance = square / draws - mean * mean;
        // What is left of rounding is no variance.
        let varies = variance > 1e-9 * (square / draws) + 1e-12;
        let of = |covariance: f64, other: f64| {
            if varies && other > 0.0 { covariance / (variance * other).sqrt() } else { 0.0 }
        };
        let effects = self.effects.all();
        let effects = effects.iter().zip(moments);
        let effects = effects.map(|(sum, (middle, other))| of(sum / draws - middle * mean, *other)).collect();
        let grounds = self.grounds.all();
        let grounds = grounds.chunks_exact(2).map(|pair| match pair {
            [sum, holds] => {
                let share = holds / draws;
                of(sum / draws - share * mean, share * (1.0 - share))
            }
            _ => 0.0,
        });
        (effects, grounds.collect())
    }
}

/// A squared correlation over so many draws with its interval (Fisher's z), 95 in 100.
pub fn index(correlation: f64, draws: u64) -> Index {
    let mut index = Index { first: Nullable(Some(correlation * correlation)), ..Index::default() };
    if draws > 3 {
        let size = correlation.abs().min(1.0 - 1e-12);
        let half = 1.96 / (draws as f64 - 3.0).sqrt();
        let z = libm::atanh(size);
        let (low, high) = (libm::tanh((z - half).max(0.0)), libm::tanh(z + half));
        index.first_low = Nullable(Some(low * low));
        index.first_high = Nullable(Some(high * high));
    }
    index
}
