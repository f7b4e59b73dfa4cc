//! The site: built into `dist/`, shown on this computer, and as one file for each language.
//!
//! Trunk compiles the app where its code changed, into a folder of its own; the native program writes the pages around a
//! copy of it, in a fresh folder that then takes the place of `dist/`. So `dist/` is never half old.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command as Process;
use std::time::Instant;

use lexopt::{Arg, ValueExt as _};

use crate::command::{Arguments, Command, split_at_dashes};
use crate::project::{Project, run};
use crate::report::{Failure, done, step};
use crate::stamp::{self, Stamp};
use crate::{program, tools, wasm};

/// The command `build`.
pub(crate) const BUILD: Command = Command {
    name: "build",
    usage: "[-- OPTIONS OF THE PAGES]",
    summary: "build the site into dist/, ready for any static web host",
    details: "\
Put the folder dist/ on any web host; the site works in any folder of it.
If only texts or records changed (locales/, resources/), the app is not compiled again and it takes seconds.

The options of the pages are those of `cargo xtask pages --help`, such as
  --on 2026-12-01       build as if it were that day
  --exit-to URL         the page that the exit button opens
  --base /help/         the folder of its host that the site will be in; only the page for wrong addresses and the file
                        of headers need it
  --corrections JSON    where people can say that a record is wrong, as in resources/site.json",
    run: |project, arguments| build(project, &page_options(arguments)),
};

/// The command `serve`.
pub(crate) const SERVE: Command = Command {
    name: "serve",
    usage: "[--port N] [-- OPTIONS OF THE PAGES]",
    summary: "show the site on this computer only, and load it anew after each change",
    details: "\
It prints the address to open in a browser. Nobody else can reach it. Ctrl+C ends it.

  --port N      listen on this port (8080 unless told)

It installs what is missing and runs `trunk serve --release`, which shows the site as it will be. While the app's code
changes often, `trunk serve` is quicker: it compiles without optimising. Neither sends the headers of dist/_headers,
as a host does; the policy of each page is in the page too.",
    run: serve,
};

/// The command `one-file`.
pub(crate) const ONE_FILE: Command = Command {
    name: "one-file",
    usage: "[-- OPTIONS OF THE PAGES]",
    summary: "write the whole site into one file for each language, to be carried on a stick or a tablet",
    details: "\
The files are in the folder one-file/, one for each language. Copy them together onto a stick or a tablet; they need no
network and no other file. docs/one-file.md says what such a file leaves behind, and how to remove it.

The options of the pages are those of `cargo xtask build --help`.",
    run: one_file,
};

/// The command `release`.
pub(crate) const RELEASE: Command = Command {
    name: "release",
    usage: "[-- OPTIONS OF THE PAGES]",
    summary: "write into release/ what an organisation needs to host the site without building it",
    details: "\
It builds the site and the one-file edition, and writes into release/
  site-2026-11-22.zip   the site with its compressed copies, and configurations of servers and hosts
  info-en.html ...      the one-file edition
  CHANGES.md            what is new, from CHANGELOG.md
  SHA256SUMS            the hash of each of them

docs/hosting.md says how to sign that list and how to check it.

The options of the pages are those of `cargo xtask build --help`. The one-file edition is not in any folder of a host,
so `--base` is not for a release.",
    run: release,
};

/// The command that Trunk runs after each build.
pub(crate) const TRUNK_HOOK: Command = Command {
    name: "trunk-hook",
    usage: "",
    summary: "write the pages around the app that Trunk has just built (Trunk runs this; see Trunk.toml)",
    details: "It reads the environment variables that Trunk sets for its hooks.",
    run: trunk_hook,
};

/// Where the files of the one-file edition go: not into `dist/`, which is what a host serves.
const ONE_FILE_FOLDER: &str = "one-file";

/// How many apps `index.html` names.
const APPS: usize = 2;

/// For [`TRUNK_HOOK`]: options of the pages, one a line, or [`NO_PAGES`].
const PAGES: &str = "ALONGSIDE_PAGES";

/// Tells the hook that the pages are written later.
const NO_PAGES: &str = "none";

/// Everything after the name of a command that takes only options of the pages, with or without `--` before them.
fn page_options(arguments: Arguments) -> Arguments {
    let (before, after) = split_at_dashes(arguments);
    [before, after].concat()
}

