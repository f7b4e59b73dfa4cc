//! `check`, `due`, `lookup`, `read`, `coverage`, `schema`, `tables` and `questions`: what the content is like, and what is to do.

use crate::shared::{self, Day, catalog, listed, say, say_json, today, write_into};
use alongside_content::Catalog;
use alongside_content::read_texts::{self, Reading};
use alongside_content::reports::ring::ring_these;
use alongside_content::reports::{
    coverage, draft, due, lookup, map, questions, reading_level, tables,
};
use alongside_content::sources::schema;
use std::fs;
use std::path::Path;

/// Reads all data; prints every defect, or what there is, and which numbers an earlier export does not have.
pub(crate) fn check(since: Option<&Path>) -> Result<(), String> {
    let catalog = catalog()?;
    let ahead = due::ahead(&catalog, today());
    if !ahead.is_empty() {
        return Err(listed(&ahead.into_sorted()));
    }
    let to_ring = to_ring(&catalog, since)?;
    say(&format!(
        "{} services, {} facts, {} pages, {} questions, {} languages: all in order",
        catalog.records.len(),
        catalog.facts.len(),
        catalog.articles.len(),
        catalog.questionnaire.questions.len(),
        catalog.locales.len()
    ));
    for locale in &catalog.locales {
        say(&reading_level::line(&catalog, &locale.tag));
    }
    for draft in &catalog.drafts {
        let with_draft = shared::draft(&draft.tag)?;
        say(&draft::text(&with_draft, &draft.tag));
        say(&reading_level::line(&with_draft, &draft.tag));
    }
    for line in to_ring {
        say(&line);
    }
    Ok(())
}

/// Where `export` writes, if it is not told otherwise.
const LAST_EXPORT: &str = "target/export/directory.json";

/// Lines on the numbers that an export does not have. Without one that was named, the last export counts, if there is one.
fn to_ring(catalog: &Catalog, since: Option<&Path>) -> Result<Vec<String>, String> {
    let file = since.unwrap_or(Path::new(LAST_EXPORT));
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(_) if since.is_none() => return Ok(Vec::new()),
        Err(error) => {
            let file = file.display();
            return Err(format!(
                "{file}: cannot be read ({error}); name a directory.json of `export`"
            ));
        }
    };
    let Some(lines) = ring_these(catalog, &text) else {
        let file = file.display();
        return Err(format!("{file}: is not a directory.json of `export`; name one, or remove it"));
    };
    if lines.is_empty() {
        return Ok(lines);
    }
    let head = format!("{} numbers differ from {}; ring these:", lines.len(), file.display());
    Ok(std::iter::once(head).chain(lines.into_iter().map(|line| format!("  {line}"))).collect())
}

/// Prints which records are due; with `release`, fails if something stands in the way of one.
pub(crate) fn due(day: &Day, release: bool) -> Result<(), String> {
    let catalog = catalog()?;
    let on = day.or_release_date(&catalog);
    say(&due::report(&catalog, on));
    if !release {
        return Ok(());
    }
    let missing = due::release(&catalog, on);
    if missing.is_empty() {
        say(&format!("ready for a release on {on}"));
        return Ok(());
    }
    let mut lines: Vec<String> = missing.iter().map(ToString::to_string).collect();
    lines.push(format!("{} to do before a release on {on}", missing.len()));
    Err(lines.join("\n"))
}

/// Prints what a number or a name stands for.
pub(crate) fn lookup(asked: &str) -> Result<(), String> {
    let Some(text) = lookup::lookup(&catalog()?, asked) else {
        return Err(format!(
            "{asked:?} is not a number, id or name of resources/services or resources/left-out.json; look for a mistyped digit"
        ));
    };
    say(&text);
    Ok(())
}

