//! Everything that the site says and knows, checked, in every language.
//!
//! [`crate::validation`] makes a [`Catalog`] of the files; pages, reports and exports are made of it.

mod bundle;
pub mod message_ids;
pub mod passages;
mod search_words;
pub mod written_answers;

use crate::fluent_files::{Compiled, Message};
use crate::isolation::isolated;
use crate::sources::forms::{self, RECORD_LANGUAGES};
use crate::sources::lists::Status;
use alongside_model::{
    Answers, Area, Corrections, Date, Holiday, Hotline, Locale, Messages, Month, Need, PhoneKind,
    PhoneNumber, Place, PostalCode, Questionnaire, Service, Topic,
};
use message_ids::EVERYDAY_WORDS;
use std::collections::BTreeMap;

/// The language that every text is written in first, and that stands in where an official name has no other.
pub const FIRST_LANGUAGE: &str = "en";

/// Stands before what a draft does not have yet, and shows in which language it is instead.
pub const UNTRANSLATED: &str = "[en] ";

/// All data, checked, in every language.
#[derive(Debug)]
pub struct Catalog {
    /// The languages of the site, the first one first, and the draft that was asked for.
    pub locales: Vec<Locale>,
    /// Languages that are being translated. They are built and not listed.
    pub drafts: Vec<Locale>,
    /// Messages by language.
    pub messages: BTreeMap<String, Compiled>,
    /// The questions.
    pub questionnaire: Questionnaire,
    /// Towns and regions.
    pub places: Places,
    /// Articles in the order of lists.
    pub articles: Vec<TopicArticle>,
    /// Facts by id.
    pub facts: BTreeMap<String, Fact>,
    /// Records of the directory, sorted by id.
    pub records: Vec<Record>,
    /// Services that are not offered now, sorted by id. No bundle carries them.
    pub closed: Vec<ClosedService>,
    /// Services that were looked at and are not in the directory.
    pub left_out: Vec<forms::LeftOut>,
    /// What every province and territory should have.
    pub goals: Vec<forms::Goal>,
    /// Days on which hours may differ, in order.
    pub holidays: Vec<Holiday>,
    /// When a person called which number.
    pub call_checks: Vec<CallCheck>,
    /// Every record as its file has it, closed ones too, sorted by id: what leaves the directory whole is made of it.
    pub stored: Vec<forms::Service>,
    /// Numbers of the start screen: purpose and place in `records`.
    pub hotlines: Vec<Hotline>,
    /// Invented people, whom each plan is measured with.
    pub people: Vec<Person>,
    /// The release date.
    pub date: Date,
    /// The neutral page of the exit, by language.
    pub exit: BTreeMap<String, String>,
    /// Where people can say that a record is wrong, by language; empty if nobody is named.
    pub corrections: BTreeMap<String, Corrections>,
}

/// Towns and regions, sorted by id, and beginnings of postal codes, sorted too.
#[derive(Debug, Default)]
pub struct Places {
    /// The id of each.
    pub ids: Vec<String>,
    /// Each as a language names it, in the order of the ids.
    pub in_language: BTreeMap<String, Vec<Place>>,
    /// What the beginnings of postal codes stand for.
    pub postal_codes: Vec<PostalCode>,
}

impl Places {
    /// The place with this id, as bundles number it.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.ids.binary_search_by(|known| known.as_str().cmp(id)).ok()
    }
    /// The names of some, in a language.
    pub fn names(&self, tag: &str, places: &[usize]) -> Vec<&str> {
        places.iter().map(|&place| self.in_language[tag][place].name.as_str()).collect()
    }
}

/// A service with its sources, in every language.
#[derive(Clone, Debug)]
pub struct Record {
    /// The file that it stands in, from the top of the repository.
    pub file: String,
    /// As each language shows it.
    pub service: BTreeMap<String, Service>,
    /// Kinds of help in the order of the record, which names the main one first.
    pub needs: Vec<Need>,
    /// Numbers that it gave up. No bundle carries them.
    pub former_numbers: Vec<FormerNumber>,
    /// Public pages that show it.
    pub sources: Vec<Source>,
}

/// A number that a service gave up.
#[derive(Clone, Debug)]
pub struct FormerNumber {
    /// The number.
    pub number: PhoneNumber,
    /// The month or year until which it was theirs, if that is known.
    pub until: Option<Month>,
    /// What else to know, by language.
    pub note: Option<BTreeMap<String, String>>,
}

/// A service that is not offered now. Its record stays, so that its number on an old printed sheet can be explained.
#[derive(Clone, Debug)]
pub struct ClosedService {
    /// The record as it last stood.
    pub record: Record,
    /// Inactive, defunct or temporarily closed.
    pub status: Status,
    /// What is known of the closing.
    pub closing: Option<Closing>,
}

/// When a service closed and what replaced it.
#[derive(Clone, Debug)]
pub struct Closing {
    /// The month or year; `None` only if it could not be read.
    pub on: Option<Month>,
    /// The id of an active service.
    pub successor: Option<String>,
    /// What else to know, by language.
    pub note: Option<BTreeMap<String, String>>,
}

