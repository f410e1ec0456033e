//! Chance, from a seed.

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every machine.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Dice(seed)
    }
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
    /// A number above 0 and below 1.
    pub fn unit(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }
    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
    pub fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most + 1 - least)
    }
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
    pub fn one<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
    /// So many different ones, in random order.
    pub fn some<T: Clone + PartialEq>(&mut self, list: &[T], count: usize) -> Vec<T> {
        let mut picked = Vec::new();
        for _ in 0..count * 4 {
            let next = self.one(list);
            if picked.len() < count && !picked.contains(next) {
                picked.push(next.clone());
            }
        }
        picked
    }
    pub fn word(&mut self, list: &[&str]) -> String {
        self.one(list).to_string()
    }
    /// Yes, no, not known.
    pub fn known(&mut self) -> Option<bool> {
        *self.one(&[Some(true), Some(false), None])
    }
}
