//! The directory goes out as HSDS and comes back unharmed; what others wrote comes in without its addresses; the
//! table is one that no spreadsheet runs.

mod common;

use alongside_content::Catalog;
use alongside_content::hsds::{self, export, import, structures, table};
use alongside_content::sources::forms::{self, Localized};
use alongside_i18n::localizer::ZONES;
use alongside_model::{Audience, Date, Day, Exploitation, Gender, Kind, Need, Region, RunBy, Term};
use common::{catalog, root};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(catalog);

fn json(records: &[forms::Service]) -> String {
    export::json(&CATALOG, records, CATALOG.date)
}

fn import_as(text: &str, area: Option<&str>) -> Result<import::Imported, Vec<String>> {
    let options = import::Options { area, ..import::Options::default() };
    import::import(&CATALOG, text.as_bytes(), &options)
}

fn back(text: &str) -> import::Imported {
    import_as(text, None).unwrap_or_else(|it| panic!("{}", it.join("\n")))
}

/// What stands between two lists of records, if anything.
fn assert_same(got: &[forms::Service], want: &[forms::Service]) {
    assert_eq!(got.len(), want.len());
    for (got, want) in got.iter().zip(want) {
        assert_eq!(got, want, "{}", want.id);
    }
}

#[test]
fn every_record_comes_back_as_it_was() {
    let imported = back(&json(&CATALOG.stored));
    assert!(CATALOG.stored.len() > 280, "{}", CATALOG.stored.len());
    assert_same(&imported.records, &CATALOG.stored);
    assert_eq!(imported.remarks, []);
    // As the file that a person gets, too.
    let file: Value = serde_json::from_str(&import::file(&imported.records)).expect("JSON");
    let read: Vec<forms::Service> =
        serde_json::from_value(file["services"].clone()).expect("records");
    assert_same(&read, &CATALOG.stored);
}

