//! What is to be computed in every draw, worked out once: judgements, packages, and for each set of
//! groups what stands. What is the same for several scenarios is there once.

use super::lanes::{Floats, greater, less};
use super::standing::{Grounds, Stands};
use super::triangle::Triangle;
use crate::law::Law;
use crate::space::packages;
use crate::words::CriterionKind;

/// The judgement of one instrument on one criterion.
#[derive(Clone, Copy, Debug)]
pub struct Judgement {
    /// Place in the menu.
    pub instrument: usize,
    /// Place among the criteria.
    pub criterion: usize,
    /// What is known of it.
    pub triangle: Triangle,
}

/// Whether an instrument counts in a draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// In every draw.
    Always,
    /// In none.
    Never,
    /// Where a mask holds.
    If(usize),
}

/// How a mask follows from earlier ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// The uniform number of an instrument and a kind lies below the kind's probability.
    Holds {
        /// Place in the menu.
        instrument: usize,
        /// Place among the kinds.
        kind: usize,
    },
    /// Any of these.
    Any(Vec<usize>),
    /// All of these.
    All(Vec<usize>),
}

/// A package of one set, ready: what it is worth is a sum over criteria.
#[derive(Clone, Debug, Default)]
struct Package {
    /// Places in the menu.
    instruments: Vec<usize>,
    /// Criteria on which one instrument does something: criterion, judgement.
    alone: Vec<(usize, usize)>,
    /// On which two do: the best benefit and the worst cost count.
    both: Vec<(usize, usize, usize)>,
    /// On which more do.
    many: Vec<(usize, Vec<usize>)>,
}

/// The best of what stands in one set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    set: usize,
    states: Vec<State>,
    /// Packages that stand in every draw.
    free: Vec<usize>,
    /// Packages that stand where a mask holds.
    masked: Vec<(usize, usize)>,
}

/// The best of what stands for one criterion alone, in one set: the greatest single effect, since a
/// second instrument adds nothing to it within a set and may add harm.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Peak {
    free: Vec<usize>,
    masked: Vec<(usize, usize)>,
}

/// What instruments in use of one set do to a criterion: judgements and their masks.
type Part = Vec<(usize, Option<usize>)>;

/// What instruments in use do to a criterion: places of the parts that add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Place among the criteria.
    pub criterion: usize,
    parts: Vec<usize>,
    /// Whether a scenario wants to know of it by itself.
    pub wanted: bool,
}

/// One scenario: what of the plan is its own.
#[derive(Clone, Debug)]
pub struct Course {
    /// Place of its room.
    pub room: usize,
    /// Place of its measures in use.
    pub in_use: usize,
    /// Place of those of them that stand.
    pub lawful: usize,
    /// By criterion: places of their rows.
    pub lawful_rows: Vec<usize>,
    /// By criterion: place of its profile.
    pub profile: Vec<usize>,
    /// By set: when each instrument stands, in order.
    pub stands: Vec<Vec<Stands>>,
    /// Instruments in use, and when they stand.
    pub used: Vec<(usize, Vec<Stands>)>,
}

/// The plan of a comparison.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Kind of each criterion.
    pub criteria: Vec<CriterionKind>,
    /// Judgements, by instrument and criterion.
    pub judgements: Vec<Judgement>,
    /// By instrument and criterion: the judgement, if there is one.
    judged: Vec<Option<usize>>,
    packages: Vec<Package>,
    /// By set: its packages.
    set_packages: Vec<Vec<usize>>,
    sets: Vec<Vec<usize>>,
    /// Masks, each after those from which it follows.
    pub masks: Vec<Op>,
    /// Those of them that are drawn.
    pub holds: Vec<usize>,
    /// The best of what stands, by set.
    pub patterns: Vec<Pattern>,
    /// By set: the pattern in which all stands.
    pub menu: Vec<usize>,
    /// Patterns by set, of each different room.
    pub rooms: Vec<Vec<usize>>,
    peaks: Vec<Peak>,
    /// By criterion: peaks of the whole menu.
    pub menu_peaks: Vec<Vec<usize>>,
    /// By criterion: judgements by set, for the worst that the menu could do.
    lows: Vec<Vec<Vec<usize>>>,
    /// By criterion: peaks by set, of each different profile.
    pub profiles: Vec<Vec<Vec<usize>>>,
    parts: Vec<Part>,
    /// What measures in use do, each different row once.
    pub rows: Vec<Row>,
    /// Measures in use, each different list once: rows by criterion.
    pub uses: Vec<Vec<usize>>,
    /// By scenario.
    pub courses: Vec<Course>,
}

