//! Hours as other directories write them: which are hours of each week by the clock of the place, and why the others
//! are not.

use super::derived::{self, EVERY_DAY};
use super::structures::Schedule;
use crate::sources::forms::Opening;
use alongside_i18n::localizer::ZONES;
use alongside_model::{Date, Day, Term};
use serde_json::Value;

/// What a schedule says.
#[derive(Debug, PartialEq)]
pub(super) enum Hours {
    /// Hours of each week, and what to know of their clock if it was named by an offset.
    Weekly(Opening, Option<&'static str>),
    /// They are over, or have not begun: other hours hold now.
    NotNow(String),
    /// No hours of each week by the clock of the place, with the reason.
    Other(String),
}

/// Reads a schedule. `today` tells what has begun and what is over.
pub(super) fn read(schedule: &Schedule, today: Date) -> Hours {
    match weekly(schedule, today) {
        Ok((opening, clock)) => Hours::Weekly(opening, clock),
        Err(hours) => hours,
    }
}

fn weekly(item: &Schedule, today: Date) -> Result<(Opening, Option<&'static str>), Hours> {
    let other = |why: &str| Hours::Other(why.to_owned());
    let rest = |name: &str| item.rest.get(name).map(plain).filter(|item| !item.is_empty());
    for name in ["valid_to", "until"] {
        if let Some(day) = rest(name) {
            let over = date(&day).is_some_and(|item| item < today);
            return Err(if over {
                Hours::NotNow(format!("they ended on {day}"))
            } else {
                Hours::Other(format!("they hold until {day} only"))
            });
        }
    }
    for name in ["valid_from", "dtstart"] {
        // What began long ago and has no end holds in each week.
        if let Some(day) = rest(name)
            && date(&day).is_none_or(|item| item > today)
        {
            return Err(Hours::NotNow(format!("they begin on {day}")));
        }
    }
    if rest("interval").is_some_and(|item| item != "1") {
        return Err(other("they hold in some weeks only (\"interval\")"));
    }
    for name in ["count", "byweekno", "bymonthday", "byyearday"] {
        if rest(name).is_some() {
            return Err(Hours::Other(format!("they hold in some weeks only ({name:?})")));
        }
    }
    let freq = item.freq.as_deref().unwrap_or("WEEKLY").trim().to_uppercase();
    let days = match (freq.as_str(), item.byday.as_deref()) {
        ("" | "WEEKLY" | "DAILY", Some(days)) if !days.trim().is_empty() => read_days(days),
        ("DAILY", _) => read_days(EVERY_DAY),
        ("" | "WEEKLY", _) => return Err(other("no day is named (\"byday\")")),
        _ => return Err(other("they are not by the week (\"freq\")")),
    };
    let days = days.ok_or_else(|| other("the days are not such as MO,TU"))?;
    let ours = item.alongside.as_ref();
    let opens = clock(item.opens_at.as_deref(), ours.and_then(|item| item.opens.as_deref()));
    let closes = clock(item.closes_at.as_deref(), ours.and_then(|item| item.closes.as_deref()));
    let (Some((opens, begins)), Some((closes, ends))) = (opens, closes) else {
        return Err(other("the times are not such as 08:30"));
    };
    // We know the zone of our own hours, by name.
    if ours.is_some_and(|item| item.timezone.is_some() || item.always.is_some()) {
        return Ok((Opening { days, opens, closes }, None));
    }
    let whole = item.timezone.as_ref().map(plain).filter(|item| !item.is_empty());
    let whole = whole
        .map(|item| if named_zone(item.trim()).is_some() { Offset::None } else { offset(&item) });
    match [begins, ends, whole.unwrap_or(Offset::None)].into_iter().max().unwrap_or(Offset::None) {
        Offset::None => Ok((Opening { days, opens, closes }, None)),
        Offset::Canada => Ok((
            Opening { days, opens, closes },
            Some(
                "were given with an offset from UTC; make sure that they are by the clock of the place all year",
            ),
        )),
        Offset::Elsewhere => Err(other(
            "they are by UTC or another clock that no place in Canada has; find the hours by the clock of the place",
        )),
    }
}

/// The zone that a schedule names, if it is one of ours.
pub(super) fn zone(schedule: &Schedule) -> Option<&'static str> {
    named_zone(schedule.timezone.as_ref()?.as_str()?.trim())
}

fn named_zone(name: &str) -> Option<&'static str> {
    ZONES.into_iter().find(|zone| *zone == name)
}

