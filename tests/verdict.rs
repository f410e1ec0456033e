//! The cases that lawyers may dispute: every rule of the verdict has a file in `cases/verdict`, and
//! the worked questions stand in `cases/questions`. All failures are shown in one run.

#[path = "cases/reader.rs"]
mod reader;

use policy_space::scenario::{Joined, Scenario};
use policy_space::words::{Exception, Limit, TransitionEffect};
use policy_space::{Checker, report::Report};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static CHECKER: LazyLock<Checker> = LazyLock::new(|| Checker::new().expect("the facts of the library"));

/// A file: what the rule says, agreements of its own, and questions.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct File {
    /// What the rule says, or what is asked.
    about: String,
    /// The answer in a paragraph, where a reader will see it.
    #[serde(default)]
    #[expect(dead_code, reason = "for readers")]
    answer: String,
    /// The rule never decides by itself.
    #[serde(default)]
    never_decides: bool,
    /// Own agreements, in the form of `data/agreements`.
    #[serde(default)]
    agreement: Vec<toml::Value>,
    /// Questions.
    #[serde(default, rename = "case")]
    cases: Vec<Case>,
    /// Questions about space and attribution.
    #[serde(default, rename = "space")]
    spaces: Vec<Space>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Case {
    question: String,
    /// The article that the answer rests on.
    article: String,
    /// What somebody could dispute.
    #[serde(default)]
    #[expect(dead_code, reason = "for readers")]
    note: String,
    #[serde(default)]
    country: String,
    /// Instead of a country: every country that this agreement binds that day.
    #[serde(default)]
    bound_by: String,
    /// Without these.
    #[serde(default)]
    except: Vec<String>,
    date: toml::value::Datetime,
    #[serde(default)]
    join: Vec<String>,
    #[serde(default)]
    leave: Vec<String>,
    towards: Option<String>,
    /// Look at the reasons under this agreement alone.
    under: Option<String>,
    /// One of the three: of the menu, a measure that the country has, or a law that is proposed.
    instrument: Option<String>,
    measure: Option<String>,
    law: Option<toml::Value>,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Expect {
    standing: String,
    open: Option<String>,
    from: Option<toml::value::Datetime>,
    until: Option<toml::value::Datetime>,
    /// All of them, worst first.
    reasons: Option<Vec<Reason>>,
    towards: Option<Vec<Towards>>,
    challengers: Option<Vec<String>>,
    /// Agreements that bind and whose rules on this nobody has read.
    unread: Option<Vec<String>>,
    /// How it could be opened again.
    ways: Option<Vec<Way>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Reason {
    agreement: String,
    article: String,
    kind: Option<String>,
    scope: String,
    standing: String,
    open: Option<String>,
    rule: String,
    exception: Option<String>,
    until: Option<toml::value::Datetime>,
    /// Everything that would change it, and to what.
    would_change: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Towards {
    standing: String,
    partners: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Way {
    way: String,
    agreement: String,
    article: Option<String>,
    earliest: Option<toml::value::Datetime>,
}

/// What an agreement costs.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Space {
    question: String,
    country: String,
    date: toml::value::Datetime,
    #[serde(default)]
    join: Vec<String>,
    /// Instruments that are closed before the country joins.
    closed_already: Vec<String>,
    /// Instruments that joining closes.
    closes: Vec<String>,
    /// Instruments that joining makes contestable.
    makes_contestable: Vec<String>,
    /// Agreements that take something, most first, with their exact share of secure space in points.
    takes: Vec<(String, f64)>,
    /// The same for arguable space.
    takes_for_certain: Vec<(String, f64)>,
}

#[derive(Default)]
struct Failures {
    list: Vec<String>,
    asked: usize,
}

impl Failures {
    fn same<T: PartialEq + std::fmt::Debug>(&mut self, place: &str, what: &str, wanted: &T, got: &T) {
        if wanted != got {
            self.list.push(format!("{place}\n    {what}\n      expected {wanted:?}\n      got      {got:?}"));
        }
    }
    fn end(self) {
        assert!(self.asked > 0, "no question was asked");
        let mut out = String::new();
        for failure in &self.list {
            let _ = writeln!(out, "- {failure}");
        }
        assert!(self.list.is_empty(), "{} differences in {} questions:\n{out}", self.list.len(), self.asked);
        println!("{} questions", self.asked);
    }
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name)
}

fn read(path: &Path) -> File {
    let text = std::fs::read_to_string(path).expect("a readable case file");
    toml::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

/// The report as a user sees it, in JSON.
fn ask(own: &[toml::Value], join: &[String], mut scenario: Value, place: &str) -> Value {
    let joined = |id: &String| -> Value {
        let own = own.iter().find(|one| one.get("id").and_then(toml::Value::as_str) == Some(id));
        own.map_or_else(|| json!(id), reader::as_facts)
    };
    scenario["join"] = join.iter().map(joined).collect();
    let scenario: Scenario =
        serde_json::from_value(scenario).unwrap_or_else(|fault| panic!("{place}: {fault}"));
    let own = CHECKER.own(&scenario).unwrap_or_else(|fault| panic!("{place}: {fault}"));
    let report: Report<'_> =
        CHECKER.check(&scenario, &own).unwrap_or_else(|fault| panic!("{place}: {fault}"));
    serde_json::to_value(&report).expect("a report has a JSON form")
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

fn list(value: &Value) -> Vec<&Value> {
    value.as_array().map(|list| list.iter().collect()).unwrap_or_default()
}

fn words(value: &Value) -> Vec<String> {
    list(value).into_iter().map(|word| word.as_str().unwrap_or_default().to_owned()).collect()
}

/// The countries that an agreement binds on a day, and that have a file.
fn bound_by(agreement: &str, day: &str) -> Vec<String> {
    let facts = CHECKER.facts();
    let agreement = facts.agreements.iter().find(|one| one.id == agreement).expect("an agreement");
    let parties = agreement.parties.iter().filter(|party| {
        party.from.is_some_and(|from| from.to_string().as_str() <= day)
            && party.until.is_none_or(|until| day <= until.to_string().as_str())
    });
    let known = parties.filter(|party| facts.countries.iter().any(|country| country.iso == party.iso));
    known.map(|party| party.iso.clone()).collect()
}

fn case(file: &File, case: &Case, path: &Path, failures: &mut Failures) {
    let day = case.date.to_string();
    let countries = match case.bound_by.as_str() {
        "" => vec![case.country.clone()],
        agreement => bound_by(agreement, &day),
    };
    let countries: Vec<String> = countries.into_iter().filter(|one| !case.except.contains(one)).collect();
    assert!(!countries.is_empty(), "{}: no country: {}", path.display(), case.question);
    assert!(!case.article.is_empty(), "{}: no article: {}", path.display(), case.question);
    for country in countries {
        failures.asked += 1;
        let name = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(path).display();
        let place = format!("{name} ({country}, {day}): {}", case.question);
        let mut scenario = json!({ "country": country, "date": day, "leave": case.leave });
        if let Some(partner) = &case.towards {
            scenario["towards"] = json!(partner);
        }
        if let Some(law) = &case.law {
            let mut law = reader::as_facts(law);
            law["id"] = json!("the-law");
            scenario["add"] = json!([law]);
        }
        let report = ask(&file.agreement, &case.join, scenario, &place);
        let all = match &case.instrument {
            Some(_) => list(&report["instruments"]),
            None => list(&report["measures"]),
        };
        let (field, id) = match (&case.instrument, &case.measure, &case.law) {
            (Some(id), None, None) => ("instrument", id.as_str()),
            (None, Some(id), None) => ("measure", id.as_str()),
            (None, None, Some(_)) => ("measure", "the-law"),
            _ => panic!("{place}: name one of instrument, measure, law"),
        };
        let verdict = all.into_iter().find(|verdict| verdict[field] == id);
        let Some(verdict) = verdict else { panic!("{place}: no {field} `{id}`") };
        expect(&case.expect, case.under.as_deref(), &report, verdict, &place, failures);
    }
}

fn expect(
    wanted: &Expect,
    under: Option<&str>,
    report: &Value,
    verdict: &Value,
    place: &str,
    failures: &mut Failures,
) {
    let reasons: Vec<&Value> = list(&verdict["reasons"])
        .into_iter()
        .filter(|reason| under.is_none_or(|agreement| reason["agreement"] == agreement))
        .collect();
    let order = ["open", "discouraged", "sheltered", "contestable", "closed"];
    let standing = reasons
        .iter()
        .map(|reason| text(reason, "standing"))
        .max_by_key(|word| order.iter().position(|one| one == word))
        .unwrap_or("open");
    if under.is_none() {
        failures.same(place, "the worst reason decides", &standing, &text(verdict, "standing"));
    }
    failures.same(place, "standing", &wanted.standing.as_str(), &standing);
    let contestable = reasons.iter().filter(|reason| reason["standing"] == "contestable");
    let law = contestable.clone().any(|reason| reason["open"] == "law");
    let open = (standing == "contestable").then_some(if law { "law" } else { "fact" });
    failures.same(place, "open (law or fact)", &wanted.open.as_deref(), &open);
    for (what, day) in [("from", &wanted.from), ("until", &wanted.until)] {
        if let Some(day) = day {
            failures.same(place, what, &day.to_string().as_str(), &text(verdict, what));
        }
    }
    if let Some(wanted) = &wanted.reasons {
        let line = |r: &Reason| {
            let exception = r.exception.clone().unwrap_or_default();
            let open = r.open.clone().unwrap_or_default();
            [&r.agreement, &r.article, &r.scope, &r.standing, &open, &r.rule, &exception].map(String::clone)
        };
        let got: Vec<_> = reasons
            .iter()
            .map(|r| {
                ["agreement", "article", "scope", "standing", "open", "rule", "exception"]
                    .map(|field| text(r, field).to_owned())
            })
            .collect();
        failures.same(place, "reasons", &wanted.iter().map(line).collect(), &got);
        for (wanted, got) in wanted.iter().zip(&reasons) {
            let at = format!("{place}\n    {} {} {}", wanted.agreement, wanted.article, wanted.scope);
            if let Some(kind) = &wanted.kind {
                failures.same(&at, "kind", &kind.as_str(), &text(got, "kind"));
            }
            if let Some(until) = &wanted.until {
                failures.same(&at, "until", &until.to_string().as_str(), &text(got, "until"));
            }
            if let Some(wanted) = &wanted.would_change {
                let changes = list(&got["wouldChange"]).into_iter();
                let pairs = changes.map(|c| (text(c, "what").to_owned(), text(c, "to").to_owned()));
                failures.same(&at, "would change", wanted, &pairs.collect::<BTreeMap<_, _>>());
            }
        }
    }
    if let Some(wanted) = &wanted.towards {
        let got = list(&verdict["towards"]).into_iter();
        let got: Vec<_> =
            got.map(|one| (text(one, "standing").to_owned(), words(&one["partners"]))).collect();
        let wanted: Vec<_> = wanted.iter().map(|one| (one.standing.clone(), one.partners.clone())).collect();
        failures.same(place, "towards", &wanted, &got);
    }
    if let Some(wanted) = &wanted.challengers {
        failures.same(place, "challengers", wanted, &words(&verdict["challengers"]));
    }
    if let Some(wanted) = &wanted.unread {
        failures.same(place, "unread", wanted, &words(&verdict["unread"]));
    }
    if let Some(wanted) = &wanted.ways {
        let locked =
            list(&report["lockIn"]).into_iter().find(|one| one["instrument"] == verdict["instrument"]);
        let ways = locked.map(|one| list(&one["ways"])).unwrap_or_default();
        let got: Vec<_> = ways
            .iter()
            .map(|one| ["way", "agreement", "article", "earliest"].map(|field| text(one, field).to_owned()))
            .collect();
        let wanted: Vec<_> = wanted
            .iter()
            .map(|one| {
                let earliest = one.earliest.map(|day| day.to_string()).unwrap_or_default();
                [one.way.clone(), one.agreement.clone(), one.article.clone().unwrap_or_default(), earliest]
            })
            .collect();
        failures.same(place, "ways out", &wanted, &got);
    }
}

fn with_standing(report: &Value, standing: &str) -> Vec<String> {
    let all = list(&report["instruments"]).into_iter();
    all.filter(|one| one["standing"] == standing).map(|one| text(one, "instrument").to_owned()).collect()
}

fn space(file: &File, space: &Space, path: &Path, failures: &mut Failures) {
    failures.asked += 1;
    let place = format!("{} ({}): {}", path.display(), space.country, space.question);
    let scenario = json!({ "country": space.country, "date": space.date.to_string() });
    let before = ask(&[], &[], scenario.clone(), &place);
    let after = ask(&file.agreement, &space.join, scenario, &place);
    let new = |standing: &str| -> Vec<String> {
        let old = with_standing(&before, standing);
        with_standing(&after, standing).into_iter().filter(|id| !old.contains(id)).collect()
    };
    failures.same(&place, "closed already", &space.closed_already, &with_standing(&before, "closed"));
    failures.same(&place, "closes", &space.closes, &new("closed"));
    failures.same(&place, "makes contestable", &space.makes_contestable, &new("contestable"));
    let tenths = |value: f64| (value * 10.0).round() / 10.0;
    let shares = |share: &dyn Fn(&Value) -> f64| -> Vec<(String, f64)> {
        let mut all: Vec<(String, f64)> = list(&after["attribution"])
            .into_iter()
            .map(|one| (text(one, "agreement").to_owned(), tenths(share(one))))
            .filter(|(_, points)| *points > 0.0)
            .collect();
        all.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        all
    };
    let number = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
    failures.same(&place, "takes", &space.takes, &shares(&|one| number(&one["shapley"])));
    let arguable = shares(&|one| number(&one["arguable"]["shapley"]));
    failures.same(&place, "takes for certain", &space.takes_for_certain, &arguable);
}

/// Every rule that may stand in a reason.
fn rules() -> Vec<String> {
    let plain = [
        "no-exception-fits",
        "soft",
        "practice",
        "no-recourse",
        "recourse-not-known",
        "treatment-not-known",
        "scope-not-known",
        "unconfirmed",
    ];
    let named = Limit::NAMED.iter().chain(Exception::NAMED).chain(TransitionEffect::NAMED);
    plain.iter().chain(named).map(|rule| (*rule).to_owned()).collect()
}

fn rule_of(path: &Path) -> String {
    let inner = path.strip_prefix(folder("verdict")).expect("a case of the verdict");
    inner.with_extension("").to_string_lossy().replace('\\', "/")
}

#[test]
fn every_rule_has_a_case_file_and_every_case_file_a_rule() {
    let files: Vec<String> = reader::files(&folder("verdict")).iter().map(|path| rule_of(path)).collect();
    let rules = rules();
    let missing: Vec<_> = rules.iter().filter(|rule| !files.contains(rule)).collect();
    let unknown: Vec<_> = files.iter().filter(|file| !rules.contains(file)).collect();
    assert!(missing.is_empty(), "rules without a case file: {missing:?}");
    assert!(unknown.is_empty(), "case files of no rule: {unknown:?}");
}

#[test]
fn every_case_file_shows_its_rule_at_work() {
    for path in reader::files(&folder("verdict")) {
        let (file, rule) = (read(&path), rule_of(&path));
        let cases = || file.cases.iter().filter_map(|case| case.expect.reasons.as_ref());
        let decides = cases().flatten().any(|reason| reason.rule == rule);
        let does_not = cases().any(|all| all.is_empty() || all.iter().any(|reason| reason.rule != rule));
        assert!(!file.about.is_empty(), "{}: say what the rule says", path.display());
        assert!(decides != file.never_decides, "{}: no case is decided by it", path.display());
        assert!(does_not, "{}: no case shows where it does not decide", path.display());
    }
}

#[test]
fn a_key_that_no_case_has_is_refused() {
    let good = "about = \"a\"\n[[case]]\nquestion = \"q\"\narticle = \"1\"\ncountry = \"KEN\"\ndate = 2026-11-25\n\
        instrument = \"local-copy\"\nexpect.standing = \"open\"\n";
    assert!(toml::from_str::<File>(good).is_ok());
    for bad in ["standign = 1\n", "expect.opne = \"law\"\n", "expect.reasons = [{ artcile = \"1\" }]\n"] {
        assert!(toml::from_str::<File>(&format!("{good}{bad}")).is_err(), "{bad}");
    }
}

#[test]
fn rules_of_the_verdict() {
    run("verdict");
}

#[test]
fn worked_questions() {
    let files = reader::files(&folder("questions"));
    let names: Vec<_> = files.iter().filter_map(|path| path.file_stem()?.to_str()).collect();
    assert_eq!(names, ["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    run("questions");
}

fn run(name: &str) {
    let mut failures = Failures::default();
    for path in reader::files(&folder(name)) {
        let file = read(&path);
        for one in &file.cases {
            case(&file, one, &path, &mut failures);
        }
        for one in &file.spaces {
            space(&file, one, &path, &mut failures);
        }
    }
    failures.end();
}

/// Nothing here takes the whole of an agreement for an id.
#[test]
fn an_own_agreement_is_joined_whole() {
    let own: toml::Value = toml::from_str("id = \"example\"").expect("TOML");
    let joined: Joined = serde_json::from_value(reader::as_facts(&own)).expect("an agreement");
    assert!(matches!(joined, Joined::Own(_)));
}
