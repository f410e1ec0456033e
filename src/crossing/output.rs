//! Writing.

use super::{ABSENT, NULL, tag};
use serde::ser::{Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple};
use serde::{Serialize, Serializer};
use std::fmt;

/// A value without a JSON form: none of ours. It has no words, so that results that nearly always are
/// good fit into a register: the code that writes records is a third smaller.
#[derive(Clone, Copy, Debug)]
pub struct Unwritable;

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value without a JSON form")
    }
}
impl std::error::Error for Unwritable {}
impl serde::ser::Error for Unwritable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Where a text lies: address and length.
type Place = (usize, usize);

/// Texts and shapes sent so far, and the stream that is being written.
#[derive(Debug, Default)]
pub struct Crossing {
    /// The stream.
    pub words: Vec<u32>,
    /// Texts so far, by number.
    known: Vec<Box<str>>,
    /// How many of them the other side has.
    sent: usize,
    /// Shapes (numbers of their field names) that it does not have yet.
    pub new_shapes: Vec<Vec<u32>>,
    /// Numbers of texts, by hash.
    texts: Vec<Vec<u32>>,
    /// Numbers of texts, by where they lay last.
    places: Vec<(Place, u32)>,
    /// Shapes so far, by number: the record's origin and its fields that are present.
    all_shapes: Vec<(usize, u64)>,
    /// Numbers of shapes, by hash: the last seen.
    shapes: Vec<((usize, u64), u32)>,
    /// Field names of the records that are being written.
    names: Vec<&'static str>,
    /// Shared values in this stream: where they lie, and their place in it.
    shared: Vec<(usize, u32)>,
    scratch: String,
}

/// Texts kept on both sides before they start anew: own agreements can bring ever new ones.
const MOST_TEXTS: usize = 50_000;
/// Buckets of texts and of their places: a power of two.
const BUCKETS: usize = 4096;
/// Buckets of shapes: a power of two.
const SHAPES: usize = 256;

impl Crossing {
    /// Writes a value; true: the other side must forget its texts and shapes first.
    pub fn write(&mut self, value: &impl Serialize) -> Result<bool, Unwritable> {
        self.words.clear();
        self.sent = self.known.len();
        self.new_shapes.clear();
        self.shared.clear();
        let anew = self.known.len() > MOST_TEXTS;
        if anew {
            self.sent = 0;
            self.known.clear();
            self.texts.clear();
            self.places.clear();
            self.shapes.clear();
            self.all_shapes.clear();
        }
        self.names.clear();
        value.serialize(&mut *self)?;
        Ok(anew)
    }

    /// Texts that the last value used for the first time.
    pub fn new_texts(&self) -> &[Box<str>] {
        self.known.get(self.sent..).unwrap_or_default()
    }

    /// Their lengths in UTF-16, as JavaScript counts.
    pub fn lengths(&self) -> Vec<u32> {
        self.new_texts()
            .iter()
            .map(|text| text.chars().map(|letter| letter.len_utf16() as u32).sum())
            .collect()
    }

    /// Number of a text. Most lie where they lay before: looked up by place first, and then compared,
    /// since a place may hold another text by now.
    #[cfg_attr(lean, inline(never))]
    fn text(&mut self, text: &str) -> u32 {
        if self.places.is_empty() {
            self.places.resize(BUCKETS, ((0, 0), 0));
            self.texts.resize(BUCKETS, Vec::new());
        }
        let place = (text.as_ptr() as usize, text.len());
        let slot = (place.0 ^ place.0 >> 12 ^ place.1 << 5) % BUCKETS;
        if let Some((known, number)) = self.places.get(slot)
            && *known == place
            && self.known.get(*number as usize).is_some_and(|known| **known == *text)
        {
            return *number;
        }
        let number = self.search(text);
        if let Some(entry) = self.places.get_mut(slot) {
            *entry = (place, number);
        }
        number
    }

    #[cfg_attr(lean, inline(never))]
    fn search(&mut self, text: &str) -> u32 {
        // FNV-1a: short keys, and nobody gains by making them collide.
        let hash = text
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let next = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        let Some(bucket) = self.texts.get_mut((hash ^ hash >> 15) as usize % BUCKETS) else { return 0 };
        let known = &self.known;
        let same = |number: &&u32| known.get(**number as usize).is_some_and(|one| **one == *text);
        if let Some(number) = bucket.iter().find(same) {
            return *number;
        }
        bucket.push(next);
        self.known.push(text.into());
        next
    }

