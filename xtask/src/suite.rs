//! Every test of the project, cheap ones first.
//!
//! It never passes by leaving tests out: what could not run has failed, unless a flag asked for it, and then the last
//! line says so.

use std::path::PathBuf;
use std::process::Command as Process;
use std::time::{Duration, Instant};

use lexopt::{Arg, ValueExt as _};

use crate::command::{Arguments, Command};
use crate::project::{Project, pass_on, run, run_tests};
use crate::report::{Elapsed, Failure};
use crate::{browser, program, site, tools};

/// The command `test`.
pub(crate) const TEST: Command = Command {
    name: "test",
    usage: "[--quick] [--no-browser] [--only NAME]",
    summary: "run every test, the ones in the browser too",
    details: "  --quick         only what answers in three minutes while one works: fmt, clippy, native and check. The last line
                  says what was left out
  --no-browser    leave out the tests in the browser; the last line says that they were left out
  --only NAME     run one step (fmt, clippy, clippy-wasm, native, check, deny, build, browser), or the tests in one file
                  of tests/browser/: `--only walk` runs walk.test.mjs. The browser's tests build the site first

A test that cannot run counts as failed. Chromium, Firefox, WebKitGTK, WPE WebKit, Python, web servers and the fonts of the
tests are installed where that is possible; otherwise the line says what to install. The environment variable CHROMIUM
names another Chromium.",
    run: test,
};

/// The step whose tests run in the browser, and the one that it needs.
const BROWSER: &str = "browser";
const BUILD: &str = "build";

/// All steps, in their order: the cheap ones first.
const STEPS: &[Step] = &[
    Step { name: "fmt", title: "the code is laid out as rustfmt does", is_quick: true, run: fmt },
    Step { name: "clippy", title: "no lint speaks up", is_quick: true, run: clippy },
    Step { name: "native", title: "the tests that need no browser", is_quick: true, run: native },
    Step { name: "check", title: "the data and the texts", is_quick: true, run: check },
    Step {
        name: "clippy-wasm",
        title: "no lint speaks up in the app for browsers",
        is_quick: false,
        run: clippy_wasm,
    },
    Step {
        name: "deny",
        title: "dependencies: free to use, from a known place, and none in two versions",
        is_quick: false,
        run: deny,
    },
    Step { name: BUILD, title: "the site builds", is_quick: false, run: build },
    Step { name: BROWSER, title: "the tests in the browser", is_quick: false, run: in_browser },
];

/// One step of the suite.
struct Step {
    name: &'static str,
    title: &'static str,
    /// Whether it answers soon enough for someone who waits for it.
    is_quick: bool,
    run: fn(&Project, &Options) -> Result<(), Failure>,
}

fn test(project: &Project, arguments: Arguments) -> Result<(), Failure> {
    let options = Options::read(project, arguments)?;
    let steps: Vec<&Step> = STEPS.iter().filter(|step| options.wants(step)).collect();
    let start = Instant::now();
    let mut results: Vec<Outcome> = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!("\n== {}/{} {}: {} ==", index + 1, steps.len(), step.name, step.title);
        let start = Instant::now();
        let built = results.iter().all(|result| result.name != BUILD || result.error.is_none());
        let result = if step.name == BROWSER && !built {
            Err(Failure::because("not run, because the build failed"))
        } else {
            (step.run)(project, &options)
        };
        let error = match result {
            Ok(()) => None,
            Err(Failure::Message(line)) => Some(line),
            Err(Failure::AlreadyShown(_)) => Some("see the lines above".to_owned()),
        };
        if let Some(error) = &error {
            println!("error: {error}");
        }
        let outcome = Outcome { name: step.name, error, took: start.elapsed() };
        println!("== {} {} in {} ==", outcome.name, outcome.verdict(), Elapsed(outcome.took));
        results.push(outcome);
    }
    println!("\n{}", summary(&results, start.elapsed(), &options));
    if results.iter().all(|result| result.error.is_none()) {
        Ok(())
    } else {
        Err(Failure::AlreadyShown(1))
    }
}

/// What the arguments of the command say.
#[derive(Debug, Default)]
struct Options {
    quick: bool,
    no_browser: bool,
    /// The one name to run, as it was typed.
    only: Option<String>,
    /// The one file to run in the browser, if that is what the name means.
    file: Option<PathBuf>,
}

