//! Who is bound by what on the date: the ground of an answer.

use super::measures::measures;
use super::wishes::{country, frontier, known_agreements, weights};
use super::{Joined, MOST_LETTERS, Scenario};
use crate::error::{Code, Error, join, say, shown};
use crate::facts::{Agreement, Country, Day, Facts, Known, Party, agreement_faults};
use crate::law::{Law, MOST_CODES, Partners, Ready, place_of};
use crate::verdict::{Case, Duty, Grace};
use crate::words::{MeasureStatus, Purpose, Scope, Set};
use std::cell::RefCell;
use std::rc::Rc;

/// Own agreements of a scenario, ready: made first, so that a [`World`] may borrow them.
#[derive(Debug, Default)]
pub struct Own<'a> {
    agreements: Vec<(&'a Agreement, Ready)>,
    codes: Vec<String>,
}

/// An agreement that binds the country on some day, in the scenario.
#[derive(Clone, Debug)]
pub struct Bond<'a> {
    /// The fact.
    pub agreement: &'a Agreement,
    /// First day bound.
    pub from: Day,
    /// Last day.
    pub until: Option<Day>,
    /// Joined in this scenario.
    pub joined: bool,
    /// The country's own row among the parties, if it has one.
    pub party: Option<&'a Party>,
    /// The other parties on the scenario's date.
    pub partners: Partners,
    /// Joined, and in force for nobody yet: its partners are those who are expected.
    pub waiting: bool,
    /// Its sets.
    pub ready: &'a Ready,
}

impl Bond<'_> {
    /// Whether it binds on a day.
    pub fn binds(&self, day: Day) -> bool {
        day.within(self.from, self.until)
    }
}

/// A measure that the country has or that is proposed.
#[derive(Clone, Debug)]
pub struct InForce<'a> {
    /// Id.
    pub id: String,
    /// Place in the menu.
    pub instrument: usize,
    /// Categories.
    pub scope: Vec<Scope>,
    /// Aims.
    pub purposes: Set<Purpose>,
    /// Whether it counts as used on the date.
    pub in_use: bool,
    /// Proposed in this scenario.
    pub proposed: bool,
    /// Where the country's own stands.
    pub status: Option<MeasureStatus>,
    pub(super) worse: Known,
    pub(super) least_restrictive: Known,
    pub(super) from: Option<Day>,
    /// In force on this day at the latest, where its first day is not known.
    pub(super) seen: Option<Day>,
    pub(super) listed_in: &'a [String],
    pub(super) not_listed_in: &'a [String],
}

/// A set of countries, and the list of their codes.
pub type CodeList<'a> = (Partners, Rc<Vec<&'a str>>);

/// The ground of an answer: what binds the country, what it has, and by what weights it is judged.
#[derive(Clone, Debug)]
pub struct World<'a> {
    /// The country.
    pub country: &'a Country,
    /// The date.
    pub date: Day,
    /// Agreements, in the order of the facts, own ones last.
    pub bonds: Vec<Bond<'a>>,
    /// Provisions that bind the country on some day and have something to say on the menu.
    pub duties: Vec<Duty<'a>>,
    /// Measures.
    pub measures: Vec<InForce<'a>>,
    /// Weights by criterion, sum 1.
    pub weights: Vec<f64>,
    /// Two criteria whose frontier is wanted.
    pub frontier: Option<(usize, usize)>,
    /// Country codes that [`Partners`] counts.
    pub codes: &'a [String],
    /// Lists of codes made so far.
    pub lists: RefCell<Vec<CodeList<'a>>>,
}

impl<'a> Own<'a> {
    /// Checks the own agreements of a scenario and makes them ready.
    pub fn new(scenario: &'a Scenario, facts: &Facts, law: &Law) -> Result<Self, Error> {
        #[cfg(lean)]
        return Ok(Self::default());
        #[cfg(not(lean))]
        Self::read(scenario, facts, law)
    }

