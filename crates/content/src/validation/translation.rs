//! What shows that a translation does not say what the English says: other figures, addresses or variables, English left
//! over, letters of another script, a copied text, one that is much longer.
//!
//! It compares and does not read: a translation that passes may still be wrong. For a language of the site each line is a
//! mistake; for a draft it is told by `cargo xtask check`.
//!
//! A text may differ by right. Then the comment right above it says so, and why: `# Same as English: a name`,
//! `# Figures differ: a law of Quebec`, `# Addresses differ: its page in French`, `# Longer: explains the word`,
//! `# English kept: what to say at a counter`. Records, which editors write in English and French from a page in each, are
//! not compared; what another language says of a service is.

mod figures;

use super::services;
use crate::catalog::message_ids::{EVERYDAY_WORDS, text_of_service};
use crate::catalog::{FIRST_LANGUAGE, Record, UNTRANSLATED};
use crate::defect::Defect;
use crate::figures::words;
use crate::fluent_files::{Compiled, Message};
use alongside_i18n::reader::{END, KEY, VALUE, VARIABLE};
use std::collections::{BTreeMap, BTreeSet};

/// What kind of difference it is, in the words of the report on drafts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Numbers, dates, amounts, phone numbers.
    Figures,
    /// Addresses of pages and of e-mail.
    Addresses,
    /// Variables.
    Variables,
    /// English words that were not translated.
    English,
    /// Letters or digits of another script.
    Letters,
    /// The English text once more.
    Copied,
    /// Much longer than the English.
    Long,
}

impl Kind {
    /// What texts of this kind have, after their number.
    pub fn words(self) -> &'static str {
        match self {
            Self::Figures => "with other figures",
            Self::Addresses => "with other addresses",
            Self::Variables => "with other variables",
            Self::English => "with English left over",
            Self::Letters => "with letters of another script",
            Self::Copied => "copied",
            Self::Long => "much longer",
        }
    }

    /// What the comment above a text begins with that differs so by right.
    fn excuse(self) -> Option<&'static str> {
        match self {
            Self::Figures => Some("Figures differ:"),
            Self::English => Some("English kept:"),
            Self::Copied => Some("Same as English:"),
            Self::Long => Some("Longer:"),
            Self::Addresses => Some("Addresses differ:"),
            Self::Variables | Self::Letters => None,
        }
    }
}

/// Names and marks that are the same in every language.
const SAME: [&str; 56] = [
    "Alberta",
    "Manitoba",
    "Nunavut",
    "Ontario",
    "Saskatchewan",
    "Yukon",
    "Labrador",
    "Inuit",
    "Métis",
    "WhatsApp",
    "Safari",
    "Chrome",
    "Chromium",
    "Firefox",
    "Samsung",
    "Internet",
    "iPhone",
    "iPad",
    "Android",
    "Mac",
    "Ctrl",
    "Shift",
    "Esc",
    "Command",
    "Google",
    "Instagram",
    "Snapchat",
    "Facebook",
    "YouTube",
    "OnlyFans",
    "Telegram",
    "TikTok",
    "Signal",
    "WebKitGTK",
    "TTY",
    "SMS",
    "Wi-Fi",
    "e-mail",
    "email",
    "cookies",
    "Windows",
    "Linux",
    "Tor",
    "VPN",
    "WorkSafeBC",
    "WorkSafeNB",
    "WorkplaceNL",
    "Quebec",
    "Canada",
    "Toronto",
    "chat",
    "web",
    "km",
    "eHealth",
    "cookie",
    "simplemaps",
];

/// Small English words that no text in another language of Latin letters has outside names.
const ENGLISH: [&str; 22] = [
    "the", "and", "you", "your", "with", "from", "that", "this", "have", "they", "will", "are",
    "what", "which", "who", "when", "where", "not", "their", "does", "for", "them",
];

/// Letters of Chinese that only its traditional script has, among the most frequent.
const TRADITIONAL: &str = "們這個嗎說話國會護請應該聯繫絡電號碼網頁問題關業勞動醫療證據簽時間過經營處給從來為與對開點選擇務權報緊類聽讓買賣錢費員構顧慮總語種變條歲單獨寫讀麼裡後於體還兒無當";

