//! How a bundle travels: its texts, one to a line; after them dates and phone numbers, one to a line; after them its numbers,
//! as letters. Values come in the order of the fields of their structures.
//!
//! The build writes a bundle and the app of the same build reads it, so names of fields need not travel and a general
//! parser need not ship. No package that the app is made of uses `serde`, for this reason and no other; the content package
//! reads with it the JSON that people edit. Measured for a toy of model, plan and reader, in brotli: 23 KB with lines;
//! 21 KB with `postcard`, but 24 KB more page, since its bytes must travel as base64; 52 KB with `serde_json` and 5 KB more
//! page. What is alike compresses better together: apart from each other, the three are 4 KB less of a page. Every text
//! is checked before it is written; reading gives `None` on anything cut or changed, never a panic.

use std::str::{Bytes, Split};

/// What values are written into.
#[derive(Default, Debug)]
pub struct Encoder {
    texts: String,
    codes: String,
    numbers: String,
}

impl Encoder {
    /// All that was written.
    pub fn finish(self) -> String {
        format!("{}{NEXT}{}{NEXT}{}", self.texts, self.codes, self.numbers)
    }
    /// Adds a text without line breaks.
    fn text(&mut self, text: &str) {
        self.texts.push_str(text);
        self.texts.push('\n');
    }
    /// Adds a date or a phone number.
    pub(crate) fn code(&mut self, code: &str) {
        self.codes.push_str(code);
        self.codes.push('\n');
    }
    /// Adds a number, as digits of base 26: capital letters, and a small one as the last.
    fn number(&mut self, number: u32) {
        let digit = |first: u8, number: u32| {
            char::from_u32(u32::from(first) + number % 26).expect("a letter")
        };
        let mut letters = vec![digit(b'a', number)];
        let mut rest = number / 26;
        while rest > 0 {
            letters.push(digit(b'A', rest));
            rest /= 26;
        }
        self.numbers.extend(letters.iter().rev());
    }
}

/// The texts and numbers that are not read yet.
#[derive(Debug)]
pub struct Decoder<'a> {
    texts: Split<'a, char>,
    codes: Split<'a, char>,
    numbers: Bytes<'a>,
}

impl<'a> Decoder<'a> {
    /// Reads what [`Encoder::finish`] gave.
    pub fn of(written: &'a str) -> Option<Self> {
        let (texts, rest) = written.split_once(NEXT)?;
        let (codes, numbers) = rest.split_once(NEXT)?;
        let lines = |text: &'a str| text.split('\n');
        Some(Self { texts: lines(texts), codes: lines(codes), numbers: numbers.bytes() })
    }
    /// Whether all was read. After the end of a last line there is one more, which is empty.
    pub fn is_over(&mut self) -> bool {
        let mut lines = [&mut self.texts, &mut self.codes].into_iter();
        lines.all(|lines| lines.next() == Some("") && lines.next().is_none())
            && self.numbers.next().is_none()
    }
    /// The next text.
    fn text(&mut self) -> Option<&'a str> {
        self.texts.next()
    }
    /// The next date or phone number.
    pub(crate) fn code(&mut self) -> Option<&'a str> {
        self.codes.next()
    }
    /// The next number.
    fn number(&mut self) -> Option<u32> {
        let mut number = 0_u32;
        loop {
            let letter = self.numbers.next()?;
            let digit =
                letter.to_ascii_lowercase().checked_sub(b'a').filter(|digit| *digit < 26)?;
            number = number.checked_mul(26)?.checked_add(u32::from(digit))?;
            if letter.is_ascii_lowercase() {
                return Some(number);
            }
        }
    }
}

/// A value that can be written and read back.
pub trait Codec: Sized {
    /// Appends the value.
    fn encode(&self, out: &mut Encoder);
    /// Reads the value from what comes next; `None` if that does not hold one.
    fn decode(from: &mut Decoder) -> Option<Self>;
}

/// Stands for a line break inside a text.
const BREAK: char = '\u{e005}';

/// Stands for `<`, so that no text can end the script element that holds it.
const LESS: char = '\u{e006}';

/// Stands between the texts, the codes and the numbers.
const NEXT: char = '\u{e008}';

/// The first byte of [`BREAK`], [`LESS`] and few others.
const MARK: u8 = 0xee;

