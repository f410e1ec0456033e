//! The draws themselves, a block of eight pairs at a time.

use super::comparison::{Band, Comparison, CriterionSpread, Move, Nullable, Sensitivity, Spread, Stability};
use super::judgements::{Judgements, index};
use super::lanes::{Floats, LANES, Sums};
use super::outcomes::Outcomes;
use super::plan::{Op, Plan, sum};
use super::random::{Stream, pair};
use super::sobol::{Sobol, WAYS};
use super::stability::Central;
use super::tally::{Histogram, Ranks};
use super::triangle::{Ready, Triangle};
use super::weights::{Prior, Weights};
use super::{Rank, Vary};
use crate::facts::outcome_kinds;
use crate::words::CriterionKind;

/// Streams: of weights two, of effects one.
const WEIGHTS: u64 = 0;
const EFFECTS: u64 = 2;
/// Blocks between two settlings of sums.
const SETTLE: u64 = 32;
/// Single judgements that are named.
const MOST_JUDGEMENTS: usize = 10;

/// What is asked, resolved.
#[derive(Debug)]
pub struct Question {
    /// Scenarios, worked out.
    pub plan: Plan,
    /// What is known of the weights.
    pub prior: Prior,
    /// Their means.
    pub weights: Vec<f64>,
    /// Probabilities by kind.
    pub chances: Vec<Triangle>,
    /// What is uncertain.
    pub vary: Vary,
    /// What is ranked.
    pub rank: Rank,
    /// Draws.
    pub draws: u64,
    /// Seed.
    pub seed: u64,
    /// Country of each scenario.
    pub countries: Vec<String>,
    /// Ids of the criteria.
    pub criteria: Vec<String>,
    /// Ids of the menu.
    pub instruments: Vec<String>,
}

/// A comparison under way: some draws are done, and any number can be done next. The result does not
/// depend on how they are sliced.
#[derive(Debug)]
pub struct Comparing {
    question: Question,
    weights: Weights,
    judgements: Vec<Ready>,
    streams: [Stream; 2],
    outcomes: Outcomes,
    /// The two whose difference is looked into, or the only one.
    of: Vec<usize>,
    leader: Option<usize>,
    central: Central,
    done: u64,
    now: Draws,
    counts: Counts,
    /// What is looked into, in the draws of this block that were counted.
    difference: [Option<Floats>; 2],
}

/// One draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// By criterion.
    pub weights: Vec<f64>,
    /// By judgement, in the order of instruments and criteria.
    pub effects: Vec<f64>,
    /// Place in the menu, place among the kinds, and whether the ground holds for it.
    pub holds: Vec<(usize, usize, bool)>,
    /// By scenario: what is ranked.
    pub points: Vec<f64>,
}

/// How many of the next block count: of the first draws of its pairs, and of the second.
fn counted_of(left: u64) -> [usize; 2] {
    let lanes = LANES as u64;
    [left.min(lanes) as usize, left.saturating_sub(lanes).min(lanes) as usize]
}

/// What is drawn in a block; by side of the pairs.
#[derive(Debug)]
struct Draws {
    weights: [Vec<Floats>; 2],
    effects: [Vec<Floats>; 2],
    masks: [Vec<Floats>; 2],
    /// Values of packages: bit 0 is the side of the weights, bit 1 that of the effects.
    values: [Vec<Floats>; 4],
    /// Values of the patterns of the whole menu, by the same.
    most: [Floats; 4],
    patterns: Vec<Floats>,
    /// What is best for one criterion alone; what measures in use do, by part and by row.
    peaks: Vec<Floats>,
    parts: Vec<Floats>,
    rows: Vec<Floats>,
    /// Greatest and least of each criterion.
    scales: Vec<(Floats, Floats)>,
    /// Points: of rooms, of measures in use, and of scenarios.
    of_rooms: Vec<Floats>,
    of_uses: Vec<Floats>,
    points: Vec<Floats>,
}

