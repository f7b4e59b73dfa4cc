//! What the documents show of the data, so that it is never typed by hand: all of `docs/pages-and-facts.md`, and in
//! `docs/situations.md` the list under each command.

use super::plan;
use crate::catalog::{Catalog, FIRST_LANGUAGE, Fact, TopicArticle};
use alongside_model::{Bundle, Month, Term};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The document of [`pages_and_facts`].
pub const PAGES_AND_FACTS: &str = "docs/pages-and-facts.md";

/// The document of [`situations`].
pub const SITUATIONS: &str = "docs/situations.md";

/// The whole document: each page with the facts that it states, and the month of each fact's newest source.
pub fn pages_and_facts(catalog: &Catalog) -> String {
    let mut used = BTreeSet::new();
    let mut rows = String::new();
    for article in &catalog.articles {
        let facts = facts(article);
        let newest = facts.iter().filter_map(|id| newest(&catalog.facts[*id])).max();
        let named: Vec<String> = facts
            .iter()
            .map(|id| format!("{id} ({})", month(self::newest(&catalog.facts[*id]))))
            .collect();
        let named = if named.is_empty() { "none".to_owned() } else { named.join(", ") };
        let topic = &article.topic;
        let _ =
            writeln!(rows, "| {} | {} | {} | {named} |", topic.id, topic.kind.id(), month(newest));
        used.extend(facts);
    }
    let unused: Vec<&str> =
        catalog.facts.keys().map(String::as_str).filter(|id| !used.contains(id)).collect();
    let unused = if unused.is_empty() {
        "Every fact is in use.".to_owned()
    } else {
        format!("Facts that no page uses yet ({}): {}.", unused.len(), unused.join(", "))
    };
    format!(
        r#"# Pages and their facts

Each right and each option is a file `resources/topics/{{page}}.json`; each sentence in it names the facts that it states.
A fact is a record in `resources/facts/`, with what it claims and the public pages that show it.
The month after a fact is that of its newest source that has a date.

This page is written by `cargo xtask tables`. Run it after a change; do not edit the table.
To find the sentences behind a fact: `grep -rn '"ID"' resources/topics`. To find the fact: `grep -rn -A9 '"id": "ID"' resources/facts`.
`cargo xtask check` stops at a sentence whose fact does not exist or has no public source, and at one with a deadline or an age that names no fact, or whose fact changed since the two were [read side by side](editing.md#a-deadline-or-an-age) (`cargo xtask read`).

{} pages, {} facts in use.

| page | kind | newest source | facts |
| --- | --- | --- | --- |
{rows}
{unused}
"#,
        catalog.articles.len(),
        used.len(),
    )
}

/// The facts of an article, by id, each once.
fn facts(article: &TopicArticle) -> BTreeSet<&str> {
    article.statements().flat_map(|statement| &statement.facts).map(String::as_str).collect()
}

/// The month of the newest source that has one.
fn newest(fact: &Fact) -> Option<Month> {
    fact.sources.iter().filter_map(|source| source.as_of).max()
}

fn month(month: Option<Month>) -> String {
    month.map_or_else(|| "no date".to_owned(), |month| month.to_string())
}

/// How a command begins whose plan the document shows, and how the line below it ends.
const COMMAND: &str = "```\ncargo xtask plan";
const COMMAND_END: &str = "\n```\n\n";
/// What stands around the plan.
const BEGIN: &str = "<!-- plan -->\n";
const END: &str = "<!-- /plan -->";

/// The document with the beginning of the plan under each of its commands, for the release date.
///
/// The error says which command is wrong.
pub fn situations(catalog: &Catalog, document: &str) -> Result<String, String> {
    let bundle = catalog.bundle(FIRST_LANGUAGE, catalog.date);
    let mut written = String::new();
    let mut rest = document;
    while let Some((before, after)) = rest.split_once(COMMAND) {
        let (command, after) = after.split_once('\n').unwrap_or((after, ""));
        written.push_str(before);
        written.push_str(COMMAND);
        written.push_str(command);
        rest = after;
        let shown = format!("\n{after}");
        let Some(plan_and_after) =
            shown.strip_prefix(COMMAND_END).and_then(|it| it.strip_prefix(BEGIN))
        else {
            written.push('\n');
            continue;
        };
        let Some((_, after)) = plan_and_after.split_once(END) else {
            return Err(format!("{SITUATIONS}: the plan of{command} has no {END}; add it"));
        };
        let beginning = beginning(catalog, &bundle, command)?;
        let _ = write!(written, "{COMMAND_END}{BEGIN}{beginning}{END}");
        rest = &rest[rest.len() - after.len()..];
    }
    written.push_str(rest);
    Ok(written)
}

/// How many items of a section are named.
const NAMED: usize = 5;

/// The first items of each section of a plan, a line each.
fn beginning(catalog: &Catalog, bundle: &Bundle, command: &str) -> Result<String, String> {
    let answers = catalog.answers(command);
    let answers = answers.map_err(|error| format!("{SITUATIONS}: {error}"))?;
    let plan = plan::plan(bundle, &answers);
    let mut lines = String::new();
    for section in plan["sections"].as_array().into_iter().flatten() {
        let items = section["items"].as_array().map(Vec::as_slice).unwrap_or_default();
        let title = |it: &serde_json::Value| it["title"].as_str().unwrap_or_default().to_owned();
        let titles: Vec<String> = items.iter().take(NAMED).map(title).collect();
        let _ = write!(lines, "- **{}:** {}", title(section), titles.join(" · "));
        if items.len() > NAMED {
            let _ = write!(lines, " · and {} more", items.len() - NAMED);
        }
        lines.push('\n');
    }
    Ok(lines)
}
