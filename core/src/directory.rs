//! The directory as one language shows it: services, how to reach them, what they pass on.
//!
//! Words follow Open Referral HSDS 3 (service, organization, phone, schedule, eligibility, service area). The
//! hand-edited records, with both languages and every source, are the desk's; this is what a page needs.

use crate::model::{
    Area, Audience, Date, Day, Exploitation, Gender, Kind, Month, Need, PhoneKind, PhoneNumber,
    RunBy, Set, Term,
};

/// A text, and its language where that is not the page's.
///
/// A service without an official French name keeps its English one, marked so that it is read aloud rightly.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Text {
    /// The words.
    pub text: String,
    /// BCP 47 tag, if it differs from the page's language.
    pub lang: Option<String>,
}

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

/// A number and what to know of it (HSDS `phone`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Phone {
    /// The number.
    pub number: PhoneNumber,
    /// Call, text or TTY.
    pub kind: PhoneKind,
    /// The word to send, for a text line that asks for one.
    pub say: Option<String>,
    /// Digits to dial after the call is answered.
    pub extension: Option<String>,
    /// When a person answers it.
    pub schedule: Schedule,
    /// A short remark, such as "toll-free".
    pub note: Option<String>,
}

/// A chat on the web.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chat {
    /// Its https address.
    pub url: String,
    /// When a person answers.
    pub schedule: Schedule,
}

/// What it costs.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum Fees {
    /// Not known.
    #[default]
    Unknown,
    /// Free.
    Free,
    /// In words.
    Words(String),
}

/// How old the evidence for a number is, on a given day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Freshness {
    /// Checked within 12 months.
    Recent,
    /// Checked more than 12 months ago.
    Old,
    /// Checked more than 24 months ago.
    VeryOld,
    /// No source with a date shows it.
    NotChecked,
}

/// A thing offered to people (HSDS `service`), as one language shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Service {
    /// The id of its record.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The body that runs it, if its name says more than the service's.
    pub organization: Option<Text>,
    /// Support, emergency, police or tip line.
    pub kind: Kind,
    /// Where it is offered.
    pub area: Area,
    /// The one city it is for, if it is for one.
    pub city: Option<String>,
    /// What a person gets (HSDS `description`).
    pub summary: String,
    /// Who can use it and who cannot (HSDS `eligibility_description`).
    pub eligibility: Option<String>,
    /// Kinds of help.
    pub needs: Set<Need>,
    /// Groups it is made for or welcomes.
    pub audiences: Set<Audience>,
    /// If not empty: only for these groups.
    pub only_for: Set<Audience>,
    /// Whom it takes, by gender.
    pub gender: Gender,
    /// Youngest age, in years (HSDS `minimum_age`).
    pub minimum_age: Option<u8>,
    /// Oldest age, in years (HSDS `maximum_age`).
    pub maximum_age: Option<u8>,
    /// Kinds of exploitation it was made for; empty for general services.
    pub made_for: Set<Exploitation>,
    /// Who stands behind it.
    pub run_by: Set<RunBy>,
    /// Languages spoken there, not counting interpreters (BCP 47).
    pub languages: Vec<String>,
    /// Whether it works with interpreters, if known.
    pub interpretation: Option<bool>,
    /// What it costs.
    pub fees: Fees,
    /// What it says that it passes on to police, immigration or child protection. `None`: we do not know.
    pub passes_on: Option<String>,
    /// Whether it asks for a name, status, card or report, if known.
    pub asks: Option<String>,
    /// Numbers, in the record's order.
    pub phones: Vec<Phone>,
    /// Chat.
    pub chat: Option<Chat>,
    /// E-mail address.
    pub email: Option<String>,
    /// Its page in this language, or else in another.
    pub website: Option<String>,
    /// The month of the newest source that shows how to reach it. `None`: not checked.
    pub assured: Option<Month>,
    /// Whether the evidence is of medium strength, which the card says in words.
    pub unsure: bool,
}

impl Service {
    /// Whether a person answers one of its voice numbers at all hours.
    pub fn always_open(&self) -> bool {
        self.phones.iter().any(|it| it.kind == PhoneKind::Voice && it.schedule == Schedule::Always)
    }
    /// Whether it can be called.
    pub fn by_phone(&self) -> bool {
        self.phones.iter().any(|it| it.kind == PhoneKind::Voice)
    }
    /// Whether it can be reached by text message.
    pub fn by_text(&self) -> bool {
        self.phones.iter().any(|it| it.kind == PhoneKind::Text)
    }
    /// A name for it that tells nobody what it is, for the subject of an e-mail or an address: the id often names the
    /// topic. FNV-1a of the id; should two ever share one, `lookup` shows both.
    pub fn code(&self) -> String {
        let mix = |hash: u32, it: u8| (hash ^ u32::from(it)).wrapping_mul(0x0100_0193);
        format!("r{:x}", self.id.bytes().fold(0x811c_9dc5, mix))
    }
    /// How old its evidence is on this day.
    pub fn freshness(&self, on: Date) -> Freshness {
        match self.assured.map(|it| on.months_since(it)) {
            None => Freshness::NotChecked,
            Some(0..=12) => Freshness::Recent,
            Some(13..=24) => Freshness::Old,
            Some(_) => Freshness::VeryOld,
        }
    }
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
