//! Looks up what a person typed.

use super::best::{Best, Score, WHOLE_NAME};
use super::fold::fold;
use super::index::{Index, List, SUBJECTS};
use super::number::number;
use super::{bits, entry};

/// What was found.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Found {
    /// Rights and options, by place in the bundle, best first; not more than asked for.
    pub topics: Vec<usize>,
    /// Services, by place in the bundle, best first; not more than asked for.
    pub services: Vec<usize>,
    /// How many services fit.
    pub count: usize,
}

/// Most words of a query that count.
pub(super) const MOST_WORDS: usize = 8;

/// Most words of the index that the beginning of a word is taken for.
pub(super) const MOST_BEGINNINGS: usize = 400;

/// The first byte of a Chinese sign is this one or greater.
const CHINESE: u8 = 0xe3;

/// Most topics that are found.
const MOST_TOPICS: usize = 3;

/// A list that a typed word leads to.
struct Source<'a> {
    /// Which of the typed words, from 1 on.
    word: u8,
    /// What a weight in it is worth.
    worth: u32,
    list: List<'a>,
}

/// The best services and the best topics so far.
struct Bests {
    services: Best,
    topics: Best,
}

impl Index {
    /// Looks up what was typed. Not more than `most` services, and 3 topics, are told. `fits` narrows the services.
    pub fn find(&self, query: &str, most: usize, fits: &dyn Fn(usize) -> bool) -> Found {
        self.look_up(query, most, Some(fits), None).unwrap_or_default()
    }

    /// Looks up what was typed, those first that `far` says the least of. `None` if no word of it stands anywhere.
    pub(crate) fn find_near(
        &self,
        query: &str,
        most: usize,
        fits: &dyn Fn(usize) -> bool,
        far: &dyn Fn(usize) -> (u16, u8),
    ) -> Option<Found> {
        self.look_up(query, most, Some(fits), Some(far))
    }

    /// Looks up what was typed among all services, which takes less than asking each whether it fits.
    pub fn find_any(&self, query: &str, most: usize) -> Found {
        self.look_up(query, most, None, None).unwrap_or_default()
    }

    fn look_up(
        &self,
        query: &str,
        most: usize,
        fits: Option<&dyn Fn(usize) -> bool>,
        far: Option<&dyn Fn(usize) -> (u16, u8)>,
    ) -> Option<Found> {
        let typed = self.typed(query);
        let (services_size, size) = self.set_sizes();
        let mut sources = Vec::new();
        // Sets of what fits: one of the words or more, two or more, and so on.
        let mut levels: Vec<Vec<u64>> = Vec::new();
        let (mut words, mut pairs) = (0, 0);
        for word in &typed {
            let from = sources.len();
            self.sources(words + 1, word.as_bytes(), &mut sources);
            if from == sources.len() {
                continue;
            }
            words += 1;
            pairs += usize::from(word.as_bytes()[0] >= CHINESE);
            let mut up = vec![0; size];
            for source in &sources[from..] {
                self.unite(source.list, &mut up);
            }
            // What fits this word too and stood on a level goes up to the next.
            for level in &mut levels {
                for (level, up) in level.iter_mut().zip(&mut up) {
                    (*level, *up) = (*level | *up, *level & *up);
                }
            }
            levels.push(up);
        }
        let whole = if typed.is_empty() { Vec::new() } else { self.named(query) };
        if !whole.is_empty() && levels.is_empty() {
            levels.push(vec![0; size]);
        }
        for level in &mut levels {
            for &number in &whole {
                bits::add(level, number);
            }
        }
        // What fits less than half of the words is not found. Of Chinese pairs, half belong to no word.
        let least = (levels.len() - pairs / 2).saturating_sub(1) / 2;
        let (fitting, more) = levels.get_mut(least..)?.split_first_mut()?;
        if let Some(fits) = fits {
            bits::keep(&mut fitting[..services_size], &|number| fits(self.place(number)));
        }
        let count = bits::count(&fitting[..services_size]);
        let mut bests = Bests { services: Best::new(most), topics: Best::new(MOST_TOPICS) };
        if words == 1 && whole.is_empty() && far.is_none() {
            self.rank_one_word(&sources, fitting, &mut bests);
        } else {
            if far.is_none() {
                narrow(more, most, &mut fitting[..services_size]);
            }
            self.rank_words(&sources, &whole, fitting, far, &mut bests);
        }
        Some(Found { topics: bests.topics.places(), services: bests.services.places(), count })
    }

