//! The one program for editors and hosts. `cargo xtask` hands `check`, `plan`, `pages` and the like on to it.

mod call_sheet;
mod directory;
mod links;
mod pages;
mod plan;
mod release;
mod review;
mod shared;
mod site_folder;
mod verify;

use alongside_content::printable;
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use shared::{Day, file, folder};
use std::path::PathBuf;
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
    Check {
        /// List the numbers that this earlier directory.json of `export` does not have, in place of the last export
        #[arg(long, value_name = "FILE", value_parser = file)]
        since: Option<PathBuf>,
    },
    /// Print the plan for some answers: cargo xtask plan where=on papers=none --lang fr
    Plan(plan::PlanArguments),
    /// Print what the search of the site finds: cargo xtask find boss took my papers
    Find(plan::FindArguments),
    /// List the records that should be checked again, what stands open in most plans first
    Due {
        #[command(flatten)]
        day: Day,
        /// Fail if something stands in the way of a release on that day
        #[arg(long)]
        release: bool,
    },
    /// Write the numbers of a province as a table for whoever calls them, or read it back: cargo xtask call-sheet on
    CallSheet(call_sheet::CallSheetArguments),
    /// Tell what a number on an old sheet was, when it closed and what replaced it
    Lookup {
        /// A number, which may be typed with spaces, an id or a part of a name, such as 1-800-667-5005
        #[arg(required = true, value_name = "NUMBER-OR-NAME")]
        asked: Vec<String>,
    },
    /// Show each text with a deadline or an age beside its facts, if either changed, and note that it was read
    Read {
        /// A text, a page or a fact, such as getting-paid; nothing for all that is to be read
        #[arg(value_name = "TEXT")]
        asked: Vec<String>,
        /// Do not ask: it was read
        #[arg(long)]
        yes: bool,
    },
    /// Write resources/schema/, which tells text editors what may stand in the files of resources/
    Schema,
    /// Write the whole directory for others, as HSDS 3 JSON and as a table, or a table for editors
    Export {
        /// Write only a table that `import` reads back: of one province or territory, such as bc, of ca, or of all
        #[arg(long, value_name = "PROVINCE", value_parser = directory::table_of)]
        table: Option<&'static str>,
        /// Where to write
        #[arg(long, value_name = "FOLDER", default_value = "target/export", value_parser = folder)]
        dir: PathBuf,
        #[command(flatten)]
        day: Day,
    },
    /// Make records from the HSDS data of another directory, in a new file beside it, or take back a table of `export`
    Import(directory::ImportArguments),
    /// Count the services of each province and territory by need, group and way of contact, and name the holes
    Coverage {
        #[command(flatten)]
        day: Day,
        /// Print the figures as JSON
        #[arg(long)]
        json: bool,
        /// Print what every province and territory should have, and each hole with where it was looked for
        #[arg(long, conflicts_with = "json")]
        goals: bool,
        /// Write a map of it in each language into this folder, for a wall or a report
        #[arg(long, value_name = "FOLDER", conflicts_with_all = ["json", "goals"], value_parser = folder)]
        map: Option<PathBuf>,
    },
    /// Write what docs/ shows of the data: the facts of each page, and the plans of the situations
    Tables {
        /// Write nothing, and fail if a document is out of date
        #[arg(long)]
        check: bool,
    },
    /// Draw the questions and where each answer leads, for docs/
    Questions {
        /// Write nothing, and fail if a document is out of date
        #[arg(long)]
        check: bool,
    },
    /// Ask for every page that a service or a fact names, slowly, and list what is gone, moved or no longer shows the number
    Links(links::LinksArguments),
    /// Write every page of the site into the folder that holds the built app
    Pages(pages::PagesArguments),
    /// Write the app with its page into one file for each language
    OneFile(pages::OneFileArguments),
    /// Compare a copy of the site, in a folder or on a host, with the hashes of your own build, and name what differs
    Verify(verify::VerifyArguments),
    /// Write the built site and the one-file edition for organisations that host it without building it
    Release(release::ReleaseArguments),
}

fn main() -> ExitCode {
    let arguments = match parsed() {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() && error.kind() != MISSING_COMMAND => {
            eprintln!("{}", printable::lines(&one_line(&error)));
            return ExitCode::from(USAGE);
        }
        Err(error) => error.exit(),
    };
    let result = match arguments.command {
        Command::Check { since } => review::check(since.as_deref()),
        Command::Plan(arguments) => plan::plan(&arguments),
        Command::Find(arguments) => plan::find(&arguments),
        Command::Due { day, release } => review::due(&day, release),
        Command::CallSheet(arguments) => call_sheet::call_sheet(&arguments),
        Command::Lookup { asked } => review::lookup(&asked.join(" ")),
        Command::Read { asked, yes } => review::read(&asked, yes),
        Command::Schema => review::schema(),
        Command::Export { table: Some(area), dir, .. } => directory::export_table(&dir, area),
        Command::Export { table: None, dir, day } => directory::export(&dir, &day),
        Command::Import(arguments) => directory::import(&arguments),
        Command::Coverage { goals: true, .. } => review::goals(),
        Command::Coverage { day, map: Some(folder), .. } => review::map(&day, &folder),
        Command::Coverage { day, json, .. } => review::coverage(&day, json),
        Command::Tables { check } => review::tables(check),
        Command::Questions { check } => review::questions(check),
        Command::Links(arguments) => links::links(&arguments),
        Command::Pages(arguments) => pages::pages(arguments),
        Command::OneFile(arguments) => pages::one_file(arguments),
        Command::Verify(arguments) => verify::verify(&arguments),
        Command::Release(arguments) => release::release(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{}", printable::lines(&message));
            ExitCode::FAILURE
        }
    }
}

/// What was typed. Where the help of `plan` is asked for, it lists the questions and answers as the files have them.
fn parsed() -> Result<Arguments, clap::Error> {
    let typed: Vec<_> = std::env::args_os().collect();
    let mut command = Arguments::command();
    if typed.get(1).is_some_and(|name| name == "plan")
        && typed.iter().any(|typed| typed == "--help" || typed == "-h")
        && let Ok(catalog) = shared::catalog()
    {
        command =
            command.mut_subcommand("plan", |plan| plan.after_help(catalog.what_can_be_answered()));
    }
    Arguments::from_arg_matches(&command.try_get_matches_from(typed)?)
}

/// The exit code of a command line that cannot be understood; what can be understood and fails gives 1.
const USAGE: u8 = 2;

/// No command at all: the list of commands says more than a line.
const MISSING_COMMAND: ErrorKind = ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;

/// What is wrong with a command line, on one line: what clap says before it shows the usage.
fn one_line(error: &clap::Error) -> String {
    let text = error.to_string();
    let lines = text.lines().map(str::trim);
    let said: Vec<&str> = lines
        .take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more information"))
        .filter(|line| !line.is_empty())
        .collect();
    let said = said.join(" ");
    format!("{}; add --help to see what can be written", said.trim_start_matches("error: "))
}
