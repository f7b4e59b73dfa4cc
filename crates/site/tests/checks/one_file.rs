//! The one-file edition, before any browser: that it holds what the site holds, and needs nothing beside it.

use crate::catalog;
use crate::html::{Document, Tag};
use alongside_site::pages::one_file::{self, App};
use alongside_site::pages::{self, Code, Making, hash};
use std::collections::BTreeSet;

const APP: App = App {
    js: "let wasm;\nasync function init(it) { wasm = it; }\nexport { other, init as default };\n",
    wasm: &[0, 97, 115, 109],
    start: "START(document.getElementById('code'));",
};

/// The pages of the site and the files.
fn both() -> (Vec<pages::File>, Vec<pages::File>) {
    let catalog = catalog();
    let code = Code { js: "app.js".into(), wasm: "app.wasm".into() };
    let making = Making {
        catalog: &catalog,
        on: catalog.date,
        code: &code,
        first_css: "body{color:red}",
        rest_css: "p{color:blue}",
        head: "let head = 1 < 2;",
        load: "import start from \"JS\";start(\"WASM\")",
    };
    (pages::pages(making), one_file::files(making, APP).expect("the app is as it is built"))
}

/// The values of an attribute of the elements that a test picks.
fn values(document: &Document, name: &str, of: fn(&Tag) -> bool) -> BTreeSet<String> {
    document
        .tags
        .iter()
        .filter(|it| of(it))
        .filter_map(|it| it.get(name))
        .map(str::to_owned)
        .collect()
}

fn dials(tag: &Tag) -> bool {
    tag.get("href").is_some_and(|it| it.starts_with("tel:") || it.starts_with("sms:"))
}

#[test]
fn a_file_holds_every_right_number_and_place_of_its_language() {
    let (site, files) = both();
    assert_eq!(
        files.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        ["info-en.html", "info-fr.html"]
    );
    for (name, html) in &files {
        let file = Document::read(html);
        let lang =
            file.named("html").next().and_then(|it| it.get("lang")).expect("a language").to_owned();
        let of_lang = site.iter().filter(|(path, _)| path.starts_with("fr/") == (lang == "fr"));
        for (path, html) in of_lang {
            let page = Document::read(html);
            for (what, missing) in [
                ("numbers", &values(&page, "href", dials) - &values(&file, "href", dials)),
                (
                    "rights",
                    &values(&page, "data-topic", |_| true) - &values(&file, "data-topic", |_| true),
                ),
            ] {
                assert!(missing.is_empty(), "{name} lacks {what} of {path}: {missing:?}");
            }
            let named: BTreeSet<&str> = page.named("h3").map(|it| it.inside.as_str()).collect();
            let here: BTreeSet<&str> = file.named("h3").map(|it| it.inside.as_str()).collect();
            assert!(named.is_subset(&here), "{name} lacks services of {path}");
        }
    }
}

#[test]
fn a_file_needs_nothing_beside_it_but_the_other_languages() {
    let (_, files) = both();
    for (name, html) in &files {
        let file = Document::read(html);
        let ids: Vec<&str> = file.tags.iter().filter_map(|it| it.get("id")).collect();
        assert_eq!(
            ids.iter().collect::<BTreeSet<_>>().len(),
            ids.len(),
            "{name}: an id stands twice"
        );
        assert!(file.tags.iter().all(|it| it.get("src").is_none()), "{name} fetches something");
        for href in file.tags.iter().filter(|it| it.name == "a").filter_map(|it| it.get("href")) {
            let works = match href.strip_prefix('#') {
                Some(id) => ids.contains(&id),
                None => {
                    ["https:", "tel:", "sms:", "mailto:"].iter().any(|it| href.starts_with(it))
                        || files.iter().any(|(other, _)| other == href)
                }
            };
            assert!(works, "{name}: {href:?} leads nowhere");
        }
        // The app would try to fetch what such a link names.
        assert!(file.tags.iter().all(|it| it.get("data-lang").is_none()), "{name}");
    }
}

#[test]
fn a_file_allows_its_own_scripts_and_nothing_else() {
    let (_, files) = both();
    for (name, html) in &files {
        let file = Document::read(html);
        let policy = file
            .named("meta")
            .find(|it| it.get("http-equiv").is_some())
            .and_then(|it| it.get("content"));
        let scripts: String = file
            .named("script")
            .filter(|it| it.get("type").is_none_or(|it| it == "module"))
            .map(|it| format!(" '{}'", hash(&it.inside)))
            .collect();
        let styles: String =
            file.named("style").map(|it| format!(" '{}'", hash(&it.inside))).collect();
        let want = format!(
            "default-src 'none'; script-src{scripts} 'wasm-unsafe-eval'; style-src{styles}; connect-src 'none'; \
             img-src data:; base-uri 'none'; form-action 'none'"
        );
        assert_eq!(policy, Some(want.as_str()), "{name}");
    }
}

#[test]
fn the_app_is_started_by_the_name_that_its_module_gives() {
    let (_, files) = both();
    assert!(files[0].1.contains("init(document.getElementById('code'));"));
    assert!(files[0].1.contains("id=\"code\">AGFzbQ==</script>"));
}

#[test]
fn an_app_that_cannot_stand_in_a_page_is_refused() {
    let catalog = catalog();
    let code = Code { js: String::new(), wasm: String::new() };
    let making = Making {
        catalog: &catalog,
        on: catalog.date,
        code: &code,
        first_css: "",
        rest_css: "",
        head: "",
        load: "",
    };
    let exports = "export { init as default };";
    for (js, said) in [
        ("let init;".to_owned(), "exports nothing"),
        ("export { init };".to_owned(), "exports nothing"),
        (format!("let it = '</script>'; {exports}"), "</script"),
        (format!("let it = '<!--'; {exports}"), "<!--"),
    ] {
        let error = one_file::files(making, App { js: &js, ..APP }).err().unwrap_or_default();
        assert!(error.contains(said), "{js}: {error}");
    }
}