    /// The words of a query: each once, without those that say nothing if others are there.
    fn typed(&self, query: &str) -> Vec<String> {
        let mut words: Vec<String> = Vec::new();
        // A number is typed in many ways.
        fold(number(query).as_deref().unwrap_or(query), &mut |word| {
            if words.len() < MOST_WORDS && !words.iter().any(|known| known == word) {
                words.push(word.to_owned());
            }
        });
        let says_something = |word: &String| !self.is_ignored(word);
        if !words.iter().all(says_something) && words.iter().any(says_something) {
            words.retain(says_something);
        }
        words
    }

    /// Adds the lists that a typed word leads to. None of them is empty.
    fn sources<'a>(&'a self, word: u8, typed: &[u8], sources: &mut Vec<Source<'a>>) {
        // Many words lead to the same subject; the best of them counts.
        let mut subjects = [0; SUBJECTS];
        let mut end = 0;
        self.words_like(typed, &mut |known, worth| {
            let rareness = u32::from(self.rareness[known]);
            // The beginning of a rare word may be chance.
            let worth = worth * if worth < SAME { rareness.min(20) } else { rareness };
            let list = self.list(known);
            for &lead in list.leads {
                if entry::kind(lead) == entry::LEAD {
                    let subject = &mut subjects[entry::which(lead)];
                    *subject = worth.max(*subject);
                    end = end.max(entry::which(lead) + 1);
                }
            }
            if !list.found.is_empty() {
                sources.push(Source { word, worth, list });
            }
        });
        for (subject, &worth) in subjects[..end].iter().enumerate() {
            if worth > 0 {
                let list = self.list_of_subject(subject);
                sources.push(Source { word, worth, list });
            }
        }
    }

    /// Gives every word of the index that a typed word leads to, by place, with how well it fits: 8 for the same word,
    /// 5 or 4 for its beginning, 2 for one with a wrong letter. A single letter says nothing.
    fn words_like(&self, typed: &[u8], give: &mut dyn FnMut(usize, u32)) {
        // A Chinese sign says something by itself.
        if letters(typed) < 2 && typed.first().is_none_or(|first| *first < CHINESE) {
            return;
        }
        let words = &self.words;
        let begun = words.beginning(typed, 0..words.len(), MOST_BEGINNINGS);
        if let Some(first) = begun.clone().next() {
            // Where there is such a word, the beginnings of others say less.
            let less = if words.word(first).len() == typed.len() { 3 } else { 0 };
            for place in begun {
                give(
                    place,
                    match words.word(place).len() - typed.len() {
                        0 => SAME,
                        1..4 => 5 - less,
                        _ => 4 - less,
                    },
                );
            }
            return;
        }
        // A number with another digit is another number.
        if letters(typed) < 4 || typed.iter().any(u8::is_ascii_digit) {
            return;
        }
        // With another first letter, and with one before it.
        let mut others = [typed.to_vec(), [&typed[..1], typed].concat()];
        let mut next = 0;
        while next < words.len() {
            // All words with the same first letter.
            let first = words.word(next)[0];
            let same = words.beginning(&[first], next..words.len(), usize::MAX);
            next = same.end;
            // Other scripts share first bytes, so all of their words are looked at.
            if typed[..2].contains(&first) || !typed[0].is_ascii() && !first.is_ascii() {
                same.filter(|place| begins_almost(words.word(*place), typed))
                    .for_each(|place| give(place, ALMOST));
            } else {
                // Only this letter can be wrong, or it is the missing one; then all others are right.
                for other in &mut others {
                    other[0] = first;
                    words
                        .beginning(other, same.clone(), usize::MAX)
                        .for_each(|place| give(place, ALMOST));
                }
            }
        }
    }

    /// The best for one word. In a list the best of each weight come first, so that few entries need be looked at.
    fn rank_one_word(&self, sources: &[Source], fitting: &[u64], bests: &mut Bests) {
        // Nothing stands further up than the first.
        let top = self.priors.first().map_or(0, |prior| 32 + u32::from(*prior));
        for source in sources {
            let mut rest = source.list.found;
            while let Some(&first) = rest.first() {
                let (number, sum) = (entry::which(first), entry::weight(first) * source.worth);
                if number < self.first_topic && !bests.services.can_take(sum * top) {
                    break;
                }
                let good = !bits::has(fitting, number) || self.offer(bests, 0, 0, sum, number);
                // After one that is not good enough, no other of its weight is.
                let same = |other: &u32| entry::kind(*other) == entry::kind(first);
                rest = &rest[if good { 1 } else { rest.partition_point(same) }..];
            }
        }
    }

    /// The best for several words, or near a place: each of a set gets a score.
    fn rank_words(
        &self,
        sources: &[Source],
        whole: &[usize],
        set: &[u64],
        far: Option<&dyn Fn(usize) -> (u16, u8)>,
        bests: &mut Bests,
    ) {
        let mut scores = vec![Score::default(); self.priors.len()];
        for source in sources {
            for &found in source.list.found {
                let number = entry::which(found);
                if bits::has(set, number) {
                    scores[number].take(source.word, entry::weight(found) * source.worth);
                }
            }
        }
        for &number in whole {
            scores[number].words = WHOLE_NAME;
        }
        bits::each(set, &mut |number| {
            let Score { words, mut sum, .. } = scores[number];
            let mut near = 0;
            if let Some(far) = far.filter(|_| number < self.first_topic) {
                let (far, more) = far(self.place(number));
                near = u16::MAX - far;
                sum += sum / 32 * u32::from(more);
            }
            self.offer(bests, near, words, sum, number);
        });
    }

    /// Offers a service or a topic to the best, by its number; whether it is good enough.
    fn offer(&self, bests: &mut Bests, near: u16, words: u8, sum: u32, number: usize) -> bool {
        let sum = u64::from(sum) * (32 + u64::from(self.priors[number]));
        let best = if number < self.first_topic { &mut bests.services } else { &mut bests.topics };
        best.offer((u64::from(near) << 48) | (u64::from(words) << 40) | sum, self.place(number))
    }
}

