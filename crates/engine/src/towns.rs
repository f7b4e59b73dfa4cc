//! Towns by what a person types, and by where there is help.

use crate::in_order::in_order;
use crate::search::{SortedWords, begins_almost, fold};
use alongside_model::{Bundle, Place, PostalCode, Region};
use std::cmp::Reverse;

/// How many towns are offered at once.
pub const OFFERED: usize = 6;

/// The towns and regions that may be meant, the likeliest first: what was typed is the whole name, or begins it, or begins
/// a word of it, or is the beginning of a postal code there. Letters are never changed to find one: the name of one town
/// is a typing error of another's.
pub fn suggest(bundle: &Bundle, typed: &str, province: Option<Region>) -> Vec<usize> {
    let key = key(typed);
    if key.is_empty() {
        return Vec::new();
    }
    let is_here =
        |place: usize| province.is_none_or(|province| bundle.places[place].province == province);
    if let Some(place) =
        postal_code(bundle, typed).and_then(|code| code.place).filter(|&place| is_here(place))
    {
        return vec![place];
    }
    let mut found = Vec::new();
    for (number, place) in bundle.places.iter().enumerate().filter(|&(number, _)| is_here(number)) {
        if let Some(fit) = names(place).filter_map(|name| fit(&self::key(name), &key)).min() {
            found.push(((fit, place.is_region, place.name.len()), number));
        }
    }
    let mut found = in_order(found);
    found.truncate(OFFERED);
    found
}

/// The towns of a province or territory with the most services of their own, to pick from without typing.
pub fn with_help(bundle: &Bundle, province: Region) -> Vec<usize> {
    let mut counts = vec![0_u32; bundle.places.len()];
    for place in bundle.services.iter().flat_map(|service| &service.places) {
        counts[*place] += 1;
    }
    let here = |&place: &usize| {
        let town = &bundle.places[place];
        town.province == province && !town.is_region && counts[place] > 0
    };
    let towns = (0..counts.len()).filter(here).map(|place| (Reverse(counts[place]), place));
    let mut towns = in_order(towns.collect());
    towns.truncate(OFFERED);
    towns
}

/// What the beginning of a postal code stands for: the longest one that is known.
pub fn postal_code<'a>(bundle: &'a Bundle, typed: &str) -> Option<&'a PostalCode> {
    let typed: String =
        typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
    let typed = typed.to_ascii_uppercase();
    let is_kind = |(place, byte): (usize, u8)| {
        if place % 2 == 0 { byte.is_ascii_uppercase() } else { byte.is_ascii_digit() }
    };
    if !(2..=6).contains(&typed.len()) || !typed.bytes().enumerate().all(is_kind) {
        return None;
    }
    let begins = |code: &&PostalCode| typed.starts_with(&code.prefix);
    bundle.postal_codes.iter().filter(begins).max_by_key(|code| code.prefix.len())
}

/// How well a name fits what was typed, 0 for the best.
fn fit(name: &str, typed: &str) -> Option<u8> {
    if name == typed {
        Some(0)
    } else if name.starts_with(typed) {
        Some(1)
    } else {
        let mut rest = name;
        while let Some((_, words)) = rest.split_once(' ') {
            if words.starts_with(typed) {
                return Some(2);
            }
            rest = words;
        }
        None
    }
}

/// The name of a place, and the others that people type.
fn names(place: &Place) -> impl Iterator<Item = &String> {
    std::iter::once(&place.name).chain(&place.also)
}

/// Every name of every place, to be looked up by what is typed into the search.
#[derive(Default, Debug)]
pub struct Names {
    keys: SortedWords,
    /// The place of each key.
    places: Vec<usize>,
}

/// Up to how many letters another name of a place is one only if nothing else was typed: `TO`, `PA`, `van`.
const SHORT: usize = 3;

/// The fewest letters of which the name of a town is offered if one of them may be wrong.
const MISTAKEN: usize = 4;

/// Most words of what was typed among which a name is looked for.
const MOST_WORDS: usize = 16;

impl Names {
    /// The names of a bundle's places.
    pub fn of(bundle: &Bundle) -> Self {
        let mut found = Vec::new();
        for (number, place) in bundle.places.iter().enumerate() {
            for name in names(place) {
                found.push((key(name), number));
            }
        }
        let mut all = Self::default();
        let found = found.iter().map(|(key, place)| (key.as_str(), (key, *place)));
        for (key, place) in in_order(found.collect()) {
            all.keys.push(key);
            all.places.push(place);
        }
        all
    }

