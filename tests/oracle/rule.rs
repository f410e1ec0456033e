//! The rules one by one: scopes, limits, exceptions, transitions, recourse. Each is one sentence of section 3 of the method.

use super::facts::{Agreement, Instrument, Provision, Purposes, Vocabulary};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    #[default]
    Open,
    Discouraged,
    Sheltered,
    Contestable,
    Closed,
}
use Standing::{Closed, Contestable, Sheltered};

/// What is asked: may this measure stand?
#[derive(Clone, Copy)]
pub struct Case<'a> {
    pub instrument: &'a Instrument,
    pub scope: &'a [String],
    pub purposes: &'a [String],
    pub treats_worse: Option<bool>,
    pub least_restrictive: Option<bool>,
    pub from: Option<&'a str>,
    /// A country's own measure, in force, and the day on which that was looked up.
    pub in_force_on: Option<&'a str>,
    pub listed_in: &'a [String],
    pub not_listed_in: &'a [String],
}

/// A provision that applies to a country on a day.
#[derive(Clone, Copy)]
pub struct Clause<'a> {
    pub vocabulary: &'a Vocabulary,
    pub agreement: &'a Agreement,
    pub provision: &'a Provision,
    pub country: &'a str,
    /// The day on which it began to bind the country.
    pub begin: &'a str,
    pub day: &'a str,
}

pub fn has(list: &[String], word: &str) -> bool {
    list.iter().any(|entry| entry == word)
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meets {
    No,
    Perhaps,
    Yes,
}

/// Does one scope hold the other? `all` holds every other; what is held by a held one is held too.
fn holds(vocabulary: &Vocabulary, outer: &str, inner: &str) -> bool {
    let inside = vocabulary.nesting.holds.get(outer);
    outer == inner
        || outer == "all"
        || inside.is_some_and(|inside| inside.iter().any(|next| holds(vocabulary, next, inner)))
}

/// Do two scopes meet?
pub fn meets(vocabulary: &Vocabulary, one: &str, other: &str) -> Meets {
    if holds(vocabulary, one, other) || holds(vocabulary, other, one) {
        return Meets::Yes;
    }
    let pair = |(a, b): &(String, String)| (a == one && b == other) || (a == other && b == one);
    if vocabulary.nesting.may_overlap.iter().any(pair) { Meets::Perhaps } else { Meets::No }
}

/// What a limit does to the reach of its provision.
pub enum Limit<'a> {
    Nothing,
    TakesOut,
    PerhapsTakesOut,
    DropsTrait(&'a str),
}

/// Was the measure there before the provision began to bind?
pub fn existing(case: &Case, clause: &Clause) -> Option<bool> {
    match (case.from, case.in_force_on) {
        (Some(from), _) => Some(from < clause.begin),
        (None, Some(checked)) if clause.begin >= checked => Some(true),
        (None, Some(_)) => None,
        (None, None) => Some(false),
    }
}

/// Does a reservation of this agreement list the measure?
pub fn listed(case: &Case, clause: &Clause) -> Option<bool> {
    if has(case.listed_in, &clause.agreement.id) {
        Some(true)
    } else if has(case.not_listed_in, &clause.agreement.id) {
        Some(false)
    } else {
        None
    }
}

pub fn limit<'a>(id: &str, case: &Case, clause: &Clause, category: &str) -> Limit<'a> {
    let out = |yes: bool| if yes { Limit::TakesOut } else { Limit::Nothing };
    match id {
        "financial-services" => out(category == "payment" || category == "financial"),
        "government-information" => out(category == "government"),
        "critical-infrastructure" => out(category == "critical"),
        "government-procurement" => out(has(&case.instrument.traits, "prefers-domestic-procurement")),
        "subsidies-and-grants" => Limit::DropsTrait("subsidises-domestic"),
        "internal-taxes-allowed" => Limit::DropsTrait("taxes-digital-services"),
        "incentives-allowed" => out(case.instrument.voluntary),
        "market-condition-only" => out(case.instrument.in_a_case),
        "broadcasting" if category == "media" => Limit::PerhapsTakesOut,
        "carrier-media-only" => {
            out(["digital-products", "media", "software", "mass-market-software", "artificial-intelligence"]
                .contains(&category))
        }
        "mass-market-only" if category == "artificial-intelligence" => Limit::PerhapsTakesOut,
        "mass-market-only" => out(!["software", "mass-market-software", "all"].contains(&category)),
        "listed-commitments" => commitments(clause, category),
        _ => Limit::Nothing, // contracts; those that shelter come later
    }
}

/// `listed-commitments`: reached where the party has committed the sector, out where it is known that it has not.
fn commitments<'a>(clause: &Clause, category: &str) -> Limit<'a> {
    let mut committed = Meets::No;
    let mut spared = false;
    for row in clause.provision.commitments.iter().filter(|row| row.party == clause.country) {
        for scope in &row.scope {
            if row.committed {
                committed = committed.max(meets(clause.vocabulary, scope, category));
            } else {
                spared |= holds(clause.vocabulary, scope, category);
            }
        }
    }
    match committed {
        Meets::Yes => Limit::Nothing,
        Meets::No if spared => Limit::TakesOut,
        Meets::No | Meets::Perhaps => Limit::PerhapsTakesOut,
    }
}

/// Traits of the instrument that the provision bars for sure, those it bars if foreigners are treated worse (not
/// known), and those that it may bar by what is not confirmed of its text.
pub struct Barred<'a> {
    pub sure: Vec<&'a str>,
    pub if_worse: Vec<&'a str>,
    pub unconfirmed: Vec<&'a str>,
}