/// Where the compiled app is.
fn app_folder(project: &Project) -> PathBuf {
    project.root().join("target/app")
}

/// Builds the site into `dist/`; `pages` are options of the pages.
pub(crate) fn build(project: &Project, pages: &[OsString]) -> Result<(), Failure> {
    let start = Instant::now();
    let app = app_folder(project);
    build_app(project, &app)?;
    step("Writing the pages", || {
        let mut arguments: Arguments = vec!["--app".into(), app.into(), "--replace".into()];
        arguments.extend_from_slice(pages);
        write_pages(project, &project.dist(), &arguments)
    })?;
    done("The site is in dist/", start);
    Ok(())
}

/// Compiles the apps into a folder of their own, unless those that are there were compiled from the same code.
fn build_app(project: &Project, folder: &Path) -> Result<(), Failure> {
    let rust = tools::rust_version(project)?;
    let versions = format!("{rust} trunk {} binaryen {}", tools::TRUNK, tools::BINARYEN);
    let stamp = Stamp::of(project.root(), &versions).map_err(|error| {
        Failure::because(format!("the app's source could not be read: {error}"))
    })?;
    if stamp.is_current(project.root(), folder) {
        println!(
            "The app's code has not changed since the last build, so only the pages are written."
        );
        return Ok(());
    }
    stamp::forget(project.root());
    tools::ensure(project)?;
    fetch(project)?;
    step("Building the app with Trunk (some minutes when its code changed)", || {
        let mut trunk = trunk(project, "build");
        trunk.arg("--dist").arg(folder).env(PAGES, NO_PAGES);
        run(&mut trunk, "fix what the lines above name")
    })?;
    let apps = stamp::apps(folder).map_err(|error| Failure::file(folder, &error))?;
    if apps.len() != APPS {
        return Err(Failure::because(format!(
            "Trunk left {} apps (files ending in _bg.wasm, each with its .js) instead of {APPS}; look at index.html and \
             Trunk.toml",
            apps.len()
        )));
    }
    for app in &apps {
        let module = fs::read(app).map_err(|error| Failure::file(app, &error))?;
        wasm::check(&module).map_err(|problem| {
            Failure::because(format!(
                "{} would die in older WebKit: {problem}; look at rustflags in .cargo/config.toml, which the \
                 environment variable RUSTFLAGS overrides, and at xtask/src/wasm.rs",
                app.display()
            ))
        })?;
    }
    stamp.write(project.root(), folder, &apps).map_err(|error| {
        Failure::because(format!("the stamp in target/ could not be written: {error}"))
    })
}

/// Trunk, in release and without downloads of its own, ready to take more options.
fn trunk(project: &Project, command: &str) -> Process {
    let mut trunk = project.program("trunk");
    trunk.args([command, "--release", "--offline"]);
    // Where in Trunk's own code an error arose helps nobody here.
    trunk.env("RUST_BACKTRACE", "0").env("TRUNK_SKIP_VERSION_CHECK", "true");
    if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        // Trunk takes this variable for a yes or no and stops at the usual `1`.
        trunk.env("NO_COLOR", "true");
    }
    trunk
}

/// Fetches the crates that the app and the native program are made of: Trunk works offline, so that it downloads no
/// tools of its own.
pub(crate) fn fetch(project: &Project) -> Result<(), Failure> {
    let rust = tools::rust_version(project)?;
    step("Fetching the crates that the site is made with", || {
        // These two targets are all that is compiled.
        let host =
            rust.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or("host-tuple");
        let mut cargo = project.cargo();
        cargo.args(["fetch", "--quiet", "--target", tools::TARGET, "--target", host]);
        run(&mut cargo, "it needs access to the crates registry")
    })
}

/// Writes the pages into a folder.
fn write_pages(project: &Project, folder: &Path, options: &[OsString]) -> Result<(), Failure> {
    let mut arguments: Arguments = vec!["--dir".into(), folder.into()];
    arguments.extend_from_slice(options);
    program::hand_over(project, "pages", arguments)
}

fn serve(project: &Project, arguments: Arguments) -> Result<(), Failure> {
    let options = ServeOptions::read(arguments)?;
    tools::ensure(project)?;
    fetch(project)?;
    let mut trunk = trunk(project, "serve");
    // Not dist/: these pages hold the script that loads them anew.
    trunk.arg("--dist").arg(project.root().join("target/serve"));
    trunk.arg("--port").arg(options.port.to_string());
    let lines: Vec<_> = options.pages.iter().map(|option| option.to_string_lossy()).collect();
    trunk.env(PAGES, lines.join("\n"));
    run(&mut trunk, "the lines above say why; if the port is taken, choose another with --port")
}

