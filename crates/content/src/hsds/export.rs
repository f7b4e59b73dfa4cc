//! The directory as HSDS 3 JSON. Pure: records in, text out.

use super::derived::{
    EVERY_DAY, FREE, LICENCE, TAXONOMY, TEXTPHONE, assured, cost, first, interpreters,
    phone_description, strict,
};
use super::structures::{self as hsds, List, identifier};
use crate::catalog::{Catalog, FIRST_LANGUAGE};
use crate::sources::forms::{self, Localized};
use alongside_model::{Audience, Date, Exploitation, Gender, Kind, Need, RunBy, Term};
use serde_json::{Map, Number, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// These records as HSDS 3 JSON. The catalog gives the words of terms.
pub fn json(catalog: &Catalog, records: &[forms::Service], on: Date) -> String {
    let res = directory(catalog, records, on);
    let mut text = serde_json::to_string_pretty(&res).expect("plain data can be written");
    text.push('\n');
    text
}

/// These records as one page of HSDS services.
fn directory(catalog: &Catalog, records: &[forms::Service], on: Date) -> hsds::Directory {
    let words = ListWords { catalog };
    let clocks = Clocks { on };
    hsds::Directory {
        total_items: records.len(),
        total_pages: 1,
        page_number: 1,
        size: records.len(),
        first_page: true,
        last_page: true,
        empty: records.is_empty(),
        alongside: hsds::About {
            about: "The Alongside directory: help in Canada for people who are, were or may be trafficked or \
                    exploited. Open Referral HSDS 3, with an extension under the key \"alongside\". Services whose \
                    status is not \"active\" are closed: show them to nobody.",
            licence: LICENCE,
            licence_url: "https://creativecommons.org/licenses/by/4.0/",
            licence_covers: "Our own words and the directory as we put it together. Names of services belong to \
                             those who run them, and the public pages under \"sources\" to their owners.",
            on: on.to_string(),
            extension: "docs/open-data.md in the source of the site",
            terms: words.terms(),
        },
        contents: records.iter().map(|it| service(it, words, clocks)).collect(),
    }
}

/// The words of the closed lists.
#[derive(Clone, Copy)]
struct ListWords<'a> {
    catalog: &'a Catalog,
}

impl ListWords<'_> {
    fn message(self, tag: &str, id: &str) -> Option<String> {
        self.catalog.messages.get(tag)?.get(id).map(|it| it.compiled.clone())
    }
    fn first(self, id: &str) -> Option<String> {
        self.message(FIRST_LANGUAGE, id)
    }
    /// A term in words, or its id where no message says it: plain support has none.
    fn term(self, list: List, id: &str) -> String {
        self.first(&format!("{}-{id}", list.messages)).unwrap_or_else(|| id.to_owned())
    }
    fn region(self, code: &str) -> String {
        let canada = (code == "CA").then(|| "Canada".to_owned());
        canada
            .or_else(|| self.first(&format!("region-{}", code.to_lowercase())))
            .unwrap_or_else(|| code.to_owned())
    }
    /// The names of towns and regions.
    fn towns(self, ids: &[String]) -> Vec<String> {
        let places = &self.catalog.places;
        let found: Vec<usize> = ids.iter().filter_map(|id| places.find(id)).collect();
        places.names(FIRST_LANGUAGE, &found).into_iter().map(str::to_owned).collect()
    }
    fn terms(self) -> BTreeMap<&'static str, BTreeMap<&'static str, Localized>> {
        fn ids<T: Term>() -> Vec<&'static str> {
            T::ALL.iter().map(|it| it.id()).collect()
        }
        let lists = [
            (hsds::NEED, ids::<Need>()),
            (hsds::AUDIENCE, ids::<Audience>()),
            (hsds::ONLY_FOR, ids::<Audience>()),
            (hsds::GENDER, ids::<Gender>()),
            (hsds::MADE_FOR, ids::<Exploitation>()),
            (hsds::RUN_BY, ids::<RunBy>()),
            (hsds::KIND, ids::<Kind>()),
        ];
        let said = |list: List, id: &str| -> Localized {
            let tags = self.catalog.locales.iter().map(|it| it.tag.clone());
            tags.map(|tag| {
                let words = self.message(&tag, &format!("{}-{id}", list.messages));
                (tag, words)
            })
            .collect()
        };
        lists
            .into_iter()
            .map(|(list, ids)| {
                (list.link, ids.into_iter().map(|id| (id, said(list, id))).collect())
            })
            .collect()
    }
}

