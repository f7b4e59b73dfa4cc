//! Calendar days and months.

use crate::codec::codec_as_text;
use std::fmt;

/// A calendar day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Date {
    /// The year, such as 2026.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

impl Date {
    /// Reads `2026-11-22`. `None` if it is not a valid date in this form.
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.rsplit_once('-')?;
        let month = Month::parse(month)?;
        let digits = day.len() == 2 && day.bytes().all(|byte| byte.is_ascii_digit());
        let day: u8 = digits.then(|| day.parse().ok())??;
        let (year, month) = (month.year, month.month?);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        (1..=last).contains(&day).then_some(Self { year, month, day })
    }
    /// Whole months from `then` to this day; 0 if `then` lies ahead. A year without month counts from its January.
    pub fn months_since(self, then: Month) -> u32 {
        let count = |year: u16, month: u8| u32::from(year) * 12 + u32::from(month);
        count(self.year, self.month).saturating_sub(count(then.year, then.month.unwrap_or(1)))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A month, or only a year where the source says no more. It tells when a page showed a fact.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Month {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12, if known.
    pub month: Option<u8>,
}

impl From<Date> for Month {
    fn from(day: Date) -> Self {
        Self { year: day.year, month: Some(day.month) }
    }
}

impl Month {
    /// Reads `2026-11` or `2026`. `None` if it is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |part: &str, digits: usize| -> Option<u16> {
            (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse().ok())?
        };
        let (year, month) = match text.split_once('-') {
            Some((year, month)) => (year, Some(u8::try_from(number(month, 2)?).ok()?)),
            None => (text, None),
        };
        if month.is_some_and(|month| !(1..=12).contains(&month)) {
            return None;
        }
        Some(Self { year: number(year, 4)?, month })
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            Some(month) => write!(f, "{:04}-{month:02}", self.year),
            None => write!(f, "{:04}", self.year),
        }
    }
}

codec_as_text!(Date, Month);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_count_whole_months() {
        let on = Date::parse("2026-11-22").expect("a day");
        for (month, want) in [("2026-11", 0), ("2025-11", 12), ("2024", 34), ("2027-01", 0)] {
            assert_eq!(on.months_since(Month::parse(month).expect(month)), want, "{month}");
        }
    }

    #[test]
    fn refuses_what_is_not_a_valid_date() {
        for text in
            ["", "2026-11", "2026-02-29", "2026-04-31", "2026-05-+1", "2026-05-00", "2026-5-01"]
        {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert!(Date::parse("2028-02-29").is_some());
    }

    #[test]
    fn refuses_what_is_not_a_valid_month() {
        for text in ["", "26", "2026-13", "2026-1", "2026-00", "20260-1", "abcd", "2026-11-22"] {
            assert_eq!(Month::parse(text), None, "{text}");
        }
    }
}
