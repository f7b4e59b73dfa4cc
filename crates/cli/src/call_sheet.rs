//! `call-sheet`: the numbers of a province for whoever calls them, and what they found.

use crate::shared::{Day, area, catalog, folder, refused, say, write_into};
use alongside_content::reports::call_sheet::{read, sheet, with};
use alongside_model::{Region, Term};
use std::fs;
use std::path::{Path, PathBuf};

/// Who called which number.
const CALL_CHECKS: &str = "resources/call-checks.json";

/// What `call-sheet` takes.
#[derive(clap::Args)]
pub(crate) struct CallSheetArguments {
    /// The province or territory, such as on; ca is what is for all of Canada
    #[arg(value_name = "PROVINCE", value_parser = area, required_unless_present = "read")]
    area: Option<&'static str>,
    /// Read a sheet that was filled in, and note in resources/call-checks.json where someone answered
    #[arg(long, value_name = "FILE", conflicts_with = "area")]
    read: Option<PathBuf>,
    /// Where to write the sheet
    #[arg(long, value_name = "FOLDER", default_value = "target/call-sheets", value_parser = folder)]
    dir: PathBuf,
    #[command(flatten)]
    day: Day,
}

/// Writes a sheet, or reads one back.
pub(crate) fn call_sheet(arguments: &CallSheetArguments) -> Result<(), String> {
    if let Some(file) = &arguments.read {
        return read_back(file, &arguments.day);
    }
    let catalog = catalog()?;
    let region = arguments.area.and_then(Region::parse);
    let name = format!("{}.csv", region.map_or("ca", Region::slug));
    let file = write_into(&arguments.dir, &name, &sheet(&catalog, region))?;
    say(&format!(
        "{}: fill in who, when (2026-12-01) and found (answers, nobody or wrong; a colon before anything else), then run `cargo xtask call-sheet --read` with it",
        file.display()
    ));
    Ok(())
}

fn read_back(file: &Path, day: &Day) -> Result<(), String> {
    let catalog = catalog()?;
    let text = fs::read_to_string(file).map_err(|error| {
        format!("{}: cannot be read ({error}); it must be a file of UTF-8 text", file.display())
    })?;
    let found = read(&catalog, &text, day.or_release_date(&catalog))
        .map_err(|errors| refused(file, &errors))?;
    let before = fs::read_to_string(CALL_CHECKS).unwrap_or_default();
    let after = with(&before, &found.answered).ok_or_else(|| {
        format!("{CALL_CHECKS}: has no list \"call_checks\"; run `cargo xtask check`")
    })?;
    fs::write(CALL_CHECKS, after)
        .map_err(|error| format!("{CALL_CHECKS}: cannot be written ({error})"))?;
    for line in &found.to_look_at {
        say(line);
    }
    say(&format!(
        "{CALL_CHECKS}: {} calls that were answered; {} numbers to look at",
        found.answered.len(),
        found.to_look_at.len()
    ));
    Ok(())
}