/// Every such difference of a language from the first one. `messages` are those of all languages.
pub fn differences(
    tag: &str,
    messages: &BTreeMap<String, Compiled>,
    records: &[Record],
) -> Vec<(Kind, Defect)> {
    let (Some(own), Some(first), true) =
        (messages.get(tag), messages.get(FIRST_LANGUAGE), tag != FIRST_LANGUAGE)
    else {
        return Vec::new();
    };
    let names = records.iter().map(Record::first);
    let names = names.flat_map(|service| {
        [Some(&service.name.text), service.organization.as_ref().map(|it| &it.text)]
    });
    let language =
        Language { tag, months: months(own), names: names.flatten().map(String::as_str).collect() };
    let mut found = Vec::new();
    for (id, message) in own {
        let Some(first) = first.get(id) else { continue };
        // Short forms of places and names of services may be the same; a draft has the words of the first language for what
        // it lacks.
        let is_name = ["find-region-", "find-service-"].iter().any(|start| id.starts_with(start));
        if is_name || message.file == first.file {
            continue;
        }
        let mut told =
            language.of_text(&message.compiled, &first.compiled, id.starts_with(EVERYDAY_WORDS));
        // Each language writes times of day by its own clock.
        let lacks = first.variables.difference(&message.variables).next();
        if let Some(variable) =
            lacks.filter(|_| id != "clock" && !message.compiled.starts_with(UNTRANSLATED))
        {
            told.push((
                Kind::Variables,
                format!("lacks ${variable}, which the English has; use it"),
            ));
        }
        // Some languages number the months.
        for (kind, what) in
            told.into_iter().filter(|(kind, _)| *kind != Kind::Figures || !id.starts_with("month-"))
        {
            found.extend(unexcused(message, id, kind, &what));
        }
    }
    // A language says of some services what the record says in English.
    for (id, message) in own {
        let Some((field, service)) = text_of_service(id) else { continue };
        let record = records.iter().map(Record::first).find(|known| known.id == service);
        let Some(first) = record.and_then(|record| services::text(record, field)) else { continue };
        for (kind, what) in language.of_text(&message.compiled, &first.text, false) {
            found.extend(unexcused(message, id, kind, &what));
        }
    }
    found
}

/// What differs in a message, with what to do, unless a comment above it says that it differs by right.
fn unexcused(message: &Message, id: &str, kind: Kind, what: &str) -> Option<(Kind, Defect)> {
    let Some(start) = kind.excuse() else {
        return Some((kind, defect(&message.file, id, "", what.to_owned())));
    };
    let is_excused = message.comment.lines().any(|line| line.trim().starts_with(start));
    (!is_excused).then(|| {
        let what = format!("{what}, or say why above it in a comment: # {start} …");
        (kind, defect(&message.file, id, "", what))
    })
}

fn defect(file: &str, record: &str, field: &str, what: String) -> Defect {
    Defect { file: file.into(), record: record.into(), field: field.into(), what }
}

/// A language, with what its texts are compared by.
struct Language<'a> {
    tag: &'a str,
    /// The names of the twelve months, in small letters; empty if they are not translated.
    months: Vec<String>,
    /// Names of services and of who runs them.
    names: Vec<&'a str>,
}

