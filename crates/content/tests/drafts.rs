//! A language that is being translated: it stands beside the others for whoever asks for it, what it lacks is in English
//! and marked, and the site without it is as it was.

mod common;

use alongside_content::Catalog;
use alongside_content::catalog::UNTRANSLATED;
use alongside_content::reports::draft;
use common::root;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;

const NU: &str = "resources/services/nu.json";
const LOCALES: &str = "resources/locales.json";

/// Files with Spanish as a draft: two messages, and the summary of one service.
fn with_draft(messages: &str) -> BTreeMap<String, String> {
    let read = |file: &str| -> Value {
        let text = fs::read_to_string(root().join(file)).expect("the file");
        serde_json::from_str(&text).expect("JSON")
    };
    let (mut locales, mut services) = (read(LOCALES), read(NU));
    let spanish = json!({"tag": "es", "name": "Español", "draft": true});
    locales["locales"].as_array_mut().expect("a list").push(spanish);
    let list = services["services"].as_array_mut().expect("a list");
    let legal = list.iter_mut().find(|it| it["id"] == "nu-legal-aid").expect("a record");
    legal["summary"]["es"] = json!("Abogados.");
    BTreeMap::from([
        (LOCALES.to_owned(), locales.to_string()),
        (NU.to_owned(), services.to_string()),
        ("locales/es/app.ftl".to_owned(), messages.to_owned()),
    ])
}

#[test]
fn the_site_without_a_draft_is_as_it_was() {
    let catalog = Catalog::load_with(&root(), &with_draft("plan-print = Imprimir\n"));
    let catalog = catalog.expect("a draft is no mistake");
    let tags: Vec<&str> = catalog.locales.iter().map(|locale| locale.tag.as_str()).collect();
    assert_eq!(tags, ["en", "fr"]);
    assert_eq!(catalog.drafts.len(), 1);
    assert!(catalog.records.iter().all(|record| !record.service.contains_key("es")));
    let plain = Catalog::load(&root()).expect("the real files pass");
    for tag in tags {
        let written = |catalog: &Catalog| catalog.bundle(tag, catalog.date).write();
        assert!(written(&catalog) == written(&plain), "{tag}");
    }
}

#[test]
fn what_a_draft_lacks_is_in_english_and_marked() {
    let files = with_draft("plan-print = Imprimir\nleave = Leave this site\n");
    let catalog = Catalog::load_draft(&root(), &files, Some("es")).expect("it is in order");
    let bundle = catalog.bundle("es", catalog.date);
    let message = |id: &str| bundle.messages.compiled(id).unwrap_or_default().to_owned();
    assert_eq!(bundle.locale.name, "Español");
    assert_eq!(message("plan-print"), "Imprimir");
    assert_eq!(message("leave-nav"), format!("{UNTRANSLATED}Quick exit"));
    let summary = |id: &str| {
        bundle.services.iter().find(|it| it.id == id).expect("a service").summary.clone()
    };
    assert_eq!(summary("nu-legal-aid"), "Abogados.");
    assert!(summary("bc-octip").starts_with(UNTRANSLATED));
    assert_eq!(catalog.exit["es"], catalog.exit["en"]);
    let report = draft::text(&catalog, "es");
    let head = report.lines().next().unwrap_or_default();
    assert!(
        head.starts_with("draft es: ")
            && head.ends_with(
                " are missing and stand in English; 0 are the same as in another language, 1 copied"
            ),
        "{report}"
    );
    assert!(
        report.contains("locales/es/app.ftl: leave: is the English text; translate it"),
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
    ] {
        let files = with_draft(messages);
        assert!(
            Catalog::load_with(&root(), &files).is_ok(),
            "the site waits for no draft: {messages}"
        );
        let found = Catalog::load_draft(&root(), &files, Some("es")).expect_err(messages);
        let [one] = &found[..] else { panic!("{messages}: {found:?}") };
        assert!(one.file == "locales/es/app.ftl" && one.what.contains(want), "{one}");
    }
}
