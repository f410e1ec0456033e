//! How likely a contestable measure is to stand, by what could save it: `data/outcomes.toml`.

use super::Source;
use crate::packed::{Packed, Reader, Writer, record};
use crate::words::{Exception, Grade, Read};
use serde::{Deserialize, Serialize};

/// Rules that leave a measure contestable where no exception is what could save it, as reasons name
/// them; exceptions go by their own word.
pub const OPEN_RULES: [&str; 13] = [
    "limit/listed-commitments",
    "limit/listed-reservations",
    "limit/existing-measures",
    "limit/mass-market-only",
    "limit/broadcasting",
    "transition/no-dispute",
    "transition/existing-measures-only",
    "practice",
    "no-recourse",
    "recourse-not-known",
    "treatment-not-known",
    "scope-not-known",
    "unconfirmed",
];

/// Every kind of legal outcome, in order: exceptions, then rules.
pub fn outcome_kinds() -> impl Iterator<Item = &'static str> {
    Exception::WORDS.iter().copied().chain(OPEN_RULES)
}

record! {
/// The probability that a measure stands on this ground, itself uncertain:
/// `0 <= low <= central <= high <= 1`. It is nowhere below `low` or above `high`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Outcome {
    /// Exception or rule: one of [`outcome_kinds`].
    pub kind: String,
    /// The least that the record allows.
    pub low: f64,
    /// Most likely.
    pub central: f64,
    /// The most that the record allows.
    pub high: f64,
    /// Strength of evidence.
    pub grade: Grade,
    /// How the record was read; none: there is none, or nobody has read it.
    #[serde(default)]
    pub read: Option<Read>,
    /// In a sentence or two: what was counted.
    #[serde(default)]
    pub why: String,
    /// Sources of this file: the count, or what speaks for a higher probability.
    #[serde(default, alias = "source")]
    pub sources: Vec<String>,
    /// Sources of this file that speak for a lower one.
    #[serde(default)]
    pub against: Vec<String>,
}
}

record! {
/// The whole of `data/outcomes.toml`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Record {
    /// By kind.
    pub outcomes: Vec<Outcome>,
    /// Where they come from.
    pub sources: Vec<Source>,
}
}

/// The record within the facts. It is packed by itself: the lean core of the first view, which
/// compares nothing, does not carry it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Apart<T>(pub T);

impl<T: Default> Packed for Apart<T> {
    const WIDTH: usize = 0;
    fn put(&self, _: &mut Writer, _: usize) {}
    fn take(_: &mut Reader<'_>, _: usize) -> Self {
        Self::default()
    }
}
