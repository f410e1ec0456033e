//! The border to JavaScript: the only file that names `wasm_bindgen`. Scenarios and facts come in,
//! and records go out as a [`crossing`](crate::crossing), errors as an `Error` with `code`, `where`
//! and `help`.

use crate::checker;
use crate::crossing::{Crossing, Stream, cut};
use crate::error::{Code, Error};
use crate::scenario::Scenario;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

/// Says where a panic was, should there ever be one; the lean core traps without words.
#[cfg(not(lean))]
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// What `www/policy-space-core.js` wraps as `Checker`.
#[wasm_bindgen]
pub struct Core {
    checker: checker::Checker,
    crossing: Crossing,
}

#[wasm_bindgen]
impl Core {
    /// A checker on bundled facts, or on one's own: a stream, its texts one after the other and their
    /// lengths, see [`crossing`](crate::crossing).
    #[wasm_bindgen(constructor)]
    pub fn new(words: Option<Vec<u32>>, text: &str, lengths: Vec<u32>) -> Result<Core, JsValue> {
        let checker = match words {
            None => checker::Checker::new(),
            Some(words) => with_own(&words, text, &lengths),
        };
        Ok(Self { checker: checker.map_err(thrown)?, crossing: Crossing::default() })
    }

    /// Writes the report of a scenario; see [`Core::words`].
    pub fn check(&mut self, words: Vec<u32>, text: &str, lengths: Vec<u32>) -> Result<bool, JsValue> {
        let scenario = read::<Scenario>(&words, text, &lengths, "scenario").map_err(thrown)?;
        let own = self.checker.own(&scenario).map_err(thrown)?;
        let report = self.checker.check(&scenario, &own).map_err(thrown)?;
        write(&mut self.crossing, &report)
    }

    /// Judges a scenario and writes nothing: what serialization costs is the difference.
    #[cfg(not(lean))]
    #[wasm_bindgen(js_name = checkOnly)]
    pub fn check_only(&mut self, words: Vec<u32>, text: &str, lengths: Vec<u32>) -> Result<f64, JsValue> {
        let scenario = read::<Scenario>(&words, text, &lengths, "scenario").map_err(thrown)?;
        let own = self.checker.own(&scenario).map_err(thrown)?;
        Ok(self.checker.check(&scenario, &own).map_err(thrown)?.overall.secure)
    }

    /// Writes the catalogue.
    pub fn catalogue(&mut self) -> Result<bool, JsValue> {
        write(&mut self.crossing, &self.checker.catalogue())
    }

    /// Writes the atlas; the lean core has none.
    #[cfg(not(lean))]
    pub fn atlas(&mut self) -> Result<bool, JsValue> {
        let rows = self.checker.atlas().map_err(thrown)?;
        write(&mut self.crossing, &rows)
    }

    /// A comparison of which nothing is drawn yet; the lean core has none.
    #[cfg(not(lean))]
    pub fn comparing(&self, words: Vec<u32>, texts: &str, lengths: Vec<u32>) -> Result<Comparing, JsValue> {
        let asked = read::<Asked>(&words, texts, &lengths, "").map_err(thrown)?;
        let comparing = self.checker.comparing(&asked.scenarios, &asked.how).map_err(thrown)?;
        Ok(Comparing { comparing: Some(comparing), crossing: Crossing::default() })
    }

    /// Place in memory of the stream that the last call wrote.
    pub fn words(&self) -> *const u32 {
        self.crossing.words.as_ptr()
    }

    /// Its length, in words of 32 bits.
    pub fn length(&self) -> usize {
        self.crossing.words.len()
    }

    /// Texts that the last call used for the first time, one after the other.
    pub fn texts(&self) -> String {
        self.crossing.new_texts().concat()
    }

    /// Their lengths.
    pub fn lengths(&self) -> Vec<u32> {
        self.crossing.lengths()
    }

    /// Shapes that the last call used for the first time: length, then numbers of field names.
    pub fn shapes(&self) -> Vec<u32> {
        shapes(&self.crossing)
    }
}