    #[cfg_attr(lean, inline(never))]
    fn shape(&mut self, slot: usize, origin: usize, base: usize, present: u64) -> u32 {
        let key = (origin, present);
        let known = self.all_shapes.iter().position(|one| *one == key);
        let shape = known.unwrap_or_else(|| {
            let names = self.names.get(base..).unwrap_or_default().to_vec();
            let kept = names.iter().enumerate().filter(|(index, _)| present & 1 << index != 0);
            let fields = kept.map(|(_, name)| self.text(name)).collect();
            self.new_shapes.push(fields);
            self.all_shapes.push(key);
            self.all_shapes.len() - 1
        });
        let shape = u32::try_from(shape).unwrap_or(0);
        if self.shapes.is_empty() {
            self.shapes.resize(SHAPES, ((0, 0), 0));
        }
        if let Some(entry) = self.shapes.get_mut(slot) {
            *entry = (key, shape);
        }
        shape
    }

    #[cfg_attr(lean, inline(never))]
    fn push(&mut self, tag: u32, number: u32) {
        self.words.push(tag | number << 3);
    }

    #[cfg_attr(lean, inline(never))]
    fn set(&mut self, place: usize, tag: u32, number: u32) {
        if let Some(word) = self.words.get_mut(place) {
            *word = tag | number << 3;
        }
    }

    #[cfg_attr(lean, inline(never))]
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
    /// Where the record's name lies: distinct within the core, and so a name for its shape.
    origin: usize,
    /// Where its field names begin on the stack of names.
    base: usize,
    present: u64,
}

// What does not depend on the type of a value stands in functions of its own: once, not once a type.
impl Record<'_> {
    #[cfg_attr(lean, inline(never))]
    fn seen(&mut self, key: &'static str, before: usize) {
        if self.crossing.words.get(before) == Some(&ABSENT) {
            self.crossing.words.truncate(before);
        } else {
            self.present |= 1 << ((self.crossing.names.len() - self.base) & 63);
        }
        self.crossing.names.push(key);
    }
}

impl<'a> Many<'a> {
    #[cfg_attr(lean, inline(never))]
    fn new(crossing: &'a mut Crossing, tag: u32) -> Self {
        let place = crossing.words.len();
        crossing.words.push(0);
        Self { crossing, place, tag, count: 0 }
    }
    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.count += 1;
        value.serialize(&mut *self.crossing)
    }
    #[cfg_attr(lean, inline(never))]
    fn close(self) {
        self.crossing.set(self.place, self.tag, self.count);
    }
}

impl SerializeSeq for Many<'_> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.add(value)
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close();
        Ok(())
    }
}

impl SerializeTuple for Many<'_> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.add(value)
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close();
        Ok(())
    }
}

impl SerializeMap for Many<'_> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritable> {
        let before = self.crossing.words.len();
        key.serialize(&mut *self.crossing)?;
        match self.crossing.words.get(before) {
            Some(word) if word & 7 == tag::TEXT => Ok(()),
            _ => Err(Unwritable),
        }
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.add(value)
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Record<'_> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        let before = self.crossing.words.len();
        value.serialize(&mut *self.crossing)?;
        self.seen(key, before);
        Ok(())
    }
    fn skip_field(&mut self, key: &'static str) -> Result<(), Unwritable> {
        self.crossing.names.push(key);
        Ok(())
    }
    #[cfg_attr(lean, inline(never))]
    fn end(self) -> Result<(), Unwritable> {
        let Self { crossing, place, origin, base, present } = self;
        let slot = (origin ^ origin >> 10 ^ present as usize ^ (present >> 13) as usize) % SHAPES;
        let shape = match crossing.shapes.get(slot) {
            Some((key, shape)) if *key == (origin, present) => *shape,
            _ => crossing.shape(slot, origin, base, present),
        };
        crossing.names.truncate(base);
        crossing.set(place, tag::RECORD, shape);
        Ok(())
    }
}

