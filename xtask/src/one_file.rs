//! The one-file edition: the site with everything inside one HTML file for each language, to be carried.

use std::fs;
use std::time::Instant;

use crate::commands::{SITE, done};
use crate::project::{Failure, Project, run, step};
use crate::site;

/// Where the files go: not into `dist/`, which is what a host serves.
pub(crate) const FOLDER: &str = "one-file";

/// What may follow the command.
pub(crate) const USAGE: &str = "[-- OPTIONS OF THE PAGES]";

/// What the help of the command says beyond its summary.
pub(crate) const HELP: &str = "\
The files are in the folder one-file/, one for each language. Copy them together onto a stick or a tablet; they need no
network and no other file. docs/one-file.md says what such a file leaves behind, and how to remove it.

Options of the pages:
  --on 2026-12-01       write it as if it were that day
  --exit-to URL         the page that the exit button opens
  --corrections JSON    where people can say that a record is wrong, as in resources/site.json";

/// The command `one-file`.
pub(crate) fn command(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let start = Instant::now();
    let pages = arguments.strip_prefix(&["--".to_owned()]).unwrap_or(arguments);
    site::build(project, pages)?;
    write(project, pages)?;
    let folder = project.root().join(FOLDER);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .map_err(|error| Failure::file(&folder, &error))?
        .flatten()
        .filter_map(|it| Some((it.file_name().into_string().ok()?, it.metadata().ok()?.len())))
        .collect();
    files.sort();
    for (name, bytes) in files {
        println!("{FOLDER}/{name}  {} KB", bytes / 1000);
    }
    done("Carry these files together", start);
    Ok(())
}

/// Writes the files around the app that is in `dist/`. What was there before is replaced.
pub(crate) fn write(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    step("Writing one file for each language", || {
        project.compile(SITE)?;
        let folder = project.root().join(FOLDER);
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
        }
        let mut site = project.cargo_run(SITE);
        site.args(["one-file", "--app"]).arg(project.dist());
        site.arg("--dir").arg(folder).args(arguments);
        run(&mut site, "mend what the lines above name")
    })
}
