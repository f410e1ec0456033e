//! How records cross to JavaScript: any serde value as a stream of 32-bit words, in which every text
//! is a number. A report repeats a few hundred ids some thousand times; making a JavaScript string of
//! each would cost more than the whole computation (measured in `tests/speed`). Texts and record
//! shapes are sent once and kept on both sides; `www/crossing.js` reads the stream.
//!
//! Absent fields are absent (`Option::None`), `null` is a unit: so no field is ever `undefined`.

use serde::ser::{
    Error as _, Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple,
};
use serde::{Serialize, Serializer};
use std::collections::HashMap;
use std::fmt;

/// Words of the stream: a tag in the low three bits, a number above it.
mod tag {
    /// null, false, true, absent.
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
}

/// A failure to serialize: only for values that have no JSON form.
#[derive(Debug)]
pub struct Problem(String);

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl std::error::Error for Problem {}
impl serde::ser::Error for Problem {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// Texts and shapes sent so far, and the stream that is being written.
#[derive(Debug, Default)]
pub struct Crossing {
    /// The stream.
    pub words: Vec<u32>,
    texts: HashMap<Box<str>, u32>,
    shapes: HashMap<Vec<u32>, u32>,
    /// Texts that the other side does not have yet.
    pub new_texts: Vec<Box<str>>,
    /// Shapes (numbers of their field names) that it does not have yet.
    pub new_shapes: Vec<Vec<u32>>,
    scratch: String,
}

/// Texts kept on both sides before they start anew: own agreements can bring ever new ones.
const MOST_TEXTS: usize = 50_000;

impl Crossing {
    /// Writes a value; true: the other side must forget its texts and shapes first.
    pub fn write(&mut self, value: &impl Serialize) -> Result<bool, Problem> {
        self.words.clear();
        self.new_texts.clear();
        self.new_shapes.clear();
        let anew = self.texts.len() > MOST_TEXTS;
        if anew {
            self.texts.clear();
            self.shapes.clear();
        }
        value.serialize(&mut *self)?;
        Ok(anew)
    }

    fn text(&mut self, text: &str) -> u32 {
        if let Some(number) = self.texts.get(text) {
            return *number;
        }
        let number = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.texts.insert(text.into(), number);
        self.new_texts.push(text.into());
        number
    }

    fn shape(&mut self, fields: Vec<u32>) -> u32 {
        if let Some(number) = self.shapes.get(&fields) {
            return *number;
        }
        let number = u32::try_from(self.shapes.len()).unwrap_or(u32::MAX);
        self.shapes.insert(fields.clone(), number);
        self.new_shapes.push(fields);
        number
    }

    fn push(&mut self, tag: u32, number: u32) {
        self.words.push(tag | number << 3);
    }

    fn set(&mut self, place: usize, tag: u32, number: u32) {
        if let Some(word) = self.words.get_mut(place) {
            *word = tag | number << 3;
        }
    }

    fn whole(&mut self, number: u64) -> Result<(), Problem> {
        match u32::try_from(number) {
            Ok(number) if number < 1 << 29 => self.push(tag::SMALL, number),
            // Exact up to 2^53; nothing here counts further.
            _ => self.float(number as f64),
        }
        Ok(())
    }

    fn float(&mut self, number: f64) {
        let bits = number.to_bits();
        self.push(tag::FLOAT, 0);
        self.words.push(bits as u32);
        self.words.push((bits >> 32) as u32);
    }
}

/// A list or map whose length is written when it is known.
pub struct Many<'a> {
    crossing: &'a mut Crossing,
    place: usize,
    tag: u32,
    count: u32,
}

/// A record: fields that are absent are left out of its shape.
pub struct Record<'a> {
    crossing: &'a mut Crossing,
    place: usize,
    fields: Vec<u32>,
}

impl<'a> Many<'a> {
    fn new(crossing: &'a mut Crossing, tag: u32) -> Self {
        let place = crossing.words.len();
        crossing.words.push(0);
        Self { crossing, place, tag, count: 0 }
    }
    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Problem> {
        self.count += 1;
        value.serialize(&mut *self.crossing)
    }
    fn close(self) {
        self.crossing.set(self.place, self.tag, self.count);
    }
}

impl SerializeSeq for Many<'_> {
    type Ok = ();
    type Error = Problem;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Problem> {
        self.add(value)
    }
    fn end(self) -> Result<(), Problem> {
        self.close();
        Ok(())
    }
}

impl SerializeTuple for Many<'_> {
    type Ok = ();
    type Error = Problem;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Problem> {
        self.add(value)
    }
    fn end(self) -> Result<(), Problem> {
        self.close();
        Ok(())
    }
}

