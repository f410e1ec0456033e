//! The fact files: none is dropped on the way into the library, and a wrong one stops the build with
//! file, line, column and the words that are allowed, all wrong files in one run. The build script
//! itself is run on a spoilt copy of `data/`.

use policy_space::Checker;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// The build script that cargo has built: it lies beside the folder that it wrote last.
fn build_script() -> PathBuf {
    let build = Path::new(env!("OUT_DIR")).ancestors().nth(2).expect("cargo's folder for build scripts");
    let mut found = Vec::new();
    for folder in fs::read_dir(build).expect("a folder") {
        let folder = folder.expect("an entry").path();
        let named =
            folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("policy-space-"));
        let script = folder.join(format!("build-script-pack{}", std::env::consts::EXE_SUFFIX));
        if named && script.is_file() {
            found.push((fs::metadata(&script).and_then(|about| about.modified()).expect("a date"), script));
        }
    }
    found.sort();
    found.pop().expect("a build script").1
}

/// A folder that ends with the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("policy-space-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("out")).expect("a folder");
        copy(&data(), &path.join("data"));
        Self(path)
    }
    fn file(&self, name: &str) -> PathBuf {
        self.0.join("data").join(name)
    }
    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).expect("a fact file")
    }
    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.file(name), text).expect("a fact file");
    }
    /// Puts something in the place of the first of its kind after a mark; says at which line and column.
    fn spoil(&self, name: &str, mark: &str, old: &str, new: &str) -> (usize, usize) {
        let text = self.text(name);
        let after = text.find(mark).unwrap_or_else(|| panic!("{name}: no {mark}"));
        let at = after + text[after..].find(old).unwrap_or_else(|| panic!("{name}: no {old}"));
        let (before, rest) = text.split_at(at);
        self.write(name, format!("{before}{new}{}", &rest[old.len()..]));
        let line = before.matches('\n').count() + 1;
        (line, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
    }
    /// Runs the build script: whether the facts are taken, and what it says of them.
    fn build(&self) -> (bool, Vec<String>) {
        let out = Command::new(build_script())
            .env("CARGO_MANIFEST_DIR", &self.0)
            .env("OUT_DIR", self.0.join("out"))
            .env("CARGO_FEATURE_OWN", "1")
            .env_remove("POLICY_SPACE_DATA")
            .output()
            .expect("the build script runs");
        let said = String::from_utf8(out.stdout).expect("text");
        let faults = said.lines().filter_map(|line| line.strip_prefix("cargo::error=")).map(str::to_owned);
        (out.status.success(), faults.collect())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).expect("a copy");
        }
    }
}

#[test]
fn our_own_facts_are_taken_and_packed_the_same_again() {
    let scratch = Scratch::new("good");
    let (taken, faults) = scratch.build();
    assert!(taken && faults.is_empty(), "{faults:#?}");
    let packed = fs::read(scratch.0.join("out/facts.bin")).expect("packed facts");
    assert!(packed == include_bytes!(concat!(env!("OUT_DIR"), "/facts.bin")), "not the same bytes");
}