    #[cfg(not(lean))]
    fn read(scenario: &'a Scenario, facts: &Facts, law: &Law) -> Result<Self, Error> {
        if scenario.join.iter().all(|joined| matches!(joined, Joined::Known(_))) {
            return Ok(Self::default());
        }
        let mut own = Self { agreements: Vec::new(), codes: law.codes.clone() };
        for (index, joined) in scenario.join.iter().enumerate() {
            let Joined::Own(agreement) = joined else { continue };
            let place = format!("join[{index}]");
            texts(&place, agreement)?;
            if let Some(fault) = agreement_faults(agreement).into_iter().next() {
                return Err(fault.within(&place));
            }
            if facts.agreements.iter().any(|one| one.id == agreement.id) {
                let message = say!("`{}` is the id of an agreement of the facts", agreement.id);
                let help = say!("give the own agreement an id of its own");
                return Err(Error::new(Code::Duplicate, format!("{place}.id"), message, help));
            }
            let codes = agreement.parties.iter().map(|party| &party.iso);
            for iso in codes {
                if !own.codes.contains(iso) {
                    own.codes.push(iso.clone());
                }
            }
            if own.codes.len() > MOST_CODES {
                let message = say!("more than {MOST_CODES} countries");
                return Err(Error::new(
                    Code::TooLarge,
                    format!("{place}.parties"),
                    message,
                    say!("name fewer"),
                ));
            }
            let ready = law.ready(agreement, &own.codes);
            own.agreements.push((agreement, ready));
        }
        Ok(own)
    }
}

/// Text that people will read again must be text.
fn texts(place: &str, agreement: &Agreement) -> Result<(), Error> {
    let mut all = vec![
        ("id".to_owned(), &agreement.id),
        ("name".to_owned(), &agreement.name),
        ("short".to_owned(), &agreement.short),
    ];
    for (index, provision) in agreement.provisions.iter().enumerate() {
        all.push((format!("provisions[{index}].article"), &provision.article));
        all.push((format!("provisions[{index}].content"), &provision.content));
    }
    all.into_iter().try_for_each(|(field, words)| text(&join(place, &field), words))
}

pub fn text(place: &str, words: &str) -> Result<(), Error> {
    let stray = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t' | '\r');
    let help = say!("write plain text");
    if words.contains(stray) {
        let message = say!("control characters");
        return Err(Error::new(Code::InvalidText, place, message, help));
    }
    // By a closure: the search for a letter beyond ASCII brings the search for any text, 6 kB of it.
    let lost = |letter: char| letter == '\u{fffd}';
    if words.contains(lost) {
        let message = say!("not well-formed Unicode (a lone surrogate, or a replacement character)");
        return Err(Error::new(Code::InvalidText, place, message, help));
    }
    if place.ends_with("id") && words.chars().count() > MOST_LETTERS {
        let message = say!("more than {MOST_LETTERS} letters");
        return Err(Error::new(Code::TooLarge, place, message, say!("shorten it")));
    }
    Ok(())
}

impl<'a> World<'a> {
    /// Resolves a scenario against the facts; the first thing that is wrong in it is the error.
    pub fn new(
        scenario: &'a Scenario,
        facts: &'a Facts,
        law: &'a Law,
        own: &'a Own<'a>,
    ) -> Result<Self, Error> {
        let country = country(scenario, facts)?;
        let date = scenario.date.unwrap_or(facts.date);
        known_agreements(scenario, facts)?;
        let codes: &[String] = if own.codes.is_empty() { &law.codes } else { &own.codes };
        let mut world = Self {
            country,
            date,
            bonds: Vec::new(),
            duties: Vec::new(),
            measures: measures(scenario, country, facts, law, date)?,
            weights: weights(scenario, facts)?,
            frontier: frontier(scenario, facts)?,
            codes,
            lists: RefCell::default(),
        };
        let joins = |id: &str| scenario.join.iter().any(|joined| joined.id() == id);
        let here = place_of(codes, &country.iso);
        for (agreement, ready) in facts.agreements.iter().zip(&law.agreements) {
            let leaves = scenario.leave.contains(&agreement.id);
            world.bind(agreement, ready, here, joins(&agreement.id), leaves, law);
        }
        for (agreement, ready) in &own.agreements {
            world.bind(agreement, ready, here, true, false, law);
        }
        if let Some(partner) = &scenario.towards {
            world.keep_towards(partner, facts)?;
        }
        Ok(world)
    }

