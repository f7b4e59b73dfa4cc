//! The messages of each language: compiled, complete, and each of them used.

use super::checker::{Context, untranslated};
use super::plurals;
use super::services::{self, Directory};
use crate::catalog::message_ids::{
    EVERYDAY_WORDS, STATIC_ONLY, text_of_service, words_of_service, words_of_topic,
};
use crate::catalog::{FIRST_LANGUAGE, Record, TopicArticle};
use crate::defect::Defects;
use crate::fluent_files::{self, Compiled};
use crate::sources::Sources;
use crate::sources::forms::RECORD_LANGUAGES;
use crate::street_address;
use alongside_i18n::localizer;
use alongside_model::Questionnaire;
use std::collections::{BTreeMap, BTreeSet};

/// Messages whose id begins so are names of languages.
const LANGUAGE: &str = "language-";

pub(super) fn check(
    sources: &Sources,
    questionnaire: &Questionnaire,
    articles: &[TopicArticle],
    directory: &Directory,
    context: &Context,
    defects: &mut Defects,
) -> BTreeMap<String, Compiled> {
    let records = &directory.records;
    let mut messages: BTreeMap<String, Compiled> = BTreeMap::new();
    // What stands in the files, also where it is broken: that has a defect of its own and is not missing too.
    let mut declared: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (tag, files) in &sources.messages {
        declared.insert(tag, fluent_files::declared(files));
        messages.insert(tag.clone(), compile(tag, files, defects));
    }
    let stands_in = |tag: &str, id: &str| declared.get(tag).is_some_and(|ids| ids.contains(id));
    let mut needed = needed(sources, questionnaire, articles, records);
    // A service needs everyday words in English and in French once it has them in one of them. A further language may have
    // them, or not.
    let of_services: BTreeSet<String> =
        records.iter().map(|record| words_of_service(&record.first().id)).collect();
    for words in &of_services {
        if RECORD_LANGUAGES.iter().any(|tag| stands_in(tag, words)) {
            needed.insert(words.clone(), "the other of English and French".to_owned());
        }
    }
    let is_optional =
        |tag: &str, id: &String| !RECORD_LANGUAGES.contains(&tag) && of_services.contains(id);
    // Whoever asks for an interpreter names their language in these.
    for locale in context.locales.iter().filter(|it| !RECORD_LANGUAGES.contains(&it.tag.as_str())) {
        let id = format!("{LANGUAGE}{}", locale.spoken[0].to_lowercase());
        for tag in RECORD_LANGUAGES.iter().filter(|tag| messages.contains_key(**tag)) {
            if !stands_in(tag, &id) {
                let what = format!(
                    "is missing, and the language {} of resources/locales.json needs it; write its name, or correct \"spoken\" there",
                    locale.tag
                );
                defects.add(&format!("locales/{tag}"), &id, "", what);
            }
        }
    }
    let first = messages.get(FIRST_LANGUAGE);
    let only_static: Vec<&String> = first
        .into_iter()
        .flatten()
        .map(|(id, _)| id)
        .filter(|id| id.starts_with(STATIC_ONLY))
        .collect();
    for (tag, compiled) in &messages {
        let folder = format!("locales/{tag}");
        let lacks =
            |id: &String| !context.is_draft(tag) && !stands_in(tag, id) && !is_optional(tag, id);
        for (id, by) in needed.iter().filter(|(id, _)| lacks(id)) {
            defects.add(&folder, id, "", format!("is missing, and {by} needs it; write it"));
        }
        for id in only_static.iter().filter(|id| lacks(id)) {
            let what = format!("is missing, and locales/{FIRST_LANGUAGE} has it; write it");
            defects.add(&folder, id, "", what);
        }
        for (id, message) in compiled {
            let mut add = |what: String| defects.add(&message.file, id, "", what);
            // Between sentences stands a space, or in some scripts nothing.
            if message.compiled.trim().is_empty() && !id.ends_with("-separator") {
                add("is empty, so nothing would be shown there; write a text".to_owned());
            }
            if let Some(found) = street_address::find(&message.compiled) {
                add(street_address::advice(found));
            }
            let given = localizer::variables(id);
            for variable in message.variables.iter().filter(|name| !given.contains(&name.as_str()))
            {
                add(format!(
                    "uses ${variable}, which is never given; use one of: {}",
                    given.join(", ")
                ));
            }
            if let Some(of) = text_of_service(id) {
                services::misplaced_text(directory, context, tag, of).into_iter().for_each(add);
            } else if is_optional(tag, id) {
                // Words that no other language needs to have.
            } else if !stands_in(FIRST_LANGUAGE, id) {
                add(format!(
                    "is not in locales/{FIRST_LANGUAGE}; write it there too, or remove it"
                ));
            } else if !needed.contains_key(id)
                && !id.starts_with(STATIC_ONLY)
                // A name may stand ready for a service or a language to come.
                && !id.starts_with(LANGUAGE)
                && context.all_read()
            {
                add("is not used anywhere; use it, or remove it".to_owned());
            }
        }
    }
    let first = messages.get(FIRST_LANGUAGE).cloned().unwrap_or_default();
    for (_, own) in messages.iter_mut().filter(|(tag, _)| context.is_draft(tag)) {
        fill(own, &first);
    }
    messages
}

