//! What French sets beside its marks.
//!
//! Keyboards have no key for a space that does not break, so editors type a plain one and it is replaced here: no line
//! of a French text begins with a colon or ends with an opening quote.

/// A space that does not break.
const FIXED: &str = "\u{a0}";

/// The text as it is shown. Languages other than French are left as they are.
pub(crate) fn set(tag: &str, text: &str) -> String {
    if tag.split('-').next() != Some("fr") {
        return text.to_owned();
    }
    let quotes = text.replace("« ", &format!("«{FIXED}")).replace(" »", &format!("{FIXED}»"));
    // Behind a colon comes a space or the end; elsewhere it belongs to something else.
    let mut res = String::new();
    let mut rest = quotes.as_str();
    while let Some((before, after)) = rest.split_once(" :") {
        res.push_str(before);
        let ends = after.chars().next().is_none_or(char::is_whitespace);
        res.push_str(if ends { FIXED } else { " " });
        res.push(':');
        rest = after;
    }
    res + rest
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
        ] {
            assert_eq!(set("fr", text), want);
            assert_eq!(set("fr-CA", text), want);
            assert_eq!(set("en", text), text);
        }
    }
}
