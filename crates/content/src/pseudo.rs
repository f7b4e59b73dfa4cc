//! Pseudo-languages for tests: accented, longer English, left to right and right to left.
//!
//! A word that stays plain on screen was written into the code; a line that breaks will break in other languages.

use crate::catalog::{Catalog, FIRST_LANGUAGE};
use alongside_i18n::reader::{END, KEY, VALUE, VARIABLE};
use alongside_model::Locale;

/// Tag of the accented pseudo-language.
pub const ACCENTED: &str = "en-XA";
/// Tag of the accented pseudo-language that is written from right to left.
pub const MIRRORED: &str = "ar-XB";

/// Adds both pseudo-languages to a catalog, made from its first language.
pub fn add(catalog: &mut Catalog) {
    for (tag, rtl) in [(ACCENTED, false), (MIRRORED, true)] {
        let spoken = tag.split('-').take(1).map(str::to_owned).collect();
        catalog.locales.push(Locale { tag: tag.into(), name: format!("[{tag}]"), rtl, spoken });
        let mut messages = catalog.messages[FIRST_LANGUAGE].clone();
        for it in messages.values_mut() {
            it.compiled = accented(&it.compiled);
        }
        catalog.messages.insert(tag.into(), messages);
        for record in &mut catalog.records {
            let mut service = record.first().clone();
            service.summary.text = accented(&service.summary.text);
            for text in [&mut service.eligibility, &mut service.passes_on, &mut service.asks]
                .into_iter()
                .flatten()
            {
                text.text = accented(&text.text);
            }
            record.service.insert(tag.into(), service);
        }
        let places = catalog.places.in_language[FIRST_LANGUAGE].clone();
        catalog.places.in_language.insert(tag.into(), places);
        let exit = catalog.exit[FIRST_LANGUAGE].clone();
        catalog.exit.insert(tag.into(), exit);
        if let Some(it) = catalog.corrections.get(FIRST_LANGUAGE).cloned() {
            catalog.corrections.insert(tag.into(), it);
        }
    }
}

/// A compiled text with accents and longer vowels; names of variables and keys stay.
fn accented(compiled: &str) -> String {
    let mut res = String::new();
    let mut rest = compiled;
    while let Some(at) = rest.find([VARIABLE, KEY]) {
        res.push_str(&fluent_pseudo::transform(&rest[..at], false, true));
        let name = rest[at..].find([END, VALUE]).map_or(rest.len(), |it| at + it + END.len_utf8());
        // A choice has its name and first key side by side: both stay.
        res.push_str(&rest[at..name]);
        rest = &rest[name..];
    }
    res.push_str(&fluent_pseudo::transform(rest, false, true));
    res
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_i18n::reader::{self, Value};
    use alongside_model::Messages;
    use std::collections::BTreeMap;

    #[test]
    fn names_of_variables_and_keys_stay() {
        let text = "Go \u{e001}n\u{e003}one\u{e004}one place\u{e003}other\u{e004}\u{e001}n\u{e002} places\u{e002} now";
        let messages = Messages::new(BTreeMap::from([("it".to_owned(), accented(text))]));
        let said = reader::format(&messages, "it", &[("n", Value::Number(7, "other".into()))]);
        assert!(said.contains('7') && !said.contains("places") && !said.contains("Go "), "{said}");
    }
}
