//! HSDS 3 of another directory, or of our own, as records of ours. Pure: text in, records and remarks out.
//!
//! What was exported by us comes back as it was. Of another directory comes over what can be trusted to mean the
//! same; what a person must say is left empty or is an empty word, so that `cargo xtask check` names it; and what
//! was left behind is listed with the reason. A street address is never imported: a place to stay may be kept secret.

use super::derived::{self, EVERY_DAY, FREE, TAXONOMY, TEXTPHONE, first};
use super::export::IN_HSDS;
use super::structures::{self as hsds, List, Rest};
use crate::catalog::{Catalog, FIRST_LANGUAGE};
use crate::sources::forms::{self, Localized};
use crate::sources::schema;
use crate::street_address;
use alongside_model::{PhoneNumber, Region, Term};
use schemars::schema_for;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What an import gave.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The records, in the order of the file.
    pub records: Vec<forms::Service>,
    /// What was left behind or needs a look.
    pub remarks: Vec<Remark>,
}

/// One thing that did not come over as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The record, by our id.
    pub record: String,
    /// The field, by its HSDS name.
    pub field: String,
    /// What stood there; empty if it must not be shown.
    pub value: String,
    /// Why it did not come over, and what a person can do.
    pub why: String,
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { record, field, value, why } = self;
        let value = if value.is_empty() { "(not shown)" } else { value };
        write!(f, "{record}: {field}: {value}: {why}")
    }
}

/// Reads a file. `area` is the province (`CA-BC`) or `CA` of records that do not say theirs.
///
/// Every line of an error says where it is and how to fix it. With one error, nothing is imported.
pub fn import(catalog: &Catalog, text: &str, area: Option<&str>) -> Result<Imported, Vec<String>> {
    let services = read(text)?;
    let mut importer = Importer {
        catalog,
        area,
        taken: services
            .iter()
            .filter_map(|service| Some(service.ours.as_ref()?.form.id.clone()))
            .chain(catalog.stored.iter().map(|form| form.id.clone()))
            .collect(),
        record: String::new(),
        remarks: Vec::new(),
    };
    let records = services.into_iter().map(|service| importer.service(service)).collect();
    Ok(Imported { records, remarks: importer.remarks })
}

/// These records as a file of `resources/services/`.
pub fn file(records: &[forms::Service]) -> String {
    #[derive(serde::Serialize)]
    struct File<'a> {
        #[serde(rename = "$schema")]
        schema: String,
        services: &'a [forms::Service],
    }
    let schema = schema::named_by("resources/services/").expect("services have a schema");
    let file = File { schema, services: records };
    let res = serde_json::to_string_pretty(&file);
    let mut text = res.expect("plain data can be written");
    text.push('\n');
    text
}

/// The services of a page, of a bare list, or the one that the file is.
fn read(text: &str) -> Result<Vec<Service>, Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(text).map_err(|it| {
        vec![format!(
            "line {}: is not JSON ({it}); ask for the file again, or look for a missing comma, quote or bracket there",
            it.line()
        )]
    })?;
    let (at, list) = match value {
        Value::Array(list) => ("", list),
        Value::Object(mut page) => match page.remove("contents") {
            Some(Value::Array(list)) => ("contents", list),
            Some(other) => {
                return Err(vec![format!(
                    "contents: is {}, not a list; HSDS has the services there: {{\"contents\": [ ... ]}}",
                    kind_of(&other)
                )]);
            }
            None if page.contains_key("name") => {
                return one(Value::Object(page), "").map(|it| vec![it]).map_err(|it| vec![it]);
            }
            None => {
                return Err(vec![
                    "there are no services in it; write {\"contents\": [ ... ]}, a list of services, or one service with its \"name\""
                        .to_owned(),
                ]);
            }
        },
        other => {
            return Err(vec![format!(
                "is {}; HSDS is {{\"contents\": [ ... ]}}, a list of services, or one service",
                kind_of(&other)
            )]);
        }
    };
    let (mut res, mut errors) = (Vec::new(), Vec::new());
    for (n, it) in list.into_iter().enumerate() {
        match one(it, &format!("{at}[{n}]")) {
            Ok(it) => res.push(it),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(res) } else { Err(errors) }
}

/// A service of the file: what HSDS has a place for, and our extension if it was exported by us.
struct Service {
    theirs: hsds::Service,
    ours: Option<Ours>,
}

