//! Words that are never said to people, outside official names.

use crate::catalog::Record;
use crate::catalog::passages::passages;
use crate::defect::Defects;
use crate::figures;
use crate::fluent_files::Compiled;
use std::collections::BTreeMap;

/// Words that judge, frighten or promise, by language, as beginnings of words; one with `|` at its end is a whole word.
/// Official names may hold them. Why each is there: `docs/glossary/`.
const NEVER: [(&str, &[&str]); 8] = [
    (
        "en",
        &["rescu", "prostitut", "illegal", "captor", "slave", "victim", "whore", "hooker", "24/7"],
    ),
    ("fr", &["sauvet", "prostitu", "illéga", "ravisseu", "esclav", "victime", "putain", "24/7"]),
    (
        "es",
        &[
            "rescat",
            "prostitu",
            "ilegal",
            "captor",
            "esclav",
            "víctima",
            "puta",
            "sordomud",
            "minusvál",
            "24/7",
        ],
    ),
    (
        "fil",
        &["biktima", "ilegal", "alipin", "prosti", "puta|", "pokpok", "pipi|", "inutil", "24/7"],
    ),
    (
        "pa",
        &[
            "ਪੀੜਤ",
            "ਸ਼ਿਕਾਰ",
            "ਗ਼ੈਰਕਾਨੂੰਨੀ",
            "ਗੈਰਕਾਨੂੰਨੀ",
            "ਗ਼ੁਲਾਮ",
            "ਗੁਲਾਮ",
            "ਬੰਧੂਆ",
            "ਵੇਸਵਾ",
            "ਗੂੰਗ",
            "ਅਪਾਹਜ",
            "24/7",
        ],
    ),
    (
        "zh-Hans",
        &[
            "受害",
            "被害",
            "解救",
            "获救",
            "非法移民",
            "黑户",
            "卖淫",
            "妓女",
            "奴",
            "聋哑",
            "残废",
            "印第安人",
            "24/7",
        ],
    ),
    (
        "vi",
        &[
            "nạn nhân",
            "giải cứu",
            "bất hợp pháp",
            "mại dâm",
            "nô lệ",
            "câm điếc",
            "tàn tật",
            "thổ dân",
            "24/7",
        ],
    ),
    (
        "ar",
        &[
            "ضحية|",
            "ضحايا|",
            "إنقاذ|",
            "غير شرعي",
            "غير قانوني",
            "دعارة|",
            "بغاء|",
            "عاهر|",
            "مومس|",
            "عبودية|",
            "شاذ|",
            "معاق|",
            "24/7",
        ],
    ),
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

/// The first word of the text that is never said, outside official names.
fn never_said(text: &str, never: &[&str], official: &[&str]) -> Option<String> {
    // Nearly every text says none of them, and names are taken out only where one is said.
    let lower = text.to_lowercase();
    if !never.iter().any(|start| lower.contains(start.trim_end_matches('|'))) {
        return None;
    }
    let mut text = text.to_owned();
    for name in official {
        text = text.replace(name, "");
    }
    // Chinese has no spaces between words, and some are two words.
    let lower = text.to_lowercase();
    let is_anywhere = |word: &&&str| {
        lower.contains(**word) && (word.contains(' ') || word.starts_with(|sign| sign > '\u{2e80}'))
    };
    if let Some(word) = never.iter().find(is_anywhere) {
        return Some((*word).to_owned());
    }
    let is_of_word = |c: char| figures::is_of_word(c) || c == '/';
    text.split(|c: char| !is_of_word(c))
        .find(|word| {
            let word = word.to_lowercase();
            never.iter().any(|start| match start.strip_suffix('|') {
                Some(whole) => is_form_of(&word, whole),
                None => word.starts_with(start),
            })
        })
        .map(str::to_owned)
}

/// Whether a word is another one, with what Arabic writes together with it.
fn is_form_of(word: &str, whole: &str) -> bool {
    const BEFORE: [&str; 9] = ["", "ال", "و", "ب", "ل", "لل", "وال", "بال", "كال"];
    const AFTER: [&str; 10] = ["", "ة", "ات", "ون", "ين", "ه", "ها", "هم", "ك", "كم"];
    let mut parts = word.match_indices(whole);
    parts.any(|(place, _)| {
        BEFORE.contains(&&word[..place]) && AFTER.contains(&&word[place + whole.len()..])
    })
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

    #[test]
    fn each_script_has_its_own_ends_of_words() {
        let said = |tag: &str, text: &str| {
            let (_, never) = NEVER.iter().find(|(lang, _)| *lang == tag).expect("a list");
            never_said(text, never, &[])
        };
        for (tag, text) in [
            ("es", "Las víctimas de la trata."),
            ("fil", "Para sa mga biktima."),
            ("pa", "ਉਹ ਪੀੜਤ ਹਨ।"),
            ("pa", "ਗ਼ੁਲਾਮੀ"),
            ("zh-Hans", "帮助受害者"),
            ("vi", "Các Nạn nhân"),
            ("ar", "مساعدة الضحايا"),
            ("ar", "مهاجر غير شرعي"),
            ("ar", "أشخاص معاقون"),
        ] {
            assert!(said(tag, text).is_some(), "{text}");
        }
        for (tag, text) in [
            ("es", "La disputa con su jefe."),
            ("fil", "Ikaw ang pipili."),
            ("fil", "Kapag pipirma ka."),
            ("vi", "Bạn có thể nghỉ."),
            ("ar", "لا يمكن معاقبتك"),
        ] {
            assert_eq!(said(tag, text), None, "{text}");
        }
    }
}
