//! The files in `resources/` and `locales/`, read into the forms that people write them in.
//!
//! [`Sources::read`] reads all of them and notes at once what no form can hold: a file that is missing or not JSON,
//! everything in it that does not fit its schema, a field that is there twice, and every text that looks like a street
//! address or holds what nobody sees. What fits stands in [`Sources`]; whether it is also right is for
//! [`crate::validation`] to say.

pub(crate) mod characters;
mod duplicate_keys;
mod files;
pub mod forms;
pub mod lists;
pub mod schema;
mod shape;
pub mod value_forms;

use crate::defect::Defects;
use crate::{french_spacing, street_address};
use duplicate_keys::Duplicate;
use files::Files;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use shape::Misfit;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A record and where it stands.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    /// The file, from the top of the repository.
    pub file: String,
    /// What defects call it.
    pub record: String,
    /// As it was written.
    pub form: T,
}

/// Everything that could be read.
#[derive(Debug, Default)]
pub struct Sources {
    /// `resources/locales.json`: the languages that are listed, and the draft that was asked for.
    pub locales: Vec<Entry<forms::Locale>>,
    /// The drafts of `resources/locales.json`, that one too.
    pub drafts: Vec<Entry<forms::Locale>>,
    /// `resources/site.json`.
    pub site: Option<Entry<forms::Site>>,
    /// `resources/numbers.json`.
    pub numbers: Option<Entry<forms::Numbers>>,
    /// `resources/questions.json`.
    pub questions: Vec<Entry<forms::Question>>,
    /// `resources/places/`.
    pub places: Vec<Entry<forms::Place>>,
    /// `resources/postal-codes.json`.
    pub postal_codes: Vec<Entry<forms::PostalCode>>,
    /// `resources/facts/`.
    pub facts: Vec<Entry<forms::Fact>>,
    /// `resources/services/`.
    pub services: Vec<Entry<forms::Service>>,
    /// `resources/left-out.json`.
    pub left_out: Vec<Entry<forms::LeftOut>>,
    /// `resources/hotlines.json`.
    pub hotlines: Vec<Entry<forms::Hotline>>,
    /// `resources/goals.json`.
    pub goals: Vec<Entry<forms::Goal>>,
    /// `resources/holidays.json`.
    pub holidays: Vec<Entry<forms::Holiday>>,
    /// `resources/call-checks.json`.
    pub call_checks: Vec<Entry<forms::CallCheck>>,
    /// `resources/read-texts.json`.
    pub read_texts: Vec<Entry<forms::ReadText>>,
    /// `resources/topics/`.
    pub topics: Vec<Entry<forms::Topic>>,
    /// `resources/people.json`.
    pub people: Vec<Entry<forms::Person>>,
    /// The Fluent files of each language of [`Sources::locales`]: file and text.
    pub messages: BTreeMap<String, Vec<(String, String)>>,
    /// What stands in the files and could not be read.
    pub unread: Unread,
}

/// A subject of the data, for [`Unread`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Languages of the site.
    Locales,
    /// Settings of the host.
    Site,
    /// Which numbers exist.
    Numbers,
    /// Questions.
    Questions,
    /// Towns and regions.
    Places,
    /// Beginnings of postal codes.
    PostalCodes,
    /// Facts.
    Facts,
    /// Services.
    Services,
    /// Services that are left out.
    LeftOut,
    /// Numbers of the start screen.
    Hotlines,
    /// What every province and territory should have.
    Goals,
    /// Days on which hours may differ.
    Holidays,
    /// Who called which number.
    CallChecks,
    /// Texts as they were last read beside their facts.
    ReadTexts,
    /// Articles.
    Topics,
    /// Invented people.
    People,
    /// Messages.
    Messages,
}

