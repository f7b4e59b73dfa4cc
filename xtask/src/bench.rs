//! The benchmark: how fast the built site is in a browser on a slow phone, printed as ratios.
//!
//! It is no test and fails nobody: it compiles the engine by itself for the browser (`bench/`, no part of the app) and
//! hands over to `bench/run.mjs`.

use std::env;
use std::path::PathBuf;

use lexopt::{Arg, ValueExt as _};

use crate::command::{Arguments, Command};
use crate::project::{Project, pass_on, run};
use crate::report::{Failure, step};
use crate::{browser, site, tools};

/// The folder of the measurements and of the packages they use.
const FOLDER: &str = "bench";

/// The parts that can be run by themselves.
const PARTS: [&str; 5] = ["paint", "taps", "exit", "plan", "search"];

/// The command `bench`.
pub(crate) const BENCH: Command = Command {
    name: "bench",
    usage: "[--rounds N] [--only paint,taps,exit,plan,search] [--lighthouse]",
    summary: "measure the built site in a browser on a slow phone and print the ratios",
    details: "\
  --rounds N       measure so many times, in turns (7 unless told)
  --only PARTS     paint: first paint against bare HTML, and when the questions can be used
                   taps: from a tap to the next paint, over walks through the app
                   exit: from a tap on the exit to the first frame without the page
                   plan: a plan among 300, 10,000 and 100,000 made-up services
                   search: each key typed, beside MiniSearch, FlexSearch and Fuse.js, on the same services
  --lighthouse     Lighthouse instead, for a phone: start page, plan and a province, in each language

Everything is measured four times slower than this computer; pages on 400 kbit/s with 400 ms. What is compared is
measured side by side in one run, so that the ratios hold on any computer. docs/speed.md says what they mean.",
    run: bench,
};

fn bench(project: &Project, arguments: Arguments) -> Result<(), Failure> {
    let options = Options::read(arguments.clone())?;
    site::build(project, &[])?;
    site::write_one_file(project, &[])?;
    let chromium = browser::ensure(project, FOLDER)?;
    let mut node = project.program("node");
    node.arg(format!("{FOLDER}/run.mjs")).args(arguments);
    node.env("ALONGSIDE_DIST", project.dist()).env("CHROMIUM", &chromium);
    // Lighthouse looks for a browser under this name.
    node.env("CHROME_PATH", &chromium);
    if options.needs_engine {
        tools::ensure(project)?;
        site::fetch(project)?;
        if options.needs_search {
            // What the search adds to the engine is measured by leaving it out.
            let plain = build_engine(project, "bench-plain", &["--no-default-features"])?;
            node.env("ALONGSIDE_BENCH_WASM_PLAIN", plain);
        }
        node.env("ALONGSIDE_BENCH_WASM", build_engine(project, "bench", &[])?);
    }
    pass_on(&mut node)
}

/// What the arguments of the command say, as far as it matters before Node reads them too.
#[derive(Debug, PartialEq)]
struct Options {
    needs_engine: bool,
    needs_search: bool,
}

impl Options {
    fn read(arguments: Arguments) -> Result<Self, Failure> {
        let (mut only, mut lighthouse) = (String::new(), false);
        let mut parser = lexopt::Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("lighthouse") => lighthouse = true,
                Arg::Long("rounds") => {
                    let count = parser.value()?.to_string_lossy().into_owned();
                    if !count.parse().is_ok_and(|count: u32| count > 0) {
                        return Err(Failure::because(format!(
                            "`--rounds` needs a number such as 7, not `{count}`"
                        )));
                    }
                }
                Arg::Long("only") => only = parser.value()?.string()?,
                other => return Err(BENCH.unknown(other)),
            }
        }
        let parts: Vec<&str> = only.split(',').filter(|part| !part.is_empty()).collect();
        if let Some(part) = parts.iter().find(|part| !PARTS.contains(part)) {
            return Err(Failure::because(format!(
                "`--only` does not know `{part}`; it knows {}",
                PARTS.join(", ")
            )));
        }
        let all = parts.is_empty() && !lighthouse;
        let needs_search = all || parts.contains(&"search");
        Ok(Self { needs_engine: needs_search || parts.contains(&"plan"), needs_search })
    }
}

/// Compiles the engine for the browser just as the app is, with these options, into a folder of this name.
fn build_engine(project: &Project, name: &str, options: &[&str]) -> Result<PathBuf, Failure> {
    let target = env::var_os("CARGO_TARGET_DIR")
        .filter(|folder| !folder.is_empty())
        .map_or_else(|| project.root().join("target"), |folder| project.root().join(folder));
    let built = target.join(tools::TARGET).join("release/alongside_bench.wasm");
    let out = target.join(name);
    step("Compiling the engine by itself for the browser", || {
        let mut cargo = project.cargo();
        cargo.args(["build", "--quiet", "--release", "--package", "alongside-bench", "--lib"]);
        cargo.args(["--target", tools::TARGET]).args(options);
        run(&mut cargo, "fix what the lines above name")?;
        let mut bindgen = project.program("wasm-bindgen");
        bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&out).arg(&built);
        run(&mut bindgen, "run `cargo xtask tools`")?;
        // As Trunk does with the app.
        let wasm = out.join("alongside_bench_bg.wasm");
        let mut opt = project.program("wasm-opt");
        opt.arg("-Oz").arg(&wasm).arg("-o").arg(&wasm);
        run(&mut opt, "run `cargo xtask tools`")
    })?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::tests::words;

    #[test]
    fn reads_its_options() {
        let read = |text: &str| {
            Options::read(words(text)).map(|options| (options.needs_engine, options.needs_search))
        };
        for (text, want) in [
            ("", (true, true)),
            ("--rounds 3", (true, true)),
            ("--only paint", (false, false)),
            ("--only taps,plan --rounds 2", (true, false)),
            ("--only search", (true, true)),
            ("--lighthouse", (false, false)),
            ("--lighthouse --only plan", (true, false)),
        ] {
            assert_eq!(read(text).ok(), Some(want), "{text}");
        }
        for text in ["--rounds", "--rounds x", "--rounds 0", "--only search-all", "--fast", "paint"]
        {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_help_names_every_part() {
        for part in PARTS {
            assert!(BENCH.details.contains(&format!("{part}: ")), "{part}");
        }
    }
}
