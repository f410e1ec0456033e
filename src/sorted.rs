//! Sorting, once: every list is sorted through one instance of the library's stable sort, because
//! each instance of it weighs four kilobytes of WebAssembly.

use std::cmp::Ordering;

/// Sorts a list, stably.
pub fn sort<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let mut order: Vec<usize> = (0..list.len()).collect();
    let at = |a: &usize, b: &usize| match (list.get(*a), list.get(*b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    };
    by(&mut order, &at);
    let mut taken: Vec<Option<T>> = std::mem::take(list).into_iter().map(Some).collect();
    list.extend(order.into_iter().filter_map(|place| taken.get_mut(place)?.take()));
}

fn by(order: &mut [usize], compare: &dyn Fn(&usize, &usize) -> Ordering) {
    order.sort_by(|a, b| compare(a, b));
}

/// Sorts numbers or days and drops what stands twice.
pub fn distinct<T: Ord + Copy>(list: &mut Vec<T>) {
    sort(list, T::cmp);
    list.dedup();
}
