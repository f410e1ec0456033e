//! The whole of the facts, as a check on the reading of the method: figures far from those of another
//! implementation would mean that one side misreads it.

use policy_space::{Checker, Scenario};

#[test]
fn figures_of_53_countries_lie_where_another_implementation_found_them() {
    let checker = Checker::new().unwrap();
    let rows = checker.atlas().unwrap();
    let today: Vec<_> = rows.iter().filter(|row| row.join.is_none()).collect();
    for row in &today {
        println!("{} {:?} {:.1} {:.1}", row.country, row.standings, row.secure, row.arguable);
    }
    assert_eq!(today.len(), 53);
    let open = |row: &policy_space::report::AtlasRow<'_>| row.standings[0];
    println!(
        "open {} to {}",
        today.iter().map(|r| open(r)).min().unwrap(),
        today.iter().map(|r| open(r)).max().unwrap()
    );
    println!(
        "secure {:?}",
        today.iter().map(|r| r.secure).fold((100.0_f64, 0.0_f64), |(a, b), s| (a.min(s), b.max(s)))
    );
    let scenario: Scenario = serde_json::from_str(r#"{"country":"KEN"}"#).unwrap();
    let own = checker.own(&scenario).unwrap();
    let report = checker.check(&scenario, &own).unwrap();
    for v in &report.instruments {
        println!(
            "{} {:?} {:?} {:?}",
            v.instrument,
            v.standing,
            v.open,
            v.reasons.first().map(|r| (r.agreement, r.article, r.rule.word()))
        );
    }
    let mut heavy: Vec<(usize, String)> = today
        .iter()
        .map(|row| {
            let scenario = Scenario { country: row.country.into(), ..Scenario::default() };
            let own = checker.own(&scenario).unwrap();
            let report = checker.check(&scenario, &own).unwrap();
            let n = report.instruments.iter().chain(&report.measures).map(|v| v.reasons.len()).sum();
            (n, row.country.to_string())
        })
        .collect();
    heavy.sort();
    println!("{:?}", &heavy[45..]);
    println!("rows {}", rows.len());
    let s = Scenario { country: heavy.last().unwrap().1.clone(), ..Scenario::default() };
    let t = std::time::Instant::now();
    for _ in 0..200 {
        let own = checker.own(&s).unwrap();
        std::hint::black_box(checker.check(&s, &own).unwrap());
    }
    println!("check {:?}", t.elapsed() / 200);
    let t = std::time::Instant::now();
    std::hint::black_box(checker.atlas().unwrap());
    println!("atlas {:?}", t.elapsed());
    let own = checker.own(&s).unwrap();
    println!("json {}", serde_json::to_string(&checker.check(&s, &own).unwrap()).unwrap().len());
}
