//! No word that a person reads is in the code: in a pseudo-language, where every message is accented, it would be plain.

use crate::fixture::SITE;
use crate::html::Document;
use alongside_content::Catalog;
use alongside_content::pseudo;
use alongside_i18n::reader::text;
use alongside_model::{Fees, Schedule, Service};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Every text of a record that the pseudo-languages leave as it is: names, remarks, hours in words.
fn texts_of_records(catalog: &Catalog) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    let mut add = |text: Option<&str>| texts.extend(text.map(str::to_owned));
    let hours = |schedule: &Schedule| match schedule {
        Schedule::Words(words) => Some(words.text.clone()),
        _ => None,
    };
    for record in &catalog.records {
        let service: &Service = &record.service[pseudo::ACCENTED];
        add(Some(&service.name.text));
        add(service.organization.as_ref().map(|name| name.text.as_str()));
        add(service.email.as_deref());
        if let Fees::Words(words) = &service.fees {
            add(Some(&words.text));
        }
        for phone in &service.phones {
            add(phone.note.as_ref().map(|note| note.text.as_str()));
            add(phone.say.as_deref());
            add(phone.extension.as_deref());
            add(hours(&phone.schedule).as_deref());
        }
        add(service.chat.as_ref().and_then(|chat| hours(&chat.schedule)).as_deref());
    }
    // What is said in English on pages of other languages.
    for tag in [pseudo::ACCENTED, pseudo::MIRRORED] {
        let bundle = catalog.bundle(tag, catalog.date);
        bundle.interpreter.iter().for_each(|text| add(Some(&text.text)));
    }
    for place in &catalog.places.in_language[pseudo::ACCENTED] {
        add(Some(&place.name));
    }
    for locale in &catalog.locales {
        add(Some(&locale.name));
    }
    texts
}

/// Plain English words in a page of a pseudo-language.
fn plain_words(
    html: &str,
    of_records: &BTreeSet<String>,
    english: &BTreeSet<String>,
) -> BTreeSet<String> {
    let document = Document::read(html);
    let translated = document
        .texts
        .iter()
        .filter(|(text, translated)| *translated && !of_records.contains(text.trim()));
    let mut said: Vec<String> = translated.map(|(text, _)| text.clone()).collect();
    for tag in &document.tags {
        for name in
            ["aria-label", "title", "alt", "placeholder", "data-two", "data-one", "data-off"]
        {
            said.extend(tag.get(name).map(str::to_owned));
        }
    }
    // Names inside a sentence, longest first.
    let mut names: Vec<&String> = of_records.iter().filter(|name| name.len() > 2).collect();
    names.sort_by_key(|name| Reverse(name.len()));
    let mut found = BTreeSet::new();
    for mut text in said {
        for name in &names {
            if text.contains(name.as_str()) {
                text = text.replace(name.as_str(), " ");
            }
        }
        found.extend(words(&text).into_iter().filter(|word| english.contains(word)));
    }
    found
}

/// Words of three letters or more, in small letters.
fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphabetic())
        .filter(|word| word.len() > 2 && word.is_ascii())
        .map(str::to_lowercase)
        .collect()
}

#[test]
fn no_word_of_a_language_is_in_the_code() {
    let site = &*SITE;
    let messages = site.catalog.texts("en");
    let english: BTreeSet<String> =
        messages.ids().flat_map(|id| words(&text(&messages, id))).collect();
    assert!(english.len() > 1000);
    let of_records = texts_of_records(&site.catalog);
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for page in &site.pages {
        if [pseudo::ACCENTED, pseudo::MIRRORED].contains(&site.tag(&page.path)) {
            let words = plain_words(&page.html, &of_records, &english);
            if !words.is_empty() {
                found.insert(&page.path, words);
            }
        }
    }
    assert!(found.is_empty(), "plain words: {found:?}");

    // It would be seen: a heading, a label, a word beside a name.
    let page = site.page(&format!("{}/bc/index.html", pseudo::ACCENTED));
    for (from, to) in [
        ("id=\"title\" tabindex=\"-1\">", "id=\"title\" tabindex=\"-1\">Services "),
        ("aria-label=\"", "aria-label=\"leave "),
        ("<span class=\"town\">", "<span class=\"town\"> call "),
    ] {
        assert!(page.html.contains(from), "{from}");
        let planted = page.html.replacen(from, to, 1);
        assert_eq!(plain_words(&planted, &of_records, &english).len(), 1, "{to}");
    }
}
