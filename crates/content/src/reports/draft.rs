//! How far the translation of a language is that is a draft.

use crate::catalog::message_ids::EVERYDAY_WORDS;
use crate::catalog::passages::passages;
use crate::catalog::{Catalog, UNTRANSLATED};
use crate::fluent_files::Compiled;
use std::fmt::Write as _;

/// What is missing in a draft, and what is word for word as in another language, which may be forgotten or right. The
/// catalog must hold the draft.
pub fn text(catalog: &Catalog, tag: &str) -> String {
    let own = &catalog.messages[tag];
    let shown = own.iter().filter(|(id, _)| !id.starts_with(EVERYDAY_WORDS));
    let is_missing = |text: &str| text.starts_with(UNTRANSLATED);
    let (mut all, mut missing, mut same) = (0, 0, Vec::new());
    for (id, message) in shown {
        all += 1;
        if is_missing(&message.compiled) {
            missing += 1;
            continue;
        }
        let others = catalog.messages.iter().filter(|(other, _)| *other != tag);
        let as_in = others.filter(|(_, texts)| {
            texts.get(id).is_some_and(|other| other.compiled == message.compiled)
        });
        if let Some((other, _)) = as_in.into_iter().next() {
            same.push(format!("{}: {id}: is as in {other:?}", message.file));
        }
    }
    let of_services = passages(tag, &Compiled::new(), &catalog.records).len();
    let mut text = format!(
        "draft {tag}: {missing} of {all} messages are missing and stand in English; {} are the same as in another language; services have {of_services} texts of their own",
        same.len()
    );
    for line in same {
        let _ = write!(text, "\n  {line}");
    }
    text
}
