//! The records in the files of `resources/`, as people write them.
//!
//! Every structure refuses fields that it does not know: a typing error in a key is a defect, not a default.
//! What the comments say here, a text editor shows while someone types: they become the descriptions in
//! `resources/schema/`, so they are written for editors. Change one, then run `cargo xtask schema`.

use super::lists::{Confidence, Picks, PlaceKind, Status};
use super::value_forms::{
    Always, AreaCodes, ByRegion, ConfidenceText, DayText, DialCode, EmailText, ExtensionText, Free,
    IdText, LanguageTag, Links, Listed, MonthText, Names, NumberText, OneOf, OpeningTime, Places,
    PostalPrefix, SetOf, SomeText, TestText, Texts, TimeText, UrlText, Zone,
};
use alongside_model::{
    Audience, Day, Effect, Exploitation, Gender, Kind, Need, PhoneKind, Placement, Region, RunBy,
    Set, Term, TopicKind, Way,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The languages in which every text of a record is written. In a further one a service may have texts of its own in
/// `locales/{tag}/services.ftl`; where it has none, what its terms say stands for it, and the text of the record behind a tap.
pub const RECORD_LANGUAGES: [&str; 2] = ["en", "fr"];

/// A text in each language, by tag.
pub type Localized = BTreeMap<String, Option<String>>;

/// A service: something offered to people, with how to reach it and who says so.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Names the record in mistakes and plans; people do not see it. Give a new record one of its own; it never changes again.
    #[schemars(with = "IdText")]
    pub id: String,
    /// The heading of its card: the official name. English is needed; `null` in another language keeps the English name.
    #[schemars(with = "Names")]
    pub name: Localized,
    /// Who runs it. Shown under 'More about this' where it is not the name.
    #[schemars(with = "Names")]
    pub organization: Localized,
    /// Only `active` is shown to people. `inactive` and `defunct` need `closed`.
    #[schemars(with = "OneOf<Status>")]
    pub status: String,
    /// When it closed and what replaced it. Needed for `inactive` and `defunct`, allowed for `temporarily closed`, left out for `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closed>,
    /// `emergency` comes first for danger now; `police` and `tip-line` are shown only in 'If you want to report'; all else is `support`.
    #[schemars(with = "OneOf<Kind>")]
    pub kind: String,
    /// Where it is offered: `["CA"]` for all of Canada, or codes of provinces and territories. A plan shows it only there.
    #[schemars(with = "Places")]
    pub area: Vec<String>,
    /// The towns or regions it is for, by id of `resources/places/`; `[]` if it serves all of its area. Never a street: where people can be found is not held here.
    #[schemars(with = "Vec<IdText>", extend("uniqueItems" = true))]
    pub places: Vec<String>,
    /// The sentence under the name: what a person gets, with every limit, in one or two plain sentences of our own.
    #[schemars(with = "Texts")]
    pub summary: Localized,
    /// Who it is for, and who cannot use it. `null` if it is for anyone, or not known.
    #[schemars(with = "Option<Texts>")]
    pub eligibility: Option<Localized>,
    /// Kinds of help; a plan finds it by these. At least one. The main one comes first: the page of a province shows it under that one. `report` alone is for police and tip lines.
    #[schemars(with = "SetOf<Need>", length(min = 1))]
    pub needs: Vec<String>,
    /// Groups it is made for or says that it welcomes. It comes higher for them.
    #[schemars(with = "SetOf<Audience>")]
    pub audiences: Vec<String>,
    /// It is for these groups only; `[]` if it takes others too.
    #[schemars(with = "SetOf<Audience>")]
    pub only_for: Vec<String>,
    /// Whom it takes. Women and men have a part of their own in a plan, after the open one unless chosen.
    #[schemars(with = "OneOf<Gender>")]
    pub gender: String,
    /// Youngest age in years that it takes, or `null`.
    pub minimum_age: Option<u8>,
    /// Oldest age in years that it takes, or `null`.
    pub maximum_age: Option<u8>,
    /// The kind of exploitation it was made for; `[]` for a general service. One made for one kind alone is hidden from someone who named only another, and never stands open for someone who named none.
    #[schemars(with = "SetOf<Exploitation>")]
    pub made_for: Vec<String>,
    /// Who runs it. The card says so where it may matter to a person's choice.
    #[schemars(with = "SetOf<RunBy>")]
    pub run_by: Vec<String>,
    /// Languages spoken there, not through interpreters: `["en", "fr", "es"]`.
    #[schemars(with = "Vec<LanguageTag>")]
    pub languages: Vec<String>,
    /// Whether it works with interpreters; `null` if not known.
    pub interpretation: Option<bool>,
    /// `"free"`, words in each language, or `null` if not known.
    pub fees: Option<Fees>,
    /// What it says that it tells police, immigration or child protection. Never guessed: `null` shows 'We do not know what they pass on'.
    #[schemars(with = "Option<Texts>")]
    pub passes_on: Option<Localized>,
    /// Whether it says today that what it is told stays private, with whatever limits `passes_on` names. Shown in three words on its row.
    pub says_private: bool,
    /// What they ask for: a name, a card, papers, a report to police. `null` if not known.
    #[schemars(with = "Option<Texts>")]
    pub asks: Option<Localized>,
    /// Its numbers, in the order of the card. Three are open, the rest opens with a tap.
    pub phones: Vec<Phone>,
    /// Numbers that it gave up but that printed sheets still show. People are not shown them; `cargo xtask lookup` knows them. Leave it out if there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_numbers: Vec<FormerNumber>,
    /// Its chat, or `null`.
    pub chat: Option<Chat>,
    /// Its e-mail address, or `null`.
    #[schemars(with = "Option<EmailText>")]
    pub email: Option<String>,
    /// Its web page in each language, or `null`.
    #[schemars(with = "Option<Links>")]
    pub website: Option<Localized>,
    /// `medium` adds 'We could not check this on the service's own page.' What is less sure belongs in left-out.json.
    #[schemars(with = "ConfidenceText")]
    pub confidence: String,
    /// Public pages that show it. The newest month of one that shows how to reach it is what people see as checked.
    pub sources: Vec<Source>,
}