/// One record. What is not named here has no place in HSDS and goes into the extension by itself.
fn service(form: &forms::Service, words: ListWords, clocks: Clocks) -> hsds::Service {
    let forms::Service { id, phones, chat, fees, sources, .. } = form;
    let one = std::slice::from_ref;
    let lists: [(List, &[String]); 7] = [
        (hsds::NEED, &form.needs),
        (hsds::AUDIENCE, &form.audiences),
        (hsds::ONLY_FOR, &form.only_for),
        (hsds::GENDER, one(&form.gender)),
        (hsds::MADE_FOR, &form.made_for),
        (hsds::RUN_BY, &form.run_by),
        (hsds::KIND, one(&form.kind)),
    ];
    let numbers = numbers(id, phones);
    let mut schedules = Vec::new();
    for (number, phone) in numbers.iter().zip(phones) {
        let of = number.id.clone().unwrap_or_default();
        schedules.extend(clocks.hours(&of, phone.schedule.as_ref(), &of));
    }
    if let Some(forms::Chat { url: _, schedule }) = chat {
        schedules.extend(clocks.hours(hsds::CHAT, schedule.as_ref(), &format!("{id}/chat")));
    }
    let organization_name = first(&form.organization);
    hsds::Service {
        id: Some(identifier(id)),
        name: first(&form.name),
        description: first(&form.summary),
        url: form.website.as_ref().and_then(first),
        additional_urls: links(id, chat.as_ref().map(|it| &it.url), form.website.as_ref()),
        email: form.email.clone(),
        status: Some(form.status.clone()),
        interpretation_services: form.interpretation.map(|it| interpreters(it).to_owned()),
        fees_description: fees.as_ref().and_then(cost),
        eligibility_description: form.eligibility.as_ref().and_then(first),
        minimum_age: form.minimum_age.map(Value::from),
        maximum_age: form.maximum_age.map(Value::from),
        assured_date: assured(sources),
        phones: numbers,
        schedules,
        service_areas: form
            .area
            .iter()
            .map(|it| service_area(id, it, &form.places, words))
            .collect(),
        languages: form.languages.iter().map(|it| language(id, it, words)).collect(),
        organization: Some(hsds::Organization {
            id: Some(identifier(&format!(
                "organization/{}",
                organization_name.clone().unwrap_or_default()
            ))),
            name: organization_name,
            description: Some("Runs services that are in the Alongside directory.".to_owned()),
            rest: hsds::Rest::new(),
        }),
        cost_options: match fees {
            Some(forms::Fees::Free(_)) => vec![hsds::CostOption {
                id: Some(identifier(&format!("{id}/cost"))),
                option: Some(FREE.to_owned()),
                currency: Some("CAD".to_owned()),
                amount: Some(Value::from(0)),
                ..hsds::CostOption::default()
            }],
            Some(forms::Fees::Words(_)) | None => Vec::new(),
        },
        attributes: lists
            .into_iter()
            .flat_map(|(list, terms)| {
                terms.iter().map(move |term| attribute(id, list, term, words))
            })
            .collect(),
        alongside: Some(extension(form)),
        rest: hsds::Rest::new(),
    }
}

/// The fields of a record that HSDS has a place for.
pub(super) const IN_HSDS: [&str; 14] = [
    "status",
    "kind",
    "area",
    "needs",
    "audiences",
    "only_for",
    "gender",
    "minimum_age",
    "maximum_age",
    "made_for",
    "run_by",
    "languages",
    "phones",
    "email",
];

