//! Where facts come from.

use super::Day;
use crate::packed::record;
use crate::words::{Read, Side};
use serde::{Deserialize, Serialize};

record! {
/// A source of an agreement's or a country's facts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Source {
    /// Id within its file.
    pub id: String,
    /// Title.
    #[serde(default)]
    pub title: String,
    /// Address.
    #[serde(default)]
    pub address: String,
    /// Date of the source.
    #[serde(default)]
    pub date: Option<Day>,
    /// For researchers.
    #[serde(default)]
    pub note: String,
}
}

record! {
/// A study behind the effects.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Study {
    /// Id.
    pub id: String,
    /// Authors.
    #[serde(default)]
    pub authors: String,
    /// Year.
    #[serde(default)]
    pub year: Option<u16>,
    /// Title.
    #[serde(default)]
    pub title: String,
    /// Where it appeared.
    #[serde(default)]
    pub venue: String,
    /// Address.
    #[serde(default)]
    pub address: String,
    /// What it found, in our words.
    #[serde(default)]
    pub finding: String,
    /// How.
    #[serde(default)]
    pub method: String,
    /// Which way it points on regulation.
    pub side: Side,
    /// How it was read.
    pub read: Read,
    /// Who paid, or whose interest is at stake, where it said so.
    #[serde(default)]
    pub interest: String,
}
}