/// A file, line and column if they are known, and what must be said of it.
type Wanted = (String, Option<(usize, usize)>, Vec<&'static str>);

#[test]
fn every_wrong_file_is_named_in_one_run_with_line_column_and_what_is_allowed() {
    let scratch = Scratch::new("wrong");
    let agreement = |id: &str| format!("agreements/{id}.toml");
    let mut wanted: Vec<Wanted> = Vec::new();
    let mut want = |name: &str, at: Option<(usize, usize)>, words: &[&'static str]| {
        wanted.push((name.to_owned(), at, words.to_vec()));
    };
    let shifted = |(line, column): (usize, usize), by: usize| Some((line, column + by));

    let name = agreement("chile-uruguay");
    let at = scratch.spoil(&name, "[[provision]]", "strength = \"hard\"", "strength = \"iron\"");
    want(&name, shifted(at, "strength = ".len()), &["iron", "hard", "soft", "practice"]);

    let name = agreement("chile-brazil");
    let at = scratch.spoil(&name, "[[provision]]", "article = ", "limit = [\"contracts\"]\narticle = ");
    want(&name, Some(at), &["unknown field `limit`", "`limits`", "`party-exceptions`"]);

    let name = agreement("chile-colombia");
    let at = scratch.spoil(&name, "", "checked = 2026-11-25", "checked = 2026-02-30");
    want(&name, None, &["chile-colombia"]);
    let line_of_30_february = at.0;

    let name = agreement("chile-mexico");
    let at = scratch.spoil(&name, "", "checked = 2026-11-25", "checked = \"2026-02-30\"");
    want(&name, shifted(at, "checked = ".len()), &["2026-02-30", "YYYY-MM-DD"]);

    let name = agreement("india-korea");
    let at = scratch.spoil(&name, "[[party]]", "from = 2010-01-01", "from = 2010-01-01\nuntil = 2009-12-31");
    want(&name, Some((at.0 + 1, "until = ".len() + 1)), &["2010-01-01", "2009-12-31", "after until"]);

    let name = "countries/KEN.toml";
    let at =
        scratch.spoil(name, "[[measure]]", "instrument = \"transfer-conditional\"", "instrument = \"magic\"");
    want(name, shifted(at, "instrument = ".len()), &["magic", "instruments.toml"]);

    let name = "countries/VNM.toml";
    let at = scratch.spoil(name, "[[measure]]", "\nsource = \"", "\nsource = \"nowhere-");
    want(name, Some((at.0 + 1, "source = ".len() + 1)), &["nowhere-", "[[source]]"]);

    let name = "countries/IND.toml";
    let at = scratch.spoil(name, "", "name = ", "iso = \"IND\"\nname = ");
    want(name, Some(at), &["duplicate key"]);

    let name = agreement("gpa-2");
    scratch.write(&name, scratch.text(&agreement("gpa")));
    want(&name, Some((1, "id = ".len() + 1)), &["`gpa` is not the name of the file"]);
    want(&agreement("gpa"), None, &["`gpa` stands twice"]);

    let name = agreement("japan-peru");
    let at = scratch.spoil(&name, "[[provision]]", "strength = ", "only = [\"PER\", \"KEN\"]\nstrength = ");
    want(&name, shifted(at, "only = [\"PER\", ".len()), &["KEN", "[[party]]"]);

    let name = agreement("uk-turkey");
    let at = scratch.spoil(&name, "[[provision]]", "read = \"", "read = \"memory\" #");
    want(&name, shifted(at, "read = ".len()), &["memory", "text", "secondary"]);

    // Line ends of Windows: taken, and a fault in such a file stands where it stands.
    let name = agreement("malaysia-pakistan");
    let at = scratch.spoil(&name, "[[provision]]", "strength = \"hard\"", "strength = \"soft-ish\"");
    scratch.write(&name, scratch.text(&name).replace('\n', "\r\n"));
    want(&name, shifted(at, "strength = ".len()), &["soft-ish"]);

    // A byte order mark: taken, and columns are counted without it.
    let name = agreement("malaysia-turkey");
    let at = scratch.spoil(&name, "", "type = \"trade-agreement\"", "type = \"pact\"");
    scratch.write(&name, format!("\u{feff}{}", scratch.text(&name)));
    want(&name, shifted(at, "type = ".len()), &["pact", "trade-agreement"]);

    let name = "countries/CIV.toml";
    scratch.write(
        name,
        scratch
            .text(name)
            .chars()
            .map(|letter| {
                // Latin-1, as an old editor writes it.
                u8::try_from(u32::from(letter)).unwrap_or(b'?')
            })
            .collect::<Vec<u8>>(),
    );
    want(name, None, &["UTF-8"]);

    let name = agreement("usmca");
    let text = scratch.text(&name);
    let cut = text.find("summary = \"").expect("a summary") + 30;
    scratch.write(&name, &text[..cut]);
    want(
        &name,
        Some((text[..cut].matches('\n').count() + 1, cut - text[..cut].rfind('\n').expect("a line"))),
        &[],
    );

    let name = agreement("peru-australia");
    scratch.write(&name, "");
    want(&name, None, &["missing field", "id"]);

    let name = "countries/UGA.toml";
    let at = scratch.spoil(name, "", "checked = 2026-11-25", "checked = 5");
    want(name, shifted(at, "checked = ".len()), &["checked"]);

    let name = agreement("korea-chile");
    let at = scratch.spoil(&name, "[[provision]]", "scope = [\"all\"]", "scope = []");
    want(&name, shifted(at, "scope = ".len()), &["empty scope", "leave scope out"]);

    let (taken, faults) = scratch.build();
    assert!(!taken, "wrong facts were taken");
    let said = faults.join("\n");
    let mut failures = Vec::new();
    for (name, at, words) in &wanted {
        let path = scratch.file(name);
        let lines: Vec<&String> =
            faults.iter().filter(|line| line.starts_with(&*path.to_string_lossy())).collect();
        let place = at.map(|(line, column)| format!("{}:{line}:{column}: ", path.display()));
        let fits = |line: &&&String| {
            place.as_ref().is_none_or(|place| line.starts_with(place))
                && words.iter().all(|word| line.contains(word))
        };
        if !lines.iter().any(|line| fits(&line)) {
            failures.push(format!("{name} at {at:?} saying {words:?}: got {lines:#?}"));
        }
    }
    assert!(failures.is_empty(), "{}\n\nall that was said:\n{said}", failures.join("\n"));
    assert!(said.contains(&format!("chile-colombia.toml:{line_of_30_february}:")), "30 February has no line");
    // Nothing is said of files that are right.
    for line in faults.iter().filter(|line| line.starts_with(&*scratch.0.to_string_lossy())) {
        assert!(wanted.iter().any(|(name, ..)| line.contains(name.as_str())), "a fault that is none: {line}");
    }
    let count = faults.last().expect("a count");
    assert!(count.contains("faults in the facts; see data/README.md"), "{count}");
}

#[test]
fn faults_between_the_lists_are_named_too() {
    let scratch = Scratch::new("lists");
    scratch.spoil("instruments.toml", "overlap", "\"data-location\"", "\"data-locution\"");
    scratch.spoil("effects.toml", "[[effect]]", "criterion = \"privacy\"", "criterion = \"beauty\"");
    scratch.spoil("effects.toml", "instrument = \"transfer-conditional\"", "low = ", "low = 9");
    scratch.spoil("vocabulary.toml", "satisfied-by", "\"transfer-accountability\"", "\"transfer-magic\"");
    scratch.spoil("sources.toml", "[[source]]", "id = \"", "id = \"other-");
    scratch.spoil("outcomes.toml", "kind = \"gats-xiv\"", "low = ", "low = 9");
    scratch.spoil("outcomes.toml", "[[outcome]]", "kind = \"gatt-xx\"", "kind = \"gatt-xxx\"");
    let (taken, faults) = scratch.build();
    let said = faults.join("\n");
    assert!(!taken);
    for words in [
        "no group `data-locution`",
        "no criterion `beauty`",
        "low <= central <= high",
        "transfer-magic",
        "no study",
        "each from 0 to 1",
        "no outcome `gatt-xxx`",
    ] {
        assert!(said.contains(words), "{words} is not named:\n{said}");
    }
    for file in ["instruments.toml:", "effects.toml:", "vocabulary.toml:", "outcomes.toml:"] {
        assert!(said.contains(file), "{file} is not named:\n{said}");
    }
}

#[test]
fn every_exception_and_every_rule_that_leaves_something_open_has_a_probability() {
    let checker = Checker::new().expect("the facts of the library");
    let rows: Vec<&str> = checker.facts().outcomes.0.outcomes.iter().map(|one| one.kind.as_str()).collect();
    for kind in policy_space::facts::outcome_kinds() {
        assert!(rows.contains(&kind), "outcomes.toml has no row for {kind}");
    }
}

// --- Nothing is dropped.

/// Lists of tables that TOML names in the singular.
const LISTS: [(&str, &str); 8] = [
    ("party", "parties"),
    ("provision", "provisions"),
    ("transition", "transitions"),
    ("source", "sources"),
    ("measure", "measures"),
    ("membership", "memberships"),
    ("indicator", "indicators"),
    ("searched", "searched"),
];

fn camel(key: &str) -> String {
    let mut words = key.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |out, word| out + &word[..1].to_uppercase() + &word[1..])
}

