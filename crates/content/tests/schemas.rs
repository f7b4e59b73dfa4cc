//! The schemas that text editors use say what the check says: they are those of the types, they pass every real
//! file, and they refuse what people mistype.

mod common;

use alongside_content::sources::schema;
use common::root;
use jsonschema::Validator;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Every data file: its path from the top and what stands in it.
fn data() -> Vec<(String, Value)> {
    let mut res = Vec::new();
    gather("resources", &mut res);
    res.retain(|(path, _)| !path.starts_with(schema::FOLDER));
    assert!(res.len() > 60, "only {} files", res.len());
    res
}

fn gather(folder: &str, res: &mut Vec<(String, Value)>) {
    for entry in fs::read_dir(root().join(folder)).expect("the folder is there") {
        let entry = entry.expect("an entry");
        let path = format!("{folder}/{}", entry.file_name().into_string().expect("a plain name"));
        if entry.path().is_dir() {
            gather(&path, res);
        } else {
            let text = fs::read_to_string(entry.path()).expect("UTF-8");
            res.push((path, serde_json::from_str(&text).expect("JSON")));
        }
    }
}

/// The schema that a file names, found as a text editor finds it: from the folder of the file.
fn validator(path: &str, file: &Value) -> Validator {
    let named = file["$schema"].as_str().unwrap_or_else(|| panic!("{path} names no schema"));
    let place = root().join(path).parent().expect("a folder").join(named);
    let text =
        fs::read_to_string(&place).unwrap_or_else(|error| panic!("{path}: {named}: {error}"));
    jsonschema::validator_for(&serde_json::from_str(&text).expect("a schema is JSON"))
        .unwrap_or_else(|error| panic!("{}: {error}", place.display()))
}

