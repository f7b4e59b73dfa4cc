//! An editor's mistake gives one clear line with file, record, field and how to fix it, and no file whatever stops the
//! checker with anything else.
//!
//! [`MISTAKES`] is tried on copies of the real files, one mistake at a time. The random ones are tried on a small
//! tree made from real files, for speed.

mod common;

use alongside_content::Catalog;
use alongside_content::defect::Defect;
use alongside_content::fluent_files;
use alongside_content::hsds::export;
use alongside_content::read_texts::Reading;
use alongside_content::reports::due;
use alongside_content::reports::ring::ring_these;
use alongside_model::{Corrections, Date, Region, Term as _};
use common::{root, say};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex};
use std::time::Instant;

/// Every file of `resources/` and `locales/`, read once.
static FILES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let mut res = BTreeMap::new();
    for folder in ["resources", "locales"] {
        gather(&root(), folder, &mut res);
    }
    // A service that meets a goal is missed there too: those that mistakes close or rename meet none here.
    let goals = res.get_mut(GOALS).expect("the goals are there");
    for (id, other) in [("nu-legal-aid", "nu-rights-tribunal"), ("nu-labour-standards", "nu-wscc")]
    {
        *goals = goals.replace(&format!("\"{id}\""), &format!("\"{other}\""));
    }
    // Its translations would each have a line more; other records stand for those.
    let text = format!("summary-{LEGAL}");
    for (path, file) in &mut res {
        if path.ends_with("/services.ftl") || path == READ_TEXTS {
            let others = file.lines().filter(|line| {
                !line.starts_with(&format!("{text} =")) && !line.contains(&format!("\"{text}\""))
            });
            *file = others.map(|line| format!("{line}\n")).collect();
        }
    }
    res
});

fn gather(root: &Path, folder: &str, res: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(root.join(folder)).expect("the folder is there") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().into_string().expect("a plain name");
        let path = format!("{folder}/{name}");
        if entry.path().is_dir() {
            gather(root, &path, res);
        } else {
            res.insert(path, fs::read_to_string(entry.path()).expect("UTF-8"));
        }
    }
}

/// A folder that is gone when the test is over.
struct Tree(PathBuf);

