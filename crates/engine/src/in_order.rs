//! One sort for everything that is put in order: each type that is sorted by itself brings some 2 KB of code along.

use std::cmp::Ordering;

/// What stands beside each rank, the smallest rank first; equals keep their order.
pub(crate) fn in_order<R: Ord, T>(ranked: Vec<(R, T)>) -> Vec<T> {
    let order = sorted_places(ranked.len(), &|a, b| ranked[a].0.cmp(&ranked[b].0));
    let mut items: Vec<Option<T>> = ranked.into_iter().map(|(_, item)| Some(item)).collect();
    order.into_iter().filter_map(|place| items[place].take()).collect()
}

/// The places from 0 to `count`, in the order that `compare` gives.
fn sorted_places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|&a, &b| compare(a, b));
    places
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
