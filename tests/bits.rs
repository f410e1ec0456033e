//! The same bits everywhere, natively: one digest a country over its reports, as it is and with each
//! agreement that it could join, and one a comparison of `tests/page/bits/comparisons.json`. `tests/page/bits` holds Node and the browsers against what this
//! writes to `target/tmp/bits.json`. The digest is FNV-1a of 64 bits over a canonical text: keys
//! sorted, numbers as the hexadecimal digits of their bits, strings as length, colon, bytes.

use policy_space::{Checker, Scenario};
use serde_json::{Value, json};
use std::collections::BTreeMap;

struct Digest(u64);

impl Digest {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn text(&mut self, text: &str) {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    }

    fn string(&mut self, text: &str) {
        self.text(&format!("{}:", text.len()));
        self.text(text);
    }

    fn add(&mut self, value: &Value) {
        match value {
            Value::Null => self.text("null"),
            Value::Bool(truth) => self.text(if *truth { "true" } else { "false" }),
            Value::Number(number) => {
                let bits = number.as_f64().map_or(0, f64::to_bits);
                self.text(&format!("{bits:016x}"));
            }
            Value::String(text) => self.string(text),
            Value::Array(list) => {
                self.text("[");
                list.iter().for_each(|item| self.add(item));
                self.text("]");
            }
            Value::Object(object) => {
                self.text("{");
                for (key, item) in object.iter().collect::<BTreeMap<_, _>>() {
                    self.string(key);
                    self.add(item);
                }
                self.text("}");
            }
        }
    }
}

#[test]
fn the_digest_is_fnv_1a() {
    let mut digest = Digest::new();
    digest.text("foobar");
    assert_eq!(digest.0, 0x8594_4171_f739_67e8);
}

#[test]
fn every_country_and_every_agreement_that_it_could_join() {
    let checker = Checker::new().expect("our own facts");
    let catalogue = serde_json::to_value(checker.catalogue()).expect("JSON");
    let mut digests = BTreeMap::new();
    let mut scenarios = 0;
    for country in catalogue["countries"].as_array().expect("countries") {
        let mut digest = Digest::new();
        let joinable = country["joinable"].as_array().expect("joinable").iter();
        for join in std::iter::once(json!([])).chain(joinable.map(|one| json!([one["agreement"]]))) {
            let scenario: Scenario =
                serde_json::from_value(json!({ "country": country["iso"], "join": join }))
                    .expect("a scenario");
            let own = checker.own(&scenario).expect("nothing of its own");
            let report = checker.check(&scenario, &own).expect("an answer");
            let mut answer = serde_json::to_value(report).expect("JSON");
            // The question stands in the report as it was asked; the answer is the rest.
            if let Some(fields) = answer.as_object_mut() {
                fields.remove("scenario");
            }
            digest.add(&answer);
            scenarios += 1;
        }
        digests.insert(country["iso"].as_str().expect("a code").to_owned(), format!("{:016x}", digest.0));
    }
    println!("{scenarios} reports");
    let asked = include_str!("page/bits/comparisons.json");
    let asked: Vec<Value> = serde_json::from_str(asked).expect("comparisons");
    let comparisons: Vec<String> = asked
        .into_iter()
        .map(|one| {
            let list: Vec<Scenario> = serde_json::from_value(one["scenarios"].clone()).expect("scenarios");
            let how = serde_json::from_value(one["how"].clone()).expect("how");
            let found = checker.compare(&list, &how).expect("a comparison");
            let mut digest = Digest::new();
            digest.add(&serde_json::to_value(found).expect("JSON"));
            format!("{:016x}", digest.0)
        })
        .collect();
    let out = json!({ "scenarios": scenarios, "digests": digests, "comparisons": comparisons });
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/bits.json"), out.to_string()).expect("target/tmp");
}
