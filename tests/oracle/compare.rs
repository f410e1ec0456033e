//! Where two answers to one question differ.

use super::facts::{Facts, Scenario};
use super::{Answer, Frontier, LockIn, OfAgreement, Reason, Verdict, would_change};
use std::collections::BTreeMap;

/// Figures agree to this, on the scale of 100.
const TOLERANCE: f64 = 1e-9;

/// Kinds of difference, each with what stands on both sides.
struct Differences(Vec<(String, String)>);

impl Differences {
    fn same<T: PartialEq + std::fmt::Debug>(&mut self, kind: &str, place: &str, expected: &T, got: &T) {
        if expected != got {
            self.0.push((kind.into(), format!("{kind} of {place}: oracle {expected:?}, engine {got:?}")));
        }
    }
    fn near(&mut self, kind: &str, place: &str, expected: f64, got: f64) {
        if expected.is_nan() {
            return; // too many players for the oracle
        }
        let difference = (expected - got).abs();
        if difference.is_nan() || difference > TOLERANCE * 100f64.max(expected.abs()) {
            self.0.push((kind.into(), format!("{kind} of {place}: oracle {expected}, engine {got}")));
        }
    }
    fn perhaps_near(&mut self, kind: &str, place: &str, expected: Option<f64>, got: Option<f64>) {
        match (expected, got) {
            (Some(expected), Some(got)) => self.near(kind, place, expected, got),
            _ => self.same(kind, place, &expected, &got),
        }
    }
}

/// What the engine says would change a reason, asked again.
fn changes(found: &mut Differences, facts: &Facts, scenario: &Scenario, got: &Answer) {
    for verdict in got.instruments.iter().chain(&got.measures) {
        for (reason, expected) in verdict.reasons.iter().zip(would_change(facts, scenario, verdict)) {
            for (change, becomes) in reason.would_change.iter().zip(&expected) {
                let at = format!(
                    "{}, {} {} {} ({:?} by {})",
                    place(verdict),
                    reason.agreement,
                    reason.article,
                    reason.scope,
                    reason.standing,
                    reason.rule
                );
                found.same(&format!("would change: {}", change.what), &at, &becomes.to, &change.to);
            }
        }
    }
}

/// Every difference between the oracle's answer and the engine's: its kind, and what stands on both sides.
pub fn differences(
    facts: &Facts,
    scenario: &Scenario,
    expected: &Answer,
    got: &Answer,
) -> Vec<(String, String)> {
    let mut found = Differences(Vec::new());
    let named = |verdicts: &[Verdict]| -> Vec<String> { verdicts.iter().map(place).collect() };
    found.same("list of verdicts", "instruments", &named(&expected.instruments), &named(&got.instruments));
    found.same("list of verdicts", "measures", &named(&expected.measures), &named(&got.measures));
    for verdict in expected.instruments.iter().chain(&expected.measures) {
        if let Some(other) =
            got.instruments.iter().chain(&got.measures).find(|other| place(other) == place(verdict))
        {
            verdicts(&mut found, verdict, other);
        }
    }
    spaces(&mut found, expected, got);
    attributions(&mut found, expected, got);

    let sorted = |mut list: Vec<String>| {
        list.sort();
        list
    };
    let required = |answer: &Answer| sorted(answer.required.iter().map(|row| format!("{row:?}")).collect());
    found.same("required", "the country", &required(expected), &required(got));
    let upcoming = |answer: &Answer| sorted(answer.upcoming.iter().map(|row| format!("{row:?}")).collect());
    found.same("upcoming", "the menu", &upcoming(expected), &upcoming(got));
    let ways = |answer: &Answer| -> Vec<String> {
        let row = |locked: &LockIn| -> Vec<String> {
            locked.ways.iter().map(|way| format!("{} {way:?}", locked.instrument)).collect()
        };
        sorted(answer.lock_in.iter().flat_map(row).collect())
    };
    found.same("lock-in", "the menu", &ways(expected), &ways(got));
    if found.0.is_empty() {
        changes(&mut found, facts, scenario, got);
    }
    found.0
}

fn place(verdict: &Verdict) -> String {
    match &verdict.measure {
        Some(measure) => format!("measure {measure}"),
        None => verdict.instrument.clone(),
    }
}

fn verdicts(found: &mut Differences, expected: &Verdict, got: &Verdict) {
    let place = &place(expected);
    found.same("standing", place, &expected.standing, &got.standing);
    found.same("law or fact", place, &expected.open, &got.open);
    found.same("from", place, &expected.from, &got.from);
    found.same("until", place, &expected.until, &got.until);
    found.same("challengers", place, &expected.challengers, &got.challengers);
    let towards = |verdict: &Verdict| {
        let mut groups = verdict.towards.clone();
        groups.iter_mut().for_each(|group| group.partners.sort());
        groups.sort_by(|one, other| (other.standing, &one.partners).cmp(&(one.standing, &other.partners)));
        groups
    };
    found.same("towards", place, &towards(expected), &towards(got));
    // Kinds of one article stand in the order of the vocabulary, which the oracle does not know: their order is free.
    let order = |verdict: &Verdict| -> Vec<String> {
        verdict
            .reasons
            .iter()
            .map(|reason| format!("{:?} {} {}", reason.standing, reason.agreement, reason.article))
            .collect()
    };
    let set = |verdict: &Verdict| {
        let bare = |reason: &Reason| Reason { would_change: Vec::new(), ..reason.clone() };
        let mut reasons: Vec<Reason> = verdict.reasons.iter().map(bare).collect();
        reasons.sort_by_cached_key(|reason| format!("{reason:?}"));
        reasons
    };
    if set(expected) == set(got) {
        found.same("order of reasons", place, &order(expected), &order(got));
    } else {
        found.same("reasons", place, &set(expected), &set(got));
    }
}

