//! Development ends and costs, and what instruments do to them: `data/criteria.toml`,
//! `data/effects.toml`.

use crate::packed::record;
use crate::words::{CriterionKind, Grade};
use serde::{Deserialize, Serialize};

record! {
/// One development end, or one cost that critics of regulation name. More is always better.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Criterion {
    /// Id.
    pub id: String,
    /// End or cost.
    pub kind: CriterionKind,
    /// Name.
    #[serde(default)]
    pub name: String,
    /// In one sentence.
    #[serde(default)]
    pub means: String,
    /// Whether the seed article names it.
    #[serde(default)]
    pub named_in_seed: bool,
    /// Where.
    #[serde(default)]
    pub seed_passage: String,
    /// Always `more-is-better`.
    #[serde(default)]
    pub direction: String,
    /// The border with the nearest criterion.
    #[serde(default)]
    pub counts_not: String,
}
}

record! {
/// What one instrument does to one criterion, against doing nothing: -3..=3, `low <= central <= high`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Effect {
    /// Instrument.
    pub instrument: String,
    /// Criterion.
    pub criterion: String,
    /// The least that a fair reader of both sides could put.
    pub low: f64,
    /// Central judgement.
    pub central: f64,
    /// The most that a fair reader could put.
    pub high: f64,
    /// Strength of evidence.
    pub grade: Grade,
    /// In one sentence.
    #[serde(default)]
    pub why: String,
    /// Studies on the side of `central`.
    #[serde(default, rename = "for")]
    pub supporting: Vec<String>,
    /// Studies that find the contrary, none, or much less.
    #[serde(default)]
    pub against: Vec<String>,
}
}
