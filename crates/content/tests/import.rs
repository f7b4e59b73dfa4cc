//! Directories of others come in: what a 2-1-1, a city and a package of tables look like, each in small and with invented
//! content. Whatever does not come over has a line that is true.

mod common;

use alongside_content::Catalog;
use alongside_content::hsds::import::{self, Imported, Only, Options};
use alongside_content::hsds::known::Change;
use alongside_content::hsds::structures::identifier;
use alongside_content::hsds::terms::{self, Terms};
use alongside_content::sources::forms;
use common::catalog;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{Cursor, Write};
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(catalog);

fn import_with(file: &Value, options: &Options) -> Imported {
    let imported = import::import(&CATALOG, file.to_string().as_bytes(), options);
    imported.unwrap_or_else(|lines| panic!("{}", lines.join("\n")))
}

fn import_as(file: &Value, area: &str) -> Imported {
    import_with(file, &Options { area: Some(area), ..Options::default() })
}

/// What an import says of a field.
fn said<'a>(imported: &'a Imported, field: &str) -> Vec<&'a str> {
    let of_field = imported.remarks.iter().filter(|item| item.field == field);
    of_field.map(|item| item.why.as_str()).collect()
}

/// All that an import leaves behind in files and on the screen.
fn everything(imported: &Imported) -> String {
    let Imported { records, remarks, notes, left_out, known, changes, .. } = imported;
    let remarks: String = remarks.iter().map(|item| format!("{item}\n")).collect();
    format!("{}\n{remarks}{notes:?}{left_out:?}{known:?}{changes:?}", import::file(records))
}

/// Many services of one body, numbers with extensions, hours of services whose phones have no type: as a 2-1-1 has them.
fn like_a_211() -> Value {
    json!({"total_items": 4089, "total_pages": 82, "page_number": 1, "size": 50, "contents": [
        {
            "id": "2060", "name": "Night Line", "status": "active", "description": "Call us.",
            "email": "ann.persona@example.org",
            "phones": [{"id": "1", "number": "(416) 868-0000", "extension": "x203"},
                {"id": "2", "number": "416-868-0001", "extension": "204.0"},
                {"id": "3", "number": "416-868-0002", "type": "fax"},
                {"id": "4", "number": "416-868-0003", "type": "text"}],
            "schedules": [{"freq": "WEEKLY", "interval": 1, "byday": "MO,TU,WE,TH,FR", "opens_at": "9:00", "closes_at": "17:00", "valid_from": "2020-01-01"}],
            "service_areas": [{"name": "Ontario, Canada"}],
            "languages": [{"name": "English, Spanish and Farsi"}, {"code": "eng"}, {"name": "Chinese (Mandarin)"}],
            "attributes": [{"taxonomy_term": {"code": "RP-1500.1400-200", "name": "Crisis lines", "taxonomy": "AIRS"}}],
            "organization": {"id": "9", "name": "Line Society", "phones": [{"number": "416-868-0009", "type": "voice"}]}
        },
        {
            "id": "2061", "name": "350 Jones Street", "status": "active",
            "organization": {"id": "9", "name": "Line Society", "phones": [{"number": "416-868-0009", "type": "voice"}]},
            "service_areas": [{"name": "Toronto, ON"}],
            "service_at_locations": [{"location": {"name": "Hidden Barn", "latitude": 43.651_07,
                "phones": [{"number": "416-868-0010"}], "schedules": [{"byday": "SA", "opens_at": "10:00", "closes_at": "12:00"}],
                "addresses": [{"address_1": "350 Jones Street"}]}}],
            "attributes": [{"taxonomy_term": {"code": "BH-1800.8500", "name": "Shelters", "taxonomy": "AIRS"}}]
        },
        {"id": "2062", "name": "Far away", "status": "active", "service_areas": [{"name": "California", "extent": "CA"}]},
        {"id": "2063", "name": "Broken", "status": "active", "phones": "416-868-0004"}
    ]})
}

