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
mod space;
pub mod words;
pub mod world;

pub use answer::*;
use calendar::{day_after, day_before};
pub use consequence::would_change;
use facts::{Agreement, Facts, Instrument, Join, Measure, Party, Provision, Scenario};
use judge::{Case, Clause, Standing, dispute_suspended, has, judge, recourse};
use space::Menu;
use std::collections::BTreeMap;

/// An agreement and the days on which it binds the country.
struct Membership<'a> {
    agreement: &'a Agreement,
    from: String,
    until: Option<String>,
    joined: bool,
}

struct Asked<'a> {
    facts: &'a Facts,
    scenario: &'a Scenario,
    country: &'a str,
    date: &'a str,
    memberships: Vec<Membership<'a>>,
    /// Every day on which something may change, in order.
    days: Vec<String>,
}

fn within(day: &str, from: Option<&str>, until: Option<&str>) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}

fn binds(party: &Party, day: &str) -> bool {
    party.from.is_some() && within(day, party.from.as_deref(), party.until.as_deref())
}

pub fn answer(facts: &Facts, scenario: &Scenario) -> Answer {
    let asked = Asked::new(facts, scenario);
    let menu: Vec<&Instrument> = facts.groups.iter().flat_map(|group| &group.instruments).collect();
    let on_menu: Vec<Case> = menu.iter().map(|instrument| of_menu(instrument)).collect();
    let instruments: Vec<Verdict> = on_menu.iter().map(|case| asked.verdict(case, None)).collect();
    let looked_at = asked.measures();
    let measures: Vec<Verdict> = looked_at.iter().map(|(measure, _)| asked.verdict(&asked.of_measure(measure), Some(&measure.id))).collect();

    let space = Menu::new(facts, scenario);
    let at_most = |worst: Standing| instruments.iter().map(|verdict| verdict.standing <= worst).collect::<Vec<bool>>();
    let (secure, arguable) = (at_most(Standing::Sheltered), at_most(Standing::Contestable));
    let number = |id: &str| menu.iter().position(|instrument| instrument.id == id).expect("an instrument of the menu");
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
    let overall = Overall { secure: space.space(&secure), arguable: space.space(&arguable), used: space.used(&used), lawful_use: space.used(&lawful), package };
    let criterion = |id: &str| facts.criteria.iter().position(|criterion| criterion.id == id).expect("a criterion");
    let frontier = scenario.frontier.as_ref().map(|(x, y)| Frontier {
        criteria: (x.clone(), y.clone()),
        points: space.frontier(criterion(x), criterion(y), &secure).into_iter().map(|(x, y, package)| Point { x, y, package }).collect(),
    });
    let mut upcoming: Vec<Change> = on_menu.iter().flat_map(|case| asked.upcoming(case, None)).collect();
    upcoming.extend(looked_at.iter().flat_map(|(measure, _)| asked.upcoming(&asked.of_measure(measure), Some(&measure.id))));
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

/// The menu is judged as a careful legislator would design it.
fn of_menu(instrument: &Instrument) -> Case<'_> {
    Case {
        instrument,
        scope: &instrument.typical.scope,
        purposes: &instrument.typical.purposes,
        treats_worse: Some(false),
        least_restrictive: None,
        from: None,
        in_force_on: None,
        listed_in: &[],
        not_listed_in: &[],
    }
}

impl<'a> Asked<'a> {
    fn new(facts: &'a Facts, scenario: &'a Scenario) -> Self {
        let date = scenario.date.as_deref().unwrap_or(&facts.date);
        let country = scenario.country.as_str();
        let mut memberships = Vec::new();
        for agreement in &facts.agreements {
            let joined = scenario.join.iter().any(|join| matches!(join, Join::Id(id) if *id == agreement.id));
            let mut membership = membership(agreement, country, joined, date);
            if let (Some(membership), true) = (&mut membership, has(&scenario.leave, &agreement.id)) {
                membership.until = Some(day_before(date));
            }
            memberships.extend(membership);
        }
        for join in &scenario.join {
            if let Join::Own(agreement) = join {
                memberships.extend(membership(agreement, country, true, date));
            }
        }
        let mut asked = Asked { facts, scenario, country, date, memberships, days: Vec::new() };
        asked.days = asked.days_of_change();
        asked
    }

