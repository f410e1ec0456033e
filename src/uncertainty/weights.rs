//! What is known of the weights, and drawing them: uniform among all, uniform among those that respect
//! an order, or around given ones.

use super::lanes::{Floats, LANES, all, greater, less};
use super::random::{Stream, pair, state};
use rand_xoshiro::Xoshiro128PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// What is known of the weights.
#[derive(Clone, Debug, PartialEq)]
pub enum Prior {
    /// They are these.
    Fixed(Vec<f64>),
    /// Nothing: every vector of weights is as likely as any other, Dirichlet(1, ..., 1).
    Uniform,
    /// The criteria in these places, most important first, weigh more than those after them, and all of
    /// them more than the rest: every vector of weights of which that is true is as likely as any other.
    Ranked(Vec<usize>),
    /// About these: Dirichlet(confidence x weights). Their means are the weights given; the variance of
    /// a weight w is w (1 - w) / (confidence + 1). A weight of 0 stays 0.
    Around {
        /// By criterion, sum 1.
        weights: Vec<f64>,
        /// As if so many people had each named the one criterion that counts most for them.
        confidence: f64,
    },
}

/// Pairs to be put into order, one after another: Batcher's merge exchange sorts any number of values,
/// and the same steps sort every draw (Knuth, The Art of Computer Programming 3, 5.2.2, algorithm M).
fn network(count: usize) -> Vec<(usize, usize)> {
    let mut steps = Vec::new();
    let top = count.next_power_of_two() / 2;
    let mut p = top;
    while p > 0 {
        let (mut q, mut r, mut d) = (top, 0, p);
        loop {
            steps.extend((0..count.saturating_sub(d)).filter(|i| i & p == r).map(|i| (i, i + d)));
            if q == p {
                break;
            }
            d = q - p;
            q /= 2;
            r = p;
        }
        p /= 2;
    }
    steps
}

/// Draws weights, eight vectors at a time.
#[derive(Clone, Debug)]
pub struct Weights {
    count: usize,
    way: Way,
}

#[derive(Clone, Debug)]
enum Way {
    Fixed(Vec<Floats>),
    Uniform(Box<Gaps>),
    Ranked {
        gaps: Box<Gaps>,
        order: Vec<usize>,
        ranking: Vec<(usize, usize)>,
        shuffling: Vec<(usize, usize)>,
        keys: Box<[Stream; 2]>,
    },
    Around {
        alphas: Vec<f64>,
        sources: [Xoshiro128PlusPlus; 2],
    },
}

/// The gaps between sorted uniform numbers: Dirichlet(1, ..., 1) without a logarithm.
#[derive(Clone, Debug)]
struct Gaps {
    streams: [Stream; 2],
    sorting: Vec<(usize, usize)>,
    marks: Vec<Floats>,
}

impl Gaps {
    fn new(count: usize, seed: u64, quantity: u64) -> Self {
        let inner = count.saturating_sub(1);
        Self { streams: pair(seed, quantity), sorting: network(inner), marks: vec![Floats::ZERO; inner] }
    }

    fn fill(&mut self, side: usize, out: &mut [Floats]) {
        let Some(stream) = self.streams.get_mut(side) else { return };
        self.marks.iter_mut().for_each(|mark| *mark = stream.units());
        sort(&mut self.marks, &self.sorting);
        let ends = self.marks.iter().copied().chain([Floats::ONE]);
        let starts = [Floats::ZERO].into_iter().chain(self.marks.iter().copied());
        for ((slot, start), end) in out.iter_mut().zip(starts).zip(ends) {
            *slot = end - start;
        }
    }
}

/// Sorts each draw, least first.
fn sort(values: &mut [Floats], steps: &[(usize, usize)]) {
    for (low, high) in steps {
        if let (Some(a), Some(b)) = (values.get(*low).copied(), values.get(*high).copied())
            && let Ok([first, second]) = values.get_disjoint_mut([*low, *high])
        {
            *first = less(a, b);
            *second = greater(a, b);
        }
    }
}

/// Sorts each draw by keys.
fn sort_by_key(keys: &mut [Floats], values: &mut [Floats], steps: &[(usize, usize)]) {
    for (low, high) in steps {
        if let (Ok([key, other_key]), Ok([value, other])) =
            (keys.get_disjoint_mut([*low, *high]), values.get_disjoint_mut([*low, *high]))
        {
            let swap = key.simd_gt(*other_key);
            (*key, *other_key) = (less(*key, *other_key), greater(*key, *other_key));
            (*value, *other) = (swap.select(*other, *value), swap.select(*value, *other));
        }
    }
}

