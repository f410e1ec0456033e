//! Exactly, without a draw: who leads by central judgements, between which weights the leader stays, and
//! the smallest move of weight that changes it.
//!
//! Here every effect is its central judgement and every kind of outcome has its mean probability; a
//! scenario's value is then its expected one over what stands. Within a set of groups that is, for every
//! set of contestable instruments that may stand together, its probability times the value of the best
//! package: along any line of weights, sums of greatest values of straight lines. Instruments stand
//! independently of one another at given probabilities, so the sets can be taken one by one. The break
//! points are walked from one to the next and the crossing is solved for on the piece where it lies.
//!
//! All scenarios have the menu, and so the scale, in common: who leads does not depend on it, and values
//! are compared unscaled.

use super::plan::Plan;
use super::standing::{Grounds, Stands};

/// Values closer than this are equal: sums of tenths differ by rounding.
const NEAR: f64 = 1e-9;

/// The expected value of each scenario as a function of weights.
#[derive(Clone, Debug)]
pub struct Central {
    scenarios: Vec<Expected>,
    /// Values by criterion of the packages of all sets.
    packages: Vec<Vec<f64>>,
}

/// Of one set: how likely it is that these packages can be chosen.
type Part = Vec<(f64, Vec<usize>)>;

/// A package of a set.
struct Choice<'a> {
    /// Place among the packages of all sets.
    index: usize,
    instruments: &'a [usize],
    /// Places in the set of packages that are no worse on any criterion.
    beaten_by: Vec<usize>,
}

/// Packages of a set that better something, and by which each is beaten; of equals the first stays.
fn beaten<'a>(list: Vec<Choice<'a>>, packages: &[Vec<f64>]) -> Vec<Choice<'a>> {
    let values = |choice: &Choice<'_>| packages.get(choice.index).map_or(&[][..], Vec::as_slice);
    let mut list: Vec<Choice<'a>> =
        list.into_iter().filter(|choice| values(choice).iter().any(|value| *value > 0.0)).collect();
    let all: Vec<&[f64]> = list.iter().map(values).collect();
    for (place, choice) in list.iter_mut().enumerate() {
        let own = values(choice);
        let beats = |(other, theirs): &(usize, &&[f64])| {
            let no_worse = own.iter().zip(theirs.iter()).all(|(a, b)| a <= b);
            *other != place && no_worse && (own != **theirs || *other < place)
        };
        choice.beaten_by = all.iter().enumerate().filter(beats).map(|(other, _)| other).collect();
    }
    list
}

/// One scenario: what it is expected to be worth.
#[derive(Clone, Debug, Default, PartialEq)]
struct Expected {
    /// A value by criterion that is reached whatever the weights are.
    fixed: Vec<f64>,
    /// By set.
    parts: Vec<Part>,
}

/// The probability that any of these formulas holds, each kind holding by its own probability.
pub fn probability(formulas: &[Stands], chances: &[f64]) -> f64 {
    let mut open: Vec<&[Grounds]> = Vec::new();
    for formula in formulas {
        match formula {
            Stands::Always => return 1.0,
            Stands::Never => {}
            Stands::If(reasons) => open.push(reasons),
        }
    }
    let Some(kind) = open.iter().find_map(|reasons| reasons.first()).map(|one| one.trailing_zeros()) else {
        return 0.0;
    };
    let bit = 1 << kind;
    let chance = chances.get(kind as usize).copied().unwrap_or(0.5);
    let assume = |holds: bool| -> Vec<Stands> {
        open.iter()
            .map(|reasons| {
                let left: Vec<Grounds> =
                    reasons.iter().filter(|one| !(holds && **one & bit != 0)).map(|one| one & !bit).collect();
                if left.contains(&0) { Stands::Never } else { Stands::of(left) }
            })
            .collect()
    };
    chance * probability(&assume(true), chances) + (1.0 - chance) * probability(&assume(false), chances)
}