impl Service {
    /// The text that further languages may have as the message `{field}-{id}`, by this name of its field.
    pub fn text(&self, field: &str) -> Option<&Localized> {
        match field {
            "eligibility" => self.eligibility.as_ref(),
            "asks" => self.asks.as_ref(),
            "passes-on" => self.passes_on.as_ref(),
            _ => Some(&self.summary),
        }
    }
}

/// When a service closed and what replaced it, so that a number on an old printed sheet can be explained.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// The month in which it closed, such as "2026-03", or the year if no more is known.
    #[schemars(with = "MonthText")]
    pub on: String,
    /// The id of the active service that took over, or `null` if none did.
    #[schemars(with = "Option<IdText>")]
    pub successor: Option<String>,
    /// What else someone with an old sheet should know, or leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Texts>")]
    pub note: Option<Localized>,
}

/// What a service costs.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(extend("errorMessage" = "write \"free\", words in each language, or null"))]
pub enum Fees {
    /// It costs nothing.
    Free(#[schemars(with = "Free")] String),
    /// Words in each language.
    Words(#[schemars(with = "Texts")] Localized),
}

/// A number of a service.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// `+1` and ten digits with nothing between them, such as "+18339001010", or a short code of numbers.json.
    #[schemars(with = "NumberText")]
    pub number: String,
    /// How it is used.
    #[schemars(with = "OneOf<PhoneKind>")]
    pub kind: String,
    /// The word to send, for a text line that asks for one; else `null`.
    #[schemars(with = "Option<Texts>")]
    pub say: Option<Localized>,
    /// Digits to dial after the call is answered, or leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<ExtensionText>")]
    pub extension: Option<String>,
    /// When a person answers this number; `null` if not known, which shows 'call to ask'.
    pub schedule: Option<Schedule>,
    /// A few words under the number, or `null`.
    #[schemars(with = "Option<Texts>")]
    pub note: Option<Localized>,
}

/// A number that a service gave up, so that an old printed sheet can be explained.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormerNumber {
    /// `+1` and ten digits, or a short code; none of those under `phones`.
    #[schemars(with = "NumberText")]
    pub number: String,
    /// The month or year until which it was theirs, such as "2026-03" or "2026"; `null` if not known.
    #[schemars(with = "Option<MonthText>")]
    pub until: Option<String>,
    /// What else someone with an old sheet should know, or leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Texts>")]
    pub note: Option<Localized>,
}

