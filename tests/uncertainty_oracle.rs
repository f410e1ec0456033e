//! How sure: the engine against a slow oracle (`tests/oracle/uncertain.rs`), which shares neither code nor random numbers
//! with it. Both draw, so they may differ by what draws differ by, and by no more: five standard errors of both together;
//! a percentile is compared by the share of the oracle's draws that lie below it. `WORLDS` and `SEED` as in `worlds.rs`.

#[path = "published/engine.rs"]
mod engine;
mod oracle;

use oracle::dice::Dice;
use oracle::facts::{Facts, Join, Scenario};
use oracle::uncertain::{Came, Draw, Model, Triangle, Weights};
use oracle::words::Words;
use policy_space::Checker;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Draws of the engine; of the oracle fewer.
const DRAWS: usize = 100_000;
const WIDE: f64 = 5.0;
/// The engine counts to 1/32 of a point, in floats of 32 bits.
const STEP: f64 = 1.0 / 64.0 + 2e-3;
/// Nearer than this in points is equal.
const TIE: f64 = 0.001;

struct Asked<'a> {
    name: String,
    facts: &'a Facts,
    checker: &'a Checker,
    scenarios: Vec<Scenario>,
    /// Weights or ranking or neither; chances.
    how: Value,
    weights: Weights,
    chances: BTreeMap<String, Triangle>,
    draws: usize,
    seed: u64,
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

/// Differences found, in words.
#[derive(Default)]
struct Found {
    faults: Vec<String>,
    looked_at: usize,
    /// The greatest number of standard errors by which a share was off.
    most: f64,
}

impl Found {
    fn share(&mut self, what: &str, got: f64, wanted: f64, draws: f64, other: f64, more: f64) {
        // Pseudo-counts: a share of 0 of n draws is not a standard error of 0.
        let pooled = (got * other + wanted * draws + 1.0) / (draws + other + 2.0);
        let error = (pooled * (1.0 - pooled) * (1.0 / draws + 1.0 / other)).sqrt();
        self.near(what, got, wanted, error, more);
    }

    fn near(&mut self, what: &str, got: f64, wanted: f64, error: f64, more: f64) {
        self.looked_at += 1;
        let off = ((got - wanted).abs() - more).max(0.0) / error.max(1e-12);
        self.most = self.most.max(off);
        if off > WIDE || !got.is_finite() {
            self.faults
                .push(format!("{what}: {got}, the oracle has {wanted}, {off:.1} standard errors of {error}"));
        }
    }

    /// A percentile: so many of the oracle's values lie below it.
    fn percentile(&mut self, what: &str, got: f64, share: f64, sorted: &[f64]) {
        let below = sorted.partition_point(|value| *value < got - STEP) as f64 / sorted.len() as f64;
        let up_to = sorted.partition_point(|value| *value <= got + STEP) as f64 / sorted.len() as f64;
        let error = (share * (1.0 - share) * (1.0 / sorted.len() as f64 + 1.0 / DRAWS as f64)).sqrt();
        let off = if below > share {
            below - share
        } else if up_to < share {
            share - up_to
        } else {
            0.0
        };
        self.near(what, share + off, share, error, 0.0);
    }
}

