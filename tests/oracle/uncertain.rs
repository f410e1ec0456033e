//! Section 5 of the method, slowly and plainly: one draw after another, every package of every set tried, every value kept
//! and sorted, indices by the double-loop estimators of Jansen (1999). Shares no code with `src`, nor its random numbers.

use super::dice::Dice;
use super::facts::{Facts, Scenario};
use super::judge::judge;
use super::question::{Asked, of_menu};
use super::rule::{Case, Clause, Standing, dispute_suspended, recourse};
use std::collections::{BTreeMap, BTreeSet};

/// The reasons of a contestable measure, each with the grounds of which one is enough. Closed: a reason without grounds.
pub type Reasons = BTreeSet<BTreeSet<String>>;

/// What stands when: by instrument of the menu, and what is in use.
#[derive(Clone, Debug)]
pub struct Stands {
    pub menu: Vec<Reasons>,
    pub used: Vec<(usize, Reasons)>,
}

pub fn stands(facts: &Facts, scenario: &Scenario) -> Stands {
    let asked = Asked::new(facts, scenario);
    let menu: Vec<_> = facts.groups.iter().flat_map(|group| &group.instruments).collect();
    let place = |id: &str| menu.iter().position(|one| one.id == id).expect("an instrument");
    Stands {
        menu: menu.iter().map(|one| reasons(&asked, &of_menu(one))).collect(),
        used: asked
            .measures()
            .into_iter()
            .filter(|(_, in_use)| *in_use)
            .map(|(measure, _)| (place(&measure.instrument), reasons(&asked, &asked.of_measure(measure))))
            .collect(),
    }
}

fn reasons(asked: &Asked, case: &Case) -> Reasons {
    let mut found = Reasons::new();
    for (membership, provision, begin) in asked.clauses(asked.date) {
        if asked.scenario.towards.is_some() && asked.partners(membership, provision, asked.date).is_empty() {
            continue;
        }
        let (agreement, country, day) = (membership.agreement, asked.country, asked.date);
        let clause =
            Clause { vocabulary: &asked.facts.vocabulary, agreement, provision, country, begin: &begin, day };
        for category in case.scope {
            let Some(judged) = judge(case, &clause, category) else { continue };
            let mut grounds = BTreeSet::new();
            match judged.standing {
                Standing::Closed => {}
                Standing::Contestable => {
                    if !judged.rule.starts_with("exception/") {
                        grounds.insert(judged.rule);
                    }
                    grounds.extend(judged.exception);
                    if recourse(agreement, provision) == Some(false) {
                        grounds.insert("no-recourse".into());
                    }
                    if dispute_suspended(&clause) {
                        grounds.insert("transition/no-dispute".into());
                    }
                    if provision.strength == "practice" {
                        grounds.insert("practice".into());
                    }
                }
                _ => continue,
            }
            found.insert(grounds);
        }
    }
    found
}

/// A triangle by its ends.
pub type Triangle = [f64; 3];

/// Ends of the triangle of which one in twenty lies below `low` and one in twenty above `high`, by bisection on its width.
pub fn of_percentiles(low: f64, central: f64, high: f64) -> Triangle {
    if low == high {
        return [low, central, high];
    }
    // (inner - x)^2 = width x / 20 on each side, x beyond the peak: x^2 - (2 inner + width / 20) x + inner^2 = 0.
    let reach = |inner: f64, width: f64| {
        let half = inner + width / 40.0;
        half + (half * half - inner * inner).sqrt()
    };
    let (mut least, mut most) = (high - low, 10.0 * (high - low));
    for _ in 0..200 {
        let width = (least + most) / 2.0;
        if reach(central - low, width) + reach(high - central, width) > width {
            least = width;
        } else {
            most = width;
        }
    }
    [central - reach(central - low, least), central, central + reach(high - central, least)]
}

fn drawn([from, peak, to]: Triangle, unit: f64) -> f64 {
    if to <= from {
        return peak;
    }
    if unit < (peak - from) / (to - from) {
        from + (unit * (to - from) * (peak - from)).sqrt()
    } else {
        to - ((1.0 - unit) * (to - from) * (to - peak)).sqrt()
    }
}

/// What is known of the weights.
#[derive(Clone, Debug)]
pub enum Weights {
    Any,
    /// Places of criteria, the most important first; the rest comes after them.
    Ranked(Vec<usize>),
    /// Parameters of Dirichlet.
    About(Vec<f64>),
}