/// Our extension of a service.
#[derive(Default)]
struct Ours {
    /// The record, with the fields of the extension.
    form: forms::Service,
    /// The addresses of its chat, whose hours stand elsewhere.
    chat: Option<Localized>,
    /// Fields that have no place in a record.
    rest: Rest,
}

impl Ours {
    /// Reads an extension: a record without the fields that HSDS has a place for.
    fn read(
        extension: Map<String, Value>,
    ) -> Result<Self, serde_path_to_error::Error<serde_json::Error>> {
        #[derive(serde::Deserialize)]
        struct Chat {
            chat: Option<Localized>,
        }
        let schema = schema_for!(forms::Service);
        let known = |name: &str| {
            !IN_HSDS.contains(&name)
                && schema.pointer("/properties").is_some_and(|it| it.get(name).is_some())
        };
        let (mut fields, rest): (Map<String, Value>, Rest) = split(extension, known);
        let chat = fields.remove("chat").map(|urls| ("chat".to_owned(), urls));
        let chat: Map<String, Value> = chat.into_iter().collect();
        let Chat { chat } = serde_path_to_error::deserialize(Value::Object(chat))?;
        let Ok(Value::Object(mut record)) = serde_json::to_value(forms::Service::default()) else {
            unreachable!("plain data can be written")
        };
        record.append(&mut fields);
        let form = serde_path_to_error::deserialize(Value::Object(record))?;
        Ok(Self { form, chat, rest })
    }
}

/// The known fields and the others.
fn split(fields: Map<String, Value>, known: impl Fn(&str) -> bool) -> (Map<String, Value>, Rest) {
    let (mut yes, mut no) = (Map::new(), BTreeMap::new());
    for (name, value) in fields {
        // `null` where nothing is known is as good as no field at all: others write both.
        match known(&name) {
            true if value.is_null() => {}
            true => {
                yes.insert(name, value);
            }
            false => {
                no.insert(name, value);
            }
        }
    }
    (yes, no)
}

fn one(value: Value, at: &str) -> Result<Service, String> {
    // A structure would be read from a list, too, field by field.
    if !value.is_object() {
        return Err(format!("{at}: is {}, not a service; remove it", kind_of(&value)));
    }
    let wrong = |inside: &str, error: serde_path_to_error::Error<serde_json::Error>| {
        let path = error.path().to_string();
        let parts =
            [at, inside, path.as_str()].into_iter().filter(|part| !part.is_empty() && *part != ".");
        let place = parts.collect::<Vec<_>>().join(".");
        format!(
            "{place}: {}; HSDS 3 wants something else there: correct it in the file, or remove the field",
            error.into_inner()
        )
    };
    let mut theirs: hsds::Service =
        serde_path_to_error::deserialize(value).map_err(|error| wrong("", error))?;
    let ours = theirs.alongside.take().map(Ours::read).transpose();
    let ours = ours.map_err(|error| wrong("alongside", error))?;
    Ok(Service { theirs, ours })
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Why a field of HSDS does not come over, by its name.
const LEFT: &[(&str, &str)] = &[
    (
        "alternate_name",
        "records have one official name; say it in the summary if people know it by this one",
    ),
    (
        "application_process",
        "say it in \"asks\" if it is about a name, a card or a report, else in \"eligibility\"",
    ),
    ("required_documents", "say it in \"asks\""),
    ("alert", "if it still holds, say it in the summary"),
    ("contacts", "people who work there are not named"),
    ("assurer_email", "people are not named"),
    ("capacities", "it changes by the day; people call to ask"),
    ("fees", "HSDS 3 has \"fees_description\" for it; write it under \"fees\" if it still holds"),
    ("last_modified", "it says when a file changed, not when someone looked"),
    ("timezone", "an offset tells no time zone; write the zone under \"timezone\""),
];

/// Fields in which a street address may stand: not even shown.
const PLACES: &[&str] = &["service_at_locations", "locations", "location", "addresses", "address"];

/// Fields in which people may be named: not shown either.
const PEOPLE: &[&str] = &["contacts", "assurer_email"];

/// Fields that make hours hold in some weeks only.
const LIMITS: &[&str] = &[
    "interval",
    "count",
    "until",
    "byweekno",
    "bymonthday",
    "byyearday",
    "valid_from",
    "valid_to",
];

struct Importer<'a> {
    catalog: &'a Catalog,
    area: Option<&'a str>,
    /// Ids that another record has.
    taken: BTreeSet<String>,
    record: String,
    remarks: Vec<Remark>,
}

