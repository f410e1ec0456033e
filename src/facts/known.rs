//! Not known is a value.

use crate::packed::{Packed, Reader, Writer};
use serde::de::{Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Yes, no, or not known: in TOML `true`, `false`, `"unknown"`; in JSON `true`, `false`, `null`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Known {
    /// Known to be so.
    Yes,
    /// Known not to be so.
    No,
    /// Nobody has found out.
    #[default]
    Unknown,
}

impl From<bool> for Known {
    fn from(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}

impl Serialize for Known {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Yes => serializer.serialize_bool(true),
            Self::No => serializer.serialize_bool(false),
            Self::Unknown => serializer.serialize_unit(),
        }
    }
}

impl<'de> Deserialize<'de> for Known {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Answer;
        impl Visitor<'_> for Answer {
            type Value = Known;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true, false, or not known")
            }
            fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Known, E> {
                Ok(value.into())
            }
            fn visit_unit<E: serde::de::Error>(self) -> Result<Known, E> {
                Ok(Known::Unknown)
            }
            fn visit_none<E: serde::de::Error>(self) -> Result<Known, E> {
                Ok(Known::Unknown)
            }
            fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<Known, E> {
                match word {
                    "unknown" => Ok(Known::Unknown),
                    _ => Err(E::invalid_value(Unexpected::Str(word), &self)),
                }
            }
        }
        deserializer.deserialize_any(Answer)
    }
}

impl Packed for Known {
    const WIDTH: usize = 1;
    fn put(&self, out: &mut Writer, column: usize) {
        out.number(column, *self as usize);
    }
    fn take(packed: &mut Reader<'_>, column: usize) -> Self {
        match packed.number(column) {
            0 => Self::Yes,
            1 => Self::No,
            _ => Self::Unknown,
        }
    }
}
