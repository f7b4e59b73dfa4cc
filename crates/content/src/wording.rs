//! House rules for words: what is never said, and how plainly texts read.
//!
//! Reading level: English by Flesch-Kincaid grade (0.39 words/sentence + 11.8 syllables/word - 15.59), French by
//! Kandel-Moles ease (207 - 1.015 words/sentence - 73.6 syllables/word), over every text of six words or more.
//! Syllables are counted by groups of vowels, with the silent endings of each language.

use crate::defect::Defects;
use crate::fluent_files::Compiled;
use crate::load::{Catalog, Record};
use crate::search;
use alongside_model::{Fees, Service};
use std::collections::BTreeMap;

/// Localizer that judge, frighten or promise, by language, as beginnings of words. Official names may hold them.
const NEVER: [(&str, &[&str]); 2] = [
    (
        "en",
        &["rescu", "prostitut", "illegal", "captor", "slave", "victim", "whore", "hooker", "24/7"],
    ),
    ("fr", &["sauvet", "prostitu", "illéga", "ravisseu", "esclav", "victime", "putain", "24/7"]),
];

/// Official names in which such a word may stand, by language.
const OFFICIAL: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "Canadian Victims Bill of Rights",
            "Victim Quick Response Program",
            "Crime Victim Assistance Program",
            "Victim Services",
            "Victims Bill of Rights",
            "Federal Ombudsperson for Victims of Crime",
            "victim services",
            "Victim Services Directory",
            "Victim Support Line",
            "VictimLinkBC",
        ],
    ),
    (
        "fr",
        &[
            "Charte canadienne des droits des victimes",
            "Programme d’intervention rapide auprès des victimes",
            "Programme d'intervention rapide auprès des victimes",
            "services aux victimes",
            "Services aux victimes",
            "aide aux victimes",
            "Aide aux victimes",
            "indemnisation des victimes",
            "Indemnisation des victimes",
            "Déclaration des droits des victimes",
        ],
    ),
];

/// A text that a person reads, with its place.
#[derive(Clone, Debug)]
pub struct Passage {
    /// File or folder.
    pub file: String,
    /// Record or message.
    pub record: String,
    /// Field of a record.
    pub field: &'static str,
    /// The words.
    pub text: String,
}

/// Every text in a language, without names of services and organizations.
pub fn passages(tag: &str, messages: &Compiled, records: &[Record]) -> Vec<Passage> {
    let mut res: Vec<Passage> = messages
        .iter()
        // Choices and variables are not prose; what people may type is theirs to choose.
        .filter(|(id, it)| it.variables.is_empty() && !id.starts_with(search::FIND))
        .map(|(id, it)| Passage {
            file: it.file.clone(),
            record: id.clone(),
            field: "",
            text: it.compiled.clone(),
        })
        .collect();
    for record in records {
        let it = &record.service[tag];
        for (field, text) in fields(it) {
            res.push(Passage {
                file: "resources/services".into(),
                record: it.id.clone(),
                field,
                text,
            });
        }
    }
    res
}

fn fields(it: &Service) -> Vec<(&'static str, String)> {
    let mut res = vec![("summary", it.summary.clone())];
    let mut maybe =
        |field, text: &Option<String>| res.extend(text.iter().map(|it| (field, it.clone())));
    maybe("eligibility", &it.eligibility);
    maybe("passes_on", &it.passes_on);
    maybe("asks", &it.asks);
    for phone in &it.phones {
        maybe("phones.note", &phone.note);
    }
    if let Fees::Words(words) = &it.fees {
        res.push(("fees", words.clone()));
    }
    res
}

/// Notes every word that is never said.
pub fn check(messages: &BTreeMap<String, Compiled>, records: &[Record], defects: &mut Defects) {
    for (tag, compiled) in messages {
        let Some((_, never)) = NEVER.iter().find(|(it, _)| it == tag) else { continue };
        let official = OFFICIAL.iter().find(|(it, _)| it == tag).map_or(&[][..], |(_, it)| it);
        for passage in passages(tag, compiled, records) {
            if let Some(word) = never_said(&passage.text, never, official) {
                defects.add(
                    &passage.file,
                    &passage.record,
                    &format!("{}{tag}", if passage.field.is_empty() { String::new() } else { format!("{}.", passage.field) }),
                    format!("says {word:?}, which is said only in official names; choose a plainer, kinder word"),
                );
            }
        }
    }
}

/// The first word of the text that begins with one that is never said, outside official names.
fn never_said(text: &str, never: &[&str], official: &[&str]) -> Option<String> {
    let mut text = text.to_owned();
    for name in official {
        text = text.replace(name, "");
    }
    text.split(|c: char| !(c.is_alphanumeric() || c == '/'))
        .find(|word| {
            let word = word.to_lowercase();
            never.iter().any(|it| word.starts_with(it))
        })
        .map(str::to_owned)
}

/// How plainly the texts of a language read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Mean of all texts: grade for English, ease for French.
    pub mean: f64,
    /// Share of texts past the mark (over grade 8; under ease 50).
    pub hard: f64,
    /// How many texts were measured.
    pub texts: usize,
    /// The ten hardest, with their figure.
    pub hardest: Vec<(f64, Passage)>,
}

