//! Does a provision reach a measure? Traits, scope, and limits: each limit is one named rule.

use super::{Case, Duty, Outcome, Rule};
use crate::facts::Known;
use crate::words::{Limit, Scope, Set, Standing, Trait};

/// Whether a provision reaches a measure.
pub enum Reach {
    /// A limit takes it out.
    Out(Limit),
    /// Not known, by this rule.
    NotKnown(Rule),
    /// Reached.
    Reached,
}

/// What one limit does to a measure.
#[derive(PartialEq)]
enum Taken {
    Out,
    Stays,
    NotKnown,
}

/// Whether the provision reaches the case; `None`: it bars nothing that the measure does, or
/// concerns other data or sectors.
pub fn reach(case: &Case, duty: &Duty<'_>) -> Option<Reach> {
    let clause = duty.clause;
    let if_worse = clause.bars_if_worse.without(clause.bars).and(case.traits);
    let (mut certain, mut by_treatment) = match case.worse {
        Known::Yes => (clause.bars.and(case.traits).or(if_worse), Set::EMPTY),
        Known::No => (clause.bars.and(case.traits), Set::EMPTY),
        Known::Unknown => (clause.bars.and(case.traits), if_worse),
    };
    let may_bar = clause.may_bar.and(case.traits).without(certain);
    let mut by_memory = match case.unconfirmed {
        Known::Yes => Set::EMPTY,
        Known::No => Set::EMPTY,
        Known::Unknown => may_bar,
    };
    if case.unconfirmed == Known::Yes {
        certain = certain.or(may_bar);
    }
    if certain.or(by_treatment).or(by_memory).is_empty() {
        return None;
    }
    let met = clause.meets.has(case.category);
    let may_be_met = clause.may_meet.has(case.category) && case.mass_market != Known::No;
    if !(met || may_be_met) {
        return None;
    }
    let scope_known = met || case.mass_market == Known::Yes;

    let (limits, may_limit) = match case.unconfirmed {
        Known::Yes => (clause.limits.or(clause.may_limit), Set::EMPTY),
        Known::No => (clause.limits, Set::EMPTY),
        Known::Unknown => (clause.limits, clause.may_limit.without(clause.limits)),
    };
    // Traits that confirmed limits drop are gone; traits that unconfirmed ones may drop are in doubt.
    let mut unsure: Option<Rule> = None;
    for limit in limits.iter() {
        let drops = dropped(limit);
        certain = certain.without(drops);
        by_treatment = by_treatment.without(drops);
        by_memory = by_memory.without(drops);
        if certain.or(by_treatment).or(by_memory).is_empty() {
            return Some(Reach::Out(limit));
        }
        match takes_out(limit, case, duty) {
            Taken::Out => return Some(Reach::Out(limit)),
            Taken::Stays => {}
            Taken::NotKnown => unsure = Some(unsure.unwrap_or(Rule::Limit(limit))),
        }
    }
    let may_drop = may_limit.iter().fold(Set::EMPTY, |all, limit| all.or(dropped(limit)));
    let may_take = may_limit.iter().any(|limit| takes_out(limit, case, duty) != Taken::Stays);

    Some(if let Some(rule) = unsure {
        Reach::NotKnown(rule)
    } else if !scope_known {
        Reach::NotKnown(Rule::ScopeNotKnown)
    } else if certain.is_empty() && !by_treatment.is_empty() {
        Reach::NotKnown(Rule::TreatmentNotKnown)
    } else if may_take || certain.without(may_drop).is_empty() {
        Reach::NotKnown(Rule::Unconfirmed)
    } else {
        Reach::Reached
    })
}

/// Traits that a limit lets go.
fn dropped(limit: Limit) -> Set<Trait> {
    match limit {
        // Support that only domestic firms get.
        Limit::SubsidiesAndGrants => Set::one(Trait::SubsidisesDomestic),
        // A tax is no customs duty.
        Limit::InternalTaxesAllowed => Set::one(Trait::TaxesDigitalServices),
        _ => Set::EMPTY,
    }
}