/// What is counted.
#[derive(Debug)]
struct Counts {
    ranks: Ranks,
    sobol: Sobol,
    judgements: Judgements,
    central: Sums,
    rooms: Series,
    uses: Series,
    profiles: Vec<Series>,
    rows: Series,
}

/// Histograms and sums of several values.
#[derive(Debug)]
struct Series {
    histograms: Vec<Histogram>,
    sums: Sums,
}

impl Series {
    fn new(count: usize) -> Self {
        Self { histograms: vec![Histogram::default(); count], sums: Sums::new(count) }
    }

    #[inline]
    fn add(&mut self, place: usize, value: Floats, counted: usize) {
        if let (Some(histogram), Some(sum)) =
            (self.histograms.get_mut(place), self.sums.recent.get_mut(place))
        {
            histogram.add(value, counted);
            *sum += first_lanes(value, counted);
        }
    }

    fn band(&self, place: usize, means: &[f64]) -> Band {
        let mean = means.get(place).copied().unwrap_or(0.0);
        self.histograms.get(place).map_or_else(Band::default, |histogram| histogram.band(mean))
    }
}

/// The first lanes; 0 in the others.
#[inline(always)]
fn first_lanes(value: Floats, counted: usize) -> Floats {
    if counted >= LANES {
        return value;
    }
    let mut lanes = value.to_array();
    lanes.iter_mut().skip(counted).for_each(|lane| *lane = 0.0);
    Floats::new(lanes)
}

/// Points of a value: hundredths of the most; where that is nothing, 100.
#[inline(always)]
fn points(value: Floats, most: Floats) -> Floats {
    let some = most.simd_gt(Floats::ZERO);
    let share = value / some.select(most, Floats::ONE);
    some.select(share, Floats::ONE) * Floats::splat(100.0)
}

/// Points of what measures do, which may be harm: where nothing betters doing nothing, hundredths of
/// the harm that the menu could do.
#[inline(always)]
fn use_points(value: Floats, most: Floats, least: impl Fn() -> Floats) -> Floats {
    let none = !most.simd_gt(Floats::ZERO);
    let unit = if none.any() { none.select(-least(), most) } else { most };
    let zero = unit.simd_eq(Floats::ZERO);
    let share = value / zero.select(Floats::ONE, unit);
    zero.select(Floats::ZERO, share) * Floats::splat(100.0)
}

impl Comparing {
    /// Ready to draw.
    pub fn new(question: Question) -> Self {
        let plan = &question.plan;
        let criteria = plan.criteria.len();
        let means: Vec<f64> = question.chances.iter().map(Triangle::mean).collect();
        let central = Central::new(plan, &means, question.rank == Rank::Use);
        let of = first_two(plan, &central, &question.weights);
        let leader = central.leader(&question.weights);
        let empty = |count: usize| vec![Floats::ZERO; count];
        let judgements: Vec<Ready> = plan
            .judgements
            .iter()
            .map(|one| {
                let point = Triangle::point(one.triangle.peak);
                if question.vary.effects { one.triangle.ready() } else { point.ready() }
            })
            .collect();
        let prior = match question.vary.weights {
            true => question.prior.clone(),
            false => Prior::Fixed(question.weights.clone()),
        };
        let grounds = plan.holds.len();
        let packages = plan.count_packages();
        Self {
            weights: Weights::new(&prior, criteria, question.seed, WEIGHTS),
            streams: pair(question.seed, EFFECTS),
            outcomes: Outcomes::new(plan, &question.chances, question.seed, question.vary.outcomes),
            of,
            leader,
            done: 0,
            difference: [None; 2],
            now: Draws {
                weights: [empty(criteria), empty(criteria)],
                effects: [empty(judgements.len()), empty(judgements.len())],
                masks: [empty(plan.masks.len()), empty(plan.masks.len())],
                values: [empty(packages), empty(packages), empty(packages), empty(packages)],
                most: [Floats::ZERO; 4],
                patterns: empty(plan.patterns.len()),
                peaks: Vec::new(),
                parts: Vec::new(),
                rows: Vec::new(),
                scales: Vec::new(),
                of_rooms: Vec::new(),
                of_uses: Vec::new(),
                points: empty(plan.courses.len()),
            },
            counts: Counts {
                ranks: Ranks::new(plan.courses.len()),
                sobol: Sobol::default(),
                judgements: Judgements::new(judgements.len(), grounds),
                central: Sums::new(plan.courses.len() * (criteria + 1)),
                rooms: Series::new(plan.rooms.len()),
                uses: Series::new(plan.uses.len()),
                profiles: plan.profiles.iter().map(|profiles| Series::new(profiles.len())).collect(),
                rows: Series::new(plan.rows.len()),
            },
            judgements,
            central,
            question,
        }
    }