impl Codec for String {
    fn encode(&self, out: &mut Encoder) {
        // A page turns a carriage return into a line break, so none may travel.
        let written: String = self
            .chars()
            .filter(|&letter| letter != '\r')
            .map(|letter| match letter {
                '\n' => BREAK,
                '<' => LESS,
                letter => letter,
            })
            .collect();
        out.text(&written);
    }
    fn decode(from: &mut Decoder) -> Option<Self> {
        let line = from.text()?;
        // Nearly every text travels as it is, and to look at each letter would take a phone ten times as long.
        if !line.bytes().any(|byte| byte == MARK) {
            return Some(line.to_owned());
        }
        let plain = |letter| match letter {
            BREAK => '\n',
            LESS => '<',
            letter => letter,
        };
        Some(line.chars().map(plain).collect())
    }
}

impl Codec for u32 {
    fn encode(&self, out: &mut Encoder) {
        out.number(*self);
    }
    fn decode(from: &mut Decoder) -> Option<Self> {
        from.number()
    }
}

/// Numbers that travel as `u32`.
macro_rules! narrow {
    ($($number:ty),+) => {$(
        impl Codec for $number {
            fn encode(&self, out: &mut Encoder) {
                u32::try_from(*self).expect("the numbers of a bundle are small").encode(out);
            }
            fn decode(from: &mut Decoder) -> Option<Self> {
                u32::decode(from)?.try_into().ok()
            }
        }
    )+};
}
narrow!(u8, u16, usize);

impl Codec for bool {
    fn encode(&self, out: &mut Encoder) {
        u32::from(*self).encode(out);
    }
    fn decode(from: &mut Decoder) -> Option<Self> {
        Some(u32::decode(from)? == 1)
    }
}

impl<T: Codec> Codec for Option<T> {
    fn encode(&self, out: &mut Encoder) {
        self.is_some().encode(out);
        if let Some(value) = self {
            value.encode(out);
        }
    }
    fn decode(from: &mut Decoder) -> Option<Self> {
        Some(if bool::decode(from)? { Some(T::decode(from)?) } else { None })
    }
}

impl<T: Codec> Codec for Vec<T> {
    fn encode(&self, out: &mut Encoder) {
        self.len().encode(out);
        for value in self {
            value.encode(out);
        }
    }
    fn decode(from: &mut Decoder) -> Option<Self> {
        // Not `collect`, which would bring its code along once more for each type.
        let mut all = Vec::new();
        for _ in 0..usize::decode(from)? {
            all.push(T::decode(from)?);
        }
        Some(all)
    }
}

impl<A: Codec, B: Codec> Codec for (A, B) {
    fn encode(&self, out: &mut Encoder) {
        self.0.encode(out);
        self.1.encode(out);
    }
    fn decode(from: &mut Decoder) -> Option<Self> {
        Some((A::decode(from)?, B::decode(from)?))
    }
}

/// Values that travel as their text: by `Display` and a `parse` of their own.
macro_rules! codec_as_text {
    ($($name:ty),+) => {$(
        impl $crate::codec::Codec for $name {
            fn encode(&self, out: &mut $crate::codec::Encoder) {
                out.code(&self.to_string());
            }
            fn decode(from: &mut $crate::codec::Decoder) -> Option<Self> {
                Self::parse(from.code()?)
            }
        }
    )+};
}
pub(crate) use codec_as_text;

/// Terms travel as their place in the list.
macro_rules! codec_as_place {
    ($($name:ty),+) => {$(
        impl $crate::codec::Codec for $name {
            fn encode(&self, out: &mut $crate::codec::Encoder) {
                $crate::codec::Codec::encode(&$crate::Term::index(*self), out);
            }
            fn decode(from: &mut $crate::codec::Decoder) -> Option<Self> {
                let place = <usize as $crate::codec::Codec>::decode(from)?;
                <Self as $crate::Term>::ALL.get(place).copied()
            }
        }
    )+};
}
pub(crate) use codec_as_place;

/// Structures travel field by field. A field that is forgotten here does not compile.
macro_rules! codec_as_fields {
    ($($name:ident { $($field:ident),+ })+) => {$(
        impl $crate::codec::Codec for $name {
            fn encode(&self, out: &mut $crate::codec::Encoder) {
                let Self { $($field),+ } = self;
                $($crate::codec::Codec::encode($field, out);)+
            }
            fn decode(from: &mut $crate::codec::Decoder) -> Option<Self> {
                Some(Self { $($field: $crate::codec::Codec::decode(from)?),+ })
            }
        }
    )+};
}
pub(crate) use codec_as_fields;