/// Every other field of a record, as its file has it; of a chat its addresses, since its hours have their place.
fn extension(form: &forms::Service) -> Map<String, Value> {
    let Ok(Value::Object(mut fields)) = serde_json::to_value(form) else {
        unreachable!("plain data can be written")
    };
    if let Some(chat) = &form.chat {
        fields.insert("chat".to_owned(), json!(chat.url));
    }
    if let Some(forms::Fees::Free(_)) = form.fees {
        fields.remove("fees");
    }
    let says_something = |value: &Value| !value.is_null() && *value != json!([]);
    fields.retain(|name, value| !IN_HSDS.contains(&name.as_str()) && says_something(value));
    fields
}

/// The numbers of a record, each with an identifier that stays when another number comes before it.
fn numbers(id: &str, phones: &[forms::Phone]) -> Vec<hsds::Phone> {
    let mut taken = BTreeSet::new();
    phones
        .iter()
        .map(|it| {
            let forms::Phone { number, kind, say, extension, schedule: _, note } = it;
            let mut key = format!("{id}/phone/{kind}/{number}/{extension:?}");
            while !taken.insert(key.clone()) {
                key.push('+');
            }
            // HSDS holds an extension as a number, and `012` is none.
            let digits = extension.as_ref().and_then(|it| {
                let number: u32 = it.parse().ok()?;
                (number.to_string() == *it).then_some(Value::Number(Number::from(number)))
            });
            let ours = hsds::OurPhone {
                say: say.clone(),
                note: note.clone(),
                extension: if digits.is_none() { extension.clone() } else { None },
                rest: hsds::Rest::new(),
            };
            hsds::Phone {
                id: Some(identifier(&key)),
                number: Some(number.clone()),
                extension: digits,
                r#type: Some(if kind == "tty" { TEXTPHONE.to_owned() } else { kind.clone() }),
                description: phone_description(say.as_ref(), note.as_ref()),
                alongside: (ours != hsds::OurPhone::default()).then_some(ours),
                rest: hsds::Rest::new(),
            }
        })
        .collect()
}

/// The clocks of places on the day of the file.
#[derive(Clone, Copy)]
struct Clocks {
    on: Date,
}

