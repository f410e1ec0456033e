//! Draws side by side: eight in one value, each operation on all of them. Floats of 32 bits, since a
//! lane more is a draw more: what is added up over draws is added up in 64 bits ([`Sums`]).
//!
//! Only operations whose result IEEE 754 fixes are used (no fused multiply-add, no approximate
//! reciprocal), so the bits are the same with and without SIMD. Greatest and least of +0 and -0 may
//! be either: no figure that leaves the engine shows the sign of a zero.

use wide::{f32x8, u32x8};

/// Draws in one value.
pub const LANES: usize = 8;

/// A float for each draw.
pub type Floats = f32x8;

/// A word for each draw; as the result of a test, all ones where it holds.
pub type Words = u32x8;

/// The same for every draw.
pub fn all(value: f64) -> Floats {
    Floats::splat(value as f32)
}

/// The greater of two, draw by draw.
#[inline(always)]
pub fn greater(a: Floats, b: Floats) -> Floats {
    a.fast_max(b)
}

/// The less of two, draw by draw.
#[inline(always)]
pub fn less(a: Floats, b: Floats) -> Floats {
    a.fast_min(b)
}

/// Sums over draws: in 32 bits over a few blocks, in 64 over all. When it is that the one goes into
/// the other depends on the number of blocks alone, so slices of any size give the same bits.
#[derive(Clone, Debug)]
pub struct Sums {
    /// Of the last blocks.
    pub recent: Vec<Floats>,
    totals: Vec<[f64; LANES]>,
}

impl Sums {
    /// So many sums.
    pub fn new(count: usize) -> Self {
        Self { recent: vec![Floats::ZERO; count], totals: vec![[0.0; LANES]; count] }
    }

    /// Puts what the last blocks added to all before.
    pub fn settle(&mut self) {
        for (recent, total) in self.recent.iter_mut().zip(&mut self.totals) {
            for (sum, part) in total.iter_mut().zip(recent.to_array()) {
                *sum += f64::from(part);
            }
            *recent = Floats::ZERO;
        }
    }

    /// Sums by lane, after [`settle`](Self::settle).
    pub fn by_lane(&self) -> &[[f64; LANES]] {
        &self.totals
    }

    /// Sums over all lanes, after [`settle`](Self::settle).
    pub fn all(&self) -> Vec<f64> {
        self.totals.iter().map(|lanes| lanes.iter().sum()).collect()
    }
}
