//! Scenarios compared: resolves the question for [`crate::uncertainty`].

use super::Checker;
use crate::error::{Code, Error};
use crate::scenario::{Own, Scenario, World};
use crate::uncertainty::plan::{Judgement, Plan};
use crate::uncertainty::standing::{Stands, stands};
use crate::uncertainty::triangle::Triangle;
use crate::uncertainty::weights::Prior;
use crate::uncertainty::{Comparing, Comparison, How, MOST_SCENARIOS, Question};

/// Weights that somebody gave: their means, and the order where it was only that.
type Given = (Vec<f64>, Option<Vec<usize>>);

impl Checker {
    /// Compares scenarios under what is uncertain; see [`crate::uncertainty`].
    pub fn compare(&self, scenarios: &[Scenario], how: &How) -> Result<Comparison, Error> {
        Ok(self.comparing(scenarios, how)?.finish())
    }

    /// The same in slices: the question, checked and resolved, nothing drawn yet.
    pub fn comparing(&self, scenarios: &[Scenario], how: &How) -> Result<Comparing, Error> {
        if scenarios.is_empty() {
            let help = "give at least one scenario";
            return Err(Error::new(Code::MissingField, "scenarios", "nothing to compare", help));
        }
        if scenarios.len() > MOST_SCENARIOS {
            let message = format!("{} scenarios, at most {MOST_SCENARIOS}", scenarios.len());
            return Err(Error::new(Code::TooLarge, "scenarios", message, "send fewer"));
        }
        let (draws, seed) = (how.draws()?, how.seed()?);
        let confidence = how.confidence()?;
        let chances = how.chances(&self.facts)?;
        let mut plan = Plan::new(&self.law, self.judgements());
        let mut given: Option<Given> = self.given(how)?;
        let from_how = given.is_some();
        let mut mean = None;
        for (index, scenario) in scenarios.iter().enumerate() {
            let at = |error: Error| error.within(&format!("scenarios[{index}]"));
            let own = Own::new(scenario, &self.facts, &self.law).map_err(at)?;
            let world = World::new(scenario, &self.facts, &self.law, &own).map_err(at)?;
            let weighs = scenario.weights.is_some() || scenario.ranking.is_some();
            if weighs && !from_how {
                let own = (world.weights.clone(), self.order(scenario.ranking.as_deref()));
                if given.as_ref().is_some_and(|given| *given != own) {
                    let field = if scenario.weights.is_some() { "weights" } else { "ranking" };
                    let message = "other weights than in an earlier scenario";
                    let help = "compare by the same weights, or give them in how";
                    return Err(at(Error::new(Code::Conflict, field, message, help)));
                }
                given = Some(own);
            }
            if !weighs {
                mean = Some(world.weights.clone());
            }
            let menu: Vec<Stands> = (0..self.law.menu.len())
                .map(|place| {
                    world
                        .menu_case(place, &self.law)
                        .map_or(Stands::Always, |(case, scope)| stands(&world, &self.law, &scope, |_| case))
                })
                .collect();
            plan.add(&menu, &self.in_use(&world));
        }
        let (weights, prior) = match given {
            None => (mean.unwrap_or_default(), Prior::Uniform),
            Some((weights, Some(order))) => (weights, Prior::Ranked(order)),
            Some((weights, None)) => (weights.clone(), Prior::Around { weights, confidence }),
        };
        Ok(Comparing::new(Question {
            plan,
            prior,
            weights,
            chances,
            vary: how.vary,
            rank: how.rank,
            draws,
            seed,
            countries: scenarios.iter().map(|scenario| scenario.country.clone()).collect(),
            criteria: self.facts.criteria.iter().map(|criterion| criterion.id.clone()).collect(),
            instruments: self.law.instruments.clone(),
        }))
    }

    /// Judgements, by instrument and criterion.
    fn judgements(&self) -> Vec<Judgement> {
        let place = |id: &str| self.facts.criteria.iter().position(|criterion| criterion.id == id);
        let mut list: Vec<Judgement> = self
            .facts
            .effects
            .iter()
            .filter_map(|effect| {
                Some(Judgement {
                    instrument: self.law.place(&effect.instrument)?,
                    criterion: place(&effect.criterion)?,
                    triangle: Triangle::percentiles(effect.low, effect.central, effect.high),
                })
            })
            .collect();
        list.sort_by_key(|one| (one.instrument, one.criterion));
        list
    }

    /// Weights of the whole comparison, if it has any.
    fn given(&self, how: &How) -> Result<Option<Given>, Error> {
        if how.weights.is_none() && how.ranking.is_none() {
            return Ok(None);
        }
        // Checked and resolved as those of a scenario are.
        let scenario = Scenario {
            country: self.facts.countries.first().map(|country| country.iso.clone()).unwrap_or_default(),
            weights: how.weights.clone(),
            ranking: how.ranking.clone(),
            ..Scenario::default()
        };
        let own = Own::default();
        let world = World::new(&scenario, &self.facts, &self.law, &own).map_err(|e| e.within("how"))?;
        Ok(Some((world.weights.clone(), self.order(how.ranking.as_deref()))))
    }

    fn order(&self, ranking: Option<&[String]>) -> Option<Vec<usize>> {
        let place = |id: &String| self.facts.criteria.iter().position(|criterion| criterion.id == *id);
        ranking.map(|ranking| ranking.iter().filter_map(place).collect())
    }

    /// Instruments in use, in the order of the menu, and when each measure with one stands.
    fn in_use(&self, world: &World<'_>) -> Vec<(usize, Vec<Stands>)> {
        let mut used: Vec<(usize, Vec<Stands>)> = Vec::new();
        for measure in world.measures.iter().filter(|measure| measure.in_use) {
            let Some((menu, _)) = world.menu_case(measure.instrument, &self.law) else { continue };
            let case = |place: usize| {
                world.duties.get(place).map_or(menu, |duty| world.measure_case(measure, duty, menu))
            };
            let when = stands(world, &self.law, &measure.scope, case);
            match used.iter_mut().find(|(instrument, _)| *instrument == measure.instrument) {
                Some((_, measures)) => measures.push(when),
                None => used.push((measure.instrument, vec![when])),
            }
        }
        for (_, measures) in &mut used {
            measures.sort();
            measures.dedup();
        }
        used.sort();
        used
    }
}
