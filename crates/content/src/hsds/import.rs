//! HSDS 3 of another directory, or of our own, as records of ours. Pure: text in, records and remarks out.
//!
//! What was exported by us comes back as it was. Of another directory comes over what can be trusted to mean the
//! same; what a person must say is left empty or is an empty word, so that `cargo xtask check` names it; and what
//! was left behind is listed with the reason. A street address is never imported: a place to stay may be kept secret.

use super::derived::{self, FREE, TAXONOMY, first};
use super::export::IN_HSDS;
use super::hours::{self, Hours};
use super::incoming::{self, kind_of};
use super::known::{self, Change, Index, Known};
use super::names::{self, Named};
use super::phone_text::{self, Written};
use super::structures::{self as hsds, List, Rest};
use super::terms::{Term, Terms};
use crate::catalog::{Catalog, FIRST_LANGUAGE};
use crate::sources::forms::{self, Localized};
use crate::sources::schema;
use crate::{printable, street_address};
use alongside_model::PhoneNumber;
use schemars::schema_for;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// How to import.
#[derive(Clone, Debug, Default)]
pub struct Options<'a> {
    /// The province (`CA-BC`) or `CA` of records that do not say theirs.
    pub area: Option<&'a str>,
    /// What the terms of the other directory mean here.
    pub terms: Option<&'a Terms>,
    /// Which services to take; all if it says nothing.
    pub only: Only,
    /// An earlier file of the same directory: then only what is new or changed comes in.
    pub before: Option<&'a [u8]>,
}

/// Which services to take: of each list that is not empty, one must fit.
#[derive(Clone, Debug, Default)]
pub struct Only {
    /// Kinds of help, by id.
    pub needs: Vec<String>,
    /// Codes of provinces and territories (`CA-ON`), or towns and regions, by id. Services for all of Canada fit too.
    pub places: Vec<String>,
    /// Terms of the other directory, by code or words; a code stands for all that are below it.
    pub terms: Vec<String>,
}

impl Only {
    fn takes(&self, record: &forms::Service, terms: &BTreeSet<Term>) -> bool {
        let any = |asked: &[String], fits: &dyn Fn(&String) -> bool| {
            asked.is_empty() || asked.iter().any(fits)
        };
        any(&self.needs, &|need| record.needs.contains(need))
            && any(&self.places, &|place| {
                record.area.iter().any(|it| it == place || it == "CA")
                    || record.places.contains(place)
            })
            && any(&self.terms, &|asked| terms.iter().any(|term| term.is_called(asked)))
    }
}

/// What an import gave.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The records, in the order of the file.
    pub records: Vec<forms::Service>,
    /// What was left behind or needs a look.
    pub remarks: Vec<Remark>,
    /// What to know of the file as a whole: that there are other pages, which tables were not opened.
    pub notes: Vec<String>,
    /// Records that could not be read, each with its place and how to fix it.
    pub left_out: Vec<String>,
    /// Services of ours that new records seem to be.
    pub known: Vec<Known>,
    /// Every term of the other directory with how many services have it, whether they were taken or not.
    pub terms: BTreeMap<Term, usize>,
    /// How many services were not taken because [`Options::only`] asked for others.
    pub not_asked_for: usize,
    /// What is new, changed and gone since the earlier file.
    pub changes: Vec<Change>,
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
        // It is made of what others wrote.
        f.write_str(&printable::line(&format!("{record}: {field}: {value}: {why}")))
    }
}

