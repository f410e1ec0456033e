//! The public type: facts made ready once, asked as often as one likes.

mod catalogue;

pub use catalogue::{Catalogue, Joinable};

use crate::error::Error;
use crate::facts::{Facts, Known, check};
use crate::law::{Law, Partners};
use crate::report::{
    AtlasRow, Attribution, Band, Bound, Codes, Coverage, Criterion, Frontier, FrontierPoint, LockIn, Loss,
    NotRead, OrNull, Overall, Packages, ProvisionLoss, Reason, Report, Required, Towards, TriedException,
    Upcoming, Verdict, Way, WayOut, WouldChange,
};
use crate::scenario::{InForce, Joined, Own, Scenario, World};
use crate::sorted::{distinct, sort};
use crate::space::{self, Profile, Room, Values, effects_of, losses, worth};
use crate::verdict::{Case, Outcome, Piece, changes, judge, moves, pieces, run, tried};
use std::rc::Rc;

use crate::words::{Binding, MembershipStatus, Scope, Set, Standing, Strength};

/// The checker: facts, and what follows from them alone.
#[derive(Debug)]
pub struct Checker {
    facts: Facts,
    law: Law,
    profile: Profile,
    equal: Values,
}

/// One instrument or measure, judged.
struct Judged<'a> {
    verdict: Verdict<'a>,
    /// Duties that matter on the date, with the standing that each gives.
    standings: Vec<(usize, Standing)>,
    pieces: Vec<Piece>,
}

impl Checker {
    /// A checker on the facts of the library.
    pub fn new() -> Result<Self, Error> {
        let packed = include_bytes!(concat!(env!("OUT_DIR"), "/facts.bin"));
        let facts = crate::facts::unpack(packed);
        // Checked when they were packed; their sources travel in the notes.
        Self::ready(facts)
    }

    /// A checker on a user's own facts, validated like ours.
    pub fn with(facts: Facts) -> Result<Self, Error> {
        if let Some(fault) = check(&facts).into_iter().next() {
            return Err(fault);
        }
        Self::ready(facts)
    }

    fn ready(facts: Facts) -> Result<Self, Error> {
        let law = Law::new(&facts)?;
        let profile = Profile::new(&law);
        let count = law.criteria.len();
        let equal = Values::new(&law, &vec![1.0 / count as f64; count]);
        Ok(Self { facts, law, profile, equal })
    }

