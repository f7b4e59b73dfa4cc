//! Numbers, links and e-mail addresses in the middle of a text, where nothing says who has checked them.
//!
//! A number that people are shown has a field of its own, with its kind, its hours and a source. A text may repeat one that
//! is known so: a number of a service that runs, a short code of `resources/numbers.json`, or one that a fact with a
//! source holds. A page may be named if it is a page of a service or a source. Everything else is refused.
//!
//! Years, amounts, ages, hours, sections of laws and names of forms are no numbers to call, and are told apart by how
//! their digits are grouped.

use crate::catalog::{ClosedService, Fact};
use crate::defect::Defects;
use crate::fluent_files::Compiled;
use crate::sources::{Entry, Sources, forms};
use alongside_i18n::reader::{END, KEY, VALUE, VARIABLE};
use alongside_model::PhoneNumber;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What texts may name, since it is checked elsewhere.
#[derive(Default)]
struct Known {
    /// Digits of numbers, without the country's 1.
    numbers: BTreeSet<String>,
    /// Hosts of pages, without `www.`.
    hosts: BTreeSet<String>,
}

/// Notes every such text.
pub(super) fn check(
    sources: &Sources,
    facts: &BTreeMap<String, Fact>,
    closed: &[ClosedService],
    messages: &BTreeMap<String, Compiled>,
    defects: &mut Defects,
) {
    let is_closed = |id: &str| closed.iter().any(|closed| closed.record.first().id == id);
    let known = Known::gather(sources, facts, is_closed);
    for entry in &sources.services {
        let form = &entry.form;
        let value = serde_json::to_value(form).expect("a form is JSON");
        known.service(entry, &value, defects);
    }
    for entry in &sources.places {
        let names = entry.form.name.iter();
        for (tag, name) in names.filter_map(|(tag, name)| Some((tag, name.as_ref()?))) {
            known.text(&entry.file, &entry.record, &format!("name.{tag}"), name, defects);
        }
        for (place, name) in entry.form.also.iter().enumerate() {
            known.text(&entry.file, &entry.record, &format!("also[{place}]"), name, defects);
        }
    }
    for compiled in messages.values() {
        for (id, message) in compiled {
            // What stands around a variable is looked at piece by piece.
            for piece in message.compiled.split([VARIABLE, KEY, VALUE, END]) {
                known.text(&message.file, id, "", piece, defects);
            }
        }
    }
}

/// Fields of a service that hold a number, an address or a name for machines.
const NOT_TEXTS: [&str; 7] = ["id", "number", "extension", "email", "url", "website", "successor"];

impl Known {
    fn gather(
        sources: &Sources,
        facts: &BTreeMap<String, Fact>,
        is_closed: impl Fn(&str) -> bool,
    ) -> Self {
        let mut known = Self::default();
        let open = sources.services.iter().map(|entry| &entry.form);
        for form in open.filter(|form| !is_closed(&form.id)) {
            known.numbers.extend(form.phones.iter().map(|phone| digits(&phone.number)));
            known.pages(form.website.iter().flat_map(|urls| urls.values()).flatten());
            known.pages(form.chat.iter().flat_map(|chat| chat.url.values()).flatten());
            known.pages(form.sources.iter().map(|source| &source.url));
        }
        let numbers = sources.numbers.iter().flat_map(|entry| &entry.form.short_codes);
        known.numbers.extend(numbers.map(|code| code.number.clone()));
        for entry in &sources.facts {
            let sources = facts.get(&entry.form.id).map_or(&[][..], |fact| &fact.sources[..]);
            if !sources.is_empty() {
                known.numbers.extend(numbers_in(&entry.form.claim));
            }
            known.pages(sources.iter().map(|source| &source.url));
        }
        known
    }