impl Tree {
    fn new(files: &BTreeMap<String, String>) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let res = Self(
            std::env::temp_dir().join(format!("alongside-content-{}-{number}", std::process::id())),
        );
        for (path, text) in files {
            res.write(path, text.as_bytes());
        }
        res
    }
    fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
        fs::write(path, bytes).expect("a file can be written");
    }
    fn remove(&self, path: &str) {
        fs::remove_file(self.0.join(path)).expect("it was there");
    }
    fn defects(&self) -> Vec<Defect> {
        Catalog::load(&self.0).err().unwrap_or_default()
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What an editor did to a file.
enum Edit {
    /// Changed a value.
    Json(fn(&mut Value)),
    /// Wrote one thing in place of another, once.
    Text(&'static str, &'static str),
    /// Wrote something at the end.
    Add(&'static str),
    /// Wrote this, and nothing else.
    Whole(&'static str),
    /// Gave it another name.
    Rename(&'static str),
    /// Made a copy of it under another name.
    Copy(&'static str),
    /// Took it away.
    Remove,
}
use Edit::{Add, Copy, Json, Remove, Rename, Text, Whole};

/// What was done, in which file; then the line: file, record, field and a part of what it says.
struct Mistake(&'static str, &'static str, Edit, [&'static str; 4]);

fn apply(files: &mut BTreeMap<String, String>, path: &str, edit: &Edit) {
    let before = files.remove(path).unwrap_or_else(|| panic!("there is no {path}"));
    let after = match edit {
        Json(change) => {
            let mut value: Value = serde_json::from_str(&before).expect("the real file is JSON");
            let unchanged = value.clone();
            change(&mut value);
            assert_ne!(value, unchanged, "the edit of {path} changed nothing");
            serde_json::to_string_pretty(&value).expect("a value can be written")
        }
        Text(from, to) => {
            assert!(before.contains(from), "{path} does not hold {from:?}");
            before.replacen(from, to, 1)
        }
        Add(text) => format!("{before}{text}"),
        Whole(text) => (*text).to_owned(),
        Rename(to) => {
            files.insert((*to).to_owned(), before);
            return;
        }
        Copy(to) => {
            files.insert((*to).to_owned(), before.clone());
            before
        }
        Remove => return,
    };
    files.insert(path.to_owned(), after);
}

/// The record with this id in whatever list the file holds.
fn of<'a>(file: &'a mut Value, id: &str) -> &'a mut Value {
    let lists = file.as_object_mut().expect("an object").values_mut();
    lists
        .filter_map(Value::as_array_mut)
        .flatten()
        .find(|it| ["id", "tag", "purpose", "text"].iter().any(|key| it[*key] == id))
        .unwrap_or_else(|| panic!("there is no {id}"))
}

/// A weekly schedule that passes.
fn weekly() -> Value {
    json!({"timezone": "America/Iqaluit", "weekly": [{"days": ["mo"], "opens": "09:00", "closes": "17:00"}]})
}

/// A weekly schedule of these spans.
fn spans(weekly: Value) -> Value {
    json!({"timezone": "America/Iqaluit", "weekly": weekly})
}

/// Closes a record, with this under `closed`.
fn close(file: &mut Value, closed: Value) {
    let it = of(file, LEGAL);
    it["status"] = json!("defunct");
    it["closed"] = closed;
}

/// An entry of the file of calls.
fn call(number: &str, kind: &str, on: &str, by: &str) -> Value {
    json!({"number": number, "kind": kind, "on": on, "by": by})
}

/// The facts of a statement with a deadline, on the page on injuries.
fn deadline(file: &mut Value) -> &mut Value {
    let sections = file["sections"].as_array_mut().expect("sections").iter_mut();
    let mut statements =
        sections.flat_map(|it| it["statements"].as_array_mut().expect("statements"));
    &mut statements.find(|it| it["text"] == INJURY_NL).expect("the statement")["facts"]
}

/// The statement of a page at a place of its first section.
fn statement(file: &mut Value) -> &mut Value {
    &mut file["sections"][0]["statements"][0]
}

const NU: &str = "resources/services/nu.json";
const GOALS: &str = "resources/goals.json";
const HOLIDAYS: &str = "resources/holidays.json";
const YT: &str = "resources/services/yt.json";
const ES_SERVICES: &str = "locales/es/services.ftl";
const CA: &str = "resources/services/ca.json";
const QC: &str = "resources/services/qc.json";
const ON: &str = "resources/services/on.json";
const NB: &str = "resources/services/nb.json";
const PLACES: &str = "resources/places/nu.json";
const PLACES_ON: &str = "resources/places/on.json";
const POSTAL_CODES: &str = "resources/postal-codes.json";
const FACTS: &str = "resources/facts/family.json";
const CALL_CHECKS: &str = "resources/call-checks.json";
const LEFT_OUT: &str = "resources/left-out.json";
const LEGAL: &str = "nu-legal-aid";
const QUESTIONS: &str = "resources/questions.json";
const MEN: &str = "resources/topics/men-boys.json";
const MEN_FR: &str = "locales/fr/topics/men-boys.ftl";
const MEN_FACTS: &str = "resources/facts/men.json";
const INJURY: &str = "resources/topics/hurt-at-work.json";
const INJURY_NL: &str = "hurt-at-work-where-10";
const INJURY_FACTS: &str = "resources/facts/practical.json";
const INJURY_EN: &str = "locales/en/topics/hurt-at-work.ftl";
const INJURY_FR: &str = "locales/fr/topics/hurt-at-work.ftl";
const READ_TEXTS: &str = "resources/read-texts.json";
const PEOPLE: &str = "resources/people.json";
const FIRST_PERSON: &str = "Massage parlour, visitor, debt, papers kept; Toronto";
const HOTLINES: &str = "resources/hotlines.json";
const LOCALES: &str = "resources/locales.json";
const NUMBERS: &str = "resources/numbers.json";
const SITE: &str = "resources/site.json";
const APP_EN: &str = "locales/en/app.ftl";
const APP_FR: &str = "locales/fr/app.ftl";

#[rustfmt::skip]
const MISTAKES: &[Mistake] = &[
    // How a file is written.
    Mistake("a field is misspelt", NU, Json(|it| of(it, LEGAL)["telephone"] = json!("")), [NU, LEGAL, "telephone", "is not a known field; correct the spelling or remove it"]),
    Mistake("a field is left out", NU, Json(|it| { of(it, LEGAL).as_object_mut().expect("a record").remove("needs"); }), [NU, LEGAL, "needs", "is missing; write a list in [ ]"]),
    Mistake("a field holds the wrong kind of thing", NU, Json(|it| of(it, LEGAL)["phones"] = json!("1-866-240-4006")), [NU, LEGAL, "phones", "\"1-866-240-4006\" is a text; write a list in [ ]"]),
    Mistake("a field of a phone is misspelt", NU, Json(|it| of(it, LEGAL)["phones"][0]["hours"] = json!(null)), [NU, LEGAL, "phones[0].hours", "is not a known field"]),
    Mistake("a comma is missing", YT, Text("\"status\": \"active\",", "\"status\": \"active\""), [YT, "line ", "", "is not JSON"]),
    Mistake("a comma is missing in the file of the hotlines' services", CA, Text("\"status\": \"active\",", "\"status\": \"active\""), [CA, "line ", "", "look for a missing comma"]),
    Mistake("a bracket is missing in the questions", QUESTIONS, Text("]}", "]"), [QUESTIONS, "line ", "", "is not JSON"]),
    Mistake("the service of a hotline has a field misspelt", CA, Json(|it| of(it, "211")["colour"] = json!("")), [CA, "211", "colour", "is not a known field"]),
    Mistake("the list has another name", YT, Text("\"services\":", "\"service\":"), [YT, "", "service", "is not a known field; did you mean \"services\"?"]),
    Mistake("something else is beside the list", YT, Json(|it| it["old"] = json!([])), [YT, "", "old", "is not a known field"]),
    Mistake("a file does not name its schema", NU, Json(|it| { it.as_object_mut().expect("an object").remove("$schema"); }), [NU, "", "$schema", "is missing; write \"../schema/services.schema.json\""]),
    Mistake("a page does not name its schema", MEN, Json(|it| { it.as_object_mut().expect("an object").remove("$schema"); }), [MEN, "men-boys", "$schema", "is missing; write \"../schema/topic.schema.json\""]),
    Mistake("a file names the schema of another", SITE, Json(|it| it["$schema"] = json!("schema/hotlines.schema.json")), [SITE, "", "$schema", "\"schema/hotlines.schema.json\" is not known here; write \"schema/site.schema.json\""]),
    Mistake("a file names its schema by something that is not a text", FACTS, Json(|it| it["$schema"] = json!(7)), [FACTS, "", "$schema", "7 is not known here; write \"../schema/facts.schema.json\""]),
    Mistake("a record names a schema", NU, Json(|it| of(it, LEGAL)["$schema"] = json!("../schema/services.schema.json")), [NU, LEGAL, "$schema", "is not a known field"]),
    // Files.
    Mistake("a file is gone", HOTLINES, Remove, [HOTLINES, "", "", "is missing; put it back"]),
    Mistake("the file of a province is gone", QC, Remove, [QC, "", "", "is missing; put it back"]),
    Mistake("the file of a province has a second ending", QC, Rename("resources/services/qc.json.txt"), [QC, "", "", "is missing, and \"qc.json.txt\" is beside it; if that is the file, give it this name again"]),
    Mistake("the file of a province has large letters", QC, Rename("resources/services/QC.json"), [QC, "", "", "\"QC.json\" is beside it"]),
    Mistake("the towns of a province are gone", PLACES, Remove, [PLACES, "", "", "is missing; put it back"]),
    Mistake("a page is gone in French", MEN_FR, Remove, [MEN_FR, "", "", "is missing; put it back"]),
    Mistake("messages have another name", APP_FR, Rename("locales/fr/app.ftl.orig"), [APP_FR, "", "", "\"app.ftl.orig\" is beside it"]),
    Mistake("a file of messages is empty", APP_FR, Whole("\n"), [APP_FR, "", "", "is empty; put back what was there"]),
    Mistake("a file is empty", NU, Whole(""), [NU, "", "", "is empty; put back what was there"]),
    Mistake("a province has no service", NU, Json(|it| it["services"] = json!([])), [NU, "", "services", "is empty; write at least one"]),
    Mistake("a file that nothing reads", NU, Copy("resources/services/nunavut.json"), ["resources/services/nunavut.json", "", "", "is not a file that anything reads; correct its name"]),
    Mistake("a copy of messages", APP_EN, Copy("locales/en/app (1).ftl"), ["locales/en/app (1).ftl", "", "", "is not a file that anything reads"]),
    Mistake("a language that is not listed", APP_EN, Copy("locales/eo/app.ftl"), ["locales/eo", "", "", "is not a language of resources/locales.json; add it there"]),
    Mistake("a language without files", LOCALES, Json(|it| it["locales"].as_array_mut().expect("languages").push(json!({"tag": "eo", "name": "Esperanto"}))), ["locales/eo/", "", "", "holds no file; put back what was there"]),
    // What a badly resolved merge leaves.
    Mistake("a field is there twice", YT, Text("\"status\": \"active\",", "\"status\": \"active\",\n      \"status\": \"active\","), [YT, "line ", "status", " already, in the same { }; keep the one that is right"]),
    Mistake("a field is there twice on one line", SITE, Text("\"date\":", "\"date\": \"2026-11-01\", \"date\":"), [SITE, "line 3", "date", "is on line 3 already"]),
    Mistake("a text is there twice", NU, Text("\"summary\": {", "\"summary\": {\n        \"en\": \"Old\","), [NU, "line ", "en", " already, in the same { }"]),
    Mistake("both sides of a merge", YT, Text("\"status\": \"active\",", "<<<<<<< HEAD\n\"status\": \"active\","), [YT, "line ", "", "is not JSON"]),
    // What nobody sees.
    Mistake("a sign that turns the direction of text", NU, Text("\"en\": \"", "\"en\": \"\u{202e}"), [NU, "line ", "", "holds U+202E, which turns the direction of what follows; remove it"]),
    Mistake("a space without width in a message", APP_FR, Text("plan-print = ", "plan-print = \u{200b}"), [APP_FR, "line ", "", "holds U+200B, which has no width"]),
    Mistake("a control character in a message", APP_EN, Text("plan-print = ", "plan-print = \u{7}"), [APP_EN, "line ", "", "holds U+0007, which is a control character"]),
    Mistake("a character of no meaning in a message", APP_EN, Text("plan-print = ", "plan-print = \u{e001}"), [APP_EN, "line ", "", "holds U+E001, which has no meaning that all fonts know"]),
    Mistake("a letter that was lost", MEN_FACTS, Text("\"claim\": \"", "\"claim\": \"\u{fffd}"), [MEN_FACTS, "line ", "", "holds U+FFFD, which stands where a letter was lost"]),
    Mistake("a hidden sign between letters in the list of languages", LOCALES, Text("Fran", "Fran\u{200d}"), [LOCALES, "line ", "", "holds U+200D"]),
    Mistake("a hidden sign by its code in JSON", NU, Text("\"en\": \"", "\"en\": \"\\u202e"), [NU, "nu-elders-line", "name.en", "holds U+202E"]),
    Mistake("a hidden sign by its code in Fluent", APP_EN, Text("plan-print = ", "plan-print = {\"\\u202E\"}"), [APP_EN, "plan-print", "", "holds U+202E"]),
    // A record of the directory.
    Mistake("an id is duplicated", NU, Json(|it| of(it, "nu-labour-standards")["id"] = json!(LEGAL)), [NU, LEGAL, "id", "is duplicated in resources/services; give one of them another id"]),
    Mistake("an id has capitals", NU, Json(|it| of(it, LEGAL)["id"] = json!("NU-Legal")), [NU, "NU-Legal", "id", "use small letters, digits and hyphens"]),
    Mistake("a region is unknown", NU, Json(|it| of(it, LEGAL)["area"] = json!(["CA-NV"])), [NU, LEGAL, "area[0]", "\"CA-NV\" is not known here; write one of: CA, CA-BC"]),
    Mistake("the area is empty", NU, Json(|it| of(it, LEGAL)["area"] = json!([])), [NU, LEGAL, "area", "is empty; write at least one"]),
    Mistake("a need is unknown", NU, Json(|it| of(it, LEGAL)["needs"] = json!(["law"])), [NU, LEGAL, "needs[0]", "\"law\" is not known here; write one of: talk-now"]),
    Mistake("an age in quotes", NU, Json(|it| of(it, LEGAL)["minimum_age"] = json!("16")), [NU, LEGAL, "minimum_age", "\"16\" is a text; write a whole number without quotes or null"]),
    Mistake("a name without its languages", NU, Json(|it| of(it, LEGAL)["name"] = json!("Legal Aid")), [NU, LEGAL, "name", "\"Legal Aid\" is a text; write a text for each language in { }"]),
    Mistake("a source that is only an address", NU, Json(|it| of(it, LEGAL)["sources"] = json!(["https://nulegalaid.com"])), [NU, LEGAL, "sources[0]", "is a text; write fields in { }"]),
    Mistake("a cost that is not words", NU, Json(|it| of(it, LEGAL)["fees"] = json!({"en": 5, "fr": "cinq dollars"})), [NU, LEGAL, "fees.en", "is a number; write a text in quotes"]),
    Mistake("there is no need", NU, Json(|it| of(it, LEGAL)["needs"] = json!([])), [NU, LEGAL, "needs", "is empty; write at least one"]),
    Mistake("a need is duplicated", NU, Json(|it| of(it, LEGAL)["needs"] = json!(["legal", "legal"])), [NU, LEGAL, "needs", "\"legal\" is duplicated; keep one"]),
    Mistake("a group is unknown", NU, Json(|it| of(it, LEGAL)["audiences"] = json!(["everyone"])), [NU, LEGAL, "audiences[0]", "\"everyone\" is not known here"]),
    Mistake("a kind is unknown", NU, Json(|it| of(it, LEGAL)["kind"] = json!("help")), [NU, LEGAL, "kind", "write one of: support, emergency, police, tip-line"]),
    Mistake("a gender is unknown", NU, Json(|it| of(it, LEGAL)["gender"] = json!("female")), [NU, LEGAL, "gender", "write one of: open, women, men"]),
    Mistake("who runs it is unknown", NU, Json(|it| of(it, LEGAL)["run_by"] = json!(["church"])), [NU, LEGAL, "run_by[0]", "\"church\" is not known here"]),
    Mistake("a status is unknown", NU, Json(|it| of(it, LEGAL)["status"] = json!("closed")), [NU, LEGAL, "status", "write one of: active, inactive, defunct, temporarily closed"]),
    Mistake("the youngest age is over the oldest", NU, Json(|it| { of(it, LEGAL)["minimum_age"] = json!(25); of(it, LEGAL)["maximum_age"] = json!(18); }), [NU, LEGAL, "maximum_age", "18 is less than the minimum age 25"]),
    Mistake("an e-mail address has no @", NU, Json(|it| of(it, LEGAL)["email"] = json!("info.nulas.ca")), [NU, LEGAL, "email", "\"info.nulas.ca\" is not an e-mail address"]),
    Mistake("an e-mail address has no host", NU, Json(|it| of(it, LEGAL)["email"] = json!("info@")), [NU, LEGAL, "email", "is not an e-mail address"]),
    Mistake("a language is not a tag", NU, Json(|it| of(it, LEGAL)["languages"] = json!(["en", "French!"])), [NU, LEGAL, "languages[1]", "\"French!\" is not a language tag"]),
    Mistake("there is no way to reach it", NU, Json(|it| { let it = of(it, LEGAL); it["phones"] = json!([]); it["website"] = json!(null); it["email"] = json!(null); it["chat"] = json!(null); }), [NU, LEGAL, "phones", "is empty, and there is no chat, e-mail or website either"]),
    Mistake("low confidence", NU, Json(|it| of(it, LEGAL)["confidence"] = json!("low")), [NU, LEGAL, "confidence", "move the record to resources/left-out.json"]),
    Mistake("a cost is neither free nor words", NU, Json(|it| of(it, LEGAL)["fees"] = json!("gratis")), [NU, LEGAL, "fees", "\"gratis\" is a text; write \"free\", words in each language, or null"]),
    // Where it is.
    Mistake("a town in words", NU, Json(|it| of(it, LEGAL)["city"] = json!("Iqaluit")), [NU, LEGAL, "city", "is not a known field"]),
    Mistake("a town that is unknown", NU, Json(|it| of(it, LEGAL)["places"] = json!(["iqualuit"])), [NU, LEGAL, "places", "\"iqualuit\" is no place of resources/places; correct the id, or add the place there"]),
    Mistake("a town by its name", NU, Json(|it| of(it, LEGAL)["places"] = json!(["Iqaluit"])), [NU, LEGAL, "places[0]", "\"Iqaluit\" is not an id; use small letters"]),
    Mistake("a town outside its area", NU, Json(|it| of(it, LEGAL)["places"] = json!(["iqaluit", "toronto"])), [NU, LEGAL, "places", "\"toronto\" is in CA-ON, which \"area\" does not name; correct one of them"]),
    Mistake("a town of a service for all of Canada", CA, Json(|it| of(it, "211")["places"] = json!(["toronto"])), [CA, "211", "places", "\"toronto\" is in CA-ON, which \"area\" does not name"]),
    Mistake("a town is duplicated", NU, Json(|it| of(it, LEGAL)["places"] = json!(["iqaluit", "iqaluit"])), [NU, LEGAL, "places", "\"iqaluit\" is duplicated; keep one"]),
    Mistake("it says that it is private and nothing of its limits", NU, Json(|it| of(it, LEGAL)["says_private"] = json!(true)), [NU, LEGAL, "says_private", "is true, and \"passes_on\" names no limits"]),
    // Towns and regions.
    Mistake("the id of a place is duplicated", PLACES, Json(|it| { let again = of(it, "iqaluit").clone(); it["places"].as_array_mut().expect("places").push(again); }), [PLACES, "iqaluit", "id", "is duplicated in resources/places; give one of them another id"]),
    Mistake("the id of a place is that of one in another province", PLACES, Json(|it| { let mut again = of(it, "iqaluit").clone(); again["id"] = json!("toronto"); again["region"] = json!(null); it["places"].as_array_mut().expect("places").push(again); }), [PLACES_ON, "toronto", "id", "is duplicated in resources/places"]),
    Mistake("a place without a name", PLACES, Json(|it| of(it, "iqaluit")["name"]["en"] = json!("")), [PLACES, "iqaluit", "name.en", "is empty; write the official name"]),
    Mistake("a place of an unknown kind", PLACES, Json(|it| of(it, "iqaluit")["kind"] = json!("city")), [PLACES, "iqaluit", "kind", "\"city\" is not known here; write one of: town, reserve, community, region"]),
    Mistake("a place is east of Greenwich", PLACES, Json(|it| of(it, "iqaluit")["position"] = json!([63.75, 68.51])), [PLACES, "iqaluit", "position", "[63.75, 68.51] is not in Canada; write degrees north, and degrees east"]),
    Mistake("the position of a place is the wrong way round", PLACES, Json(|it| of(it, "iqaluit")["position"] = json!([-68.51, 63.75])), [PLACES, "iqaluit", "position", "is not in Canada"]),
    Mistake("a place in an unknown region", PLACES, Json(|it| of(it, "iqaluit")["region"] = json!("baffin")), [PLACES, "iqaluit", "region", "\"baffin\" is no place of resources/places; correct the id, or write null"]),
    Mistake("a place within a town", PLACES, Json(|it| of(it, "arviat")["region"] = json!("iqaluit")), [PLACES, "arviat", "region", "\"iqaluit\" is no region"]),
    Mistake("a region within itself", PLACES, Json(|it| of(it, "kivalliq")["region"] = json!("kivalliq")), [PLACES, "kivalliq", "region", "\"kivalliq\" is within this place itself; write a wider one, or null"]),
    Mistake("regions in a circle", PLACES_ON, Json(|it| of(it, "greater-toronto-area")["region"] = json!("peel-region")), [PLACES_ON, "greater-toronto-area", "region", "\"peel-region\" is within this place itself"]),
    Mistake("a comma is missing between places", PLACES, Text("},", "}"), [PLACES, "line ", "", "is not JSON"]),
    Mistake("a beginning of postal codes is duplicated", POSTAL_CODES, Json(|it| { let again = it["postal_codes"][1].clone(); it["postal_codes"].as_array_mut().expect("a list").push(again); }), [POSTAL_CODES, "A0A", "prefix", "is duplicated; keep one"]),
    Mistake("a beginning of postal codes is none", POSTAL_CODES, Json(|it| it["postal_codes"][1]["prefix"] = json!("a0a")), [POSTAL_CODES, "a0a", "prefix", "\"a0a\" is not the beginning of a postal code"]),
    Mistake("postal codes of an unknown place", POSTAL_CODES, Json(|it| it["postal_codes"][1]["place"] = json!("avalonia")), [POSTAL_CODES, "A0A", "place", "\"avalonia\" is no place of resources/places; correct the id, or write null"]),
    // A service that closed.
    Mistake("a service is gone and nothing says since when", NU, Json(|it| of(it, LEGAL)["status"] = json!("defunct")), [NU, LEGAL, "closed", "is missing; write {\"on\": \"2026-03\", \"successor\": null}"]),
    Mistake("a service does not run and nothing says since when", NU, Json(|it| of(it, LEGAL)["status"] = json!("inactive")), [NU, LEGAL, "closed", "is missing"]),
    Mistake("an active service has closed", NU, Json(|it| of(it, LEGAL)["closed"] = json!({"on": "2026-03", "successor": null})), [NU, LEGAL, "closed", "is set on a service that is active; remove it, or change \"status\""]),
    Mistake("it closed in something that is not a month", NU, Json(|it| close(it, json!({"on": "March 2026", "successor": null}))), [NU, LEGAL, "closed.on", "\"March 2026\" is not a month"]),
    Mistake("it closes after the release date", NU, Json(|it| close(it, json!({"on": "2099", "successor": null}))), [NU, LEGAL, "closed.on", "is after the release date"]),
    Mistake("nothing says when it closed", NU, Json(|it| close(it, json!({"successor": null}))), [NU, LEGAL, "closed.on", "is missing; write a text in quotes"]),
    Mistake("an unknown service took over", NU, Json(|it| close(it, json!({"on": "2026-03", "successor": "nu-legal"}))), [NU, LEGAL, "closed.successor", "\"nu-legal\" is not a service of resources/services"]),
    Mistake("it took over itself", NU, Json(|it| close(it, json!({"on": "2026-03", "successor": LEGAL}))), [NU, LEGAL, "closed.successor", "is closed itself; write the id of an active service"]),
    Mistake("a closed service took over", NU, Json(|it| close(it, json!({"on": "2026-03", "successor": "nb-chimo"}))), [NU, LEGAL, "closed.successor", "\"nb-chimo\" is closed itself"]),
    Mistake("a note on a closing without French", NU, Json(|it| close(it, json!({"on": "2026-03", "successor": null, "note": {"en": "It merged."}}))), [NU, LEGAL, "closed.note.fr", "is missing; write a text in this language"]),
    Mistake("the number of a closed service misses a digit", NB, Json(|it| of(it, "nb-chimo")["phones"][0]["number"] = json!("+1800667500")), [NB, "nb-chimo", "phones[0].number", "is not a phone number"]),
    Mistake("a hotline of a closed service", HOTLINES, Json(|it| of(it, "talk")["service"] = json!("nb-chimo")), [HOTLINES, "talk", "service", "\"nb-chimo\" is closed; write the id of a service that runs"]),
    // Its texts.
    Mistake("the French summary is missing", NU, Json(|it| { of(it, LEGAL)["summary"].as_object_mut().expect("texts").remove("fr"); }), [NU, LEGAL, "summary.fr", "is missing; write a text in this language"]),
    Mistake("a text is empty", NU, Json(|it| of(it, LEGAL)["summary"]["en"] = json!("  ")), [NU, LEGAL, "summary.en", "is empty; write a text"]),
    Mistake("a text is in a language that the site does not speak", NU, Json(|it| of(it, LEGAL)["summary"]["eo"] = json!("Saluton")), [NU, LEGAL, "summary.eo", "is not a language of resources/locales.json"]),
    Mistake("the English name is missing", NU, Json(|it| of(it, LEGAL)["name"]["en"] = json!(null)), [NU, LEGAL, "name.en", "is null; write a text in quotes"]),
    Mistake("a word that judges, in English", NU, Json(|it| of(it, LEGAL)["summary"]["en"] = json!("Lawyers for every victim.")), [NU_FOLDER, LEGAL, "summary.en", "says \"victim\", which is said only in official names"]),
    Mistake("a word that judges, in French", NU, Json(|it| of(it, LEGAL)["summary"]["fr"] = json!("Pour les victimes de la traite.")), [NU_FOLDER, LEGAL, "summary.fr", "says \"victimes\""]),
    // Where people can be found.
    Mistake("a street in a summary", NU, Json(|it| of(it, LEGAL)["summary"]["en"] = json!("Lawyers at 123 Main Street.")), [NU, LEGAL, "summary.en", "looks like a street address; remove it"]),
    Mistake("a street in a French summary", NU, Json(|it| of(it, LEGAL)["summary"]["fr"] = json!("Des avocats au 1234, rue Saint-Denis.")), [NU, LEGAL, "summary.fr", "looks like a street address"]),
    Mistake("a suite beside a number", NU, Json(|it| of(it, LEGAL)["phones"][0]["note"] = json!({"en": "Suite 200", "fr": "Le bureau"})), [NU, LEGAL, "phones[0].note.en", "looks like a suite or office number"]),
    Mistake("an office in hours in words", NU, Json(|it| of(it, LEGAL)["phones"][0]["schedule"] = json!({"words": {"en": "mornings", "fr": "le matin, bureau 300"}})), [NU, LEGAL, "phones[0].schedule.words.fr", "looks like a suite or office number"]),
    Mistake("a postal code in what it asks for", NU, Json(|it| of(it, LEGAL)["asks"] = json!({"en": "Write to Iqaluit X0A 0H0.", "fr": "Rien"})), [NU, LEGAL, "asks.en", "looks like a postal code"]),
    Mistake("a postal code in the name of a town", PLACES, Json(|it| of(it, "iqaluit")["name"]["en"] = json!("Iqaluit X0A 0H0")), [PLACES, "iqaluit", "name.en", "looks like a postal code"]),
    Mistake("a street of a closed service", NB, Json(|it| of(it, "nb-chimo")["closed"]["note"]["en"] = json!("It was at 12 King Street.")), [NB, "nb-chimo", "closed.note.en", "looks like a street address"]),
    Mistake("a street of a service that is left out", LEFT_OUT, Json(|it| it["left_out"][0]["why"] = json!("Only 45 St. George Street is known.")), [LEFT_OUT, "bc-covenant-house-vancouver", "why", "looks like a street address"]),
    Mistake("a street in a message", APP_EN, Text("plan-print =", "plan-print = 9 King's Road,"), [APP_EN, "plan-print", "", "looks like a street address"]),
    // Its numbers.
    Mistake("a digit is missing", NU, Json(|it| of(it, LEGAL)["phones"][0]["number"] = json!("+1866240400")), [NU, LEGAL, "phones[0].number", "is not a phone number; write +1 and ten digits"]),
    Mistake("a number is written as people write it", NU, Json(|it| of(it, LEGAL)["phones"][0]["number"] = json!("1-866-240-4006")), [NU, LEGAL, "phones[0].number", "is not a phone number"]),
    Mistake("a number of another province", NU, Json(|it| of(it, LEGAL)["phones"][0]["number"] = json!("+16046818480")), [NU, LEGAL, "phones[0].number", "604 belongs to CA-BC, where this service is not"]),
    Mistake("a number of another country", NU, Json(|it| of(it, LEGAL)["phones"][0]["number"] = json!("+12125551234")), [NU, LEGAL, "phones[0].number", "212 is not a Canadian one"]),
    Mistake("9-1-1 in Nunavut", NU, Json(|it| of(it, "nu-emergency-rcmp")["phones"][0]["number"] = json!("911")), [NU, "nu-emergency-rcmp", "phones[0].number", "9-1-1 does not work in CA-NU"]),
    Mistake("a text to 9-1-1", YT, Json(|it| of(it, "yt-911")["phones"][0]["kind"] = json!("text")), [YT, "yt-911", "phones[0].number", "9-1-1 is not for \"text\""]),
    Mistake("a short code that is not listed", NU, Json(|it| of(it, LEGAL)["phones"][0]["number"] = json!("511")), [NU, LEGAL, "phones[0].number", "5-1-1 is not in resources/numbers.json"]),
    Mistake("a way to use a number that is unknown", NU, Json(|it| of(it, LEGAL)["phones"][0]["kind"] = json!("fax")), [NU, LEGAL, "phones[0].kind", "\"fax\" is not known here; write one of: voice, text, tty"]),
    Mistake("an extension with a letter", NU, Json(|it| of(it, LEGAL)["phones"][0]["extension"] = json!("x203")), [NU, LEGAL, "phones[0].extension", "\"x203\" is not an extension; write its digits alone"]),
    Mistake("a number that costs extra", NU, Json(|it| of(it, LEGAL)["phones"][0]["number"] = json!("+18679761234")), [NU, LEGAL, "phones[0].number", "867-976-1234 costs whoever calls it extra"]),
    Mistake("a number that costs extra everywhere", NU, Json(|it| of(it, LEGAL)["phones"][0]["number"] = json!("+19005551234")), [NU, LEGAL, "phones[0].number", "the area code 900 is not a Canadian one"]),
    Mistake("a number out of a story", NU, Json(|it| of(it, LEGAL)["phones"][0]["number"] = json!("+18675550123")), [NU, LEGAL, "phones[0].number", "867-555-0123 is a number for stories and examples"]),
    Mistake("a toll-free number out of a story", NU, Json(|it| of(it, LEGAL)["phones"][0]["number"] = json!("+18005550199")), [NU, LEGAL, "phones[0].number", "1-800-555-0199 is a number for stories"]),
    Mistake("a number twice on a card", NU, Json(|it| { let again = of(it, LEGAL)["phones"][0].clone(); of(it, LEGAL)["phones"].as_array_mut().expect("phones").insert(1, again); }), [NU, LEGAL, "phones[1].number", "1-866-240-4006 is on this card already; keep one"]),
    Mistake("the number of a city where it does not work", ON, Json(|it| of(it, "on-ontario-works")["phones"][0]["number"] = json!("311")), [ON, "on-ontario-works", "phones[0].number", "3-1-1 works only in ottawa, toronto; narrow the \"places\""]),
    // Numbers, pages and addresses in the middle of a text.
    Mistake("a number in a summary", NU, Json(|it| of(it, LEGAL)["summary"]["en"] = json!("Or call (867) 979-5377.")), [NU, LEGAL, "summary.en", "holds the number 867-979-5377, which is of no service that runs and of no fact; write it under \"phones\""]),
    Mistake("a number in a note", NU, Json(|it| of(it, LEGAL)["phones"][0]["note"] = json!({"en": "Toll-free", "fr": "Aussi au 1 867 979-5377"})), [NU, LEGAL, "phones[0].note.fr", "holds the number 867-979-5377"]),
    Mistake("a number in a name", NU, Json(|it| of(it, LEGAL)["name"]["en"] = json!("Legal Aid 8679795377")), [NU, LEGAL, "name.en", "holds the number 867-979-5377"]),
    Mistake("a number in hours", NU, Json(|it| of(it, LEGAL)["phones"][0]["schedule"] = json!({"words": {"en": "mornings, then 867.979.5377", "fr": "le matin"}})), [NU, LEGAL, "phones[0].schedule.words.en", "holds the number 867-979-5377"]),
    Mistake("a number as a word", NU, Json(|it| of(it, LEGAL)["asks"] = json!({"en": "Call 1-800-HELP-NOW.", "fr": "Rien"})), [NU, LEGAL, "asks.en", "holds the number 1-800-435-7669"]),
    Mistake("a short code that no one has checked in a text", NU, Json(|it| of(it, LEGAL)["summary"]["en"] = json!("Or dial 5-1-1.")), [NU, LEGAL, "summary.en", "holds the number 5-1-1"]),
    Mistake("a number to text in a text", NU, Json(|it| of(it, LEGAL)["summary"]["en"] = json!("Or text 741741.")), [NU, LEGAL, "summary.en", "holds the number 741741"]),
    Mistake("the number of a closed service in a text", NU, Json(|it| of(it, LEGAL)["summary"]["en"] = json!("Or call 1-800-667-5005.")), [NU, LEGAL, "summary.en", "holds the number 1-800-667-5005, which is of no service that runs"]),
    Mistake("a number of another country in a text", NU, Json(|it| of(it, LEGAL)["summary"]["en"] = json!("Or call +44 20 7946 0958.")), [NU, LEGAL, "summary.en", "holds the number 442079460958"]),
    Mistake("a number in the name of a town", PLACES, Json(|it| of(it, "iqaluit")["also"] = json!(["Frobisher Bay 867-979-5377"])), [PLACES, "iqaluit", "also[0]", "holds the number 867-979-5377"]),
    Mistake("a number in a message", APP_EN, Text("plan-print =", "plan-print = 867 979 5377"), [APP_EN, "plan-print", "", "holds the number 867-979-5377"]),
    Mistake("a number in pieces in a message", APP_EN, Text("plan-print =", "plan-print = 867-{\"979\"}-5377"), [APP_EN, "plan-print", "", "holds the number 867-979-5377"]),
    Mistake("a link in a summary", NU, Json(|it| of(it, LEGAL)["summary"]["fr"] = json!("Voir https://nulas.ca/fr.")), [NU, LEGAL, "summary.fr", "holds a web address; write it as \"website\" of a service"]),
    Mistake("the name of an unknown page in a message", APP_FR, Text("plan-print =", "plan-print = www.aide-inconnue.ca"), [APP_FR, "plan-print", "", "names the page \"www.aide-inconnue.ca\", which is of no service and no source"]),
    Mistake("an e-mail address in a note", NU, Json(|it| of(it, LEGAL)["phones"][0]["note"] = json!({"en": "Or info@nulas.ca", "fr": "Sans frais"})), [NU, LEGAL, "phones[0].note.en", "holds what looks like an e-mail address; write it as \"email\""]),
    Mistake("an e-mail address in a message", APP_EN, Text("plan-print =", "plan-print = help@example.org"), [APP_EN, "plan-print", "", "holds what looks like an e-mail address"]),
    // Numbers that it gave up.
    Mistake("a number that it gave up is one that it has", NU, Json(|it| of(it, LEGAL)["former_numbers"] = json!([{"number": "+18662404006", "until": "2020"}])), [NU, LEGAL, "former_numbers[0].number", "1-866-240-4006 is also under \"phones\""]),
    Mistake("a number that it gave up misses a digit", NU, Json(|it| of(it, LEGAL)["former_numbers"] = json!([{"number": "+1866240400", "until": null}])), [NU, LEGAL, "former_numbers[0].number", "is not a phone number; write +1"]),
    Mistake("a number that it gave up is duplicated", NU, Json(|it| of(it, LEGAL)["former_numbers"] = json!([{"number": "+18005550100", "until": null}, {"number": "+18005550100", "until": "2020"}])), [NU, LEGAL, "former_numbers[1].number", "is duplicated; keep one"]),
    Mistake("it gives up a number after the release date", NU, Json(|it| of(it, LEGAL)["former_numbers"] = json!([{"number": "+18005550100", "until": "2099-01"}])), [NU, LEGAL, "former_numbers[0].until", "is after the release date"]),
    Mistake("a note on a former number without French", NU, Json(|it| of(it, LEGAL)["former_numbers"] = json!([{"number": "+18005550100", "until": null, "note": {"en": "On old cards."}}])), [NU, LEGAL, "former_numbers[0].note.fr", "is missing; write a text"]),
    Mistake("a field of a former number is misspelt", NU, Json(|it| of(it, LEGAL)["former_numbers"] = json!([{"number": "+18005550100", "till": "2020"}])), [NU, LEGAL, "former_numbers[0].till", "is not a known field"]),
    // Its hours.
    Mistake("a time zone is unknown", NU, Json(|it| { of(it, LEGAL)["phones"][0]["schedule"] = weekly(); of(it, LEGAL)["phones"][0]["schedule"]["timezone"] = json!("Eastern"); }), [NU, LEGAL, "phones[0].schedule.timezone", "\"Eastern\" is not known here; write one of: America/"]),
    Mistake("a time zone is not kept where the service is", NU, Json(|it| { of(it, LEGAL)["phones"][0]["schedule"] = weekly(); of(it, LEGAL)["phones"][0]["schedule"]["timezone"] = json!("America/Toronto"); }), [NU, LEGAL, "phones[0].schedule.timezone", "\"America/Toronto\" is not kept where the service is; write America/Iqaluit"]),
    Mistake("a province has no goal and no hole", GOALS, Json(|it| { it["goals"][0]["met"].as_object_mut().expect("places").remove("CA-NU"); }), [GOALS, "workers-compensation", "met", "has no CA-NU; name who does it there, or write under \"holes\""]),
    Mistake("a goal is met and not", GOALS, Json(|it| it["goals"][0]["holes"]["CA-NU"] = json!({"none": false, "looked": "There."})), [GOALS, "workers-compensation", "holes.CA-NU", "is under \"met\" too"]),
    Mistake("nobody has the id that meets a goal", GOALS, Json(|it| it["goals"][0]["met"]["CA-NU"] = json!(["nu-nobody"])), [GOALS, "workers-compensation", "met.CA-NU", "\"nu-nobody\" is not an active service"]),
    Mistake("a goal is met elsewhere", GOALS, Json(|it| it["goals"][0]["met"]["CA-NU"] = json!(["nt-wscc"])), [GOALS, "workers-compensation", "met.CA-NU", "\"nt-wscc\" is not for this province or territory"]),
    Mistake("a goal that asks for a number is met without", GOALS, Json(|it| it["goals"][0]["met"]["CA-PE"] = json!(["pe-tfw-protection"])), [GOALS, "workers-compensation", "met.CA-PE", "\"pe-tfw-protection\" has no number to call"]),
    Mistake("what comes closest to a goal is elsewhere", GOALS, Json(|it| it["goals"][1]["holes"]["CA-PE"]["closest"] = json!("bc-victimlink")), [GOALS, "legal-aid", "holes.CA-PE.closest", "\"bc-victimlink\" is no active service there"]),
    Mistake("a hole of a goal does not say where it was looked for", GOALS, Json(|it| it["goals"][1]["holes"]["CA-PE"]["looked"] = json!("")), [GOALS, "legal-aid", "holes.CA-PE.looked", "is empty"]),
    Mistake("a holiday is duplicated", HOLIDAYS, Json(|it| { let list = it["holidays"].as_array_mut().expect("a list"); list.insert(0, list[0].clone()); }), [HOLIDAYS, "holidays[1]", "on", "is duplicated; write all its provinces under one entry"]),
    Mistake("holidays are not in order", HOLIDAYS, Json(|it| it["holidays"].as_array_mut().expect("a list").swap(0, 1)), [HOLIDAYS, "holidays[1]", "on", "is before the entry above it"]),
    Mistake("a holiday is on no day of the calendar", HOLIDAYS, Json(|it| it["holidays"][0]["on"] = json!("2027-02-29")), [HOLIDAYS, "holidays[0]", "on", "is not a valid date"]),
    Mistake("a time is not one", NU, Json(|it| { of(it, LEGAL)["phones"][0]["schedule"] = weekly(); of(it, LEGAL)["phones"][0]["schedule"]["weekly"][0]["closes"] = json!("5 pm"); }), [NU, LEGAL, "phones[0].schedule.weekly[0].closes", "\"5 pm\" is not a time of the day"]),
    Mistake("it opens when it closes", NU, Json(|it| { of(it, LEGAL)["phones"][0]["schedule"] = weekly(); of(it, LEGAL)["phones"][0]["schedule"]["weekly"][0]["closes"] = json!("09:00"); }), [NU, LEGAL, "phones[0].schedule.weekly[0]", "opens and closes at the same time"]),
    Mistake("a day is unknown", NU, Json(|it| { of(it, LEGAL)["phones"][0]["schedule"] = weekly(); of(it, LEGAL)["phones"][0]["schedule"]["weekly"][0]["days"] = json!(["Mon"]); }), [NU, LEGAL, "phones[0].schedule.weekly[0].days[0]", "\"Mon\" is not known here; write one of: mo"]),
    Mistake("there are hours but no day", NU, Json(|it| { of(it, LEGAL)["phones"][0]["schedule"] = weekly(); of(it, LEGAL)["phones"][0]["schedule"]["weekly"] = json!([]); }), [NU, LEGAL, "phones[0].schedule.weekly", "is empty; write at least one"]),
    Mistake("hours are on no day", NU, Json(|it| { of(it, LEGAL)["phones"][0]["schedule"] = weekly(); of(it, LEGAL)["phones"][0]["schedule"]["weekly"][0]["days"] = json!([]); }), [NU, LEGAL, "phones[0].schedule.weekly[0].days", "is empty; write at least one"]),
    Mistake("it opens when the day is over", NU, Json(|it| { of(it, LEGAL)["phones"][0]["schedule"] = weekly(); of(it, LEGAL)["phones"][0]["schedule"]["weekly"][0]["opens"] = json!("24:00"); }), [NU, LEGAL, "phones[0].schedule.weekly[0].opens", "\"24:00\" is not a time at which hours begin; write one such as"]),
    Mistake("every hour of the week", NU, Json(|it| of(it, LEGAL)["phones"][0]["schedule"] = spans(json!([{"days": ["mo", "tu", "we", "th", "fr", "sa", "su"], "opens": "00:00", "closes": "24:00"}]))), [NU, LEGAL, "phones[0].schedule.weekly", "covers every hour of the week; write \"always\" if someone answers then"]),
    Mistake("every hour of the week in two spans", NU, Json(|it| of(it, LEGAL)["phones"][0]["schedule"] = spans(json!([{"days": ["mo", "tu", "we", "th", "fr"], "opens": "08:00", "closes": "20:00"}, {"days": ["mo", "tu", "we", "th"], "opens": "20:00", "closes": "08:00"}, {"days": ["fr"], "opens": "20:00", "closes": "00:00"}, {"days": ["sa", "su"], "opens": "00:00", "closes": "24:00"}, {"days": ["mo"], "opens": "00:00", "closes": "08:00"}]))), [NU, LEGAL, "phones[0].schedule.weekly", "covers every hour of the week"]),
    Mistake("hours overlap", NU, Json(|it| of(it, LEGAL)["phones"][0]["schedule"] = spans(json!([{"days": ["mo", "tu"], "opens": "09:00", "closes": "17:00"}, {"days": ["tu"], "opens": "16:30", "closes": "20:00"}]))), [NU, LEGAL, "phones[0].schedule.weekly[1]", "overlaps with weekly[0]; write each hour once"]),
    Mistake("hours past midnight overlap with those of the next day", NU, Json(|it| of(it, LEGAL)["phones"][0]["schedule"] = spans(json!([{"days": ["fr"], "opens": "22:00", "closes": "06:00"}, {"days": ["sa"], "opens": "05:00", "closes": "12:00"}]))), [NU, LEGAL, "phones[0].schedule.weekly[1]", "overlaps with weekly[0]"]),
    Mistake("hours past the end of the week overlap with those of its beginning", NU, Json(|it| of(it, LEGAL)["phones"][0]["schedule"] = spans(json!([{"days": ["mo"], "opens": "01:00", "closes": "12:00"}, {"days": ["su"], "opens": "22:00", "closes": "02:00"}]))), [NU, LEGAL, "phones[0].schedule.weekly[1]", "overlaps with weekly[0]"]),
    Mistake("always is misspelt", NU, Json(|it| of(it, LEGAL)["phones"][0]["schedule"] = json!("24 hours")), [NU, LEGAL, "phones[0].schedule", "\"24 hours\" is a text; write \"always\", weekly hours, hours in words, or null"]),
    Mistake("a field of weekly hours is misspelt", NU, Json(|it| { of(it, LEGAL)["phones"][0]["schedule"] = weekly(); of(it, LEGAL)["phones"][0]["schedule"]["weekly"][0]["open"] = json!("09:00"); }), [NU, LEGAL, "phones[0].schedule.weekly[0].open", "is not a known field"]),
    Mistake("a field of weekly hours is misspelt and so missing", NU, Json(|it| { let mut hours = weekly(); let span = hours["weekly"][0].as_object_mut().expect("a span"); let opens = span.remove("opens").expect("it opens"); span.insert("open".to_owned(), opens); of(it, LEGAL)["phones"][0]["schedule"] = hours; }), [NU, LEGAL, "phones[0].schedule.weekly[0].open", "is not a known field; did you mean \"opens\"?"]),
    Mistake("the zone of weekly hours is missing", NU, Json(|it| { of(it, LEGAL)["phones"][0]["schedule"] = weekly(); of(it, LEGAL)["phones"][0]["schedule"].as_object_mut().expect("hours").remove("timezone"); }), [NU, LEGAL, "phones[0].schedule.timezone", "is missing; write one of: America/"]),
    Mistake("hours in words are in no language", NU, Json(|it| of(it, LEGAL)["phones"][0]["schedule"] = json!({"words": "Call first"})), [NU, LEGAL, "phones[0].schedule.words", "\"Call first\" is a text; write a text for each language in { }"]),
    Mistake("hours are a number", NU, Json(|it| of(it, LEGAL)["phones"][0]["schedule"] = json!(24)), [NU, LEGAL, "phones[0].schedule", "is a number; write \"always\", weekly hours"]),
    // Its sources.
    Mistake("a source without https", NU, Json(|it| of(it, LEGAL)["sources"][0]["url"] = json!("http://nulegalaid.com")), [NU, LEGAL, "sources[0].url", "write one that begins with https://"]),
    Mistake("a source is a note", NU, Json(|it| of(it, LEGAL)["sources"][0]["url"] = json!("by phone")), [NU, LEGAL, "sources[0].url", "\"by phone\" is not a web address"]),
    Mistake("a month is not one", NU, Json(|it| of(it, LEGAL)["sources"][0]["as_of"] = json!("2026-13")), [NU, LEGAL, "sources[0].as_of", "\"2026-13\" is not a month"]),
    Mistake("a month is after the release date", NU, Json(|it| of(it, LEGAL)["sources"][0]["as_of"] = json!("2099-01")), [NU, LEGAL, "sources[0].as_of", "is after the release date"]),
    Mistake("a website of a name that nobody can have", NU, Json(|it| of(it, LEGAL)["website"]["en"] = json!("https://nulegalaid.con/")), [NU, LEGAL, "website.en", "\"nulegalaid.con\" is no public name of a site"]),
    Mistake("a website that leads elsewhere than it seems", NU, Json(|it| of(it, LEGAL)["website"]["en"] = json!("https://nulegalaid.com\\@example.org/")), [NU, LEGAL, "website.en", "another character that addresses do not have"]),
    Mistake("an e-mail address of a name that nobody can have", NU, Json(|it| of(it, LEGAL)["email"] = json!("info@nulas.con")), [NU, LEGAL, "email", "\"nulas.con\" is no public name of a site"]),
    Mistake("an e-mail address that says more", NU, Json(|it| of(it, LEGAL)["email"] = json!("info@nulas.ca?cc=list@example.org")), [NU, LEGAL, "email", "is not an e-mail address"]),
    Mistake("the exit leads to a page on this computer", SITE, Json(|it| it["exit"]["en"] = json!("https://localhost/")), [SITE, "", "exit.en", "\"localhost\" is no public name of a site"]),
    Mistake("corrections go to an e-mail address of this network", SITE, Json(|it| it["corrections"] = json!({"email": "list@office.lan"})), [SITE, "", "corrections.email", "\"office.lan\" is no public name of a site"]),
    Mistake("a website with a space", NU, Json(|it| of(it, LEGAL)["website"]["en"] = json!("https://nulegal aid.com")), [NU, LEGAL, "website.en", "has no spaces"]),
    Mistake("a chat without an address", NU, Json(|it| of(it, LEGAL)["chat"] = json!({"url": {"en": null}, "schedule": null})), [NU, LEGAL, "chat.url", "has no address; write one, or set \"chat\" to null"]),
    // Facts.
    Mistake("a fact is duplicated", MEN_FACTS, Json(|it| { let again = it["facts"][0].clone(); it["facts"].as_array_mut().expect("facts").push(again); }), [MEN_FACTS, "diff-men", "id", "is duplicated in resources/facts"]),
    Mistake("a fact of low confidence", MEN_FACTS, Json(|it| it["facts"][0]["confidence"] = json!("low")), [MEN_FACTS, "diff-men", "confidence", "\"low\" is not known here; write \"high\" or \"medium\""]),
    Mistake("a source of a fact without https", MEN_FACTS, Json(|it| it["facts"][0]["sources"][0]["url"] = json!("ftp://canada.ca/x")), [MEN_FACTS, "diff-men", "sources[0].url", "is not a web address"]),
    // Pages.
    Mistake("a fact is unknown", MEN, Json(|it| statement(it)["facts"] = json!(["diff-man"])), [MEN, "men-boys", "sections.real.men-boys-real-1", "\"diff-man\" is not a fact of resources/facts"]),
    Mistake("a condition on an unknown question", MEN, Json(|it| it["when"]["any"] = json!(["gender=man"])), [MEN, "men-boys", "when.any", "\"gender\" is not a question; use one of: danger, who, where"]),
    Mistake("a condition on an unknown answer", MEN, Json(|it| it["when"]["any"] = json!(["service=boys"])), [MEN, "men-boys", "when.any", "\"boys\" is not an answer to the question \"service\"; use one of: women-only"]),
    Mistake("a condition without =", MEN, Json(|it| it["when"]["not"] = json!(["outside"])), [MEN, "men-boys", "when.not[0]", "\"outside\" is not a condition; write \"question=answer,answer\""]),
    Mistake("a page to read next that does not exist", MEN, Json(|it| it["see"] = json!(["jobs"])), [MEN, "men-boys", "see", "\"jobs\" is not a page of resources/topics"]),
    Mistake("a page in a file of another name", MEN, Rename("resources/topics/men.json"), ["resources/topics/men.json", "men-boys", "id", "is not the name of the file; write \"men\""]),
    Mistake("a page of an unknown kind", MEN, Json(|it| it["kind"] = json!("tip")), [MEN, "men-boys", "kind", "write one of: option, right, about"]),
    Mistake("a statement ends before it begins", MEN, Json(|it| { statement(it)["from"] = json!("2026-05-01"); statement(it)["until"] = json!("2026-04-01"); }), [MEN, "men-boys", "sections.real.men-boys-real-1", "ends before it begins"]),
    Mistake("a statement holds until a date that is not valid", MEN, Json(|it| statement(it)["until"] = json!("2026-02-30")), [MEN, "men-boys", "sections.real.men-boys-real-1", "\"2026-02-30\" is not a valid date"]),
    Mistake("a statement of an unknown place", MEN, Json(|it| statement(it)["area"] = json!(["BC"])), [MEN, "men-boys", "sections.real.statements.men-boys-real-1.area[0]", "\"BC\" is not known here; write one of: CA, CA-BC"]),
    Mistake("a page with an unknown need", MEN, Json(|it| it["needs"] = json!(["men"])), [MEN, "men-boys", "needs[0]", "\"men\" is not known here"]),
    Mistake("a page has a part twice", MEN, Json(|it| { let again = it["sections"][0].clone(); it["sections"].as_array_mut().expect("parts").push(again); }), [MEN, "men-boys", "sections.real", "is duplicated on this page; give the second an id of its own"]),
    Mistake("a page has a question twice", MEN, Json(|it| { let again = it["questions"][0].clone(); it["questions"].as_array_mut().expect("questions").push(again); }), [MEN, "men-boys", "questions.believe", "is duplicated on this page"]),
    // Texts with a deadline or an age.
    Mistake("the fact of a deadline changed", INJURY_FACTS, Json(|it| of(it, "injury-nl")["claim"] = json!("A claim is due within four months.")), [INJURY, "hurt-at-work", "sections.where.hurt-at-work-where-10", "was not read since its fact \"injury-nl\" changed; run `cargo xtask read hurt-at-work-where-10`"]),
    Mistake("the fact of a deadline is less sure", INJURY_FACTS, Json(|it| of(it, "injury-nl")["confidence"] = json!("high")), [INJURY, "hurt-at-work", "sections.where.hurt-at-work-where-10", "was not read since its fact \"injury-nl\" changed"]),
    Mistake("a deadline changed in English", INJURY_EN, Text("only three months", "only four months"), [INJURY, "hurt-at-work", "sections.where.hurt-at-work-where-10", "was not read since its sentence in \"en\" changed; run `cargo xtask read hurt-at-work-where-10`"]),
    Mistake("a deadline changed in French", INJURY_FR, Text("seulement trois mois", "seulement quatre mois"), [INJURY, "hurt-at-work", "sections.where.hurt-at-work-where-10", "was not read since its sentence in \"fr\" changed"]),
    Mistake("a deadline names no fact", INJURY, Json(|it| *deadline(it) = json!([])), [INJURY, "hurt-at-work", "sections.where.hurt-at-work-where-10", "says \"three months\" and names no fact; name the fact that it states, or word it without the figure"]),
    Mistake("a deadline names another fact", INJURY, Json(|it| *deadline(it) = json!(["injury-yt"])), [INJURY, "hurt-at-work", "sections.where.hurt-at-work-where-10", "was not read since its fact \"injury-yt\" changed"]),
    Mistake("a deadline in words where there was none, in English", APP_EN, Text("home = Start", "home = Start in two days"), [READ_TEXTS, "home", "facts", "says \"two days\" and names no fact; add {\"text\": \"home\", \"facts\": {\"FACT\": \"\"}, \"sentences\": {}} with the fact that it states"]),
    Mistake("an age where there was none, in French", APP_FR, Text("home = Accueil", "home = Accueil dès 16 ans"), [READ_TEXTS, "home", "facts", "says \"16 ans\" and names no fact"]),
    Mistake("a deadline that nobody read beside its facts", READ_TEXTS, Json(|it| it["read_texts"].as_array_mut().expect("a list").retain(|it| it["text"] != INJURY_NL)), [INJURY, "hurt-at-work", "sections.where.hurt-at-work-where-10", "says \"three months\" and was never read beside its facts; run `cargo xtask read hurt-at-work-where-10`"]),
    Mistake("an answer with a deadline names a fact that is unknown", READ_TEXTS, Json(|it| of(it, "answer-papers-expired-90")["facts"] = json!({"restore-9": ""})), [READ_TEXTS, "answer-papers-expired-90", "facts", "\"restore-9\" is not a fact of resources/facts; correct the id"]),
    Mistake("what was read has no deadline any more", READ_TEXTS, Json(|it| { let mut again = of(it, INJURY_NL).clone(); again["text"] = json!("hurt-at-work-title"); it["read_texts"].as_array_mut().expect("a list").push(again); }), [READ_TEXTS, "hurt-at-work-title", "text", "is no text with a deadline or an age, nor one of a service, any more; remove the entry"]),
    Mistake("what was read is duplicated", READ_TEXTS, Json(|it| { let again = of(it, INJURY_NL).clone(); it["read_texts"].as_array_mut().expect("a list").push(again); }), [READ_TEXTS, "hurt-at-work-where-10", "text", "is duplicated; keep one"]),
    // What further languages say of a service.
    Mistake("a record changed, and nobody read its translations", CA, Json(|it| of(it, "211")["summary"]["en"] = json!("Help to find services, for some people only.")), [READ_TEXTS, "summary-211", "record", "was not read since the text of the record changed; run `cargo xtask read summary-211`"]),
    Mistake("a translation of no service", ES_SERVICES, Text("summary-211 =", "summary-2-1-1 ="), [ES_SERVICES, "summary-2-1-1", "", "is for \"2-1-1\", which is no service of resources/services; correct the id of the service, or remove this"]),
    Mistake("a translation of a record that nobody read", READ_TEXTS, Json(|it| it["read_texts"].as_array_mut().expect("a list").retain(|it| it["text"] != "summary-211")), [READ_TEXTS, "summary-211", "record", "was never read beside the record; run `cargo xtask read summary-211`"]),
    // Questions.
    Mistake("a question that depends on a later one", QUESTIONS, Json(|it| of(it, "where")["when"] = json!({"any": ["age=18"]})), [QUESTIONS, "where", "when.any", "\"age\" is not a question that is asked before this one; use one of: danger, who"]),
    Mistake("a question that depends on itself", QUESTIONS, Json(|it| of(it, "age")["when"] = json!({"not": ["age=18"]})), [QUESTIONS, "age", "when.not", "\"age\" is not a question that is asked before this one"]),
    Mistake("a question that depends on an unknown answer", QUESTIONS, Json(|it| of(it, "papers")["when"]["not"] = json!(["where=abroad"])), [QUESTIONS, "papers", "when.not", "\"abroad\" is not an answer to the question \"where\""]),
    Mistake("a question is duplicated", QUESTIONS, Json(|it| { let again = of(it, "danger").clone(); it["questions"].as_array_mut().expect("questions").push(again); }), [QUESTIONS, "danger", "id", "is duplicated"]),
    Mistake("an answer is duplicated", QUESTIONS, Json(|it| { let again = of(it, "danger")["answers"][0].clone(); of(it, "danger")["answers"].as_array_mut().expect("answers").push(again); }), [QUESTIONS, "danger", "answers.yes", "is duplicated"]),
    Mistake("a person whose answers nobody knows", PEOPLE, Json(|it| it["people"][0]["answers"] = json!("where=mars")), [PEOPLE, FIRST_PERSON, "answers", "the question `where` has no answer `mars`; known: bc"]),
    Mistake("a person in a town of another province", PEOPLE, Json(|it| it["people"][0]["answers"] = json!("where=on town=surrey")), [PEOPLE, FIRST_PERSON, "answers", "write `where=bc`"]),
    Mistake("a person who must see a service that is unknown", PEOPLE, Json(|it| it["people"][0]["open_all"] = json!(["on-nobody"])), [PEOPLE, FIRST_PERSON, "open_all", "\"on-nobody\" is not an active service of resources; correct the id"]),
    Mistake("a person who must see one of services that are unknown", PEOPLE, Json(|it| it["people"][0]["open_any"] = json!([["211", "on-nobody"]])), [PEOPLE, FIRST_PERSON, "open_any", "\"on-nobody\" is not an active service"]),
    Mistake("a person whose first page is unknown", PEOPLE, Json(|it| it["people"][0]["first_page"] = json!(["bed"])), [PEOPLE, FIRST_PERSON, "first_page", "\"bed\" is not a page of resources"]),
    Mistake("a person who never sees a town that is unknown", PEOPLE, Json(|it| it["people"][0]["never_open"]["places"] = json!(["atlantis"])), [PEOPLE, FIRST_PERSON, "never_open.places", "\"atlantis\" is not a place of resources"]),
    Mistake("a person who never sees a group that is unknown", PEOPLE, Json(|it| it["people"][0]["never_open"]["only_for"] = json!(["everyone"])), [PEOPLE, FIRST_PERSON, "never_open.only_for[0]", "\"everyone\" is not known here"]),
    Mistake("a person is duplicated", PEOPLE, Json(|it| { let again = it["people"][0].clone(); it["people"].as_array_mut().expect("people").push(again); }), [PEOPLE, FIRST_PERSON, "who", "is duplicated; say how this person differs"]),
    Mistake("a question of an unknown kind", QUESTIONS, Json(|it| of(it, "danger")["kind"] = json!("several")), [QUESTIONS, "danger", "kind", "write one of: one, many"]),
    Mistake("an answer that asks for an unknown need", QUESTIONS, Json(|it| of(it, "danger")["answers"][0]["needs"] = json!(["help"])), [QUESTIONS, "danger", "answers.yes.needs[0]", "\"help\" is not known here"]),
    Mistake("an answer with its ages the wrong way round", QUESTIONS, Json(|it| of(it, "age")["answers"][1]["ages"] = json!([17, 16])), [QUESTIONS, "age", "answers.16-17.ages", "[17, 16] is the wrong way round"]),
    Mistake("the first question on the screen of another", QUESTIONS, Json(|it| of(it, "danger")["screen"] = json!("above")), [QUESTIONS, "danger", "screen", "needs a question before it; write \"own\", or leave it out"]),
    Mistake("a question in an unknown place", QUESTIONS, Json(|it| of(it, "who")["screen"] = json!("beside")), [QUESTIONS, "who", "screen", "\"beside\" is not known here; write one of: own, above, below"]),
    Mistake("a detail with details", QUESTIONS, Json(|it| of(it, "happening")["answers"][0]["details"][0]["details"] = json!([{"id": "less"}])), [QUESTIONS, "happening", "answers.little-pay.details", "is on a detail, which has none; move them up"]),
    Mistake("a detail has the id of another answer", QUESTIONS, Json(|it| { let again = of(it, "happening")["answers"][1].clone(); of(it, "happening")["answers"][0]["details"].as_array_mut().expect("details").push(again); }), [QUESTIONS, "happening", "answers.sex", "is duplicated"]),
    Mistake("an answer that depends on a later question", QUESTIONS, Json(|it| of(it, "age")["answers"][0]["when"] = json!({"any": ["help=talk"]})), [QUESTIONS, "age", "when.any", "\"help\" is not a question that is asked before this one"]),
    Mistake("a way to reach a service that is unknown", QUESTIONS, Json(|it| of(it, "service")["answers"][4]["ways"] = json!(["sms"])), [QUESTIONS, "service", "answers.text.ways[0]", "\"sms\" is not known here"]),
    Mistake("a picture whose name is none", QUESTIONS, Json(|it| of(it, "danger")["answers"][0]["picture"] = json!("<b>")), [QUESTIONS, "danger", "answers.yes.picture", "\"<b>\" is not an id"]),
    // Calls.
    Mistake("a call to a number that no service has", CALL_CHECKS, Json(|it| it["call_checks"] = json!([call("+18005550100", "voice", "2026-11-20", "A")])), [CALL_CHECKS, "+18005550100", "number", "no service has \"+18005550100\" as a number of the kind \"voice\""]),
    Mistake("a text to a number that takes calls alone", CALL_CHECKS, Json(|it| it["call_checks"] = json!([call("+18339001010", "text", "2026-11-20", "A")])), [CALL_CHECKS, "+18339001010", "number", "of the kind \"text\""]),
    Mistake("a call of an unknown kind", CALL_CHECKS, Json(|it| it["call_checks"] = json!([call("988", "call", "2026-11-20", "A")])), [CALL_CHECKS, "988", "kind", "\"call\" is not known here; write one of: voice, text"]),
    Mistake("a call on a date that is not valid", CALL_CHECKS, Json(|it| it["call_checks"] = json!([call("988", "voice", "2026-11", "A")])), [CALL_CHECKS, "988", "on", "\"2026-11\" is not a valid date"]),
    Mistake("a call after the release date", CALL_CHECKS, Json(|it| it["call_checks"] = json!([call("988", "voice", "2062-11-20", "A")])), [CALL_CHECKS, "988", "on", "is after the release date"]),
    Mistake("a call by nobody", CALL_CHECKS, Json(|it| it["call_checks"] = json!([call("988", "voice", "2026-11-20", " ")])), [CALL_CHECKS, "988", "by", "is empty; write a text"]),
    // Left out.
    Mistake("a service is left out and in", LEFT_OUT, Json(|it| it["left_out"][0]["id"] = json!(LEGAL)), [LEFT_OUT, LEGAL, "id", "is also in resources/services"]),
    Mistake("a service is left out twice", LEFT_OUT, Json(|it| { let again = it["left_out"][0].clone(); it["left_out"].as_array_mut().expect("a list").push(again); }), [LEFT_OUT, "bc-covenant-house-vancouver", "id", "is duplicated"]),
    Mistake("a service is left out for no reason", LEFT_OUT, Json(|it| { of(it, "nb-eclipse").as_object_mut().expect("an entry").remove("why"); }), [LEFT_OUT, "nb-eclipse", "why", "is missing; write a text in quotes"]),
    // Lines, languages, numbers, site.
    Mistake("a hotline of an unknown service", HOTLINES, Json(|it| of(it, "talk")["service"] = json!("hotline")), [HOTLINES, "talk", "service", "\"hotline\" is not a service of resources/services"]),
    Mistake("a language that is not a tag", LOCALES, Json(|it| it["locales"].as_array_mut().expect("languages").push(json!({"tag": "Español", "name": "Español"}))), [LOCALES, "Español", "tag", "\"Español\" is not a language tag"]),
    Mistake("a language is duplicated", LOCALES, Json(|it| it["locales"].as_array_mut().expect("languages").push(json!({"tag": "fr", "name": "Français"}))), [LOCALES, "fr", "tag", "is duplicated"]),
    Mistake("a number that works in an unknown place", NUMBERS, Json(|it| it["short_codes"][5]["area"] = json!(["CA-AB", "US"])), [NUMBERS, "", "short_codes[5].area[1]", "\"US\" is not known here"]),
    Mistake("a release date that is not valid", SITE, Json(|it| it["date"] = json!("22 November 2026")), [SITE, "", "date", "\"22 November 2026\" is not a valid date; write one such as"]),
    Mistake("an exit without https", SITE, Json(|it| it["exit"]["fr"] = json!("meteo.gc.ca")), [SITE, "", "exit.fr", "is not a web address"]),
    Mistake("corrections go to something that is not an e-mail address", SITE, Json(|it| it["corrections"] = json!({"email": "list at example.org"})), [SITE, "", "corrections.email", "is not an e-mail address; write one such as"]),
    Mistake("corrections go to an e-mail address that says more", SITE, Json(|it| it["corrections"] = json!({"email": "list@example.org?cc=x"})), [SITE, "", "corrections.email", "is not an e-mail address"]),
    Mistake("corrections go to a page without https", SITE, Json(|it| it["corrections"] = json!({"url": {"en": "http://example.org/", "fr": "https://example.org/"}})), [SITE, "", "corrections.url.en", "is not a web address"]),
    Mistake("corrections go to a page in English alone", SITE, Json(|it| { let mut pages = page_in_each_language_and("fr"); pages.as_object_mut().expect("pages").remove("fr"); it["corrections"] = json!({"url": pages}); }), [SITE, "", "corrections.url.fr", "is missing; write a text in this language"]),
    Mistake("corrections go to a page in a language that the site does not speak", SITE, Json(|it| it["corrections"] = json!({"url": page_in_each_language_and("eo")})), [SITE, "", "corrections.url.eo", "is not a language of resources/locales.json"]),
    Mistake("corrections go to a part of a page", SITE, Json(|it| { let mut pages = page_in_each_language_and("fr"); pages["fr"] = json!("https://example.org/#fr"); it["corrections"] = json!({"url": pages}); }), [SITE, "", "corrections.url.fr", "has a #; remove everything from there on"]),
    Mistake("corrections go by an unknown way", SITE, Json(|it| it["corrections"] = json!({"mail": "list@example.org"})), [SITE, "", "corrections.mail", "is not a known field; did you mean \"email\"?"]),
    Mistake("corrections are only an address", SITE, Json(|it| it["corrections"] = json!("list@example.org")), [SITE, "", "corrections", "is a text; write {\"email\""]),
    // Messages.
    Mistake("a message is missing in French", APP_FR, Text("plan-print =", "# plan-print ="), ["locales/fr", "plan-print", "", "is missing, and the site needs it; write it"]),
    Mistake("a message that nothing uses", APP_FR, Add("\nstray-text = Bonjour\n"), [APP_FR, "stray-text", "", "is not in locales/en; write it there too, or remove it"]),
    Mistake("a message that nothing uses, in English", APP_EN, Add("\nstray-text = Hello\n"), [APP_EN, "stray-text", "", "is not used anywhere; use it, or remove it"]),
    Mistake("the label of the exit is empty", APP_FR, Text("leave = Quitter ce site", "leave = { \"\" }"), [APP_FR, "leave", "", "is empty, so nothing would be shown there; write a text"]),
    Mistake("a message without a text", APP_EN, Text("leave = Leave this site\n", "leave =\n"), [APP_EN, "line ", "", "is not Fluent"]),
    Mistake("a message uses a variable that is never given", APP_FR, Text("plan-print =", "plan-print = { $name }"), [APP_FR, "plan-print", "", "uses $name, which is never given"]),
    Mistake("a message goes round in a circle", APP_FR, Text("plan-print =", "plan-print = { plan-print }"), [APP_FR, "plan-print", "", "refers to itself through `plan-print`"]),
    Mistake("messages go round in a circle", APP_FR, Text("plan-print =", "-a = { -b }\n-b = { -a }\nplan-print = { -a }"), [APP_FR, "plan-print", "", "refers to itself through `-a`"]),
    Mistake("a message uses one that does not exist", APP_EN, Text("plan-print =", "plan-print = { print }"), [APP_EN, "plan-print", "", "uses `print`, which does not exist"]),
    Mistake("a message is duplicated", APP_EN, Add("\nplan-print = Print\n"), [APP_EN, "plan-print", "", "is duplicated; locales/en/app.ftl has it too"]),
    Mistake("a bracket is not closed in a message", APP_FR, Text("plan-print =", "plan-print = { $x"), [APP_FR, "line ", "", "is not Fluent"]),
    Mistake("a line that is not a message", APP_EN, Add("\nSee the plan\n"), [APP_EN, "line ", "", "is not Fluent"]),
    Mistake("a message uses a function", APP_EN, Text("plan-print =", "plan-print = { NUMBER($x) }"), [APP_EN, "plan-print", "", "uses a function or an attribute"]),
    Mistake("a message has an attribute", APP_EN, Text("plan-print =", "plan-print = Print\n    .title ="), [APP_EN, "plan-print", "", "attributes are not used here"]),
    Mistake("a message judges, in English", APP_EN, Text("plan-print =", "plan-print = Rescue and"), [APP_EN, "plan-print", "en", "says \"Rescue\""]),
    Mistake("a message judges, in French", APP_FR, Text("plan-print =", "plan-print = Illégal ou"), [APP_FR, "plan-print", "fr", "says \"Illégal\""]),
];
/// Texts of records are read together, so their line names the folder.
const NU_FOLDER: &str = "resources/services";

/// What is wrong with the lines that a mistake gave; `None` if it is the one line it should be.
fn wrong(found: &[Defect], [file, record, field, what]: &[&str; 4]) -> Option<String> {
    let [line] = found else { return Some(format!("{} lines", found.len())) };
    let record_fits =
        if *record == "line " { line.record.starts_with("line ") } else { line.record == *record };
    let fits =
        line.file == *file && record_fits && line.field == *field && line.what.contains(what);
    (!fits).then(|| format!("expected {file}: {record}: {field}: {what}"))
}

/// Makes a mistake in a tree of the real files, and takes it back; `None` if it gives the line that it should.
fn said_otherwise(tree: &Tree, Mistake(name, path, edit, expected): &Mistake) -> Option<String> {
    let mut files = BTreeMap::from([((*path).to_owned(), FILES[*path].clone())]);
    apply(&mut files, path, edit);
    tree.remove(path);
    for (path, text) in &files {
        tree.write(path, text.as_bytes());
    }
    let found = catch_unwind(AssertUnwindSafe(|| tree.defects()));
    for path in files.keys() {
        tree.remove(path);
    }
    tree.write(path, FILES[*path].as_bytes());
    let Ok(found) = found else { return Some(format!("{name}: it panics")) };
    let why = wrong(&found, expected)?;
    let lines: Vec<String> = found.iter().take(8).map(|it| format!("    {it}")).collect();
    Some(format!("{name}: {why}\n{}", lines.join("\n")))
}

/// A page for corrections in each language of the site, and in one more.
fn page_in_each_language_and(more: &str) -> Value {
    let locales: Value = serde_json::from_str(&FILES[LOCALES]).expect("JSON");
    let tags = locales["locales"].as_array().expect("languages").iter();
    let tags = tags.map(|locale| locale["tag"].as_str().expect("a tag")).chain([more]);
    tags.map(|tag| (tag.to_owned(), json!("https://example.org/")))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

#[test]
fn each_mistake_of_an_editor_gives_one_line_that_says_where_and_how_to_fix_it() {
    let start = Instant::now();
    assert!(MISTAKES.len() >= 30);
    let (next, bad) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, std::num::NonZero::get) {
            scope.spawn(|| {
                let tree = Tree::new(&FILES);
                while let Some(mistake) = MISTAKES.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let why = said_otherwise(&tree, mistake);
                    bad.lock().expect("no panic holds it").extend(why);
                }
            });
        }
    });
    let bad = bad.into_inner().expect("no panic holds it");
    say(&format!("mistakes: {} in {:.1} s", MISTAKES.len(), start.elapsed().as_secs_f64()));
    assert!(bad.is_empty(), "{} of {}:\n{}", bad.len(), MISTAKES.len(), bad.join("\n"));
}

#[test]
fn the_untouched_files_have_no_defect() {
    assert_eq!(Tree::new(&FILES).defects(), []);
}

#[test]
fn files_that_cannot_be_read_are_told_alone() {
    let tree = Tree::new(&FILES);
    // Each would leave hundreds of references without an end, and a mistake elsewhere waits its turn.
    let mut latin = FILES[NU].replacen("Iqaluit", "Iqalu\u{ee}t", 1).into_bytes();
    let at = latin.windows(2).position(|two| two == "\u{ee}".as_bytes()).expect("it is there");
    let line = latin[..at].split(|byte| *byte == b'\n').count();
    latin.splice(at..at + 2, [0xee]);
    tree.write(NU, &latin);
    let wide: Vec<u8> = FILES[QUESTIONS].encode_utf16().flat_map(u16::to_le_bytes).collect();
    tree.write(QUESTIONS, &[&[0xff, 0xfe], &wide[..]].concat());
    tree.remove(CA);
    fs::remove_dir_all(tree.0.join("locales/fr")).expect("it was there");
    tree.write(SITE, FILES[SITE].replacen("2026", "tomorrow", 1).as_bytes());
    let lines: Vec<String> = tree.defects().iter().map(ToString::to_string).collect();
    let what = "holds bytes that are not UTF-8; type that place again, and save the file as UTF-8";
    assert_eq!(
        lines,
        [
            "locales/fr/: holds no file; put back what was there".to_owned(),
            format!("{QUESTIONS}: is UTF-16; save it as UTF-8 in your text editor"),
            format!("{CA}: is missing; put it back"),
            format!("{NU}: line {line}: {what}"),
        ]
    );
}

#[test]
fn a_folder_that_is_gone_is_one_line() {
    let tree = Tree::new(&FILES);
    fs::remove_dir_all(tree.0.join("locales")).expect("it was there");
    let lines: Vec<String> = tree.defects().iter().map(|defect| defect.file.clone()).collect();
    // The folder, and that of each language.
    let folder = |path: &String| {
        let rest = path.strip_prefix("locales/")?;
        Some(format!("locales/{}/", rest.split('/').next()?))
    };
    let mut gone: Vec<String> = FILES.keys().filter_map(folder).collect();
    gone.dedup();
    assert!(gone.len() >= 2, "{gone:?}");
    gone.insert(0, "locales".to_owned());
    assert_eq!(lines, gone);
}

#[test]
fn files_of_other_programs_and_byte_order_marks_pass() {
    let tree = Tree::new(&FILES);
    for path in [NU, SITE, APP_EN, APP_FR] {
        tree.write(path, format!("\u{feff}{}", FILES[path]).as_bytes());
    }
    let windows = FILES[YT].replace('\n', "\r\n");
    tree.write(YT, windows.as_bytes());
    for path in
        ["resources/.DS_Store", "resources/services/.nu.json.swp", "locales/en/.app.ftl.swp"]
    {
        tree.write(path, &[0xff, 0]);
    }
    assert_eq!(tree.defects(), []);
}

#[test]
fn texts_may_repeat_what_is_checked_and_count_what_they_like() {
    let mut files = FILES.clone();
    apply(
        &mut files,
        NU,
        &Json(|it| {
            let it = of(it, LEGAL);
            // Its own number, one of a service elsewhere, short codes, a page of a source; years, sections and amounts.
            it["summary"]["en"] =
                json!("Call 1-866-240-4006, 1 (833) 900-1010, 9-1-1 or 988. Not 1-833-577-SANE.");
            it["asks"] = json!({
                "en": "From 2018-2019 to 2026-11-22: $25,000 under section 279.011, form IMM 5292. See NeedHelpNow.ca.",
                "fr": "De 8 h 30 à 16 h 30 : 1 000 000 000 $, articles 286.2(4) et 467.111."
            });
            it["phones"][0]["extension"] = json!("012");
            let mut text = it["phones"][0].clone();
            text["kind"] = json!("text");
            it["phones"].as_array_mut().expect("phones").push(text);
        }),
    );
    assert_eq!(Tree::new(&files).defects(), []);
}

#[test]
fn hours_that_meet_do_not_overlap() {
    for weekly in [
        json!([{"days": ["mo"], "opens": "09:00", "closes": "12:00"}, {"days": ["mo"], "opens": "12:00", "closes": "17:00"}]),
        json!([{"days": ["su"], "opens": "22:00", "closes": "06:00"}, {"days": ["mo"], "opens": "06:00", "closes": "22:00"}]),
        json!([{"days": ["sa", "su"], "opens": "00:00", "closes": "24:00"}]),
        json!([{"days": ["mo", "tu", "we", "th", "fr", "sa", "su"], "opens": "06:00", "closes": "02:00"}]),
    ] {
        let mut files = FILES.clone();
        let mut file: Value = serde_json::from_str(&files[NU]).expect("JSON");
        of(&mut file, LEGAL)["phones"][0]["schedule"] = spans(weekly.clone());
        files.insert(NU.into(), file.to_string());
        assert_eq!(Tree::new(&files).defects(), [], "{weekly}");
    }
}

#[test]
fn a_new_record_names_the_languages_that_it_lacks_beside_its_fields() {
    let mut files = FILES.clone();
    apply(
        &mut files,
        NU,
        &Json(|it| {
            let it = of(it, LEGAL);
            it.as_object_mut().expect("a record").remove("needs");
            it["summary"] = json!({"en": "Lawyers."});
            it["phones"][0]["note"] = json!({"en": "Toll-free"});
            it["phones"][0]["schedule"] = json!({"words": {"fr": "le matin"}});
            // An official name need not be there in each.
            it["name"] = json!({"en": "Legal Aid"});
            it["website"] = json!({"en": "https://nulas.ca/"});
        }),
    );
    let found = Tree::new(&files).defects();
    let fields: Vec<&str> = found.iter().map(|it| it.field.as_str()).collect();
    let want = ["needs", "phones[0].note.fr", "phones[0].schedule.words.en", "summary.fr"];
    assert_eq!(fields, want, "{found:?}");
    assert!(found.iter().all(|it| it.what.starts_with("is missing; write ")), "{found:?}");
}

#[test]
fn a_release_date_after_the_day_is_refused() {
    let catalog = Catalog::load(&root()).expect("the real files pass");
    let before = Date { day: catalog.date.day - 1, ..catalog.date };
    let found = due::ahead(&catalog, before).into_sorted();
    let what = format!("{} is after {before}; set the day of this release", catalog.date);
    assert_eq!(wrong(&found, &[SITE, "", "date", &what]), None, "{found:?}");
    assert!(due::release(&catalog, before).iter().any(|it| it.what.contains(&what)));
    assert!(due::ahead(&catalog, catalog.date).is_empty());
}

#[test]
fn numbers_that_an_export_does_not_have_are_to_be_rung() {
    let catalog = Catalog::load(&root()).expect("the real files pass");
    let exported = export::json(&catalog, &catalog.stored, catalog.date);
    assert_eq!(ring_these(&catalog, &exported), Some(Vec::new()));
    let mut earlier: Value = serde_json::from_str(&exported).expect("JSON");
    let services = earlier["contents"].as_array_mut().expect("services");
    let place = |id: &str, services: &[Value]| {
        services.iter().position(|it| it["alongside"]["id"] == id).expect("a service")
    };
    // One has another number since, one is new, and one was closed then.
    let legal = place(LEGAL, services);
    services[legal]["phones"][0]["number"] = json!("+18675550100");
    services.remove(place("bc-octip", services));
    let hotline = place("yt-911", services);
    services[hotline]["status"] = json!("inactive");
    let lines = ring_these(&catalog, &earlier.to_string()).expect("an export");
    for want in ["1-866-240-4006, voice: ", "(bc-octip)", "9-1-1, voice: "] {
        assert!(lines.iter().any(|line| line.contains(want)), "{want}: {lines:?}");
    }
    assert!(
        lines.iter().any(|line| line.ends_with("(nu-legal-aid); before 867-555-0100")),
        "{lines:?}"
    );
    assert!(lines.len() < 8, "{lines:?}");
    for text in ["", "{}", "{\"contents\": 5}", "{\"contents\": [{\"status\": \"active\"}]}"] {
        assert_eq!(ring_these(&catalog, text), None, "{text}");
    }
}

#[test]
fn closings_and_calls_that_are_right_pass() {
    let closed = json!({"on": "2026", "successor": "211", "note": {"en": "It moved.", "fr": "Elle a changé."}});
    let plain = json!({"on": "2026-03", "successor": null});
    for (status, closed) in [
        ("defunct", Some(&closed)),
        ("inactive", Some(&plain)),
        // It means to come back, so nothing more needs to be said; but it can be.
        ("temporarily closed", Some(&plain)),
        ("temporarily closed", None),
    ] {
        let mut files = FILES.clone();
        // Its translations wait with it.
        for (path, file) in &mut files {
            if path.ends_with("/services.ftl") || path == READ_TEXTS {
                *file = fs::read_to_string(root().join(path)).expect("UTF-8");
            }
        }
        assert!(files[ES_SERVICES].contains(LEGAL));
        let mut file: Value = serde_json::from_str(&files[NU]).expect("JSON");
        let record = of(&mut file, LEGAL);
        record["status"] = json!(status);
        if let Some(closed) = closed {
            record["closed"] = closed.clone();
        }
        files.insert(NU.into(), file.to_string());
        // The call to a number that has closed since stays as it was.
        let number = of(&mut file, LEGAL)["phones"][0]["number"].clone();
        let number = number.as_str().expect("a number");
        let calls =
            [call(number, "voice", "2026-11-20", "A"), call("988", "text", "2026-11-22", "B")];
        let mut file: Value = serde_json::from_str(&files[CALL_CHECKS]).expect("JSON");
        file["call_checks"] = json!(calls);
        files.insert(CALL_CHECKS.into(), file.to_string());
        assert_eq!(Tree::new(&files).defects(), [], "{status}");
    }
}

#[test]
fn the_exit_set_for_one_build_is_checked_as_that_of_the_file() {
    let mut catalog = Catalog::load(&root()).expect("the real files pass");
    for (address, what) in [
        // A browser takes it for a page of ours.
        ("weather.gc.ca", "does not begin with https://"),
        ("http://weather.gc.ca/", "does not begin with https://"),
        ("https://weather.gc.ca@example.org/", "has a user name in it"),
        ("https://192.0.2.1/", "no public name"),
        ("https://weather/", "no public name"),
        ("", "does not begin with https://"),
    ] {
        let found = catalog.set_exit("--exit-to", address).expect_err(address);
        let why = wrong(&found, &["--exit-to", "", "", what]);
        assert_eq!(why, None, "{address}: {found:?}");
    }
    assert_eq!(catalog.set_exit("--exit-to", "https://example.org/"), Ok(()));
    assert!(catalog.exit.len() > 1);
    assert!(catalog.exit.values().all(|address| address == "https://example.org/"));
}

#[test]
fn corrections_set_for_one_build_are_checked_as_those_of_the_file() {
    let mut catalog = Catalog::load(&root()).expect("the real files pass");
    for (json, field, what) in [
        ("list@example.org", "corrections", "is not JSON"),
        ("\"list@example.org\"", "corrections", "write {\"email\""),
        ("{\"mail\": \"list@example.org\"}", "corrections.mail", "did you mean \"email\"?"),
        ("{\"email\": \"list at example.org\"}", "corrections.email", "is not an e-mail address"),
    ] {
        let found = catalog.set_corrections("--corrections", json).expect_err(json);
        let why = wrong(&found, &["--corrections", "", field, what]);
        assert_eq!(why, None, "{json}: {found:?}");
    }
    // A page in each language of the site, and none may lack.
    let page = |tag: &String| (tag.clone(), json!(format!("https://example.org/{tag}")));
    let tags: Vec<String> = catalog.locales.iter().map(|locale| locale.tag.clone()).collect();
    let url = |tags: &[String]| {
        json!({"url": tags.iter().map(page).collect::<serde_json::Map<_, _>>()}).to_string()
    };
    let (last, others) = tags.split_last().expect("languages");
    let found = catalog.set_corrections("--corrections", &url(others)).expect_err("one lacks");
    let field = format!("corrections.url.{last}");
    assert_eq!(wrong(&found, &["--corrections", "", &field, "is missing"]), None, "{found:?}");
    assert_eq!(catalog.set_corrections("--corrections", &url(&tags)), Ok(()));
    assert_eq!(catalog.corrections["fr"], Corrections::Page("https://example.org/fr".into()));
    let email = "{\"email\": \"list@example.org\"}";
    assert_eq!(catalog.set_corrections("--corrections", email), Ok(()));
    assert_eq!(catalog.corrections["fr"], Corrections::Email("list@example.org".into()));
    assert_eq!(catalog.set_corrections("--corrections", "null"), Ok(()));
    assert_eq!(catalog.corrections, BTreeMap::new());
}

#[test]
fn a_fact_without_a_source_is_named_by_the_statement_that_uses_it() {
    // Some fact that one statement alone uses.
    let uses = |id: &str| -> usize {
        let topics = FILES.iter().filter(|(path, _)| path.starts_with("resources/topics/"));
        topics.map(|(_, text)| text.matches(&format!("\"{id}\"")).count()).sum()
    };
    let mut files = FILES.clone();
    let path = "resources/facts/family.json";
    let mut value: Value = serde_json::from_str(&files[path]).expect("JSON");
    let facts = value["facts"].as_array_mut().expect("facts");
    let fact = facts.iter_mut().find(|it| uses(it["id"].as_str().expect("an id")) == 1);
    let fact = fact.expect("a fact that is used once");
    fact["sources"] = json!([]);
    let id = fact["id"].as_str().expect("an id").to_owned();
    files.insert(path.into(), value.to_string());
    let found = Tree::new(&files).defects();
    assert_eq!(found.len(), 1, "{found:?}");
    let what = format!("the fact {id:?} has no public source; add one in resources/facts");
    assert!(found[0].what == what && found[0].file.starts_with("resources/topics/"), "{found:?}");
}

#[test]
fn what_was_read_again_is_in_order() {
    let mut files = FILES.clone();
    let claim = "A claim is due within four months.";
    let change =
        |it: &mut Value| of(it, "injury-nl")["claim"] = json!("A claim is due within four months.");
    apply(&mut files, INJURY_FACTS, &Json(change));
    let tree = Tree::new(&files);
    assert_eq!(tree.defects().len(), 1);
    let reading = Reading::new(&tree.0, &[]).expect("the files can be read");
    assert_eq!(reading.shown.len(), 1);
    for said in [INJURY_NL, claim, "only three months", "seulement trois mois", "fact injury-nl"] {
        assert!(reading.shown[0].contains(said), "{said}: {}", reading.shown[0]);
    }
    // It was shown, and nobody said yet that it was read.
    assert_eq!(tree.defects().len(), 1);
    reading.record(&tree.0).expect("the file can be written");
    assert_eq!(tree.defects(), []);
    let written = fs::read_to_string(tree.0.join(READ_TEXTS)).expect("it is there");
    let changed = written.lines().zip(FILES[READ_TEXTS].lines()).filter(|(a, b)| a != b).count();
    assert_eq!((written.len(), changed), (FILES[READ_TEXTS].len(), 1));
    // A page is shown whole, changed or not; what is none of it is refused.
    let page = Reading::new(&tree.0, &["hurt-at-work".to_owned()]).expect("a page");
    assert!(page.shown.len() > 5, "{}", page.shown.len());
    let unknown = Reading::new(&tree.0, &["hurt".to_owned()]).err().unwrap_or_default();
    assert!(unknown.contains("\"hurt\" is no text with a deadline or an age"), "{unknown}");
}

#[test]
fn all_mistakes_show_in_one_run() {
    let by_name = |name: &str| MISTAKES.iter().find(|it| it.0 == name).expect("a mistake");
    let mut files = FILES.clone();
    let two = ["a digit is missing", "a message is missing in French", "a page of an unknown kind"];
    for Mistake(_, path, edit, _) in two.map(by_name) {
        apply(&mut files, path, edit);
    }
    // Two in one record.
    apply(&mut files, NU, &Json(|it| of(it, LEGAL)["confidence"] = json!("low")));
    let found = Tree::new(&files).defects();
    let files: Vec<&str> = found.iter().map(|it| it.file.as_str()).collect();
    assert_eq!(files, ["locales/fr", NU, NU, MEN], "{found:?}");
    assert_eq!(found[1].record, found[2].record);
}

/// The fields that a schema says must be there.
fn required(schema: &str, record: &str) -> Vec<String> {
    let path = format!("resources/schema/{schema}.schema.json");
    let schema: Value = serde_json::from_str(&FILES[&path]).expect("JSON");
    let record = if record.is_empty() { &schema } else { &schema["definitions"][record] };
    let fields = record["required"].as_array().expect("some fields must be there").iter();
    let mut fields: Vec<String> =
        fields.map(|it| it.as_str().expect("a name").to_owned()).collect();
    fields.sort();
    fields
}

#[test]
fn an_empty_record_names_every_field_that_is_missing_in_one_run() {
    for (path, list, schema, record, least) in [
        (NU, "services", "services", "Service", 17),
        (QUESTIONS, "questions", "questions", "Question", 3),
        (MEN_FACTS, "facts", "facts", "Fact", 5),
        (CALL_CHECKS, "call_checks", "call-checks", "CallCheck", 4),
        (HOTLINES, "hotlines", "hotlines", "Hotline", 2),
        (LEFT_OUT, "left_out", "left-out", "LeftOut", 3),
        (PLACES, "places", "places", "Place", 7),
        (POSTAL_CODES, "postal_codes", "postal-codes", "PostalCode", 2),
        (MEN, "", "topic", "", 8),
        (SITE, "", "site", "", 3),
    ] {
        let mut files = FILES.clone();
        let mut file: Value = serde_json::from_str(&files[path]).expect("JSON");
        let place = if let Some(records) = file.get_mut(list).and_then(Value::as_array_mut) {
            records.push(json!({}));
            format!("{list}[{}]", records.len() - 1)
        } else {
            file = json!({});
            if path == MEN { "men-boys".to_owned() } else { String::new() }
        };
        files.insert(path.to_owned(), file.to_string());
        let found = Tree::new(&files).defects();
        let mut missing: Vec<&str> = Vec::new();
        for defect in found.iter().filter(|defect| defect.file == path) {
            assert_eq!(defect.record, place, "{defect}");
            assert!(defect.what.starts_with("is missing; write "), "{defect}");
            missing.push(&defect.field);
        }
        missing.sort_unstable();
        assert_eq!(missing, required(schema, record), "{path}");
        assert!(missing.len() >= least, "{path}: only {}", missing.len());
    }
}

#[test]
fn a_record_that_cannot_be_read_hides_no_mistake_elsewhere() {
    let by_name = |name: &str| MISTAKES.iter().find(|it| it.0 == name).expect("a mistake");
    let mut files = FILES.clone();
    for name in [
        "a kind is unknown",
        "a hotline of an unknown service",
        "a fact is unknown",
        "an unknown service took over",
    ] {
        let Mistake(_, path, edit, _) = by_name(name);
        apply(&mut files, path, edit);
    }
    let found = Tree::new(&files).defects();
    let files: Vec<&str> = found.iter().map(|it| it.file.as_str()).collect();
    // The closing of the record that cannot be read waits; what refers to other records does not.
    assert_eq!(files, [HOTLINES, NU, MEN], "{found:?}");
}

#[test]
fn a_line_reads_file_record_field_and_fix() {
    let Mistake(_, path, edit, _) =
        MISTAKES.iter().find(|it| it.0 == "a need is unknown").expect("a mistake");
    let mut files = FILES.clone();
    apply(&mut files, path, edit);
    let line = Tree::new(&files).defects()[0].to_string();
    assert!(
        line.starts_with(
            "resources/services/nu.json: nu-legal-aid: needs[0]: \"law\" is not known here; write one of: "
        ),
        "{line}"
    );
}

#[test]
fn a_check_writes_nothing() {
    for extra in [None, Some("not JSON")] {
        let mut files = FILES.clone();
        if let Some(text) = extra {
            files.insert(HOTLINES.into(), text.into());
        }
        let tree = Tree::new(&files);
        let _ = Catalog::load(&tree.0);
        let mut after = BTreeMap::new();
        for entry in fs::read_dir(&tree.0).expect("the tree is there") {
            let name = entry.expect("an entry").file_name().into_string().expect("a name");
            gather(&tree.0, &name, &mut after);
        }
        assert_eq!(after, files);
    }
}

#[test]
fn more_answers_than_fit_are_a_defect_and_no_panic() {
    let mut files = FILES.clone();
    apply(
        &mut files,
        QUESTIONS,
        &Json(|it| {
            let many: Vec<Value> = (0..70).map(|it| json!({"id": format!("a{it}")})).collect();
            of(it, "danger")["answers"] = json!(many);
            of(it, "age")["when"] = json!({"any": ["danger=a0,a31,a32,a69"]});
        }),
    );
    let found = Tree::new(&files).defects();
    assert!(found.iter().any(|it| it.what.contains("at most 32 fit")), "{:?}", found.first());
}

#[test]
fn more_answers_than_fit_with_their_details_are_a_defect_and_no_panic() {
    let mut files = FILES.clone();
    apply(
        &mut files,
        QUESTIONS,
        &Json(|it| {
            let details: Vec<Value> = (0..40).map(|it| json!({"id": format!("a{it}")})).collect();
            of(it, "danger")["answers"][1]["details"] = json!(details);
            of(it, "age")["when"] = json!({"any": ["danger=a0,a29,not-sure"]});
        }),
    );
    let found = Tree::new(&files).defects();
    let said = |what: &str| found.iter().any(|it| it.record == "danger" && it.what.contains(what));
    assert!(said("has 43 entries with their details; at most 32 fit"), "{:?}", found.first());
}

#[test]
fn more_questions_than_fit_are_a_defect_and_no_panic() {
    let mut files = FILES.clone();
    apply(
        &mut files,
        QUESTIONS,
        &Json(|it| {
            for n in 0..30 {
                let more = json!({"id": format!("q{n}"), "kind": "many", "answers": [{"id": "a"}]});
                it["questions"].as_array_mut().expect("questions").push(more);
            }
        }),
    );
    let found = Tree::new(&files).defects();
    assert!(found.iter().any(|it| it.what.contains("at most 16 fit")), "{:?}", found.first());
}

#[test]
fn text_nested_very_deep_is_a_defect_and_no_panic() {
    for (path, text) in [
        (APP_EN, format!("deep = {}x{}\n", "{ ".repeat(100_000), " }".repeat(100_000))),
        (HOTLINES, "[".repeat(100_000)),
        (HOTLINES, "{\"hotlines\":".repeat(10_000)),
    ] {
        let mut files = small();
        files.insert(path.into(), text);
        assert!(!Tree::new(&files).defects().is_empty(), "{path}");
    }
}

/// A small tree: the real files that every check needs, with few records.
fn small() -> BTreeMap<String, String> {
    let kept = [
        QUESTIONS,
        HOTLINES,
        LOCALES,
        NUMBERS,
        SITE,
        CALL_CHECKS,
        LEFT_OUT,
        MEN,
        MEN_FACTS,
        APP_EN,
        APP_FR,
    ];
    let mut res: BTreeMap<String, String> =
        kept.iter().map(|it| ((*it).to_owned(), FILES[*it].clone())).collect();
    for tag in ["en", "fr"] {
        let path = format!("locales/{tag}/topics/men-boys.ftl");
        res.insert(path.clone(), FILES[&path].clone());
    }
    for path in [NU, PLACES] {
        res.insert(path.into(), FILES[path].clone());
    }
    // Of the other provinces a record each: without their files the check would say nothing else.
    for (path, list) in [("resources/services/", "services"), ("resources/places/", "places")] {
        for (path, text) in FILES.iter().filter(|(file, _)| file.starts_with(path)) {
            let mut file: Value = serde_json::from_str(text).expect("JSON");
            file[list].as_array_mut().expect("a list").truncate(1);
            res.entry(path.clone()).or_insert_with(|| file.to_string());
        }
    }
    res.insert(
        PEOPLE.into(),
        json!({"$schema": "schema/people.schema.json", "people": []}).to_string(),
    );
    // Those of Nunavut; the others would name places that are not here.
    let mut codes: Value = serde_json::from_str(&FILES[POSTAL_CODES]).expect("JSON");
    let all = codes["postal_codes"].as_array_mut().expect("a list");
    all.retain(|code| code["province"] == "CA-NU");
    assert!(!all.is_empty());
    res.insert(POSTAL_CODES.into(), codes.to_string());
    res.insert(HOLIDAYS.into(), FILES[HOLIDAYS].clone());
    // Nobody who meets a goal is here, so each is a hole.
    let mut goals: Value = serde_json::from_str(&FILES[GOALS]).expect("JSON");
    for goal in goals["goals"].as_array_mut().expect("a list") {
        let looked = json!({"none": false, "looked": "Nowhere."});
        let holes: serde_json::Map<String, Value> = Region::ALL
            .iter()
            .map(|region| (format!("CA-{}", region.id().to_uppercase()), looked.clone()))
            .collect();
        goal["met"] = json!({});
        goal["holes"] = holes.into();
    }
    res.insert(GOALS.into(), goals.to_string());
    // Those of the messages that are here.
    let mut read: Value = serde_json::from_str(&FILES[READ_TEXTS]).expect("JSON");
    read["read_texts"].as_array_mut().expect("a list").retain(|it| it["text"] == "plan-young");
    res.insert(READ_TEXTS.into(), read.to_string());
    res
}

/// How many of [`SMALL`] are JSON; they come first.
const JSON_FILES: usize = 13;

/// A record of each kind that the small tree holds, to be written over.
const SMALL: [&str; 17] = [
    QUESTIONS,
    HOTLINES,
    LOCALES,
    NUMBERS,
    SITE,
    CALL_CHECKS,
    LEFT_OUT,
    MEN,
    MEN_FACTS,
    NU,
    READ_TEXTS,
    PLACES,
    POSTAL_CODES,
    APP_EN,
    APP_FR,
    "locales/en/topics/men-boys.ftl",
    "locales/fr/topics/men-boys.ftl",
];

static BASE: LazyLock<BTreeMap<String, String>> = LazyLock::new(small);

/// Writes one file of the small tree anew and checks it; a panic fails the test.
fn try_file(path: &str, bytes: &[u8]) -> Vec<Defect> {
    thread_local! {
        static TREE: Tree = Tree::new(&BASE);
    }
    TREE.with(|tree| {
        tree.write(path, bytes);
        // The file is as before again before the next case, also after a panic.
        let res = catch_unwind(AssertUnwindSafe(|| tree.defects()));
        tree.write(path, BASE[path].as_bytes());
        res.unwrap_or_else(|_| panic!("the checker panics on {path}"))
    })
}

fn sound(found: &[Defect]) -> bool {
    found.iter().all(|it| !it.file.is_empty() && !it.what.is_empty())
}

/// Any JSON value, of keys and words that the files know and of others.
fn value() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("id"),
        Just("services"),
        Just("questions"),
        Just("facts"),
        Just("locales"),
        Just("tag"),
        Just("en"),
        Just("when"),
        Just("any"),
        Just("answers"),
        Just("phones"),
        Just("number"),
        Just("+18339001010"),
        Just("911"),
        Just("2026-11"),
        Just("where=bc"),
        Just("iqaluit"),
        Just("details"),
        Just("CA"),
        Just("é\u{0}\u{1}\u{e005}"),
        Just(""),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 48, 6, move |inner| {
        let word = word.clone();
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::vec((word, inner), 0..6).prop_map(|it| {
                Value::Object(it.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            }),
        ]
    })
}

