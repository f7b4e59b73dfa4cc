//! What several commands take and print.

use alongside_content::Catalog;
use alongside_content::defect::Defect;
use alongside_content::printable;
use alongside_model::{Date, Region, Term};
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

pub(crate) fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "not a valid date; write one such as 2026-11-22".to_owned())
}

pub(crate) fn folder(text: &str) -> Result<PathBuf, String> {
    if text.is_empty() { Err("name a folder, such as shared".to_owned()) } else { Ok(text.into()) }
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
