//! A day of the calendar, as a count of days, so that comparing days is comparing numbers.

use crate::packed::{Packed, Reader, Writer};
use chrono::{Datelike, Months, NaiveDate};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A day: count of days since 2000-01-01 (proleptic Gregorian calendar). Reads and writes ISO 8601
/// (`2026-11-25`), years 1900 to 2200.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// 2000-01-01 as chrono counts days from the year 1.
const ORIGIN: i32 = 730_120;

impl Day {
    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let digits = |range: std::ops::Range<usize>| -> Option<u32> {
            bytes.get(range)?.iter().try_fold(0, |number, byte| {
                byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0'))
            })
        };
        if bytes.len() != 10 || bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
            return None;
        }
        let year = digits(0..4).filter(|year| (1900..=2200).contains(year))?;
        let date = NaiveDate::from_ymd_opt(year.try_into().ok()?, digits(5..7)?, digits(8..10)?)?;
        Some(Self(date.num_days_from_ce() - ORIGIN))
    }

    fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_num_days_from_ce_opt(self.0 + ORIGIN)
    }

    /// The next day.
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }

    /// The day before.
    pub fn before(self) -> Self {
        Self(self.0 - 1)
    }

    /// Whether the day lies from one day until another, both inclusive; no end: for good.
    pub fn within(self, from: Self, until: Option<Self>) -> bool {
        from <= self && until.is_none_or(|until| self <= until)
    }

    /// The earlier of two ends; none: for good.
    pub fn earlier(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        match (one, other) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        }
    }

    /// The same day of a later month (the last day of it where it is shorter).
    pub fn months_later(self, months: u32) -> Self {
        let later = self.date().and_then(|date| date.checked_add_months(Months::new(months)));
        Self(later.map_or(self.0, |date| date.num_days_from_ce() - ORIGIN))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.date() {
            Some(date) => write!(f, "{:04}-{:02}-{:02}", date.year(), date.month(), date.day()),
            None => write!(f, "day {}", self.0),
        }
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// Text, or the one-entry map that TOML's own dates arrive as.
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Day;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a day as YYYY-MM-DD")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Day, E> {
                Day::parse(text).ok_or_else(|| {
                    let shown: String = text.chars().filter(|l| !l.is_control()).take(20).collect();
                    E::custom(format_args!("date: `{shown}` is no day"))
                })
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Day, A::Error> {
                let entry = map.next_entry::<String, String>()?;
                let (_, text) = entry.ok_or_else(|| A::Error::custom("date: empty"))?;
                self.visit_str(&text)
            }
        }
        deserializer.deserialize_any(Text)
    }
}

impl Packed for Day {
    const WIDTH: usize = 1;
    /// Counted from 1900, so that it is never below 0.
    fn put(&self, out: &mut Writer, column: usize) {
        out.number(column, usize::try_from(self.0 + 40_000).unwrap_or(0));
    }
    fn take(packed: &mut Reader<'_>, column: usize) -> Self {
        Self(i32::try_from(packed.number(column)).unwrap_or(0) - 40_000)
    }
}