impl Language<'_> {
    fn script(&self) -> Option<&'static Script> {
        let lang = self.tag.split('-').next().unwrap_or_default();
        SCRIPTS.iter().find(|script| script.tags.contains(&lang))
    }

    /// What is wrong with a text beside the English one. Words for the search are only seen to be there.
    fn of_text(&self, own: &str, first: &str, for_search: bool) -> Vec<(Kind, String)> {
        if own.starts_with(UNTRANSLATED) {
            return Vec::new();
        }
        let (own_parts, first_parts) = (prose(own), prose(first));
        let (own, first) = (own_parts.join(" "), first_parts.join(" "));
        let mut told = Vec::new();
        if own == first && !is_same_everywhere(&own) {
            return vec![(Kind::Copied, "is the English text; translate it".to_owned())];
        }
        if for_search {
            return told;
        }
        told.extend(
            figures::difference(self.tag, &self.months, &own, &first)
                .map(|what| (Kind::Figures, what)),
        );
        let (own_pages, first_pages) = (addresses(&own), addresses(&first));
        if let Some(address) = first_pages.symmetric_difference(&own_pages).next() {
            let side = if own_pages.contains(address) { "has" } else { "lacks" };
            let what = format!(
                "{side} {address:?}, and the English does not say the same; write the addresses of the English"
            );
            told.push((Kind::Addresses, what));
        }
        told.extend(self.letters(&own).map(|what| (Kind::Letters, what)));
        told.extend(self.english(&own, &first).map(|what| (Kind::English, what)));
        // A text with choices has several lengths.
        if own_parts.len() == 1 {
            told.extend(self.length(&own, &first).map(|what| (Kind::Long, what)));
        }
        told
    }

    fn letters(&self, own: &str) -> Option<String> {
        let script = self.script()?;
        let other = own.chars().find(|&letter| {
            (letter.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&letter))
                && !is_latin(letter)
                && !(script.holds)(letter)
                || self.tag.starts_with("zh-Hans") && TRADITIONAL.contains(letter)
        })?;
        let how = match other {
            '\u{300}'..='\u{36f}' => "write the letter and its mark as one character (NFC)",
            _ => "write it in the script of the language",
        };
        Some(format!(
            "has {other:?} (U+{:04X}), which this language does not write; {how}",
            u32::from(other)
        ))
    }

    fn english(&self, own: &str, first: &str) -> Option<String> {
        let script = self.script()?;
        let left = |text: &str| {
            let mut text = outside_brackets(text);
            for address in addresses(&text.clone()) {
                text = text.replace(address, " ");
            }
            if script.is_latin {
                latin_left_over(self.tag, &text, first)
            } else {
                other_left_over(&text)
            }
        };
        left(own)?;
        // Few texts come here, so it does not matter that there are many names.
        let mut text = own.to_owned();
        for name in self.names.iter().filter(|name| name.len() > 3) {
            text = text.replace(name, " ");
        }
        let words = left(&text)?;
        Some(format!(
            "has English left over ({words:?}); translate it, or set an official name in brackets after the translation"
        ))
    }

    fn length(&self, own: &str, first: &str) -> Option<String> {
        let (own, first) = (outside_brackets(own), outside_brackets(first));
        let by = length_by_word(self.tag);
        let (own, first) = (count(self.tag, &own), words(&first).count());
        #[expect(clippy::cast_precision_loss, reason = "a text has few words")]
        let (own_count, first_count) = (own as f64, first as f64);
        let most = ((first_count * MOST).max(first_count + 5.0) * by).ceil();
        let unit = if self.tag.starts_with("zh") { "signs" } else { "words" };
        (own_count > most).then(|| {
            format!(
                "has {own} {unit} for {first} of the English, at most {most:.0}; say it shorter"
            )
        })
    }
}

/// How many times as long as the English a text may be, in words of a language that is as long as English.
const MOST: f64 = 1.6;

/// What a language needs for a word of English as it is written. Chinese is counted in signs: over 1,397 texts of the site
/// its median is 1.5 of them, where that of Spanish, Tagalog and Punjabi is 1.0 to 1.1 words. Vietnamese parts syllables by
/// spaces.
fn length_by_word(tag: &str) -> f64 {
    match tag.split('-').next() {
        Some("zh") => 1.5,
        Some("vi") => 1.4,
        _ => 1.0,
    }
}

/// A script, with the languages that are written in it.
struct Script {
    tags: &'static [&'static str],
    is_latin: bool,
    /// Whether a letter that is not Latin as in the west of Europe belongs to it.
    holds: fn(char) -> bool,
}

const SCRIPTS: [Script; 5] = [
    Script { tags: &["fr", "es", "fil"], is_latin: true, holds: |_| false },
    Script {
        tags: &["vi"],
        is_latin: true,
        holds: |letter| {
            matches!(
                letter,
                '\u{1a0}' | '\u{1a1}' | '\u{1af}' | '\u{1b0}' | '\u{1e00}'..='\u{1eff}'
            )
        },
    },
    Script {
        tags: &["pa"],
        is_latin: false,
        holds: |letter| matches!(letter, '\u{a01}'..='\u{a75}'),
    },
    Script {
        tags: &["ar"],
        is_latin: false,
        holds: |letter| matches!(letter, '\u{621}'..='\u{63a}' | '\u{640}'..='\u{652}' | '\u{670}'),
    },
    Script {
        tags: &["zh"],
        is_latin: false,
        holds: |letter| matches!(letter, '〇' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'),
    },
];

/// Latin letters as names in Canada have them.
fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, 'ª' | 'º' | '\u{c0}'..='\u{17f}')
}

