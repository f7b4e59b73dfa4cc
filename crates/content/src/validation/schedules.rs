//! When a person answers.

use super::checker::{Checker, terms};
use crate::sources::forms;
use alongside_model::{Day, Opening, Schedule, Term};
use std::collections::BTreeMap;

/// Hours, in every language.
pub(super) fn schedule(
    checker: &mut Checker,
    field: &str,
    form: Option<&forms::Schedule>,
) -> BTreeMap<String, Schedule> {
    let hours = match form {
        None => Schedule::Unknown,
        Some(forms::Schedule::Always(_)) => Schedule::Always,
        Some(forms::Schedule::Words(form)) => {
            let words = checker.localized(&format!("{field}.words"), &form.words);
            return words.into_iter().map(|(tag, words)| (tag, Schedule::Words(words))).collect();
        }
        Some(forms::Schedule::Weekly(form)) => {
            let mut times = Vec::new();
            for (place, span) in form.weekly.iter().enumerate() {
                if span.opens == span.closes {
                    checker.add(
                        &format!("{field}.weekly[{place}]"),
                        "opens and closes at the same time; write \"always\" if someone always answers",
                    );
                }
                times.push(Opening {
                    days: terms(&span.days),
                    opens: minutes(&span.opens),
                    closes: minutes(&span.closes),
                });
            }
            if let Some((place, what)) = week(&times) {
                checker.add(&format!("{field}.weekly{place}"), what);
            }
            Schedule::Weekly { timezone: form.timezone.clone(), times }
        }
    };
    checker.context.same(&hours)
}

/// Minutes of a day, and of a week.
const DAY: u16 = 24 * 60;
const WEEK: u16 = 7 * DAY;

/// What is wrong with the hours of a week together, and where.
fn week(times: &[Opening]) -> Option<(String, String)> {
    // From when to when, in minutes of the week, and in which span that is.
    let mut open: Vec<(u16, u16, usize)> = Vec::new();
    for (place, span) in times.iter().enumerate().filter(|(_, span)| span.opens != span.closes) {
        let length = (span.closes + DAY - span.opens - 1) % DAY + 1;
        let days = (0..7).zip(Day::ALL).filter(|(_, day)| span.days.has(**day));
        open.extend(days.map(|(day, _)| {
            let from = day * DAY + span.opens;
            (from, from + length, place)
        }));
    }
    open.sort_unstable();
    // What is open past the end of the week meets its beginning.
    let first = open.first().map(|&(from, to, place)| (from + WEEK, to + WEEK, place));
    let next = open.iter().copied().skip(1).chain(first);
    if let Some(((_, _, one), (_, _, other))) =
        open.iter().zip(next).find(|((_, to, _), (from, ..))| to > from)
    {
        let (first, second) = (*one.min(&other), *one.max(&other));
        let what = format!("overlaps with weekly[{first}]; write each hour once");
        return Some((format!("[{second}]"), what));
    }
    let hours: u32 = open.iter().map(|(from, to, _)| u32::from(to - from)).sum();
    (hours == u32::from(WEEK)).then(|| {
        let what = "covers every hour of the week; write \"always\" if someone answers then";
        (String::new(), what.to_owned())
    })
}

/// Minutes after midnight of `08:30`; `24:00` is the end of the day.
fn minutes(text: &str) -> u16 {
    let two = |text: &str| text.parse::<u16>().expect("the schema allows only times");
    let (hours, minutes) = text.split_once(':').expect("the schema allows only times");
    two(hours) * 60 + two(minutes)
}
