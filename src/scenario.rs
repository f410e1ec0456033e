//! A question: a country, a date, and what if. And its answer's ground: who is bound by what on that
//! date ([`World`]).

mod measures;
mod wishes;
mod world;

pub use world::{Bond, CodeList, InForce, Own, World};

use crate::facts::{Agreement, Day, Known, Table};
use crate::words::{Purpose, Scope};
use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// Most entries of any list of a scenario.
pub const MOST_ENTRIES: usize = 500;
/// Most letters of an id.
pub const MOST_LETTERS: usize = 200;

/// A scenario, as `../shared/api.md` promises it: at most [`MOST_ENTRIES`] entries a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scenario {
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// The day that is asked about; default: the date of the facts.
    #[serde(default)]
    pub date: Option<Day>,
    /// Agreements that it joins, by id or whole.
    #[serde(default, deserialize_with = "few", skip_serializing_if = "Vec::is_empty")]
    pub join: Vec<Joined>,
    /// Ids of agreements that it leaves.
    #[serde(default, deserialize_with = "few", skip_serializing_if = "Vec::is_empty")]
    pub leave: Vec<String>,
    /// Measures that it takes.
    #[serde(default, deserialize_with = "few", skip_serializing_if = "Vec::is_empty")]
    pub add: Vec<Proposal>,
    /// Ids of measures that it drops.
    #[serde(default, deserialize_with = "few", skip_serializing_if = "Vec::is_empty")]
    pub drop: Vec<String>,
    /// Weights by criterion, at least 0, any sum but 0; a criterion that is not named weighs 0.
    #[serde(default)]
    pub weights: Option<Table<String, f64>>,
    /// Or only an order of importance.
    #[serde(default)]
    pub ranking: Option<Vec<String>>,
    /// Two criteria whose frontier is wanted.
    #[serde(default)]
    pub frontier: Option<(String, String)>,
    /// Judge only what this partner could challenge.
    #[serde(default)]
    pub towards: Option<String>,
}

/// An agreement to be joined: an id, or a draft or own agreement.
#[derive(Clone, Debug, PartialEq)]
pub enum Joined {
    /// One of the facts, by id.
    Known(String),
    /// A draft or own agreement.
    Own(Box<Agreement>),
}

impl Joined {
    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Known(id) => id,
            Self::Own(agreement) => &agreement.id,
        }
    }
}

impl Serialize for Joined {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(id) => serializer.serialize_str(id),
            Self::Own(agreement) => agreement.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Joined {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct IdOrAgreement;
        impl<'de> Visitor<'de> for IdOrAgreement {
            type Value = Joined;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of an agreement, or an agreement")
            }
            fn visit_str<E: serde::de::Error>(self, id: &str) -> Result<Joined, E> {
                Ok(Joined::Known(id.to_owned()))
            }
            #[cfg(lean)]
            fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Joined, A::Error> {
                Err(A::Error::custom("needs-own: own agreements need the whole core"))
            }
            #[cfg(not(lean))]
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Joined, A::Error> {
                let agreement = serde::de::value::MapAccessDeserializer::new(map);
                Ok(Joined::Own(Box::new(Agreement::deserialize(agreement)?)))
            }
        }
        deserializer.deserialize_any(IdOrAgreement)
    }
}

/// A list of at most [`MOST_ENTRIES`]: refused while it is read, so that a million entries cost
/// nothing.
fn few<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    struct Few<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Few<T> {
        type Value = Vec<T>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list")
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
            let mut list = Vec::new();
            let too_many = || A::Error::custom(format_args!("limit: at most {MOST_ENTRIES} entries"));
            if seq.size_hint().is_some_and(|size| size > MOST_ENTRIES) {
                return Err(too_many());
            }
            while let Some(one) = seq.next_element()? {
                if list.len() == MOST_ENTRIES {
                    return Err(too_many());
                }
                list.push(one);
            }
            Ok(list)
        }
    }
    deserializer.deserialize_seq(Few(PhantomData))
}

/// A measure that is proposed in a scenario. What is left out of scope and purposes is typical of
/// the instrument; what is left out otherwise is not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Proposal {
    /// Id; given one if it has none.
    #[serde(default)]
    pub id: Option<String>,
    /// Instrument of the menu.
    pub instrument: String,
    /// Data categories or sectors.
    #[serde(default)]
    pub scope: Option<Vec<Scope>>,
    /// Aims.
    #[serde(default)]
    pub purposes: Option<Vec<Purpose>>,
    /// In law or in fact.
    #[serde(default)]
    pub treats_foreigners_worse: Known,
    /// Whether no lighter way would serve its aims as well.
    #[serde(default)]
    pub least_restrictive: Known,
    /// First day.
    #[serde(default)]
    pub from: Option<Day>,
    /// Last day.
    #[serde(default)]
    pub until: Option<Day>,
    /// Agreements under which a listed reservation covers it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub listed_in: Vec<String>,
    /// Agreements under which none does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_listed_in: Vec<String>,
    /// Title.
    #[serde(default)]
    pub title: Option<String>,
    /// Law and article.
    #[serde(default)]
    pub citation: Option<String>,
    /// Source.
    #[serde(default)]
    pub source: Option<String>,
    /// Checked on.
    #[serde(default)]
    pub checked_on: Option<Day>,
}
