//! `cargo xtask`: every command of this project, in one place.
//!
//! This crate is the first thing that runs on a fresh machine. It has no dependencies, knows nothing of the site's
//! content, and does only what must happen before anything else is built: it installs tools, calls them in the right
//! order, shows the built site and runs the tests. Commands that need the content are handed to the project's own tools.
//!
//! In the order to read: `commands` is the table of commands, `project` runs programs, `tools` installs what is missing,
//! `site` builds (`stamp` says whether the app must be compiled), `one_file` puts all of it into one file, `server` shows
//! it, `suite` tests it, in the browser that `browser` finds, and `bench` measures it there.

mod commands;

mod project;

mod tools;

mod site;
mod stamp;

mod one_file;

mod server;

mod browser;
mod suite;

mod bench;

#[cfg(test)]
mod scratch;

use std::process::ExitCode;

use project::{Failure, Project};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match commands::run(&Project::here(), &arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Told(code)) => ExitCode::from(code),
        Err(Failure::Because(line)) => {
            eprintln!("error: {line}");
            ExitCode::FAILURE
        }
    }
}
