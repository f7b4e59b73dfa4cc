//! Reads `resources/` and `locales/` and checks all of it: raw records in, a checked [`Catalog`] or every defect out.

use crate::address;
use crate::defect::{Defect, Defects};
use crate::fluent_files::{self, Compiled};
use crate::lists::{Confidence, Picks, Status};
use crate::{french, raw, schema, search, wording};
use alongside_i18n::localizer;
use alongside_model::Messages;
use alongside_model::{
    Answer, Condition, Effect, MOST_QUESTIONS, Question, Questionnaire, SKIPPED, Test,
};
use alongside_model::{Area, Date, Gender, Kind, Month, PhoneKind, PhoneNumber, Region, Set, Term};
use alongside_model::{Bundle, Corrections, Hotline, Locale};
use alongside_model::{Chat, Fees, Opening, Phone, Schedule, Service, Text};
use alongside_model::{Topic, TopicKind};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The language that every text is written in first, and that stands in where an official name has no other.
pub const FIRST_LANGUAGE: &str = "en";

/// All data, checked, in every language.
#[derive(Debug)]
pub struct Catalog {
    /// The languages of the site, the first one first.
    pub locales: Vec<Locale>,
    /// Messages by language.
    pub messages: BTreeMap<String, Compiled>,
    /// The questions.
    pub questionnaire: Questionnaire,
    /// Pages in the order of lists.
    pub pages: Vec<Page>,
    /// Facts by id.
    pub facts: BTreeMap<String, Fact>,
    /// Records of the directory, sorted by id.
    pub records: Vec<Record>,
    /// Services that are not offered now, sorted by id. No bundle carries them.
    pub past: Vec<Past>,
    /// Services that were looked at and are not in the directory.
    pub left_out: Vec<raw::LeftOut>,
    /// When a person rang which number.
    pub rings: Vec<Ring>,
    /// Every record as its file has it, closed ones too, sorted by id: what leaves the directory whole is made of it.
    pub stored: Vec<raw::Service>,
    /// Lines of the start screen: purpose and place in `records`.
    pub hotlines: Vec<Hotline>,
    /// The release date.
    pub date: Date,
    /// The neutral page of the exit, by language.
    pub exit: BTreeMap<String, String>,
    /// Where people can say that a record is wrong, by language; empty if nobody is named.
    pub corrections: BTreeMap<String, Corrections>,
}

/// A service with its sources, in every language.
#[derive(Clone, Debug)]
pub struct Record {
    /// The file that it stands in, from the top of the repository.
    pub file: String,
    /// As each language shows it.
    pub service: BTreeMap<String, Service>,
    /// Numbers that it gave up. No bundle carries them.
    pub former: Vec<Former>,
    /// Public pages that show it.
    pub sources: Vec<Source>,
}

/// A number that a service gave up.
#[derive(Clone, Debug)]
pub struct Former {
    /// The number.
    pub number: PhoneNumber,
    /// The month or year until which it was theirs, if that is known.
    pub until: Option<Month>,
    /// What else to know, by language.
    pub note: Option<BTreeMap<String, String>>,
}

impl Record {
    /// The record in the first language; what does not depend on language can be read from it.
    pub fn first(&self) -> &Service {
        &self.service[FIRST_LANGUAGE]
    }
}

/// A service that is not offered now. Its record stays, so that its number on an old printed sheet can be explained.
#[derive(Clone, Debug)]
pub struct Past {
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

/// A time when a person rang a number.
#[derive(Clone, Debug)]
pub struct Ring {
    /// The number.
    pub number: PhoneNumber,
    /// By voice or text.
    pub kind: PhoneKind,
    /// The day.
    pub on: Date,
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
pub struct Page {
    /// What the plan needs to know.
    pub topic: Topic,
    /// Place in lists.
    pub order: u32,
    /// Its parts.
    pub sections: Vec<Part>,
    /// Its questions.
    pub questions: Vec<Asked>,
    /// Pages to read next.
    pub see: Vec<String>,
}

/// A part of a page.
#[derive(Clone, Debug)]
pub struct Part {
    /// Message id of its heading.
    pub heading: String,
    /// What it says.
    pub statements: Vec<Statement>,
}

/// A question on a page, with a short and a longer answer.
#[derive(Clone, Debug)]
pub struct Asked {
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
}

impl Statement {
    /// Whether it holds on this day.
    pub fn holds(&self, on: Date) -> bool {
        self.from.is_none_or(|it| it <= on) && self.until.is_none_or(|it| on < it)
    }
}

impl Page {
    /// Every statement on it.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let parts = self.sections.iter().flat_map(|it| &it.statements);
        parts.chain(self.questions.iter().flat_map(|it| it.short.iter().chain(&it.more)))
    }
    /// Ids of every message on it.
    pub fn messages(&self) -> Vec<String> {
        let mut res = vec![format!("{}-title", self.topic.id), format!("{}-short", self.topic.id)];
        res.extend(self.sections.iter().map(|it| it.heading.clone()));
        res.extend(self.questions.iter().map(|it| it.asks.clone()));
        res.extend(self.statements().map(|it| it.text.clone()));
        res
    }
}

impl Catalog {
    /// Reads everything below `root` (the top of the repository).
    pub fn load(root: &Path) -> Result<Self, Vec<Defect>> {
        Loader::at(root, Vec::new()).catalog()
    }

    /// Sets where people can say that a record is wrong, in place of what `resources/site.json` says: `json` is what
    /// would stand there under `corrections`, and is checked as if it did. `by` is who says so, for defects.
    pub fn set_corrections(&mut self, by: &str, json: &str) -> Result<(), Vec<Defect>> {
        let mut loader = Loader::at(Path::new(""), self.locales.clone());
        let raw = match serde_json::from_str::<Value>(json) {
            Ok(value) => loader.record(by, "", json!({ CORRECTIONS: value })),
            Err(error) => {
                let what = format!("{json:?} is not JSON ({error}); {CORRECTIONS_MEND}");
                loader.defects.add(by, "", CORRECTIONS, what);
                None
            }
        };
        if let Some(raw::OnlyCorrections { corrections }) = raw {
            self.corrections = loader.corrections(At { file: by, record: "" }, corrections);
        }
        if loader.defects.is_empty() { Ok(()) } else { Err(loader.defects.into_sorted()) }
    }

    /// All that one language's page carries.
    ///
    /// # Panics
    /// If the language is none of the site's.
    pub fn bundle(&self, tag: &str, on: Date) -> Bundle {
        let locale =
            self.locales.iter().find(|it| it.tag == tag).expect("a language of the site").clone();
        let on_pages: BTreeSet<String> =
            self.pages.iter().flat_map(|it| it.messages().into_iter().skip(2)).collect();
        let messages = self.messages[tag]
            .iter()
            .filter(|(id, _)| !on_pages.contains(*id))
            .filter(|(id, _)| ![STATIC_ONLY, search::FIND].iter().any(|it| id.starts_with(it)))
            .map(|(id, it)| (id.clone(), it.compiled.clone()))
            .collect();
        Bundle {
            locale,
            on,
            messages: Messages::new(messages),
            questionnaire: self.questionnaire.clone(),
            topics: self.pages.iter().map(|it| it.topic.clone()).collect(),
            services: self.records.iter().map(|it| it.service[tag].clone()).collect(),
            hotlines: self.hotlines.clone(),
            corrections: self.corrections.get(tag).cloned(),
            search: search::entries(self, tag),
        }
    }

