//! How a block travels: one value to a line, fields in the order of their structure.
//!
//! The desk writes a block and the app of the same build reads it, so names of fields need not travel and a general
//! parser need not ship: `serde` with `serde_json` weighs 20 KB of brotli in the browser (measured: 53 KB against
//! 33 KB with Leptos alone), this file about two. Every text is checked before it is written; reading gives `None`
//! on anything cut or changed, never a panic.

use crate::block::{Corrections, Line, Locale};
use crate::directory::{Chat, Fees, Opening, Phone, Schedule, Service, Text};
use crate::messages::Messages;
use crate::model::{
    Area, Audience, Date, Day, Gender, Kind, Month, Need, PhoneKind, PhoneNumber, Region, Set, Term,
};
use crate::questions::{Answer, Condition, Effect, Flow, Question, Test};
use crate::search::{Entry, Subject};
use crate::topics::{Topic, TopicKind};
use std::collections::BTreeMap;
use std::str::Split;

/// The lines of a block that are not read yet.
pub type Lines<'a> = Split<'a, char>;

/// A value that can be written as lines and read back.
pub trait Wire: Sized {
    /// Appends the value's lines.
    fn put(&self, out: &mut String);
    /// Reads the value from the next lines; `None` if they do not hold one.
    fn take(lines: &mut Lines) -> Option<Self>;
}

/// Stands for a line break inside a text.
const BREAK: char = '\u{e005}';

/// Stands for `<`, so that no text can end the script element that holds it.
const LESS: char = '\u{e006}';

/// The first byte of [`BREAK`], [`LESS`] and few others.
const MARK: u8 = 0xee;

impl Wire for String {
    fn put(&self, out: &mut String) {
        // A page turns a carriage return into a line break, so none may travel.
        out.extend(self.chars().filter(|&it| it != '\r').map(|it| match it {
            '\n' => BREAK,
            '<' => LESS,
            it => it,
        }));
        out.push('\n');
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        let line = lines.next()?;
        // Nearly every text travels as it is, and to look at each letter would take a phone ten times as long.
        if !line.bytes().any(|it| it == MARK) {
            return Some(line.to_owned());
        }
        let plain = |it| match it {
            BREAK => '\n',
            LESS => '<',
            it => it,
        };
        Some(line.chars().map(plain).collect())
    }
}

impl Wire for u32 {
    fn put(&self, out: &mut String) {
        self.to_string().put(out);
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        // Not `parse`, whose errors would bring their texts along.
        let line = lines.next()?;
        let digit = |it: u8| it.is_ascii_digit().then(|| u32::from(it - b'0'));
        (!line.is_empty()).then_some(())?;
        line.bytes().try_fold(0_u32, |sum, it| sum.checked_mul(10)?.checked_add(digit(it)?))
    }
}

/// Numbers that travel as `u32`.
macro_rules! narrow {
    ($($number:ty),+) => {$(
        impl Wire for $number {
            fn put(&self, out: &mut String) {
                u32::try_from(*self).expect("the numbers of a block are small").put(out);
            }
            fn take(lines: &mut Lines) -> Option<Self> {
                u32::take(lines)?.try_into().ok()
            }
        }
    )+};
}
narrow!(u8, u16, usize);

