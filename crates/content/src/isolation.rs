//! Numbers and variables in texts that are written from right to left, kept from being turned round.
//!
//! After an Arabic letter the digits of 1-833-900-1010 count as Arabic numbers and its hyphens as nothing, so that it shows
//! as 1010-900-833-1, and 9-1-1 as 1-1-9. Between two characters that nobody sees, what is left to right stays so. Editors
//! need not type them, and files may not have them.
//!
//! Numbers stand between marks, as all browsers know them, and other variables are isolated, since they may be of either
//! direction: `WebKit` of the age of Safari 16 turns a number round that is isolated by characters alone.

use alongside_i18n::reader::{END, KEY, VALUE, VARIABLE};

/// Begins what is shown by its own direction, whatever is around it.
const BY_ITSELF: char = '\u{2068}';
/// Ends that.
const OUT: char = '\u{2069}';
/// Makes of numbers beside it a part of text from left to right.
const LEFT_TO_RIGHT: char = '\u{200e}';

/// Begins a text from right to left, wherever it is put in: a number in front would tell the opposite.
const RIGHT_TO_LEFT: char = '\u{200f}';

/// Variables that are a number to call or a time of day, or a part of one: what stands between two of them, such as the
/// colon of 8:30, goes with them.
const NUMBERS: [&str; 5] = ["number", "digits", "hour", "hour12", "minute"];

/// A compiled text with each variable, and each number or code within it that has marks, apart from what is around it.
pub(crate) fn isolated(compiled: &str) -> String {
    let mut res = String::with_capacity(compiled.len() + 16);
    let mut rest = compiled;
    while let Some(place) = rest.find([VARIABLE, KEY]) {
        res.push_str(&numbers_isolated(&rest[..place]));
        let mark = rest[place..].chars().next().unwrap_or(VARIABLE);
        let after = &rest[place + mark.len_utf8()..];
        let name = &after[..after.find([END, KEY, VALUE]).unwrap_or(after.len())];
        let after = &after[name.len()..];
        if mark == VARIABLE && after.starts_with(END) {
            let is_number = NUMBERS.contains(&name);
            if is_number && !res.starts_with(RIGHT_TO_LEFT) {
                res.insert(0, RIGHT_TO_LEFT);
            }
            let [before, behind] = if is_number { [LEFT_TO_RIGHT; 2] } else { [BY_ITSELF, OUT] };
            res.extend([before, VARIABLE]);
            res.push_str(name);
            res.extend([END, behind]);
            rest = &after[END.len_utf8()..];
        } else {
            res.push(mark);
            res.push_str(name);
            rest = after;
        }
    }
    res.push_str(&numbers_isolated(rest));
    res
}

/// A text with each number or code in it that has marks apart from what is around it.
fn numbers_isolated(text: &str) -> String {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "-.,:/&@+%$".contains(letter);
    let mut res = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(start) = rest.find(|letter: char| is_part(letter)) {
        let (before, from) = rest.split_at(start);
        let (whole, after) =
            from.split_at(from.find(|letter| !is_part(letter)).unwrap_or(from.len()));
        // Marks of the sentence are not of the number.
        let code = whole.trim_end_matches(['.', ',', ':', '-', '/']);
        let code_start = code.trim_start_matches(['.', ',', ':', '/', '-']).len();
        let (marks, code) = code.split_at(code.len() - code_start);
        res.push_str(before);
        res.push_str(marks);
        let has_marks = code.contains(|letter: char| !letter.is_ascii_alphanumeric());
        if has_marks && code.contains(|letter: char| letter.is_ascii_alphanumeric()) {
            res.push(LEFT_TO_RIGHT);
            res.push_str(code);
            res.push(LEFT_TO_RIGHT);
        } else {
            res.push_str(code);
        }
        res.push_str(&whole[marks.len() + code.len()..]);
        rest = after;
    }
    res.push_str(rest);
    res
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_i18n::reader::{self, Value};
    use alongside_model::Messages;
    use std::collections::BTreeMap;

    #[test]
    fn numbers_with_marks_stand_apart() {
        for (text, want) in [
            ("اتصل 9-1-1.", "اتصل \u{200e}9-1-1\u{200e}."),
            ("اتصل 1-833-900-1010، ليلًا", "اتصل \u{200e}1-833-900-1010\u{200e}، ليلًا"),
            ("اتصل 911 أو 211.", "اتصل 911 أو 211."),
            ("المساعدة القانونية (legal aid)", "المساعدة القانونية (legal aid)"),
            ("أشخاص 2SLGBTQ+", "أشخاص \u{200e}2SLGBTQ+\u{200e}"),
            ("من 9:00 إلى $18.25", "من \u{200e}9:00\u{200e} إلى \u{200e}$18.25\u{200e}"),
            ("H&C: لا", "\u{200e}H&C\u{200e}: لا"),
            ("- و...", "- و..."),
        ] {
            assert_eq!(isolated(text), want);
        }
    }

    #[test]
    fn a_time_of_day_is_one_number() {
        let compiled = "\u{e001}hour12\u{e002}:\u{e001}minute\u{e002} صباحًا";
        let messages = Messages::new(BTreeMap::from([("it".to_owned(), isolated(compiled))]));
        let args = [("hour12", "8".into()), ("minute", "30".into())];
        assert_eq!(
            reader::format(&messages, "it", &args),
            "\u{200f}\u{200e}8\u{200e}:\u{200e}30\u{200e} صباحًا"
        );
    }

    #[test]
    fn variables_stand_apart_and_choices_still_choose() {
        let compiled = "\u{e001}n\u{e003}one\u{e004}خدمة\u{e003}other\u{e004}\u{e001}n\u{e002} خدمة 9-1-1\u{e002} هنا";
        let messages = Messages::new(BTreeMap::from([("it".to_owned(), isolated(compiled))]));
        let said = |number: u32, category: &str| {
            reader::format(&messages, "it", &[("n", Value::Number(number, category.into()))])
        };
        assert_eq!(said(1, "one"), "خدمة هنا");
        assert_eq!(said(7, "other"), "\u{2068}7\u{2069} خدمة \u{200e}9-1-1\u{200e} هنا");
    }
}