/// What stands in the files and could not be read. What refers to it may be right, so it is not called wrong: one
/// mistake, one line.
#[derive(Debug, Default)]
pub struct Unread {
    /// Subjects of which a file, or a record without a name, could not be read.
    subjects: BTreeSet<Subject>,
    /// Records that could not be read, by id.
    records: BTreeSet<(Subject, String)>,
}

impl Unread {
    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.subjects.is_empty() && self.records.is_empty()
    }
    /// Whether anything of a subject is.
    pub fn any(&self, subject: Subject) -> bool {
        self.subjects.contains(&subject) || self.records.iter().any(|(of, _)| *of == subject)
    }
    /// Whether a record of this id may be among it.
    pub fn may_hold(&self, subject: Subject, id: &str) -> bool {
        self.subjects.contains(&subject) || self.records.contains(&(subject, id.to_owned()))
    }
}

impl Sources {
    /// Reads everything below `root`, the top of the repository. `None` if a file is missing or cannot be read as text:
    /// what else would be said follows from that.
    ///
    /// `instead` has files that are read as these texts in place of what is there. A language that is a draft is left out,
    /// but for `draft`.
    pub fn read(
        root: &Path,
        instead: &BTreeMap<String, String>,
        draft: Option<&str>,
        defects: &mut Defects,
    ) -> Option<Self> {
        let files = Files::read(root, instead, defects)?;
        let mut reader =
            Reader { files: &files, defects, unread: Unread::default(), languages: Vec::new() };
        let locales: Vec<Entry<forms::Locale>> =
            reader.list(Subject::Locales, "resources/locales.json", "locales");
        let drafts: Vec<_> = locales.iter().filter(|locale| locale.form.draft).cloned().collect();
        let is_read = |locale: &Entry<forms::Locale>| {
            !locale.form.draft || draft == Some(locale.form.tag.as_str())
        };
        let locales: Vec<_> = locales.into_iter().filter(is_read).collect();
        let whole = locales.iter().filter(|locale| !locale.form.draft);
        let tags = whole.map(|locale| locale.form.tag.clone());
        reader.languages =
            tags.filter(|tag| forms::RECORD_LANGUAGES.contains(&tag.as_str())).collect();
        let tags = locales.iter().map(|locale| &locale.form.tag);
        let messages = tags.map(|tag| (tag.clone(), messages(&files, tag))).collect();
        Some(Self {
            site: reader.whole(Subject::Site, "resources/site.json", ""),
            numbers: reader.whole(Subject::Numbers, "resources/numbers.json", ""),
            questions: reader.list(Subject::Questions, "resources/questions.json", "questions"),
            places: reader.lists(Subject::Places, "resources/places", "places"),
            postal_codes: reader.list(
                Subject::PostalCodes,
                "resources/postal-codes.json",
                "postal_codes",
            ),
            facts: reader.lists(Subject::Facts, "resources/facts", "facts"),
            services: reader.lists(Subject::Services, "resources/services", "services"),
            left_out: reader.list(Subject::LeftOut, "resources/left-out.json", "left_out"),
            hotlines: reader.list(Subject::Hotlines, "resources/hotlines.json", "hotlines"),
            goals: reader.list(Subject::Goals, "resources/goals.json", "goals"),
            holidays: reader.list(Subject::Holidays, "resources/holidays.json", "holidays"),
            call_checks: reader.list(
                Subject::CallChecks,
                "resources/call-checks.json",
                "call_checks",
            ),
            read_texts: reader.list(Subject::ReadTexts, "resources/read-texts.json", "read_texts"),
            topics: reader.topics(),
            people: reader.list(Subject::People, "resources/people.json", "people"),
            locales,
            drafts,
            messages,
            unread: reader.unread,
        })
    }
}

/// What is said of a text that is not there in a language of the site.
pub(crate) const UNTRANSLATED: &str = "is missing; write a text in this language";

