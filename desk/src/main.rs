//! The desk's commands. `cargo xtask` passes `check`, `plan` and the like on to here.

use alongside_core::block::Block;
use alongside_core::model::{Date, Region, Term};
use alongside_desk::load::{FIRST_LANGUAGE, World};
use alongside_desk::{coverage, due, export, import, lookup, report, schema, wording};
use std::fs;
use std::path::{Path, PathBuf};
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
        Some((command, rest)) if command == "find" => find(rest),
        Some((command, rest)) if command == "due" => what_is_due(rest),
        Some((command, rest)) if command == "lookup" => look_up(rest),
        Some((command, rest)) if command == "schema" => write_schemas(rest),
        Some((command, rest)) if command == "export" => export_files(rest),
        Some((command, rest)) if command == "import" => import_file(rest),
        Some((command, rest)) if command == "coverage" => show_coverage(rest),
        _ => Err(
            "commands: check, plan, find, due, lookup, schema, export, import, coverage; `cargo xtask --help` explains them"
                .into(),
        ),
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
    let (block, pairs) = block(args)?;
    let answers =
        block.flow.answers(pairs.iter().map(String::as_str)).map_err(|it| it.to_string())?;
    say(&serde_json::to_string_pretty(&report::plan(&block, &answers)).expect("a plan is JSON"));
    Ok(())
}

/// Prints what the search of the site finds.
fn find(args: &[String]) -> Result<(), String> {
    let (block, typed) = block(args)?;
    if typed.is_empty() {
        return Err("find takes what a person may type, such as boss took my papers".into());
    }
    say(&report::found(&block, &typed.join(" ")));
    Ok(())
}

/// The block that `--lang` and `--on` ask for, and the other arguments.
fn block(args: &[String]) -> Result<(Block, Vec<String>), String> {
    let world = world()?;
    let mut lang = FIRST_LANGUAGE.to_owned();
    let mut on = world.date;
    let mut rest = Vec::new();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--lang" => {
                args.next().ok_or("--lang takes a language, such as fr")?.clone_into(&mut lang);
            }
            "--on" => on = day(args.next())?,
            other if other.starts_with("--") => {
                return Err(format!("there is no flag {other}; known: --lang, --on"));
            }
            other => rest.push(other.to_owned()),
        }
    }
    if !world.locales.iter().any(|it| it.tag == lang) {
        let known: Vec<&str> = world.locales.iter().map(|it| it.tag.as_str()).collect();
        return Err(format!("there is no language {lang:?}; known: {}", known.join(", ")));
    }
    Ok((world.block(&lang, on), rest))
}

/// Prints which records are due; with `--release`, fails if something stands in the way of one.
fn what_is_due(args: &[String]) -> Result<(), String> {
    let world = world()?;
    let (mut on, mut release) = (world.date, false);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--on" => on = day(args.next())?,
            "--release" => release = true,
            other => {
                return Err(format!("due does not know {other:?}; known: --on, --release"));
            }
        }
    }
    say(&due::report(&world, on));
    if !release {
        return Ok(());
    }
    let missing = due::release(&world, on);
    if missing.is_empty() {
        say(&format!("ready for a release on {on}"));
        return Ok(());
    }
    let mut lines: Vec<String> = missing.iter().map(ToString::to_string).collect();
    lines.push(format!("{} to do before a release on {on}", missing.len()));
    Err(lines.join("\n"))
}

/// Prints what a number or a name stands for.
fn look_up(args: &[String]) -> Result<(), String> {
    if args.is_empty() {
        return Err(
            "lookup takes a number, an id or a part of a name, such as 1-800-667-5005".into()
        );
    }
    // A number may be typed with spaces.
    let asked = args.join(" ");
    match lookup::lookup(&world()?, &asked) {
        Some(text) => {
            say(&text);
            Ok(())
        }
        None => Err(format!(
            "{asked:?} is no number, id or name of resources/services or resources/left-out.json; look for a mistyped digit"
        )),
    }
}

/// Writes the schemas that text editors use.
fn write_schemas(args: &[String]) -> Result<(), String> {
    if let Some(other) = args.first() {
        return Err(format!("schema takes no {other:?}; call it alone"));
    }
    let written = schema::write(Path::new("."))
        .map_err(|error| format!("{}: cannot be written ({error})", schema::FOLDER))?;
    for file in &written {
        say(&format!("{file}: written"));
    }
    if written.is_empty() {
        say(&format!("{}: all as they should be", schema::FOLDER));
    }
    Ok(())
}

