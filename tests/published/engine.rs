//! The engine as the tests ask it: scenarios and `how` in, the comparison as JSON out.

use policy_space::{Checker, How, Scenario};
use serde_json::Value;

pub fn compare(checker: &Checker, scenarios: &[Scenario], how: Value) -> Value {
    let how: How = serde_json::from_value(how).expect("how to compare");
    let mut comparing = checker.comparing(scenarios, &how).expect("scenarios to compare");
    while !comparing.advance(4096) {}
    serde_json::to_value(comparing.finish()).expect("JSON")
}
