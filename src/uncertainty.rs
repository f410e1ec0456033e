//! How sure: scenarios compared under what is uncertain, which is weights, effects and legal outcomes,
//! each drawn on its own (method page, section 5).
//!
//! What is decided here, and nowhere else:
//!
//! - **Weights.** Where the user gives none, any weights are as likely as any others
//!   ([`weights::Prior::Uniform`]); an order of importance restricts them to those that respect it; given
//!   weights are the mean of Dirichlet(confidence x weights), with a confidence of [`CONFIDENCE`] if none
//!   is given: as if so many people had each named the one criterion that counts most.
//! - **Effects.** Each judgement is drawn by itself from a triangle with its peak at `central`. `low` and
//!   `high` are its 5th and 95th percentiles, as the facts say ("about nine in ten"), so that one draw in
//!   ten lies outside ([`triangle::Triangle::percentiles`]). Errors are not correlated within a grade:
//!   the literature gives no such correlation (data/README.md).
//! - **Legal outcomes.** In each draw each kind has one probability, from a triangle whose ends are `low`
//!   and `high`; and each instrument has one uniform number a kind. A ground holds where the number is below
//!   the probability; a reason falls where one of its grounds holds; a contestable instrument stands where
//!   all its reasons fall ([`standing::Stands`]). Several agreements with the same exception thus stand
//!   and fall together. What is closed never stands, what is open, discouraged or sheltered always does.
//! - **Values.** In a draw a scenario is worth the best package of what stands, in points: 100 is the best
//!   package of the whole menu under the same weights and effects, 0 doing nothing; where nothing betters
//!   doing nothing, 100. Use is what measures in use do, on the same scale (where nothing betters doing
//!   nothing, 100 is as much as the menu could harm). Effects add between sets of groups and count once
//!   within one, as in [`crate::space`].
//! - **Same draws for all.** All scenarios share all numbers; which number falls to what does not depend on
//!   the other scenarios. So a scenario that closes more never gains, and adding one changes no other.
//! - **Ties.** Less than a thousandth of a point apart is equal; equals share the better rank, as in the
//!   R package smaa.
//! - **Without a draw** ([`stability`]): the leader, the weights between which it stays, the smallest move
//!   of weight that changes it.
//! - **What a difference rests on** ([`sobol`], [`judgements`]): of the lead of the first scenario over the
//!   second, in points, in the order of the expected values without a draw.
//! - **What does not vary** stays at given or mean weights, at central effects; outcomes that do not vary are
//!   decided on the balance of probabilities: a ground holds where its central probability is above a half.

pub mod comparison;
pub mod judgements;
pub mod lanes;
pub mod outcomes;
pub mod plan;
pub mod random;
mod run;
pub mod sobol;
pub mod stability;
pub mod standing;
pub mod tally;
pub mod triangle;
pub mod weights;

pub use comparison::Comparison;
pub use run::{Comparing, Question, Sample};

use crate::error::{Code, Error};
use crate::facts::{Facts, Table, outcome_kinds};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use triangle::Triangle;

/// Draws where the user does not say how many.
pub const DRAWS: u64 = 10_000;
/// Most draws.
pub const MOST_DRAWS: u64 = 10_000_000;
/// Most scenarios.
pub const MOST_SCENARIOS: usize = 12;
/// Greatest seed: what a number of JavaScript holds exactly.
pub const MOST_SEED: u64 = (1 << 53) - 1;
/// How sure given weights are: as if fifty people had each named the criterion that counts most.
pub const CONFIDENCE: f64 = 50.0;
/// Greatest confidence.
pub const MOST_CONFIDENCE: f64 = 1e6;

/// How to compare; every field may be left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct How {
    /// Draws: a whole number from 1 to [`MOST_DRAWS`]; default [`DRAWS`].
    pub draws: Option<f64>,
    /// Seed: a whole number from 0 to [`MOST_SEED`]; default 1.
    pub seed: Option<f64>,
    /// Weights by criterion, for all scenarios.
    pub weights: Option<Table<String, f64>>,
    /// Or only an order of importance.
    pub ranking: Option<Vec<String>>,
    /// How sure given weights are: above 0, at most [`MOST_CONFIDENCE`]; default [`CONFIDENCE`].
    pub confidence: Option<f64>,
    /// What is uncertain; default: all.
    pub vary: Vary,
    /// Probabilities of one's own, by exception or rule.
    pub outcomes: Option<Table<String, Chance>>,
    /// What is ranked.
    pub rank: Rank,
}

