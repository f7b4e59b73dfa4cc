//! Services: those that are offered, and those that are not now.

use super::checker::{Checker, Context, term, terms};
use super::phones::{former_numbers, phones};
use super::schedules::{schedule, zones};
use crate::catalog::message_ids::text_of_service;
use crate::catalog::{ClosedService, Closing, FIRST_LANGUAGE, Places, Record, Source, in_language};
use crate::defect::Defects;
use crate::fluent_files::Compiled;
use crate::isolation::isolated;
use crate::sources::lists::{Confidence, Status};
use crate::sources::{Sources, Subject, forms};
use alongside_model::{Area, Chat, Fees, Locale, Service, Term, Text};
use std::collections::{BTreeMap, BTreeSet};

/// All services, sorted by id.
#[derive(Default)]
pub(super) struct Directory {
    /// Those that are offered.
    pub(super) records: Vec<Record>,
    /// Those that are not now.
    pub(super) closed: Vec<ClosedService>,
}

impl Directory {
    /// Every record, offered or not.
    pub(super) fn all(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().chain(self.closed.iter().map(|closed| &closed.record))
    }
}

pub(super) fn check(
    sources: &Sources,
    places: &Places,
    context: &Context,
    defects: &mut Defects,
) -> Directory {
    let numbers = sources.numbers.as_ref().map(|entry| &entry.form);
    let mut records: BTreeMap<&str, Record> = BTreeMap::new();
    let mut closed: BTreeMap<&str, ClosedService> = BTreeMap::new();
    for entry in &sources.services {
        let form = &entry.form;
        let id = form.id.as_str();
        let mut checker = context.of(entry, defects);
        if records.contains_key(id) || closed.contains_key(id) {
            checker.add("id", "is duplicated in resources/services; give one of them another id");
            continue;
        }
        let record = record(&mut checker, form, places, numbers);
        let status = term(&form.status);
        let closing = closing(&mut checker, status, form.closed.as_ref());
        if status == Status::Active {
            records.insert(id, record);
        } else {
            closed.insert(id, ClosedService { record, status, closing });
        }
    }
    let directory = Directory {
        records: records.into_values().collect(),
        closed: closed.into_values().collect(),
    };
    successors(&directory, context, defects);
    left_out(sources, &directory, context, defects);
    directory
}

/// What is known of a closing: needed where a service is gone, wrong where it runs.
///
/// A service that is closed for a time may say since when and who stands in, but need not: it means to come back.
fn closing(checker: &mut Checker, status: Status, form: Option<&forms::Closed>) -> Option<Closing> {
    match (status, form) {
        (Status::Active, Some(_)) => {
            checker.add(
                "closed",
                "is set on a service that is active; remove it, or change \"status\"",
            );
        }
        (Status::Inactive | Status::Defunct, None) => {
            checker.add("closed", "is missing; write {\"on\": \"2026-03\", \"successor\": null} with the month or year, and the id of the service that took over if one did");
        }
        _ => {}
    }
    let form = form?;
    Some(Closing {
        on: checker.month("closed.on", Some(&form.on)),
        successor: form.successor.clone(),
        note: checker.maybe_words("closed.note", form.note.as_ref(), Area::canada()),
    })
}

/// Who took over must be there to be offered.
fn successors(directory: &Directory, context: &Context, defects: &mut Defects) {
    for service in &directory.closed {
        let Some(successor) = service.closing.as_ref().and_then(|it| it.successor.as_ref()) else {
            continue;
        };
        if directory.records.iter().any(|record| record.first().id == *successor) {
            continue;
        }
        let mut checker = context.at(&service.record.file, &service.record.first().id, defects);
        if directory.closed.iter().any(|other| other.record.first().id == *successor) {
            let what = format!(
                "{successor:?} is closed itself; write the id of an active service, or null"
            );
            checker.add("closed.successor", what);
        } else if !context.may_hold(Subject::Services, successor) {
            let what = format!(
                "{successor:?} is not a service of resources/services; correct the id, or write null"
            );
            checker.add("closed.successor", what);
        }
    }
}

