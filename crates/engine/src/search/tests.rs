//! The index, held against a plain search over small catalogs of random words.

use super::best::WHOLE_NAME;
use super::build::{Builder, weight};
use super::query::{ALMOST, MOST_BEGINNINGS, MOST_WORDS, SAME, begins_almost};
use super::{Found, Index, fold};
use alongside_model::{Need, SearchSubject, Term};
use std::collections::BTreeMap;

/// Numbers that look random and are always the same (xorshift).
struct Random(u32);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 as usize % end.max(1)
    }
    /// A word of few letters, so that many are alike.
    fn word(&mut self) -> String {
        (0..=self.below(6)).map(|_| ['a', 'b', 'c', 'd', '1'][self.below(9) % 5]).collect()
    }
    fn one<'a>(&mut self, of: &'a [String]) -> &'a str {
        &of[self.below(of.len())]
    }
}

/// The search as one would write it if time did not matter: nothing is kept but what stands where.
#[derive(Default)]
struct Plain {
    services: usize,
    priors: Vec<u8>,
    names: Vec<String>,
    ignored: Vec<String>,
    /// For each word and place all weights that it has there.
    words: BTreeMap<String, BTreeMap<usize, Vec<u32>>>,
}

impl Plain {
    fn add(&mut self, place: usize, weight: u32, text: &str) {
        fold(text, &mut |word| {
            let places = self.words.entry(word.to_owned()).or_default();
            places.entry(place).or_default().push(weight);
        });
    }

    /// How well a word fits each place.
    fn values(&self, typed: &str) -> BTreeMap<usize, u32> {
        let mut values = BTreeMap::new();
        let begun: Vec<&String> = self
            .words
            .keys()
            .filter(|word| word.starts_with(typed))
            .take(MOST_BEGINNINGS)
            .collect();
        let whole = begun.iter().any(|word| *word == typed);
        for (word, places) in &self.words {
            let digits = typed.bytes().any(|byte| byte.is_ascii_digit());
            let worth = if typed.len() < 2 {
                0
            } else if begun.contains(&word) {
                match word.len() - typed.len() {
                    0 => SAME,
                    1..4 => 5 - 3 * u32::from(whole),
                    _ => 4 - 3 * u32::from(whole),
                }
            } else if begun.is_empty()
                && typed.len() > 3
                && !digits
                && begins_almost(word.as_bytes(), typed.as_bytes())
            {
                ALMOST
            } else {
                0
            };
            let rareness = 40 / (1 + u32::try_from(places.len()).expect("few").max(1).ilog2());
            let rareness = if worth < SAME { rareness.min(20) } else { rareness };
            for (&place, weights) in places.iter().filter(|_| worth > 0) {
                let used =
                    place >= self.services && weights.len() > 1 && weights.contains(&weight::LEAD);
                let most = weights.iter().max().expect("one at least");
                let weight = most + if used { weight::REMARK } else { 0 };
                let value: &mut u32 = values.entry(place).or_default();
                *value = (*value).max(weight * worth * rareness);
            }
        }
        values
    }

    fn find(&self, typed: &[&str], most: usize, fits: &dyn Fn(usize) -> bool) -> Found {
        let mut different: Vec<&str> = Vec::new();
        for word in typed.iter().filter(|word| !word.is_empty()) {
            if !different.contains(word) && different.len() < MOST_WORDS {
                different.push(word);
            }
        }
        let says_something = |word: &&str| !self.ignored.iter().any(|known| known == word);
        if different.iter().any(says_something) {
            different.retain(says_something);
        }
        let values: Vec<_> = different
            .iter()
            .map(|word| self.values(word))
            .filter(|values| !values.is_empty())
            .collect();
        let mut ranked: Vec<(u64, u64, usize)> = Vec::new();
        for place in 0..self.names.len() {
            let fitting: Vec<u32> =
                values.iter().filter_map(|values| values.get(&place).copied()).collect();
            let whole = !different.is_empty() && self.names[place] == typed.concat();
            let words = if whole { usize::from(WHOLE_NAME) } else { fitting.len() };
            if words > 0 && words * 2 >= values.len() {
                let prior = 32 + u64::from(self.priors.get(place).copied().unwrap_or(0));
                let sum = fitting.iter().map(|value| u64::from(*value)).sum::<u64>() * prior;
                ranked.push((u64::MAX - words as u64, u64::MAX - sum, place));
            }
        }
        ranked.sort_unstable();
        let (services, topics): (Vec<usize>, Vec<usize>) =
            ranked.into_iter().map(|(.., place)| place).partition(|place| *place < self.services);
        let mut services: Vec<usize> = services.into_iter().filter(|place| fits(*place)).collect();
        let count = services.len();
        services.truncate(most);
        let topics = topics.into_iter().take(3).map(|place| place - self.services).collect();
        Found { topics, services, count }
    }
}