/// Reads what would stand under `corrections` in `resources/site.json`. `by` is who says so, for defects.
pub fn corrections(by: &str, json: &str, defects: &mut Defects) -> Option<forms::OnlyCorrections> {
    let value = match serde_json::from_str::<Value>(json) {
        Ok(value) => json!({ "corrections": value }),
        Err(error) => {
            let what = format!(
                "{json:?} is not JSON ({error}); write {{\"email\": \"list@example.org\"}}, {{\"url\": {{\"en\": \"https://...\", \"fr\": \"https://...\"}}}} or null"
            );
            defects.add(by, "", "corrections", what);
            return None;
        }
    };
    let misfits = schema::misfits_of_corrections(&value);
    for Misfit { record: _, field, what } in &misfits {
        defects.add(by, "", field, what.as_str());
    }
    texts(by, "", "", &value, defects);
    misfits.is_empty().then(|| serde_json::from_value(value).ok()).flatten()
}

struct Reader<'a> {
    files: &'a Files,
    defects: &'a mut Defects,
    unread: Unread,
    /// The languages of the site in which records are written, once they are known.
    languages: Vec<String>,
}

impl Reader<'_> {
    fn json(&mut self, subject: Subject, file: &str) -> Option<Value> {
        let text = self.files.text(file)?;
        match serde_json::from_str(text) {
            Ok(value) => {
                for Duplicate { key, first, again } in duplicate_keys::find(text) {
                    let what = format!(
                        "is on line {first} already, in the same {{ }}; keep the one that is right"
                    );
                    self.defects.add(file, &format!("line {again}"), &key, what);
                }
                Some(value)
            }
            Err(error) => {
                self.unread.subjects.insert(subject);
                let what = format!(
                    "is not JSON ({error}); look for a missing comma, quote or bracket there or just above"
                );
                self.defects.add(file, &format!("line {}", error.line()), "", what);
                None
            }
        }
    }

    /// The records of every file in a folder.
    fn lists<T: DeserializeOwned>(
        &mut self,
        subject: Subject,
        folder: &str,
        key: &str,
    ) -> Vec<Entry<T>> {
        let files = self.files.below(&format!("{folder}/"));
        files.iter().flat_map(|file| self.list(subject, file, key)).collect()
    }

    /// The records under `key` of a file, each on its own, so that one bad record does not hide the next.
    fn list<T: DeserializeOwned>(
        &mut self,
        subject: Subject,
        file: &str,
        key: &str,
    ) -> Vec<Entry<T>> {
        let Some(mut value) = self.json(subject, file) else { return Vec::new() };
        let misfits = schema::misfits(file, &value);
        let broken: BTreeSet<usize> = misfits.iter().filter_map(|misfit| misfit.record).collect();
        let records = match value.get_mut(key).map(Value::take) {
            Some(Value::Array(records)) => records,
            _ => Vec::new(),
        };
        // A list that is missing, or empty where there must be something.
        if records.is_empty() && misfits.iter().any(|misfit| misfit.record.is_none()) {
            self.unread.subjects.insert(subject);
        }
        let names: Vec<String> = records
            .iter()
            .enumerate()
            .map(|(place, record)| name(record).unwrap_or_else(|| format!("{key}[{place}]")))
            .collect();
        let mut told: BTreeSet<(usize, String)> = BTreeSet::new();
        for Misfit { record, field, what } in misfits {
            let name = record.and_then(|place| names.get(place)).map_or("", String::as_str);
            self.defects.add(file, name, &field, what);
            told.extend(record.map(|record| (record, field)));
        }
        let mut read = Vec::new();
        for (place, (value, record)) in records.into_iter().zip(names).enumerate() {
            texts(file, &record, "", &value, self.defects);
            if broken.contains(&place) {
                for field in schema::untranslated(file, &value, &self.languages) {
                    if !told.contains(&(place, field.clone())) {
                        self.defects.add(file, &record, &field, UNTRANSLATED);
                    }
                }
                self.not_read(subject, name(&value));
            } else if let Some(form) = self.form(subject, file, &record, value) {
                read.push(Entry { file: file.to_owned(), record, form });
            }
        }
        read
    }

    /// The one record that a file is.
    fn whole<T: DeserializeOwned>(
        &mut self,
        subject: Subject,
        file: &str,
        record: &str,
    ) -> Option<Entry<T>> {
        let value = self.json(subject, file)?;
        let record = name(&value).unwrap_or_else(|| record.to_owned());
        texts(file, &record, "", &value, self.defects);
        let misfits = schema::misfits(file, &value);
        if misfits.is_empty() {
            let form = self.form(subject, file, &record, value)?;
            return Some(Entry { file: file.to_owned(), record, form });
        }
        for Misfit { record: _, field, what } in misfits {
            self.defects.add(file, &record, &field, what);
        }
        self.not_read(subject, (!record.is_empty()).then_some(record));
        None
    }

    /// The articles, one to a file.
    fn topics(&mut self) -> Vec<Entry<forms::Topic>> {
        let files = self.files.below("resources/topics/");
        files.iter().filter_map(|file| self.whole(Subject::Topics, file, stem(file))).collect()
    }

    /// A record in its form.
    fn form<T: DeserializeOwned>(
        &mut self,
        subject: Subject,
        file: &str,
        record: &str,
        mut value: Value,
    ) -> Option<T> {
        // It is for text editors alone, and the schema has seen that it is right.
        if let Some(fields) = value.as_object_mut() {
            fields.remove("$schema");
        }
        match serde_path_to_error::deserialize(value) {
            Ok(form) => Some(form),
            // The schema lets `16.0` pass as a whole number, and little else that does not fit.
            Err(error) => {
                let field = error.path().to_string();
                let what = format!("{}; compare with a record that passes", error.inner());
                self.defects.add(file, record, field.trim_start_matches('.'), what);
                self.not_read(subject, Some(record.to_owned()));
                None
            }
        }
    }

    fn not_read(&mut self, subject: Subject, id: Option<String>) {
        match id {
            Some(id) => {
                self.unread.records.insert((subject, id));
            }
            None => {
                self.unread.subjects.insert(subject);
            }
        }
    }
}

