//! Writing.

use super::input::Problem;
use super::{ABSENT, NULL, tag};
use serde::ser::{
    Error as _, Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple,
};
use serde::{Serialize, Serializer};
use std::fmt;

/// Where a static text lies: the same place is the same text.
type Place = (usize, usize);

/// Texts and shapes sent so far, and the stream that is being written.
#[derive(Debug, Default)]
pub struct Crossing {
    /// The stream.
    pub words: Vec<u32>,
    /// Texts that the other side does not have yet.
    pub new_texts: Vec<Box<str>>,
    /// Shapes (numbers of their field names) that it does not have yet.
    pub new_shapes: Vec<Vec<u32>>,
    texts: Vec<Vec<(Box<str>, u32)>>,
    known: u32,
    statics: Vec<(Place, u32)>,
    shapes: Vec<(usize, u64)>,
    /// Lists of texts in this stream, by their words: place of the first.
    lists: Vec<((u32, u32, u32), u32)>,
    scratch: String,
}

/// Texts kept on both sides before they start anew: own agreements can bring ever new ones.
const MOST_TEXTS: u32 = 50_000;
/// Buckets of texts and of static texts: a power of two.
const BUCKETS: usize = 4096;
/// Lists of fewer texts are not worth looking up.
const LONG: usize = 6;

impl Crossing {
    /// Writes a value; true: the other side must forget its texts and shapes first.
    pub fn write(&mut self, value: &impl Serialize) -> Result<bool, Problem> {
        self.words.clear();
        self.new_texts.clear();
        self.new_shapes.clear();
        self.lists.clear();
        let anew = self.known > MOST_TEXTS;
        if anew {
            self.known = 0;
            self.texts.clear();
            self.statics.clear();
            self.shapes.clear();
        }
        value.serialize(&mut *self)?;
        Ok(anew)
    }

    /// Number of a text.
    #[inline(never)]
    fn text(&mut self, text: &str) -> u32 {
        if self.texts.is_empty() {
            self.texts.resize(BUCKETS, Vec::new());
        }
        // FNV-1a: short keys, and nobody gains by making them collide.
        let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
        let next = self.known;
        let Some(bucket) = self.texts.get_mut((hash ^ hash >> 15) as usize % BUCKETS) else { return 0 };
        if let Some((_, number)) = bucket.iter().find(|(one, _)| **one == *text) {
            return *number;
        }
        bucket.push((text.into(), next));
        self.new_texts.push(text.into());
        self.known += 1;
        next
    }

    /// Number of a text that never moves: looked up by where it lies.
    #[inline(never)]
    fn fixed(&mut self, text: &'static str) -> u32 {
        if self.statics.is_empty() {
            self.statics.resize(BUCKETS, ((0, 0), 0));
        }
        let place = (text.as_ptr() as usize, text.len());
        let slot = (place.0 ^ place.0 >> 12 ^ place.1 << 5) % BUCKETS;
        if let Some((known, number)) = self.statics.get(slot)
            && *known == place
        {
            return *number;
        }
        let number = self.text(text);
        if let Some(entry) = self.statics.get_mut(slot) {
            *entry = (place, number);
        }
        number
    }

    #[inline(never)]
    fn push(&mut self, tag: u32, number: u32) {
        self.words.push(tag | number << 3);
    }

    #[inline(never)]
    fn set(&mut self, place: usize, tag: u32, number: u32) {
        if let Some(word) = self.words.get_mut(place) {
            *word = tag | number << 3;
        }
    }

    #[inline(never)]
    fn number(&mut self, number: f64) {
        let small = number as u32;
        if f64::from(small).to_bits() == number.to_bits() && small < 1 << 29 {
            return self.push(tag::SMALL, small);
        }
        let bits = number.to_bits();
        self.push(tag::FLOAT, 0);
        self.words.push(bits as u32);
        self.words.push((bits >> 32) as u32);
    }