/// Reads a file: HSDS 3 JSON, or a zip file of the tables of HSDS 1 to 3.
///
/// Every line of an error says where it is and how to fix it. A record that cannot be read is left out and named; if
/// none can, or the file is something else, nothing is imported.
pub fn import(catalog: &Catalog, bytes: &[u8], options: &Options) -> Result<Imported, Vec<String>> {
    let safe = |line: String| printable::line(&line);
    let mut incoming = incoming::read(bytes).map_err(|error| vec![safe(error)])?;
    let mut changes = Vec::new();
    if let Some(before) = options.before {
        let before = incoming::read(before)
            .map_err(|error| vec![safe(format!("the earlier file: {error}"))])?;
        let all = known::changes(&before.services, &incoming.services);
        let here: BTreeSet<&String> = all.iter().map(|(key, _)| key).collect();
        incoming.services.retain(|(_, it)| here.contains(&known::key(it)));
        changes = all.into_iter().map(|(_, change)| change).collect();
    }
    let (mut services, mut left_out) = (Vec::new(), Vec::new());
    for (place, value) in incoming.services {
        match one(value, &place) {
            Ok(service) => services.push(service),
            Err(error) => left_out.push(safe(error)),
        }
    }
    if services.is_empty() && !left_out.is_empty() {
        return Err(left_out);
    }
    let index = Index::of(catalog);
    let mut importer = Importer {
        catalog,
        options,
        index: &index,
        taken: services
            .iter()
            .filter_map(|service| Some(service.ours.as_ref()?.form.id.clone()))
            .chain(catalog.stored.iter().map(|form| form.id.clone()))
            .collect(),
        record: String::new(),
        remarks: Vec::new(),
    };
    let mut found = Imported {
        notes: incoming.notes.into_iter().map(safe).collect(),
        left_out,
        changes,
        ..Imported::default()
    };
    for service in services {
        let terms: BTreeSet<Term> = service
            .theirs
            .attributes
            .iter()
            .filter(|it| !is_ours(it))
            .filter_map(Term::of)
            .collect();
        let (identifier, exported) = (service.theirs.id.clone(), service.ours.is_some());
        let record = importer.service(service);
        let remarks = std::mem::take(&mut importer.remarks);
        let taken = options.only.takes(&record, &terms);
        for term in terms {
            *found.terms.entry(term).or_default() += 1;
        }
        if !taken {
            found.not_asked_for += 1;
            continue;
        }
        if !exported {
            found.known.extend(index.recognise(&record, identifier.as_deref()));
        }
        found.remarks.extend(remarks);
        found.records.push(record);
    }
    Ok(found)
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

fn one(value: Value, place: &str) -> Result<Service, String> {
    // A structure would be read from a list, too, field by field.
    let Value::Object(fields) = &value else {
        return Err(format!("{place}: is {}, not a service; remove it", kind_of(&value)));
    };
    if let Some(other) = incoming::other_thing(fields) {
        return Err(format!("{place}: is {}, not a service; remove it", other.one));
    }
    let name = fields.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let wrong = |inside: &str, error: serde_path_to_error::Error<serde_json::Error>| {
        let path = error.path().to_string();
        let parts = [place, inside, path.as_str()];
        let parts = parts.into_iter().filter(|part| !part.is_empty() && *part != ".");
        let place = parts.collect::<Vec<_>>().join(".");
        let name = if name.is_empty() || street_address::suspected(&name) {
            String::new()
        } else {
            format!(" ({name})")
        };
        format!(
            "{place}{name}: {}; HSDS 3 wants something else there: correct it in the file, or remove the field",
            error.into_inner()
        )
    };
    let mut theirs: hsds::Service =
        serde_path_to_error::deserialize(value.clone()).map_err(|error| wrong("", error))?;
    let ours = theirs.alongside.take().map(Ours::read).transpose();
    let ours = ours.map_err(|error| wrong("alongside", error))?;
    Ok(Service { theirs, ours })
}

/// Whether a term is one of our lists.
fn is_ours(attribute: &hsds::Attribute) -> bool {
    let taxonomy = attribute.taxonomy_term.as_ref().and_then(|it| it.taxonomy.as_deref());
    taxonomy.is_some_and(|it| it.starts_with(TAXONOMY))
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
];

/// Why no address comes over.
const NO_ADDRESS: &str = "street addresses are never imported, because a place may be kept secret; add its public numbers by hand";

/// Fields of hours that say when they hold; the lines on hours show them.
const OF_HOURS: &[&str] = &[
    "interval",
    "count",
    "until",
    "byweekno",
    "bymonthday",
    "byyearday",
    "valid_from",
    "valid_to",
    "dtstart",
    "wkst",
    "weekday",
];

/// Fields in which a street address may stand: not even shown.
const PLACES: &[&str] = &["service_at_locations", "locations", "location", "addresses", "address"];

/// Fields in which people may be named: not shown either.
const PEOPLE: &[&str] = &["contacts", "assurer_email"];

struct Importer<'a> {
    catalog: &'a Catalog,
    options: &'a Options<'a>,
    index: &'a Index<'a>,
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
                self.remark(&field, "", NO_ADDRESS);
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

        let Areas { area, places, unknown } = self.areas(&service_areas, exported);
        let id = match (
            ours.id.as_str(),
            their_id.as_deref().and_then(|it| self.index.identified(it)),
        ) {
            ("", Some(own)) => own.id.clone(),
            ("", None) => self.new_id(name.as_deref().unwrap_or_default(), &area),
            (id, _) => id.to_owned(),
        };
        self.record.clone_from(&id);
        let (at_places, rest) = split_off(rest, "service_at_locations");
        self.rest("", &rest);
        self.rest("alongside", &our_rest);
        for (n, it) in service_areas.iter().enumerate() {
            self.rest(&format!("service_areas[{n}]"), &it.rest);
        }
        for (n, why) in unknown {
            self.remark(
                &format!("service_areas[{n}]"),
                service_areas[n].name.as_deref().unwrap_or_default(),
                why,
            );
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
        let (of_organization, organization_rest) = split_off(organization_rest, "phones");
        self.rest("organization", &organization_rest);
        let phones = self.numbers_elsewhere(phones, at_places, of_organization);
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
            status: status.map(|it| known_status(&it)).unwrap_or_default(),
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
            places: if exported { ours.places.clone() } else { places },
            languages: self.languages(&languages, exported),
            interpretation,
            fees,
            phones: self.phones(phones, phone_schedules, exported),
            chat: chat.map(|url| forms::Chat { url, schedule: chat_schedule }),
            email: self.email(email, exported),
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
        let tags = self.catalog.record_tags().into_iter();
        tags.map(|tag| {
            let text = if tag == FIRST_LANGUAGE { Some(text) } else { other };
            (tag.to_owned(), text.map(str::to_owned))
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

    /// Where the service is offered. What the command says stands in where the record says nothing that we know, but
    /// never for what is abroad.
    fn areas(&self, areas: &[hsds::ServiceArea], exported: bool) -> Areas {
        let province = self.options.area;
        let mut res = Areas { area: Vec::new(), places: Vec::new(), unknown: Vec::new() };
        let mut abroad = false;
        let mut add = |code: String| {
            if !res.area.contains(&code) {
                res.area.push(code);
            }
        };
        for (n, it) in areas.iter().enumerate() {
            match names::area(self.catalog, it, exported, province) {
                Named::Area(code) => add(code),
                Named::Place(place, code) => {
                    add(code);
                    if !res.places.contains(&place) {
                        res.places.push(place);
                    }
                }
                Named::Abroad => {
                    abroad = true;
                    res.unknown.push((n, "is not in Canada; leave the record out, or write \"area\""));
                }
                Named::Unknown => res.unknown.push((n, "is not a province or territory of Canada that we know; write \"area\", and \"places\" if it is a town or region")),
            }
        }
        // A service for a whole province or all of Canada is not for some of its towns.
        let whole = |it: &&hsds::ServiceArea| {
            matches!(names::area(self.catalog, it, exported, province), Named::Area(_))
        };
        if areas.iter().any(|it| whole(&it)) {
            res.places.clear();
        }
        if res.area.is_empty() && !abroad {
            res.area.extend(province.map(str::to_owned));
        }
        res
    }

    /// An id that nobody has: the place and the name.
    fn new_id(&mut self, name: &str, area: &[String]) -> String {
        let place = match area {
            [one] => one.trim_start_matches("CA-").to_lowercase(),
            _ => "new".to_owned(),
        };
        // An id stands in pages. What may be an address is not made one.
        if street_address::suspected(name) {
            return self.numbered(&place);
        }
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
        if street_address::find_in_id(&base).is_some() {
            return self.numbered(&place);
        }
        let mut res = base.clone();
        let mut n = 2_u32;
        while !self.taken.insert(res.clone()) {
            res = format!("{base}-{n}");
            n += 1;
        }
        res
    }

    /// An id that says nothing but the province: `on-1`.
    fn numbered(&mut self, place: &str) -> String {
        let mut n = 1_u32;
        loop {
            let id = format!("{place}-{n}");
            if self.taken.insert(id.clone()) {
                return id;
            }
            n += 1;
        }
    }

    /// An address of the service; not that of a person, as far as it can be told.
    fn email(&mut self, email: Option<String>, exported: bool) -> Option<String> {
        let email = email.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty())?;
        if !exported && is_personal(&email) {
            self.remark("email", "", "looks like the address of one person, and people who work there are not named; write an address of the service under \"email\"");
            return None;
        }
        Some(email)
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

    fn languages(&mut self, languages: &[hsds::Language], exported: bool) -> Vec<String> {
        let mut res: Vec<String> = Vec::new();
        for (n, it) in languages.iter().enumerate() {
            let hsds::Language { id: _, name, code, rest } = it;
            let field = format!("languages[{n}]");
            self.rest(&field, rest);
            let (tags, unknown) = match code {
                // Ours comes back as it was.
                Some(code) if exported => (vec![code.clone()], Vec::new()),
                _ => names::languages(self.catalog, name.as_deref(), code.as_deref()),
            };
            for tag in tags {
                if !res.contains(&tag) {
                    res.push(tag);
                }
            }
            for part in unknown {
                self.remark(
                    &field,
                    &part,
                    "is not a language that we know by name; write its code under \"languages\"",
                );
            }
        }
        res
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
            if let (Some(list), Some(term), true) = (list, value, is_ours(it)) {
                res.0.push((list.link, term.clone()));
                continue;
            }
            let term = Term::of(it);
            let meaning =
                self.options.terms.zip(term.as_ref()).and_then(|(it, term)| it.meaning(term));
            if let Some(meaning) = meaning {
                let lists = [
                    (hsds::NEED, meaning.needs()),
                    (hsds::AUDIENCE, meaning.audiences()),
                    (hsds::ONLY_FOR, meaning.only_for()),
                ];
                for (list, ids) in lists {
                    for id in ids {
                        if !res.0.contains(&(list.link, id.clone())) {
                            res.0.push((list.link, id));
                        }
                    }
                }
                continue;
            }
            let name = taxonomy_term.as_ref().and_then(|it| it.name.clone());
            let shown = name.or_else(|| value.clone()).or_else(|| label.clone());
            let shown = match term {
                Some(term) if Some(&term.key) != shown.as_ref() => {
                    format!("{} {}", term.key, shown.unwrap_or_default())
                }
                _ => shown.unwrap_or_default(),
            };
            let why = if self.options.terms.is_some() {
                "is a term that your file of terms says nothing of; add it there, or choose \"needs\" and \"audiences\" by hand"
            } else {
                "is a term of another list; choose \"needs\" and \"audiences\" by hand, or once for all records in a file of terms (--terms)"
            };
            self.remark(&field, &shown, why);
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
            let number = |it: &Value| it.as_f64().or_else(|| it.as_str()?.trim().parse().ok());
            let nothing = amount.as_ref().and_then(number).is_some_and(|it| it == 0.0);
            free &= nothing;
            if !nothing {
                let amount = amount
                    .as_ref()
                    .map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned));
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
        let mut by_phone: Vec<Vec<(usize, hsds::Schedule)>> = vec![Vec::new(); phones.len()];
        let (mut of_chat, mut of_service) = (Vec::new(), Vec::new());
        for (n, it) in schedules.into_iter().enumerate() {
            // What limits the hours is told with them.
            let rest = it.rest.iter().filter(|(name, _)| !OF_HOURS.contains(&name.as_str()));
            self.rest(
                &format!("schedules[{n}]"),
                &rest.map(|(name, value)| (name.clone(), value.clone())).collect(),
            );
            match (&it.alongside, &it.timezone) {
                (Some(ours), _) => self.rest(&format!("schedules[{n}].alongside"), &ours.rest),
                (None, Some(offset)) if hours::zone(&it).is_none() => {
                    let shown = offset.as_str().map_or_else(|| offset.to_string(), str::to_owned);
                    self.remark(
                        &format!("schedules[{n}].timezone"),
                        &shown,
                        "an offset tells no time zone; write the zone under \"timezone\"",
                    );
                }
                (None, _) => {}
            }
            let of = it.alongside.as_ref().and_then(|it| it.of.clone());
            let phone =
                of.as_ref().and_then(|of| phones.iter().position(|it| it.id.as_ref() == Some(of)));
            match (phone, of.as_deref()) {
                (Some(phone), _) => by_phone[phone].push((n, it)),
                (None, Some(hsds::CHAT)) => of_chat.push((n, it)),
                (None, _) => of_service.push((n, it)),
            }
        }
        let chat = self.schedule(&of_chat);
        let mut res: Vec<Option<forms::Schedule>> =
            by_phone.iter().map(|it| self.schedule(it)).collect();
        let hours = self.schedule(&of_service);
        if !of_service.is_empty() && hours.is_some() {
            // Hours of the service are those of a number that is for calls, or may be: few say what theirs are for.
            let answers = |it: &hsds::Phone| {
                matches!(phone_text::kind(it.r#type.as_deref()), Some("voice" | ""))
            };
            let mut given = 0;
            for (place, phone) in res.iter_mut().zip(phones) {
                if !exported && answers(phone) {
                    place.clone_from(&hours);
                    given += 1;
                }
            }
            let why = if given == 0 {
                "it is not said who answers then; write it under \"schedule\" of a phone"
            } else {
                "these are the hours of the whole service, and its numbers for calls have them now; make sure that someone answers then"
            };
            let shown: Vec<String> = of_service.iter().map(|(_, it)| hours::in_words(it)).collect();
            self.remark("schedules", &shown.join("; "), why);
        }
        (res, chat)
    }

    /// What some schedules say together, each with its place in the list. Each that does not come over has a line.
    fn schedule(&mut self, schedules: &[(usize, hsds::Schedule)]) -> Option<forms::Schedule> {
        let (_, first) = schedules.first()?;
        let ours = first.alongside.clone().unwrap_or_default();
        if let Some(words) = ours.words {
            return Some(forms::Schedule::Words(forms::ScheduleWords { words }));
        }
        if ours.always == Some(true) {
            return Some(forms::Schedule::Always("always".to_owned()));
        }
        let (mut weekly, mut notes, mut not_now, mut other) = (vec![], vec![], vec![], vec![]);
        for (n, it) in schedules {
            match hours::read(it, self.catalog.date) {
                Hours::Weekly(opening, note) => {
                    weekly.push(opening);
                    notes.extend(note.map(|note| (*n, it, note.to_owned())));
                }
                Hours::NotNow(why) => not_now.push((*n, it, why)),
                Hours::Other(why) => other.push((*n, it, why)),
            }
        }
        let comes = !weekly.is_empty() && other.is_empty();
        let said: Vec<&str> =
            schedules.iter().filter_map(|(_, it)| it.description.as_deref()).collect();
        let words = said.join(" ").trim().to_owned();
        let has_words = !words.is_empty() && !street_address::suspected(&words);
        let only_words = |it: &hsds::Schedule| {
            it.byday.is_none()
                && it.opens_at.is_none()
                && it.closes_at.is_none()
                && it.freq.is_none()
        };
        let how = "; write the hours under \"schedule\", in words if need be";
        for (n, it, why) in not_now.iter().chain(&other) {
            // Words that come over as they are need no line.
            if !(has_words && !comes && only_words(it)) {
                self.remark(
                    &format!("schedules[{n}]"),
                    &hours::in_words(it),
                    &format!("{why}{how}"),
                );
            }
        }
        if comes {
            for (n, it, note) in &notes {
                self.remark(&format!("schedules[{n}]"), &hours::in_words(it), note);
            }
            if let ([one], None, 1) = (weekly.as_slice(), &first.alongside, schedules.len())
                && hours::is_always(one)
            {
                return Some(forms::Schedule::Always("always".to_owned()));
            }
            // Without a zone the empty word stands there, and the check asks for it.
            let named = schedules.iter().find_map(|(_, it)| hours::zone(it));
            let timezone = ours.timezone.unwrap_or_else(|| named.unwrap_or_default().to_owned());
            return Some(forms::Schedule::Weekly(forms::Weekly { timezone, weekly }));
        }
        if !weekly.is_empty() {
            let lost = schedules
                .iter()
                .filter(|(n, _)| !other.iter().chain(&not_now).any(|it| it.0 == *n));
            for (n, it) in lost {
                self.remark(
                    &format!("schedules[{n}]"),
                    &hours::in_words(it),
                    &format!("the other hours of the same numbers cannot be told by the week{how}"),
                );
            }
        }
        has_words.then(|| {
            forms::Schedule::Words(forms::ScheduleWords { words: self.texts(&words, Some("")) })
        })
    }

    /// Numbers of the places and of the organization. Where a service has none of its own they come over, else each has
    /// its line: it may reach somewhere else.
    fn numbers_elsewhere(
        &mut self,
        mut own: Vec<hsds::Phone>,
        places: Option<Value>,
        of_organization: Option<Value>,
    ) -> Vec<hsds::Phone> {
        let mut found: Vec<(String, &str, Value)> = Vec::new();
        let mut hours: Vec<(String, Value)> = Vec::new();
        if let Some(places) = &places {
            self.remark("service_at_locations", "", NO_ADDRESS);
            for (n, place) in places.as_array().into_iter().flatten().enumerate() {
                let path = format!("service_at_locations[{n}]");
                for (path, of) in
                    [(path.clone(), place), (format!("{path}.location"), &place["location"])]
                {
                    for (k, it) in of["phones"].as_array().into_iter().flatten().enumerate() {
                        found.push((format!("{path}.phones[{k}]"), "of one place", it.clone()));
                    }
                    for (k, it) in of["schedules"].as_array().into_iter().flatten().enumerate() {
                        hours.push((format!("{path}.schedules[{k}]"), it.clone()));
                    }
                }
            }
        }
        for (k, it) in of_organization.iter().filter_map(Value::as_array).flatten().enumerate() {
            found.push((
                format!("organization.phones[{k}]"),
                "of the whole organization",
                it.clone(),
            ));
        }
        let alone = own.is_empty();
        let mut seen: BTreeSet<String> = own
            .iter()
            .filter_map(|it| it.number.as_deref())
            .map(|it| phone_text::read(it).number)
            .collect();
        for (field, whose, value) in found {
            let Ok(phone) = serde_json::from_value::<hsds::Phone>(value.clone()) else {
                self.remark(
                    &field,
                    &value.to_string(),
                    "is not a number as HSDS writes it; add it by hand if it reaches this service",
                );
                continue;
            };
            let written = phone.number.clone().unwrap_or_default();
            if written.trim().is_empty() || !seen.insert(phone_text::read(&written).number) {
                continue;
            }
            if alone && phone_text::kind(phone.r#type.as_deref()).is_some() {
                self.remark(&field, &written, &format!("is a number {whose}, and stands in the record because the service has none of its own; make sure that it reaches this service"));
                own.push(phone);
            } else {
                self.remark(
                    &field,
                    &written,
                    &format!(
                        "is a number {whose}; add it under \"phones\" if it reaches this service"
                    ),
                );
            }
        }
        for (field, value) in hours {
            let shown = serde_json::from_value::<hsds::Schedule>(value.clone());
            let shown = shown.map_or_else(|_| value.to_string(), |it| hours::in_words(&it));
            self.remark(&field, &shown, "are hours of one place; write them under \"schedule\" of the number that is answered then");
        }
        own
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
            let Some(kind) = phone_text::kind(r#type.as_deref()) else {
                self.remark(
                    &field,
                    &format!("{} {written}", r#type.unwrap_or_default()),
                    "people are shown numbers to call or to text only",
                );
                continue;
            };
            let Written { number, extension: inside, rest: behind } = if exported {
                Written { number: written.clone(), extension: None, rest: None }
            } else {
                phone_text::read(&written)
            };
            if !exported && PhoneNumber::parse(&number).is_none() {
                self.remark(&format!("{field}.number"), &written, "is not a number that can be dialled in Canada; write +1 and ten digits, or remove it");
            }
            if let Some(behind) = behind {
                self.remark(&format!("{field}.number"), &behind, "was written behind the number; say it in \"extension\" or \"note\", or add the other number");
            }
            let extension = match phone_text::extension(extension.as_ref()) {
                Ok(extension) => extension,
                Err(text) => {
                    self.remark(
                        &format!("{field}.extension"),
                        &text,
                        "is not the digits of one extension; say it in \"extension\" or \"note\"",
                    );
                    None
                }
            };
            if let (Some(one), Some(other)) = (&extension, &inside)
                && one != other
            {
                self.remark(
                    &format!("{field}.extension"),
                    &format!("{one}, and {other} behind the number"),
                    "are two extensions; find out which is right",
                );
            }
            let extension = our_extension.or(extension).or(inside);
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

/// Where a service is offered.
struct Areas {
    /// Codes of provinces and territories, or `CA`.
    area: Vec<String>,
    /// Towns and regions, by id.
    places: Vec<String>,
    /// Which service areas could not be used, by place in the list, and why.
    unknown: Vec<(usize, &'static str)>,
}

/// A field and the rest of an object.
fn split_off(mut rest: Rest, name: &str) -> (Option<Value>, Rest) {
    (rest.remove(name), rest)
}

/// A status of HSDS, also where it was written with large letters.
fn known_status(status: &str) -> String {
    let small = status.trim().to_lowercase();
    let known = ["active", "inactive", "defunct", "temporarily closed"].contains(&small.as_str());
    if known { small } else { status.to_owned() }
}

/// Words in the address of an office, not of a person.
const OFFICES: &[&str] = &[
    "info",
    "help",
    "support",
    "intake",
    "crisis",
    "line",
    "office",
    "admin",
    "contact",
    "service",
    "services",
    "outreach",
    "general",
    "centre",
    "center",
    "legal",
    "aid",
    "youth",
    "women",
    "womens",
    "men",
    "family",
    "families",
    "shelter",
    "house",
    "housing",
    "home",
    "community",
    "health",
    "clinic",
    "reception",
    "referral",
    "referrals",
    "client",
    "clients",
    "care",
    "program",
    "programs",
    "team",
    "society",
    "network",
    "project",
    "accueil",
    "aide",
    "bureau",
    "maison",
    "femmes",
    "jeunes",
    "justice",
    "victim",
    "victims",
    "newcomer",
    "settlement",
    "immigration",
    "north",
    "south",
    "east",
    "west",
    "inquiries",
    "enquiries",
    "questions",
    "safe",
    "anti",
    "human",
    "trafficking",
    "sexual",
    "assault",
];

/// Whether an address seems to be that of one person: `first.last@`, `f_last@`.
fn is_personal(email: &str) -> bool {
    let name = email.split('@').next().unwrap_or_default().to_lowercase();
    let parts: Vec<&str> = name.split(['.', '_']).collect();
    let letters =
        |it: &&str| !it.is_empty() && it.chars().all(|it| it.is_alphabetic() || it == '-');
    (2..=3).contains(&parts.len())
        && parts.iter().all(letters)
        && !parts.iter().any(|it| OFFICES.contains(it))
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
    fn an_address_of_one_person_is_told_from_that_of_an_office() {
        for email in ["ann.persona@example.org", "a.persona@example.org", "ann_persona@example.org"]
        {
            assert!(is_personal(email), "{email}");
        }
        for email in [
            "info@example.org",
            "help.line@example.org",
            "youth.shelter@example.org",
            "intake2.north@example.org",
            "persona@example.org",
            "crisis_line@example.org",
        ] {
            assert!(!is_personal(email), "{email}");
        }
    }
}