/// How well the same word fits.
pub(super) const SAME: u32 = 8;

/// How well a word fits in which a letter is wrong.
pub(super) const ALMOST: u32 = 2;

/// Leaves in a set of services only what can be among the best: what fits more words comes first, so that what fits
/// fewer is needed only while there are not enough.
fn narrow(levels: &[Vec<u64>], most: usize, services: &mut [u64]) {
    for level in levels.iter().rev() {
        let both: Vec<u64> = services.iter().zip(level).map(|(a, b)| a & b).collect();
        if bits::count(&both) >= most {
            services.copy_from_slice(&both);
            return;
        }
    }
}

/// Whether a word begins like another in which one letter is wrong, missing, one too many, or two have changed places.
pub(crate) fn begins_almost(known: &[u8], typed: &[u8]) -> bool {
    let mut same = known.iter().zip(typed).take_while(|(a, b)| a == b).count();
    // Back to where the letter begins.
    while same > 0
        && [known, typed].iter().any(|word| word.get(same).is_some_and(|byte| is_inside(*byte)))
    {
        same -= 1;
    }
    let (known, typed) = (&known[same..], &typed[same..]);
    let ((known_first, known_rest), (typed_first, typed_rest)) = (first(known), first(typed));
    let ((known_next, known_end), (typed_next, typed_end)) = (first(known_rest), first(typed_rest));
    let swapped = !known_next.is_empty()
        && known_first == typed_next
        && known_next == typed_first
        && known_end.starts_with(typed_end);
    let wrong = !known.is_empty() && !typed.is_empty() && known_rest.starts_with(typed_rest);
    let missing = !known.is_empty() && known_rest.starts_with(typed);
    let too_many = !typed.is_empty() && known.starts_with(typed_rest);
    swapped || wrong || missing || too_many
}

/// Whether a byte is inside a letter, and not its first.
fn is_inside(byte: u8) -> bool {
    byte & 0xc0 == 0x80
}

/// The first letter of a word, and the rest.
fn first(word: &[u8]) -> (&[u8], &[u8]) {
    let inside = word.iter().skip(1).take_while(|byte| is_inside(**byte)).count();
    word.split_at(word.len().min(1 + inside))
}

/// How many letters a word has.
fn letters(word: &[u8]) -> usize {
    word.iter().filter(|byte| !is_inside(**byte)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_wrong_letter_is_forgiven_and_two_are_not() {
        for (known, typed, want) in [
            ("passport", "pasport", true),
            ("passport", "passpport", true),
            ("passport", "pazsport", true),
            ("passport", "apssport", true),
            ("passport", "psaspo", true),
            ("passport", "passprot", true),
            ("passport", "pasprot", false),
            ("passport", "paport", false),
            ("shelter", "xhelter", true),
            ("shelter", "helter", true),
            ("law", "lawyer", false),
            // A letter of another script is more than one byte.
            ("محامي", "مخامي", true),
            ("محامي", "محمي", true),
            ("محامي", "محاامي", true),
            ("محامي", "حمامي", true),
            ("محامي", "مخامن", false),
            ("ਵਕੀਲ", "ਵਗੀਲ", true),
            ("ਵਕੀਲ", "ਵਗੀਰ", false),
        ] {
            assert_eq!(begins_almost(known.as_bytes(), typed.as_bytes()), want, "{known} {typed}");
        }
    }
}