fn compared(asked: &Asked) -> Found {
    let mut found = Found::default();
    let mut how = asked.how.clone();
    how["draws"] = json!(DRAWS);
    how["seed"] = json!(asked.seed);
    let given: Vec<policy_space::Scenario> = asked
        .scenarios
        .iter()
        .map(|one| serde_json::to_value(one).and_then(serde_json::from_value).expect("a scenario"))
        .collect();
    let got = engine::compare(asked.checker, &given, how);
    let model = Model::new(asked.facts, &asked.scenarios, &asked.chances, asked.weights.clone());
    let mut dice = Dice::new(asked.seed ^ 0xdecade);
    let draws: Vec<Draw> = (0..asked.draws).map(|_| model.draw(&mut dice)).collect();
    let n = draws.len() as f64;
    let count = asked.scenarios.len();
    let came: Vec<Vec<Came>> = draws
        .iter()
        .map(|draw| model.courses.iter().map(|course| model.came(course, draw)).collect())
        .collect();

    for one in 0..count {
        let spread = &got["scenarios"][one];
        let band = |found: &mut Found, name: &str, band: &Value, of: &dyn Fn(&Came) -> f64| {
            let mut values: Vec<f64> = came.iter().map(|all| of(&all[one])).collect();
            let mean = values.iter().sum::<f64>() / n;
            let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / n;
            values.sort_by(f64::total_cmp);
            for (key, share) in [("p05", 0.05), ("p50", 0.5), ("p95", 0.95)] {
                found.percentile(&format!("{name} of {one}: {key}"), number(&band[key]), share, &values);
            }
            // Use may be divided by nearly nothing: then a mean says nothing.
            if values.iter().all(|value| value.abs() < 2000.0) {
                found.near(
                    &format!("{name} of {one}: mean"),
                    number(&band["mean"]),
                    mean,
                    (variance * (1.0 / n + 1.0 / DRAWS as f64)).sqrt(),
                    1e-3,
                );
            }
        };
        band(&mut found, "space", &spread["overall"], &|came| came.space);
        band(&mut found, "use", &spread["use"], &|came| came.used);
        band(&mut found, "lawful use", &spread["lawfulUse"], &|came| came.lawful);
        for (place, criterion) in asked.facts.criteria.iter().enumerate() {
            let of = &spread["criteria"][place];
            assert_eq!(of["id"], criterion.id);
            if !of["p50"].is_null() {
                band(&mut found, &criterion.id, of, &|came| came.criteria[place].unwrap_or(f64::NAN));
            } else if came.iter().any(|all| all[one].criteria[place].is_some_and(|space| space < 100.0)) {
                found.faults.push(format!("no space on {} of {one}", criterion.id));
            }
        }
        let first: Vec<usize> = (0..draws.len())
            .filter(|draw| (0..count).all(|other| came[*draw][other].space <= came[*draw][one].space + TIE))
            .collect();
        for rank in 0..count {
            let ahead = |draw: &Vec<Came>| {
                (0..count).filter(|other| draw[*other].space > draw[one].space + TIE).count()
            };
            let share = came.iter().filter(|draw| ahead(draw) == rank).count() as f64 / n;
            found.share(
                &format!("{one} at rank {rank}"),
                number(&got["rankAcceptability"][one][rank]),
                share,
                DRAWS as f64,
                n,
                1e-4,
            );
        }
        for other in (0..count).filter(|other| *other != one) {
            let share = came.iter().filter(|all| all[one].space > all[other].space + TIE).count() as f64 / n;
            found.share(
                &format!("{one} before {other}"),
                number(&got["better"][one][other]),
                share,
                DRAWS as f64,
                n,
                1e-4,
            );
            let tied =
                came.iter().filter(|all| (all[one].space - all[other].space).abs() <= TIE).count() as f64 / n;
            found.share(
                &format!("{one} tied with {other}"),
                number(&got["tied"][one][other]),
                tied,
                DRAWS as f64,
                n,
                1e-4,
            );
        }
        if first.len() > 200 {
            for (place, criterion) in asked.facts.criteria.iter().enumerate() {
                let weights: Vec<f64> = first.iter().map(|draw| draws[*draw].weights[place]).collect();
                let mean = weights.iter().sum::<f64>() / weights.len() as f64;
                let variance =
                    weights.iter().map(|weight| (weight - mean).powi(2)).sum::<f64>() / weights.len() as f64;
                let error = (variance / weights.len() as f64 * (1.0 + n / DRAWS as f64)).sqrt();
                found.near(
                    &format!("central weight of {one} on {}", criterion.id),
                    number(&got["centralWeights"][one][&criterion.id]),
                    mean,
                    error,
                    1e-4,
                );
            }
        }
    }
    indices(asked, &model, &draws, &got, &mut found);
    stability(asked, &model, &got, &mut found);
    found
}