impl<'a> Serializer for &'a mut Crossing {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Many<'a>;
    type SerializeTuple = Many<'a>;
    type SerializeTupleStruct = Impossible<(), Unwritable>;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeMap = Many<'a>;
    type SerializeStruct = Record<'a>;
    type SerializeStructVariant = Impossible<(), Unwritable>;

    fn serialize_bool(self, value: bool) -> Result<(), Unwritable> {
        self.push(tag::SIMPLE, 1 + u32::from(value));
        Ok(())
    }
    fn serialize_i8(self, value: i8) -> Result<(), Unwritable> {
        self.serialize_f64(value.into())
    }
    fn serialize_i16(self, value: i16) -> Result<(), Unwritable> {
        self.serialize_f64(value.into())
    }
    fn serialize_i32(self, value: i32) -> Result<(), Unwritable> {
        self.serialize_f64(value.into())
    }
    fn serialize_i64(self, value: i64) -> Result<(), Unwritable> {
        self.serialize_f64(value as f64)
    }
    fn serialize_u8(self, value: u8) -> Result<(), Unwritable> {
        self.serialize_f64(value.into())
    }
    fn serialize_u16(self, value: u16) -> Result<(), Unwritable> {
        self.serialize_f64(value.into())
    }
    fn serialize_u32(self, value: u32) -> Result<(), Unwritable> {
        self.serialize_f64(value.into())
    }
    fn serialize_u64(self, value: u64) -> Result<(), Unwritable> {
        // Exact up to 2^53; nothing here counts further.
        self.serialize_f64(value as f64)
    }
    fn serialize_f32(self, value: f32) -> Result<(), Unwritable> {
        self.serialize_f64(value.into())
    }
    fn serialize_f64(self, value: f64) -> Result<(), Unwritable> {
        self.number(value);
        Ok(())
    }
    fn serialize_char(self, value: char) -> Result<(), Unwritable> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }
    fn serialize_str(self, value: &str) -> Result<(), Unwritable> {
        let number = self.text(value);
        self.push(tag::TEXT, number);
        Ok(())
    }
    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        use fmt::Write as _;
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        write!(scratch, "{value}").map_err(|_| Unwritable)?;
        let number = self.text(&scratch);
        self.scratch = scratch;
        self.push(tag::TEXT, number);
        Ok(())
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unwritable> {
        Err(Unwritable)
    }
    fn serialize_none(self) -> Result<(), Unwritable> {
        self.push(tag::SIMPLE, ABSENT >> 3);
        Ok(())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), Unwritable> {
        self.push(tag::SIMPLE, NULL);
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unwritable> {
        self.serialize_unit()
    }
    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Unwritable> {
        let number = self.text(variant);
        self.push(tag::TEXT, number);
        Ok(())
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        if name != super::SHARED {
            return value.serialize(self);
        }
        let origin = std::ptr::from_ref(value).cast::<u8>() as usize;
        if let Some((_, place)) = self.shared.iter().find(|(one, _)| *one == origin) {
            let place = *place;
            self.push(tag::SAME, place);
            return Ok(());
        }
        self.shared.push((origin, u32::try_from(self.words.len()).unwrap_or(u32::MAX)));
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unwritable> {
        Err(Unwritable)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Many<'a>, Unwritable> {
        Ok(Many::new(self, tag::LIST))
    }
    fn serialize_tuple(self, _: usize) -> Result<Many<'a>, Unwritable> {
        Ok(Many::new(self, tag::LIST))
    }
    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Unwritable>, Unwritable> {
        Err(Unwritable)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Unwritable>, Unwritable> {
        Err(Unwritable)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Many<'a>, Unwritable> {
        Ok(Many::new(self, tag::MAP))
    }
    #[cfg_attr(lean, inline(never))]
    fn serialize_struct(self, name: &'static str, fields: usize) -> Result<Record<'a>, Unwritable> {
        if fields > 64 {
            return Err(Unwritable);
        }
        let place = self.words.len();
        self.words.push(0);
        let base = self.names.len();
        Ok(Record { crossing: self, place, origin: name.as_ptr() as usize, base, present: 0 })
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Unwritable>, Unwritable> {
        Err(Unwritable)
    }
}
