//! How a bundle travels: one value to a line, fields in the order of their structure.
//!
//! The build writes a bundle and the app of the same build reads it, so names of fields need not travel and a general
//! parser need not ship. No package that the app is made of uses `serde`, for this reason and no other; the content package
//! reads with it the JSON that people edit. Measured for a toy of model, plan and reader, in brotli: 23 KB with these
//! lines; 21 KB with `postcard`, but 24 KB more page, since its bytes must travel as base64; 52 KB with `serde_json`
//! and 5 KB more page. Every text is checked before it is written; reading gives `None` on anything cut or changed,
//! never a panic.

use std::str::Split;

/// The lines of a bundle that are not read yet.
pub type Lines<'a> = Split<'a, char>;

/// A value that can be written as lines and read back.
pub trait Codec: Sized {
    /// Appends the value's lines.
    fn encode(&self, out: &mut String);
    /// Reads the value from the next lines; `None` if they do not hold one.
    fn decode(lines: &mut Lines) -> Option<Self>;
}

/// Stands for a line break inside a text.
const BREAK: char = '\u{e005}';

/// Stands for `<`, so that no text can end the script element that holds it.
const LESS: char = '\u{e006}';

/// The first byte of [`BREAK`], [`LESS`] and few others.
const MARK: u8 = 0xee;

impl Codec for String {
    fn encode(&self, out: &mut String) {
        // A page turns a carriage return into a line break, so none may travel.
        out.extend(self.chars().filter(|&letter| letter != '\r').map(|letter| match letter {
            '\n' => BREAK,
            '<' => LESS,
            letter => letter,
        }));
        out.push('\n');
    }
    fn decode(lines: &mut Lines) -> Option<Self> {
        let line = lines.next()?;
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
    fn encode(&self, out: &mut String) {
        self.to_string().encode(out);
    }
    fn decode(lines: &mut Lines) -> Option<Self> {
        // Not `parse`, whose errors would bring their texts along.
        let line = lines.next()?;
        let digit = |byte: u8| byte.is_ascii_digit().then(|| u32::from(byte - b'0'));
        (!line.is_empty()).then_some(())?;
        line.bytes().try_fold(0_u32, |sum, byte| sum.checked_mul(10)?.checked_add(digit(byte)?))
    }
}

/// Numbers that travel as `u32`.
macro_rules! narrow {
    ($($number:ty),+) => {$(
        impl Codec for $number {
            fn encode(&self, out: &mut String) {
                u32::try_from(*self).expect("the numbers of a bundle are small").encode(out);
            }
            fn decode(lines: &mut Lines) -> Option<Self> {
                u32::decode(lines)?.try_into().ok()
            }
        }
    )+};
}
narrow!(u8, u16, usize);

impl Codec for bool {
    fn encode(&self, out: &mut String) {
        u32::from(*self).encode(out);
    }
    fn decode(lines: &mut Lines) -> Option<Self> {
        Some(u32::decode(lines)? == 1)
    }
}

impl<T: Codec> Codec for Option<T> {
    fn encode(&self, out: &mut String) {
        self.is_some().encode(out);
        if let Some(value) = self {
            value.encode(out);
        }
    }
    fn decode(lines: &mut Lines) -> Option<Self> {
        Some(if bool::decode(lines)? { Some(T::decode(lines)?) } else { None })
    }
}

impl<T: Codec> Codec for Vec<T> {
    fn encode(&self, out: &mut String) {
        self.len().encode(out);
        for value in self {
            value.encode(out);
        }
    }
    fn decode(lines: &mut Lines) -> Option<Self> {
        // Not `collect`, which would bring its code along once more for each type.
        let mut all = Vec::new();
        for _ in 0..usize::decode(lines)? {
            all.push(T::decode(lines)?);
        }
        Some(all)
    }
}

impl<A: Codec, B: Codec> Codec for (A, B) {
    fn encode(&self, out: &mut String) {
        self.0.encode(out);
        self.1.encode(out);
    }
    fn decode(lines: &mut Lines) -> Option<Self> {
        Some((A::decode(lines)?, B::decode(lines)?))
    }
}

/// Values that travel as their text: by `Display` and a `parse` of their own.
macro_rules! codec_as_text {
    ($($name:ty),+) => {$(
        impl $crate::codec::Codec for $name {
            fn encode(&self, out: &mut String) {
                $crate::codec::Codec::encode(&self.to_string(), out);
            }
            fn decode(lines: &mut $crate::codec::Lines) -> Option<Self> {
                Self::parse(lines.next()?)
            }
        }
    )+};
}
pub(crate) use codec_as_text;

/// Terms travel as their place in the list.
macro_rules! codec_as_place {
    ($($name:ty),+) => {$(
        impl $crate::codec::Codec for $name {
            fn encode(&self, out: &mut String) {
                $crate::codec::Codec::encode(&$crate::Term::index(*self), out);
            }
            fn decode(lines: &mut $crate::codec::Lines) -> Option<Self> {
                let place = <usize as $crate::codec::Codec>::decode(lines)?;
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
            fn encode(&self, out: &mut String) {
                let Self { $($field),+ } = self;
                $($crate::codec::Codec::encode($field, out);)+
            }
            fn decode(lines: &mut $crate::codec::Lines) -> Option<Self> {
                Some(Self { $($field: $crate::codec::Codec::decode(lines)?),+ })
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
            fn encode(&self, out: &mut String) {
                match self {$(
                    Self::$variant $(($($place),+))? $({ $($field),+ })? => {
                        $crate::codec::Codec::encode(&($number as u32), out);
                        $($($crate::codec::Codec::encode($place, out);)+)?
                        $($($crate::codec::Codec::encode($field, out);)+)?
                    }
                )+}
            }
            fn decode(lines: &mut $crate::codec::Lines) -> Option<Self> {
                Some(match <u32 as $crate::codec::Codec>::decode(lines)? {
                    $($number => Self::$variant
                        $(($({ let $place = $crate::codec::Codec::decode(lines)?; $place }),+))?
                        $({ $($field: $crate::codec::Codec::decode(lines)?),+ })?,)+
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

    fn survives<T: Codec + PartialEq + std::fmt::Debug>(value: &T) {
        let mut out = String::new();
        value.encode(&mut out);
        assert_eq!(T::decode(&mut out.split('\n')).as_ref(), Some(value), "{out:?}");
    }

    #[test]
    fn what_is_written_is_read() {
        survives(&Some("a\nb".to_owned()));
        survives(&None::<String>);
        survives(&vec![(1_u8, true), (255, false)]);
        survives(&Schedule::Weekly {
            timezone: "America/Regina".into(),
            times: vec![Opening {
                days: [Day::Monday, Day::Sunday].into_iter().collect(),
                opens: 510,
                closes: 0,
            }],
        });
        survives(&Fees::Words(String::new()));
        survives(&Corrections::Email("a@example.org".into()));
        survives(&Corrections::Page("https://example.org/".into()));
        survives(&Month { year: 2026, month: None });
        survives(&PhoneNumber::parse("+18339001010").expect("a number"));
    }

    #[test]
    fn what_is_cut_or_changed_is_refused() {
        assert_eq!(u32::decode(&mut "".split('\n')), None);
        assert_eq!(u32::decode(&mut "-1".split('\n')), None);
        assert_eq!(u32::decode(&mut "99999999999".split('\n')), None);
        assert_eq!(Vec::<String>::decode(&mut "3\na\nb".split('\n')), None);
        assert_eq!(Kind::decode(&mut "9".split('\n')), None);
        assert_eq!(PhoneNumber::decode(&mut "+1833".split('\n')), None);
    }
}