#[test]
fn numbers_and_hours_of_a_211_come_over_or_have_a_line() {
    let imported = import_as(&like_a_211(), "CA-ON");
    let line = &imported.records[0];
    let phones: Vec<(&str, &str, Option<&str>)> = line
        .phones
        .iter()
        .map(|item| (item.number.as_str(), item.kind.as_str(), item.extension.as_deref()))
        .collect();
    assert_eq!(
        phones,
        [
            ("+14168680000", "", Some("203")),
            ("+14168680001", "", Some("204")),
            ("+14168680003", "text", None)
        ]
    );
    // Phones without a type have the hours of the service; the line for texts has not, and the remark says the same.
    for phone in &line.phones[..2] {
        let Some(forms::Schedule::Weekly(weekly)) = &phone.schedule else { panic!("no hours") };
        assert_eq!((weekly.weekly[0].opens.as_str(), weekly.weekly[0].days.len()), ("09:00", 5));
    }
    assert_eq!(line.phones[2].schedule, None);
    assert!(said(&imported, "schedules")[0].contains("its numbers for calls have them now"));
    assert_eq!(line.area, ["CA-ON"]);
    assert_eq!(line.languages, ["en", "es", "fa", "zh"]);
    // The address of a person is not imported, and not shown.
    assert_eq!(line.email, None);
    assert!(said(&imported, "email")[0].contains("one person"));
    // The number of the organization is another one: it has its line.
    assert!(said(&imported, "organization.phones[0]")[0].contains("of the whole organization"));
    assert!(!everything(&imported).contains("persona"), "{}", everything(&imported));
}

#[test]
fn a_service_without_numbers_has_those_of_its_place_and_organization_with_a_line_each() {
    let imported = import_as(&like_a_211(), "CA-ON");
    let house = &imported.records[1];
    let numbers: Vec<&str> = house.phones.iter().map(|item| item.number.as_str()).collect();
    assert_eq!(numbers, ["+14168680010", "+14168680009"]);
    for field in ["service_at_locations[0].location.phones[0]", "organization.phones[0]"] {
        let lines: Vec<&import::Remark> = imported
            .remarks
            .iter()
            .filter(|item| item.record == house.id && item.field == field)
            .collect();
        assert_eq!(lines.len(), 1, "{field}");
        assert!(lines[0].why.contains("the service has none of its own"), "{}", lines[0].why);
    }
    let hours = said(&imported, "service_at_locations[0].location.schedules[0]");
    assert!(hours[0].contains("hours of one place"), "{hours:?}");
}

#[test]
fn no_address_comes_over_in_an_id_or_anywhere() {
    let imported = import_as(&like_a_211(), "CA-ON");
    assert_eq!(imported.records[1].id, "on-1");
    assert_eq!(imported.records[1].places, ["toronto"]);
    let all = everything(&imported).to_lowercase();
    for word in ["jones", "hidden", "43.65"] {
        assert!(!all.contains(word), "{word}: {all}");
    }
    // What is only an address in the form of an id is none either.
    for name in ["Twelve, 12 st", "340 Broadway", "House at PO Box 12", "49.2827, -123.1207"] {
        let imported = import_as(&json!({"name": name, "status": "active"}), "CA-BC");
        assert_eq!(imported.records[0].id, "bc-1", "{name}");
        assert_eq!(imported.records[0].name["en"].as_deref(), Some(""), "{name}");
    }
    let imported = import_as(&json!({"name": "2 Spirit line, 24 hours"}), "CA-BC");
    assert_eq!(imported.records[0].id, "bc-2-spirit-line-24-hours");
    let map = json!({"name": "A", "url": "https://goo.gl/maps/abc"});
    assert_eq!(import_as(&map, "CA-BC").records[0].website, None);
}

#[test]
fn what_is_abroad_is_nowhere_in_canada() {
    let imported = import_as(&like_a_211(), "CA-ON");
    assert_eq!(imported.records[2].area, Vec::<String>::new());
    assert!(said(&imported, "service_areas[0]").iter().any(|item| item.contains("not in Canada")));
    for (name, want) in [
        ("ON", "CA-ON"),
        ("Ontario", "CA-ON"),
        ("ontario, canada", "CA-ON"),
        ("Province of Ontario", "CA-ON"),
        ("Newfoundland", "CA-NL"),
        ("Terre-Neuve-et-Labrador", "CA-NL"),
        ("B.C.", "CA-BC"),
        ("PEI", "CA-PE"),
        ("Québec", "CA-QC"),
        ("Yukon Territory", "CA-YT"),
        ("CA-NU", "CA-NU"),
        ("Canada", "CA"),
        ("Canada-wide", "CA"),
        ("Toronto", "CA-ON"),
        ("City of Toronto", "CA-ON"),
        ("Somewhere else", "CA-SK"),
    ] {
        let file = json!({"name": "A", "service_areas": [{"name": name}]});
        let area = if want == "CA-SK" { "CA-SK" } else { "CA" };
        assert_eq!(import_as(&file, area).records[0].area, [want], "{name}");
    }
    for name in
        ["California", "Miami, FL", "San Francisco, CA", "London, England", "United States", "USA"]
    {
        let file = json!({"name": "A", "service_areas": [{"name": name}]});
        let none: [String; 0] = [];
        assert_eq!(import_as(&file, "CA-ON").records[0].area, none, "{name}");
    }
}