impl Weights {
    /// Draws for so many criteria; `quantity` and the next one number its streams.
    pub fn new(prior: &Prior, count: usize, seed: u64, quantity: u64) -> Self {
        let gaps = || Box::new(Gaps::new(count, seed, quantity));
        let way = match prior {
            Prior::Fixed(weights) => Way::Fixed(weights.iter().map(|weight| all(*weight)).collect()),
            Prior::Uniform => Way::Uniform(gaps()),
            Prior::Ranked(ranked) => {
                let mut order = ranked.clone();
                order.extend((0..count).filter(|place| !ranked.contains(place)));
                Way::Ranked {
                    gaps: gaps(),
                    order,
                    ranking: network(count),
                    shuffling: network(count - ranked.len().min(count)),
                    keys: Box::new(pair(seed, quantity + 1)),
                }
            }
            Prior::Around { weights, confidence } => Way::Around {
                alphas: weights.iter().map(|weight| weight * confidence).collect(),
                sources: [0, 1]
                    .map(|side| Xoshiro128PlusPlus::from_seed(state(seed, 2 * quantity + side, 0))),
            },
        };
        Self { count, way }
    }

    /// The next eight vectors, by criterion; `side`: 0 for the first draws of the pairs, 1 for the second.
    pub fn fill(&mut self, side: usize, out: &mut [Floats]) {
        match &mut self.way {
            Way::Fixed(weights) => out.copy_from_slice(weights),
            Way::Uniform(gaps) => gaps.fill(side, out),
            Way::Ranked { gaps, order, ranking, shuffling, keys } => {
                let mut sorted = vec![Floats::ZERO; self.count];
                gaps.fill(side, &mut sorted);
                sort(&mut sorted, ranking);
                sorted.reverse();
                let ranked = self.count - shuffled(shuffling, self.count);
                if let (Some(rest), Some(stream)) = (sorted.get_mut(ranked..), keys.get_mut(side)) {
                    let mut keys: Vec<Floats> = rest.iter().map(|_| stream.units()).collect();
                    sort_by_key(&mut keys, rest, shuffling);
                }
                for (place, weight) in order.iter().zip(sorted) {
                    if let Some(slot) = out.get_mut(*place) {
                        *slot = weight;
                    }
                }
            }
            Way::Around { alphas, sources } => {
                let Some(source) = sources.get_mut(side) else { return };
                let mut lanes = vec![[0.0_f32; LANES]; self.count];
                for lane in 0..LANES {
                    for (weight, slot) in dirichlet(alphas, source).into_iter().zip(&mut lanes) {
                        if let Some(slot) = slot.get_mut(lane) {
                            *slot = weight as f32;
                        }
                    }
                }
                for (slot, weights) in out.iter_mut().zip(lanes) {
                    *slot = Floats::new(weights);
                }
            }
        }
    }
}

/// How many criteria stand in no given order.
fn shuffled(steps: &[(usize, usize)], count: usize) -> usize {
    steps.iter().map(|(_, high)| high + 1).max().unwrap_or(0).min(count)
}

/// One vector of Dirichlet(alphas).
fn dirichlet(alphas: &[f64], source: &mut impl Rng) -> Vec<f64> {
    // Logarithms, so that small alphas do not make all of them 0.
    let logs: Vec<f64> = alphas
        .iter()
        .map(|alpha| if *alpha > 0.0 { log_gamma_variate(*alpha, source) } else { f64::NEG_INFINITY })
        .collect();
    let most = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let parts: Vec<f64> = logs.iter().map(|log| libm::exp(log - most)).collect();
    let sum: f64 = parts.iter().sum();
    parts.iter().map(|part| part / sum).collect()
}

/// A number of 0 up to but not 1.
fn unit(source: &mut impl Rng) -> f64 {
    (source.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
}

/// The logarithm of a gamma variate (Marsaglia and Tsang 2000). Not that of `rand_distr`: its
/// logarithms are those of the platform as soon as any crate asks for them, and differ in their last bit.
fn log_gamma_variate(alpha: f64, source: &mut impl Rng) -> f64 {
    if alpha < 1.0 {
        // Gamma(a) is Gamma(a + 1) times a uniform number to the power of 1 / a.
        let root = 1.0 - unit(source);
        return log_gamma_variate(alpha + 1.0, source) + libm::log(root) / alpha;
    }
    let d = alpha - 1.0 / 3.0;
    let c = 1.0 / (9.0 * d).sqrt();
    loop {
        let x = normal(source);
        let v = 1.0 + c * x;
        if v <= 0.0 {
            continue;
        }
        let log_v = 3.0 * libm::log(v);
        let u = 1.0 - unit(source);
        if libm::log(u) < 0.5 * x * x + d - d * v * v * v + d * log_v {
            return libm::log(d) + log_v;
        }
    }
}

/// A standard normal variate (Marsaglia's polar method).
fn normal(source: &mut impl Rng) -> f64 {
    loop {
        let (x, y) = (2.0 * unit(source) - 1.0, 2.0 * unit(source) - 1.0);
        let square = x * x + y * y;
        if square < 1.0 && square > 0.0 {
            return x * (-2.0 * libm::log(square) / square).sqrt();
        }
    }
}