/// When a person answers.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(extend("errorMessage" = "write \"always\", weekly hours, hours in words, or null"))]
pub enum Schedule {
    /// Someone answers at all hours; nothing less.
    Always(#[schemars(with = "Always")] String),
    /// Weekly hours.
    Weekly(Weekly),
    /// Words in each language.
    Words(ScheduleWords),
}

/// Weekly hours in a time zone.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Weekly {
    /// The time zone of the service.
    #[schemars(with = "Zone")]
    pub timezone: String,
    /// Spans of opening, at least one.
    #[schemars(length(min = 1))]
    pub weekly: Vec<Opening>,
}

/// Hours in words, where they are in doubt or do not fit a week.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScheduleWords {
    /// The words in each language, such as "mornings only". They follow 'Hours as listed:'.
    #[schemars(with = "Texts")]
    pub words: Localized,
}

/// One span of opening.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// The days on which it begins, at least one.
    #[schemars(with = "SetOf<Day>", length(min = 1))]
    pub days: Vec<String>,
    /// When it opens, such as "08:30".
    #[schemars(with = "OpeningTime")]
    pub opens: String,
    /// When it closes, such as "16:30"; earlier than `opens` if it goes past midnight. "24:00" is the end of the day.
    #[schemars(with = "TimeText")]
    pub closes: String,
}

/// A chat.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Chat {
    /// Its https address in each language; one is enough.
    #[schemars(with = "Links")]
    pub url: Localized,
    /// When a person answers in the chat; `null` if not known.
    pub schedule: Option<Schedule>,
}

/// A public page that shows a record.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its https address.
    #[schemars(with = "UrlText")]
    pub url: String,
    /// The month in which the page showed it, such as "2026-11", or the year; `null` if the page has no date.
    #[schemars(with = "Option<MonthText>")]
    pub as_of: Option<String>,
    /// Whether the page shows how to reach the service. Only such a page counts as a check.
    pub shows_contact: bool,
}

/// A fact that sentences of the site rest on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Names the fact in pages. It never changes again.
    #[schemars(with = "IdText")]
    pub id: String,
    /// Where it holds: `["CA"]`, or codes of provinces and territories.
    #[schemars(with = "Places")]
    pub area: Vec<String>,
    /// What the sources say, for editors; no page shows it.
    pub claim: String,
    /// A sentence on a fact of `medium` confidence is worded so that it stays true: 'ask first'.
    #[schemars(with = "ConfidenceText")]
    pub confidence: Listed<Confidence>,
    /// Public pages that show it. Without one, no sentence may use the fact.
    pub sources: Vec<FactSource>,
}

/// A public page that shows a fact.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactSource {
    /// Its https address.
    #[schemars(with = "UrlText")]
    pub url: String,
    /// The month or year of the page, such as "2026-06"; `null` if it has none.
    #[schemars(with = "Option<MonthText>")]
    pub as_of: Option<String>,
}

/// A town, community, reserve or region. Its province or territory is that of the file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Names the place in other files; people do not see it. It never changes.
    #[schemars(with = "IdText")]
    pub id: String,
    /// Its name. `null` in a language that uses the English one.
    #[schemars(with = "Names")]
    pub name: Localized,
    /// Other names that people type. Accents, hyphens, full stops and Saint or St are found without being listed.
    #[schemars(with = "Vec<SomeText>")]
    pub also: Vec<String>,
    /// What it is. A region has other places in it.
    pub kind: Listed<PlaceKind>,
    /// Degrees north, and degrees east, which are negative in Canada: two decimals are some 1 km.
    pub position: [f64; 2],
    /// How many people live there, to tell places apart; `null` if no source has it.
    pub population: Option<u32>,
    /// The id of the smallest region that holds it, or `null`.
    #[schemars(with = "Option<IdText>")]
    pub region: Option<String>,
    /// Whether no road that is open all year, train or car ferry leads there.
    pub fly_in: bool,
    /// Which data set has it, as `docs/places.md` lists them, and its number there.
    #[schemars(with = "SomeText")]
    pub source: String,
}

