//! A table of the directory for people who do not edit JSON: numbers, hours, notes, sources, and what has closed.
//!
//! [`write`] makes it, [`read`] takes it back. A cell that is as it was written says nothing; what was changed is made in
//! the record, and nothing else is. So a spreadsheet may take columns and rows away, or write a cell in its own way: what
//! cannot be read is told with its row and column, and changes nothing.

use crate::catalog::{Catalog, FIRST_LANGUAGE};
use crate::csv_text::{BYTE_ORDER_MARK, csv_text};
use crate::json_text;
use crate::sources::forms::{self, Localized};
use alongside_model::PhoneNumber;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What a table changes.
#[derive(Debug, Default)]
pub struct Changes {
    /// A line for each difference: file, record, field, before and after.
    pub lines: Vec<String>,
    /// The records that differ, as they are to be, by file and id.
    records: BTreeMap<String, BTreeMap<String, forms::Service>>,
}

/// The cells of a record: column and text.
type Row = Vec<(String, String)>;

/// The table of these records, as CSV.
pub fn write(catalog: &Catalog, records: &[&forms::Service]) -> String {
    let tags = catalog.record_tags();
    // A place more than any record needs, so that there is room for another number and another page.
    let most = |count: fn(&forms::Service) -> usize| {
        records.iter().map(|record| count(record)).max().unwrap_or_default() + 1
    };
    let size = Size { phones: most(|it| it.phones.len()), sources: most(|it| it.sources.len()) };
    let heads: Row = row(&forms::Service::default(), &tags, size);
    let heads = heads.into_iter().map(|(column, _)| column).collect();
    let cells = records
        .iter()
        .map(|it| row(it, &tags, size).into_iter().map(|(_, cell)| guarded(cell)).collect());
    csv_text(std::iter::once(heads).chain(cells))
}

/// How many numbers and pages a row has room for.
#[derive(Clone, Copy)]
struct Size {
    phones: usize,
    sources: usize,
}

fn row(form: &forms::Service, tags: &[&str], size: Size) -> Row {
    let mut row = Row::new();
    let mut cell = |column: String, text: String| row.push((column, text));
    cell("id".to_owned(), form.id.clone());
    cell("name".to_owned(), text_in(Some(&form.name), FIRST_LANGUAGE));
    cell("status".to_owned(), form.status.clone());
    let closed = form.closed.as_ref();
    cell("closed_on".to_owned(), closed.map(|it| it.on.clone()).unwrap_or_default());
    let successor = closed.and_then(|it| it.successor.clone());
    cell("closed_successor".to_owned(), successor.unwrap_or_default());
    for tag in tags {
        let note = text_in(closed.and_then(|it| it.note.as_ref()), tag);
        cell(format!("closed_note_{tag}"), note);
    }
    for place in 1..=size.phones {
        let phone = form.phones.get(place - 1);
        cell(format!("phone_{place}"), phone.map(number_cell).unwrap_or_default());
        let schedule = phone.and_then(|it| it.schedule.as_ref());
        cell(format!("phone_{place}_hours"), hours_cell(schedule));
        let words = match schedule {
            Some(forms::Schedule::Words(words)) => Some(&words.words),
            _ => None,
        };
        for tag in tags {
            cell(format!("phone_{place}_hours_{tag}"), text_in(words, tag));
        }
        for tag in tags {
            let note = text_in(phone.and_then(|it| it.note.as_ref()), tag);
            cell(format!("phone_{place}_note_{tag}"), note);
        }
    }
    for place in 1..=size.sources {
        let source = form.sources.get(place - 1);
        cell(format!("source_{place}"), source.map(|it| it.url.clone()).unwrap_or_default());
        let month = source.and_then(|it| it.as_of.clone()).unwrap_or_default();
        cell(format!("source_{place}_month"), month);
        let shows = source.map_or("", |it| if it.shows_contact { "yes" } else { "no" });
        cell(format!("source_{place}_shows_contact"), shows.to_owned());
    }
    row
}

