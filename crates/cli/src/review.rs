//! `check`, `due`, `lookup`, `coverage` and `schema`: what the content is like, and what is to do.

use crate::shared::{Day, catalog, say};
use alongside_content::{coverage, due, lookup, schema, wording};
use std::path::Path;

/// Reads all data; prints every defect, or what there is.
pub(crate) fn check() -> Result<(), String> {
    let catalog = catalog()?;
    say(&format!(
        "{} services, {} facts, {} pages, {} questions, {} languages: all in order",
        catalog.records.len(),
        catalog.facts.len(),
        catalog.pages.len(),
        catalog.questionnaire.questions.len(),
        catalog.locales.len()
    ));
    for locale in &catalog.locales {
        if let Some(reading) = wording::reading(&catalog, &locale.tag) {
            say(&format!(
                "reading level {}: mean {:.1}, {:.0} % hard, of {} texts",
                locale.tag,
                reading.mean,
                reading.hard * 100.0,
                reading.texts
            ));
        }
    }
    Ok(())
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

/// Prints where help is and where it is missing.
pub(crate) fn coverage(day: &Day, as_json: bool) -> Result<(), String> {
    let catalog = catalog()?;
    let on = day.or_release_date(&catalog);
    if as_json {
        let figures = coverage::json(&catalog, on);
        say(&serde_json::to_string_pretty(&figures).expect("figures are JSON"));
    } else {
        say(coverage::text(&catalog, on).trim_end());
    }
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