    fn pages<'a>(&mut self, urls: impl Iterator<Item = &'a String>) {
        let host =
            |url: &'a String| url.strip_prefix("https://")?.split(['/', '?', '#', ':']).next();
        self.hosts.extend(urls.filter_map(host).map(plain_host));
    }

    /// The texts of a service. Notes on what has ended may name its old numbers: nobody is shown them.
    fn service(&self, entry: &Entry<forms::Service>, value: &Value, defects: &mut Defects) {
        let form = &entry.form;
        let mut of_the_past = Self { hosts: self.hosts.clone(), numbers: self.numbers.clone() };
        let former = form.former_numbers.iter().map(|former| &former.number);
        let own = form.phones.iter().map(|phone| &phone.number);
        of_the_past.numbers.extend(former.chain(own).map(|number| digits(number)));
        for (key, value) in value.as_object().into_iter().flatten() {
            let known = if ["former_numbers", "closed"].contains(&key.as_str()) {
                &of_the_past
            } else {
                self
            };
            known.texts(entry, key, key, value, defects);
        }
    }

    fn texts(
        &self,
        entry: &Entry<forms::Service>,
        key: &str,
        field: &str,
        value: &Value,
        defects: &mut Defects,
    ) {
        match value {
            _ if NOT_TEXTS.contains(&key) => {}
            Value::String(text) => self.text(&entry.file, &entry.record, field, text, defects),
            Value::Array(list) => {
                for (place, item) in list.iter().enumerate() {
                    self.texts(entry, key, &format!("{field}[{place}]"), item, defects);
                }
            }
            Value::Object(fields) => {
                for (key, item) in fields {
                    self.texts(entry, key, &format!("{field}.{key}"), item, defects);
                }
            }
            _ => {}
        }
    }

    fn text(&self, file: &str, record: &str, field: &str, text: &str, defects: &mut Defects) {
        let what = if let Some(number) =
            numbers_in(text).into_iter().find(|number| !self.numbers.contains(number))
        {
            format!(
                "holds the number {}, which is of no service that runs and of no fact; write it under \"phones\" of a service with its source, or remove it",
                written(&number)
            )
        } else if text.contains("://") {
            "holds a web address; write it as \"website\" of a service, or remove it".to_owned()
        } else if is_mail_in(text) {
            "holds what looks like an e-mail address; write it as \"email\" of a service, or remove it".to_owned()
        } else if let Some(host) =
            hosts_in(text).find(|host| !self.hosts.contains(&plain_host(host)))
        {
            format!(
                "names the page {host:?}, which is of no service and no source; write it as \"website\" of a service, or remove it"
            )
        } else {
            return;
        };
        defects.add(file, record, field, what);
    }
}

/// A number in its parts, as people write it.
fn written(number: &str) -> String {
    let full = PhoneNumber::parse(&format!("+1{number}")).or_else(|| PhoneNumber::parse(number));
    full.map_or_else(|| number.to_owned(), |full| full.written())
}

/// The digits of a number as files have it, without the country's 1.
fn digits(number: &str) -> String {
    number.strip_prefix("+1").unwrap_or(number).to_owned()
}

fn plain_host(host: &str) -> String {
    let host = host.to_lowercase();
    host.strip_prefix("www.").map(str::to_owned).unwrap_or(host)
}

/// Whether a text holds what looks like an e-mail address.
fn is_mail_in(text: &str) -> bool {
    let mut parts = text.split('@').peekable();
    while let (Some(before), Some(after)) = (parts.next(), parts.peek()) {
        if before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric) {
            return true;
        }
    }
    false
}

/// Names of sites in a text, such as `example.org`: they end as public names do.
fn hosts_in(text: &str) -> impl Iterator<Item = &str> {
    let words =
        text.split(|letter: char| !(letter.is_ascii_alphanumeric() || ".-".contains(letter)));
    words.map(|word| word.trim_matches(['.', '-'])).filter(|word| {
        let ending = word.rsplit('.').next().unwrap_or_default();
        let lower = word.to_lowercase();
        word.contains('.')
            && ending.len() > 1
            && ending.bytes().all(|byte| byte.is_ascii_alphabetic())
            && psl::suffix(lower.as_bytes()).is_some_and(|suffix| suffix.is_known())
            && psl::domain(lower.as_bytes()).is_some()
    })
}

/// A run of digits, and what stands between it and the one before.
struct Run {
    digits: String,
    /// `None` if they do not belong to one number.
    gap: Option<String>,
    /// Whether it is by itself: no letter, sign of money or further part of a number touches it.
    is_alone: bool,
}

/// Every number in a text that someone might call: its digits, without the country's 1.
fn numbers_in(text: &str) -> Vec<String> {
    // Nearly every text has no digit, and every number begins with one.
    if !text.contains(char::is_numeric) {
        return Vec::new();
    }
    let runs = runs(text);
    let mut found = words_on_keys(text);
    let mut place = 0;
    while place < runs.len() {
        let next = runs[place + 1..].iter().position(|run| run.gap.is_none());
        let end = next.map_or(runs.len(), |more| place + 1 + more);
        found.extend(number_in(&runs[place..end]));
        place = end;
    }
    found
}

