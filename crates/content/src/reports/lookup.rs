//! What a number or an id belongs to, also one on an old printed sheet: which service, whether it still runs, when it
//! closed and what replaced it.

use crate::catalog::{Catalog, ClosedService, FIRST_LANGUAGE, Record};
use alongside_model::Service;
use alongside_model::{Area, PhoneNumber, Term};
use std::fmt::Write as _;

/// Everything that is known of a number, or of an id or a part of a name; `None` if nothing is.
pub fn lookup(catalog: &Catalog, asked: &str) -> Option<String> {
    let number = number(asked);
    let asked = asked.trim().to_lowercase();
    if asked.is_empty() {
        return None;
    }
    let wanted = |record: &Record| match &number {
        Some(number) => {
            record.first().phones.iter().any(|it| it.number == *number)
                || record.former_numbers.iter().any(|it| it.number == *number)
        }
        None => named(record, &asked),
    };
    let mut res = String::new();
    for it in catalog.closed.iter().filter(|it| wanted(&it.record)) {
        past(&mut res, catalog, it);
    }
    for it in catalog.records.iter().filter(|it| wanted(it)) {
        head(&mut res, it);
        let _ = match it.first().assured {
            Some(month) => writeln!(res, "  active; a page of {month} shows how to reach it"),
            None => writeln!(res, "  active; not checked"),
        };
        former(&mut res, it);
        let _ = writeln!(res, "  reached by {}", reach(it.first()));
    }
    if number.is_none() {
        for it in &catalog.left_out {
            if it.id == asked || it.name.to_lowercase().contains(&asked) {
                let _ = writeln!(
                    res,
                    "{} ({}), resources/left-out.json\n  not in the directory: {}",
                    it.name, it.id, it.why
                );
            }
        }
    }
    (!res.is_empty()).then(|| res.trim_end().to_owned())
}

/// A number as people write it: `1 (800) 667-5005`, `9-1-1`; `None` for what has letters in it.
fn number(text: &str) -> Option<PhoneNumber> {
    if text.contains(char::is_alphabetic) {
        return None;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let full = match digits.len() {
        10 => format!("+1{digits}"),
        11 => format!("+{digits}"),
        _ => digits,
    };
    PhoneNumber::parse(&full)
}

/// Whether the id or the code is this one, or a name in any language holds it.
fn named(record: &Record, asked: &str) -> bool {
    record.first().id == asked
        || record.first().code() == asked
        || record.service.values().any(|it| it.name.text.to_lowercase().contains(asked))
}

fn head(res: &mut String, record: &Record) {
    let service = record.first();
    let _ = writeln!(
        res,
        "{} ({}), {}, {}",
        service.name.text,
        service.id,
        place(service.area),
        record.file
    );
}

fn place(area: Area) -> String {
    if area.is_canada() {
        return "CA".to_owned();
    }
    area.named().iter().map(Term::id).collect::<Vec<_>>().join(" ")
}

fn past(res: &mut String, catalog: &Catalog, it: &ClosedService) {
    head(res, &it.record);
    let since = it.closing.as_ref().and_then(|it| it.on);
    let since = since.map_or_else(String::new, |it| format!(" since {it}"));
    let _ = writeln!(res, "  {}{since}; it is offered to nobody", it.status.id());
    let numbers: Vec<String> =
        it.record.first().phones.iter().map(|it| it.number.written()).collect();
    if !numbers.is_empty() {
        let _ = writeln!(res, "  its numbers were {}; do not hand them on", numbers.join(", "));
    }
    former(res, &it.record);
    let successor = it.closing.as_ref().and_then(|it| it.successor.as_ref());
    let _ = match successor.and_then(|id| catalog.records.iter().find(|it| it.first().id == *id)) {
        Some(now) => writeln!(
            res,
            "  replaced by {} ({}): {}",
            now.first().name.text,
            now.first().id,
            reach(now.first())
        ),
        None => writeln!(res, "  nothing is known to have replaced it"),
    };
    if let Some(note) = it.closing.as_ref().and_then(|it| it.note.as_ref()) {
        let _ = writeln!(res, "  {}", note[FIRST_LANGUAGE]);
    }
    for source in &it.record.sources {
        let month = source.as_of.map_or_else(|| "no date".to_owned(), |it| it.to_string());
        let _ = writeln!(res, "  source: {} ({month})", source.url);
    }
}

/// The numbers that it gave up.
fn former(res: &mut String, record: &Record) {
    for it in &record.former_numbers {
        let until = it.until.map_or_else(|| "once".to_owned(), |it| format!("until {it}"));
        let number = it.number.written();
        let _ = writeln!(res, "  {number} was its number {until}; do not hand it on");
        if let Some(note) = &it.note {
            let _ = writeln!(res, "  {}", note[FIRST_LANGUAGE]);
        }
    }
}

/// Its numbers as people write them, or else whatever way there is.
fn reach(service: &Service) -> String {
    let phones: Vec<String> = service
        .phones
        .iter()
        .map(|it| format!("{} ({})", it.number.written(), it.kind.id()))
        .collect();
    if !phones.is_empty() {
        return phones.join(", ");
    }
    let ways = [
        service.chat.as_ref().map(|it| it.url.clone()),
        service.email.clone(),
        service.website.clone(),
    ];
    ways.into_iter().flatten().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, want) in [
            ("1-800-667-5005", "+18006675005"),
            ("+1 (800) 667 5005", "+18006675005"),
            ("800.667.5005", "+18006675005"),
            ("9-1-1", "911"),
            ("310-1818", "3101818"),
        ] {
            assert_eq!(number(text).as_ref().map(PhoneNumber::as_str), Some(want), "{text}");
        }
        for text in ["", "nb-chimo", "988 line", "12"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
