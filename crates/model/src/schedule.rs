//! When a person answers, and whether that is now.

use crate::codec::{Codec, Lines, codec_as_fields};
use crate::lists::Day;
use crate::term::{Set, Term};

/// When a person answers (HSDS `schedule`).
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum Schedule {
    /// Not known: "call to ask".
    #[default]
    Unknown,
    /// A person answers at all hours.
    Always,
    /// Plain weekly hours in the service's own time zone. Holidays are not known.
    Weekly {
        /// IANA zone, such as `America/Regina`.
        timezone: String,
        /// Opening times, in the order in which the record has them.
        times: Vec<Opening>,
    },
    /// Only words are known, or the hours are in doubt.
    Words(String),
}

/// One span of opening on some days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opening {
    /// Days on which it begins.
    pub days: Set<Day>,
    /// Minutes after midnight.
    pub opens: u16,
    /// Minutes after midnight; smaller than `opens` if it goes past midnight.
    pub closes: u16,
}

/// A moment of the week in some time zone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LocalTime {
    /// The day of the week there.
    pub day: Day,
    /// Minutes after midnight there.
    pub minute: u16,
}

/// Tells what time it is now in a zone, by its IANA name. `None` where that is not known: on a page that is written
/// ahead, or in a browser that does not know the zone.
pub type Clock = fn(&str) -> Option<LocalTime>;

/// Whether someone should answer now, by weekly hours. Holidays are not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answering {
    /// Open, and closes then. The day is named where that is a day or more ahead.
    Until(Option<Day>, u16),
    /// Closed, and opens then. The day is named unless it is today.
    From(Option<Day>, u16),
}

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// Minutes of a week.
const WEEK: u32 = 7 * DAY;

impl Schedule {
    /// Whether someone should answer now. `None` unless the hours are weekly and the time in their zone is known.
    pub fn answering(&self, clock: Clock) -> Option<Answering> {
        let Self::Weekly { timezone, times } = self else { return None };
        let now = clock(timezone)?;
        let minute = |day: Day, minute: u16| day as u32 * DAY + u32::from(minute);
        let at = minute(now.day, now.minute);
        // Each span as how long ago it began and how long it lasts.
        let spans = || {
            times.iter().flat_map(move |it| {
                let (opens, closes) = (u32::from(it.opens), u32::from(it.closes));
                let lasts = if closes > opens { closes - opens } else { closes + DAY - opens };
                it.days.iter().map(move |day| ((at + WEEK - minute(day, it.opens)) % WEEK, lasts))
            })
        };
        let left = |since: u32| {
            spans()
                .filter(|&(ago, lasts)| (ago + since) % WEEK < lasts)
                .map(|(ago, lasts)| lasts - (ago + since) % WEEK)
                .max()
        };
        let named = |ahead: u32, own: bool| {
            let then = (at + ahead) % WEEK;
            let day = Day::ALL[(then / DAY) as usize];
            ((!own).then_some(day), u16::try_from(then % DAY).unwrap_or_default())
        };
        if left(0).is_some() {
            // A span that begins where another ends, as at midnight, keeps it open.
            let mut open = 0;
            while open < WEEK
                && let Some(more) = left(open)
            {
                open += more;
            }
            let (day, minute) = named(open, open < DAY);
            return Some(Answering::Until(day, minute));
        }
        let ahead = spans().map(|(ago, _)| (WEEK - ago) % WEEK).min()?;
        let (day, minute) = named(ahead, u32::from(now.minute) + ahead < DAY);
        Some(Answering::From(day, minute))
    }
}

impl Codec for Schedule {
    fn encode(&self, out: &mut String) {
        match self {
            Self::Unknown => 0_u32.encode(out),
            Self::Always => 1_u32.encode(out),
            Self::Weekly { timezone, times } => {
                2_u32.encode(out);
                timezone.encode(out);
                times.encode(out);
            }
            Self::Words(words) => {
                3_u32.encode(out);
                words.encode(out);
            }
        }
    }
    fn decode(lines: &mut Lines) -> Option<Self> {
        Some(match u32::decode(lines)? {
            0 => Self::Unknown,
            1 => Self::Always,
            2 => Self::Weekly { timezone: Codec::decode(lines)?, times: Codec::decode(lines)? },
            3 => Self::Words(Codec::decode(lines)?),
            _ => return None,
        })
    }
}

