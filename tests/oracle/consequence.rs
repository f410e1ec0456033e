//! What follows from the verdicts: who takes how much away, what is required, how what is closed could be opened, and
//! what would change a reason.

use super::answer::{LockIn, OfAgreement, OfProvision, Reason, Required, Shares, Verdict, Way, WouldChange};
use super::calendar::{day_after, months_later};
use super::change;
use super::facts::{Agreement, Facts, Provision, Scenario};
use super::judge::judge;
use super::question::{Asked, Membership, binds, of_menu, within};
use super::rule::{Case, Clause, Standing};
use super::space::Menu;

/// The standings that a verdict's reasons would have if what the engine names came to pass, in the engine's order.
/// What the oracle has no say about stays as the engine has it.
pub fn would_change(facts: &Facts, scenario: &Scenario, verdict: &Verdict) -> Vec<Vec<WouldChange>> {
    let asked = Asked::new(facts, scenario);
    let menu = facts.groups.iter().flat_map(|group| &group.instruments);
    let case = match &verdict.measure {
        Some(id) => asked
            .measures()
            .into_iter()
            .find(|(measure, _)| measure.id == *id)
            .map(|(measure, _)| asked.of_measure(measure)),
        None => menu.into_iter().find(|instrument| instrument.id == verdict.instrument).map(of_menu),
    };
    let case = case.expect("an instrument or a measure of the question");
    let clauses = asked.clauses(asked.date);
    let mut answer = Vec::new();
    for reason in &verdict.reasons {
        let at = |(membership, provision, _): &&(&Membership, &Provision, String)| {
            membership.agreement.id == reason.agreement
                && membership
                    .agreement
                    .provisions
                    .get(reason.provision)
                    .is_some_and(|own| std::ptr::eq(own, *provision))
        };
        let (membership, provision, begin) = clauses.iter().find(at).expect("a provision that applies");
        let clause = Clause {
            vocabulary: &facts.vocabulary,
            agreement: membership.agreement,
            provision,
            country: asked.country,
            begin,
            day: asked.date,
        };
        let becomes = |change: &WouldChange| WouldChange {
            what: change.what.clone(),
            to: change::would_become(&case, &clause, &reason.scope, &change.what).unwrap_or(change.to),
        };
        answer.push(reason.would_change.iter().map(becomes).collect());
    }
    answer
}