/// Whether everything that a file says stands in the facts too.
fn stands(said: &toml::Value, fact: &Value, place: &str, missing: &mut Vec<String>) {
    match said {
        toml::Value::Table(table) => {
            for (key, value) in table {
                let of_tables =
                    matches!(value, toml::Value::Array(list) if list.iter().any(toml::Value::is_table));
                let plural = LISTS.iter().find(|(one, _)| of_tables && one == key);
                let name = plural.map_or_else(|| camel(key), |(_, many)| (*many).to_owned());
                stands(value, &fact[&name], &format!("{place}.{key}"), missing);
            }
        }
        toml::Value::Array(list) => {
            if fact.as_array().map(Vec::len) != Some(list.len()) {
                missing.push(format!(
                    "{place}: {} entries, facts {:?}",
                    list.len(),
                    fact.as_array().map(Vec::len)
                ));
            }
            for (index, one) in list.iter().enumerate() {
                stands(one, &fact[index], &format!("{place}[{index}]"), missing);
            }
        }
        toml::Value::Datetime(day) if fact.as_str() == Some(&day.to_string()) => {}
        toml::Value::String(text) if fact.as_str() == Some(text) || text == "unknown" && fact.is_null() => {}
        toml::Value::Boolean(yes) if fact.as_bool() == Some(*yes) => {}
        toml::Value::Integer(number) if fact.as_f64() == Some(*number as f64) => {}
        toml::Value::Float(number) if fact.as_f64() == Some(*number) => {}
        other => missing.push(format!("{place}: {other} became {fact}")),
    }
}

fn fact_files(folder: &str) -> BTreeMap<String, toml::Value> {
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(data().join(folder)).expect("a folder of facts") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a fact file");
        out.insert(name, toml::from_str(&text).expect("TOML"));
    }
    out
}

