//! Comparison under uncertainty: the laws of section 5, on our own facts and on small worlds.

use policy_space::uncertainty::{Comparison, How};
use policy_space::{Checker, Scenario};
use serde_json::{Value, json};
use std::sync::LazyLock;

static CHECKER: LazyLock<Checker> = LazyLock::new(|| Checker::new().expect("our own facts"));

fn scenarios(list: &Value) -> Vec<Scenario> {
    serde_json::from_value(list.clone()).expect("scenarios")
}

fn how(value: Value) -> How {
    serde_json::from_value(value).expect("how")
}

fn compare(list: &Value, how: Value) -> Comparison {
    CHECKER.compare(&scenarios(list), &self::how(how)).expect("a comparison")
}

fn kenya() -> Value {
    json!([
        { "country": "KEN" },
        { "country": "KEN", "join": ["wto-ecommerce"] },
        { "country": "KEN", "join": ["cptpp"] },
        { "country": "KEN", "add": [{ "instrument": "local-copy" }] },
    ])
}

#[test]
fn prints() {
    let began = std::time::Instant::now();
    let found = compare(&kenya(), json!({}));
    println!("{:?}", began.elapsed());
    println!("{}", serde_json::to_string_pretty(&found).unwrap());
    let usa = json!([
        { "country": "USA" }, { "country": "USA", "join": ["cptpp"] },
        { "country": "USA", "leave": ["usmca"] }, { "country": "USA", "add": [{ "instrument": "local-copy" }] },
    ]);
    for draws in [1, 10_000, 100_000] {
        let began = std::time::Instant::now();
        let mut run = CHECKER.comparing(&scenarios(&usa), &how(json!({ "draws": draws }))).unwrap();
        let made = began.elapsed();
        while !run.advance(1000) {}
        let drawn = began.elapsed();
        let memory = run.memory();
        let found = run.finish();
        println!(
            "{draws}: made {made:?} drawn {drawn:?} finished {:?}; {memory} bytes; leader {:?}",
            began.elapsed(),
            found.leader
        );
    }
}
