//! What there is to ask about: areas, instruments, criteria, effects, agreements, countries.

use crate::facts::{
    Accession, Agreement, Country, Criterion, Day, Effect, Facts, Group, Known, Measure, Party, Provision,
    Review, Searched, Withdrawal,
};
use crate::words::{
    AgreementStatus, AgreementType, Area, IncomeGroup, MembershipStatus, Openness, Purpose, Scope, Standing,
};
use serde::Serialize;

/// The catalogue. Prose and source addresses that only a "why" panel needs are in the notes.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Catalogue<'a> {
    date: Day,
    version: &'a str,
    standings: &'static [Standing],
    scopes: &'static [Scope],
    purposes: &'static [Purpose],
    areas: Vec<AreaEntry<'a>>,
    overlap: &'a [Vec<String>],
    criteria: Vec<CriterionEntry<'a>>,
    effects: Vec<EffectEntry<'a>>,
    #[cfg(not(lean))]
    outcomes: Vec<OutcomeEntry<'a>>,
    agreements: Vec<AgreementEntry<'a>>,
    countries: Vec<CountryEntry<'a>>,
}

#[derive(Clone, Debug, Serialize)]
struct AreaEntry<'a> {
    id: Area,
    groups: Vec<GroupEntry<'a>>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct GroupEntry<'a> {
    id: &'a str,
    instruments: Vec<InstrumentEntry<'a>>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct InstrumentEntry<'a> {
    id: &'a str,
    traits: &'a [crate::words::Trait],
    voluntary: bool,
    in_a_case: bool,
    typical: TypicalEntry<'a>,
}

#[derive(Clone, Debug, Serialize)]
struct TypicalEntry<'a> {
    scope: &'a [crate::words::Scope],
    purposes: &'a [crate::words::Purpose],
}

#[derive(Clone, Debug, Serialize)]
struct CriterionEntry<'a> {
    id: &'a str,
    kind: crate::words::CriterionKind,
}

#[derive(Clone, Debug, Serialize)]
struct EffectEntry<'a> {
    instrument: &'a str,
    criterion: &'a str,
    // The lean core leaves out how sure it is; the notes tell.
    #[cfg_attr(lean, serde(skip))]
    low: f64,
    central: f64,
    #[cfg_attr(lean, serde(skip))]
    high: f64,
    #[cfg_attr(lean, serde(skip))]
    grade: crate::words::Grade,
}

#[cfg(not(lean))]
#[derive(Clone, Debug, Serialize)]
struct OutcomeEntry<'a> {
    kind: &'a str,
    low: f64,
    central: f64,
    high: f64,
    grade: crate::words::Grade,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct AgreementEntry<'a> {
    id: &'a str,
    name: &'a str,
    short: &'a str,
    status: AgreementStatus,
    #[serde(rename = "type")]
    form: AgreementType,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_force: Option<Day>,
    dispute_settlement: Known,
    parties: Vec<PartyEntry<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawal: Option<WithdrawalEntry<'a>>,
    // The page does not ask for these: the lean core leaves them out.
    #[cfg_attr(lean, serde(skip))]
    #[serde(skip_serializing_if = "Option::is_none")]
    accession: Option<AccessionEntry<'a>>,
    #[cfg_attr(lean, serde(skip))]
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<ReviewEntry<'a>>,
    #[cfg_attr(lean, serde(skip))]
    provisions: Vec<ProvisionEntry<'a>>,
    #[cfg_attr(lean, serde(skip))]
    searched: Vec<SearchedEntry>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct PartyEntry<'a> {
    iso: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed: Option<Day>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct WithdrawalEntry<'a> {
    article: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice_months: Option<u16>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct AccessionEntry<'a> {
    article: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    open: Option<Openness>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ReviewEntry<'a> {
    article: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    every_years: Option<u16>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ProvisionEntry<'a> {
    kind: crate::words::Kind,
    article: &'a str,
    strength: crate::words::Strength,
    scope: &'a [crate::words::Scope],
    limits: &'a [crate::words::Limit],
    exceptions: &'a [crate::words::Exception],
}

#[derive(Clone, Debug, Serialize)]
struct SearchedEntry {
    kind: crate::words::Kind,
    found: crate::words::Found,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct CountryEntry<'a> {
    iso: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    income_group: Option<IncomeGroup>,
    ldc: Known,
    checked: Day,
    measures: Vec<MeasureEntry<'a>>,
    joinable: Vec<Joinable<'a>>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct MeasureEntry<'a> {
    id: &'a str,
    instrument: &'a str,
    status: crate::words::MeasureStatus,
    scope: &'a [crate::words::Scope],
    purposes: &'a [crate::words::Purpose],
    treats_foreigners_worse: Known,
    least_restrictive: Known,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Day>,
}

/// An agreement that a country could join, and why it is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Joinable<'a> {
    /// Agreement.
    pub agreement: &'a str,
    /// Nearest way in.
    pub how: How,
}

/// The nearest way into an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// Signed, not yet bound.
    Signed,
    /// Has applied.
    Applicant,
    /// Negotiates.
    Negotiating,
    /// Takes part in its talks, or is named in it.
    Participant,
    /// Open to countries like it.
    Open,
}

/// The agreement that every member of the WTO is bound by: "open to WTO members" is asked of it.
const WTO: &str = "wto";