/// A time when a person called a number, or sent a text to it.
#[derive(Clone, Debug)]
pub struct CallCheck {
    /// The number.
    pub number: PhoneNumber,
    /// By voice or text.
    pub kind: PhoneKind,
    /// The day.
    pub on: Date,
}

/// An invented person, and what their plan must show.
#[derive(Clone, Debug)]
pub struct Person {
    /// As the file has it; every id in it is known.
    pub form: forms::Person,
    /// Their answers.
    pub answers: Answers,
    /// The towns and regions whose services are not open, by place in [`Places`].
    pub never_places: Vec<usize>,
}

/// A public page and its month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its https address.
    pub url: String,
    /// Its month, if it has one.
    pub as_of: Option<Month>,
    /// Whether it shows how to reach a service.
    pub shows_contact: bool,
}

/// A fact behind statements.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Where it holds.
    pub area: Area,
    /// Public pages that show it.
    pub sources: Vec<Source>,
}

/// A right, an option or a page about the site, with all that stands on it.
#[derive(Clone, Debug)]
pub struct TopicArticle {
    /// What the plan needs to know.
    pub topic: Topic,
    /// Place in lists.
    pub order: u32,
    /// Its parts.
    pub sections: Vec<ArticleSection>,
    /// Its questions.
    pub questions: Vec<ArticleQuestion>,
    /// Articles to read next.
    pub see: Vec<String>,
}

/// A part of an article.
#[derive(Clone, Debug)]
pub struct ArticleSection {
    /// Message id of its heading.
    pub heading: String,
    /// What it says.
    pub statements: Vec<Statement>,
}

/// A question in an article, with a short and a longer answer.
#[derive(Clone, Debug)]
pub struct ArticleQuestion {
    /// Message id of the question.
    pub asks: String,
    /// Two or three sentences.
    pub short: Vec<Statement>,
    /// More detail.
    pub more: Vec<Statement>,
}

/// A text and what stands behind it.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Message id.
    pub text: String,
    /// Facts, by id.
    pub facts: Vec<String>,
    /// Where it holds.
    pub area: Area,
    /// First day on which it holds.
    pub from: Option<Date>,
    /// First day on which it no longer holds.
    pub until: Option<Date>,
    /// The name of its picture, if it is a sentence to show to someone.
    pub picture: Option<String>,
}

impl Record {
    /// The record in the first language; what does not depend on language can be read from it.
    pub fn first(&self) -> &Service {
        &self.service[FIRST_LANGUAGE]
    }
}

impl Statement {
    /// Whether it holds on this day.
    pub fn holds(&self, on: Date) -> bool {
        self.from.is_none_or(|from| from <= on) && self.until.is_none_or(|until| on < until)
    }
}

impl TopicArticle {
    /// Every statement in it.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let sections = self.sections.iter().flat_map(|section| &section.statements);
        let answers =
            self.questions.iter().flat_map(|question| question.short.iter().chain(&question.more));
        sections.chain(answers)
    }
    /// Ids of its title and of the sentence under it, which stand in lists too.
    pub fn title_messages(&self) -> [String; 2] {
        [format!("{}-title", self.topic.id), format!("{}-short", self.topic.id)]
    }
    /// Ids of every other message in it.
    pub fn body_messages(&self) -> Vec<String> {
        let headings = self.sections.iter().map(|section| section.heading.clone());
        let questions = self.questions.iter().map(|question| question.asks.clone());
        let statements = self.statements().map(|statement| statement.text.clone());
        headings.chain(questions).chain(statements).collect()
    }
}

impl Catalog {
    /// The messages of a language, those of articles among them.
    pub fn texts(&self, tag: &str) -> Messages {
        let messages = self.messages[tag].iter();
        let is_rtl = self.locales.iter().any(|locale| locale.tag == tag && locale.rtl);
        let as_shown = |(id, message): (&String, &Message)| {
            // The subject of an e-mail is for a program, which knows no such characters.
            let is_shown =
                is_rtl && !id.starts_with(EVERYDAY_WORDS) && id != "service-wrong-subject";
            let text = &message.compiled;
            (id.clone(), if is_shown { isolated(text) } else { text.clone() })
        };
        Messages::new(messages.map(as_shown).collect())
    }

    /// The languages of the site in which every text of a record is written.
    pub fn record_tags(&self) -> Vec<&str> {
        let tags = self.locales.iter().map(|locale| locale.tag.as_str());
        tags.filter(|tag| RECORD_LANGUAGES.contains(tag)).collect()
    }

    /// Every record, offered or not.
    pub fn all_records(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().chain(self.closed.iter().map(|closed| &closed.record))
    }
}

/// The address for a language, or else in another, the first language before the rest.
pub(crate) fn in_language(urls: &forms::Localized, tag: &str) -> Option<String> {
    let of = |tag: &str| urls.get(tag).cloned().flatten();
    of(tag).or_else(|| of(FIRST_LANGUAGE)).or_else(|| urls.values().flatten().next().cloned())
}