    /// Does so many draws more, rounded up to whole blocks; true: all are done.
    pub fn advance(&mut self, draws: u64) -> bool {
        let until = self.done.saturating_add(draws).min(self.question.draws);
        while self.done < until {
            self.block();
        }
        self.done >= self.question.draws
    }

    /// The share that is done: 0 to 1.
    pub fn share(&self) -> f64 {
        (self.done as f64 / self.question.draws as f64).min(1.0)
    }

    /// Bytes that grow with the question and not with the number of draws: histograms.
    pub fn memory(&self) -> usize {
        let Counts { rooms, uses, profiles, rows, .. } = &self.counts;
        let all = [rooms, uses, rows].into_iter().chain(profiles);
        all.flat_map(|series| &series.histograms).map(Histogram::memory).sum()
    }

    /// Does the next block and tells what was drawn and what came out: for tests, and for whoever wants to
    /// work out draws otherwise.
    pub fn sample(&mut self) -> Vec<Sample> {
        if self.done >= self.question.draws {
            return Vec::new();
        }
        let counted = counted_of(self.question.draws - self.done);
        self.draw();
        let mut samples = Vec::new();
        for (side, counted) in counted.into_iter().enumerate().filter(|(_, counted)| *counted > 0) {
            self.tally(side, counted);
            samples.extend((0..counted).map(|lane| self.sampled(side, lane)));
        }
        self.look(counted);
        samples
    }

    fn sampled(&self, side: usize, lane: usize) -> Sample {
        let at = |value: &Floats| value.to_array().get(lane).copied().map_or(0.0, f64::from);
        let all = |lists: &[Vec<Floats>; 2]| -> Vec<f64> {
            lists.get(side).map(|list| list.iter().map(at).collect()).unwrap_or_default()
        };
        let masks = self.now.masks.get(side).map_or(&[][..], Vec::as_slice);
        let holds = self.question.plan.masks.iter().zip(masks).filter_map(|(op, mask)| match op {
            Op::Holds { instrument, kind } => Some((*instrument, *kind, mask.to_bitmask() & 1 << lane != 0)),
            _ => None,
        });
        Sample {
            weights: all(&self.now.weights),
            effects: all(&self.now.effects),
            holds: holds.collect(),
            points: self.now.points.iter().map(at).collect(),
        }
    }

    /// Eight pairs of draws.
    fn block(&mut self) {
        let [first, second] = counted_of(self.question.draws - self.done);
        self.draw();
        self.tally(0, first);
        if second > 0 {
            self.tally(1, second);
        }
        self.look([first, second]);
    }

