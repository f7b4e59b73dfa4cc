//! Text of others, made safe to print: a terminal obeys some characters, and others turn the order of a line around.

/// A text of others as one line, in which nothing moves a cursor, colours, hides or turns around what follows.
pub fn line(text: &str) -> String {
    escaped(text, |_| false, |item| item.escape_unicode().to_string())
}

/// The same, with its line ends and tabs.
pub fn lines(text: &str) -> String {
    escaped(text, is_layout, |item| item.escape_unicode().to_string())
}

/// JSON with its line ends and tabs, escaped as JSON escapes.
pub fn json(text: &str) -> String {
    escaped(text, is_layout, |item| format!("\\u{:04x}", u32::from(item)))
}

fn escaped(text: &str, kept: impl Fn(char) -> bool, escape: impl Fn(char) -> String) -> String {
    let mut safe = String::with_capacity(text.len());
    for item in text.chars() {
        if is_obeyed(item) && !kept(item) {
            safe.push_str(&escape(item));
        } else {
            safe.push(item);
        }
    }
    safe
}

/// Line ends and tabs.
fn is_layout(item: char) -> bool {
    item == '\n' || item == '\t'
}

/// Control characters, signs that change the direction of a line, and other line ends.
fn is_obeyed(item: char) -> bool {
    item.is_control()
        || matches!(item, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_obeys_nothing_in_it() {
        assert_eq!(line("\u{1b}[31mred\u{7}\r\n"), "\\u{1b}[31mred\\u{7}\\u{d}\\u{a}");
        assert_eq!(lines("a\n\tb\u{9b}1m\u{202e}"), "a\n\tb\\u{9b}1m\\u{202e}");
        assert_eq!(json("{\n\t\"a\": \"\u{9b}\u{202e}\"}"), "{\n\t\"a\": \"\\u009b\\u202e\"}");
        assert_eq!(line("Où aller ? ᐃᓄᒃᑎᑐᑦ"), "Où aller ? ᐃᓄᒃᑎᑐᑦ");
    }
}
