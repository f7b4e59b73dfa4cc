//! Gathers the everyday words of every language for the search of each one.
//!
//! A person on a page in English may type a French word, and the other way round, so each bundle carries the words of
//! its language and of these two: the messages `find-...` of `locales/*/search.ftl`, what they call places, needs and
//! groups, and the names that services have in them. More would be the larger part of a page.

use super::Catalog;
use super::message_ids::{EVERYDAY_WORDS, words_of_service, words_of_topic};
use alongside_engine::search::fold;
use alongside_model::{Audience, Need, Region, SearchEntry, SearchSubject, Term};
use std::collections::BTreeSet;

/// The everyday words for one language of the site.
pub(super) fn entries(catalog: &Catalog, tag: &str) -> Vec<SearchEntry> {
    let message = |lang: &str, id: &str| {
        catalog.messages[lang].get(id).map(|message| message.compiled.clone()).unwrap_or_default()
    };
    let others: Vec<&str> =
        catalog.record_tags().into_iter().filter(|&other| other != tag).collect();
    let elsewhere = |id: String| others.iter().map(move |other| message(other, &id));
    let everywhere = |id: String| std::iter::once(message(tag, &id)).chain(elsewhere(id));
    // Words for a term, and what the other languages call it.
    let term = |list: &str, id: &str| {
        let id = format!("{list}-{}", id.to_lowercase());
        everywhere(format!("{EVERYDAY_WORDS}{id}")).chain(elsewhere(id))
    };

    let mut entries = Entries::default();
    entries.add(SearchSubject::Nothing, everywhere(format!("{EVERYDAY_WORDS}ignored")));
    for &need in Need::ALL {
        entries.add(SearchSubject::Need(need), term("need", need.id()));
    }
    for &group in Audience::ALL {
        entries.add(SearchSubject::Audience(group), term("audience", group.id()));
    }
    for &region in Region::ALL {
        entries.add(SearchSubject::Region(region), term("region", region.id()));
    }
    for (place, article) in catalog.articles.iter().enumerate() {
        let id = &article.topic.id;
        let words = everywhere(words_of_topic(id)).chain(elsewhere(format!("{id}-title")));
        entries.add(SearchSubject::Topic(place), words);
    }
    for (place, record) in catalog.records.iter().enumerate() {
        let own = &record.service[tag].name.text;
        let names = record.service.values().map(|service| service.name.text.clone());
        let words = everywhere(words_of_service(&record.first().id));
        entries.add(SearchSubject::Service(place), names.filter(|name| name != own).chain(words));
    }
    entries.found
}

#[derive(Default)]
struct Entries {
    /// Words that say nothing. They come first, and no subject needs them again.
    ignored: BTreeSet<String>,
    found: Vec<SearchEntry>,
}

impl Entries {
    fn add(&mut self, subject: SearchSubject, texts: impl Iterator<Item = String>) {
        let mut words = BTreeSet::new();
        for text in texts {
            fold(&text, &mut |word| {
                words.insert(word.to_owned());
            });
        }
        if subject == SearchSubject::Nothing {
            self.ignored.clone_from(&words);
        } else {
            // Nor letters that stand by themselves.
            words.retain(|word| word.len() > 1 && !self.ignored.contains(word));
        }
        if !words.is_empty() {
            let words: Vec<String> = words.into_iter().collect();
            self.found.push(SearchEntry { subject, words: words.join(" ") });
        }
    }
}
