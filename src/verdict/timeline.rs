//! What changes when: a reason holds from one day to another, and so the standing of a measure over
//! time is the worst of steps.

use super::{Case, Duty, Outcome, judge};
use crate::facts::Day;
use crate::law::Law;
use crate::words::Standing;

/// A stretch of days on which one reason has one standing.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Option<Day>,
    /// Standing on these days.
    pub standing: Standing,
    /// Place of the duty in the scenario.
    pub duty: usize,
}

impl Piece {
    fn holds(&self, day: Day) -> bool {
        day.within(self.from, self.until)
    }
}

/// The stretches of one reason: periods of grace divide it. `today`: its outcome under the grace of
/// the case, if it has been judged already.
pub fn pieces(
    case: &Case,
    duty: &Duty<'_>,
    place: usize,
    today: Option<Outcome>,
    law: &Law,
    out: &mut Vec<Piece>,
) {
    let mut from = duty.from;
    loop {
        let grace = duty.grace(from);
        let ends = duty
            .transitions
            .iter()
            .map(|(until, _)| *until)
            .filter(|until| *until >= from && duty.until.is_none_or(|last| *until < last))
            .min();
        let outcome = match today {
            Some(outcome) if grace == case.grace => Some(outcome),
            _ => judge(&Case { grace, ..*case }, duty, law),
        };
        let standing = outcome.map_or(Standing::Open, Outcome::standing);
        if standing > Standing::Open {
            out.push(Piece { from, until: ends.or(duty.until), standing, duty: place });
        }
        match ends {
            Some(end) => from = end.next(),
            None => break,
        }
    }
}

/// The standing on a day: the worst.
fn on(pieces: &[Piece], day: Day) -> Standing {
    pieces.iter().filter(|piece| piece.holds(day)).map(|piece| piece.standing).max().unwrap_or(Standing::Open)
}

/// Days on which something may change, ascending.
fn bounds(pieces: &[Piece]) -> Vec<Day> {
    let mut days: Vec<Day> = pieces
        .iter()
        .map(|piece| piece.from)
        .chain(pieces.iter().filter_map(|piece| piece.until).map(Day::next))
        .collect();
    crate::sorted::distinct(&mut days);
    days
}

/// The unbroken run of days with the same standing that holds a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Its first day; none: it has always been so, as far as the facts go.
    pub from: Option<Day>,
    /// Its last day; none: no fact names an end.
    pub until: Option<Day>,
}

/// A change of standing that some fact names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// First day of the new standing.
    pub day: Day,
    /// Before.
    pub from: Standing,
    /// After.
    pub to: Standing,
    /// Place of the duty that begins or ends.
    pub duty: usize,
}

/// The run that holds a day.
pub fn run(pieces: &[Piece], day: Day) -> Run {
    let bounds = bounds(pieces);
    let now = on(pieces, day);
    let split = bounds.partition_point(|bound| *bound <= day);
    let (past, future) = bounds.split_at_checked(split).unwrap_or((&bounds, &[]));
    let until = future.iter().find(|bound| on(pieces, **bound) != now).map(|bound| bound.before());
    // Before the first bound nothing reached the measure.
    let earlier = |index: usize| {
        index.checked_sub(1).and_then(|i| past.get(i)).map_or(Standing::Open, |day| on(pieces, *day))
    };
    let from = past.iter().enumerate().rev().find(|(index, _)| earlier(*index) != now);
    Run { from: from.map(|(_, bound)| *bound), until }
}

/// Changes after a day.
pub fn moves(pieces: &[Piece], day: Day) -> Vec<Move> {
    let mut standing = on(pieces, day);
    let mut out = Vec::new();
    for bound in bounds(pieces).into_iter().filter(|bound| *bound > day) {
        let next = on(pieces, bound);
        if next != standing {
            let begins = |piece: &&Piece| piece.from == bound;
            let ends = |piece: &&Piece| piece.until.is_some_and(|until| until.next() == bound);
            let worst = |list: &mut dyn Iterator<Item = &Piece>| {
                list.fold(None, |worst: Option<Piece>, piece| match worst {
                    Some(worst) if worst.standing >= piece.standing => Some(worst),
                    _ => Some(*piece),
                })
            };
            let cause = if next > standing {
                worst(&mut pieces.iter().filter(begins))
            } else {
                worst(&mut pieces.iter().filter(ends))
            };
            if let Some(cause) = cause {
                out.push(Move { day: bound, from: standing, to: next, duty: cause.duty });
            }
            standing = next;
        }
    }
    out
}