    /// Looks into the difference of the first two, and ends the block.
    fn look(&mut self, [first, second]: [usize; 2]) {
        // With all groups from one side it is known already, if that side was counted.
        let known = self.difference;
        let ways: [Floats; WAYS] = std::array::from_fn(|way| match (way, known) {
            (0, [Some(value), _]) | (7, [_, Some(value)]) => value,
            _ => self.way(way),
        });
        self.difference = [None; 2];
        self.counts.sobol.add(&ways, second);
        let Self { counts, now, question, .. } = self;
        let holds = &question.plan.holds;
        let [value, .., other] = ways;
        for ((value, counted), (effects, masks)) in
            [(value, first), (other, second)].into_iter().zip(now.effects.iter().zip(&now.masks))
        {
            if counted > 0 {
                let grounds = holds.iter().filter_map(|place| masks.get(*place));
                counts.judgements.add(value, effects, grounds, counted);
            }
        }
        let block = self.done / (2 * LANES as u64);
        self.done += 2 * LANES as u64;
        if block % SETTLE == SETTLE - 1 {
            self.settle();
        }
    }

    fn settle(&mut self) {
        let Counts { sobol, judgements, central, rooms, uses, profiles, rows, .. } = &mut self.counts;
        sobol.settle();
        judgements.settle();
        central.settle();
        for series in [rooms, uses, rows].into_iter().chain(profiles) {
            series.sums.settle();
        }
    }

    /// Draws weights, effects and outcomes, twice each, and works out packages for the four ways of taking
    /// weights and effects.
    fn draw(&mut self) {
        let plan = &self.question.plan;
        let now = &mut self.now;
        for (side, weights) in now.weights.iter_mut().enumerate() {
            self.weights.fill(side, weights);
        }
        // Both sides at once: two chains of random numbers that do not wait for one another.
        let ([stream, other_stream], [effects, other_effects]) = (&mut self.streams, &mut now.effects);
        for ((slot, other), judgement) in effects.iter_mut().zip(other_effects).zip(&self.judgements) {
            *slot = judgement.at(stream.units());
            *other = judgement.at(other_stream.units());
        }
        for (side, masks) in now.masks.iter_mut().enumerate() {
            self.outcomes.fill(side, masks);
        }
        let [a, b, c, d] = &mut now.values;
        let [first, second] = &now.weights;
        let [effects, others] = &now.effects;
        plan.values(effects, [first, second], [a, b]);
        plan.values(others, [first, second], [c, d]);
        for (most, values) in now.most.iter_mut().zip(&now.values) {
            let all = plan.menu.iter().map(|pattern| plan.best(*pattern, values, &[]));
            *most = all.fold(Floats::ZERO, |sum, best| sum + best);
        }
    }