#[test]
fn languages_are_known_by_code_and_name() {
    for (language, want) in [
        (json!({"code": "eng"}), &["en"][..]),
        (json!({"code": "EN"}), &["en"]),
        (json!({"code": "fr-CA"}), &["fr"]),
        (json!({"code": "zh-hans"}), &["zh-Hans"]),
        (json!({"name": "Mandarin"}), &["zh"]),
        (json!({"name": "Farsi"}), &["fa"]),
        (json!({"name": "French; Punjabi/Urdu"}), &["fr", "pa", "ur"]),
        (json!({"code": "Spanish"}), &["es"]),
        (json!({"name": "Français"}), &["fr"]),
        (json!({"name": "Klingon"}), &[]),
    ] {
        let imported = import_as(&json!({"name": "A", "languages": [language]}), "CA-ON");
        assert_eq!(imported.records[0].languages, want, "{language}");
        assert_eq!(said(&imported, "languages[0]").is_empty(), !want.is_empty(), "{language}");
    }
}

#[test]
fn hours_by_utc_never_become_hours_of_the_place() {
    for hours in [
        json!({"byday": "MO", "opens_at": "14:00Z", "closes_at": "22:00Z"}),
        json!({"byday": "MO", "opens_at": "14:00", "closes_at": "22:00", "timezone": 0}),
        json!({"byday": "MO", "opens_at": "14:00", "closes_at": "22:00", "interval": 2}),
        json!({"byday": "MO", "opens_at": "2 o'clock", "closes_at": "22:00"}),
        json!({"weekday": "3", "opens_at": "14:00", "closes_at": "22:00"}),
    ] {
        let file =
            json!({"name": "A", "phones": [{"number": "416-868-0000"}], "schedules": [hours]});
        let imported = import_as(&file, "CA-ON");
        assert_eq!(imported.records[0].phones[0].schedule, None, "{hours}");
        let lines: Vec<&import::Remark> =
            imported.remarks.iter().filter(|item| item.field == "schedules[0]").collect();
        assert_eq!(lines.len(), 1, "{hours}: {:?}", imported.remarks);
        assert!(lines[0].value.contains("22:00"), "{:?}", lines[0]);
        // And nothing claims that they came.
        assert!(said(&imported, "schedules").is_empty(), "{:?}", imported.remarks);
    }
}

#[test]
fn a_bad_record_is_left_out_and_named_and_the_rest_comes_in() {
    let imported = import_as(&like_a_211(), "CA-ON");
    assert_eq!(imported.records.len(), 3);
    assert_eq!(imported.left_out.len(), 1);
    assert!(
        imported.left_out[0].starts_with("contents[3].phones (Broken): invalid type: string"),
        "{:?}",
        imported.left_out
    );
    assert!(
        imported.notes[0]
            .starts_with("is page 1 of 82, with 4089 services in all; import the others"),
        "{:?}",
        imported.notes
    );
    let whole = json!({"total_pages": 1, "page_number": 1, "contents": [{"name": "A"}]});
    assert_eq!(import_as(&whole, "CA-ON").notes, Vec::<String>::new());
}

