//! The tools that build the app: which versions, whether they are there, and how they are installed.
//!
//! A tool of the right version that is already on the `PATH` is used as it is. Everything else goes into one folder,
//! `target/tools` or the one that the environment variable `ALONGSIDE_TOOLS` names. Trunk itself downloads nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::command::{Arguments, Command};
use crate::project::{Project, run};
use crate::report::{Failure, done, step};

/// The command `tools`.
pub(crate) const TOOLS: Command = Command {
    name: "tools",
    usage: "",
    summary: "only install what the other commands need",
    details: "\
It installs Rust's target for the browser, Trunk, wasm-bindgen, wasm-opt and cargo-deny, where they are missing. The
other commands do this by themselves when they need it; this one is for preparing a machine. The tools go to
target/tools, or to the folder that the environment variable ALONGSIDE_TOOLS names. The first time takes about ten
minutes.",
    run: install_all,
};

/// The Rust target that runs in browsers.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Trunk builds the app. 0.22 wants a newer Rust than this project does.
pub(crate) const TRUNK: &str = "0.21.14";

/// The npm package that brings wasm-opt; the first number is wasm-opt's own version.
pub(crate) const BINARYEN: &str = "132.0.0";

/// cargo-deny checks licences and sources of what the project stands on.
const CARGO_DENY: &str = "0.20.2";

fn install_all(project: &Project, arguments: Arguments) -> Result<(), Failure> {
    let mut parser = lexopt::Parser::from_args(arguments);
    if let Some(argument) = parser.next()? {
        return Err(TOOLS.unknown(argument));
    }
    let start = Instant::now();
    ensure(project)?;
    ensure_cargo_deny(project)?;
    let wasm_bindgen = locked_wasm_bindgen(project)?;
    let all = format!(
        "target {TARGET}, trunk {TRUNK}, wasm-bindgen {wasm_bindgen}, wasm-opt {}, cargo-deny {CARGO_DENY}",
        wasm_opt_version()
    );
    done(&format!("Everything is installed: {all}"), start);
    Ok(())
}

/// Installs whatever building the app still lacks.
pub(crate) fn ensure(project: &Project) -> Result<(), Failure> {
    ensure_target(project)?;
    let wasm_bindgen = locked_wasm_bindgen(project)?;
    let crates = [
        // Without the default features it needs neither a C library for TLS nor the check for a newer version.
        CargoTool {
            program: "trunk",
            package: "trunk",
            version: TRUNK,
            flags: &["--locked", "--no-default-features", "--features", "rustls"],
            minutes: 7,
        },
        // Not `--locked`: its lock file names a crate that registries no longer have.
        CargoTool {
            program: "wasm-bindgen",
            package: "wasm-bindgen-cli",
            version: &wasm_bindgen,
            flags: &[],
            minutes: 3,
        },
    ];
    install_missing(project, &crates)?;
    ensure_wasm_opt(project)
}

/// Installs cargo-deny where it is missing.
pub(crate) fn ensure_cargo_deny(project: &Project) -> Result<(), Failure> {
    let cargo_deny = CargoTool {
        program: "cargo-deny",
        package: "cargo-deny",
        version: CARGO_DENY,
        flags: &["--locked", "--no-default-features"],
        minutes: 2,
    };
    install_missing(project, &[cargo_deny])
}

fn install_missing(project: &Project, crates: &[CargoTool]) -> Result<(), Failure> {
    let missing: Vec<&CargoTool> =
        crates.iter().filter(|tool| !is_there(project, tool.program, tool.version)).collect();
    for tool in &missing {
        tool.install(project)?;
    }
    if !missing.is_empty() {
        // What was compiled on the way is large and of no further use. Left in place it would only waste space.
        let _ = fs::remove_dir_all(project.tools().join("build"));
    }
    Ok(())
}

/// Installs Rust's target for the browser where it is missing.
pub(crate) fn ensure_target(project: &Project) -> Result<(), Failure> {
    if sysroot(project)?.join("lib/rustlib").join(TARGET).join("lib").is_dir() {
        return Ok(());
    }
    let fix =
        format!("Rust's target {TARGET} is missing: install Rust with rustup (https://rustup.rs)");
    if project.find("rustup").is_none() {
        return Err(Failure::because(fix));
    }
    step(&format!("Installing Rust's target {TARGET}"), || {
        run(project.program("rustup").args(["target", "add", TARGET]), &fix)
    })
}