    /// Every date that a fact names, and the day after it.
    fn days_of_change(&self) -> Vec<String> {
        let mut named = vec![self.date.to_string()];
        for Membership { agreement, from, until, .. } in &self.memberships {
            named.push(from.clone());
            named.extend(until.clone());
            named.extend(agreement.in_force.clone());
            for party in &agreement.parties {
                named.extend([&party.from, &party.until, &party.signed].into_iter().flatten().cloned());
            }
            for provision in &agreement.provisions {
                named.extend([&provision.from, &provision.until].into_iter().flatten().cloned());
                named.extend(provision.transitions.iter().map(|transition| transition.until.clone()));
            }
        }
        let after: Vec<String> = named.iter().map(|day| day_after(day)).collect();
        named.extend(after);
        named.sort();
        named.dedup();
        named
    }

    fn of_measure(&self, measure: &'a Measure) -> Case<'a> {
        let mut menu = self.facts.groups.iter().flat_map(|group| &group.instruments);
        let instrument = menu.find(|instrument| instrument.id == measure.instrument).expect("an instrument of the menu");
        let checked = self.facts.countries.iter().find(|country| country.iso == self.country).map(|country| country.checked.as_str());
        Case {
            instrument,
            scope: measure.scope.as_ref().unwrap_or(&instrument.typical.scope),
            purposes: measure.purposes.as_ref().unwrap_or(&instrument.typical.purposes),
            treats_worse: measure.treats_foreigners_worse,
            least_restrictive: measure.least_restrictive,
            from: measure.from.as_deref(),
            in_force_on: if measure.status == "in-force" { checked } else { None },
            listed_in: &measure.listed_in,
            not_listed_in: &measure.not_listed_in,
        }
    }

    /// The measures to be judged, and whether each is in use on the date.
    fn measures(&self) -> Vec<(&'a Measure, bool)> {
        let mut answer = Vec::new();
        let own = self.facts.countries.iter().filter(|country| country.iso == self.country).flat_map(|country| &country.measures);
        for measure in own.filter(|measure| !has(&self.scenario.drop, &measure.id)) {
            let over = measure.until.as_deref().is_some_and(|until| until < self.date);
            if over || measure.status == "repealed" {
                continue;
            }
            let in_use = match (&measure.from, measure.status.as_str()) {
                (Some(from), "in-force" | "adopted") => from.as_str() <= self.date,
                (None, "in-force") => true,
                _ => false,
            };
            answer.push((measure, in_use));
        }
        let added = self.scenario.add.iter();
        answer.extend(added.map(|measure| (measure, within(self.date, measure.from.as_deref(), measure.until.as_deref()))));
        answer
    }

    /// Provisions that apply to the country on a day, each with the day on which it began to.
    fn clauses(&self, day: &str) -> Vec<(&Membership<'a>, &'a Provision, String)> {
        let mut answer = Vec::new();
        for membership in self.memberships.iter().filter(|membership| within(day, Some(&membership.from), membership.until.as_deref())) {
            for provision in &membership.agreement.provisions {
                let owed = provision.only.is_empty() || has(&provision.only, self.country);
                if owed && within(day, provision.from.as_deref(), provision.until.as_deref()) {
                    let begin = provision.from.clone().unwrap_or_default().max(membership.from.clone());
                    answer.push((membership, provision, begin));
                }
            }
        }
        answer
    }

    /// To whom a provision is owed on a day.
    fn partners(&self, membership: &Membership<'a>, provision: &Provision, day: &str) -> Vec<&'a str> {
        let agreement = membership.agreement;
        let runs = agreement.parties.iter().any(|party| binds(party, self.date));
        let interim = agreement.parties.iter().any(|party| party.interim_arrangements);
        let mut answer = Vec::new();
        for party in agreement.parties.iter().filter(|party| party.iso != self.country) {
            let named = if membership.joined && !runs {
                // Nobody is bound: whoever the agreement names and has not left takes part.
                let left = party.until.as_deref().is_some_and(|until| until < self.date);
                !left && (party.interim_arrangements || !interim)
            } else {
                binds(party, day)
            };
            if named && (provision.towards.is_empty() || has(&provision.towards, &party.iso)) {
                answer.push(party.iso.as_str());
            }
        }
        if let Some(partner) = &self.scenario.towards {
            answer.retain(|iso| iso == partner);
        }
        answer.sort();
        answer
    }

    /// Everything that reaches the measure on a day, with the partners to whom it is owed and those who could sue.
    fn reasons(&self, case: &Case, day: &str) -> Vec<(Reason, Vec<&'a str>, Vec<&'a str>)> {
        let mut answer = Vec::new();
        for (membership, provision, begin) in self.clauses(day) {
            let partners = self.partners(membership, provision, day);
            if self.scenario.towards.is_some() && partners.is_empty() {
                continue; // not owed to the one partner that is asked about
            }
            let agreement = membership.agreement;
            let clause = Clause { vocabulary: &self.facts.vocabulary, agreement, provision, country: self.country, begin: &begin, day };
            for category in case.scope {
                let Some(judged) = judge(case, &clause, category) else { continue };
                let can_sue = judged.standing >= Standing::Contestable && recourse(agreement, provision) == Some(true) && !dispute_suspended(&clause);
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
                    provision: agreement.provisions.iter().position(|own| std::ptr::eq(own, provision)).unwrap_or_default(),
                    would_change: Vec::new(),
                };
                answer.push((reason, partners.clone(), if can_sue { partners.clone() } else { Vec::new() }));
            }
        }
        let place = |scope: &str| case.scope.iter().position(|category| category == scope);
        answer.sort_by(|(one, ..), (other, ..)| {
            let key = |reason: &Reason| (reason.agreement.clone(), reason.article.clone(), reason.kind.clone(), place(&reason.scope));
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

        let mut challengers: Vec<String> = found.iter().flat_map(|(_, _, suing)| suing.iter().map(|iso| iso.to_string())).collect();
        challengers.sort();
        challengers.dedup();

        let law = found.iter().any(|(reason, ..)| reason.open.as_deref() == Some("law"));
        let open = (standing == Standing::Contestable).then(|| if law { "law".into() } else { "fact".into() });
        let towards = towards(&found);
        let reasons = found.into_iter().map(|(reason, ..)| reason).collect();
        Verdict { instrument: case.instrument.id.clone(), measure: measure.map(String::from), standing, open, from, until, challengers, towards, reasons }
    }

    /// Every change of standing after the date.
    fn upcoming(&self, case: &Case, measure: Option<&str>) -> Vec<Change> {
        let mut answer = Vec::new();
        let mut before = self.standing(case, self.date);
        for day in self.days.iter().filter(|day| day.as_str() > self.date) {
            let now = self.standing(case, day);
            if now != before {
                answer.push(Change { date: day.clone(), instrument: case.instrument.id.clone(), measure: measure.map(String::from), from: before, to: now });
            }
            before = now;
        }
        answer
    }
}

fn membership<'a>(agreement: &'a Agreement, country: &str, joined: bool, date: &str) -> Option<Membership<'a>> {
    let row = agreement.parties.iter().find(|party| party.iso == country);
    let bound = row.is_some_and(|party| binds(party, date));
    if joined && !bound {
        return Some(Membership { agreement, from: date.into(), until: None, joined: true });
    }
    let row = row?;
    Some(Membership { agreement, from: row.from.clone()?, until: row.until.clone(), joined: false })
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
        let partners: Vec<String> = worst.iter().filter(|(partner, of)| !partner.is_empty() && **of == standing).map(|(partner, _)| partner.to_string()).collect();
        if !partners.is_empty() {
            answer.push(Towards { standing, partners });
        }
        if worst.get("") == Some(&standing) {
            answer.push(Towards { standing, partners: Vec::new() });
        }
    }
    answer
}