#[test]
fn nothing_that_a_file_says_is_dropped() {
    // The whole of the facts, as the package gives them to those who want to change them.
    let whole: Value =
        serde_json::from_slice(include_bytes!(concat!(env!("OUT_DIR"), "/facts.json"))).expect("facts.json");
    let mut missing = Vec::new();
    let mut count = [0, 0];
    for (at, (folder, list, id)) in
        [("agreements", "agreements", "id"), ("countries", "countries", "iso")].into_iter().enumerate()
    {
        let files = fact_files(folder);
        count[at] = files.len();
        let facts = whole[list].as_array().expect("a list");
        assert_eq!(facts.len(), files.len(), "{folder}");
        for (name, said) in &files {
            let fact = facts.iter().find(|fact| fact[id] == name.as_str());
            match fact {
                Some(fact) => stands(said, fact, name, &mut missing),
                None => missing.push(format!("{folder}/{name} is not among the facts")),
            }
        }
    }
    assert!(missing.is_empty(), "{} dropped:\n{}", missing.len(), missing.join("\n"));
    assert!(
        count[0] >= 136 && count[1] >= 53,
        "the researched facts: 136 agreements and 53 countries, here {count:?}"
    );
}

#[test]
fn what_is_packed_reads_back_with_every_row() {
    let checker = Checker::new().expect("the facts of the library");
    let facts = checker.facts();
    let rows =
        |value: &toml::Value, key: &str| value.get(key).and_then(toml::Value::as_array).map_or(0, Vec::len);
    let files = fact_files("agreements");
    assert_eq!(facts.agreements.len(), files.len());
    for agreement in &facts.agreements {
        let file = &files[&agreement.id];
        let got = [agreement.parties.len(), agreement.provisions.len()];
        assert_eq!(got, ["party", "provision"].map(|key| rows(file, key)), "{}", agreement.id);
        // Searches for something that is no kind of provision are prose, and travel in the notes.
        let searched = file.get("searched").and_then(toml::Value::as_array);
        let kinds = searched.into_iter().flatten().filter(|one| one.get("kind").is_some()).count();
        assert_eq!(
            agreement.searched.iter().filter(|one| one.kind.is_some()).count(),
            kinds,
            "{}",
            agreement.id
        );
        for (index, provision) in agreement.provisions.iter().enumerate() {
            let said = &file["provision"][index];
            let of = |key: &str| rows(said, key);
            let got = [
                provision.limits.len(),
                provision.exceptions.len(),
                provision.transitions.len(),
                provision.only.len(),
            ];
            assert_eq!(
                got,
                ["limits", "exceptions", "transition", "only"].map(of),
                "{} {index}",
                agreement.id
            );
            assert_eq!(Some(provision.kind.word()), said["kind"].as_str());
            assert_eq!(Some(provision.strength.word()), said["strength"].as_str());
        }
    }
    let files = fact_files("countries");
    assert_eq!(facts.countries.len(), files.len());
    for country in &facts.countries {
        let file = &files[&country.iso];
        let got = [country.measures.len(), country.memberships.len()];
        assert_eq!(got, ["measure", "membership"].map(|key| rows(file, key)), "{}", country.iso);
    }
    // The same through the whole facts: what judges is the same, word for word.
    let whole = include_str!(concat!(env!("OUT_DIR"), "/facts.json"));
    let own = Checker::with(serde_json::from_str(whole).expect("facts")).expect("our own facts are right");
    for country in ["KEN", "IND", "CRI"] {
        let scenario = serde_json::from_value(serde_json::json!({ "country": country })).expect("a scenario");
        let answer = |checker: &Checker| {
            let own = checker.own(&scenario).expect("a scenario");
            serde_json::to_value(checker.check(&scenario, &own).expect("a report")).expect("JSON")
        };
        let (packed, mut whole) = (answer(&checker), answer(&own));
        // Sources travel in the notes.
        strip(&mut whole);
        let mut packed = packed;
        strip(&mut packed);
        assert_eq!(packed, whole, "{country}");
    }
}

fn strip(report: &mut Value) {
    match report {
        Value::Object(map) => {
            map.retain(|field, _| field != "source" && field != "name");
            map.values_mut().for_each(strip);
        }
        Value::Array(list) => list.iter_mut().for_each(strip),
        _ => {}
    }
}

#[test]
fn what_was_only_remembered_decides_nothing() {
    for folder in ["agreements", "countries"] {
        for (name, file) in fact_files(folder) {
            let text = file.to_string();
            assert!(!text.contains("read = \"memory\""), "{folder}/{name}: a row that nobody has read");
        }
    }
    let readme = fs::read_to_string(data().join("README.md")).expect("data/README.md");
    assert!(readme.contains("To be confirmed"), "what was only remembered is listed");
}
