//! Sets of numbers, a bit each.

/// Whether the number is in the set.
pub(super) fn has(set: &[u64], number: usize) -> bool {
    set[number / 64] >> (number % 64) & 1 > 0
}

/// Adds the number.
pub(super) fn add(set: &mut [u64], number: usize) {
    set[number / 64] |= 1 << (number % 64);
}

/// How many numbers there are in the set.
pub(super) fn count(set: &[u64]) -> usize {
    set.iter().map(|word| word.count_ones() as usize).sum()
}

/// Takes away the numbers that do not fit.
pub(super) fn keep(set: &mut [u64], fits: &dyn Fn(usize) -> bool) {
    for (place, word) in set.iter_mut().enumerate() {
        let mut rest = *word;
        while rest > 0 {
            if !fits(place * 64 + rest.trailing_zeros() as usize) {
                *word &= !(rest & rest.wrapping_neg());
            }
            rest &= rest - 1;
        }
    }
}

/// Gives every number, in order.
pub(super) fn each(set: &[u64], give: &mut dyn FnMut(usize)) {
    for (place, &word) in set.iter().enumerate() {
        let mut rest = word;
        while rest > 0 {
            give(place * 64 + rest.trailing_zeros() as usize);
            rest &= rest - 1;
        }
    }
}
