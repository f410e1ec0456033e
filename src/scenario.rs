//! A question: a country, a date, and what if. And its answer's ground: who is bound by what on that
//! date ([`World`]).

use crate::error::{Code, Error, join, say, shown};
use crate::facts::{Agreement, Country, Day, Facts, Known, Measure, Party, Table, agreement_faults};
use crate::law::{Law, MOST_CODES, Partners, Ready, place_of};
use crate::verdict::{Case, Duty, Grace};
use crate::words::{MeasureStatus, Purpose, Scope, Set};
use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

/// Most entries of any list of a scenario.
pub const MOST_ENTRIES: usize = 500;
/// Most letters of an id.
pub const MOST_LETTERS: usize = 200;

/// A scenario, as `../shared/api.md` promises it: at most [`MOST_ENTRIES`] entries a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scenario {
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// The day that is asked about; default: the date of the facts.
    #[serde(default)]
    pub date: Option<Day>,
    /// Agreements that it joins, by id or whole.
    #[serde(default, deserialize_with = "few", skip_serializing_if = "Vec::is_empty")]
    pub join: Vec<Joined>,
    /// Ids of agreements that it leaves.
    #[serde(default, deserialize_with = "few", skip_serializing_if = "Vec::is_empty")]
    pub leave: Vec<String>,
    /// Measures that it takes.
    #[serde(default, deserialize_with = "few", skip_serializing_if = "Vec::is_empty")]
    pub add: Vec<Proposal>,
    /// Ids of measures that it drops.
    #[serde(default, deserialize_with = "few", skip_serializing_if = "Vec::is_empty")]
    pub drop: Vec<String>,
    /// Weights by criterion, at least 0, any sum but 0; a criterion that is not named weighs 0.
    #[serde(default)]
    pub weights: Option<Table<String, f64>>,
    /// Or only an order of importance.
    #[serde(default)]
    pub ranking: Option<Vec<String>>,
    /// Two criteria whose frontier is wanted.
    #[serde(default)]
    pub frontier: Option<(String, String)>,
    /// Judge only what this partner could challenge.
    #[serde(default)]
    pub towards: Option<String>,
}

/// An agreement to be joined: an id, or a draft or own agreement.
#[derive(Clone, Debug, PartialEq)]
pub enum Joined {
    /// One of the facts, by id.
    Known(String),
    /// A draft or own agreement.
    Own(Box<Agreement>),
}

impl Joined {
    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Known(id) => id,
            Self::Own(agreement) => &agreement.id,
        }
    }
}

impl Serialize for Joined {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(id) => serializer.serialize_str(id),
            Self::Own(agreement) => agreement.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Joined {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct IdOrAgreement;
        impl<'de> Visitor<'de> for IdOrAgreement {
            type Value = Joined;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of an agreement, or an agreement")
            }
            fn visit_str<E: serde::de::Error>(self, id: &str) -> Result<Joined, E> {
                Ok(Joined::Known(id.to_owned()))
            }
            #[cfg(lean)]
            fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Joined, A::Error> {
                Err(A::Error::custom("needs-own: own agreements need the whole core"))
            }
            #[cfg(not(lean))]
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Joined, A::Error> {
                let agreement = serde::de::value::MapAccessDeserializer::new(map);
                Ok(Joined::Own(Box::new(Agreement::deserialize(agreement)?)))
            }
        }
        deserializer.deserialize_any(IdOrAgreement)
    }
}

/// A list of at most [`MOST_ENTRIES`]: refused while it is read, so that a million entries cost
/// nothing.
fn few<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    struct Few<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Few<T> {
        type Value = Vec<T>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list")
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
            let mut list = Vec::new();
            let too_many = || A::Error::custom(format_args!("limit: at most {MOST_ENTRIES} entries"));
            if seq.size_hint().is_some_and(|size| size > MOST_ENTRIES) {
                return Err(too_many());
            }
            while let Some(one) = seq.next_element()? {
                if list.len() == MOST_ENTRIES {
                    return Err(too_many());
                }
                list.push(one);
            }
            Ok(list)
        }
    }
    deserializer.deserialize_seq(Few(PhantomData))
}