    /// Counts the draws of one side: all groups from it.
    fn tally(&mut self, side: usize, counted: usize) {
        let Self { question, now, counts, .. } = self;
        let plan = &question.plan;
        let Draws { weights, effects, masks, values, most, patterns, .. } = now;
        let Draws { peaks, parts, rows, scales, of_rooms, of_uses, points: of_scenarios, .. } = now;
        let (Some(weights), Some(effects), Some(masks), Some(values), Some(most)) =
            (weights.get(side), effects.get(side), masks.get(side), values.get(3 * side), most.get(3 * side))
        else {
            return;
        };
        for (pattern, slot) in patterns.iter_mut().enumerate() {
            *slot = plan.best(pattern, values, masks);
        }
        of_rooms.clear();
        of_rooms.extend(plan.rooms.iter().map(|room| points(sum(room, patterns), *most)));
        for (place, room) in of_rooms.iter().enumerate() {
            counts.rooms.add(place, *room, counted);
        }
        plan.peaks_of(effects, masks, peaks);
        scales.clear();
        scales.extend(plan.menu_peaks.iter().enumerate().zip(&plan.criteria).map(
            |((criterion, of_menu), kind)| {
                let most = sum(of_menu, peaks);
                // The scale of a cost, and of an end that nothing betters.
                let wanted = *kind == CriterionKind::Cost || !most.simd_gt(Floats::ZERO).all();
                (most, if wanted { plan.low(criterion, effects) } else { Floats::ZERO })
            },
        ));
        plan.rows_of(effects, masks, parts, rows);
        of_uses.clear();
        of_uses.extend(plan.uses.iter().map(|rows_of_use| {
            let worth = rows_of_use.iter().zip(weights).fold(Floats::ZERO, |sum, (row, weight)| {
                sum + *weight * rows.get(*row).copied().unwrap_or_default()
            });
            use_points(worth, *most, || plan.worst(values))
        }));
        for (place, worth) in of_uses.iter().enumerate() {
            counts.uses.add(place, *worth, counted);
        }
        for (place, (row, value)) in plan.rows.iter().zip(&*rows).enumerate() {
            let (Some((most, least)), true) = (scales.get(row.criterion), row.wanted) else { continue };
            let points = match plan.criteria.get(row.criterion) {
                Some(CriterionKind::Cost) => use_points(*value, -*least, || -*most),
                _ => use_points(*value, *most, || *least),
            };
            counts.rows.add(place, points, counted);
        }
        let all = plan.profiles.iter().zip(&mut counts.profiles).zip(&*scales).zip(&plan.criteria);
        for (((profiles, series), (most, _)), kind) in all {
            if *kind == CriterionKind::Cost {
                continue;
            }
            for (place, of_profile) in profiles.iter().enumerate() {
                series.add(place, points(sum(of_profile, peaks), *most), counted);
            }
        }
        for (slot, course) in of_scenarios.iter_mut().zip(&plan.courses) {
            *slot = match question.rank {
                Rank::Space => of_rooms.get(course.room),
                Rank::Use => of_uses.get(course.lawful),
            }
            .copied()
            .unwrap_or(Floats::ZERO);
        }
        let points_of = |scenario: usize| of_scenarios.get(scenario).copied().unwrap_or(Floats::ZERO);
        if let Some(slot) = self.difference.get_mut(side) {
            *slot = match *self.of.as_slice() {
                [one] => Some(points_of(one)),
                [one, other, ..] => Some(points_of(one) - points_of(other)),
                [] => None,
            };
        }
        let behind = counts.ranks.add(of_scenarios, counted);
        let sums = counts.central.recent.chunks_exact_mut(weights.len() + 1);
        for (behind, sums) in behind.iter().zip(sums) {
            let first = behind.simd_eq(Floats::ZERO);
            if first.any() {
                let first = first_lanes(first & Floats::ONE, counted);
                if let Some((draws, sums)) = sums.split_first_mut() {
                    *draws += first;
                    for (sum, weight) in sums.iter_mut().zip(weights) {
                        *sum += *weight * first;
                    }
                }
            }
        }
    }

    /// What is looked into, with each group from the first or the second draw: bit 0 weights, bit 1 effects,
    /// bit 2 outcomes.
    fn way(&mut self, way: usize) -> Floats {
        let value = |scenario: usize, now: &mut Draws, plan: &Plan, rank: Rank| -> Floats {
            let Some(course) = plan.courses.get(scenario) else { return Floats::ZERO };
            let (Some(values), Some(most), Some(masks)) =
                (now.values.get(way & 3), now.most.get(way & 3), now.masks.get(way >> 2))
            else {
                return Floats::ZERO;
            };
            match rank {
                Rank::Space => {
                    let room = plan.rooms.get(course.room).map_or(&[][..], Vec::as_slice);
                    let all = room.iter().map(|pattern| plan.best(*pattern, values, masks));
                    points(all.fold(Floats::ZERO, |sum, best| sum + best), *most)
                }
                Rank::Use => {
                    let (Some(weights), Some(effects)) =
                        (now.weights.get(way & 1), now.effects.get(way >> 1 & 1))
                    else {
                        return Floats::ZERO;
                    };
                    plan.rows_of(effects, masks, &mut now.parts, &mut now.rows);
                    let all = weights.iter().zip(&course.lawful_rows);
                    let worth = all.fold(Floats::ZERO, |sum, (weight, row)| {
                        sum + *weight * now.rows.get(*row).copied().unwrap_or_default()
                    });
                    use_points(worth, *most, || plan.worst(values))
                }
            }
        };
        let Self { question, now, of, .. } = self;
        match *of.as_slice() {
            [one] => value(one, now, &question.plan, question.rank),
            [one, other, ..] => {
                let one = value(one, now, &question.plan, question.rank);
                one - value(other, now, &question.plan, question.rank)
            }
            [] => Floats::ZERO,
        }
    }