/// The messages of a language: files and texts.
fn messages(files: &Files, tag: &str) -> Vec<(String, String)> {
    let paths = files.below(&format!("locales/{tag}/"));
    let set = |path: String| {
        let text = files.text(&path).map(|text| french_spacing::set(tag, text));
        (path, text.unwrap_or_default())
    };
    paths.into_iter().map(set).collect()
}

/// The name of a file without folder and ending.
pub(crate) fn stem(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or_default().trim_end_matches(".json")
}

/// What a record calls itself.
fn name(record: &Value) -> Option<String> {
    let keys = ["id", "tag", "purpose", "number", "prefix", "who", "text"];
    keys.iter().find_map(|key| record.get(key)?.as_str().map(str::to_owned))
}

/// Notes every text of a record that looks like a street address, or holds what nobody sees, written as `\u202e`.
fn texts(file: &str, record: &str, field: &str, value: &Value, defects: &mut Defects) {
    match value {
        Value::String(text) => {
            if let Some(letter) = characters::refused(text) {
                defects.add(file, record, field, characters::advice(letter));
            }
            let found = if field == "id" {
                street_address::find_in_id(text)
            } else if text.contains("://") {
                // A web address holds numbers and names as it likes.
                street_address::map_link(text)
            } else {
                street_address::find(text)
            };
            if let Some(found) = found {
                defects.add(file, record, field, street_address::advice(found));
            }
        }
        Value::Array(list) => {
            for (place, item) in list.iter().enumerate() {
                texts(file, record, &format!("{field}[{place}]"), item, defects);
            }
        }
        Value::Object(fields) => {
            let before = if field.is_empty() { String::new() } else { format!("{field}.") };
            for (key, item) in fields {
                texts(file, record, &format!("{before}{key}"), item, defects);
            }
        }
        _ => {}
    }
}
