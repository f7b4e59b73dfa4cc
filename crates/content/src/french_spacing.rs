//! What French sets beside its marks and figures, and its apostrophe.
//!
//! Keyboards have no key for a space that does not break nor for a curved apostrophe, so editors type plain ones and they
//! are replaced here: no line of a French text begins with a colon or with the `h` of an hour, or ends with an opening
//! quote.

/// A space that does not break.
const FIXED: char = '\u{a0}';

/// The text as it is shown. Languages other than French are left as they are.
pub(crate) fn set(tag: &str, text: &str) -> String {
    if tag.split('-').next() != Some("fr") {
        return text.to_owned();
    }
    let mut res = String::with_capacity(text.len() + text.len() / 16);
    let mut before = None;
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let after = rest.as_str();
        let set = match c {
            ' ' if before == Some('«') || begins_with_mark(after) => FIXED,
            ' ' if before.is_some_and(|c| c.is_ascii_digit()) && begins_with_unit(after) => FIXED,
            '\'' if before.is_some_and(char::is_alphabetic) && begins_with_letter(after) => '’',
            _ => c,
        };
        res.push(set);
        before = Some(c);
    }
    res
}

/// Whether what follows a space is a closing quote or a colon. Behind a colon comes a space or the end; elsewhere it
/// belongs to something else.
fn begins_with_mark(after: &str) -> bool {
    after.starts_with('»')
        || after
            .strip_prefix(':')
            .is_some_and(|after| after.chars().next().is_none_or(char::is_whitespace))
}

/// Whether what follows a figure and a space belongs to the figure: `8 h 30`, `5 000 $`, `30 %`.
fn begins_with_unit(after: &str) -> bool {
    let mut after = after.chars();
    match after.next() {
        Some('$' | '%') => true,
        Some('h') => after.next().is_none_or(|c| !c.is_alphanumeric()),
        _ => false,
    }
}

fn begins_with_letter(after: &str) -> bool {
    after.starts_with(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_marks_keep_to_their_words() {
        for (text, want) in [
            ("Demandez : « Pourquoi? »", "Demandez\u{a0}: «\u{a0}Pourquoi?\u{a0}»"),
            ("Heures indiquées :", "Heures indiquées\u{a0}:"),
            ("a :b", "a :b"),
            ("label = { $what } :\nx", "label = { $what }\u{a0}:\nx"),
            ("de 8 h 30 à 16 h, 12 heures", "de 8\u{a0}h 30 à 16\u{a0}h, 12 heures"),
            ("4 $ et 30 %", "4\u{a0}$ et 30\u{a0}%"),
            ("l'aide d'Elle, 'x'", "l’aide d’Elle, 'x'"),
        ] {
            assert_eq!(set("fr", text), want);
            assert_eq!(set("fr-CA", text), want);
            assert_eq!(set("en", text), text);
        }
    }
}
