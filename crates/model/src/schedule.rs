//! When a person answers, and whether that is now.

use crate::codec::{codec_as_fields, codec_as_variants};
use crate::lists::Day;
use crate::term::{Set, Term};
use crate::text::Text;

/// When a person answers (HSDS `schedule`).
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum Schedule {
    /// Not known: "call to ask".
    #[default]
    Unknown,
    /// A person answers at all hours.
    Always,
    /// Plain weekly hours in the service's own time zone. [`crate::Bundle::holidays`] are days on which they may differ.
    Weekly {
        /// IANA zone, such as `America/Regina`.
        timezone: String,
        /// Opening times, in the order in which the record has them.
        times: Vec<Opening>,
    },
    /// Only words are known, or the hours are in doubt.
    Words(Text),
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

/// Zones whose clocks no longer change, with the hours that each is behind UTC: the law is newer than the data of many
/// devices. Each offset is also that of the summer before its law, so it holds for every moment since March 8, 2026.
///
/// By the tz database 2026f of 2026-10-27 (<https://data.iana.org/time-zones/tzdb/NEWS>): British Columbia since
/// 2026-03-09 (2026b), Alberta since 2026-06-18 (2026c), the Northwest Territories since 2026-08-21 (2026d), Manitoba
/// since 2026-10-31 (2026e), with the parts of northwestern Ontario that follow it (2026f). Yukon since 2020-11-01
/// (2020d); most of Saskatchewan since 1960, all of it by its Time Act of 2026 (2026f).
const FIXED: [(&str, u32); 6] = [
    ("America/Vancouver", 7),
    ("America/Edmonton", 6),
    ("America/Winnipeg", 5),
    ("America/Regina", 6),
    ("America/Whitehorse", 7),
    ("America/Yellowknife", 6),
];

impl LocalTime {
    /// The time in a zone at a moment, in milliseconds since 1970: by the law where clocks there no longer change, or
    /// else by the data of the device.
    pub fn at(
        zone: &str,
        milliseconds: f64,
        device: impl FnOnce() -> Option<Self>,
    ) -> Option<Self> {
        let Some((_, behind)) = FIXED.iter().find(|fixed| fixed.0 == zone) else {
            return device();
        };
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "minutes of any year that a device can show; what is not is cut off"
        )]
        let minutes = ((milliseconds / 60_000.0) as u32).saturating_sub(behind * 60);
        // The first of January 1970 was a Thursday.
        let day = Day::ALL[((minutes / DAY + Day::Thursday as u32) % 7) as usize];
        Some(Self { day, minute: u16::try_from(minutes % DAY).unwrap_or_default() })
    }
}

/// Tells what time it is now in a zone, by its IANA name. `None` where that is not known: on a page that is written
/// ahead, or in a browser that does not know the zone.
pub type Clock = fn(&str) -> Option<LocalTime>;

