//! What every check needs: the languages and the date to check against, and the record that is being looked at.

use super::web_address;
use crate::catalog::{FIRST_LANGUAGE, Source, UNTRANSLATED};
use crate::defect::Defects;
use crate::french_spacing;
use crate::sources::forms::{Localized, RECORD_LANGUAGES};
use crate::sources::{self, Entry, Subject, Unread};
use alongside_model::{Area, Date, Locale, Month, Region, Set, Term, Text};
use std::collections::BTreeMap;

/// What checks are made against.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) locales: &'a [Locale],
    /// The release date, if it could be read.
    pub(super) release: Option<Date>,
    /// Languages that are being translated, one of which may be among `locales`.
    pub(super) drafts: &'a [Locale],
    /// What could not be read, if files were read.
    pub(super) unread: Option<&'a Unread>,
}

impl<'a> Context<'a> {
    pub(super) fn new(locales: &'a [Locale], release: Option<Date>) -> Self {
        Self { locales, release, drafts: &[], unread: None }
    }
    /// The tags of the site's languages.
    pub(super) fn tags(&self) -> impl Iterator<Item = String> + use<'a> {
        self.locales.iter().map(|locale| locale.tag.clone())
    }
    /// Whether a language is being translated.
    pub(super) fn is_draft(&self, tag: &str) -> bool {
        self.drafts.iter().any(|draft| draft.tag == tag)
    }
    /// The same in every language.
    pub(super) fn same<T: Clone>(&self, value: &T) -> BTreeMap<String, T> {
        self.tags().map(|tag| (tag, value.clone())).collect()
    }
    /// Whether everything could be read.
    pub(super) fn all_read(&self) -> bool {
        self.unread.is_none_or(Unread::is_empty)
    }
    /// Whether a record with this id may be among what could not be read.
    pub(super) fn may_hold(&self, subject: Subject, id: &str) -> bool {
        self.unread.is_some_and(|unread| unread.may_hold(subject, id))
    }
    /// Whether anything of a subject could not be read.
    pub(super) fn any_unread(&self, subject: Subject) -> bool {
        self.unread.is_some_and(|unread| unread.any(subject))
    }
    /// Looks at a record.
    pub(super) fn at(
        &'a self,
        file: &'a str,
        record: &'a str,
        defects: &'a mut Defects,
    ) -> Checker<'a> {
        Checker { context: self, file, record, defects }
    }
    /// Looks at a record that was read.
    pub(super) fn of<T>(&'a self, entry: &'a Entry<T>, defects: &'a mut Defects) -> Checker<'a> {
        self.at(&entry.file, &entry.record, defects)
    }
}

/// A record that is being looked at.
pub(super) struct Checker<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) file: &'a str,
    pub(super) record: &'a str,
    defects: &'a mut Defects,
}

