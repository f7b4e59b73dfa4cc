//! The numbers, months and amounts of a text and of its translation, in figures or in words.

use crate::catalog::FIRST_LANGUAGE;
use crate::figures::{deadlines, knows, number_words, words};
use std::collections::BTreeSet;

/// How the figures of a translation differ from those of the English, if they do. `months` are the names of the twelve
/// months in its language, in small letters, or nothing if they are not known.
pub(super) fn difference(tag: &str, months: &[String], own: &str, first: &str) -> Option<String> {
    if let Some(digit) = own.chars().find(|&letter| is_other_digit(letter)) {
        return Some(format!("writes the digit {digit:?}; write digits 0 to 9, which phones have"));
    }
    let (own_figures, first_figures) = (in_figures(own), in_figures(first));
    let named = english_months(first);
    // What must be there: what the English has in figures, its spans of time, its months, and numbers in words. `A`, `one`
    // and `two` go into the noun in many languages.
    let mut asked = first_figures.clone();
    if knows(tag) {
        let words = number_words(FIRST_LANGUAGE, first).into_iter().filter(|number| *number > 2);
        let spans = deadlines(FIRST_LANGUAGE, first).into_iter();
        asked.extend(words.chain(spans));
    }
    if !months.is_empty() {
        asked.extend(&named);
    }
    asked.remove(&1);
    let mut said: BTreeSet<u64> = number_words(tag, own).into_iter().collect();
    said.extend(&own_figures);
    said.extend(named_months(months, own));
    // What the English has in words, and what counts as a number in it, may be there in figures.
    let mut allowed: BTreeSet<u64> = number_words(FIRST_LANGUAGE, first).into_iter().collect();
    allowed.extend(&first_figures);
    allowed.extend(&named);
    let is_said = |word: &str| words(first).any(|known| known.eq_ignore_ascii_case(word));
    let as_number = NUMBERS_OF_WORDS.iter().filter(|(word, _)| is_said(word));
    allowed.extend(as_number.map(|(_, value)| value));
    // Of an hour in the afternoon, most languages say the hour of the day.
    for (hour, of_day) in afternoon(first) {
        allowed.insert(of_day);
        if said.contains(&of_day) {
            said.insert(hour);
        }
    }
    if let Some(number) = asked.difference(&said).next() {
        return Some(format!("lacks the number {number}, which the English has; write it"));
    }
    let mut told = own_figures;
    told.extend(deadlines(tag, own));
    told.remove(&1);
    if let Some(number) = told.difference(&allowed).next() {
        return Some(format!(
            "has the number {number}, which the English has not; write what the English says"
        ));
    }
    let is_amount = |text: &str| {
        text.contains('$') || DOLLARS.iter().any(|word| text.to_lowercase().contains(word))
    };
    (is_amount(first) && !is_amount(own))
        .then(|| "lacks the sign $, which the English has; write the amount with it".to_owned())
}

/// English words that another language may write as a figure.
const NUMBERS_OF_WORDS: [(&str, u64); 9] = [
    ("once", 1),
    ("first", 1),
    ("twice", 2),
    ("double", 2),
    ("second", 2),
    ("half", 2),
    ("couple", 2),
    ("both", 2),
    ("third", 3),
];

/// Words for a dollar.
const DOLLARS: [&str; 7] = ["dólar", "dolyar", "ਡਾਲਰ", "元", "đô la", "đô-la", "دولار"];

/// Digits that phones do not show.
fn is_other_digit(letter: char) -> bool {
    matches!(
        letter,
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{96f}' | '\u{a66}'..='\u{a6f}' | '\u{ff10}'..='\u{ff19}'
    )
}

/// The numbers that are written in figures, without what stands between their digits: `1-833-900-1010`, `$1,000`, `18,25`.
/// Figures within names, such as 2SLGBTQ+, are no numbers.
fn in_figures(text: &str) -> BTreeSet<u64> {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |place: usize| letters.get(place).is_some_and(char::is_ascii_digit);
    let mut found = BTreeSet::new();
    let mut start = 0;
    while start < letters.len() {
        if !is_digit(start) {
            start += 1;
            continue;
        }
        let (mut groups, mut marks, mut place) = (vec![String::new()], Vec::new(), start);
        loop {
            while is_digit(place) {
                groups.last_mut().expect("it has one").push(letters[place]);
                place += 1;
            }
            let is_thousand = || (1..=3).all(|step| is_digit(place + step)) && !is_digit(place + 4);
            let joins = match letters.get(place) {
                Some('.' | ',' | '-' | '\u{2011}') => is_digit(place + 1),
                Some('\u{a0}' | '\u{202f}' | ' ') => {
                    is_thousand() && groups.last().is_some_and(|group| group.len() < 4)
                }
                _ => false,
            };
            if !joins {
                break;
            }
            marks.push(letters[place]);
            groups.push(String::new());
            place += 1;
        }
        let before = start.checked_sub(1).and_then(|before| letters.get(before));
        let is_of_name = before.is_some_and(char::is_ascii_alphabetic)
            || letters.get(place).is_some_and(char::is_ascii_uppercase);
        // One hyphen is that of a range.
        if matches!(marks[..], ['-' | '\u{2011}']) {
            found.extend(groups.iter().filter_map(|group| group.parse::<u64>().ok()));
        } else if !is_of_name {
            found.extend(groups.concat().parse::<u64>());
        }
        start = place;
    }
    found
}

