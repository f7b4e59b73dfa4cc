//! What of the catalog travels to the app in one language.

use super::message_ids::{EVERYDAY_WORDS, STATIC_ONLY};
use super::{Catalog, TopicArticle, search_words};
use alongside_model::{Bundle, Date, Messages};
use std::collections::BTreeSet;

impl Catalog {
    /// All that one language's page carries.
    ///
    /// # Panics
    /// If the language is none of the site's.
    pub fn bundle(&self, tag: &str, on: Date) -> Bundle {
        let locale = self.locales.iter().find(|locale| locale.tag == tag);
        let locale = locale.expect("a language of the site").clone();
        // The text of an article is fetched when someone opens it.
        let in_articles: BTreeSet<String> =
            self.articles.iter().flat_map(TopicArticle::body_messages).collect();
        let travels = |id: &String| {
            !in_articles.contains(id)
                && ![STATIC_ONLY, EVERYDAY_WORDS].iter().any(|start| id.starts_with(start))
        };
        let messages = self.messages[tag].iter().filter(|(id, _)| travels(id));
        let messages = messages.map(|(id, message)| (id.clone(), message.compiled.clone()));
        Bundle {
            locale,
            on,
            messages: Messages::new(messages.collect()),
            questionnaire: self.questionnaire.clone(),
            topics: self.articles.iter().map(|article| article.topic.clone()).collect(),
            places: self.places.in_language[tag].clone(),
            postal_codes: self.places.postal_codes.clone(),
            services: self.records.iter().map(|record| record.service[tag].clone()).collect(),
            hotlines: self.hotlines.clone(),
            corrections: self.corrections.get(tag).cloned(),
            search: search_words::entries(self, tag),
        }
    }
}
