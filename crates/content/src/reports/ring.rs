//! Which numbers people would be shown that they were not shown before: someone should ring these before a release.

use crate::catalog::Catalog;
use alongside_model::{PhoneNumber, Term};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Numbers of services that run, each with its kind (as HSDS calls it) and the id of the service.
type Numbers = BTreeSet<(String, String, String)>;

/// The numbers that an earlier export, `directory.json`, does not have at the same service: a line for each. `None` if the
/// text is not such a file.
pub fn ring_these(catalog: &Catalog, earlier: &str) -> Option<Vec<String>> {
    let earlier = of_export(&serde_json::from_str(earlier).ok()?)?;
    let mut lines = Vec::new();
    for record in &catalog.records {
        let service = record.first();
        for phone in &service.phones {
            let number = phone.number.as_str().to_owned();
            if earlier.contains(&(service.id.clone(), kind(phone.kind.id()), number)) {
                continue;
            }
            let mut line = format!("{}, {}", phone.number.written(), phone.kind.id());
            if let Some(extension) = &phone.extension {
                let _ = write!(line, ", extension {extension}");
            }
            let _ = write!(line, ": {} ({})", service.name.text, service.id);
            let before = earlier.iter().filter(|(id, ..)| *id == service.id);
            let gone: Vec<String> = before
                .filter_map(|(.., number)| PhoneNumber::parse(number))
                .filter(|number| !service.phones.iter().any(|phone| phone.number == *number))
                .map(|number| number.written())
                .collect();
            if !gone.is_empty() {
                let _ = write!(line, "; before {}", gone.join(", "));
            }
            lines.push(line);
        }
    }
    Some(lines)
}

/// HSDS calls a teletypewriter a textphone.
fn kind(ours: &str) -> String {
    if ours == "tty" { "textphone" } else { ours }.to_owned()
}

fn of_export(file: &Value) -> Option<Numbers> {
    let mut numbers = Numbers::new();
    for service in file["contents"].as_array()? {
        if service["status"] != "active" {
            continue;
        }
        let id = service["alongside"]["id"].as_str()?;
        for phone in service["phones"].as_array().into_iter().flatten() {
            let text = |key: &str| phone[key].as_str().unwrap_or_default().to_owned();
            numbers.insert((id.to_owned(), text("type"), text("number")));
        }
    }
    Some(numbers)
}
