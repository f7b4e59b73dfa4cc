//! A language that is being translated has its pages, and no other page leads to them.

use crate::fixture::with_site;
use crate::repository::{root, text};
use alongside_content::Catalog;
use alongside_site::headers::headers;
use alongside_site::pages::{pages, pages_in};
use std::collections::BTreeMap;

#[test]
fn a_draft_is_built_beside_the_others_and_linked_from_nowhere() {
    const LOCALES: &str = "resources/locales.json";
    let draft =
        "{\"tag\": \"pt\", \"name\": \"Português\", \"draft\": true},\n    {\"tag\": \"fr\"";
    let files = BTreeMap::from([
        (LOCALES.to_owned(), text(LOCALES).replacen("{\"tag\": \"fr\"", draft, 1)),
        ("locales/pt/app.ftl".to_owned(), "leave = Salir de este sitio\n".to_owned()),
    ]);
    let catalog = Catalog::load_with(root(), &files).expect("a draft is no mistake");
    let listed = with_site(&catalog, pages);
    assert!(listed.iter().all(|page| !page.path.starts_with("pt/")));
    for page in &listed {
        for link in ["\"pt/", "../pt/", "Português"] {
            assert!(!page.html.contains(link), "{}: {link}", page.path);
        }
    }
    let with_draft = Catalog::load_draft(root(), &files, Some("pt")).expect("it is in order");
    let own = with_site(&with_draft, |site| pages_in(site, "pt"));
    assert_eq!(
        own.len(),
        16,
        "the start page, that for workers, all of Canada, and the provinces and territories"
    );
    assert!(own.iter().all(|page| page.path.starts_with("pt/")));
    let start = own.iter().find(|page| page.path == "pt/index.html").expect("a start page");
    for held in ["<html lang=\"pt\"", "Salir de este sitio", "[en] ", "../fr/"] {
        assert!(start.html.contains(held), "{held}");
    }
    // Nothing of it is kept in caches either.
    assert!(with_site(&catalog, headers).contains("\n/pt/*\n  Cache-Control: no-store"));
}

/// The texts of the records are English and French, so that a language is whole without a text of any service: each row says
/// what its terms say, and the text of the record stands behind the tap, marked.
#[test]
fn rows_of_a_language_without_texts_of_services_are_whole() {
    const LOCALES: &str = "resources/locales.json";
    let draft = "{\"tag\": \"fa\", \"name\": \"A\", \"rtl\": true, \"spoken\": [\"es\"], \"draft\": true},\n    {\"tag\": \"fr\"";
    let messages = "row-talk = (talk)\nrow-ask = (ask {$needs})\ntext-in-en = (en)\ntext-in-fr = (fr)\n\
        row-speaks = (speaks)\nrow-interpreters = (interpreters)\nwords-to-show-interpreter = (own)\n";
    let files = BTreeMap::from([
        (LOCALES.to_owned(), text(LOCALES).replacen("{\"tag\": \"fr\"", draft, 1)),
        ("locales/fa/directory.ftl".to_owned(), messages.to_owned()),
        ("locales/fa/services.ftl".to_owned(), "summary-bc-octip = (own)\n".to_owned()),
    ]);
    let catalog = Catalog::load_draft(root(), &files, Some("fa")).expect("it is in order");
    // What whoever answers is told, one tap away from each number.
    let ask = "<p class=\"other\">(own)</p>\
        <p>(en) <b><span lang=\"en\" dir=\"ltr\">I need an interpreter. My language: Spanish.</span></b></p>\
        <p>(fr) <b><span lang=\"fr\" dir=\"ltr\">J\u{2019}ai besoin d\u{2019}un interprète. Ma langue\u{a0}: espagnol.</span></b></p>";
    let (mut seen, mut in_french, mut speaking, mut interpreting) = (0, 0, 0, 0);
    for page in with_site(&catalog, |site| pages_in(site, "fa")) {
        let rows: Vec<&str> = page.html.split("<li class=\"card\">").skip(1).collect();
        let is_list = !["fa/index.html", "fa/work/index.html"].contains(&page.path.as_str());
        assert_eq!(!rows.is_empty(), is_list, "{}", page.path);
        for row in rows {
            let row = row.split_once("</details></li>").map_or(row, |(row, _)| row);
            let (line, rest) = row.split_once("<p class=\"what\">").expect("a line");
            let (line, rest) = (line, rest.split_once("</p>").expect("its end"));
            assert!(line.contains("translate=\"no\""), "{}: {line}", page.path);
            let is_support = rest.0.contains("(talk)") || rest.0.contains("(ask ");
            assert!(is_support || rest.0.contains("[en] "), "{}: {}", page.path, rest.0);
            let own = rest.1.contains("<p>(own)</p>");
            let marked = |lang: &str| {
                let intro =
                    format!("<p class=\"other\">({lang})</p><p><span lang=\"{lang}\" dir=\"ltr\">");
                rest.1.contains(&intro)
            };
            assert!(own || marked("en") || marked("fr"), "{}: {row}", page.path);
            in_french += usize::from(marked("fr"));
            let speaks = rest.0.contains("(speaks)");
            assert!(!(speaks && rest.0.contains("(interpreters)")), "{row}");
            assert_eq!(rest.1.contains(ask), !speaks, "{row}");
            speaking += usize::from(speaks);
            interpreting += usize::from(rest.0.contains("(interpreters)"));
            seen += 1;
        }
    }
    assert!(seen > catalog.records.len() && in_french > 20, "{seen}, {in_french}");
    assert!(speaking > 5 && interpreting > 10, "{speaking}, {interpreting}");
    for page in with_site(&catalog, |site| [pages_in(site, "en"), pages_in(site, "fr")].concat()) {
        assert!(!page.html.contains("class=\"other\""), "{}", page.path);
    }
}
