//! Every failure of the core: what is wrong, where, and what to do about it.

use std::fmt;

/// Words for developers; the lean core says only code and place, which the page puts into the
/// reader's language.
#[allow(unused_macros, reason = "the build script shares this file and says nothing")]
macro_rules! say {
    ($($words:tt)+) => {{
        #[cfg(not(lean))]
        let words = format!($($words)+);
        #[cfg(lean)]
        let words = String::new();
        words
    }};
}
#[allow(unused_imports, reason = "the build script shares this file and says nothing")]
pub(crate) use say;

/// What went wrong, as a stable word that pages and programs may rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// The country is in no fact file.
    UnknownCountry,
    /// No agreement has this id.
    UnknownAgreement,
    /// No instrument has this id.
    UnknownInstrument,
    /// No criterion has this id.
    UnknownCriterion,
    /// No measure of this country has this id.
    UnknownMeasure,
    /// The partner is a party to no agreement.
    UnknownPartner,
    /// A word that is not in the list for this field.
    UnknownWord,
    /// A field that this record does not have.
    UnknownField,
    /// A field that must be given is missing.
    MissingField,
    /// A value of the wrong type.
    InvalidType,
    /// Not a day of the calendar.
    InvalidDate,
    /// Weights that are negative, not finite, or all zero.
    InvalidWeights,
    /// Text that is not well-formed or holds control characters.
    InvalidText,
    /// Facts or an own agreement that contradict themselves.
    InvalidData,
    /// The same thing given twice.
    Duplicate,
    /// Two wishes that exclude one another.
    Conflict,
    /// More than the stated limit.
    TooLarge,
    /// Own facts or agreements, asked of the lean core.
    NeedsOwn,
    /// Not a number of draws: whole, from 1 to the stated limit.
    #[cfg(not(lean))]
    InvalidDraws,
    /// Not a seed: whole, from 0 to 2^53 - 1.
    #[cfg(not(lean))]
    InvalidSeed,
    /// Not a probability, or low above central or high.
    #[cfg(not(lean))]
    InvalidProbability,
}

impl Code {
    /// The stable word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::UnknownCountry => "unknown-country",
            Self::UnknownAgreement => "unknown-agreement",
            Self::UnknownInstrument => "unknown-instrument",
            Self::UnknownCriterion => "unknown-criterion",
            Self::UnknownMeasure => "unknown-measure",
            Self::UnknownPartner => "unknown-partner",
            Self::UnknownWord => "unknown-word",
            Self::UnknownField => "unknown-field",
            Self::MissingField => "missing-field",
            Self::InvalidType => "invalid-type",
            Self::InvalidDate => "invalid-date",
            Self::InvalidWeights => "invalid-weights",
            Self::InvalidText => "invalid-text",
            Self::InvalidData => "invalid-data",
            Self::Duplicate => "duplicate",
            Self::Conflict => "conflict",
            Self::TooLarge => "too-large",
            Self::NeedsOwn => "needs-own",
            #[cfg(not(lean))]
            Self::InvalidDraws => "invalid-draws",
            #[cfg(not(lean))]
            Self::InvalidSeed => "invalid-seed",
            #[cfg(not(lean))]
            Self::InvalidProbability => "invalid-probability",
        }
    }
}

/// A failure: a stable [`Code`], the place (`scenario.add[2].instrument`,
/// `agreements[3].provisions[1].article`), what is wrong and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// Stable word.
    pub code: Code,
    /// The exact place.
    pub place: String,
    /// What is wrong there, in English, for developers.
    pub message: String,
    /// What to do, in English, for developers.
    pub help: String,
}

impl Error {
    /// A failure at a place.
    pub fn new(
        code: Code,
        place: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { code, place: place.into(), message: message.into(), help: help.into() }
    }

    /// The same failure, seen from further out: `add[2]` becomes `scenario.add[2]`.
    #[must_use]
    pub fn within(mut self, outer: &str) -> Self {
        self.place = join(outer, &self.place);
        self
    }

    /// Sorts what serde says of a value of the wrong shape into our codes. serde's own words are the
    /// only sign it gives; they are stable across its formats and a test holds them.
    pub fn shape(place: impl Into<String>, words: &str) -> Self {
        let (code, help) = if let Some(rest) = words.strip_prefix("limit: ") {
            (Code::TooLarge, say!("{rest}; send fewer"))
        } else if let Some(rest) = words.strip_prefix("date: ") {
            (Code::InvalidDate, say!("write a day of the calendar as YYYY-MM-DD ({rest})"))
        } else if let Some(rest) = words.strip_prefix("text: ") {
            (Code::InvalidText, say!("{rest}"))
        } else if let Some(rest) = words.strip_prefix("needs-own: ") {
            (Code::NeedsOwn, say!("load policy-space-core.js instead of policy-space-lean.js: {rest}"))
        } else if words.starts_with("unknown variant") {
            (Code::UnknownWord, say!("use one of the words listed"))
        } else if words.starts_with("unknown field") {
            (Code::UnknownField, say!("check the spelling, or leave it out"))
        } else if words.starts_with("missing field") {
            (Code::MissingField, say!("add the field"))
        } else if words.starts_with("duplicate field") || words.starts_with("duplicate key") {
            (Code::Duplicate, say!("keep one of the two"))
        } else {
            (Code::InvalidType, say!("give a value of the type that is expected"))
        };
        Self::new(code, place, words, help)
    }
}

/// What the user wrote, short enough and plain enough for a message.
pub fn shown(words: &str) -> String {
    words.chars().filter(|letter| !letter.is_control()).take(40).collect()
}

/// Joins two parts of a place.
pub fn join(outer: &str, inner: &str) -> String {
    match (outer.is_empty(), inner.is_empty() || inner == ".") {
        (_, true) => outer.to_owned(),
        (true, _) => inner.to_owned(),
        _ if inner.starts_with('[') => format!("{outer}{inner}"),
        _ => format!("{outer}.{inner}"),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({}); {}", self.place, self.message, self.code.word(), self.help)
    }
}

impl std::error::Error for Error {}
