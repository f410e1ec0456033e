//! The words that random worlds are made of.

use super::facts::{Exception, Kind, Vocabulary};

/// The words of the vocabulary, and its rules.
pub struct Words {
    pub vocabulary: Vocabulary,
    pub traits: Vec<String>,
    pub limits: Vec<String>,
    pub scopes: Vec<String>,
    pub purposes: Vec<String>,
}

impl Words {
    /// From the text of `data/vocabulary.toml`.
    pub fn read(text: &str) -> Self {
        let file: serde_json::Value = toml::from_str(text).expect("vocabulary.toml is TOML");
        let keys = |table: &str| {
            file[table]
                .as_object()
                .expect("a table of the vocabulary")
                .keys()
                .cloned()
                .collect::<Vec<String>>()
        };
        let list = |value: &serde_json::Value| -> Vec<String> {
            serde_json::from_value(value.clone()).unwrap_or_default()
        };
        let mut vocabulary = Vocabulary::default();
        for id in keys("kind") {
            let row = &file["kind"][&id];
            let requires = row["requires"].as_str().unwrap_or_default().into();
            vocabulary.kinds.insert(
                id.clone(),
                Kind { bars: list(&row["bars"]), bars_if_worse: list(&row["bars-if-worse"]), requires },
            );
        }
        for id in keys("exception") {
            let row = &file["exception"][&id];
            let rule = Exception {
                judge: row["judge"].as_str().unwrap_or_default().into(),
                purposes: serde_json::from_value(row["purposes"].clone()).expect("purposes of an exception"),
                tests: list(&row["tests"]),
                in_a_case: row["in-a-case"] == true,
                satisfied_by: list(&row["satisfied-by"]),
            };
            vocabulary.exceptions.insert(id.clone(), rule);
        }
        let nesting = &file["nesting"];
        vocabulary.nesting.holds = serde_json::from_value(nesting["holds"].clone()).unwrap_or_default();
        vocabulary.nesting.may_overlap =
            serde_json::from_value(nesting["may-overlap"].clone()).unwrap_or_default();
        let traits = keys("trait").into_iter().filter(|word| word != "none").collect();
        Words { traits, limits: keys("limit"), scopes: keys("scope"), purposes: keys("purpose"), vocabulary }
    }
}
