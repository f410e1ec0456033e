//! Which agreement takes how much: the exact Shapley value, in closed form, for any number of
//! agreements (method page, section 4). The loss splits by set of groups; within a set each subset T
//! of instruments has a Moebius coefficient, and all players that close an instrument of T share it
//! alike.

use super::Values;
use crate::space::Mask;

/// Points of policy space that one player (an agreement, a provision) takes away.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Loss {
    /// Shapley value: its mean share over all orders of joining.
    pub shapley: f64,
    /// What it would take if it stood alone.
    pub alone: f64,
    /// What would come back if it were gone.
    pub gone: f64,
}

/// A set of players.
struct Players {
    words: usize,
    bits: Vec<u64>,
}

/// Losses by player. `closes[instrument]` lists the players that take that instrument away.
pub fn losses(values: &Values, players: usize, closes: &[Vec<usize>]) -> Vec<Loss> {
    let mut out = vec![Loss::default(); players];
    if values.most <= 0.0 {
        return out;
    }
    let closers = |place: usize| closes.get(place).map_or(&[][..], Vec::as_slice);
    let scale = 100.0 / values.most;
    for table in &values.tables {
        let closed = table.mask(|place| !closers(place).is_empty());
        if closed == 0 {
            continue;
        }
        let full = table.mask(|_| true);
        let most = table.value(full);
        let now = table.value(full & !closed);
        if most > now {
            shapley(table, players, closed, &closers, scale, &mut out);
        }
        let mut seen: Vec<usize> = table.instruments.iter().flat_map(|p| closers(*p)).copied().collect();
        crate::sorted::distinct(&mut seen);
        for player in seen {
            let its = table.mask(|place| closers(place).contains(&player));
            let its_alone = table.mask(|place| closers(place) == [player]);
            if let Some(loss) = out.get_mut(player) {
                loss.alone += scale * (most - table.value(full & !its));
                loss.gone += scale * (table.value(full & !closed | its_alone) - now);
            }
        }
    }
    out
}

fn shapley<'a>(
    table: &super::Table,
    players: usize,
    closed: Mask,
    closers: &impl Fn(usize) -> &'a [usize],
    scale: f64,
    out: &mut [Loss],
) {
    // Moebius transform over subsets, one instrument at a time.
    let mut moebius = table.best.clone();
    for bit in 0..table.instruments.len() {
        for mask in 0..moebius.len() {
            if mask & 1 << bit != 0 {
                let without = moebius.get(mask & !(1 << bit)).copied().unwrap_or_default();
                if let Some(slot) = moebius.get_mut(mask) {
                    *slot -= without;
                }
            }
        }
    }
    // Players that close an instrument of T, for every T, from T without its lowest instrument.
    let words = players.div_ceil(64);
    let mut sets = Players { words, bits: vec![0; words * moebius.len()] };
    for mask in 1..moebius.len() {
        let bit = mask.trailing_zeros() as usize;
        sets.copy(mask & (mask - 1), mask);
        for player in table.instruments.get(bit).map_or(&[][..], |place| closers(*place)) {
            sets.add(mask, *player);
        }
        let coefficient = moebius.get(mask).copied().unwrap_or_default();
        if coefficient == 0.0 || mask as Mask & closed == 0 {
            continue;
        }
        let share = scale * coefficient / f64::from(sets.count(mask));
        sets.each(mask, |player| {
            if let Some(loss) = out.get_mut(player) {
                loss.shapley += share;
            }
        });
    }
}

impl Players {
    fn row(&self, mask: usize) -> &[u64] {
        self.bits.get(mask * self.words..(mask + 1) * self.words).unwrap_or_default()
    }
    fn copy(&mut self, from: usize, to: usize) {
        let (from, to) = (from * self.words, to * self.words);
        self.bits.copy_within(from..from + self.words, to);
    }
    fn add(&mut self, mask: usize, player: usize) {
        if let Some(word) = self.bits.get_mut(mask * self.words + player / 64) {
            *word |= 1 << (player % 64);
        }
    }
    fn count(&self, mask: usize) -> u32 {
        self.row(mask).iter().map(|word| word.count_ones()).sum()
    }
    fn each(&self, mask: usize, mut act: impl FnMut(usize)) {
        for (index, word) in self.row(mask).iter().enumerate() {
            let mut left = *word;
            while left != 0 {
                act(index * 64 + left.trailing_zeros() as usize);
                left &= left - 1;
            }
        }
    }
}
