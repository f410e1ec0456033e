//! The public type: facts made ready once, asked as often as one likes.

mod catalogue;
#[cfg(not(lean))]
mod comparison;
mod consequences;
mod verdicts;

pub use catalogue::{Catalogue, Joinable};

use crate::error::Error;
use crate::facts::{Facts, check};
use crate::law::Law;
use crate::report::{AtlasRow, Band, Coverage, Criterion, OrNull, Overall, Packages, Report, Upcoming};
use crate::scenario::{Joined, Own, Scenario, World};
use crate::sorted::sort;
use crate::space::{Profile, Room, Values, effects_of, worth};
use crate::verdict::{Case, Outcome, judge};
use crate::words::Standing;
use consequences::bound;
use verdicts::Judged;

/// The checker: facts, and what follows from them alone.
#[derive(Debug)]
pub struct Checker {
    facts: Facts,
    law: Law,
    profile: Profile,
    equal: Values,
}

impl Checker {
    /// A checker on the facts of the library.
    pub fn new() -> Result<Self, Error> {
        let packed = include_bytes!(concat!(env!("OUT_DIR"), "/facts.bin"));
        #[cfg_attr(lean, expect(unused_mut, reason = "the lean core compares nothing"))]
        let mut facts: Facts = crate::packed::unpack(packed);
        #[cfg(not(lean))]
        {
            let packed = include_bytes!(concat!(env!("OUT_DIR"), "/outcomes.bin"));
            facts.outcomes = crate::facts::Apart(crate::packed::unpack(packed));
        }
        // Checked when they were packed; their sources travel in the notes.
        Self::ready(facts)
    }

    /// A checker on a user's own facts, validated like ours.
    pub fn with(facts: Facts) -> Result<Self, Error> {
        if let Some(fault) = check(&facts).into_iter().next() {
            return Err(fault);
        }
        Self::ready(facts)
    }

    fn ready(facts: Facts) -> Result<Self, Error> {
        let law = Law::new(&facts)?;
        let profile = Profile::new(&law);
        let count = law.criteria.len();
        let equal = Values::new(&law, &vec![1.0 / count as f64; count]);
        Ok(Self { facts, law, profile, equal })
    }

