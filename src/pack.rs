//! Build script: reads `data/`, checks it with the same code as the library, packs it. A wrong file
//! stops the build; all wrong files are reported in one run, each with file, line and column.
#![allow(
    dead_code,
    unexpected_cfgs,
    unused_imports,
    reason = "modules are shared with the library, which uses all of them"
)]

mod error;
mod facts;
mod packed;
mod sorted;
mod words;

use facts::{Agreement, Apart, Country, Criterion, Day, Effect, Facts, Group, Record, Study, Vocabulary};
use serde::de::DeserializeOwned;
use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::{env, fs, process};
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

/// TOML in kebab-case and singular (`[[provision]]`, `treats-foreigners-worse`), everything else in
/// camelCase and plural: the turn from one to the other stands here.
const PLURALS: [(&str, &str); 15] = [
    ("agreement", "agreements"),
    ("country", "countries"),
    ("criterion", "criteria"),
    ("effect", "effects"),
    ("exception", "exceptions"),
    ("group", "groups"),
    ("indicator", "indicators"),
    ("instrument", "instruments"),
    ("measure", "measures"),
    ("membership", "memberships"),
    ("outcome", "outcomes"),
    ("party", "parties"),
    ("provision", "provisions"),
    ("source", "sources"),
    ("transition", "transitions"),
];
/// Tables of `vocabulary.toml` that are named in the singular: `[kind]`, `[trait]`.
const WORD_TABLES: [(&str, &str); 6] = [
    ("trait", "traits"),
    ("kind", "kinds"),
    ("exception", "exceptions"),
    ("limit", "limits"),
    ("scope", "scopes"),
    ("purpose", "purposes"),
];

fn camel(key: &str) -> String {
    let mut out = String::new();
    let mut upper = false;
    for letter in key.chars() {
        match letter {
            '-' => upper = true,
            _ if upper => {
                out.extend(letter.to_uppercase());
                upper = false;
            }
            _ => out.push(letter),
        }
    }
    out
}

fn kebab(key: &str) -> String {
    let mut out = String::new();
    for letter in key.chars() {
        if letter.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// A key as the types spell it. The entries of a word table are words and stay as they are.
fn key_for(key: &str, value: &DeValue, words: bool) -> String {
    if words {
        return key.to_owned();
    }
    let tables = matches!(value, DeValue::Array(list)
        if list.iter().any(|one| matches!(one.get_ref(), DeValue::Table(_))) || list.is_empty());
    let plural = PLURALS.iter().find(|(one, _)| *one == key).filter(|_| tables);
    plural.map_or_else(|| camel(key), |(_, many)| (*many).to_owned())
}

fn rename(table: &mut DeTable<'_>, words: bool) {
    for (key, mut value) in std::mem::take(table) {
        let name = key_for(key.get_ref(), value.get_ref(), words);
        rename_value(value.get_mut(), !words && key.get_ref() == "holds");
        table.insert(Spanned::new(key.span(), name.into()), value);
    }
}

fn rename_value(value: &mut DeValue<'_>, words: bool) {
    match value {
        DeValue::Table(table) => rename(table, words),
        DeValue::Array(list) => list.iter_mut().for_each(|one| rename_value(one.get_mut(), false)),
        _ => {}
    }
}

/// One fact file: its text and its parsed tree, in which a fault's place is found again.
struct File {
    path: PathBuf,
    text: String,
    tree: DeTable<'static>,
}

#[derive(Default)]
struct Report {
    faults: Vec<String>,
}

impl Report {
    /// `file:line:column: what; what to do`, with the line itself and a mark under the place.
    fn add(&mut self, path: &Path, text: &str, span: Option<Range<usize>>, words: &str) {
        let start = span.as_ref().map_or(0, |span| span.start.min(text.len()));
        let before = text.get(..start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let mut out = format!("{}:{line}:{column}: {words}", path.display());
        if span.is_some() {
            let shown = text.lines().nth(line - 1).unwrap_or_default();
            let _ = write!(out, "\n  | {shown}\n  | {}^", " ".repeat(column - 1));
        }
        self.faults.push(out);
    }

    fn read(&mut self, path: &Path) -> Option<File> {
        println!("cargo::rerun-if-changed={}", path.display());
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(problem) => {
                self.add(path, "", None, &format!("cannot be read: {problem}"));
                return None;
            }
        };
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(problem) => {
                let at = problem.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(problem.as_bytes());
                // What stands before the fault is the same in both, byte for byte.
                self.add(
                    path,
                    &text,
                    Some(at..at),
                    &format!("byte {at} is not UTF-8; save the file as UTF-8"),
                );
                return None;
            }
        };
        let text = text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned);
        // The tree borrows its text; a build script may keep both to its end.
        let kept: &'static str = Box::leak(text.clone().into_boxed_str());
        match DeTable::parse(kept) {
            Ok(tree) => {
                let mut tree = tree.into_inner();
                if path.ends_with("vocabulary.toml") {
                    vocabulary(&mut tree);
                } else {
                    rename(&mut tree, false);
                }
                Some(File { path: path.to_owned(), text, tree })
            }
            Err(problem) => {
                self.add(path, &text, problem.span(), problem.message());
                None
            }
        }
    }

    fn types<T: DeserializeOwned>(&mut self, file: &File) -> Option<T> {
        let span = 0..file.text.len();
        let reader = Deserializer::from(Spanned::new(span, file.tree.clone()));
        match serde_path_to_error::deserialize::<_, T>(reader) {
            Ok(value) => Some(value),
            Err(problem) => {
                let place = problem.path().to_string();
                let problem = problem.into_inner();
                let span = problem.span().or_else(|| find(&file.tree, &place));
                let words = toml_words(problem.message());
                let fault = error::Error::shape(kebab(&place), &words);
                self.add(
                    &file.path,
                    &file.text,
                    span,
                    &format!("{}: {}; {}", fault.place, fault.message, fault.help),
                );
                None
            }
        }
    }

    fn file<T: DeserializeOwned>(&mut self, path: &Path) -> Option<(T, File)> {
        let file = self.read(path)?;
        let value = self.types(&file)?;
        Some((value, file))
    }

    fn folder<T: DeserializeOwned>(&mut self, folder: &Path) -> Vec<(T, File)> {
        println!("cargo::rerun-if-changed={}", folder.display());
        let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut paths: Vec<_> =
            entries.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
        paths.sort();
        paths.iter().filter_map(|path| self.file(path)).collect()
    }
}