/// Gives services the texts that a further language has of its own.
pub(super) fn own_texts(
    records: &mut [Record],
    messages: &BTreeMap<String, Compiled>,
    locales: &[Locale],
) {
    for (tag, compiled) in messages {
        let is_rtl = locales.iter().any(|locale| locale.tag == *tag && locale.rtl);
        for (id, message) in compiled {
            let Some((field, service)) = text_of_service(id) else { continue };
            let Ok(place) = records.binary_search_by(|it| it.first().id.as_str().cmp(service))
            else {
                continue;
            };
            let service = records[place].service.get_mut(tag);
            let Some(text) = service.and_then(|service| text_mut(service, field)) else { continue };
            let own = &message.compiled;
            let own = if is_rtl { isolated(own) } else { own.clone() };
            *text = Text { text: own, lang: None };
        }
    }
}

/// The text of a field of a service, if it has one.
fn text_mut<'a>(service: &'a mut Service, field: &str) -> Option<&'a mut Text> {
    match field {
        "eligibility" => service.eligibility.as_mut(),
        "asks" => service.asks.as_mut(),
        "passes-on" => service.passes_on.as_mut(),
        _ => Some(&mut service.summary),
    }
}

/// The same, to be read.
pub(super) fn text<'a>(service: &'a Service, field: &str) -> Option<&'a Text> {
    match field {
        "eligibility" => service.eligibility.as_ref(),
        "asks" => service.asks.as_ref(),
        "passes-on" => service.passes_on.as_ref(),
        _ => Some(&service.summary),
    }
}

/// What is wrong with a text that a language has for a service; nothing if it is right. That of a service that closed waits
/// with its record: whoever closes one needs no translator.
pub(super) fn misplaced_text(
    directory: &Directory,
    context: &Context,
    tag: &str,
    (field, id): (&str, &str),
) -> Option<String> {
    if forms::RECORD_LANGUAGES.contains(&tag) {
        return Some(format!(
            "stands in the record {id:?} of resources/services in this language; change it there, and remove this"
        ));
    }
    let Some(record) = directory.all().find(|record| record.first().id == id) else {
        let what = format!(
            "is for {id:?}, which is no service of resources/services; correct the id of the service, or remove this"
        );
        return (!context.may_hold(Subject::Services, id)).then_some(what);
    };
    text(record.first(), field).is_none().then(|| {
        let field = field.replace('-', "_");
        format!("translates {field:?} of {id:?}, whose record has none; remove this")
    })
}

/// Services that were looked at and are not in the directory.
fn left_out(sources: &Sources, directory: &Directory, context: &Context, defects: &mut Defects) {
    let mut seen = BTreeSet::new();
    for entry in &sources.left_out {
        let id = &entry.form.id;
        let mut checker = context.of(entry, defects);
        if !seen.insert(id) {
            checker.add("id", "is duplicated; keep one");
        }
        if directory.all().any(|record| record.first().id == *id) {
            checker.add("id", "is also in resources/services; remove it from one of the two");
        }
    }
}

/// A service in every language.
fn record(
    checker: &mut Checker,
    form: &forms::Service,
    known_places: &Places,
    numbers: Option<&forms::Numbers>,
) -> Record {
    ages(checker, form);
    if form.says_private && form.passes_on.is_none() {
        checker.add(
            "says_private",
            "is true, and \"passes_on\" names no limits; write what it says, or false",
        );
    }
    reachable(checker, form);
    if let Some(urls) = &form.website {
        checker.links("website", urls);
    }
    let area = checker.area("area", &form.area);
    let sources: Vec<Source> = form
        .sources
        .iter()
        .enumerate()
        .map(|(place, source)| {
            checker.source(place, &source.url, source.as_of.as_ref(), source.shows_contact)
        })
        .collect();
    let with_contact = sources.iter().filter(|source| source.shows_contact);
    let assured = with_contact.filter_map(|source| source.as_of).max();
    let names = checker.name("name", &form.name, area);
    let organizations = checker.name("organization", &form.organization, area);
    let places = places(checker, &form.places, known_places, area);
    zones(checker, form, area, &places, known_places);
    let summaries = checker.texts("summary", &form.summary, area);
    let eligibility = checker.maybe_texts("eligibility", form.eligibility.as_ref(), area);
    let passes_on = checker.maybe_texts("passes_on", form.passes_on.as_ref(), area);
    let asks = checker.maybe_texts("asks", form.asks.as_ref(), area);
    let fees = fees(checker, form.fees.as_ref(), area);
    let phones = phones(checker, form, area, numbers);
    let chats = form.chat.as_ref().map(|form| chat(checker, form, area));
    if let Some(address) = &form.email {
        checker.email("email", address);
    }
    let in_tag = |tag: String| {
        let of = |texts: &Option<BTreeMap<String, Text>>| {
            texts.as_ref().map(|texts| texts[&tag].clone())
        };
        let (name, organization) = (names[&tag].clone(), organizations[&tag].clone());
        let service = Service {
            id: form.id.clone(),
            organization: (organization.text != name.text).then_some(organization),
            name,
            kind: term(&form.kind),
            area,
            places: places.clone(),
            summary: summaries[&tag].clone(),
            eligibility: of(&eligibility),
            needs: terms(&form.needs),
            audiences: terms(&form.audiences),
            only_for: terms(&form.only_for),
            gender: term(&form.gender),
            minimum_age: form.minimum_age,
            maximum_age: form.maximum_age,
            made_for: terms(&form.made_for),
            run_by: terms(&form.run_by),
            languages: form.languages.clone(),
            interpretation: form.interpretation,
            fees: fees[&tag].clone(),
            passes_on: of(&passes_on),
            says_private: form.says_private,
            asks: of(&asks),
            phones: phones[&tag].clone(),
            chat: chats.as_ref().map(|chats| chats[&tag].clone()),
            email: form.email.clone(),
            website: form.website.as_ref().and_then(|urls| in_language(urls, &tag)),
            assured,
            unsure: term::<Confidence>(&form.confidence) != Confidence::High,
        };
        (tag, service)
    };
    let service = checker.context.tags().map(in_tag).collect();
    let former_numbers = former_numbers(checker, form);
    let needs = form.needs.iter().map(|id| term(id)).collect();
    Record { file: checker.file.to_owned(), service, needs, former_numbers, sources }
}

