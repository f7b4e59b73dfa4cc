//! A language that is being translated: it stands beside the others for whoever asks for it, what it lacks is in English
//! and marked, and the site without it is as it was.

mod common;

use alongside_content::Catalog;
use alongside_content::catalog::UNTRANSLATED;
use alongside_content::reports::draft;
use alongside_model::Text;
use common::root;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;

const NU: &str = "resources/services/nu.json";
const LOCALES: &str = "resources/locales.json";

/// Files with Portuguese as one more draft: these messages, and the summary of one service.
fn with_draft(messages: &str) -> BTreeMap<String, String> {
    let read = |file: &str| -> Value {
        let text = fs::read_to_string(root().join(file)).expect("the file");
        serde_json::from_str(&text).expect("JSON")
    };
    let mut locales = read(LOCALES);
    let portuguese = json!({"tag": "pt", "name": "Português", "draft": true});
    locales["locales"].as_array_mut().expect("a list").push(portuguese);
    BTreeMap::from([
        (LOCALES.to_owned(), locales.to_string()),
        ("locales/pt/app.ftl".to_owned(), messages.to_owned()),
        ("locales/pt/services.ftl".to_owned(), "summary-nu-legal-aid = Abogados.\n".to_owned()),
    ])
}

#[test]
fn the_site_without_a_draft_is_as_it_was() {
    let catalog = Catalog::load_with(&root(), &with_draft("plan-print = Imprimir o plano\n"));
    let catalog = catalog.expect("a draft is no mistake");
    let tags: Vec<&str> = catalog.locales.iter().map(|locale| locale.tag.as_str()).collect();
    assert!(tags.starts_with(&["en", "fr"]) && !tags.contains(&"pt"), "{tags:?}");
    assert!(catalog.drafts.iter().any(|draft| draft.tag == "pt"));
    assert!(catalog.records.iter().all(|record| !record.service.contains_key("pt")));
    let plain = Catalog::load(&root()).expect("the real files pass");
    for tag in tags.into_iter().take(2) {
        let written = |catalog: &Catalog| catalog.bundle(tag, catalog.date).write();
        assert!(written(&catalog) == written(&plain), "{tag}");
    }
}

#[test]
fn what_a_draft_lacks_is_in_english_and_marked() {
    // Words for a service that other languages do not need.
    let files = with_draft(
        "plan-print = Imprimir o plano\nleave = Leave this site\nfind-service-nu-shelters = refugio\n",
    );
    let catalog = Catalog::load_draft(&root(), &files, Some("pt")).expect("it is in order");
    let bundle = catalog.bundle("pt", catalog.date);
    let message = |id: &str| bundle.messages.compiled(id).unwrap_or_default().to_owned();
    assert_eq!(bundle.locale.name, "Português");
    assert_eq!(message("plan-print"), "Imprimir o plano");
    assert_eq!(message("leave-nav"), format!("{UNTRANSLATED}Quick exit"));
    let summary = |id: &str| {
        bundle.services.iter().find(|it| it.id == id).expect("a service").summary.clone()
    };
    let text = |text: &str, lang: Option<&str>| Text {
        text: text.to_owned(),
        lang: lang.map(str::to_owned),
    };
    assert_eq!(summary("nu-legal-aid"), text("Abogados.", None));
    // It travels with its service, and not as a message too.
    assert!(!bundle.messages.has("summary-nu-legal-aid"));
    // The others have the text of the place: French in Quebec, else English.
    for (id, lang) in [("bc-octip", "en"), ("qc-cnesst-tet", "fr")] {
        let record = catalog.records.iter().find(|it| it.first().id == id).expect("a service");
        assert_eq!(summary(id), text(&record.service[lang].summary.text, Some(lang)), "{id}");
    }
    let name = bundle.services.iter().find(|it| it.id == "qc-cnesst-tet").map(|it| &it.name);
    assert_eq!(name.and_then(|name| name.lang.as_deref()), Some("fr"));
    assert_eq!(catalog.exit["pt"], catalog.exit["en"]);
    let report = draft::text(&catalog, "pt");
    let head = report.lines().next().unwrap_or_default();
    assert!(
        head.starts_with("draft pt: ")
            && head.ends_with(
                " are missing and stand in English; services have 1 texts of their own; 0 are the same as in another language, 1 copied"
            ),
        "{report}"
    );
    assert!(
        report.contains("locales/pt/app.ftl: leave: is the English text; translate it"),
        "{report}"
    );
}

