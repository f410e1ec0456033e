//! The menu of regulatory choices: `data/instruments.toml`.

use crate::packed::record;
use crate::words::{Area, Purpose, Scope, Trait};
use serde::{Deserialize, Serialize};

record! {
/// Instruments that exclude one another, from lightest to strictest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Group {
    /// Id.
    pub id: String,
    /// Area that it belongs to.
    pub area: Area,
    /// From lightest to strictest.
    pub instruments: Vec<Instrument>,
}
}

record! {
/// One concrete regulatory choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Instrument {
    /// Id.
    pub id: String,
    /// What it does, in treaty terms.
    #[serde(default)]
    pub traits: Vec<Trait>,
    /// An advantage or a programme, not a demand.
    #[serde(default)]
    pub voluntary: bool,
    /// Demanded in a single case, not of everyone.
    #[serde(default)]
    pub in_a_case: bool,
    /// Scope and purposes when nothing else is said.
    pub typical: Typical,
    /// In one line.
    #[serde(default)]
    pub means: String,
}
}

record! {
/// Scope and purposes of an instrument when nothing else is said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Typical {
    /// Data categories or sectors.
    pub scope: Vec<Scope>,
    /// Aims.
    pub purposes: Vec<Purpose>,
}
}