    /// The messages of a language, those of pages among them.
    pub fn texts(&self, tag: &str) -> Messages {
        Messages::new(
            self.messages[tag].iter().map(|(id, it)| (id.clone(), it.compiled.clone())).collect(),
        )
    }
}

/// The field of `resources/site.json` that says where people can say that a record is wrong, and what may stand in it.
const CORRECTIONS: &str = "corrections";
const CORRECTIONS_MEND: &str = "write {\"email\": \"list@example.org\"}, {\"url\": {\"en\": \"https://...\", \"fr\": \"https://...\"}} or null";

/// Messages whose id begins so stand only in static HTML, so that they do not travel twice.
pub const STATIC_ONLY: &str = "static-";

struct Loader {
    root: PathBuf,
    defects: Defects,
    locales: Vec<Locale>,
    stored: Vec<raw::Service>,
    date: Option<Date>,
    /// Something could not be read, so that what points to it may be right all the same: one mistake, one line.
    unread: bool,
}

/// Where a record stands, for defects.
#[derive(Clone, Copy)]
struct At<'a> {
    file: &'a str,
    record: &'a str,
}

impl Loader {
    fn at(root: &Path, locales: Vec<Locale>) -> Self {
        Self {
            root: root.to_owned(),
            defects: Defects::default(),
            locales,
            stored: Vec::new(),
            date: None,
            unread: false,
        }
    }

    fn catalog(mut self) -> Result<Catalog, Vec<Defect>> {
        self.locales();
        // Without the languages every text would be one too many or too few.
        if self.unread || !self.locales.iter().any(|it| it.tag == FIRST_LANGUAGE) {
            return Err(self.defects.into_sorted());
        }
        let (date, exit, corrections) = self.site();
        self.date = date;
        let numbers = self.numbers();
        let questionnaire = self.questionnaire();
        let facts = self.facts();
        let (records, past) = self.services(&numbers);
        let left_out = self.left_out(&records, &past);
        let rings = self.rings(&records, &past);
        let pages = self.pages(&questionnaire, &facts);
        let lines = self.lines(&records);
        let messages = self.messages(&questionnaire, &pages, &records, &lines);
        wording::check(&messages, &records, &mut self.defects);
        match date {
            Some(date) if self.defects.is_empty() => Ok(Catalog {
                locales: self.locales,
                messages,
                questionnaire,
                pages,
                facts,
                records,
                past,
                left_out,
                rings,
                stored: self.stored,
                hotlines: lines,
                date,
                exit,
                corrections,
            }),
            _ => Err(self.defects.into_sorted()),
        }
    }

    fn add(&mut self, at: At, field: &str, what: impl Into<String>) {
        self.defects.add(at.file, at.record, field, what);
    }

    fn read(&mut self, file: &str) -> Option<String> {
        match fs::read_to_string(self.root.join(file)) {
            Ok(it) => Some(it),
            Err(error) => {
                self.unread = true;
                self.defects.add(
                    file,
                    "",
                    "",
                    format!("cannot be read ({error}); put the file there as UTF-8 text"),
                );
                None
            }
        }
    }

    fn json(&mut self, file: &str) -> Value {
        let Some(text) = self.read(file) else { return Value::Null };
        match serde_json::from_str(&text) {
            Ok(it) => self.without_schema(file, it),
            Err(error) => {
                self.unread = true;
                self.defects.add(
                    file,
                    &format!("line {}", error.line()),
                    "",
                    format!("is not JSON ({error}); look for a missing comma, quote or bracket there or just above"),
                );
                Value::Null
            }
        }
    }

    /// Takes out the name of the schema, which is for text editors alone, and says if it is not the right one.
    fn without_schema(&mut self, file: &str, mut value: Value) -> Value {
        if let (Some(object), Some(right)) = (value.as_object_mut(), schema::named_by(file)) {
            let mend = format!("write \"$schema\": \"{right}\" first in the file");
            match object.remove("$schema") {
                Some(it) if it == right.as_str() => {}
                Some(it) => self.defects.add(
                    file,
                    "",
                    "$schema",
                    format!("{it} is not the schema of this file; {mend}"),
                ),
                None => self.defects.add(file, "", "$schema", format!("is missing; {mend}")),
            }
        }
        value
    }

    /// The records under `key` of a file, each on its own, so that one bad record does not hide the next.
    fn list<T: DeserializeOwned>(&mut self, file: &str, key: &str) -> Vec<T> {
        let mut value = self.json(file);
        if value.is_null() {
            return Vec::new();
        }
        let Some(Value::Array(list)) = value.get_mut(key).map(Value::take) else {
            self.unread = true;
            self.defects.add(
                file,
                "",
                key,
                format!("is missing; the file is {{ \"{key}\": [ ... ] }}"),
            );
            return Vec::new();
        };
        if let Some(object) = value.as_object() {
            for other in object.keys().filter(|it| *it != key) {
                self.defects.add(
                    file,
                    "",
                    other,
                    format!("is not known here; this file holds only \"{key}\""),
                );
            }
        }
        list.into_iter()
            .enumerate()
            .filter_map(|(at, it)| {
                let id = ["id", "tag", "purpose", "number"]
                    .iter()
                    .find_map(|key| it.get(key)?.as_str().map(str::to_owned));
                self.record(file, &id.unwrap_or_else(|| format!("{key}[{at}]")), it)
            })
            .collect()
    }

    fn record<T: DeserializeOwned>(&mut self, file: &str, record: &str, value: Value) -> Option<T> {
        self.addresses(At { file, record }, "", &value);
        match serde_path_to_error::deserialize(value) {
            Ok(it) => Some(it),
            Err(error) => {
                self.unread = true;
                let path = error.path().to_string();
                let field = if path == "." { "" } else { path.as_str() };
                let what = plainly(&error.into_inner().to_string());
                let mend = if field.starts_with(CORRECTIONS) {
                    CORRECTIONS_MEND
                } else if what.contains("unknown field") {
                    "mend the spelling or take it out"
                } else if what.contains("missing field") {
                    "add it, as other records have it"
                } else {
                    "compare with a record that passes"
                };
                self.defects.add(file, record, field, format!("{what}; {mend}"));
                None
            }
        }
    }

    /// Notes every text of a record that seems to say where people can be found.
    fn addresses(&mut self, at: At, field: &str, value: &Value) {
        match value {
            // The address of a page holds numbers and names as it likes.
            Value::String(it) if !it.contains("://") => {
                if let Some(what) = address::find(it) {
                    self.add(at, field, address_mend(what));
                }
            }
            Value::Array(list) => {
                for (n, it) in list.iter().enumerate() {
                    self.addresses(at, &format!("{field}[{n}]"), it);
                }
            }
            Value::Object(map) => {
                let before = if field.is_empty() { String::new() } else { format!("{field}.") };
                for (key, it) in map {
                    self.addresses(at, &format!("{before}{key}"), it);
                }
            }
            _ => {}
        }
    }

    fn locales(&mut self) {
        let file = "resources/locales.json";
        let raw: Vec<raw::Locale> = self.list(file, "locales");
        for it in raw {
            let at = At { file, record: &it.tag };
            if it.tag.parse::<unic_langid::LanguageIdentifier>().is_err() {
                self.add(at, "tag", "is no language tag; write one such as \"es\" or \"zh-Hans\"");
            } else if self.locales.iter().any(|other| other.tag == it.tag) {
                self.add(at, "tag", "stands twice; keep one");
            } else {
                self.locales.push(Locale { tag: it.tag, name: it.name, rtl: it.rtl });
            }
        }
        if !self.locales.iter().any(|it| it.tag == FIRST_LANGUAGE) {
            self.defects.add(
                file,
                "",
                "",
                format!("\"{FIRST_LANGUAGE}\" is missing; texts are written in it first"),
            );
        }
    }

