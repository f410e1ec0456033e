//! On what a contestable instrument or measure stands: one probability a kind of legal outcome.

use crate::facts::{Known, OPEN_RULES, outcome_kinds};
use crate::law::Law;
use crate::scenario::World;
use crate::verdict::{Case, Rule, judge};
use crate::words::{Exception, Scope, Standing, Strength, TransitionEffect};

/// Kinds of legal outcome as bits, in the order of [`outcome_kinds`].
pub type Grounds = u64;

/// When an instrument or a measure stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stands {
    /// Open, discouraged or sheltered.
    Always,
    /// Closed.
    Never,
    /// Contestable: it stands where every one of these reasons falls, and a reason falls where any one of
    /// its grounds holds: the exception that fits, or the rule that leaves it open. Reasons on the same
    /// ground stand and fall together, whichever agreement they come from.
    If(Vec<Grounds>),
}

/// The number of kinds.
pub fn kinds() -> usize {
    outcome_kinds().count()
}

/// The bit of a rule; what no row names is not confirmed.
fn ground(rule: Rule) -> Grounds {
    let place = match rule {
        Rule::Exception(exception) => Some(exception as usize),
        rule => OPEN_RULES.iter().position(|word| *word == rule.word()).map(|at| Exception::ALL.len() + at),
    };
    1 << place.unwrap_or(kinds() - 1)
}

/// When it stands on the scenario's date.
pub fn stands(world: &World<'_>, law: &Law, scope: &[Scope], case: impl Fn(usize) -> Case) -> Stands {
    let mut reasons: Vec<Grounds> = Vec::new();
    for (index, duty) in world.duties.iter().enumerate().filter(|(_, duty)| duty.binds(world.date)) {
        let grace = duty.grace(world.date);
        let case = case(index);
        for category in scope {
            let Some(outcome) = judge(&Case { category: *category, grace, ..case }, duty, law) else {
                continue;
            };
            match outcome.standing() {
                Standing::Closed => return Stands::Never,
                Standing::Contestable => {
                    let mut grounds = ground(outcome.rule);
                    // An exception that fits beside the rule that decided, and whatever else keeps it
                    // from being closed: each alone is enough.
                    if let Some(exception) = outcome.exception {
                        grounds |= ground(Rule::Exception(exception));
                    }
                    if duty.clause.recourse == Known::No {
                        grounds |= ground(Rule::NoRecourse);
                    }
                    if grace.no_dispute {
                        grounds |= ground(Rule::Transition(TransitionEffect::NoDispute));
                    }
                    if duty.clause.strength == Strength::Practice {
                        grounds |= ground(Rule::Practice);
                    }
                    reasons.push(grounds);
                }
                _ => {}
            }
        }
    }
    Stands::of(reasons)
}

impl Stands {
    /// Of reasons: without those that fall where another does anyway.
    pub fn of(mut reasons: Vec<Grounds>) -> Self {
        reasons.sort_unstable();
        reasons.dedup();
        let all = reasons.clone();
        reasons.retain(|one| !all.iter().any(|other| other != one && other & one == *other));
        if reasons.is_empty() { Self::Always } else { Self::If(reasons) }
    }
}