/// Which clock a time is by. The later one counts where several are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Offset {
    /// It is not said: the clock on the wall.
    None,
    /// An offset that some place in Canada has, from 2.5 to 8 hours behind UTC.
    Canada,
    /// UTC, or the clock of another part of the world.
    Elsewhere,
}

/// What a number of hours, or `-05:00`, or `UTC`, says.
fn offset(text: &str) -> Offset {
    let text = text.trim().trim_start_matches("UTC").trim_start_matches("GMT").trim();
    let minutes = if let Some((hours, minutes)) = text.split_once(':') {
        let hours = hours.replace('\u{2212}', "-").parse::<f64>().ok();
        let minutes = minutes.parse::<f64>().ok();
        hours.zip(minutes).map(|(h, m)| h.abs().mul_add(60.0, m).copysign(h))
    } else {
        let number = text.replace('\u{2212}', "-").parse::<f64>().ok();
        number.map(|item| {
            if item.abs() >= 100.0 {
                (item / 100.0).trunc() * 60.0 + item % 100.0
            } else {
                item * 60.0
            }
        })
    };
    match minutes {
        Some(minutes) if (-480.0..=-150.0).contains(&minutes) => Offset::Canada,
        _ => Offset::Elsewhere,
    }
}

/// A time and its clock; ours where the time is still the one that we wrote.
fn clock(text: Option<&str>, ours: Option<&str>) -> Option<(String, Offset)> {
    let (time, offset) = time(text?)?;
    match ours {
        Some(ours) if derived::strict(ours) == time => Some((ours.to_owned(), offset)),
        _ => Some((time, offset)),
    }
}

/// Hours and minutes of `08:30`, `8:30`, `8:30 AM`, `08:30:00`, `08:30-05:00`, `14:00Z`.
fn time(text: &str) -> Option<(String, Offset)> {
    let text = text.trim();
    let end = text.find(['Z', 'z', '+', '-', '\u{2212}']).unwrap_or(text.len());
    let (main, zone) = text.split_at(end);
    let clock = match zone {
        "" => Offset::None,
        "Z" | "z" => Offset::Elsewhere,
        zone => offset(zone),
    };
    let main = main.trim().to_ascii_lowercase().replace('.', ":").replace(' ', "");
    let (main, half) = if let Some(item) = main.strip_suffix("am").or(main.strip_suffix("a:m:")) {
        (item, Some(0))
    } else if let Some(item) = main.strip_suffix("pm").or(main.strip_suffix("p:m:")) {
        (item, Some(12))
    } else {
        (main.as_str(), None)
    };
    let mut parts = main.split(':');
    let digits = |item: Option<&str>, most: usize| {
        let item = item?;
        let right =
            (1..=most).contains(&item.len()) && item.bytes().all(|item| item.is_ascii_digit());
        right.then(|| item.parse::<u8>().ok()).flatten()
    };
    let mut hours = digits(parts.next(), 2)?;
    let minutes = match (parts.next(), half) {
        (None, Some(_)) => 0,
        (item, _) => item.filter(|item| item.len() == 2).and_then(|item| digits(Some(item), 2))?,
    };
    if let Some(half) = half {
        if !(1..=12).contains(&hours) {
            return None;
        }
        hours = hours % 12 + half;
    }
    let right = minutes < 60 && (hours < 24 || hours == 24 && minutes == 0);
    right.then(|| (format!("{hours:02}:{minutes:02}"), clock))
}

/// Days of `MO,TU`, `Mo, Tu`, `Monday`.
fn read_days(text: &str) -> Option<Vec<String>> {
    const NAMES: [&str; 7] =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let day = |word: &str| {
        let word = word.trim().to_lowercase();
        let names = NAMES.iter().zip(Day::ALL);
        let mut found = names.filter(|(name, day)| **name == word || day.id() == word);
        found.next().map(|(_, day)| day.id().to_owned())
    };
    text.trim_end_matches(',').split(',').map(day).collect()
}

/// A day, with or without a time behind it.
fn date(text: &str) -> Option<Date> {
    Date::parse(text.trim().get(..10)?)
}

/// A value as text.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string().trim_end_matches(".0").to_owned(),
        other => other.to_string(),
    }
}

/// Whether hours are those of the whole week.
pub(super) fn is_always(Opening { days, opens, closes }: &Opening) -> bool {
    days.len() == 7 && opens == "00:00" && ["00:00", "23:59", "24:00"].contains(&closes.as_str())
}

