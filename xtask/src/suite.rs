//! Every test of the project, cheap ones first.
//!
//! It never passes by leaving tests out: what could not run has failed, unless a flag asked for it, and then the last
//! line says so.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::browser;
use crate::commands::unknown;
use crate::project::{Failure, Project, Took, run, run_tests};
use crate::{one_file, site, tools};

/// What may follow the command.
pub(crate) const USAGE: &str = "[--no-browser] [--only NAME]";

/// What the help of the command says beyond its summary.
pub(crate) const HELP: &str = "  --no-browser    leave out the tests in the browser; the last line says that they were left out
  --only NAME     run one step (fmt, clippy, clippy-wasm, native, check, build, browser), or the tests in one file of
                  tests/browser/: `--only walk` runs walk.test.mjs. The browser's tests build the site first.

A test that cannot run counts as failed. Chromium is installed where that is possible; otherwise the line says what to
install. The environment variable CHROMIUM names another one.";

/// The step whose tests run in the browser, and the one that it needs.
const BROWSER: &str = "browser";
const BUILD: &str = "build";

/// All steps, in their order: the cheap ones first.
const STEPS: &[Step] = &[
    Step { name: "fmt", title: "the code is laid out as rustfmt does", run: fmt },
    Step { name: "clippy", title: "no lint speaks up", run: clippy },
    Step {
        name: "clippy-wasm",
        title: "no lint speaks up in the app for browsers",
        run: clippy_wasm,
    },
    Step { name: "native", title: "the tests that need no browser", run: native },
    Step { name: "check", title: "the data and the texts", run: check },
    Step { name: BUILD, title: "the site builds", run: build },
    Step { name: BROWSER, title: "the tests in the browser", run: in_browser },
];

/// One step of the suite.
struct Step {
    name: &'static str,
    title: &'static str,
    run: fn(&Project, &Options) -> Result<(), Failure>,
}

/// The command `test`.
pub(crate) fn command(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let options = Options::read(project, arguments)?;
    let steps: Vec<&Step> = STEPS.iter().filter(|step| options.wants(step)).collect();
    let start = Instant::now();
    let mut results: Vec<Done> = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!("\n== {}/{} {}: {} ==", index + 1, steps.len(), step.name, step.title);
        let start = Instant::now();
        let built = results.iter().all(|done| done.name != BUILD || done.error.is_none());
        let result = if step.name == BROWSER && !built {
            Err(Failure::because("not run, because the build failed"))
        } else {
            (step.run)(project, &options)
        };
        let error = match result {
            Ok(()) => None,
            Err(Failure::Because(line)) => Some(line),
            Err(Failure::Told(_)) => Some("see the lines above".to_owned()),
        };
        if let Some(error) = &error {
            println!("error: {error}");
        }
        let done = Done { name: step.name, error, took: start.elapsed() };
        println!("== {} {} in {} ==", done.name, done.verdict(), Took(done.took));
        results.push(done);
    }
    println!("\n{}", summary(&results, start.elapsed(), &options));
    if results.iter().all(|done| done.error.is_none()) { Ok(()) } else { Err(Failure::Told(1)) }
}

/// What the arguments of the command say.
#[derive(Debug, Default)]
struct Options {
    no_browser: bool,
    /// The one name to run, as it was typed.
    only: Option<String>,
    /// The one file to run in the browser, if that is what the name means.
    file: Option<PathBuf>,
}

