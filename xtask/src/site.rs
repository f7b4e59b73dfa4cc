//! Building the site: the app with Trunk where its code changed, and the pages around it.

use std::env;
use std::fs;
use std::io;
use std::path::Path;
use std::time::Instant;

use crate::commands::{SITE, done};
use crate::project::{Failure, Project, run, step};
use crate::stamp::{self, Stamp};
use crate::tools;

/// What may follow the command.
pub(crate) const USAGE: &str = "[-- OPTIONS OF THE PAGES]";

/// What the help of the command says beyond its summary.
pub(crate) const HELP: &str = "\
Put the folder dist/ on any web host; the site works in any folder of it.
If only texts or records changed (locales/, resources/), the app is not compiled again and it takes seconds.

Options of the pages:
  --on 2026-12-01       build as if it were that day
  --exit-to URL         the page that the exit button opens
  --corrections JSON    where people can say that a record is wrong, as in resources/site.json";

/// The command `build`.
pub(crate) fn command(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    // With or without `--` before them: everything is for the tool that writes the pages.
    let pages = arguments.strip_prefix(&["--".to_owned()]).unwrap_or(arguments);
    build(project, pages)
}

/// Builds the site into `dist/`; `pages` are arguments for the tool that writes the pages.
pub(crate) fn build(project: &Project, pages: &[String]) -> Result<(), Failure> {
    let start = Instant::now();
    let rust = tools::rust_version(project)?;
    let versions = format!("{rust} trunk {} binaryen {} {SMALL:?}", tools::TRUNK, tools::BINARYEN);
    let (root, dist) = (project.root(), project.dist());
    let stamp = Stamp::of(root, &versions).map_err(|error| {
        Failure::because(format!("the app's source could not be read: {error}"))
    })?;
    if stamp.is_current(root, &dist) {
        println!(
            "The app's code has not changed since the last build, so only the pages are written."
        );
        write_pages(project, &dist, pages)?;
    } else {
        stamp::forget(root);
        let fresh = root.join("target/site");
        build_app(project, &rust, &fresh)?;
        write_pages(project, &fresh, pages)?;
        // What is in dist/ goes only now, when all that replaces it is there.
        replace(&dist, &fresh).map_err(|error| Failure::file(&dist, &error))?;
        match stamp.write(root, &dist) {
            Ok(true) => {}
            Ok(false) => {
                return Err(Failure::because(
                    "Trunk left no app in dist/ (a file ending in _bg.wasm and its .js); look at index.html and Trunk.toml",
                ));
            }
            Err(error) => {
                return Err(Failure::because(format!(
                    "target/app.stamp could not be written: {error}"
                )));
            }
        }
    }
    done("The site is in dist/", start);
    Ok(())
}

/// What makes the app small: Rust's own library is compiled anew with the app, for size, and a panic stops the app at
/// once without putting a message together. Measured: 101 KB of brotli instead of 119.
///
/// Both are not yet stable parts of Rust, so the compiler must be told to allow them; nothing else that we compile is.
pub(crate) const SMALL: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort"),
];

/// Fetches the crates that are compiled with [`SMALL`]: Trunk works offline, so that it downloads no tools of its own.
pub(crate) fn fetch(project: &Project, rust: &str) -> Result<(), Failure> {
    step("Fetching the crates that the app is made of", || {
        // These two targets are all that is compiled.
        let host =
            rust.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or("host-tuple");
        let mut cargo = project.cargo();
        cargo.args(["fetch", "--quiet", "--target", tools::TARGET, "--target", host]).envs(SMALL);
        run(&mut cargo, "it needs access to the crates registry")
    })
}

/// Compiles the app into a folder of its own.
fn build_app(project: &Project, rust: &str, into: &Path) -> Result<(), Failure> {
    tools::ensure(project)?;
    fetch(project, rust)?;
    step("Building the app with Trunk (some minutes when its code changed)", || {
        let mut trunk = project.program("trunk");
        trunk.args(["build", "--release", "--offline", "--dist"]).arg(into).envs(SMALL);
        // Where in Trunk's own code an error arose helps nobody here.
        trunk.env("RUST_BACKTRACE", "0").env("TRUNK_SKIP_VERSION_CHECK", "true");
        if env::var_os("NO_COLOR").is_some_and(|it| !it.is_empty()) {
            // Trunk takes this variable for a yes or no and stops at the usual `1`.
            trunk.env("NO_COLOR", "true");
        }
        run(&mut trunk, "mend what the lines above name")
    })
}

/// Writes the pages into a folder, around the app that is there.
fn write_pages(project: &Project, folder: &Path, arguments: &[String]) -> Result<(), Failure> {
    step("Writing the pages", || {
        project.compile(SITE)?;
        let mut site = project.cargo_run(SITE);
        site.args(["pages", "--dir"]).arg(folder).args(arguments);
        run(&mut site, "mend what the lines above name")
    })
}

/// Puts a folder in the place of another.
fn replace(old: &Path, new: &Path) -> io::Result<()> {
    if old.exists() {
        fs::remove_dir_all(old)?;
    }
    fs::rename(new, old)
}
