//! Services as JSON, for libraries that are written in JavaScript.
//!
//! Written by hand: a few fields of text are no reason for a library, and its code would count among what is measured.

use alongside_model::{Bundle, Service, Term};
use std::fmt::Write;

/// The fields of each service, all of them text.
pub const FIELDS: [&str; 7] =
    ["id", "name", "organization", "towns", "summary", "eligibility", "needs"];

/// The services of a bundle as an array of objects.
pub fn services(bundle: &Bundle) -> String {
    let objects: Vec<String> =
        bundle.services.iter().map(|service| object(bundle, service)).collect();
    format!("[{}]", objects.join(","))
}

fn object(bundle: &Bundle, service: &Service) -> String {
    let towns: Vec<String> = bundle.town_names(service).collect();
    let towns = towns.join(" ");
    let needs: Vec<&str> = service.needs.iter().map(Term::id).collect();
    let needs = needs.join(" ");
    let values = [
        service.id.as_str(),
        &service.name.text,
        service.organization.as_ref().map_or("", |name| &name.text),
        &towns,
        &service.summary.text,
        service.eligibility.as_ref().map_or("", |text| &text.text),
        &needs,
    ];
    let fields = FIELDS.iter().zip(values);
    let fields: Vec<String> =
        fields.map(|(name, value)| format!("\"{name}\":\"{}\"", escaped(value))).collect();
    format!("{{{}}}", fields.join(","))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' | '\\' => escaped.extend(['\\', letter]),
            control if control < ' ' => {
                let _ = write!(escaped, "\\u{:04x}", u32::from(control));
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped() {
        assert_eq!(escaped("a \"b\" \\ \n é"), "a \\\"b\\\" \\\\ \\u000a é");
    }
}