    fn tags(&self) -> Vec<String> {
        self.locales.iter().map(|it| it.tag.clone()).collect()
    }

    fn site(&mut self) -> (Option<Date>, BTreeMap<String, String>, BTreeMap<String, Corrections>) {
        let file = "resources/site.json";
        let value = self.json(file);
        if value.is_null() {
            return Default::default();
        }
        let Some(raw) = self.record::<raw::Site>(file, "", value) else {
            return Default::default();
        };
        let at = At { file, record: "" };
        let date = Date::parse(&raw.date);
        if date.is_none() {
            self.add(
                at,
                "date",
                format!("{:?} is no day; write one such as \"2026-11-22\"", raw.date),
            );
        }
        let exit = self.localized(at, "exit", &raw.exit);
        for (tag, url) in &exit {
            self.web(at, &format!("exit.{tag}"), url);
        }
        (date, exit, self.corrections(at, raw.corrections))
    }

    /// Where people can say that a record is wrong. What stands here is put into links as it is.
    fn corrections(
        &mut self,
        at: At,
        raw: Option<raw::Corrections>,
    ) -> BTreeMap<String, Corrections> {
        match raw {
            None => BTreeMap::new(),
            Some(raw::Corrections::Email(to)) => {
                let plain = |it: u8| it.is_ascii_alphanumeric() || b"._+-@".contains(&it);
                if !is_email(&to) || !to.bytes().all(plain) {
                    self.add(at, "corrections.email", format!("{to:?} is no e-mail address; write one such as \"list@example.org\", or set \"corrections\" to null"));
                }
                self.tags().into_iter().map(|tag| (tag, Corrections::Email(to.clone()))).collect()
            }
            Some(raw::Corrections::Url(urls)) => {
                let urls = self.localized(at, "corrections.url", &urls);
                for (tag, url) in urls.iter().filter(|(_, url)| !url.is_empty()) {
                    let field = format!("corrections.url.{tag}");
                    self.web(at, &field, url);
                    if url.contains('#') {
                        self.add(at, &field, format!("{url:?} has a #; leave out what stands from there on, since the code of the record is written behind the address"));
                    }
                }
                urls.into_iter().map(|(tag, url)| (tag, Corrections::Page(url))).collect()
            }
        }
    }

    fn numbers(&mut self) -> raw::Numbers {
        let file = "resources/numbers.json";
        let value = self.json(file);
        if value.is_null() {
            return raw::Numbers::default();
        }
        let res = self.record::<raw::Numbers>(file, "", value).unwrap_or_default();
        for it in &res.short_codes {
            let at = At { file, record: &it.number };
            self.area(at, "area", &it.area);
            for kind in &it.kinds {
                self.term::<PhoneKind>(at, "kinds", kind);
            }
        }
        for code in res.area_codes.keys() {
            self.term::<Region>(At { file, record: "area_codes" }, code, code);
        }
        res
    }

    /// A text in every language of the site.
    fn localized(&mut self, at: At, field: &str, raw: &raw::Localized) -> BTreeMap<String, String> {
        let mut res = BTreeMap::new();
        for tag in self.tags() {
            match raw.get(&tag).cloned().flatten() {
                Some(text) if !text.trim().is_empty() => {
                    let text = french::set(&tag, &text);
                    res.insert(tag, text);
                }
                _ => {
                    self.add(
                        at,
                        &format!("{field}.{tag}"),
                        "has no text; write one in this language",
                    );
                    res.insert(tag, String::new());
                }
            }
        }
        self.known_languages(at, field, raw);
        res
    }

    fn known_languages(&mut self, at: At, field: &str, raw: &raw::Localized) {
        for tag in raw.keys() {
            if !self.locales.iter().any(|it| it.tag == *tag) {
                self.add(at, &format!("{field}.{tag}"), "is no language of resources/locales.json; add the language or take the text out");
            }
        }
    }

    fn maybe_localized(
        &mut self,
        at: At,
        field: &str,
        raw: Option<&raw::Localized>,
    ) -> Option<BTreeMap<String, String>> {
        raw.map(|it| self.localized(at, field, it))
    }

    /// A name: where a language has no official one, the first language's stands in, marked.
    fn name(&mut self, at: At, field: &str, raw: &raw::Localized) -> BTreeMap<String, Text> {
        self.known_languages(at, field, raw);
        let first = raw.get(FIRST_LANGUAGE).cloned().flatten().unwrap_or_default();
        if first.trim().is_empty() {
            self.add(
                at,
                &format!("{field}.{FIRST_LANGUAGE}"),
                "has no text; write the official name",
            );
        }
        self.tags()
            .into_iter()
            .map(|tag| {
                let own = raw.get(&tag).cloned().flatten().filter(|it| !it.trim().is_empty());
                let text = match own {
                    // The name in both languages alike: which language it is cannot be told, so it is not marked.
                    Some(text) => Text { text: french::set(&tag, &text), lang: None },
                    None => Text { text: first.clone(), lang: Some(FIRST_LANGUAGE.to_owned()) },
                };
                (tag, text)
            })
            .collect()
    }

    fn term<T: Term>(&mut self, at: At, field: &str, id: &str) -> Option<T> {
        let res = T::parse(id);
        if res.is_none() {
            let known: Vec<&str> = T::ALL.iter().map(|it| it.id()).collect();
            self.add(at, field, format!("{id:?} is not known; known: {}", known.join(", ")));
        }
        res
    }

    fn terms<T: Term>(&mut self, at: At, field: &str, ids: &[String]) -> Set<T> {
        let mut res = Set::default();
        for id in ids {
            if let Some(it) = self.term(at, field, id) {
                if res.has(it) {
                    self.add(at, field, format!("{id:?} stands twice; keep one"));
                }
                res.add(it);
            }
        }
        res
    }

    fn area(&mut self, at: At, field: &str, ids: &[String]) -> Area {
        if ids == ["CA"] {
            return Area::canada();
        }
        let set = self.terms::<Region>(at, field, ids);
        Area::regions(set).unwrap_or_else(|| {
            if ids.is_empty() {
                self.add(
                    at,
                    field,
                    "is empty; write [\"CA\"] for all of Canada or codes such as [\"CA-BC\"]",
                );
            }
            Area::canada()
        })
    }

    fn web(&mut self, at: At, field: &str, url: &str) {
        let host =
            url.strip_prefix("https://").and_then(|it| it.split('/').next()).unwrap_or_default();
        if !host.contains('.') || url.contains(char::is_whitespace) || url.contains('"') {
            self.add(at, field, format!("{url:?} is no public address; write one that begins with https:// and has no spaces"));
        }
    }

    fn month(&mut self, at: At, field: &str, raw: Option<&String>) -> Option<Month> {
        let text = raw?;
        let res = Month::parse(text);
        match res {
            None => self.add(
                at,
                field,
                format!("{text:?} is no month; write one such as \"2026-03\", or a year such as \"2026\""),
            ),
            Some(month)
                if self.date.is_some_and(|on| {
                    (month.year, month.month.unwrap_or(1)) > (on.year, on.month)
                }) =>
            {
                self.add(at, field, format!("{text:?} lies after the release date in resources/site.json; mend one of them"));
            }
            Some(_) => {}
        }
        res
    }

    fn day(&mut self, at: At, field: &str, raw: Option<&String>) -> Option<Date> {
        let text = raw?;
        let res = Date::parse(text);
        if res.is_none() {
            self.add(at, field, format!("{text:?} is no day; write one such as \"2026-05-01\""));
        }
        res
    }

