//! When a person answers.

use super::checker::{Checker, terms};
use crate::sources::forms;
use alongside_model::{Opening, Schedule};
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
            Schedule::Weekly { timezone: form.timezone.clone(), times }
        }
    };
    checker.context.same(&hours)
}

/// Minutes after midnight of `08:30`; `24:00` is the end of the day.
fn minutes(text: &str) -> u16 {
    let two = |text: &str| text.parse::<u16>().expect("the schema allows only times");
    let (hours, minutes) = text.split_once(':').expect("the schema allows only times");
    two(hours) * 60 + two(minutes)
}