    fn bind(
        &mut self,
        agreement: &'a Agreement,
        ready: &'a Ready,
        here: usize,
        joins: bool,
        leaves: bool,
        law: &Law,
    ) {
        let iso = &self.country.iso;
        let party = ready
            .places
            .iter()
            .position(|place| *place == here)
            .and_then(|index| agreement.parties.get(index));
        let dates = party.and_then(|party| Some((party.from?, party.until)));
        let joined = joins && !party.is_some_and(|party| party.binds(self.date));
        let Some((from, until)) = (if joined { Some((self.date, None)) } else { dates }) else { return };
        let until = if leaves {
            let eve = self.date.before();
            Some(until.map_or(eve, |until| until.min(eve)))
        } else {
            until
        };
        if until.is_some_and(|until| until < from) {
            return;
        }
        let partners = self.partners(agreement, ready, here, joined);
        let waiting = joined && !self.in_force(agreement);
        let bond = Bond { agreement, from, until, joined, party, partners, waiting, ready };
        let place = self.bonds.len();
        for (index, (provision, clause)) in agreement.provisions.iter().zip(&ready.clauses).enumerate() {
            let silent = clause.bars.or(clause.bars_if_worse).or(clause.may_bar).is_empty();
            if silent || !provision.only.is_empty() && !provision.only.contains(iso) {
                continue;
            }
            let from = provision.from.map_or(bond.from, |own| own.max(bond.from));
            let until = Day::earlier(bond.until, provision.until);
            if until.is_some_and(|until| until < from) {
                continue;
            }
            let mut partners = bond.partners;
            if !provision.towards.is_empty() {
                let named = |place: &usize| {
                    self.codes.get(*place).is_some_and(|code| provision.towards.contains(code))
                };
                let mut kept = Partners::default();
                partners.places().filter(named).for_each(|place| kept.add(place));
                partners = kept;
            }
            let own = provision.party_exceptions.iter().filter(|one| one.party == *iso);
            let rows = |committed: bool| {
                provision
                    .commitments
                    .iter()
                    .filter(move |row| row.party == *iso && row.committed == committed)
                    .flat_map(|row| row.scope.iter().copied())
                    .collect::<Vec<Scope>>()
            };
            self.duties.push(Duty {
                agreement: place,
                index,
                provision,
                clause,
                own_exceptions: own.map(|one| one.exception).collect(),
                committed: law.met_by(&rows(true)),
                may_be_committed: law.may_be_met_by(&rows(true)),
                not_committed: law.held_by(&rows(false)),
                transitions: provision
                    .transitions
                    .iter()
                    .filter(|one| one.party == *iso)
                    .map(|one| (one.until, one.effect))
                    .collect(),
                since: from,
                from,
                until,
                partners,
            });
        }
        self.bonds.push(bond);
    }

    /// Who else is bound on the date; of a joined agreement that binds nobody yet: who has signed or
    /// takes part.
    fn partners(&self, agreement: &Agreement, ready: &Ready, here: usize, joined: bool) -> Partners {
        let in_force = self.in_force(agreement);
        let interim = agreement.parties.iter().any(|party| party.interim_arrangements);
        // One that has left is no partner, whatever comes.
        let expected = |party: &Party| {
            party.until.is_none_or(|until| self.date <= until) && (!interim || party.interim_arrangements)
        };
        let mut partners = Partners::default();
        for (party, place) in agreement.parties.iter().zip(&ready.places) {
            let counts = if in_force || !joined { party.binds(self.date) } else { expected(party) };
            if counts && *place != here {
                partners.add(*place);
            }
        }
        partners
    }

    /// Whether the agreement binds anybody on the date.
    fn in_force(&self, agreement: &Agreement) -> bool {
        agreement.parties.iter().any(|party| party.binds(self.date))
    }

