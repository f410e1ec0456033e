//! Whether a measure may stand: every provision that binds the country is asked, one data category
//! at a time, and the reasons are the result. The standing is the worst of them, computed and never
//! stored.

mod change;
mod exception;
mod reach;
mod timeline;

pub use change::{Change, changes};
pub use exception::{Tried, tried};
pub use timeline::{Move, Piece, Run, moves, pieces, run};

use crate::facts::{Day, Known, Provision};
use crate::law::{Clause, Law, Partners};
use crate::words::{Exception, Limit, Purpose, Scope, Set, Standing, Strength, Trait, TransitionEffect};
use reach::Reach;
use serde::{Serialize, Serializer};

/// A provision as it binds the country: its sets, with what is this country's own.
#[derive(Clone, Debug)]
pub struct Duty<'a> {
    /// Place of the agreement among those of the scenario.
    pub agreement: usize,
    /// Place of the provision in its agreement.
    pub index: usize,
    /// The fact.
    pub provision: &'a Provision,
    /// The fact as sets.
    pub clause: &'a Clause,
    /// Exceptions that this country alone has.
    pub own_exceptions: Set<Exception>,
    /// Categories that the country's schedule commits.
    pub committed: Set<Scope>,
    /// Categories of which nobody can say whether what is committed holds them.
    pub may_be_committed: Set<Scope>,
    /// Categories that the schedule leaves out.
    pub not_committed: Set<Scope>,
    /// Periods of grace of this country: last day and effect.
    pub transitions: Vec<(Day, TransitionEffect)>,
    /// The day on which it began to bind the country.
    pub since: Day,
    /// First day on which it counts in the scenario: later than `since` where it is judged towards
    /// one partner that was bound later.
    pub from: Day,
    /// Last day.
    pub until: Option<Day>,
    /// To whom it is owed on the scenario's date.
    pub partners: Partners,
}

impl Duty<'_> {
    /// Whether it binds the country on a day.
    pub fn binds(&self, day: Day) -> bool {
        day.within(self.from, self.until)
    }

    /// Exceptions of the provision and of this country.
    pub fn exceptions(&self) -> Set<Exception> {
        self.clause.exceptions.or(self.own_exceptions)
    }

    /// Periods of grace that run on a day.
    pub fn grace(&self, day: Day) -> Grace {
        let mut grace = Grace::default();
        for (until, effect) in &self.transitions {
            if day <= *until {
                match effect {
                    TransitionEffect::NotBound => grace.not_bound = true,
                    TransitionEffect::NoDispute => grace.no_dispute = true,
                    TransitionEffect::ExistingMeasuresOnly => grace.existing_only = true,
                }
            }
        }
        grace
    }
}

/// Periods of grace that run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grace {
    /// Not bound yet.
    pub not_bound: bool,
    /// Nobody may bring a case yet.
    pub no_dispute: bool,
    /// Measures that existed are not bound yet.
    pub existing_only: bool,
}

/// A measure as it is judged under one provision, one category at a time. Whatever could change the
/// verdict is a field, so that "what would change it" is asked by changing the field.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// Place in the menu.
    pub instrument: usize,
    /// What it does.
    pub traits: Set<Trait>,
    /// An advantage or a programme.
    pub voluntary: bool,
    /// Demanded in a single case.
    pub in_a_case: bool,
    /// Data category or sector.
    pub category: Scope,
    /// Aims.
    pub purposes: Set<Purpose>,
    /// Whether it treats foreigners worse.
    pub worse: Known,
    /// Whether it is the least restrictive way.
    pub least_restrictive: Known,
    /// Whether it existed before the provision bound the country.
    pub existing: Known,
    /// Whether a listed reservation covers it.
    pub listed: Known,
    /// Whether its sector is committed, where somebody assumes so.
    pub committed: Option<bool>,
    /// Whether it is mass-market software, where the category does not say.
    pub mass_market: Known,
    /// Whether it is broadcasting or audiovisual only, where the category does not say.
    pub audiovisual: Known,
    /// Whether somebody can bring a case, where somebody assumes so.
    pub recourse: Option<bool>,
    /// Whether what is not confirmed holds, where somebody assumes so.
    pub unconfirmed: Known,
    /// Any aim that an exception accepts is assumed.
    pub accepted_aim: bool,
    /// Periods of grace that run.
    pub grace: Grace,
}

/// What one provision makes of one category of a measure: the best and the worst that it can be,
/// whatever is not known. What is not known pulls the standing towards contestable, and never past
/// the best or the worst of its possible values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    best: Standing,
    worst: Standing,
    /// The rule that decided.
    pub rule: Rule,
    /// The exception that fits best.
    pub exception: Option<Exception>,
}

/// Why a measure is contestable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Open {
    /// A fact is missing: more research would settle it.
    Fact,
    /// The law is open: only a dispute would settle it.
    Law,
}

impl Outcome {
    fn sure(standing: Standing, rule: Rule) -> Self {
        Self { best: standing, worst: standing, rule, exception: None }
    }

    /// The standing: the median of the best, the worst and contestable.
    pub fn standing(self) -> Standing {
        Standing::Contestable.clamp(self.best, self.worst)
    }

    /// Whether law or a fact is open, where the standing is contestable.
    pub fn open(self) -> Option<Open> {
        let sure = self.best == self.worst;
        (self.standing() == Standing::Contestable).then_some(if sure { Open::Law } else { Open::Fact })
    }

