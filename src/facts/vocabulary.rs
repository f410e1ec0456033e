//! What the words mean to the rules: `data/vocabulary.toml`.

use super::Table;
use crate::packed::{Packed, Reader, Writer, record};
use crate::words::{Exception, Judge, Kind, Limit, Purpose, Scope, Test, Trait};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

record! {
/// Which traits a kind of provision bars, who judges an exception, which scope holds which. The words
/// themselves are closed lists ([`crate::words`]); their meanings in prose stay in the file and in
/// the page's texts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Vocabulary {
    /// Kinds of provision.
    pub kinds: Table<Kind, KindRule>,
    /// Exceptions.
    pub exceptions: Table<Exception, ExceptionRule>,
    /// How scopes nest.
    pub nesting: Nesting,
    /// Meanings of the traits (prose, for researchers).
    #[serde(default)]
    pub traits: Table<Trait, String>,
    /// Meanings of the limits.
    #[serde(default)]
    pub limits: Table<Limit, String>,
    /// Meanings of the scopes.
    #[serde(default)]
    pub scopes: Table<Scope, String>,
    /// Meanings of the purposes.
    #[serde(default)]
    pub purposes: Table<Purpose, String>,
}
}

record! {
/// What a kind of provision bars or asks for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct KindRule {
    /// Traits that it bars.
    pub bars: Vec<Trait>,
    /// Traits that it bars only where the measure treats foreigners worse.
    pub bars_if_worse: Vec<Trait>,
    /// Something the party must have.
    pub requires: String,
    /// For researchers.
    pub note: String,
}
}

record! {
/// How an exception is judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExceptionRule {
    /// Who decides whether it fits.
    pub judge: Judge,
    /// Aims that it accepts.
    pub purposes: Aims,
    /// What a measure must pass; only known failure defeats it.
    #[serde(default)]
    pub tests: Vec<Test>,
    /// Fits only what is demanded in a single case.
    #[serde(default)]
    pub in_a_case: bool,
    /// Instruments by which the condition of the exception is met; for others, others judge.
    #[serde(default)]
    pub satisfied_by: Vec<String>,
    /// For researchers.
    #[serde(default)]
    pub note: String,
}
}

/// Aims that an exception accepts: `"open"` (any public aim) or a list.
#[derive(Clone, Debug, PartialEq)]
pub enum Aims {
    /// Any public aim.
    Open,
    /// These.
    Listed(Vec<Purpose>),
}

impl Serialize for Aims {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Open => serializer.serialize_str("open"),
            Self::Listed(list) => Serialize::serialize(list, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Aims {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OpenOrList;
        impl<'de> serde::de::Visitor<'de> for OpenOrList {
            type Value = Aims;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("\"open\" or a list of purposes")
            }
            fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<Aims, E> {
                match word {
                    "open" => Ok(Aims::Open),
                    _ => Err(E::invalid_value(serde::de::Unexpected::Str(word), &self)),
                }
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, list: A) -> Result<Aims, A::Error> {
                let list = serde::de::value::SeqAccessDeserializer::new(list);
                <Vec<Purpose> as Deserialize>::deserialize(list).map(Aims::Listed)
            }
        }
        deserializer.deserialize_any(OpenOrList)
    }
}

record! {
/// How scopes nest. `all` holds every other and needs no line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Nesting {
    /// A scope and those that it holds directly.
    pub holds: Table<Scope, Vec<Scope>>,
    /// Pairs of which nobody can say in general whether they share something.
    #[serde(default)]
    pub may_overlap: Vec<(Scope, Scope)>,
}
}

impl Packed for Aims {
    const WIDTH: usize = <Option<Vec<Purpose>>>::WIDTH;
    fn put(&self, out: &mut Writer, column: usize) {
        match self {
            Self::Open => None::<Vec<Purpose>>.put(out, column),
            Self::Listed(list) => Some(list.clone()).put(out, column),
        }
    }
    fn take(packed: &mut Reader<'_>, column: usize) -> Self {
        <Option<Vec<Purpose>> as Packed>::take(packed, column).map_or(Self::Open, Self::Listed)
    }
}