impl Options {
    fn read(project: &Project, arguments: Arguments) -> Result<Self, Failure> {
        let mut options = Self::default();
        let mut parser = lexopt::Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("quick") => options.quick = true,
                Arg::Long("no-browser") => options.no_browser = true,
                Arg::Long("only") => options.only = Some(parser.value()?.string()?),
                other => return Err(TEST.unknown(other)),
            }
        }
        let narrowed = [options.quick, options.no_browser, options.only.is_some()];
        if narrowed.iter().filter(|is_given| **is_given).count() > 1 {
            return Err(Failure::because(
                "`--quick`, `--no-browser` and `--only` do not go together; use one of them",
            ));
        }
        if let Some(name) = &options.only
            && STEPS.iter().all(|step| step.name != name)
        {
            options.file = Some(file(project, name)?);
        }
        Ok(options)
    }

    fn wants(&self, step: &Step) -> bool {
        match &self.only {
            None => (step.is_quick || !self.quick) && (step.name != BROWSER || !self.no_browser),
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
struct Outcome {
    name: &'static str,
    error: Option<String>,
    took: Duration,
}

impl Outcome {
    fn verdict(&self) -> &'static str {
        if self.error.is_none() { "passed" } else { "FAILED" }
    }
}

/// A line a step, and at the end how many passed and failed, and what was left out.
fn summary(results: &[Outcome], took: Duration, options: &Options) -> String {
    let mut lines = vec![format!("All of it took {}.", Elapsed(took))];
    for result in results {
        let why = result.error.as_ref().map_or(String::new(), |error| format!("  {error}"));
        lines.push(format!(
            "  {:<12}{}  {:>12}{why}",
            result.name,
            result.verdict(),
            Elapsed(result.took)
        ));
    }
    let failed = results.iter().filter(|result| result.error.is_some()).count();
    let left_out = match &options.only {
        _ if options.quick => {
            let steps = STEPS.iter().filter(|step| !step.is_quick).map(|step| step.name);
            format!("; {} were left out (--quick)", steps.collect::<Vec<_>>().join(", "))
        }
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
        "fix what the lines above name",
    )
}

fn clippy_wasm(project: &Project, _: &Options) -> Result<(), Failure> {
    tools::ensure_component(project, "clippy", "cargo-clippy")?;
    tools::ensure_target(project)?;
    let words = format!("clippy --target {} --bin app -- -D warnings", tools::TARGET);
    run(&mut cargo(project, &words), "fix what the lines above name")
}

fn native(project: &Project, _: &Options) -> Result<(), Failure> {
    let fix = "the lines above say which test, and what it expected";
    run_tests(&mut cargo(project, "test --workspace --no-fail-fast"), fix, ignored)
}

/// How many tests a line of Cargo's report says were not run.
fn ignored(line: &str) -> u32 {
    let counts = line.strip_prefix("test result: ").unwrap_or_default().split("; ");
    let ignored = counts.filter_map(|count| count.strip_suffix(" ignored"));
    ignored.flat_map(str::parse).next().unwrap_or(0)
}

fn check(project: &Project, _: &Options) -> Result<(), Failure> {
    program::hand_over(project, "check", Vec::new())
}

fn deny(project: &Project, _: &Options) -> Result<(), Failure> {
    tools::ensure_cargo_deny(project)?;
    let mut cargo_deny = project.program("cargo-deny");
    // Advisories are left out: they change from day to day, and a build must not fail because a day passed.
    cargo_deny.args([
        "--offline",
        "--locked",
        "--workspace",
        "check",
        "licenses",
        "bans",
        "sources",
    ]);
    pass_on(&mut cargo_deny)
}

fn build(project: &Project, _: &Options) -> Result<(), Failure> {
    site::build(project, &[])?;
    site::write_one_file(project, &[])
}

fn in_browser(project: &Project, options: &Options) -> Result<(), Failure> {
    let files = options.file.clone().map_or_else(|| browser::tests(project), |file| vec![file]);
    browser::test(project, &files)
}

/// Cargo with these words.
fn cargo(project: &Project, words: &str) -> Process {
    let mut cargo = project.cargo();
    cargo.args(words.split(' '));
    cargo
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::tests::words;
    use crate::scratch::Scratch;

    fn names(project: &Project, arguments: &str) -> Result<Vec<&'static str>, String> {
        match Options::read(project, words(arguments)) {
            Ok(options) => {
                Ok(STEPS.iter().filter(|step| options.wants(step)).map(|step| step.name).collect())
            }
            Err(Failure::Message(line)) => Err(line),
            Err(Failure::AlreadyShown(code)) => Err(code.to_string()),
        }
    }

    #[test]
    fn flags_choose_the_steps() {
        let scratch = Scratch::new();
        scratch.write("tests/browser/walk.test.mjs", "");
        let project = Project::in_folder(scratch.path(), scratch.path());
        let all: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        for (arguments, want) in [
            ("", all.as_slice()),
            ("--no-browser", &all[..all.len() - 1]),
            ("--quick", &["fmt", "clippy", "native", "check"]),
            ("--only native", &["native"]),
            ("--only=build", &["build"]),
            ("--only browser", &["build", "browser"]),
            ("--only walk", &["build", "browser"]),
            ("--only walk.test.mjs", &["build", "browser"]),
        ] {
            assert_eq!(names(&project, arguments).as_deref(), Ok(want), "{arguments}");
        }
        for arguments in [
            "--only",
            "--only nothing",
            "--fast",
            "native",
            "--only browser --no-browser",
            "--quick --only fmt",
        ] {
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
            assert!(TEST.details.contains(step.name), "{}", step.name);
        }
    }

    #[test]
    fn the_last_line_counts_and_says_what_was_left_out() {
        let outcome = |name, error: Option<&str>| Outcome {
            name,
            error: error.map(str::to_owned),
            took: Duration::from_millis(1200),
        };
        let results =
            [outcome("fmt", None), outcome("clippy", Some("a lint")), outcome("build", None)];
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
        let quick = Options { quick: true, ..Options::default() };
        assert!(last(&quick).ends_with("deny, build, browser were left out (--quick)"));
        let only = Options { only: Some("fmt".to_owned()), ..Options::default() };
        assert!(last(&only).contains("everything but `fmt` was left out"));
        let text = summary(&results, Duration::from_secs(70), &Options::default());
        assert!(
            text.contains("1 min 10 s") && text.contains("a lint") && text.contains("1.2 s"),
            "{text}"
        );
    }
}
