//! The whole of the facts, as a check on the reading of the method: on 2026-11-25 another
//! implementation of the method, on the same facts, found between 19 and 53 of 53 instruments open (35
//! for most members of the WTO outside other agreements, 16 contestable there mostly for want of facts
//! about their GATS schedules) and overall secure space between 76 and 100. Figures far from these
//! would mean that one side misreads it.

use policy_space::{Checker, Scenario};

#[test]
fn figures_lie_where_another_implementation_found_them() {
    let checker = Checker::new().unwrap();
    let rows = checker.atlas().unwrap();
    let today: Vec<_> = rows.iter().filter(|row| row.join.is_none()).collect();
    for row in &today {
        println!("{} {:?} {:.1} {:.1}", row.country, row.standings, row.secure, row.arguable);
        assert_eq!(row.standings.iter().sum::<usize>(), 53, "{}", row.country);
    }
    assert_eq!(today.len(), 53);
    let open: Vec<usize> = today.iter().map(|row| row.standings[0]).collect();
    let (fewest, most) = (open.iter().min().unwrap(), open.iter().max().unwrap());
    assert!((17..=21).contains(fewest) && *most == 53, "{fewest} to {most} open");
    let secure = today.iter().map(|row| row.secure);
    let (least, greatest) = secure.fold((100.0_f64, 0.0_f64), |(a, b), s| (a.min(s), b.max(s)));
    assert!((74.0..=78.0).contains(&least) && greatest == 100.0, "{least} to {greatest} secure");
    // [open, discouraged, sheltered, contestable, closed]
    let plain = today.iter().filter(|row| row.standings == [35, 0, 0, 16, 2]).count();
    assert!(plain >= 15, "{plain} countries with 35 open, 16 contestable, 2 closed");
}

#[test]
fn most_of_what_is_contestable_in_the_wto_hangs_on_schedules() {
    let checker = Checker::new().unwrap();
    let scenario = Scenario { country: "KEN".into(), ..Scenario::default() };
    let own = checker.own(&scenario).unwrap();
    let report = checker.check(&scenario, &own).unwrap();
    let contestable = report.instruments.iter().filter(|one| one.standing.word() == "contestable");
    let reasons: Vec<_> = contestable.map(|one| (one.instrument, one.reasons[0].rule.word())).collect();
    assert_eq!(reasons.len(), 16);
    let schedules = reasons.iter().filter(|(_, rule)| *rule == "limit/listed-commitments").count();
    assert!(schedules > 12, "{reasons:?}");
}