/// A small catalog of random words, for the index and for the plain search.
fn made_up(random: &mut Random) -> (Index, Plain) {
    let (services, topics) = (random.below(150), random.below(9));
    let priors: Vec<u8> =
        (0..services).map(|_| u8::try_from(random.below(5)).expect("few")).collect();
    let words: Vec<String> = (0..3 + random.below(60)).map(|_| random.word()).collect();
    let mut builder = Builder::of(&priors, topics);
    let mut plain = Plain { services, priors, ..Plain::default() };
    let weights = [weight::PLACE, weight::NAME, weight::OTHER, weight::SUMMARY, weight::REMARK];
    for place in 0..services + topics {
        let name = format!("{} {}", random.one(&words), random.one(&words));
        builder.name(place, &name);
        plain.add(place, weight::NAME, &name);
        if place < services {
            let first = name.split(' ').next().expect("two words");
            plain.add(place, weight::NAME + weight::REMARK, first);
        }
        plain.names.push(name.replace(' ', ""));
        for _ in 0..random.below(6) {
            let (weight, word) = (weights[random.below(5)], random.one(&words));
            builder.add(place, weight, word);
            plain.add(place, weight, word);
        }
    }
    for need in &Need::ALL[..4] {
        let subject = SearchSubject::Need(*need);
        let texts: Vec<&str> = (0..random.below(4)).map(|_| random.one(&words)).collect();
        for text in &texts {
            builder.lead(subject, text);
        }
        let often = 1 + random.below(9);
        for place in (0..services).filter(|place| place % often == 1) {
            let weight = weights[random.below(5)];
            builder.belongs(place, subject, weight);
            for text in &texts {
                plain.add(place, weight, text);
            }
        }
        // A word is known even if it leads to nothing.
        for text in texts {
            plain.words.entry(text.to_owned()).or_default();
        }
    }
    for topic in 0..topics {
        let word = random.one(&words);
        builder.lead(SearchSubject::Topic(topic), word);
        plain.add(services + topic, weight::LEAD, word);
    }
    plain.ignored = (0..random.below(3)).map(|_| random.one(&words).to_owned()).collect();
    builder.lead(SearchSubject::Nothing, &plain.ignored.join(" "));
    (builder.finish(), plain)
}

#[test]
fn the_index_finds_what_a_plain_search_finds() {
    let random = &mut Random(0x2545_f491);
    for _ in 0..300 {
        let (index, plain) = made_up(random);
        let words: Vec<String> = plain.words.keys().cloned().collect();
        for _ in 0..60 {
            let typed: Vec<String> = (0..=random.below(4))
                .map(|_| {
                    let mut word = random.one(&words).to_owned();
                    match random.below(4) {
                        0 => word.truncate(random.below(word.len() + 1)),
                        1 => word.insert(random.below(word.len() + 1), 'c'),
                        _ => {}
                    }
                    word
                })
                .collect();
            let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
            let query = typed.join(" ");
            let most = [0, 1, 8, 8, usize::MAX][random.below(5)];
            // A text of digits only is a number, and its parts are put together.
            if !query.bytes().any(|byte| byte.is_ascii_alphabetic()) {
                continue;
            }
            assert_eq!(
                index.find_any(&query, most),
                plain.find(&typed, most, &|_| true),
                "{query}"
            );
            let part = 1 + random.below(4);
            let fits = |place: usize| place.is_multiple_of(part);
            assert_eq!(
                index.find(&query, most, &fits),
                plain.find(&typed, most, &fits),
                "{query}, one of {part}"
            );
        }
    }
}
