//! What a record says to a reader without our extension. The export writes it; the import compares with it to see what
//! others changed.

use crate::catalog::{FIRST_LANGUAGE, in_language};
use crate::sources::forms::{self, Localized};
use alongside_model::Month;

/// The licence of our own words, as every exported file says it.
pub(super) const LICENCE: &str = "CC BY 4.0";

/// What a reader without our extension sees of a text: the first language, or else any.
pub(super) fn first(texts: &Localized) -> Option<String> {
    in_language(texts, FIRST_LANGUAGE)
}

/// The word for what costs nothing.
pub(super) const FREE: &str = "Free";

/// What it costs, in words.
pub(super) fn cost(fees: &forms::Fees) -> Option<String> {
    match fees {
        forms::Fees::Free(_) => Some(FREE.to_owned()),
        forms::Fees::Words(it) => first(it),
    }
}

/// Whether it works with interpreters, in words.
pub(super) fn interpreters(they_do: bool) -> &'static str {
    if they_do { "It works with interpreters." } else { "It does not work with interpreters." }
}

/// What a reader without our extension needs to know of a number.
pub(super) fn phone_description(
    say: Option<&Localized>,
    note: Option<&Localized>,
) -> Option<String> {
    let say = say.and_then(first).map(|it| format!("Send the word {it}."));
    match (say, note.and_then(first)) {
        (Some(say), Some(note)) => Some(format!("{say} {note}")),
        (say, note) => say.or(note),
    }
}

/// The month of the newest page that shows how to reach it, as its first day: never later than the truth.
pub(super) fn assured(sources: &[forms::Source]) -> Option<String> {
    let newest = newest(sources)?;
    Some(format!("{:04}-{:02}-01", newest.year, newest.month.unwrap_or(1)))
}

/// The month of the newest page that shows how to reach it.
pub(super) fn newest(sources: &[forms::Source]) -> Option<Month> {
    let months = sources.iter().filter(|it| it.shows_contact).filter_map(|it| it.as_of.as_ref());
    months.filter_map(|it| Month::parse(it)).max()
}

/// HSDS calls a teletypewriter a textphone.
pub(super) const TEXTPHONE: &str = "textphone";

/// All days of the week, as RFC 5545 writes them.
pub(super) const EVERY_DAY: &str = "MO,TU,WE,TH,FR,SA,SU";

/// How the names of our taxonomies begin, so that a term of another directory is not taken for one of ours.
pub(super) const TAXONOMY: &str = "Alongside: ";

/// A time of the day as strict readers know it: midnight at the end of a day is its last minute.
pub(super) fn strict(time: &str) -> &str {
    if time == "24:00" { "23:59" } else { time }
}