/// Field names in a message as the file spells them.
fn toml_words(message: &str) -> String {
    let mut parts = message.split('`');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for (index, part) in parts.enumerate() {
        let shown = if index % 2 == 0 { kebab(part) } else { part.to_owned() };
        let _ = write!(out, "`{shown}");
    }
    out
}

/// Renames the word tables of the vocabulary (`[kind]` → kinds), whose keys are words, not fields.
fn vocabulary(tree: &mut DeTable<'_>) {
    for (key, mut value) in std::mem::take(tree) {
        let plural = WORD_TABLES.iter().find(|(one, _)| one == key.get_ref());
        match value.get_mut() {
            DeValue::Table(words) if plural.is_some() => {
                words.iter_mut().for_each(|(_, rule)| rename_value(rule.get_mut(), false));
            }
            other => rename_value(other, false),
        }
        let name = plural.map_or_else(|| camel(key.get_ref()), |(_, many)| (*many).to_owned());
        tree.insert(Spanned::new(key.span(), name.into()), value);
    }
}

/// The place of `provisions[2].only[0]` in a file.
fn find(tree: &DeTable<'_>, place: &str) -> Option<Range<usize>> {
    let mut span = None;
    let mut table = Some(tree);
    let mut list = None;
    for step in place.split(['.', '[']).filter(|step| !step.is_empty()) {
        let value = if let Some(index) = step.strip_suffix(']') {
            list.and_then(|items: &toml::de::DeArray<'_>| items.get(index.parse::<usize>().ok()?))
        } else {
            let found = table.and_then(|table| table.iter().find(|(key, _)| key.get_ref() == step));
            if let Some((key, _)) = found {
                span = Some(key.span());
            }
            found.map(|(_, value)| value)
        };
        let Some(value) = value else { break };
        if !value.span().is_empty() {
            span = Some(value.span());
        }
        table = value.get_ref().as_table();
        list = value.get_ref().as_array();
    }
    span
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Stamp {
    date: Day,
    version: String,
}
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Menu {
    #[serde(default)]
    overlap: Vec<Vec<String>>,
    groups: Vec<Group>,
}
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Criteria {
    criteria: Vec<Criterion>,
}
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Effects {
    effects: Vec<Effect>,
}
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Studies {
    sources: Vec<Study>,
}

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    // Without the feature `own` the library is the lean one of the page's first view.
    println!("cargo::rustc-check-cfg=cfg(lean)");
    if env::var_os("CARGO_FEATURE_OWN").is_none() {
        println!("cargo::rustc-cfg=lean");
    }
    println!("cargo::rerun-if-env-changed=POLICY_SPACE_DATA");
    let data = env::var_os("POLICY_SPACE_DATA").map_or_else(|| root.join("data"), PathBuf::from);
    let mut report = Report::default();
    let stamp = report.file::<Stamp>(&data.join("facts.toml"));
    let words = report.file::<Vocabulary>(&data.join("vocabulary.toml"));
    let menu = report.file::<Menu>(&data.join("instruments.toml"));
    let criteria = report.file::<Criteria>(&data.join("criteria.toml"));
    let effects = report.file::<Effects>(&data.join("effects.toml"));
    let studies = report.file::<Studies>(&data.join("sources.toml"));
    let outcomes = report.file::<Record>(&data.join("outcomes.toml"));
    let agreements = report.folder::<Agreement>(&data.join("agreements"));
    let countries = report.folder::<Country>(&data.join("countries"));
    for (id, file) in agreements
        .iter()
        .map(|(one, file)| (&one.id, file))
        .chain(countries.iter().map(|(one, file)| (&one.iso, file)))
    {
        if file.path.file_stem().is_none_or(|stem| stem != id.as_str()) {
            let span = find(&file.tree, "id").or_else(|| find(&file.tree, "iso"));
            report.add(
                &file.path,
                &file.text,
                span,
                &format!("`{id}` is not the name of the file; make them the same"),
            );
        }
    }
    if let (
        Some(stamp),
        Some(words),
        Some(menu),
        Some(criteria),
        Some(effects),
        Some(studies),
        Some(outcomes),
    ) = (stamp, words, menu, criteria, effects, studies, outcomes)
    {
        let facts = Facts {
            date: stamp.0.date,
            version: stamp.0.version,
            vocabulary: words.0,
            overlap: menu.0.overlap,
            groups: menu.0.groups,
            criteria: criteria.0.criteria,
            effects: effects.0.effects,
            sources: studies.0.sources,
            outcomes: Apart(outcomes.0),
            agreements: agreements.iter().map(|(one, _)| one.clone()).collect(),
            countries: countries.iter().map(|(one, _)| one.clone()).collect(),
        };
        for fault in facts::check(&facts) {
            let (file, place) = home(&fault.place, &agreements, &countries)
                .or_else(|| {
                    Some((
                        match fault.place.split(['.', '[']).next()? {
                            "vocabulary" => &words.1,
                            "criteria" => &criteria.1,
                            "effects" => &effects.1,
                            "sources" => &studies.1,
                            "outcomes" => &outcomes.1,
                            _ => &menu.1,
                        },
                        fault.place.trim_start_matches("vocabulary.").trim_start_matches("outcomes."),
                    ))
                })
                .unwrap_or((&stamp.1, ""));
            let words = format!("{}: {}; {}", kebab(place), fault.message, fault.help);
            report.add(&file.path, &file.text, find(&file.tree, place), &words);
        }
        if report.faults.is_empty() {
            write(&out, facts);
        }
    }
    if !report.faults.is_empty() {
        for fault in &report.faults {
            println!("cargo::error={}", fault.replace('\n', "\ncargo::error="));
        }
        println!("cargo::error={} faults in the facts; see data/README.md", report.faults.len());
        process::exit(1);
    }
}

/// The file of `agreements[3].provisions[1]` and the place within it.
fn home<'a>(
    place: &'a str,
    agreements: &'a [(Agreement, File)],
    countries: &'a [(Country, File)],
) -> Option<(&'a File, &'a str)> {
    let (list, rest) = place.split_once('[')?;
    let (index, inner) = rest.split_once(']')?;
    let index: usize = index.parse().ok()?;
    let file = match list {
        "agreements" => &agreements.get(index)?.1,
        "countries" => &countries.get(index)?.1,
        _ => return None,
    };
    Some((file, inner.trim_start_matches('.')))
}