/// What the beginning of a postal code stands for. The longest that fits counts.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PostalCode {
    /// One to three letters and digits.
    #[schemars(with = "PostalPrefix")]
    pub prefix: String,
    /// The province or territory.
    pub province: Listed<Region>,
    /// The id of the region, or of the town, that all such codes are in; `null` if there is none.
    #[schemars(with = "Option<IdText>")]
    pub place: Option<String>,
}

/// A question. Every question can be skipped.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id. The words are the messages `question-{id}`, `question-{id}-them` and `question-{id}-why`.
    #[schemars(with = "IdText")]
    pub id: String,
    /// Whether it takes one answer or several.
    pub kind: Listed<Picks>,
    /// `own` for a screen of its own, which is what it has if this is left out; `above` or `below` for the screen of the question before it, above or below that one's answers.
    #[serde(default = "own_screen")]
    pub screen: Listed<Placement>,
    /// When it is asked; leave it out for always. Only questions before this one can be named.
    #[serde(default)]
    pub when: When,
    /// What can be picked, at most 32, with their details.
    #[schemars(length(min = 1, max = 32))]
    pub answers: Vec<Answer>,
}

fn own_screen() -> Listed<Placement> {
    Listed(Placement::Own)
}

/// An answer and what it tells the engine.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(extend("required" = ["id"]))]
pub struct Answer {
    /// Its id, unique in its question. The words are `answer-{question}-{id}` and `because-{question}-{id}`.
    #[schemars(with = "IdText")]
    pub id: String,
    /// The name of its picture in `crates/site/assets/pictures.svg`; leave it out for none.
    #[schemars(with = "IdText")]
    pub picture: String,
    /// Answers within this one, asked once it is picked. A detail that is picked counts instead, and means what this one means as well.
    pub details: Vec<Answer>,
    /// When it can be picked; leave it out for always. Only questions before this one can be named.
    pub when: When,
    /// The person is in this province or territory.
    pub region: Option<Listed<Region>>,
    /// The person is outside Canada.
    pub outside: bool,
    /// The person is in danger now.
    pub danger: bool,
    /// Youngest and oldest age that fits, such as `[16, 17]`.
    pub ages: Option<(u8, u8)>,
    /// Kinds of exploitation that it names.
    #[schemars(with = "SetOf<Exploitation>")]
    pub exploitation: Vec<Listed<Exploitation>>,
    /// Kinds of help that it asks for.
    #[schemars(with = "SetOf<Need>")]
    pub needs: Vec<Listed<Need>>,
    /// Groups the person belongs to.
    #[schemars(with = "SetOf<Audience>")]
    pub audiences: Vec<Listed<Audience>>,
    /// Groups the person does not belong to.
    #[schemars(with = "SetOf<Audience>")]
    pub not_audiences: Vec<Listed<Audience>>,
    /// Independent groups come before government offices.
    pub independent_first: bool,
    /// Shows how to report. No plan has police and tip lines without it.
    pub report: bool,
    /// Whom the service should take.
    pub gender: Option<Listed<Gender>>,
    /// Indigenous-led services come first.
    pub indigenous_led: bool,
    /// Services with interpreters come first.
    pub interpretation: bool,
    /// The ways in which the person can reach a service. What cannot be reached so comes last.
    #[schemars(with = "SetOf<Way>")]
    pub ways: Vec<Listed<Way>>,
    /// Police are, or may be, the danger: the emergency number is not the first to try.
    pub police_are_involved: bool,
    /// About staying safer in the sex industry: nothing about leaving it.
    pub staying_safer: bool,
    /// The answers are given for another person: questions are asked in their `-them` wording.
    pub about_someone_else: bool,
    /// Whoever answers helps people as their work: the page for outreach workers is offered.
    pub works_with_people: bool,
    /// Clears the other answers of its question, as in 'I am not sure'.
    pub exclusive: bool,
}

impl Answer {
    /// What the answer tells the engine. A new effect is a field above, a line here, and its use in the engine.
    pub fn effect(&self) -> Effect {
        Effect {
            region: self.region.map(|region| region.0),
            outside: self.outside,
            danger: self.danger,
            ages: self.ages,
            exploitation: set(&self.exploitation),
            needs: set(&self.needs),
            audiences: set(&self.audiences),
            not_audiences: set(&self.not_audiences),
            independent_first: self.independent_first,
            report: self.report,
            gender: self.gender.map(|gender| gender.0),
            indigenous_led: self.indigenous_led,
            interpretation: self.interpretation,
            ways: set(&self.ways),
            police_are_involved: self.police_are_involved,
            staying_safer: self.staying_safer,
            about_someone_else: self.about_someone_else,
            works_with_people: self.works_with_people,
            exclusive: self.exclusive,
        }
    }
}

