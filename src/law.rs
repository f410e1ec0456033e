//! The facts made ready for judging: sets instead of lists, numbers instead of names. Nothing is
//! decided here.

use crate::error::{Code, Error};
use crate::facts::{Agreement, Aims, Facts, Known, Provision};
use crate::sorted::distinct;
use crate::words::{
    Area, CriterionKind, Exception, Found, Judge, Kind, Limit, Purpose, Scope, Set, Strength, Test, Trait,
};

/// How an exception is judged, as sets.
#[derive(Clone, Debug)]
pub struct Shelter {
    /// Who decides.
    pub judge: Judge,
    /// Whether any public aim is accepted.
    pub open: bool,
    /// Aims that are accepted, where not any.
    pub aims: Set<Purpose>,
    /// Whether arbitrary discrimination defeats it.
    pub fair: bool,
    /// Whether a lighter way defeats it.
    pub needed: bool,
    /// Whether it fits only what is demanded in a single case.
    pub in_a_case: bool,
    /// Instruments that meet its condition, by place in the menu.
    pub satisfied_by: Vec<usize>,
}

/// An instrument of the menu.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Area.
    pub area: Area,
    /// Place of its group in the facts.
    pub group: usize,
    /// What it does.
    pub traits: Set<Trait>,
    /// An advantage or a programme.
    pub voluntary: bool,
    /// Demanded in a single case.
    pub in_a_case: bool,
    /// Typical scope.
    pub scope: Vec<Scope>,
    /// Typical aims.
    pub purposes: Set<Purpose>,
}

/// A provision as sets.
#[derive(Clone, Debug)]
pub struct Clause {
    /// Traits that it bars.
    pub bars: Set<Trait>,
    /// Traits that it bars where foreigners are treated worse.
    pub bars_if_worse: Set<Trait>,
    /// Traits that it may bar: not confirmed.
    pub may_bar: Set<Trait>,
    /// Categories that its scope meets.
    pub meets: Set<Scope>,
    /// Categories of which nobody can say whether its scope meets them.
    pub may_meet: Set<Scope>,
    /// Limits.
    pub limits: Set<Limit>,
    /// Limits that are not confirmed.
    pub may_limit: Set<Limit>,
    /// Exceptions.
    pub exceptions: Set<Exception>,
    /// Exceptions that are not confirmed.
    pub may_except: Set<Exception>,
    /// Wording.
    pub strength: Strength,
    /// What the wording may be instead: not confirmed.
    pub may_be: Option<Strength>,
    /// Whether somebody can bring a case.
    pub recourse: Known,
}

/// An agreement, ready.
#[derive(Clone, Debug)]
pub struct Ready {
    /// By provision.
    pub clauses: Vec<Clause>,
    /// By party: its place among the codes.
    pub places: Vec<usize>,
    /// Kinds that somebody looked for and that are not in the text.
    pub none: Vec<Kind>,
    /// Kinds that bar something and of which nobody knows whether they are in the text.
    pub not_known: Vec<Kind>,
    /// What these kinds would bar.
    pub unread: Set<Trait>,
}

/// The facts, ready.
#[derive(Clone, Debug)]
pub struct Law {
    /// The menu, in order.
    pub menu: Vec<Choice>,
    /// Ids of the menu, in order.
    pub instruments: Vec<String>,
    /// By [`Exception`].
    pub shelters: Vec<Shelter>,
    /// Exceptions that arbitrary discrimination defeats.
    pub fair: Set<Exception>,
    /// Exceptions that a lighter way defeats.
    pub needed: Set<Exception>,
    /// Exceptions that fit only what is demanded in a single case.
    pub in_a_case: Set<Exception>,
    /// By agreement of the facts.
    pub agreements: Vec<Ready>,
    /// By [`Kind`]: traits that it bars, and bars where foreigners are treated worse.
    pub kinds: Vec<(Set<Trait>, Set<Trait>)>,
    /// Kinds that ask a party to have something.
    pub requires: Vec<Kind>,
    /// By scope: those that it meets (equal, holds, or is held by).
    meets: Vec<Set<Scope>>,
    /// By scope: those that it may meet.
    may_meet: Vec<Set<Scope>>,
    /// By scope: itself and those that it holds.
    holds: Vec<Set<Scope>>,
    /// Every code that a party or a country has, sorted.
    pub codes: Vec<String>,
    /// By set of groups: places in the menu of each group's instruments.
    pub sets: Vec<Vec<Vec<usize>>>,
    /// Set of each instrument.
    pub set_of: Vec<usize>,
    /// Central effects, by instrument, by criterion.
    pub effects: Vec<Vec<f64>>,
    /// Kind of each criterion.
    pub criteria: Vec<CriterionKind>,
}