/// Place of a value in a list, put there if it is new.
fn place<T: PartialEq>(list: &mut Vec<T>, value: T) -> usize {
    list.iter().position(|one| *one == value).unwrap_or_else(|| {
        list.push(value);
        list.len() - 1
    })
}

impl Plan {
    /// A plan without scenarios.
    pub fn new(law: &Law, judgements: Vec<Judgement>) -> Self {
        let mut judged = vec![None; law.menu.len() * law.criteria.len()];
        for (place, one) in judgements.iter().enumerate() {
            if let Some(slot) = judged.get_mut(one.instrument * law.criteria.len() + one.criterion) {
                *slot = Some(place);
            }
        }
        let mut plan = Self {
            criteria: law.criteria.clone(),
            judgements,
            judged,
            packages: Vec::new(),
            set_packages: Vec::new(),
            sets: law.sets.iter().map(|groups| groups.iter().flatten().copied().collect()).collect(),
            masks: Vec::new(),
            holds: Vec::new(),
            patterns: Vec::new(),
            menu: Vec::new(),
            rooms: Vec::new(),
            peaks: Vec::new(),
            menu_peaks: Vec::new(),
            lows: Vec::new(),
            profiles: vec![Vec::new(); law.criteria.len()],
            parts: Vec::new(),
            rows: Vec::new(),
            uses: Vec::new(),
            courses: Vec::new(),
        };
        for groups in &law.sets {
            let of_set = packages(groups).into_iter().filter(|chosen| !chosen.is_empty());
            let ready: Vec<Package> = of_set.map(|chosen| plan.package(chosen)).collect();
            plan.set_packages.push((plan.packages.len()..plan.packages.len() + ready.len()).collect());
            plan.packages.extend(ready);
        }
        for set in 0..plan.sets.len() {
            let count = plan.sets.get(set).map_or(0, Vec::len);
            let pattern = plan.pattern(set, &vec![State::Always; count]);
            plan.menu.push(pattern);
        }
        for criterion in 0..plan.criteria.len() {
            let always = |_: usize| State::Always;
            let peaks = plan.peaks(criterion, always);
            plan.menu_peaks.push(peaks);
            let lows = plan.sets.iter().map(|set| plan.on(criterion, set)).filter(|list| !list.is_empty());
            plan.lows.push(lows.map(|list| list.into_iter().map(|(_, at)| at).collect()).collect());
        }
        plan
    }

    /// Judgements of these instruments on a criterion: place in the list, place of the judgement.
    fn on(&self, criterion: usize, instruments: &[usize]) -> Vec<(usize, usize)> {
        let judged = |instrument: usize| self.judgement(instrument, criterion);
        instruments
            .iter()
            .enumerate()
            .filter_map(|(at, instrument)| Some((at, judged(*instrument)?)))
            .collect()
    }

    /// The judgement of an instrument on a criterion, if there is one.
    pub fn judgement(&self, instrument: usize, criterion: usize) -> Option<usize> {
        self.judged.get(instrument * self.criteria.len() + criterion).copied().flatten()
    }

    fn package(&self, instruments: Vec<usize>) -> Package {
        let mut package = Package { instruments, ..Package::default() };
        for criterion in 0..self.criteria.len() {
            let judged = self.on(criterion, &package.instruments);
            match *judged.as_slice() {
                [] => {}
                [(_, one)] => package.alone.push((criterion, one)),
                [(_, one), (_, other)] => package.both.push((criterion, one, other)),
                _ => package.many.push((criterion, judged.into_iter().map(|(_, at)| at).collect())),
            }
        }
        package
    }