#[test]
fn times_go_out_as_strict_readers_want_them() {
    let mut record = CATALOG.stored[0].clone();
    let opening = |opens: &str, closes: &str| forms::Opening {
        days: vec!["mo".to_owned()],
        opens: opens.to_owned(),
        closes: closes.to_owned(),
    };
    let phone = |zone: &str, opening: forms::Opening| forms::Phone {
        number: "+18339001010".to_owned(),
        kind: "voice".to_owned(),
        say: None,
        extension: None,
        schedule: Some(forms::Schedule::Weekly(forms::Weekly {
            timezone: zone.to_owned(),
            weekly: vec![opening],
        })),
        note: None,
    };
    record.chat = None;
    record.phones = vec![
        phone("America/Toronto", opening("08:30", "24:00")),
        phone("America/St_Johns", opening("08:30", "16:30")),
        // British Columbia keeps one clock all year since 2026.
        phone("America/Vancouver", opening("08:30", "16:30")),
    ];
    let times = |on: &str| {
        let on = Date::parse(on).expect("a day");
        let text = export::json(&CATALOG, std::slice::from_ref(&record), on);
        assert_same(&back(&text).records, std::slice::from_ref(&record));
        assert_eq!(back(&text).remarks, []);
        let file: Value = serde_json::from_str(&text).expect("JSON");
        let schedules = file["contents"][0]["schedules"].as_array().expect("schedules").clone();
        let of =
            |it: &Value| (it["opens_at"].clone(), it["closes_at"].clone(), it["timezone"].clone());
        schedules.iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(
        times("2026-12-01"),
        [
            (json!("08:30-05:00"), json!("23:59-05:00"), json!(-5)),
            (json!("08:30-03:30"), json!("16:30-03:30"), json!(-3.5)),
            (json!("08:30-07:00"), json!("16:30-07:00"), json!(-7)),
        ]
    );
    let summer = times("2027-07-01");
    assert_eq!(summer[0].2, json!(-4));
    assert_eq!((&summer[1].2, &summer[2].2), (&json!(-2.5), &json!(-7)));
}

#[test]
fn closed_records_go_out_with_their_status() {
    let mut records = CATALOG.stored[..2].to_vec();
    "defunct".clone_into(&mut records[1].status);
    let file: Value = serde_json::from_str(&json(&records)).expect("JSON");
    assert_eq!(file["contents"][0]["status"], "active");
    assert_eq!(file["contents"][1]["status"], "defunct");
    assert_eq!(file["total_items"], 2);
    assert!(table::csv(&CATALOG, &records).contains(",defunct,"));
}

#[test]
fn identifiers_are_uuids_that_stay_and_name_one_thing() {
    /// Every `id` of HSDS with what it names, as text.
    fn gather(value: &Value, res: &mut BTreeMap<String, BTreeSet<String>>) {
        match value {
            Value::Array(list) => list.iter().for_each(|it| gather(it, res)),
            Value::Object(map) => {
                if let Some(id) = map.get("id").and_then(Value::as_str) {
                    res.entry(id.to_owned()).or_default().insert(value.to_string());
                }
                map.iter()
                    .filter(|(key, _)| *key != "alongside")
                    .for_each(|(_, it)| gather(it, res));
            }
            _ => {}
        }
    }
    let text = json(&CATALOG.stored);
    let file: Value = serde_json::from_str(&text).expect("JSON");
    let mut ids = BTreeMap::new();
    gather(&file["contents"], &mut ids);
    assert!(ids.len() > 3000, "{}", ids.len());
    for (id, things) in &ids {
        assert_eq!((id.len(), id.as_bytes()[14]), (36, b'5'), "{id} is no UUID of version 5");
        assert_eq!(things.len(), 1, "{id} names {things:?}");
    }
    assert_eq!(text, json(&CATALOG.stored));
    // Written down, because it must never change.
    assert_eq!(structures::identifier("nt-811"), "65b86db1-b36c-50dc-9ad4-88e5afcb9cc3");
}

#[test]
fn a_change_that_others_made_is_taken_over_and_said() {
    let mut file: Value = serde_json::from_str(&json(&CATALOG.stored)).expect("JSON");
    let place = CATALOG.stored.iter().position(|it| it.id == "nt-811").expect("a record");
    let service = &mut file["contents"][place];
    service["phones"][1]["number"] = json!("+18442590000");
    service["description"] = json!("Talk to a nurse.");
    service["maximum_age"] = json!(30);
    service["alongside"]["colour"] = json!("green");
    let imported = back(&file.to_string());
    let got = &imported.records[place];
    let mut want = CATALOG.stored[place].clone();
    "+18442590000".clone_into(&mut want.phones[1].number);
    want.summary.insert("en".into(), Some("Talk to a nurse.".into()));
    want.maximum_age = Some(30);
    assert_eq!(*got, want);
    let fields: Vec<&str> = imported.remarks.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(fields, ["alongside.colour", "description"]);
}

/// A service as another directory might write it, with nearly everything that HSDS has.
fn foreign() -> Value {
    json!({"total_items": 2, "contents": [
        {
            "id": "ac148810-d857-441c-9679-408f346de14b",
            "organization_id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610",
            "name": "Maison d'Été Shelter",
            "alternate_name": "The Summer House",
            "description": "Beds for women at 14 Hidden Lane.",
            "url": "http://example.org/shelter",
            "additional_urls": [{"id": "x", "label": "Form", "url": "https://example.org/form"}],
            "email": "help@example.org",
            "status": "active",
            "interpretation_services": "Urdu and Polish",
            "fees_description": "Free",
            "eligibility_description": "Women of 16 and over",
            "minimum_age": "16",
            "maximum_age": 99.5,
            "assured_date": "2026-01-15",
            "last_modified": null,
            "accreditations": "",
            "alert": "Full until June",
            "phones": [
                {"id": "p1", "number": "(604) 681-8480 ext 12", "type": "voice", "description": "Front desk"},
                {"id": "p2", "number": "604-681-8481", "type": "fax"},
                {"id": "p3", "number": "604 681 8482"},
                {"id": "p4", "number": "1-604-681-8483", "type": "textphone", "extension": 7}
            ],
            "schedules": [
                {"id": "s1", "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00:00", "closes_at": "17:00:00", "timezone": -8}
            ],
            "service_areas": [{"id": "a1", "name": "British Columbia"}, {"id": "a2", "name": "East side"}],
            "service_at_locations": [{"id": "l1", "location": {"id": "l2", "addresses": [{"address_1": "Hidden Barn, behind the mill"}]}}],
            "languages": [{"id": "g1", "name": "French"}, {"id": "g2", "code": "pa"}, {"id": "g3", "name": "Klingon"}],
            "organization": {"id": "o1", "name": "Summer Society", "description": "A society", "website": "https://example.org"},
            "cost_options": [{"id": "c1", "amount": 0}],
            "attributes": [{"id": "t1", "taxonomy_term": {"id": "t2", "name": "Emergency Shelter", "taxonomy": "AIRS"}}],
            "contacts": [{"id": "k1", "name": "Ann Persona"}]
        },
        {"name": "Maison d'Été Shelter", "phones": null, "schedules": [
            {"byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00", "closes_at": "23:59"}
        ]}
    ]})
}

#[test]
fn another_directory_comes_in_as_far_as_it_can_be_trusted() {
    let imported = import_as(&foreign().to_string(), Some("CA-YT")).expect("it reads");
    let [first, second] = &imported.records[..] else { panic!("two records") };
    assert_eq!(first.id, "bc-maison-d-ete-shelter");
    assert_eq!(
        (second.id.as_str(), second.area.as_slice()),
        ("yt-maison-d-ete-shelter", &["CA-YT".to_owned()][..])
    );
    let text = |it: &str, fr: Option<&str>| -> Option<Localized> {
        Some(BTreeMap::from([("en".into(), Some(it.into())), ("fr".into(), fr.map(Into::into))]))
    };
    assert_eq!(Some(first.name.clone()), text("Maison d'Été Shelter", None));
    assert_eq!(Some(first.organization.clone()), text("Summer Society", None));
    assert_eq!(Some(first.summary.clone()), text("", Some("")));
    assert_eq!(first.eligibility, text("Women of 16 and over", Some("")));
    assert_eq!((first.minimum_age, first.maximum_age), (Some(16), None));
    assert_eq!(first.fees, Some(forms::Fees::Free("free".into())));
    assert_eq!(first.area, ["CA-BC"]);
    assert_eq!(first.languages, ["fr", "pa"]);
    assert_eq!(first.email.as_deref(), Some("help@example.org"));
    let phones: Vec<_> = first
        .phones
        .iter()
        .map(|it| (it.number.as_str(), it.kind.as_str(), it.extension.as_deref()))
        .collect();
    assert_eq!(
        phones,
        [
            ("+16046818480", "voice", Some("12")),
            ("+16046818482", "", None),
            ("+16046818483", "tty", Some("7"))
        ]
    );
    assert_eq!(first.phones[0].note, text("Front desk", Some("")));
    let Some(forms::Schedule::Weekly(weekly)) = &first.phones[0].schedule else {
        panic!("weekly hours")
    };
    assert_eq!(weekly.timezone, "");
    assert_eq!((weekly.weekly[0].opens.as_str(), weekly.weekly[0].days.len()), ("09:00", 2));
    // Of the second it is not said what it is for; the third is none to talk to.
    assert_eq!(first.phones[1].schedule, first.phones[0].schedule);
    assert_eq!(first.phones[2].schedule, None);

    // Whatever did not come over is said, each in a line of its own.
    let said: BTreeSet<&str> = imported
        .remarks
        .iter()
        .filter(|it| it.record == first.id)
        .map(|it| it.field.as_str())
        .collect();
    for field in [
        "id",
        "alternate_name",
        "description",
        "additional_urls[0]",
        "interpretation_services",
        "maximum_age",
        "assured_date",
        "alert",
        "phones[1]",
        "schedules",
        "schedules[0].timezone",
        "service_areas[1]",
        "service_at_locations",
        "languages[2]",
        "organization.website",
        "attributes[0]",
        "contacts",
    ] {
        assert!(said.contains(field), "nothing is said of {field}: {said:?}");
    }
    for silent in ["organization_id", "last_modified", "accreditations"] {
        assert!(!said.contains(silent), "{silent}");
    }
    // A street address stands nowhere: not in the records, not in what is printed.
    let printed: String = imported.remarks.iter().map(|it| format!("{it}\n")).collect();
    for place in [import::file(&imported.records), printed] {
        assert!(!place.contains("Hidden"), "{place}");
        assert!(!place.contains("Persona"), "{place}");
    }
}

#[test]
fn hours_of_some_weeks_only_do_not_become_hours_of_every_week() {
    let of = |rule: Value| {
        let mut schedule = json!({"byday": "MO", "opens_at": "09:00", "closes_at": "17:00", "description": "In May"});
        schedule
            .as_object_mut()
            .expect("an object")
            .extend(rule.as_object().expect("an object").clone());
        let service = json!({"name": "A", "phones": [{"number": "911", "type": "voice"}], "schedules": [schedule]});
        back(&service.to_string()).records[0].phones[0].schedule.clone()
    };
    for rule in [json!({}), json!({"freq": "WEEKLY", "interval": 1, "until": null})] {
        assert!(matches!(of(rule), Some(forms::Schedule::Weekly(_))));
    }
    for rule in [
        json!({"freq": "MONTHLY"}),
        json!({"interval": 2}),
        json!({"until": "2026-05-31"}),
        json!({"valid_from": "2027-05-01"}),
        json!({"bymonthday": "1,2"}),
        json!({"byday": "2MO"}),
        json!({"opens_at": "nine"}),
    ] {
        let Some(forms::Schedule::Words(words)) = of(rule.clone()) else {
            panic!("{rule}: weekly")
        };
        assert_eq!(words.words["en"].as_deref(), Some("In May"));
    }
}

/// A copy of the data that is gone when the test is over.
struct Copy(PathBuf);

impl Copy {
    fn new() -> Self {
        let res =
            Self(std::env::temp_dir().join(format!("alongside-import-{}", std::process::id())));
        for folder in ["resources", "locales"] {
            copy(&root().join(folder), &res.0.join(folder));
        }
        res
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there") {
        let from = entry.expect("an entry").path();
        let to = to.join(from.file_name().expect("a name"));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(&from, &to).expect("a file can be copied");
        }
    }
}

