//! Verdicts: the loop that a lawyer can follow.

use super::Checker;
use crate::facts::Known;
use crate::law::Partners;
use crate::report::{Codes, Reason, Towards, TriedException, Verdict, WouldChange};
use crate::scenario::{InForce, World};
use crate::sorted::{distinct, sort};
use crate::verdict::{Case, Outcome, Piece, changes, judge, pieces, run, tried};
use crate::words::{Scope, Set, Standing, Strength};
use std::rc::Rc;

/// One instrument or measure, judged.
pub(super) struct Judged<'a> {
    pub(super) verdict: Verdict<'a>,
    /// Duties that matter on the date, with the standing that each gives.
    pub(super) standings: Vec<(usize, Standing)>,
    pub(super) pieces: Vec<Piece>,
}

impl Checker {
    pub(super) fn judge_instrument<'a>(&'a self, world: &World<'a>, place: usize) -> Option<Judged<'a>> {
        let (case, scope) = world.menu_case(place, &self.law)?;
        self.judge(world, place, &scope, |_| case)
    }

    pub(super) fn judge_measure<'a>(
        &'a self,
        world: &World<'a>,
        measure: &InForce<'a>,
    ) -> Option<Judged<'a>> {
        let (menu, _) = world.menu_case(measure.instrument, &self.law)?;
        let mut judged = self.judge(world, measure.instrument, &measure.scope, |place| {
            world.duties.get(place).map_or(menu, |duty| world.measure_case(measure, duty, menu))
        })?;
        judged.verdict.measure = Some(measure.id.clone());
        judged.verdict.status = measure.status;
        judged.verdict.in_use = Some(measure.in_use);
        judged.verdict.proposed = measure.proposed;
        Some(judged)
    }

    /// The loop that a lawyer can follow: every provision, every category; every reason kept; the
    /// worst holds.
    fn judge<'a>(
        &'a self,
        world: &World<'a>,
        place: usize,
        scope: &[Scope],
        case: impl Fn(usize) -> Case,
    ) -> Option<Judged<'a>> {
        let choice = self.law.menu.get(place)?;
        let mut standings = Vec::new();
        let mut stretches = Vec::new();
        let mut reasons: Vec<(usize, Reason<'a>)> = Vec::new();
        for (index, duty) in world.duties.iter().enumerate() {
            let clause = duty.clause;
            if !clause.bars.or(clause.bars_if_worse).or(clause.may_bar).meets(choice.traits) {
                continue;
            }
            let grace = duty.grace(world.date);
            let case = case(index);
            for (order, category) in scope.iter().enumerate() {
                let case = Case { category: *category, grace, ..case };
                let Some(outcome) = judge(&case, duty, &self.law) else { continue };
                pieces(&case, duty, index, Some(outcome), &self.law, &mut stretches);
                if duty.binds(world.date) {
                    standings.push((index, outcome.standing()));
                    let reason = self.reason(world, index, &case, outcome)?;
                    reasons.push((order, reason));
                }
            }
        }
        sort(&mut reasons, |(a_order, a), (b_order, b)| {
            b.standing
                .cmp(&a.standing)
                .then_with(|| a.agreement.cmp(b.agreement))
                .then_with(|| a.article.cmp(b.article))
                .then_with(|| a.kind.cmp(&b.kind))
                .then_with(|| a_order.cmp(b_order))
                .then_with(|| a.provision.cmp(&b.provision))
        });
        let reasons: Vec<Reason<'a>> = reasons.into_iter().map(|(_, reason)| reason).collect();
        let standing = standings.iter().map(|(_, standing)| *standing).max().unwrap_or(Standing::Open);
        let open = reasons.iter().filter_map(|reason| reason.open).max();
        let run = run(&stretches, world.date);
        let group = self.facts.groups.get(choice.group).map_or("", |group| &group.id);
        let unread = world.binding().filter(|bond| bond.ready.unread.meets(choice.traits));
        let verdict = Verdict {
            instrument: self.law.instruments.get(place)?,
            measure: None,
            area: choice.area,
            group,
            status: None,
            in_use: None,
            proposed: false,
            standing,
            open: open.filter(|_| standing == Standing::Contestable),
            from: run.from,
            until: run.until,
            challengers: challengers(world, &standings),
            towards: towards(world, &standings),
            reasons,
            unread: unread.map(|bond| bond.agreement.id.as_str()).collect(),
        };
        Some(Judged { verdict, standings, pieces: stretches })
    }

    fn reason<'a>(
        &'a self,
        world: &World<'a>,
        index: usize,
        case: &Case,
        outcome: Outcome,
    ) -> Option<Reason<'a>> {
        let duty = world.duties.get(index)?;
        let provision = duty.provision;
        let exceptions = duty.exceptions();
        let all = exceptions.or(duty.clause.may_except);
        let looked = provision.strength != Strength::Soft && outcome.standing() > Standing::Open;
        let looked_at = if looked { all } else { Set::EMPTY };
        let tried = looked_at
            .iter()
            .filter_map(|one| {
                let result = tried(case, one, &self.law)?;
                Some(TriedException { exception: one, result, unconfirmed: !exceptions.has(one) })
            })
            .collect();
        let grace_ends =
            duty.transitions.iter().map(|(until, _)| *until).filter(|until| *until >= world.date).min();
        Some(Reason {
            agreement: &world.bonds.get(duty.agreement)?.agreement.id,
            article: &provision.article,
            provision: duty.index,
            kind: provision.kind,
            strength: provision.strength,
            scope: case.category,
            standing: outcome.standing(),
            open: outcome.open(),
            rule: outcome.rule,
            exception: outcome.exception,
            tried,
            would_change: changes(case, duty, &self.law, outcome)
                .into_iter()
                .map(|(what, to)| WouldChange { what, to })
                .collect(),
            dispute: duty.clause.recourse,
            until: grace_ends.or(duty.until),
            source: &provision.source,
            read: provision.read,
        })
    }
}