    /// What came out; draws that are left are done first.
    pub fn finish(mut self) -> Comparison {
        self.advance(u64::MAX);
        self.settle();
        let Self { question, counts, of, leader, central, .. } = self;
        let Question { plan, weights, vary, draws, criteria, .. } = &question;
        let count = plan.courses.len();
        let of_draws = |number: u64| number as f64 / *draws as f64;
        let mean = |series: &Series| -> Vec<f64> {
            series.sums.all().iter().map(|sum| sum / *draws as f64).collect()
        };
        let (rooms, uses, rows) = (mean(&counts.rooms), mean(&counts.uses), mean(&counts.rows));
        let scenarios = plan
            .courses
            .iter()
            .zip(&question.countries)
            .map(|(course, country)| {
                let ranked = match question.rank {
                    Rank::Space => counts.rooms.histograms.get(course.room),
                    Rank::Use => counts.uses.histograms.get(course.lawful),
                };
                let all = criteria.iter().zip(&plan.criteria).zip(&course.lawful_rows);
                let all = all.zip(counts.profiles.iter().zip(&course.profile)).enumerate();
                Spread {
                    country: country.clone(),
                    overall: counts.rooms.band(course.room, &rooms),
                    r#use: counts.uses.band(course.in_use, &uses),
                    lawful_use: counts.uses.band(course.lawful, &uses),
                    dots: ranked.map(Histogram::dots).unwrap_or_default(),
                    criteria: all
                        .map(|(place, (((id, kind), row), (series, profile)))| {
                            let betters = plan.judgements.iter().any(|one| {
                                let top = if vary.effects { one.triangle.to } else { one.triangle.peak };
                                one.criterion == place && top > 0.0
                            });
                            let end = *kind == CriterionKind::End && betters;
                            let band = end.then(|| series.band(*profile, &mean(series)));
                            CriterionSpread {
                                id: id.clone(),
                                p05: Nullable(band.map(|band| band.p05)),
                                p50: Nullable(band.map(|band| band.p50)),
                                p95: Nullable(band.map(|band| band.p95)),
                                mean: Nullable(band.map(|band| band.mean)),
                                lawful_use: counts.rows.band(*row, &rows),
                            }
                        })
                        .collect(),
                }
            })
            .collect();
        let ahead = |i: usize, j: usize| counts.ranks.ahead.get(i * count + j).copied().unwrap_or(0);
        let square = |of: &dyn Fn(usize, usize) -> f64| -> Vec<Vec<f64>> {
            (0..count).map(|i| (0..count).map(|j| of(i, j)).collect()).collect()
        };
        let sums = counts.central.all();
        let central_weights = sums
            .chunks_exact(criteria.len() + 1)
            .map(|sums| match sums.split_first() {
                Some((first, sums)) if *first > 0.0 => {
                    let means = sums.iter().map(|sum| sum / first);
                    Nullable(Some(criteria.iter().cloned().zip(means).collect()))
                }
                _ => Nullable(None),
            })
            .collect();
        let groups = ["weights", "effects", "outcomes"].into_iter().zip(counts.sobol.indices());
        let mut sensitivity: Vec<Sensitivity> =
            groups.map(|(factor, index)| Sensitivity { factor: factor.to_owned(), index }).collect();
        sensitivity.extend(single(&question, &counts.judgements));
        let intervals = leader.map(|leader| central.intervals(leader, weights)).unwrap_or_default();
        let smallest = leader.and_then(|leader| central.smallest_move(leader, weights));
        let id = |place: usize| criteria.get(place).cloned().unwrap_or_default();
        Comparison {
            scenarios,
            better: square(&|i, j| of_draws(ahead(i, j))),
            better_error: square(&|i, j| {
                let share = of_draws(ahead(i, j));
                (share * (1.0 - share) / *draws as f64).sqrt()
            }),
            tied: square(&|i, j| of_draws(draws - ahead(i, j) - ahead(j, i))),
            rank_acceptability: square(&|i, r| {
                of_draws(counts.ranks.ranks.get(i * count + r).copied().unwrap_or(0))
            }),
            central_weights,
            leader: Nullable(leader),
            runner_up: Nullable(of.get(1).copied()),
            sensitivity_of: of,
            sensitivity,
            weight_stability: criteria
                .iter()
                .zip(intervals)
                .zip(weights)
                .map(|((criterion, (low, high)), weight)| Stability {
                    criterion: criterion.clone(),
                    low,
                    high,
                    weight: *weight,
                })
                .collect(),
            smallest_move: Nullable(smallest.map(|(from, to, share, winner)| Move {
                from: id(from),
                to: id(to),
                share,
                winner,
            })),
            rank: question.rank,
            weights: criteria.iter().cloned().zip(weights.iter().copied()).collect(),
            draws: *draws,
            seed: question.seed,
        }
    }
}