/// Sobol indices of the three groups by Jansen's estimators, over pairs of draws, and squared correlations.
fn indices(asked: &Asked, model: &Model, draws: &[Draw], got: &Value, found: &mut Found) {
    let of: Vec<usize> = got["sensitivityOf"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|place| place.as_u64().expect("a place") as usize)
        .collect();
    let figure = |draw: &Draw| -> f64 {
        let space = |place: usize| model.space(&model.courses[of[place]], draw);
        if of.len() > 1 { space(0) - space(1) } else { space(0) }
    };
    let values: Vec<f64> = draws.iter().map(figure).collect();
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / n;
    if variance < 1e-6 {
        return;
    }
    let rest: Vec<(&Draw, &Draw)> = draws.chunks_exact(2).map(|pair| (&pair[0], &pair[1])).collect();
    for (group, name) in ["weights", "effects", "outcomes"].into_iter().enumerate() {
        let mut parts: Vec<(f64, f64)> = Vec::new();
        for (place, (a, b)) in rest.iter().enumerate() {
            let take = |which: usize| if which == group { *b } else { *a };
            let mixed = figure(&Model::mixed(take(0), take(1), take(2)));
            let (f_a, f_b) = (values[2 * place], values[2 * place + 1]);
            parts.push(((f_b - mixed).powi(2) / (2.0 * variance), (f_a - mixed).powi(2) / (2.0 * variance)));
        }
        let pairs = parts.len() as f64;
        let of = |which: &dyn Fn(&(f64, f64)) -> f64| {
            let mean = parts.iter().map(which).sum::<f64>() / pairs;
            let spread = parts.iter().map(|part| (which(part) - mean).powi(2)).sum::<f64>() / pairs;
            (mean, (spread / pairs).sqrt())
        };
        let one = got["sensitivity"]
            .as_array()
            .expect("a list")
            .iter()
            .find(|one| one["factor"] == name)
            .expect("a group");
        let half =
            |key: &str| (number(&one[format!("{key}High")]) - number(&one[format!("{key}Low")])) / 4.08;
        let (without, error) = of(&|part| part.0);
        found.near(
            &format!("first order of {name}"),
            number(&one["first"]),
            1.0 - without,
            error.hypot(half("first")),
            2e-3,
        );
        let (total, error) = of(&|part| part.1);
        found.near(
            &format!("total of {name}"),
            number(&one["total"]),
            total,
            error.hypot(half("total")),
            2e-3,
        );
    }
    // Single judgements: those that are named, as the oracle has them; and none left out that is clearly greater.
    let squared = |of: &dyn Fn(&Draw) -> f64| -> f64 {
        let other: Vec<f64> = draws.iter().map(of).collect();
        let middle = other.iter().sum::<f64>() / n;
        let spread = other.iter().map(|one| (one - middle).powi(2)).sum::<f64>() / n;
        let both =
            other.iter().zip(&values).map(|(one, value)| (one - middle) * (value - mean)).sum::<f64>() / n;
        if spread > 1e-12 { both * both / (spread * variance) } else { 0.0 }
    };
    let menu: Vec<&str> =
        asked.facts.groups.iter().flat_map(|group| &group.instruments).map(|one| one.id.as_str()).collect();
    let mut named = BTreeMap::new();
    let error = |share: f64| 2.0 * (share * (1.0 - share).powi(2) / n).sqrt() + 1.0 / n;
    for one in got["sensitivity"].as_array().expect("a list").iter().skip(3) {
        let factor = one["factor"].as_str().expect("a name");
        let share = if let Some(effect) = factor.strip_prefix("effect:") {
            let place = asked
                .facts
                .effects
                .iter()
                .position(|one| format!("{}/{}", one.instrument, one.criterion) == effect)
                .expect("an effect");
            squared(&|draw| draw.effects[place])
        } else {
            let (instrument, kind) =
                factor.strip_prefix("outcome:").expect("an outcome").split_once('/').expect("a ground");
            let place = menu.iter().position(|id| *id == instrument).expect("an instrument");
            squared(&|draw| f64::from(u8::from(model.holds(draw, place, kind))))
        };
        found.near(
            &format!("share of {factor}"),
            number(&one["first"]),
            share,
            error(share) + error(number(&one["first"])),
            1e-3,
        );
        named.insert(factor.to_owned(), share);
    }
    let least = got["sensitivity"]
        .as_array()
        .expect("a list")
        .iter()
        .skip(3)
        .map(|one| number(&one["first"]))
        .fold(1.0, f64::min);
    for (place, effect) in asked.facts.effects.iter().enumerate() {
        let share = squared(&|draw| draw.effects[place]);
        let name = format!("effect:{}/{}", effect.instrument, effect.criterion);
        if named.len() >= 10
            && !named.contains_key(&name)
            && share > least + WIDE * (error(share) + error(least)) + 1e-3
        {
            found.faults.push(format!(
                "{name} explains {share} and is not named; the least that is explains {least}"
            ));
        }
    }
}

