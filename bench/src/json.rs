//! Services as JSON, for what is written in JavaScript.
//!
//! Written by hand: six fields of text are no reason for a library, and its code would count among what is measured.

use alongside_model::Service;
use alongside_model::Term;
use std::fmt::Write;

/// The fields of each service, all of them text.
pub const FIELDS: [&str; 7] =
    ["id", "name", "organization", "city", "summary", "eligibility", "needs"];

/// An array of objects.
pub fn services(services: &[Service]) -> String {
    let mut res = String::from("[");
    for (at, it) in services.iter().enumerate() {
        let needs: Vec<&str> = it.needs.iter().map(Term::id).collect();
        let values = [
            it.id.as_str(),
            &it.name.text,
            it.organization.as_ref().map_or("", |it| &it.text),
            it.city.as_deref().unwrap_or_default(),
            &it.summary,
            it.eligibility.as_deref().unwrap_or_default(),
            &needs.join(" "),
        ];
        res.push_str(if at == 0 { "{" } else { ",{" });
        for (at, (field, value)) in FIELDS.iter().zip(values).enumerate() {
            res.push_str(if at == 0 { "\"" } else { ",\"" });
            res.push_str(field);
            res.push_str("\":\"");
            escape(&mut res, value);
            res.push('"');
        }
        res.push('}');
    }
    res.push(']');
    res
}

fn escape(to: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '"' | '\\' => to.extend(['\\', c]),
            c if c < ' ' => {
                let _ = write!(to, "\\u{:04x}", u32::from(c));
            }
            c => to.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped() {
        let mut res = String::new();
        escape(&mut res, "a \"b\" \\ \n é");
        assert_eq!(res, "a \\\"b\\\" \\\\ \\u000a é");
    }
}
