//! What a file of another directory is, and the services in it, before anything is made of them.

use super::package::Package;
use serde_json::{Map, Value};

/// The services of a file.
#[derive(Debug, Default)]
pub(super) struct Incoming {
    /// Each as it was, with its place in the file.
    pub(super) services: Vec<(String, Value)>,
    /// What to know of the file as a whole.
    pub(super) notes: Vec<String>,
}

/// Reads a file: JSON of HSDS 3, or a zip file of tables. Every line of an error says where it is and how to fix it.
pub(super) fn read(bytes: &[u8]) -> Result<Incoming, String> {
    if bytes.starts_with(b"PK\x03\x04") {
        return of_package(Package::unzip(bytes)?);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].split(|item| *item == b'\n').count();
        format!("line {line}: is not UTF-8 text; save the file as UTF-8, or ask for it again")
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(text).map_err(|error| {
        format!(
            "line {}: is not JSON ({error}); ask for the file again, or look for a missing comma, quote or bracket there",
            error.line()
        )
    })?;
    match value {
        Value::Array(list) => of_list("", list, Vec::new()),
        Value::Object(mut page) => match page.remove("contents") {
            Some(Value::Array(list)) => of_list("contents", list, pages(&page)),
            Some(other) => Err(format!(
                "contents: is {}, not a list; HSDS has the services there: {{\"contents\": [ ... ]}}",
                kind_of(&other)
            )),
            None if page.contains_key("resources") => Err(
                "is the description of a datapackage, which holds no services itself; give the zip file of the package with its tables (services.csv and the others)"
                    .to_owned(),
            ),
            None if page.keys().any(|name| name.ends_with(".csv")) => {
                of_package(Package::of_json(page))
            }
            None if page.contains_key("name") || other_thing(&page).is_some() => {
                of_list("", vec![Value::Object(page)], Vec::new())
            }
            None => Err(
                "there are no services in it; write {\"contents\": [ ... ]}, a list of services, or one service with its \"name\""
                    .to_owned(),
            ),
        },
        other => Err(format!(
            "is {}; HSDS is {{\"contents\": [ ... ]}}, a list of services, or one service",
            kind_of(&other)
        )),
    }
}

fn of_package(package: Package) -> Result<Incoming, String> {
    let services = package.services()?;
    let placed = |(n, item)| (format!("services.csv[{n}]"), item);
    Ok(Incoming {
        services: services.into_iter().enumerate().map(placed).collect(),
        notes: package.notes,
    })
}

/// The services of a list, unless all of it is something else.
fn of_list(place: &str, list: Vec<Value>, notes: Vec<String>) -> Result<Incoming, String> {
    let alone = place.is_empty() && list.len() == 1;
    let mut others = list.iter().map(|item| item.as_object().and_then(other_thing));
    if let Some(Some(first)) = others.next()
        && others.all(|item| item == Some(first))
    {
        let OtherThing { one, many } = first;
        let what =
            if list.len() == 1 { format!("is {one}") } else { format!("is a list of {many}") };
        return Err(format!(
            "{what}, not of services; ask for the services instead: in the API of HSDS 3 they are at /services (a list) and /services/ID (one in full)"
        ));
    }
    let placed = |(n, item)| (if alone { String::new() } else { format!("{place}[{n}]") }, item);
    Ok(Incoming { services: list.into_iter().enumerate().map(placed).collect(), notes })
}

/// What is known to be on other pages.
fn pages(page: &Map<String, Value>) -> Vec<String> {
    let number = |name: &str| {
        let value = page.get(name)?;
        value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
    };
    let all = number("total_pages").unwrap_or(1);
    if all <= 1 {
        return Vec::new();
    }
    let here = number("page_number").map_or_else(|| "?".to_owned(), |item| item.to_string());
    let items = number("total_items")
        .map_or(String::new(), |item| format!(", with {item} services in all"));
    vec![format!(
        "is page {here} of {all}{items}; import the others too (in the API of HSDS 3 they are at /services?page=2 and so on), each from a file of its own"
    )]
}

/// Something of HSDS that is no service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OtherThing {
    /// One of it.
    pub(super) one: &'static str,
    /// Several.
    many: &'static str,
}

const ORGANIZATION: OtherThing = OtherThing { one: "an organization", many: "organizations" };
const LOCATION: OtherThing = OtherThing { one: "a location", many: "locations" };
const SERVICE_AT_LOCATION: OtherThing =
    OtherThing { one: "a service at a location", many: "services at locations" };
const TERM: OtherThing = OtherThing { one: "a term of a taxonomy", many: "terms of a taxonomy" };

/// Fields that a service alone has.
const OF_SERVICES: &[&str] = &[
    "status",
    "organization",
    "program_id",
    "service_areas",
    "service_at_locations",
    "eligibility_description",
    "application_process",
    "fees_description",
    "interpretation_services",
    "cost_options",
    "required_documents",
    "assured_date",
    "minimum_age",
    "maximum_age",
    "alongside",
];

/// Fields that tell what else an object is, the surest first.
const OF_OTHERS: &[(OtherThing, &[&str])] = &[
    (SERVICE_AT_LOCATION, &["location", "service"]),
    (
        ORGANIZATION,
        &[
            "services",
            "legal_status",
            "tax_status",
            "tax_id",
            "year_incorporated",
            "organization_identifiers",
            "parent_organization_id",
            "website",
        ],
    ),
    (
        LOCATION,
        &[
            "latitude",
            "longitude",
            "location_type",
            "addresses",
            "physical_addresses",
            "transportation",
            "external_identifier",
        ],
    ),
    (TERM, &["taxonomy", "taxonomy_detail", "term_uri", "parent_id", "vocabulary"]),
];

/// What an object is if it is no service.
pub(super) fn other_thing(object: &Map<String, Value>) -> Option<OtherThing> {
    if OF_SERVICES.iter().any(|field| object.contains_key(*field)) {
        return None;
    }
    let has = |fields: &[&str]| fields.iter().any(|field| object.contains_key(*field));
    OF_OTHERS.iter().find(|(_, fields)| has(fields)).map(|(thing, _)| *thing)
}

/// What a value is, in words.
pub(super) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
