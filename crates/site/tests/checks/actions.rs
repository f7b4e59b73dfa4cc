//! The controls of the static page mean something to the app: each carries the written form of an action.

use crate::fixture::{FILES, SITE};
use crate::html::Document;
use alongside_content::Catalog;
use alongside_engine::action::Action;
use alongside_site::document::PageFile;
use std::collections::BTreeSet;

/// Values of `data-action` that the app would not understand, or that lead to a topic that is not there.
fn unknown(catalog: &Catalog, html: &str) -> Vec<String> {
    let is_known = |written: &str| match Action::parse(written) {
        Some(Action::Topic(id)) => catalog.articles.iter().any(|page| page.topic.id == id),
        other => other.is_some(),
    };
    let written = written(html);
    written.into_iter().filter(|written| !is_known(written)).collect()
}

fn written(html: &str) -> Vec<String> {
    let document = Document::read(html);
    let values = document.tags.iter().filter_map(|tag| tag.get("data-action"));
    values.map(str::to_owned).collect()
}

fn both_editions() -> impl Iterator<Item = &'static PageFile> {
    SITE.pages.iter().chain(FILES.iter())
}

#[test]
fn every_control_of_every_page_carries_an_action_that_the_app_knows() {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for page in both_editions() {
        assert_eq!(unknown(&SITE.catalog, &page.html), Vec::<String>::new(), "{}", page.path);
        seen.extend(written(&page.html));
    }
    // The start page leads into the app, and every right and option opens.
    let mut wanted: BTreeSet<String> =
        [Action::Begin, Action::Plan, Action::Browse, Action::Topics]
            .iter()
            .map(ToString::to_string)
            .collect();
    let topics = SITE.catalog.articles.iter().map(|page| page.topic.id.clone());
    wanted.extend(topics.map(|id| Action::Topic(id).to_string()));
    assert_eq!(seen, wanted);
}

#[test]
fn the_places_that_the_app_fills_are_on_every_start_page() {
    let start_pages = both_editions().filter(|page| page.html.contains("id=\"data\""));
    let mut count = 0;
    for page in start_pages {
        let document = Document::read(&page.html);
        // The page for workers has no place below an article.
        let foot = (!page.path.ends_with("work/index.html")).then_some("foot");
        let ids = ["start", "app", "topics", "languages", "listen", "skip", "end", "leave-said"];
        for id in ids.into_iter().chain(foot) {
            assert!(document.by_id(id).is_some(), "{} lacks {id}", page.path);
        }
        count += 1;
    }
    // Each language has one and a page for workers, and the first has one more at the top.
    assert_eq!(count, 2 * SITE.catalog.locales.len() + 1 + FILES.len());
}

#[test]
fn a_control_that_means_nothing_would_be_seen() {
    let page = &SITE.page("index.html").html;
    let first = SITE.catalog.articles[0].topic.id.as_str();
    for wrong in ["nowhere", "", "topic:no-such-page", "topic:", first] {
        let begin = format!("data-action=\"{}\"", Action::Begin);
        assert!(page.contains(&begin));
        let planted = page.replacen(&begin, &format!("data-action=\"{wrong}\""), 1);
        assert_eq!(unknown(&SITE.catalog, &planted), [wrong]);
    }
}
