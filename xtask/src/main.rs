//! `cargo xtask`: every command of this project, in one place.
//!
//! This crate is the first thing that runs on a fresh machine. It has one small dependency, knows nothing of the site's
//! content, and does only what must happen before anything else is built: it installs tools, calls them in the right
//! order and runs the tests. Commands that need the content are handed to the project's native program, `alongside`.
//!
//! Each module uses only those before it: `report` (failures and times), `command` (what a command is, with its help),
//! `project` (running programs), `program` (the native program), `tools` (installing what is missing), `wasm` (what the
//! compiled app may use), `stamp` (whether it must be compiled again), `site` (building, serving, the one-file edition),
//! `browser`, `suite`, `bench` and `pictures` (tests, measurements, pictures), and `commands`, the table of all of them.

mod report;

mod command;

mod project;

mod program;

mod tools;

mod wasm;

mod stamp;

mod site;

mod browser;

mod suite;

mod bench;

mod pictures;

mod commands;

#[cfg(test)]
mod scratch;

use std::process::ExitCode;

use project::Project;
use report::Failure;

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1).collect();
    match commands::run(&Project::here(), arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::AlreadyShown(code)) => ExitCode::from(code),
        Err(Failure::Message(line)) => {
            eprintln!("error: {line}");
            ExitCode::FAILURE
        }
    }
}