impl Wire for bool {
    fn put(&self, out: &mut String) {
        u32::from(*self).put(out);
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        Some(u32::take(lines)? == 1)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn put(&self, out: &mut String) {
        self.is_some().put(out);
        if let Some(it) = self {
            it.put(out);
        }
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        Some(if bool::take(lines)? { Some(T::take(lines)?) } else { None })
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn put(&self, out: &mut String) {
        self.len().put(out);
        for it in self {
            it.put(out);
        }
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        (0..usize::take(lines)?).map(|_| T::take(lines)).collect()
    }
}

impl<A: Wire, B: Wire> Wire for (A, B) {
    fn put(&self, out: &mut String) {
        self.0.put(out);
        self.1.put(out);
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        Some((A::take(lines)?, B::take(lines)?))
    }
}

impl Wire for Messages {
    fn put(&self, out: &mut String) {
        let all: Vec<(String, String)> = self
            .ids()
            .map(|id| (id.to_owned(), self.compiled(id).unwrap_or_default().to_owned()))
            .collect();
        all.put(out);
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        Some(Self::new(
            Vec::<(String, String)>::take(lines)?.into_iter().collect::<BTreeMap<_, _>>(),
        ))
    }
}

impl<T> Wire for Set<T> {
    fn put(&self, out: &mut String) {
        self.bits().put(out);
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        u32::take(lines).map(Self::from_bits)
    }
}

impl Wire for Area {
    fn put(&self, out: &mut String) {
        self.named().put(out);
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        let named = Set::<Region>::take(lines)?;
        Some(Self::regions(named).unwrap_or_else(Self::canada))
    }
}

/// Values that travel as their text.
macro_rules! text {
    ($($name:ty),+) => {$(
        impl Wire for $name {
            fn put(&self, out: &mut String) {
                self.to_string().put(out);
            }
            fn take(lines: &mut Lines) -> Option<Self> {
                Self::parse(lines.next()?)
            }
        }
    )+};
}
text!(Date, Month, PhoneNumber);

/// Terms travel as their place in the list.
macro_rules! terms {
    ($($name:ty),+) => {$(
        impl Wire for $name {
            fn put(&self, out: &mut String) {
                self.index().put(out);
            }
            fn take(lines: &mut Lines) -> Option<Self> {
                Self::ALL.get(usize::take(lines)?).copied()
            }
        }
    )+};
}
terms!(Region, Need, Audience, Kind, Gender, PhoneKind, Day);

impl Wire for TopicKind {
    fn put(&self, out: &mut String) {
        (*self as usize).put(out);
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        [Self::Option, Self::Right, Self::About].get(usize::take(lines)?).copied()
    }
}

impl Wire for Schedule {
    fn put(&self, out: &mut String) {
        match self {
            Self::Unknown => 0_u32.put(out),
            Self::Always => 1_u32.put(out),
            Self::Weekly { timezone, times } => {
                2_u32.put(out);
                timezone.put(out);
                times.put(out);
            }
            Self::Words(words) => {
                3_u32.put(out);
                words.put(out);
            }
        }
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        Some(match u32::take(lines)? {
            0 => Self::Unknown,
            1 => Self::Always,
            2 => Self::Weekly { timezone: Wire::take(lines)?, times: Wire::take(lines)? },
            3 => Self::Words(Wire::take(lines)?),
            _ => return None,
        })
    }
}

impl Wire for Subject {
    fn put(&self, out: &mut String) {
        match self {
            Self::Nothing => 0_u32.put(out),
            Self::Need(it) => (1_u32, *it).put(out),
            Self::Audience(it) => (2_u32, *it).put(out),
            Self::Region(it) => (3_u32, *it).put(out),
            Self::Topic(it) => (4_u32, *it).put(out),
            Self::Service(it) => (5_u32, *it).put(out),
        }
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        Some(match u32::take(lines)? {
            0 => Self::Nothing,
            1 => Self::Need(Wire::take(lines)?),
            2 => Self::Audience(Wire::take(lines)?),
            3 => Self::Region(Wire::take(lines)?),
            4 => Self::Topic(Wire::take(lines)?),
            5 => Self::Service(Wire::take(lines)?),
            _ => return None,
        })
    }
}

impl Wire for Corrections {
    fn put(&self, out: &mut String) {
        match self {
            Self::Email(it) => (false, it.clone()).put(out),
            Self::Page(it) => (true, it.clone()).put(out),
        }
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        let page = bool::take(lines)?;
        String::take(lines).map(if page { Self::Page } else { Self::Email })
    }
}

impl Wire for Fees {
    fn put(&self, out: &mut String) {
        match self {
            Self::Unknown => 0_u32.put(out),
            Self::Free => 1_u32.put(out),
            Self::Words(words) => {
                2_u32.put(out);
                words.put(out);
            }
        }
    }
    fn take(lines: &mut Lines) -> Option<Self> {
        Some(match u32::take(lines)? {
            0 => Self::Unknown,
            1 => Self::Free,
            2 => Self::Words(Wire::take(lines)?),
            _ => return None,
        })
    }
}

/// Structures travel field by field. A field that is forgotten here does not compile.
macro_rules! structures {
    ($($name:ident { $($field:ident),+ })+) => {$(
        impl Wire for $name {
            fn put(&self, out: &mut String) {
                let Self { $($field),+ } = self;
                $($field.put(out);)+
            }
            fn take(lines: &mut Lines) -> Option<Self> {
                Some(Self { $($field: Wire::take(lines)?),+ })
            }
        }
    )+};
}
structures! {
    Text { text, lang }
    Opening { days, opens, closes }
    Phone { number, kind, say, extension, schedule, note }
    Chat { url, schedule }
    Service {
        id, name, organization, kind, area, city, summary, eligibility, needs, audiences, only_for, gender,
        minimum_age, maximum_age, made_for, run_by, languages, interpretation, fees, passes_on, asks, phones, chat,
        email, website, assured, unsure
    }
    Effect {
        region, outside, danger, ages, exploitation, needs, audiences, not_audiences, independent_first, report,
        gender, indigenous_led, interpretation, staying_safer, alone
    }
    Answer { id, effect }
    Test { question, answers, skipped }
    Condition { any, all, not }
    Question { id, many, when, answers }
    Flow { questions }
    Topic { id, kind, area, when, leads, needs }
    Line { purpose, service }
    Locale { tag, name, rtl }
    Entry { subject, words }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again<T: Wire + PartialEq + std::fmt::Debug>(value: &T) {
        let mut out = String::new();
        value.put(&mut out);
        assert_eq!(T::take(&mut out.split('\n')).as_ref(), Some(value), "{out:?}");
    }

    #[test]
    fn what_is_written_is_read() {
        again(&Some("a\nb".to_owned()));
        again(&None::<String>);
        again(&vec![(1_u8, true), (255, false)]);
        again(&Schedule::Weekly {
            timezone: "America/Regina".into(),
            times: vec![Opening {
                days: [Day::Monday, Day::Sunday].into_iter().collect(),
                opens: 510,
                closes: 0,
            }],
        });
        again(&Fees::Words(String::new()));
        again(&Corrections::Email("a@example.org".into()));
        again(&Corrections::Page("https://example.org/".into()));
        again(&Month { year: 2026, month: None });
        again(&PhoneNumber::parse("+18339001010").expect("a number"));
    }

    #[test]
    fn what_is_cut_or_changed_is_refused() {
        assert_eq!(u32::take(&mut "".split('\n')), None);
        assert_eq!(u32::take(&mut "-1".split('\n')), None);
        assert_eq!(u32::take(&mut "99999999999".split('\n')), None);
        assert_eq!(Vec::<String>::take(&mut "3\na\nb".split('\n')), None);
        assert_eq!(Kind::take(&mut "9".split('\n')), None);
        assert_eq!(PhoneNumber::take(&mut "+1833".split('\n')), None);
    }
}
