//! Reading: packed facts, scenarios, own facts. Every failure names its place.

use super::{ABSENT, FALSE, NULL, TRUE, tag};
use crate::error::{Error, join};
use serde::Deserialize;
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, Expected, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use std::fmt;

/// Texts that came as one, by their lengths in UTF-16 as JavaScript counts.
pub fn cut<'a>(text: &'a str, lengths: &[u32]) -> Vec<&'a str> {
    let mut rest = text;
    let one = |length: &u32| {
        let mut units = 0;
        let fits = |letter: &char| {
            units += letter.len_utf16();
            units <= *length as usize
        };
        let end = rest.chars().take_while(fits).map(char::len_utf8).sum();
        let (text, after) = rest.split_at_checked(end).unwrap_or_default();
        rest = after;
        text
    };
    lengths.iter().map(one).collect()
}

/// A value that could not be read: what is wrong, and where. Boxed, so that results stay small.
#[derive(Debug)]
pub struct Problem(Box<Details>);

#[derive(Debug)]
struct Details {
    words: String,
    place: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.words)
    }
}
impl std::error::Error for Problem {}
impl serde::de::Error for Problem {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message.to_string())
    }
    // Without the value itself: what writes numbers in decimals weighs more than it tells.
    #[cfg_attr(lean, inline(never))]
    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let found = match found {
            Unexpected::Bool(_) => "true or false",
            Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_) => "a number",
            Unexpected::Char(_) | Unexpected::Str(_) => "text",
            Unexpected::Seq => "a list",
            Unexpected::Map => "a record",
            Unexpected::Other(words) => words,
            _ => "nothing",
        };
        Self::new(format!("invalid type: {found}, expected {expected}"))
    }
    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }
}

impl Problem {
    #[cfg_attr(lean, inline(never))]
    fn new(words: String) -> Self {
        Self(Box::new(Details { words, place: String::new() }))
    }

    /// The same, seen from the field around it.
    #[cfg_attr(lean, inline(never))]
    fn at(mut self, field: &str) -> Self {
        self.0.place = join(&shown(field), &self.0.place);
        self
    }

    /// The same, seen from the list around it.
    #[cfg_attr(lean, inline(never))]
    fn at_index(mut self, index: usize) -> Self {
        self.0.place = join(&format!("[{index}]"), &self.0.place);
        self
    }
}

/// A stream, its texts and its shapes.
#[derive(Clone, Copy, Debug)]
pub struct Stream<'a> {
    /// The stream.
    pub words: &'a [u32],
    /// Texts.
    pub texts: &'a [&'a str],
    /// Numbers of field names, by shape.
    pub shapes: &'a [Vec<u32>],
}

impl<'a> Stream<'a> {
    /// Reads a value; the error names the place in it.
    pub fn read<T: Deserialize<'a>>(self) -> Result<T, Error> {
        let mut input = Input { stream: self, at: 0 };
        T::deserialize(&mut input).map_err(|problem| Error::shape(problem.0.place, &problem.0.words))
    }
}

/// A place in a stream.
#[derive(Debug)]
pub struct Input<'a> {
    stream: Stream<'a>,
    at: usize,
}

impl<'a> Input<'a> {
    #[cfg_attr(lean, inline(never))]
    fn peek(&self) -> u32 {
        self.stream.words.get(self.at).copied().unwrap_or(ABSENT)
    }

    #[cfg_attr(lean, inline(never))]
    fn next(&mut self) -> u32 {
        let word = self.peek();
        self.at += 1;
        word
    }

    fn text(&self, number: u32) -> &'a str {
        self.stream.texts.get(number as usize).copied().unwrap_or_default()
    }

    fn float(&mut self) -> f64 {
        let low = u64::from(self.next());
        let high = u64::from(self.next());
        f64::from_bits(low | high << 32)
    }

    /// What stands here instead of what was expected.
    #[cfg_attr(lean, inline(never))]
    fn wrong(&mut self, word: u32, expected: &dyn Expected) -> Problem {
        let number = word >> 3;
        match word & 7 {
            tag::SMALL => Problem::invalid_type(Unexpected::Unsigned(number.into()), expected),
            tag::FLOAT => Problem::invalid_type(Unexpected::Other("a number"), expected),
            tag::TEXT => Problem::invalid_type(Unexpected::Other("text"), expected),
            tag::LIST => Problem::invalid_type(Unexpected::Seq, expected),
            tag::RECORD | tag::MAP => Problem::invalid_type(Unexpected::Map, expected),
            _ => match word {
                FALSE | TRUE => Problem::invalid_type(Unexpected::Bool(word == TRUE), expected),
                _ => Problem::invalid_type(Unexpected::Other("nothing"), expected),
            },
        }
    }

    fn skip(&mut self) {
        let mut left = 1_usize;
        while left > 0 {
            left -= 1;
            let word = self.next();
            let number = (word >> 3) as usize;
            match word & 7 {
                tag::FLOAT => self.at += 2,
                tag::LIST => left += number,
                tag::RECORD => left += self.stream.shapes.get(number).map_or(0, Vec::len),
                tag::MAP => left += 2 * number,
                _ => {}
            }
            // A stream that is cut short ends here.
            if self.at > self.stream.words.len() {
                return;
            }
        }
    }

    fn number<'de, V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Problem> {
        let word = self.next();
        match word & 7 {
            tag::SMALL => visitor.visit_u64((word >> 3).into()),
            tag::FLOAT => visitor.visit_f64(self.float()),
            _ => Err(self.wrong(word, &visitor)),
        }
    }
}

