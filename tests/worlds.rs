//! The engine against the oracle on random worlds: every verdict, every reason, every figure.
//!
//! `WORLDS` says how many (20,000), `SEED` where to begin. World number n is drawn from SEED + n, so a difference is
//! found again by `SEED=<its seed> WORLDS=1`.

mod oracle;

use oracle::compare::differences;
use oracle::facts::{Facts, Join, Scenario};
use oracle::words::Words;
use oracle::world::{World, world};
use oracle::{Answer, answer};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// Every rule is met at least so often in the default number of worlds.
const LEAST: u64 = 20;
const WORLDS: u64 = 20_000;

#[test]
fn random_worlds() {
    let number = |name: &str, otherwise: u64| {
        std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
    };
    let (seed, worlds) = (number("SEED", 1), number("WORLDS", WORLDS));
    println!("{worlds} random worlds from SEED={seed}");
    let words = words();
    let next = AtomicU64::new(0);
    let found = Mutex::new(Found::default());
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut mine = Found::default();
                loop {
                    let turn = next.fetch_add(1, Ordering::Relaxed);
                    if turn >= worlds {
                        break;
                    }
                    mine.look(seed.wrapping_add(turn), &words);
                }
                found.lock().unwrap().join(mine);
            });
        }
    });
    let found = found.into_inner().unwrap();
    for (rule, count) in &found.reached {
        println!("{count:9} {rule}");
    }
    let mut kinds: Vec<_> = found.differences.iter().collect();
    kinds.sort_by_key(|(_, difference)| difference.place);
    for (kind, difference) in &kinds {
        println!(
            "{:9} worlds differ in {kind}; the first: SEED={} WORLDS=1",
            difference.worlds, difference.seed
        );
    }
    for (kind, difference) in kinds.iter().take(number("SHOW", 3) as usize) {
        println!("\n{kind}, SEED={}", difference.seed);
        show(&shrunk(&world(difference.seed, &words), kind));
    }
    assert!(kinds.is_empty(), "the engine and the oracle differ");
    if worlds >= WORLDS {
        let rare: Vec<String> = expected(&words)
            .into_iter()
            .filter(|rule| found.reached.get(rule).is_none_or(|count| *count < LEAST))
            .collect();
        assert!(rare.is_empty(), "met fewer than {LEAST} times: {rare:?}");
    }
}

/// The facts of the library themselves: the countries of the worked questions as they are. With `COUNTRIES=all` every
/// country, and what if it joins this or that on another day.
#[test]
fn bundled_facts() {
    let all = std::env::var("COUNTRIES").is_ok_and(|countries| countries == "all");
    let checker = policy_space::Checker::new().expect("the facts of the library");
    let facts: Facts =
        serde_json::to_value(checker.facts()).and_then(serde_json::from_value).expect("facts as JSON");
    let mut found = Vec::new();
    for country in facts
        .countries
        .iter()
        .filter(|country| all || ["KEN", "VNM", "IDN", "IND", "CRI", "ECU"].contains(&country.iso.as_str()))
    {
        let as_it_is = Scenario { country: country.iso.clone(), ..Scenario::default() };
        let mut scenarios = vec![as_it_is.clone()];
        if all {
            for (join, date, towards) in [
                ("wto-ecommerce", None, None),
                ("cptpp", Some("2019-06-30"), None),
                ("rcep", None, Some("KOR")),
            ] {
                let mut scenario = Scenario {
                    date: date.map(String::from),
                    towards: towards.map(String::from),
                    ..as_it_is.clone()
                };
                scenario.join = vec![Join::Id(join.into())];
                scenario.towards = scenario.towards.filter(|partner| *partner != country.iso);
                scenarios.push(scenario);
            }
        }
        for scenario in scenarios {
            let expected = answer(&facts, &scenario);
            let asked = serde_json::to_value(&scenario).and_then(serde_json::from_value).expect("a scenario");
            let own = checker.own(&asked).expect("a scenario");
            let report = checker.check(&asked, &own).expect("a report");
            let got: Answer =
                serde_json::to_value(&report).and_then(serde_json::from_value).expect("a report as JSON");
            let different = differences(&facts, &scenario, &expected, &got);
            found.extend(different.into_iter().map(|(_, text)| format!("{}: {text}", json!(scenario))));
        }
    }
    for difference in found.iter().take(40) {
        println!("{difference}");
    }
    assert!(found.is_empty(), "{} differences on the bundled facts", found.len());
}

fn words() -> Words {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/vocabulary.toml");
    Words::read(&std::fs::read_to_string(path).expect("data/vocabulary.toml"))
}

/// What some worlds showed: rules reached, and kinds of difference with the first seed of each.
#[derive(Default)]
struct Found {
    reached: BTreeMap<String, u64>,
    differences: BTreeMap<String, Difference>,
}