/// A straight line in the distance moved: value at the start and slope.
type Line = (f64, f64);

impl Central {
    /// Of a plan, with central effects by judgement and mean probabilities by kind; of lawful use, or of space.
    pub fn new(plan: &Plan, chances: &[f64], by_use: bool) -> Self {
        let criteria = plan.criteria.len();
        let effect = |instrument: usize, criterion: usize| {
            let judgement = plan.judgement(instrument, criterion).and_then(|at| plan.judgements.get(at));
            judgement.map_or(0.0, |one| one.triangle.peak)
        };
        let worth = |instruments: &[usize]| -> Vec<f64> {
            (0..criteria)
                .map(|criterion| {
                    let each = instruments.iter().map(|one| effect(*one, criterion));
                    let (good, bad) =
                        each.fold((0.0_f64, 0.0_f64), |(good, bad), e| (good.max(e), bad.min(e)));
                    good + bad
                })
                .collect()
        };
        let mut packages = Vec::new();
        let mut of_set: Vec<Vec<Choice>> = Vec::new();
        for set in 0..plan.count_sets() {
            let mut list: Vec<Choice> = Vec::new();
            for instruments in plan.packages_of(set) {
                list.push(Choice { index: packages.len(), instruments, beaten_by: Vec::new() });
                packages.push(worth(instruments));
            }
            of_set.push(beaten(list, &packages));
        }
        let mut central = Self { scenarios: Vec::new(), packages };
        // Scenarios of one country are alike in most sets.
        let mut known: Vec<(usize, &[Stands], Part)> = Vec::new();
        for course in &plan.courses {
            let mut expected = Expected { fixed: vec![0.0; criteria], parts: Vec::new() };
            for (set, list) in of_set.iter().enumerate() {
                let instruments = plan.set(set);
                if by_use {
                    let used: Vec<(usize, f64)> = course
                        .used
                        .iter()
                        .filter(|(one, _)| instruments.contains(one))
                        .map(|(one, stands)| (*one, probability(stands, chances)))
                        .collect();
                    for (share, standing) in subsets(&used) {
                        for (slot, value) in expected.fixed.iter_mut().zip(worth(&standing)) {
                            *slot += share * value;
                        }
                    }
                    continue;
                }
                let stands = course.stands.get(set).map_or(&[][..], Vec::as_slice);
                if let Some((.., part)) = known.iter().find(|(one, same, _)| *one == set && *same == stands) {
                    expected.parts.push(part.clone());
                    continue;
                }
                let menu: Vec<(usize, f64)> = instruments
                    .iter()
                    .zip(stands)
                    .map(|(one, stands)| (*one, probability(std::slice::from_ref(stands), chances)))
                    .collect();
                let part: Part = subsets(&menu)
                    .into_iter()
                    .map(|(share, standing)| {
                        let open =
                            |choice: &Choice| choice.instruments.iter().all(|one| standing.contains(one));
                        let open: Vec<bool> = list.iter().map(open).collect();
                        let at = |place: usize| open.get(place).copied().unwrap_or(false);
                        let kept = list.iter().enumerate().filter(|(place, choice)| {
                            at(*place) && !choice.beaten_by.iter().any(|other| at(*other))
                        });
                        (share, kept.map(|(_, choice)| choice.index).collect())
                    })
                    .collect();
                known.push((set, stands, part.clone()));
                expected.parts.push(part);
            }
            central.scenarios.push(expected);
        }
        // What all have in common decides nothing between them.
        for set in 0..plan.count_sets() {
            let of = |one: &Expected| one.parts.get(set).cloned();
            let first = central.scenarios.first().and_then(of);
            if central.scenarios.iter().all(|one| of(one) == first) {
                for part in central.scenarios.iter_mut().filter_map(|one| one.parts.get_mut(set)) {
                    part.clear();
                }
            }
        }
        central
    }