    /// The mask of a formula of an instrument.
    fn state(&mut self, instrument: usize, stands: &Stands) -> State {
        match stands {
            Stands::Always => State::Always,
            Stands::Never => State::Never,
            Stands::If(reasons) => {
                let reasons: Vec<usize> =
                    reasons.iter().map(|grounds| self.reason(instrument, *grounds)).collect();
                State::If(self.all(reasons))
            }
        }
    }

    fn reason(&mut self, instrument: usize, grounds: Grounds) -> usize {
        let kinds = (0..Grounds::BITS as usize).filter(|kind| grounds & 1 << kind != 0);
        let holds: Vec<usize> =
            kinds.map(|kind| place(&mut self.masks, Op::Holds { instrument, kind })).collect();
        self.any(holds)
    }

    fn any(&mut self, masks: Vec<usize>) -> usize {
        match *masks.as_slice() {
            [one] => one,
            _ => place(&mut self.masks, Op::Any(masks)),
        }
    }

    fn all(&mut self, masks: Vec<usize>) -> usize {
        match *masks.as_slice() {
            [one] => one,
            _ => place(&mut self.masks, Op::All(masks)),
        }
    }

    /// The pattern of states of a set's instruments, in order.
    fn pattern(&mut self, set: usize, states: &[State]) -> usize {
        let known = self.patterns.iter().position(|one| one.set == set && one.states == states);
        if let Some(known) = known {
            return known;
        }
        let mut pattern = Pattern { set, states: states.to_vec(), free: Vec::new(), masked: Vec::new() };
        let instruments = self.sets.get(set).cloned().unwrap_or_default();
        for index in self.set_packages.get(set).cloned().unwrap_or_default() {
            let chosen = self.packages.get(index).map(|package| package.instruments.clone());
            let state_of = |one: usize| {
                instruments.iter().position(|other| *other == one).and_then(|at| states.get(at).copied())
            };
            let wanted: Vec<State> = chosen.unwrap_or_default().into_iter().filter_map(state_of).collect();
            if wanted.contains(&State::Never) {
                continue;
            }
            let mut masks: Vec<usize> = wanted
                .into_iter()
                .filter_map(|state| if let State::If(mask) = state { Some(mask) } else { None })
                .collect();
            masks.sort_unstable();
            masks.dedup();
            if masks.is_empty() {
                pattern.free.push(index);
            } else {
                pattern.masked.push((index, self.all(masks)));
            }
        }
        self.patterns.push(pattern);
        self.patterns.len() - 1
    }

    /// Peaks of a criterion by set, where instruments stand so; sets without a judgement on it are left out.
    fn peaks(&mut self, criterion: usize, state: impl Fn(usize) -> State) -> Vec<usize> {
        let mut out = Vec::new();
        for set in 0..self.sets.len() {
            let instruments = self.sets.get(set).cloned().unwrap_or_default();
            let judged = self.on(criterion, &instruments);
            let mut peak = Peak { free: Vec::new(), masked: Vec::new() };
            for (at, judgement) in judged {
                match instruments.get(at).map(|instrument| state(*instrument)) {
                    Some(State::Always) => peak.free.push(judgement),
                    Some(State::If(mask)) => peak.masked.push((judgement, mask)),
                    _ => {}
                }
            }
            if !(peak.free.is_empty() && peak.masked.is_empty()) {
                out.push(place(&mut self.peaks, peak));
            }
        }
        out
    }