    /// A long list of texts that stands in the stream already is named, not repeated.
    fn fold(&mut self, place: usize) {
        let items = self.words.get(place + 1..).unwrap_or_default();
        if items.len() < LONG || items.iter().any(|word| word & 7 != tag::TEXT) {
            return;
        }
        let hash = items.iter().fold((0x811c_9dc5_u32, 1_u32), |(a, b), word| {
            ((a ^ word).wrapping_mul(0x0100_0193), b.wrapping_mul(31).wrapping_add(*word))
        });
        let length = u32::try_from(items.len()).unwrap_or(0);
        let here = u32::try_from(place).unwrap_or(u32::MAX);
        let key = (length, hash.0, hash.1);
        let known = self.lists.iter().find(|(one, _)| *one == key).map(|(_, place)| *place);
        let first = known.unwrap_or_else(|| {
            self.lists.push((key, here));
            here
        });
        let start = first as usize + 1;
        let same = first != here && self.words.get(start..start + items.len()) == Some(items);
        if same {
            self.words.truncate(place);
            self.push(tag::SAME, first);
        }
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
    origin: usize,
    fields: [&'static str; Record::MOST],
    count: u32,
    present: u64,
}

// What does not depend on the type of a value stands in functions of its own: once, not once a type.
impl Record<'_> {
    const MOST: usize = 40;

    #[inline(never)]
    fn seen(&mut self, key: &'static str, before: usize) {
        if self.crossing.words.get(before) == Some(&ABSENT) {
            self.crossing.words.truncate(before);
        } else {
            self.present |= 1 << self.count;
        }
        self.name(key);
    }

    #[inline(never)]
    fn name(&mut self, key: &'static str) {
        if let Some(field) = self.fields.get_mut(self.count as usize) {
            *field = key;
        }
        self.count += 1;
    }
}

impl<'a> Many<'a> {
    #[inline(never)]
    fn new(crossing: &'a mut Crossing, tag: u32) -> Self {
        let place = crossing.words.len();
        crossing.words.push(0);
        Self { crossing, place, tag, count: 0 }
    }
    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Problem> {
        self.count += 1;
        value.serialize(&mut *self.crossing)
    }
    #[inline(never)]
    fn close(self) {
        self.crossing.set(self.place, self.tag, self.count);
        if self.tag == tag::LIST {
            self.crossing.fold(self.place);
        }
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
        self.seen(key, before);
        Ok(())
    }
    fn skip_field(&mut self, key: &'static str) -> Result<(), Problem> {
        self.name(key);
        Ok(())
    }
    #[inline(never)]
    fn end(self) -> Result<(), Problem> {
        let key = (self.origin, self.present);
        let found = self.crossing.shapes.iter().position(|one| *one == key);
        let shape = match found {
            Some(shape) => shape,
            None => {
                let mut fields = Vec::new();
                for (index, field) in self.fields.iter().enumerate().take(self.count as usize) {
                    if self.present & 1 << index != 0 {
                        fields.push(self.crossing.fixed(field));
                    }
                }
                self.crossing.new_shapes.push(fields);
                self.crossing.shapes.push(key);
                self.crossing.shapes.len() - 1
            }
        };
        self.crossing.set(self.place, tag::RECORD, u32::try_from(shape).unwrap_or(0));
        Ok(())
    }
}

impl<'a> Serializer for &'a mut Crossing {
    type Ok = ();
    type Error = Problem;
    type SerializeSeq = Many<'a>;
    type SerializeTuple = Many<'a>;
    type SerializeTupleStruct = Impossible<(), Problem>;
    type SerializeTupleVariant = Impossible<(), Problem>;
    type SerializeMap = Many<'a>;
    type SerializeStruct = Record<'a>;
    type SerializeStructVariant = Impossible<(), Problem>;

    fn serialize_bool(self, value: bool) -> Result<(), Problem> {
        self.push(tag::SIMPLE, 1 + u32::from(value));
        Ok(())
    }
    fn serialize_i8(self, value: i8) -> Result<(), Problem> {
        self.serialize_f64(value.into())
    }
    fn serialize_i16(self, value: i16) -> Result<(), Problem> {
        self.serialize_f64(value.into())
    }
    fn serialize_i32(self, value: i32) -> Result<(), Problem> {
        self.serialize_f64(value.into())
    }
    fn serialize_i64(self, value: i64) -> Result<(), Problem> {
        self.serialize_f64(value as f64)
    }
    fn serialize_u8(self, value: u8) -> Result<(), Problem> {
        self.serialize_f64(value.into())
    }
    fn serialize_u16(self, value: u16) -> Result<(), Problem> {
        self.serialize_f64(value.into())
    }
    fn serialize_u32(self, value: u32) -> Result<(), Problem> {
        self.serialize_f64(value.into())
    }
    fn serialize_u64(self, value: u64) -> Result<(), Problem> {
        // Exact up to 2^53; nothing here counts further.
        self.serialize_f64(value as f64)
    }
    fn serialize_f32(self, value: f32) -> Result<(), Problem> {
        self.serialize_f64(value.into())
    }
    fn serialize_f64(self, value: f64) -> Result<(), Problem> {
        self.number(value);
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
        self.push(tag::SIMPLE, ABSENT >> 3);
        Ok(())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Problem> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), Problem> {
        self.push(tag::SIMPLE, NULL);
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
        let number = self.fixed(variant);
        self.push(tag::TEXT, number);
        Ok(())
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
    #[inline(never)]
    fn serialize_struct(self, name: &'static str, fields: usize) -> Result<Record<'a>, Problem> {
        if fields > Record::MOST {
            return Err(Problem::custom("a record with too many fields"));
        }
        let place = self.words.len();
        self.words.push(0);
        // Two records of one name would share a shape: names within the core are distinct.
        let origin = name.as_ptr() as usize;
        Ok(Record { crossing: self, place, origin, fields: [""; Record::MOST], count: 0, present: 0 })
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Problem>, Problem> {
        Err(Problem::custom("no record of ours is a variant with fields"))
    }
}