/// Two files: what the rules and the first view need, packed into the WebAssembly; and the prose and
/// source addresses that only a "why" panel needs, loaded once when first asked for.
fn write(out: &Path, mut facts: Facts) {
    // The whole of the facts, for those who want to change them or to compare.
    let whole = serde_json::to_vec(&facts).unwrap_or_default();
    let notes = facts::notes(&mut facts);
    if env::var_os("CARGO_FEATURE_OWN").is_none() {
        facts::lean(&mut facts);
    }
    let packed = packed::pack(&facts);
    let outcomes = packed::pack(&facts.outcomes.0);
    let read = Facts { outcomes: facts::Apart(packed::unpack(&outcomes)), ..packed::unpack(&packed) };
    if read != facts {
        println!(
            "cargo::error=the facts do not read back as they were packed; does a name hold a line break?"
        );
        process::exit(1);
    }
    let notes = serde_json::to_vec(&notes).unwrap_or_default();
    let files =
        [("facts.bin", packed), ("outcomes.bin", outcomes), ("notes.json", notes), ("facts.json", whole)];
    for (name, bytes) in files {
        if bytes.is_empty() || fs::write(out.join(name), bytes).is_err() {
            println!("cargo::error=cannot write {name} to {}", out.display());
            process::exit(1);
        }
    }
}
