//! The prose and addresses that only a "why" panel needs, taken out of the facts that travel in the
//! WebAssembly. They are loaded once, from the same place, when first asked for.

use super::{
    Accession, Facts, Indicator, Negotiation, Record, SearchedArea, Source, Stance, Study, Withdrawal,
};
use crate::words::{Grade, Read};
use serde::Serialize;
use std::collections::BTreeMap;
use std::mem::take;

/// Prose by agreement, country, effect and study.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Notes {
    /// State of the facts that these notes belong to.
    pub version: String,
    /// By agreement id.
    pub agreements: BTreeMap<String, AgreementNotes>,
    /// By country code.
    pub countries: BTreeMap<String, CountryNotes>,
    /// Why an effect is judged as it is.
    pub effects: Vec<EffectNotes>,
    /// How likely contestable measures are to stand, and why.
    pub outcomes: Record,
    /// Studies.
    pub sources: BTreeMap<String, Study>,
}

/// Prose of one agreement.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AgreementNotes {
    name: String,
    summary: String,
    note: String,
    unconfirmed: Vec<String>,
    negotiation: Option<Negotiation>,
    withdrawal: Option<Withdrawal>,
    accession: Option<Accession>,
    provisions: Vec<ProvisionNotes>,
    searched: Vec<(String, String)>,
    sources: BTreeMap<String, Source>,
}

/// Prose of one provision, in the order of the catalogue.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProvisionNotes {
    content: String,
    note: String,
    protects: String,
    unconfirmed: Vec<String>,
}

/// Prose of one country.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CountryNotes {
    summary: String,
    note: String,
    stance: Option<Stance>,
    measures: BTreeMap<String, MeasureNotes>,
    searched: Vec<SearchedArea>,
    not_looked_for: Vec<String>,
    indicators: Vec<Indicator>,
    memberships: BTreeMap<String, MembershipNotes>,
    sources: BTreeMap<String, Source>,
}

/// Prose of one membership.
#[derive(Debug, Serialize)]
pub struct MembershipNotes {
    name: String,
    note: String,
}

/// Prose of one measure.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MeasureNotes {
    title: String,
    content: String,
    citation: String,
    note: String,
    source: String,
    more_sources: Vec<String>,
    read: Option<Read>,
}

/// Evidence of one effect.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EffectNotes {
    instrument: String,
    criterion: String,
    low: f64,
    high: f64,
    grade: Grade,
    why: String,
    #[serde(rename = "for")]
    supporting: Vec<String>,
    against: Vec<String>,
}

