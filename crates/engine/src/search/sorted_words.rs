//! Words in order, packed.

use std::ops::Range;

/// Words in order, one after another.
#[derive(Clone, Default, Debug)]
pub(crate) struct SortedWords {
    letters: Vec<u8>,
    /// Where each word ends in `letters`.
    ends: Vec<u32>,
}

impl SortedWords {
    /// Adds a word, which comes after all others.
    pub(crate) fn push(&mut self, word: &str) {
        self.letters.extend(word.as_bytes());
        self.ends.push(u32::try_from(self.letters.len()).unwrap_or(u32::MAX));
    }

    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word at this place.
    pub(crate) fn word(&self, place: usize) -> &[u8] {
        let start = if place == 0 { 0 } else { self.ends[place - 1] };
        &self.letters[start as usize..self.ends[place] as usize]
    }

    /// The places of the words within these that begin so; not more than `most`.
    pub(crate) fn beginning(&self, with: &[u8], within: Range<usize>, most: usize) -> Range<usize> {
        let first = |from: usize, to: usize, before: &dyn Fn(&[u8]) -> bool| {
            let (mut low, mut high) = (from, to);
            while low < high {
                let middle = usize::midpoint(low, high);
                if before(self.word(middle)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            low
        };
        let from = first(within.start, within.end, &|word| word < with);
        let end = within.end.min(from.saturating_add(most));
        // Mostly there are few, so that the end is near.
        let begins = |word: &[u8]| word.starts_with(with);
        let mut near = 1;
        while from + near < end && begins(self.word(from + near)) {
            near *= 2;
        }
        from..first(from + near / 2, end.min(from + near), &begins)
    }

    /// How many bytes of memory they take.
    pub(crate) fn bytes(&self) -> usize {
        self.letters.len() + self.ends.len() * size_of::<u32>()
    }
}
