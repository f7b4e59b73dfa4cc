//! The best few of many, and how well each fits what was typed.

/// The best few of many, without putting the rest in order. The same one can be offered again.
pub(super) struct Best {
    most: usize,
    /// Value and place, best first; equals by place.
    found: Vec<(u64, usize)>,
}

impl Best {
    /// Keeps not more than `most`.
    pub(super) fn new(most: usize) -> Self {
        Self { most, found: Vec::with_capacity(most.min(64) + 1) }
    }

    /// Whether something of this value could still be among the best.
    pub(super) fn can_take(&self, value: u32) -> bool {
        self.found.len() < self.most || self.found.last().is_some_and(|last| last.0 <= value.into())
    }

    /// Takes it if it is among the best so far, and says whether it is.
    pub(super) fn offer(&mut self, value: u64, place: usize) -> bool {
        let better =
            |other: &(u64, usize)| other.0 > value || (other.0 == value && other.1 < place);
        if self.found.len() == self.most && self.found.last().is_none_or(better) {
            return false;
        }
        if let Some(same) = self.found.iter().position(|other| other.1 == place) {
            if self.found[same].0 >= value {
                return true;
            }
            self.found.remove(same);
        }
        let rank = self.found.iter().rposition(better).map_or(0, |last| last + 1);
        self.found.insert(rank, (value, place));
        self.found.truncate(self.most);
        true
    }

    /// What was kept, best first.
    pub(super) fn places(&self) -> Vec<usize> {
        self.found.iter().map(|&(_, place)| place).collect()
    }
}

/// Stands for more words than anything can fit: what was typed is the whole name.
pub(super) const WHOLE_NAME: u8 = 100;

/// How well a service or a topic fits.
#[derive(Clone, Copy, Default)]
pub(super) struct Score {
    /// How well the words fit.
    pub(super) sum: u32,
    /// How many of the typed words fit, or [`WHOLE_NAME`].
    pub(super) words: u8,
    /// The last of them.
    last_word: u8,
    /// What the last of them adds to the sum.
    last_value: u16,
}

impl Score {
    /// Takes a value for the typed word of this number, from 1 on; only the best one for each word counts.
    pub(super) fn take(&mut self, word: u8, value: u32) {
        if self.last_word != word {
            (self.words, self.last_word, self.last_value) = (self.words + 1, word, 0);
        }
        // The heaviest weight of the rarest word that fits wholly is some twelve thousand.
        let value = u16::try_from(value).unwrap_or(u16::MAX);
        if value > self.last_value {
            self.sum += u32::from(value - self.last_value);
            self.last_value = value;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_few_come_in_order_and_equals_by_place() {
        let mut best = Best::new(3);
        for (place, value) in [5, 9, 5, 1, 9, 7].into_iter().enumerate() {
            best.offer(value, place);
        }
        assert_eq!(best.places(), [1, 4, 5]);
        let mut none = Best::new(0);
        none.offer(1, 1);
        assert_eq!(none.places(), [0_usize; 0]);
    }
}
