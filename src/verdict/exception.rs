//! What may save a measure that is barred: one arm a kind of judging.

use super::{Case, Duty, Outcome, Rule};
use crate::facts::Known;
use crate::law::{Law, Shelter};
use crate::words::{Exception, Judge, Purpose, Scope, Set, Standing};
use serde::Serialize;

/// What became of an exception that was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tried {
    /// Fits, and the country itself decides.
    SelfJudged,
    /// Its purposes fit; others decide.
    JudgedByOthers,
    /// Does not accept the measure's aims.
    AimNotAccepted,
    /// Fits only what is demanded in a single case.
    OnlyInACase,
    /// A test of it is known to fail.
    TestFails,
}

/// The most favourable exception that fits; closed where none does.
pub fn exceptions(case: &Case, duty: &Duty<'_>, law: &Law) -> Outcome {
    let confirmed = duty.exceptions();
    let all = confirmed.or(duty.clause.may_except);
    match case.unconfirmed {
        Known::Yes => best(case, all, law),
        Known::No => best(case, confirmed, law),
        Known::Unknown => {
            let without = best(case, confirmed, law);
            if duty.clause.may_except.is_empty() {
                without
            } else {
                without.or_outcome(best(case, all, law), Rule::Unconfirmed)
            }
        }
    }
}

fn best(case: &Case, exceptions: Set<Exception>, law: &Law) -> Outcome {
    let mut best = Outcome::sure(Standing::Closed, Rule::NoExceptionFits);
    for exception in exceptions.iter() {
        let Some(shelter) = law.shelters.get(exception as usize) else { continue };
        let (standing, _) = fits(case, exception, shelter);
        if standing < best.best {
            best = Outcome::sure(standing, Rule::Exception(exception));
            best.exception = Some(exception);
        }
    }
    best
}

/// What becomes of a measure under one exception, and why.
pub fn tried(case: &Case, exception: Exception, law: &Law) -> Option<Tried> {
    law.shelters.get(exception as usize).map(|shelter| fits(case, exception, shelter).1)
}

/// What becomes of a measure under one exception, and why.
fn fits(case: &Case, exception: Exception, shelter: &Shelter) -> (Standing, Tried) {
    let nothing = |why| (Standing::Closed, why);
    if shelter.in_a_case && !case.in_a_case {
        return nothing(Tried::OnlyInACase);
    }
    // Industry and revenue alone are no public aim that others accept.
    let private = Set::one(Purpose::Industrial).or(Set::one(Purpose::Revenue));
    let gain_only = shelter.open && case.purposes.without(private).is_empty() && !case.accepted_aim;
    if !(shelter.open || shelter.aims.meets(case.purposes) || case.accepted_aim) {
        return nothing(Tried::AimNotAccepted);
    }
    let itself = shelter.judge == Judge::Itself
        && (shelter.satisfied_by.is_empty() || shelter.satisfied_by.contains(&case.instrument));
    if itself && gain_only {
        return (Standing::Contestable, Tried::JudgedByOthers);
    }
    // Self-judged, but not without bounds (WTO panel WT/DS512).
    if exception == Exception::EssentialSecurity
        && !matches!(case.category, Scope::Government | Scope::Critical | Scope::Telecom)
    {
        return (Standing::Contestable, Tried::JudgedByOthers);
    }
    if itself {
        return (Standing::Sheltered, Tried::SelfJudged);
    }
    if gain_only {
        return nothing(Tried::AimNotAccepted);
    }
    let defeated =
        shelter.fair && case.worse == Known::Yes || shelter.needed && case.least_restrictive == Known::No;
    if defeated {
        return nothing(Tried::TestFails);
    }
    (Standing::Contestable, Tried::JudgedByOthers)
}