#[test]
fn what_is_no_service_is_told_where_services_are() {
    let organization = json!({"id": "o", "name": "A", "description": "B", "website": "https://example.org", "legal_status": "charity"});
    let location = json!({"id": "l", "name": "A", "location_type": "physical", "latitude": 1.0});
    let placed = json!({"id": "s", "location": {"name": "A"}});
    for (file, want) in [
        (
            organization.clone(),
            "is an organization, not of services; ask for the services instead: in the API of HSDS 3 they are at /services",
        ),
        (json!([organization, organization]), "is a list of organizations, not of services"),
        (json!({"contents": [location]}), "is a location, not of services"),
        (json!([location, location]), "is a list of locations"),
        (json!([placed, placed]), "is a list of services at locations"),
        (
            json!({"name": "hsds", "resources": [{"name": "service", "path": "services.csv"}]}),
            "is the description of a datapackage",
        ),
    ] {
        let lines = import::import(&CATALOG, file.to_string().as_bytes(), &Options::default())
            .expect_err("it is no service");
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].contains(want), "{file}: {lines:?}");
    }
    // One among services is left out and named.
    let mixed = json!([{"name": "A", "status": "active"}, organization]);
    let imported = import_as(&mixed, "CA-ON");
    assert_eq!(imported.records.len(), 1);
    assert!(imported.left_out[0].starts_with("[1]: is an organization"), "{:?}", imported.left_out);
}

#[test]
fn a_service_that_is_here_is_recognised() {
    let own = CATALOG.stored.iter().find(|item| item.id == "bc-octip").expect("a record");
    let number = &own.phones[0].number;
    let file = json!([
        {"id": identifier("bc-octip"), "name": "Something"},
        {"id": "x", "name": "Something else", "phones": [{"number": number, "type": "voice"}, {"number": "416-868-0000", "type": "voice"}]},
        {"id": "y", "name": "A third", "url": own.website.as_ref().and_then(|item| item["en"].clone())},
        {"id": "z", "name": "A stranger", "phones": [{"number": "416-868-0000", "type": "voice"}]},
    ]);
    let imported = import_as(&file, "CA-BC");
    let of = |n: usize| {
        let record = &imported.records[n].id;
        imported.known.iter().filter(|item| item.record == *record).collect::<Vec<_>>()
    };
    assert_eq!(imported.records[0].id, "bc-octip");
    assert!(
        of(0).iter().any(|item| item.ours == "bc-octip" && item.why.contains("our identifier"))
    );
    let second = of(1);
    let second =
        second.iter().find(|item| item.ours == "bc-octip").expect("recognised by its number");
    assert!(second.why.contains("the same number"), "{}", second.why);
    assert!(second.why.contains("only they have 416-868-0000"), "{}", second.why);
    assert!(of(2).iter().any(|item| item.ours == "bc-octip" && item.why.contains("the same page")));
    assert_eq!(of(3).len(), 0, "{:?}", of(3));
}

#[test]
fn a_second_import_says_what_is_new_changed_and_gone() {
    let service = |id: &str, number: &str| json!({"id": id, "name": format!("Line {id}"), "last_modified": number, "phones": [{"number": number}]});
    let before = json!([
        service("a", "416-868-0000"),
        service("b", "416-868-0001"),
        service("c", "416-868-0002")
    ]);
    let mut same = service("a", "416-868-0000");
    same["last_modified"] = json!("2026-11-01");
    let after = json!([same, service("b", "416-868-0009"), service("d", "416-868-0003")]);
    let text = before.to_string();
    let options =
        Options { area: Some("CA-ON"), before: Some(text.as_bytes()), ..Options::default() };
    let imported = import_with(&after, &options);
    assert_eq!(
        imported.changes,
        [
            Change::Changed("Line b".into(), vec!["phones".into()]),
            Change::New("Line d".into()),
            Change::Gone("Line c".into()),
        ]
    );
    let names: Vec<_> = imported.records.iter().map(|item| item.name["en"].clone()).collect();
    assert_eq!(names, [Some("Line b".into()), Some("Line d".into())]);
    let options = Options { before: Some(text.as_bytes()), ..Options::default() };
    assert_eq!(import_with(&before, &options).changes, []);
    // A name that may be an address is not shown.
    let house = json!([{"id": "h", "name": "350 Jones Street"}]);
    let found = import_with(&house, &options).changes;
    assert_eq!(found[0], Change::New("(name not shown) h".into()), "{found:?}");
}