/// The leader leads just within the interval of each weight, and not just outside; likewise the smallest move.
fn stability(asked: &Asked, model: &Model, got: &Value, found: &mut Found) {
    let ids: Vec<&str> = asked.facts.criteria.iter().map(|one| one.id.as_str()).collect();
    let weights: Vec<f64> = ids.iter().map(|id| number(&got["weights"][*id])).collect();
    let values = |weights: &[f64]| -> Vec<f64> {
        model.courses.iter().map(|course| model.expected(course, weights)).collect()
    };
    let lead = |weights: &[f64], leader: usize| -> f64 {
        let values = values(weights);
        let rival = values
            .iter()
            .enumerate()
            .filter(|(one, _)| *one != leader)
            .map(|(_, value)| *value)
            .fold(f64::NEG_INFINITY, f64::max);
        values[leader] - rival
    };
    let Some(leader) = got["leader"].as_u64().map(|leader| leader as usize) else {
        let mut values = values(&weights);
        values.sort_by(f64::total_cmp);
        if values.len() > 1 && values[values.len() - 1] - values[values.len() - 2] > 1e-6 {
            found.faults.push(format!("no leader, but the oracle has {values:?}"));
        }
        return;
    };
    if model.courses.len() < 2 {
        return;
    }
    if lead(&weights, leader) <= 0.0 {
        found.faults.push(format!("{leader} leads by {}", lead(&weights, leader)));
    }
    const INSIDE: f64 = 1e-5;
    for (place, row) in got["weightStability"].as_array().expect("a list").iter().enumerate() {
        let (low, high) = (number(&row["low"]), number(&row["high"]));
        let at = |weight: f64| -> Vec<f64> {
            let rest = 1.0 - weights[place];
            let share = |other: usize| {
                if rest > 1e-9 { weights[other] / rest } else { 1.0 / (weights.len() - 1) as f64 }
            };
            (0..weights.len())
                .map(|other| if other == place { weight } else { (1.0 - weight) * share(other) })
                .collect()
        };
        found.looked_at += 1;
        for step in 1..40 {
            let weight = low + (high - low) * f64::from(step) / 40.0;
            if (weight - low).min(high - weight) > INSIDE && lead(&at(weight), leader) < -1e-7 {
                found.faults.push(format!(
                    "{} at {weight}, within {low}..{high}: {leader} does not lead",
                    ids[place]
                ));
            }
        }
        for (end, outside) in [(low, low - INSIDE), (high, high + INSIDE)] {
            if end > INSIDE && end < 1.0 - INSIDE && lead(&at(outside), leader) > 1e-7 {
                found.faults.push(format!(
                    "{} at {outside}, outside {low}..{high}: {leader} still leads",
                    ids[place]
                ));
            }
        }
    }
    let moved = |from: usize, to: usize, share: f64| {
        let mut weights = weights.clone();
        weights[from] -= share;
        weights[to] += share;
        weights
    };
    let place = |value: &Value| ids.iter().position(|id| value == id).expect("a criterion");
    let least = if got["smallestMove"].is_null() {
        1.0
    } else {
        let (from, to) = (place(&got["smallestMove"]["from"]), place(&got["smallestMove"]["to"]));
        let share = number(&got["smallestMove"]["share"]);
        let winner = got["smallestMove"]["winner"].as_u64().expect("a place") as usize;
        let after = values(&moved(from, to, share + INSIDE));
        if after[winner] < after.iter().copied().fold(0.0, f64::max) - 1e-4
            || lead(&moved(from, to, share + INSIDE), leader) > 1e-7
        {
            found.faults.push(format!(
                "moving {share} from {} to {} does not let {winner} lead: {after:?}",
                ids[from], ids[to]
            ));
        }
        share
    };
    for from in 0..ids.len() {
        for to in (0..ids.len()).filter(|to| *to != from) {
            for step in 1..20 {
                let share = least.min(weights[from]) * f64::from(step) / 20.0;
                if share < least - INSIDE && lead(&moved(from, to, share), leader) < -1e-6 {
                    found.faults.push(format!(
                        "moving {share} from {} to {} already changes who leads",
                        ids[from], ids[to]
                    ));
                }
            }
        }
    }
}

