//! The directory as a table for spreadsheets, one row a service.
//!
//! No cell begins with what a spreadsheet
//! would run as a formula, and no number stands alone, since `9-1-1` would become a day of January.

use super::derived::{LICENCE, first, newest};
use crate::catalog::Catalog;
use crate::csv_text::csv_text;
use crate::sources::forms::{self, Localized};
use alongside_model::PhoneNumber;

/// These records as a table, with a column for each language of a text.
pub fn csv(catalog: &Catalog, records: &[forms::Service]) -> String {
    let tags = catalog.record_tags();
    let heads = records.first().map(|it| row(it, &tags)).unwrap_or_default();
    let rows = records.iter().map(|it| row(it, &tags));
    let names = heads.into_iter().map(|(name, _)| name).collect();
    let cells = rows.map(|it| it.into_iter().map(|(_, cell)| inert(cell)).collect());
    csv_text(std::iter::once(names).chain(cells))
}

/// The cells of a record with the names of their columns. It is taken apart whole, so that no field is forgotten.
fn row(form: &forms::Service, tags: &[&str]) -> Vec<(String, String)> {
    let forms::Service {
        id,
        name,
        organization,
        status,
        closed,
        kind,
        area,
        places,
        summary,
        eligibility,
        needs,
        audiences,
        only_for,
        gender,
        minimum_age,
        maximum_age,
        made_for,
        run_by,
        languages,
        interpretation,
        fees,
        passes_on,
        says_private,
        asks,
        phones,
        former_numbers,
        chat,
        email,
        website,
        confidence,
        sources,
    } = form;
    let free: Localized =
        tags.iter().map(|tag| ((*tag).to_owned(), Some("free".to_owned()))).collect();
    let fees = fees.as_ref().map(|it| match it {
        forms::Fees::Free(_) => &free,
        forms::Fees::Words(words) => words,
    });
    let years = |it: &Option<u8>| it.map(|it| it.to_string()).unwrap_or_default();
    let yes = |it: bool| if it { "yes" } else { "no" }.to_owned();
    let mut res: Vec<(String, String)> = Vec::new();
    let mut one = |name: &str, cell: String| res.push((name.to_owned(), cell));
    one("id", id.clone());
    one("status", status.clone());
    let closed = closed.as_ref();
    one("closed_on", closed.map(|it| it.on.clone()).unwrap_or_default());
    one("successor", closed.and_then(|it| it.successor.clone()).unwrap_or_default());
    one("kind", kind.clone());
    one("area", list(area));
    one("needs", list(needs));
    one("audiences", list(audiences));
    one("only_for", list(only_for));
    one("gender", gender.clone());
    one("minimum_age", years(minimum_age));
    one("maximum_age", years(maximum_age));
    one("made_for", list(made_for));
    one("run_by", list(run_by));
    one("languages", list(languages));
    one("interpretation", interpretation.map(yes).unwrap_or_default());
    one("places", places.join("\n"));
    one("says_private", says_private.to_string());
    one("phones", phones.iter().map(phone).collect::<Vec<_>>().join("\n"));
    one("former_numbers", former_numbers.iter().map(former).collect::<Vec<_>>().join("\n"));
    one("chat_hours", chat.as_ref().map(|it| hours(it.schedule.as_ref())).unwrap_or_default());
    one("email", email.clone().unwrap_or_default());
    one("confidence", confidence.clone());
    one("checked", newest(sources).map(|it| it.to_string()).unwrap_or_default());
    one("sources", sources.iter().map(source).collect::<Vec<_>>().join("\n"));
    let texts = [
        ("name", Some(name)),
        ("organization", Some(organization)),
        ("summary", Some(summary)),
        ("eligibility", eligibility.as_ref()),
        ("fees", fees),
        ("passes_on", passes_on.as_ref()),
        ("asks", asks.as_ref()),
        ("closed_note", closed.and_then(|it| it.note.as_ref())),
        ("chat", chat.as_ref().map(|it| &it.url)),
        ("website", website.as_ref()),
    ];
    for (name, texts) in texts {
        for tag in tags {
            let text = texts.and_then(|it| it.get(*tag).cloned().flatten()).unwrap_or_default();
            one(&format!("{name}_{tag}"), text);
        }
    }
    one("licence", format!("{LICENCE} for our own words"));
    res
}

fn list(terms: &[String]) -> String {
    terms.join("; ")
}

/// A number as people write it.
fn written(number: &str) -> String {
    PhoneNumber::parse(number).map_or_else(|| number.to_owned(), |it| it.written())
}

/// A number that was given up, on one line: never a number alone, which someone might call.
fn former(it: &forms::FormerNumber) -> String {
    let forms::FormerNumber { number, until, note } = it;
    let until = until.as_ref().map_or_else(|| "once".to_owned(), |it| format!("until {it}"));
    let note = note.as_ref().and_then(first).map_or_else(String::new, |it| format!(", {it}"));
    format!("not in use, theirs {until}: {}{note}", written(number))
}

/// A number with what to know of it, on one line.
fn phone(it: &forms::Phone) -> String {
    let forms::Phone { number, kind, say, extension, schedule, note } = it;
    let mut res = format!("{kind} {}", written(number));
    let mut add = |text: String| {
        res.push_str(", ");
        res.push_str(&text);
    };
    if let Some(it) = extension {
        add(format!("extension {it}"));
    }
    if let Some(it) = say.as_ref().and_then(first) {
        add(format!("send the word {it}"));
    }
    add(hours(schedule.as_ref()));
    if let Some(it) = note.as_ref().and_then(first) {
        add(it);
    }
    res
}

/// Hours on one line.
fn hours(schedule: Option<&forms::Schedule>) -> String {
    match schedule {
        None => "hours not known".to_owned(),
        Some(forms::Schedule::Always(_)) => "at all hours".to_owned(),
        Some(forms::Schedule::Weekly(forms::Weekly { timezone, weekly })) => {
            let spans: Vec<String> = weekly
                .iter()
                .map(|it| format!("{} {}-{}", it.days.join(" "), it.opens, it.closes))
                .collect();
            format!("{} ({timezone})", spans.join("; "))
        }
        Some(forms::Schedule::Words(forms::ScheduleWords { words })) => {
            first(words).unwrap_or_default()
        }
    }
}

fn source(it: &forms::Source) -> String {
    let forms::Source { url, as_of, shows_contact } = it;
    let month = as_of.as_deref().unwrap_or("no date");
    let what = if *shows_contact { "" } else { ", without how to reach it" };
    format!("{url} ({month}{what})")
}

/// A cell that no spreadsheet runs: an apostrophe stands before a sign with which formulas begin.
fn inert(cell: String) -> String {
    let start = cell.trim_start().chars().next();
    let runs = start.is_some_and(|it| "=+-@＝＋－＠|%".contains(it))
        || cell.starts_with(['\t', '\r', '\n']);
    if runs { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_runs() {
        for cell in ["=1+1", "+18339001010", "-5", "@sum(a1)", " =1", "\t=1", "＝1", "\r\n=1", "%0"]
        {
            assert_eq!(inert(cell.to_owned()), format!("'{cell}"), "{cell:?}");
        }
        for cell in ["", "voice 9-1-1", "https://example.org/?a=b", "a - b"] {
            assert_eq!(inert(cell.to_owned()), cell);
        }
    }
}