#[test]
fn the_schemas_are_those_of_the_types() {
    let lines: Vec<String> = schema::drift(&root()).iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn a_schema_that_drifted_is_gone_or_belongs_to_nothing_is_named_in_one_line() {
    let tree = std::env::temp_dir().join(format!("alongside-schemas-{}", std::process::id()));
    schema::write(&tree).expect("the schemas can be written");
    assert_eq!(schema::drift(&tree), []);
    assert!(schema::write(&tree).expect("again").is_empty(), "a second run writes nothing");
    let place = |name: &str| tree.join(schema::FOLDER).join(name);
    fs::write(place("site.schema.json"), "{}").expect("a file can be written");
    fs::write(place("old.schema.json"), "{}").expect("a file can be written");
    fs::remove_file(place("hotlines.schema.json")).expect("it was there");
    let lines: Vec<String> = schema::drift(&tree).iter().map(ToString::to_string).collect();
    let _ = fs::remove_dir_all(&tree);
    assert_eq!(
        lines,
        [
            "resources/schema/hotlines.schema.json: is out of date; run `cargo xtask schema`",
            "resources/schema/old.schema.json: belongs to no kind of file; remove it",
            "resources/schema/site.schema.json: is out of date; run `cargo xtask schema`",
        ]
    );
}

#[test]
fn every_data_file_names_its_schema_first_and_passes_it() {
    let mut bad = Vec::new();
    for (path, file) in data() {
        assert_eq!(file["$schema"].as_str(), schema::named_by(&path).as_deref(), "{path}");
        let text = fs::read_to_string(root().join(&path)).expect("UTF-8");
        assert!(text.starts_with("{\n  \"$schema\": "), "{path}: the schema is not named first");
        for error in validator(&path, &file).iter_errors(&file) {
            bad.push(format!("{path}: {}: {error}", error.instance_path()));
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

#[test]
fn a_schema_refuses_what_people_mistype() {
    let files = data();
    let mistypes: [(&str, &str, Value); 29] = [
        ("resources/services/nu.json", "/services/0/needs", json!(["law"])),
        ("resources/services/nu.json", "/services/0/needs", json!([])),
        ("resources/services/nu.json", "/services/0/telephone", json!("")),
        ("resources/services/nu.json", "/services/0/status", json!("closed")),
        ("resources/services/nu.json", "/services/0/kind", json!("help")),
        ("resources/services/nu.json", "/services/0/area", json!(["CA-NV"])),
        ("resources/services/nu.json", "/services/0/gender", json!("female")),
        ("resources/services/nu.json", "/services/0/fees", json!("gratis")),
        ("resources/services/nu.json", "/services/0/confidence", json!("low")),
        ("resources/services/nu.json", "/services/0/summary/en", json!(null)),
        (
            "resources/services/nu.json",
            "/services/0/closed",
            json!({"on": "March", "successor": null}),
        ),
        ("resources/services/nu.json", "/services/0/sources/0/as_of", json!("2026-13")),
        ("resources/services/nu.json", "/services/0/sources/0/url", json!("http://a.ca")),
        ("resources/services/ca.json", "/services/0/phones/0/number", json!("1-833-900-1010")),
        ("resources/services/ca.json", "/services/0/phones/0/schedule", json!("24 hours")),
        (
            "resources/services/ca.json",
            "/services/0/phones/0/schedule",
            json!({"timezone": "Eastern", "weekly": [{"days": ["mo"], "opens": "09:00", "closes": "17:00"}]}),
        ),
        (
            "resources/services/ca.json",
            "/services/0/phones/0/schedule",
            json!({"timezone": "America/Toronto", "weekly": [{"days": ["Mon"], "opens": "09:00", "closes": "17:00"}]}),
        ),
        ("resources/topics/men-boys.json", "/kind", json!("tip")),
        ("resources/topics/men-boys.json", "/when/any", json!(["outside"])),
        ("resources/questions.json", "/questions/0/kind", json!("several")),
        ("resources/services/nu.json", "/services/0/places", json!(["Iqaluit"])),
        ("resources/services/nu.json", "/services/0/says_private", json!("yes")),
        ("resources/places/nu.json", "/places/0/position", json!([63.75])),
        ("resources/postal-codes.json", "/postal_codes/0/prefix", json!("a1")),
        ("resources/questions.json", "/questions/0/screen", json!("beside")),
        ("resources/questions.json", "/questions/0/answers/0/picture", json!("A B")),
        ("resources/site.json", "/date", json!("22 November 2026")),
        ("resources/site.json", "/$schema", json!("schema/hotlines.schema.json")),
        (
            "resources/call-checks.json",
            "/call_checks",
            json!([{"number": "988", "kind": "voice", "on": "2026-11-20"}]),
        ),
    ];
    for (path, place, value) in mistypes {
        let (_, file) = files.iter().find(|(it, _)| it == path).expect(path);
        let validator = validator(path, file);
        let (parent, key) = place.rsplit_once('/').expect("a place");
        let mut changed = file.clone();
        let parent = changed.pointer_mut(parent).expect(place);
        parent[key] = value.clone();
        assert!(!validator.is_valid(&changed), "{path}: {place} passes: {value}");
    }
}

#[test]
fn each_field_of_each_schema_is_explained() {
    fn walk(value: &Value, at: &str, bad: &mut Vec<String>) {
        if let Some(properties) = value["properties"].as_object() {
            for (key, it) in properties {
                // A shared list is explained where it is used; the wrapper of a file's one list by the file.
                if it["description"].as_str().is_none_or(|it| it.len() < 8)
                    && it["items"]["$ref"].is_null()
                {
                    bad.push(format!("{at}: {key}"));
                }
            }
        }
        for (key, it) in value.as_object().into_iter().flatten() {
            walk(it, &format!("{at}/{key}"), bad);
        }
    }
    let mut bad = Vec::new();
    for (path, text) in schema::files() {
        walk(&serde_json::from_str(&text).expect("JSON"), &path, &mut bad);
        assert!(Path::new(&path).extension().is_some());
    }
    assert!(bad.is_empty(), "without a word for editors:\n{}", bad.join("\n"));
}
