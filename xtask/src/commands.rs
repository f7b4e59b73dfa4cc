//! The table of commands, the help made from it, and who runs each of them.

use std::fmt::Write as _;
use std::time::Instant;

use crate::project::{self, Failure, Project, Took};
use crate::{bench, one_file, server, site, suite, tools};

/// The commands, in the order in which the help lists them. A new command is one entry.
const COMMANDS: &[Command] = &[
    here(
        "serve",
        server::USAGE,
        "build the site and show it on this computer only",
        server::HELP,
        server::command,
    ),
    here(
        "build",
        site::USAGE,
        "build the site into dist/, ready for any static web host",
        site::HELP,
        site::command,
    ),
    here(
        "one-file",
        one_file::USAGE,
        "write the whole site into one file for each language, to be carried on a stick or a tablet",
        one_file::HELP,
        one_file::command,
    ),
    here(
        "test",
        suite::USAGE,
        "run every test, the ones in the browser too",
        suite::HELP,
        suite::command,
    ),
    here(
        "bench",
        bench::USAGE,
        "measure the built site in a browser on a slow phone and print the ratios",
        bench::HELP,
        bench::command,
    ),
    here("tools", "", "only install what the other commands need", tools::HELP, tools::command),
    tool(
        DESK,
        "check",
        "",
        "read resources/ and locales/ and print every mistake with file, record, field and how to mend it",
    ),
    tool(
        DESK,
        "plan",
        "[QUESTION=ANSWER[,ANSWER] ...] [--lang fr] [--on 2026-12-01]",
        "print the plan for some answers: cargo xtask plan where=on papers=none --lang fr",
    ),
    tool(
        DESK,
        "find",
        "WORDS ... [--lang fr] [--on 2026-12-01]",
        "print what the search of the site finds: cargo xtask find boss took my papers",
    ),
    tool(
        DESK,
        "due",
        "[--on 2026-12-01] [--release]",
        "list the records that should be checked again, oldest first; with --release, fail if something stands in the way of one",
    ),
    tool(
        DESK,
        "lookup",
        "NUMBER-OR-NAME",
        "tell what a number on an old sheet was, when it closed and what replaced it: cargo xtask lookup 1-800-667-5005",
    ),
    tool(
        DESK,
        "schema",
        "",
        "write resources/schema/ anew, which tells text editors what may stand in the files of resources/",
    ),
    tool(
        DESK,
        "export",
        "[--dir FOLDER] [--on 2026-12-01]",
        "write the whole directory for others, as HSDS 3 JSON and as a table, into target/export or FOLDER",
    ),
    tool(
        DESK,
        "import",
        "FILE [--as PROVINCE]",
        "make records from the HSDS 3 JSON of another directory, in a new file beside FILE, and say what stayed behind",
    ),
    tool(
        DESK,
        "coverage",
        "[--on 2026-12-01] [--json]",
        "count the services of each province and territory by need, group and way of contact, and name the holes",
    ),
];

/// The tool that works on the content (resources/ and locales/): what Cargo must be told to find it.
const DESK: &[&str] = &["--package", "alongside-desk"];

/// The tool that draws the pages of the site: what Cargo must be told to find it.
pub(crate) const SITE: &[&str] = &["--bin", "site"];

/// How wide the lines of the help are.
const WIDTH: usize = 100;

/// One command.
struct Command {
    /// What a person types after `cargo xtask`.
    name: &'static str,
    /// What may follow the name.
    usage: &'static str,
    /// What it does, in one line.
    summary: &'static str,
    /// What else its own help says; may be empty.
    more: &'static str,
    /// Who runs it.
    runner: Runner,
}

/// Who runs a command.
enum Runner {
    /// A function of this crate.
    Here(fn(&Project, &[String]) -> Result<(), Failure>),
    /// A native tool of the project, which takes the name of the command and everything after it.
    Tool(&'static [&'static str]),
}

/// A command that this crate runs itself.
const fn here(
    name: &'static str,
    usage: &'static str,
    summary: &'static str,
    more: &'static str,
    run: fn(&Project, &[String]) -> Result<(), Failure>,
) -> Command {
    Command { name, usage, summary, more, runner: Runner::Here(run) }
}

/// A command that a native tool of the project runs.
const fn tool(
    tool: &'static [&'static str],
    name: &'static str,
    usage: &'static str,
    summary: &'static str,
) -> Command {
    Command { name, usage, summary, more: "", runner: Runner::Tool(tool) }
}

/// Runs the command that the arguments name.
pub(crate) fn run(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let Some((name, rest)) = arguments.split_first() else {
        print!("{}", help());
        return Ok(());
    };
    if is_help(name) {
        match rest.first() {
            Some(topic) => print!("{}", find(topic)?.help()),
            None => print!("{}", help()),
        }
        return Ok(());
    }
    let command = find(name)?;
    if rest.iter().take_while(|it| *it != "--").any(|it| it == "--help" || it == "-h") {
        print!("{}", command.help());
        return Ok(());
    }
    match command.runner {
        Runner::Here(run) => run(project, rest),
        Runner::Tool(tool) => hand_over(project, tool, name, rest),
    }
}