/// Most countries of a set of facts, codes of parties included.
pub const MOST_CODES: usize = Partners::SIZE;

impl Law {
    /// Makes checked facts ready.
    pub fn new(facts: &Facts) -> Result<Self, Error> {
        let instruments: Vec<String> = crate::facts::instrument_ids(facts).map(str::to_owned).collect();
        let place = |id: &str| instruments.iter().position(|one| one == id);
        let mut menu = Vec::new();
        for (group, fact) in facts.groups.iter().enumerate() {
            menu.extend(fact.instruments.iter().map(|one| Choice {
                area: fact.area,
                group,
                traits: one.traits.iter().copied().filter(|t| *t != Trait::None).collect(),
                voluntary: one.voluntary,
                in_a_case: one.in_a_case,
                scope: one.typical.scope.clone(),
                purposes: one.typical.purposes.iter().collect(),
            }));
        }
        let words = &facts.vocabulary;
        let shelters: Vec<Shelter> = Exception::ALL
            .iter()
            .filter_map(|one| {
                let rule = words.exceptions.get(one)?;
                let (open, aims) = match &rule.purposes {
                    Aims::Open => (true, Set::EMPTY),
                    Aims::Listed(list) => (false, list.iter().collect()),
                };
                Some(Shelter {
                    judge: rule.judge,
                    open,
                    aims,
                    fair: rule.tests.contains(&Test::NoArbitraryDiscrimination),
                    needed: rule.tests.contains(&Test::Necessity),
                    in_a_case: rule.in_a_case,
                    satisfied_by: rule.satisfied_by.iter().filter_map(|id| place(id)).collect(),
                })
            })
            .collect();
        let which = |test: fn(&Shelter) -> bool| -> Set<Exception> {
            Exception::ALL.iter().zip(&shelters).filter(|(_, s)| test(s)).map(|(e, _)| *e).collect()
        };
        let holds: Vec<Set<Scope>> = Scope::ALL.iter().map(|scope| held_by(*scope, facts)).collect();
        let held = |outer: Scope, inner: Scope| holds.get(outer as usize).is_some_and(|h| h.has(inner));
        let meets: Vec<Set<Scope>> = Scope::ALL
            .iter()
            .map(|a| Scope::ALL.iter().filter(|b| held(*a, **b) || held(**b, *a)).collect())
            .collect();
        let may_meet: Vec<Set<Scope>> = Scope::ALL
            .iter()
            .map(|a| {
                let pairs = words.nesting.may_overlap.iter();
                pairs
                    .filter_map(|(x, y)| {
                        if x == a {
                            Some(*y)
                        } else if y == a {
                            Some(*x)
                        } else {
                            None
                        }
                    })
                    .collect()
            })
            .collect();
        let mut codes: Vec<&str> = facts
            .countries
            .iter()
            .map(|country| country.iso.as_str())
            .chain(facts.agreements.iter().flat_map(|a| &a.parties).map(|party| party.iso.as_str()))
            .collect();
        distinct(&mut codes);
        let codes: Vec<String> = codes.into_iter().map(str::to_owned).collect();
        let mut effects = vec![vec![0.0; facts.criteria.len()]; instruments.len()];
        for effect in &facts.effects {
            let criterion = facts.criteria.iter().position(|one| one.id == effect.criterion);
            if let (Some(row), Some(criterion)) = (place(&effect.instrument), criterion)
                && let Some(cell) = effects.get_mut(row).and_then(|row| row.get_mut(criterion))
            {
                *cell = effect.central;
            }
        }
        let sets = sets(facts, &menu);
        let mut law = Self {
            fair: which(|s| s.fair),
            needed: which(|s| s.needed),
            in_a_case: which(|s| s.in_a_case),
            kinds: Kind::ALL
                .iter()
                .map(|kind| {
                    words.kinds.get(kind).map_or((Set::EMPTY, Set::EMPTY), |rule| {
                        (rule.bars.iter().collect(), rule.bars_if_worse.iter().collect())
                    })
                })
                .collect(),
            requires: words
                .kinds
                .iter()
                .filter(|(_, rule)| !rule.requires.is_empty())
                .map(|(kind, _)| *kind)
                .collect(),
            set_of: (0..menu.len())
                .map(|place| {
                    sets.iter().position(|set| set.iter().flatten().any(|one| *one == place)).unwrap_or(0)
                })
                .collect(),
            sets,
            criteria: facts.criteria.iter().map(|criterion| criterion.kind).collect(),
            agreements: Vec::new(),
            menu,
            instruments,
            shelters,
            meets,
            may_meet,
            holds,
            codes,
            effects,
        };
        if law.codes.len() > MOST_CODES {
            let message = format!("{} country codes, at most {MOST_CODES}", law.codes.len());
            return Err(Error::new(Code::TooLarge, "agreements", message, "send fewer"));
        }
        law.agreements = facts.agreements.iter().map(|agreement| law.ready(agreement, &law.codes)).collect();
        Ok(law)
    }