/// Whether a limit takes a measure out: one arm a rule.
fn takes_out(limit: Limit, case: &Case, duty: &Duty<'_>) -> Taken {
    use Scope::{
        All, ArtificialIntelligence, Critical, DigitalProducts, Financial, Government, MassMarketSoftware,
        Media, Payment, Software,
    };
    let out = |yes: bool| if yes { Taken::Out } else { Taken::Stays };
    let known = |known: Known| match known {
        Known::Yes => Taken::Out,
        Known::No => Taken::Stays,
        Known::Unknown => Taken::NotKnown,
    };
    match limit {
        // Buying by governments.
        Limit::GovernmentProcurement => out(case.traits.has(Trait::PrefersDomesticProcurement)),
        // Information held or processed by or for a government.
        Limit::GovernmentInformation => out(case.category == Government),
        // Financial institutions and financial data, payments included.
        Limit::FinancialServices => out(matches!(case.category, Payment | Financial)),
        // Software for critical infrastructure.
        Limit::CriticalInfrastructure => out(case.category == Critical),
        // The ban reaches mass-market software only; an AI system may or may not be that.
        Limit::MassMarketOnly => match case.category {
            Software | MassMarketSoftware | All => Taken::Stays,
            ArtificialIntelligence => match case.mass_market {
                Known::Yes => Taken::Stays,
                Known::No => Taken::Out,
                Known::Unknown => Taken::NotKnown,
            },
            _ => Taken::Out,
        },
        // Media hold more than broadcasting and audiovisual services: music, games, books, news.
        Limit::Broadcasting => match case.category {
            Media => known(case.audiovisual),
            _ => Taken::Stays,
        },
        // Conditions on an advantage stay free; only a demand is barred.
        Limit::IncentivesAllowed => out(case.voluntary),
        // Only what is demanded as a condition of market access, not a demand in a single case.
        Limit::MarketConditionOnly => out(case.in_a_case),
        // Only the medium or the transmission, not its content.
        Limit::CarrierMediaOnly => out(matches!(
            case.category,
            DigitalProducts | Media | Software | MassMarketSoftware | ArtificialIntelligence
        )),
        // Only the sectors that the country has committed.
        Limit::ListedCommitments => match case.committed {
            Some(committed) => out(!committed),
            None if duty.committed.has(case.category) => Taken::Stays,
            None if duty.may_be_committed.has(case.category) => Taken::NotKnown,
            None if duty.not_committed.has(case.category) => Taken::Out,
            None => Taken::NotKnown,
        },
        // What a state demands is no term of a contract.
        Limit::Contracts => Taken::Stays,
        // These drop a trait, or shelter instead of taking out.
        Limit::SubsidiesAndGrants
        | Limit::InternalTaxesAllowed
        | Limit::ListedReservations
        | Limit::ExistingMeasures => Taken::Stays,
    }
}

/// Measures that existed, and measures that the country has listed: sheltered.
pub fn reserved(case: &Case, duty: &Duty<'_>, outcome: Outcome) -> Outcome {
    let clause = duty.clause;
    [Limit::ExistingMeasures, Limit::ListedReservations].into_iter().fold(outcome, |outcome, limit| {
        if clause.limits.has(limit) || case.unconfirmed == Known::Yes && clause.may_limit.has(limit) {
            shelters(limit, case, outcome)
        } else if clause.may_limit.has(limit) && case.unconfirmed == Known::Unknown {
            outcome.or_outcome(shelters(limit, case, outcome), Rule::Unconfirmed)
        } else {
            outcome
        }
    })
}

fn shelters(limit: Limit, case: &Case, outcome: Outcome) -> Outcome {
    let known = match (limit, case.listed) {
        (Limit::ListedReservations, Known::Yes) => Known::Yes,
        (Limit::ListedReservations, Known::No) => Known::No,
        // An existing measure may be on the list; a new one is not on it.
        (Limit::ListedReservations, Known::Unknown) => match case.existing {
            Known::No => Known::No,
            _ => Known::Unknown,
        },
        _ => case.existing,
    };
    let sheltered = Standing::Sheltered;
    match known {
        Known::Yes => outcome.becomes(sheltered, sheltered, Rule::Limit(limit)),
        Known::No => outcome,
        Known::Unknown => outcome.or(sheltered, Rule::Limit(limit)),
    }
}