    /// Names of the JSON files in a folder, sorted.
    fn files(&mut self, folder: &str, ending: &str) -> Vec<String> {
        let mut res: Vec<String> = match fs::read_dir(self.root.join(folder)) {
            Ok(it) => it
                .filter_map(Result::ok)
                .filter_map(|it| it.file_name().into_string().ok())
                .filter(|it| it.ends_with(ending))
                .map(|it| format!("{folder}/{it}"))
                .collect(),
            Err(error) => {
                self.unread = true;
                self.defects.add(
                    folder,
                    "",
                    "",
                    format!("cannot be read ({error}); the folder must be there"),
                );
                Vec::new()
            }
        };
        res.sort();
        res
    }

    fn questionnaire(&mut self) -> Questionnaire {
        let file = "resources/questions.json";
        let raw: Vec<raw::Question> = self.list(file, "questions");
        if raw.len() > MOST_QUESTIONS {
            self.defects.add(
                file,
                "",
                "",
                format!("holds {} questions; at most {MOST_QUESTIONS} fit", raw.len()),
            );
        }
        let mut questionnaire = Questionnaire::default();
        for it in &raw {
            let at = At { file, record: &it.id };
            self.id(at, "id", &it.id);
            if questionnaire.question(&it.id).is_some() {
                self.add(at, "id", "stands twice; every question has its own");
            }
            if it.answers.len() > 32 {
                self.add(at, "answers", "are more than 32; make two questions of it");
            }
            let many = self.term(at, "kind", &it.kind) == Some(Picks::Many);
            let mut answers: Vec<Answer> = Vec::new();
            for answer in &it.answers {
                if answers.iter().any(|other| other.id == answer.id) {
                    self.add(
                        at,
                        &format!("answers.{}", answer.id),
                        "stands twice; every answer has its own id",
                    );
                }
                if answer.id == SKIPPED {
                    self.add(at, "answers", "\"skipped\" is what conditions call a question left empty; choose another id");
                }
                self.id(at, "answers", &answer.id);
                answers.push(Answer { id: answer.id.clone(), effect: self.effect(at, answer) });
            }
            // Only the questions read so far are known, so a condition cannot look forwards or in a circle.
            let when = self.condition(at, &it.when, &questionnaire, " that stands before this one");
            questionnaire.questions.push(Question { id: it.id.clone(), many, when, answers });
        }
        questionnaire
    }

    fn effect(&mut self, at: At, raw: &raw::Answer) -> Effect {
        let field = format!("answers.{}", raw.id);
        if let Some((youngest, oldest)) = raw.ages
            && youngest > oldest
        {
            self.add(at, &field, format!("the ages [{youngest}, {oldest}] stand the wrong way round; write the youngest first"));
        }
        Effect {
            region: raw.region.as_ref().and_then(|it| self.term(at, &field, it)),
            outside: raw.outside,
            danger: raw.danger,
            ages: raw.ages,
            exploitation: self.terms(at, &field, &raw.exploitation),
            needs: self.terms(at, &field, &raw.needs),
            audiences: self.terms(at, &field, &raw.audiences),
            not_audiences: self.terms(at, &field, &raw.not_audiences),
            independent_first: raw.independent_first,
            report: raw.report,
            gender: raw.gender.as_ref().and_then(|it| self.term(at, &field, it)),
            indigenous_led: raw.indigenous_led,
            interpretation: raw.interpretation,
            staying_safer: raw.staying_safer,
            about_someone_else: raw.about_someone_else,
            alone: raw.alone,
        }
    }

    fn condition(
        &mut self,
        at: At,
        raw: &raw::When,
        questionnaire: &Questionnaire,
        which: &str,
    ) -> Condition {
        let mut tests = |field: &str, list: &[String]| -> Vec<Test> {
            list.iter()
                .filter_map(|it| self.test(at, &format!("when.{field}"), it, questionnaire, which))
                .collect()
        };
        Condition {
            any: tests("any", &raw.any),
            all: tests("all", &raw.all),
            not: tests("not", &raw.not),
        }
    }

    fn test(
        &mut self,
        at: At,
        field: &str,
        text: &str,
        questionnaire: &Questionnaire,
        which: &str,
    ) -> Option<Test> {
        let Some((id, answers)) = text.split_once('=') else {
            self.add(at, field, format!("{text:?} is no test; write \"question=answer,answer\""));
            return None;
        };
        let Some(question) = questionnaire.question(id) else {
            if self.unread {
                return None;
            }
            let known: Vec<&str> =
                questionnaire.questions.iter().map(|it| it.id.as_str()).collect();
            self.add(
                at,
                field,
                format!("there is no question {id:?}{which}; known: {}", known.join(", ")),
            );
            return None;
        };
        let mut res = Test { question, answers: 0, skipped: false };
        for answer in answers.split(',') {
            let place =
                questionnaire.questions[question].answers.iter().position(|it| it.id == answer);
            match place {
                _ if answer == SKIPPED => res.skipped = true,
                // A question with more answers than bits has its own defect.
                Some(place) => {
                    res.answers |=
                        u32::try_from(place).map_or(0, |it| 1_u32.checked_shl(it).unwrap_or(0));
                }
                None => {
                    let known: Vec<&str> = questionnaire.questions[question]
                        .answers
                        .iter()
                        .map(|it| it.id.as_str())
                        .collect();
                    self.add(
                        at,
                        field,
                        format!(
                            "the question {id:?} has no answer {answer:?}; known: {}, {SKIPPED}",
                            known.join(", ")
                        ),
                    );
                }
            }
        }
        Some(res)
    }

    fn id(&mut self, at: At, field: &str, id: &str) {
        let well_formed = !id.is_empty()
            && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !id.starts_with('-')
            && !id.ends_with('-');
        if !well_formed {
            self.add(at, field, format!("{id:?} is no id; use small letters, digits and hyphens, such as \"bc-legal-aid\""));
        }
    }

    fn facts(&mut self) -> BTreeMap<String, Fact> {
        let mut res: BTreeMap<String, Fact> = BTreeMap::new();
        for file in self.files("resources/facts", ".json") {
            let raw: Vec<raw::Fact> = self.list(&file, "facts");
            for it in raw {
                let at = At { file: &file, record: &it.id };
                self.id(at, "id", &it.id);
                self.confidence(at, &it.confidence);
                let area = self.area(at, "area", &it.area);
                let mut sources = Vec::new();
                for (n, source) in it.sources.iter().enumerate() {
                    self.web(at, &format!("sources[{n}].url"), &source.url);
                    let as_of =
                        self.month(at, &format!("sources[{n}].as_of"), source.as_of.as_ref());
                    sources.push(Source { url: source.url.clone(), as_of, shows_contact: true });
                }
                if res.insert(it.id.clone(), Fact { area, sources }).is_some() {
                    self.add(at, "id", "stands twice in resources/facts; every fact has its own");
                }
            }
        }
        res
    }

    fn confidence(&mut self, at: At, text: &str) -> bool {
        if text == "low" {
            self.add(at, "confidence", "\"low\" does not ship; find a better source, or move the record to resources/left-out.json");
            return true;
        }
        self.term(at, "confidence", text) != Some(Confidence::High)
    }

