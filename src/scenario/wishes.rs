//! What a scenario asks for, held against the facts: the first thing that is wrong in it is the error.

use super::{Joined, Scenario};
use crate::error::{Code, Error, say, shown};
use crate::facts::{Country, Facts};

pub fn country<'a>(scenario: &Scenario, facts: &'a Facts) -> Result<&'a Country, Error> {
    if let Some(country) = facts.countries.iter().find(|country| country.iso == scenario.country) {
        return Ok(country);
    }
    // The nearest: the same letters in another case, a code that begins alike, or a name.
    let wanted = scenario.country.trim();
    let near = |country: &&Country| {
        let begins = country.iso.get(..2).is_some_and(|two| two.eq_ignore_ascii_case(wanted));
        country.iso.eq_ignore_ascii_case(wanted) || country.name.eq_ignore_ascii_case(wanted) || begins
    };
    let help = match facts.countries.iter().find(near) {
        Some(country) => say!("did you mean {}?", country.iso),
        None => say!("give an ISO 3166-1 alpha-3 code that catalogue().countries lists"),
    };
    let message = say!("no country `{}`", shown(&scenario.country));
    Err(Error::new(Code::UnknownCountry, "country", message, help))
}

pub fn known_agreements(scenario: &Scenario, facts: &Facts) -> Result<(), Error> {
    let known = |id: &str| facts.agreements.iter().any(|agreement| agreement.id == id);
    let mut joined: Vec<&str> = Vec::new();
    for (index, one) in scenario.join.iter().enumerate() {
        let place = format!("join[{index}]");
        if matches!(one, Joined::Known(id) if !known(id)) {
            let message = say!("no agreement `{}`", shown(one.id()));
            let help = say!("give an id that catalogue().agreements lists, or a whole agreement");
            return Err(Error::new(Code::UnknownAgreement, place, message, help));
        }
        if joined.contains(&one.id()) {
            let message = say!("`{}` is joined twice", shown(one.id()));
            return Err(Error::new(Code::Duplicate, place, message, say!("join it once")));
        }
        joined.push(one.id());
    }
    let mut left: Vec<&String> = Vec::new();
    for (index, id) in scenario.leave.iter().enumerate() {
        let place = format!("leave[{index}]");
        if !known(id) {
            let message = say!("no agreement `{}`", shown(id));
            let help = say!("give an id that catalogue().agreements lists");
            return Err(Error::new(Code::UnknownAgreement, place, message, help));
        }
        if joined.contains(&id.as_str()) {
            let message = say!("`{id}` is joined and left");
            return Err(Error::new(Code::Conflict, place, message, say!("keep one of the two")));
        }
        if left.contains(&id) {
            let message = say!("`{id}` is left twice");
            return Err(Error::new(Code::Duplicate, place, message, say!("leave it once")));
        }
        left.push(id);
    }
    Ok(())
}

fn criterion(place: String, id: &str, facts: &Facts) -> Result<usize, Error> {
    facts.criteria.iter().position(|one| one.id == id).ok_or_else(|| {
        let message = say!("no criterion `{}`", shown(id));
        let help = say!("give an id that catalogue().criteria lists");
        Error::new(Code::UnknownCriterion, place, message, help)
    })
}

/// Weights that sum to 1: as given, by rank order centroid (each rank's mean over all weights that
/// respect the order; unranked criteria share what is left), or equal.
pub fn weights(scenario: &Scenario, facts: &Facts) -> Result<Vec<f64>, Error> {
    let count = facts.criteria.len();
    let invalid = |place: String, message: String| {
        let help = say!("give numbers of at least 0, not all 0");
        Err(Error::new(Code::InvalidWeights, place, message, help))
    };
    let mut raw = vec![0.0; count];
    match (&scenario.weights, &scenario.ranking) {
        (Some(_), Some(_)) => {
            let message = say!("weights and a ranking exclude one another");
            return Err(Error::new(Code::Conflict, "ranking", message, say!("keep one of the two")));
        }
        (None, None) => raw.fill(1.0),
        (Some(weights), None) => {
            for (id, weight) in weights.iter() {
                let place = format!("weights.{}", shown(id));
                let index = criterion(place.clone(), id, facts)?;
                if !weight.is_finite() || *weight < 0.0 {
                    return invalid(place, say!("no weight"));
                }
                if let Some(slot) = raw.get_mut(index) {
                    *slot = *weight;
                }
            }
        }
        (None, Some(ranking)) => {
            if ranking.is_empty() {
                return invalid("ranking".into(), say!("an empty ranking"));
            }
            let n = count as f64;
            let centroid = |rank: usize| (rank..=count).map(|place| 1.0 / place as f64).sum::<f64>() / n;
            let mut ranked = vec![false; count];
            for (index, id) in ranking.iter().enumerate() {
                let place = format!("ranking[{index}]");
                let at = criterion(place.clone(), id, facts)?;
                if ranked.get(at) == Some(&true) {
                    let message = say!("`{}` is ranked twice", shown(id));
                    return Err(Error::new(Code::Duplicate, place, message, say!("rank it once")));
                }
                if let (Some(slot), Some(mark)) = (raw.get_mut(at), ranked.get_mut(at)) {
                    *slot = centroid(index + 1);
                    *mark = true;
                }
            }
            let left = count.saturating_sub(ranking.len());
            let rest: f64 = (ranking.len() + 1..=count).map(centroid).sum();
            for (slot, _) in raw.iter_mut().zip(&ranked).filter(|(_, ranked)| !**ranked) {
                *slot = rest / left as f64;
            }
        }
    }
    // Divided by the greatest first, so that neither huge nor tiny weights lose their sum.
    let most = raw.iter().copied().fold(0.0, f64::max);
    if most == 0.0 {
        return invalid("weights".into(), say!("all weights are 0"));
    }
    raw.iter_mut().for_each(|weight| *weight /= most);
    let sum: f64 = raw.iter().sum();
    raw.iter_mut().for_each(|weight| *weight /= sum);
    Ok(raw)
}

pub fn frontier(scenario: &Scenario, facts: &Facts) -> Result<Option<(usize, usize)>, Error> {
    let Some((x, y)) = &scenario.frontier else { return Ok(None) };
    let pair = (criterion("frontier[0]".into(), x, facts)?, criterion("frontier[1]".into(), y, facts)?);
    if pair.0 == pair.1 {
        let message = say!("a frontier needs two criteria");
        return Err(Error::new(Code::Duplicate, "frontier[1]", message, say!("name another one")));
    }
    Ok(Some(pair))
}