    fn becomes(mut self, best: Standing, worst: Standing, rule: Rule) -> Self {
        if (best, worst) != (self.best, self.worst) {
            self.rule = rule;
        }
        (self.best, self.worst) = (best, worst);
        self
    }

    /// Not known whether this or that.
    fn or(self, standing: Standing, rule: Rule) -> Self {
        self.becomes(self.best.min(standing), self.worst.max(standing), rule)
    }

    /// Not known whether this or the other.
    fn or_outcome(self, other: Self, rule: Rule) -> Self {
        self.becomes(self.best.min(other.best), self.worst.max(other.worst), rule)
    }

    /// At most contestable.
    fn capped(self, rule: Rule) -> Self {
        let cap = Standing::Contestable;
        self.becomes(self.best.min(cap), self.worst.min(cap), rule)
    }

    fn may_be_capped(self, rule: Rule) -> Self {
        self.becomes(self.best.min(Standing::Contestable), self.worst, rule)
    }
}

/// The rule that decided a reason. Each has its own case file in `tests/cases/verdict`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// Barred, and no exception fits.
    NoExceptionFits,
    /// This exception fits best.
    Exception(Exception),
    /// This limit takes the measure out, or may.
    Limit(Limit),
    /// This period of grace runs.
    Transition(TransitionEffect),
    /// Soft wording.
    Soft,
    /// Only a practice is frozen.
    Practice,
    /// Nobody can bring a case; the duty still binds in law.
    NoRecourse,
    /// Not known whether somebody can bring a case.
    RecourseNotKnown,
    /// Not known whether foreigners are treated worse.
    TreatmentNotKnown,
    /// Not known whether the provision's scope meets the category.
    ScopeNotKnown,
    /// Part of the provision is not confirmed.
    Unconfirmed,
}

impl Rule {
    /// The rule as the interface, the case files and the texts spell it.
    pub fn word(self) -> &'static str {
        match self {
            Self::NoExceptionFits => "no-exception-fits",
            Self::Exception(one) => one.named(),
            Self::Limit(one) => one.named(),
            Self::Transition(one) => one.named(),
            Self::Soft => "soft",
            Self::Practice => "practice",
            Self::NoRecourse => "no-recourse",
            Self::RecourseNotKnown => "recourse-not-known",
            Self::TreatmentNotKnown => "treatment-not-known",
            Self::ScopeNotKnown => "scope-not-known",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit_variant("", 0, self.word())
    }
}

/// Judges one category of a measure under one provision; `None`: the provision has nothing to say
/// on it. The steps are those of the method page, from the last to the first: what a later step
/// leaves, an earlier one may still soften.
pub fn judge(case: &Case, duty: &Duty<'_>, law: &Law) -> Option<Outcome> {
    let reach = match reach::reach(case, duty)? {
        Reach::Out(limit) => return Some(Outcome::sure(Standing::Open, Rule::Limit(limit))),
        reach => reach,
    };
    let own = by_strength(duty.clause.strength, case, duty, law);
    let outcome = match (duty.clause.may_be, case.unconfirmed) {
        (None, _) | (_, Known::No) => own,
        (Some(other), Known::Yes) => by_strength(other, case, duty, law),
        (Some(other), Known::Unknown) => {
            own.or_outcome(by_strength(other, case, duty, law), Rule::Unconfirmed)
        }
    };
    Some(match reach {
        Reach::NotKnown(rule) => outcome.or(Standing::Open, rule),
        _ => outcome,
    })
}

/// What wording of this force makes of a measure that is reached.
fn by_strength(strength: Strength, case: &Case, duty: &Duty<'_>, law: &Law) -> Outcome {
    if strength == Strength::Soft {
        return Outcome::sure(Standing::Discouraged, Rule::Soft);
    }
    let outcome = exception::exceptions(case, duty, law);
    let outcome = match strength {
        Strength::Practice => outcome.capped(Rule::Practice),
        _ => outcome,
    };
    reach::reserved(case, duty, transition(case, recourse(case, duty, outcome)))
}

/// Nobody can bring a case: at most contestable.
fn recourse(case: &Case, duty: &Duty<'_>, outcome: Outcome) -> Outcome {
    match case.recourse.map_or(duty.clause.recourse, Known::from) {
        Known::Yes => outcome,
        Known::No => outcome.capped(Rule::NoRecourse),
        Known::Unknown => outcome.may_be_capped(Rule::RecourseNotKnown),
    }
}

/// Periods of grace.
fn transition(case: &Case, mut outcome: Outcome) -> Outcome {
    use TransitionEffect::{ExistingMeasuresOnly, NoDispute, NotBound};
    let shelter = |outcome: Outcome, effect| {
        outcome.becomes(Standing::Sheltered, Standing::Sheltered, Rule::Transition(effect))
    };
    if case.grace.no_dispute {
        outcome = outcome.capped(Rule::Transition(NoDispute));
    }
    if case.grace.existing_only {
        outcome = match case.existing {
            Known::Yes => shelter(outcome, ExistingMeasuresOnly),
            Known::No => outcome,
            Known::Unknown => outcome.or(Standing::Sheltered, Rule::Transition(ExistingMeasuresOnly)),
        };
    }
    if case.grace.not_bound {
        outcome = shelter(outcome, NotBound);
    }
    outcome
}
