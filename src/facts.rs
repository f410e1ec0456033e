//! The facts: agreements, countries, instruments, criteria, effects and their sources, as types that
//! cannot hold nonsense. One shape for the TOML of `data/`, for the packed copy in the library and
//! for a user's own data; [`check()`] says what must hold between files.

mod agreement;
mod check;
mod country;
mod criterion;
mod day;
mod instrument;
mod known;
mod notes;
mod outcome;
mod source;
mod table;
mod vocabulary;

pub use agreement::*;
pub use check::{MOST, MOST_IN_A_SET, agreement_faults, check, instrument_ids};
pub use country::*;
pub use criterion::*;
pub use day::Day;
pub use instrument::*;
pub use known::Known;
pub use notes::{Notes, lean, notes};
pub use outcome::*;
pub use source::*;
pub use table::Table;
pub use vocabulary::*;

use crate::packed::record;
use serde::{Deserialize, Serialize};

record! {
/// All facts. `data/` holds one file an agreement and a country.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Facts {
    /// The day up to which the facts were checked: the date of a scenario that names none.
    pub date: Day,
    /// Name of this state of the facts.
    pub version: String,
    /// What the words mean to the rules.
    pub vocabulary: Vocabulary,
    /// Sets of groups that do partly the same thing, by id: within a set effects count once.
    #[serde(default)]
    pub overlap: Vec<Vec<String>>,
    /// The menu of regulatory choices, in the order of the page.
    pub groups: Vec<Group>,
    /// Development ends and costs.
    pub criteria: Vec<Criterion>,
    /// What an instrument does to a criterion.
    pub effects: Vec<Effect>,
    /// Studies behind the effects.
    #[serde(default)]
    pub sources: Vec<Study>,
    /// How likely a contestable measure is to stand.
    #[serde(default)]
    pub outcomes: Apart<Record>,
    /// Agreements.
    pub agreements: Vec<Agreement>,
    /// Countries.
    pub countries: Vec<Country>,
}
}
