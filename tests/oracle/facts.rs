//! The facts and the scenario in their JSON form, as plain records. Unknown keys are ignored, missing ones are empty:
//! refusing wrong facts is the engine's work, not the oracle's.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

macro_rules! records {
    ($($(#[$doc:meta])* $name:ident { $($(#[$rule:meta])* $field:ident: $kind:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", default)]
        pub struct $name { $($(#[$rule])* pub $field: $kind,)* }
    )*};
}

records! {
    Facts {
        date: String, version: String, vocabulary: Vocabulary,
        overlap: Vec<Vec<String>>, groups: Vec<Group>, criteria: Vec<Criterion>, effects: Vec<Effect>,
        agreements: Vec<Agreement>, countries: Vec<Country>,
    }

    Vocabulary {
        kinds: BTreeMap<String, Kind>, exceptions: BTreeMap<String, Exception>, nesting: Nesting,
    }
    Kind {
        bars: Vec<String>, bars_if_worse: Vec<String>,
        #[serde(skip_serializing_if = "String::is_empty")] requires: String,
    }
    Exception {
        judge: String, purposes: Purposes, tests: Vec<String>, in_a_case: bool, satisfied_by: Vec<String>,
    }
    Nesting { holds: BTreeMap<String, Vec<String>>, may_overlap: Vec<(String, String)> }

    Group { id: String, area: String, instruments: Vec<Instrument> }
    Instrument { id: String, traits: Vec<String>, voluntary: bool, in_a_case: bool, typical: Typical }
    Typical { scope: Vec<String>, purposes: Vec<String> }
    Criterion { id: String, kind: String }
    Effect { instrument: String, criterion: String, low: f64, central: f64, high: f64, grade: String }

    Agreement {
        id: String, status: String,
        #[serde(skip_serializing_if = "Option::is_none")] dispute_settlement: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")] withdrawal: Option<Withdrawal>,
        #[serde(skip_serializing_if = "Option::is_none")] review: Option<Review>,
        #[serde(skip_serializing_if = "Option::is_none")] in_force: Option<String>,
        parties: Vec<Party>, provisions: Vec<Provision>,
    }
    Withdrawal { article: String, #[serde(skip_serializing_if = "Option::is_none")] notice_months: Option<u32> }
    Review {
        #[serde(skip_serializing_if = "String::is_empty")] article: String,
        #[serde(skip_serializing_if = "Option::is_none")] every_years: Option<u32>,
    }
    Party {
        iso: String,
        #[serde(skip_serializing_if = "Option::is_none")] from: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")] until: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")] signed: Option<String>,
        #[serde(skip_serializing_if = "std::ops::Not::not")] participant: bool,
        #[serde(skip_serializing_if = "std::ops::Not::not")] interim_arrangements: bool,
        #[serde(skip_serializing_if = "Option::is_none")] binding: Option<String>,
    }
    Provision {
        kind: String, article: String, strength: String,
        #[serde(skip_serializing_if = "Option::is_none")] bars: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")] scope: Option<Vec<String>>,
        limits: Vec<String>, exceptions: Vec<String>, party_exceptions: Vec<PartyException>,
        #[serde(skip_serializing_if = "Option::is_none")] dispute_settlement: Option<bool>,
        /// Who owes it, to whom; an empty list: every party.
        #[serde(skip_serializing_if = "Vec::is_empty")] only: Vec<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")] towards: Vec<String>,
        #[serde(skip_serializing_if = "Option::is_none")] from: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")] until: Option<String>,
        transitions: Vec<Transition>, commitments: Vec<Commitment>,
        #[serde(skip_serializing_if = "Option::is_none")] unconfirmed: Option<Unconfirmed>,
    }
    PartyException { party: String, exception: String }
    Transition { party: String, until: String, effect: String }
    Commitment { party: String, scope: Vec<String>, committed: bool }
    Unconfirmed {
        exceptions: Vec<String>, limits: Vec<String>, bars: Vec<String>,
        #[serde(skip_serializing_if = "Option::is_none")] strength: Option<String>,
        words: Vec<String>,
    }

    Country { iso: String, checked: String, measures: Vec<Measure> }
    /// A country's own measure; in a scenario's `add` some keys are left out.
    Measure {
        id: String, instrument: String,
        #[serde(skip_serializing_if = "Option::is_none")] scope: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")] purposes: Option<Vec<String>>,
        treats_foreigners_worse: Option<bool>, least_restrictive: Option<bool>,
        #[serde(skip_serializing_if = "String::is_empty")] status: String,
        #[serde(skip_serializing_if = "Option::is_none")] from: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")] until: Option<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")] listed_in: Vec<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")] not_listed_in: Vec<String>,
    }

    Scenario {
        country: String,
        #[serde(skip_serializing_if = "Option::is_none")] date: Option<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")] join: Vec<Join>,
        #[serde(skip_serializing_if = "Vec::is_empty")] leave: Vec<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")] add: Vec<Measure>,
        #[serde(skip_serializing_if = "Vec::is_empty")] drop: Vec<String>,
        #[serde(skip_serializing_if = "Option::is_none")] weights: Option<BTreeMap<String, f64>>,
        #[serde(skip_serializing_if = "Option::is_none")] ranking: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")] frontier: Option<(String, String)>,
        #[serde(skip_serializing_if = "Option::is_none")] towards: Option<String>,
    }
}

/// The aims that an exception accepts: any public aim, or a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Purposes {
    Open(String),
    List(Vec<String>),
}

impl Default for Purposes {
    fn default() -> Self {
        Purposes::List(Vec::new())
    }
}

/// An agreement that is joined: by its id, or the user's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Join {
    Id(String),
    Own(Box<Agreement>),
}