/// The hours in the afternoon that an English text names, each with the hour of the day.
fn afternoon(text: &str) -> Vec<(u64, u64)> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split([' ', '\u{a0}', ',', ';', '(', ')']).collect();
    let is_pm = |word: &str| word.trim_end_matches(['.', ':']).replace('.', "") == "pm";
    let pairs = words.windows(2).filter(|pair| is_pm(pair[1]));
    let hours = pairs.filter_map(|pair| pair[0].split(':').next()?.parse::<u64>().ok());
    hours.filter(|hour| *hour < 12).map(|hour| (hour, hour + 12)).collect()
}

/// The numbers of the months that an English text names with a day or a year.
fn english_months(text: &str) -> BTreeSet<u64> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let words: Vec<&str> = words(text).collect();
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let pairs = words.windows(2).filter(|pair| is_number(pair[1]));
    let months = pairs.filter_map(|pair| MONTHS.iter().position(|month| *month == pair[0]));
    months.map(|place| place as u64 + 1).collect()
}

/// The numbers of the months that a text names by one of their names: some have a second one in brackets.
fn named_months<'a>(months: &'a [String], text: &str) -> impl Iterator<Item = u64> + 'a {
    let lower = text.to_lowercase();
    let is_in = move |name: &str| !name.trim().is_empty() && lower.contains(name.trim());
    let named = (1..).zip(months).filter(move |(_, names)| names.split(['(', ')']).any(&is_in));
    named.map(|(month, _)| month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_as_each_language_writes_them() {
        for (text, want) in [
            ("Call 1-833-900-1010 or 9-1-1.", &[911, 18_339_001_010][..]),
            ("$18.25 or 18,25 $", &[1825]),
            ("$1,000, 1 000 $, 1\u{a0}000", &[1000]),
            ("Depuis le 1er mai 2026, de 9 h à 21 h", &[1, 9, 21, 2026]),
            ("16-17 years", &[16, 17]),
            ("2SLGBTQ+ and IMM5554", &[]),
            ("自2025年2月起", &[2, 2025]),
        ] {
            assert_eq!(in_figures(text), want.iter().copied().collect(), "{text}");
        }
    }

    #[test]
    fn a_translation_has_the_figures_of_the_english() {
        let months = |names: &str| -> Vec<String> { names.split(' ').map(str::to_owned).collect() };
        let spanish = months(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        );
        let first = "Since February 2025 it lasts at least 12 months. You have six months, $5.";
        for own in [
            "Desde febrero de 2025 dura al menos 12 meses. Tiene seis meses, $5.",
            "Desde febrero de 2025 dura al menos doce meses. Tiene 6 meses, 5 dólares.",
        ] {
            assert_eq!(difference("es", &spanish, own, first), None, "{own}");
        }
        for (own, want) in [
            ("Desde 2025 dura al menos 12 meses. Tiene seis meses, $5.", "lacks the number 2"),
            ("Desde febrero de 2025 dura 12 meses. Tiene 3 meses, $5.", "lacks the number 6"),
            (
                "Desde febrero de 2025 dura 12 meses. Tiene 6 meses o un año y 4 días, $5.",
                "has the number 4",
            ),
            ("Desde febrero de 2025 dura 12 meses. Tiene seis meses, 5.", "lacks the sign $"),
            ("Desde febrero de ٢٠٢٥ dura 12 meses. Tiene seis meses, $5.", "writes the digit"),
        ] {
            let found = difference("es", &spanish, own, first).expect(own);
            assert!(found.starts_with(want), "{own}: {found}");
        }
        assert_eq!(
            difference("zh-Hans", &[], "自2025年2月起至少12个月。您有六个月，$5。", first),
            None
        );
        assert_eq!(difference("fr", &[], "De 9 h à 21 h", "9 a.m. to 9 p.m."), None);
        assert!(difference("fr", &[], "De 9 h à 22 h", "9 a.m. to 9 p.m.").is_some());
    }
}