/// Installs a part of Rust (`clippy`, `rustfmt`) where its program is missing.
pub(crate) fn ensure_component(
    project: &Project,
    component: &str,
    program: &str,
) -> Result<(), Failure> {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    if sysroot(project)?.join("bin").join(name).is_file() || project.find(program).is_some() {
        return Ok(());
    }
    let fix =
        format!("Rust's {component} is missing: install Rust with rustup (https://rustup.rs)");
    if project.find("rustup").is_none() {
        return Err(Failure::because(fix));
    }
    step(&format!("Installing Rust's {component}"), || {
        run(project.program("rustup").args(["component", "add", component]), &fix)
    })
}

/// The version of Rust and its host, in the words of rustc.
pub(crate) fn rust_version(project: &Project) -> Result<String, Failure> {
    project.ask("rustc", &["--version", "--verbose"]).ok_or_else(no_rust)
}

/// A tool that Cargo installs.
struct CargoTool<'a> {
    program: &'a str,
    package: &'a str,
    version: &'a str,
    flags: &'a [&'a str],
    /// How long it took on two busy cores.
    minutes: u32,
}

impl CargoTool<'_> {
    fn install(&self, project: &Project) -> Result<(), Failure> {
        let Self { program, package, version, flags, minutes } = self;
        let folder = project.tools();
        let what = format!(
            "Installing {package} {version} into {} (once; {minutes} minutes or so)",
            folder.display()
        );
        step(&what, || {
            let mut cargo = project.cargo();
            cargo.args(["install", package, "--version", version]).args(*flags);
            // Whatever is there has the wrong version.
            cargo.arg("--force");
            cargo.arg("--root").arg(folder).arg("--target-dir").arg(folder.join("build"));
            // A tool that runs for seconds need not be compiled for half an hour.
            cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
            cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
            cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
            run(
                &mut cargo,
                "the lines above say why; it needs a C compiler and access to the crates registry",
            )
        })?;
        answers(project, program, version)
    }
}

fn ensure_wasm_opt(project: &Project) -> Result<(), Failure> {
    let version = wasm_opt_version();
    let ours = project.tools().join("npm/node_modules");
    let found = project.find("wasm-opt");
    // Ours runs on Node and takes half a second to say its version; the package's own record is there at once.
    let is_right = if found.as_ref().is_some_and(|path| path.starts_with(&ours)) {
        let package = fs::read_to_string(ours.join("binaryen/package.json")).unwrap_or_default();
        package.contains(&format!("\"version\": \"{BINARYEN}\""))
    } else {
        found.is_some() && is_there(project, "wasm-opt", version)
    };
    if is_right {
        return Ok(());
    }
    let folder = project.tools().join("npm");
    step(
        &format!(
            "Installing wasm-opt {version} (npm's binaryen {BINARYEN}) into {}",
            folder.display()
        ),
        || {
            make_folder(&folder)?;
            let mut npm = project.program("npm");
            npm.args([
                "install",
                &format!("binaryen@{BINARYEN}"),
                "--no-save",
                "--no-audit",
                "--no-fund",
            ]);
            npm.args(["--ignore-scripts", "--loglevel", "error", "--prefix"]).arg(&folder);
            run(
                &mut npm,
                "the lines above say why; it needs Node with npm and access to the npm registry",
            )
        },
    )?;
    answers(project, "wasm-opt", version)
}

/// The number that wasm-opt calls its version: the first of its package's.
fn wasm_opt_version() -> &'static str {
    BINARYEN.split_once('.').map_or(BINARYEN, |(first, _)| first)
}

fn is_there(project: &Project, program: &str, version: &str) -> bool {
    project.find(program).is_some()
        && project.ask(program, &["--version"]).is_some_and(|printed| says(&printed, version))
}