fn words() -> Words {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/vocabulary.toml");
    Words::read(&std::fs::read_to_string(path).expect("data/vocabulary.toml"))
}

fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

fn told(name: &str, found: &Found) {
    println!("{name}: {} figures, at most {:.1} standard errors off", found.looked_at, found.most);
    for fault in &found.faults {
        println!("  {fault}");
    }
}

fn bundled() -> (Checker, Facts, BTreeMap<String, Triangle>) {
    let checker = Checker::new().expect("the facts of the library");
    let facts: Facts =
        serde_json::to_value(checker.facts()).and_then(serde_json::from_value).expect("facts as JSON");
    let record = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/outcomes.toml"))
        .expect("data/outcomes.toml");
    let record: toml::Table = toml::from_str(&record).expect("TOML");
    let chances = record["outcome"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| {
            (
                row["kind"].as_str().expect("a kind").to_owned(),
                ["low", "central", "high"].map(|key| row[key].as_float().expect("a number")),
            )
        })
        .collect();
    (checker, facts, chances)
}

/// Several countries as they are: today, with an agreement, without one.
#[test]
fn bundled_facts() {
    let (checker, facts, chances) = bundled();
    let mut faults = 0;
    for (number, country) in ["USA", "KEN", "VNM", "IND", "SGP", "CRI"].into_iter().enumerate() {
        let as_it_is = Scenario { country: country.into(), ..Scenario::default() };
        let join = |id: &str| Scenario { join: vec![Join::Id(id.into())], ..as_it_is.clone() };
        let other = if ["VNM", "SGP"].contains(&country) { "wto-ecommerce" } else { "cptpp" };
        let scenarios =
            vec![as_it_is.clone(), join(other), Scenario { leave: vec!["wto".into()], ..as_it_is.clone() }];
        let ranked = number % 3 == 1;
        let order: Vec<usize> = vec![8, 2];
        let ids: Vec<&str> = order.iter().map(|place| facts.criteria[*place].id.as_str()).collect();
        let about: Vec<f64> = (0..facts.criteria.len()).map(|place| 2.0 + (place % 4) as f64).collect();
        let total: f64 = about.iter().sum();
        let (how, weights) = match number % 3 {
            0 => (json!({}), Weights::Any),
            1 => (json!({ "ranking": ids }), Weights::Ranked(order)),
            _ => {
                let given: Value = facts
                    .criteria
                    .iter()
                    .zip(&about)
                    .map(|(one, alpha)| (one.id.clone(), json!(alpha)))
                    .collect();
                (json!({ "weights": given, "confidence": total }), Weights::About(about))
            }
        };
        let name = format!("{country}, ranked: {ranked}");
        let asked = Asked {
            name,
            facts: &facts,
            checker: &checker,
            scenarios,
            how,
            weights,
            chances: chances.clone(),
            draws: 4000,
            seed: 77 + number as u64,
        };
        let found = compared(&asked);
        told(&asked.name, &found);
        faults += found.faults.len();
    }
    assert_eq!(faults, 0, "the engine and the oracle differ");
}

