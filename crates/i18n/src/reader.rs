//! Messages of one language, in the compact form that the content package makes from Fluent files.
//!
//! Texts are written in Project Fluent and checked and compiled by the content package, which also proves on every message
//! that this reader says what `fluent-bundle` says. The browser then needs neither a Fluent parser nor its
//! runtime (48 KB of brotli, measured): a message is a text in which private-use characters mark what varies.
//!
//! - `\u{e001}name\u{e002}` is a variable;
//! - `\u{e001}name\u{e003}key\u{e004}text\u{e003}key\u{e004}text\u{e002}` chooses by the variable's value or plural category; the
//!   last text is the default.

use alongside_model::Messages;

/// Begins a variable.
pub const VARIABLE: char = '\u{e001}';
/// Ends a variable.
pub const END: char = '\u{e002}';
/// Begins the key of a choice.
pub const KEY: char = '\u{e003}';
/// Begins the text of a choice.
pub const VALUE: char = '\u{e004}';

/// Tells the CLDR plural category (`one`, `other` ...) of a whole number in the language of the messages.
pub type PluralRule = fn(&str, u32) -> String;

/// A value for a variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text, put in as it is.
    Text(String),
    /// A whole number, with its plural category.
    Number(u32, String),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// Says a message with these variables. The check proves that every id in use exists; a missing one shows as empty.
pub fn format(messages: &Messages, id: &str, args: &[(&str, Value)]) -> String {
    let mut res = String::new();
    if let Some(message) = messages.compiled(id) {
        write(message, args, &mut res);
    }
    res
}

/// Says a message without variables.
pub fn text(messages: &Messages, id: &str) -> String {
    format(messages, id, &[])
}

/// Appends a compiled text, with its variables filled in.
fn write(compiled: &str, args: &[(&str, Value)], res: &mut String) {
    let mut rest = compiled;
    while let Some((before, after)) = rest.split_once(VARIABLE) {
        res.push_str(before);
        let (inner, after) = split_outside(after, END).unwrap_or((after, ""));
        match inner.split_once(KEY) {
            None => {
                if let Some((_, value)) = args.iter().find(|(name, _)| *name == inner) {
                    match value {
                        Value::Text(text) => res.push_str(text),
                        Value::Number(number, _) => res.push_str(&number.to_string()),
                    }
                }
            }
            Some((name, choices)) => {
                let value = args.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
                write(choose(choices, value), args, res);
            }
        }
        rest = after;
    }
    res.push_str(rest);
}

/// Splits at the first mark that is not inside a variable.
fn split_outside(text: &str, mark: char) -> Option<(&str, &str)> {
    let mut depth = 0;
    for (place, letter) in text.char_indices() {
        match letter {
            letter if letter == mark && depth == 0 => {
                let (before, after) = text.split_at_checked(place)?;
                return Some((before, after.strip_prefix(mark)?));
            }
            VARIABLE => depth += 1,
            END => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The text whose key fits the value; the last one if none does.
fn choose<'a>(choices: &'a str, value: Option<&Value>) -> &'a str {
    let mut last = "";
    let mut rest = Some(choices);
    while let Some(choices) = rest {
        let (choice, others) = match split_outside(choices, KEY) {
            Some((choice, others)) => (choice, Some(others)),
            None => (choices, None),
        };
        rest = others;
        let Some((key, text)) = choice.split_once(VALUE) else { continue };
        let fits = match value {
            Some(Value::Text(text)) => text == key,
            Some(Value::Number(number, category)) => category == key || number.to_string() == key,
            None => false,
        };
        if fits {
            return text;
        }
        last = text;
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn said(compiled: &str, args: &[(&str, Value)]) -> String {
        let messages = Messages::new(BTreeMap::from([("it".to_owned(), compiled.to_owned())]));
        format(&messages, "it", args)
    }

    #[test]
    fn fills_in_variables() {
        assert_eq!(said("Call \u{e001}who\u{e002} now", &[("who", "us".into())]), "Call us now");
    }

    #[test]
    fn chooses_by_plural_category_number_and_default() {
        let text = "\u{e001}n\u{e003}0\u{e004}none\u{e003}one\u{e004}\u{e001}n\u{e002} place\u{e003}other\u{e004}\u{e001}n\u{e002} places\u{e002} found";
        for (number, category, want) in [
            (0, "other", "none found"),
            (1, "one", "1 place found"),
            (5, "other", "5 places found"),
        ] {
            assert_eq!(said(text, &[("n", Value::Number(number, category.into()))]), want);
        }
        assert_eq!(said(text, &[]), " places found");
    }

    #[test]
    fn never_panics_on_a_broken_text() {
        for text in [
            "\u{e001}",
            "\u{e001}a\u{e003}",
            "\u{e001}a\u{e003}b\u{e004}\u{e001}",
            "\u{e002}\u{e003}\u{e004}",
        ] {
            said(text, &[("a", "b".into())]);
        }
    }
}
