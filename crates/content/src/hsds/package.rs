//! A package of tables (CSV) of HSDS 1 to 3 in a zip file, put together into services of HSDS 3 JSON.
//!
//! Tables of addresses are never opened: a place to stay may be kept secret. Nothing is written to the disk, and what
//! would be larger than [`MOST`] when unpacked is refused.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// Bytes of all tables of a package together, unpacked.
const MOST: u64 = 256 << 20;

/// A row: its cells that say something, by column.
type Row = Map<String, Value>;

/// The tables of a package that have a place here, and what to know of the rest.
#[derive(Debug, Default)]
pub(super) struct Package {
    tables: BTreeMap<&'static str, Vec<Row>>,
    /// Tables and rows that were left behind.
    pub(super) notes: Vec<String>,
}

/// Tables that have a place, by their name in HSDS 3, and what else they were called in HSDS 1 and 2.
const TABLES: &[(&str, &[&str])] = &[
    ("services", &["service"]),
    ("organizations", &["organization"]),
    ("phones", &["phone"]),
    ("schedules", &["schedule", "regular_schedules", "regular_schedule"]),
    ("service_areas", &["service_area"]),
    ("languages", &["language"]),
    ("cost_options", &["cost_option"]),
    ("required_documents", &["required_document"]),
    ("eligibility", &["eligibilities"]),
    (
        "attributes",
        &[
            "attribute",
            "service_attributes",
            "service_taxonomy",
            "service_taxonomies",
            "services_taxonomy",
            "services_taxonomies",
        ],
    ),
    ("taxonomy_terms", &["taxonomy_term", "taxonomy", "taxonomies"]),
    (
        "service_at_location",
        &["service_at_locations", "services_at_location", "services_at_locations"],
    ),
    ("locations", &["location"]),
];

/// Tables of addresses.
const ADDRESSES: &[&str] = &[
    "addresses",
    "address",
    "physical_addresses",
    "physical_address",
    "postal_addresses",
    "postal_address",
];

/// Tables of people who work there.
const PEOPLE: &[&str] = &["contacts", "contact"];

/// The name of the table that a file is, without folder and ending; `None` for what is no table.
fn table_name(path: &str) -> Option<String> {
    let file = path.rsplit(['/', '\\']).next()?;
    let name = file.to_lowercase();
    let hidden = name.starts_with('.') || path.starts_with("__MACOSX");
    name.strip_suffix(".csv").filter(|_| !hidden).map(str::to_owned)
}

/// Our name for a table, if it has a place here.
fn known(name: &str) -> Option<&'static str> {
    TABLES
        .iter()
        .find(|(known, also)| *known == name || also.contains(&name))
        .map(|(known, _)| *known)
}

impl Package {
    /// Reads a zip file.
    pub(super) fn unzip(bytes: &[u8]) -> Result<Self, String> {
        let broken = |error: zip::result::ZipError| {
            format!("is not a zip file that can be read ({error}); ask for the file again")
        };
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        let mut package = Self::default();
        let mut left = MOST;
        for place in 0..archive.len() {
            let mut file = archive.by_index(place).map_err(broken)?;
            let path = file.name().map_err(broken)?.into_owned();
            let Some(name) = table_name(&path) else { continue };
            let Some(table) = package.place(&name) else { continue };
            let mut bytes = Vec::new();
            // The size that the file claims is not to be trusted.
            let read = file.by_ref().take(left + 1).read_to_end(&mut bytes);
            read.map_err(|error| {
                format!("{path}: cannot be unpacked ({error}); ask for the file again")
            })?;
            left = left.checked_sub(bytes.len() as u64).ok_or_else(|| {
                format!(
                    "{path}: the tables are larger than {} MB; ask for a part of them",
                    MOST >> 20
                )
            })?;
            package.read_table(table, &path, &bytes);
        }
        Ok(package)
    }