/// What is uncertain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Vary {
    /// Weights.
    pub weights: bool,
    /// Effects.
    pub effects: bool,
    /// Legal outcomes.
    pub outcomes: bool,
}

impl Default for Vary {
    fn default() -> Self {
        Self { weights: true, effects: true, outcomes: true }
    }
}

/// The probability that a ground holds: `0 <= low <= central <= high <= 1`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Chance {
    /// Least.
    pub low: f64,
    /// Most likely.
    pub central: f64,
    /// Greatest.
    pub high: f64,
}

/// What is ranked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rank {
    /// The best package of what stands.
    #[default]
    Space,
    /// The country's own measures that stand.
    Use,
}

// Words cross the border as texts, and not as serde's enums.
impl<'de> Deserialize<'de> for Rank {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            "space" => Ok(Self::Space),
            "use" => Ok(Self::Use),
            other => Err(D::Error::unknown_variant(other, &["space", "use"])),
        }
    }
}

/// A whole number of a range.
fn whole(number: Option<f64>, otherwise: u64, least: u64, most: u64) -> Option<u64> {
    let Some(number) = number else { return Some(otherwise) };
    let fits = number.fract() == 0.0 && number >= least as f64 && number <= most as f64;
    fits.then_some(number as u64)
}

impl How {
    /// Number of draws.
    pub fn draws(&self) -> Result<u64, Error> {
        whole(self.draws, DRAWS, 1, MOST_DRAWS).ok_or_else(|| {
            let help = format!("give a whole number from 1 to {MOST_DRAWS}");
            Error::new(Code::InvalidDraws, "how.draws", "no number of draws", help)
        })
    }

    /// Seed.
    pub fn seed(&self) -> Result<u64, Error> {
        whole(self.seed, 1, 0, MOST_SEED).ok_or_else(|| {
            let help = "give a whole number from 0 to 2^53 - 1";
            Error::new(Code::InvalidSeed, "how.seed", "no seed", help)
        })
    }

    /// Confidence in given weights.
    pub fn confidence(&self) -> Result<f64, Error> {
        let confidence = self.confidence.unwrap_or(CONFIDENCE);
        if confidence > 0.0 && confidence <= MOST_CONFIDENCE {
            return Ok(confidence);
        }
        let help = format!("give a number above 0 and at most {MOST_CONFIDENCE}");
        Err(Error::new(Code::InvalidWeights, "how.confidence", "no confidence", help))
    }

    /// Probabilities by kind: the user's, else those of the facts, else anything.
    pub fn chances(&self, facts: &Facts) -> Result<Vec<Triangle>, Error> {
        let own = self.outcomes.as_ref();
        for (kind, Chance { low, central, high }) in own.into_iter().flat_map(Table::iter) {
            let place = format!("how.outcomes.{}", crate::error::shown(kind));
            if !outcome_kinds().any(|known| known == kind) {
                let message = "no such exception or rule";
                let help = "use the kinds of the record of outcomes";
                return Err(Error::new(Code::UnknownWord, place, message, help));
            }
            if !(0.0 <= *low && low <= central && central <= high && *high <= 1.0) {
                let message = "out of order or out of range";
                let help = "give low <= central <= high, each from 0 to 1";
                return Err(Error::new(Code::InvalidProbability, place, message, help));
            }
        }
        Ok(outcome_kinds()
            .map(|kind| {
                let own = own.and_then(|own| own.get(&kind.to_owned()));
                let known = facts.outcomes.0.outcomes.iter().find(|one| one.kind == kind);
                match (own, known) {
                    (Some(own), _) => Triangle::ends(own.low, own.central, own.high),
                    (None, Some(known)) => Triangle::ends(known.low, known.central, known.high),
                    (None, None) => Triangle::ends(0.0, 0.5, 1.0),
                }
            })
            .collect())
    }
}