/// Lets a native tool run a command. The tool prints its own errors; its exit code becomes ours.
fn hand_over(project: &Project, tool: &[&str], name: &str, rest: &[String]) -> Result<(), Failure> {
    project.compile(tool)?;
    project::pass_on(project.cargo_run(tool).arg(name).args(rest))
}

fn is_help(word: &str) -> bool {
    matches!(word, "--help" | "-h" | "help")
}

fn find(name: &str) -> Result<&'static Command, Failure> {
    COMMANDS.iter().find(|it| it.name == name).ok_or_else(|| {
        let names: Vec<&str> = COMMANDS.iter().map(|it| it.name).collect();
        let kind = if name.starts_with('-') { "option" } else { "command" };
        Failure::because(format!(
            "there is no {kind} `{name}`; the commands are {}, and `cargo xtask --help` explains them",
            names.join(", ")
        ))
    })
}

/// The failure for an argument that a command does not know.
pub(crate) fn unknown(command: &str, argument: &str) -> Failure {
    let usage = COMMANDS.iter().find(|it| it.name == command).map_or("", |it| it.usage);
    let takes =
        if usage.is_empty() { "it takes none".to_owned() } else { format!("it takes {usage}") };
    Failure::because(format!("`cargo xtask {command}` does not know `{argument}`; {takes}"))
}

/// Prints how long a whole command took.
pub(crate) fn done(what: &str, since: Instant) {
    println!("{what} ({})", Took(since.elapsed()));
}

/// The help on all commands.
fn help() -> String {
    let mut text = "Alongside, a finder of help and rights. Everything the project can do is one of these commands.\n\n\
        Usage: cargo xtask <command>\n\n"
        .to_owned();
    let column = COMMANDS.iter().map(|it| it.name.len()).max().unwrap_or_default() + 4;
    for command in COMMANDS {
        let mut start = format!("  {}", command.name);
        for line in wrapped(command.summary, WIDTH - column) {
            let _ = writeln!(text, "{start:column$}{line}");
            start.clear();
        }
    }
    text.push_str(
        "\nMore about one command: cargo xtask <command> --help\n\
         The first run installs what is missing and can take ten minutes; later runs take seconds.\n",
    );
    text
}

impl Command {
    /// The help on this command.
    fn help(&self) -> String {
        let usage = if self.usage.is_empty() { String::new() } else { format!(" {}", self.usage) };
        let mut text = format!("Usage: cargo xtask {}{usage}\n\n", self.name);
        for line in wrapped(self.summary, WIDTH) {
            let _ = writeln!(text, "{line}");
        }
        if !self.more.is_empty() {
            let _ = writeln!(text, "\n{}", self.more);
        }
        text
    }
}

/// A text in lines of at most `width` characters, broken between words.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is always a line");
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn failure(arguments: &str) -> String {
        match run(&Project::here(), &words(arguments)) {
            Err(Failure::Because(line)) => line,
            other => panic!("`{arguments}` gave {other:?}"),
        }
    }

    #[test]
    fn the_help_lists_every_command() {
        let help = help();
        for command in COMMANDS {
            assert!(
                help.contains(&format!("\n  {} ", command.name)),
                "the help leaves out {}",
                command.name
            );
            let own = command.help();
            assert!(own.starts_with(&format!("Usage: cargo xtask {}", command.name)), "{own}");
        }
        assert!(
            help.lines().all(|line| line.chars().count() <= WIDTH),
            "a line is too long:\n{help}"
        );
    }

    #[test]
    fn no_two_commands_share_a_name() {
        for (index, command) in COMMANDS.iter().enumerate() {
            assert!(
                COMMANDS[..index].iter().all(|it| it.name != command.name),
                "{} is there twice",
                command.name
            );
        }
    }

    #[test]
    fn an_unknown_command_gets_one_line_with_all_names() {
        for arguments in ["sreve", "--sreve", "help sreve"] {
            let line = failure(arguments);
            assert!(line.contains("sreve") && !line.contains('\n'), "{line}");
            assert!(COMMANDS.iter().all(|it| line.contains(it.name)), "{line}");
        }
    }

    #[test]
    fn an_unknown_flag_gets_one_line_with_what_is_known() {
        let flags = [("serve", "--port"), ("test", "--no-browser"), ("tools", "none")];
        for (command, known) in flags {
            let line = failure(&format!("{command} --surprise"));
            assert!(
                line.contains("--surprise") && line.contains(known) && !line.contains('\n'),
                "{line}"
            );
        }
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("", 7), [""]);
    }
}