/// The towns or regions that a service is for, which must be in its area.
fn places(checker: &mut Checker, ids: &[String], known: &Places, area: Area) -> Vec<usize> {
    let mut found = Vec::new();
    for id in ids {
        let Some(place) = known.find(id) else {
            if !checker.context.may_hold(Subject::Places, id) {
                checker.add(
                    "places",
                    format!("{id:?} is no place of resources/places; correct the id, or add the place there"),
                );
            }
            continue;
        };
        let province = known.in_language[FIRST_LANGUAGE].get(place).map(|place| place.province);
        if let Some(province) =
            province.filter(|province| area.is_canada() || !area.covers(*province))
        {
            let what = format!(
                "{id:?} is in {}, which \"area\" does not name; correct one of them",
                province.id()
            );
            checker.add("places", what);
        }
        found.push(place);
    }
    found
}

fn ages(checker: &mut Checker, form: &forms::Service) {
    if let (Some(youngest), Some(oldest)) = (form.minimum_age, form.maximum_age)
        && youngest > oldest
    {
        let what = format!("{oldest} is less than the minimum age {youngest}; correct one of them");
        checker.add("maximum_age", what);
    }
}

/// Someone must be there to be reached.
fn reachable(checker: &mut Checker, form: &forms::Service) {
    let website = form.website.iter().flatten().any(|(_, url)| url.is_some());
    if form.phones.is_empty() && form.chat.is_none() && form.email.is_none() && !website {
        checker.add("phones", "is empty, and there is no chat, e-mail or website either; add one, or move the record to resources/left-out.json");
    }
}

fn fees(checker: &mut Checker, form: Option<&forms::Fees>, area: Area) -> BTreeMap<String, Fees> {
    match form {
        None => checker.context.same(&Fees::Unknown),
        Some(forms::Fees::Free(_)) => checker.context.same(&Fees::Free),
        Some(forms::Fees::Words(words)) => {
            let words = checker.texts("fees", words, area);
            words.into_iter().map(|(tag, words)| (tag, Fees::Words(words))).collect()
        }
    }
}

fn chat(checker: &mut Checker, form: &forms::Chat, area: Area) -> BTreeMap<String, Chat> {
    checker.links("chat.url", &form.url);
    let schedules = schedule(checker, "chat.schedule", form.schedule.as_ref(), area);
    if form.url.values().flatten().next().is_none() {
        checker.add("chat.url", "has no address; write one, or set \"chat\" to null");
    }
    let in_tag = |tag: String| {
        let url = in_language(&form.url, &tag).unwrap_or_default();
        let schedule = schedules[&tag].clone();
        (tag, Chat { url, schedule })
    };
    checker.context.tags().map(in_tag).collect()
}
