//! Which services of another directory are here already, and what became of those that were imported before.

use super::structures::identifier;
use crate::catalog::Catalog;
use crate::sources::forms;
use crate::street_address;
use alongside_model::PhoneNumber;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A service of ours that one of theirs seems to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The new record, by its id.
    pub record: String,
    /// Ours, by id.
    pub ours: String,
    /// Why it seems so, and how their numbers differ.
    pub why: String,
}

/// What our records can be recognised by.
pub(super) struct Index<'a> {
    identifiers: BTreeMap<String, &'a forms::Service>,
    numbers: BTreeMap<&'a str, Vec<&'a forms::Service>>,
    websites: BTreeMap<String, Vec<&'a forms::Service>>,
}

/// A number or page of more services than this is that of a body that runs many, and tells nothing.
const COMMON: usize = 3;

impl<'a> Index<'a> {
    pub(super) fn of(catalog: &'a Catalog) -> Self {
        let mut index = Self {
            identifiers: BTreeMap::new(),
            numbers: BTreeMap::new(),
            websites: BTreeMap::new(),
        };
        for own in &catalog.stored {
            index.identifiers.insert(identifier(&own.id), own);
            for number in
                own.phones.iter().map(|item| item.number.as_str()).collect::<BTreeSet<_>>()
            {
                index.numbers.entry(number).or_default().push(own);
            }
            for page in websites(own) {
                index.websites.entry(page).or_default().push(own);
            }
        }
        index
    }

    /// Ours that has this identifier of HSDS.
    pub(super) fn identified(&self, identifier: &str) -> Option<&'a forms::Service> {
        self.identifiers.get(&identifier.to_lowercase()).copied()
    }

    /// Ours that a new record seems to be, the likeliest first.
    pub(super) fn recognise(
        &self,
        record: &forms::Service,
        identifier: Option<&str>,
    ) -> Vec<Known> {
        let mut why: BTreeMap<&str, (&forms::Service, Vec<String>)> = BTreeMap::new();
        let mut note = |own: &'a forms::Service, reason: String| {
            why.entry(&own.id).or_insert((own, Vec::new())).1.push(reason);
        };
        if let Some(own) = identifier.and_then(|item| self.identified(item)) {
            note(own, "it has our identifier".to_owned());
        }
        for number in record.phones.iter().map(|item| item.number.as_str()).collect::<BTreeSet<_>>()
        {
            let own = self.numbers.get(number).filter(|item| item.len() <= COMMON);
            for own in own.into_iter().flatten() {
                note(own, format!("the same number {}", written(number)));
            }
        }
        for page in websites(record) {
            let own = self.websites.get(&page).filter(|item| item.len() <= COMMON);
            for own in own.into_iter().flatten() {
                note(own, format!("the same page {page}"));
            }
        }
        let mut found: Vec<_> = why.into_values().collect();
        found.sort_by_key(|(_, reasons)| std::cmp::Reverse(reasons.len()));
        found
            .into_iter()
            .take(COMMON)
            .map(|(own, reasons)| Known {
                record: record.id.clone(),
                ours: own.id.clone(),
                why: format!("{}{}", reasons.join(", "), differences(record, own)),
            })
            .collect()
    }
}

/// Numbers that only one of two records has.
fn differences(theirs: &forms::Service, ours: &forms::Service) -> String {
    let numbers = |item: &forms::Service| {
        item.phones.iter().map(|item| item.number.clone()).collect::<BTreeSet<_>>()
    };
    let (theirs, ours) = (numbers(theirs), numbers(ours));
    let only = |a: &BTreeSet<String>, b: &BTreeSet<String>| {
        a.difference(b).map(|item| written(item)).collect::<Vec<_>>().join(", ")
    };
    let parts = [("only they have", only(&theirs, &ours)), ("only we have", only(&ours, &theirs))];
    let parts = parts.iter().filter(|(_, numbers)| !numbers.is_empty());
    parts.map(|(who, numbers)| format!("; {who} {numbers}")).collect()
}

fn written(number: &str) -> String {
    PhoneNumber::parse(number).map_or_else(|| number.to_owned(), |item| item.written())
}

/// The addresses of a record's pages, without what does not matter. The top page of a host that many share tells
/// nothing by itself, and is found to be common by [`COMMON`].
fn websites(record: &forms::Service) -> BTreeSet<String> {
    let pages = record.website.iter().flatten().filter_map(|(_, page)| page.as_deref());
    let bare = |page: &str| {
        let page = page.trim().to_lowercase();
        let page = page.trim_start_matches("https://").trim_start_matches("http://");
        page.trim_start_matches("www.").trim_end_matches('/').to_owned()
    };
    pages.map(bare).filter(|item| !item.is_empty()).collect()
}

/// What became of the services of an earlier file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It was not there before.
    New(String),
    /// These fields say something else now.
    Changed(String, Vec<String>),
    /// It is not there any more.
    Gone(String),
}

/// Fields that say when a file was written, not what a service is.
const OF_THE_FILE: [&str; 2] = ["last_modified", "metadata"];

/// What calls a service in two files of one directory: its identifier, or its name and that of who runs it.
pub(super) fn key(service: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().trim().to_owned();
    match text(&service["id"]) {
        id if !id.is_empty() => id,
        _ => format!("{} / {}", text(&service["name"]), text(&service["organization"]["name"])),
    }
}

/// Compares two files of one directory, service by service. The second of the pair is what each is called.
pub(super) fn changes(
    before: &[(String, Value)],
    after: &[(String, Value)],
) -> Vec<(String, Change)> {
    let index = |list: &[(String, Value)]| -> BTreeMap<String, Value> {
        list.iter().map(|(_, item)| (key(item), item.clone())).collect()
    };
    let (before, after) = (index(before), index(after));
    // A name may be an address.
    let name = |service: &Value| match service["name"].as_str().unwrap_or_default() {
        name if street_address::suspected(name) => {
            format!("(name not shown) {}", service["id"].as_str().unwrap_or_default())
        }
        name => name.to_owned(),
    };
    let mut changes = Vec::new();
    for (key, service) in &after {
        match before.get(key) {
            None => changes.push((key.clone(), Change::New(name(service)))),
            Some(old) => {
                let fields = fields(old, service);
                if !fields.is_empty() {
                    changes.push((key.clone(), Change::Changed(name(service), fields)));
                }
            }
        }
    }
    let gone = before.iter().filter(|(key, _)| !after.contains_key(*key));
    changes.extend(gone.map(|(key, service)| (key.clone(), Change::Gone(name(service)))));
    changes
}

/// The fields in which two services differ.
fn fields(before: &Value, after: &Value) -> Vec<String> {
    let names =
        [before, after].into_iter().filter_map(Value::as_object).flat_map(|item| item.keys());
    let names: BTreeSet<&String> = names.collect();
    let differs = |name: &&&String| {
        // `null` where nothing is known is as good as no field at all.
        !OF_THE_FILE.contains(&name.as_str()) && before[name.as_str()] != after[name.as_str()]
    };
    names.iter().filter(differs).map(|name| (*name).clone()).collect()
}