    /// Adds a scenario: when each instrument of the menu stands, and which are in use with the reasons of
    /// each measure.
    pub fn add(&mut self, stands: &[Stands], used: &[(usize, Vec<Stands>)]) {
        let states: Vec<State> =
            stands.iter().enumerate().map(|(instrument, stands)| self.state(instrument, stands)).collect();
        let of = |instrument: usize| states.get(instrument).copied().unwrap_or(State::Never);
        let sets = self.sets.clone();
        let room = sets
            .iter()
            .enumerate()
            .map(|(set, instruments)| {
                let states: Vec<State> = instruments.iter().map(|one| of(*one)).collect();
                self.pattern(set, &states)
            })
            .collect();
        let profile = (0..self.criteria.len())
            .map(|criterion| {
                let peaks = self.peaks(criterion, of);
                self.profiles.get_mut(criterion).map_or(0, |profiles| place(profiles, peaks))
            })
            .collect();
        // Several measures with one instrument: it is in use as long as one of them stands.
        let lawful: Vec<(usize, State)> = used
            .iter()
            .map(|(instrument, measures)| {
                let states: Vec<State> =
                    measures.iter().map(|stands| self.state(*instrument, stands)).collect();
                if states.contains(&State::Always) {
                    return (*instrument, State::Always);
                }
                let mut masks: Vec<usize> = states
                    .into_iter()
                    .filter_map(|state| if let State::If(mask) = state { Some(mask) } else { None })
                    .collect();
                masks.sort_unstable();
                masks.dedup();
                let state = if masks.is_empty() { State::Never } else { State::If(self.any(masks)) };
                (*instrument, state)
            })
            .collect();
        let always: Vec<(usize, State)> = used.iter().map(|(one, _)| (*one, State::Always)).collect();
        let lawful = self.in_use(&lawful, true);
        let in_use = self.in_use(&always, false);
        let course = Course {
            room: place(&mut self.rooms, room),
            in_use: place(&mut self.uses, in_use),
            lawful: place(&mut self.uses, lawful.clone()),
            lawful_rows: lawful,
            profile,
            stands: sets
                .iter()
                .map(|set| set.iter().filter_map(|one| stands.get(*one).cloned()).collect())
                .collect(),
            used: used.to_vec(),
        };
        self.courses.push(course);
        let drawn = self.masks.iter().enumerate().filter(|(_, op)| matches!(op, Op::Holds { .. }));
        self.holds = drawn.map(|(place, _)| place).collect();
    }

    /// Rows of instruments in use, by criterion.
    fn in_use(&mut self, used: &[(usize, State)], wanted: bool) -> Vec<usize> {
        let mut rows = Vec::new();
        for criterion in 0..self.criteria.len() {
            let mut parts = Vec::new();
            for set in 0..self.sets.len() {
                let chosen: Vec<(usize, State)> = used
                    .iter()
                    .filter(|(one, state)| self.set(set).contains(one) && *state != State::Never)
                    .copied()
                    .collect();
                let part: Part = chosen
                    .iter()
                    .filter_map(|(one, state)| {
                        let mask = if let State::If(mask) = state { Some(*mask) } else { None };
                        Some((self.judgement(*one, criterion)?, mask))
                    })
                    .collect();
                if !part.is_empty() {
                    parts.push(place(&mut self.parts, part));
                }
            }
            let same = |row: &Row| row.criterion == criterion && row.parts == parts;
            let known = self.rows.iter().position(same).unwrap_or_else(|| {
                self.rows.push(Row { criterion, parts: parts.clone(), wanted: false });
                self.rows.len() - 1
            });
            if let Some(row) = self.rows.get_mut(known) {
                row.wanted |= wanted;
            }
            rows.push(known);
        }
        rows
    }

    /// Instruments of a set, in order.
    pub fn set(&self, set: usize) -> &[usize] {
        self.sets.get(set).map_or(&[], Vec::as_slice)
    }

    /// Number of sets.
    pub fn count_sets(&self) -> usize {
        self.sets.len()
    }

    /// Number of packages of all sets, nothing not counted.
    pub fn count_packages(&self) -> usize {
        self.packages.len()
    }

    /// Packages of a set: instruments of each.
    pub fn packages_of(&self, set: usize) -> impl Iterator<Item = &[usize]> {
        let list = self.set_packages.get(set).map_or(&[][..], Vec::as_slice);
        list.iter().filter_map(|index| self.packages.get(*index)).map(|one| one.instruments.as_slice())
    }

