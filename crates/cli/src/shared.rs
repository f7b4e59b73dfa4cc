//! What several commands take and print.

use alongside_content::Catalog;
use alongside_content::defect::Defect;
use alongside_content::printable;
use alongside_model::{Date, Region, Term};
use std::collections::BTreeMap;
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

/// The day by the clock of this computer, in UTC: nowhere in Canada is it a later one.
pub(crate) fn today() -> Date {
    const SECONDS_OF_A_DAY: u64 = 24 * 60 * 60;
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    day(since.map_or(0, |since| since.as_secs() / SECONDS_OF_A_DAY))
}

/// The day so many days after 1970-01-01: Howard Hinnant's `civil_from_days`, by years that begin in March.
fn day(days: u64) -> Date {
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let small = |number: u64| u8::try_from(number).unwrap_or_default();
    Date {
        year: u16::try_from(era * 400 + year + u64::from(month <= 2)).unwrap_or(u16::MAX),
        month: small(month),
        day: small(of_year - (153 * from_march + 2) / 5 + 1),
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
        for (days, want) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_785, "2026-11-28"),
            (20_819, "2027-01-01"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(day(days).to_string(), want);
        }
        assert!(today() > day(20_000));
    }
}