impl Options {
    fn read(project: &Project, arguments: &[String]) -> Result<Self, Failure> {
        let mut options = Self::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--no-browser" => options.no_browser = true,
                "--only" => options.only = Some(rest.next().cloned().unwrap_or_default()),
                other => match other.strip_prefix("--only=") {
                    Some(name) => options.only = Some(name.to_owned()),
                    None => return Err(unknown("test", other)),
                },
            }
        }
        if let Some(name) = &options.only {
            if options.no_browser {
                return Err(Failure::because(
                    "`--only` and `--no-browser` do not go together; leave one out",
                ));
            }
            if STEPS.iter().all(|step| step.name != name) {
                options.file = Some(file(project, name)?);
            }
        }
        Ok(options)
    }

    fn wants(&self, step: &Step) -> bool {
        match &self.only {
            None => step.name != BROWSER || !self.no_browser,
            Some(_) if self.file.is_some() => step.name == BUILD || step.name == BROWSER,
            Some(only) => step.name == only || (only == BROWSER && step.name == BUILD),
        }
    }
}

/// The file of browser tests that goes by this name.
fn file(project: &Project, name: &str) -> Result<PathBuf, Failure> {
    let short = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.strip_suffix(browser::ENDING).unwrap_or(&name).to_owned()
    };
    let files = browser::tests(project);
    let wanted = name.strip_suffix(browser::ENDING).unwrap_or(name);
    files.iter().find(|path| short(path) == wanted).cloned().ok_or_else(|| {
        let steps = STEPS.iter().map(|step| step.name.to_owned());
        let names: Vec<String> = steps.chain(files.iter().map(short)).collect();
        Failure::because(format!("`--only` does not know `{name}`; it knows {}", names.join(", ")))
    })
}

/// What became of a step.
struct Done {
    name: &'static str,
    error: Option<String>,
    took: Duration,
}

impl Done {
    fn verdict(&self) -> &'static str {
        if self.error.is_none() { "passed" } else { "FAILED" }
    }
}

/// A line a step, and at the end how many passed and failed, and what was left out.
fn summary(results: &[Done], took: Duration, options: &Options) -> String {
    let mut lines = vec![format!("All of it took {}.", Took(took))];
    for done in results {
        let why = done.error.as_ref().map_or(String::new(), |error| format!("  {error}"));
        lines.push(format!("  {:<12}{}  {:>12}{why}", done.name, done.verdict(), Took(done.took)));
    }
    let failed = results.iter().filter(|done| done.error.is_some()).count();
    let left_out = match &options.only {
        _ if options.no_browser => "; the browser tests were left out (--no-browser)".to_owned(),
        Some(name) => format!("; everything but `{name}` was left out (--only)"),
        None => String::new(),
    };
    lines.push(format!("{} passed, {failed} failed{left_out}", results.len() - failed));
    lines.join("\n")
}

fn fmt(project: &Project, _: &Options) -> Result<(), Failure> {
    tools::ensure_component(project, "rustfmt", "cargo-fmt")?;
    run(
        &mut cargo(project, "fmt --all --check"),
        "run `cargo fmt --all`, which lays the code out anew",
    )
}

fn clippy(project: &Project, _: &Options) -> Result<(), Failure> {
    tools::ensure_component(project, "clippy", "cargo-clippy")?;
    run(
        &mut cargo(project, "clippy --workspace --all-targets -- -D warnings"),
        "mend what the lines above name",
    )
}

fn clippy_wasm(project: &Project, _: &Options) -> Result<(), Failure> {
    tools::ensure_component(project, "clippy", "cargo-clippy")?;
    tools::ensure_target(project)?;
    let words = format!("clippy --target {} --bin app -- -D warnings", tools::TARGET);
    run(&mut cargo(project, &words), "mend what the lines above name")
}

fn native(project: &Project, _: &Options) -> Result<(), Failure> {
    let mend = "the lines above say which test, and what it expected";
    run_tests(&mut cargo(project, "test --workspace --no-fail-fast"), mend, ignored)
}

/// How many tests a line of Cargo's report says were not run.
fn ignored(line: &str) -> u32 {
    let counts = line.strip_prefix("test result: ").unwrap_or_default().split("; ");
    counts.filter_map(|it| it.strip_suffix(" ignored")).find_map(|it| it.parse().ok()).unwrap_or(0)
}