/// Whether a program that prints this when asked for its version has the version.
fn says(printed: &str, version: &str) -> bool {
    printed.lines().next().unwrap_or_default().split_whitespace().any(|word| word == version)
}

fn answers(project: &Project, program: &str, version: &str) -> Result<(), Failure> {
    if is_there(project, program, version) {
        return Ok(());
    }
    let folder = project.tools().display();
    Err(Failure::because(format!(
        "{program} was installed but does not answer with version {version}; delete {folder} and try again"
    )))
}

fn make_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))
}

fn sysroot(project: &Project) -> Result<PathBuf, Failure> {
    project.ask("rustc", &["--print", "sysroot"]).map(Into::into).ok_or_else(no_rust)
}

fn no_rust() -> Failure {
    Failure::because("rustc does not answer; install Rust with rustup (https://rustup.rs)")
}

/// The version of wasm-bindgen that Cargo.lock names; the program must have the same one.
fn locked_wasm_bindgen(project: &Project) -> Result<String, Failure> {
    let path = project.root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
    let version = locked_version(&lock, "wasm-bindgen");
    version.map(str::to_owned).ok_or_else(|| {
        Failure::because(
            "Cargo.lock names no wasm-bindgen; run `cargo update --workspace` to write it anew",
        )
    })
}

/// The version of a package in a Cargo.lock.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().map(str::trim).skip_while(|line| *line != name);
    lines.next()?;
    let line = lines
        .take_while(|line| !line.starts_with("[["))
        .find(|line| line.starts_with("version = "))?;
    line.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_version_from_the_lock_file() {
        let lock = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
            [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n\n\
            [[package]]\nname = \"odd\"\n\n[[package]]\nname = \"z\"\nversion = \"1.0.0\"\n";
        for (package, want) in [
            ("wasm-bindgen", Some("0.2.130")),
            ("wasm-bindgen-macro", Some("9.9.9")),
            ("odd", None),
            ("wasm", None),
            ("z", Some("1.0.0")),
        ] {
            assert_eq!(locked_version(lock, package), want, "{package}");
        }
    }

    #[test]
    fn a_version_is_a_whole_word_of_the_first_line() {
        for (printed, version, want) in [
            ("trunk 0.21.14", "0.21.14", true),
            ("trunk 0.21.14-alpha.1", "0.21.14", false),
            ("trunk 0.22.1", "0.21.14", false),
            ("wasm-bindgen 0.2.130", "0.2.130", true),
            ("wasm-bindgen 0.2.130 (abc)", "0.2.13", false),
            ("wasm-opt version 132 (version_132)", "132", true),
            ("", "132", false),
        ] {
            assert_eq!(says(printed, version), want, "{printed} / {version}");
        }
    }

    #[test]
    fn trunk_is_told_the_versions_that_are_installed() {
        let project = Project::here();
        let settings =
            fs::read_to_string(project.root().join("Trunk.toml")).expect("Trunk.toml is there");
        let Ok(wasm_bindgen) = locked_wasm_bindgen(&project) else {
            panic!("Cargo.lock names wasm-bindgen")
        };
        for line in [
            format!("wasm_bindgen = \"{wasm_bindgen}\""),
            format!("wasm_opt = \"version_{}\"", wasm_opt_version()),
        ] {
            assert!(settings.contains(&line), "Trunk.toml must hold the line: {line}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn only_a_tool_of_the_right_version_counts_as_there() {
        let scratch = crate::scratch::Scratch::new();
        let project = Project::in_folder(scratch.path(), &scratch.path().join("tools"));
        assert!(!is_there(&project, "alongside-trunk", TRUNK));
        scratch.program("tools/bin/alongside-trunk", "#!/bin/sh\necho trunk 0.20.0\n");
        assert!(!is_there(&project, "alongside-trunk", TRUNK));
        assert!(answers(&project, "alongside-trunk", TRUNK).is_err());
        scratch.program("tools/bin/alongside-trunk", &format!("#!/bin/sh\necho trunk {TRUNK}\n"));
        assert!(is_there(&project, "alongside-trunk", TRUNK));
        assert!(answers(&project, "alongside-trunk", TRUNK).is_ok());
    }
}
