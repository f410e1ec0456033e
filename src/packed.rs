//! The packed facts: every field in order, numbers seven bits a byte, every text once in a table.
//!
//! Not serde: its visitors, whose every step can fail, weighed 70 kB of WebAssembly for these types
//! (postcard and borsh alike); this weighs a tenth. What is packed was checked before, by the build
//! script with these same types, so that reading cannot fail: where bytes are missing it reads
//! zeros, and a test reads back what was packed.

/// A value that can be packed.
pub trait Packed: Sized {
    /// Writes it.
    fn put(&self, out: &mut Writer);
    /// Reads it.
    fn take(packed: &mut Reader<'_>) -> Self;
}

/// Declares a record of the facts and packs it field by field.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)+
    }) => {
        $(#[$meta])*
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)+ }
        impl $crate::packed::Packed for $name {
            fn put(&self, out: &mut $crate::packed::Writer) {
                $($crate::packed::Packed::put(&self.$field, out);)+
            }
            #[inline(never)]
            fn take(packed: &mut $crate::packed::Reader<'_>) -> Self {
                Self { $($field: $crate::packed::Packed::take(packed),)+ }
            }
        }
    };
}

pub(crate) use record;

/// Packs a value.
pub fn pack<T: Packed>(value: &T) -> Vec<u8> {
    let mut out = Writer::default();
    value.put(&mut out);
    let mut head = Writer::default();
    head.number(out.texts.len());
    for text in &out.texts {
        head.number(text.len());
        head.bytes.extend(text.bytes());
    }
    head.bytes.extend(out.bytes);
    head.bytes
}

/// Reads what was packed.
pub fn unpack<T: Packed>(bytes: &[u8]) -> T {
    let mut packed = Reader { bytes, texts: Vec::new() };
    for _ in 0..packed.number() {
        let length = packed.number();
        let (text, rest) = packed.bytes.split_at_checked(length).unwrap_or_default();
        packed.texts.push(std::str::from_utf8(text).unwrap_or_default());
        packed.bytes = rest;
    }
    T::take(&mut packed)
}

/// Bytes being written.
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
    texts: Vec<String>,
}

impl Writer {
    /// Writes a whole number.
    pub fn number(&mut self, mut number: usize) {
        while number > 127 {
            self.bytes.push((number & 127) as u8 | 128);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }
}

/// Bytes being read.
#[derive(Debug)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    texts: Vec<&'a str>,
}

impl Reader<'_> {
    /// Reads a whole number.
    #[inline(never)]
    pub fn number(&mut self) -> usize {
        let mut number = 0;
        let mut place = 0;
        while let Some((byte, rest)) = self.bytes.split_first() {
            self.bytes = rest;
            number |= usize::from(byte & 127) << place;
            place += 7;
            if byte & 128 == 0 || place > 28 {
                break;
            }
        }
        number
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let place = self.number();
        self.texts.get(place).copied().unwrap_or_default().to_owned()
    }
}

impl Packed for String {
    fn put(&self, out: &mut Writer) {
        let known = out.texts.iter().position(|text| text == self);
        let place = known.unwrap_or_else(|| {
            out.texts.push(self.clone());
            out.texts.len() - 1
        });
        out.number(place);
    }
    fn take(packed: &mut Reader<'_>) -> Self {
        packed.text()
    }
}

impl Packed for bool {
    fn put(&self, out: &mut Writer) {
        out.number((*self).into());
    }
    fn take(packed: &mut Reader<'_>) -> Self {
        packed.number() != 0
    }
}

impl Packed for u16 {
    fn put(&self, out: &mut Writer) {
        out.number((*self).into());
    }
    fn take(packed: &mut Reader<'_>) -> Self {
        Self::try_from(packed.number()).unwrap_or(Self::MAX)
    }
}

impl Packed for f64 {
    /// In tenths where it is one, else bit by bit.
    fn put(&self, out: &mut Writer) {
        let tenths = (*self * 10.0).round();
        let whole = tenths.abs() as usize;
        if tenths / 10.0 == *self && tenths.abs() < 1e6 {
            out.number(whole << 2 | usize::from(tenths < 0.0) << 1);
        } else {
            out.number(1);
            let bits = self.to_bits();
            for part in [bits & 0xffff, bits >> 16 & 0xffff, bits >> 32 & 0xffff, bits >> 48] {
                out.number(part as usize);
            }
        }
    }
    fn take(packed: &mut Reader<'_>) -> Self {
        let number = packed.number();
        if number == 1 {
            let part = |packed: &mut Reader<'_>| packed.number() as u64;
            return Self::from_bits(
                part(packed) | part(packed) << 16 | part(packed) << 32 | part(packed) << 48,
            );
        }
        let tenths = (number >> 2) as Self / 10.0;
        if number & 2 == 0 { tenths } else { -tenths }
    }
}

impl<T: Packed> Packed for Option<T> {
    fn put(&self, out: &mut Writer) {
        out.number(usize::from(self.is_some()));
        if let Some(value) = self {
            value.put(out);
        }
    }
    fn take(packed: &mut Reader<'_>) -> Self {
        (packed.number() != 0).then(|| T::take(packed))
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn put(&self, out: &mut Writer) {
        out.number(self.len());
        self.iter().for_each(|one| one.put(out));
    }
    #[inline(never)]
    fn take(packed: &mut Reader<'_>) -> Self {
        (0..packed.number()).map(|_| T::take(packed)).collect()
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn put(&self, out: &mut Writer) {
        self.0.put(out);
        self.1.put(out);
    }
    fn take(packed: &mut Reader<'_>) -> Self {
        (A::take(packed), B::take(packed))
    }
}
