//! Section 3 of the method: one measure, one provision, one category. What is not known is resolved in every way at
//! once, and the best and the worst outcome are looked at; `naming` then says which rule decided.

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
use Standing::{Closed, Contestable, Discouraged, Open, Sheltered};

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

pub struct Judged {
    pub standing: Standing,
    pub rule: String,
    pub exception: Option<String>,
    /// Contestable because a fact is missing, not because the law is open.
    pub fact_missing: bool,
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
    outer == inner || outer == "all" || inside.is_some_and(|inside| inside.iter().any(|next| holds(vocabulary, next, inner)))
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
enum Limit<'a> {
    Nothing,
    TakesOut,
    PerhapsTakesOut,
    DropsTrait(&'a str),
}

/// Was the measure there before the provision began to bind?
fn existing(case: &Case, clause: &Clause) -> Option<bool> {
    match (case.from, case.in_force_on) {
        (Some(from), _) => Some(from < clause.begin),
        (None, Some(checked)) if clause.begin >= checked => Some(true),
        (None, Some(_)) => None,
        (None, None) => Some(false),
    }
}

/// Does a reservation of this agreement list the measure?
fn listed(case: &Case, clause: &Clause) -> Option<bool> {
    if has(case.listed_in, &clause.agreement.id) {
        Some(true)
    } else if has(case.not_listed_in, &clause.agreement.id) {
        Some(false)
    } else {
        None
    }
}

fn limit<'a>(id: &str, case: &Case, clause: &Clause, category: &str) -> Limit<'a> {
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
        "carrier-media-only" => out(["digital-products", "media", "software", "mass-market-software", "artificial-intelligence"].contains(&category)),
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
struct Barred<'a> {
    sure: Vec<&'a str>,
    if_worse: Vec<&'a str>,
    unconfirmed: Vec<&'a str>,
}

fn barred<'a>(case: &Case<'a>, clause: &Clause) -> Barred<'a> {
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

fn scope_meets(clause: &Clause, category: &str) -> Meets {
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
            let public_aim = case.purposes.iter().any(|purpose| purpose != "industrial" && purpose != "revenue");
            if !public_aim {
                return itself.then_some(Contestable);
            }
        }
    }
    if id == "essential-security" {
        // Self-judged, but not without bounds (WTO panel WT/DS512).
        return Some(if ["government", "critical", "telecom"].contains(&category) { Sheltered } else { Contestable });
    }
    if itself {
        return Some(Sheltered);
    }
    let fails = (has(&exception.tests, "no-arbitrary-discrimination") && case.treats_worse == Some(true))
        || (has(&exception.tests, "necessity") && case.least_restrictive == Some(false));
    Some(if fails { Closed } else { Contestable })
}

/// The exceptions that are sure: the provision's own, then those of this party alone.
fn own_exceptions<'a>(clause: &Clause<'a>) -> Vec<&'a str> {
    let of_party = clause.provision.party_exceptions.iter().filter(|row| row.party == clause.country).map(|row| row.exception.as_str());
    clause.provision.exceptions.iter().map(String::as_str).chain(of_party).collect()
}

/// The most favourable of them, the first of equals; closed if none.
fn best_exception<'a>(ids: &[&'a str], case: &Case, clause: &Clause, category: &str) -> (Standing, Option<&'a str>) {
    let mut best = (Closed, None);
    for id in ids {
        if let Some(standing) = saves(id, case, clause, category) {
            if standing < best.0 {
                best = (standing, Some(*id));
            }
        }
    }
    best
}

fn transition_runs(clause: &Clause, effect: &str) -> bool {
    clause.provision.transitions.iter().any(|row| row.party == clause.country && row.effect == effect && clause.day <= row.until.as_str())
}

pub fn recourse(agreement: &Agreement, provision: &Provision) -> Option<bool> {
    provision.dispute_settlement.or(agreement.dispute_settlement)
}

/// Nobody can bring a case for now.
pub fn dispute_suspended(clause: &Clause) -> bool {
    transition_runs(clause, "no-dispute")
}

/// One way in which everything that is not known could turn out: each question with its answer.
struct Resolution<'q> {
    questions: &'q [String],
    answers: u32,
}

impl Resolution<'_> {
    fn yes(&self, question: &str) -> bool {
        self.questions.iter().position(|asked| asked == question).is_some_and(|at| self.answers >> at & 1 == 1)
    }
    fn yes_about(&self, topic: &str, word: &str) -> bool {
        let is = |asked: &String| asked.strip_prefix(topic).and_then(|rest| rest.strip_prefix(' ')) == Some(word);
        self.questions.iter().position(is).is_some_and(|at| self.answers >> at & 1 == 1)
    }
}

