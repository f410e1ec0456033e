//! What must hold between facts, for ours and for a user's own alike. Shapes and words are held by
//! the types already.

use super::{Agreement, Facts, Measure, Outcome, outcome_kinds};
use crate::error::shown;
use crate::error::{Code, Error};
use crate::sorted::distinct;
use crate::words::{Exception, Kind};

/// Most agreements, countries, provisions, measures, instruments of a set of facts: what the engine
/// is built for, far above what is known of the world.
pub const MOST: usize = 4_000;

/// Most groups in an overlap set times their instruments: the exact attribution looks at every
/// subset of a set's instruments.
pub const MOST_IN_A_SET: usize = 12;

/// Every fault of the facts; none: they may be used.
pub fn check(facts: &Facts) -> Vec<Error> {
    let mut faults = Faults::default();
    faults.menu(facts);
    faults.effects(facts);
    faults.outcomes(facts);
    faults.vocabulary(facts);
    let instruments = Ids::new(instrument_ids(facts));
    faults.unique("agreements", facts.agreements.iter().map(|agreement| agreement.id.as_str()));
    faults.unique("countries", facts.countries.iter().map(|country| country.iso.as_str()));
    faults.most("agreements", facts.agreements.len());
    faults.most("countries", facts.countries.len());
    for (index, agreement) in facts.agreements.iter().enumerate() {
        faults.agreement(&format!("agreements[{index}]"), agreement);
    }
    let agreements = Ids::new(facts.agreements.iter().map(|a| a.id.as_str()));
    for (index, country) in facts.countries.iter().enumerate() {
        let place = format!("countries[{index}]");
        faults.iso(&format!("{place}.iso"), &country.iso);
        faults.most(&format!("{place}.measures"), country.measures.len());
        let sources = faults.sources(&place, country.sources.iter().map(|s| s.id.as_str()));
        let ids = country.measures.iter().map(|measure| measure.id.as_str());
        faults.unique(&format!("{place}.measures"), ids);
        for (index, measure) in country.measures.iter().enumerate() {
            let place = format!("{place}.measures[{index}]");
            faults.measure(&place, measure, &instruments, &agreements);
            faults.cited(&place, &measure.source, &sources);
        }
        for (index, membership) in country.memberships.iter().enumerate() {
            let place = format!("{place}.memberships[{index}]");
            faults.cited(&place, &membership.source, &sources);
            if !agreements.contains(membership.agreement.as_str()) && membership.name.is_empty() {
                let place = format!("{place}.name");
                let what = format!("agreement `{}` has no file and no name", membership.agreement);
                faults.add(Code::MissingField, place, what, "add a readable name");
            }
        }
        for (index, indicator) in country.indicators.iter().enumerate() {
            faults.cited(&format!("{place}.indicators[{index}]"), &indicator.source, &sources);
        }
    }
    faults.list
}

/// Every instrument's id, in the order of the menu.
pub fn instrument_ids(facts: &Facts) -> impl Iterator<Item = &str> {
    facts.groups.iter().flat_map(|group| &group.instruments).map(|one| one.id.as_str())
}

/// Faults of one agreement by itself: also for a user's own.
pub fn agreement_faults(agreement: &Agreement) -> Vec<Error> {
    let mut faults = Faults::default();
    faults.agreement("", agreement);
    faults.list
}

/// Ids, each once, in order.
#[derive(Default)]
struct Ids<'a>(Vec<&'a str>);

impl<'a> Ids<'a> {
    fn new(ids: impl Iterator<Item = &'a str>) -> Self {
        let mut ids: Vec<&str> = ids.collect();
        distinct(&mut ids);
        Self(ids)
    }
    fn contains(&self, id: &str) -> bool {
        self.0.binary_search(&id).is_ok()
    }
    fn insert(&mut self, id: &'a str) -> bool {
        self.0.binary_search(&id).map_err(|place| self.0.insert(place, id)).is_err()
    }
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    fn len(&self) -> usize {
        self.0.len()
    }
}

#[derive(Default)]
struct Faults {
    list: Vec<Error>,
}

impl Faults {
    fn add(&mut self, code: Code, place: String, message: String, help: &str) {
        self.list.push(Error::new(code, place, message, help));
    }