    /// The facts.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Areas, instruments, criteria, effects, agreements, countries.
    pub fn catalogue(&self) -> Catalogue<'_> {
        catalogue::catalogue(&self.facts)
    }

    /// Resolves what a scenario brings with it; first step of [`check`](Self::check).
    pub fn own<'a>(&self, scenario: &'a Scenario) -> Result<Own<'a>, Error> {
        Own::new(scenario, &self.facts, &self.law).map_err(|error| error.within("scenario"))
    }

    /// Verdicts, policy space, use, attribution, upcoming changes. `own` comes from
    /// [`own`](Self::own) with the same scenario.
    pub fn check<'a>(&'a self, scenario: &'a Scenario, own: &'a Own<'a>) -> Result<Report<'a>, Error> {
        let world =
            World::new(scenario, &self.facts, &self.law, own).map_err(|error| error.within("scenario"))?;
        let coverage: Vec<Coverage<'a>> = world
            .binding()
            .map(|bond| Coverage {
                agreement: &bond.agreement.id,
                none: &bond.ready.none,
                not_known: &bond.ready.not_known,
            })
            .collect();
        let menu: Vec<Judged<'a>> =
            (0..self.law.menu.len()).filter_map(|place| self.judge_instrument(&world, place)).collect();
        let measures: Vec<Judged<'a>> =
            world.measures.iter().filter_map(|measure| self.judge_measure(&world, measure)).collect();

        let own_values;
        let values = if scenario.weights.is_none() && scenario.ranking.is_none() {
            &self.equal
        } else {
            own_values = Values::new(&self.law, &world.weights);
            &own_values
        };
        let standing = |place: usize| menu.get(place).map(|one| one.verdict.standing);
        let is_secure = |place: usize| standing(place).is_some_and(|s| s < Standing::Contestable);
        let is_arguable = |place: usize| standing(place).is_some_and(|s| s < Standing::Closed);
        let secure = Room::new(&self.law, is_secure);
        let arguable = Room::new(&self.law, is_arguable);

        let used = |lawful: bool| -> Vec<usize> {
            world
                .measures
                .iter()
                .zip(&measures)
                .filter(|(measure, judged)| {
                    measure.in_use && !(lawful && judged.verdict.standing == Standing::Closed)
                })
                .map(|(measure, _)| measure.instrument)
                .collect()
        };
        let in_use = effects_of(&self.law, &used(false));
        let in_lawful_use = effects_of(&self.law, &used(true));
        let best = (values.package(&secure), values.package(&arguable));
        let best_effects = (effects_of(&self.law, &best.0), effects_of(&self.law, &best.1));
        let points = |criterion: usize, effects: &[f64]| {
            let value = effects.get(criterion).copied().unwrap_or_default();
            self.profile.points(&self.law, criterion, value)
        };
        let criteria = self
            .facts
            .criteria
            .iter()
            .enumerate()
            .map(|(index, criterion)| Criterion {
                id: &criterion.id,
                kind: criterion.kind,
                secure: OrNull(self.profile.space(&self.law, index, &secure)),
                arguable: OrNull(self.profile.space(&self.law, index, &arguable)),
                r#use: points(index, &in_use),
                lawful_use: points(index, &in_lawful_use),
                package: Band {
                    secure: points(index, &best_effects.0),
                    arguable: points(index, &best_effects.1),
                },
            })
            .collect();
        let overall = Overall {
            secure: values.space(&secure),
            arguable: values.space(&arguable),
            r#use: values.points(worth(&world.weights, &in_use)),
            lawful_use: values.points(worth(&world.weights, &in_lawful_use)),
            package: Packages { secure: self.ids(&best.0), arguable: self.ids(&best.1) },
        };
        let frontier = match world.frontier {
            Some(pair) => Some(self.frontier(pair, &is_secure, &is_arguable)?),
            None => None,
        };
        let mut upcoming: Vec<Upcoming<'a>> =
            menu.iter().chain(&measures).flat_map(|one| self.upcoming(&world, one)).collect();
        sort(&mut upcoming, |a, b| a.date.cmp(&b.date));
        Ok(Report {
            scenario,
            data_version: &self.facts.version,
            date: world.date,
            bound: bound(&world),
            not_read: self.not_read(&world),
            binding_not_known: self.binding_not_known(&world),
            attribution: self.attribution(&world, &menu, values),
            lock_in: self.lock_in(&world, &menu),
            required: self.required(&world),
            coverage,
            criteria,
            overall,
            frontier,
            upcoming,
            measures: measures.into_iter().map(|one| one.verdict).collect(),
            instruments: menu.into_iter().map(|one| one.verdict).collect(),
        })
    }

    #[cfg(not(lean))]
    /// The atlas: every country as it is, then with each agreement that it could join, at the date
    /// of the facts and for equal weights.
    pub fn atlas(&self) -> Result<Vec<AtlasRow<'_>>, Error> {
        let mut rows = Vec::new();
        for country in &self.facts.countries {
            let ask = |join: Option<&'_ str>| -> Result<([usize; 5], f64, f64), Error> {
                let scenario = Scenario {
                    country: country.iso.clone(),
                    join: join.map(|id| Joined::Known(id.to_owned())).into_iter().collect(),
                    ..Scenario::default()
                };
                let own = Own::default();
                let world = World::new(&scenario, &self.facts, &self.law, &own)?;
                let standings: Vec<Standing> =
                    (0..self.law.menu.len()).map(|place| self.standing(&world, place)).collect();
                let at_most = |most: Standing| {
                    Room::new(&self.law, |place| standings.get(place).is_some_and(|s| *s <= most))
                };
                let mut counts = [0; 5];
                for standing in &standings {
                    if let Some(count) = counts.get_mut(*standing as usize) {
                        *count += 1;
                    }
                }
                let secure = self.equal.space(&at_most(Standing::Sheltered));
                Ok((counts, secure, self.equal.space(&at_most(Standing::Contestable))))
            };
            let joinable = catalogue::joinable(&self.facts, country);
            for join in std::iter::once(None).chain(joinable.iter().map(|one| Some(one.agreement))) {
                let (standings, secure, arguable) = ask(join)?;
                rows.push(AtlasRow { country: &country.iso, join, standings, secure, arguable });
            }
        }
        Ok(rows)
    }

    #[cfg(not(lean))]
    /// The standing alone of an instrument of the menu.
    fn standing(&self, world: &World<'_>, place: usize) -> Standing {
        let Some((case, scope)) = world.menu_case(place, &self.law) else { return Standing::Open };
        let duties = world.duties.iter().filter(|duty| duty.binds(world.date));
        duties
            .flat_map(|duty| {
                let grace = duty.grace(world.date);
                scope.iter().filter_map(move |category| {
                    judge(&Case { category: *category, grace, ..case }, duty, &self.law)
                })
            })
            .map(Outcome::standing)
            .max()
            .unwrap_or(Standing::Open)
    }

    fn ids(&self, places: &[usize]) -> Vec<&str> {
        places.iter().filter_map(|place| self.law.instruments.get(*place)).map(String::as_str).collect()
    }

    fn judge_instrument<'a>(&'a self, world: &World<'a>, place: usize) -> Option<Judged<'a>> {
        let (case, scope) = world.menu_case(place, &self.law)?;
        self.judge(world, place, &scope, |_| case)
    }

    fn judge_measure<'a>(&'a self, world: &World<'a>, measure: &InForce<'a>) -> Option<Judged<'a>> {
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

    fn upcoming<'a>(&'a self, world: &World<'a>, judged: &Judged<'a>) -> Vec<Upcoming<'a>> {
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

    fn attribution<'a>(
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

    fn lock_in<'a>(&'a self, world: &World<'a>, menu: &[Judged<'a>]) -> Vec<LockIn<'a>> {
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

    fn required<'a>(&self, world: &World<'a>) -> Vec<Required<'a>> {
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

    fn not_read<'a>(&self, world: &World<'a>) -> Vec<NotRead<'a>> {
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

    fn binding_not_known<'a>(&'a self, world: &World<'a>) -> Vec<&'a str> {
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

    fn frontier(
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

fn bound<'a>(world: &World<'a>) -> Vec<Bound<'a>> {
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
