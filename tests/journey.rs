//! The core as a journey: modules stand in its order, none names a later one, and none but
//! `wasm.rs` knows of JavaScript. And every word that leaves the core has its message in English.

use policy_space::words::{
    AgreementStatus, Area, Exception, Kind, Limit, Purpose, Scope, Standing, Trait, TransitionEffect,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

/// Code without comments.
fn code(path: &Path) -> String {
    let text = read(path);
    let bare = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
    text.lines().map(bare).collect::<Vec<_>>().join("\n")
}

fn ends_with(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            out.extend(ends_with(&path, end));
        } else if path.to_string_lossy().ends_with(end) {
            out.push(path);
        }
    }
    out.sort();
    out
}

/// The steps, as `lib.rs` lists them.
fn steps() -> Vec<String> {
    let lib = code(&root().join("src/lib.rs"));
    let module = |line: &str| {
        let line = line.trim().trim_start_matches("pub ");
        line.strip_prefix("mod ")?.strip_suffix(';').map(str::to_owned)
    };
    lib.lines().filter_map(module).collect()
}

#[test]
fn modules_stand_in_the_order_of_the_journey() {
    let journey =
        ["words", "facts", "law", "verdict", "scenario", "space", "uncertainty", "report", "checker"];
    let steps: Vec<String> = steps().into_iter().filter(|step| journey.contains(&step.as_str())).collect();
    assert_eq!(steps, journey, "src/lib.rs tells another journey");
}

#[test]
fn no_step_names_a_later_one() {
    let steps = steps();
    let place = |step: &str| steps.iter().position(|one| one == step);
    let mut faults = Vec::new();
    for path in ends_with(&root().join("src"), ".rs") {
        let inner = path.strip_prefix(root().join("src")).expect("a source file").with_extension("");
        let step = inner.iter().next().expect("a name").to_string_lossy().into_owned();
        let Some(own) = place(&step) else { continue };
        let text = code(&path);
        for later in steps.iter().skip(own + 1) {
            if text.contains(&format!("crate::{later}::")) || text.contains(&format!("crate::{later};")) {
                faults.push(format!("{} names {later}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn only_the_border_knows_of_javascript() {
    for path in ends_with(&root().join("src"), ".rs") {
        if path.ends_with("wasm.rs") {
            continue;
        }
        let text = code(&path);
        for word in ["wasm_bindgen", "js_sys", "web_sys", "JsValue", "console_error"] {
            assert!(!text.contains(word), "{} names {word}", path.display());
        }
    }
}

fn kebab(word: &str) -> String {
    let mut out = String::new();
    for letter in word.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// Variants of an enum that has no list of its own, as they leave the core.
fn variants(file: &str, name: &str) -> Vec<String> {
    let text = code(&root().join("src").join(file));
    let (_, body) = text.split_once(&format!("pub enum {name} {{")).expect("the enum");
    let (body, _) = body.split_once('}').expect("its end");
    let words = body.lines().map(|line| line.trim().trim_end_matches(','));
    words.filter(|word| !word.is_empty() && !word.starts_with('#')).map(kebab).collect()
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// By prefix of the message: the words that need one, and messages of the page's own beside them.
fn families() -> BTreeMap<&'static str, (Vec<String>, Vec<&'static str>)> {
    let checker = policy_space::Checker::new().expect("the facts of the library");
    let facts = checker.facts();
    let menu = facts.groups.iter().flat_map(|group| &group.instruments).map(|one| one.id.clone()).collect();
    let criteria = facts.criteria.iter().map(|one| one.id.clone()).collect();
    // Of the exceptions the text names which, so one message serves them all.
    let mut rules = variants("verdict.rs", "Rule");
    let lists: Vec<String> =
        ["exception(-exception)", "limit(-limit)", "transition(-transition-effect)"].map(String::from).into();
    rules.retain(|rule| !lists.contains(rule));
    rules.push("exception".to_owned());
    rules.extend(Limit::WORDS.iter().map(|word| format!("limit-{word}")));
    rules.extend(TransitionEffect::WORDS.iter().map(|word| format!("transition-{word}")));
    // The lean core answers so and the page loads the whole one: no reader sees it.
    let codes = variants("error.rs", "Code");
    BTreeMap::from([
        ("instrument", (menu, vec![])),
        ("criterion", (criteria, vec![])),
        ("kind", (owned(Kind::WORDS), vec![])),
        ("exception", (owned(Exception::WORDS), vec![])),
        ("limit", (owned(Limit::WORDS), vec![])),
        ("scope", (owned(Scope::WORDS), vec![])),
        ("purpose", (owned(Purpose::WORDS), vec![])),
        ("trait", (owned(Trait::WORDS), vec![])),
        ("area", (owned(Area::WORDS), vec!["tally"])),
        ("standing", (owned(Standing::WORDS), vec!["fact", "open-unread", "was"])),
        ("status", (owned(AgreementStatus::WORDS), vec![])),
        ("rule", (rules, vec![])),
        ("change", (variants("verdict/change.rs", "Change"), vec![])),
        (
            "error",
            (
                codes,
                vec![
                    "below",
                    "given-twice",
                    "language",
                    "later-version",
                    "more",
                    "near",
                    "not-loaded",
                    "notes",
                    "other",
                    "stale",
                    "too-long",
                ],
            ),
        ),
        (
            "later",
            (variants("report.rs", "WayOut"), vec!["each", "leave-plain", "leave-bare", "review-date"]),
        ),
        ("how", (variants("checker/catalogue.rs", "How"), vec!["stranger"])),
        (
            "tried",
            (
                variants("verdict/exception.rs", "Tried"),
                vec!["none", "row", "row-unconfirmed", "unconfirmed"],
            ),
        ),
    ])
}

/// Names of messages: lines `name = …`.
fn messages() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut twice = Vec::new();
    for path in ends_with(&root().join("www/texts/en"), ".ftl") {
        for line in read(&path).lines() {
            let Some((name, _)) = line.split_once(" =") else { continue };
            let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
            if plain
                && name.starts_with(|letter: char| letter.is_ascii_lowercase())
                && !out.insert(name.to_owned())
            {
                twice.push(name.to_owned());
            }
        }
    }
    assert!(twice.is_empty(), "messages that stand twice: {twice:?}");
    out
}

#[test]
fn every_word_that_leaves_the_core_has_its_message() {
    let messages = messages();
    let wanted = families()
        .into_iter()
        .flat_map(|(family, (words, _))| words.into_iter().map(move |word| format!("{family}-{word}")));
    let missing: Vec<String> = wanted.filter(|name| !messages.contains(name)).collect();
    assert!(missing.is_empty(), "without a message: {missing:#?}");
}

#[test]
fn every_message_of_a_word_is_of_a_word_that_exists() {
    let families = families();
    let known = |name: &str| {
        families.iter().any(|(family, (words, more))| {
            name.strip_prefix(&format!("{family}-"))
                .is_some_and(|rest| words.iter().any(|word| word == rest) || more.contains(&rest))
        })
    };
    let of_a_family = |name: &str| families.keys().any(|family| name.starts_with(&format!("{family}-")));
    let stray: Vec<String> =
        messages().into_iter().filter(|name| of_a_family(name) && !known(name)).collect();
    assert!(stray.is_empty(), "messages of no word: {stray:#?}");
}
