//! The method restated slowly and plainly (`shared/method.md`, sections 3 and 4), sharing no code with `src`: days are
//! text, dates are found by asking day after day, what is not known by trying every answer, the best package by trying
//! every package, and attribution by trying every coalition.

#![allow(dead_code, reason = "each test that includes the oracle uses a part of it")]

mod answer;
mod calendar;
mod change;
pub mod compare;
mod consequence;
pub mod dice;
pub mod facts;
mod judge;
mod naming;
mod question;
mod rule;
mod space;
mod treaty;
pub mod uncertain;
pub mod words;
pub mod world;

pub use answer::*;
use calendar::day_before;
pub use consequence::would_change;
use facts::{Facts, Instrument, Scenario};
use judge::judge;
use question::{Asked, of_menu};
use rule::{Case, Clause, Standing, dispute_suspended, recourse};
use space::Menu;
use std::collections::BTreeMap;

pub fn answer(facts: &Facts, scenario: &Scenario) -> Answer {
    let asked = Asked::new(facts, scenario);
    let menu: Vec<&Instrument> = facts.groups.iter().flat_map(|group| &group.instruments).collect();
    let on_menu: Vec<Case> = menu.iter().map(|instrument| of_menu(instrument)).collect();
    let instruments: Vec<Verdict> = on_menu.iter().map(|case| asked.verdict(case, None)).collect();
    let looked_at = asked.measures();
    let measures: Vec<Verdict> = looked_at
        .iter()
        .map(|(measure, _)| asked.verdict(&asked.of_measure(measure), Some(&measure.id)))
        .collect();

    let space = Menu::new(facts, scenario);
    let at_most =
        |worst: Standing| instruments.iter().map(|verdict| verdict.standing <= worst).collect::<Vec<bool>>();
    let (secure, arguable) = (at_most(Standing::Sheltered), at_most(Standing::Contestable));
    let number =
        |id: &str| menu.iter().position(|instrument| instrument.id == id).expect("an instrument of the menu");
    let chosen = |lawful: bool| -> Vec<usize> {
        let mut numbers = Vec::new();
        for ((measure, in_use), verdict) in looked_at.iter().zip(&measures) {
            if *in_use && !(lawful && verdict.standing == Standing::Closed) {
                numbers.push(number(&measure.instrument));
            }
        }
        numbers
    };
    let (used, lawful) = (chosen(false), chosen(true));

    let mut criteria = Vec::new();
    for (at, criterion) in facts.criteria.iter().enumerate() {
        criteria.push(OnCriterion {
            id: criterion.id.clone(),
            secure: space.space_on(at, &secure),
            arguable: space.space_on(at, &arguable),
            used: space.use_on(at, &used),
            lawful_use: space.use_on(at, &lawful),
        });
    }
    let package = Packages { secure: space.best_package(&secure), arguable: space.best_package(&arguable) };
    let overall = Overall {
        secure: space.space(&secure),
        arguable: space.space(&arguable),
        used: space.used(&used),
        lawful_use: space.used(&lawful),
        package,
    };
    let criterion =
        |id: &str| facts.criteria.iter().position(|criterion| criterion.id == id).expect("a criterion");
    let frontier = scenario.frontier.as_ref().map(|(x, y)| Frontier {
        criteria: (x.clone(), y.clone()),
        points: space
            .frontier(criterion(x), criterion(y), &secure)
            .into_iter()
            .map(|(x, y, package)| Point { x, y, package })
            .collect(),
    });
    let mut upcoming: Vec<Change> = on_menu.iter().flat_map(|case| asked.upcoming(case, None)).collect();
    upcoming.extend(
        looked_at
            .iter()
            .flat_map(|(measure, _)| asked.upcoming(&asked.of_measure(measure), Some(&measure.id))),
    );
    Answer {
        attribution: asked.attribution(&on_menu, &space),
        lock_in: asked.lock_in(&instruments),
        required: asked.required(),
        upcoming,
        measures,
        instruments,
        criteria,
        overall,
        frontier,
    }
}