    /// The places with just this name, each once.
    fn exactly(&self, key: &str) -> Vec<usize> {
        let begun = self.keys.beginning(key.as_bytes(), 0..self.places.len(), usize::MAX);
        let same = begun.take_while(|&place| self.keys.word(place).len() == key.len());
        let mut places: Vec<usize> = Vec::new();
        for place in same.map(|place| self.places[place]) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    /// The places that may be meant by the beginning of a name, or by one in which a letter is wrong: to be asked for,
    /// never to be taken.
    fn perhaps(&self, bundle: &Bundle, typed: &str) -> Vec<usize> {
        let (keys, all) = (&self.keys, 0..self.places.len());
        let begun = keys.beginning(typed.as_bytes(), all.clone(), usize::MAX);
        let found: Vec<usize> = if !begun.is_empty() {
            begun.collect()
        } else if typed.len() >= MISTAKEN {
            let is_almost = |&place: &usize| {
                let known = keys.word(place);
                known.len().abs_diff(typed.len()) < 2 && begins_almost(known, typed.as_bytes())
            };
            all.filter(is_almost).collect()
        } else {
            Vec::new()
        };
        let rank = |place: usize| (bundle.places[place].is_region, bundle.places[place].name.len());
        let found = found.into_iter().map(|place| self.places[place]);
        let mut places = in_order(found.map(|place| ((rank(place), place), place)).collect());
        places.dedup();
        places.truncate(OFFERED);
        places
    }
}

/// A town or region, or no more than a province or territory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spot {
    /// The province or territory.
    pub province: Region,
    /// The town or region, by place.
    pub place: Option<usize>,
}

impl Spot {
    /// A town or region.
    pub fn of(bundle: &Bundle, place: usize) -> Self {
        Self { province: bundle.places[place].province, place: Some(place) }
    }
}

/// A word that was typed.
#[derive(Clone, Debug)]
pub(crate) struct Word<'a> {
    /// As it was typed.
    pub(crate) typed: &'a str,
    /// As names of places are compared.
    pub(crate) key: String,
}

/// The place in what was typed, or the places that have the same name.
#[derive(Debug)]
pub(crate) struct Mention<'a> {
    /// What may be meant; at least one.
    pub(crate) spots: Vec<Spot>,
    /// The name as it is compared; nothing if it was a postal code.
    pub(crate) key: String,
    /// The words beside the name.
    pub(crate) rest: Vec<Word<'a>>,
}

/// The place in what was typed: a name that is all of it, or some whole words of it, or the beginning of a postal code.
/// Of several the longest counts, and then the last, as people write what they seek before where.
pub(crate) fn mentioned<'a>(bundle: &Bundle, names: &Names, typed: &'a str) -> Option<Mention<'a>> {
    let spot = |code: &PostalCode| Spot { province: code.province, place: code.place };
    let mention = |spots, key| Mention { spots, key, rest: Vec::new() };
    if let Some(code) = postal_code(bundle, typed) {
        return Some(mention(vec![spot(code)], String::new()));
    }
    let mut words = words(typed);
    words.truncate(MOST_WORDS);
    for (first, end) in runs(words.len()) {
        let key = joined(&words[first..end]);
        let mut places = names.exactly(&key);
        if key.len() <= SHORT && end - first < words.len() {
            places.retain(|&place| self::key(&bundle.places[place].name) == key);
        }
        if !places.is_empty() {
            words.drain(first..end);
            let spots = places.into_iter().map(|place| Spot::of(bundle, place)).collect();
            return Some(Mention { rest: words, ..mention(spots, key) });
        }
    }
    let is_code = |word: &Word| word.typed.len() >= 3 && postal_code(bundle, word.typed).is_some();
    let first = words.iter().rposition(is_code)?;
    let mut found = mention(vec![spot(postal_code(bundle, words[first].typed)?)], String::new());
    words.remove(first);
    // The second half of a code is a digit, a letter and a digit.
    let is_half = |word: &Word| {
        word.key.len() == 3 && [0, 2].iter().all(|&at| word.key.as_bytes()[at].is_ascii_digit())
    };
    if words.get(first).is_some_and(is_half) {
        words.remove(first);
    }
    found.rest = words;
    Some(found)
}