/// Small random worlds with chances of their own.
#[test]
fn random_worlds() {
    let words = words();
    let (seed, worlds) = (setting("SEED", 1), setting("WORLDS", 60));
    let mut faults = 0;
    let mut looked_at = 0;
    let mut most: f64 = 0.0;
    for turn in 0..worlds {
        let world = oracle::world::world(seed + turn, &words);
        let mut dice = Dice::new(seed + turn);
        let facts = &world.facts;
        let mut first = world.scenario.clone();
        let (given, ranking) = (first.weights.take(), first.ranking.take());
        first.frontier = None;
        let mut scenarios = vec![first.clone()];
        for agreement in facts.agreements.iter().take(2) {
            let mut other = first.clone();
            other.leave.clear();
            other.join = vec![Join::Id(agreement.id.clone())];
            scenarios.push(other);
        }
        let place = |id: &String| facts.criteria.iter().position(|one| one.id == *id).expect("a criterion");
        let (how, weights) = match (&given, &ranking) {
            (Some(given), _) => {
                let total: f64 = given.values().sum();
                let confidence = [3.0, 12.0, 40.0][dice.below(3)];
                let about = facts
                    .criteria
                    .iter()
                    .map(|one| confidence * given.get(&one.id).copied().unwrap_or(0.0) / total)
                    .collect();
                (json!({ "weights": given, "confidence": confidence }), Weights::About(about))
            }
            (_, Some(ranking)) => {
                (json!({ "ranking": ranking }), Weights::Ranked(ranking.iter().map(place).collect()))
            }
            _ => (json!({}), Weights::Any),
        };
        let mut chances = BTreeMap::new();
        let mut how = how;
        let mut own = json!({});
        for kind in [
            "gats-xiv",
            "legitimate-public-policy-objective",
            "limit/listed-commitments",
            "no-recourse",
            "unconfirmed",
            "practice",
        ] {
            let mut three = [dice.unit(), dice.unit(), dice.unit()];
            three.sort_by(f64::total_cmp);
            own[kind] = json!({ "low": three[0], "central": three[1], "high": three[2] });
            chances.insert(kind.to_owned(), three);
        }
        how["outcomes"] = own;
        let checker =
            Checker::with(serde_json::to_value(facts).and_then(serde_json::from_value).expect("facts"))
                .expect("facts");
        let asked = Asked {
            name: format!("SEED={} WORLDS=1", seed + turn),
            facts,
            checker: &checker,
            scenarios,
            how,
            weights,
            chances,
            draws: 20_000,
            seed: seed + turn,
        };
        let found = compared(&asked);
        if !found.faults.is_empty() {
            told(&asked.name, &found);
        }
        faults += found.faults.len();
        looked_at += found.looked_at;
        most = most.max(found.most);
    }
    println!("{worlds} worlds from SEED={seed}: {looked_at} figures, at most {most:.1} standard errors off");
    assert_eq!(faults, 0, "the engine and the oracle differ");
}