fn text_in(texts: Option<&Localized>, tag: &str) -> String {
    texts.and_then(|texts| texts.get(tag).cloned().flatten()).unwrap_or_default()
}

/// `voice 604-681-8480 extension 25`: with a word before it, no spreadsheet takes `9-1-1` for a day.
fn number_cell(phone: &forms::Phone) -> String {
    let number = PhoneNumber::parse(&phone.number);
    let number = number.map_or_else(|| phone.number.clone(), |number| number.written());
    let mut cell = format!("{} {number}", phone.kind);
    if let Some(extension) = &phone.extension {
        let _ = write!(cell, " extension {extension}");
    }
    cell
}

/// `always`, `mo tu 08:30-16:30; sa 10:00-12:00 (America/Toronto)`, or nothing where hours are in words or not known.
fn hours_cell(schedule: Option<&forms::Schedule>) -> String {
    match schedule {
        None | Some(forms::Schedule::Words(_)) => String::new(),
        Some(forms::Schedule::Always(_)) => ALWAYS.to_owned(),
        Some(forms::Schedule::Weekly(forms::Weekly { timezone, weekly })) => {
            let span =
                |it: &forms::Opening| format!("{} {}-{}", it.days.join(" "), it.opens, it.closes);
            let spans: Vec<String> = weekly.iter().map(span).collect();
            format!("{} ({timezone})", spans.join("; "))
        }
    }
}

const ALWAYS: &str = "always";

/// A cell that no spreadsheet runs as a formula or takes for a month of its own: an apostrophe stands before it.
fn guarded(cell: String) -> String {
    let is_month = cell.len() < 8 && cell.starts_with(|it: char| it.is_ascii_digit());
    if is_month || cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) {
        format!("'{cell}")
    } else {
        cell
    }
}

/// Reads a table, which may have fewer rows and columns than were written.
///
/// # Errors
/// A line for each cell that cannot be read, with its row and column.
pub fn read(catalog: &Catalog, table: &str) -> Result<Changes, Vec<String>> {
    let tags = catalog.record_tags();
    let files: BTreeMap<&str, &str> = catalog
        .all_records()
        .map(|record| (record.first().id.as_str(), record.file.as_str()))
        .collect();
    let (columns, rows) = cells(table).map_err(|error| vec![error])?;
    let mut changes = Changes::default();
    let mut errors = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (line, cells) in rows {
        let mut given: BTreeMap<&str, &str> = BTreeMap::new();
        given.extend(
            columns.iter().zip(&cells).map(|(column, cell)| (column.as_str(), cell.as_str())),
        );
        let id = given.get("id").copied().unwrap_or_default();
        let known = catalog.stored.iter().find(|form| form.id == id).zip(files.get(id));
        let Some((form, file)) = known else {
            errors.push(format!("row {line}: id: {id:?} is not a service of resources/services; correct it, or remove the row"));
            continue;
        };
        if let Some(first) = seen.insert(id.to_owned(), line) {
            errors.push(format!("row {line}: id: {id:?} is in row {first} already; keep one"));
            continue;
        }
        let mut told = Vec::new();
        let wanted = changed(form, &given, &tags, &mut told);
        errors.extend(told.into_iter().map(|told| format!("row {line}: {told}")));
        if wanted != *form {
            let (before, after) = (serde_json::to_value(form), serde_json::to_value(&wanted));
            let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
            differences(&format!("{file}: {id}"), "", &before, &after, &mut changes.lines);
            let of_file = changes.records.entry((*file).to_owned()).or_default();
            of_file.insert(id.to_owned(), wanted);
        }
    }
    if errors.is_empty() { Ok(changes) } else { Err(errors) }
}

/// The columns, and the rows that are not empty, each with its number in a spreadsheet.
type Cells = (Vec<String>, Vec<(usize, Vec<String>)>);