    /// Expected values for weights, without what all scenarios have in common.
    pub fn values(&self, weights: &[f64]) -> Vec<f64> {
        let lines: Vec<Line> = self.packages.iter().map(|package| (dot(weights, package), 0.0)).collect();
        let none = vec![0.0; weights.len()];
        self.scenarios.iter().map(|one| one.at(0.0, &lines, weights, &none).value).collect()
    }

    /// Scenarios, best first; equals in the order in which they stand.
    pub fn order(&self, weights: &[f64]) -> Vec<usize> {
        let values = self.values(weights);
        let value = |one: usize| values.get(one).copied().unwrap_or(0.0);
        let mut order: Vec<usize> = (0..values.len()).collect();
        order.sort_by(|a, b| value(*b).total_cmp(&value(*a)));
        order
    }

    /// The scenario that leads alone.
    pub fn leader(&self, weights: &[f64]) -> Option<usize> {
        let values = self.values(weights);
        let first = *self.order(weights).first()?;
        let most = *values.get(first)?;
        let near = values.iter().filter(|value| most - **value <= NEAR).count();
        (near == 1).then_some(first)
    }

    /// Along weights + distance x direction, up to `span`: the least distance beyond which another leads,
    /// and who. None: the leader stays.
    pub fn overtaken(
        &self,
        leader: usize,
        weights: &[f64],
        direction: &[f64],
        span: f64,
    ) -> Option<(f64, usize)> {
        let own = self.scenarios.get(leader)?;
        let lines: Vec<Line> =
            self.packages.iter().map(|package| (dot(weights, package), dot(direction, package))).collect();
        // All values are convex along a line: the leader's lies above its tangent, another's below its chord.
        // Where these two do not meet, nor do the values, and the walk is spared.
        let start = own.at(0.0, &lines, weights, direction);
        let may_meet = |other: &Expected| {
            let value = |distance: f64| other.at(distance, &lines, weights, direction).value;
            let ahead = start.value - value(0.0);
            let ahead_at_the_end = start.value + span * start.slope - value(span);
            ahead <= NEAR || ahead_at_the_end <= NEAR
        };
        let others = self.scenarios.iter().enumerate().filter(|(index, _)| *index != leader);
        let others: Vec<(usize, &Expected)> = others.filter(|(_, other)| may_meet(other)).collect();
        if others.is_empty() {
            return None;
        }
        let mut at = 0.0;
        // Each step passes a break point, of which there are no more than pairs of lines.
        for _ in 0..100_000 {
            let here = own.at(at, &lines, weights, direction);
            let mut next = here.next.min(span);
            let rivals: Vec<(usize, Piece)> = others
                .iter()
                .map(|(index, other)| (*index, other.at(at, &lines, weights, direction)))
                .collect();
            for (_, rival) in &rivals {
                next = next.min(rival.next);
            }
            let mut found: Option<(f64, usize)> = None;
            for (index, rival) in rivals {
                let (lead, slope) = ((here.value - rival.value).max(0.0), here.slope - rival.slope);
                if slope >= -NEAR {
                    continue;
                }
                let crossing = at + lead / -slope;
                // At the break point itself: the next piece says whether it is passed.
                let within = crossing < next - NEAR || next >= span && crossing <= span - NEAR;
                if within && found.is_none_or(|(best, _)| crossing < best) {
                    found = Some((crossing, index));
                }
            }
            if found.is_some() || next >= span {
                return found;
            }
            at = next;
        }
        None
    }

