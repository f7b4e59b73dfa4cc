//! The one-file edition, before any browser: that it holds what the site holds, and needs nothing beside it.

use crate::fixture::{FILES, SITE};
use crate::html::{Document, Tag};
use alongside_content::pseudo;
use alongside_model::Region;
use alongside_model::Term;
use alongside_site::policy::hash;
use std::collections::BTreeSet;

/// The values of an attribute of the elements that a test picks.
fn values(document: &Document, name: &str, picked: fn(&Tag) -> bool) -> BTreeSet<String> {
    let tags = document.tags.iter().filter(|tag| picked(tag));
    tags.filter_map(|tag| tag.get(name)).map(str::to_owned).collect()
}

fn dials(tag: &Tag) -> bool {
    tag.get("href").is_some_and(|href| href.starts_with("tel:") || href.starts_with("sms:"))
}

#[test]
fn a_file_holds_every_right_number_and_place_of_its_language() {
    let names: Vec<&str> = FILES.iter().map(|file| file.path.as_str()).collect();
    let tags: Vec<&str> = SITE.catalog.locales.iter().map(|locale| locale.tag.as_str()).collect();
    let tags: Vec<&str> = tags
        .into_iter()
        .filter(|tag| ![pseudo::ACCENTED, pseudo::MIRRORED].contains(tag))
        .collect();
    assert_eq!(names, tags.iter().map(|tag| format!("info-{tag}.html")).collect::<Vec<_>>());
    for (file, tag) in FILES.iter().zip(tags) {
        let name = &file.path;
        let file = Document::read(&file.html);
        let lang = file.named("html").next().and_then(|html| html.get("lang"));
        assert_eq!(lang, Some(tag), "{name}");
        let here: BTreeSet<&str> = file.named("h3").map(|tag| tag.inside.as_str()).collect();
        let mut count = 0;
        let folder = format!("{tag}/");
        for page in SITE.pages.iter().filter(|page| page.path.starts_with(&folder)) {
            let path = &page.path;
            let page = Document::read(&page.html);
            for (what, missing) in [
                ("numbers", &values(&page, "href", dials) - &values(&file, "href", dials)),
                (
                    "rights",
                    &values(&page, "data-topic", |_| true) - &values(&file, "data-topic", |_| true),
                ),
            ] {
                assert!(missing.is_empty(), "{name} lacks {what} of {path}: {missing:?}");
            }
            let there: BTreeSet<&str> = page.named("h3").map(|tag| tag.inside.as_str()).collect();
            assert!(there.is_subset(&here), "{name} lacks services of {path}");
            count += 1;
        }
        // The start page, that for workers, and all of Canada.
        assert_eq!(count, Region::ALL.len() + 3);
    }
}

#[test]
fn a_file_needs_nothing_beside_it_but_the_other_languages() {
    for file in FILES.iter() {
        let name = &file.path;
        let document = Document::read(&file.html);
        let ids: Vec<&str> = document.tags.iter().filter_map(|tag| tag.get("id")).collect();
        let different: BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(different.len(), ids.len(), "{name}: an id is duplicated");
        let fetches = document.tags.iter().any(|tag| tag.get("src").is_some());
        assert!(!fetches, "{name} fetches something");
        for href in document.named("a").filter_map(|link| link.get("href")) {
            let schemes = ["https:", "tel:", "sms:", "mailto:"];
            let works = href.strip_prefix('#').is_some_and(|id| ids.contains(&id))
                || schemes.iter().any(|scheme| href.starts_with(scheme))
                || FILES.iter().any(|other| other.path == href);
            assert!(works, "{name}: {href:?} leads nowhere");
        }
        // The app would try to fetch what such a link names.
        assert!(document.tags.iter().all(|tag| tag.get("data-lang").is_none()), "{name}");
    }
    let start_page = Document::read(&SITE.page("index.html").html);
    assert!(start_page.tags.iter().any(|tag| tag.get("data-lang").is_some()));
}

#[test]
fn a_file_allows_its_own_scripts_and_nothing_else() {
    for file in FILES.iter() {
        let document = Document::read(&file.html);
        let hashes = |tag: &Tag| format!(" '{}'", hash(&tag.inside));
        let scripts: String = document.scripts().map(hashes).collect();
        let styles: String = document.named("style").map(hashes).collect();
        let wanted = format!(
            "default-src 'none'; script-src{scripts} 'wasm-unsafe-eval'; style-src{styles}; connect-src 'none'; \
             img-src data:; base-uri 'none'; form-action 'none'"
        );
        assert_eq!(document.policy(), wanted, "{}", file.path);
    }
}

#[test]
fn the_app_is_started_by_the_name_that_its_module_gives() {
    assert!(FILES[0].html.contains("init(document.getElementById('code'));"));
    assert!(FILES[0].html.contains("id=\"code\">AGFzbQ==</script>"));
}