/// Writes the directory for others: HSDS JSON and a table.
fn export_files(args: &[String]) -> Result<(), String> {
    let world = world()?;
    let mut dir = PathBuf::from(EXPORT);
    let mut on = world.date;
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--dir" => dir = args.next().ok_or("--dir takes a folder, such as shared")?.into(),
            "--on" => on = day(args.next())?,
            other => {
                return Err(format!(
                    "export does not know {other:?}; known: --dir FOLDER, --on DAY"
                ));
            }
        }
    }
    let at = |path: &Path, error: std::io::Error| {
        format!("{}: cannot be written ({error}); choose another folder with --dir", path.display())
    };
    fs::create_dir_all(&dir).map_err(|it| at(&dir, it))?;
    for (name, text) in export::files(&world, on) {
        let path = dir.join(name);
        fs::write(&path, text).map_err(|it| at(&path, it))?;
        say(&format!("{}: {} services", path.display(), world.stored.len()));
    }
    Ok(())
}

/// Where an export goes unless told otherwise: below `target/`, which no one commits.
const EXPORT: &str = "target/export";

/// Makes records of ours from HSDS of another directory, in a new file beside it.
fn import_file(args: &[String]) -> Result<(), String> {
    const USAGE: &str = "write: cargo xtask import FILE [--as PROVINCE], such as --as bc, or --as ca for all of Canada";
    let (mut file, mut area) = (None, None);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--as" => {
                let code = args.next().ok_or(USAGE)?.to_lowercase();
                let region = Region::ALL.iter().find(|it| it.slug() == code).map(|it| it.id());
                area = Some(region.or((code == "ca").then_some("CA")).ok_or_else(|| {
                    let known: Vec<&str> = Region::ALL.iter().map(|it| it.slug()).collect();
                    format!("{code:?} is no province or territory; known: ca, {}", known.join(", "))
                })?);
            }
            other if other.starts_with("--") => {
                return Err(format!("import does not know {other:?}; {USAGE}"));
            }
            path if file.is_none() => file = Some(PathBuf::from(path)),
            other => {
                return Err(format!("import takes one file, and {other:?} is a second; {USAGE}"));
            }
        }
    }
    let file = file.ok_or(USAGE)?;
    let world = world()?;
    let text = fs::read_to_string(&file).map_err(|it| {
        format!("{}: cannot be read ({it}); it must be a file of UTF-8 text", file.display())
    })?;
    let imported = import::import(&world, &text, area).map_err(|errors| {
        let lines: Vec<String> =
            errors.iter().map(|it| format!("{}: {it}", file.display())).collect();
        format!("{}\n{} to mend; nothing was written", lines.join("\n"), errors.len())
    })?;
    let to = file.with_extension("imported.json");
    // Never over a file that is there: it may hold hours of work.
    let written = fs::File::create_new(&to).and_then(|mut it| {
        use std::io::Write;
        it.write_all(import::file(&imported.records).as_bytes())
    });
    written.map_err(|it| {
        format!(
            "{}: cannot be written ({it}); move away what is there, or import a copy elsewhere",
            to.display()
        )
    })?;
    for it in &imported.remarks {
        say(&it.to_string());
    }
    let same = imported.records.iter().filter(|it| world.stored.contains(it)).count();
    let ids =
        imported.records.iter().filter(|it| world.stored.iter().any(|own| own.id == it.id)).count();
    say(&format!(
        "{}: {} records, {} remarks; {ids} of them are in resources/services already, {} of these otherwise",
        to.display(),
        imported.records.len(),
        imported.remarks.len(),
        ids - same
    ));
    say(
        "Copy the records that you want into resources/services, and `cargo xtask check` names every field that waits for you.",
    );
    Ok(())
}

/// Prints where help is and where it is missing.
fn show_coverage(args: &[String]) -> Result<(), String> {
    let world = world()?;
    let (mut on, mut as_json) = (world.date, false);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--on" => on = day(args.next())?,
            "--json" => as_json = true,
            other => {
                return Err(format!("coverage does not know {other:?}; known: --on DAY, --json"));
            }
        }
    }
    if as_json {
        let figures = coverage::json(&world, on);
        say(&serde_json::to_string_pretty(&figures).expect("figures are JSON"));
    } else {
        say(coverage::text(&world, on).trim_end());
    }
    Ok(())
}

/// The day after `--on`.
fn day(text: Option<&String>) -> Result<Date, String> {
    let text = text.ok_or("--on takes a day, such as 2026-11-22")?;
    Date::parse(text).ok_or_else(|| format!("{text:?} is no day; write one such as 2026-11-22"))
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