/// The texts of a compiled message, without names of variables, keys of choices, and marks of direction.
fn prose(compiled: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut skipped = false;
    let mut chooses = false;
    for letter in compiled.chars() {
        match letter {
            VARIABLE => skipped = true,
            KEY => (skipped, chooses) = (true, true),
            VALUE => {
                skipped = false;
                parts.push(String::new());
            }
            // A variable is a word between others.
            END if skipped => {
                skipped = false;
                parts.last_mut().expect("it begins with one").push(' ');
            }
            '\u{200e}' | '\u{2066}'..='\u{2069}' => {}
            letter if !skipped => parts.last_mut().expect("it begins with one").push(letter),
            _ => {}
        }
    }
    if !chooses {
        parts = vec![parts.concat()];
    }
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The names of months in the messages of a language.
fn months(own: &Compiled) -> Vec<String> {
    let name = |month: u32| {
        let text = own.get(&format!("month-{month}"))?.compiled.to_lowercase();
        (!text.starts_with(UNTRANSLATED)).then_some(text)
    };
    (1..=12).map(name).collect::<Option<_>>().unwrap_or_default()
}

/// Addresses of pages and of e-mail in a text.
fn addresses(text: &str) -> BTreeSet<&str> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "@.-_/".contains(letter);
    let words =
        text.split(|letter| !is_part(letter)).map(|word| word.trim_matches(['.', '-', '/']));
    let ends_as_host = |word: &str| {
        let host = word.split('/').next().unwrap_or_default();
        host.rsplit_once('.').is_some_and(|(before, last)| {
            last.len() > 1 && before.len() > 1 && last.bytes().all(|byte| byte.is_ascii_lowercase())
        })
    };
    words.filter(|word| word.contains('@') || ends_as_host(word)).collect()
}

/// A text without what stands in brackets.
fn outside_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' => {
                depth = depth.saturating_sub(1);
                kept.push(' ');
            }
            letter if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    kept
}

/// How long a text is: words, or in Chinese its signs and the words of other scripts.
fn count(tag: &str, text: &str) -> usize {
    let is_sign = |letter: char| matches!(letter, '〇' | '\u{3400}'..='\u{9fff}');
    if tag.starts_with("zh") {
        let signs = text.chars().filter(|&letter| is_sign(letter)).count();
        let others: String =
            text.chars().map(|letter| if is_sign(letter) { ' ' } else { letter }).collect();
        signs + words(&others).count()
    } else {
        words(text).count()
    }
}

fn is_same(word: &str) -> bool {
    SAME.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// Whether a text is the same in every language: figures, marks, and names that all have.
fn is_same_everywhere(text: &str) -> bool {
    words(text).all(|word| {
        is_same(word) || is_letters_of_a_name(word) || !word.chars().any(char::is_alphabetic)
    })
}

/// Letters that stand for a name, such as `IRCC` or `WorkSafeBC`, or a name with figures.
fn is_letters_of_a_name(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_uppercase()).count() > 1
}

/// English in a text of another language of Latin letters: a small word of English, or four words on end as they are there.
fn latin_left_over(tag: &str, text: &str, first: &str) -> Option<String> {
    let own: Vec<&str> = words(text).collect();
    let is_name =
        |place: usize| own.get(place).is_some_and(|word| word.starts_with(char::is_uppercase));
    // A small word within a name belongs to it: Department of Justice.
    let is_left = |&place: &usize| {
        let within = place > 0 && is_name(place - 1) && is_name(place + 1);
        ENGLISH.contains(&own[place]) && !within
    };
    if let Some(place) = (0..own.len()).find(is_left) {
        return Some(own[place].to_owned());
    }
    // English texts have French names in them.
    if tag.starts_with("fr") {
        return None;
    }
    let first: Vec<&str> = words(first).collect();
    let run = own.windows(4).find(|run| {
        let is_prose =
            |word: &&&str| word.starts_with(char::is_lowercase) && !is_same(word) && word.len() > 3;
        run.iter().filter(is_prose).count() > 1 && first.windows(4).any(|other| other == *run)
    })?;
    Some(run.join(" "))
}

/// English in a text of another script: a word of Latin letters that is neither a name nor the letters of one.
fn other_left_over(text: &str) -> Option<String> {
    let of_latin = |word: &&str| {
        let latin = word.chars().filter(|&letter| is_latin(letter)).count();
        latin > 1 && latin == word.chars().filter(|letter| letter.is_alphabetic()).count()
    };
    let latin: String =
        text.chars()
            .map(|letter| {
                if letter.is_ascii() || is_latin(letter) || letter == '’' { letter } else { ' ' }
            })
            .collect();
    let is_left =
        |word: &&str| of_latin(word) && word.starts_with(char::is_lowercase) && !is_same(word);
    words(&latin).find(is_left).map(str::to_owned)
}
