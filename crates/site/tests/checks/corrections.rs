//! Where someone can say that a record is wrong.

use crate::fixture::{SITE, SiteFixture, catalog};
use crate::html::Document;
use crate::page_rules::{TELLING, problems};
use alongside_content::pseudo;
use alongside_i18n::reader::text;
use alongside_model::Corrections;
use alongside_site::document::PageFile;
use std::collections::{BTreeMap, BTreeSet};

/// The links of a page by which a person can say that a record is wrong, each with the text around it.
fn correction_links(page: &PageFile) -> Vec<(String, String)> {
    let document = Document::read(&page.html);
    let pairs = document.tags.windows(2).filter(|pair| pair[0].is("wrong"));
    pairs
        .map(|pair| (pair[1].get("href").unwrap_or_default().to_owned(), pair[0].inside.clone()))
        .collect()
}

#[test]
fn without_a_place_for_corrections_no_page_names_one() {
    assert_eq!(SITE.catalog.corrections, BTreeMap::new());
    for page in &SITE.pages {
        assert_eq!(correction_links(page), [], "{}", page.path);
    }
}

#[test]
fn with_a_place_for_corrections_every_card_leads_there_and_tells_a_code_alone() {
    for place in [
        Corrections::Email("list@example.org".into()),
        Corrections::Page("https://example.org/form".into()),
    ] {
        let mut catalog = catalog();
        let tags = catalog.locales.iter().map(|locale| locale.tag.clone());
        catalog.corrections = tags.map(|tag| (tag, place.clone())).collect();
        pseudo::add(&mut catalog);
        let site = SiteFixture::of(catalog);
        let records = &site.catalog.records;
        let codes: BTreeSet<String> = records.iter().map(|record| record.first().code()).collect();
        assert_eq!(codes.len(), records.len(), "two services share a code");
        let mut told = BTreeSet::new();
        for page in &site.pages {
            assert_eq!(problems(&site, page), Vec::<String>::new(), "{}", page.path);
            let cards = Document::read(&page.html).tags.iter().filter(|tag| tag.is("card")).count();
            let links = correction_links(page);
            assert_eq!(links.len(), cards, "{}", page.path);
            let texts = site.catalog.texts(site.tag(&page.path));
            let trace = match place {
                Corrections::Email(_) => text(&texts, "service-wrong-email"),
                Corrections::Page(_) => text(&texts, "service-wrong-page"),
            };
            let said = [text(&texts, "service-wrong"), trace, text(&texts, "service-wrong-write")];
            for (href, around) in links {
                assert_eq!(around, said.join(" "), "{}", page.path);
                let href_in_small_letters = href.to_lowercase();
                assert!(!TELLING.iter().any(|word| href_in_small_letters.contains(word)), "{href}");
                told.extend(codes.iter().filter(|code| href.ends_with(code.as_str())).cloned());
            }
            // The app says the same.
            let bundle = site.catalog.bundle(site.tag(&page.path), site.catalog.date);
            assert_eq!(bundle.corrections.as_ref(), Some(&place));
        }
        assert_eq!(told, codes);
    }
}