impl<'a> Asked<'a> {
    /// Everything that reaches the measure on a day, with the partners to whom it is owed and those who could sue.
    fn reasons(&self, case: &Case, day: &str) -> Vec<(Reason, Vec<&'a str>, Vec<&'a str>)> {
        let mut answer = Vec::new();
        for (membership, provision, begin) in self.clauses(day) {
            let partners = self.partners(membership, provision, day);
            if self.scenario.towards.is_some() && partners.is_empty() {
                continue; // not owed to the one partner that is asked about
            }
            let agreement = membership.agreement;
            let clause = Clause {
                vocabulary: &self.facts.vocabulary,
                agreement,
                provision,
                country: self.country,
                begin: &begin,
                day,
            };
            for category in case.scope {
                let Some(judged) = judge(case, &clause, category) else {
                    continue;
                };
                let can_sue = judged.standing >= Standing::Contestable
                    && recourse(agreement, provision) == Some(true)
                    && !dispute_suspended(&clause);
                let contestable = judged.standing == Standing::Contestable;
                let reason = Reason {
                    agreement: agreement.id.clone(),
                    article: provision.article.clone(),
                    kind: provision.kind.clone(),
                    scope: category.clone(),
                    standing: judged.standing,
                    rule: judged.rule,
                    exception: judged.exception,
                    open: contestable.then(|| if judged.fact_missing { "fact".into() } else { "law".into() }),
                    provision: agreement
                        .provisions
                        .iter()
                        .position(|own| std::ptr::eq(own, provision))
                        .unwrap_or_default(),
                    would_change: Vec::new(),
                };
                answer.push((reason, partners.clone(), if can_sue { partners.clone() } else { Vec::new() }));
            }
        }
        let place = |scope: &str| case.scope.iter().position(|category| category == scope);
        answer.sort_by(|(one, ..), (other, ..)| {
            let key = |reason: &Reason| {
                (reason.agreement.clone(), reason.article.clone(), reason.kind.clone(), place(&reason.scope))
            };
            other.standing.cmp(&one.standing).then_with(|| key(one).cmp(&key(other)))
        });
        answer
    }

    fn standing(&self, case: &Case, day: &str) -> Standing {
        self.reasons(case, day).iter().map(|(reason, ..)| reason.standing).max().unwrap_or(Standing::Open)
    }

    fn verdict(&self, case: &Case, measure: Option<&str>) -> Verdict {
        let found = self.reasons(case, self.date);
        let standing = found.iter().map(|(reason, ..)| reason.standing).max().unwrap_or(Standing::Open);

        // From when, until when: day by day, away from the date, until the standing is another.
        let (mut from, mut until) = (None, None);
        let mut earliest = self.date;
        for day in self.days.iter().rev().filter(|day| day.as_str() < self.date) {
            if self.standing(case, day) != standing {
                from = Some(earliest.to_string());
                break;
            }
            earliest = day;
        }
        if from.is_none() && self.standing(case, &day_before(&self.days[0])) != standing {
            from = Some(self.days[0].clone());
        }
        for day in self.days.iter().filter(|day| day.as_str() > self.date) {
            if self.standing(case, day) != standing {
                until = Some(day_before(day));
                break;
            }
        }

        let mut challengers: Vec<String> =
            found.iter().flat_map(|(_, _, suing)| suing.iter().map(|iso| iso.to_string())).collect();
        challengers.sort();
        challengers.dedup();

        let law = found.iter().any(|(reason, ..)| reason.open.as_deref() == Some("law"));
        let open =
            (standing == Standing::Contestable).then(|| if law { "law".into() } else { "fact".into() });
        let towards = towards(&found);
        let reasons = found.into_iter().map(|(reason, ..)| reason).collect();
        Verdict {
            instrument: case.instrument.id.clone(),
            measure: measure.map(String::from),
            standing,
            open,
            from,
            until,
            challengers,
            towards,
            reasons,
        }
    }

    /// Every change of standing after the date.
    fn upcoming(&self, case: &Case, measure: Option<&str>) -> Vec<Change> {
        let mut answer = Vec::new();
        let mut before = self.standing(case, self.date);
        for day in self.days.iter().filter(|day| day.as_str() > self.date) {
            let now = self.standing(case, day);
            if now != before {
                answer.push(Change {
                    date: day.clone(),
                    instrument: case.instrument.id.clone(),
                    measure: measure.map(String::from),
                    from: before,
                    to: now,
                });
            }
            before = now;
        }
        answer
    }
}

/// Per partner the worst over what is owed to it; what is owed to nobody named stands by itself; open is left out.
fn towards(found: &[(Reason, Vec<&str>, Vec<&str>)]) -> Vec<Towards> {
    let mut worst: BTreeMap<&str, Standing> = BTreeMap::new();
    for (reason, partners, _) in found {
        let nobody = [""];
        for partner in if partners.is_empty() { &nobody[..] } else { partners } {
            let standing = worst.entry(partner).or_default();
            *standing = (*standing).max(reason.standing);
        }
    }
    let mut answer = Vec::new();
    for standing in [Standing::Closed, Standing::Contestable, Standing::Sheltered, Standing::Discouraged] {
        let partners: Vec<String> = worst
            .iter()
            .filter(|(partner, of)| !partner.is_empty() && **of == standing)
            .map(|(partner, _)| partner.to_string())
            .collect();
        if !partners.is_empty() {
            answer.push(Towards { standing, partners });
        }
        if worst.get("") == Some(&standing) {
            answer.push(Towards { standing, partners: Vec::new() });
        }
    }
    answer
}