/// An enum travels as the number of its variant, and then what the variant holds.
macro_rules! codec_as_variants {
    ($($name:ident {
        $($number:literal => $variant:ident $(($($place:ident),+))? $({ $($field:ident),+ })?),+
    })+) => {$(
        impl $crate::codec::Codec for $name {
            fn encode(&self, out: &mut $crate::codec::Encoder) {
                match self {$(
                    Self::$variant $(($($place),+))? $({ $($field),+ })? => {
                        $crate::codec::Codec::encode(&($number as u32), out);
                        $($($crate::codec::Codec::encode($place, out);)+)?
                        $($($crate::codec::Codec::encode($field, out);)+)?
                    }
                )+}
            }
            fn decode(from: &mut $crate::codec::Decoder) -> Option<Self> {
                Some(match <u32 as $crate::codec::Codec>::decode(from)? {
                    $($number => Self::$variant
                        $(($({ let $place = $crate::codec::Codec::decode(from)?; $place }),+))?
                        $({ $($field: $crate::codec::Codec::decode(from)?),+ })?,)+
                    _ => return None,
                })
            }
        }
    )+};
}
pub(crate) use codec_as_variants;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::Corrections;
    use crate::date::Month;
    use crate::lists::{Day, Kind};
    use crate::phone_number::PhoneNumber;
    use crate::schedule::{Opening, Schedule};
    use crate::service::Fees;
    use crate::text::Text;

    fn survives<T: Codec + PartialEq + std::fmt::Debug>(value: &T) {
        let mut out = Encoder::default();
        value.encode(&mut out);
        let written = out.finish();
        assert_eq!(read(&written).as_ref(), Some(value), "{written:?}");
    }

    /// The value that is written so, if there is nothing else.
    fn read<T: Codec>(written: &str) -> Option<T> {
        let mut from = Decoder::of(written)?;
        T::decode(&mut from).filter(|_| from.is_over())
    }

    #[test]
    fn what_is_written_is_read() {
        survives(&Some("a\nb".to_owned()));
        survives(&None::<String>);
        survives(&vec![0_u32, 25, 26, 675, 676, u32::MAX]);
        survives(&vec![(1_u8, true), (255, false)]);
        survives(&Schedule::Weekly {
            timezone: "America/Regina".into(),
            times: vec![Opening {
                days: [Day::Monday, Day::Sunday].into_iter().collect(),
                opens: 510,
                closes: 0,
            }],
        });
        survives(&Fees::Words(Text::default()));
        for lang in [None, Some("fr".to_owned())] {
            survives(&Text { text: "d’ici".into(), lang });
        }
        survives(&Corrections::Email("a@example.org".into()));
        survives(&Corrections::Page("https://example.org/".into()));
        survives(&Month { year: 2026, month: None });
        survives(&PhoneNumber::parse("+18339001010").expect("a number"));
    }

    #[test]
    fn what_is_cut_or_changed_is_refused() {
        let number = |numbers: &str| read::<u32>(&format!("\u{e008}\u{e008}{numbers}"));
        assert_eq!(number("Bc"), Some(28));
        for (numbers, why) in [
            ("", "cut"),
            ("B", "cut within"),
            ("1", "no letter"),
            ("ZZZZZZZZz", "too large"),
            ("aa", "two"),
        ] {
            assert_eq!(number(numbers), None, "{why}");
        }
        assert_eq!(read::<u32>("\u{e008}Bc"), None, "a part is missing");
        assert_eq!(read::<Vec<String>>("a\nb\nc\n\u{e008}\u{e008}d").map(|all| all.len()), Some(3));
        assert_eq!(read::<Vec<String>>("a\nb\n\u{e008}\u{e008}d"), None, "a text is missing");
        assert_eq!(
            read::<Vec<String>>("a\nb\nc\u{e008}\u{e008}d"),
            None,
            "the end of a line is missing"
        );
        assert_eq!(read::<Kind>("\u{e008}\u{e008}z"), None);
        assert_eq!(read::<PhoneNumber>("\u{e008}+1833\n\u{e008}"), None);
    }
}
