//! How plainly the texts read, and that what is never said is not said, in each language.
//!
//! The figures and the ten hardest texts are printed on every run, so that an editor sees what to fix next.

mod common;

use alongside_content::catalog::message_ids::text_of_service;
use alongside_content::catalog::passages::passages;
use alongside_content::catalog::{Catalog, Record};
use alongside_content::defect::{Defect, Defects};
use alongside_content::fluent_files::{Compiled, compile};
use alongside_content::plural;
use alongside_content::reports::reading_level;
use alongside_content::sources::forms::RECORD_LANGUAGES;
use alongside_content::validation::wording;
use alongside_i18n::Localizer;
use alongside_model::{Clock, Day, LocalTime, Text};
use common::{catalog, say};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(catalog);

/// Prints how a language reads, with its hardest texts.
fn print(tag: &str, unit: &str) -> reading_level::Reading {
    let it = reading_level::reading(&CATALOG, tag).expect("a language with a measure");
    say(&format!(
        "{tag}: {unit} {:.2} on average, {:.1} % hard, of {} texts; the hardest:",
        it.mean,
        it.hard * 100.0,
        it.texts
    ));
    for (figure, passage) in &it.hardest {
        let text: String = passage.text.chars().take(110).collect();
        say(&format!("  {figure:5.1} {} {}: {text}", passage.record, passage.field));
    }
    assert!(it.texts > 1000, "only {} texts were measured", it.texts);
    assert_eq!(it.hardest.len(), 10);
    it
}

#[test]
fn english_reads_at_grade_5_and_a_half_or_easier() {
    let it = print("en", "grade");
    assert!(it.mean <= 5.5, "grade {:.2} on average; at most 5.5", it.mean);
    assert!(it.hard <= 0.1, "{:.1} % are over grade 8; at most 10 %", it.hard * 100.0);
}

#[test]
fn french_reads_at_an_ease_of_70_or_more() {
    let it = print("fr", "ease");
    assert!(it.mean >= 70.0, "an ease of {:.1} on average; at least 70", it.mean);
}

#[test]
fn a_hard_text_moves_the_figures() {
    let mut catalog = catalog();
    let before = reading_level::reading(&catalog, "en").expect("English has a measure");
    for message in catalog.messages.get_mut("en").expect("English").values_mut() {
        message.compiled = "Eligibility determinations necessitate comprehensive documentation \
                            verification procedures."
            .into();
    }
    let after = reading_level::reading(&catalog, "en").expect("English has a measure");
    assert!(after.mean > 8.0 && after.mean > before.mean, "{} to {}", before.mean, after.mean);
    assert!(after.hard > 0.1);
}

/// Messages of one text, checked for what is never said.
fn checked(tag: &str, text: &str, records: &[Record]) -> Vec<Defect> {
    let mut defects = Defects::default();
    let files = [(format!("locales/{tag}/app.ftl"), format!("it = {text}\n"))];
    let messages: BTreeMap<String, Compiled> =
        [(tag.to_owned(), compile(&files, &mut defects))].into();
    wording::check(&messages, records, &mut defects);
    defects.into_sorted()
}

#[test]
fn words_that_judge_are_refused_in_both_languages() {
    for (tag, texts) in [
        (
            "en",
            &[
                "We rescue people.",
                "Rescued at last.",
                "A prostitute called.",
                "Prostitution is named.",
                "You are not illegal.",
                "Leave your captor.",
                "A sex slave.",
                "Every victim counts.",
                "VICTIMS of it.",
                "Open 24/7.",
            ][..],
        ),
        (
            "fr",
            &[
                "Le sauvetage des personnes.",
                "Une prostituée a appelé.",
                "La prostitution.",
                "Vous n'êtes pas illégale.",
                "Être ici est illégal.",
                "Un esclave.",
                "L'esclavage.",
                "Les victimes de la traite.",
                "Une victime.",
                "Ouvert 24/7.",
            ][..],
        ),
    ] {
        for text in texts {
            let found = checked(tag, text, &[]);
            assert_eq!(found.len(), 1, "{tag}: {text}: {found:?}");
            assert!(found[0].what.contains("said only in official names"), "{}", found[0]);
            assert_eq!((found[0].record.as_str(), found[0].field.as_str()), ("it", tag));
        }
    }
}

#[test]
fn official_names_and_plain_words_pass() {
    for (tag, text) in [
        ("en", "The Canadian Victims Bill of Rights gives you rights."),
        ("en", "Ask for Victim Services."),
        ("en", "You can call at any hour."),
        ("fr", "La Charte canadienne des droits des victimes vous donne des droits."),
        ("fr", "Demandez les services aux victimes."),
        ("fr", "Vous pouvez appeler à toute heure."),
    ] {
        assert_eq!(checked(tag, text, &[]), [], "{tag}: {text}");
    }
}

/// Puts a text into one field of a record.
type Plant = fn(&mut alongside_model::Service, Text);

