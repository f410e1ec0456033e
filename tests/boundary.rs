//! What comes in from outside, wrong in every way that we could think of: a stable code, the exact
//! place, what to do, never a panic, and nothing half-applied. Values are written as `www/crossing.js`
//! writes them and read by the core's own reader.

mod oracle;

use policy_space::crossing::Stream;
use policy_space::facts::Facts;
use policy_space::{Checker, Error, Scenario};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

static CHECKER: LazyLock<Checker> = LazyLock::new(|| Checker::new().expect("the facts of the library"));

/// Numbers that JSON has no word for.
const ODD: [(&str, f64); 3] =
    [("#nan", f64::NAN), ("#infinite", f64::INFINITY), ("#below", f64::NEG_INFINITY)];

/// A stream as JavaScript writes it.
#[derive(Default)]
struct Writer {
    words: Vec<u32>,
    texts: Vec<String>,
    known: BTreeMap<String, u32>,
}

impl Writer {
    fn text(&mut self, text: &str) -> u32 {
        let next = u32::try_from(self.texts.len()).expect("few texts");
        let number = *self.known.entry(text.to_owned()).or_insert(next);
        if number == next {
            self.texts.push(text.to_owned());
        }
        number << 3 | 3
    }
    fn float(&mut self, number: f64) {
        let bits = number.to_bits();
        self.words.extend([
            2,
            u32::try_from(bits & 0xffff_ffff).expect("32 bits"),
            u32::try_from(bits >> 32).expect("32 bits"),
        ]);
    }
    fn length(length: usize) -> u32 {
        u32::try_from(length).expect("a short list") << 3
    }
    fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.words.push(0),
            Value::Bool(yes) => self.words.push(if *yes { 16 } else { 8 }),
            Value::Number(number) => match number.as_u64().filter(|number| *number < 1 << 29) {
                Some(small) => self.words.push(u32::try_from(small).expect("small") << 3 | 1),
                None => self.float(number.as_f64().expect("a number")),
            },
            Value::String(text) => match ODD.iter().find(|(word, _)| word == text) {
                Some((_, number)) => self.float(*number),
                None => {
                    let word = self.text(text);
                    self.words.push(word);
                }
            },
            Value::Array(list) => {
                self.words.push(Self::length(list.len()) | 4);
                list.iter().for_each(|one| self.value(one));
            }
            Value::Object(map) => {
                self.words.push(Self::length(map.len()) | 6);
                for (key, one) in map {
                    let word = self.text(key);
                    self.words.push(word);
                    self.value(one);
                }
            }
        }
    }
}

fn read<T: serde::de::DeserializeOwned>(value: &Value, what: &str) -> Result<T, Error> {
    let mut writer = Writer::default();
    writer.value(value);
    let texts: Vec<&str> = writer.texts.iter().map(String::as_str).collect();
    let stream = Stream { words: &writer.words, texts: &texts, shapes: &[] };
    stream.read().map_err(|fault| fault.within(what))
}

/// As JavaScript would be answered.
fn check(checker: &Checker, value: &Value) -> Result<Value, Error> {
    let scenario: Scenario = read(value, "scenario")?;
    let own = checker.own(&scenario)?;
    let report = checker.check(&scenario, &own)?;
    Ok(serde_json::to_value(&report).expect("a report has a JSON form"))
}

fn kenya(fields: Value) -> Value {
    let mut scenario = json!({ "country": "KEN" });
    for (field, value) in fields.as_object().expect("a record") {
        scenario[field] = value.clone();
    }
    scenario
}

/// An own agreement with one provision, and one field of it changed.
fn own(field: &str, value: Value) -> Value {
    let mut agreement = json!({ "id": "own", "parties": [{ "iso": "JPN" }],
        "provisions": [{ "kind": "data-location", "strength": "hard", "article": "1" }] });
    match field.strip_prefix("provision.") {
        Some(field) => agreement["provisions"][0][field] = value,
        None => agreement[field] = value,
    }
    kenya(json!({ "join": [agreement] }))
}