/// Items of a list.
struct Items<'a, 'b> {
    input: &'b mut Input<'a>,
    index: usize,
    left: usize,
}

impl<'de, 'a: 'de> SeqAccess<'de> for Items<'a, '_> {
    type Error = Problem;
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Problem> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        self.index += 1;
        let index = self.index - 1;
        seed.deserialize(&mut *self.input).map(Some).map_err(|problem| problem.at_index(index))
    }
    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// Fields of a record, or entries of a map.
struct Fields<'a, 'b> {
    input: &'b mut Input<'a>,
    /// Names by shape, or none: names stand before values.
    shape: Option<&'a [u32]>,
    index: usize,
    left: usize,
    name: &'a str,
}

impl Fields<'_, '_> {
    #[cfg_attr(lean, inline(never))]
    fn advance(&mut self) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        let number = match self.shape {
            Some(shape) => shape.get(self.index).copied().unwrap_or_default(),
            None => self.input.next() >> 3,
        };
        self.index += 1;
        self.name = self.input.text(number);
        true
    }
}

impl<'de, 'a: 'de> MapAccess<'de> for Fields<'a, '_> {
    type Error = Problem;
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Problem> {
        if !self.advance() {
            return Ok(None);
        }
        seed.deserialize(Name(self.name)).map(Some).map_err(|problem| problem.at(self.name))
    }
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Problem> {
        seed.deserialize(&mut *self.input).map_err(|problem| problem.at(self.name))
    }
    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// A name short and plain enough for a place.
fn shown(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(60).collect()
}

/// Name of a field.
struct Name<'a>(&'a str);

impl<'de, 'a: 'de> Deserializer<'de> for Name<'a> {
    type Error = Problem;
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_str(self.0)
    }
    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

macro_rules! numbers { ($($name:ident)+) => {$(
    fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> { self.number(visitor) }
)+}; }

impl<'de, 'a: 'de> Deserializer<'de> for &mut Input<'a> {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.peek() & 7 {
            tag::SMALL | tag::FLOAT => self.number(visitor),
            tag::TEXT => self.deserialize_str(visitor),
            tag::LIST => self.deserialize_seq(visitor),
            tag::RECORD | tag::MAP => self.deserialize_map(visitor),
            _ => match self.next() {
                TRUE => visitor.visit_bool(true),
                FALSE => visitor.visit_bool(false),
                _ => visitor.visit_unit(),
            },
        }
    }
    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.next() {
            TRUE => visitor.visit_bool(true),
            FALSE => visitor.visit_bool(false),
            word => Err(self.wrong(word, &visitor)),
        }
    }
    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16
        deserialize_u32 deserialize_u64 deserialize_f32 deserialize_f64
    }
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let word = self.next();
        match word & 7 {
            tag::TEXT => visitor.visit_str(self.text(word >> 3)),
            _ => Err(self.wrong(word, &visitor)),
        }
    }
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_str(visitor)
    }
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.peek() {
            NULL | ABSENT => {
                self.at += 1;
                visitor.visit_none()
            }
            _ => visitor.visit_some(self),
        }
    }
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let word = self.next();
        match word & 7 {
            tag::LIST => visitor.visit_seq(Items { input: self, index: 0, left: (word >> 3) as usize }),
            tag::SAME => {
                let back = self.at;
                self.at = (word >> 3) as usize;
                let left = (self.next() >> 3) as usize;
                let value = visitor.visit_seq(Items { input: &mut *self, index: 0, left });
                self.at = back;
                value
            }
            _ => Err(self.wrong(word, &visitor)),
        }
    }
    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_seq(visitor)
    }
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let word = self.next();
        let number = (word >> 3) as usize;
        match word & 7 {
            tag::RECORD => {
                let shape = self.stream.shapes.get(number).map_or(&[][..], Vec::as_slice);
                let left = shape.len();
                visitor.visit_map(Fields { input: self, shape: Some(shape), index: 0, left, name: "" })
            }
            tag::MAP => {
                visitor.visit_map(Fields { input: self, shape: None, index: 0, left: number, name: "" })
            }
            _ => Err(self.wrong(word, &visitor)),
        }
    }
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.deserialize_map(visitor)
    }
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        visitor.visit_newtype_struct(self)
    }
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.skip();
        visitor.visit_unit()
    }
    forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct tuple_struct enum identifier
    }
}
