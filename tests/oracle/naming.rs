//! Which rule decided. The rules lie in layers, from the exceptions outwards; what is not known gives a layer a best
//! and a worst standing. The rule that is named is the last one that moved either of them. The range found on this way
//! must be the one that `judge` finds by trying every answer.

use super::rule::Standing::{Contestable, Discouraged, Open, Sheltered};
use super::rule::*;

/// The order in which rules that do the same are named: that of `data/vocabulary.toml`.
const LIMITS: [&str; 15] = [
    "government-procurement",
    "government-information",
    "financial-services",
    "mass-market-only",
    "critical-infrastructure",
    "broadcasting",
    "subsidies-and-grants",
    "incentives-allowed",
    "internal-taxes-allowed",
    "listed-reservations",
    "listed-commitments",
    "existing-measures",
    "contracts",
    "carrier-media-only",
    "market-condition-only",
];
const EXCEPTIONS: [&str; 17] = [
    "legitimate-public-policy-objective",
    "self-judged-objective",
    "gats-xiv",
    "gatt-xx",
    "essential-security",
    "essential-security-reviewable",
    "prudential",
    "personal-data-safeguard",
    "personal-data-safeguard-conditional",
    "privacy-reviewable",
    "regulator-or-court-access",
    "conformity-assessment",
    "competition-remedy",
    "intellectual-property-limits",
    "taxation",
    "indigenous-or-cultural",
    "development",
];

pub struct Named {
    pub best: Standing,
    pub worst: Standing,
    pub rule: String,
    pub exception: Option<String>,
}

impl Named {
    fn layer(&mut self, best: Standing, worst: Standing, rule: &str) {
        if (best, worst) != (self.best, self.worst) {
            (self.best, self.worst, self.rule) = (best, worst, rule.into());
        }
    }
    /// At most contestable.
    fn bounded(&mut self, rule: &str) {
        self.layer(self.best.min(Contestable), self.worst.min(Contestable), rule);
    }
    fn becomes(&mut self, standing: Standing, rule: &str) {
        self.layer(standing, standing, rule);
    }
    fn or(&mut self, standing: Standing, rule: &str) {
        self.layer(self.best.min(standing), self.worst.max(standing), rule);
    }
    /// A rule that gives a standing: where it holds, where it does not, where that is not known.
    fn if_known(&mut self, holds: Option<bool>, standing: Standing, rule: &str) {
        match holds {
            Some(true) => self.becomes(standing, rule),
            Some(false) => {}
            None => self.or(standing, rule),
        }
    }
}

pub fn named(case: &Case, clause: &Clause, category: &str, barred: &Barred) -> Named {
    let provision = clause.provision;
    let unconfirmed = provision.unconfirmed.clone().unwrap_or_default();

    // What the limits leave of the reach.
    let mut sure = barred.sure.clone();
    let mut if_worse = barred.if_worse.clone();
    let mut perhaps = barred.unconfirmed.clone();
    let mut doubts = Vec::new();
    for id in LIMITS.into_iter().filter(|id| has(&provision.limits, id)) {
        let out = match limit(id, case, clause, category) {
            Limit::Nothing => false,
            Limit::TakesOut => true,
            Limit::PerhapsTakesOut => {
                doubts.push(format!("limit/{id}"));
                false
            }
            Limit::DropsTrait(dropped) => {
                for traits in [&mut sure, &mut if_worse, &mut perhaps] {
                    traits.retain(|word| *word != dropped);
                }
                sure.is_empty() && if_worse.is_empty() && perhaps.is_empty()
            }
        };
        if out {
            return Named { best: Open, worst: Open, rule: format!("limit/{id}"), exception: None };
        }
    }
    if scope_meets(clause, category) == Meets::Perhaps {
        doubts.push("scope-not-known".into());
    }
    if sure.is_empty() && !if_worse.is_empty() {
        doubts.push("treatment-not-known".into());
    }
    let mut unconfirmed_limits = false;
    for id in &unconfirmed.limits {
        match limit(id, case, clause, category) {
            Limit::Nothing => {}
            Limit::TakesOut | Limit::PerhapsTakesOut => unconfirmed_limits = true,
            Limit::DropsTrait(dropped) => sure.retain(|word| *word != dropped),
        }
    }
    if unconfirmed_limits || sure.is_empty() {
        doubts.push("unconfirmed".into());
    }

    let mut named = by_strength(case, clause, category, &provision.strength);
    if let Some(other) = &unconfirmed.strength {
        let other = by_strength(case, clause, category, other);
        named.or(other.best, "unconfirmed");
        named.or(other.worst, "unconfirmed");
    }
    for rule in doubts {
        named.or(Open, &rule);
    }
    named
}

fn by_strength(case: &Case, clause: &Clause, category: &str, strength: &str) -> Named {
    let provision = clause.provision;
    if strength == "soft" {
        return Named { best: Discouraged, worst: Discouraged, rule: "soft".into(), exception: None };
    }
    let mut named = by_exception(case, clause, category);
    if strength == "practice" {
        named.bounded("practice");
    }
    match recourse(clause.agreement, provision) {
        Some(true) => {}
        Some(false) => named.bounded("no-recourse"),
        None => named.or(named.best.min(Contestable), "recourse-not-known"),
    }
    if transition_runs(clause, "no-dispute") {
        named.bounded("transition/no-dispute");
    }
    let existing = existing(case, clause);
    if transition_runs(clause, "existing-measures-only") {
        named.if_known(existing, Sheltered, "transition/existing-measures-only");
    }
    if transition_runs(clause, "not-bound") {
        named.becomes(Sheltered, "transition/not-bound");
    }
    let listed = match (listed(case, clause), existing) {
        (None, Some(false)) => Some(false), // a new measure: nobody can have listed it
        (known, _) => known,
    };
    let shelters = [("existing-measures", existing), ("listed-reservations", listed)];
    for (id, holds) in shelters {
        if has(&provision.limits, id) {
            named.if_known(holds, Sheltered, &format!("limit/{id}"));
        } else if provision.unconfirmed.as_ref().is_some_and(|unconfirmed| has(&unconfirmed.limits, id))
            && holds != Some(false)
        {
            named.or(Sheltered, "unconfirmed");
        }
    }
    named
}

fn by_exception(case: &Case, clause: &Clause, category: &str) -> Named {
    let mut ids = own_exceptions(clause);
    let in_order: Vec<&str> = EXCEPTIONS.into_iter().filter(|id| ids.contains(id)).collect();
    let (sure, exception) = best_exception(&in_order, case, clause, category);
    let rule = exception.map_or("no-exception-fits".into(), |id| format!("exception/{id}"));
    let mut named = Named { best: sure, worst: sure, rule, exception: exception.map(String::from) };
    if let Some(unconfirmed) = &clause.provision.unconfirmed {
        ids.extend(unconfirmed.exceptions.iter().map(String::as_str));
        named.or(best_exception(&ids, case, clause, category).0, "unconfirmed");
    }
    named
}
