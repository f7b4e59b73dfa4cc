//! Phone numbers as people type and paste them: with any marks between the digits, a label before, an extension after, in
//! the digits of any script.

use super::fold::plain;
use alongside_model::{HASH_OF_NOTHING, hash_with};

/// The fewest digits that are a number beside words.
const LINE: usize = 7;

/// Digits of an area code and a line.
const WHOLE: usize = 10;

/// The digits of a phone number, without the country's 1 and an extension; `None` if the text is no number.
pub(super) fn number(text: &str) -> Option<String> {
    let mut run = String::new();
    let mut runs = Vec::new();
    let mut words = false;
    for letter in text.chars().map(plain).chain([',']) {
        match letter {
            '0'..='9' => run.push(letter),
            // What stands before it is a label, such as 'Tel:'.
            ':' if run.is_empty() && runs.is_empty() => words = false,
            _ if is_between(letter) => {}
            _ => {
                words |= !matches!(letter, ',' | ';' | '#');
                if !run.is_empty() {
                    runs.push(std::mem::take(&mut run));
                }
            }
        }
    }
    let long = runs.iter().position(|run| run.len() >= LINE);
    let run = runs.get(long.or((!words).then_some(0))?)?;
    // Before an area code stand 1, 001 or 011 1; neither a code nor a line begins with 0 or 1.
    let run = if run.len() > 3 { run.trim_start_matches(['0', '1']) } else { run };
    Some(run.get(..WHOLE).unwrap_or(run).to_owned())
}

/// The line of a number with an area code.
pub(super) fn line(number: &str) -> Option<&str> {
    number.get(WHOLE - LINE..).filter(|line| line.len() == LINE)
}

/// What stands for a number that must not be called, and for its line: none can be read from it.
pub fn marks(number: &str) -> (u32, u32) {
    let number = self::number(number).unwrap_or_default();
    let mark = |digits| hash_with(HASH_OF_NOTHING, digits);
    (mark(&number), mark(line(&number).unwrap_or(&number)))
}

/// The mark of a number that was typed, and whether it is the mark of a line.
pub fn mark(typed: &str) -> Option<(u32, bool)> {
    let number = number(typed)?;
    Some((hash_with(HASH_OF_NOTHING, &number), number.len() == LINE))
}

/// Whether a mark can stand between the digits of a number: all that is no letter, but for what parts numbers.
fn is_between(letter: char) -> bool {
    match letter {
        ',' | ';' | '#' => false,
        '\0'..'\u{c0}' => !letter.is_ascii_alphabetic(),
        // Marks, arrows and signs such as ☎, and the space of Chinese and Japanese.
        '\u{2000}'..='\u{206f}'
        | '\u{2190}'..='\u{2bff}'
        | '\u{3000}'
        | '\u{fe00}'..='\u{fe6f}' => true,
        _ => ('\u{1f000}'..'\u{20000}').contains(&letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_however_it_is_written() {
        for typed in [
            "8339001010",
            "1-833-900-1010",
            "+1 (833) 900-1010",
            "1.833.900.1010",
            "1\u{2011}833\u{2011}900\u{2011}1010",
            "833 – 900 — 1010",
            "1\u{a0}833\u{202f}900\u{2009}1010",
            "1 833 900\u{2212}1010",
            "\u{202a}+1 833-900-1010\u{202c}",
            "(833)900-1010 ext. 5",
            "1-833-900-1010 x12",
            "833-900-1010, 12",
            "833-900-1010 #12",
            "1 833 900-1010 poste 12",
            "1-833-900-1010 1234",
            "Tel: 1-833-900-1010",
            "Tél. : 1 833 900-1010",
            "tel:+18339001010",
            "call 833 900 1010 now",
            "☎ 833-900-1010",
            "📞833-900-1010",
            "001 833 900 1010",
            "011-1-833-900-1010",
            "١ ٨٣٣ ٩٠٠ ١٠١٠",
            "۱-۸۳۳-۹۰۰-۱۰۱۰",
            "੧-੮੩੩-੯੦੦-੧੦੧੦",
            "१-८३३-९००-१०१०",
            "1-833-900-1010",
            "(833)900-1010",
            "Tel:833.900.1010",
        ] {
            assert_eq!(number(typed).as_deref(), Some("8339001010"), "{typed}");
        }
    }

    #[test]
    fn short_numbers_and_lines_stay_and_words_are_no_number() {
        for (typed, want) in [
            ("9-1-1", Some("911")),
            ("Tel: 2-1-1", Some("211")),
            ("sms:686868", Some("686868")),
            ("۹۱۱", Some("911")),
            ("900-1010", Some("9001010")),
            ("1 833 90", Some("83390")),
            ("18", Some("18")),
            ("211 alberta", None),
            ("talk4healing", None),
            ("L6T 1A1", None),
            ("帮助 911", None),
            ("", None),
            ("tel:", None),
            ("...", None),
        ] {
            assert_eq!(number(typed).as_deref(), want, "{typed}");
        }
    }

    #[test]
    fn a_former_number_is_known_whole_and_by_its_line() {
        let (whole, line) = marks("+18339001010");
        assert_eq!(mark("Tel: 1 (833) 900-1010"), Some((whole, false)));
        assert_eq!(mark("900 10 10"), Some((line, true)));
        assert_eq!(mark("help"), None);
        assert_ne!(marks("+18339001010").0, marks("+18449001010").0);
        assert_eq!(marks("+18339001010").1, marks("+18449001010").1);
    }
}