impl Clocks {
    /// Minutes that the clock of a zone is ahead of UTC at noon of the day.
    fn offset(self, zone: &str) -> Option<i32> {
        let Date { year, month, day } = self.on;
        let (year, month, day) =
            (i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        let noon = jiff::civil::Date::new(year, month, day).ok()?.at(12, 0, 0, 0);
        Some(noon.in_tz(zone).ok()?.offset().seconds() / 60)
    }
    /// A time with the offset of the day: HSDS takes one without for UTC.
    fn at(self, time: &str, zone: &str) -> String {
        let Some(minutes) = self.offset(zone) else { return time.to_owned() };
        let sign = if minutes < 0 { '-' } else { '+' };
        let minutes = minutes.abs();
        format!("{time}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
    /// The hours of a phone or chat, one schedule for each span. HSDS hangs hours on the service, so each says whose it is.
    fn hours(self, of: &str, schedule: Option<&forms::Schedule>, key: &str) -> Vec<hsds::Schedule> {
        let ours = || hsds::OurSchedule { of: Some(of.to_owned()), ..hsds::OurSchedule::default() };
        let id = |n: usize| Some(identifier(&format!("{key}/schedule/{n}")));
        let weekly = || Some("WEEKLY".to_owned());
        match schedule {
            None => Vec::new(),
            Some(forms::Schedule::Always(_)) => vec![hsds::Schedule {
                id: id(0),
                freq: weekly(),
                byday: Some(EVERY_DAY.to_owned()),
                description: Some("Someone answers at all hours.".to_owned()),
                opens_at: Some("00:00".to_owned()),
                closes_at: Some(strict("24:00").to_owned()),
                alongside: Some(hsds::OurSchedule { always: Some(true), ..ours() }),
                ..hsds::Schedule::default()
            }],
            Some(forms::Schedule::Weekly(forms::Weekly { timezone, weekly: spans })) => spans
                .iter()
                .enumerate()
                .map(|(n, forms::Opening { days, opens, closes })| hsds::Schedule {
                    id: id(n),
                    freq: weekly(),
                    byday: Some(days.join(",").to_uppercase()),
                    description: Some(format!("By the clock of {timezone}.")),
                    opens_at: Some(self.at(strict(opens), timezone)),
                    closes_at: Some(self.at(strict(closes), timezone)),
                    timezone: self.offset(timezone).map(|minutes| match minutes % 60 {
                        0 => Value::from(minutes / 60),
                        _ => Value::from(f64::from(minutes) / 60.0),
                    }),
                    alongside: Some(hsds::OurSchedule {
                        timezone: Some(timezone.clone()),
                        opens: (strict(opens) != opens).then(|| opens.clone()),
                        closes: (strict(closes) != closes).then(|| closes.clone()),
                        ..ours()
                    }),
                    rest: hsds::Rest::new(),
                })
                .collect(),
            Some(forms::Schedule::Words(forms::ScheduleWords { words })) => vec![hsds::Schedule {
                id: id(0),
                description: first(words),
                alongside: Some(hsds::OurSchedule { words: Some(words.clone()), ..ours() }),
                ..hsds::Schedule::default()
            }],
        }
    }
}

/// Addresses beside the first: the chat, and the page in other languages.
fn links(id: &str, chat: Option<&Localized>, website: Option<&Localized>) -> Vec<hsds::Link> {
    let shown = website.and_then(first);
    let mut res: Vec<hsds::Link> = Vec::new();
    let mut taken: BTreeSet<String> = shown.into_iter().collect();
    for (label, urls) in [("Chat", chat), ("Website", website)] {
        for (tag, url) in urls.into_iter().flatten() {
            let Some(url) = url else { continue };
            if taken.insert(url.clone()) {
                res.push(hsds::Link {
                    id: Some(identifier(&format!("{id}/link/{label}/{tag}"))),
                    label: Some(format!("{label} ({tag})")),
                    url: Some(url.clone()),
                    rest: hsds::Rest::new(),
                });
            }
        }
    }
    res
}

fn service_area(id: &str, code: &str, places: &[String], words: ListWords) -> hsds::ServiceArea {
    let region = words.region(code);
    hsds::ServiceArea {
        id: Some(identifier(&format!("{id}/area/{code}"))),
        name: Some(words.towns(places).into_iter().chain([region]).collect::<Vec<_>>().join(", ")),
        extent: Some(code.to_owned()),
        extent_type: Some("text".to_owned()),
        rest: hsds::Rest::new(),
    }
}

fn language(id: &str, tag: &str, words: ListWords) -> hsds::Language {
    hsds::Language {
        id: Some(identifier(&format!("{id}/language/{tag}"))),
        name: words.first(&format!("language-{}", tag.to_lowercase())),
        code: Some(tag.to_owned()),
        rest: hsds::Rest::new(),
    }
}

fn attribute(id: &str, list: List, term: &str, words: ListWords) -> hsds::Attribute {
    let said = words.term(list, term);
    hsds::Attribute {
        id: Some(identifier(&format!("{id}/{}/{term}", list.link))),
        link_type: Some(list.link.to_owned()),
        link_entity: Some("service".to_owned()),
        value: Some(term.to_owned()),
        label: Some(list.about.to_owned()),
        taxonomy_term: Some(hsds::TaxonomyTerm {
            id: Some(identifier(&format!("term/{}/{term}", list.link))),
            code: Some(term.to_owned()),
            description: Some(format!("{}: {said}", list.about)),
            name: Some(said),
            taxonomy: Some(format!("{TAXONOMY}{}", list.link)),
            language: Some(FIRST_LANGUAGE.to_owned()),
            rest: hsds::Rest::new(),
        }),
        rest: hsds::Rest::new(),
    }
}