impl Asked<'_> {
    /// Which agreement, and which provision, takes how much away.
    pub fn attribution(&self, menu: &[Case], space: &Menu) -> Vec<OfAgreement> {
        // One player each provision: the worst standing it gives to each instrument.
        let mut owners: Vec<&Agreement> = Vec::new();
        let mut rows: Vec<&Provision> = Vec::new();
        let mut worst: Vec<Vec<Standing>> = Vec::new();
        for (membership, provision, begin) in self.clauses(self.date) {
            let counts = self.scenario.towards.is_none()
                || !self.partners(membership, provision, self.date).is_empty();
            let agreement = membership.agreement;
            let clause = Clause {
                vocabulary: &self.facts.vocabulary,
                agreement,
                provision,
                country: self.country,
                begin: &begin,
                day: self.date,
            };
            let judged = |case: &Case| {
                case.scope
                    .iter()
                    .filter_map(|category| judge(case, &clause, category))
                    .map(|judged| judged.standing)
                    .max()
            };
            owners.push(agreement);
            rows.push(provision);
            worst.push(
                menu.iter()
                    .map(|case| if counts { judged(case).unwrap_or(Standing::Open) } else { Standing::Open })
                    .collect(),
            );
        }
        let above = |most: Standing| {
            worst
                .iter()
                .map(|row| row.iter().map(|standing| *standing > most).collect())
                .collect::<Vec<Vec<bool>>>()
        };
        let (not_secure, not_arguable) = (above(Standing::Sheltered), above(Standing::Contestable));
        let (by_row, by_row_arguable) = (space.attribution(&not_secure), space.attribution(&not_arguable));

        let bind: Vec<&Agreement> = self
            .memberships
            .iter()
            .filter(|membership| within(self.date, Some(&membership.from), membership.until.as_deref()))
            .map(|membership| membership.agreement)
            .collect();
        let together = |closed: &[Vec<bool>]| -> Vec<Vec<bool>> {
            let of = |agreement: &&Agreement| {
                (0..menu.len())
                    .map(|instrument| {
                        (0..rows.len()).any(|row| owners[row].id == agreement.id && closed[row][instrument])
                    })
                    .collect()
            };
            bind.iter().map(of).collect()
        };
        let (secure, arguable) =
            (space.attribution(&together(&not_secure)), space.attribution(&together(&not_arguable)));
        let mut answer = Vec::new();
        for (player, agreement) in bind.iter().enumerate() {
            let mut provisions = Vec::new();
            for row in (0..rows.len()).filter(|row| owners[*row].id == agreement.id) {
                provisions.push(OfProvision {
                    article: rows[row].article.clone(),
                    kind: rows[row].kind.clone(),
                    shapley: by_row[row].0,
                    arguable: by_row_arguable[row].0,
                });
            }
            let (shapley, alone, gone) = secure[player];
            let shares =
                Shares { shapley: arguable[player].0, alone: arguable[player].1, gone: arguable[player].2 };
            answer.push(OfAgreement {
                agreement: agreement.id.clone(),
                shapley,
                alone,
                gone,
                arguable: shares,
                provisions,
            });
        }
        answer
    }

    /// What agreements oblige the country to have.
    pub fn required(&self) -> Vec<Required> {
        let mut answer = Vec::new();
        for (membership, provision, _) in self.clauses(self.date) {
            let requires = self
                .facts
                .vocabulary
                .kinds
                .get(&provision.kind)
                .is_some_and(|kind| !kind.requires.is_empty());
            let spared = provision.transitions.iter().any(|row| {
                row.party == self.country && row.effect == "not-bound" && self.date <= row.until.as_str()
            });
            if requires && provision.strength == "hard" && !spared {
                answer.push(Required {
                    kind: provision.kind.clone(),
                    agreement: membership.agreement.id.clone(),
                    article: provision.article.clone(),
                });
            }
        }
        answer
    }

    /// What a later government would have to do to open what is closed.
    pub fn lock_in(&self, verdicts: &[Verdict]) -> Vec<LockIn> {
        let mut answer = Vec::new();
        for verdict in verdicts.iter().filter(|verdict| verdict.standing == Standing::Closed) {
            let mut ways = Vec::new();
            for membership in &self.memberships {
                let agreement = membership.agreement;
                if !verdict
                    .reasons
                    .iter()
                    .any(|reason| reason.agreement == agreement.id && reason.standing == Standing::Closed)
                {
                    continue;
                }
                let way = |way: &str, article: Option<String>, earliest: Option<String>| Way {
                    way: way.into(),
                    agreement: agreement.id.clone(),
                    article,
                    earliest,
                };
                let withdrawal = agreement.withdrawal.clone().unwrap_or_default();
                let notice = withdrawal.notice_months.map(|months| months_later(self.date, months));
                ways.push(way("leave", known(&withdrawal.article), notice));
                if let Some(review) = &agreement.review {
                    let earliest = match (&agreement.in_force, review.every_years) {
                        (Some(start), Some(years)) if years > 0 => (1..)
                            .map(|turn| months_later(start, turn * years * 12))
                            .find(|day| day.as_str() > self.date),
                        _ => None,
                    };
                    ways.push(way("review", known(&review.article), earliest));
                }
                for (_, provision, _) in
                    self.clauses(self.date).iter().filter(|(of, ..)| of.agreement.id == agreement.id)
                {
                    let closes = |reason: &Reason| {
                        let own = agreement.provisions.get(reason.provision);
                        reason.standing == Standing::Closed
                            && own.is_some_and(|own| std::ptr::eq(own, *provision))
                    };
                    // The provision's own end, or that of a membership: the country's, or that
                    // of the one partner that is asked about.
                    let partner = self.scenario.towards.as_ref();
                    let partner = agreement
                        .parties
                        .iter()
                        .find(|party| Some(&party.iso) == partner && binds(party, self.date));
                    let partner_until = partner.and_then(|party| party.until.clone());
                    let end =
                        [&provision.until, &membership.until, &partner_until].into_iter().flatten().min();
                    if let (Some(end), true) = (
                        end,
                        verdict
                            .reasons
                            .iter()
                            .any(|reason| reason.agreement == agreement.id && closes(reason)),
                    ) {
                        ways.push(way("transition", known(&provision.article), Some(day_after(end))));
                    }
                }
                ways.push(way("amend", None, None));
            }
            answer.push(LockIn { instrument: verdict.instrument.clone(), ways });
        }
        answer
    }
}

/// An article, where it is known.
fn known(article: &str) -> Option<String> {
    Some(article.to_string()).filter(|article| !article.is_empty())
}
