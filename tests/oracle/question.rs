//! What is asked: the agreements that bind the country in this scenario, the provisions that apply on a day and to whom
//! they are owed, the measures that are looked at.

use super::calendar::{day_after, day_before};
use super::facts::{Agreement, Facts, Instrument, Join, Measure, Party, Provision, Scenario};
use super::rule::{Case, has};

/// An agreement and the days on which it binds the country.
pub struct Membership<'a> {
    pub agreement: &'a Agreement,
    pub from: String,
    pub until: Option<String>,
    pub joined: bool,
}

pub struct Asked<'a> {
    pub facts: &'a Facts,
    pub scenario: &'a Scenario,
    pub country: &'a str,
    pub date: &'a str,
    pub memberships: Vec<Membership<'a>>,
    /// Every day on which something may change, in order.
    pub days: Vec<String>,
}

pub fn within(day: &str, from: Option<&str>, until: Option<&str>) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}

pub fn binds(party: &Party, day: &str) -> bool {
    party.from.is_some() && within(day, party.from.as_deref(), party.until.as_deref())
}

impl<'a> Asked<'a> {
    pub fn new(facts: &'a Facts, scenario: &'a Scenario) -> Self {
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

    pub fn of_measure(&self, measure: &'a Measure) -> Case<'a> {
        let mut menu = self.facts.groups.iter().flat_map(|group| &group.instruments);
        let instrument =
            menu.find(|instrument| instrument.id == measure.instrument).expect("an instrument of the menu");
        let checked = self
            .facts
            .countries
            .iter()
            .find(|country| country.iso == self.country)
            .map(|country| country.checked.as_str());
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
    pub fn measures(&self) -> Vec<(&'a Measure, bool)> {
        let mut answer = Vec::new();
        let own = self
            .facts
            .countries
            .iter()
            .filter(|country| country.iso == self.country)
            .flat_map(|country| &country.measures);
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
        answer.extend(
            added.map(|measure| {
                (measure, within(self.date, measure.from.as_deref(), measure.until.as_deref()))
            }),
        );
        answer
    }

    /// Provisions that apply to the country on a day, each with the day on which it began to.
    pub fn clauses(&self, day: &str) -> Vec<(&Membership<'a>, &'a Provision, String)> {
        let mut answer = Vec::new();
        for membership in self
            .memberships
            .iter()
            .filter(|membership| within(day, Some(&membership.from), membership.until.as_deref()))
        {
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
    pub fn partners(&self, membership: &Membership<'a>, provision: &Provision, day: &str) -> Vec<&'a str> {
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
}

fn membership<'a>(
    agreement: &'a Agreement,
    country: &str,
    joined: bool,
    date: &str,
) -> Option<Membership<'a>> {
    let row = agreement.parties.iter().find(|party| party.iso == country);
    let bound = row.is_some_and(|party| binds(party, date));
    if joined && !bound {
        return Some(Membership { agreement, from: date.into(), until: None, joined: true });
    }
    let row = row?;
    Some(Membership { agreement, from: row.from.clone()?, until: row.until.clone(), joined: false })
}

/// The menu is judged as a careful legislator would design it.
pub fn of_menu(instrument: &Instrument) -> Case<'_> {
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