    /// The services that are offered, and those that are not now.
    fn services(&mut self, numbers: &raw::Numbers) -> (Vec<Record>, Vec<Past>) {
        let mut records: BTreeMap<String, Record> = BTreeMap::new();
        let mut past: BTreeMap<String, Past> = BTreeMap::new();
        for file in self.files("resources/services", ".json") {
            let raw: Vec<raw::Service> = self.list(&file, "services");
            for it in raw {
                let at = At { file: &file, record: &it.id };
                self.id(at, "id", &it.id);
                if self.stored.iter().any(|other| other.id == it.id) {
                    self.add(
                        at,
                        "id",
                        "stands twice in resources/services; every service has its own",
                    );
                    continue;
                }
                let record = self.service(at, &it, numbers);
                let status = self.term(at, "status", &it.status).unwrap_or(Status::Active);
                let closing = self.closing(at, status, it.closed.as_ref());
                if status == Status::Active {
                    records.insert(it.id.clone(), record);
                } else {
                    past.insert(it.id.clone(), Past { record, status, closing });
                }
                self.stored.push(it);
            }
        }
        self.stored.sort_by(|a, b| a.id.cmp(&b.id));
        let past: Vec<Past> = past.into_values().collect();
        self.successors(&records, &past);
        (records.into_values().collect(), past)
    }

    /// What is known of a closing: needed where a service is gone, wrong where it runs.
    ///
    /// A service that is closed for a time may say since when and who stands in, but need not: it means to come back.
    fn closing(&mut self, at: At, status: Status, raw: Option<&raw::Closed>) -> Option<Closing> {
        match (status, raw) {
            (Status::Active, Some(_)) => {
                self.add(
                    at,
                    "closed",
                    "stands on a service that is active; take it out, or change \"status\"",
                );
            }
            (Status::Inactive | Status::Defunct, None) => {
                self.add(at, "closed", "is missing; write {\"on\": \"2026-03\", \"successor\": null} with the month or year, and the id of the service that took over if one did");
            }
            _ => {}
        }
        let raw = raw?;
        Some(Closing {
            on: self.month(at, "closed.on", Some(&raw.on)),
            successor: raw.successor.clone(),
            note: self.maybe_localized(at, "closed.note", raw.note.as_ref()),
        })
    }

    /// Who took over must be there to be offered.
    fn successors(&mut self, records: &BTreeMap<String, Record>, past: &[Past]) {
        for it in past {
            let successor = it.closing.as_ref().and_then(|it| it.successor.as_ref());
            let Some(successor) = successor.filter(|it| !records.contains_key(*it)) else {
                continue;
            };
            let at = At { file: &it.record.file, record: &it.record.first().id };
            if past.iter().any(|it| it.record.first().id == *successor) {
                self.add(
                    at,
                    "closed.successor",
                    format!(
                        "{successor:?} is closed itself; write the id of an active service, or null"
                    ),
                );
            } else if !self.unread {
                self.add(at, "closed.successor", format!("there is no service {successor:?} in resources/services; mend the id, or write null"));
            }
        }
    }

    fn left_out(&mut self, records: &[Record], past: &[Past]) -> Vec<raw::LeftOut> {
        let file = "resources/left-out.json";
        let res: Vec<raw::LeftOut> = self.list(file, "left_out");
        let mut seen = BTreeSet::new();
        for it in &res {
            let at = At { file, record: &it.id };
            self.id(at, "id", &it.id);
            if !seen.insert(&it.id) {
                self.add(at, "id", "stands twice; keep one");
            }
            if all(records, past).any(|record| record.first().id == it.id) {
                self.add(
                    at,
                    "id",
                    "stands in resources/services too; take it out of one of the two",
                );
            }
        }
        res
    }

    fn rings(&mut self, records: &[Record], past: &[Past]) -> Vec<Ring> {
        let file = "resources/rung.json";
        let raw: Vec<raw::Ring> = self.list(file, "rung");
        let mut res = Vec::new();
        for it in raw {
            let at = At { file, record: &it.number };
            let on = self.day(at, "on", Some(&it.on));
            if on.zip(self.date).is_some_and(|(on, date)| on > date) {
                self.add(
                    at,
                    "on",
                    format!(
                        "{:?} lies after the release date in resources/site.json; mend one of them",
                        it.on
                    ),
                );
            }
            if it.by.trim().is_empty() {
                self.add(at, "by", "is empty; write who rang, initials or a role are enough");
            }
            let kind = self.term::<PhoneKind>(at, "kind", &it.kind);
            let number = PhoneNumber::parse(&it.number);
            let mut phones = all(records, past).flat_map(|it| &it.first().phones);
            let known = phones.any(|phone| {
                Some(&phone.number) == number.as_ref() && kind.is_none_or(|kind| kind == phone.kind)
            });
            if !known && !self.unread {
                self.add(at, "number", format!("no service has {:?} as a number of the kind {:?}; mend it, or take this entry out", it.number, it.kind));
            }
            if let (Some(number), Some(kind), Some(on)) = (number, kind, on) {
                res.push(Ring { number, kind, on });
            }
        }
        res
    }