/// A schedule on one line.
pub(super) fn in_words(item: &Schedule) -> String {
    let limits = item.rest.iter().filter(|(name, _)| !name.ends_with("_id"));
    let limits: Vec<String> = limits
        .map(|(name, value)| (name, plain(value)))
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name} {value}"))
        .collect();
    let parts = [&item.byday, &item.opens_at, &item.closes_at, &item.description];
    let parts = parts.into_iter().flatten().map(String::as_str);
    let zone = item.timezone.as_ref().map(plain).filter(|item| !item.is_empty());
    let zone = zone.map(|item| format!("timezone {item}"));
    parts
        .chain(zone.as_deref())
        .chain(limits.iter().map(String::as_str))
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn of(schedule: Value) -> Hours {
        let today = Date::parse("2026-11-28").expect("a day");
        read(&serde_json::from_value(schedule).expect("a schedule"), today)
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, want) in [
            ("08:30", "08:30"),
            ("9:00", "09:00"),
            ("9:00 AM", "09:00"),
            ("9am", "09:00"),
            ("5 p.m.", "17:00"),
            ("12:15 am", "00:15"),
            ("12 pm", "12:00"),
            ("17:00:00", "17:00"),
            ("17.30", "17:30"),
            ("24:00", "24:00"),
            ("08:30-05:00", "08:30"),
        ] {
            assert_eq!(time(text).map(|item| item.0), Some(want.to_owned()), "{text}");
        }
        for text in ["", "nine", "25:00", "9", "09:60", "13 pm", "9:5", "24:30", "１:00"] {
            assert_eq!(time(text), None, "{text}");
        }
    }

    #[test]
    fn hours_come_over_or_say_why_not() {
        let base = json!({"byday": "MO,TU", "opens_at": "9:00", "closes_at": "17:00"});
        let with = |more: Value| {
            let mut schedule = base.clone();
            let fields = schedule.as_object_mut().expect("an object");
            fields.extend(more.as_object().expect("an object").clone());
            of(schedule)
        };
        for more in [
            json!({}),
            json!({"freq": "WEEKLY", "interval": 1, "until": null}),
            json!({"interval": "1", "count": ""}),
            json!({"valid_from": "2020-01-01"}),
            json!({"dtstart": "2020-01-01T00:00:00Z"}),
            json!({"byday": "Monday, Tuesday"}),
            json!({"timezone": "America/Toronto"}),
        ] {
            let Hours::Weekly(opening, None) = with(more.clone()) else { panic!("{more}") };
            assert_eq!(
                (opening.days, opening.opens),
                (vec!["mo".into(), "tu".into()], "09:00".into())
            );
        }
        for more in [
            json!({"opens_at": "09:00-05:00", "closes_at": "17:00-05:00"}),
            json!({"timezone": -5}),
            json!({"timezone": "-3.5"}),
        ] {
            assert!(matches!(with(more.clone()), Hours::Weekly(_, Some(_))), "{more}");
        }
        for (more, want) in [
            (json!({"opens_at": "14:00Z", "closes_at": "22:00Z"}), "by UTC"),
            (json!({"opens_at": "14:00+00:00"}), "by UTC"),
            (json!({"timezone": 0}), "by UTC"),
            (json!({"timezone": 1}), "by UTC"),
            (json!({"timezone": "UTC"}), "by UTC"),
            (json!({"interval": 2}), "some weeks only"),
            (json!({"bymonthday": "1,2"}), "some weeks only"),
            (json!({"freq": "MONTHLY"}), "not by the week"),
            (json!({"byday": "2MO"}), "such as MO,TU"),
            (json!({"byday": null}), "no day"),
            (json!({"opens_at": "nine"}), "such as 08:30"),
            (json!({"closes_at": null}), "such as 08:30"),
            (json!({"valid_to": "2027-01-31"}), "until 2027-01-31 only"),
        ] {
            let Hours::Other(why) = with(more.clone()) else { panic!("{more}") };
            assert!(why.contains(want), "{more}: {why}");
        }
        for (more, want) in [
            (json!({"valid_to": "2026-01-31"}), "ended on 2026-01-31"),
            (json!({"until": "2026-01-31T23:59:59Z"}), "ended on"),
            (json!({"valid_from": "2027-05-01"}), "begin on 2027-05-01"),
            (json!({"valid_from": "next spring"}), "begin on next spring"),
        ] {
            let Hours::NotNow(why) = with(more.clone()) else { panic!("{more}") };
            assert!(why.contains(want), "{more}: {why}");
        }
    }
}
