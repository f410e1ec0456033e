//! The report in the shape of `shared/api.md`, as far as the oracle answers it. The engine's is read into the same.

use super::rule::Standing;
use serde::{Deserialize, Serialize};

macro_rules! answers {
    ($($name:ident { $($(#[$rule:meta])* $field:ident: $kind:ty),* $(,)? })*) => {$(
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", default)]
        pub struct $name { $($(#[$rule])* pub $field: $kind,)* }
    )*};
}

answers! {
    Answer {
        measures: Vec<Verdict>, instruments: Vec<Verdict>, criteria: Vec<OnCriterion>, overall: Overall,
        attribution: Vec<OfAgreement>, lock_in: Vec<LockIn>, required: Vec<Required>,
        frontier: Option<Frontier>, upcoming: Vec<Change>,
    }
    Verdict {
        instrument: String, measure: Option<String>, standing: Standing, open: Option<String>,
        from: Option<String>, until: Option<String>, challengers: Vec<String>, towards: Vec<Towards>, reasons: Vec<Reason>,
    }
    Towards { standing: Standing, partners: Vec<String> }
    Reason {
        agreement: String, article: String, kind: String, scope: String, standing: Standing, rule: String,
        exception: Option<String>, open: Option<String>,
        /// Place of the provision in its agreement.
        provision: usize,
        /// What would change it: for the engine's own list the oracle says what it becomes.
        would_change: Vec<WouldChange>,
    }
    WouldChange { what: String, to: Standing }
    OnCriterion { id: String, secure: Option<f64>, arguable: Option<f64>, #[serde(rename = "use")] used: f64, lawful_use: f64 }
    Overall { secure: f64, arguable: f64, #[serde(rename = "use")] used: f64, lawful_use: f64, package: Packages }
    Packages { secure: Vec<String>, arguable: Vec<String> }
    OfAgreement { agreement: String, shapley: f64, alone: f64, gone: f64, arguable: Shares, provisions: Vec<OfProvision> }
    Shares { shapley: f64, alone: f64, gone: f64 }
    OfProvision { article: String, kind: String, shapley: f64, arguable: f64 }
    LockIn { instrument: String, ways: Vec<Way> }
    Way { way: String, agreement: String, article: Option<String>, earliest: Option<String> }
    Required { kind: String, agreement: String, article: String }
    Frontier { criteria: (String, String), points: Vec<Point> }
    Point { x: f64, y: f64, package: Vec<String> }
    Change { date: String, instrument: String, measure: Option<String>, from: Standing, to: Standing }
}