#[test]
fn the_check_names_what_a_person_must_fill_in() {
    let tree = Copy::new();
    assert!(Catalog::load(&tree.0).is_ok(), "the copy is in order");
    let imported = import_as(&foreign().to_string(), Some("CA-YT")).expect("it reads");
    let file = tree.0.join("resources/services/yt.json");
    let before = fs::read_to_string(&file).expect("the file is there");
    // They are copied below those that are there, as the documents say.
    let with = |records: &[forms::Service]| {
        let mut whole: Value = serde_json::from_str(&before).expect("JSON");
        let list = whole["services"].as_array_mut().expect("a list");
        list.extend(records.iter().map(|record| json!(record)));
        fs::write(&file, whole.to_string()).expect("a file can be written");
    };
    with(&imported.records);
    let defects = Catalog::load(&tree.0).expect_err("much is missing");
    let named: BTreeSet<(&str, &str)> =
        defects.iter().map(|it| (it.record.as_str(), it.field.as_str())).collect();
    let (first, second) = (imported.records[0].id.clone(), imported.records[1].id.clone());
    let (first, second) = (first.as_str(), second.as_str());
    for (record, field) in [
        (first, "summary.en"),
        (first, "summary.fr"),
        (first, "eligibility.fr"),
        (first, "needs"),
        (first, "kind"),
        (first, "gender"),
        (first, "run_by[0]"),
        (first, "confidence"),
        (first, "sources[0].url"),
        (first, "website.en"),
        (first, "phones[0].schedule.timezone"),
        (first, "phones[0].note.fr"),
        (first, "phones[1].kind"),
        (second, "organization.en"),
        (second, "status"),
    ] {
        assert!(
            named.contains(&(record, field)),
            "the check says nothing of {record}: {field}: {named:?}"
        );
    }
    // With the shape in order, what only the whole directory can tell: nobody could reach the second.
    let mut records = imported.records;
    let whole =
        CATALOG.stored.iter().find(|form| form.website.is_some()).expect("one with a website");
    records[1] = forms::Service {
        id: records[1].id.clone(),
        phones: Vec::new(),
        chat: None,
        email: None,
        website: None,
        ..whole.clone()
    };
    with(&records[1..]);
    let defects = Catalog::load(&tree.0).expect_err("something is missing");
    let named: Vec<(&str, &str)> =
        defects.iter().map(|it| (it.record.as_str(), it.field.as_str())).collect();
    assert_eq!(named, [(records[1].id.as_str(), "phones")], "{defects:?}");
    // An address in an id is one, too.
    let whole = forms::Service { id: "on-350-jones-street".to_owned(), ..whole.clone() };
    fs::write(&file, import::file(&[whole])).expect("a file can be written");
    let defects = Catalog::load(&tree.0).expect_err("an address");
    let found: Vec<String> = defects.iter().map(ToString::to_string).collect();
    assert!(
        found.iter().any(|it| it.contains("id: holds what looks like an address")),
        "{found:?}"
    );
}

