//! The table of commands, the help made from it, and the way from what was typed to the command that runs.

use std::fmt::Write as _;

use crate::command::{Arguments, Command, WIDTH, wrapped};
use crate::program;
use crate::project::Project;
use crate::report::Failure;
use crate::{bench, pictures, site, suite, tools};

/// The commands that this crate runs itself, in the order in which the help lists them. A new command is one entry.
const COMMANDS: &[Command] = &[
    site::SERVE,
    site::BUILD,
    site::ONE_FILE,
    site::RELEASE,
    suite::TEST,
    bench::BENCH,
    pictures::PICTURES,
    tools::TOOLS,
    site::TRUNK_HOOK,
];

/// Runs the command that the arguments name.
pub(crate) fn run(project: &Project, mut arguments: Arguments) -> Result<(), Failure> {
    if arguments.is_empty() {
        print!("{}", help());
        return Ok(());
    }
    let name = arguments.remove(0).to_string_lossy().into_owned();
    if is_help(&name) {
        if let Some(topic) = arguments.first() {
            return show_help(project, &topic.to_string_lossy());
        }
        print!("{}", help());
        return Ok(());
    }
    if is_of_the_program(&name) {
        return program::hand_over(project, &name, arguments);
    }
    let command = find(&name)?;
    let mut own = arguments.iter().take_while(|argument| *argument != "--");
    if own.any(|argument| argument == "--help" || argument == "-h") {
        return show_help(project, &name);
    }
    (command.run)(project, arguments)
}

fn is_help(word: &str) -> bool {
    matches!(word, "--help" | "-h" | "help")
}

fn is_of_the_program(name: &str) -> bool {
    program::COMMANDS.contains(&name)
}

/// Shows the help on one command.
fn show_help(project: &Project, name: &str) -> Result<(), Failure> {
    if is_of_the_program(name) {
        return program::hand_over(project, name, vec!["--help".into()]);
    }
    print!("{}", find(name)?.help());
    Ok(())
}

fn find(name: &str) -> Result<&'static Command, Failure> {
    COMMANDS.iter().find(|command| command.name == name).ok_or_else(|| {
        let names: Vec<&str> = all().collect();
        let kind = if name.starts_with('-') { "option" } else { "command" };
        Failure::because(format!(
            "there is no {kind} `{name}`; the commands are {}, and `cargo xtask --help` explains them",
            names.join(", ")
        ))
    })
}

/// The name of every command.
fn all() -> impl Iterator<Item = &'static str> {
    COMMANDS.iter().map(|command| command.name).chain(program::COMMANDS)
}

/// The help on all commands.
fn help() -> String {
    let mut text = "Alongside, a finder of help and rights. Everything the project can do is one of these commands.\n\n\
        Usage: cargo xtask <command>\n\n"
        .to_owned();
    let column = COMMANDS.iter().map(|command| command.name.len()).max().unwrap_or_default() + 4;
    for command in COMMANDS {
        let mut start = format!("  {}", command.name);
        for line in wrapped(command.summary, WIDTH - column) {
            let _ = writeln!(text, "{start:column$}{line}");
            start.clear();
        }
    }
    text.push_str(
        "\nFor texts and records (`check` reads them all and says how to fix each mistake):\n",
    );
    for line in wrapped(&program::COMMANDS.join(", "), WIDTH - 2) {
        let _ = writeln!(text, "  {line}");
    }
    text.push_str(
        "\nMore about one command: cargo xtask <command> --help\n\
         The first run installs what is missing and can take ten minutes; later runs take seconds.\n",
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::tests::words;

    fn failure(arguments: &str) -> String {
        match run(&Project::here(), words(arguments)) {
            Err(Failure::Message(line)) => line,
            other => panic!("`{arguments}` gave {other:?}"),
        }
    }

    #[test]
    fn the_help_lists_every_command() {
        let help = help();
        for name in all() {
            let mut listed = help.split([' ', ',', '\n']);
            assert!(listed.any(|word| word == name), "the help leaves out {name}");
        }
        for command in COMMANDS {
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
        let names: Vec<&str> = all().collect();
        for (index, name) in names.iter().enumerate() {
            assert!(!names[..index].contains(name), "{name} is duplicated");
        }
    }

    #[test]
    fn an_unknown_command_gets_one_line_with_all_names() {
        for arguments in ["sreve", "--sreve", "help sreve"] {
            let line = failure(arguments);
            assert!(line.contains("sreve") && !line.contains('\n'), "{line}");
            assert!(all().all(|name| line.contains(name)), "{line}");
        }
    }

    #[test]
    fn an_unknown_flag_gets_one_line_with_what_is_known() {
        for (command, known) in [("serve", "--port"), ("test", "--no-browser"), ("tools", "none")] {
            let line = failure(&format!("{command} --surprise"));
            assert!(
                line.contains("--surprise") && line.contains(known) && !line.contains('\n'),
                "{line}"
            );
        }
    }
}
