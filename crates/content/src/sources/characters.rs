//! Bytes of a file as text, and the characters that no text of ours holds.
//!
//! What nobody sees can still turn a number round, hide a word from the check or break a line on a page. It comes with
//! texts that are copied from elsewhere, so it is named by its code point and its line.

/// The text of a file; a byte order mark, which some text editors write, is dropped.
///
/// # Errors
/// The line of the first bytes that are no UTF-8, counted from 1, if it can be told, and what to do.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, (Option<usize>, String)> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err((None, "is UTF-16; save it as UTF-8 in your text editor".to_owned()));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(error) => {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = before.split(|byte| *byte == b'\n').count();
            let what =
                "holds bytes that are not UTF-8; type that place again, and save the file as UTF-8";
            Err((Some(line), what.to_owned()))
        }
    }
}

/// The first character of a text that is refused, if there is one.
pub(crate) fn refused(text: &str) -> Option<char> {
    // Most texts are plain, and reading each letter of all files takes a while.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')) {
        return None;
    }
    let mut before = None;
    text.chars().find(|&letter| is_refused(before.replace(letter), letter))
}

/// What a line says of such a character.
pub(crate) fn advice(letter: char) -> String {
    let kind = match letter {
        '\u{fffd}' => "stands where a letter was lost; type it again",
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "turns the direction of what follows; remove it"
        }
        letter if is_private(letter) => "has no meaning that all fonts know; remove it",
        letter if letter.is_control() => "is a control character; remove it",
        _ => "has no width and is seen by nobody; remove it",
    };
    format!("holds U+{:04X}, which {kind}", u32::from(letter))
}

/// The text without such characters, and each line that has one with the first on it.
pub(super) fn without_refused(text: String) -> (String, Vec<(usize, char)>) {
    if refused(&text).is_none() {
        return (text, Vec::new());
    }
    let mut found = Vec::new();
    let mut kept = String::with_capacity(text.len());
    for (place, line) in text.split_inclusive('\n').enumerate() {
        found.extend(refused(line).map(|letter| (place + 1, letter)));
        let mut before = None;
        kept.extend(line.chars().filter(|&letter| !is_refused(before.replace(letter), letter)));
    }
    (kept, found)
}

fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

fn is_refused(before: Option<char>, letter: char) -> bool {
    match letter {
        '\n' | '\r' | '\t' => false,
        // They join letters and keep them apart: Persian and the scripts of India are not written rightly without them.
        '\u{200c}' | '\u{200d}' => {
            !before.is_some_and(|before| matches!(before, '\u{600}'..='\u{dff}'))
        }
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffd}'
        | '\u{e0000}'..='\u{e0fff}' => true,
        _ => letter.is_control() || is_private(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_refused_and_what_languages_need_is_not() {
        for letter in [
            '\0',
            '\u{7}',
            '\u{1b}',
            '\u{7f}',
            '\u{85}',
            '\u{ad}',
            '\u{200b}',
            '\u{200e}',
            '\u{200f}',
            '\u{2028}',
            '\u{202e}',
            '\u{2060}',
            '\u{2066}',
            '\u{feff}',
            '\u{fffd}',
            '\u{e001}',
            '\u{f8ff}',
            '\u{e0041}',
            '\u{f0000}',
            '\u{10fffd}',
        ] {
            let text = format!("a{letter}b");
            assert_eq!(refused(&text), Some(letter), "{letter:?}");
            let code = format!("U+{:04X}", u32::from(letter));
            assert!(advice(letter).contains(&code), "{letter:?}");
        }
        for text in [
            "a\tb\r\n",
            "«\u{a0}à\u{202f}!\u{a0}»",
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "👍🏽 ✓️",
            "ᐃᓄᒃᑎᑐᑦ",
            "e\u{301}",
        ] {
            assert_eq!(refused(text), None, "{text:?}");
        }
        assert_eq!(refused("a\u{200c}b"), Some('\u{200c}'));
    }

    #[test]
    fn bytes_are_text_or_the_line_is_told() {
        assert_eq!(decode(b"\xEF\xBB\xBF{}".to_vec()), Ok("{}".to_owned()));
        let line = |bytes: &[u8]| decode(bytes.to_vec()).map_err(|(line, _)| line);
        assert_eq!(line(b"a\nb\nc\xE9d\n"), Err(Some(3)));
        assert_eq!(line(b"\xFF\xFE{\0}\0"), Err(None));
        assert_eq!(line("é".as_bytes()), Ok("é".to_owned()));
    }

    #[test]
    fn lines_are_counted_and_the_rest_is_kept() {
        let text = "a\u{202e}b\n\nc\u{200b}\u{200b}d";
        let found = vec![(1, '\u{202e}'), (3, '\u{200b}')];
        assert_eq!(without_refused(text.to_owned()), ("ab\n\ncd".to_owned(), found));
    }
}
