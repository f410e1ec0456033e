//! What would change a verdict: one circumstance is changed, and the provision asked again.

use super::{Case, Duty, Grace, Outcome, judge};
use crate::facts::Known;
use crate::law::Law;
use crate::words::{Limit, Scope, Standing};
use serde::Serialize;

/// A circumstance that would change a reason's standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// It treats foreigners worse.
    TreatsForeignersWorse,
    /// It treats foreigners alike.
    TreatsForeignersAlike,
    /// A lighter way would do.
    NotLeastRestrictive,
    /// A reservation covers it.
    ReservationListed,
    /// No reservation covers it.
    ReservationNotListed,
    /// It existed before.
    ExistedBefore,
    /// Its sector is committed.
    SectorCommitted,
    /// Its sector is not committed.
    SectorNotCommitted,
    /// It is mass-market software.
    MassMarket,
    /// It is not mass-market software.
    NotMassMarket,
    /// It keeps to broadcasting and audiovisual services.
    AudiovisualOnly,
    /// It goes beyond them.
    BeyondAudiovisual,
    /// It serves an aim that an exception accepts.
    AcceptedAim,
    /// It is a condition of an advantage only.
    AsIncentive,
    /// It is demanded in a single case only.
    InACase,
    /// Somebody can bring a case.
    DisputeSettlementApplies,
    /// Nobody can bring a case.
    NoDisputeSettlement,
    /// What is not confirmed holds.
    UnconfirmedHolds,
    /// What is not confirmed does not hold.
    UnconfirmedFails,
    /// The period of grace ends.
    TransitionEnds,
}

/// Everything that would change the standing of a reason, with the standing that it would have.
pub fn changes(case: &Case, duty: &Duty<'_>, law: &Law, now: Outcome) -> Vec<(Change, Standing)> {
    let mut out = Vec::with_capacity(8);
    let clause = duty.clause;
    let limits = clause.limits.or(clause.may_limit);
    let exceptions = duty.exceptions().or(clause.may_except);
    let mut ask = |change, with: &dyn Fn(&mut Case)| {
        let mut other = *case;
        with(&mut other);
        let then = judge(&other, duty, law).map_or(Standing::Open, Outcome::standing);
        if then != now.standing() {
            out.push((change, then));
        }
    };
    if clause.bars_if_worse.meets(case.traits) || law.fair.meets(exceptions) {
        // What is so already is not asked.
        if case.worse != Known::Yes {
            ask(Change::TreatsForeignersWorse, &|c| c.worse = Known::Yes);
        }
        if case.worse != Known::No {
            ask(Change::TreatsForeignersAlike, &|c| c.worse = Known::No);
        }
    }
    if law.needed.meets(exceptions) {
        ask(Change::NotLeastRestrictive, &|c| c.least_restrictive = Known::No);
    }
    if limits.has(Limit::ListedReservations) {
        ask(Change::ReservationListed, &|c| c.listed = Known::Yes);
        // A new measure stands on no list.
        if case.listed == Known::Yes || case.existing != Known::No {
            ask(Change::ReservationNotListed, &|c| c.listed = Known::No);
        }
    }
    if limits.has(Limit::ExistingMeasures) || case.grace.existing_only {
        ask(Change::ExistedBefore, &|c| c.existing = Known::Yes);
    }
    if limits.has(Limit::ListedCommitments) {
        ask(Change::SectorCommitted, &|c| c.committed = Some(true));
        ask(Change::SectorNotCommitted, &|c| c.committed = Some(false));
    }
    if case.category == Scope::ArtificialIntelligence {
        ask(Change::MassMarket, &|c| c.mass_market = Known::Yes);
        ask(Change::NotMassMarket, &|c| c.mass_market = Known::No);
    }
    if case.category == Scope::Media && limits.has(Limit::Broadcasting) {
        ask(Change::AudiovisualOnly, &|c| c.audiovisual = Known::Yes);
        ask(Change::BeyondAudiovisual, &|c| c.audiovisual = Known::No);
    }
    if !exceptions.is_empty() && now.standing() > Standing::Sheltered {
        ask(Change::AcceptedAim, &|c| c.accepted_aim = true);
    }
    if limits.has(Limit::IncentivesAllowed) && !case.voluntary {
        ask(Change::AsIncentive, &|c| c.voluntary = true);
    }
    if !case.in_a_case && (limits.has(Limit::MarketConditionOnly) || law.in_a_case.meets(exceptions)) {
        ask(Change::InACase, &|c| c.in_a_case = true);
    }
    if clause.recourse != Known::Yes {
        ask(Change::DisputeSettlementApplies, &|c| c.recourse = Some(true));
    }
    if clause.recourse == Known::Unknown {
        ask(Change::NoDisputeSettlement, &|c| c.recourse = Some(false));
    }
    if clause.may_be.is_some()
        || !clause.may_bar.is_empty()
        || !clause.may_limit.is_empty()
        || !clause.may_except.is_empty()
    {
        ask(Change::UnconfirmedHolds, &|c| c.unconfirmed = Known::Yes);
        ask(Change::UnconfirmedFails, &|c| c.unconfirmed = Known::No);
    }
    if case.grace != Grace::default() {
        ask(Change::TransitionEnds, &|c| c.grace = Grace::default());
    }
    out
}