#[test]
fn every_text_of_a_record_is_checked_too() {
    let plants: [(&str, Plant); 6] = [
        ("summary", |it, text| it.summary = text),
        ("eligibility", |it, text| it.eligibility = Some(text)),
        ("passes_on", |it, text| it.passes_on = Some(text)),
        ("asks", |it, text| it.asks = Some(text)),
        ("phones.note", |it, text| it.phones[0].note = Some(text)),
        ("fees", |it, text| it.fees = alongside_model::Fees::Words(text)),
    ];
    let record = CATALOG.records.iter().find(|it| !it.first().phones.is_empty());
    for (tag, text) in [("en", "For every victim."), ("fr", "Pour les victimes.")] {
        for (field, plant) in plants {
            let mut record = record.expect("some service has a phone").clone();
            let text = Text { text: text.to_owned(), lang: None };
            plant(record.service.get_mut(tag).expect("each language"), text);
            let found = checked(tag, "Plain.", &[record]);
            assert_eq!(found.len(), 1, "{tag} {field}: {found:?}");
            assert_eq!(found[0].field, format!("{field}.{tag}"));
        }
    }
}

#[test]
fn every_language_has_the_same_messages() {
    let ids = |tag: &str| -> BTreeSet<&str> {
        // A service has texts of its own where a language wants them.
        let is_own = |id: &&String| {
            text_of_service(id).is_some()
                || id.starts_with("find-service-") && !RECORD_LANGUAGES.contains(&tag)
        };
        let ids = CATALOG.messages[tag].keys().filter(|id| !is_own(id));
        ids.map(String::as_str).collect()
    };
    for locale in &CATALOG.locales {
        let (ours, mut first) = (ids(&locale.tag), ids("en"));
        if !RECORD_LANGUAGES.contains(&locale.tag.as_str()) {
            first.retain(|id| !id.starts_with("find-service-"));
        }
        let differ: Vec<&&str> = ours.symmetric_difference(&first).collect();
        assert!(differ.is_empty(), "{}: {differ:?}", locale.tag);
    }
}

/// Whatever the id of a page begins with, its title travels to where pages are listed.
#[test]
fn each_page_has_its_title_wherever_it_is_listed() {
    for locale in &CATALOG.locales {
        let (tag, on) = (&locale.tag, CATALOG.date);
        for bundle in [CATALOG.bundle(tag, on), CATALOG.outreach_bundle(tag, on)] {
            for topic in &bundle.topics {
                for id in [format!("{}-title", topic.id), format!("{}-short", topic.id)] {
                    assert!(bundle.messages.has(&id), "{tag}: {id}");
                }
            }
        }
    }
}

/// Texts that are rightly the same in English and French.
const SAME: &[&str] = &[
    "Alberta",
    "Manitoba",
    "Nunavut",
    "Ontario",
    "Saskatchewan",
    "Yukon",
    "Inuit",
    "Métis",
    "WhatsApp",
    "Information",
    "Options",
    "Plan",
    "Questions",
    "Services",
];

/// A remark that is the name of a city or a region, or a number in letters.
fn is_name(field: &str, text: &str) -> bool {
    field == "phones.note"
        && text.split([' ', '-', '–']).all(|it| !it.starts_with(char::is_lowercase))
        && text.split(' ').count() <= 2
}

#[test]
fn french_texts_are_translated() {
    let of = |tag: &str| -> BTreeMap<(String, &'static str, usize), String> {
        let all = passages(tag, &CATALOG.messages[tag], &CATALOG.records);
        let mut seen: BTreeMap<(String, &'static str), usize> = BTreeMap::new();
        all.into_iter()
            .map(|it| {
                let count = seen.entry((it.record.clone(), it.field)).or_default();
                *count += 1;
                ((it.record, it.field, *count), it.text)
            })
            .collect()
    };
    let (english, french) = (of("en"), of("fr"));
    let mut same: Vec<String> = french
        .iter()
        .filter(|(place, text)| english.get(*place) == Some(text))
        .filter(|(_, text)| text.chars().any(char::is_alphabetic))
        .filter(|((_, field, _), text)| !SAME.contains(&text.as_str()) && !is_name(field, text))
        .map(|((record, field, _), text)| format!("{record} {field}: {text}"))
        .collect();
    same.sort();
    assert!(same.is_empty(), "the same in both languages:\n{}", same.join("\n"));
}

#[test]
fn hours_end_as_a_sentence_does() {
    let mut seen = BTreeSet::new();
    let clocks: [Clock; 5] = [
        |_| Some(LocalTime { day: Day::Monday, minute: 0 }),
        |_| Some(LocalTime { day: Day::Monday, minute: 7 * 60 }),
        |_| Some(LocalTime { day: Day::Wednesday, minute: 12 * 60 }),
        |_| Some(LocalTime { day: Day::Friday, minute: 17 * 60 }),
        |_| Some(LocalTime { day: Day::Saturday, minute: 22 * 60 }),
    ];
    for locale in &CATALOG.locales {
        let texts = CATALOG.texts(&locale.tag);
        let localizer = Localizer { messages: &texts, lang: &locale.tag, plural };
        let phones = CATALOG.records.iter().flat_map(|record| &record.first().phones);
        for schedule in phones.map(|phone| &phone.schedule) {
            for clock in clocks {
                let said = localizer.answering(schedule, clock);
                seen.extend(said.map(|said| (locale.tag.clone(), said)));
            }
        }
    }
    assert!(seen.len() > 200, "only {} texts", seen.len());
    let twice = |text: &str| ["..", ". .", "。。", "।।"].iter().any(|end| text.contains(end));
    let wrong: Vec<_> = seen.iter().filter(|(_, said)| twice(said)).take(10).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
