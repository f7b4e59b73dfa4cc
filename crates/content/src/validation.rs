//! What fits the schemas and is still wrong: a text that is missing in one language, a number that does not work where
//! the service is, an id that nothing has, a word that is never said.
//!
//! One module a subject. Each takes what [`Sources`] read, notes what is wrong, and gives its part of the [`Catalog`].
//! The shape of a value is the schema's to check and is not looked at again here.

mod checker;
mod conditions;
mod facts;
mod goals;
mod messages;
mod people;
mod phones;
mod places;
mod plurals;
mod questions;
mod schedules;
mod services;
mod site;
mod start_screen;
mod topics;
pub mod translation;
mod unchecked;
mod web_address;
pub mod wording;

use crate::catalog::{Catalog, FIRST_LANGUAGE};
use crate::defect::{Defect, Defects};
use crate::read_texts;
use crate::sources::{self, Sources, Subject, forms};
use alongside_model::Locale;
use checker::Context;
use std::collections::BTreeMap;
use std::path::Path;

impl Catalog {
    /// Reads and checks everything below `root`, the top of the repository.
    pub fn load(root: &Path) -> Result<Self, Vec<Defect>> {
        Self::load_with(root, &BTreeMap::new())
    }

    /// The same, as if these files, by path from `root`, had these texts: what is wrong with a change before it is made.
    pub fn load_with(root: &Path, instead: &BTreeMap<String, String>) -> Result<Self, Vec<Defect>> {
        Self::load_draft(root, instead, None)
    }

    /// The same, with a language beside the others that is a draft: what it does not have yet stands in the first language,
    /// marked by [`crate::catalog::UNTRANSLATED`].
    pub fn load_draft(
        root: &Path,
        instead: &BTreeMap<String, String>,
        draft: Option<&str>,
    ) -> Result<Self, Vec<Defect>> {
        let mut defects = Defects::default();
        let sources = Sources::read(root, instead, draft, &mut defects);
        match sources.and_then(|sources| checked(sources, &mut defects)) {
            Some(catalog) if defects.is_empty() => Ok(catalog),
            _ => Err(defects.into_sorted()),
        }
    }

    /// Sets where people can say that a record is wrong, in place of what `resources/site.json` says: `json` is what
    /// would stand there under `corrections`, and is checked as if it did. `by` is who says so, for defects.
    pub fn set_corrections(&mut self, by: &str, json: &str) -> Result<(), Vec<Defect>> {
        let mut defects = Defects::default();
        if let Some(form) = sources::corrections(by, json, &mut defects) {
            let context =
                Context { drafts: &self.drafts, ..Context::new(&self.locales, Some(self.date)) };
            let mut checker = context.at(by, "", &mut defects);
            self.corrections = site::corrections(&mut checker, form.corrections.as_ref());
        }
        if defects.is_empty() { Ok(()) } else { Err(defects.into_sorted()) }
    }

    /// Sets the page that the exit opens, in every language, in place of what `resources/site.json` says. `by` is who says
    /// so, for defects.
    pub fn set_exit(&mut self, by: &str, address: &str) -> Result<(), Vec<Defect>> {
        let mut defects = Defects::default();
        let context =
            Context { drafts: &self.drafts, ..Context::new(&self.locales, Some(self.date)) };
        self.exit = site::exit(&mut context.at(by, "", &mut defects), address);
        if defects.is_empty() { Ok(()) } else { Err(defects.into_sorted()) }
    }
}

