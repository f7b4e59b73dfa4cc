//! A sheet for ringing round: the numbers of one province with what to say, for an organisation that calls them; and what
//! it found, read back into `resources/call-checks.json`.
//!
//! A call tells that someone answers and whose number it is. It is no page that people can look at, so it never becomes a
//! source: the card goes on showing the month of a page, and `due` lets the record rest.

use super::due::open_in_plans;
use crate::catalog::{Catalog, Record};
use crate::csv_text::{BYTE_ORDER_MARK, csv_text};
use crate::plural;
use alongside_i18n::Localizer;
use alongside_model::{Date, Kind, Messages, Phone, PhoneKind, Region, Term};
use serde_json::{Value, json};
use std::cmp::Reverse;

/// The columns. The last four are for whoever calls.
const COLUMNS: [&str; 8] = ["id", "service", "number", "seen", "say", "who", "when", "found"];

/// What can be found. Anything else may follow it after a colon.
const FOUND: [&str; 3] = ["answers", "nobody", "wrong"];

/// The numbers of a province or territory, or of all of Canada, as CSV: what stands open in most plans first. Emergency
/// numbers are left out, since nobody may call them to try.
pub fn sheet(catalog: &Catalog, region: Option<Region>) -> String {
    let open = open_in_plans(catalog);
    let mut records: Vec<(usize, &Record)> = catalog.records.iter().enumerate().collect();
    records.retain(|(_, record)| {
        let service = record.first();
        let area = service.area;
        let is_there = region.map_or(area.is_canada(), |it| !area.is_canada() && area.covers(it));
        is_there && service.kind != Kind::Emergency
    });
    records.sort_by_key(|(place, _)| Reverse(open[*place]));
    let tags = catalog.locales.iter().map(|locale| locale.tag.as_str());
    let texts: Vec<(&str, Messages)> = tags.map(|tag| (tag, catalog.texts(tag))).collect();
    let texts = &texts;
    let rows = records.into_iter().flat_map(|(_, record)| {
        record.first().phones.iter().map(move |phone| row(texts, record, phone))
    });
    csv_text(std::iter::once(COLUMNS.map(str::to_owned)).chain(rows).map(Vec::from))
}

fn row(texts: &[(&str, Messages)], record: &Record, phone: &Phone) -> [String; 8] {
    let service = record.first();
    let seen = service.assured.map_or_else(|| "no date".to_owned(), |month| month.to_string());
    let is_text = matches!(phone.kind, PhoneKind::Text | PhoneKind::WhatsApp);
    let id = if is_text { "static-call-text" } else { "static-call-say" };
    let say = texts.iter().map(|(tag, messages)| {
        let localizer = Localizer { messages, lang: tag, plural };
        localizer.format(id, &[("name", record.service[*tag].name.text.clone().into())])
    });
    let say = say.collect::<Vec<_>>().join("\n");
    let number = written(phone);
    let empty = String::new;
    [service.id.clone(), service.name.text.clone(), number, seen, say, empty(), empty(), empty()]
}

/// A number after how it is used, so that no spreadsheet makes a day of `2-1-1`.
fn written(phone: &Phone) -> String {
    format!("{} {}", phone.kind.id(), phone.number.written())
}

/// What a sheet says that was filled in.
#[derive(Debug, PartialEq, Eq)]
pub struct Read {
    /// The entries to add to `resources/call-checks.json`: numbers where someone answered.
    pub answered: Vec<Value>,
    /// What else was found, a line each, for an editor to look at.
    pub to_look_at: Vec<String>,
}