/// Every place in a value where something could be put.
fn places(value: &Value, at: &str, res: &mut Vec<String>) {
    res.push(at.to_owned());
    match value {
        Value::Array(list) => {
            for (n, it) in list.iter().enumerate() {
                places(it, &format!("{at}/{n}"), res);
            }
        }
        Value::Object(map) => {
            for (key, it) in map {
                places(it, &format!("{at}/{key}"), res);
            }
        }
        _ => {}
    }
}

/// A span of the text, between characters.
fn span(text: &str, from: usize, length: usize) -> (usize, usize) {
    let mut from = from % (text.len() + 1);
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    let mut to = (from + length).min(text.len());
    while !text.is_char_boundary(to) {
        to += 1;
    }
    (from, to)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_stop_the_checker(
        file in 0..SMALL.len(),
        bytes in proptest::collection::vec(any::<u8>(), 0..400),
    ) {
        let found = try_file(SMALL[file], &bytes);
        prop_assert!(!found.is_empty() && sound(&found), "{}: {found:?}", SMALL[file]);
    }

    #[test]
    fn arbitrary_json_never_stops_the_checker(file in 0..JSON_FILES, it in value()) {
        let found = try_file(SMALL[file], it.to_string().as_bytes());
        prop_assert!(!found.is_empty() && sound(&found), "{}: {found:?}", SMALL[file]);
    }

    #[test]
    fn an_arbitrary_value_in_any_place_never_stops_the_checker(
        file in 0..JSON_FILES,
        place in any::<usize>(),
        it in value(),
    ) {
        let mut whole: Value = serde_json::from_str(&BASE[SMALL[file]]).expect("JSON");
        let mut all = Vec::new();
        places(&whole, "", &mut all);
        *whole.pointer_mut(&all[place % all.len()]).expect("a place") = it;
        prop_assert!(sound(&try_file(SMALL[file], whole.to_string().as_bytes())));
    }

    #[test]
    fn a_file_cut_swapped_or_doubled_never_stops_the_checker(
        file in 0..SMALL.len(),
        kind in 0..4_u8,
        (from, to) in (any::<usize>(), any::<usize>()),
        length in 0..60_usize,
    ) {
        let text = &BASE[SMALL[file]];
        let (a, b) = span(text, from, length);
        let (c, d) = span(text, to, length);
        let changed = match kind {
            // A span is cut out, or everything from there on.
            0 => format!("{}{}", &text[..a], &text[b..]),
            1 => text[..a].to_owned(),
            // A span is doubled elsewhere.
            2 => format!("{}{}{}", &text[..c], &text[a..b], &text[c..]),
            // Two spans change places.
            _ if b <= c => format!("{}{}{}{}{}", &text[..a], &text[c..d], &text[b..c], &text[a..b], &text[d..]),
            _ => format!("{}{}", &text[b..], &text[..b]),
        };
        prop_assert!(sound(&try_file(SMALL[file], changed.as_bytes())));
    }

    #[test]
    fn arbitrary_fluent_never_stops_the_checker(
        file in JSON_FILES..SMALL.len(),
        text in "([a-z-]{1,6} ?= ?|\\{ ?|\\} ?|\\$[a-z]|\\[one\\]|\\*\\[other\\]| ->|\n|    |\"\\\\u[0-9a-fD]{4}\"|-?[a-z]{1,3}\\(|\\)|[.#é’a-z]){0,60}",
    ) {
        prop_assert!(sound(&try_file(SMALL[file], text.as_bytes())));
    }
}