/// Measures every text of six words or more. `None` for a language without a measure.
pub fn reading(catalog: &Catalog, tag: &str) -> Option<Reading> {
    let measure: fn(&str) -> Option<f64> = match tag {
        "en" => grade_en,
        "fr" => ease_fr,
        _ => return None,
    };
    // Harder is larger for a grade and smaller for an ease.
    let (hard, harder_is_larger) = if tag == "en" { (8.0, true) } else { (50.0, false) };
    let mut measured: Vec<(f64, Passage)> = passages(tag, &catalog.messages[tag], &catalog.records)
        .into_iter()
        .filter_map(|it| Some((measure(&it.text)?, it)))
        .collect();
    measured
        .sort_by(|a, b| if harder_is_larger { b.0.total_cmp(&a.0) } else { a.0.total_cmp(&b.0) });
    #[expect(clippy::cast_precision_loss, reason = "a few thousand texts fit a float")]
    let count = measured.len() as f64;
    let past = |it: f64| if harder_is_larger { it > hard } else { it < hard };
    #[expect(clippy::cast_precision_loss, reason = "a few thousand texts fit a float")]
    let past = measured.iter().filter(|(it, _)| past(*it)).count() as f64;
    Some(Reading {
        mean: measured.iter().map(|(it, _)| it).sum::<f64>() / count,
        hard: past / count,
        texts: measured.len(),
        hardest: measured.into_iter().take(10).collect(),
    })
}

/// Localizer and sentences of a text; `None` under six words.
fn counts(text: &str) -> Option<(Vec<String>, f64)> {
    let words: Vec<String> = text
        .split(|c: char| !(c.is_alphabetic() || c == '\'' || c == '’' || c == '-'))
        .flat_map(|it| it.split('-'))
        .filter(|it| it.chars().any(char::is_alphabetic))
        .map(str::to_lowercase)
        .collect();
    let sentences = text
        .split_inclusive(['.', '!', '?', ';', ':'])
        .filter(|it| it.chars().any(char::is_alphabetic))
        .count()
        .max(1);
    #[expect(clippy::cast_precision_loss, reason = "a text has few sentences")]
    (words.len() >= 6).then_some((words, sentences as f64))
}

fn per_sentence_and_syllables(text: &str, syllables: fn(&str) -> usize) -> Option<(f64, f64)> {
    let (words, sentences) = counts(text)?;
    #[expect(clippy::cast_precision_loss, reason = "a text has few words")]
    let (count, sum) =
        (words.len() as f64, words.iter().map(|it| syllables(it)).sum::<usize>() as f64);
    Some((count / sentences, sum / count))
}

fn grade_en(text: &str) -> Option<f64> {
    per_sentence_and_syllables(text, syllables_en)
        .map(|(words, syllables)| 0.39 * words + 11.8 * syllables - 15.59)
}

fn ease_fr(text: &str) -> Option<f64> {
    per_sentence_and_syllables(text, syllables_fr)
        .map(|(words, syllables)| 207.0 - 1.015 * words - 73.6 * syllables)
}

fn vowel_groups(word: &str, vowels: &str) -> usize {
    let mut res = 0;
    let mut inside = false;
    for c in word.chars() {
        let vowel = vowels.contains(c);
        res += usize::from(vowel && !inside);
        inside = vowel;
    }
    res
}

fn syllables_en(word: &str) -> usize {
    let groups = vowel_groups(word, "aeiouy");
    let silent = (word.ends_with('e') && !word.ends_with("le"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    if silent && groups > 1 { groups - 1 } else { groups.max(1) }
}

fn syllables_fr(word: &str) -> usize {
    let groups = vowel_groups(word, "aeiouyàâäéèêëîïôöùûüœæ");
    let silent = word.ends_with('e') || word.ends_with("es") || word.ends_with("ent");
    if silent && groups > 1 { groups - 1 } else { groups.max(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_read_easily_and_official_ones_do_not() {
        let plain =
            grade_en("You can stop at any time. No one will ask you why.").expect("long enough");
        let official = grade_en("Eligibility determinations necessitate comprehensive documentation verification procedures.").expect("long enough");
        assert!(plain < 4.0, "{plain}");
        assert!(official > 20.0, "{official}");
        let plain =
            ease_fr("Vous pouvez partir. On ne vous dira rien de plus.").expect("long enough");
        let official = ease_fr("La détermination de l'admissibilité nécessite une vérification documentaire approfondie.").expect("long enough");
        assert!(plain > 80.0, "{plain}");
        assert!(official < 30.0, "{official}");
    }

    #[test]
    fn short_texts_are_not_measured() {
        assert_eq!(grade_en("Call to ask"), None);
    }

    #[test]
    fn official_names_may_hold_what_is_never_said() {
        let (never, official) = (NEVER[0].1, OFFICIAL[0].1);
        assert_eq!(never_said("The Canadian Victims Bill of Rights helps.", never, official), None);
        assert_eq!(never_said("Every victim is heard.", never, official), Some("victim".into()));
        assert_eq!(
            never_said("Being here is not illegal", never, official),
            Some("illegal".into())
        );
    }
}