/// Reads a sheet that was filled in. `on` is the day after which nobody can have called.
///
/// # Errors
/// One line for each mistake, with its line in the file and how to fix it; nothing is taken then.
pub fn read(catalog: &Catalog, text: &str, on: Date) -> Result<Read, Vec<String>> {
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let head = reader.headers().map(|head| head.iter().map(str::to_owned).collect());
    let head: Vec<String> = head.unwrap_or_default();
    let missing: Vec<&str> = ["id", "number", "who", "when", "found"]
        .into_iter()
        .filter(|name| !head.iter().any(|column| column == name))
        .collect();
    if !missing.is_empty() {
        let what = missing.join(", ");
        return Err(vec![format!(
            "line 1: has no column {what}; keep the first line of the sheet, and save it as CSV with commas"
        )]);
    }
    let mut found = Read { answered: Vec::new(), to_look_at: Vec::new() };
    let mut errors = Vec::new();
    let mut next = 2;
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                errors.push(format!(
                    "line {next}: cannot be read ({error}); save the sheet as CSV in UTF-8"
                ));
                break;
            }
        };
        let line = record.position().map_or(next, csv::Position::line);
        next = line + 1;
        let cell = |name: &str| {
            let column = head.iter().position(|column| column == name);
            column.and_then(|column| record.get(column)).unwrap_or_default().trim()
        };
        let cells = ["who", "when", "found"].map(cell);
        if cells.iter().all(|cell| cell.is_empty()) {
            continue;
        }
        match called(catalog, cell("id"), cell("number"), cells, on) {
            Ok(Call::Answered(entry)) => found.answered.push(entry),
            Ok(Call::ToLookAt(what)) => found.to_look_at.push(what),
            Err(what) => errors.push(format!("line {line}: {what}")),
        }
    }
    if errors.is_empty() { Ok(found) } else { Err(errors) }
}

/// What came of a call.
enum Call {
    Answered(Value),
    ToLookAt(String),
}

fn called(
    catalog: &Catalog,
    id: &str,
    number: &str,
    [who, when, found]: [&str; 3],
    on: Date,
) -> Result<Call, String> {
    let record = catalog.records.iter().find(|record| record.first().id == id);
    let record = record.ok_or_else(|| {
        format!("id: {id:?} is not an active service; keep the ids of the sheet as they were")
    })?;
    let phone = record.first().phones.iter().find(|phone| written(phone) == number);
    let phone = phone.ok_or_else(|| {
        format!("number: {number:?} is not a number of {id}; keep it as it was, and write another one under found")
    })?;
    if who.is_empty() {
        return Err("who: is empty; write initials or a role of who called".to_owned());
    }
    let day = Date::parse(when)
        .ok_or_else(|| format!("when: {when:?} is not a day; write one such as 2026-12-01"))?;
    if day > on {
        return Err(format!(
            "when: {when} is after {on}; correct it, or name a later day with --on"
        ));
    }
    let (result, note) = found.split_once(':').unwrap_or((found, ""));
    let (result, note) = (result.trim().to_lowercase(), note.trim());
    if !FOUND.contains(&result.as_str()) {
        return Err(format!(
            "found: {found:?} is not known; write one of {}, and a colon before anything else",
            FOUND.join(", ")
        ));
    }
    if result != FOUND[0] {
        let what = if result == FOUND[1] { "nobody answered" } else { "it is not their number" };
        let note = if note.is_empty() { String::new() } else { format!(" ({note})") };
        return Ok(Call::ToLookAt(format!(
            "{}: {id}: {number}: {what} on {day}{note}; look for a page that shows how to reach them now",
            record.file
        )));
    }
    let mut entry = json!({
        "number": phone.number.as_str(),
        "kind": phone.kind.id(),
        "on": day.to_string(),
        "by": who,
    });
    if !note.is_empty() {
        entry["note"] = json!(note);
    }
    Ok(Call::Answered(entry))
}

/// The text of `resources/call-checks.json` with entries added to it, those that it has already left out. `None` if it
/// is not such a file.
pub fn with(text: &str, entries: &[Value]) -> Option<String> {
    let mut file: Value = serde_json::from_str(text).ok()?;
    let list = file.get_mut("call_checks")?.as_array_mut()?;
    for entry in entries {
        if !list.contains(entry) {
            list.push(entry.clone());
        }
    }
    serde_json::to_string_pretty(&file).ok().map(|text| text + "\n")
}