/// A measure that is proposed in a scenario. What is left out of scope and purposes is typical of
/// the instrument; what is left out otherwise is not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Proposal {
    /// Id; given one if it has none.
    #[serde(default)]
    pub id: Option<String>,
    /// Instrument of the menu.
    pub instrument: String,
    /// Data categories or sectors.
    #[serde(default)]
    pub scope: Option<Vec<Scope>>,
    /// Aims.
    #[serde(default)]
    pub purposes: Option<Vec<Purpose>>,
    /// In law or in fact.
    #[serde(default)]
    pub treats_foreigners_worse: Known,
    /// Whether no lighter way would serve its aims as well.
    #[serde(default)]
    pub least_restrictive: Known,
    /// First day.
    #[serde(default)]
    pub from: Option<Day>,
    /// Last day.
    #[serde(default)]
    pub until: Option<Day>,
    /// Agreements under which a listed reservation covers it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub listed_in: Vec<String>,
    /// Agreements under which none does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_listed_in: Vec<String>,
    /// Title.
    #[serde(default)]
    pub title: Option<String>,
    /// Law and article.
    #[serde(default)]
    pub citation: Option<String>,
    /// Source.
    #[serde(default)]
    pub source: Option<String>,
    /// Checked on.
    #[serde(default)]
    pub checked_on: Option<Day>,
}

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
        self.from <= day && self.until.is_none_or(|until| day <= until)
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
    worse: Known,
    least_restrictive: Known,
    from: Option<Day>,
    /// In force on this day at the latest, where its first day is not known.
    seen: Option<Day>,
    listed_in: &'a [String],
    not_listed_in: &'a [String],
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

fn text(place: &str, words: &str) -> Result<(), Error> {
    let stray = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t' | '\r');
    let help = say!("write plain text");
    if words.contains(stray) {
        let message = say!("control characters");
        return Err(Error::new(Code::InvalidText, place, message, help));
    }
    if words.contains('\u{fffd}') {
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
        let holds = |(from, until): (Day, Option<Day>)| {
            from <= self.date && until.is_none_or(|until| self.date <= until)
        };
        let joined = joins && !dates.is_some_and(holds);
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
            let until = match (bond.until, provision.until) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
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
            let counts = if in_force || !joined { self.is_bound(party) } else { expected(party) };
            if counts && *place != here {
                partners.add(*place);
            }
        }
        partners
    }

    fn is_bound(&self, party: &Party) -> bool {
        party.from.is_some_and(|from| from <= self.date) && party.until.is_none_or(|until| self.date <= until)
    }

    /// Whether the agreement binds anybody on the date.
    fn in_force(&self, agreement: &Agreement) -> bool {
        agreement.parties.iter().any(|party| self.is_bound(party))
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
                    duty.until = match (duty.until, until) {
                        (Some(a), Some(b)) => Some(a.min(b)),
                        (a, b) => a.or(b),
                    };
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

fn country<'a>(scenario: &Scenario, facts: &'a Facts) -> Result<&'a Country, Error> {
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

fn known_agreements(scenario: &Scenario, facts: &Facts) -> Result<(), Error> {
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

fn measures<'a>(
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

fn criterion(place: String, id: &str, facts: &Facts) -> Result<usize, Error> {
    facts.criteria.iter().position(|one| one.id == id).ok_or_else(|| {
        let message = say!("no criterion `{}`", shown(id));
        let help = say!("give an id that catalogue().criteria lists");
        Error::new(Code::UnknownCriterion, place, message, help)
    })
}

/// Weights that sum to 1: as given, by rank order centroid (each rank's mean over all weights that
/// respect the order; unranked criteria share what is left), or equal.
fn weights(scenario: &Scenario, facts: &Facts) -> Result<Vec<f64>, Error> {
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

fn frontier(scenario: &Scenario, facts: &Facts) -> Result<Option<(usize, usize)>, Error> {
    let Some((x, y)) = &scenario.frontier else { return Ok(None) };
    let pair = (criterion("frontier[0]".into(), x, facts)?, criterion("frontier[1]".into(), y, facts)?);
    if pair.0 == pair.1 {
        let message = say!("a frontier needs two criteria");
        return Err(Error::new(Code::Duplicate, "frontier[1]", message, say!("name another one")));
    }
    Ok(Some(pair))
}