    /// Takes tables that came as JSON, `{"services.csv": [{...}]}`.
    pub(super) fn of_json(tables: Map<String, Value>) -> Self {
        let mut package = Self::default();
        for (path, rows) in tables {
            let Some(table) = table_name(&path).and_then(|name| package.place(&name)) else {
                continue;
            };
            let rows = rows.as_array().cloned().unwrap_or_default().into_iter();
            let rows =
                rows.filter_map(|row| if let Value::Object(row) = row { Some(row) } else { None });
            package.tables.entry(table).or_default().extend(rows);
        }
        package
    }

    /// Where a table belongs; a note if nowhere.
    fn place(&mut self, name: &str) -> Option<&'static str> {
        let table = known(name);
        if table.is_none() {
            self.notes.push(if ADDRESSES.contains(&name) {
                format!("{name}.csv: was not opened; street addresses are never imported, because a place may be kept secret")
            } else if PEOPLE.contains(&name) {
                format!("{name}.csv: was not opened; people who work there are not named")
            } else {
                format!("{name}.csv: has no place here and was not opened")
            });
        }
        table
    }

    fn read_table(&mut self, table: &'static str, path: &str, bytes: &[u8]) {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let mut reader =
            csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(bytes);
        let heads: Vec<String> = match reader.headers() {
            Ok(heads) => heads.iter().map(str::to_lowercase).collect(),
            Err(error) => {
                self.notes
                    .push(format!("{path}: cannot be read ({error}); save it again as UTF-8"));
                return;
            }
        };
        let mut rows = Vec::new();
        for row in reader.records() {
            match row {
                Ok(row) => {
                    let cells = heads.iter().zip(&row).filter(|(_, cell)| !cell.is_empty());
                    let row: Row =
                        cells.map(|(head, cell)| (head.clone(), Value::from(cell))).collect();
                    // Spreadsheets leave empty rows at the end.
                    if !row.is_empty() {
                        rows.push(row);
                    }
                }
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    self.notes.push(format!(
                        "{path}: line {line}: was left out ({error}); save the file again as UTF-8"
                    ));
                }
            }
        }
        self.tables.entry(table).or_default().extend(rows);
    }

    fn rows(&self, table: &str) -> &[Row] {
        self.tables.get(table).map_or(&[], Vec::as_slice)
    }

    /// The rows of a table by the value of a column.
    fn by<'a>(&'a self, table: &str, column: &str) -> BTreeMap<&'a str, Vec<&'a Row>> {
        let mut found: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
        for row in self.rows(table) {
            if let Some(id) = cell(row, column) {
                found.entry(id).or_default().push(row);
            }
        }
        found
    }

    /// The services, each with all that the tables say of it.
    pub(super) fn services(&self) -> Result<Vec<Value>, String> {
        if self.rows("services").is_empty() {
            let found: Vec<&str> = self.tables.keys().copied().collect();
            return Err(format!(
                "there is no services.csv with a row in it (found: {}); ask for the whole package",
                if found.is_empty() { "no table of HSDS".to_owned() } else { found.join(", ") }
            ));
        }
        let phones = Phones {
            service: self.by("phones", "service_id"),
            place: self.by("phones", "service_at_location_id"),
            location: self.by("phones", "location_id"),
            organization: self.by("phones", "organization_id"),
        };
        let schedules = self.by("schedules", "service_id");
        let schedules_of_places = self.by("schedules", "service_at_location_id");
        let schedules_of_locations = self.by("schedules", "location_id");
        let simple: Vec<(&str, BTreeMap<&str, Vec<&Row>>)> =
            ["service_areas", "languages", "cost_options", "required_documents"]
                .map(|table| (table, self.by(table, "service_id")))
                .into();
        let eligibility = self.by("eligibility", "service_id");
        let attributes = self.by("attributes", "service_id");
        let linked = self.by("attributes", "link_id");
        let terms = self.by("taxonomy_terms", "id");
        let organizations = self.by("organizations", "id");
        let locations = self.by("locations", "id");
        let places = self.by("service_at_location", "service_id");
        let list = |rows: &[&Row], of: fn(&Row) -> Row| -> Value {
            rows.iter().map(|row| Value::Object(of(row))).collect()
        };
        let services = self.rows("services").iter().map(|row| {
            let id = cell(row, "id").unwrap_or_default();
            let mut service = row.clone();
            let organization = service.remove("organization_id");
            let location = service.remove("location_id");
            if let Some(status) = cell(row, "status") {
                service.insert("status".into(), status.to_lowercase().into());
            }
            if let Some(organization) = organization.as_ref().and_then(Value::as_str) {
                let mut of =
                    organizations.get(organization).and_then(|item| item.first()).map_or_else(
                        || Row::from_iter([("id".to_owned(), organization.into())]),
                        |item| (*item).clone(),
                    );
                if let Some(url) = of.remove("url") {
                    of.entry("website").or_insert(url);
                }
                // A phone of a service names its organization too.
                let own = phones.organization.get(organization).into_iter().flatten();
                let own: Vec<&Row> =
                    own.copied().filter(|row| belongs_to_nothing_nearer(row)).collect();
                add(&mut of, "phones", list(&own, Row::clone));
                service.insert("organization".into(), of.into());
            }
            add(&mut service, "phones", list(of(&phones.service, id), Row::clone));
            add(&mut service, "schedules", list(of(&schedules, id), schedule));
            for (table, rows) in &simple {
                add(&mut service, table, list(of(rows, id), named));
            }
            let who: Vec<&str> =
                of(&eligibility, id).iter().filter_map(|row| cell(row, "eligibility")).collect();
            if !who.is_empty() {
                service.entry("eligibility_description").or_insert_with(|| who.join("; ").into());
            }
            let rows = of(&attributes, id).iter().chain(of(&linked, id));
            let attributes: Vec<Value> = rows.map(|row| attribute(row, &terms)).collect();
            add(&mut service, "attributes", attributes.into());
            let mut rows: Vec<Row> = of(&places, id).iter().map(|row| (*row).clone()).collect();
            // The first tables of HSDS named the one place in the row of the service.
            rows.extend(location.map(|id| Row::from_iter([("location_id".to_owned(), id)])));
            let places: Vec<Value> = rows
                .into_iter()
                .map(|mut place| {
                    let id = cell(&place, "id").unwrap_or_default().to_owned();
                    let location = cell(&place, "location_id").unwrap_or_default().to_owned();
                    place.retain(|name, _| name == "id" || name == "description");
                    add(&mut place, "phones", list(of(&phones.place, &id), Row::clone));
                    add(&mut place, "schedules", list(of(&schedules_of_places, &id), schedule));
                    let mut there =
                        of(&locations, &location).first().map_or_else(Row::new, |row| {
                            row.iter()
                                .filter(|(name, _)| *name == "id")
                                .map(|(n, v)| (n.clone(), v.clone()))
                                .collect()
                        });
                    let own = of(&phones.location, &location).iter().copied();
                    let own: Vec<&Row> =
                        own.filter(|row| cell(row, "service_id").is_none()).collect();
                    add(&mut there, "phones", list(&own, Row::clone));
                    let own = of(&schedules_of_locations, &location).iter().copied();
                    let own: Vec<&Row> =
                        own.filter(|row| cell(row, "service_id").is_none()).collect();
                    add(&mut there, "schedules", list(&own, schedule));
                    place.insert("location".into(), there.into());
                    place.into()
                })
                .collect();
            add(&mut service, "service_at_locations", places.into());
            Value::Object(service)
        });
        Ok(services.collect())
    }
}