#[test]
fn what_is_no_hsds_gets_a_line_with_its_place() {
    for (text, want) in [
        ("{\"contents\": [", "line 1: is not JSON"),
        ("5", "is a number; HSDS is"),
        ("{\"total_items\": 5}", "there are no services in it"),
        ("{\"contents\": {}}", "contents: is an object, not a list"),
        ("[7, 8]", "[0]: is a number, not a service"),
        (
            "{\"contents\": [{\"name\": 5}]}",
            "contents[0].name: invalid type: integer `5`, expected a string",
        ),
        (
            "{\"contents\": [{\"name\": \"A\", \"phones\": [{}, {\"number\": 911}]}]}",
            "contents[0].phones[1].number (A): invalid type: integer `911`",
        ),
        (
            "{\"name\": \"A\", \"phones\": \"911\"}",
            "phones (A): invalid type: string \"911\", expected a sequence",
        ),
    ] {
        let errors = import_as(text, None).expect_err(text);
        assert!((1..=2).contains(&errors.len()), "{errors:?}");
        assert!(errors[0].starts_with(want), "{text}: {errors:?}");
    }
    // One run shows all.
    let two = import_as("[{\"name\": 1}, {\"name\": 2}]", None).expect_err("two mistakes");
    assert_eq!(two.len(), 2);
    // A page, a list, one service: all three are read, with or without the mark of a Windows editor.
    for text in
        ["{\"contents\": [{\"name\": \"A\"}]}", "[{\"name\": \"A\"}]", "\u{feff}{\"name\": \"A\"}"]
    {
        assert_eq!(back(text).records.len(), 1, "{text}");
    }
}

