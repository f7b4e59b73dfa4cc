//! The files in `resources/` as people write them, before any check.
//!
//! Every structure refuses fields that it does not know: a typing error in a key is a defect, not a default.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text in each language, by tag.
pub type Localized = BTreeMap<String, Option<String>>;

/// A record of `resources/services/*.json`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Unique id.
    pub id: String,
    /// Official name. English is required; another language only where an official name exists.
    pub name: Localized,
    /// The body that runs it.
    pub organization: Localized,
    /// HSDS status: `active`, `inactive`, `defunct` or `temporarily closed`.
    pub status: String,
    /// `support`, `emergency`, `police` or `tip-line`.
    pub kind: String,
    /// `["CA"]` or codes of provinces and territories.
    pub area: Vec<String>,
    /// The one city it is for.
    pub city: Option<Localized>,
    /// What a person gets.
    pub summary: Localized,
    /// Who can use it and who cannot.
    pub eligibility: Option<Localized>,
    /// Kinds of help.
    pub needs: Vec<String>,
    /// Groups it is for or welcomes.
    pub audiences: Vec<String>,
    /// Groups it is only for.
    pub only_for: Vec<String>,
    /// `open`, `women` or `men`.
    pub gender: String,
    /// Youngest age.
    pub minimum_age: Option<u8>,
    /// Oldest age.
    pub maximum_age: Option<u8>,
    /// `sex`, `labour`, both or none.
    pub made_for: Vec<String>,
    /// Who stands behind it.
    pub run_by: Vec<String>,
    /// Languages spoken there.
    pub languages: Vec<String>,
    /// Whether it works with interpreters.
    pub interpretation: Option<bool>,
    /// `"free"`, words, or nothing where it is not known.
    pub fees: Option<Fees>,
    /// What it says that it passes on.
    pub passes_on: Option<Localized>,
    /// Whether it asks for a name, status, card or report.
    pub asks: Option<Localized>,
    /// Numbers.
    pub phones: Vec<Phone>,
    /// Chat.
    pub chat: Option<Chat>,
    /// E-mail address.
    pub email: Option<String>,
    /// Web pages, by language.
    pub website: Option<Localized>,
    /// `high` or `medium`. A record with low confidence does not ship.
    pub confidence: String,
    /// Public pages that show it.
    pub sources: Vec<Source>,
}

/// What a service costs.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Fees {
    /// The word `free`.
    Free(String),
    /// Words in each language.
    Words(Localized),
}

/// A number of a service.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// E.164 or a short code of `resources/numbers.json`.
    pub number: String,
    /// `voice`, `text` or `tty`.
    pub kind: String,
    /// Word to send.
    pub say: Option<Localized>,
    /// Digits to dial after the call is answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// When a person answers.
    pub schedule: Option<Schedule>,
    /// Short remark.
    pub note: Option<Localized>,
}

/// When a person answers.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Schedule {
    /// The word `always`.
    Always(String),
    /// Weekly hours.
    Weekly(Weekly),
    /// Words in each language.
    Words(ScheduleWords),
}

/// Weekly hours in a time zone.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Weekly {
    /// IANA zone.
    pub timezone: String,
    /// Spans of opening.
    pub weekly: Vec<Opening>,
}

/// Hours in words.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ScheduleWords {
    /// The words.
    pub words: Localized,
}

/// One span of opening.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// `mo` to `su`.
    pub days: Vec<String>,
    /// `08:30`.
    pub opens: String,
    /// `16:30`; smaller than `opens` past midnight.
    pub closes: String,
}

/// A chat.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Chat {
    /// Its https address, by language.
    pub url: Localized,
    /// When a person answers.
    pub schedule: Option<Schedule>,
}

/// A public page that shows a record.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its https address.
    pub url: String,
    /// Month or year of the page, if it has one.
    pub as_of: Option<String>,
    /// Whether it shows how to reach the service.
    pub shows_contact: bool,
}

/// A record of `resources/facts/*.json`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Unique id.
    pub id: String,
    /// Where it holds.
    pub area: Vec<String>,
    /// What the sources say, for editors; it does not ship.
    pub claim: String,
    /// `high` or `medium`.
    pub confidence: String,
    /// Public pages that show it.
    pub sources: Vec<FactSource>,
}

/// A public page that shows a fact.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactSource {
    /// Its https address.
    pub url: String,
    /// Month or year of the page, if it has one.
    pub as_of: Option<String>,
}