    fn unique<'a>(&mut self, place: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = Ids::default();
        for (index, id) in ids.enumerate() {
            if id.is_empty() {
                let place = format!("{place}[{index}]");
                self.add(Code::MissingField, place, "an id is empty".into(), "give it an id");
            } else if !seen.insert(id) {
                let place = format!("{place}[{index}]");
                self.add(Code::Duplicate, place, format!("`{id}` stands twice"), "keep one of the two");
            }
        }
    }

    fn most(&mut self, place: &str, count: usize) {
        if count > MOST {
            let message = format!("{count} entries, at most {MOST}");
            self.add(Code::TooLarge, place.to_owned(), message, "send fewer");
        }
    }

    fn iso(&mut self, place: &str, iso: &str) {
        if iso.len() != 3 || !iso.bytes().all(|byte| byte.is_ascii_uppercase()) {
            let message = format!("`{}` is no ISO 3166-1 alpha-3 code", shown(iso));
            self.add(Code::InvalidData, place.to_owned(), message, "write three capital letters");
        }
    }

    fn sources<'a>(&mut self, place: &str, ids: impl Iterator<Item = &'a str>) -> Ids<'a> {
        let ids: Vec<&str> = ids.collect();
        self.unique(&format!("{place}.sources"), ids.iter().copied());
        Ids::new(ids.into_iter())
    }

    fn cited(&mut self, place: &str, source: &str, sources: &Ids<'_>) {
        if !source.is_empty() && !sources.contains(source) {
            let message = format!("source `{source}` is not listed in this file");
            let place = format!("{place}.source");
            self.add(Code::InvalidData, place, message, "add it under [[source]]");
        }
    }

    fn menu(&mut self, facts: &Facts) {
        self.unique("groups", facts.groups.iter().map(|group| group.id.as_str()));
        let mut seen = Ids::default();
        for (index, group) in facts.groups.iter().enumerate() {
            for (inner, instrument) in group.instruments.iter().enumerate() {
                let place = format!("groups[{index}].instruments[{inner}]");
                if !seen.insert(instrument.id.as_str()) {
                    let message = format!("`{}` stands twice", instrument.id);
                    self.add(Code::Duplicate, format!("{place}.id"), message, "keep one of the two");
                }
                if instrument.typical.scope.is_empty() || instrument.typical.purposes.is_empty() {
                    let message = "an instrument needs a typical scope and purpose".to_owned();
                    self.add(Code::InvalidData, format!("{place}.typical"), message, "name one each");
                }
            }
        }
        self.most("groups", seen.len());
        let mut taken = Ids::default();
        for (index, set) in facts.overlap.iter().enumerate() {
            let mut size = 0;
            for (inner, id) in set.iter().enumerate() {
                let place = format!("overlap[{index}][{inner}]");
                match facts.groups.iter().find(|group| group.id == *id) {
                    None => {
                        let message = format!("no group `{}`", shown(id));
                        self.add(Code::InvalidData, place, message, "name a group of this file");
                    }
                    Some(_) if !taken.insert(id.as_str()) => {
                        let message = format!("group `{id}` stands in two sets");
                        self.add(Code::Duplicate, place, message, "put it into one set");
                    }
                    Some(group) => size += group.instruments.len(),
                }
            }
            if size > MOST_IN_A_SET {
                let message = format!("{size} instruments in one set, at most {MOST_IN_A_SET}");
                self.add(Code::TooLarge, format!("overlap[{index}]"), message, "split the set");
            }
        }
        for (index, group) in facts.groups.iter().enumerate() {
            if group.instruments.len() > MOST_IN_A_SET {
                let message = format!("more than {MOST_IN_A_SET} instruments in one group");
                self.add(Code::TooLarge, format!("groups[{index}]"), message, "split the group");
            }
        }
    }

    fn effects(&mut self, facts: &Facts) {
        self.unique("criteria", facts.criteria.iter().map(|criterion| criterion.id.as_str()));
        if facts.criteria.is_empty() {
            let message = "no criterion".to_owned();
            self.add(Code::InvalidData, "criteria".into(), message, "name at least one");
        }
        let instruments = Ids::new(instrument_ids(facts));
        let criteria = Ids::new(facts.criteria.iter().map(|c| c.id.as_str()));
        self.unique("sources", facts.sources.iter().map(|study| study.id.as_str()));
        let studies = Ids::new(facts.sources.iter().map(|study| study.id.as_str()));
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        for (index, effect) in facts.effects.iter().enumerate() {
            let place = format!("effects[{index}]");
            if !instruments.contains(effect.instrument.as_str()) {
                let message = format!("no instrument `{}`", shown(&effect.instrument));
                let place = format!("{place}.instrument");
                self.add(Code::UnknownInstrument, place, message, "name one of instruments.toml");
            }
            if !criteria.contains(effect.criterion.as_str()) {
                let message = format!("no criterion `{}`", shown(&effect.criterion));
                let place = format!("{place}.criterion");
                self.add(Code::UnknownCriterion, place, message, "name one of criteria.toml");
            }
            let pair = (effect.instrument.as_str(), effect.criterion.as_str());
            if pairs.contains(&pair) {
                let message = format!("`{}` on `{}` stands twice", effect.instrument, effect.criterion);
                self.add(Code::Duplicate, place.clone(), message, "keep one of the two");
            }
            pairs.push(pair);
            let within = |value: f64| (-3.0..=3.0).contains(&value);
            let ordered = effect.low <= effect.central && effect.central <= effect.high;
            if !(within(effect.low) && within(effect.central) && within(effect.high) && ordered) {
                let message = "out of order or out of range".to_owned();
                let help = "give low <= central <= high, each from -3 to 3";
                self.add(Code::InvalidData, format!("{place}.central"), message, help);
            }
            for id in effect.supporting.iter().chain(&effect.against) {
                if !studies.is_empty() && !studies.contains(id.as_str()) {
                    let message = format!("no study `{}`", shown(id));
                    self.add(Code::InvalidData, place.clone(), message, "add it to sources.toml");
                }
            }
        }
    }

    fn outcomes(&mut self, facts: &Facts) {
        let record = &facts.outcomes.0;
        let sources = self.sources("outcomes", record.sources.iter().map(|source| source.id.as_str()));
        let mut seen = Ids::default();
        for (index, outcome) in record.outcomes.iter().enumerate() {
            let place = format!("outcomes.outcomes[{index}]");
            let Outcome { kind, low, central, high, .. } = outcome;
            if !outcome_kinds().any(|known| known == kind) {
                let message = format!("no outcome `{}`", shown(kind));
                let help =
                    "name an exception of vocabulary.toml, or a rule that leaves a measure contestable";
                self.add(Code::InvalidData, format!("{place}.kind"), message, help);
            } else if !seen.insert(kind.as_str()) {
                let message = format!("`{kind}` stands twice");
                self.add(Code::Duplicate, format!("{place}.kind"), message, "keep one of the two");
            }
            if !(0.0 <= *low && low <= central && central <= high && *high <= 1.0) {
                let message = "out of order or out of range".to_owned();
                let help = "give low <= central <= high, each from 0 to 1";
                self.add(Code::InvalidData, format!("{place}.central"), message, help);
            }
            for id in outcome.sources.iter().chain(&outcome.against) {
                self.cited(&place, id, &sources);
            }
        }
    }

    fn vocabulary(&mut self, facts: &Facts) {
        let words = &facts.vocabulary;
        for kind in Kind::ALL.iter().filter(|kind| words.kinds.get(kind).is_none()) {
            let message = format!("kind `{}` has no entry", kind.word());
            self.add(Code::InvalidData, "vocabulary.kinds".into(), message, "say what it bars");
        }
        for one in Exception::ALL.iter().filter(|one| words.exceptions.get(one).is_none()) {
            let message = format!("exception `{}` has no entry", one.word());
            self.add(Code::InvalidData, "vocabulary.exceptions".into(), message, "say who judges it");
        }
        let instruments = Ids::new(instrument_ids(facts));
        for (exception, rule) in words.exceptions.iter() {
            for id in rule.satisfied_by.iter().filter(|id| !instruments.contains(id.as_str())) {
                let place = format!("vocabulary.exceptions.{}.satisfiedBy", exception.word());
                let message = format!("no instrument `{}`", shown(id));
                self.add(Code::UnknownInstrument, place, message, "name one of instruments.toml");
            }
        }
    }

    fn agreement(&mut self, place: &str, agreement: &Agreement) {
        let at = |inner: String| crate::error::join(place, &inner);
        if agreement.id.is_empty() {
            self.add(Code::MissingField, at("id".into()), "the id is empty".into(), "give it an id");
        }
        self.most(&at("provisions".into()), agreement.provisions.len());
        self.most(&at("parties".into()), agreement.parties.len());
        let sources = self.sources(place, agreement.sources.iter().map(|s| s.id.as_str()));
        let parties = Ids::new(agreement.parties.iter().map(|p| p.iso.as_str()));
        self.unique(&at("parties".into()), agreement.parties.iter().map(|p| p.iso.as_str()));
        for (index, party) in agreement.parties.iter().enumerate() {
            let place = at(format!("parties[{index}]"));
            self.iso(&format!("{place}.iso"), &party.iso);
            self.span(&place, party.from, party.until);
            self.cited(&place, &party.source, &sources);
        }
        for (index, provision) in agreement.provisions.iter().enumerate() {
            let place = at(format!("provisions[{index}]"));
            self.cited(&place, &provision.source, &sources);
            self.span(&place, provision.from, provision.until);
            if provision.scope.is_empty() {
                let message = "an empty scope reaches nothing".to_owned();
                let help = "leave scope out (it then reaches all) or name one";
                self.add(Code::InvalidData, format!("{place}.scope"), message, help);
            }
            let named = [("only", &provision.only), ("towards", &provision.towards)];
            let named = named.into_iter().flat_map(|(field, list)| {
                list.iter().enumerate().map(move |(i, iso)| (format!("{field}[{i}]"), iso))
            });
            let named = named.chain(
                provision
                    .transitions
                    .iter()
                    .enumerate()
                    .map(|(i, one)| (format!("transitions[{i}].party"), &one.party)),
            );
            let named = named.chain(
                provision
                    .party_exceptions
                    .iter()
                    .enumerate()
                    .map(|(i, one)| (format!("partyExceptions[{i}].party"), &one.party)),
            );
            let named = named.chain(
                provision
                    .commitments
                    .iter()
                    .enumerate()
                    .map(|(i, one)| (format!("commitments[{i}].party"), &one.party)),
            );
            for (field, iso) in named {
                if !parties.contains(iso.as_str()) {
                    let message = format!("`{}` is no party of this agreement", shown(iso));
                    let help = "add it under [[party]], or correct the code";
                    self.add(Code::InvalidData, format!("{place}.{field}"), message, help);
                }
            }
        }
    }

    fn measure(&mut self, place: &str, measure: &Measure, instruments: &Ids<'_>, agreements: &Ids<'_>) {
        if !instruments.contains(measure.instrument.as_str()) {
            let message = format!("no instrument `{}`", shown(&measure.instrument));
            let place = format!("{place}.instrument");
            self.add(Code::UnknownInstrument, place, message, "name one of instruments.toml");
        }
        for (field, list) in [("scope", measure.scope.is_empty()), ("purposes", measure.purposes.is_empty())]
        {
            if list {
                let message = format!("`{}` has no {field}", measure.id);
                self.add(Code::InvalidData, format!("{place}.{field}"), message, "name at least one");
            }
        }
        self.span(place, measure.from, measure.until);
        for (field, list) in [("listedIn", &measure.listed_in), ("notListedIn", &measure.not_listed_in)] {
            for (index, id) in list.iter().enumerate().filter(|(_, id)| !agreements.contains(id.as_str())) {
                let message = format!("no agreement `{}`", shown(id));
                let place = format!("{place}.{field}[{index}]");
                self.add(Code::UnknownAgreement, place, message, "name the id of an agreement");
            }
        }
        if let Some(id) = measure.listed_in.iter().find(|id| measure.not_listed_in.contains(id)) {
            let message = format!("listed and not listed in `{id}`");
            self.add(Code::Conflict, format!("{place}.listedIn"), message, "keep one of the two");
        }
    }

    fn span(&mut self, place: &str, from: Option<super::Day>, until: Option<super::Day>) {
        if let (Some(from), Some(until)) = (from, until)
            && from > until
        {
            let message = format!("from {from} is after until {until}");
            self.add(Code::InvalidData, format!("{place}.until"), message, "correct the dates");
        }
    }
}
