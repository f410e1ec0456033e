//! Countries: `data/countries/ISO.toml`.

use super::{Day, Known, Source};
use crate::packed::record;
use crate::words::{Area, IncomeGroup, MeasureStatus, MembershipStatus, Purpose, Read, Scope};
use serde::{Deserialize, Serialize};

record! {
/// A country, its digital measures, and what it negotiates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-3; `EUN` for the European Union.
    pub iso: String,
    /// English name.
    #[serde(default)]
    pub name: String,
    /// Member states, where the country is a union.
    #[serde(default)]
    pub members: Vec<String>,
    /// Source of the members.
    #[serde(default)]
    pub members_source: String,
    /// World Bank income group.
    #[serde(default)]
    pub income_group: Option<IncomeGroup>,
    /// How that was read.
    #[serde(default)]
    pub income_group_read: Option<Read>,
    /// Source.
    #[serde(default)]
    pub income_group_source: String,
    /// For researchers.
    #[serde(default)]
    pub income_group_note: String,
    /// Least developed country by the list of the United Nations.
    #[serde(default)]
    pub ldc: Known,
    /// How that was read.
    #[serde(default)]
    pub ldc_read: Option<Read>,
    /// Source.
    #[serde(default)]
    pub ldc_source: String,
    /// For researchers.
    #[serde(default)]
    pub ldc_note: String,
    /// Facts checked on.
    pub checked: Day,
    /// Three sentences.
    #[serde(default)]
    pub summary: String,
    /// For researchers.
    #[serde(default)]
    pub note: String,
    /// Digital measures.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// What was looked for.
    #[serde(default)]
    pub searched: Vec<SearchedArea>,
    /// Areas that nobody looked for.
    #[serde(default)]
    pub not_looked_for: Vec<String>,
    /// Agreements that it negotiates, has signed or applies for, and those without coded rules.
    #[serde(default)]
    pub memberships: Vec<Membership>,
    /// Where it stands in talks.
    #[serde(default)]
    pub stance: Option<Stance>,
    /// Figures.
    #[serde(default)]
    pub indicators: Vec<Indicator>,
    /// Sources.
    #[serde(default)]
    pub sources: Vec<Source>,
}
}

record! {
/// An instrument as one country has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Measure {
    /// Id.
    pub id: String,
    /// Nearest instrument of the menu.
    pub instrument: String,
    /// Title.
    #[serde(default)]
    pub title: String,
    /// Data categories or sectors.
    pub scope: Vec<Scope>,
    /// Aims.
    pub purposes: Vec<Purpose>,
    /// In law or in fact.
    #[serde(default)]
    pub treats_foreigners_worse: Known,
    /// Whether no lighter way would serve its aims as well.
    #[serde(default)]
    pub least_restrictive: Known,
    /// Where it stands.
    pub status: MeasureStatus,
    /// First day; none: not known.
    #[serde(default)]
    pub from: Option<Day>,
    /// Last day.
    #[serde(default)]
    pub until: Option<Day>,
    /// Agreements under which a listed reservation covers it.
    #[serde(default)]
    pub listed_in: Vec<String>,
    /// Agreements under which somebody looked and no reservation covers it.
    #[serde(default)]
    pub not_listed_in: Vec<String>,
    /// Law and article.
    #[serde(default)]
    pub citation: String,
    /// What it demands, in our words.
    #[serde(default)]
    pub content: String,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// Further sources.
    #[serde(default)]
    pub more_sources: Vec<String>,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
    /// For researchers.
    #[serde(default)]
    pub note: String,
}
}

record! {
/// An area that was searched for measures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SearchedArea {
    /// Area.
    pub area: Area,
    /// Outcome, in words.
    #[serde(default)]
    pub result: String,
    /// How it was searched.
    #[serde(default)]
    pub how: String,
}
}

record! {
/// What a country negotiates, has signed or applies for, or an agreement without a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Membership {
    /// Agreement: id of a file, or an id of its own.
    pub agreement: String,
    /// Readable name, where there is no file.
    #[serde(default)]
    pub name: String,
    /// Where the country stands.
    pub status: MembershipStatus,
    /// Bound from.
    #[serde(default)]
    pub from: Option<Day>,
    /// Signed on.
    #[serde(default)]
    pub signed: Option<Day>,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
    /// For researchers.
    #[serde(default)]
    pub note: String,
}
}

record! {
/// Where a country stands in talks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Stance {
    /// In words.
    #[serde(default)]
    pub text: String,
    /// Takes part in the interim arrangements for the Agreement on Electronic Commerce.
    #[serde(default)]
    pub ecommerce_agreement_interim: Known,
    /// Signed the statement WT/GC/283 against duties.
    #[serde(default)]
    pub wt_gc_283_no_duty_statement: Known,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// Further sources.
    #[serde(default)]
    pub more_sources: Vec<String>,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
}
}

record! {
/// A figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Indicator {
    /// Id, with its unit in the name.
    pub id: String,
    /// Value.
    pub value: f64,
    /// Year.
    pub year: u16,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
}
}
