//! What the country has and what is proposed.

use super::world::text;
use super::{InForce, Scenario};
use crate::error::{Code, Error, say, shown};
use crate::facts::{Country, Day, Facts, Measure};
use crate::law::Law;
use crate::words::{MeasureStatus, Scope, Set};

pub fn measures<'a>(
    scenario: &'a Scenario,
    country: &'a Country,
    facts: &Facts,
    law: &Law,
    date: Day,
) -> Result<Vec<InForce<'a>>, Error> {
    let mut dropped: Vec<&String> = Vec::new();
    for (index, id) in scenario.drop.iter().enumerate() {
        let place = format!("drop[{index}]");
        if !country.measures.iter().any(|measure| measure.id == *id) {
            let message = say!("{} has no measure `{}`", country.iso, shown(id));
            let help = say!("give the id of a measure of this country");
            return Err(Error::new(Code::UnknownMeasure, place, message, help));
        }
        if dropped.contains(&id) {
            return Err(Error::new(Code::Duplicate, place, say!("dropped twice"), say!("drop it once")));
        }
        dropped.push(id);
    }
    let ended = |until: Option<Day>| until.is_some_and(|until| until < date);
    let mut out = Vec::new();
    let kept = |measure: &&Measure| {
        measure.status != MeasureStatus::Repealed && !dropped.contains(&&measure.id) && !ended(measure.until)
    };
    for measure in country.measures.iter().filter(kept) {
        let Some(instrument) = law.place(&measure.instrument) else { continue };
        let begun = match (measure.status, measure.from) {
            (MeasureStatus::InForce | MeasureStatus::Adopted, Some(from)) => from <= date,
            (MeasureStatus::InForce, None) => true,
            _ => false,
        };
        let in_force = measure.status == MeasureStatus::InForce;
        out.push(InForce {
            id: measure.id.clone(),
            instrument,
            scope: once(&measure.scope),
            purposes: measure.purposes.iter().collect(),
            in_use: begun,
            proposed: false,
            status: Some(measure.status),
            worse: measure.treats_foreigners_worse,
            least_restrictive: measure.least_restrictive,
            from: measure.from,
            seen: in_force.then_some(country.checked),
            listed_in: &measure.listed_in,
            not_listed_in: &measure.not_listed_in,
        });
    }
    for (index, measure) in scenario.add.iter().enumerate() {
        let place = format!("add[{index}]");
        let Some(instrument) = law.place(&measure.instrument) else {
            let message = say!("no instrument `{}`", shown(&measure.instrument));
            let help = say!("give an id that catalogue().areas lists");
            let place = format!("{place}.instrument");
            return Err(Error::new(Code::UnknownInstrument, place, message, help));
        };
        let choice = law.menu.get(instrument);
        for (field, empty) in [
            ("scope", measure.scope.as_ref().is_some_and(Vec::is_empty)),
            ("purposes", measure.purposes.as_ref().is_some_and(Vec::is_empty)),
        ] {
            if empty {
                let place = format!("{place}.{field}");
                let help = say!("name at least one, or leave the field out");
                return Err(Error::new(Code::InvalidData, place, say!("an empty list"), help));
            }
        }
        for (field, list) in [("listedIn", &measure.listed_in), ("notListedIn", &measure.not_listed_in)] {
            for (inner, id) in list.iter().enumerate() {
                let known = facts.agreements.iter().any(|agreement| agreement.id == *id)
                    || scenario.join.iter().any(|joined| joined.id() == id);
                if !known {
                    let place = format!("{place}.{field}[{inner}]");
                    let message = say!("no agreement `{}`", shown(id));
                    let help = say!("give the id of an agreement");
                    return Err(Error::new(Code::UnknownAgreement, place, message, help));
                }
            }
        }
        if let Some(id) = measure.listed_in.iter().find(|id| measure.not_listed_in.contains(id)) {
            let message = say!("listed and not listed in `{}`", shown(id));
            let help = say!("keep one of the two");
            return Err(Error::new(Code::Conflict, format!("{place}.listedIn"), message, help));
        }
        if let (Some(from), Some(until)) = (measure.from, measure.until)
            && from > until
        {
            let place = format!("{place}.until");
            let message = say!("from {from} is after until {until}");
            return Err(Error::new(Code::InvalidDate, place, message, say!("correct the dates")));
        }
        let id = measure.id.clone().unwrap_or_else(|| format!("proposed-{}", index + 1));
        text(&format!("{place}.id"), &id)?;
        if country.measures.iter().any(|one| one.id == id) || out.iter().any(|one| one.id == id) {
            let place = format!("{place}.id");
            let message = say!("`{}` is the id of another measure", shown(&id));
            return Err(Error::new(Code::Duplicate, place, message, say!("give it an id of its own")));
        }
        let typical_scope = || choice.map(|one| one.scope.clone()).unwrap_or_default();
        out.push(InForce {
            id,
            instrument,
            scope: measure.scope.as_deref().map_or_else(typical_scope, once),
            purposes: measure
                .purposes
                .as_ref()
                .map_or_else(|| choice.map_or(Set::EMPTY, |one| one.purposes), |list| list.iter().collect()),
            in_use: measure.from.is_none_or(|from| from <= date) && !ended(measure.until),
            proposed: true,
            status: None,
            worse: measure.treats_foreigners_worse,
            least_restrictive: measure.least_restrictive,
            from: measure.from,
            seen: None,
            listed_in: &measure.listed_in,
            not_listed_in: &measure.not_listed_in,
        });
    }
    Ok(out)
}

/// Each category once, in the order given.
fn once(scope: &[Scope]) -> Vec<Scope> {
    let mut seen = Set::EMPTY;
    scope
        .iter()
        .copied()
        .filter(|one| {
            let new = !seen.has(*one);
            seen = seen.or(Set::one(*one));
            new
        })
        .collect()
}
