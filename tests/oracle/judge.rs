//! Section 3 of the method: one measure, one provision, one category. What is not known is resolved in every way at
//! once, and the best and the worst outcome are looked at; `naming` then says which rule decided.

use super::naming::named;
use super::rule::Standing::{Closed, Contestable, Discouraged, Open, Sheltered};
use super::rule::*;

pub struct Judged {
    pub standing: Standing,
    pub rule: String,
    pub exception: Option<String>,
    /// Contestable because a fact is missing, not because the law is open.
    pub fact_missing: bool,
}

/// One way in which everything that is not known could turn out: each question with its answer.
struct Resolution<'q> {
    questions: &'q [String],
    answers: u32,
}

impl Resolution<'_> {
    fn yes(&self, question: &str) -> bool {
        self.questions
            .iter()
            .position(|asked| asked == question)
            .is_some_and(|at| self.answers >> at & 1 == 1)
    }
    fn yes_about(&self, topic: &str, word: &str) -> bool {
        let is =
            |asked: &String| asked.strip_prefix(topic).and_then(|rest| rest.strip_prefix(' ')) == Some(word);
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
    let limited = |id: &str| {
        has(&clause.provision.limits, id) || perhaps.is_some_and(|unconfirmed| has(&unconfirmed.limits, id))
    };
    if limited("listed-reservations") && listed(case, clause).is_none() {
        asked.push("listed".into());
    }
    if existing(case, clause).is_none()
        && (limited("listed-reservations")
            || limited("existing-measures")
            || transition_runs(clause, "existing-measures-only"))
    {
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
    if transition_runs(clause, "not-bound") || (transition_runs(clause, "existing-measures-only") && existing)
    {
        return Sheltered;
    }

    // 4. Exceptions, the most favourable that fits.
    let mut exceptions = own_exceptions(clause);
    exceptions.extend(
        unconfirmed.exceptions.iter().map(String::as_str).filter(|id| known.yes_about("exception", id)),
    );
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
    let named = named(case, clause, category, &barred);
    assert_eq!(
        (best, worst),
        (named.best, named.worst),
        "the oracle's two formulations differ: {} {:?}",
        named.rule,
        clause.provision
    );
    let fact_missing = standing == Contestable && best != worst;
    Some(Judged { standing, rule: named.rule, exception: named.exception, fact_missing })
}