/// What the arguments of `serve` say.
#[derive(Debug, PartialEq)]
struct ServeOptions {
    port: u16,
    pages: Arguments,
}

impl ServeOptions {
    fn read(arguments: Arguments) -> Result<Self, Failure> {
        let (own, pages) = split_at_dashes(arguments);
        let mut port = 8080;
        let mut parser = lexopt::Parser::from_args(own);
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("port") => {
                    let value = parser.value()?;
                    port = value.parse().map_err(|_| {
                        Failure::because(format!(
                            "`--port` needs a number from 1 to 65535, as in `--port 8080`, not `{}`",
                            value.to_string_lossy()
                        ))
                    })?;
                }
                other => return Err(SERVE.unknown(other)),
            }
        }
        Ok(Self { port, pages })
    }
}

fn trunk_hook(project: &Project, arguments: Arguments) -> Result<(), Failure> {
    let mut parser = lexopt::Parser::from_args(arguments);
    if let Some(argument) = parser.next()? {
        return Err(TRUNK_HOOK.unknown(argument));
    }
    let pages = env::var(PAGES).unwrap_or_default();
    if pages == NO_PAGES {
        return Ok(());
    }
    let folder = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or_else(|| {
        Failure::because(
            "TRUNK_STAGING_DIR names no folder; Trunk sets it when it runs this as a hook",
        )
    })?;
    let mut options: Arguments = pages.lines().map(Into::into).collect();
    // Trunk puts its script into its own page only while it serves; the program takes it from there, if it is there.
    options.push("--live-reload".into());
    options.extend(["--app".into(), folder.clone().into()]);
    write_pages(project, &folder, &options)
}

fn one_file(project: &Project, arguments: Arguments) -> Result<(), Failure> {
    let start = Instant::now();
    let pages = page_options(arguments);
    build(project, &pages)?;
    write_one_file(project, &pages)?;
    let folder = project.root().join(ONE_FILE_FOLDER);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .map_err(|error| Failure::file(&folder, &error))?
        .flatten()
        .filter_map(|entry| {
            Some((entry.file_name().into_string().ok()?, entry.metadata().ok()?.len()))
        })
        .collect();
    files.sort();
    for (name, bytes) in files {
        println!("{ONE_FILE_FOLDER}/{name}  {} KB", bytes / 1000);
    }
    done("Carry these files together", start);
    Ok(())
}

fn release(project: &Project, arguments: Arguments) -> Result<(), Failure> {
    let start = Instant::now();
    let pages = page_options(arguments);
    build(project, &pages)?;
    write_one_file(project, &pages)?;
    step("Packing", || program::hand_over(project, "release", Vec::new()))?;
    done("The release is in release/", start);
    Ok(())
}

/// Writes the one-file edition from the app that was built last. What was there before is replaced.
pub(crate) fn write_one_file(project: &Project, options: &[OsString]) -> Result<(), Failure> {
    step("Writing one file for each language", || {
        let folder = project.root().join(ONE_FILE_FOLDER);
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
        }
        let mut arguments: Arguments =
            vec!["--app".into(), app_folder(project).into(), "--dir".into(), folder.into()];
        arguments.extend_from_slice(options);
        program::hand_over(project, "one-file", arguments)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::tests::words;

    #[test]
    fn serve_reads_its_options() {
        for (text, port, pages) in [
            ("", 8080, ""),
            ("--port 9000", 9000, ""),
            ("--port=9000 -- --on 2026-12-01", 9000, "--on 2026-12-01"),
        ] {
            let options = ServeOptions { port, pages: words(pages) };
            assert_eq!(ServeOptions::read(words(text)).ok(), Some(options), "{text}");
        }
        for text in ["--port", "--port x", "--port=70000", "--prot 1", "dist"] {
            assert!(ServeOptions::read(words(text)).is_err(), "{text}");
        }
    }

    #[test]
    fn options_of_the_pages_need_no_dashes() {
        for text in ["--on 2026-12-01", "-- --on 2026-12-01"] {
            assert_eq!(page_options(words(text)), words("--on 2026-12-01"), "{text}");
        }
    }
}