/// Terms of a closed list as a set.
pub fn set<T: Term>(terms: &[Listed<T>]) -> Set<T> {
    terms.iter().map(|term| term.0).collect()
}

/// A condition on answers: tests are written `question=answer,answer`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct When {
    /// At least one of these holds.
    #[schemars(with = "Vec<TestText>")]
    pub any: Vec<String>,
    /// Each of these holds.
    #[schemars(with = "Vec<TestText>")]
    pub all: Vec<String>,
    /// None of these holds.
    #[schemars(with = "Vec<TestText>")]
    pub not: Vec<String>,
}

/// A page on a right, an option or the site.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its id, which is also the name of the file. The words are `{id}-title` and `{id}-short`.
    #[schemars(with = "IdText")]
    pub id: String,
    /// `option` is something to do or ask for, `right` something that a person has, `about` is of the site itself.
    pub kind: Listed<TopicKind>,
    /// Its place in lists; smaller is earlier.
    pub order: u32,
    /// Where it holds: `["CA"]`, or codes of provinces and territories.
    #[schemars(with = "Places")]
    pub area: Vec<String>,
    /// The answers that put it on a plan. What matches more answers comes higher.
    pub when: When,
    /// Tests that put it first in its part: what was asked for by name, what has a deadline. In danger, what leads by `danger=yes` comes before all. A group that is picked alone does not stand for its details here.
    #[serde(default)]
    #[schemars(with = "Vec<TestText>")]
    pub leads: Vec<String>,
    /// Kinds of services to offer below it.
    #[schemars(with = "SetOf<Need>")]
    pub needs: Vec<Listed<Need>>,
    /// Its parts, each under a heading.
    pub sections: Vec<TopicSection>,
    /// Questions and answers.
    pub questions: Vec<TopicQuestion>,
    /// Pages to read next, by id.
    #[schemars(with = "Vec<IdText>")]
    pub see: Vec<String>,
}

/// A part of a page, under a heading.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicSection {
    /// Its id, unique on its page. The heading is the message `{page}-s-{id}`.
    #[schemars(with = "IdText")]
    pub id: String,
    /// What it says.
    pub statements: Vec<Statement>,
}

/// A question with a short and a longer answer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicQuestion {
    /// Its id, unique on its page. The question is the message `{page}-q-{id}`.
    #[schemars(with = "IdText")]
    pub id: String,
    /// The answer in two or three sentences.
    pub short: Vec<Statement>,
    /// More detail.
    pub more: Vec<Statement>,
}

/// A text and the facts behind it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The id of its message in `locales/`.
    pub text: String,
    /// The facts that it states, by id; `[]` for what is not a statement of fact.
    #[schemars(with = "Vec<IdText>")]
    pub facts: Vec<String>,
    /// Where it holds, if not wherever its page does. It is shown under the names of those provinces.
    #[serde(default)]
    #[schemars(with = "Places")]
    pub area: Vec<String>,
    /// The first day on which it holds.
    #[serde(default)]
    #[schemars(with = "Option<DayText>")]
    pub from: Option<String>,
    /// The first day on which it no longer holds. From then on it is hidden, and no release should carry it.
    #[serde(default)]
    #[schemars(with = "Option<DayText>")]
    pub until: Option<String>,
    /// The name of its picture in crates/site/assets/pictures.svg, if it is a sentence to show to someone. It stands large
    /// then, and below it once more in English or French.
    #[serde(default)]
    pub picture: Option<String>,
}

/// A text with a deadline or an age, as it was last read beside its facts; or of a service, beside its record.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadText {
    /// The id of its message in `locales/`.
    #[schemars(with = "IdText")]
    pub text: String,
    /// The facts that it states, each with the mark of what it said. They are those that its page names. A text that is on no page, such as an answer, names them here: write `""` as the mark of a new one.
    pub facts: BTreeMap<String, String>,
    /// The mark of what the record of a service says, if further languages say this of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    /// The mark of the sentence in each language.
    pub sentences: BTreeMap<String, String>,
}

