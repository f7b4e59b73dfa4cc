//! The lists of message ids are what the code names.

use crate::fixture::catalog;
use crate::repository::SHOWN;
use crate::source::Source;
use alongside_i18n::localizer;
use alongside_site::message_ids;
use std::collections::BTreeSet;

/// The templates that only static pages use, beside `crates/site`.
const STATIC_TEMPLATES: [&str; 2] = ["article", "source"];

/// What the sheet for calls and the map say, which no page shows.
const REPORTS: [&str; 4] =
    ["static-call-say", "static-call-text", "static-map-title", "static-map-note"];

/// In the list of variables, which is for the check.
const WITH_VARIABLES: [&str; 8] = [
    "static-date",
    "static-list-title",
    "static-missing",
    "static-missing-closest",
    "static-missing-none",
    "static-not-in",
    REPORTS[0],
    REPORTS[1],
];

fn sources() -> Vec<Source> {
    Source::all(&SHOWN)
}

/// Whether an id can come from a pattern such as `leave-{key}`. One that begins with a variable says too little.
fn fits(pattern: &str, id: &str) -> bool {
    let Some((before, rest)) = pattern.split_once('{') else { return pattern == id };
    let after = rest.rsplit_once('}').map_or("", |(_, after)| after);
    !before.is_empty()
        && id.len() > before.len() + after.len()
        && id.starts_with(before)
        && id.ends_with(after)
}

/// Ids in the lists that no source names.
fn unused<'a>(ids: &[&'a str], sources: &[Source]) -> Vec<&'a str> {
    let named = |id: &str| sources.iter().flat_map(Source::texts).any(|text| fits(text, id));
    ids.iter().copied().filter(|id| !named(id)).collect()
}

/// Ids that sources name and that are in no list.
fn unlisted(
    sources: &[Source],
    listed: &BTreeSet<String>,
    messages: &BTreeSet<String>,
) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        // Any literal that is the id of a message.
        let ids = source.texts().filter(|text| messages.contains(*text) && !listed.contains(*text));
        found.extend(ids.map(|id| format!("{}: {id:?}", source.path)));
        // Any literal that is asked for as a message.
        for asked in source.given_to("text").into_iter().chain(source.given_to("format")) {
            let known = listed.iter().chain(messages).any(|id| fits(asked, id));
            if !known && !asked.starts_with('{') {
                found.push(format!("{}: {asked:?}", source.path));
            }
        }
    }
    found
}

#[test]
fn the_lists_of_message_ids_are_what_the_code_names() {
    let catalog = catalog();
    let sources = sources();
    let messages: BTreeSet<String> = catalog.messages["en"].keys().cloned().collect();
    let of_apps = localizer::IDS.iter().chain(localizer::OUTREACH_IDS);
    let all: Vec<&str> = of_apps.chain(message_ids::IDS).copied().collect();
    let listed: BTreeSet<String> =
        all.iter().chain(&REPORTS).map(ToString::to_string).chain(localizer::term_ids()).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "an id is listed twice");
    assert_eq!(unused(&all, &sources), Vec::<&str>::new(), "listed, but named nowhere");
    assert_eq!(unlisted(&sources, &listed, &messages), Vec::<String>::new(), "named, not listed");

    // Every language has what the pages name, and no page of one language has more.
    for (tag, compiled) in &catalog.messages {
        let has: BTreeSet<&str> =
            compiled.keys().map(String::as_str).filter(|id| id.starts_with("static-")).collect();
        let of_data = catalog.goals.iter().map(|goal| format!("static-goal-{}", goal.id));
        let of_data: Vec<String> = of_data.collect();
        let wanted = message_ids::IDS.iter().chain(&REPORTS).copied();
        let wanted: BTreeSet<&str> = wanted.chain(of_data.iter().map(String::as_str)).collect();
        let differ: Vec<_> = has.symmetric_difference(&wanted).collect();
        assert!(differ.is_empty(), "{tag}: {differ:?}");
        let missing: Vec<&&str> =
            localizer::IDS.iter().filter(|id| !compiled.contains_key(**id)).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }
}

#[test]
fn what_only_static_pages_say_does_not_travel_with_the_texts_of_the_app() {
    let templates = STATIC_TEMPLATES.map(|name| format!("crates/html/src/{name}.rs"));
    for source in sources() {
        let of_static_pages =
            source.path.starts_with("crates/site") || templates.contains(&source.path);
        if !of_static_pages {
            let is_static =
                |text: &&str| text.starts_with("static-") && !WITH_VARIABLES.contains(text);
            assert_eq!(source.texts().find(is_static), None, "{}", source.path);
            // Nor does the app use the templates of static pages.
            for path in source.paths("alongside_html") {
                assert!(
                    !STATIC_TEMPLATES.contains(&path.parts[1].as_str()),
                    "{}: {path:?}",
                    source.path
                );
            }
        }
    }
}

#[test]
fn a_stray_id_would_be_seen() {
    let stray = Source::new(
        "x.rs",
        "fn x() { words.text(\"no-such-id\"); words\n.format(\"nor-this\", &[]) }",
    );
    let found = unlisted(&[stray], &BTreeSet::new(), &BTreeSet::new());
    assert_eq!(found, ["x.rs: \"no-such-id\"", "x.rs: \"nor-this\""]);
    let other =
        Source::new("x.rs", "// \"home\"\nfn x() { let y = if a { \"home\" } else { '\"' }; }");
    let messages: BTreeSet<String> = ["home".to_owned()].into();
    assert_eq!(unlisted(&[other], &BTreeSet::new(), &messages), ["x.rs: \"home\""]);
    let other = Source::new("x.rs", "fn x() { format!(\"leave-{key}\") }");
    assert_eq!(unused(&["leave-two", "home", "leave-"], &[other]), ["home", "leave-"]);
}
