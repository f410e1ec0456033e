//! How records cross to JavaScript and back, and how the facts are packed: any serde value as a
//! stream of 32-bit words in which every text is a number.
//!
//! A report repeats a few hundred ids some thousand times; making a JavaScript string of each cost
//! three times the whole computation, and one reader for all that comes in (the packed facts,
//! scenarios, own facts) weighs a quarter of serde-wasm-bindgen with serde_path_to_error and
//! postcard (measured in `tests/speed/README.md`). `www/crossing.js` is the other side.
//!
//! Absent fields are absent (`Option::None`), `null` is a unit: so no field is ever `undefined`.

mod input;
mod output;

pub use input::{Input, Problem, Stream};
pub use output::Crossing;

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
    /// A list of texts that stands at this place of the stream already.
    pub const SAME: u32 = 7;
}

const NULL: u32 = tag::SIMPLE;
const FALSE: u32 = tag::SIMPLE | 1 << 3;
const TRUE: u32 = tag::SIMPLE | 2 << 3;
const ABSENT: u32 = tag::SIMPLE | 3 << 3;

/// A stream with its texts and shapes in bytes, seven bits of a number each, so that small numbers
/// take one byte and Brotli finds what repeats: how the build script packs the facts.
pub fn pack(crossing: &Crossing) -> Vec<u8> {
    let mut out = Vec::new();
    let put = |out: &mut Vec<u8>, mut number: usize| loop {
        let byte = (number & 127) as u8;
        number >>= 7;
        out.push(if number == 0 { byte } else { byte | 128 });
        if number == 0 {
            break;
        }
    };
    put(&mut out, crossing.new_texts.len());
    for text in &crossing.new_texts {
        put(&mut out, text.len());
        out.extend(text.bytes());
    }
    put(&mut out, crossing.new_shapes.len());
    for shape in &crossing.new_shapes {
        put(&mut out, shape.len());
        shape.iter().for_each(|field| put(&mut out, *field as usize));
    }
    put(&mut out, crossing.words.len());
    crossing.words.iter().for_each(|word| put(&mut out, *word as usize));
    out
}

/// A stream in parts that own what they hold.
#[derive(Debug, Default)]
pub struct Unpacked<'a> {
    texts: Vec<&'a str>,
    shapes: Vec<Vec<u32>>,
    words: Vec<u32>,
}

impl<'a> Unpacked<'a> {
    /// The stream of packed bytes; none: they are not whole.
    pub fn new(mut bytes: &'a [u8]) -> Option<Self> {
        fn take(bytes: &mut &[u8]) -> Option<u32> {
            let mut number = 0;
            for place in (0..35).step_by(7) {
                let (byte, rest) = bytes.split_first()?;
                *bytes = rest;
                number |= u32::from(byte & 127).checked_shl(place)?;
                if byte & 128 == 0 {
                    return Some(number);
                }
            }
            None
        }
        let mut out = Self::default();
        for _ in 0..take(&mut bytes)? {
            let length = take(&mut bytes)? as usize;
            let (text, rest) = bytes.split_at_checked(length)?;
            bytes = rest;
            out.texts.push(std::str::from_utf8(text).ok()?);
        }
        for _ in 0..take(&mut bytes)? {
            let length = take(&mut bytes)?;
            out.shapes.push((0..length).map(|_| take(&mut bytes)).collect::<Option<_>>()?);
        }
        let length = take(&mut bytes)?;
        out.words = (0..length).map(|_| take(&mut bytes)).collect::<Option<_>>()?;
        Some(out)
    }

    /// The stream.
    pub fn stream(&'a self) -> Stream<'a> {
        Stream { words: &self.words, texts: &self.texts, shapes: &self.shapes }
    }
}