    /// Agreements that bind on the date.
    pub fn binding(&self) -> impl Iterator<Item = &Bond<'a>> {
        self.bonds.iter().filter(|bond| bond.binds(self.date))
    }

    /// Keeps what one partner could challenge. A member of a union is protected by what the union
    /// has agreed.
    fn keep_towards(&mut self, partner: &str, facts: &Facts) -> Result<(), Error> {
        let unions = facts
            .countries
            .iter()
            .filter(|country| country.members.iter().any(|member| member == partner))
            .map(|country| country.iso.as_str());
        // The country itself is no partner, even where its union is asked for by a member's name.
        let here = self.country.iso.as_str();
        let codes: Vec<&str> = unions.chain([partner]).filter(|code| *code != here).collect();
        let mut wanted = Partners::default();
        codes.iter().for_each(|code| wanted.add(place_of(self.codes, code)));
        if wanted.is_empty() {
            let message = say!("`{}` is a party to no agreement", shown(partner));
            let help = say!("give an ISO 3166-1 alpha-3 code of a party");
            return Err(Error::new(Code::UnknownPartner, "towards", message, help));
        }
        let bonds = &self.bonds;
        self.duties.retain_mut(|duty| {
            let owed = duty.partners.and(&wanted);
            let Some(bond) = bonds.get(duty.agreement) else { return false };
            let named = |iso: &String| codes.contains(&iso.as_str());
            if !duty.provision.towards.is_empty() && !duty.provision.towards.iter().any(named) {
                return false;
            }
            duty.partners = owed;
            // The duty is owed to the partner while the partner is bound; in an agreement that binds
            // nobody yet, as long as the country.
            if bond.waiting {
                return !owed.is_empty();
            }
            let dates = bond
                .agreement
                .parties
                .iter()
                .filter(|party| named(&party.iso))
                .find_map(|party| Some((party.from?, party.until)));
            match dates {
                Some((from, until)) => {
                    duty.from = duty.from.max(from);
                    duty.until = Day::earlier(duty.until, until);
                    duty.until.is_none_or(|until| duty.from <= until)
                }
                None => !owed.is_empty(),
            }
        });
        Ok(())
    }

    /// An instrument of the menu as a careful legislator would design it: typical scope and
    /// purposes, even-handed, new.
    pub fn menu_case(&self, instrument: usize, law: &Law) -> Option<(Case, Vec<Scope>)> {
        let choice = law.menu.get(instrument)?;
        let case = Case {
            instrument,
            traits: choice.traits,
            voluntary: choice.voluntary,
            in_a_case: choice.in_a_case,
            category: Scope::All,
            purposes: choice.purposes,
            worse: Known::No,
            least_restrictive: Known::Unknown,
            existing: Known::No,
            listed: Known::Unknown,
            committed: None,
            mass_market: Known::Unknown,
            audiovisual: Known::Unknown,
            recourse: None,
            unconfirmed: Known::Unknown,
            accepted_aim: false,
            grace: Grace::default(),
        };
        Some((case, choice.scope.clone()))
    }

    /// A measure as it is known, under one duty.
    pub fn measure_case(&self, measure: &InForce<'_>, duty: &Duty<'_>, menu: Case) -> Case {
        let agreement = self.bonds.get(duty.agreement).map_or("", |bond| &bond.agreement.id);
        let named = |list: &[String]| list.iter().any(|id| id == agreement);
        Case {
            purposes: measure.purposes,
            worse: measure.worse,
            least_restrictive: measure.least_restrictive,
            existing: match (measure.from, measure.seen) {
                (Some(from), _) => Known::from(from < duty.since),
                (None, Some(seen)) if duty.since >= seen => Known::Yes,
                (None, Some(_)) => Known::Unknown,
                (None, None) => Known::No,
            },
            listed: if named(measure.listed_in) {
                Known::Yes
            } else if named(measure.not_listed_in) {
                Known::No
            } else {
                Known::Unknown
            },
            ..menu
        }
    }
}