fn shapes(crossing: &Crossing) -> Vec<u32> {
    crossing
        .new_shapes
        .iter()
        .flat_map(|shape| {
            let length = u32::try_from(shape.len()).unwrap_or(0);
            std::iter::once(length).chain(shape.iter().copied())
        })
        .collect()
}

/// What is compared, and how.
#[cfg(not(lean))]
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    scenarios: Vec<Scenario>,
    #[serde(default)]
    how: crate::uncertainty::How,
}

/// A comparison under way. It has nothing in common with its `Core`, which may be asked or freed
/// meanwhile.
#[cfg(not(lean))]
#[wasm_bindgen]
pub struct Comparing {
    comparing: Option<crate::uncertainty::Comparing>,
    crossing: Crossing,
}

#[cfg(not(lean))]
#[wasm_bindgen]
impl Comparing {
    /// Does so many draws more; returns the share that is done.
    pub fn advance(&mut self, draws: f64) -> f64 {
        let Some(comparing) = &mut self.comparing else { return 1.0 };
        comparing.advance(draws as u64);
        comparing.share()
    }

    /// Bytes that its counts take.
    pub fn memory(&self) -> usize {
        self.comparing.as_ref().map_or(0, crate::uncertainty::Comparing::memory)
    }

    /// Writes what came out, once; see [`Core::words`].
    pub fn finish(&mut self) -> Result<bool, JsValue> {
        match self.comparing.take() {
            Some(comparing) => write(&mut self.crossing, &comparing.finish()),
            None => Ok(false),
        }
    }

    /// See [`Core::words`].
    pub fn words(&self) -> *const u32 {
        self.crossing.words.as_ptr()
    }

    /// See [`Core::length`].
    pub fn length(&self) -> usize {
        self.crossing.words.len()
    }

    /// See [`Core::texts`].
    pub fn texts(&self) -> String {
        self.crossing.new_texts().concat()
    }

    /// See [`Core::lengths`].
    pub fn lengths(&self) -> Vec<u32> {
        self.crossing.lengths()
    }

    /// See [`Core::shapes`].
    pub fn shapes(&self) -> Vec<u32> {
        shapes(&self.crossing)
    }
}

#[cfg(not(lean))]
fn with_own(words: &[u32], text: &str, lengths: &[u32]) -> Result<checker::Checker, Error> {
    let facts = read::<crate::facts::Facts>(words, text, lengths, "data")?;
    checker::Checker::with(facts).map_err(|error| error.within("data"))
}

#[cfg(lean)]
fn with_own(_: &[u32], _: &str, _: &[u32]) -> Result<checker::Checker, Error> {
    Err(Error::shape("data", "needs-own: own facts need the whole core"))
}

/// Most entries of any list of a scenario.
#[wasm_bindgen(js_name = mostEntries)]
pub fn most_entries() -> usize {
    crate::scenario::MOST_ENTRIES
}

/// Reads a stream; the error names the place in it.
fn read<T: DeserializeOwned>(words: &[u32], text: &str, lengths: &[u32], what: &str) -> Result<T, Error> {
    let texts = cut(text, lengths);
    Stream { words, texts: &texts, shapes: &[] }.read().map_err(|error| error.within(what))
}

/// Writes a record; true: the other side must forget its texts and shapes first.
fn write(crossing: &mut Crossing, value: &impl Serialize) -> Result<bool, JsValue> {
    crossing.write(value).map_err(|problem| {
        thrown(Error::new(Code::InvalidData, "report", problem.to_string(), "tell its makers"))
    })
}

/// An `Error` with `code`, `where` and `help`.
fn thrown(error: Error) -> JsValue {
    let out = js_sys::Error::new(&error.to_string());
    out.set_name("PolicySpaceError");
    for (field, words) in [("code", error.code.word()), ("where", &error.place), ("help", &error.help)] {
        // Setting a field of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&out, &field.into(), &words.into());
    }
    out.into()
}

/// Smaller than the default one by some kilobytes.
#[cfg(lean)]
#[global_allocator]
static ALLOCATOR: talc::TalckWasm = unsafe { talc::TalckWasm::new_global() };