/// Puts what a draft does not have there, in the first language, marked. Nobody sees the words for the search.
fn fill(draft: &mut Compiled, first: &Compiled) {
    for (id, message) in first {
        draft.entry(id.clone()).or_insert_with(|| {
            let mut message = message.clone();
            if !id.starts_with(EVERYDAY_WORDS) {
                message.compiled = untranslated(message.compiled);
            }
            message
        });
    }
}

fn compile(tag: &str, files: &[(String, String)], defects: &mut Defects) -> Compiled {
    let compiled = fluent_files::compile(files, defects);
    for id in fluent_files::differences(tag, files, &compiled) {
        let what = "would read differently in the browser than in Fluent; write it more simply";
        defects.add(&compiled[&id].file, &id, "", what);
    }
    plurals::check(tag, &compiled, defects);
    compiled
}

/// Every message that data needs, and what needs it.
fn needed(
    sources: &Sources,
    questionnaire: &Questionnaire,
    articles: &[TopicArticle],
    records: &[Record],
) -> BTreeMap<String, String> {
    let mut needed: BTreeMap<String, String> = localizer::IDS
        .iter()
        .chain(localizer::OUTREACH_IDS)
        .map(ToString::to_string)
        .chain(localizer::term_ids())
        .map(|id| (id, "the site".to_owned()))
        .collect();
    for question in &questionnaire.questions {
        let by = format!("the question {} of resources/questions.json", question.id);
        for ending in ["", "-them", "-why"] {
            needed.insert(format!("question-{}{ending}", question.id), by.clone());
        }
        for answer in &question.answers {
            needed.insert(format!("answer-{}-{}", question.id, answer.id), by.clone());
            needed.insert(format!("because-{}-{}", question.id, answer.id), by.clone());
        }
    }
    for article in articles {
        let by = format!("resources/topics/{}.json", article.topic.id);
        let ids = article.title_messages().into_iter().chain(article.body_messages());
        for id in ids.chain([words_of_topic(&article.topic.id)]) {
            needed.insert(id, by.clone());
        }
    }
    for entry in &sources.hotlines {
        needed.insert(format!("line-{}", entry.form.purpose), entry.file.clone());
    }
    for entry in &sources.goals {
        needed.insert(format!("static-goal-{}", entry.form.id), entry.file.clone());
    }
    for service in records.iter().map(Record::first) {
        for tag in &service.languages {
            let id = format!("language-{}", tag.to_lowercase());
            needed.insert(id, format!("the service {}", service.id));
        }
    }
    needed
}