/// A table as a program reads it.
fn rows(text: &str) -> Vec<Vec<String>> {
    let bytes = text
        .strip_prefix('\u{feff}')
        .expect("the mark without which Excel breaks accents")
        .as_bytes();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    // A row of another length is an error here.
    reader.records().map(|it| it.expect("a row").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn the_table_has_a_row_for_each_service_and_runs_nothing() {
    let mut records = CATALOG.stored.clone();
    records[0]
        .name
        .insert("fr".into(), Some("=HYPERLINK(\"https://example.org\";\"a, b\")".into()));
    records[1].summary.insert("en".into(), Some("+1 is \"fine\"\nor not".into()));
    let rows = rows(&table::csv(&CATALOG, &records));
    assert_eq!(rows.len(), records.len() + 1);
    let column = |name: &str| {
        rows[0].iter().position(|it| it == name).unwrap_or_else(|| panic!("no {name}"))
    };
    for (row, record) in rows[1..].iter().zip(&records) {
        assert_eq!(row[column("id")], record.id);
        assert_eq!(row[column("phones")].lines().count(), record.phones.len());
        assert!(row[column("licence")].starts_with("CC BY 4.0"));
        for cell in row {
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{cell:?} would run");
            // What is only digits and hyphens becomes a date or loses its zeros.
            let number = !cell.is_empty()
                && cell.chars().all(|it| it.is_ascii_digit() || "-. ".contains(it));
            assert!(!number || cell.len() <= 7, "{cell:?} would be taken for a number");
        }
        for (field, texts) in [("summary", &record.summary), ("name", &record.name)] {
            for tag in ["en", "fr"] {
                let want = texts[tag].clone().unwrap_or_default();
                let got = &row[column(&format!("{field}_{tag}"))];
                assert!(*got == want || *got == format!("'{want}"), "{got:?} is not {want:?}");
            }
        }
    }
    assert!(rows[1][column("name_fr")].starts_with("'=HYPERLINK"));
    assert!(rows[2][column("summary_en")].starts_with("'+1 is \"fine\"\n"));
    assert!(rows[1][column("summary_fr")].contains('é'));
}

#[test]
fn both_files_say_their_licence_and_day() {
    let on = Date::parse("2026-12-01").expect("a day");
    let files = hsds::files(&CATALOG, on);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["directory.json", "directory.csv"]);
    for (name, text) in &files {
        assert!(text.contains("CC BY 4.0"), "{name}");
    }
    let file: Value = serde_json::from_str(&files[0].1).expect("JSON");
    assert_eq!(file["alongside"]["on"], "2026-12-01");
    assert_eq!(file["alongside"]["terms"]["need"]["safe-place"]["en"], "a place to stay");
}

fn maybe<T: Strategy>(it: T) -> impl Strategy<Value = Option<T::Value>>
where
    T::Value: Clone,
{
    proptest::option::of(it)
}

fn words() -> impl Strategy<Value = String> {
    // With what is hard to write: quotes, signs of formulas, other scripts, line ends, an address.
    "[a-zé\"'=+@,;: \n\\\\ᐃ0-9-]{0,12}[a-z!]|14 Main Street|Free|WEEKLY"
}

/// A text in every language.
fn texts() -> impl Strategy<Value = Localized> {
    (words(), words())
        .prop_map(|(en, fr)| BTreeMap::from([("en".into(), Some(en)), ("fr".into(), Some(fr))]))
}

/// A name or address: another language can have none.
fn name() -> impl Strategy<Value = Localized> {
    (words(), maybe(maybe(words()))).prop_map(|(en, fr)| {
        let mut res: Localized = BTreeMap::from([("en".into(), Some(en))]);
        res.extend(fr.map(|it| ("fr".into(), it)));
        res
    })
}

/// A web page that may have French only, or none.
fn urls() -> impl Strategy<Value = Localized> {
    let url = || maybe("https://[a-z]{1,3}\\.org/[a-z]{0,3}");
    (url(), url()).prop_map(|(en, fr)| BTreeMap::from([("en".into(), en), ("fr".into(), fr)]))
}

fn terms<T: Term>() -> impl Strategy<Value = Vec<String>> {
    let all: Vec<String> = T::ALL.iter().map(|it| it.id().to_owned()).collect();
    let most = all.len().min(4);
    proptest::sample::subsequence(all, 0..=most).prop_shuffle()
}

fn term<T: Term>() -> impl Strategy<Value = String> {
    proptest::sample::select(T::ALL.iter().map(|it| it.id().to_owned()).collect::<Vec<_>>())
}

fn schedule() -> impl Strategy<Value = Option<forms::Schedule>> {
    let time =
        || prop_oneof!["[01][0-9]:[0-5][0-9]", Just("24:00".to_owned()), Just("00:00".to_owned())];
    let span = (terms::<Day>(), term::<Day>(), time(), time()).prop_map(
        |(mut days, day, opens, closes)| {
            if days.is_empty() {
                days.push(day);
            }
            forms::Opening { days, opens, closes }
        },
    );
    let weekly = (proptest::sample::select(&ZONES[..]), proptest::collection::vec(span, 1..4))
        .prop_map(|(timezone, weekly)| {
            forms::Schedule::Weekly(forms::Weekly { timezone: timezone.to_owned(), weekly })
        });
    maybe(prop_oneof![
        Just(forms::Schedule::Always("always".to_owned())),
        weekly,
        texts().prop_map(|words| forms::Schedule::Words(forms::ScheduleWords { words })),
    ])
}

fn phone() -> impl Strategy<Value = forms::Phone> {
    let number =
        prop_oneof!["\\+1604[2-9][0-9]{6}", Just("911".to_owned()), Just("3101818".to_owned())];
    let kind = proptest::sample::select(vec!["voice", "text", "tty", "whatsapp"]);
    (number, kind, maybe(texts()), maybe("[0-9*#]{1,12}"), schedule(), maybe(texts())).prop_map(
        |(number, kind, say, extension, schedule, note)| forms::Phone {
            number,
            kind: kind.to_owned(),
            say,
            extension,
            schedule,
            note,
        },
    )
}

fn former_number() -> impl Strategy<Value = forms::FormerNumber> {
    ("\\+1604[2-9][0-9]{6}", maybe("20[0-2][0-9]-0[1-9]"), maybe(texts()))
        .prop_map(|(number, until, note)| forms::FormerNumber { number, until, note })
}

fn source() -> impl Strategy<Value = forms::Source> {
    let month = prop_oneof![Just("2024".to_owned()), "202[0-6]-0[1-9]"];
    ("https://[a-z]{1,4}\\.ca", maybe(month), any::<bool>())
        .prop_map(|(url, as_of, shows_contact)| forms::Source { url, as_of, shows_contact })
}

#[expect(clippy::too_many_lines, reason = "one line a field")]
fn record() -> impl Strategy<Value = forms::Service> {
    let area = prop_oneof![
        Just(vec!["CA".to_owned()]),
        (terms::<Region>(), term::<Region>()).prop_map(|(some, one)| if some.is_empty() {
            vec![one]
        } else {
            some
        }),
    ];
    let status =
        proptest::sample::select(vec!["active", "inactive", "defunct", "temporarily closed"]);
    let fees = maybe(prop_oneof![
        Just(forms::Fees::Free("free".to_owned())),
        texts().prop_map(forms::Fees::Words)
    ]);
    let chat =
        maybe((urls(), schedule()).prop_map(|(url, schedule)| forms::Chat { url, schedule }));
    let what = (
        name(),
        name(),
        proptest::collection::vec("[a-z]{2,6}(-on)?", 0..3),
        texts(),
        maybe(texts()),
        maybe(texts()),
        any::<bool>(),
        maybe(texts()),
        fees,
    );
    let terms = (
        terms::<Need>(),
        terms::<Audience>(),
        terms::<Audience>(),
        terms::<Exploitation>(),
        terms::<RunBy>(),
        term::<Kind>(),
        term::<Gender>(),
        area,
    );
    let reach = (
        proptest::collection::vec(phone(), 0..4),
        proptest::collection::vec(former_number(), 0..3),
        chat,
        maybe("[a-z]{1,4}@[a-z]{1,4}\\.ca"),
        maybe(urls()),
        proptest::collection::vec(source(), 0..3),
    );
    let rest = (
        "[a-z]{2}-[a-z]{1,8}",
        status,
        maybe(any::<u8>()),
        maybe(any::<u8>()),
        maybe(any::<bool>()),
        proptest::sample::subsequence(vec!["en", "fr", "iu", "zh-Hans", "pa"], 0..4),
        "high|medium",
        maybe(
            ("20[0-2][0-9]-0[1-9]", maybe("[a-z]{2}-[a-z]{1,8}"), maybe(texts()))
                .prop_map(|(on, successor, note)| forms::Closed { on, successor, note }),
        ),
    );
    (what, terms, reach, rest).prop_map(|(what, terms, reach, rest)| {
        let (
            name,
            organization,
            places,
            summary,
            eligibility,
            passes_on,
            says_private,
            asks,
            fees,
        ) = what;
        let (needs, audiences, only_for, made_for, run_by, kind, gender, area) = terms;
        let (phones, former_numbers, chat, email, website, sources) = reach;
        let (id, status, minimum_age, maximum_age, interpretation, languages, confidence, closed) =
            rest;
        forms::Service {
            id,
            name,
            organization,
            status: status.to_owned(),
            closed,
            kind,
            area,
            places,
            summary,
            eligibility,
            needs,
            audiences,
            only_for,
            gender,
            minimum_age,
            maximum_age,
            made_for,
            run_by,
            languages: languages.into_iter().map(str::to_owned).collect(),
            interpretation,
            fees,
            passes_on,
            says_private,
            asks,
            phones,
            former_numbers,
            chat,
            email,
            website,
            confidence,
            sources,
        }
    })
}

/// Any JSON value, of keys and words that HSDS knows and of others.
fn value() -> impl Strategy<Value = Value> {
    let word = proptest::sample::select(vec![
        "contents",
        "id",
        "name",
        "description",
        "phones",
        "number",
        "type",
        "extension",
        "schedules",
        "byday",
        "opens_at",
        "closes_at",
        "08:30",
        "MO,TU",
        "WEEKLY",
        "freq",
        "alongside",
        "of",
        "always",
        "words",
        "en",
        "service_areas",
        "extent",
        "CA-BC",
        "languages",
        "code",
        "fr",
        "attributes",
        "link_type",
        "need",
        "value",
        "organization",
        "fees_description",
        "cost_options",
        "amount",
        "+16046818480",
        "é\u{0}",
        "",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 48, 6, move |inner| {
        let object = proptest::collection::vec((word.clone(), inner.clone()), 0..6);
        prop_oneof![
            proptest::collection::vec(inner, 0..6).prop_map(Value::from),
            object.prop_map(|it| Value::Object(
                it.into_iter().map(|(key, it)| (key.to_owned(), it)).collect()
            )),
        ]
    })
}

/// Every place in a value where something could be put.
fn places(value: &Value, at: &str, res: &mut Vec<String>) {
    res.push(at.to_owned());
    match value {
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(n, it)| places(it, &format!("{at}/{n}"), res));
        }
        Value::Object(map) => {
            map.iter().for_each(|(key, it)| places(it, &format!("{at}/{key}"), res));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_record_comes_back_as_it_was(it in record()) {
        let imported = back(&json(std::slice::from_ref(&it)));
        prop_assert_eq!(&imported.records[0], &it);
        prop_assert_eq!(imported.remarks, vec![]);
        // And any record makes rows of one length.
        rows(&table::csv(&CATALOG, &[it]));
    }

    #[test]
    fn no_file_whatever_stops_the_import(it in value(), bare in any::<bool>()) {
        let text = if bare { it.to_string() } else { json!({ "contents": [it] }).to_string() };
        if let Err(errors) = import_as(&text, None) {
            prop_assert!(!errors.is_empty() && errors.iter().all(|it| it.contains(';')), "{errors:?}");
        }
    }

    #[test]
    fn a_value_in_any_place_never_stops_the_import(it in value(), own in any::<bool>(), place in any::<usize>()) {
        let text = if own { json(&CATALOG.stored[..3]) } else { foreign().to_string() };
        let mut whole: Value = serde_json::from_str(&text).expect("JSON");
        let mut all = Vec::new();
        places(&whole, "", &mut all);
        *whole.pointer_mut(&all[place % all.len()]).expect("a place") = it;
        if let Ok(imported) = import_as(&whole.to_string(), Some("CA-ON")) {
            let _ = import::file(&imported.records);
        }
    }
}

/// What is wrong with a value by a schema. Only the words of JSON Schema that HSDS uses are known; another one is an
/// error, so that a newer schema is never half checked.
fn wrong(schema: &Value, value: &Value, at: &str, res: &mut Vec<String>) {
    const SILENT: [&str; 11] = [
        "name",
        "path",
        "description",
        "title",
        "example",
        "constraints",
        "core",
        "datapackage_metadata",
        "datapackage_type",
        "tabular_required",
        "$schema",
    ];
    let schema = schema.as_object().expect("a schema is an object");
    for (word, rule) in schema {
        match word.as_str() {
            "type" => {
                let right = match rule.as_str().expect("one type") {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "number" => value.is_number(),
                    "boolean" => value.is_boolean(),
                    other => panic!("{at}: the type {other:?} is not known to this test"),
                };
                if !right {
                    res.push(format!("{at}: {value} is no {rule}"));
                }
            }
            "enum" => {
                if !rule.as_array().expect("a list").contains(value) {
                    res.push(format!("{at}: {value} is none of {rule}"));
                }
            }
            "format" => {
                let text = value.as_str().unwrap_or_default();
                let right = match rule.as_str().expect("one format") {
                    "uuid" => is_uuid(text),
                    "uri" => text.starts_with("https://") && !text.contains([' ', '"', '<']),
                    "email" => text.contains('@') && !text.contains(' '),
                    "date-time" => text.len() >= 20 && text.contains('T'),
                    other => panic!("{at}: the format {other:?} is not known to this test"),
                };
                if !right {
                    res.push(format!("{at}: {value} is no {rule}"));
                }
            }
            "required" => {
                for key in rule.as_array().expect("a list").iter().filter_map(Value::as_str) {
                    if value.get(key).is_none() {
                        res.push(format!("{at}: {key} is missing"));
                    }
                }
            }
            "properties" => {
                for (key, schema) in rule.as_object().expect("properties") {
                    if let Some(value) = value.get(key) {
                        wrong(schema, value, &format!("{at}.{key}"), res);
                    }
                }
            }
            "items" => {
                for (n, value) in value.as_array().into_iter().flatten().enumerate() {
                    wrong(rule, value, &format!("{at}[{n}]"), res);
                }
            }
            other => assert!(
                SILENT.contains(&other),
                "{at}: the word {other:?} is not known to this test"
            ),
        }
    }
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.iter().map(|it| it.len()).eq([8, 4, 4, 4, 12])
        && parts
            .iter()
            .all(|it| it.bytes().all(|it| it.is_ascii_digit() || (b'a'..=b'f').contains(&it)))
}

#[test]
fn the_test_of_schemas_finds_what_is_wrong() {
    let schema = json!({"type": "object", "required": ["id"], "properties": {
        "id": {"type": "string", "format": "uuid"},
        "status": {"type": "string", "enum": ["active"]},
        "phones": {"type": "array", "items": {"type": "object", "properties": {"number": {"type": "string"}}}},
    }});
    let check = |value: Value| {
        let mut res = Vec::new();
        wrong(&schema, &value, "it", &mut res);
        res.len()
    };
    assert_eq!(
        check(
            json!({"id": structures::identifier("x"), "status": "active", "phones": [{"number": "911"}]})
        ),
        0
    );
    assert_eq!(check(json!({"id": "x"})), 1);
    assert_eq!(check(json!({"status": "open"})), 2);
    assert_eq!(
        check(json!({"id": structures::identifier("x"), "phones": [{"number": 911}, 5]})),
        2
    );
}

/// What the real export does wrong by a schema.
fn export_by(schema: &Value) -> Vec<String> {
    let file: Value = serde_json::from_str(&json(&CATALOG.stored)).expect("JSON");
    let services = file["contents"].as_array().expect("services");
    assert_eq!(services.len(), CATALOG.stored.len());
    let mut res = Vec::new();
    for (n, service) in services.iter().enumerate() {
        wrong(schema, service, &format!("contents[{n}]"), &mut res);
    }
    res
}

#[test]
fn the_export_has_what_hsds_requires() {
    let text = || json!({"type": "string"});
    let id = || json!({"type": "string", "format": "uuid"});
    let list = |required: Value, mut properties: Value| {
        properties["id"] = id();
        json!({"type": "array", "items": {"type": "object", "required": required, "properties": properties}})
    };
    let term = json!({
        "type": "object", "required": ["id", "name", "description"],
        "properties": {"id": id(), "code": text(), "name": text(), "description": text(), "language": text()},
    });
    let schema = json!({"type": "object", "required": ["id", "name", "status"], "properties": {
        "id": id(), "name": text(), "description": text(),
        "url": {"type": "string", "format": "uri"},
        "email": {"type": "string", "format": "email"},
        "status": {"type": "string", "enum": ["active", "inactive", "defunct", "temporarily closed"]},
        "minimum_age": {"type": "number"}, "maximum_age": {"type": "number"}, "assured_date": text(),
        "phones": list(json!(["id", "number"]), json!({"number": text(), "type": text(), "extension": {"type": "number"}})),
        "schedules": list(json!(["id"]), json!({
            "freq": {"type": "string", "enum": ["WEEKLY", "MONTHLY"]}, "byday": text(), "opens_at": text(), "closes_at": text(),
            "timezone": {"type": "number"},
        })),
        "service_areas": list(json!(["id"]), json!({"name": text(), "extent": text(), "extent_type": text()})),
        "languages": list(json!(["id"]), json!({"name": text(), "code": text()})),
        "additional_urls": list(json!(["id", "url"]), json!({"url": {"type": "string", "format": "uri"}})),
        "cost_options": list(json!(["id"]), json!({"amount": {"type": "number"}, "currency": text()})),
        "attributes": list(json!(["id"]), json!({"taxonomy_term": term})),
        "organization": {
            "type": "object", "required": ["id", "name", "description"],
            "properties": {"id": id(), "name": text(), "description": text()},
        },
    }});
    assert_eq!(export_by(&schema), Vec::<String>::new());

    // The schemas of HSDS are not ours to ship. Where someone has them, the same export is held against them too:
    // ALONGSIDE_HSDS=FOLDER cargo test -p alongside-content --test open_data
    let Some(folder) = std::env::var_os("ALONGSIDE_HSDS") else { return };
    for name in ["service.json", "service_list.json"] {
        let path = Path::new(&folder).join(name);
        let text =
            fs::read_to_string(&path).unwrap_or_else(|it| panic!("{}: {it}", path.display()));
        let schema: Value = serde_json::from_str(&text).expect("a schema is JSON");
        let found = export_by(&schema);
        assert!(found.is_empty(), "by {name}:\n{}", found.join("\n"));
        common::say(&format!("{name}: {} services are right by it", CATALOG.stored.len()));
    }
}