fn cells(table: &str) -> Result<Cells, String> {
    let table = table.trim_start_matches(BYTE_ORDER_MARK);
    let first = table.lines().next().unwrap_or_default();
    // Spreadsheets of some countries part cells with something else.
    let parts = [b',', b';', b'\t'];
    let count = |part: &u8| first.bytes().filter(|byte| byte == part).count();
    let part = parts.into_iter().max_by_key(count).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(part)
        .from_reader(table.as_bytes());
    let mut rows = Vec::new();
    for (place, record) in reader.records().enumerate() {
        let record = record
            .map_err(|error| format!("row {}: is not a row of a table ({error})", place + 1))?;
        let cells: Vec<String> = record.iter().map(plain).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push((place + 1, cells));
        }
    }
    if rows.is_empty() {
        return Err("is empty; write one with `cargo xtask export --table`".to_owned());
    }
    let (_, columns) = rows.remove(0);
    if !columns.iter().any(|column| column == "id") {
        return Err("row 1: has no column \"id\"; keep the first row as it was written".to_owned());
    }
    for (place, column) in columns.iter().enumerate() {
        if !column.is_empty() && columns[..place].contains(column) {
            return Err(format!("row 1: has the column {column:?} twice; remove one"));
        }
    }
    Ok((columns, rows))
}

/// A cell as it was before it was guarded.
fn plain(cell: &str) -> String {
    let cell = cell.replace("\r\n", "\n");
    let cell = cell.trim();
    cell.strip_prefix('\'').unwrap_or(cell).to_owned()
}

/// The record with what was changed in its row. `told` gets what cannot be read: column and reason.
fn changed(
    form: &forms::Service,
    given: &BTreeMap<&str, &str>,
    tags: &[&str],
    told: &mut Vec<String>,
) -> forms::Service {
    let place = |column: &str, of: &str| -> Option<usize> {
        column.strip_prefix(of)?.split('_').next()?.parse().ok()
    };
    let most = |of: &str, least: usize| {
        // A table has some places; what is beyond a few hundred is no place of ours.
        let places = given.keys().filter_map(|column| place(column, of)).filter(|it| *it < 200);
        places.max().unwrap_or_default().max(least)
    };
    let size = Size {
        phones: most("phone_", form.phones.len()),
        sources: most("source_", form.sources.len()),
    };
    let cells = RowCells { before: row(form, tags, size), given, tags };
    for (column, cell) in given {
        match cells.before.iter().find(|(known, _)| known == column) {
            None if column.is_empty() && cell.is_empty() => {}
            None => told.push(format!(
                "{column:?} is not a column of such a table; remove it, or correct its name"
            )),
            Some((_, was)) if *column == "name" && plain(was) != *cell => {
                told.push(
                    "name: cannot be changed here; change it in the file of the service".to_owned(),
                );
            }
            Some(_) => {}
        }
    }
    let mut changed = form.clone();
    changed.status = cells.now("status");
    if cells.differs(&["closed_on", "closed_successor"]) || cells.any_differs("closed_note") {
        changed.closed = cells.closed(form.closed.as_ref());
    }
    let phones = (1..=size.phones)
        .filter_map(|place| cells.phone(place, form.phones.get(place - 1), told))
        .collect();
    let sources = (1..=size.sources)
        .filter_map(|place| cells.source(place, form.sources.get(place - 1).is_none(), told))
        .collect();
    forms::Service { phones, sources, ..changed }
}

/// A row as it was written and as it came back.
struct RowCells<'a> {
    before: Row,
    given: &'a BTreeMap<&'a str, &'a str>,
    tags: &'a [&'a str],
}