/// Shows texts with a deadline or an age beside their facts, and notes that they were read once a person says so.
pub(crate) fn read(asked: &[String], yes: bool) -> Result<(), String> {
    let root = Path::new(".");
    let reading = Reading::new(root, asked)?;
    for text in &reading.shown {
        say(text);
    }
    let count = reading.shown.len();
    if count == 0 {
        say("nothing to read: no text with a deadline or an age changed, nor a fact of one");
        return Ok(());
    }
    if !yes {
        say(&format!(
            "{count} to read. Does each sentence say what its facts say, in every language? Type yes:"
        ));
        let mut answer = String::new();
        let typed = std::io::stdin().read_line(&mut answer);
        if typed.is_err() || answer.trim() != "yes" {
            return Err(format!(
                "{}: nothing was noted; change the sentence or the fact first",
                read_texts::FILE
            ));
        }
    }
    reading
        .record(root)
        .map_err(|error| format!("{}: cannot be written ({error})", read_texts::FILE))?;
    say(&format!("{}: {count} noted as read", read_texts::FILE));
    Ok(())
}

/// Prints where help is and where it is missing.
pub(crate) fn coverage(day: &Day, as_json: bool) -> Result<(), String> {
    let catalog = catalog()?;
    let on = day.or_release_date(&catalog);
    if as_json {
        let figures = coverage::json(&catalog, on);
        say_json(&figures);
    } else {
        say(coverage::text(&catalog, on).trim_end());
    }
    Ok(())
}

/// Writes the map of each language into a folder.
pub(crate) fn map(day: &Day, folder: &Path) -> Result<(), String> {
    let catalog = catalog()?;
    let on = day.or_release_date(&catalog);
    for (name, picture) in map::files(&catalog, on) {
        let path = write_into(folder, &name, &picture)?;
        say(&format!("{}: written", path.display()));
    }
    Ok(())
}

/// Prints what every province and territory should have, with the holes.
pub(crate) fn goals() -> Result<(), String> {
    say(&coverage::goals(&catalog()?));
    Ok(())
}

/// Writes the schemas that text editors use.
pub(crate) fn schema() -> Result<(), String> {
    let written = schema::write(Path::new("."))
        .map_err(|error| format!("{}: cannot be written ({error})", schema::FOLDER))?;
    for file in &written {
        say(&format!("{file}: written"));
    }
    if written.is_empty() {
        say(&format!("{}: nothing to change", schema::FOLDER));
    }
    Ok(())
}

/// Writes what the documents show of the data; with `check`, writes nothing and fails if one is out of date.
pub(crate) fn tables(check: bool) -> Result<(), String> {
    let catalog = catalog()?;
    let read = |file: &str| {
        fs::read_to_string(file)
            .map_err(|error| format!("{file}: cannot be read ({error}); put the document there"))
    };
    let situations = tables::situations(&catalog, &read(tables::SITUATIONS)?)?;
    let documents = [
        (tables::PAGES_AND_FACTS, tables::pages_and_facts(&catalog)),
        (tables::SITUATIONS, situations),
    ];
    write_documents(documents, "tables", check)
}

/// Writes what is asked and where it leads; with `check`, writes nothing and fails if a document is out of date.
pub(crate) fn questions(check: bool) -> Result<(), String> {
    let catalog = catalog()?;
    let documents = [
        (questions::TEXT, questions::text(&catalog)),
        (questions::DRAWING, questions::drawing(&catalog)),
    ];
    write_documents(documents, "questions", check)
}

/// Writes documents that are not as they should be, or only says which these are, and the command that writes them.
fn write_documents(
    documents: [(&str, String); 2],
    command: &str,
    check: bool,
) -> Result<(), String> {
    let mut out_of_date = Vec::new();
    for (file, text) in documents {
        if fs::read_to_string(file).ok().as_ref() == Some(&text) {
            continue;
        }
        if check {
            out_of_date.push(format!("{file}: is out of date; run `cargo xtask {command}`"));
        } else {
            fs::write(file, text)
                .map_err(|error| format!("{file}: cannot be written ({error})"))?;
            say(&format!("{file}: written"));
        }
    }
    if out_of_date.is_empty() { Ok(()) } else { Err(out_of_date.join("\n")) }
}
