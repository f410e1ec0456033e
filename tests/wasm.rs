//! In a browser's own WebAssembly engine (`wasm-bindgen-test`): the core answers for every country,
//! and what crosses the border to JavaScript and back is what was sent.
#![cfg(target_arch = "wasm32")]

use policy_space::crossing::{Crossing, Stream, cut};
use policy_space::{Checker, Scenario};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// What the reader of `www/crossing.js` asks the core for.
#[wasm_bindgen]
pub struct Written(Crossing);

#[wasm_bindgen]
impl Written {
    pub fn words(&self) -> *const u32 {
        self.0.words.as_ptr()
    }
    pub fn length(&self) -> usize {
        self.0.words.len()
    }
    pub fn texts(&self) -> String {
        self.0.new_texts().concat()
    }
    pub fn lengths(&self) -> Vec<u32> {
        self.0.lengths()
    }
    pub fn shapes(&self) -> Vec<u32> {
        let length = |shape: &Vec<u32>| u32::try_from(shape.len()).expect("a short shape");
        self.0
            .new_shapes
            .iter()
            .flat_map(|shape| std::iter::once(length(shape)).chain(shape.iter().copied()))
            .collect()
    }
}

#[wasm_bindgen(module = "/www/crossing.js")]
extern "C" {
    type Reader;
    #[wasm_bindgen(constructor)]
    fn new() -> Reader;
    #[wasm_bindgen(method)]
    fn read(this: &Reader, core: Written, memory: &JsValue, anew: bool) -> JsValue;
    fn write(value: &JsValue) -> js_sys::Array;
}

fn scenario(value: Value) -> Scenario {
    serde_json::from_value(value).expect("a scenario")
}

/// As the engine itself writes it: JavaScript reads and writes every figure exactly.
fn text(value: &JsValue) -> String {
    js_sys::JSON::stringify(value).expect("plain JSON").into()
}

#[wasm_bindgen_test]
fn every_report_crosses_unchanged() {
    let checker = Checker::new().expect("our own facts");
    let countries: Vec<String> =
        checker.facts().countries.iter().map(|country| country.iso.clone()).collect();
    assert!(countries.len() > 50);
    for country in countries {
        for join in [json!([]), json!(["wto-ecommerce"])] {
            let scenario = scenario(json!({ "country": country, "join": join }));
            let own = checker.own(&scenario).expect("nothing of its own");
            let report = checker.check(&scenario, &own).expect("an answer");
            let mut crossing = Crossing::default();
            let anew = crossing.write(&report).expect("a report crosses");
            let crossed = Reader::new().read(Written(crossing), &wasm_bindgen::memory(), anew);
            let sent = js_sys::JSON::parse(&serde_json::to_string(&report).expect("JSON")).expect("JSON");
            assert!(text(&crossed) == text(&sent), "{country}: {} {}", text(&crossed), text(&sent));
        }
    }
}

#[wasm_bindgen_test]
fn shares_of_agreements_add_up_to_what_is_signed_away() {
    let checker = Checker::new().expect("our own facts");
    for country in &checker.facts().countries {
        let scenario = scenario(json!({ "country": country.iso }));
        let own = checker.own(&scenario).expect("nothing of its own");
        let report = checker.check(&scenario, &own).expect("an answer");
        let taken: f64 = report.attribution.iter().map(|one| one.shapley).sum();
        assert!((taken - (100.0 - report.overall.secure)).abs() < 1e-9, "{}: {taken}", country.iso);
        assert!(report.overall.secure <= report.overall.arguable, "{}", country.iso);
    }
}

#[wasm_bindgen_test]
fn a_scenario_crosses_from_javascript() {
    let sent = json!({
        "country": "VNM", "date": "2027-01-31", "join": ["cptpp", { "id": "draft", "provisions": [
            { "kind": "data-location", "article": "7 « ١ »", "strength": "hard" }] }],
        "weights": { "privacy": 0.1, "firm-costs": 3, "small-firms": 1e300 },
        "add": [{ "instrument": "local-copy", "treatsForeignersWorse": null }],
    });
    let value = js_sys::JSON::parse(&sent.to_string()).expect("JSON");
    let crossed = write(&value);
    let words = js_sys::Uint32Array::from(crossed.get(0)).to_vec();
    let (text, lengths) =
        (crossed.get(1).as_string().expect("text"), js_sys::Uint32Array::from(crossed.get(2)));
    let texts = cut(&text, &lengths.to_vec());
    let read: Scenario = Stream { words: &words, texts: &texts, shapes: &[] }.read().expect("a scenario");
    assert_eq!(read, scenario(sent));
}
