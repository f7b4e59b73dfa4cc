//! Every command says what it is for; what is typed wrongly gives one clear line and an exit code, never a panic.

use std::path::Path;
use std::process::{Command, Output};

/// What editors and hosts can type.
const COMMANDS: [&str; 18] = [
    "check",
    "plan",
    "find",
    "due",
    "call-sheet",
    "lookup",
    "read",
    "schema",
    "export",
    "import",
    "coverage",
    "tables",
    "questions",
    "links",
    "pages",
    "one-file",
    "verify",
    "release",
];

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_alongside-cli"))
        .args(arguments)
        .current_dir(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")))
        .output()
        .expect("the program runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// Standard error, which must be one line.
fn line(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).expect("UTF-8");
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(!text.contains("panicked"), "{text}");
    assert_eq!(output.stdout, b"", "{text}");
    text.trim_end().to_owned()
}

#[test]
fn each_command_has_help_that_begins_with_what_it_does() {
    let all = run(&["--help"]);
    assert_eq!(all.status.code(), Some(0));
    let all = out(&all);
    for command in COMMANDS {
        assert!(all.contains(&format!("\n  {command} ")), "{command} is not listed:\n{all}");
        let help = run(&[command, "--help"]);
        assert_eq!(help.status.code(), Some(0), "{command}");
        let help = out(&help);
        let first = help.lines().next().unwrap_or_default();
        assert!(first.len() > 20 && all.contains(first), "{command}: {first}");
        assert!(help.contains(&format!("Usage: cargo xtask {command}")), "{help}");
    }
    let listed = all.split("Commands:").nth(1).and_then(|rest| rest.split("\n\n").next());
    let listed = listed.expect("a list of commands").trim().lines().count();
    assert_eq!(listed, COMMANDS.len(), "a command is missing from this test:\n{all}");
}

#[test]
fn without_a_command_the_commands_are_listed() {
    let output = run(&[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Commands:"));
}

#[test]
fn what_is_typed_wrongly_gives_one_line_that_says_what_would_be_right() {
    // Exit code 2: it cannot be a command line at all. 1: it can, and what it asks for is not there.
    for (arguments, code, want) in [
        (
            &["chek"][..],
            2,
            "unrecognized subcommand 'chek' tip: some similar subcommands exist: 'schema', 'check'",
        ),
        (&["check", "all"], 2, "unexpected argument 'all' found"),
        (
            &["due", "--on", "2026-13-01"],
            2,
            "invalid value '2026-13-01' for '--on <DAY>': not a valid date; write one such as 2026-11-22",
        ),
        (&["coverage", "--on", "tomorrow"], 2, "not a valid date"),
        (&["due", "--on"], 2, "a value is required for '--on <DAY>'"),
        (&["find"], 2, "required arguments were not provided: <WORDS>"),
        (&["lookup"], 2, "required arguments were not provided: <NUMBER-OR-NAME>"),
        (&["import"], 2, "required arguments were not provided: <FILE>"),
        (&["import", "theirs.json", "--as", "zz"], 2, "not a province or territory; known: ca, bc"),
        (&["import", "no-such-file.json"], 1, "no-such-file.json: cannot be read"),
        (
            &["import", "theirs.json", "--only", "need=beds"],
            1,
            "--only need=beds: \"beds\" is no need; known: talk-now",
        ),
        (&["import", "theirs.json", "--only", "place=mars"], 1, "not a province or territory"),
        (&["import", "theirs.json", "--only", "beds"], 1, "write need=, place= or term="),
        (&["export", "--dir", ""], 2, "name a folder"),
        (&["export", "--dir", "  "], 2, "name a folder"),
        (&["pages", "--dir", ""], 2, "name a folder"),
        (&["one-file", "--app", ""], 2, "name a folder"),
        (&["release", "--site", ""], 2, "name a folder"),
        (&["import", ""], 2, "name a file"),
        (&["check", "--since", ""], 2, "name a file"),
        (&["check", "--since", "no-such-file.json"], 1, "name a directory.json of `export`"),
        (&["plan", "--lang", "xx"], 1, "the site has no language \"xx\"; use one of: en, fr"),
        (&["find", "papers", "--lang", "EN"], 1, "the site has no language \"EN\""),
        (&["plan", "nowhere=on"], 1, "there is no question `nowhere`; known: danger, who, where"),
        (&["plan", "where=mars"], 1, "the question `where` has no answer `mars`; known: bc"),
        (
            &["plan", "where="],
            1,
            "`where=` has no answer; write `where=bc`, or leave the question out",
        ),
        (&["plan", "where"], 1, "`where` has no answer; write `where=bc`"),
        (
            &["plan", "where=on,qc"],
            1,
            "`where=on,qc` has more than one answer, and the question takes one",
        ),
        (&["plan", "where=on", "town=nowhere"], 1, "`nowhere` is no place of resources/places"),
        (&["plan", "where=qc", "town=brampton"], 1, "write `where=on`"),
        (&["plan", "--people", "where=on"], 2, "cannot be used with"),
        (&["plan", "where=on", "where=qc"], 1, "`where` is answered more than once"),
        (&["links", "no-such-record"], 1, "no page is named by that"),
        (&["export", "--table", "zz"], 2, "known: ca, bc"),
        (&["import", "no-such-table.csv"], 1, "no-such-table.csv: cannot be read"),
        (&["lookup", "1-800-555-0100"], 1, "look for a mistyped digit"),
        (&["read", "getting-payed"], 1, "is no text with a deadline or an age, no page with one"),
    ] {
        let output = run(arguments);
        let line = line(&output);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {line}");
        assert!(line.contains(want), "{arguments:?}: {line}");
    }
}

#[test]
fn what_is_typed_rightly_is_done() {
    for (arguments, want) in [
        (&["check"][..], "all in order"),
        (&["plan", "where=on", "help=law,immigration", "--lang", "fr"], "\"lang\": \"fr\""),
        (&["find", "boss", "took", "my", "papers"], "page     papers-taken: "),
        (&["due", "--on", "2026-12-01"], "active records on 2026-12-01"),
        (&["plan", "where=on", "town=brampton"], "\"distance\": \"around it, "),
        (&["plan", "--people", "--lang", "fr"], "pass  "),
        (&["lookup", "1-833-900-1010"], "canadian-human-trafficking-hotline"),
        (
            &["lookup", "Tel:", "(833)", "900.1010", "ext.", "5"],
            "canadian-human-trafficking-hotline",
        ),
        (&["lookup", "900-1010"], "canadian-human-trafficking-hotline"),
        (&["lookup", "667", "5005"], "(nb-chimo)"),
        (&["lookup", "Directory: R920F3F48."], "(bc-octip)"),
        (&["plan", "--help"], "  where=bc|ab|"),
        (&["plan", "-h"], "several with commas between"),
        (&["coverage", "--json"], "\"holes\""),
        (&["read"], "nothing to read"),
    ] {
        let output = run(arguments);
        let said = out(&output);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {output:?}");
        assert!(said.contains(want), "{arguments:?}: {said}");
    }
}

/// A folder that is gone when the test is over.
struct Folder(std::path::PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn an_import_is_walked_through_as_the_documents_say() {
    let folder =
        Folder(std::env::temp_dir().join(format!("alongside-walk-{}", std::process::id())));
    std::fs::create_dir_all(&folder.0).expect("a folder can be made");
    let path = |name: &str| folder.0.join(name).to_string_lossy().into_owned();
    let write =
        |name: &str, text: &str| std::fs::write(path(name), text).expect("a file can be written");
    let service = |id: u8, name: &str| {
        format!(
            r#"{{"id": "{id}", "name": "{name}", "status": "active", "phones": [{{"number": "604-681-848{id}"}}],
               "alert": "\u001b[2Jgone", "attributes": [{{"taxonomy_term": {{"code": "BH-1800", "name": "Shelter"}}}}]}}"#
        )
    };
    write("first.json", &format!("[{}, {}, 7]", service(1, "House"), service(2, "Line")));
    let (first, terms) = (path("first.json"), path("terms.json"));
    // The file of terms is made first, and nothing else.
    let output = run(&["import", &first, "--as", "bc", "--terms", &terms]);
    assert!(out(&output).contains("1 terms; write under each"), "{output:?}");
    let filled = std::fs::read_to_string(&terms).expect("it is there");
    write("terms.json", &filled.replace("\"needs\": []", "\"needs\": [\"safe-place\"]"));
    let output =
        run(&["import", &first, "--as", "bc", "--terms", &terms, "--only", "need=safe-place"]);
    let said = out(&output);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    for want in [
        "[2]: is a number, not a service; remove it; this record was left out",
        "2 records, ",
        "1 left out",
        "bc-house: alert: \\u{1b}[2Jgone",
    ] {
        assert!(said.contains(want), "{want}: {said}");
    }
    assert!(!said.contains('\u{1b}'), "{said:?}");
    let records = std::fs::read_to_string(path("first.imported.json")).expect("it is there");
    assert_eq!(records.matches("\"safe-place\"").count(), 2, "{records}");
    // Never over what is there.
    let again = run(&["import", &first, "--as", "bc"]);
    assert!(line(&again).contains("move away what is there"), "{again:?}");
    // Later: one is new, one has changed, one is gone.
    write("second.json", &format!("[{}, {}]", service(1, "Home"), service(3, "Night line")));
    let output = run(&["import", &path("second.json"), "--as", "bc", "--before", &first]);
    let said = out(&output);
    for want in ["changed: Home: name", "new: Night line", "gone: Line"] {
        assert!(said.contains(want), "{want}: {said}");
    }
}

#[test]
fn the_documents_show_the_data_as_it_is() {
    for command in ["tables", "questions"] {
        let output = run(&[command, "--check"]);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