/// Whether someone should answer now, by weekly hours. That it may be a holiday is told beside it.
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
        let now_minute = minute(now.day, now.minute);
        // Each span as how long ago it began and how long it lasts.
        let spans = || {
            times.iter().flat_map(move |span| {
                let (opens, closes) = (u32::from(span.opens), u32::from(span.closes));
                let lasts = if closes > opens { closes - opens } else { closes + DAY - opens };
                span.days
                    .iter()
                    .map(move |day| ((now_minute + WEEK - minute(day, span.opens)) % WEEK, lasts))
            })
        };
        let left = |since: u32| {
            spans()
                .filter(|&(ago, lasts)| (ago + since) % WEEK < lasts)
                .map(|(ago, lasts)| lasts - (ago + since) % WEEK)
                .max()
        };
        let named = |ahead: u32, own: bool| {
            let then = (now_minute + ahead) % WEEK;
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

codec_as_variants! {
    Schedule {
        0 => Unknown,
        1 => Always,
        2 => Weekly { timezone, times },
        3 => Words(words)
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

    fn answering(times: Vec<Opening>, clock: Clock) -> Option<Answering> {
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
            assert_eq!(answering(office(), clock), Some(want), "{:?}", clock(""));
        }
    }

    #[test]
    fn hours_past_midnight_and_past_sunday() {
        let night = || vec![opening(&[Day::Sunday], 20 * 60, 4 * 60)];
        let early: Clock = |_| Some(LocalTime { day: Day::Monday, minute: 3 * 60 });
        assert_eq!(answering(night(), early), Some(Answering::Until(None, 4 * 60)));
        let late: Clock = |_| Some(LocalTime { day: Day::Monday, minute: 4 * 60 });
        assert_eq!(answering(night(), late), Some(Answering::From(Some(Day::Sunday), 20 * 60)));
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
        assert_eq!(answering(times, friday), Some(Answering::Until(Some(Day::Monday), 0)));
    }

    #[test]
    fn without_weekly_hours_or_a_clock_nothing_is_said() {
        let noon: Clock = |_| Some(LocalTime { day: Day::Friday, minute: 720 });
        for schedule in [Schedule::Unknown, Schedule::Always, Schedule::Words(Text::default())] {
            assert_eq!(schedule.answering(noon), None);
        }
        assert_eq!(answering(vec![opening(&WORKDAYS, 510, 990)], |_| None), None);
        assert_eq!(answering(Vec::new(), noon), None);
    }

    /// What devices say: the hours behind UTC of each zone in winter and in summer.
    type Device = fn(&str) -> Option<[u32; 2]>;

    /// As before the laws of 2026: the tz database 2025b.
    const OLD: Device = |zone| {
        Some(match zone {
            "America/Vancouver" => [8, 7],
            "America/Edmonton" | "America/Yellowknife" => [7, 6],
            "America/Winnipeg" => [6, 5],
            "America/Toronto" => [5, 4],
            "America/Whitehorse" => [7, 7],
            "America/Regina" => [6, 6],
            _ => return None,
        })
    };

    /// The tz database 2026f.
    const NEW: Device = |zone| {
        Some(match zone {
            "America/Vancouver" | "America/Whitehorse" => [7, 7],
            "America/Edmonton" | "America/Yellowknife" | "America/Regina" => [6, 6],
            "America/Winnipeg" => [5, 5],
            "America/Toronto" => [5, 4],
            _ => return None,
        })
    };

    /// A device without any data.
    const NONE: Device = |_| None;

    #[test]
    fn clocks_that_no_longer_change_follow_the_law_whatever_the_device_knows() {
        // Monday, November 30, 2026, and Thursday, July 1, 2027, each at 20:30 UTC.
        let days = [(1_796_070_600_000.0, Day::Monday), (1_814_473_800_000.0, Day::Thursday)];
        for (season, (moment, day)) in days.into_iter().enumerate() {
            let at = |zone: &str, device: Device| {
                LocalTime::at(zone, moment, || {
                    let hours = 20 - device(zone)?[season];
                    Some(LocalTime { day, minute: u16::try_from(hours * 60 + 30).expect("a time") })
                })
            };
            for (zone, behind) in FIXED {
                let want = NEW(zone).expect("a zone of the tz database")[season];
                assert_eq!(behind, want, "{zone}");
                let minute = u16::try_from((20 - want) * 60 + 30).expect("a time");
                for device in [OLD, NEW, NONE] {
                    assert_eq!(at(zone, device), Some(LocalTime { day, minute }), "{zone}");
                }
            }
            // The control: where clocks change, the device is asked, and says what it knows.
            let toronto = [(15 * 60 + 30), (16 * 60 + 30)][season];
            assert_eq!(at("America/Toronto", OLD), Some(LocalTime { day, minute: toronto }));
            assert_eq!(at("America/Toronto", NONE), None);
        }
        // An old device is wrong in winter where the law is newer.
        assert_eq!(OLD("America/Vancouver").map(|hours| hours[0]), Some(8));
    }

    #[test]
    fn a_day_begins_at_midnight_of_the_place() {
        let at = |milliseconds| LocalTime::at("America/Vancouver", milliseconds, || None);
        // Sunday, November 29, 2026, 06:59 and 07:00 UTC: Saturday's last minute there, and Sunday's first.
        let last = LocalTime { day: Day::Saturday, minute: 1439 };
        let first = LocalTime { day: Day::Sunday, minute: 0 };
        assert_eq!(at(1_795_935_599_999.0), Some(last));
        assert_eq!(at(1_795_935_600_000.0), Some(first));
        // No moment panics.
        for strange in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 0.0, 8.64e15] {
            assert!(at(strange).is_some(), "{strange}");
        }
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
            let first = (now..now + WEEK).find(|minute| open(minute % WEEK) != open(now));
            let first = first.expect("it changes") % WEEK;
            let minute = u16::try_from(first % DAY).unwrap_or_default();
            let day = Day::ALL[(first / DAY) as usize];
            let want = if open(now) {
                Answering::Until(None, minute)
            } else {
                let today = first > now && first / DAY == now / DAY;
                Answering::From((!today).then_some(day), minute)
            };
            assert_eq!(answering(times.clone(), clock), Some(want), "minute {now}");
        }
    }
}