    #[expect(
        clippy::too_many_lines,
        reason = "one field after another; parts would only hide the order"
    )]
    fn service(&mut self, at: At, raw: &raw::Service, numbers: &raw::Numbers) -> Record {
        let area = self.area(at, "area", &raw.area);
        let mut sources = Vec::new();
        for (n, it) in raw.sources.iter().enumerate() {
            self.web(at, &format!("sources[{n}].url"), &it.url);
            let as_of = self.month(at, &format!("sources[{n}].as_of"), it.as_of.as_ref());
            sources.push(Source { url: it.url.clone(), as_of, shows_contact: it.shows_contact });
        }
        let assured = sources.iter().filter(|it| it.shows_contact).filter_map(|it| it.as_of).max();
        let kind = self.term(at, "kind", &raw.kind).unwrap_or(Kind::Support);
        let gender = self.term(at, "gender", &raw.gender).unwrap_or(Gender::Open);
        if let (Some(youngest), Some(oldest)) = (raw.minimum_age, raw.maximum_age)
            && youngest > oldest
        {
            self.add(
                at,
                "maximum_age",
                format!("{oldest} is less than the minimum age {youngest}; mend one of them"),
            );
        }
        let website = raw.website.as_ref().map(|it| {
            self.known_languages(at, "website", it);
            it.clone()
        });
        for (tag, url) in website.iter().flatten() {
            if let Some(url) = url {
                self.web(at, &format!("website.{tag}"), url);
            }
        }
        if let Some(email) = &raw.email
            && !is_email(email)
        {
            self.add(at, "email", format!("{email:?} is no e-mail address; mend it or write null"));
        }
        let reachable = !raw.phones.is_empty()
            || raw.chat.is_some()
            || raw.email.is_some()
            || website.iter().flatten().any(|(_, it)| it.is_some());
        if !reachable {
            self.add(at, "phones", "there is no phone, chat, e-mail or website; add one, or move the record to resources/left-out.json");
        }
        let mut languages = Vec::new();
        for tag in &raw.languages {
            if tag.parse::<unic_langid::LanguageIdentifier>().is_ok() {
                languages.push(tag.clone());
            } else {
                self.add(
                    at,
                    "languages",
                    format!("{tag:?} is no language tag; write one such as \"es\""),
                );
            }
        }
        let unsure = self.confidence(at, &raw.confidence);
        let names = self.name(at, "name", &raw.name);
        let organizations = self.name(at, "organization", &raw.organization);
        let cities = self.maybe_localized(at, "city", raw.city.as_ref());
        let summaries = self.localized(at, "summary", &raw.summary);
        let eligibility = self.maybe_localized(at, "eligibility", raw.eligibility.as_ref());
        let passes_on = self.maybe_localized(at, "passes_on", raw.passes_on.as_ref());
        let asks = self.maybe_localized(at, "asks", raw.asks.as_ref());
        let fees = self.fees(at, raw.fees.as_ref());
        let phones = self.phones(at, &raw.phones, area, numbers);
        let former = self.former(at, raw);
        let chat = raw.chat.as_ref().map(|it| self.chat(at, it));
        let needs = self.terms(at, "needs", &raw.needs);
        if raw.needs.is_empty() {
            self.add(at, "needs", "is empty; say what it helps with, so that it can be found");
        }
        let audiences = self.terms(at, "audiences", &raw.audiences);
        let only_for = self.terms(at, "only_for", &raw.only_for);
        let made_for = self.terms(at, "made_for", &raw.made_for);
        let run_by = self.terms(at, "run_by", &raw.run_by);
        let service = self
            .tags()
            .into_iter()
            .map(|tag| {
                let of =
                    |it: &Option<BTreeMap<String, String>>| it.as_ref().map(|it| it[&tag].clone());
                let name = names[&tag].clone();
                let organization = organizations[&tag].clone();
                let service = Service {
                    id: raw.id.clone(),
                    organization: (organization.text != name.text).then_some(organization),
                    name,
                    kind,
                    area,
                    city: of(&cities),
                    summary: summaries[&tag].clone(),
                    eligibility: of(&eligibility),
                    needs,
                    audiences,
                    only_for,
                    gender,
                    minimum_age: raw.minimum_age,
                    maximum_age: raw.maximum_age,
                    made_for,
                    run_by,
                    languages: languages.clone(),
                    interpretation: raw.interpretation,
                    fees: fees[&tag].clone(),
                    passes_on: of(&passes_on),
                    asks: of(&asks),
                    phones: phones[&tag].clone(),
                    chat: chat.as_ref().map(|it| it[&tag].clone()),
                    email: raw.email.clone(),
                    website: website.as_ref().and_then(|it| in_language(it, &tag)),
                    assured,
                    unsure,
                };
                (tag, service)
            })
            .collect();
        Record { file: at.file.to_owned(), service, former, sources }
    }

    fn fees(&mut self, at: At, raw: Option<&raw::Fees>) -> BTreeMap<String, Fees> {
        let same =
            |fees: Fees, tags: Vec<String>| tags.into_iter().map(|it| (it, fees.clone())).collect();
        match raw {
            None => same(Fees::Unknown, self.tags()),
            Some(raw::Fees::Free(word)) => {
                if word != "free" {
                    self.add(
                        at,
                        "fees",
                        format!(
                            "{word:?} is not known; write \"free\", null, or words in each language"
                        ),
                    );
                }
                same(Fees::Free, self.tags())
            }
            Some(raw::Fees::Words(words)) => self
                .localized(at, "fees", words)
                .into_iter()
                .map(|(tag, it)| (tag, Fees::Words(it)))
                .collect(),
        }
    }

    fn phones(
        &mut self,
        at: At,
        raw: &[raw::Phone],
        area: Area,
        numbers: &raw::Numbers,
    ) -> BTreeMap<String, Vec<Phone>> {
        let mut res: BTreeMap<String, Vec<Phone>> =
            self.tags().into_iter().map(|it| (it, Vec::new())).collect();
        for (n, it) in raw.iter().enumerate() {
            let field = format!("phones[{n}]");
            let Some(number) = self.number(at, &format!("{field}.number"), &it.number) else {
                continue;
            };
            let Some(kind) = self.term::<PhoneKind>(at, &format!("{field}.kind"), &it.kind) else {
                continue;
            };
            self.valid_there(at, &format!("{field}.number"), &number, kind, area, numbers);
            let say = self.maybe_localized(at, &format!("{field}.say"), it.say.as_ref());
            let note = self.maybe_localized(at, &format!("{field}.note"), it.note.as_ref());
            let schedules = self.schedule(at, &format!("{field}.schedule"), it.schedule.as_ref());
            for (tag, list) in &mut res {
                list.push(Phone {
                    number: number.clone(),
                    kind,
                    say: say.as_ref().map(|it| it[tag].clone()),
                    extension: it.extension.clone(),
                    schedule: schedules[tag].clone(),
                    note: note.as_ref().map(|it| it[tag].clone()),
                });
            }
        }
        res
    }

    fn number(&mut self, at: At, field: &str, text: &str) -> Option<PhoneNumber> {
        let res = PhoneNumber::parse(text);
        if res.is_none() {
            self.add(
                at,
                field,
                format!("{text:?} is no number; write +1 and ten digits, such as \"+18339001010\", or a short code of resources/numbers.json"),
            );
        }
        res
    }

    /// Numbers that the service gave up. They need not work anywhere, but none can be one that it has.
    fn former(&mut self, at: At, raw: &raw::Service) -> Vec<Former> {
        let mut res: Vec<Former> = Vec::new();
        for (n, it) in raw.former_numbers.iter().enumerate() {
            let field = format!("former_numbers[{n}]");
            let until = self.month(at, &format!("{field}.until"), it.until.as_ref());
            let note = self.maybe_localized(at, &format!("{field}.note"), it.note.as_ref());
            let number_field = format!("{field}.number");
            let Some(number) = self.number(at, &number_field, &it.number) else { continue };
            if raw.phones.iter().any(|phone| phone.number == it.number) {
                self.add(
                    at,
                    &number_field,
                    format!(
                        "{} stands under \"phones\" too; take it out of one of the two",
                        number.written()
                    ),
                );
            }
            if res.iter().any(|other| other.number == number) {
                self.add(at, &number_field, format!("{} stands twice; keep one", number.written()));
            }
            res.push(Former { number, until, note });
        }
        res
    }

    /// A number must work where the service is: a short code in its area, an area code in its province.
    fn valid_there(
        &mut self,
        at: At,
        field: &str,
        number: &PhoneNumber,
        kind: PhoneKind,
        area: Area,
        numbers: &raw::Numbers,
    ) {
        let Some(code) = number.area_code() else {
            let Some(short) = numbers.short_codes.iter().find(|it| it.number == number.as_str())
            else {
                self.add(at, field, format!("the short code {} is not in resources/numbers.json; mend it, or add it there with the area it works in", number.written()));
                return;
            };
            if !short.kinds.iter().any(|it| it == kind.id()) {
                self.add(
                    at,
                    field,
                    format!(
                        "{} is not for \"{}\" by resources/numbers.json; mend one of them",
                        number.written(),
                        kind.id()
                    ),
                );
            }
            let works = |region: Region| {
                short.area == ["CA"] || short.area.iter().any(|it| it == region.id())
            };
            let wanted: Vec<Region> =
                if area.is_canada() { Region::ALL.to_vec() } else { area.named().iter().collect() };
            let missing: Vec<&str> =
                wanted.into_iter().filter(|&it| !works(it)).map(Term::id).collect();
            if !missing.is_empty() {
                self.add(at, field, format!("{} does not work in {}; narrow the area of the record or mend resources/numbers.json", number.written(), missing.join(", ")));
            }
            return;
        };
        if numbers.toll_free.iter().any(|it| it == code) {
            return;
        }
        let home: Vec<Region> = numbers
            .area_codes
            .iter()
            .filter(|(_, codes)| codes.iter().any(|it| it == code))
            .filter_map(|(region, _)| Region::parse(region))
            .collect();
        if home.is_empty() {
            self.add(at, field, format!("the area code {code} is none of Canada's in resources/numbers.json; look for a mistyped digit"));
        } else if !area.is_canada() && !home.iter().any(|&it| area.covers(it)) {
            let home: Vec<&str> = home.into_iter().map(Term::id).collect();
            self.add(at, field, format!("the area code {code} belongs to {}, where this service is not; look for a mistyped digit or mend the area", home.join(", ")));
        }
    }

    fn chat(&mut self, at: At, raw: &raw::Chat) -> BTreeMap<String, Chat> {
        self.known_languages(at, "chat.url", &raw.url);
        for (tag, url) in &raw.url {
            if let Some(url) = url {
                self.web(at, &format!("chat.url.{tag}"), url);
            }
        }
        let schedules = self.schedule(at, "chat.schedule", raw.schedule.as_ref());
        self.tags()
            .into_iter()
            .map(|tag| {
                let url = in_language(&raw.url, &tag).unwrap_or_else(|| {
                    self.add(at, "chat.url", "has no address; write one or set \"chat\" to null");
                    String::new()
                });
                let schedule = schedules[&tag].clone();
                (tag, Chat { url, schedule })
            })
            .collect()
    }

    fn schedule(
        &mut self,
        at: At,
        field: &str,
        raw: Option<&raw::Schedule>,
    ) -> BTreeMap<String, Schedule> {
        let same = |it: Schedule, tags: Vec<String>| {
            tags.into_iter().map(|tag| (tag, it.clone())).collect()
        };
        match raw {
            None => same(Schedule::Unknown, self.tags()),
            Some(raw::Schedule::Always(word)) => {
                if word != "always" {
                    self.add(
                        at,
                        field,
                        format!(
                            "{word:?} is not known; write \"always\", null, weekly hours or words"
                        ),
                    );
                }
                same(Schedule::Always, self.tags())
            }
            Some(raw::Schedule::Words(it)) => {
                let words = self.localized(at, &format!("{field}.words"), &it.words);
                words.into_iter().map(|(tag, it)| (tag, Schedule::Words(it))).collect()
            }
            Some(raw::Schedule::Weekly(it)) => {
                if !localizer::ZONES.contains(&it.timezone.as_str()) {
                    self.add(
                        at,
                        &format!("{field}.timezone"),
                        format!(
                            "{:?} is not known; known: {}",
                            it.timezone,
                            localizer::ZONES.join(", ")
                        ),
                    );
                }
                if it.weekly.is_empty() {
                    self.add(
                        at,
                        &format!("{field}.weekly"),
                        "is empty; write at least one span, or null for unknown hours",
                    );
                }
                let times = it
                    .weekly
                    .iter()
                    .enumerate()
                    .map(|(n, span)| {
                        let field = format!("{field}.weekly[{n}]");
                        if span.opens == span.closes {
                            self.add(at, &field, "opens and closes at the same time; write \"always\" if someone always answers");
                        }
                        Opening {
                            days: self.terms(at, &field, &span.days),
                            opens: self.time(at, &field, &span.opens),
                            closes: self.time(at, &field, &span.closes),
                        }
                    })
                    .collect();
                same(Schedule::Weekly { timezone: it.timezone.clone(), times }, self.tags())
            }
        }
    }

    /// Minutes after midnight of `08:30`; `24:00` is the end of the day.
    fn time(&mut self, at: At, field: &str, text: &str) -> u16 {
        let parsed = text.split_once(':').and_then(|(hours, minutes)| {
            let digits = |it: &str| it.len() == 2 && it.bytes().all(|it| it.is_ascii_digit());
            let two = |it: &str| digits(it).then(|| it.parse::<u16>().ok()).flatten();
            let (hours, minutes) = (two(hours)?, two(minutes)?);
            (minutes < 60 && hours * 60 + minutes <= 24 * 60).then_some(hours * 60 + minutes)
        });
        parsed.unwrap_or_else(|| {
            self.add(at, field, format!("{text:?} is no time; write one such as \"08:30\""));
            0
        })
    }

    fn lines(&mut self, records: &[Record]) -> Vec<Hotline> {
        let file = "resources/lines.json";
        let raw: Vec<raw::Hotline> = self.list(file, "lines");
        raw.into_iter()
            .filter_map(|it| {
                let place = records.iter().position(|record| record.first().id == it.service);
                if place.is_none() && !self.unread {
                    // The message of its purpose has a use all the same.
                    self.unread = true;
                    self.add(
                        At { file, record: &it.purpose },
                        "service",
                        format!(
                            "there is no active service {:?} in resources/services; mend the id",
                            it.service
                        ),
                    );
                }
                Some(Hotline { purpose: it.purpose, service: place? })
            })
            .collect()
    }

    fn pages(
        &mut self,
        questionnaire: &Questionnaire,
        facts: &BTreeMap<String, Fact>,
    ) -> Vec<Page> {
        let mut raws: Vec<(String, raw::Topic)> = Vec::new();
        for file in self.files("resources/topics", ".json") {
            let value = self.json(&file);
            let stem =
                file.rsplit('/').next().unwrap_or_default().trim_end_matches(".json").to_owned();
            if value.is_null() {
                continue;
            }
            if let Some(it) = self.record::<raw::Topic>(&file, &stem, value) {
                if it.id != stem {
                    self.add(
                        At { file: &file, record: &it.id },
                        "id",
                        format!("is not the name of the file; write {stem:?}"),
                    );
                }
                raws.push((file, it));
            }
        }
        let known: BTreeSet<String> = raws.iter().map(|(_, it)| it.id.clone()).collect();
        let mut res: Vec<Page> = raws
            .iter()
            .map(|(file, it)| self.page(file, it, questionnaire, facts, &known))
            .collect();
        res.sort_by(|a, b| {
            (a.topic.kind, a.order, &a.topic.id).cmp(&(b.topic.kind, b.order, &b.topic.id))
        });
        res
    }

    fn page(
        &mut self,
        file: &str,
        raw: &raw::Topic,
        questionnaire: &Questionnaire,
        facts: &BTreeMap<String, Fact>,
        known: &BTreeSet<String>,
    ) -> Page {
        let at = At { file, record: &raw.id };
        self.id(at, "id", &raw.id);
        let kind = self.term(at, "kind", &raw.kind).unwrap_or(TopicKind::About);
        self.own_ids(at, "sections", raw.sections.iter().map(|it| &it.id));
        self.own_ids(at, "questions", raw.questions.iter().map(|it| &it.id));
        for see in raw.see.iter().filter(|it| !known.contains(*it)) {
            if self.unread {
                break;
            }
            self.add(at, "see", format!("there is no page {see:?}; mend the id"));
        }
        let area = self.area(at, "area", &raw.area);
        let when = self.condition(at, &raw.when, questionnaire, "");
        let leads = raw
            .leads
            .iter()
            .filter_map(|it| self.test(at, "leads", it, questionnaire, ""))
            .collect();
        let needs = self.terms(at, "needs", &raw.needs);
        let mut statements = |field: String, list: &[raw::Statement]| -> Vec<Statement> {
            list.iter().map(|it| self.statement(at, &field, it, facts)).collect()
        };
        let sections = raw
            .sections
            .iter()
            .map(|it| Part {
                heading: format!("{}-s-{}", raw.id, it.id),
                statements: statements(format!("sections.{}", it.id), &it.statements),
            })
            .collect();
        let questions = raw
            .questions
            .iter()
            .map(|it| Asked {
                asks: format!("{}-q-{}", raw.id, it.id),
                short: statements(format!("questions.{}.short", it.id), &it.short),
                more: statements(format!("questions.{}.more", it.id), &it.more),
            })
            .collect();
        Page {
            topic: Topic { id: raw.id.clone(), kind, area, when, leads, needs },
            order: raw.order,
            sections,
            questions,
            see: raw.see.clone(),
        }
    }

    /// Parts and questions of a page have ids of their own: a second one would get the heading of the first.
    fn own_ids<'a>(&mut self, at: At, field: &str, ids: impl Iterator<Item = &'a String>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.add(
                    at,
                    &format!("{field}.{id}"),
                    "stands twice on this page; give the second an id of its own, with its message",
                );
            }
        }
    }

    fn statement(
        &mut self,
        at: At,
        field: &str,
        raw: &raw::Statement,
        facts: &BTreeMap<String, Fact>,
    ) -> Statement {
        let field = format!("{field}.{}", raw.text);
        for id in &raw.facts {
            match facts.get(id) {
                None if self.unread => {}
                None => self.add(at, &field, format!("there is no fact {id:?} in resources/facts; mend the id or add the fact with its source")),
                Some(fact) if fact.sources.is_empty() => {
                    self.add(at, &field, format!("the fact {id:?} has no public source; add one in resources/facts"));
                }
                Some(_) => {}
            }
        }
        let (from, until) =
            (self.day(at, &field, raw.from.as_ref()), self.day(at, &field, raw.until.as_ref()));
        if let (Some(from), Some(until)) = (from, until)
            && from >= until
        {
            self.add(at, &field, "holds until before it begins; mend one of the days");
        }
        let area =
            if raw.area.is_empty() { Area::canada() } else { self.area(at, &field, &raw.area) };
        Statement { text: raw.text.clone(), facts: raw.facts.clone(), area, from, until }
    }

    fn messages(
        &mut self,
        questionnaire: &Questionnaire,
        pages: &[Page],
        records: &[Record],
        lines: &[Hotline],
    ) -> BTreeMap<String, Compiled> {
        let mut res: BTreeMap<String, Compiled> = BTreeMap::new();
        let mut declared: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for tag in self.tags() {
            let mut files = self.files(&format!("locales/{tag}"), ".ftl");
            files.extend(self.files(&format!("locales/{tag}/topics"), ".ftl"));
            let texts: Vec<(String, String)> = files
                .into_iter()
                .filter_map(|file| self.read(&file).map(|text| (file, french::set(&tag, &text))))
                .collect();
            let compiled = fluent_files::compile(&texts, &mut self.defects);
            for id in fluent_files::differences(&tag, &texts, &compiled) {
                let file = compiled[&id].file.clone();
                self.defects.add(
                    &file,
                    &id,
                    "",
                    "the browser would not say what Fluent says; write it more simply",
                );
            }
            declared.insert(tag.clone(), fluent_files::declared(&texts));
            res.insert(tag, compiled);
        }
        // A message that stands there but is broken has its own defect; it is not missing too.
        let stands = |tag: &str, id: &str| declared.get(tag).is_some_and(|it| it.contains(id));
        let mut needed = needed(questionnaire, pages, records, lines);
        // A service needs everyday words in every language once it has them in one.
        for id in records.iter().map(|it| &it.first().id) {
            let words = search::service_message(id);
            if declared.values().any(|it| it.contains(&words)) {
                needed.insert(words, format!("the service {id}"));
            }
        }
        let first = res.get(FIRST_LANGUAGE).cloned().unwrap_or_default();
        for (tag, compiled) in &res {
            let folder = format!("locales/{tag}");
            for (id, by) in needed.iter().filter(|(id, _)| !stands(tag, id)) {
                self.defects.add(
                    &folder,
                    id,
                    "",
                    format!("is missing, and {by} needs it; write it"),
                );
            }
            for (id, message) in compiled {
                if let Some(what) = address::find(&message.compiled) {
                    self.defects.add(&message.file, id, "", address_mend(what));
                }
                let variables = message.variables.iter();
                for variable in
                    variables.filter(|it| !localizer::variables(id).contains(&it.as_str()))
                {
                    self.defects.add(
                        &message.file,
                        id,
                        "",
                        format!(
                            "uses ${variable}, which is never given; known here: {}",
                            localizer::variables(id).join(", ")
                        ),
                    );
                }
                if !stands(FIRST_LANGUAGE, id) {
                    self.defects.add(
                        &message.file,
                        id,
                        "",
                        format!(
                            "is not in locales/{FIRST_LANGUAGE}; write it there too or take it out"
                        ),
                    );
                } else if !needed.contains_key(id) && !id.starts_with(STATIC_ONLY) && !self.unread {
                    self.defects.add(
                        &message.file,
                        id,
                        "",
                        "is used nowhere; take it out, or use it",
                    );
                }
            }
            let only_static = first.keys().filter(|it| it.starts_with(STATIC_ONLY));
            for id in only_static.filter(|it| !stands(tag, it)) {
                self.defects.add(
                    &folder,
                    id,
                    "",
                    format!("is missing; locales/{FIRST_LANGUAGE} has it"),
                );
            }
        }
        res
    }
}

