//! How records cross to JavaScript and back: any serde value as a stream of 32-bit words in which
//! every text is a number.
//! The texts themselves go beside it as one, with their lengths as JavaScript counts them: making a
//! JavaScript string of each of the catalogue's two thousand took longer than all else at the start.
//!
//! A report repeats a few hundred ids some thousand times: through serde-wasm-bindgen, making a
//! JavaScript string of each cost three times the whole computation, and with serde_path_to_error it
//! weighed three times the engine. `www/crossing.js` is the other side.
//!
//! Absent fields are absent (`Option::None`), `null` is a unit: so no field is ever `undefined`.

mod input;
mod output;

pub use input::{Input, Problem, Stream, cut};
pub use output::{Crossing, Unwritable};

/// Words of the stream: a tag in the low three bits, a number above it.
mod tag {
    /// 0 null, 1 false, 2 true, 3 absent.
    pub const SIMPLE: u32 = 0;
    /// Whole number below 2^29.
    pub const SMALL: u32 = 1;
    /// Two words of an f64 follow.
    pub const FLOAT: u32 = 2;
    /// Text by number.
    pub const TEXT: u32 = 3;
    /// So many values follow.
    pub const LIST: u32 = 4;
    /// Values of a shape follow, by number of the shape.
    pub const RECORD: u32 = 5;
    /// So many pairs of text and value follow.
    pub const MAP: u32 = 6;
    /// A list that stands at this place of the stream already.
    pub const SAME: u32 = 7;
}

/// Name of a newtype around a value that stands in the stream once, however often it is written: it must
/// live as long as the record that is written.
pub const SHARED: &str = "shared";

const NULL: u32 = tag::SIMPLE;
const FALSE: u32 = tag::SIMPLE | 1 << 3;
const TRUE: u32 = tag::SIMPLE | 2 << 3;
const ABSENT: u32 = tag::SIMPLE | 3 << 3;