struct Difference {
    worlds: u64,
    seed: u64,
    /// Where it stands among the differences of its world: what comes first causes what follows.
    place: usize,
}

impl Found {
    fn look(&mut self, seed: u64, words: &Words) {
        let world = world(seed, words);
        let expected = answer(&world.facts, &world.scenario);
        self.count(&world, &expected);
        let kinds: Vec<String> = match engine(&world) {
            Ok(got) => differences(&world.facts, &world.scenario, &expected, &got)
                .into_iter()
                .map(|(kind, _)| kind)
                .collect(),
            Err(refused) => vec![format!("refused: {refused}")],
        };
        for place in 0..kinds.len() {
            if !kinds[..place].contains(&kinds[place]) {
                self.differ(kinds[place].clone(), Difference { worlds: 1, seed, place });
            }
        }
    }

    fn met(&mut self, rule: String) {
        *self.reached.entry(rule).or_default() += 1;
    }

    fn count(&mut self, world: &World, answer: &Answer) {
        for verdict in answer.instruments.iter().chain(&answer.measures) {
            let open = verdict.open.as_ref().map(|open| format!(" ({open})")).unwrap_or_default();
            self.met(format!("standing {:?}{open}", verdict.standing));
            for reason in &verdict.reasons {
                self.met(reason.rule.clone());
            }
        }
        let scenario = &world.scenario;
        let parts = [
            ("join", scenario.join.iter().any(|join| matches!(join, Join::Id(_)))),
            ("own agreement", scenario.join.iter().any(|join| matches!(join, Join::Own(_)))),
            ("leave", !scenario.leave.is_empty()),
            ("add", !scenario.add.is_empty()),
            ("drop", !scenario.drop.is_empty()),
            ("date", scenario.date.is_some()),
            ("weights", scenario.weights.is_some()),
            ("ranking", scenario.ranking.is_some()),
            ("frontier", scenario.frontier.is_some()),
            ("towards", scenario.towards.is_some()),
        ];
        for (part, there) in parts {
            if there {
                self.met(format!("scenario {part}"));
            }
        }
        for provision in world.facts.agreements.iter().flat_map(|agreement| &agreement.provisions) {
            for limit in &provision.limits {
                self.met(format!("on a provision: limit/{limit}"));
            }
            let Some(unconfirmed) = &provision.unconfirmed else {
                continue;
            };
            for (part, there) in [
                ("exceptions", !unconfirmed.exceptions.is_empty()),
                ("limits", !unconfirmed.limits.is_empty()),
                ("bars", !unconfirmed.bars.is_empty()),
                ("strength", unconfirmed.strength.is_some()),
            ] {
                if there {
                    self.met(format!("unconfirmed {part}"));
                }
            }
        }
    }

    fn join(&mut self, other: Found) {
        for (rule, count) in other.reached {
            *self.reached.entry(rule).or_default() += count;
        }
        for (kind, difference) in other.differences {
            self.differ(kind, difference);
        }
    }

    fn differ(&mut self, kind: String, more: Difference) {
        let known = self.differences.entry(kind).or_insert(Difference { worlds: 0, ..more });
        *known = Difference {
            worlds: known.worlds + more.worlds,
            seed: known.seed.min(more.seed),
            place: known.place.min(more.place),
        };
    }
}

/// Every rule that random worlds must reach.
fn expected(words: &Words) -> Vec<String> {
    let fixed = [
        "no-exception-fits",
        "soft",
        "practice",
        "no-recourse",
        "recourse-not-known",
        "treatment-not-known",
        "scope-not-known",
        "unconfirmed",
        "transition/not-bound",
        "transition/no-dispute",
        "transition/existing-measures-only",
    ];
    let mut rules: Vec<String> = fixed.iter().map(|rule| rule.to_string()).collect();
    rules.extend(words.vocabulary.exceptions.keys().map(|id| format!("exception/{id}")));
    for id in &words.limits {
        rules.push(format!("on a provision: limit/{id}"));
        if id != "contracts" {
            rules.push(format!("limit/{id}")); // what parties to a contract agree on is never what a state demands
        }
    }
    rules.extend(["exceptions", "limits", "bars", "strength"].map(|part| format!("unconfirmed {part}")));
    let parts = [
        "join",
        "own agreement",
        "leave",
        "add",
        "drop",
        "date",
        "weights",
        "ranking",
        "frontier",
        "towards",
    ];
    rules.extend(parts.map(|part| format!("scenario {part}")));
    rules
}

