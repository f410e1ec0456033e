//! What one end costs another: every package that is not beaten on both of two criteria. The sets of
//! groups add, so the frontier is that of a Minkowski sum, found set by set.

use super::{on_criterion, packages};
use crate::error::{Code, Error};
use crate::law::Law;
use crate::sorted::{distinct, sort};

/// A package on the frontier, with its value on both criteria.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Value on the first criterion.
    pub x: f64,
    /// Value on the second.
    pub y: f64,
    /// Places in the menu.
    pub package: Vec<usize>,
}

/// Most points of a frontier: effects in tenths give some hundreds at most; own effects could give
/// more than anybody can look at.
pub const MOST_POINTS: usize = 20_000;

/// The packages of open instruments that no other beats on both criteria, from the best on the
/// second to the best on the first.
pub fn frontier(law: &Law, open: impl Fn(usize) -> bool, x: usize, y: usize) -> Result<Vec<Point>, Error> {
    let mut front = vec![Point { x: 0.0, y: 0.0, package: Vec::new() }];
    for groups in &law.sets {
        let lawful = packages(groups).into_iter().filter(|package| package.iter().all(|place| open(*place)));
        let choices: Vec<Point> = lawful
            .map(|package| Point {
                x: on_criterion(law, package.iter().copied(), x),
                y: on_criterion(law, package.iter().copied(), y),
                package: sorted(package),
            })
            .collect();
        let choices = undominated(choices);
        if front.len() * choices.len() > 50 * MOST_POINTS {
            let message = format!("more than {MOST_POINTS} points");
            let help = "use effects with fewer different values";
            return Err(Error::new(Code::TooLarge, "frontier", message, help));
        }
        let sums = front
            .iter()
            .flat_map(|a| {
                choices.iter().map(|b| Point {
                    x: a.x + b.x,
                    y: a.y + b.y,
                    package: sorted(a.package.iter().chain(&b.package).copied().collect()),
                })
            })
            .collect();
        front = undominated(sums);
    }
    Ok(front)
}

/// Places in the order of the file.
fn sorted(mut package: Vec<usize>) -> Vec<usize> {
    distinct(&mut package);
    package
}

/// Keeps the points that no other beats; of equal points the first. Ascending on the first criterion.
fn undominated(mut points: Vec<Point>) -> Vec<Point> {
    sort(&mut points, |a, b| b.x.total_cmp(&a.x).then(b.y.total_cmp(&a.y)));
    // Sums of tenths differ by rounding: nearly equal is equal, and of equal points the package with
    // fewest instruments counts, then the first in the order of the file.
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-9;
    let mut front: Vec<Point> = Vec::new();
    for point in points {
        match front.last_mut() {
            Some(last) if near(last.x, point.x) && near(last.y, point.y) => {
                let key = |one: &Point| (one.package.len(), one.package.clone());
                if key(&point) < key(last) {
                    last.package = point.package;
                }
            }
            Some(last) if point.y <= last.y + 1e-9 => {}
            // Equal on the first criterion but for rounding, and better on the second.
            Some(last) if near(last.x, point.x) => *last = point,
            _ => front.push(point),
        }
    }
    front.reverse();
    front
}
