//! The one program for editors and hosts. `cargo xtask` hands `check`, `plan`, `pages` and the like on to it.

mod directory;
mod pages;
mod plan;
mod review;

use alongside_content::defect::Defect;
use alongside_content::load::Catalog;
use alongside_model::{Date, Region, Term};
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Everything that editors and hosts do with the files of resources/ and locales/.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// One command a variant. What each does is told once, here; `--help` prints it.
#[derive(Subcommand)]
enum Command {
    /// Read resources/ and locales/ and print every mistake with file, record, field and how to fix it
    Check,
    /// Print the plan for some answers: cargo xtask plan where=on papers=none --lang fr
    Plan(plan::PlanArguments),
    /// Print what the search of the site finds: cargo xtask find boss took my papers
    Find(plan::FindArguments),
    /// List the records that should be checked again, oldest first
    Due {
        #[command(flatten)]
        day: Day,
        /// Fail if something stands in the way of a release on that day
        #[arg(long)]
        release: bool,
    },
    /// Tell what a number on an old sheet was, when it closed and what replaced it
    Lookup {
        /// A number, which may be typed with spaces, an id or a part of a name, such as 1-800-667-5005
        #[arg(required = true, value_name = "NUMBER-OR-NAME")]
        asked: Vec<String>,
    },
    /// Write resources/schema/, which tells text editors what may stand in the files of resources/
    Schema,
    /// Write the whole directory for others, as HSDS 3 JSON and as a table
    Export {
        /// Where to write
        #[arg(long, value_name = "FOLDER", default_value = "target/export", value_parser = folder)]
        dir: PathBuf,
        #[command(flatten)]
        day: Day,
    },
    /// Make records from the HSDS 3 JSON of another directory, in a new file beside it, and say what stayed behind
    Import {
        /// The file of the other directory
        file: PathBuf,
        /// The province or territory that its services are for, such as bc; ca is all of Canada
        #[arg(long = "as", value_name = "PROVINCE", value_parser = area)]
        area: Option<&'static str>,
    },
    /// Count the services of each province and territory by need, group and way of contact, and name the holes
    Coverage {
        #[command(flatten)]
        day: Day,
        /// Print the figures as JSON
        #[arg(long)]
        json: bool,
    },
    /// Write every page of the site into the folder that holds the built app
    Pages(pages::PagesArguments),
    /// Write the app with its page into one file for each language
    OneFile(pages::OneFileArguments),
}

/// The day for which something is told.
#[derive(clap::Args)]
struct Day {
    /// Count from this day instead of the release date, such as 2026-12-01
    #[arg(long, value_name = "DAY", value_parser = date)]
    on: Option<Date>,
}

impl Day {
    fn or_release_date(&self, catalog: &Catalog) -> Date {
        self.on.unwrap_or(catalog.date)
    }
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Check => review::check(),
        Command::Plan(arguments) => plan::plan(&arguments),
        Command::Find(arguments) => plan::find(&arguments),
        Command::Due { day, release } => review::due(&day, release),
        Command::Lookup { asked } => review::lookup(&asked.join(" ")),
        Command::Schema => review::schema(),
        Command::Export { dir, day } => directory::export(&dir, &day),
        Command::Import { file, area } => directory::import(&file, area),
        Command::Coverage { day, json } => review::coverage(&day, json),
        Command::Pages(arguments) => pages::pages(arguments),
        Command::OneFile(arguments) => pages::one_file(arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The content of this repository, or every defect in it.
fn catalog() -> Result<Catalog, String> {
    Catalog::load(Path::new(".")).map_err(|defects| listed(&defects))
}

/// Every defect on a line of its own, and how many there are.
fn listed(defects: &[Defect]) -> String {
    let count = format!("{} to fix", defects.len());
    defects.iter().map(ToString::to_string).chain([count]).collect::<Vec<_>>().join("\n")
}

/// Prints a line. What commands print is what people asked for, so it goes to standard output.
fn say(line: &str) {
    use std::io::Write;
    // A closed pipe (`| head`) is not an error worth a word.
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "not a valid date; write one such as 2026-11-22".to_owned())
}

fn folder(text: &str) -> Result<PathBuf, String> {
    if text.is_empty() { Err("name a folder, such as shared".to_owned()) } else { Ok(text.into()) }
}

/// The code of a province or territory in data files, or `CA`.
fn area(text: &str) -> Result<&'static str, String> {
    let slug = text.to_lowercase();
    let region = Region::ALL.iter().find(|region| region.slug() == slug).map(|region| region.id());
    region.or((slug == "ca").then_some("CA")).ok_or_else(|| {
        let known: Vec<&str> = Region::ALL.iter().map(|region| region.slug()).collect();
        format!("not a province or territory; known: ca, {}", known.join(", "))
    })
}