/// Takes the notes out of the facts.
pub fn notes(facts: &mut Facts) -> Notes {
    let by_id = |list: Vec<Source>| list.into_iter().map(|one| (one.id.clone(), one)).collect();
    let agreements = facts
        .agreements
        .iter_mut()
        .map(|agreement| {
            for party in &mut agreement.parties {
                party.note.clear();
                party.source.clear();
                party.read = None;
            }
            let prose = |place: &mut String| take(place);
            let withdrawal = agreement.withdrawal.clone();
            if let Some(withdrawal) = &mut agreement.withdrawal {
                withdrawal.note.clear();
                withdrawal.unconfirmed.clear();
                withdrawal.source.clear();
            }
            let accession = agreement.accession.clone();
            if let Some(accession) = &mut agreement.accession {
                accession.note.clear();
                accession.unconfirmed.clear();
                accession.open_to.clear();
                accession.source.clear();
            }
            if let Some(review) = &mut agreement.review {
                review.note.clear();
            }
            let notes = AgreementNotes {
                name: agreement.name.clone(),
                summary: prose(&mut agreement.summary),
                note: prose(&mut agreement.note),
                unconfirmed: take(&mut agreement.unconfirmed),
                negotiation: agreement.negotiation.take(),
                withdrawal,
                accession,
                provisions: agreement
                    .provisions
                    .iter_mut()
                    .map(|provision| {
                        for transition in &mut provision.transitions {
                            transition.note.clear();
                            transition.source.clear();
                        }
                        ProvisionNotes {
                            content: prose(&mut provision.content),
                            note: prose(&mut provision.note),
                            protects: prose(&mut provision.protects),
                            unconfirmed: take(&mut provision.unconfirmed.words),
                        }
                    })
                    .collect(),
                searched: agreement
                    .searched
                    .iter_mut()
                    .map(|searched| {
                        let what =
                            searched.kind.map_or_else(|| take(&mut searched.what), |k| k.word().into());
                        (what, take(&mut searched.result))
                    })
                    .collect(),
                sources: by_id(take(&mut agreement.sources)),
            };
            agreement.searched.retain(|searched| searched.kind.is_some());
            (agreement.id.clone(), notes)
        })
        .collect();
    let countries = facts
        .countries
        .iter_mut()
        .map(|country| {
            country.income_group_note.clear();
            country.income_group_source.clear();
            country.ldc_note.clear();
            country.ldc_source.clear();
            country.members_source.clear();
            let notes = CountryNotes {
                summary: take(&mut country.summary),
                note: take(&mut country.note),
                stance: country.stance.take(),
                measures: country
                    .measures
                    .iter_mut()
                    .map(|measure| {
                        (
                            measure.id.clone(),
                            MeasureNotes {
                                title: take(&mut measure.title),
                                content: take(&mut measure.content),
                                citation: take(&mut measure.citation),
                                note: take(&mut measure.note),
                                source: take(&mut measure.source),
                                more_sources: take(&mut measure.more_sources),
                                read: measure.read.take(),
                            },
                        )
                    })
                    .collect(),
                searched: take(&mut country.searched),
                not_looked_for: take(&mut country.not_looked_for),
                indicators: take(&mut country.indicators),
                memberships: country
                    .memberships
                    .iter_mut()
                    .map(|one| {
                        one.source.clear();
                        let notes = MembershipNotes { name: one.name.clone(), note: take(&mut one.note) };
                        (one.agreement.clone(), notes)
                    })
                    .collect(),
                sources: by_id(take(&mut country.sources)),
            };
            (country.iso.clone(), notes)
        })
        .collect();
    let effects = facts
        .effects
        .iter_mut()
        .map(|effect| EffectNotes {
            instrument: effect.instrument.clone(),
            criterion: effect.criterion.clone(),
            low: effect.low,
            high: effect.high,
            grade: effect.grade,
            why: take(&mut effect.why),
            supporting: take(&mut effect.supporting),
            against: take(&mut effect.against),
        })
        .collect();
    for instrument in facts.groups.iter_mut().flat_map(|group| &mut group.instruments) {
        instrument.means.clear();
    }
    for criterion in &mut facts.criteria {
        for prose in [
            &mut criterion.name,
            &mut criterion.means,
            &mut criterion.seed_passage,
            &mut criterion.direction,
            &mut criterion.counts_not,
        ] {
            prose.clear();
        }
    }
    let words = &mut facts.vocabulary;
    words.traits.clear();
    words.limits.clear();
    words.scopes.clear();
    words.purposes.clear();
    words.kinds.values_mut().for_each(|rule| rule.note.clear());
    words.exceptions.values_mut().for_each(|rule| rule.note.clear());
    let outcomes = facts.outcomes.0.clone();
    facts.outcomes.0.sources.clear();
    for outcome in &mut facts.outcomes.0.outcomes {
        outcome.why.clear();
        outcome.sources.clear();
        outcome.against.clear();
    }
    let sources = take(&mut facts.sources).into_iter().map(|one| (one.id.clone(), one)).collect();
    Notes { version: facts.version.clone(), agreements, countries, effects, outcomes, sources }
}

/// What the page can do without until the notes are there: names, how facts of no verdict were read, and
/// how sure an effect is.
pub fn lean(facts: &mut Facts) {
    for effect in &mut facts.effects {
        (effect.low, effect.high, effect.grade) = (0.0, 0.0, Grade::A);
    }
    for agreement in &mut facts.agreements {
        agreement.name.clear();
        agreement.checked = None;
        agreement.signed = None;
        // Reviews are counted from it.
        if agreement.review.as_ref().and_then(|review| review.every_years).is_none() {
            agreement.in_force = None;
        }
        agreement.dispute_settlement_read = None;
        for party in agreement.parties.iter_mut().filter(|party| party.from.is_some()) {
            party.signed = None;
        }
        for transition in agreement.provisions.iter_mut().flat_map(|one| &mut one.transitions) {
            transition.read = None;
        }
        if let Some(withdrawal) = &mut agreement.withdrawal {
            withdrawal.read = None;
        }
        // Who may join is needed, by which article is not.
        if let Some(accession) = &mut agreement.accession {
            accession.read = None;
            accession.article.clear();
        }
        if let Some(review) = &mut agreement.review {
            review.read = None;
            review.source.clear();
        }
    }
    for country in &mut facts.countries {
        country.name.clear();
        country.income_group_read = None;
        country.ldc_read = None;
        for membership in &mut country.memberships {
            membership.name.clear();
            membership.read = None;
        }
    }
}