impl Importer<'_> {
    fn remark(&mut self, field: &str, value: &str, why: &str) {
        let mut shown: String = value.split_whitespace().collect::<Vec<_>>().join(" ");
        if street_address::suspected(&shown) {
            shown.clear();
        }
        if shown.chars().count() > 120 {
            shown = shown.chars().take(117).chain("...".chars()).collect();
        }
        self.remarks.push(Remark {
            record: self.record.clone(),
            field: field.to_owned(),
            value: shown,
            why: why.to_owned(),
        });
    }

    /// Says which fields have no place here. Identifiers of parts are silent: they mean nothing without their file.
    fn rest(&mut self, at: &str, rest: &Rest) {
        for (name, value) in rest {
            let nothing = match value {
                Value::Null => true,
                Value::String(it) => it.trim().is_empty(),
                Value::Array(it) => it.is_empty(),
                Value::Object(it) => it.is_empty(),
                Value::Bool(_) | Value::Number(_) => false,
            };
            if nothing || name.ends_with("_id") || name == "metadata" {
                continue;
            }
            let field = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
            if PLACES.contains(&name.as_str()) {
                self.remark(&field, "", "street addresses are never imported, because a place may be kept secret; add its public numbers by hand");
                continue;
            }
            let why = LEFT
                .iter()
                .find(|(it, _)| it == name)
                .map_or("records have no place for it", |(_, it)| it);
            let mut shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            if PEOPLE.contains(&name.as_str()) {
                shown.clear();
            }
            self.remark(&field, &shown, why);
        }
    }

    /// One service. What HSDS says is taken apart whole, so that no field of it can be forgotten.
    #[expect(
        clippy::too_many_lines,
        reason = "one field after another; parts would only hide the order"
    )]
    fn service(&mut self, Service { theirs, ours }: Service) -> forms::Service {
        let hsds::Service {
            id: their_id,
            name,
            description,
            url,
            additional_urls,
            email,
            status,
            interpretation_services,
            fees_description,
            eligibility_description,
            minimum_age,
            maximum_age,
            assured_date,
            phones,
            schedules,
            service_areas,
            languages,
            organization,
            cost_options,
            attributes,
            alongside: _,
            rest,
        } = theirs;
        let exported = ours.is_some();
        let Ours { form: ours, chat, rest: our_rest } = ours.unwrap_or_default();

        let area = self.areas(&service_areas);
        let id = match ours.id.as_str() {
            "" => self.new_id(name.as_deref().unwrap_or_default(), &area),
            id => id.to_owned(),
        };
        self.record.clone_from(&id);
        self.rest("", &rest);
        self.rest("alongside", &our_rest);
        for (n, it) in service_areas.iter().enumerate() {
            self.rest(&format!("service_areas[{n}]"), &it.rest);
            if code(self.catalog, it).is_none() {
                self.remark(&format!("service_areas[{n}]"), it.name.as_deref().unwrap_or_default(), "is not a province or territory of Canada that we know; write \"area\", and \"places\" if it is a town or region");
            }
        }
        if !exported {
            if let Some(it) = &their_id {
                self.remark(
                    "id",
                    it,
                    &format!("its id here is {id:?}; keep theirs if you mean to compare again"),
                );
            }
            if let Some(it) = &description {
                self.remark("description", it, "write the summary again in each language: plain, with every limit, without their advertising");
            }
        }
        let (their_organization, organization_rest) =
            organization.map_or((None, Rest::new()), |it| {
                let hsds::Organization { id: _, name, description: _, rest } = it;
                (name, rest)
            });
        self.rest("organization", &organization_rest);
        let sets = self.attributes(&attributes);
        let (phone_schedules, chat_schedule) = self.schedules(schedules, &phones, exported);
        let fees = self.fees(ours.fees, fees_description, &cost_options);
        let interpretation = self.interpretation(ours.interpretation, interpretation_services);
        let website = self.text("url", ours.website, url.as_deref(), exported, None);
        self.links(&additional_urls, chat.as_ref(), website.as_ref());
        self.assured(assured_date.as_deref(), &ours.sources);
        forms::Service {
            id,
            name: self
                .text("name", said(ours.name), name.as_deref(), exported, None)
                .unwrap_or_else(nameless),
            organization: self
                .text(
                    "organization.name",
                    said(ours.organization),
                    their_organization.as_deref(),
                    exported,
                    None,
                )
                .unwrap_or_else(nameless),
            status: status.unwrap_or_default(),
            kind: sets.one(hsds::KIND),
            area,
            summary: if exported {
                self.text(
                    "description",
                    said(ours.summary),
                    description.as_deref(),
                    exported,
                    Some(""),
                )
            } else {
                None
            }
            .unwrap_or_else(|| self.texts("", Some(""))),
            eligibility: self.text(
                "eligibility_description",
                ours.eligibility,
                eligibility_description.as_deref(),
                exported,
                Some(""),
            ),
            needs: sets.all(hsds::NEED),
            audiences: sets.all(hsds::AUDIENCE),
            only_for: sets.all(hsds::ONLY_FOR),
            gender: sets.one(hsds::GENDER),
            minimum_age: self.age("minimum_age", minimum_age.as_ref()),
            maximum_age: self.age("maximum_age", maximum_age.as_ref()),
            made_for: sets.all(hsds::MADE_FOR),
            // The empty word is no group, so the check asks who runs it.
            run_by: if exported { sets.all(hsds::RUN_BY) } else { vec![String::new()] },
            languages: self.languages(&languages),
            interpretation,
            fees,
            phones: self.phones(phones, phone_schedules, exported),
            chat: chat.map(|url| forms::Chat { url, schedule: chat_schedule }),
            email,
            website,
            sources: if exported {
                ours.sources
            } else {
                // The empty address is none, so the check asks for the page that shows it.
                vec![forms::Source { url: String::new(), as_of: None, shows_contact: true }]
            },
            // What HSDS has no place for comes from the extension as it is.
            ..ours
        }
    }

    /// A text in the first language, and nothing or `other` in the rest.
    fn texts(&self, text: &str, other: Option<&str>) -> Localized {
        let tags = self.catalog.locales.iter().map(|it| it.tag.clone());
        tags.map(|tag| {
            let text = if tag == FIRST_LANGUAGE { Some(text) } else { other };
            (tag, text.map(str::to_owned))
        })
        .collect()
    }

    /// A text: ours in all languages where the HSDS field still says what we wrote there; else what it says now.
    fn text(
        &mut self,
        field: &str,
        ours: Option<Localized>,
        theirs: Option<&str>,
        exported: bool,
        other: Option<&str>,
    ) -> Option<Localized> {
        let Some(theirs) = theirs else {
            if let Some(shown) = ours.as_ref().and_then(first) {
                self.remark(
                    field,
                    &shown,
                    "was removed after we exported it and is kept here; remove it if that is right",
                );
            }
            return ours;
        };
        match ours {
            Some(ours) if first(&ours).as_deref() == Some(theirs) => Some(ours),
            Some(mut ours) => {
                self.remark(field, theirs, "was changed after we exported it, and the change is imported; see that the other languages still say the same");
                ours.insert(FIRST_LANGUAGE.to_owned(), Some(theirs.to_owned()));
                Some(ours)
            }
            None if theirs.trim().is_empty() => None,
            None if exported => {
                self.remark(
                    field,
                    theirs,
                    "was added after we exported it; the other languages are missing",
                );
                Some(self.texts(theirs, other))
            }
            None if street_address::suspected(theirs) => {
                self.remark(
                    field,
                    "",
                    "looks like a street address, and those are never imported; write the text again without it",
                );
                None
            }
            None => Some(self.texts(theirs, other)),
        }
    }

    /// Codes of provinces and territories; what the command says where there are none.
    fn areas(&self, areas: &[hsds::ServiceArea]) -> Vec<String> {
        let mut res: Vec<String> = Vec::new();
        for code in areas.iter().filter_map(|it| code(self.catalog, it)) {
            if !res.contains(&code) {
                res.push(code);
            }
        }
        if res.is_empty() {
            res.extend(self.area.map(str::to_owned));
        }
        res
    }

    /// An id that nobody has: the place and the name.
    fn new_id(&mut self, name: &str, area: &[String]) -> String {
        let place = match area {
            [one] => one.trim_start_matches("CA-").to_lowercase(),
            _ => "new".to_owned(),
        };
        let mut words = String::new();
        for c in name.chars().flat_map(char::to_lowercase) {
            match plain(c) {
                Some(c) => words.push(c),
                None if words.ends_with('-') => {}
                None => words.push('-'),
            }
        }
        let mut short: String = words.trim_matches('-').chars().take(40).collect();
        if short.is_empty() {
            "service".clone_into(&mut short);
        }
        let base = format!("{place}-{}", short.trim_matches('-'));
        let mut res = base.clone();
        let mut n = 2_u32;
        while !self.taken.insert(res.clone()) {
            res = format!("{base}-{n}");
            n += 1;
        }
        res
    }

    fn age(&mut self, field: &str, value: Option<&Value>) -> Option<u8> {
        let value = value?;
        let text = value.as_str().map_or_else(|| value.to_string(), |it| it.trim().to_owned());
        let text = text.strip_suffix(".0").unwrap_or(&text);
        let res = text.parse().ok();
        if res.is_none() && !text.is_empty() {
            self.remark(
                field,
                text,
                "is not a whole number of years; write the age, or say it in \"eligibility\"",
            );
        }
        res
    }

    fn languages(&mut self, languages: &[hsds::Language]) -> Vec<String> {
        let mut res: Vec<String> = Vec::new();
        for (n, it) in languages.iter().enumerate() {
            let hsds::Language { id: _, name, code, rest } = it;
            let field = format!("languages[{n}]");
            self.rest(&field, rest);
            let code = code.clone().filter(|it| !it.trim().is_empty());
            match code.or_else(|| self.language(name.as_deref()?)) {
                Some(tag) if !res.contains(&tag) => res.push(tag),
                Some(_) => {}
                None => self.remark(
                    &field,
                    name.as_deref().unwrap_or_default(),
                    "is not a language that we know by name; write its code under \"languages\"",
                ),
            }
        }
        res
    }

    /// The code of a language that a message names so.
    fn language(&self, name: &str) -> Option<String> {
        let mut messages = self.catalog.messages.values().flatten();
        let found = messages.find(|(id, it)| {
            id.starts_with("language-") && it.compiled.to_lowercase() == name.trim().to_lowercase()
        });
        found.and_then(|(id, _)| id.strip_prefix("language-").map(str::to_owned))
    }

    fn attributes(&mut self, attributes: &[hsds::Attribute]) -> Sets {
        let mut res = Sets(Vec::new());
        for (n, it) in attributes.iter().enumerate() {
            let hsds::Attribute {
                id: _,
                link_type,
                link_entity: _,
                value,
                label,
                taxonomy_term,
                rest,
            } = it;
            let field = format!("attributes[{n}]");
            self.rest(&field, rest);
            let list = hsds::LISTS.iter().find(|it| Some(it.link) == link_type.as_deref());
            let taxonomy = taxonomy_term.as_ref().and_then(|it| it.taxonomy.as_deref());
            match (list, value) {
                (Some(list), Some(term)) if taxonomy.is_some_and(|it| it.starts_with(TAXONOMY)) => {
                    res.0.push((list.link, term.clone()));
                }
                _ => {
                    let name = taxonomy_term.as_ref().and_then(|it| it.name.clone());
                    let shown = name.or_else(|| value.clone()).or_else(|| label.clone());
                    self.remark(&field, &shown.unwrap_or_default(), "is a term of another list; choose from \"needs\" and \"audiences\" by hand");
                }
            }
        }
        res
    }

    fn fees(
        &mut self,
        ours: Option<forms::Fees>,
        words: Option<String>,
        options: &[hsds::CostOption],
    ) -> Option<forms::Fees> {
        let ours = ours.and_then(|fees| match fees {
            forms::Fees::Words(words) => Some(words),
            forms::Fees::Free(_) => None,
        });
        let mut free = !options.is_empty();
        for (n, it) in options.iter().enumerate() {
            let hsds::CostOption { id: _, option, currency: _, amount, amount_description, rest } =
                it;
            let field = format!("cost_options[{n}]");
            self.rest(&field, rest);
            let nothing = amount.as_ref().and_then(Value::as_f64).is_some_and(|it| it == 0.0);
            free &= nothing;
            if !nothing {
                let amount = amount.as_ref().map(ToString::to_string);
                let shown: Vec<String> =
                    [option, &amount, amount_description].into_iter().flatten().cloned().collect();
                self.remark(
                    &field,
                    &shown.join(" "),
                    "prices are said in words; write them under \"fees\" in each language",
                );
            }
        }
        let says_free = words
            .as_deref()
            .is_some_and(|it| it.trim().trim_end_matches('.').eq_ignore_ascii_case(FREE));
        let exported = ours.is_some();
        match words {
            Some(_) if says_free && !exported => Some(forms::Fees::Free("free".to_owned())),
            None if free && !exported => Some(forms::Fees::Free("free".to_owned())),
            words => self
                .text("fees_description", ours, words.as_deref(), exported, Some(""))
                .map(forms::Fees::Words),
        }
    }

    fn interpretation(&mut self, ours: Option<bool>, words: Option<String>) -> Option<bool> {
        let same = ours.map(derived::interpreters) == words.as_deref();
        if let Some(words) = words.filter(|_| !same) {
            self.remark(
                "interpretation_services",
                &words,
                "write \"interpretation\": true or false, as it says",
            );
        }
        ours
    }

    fn links(
        &mut self,
        links: &[hsds::Link],
        chat: Option<&Localized>,
        website: Option<&Localized>,
    ) {
        let known: BTreeSet<&String> =
            [chat, website].into_iter().flatten().flat_map(|it| it.values().flatten()).collect();
        for (n, it) in links.iter().enumerate() {
            let hsds::Link { id: _, label, url, rest } = it;
            let field = format!("additional_urls[{n}]");
            self.rest(&field, rest);
            let Some(url) = url.as_ref().filter(|it| !known.contains(it)) else { continue };
            let shown = format!("{} {url}", label.as_deref().unwrap_or_default());
            self.remark(&field, &shown, "write it under \"website\" or \"chat\" if it is one");
        }
    }

    fn assured(&mut self, date: Option<&str>, sources: &[forms::Source]) {
        if let Some(date) = date.filter(|it| derived::assured(sources).as_deref() != Some(*it)) {
            self.remark("assured_date", date, "others checked it then; look at its page yourself and write the month under \"sources\"");
        }
    }

    /// The hours of each number, by its place, and of the chat.
    fn schedules(
        &mut self,
        schedules: Vec<hsds::Schedule>,
        phones: &[hsds::Phone],
        exported: bool,
    ) -> (Vec<Option<forms::Schedule>>, Option<forms::Schedule>) {
        let mut by_phone: Vec<Vec<hsds::Schedule>> = vec![Vec::new(); phones.len()];
        let (mut of_chat, mut of_service) = (Vec::new(), Vec::new());
        for (n, it) in schedules.into_iter().enumerate() {
            self.rest(&format!("schedules[{n}]"), &it.rest);
            if let Some(ours) = &it.alongside {
                self.rest(&format!("schedules[{n}].alongside"), &ours.rest);
            }
            let of = it.alongside.as_ref().and_then(|it| it.of.clone());
            let phone =
                of.as_ref().and_then(|of| phones.iter().position(|it| it.id.as_ref() == Some(of)));
            match (phone, of.as_deref()) {
                (Some(phone), _) => by_phone[phone].push(it),
                (None, Some(hsds::CHAT)) => of_chat.push(it),
                (None, _) => of_service.push(it),
            }
        }
        let chat = self.schedule(&of_chat);
        let mut res: Vec<Option<forms::Schedule>> =
            by_phone.iter().map(|it| self.schedule(it)).collect();
        if !of_service.is_empty() {
            let hours = self.schedule(&of_service);
            let why = if exported || phones.is_empty() {
                "it is not said who answers then; write it under \"schedule\" of a phone"
            } else {
                for (place, phone) in res.iter_mut().zip(phones) {
                    if phone_kind(phone.r#type.as_deref()) == Some("voice") {
                        place.clone_from(&hours);
                    }
                }
                "these are the hours of the whole service, and its voice numbers have them now; make sure that someone answers then"
            };
            let shown: Vec<String> = of_service.iter().map(in_words).collect();
            self.remark("schedules", &shown.join("; "), why);
        }
        (res, chat)
    }

    /// What some schedules say together.
    fn schedule(&self, schedules: &[hsds::Schedule]) -> Option<forms::Schedule> {
        let ours = |it: &hsds::Schedule| it.alongside.clone().unwrap_or_default();
        let (first, all) = (schedules.first()?, schedules);
        if let Some(words) = ours(first).words {
            return Some(forms::Schedule::Words(forms::ScheduleWords { words }));
        }
        if ours(first).always == Some(true) {
            return Some(forms::Schedule::Always("always".to_owned()));
        }
        let spans: Option<Vec<forms::Opening>> = all.iter().map(span).collect();
        if let Some(weekly) = spans {
            if first.alongside.is_none() && all.len() == 1 && at_all_hours(first) {
                return Some(forms::Schedule::Always("always".to_owned()));
            }
            // Without a zone of ours the empty word stands there, and the check asks for it.
            let timezone = ours(first).timezone.unwrap_or_default();
            return Some(forms::Schedule::Weekly(forms::Weekly { timezone, weekly }));
        }
        let said: Vec<String> = all.iter().filter_map(|it| it.description.clone()).collect();
        let text = said.join(" ");
        (!text.trim().is_empty() && !street_address::suspected(&text)).then(|| {
            forms::Schedule::Words(forms::ScheduleWords { words: self.texts(&text, Some("")) })
        })
    }

    fn phones(
        &mut self,
        phones: Vec<hsds::Phone>,
        schedules: Vec<Option<forms::Schedule>>,
        exported: bool,
    ) -> Vec<forms::Phone> {
        let mut res = Vec::new();
        for (n, (it, schedule)) in phones.into_iter().zip(schedules).enumerate() {
            let hsds::Phone {
                id: _,
                number: written,
                extension,
                r#type,
                description,
                alongside,
                rest,
            } = it;
            let field = format!("phones[{n}]");
            self.rest(&field, &rest);
            let hsds::OurPhone { say, note, extension: our_extension, rest } =
                alongside.unwrap_or_default();
            self.rest(&format!("{field}.alongside"), &rest);
            let written = written.unwrap_or_default();
            let Some(kind) = phone_kind(r#type.as_deref()) else {
                self.remark(
                    &field,
                    &format!("{} {written}", r#type.unwrap_or_default()),
                    "people are shown numbers to call or to text only",
                );
                continue;
            };
            let (number, extension_inside) = number(&written);
            let extension =
                our_extension.or(extension.as_ref().and_then(digits)).or(extension_inside);
            let derived = derived::phone_description(say.as_ref(), note.as_ref());
            let note = if derived == description {
                note
            } else if say.is_some() {
                self.remark(
                    &format!("{field}.description"),
                    &description.unwrap_or_default(),
                    "was changed after we exported it; write the change into \"say\" and \"note\"",
                );
                note
            } else {
                self.text(
                    &format!("{field}.description"),
                    note,
                    description.as_deref(),
                    exported,
                    Some(""),
                )
            };
            res.push(forms::Phone {
                number,
                kind: kind.to_owned(),
                say,
                extension,
                schedule,
                note,
            });
        }
        res
    }
}

