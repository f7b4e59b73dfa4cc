//! The project's native program (`crates/cli`), which works on texts and records and writes the pages.

use crate::command::Arguments;
use crate::project::{self, Project};
use crate::report::Failure;

/// The name of the program.
const NAME: &str = "alongside-cli";

/// Its commands. Each explains itself, as in `cargo xtask check --help`. `one-file` and `release` are missing: they need
/// the built site, so xtask has commands of those names.
pub(crate) const COMMANDS: [&str; 16] = [
    "check",
    "plan",
    "find",
    "due",
    "call-sheet",
    "lookup",
    "read",
    "schema",
    "export",
    "import",
    "coverage",
    "pages",
    "tables",
    "questions",
    "links",
    "verify",
];

/// Runs a command of the program. The program prints its own errors; its exit code becomes ours.
pub(crate) fn hand_over(
    project: &Project,
    command: &str,
    arguments: Arguments,
) -> Result<(), Failure> {
    let program = project.compile(NAME)?;
    project::pass_on(project.prepared(program).arg(command).args(arguments))
}
