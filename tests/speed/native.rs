//! Times of `compare` natively: reads `{ scenarios, draws, rounds, warm }` from standard input, writes median and best in
//! milliseconds. Run by `tests/speed/compare`.

use policy_space::{Checker, How, Scenario};
use serde_json::{Value, json};
use std::time::Instant;

fn main() {
    let asked: Value = serde_json::from_reader(std::io::stdin()).expect("JSON");
    let scenarios: Vec<Scenario> = serde_json::from_value(asked["scenarios"].clone()).expect("scenarios");
    let number = |key: &str| asked[key].as_u64().expect("a number");
    let checker = Checker::new().expect("the facts of the library");
    let mut times = Vec::new();
    for round in 0..number("rounds") + number("warm") {
        let how: How = serde_json::from_value(json!({ "draws": number("draws"), "seed": round }))
            .expect("how to compare");
        let began = Instant::now();
        let comparison = checker.compare(&scenarios, &how).expect("a comparison");
        let time = began.elapsed().as_secs_f64() * 1000.0;
        std::hint::black_box(comparison);
        if round >= number("warm") {
            times.push(time);
        }
    }
    times.sort_by(f64::total_cmp);
    println!("{}", json!({ "median": times[times.len() / 2], "best": times[0] }));
}
