//! What several commands take and print.

use alongside_content::Catalog;
use alongside_content::defect::Defect;
use alongside_content::printable;
use alongside_model::{Date, Region, Term};
use std::collections::BTreeMap;
use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};

/// The day for which something is told.
#[derive(clap::Args)]
pub(crate) struct Day {
    /// Count from this day instead of the release date, such as 2026-12-01
    #[arg(long, value_name = "DAY", value_parser = date)]
    on: Option<Date>,
}

impl Day {
    /// The day that was named, or the release date.
    pub(crate) fn or_release_date(&self, catalog: &Catalog) -> Date {
        self.on.unwrap_or(catalog.date)
    }
}

/// The content of this repository, or every defect in it.
pub(crate) fn catalog() -> Result<Catalog, String> {
    Catalog::load(Path::new(".")).map_err(|defects| listed(&defects))
}

/// The content with a language beside the others that is being translated.
pub(crate) fn draft(tag: &str) -> Result<Catalog, String> {
    Catalog::load_draft(Path::new("."), &BTreeMap::new(), Some(tag))
        .map_err(|defects| listed(&defects))
}

/// Every defect on a line of its own, and how many there are.
pub(crate) fn listed(defects: &[Defect]) -> String {
    let count = format!("{} to fix", defects.len());
    defects.iter().map(ToString::to_string).chain([count]).collect::<Vec<_>>().join("\n")
}

/// Prints a line. What commands print is what people asked for, so it goes to standard output. A terminal obeys nothing
/// in it, whoever wrote it.
pub(crate) fn say(line: &str) {
    use std::io::Write;
    // A closed pipe (`| head`) is not an error worth a word.
    let _ = writeln!(std::io::stdout(), "{}", printable::lines(line));
}

/// Prints JSON. What a terminal would obey stands in it as JSON escapes it, so that it is still JSON.
pub(crate) fn say_json(value: &serde_json::Value) {
    let text = serde_json::to_string_pretty(value).expect("a value is JSON");
    say(&printable::json(&text));
}

/// The mistakes of a file that someone gave, a line each, and that nothing came of it.
pub(crate) fn refused(file: &Path, mistakes: &[impl Display]) -> String {
    let lines = mistakes.iter().map(|mistake| format!("{}: {mistake}", file.display()));
    let count = format!("{} to fix; nothing was written", mistakes.len());
    lines.chain([count]).collect::<Vec<_>>().join("\n")
}

/// Writes a file into a folder that someone may choose, and makes the folder.
pub(crate) fn write_into(folder: &Path, name: &str, text: &str) -> Result<PathBuf, String> {
    let path = folder.join(name);
    fs::create_dir_all(folder).and_then(|()| fs::write(&path, text)).map_err(|error| {
        format!("{}: cannot be written ({error}); choose another folder with --dir", path.display())
    })?;
    Ok(path)
}

/// The day by the clock of this computer, in UTC: nowhere in Canada is it a later one.
pub(crate) fn today() -> Date {
    day(jiff::Timestamp::now())
}

fn day(moment: jiff::Timestamp) -> Date {
    let date = jiff::tz::TimeZone::UTC.to_datetime(moment).date();
    let small = |number: i8| u8::try_from(number).unwrap_or_default();
    Date {
        year: u16::try_from(date.year()).unwrap_or_default(),
        month: small(date.month()),
        day: small(date.day()),
    }
}

pub(crate) fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "not a valid date; write one such as 2026-11-22".to_owned())
}

pub(crate) fn folder(text: &str) -> Result<PathBuf, String> {
    let is_blank = text.trim().is_empty();
    if is_blank { Err("name a folder, such as shared".to_owned()) } else { Ok(text.into()) }
}

pub(crate) fn file(text: &str) -> Result<PathBuf, String> {
    if text.trim().is_empty() { Err("name a file".to_owned()) } else { Ok(text.into()) }
}

/// The code of a province or territory in data files, or `CA`.
pub(crate) fn area(text: &str) -> Result<&'static str, String> {
    let slug = text.to_lowercase();
    let region = Region::ALL.iter().find(|region| region.slug() == slug).map(|region| region.id());
    region.or((slug == "ca").then_some("CA")).ok_or_else(|| {
        let known: Vec<&str> = Region::ALL.iter().map(|region| region.slug()).collect();
        format!("not a province or territory; known: ca, {}", known.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        let of = |days: i64| day(jiff::Timestamp::from_second(days * 86_400).expect("a moment"));
        for (days, want) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_785, "2026-11-28"),
            (20_819, "2027-01-01"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(of(days).to_string(), want);
        }
        assert!(today() > of(20_000));
    }
}