/// The catalog, or `None` if so much is wrong that there is none. There may be defects all the same.
fn checked(sources: Sources, defects: &mut Defects) -> Option<Catalog> {
    let locales = locales(&sources, defects);
    // Without the languages every text would be one too many or too few.
    if sources.unread.any(Subject::Locales)
        || !locales.iter().any(|locale| locale.tag == FIRST_LANGUAGE)
    {
        return None;
    }
    let date = site::date(&sources, defects);
    let drafts: Vec<Locale> = sources.drafts.iter().map(|it| locale(&it.form)).collect();
    let context =
        Context { unread: Some(&sources.unread), drafts: &drafts, ..Context::new(&locales, date) };
    let (exit, corrections) = site::exit_and_corrections(&sources, &context, defects);
    let questionnaire = questions::check(&sources, &context, defects);
    let places = places::check(&sources, &context, defects);
    let facts = facts::check(&sources, &context, defects);
    let mut directory = services::check(&sources, &places, &context, defects);
    let goals = goals::check(&sources, &directory, &context, defects);
    let holidays = schedules::holidays(&sources, &context, defects);
    let call_checks = start_screen::call_checks(&sources, &directory, &context, defects);
    let hotlines = start_screen::hotlines(&sources, &directory, &context, defects);
    let articles = topics::check(&sources, &questionnaire, &facts, &context, defects);
    let messages =
        messages::check(&sources, &questionnaire, &articles, &directory, &context, defects);
    services::own_texts(&mut directory.records, &messages, &locales);
    read_texts::check(&sources, &messages, defects);
    wording::check(&messages, &directory.records, defects);
    // What could not be read may hold the number that a text repeats.
    let unread =
        [Subject::Services, Subject::Facts, Subject::Numbers].map(|of| context.any_unread(of));
    if !unread.contains(&true) {
        unchecked::check(&sources, &facts, &directory.closed, &messages, defects);
    }
    let known = people::Known {
        questionnaire: &questionnaire,
        places: &places,
        articles: &articles,
        directory: &directory,
    };
    let people = people::check(&sources, &known, &context, defects);
    // What is wrong with a text in itself is told first: put right, it may differ no more.
    if defects.is_empty() {
        for locale in locales.iter().filter(|locale| !context.is_draft(&locale.tag)) {
            let found = translation::differences(&locale.tag, &messages, &directory.records);
            for (_, defect) in found {
                defects.add(&defect.file, &defect.record, &defect.field, defect.what);
            }
        }
    }
    let mut stored: Vec<_> = sources.services.into_iter().map(|entry| entry.form).collect();
    stored.sort_by(|a, b| a.id.cmp(&b.id));
    Some(Catalog {
        messages,
        questionnaire,
        places,
        articles,
        facts,
        records: directory.records,
        closed: directory.closed,
        left_out: sources.left_out.into_iter().map(|entry| entry.form).collect(),
        goals,
        holidays,
        call_checks,
        stored,
        hotlines,
        people,
        date: date?,
        exit,
        corrections,
        locales,
        drafts,
    })
}

/// A language. If it is not said by which tags services name it, it is by its own, without script and country.
fn locale(form: &forms::Locale) -> Locale {
    let mut spoken = form.spoken.clone();
    if spoken.is_empty() {
        spoken.extend(form.tag.split('-').next().map(str::to_owned));
    }
    Locale { tag: form.tag.clone(), name: form.name.clone(), rtl: form.rtl, spoken }
}

fn locales(sources: &Sources, defects: &mut Defects) -> Vec<Locale> {
    let mut locales: Vec<Locale> = Vec::new();
    for entry in &sources.locales {
        let form = &entry.form;
        if locales.iter().any(|other| other.tag == form.tag) {
            defects.add(&entry.file, &entry.record, "tag", "is duplicated; keep one");
        } else {
            locales.push(locale(form));
        }
    }
    for entry in &sources.drafts {
        let same = sources.drafts.iter().filter(|other| other.form.tag == entry.form.tag).count();
        let listed = sources.locales.iter().filter(|it| !it.form.draft);
        if same > 1 || listed.into_iter().any(|other| other.form.tag == entry.form.tag) {
            defects.add(&entry.file, &entry.record, "tag", "is duplicated; keep one");
        }
    }
    let first = locales.iter().any(|locale| locale.tag == FIRST_LANGUAGE);
    if !first && !sources.unread.any(Subject::Locales) {
        let what = format!(
            "does not have {FIRST_LANGUAGE:?}; add it, since texts are written in it first"
        );
        defects.add("resources/locales.json", "", "locales", what);
    }
    locales
}
