//! The small pictures of answers: that each one named is drawn, that none is drawn for nothing, and that they leave colour
//! and line to the style sheet.

use crate::fixture::{FILES, PICTURES, SITE, catalog};
use crate::html::Document;
use crate::repository::text;
use std::collections::BTreeSet;

/// What a picture is drawn with.
const ELEMENTS: [&str; 6] = ["svg", "symbol", "g", "path", "rect", "circle"];

/// What may be said of it: its name and its form. How lines are drawn, `.picture` says once for all.
const ATTRIBUTES: [&str; 15] = [
    "hidden",
    "xmlns",
    "id",
    "viewBox",
    "stroke-dasharray",
    "transform",
    "d",
    "x",
    "y",
    "width",
    "height",
    "rx",
    "cx",
    "cy",
    "r",
];

/// How many bytes the pictures may have: some 2 KB once they are compressed, of 4 KB that they are worth.
const MOST_BYTES: usize = 9_000;

fn drawn() -> String {
    text("crates/site/assets/pictures.svg")
}

/// Everything that is wrong with pictures, given the names that answers use.
fn problems(drawn: &str, used: &BTreeSet<String>) -> Vec<String> {
    let document = Document::read(drawn);
    let mut found = Vec::new();
    let mut names = BTreeSet::new();
    for tag in &document.tags {
        if !ELEMENTS.contains(&tag.name.as_str()) {
            found.push(format!("<{}> is no part of a plain drawing", tag.name));
        }
        for (name, value) in &tag.attributes {
            if !ATTRIBUTES.contains(&name.as_str()) {
                found.push(format!("<{}> has {name}={value:?}", tag.name));
            }
        }
        if tag.name == "symbol" {
            let name = tag.get("id").and_then(|id| id.strip_prefix("i-")).unwrap_or_default();
            if name.is_empty() || !names.insert(name.to_owned()) {
                found
                    .push(format!("a symbol has the id {:?}, which is not its own", tag.get("id")));
            }
            if tag.get("viewBox") != Some("0 0 24 24") {
                found.push(format!("{name} is not as large as the others"));
            }
        }
    }
    found.extend(used.difference(&names).map(|name| format!("{name} is named and not drawn")));
    found.extend(names.difference(used).map(|name| format!("{name} is drawn and not named")));
    found
}

/// The pictures that answers name.
fn used() -> BTreeSet<String> {
    let questionnaire = catalog().questionnaire;
    let answers = questionnaire.questions.into_iter().flat_map(|question| question.answers);
    answers.map(|answer| answer.picture).filter(|name| !name.is_empty()).collect()
}

#[test]
fn every_picture_that_an_answer_names_is_drawn_and_no_other() {
    let (drawn, used) = (drawn(), used());
    assert!(used.len() > 50, "only {} are named", used.len());
    assert_eq!(problems(&drawn, &used), Vec::<String>::new());
    assert!(drawn.len() < MOST_BYTES, "{} bytes", drawn.len());
    // Without a line's end between them they stay apart: a page holds them on one line.
    assert!(drawn.lines().all(|line| line.starts_with('<') && line.ends_with('>')));
}

#[test]
fn each_fault_of_a_picture_is_seen() {
    let (drawn, used) = (drawn(), used());
    for (from, to, says) in [
        ("id=\"i-house\"", "id=\"i-home\"", "house is named and not drawn"),
        ("id=\"i-house\"", "id=\"i-home\"", "home is drawn and not named"),
        ("id=\"i-house\"", "id=\"i-bed\"", "Some(\"i-bed\"), which is not its own"),
        ("id=\"i-house\"", "id=\"house\"", "Some(\"house\"), which is not its own"),
        ("<path ", "<path stroke=\"#1f5c50\" ", "has stroke=\"#1f5c50\""),
        ("<path ", "<path fill=\"red\" ", "has fill=\"red\""),
        ("<path ", "<path style=\"color:red\" ", "has style="),
        ("<path ", "<path onclick=\"x()\" ", "has onclick="),
        ("<path ", "<path href=\"#x\" ", "has href="),
        ("<path ", "<image/><path ", "<image> is no part"),
        ("0 0 24 24", "0 0 32 32", "is not as large as the others"),
    ] {
        assert!(drawn.contains(from), "{from}");
        let found = problems(&drawn.replacen(from, to, 1), &used);
        assert!(found.iter().any(|problem| problem.contains(says)), "{from} to {to}: {found:?}");
    }
}

#[test]
fn pictures_are_once_on_each_page_with_the_app_and_after_its_first_screen() {
    let mut with_app = 0;
    for page in SITE.pages.iter().chain(FILES.iter()) {
        let found: Vec<usize> = page.html.match_indices(PICTURES).map(|(place, _)| place).collect();
        match page.html.find("<div id=\"app\"") {
            Some(app) => {
                let start = page.html.find("<div id=\"start\"").expect("a first screen");
                assert!(
                    matches!(found[..], [place] if start < place && place < app),
                    "{}",
                    page.path
                );
                with_app += 1;
            }
            None => assert!(found.is_empty(), "{} has no app to show them", page.path),
        }
    }
    // Each language has a start page and a page for workers; the first start page is at the top too.
    assert_eq!(with_app, 2 * SITE.catalog.locales.len() + 1 + FILES.len());
}