/// Numbers by whose they are.
struct Phones<'a> {
    service: BTreeMap<&'a str, Vec<&'a Row>>,
    place: BTreeMap<&'a str, Vec<&'a Row>>,
    location: BTreeMap<&'a str, Vec<&'a Row>>,
    organization: BTreeMap<&'a str, Vec<&'a Row>>,
}

/// Whether a number is of the whole organization: not of one service, place or person.
fn belongs_to_nothing_nearer(row: &Row) -> bool {
    ["service_id", "service_at_location_id", "location_id", "contact_id"]
        .iter()
        .all(|column| cell(row, column).is_none())
}

fn cell<'a>(row: &'a Row, column: &str) -> Option<&'a str> {
    row.get(column)?.as_str().map(str::trim).filter(|item| !item.is_empty())
}

fn of<'a, 'b>(rows: &'b BTreeMap<&str, Vec<&'a Row>>, id: &str) -> &'b [&'a Row] {
    rows.get(id).map_or(&[], Vec::as_slice)
}

/// Puts a list where it says something.
fn add(row: &mut Row, name: &str, list: Value) {
    if list.as_array().is_some_and(|item| !item.is_empty()) {
        row.insert(name.to_owned(), list);
    }
}

/// A row of HSDS 1 or 2 with the columns of HSDS 3.
fn named(row: &Row) -> Row {
    let mut row = row.clone();
    for (old, new) in [
        ("service_area", "name"),
        ("language", "name"),
        ("weekday", "byday"),
        ("original_text", "description"),
    ] {
        if let Some(value) = row.remove(old) {
            row.entry(new).or_insert(value);
        }
    }
    row
}