/// A number of the start screen.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hotline {
    /// What it is for, worded in the message `line-{purpose}`.
    #[schemars(with = "IdText")]
    pub purpose: String,
    /// The id of the active service that answers.
    #[schemars(with = "IdText")]
    pub service: String,
}

/// What every province and territory should have.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// Names it; the message `static-goal-{id}` says what it is.
    #[schemars(with = "IdText")]
    pub id: String,
    /// Whether it is met only by a service that can be called.
    pub number: bool,
    /// By province and territory, the ids of active services that meet it.
    #[schemars(with = "ByRegion<Vec<String>>")]
    pub met: BTreeMap<String, Vec<String>>,
    /// The provinces and territories without: each is named on its page.
    #[schemars(with = "ByRegion<GoalHole>")]
    pub holes: BTreeMap<String, GoalHole>,
}

/// A place where a goal is not met.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GoalHole {
    /// Whether a source says that there is none; otherwise none was found.
    pub none: bool,
    /// Where it was looked for and what was found, for editors; no page shows it.
    #[schemars(with = "SomeText")]
    pub looked: String,
    /// The id of the active service there that comes closest, which the page names; leave it out if there is none.
    #[serde(default)]
    #[schemars(with = "Option<IdText>")]
    pub closest: Option<String>,
}

/// A day on which hours may differ.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The day, such as "2026-12-25". Where the law moves a holiday from a weekend, the other day is one more entry.
    #[schemars(with = "DayText")]
    pub on: String,
    /// Where: `["CA"]`, or codes of provinces and territories.
    #[schemars(with = "Places")]
    pub area: Vec<String>,
}

/// A time when a person called a number, or sent a text to it, and someone answered.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CallCheck {
    /// The number as resources/services has it, such as "+18339001010" or "988".
    #[schemars(with = "NumberText")]
    pub number: String,
    /// How it was tried: `voice` for a call, `text` for a message.
    pub kind: Listed<PhoneKind>,
    /// The day on which someone answered, such as "2026-11-20".
    #[schemars(with = "DayText")]
    pub on: String,
    /// Who called: initials or a role are enough, since this file is public.
    #[schemars(with = "SomeText")]
    pub by: String,
    /// What was heard, if it is worth a word: who answered, how long it took.
    #[serde(default)]
    pub note: Option<String>,
}

/// A service that was looked at and is not in the directory.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Its id, which no record of resources/services may have.
    #[schemars(with = "IdText")]
    pub id: String,
    /// Its name.
    pub name: String,
    /// Why it is left out. People are not shown it.
    #[schemars(with = "SomeText")]
    pub why: String,
}

/// An invented person, and what stands open on their plan: whoever fails them sees it at the next check.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Who it is, in a few English words.
    #[schemars(with = "SomeText")]
    pub who: String,
    /// Their answers as `cargo xtask plan` takes them, with as few taps as they would make: `where=on town=brampton happening=sex,partner`.
    #[schemars(with = "SomeText")]
    pub answers: String,
    /// Services, by id, of which one is the very first step; `[]` for any.
    #[serde(default)]
    #[schemars(with = "Vec<IdText>")]
    pub first_step: Vec<String>,
    /// Pages, by id, of which one is the first page of the plan; `[]` for any.
    #[schemars(with = "Vec<IdText>")]
    pub first_page: Vec<String>,
    /// Lists of services, by id: of each list at least one is open.
    #[schemars(with = "Vec<Vec<IdText>>")]
    pub open_any: Vec<Vec<String>>,
    /// Services, by id, that are all open.
    #[schemars(with = "Vec<IdText>")]
    pub open_all: Vec<String>,
    /// What is not open. The lines of the start screen are for everyone and count only where they are named.
    #[serde(default)]
    pub never_open: Never,
    /// How many items are open at most, first steps, lines and pages among them.
    #[serde(default)]
    pub items: Option<usize>,
}

