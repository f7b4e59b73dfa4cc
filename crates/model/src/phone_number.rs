//! Phone numbers that can be dialled.

use crate::codec::codec_as_text;
use crate::lists::PhoneKind;
use std::fmt;

/// A number that can be dialled: E.164 (`+18339001010`) or a short code such as `911`.
///
/// A phone number reaches a page only as this type.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Reads a number: `+1` and ten digits of the North American plan, or a code of 3 to 7 digits.
    ///
    /// Which short codes exist, and which numbers fit which place, is checked by the content package with
    /// `resources/numbers.json`; this is only the form.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let well_formed = match text.strip_prefix("+1") {
            // NANP: area code and exchange both begin with 2 to 9.
            Some(rest) => {
                rest.len() == 10
                    && digits(rest)
                    && [0, 3].iter().all(|&first| rest.as_bytes()[first] >= b'2')
            }
            None => (3..=7).contains(&text.len()) && digits(text),
        };
        well_formed.then(|| Self(text.to_owned()))
    }
    /// The digits as data files have them: `+18339001010` or `911`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The area code: three digits after `+1`; `None` for a short code.
    pub fn area_code(&self) -> Option<&str> {
        self.0.strip_prefix("+1").and_then(|digits| digits.get(..3))
    }
    /// As people in Canada write it: `1-833-900-1010`, `604-681-8480`, `9-1-1`, `310-1818`, `686868`.
    ///
    /// Toll-free numbers keep the leading 1, because that is how they are printed and dialled.
    pub fn written(&self) -> String {
        if let Some(number) = self.in_parts() {
            let lead = if self.is_toll_free() { "1-" } else { "" };
            return format!("{lead}{number}");
        }
        // A short code digit by digit, a local number after its exchange.
        let dashes: &[usize] = match self.0.len() {
            3 => &[1, 2],
            7 => &[3],
            _ => &[],
        };
        let mut written = String::new();
        for (place, digit) in self.0.chars().enumerate() {
            if dashes.contains(&place) {
                written.push('-');
            }
            written.push(digit);
        }
        written
    }
    /// As people outside Canada dial it: `+1 613-996-8885`. A short code works there no better for being written otherwise.
    pub fn written_abroad(&self) -> String {
        self.in_parts().map_or_else(|| self.written(), |number| format!("+1 {number}"))
    }
    /// Whether it can be called from outside Canada: as a rule no toll-free number can, and no short code.
    pub fn works_abroad(&self) -> bool {
        self.area_code().is_some() && !self.is_toll_free()
    }
    fn is_toll_free(&self) -> bool {
        const TOLL_FREE: [&str; 7] = ["800", "833", "844", "855", "866", "877", "888"];
        self.area_code().is_some_and(|area| TOLL_FREE.contains(&area))
    }
    /// The ten digits in their parts.
    fn in_parts(&self) -> Option<String> {
        let rest = self.0.strip_prefix("+1")?;
        Some(format!("{}-{}-{}", rest.get(..3)?, rest.get(3..6)?, rest.get(6..)?))
    }
    /// Where a tap leads: `tel:+18339001010` to call, `sms:686868` to text, WhatsApp's own address.
    pub fn href(&self, kind: PhoneKind) -> String {
        match kind {
            PhoneKind::Voice | PhoneKind::Tty => format!("tel:{}", self.0),
            PhoneKind::Text => format!("sms:{}", self.0),
            PhoneKind::WhatsApp => format!("https://wa.me/{}", self.0.trim_start_matches('+')),
        }
    }
}

impl fmt::Display for PhoneNumber {
    /// The digits as data files have them; [`PhoneNumber::written`] is for people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

codec_as_text!(PhoneNumber);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for (number, want) in [
            ("+18339001010", "1-833-900-1010"),
            ("+16046818480", "604-681-8480"),
            ("911", "9-1-1"),
            ("3101818", "310-1818"),
            ("686868", "686868"),
        ] {
            assert_eq!(PhoneNumber::parse(number).expect(number).written(), want, "{number}");
        }
    }

    #[test]
    fn numbers_are_written_abroad_with_the_country() {
        for (number, want, works) in [
            ("+16139968885", "+1 613-996-8885", true),
            ("+18003873124", "+1 800-387-3124", false),
            ("211", "2-1-1", false),
            ("3101818", "310-1818", false),
        ] {
            let number = PhoneNumber::parse(number).expect(number);
            assert_eq!((number.written_abroad().as_str(), number.works_abroad()), (want, works));
        }
    }

    #[test]
    fn refuses_what_cannot_be_dialled() {
        for text in [
            "",
            "+1",
            "+1604681848",
            "+10046818480",
            "+16041818480x",
            "604-681-8480",
            "12",
            "+33123456789",
        ] {
            assert_eq!(PhoneNumber::parse(text), None, "{text}");
        }
        // An exchange cannot begin with 0 or 1.
        assert_eq!(PhoneNumber::parse("+16041234567"), None);
    }
}