/// The Fluent files of a language.
fn fluent(tag: &str) -> Vec<(String, String)> {
    let folder = format!("locales/{tag}/");
    let ours = FILES.iter().filter(|(path, _)| {
        path.starts_with(&folder) && Path::new(path).extension().is_some_and(|it| it == "ftl")
    });
    ours.map(|(path, text)| (path.clone(), text.clone())).collect()
}

#[test]
fn what_the_browser_says_is_what_fluent_says() {
    for tag in ["en", "fr"] {
        let files = fluent(tag);
        let mut defects = alongside_content::defect::Defects::default();
        let mut compiled = fluent_files::compile(&files, &mut defects);
        assert!(defects.is_empty());
        assert!(compiled.len() > 1000, "{tag}: only {} messages", compiled.len());
        assert_eq!(fluent_files::differences(tag, &files, &compiled), Vec::<String>::new());

        // A planted one, in a plain message and in one that chooses, is found.
        for id in ["plan-print", "browse-found"] {
            let before = compiled[id].compiled.clone();
            let planted = before.replacen(|it: char| it.is_ascii_lowercase(), "q", 1);
            compiled.get_mut(id).expect("a message").compiled = planted.replacen('s', "z", 1);
            assert_eq!(fluent_files::differences(tag, &files, &compiled), [id], "{tag}");
            compiled.get_mut(id).expect("a message").compiled = before;
        }
    }
}