    /// The facts.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Areas, instruments, criteria, effects, agreements, countries.
    pub fn catalogue(&self) -> Catalogue<'_> {
        catalogue::catalogue(&self.facts)
    }

    /// Resolves what a scenario brings with it; first step of [`check`](Self::check).
    pub fn own<'a>(&self, scenario: &'a Scenario) -> Result<Own<'a>, Error> {
        Own::new(scenario, &self.facts, &self.law).map_err(|error| error.within("scenario"))
    }

    /// Verdicts, policy space, use, attribution, upcoming changes. `own` comes from
    /// [`own`](Self::own) with the same scenario.
    pub fn check<'a>(&'a self, scenario: &'a Scenario, own: &'a Own<'a>) -> Result<Report<'a>, Error> {
        let world =
            World::new(scenario, &self.facts, &self.law, own).map_err(|error| error.within("scenario"))?;
        let coverage: Vec<Coverage<'a>> = world
            .binding()
            .map(|bond| Coverage {
                agreement: &bond.agreement.id,
                none: &bond.ready.none,
                not_known: &bond.ready.not_known,
            })
            .collect();
        let menu: Vec<Judged<'a>> =
            (0..self.law.menu.len()).filter_map(|place| self.judge_instrument(&world, place)).collect();
        let measures: Vec<Judged<'a>> =
            world.measures.iter().filter_map(|measure| self.judge_measure(&world, measure)).collect();

        let own_values;
        let values = if scenario.weights.is_none() && scenario.ranking.is_none() {
            &self.equal
        } else {
            own_values = Values::new(&self.law, &world.weights);
            &own_values
        };
        let standing = |place: usize| menu.get(place).map(|one| one.verdict.standing);
        let is_secure = |place: usize| standing(place).is_some_and(|s| s < Standing::Contestable);
        let is_arguable = |place: usize| standing(place).is_some_and(|s| s < Standing::Closed);
        let secure = Room::new(&self.law, is_secure);
        let arguable = Room::new(&self.law, is_arguable);

        let used = |lawful: bool| -> Vec<usize> {
            world
                .measures
                .iter()
                .zip(&measures)
                .filter(|(measure, judged)| {
                    measure.in_use && !(lawful && judged.verdict.standing == Standing::Closed)
                })
                .map(|(measure, _)| measure.instrument)
                .collect()
        };
        let in_use = effects_of(&self.law, &used(false));
        let in_lawful_use = effects_of(&self.law, &used(true));
        let best = (values.package(&secure), values.package(&arguable));
        let best_effects = (effects_of(&self.law, &best.0), effects_of(&self.law, &best.1));
        let points = |criterion: usize, effects: &[f64]| {
            let value = effects.get(criterion).copied().unwrap_or_default();
            self.profile.points(&self.law, criterion, value)
        };
        let criteria = self
            .facts
            .criteria
            .iter()
            .enumerate()
            .map(|(index, criterion)| Criterion {
                id: &criterion.id,
                kind: criterion.kind,
                secure: OrNull(self.profile.space(&self.law, index, &secure)),
                arguable: OrNull(self.profile.space(&self.law, index, &arguable)),
                r#use: points(index, &in_use),
                lawful_use: points(index, &in_lawful_use),
                package: Band {
                    secure: points(index, &best_effects.0),
                    arguable: points(index, &best_effects.1),
                },
            })
            .collect();
        let overall = Overall {
            secure: values.space(&secure),
            arguable: values.space(&arguable),
            r#use: values.points(worth(&world.weights, &in_use)),
            lawful_use: values.points(worth(&world.weights, &in_lawful_use)),
            package: Packages { secure: self.ids(&best.0), arguable: self.ids(&best.1) },
        };
        let frontier = match world.frontier {
            Some(pair) => Some(self.frontier(pair, &is_secure, &is_arguable)?),
            None => None,
        };
        let mut upcoming: Vec<Upcoming<'a>> =
            menu.iter().chain(&measures).flat_map(|one| self.upcoming(&world, one)).collect();
        sort(&mut upcoming, |a, b| a.date.cmp(&b.date));
        Ok(Report {
            scenario,
            data_version: &self.facts.version,
            date: world.date,
            bound: bound(&world),
            not_read: self.not_read(&world),
            binding_not_known: self.binding_not_known(&world),
            attribution: self.attribution(&world, &menu, values),
            lock_in: self.lock_in(&world, &menu),
            required: self.required(&world),
            coverage,
            criteria,
            overall,
            frontier,
            upcoming,
            measures: measures.into_iter().map(|one| one.verdict).collect(),
            instruments: menu.into_iter().map(|one| one.verdict).collect(),
        })
    }

    #[cfg(not(lean))]
    /// The atlas: every country as it is, then with each agreement that it could join, at the date
    /// of the facts and for equal weights.
    pub fn atlas(&self) -> Result<Vec<AtlasRow<'_>>, Error> {
        let mut rows = Vec::new();
        for country in &self.facts.countries {
            let ask = |join: Option<&'_ str>| -> Result<([usize; 5], f64, f64), Error> {
                let scenario = Scenario {
                    country: country.iso.clone(),
                    join: join.map(|id| Joined::Known(id.to_owned())).into_iter().collect(),
                    ..Scenario::default()
                };
                let own = Own::default();
                let world = World::new(&scenario, &self.facts, &self.law, &own)?;
                let standings: Vec<Standing> =
                    (0..self.law.menu.len()).map(|place| self.standing(&world, place)).collect();
                let at_most = |most: Standing| {
                    Room::new(&self.law, |place| standings.get(place).is_some_and(|s| *s <= most))
                };
                let mut counts = [0; 5];
                for standing in &standings {
                    if let Some(count) = counts.get_mut(*standing as usize) {
                        *count += 1;
                    }
                }
                let secure = self.equal.space(&at_most(Standing::Sheltered));
                Ok((counts, secure, self.equal.space(&at_most(Standing::Contestable))))
            };
            let joinable = catalogue::joinable(&self.facts, country);
            for join in std::iter::once(None).chain(joinable.iter().map(|one| Some(one.agreement))) {
                let (standings, secure, arguable) = ask(join)?;
                rows.push(AtlasRow { country: &country.iso, join, standings, secure, arguable });
            }
        }
        Ok(rows)
    }

    #[cfg(not(lean))]
    /// The standing alone of an instrument of the menu.
    fn standing(&self, world: &World<'_>, place: usize) -> Standing {
        let Some((case, scope)) = world.menu_case(place, &self.law) else { return Standing::Open };
        let duties = world.duties.iter().filter(|duty| duty.binds(world.date));
        duties
            .flat_map(|duty| {
                let grace = duty.grace(world.date);
                scope.iter().filter_map(move |category| {
                    judge(&Case { category: *category, grace, ..case }, duty, &self.law)
                })
            })
            .map(Outcome::standing)
            .max()
            .unwrap_or(Standing::Open)
    }

    fn ids(&self, places: &[usize]) -> Vec<&str> {
        places.iter().filter_map(|place| self.law.instruments.get(*place)).map(String::as_str).collect()
    }
}