#[test]
fn terms_are_mapped_once_and_narrow_what_is_taken() {
    let imported = import_as(&like_a_211(), "CA-ON");
    // The file to fill names every term.
    let keys: Vec<&str> = imported.terms.keys().map(|item| item.key.as_str()).collect();
    assert_eq!(keys, ["BH-1800.8500", "RP-1500.1400-200"]);
    let to_fill = terms::to_fill(&imported.terms);
    let filled = to_fill.replacen("\"needs\": []", "\"needs\": [\"safe-place\"]", 1);
    let terms = Terms::read(&filled).expect("it reads");
    let with = |only: Only| {
        import_with(
            &like_a_211(),
            &Options { area: Some("CA-ON"), terms: Some(&terms), only, before: None },
        )
    };
    let all = with(Only::default());
    assert_eq!(all.records[1].needs, ["safe-place"]);
    assert!(said(&all, "attributes[0]").is_empty(), "{:?}", said(&all, "attributes[0]"));
    for (only, want) in [
        (Only { needs: vec!["safe-place".into()], ..Only::default() }, 1),
        (Only { needs: vec!["legal".into()], ..Only::default() }, 0),
        (Only { places: vec!["CA-ON".into()], ..Only::default() }, 2),
        (Only { places: vec!["toronto".into()], ..Only::default() }, 1),
        (Only { places: vec!["CA-BC".into()], ..Only::default() }, 0),
        (Only { terms: vec!["BH-1800".into()], ..Only::default() }, 1),
        (Only { terms: vec!["crisis lines".into()], ..Only::default() }, 1),
        (
            Only {
                terms: vec!["BH".into(), "RP".into()],
                places: vec!["toronto".into()],
                ..Only::default()
            },
            1,
        ),
    ] {
        let imported = with(only.clone());
        assert_eq!(imported.records.len(), want, "{only:?}");
        assert_eq!(imported.not_asked_for, 3 - want, "{only:?}");
        // Nothing is said of what was not taken.
        let ids: BTreeSet<&str> = imported.records.iter().map(|item| item.id.as_str()).collect();
        assert!(imported.remarks.iter().all(|item| ids.contains(item.record.as_str())), "{only:?}");
    }
    // Without a file of terms, and for one that it leaves out, there is a line.
    assert_eq!(said(&imported, "attributes[0]").len(), 2);
    let none = Terms::read("{\"terms\": {}}").expect("it reads");
    let options = Options { terms: Some(&none), ..Options::default() };
    let lines = import_with(&like_a_211(), &options);
    assert!(said(&lines, "attributes[0]")[0].contains("your file of terms says nothing of"));
}

/// A package of tables in a zip file.
fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file(*name, options).expect("a file can be begun");
        writer.write_all(text.as_bytes()).expect("memory can be written to");
    }
    writer.finish().expect("memory can be written to").into_inner()
}

#[test]
fn a_package_of_tables_comes_in() {
    let bytes = zipped(&[
        (
            "services.csv",
            "id,organization_id,name,status,minimum_age,eligibility_description\n1,9,Summer House,Active,16,Women\n2,9,14 Hidden Lane,active,,\n",
        ),
        ("organizations.csv", "id,name\n9,Summer Society\n"),
        (
            "phones.csv",
            "id,service_id,organization_id,number,extension,type\n1,1,,604-681-8480,203.0,\n2,,9,604-681-8481,,voice\n",
        ),
        (
            "schedules.csv",
            "service_id,freq,interval,byday,opens_at,closes_at,timezone\n1,WEEKLY,1,\"MO,TU\",9:00,17:00,-8\n",
        ),
        ("service_areas.csv", "service_id,name\n1,British Columbia\n"),
        ("cost_options.csv", "service_id,amount\n1,0\n"),
        ("addresses.csv", "location_id,address_1\n5,14 Hidden Lane\n"),
    ]);
    let options = Options { area: Some("CA-BC"), ..Options::default() };
    let imported = import::import(&CATALOG, &bytes, &options).expect("a package");
    let [house, second] = imported.records.as_slice() else { panic!("two records") };
    assert_eq!((house.id.as_str(), house.status.as_str()), ("bc-summer-house", "active"));
    assert_eq!((house.minimum_age, house.area.as_slice()), (Some(16), &["CA-BC".to_owned()][..]));
    assert_eq!(house.fees, Some(forms::Fees::Free("free".into())));
    assert_eq!(house.phones[0].extension.as_deref(), Some("203"));
    assert!(matches!(house.phones[0].schedule, Some(forms::Schedule::Weekly(_))));
    assert_eq!((second.id.as_str(), second.phones[0].number.as_str()), ("bc-1", "+16046818481"));
    assert!(imported.notes[0].starts_with("addresses.csv: was not opened"), "{:?}", imported.notes);
    assert!(!everything(&imported).contains("Hidden"), "{}", everything(&imported));
    // The same tables as one JSON file.
    let tables = json!({"services.csv": [{"id": "1", "name": "Summer House", "status": "active"}], "phones.csv": [{"service_id": "1", "number": "604-681-8480"}]});
    assert_eq!(import_as(&tables, "CA-BC").records[0].phones[0].number, "+16046818480");
    let lines = import::import(&CATALOG, &zipped(&[("a.txt", "x")]), &options).expect_err("empty");
    assert!(lines[0].contains("there is no services.csv"), "{lines:?}");
}