/// A text that is there in some language.
fn said(texts: Localized) -> Option<Localized> {
    (!texts.is_empty()).then_some(texts)
}

/// A name in no language: the check asks for it.
fn nameless() -> Localized {
    Localized::from([(FIRST_LANGUAGE.to_owned(), Some(String::new()))])
}

/// Terms of our lists, in the order of the file.
struct Sets(Vec<(&'static str, String)>);

impl Sets {
    fn all(&self, list: List) -> Vec<String> {
        self.0.iter().filter(|(link, _)| *link == list.link).map(|(_, it)| it.clone()).collect()
    }
    /// The one term, or the empty word, which the check asks to correct.
    fn one(&self, list: List) -> String {
        self.all(list).into_iter().next().unwrap_or_default()
    }
}

/// The code of a place: by itself, or by its name in one of our languages.
fn code(catalog: &Catalog, area: &hsds::ServiceArea) -> Option<String> {
    if let Some(extent) = &area.extent
        && (extent == "CA" || Region::parse(extent).is_some())
    {
        return Some(extent.clone());
    }
    let name = area.name.as_ref()?.trim().to_lowercase();
    if name == "canada" {
        return Some("CA".to_owned());
    }
    let named = |region: &Region| {
        let id = format!("region-{}", region.id().to_lowercase());
        catalog
            .messages
            .values()
            .any(|it| it.get(&id).is_some_and(|it| it.compiled.to_lowercase() == name))
    };
    Region::ALL.iter().find(|it| named(it)).map(|it| it.id().to_owned())
}

/// Our word for a type of phone; the empty word, which the check asks to correct, where it is not said or not known;
/// `None` for what nobody can talk or write to.
fn phone_kind(kind: Option<&str>) -> Option<&'static str> {
    match kind.unwrap_or_default().trim().to_lowercase().as_str() {
        "voice" | "cell" => Some("voice"),
        "text" | "sms" => Some("text"),
        TEXTPHONE | "tty" | "tdd" => Some("tty"),
        "whatsapp" => Some("whatsapp"),
        "fax" | "pager" | "video" => None,
        _ => Some(""),
    }
}

/// A number as our records write it, and the extension that was written behind it. What is no number stays as it is,
/// so that the check names it.
fn number(written: &str) -> (String, Option<String>) {
    let written = written.trim();
    if PhoneNumber::parse(written).is_some() {
        return (written.to_owned(), None);
    }
    let lower = written.to_ascii_lowercase();
    let cut = ["ext", "poste", "x", "#"].iter().filter_map(|it| lower.find(it)).min();
    let (main, behind) = lower.split_at(cut.unwrap_or(lower.len()));
    let only_digits = |it: &str| it.chars().filter(char::is_ascii_digit).collect::<String>();
    let digits = only_digits(main);
    let whole = match digits.len() {
        10 => format!("+1{digits}"),
        11 if digits.starts_with('1') => format!("+{digits}"),
        _ => digits,
    };
    let strange = main.chars().any(char::is_alphabetic);
    if strange || PhoneNumber::parse(&whole).is_none() {
        return (written.to_owned(), None);
    }
    (whole, Some(only_digits(behind)).filter(|it| !it.is_empty()))
}

/// An extension: a number or digits.
fn digits(extension: &Value) -> Option<String> {
    let text = extension.as_str().map_or_else(|| extension.to_string(), |it| it.trim().to_owned());
    (!text.is_empty() && text.bytes().all(|it| it.is_ascii_digit())).then_some(text)
}

/// A schedule as a span of our weekly hours, if it is one.
fn span(it: &hsds::Schedule) -> Option<forms::Opening> {
    let limited = it.rest.iter().any(|(name, value)| {
        // Every single week is no limit.
        LIMITS.contains(&name.as_str()) && !value.is_null() && (name != "interval" || *value != 1)
    });
    if limited || it.freq.as_deref().is_some_and(|it| it != "WEEKLY") {
        return None;
    }
    let days: Vec<String> = it
        .byday
        .as_ref()?
        .split(',')
        .map(|day| day.trim().to_lowercase())
        .map(|day| EVERY_DAY.to_lowercase().split(',').any(|it| it == day).then_some(day))
        .collect::<Option<_>>()?;
    Some(forms::Opening {
        days,
        opens: time(it.opens_at.as_ref()?)?,
        closes: time(it.closes_at.as_ref()?)?,
    })
}

/// Hours and minutes of `08:30`, `08:30:00` or `08:30-05:00`.
fn time(text: &str) -> Option<String> {
    let start = text.get(..5)?;
    let (hours, minutes) = start.split_once(':')?;
    let two = |it: &str| it.len() == 2 && it.bytes().all(|it| it.is_ascii_digit());
    (two(hours) && two(minutes)).then(|| start.to_owned())
}

/// Whether a schedule of others covers the whole week.
fn at_all_hours(it: &hsds::Schedule) -> bool {
    let Some(forms::Opening { days, opens, closes }) = span(it) else { return false };
    days.len() == 7 && opens == "00:00" && ["00:00", "23:59", "24:00"].contains(&closes.as_str())
}

/// A schedule on one line.
fn in_words(it: &hsds::Schedule) -> String {
    let parts = [&it.byday, &it.opens_at, &it.closes_at, &it.description];
    parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The letter or digit that an id can hold.
fn plain(c: char) -> Option<char> {
    Some(match c {
        'a'..='z' | '0'..='9' => c,
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'û' | 'ù' | 'ü' => 'u',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (written, want, extension) in [
            ("+18339001010", "+18339001010", None),
            ("1-833-900-1010", "+18339001010", None),
            ("(604) 681-8480 ext. 203", "+16046818480", Some("203")),
            ("+1 604.681.8480 poste 7", "+16046818480", Some("7")),
            ("9-1-1", "911", None),
            ("310-1818", "3101818", None),
            ("+44 1234 234567", "+44 1234 234567", None),
            ("604-FOR-HELP", "604-FOR-HELP", None),
            ("", "", None),
        ] {
            assert_eq!(
                number(written),
                (want.to_owned(), extension.map(str::to_owned)),
                "{written}"
            );
        }
    }
}