/// Agreements that a country could join at the date of the facts.
pub fn joinable<'a>(facts: &'a Facts, country: &Country) -> Vec<Joinable<'a>> {
    let party = |agreement: &'a Agreement| agreement.parties.iter().find(|p| p.iso == country.iso);
    let bound = |party: &Party| party.binds(facts.date);
    let in_wto = facts.agreements.iter().filter(|one| one.id == WTO).filter_map(party).any(bound);
    facts
        .agreements
        .iter()
        .filter_map(|agreement| {
            let own = party(agreement);
            if own.is_some_and(bound) || agreement.status == AgreementStatus::Lapsed {
                return None;
            }
            let membership =
                country.memberships.iter().find(|one| one.agreement == agreement.id).map(|one| one.status);
            let open = agreement.accession.as_ref().and_then(|accession| accession.open);
            let how = match (membership, own, open) {
                (Some(MembershipStatus::Signed), ..) => How::Signed,
                (_, Some(party), _) if party.signed.is_some() => How::Signed,
                (Some(MembershipStatus::Applicant), ..) => How::Applicant,
                (Some(MembershipStatus::Negotiating), ..) => How::Negotiating,
                (_, Some(_), _) => How::Participant,
                (_, _, Some(Openness::AnyState)) => How::Open,
                (_, _, Some(Openness::WtoMembers)) if in_wto => How::Open,
                _ => return None,
            };
            Some(Joinable { agreement: &agreement.id, how })
        })
        .collect()
}

/// The catalogue of the facts.
pub fn catalogue(facts: &Facts) -> Catalogue<'_> {
    let areas = Area::ALL
        .iter()
        .map(|area| AreaEntry {
            id: *area,
            groups: facts.groups.iter().filter(|group| group.area == *area).map(group).collect(),
        })
        .collect();
    Catalogue {
        date: facts.date,
        version: &facts.version,
        standings: Standing::ALL,
        scopes: Scope::ALL,
        purposes: Purpose::ALL,
        areas,
        overlap: &facts.overlap,
        criteria: facts
            .criteria
            .iter()
            .map(|Criterion { id, kind, .. }| CriterionEntry { id, kind: *kind })
            .collect(),
        #[cfg(not(lean))]
        outcomes: facts
            .outcomes
            .0
            .outcomes
            .iter()
            .map(|one| OutcomeEntry {
                kind: &one.kind,
                low: one.low,
                central: one.central,
                high: one.high,
                grade: one.grade,
            })
            .collect(),
        effects: facts
            .effects
            .iter()
            .map(|Effect { instrument, criterion, low, central, high, grade, .. }| EffectEntry {
                instrument,
                criterion,
                low: *low,
                central: *central,
                high: *high,
                grade: *grade,
            })
            .collect(),
        agreements: facts.agreements.iter().map(agreement).collect(),
        countries: facts
            .countries
            .iter()
            .map(|country| CountryEntry {
                iso: &country.iso,
                name: &country.name,
                income_group: country.income_group,
                ldc: country.ldc,
                checked: country.checked,
                measures: country.measures.iter().map(measure).collect(),
                joinable: joinable(facts, country),
            })
            .collect(),
    }
}

fn group(group: &Group) -> GroupEntry<'_> {
    let instruments = group.instruments.iter().map(|one| InstrumentEntry {
        id: &one.id,
        traits: &one.traits,
        voluntary: one.voluntary,
        in_a_case: one.in_a_case,
        typical: TypicalEntry { scope: &one.typical.scope, purposes: &one.typical.purposes },
    });
    GroupEntry { id: &group.id, instruments: instruments.collect() }
}

fn agreement(one: &Agreement) -> AgreementEntry<'_> {
    AgreementEntry {
        id: &one.id,
        name: if one.name.is_empty() { &one.short } else { &one.name },
        short: &one.short,
        status: one.status,
        form: one.form,
        signed: one.signed,
        in_force: one.in_force,
        dispute_settlement: one.dispute_settlement,
        parties: one
            .parties
            .iter()
            .map(|Party { iso, from, until, signed, .. }| PartyEntry {
                iso,
                from: *from,
                until: *until,
                signed: *signed,
            })
            .collect(),
        withdrawal: one.withdrawal.as_ref().map(|Withdrawal { article, notice_months, .. }| {
            WithdrawalEntry { article, notice_months: *notice_months }
        }),
        accession: one
            .accession
            .as_ref()
            .filter(|_| !cfg!(lean))
            .map(|Accession { article, open, .. }| AccessionEntry { article, open: *open }),
        review: one
            .review
            .as_ref()
            .filter(|_| !cfg!(lean))
            .map(|Review { article, every_years, .. }| ReviewEntry { article, every_years: *every_years }),
        provisions: whole(&one.provisions)
            .iter()
            .map(|Provision { kind, article, strength, scope, limits, exceptions, .. }| ProvisionEntry {
                kind: *kind,
                article,
                strength: *strength,
                scope,
                limits,
                exceptions,
            })
            .collect(),
        searched: whole(&one.searched)
            .iter()
            .filter_map(|Searched { kind, found, .. }| {
                Some(SearchedEntry { kind: (*kind)?, found: (*found)? })
            })
            .collect(),
    }
}

fn measure(one: &Measure) -> MeasureEntry<'_> {
    MeasureEntry {
        id: &one.id,
        instrument: &one.instrument,
        status: one.status,
        scope: &one.scope,
        purposes: &one.purposes,
        treats_foreigners_worse: one.treats_foreigners_worse,
        least_restrictive: one.least_restrictive,
        from: one.from,
        until: one.until,
    }
}

/// The list, or none of it in the lean core.
fn whole<T>(list: &[T]) -> &[T] {
    if cfg!(lean) { &[] } else { list }
}
