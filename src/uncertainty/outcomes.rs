//! Drawing legal outcomes: in each draw one probability a kind, and for each instrument and kind one
//! uniform number, which all scenarios share; where it lies below the probability, the ground holds.

use super::lanes::Floats;
use super::plan::{Op, Plan};
use super::random::{Stream, pair};
use super::triangle::{Ready, Triangle};

/// Streams of kinds and of pairs of instrument and kind are numbered from here.
const KINDS: u64 = 16;
const PAIRS: u64 = 1024;
/// More than there are kinds.
const MOST_KINDS: u64 = 64;

/// Draws masks, eight draws at a time.
#[derive(Clone, Debug)]
pub struct Outcomes {
    kinds: Vec<Kind>,
    rows: Vec<Row>,
    /// Outcomes do not vary: what is more likely than not to hold, holds.
    settled: bool,
}

#[derive(Clone, Debug)]
struct Kind {
    kind: usize,
    chance: Ready,
    streams: [Stream; 2],
    now: Floats,
}

#[derive(Clone, Debug)]
enum Row {
    Holds { kind: usize, streams: Box<[Stream; 2]> },
    Any(Vec<usize>),
    All(Vec<usize>),
}

impl Outcomes {
    /// Draws for the masks of a plan; `chances` by kind.
    pub fn new(plan: &Plan, chances: &[Triangle], seed: u64, vary: bool) -> Self {
        let mut kinds: Vec<Kind> = Vec::new();
        let mut rows = Vec::new();
        for op in &plan.masks {
            rows.push(match op {
                Op::Holds { instrument, kind } => {
                    let known = kinds.iter().position(|one| one.kind == *kind);
                    let place = known.unwrap_or_else(|| {
                        let chance = chances.get(*kind).copied().unwrap_or(Triangle::ends(0.0, 0.5, 1.0));
                        let chance = if vary { chance } else { Triangle::point(chance.peak) };
                        kinds.push(Kind {
                            kind: *kind,
                            chance: chance.ready(),
                            streams: pair(seed, KINDS + *kind as u64),
                            now: Floats::ZERO,
                        });
                        kinds.len() - 1
                    });
                    let quantity = PAIRS + *instrument as u64 * MOST_KINDS + *kind as u64;
                    Row::Holds { kind: place, streams: Box::new(pair(seed, quantity)) }
                }
                Op::Any(masks) => Row::Any(masks.clone()),
                Op::All(masks) => Row::All(masks.clone()),
            });
        }
        Self { kinds, rows, settled: !vary }
    }

    /// The next eight draws, by mask.
    pub fn fill(&mut self, side: usize, out: &mut [Floats]) {
        for kind in &mut self.kinds {
            if let Some(stream) = kind.streams.get_mut(side) {
                kind.now = kind.chance.at(stream.units());
            }
        }
        for (place, row) in self.rows.iter_mut().enumerate() {
            let mask = match row {
                Row::Holds { kind, streams } => {
                    let chance = self.kinds.get(*kind).map_or(Floats::ZERO, |kind| kind.now);
                    let unit = match streams.get_mut(side) {
                        Some(stream) if !self.settled => stream.units(),
                        _ => Floats::splat(0.5),
                    };
                    unit.simd_lt(chance)
                }
                Row::Any(masks) => {
                    masks.iter().filter_map(|mask| out.get(*mask)).fold(Floats::ZERO, |any, mask| any | *mask)
                }
                Row::All(masks) => masks
                    .iter()
                    .filter_map(|mask| out.get(*mask))
                    .fold(Floats::from_bits(!super::lanes::Words::ZERO), |all, mask| all & *mask),
            };
            if let Some(slot) = out.get_mut(place) {
                *slot = mask;
            }
        }
    }
}