/// Everything that is not known of this measure under this provision.
fn questions(case: &Case, clause: &Clause, category: &str, barred: &Barred) -> Vec<String> {
    let mut asked = Vec::new();
    if !barred.if_worse.is_empty() {
        asked.push("treated worse".into());
    }
    if scope_meets(clause, category) == Meets::Perhaps {
        asked.push("scopes meet".into());
    }
    let perhaps = clause.provision.unconfirmed.as_ref();
    let limited = |id: &str| has(&clause.provision.limits, id) || perhaps.is_some_and(|unconfirmed| has(&unconfirmed.limits, id));
    if limited("listed-reservations") && listed(case, clause).is_none() {
        asked.push("listed".into());
    }
    if existing(case, clause).is_none() && (limited("listed-reservations") || limited("existing-measures") || transition_runs(clause, "existing-measures-only")) {
        asked.push("existing".into());
    }
    if recourse(clause.agreement, clause.provision).is_none() {
        asked.push("recourse".into());
    }
    for id in &clause.provision.limits {
        if matches!(limit(id, case, clause, category), Limit::PerhapsTakesOut) {
            asked.push(format!("takes-out {id}"));
        }
    }
    if let Some(unconfirmed) = perhaps {
        asked.extend(barred.unconfirmed.iter().map(|word| format!("bars {word}")));
        for id in &unconfirmed.limits {
            asked.push(format!("limit {id}"));
            if matches!(limit(id, case, clause, category), Limit::PerhapsTakesOut) {
                asked.push(format!("takes-out {id}"));
            }
        }
        asked.extend(unconfirmed.exceptions.iter().map(|id| format!("exception {id}")));
        if unconfirmed.strength.is_some() {
            asked.push("other strength".into());
        }
    }
    asked
}

/// The standing when everything is known.
fn outcome(case: &Case, clause: &Clause, category: &str, barred: &Barred, known: &Resolution) -> Standing {
    let provision = clause.provision;
    let unconfirmed = provision.unconfirmed.clone().unwrap_or_default();

    // 1. Reach.
    let mut traits = barred.sure.clone();
    if known.yes("treated worse") {
        traits.extend(&barred.if_worse);
    }
    traits.extend(barred.unconfirmed.iter().filter(|word| known.yes_about("bars", word)));
    let meets = match scope_meets(clause, category) {
        Meets::Yes => true,
        Meets::Perhaps => known.yes("scopes meet"),
        Meets::No => false,
    };
    if traits.is_empty() || !meets {
        return Open;
    }
    let mut limits: Vec<&String> = provision.limits.iter().collect();
    limits.extend(unconfirmed.limits.iter().filter(|id| known.yes_about("limit", id)));
    for id in &limits {
        match limit(id, case, clause, category) {
            Limit::Nothing => {}
            Limit::TakesOut => return Open,
            Limit::PerhapsTakesOut => {
                if known.yes_about("takes-out", id) {
                    return Open;
                }
            }
            Limit::DropsTrait(dropped) => traits.retain(|word| *word != dropped),
        }
    }
    if traits.is_empty() {
        return Open;
    }

    // 2. Strength.
    let mut strength = provision.strength.as_str();
    if let (Some(other), true) = (&unconfirmed.strength, known.yes("other strength")) {
        strength = other;
    }
    if strength == "soft" {
        return Discouraged;
    }

    // Listed or existing measures, and 3. transition.
    let existing = existing(case, clause).unwrap_or_else(|| known.yes("existing"));
    let listed = listed(case, clause).unwrap_or_else(|| existing && known.yes("listed"));
    for id in &limits {
        if (*id == "existing-measures" && existing) || (*id == "listed-reservations" && listed) {
            return Sheltered;
        }
    }
    if transition_runs(clause, "not-bound") || (transition_runs(clause, "existing-measures-only") && existing) {
        return Sheltered;
    }

    // 4. Exceptions, the most favourable that fits.
    let mut exceptions = own_exceptions(clause);
    exceptions.extend(unconfirmed.exceptions.iter().map(String::as_str).filter(|id| known.yes_about("exception", id)));
    let (standing, _) = best_exception(&exceptions, case, clause, category);

    // 5. Recourse; a practice and a suspended dispute settlement are as good as none.
    let recourse = recourse(clause.agreement, provision).unwrap_or_else(|| known.yes("recourse"));
    if strength == "practice" || !recourse || transition_runs(clause, "no-dispute") {
        return standing.min(Contestable);
    }
    standing
}

/// What is not known never gives a better standing than the best, nor a worse one than the worst of all outcomes.
pub fn judge(case: &Case, clause: &Clause, category: &str) -> Option<Judged> {
    let barred = barred(case, clause);
    if barred.sure.is_empty() && barred.if_worse.is_empty() && barred.unconfirmed.is_empty() {
        return None; // bars no trait of it
    }
    if scope_meets(clause, category) == Meets::No {
        return None; // does not meet the category
    }
    let asked = questions(case, clause, category, &barred);
    assert!(asked.len() < 20, "too many questions to try every answer");
    let (mut best, mut worst) = (Closed, Open);
    for answers in 0..1u32 << asked.len() {
        let standing = outcome(case, clause, category, &barred, &Resolution { questions: &asked, answers });
        best = best.min(standing);
        worst = worst.max(standing);
    }
    let standing = Contestable.clamp(best, worst);
    let named = naming::named(case, clause, category, &barred);
    assert_eq!((best, worst), (named.best, named.worst), "the oracle's two formulations differ: {} {:?}", named.rule, clause.provision);
    let fact_missing = standing == Contestable && best != worst;
    Some(Judged { standing, rule: named.rule, exception: named.exception, fact_missing })
}

#[path = "naming.rs"]
mod naming;
