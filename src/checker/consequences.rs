//! What follows from the verdicts: changes to come, attribution, ways out, duties to have something,
//! the frontier; and what binds.

use super::Checker;
use super::verdicts::Judged;
use crate::error::Error;
use crate::report::{
    Attribution, Bound, Frontier, FrontierPoint, LockIn, Loss, NotRead, ProvisionLoss, Required, Upcoming,
    Way, WayOut,
};
use crate::scenario::World;
use crate::sorted::{distinct, sort};
use crate::space::{self, Values, losses};
use crate::verdict::moves;
use crate::words::{Binding, MembershipStatus, Standing, Strength};

impl Checker {
    pub(super) fn upcoming<'a>(&'a self, world: &World<'a>, judged: &Judged<'a>) -> Vec<Upcoming<'a>> {
        moves(&judged.pieces, world.date)
            .into_iter()
            .filter_map(|one| {
                let duty = world.duties.get(one.duty)?;
                Some(Upcoming {
                    date: one.day,
                    instrument: judged.verdict.instrument,
                    measure: judged.verdict.measure.clone(),
                    from: one.from,
                    to: one.to,
                    agreement: &world.bonds.get(duty.agreement)?.agreement.id,
                    article: &duty.provision.article,
                })
            })
            .collect()
    }

    pub(super) fn attribution<'a>(
        &'a self,
        world: &World<'a>,
        menu: &[Judged<'a>],
        values: &Values,
    ) -> Vec<Attribution<'a>> {
        let binding: Vec<usize> = world
            .bonds
            .iter()
            .enumerate()
            .filter(|(_, bond)| bond.binds(world.date))
            .map(|(index, _)| index)
            .collect();
        // Players that take an instrument away: what one of them makes of it is at least `from`.
        let closes = |from: Standing, player: &dyn Fn(usize) -> Option<usize>| -> Vec<Vec<usize>> {
            menu.iter()
                .map(|judged| {
                    let closing = judged.standings.iter().filter(|(_, standing)| *standing >= from);
                    // Duties stand in the order of the agreements, and so do players.
                    let mut players: Vec<usize> = closing.filter_map(|(duty, _)| player(*duty)).collect();
                    players.dedup();
                    players
                })
                .collect()
        };
        let by_agreement = |duty: usize| {
            let agreement = world.duties.get(duty)?.agreement;
            binding.iter().position(|bond| *bond == agreement)
        };
        let (secure, arguable) = (Standing::Contestable, Standing::Closed);
        let count = binding.len();
        let agreements = losses(values, count, &closes(secure, &by_agreement));
        let agreements_arguable = losses(values, count, &closes(arguable, &by_agreement));
        let by_duty = |duty: usize| Some(duty);
        let closed = closes(secure, &by_duty);
        let mut acting: Vec<usize> = closed.iter().flatten().copied().collect();
        distinct(&mut acting);
        let by_acting = |duty: usize| acting.binary_search(&duty).ok();
        let provisions = losses(values, acting.len(), &closes(secure, &by_acting));
        let provisions_arguable = losses(values, acting.len(), &closes(arguable, &by_acting));
        let mut out: Vec<Attribution<'a>> = binding
            .iter()
            .enumerate()
            .filter_map(|(player, bond)| {
                let loss = agreements.get(player)?;
                let other = agreements_arguable.get(player)?;
                let own = acting.iter().enumerate().filter_map(|(index, duty)| {
                    let duty = world.duties.get(*duty).filter(|duty| duty.agreement == *bond)?;
                    Some(ProvisionLoss {
                        article: &duty.provision.article,
                        kind: duty.provision.kind,
                        provision: duty.index,
                        shapley: provisions.get(index)?.shapley,
                        arguable: provisions_arguable.get(index)?.shapley,
                    })
                });
                Some(Attribution {
                    agreement: &world.bonds.get(*bond)?.agreement.id,
                    shapley: loss.shapley,
                    alone: loss.alone,
                    gone: loss.gone,
                    arguable: Loss { shapley: other.shapley, alone: other.alone, gone: other.gone },
                    provisions: own.collect(),
                })
            })
            .collect();
        // Equal but for rounding is equal: then by id.
        let weight = |one: &Attribution<'_>| (one.shapley * 1e9).round();
        sort(&mut out, |a, b| weight(b).total_cmp(&weight(a)).then_with(|| a.agreement.cmp(b.agreement)));
        out
    }

    pub(super) fn lock_in<'a>(&'a self, world: &World<'a>, menu: &[Judged<'a>]) -> Vec<LockIn<'a>> {
        menu.iter()
            .filter(|judged| judged.verdict.standing == Standing::Closed)
            .map(|judged| {
                let mut agreements = Vec::new();
                let mut ends = Vec::new();
                for (index, standing) in &judged.standings {
                    if let Some(duty) = world.duties.get(*index).filter(|_| *standing == Standing::Closed) {
                        if !agreements.contains(&duty.agreement) {
                            agreements.push(duty.agreement);
                        }
                        let end = duty.until.map(|until| (duty.agreement, until, index));
                        ends.extend(end.filter(|end| !ends.contains(end)));
                    }
                }
                let bonds = agreements.iter().filter_map(|index| Some((*index, world.bonds.get(*index)?)));
                let ways = bonds
                    .flat_map(|(index, bond)| {
                        let agreement = bond.agreement;
                        let id = agreement.id.as_str();
                        let leave = agreement.withdrawal.as_ref();
                        let mut ways = vec![Way {
                            way: WayOut::Leave,
                            agreement: id,
                            article: leave
                                .map(|one| one.article.as_str())
                                .filter(|article| !article.is_empty()),
                            earliest: leave
                                .and_then(|one| one.notice_months)
                                .map(|months| world.date.months_later(months.into())),
                        }];
                        if let Some(review) = &agreement.review {
                            let years = review.every_years.filter(|years| *years > 0);
                            let earliest = years.zip(agreement.in_force).and_then(|(years, start)| {
                                (1..200)
                                    .map(|times| start.months_later(12 * u32::from(years) * times))
                                    .find(|day| *day > world.date)
                            });
                            ways.push(Way {
                                way: WayOut::Review,
                                agreement: id,
                                article: Some(review.article.as_str()).filter(|article| !article.is_empty()),
                                earliest,
                            });
                        }
                        let own = ends.iter().filter(move |(agreement, ..)| *agreement == index);
                        let own = own.filter_map(|(_, until, duty)| Some((until, world.duties.get(**duty)?)));
                        ways.extend(own.map(|(until, duty)| Way {
                            way: WayOut::Transition,
                            agreement: id,
                            article:
                                Some(duty.provision.article.as_str()).filter(|article| !article.is_empty()),
                            earliest: Some(until.next()),
                        }));
                        ways.push(Way { way: WayOut::Amend, agreement: id, article: None, earliest: None });
                        ways
                    })
                    .collect();
                LockIn { instrument: judged.verdict.instrument, ways }
            })
            .collect()
    }

    pub(super) fn required<'a>(&self, world: &World<'a>) -> Vec<Required<'a>> {
        let iso = &world.country.iso;
        world
            .binding()
            .flat_map(|bond| {
                let provisions = bond.agreement.provisions.iter().filter(|one| {
                    let free = one.transitions.iter().any(|transition| {
                        transition.party == *iso
                            && transition.effect == crate::words::TransitionEffect::NotBound
                            && world.date <= transition.until
                    });
                    self.law.requires.contains(&one.kind)
                        && one.strength == Strength::Hard
                        && (one.only.is_empty() || one.only.contains(iso))
                        && one.from.is_none_or(|from| from <= world.date)
                        && one.until.is_none_or(|until| world.date <= until)
                        && !free
                });
                provisions.map(|one| Required {
                    kind: one.kind,
                    agreement: &bond.agreement.id,
                    article: &one.article,
                })
            })
            .collect()
    }

    pub(super) fn not_read<'a>(&self, world: &World<'a>) -> Vec<NotRead<'a>> {
        let coded = |id: &str| self.facts.agreements.iter().any(|agreement| agreement.id == id);
        let memberships = world.country.memberships.iter().filter(|one| {
            one.status == MembershipStatus::InForce
                && !coded(&one.agreement)
                && one.from.is_none_or(|from| from <= world.date)
        });
        let named = memberships.map(|one| NotRead {
            agreement: &one.agreement,
            name: if one.name.is_empty() { &one.agreement } else { &one.name },
            from: one.from,
        });
        let empty = world.binding().filter(|bond| bond.agreement.provisions.is_empty()).map(|bond| NotRead {
            agreement: &bond.agreement.id,
            name: &bond.agreement.name,
            from: Some(bond.from),
        });
        named.chain(empty).collect()
    }

    pub(super) fn binding_not_known<'a>(&'a self, world: &World<'a>) -> Vec<&'a str> {
        let iso = &world.country.iso;
        self.facts
            .agreements
            .iter()
            .filter(|agreement| {
                agreement.parties.iter().any(|party| {
                    party.iso == *iso && party.from.is_none() && party.binding == Some(Binding::NotKnown)
                })
            })
            .map(|agreement| agreement.id.as_str())
            .collect()
    }

    pub(super) fn frontier(
        &self,
        (x, y): (usize, usize),
        secure: &dyn Fn(usize) -> bool,
        arguable: &dyn Fn(usize) -> bool,
    ) -> Result<Frontier<'_>, Error> {
        let points = |open: &dyn Fn(usize) -> bool| -> Result<Vec<FrontierPoint<'_>>, Error> {
            let front = space::frontier(&self.law, open, x, y).map_err(|error| error.within("scenario"))?;
            Ok(front
                .into_iter()
                .map(|point| FrontierPoint {
                    x: self.profile.points(&self.law, x, point.x),
                    y: self.profile.points(&self.law, y, point.y),
                    package: self.ids(&point.package),
                })
                .collect())
        };
        let id = |place: usize| self.facts.criteria.get(place).map_or("", |one| one.id.as_str());
        Ok(Frontier {
            criteria: (id(x), id(y)),
            points: points(secure)?,
            arguable: points(arguable)?,
            unbarred: points(&|_| true)?,
        })
    }
}

pub(super) fn bound<'a>(world: &World<'a>) -> Vec<Bound<'a>> {
    world
        .binding()
        .map(|bond| Bound {
            agreement: &bond.agreement.id,
            from: bond.from,
            until: bond.until,
            date_unconfirmed: !bond.joined && bond.party.is_some_and(|party| party.date_unconfirmed),
            joined: bond.joined,
        })
        .collect()
}
