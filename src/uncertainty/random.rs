//! Random numbers: xoshiro128++ of `rand_xoshiro`, eight generators side by side. Every quantity that
//! is drawn has streams of its own, seeded by the comparison's seed and the quantity's number: so the
//! same number falls to the same judgement or outcome whatever else is drawn beside it, whatever the
//! other scenarios are, and in whatever order they stand (common random numbers).
//!
//! The step is written here, because the library's generator advances one state at a time: a number
//! for each of eight draws would cost eight steps of some fourteen operations instead of one. A test
//! holds each lane against the library's generator, bit for bit.

use super::lanes::{Floats, LANES, Words};
use rand_xoshiro::SplitMix64;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// A stream of random words, eight at a time.
#[derive(Clone, Debug)]
pub struct Stream {
    a: Words,
    b: Words,
    c: Words,
    d: Words,
}

/// The state with which a lane of a stream begins: the seed of the library's generator.
pub fn state(seed: u64, stream: u64, lane: usize) -> [u8; 16] {
    let hash = |number: u64| SplitMix64::seed_from_u64(number).next_u64();
    let number = stream * LANES as u64 + lane as u64;
    let mut own = SplitMix64::seed_from_u64(hash(seed) ^ hash(!number));
    let mut bytes = [0; 16];
    own.fill_bytes(&mut bytes);
    bytes
}

impl Stream {
    /// The stream of a quantity.
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut words = [[0_u32; LANES]; 4];
        for lane in 0..LANES {
            let bytes = state(seed, stream, lane);
            for (word, four) in words.iter_mut().zip(bytes.chunks_exact(4)) {
                if let (Some(slot), Ok(four)) = (word.get_mut(lane), four.try_into()) {
                    *slot = u32::from_le_bytes(four);
                }
            }
        }
        let [a, b, c, d] = words.map(Words::new);
        Self { a, b, c, d }
    }

    /// The next word of each lane.
    #[inline(always)]
    pub fn words(&mut self) -> Words {
        let turned = |word: Words, by: u32| (word << by) | (word >> (32 - by));
        let out = turned(self.a + self.d, 7) + self.a;
        let shifted = self.b << 9;
        self.c ^= self.a;
        self.d ^= self.b;
        self.b ^= self.c;
        self.a ^= self.d;
        self.c ^= shifted;
        self.d = turned(self.d, 11);
        out
    }

    /// Numbers of 0 up to but not 1, in steps of 2^-23.
    #[inline(always)]
    pub fn units(&mut self) -> Floats {
        Floats::from_bits((self.words() >> 9) | Words::splat(0x3f80_0000)) - Floats::ONE
    }
}

/// The two streams of a quantity: for the first draw of each pair, and for the second.
pub fn pair(seed: u64, quantity: u64) -> [Stream; 2] {
    [Stream::new(seed, 2 * quantity), Stream::new(seed, 2 * quantity + 1)]
}