/// The places that may be meant by a word that `knows` does not know, with those beside it, and the words beside them.
pub(crate) fn perhaps_meant<'a>(
    bundle: &Bundle,
    names: &Names,
    typed: &'a str,
    knows: &dyn Fn(&str) -> bool,
) -> Option<(Vec<usize>, Vec<Word<'a>>)> {
    let mut words = words(typed);
    words.truncate(MOST_WORDS);
    if words.iter().all(|word| knows(word.typed)) {
        return None;
    }
    for (first, end) in runs(words.len()) {
        let run = &words[first..end];
        let key = joined(run);
        if key.len() >= SHORT && !run.iter().all(|word| knows(word.typed)) {
            let places = names.perhaps(bundle, &key);
            if !places.is_empty() {
                words.drain(first..end);
                return Some((places, words));
            }
        }
    }
    None
}

/// The places whose names differ from this one by an `s` at the end: Saint John and St. John's.
pub(crate) fn with_other_end(names: &Names, key: &str) -> Vec<usize> {
    match key.strip_suffix('s') {
        Some(shorter) => names.exactly(shorter),
        None => names.exactly(&format!("{key}s")),
    }
}

/// First place and end of every run of so many words: the longest first, and of these the last.
fn runs(words: usize) -> impl Iterator<Item = (usize, usize)> {
    (1..=words).rev().flat_map(move |length| {
        (0..=words - length).rev().map(move |first| (first, first + length))
    })
}

fn joined(words: &[Word]) -> String {
    let keys: Vec<&str> = words.iter().map(|word| &*word.key).collect();
    keys.join(" ")
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    each_word(text, &mut |typed, key| words.push(Word { typed, key: key.to_owned() }));
    words
}

/// A name as it is compared: small letters without accents, apostrophes and full stops left out, other marks as spaces,
/// and Saint as St.
fn key(text: &str) -> String {
    let mut all = String::new();
    each_word(text, &mut |_, key| {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(key);
    });
    all
}

/// Gives every word of a text, as it stands there and as it is compared.
fn each_word<'a>(text: &'a str, give: &mut dyn FnMut(&'a str, &str)) {
    let (mut plain, mut key) = (String::new(), String::new());
    // Letters since the last full stop: those of `St.John` are two words, and those of `P.E.I.` one.
    let (mut start, mut letters) = (0, 0);
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match letter {
            '\'' | '`' | '\u{b4}' | '\u{2bb}' | '\u{2bc}' | '\u{2018}' | '\u{2019}' => {}
            '.' if letters < 2 => letters = 0,
            '\0'..'\u{c0}' | '\u{2000}'..='\u{206f}' | '\u{3000}'
                if !letter.is_ascii_alphanumeric() =>
            {
                fold(&plain, &mut |word| {
                    key.push_str(match word {
                        "saint" => "st",
                        "sainte" => "ste",
                        word => word,
                    });
                });
                if !key.is_empty() {
                    give(text.get(start..at).unwrap_or_default(), &key);
                }
                plain.clear();
                key.clear();
                (start, letters) = (at + letter.len_utf8(), 0);
            }
            _ => {
                plain.push(letter);
                letters += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_case_accents_apostrophes_and_full_stops() {
        for (name, want) in [
            ("St. John's", "st johns"),
            ("ST JOHN\u{2019}S", "st johns"),
            ("St.John\u{2bc}s", "st johns"),
            ("Saint John", "st john"),
            ("Sept-Îles", "sept iles"),
            ("L`Assomption", "lassomption"),
            ("P.E.I.", "pei"),
            ("Sault  Ste. Marie,", "sault ste marie"),
            ("\u{2019}", ""),
        ] {
            assert_eq!(key(name), want, "{name}");
        }
    }

    #[test]
    fn words_stand_as_they_were_typed() {
        let words = words("women's shelter, St.John (bed)");
        let typed: Vec<&str> = words.iter().map(|word| word.typed).collect();
        assert_eq!(typed, ["women's", "shelter", "St", "John", "bed"]);
    }

    #[test]
    fn runs_are_looked_at_from_the_longest_and_the_last() {
        assert_eq!(runs(2).collect::<Vec<_>>(), [(0, 2), (1, 2), (0, 1)]);
        assert_eq!(runs(0).count(), 0);
    }
}