/// Hours. A day that is only a number stays beside: HSDS 1 did not say which day is the first.
fn schedule(row: &Row) -> Row {
    let number =
        cell(row, "weekday").is_some_and(|item| item.bytes().all(|item| item.is_ascii_digit()));
    if number { row.clone() } else { named(row) }
}

/// A term of a service, with its words from the table of terms.
fn attribute(row: &Row, terms: &BTreeMap<&str, Vec<&Row>>) -> Value {
    let of = |columns: &[&str]| columns.iter().find_map(|item| cell(row, item)).unwrap_or_default();
    let id = of(&["taxonomy_term_id", "taxonomy_id"]);
    let term = terms.get(id).and_then(|item| item.first());
    let said = |column: &str| term.and_then(|item| cell(item, column));
    json!({
        "link_type": cell(row, "link_type"),
        "value": cell(row, "value"),
        "taxonomy_term": {
            "code": said("code").unwrap_or(id),
            "name": said("name"),
            "taxonomy": said("taxonomy").or_else(|| said("vocabulary")),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in files {
            writer
                .start_file(*name, zip::write::SimpleFileOptions::default())
                .expect("a file can be begun");
            writer.write_all(text.as_bytes()).expect("memory can be written to");
        }
        writer.finish().expect("memory can be written to").into_inner()
    }

    fn services(files: &[(&str, &str)]) -> (Vec<Value>, Vec<String>) {
        let package = Package::unzip(&zipped(files)).expect("a package");
        (package.services().expect("services"), package.notes)
    }

    #[test]
    fn tables_of_hsds_3_become_services() {
        let (found, notes) = services(&[
            (
                "csv/services.csv",
                "\u{feff}id,organization_id,name,status\ns1,o1,Summer House,Active\n",
            ),
            ("csv/organizations.csv", "id,name,website\no1,Summer Society,https://example.org\n"),
            (
                "csv/phones.csv",
                "id,service_id,organization_id,location_id,contact_id,number,type\np1,s1,o1,,,604-681-8480,voice\np2,,o1,,,604-681-8481,voice\np3,,,l1,,604-681-8482,voice\np4,,o1,,c1,604-681-8483,voice\n,,,,,,\n",
            ),
            (
                "csv/schedules.csv",
                "id,service_id,byday,opens_at,closes_at,freq\nh1,s1,\"MO,TU\",9:00,17:00,WEEKLY\n",
            ),
            ("csv/service_at_location.csv", "id,service_id,location_id\nx1,s1,l1\n"),
            ("csv/locations.csv", "id,name,latitude,longitude\nl1,Hidden Barn,49.1,-123.1\n"),
            ("csv/addresses.csv", "id,location_id,address_1\na1,l1,14 Hidden Lane\n"),
            ("csv/contacts.csv", "id,service_id,name\nc1,s1,Ann Persona\n"),
            ("csv/attributes.csv", "id,link_id,taxonomy_term_id,link_entity\nt1,s1,z1,service\n"),
            ("csv/taxonomy_terms.csv", "id,code,name,taxonomy\nz1,BH-1800,Shelter,AIRS\n"),
            ("csv/funding.csv", "id,source\nf1,City\n"),
            ("__MACOSX/csv/._services.csv", "x"),
        ]);
        assert_eq!(
            found,
            [json!({
                "id": "s1", "name": "Summer House", "status": "active",
                "organization": {"id": "o1", "name": "Summer Society", "website": "https://example.org",
                    "phones": [{"id": "p2", "organization_id": "o1", "number": "604-681-8481", "type": "voice"}]},
                "phones": [{"id": "p1", "service_id": "s1", "organization_id": "o1", "number": "604-681-8480", "type": "voice"}],
                "schedules": [{"id": "h1", "service_id": "s1", "byday": "MO,TU", "opens_at": "9:00", "closes_at": "17:00", "freq": "WEEKLY"}],
                "attributes": [{"link_type": null, "value": null, "taxonomy_term": {"code": "BH-1800", "name": "Shelter", "taxonomy": "AIRS"}}],
                "service_at_locations": [{"id": "x1", "location": {"id": "l1",
                    "phones": [{"id": "p3", "location_id": "l1", "number": "604-681-8482", "type": "voice"}]}}],
            })]
        );
        assert_eq!(notes.len(), 3, "{notes:?}");
        for table in [
            "addresses.csv: was not opened",
            "contacts.csv: was not opened",
            "funding.csv: has no place",
        ] {
            assert!(notes.iter().any(|item| item.starts_with(table)), "{table}: {notes:?}");
        }
    }

    #[test]
    fn tables_of_hsds_1_and_2_become_services_too() {
        let (found, _) = services(&[
            ("service.csv", "id,organization_id,location_id,name\n1,9,5,Help line\n"),
            ("organization.csv", "id,name,url\n9,Help Society,https://example.org\n"),
            (
                "regular_schedules.csv",
                "id,service_id,weekday,opens_at,closes_at,original_text\n1,1,Monday,09:00,17:00,\n2,1,3,09:00,17:00,\n3,1,,,,Weekdays\n",
            ),
            ("languages.csv", "id,service_id,language\n1,1,fr\n"),
            ("service_areas.csv", "id,service_id,service_area\n1,1,Ontario\n"),
            ("eligibility.csv", "id,service_id,eligibility\n1,1,adult\n2,1,female\n"),
            ("services_taxonomy.csv", "id,service_id,taxonomy_id\n1,1,BH-1800\n"),
            ("taxonomy.csv", "id,name,vocabulary\nBH-1800,Shelter,AIRS\n"),
        ]);
        let service = &found[0];
        assert_eq!(service["organization"]["website"], "https://example.org");
        assert_eq!(service["schedules"][0]["byday"], "Monday");
        assert_eq!(service["schedules"][1]["weekday"], "3");
        assert_eq!(service["schedules"][2]["description"], "Weekdays");
        assert_eq!(service["languages"][0]["name"], "fr");
        assert_eq!(service["service_areas"][0]["name"], "Ontario");
        assert_eq!(service["eligibility_description"], "adult; female");
        assert_eq!(service["attributes"][0]["taxonomy_term"]["code"], "BH-1800");
        assert_eq!(service["attributes"][0]["taxonomy_term"]["name"], "Shelter");
    }

    #[test]
    fn what_is_no_package_says_so() {
        assert!(Package::unzip(b"PK\x03\x04 and no more").is_err());
        let package = Package::unzip(&zipped(&[("readme.txt", "x")])).expect("a zip file");
        let error = package.services().expect_err("nothing in it");
        assert!(error.contains("there is no services.csv"), "{error}");
        // A row that is no UTF-8 is left out and named; the rest comes in.
        let mut package = Package::default();
        package.read_table("services", "services.csv", b"id,name\n1,A\n2,\xff\n3,C\n");
        assert_eq!(package.services().expect("services").len(), 2);
        assert!(package.notes[0].contains("line 3"), "{:?}", package.notes);
    }
}