/// What to do about a text that seems to say where people can be found. The line does not repeat it.
fn address_mend(what: &str) -> String {
    format!(
        "holds what looks like {what}; take it out, since such a place may be a secret: a number or a city is enough. If it is none, say it in other words"
    )
}

/// What the reader of JSON says, in words for someone who writes no programs.
fn plainly(said: &str) -> String {
    const WORDS: [(&str, &str); 5] = [
        ("a sequence", "a list in [ ]"),
        ("a map", "a text for each language in { }"),
        ("a boolean", "true or false, without quotes"),
        ("u8", "a whole number without quotes"),
        ("a string", "a text in quotes"),
    ];
    let Some((before, wanted)) = said.rsplit_once(", expected ") else { return said.to_owned() };
    let wanted = match WORDS.iter().find(|(word, _)| *word == wanted) {
        Some((_, plain)) => plain,
        None if wanted.starts_with("struct ") => "fields in { }",
        None => wanted,
    };
    format!("{before}, expected {wanted}")
}

/// Whether a text has the form of an e-mail address.
fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.contains('@')
            && !text.contains(char::is_whitespace)
    })
}

/// Every record, offered or not.
fn all<'a>(records: &'a [Record], past: &'a [Past]) -> impl Iterator<Item = &'a Record> {
    records.iter().chain(past.iter().map(|it| &it.record))
}

