//! Words that are never said to people, outside official names.

use crate::catalog::Record;
use crate::catalog::passages::passages;
use crate::defect::Defects;
use crate::fluent_files::Compiled;
use std::collections::BTreeMap;

/// Words that judge, frighten or promise, by language, as beginnings of words. Official names may hold them.
const NEVER: [(&str, &[&str]); 2] = [
    (
        "en",
        &["rescu", "prostitut", "illegal", "captor", "slave", "victim", "whore", "hooker", "24/7"],
    ),
    ("fr", &["sauvet", "prostitu", "illéga", "ravisseu", "esclav", "victime", "putain", "24/7"]),
];

/// Official names in which such a word may stand, by language.
const OFFICIAL: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "Canadian Victims Bill of Rights",
            "Victim Quick Response Program",
            "Crime Victim Assistance Program",
            "Victim Services",
            "Victims Bill of Rights",
            "Federal Ombudsperson for Victims of Crime",
            "victim services",
            "Victim Services Directory",
            "Victim Support Line",
            "VictimLinkBC",
        ],
    ),
    (
        "fr",
        &[
            "Charte canadienne des droits des victimes",
            "Programme d’intervention rapide auprès des victimes",
            "Programme d'intervention rapide auprès des victimes",
            "services aux victimes",
            "Services aux victimes",
            "aide aux victimes",
            "Aide aux victimes",
            "indemnisation des victimes",
            "Indemnisation des victimes",
            "Déclaration des droits des victimes",
        ],
    ),
];

/// Notes every word that is never said.
pub fn check(messages: &BTreeMap<String, Compiled>, records: &[Record], defects: &mut Defects) {
    for (tag, compiled) in messages {
        let Some((_, never)) = NEVER.iter().find(|(lang, _)| lang == tag) else { continue };
        let official =
            OFFICIAL.iter().find(|(lang, _)| lang == tag).map_or(&[][..], |(_, names)| names);
        for passage in passages(tag, compiled, records) {
            if let Some(word) = never_said(&passage.text, never, official) {
                let dot = if passage.field.is_empty() { "" } else { "." };
                let field = format!("{}{dot}{tag}", passage.field);
                let what = format!(
                    "says {word:?}, which is said only in official names; choose a plainer, kinder word"
                );
                defects.add(&passage.file, &passage.record, &field, what);
            }
        }
    }
}

/// The first word of the text that begins with one that is never said, outside official names.
fn never_said(text: &str, never: &[&str], official: &[&str]) -> Option<String> {
    // Nearly every text says none of them, and names are taken out only where one is said.
    let lower = text.to_lowercase();
    if !never.iter().any(|start| lower.contains(start)) {
        return None;
    }
    let mut text = text.to_owned();
    for name in official {
        text = text.replace(name, "");
    }
    text.split(|c: char| !(c.is_alphanumeric() || c == '/'))
        .find(|word| {
            let word = word.to_lowercase();
            never.iter().any(|start| word.starts_with(start))
        })
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn official_names_may_hold_what_is_never_said() {
        let (never, official) = (NEVER[0].1, OFFICIAL[0].1);
        assert_eq!(never_said("The Canadian Victims Bill of Rights helps.", never, official), None);
        assert_eq!(never_said("Every victim is heard.", never, official), Some("victim".into()));
        assert_eq!(
            never_said("Being here is not illegal", never, official),
            Some("illegal".into())
        );
    }
}