/// One draw of everything.
#[derive(Clone)]
pub struct Draw {
    pub weights: Vec<f64>,
    /// By place in the list of effects.
    pub effects: Vec<f64>,
    chances: BTreeMap<String, f64>,
    numbers: BTreeMap<(usize, String), f64>,
}

/// The question, ready to be drawn.
pub struct Model<'a> {
    facts: &'a Facts,
    pub courses: Vec<Stands>,
    triangles: Vec<Triangle>,
    chances: BTreeMap<String, Triangle>,
    weights: Weights,
    /// By set: packages, and by package and criterion the places of effects.
    sets: Vec<Vec<Package>>,
    grounds: BTreeSet<(usize, String)>,
    set_of: Vec<usize>,
    /// By instrument and criterion: place of the effect.
    effect: BTreeMap<(usize, usize), usize>,
}

struct Package {
    chosen: Vec<usize>,
    effects: Vec<(usize, Vec<usize>)>,
}

/// What a scenario came to in a draw, in points.
pub struct Came {
    pub space: f64,
    pub used: f64,
    pub lawful: f64,
    pub criteria: Vec<Option<f64>>,
}

impl<'a> Model<'a> {
    pub fn new(
        facts: &'a Facts,
        scenarios: &[Scenario],
        chances: &BTreeMap<String, Triangle>,
        weights: Weights,
    ) -> Self {
        let courses: Vec<Stands> = scenarios.iter().map(|one| stands(facts, one)).collect();
        let menu: Vec<&str> =
            facts.groups.iter().flat_map(|group| &group.instruments).map(|one| one.id.as_str()).collect();
        let criteria: Vec<&str> = facts.criteria.iter().map(|one| one.id.as_str()).collect();
        let mut effect = BTreeMap::new();
        for (place, one) in facts.effects.iter().enumerate() {
            let instrument = menu.iter().position(|id| *id == one.instrument).expect("an instrument");
            let criterion = criteria.iter().position(|id| *id == one.criterion).expect("a criterion");
            effect.insert((instrument, criterion), place);
        }
        let mut sets: Vec<Vec<Package>> = Vec::new();
        let mut set_of = vec![0; menu.len()];
        let mut done: Vec<&str> = Vec::new();
        for group in &facts.groups {
            if done.contains(&group.id.as_str()) {
                continue;
            }
            let with = facts.overlap.iter().find(|set| set.contains(&group.id));
            let of_set: Vec<_> = facts
                .groups
                .iter()
                .filter(|other| other.id == group.id || with.is_some_and(|set| set.contains(&other.id)))
                .collect();
            done.extend(of_set.iter().map(|group| group.id.as_str()));
            let mut choices: Vec<Vec<usize>> = vec![vec![]];
            for group in &of_set {
                let mut more = choices.clone();
                for instrument in &group.instruments {
                    let place = menu.iter().position(|id| *id == instrument.id).expect("an instrument");
                    set_of[place] = sets.len();
                    more.extend(choices.iter().map(|chosen| chosen.iter().copied().chain([place]).collect()));
                }
                choices = more;
            }
            let package = |chosen: Vec<usize>| {
                let on = |criterion: usize| {
                    let places: Vec<usize> =
                        chosen.iter().filter_map(|one| effect.get(&(*one, criterion)).copied()).collect();
                    (!places.is_empty()).then_some((criterion, places))
                };
                let effects = (0..criteria.len()).filter_map(on).collect();
                Package { chosen, effects }
            };
            sets.push(choices.into_iter().map(package).collect());
        }
        let mut grounds = BTreeSet::new();
        for course in &courses {
            let all = course
                .menu
                .iter()
                .enumerate()
                .chain(course.used.iter().map(|(place, reasons)| (*place, reasons)));
            for (place, reasons) in all {
                grounds.extend(reasons.iter().flatten().map(|kind| (place, kind.clone())));
            }
        }
        let kinds: BTreeSet<String> = grounds.iter().map(|(_, kind)| kind.clone()).collect();
        Self {
            facts,
            courses,
            triangles: facts
                .effects
                .iter()
                .map(|one| of_percentiles(one.low, one.central, one.high))
                .collect(),
            chances: kinds
                .into_iter()
                .map(|kind| (kind.clone(), chances.get(&kind).copied().unwrap_or([0.0, 0.5, 1.0])))
                .collect(),
            weights,
            sets,
            grounds,
            set_of,
            effect,
        }
    }