    /// An agreement, ready.
    pub fn ready(&self, agreement: &Agreement, codes: &[String]) -> Ready {
        let has = |kind: Kind| agreement.provisions.iter().any(|one| one.kind == kind);
        let absent = |kind: Kind| {
            agreement.searched.iter().any(|one| one.kind == Some(kind) && one.found == Some(Found::None))
        };
        let silent = || Kind::ALL.iter().copied().filter(|kind| !has(*kind));
        let bars = |kind: Kind| self.kinds.get(kind as usize).map_or(Set::EMPTY, |(bars, _)| *bars);
        let not_known: Vec<Kind> =
            silent().filter(|kind| !absent(*kind) && !bars(*kind).is_empty()).collect();
        Ready {
            clauses: agreement.provisions.iter().map(|one| self.clause(agreement, one)).collect(),
            places: agreement.parties.iter().map(|party| place_of(codes, &party.iso)).collect(),
            none: silent().filter(|kind| absent(*kind)).collect(),
            unread: not_known.iter().fold(Set::EMPTY, |all, kind| all.or(bars(*kind))),
            not_known,
        }
    }

    fn clause(&self, agreement: &Agreement, fact: &Provision) -> Clause {
        let (bars, bars_if_worse) =
            self.kinds.get(fact.kind as usize).copied().unwrap_or((Set::EMPTY, Set::EMPTY));
        // `bars = []` marks room that a text affirms: it bars nothing at all.
        let room = fact.bars.as_ref().is_some_and(Vec::is_empty);
        let meets = self.union(&self.meets, &fact.scope);
        Clause {
            bars: fact.bars.as_ref().map_or(bars, |own| own.iter().collect()),
            bars_if_worse: if room { Set::EMPTY } else { bars_if_worse },
            may_bar: fact.unconfirmed.bars.iter().collect(),
            meets,
            may_meet: self.union(&self.may_meet, &fact.scope).without(meets),
            limits: fact.limits.iter().collect(),
            may_limit: fact.unconfirmed.limits.iter().collect(),
            exceptions: fact.exceptions.iter().collect(),
            may_except: fact.unconfirmed.exceptions.iter().collect(),
            strength: fact.strength,
            may_be: fact.unconfirmed.strength,
            recourse: fact.dispute_settlement.map_or(agreement.dispute_settlement, Known::from),
        }
    }

    fn union(&self, table: &[Set<Scope>], scope: &[Scope]) -> Set<Scope> {
        scope.iter().filter_map(|one| table.get(*one as usize)).fold(Set::EMPTY, |all, one| all.or(*one))
    }