/// The number that runs of digits are, which stand beside one another.
fn number_in(runs: &[Run]) -> Option<String> {
    let digits: String = runs.iter().map(|run| run.digits.as_str()).collect();
    let lengths: Vec<usize> = runs.iter().map(|run| run.digits.len()).collect();
    // Whether a part ends here, so that an area code stands by itself; a run without parts has it anyway.
    let ends_at = |wanted: usize| {
        let mut sum = 0;
        lengths.len() == 1
            || lengths.iter().any(|length| {
                sum += length;
                sum == wanted
            })
    };
    // `1 000 000 000`
    let is_amount = lengths.len() > 1 && lengths[1..].iter().all(|length| *length == 3);
    let code = |from: usize| digits.as_bytes().get(from).is_some_and(|digit| *digit >= b'2');
    match (digits.len(), &lengths[..]) {
        (10, _) if ends_at(3) && code(0) && code(3) && !is_amount => Some(digits),
        (11, _) if digits.starts_with('1') && code(1) && code(4) && (ends_at(4) || ends_at(1)) => {
            Some(digits[1..].to_owned())
        }
        // `310-6789`; what has a space there is seldom one number.
        (7, [3, 4]) if code(0) && runs[1].gap.as_deref().is_some_and(|gap| gap != " ") => {
            Some(digits)
        }
        // `9-1-1`
        (3, [1, 1, 1]) if runs[1..].iter().all(|run| run.gap.as_deref() == Some("-")) => {
            Some(digits)
        }
        // `911`
        (3, [3]) if runs[0].is_alone && code(0) && (digits.ends_with("11") || digits == "988") => {
            Some(digits)
        }
        (5..=7, [_]) if runs[0].is_alone => Some(digits),
        // Of another country: `+44 20 7946 0958`.
        (8.., _) if runs[0].gap.as_deref() == Some("+") => Some(digits),
        _ => None,
    }
}

/// The runs of digits of a text, of any script.
fn runs(text: &str) -> Vec<Run> {
    let value = |letter: char| match letter {
        '0'..='9' => Some(letter),
        '٠'..='٩' => char::from_digit(u32::from(letter) - 0x660, 10),
        '۰'..='۹' => char::from_digit(u32::from(letter) - 0x6f0, 10),
        '०'..='९' => char::from_digit(u32::from(letter) - 0x966, 10),
        '੦'..='੯' => char::from_digit(u32::from(letter) - 0xa66, 10),
        '０'..='９' => char::from_digit(u32::from(letter) - 0xff10, 10),
        _ => None,
    };
    let letters: Vec<char> = text.chars().collect();
    let mut runs: Vec<Run> = Vec::new();
    let (mut place, mut before) = (0, 0);
    while place < letters.len() {
        let end = letters[place..].iter().position(|letter| value(*letter).is_none());
        let end = end.map_or(letters.len(), |length| place + length);
        if end == place {
            place += 1;
            continue;
        }
        let gap = &letters[before..place];
        let gap = if runs.is_empty() && !gap.ends_with(&['+']) { None } else { gap_of(gap) };
        let touches = |letter: Option<&char>| {
            letter.is_some_and(|letter| letter.is_alphanumeric() || "$€#".contains(*letter))
        };
        let decimal = |mark: usize, digit: Option<&char>| {
            letters.get(mark).is_some_and(|letter| ".,".contains(*letter))
                && digit.is_some_and(|digit| value(*digit).is_some())
        };
        let money = letters[end..].iter().find(|letter| !letter.is_whitespace());
        let first = place.checked_sub(1);
        let is_alone = !touches(first.and_then(|place| letters.get(place)))
            && !touches(letters.get(end))
            && !decimal(end, letters.get(end + 1))
            && !first.is_some_and(|mark| {
                decimal(mark, mark.checked_sub(1).and_then(|place| letters.get(place)))
            })
            && money != Some(&'$');
        let digits = letters[place..end].iter().filter_map(|letter| value(*letter)).collect();
        runs.push(Run { digits, gap, is_alone });
        (place, before) = (end, end);
    }
    runs
}

