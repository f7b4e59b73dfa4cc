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
    let draft = "{\"tag\": \"es\", \"name\": \"Español\", \"draft\": true},\n    {\"tag\": \"fr\"";
    let files = BTreeMap::from([
        (LOCALES.to_owned(), text(LOCALES).replacen("{\"tag\": \"fr\"", draft, 1)),
        ("locales/es/app.ftl".to_owned(), "leave = Salir de este sitio\n".to_owned()),
    ]);
    let catalog = Catalog::load_with(root(), &files).expect("a draft is no mistake");
    let listed = with_site(&catalog, pages);
    assert!(listed.iter().all(|page| !page.path.starts_with("es/")));
    for page in &listed {
        for link in ["\"es/", "../es/", "Español"] {
            assert!(!page.html.contains(link), "{}: {link}", page.path);
        }
    }
    let with_draft = Catalog::load_draft(root(), &files, Some("es")).expect("it is in order");
    let own = with_site(&with_draft, |site| pages_in(site, "es"));
    assert_eq!(
        own.len(),
        16,
        "the start page, that for workers, all of Canada, and the provinces and territories"
    );
    assert!(own.iter().all(|page| page.path.starts_with("es/")));
    let start = own.iter().find(|page| page.path == "es/index.html").expect("a start page");
    for held in ["<html lang=\"es\"", "Salir de este sitio", "[en] ", "../fr/"] {
        assert!(start.html.contains(held), "{held}");
    }
    // Nothing of it is kept in caches either.
    assert!(with_site(&catalog, headers).contains("\n/es/*\n  Cache-Control: no-store"));
}
