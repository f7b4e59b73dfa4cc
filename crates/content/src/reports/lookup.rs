//! What a number or an id belongs to, also one on an old printed sheet: which service, whether it still runs, when it
//! closed and what replaced it.

use crate::catalog::{Catalog, ClosedService, FIRST_LANGUAGE, Record};
use alongside_engine::search::{mark, marks};
use alongside_model::Service;
use alongside_model::{Area, Term};
use std::fmt::Write as _;

/// Everything that is known of a number, or of an id or a part of a name; `None` if nothing is.
pub fn lookup(catalog: &Catalog, asked: &str) -> Option<String> {
    let asked = asked.trim().to_lowercase();
    if asked.is_empty() {
        return None;
    }
    let by_code: Vec<&str> =
        catalog.all_records().filter(|it| has_code(it, &asked)).map(id).collect();
    let number = if by_code.is_empty() { mark(&asked) } else { None };
    let wanted = |record: &Record| match number {
        _ if !by_code.is_empty() => by_code.contains(&id(record)),
        Some(number) => has_number(record, number),
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

fn id(record: &Record) -> &str {
    &record.first().id
}

/// Whether one of its numbers, also of those that it gave up, has this mark: of the whole number, or of its last seven
/// digits. The search of the site reads numbers the same way, however they are written.
fn has_number(record: &Record, (asked, is_line): (u32, bool)) -> bool {
    let own = record.first().phones.iter().map(|it| &it.number);
    let former = record.former_numbers.iter().map(|it| &it.number);
    own.chain(former).any(|number| {
        let (whole, line) = marks(number.as_str());
        whole == asked || is_line && line == asked
    })
}

/// Whether its code is among these words, as in `Directory: r920f3f48`, the subject of an e-mail.
fn has_code(record: &Record, asked: &str) -> bool {
    let code = record.first().code();
    asked.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == code)
}

/// Whether the id is this one, or a name in any language holds it.
fn named(record: &Record, asked: &str) -> bool {
    id(record) == asked
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