/// What stands between digits of one number: a few marks that people write there.
fn gap_of(gap: &[char]) -> Option<String> {
    let is_mark = |letter: &char| {
        matches!(letter, '-' | '.' | '(' | ')' | '/' | '\u{2010}'..='\u{2014}' | '\u{2212}')
            || letter.is_whitespace()
    };
    if gap.ends_with(&['+']) {
        return Some("+".to_owned());
    }
    let plain = |letter: &char| if letter.is_whitespace() { ' ' } else { *letter };
    ((1..=3).contains(&gap.len()) && gap.iter().all(is_mark))
        .then(|| gap.iter().map(plain).collect())
}

/// Toll-free numbers that end with a word in capitals: `1-833-577-SANE`.
fn words_on_keys(text: &str) -> Vec<String> {
    const TOLL_FREE: [&str; 7] = ["800", "833", "844", "855", "866", "877", "888"];
    let key = |letter: char| match letter {
        '0'..='9' => Some(letter),
        'A'..='C' => Some('2'),
        'D'..='F' => Some('3'),
        'G'..='I' => Some('4'),
        'J'..='L' => Some('5'),
        'M'..='O' => Some('6'),
        'P'..='S' => Some('7'),
        'T'..='V' => Some('8'),
        'W'..='Z' => Some('9'),
        _ => None,
    };
    let mut found = Vec::new();
    for code in TOLL_FREE {
        for (place, _) in text.match_indices(code) {
            if text[..place].ends_with(|letter: char| letter.is_alphanumeric()) {
                continue;
            }
            let rest = &text[place + code.len()..];
            let mut line = String::new();
            let mut has_word = false;
            for letter in rest.chars() {
                match key(letter) {
                    Some(digit) => {
                        has_word |= letter.is_ascii_alphabetic();
                        line.push(digit);
                    }
                    None if "-. \u{2011}\u{a0}".contains(letter) && line.len() < 7 => {}
                    None => break,
                }
            }
            if has_word && line.len() >= 7 {
                found.push(format!("{code}{}", &line[..7]));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_however_they_are_written() {
        for (text, want) in [
            ("Call 1-833-900-1010 now", "8339001010"),
            ("(604) 681-8480.", "6046818480"),
            ("604.681.8480", "6046818480"),
            ("+1 604 681 8480", "6046818480"),
            ("6046818480", "6046818480"),
            ("1\u{a0}800\u{202f}361\u{2011}5085", "8003615085"),
            ("604 68 18 480", "6046818480"),
            ("١ ٨٣٣ ٩٠٠ ١٠١٠", "8339001010"),
            ("310-1818", "3101818"),
            ("text HOME to 686868", "686868"),
            ("dial 9-1-1", "911"),
            ("dial 911, then wait", "911"),
            ("le 988.", "988"),
            ("+44 20 7946 0958", "442079460958"),
            ("1-833-577-SANE", "8335777263"),
            ("1-888-99-ABUSE", "8889922873"),
        ] {
            assert_eq!(numbers_in(text), [want], "{text}");
        }
        assert_eq!(numbers_in("211, 811 or 1-833-900-1010"), ["211", "811", "8339001010"]);
    }

    #[test]
    fn what_counts_or_names_something_is_no_number_to_call() {
        for text in [
            "in 2018-2019 and 2026-11-22",
            "section 279.01, 279.011 and 286.2(4)",
            "up to $25,000 or 25 000 $ or 1 000 000 000",
            "$1,511.00 and 1 511 $",
            "from 8:30 to 16:30, 24 hours",
            "de 8 h 30 à 16 h 30",
            "IMM 5292, Guide 5554, form 1442E",
            "16 to 24 years, 30 days",
            "bill C-36, 3.11",
            "Tel. 12, 34, 56, 78, 90",
            "2024, 2025 and 2026",
            "#7233",
        ] {
            assert_eq!(numbers_in(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn pages_and_mail_are_found() {
        let hosts = |text: &'static str| hosts_in(text).collect::<Vec<_>>();
        assert_eq!(hosts("See example.org, or (www.gov.nl.ca)."), ["example.org", "www.gov.nl.ca"]);
        for text in
            ["e.g. at 5 p.m. in St.John", "R.C.M.P., N.W.T., T.N.-O.", "3.5 of 4.75", "M.Ed."]
        {
            assert_eq!(hosts(text), Vec::<&str>::new(), "{text}");
        }
        assert!(is_mail_in("Write to someone@example.org"));
        assert!(!is_mail_in("@ home, a @ b"));
    }
}