    /// By criterion: the least and the greatest weight between which the leader stays, all others keeping
    /// their proportions; where all weight lies on one criterion, the others share what it gives up.
    pub fn intervals(&self, leader: usize, weights: &[f64]) -> Vec<(f64, f64)> {
        let count = weights.len();
        weights
            .iter()
            .enumerate()
            .map(|(criterion, weight)| {
                let rest = 1.0 - weight;
                let up: Vec<f64> = weights
                    .iter()
                    .enumerate()
                    .map(|(other, share)| {
                        if other == criterion {
                            1.0
                        } else if rest > NEAR {
                            -share / rest
                        } else {
                            -1.0 / (count.max(2) - 1) as f64
                        }
                    })
                    .collect();
                let down: Vec<f64> = up.iter().map(|one| -one).collect();
                let high = match self.overtaken(leader, weights, &up, rest) {
                    Some((distance, _)) => weight + distance,
                    None => 1.0,
                };
                let low = match self.overtaken(leader, weights, &down, *weight) {
                    Some((distance, _)) => weight - distance,
                    None => 0.0,
                };
                (low.max(0.0), high.min(1.0))
            })
            .collect()
    }

    /// The smallest weight that, taken from one criterion and given to another, lets another scenario lead:
    /// from, to, how much, who.
    pub fn smallest_move(&self, leader: usize, weights: &[f64]) -> Option<(usize, usize, f64, usize)> {
        let mut best: Option<(usize, usize, f64, usize)> = None;
        for (from, weight) in weights.iter().enumerate().filter(|(_, weight)| **weight > 0.0) {
            for to in (0..weights.len()).filter(|to| *to != from) {
                let direction: Vec<f64> = (0..weights.len())
                    .map(|one| f64::from(u8::from(one == to)) - f64::from(u8::from(one == from)))
                    .collect();
                let span = best.map_or(*weight, |(_, _, share, _)| weight.min(share));
                if let Some((share, winner)) = self.overtaken(leader, weights, &direction, span)
                    && best.is_none_or(|(_, _, least, _)| share < least - NEAR)
                {
                    best = Some((from, to, share, winner));
                }
            }
        }
        best
    }
}

/// Which of these stand, and how likely that is; what never happens is left out.
fn subsets(instruments: &[(usize, f64)]) -> Vec<(f64, Vec<usize>)> {
    let mut out = vec![(1.0, Vec::new())];
    for (instrument, chance) in instruments {
        let mut more = Vec::new();
        for (share, standing) in &out {
            if *chance > 0.0 {
                let mut with: Vec<usize> = standing.clone();
                with.push(*instrument);
                more.push((share * chance, with));
            }
            if *chance < 1.0 {
                more.push((share * (1.0 - chance), standing.clone()));
            }
        }
        out = more;
    }
    out
}

fn dot(weights: &[f64], values: &[f64]) -> f64 {
    weights.iter().zip(values).map(|(weight, value)| weight * value).sum()
}

/// Value and slope of a scenario at a distance, and where its next break point lies.
struct Piece {
    value: f64,
    slope: f64,
    next: f64,
}

impl Expected {
    fn at(&self, distance: f64, lines: &[Line], weights: &[f64], direction: &[f64]) -> Piece {
        let slope = dot(direction, &self.fixed);
        let mut piece =
            Piece { value: dot(weights, &self.fixed) + distance * slope, slope, next: f64::INFINITY };
        for (share, list) in self.parts.iter().flatten() {
            let of = |index: usize| lines.get(index).copied().unwrap_or((0.0, 0.0));
            let value = |line: Line| line.0 + distance * line.1;
            // Just after the distance: of equals the steepest.
            let mut top: Line = (0.0, 0.0);
            for line in list.iter().map(|index| of(*index)) {
                let ahead = value(line) - value(top);
                if ahead > NEAR || ahead > -NEAR && line.1 > top.1 {
                    top = line;
                }
            }
            for line in list.iter().map(|index| of(*index)).chain([(0.0, 0.0)]) {
                if line.1 > top.1 + NEAR {
                    let crossing = (top.0 - line.0) / (line.1 - top.1);
                    if crossing > distance + NEAR {
                        piece.next = piece.next.min(crossing);
                    }
                }
            }
            piece.value += share * value(top);
            piece.slope += share * top.1;
        }
        piece
    }
}