fn codes<'a>(world: &World<'a>, partners: &Partners) -> Codes<'a> {
    let mut lists = world.lists.borrow_mut();
    if let Some((_, list)) = lists.iter().find(|(one, _)| one == partners) {
        return Codes(Rc::clone(list));
    }
    let mut codes: Vec<&str> =
        partners.places().filter_map(|place| world.codes.get(place)).map(String::as_str).collect();
    // Codes of own agreements stand behind those of the facts.
    if !codes.is_sorted() {
        distinct(&mut codes);
    }
    let list = Rc::new(codes);
    lists.push((*partners, Rc::clone(&list)));
    Codes(list)
}

/// Parties that could bring a case: dispute settlement is known to apply, and what they would
/// challenge is contestable or closed.
fn challengers<'a>(world: &World<'a>, standings: &[(usize, Standing)]) -> Codes<'a> {
    let all = standings
        .iter()
        .filter(|(_, standing)| *standing >= Standing::Contestable)
        .filter_map(|(index, _)| world.duties.get(*index))
        .filter(|duty| duty.clause.recourse == Known::Yes && !duty.grace(world.date).no_dispute)
        .fold(Partners::default(), |all, duty| all.or(&duty.partners));
    codes(world, &all)
}

/// The worst standing towards each partner; provisions whose partners are not named by themselves.
fn towards<'a>(world: &World<'a>, standings: &[(usize, Standing)]) -> Vec<Towards<'a>> {
    let mut done = Partners::default();
    let mut out = Vec::new();
    let mut nobody = false;
    for standing in Standing::ALL.iter().rev().copied().filter(|one| *one > Standing::Open) {
        let duties = || {
            standings
                .iter()
                .filter(|(_, one)| *one == standing)
                .filter_map(|(index, _)| world.duties.get(*index))
        };
        let all = duties().fold(Partners::default(), |all, duty| all.or(&duty.partners)).without(&done);
        done = done.or(&all);
        if !all.is_empty() {
            out.push(Towards { standing, partners: codes(world, &all) });
        }
        // An agreement that names no other party binds all the same.
        if !nobody && duties().any(|duty| duty.partners.is_empty()) {
            nobody = true;
            out.push(Towards { standing, partners: Codes::default() });
        }
    }
    out
}