    fn weights(&self, dice: &mut Dice) -> Vec<f64> {
        let count = self.facts.criteria.len();
        let any = |dice: &mut Dice| -> Vec<f64> {
            let parts: Vec<f64> = (0..count).map(|_| -dice.unit().ln()).collect();
            let sum: f64 = parts.iter().sum();
            parts.iter().map(|part| part / sum).collect()
        };
        match &self.weights {
            Weights::Any => any(dice),
            Weights::Ranked(order) => loop {
                // Rejection: what does not respect the order is thrown away.
                let weights = any(dice);
                let rest =
                    (0..count).filter(|one| !order.contains(one)).map(|one| weights[one]).fold(0.0, f64::max);
                let ranked: Vec<f64> = order.iter().map(|one| weights[*one]).chain([rest]).collect();
                if ranked.windows(2).all(|pair| pair[0] >= pair[1]) {
                    return weights;
                }
            },
            Weights::About(alphas) => {
                let parts: Vec<f64> = alphas.iter().map(|alpha| gamma(*alpha, dice)).collect();
                let sum: f64 = parts.iter().sum();
                parts.iter().map(|part| part / sum).collect()
            }
        }
    }

    pub fn draw(&self, dice: &mut Dice) -> Draw {
        Draw {
            weights: self.weights(dice),
            effects: self.triangles.iter().map(|triangle| drawn(*triangle, dice.unit())).collect(),
            chances: self
                .chances
                .iter()
                .map(|(kind, triangle)| (kind.clone(), drawn(*triangle, dice.unit())))
                .collect(),
            numbers: self.grounds.iter().map(|ground| (ground.clone(), dice.unit())).collect(),
        }
    }

    /// A draw with weights of one, effects of another, outcomes of a third.
    pub fn mixed(weights: &Draw, effects: &Draw, outcomes: &Draw) -> Draw {
        Draw { weights: weights.weights.clone(), effects: effects.effects.clone(), ..outcomes.clone() }
    }

    pub fn holds(&self, draw: &Draw, instrument: usize, kind: &str) -> bool {
        draw.numbers[&(instrument, kind.to_owned())] < draw.chances[kind]
    }

    fn stand(&self, draw: &Draw, instrument: usize, reasons: &Reasons) -> bool {
        reasons.iter().all(|grounds| grounds.iter().any(|kind| self.holds(draw, instrument, kind)))
    }

    fn on(&self, effects: &[f64], places: &[usize]) -> f64 {
        let values = places.iter().map(|place| effects[*place]);
        values.clone().fold(0.0, f64::max) + values.fold(0.0, f64::min)
    }

    /// The best package of what stands, by set, summed; and the worst of all.
    fn best(&self, weights: &[f64], effects: &[f64], open: &dyn Fn(usize) -> bool) -> f64 {
        let value = |package: &Package| -> f64 {
            package
                .effects
                .iter()
                .map(|(criterion, places)| weights[*criterion] * self.on(effects, places))
                .sum()
        };
        let best = |set: &Vec<Package>| {
            set.iter()
                .filter(|package| package.chosen.iter().all(|one| open(*one)))
                .map(value)
                .fold(0.0, f64::max)
        };
        self.sets.iter().map(best).sum()
    }

    fn worst(&self, weights: &[f64], effects: &[f64]) -> f64 {
        let mirrored: Vec<f64> = effects.iter().map(|effect| -effect).collect();
        self.best(weights, &mirrored, &|_| true)
    }

    pub fn came(&self, course: &Stands, draw: &Draw) -> Came {
        let open: Vec<bool> =
            course.menu.iter().enumerate().map(|(place, reasons)| self.stand(draw, place, reasons)).collect();
        let all = self.best(&draw.weights, &draw.effects, &|_| true);
        let unit = if all > 1e-6 { all } else { self.worst(&draw.weights, &draw.effects) };
        let alone = |criterion: usize| -> Vec<f64> {
            (0..draw.weights.len()).map(|one| f64::from(u8::from(one == criterion))).collect()
        };
        let space_on = |criterion: usize| {
            let all = self.best(&alone(criterion), &draw.effects, &|_| true);
            let best = self.best(&alone(criterion), &draw.effects, &|one| open[one]);
            (self.facts.criteria[criterion].kind == "end").then_some(if all > 1e-6 {
                100.0 * best / all
            } else {
                100.0
            })
        };
        let used = |lawful: bool| -> f64 {
            let standing: BTreeSet<usize> = course
                .used
                .iter()
                .filter(|(place, reasons)| !lawful || self.stand(draw, *place, reasons))
                .map(|(place, _)| *place)
                .collect();
            let mut sum = 0.0;
            for set in 0..self.sets.len() {
                for (criterion, weight) in draw.weights.iter().enumerate() {
                    let places: Vec<usize> = standing
                        .iter()
                        .filter(|one| self.set_of[**one] == set)
                        .filter_map(|one| self.effect.get(&(*one, criterion)).copied())
                        .collect();
                    sum += weight * self.on(&draw.effects, &places);
                }
            }
            if unit > 0.0 { 100.0 * sum / unit } else { 0.0 }
        };
        Came {
            space: if all > 1e-6 {
                100.0 * self.best(&draw.weights, &draw.effects, &|one| open[one]) / all
            } else {
                100.0
            },
            used: used(false),
            lawful: used(true),
            criteria: (0..draw.weights.len()).map(space_on).collect(),
        }
    }