codec_as_fields! {
    Opening { days, opens, closes }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opening(days: &[Day], opens: u16, closes: u16) -> Opening {
        Opening { days: days.iter().copied().collect(), opens, closes }
    }

    fn at(times: Vec<Opening>, clock: Clock) -> Option<Answering> {
        Schedule::Weekly { timezone: "America/Regina".into(), times }.answering(clock)
    }

    const WORKDAYS: [Day; 5] =
        [Day::Monday, Day::Tuesday, Day::Wednesday, Day::Thursday, Day::Friday];

    #[test]
    fn hours_tell_whether_someone_should_answer_now() {
        let office = || vec![opening(&WORKDAYS, 510, 990)];
        let cases: [(Clock, Answering); 6] = [
            // Opens in the minute that it names, and is closed in the one in which it closes.
            (|_| Some(LocalTime { day: Day::Monday, minute: 510 }), Answering::Until(None, 990)),
            (|_| Some(LocalTime { day: Day::Monday, minute: 989 }), Answering::Until(None, 990)),
            (
                |_| Some(LocalTime { day: Day::Monday, minute: 990 }),
                Answering::From(Some(Day::Tuesday), 510),
            ),
            (|_| Some(LocalTime { day: Day::Monday, minute: 0 }), Answering::From(None, 510)),
            (
                |_| Some(LocalTime { day: Day::Friday, minute: 1200 }),
                Answering::From(Some(Day::Monday), 510),
            ),
            (
                |_| Some(LocalTime { day: Day::Sunday, minute: 1439 }),
                Answering::From(Some(Day::Monday), 510),
            ),
        ];
        for (clock, want) in cases {
            assert_eq!(at(office(), clock), Some(want), "{:?}", clock(""));
        }
    }

    #[test]
    fn hours_past_midnight_and_past_sunday() {
        let night = || vec![opening(&[Day::Sunday], 20 * 60, 4 * 60)];
        let early: Clock = |_| Some(LocalTime { day: Day::Monday, minute: 3 * 60 });
        assert_eq!(at(night(), early), Some(Answering::Until(None, 4 * 60)));
        let late: Clock = |_| Some(LocalTime { day: Day::Monday, minute: 4 * 60 });
        assert_eq!(at(night(), late), Some(Answering::From(Some(Day::Sunday), 20 * 60)));
    }

    #[test]
    fn spans_that_touch_are_one() {
        // Friday evening until Saturday morning, and Saturday from there until Monday.
        let times = vec![
            opening(&[Day::Friday], 18 * 60, 6 * 60),
            opening(&[Day::Saturday], 6 * 60, 0),
            opening(&[Day::Sunday], 0, 0),
        ];
        let friday: Clock = |_| Some(LocalTime { day: Day::Friday, minute: 19 * 60 });
        assert_eq!(at(times, friday), Some(Answering::Until(Some(Day::Monday), 0)));
    }

    #[test]
    fn without_weekly_hours_or_a_clock_nothing_is_said() {
        let noon: Clock = |_| Some(LocalTime { day: Day::Friday, minute: 720 });
        for it in [Schedule::Unknown, Schedule::Always, Schedule::Words("mornings".into())] {
            assert_eq!(it.answering(noon), None);
        }
        assert_eq!(at(vec![opening(&WORKDAYS, 510, 990)], |_| None), None);
        assert_eq!(at(Vec::new(), noon), None);
    }

    /// Held against a walk through the week, minute by minute.
    #[test]
    fn every_minute_of_a_week_agrees_with_a_plain_reading() {
        thread_local! { static NOW: std::cell::Cell<u32> = const { std::cell::Cell::new(0) } }
        let clock: Clock = |_| {
            let now = NOW.get();
            let day = Day::ALL[(now / DAY) as usize];
            Some(LocalTime { day, minute: u16::try_from(now % DAY).unwrap_or_default() })
        };
        let times = vec![
            opening(&WORKDAYS, 9 * 60, 12 * 60),
            opening(&[Day::Tuesday, Day::Sunday], 22 * 60 + 30, 60),
        ];
        let open = |now: u32| {
            let (day, minute) = ((now / DAY) as usize, now % DAY);
            let morning = day < 5 && (540..720).contains(&minute);
            let night = [1, 6].contains(&day) && minute >= 1350;
            let after = [2, 0].contains(&day) && minute < 60;
            morning || night || after
        };
        for now in 0..WEEK {
            NOW.set(now);
            let first = (now..now + WEEK).find(|it| open(it % WEEK) != open(now));
            let first = first.expect("it changes") % WEEK;
            let minute = u16::try_from(first % DAY).unwrap_or_default();
            let day = Day::ALL[(first / DAY) as usize];
            let want = if open(now) {
                Answering::Until(None, minute)
            } else {
                let today = first > now && first / DAY == now / DAY;
                Answering::From((!today).then_some(day), minute)
            };
            assert_eq!(at(times.clone(), clock), Some(want), "minute {now}");
        }
    }
}
