//! The packed facts, column by column: every field of a record has a stream of its own, since what
//! stands under one heading is alike and packs well (by Brotli: 17 kB where row by row took 22).
//! Numbers take seven bits a byte, every text stands once in a table, and a column ends where from
//! there on it only repeats its last number.
//!
//! Not serde: its visitors, whose every step can fail, weighed 70 kB of WebAssembly for these types
//! (postcard and borsh alike); this weighs a tenth. What is packed was checked before, by the build
//! script with these same types, so that reading cannot fail: where bytes are missing it reads
//! zeros, and the build script reads back what it packed.

/// A value that can be packed.
pub trait Packed: Sized {
    /// How many columns it takes.
    const WIDTH: usize;
    /// Writes it, from a column on.
    fn put(&self, out: &mut Writer, column: usize);
    /// Reads it, from a column on.
    fn take(packed: &mut Reader<'_>, column: usize) -> Self;
}

/// Declares a record of the facts and packs it field by field.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)+
    }) => {
        $(#[$meta])*
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)+ }
        impl $crate::packed::Packed for $name {
            const WIDTH: usize = 0 $(+ <$type as $crate::packed::Packed>::WIDTH)+;
            fn put(&self, out: &mut $crate::packed::Writer, mut column: usize) {
                $($crate::packed::Packed::put(&self.$field, out, $crate::packed::pass::<$type>(&mut column));)+
            }
            #[inline(never)]
            fn take(packed: &mut $crate::packed::Reader<'_>, mut column: usize) -> Self {
                Self {
                    $($field: $crate::packed::Packed::take(packed, $crate::packed::pass::<$type>(&mut column)),)+
                }
            }
        }
    };
}

pub(crate) use record;

/// Where a field's columns begin; the next field's begin after them.
#[inline(always)]
pub fn pass<T: Packed>(column: &mut usize) -> usize {
    let here = *column;
    *column += T::WIDTH;
    here
}

/// Ends a text of the table.
const END: u8 = b'\n';

/// Packs a value: the texts, the columns' heads (length, and how many texts it is the first to name),
/// the columns.
pub fn pack<T: Packed>(value: &T) -> Vec<u8> {
    let mut out = Writer { columns: vec![Vec::new(); T::WIDTH] };
    value.put(&mut out, 0);
    let mut texts: Vec<&str> = Vec::new();
    let (mut table, mut heads, mut body) = (Vec::new(), Vec::new(), Vec::new());
    for cells in &out.columns {
        let known = texts.len();
        let mut numbers = Vec::new();
        for cell in cells {
            numbers.push(match cell {
                Cell::Number(number) => *number,
                // 0: the next text that nobody has named before.
                Cell::Text(text) => texts.iter().position(|one| one == text).map_or_else(
                    || {
                        texts.push(text);
                        table.extend(text.bytes().chain([END]));
                        0
                    },
                    |place| place + 1,
                ),
            });
        }
        while let [.., one, last] = *numbers
            && one == last
        {
            numbers.pop();
        }
        let before = body.len();
        numbers.into_iter().for_each(|number| seven(&mut body, number));
        seven(&mut heads, body.len() - before);
        seven(&mut heads, texts.len() - known);
    }
    let mut packed = Vec::new();
    seven(&mut packed, table.len());
    [packed, table, heads, body].concat()
}

/// Reads what was packed.
pub fn unpack<T: Packed>(bytes: &[u8]) -> T {
    let mut head = Column { bytes, text: 0 };
    let length = head.number();
    let (table, rest) = head.bytes.split_at_checked(length).unwrap_or_default();
    let texts = table.split(|byte| *byte == END);
    let texts = texts.map(|text| std::str::from_utf8(text).unwrap_or_default()).collect();
    head.bytes = rest;
    let mut text = 0;
    let mut lengths = Vec::new();
    let mut packed = Reader { columns: Vec::new(), texts };
    for _ in 0..T::WIDTH {
        lengths.push(head.number());
        packed.columns.push(Column { bytes: &[], text });
        text += head.number();
    }
    for (column, length) in packed.columns.iter_mut().zip(lengths) {
        (column.bytes, head.bytes) = head.bytes.split_at_checked(length).unwrap_or_default();
    }
    T::take(&mut packed, 0)
}

