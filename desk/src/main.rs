//! The desk's commands. `cargo xtask` passes `check`, `plan` and the like on to here.

use alongside_core::model::Date;
use alongside_desk::load::{FIRST_LANGUAGE, World};
use alongside_desk::{report, wording};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<(), String> {
    match args.split_first() {
        Some((command, rest)) if command == "check" => check(rest),
        Some((command, rest)) if command == "plan" => plan(rest),
        _ => {
            Err("commands: check, plan QUESTION=ANSWER[,ANSWER] ... [--lang fr] [--on 2026-11-22]"
                .into())
        }
    }
}

/// Reads all data; prints every defect, or what there is.
fn check(args: &[String]) -> Result<(), String> {
    if let Some(other) = args.first() {
        return Err(format!("check takes no {other:?}; call it alone"));
    }
    let world = world()?;
    say(&format!(
        "{} services, {} facts, {} pages, {} questions, {} languages: all in order",
        world.records.len(),
        world.facts.len(),
        world.pages.len(),
        world.flow.questions.len(),
        world.locales.len()
    ));
    for locale in &world.locales {
        if let Some(it) = wording::reading(&world, &locale.tag) {
            say(&format!(
                "reading level {}: mean {:.1}, {:.0} % hard, of {} texts",
                locale.tag,
                it.mean,
                it.hard * 100.0,
                it.texts
            ));
        }
    }
    Ok(())
}

/// Prints the plan for some answers as JSON.
fn plan(args: &[String]) -> Result<(), String> {
    let world = world()?;
    let mut lang = FIRST_LANGUAGE.to_owned();
    let mut on = world.date;
    let mut pairs = Vec::new();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--lang" => {
                args.next().ok_or("--lang takes a language, such as fr")?.clone_into(&mut lang);
            }
            "--on" => {
                let text = args.next().ok_or("--on takes a day, such as 2026-11-22")?;
                on = Date::parse(text)
                    .ok_or_else(|| format!("{text:?} is no day; write one such as 2026-11-22"))?;
            }
            other if other.starts_with("--") => {
                return Err(format!("there is no flag {other}; known: --lang, --on"));
            }
            pair => pairs.push(pair),
        }
    }
    if !world.locales.iter().any(|it| it.tag == lang) {
        let known: Vec<&str> = world.locales.iter().map(|it| it.tag.as_str()).collect();
        return Err(format!("there is no language {lang:?}; known: {}", known.join(", ")));
    }
    let block = world.block(&lang, on);
    let answers = block.flow.answers(pairs).map_err(|it| it.to_string())?;
    say(&serde_json::to_string_pretty(&report::plan(&block, &answers)).expect("a plan is JSON"));
    Ok(())
}

fn world() -> Result<World, String> {
    World::load(Path::new(".")).map_err(|defects| {
        let mut res: Vec<String> = defects.iter().map(ToString::to_string).collect();
        res.push(format!("{} to mend", defects.len()));
        res.join("\n")
    })
}

/// Prints a line. The commands' output is what people asked for, so it goes to standard output.
fn say(line: &str) {
    use std::io::Write;
    // A closed pipe (`| head`) is no error worth a word.
    let _ = writeln!(std::io::stdout(), "{line}");
}
