//! The page for wrong addresses.

use crate::fixture::{SITE, with_site};
use crate::html::Document;
use alongside_i18n::reader::text;
use alongside_site::input::Site;
use alongside_site::pages::pages;

#[test]
fn the_page_for_wrong_addresses_speaks_every_language_and_has_every_number() {
    let site = &*SITE;
    let page = site.page("404.html");
    let document = Document::read(&page.html);
    for locale in &site.catalog.locales {
        let part = document.by_id(&format!("in-{}", locale.tag)).expect("a part");
        assert_eq!(part.get("lang"), Some(locale.tag.as_str()));
        assert_eq!(part.get("dir"), Some(locale.dir()));
        let texts = site.catalog.texts(&locale.tag);
        for id in ["static-lost", "static-lost-start", "static-young"] {
            assert!(part.inside.contains(&text(&texts, id)), "{}: {id}", locale.tag);
        }
        // A link there from among the languages, and one to its start.
        for href in [format!("#in-{}", locale.tag), format!("/{}/", locale.tag)] {
            let leads = document.named("a").any(|link| link.get("href") == Some(&href));
            assert!(leads, "{href}");
        }
        let start = Document::read(&site.start_page(&locale.tag).html);
        let dials = |document: &Document| {
            let numbers = document.named("a").filter_map(|link| link.get("href"));
            numbers.filter(|href| href.starts_with("tel:")).count()
        };
        let first = start.named("a").find_map(|link| link.get("href")?.strip_prefix("tel:"));
        assert!(page.html.contains(first.expect("a number")), "{}", locale.tag);
        assert!(dials(&document) >= site.catalog.locales.len() * 3, "{}", dials(&document));
        // Each language has its own way out.
        let exit = site.catalog.exit[&locale.tag].as_str();
        assert!(document.named("a").any(|link| link.is("leave") && link.get("href") == Some(exit)));
    }
    // The first thing on the page is an exit that most can read. With more languages it would be higher than on other pages.
    let exit = document.by_id("leave").expect("an exit");
    for locale in site.catalog.locales.iter().take(4) {
        assert!(exit.inside.contains(&text(&site.catalog.texts(&locale.tag), "leave")));
    }
}

/// It is sent for addresses of any depth, against which a relative link would lead to a further wrong address.
#[test]
fn none_of_its_links_is_relative() {
    for (base, want) in [("/", "/fr/"), ("/help/", "/help/fr/")] {
        let pages = with_site(&SITE.catalog, |site| pages(Site { base, ..site }));
        let page = pages.iter().find(|page| page.path == "404.html").expect("the page");
        let document = Document::read(&page.html);
        let hrefs: Vec<&str> = document.named("a").filter_map(|link| link.get("href")).collect();
        for href in &hrefs {
            let known = ["#", "https://", "tel:", "sms:", base];
            assert!(known.iter().any(|start| href.starts_with(start)), "{href}");
        }
        assert!(hrefs.contains(&want), "{hrefs:?}");
        // The other pages need no such thing.
        let folder = pages.iter().find(|page| page.path == "fr/index.html").expect("a page");
        assert_eq!(folder.html, SITE.page("fr/index.html").html);
    }
}

#[test]
fn the_start_page_at_the_top_is_that_of_the_first_language() {
    let [top, own] = ["index.html", "en/index.html"].map(|path| &SITE.page(path).html);
    // They differ in the addresses alone, each of which leads from the folder to the top.
    let same = own
        .replace("\"../app-0123", "\"app-0123")
        .replace("href=\"../en/\">", "href=\"./\">")
        .replace("href=\"../", "href=\"");
    let hashed = |html: &str| {
        let (before, rest) = html.split_once("script-src").expect("a policy");
        let (_, after) = rest.split_once("style-src").expect("a policy");
        format!("{before}{after}")
    };
    assert!(hashed(&same) == hashed(top), "the pages differ in more than addresses");
}