    /// Categories that these scopes meet.
    pub fn met_by(&self, scope: &[Scope]) -> Set<Scope> {
        self.union(&self.meets, scope)
    }

    /// Categories that these scopes may meet.
    pub fn may_be_met_by(&self, scope: &[Scope]) -> Set<Scope> {
        self.union(&self.may_meet, scope)
    }

    /// Categories that these scopes hold whole.
    pub fn held_by(&self, scope: &[Scope]) -> Set<Scope> {
        self.union(&self.holds, scope)
    }

    /// Place of an instrument in the menu.
    pub fn place(&self, instrument: &str) -> Option<usize> {
        self.instruments.iter().position(|one| one == instrument)
    }
}

/// Place of a country among the codes; beyond them: nowhere.
pub fn place_of(codes: &[String], iso: &str) -> usize {
    codes.iter().position(|code| code == iso).unwrap_or(usize::MAX)
}

/// A scope and everything that it holds.
fn held_by(scope: Scope, facts: &Facts) -> Set<Scope> {
    if scope == Scope::All {
        return Scope::ALL.iter().collect();
    }
    let mut held = Set::one(scope);
    // As many rounds as there are scopes reach the end of any chain, and end on a circle too.
    for _ in Scope::ALL {
        for (outer, inner) in facts.vocabulary.nesting.holds.iter() {
            if held.has(*outer) {
                held = held.or(inner.iter().collect());
            }
        }
    }
    held
}

/// Overlap sets first where their first group stands, every other group alone.
fn sets(facts: &Facts, menu: &[Choice]) -> Vec<Vec<Vec<usize>>> {
    let of = |group: usize| -> Vec<usize> {
        menu.iter().enumerate().filter(|(_, one)| one.group == group).map(|(i, _)| i).collect()
    };
    let place = |id: &String| facts.groups.iter().position(|group| group.id == *id);
    let mut out = Vec::new();
    let mut taken = vec![false; facts.groups.len()];
    for group in 0..facts.groups.len() {
        if taken.get(group).copied().unwrap_or(true) {
            continue;
        }
        let together = facts
            .overlap
            .iter()
            .map(|set| set.iter().filter_map(place).collect::<Vec<_>>())
            .find(|set| set.contains(&group))
            .unwrap_or_else(|| vec![group]);
        for one in &together {
            if let Some(taken) = taken.get_mut(*one) {
                *taken = true;
            }
        }
        out.push(together.into_iter().map(of).collect());
    }
    out
}

/// A set of countries, by place in [`Law::codes`] or in the codes of a scenario.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Partners {
    bits: [u64; 8],
}

impl Partners {
    const SIZE: usize = 512;

    /// Adds a country.
    pub fn add(&mut self, place: usize) {
        if let Some(word) = self.bits.get_mut(place / 64) {
            *word |= 1 << (place % 64);
        }
    }
    /// Whether the country is in the set.
    pub fn has(&self, place: usize) -> bool {
        self.bits.get(place / 64).is_some_and(|word| word & (1 << (place % 64)) != 0)
    }
    /// Whether nobody is in the set.
    pub fn is_empty(&self) -> bool {
        self.bits.iter().all(|word| *word == 0)
    }
    /// Countries in either.
    pub fn or(mut self, other: &Self) -> Self {
        self.bits.iter_mut().zip(other.bits).for_each(|(a, b)| *a |= b);
        self
    }
    /// Countries in both.
    pub fn and(mut self, other: &Self) -> Self {
        self.bits.iter_mut().zip(other.bits).for_each(|(a, b)| *a &= b);
        self
    }
    /// Countries that the other lacks.
    pub fn without(mut self, other: &Self) -> Self {
        self.bits.iter_mut().zip(other.bits).for_each(|(a, b)| *a &= !b);
        self
    }
    /// Places, ascending.
    pub fn places(&self) -> impl Iterator<Item = usize> + '_ {
        self.bits.iter().enumerate().flat_map(|(index, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                (left != 0).then(|| {
                    let bit = left.trailing_zeros() as usize;
                    left &= left - 1;
                    index * 64 + bit
                })
            })
        })
    }
}