/// A question of `resources/questions.json`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Unique id.
    pub id: String,
    /// `one` or `many`.
    pub kind: String,
    /// When it is asked.
    #[serde(default)]
    pub when: When,
    /// What can be picked.
    pub answers: Vec<Answer>,
}

/// An answer and what it tells the engine.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answer {
    /// Id, unique in its question.
    pub id: String,
    /// The person is here.
    pub region: Option<String>,
    /// The person is outside Canada.
    pub outside: bool,
    /// The person is in danger now.
    pub danger: bool,
    /// Youngest and oldest age that fits.
    pub ages: Option<(u8, u8)>,
    /// Kinds of exploitation.
    pub exploitation: Vec<String>,
    /// Help that it asks for.
    pub needs: Vec<String>,
    /// Groups the person belongs to.
    pub audiences: Vec<String>,
    /// Groups the person does not belong to.
    pub not_audiences: Vec<String>,
    /// Independent groups before government offices.
    pub independent_first: bool,
    /// Shows how to report.
    pub report: bool,
    /// Whom the service should take.
    pub gender: Option<String>,
    /// Indigenous-led services first.
    pub indigenous_led: bool,
    /// Services with interpreters first.
    pub interpretation: bool,
    /// About staying safer in the sex industry.
    pub staying_safer: bool,
    /// Clears the other answers of its question.
    pub alone: bool,
}

/// A condition on answers: tests are written `question=answer,answer`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct When {
    /// At least one of these.
    pub any: Vec<String>,
    /// Each of these.
    pub all: Vec<String>,
    /// None of these.
    pub not: Vec<String>,
}

/// A page: `resources/topics/{id}.json`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Unique id, also the file name.
    pub id: String,
    /// `option`, `right` or `about`.
    pub kind: String,
    /// Place in lists.
    pub order: u32,
    /// Where it holds.
    pub area: Vec<String>,
    /// When it stands in a plan.
    pub when: When,
    /// When it leads its section: tests written `question=answer,answer`, of which any may hold.
    #[serde(default)]
    pub leads: Vec<String>,
    /// Kinds of services to offer beside it.
    pub needs: Vec<String>,
    /// Its parts.
    pub sections: Vec<TopicSection>,
    /// Questions and answers.
    pub questions: Vec<TopicQuestion>,
    /// Pages to read next, by id.
    pub see: Vec<String>,
}

/// A part of a page, under a heading.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicSection {
    /// Its heading is the message `{topic}-s-{id}`.
    pub id: String,
    /// What it says.
    pub statements: Vec<Statement>,
}

/// A question with a short and a longer answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicQuestion {
    /// Its wording is the message `{topic}-q-{id}`.
    pub id: String,
    /// The answer in two or three sentences.
    pub short: Vec<Statement>,
    /// More detail.
    pub more: Vec<Statement>,
}

/// A text and the facts behind it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Message id.
    pub text: String,
    /// Facts that it states; empty for what is no statement of fact.
    pub facts: Vec<String>,
    /// Where it holds, if not everywhere.
    #[serde(default)]
    pub area: Vec<String>,
    /// First day on which it holds.
    #[serde(default)]
    pub from: Option<String>,
    /// First day on which it no longer holds.
    #[serde(default)]
    pub until: Option<String>,
}

/// A line of the start screen.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// What it is for: message `line-{purpose}`.
    pub purpose: String,
    /// The service that answers, by id.
    pub service: String,
}

/// A language: `resources/locales.json`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locale {
    /// BCP 47 tag, also its folder in `locales/`.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// Whether it is written from right to left.
    #[serde(default)]
    pub rtl: bool,
}

/// What whoever hosts the site may set: `resources/site.json`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The release date, which builds and reports use unless told another.
    pub date: String,
    /// The neutral page that the exit leads to, by language.
    pub exit: Localized,
}

/// Which numbers exist and where they work: `resources/numbers.json`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    /// Codes shorter than a full number.
    pub short_codes: Vec<ShortCode>,
    /// Area codes that work from all of Canada.
    pub toll_free: Vec<String>,
    /// Area codes of each province and territory.
    pub area_codes: BTreeMap<String, Vec<String>>,
}

/// A code such as 9-1-1 and where it works.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShortCode {
    /// Its digits.
    pub number: String,
    /// How it can be used.
    pub kinds: Vec<String>,
    /// Where it works.
    pub area: Vec<String>,
}
