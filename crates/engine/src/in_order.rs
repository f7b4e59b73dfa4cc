//! One sort for everything that is put in order: each type that is sorted by itself brings some 2 KB of code along.

use std::cmp::Ordering;

/// What stands beside each rank, the smallest rank first; equals keep their order.
pub(crate) fn in_order<R: Ord, T>(ranked: Vec<(R, T)>) -> Vec<T> {
    let mut places: Vec<u32> = (0..).take(ranked.len()).collect();
    let rank = |place: u32| &ranked[place as usize].0;
    sort_by(&mut places, &|a, b| rank(a).cmp(rank(b)).then(a.cmp(&b)));
    let mut items: Vec<Option<T>> = ranked.into_iter().map(|(_, item)| Some(item)).collect();
    places.into_iter().filter_map(|place| items[place as usize].take()).collect()
}

/// Puts numbers in order, the smallest first.
pub(crate) fn sort(numbers: &mut [u32]) {
    sort_by(numbers, &|a, b| a.cmp(&b));
}

// Not a part of what calls it, so that it is there once.
#[inline(never)]
fn sort_by(numbers: &mut [u32], compare: &dyn Fn(u32, u32) -> Ordering) {
    numbers.sort_unstable_by(|&a, &b| compare(a, b));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_comes_first_and_equals_keep_their_order() {
        let ranked = vec![(2, "c"), (1, "a"), (2, "d"), (1, "b"), (0, "first")];
        assert_eq!(in_order(ranked), ["first", "a", "b", "c", "d"]);
        assert_eq!(in_order(Vec::<(u8, u8)>::new()), []);
    }
}