impl Checker<'_> {
    /// Notes what is wrong with a field.
    pub(super) fn add(&mut self, field: &str, what: impl Into<String>) {
        self.defects.add(self.file, self.record, field, what);
    }

    /// A text in every language of the site.
    pub(super) fn localized(&mut self, field: &str, texts: &Localized) -> BTreeMap<String, String> {
        self.known_languages(field, texts);
        let mut localized = BTreeMap::new();
        for tag in self.context.tags() {
            let text = texts.get(&tag).cloned().flatten();
            let text = match text {
                None if self.context.is_draft(&tag) => {
                    untranslated(texts.get(FIRST_LANGUAGE).cloned().flatten().unwrap_or_default())
                }
                text => {
                    if text.is_none() {
                        self.add(&format!("{field}.{tag}"), sources::UNTRANSLATED);
                    }
                    french_spacing::set(&tag, &text.unwrap_or_default())
                }
            };
            localized.insert(tag, text);
        }
        localized
    }

    /// A text of a record: written in English and French, and in other languages the same one, marked with the language
    /// in which it is: that of the place.
    pub(super) fn texts(
        &mut self,
        field: &str,
        texts: &Localized,
        area: Area,
    ) -> BTreeMap<String, Text> {
        self.known_languages(field, texts);
        for tag in texts.keys().filter(|tag| !RECORD_LANGUAGES.contains(&tag.as_str())) {
            if self.is_known(tag) {
                let what = format!(
                    "is in a language in which records are not written; move it to locales/{tag}/services.ftl, or remove it"
                );
                self.add(&format!("{field}.{tag}"), what);
            }
        }
        let in_tag = |checker: &mut Self, tag: String| {
            if RECORD_LANGUAGES.contains(&tag.as_str()) {
                let own = texts.get(&tag).cloned().flatten();
                if own.is_none() {
                    checker.add(&format!("{field}.{tag}"), sources::UNTRANSLATED);
                }
                let text = french_spacing::set(&tag, &own.unwrap_or_default());
                return (tag, Text { text, lang: None });
            }
            let marked = in_language_of_place(texts, area).unwrap_or_default();
            (tag, marked)
        };
        self.context.tags().map(|tag| in_tag(self, tag)).collect()
    }

    /// A text of a record, if there is one.
    pub(super) fn maybe_texts(
        &mut self,
        field: &str,
        texts: Option<&Localized>,
        area: Area,
    ) -> Option<BTreeMap<String, Text>> {
        texts.map(|texts| self.texts(field, texts, area))
    }

    /// What is said as it stands, or to editors alone: the words of [`Checker::maybe_texts`].
    pub(super) fn maybe_words(
        &mut self,
        field: &str,
        texts: Option<&Localized>,
        area: Area,
    ) -> Option<BTreeMap<String, String>> {
        let texts = self.maybe_texts(field, texts, area)?;
        Some(texts.into_iter().map(|(tag, text)| (tag, text.text)).collect())
    }

    /// A name: where a language has no official one, that of the place is used, marked.
    pub(super) fn name(
        &mut self,
        field: &str,
        names: &Localized,
        area: Area,
    ) -> BTreeMap<String, Text> {
        self.known_languages(field, names);
        let official: Localized = names
            .iter()
            .filter(|(_, name)| name.as_ref().is_some_and(|name| !name.trim().is_empty()))
            .map(|(tag, name)| (tag.clone(), name.clone()))
            .collect();
        let of = |tag: String| {
            let text = match official.get(&tag).cloned().flatten() {
                // The name in both languages alike: which language it is cannot be told, so it is not marked.
                Some(name) => Text { text: french_spacing::set(&tag, &name), lang: None },
                None => in_language_of_place(&official, area).unwrap_or_default(),
            };
            (tag, text)
        };
        self.context.tags().map(of).collect()
    }

    /// Web addresses, which not every language needs to have.
    pub(super) fn links(&mut self, field: &str, urls: &Localized) {
        self.known_languages(field, urls);
        for (tag, url) in urls {
            if let Some(url) = url {
                self.web(&format!("{field}.{tag}"), url);
            }
        }
    }

    fn is_known(&self, tag: &str) -> bool {
        let mut known = self.context.locales.iter().chain(self.context.drafts);
        known.any(|locale| locale.tag == *tag)
    }

    fn known_languages(&mut self, field: &str, texts: &Localized) {
        for tag in texts.keys() {
            if !self.is_known(tag) {
                self.add(
                    &format!("{field}.{tag}"),
                    "is not a language of resources/locales.json; add the language there or remove this",
                );
            }
        }
    }

    /// A web address.
    pub(super) fn web(&mut self, field: &str, url: &str) {
        if let Some(what) = web_address::problem(url) {
            self.add(field, what);
        }
    }

    /// An e-mail address that has the form of one.
    pub(super) fn email(&mut self, field: &str, address: &str) {
        if let Some(what) = web_address::email_problem(address) {
            self.add(field, what);
        }
    }

    /// All of Canada, or provinces and territories.
    pub(super) fn area(&mut self, field: &str, codes: &[String]) -> Area {
        if codes == ["CA"] {
            return Area::canada();
        }
        if codes.iter().any(|code| code == "CA") {
            self.add(
                field,
                "has \"CA\", which is all of Canada, beside other places; keep one or the other",
            );
        }
        Area::regions(codes.iter().filter_map(|code| Region::parse(code)).collect())
            .unwrap_or_else(Area::canada)
    }

    /// The month or year of something that has happened.
    pub(super) fn month(&mut self, field: &str, text: Option<&String>) -> Option<Month> {
        let text = text?;
        let month = Month::parse(text).expect("the schema allows only months and years");
        let ahead = |on: Date| (month.year, month.month.unwrap_or(1)) > (on.year, on.month);
        if self.context.release.is_some_and(ahead) {
            self.after_release(field, text);
        }
        Some(month)
    }

    /// A day.
    pub(super) fn day(&mut self, field: &str, text: Option<&String>) -> Option<Date> {
        let text = text?;
        let day = Date::parse(text);
        if day.is_none() {
            self.add(field, format!("{text:?} is not a valid date; there is no such day in the calendar, so correct it"));
        }
        day
    }

    /// Says that something lies ahead.
    pub(super) fn after_release(&mut self, field: &str, text: &str) {
        self.add(
            field,
            format!(
                "{text:?} is after the release date in resources/site.json; correct one of them"
            ),
        );
    }

    /// A public page and its month.
    pub(super) fn source(
        &mut self,
        place: usize,
        url: &str,
        as_of: Option<&String>,
        shows_contact: bool,
    ) -> Source {
        self.web(&format!("sources[{place}].url"), url);
        let as_of = self.month(&format!("sources[{place}].as_of"), as_of);
        Source { url: url.to_owned(), as_of, shows_contact }
    }
}

/// A text in the language that is spoken where a service is, marked: French for what is in Quebec alone, else English.
fn in_language_of_place(texts: &Localized, area: Area) -> Option<Text> {
    let is_quebec = area.named().iter().eq([Region::Qc]);
    let of = |tag: &str| {
        let text = texts.get(tag)?.as_ref()?;
        Some(Text { text: french_spacing::set(tag, text), lang: Some(tag.to_owned()) })
    };
    is_quebec.then(|| of("fr")).flatten().or_else(|| of(FIRST_LANGUAGE))
}

/// A text of the first language that stands in a draft. An address is the same in each.
pub(super) fn untranslated(text: String) -> String {
    let is_address = text.starts_with("https://");
    if text.is_empty() || is_address { text } else { format!("{UNTRANSLATED}{text}") }
}

/// A term of a closed list.
pub(super) fn term<T: Term>(id: &str) -> T {
    T::parse(id).expect("the schema allows only ids of the list")
}

/// Terms of a closed list.
pub(super) fn terms<T: Term>(ids: &[String]) -> Set<T> {
    ids.iter().map(|id| term(id)).collect()
}