impl SerializeMap for Many<'_> {
    type Ok = ();
    type Error = Problem;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Problem> {
        let before = self.crossing.words.len();
        key.serialize(&mut *self.crossing)?;
        match self.crossing.words.get(before) {
            Some(word) if word & 7 == tag::TEXT => Ok(()),
            _ => Err(Problem::custom("a key is no text")),
        }
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Problem> {
        self.add(value)
    }
    fn end(self) -> Result<(), Problem> {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Record<'_> {
    type Ok = ();
    type Error = Problem;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Problem> {
        let before = self.crossing.words.len();
        value.serialize(&mut *self.crossing)?;
        if self.crossing.words.get(before) == Some(&ABSENT) {
            self.crossing.words.truncate(before);
        } else {
            let name = self.crossing.text(key);
            self.fields.push(name);
        }
        Ok(())
    }
    fn end(self) -> Result<(), Problem> {
        let shape = self.crossing.shape(self.fields);
        self.crossing.set(self.place, tag::RECORD, shape);
        Ok(())
    }
}

impl SerializeStructVariant for Record<'_> {
    type Ok = ();
    type Error = Problem;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Problem> {
        SerializeStruct::serialize_field(self, key, value)
    }
    fn end(self) -> Result<(), Problem> {
        SerializeStruct::end(self)
    }
}

const NULL: u32 = tag::SIMPLE;
const FALSE: u32 = tag::SIMPLE | 1 << 3;
const TRUE: u32 = tag::SIMPLE | 2 << 3;
const ABSENT: u32 = tag::SIMPLE | 3 << 3;

impl<'a> Serializer for &'a mut Crossing {
    type Ok = ();
    type Error = Problem;
    type SerializeSeq = Many<'a>;
    type SerializeTuple = Many<'a>;
    type SerializeTupleStruct = Impossible<(), Problem>;
    type SerializeTupleVariant = Impossible<(), Problem>;
    type SerializeMap = Many<'a>;
    type SerializeStruct = Record<'a>;
    type SerializeStructVariant = Record<'a>;

    fn serialize_bool(self, value: bool) -> Result<(), Problem> {
        self.words.push(if value { TRUE } else { FALSE });
        Ok(())
    }
    fn serialize_i8(self, value: i8) -> Result<(), Problem> {
        self.serialize_i64(value.into())
    }
    fn serialize_i16(self, value: i16) -> Result<(), Problem> {
        self.serialize_i64(value.into())
    }
    fn serialize_i32(self, value: i32) -> Result<(), Problem> {
        self.serialize_i64(value.into())
    }
    fn serialize_i64(self, value: i64) -> Result<(), Problem> {
        match u64::try_from(value) {
            Ok(value) => self.whole(value),
            Err(_) => {
                self.float(value as f64);
                Ok(())
            }
        }
    }
    fn serialize_u8(self, value: u8) -> Result<(), Problem> {
        self.whole(value.into())
    }
    fn serialize_u16(self, value: u16) -> Result<(), Problem> {
        self.whole(value.into())
    }
    fn serialize_u32(self, value: u32) -> Result<(), Problem> {
        self.whole(value.into())
    }
    fn serialize_u64(self, value: u64) -> Result<(), Problem> {
        self.whole(value)
    }
    fn serialize_f32(self, value: f32) -> Result<(), Problem> {
        self.serialize_f64(value.into())
    }
    fn serialize_f64(self, value: f64) -> Result<(), Problem> {
        self.float(value);
        Ok(())
    }
    fn serialize_char(self, value: char) -> Result<(), Problem> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }
    fn serialize_str(self, value: &str) -> Result<(), Problem> {
        let number = self.text(value);
        self.push(tag::TEXT, number);
        Ok(())
    }
    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), Problem> {
        use fmt::Write as _;
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        write!(scratch, "{value}").map_err(Problem::custom)?;
        let number = self.text(&scratch);
        self.scratch = scratch;
        self.push(tag::TEXT, number);
        Ok(())
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<(), Problem> {
        Err(Problem::custom("bytes have no JSON form"))
    }
    fn serialize_none(self) -> Result<(), Problem> {
        self.words.push(ABSENT);
        Ok(())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Problem> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), Problem> {
        self.words.push(NULL);
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Problem> {
        self.serialize_unit()
    }
    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Problem> {
        self.serialize_str(variant)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Problem> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Problem> {
        Err(Problem::custom("no record of ours is a variant with a value"))
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Many<'a>, Problem> {
        Ok(Many::new(self, tag::LIST))
    }
    fn serialize_tuple(self, _: usize) -> Result<Many<'a>, Problem> {
        Ok(Many::new(self, tag::LIST))
    }
    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Problem>, Problem> {
        Err(Problem::custom("no record of ours is a tuple with a name"))
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Problem>, Problem> {
        Err(Problem::custom("no record of ours is a tuple with a name"))
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Many<'a>, Problem> {
        Ok(Many::new(self, tag::MAP))
    }
    fn serialize_struct(self, _: &'static str, fields: usize) -> Result<Record<'a>, Problem> {
        let place = self.words.len();
        self.words.push(0);
        Ok(Record { crossing: self, place, fields: Vec::with_capacity(fields) })
    }
    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        fields: usize,
    ) -> Result<Record<'a>, Problem> {
        self.serialize_struct(name, fields)
    }
}
