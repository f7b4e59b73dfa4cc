//! How far the translation of a language is that is a draft.

use crate::catalog::message_ids::EVERYDAY_WORDS;
use crate::catalog::passages::passages;
use crate::catalog::{Catalog, FIRST_LANGUAGE, UNTRANSLATED};
use crate::fluent_files::Compiled;
use crate::validation::translation::{self, Kind};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What is missing in a draft, what differs from the English as far as can be told, and what is word for word as in another
/// language, which may be forgotten or right. The catalog must hold the draft.
pub fn text(catalog: &Catalog, tag: &str) -> String {
    let own = &catalog.messages[tag];
    let shown = own.iter().filter(|(id, _)| !id.starts_with(EVERYDAY_WORDS));
    let is_missing = |text: &str| text.starts_with(UNTRANSLATED);
    let (mut all, mut missing, mut lines) = (0, 0, Vec::new());
    for (id, message) in shown {
        all += 1;
        if is_missing(&message.compiled) {
            missing += 1;
            continue;
        }
        // As in English is told below.
        let others = catalog
            .messages
            .iter()
            .filter(|(other, _)| ![tag, FIRST_LANGUAGE].contains(&other.as_str()));
        let as_in = others.filter(|(_, texts)| {
            texts.get(id).is_some_and(|other| other.compiled == message.compiled)
        });
        if let Some((other, _)) = as_in.into_iter().next() {
            lines.push(format!("{}: {id}: is as in {other:?}", message.file));
        }
    }
    let of_services = passages(tag, &Compiled::new(), &catalog.records).len();
    let mut text = format!(
        "draft {tag}: {missing} of {all} messages are missing and stand in English; services have {of_services} texts of their own; {} are the same as in another language",
        lines.len()
    );
    let found = translation::differences(tag, &catalog.messages, &catalog.records);
    let mut counts: BTreeMap<Kind, usize> = BTreeMap::new();
    for (kind, defect) in found {
        *counts.entry(kind).or_default() += 1;
        lines.push(defect.to_string());
    }
    for (kind, count) in counts {
        let _ = write!(text, ", {count} {}", kind.words());
    }
    for line in lines {
        let _ = write!(text, "\n  {line}");
    }
    text
}
