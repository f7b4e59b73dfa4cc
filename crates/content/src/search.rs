//! Gathers the everyday words of every language for the search of each one.
//!
//! A person on a page in English may type a French word, and the other way round, so each bundle carries the words of
//! all languages: the messages `find-...` of `locales/*/search.ftl`, what the other languages call places, needs and
//! groups, and the names that services have in them.

use crate::load::Catalog;
use alongside_engine::search::fold;
use alongside_model::{Audience, Need, Region, Term};
use alongside_model::{SearchEntry, SearchSubject};
use std::collections::BTreeSet;

/// How the ids of messages begin that hold everyday words. They travel folded, as entries, and as no messages.
pub const FIND: &str = "find-";

/// The message that holds the everyday words for a page.
pub fn topic_message(id: &str) -> String {
    format!("{FIND}topic-{id}")
}

/// The message that may hold everyday words for one service, beside its names.
pub fn service_message(id: &str) -> String {
    format!("{FIND}service-{id}")
}

/// The everyday words for one language of the site.
pub fn entries(catalog: &Catalog, tag: &str) -> Vec<SearchEntry> {
    let mut res = Vec::new();
    // Localizer that say nothing come first; no subject needs them again, nor letters that stand alone.
    let mut ignored = BTreeSet::new();
    let mut add = |subject: SearchSubject, texts: &mut dyn Iterator<Item = String>| {
        let mut words = BTreeSet::new();
        for text in texts {
            fold(&text, &mut |it| {
                words.insert(it.to_owned());
            });
        }
        if subject == SearchSubject::Nothing {
            ignored.clone_from(&words);
        } else {
            words.retain(|it| it.len() > 1 && !ignored.contains(it));
        }
        if !words.is_empty() {
            let words: Vec<String> = words.into_iter().collect();
            res.push(SearchEntry { subject, words: words.join(" ") });
        }
    };
    let message = |lang: &str, id: &str| {
        catalog.messages[lang].get(id).map(|it| it.compiled.clone()).unwrap_or_default()
    };
    let everywhere = |id: String| catalog.locales.iter().map(move |it| message(&it.tag, &id));
    let elsewhere = |id: String| {
        catalog.locales.iter().filter(|it| it.tag != tag).map(move |it| message(&it.tag, &id))
    };
    let id_of = |list: &str, id: &str| format!("{list}-{}", id.to_lowercase());

    add(SearchSubject::Nothing, &mut everywhere(format!("{FIND}ignored")));
    for &it in Need::ALL {
        let id = id_of("need", it.id());
        add(SearchSubject::Need(it), &mut everywhere(format!("{FIND}{id}")).chain(elsewhere(id)));
    }
    for &it in Audience::ALL {
        let id = id_of("audience", it.id());
        add(
            SearchSubject::Audience(it),
            &mut everywhere(format!("{FIND}{id}")).chain(elsewhere(id)),
        );
    }
    for &it in Region::ALL {
        let id = id_of("region", it.id());
        add(SearchSubject::Region(it), &mut everywhere(format!("{FIND}{id}")).chain(elsewhere(id)));
    }
    for (at, page) in catalog.pages.iter().enumerate() {
        let id = &page.topic.id;
        let texts = &mut everywhere(topic_message(id)).chain(elsewhere(format!("{id}-title")));
        add(SearchSubject::Topic(at), texts);
    }
    for (at, record) in catalog.records.iter().enumerate() {
        let own = &record.service[tag].name.text;
        let other = record.service.values().map(|it| it.name.text.clone()).filter(|it| it != own);
        let more = everywhere(service_message(&record.first().id));
        add(SearchSubject::Service(at), &mut other.chain(more));
    }
    res
}