/// What is not open on a plan: whatever one of these fits.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Never {
    /// Services, by id.
    #[schemars(with = "Vec<IdText>")]
    pub services: Vec<String>,
    /// Pages, by id.
    #[schemars(with = "Vec<IdText>")]
    pub topics: Vec<String>,
    /// Services that are for one of these towns or regions, by id.
    #[schemars(with = "Vec<IdText>")]
    pub places: Vec<String>,
    /// Services with any of this help.
    #[schemars(with = "SetOf<Need>")]
    pub needs: Vec<Listed<Need>>,
    /// Services made for nothing but these kinds of exploitation.
    #[schemars(with = "SetOf<Exploitation>")]
    pub made_for: Vec<Listed<Exploitation>>,
    /// Services for groups only, of which these are some.
    #[schemars(with = "SetOf<Audience>")]
    pub only_for: Vec<Listed<Audience>>,
    /// Services that one of these runs.
    #[schemars(with = "SetOf<RunBy>")]
    pub run_by: Vec<Listed<RunBy>>,
    /// Records of these kinds.
    #[schemars(with = "SetOf<Kind>")]
    pub kinds: Vec<Listed<Kind>>,
    /// Services for these genders.
    #[schemars(with = "SetOf<Gender>")]
    pub genders: Vec<Listed<Gender>>,
    /// Services whose oldest age is below this one: 30 for those that are for the young.
    pub oldest_below: Option<u8>,
}

/// A language of the site.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Locale {
    /// Its tag, such as "es" or "zh-Hans", which is also its folder in `locales/`.
    #[schemars(with = "LanguageTag")]
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// Whether it is written from right to left.
    #[serde(default)]
    pub rtl: bool,
    /// By which tags services say that they speak it, the one that people ask an interpreter for first: `["tl"]` for "fil". Leave it out if it is the language's own tag.
    #[serde(default)]
    #[schemars(with = "Vec<LanguageTag>")]
    pub spoken: Vec<String>,
    /// Whether it is being translated: its pages are built and linked from nowhere, and what is missing stands there in English, marked.
    #[serde(default)]
    pub draft: bool,
}

/// What whoever hosts the site may set.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The release date. Every page shows its month, and reports are made for this day unless told another.
    #[schemars(with = "DayText")]
    pub date: String,
    /// The neutral page that 'Leave this site' opens, in each language.
    #[schemars(with = "Links")]
    pub exit: Localized,
    /// Where people can say that a record is wrong: `{"email": "..."}`, or `{"url": {"en": "https://...", "fr": "https://..."}}`. With `null`, nothing is shown.
    pub corrections: Option<Corrections>,
}

/// [`Site::corrections`] by itself.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct OnlyCorrections {
    /// See [`Site::corrections`].
    pub corrections: Option<Corrections>,
}

/// Where people can say that a record is wrong.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(extend("errorMessage" = "write {\"email\": \"list@example.org\"}, {\"url\": {\"en\": \"https://...\", \"fr\": \"https://...\"}} or null"))]
pub enum Corrections {
    /// An address that someone reads.
    Email(#[schemars(with = "EmailText")] String),
    /// A page in each language, such as a form.
    Url(#[schemars(with = "Links")] Localized),
}

/// Which numbers exist and where they work. A number that does not fit is refused.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    /// Codes shorter than a full number.
    pub short_codes: Vec<ShortCode>,
    /// Area codes that work from all of Canada.
    #[schemars(with = "Vec<DialCode>")]
    pub toll_free: Vec<String>,
    /// What stands behind the area code of numbers that cost whoever calls them extra, in every province.
    #[schemars(with = "Vec<DialCode>")]
    pub paid_exchanges: Vec<String>,
    /// Area codes of each province and territory.
    #[schemars(with = "AreaCodes")]
    pub area_codes: BTreeMap<String, Vec<String>>,
}

/// A code such as 9-1-1 and where it works.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShortCode {
    /// Its digits, with nothing between them.
    #[schemars(with = "NumberText")]
    pub number: String,
    /// How it can be used.
    #[schemars(with = "SetOf<PhoneKind>")]
    pub kinds: Vec<Listed<PhoneKind>>,
    /// Where it works: `["CA"]`, or codes of provinces and territories.
    #[schemars(with = "Places")]
    pub area: Vec<String>,
    /// The towns in which alone it works, by id of `resources/places/`; leave it out for all of its area.
    #[serde(default)]
    #[schemars(with = "Vec<IdText>")]
    pub places: Vec<String>,
}