/// The two that are ahead by central judgements. Equals stand in the order of what stands in them, so
/// that the order of the question decides nothing.
fn first_two(plan: &Plan, central: &Central, weights: &[f64]) -> Vec<usize> {
    let values = central.values(weights);
    // Sums of tenths differ by rounding.
    let value = |one: usize| values.get(one).map_or(0, |value| (value * 1e9).round() as i64);
    let course = |one: usize| plan.courses.get(one).map(|course| (&course.stands, &course.used));
    let mut order: Vec<usize> = (0..plan.courses.len()).collect();
    order.sort_by(|a, b| value(*b).cmp(&value(*a)).then_with(|| course(*a).cmp(&course(*b))));
    order.truncate(2);
    order
}

/// The single judgements that matter most.
fn single(question: &Question, counted: &Judgements) -> Vec<Sensitivity> {
    let Question { plan, vary, draws, criteria, instruments, .. } = question;
    let moments: Vec<(f64, f64)> = plan
        .judgements
        .iter()
        .map(|one| match vary.effects {
            true => (one.triangle.mean(), one.triangle.variance()),
            false => (one.triangle.peak, 0.0),
        })
        .collect();
    let (effects, grounds) = counted.correlations(&moments);
    let name = |list: &[String], place: usize| list.get(place).cloned().unwrap_or_default();
    let effects = plan.judgements.iter().zip(effects).map(|(one, correlation)| {
        let (instrument, criterion) = (name(instruments, one.instrument), name(criteria, one.criterion));
        (format!("effect:{instrument}/{criterion}"), correlation)
    });
    let holds = plan.masks.iter().filter_map(|op| match op {
        Op::Holds { instrument, kind } => Some((*instrument, *kind)),
        _ => None,
    });
    let grounds = holds.zip(grounds).map(|((instrument, kind), correlation)| {
        let kind = outcome_kinds().nth(kind).unwrap_or_default();
        (format!("outcome:{}/{kind}", name(instruments, instrument)), correlation)
    });
    let mut all: Vec<(String, f64)> =
        effects.chain(grounds).filter(|(_, correlation)| *correlation != 0.0).collect();
    all.sort_by(|(a, x), (b, y)| (y * y).total_cmp(&(x * x)).then_with(|| a.cmp(b)));
    all.truncate(MOST_JUDGEMENTS);
    all.into_iter()
        .map(|(factor, correlation)| Sensitivity { factor, index: index(correlation, *draws) })
        .collect()
}