impl RowCells<'_> {
    /// What a cell says now: what was written, unless it came back otherwise.
    fn now(&self, column: &str) -> String {
        let was = self.before.iter().find(|(known, _)| known == column);
        let was = was.map_or("", |(_, cell)| cell);
        match self.given.get(column) {
            Some(cell) if *cell != plain(was) => (*cell).to_owned(),
            _ => was.to_owned(),
        }
    }

    fn differs(&self, columns: &[&str]) -> bool {
        let differs = |(column, was): &(String, String)| {
            columns.contains(&column.as_str()) && self.now(column) != *was
        };
        self.before.iter().any(differs)
    }

    /// Whether a text differs in some language.
    fn any_differs(&self, column: &str) -> bool {
        self.tags.iter().any(|tag| self.differs(&[&format!("{column}_{tag}")]))
    }

    /// A text in the languages of the table; a draft, which is in no table, keeps what it has.
    fn texts(&self, column: &str, before: Option<&Localized>) -> Option<Localized> {
        let of = |tag: &&str| {
            let text = self.now(&format!("{column}_{tag}"));
            (!text.is_empty()).then(|| ((*tag).to_owned(), Some(text)))
        };
        let own: Localized = self.tags.iter().filter_map(of).collect();
        if own.is_empty() {
            return None;
        }
        let mut texts = before.cloned().unwrap_or_default();
        texts.retain(|tag, _| !self.tags.contains(&tag.as_str()));
        texts.extend(own);
        Some(texts)
    }

    fn closed(&self, before: Option<&forms::Closed>) -> Option<forms::Closed> {
        let (on, successor) = (self.now("closed_on"), self.now("closed_successor"));
        let note = self.texts("closed_note", before.and_then(|closed| closed.note.as_ref()));
        let is_open = on.is_empty() && successor.is_empty() && note.is_none();
        let successor = Some(successor).filter(|it| !it.is_empty());
        (!is_open).then_some(forms::Closed { on, successor, note })
    }

    fn phone(
        &self,
        place: usize,
        own: Option<&forms::Phone>,
        told: &mut Vec<String>,
    ) -> Option<forms::Phone> {
        let column = format!("phone_{place}");
        let (hours, note) = (format!("{column}_hours"), format!("{column}_note"));
        let number = self.now(&column);
        if number.is_empty() {
            let is_more = |(other, cell): (&&str, &&str)| {
                (other.starts_with(&hours) || other.starts_with(&note)) && !cell.is_empty()
            };
            if own.is_none() && self.given.iter().any(is_more) {
                told.push(format!("{column}: is empty, and there are hours or a note of it; write the number, such as voice 604-681-8480"));
            }
            return None;
        }
        let mut phone = own.cloned().unwrap_or(forms::Phone {
            number: String::new(),
            kind: String::new(),
            say: None,
            extension: None,
            schedule: None,
            note: None,
        });
        if self.differs(&[&column]) {
            match read_number(&number) {
                Some((kind, number, extension)) => {
                    (phone.kind, phone.number, phone.extension) = (kind, number, extension);
                }
                None => told.push(format!("{column}: {number:?} is not a kind and a number; write them such as voice 604-681-8480, or text 988")),
            }
        }
        if self.differs(&[&hours]) || self.any_differs(&hours) {
            let before = match &phone.schedule {
                Some(forms::Schedule::Words(words)) => Some(&words.words),
                _ => None,
            };
            let cell = self.now(&hours);
            match (read_hours(&cell), self.texts(&hours, before)) {
                (Ok(None), words) => {
                    phone.schedule =
                        words.map(|words| forms::Schedule::Words(forms::ScheduleWords { words }));
                }
                (Ok(schedule), None) => phone.schedule = schedule,
                (Ok(Some(_)), Some(_)) => told.push(format!(
                    "{hours}: is filled in, and so are hours in words; empty one of them"
                )),
                (Err(NotHours), _) => told.push(format!("{hours}: {cell:?} is not hours; write always, or such as mo tu 08:30-16:30; sa 10:00-12:00 (America/Toronto), or nothing")),
            }
        }
        if self.any_differs(&note) {
            phone.note = self.texts(&note, phone.note.as_ref());
        }
        Some(phone)
    }

    fn source(&self, place: usize, is_new: bool, told: &mut Vec<String>) -> Option<forms::Source> {
        let column = format!("source_{place}");
        let url = self.now(&column);
        let month = self.now(&format!("{column}_month"));
        let shows = self.now(&format!("{column}_shows_contact"));
        if url.is_empty() {
            if is_new && !(month.is_empty() && shows.is_empty()) {
                told.push(format!(
                    "{column}: is empty, and there is a month of it; write the address of the page"
                ));
            }
            return None;
        }
        let shows_contact = match shows.to_lowercase().as_str() {
            "yes" => true,
            "no" => false,
            _ => {
                told.push(format!(
                    "{column}_shows_contact: {shows:?} is neither yes nor no; write one of them"
                ));
                false
            }
        };
        let as_of = Some(month).filter(|it| !it.is_empty());
        Some(forms::Source { url, as_of, shows_contact })
    }
}