fn check(project: &Project, _: &Options) -> Result<(), Failure> {
    // The same words that a person types, so that it is the same check.
    crate::commands::run(project, &["check".to_owned()])
}

fn build(project: &Project, _: &Options) -> Result<(), Failure> {
    site::build(project, &[])?;
    one_file::write(project, &[])
}

fn in_browser(project: &Project, options: &Options) -> Result<(), Failure> {
    let files = options.file.clone().map_or_else(|| browser::tests(project), |file| vec![file]);
    browser::test(project, &files)
}

/// Cargo with these words.
fn cargo(project: &Project, words: &str) -> Command {
    let mut cargo = project.cargo();
    cargo.args(words.split(' '));
    cargo
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn names(project: &Project, arguments: &str) -> Result<Vec<&'static str>, String> {
        let arguments: Vec<String> = arguments.split_whitespace().map(str::to_owned).collect();
        match Options::read(project, &arguments) {
            Ok(options) => {
                Ok(STEPS.iter().filter(|step| options.wants(step)).map(|step| step.name).collect())
            }
            Err(Failure::Because(line)) => Err(line),
            Err(Failure::Told(code)) => Err(code.to_string()),
        }
    }

    #[test]
    fn flags_choose_the_steps() {
        let scratch = Scratch::new();
        scratch.write("tests/browser/walk.test.mjs", "");
        let project = Project::at(scratch.path(), scratch.path());
        let all: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        for (arguments, want) in [
            ("", all.as_slice()),
            ("--no-browser", &all[..all.len() - 1]),
            ("--only native", &["native"]),
            ("--only=build", &["build"]),
            ("--only browser", &["build", "browser"]),
            ("--only walk", &["build", "browser"]),
            ("--only walk.test.mjs", &["build", "browser"]),
        ] {
            assert_eq!(names(&project, arguments).as_deref(), Ok(want), "{arguments}");
        }
        for arguments in
            ["--only", "--only nothing", "--fast", "native", "--only browser --no-browser"]
        {
            assert!(names(&project, arguments).is_err(), "{arguments}");
        }
        let line = names(&project, "--only nothing").err().unwrap_or_default();
        assert!(all.iter().all(|name| line.contains(name)) && line.contains("walk"), "{line}");
    }

    #[test]
    fn reads_what_cargo_ignored() {
        for (line, want) in [
            (
                "test result: ok. 36 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.03s",
                2,
            ),
            (
                "test result: ok. 36 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.03s",
                0,
            ),
            ("it was 2 ignored", 0),
            ("", 0),
        ] {
            assert_eq!(ignored(line), want, "{line}");
        }
    }

    #[test]
    fn the_help_names_every_step() {
        for step in STEPS {
            assert!(HELP.contains(step.name), "{}", step.name);
        }
    }

    #[test]
    fn the_last_line_counts_and_says_what_was_left_out() {
        let done = |name, error: Option<&str>| Done {
            name,
            error: error.map(str::to_owned),
            took: Duration::from_millis(1200),
        };
        let results = [done("fmt", None), done("clippy", Some("a lint")), done("build", None)];
        let last = |options: &Options| {
            let text = summary(&results, Duration::from_secs(70), options);
            text.lines().last().unwrap_or_default().to_owned()
        };
        assert_eq!(last(&Options::default()), "2 passed, 1 failed");
        let no_browser = Options { no_browser: true, ..Options::default() };
        assert_eq!(
            last(&no_browser),
            "2 passed, 1 failed; the browser tests were left out (--no-browser)"
        );
        let only = Options { only: Some("fmt".to_owned()), ..Options::default() };
        assert!(last(&only).contains("everything but `fmt` was left out"));
        let text = summary(&results, Duration::from_secs(70), &Options::default());
        assert!(
            text.contains("1 min 10 s") && text.contains("a lint") && text.contains("1.2 s"),
            "{text}"
        );
    }
}
