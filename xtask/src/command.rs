//! What a command is: its name, its help, and the function that runs it.

use std::ffi::OsString;
use std::fmt::Write as _;

use lexopt::Arg;

use crate::project::Project;
use crate::report::Failure;

/// How wide the lines of the help are.
pub(crate) const WIDTH: usize = 100;

/// What a person typed after the name of a command.
pub(crate) type Arguments = Vec<OsString>;

/// One command.
pub(crate) struct Command {
    /// What a person types after `cargo xtask`.
    pub(crate) name: &'static str,
    /// What may follow the name.
    pub(crate) usage: &'static str,
    /// What it does, in one line.
    pub(crate) summary: &'static str,
    /// What else its own help says; may be empty.
    pub(crate) details: &'static str,
    /// Runs it.
    pub(crate) run: fn(&Project, Arguments) -> Result<(), Failure>,
}

impl Command {
    /// The help on this command.
    pub(crate) fn help(&self) -> String {
        let usage = if self.usage.is_empty() { String::new() } else { format!(" {}", self.usage) };
        let mut text = format!("Usage: cargo xtask {}{usage}\n\n", self.name);
        for line in wrapped(self.summary, WIDTH) {
            let _ = writeln!(text, "{line}");
        }
        if !self.details.is_empty() {
            let _ = writeln!(text, "\n{}", self.details);
        }
        text
    }

    /// The failure for an argument that the command does not know.
    pub(crate) fn unknown(&self, argument: Arg) -> Failure {
        let shown = match argument {
            Arg::Short(letter) => format!("-{letter}"),
            Arg::Long(name) => format!("--{name}"),
            Arg::Value(value) => value.to_string_lossy().into_owned(),
        };
        let takes = if self.usage.is_empty() {
            "it takes none".to_owned()
        } else {
            format!("it takes {}", self.usage)
        };
        Failure::because(format!("`cargo xtask {}` does not know `{shown}`; {takes}", self.name))
    }
}

/// A text in lines of at most `width` characters, broken between words.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
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

/// What stands before the first `--`, and what stands after it.
pub(crate) fn split_at_dashes(mut arguments: Arguments) -> (Arguments, Arguments) {
    match arguments.iter().position(|argument| argument == "--") {
        Some(place) => {
            let after = arguments.split_off(place + 1);
            arguments.pop();
            (arguments, after)
        }
        None => (arguments, Vec::new()),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The words of a text as arguments.
    pub(crate) fn words(text: &str) -> Arguments {
        text.split_whitespace().map(Into::into).collect()
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("", 7), [""]);
    }

    #[test]
    fn dashes_separate_the_arguments_of_the_pages() {
        for (text, before, after) in [
            ("", "", ""),
            ("--port 1", "--port 1", ""),
            ("--port 1 -- --on x", "--port 1", "--on x"),
            ("-- a -- b", "", "a -- b"),
        ] {
            assert_eq!(split_at_dashes(words(text)), (words(before), words(after)), "{text}");
        }
    }
}