/// Every message that data needs, and what needs it.
fn needed(
    questionnaire: &Questionnaire,
    pages: &[Page],
    records: &[Record],
    lines: &[Hotline],
) -> BTreeMap<String, String> {
    let mut res: BTreeMap<String, String> = localizer::IDS
        .iter()
        .map(ToString::to_string)
        .chain(localizer::term_ids())
        .map(|it| (it, "the site".to_owned()))
        .collect();
    for question in &questionnaire.questions {
        let by = format!("the question {} of resources/questions.json", question.id);
        for id in [
            format!("question-{}", question.id),
            format!("question-{}-them", question.id),
            format!("question-{}-why", question.id),
        ] {
            res.insert(id, by.clone());
        }
        for answer in &question.answers {
            res.insert(format!("answer-{}-{}", question.id, answer.id), by.clone());
            res.insert(format!("because-{}-{}", question.id, answer.id), by.clone());
        }
    }
    for page in pages {
        for id in page.messages().into_iter().chain([search::topic_message(&page.topic.id)]) {
            res.insert(id, format!("resources/topics/{}.json", page.topic.id));
        }
    }
    for line in lines {
        res.insert(format!("line-{}", line.purpose), "resources/lines.json".to_owned());
    }
    for record in records {
        for tag in &record.first().languages {
            res.insert(
                format!("language-{}", tag.to_lowercase()),
                format!("the service {}", record.first().id),
            );
        }
    }
    res
}

/// The address for a language, or else in another, the first language before the rest.
pub(crate) fn in_language(urls: &raw::Localized, tag: &str) -> Option<String> {
    let of = |tag: &str| urls.get(tag).cloned().flatten();
    of(tag).or_else(|| of(FIRST_LANGUAGE)).or_else(|| urls.values().flatten().next().cloned())
}