#[test]
fn a_terminal_obeys_nothing_of_what_others_wrote() {
    let evil = "\u{1b}[2J\u{7}\u{202e}\nforged: line";
    let file = json!([
        {"id": evil, "name": evil, "description": evil, "alert": evil, evil: evil, "status": evil,
         "phones": [{"number": evil, "type": evil}], "languages": [{"name": evil}],
         "attributes": [{"taxonomy_term": {"code": evil, "name": evil}}]},
        {"name": evil, "phones": evil},
    ]);
    let imported = import_as(&file, "CA-ON");
    assert_eq!(imported.left_out.len(), 1);
    let lines = imported.remarks.iter().map(ToString::to_string).chain(imported.left_out);
    for line in lines {
        assert!(!line.chars().any(|item| item.is_control() || item == '\u{202e}'), "{line:?}");
    }
}

/// A small package, to be broken.
fn package() -> Vec<u8> {
    zipped(&[
        ("services.csv", "id,organization_id,name\n1,9,Summer House\n"),
        ("phones.csv", "service_id,number\n1,604-681-8480\n"),
    ])
}

/// Lines that say something, with nothing in them that a terminal obeys.
fn sound(result: Result<Imported, Vec<String>>) -> bool {
    let lines = match result {
        Ok(imported) => {
            imported.remarks.iter().map(ToString::to_string).chain(imported.left_out).collect()
        }
        Err(lines) => {
            assert!(!lines.is_empty());
            lines
        }
    };
    lines.iter().all(|item| !item.is_empty() && !item.chars().any(char::is_control))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_whatever_stop_the_import(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(sound(import::import(&CATALOG, &bytes, &Options::default())));
    }

    #[test]
    fn no_broken_package_stops_the_import(place in any::<usize>(), byte in any::<u8>(), end in any::<usize>(), cut in any::<bool>()) {
        let mut bytes = package();
        let place = place % bytes.len();
        bytes[place] = byte;
        if cut {
            bytes.truncate(end % bytes.len());
        }
        prop_assert!(sound(import::import(&CATALOG, &bytes, &Options::default())));
    }

    #[test]
    fn no_table_whatever_stops_the_import(
        services in "(id|name|,|\"|\n|1|organization_id|é|status|a b){0,40}",
        other in "(service_id|number|byday|weekday|,|\"|\n|1|9:00|opens_at|taxonomy_id|x){0,40}",
        table in proptest::sample::select(vec!["phones", "schedules", "attributes", "languages", "organizations", "locations", "service_at_location"]),
    ) {
        let bytes = zipped(&[("services.csv", &services), (&format!("{table}.csv"), &other)]);
        prop_assert!(sound(import::import(&CATALOG, &bytes, &Options::default())));
    }

    #[test]
    fn no_times_days_or_numbers_whatever_stop_the_import(
        time in "[0-9:. apmZ+\u{2212}-]{0,12}",
        day in "[A-Za-z0-9, ]{0,12}",
        zone in "[A-Z0-9/:. +-]{0,8}",
        number in "[0-9 ()x#ext.+-]{0,24}",
        name in ".{0,30}",
    ) {
        let file = json!({"name": name, "email": number, "service_areas": [{"name": day, "extent": zone}], "languages": [{"name": name, "code": zone}],
            "phones": [{"number": number, "extension": time}],
            "schedules": [{"byday": day, "opens_at": time, "closes_at": time, "timezone": zone, "valid_to": time}]});
        prop_assert!(sound(import::import(&CATALOG, file.to_string().as_bytes(), &Options::default())));
    }
}