/// A kind, a number and an extension. What the number is not, the check says.
fn read_number(cell: &str) -> Option<(String, String, Option<String>)> {
    let (kind, rest) = cell.split_once(char::is_whitespace)?;
    let (number, extension) = match rest.split_once("extension") {
        Some((number, extension)) => (number, Some(extension.trim().to_owned())),
        None => (rest, None),
    };
    if !kind.chars().all(|it| it.is_ascii_alphabetic()) {
        return None;
    }
    let number = number.trim();
    let is_mark = |it: char| it.is_ascii_digit() || " -.()+\u{a0}\u{2011}".contains(it);
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let number = match digits.len() {
        _ if !number.chars().all(is_mark) => number.to_owned(),
        10 => format!("+1{digits}"),
        11 => format!("+{digits}"),
        _ => digits,
    };
    Some((kind.to_owned(), number, extension))
}

/// A cell that is not hours.
struct NotHours;

/// Hours by the week, or at all hours; none where the cell is empty.
fn read_hours(cell: &str) -> Result<Option<forms::Schedule>, NotHours> {
    match cell {
        "" => Ok(None),
        ALWAYS => Ok(Some(forms::Schedule::Always(ALWAYS.to_owned()))),
        _ => read_week(cell).map(|week| Some(forms::Schedule::Weekly(week))).ok_or(NotHours),
    }
}

fn read_week(cell: &str) -> Option<forms::Weekly> {
    let (spans, timezone) = cell.strip_suffix(')')?.rsplit_once('(')?;
    let span = |text: &str| -> Option<forms::Opening> {
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let (opens, closes) = words.pop()?.split_once('-')?;
        Some(forms::Opening {
            days: words.into_iter().map(str::to_owned).collect(),
            opens: opens.to_owned(),
            closes: closes.to_owned(),
        })
    };
    let weekly = spans.trim().split(';').map(span).collect::<Option<Vec<_>>>()?;
    Some(forms::Weekly { timezone: timezone.trim().to_owned(), weekly })
}

/// Adds a line for each value that differs.
fn differences(of: &str, field: &str, before: &Value, after: &Value, lines: &mut Vec<String>) {
    match (before, after) {
        (before, after) if before == after => {}
        (Value::Object(old), Value::Object(new)) => {
            let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            for name in names {
                let dot = if field.is_empty() { "" } else { "." };
                let (old, new) = (before.get(name), after.get(name));
                let (old, new) = (old.unwrap_or(&Value::Null), new.unwrap_or(&Value::Null));
                differences(of, &format!("{field}{dot}{name}"), old, new, lines);
            }
        }
        (Value::Array(old), Value::Array(new)) => {
            for place in 0..old.len().max(new.len()) {
                let (old, new) = (old.get(place), new.get(place));
                let (old, new) = (old.unwrap_or(&Value::Null), new.unwrap_or(&Value::Null));
                differences(of, &format!("{field}[{place}]"), old, new, lines);
            }
        }
        _ => lines.push(format!("{of}: {field}: {before} -> {after}")),
    }
}

impl Changes {
    /// The files that change.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.records.keys().map(String::as_str)
    }

    /// The new text of a file, of which nothing changes but the values that differ.
    pub fn text(&self, file: &str, before: &str) -> String {
        let written =
            |form: &forms::Service| serde_json::to_string_pretty(form).unwrap_or_default();
        let records = self.records.get(file).into_iter().flatten();
        let records = records.map(|(id, form)| (id.as_str(), written(form))).collect();
        json_text::with_records(before, "services", &records)
    }
}
