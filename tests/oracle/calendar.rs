//! Days as ISO 8601 text: of two days the earlier one is the smaller text.

fn parts(day: &str) -> (u32, u32, u32) {
    let number = |from: usize, to: usize| {
        day.get(from..to).and_then(|text| text.parse().ok()).expect("an ISO 8601 day")
    };
    (number(0, 4), number(5, 7), number(8, 10))
}

fn days_in(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

pub fn day_after(day: &str) -> String {
    let (mut year, mut month, mut date) = parts(day);
    date += 1;
    if date > days_in(year, month) {
        (month, date) = (month + 1, 1);
    }
    if month > 12 {
        (year, month) = (year + 1, 1);
    }
    format!("{year:04}-{month:02}-{date:02}")
}

pub fn day_before(day: &str) -> String {
    let (mut year, mut month, mut date) = parts(day);
    if date > 1 {
        date -= 1;
    } else {
        (year, month) = if month > 1 { (year, month - 1) } else { (year - 1, 12) };
        date = days_in(year, month);
    }
    format!("{year:04}-{month:02}-{date:02}")
}

/// The same day of the month, or the month's last.
pub fn months_later(day: &str, months: u32) -> String {
    let (year, month, date) = parts(day);
    let (year, month) = (year + (month - 1 + months) / 12, (month - 1 + months) % 12 + 1);
    format!("{year:04}-{month:02}-{:02}", date.min(days_in(year, month)))
}