#[test]
fn what_a_draft_has_is_checked() {
    for (messages, want) in [
        ("plan-print = { $name }\n", "uses $name, which is never given"),
        ("plan-print = 867-979-5377\n", "holds the number 867-979-5377"),
        ("no-such-message = Hola\n", "is not in locales/en"),
        ("plan-print = 9 King's Road\n", "looks like a street address"),
        ("plan-print = { \"\" }\n", "is empty"),
        ("find-service-no-such = hola\n", "is not in locales/en"),
        (
            "summary-no-such = Hola\n",
            "is for \"no-such\", which is no service of resources/services; correct",
        ),
        ("asks-nu-emergency-rcmp = Hola\n", "whose record has none; remove this"),
        ("summary-nu-shelters = { $name }\n", "uses $name, which is never given"),
    ] {
        let files = with_draft(messages);
        assert!(
            Catalog::load_with(&root(), &files).is_ok(),
            "the site waits for no draft: {messages}"
        );
        let found =
            Catalog::load_draft(&root(), &files, Some("pt")).map(|_| ()).expect_err(messages);
        let [one] = &found[..] else { panic!("{messages}: {found:?}") };
        assert!(one.file == "locales/pt/app.ftl" && one.what.contains(want), "{one}");
    }
}

/// What a language must have is in its folder, and nothing of it in the records.
#[test]
fn a_whole_language_needs_no_text_of_a_service() {
    let mut files = with_draft("plan-print = Imprimir o plano\n");
    let whole =
        files[LOCALES].replace("{\"draft\":true,\"name\":\"Português\"", "{\"name\":\"Português\"");
    files.insert(LOCALES.to_owned(), whole);
    // A file for each of the English ones, without a message in it.
    for folder in ["", "topics/"] {
        let english = root().join("locales/en").join(folder);
        for entry in fs::read_dir(english).expect("texts") {
            let name = entry.expect("a text").file_name().to_string_lossy().into_owned();
            if name.ends_with(".ftl") {
                let own = format!("locales/pt/{folder}{name}");
                files.entry(own).or_insert_with(|| "# Nothing yet.\n".to_owned());
            }
        }
    }
    let found =
        Catalog::load_with(&root(), &files).map(|_| ()).expect_err("all messages are missing");
    assert!(found.len() > 500, "{}", found.len());
    for defect in found {
        let is_message = defect.file == "locales/pt" && defect.what.starts_with("is missing, and");
        let is_exit = defect.file == "resources/site.json" && defect.field == "exit.pt";
        // What it says of a service has to be read beside the record.
        let is_unread = defect.record == "summary-nu-legal-aid"
            && defect.what.starts_with("was not read since its sentence in \"pt\" changed");
        assert!(is_message || is_exit || is_unread, "{defect}");
    }
}

/// English and French stand in the records, and nowhere else.
#[test]
fn a_text_of_a_service_has_one_place() {
    let english =
        ("locales/en/services.ftl".to_owned(), "summary-nu-legal-aid = Law.\n".to_owned());
    let found = Catalog::load_with(&root(), &BTreeMap::from([english]))
        .map(|_| ())
        .expect_err("a second one");
    let [one] = &found[..] else { panic!("{found:?}") };
    assert!(one.file == "locales/en/services.ftl" && one.record == "summary-nu-legal-aid", "{one}");
    assert!(one.what.contains("stands in the record \"nu-legal-aid\""), "{one}");

    let mut files = with_draft("plan-print = Imprimir o plano\n");
    let record = fs::read_to_string(root().join(NU)).expect("the file");
    let own = "\"summary\": {\n        \"pt\": \"Abogados.\",";
    files.insert(NU.to_owned(), record.replacen("\"summary\": {", own, 1));
    let found = Catalog::load_with(&root(), &files).map(|_| ()).expect_err("in the record");
    let [one] = &found[..] else { panic!("{found:?}") };
    assert!(one.file == NU && one.field == "summary.pt", "{one}");
    assert!(one.what.contains("move it to locales/pt/services.ftl"), "{one}");
}
