//! Telephone numbers as other directories write them.

use super::derived::TEXTPHONE;
use alongside_model::PhoneNumber;
use serde_json::Value;

/// What was written in the place of a number.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// The number as our records write it. What is no number is as it was, so that the check names it.
    pub(super) number: String,
    /// The extension that was written behind it.
    pub(super) extension: Option<String>,
    /// Whatever else was written behind it.
    pub(super) rest: Option<String>,
}

/// What is written before an extension.
const MARKS: [&str; 6] = ["extension", "ext", "poste", "x", "#", "p."];

/// Reads a number and what is behind it.
pub(super) fn read(written: &str) -> Written {
    let written = written.trim().trim_matches('"').trim();
    let as_it_was = || Written { number: written.to_owned(), extension: None, rest: None };
    if PhoneNumber::parse(written).is_some() {
        return as_it_was();
    }
    // The number ends where a word or the sign of an extension begins.
    let end =
        written.find(|item: char| item.is_alphabetic() || item == '#').unwrap_or(written.len());
    let (main, behind) = written.split_at(end);
    let Some(number) = dialled(main, behind.is_empty()) else { return as_it_was() };
    let behind = behind.trim_matches(|item: char| item.is_whitespace() || item == ')');
    if behind.is_empty() {
        return Written { number, extension: None, rest: None };
    }
    match marked(behind) {
        Some((extension, "")) => Written { number, extension: Some(extension), rest: None },
        Some((extension, rest)) => {
            Written { number, extension: Some(extension), rest: Some(rest.to_owned()) }
        }
        None => Written { number, extension: None, rest: Some(behind.to_owned()) },
    }
}

/// The number that these digits are. A short code is one only where nothing follows: `1-800-FLOWERS` is not 1-800.
fn dialled(main: &str, alone: bool) -> Option<String> {
    let digits: String = main.chars().filter(char::is_ascii_digit).collect();
    let whole = match digits.len() {
        10 => format!("+1{digits}"),
        11 if digits.starts_with('1') => format!("+{digits}"),
        _ if alone => digits,
        _ => return None,
    };
    PhoneNumber::parse(&whole).map(|_| whole)
}

/// The digits behind the sign of an extension, and what follows them.
fn marked(behind: &str) -> Option<(String, &str)> {
    let small = behind.to_ascii_lowercase();
    let mark = MARKS.iter().find(|mark| small.starts_with(*mark))?;
    let behind = behind[mark.len()..].trim_start_matches([' ', '.', ':', '#', '\u{a0}']);
    let end = behind.find(|item: char| !item.is_ascii_digit()).unwrap_or(behind.len());
    let (digits, rest) = behind.split_at(end);
    let rest = rest.trim_matches(|item: char| item.is_whitespace() || "().,;".contains(item));
    (!digits.is_empty()).then(|| (digits.to_owned(), rest))
}

/// An extension: `203`, `203.0`, `x203`, `ext. 203`. `None` if there is none, `Err` if what is there is something else.
pub(super) fn extension(value: Option<&Value>) -> Result<Option<String>, String> {
    let Some(value) = value.filter(|item| !item.is_null()) else { return Ok(None) };
    let text = value.as_str().map_or_else(|| value.to_string(), |item| item.trim().to_owned());
    if text.is_empty() {
        return Ok(None);
    }
    let plain = text.strip_suffix(".0").unwrap_or(&text);
    if plain.bytes().all(|item| item.is_ascii_digit()) {
        return Ok(Some(plain.to_owned()));
    }
    match marked(plain) {
        Some((digits, "")) => Ok(Some(digits)),
        _ => Err(text),
    }
}

/// Our word for a type of phone; the empty word, which the check asks to correct, where it is not said or not known;
/// `None` for what nobody can talk or write to.
pub(super) fn kind(kind: Option<&str>) -> Option<&'static str> {
    let kind = kind.unwrap_or_default().trim().to_lowercase();
    match kind.as_str() {
        "voice" | "cell" | "mobile" | "telephone" | "phone" | "landline" => Some("voice"),
        "text" | "sms" => Some("text"),
        TEXTPHONE | "tty" | "tdd" | "tty/tdd" | "tdd/tty" => Some("tty"),
        "whatsapp" => Some("whatsapp"),
        "pager" | "video" => None,
        other if other.contains("fax") => None,
        _ => Some(""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (written, number, extension, rest) in [
            ("+18339001010", "+18339001010", None, None),
            ("1-833-900-1010", "+18339001010", None, None),
            ("(604) 681-8480 ext. 203", "+16046818480", Some("203"), None),
            ("604-681-8480 x203", "+16046818480", Some("203"), None),
            ("604-681-8480x203", "+16046818480", Some("203"), None),
            ("604-681-8480 #203", "+16046818480", Some("203"), None),
            ("604-681-8480 (ext 203)", "+16046818480", Some("203"), None),
            ("604-681-8480 Extension: 203", "+16046818480", Some("203"), None),
            ("+1 604.681.8480 poste 7", "+16046818480", Some("7"), None),
            ("604-681-8480 x203 (press 2)", "+16046818480", Some("203"), Some("press 2")),
            ("604-681-8480 (press 2)", "+16046818480", None, Some("press 2")),
            ("604-681-8480 or 604-681-8481", "+16046818480", None, Some("or 604-681-8481")),
            ("\"604-681-8480\"", "+16046818480", None, None),
            ("9-1-1", "911", None, None),
            ("310-1818", "3101818", None, None),
            ("+44 1234 234567", "+44 1234 234567", None, None),
            ("604-681-8480 / 604-681-8481", "604-681-8480 / 604-681-8481", None, None),
            ("604-FOR-HELP", "604-FOR-HELP", None, None),
            ("1-800-FLOWERS", "1-800-FLOWERS", None, None),
            ("", "", None, None),
        ] {
            let want = Written {
                number: number.to_owned(),
                extension: extension.map(str::to_owned),
                rest: rest.map(str::to_owned),
            };
            assert_eq!(read(written), want, "{written}");
        }
    }

    #[test]
    fn extensions_are_read_as_tables_and_people_write_them() {
        for (written, want) in [
            (json!(203), Ok(Some("203"))),
            (json!(203.0), Ok(Some("203"))),
            (json!("203.0"), Ok(Some("203"))),
            (json!("x203"), Ok(Some("203"))),
            (json!("Ext. 203"), Ok(Some("203"))),
            (json!(" 012 "), Ok(Some("012"))),
            (json!(""), Ok(None)),
            (json!(null), Ok(None)),
            (json!("203 or 204"), Err("203 or 204")),
            (json!("x203, then 4"), Err("x203, then 4")),
            (json!(20.5), Err("20.5")),
            (json!("front desk"), Err("front desk")),
        ] {
            let want = want.map(|item| item.map(str::to_owned)).map_err(str::to_owned);
            assert_eq!(extension(Some(&written)), want, "{written}");
        }
    }
}