/// The engine's answer to the same question, by its public door.
fn engine(world: &World) -> Result<Answer, String> {
    let ask = || -> Result<Answer, String> {
        let facts = serde_json::to_value(&world.facts)
            .and_then(serde_json::from_value)
            .map_err(|error| error.to_string())?;
        let checker = policy_space::Checker::with(facts).map_err(|error| format!("{error:?}"))?;
        let scenario = serde_json::to_value(&world.scenario)
            .and_then(serde_json::from_value)
            .map_err(|error| error.to_string())?;
        let own = checker.own(&scenario).map_err(|error| format!("{error:?}"))?;
        let report = checker.check(&scenario, &own).map_err(|error| format!("{error:?}"))?;
        serde_json::to_value(&report).and_then(serde_json::from_value).map_err(|error| error.to_string())
    };
    catch_unwind(AssertUnwindSafe(ask))
        .unwrap_or_else(|panic| Err(format!("panic: {:?}", panic.downcast_ref::<String>())))
}

/// The same difference in a smaller world: whatever can be left out of a list or a record is left out.
fn shrunk(world: &World, kind: &str) -> World {
    let mut smallest = json!({ "facts": world.facts, "scenario": world.scenario });
    let loud = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {})); // a world that lost too much is refused by a panic of the oracle
    loop {
        let mut smaller = None;
        for path in removable(&smallest, String::new()) {
            let mut candidate = smallest.clone();
            remove(&mut candidate, &path);
            if differs(&candidate, kind) {
                smaller = Some(candidate);
                break;
            }
        }
        match smaller {
            Some(candidate) => smallest = candidate,
            None => {
                std::panic::set_hook(loud);
                return read(&smallest).unwrap_or_else(|| world.clone());
            }
        }
    }
}

fn read(world: &Value) -> Option<World> {
    let facts: Facts = serde_json::from_value(world["facts"].clone()).ok()?;
    let scenario: Scenario = serde_json::from_value(world["scenario"].clone()).ok()?;
    Some(World { facts, scenario })
}

fn differs(world: &Value, kind: &str) -> bool {
    let Some(world) = read(world) else {
        return false;
    };
    let Ok(expected) = catch_unwind(AssertUnwindSafe(|| answer(&world.facts, &world.scenario))) else {
        return false;
    };
    match engine(&world) {
        Ok(got) => {
            catch_unwind(AssertUnwindSafe(|| differences(&world.facts, &world.scenario, &expected, &got)))
                .is_ok_and(|found| found.iter().any(|(found, _)| found == kind))
        }
        Err(refused) => kind == format!("refused: {refused}"),
    }
}

/// JSON pointers to what might be left out, largest first: list entries, and keys that may be missing.
fn removable(value: &Value, at: String) -> Vec<String> {
    let mut paths = Vec::new();
    let inner: Vec<(String, &Value)> = match value {
        Value::Array(list) => {
            list.iter().enumerate().map(|(index, entry)| (format!("{at}/{index}"), entry)).collect()
        }
        Value::Object(record) => record
            .iter()
            .filter(|(key, _)| *key != "vocabulary")
            .map(|(key, entry)| (format!("{at}/{key}"), entry))
            .collect(),
        _ => Vec::new(),
    };
    for (path, _) in &inner {
        let optional = [
            "from",
            "until",
            "signed",
            "date",
            "weights",
            "ranking",
            "frontier",
            "towards",
            "only",
            "unconfirmed",
            "bars",
            "withdrawal",
            "review",
            "inForce",
        ];
        if value.is_array()
            || !at.contains("/transitions/") && optional.iter().any(|key| path.ends_with(&format!("/{key}")))
        {
            paths.push(path.clone());
        }
    }
    for (path, entry) in inner {
        paths.extend(removable(entry, path));
    }
    paths
}

fn remove(value: &mut Value, path: &str) {
    let Some((parent, last)) = path.rsplit_once('/') else {
        return;
    };
    match value.pointer_mut(parent) {
        Some(Value::Array(list)) => {
            if let Ok(index) = last.parse::<usize>() {
                list.remove(index);
            }
        }
        Some(Value::Object(record)) => {
            record.remove(last);
        }
        _ => {}
    }
}

/// A world on one page: without the vocabulary, which all share (but for what satisfies an exception).
fn show(world: &World) {
    let mut facts = json!(world.facts);
    let satisfied: BTreeMap<&String, &Vec<String>> = world
        .facts
        .vocabulary
        .exceptions
        .iter()
        .filter(|(_, rule)| !rule.satisfied_by.is_empty())
        .map(|(id, rule)| (id, &rule.satisfied_by))
        .collect();
    facts["vocabulary"] = json!({ "satisfiedBy": satisfied });
    println!("facts {facts}\nscenario {}", json!(world.scenario));
    let expected = answer(&world.facts, &world.scenario);
    match engine(world) {
        Ok(got) => {
            for (_, difference) in differences(&world.facts, &world.scenario, &expected, &got) {
                println!("  {difference}");
            }
            if std::env::var("ANSWERS").is_ok() {
                println!("oracle {}\nengine {}", json!(expected), json!(got));
            }
        }
        Err(refused) => println!("oracle {}\nengine refuses: {refused}", json!(expected)),
    }
}