/// Seven bits a byte, the lowest first.
fn seven(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 127 {
        bytes.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

#[derive(Clone, Debug)]
enum Cell {
    Number(usize),
    Text(String),
}

/// Columns being written.
#[derive(Debug)]
pub struct Writer {
    columns: Vec<Vec<Cell>>,
}

impl Writer {
    /// Writes a whole number.
    pub fn number(&mut self, column: usize, number: usize) {
        self.cell(column, Cell::Number(number));
    }

    fn cell(&mut self, column: usize, cell: Cell) {
        if let Some(column) = self.columns.get_mut(column) {
            column.push(cell);
        }
    }
}

/// A column being read.
#[derive(Debug)]
struct Column<'a> {
    bytes: &'a [u8],
    /// The next text that it is the first to name.
    text: usize,
}

impl Column<'_> {
    fn number(&mut self) -> usize {
        let mut number = 0;
        let mut place = 0;
        let mut left = self.bytes;
        while let Some((byte, rest)) = left.split_first() {
            left = rest;
            number |= usize::from(byte & 127) << place;
            place += 7;
            if byte & 128 == 0 || place > 28 {
                break;
            }
        }
        // The last number of a column repeats.
        if !left.is_empty() {
            self.bytes = left;
        }
        number
    }
}

/// Columns being read.
#[derive(Debug)]
pub struct Reader<'a> {
    columns: Vec<Column<'a>>,
    texts: Vec<&'a str>,
}

impl Reader<'_> {
    /// Reads a whole number.
    #[inline(never)]
    pub fn number(&mut self, column: usize) -> usize {
        self.columns.get_mut(column).map_or(0, Column::number)
    }

    #[inline(never)]
    fn text(&mut self, column: usize) -> String {
        let Some(column) = self.columns.get_mut(column) else { return String::new() };
        let place = match column.number() {
            0 => {
                column.text += 1;
                column.text
            }
            place => place,
        };
        self.texts.get(place - 1).copied().unwrap_or_default().to_owned()
    }
}

impl Packed for String {
    const WIDTH: usize = 1;
    fn put(&self, out: &mut Writer, column: usize) {
        out.cell(column, Cell::Text(self.clone()));
    }
    fn take(packed: &mut Reader<'_>, column: usize) -> Self {
        packed.text(column)
    }
}

impl Packed for bool {
    const WIDTH: usize = 1;
    fn put(&self, out: &mut Writer, column: usize) {
        out.number(column, (*self).into());
    }
    fn take(packed: &mut Reader<'_>, column: usize) -> Self {
        packed.number(column) != 0
    }
}

impl Packed for u16 {
    const WIDTH: usize = 1;
    fn put(&self, out: &mut Writer, column: usize) {
        out.number(column, (*self).into());
    }
    fn take(packed: &mut Reader<'_>, column: usize) -> Self {
        Self::try_from(packed.number(column)).unwrap_or(Self::MAX)
    }
}

impl Packed for f64 {
    const WIDTH: usize = 1;
    /// In tenths where it is one, else bit by bit.
    fn put(&self, out: &mut Writer, column: usize) {
        let tenths = (*self * 10.0).round();
        let whole = tenths.abs() as usize;
        if tenths / 10.0 == *self && tenths.abs() < 1e6 {
            out.number(column, whole << 2 | usize::from(tenths < 0.0) << 1);
        } else {
            out.number(column, 1);
            let bits = self.to_bits();
            for part in [bits & 0xffff, bits >> 16 & 0xffff, bits >> 32 & 0xffff, bits >> 48] {
                out.number(column, part as usize);
            }
        }
    }
    fn take(packed: &mut Reader<'_>, column: usize) -> Self {
        let number = packed.number(column);
        if number == 1 {
            let part = |packed: &mut Reader<'_>| packed.number(column) as u64;
            return Self::from_bits(
                part(packed) | part(packed) << 16 | part(packed) << 32 | part(packed) << 48,
            );
        }
        let tenths = (number >> 2) as Self / 10.0;
        if number & 2 == 0 { tenths } else { -tenths }
    }
}

impl<T: Packed> Packed for Option<T> {
    const WIDTH: usize = 1 + T::WIDTH;
    fn put(&self, out: &mut Writer, column: usize) {
        out.number(column, usize::from(self.is_some()));
        if let Some(value) = self {
            value.put(out, column + 1);
        }
    }
    fn take(packed: &mut Reader<'_>, column: usize) -> Self {
        (packed.number(column) != 0).then(|| T::take(packed, column + 1))
    }
}

impl<T: Packed> Packed for Vec<T> {
    const WIDTH: usize = 1 + T::WIDTH;
    fn put(&self, out: &mut Writer, column: usize) {
        out.number(column, self.len());
        self.iter().for_each(|one| one.put(out, column + 1));
    }
    #[inline(never)]
    fn take(packed: &mut Reader<'_>, column: usize) -> Self {
        (0..packed.number(column)).map(|_| T::take(packed, column + 1)).collect()
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    const WIDTH: usize = A::WIDTH + B::WIDTH;
    fn put(&self, out: &mut Writer, column: usize) {
        self.0.put(out, column);
        self.1.put(out, column + A::WIDTH);
    }
    fn take(packed: &mut Reader<'_>, column: usize) -> Self {
        (A::take(packed, column), B::take(packed, column + A::WIDTH))
    }
}
