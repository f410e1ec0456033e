//! Reads the case files: TOML as in `data/` (kebab-case, singular lists), turned into what the
//! checker takes (camelCase, plural lists).

use serde_json::{Map, Value};
use std::fs;
use std::path::{Path, PathBuf};

/// Lists of tables that TOML names in the singular.
const LISTS: [(&str, &str); 6] = [
    ("agreement", "agreements"),
    ("party", "parties"),
    ("provision", "provisions"),
    ("transition", "transitions"),
    ("source", "sources"),
    ("measure", "measures"),
];

fn camel(key: &str) -> String {
    let mut words = key.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |out, word| {
        let (head, rest) = word.split_at(1);
        out + &head.to_uppercase() + rest
    })
}

/// A value of a case file as the checker takes it.
pub fn as_facts(value: &toml::Value) -> Value {
    match value {
        toml::Value::Table(table) => {
            let mut out = Map::new();
            for (key, value) in table {
                let of_tables =
                    matches!(value, toml::Value::Array(list) if list.iter().any(toml::Value::is_table));
                let plural = LISTS.iter().find(|(one, _)| of_tables && one == key);
                let key = plural.map_or_else(|| camel(key), |(_, many)| (*many).to_owned());
                out.insert(key, as_facts(value));
            }
            Value::Object(out)
        }
        toml::Value::Array(list) => list.iter().map(as_facts).collect(),
        toml::Value::Datetime(day) => Value::String(day.to_string()),
        toml::Value::String(text) => Value::String(text.clone()),
        toml::Value::Integer(number) => Value::from(*number),
        toml::Value::Float(number) => Value::from(*number),
        toml::Value::Boolean(yes) => Value::Bool(*yes),
    }
}

/// Every case file below a folder, in order.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of cases") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() {
            out.extend(files(&path));
        } else if path.extension().is_some_and(|end| end == "toml") {
            out.push(path);
        }
    }
    out.sort();
    out
}