pub fn barred<'a>(case: &Case<'a>, clause: &Clause) -> Barred<'a> {
    let kind = clause.vocabulary.kinds.get(&clause.provision.kind).cloned().unwrap_or_default();
    let bars = clause.provision.bars.as_ref().unwrap_or(&kind.bars);
    let nothing = Vec::new();
    let affirms_room = clause.provision.bars.as_ref().is_some_and(Vec::is_empty);
    let if_worse = if affirms_room { &nothing } else { &kind.bars_if_worse };
    let perhaps = clause.provision.unconfirmed.as_ref().map_or(&nothing, |unconfirmed| &unconfirmed.bars);
    let mut answer = Barred { sure: Vec::new(), if_worse: Vec::new(), unconfirmed: Vec::new() };
    for word in case.instrument.traits.iter().map(String::as_str) {
        if has(bars, word) || (has(if_worse, word) && case.treats_worse == Some(true)) {
            answer.sure.push(word);
            continue;
        }
        if has(if_worse, word) && case.treats_worse.is_none() {
            answer.if_worse.push(word);
        }
        if has(perhaps, word) {
            answer.unconfirmed.push(word);
        }
    }
    answer
}

pub fn scope_meets(clause: &Clause, category: &str) -> Meets {
    let everything = [String::from("all")];
    let scope: &[String] = clause.provision.scope.as_deref().unwrap_or(&everything);
    scope.iter().map(|word| meets(clause.vocabulary, word, category)).max().unwrap_or(Meets::No)
}

/// One exception: `None` where it does not fit at all, closed where it fits and its tests are known to fail.
fn saves(id: &str, case: &Case, clause: &Clause, category: &str) -> Option<Standing> {
    let exception = clause.vocabulary.exceptions.get(id)?;
    if exception.in_a_case && !case.instrument.in_a_case {
        return None;
    }
    let mut itself = exception.judge == "self";
    if itself && !exception.satisfied_by.is_empty() && !has(&exception.satisfied_by, &case.instrument.id) {
        itself = false; // met by the instruments it names; for the rest others judge
    }
    match &exception.purposes {
        Purposes::List(accepted) => {
            if !case.purposes.iter().any(|purpose| has(accepted, purpose)) {
                return None;
            }
        }
        Purposes::Open(_) => {
            let public_aim =
                case.purposes.iter().any(|purpose| purpose != "industrial" && purpose != "revenue");
            if !public_aim {
                return itself.then_some(Contestable);
            }
        }
    }
    if id == "essential-security" {
        // Self-judged, but not without bounds (WTO panel WT/DS512).
        return Some(if ["government", "critical", "telecom"].contains(&category) {
            Sheltered
        } else {
            Contestable
        });
    }
    if itself {
        return Some(Sheltered);
    }
    let fails = (has(&exception.tests, "no-arbitrary-discrimination") && case.treats_worse == Some(true))
        || (has(&exception.tests, "necessity") && case.least_restrictive == Some(false));
    Some(if fails { Closed } else { Contestable })
}

/// The exceptions that are sure: the provision's own, then those of this party alone.
pub fn own_exceptions<'a>(clause: &Clause<'a>) -> Vec<&'a str> {
    let of_party = clause
        .provision
        .party_exceptions
        .iter()
        .filter(|row| row.party == clause.country)
        .map(|row| row.exception.as_str());
    clause.provision.exceptions.iter().map(String::as_str).chain(of_party).collect()
}

/// The most favourable of them, the first of equals; closed if none.
pub fn best_exception<'a>(
    ids: &[&'a str],
    case: &Case,
    clause: &Clause,
    category: &str,
) -> (Standing, Option<&'a str>) {
    let mut best = (Closed, None);
    for id in ids {
        let standing = saves(id, case, clause, category).unwrap_or(Closed);
        if standing < best.0 {
            best = (standing, Some(*id));
        }
    }
    best
}

pub fn transition_runs(clause: &Clause, effect: &str) -> bool {
    clause
        .provision
        .transitions
        .iter()
        .any(|row| row.party == clause.country && row.effect == effect && clause.day <= row.until.as_str())
}

pub fn recourse(agreement: &Agreement, provision: &Provision) -> Option<bool> {
    provision.dispute_settlement.or(agreement.dispute_settlement)
}

/// Nobody can bring a case for now.
pub fn dispute_suspended(clause: &Clause) -> bool {
    transition_runs(clause, "no-dispute")
}