fn without(mut scenario: Value, pointer: &str, field: &str) -> Value {
    scenario.pointer_mut(pointer).and_then(Value::as_object_mut).expect("a record").remove(field);
    scenario
}

fn add(law: Value) -> Value {
    kenya(json!({ "add": [law] }))
}

fn many(count: usize, one: &Value) -> Value {
    (0..count).map(|_| one.clone()).collect()
}

#[test]
fn every_fault_has_its_code_and_its_place() {
    let law = json!({ "instrument": "local-copy" });
    let cases: Vec<(&str, Value, &str, &str)> = vec![
        // The question itself.
        ("nothing", Value::Null, "invalid-type", "scenario"),
        ("a text", json!("KEN"), "invalid-type", "scenario"),
        ("a list", json!(["KEN"]), "invalid-type", "scenario"),
        ("no country", json!({}), "missing-field", "scenario"),
        ("an unknown field", kenya(json!({ "joins": [] })), "unknown-field", "scenario.joins"),
        ("a field in another spelling", kenya(json!({ "Join": [] })), "unknown-field", "scenario.Join"),
        // Ids.
        ("unknown country", json!({ "country": "XYZ" }), "unknown-country", "scenario.country"),
        ("country in small letters", json!({ "country": "ken" }), "unknown-country", "scenario.country"),
        ("country by name", json!({ "country": "Kenya" }), "unknown-country", "scenario.country"),
        ("empty country", json!({ "country": "" }), "unknown-country", "scenario.country"),
        (
            "unknown agreement joined",
            kenya(json!({ "join": ["cptpp", "nafta-3"] })),
            "unknown-agreement",
            "scenario.join[1]",
        ),
        (
            "unknown agreement left",
            kenya(json!({ "leave": ["nafta-3"] })),
            "unknown-agreement",
            "scenario.leave[0]",
        ),
        (
            "unknown instrument",
            kenya(json!({ "add": [law, { "instrument": "magic" }] })),
            "unknown-instrument",
            "scenario.add[1].instrument",
        ),
        (
            "unknown measure",
            kenya(json!({ "drop": ["ind-payment-data"] })),
            "unknown-measure",
            "scenario.drop[0]",
        ),
        (
            "unknown scope",
            add(json!({ "instrument": "local-copy", "scope": ["personal", "soul"] })),
            "unknown-word",
            "scenario.add[0].scope[1]",
        ),
        (
            "unknown purpose",
            add(json!({ "instrument": "local-copy", "purposes": ["fun"] })),
            "unknown-word",
            "scenario.add[0].purposes[0]",
        ),
        (
            "unknown criterion weighed",
            kenya(json!({ "weights": { "beauty": 1 } })),
            "unknown-criterion",
            "scenario.weights.beauty",
        ),
        (
            "unknown criterion ranked",
            kenya(json!({ "ranking": ["privacy", "beauty"] })),
            "unknown-criterion",
            "scenario.ranking[1]",
        ),
        (
            "unknown criterion of a frontier",
            kenya(json!({ "frontier": ["privacy", "beauty"] })),
            "unknown-criterion",
            "scenario.frontier[1]",
        ),
        ("unknown partner", kenya(json!({ "towards": "XYZ" })), "unknown-partner", "scenario.towards"),
        (
            "listed in an unknown agreement",
            add(json!({ "instrument": "local-copy", "listedIn": ["nafta-3"] })),
            "unknown-agreement",
            "scenario.add[0].listedIn[0]",
        ),
        (
            "not listed in an unknown agreement",
            add(json!({ "instrument": "local-copy", "notListedIn": ["wto", "nafta-3"] })),
            "unknown-agreement",
            "scenario.add[0].notListedIn[1]",
        ),
        // Dates.
        ("30 February", kenya(json!({ "date": "2026-02-30" })), "invalid-date", "scenario.date"),
        (
            "29 February of a common year",
            kenya(json!({ "date": "2026-02-29" })),
            "invalid-date",
            "scenario.date",
        ),
        ("month 13", kenya(json!({ "date": "2026-13-01" })), "invalid-date", "scenario.date"),
        ("another order", kenya(json!({ "date": "25-11-2026" })), "invalid-date", "scenario.date"),
        ("with a time", kenya(json!({ "date": "2026-11-25T00:00:00Z" })), "invalid-date", "scenario.date"),
        ("short", kenya(json!({ "date": "2026-1-1" })), "invalid-date", "scenario.date"),
        ("empty", kenya(json!({ "date": "" })), "invalid-date", "scenario.date"),
        ("other digits", kenya(json!({ "date": "٢٠٢٦-١١-٢٥" })), "invalid-date", "scenario.date"),
        ("year 0001", kenya(json!({ "date": "0001-01-01" })), "invalid-date", "scenario.date"),
        ("year 9999", kenya(json!({ "date": "9999-12-31" })), "invalid-date", "scenario.date"),
        ("a number", kenya(json!({ "date": 20_261_125 })), "invalid-type", "scenario.date"),
        (
            "a law's dates",
            add(json!({ "instrument": "local-copy", "from": "2026-02-30" })),
            "invalid-date",
            "scenario.add[0].from",
        ),
        (
            "a law from after until",
            add(json!({ "instrument": "local-copy", "from": "2026-03-02", "until": "2026-03-01" })),
            "invalid-date",
            "scenario.add[0].until",
        ),
        // Weights.
        (
            "negative",
            kenya(json!({ "weights": { "privacy": 1, "legal-redress": -1 } })),
            "invalid-weights",
            "scenario.weights.legal-redress",
        ),
        (
            "NaN",
            kenya(json!({ "weights": { "privacy": "#nan" } })),
            "invalid-weights",
            "scenario.weights.privacy",
        ),
        (
            "infinite",
            kenya(json!({ "weights": { "privacy": "#infinite" } })),
            "invalid-weights",
            "scenario.weights.privacy",
        ),
        (
            "infinite below",
            kenya(json!({ "weights": { "privacy": "#below" } })),
            "invalid-weights",
            "scenario.weights.privacy",
        ),
        (
            "all zero",
            kenya(json!({ "weights": { "privacy": 0, "legal-redress": 0 } })),
            "invalid-weights",
            "scenario.weights",
        ),
        (
            "minus zero",
            kenya(json!({ "weights": { "privacy": -0.0 } })),
            "invalid-weights",
            "scenario.weights",
        ),
        ("none", kenya(json!({ "weights": {} })), "invalid-weights", "scenario.weights"),
        ("empty ranking", kenya(json!({ "ranking": [] })), "invalid-weights", "scenario.ranking"),
        (
            "ranked twice",
            kenya(json!({ "ranking": ["privacy", "privacy"] })),
            "duplicate",
            "scenario.ranking[1]",
        ),
        (
            "weights and ranking",
            kenya(json!({ "weights": { "privacy": 1 }, "ranking": ["privacy"] })),
            "conflict",
            "scenario.ranking",
        ),
        (
            "one criterion of a frontier",
            kenya(json!({ "frontier": ["privacy"] })),
            "invalid-type",
            "scenario.frontier",
        ),
        (
            "the same criterion twice",
            kenya(json!({ "frontier": ["privacy", "privacy"] })),
            "duplicate",
            "scenario.frontier[1]",
        ),
        // Twice, and against one another.
        ("joined twice", kenya(json!({ "join": ["cptpp", "cptpp"] })), "duplicate", "scenario.join[1]"),
        ("left twice", kenya(json!({ "leave": ["wto", "wto"] })), "duplicate", "scenario.leave[1]"),
        (
            "joined and left",
            kenya(json!({ "join": ["wto"], "leave": ["wto"] })),
            "conflict",
            "scenario.leave[0]",
        ),
        (
            "dropped twice",
            kenya(json!({ "drop": ["ken-tv-quota", "ken-tv-quota"] })),
            "duplicate",
            "scenario.drop[1]",
        ),
        (
            "two laws of one id",
            kenya(
                json!({ "add": [{ "id": "a", "instrument": "local-copy" }, { "id": "a", "instrument": "local-copy" }] }),
            ),
            "duplicate",
            "scenario.add[1].id",
        ),
        (
            "a law with the id of a measure",
            add(json!({ "id": "ken-tv-quota", "instrument": "local-copy" })),
            "duplicate",
            "scenario.add[0].id",
        ),
        // Laws.
        ("without an instrument", add(json!({})), "missing-field", "scenario.add[0]"),
        (
            "an unknown field of a law",
            add(json!({ "instrument": "local-copy", "purpose": [] })),
            "unknown-field",
            "scenario.add[0].purpose",
        ),
        (
            "an empty scope",
            add(json!({ "instrument": "local-copy", "scope": [] })),
            "invalid-data",
            "scenario.add[0].scope",
        ),
        (
            "empty purposes",
            add(json!({ "instrument": "local-copy", "purposes": [] })),
            "invalid-data",
            "scenario.add[0].purposes",
        ),
        (
            "maybe",
            add(json!({ "instrument": "local-copy", "treatsForeignersWorse": "maybe" })),
            "invalid-type",
            "scenario.add[0].treatsForeignersWorse",
        ),
        (
            "1 for true",
            add(json!({ "instrument": "local-copy", "leastRestrictive": 1 })),
            "invalid-type",
            "scenario.add[0].leastRestrictive",
        ),
        (
            "control characters in a law's id",
            add(json!({ "id": "a\u{0}b", "instrument": "local-copy" })),
            "invalid-text",
            "scenario.add[0].id",
        ),
        // Own agreements.
        (
            "without an id",
            without(own("name", json!("x")), "/join/0", "id"),
            "missing-field",
            "scenario.join[0]",
        ),
        ("an empty id", own("id", json!("")), "missing-field", "scenario.join[0].id"),
        ("the id of a fact", own("id", json!("cptpp")), "duplicate", "scenario.join[0].id"),
        ("an id of 201 letters", own("id", json!("a".repeat(201))), "too-large", "scenario.join[0].id"),
        (
            "without a kind",
            without(own("name", json!("x")), "/join/0/provisions/0", "kind"),
            "missing-field",
            "scenario.join[0].provisions[0]",
        ),
        (
            "an unknown kind",
            own("provision.kind", json!("magic")),
            "unknown-word",
            "scenario.join[0].provisions[0].kind",
        ),
        (
            "an unknown strength",
            own("provision.strength", json!("iron")),
            "unknown-word",
            "scenario.join[0].provisions[0].strength",
        ),
        (
            "an unknown limit",
            own("provision.limits", json!(["sky"])),
            "unknown-word",
            "scenario.join[0].provisions[0].limits[0]",
        ),
        (
            "an unknown exception",
            own("provision.exceptions", json!(["gats-xiv", "mercy"])),
            "unknown-word",
            "scenario.join[0].provisions[0].exceptions[1]",
        ),
        (
            "an unknown field of a provision",
            own("provision.limit", json!([])),
            "unknown-field",
            "scenario.join[0].provisions[0].limit",
        ),
        (
            "an unknown field of an agreement",
            own("provision", json!([])),
            "unknown-field",
            "scenario.join[0].provision",
        ),
        (
            "an empty scope of a provision",
            own("provision.scope", json!([])),
            "invalid-data",
            "scenario.join[0].provisions[0].scope",
        ),
        ("a provision from after until", own("provision.from", json!("2027-01-01")), "", ""),
        (
            "owed by nobody that is named",
            own("provision.only", json!(["KEN"])),
            "invalid-data",
            "scenario.join[0].provisions[0].only[0]",
        ),
        (
            "a transition of nobody that is named",
            own(
                "provision.transitions",
                json!([{ "party": "KEN", "until": "2030-01-01", "effect": "not-bound" }]),
            ),
            "invalid-data",
            "scenario.join[0].provisions[0].transitions[0].party",
        ),
        (
            "a party that is no country code",
            own("parties", json!([{ "iso": "Japan" }])),
            "invalid-data",
            "scenario.join[0].parties[0].iso",
        ),
        (
            "a party twice",
            own("parties", json!([{ "iso": "JPN" }, { "iso": "JPN" }])),
            "duplicate",
            "scenario.join[0].parties[1]",
        ),
        (
            "a party from after until",
            own("parties", json!([{ "iso": "JPN", "from": "2026-01-02", "until": "2026-01-01" }])),
            "invalid-data",
            "scenario.join[0].parties[0].until",
        ),
        (
            "an unlisted source",
            own("provision.source", json!("s9")),
            "invalid-data",
            "scenario.join[0].provisions[0].source",
        ),
        (
            "remembered only",
            own("provision.read", json!("memory")),
            "unknown-word",
            "scenario.join[0].provisions[0].read",
        ),
        (
            "control characters in an article",
            own("provision.article", json!("1\u{7}")),
            "invalid-text",
            "scenario.join[0].provisions[0].article",
        ),
        (
            "a lone surrogate, as it arrives",
            own("name", json!("\u{fffd}")),
            "invalid-text",
            "scenario.join[0].name",
        ),
        (
            "two of one id",
            kenya(json!({ "join": [{ "id": "own", "provisions": [] }, { "id": "own", "provisions": [] }] })),
            "duplicate",
            "scenario.join[1]",
        ),
        (
            "too many provisions",
            own("provisions", many(4001, &json!({ "kind": "spam", "strength": "soft" }))),
            "too-large",
            "scenario.join[0].provisions",
        ),
        // Too much.
        ("501 laws", kenya(json!({ "add": many(501, &law) })), "too-large", "scenario.add"),
        (
            "501 agreements",
            kenya(json!({ "join": many(501, &json!("cptpp")) })),
            "too-large",
            "scenario.join",
        ),
        (
            "501 agreements left",
            kenya(json!({ "leave": many(501, &json!("wto")) })),
            "too-large",
            "scenario.leave",
        ),
        (
            "501 measures dropped",
            kenya(json!({ "drop": many(501, &json!("ken-tv-quota")) })),
            "too-large",
            "scenario.drop",
        ),
        // Types.
        ("a number for a country", json!({ "country": 7 }), "invalid-type", "scenario.country"),
        ("a text for a list", kenya(json!({ "join": "cptpp" })), "invalid-type", "scenario.join"),
        ("a record for a list", kenya(json!({ "add": {} })), "invalid-type", "scenario.add"),
        ("a number in a list", kenya(json!({ "join": [7] })), "invalid-type", "scenario.join[0]"),
        ("a list in a list", kenya(json!({ "leave": [["wto"]] })), "invalid-type", "scenario.leave[0]"),
        (
            "a text for a number",
            kenya(json!({ "weights": { "privacy": "1" } })),
            "invalid-type",
            "scenario.weights.privacy",
        ),
        ("a list for weights", kenya(json!({ "weights": [1, 2] })), "invalid-type", "scenario.weights"),
        ("true for a partner", kenya(json!({ "towards": true })), "invalid-type", "scenario.towards"),
    ];
    let before = check(&CHECKER, &kenya(json!({}))).expect("an answer");
    let mut failures = Vec::new();
    for (title, scenario, code, place) in cases {
        let got = check(&CHECKER, &scenario);
        match &got {
            Err(fault) if fault.code.word() == code && fault.place == place => {
                if fault.message.is_empty()
                    || fault.help.is_empty()
                    || fault.message.chars().any(char::is_control)
                {
                    failures.push(format!("{title}: says nothing to read: {fault:?}"));
                }
            }
            Err(fault) => failures.push(format!(
                "{title}: expected {code} at {place}, got {} at {} ({})",
                fault.code.word(),
                fault.place,
                fault.message
            )),
            Ok(_) if code.is_empty() => {}
            Ok(_) => failures.push(format!("{title}: expected {code} at {place}, was answered")),
        }
        if check(&CHECKER, &kenya(json!({}))).ok().as_ref() != Some(&before) {
            failures.push(format!("{title}: left something behind"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn a_law_cannot_be_listed_and_not_listed() {
    let law = json!({ "instrument": "local-copy", "listedIn": ["wto"], "notListedIn": ["wto"] });
    let fault = check(&CHECKER, &add(law)).expect_err("both at once");
    assert_eq!((fault.code.word(), fault.place.as_str()), ("conflict", "scenario.add[0].listedIn"));
}

#[test]
fn the_help_names_the_country_that_was_meant() {
    for (country, meant) in [("ken", "KEN"), ("Kenya", "KEN"), ("KE", "KEN"), ("viet nam", "VNM")] {
        let fault = check(&CHECKER, &json!({ "country": country })).expect_err("no such country");
        assert!(fault.help.contains(meant), "{country}: {}", fault.help);
    }
}

#[test]
fn what_is_unusual_but_right_is_answered() {
    let draft = |fields: Value| {
        let mut agreement =
            json!({ "id": "draft", "provisions": [{ "kind": "data-location", "strength": "hard" }] });
        for (field, value) in fields.as_object().expect("a record") {
            agreement[field] = value.clone();
        }
        kenya(json!({ "join": [agreement] }))
    };
    let equal = check(&CHECKER, &kenya(json!({}))).expect("an answer");
    let all = |weight: f64| -> Value {
        let pairs = CHECKER.facts().criteria.iter().map(|one| (one.id.clone(), json!(weight)));
        kenya(json!({ "weights": Value::Object(pairs.collect()) }))
    };
    // As large and as small as numbers are.
    for weight in [1.0, 1e308, 1e-308, 5e-324] {
        let got = check(&CHECKER, &all(weight)).expect("an answer");
        let same = |field: &str| {
            let (a, b) = (got["overall"][field].as_f64(), equal["overall"][field].as_f64());
            (a.expect("a number") - b.expect("a number")).abs() < 1e-9
        };
        assert!(same("secure") && same("arguable") && same("use"), "{weight}");
    }
    for (title, scenario) in [
        ("a draft without parties", draft(json!({}))),
        ("a draft without provisions", kenya(json!({ "join": [{ "id": "draft" }] }))),
        ("text from right to left", draft(json!({ "name": "\u{202e}اتفاقية\u{200f}" }))),
        ("line ends in a name", draft(json!({ "name": "a\r\nb\tc" }))),
        (
            "null for what may be left out",
            kenya(
                json!({ "date": null, "weights": null, "ranking": null, "frontier": null, "towards": null }),
            ),
        ),
        ("500 laws", kenya(json!({ "add": many(500, &json!({ "instrument": "local-copy" })) }))),
        ("an agreement joined that binds already", kenya(json!({ "join": ["wto"] }))),
        ("an agreement left that does not bind", kenya(json!({ "leave": ["cptpp"] }))),
        ("a scope twice", add(json!({ "instrument": "local-copy", "scope": ["personal", "personal"] }))),
        ("the first day", kenya(json!({ "date": "1900-01-01" }))),
        ("the last day", kenya(json!({ "date": "2200-12-31" }))),
        ("29 February of a leap year", kenya(json!({ "date": "2028-02-29" }))),
    ] {
        let got = check(&CHECKER, &scenario);
        assert!(got.is_ok(), "{title}: {:?}", got.err());
    }
    let draft = check(&CHECKER, &draft(json!({}))).expect("an answer");
    let copy =
        draft["instruments"].as_array().expect("a list").iter().find(|one| one["instrument"] == "local-copy");
    let groups = copy.expect("it")["towards"].clone();
    assert_eq!(
        groups,
        json!([{ "standing": "contestable", "partners": [] }]),
        "a draft without parties counts towards nobody named"
    );
}

#[test]
fn a_million_measures_are_refused_at_once() {
    let mut writer = Writer::default();
    writer.value(&kenya(json!({ "add": many(1_000_000, &json!({ "instrument": "local-copy" })) })));
    let texts: Vec<&str> = writer.texts.iter().map(String::as_str).collect();
    let start = Instant::now();
    let fault =
        Stream { words: &writer.words, texts: &texts, shapes: &[] }.read::<Scenario>().expect_err("too many");
    assert_eq!((fault.code.word(), fault.place.as_str()), ("too-large", "add"));
    assert!(fault.message.contains("500"), "the limit is stated: {}", fault.message);
    assert!(start.elapsed() < Duration::from_millis(200), "{:?}", start.elapsed());
}

/// Values that may stand where they should not.
fn wrong() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(7),
        json!(-1.5),
        json!("#nan"),
        json!("x"),
        json!(""),
        json!([]),
        json!({}),
        json!([[]]),
        json!([null]),
        json!({ "x": 1 }),
        json!("\u{202e}"),
        json!("a\u{0}"),
        json!(u64::MAX),
    ]
}

/// Every place in a value, outermost first.
fn places(value: &Value, place: String, pointer: String, out: &mut Vec<(String, String)>) {
    out.push((place.clone(), pointer.clone()));
    match value {
        Value::Array(list) => list.iter().enumerate().for_each(|(index, one)| {
            places(one, format!("{place}[{index}]"), format!("{pointer}/{index}"), out);
        }),
        Value::Object(map) => map.iter().for_each(|(key, one)| {
            let inner = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
            places(one, inner, format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), out);
        }),
        _ => {}
    }
}

/// Whether a failure's place lies at the place that was spoilt, within it, or around it.
fn about(fault: &str, spoilt: &str) -> bool {
    fault.starts_with(spoilt) || spoilt.starts_with(fault)
}

#[test]
fn wrong_types_everywhere_in_a_scenario_are_named_or_answered() {
    let whole = json!({
        "country": "KEN", "date": "2026-11-25", "leave": ["wto"], "drop": ["ken-tv-quota"],
        "join": ["cptpp", { "id": "own", "name": "n", "status": "draft", "disputeSettlement": true,
            "parties": [{ "iso": "JPN", "from": "2020-01-01" }, { "iso": "KEN" }],
            "provisions": [{ "kind": "data-location", "article": "1", "strength": "hard", "scope": ["all"],
                "limits": ["financial-services"], "exceptions": ["gats-xiv"], "only": ["KEN"], "towards": ["JPN"],
                "transitions": [{ "party": "KEN", "until": "2030-01-01", "effect": "no-dispute" }],
                "unconfirmed": { "limits": ["contracts"], "strength": "soft" } }] }],
        "add": [{ "id": "a", "instrument": "local-copy", "scope": ["personal"], "purposes": ["privacy"],
            "treatsForeignersWorse": false, "leastRestrictive": null, "from": "2026-01-01", "listedIn": ["own"] }],
        "weights": { "privacy": 1, "legal-redress": 0.5 }, "frontier": ["privacy", "legal-redress"], "towards": "JPN",
    });
    assert!(check(&CHECKER, &whole).is_ok(), "{:?}", check(&CHECKER, &whole).err());
    let mut all = Vec::new();
    places(&whole, "scenario".to_owned(), String::new(), &mut all);
    let (mut named, mut answered) = (0, 0);
    for (place, pointer) in &all {
        for value in wrong() {
            let mut spoilt = whole.clone();
            *spoilt.pointer_mut(pointer).expect("a place") = value.clone();
            match check(&CHECKER, &spoilt) {
                Ok(_) => answered += 1,
                Err(fault) => {
                    // One thing spoilt can make another wrong: an own agreement without its id is no
                    // longer the one that a law is listed in.
                    let follows = fault.place.contains("listedIn")
                        || place.contains("parties")
                        || place.contains("join[1].id");
                    assert!(about(&fault.place, place) || follows, "{value} at {place}: {fault}");
                    assert!(!fault.help.is_empty());
                    named += 1;
                }
            }
        }
    }
    println!("{} places: {named} named, {answered} answered", all.len());
    assert!(named > answered, "most of it is wrong");
}

#[test]
fn wrong_types_everywhere_in_own_facts_are_named_or_used() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/vocabulary.toml");
    let words = oracle::words::Words::read(&std::fs::read_to_string(path).expect("vocabulary.toml"));
    let facts = |value: &Value| -> Result<Checker, Error> {
        let facts: Facts = read(value, "data")?;
        Checker::with(facts).map_err(|fault| fault.within("data"))
    };
    let (mut named, mut used) = (0, 0);
    for seed in [3, 8] {
        let world = oracle::world::world(seed, &words);
        let whole = serde_json::to_value(world.facts).expect("JSON");
        facts(&whole).expect("facts that may be used");
        let mut all = Vec::new();
        places(&whole, "data".to_owned(), String::new(), &mut all);
        for (place, pointer) in all.iter().filter(|(place, _)| !place.contains("vocabulary.kinds.")) {
            for value in wrong() {
                let mut spoilt = whole.clone();
                *spoilt.pointer_mut(pointer).expect("a place") = value.clone();
                match facts(&spoilt) {
                    Err(fault) => {
                        named += 1;
                        assert!(fault.place.starts_with("data"), "{value} at {place}: {fault}");
                    }
                    Ok(checker) => {
                        used += 1;
                        // What was taken in can be asked.
                        let _ = check(&checker, &json!({ "country": "KEN" }));
                    }
                }
            }
        }
    }
    println!("{named} named, {used} used");
}

#[test]
fn own_facts_without_what_they_need_are_refused() {
    let bundled = serde_json::to_value(CHECKER.facts()).expect("JSON");
    for (field, code) in
        [("date", "missing-field"), ("vocabulary", "missing-field"), ("agreements", "missing-field")]
    {
        let mut facts = bundled.clone();
        facts.as_object_mut().expect("a record").remove(field);
        let fault = read::<Facts>(&facts, "data").expect_err("a field is missing");
        assert_eq!((fault.code.word(), fault.place.as_str()), (code, "data"), "{field}");
    }
}

#[test]
fn a_stream_that_breaks_off_is_no_panic() {
    let mut writer = Writer::default();
    writer.value(&kenya(
        json!({ "join": ["cptpp", { "id": "own", "provisions": [] }], "weights": { "privacy": 0.5 } }),
    ));
    let texts: Vec<&str> = writer.texts.iter().map(String::as_str).collect();
    for end in 0..writer.words.len() {
        for words in [&writer.words[..end], &writer.words[end..]] {
            let _ = Stream { words, texts: &texts, shapes: &[] }.read::<Scenario>();
            let _ = Stream { words, texts: &[], shapes: &[] }.read::<Scenario>();
        }
    }
    for word in [u32::MAX, 7, 1 << 31 | 4, 1 << 31 | 6, 5, 0xffff_fffc] {
        let _ = Stream { words: &[word; 3], texts: &texts, shapes: &[vec![1]] }.read::<Scenario>();
    }
}
