//! How plainly the texts read.
//!
//! English by Flesch-Kincaid grade (0.39 words/sentence + 11.8 syllables/word - 15.59), French by Kandel-Moles ease
//! (207 - 1.015 words/sentence - 73.6 syllables/word), over every text of six words or more. Syllables are counted by
//! groups of vowels, with the silent endings of each language.

use crate::catalog::Catalog;
use crate::catalog::passages::{Passage, passages};

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
        .filter_map(|passage| Some((measure(&passage.text)?, passage)))
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

/// How a language reads, in a line; of one without a measure, that there is none.
pub fn line(catalog: &Catalog, tag: &str) -> String {
    match reading(catalog, tag) {
        Some(reading) => format!(
            "reading level {tag}: mean {:.1}, {:.0} % hard, of {} texts",
            reading.mean,
            reading.hard * 100.0,
            reading.texts
        ),
        None => format!("reading level {tag}: no measure, so nobody knows but who reads it"),
    }
}

/// Words and sentences of a text; `None` under six words.
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
}