    /// Only the space, quicker.
    pub fn space(&self, course: &Stands, draw: &Draw) -> f64 {
        let open: Vec<bool> =
            course.menu.iter().enumerate().map(|(place, reasons)| self.stand(draw, place, reasons)).collect();
        let all = self.best(&draw.weights, &draw.effects, &|_| true);
        if all > 1e-6 {
            100.0 * self.best(&draw.weights, &draw.effects, &|one| open[one]) / all
        } else {
            100.0
        }
    }

    /// What a scenario is expected to be worth, unscaled, by central effects and mean chances: over every set of contestable
    /// instruments of a set of groups.
    pub fn expected(&self, course: &Stands, weights: &[f64]) -> f64 {
        let central: Vec<f64> = self.facts.effects.iter().map(|one| one.central).collect();
        let mut sum = 0.0;
        for (number, set) in self.sets.iter().enumerate() {
            let values: Vec<f64> = set
                .iter()
                .map(|package| {
                    package.effects.iter().map(|(c, places)| weights[*c] * self.on(&central, places)).sum()
                })
                .collect();
            let menu: Vec<(usize, f64)> = (0..self.set_of.len())
                .filter(|one| self.set_of[*one] == number)
                .map(|one| (one, self.chance(&course.menu[one])))
                .collect();
            for which in 0..1_u32 << menu.len() {
                let open = |one: usize| {
                    menu.iter().position(|(other, _)| *other == one).is_some_and(|bit| which >> bit & 1 == 1)
                };
                let share: f64 = menu
                    .iter()
                    .enumerate()
                    .map(|(bit, (_, p))| if which >> bit & 1 == 1 { *p } else { 1.0 - p })
                    .product();
                if share > 0.0 {
                    let best = set
                        .iter()
                        .zip(&values)
                        .filter(|(package, _)| package.chosen.iter().all(|one| open(*one)));
                    sum += share * best.map(|(_, value)| *value).fold(0.0, f64::max);
                }
            }
        }
        sum
    }

    /// The chance that all reasons fall, each kind by its mean: over everything that may hold.
    fn chance(&self, reasons: &Reasons) -> f64 {
        let kinds: Vec<&String> = reasons.iter().flatten().collect::<BTreeSet<_>>().into_iter().collect();
        let mean = |kind: &String| self.chances[kind].iter().sum::<f64>() / 3.0;
        (0..1_u32 << kinds.len())
            .filter(|which| {
                let holds = |kind: &String| {
                    kinds.iter().position(|one| *one == kind).is_some_and(|bit| which >> bit & 1 == 1)
                };
                reasons.iter().all(|grounds| grounds.iter().any(holds))
            })
            .map(|which| {
                let part = |(bit, kind): (usize, &&String)| {
                    if which >> bit & 1 == 1 { mean(kind) } else { 1.0 - mean(kind) }
                };
                kinds.iter().enumerate().map(part).product::<f64>()
            })
            .sum()
    }
}

/// A gamma variate: exponentials for its whole part, Jöhnk's beta for the rest.
fn gamma(alpha: f64, dice: &mut Dice) -> f64 {
    let whole: f64 = (0..alpha.floor() as usize).map(|_| -dice.unit().ln()).sum();
    let rest = alpha.fract();
    if rest == 0.0 {
        return whole;
    }
    loop {
        let (x, y) = (dice.unit().powf(1.0 / rest), dice.unit().powf(1.0 / (1.0 - rest)));
        if x + y <= 1.0 && x + y > 0.0 {
            return whole + -dice.unit().ln() * x / (x + y);
        }
    }
}
