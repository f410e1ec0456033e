//! What leaves the engine; promised in `policy-space.d.ts`.

use crate::facts::Table;
use serde::{Serialize, Serializer};

/// A value that may be undefined: `null` and never absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Nullable<T>(pub Option<T>);

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Some(value) => value.serialize(serializer),
            None => serializer.serialize_unit(),
        }
    }
}

/// Scenarios compared.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// By scenario, in the order asked.
    pub scenarios: Vec<Spread>,
    /// `better[i][j]`: share of draws in which i is ahead of j.
    pub better: Vec<Vec<f64>>,
    /// Standard errors of these.
    pub better_error: Vec<Vec<f64>>,
    /// Share of draws in which i and j are less than a thousandth of a point apart.
    pub tied: Vec<Vec<f64>>,
    /// `rank_acceptability[i][r]`: share of draws in which i has rank r; equals share the better rank.
    pub rank_acceptability: Vec<Vec<f64>>,
    /// Mean weights over the draws in which the scenario is first; null where it never is.
    pub central_weights: Vec<Nullable<Table<String, f64>>>,
    /// The scenario ahead by central judgements, mean weights and mean outcomes; null where it shares that.
    pub leader: Nullable<usize>,
    /// The next one; null where there is one scenario.
    pub runner_up: Nullable<usize>,
    /// Of the lead of the first of these over the second, or of the value of the only scenario.
    pub sensitivity_of: Vec<usize>,
    /// The three groups, then the ten judgements that matter most.
    pub sensitivity: Vec<Sensitivity>,
    /// By criterion: the weights between which the leader stays.
    pub weight_stability: Vec<Stability>,
    /// The smallest weight that, moved from one criterion to another, changes who leads.
    pub smallest_move: Nullable<Move>,
    /// Whether what is ranked is the space that is left or the use that stands.
    pub rank: super::Rank,
    /// Weights about which they are drawn, by criterion: their means.
    pub weights: Table<String, f64>,
    /// Draws.
    pub draws: u64,
    /// Seed.
    pub seed: u64,
}

/// Where a value lies: the middle nine tenths, the median, the mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Band {
    /// One in twenty draws lies below.
    pub p05: f64,
    /// Median.
    pub p50: f64,
    /// One in twenty draws lies above.
    pub p95: f64,
    /// Mean.
    pub mean: f64,
}

/// How one scenario came out, in points.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Spread {
    /// Country.
    pub country: String,
    /// The best package of what stands: space.
    pub overall: Band,
    /// All measures in use.
    pub r#use: Band,
    /// Those of them that stand.
    pub lawful_use: Band,
    /// Twenty values of what is ranked, each as likely as the other.
    pub dots: Vec<f64>,
    /// By criterion.
    pub criteria: Vec<CriterionSpread>,
}

/// One criterion of a scenario, in points.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CriterionSpread {
    /// Criterion.
    pub id: String,
    /// Space on it; null for a cost, and for an end that nothing betters.
    pub p05: Nullable<f64>,
    /// Median.
    pub p50: Nullable<f64>,
    /// One in twenty draws lies above.
    pub p95: Nullable<f64>,
    /// Mean.
    pub mean: Nullable<f64>,
    /// Measures in use that stand.
    pub lawful_use: Band,
}

/// Shares of the variance, each with an interval of 95 in 100; null where nothing varies or too little
/// was drawn.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Index {
    /// What goes if this alone becomes known.
    pub first: Nullable<f64>,
    /// Lower end.
    pub first_low: Nullable<f64>,
    /// Upper end.
    pub first_high: Nullable<f64>,
    /// What stays as long as this alone is not known.
    pub total: Nullable<f64>,
    /// Lower end.
    pub total_low: Nullable<f64>,
    /// Upper end.
    pub total_high: Nullable<f64>,
}

/// What a difference rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sensitivity {
    /// `weights`, `effects`, `outcomes`, `effect:INSTRUMENT/CRITERION`, `outcome:INSTRUMENT/KIND`.
    pub factor: String,
    /// Share of the variance.
    #[serde(flatten)]
    pub index: Index,
}

/// The interval of a weight in which the leader stays.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stability {
    /// Criterion.
    pub criterion: String,
    /// Least weight.
    pub low: f64,
    /// Greatest weight.
    pub high: f64,
    /// The weight from which it is measured.
    pub weight: f64,
}

/// A move of weight.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Move {
    /// Criterion that loses it.
    pub from: String,
    /// Criterion that gains it.
    pub to: String,
    /// How much, of 1.
    pub share: f64,
    /// Scenario that leads then; of several that are equal the first.
    pub winner: usize,
}
