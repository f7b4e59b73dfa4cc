//! The project's native program (`crates/cli`), which works on texts and records and writes the pages.

use crate::command::Arguments;
use crate::project::{self, Project};
use crate::report::Failure;

/// The package of the program.
const PACKAGE: &[&str] = &["--package", "alongside-cli"];

/// Its commands that people use, with what they do. Each explains itself: `cargo xtask check --help`.
pub(crate) const COMMANDS: &[(&str, &str)] = &[
    (
        "check",
        "read resources/ and locales/ and print every mistake with its place and how to fix it",
    ),
    ("plan", "print the plan for some answers: cargo xtask plan where=on papers=none --lang fr"),
    ("find", "print what the search of the site finds: cargo xtask find boss took my papers"),
    (
        "due",
        "list the records that should be checked again, oldest first; or what stands in the way of a release",
    ),
    ("lookup", "tell what a number on an old sheet was, when it closed and what replaced it"),
    (
        "schema",
        "write resources/schema/ anew, which tells text editors what the files of resources/ may hold",
    ),
    ("export", "write the whole directory for others, as HSDS 3 JSON and as a table"),
    ("import", "make records from the HSDS 3 JSON of another directory, and say what was left out"),
    ("coverage", "count the services of each province and territory, and name the holes"),
    ("pages", "write the pages of the site around the built app; `build` does it"),
];

/// Runs a command of the program. The program prints its own errors; its exit code becomes ours.
pub(crate) fn hand_over(
    project: &Project,
    command: &str,
    arguments: Arguments,
) -> Result<(), Failure> {
    project.compile(PACKAGE)?;
    project::pass_on(project.cargo_run(PACKAGE).arg(command).args(arguments))
}
