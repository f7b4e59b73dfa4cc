//! What of the catalog travels to the app in one language.

use super::message_ids::{EVERYDAY_WORDS, OUTREACH_ONLY, STATIC_ONLY, text_of_service};
use super::{Catalog, TopicArticle, search_words};
use crate::plural;
use crate::sources::forms::RECORD_LANGUAGES;
use alongside_engine::search::marks;
use alongside_i18n::Localizer;
use alongside_model::{Bundle, Date, FormerNumber, Locale, Messages, PhoneNumber, Text};
use std::collections::BTreeSet;

/// The message that asks for an interpreter, which is shown to someone too.
const INTERPRETER: &str = "words-to-show-interpreter";

impl Catalog {
    /// All that one language's start page carries.
    ///
    /// # Panics
    /// If the language is none of the site's.
    pub fn bundle(&self, tag: &str, on: Date) -> Bundle {
        self.bundle_without(&[STATIC_ONLY, EVERYDAY_WORDS, OUTREACH_ONLY], tag, on)
    }

    /// All that the page for outreach workers carries.
    ///
    /// # Panics
    /// If the language is none of the site's.
    pub fn outreach_bundle(&self, tag: &str, on: Date) -> Bundle {
        self.bundle_without(&[STATIC_ONLY, EVERYDAY_WORDS], tag, on)
    }

    /// The bundle without the messages whose ids begin so.
    fn bundle_without(&self, beginnings: &[&str], tag: &str, on: Date) -> Bundle {
        let locale = self.locales.iter().find(|locale| locale.tag == tag);
        let locale = locale.expect("a language of the site").clone();
        // The text of an article is fetched when someone opens it.
        let in_articles: BTreeSet<String> =
            self.articles.iter().flat_map(TopicArticle::body_messages).collect();
        // The id of an article may begin like those of other pages' messages, as that of `work-rights` does.
        let titles: BTreeSet<String> =
            self.articles.iter().flat_map(TopicArticle::title_messages).collect();
        let travels = |id: &String| {
            !in_articles.contains(id)
                && text_of_service(id).is_none()
                && (titles.contains(id) || !beginnings.iter().any(|start| id.starts_with(start)))
        };
        let texts = self.texts(tag);
        let ids = self.messages[tag].keys().filter(|id| travels(id));
        let messages = ids.filter_map(|id| Some((id.clone(), texts.compiled(id)?.to_owned())));
        Bundle {
            on,
            messages: Messages::new(messages.collect()),
            questionnaire: self.questionnaire.clone(),
            topics: self.articles.iter().map(|article| article.topic.clone()).collect(),
            places: self.places.in_language[tag].clone(),
            postal_codes: self.places.postal_codes.clone(),
            services: self.records.iter().map(|record| record.service[tag].clone()).collect(),
            hotlines: self.hotlines.clone(),
            corrections: self.corrections.get(tag).cloned(),
            holidays: self.holidays.iter().filter(|it| it.on >= on).cloned().collect(),
            search: search_words::entries(self, tag),
            former_numbers: self.former_numbers(),
            interpreter: self.interpreter(&locale),
            locale,
        }
    }

    /// Asks for an interpreter in a language and in those of the records; nothing for these.
    fn interpreter(&self, locale: &Locale) -> Vec<Text> {
        if RECORD_LANGUAGES.contains(&locale.tag.as_str()) {
            return Vec::new();
        }
        let in_language = |tag: &str| {
            let messages = self.texts(tag);
            let localizer = Localizer { messages: &messages, lang: tag, plural };
            let lang = (tag != locale.tag).then(|| tag.to_owned());
            Text { text: localizer.said_by(locale, INTERPRETER), lang }
        };
        let tags = std::iter::once(locale.tag.as_str()).chain(self.record_tags());
        tags.map(in_language).collect()
    }

    /// The numbers that no service answers any more.
    fn former_numbers(&self) -> Vec<FormerNumber> {
        let place_of = |id: &String| self.records.iter().position(|it| it.first().id == *id);
        let mut former: Vec<(&PhoneNumber, Option<usize>)> = Vec::new();
        for (place, record) in self.records.iter().enumerate() {
            former.extend(record.former_numbers.iter().map(|it| (&it.number, Some(place))));
        }
        for closed in &self.closed {
            let successor = closed.closing.as_ref().and_then(|closing| closing.successor.as_ref());
            let successor = successor.and_then(place_of);
            let own = closed.record.first().phones.iter().map(|phone| &phone.number);
            let earlier = closed.record.former_numbers.iter().map(|it| &it.number);
            former.extend(own.chain(earlier).map(|number| (number, successor)));
        }
        // What another service answers is a number to call.
        let answered = self.records.iter().flat_map(|record| &record.first().phones);
        let answered: BTreeSet<&PhoneNumber> = answered.map(|phone| &phone.number).collect();
        former.retain(|(number, _)| !answered.contains(number));
        let marked = former.into_iter().map(|(number, service)| {
            let (whole, line) = marks(number.as_str());
            FormerNumber { whole, line, service }
        });
        marked.collect()
    }
}