    /// Values of all packages for two vectors of weights and the same effects.
    #[inline]
    pub fn values(&self, effects: &[Floats], weights: [&[Floats]; 2], out: [&mut [Floats]; 2]) {
        let at = |list: &[Floats], place: usize| list.get(place).copied().unwrap_or_default();
        let [first_weights, second_weights] = weights;
        let [first_out, second_out] = out;
        for ((package, first), second) in self.packages.iter().zip(first_out).zip(second_out) {
            let (mut a, mut b) = (Floats::ZERO, Floats::ZERO);
            for (criterion, judgement) in &package.alone {
                let effect = at(effects, *judgement);
                a += at(first_weights, *criterion) * effect;
                b += at(second_weights, *criterion) * effect;
            }
            for (criterion, one, other) in &package.both {
                let (x, y) = (at(effects, *one), at(effects, *other));
                let effect = greater(greater(x, y), Floats::ZERO) + less(less(x, y), Floats::ZERO);
                a += at(first_weights, *criterion) * effect;
                b += at(second_weights, *criterion) * effect;
            }
            for (criterion, judged) in &package.many {
                let effect = together(judged.iter().map(|one| at(effects, *one)));
                a += at(first_weights, *criterion) * effect;
                b += at(second_weights, *criterion) * effect;
            }
            (*first, *second) = (a, b);
        }
    }

    /// Value of the best package of a pattern: at least 0, that of doing nothing.
    #[inline]
    pub fn best(&self, pattern: usize, values: &[Floats], masks: &[Floats]) -> Floats {
        let Some(pattern) = self.patterns.get(pattern) else { return Floats::ZERO };
        best(&pattern.free, &pattern.masked, values, masks)
    }

    /// Value of the worst package of the whole menu: at most 0.
    pub fn worst(&self, values: &[Floats]) -> Floats {
        let of_set = |list: &Vec<usize>| {
            list.iter().filter_map(|one| values.get(*one)).fold(Floats::ZERO, |worst, one| less(worst, *one))
        };
        self.set_packages.iter().map(of_set).fold(Floats::ZERO, |sum, worst| sum + worst)
    }

    /// What is best for one criterion alone, in each of the peaks.
    #[inline]
    pub fn peaks_of(&self, effects: &[Floats], masks: &[Floats], out: &mut Vec<Floats>) {
        out.clear();
        out.extend(self.peaks.iter().map(|peak| best(&peak.free, &peak.masked, effects, masks)));
    }

    /// The worst that the whole menu could do on a criterion: at most 0.
    pub fn low(&self, criterion: usize, effects: &[Floats]) -> Floats {
        let worst = |list: &Vec<usize>| {
            let all = list.iter().filter_map(|one| effects.get(*one));
            all.fold(Floats::ZERO, |worst, one| less(worst, *one))
        };
        let sets = self.lows.get(criterion).map_or(&[][..], Vec::as_slice);
        sets.iter().map(worst).fold(Floats::ZERO, |sum, worst| sum + worst)
    }

    /// What measures in use do, by row.
    #[inline]
    pub fn rows_of(
        &self,
        effects: &[Floats],
        masks: &[Floats],
        parts: &mut Vec<Floats>,
        out: &mut Vec<Floats>,
    ) {
        parts.clear();
        parts.extend(self.parts.iter().map(|part| {
            together(part.iter().map(|(judgement, mask)| {
                let effect = effects.get(*judgement).copied().unwrap_or_default();
                match mask {
                    Some(mask) => effect & masks.get(*mask).copied().unwrap_or_default(),
                    None => effect,
                }
            }))
        }));
        out.clear();
        out.extend(self.rows.iter().map(|row| sum(&row.parts, parts)));
    }
}

/// The sum of the values in these places.
#[inline(always)]
pub fn sum(places: &[usize], values: &[Floats]) -> Floats {
    places.iter().filter_map(|place| values.get(*place)).fold(Floats::ZERO, |sum, one| sum + *one)
}

/// The best benefit and the worst cost count once.
#[inline(always)]
fn together(effects: impl Iterator<Item = Floats>) -> Floats {
    let (good, bad) = effects
        .fold((Floats::ZERO, Floats::ZERO), |(good, bad), effect| (greater(good, effect), less(bad, effect)));
    good + bad
}

#[inline(always)]
fn best(free: &[usize], masked: &[(usize, usize)], values: &[Floats], masks: &[Floats]) -> Floats {
    let at = |list: &[Floats], place: usize| list.get(place).copied().unwrap_or_default();
    let mut best = Floats::ZERO;
    for value in free {
        best = greater(best, at(values, *value));
    }
    for (value, mask) in masked {
        best = greater(best, at(values, *value) & at(masks, *mask));
    }
    best
}