fn spaces(found: &mut Differences, expected: &Answer, got: &Answer) {
    let ids = |answer: &Answer| -> Vec<String> {
        answer.criteria.iter().map(|criterion| criterion.id.clone()).collect()
    };
    found.same("list of criteria", "the report", &ids(expected), &ids(got));
    for (one, other) in expected.criteria.iter().zip(&got.criteria) {
        found.perhaps_near("space on a criterion (secure)", &one.id, one.secure, other.secure);
        found.perhaps_near("space on a criterion (arguable)", &one.id, one.arguable, other.arguable);
        found.near("use on a criterion", &one.id, one.used, other.used);
        found.near("lawful use on a criterion", &one.id, one.lawful_use, other.lawful_use);
    }
    let (one, other) = (&expected.overall, &got.overall);
    found.near("space (secure)", "the weights", one.secure, other.secure);
    found.near("space (arguable)", "the weights", one.arguable, other.arguable);
    found.near("use", "the weights", one.used, other.used);
    found.near("lawful use", "the weights", one.lawful_use, other.lawful_use);
    let sorted = |package: &[String]| {
        let mut package = package.to_vec();
        package.sort();
        package
    };
    found.same(
        "package (secure)",
        "the weights",
        &sorted(&one.package.secure),
        &sorted(&other.package.secure),
    );
    found.same(
        "package (arguable)",
        "the weights",
        &sorted(&one.package.arguable),
        &sorted(&other.package.arguable),
    );
    match (&expected.frontier, &got.frontier) {
        (Some(one), Some(other)) => {
            let place = format!("{:?}", one.criteria);
            found.same("criteria of the frontier", "the scenario", &one.criteria, &other.criteria);
            let points = |frontier: &Frontier| -> Vec<(f64, f64)> {
                frontier.points.iter().map(|point| (point.x, point.y)).collect()
            };
            if one.points.len() == other.points.len() {
                for (one, other) in one.points.iter().zip(&other.points) {
                    found.near("frontier", &place, one.x, other.x);
                    found.near("frontier", &place, one.y, other.y);
                    found.same(
                        "package on the frontier",
                        &place,
                        &sorted(&one.package),
                        &sorted(&other.package),
                    );
                }
            } else {
                found.same("frontier", &place, &points(one), &points(other));
            }
        }
        (one, other) => found.same("frontier", "the scenario", &one.is_some(), &other.is_some()),
    }
}

fn attributions(found: &mut Differences, expected: &Answer, got: &Answer) {
    let players = |answer: &Answer| {
        let mut ids: Vec<String> = answer.attribution.iter().map(|row| row.agreement.clone()).collect();
        ids.sort();
        ids
    };
    found.same("list of agreements", "attribution", &players(expected), &players(got));
    for one in &expected.attribution {
        let Some(other) = got.attribution.iter().find(|other| other.agreement == one.agreement) else {
            continue;
        };
        let id = &one.agreement;
        found.near("Shapley (secure)", id, one.shapley, other.shapley);
        found.near("alone (secure)", id, one.alone, other.alone);
        found.near("gone (secure)", id, one.gone, other.gone);
        found.near("Shapley (arguable)", id, one.arguable.shapley, other.arguable.shapley);
        found.near("alone (arguable)", id, one.arguable.alone, other.arguable.alone);
        found.near("gone (arguable)", id, one.arguable.gone, other.arguable.gone);
        if one.provisions.iter().any(|provision| provision.shapley.is_nan() || provision.arguable.is_nan()) {
            continue; // too many players for the oracle
        }
        // A provision that takes nothing need not be listed.
        let shares = |row: &OfAgreement| {
            let mut shares: BTreeMap<String, Vec<(f64, f64)>> = BTreeMap::new();
            for provision in row.provisions.iter().filter(|provision| {
                provision.shapley.abs() > TOLERANCE || provision.arguable.abs() > TOLERANCE
            }) {
                shares
                    .entry(format!("{id} {} {}", provision.article, provision.kind))
                    .or_default()
                    .push((provision.shapley, provision.arguable));
            }
            // Two provisions of one article and kind are told apart by their shares only, and shares that
            // differ by rounding are equal.
            let rounded = |(secure, arguable): &(f64, f64)| {
                let whole = |share: &f64| (share * 1e6).round() as i64;
                (whole(secure), whole(arguable))
            };
            shares.values_mut().for_each(|list| list.sort_by_key(rounded));
            shares
        };
        let (ours, theirs) = (shares(one), shares(other));
        let keys = |shares: &BTreeMap<String, Vec<(f64, f64)>>| -> Vec<(String, usize)> {
            shares.iter().map(|(key, list)| (key.clone(), list.len())).collect()
        };
        found.same("list of provisions", id, &keys(&ours), &keys(&theirs));
        for ((key, ours), theirs) in ours.iter().zip(theirs.values()) {
            for (one, other) in ours.iter().zip(theirs) {
                found.near("Shapley of a provision (secure)", key, one.0, other.0);
                found.near("Shapley of a provision (arguable)", key, one.1, other.1);
            }
        }
    }
}
