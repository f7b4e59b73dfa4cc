//! Choices on a number: by the categories that the language counts by, and no others.

use crate::defect::Defects;
use crate::fluent_files::Compiled;
use alongside_i18n::reader::{END, KEY, VALUE, VARIABLE};
use std::collections::BTreeSet;

/// The variable whose value is always a number.
const COUNT: &str = "count";

/// Every category but `other`, which any choice may have.
const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// Notes each choice that the numbers of the language never make, or that leaves some of them without a text.
pub(super) fn check(tag: &str, messages: &Compiled, defects: &mut Defects) {
    let counts_by = counts_by(tag);
    for (id, message) in messages {
        for (variable, keys) in choices(&message.compiled) {
            let is_plural = variable == COUNT || keys.iter().any(|key| CATEGORIES.contains(key));
            if !is_plural {
                continue;
            }
            let is_known = |key: &str| {
                counts_by.contains(key) || key.bytes().all(|byte| byte.is_ascii_digit())
            };
            let known = || counts_by.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            if let Some(key) = keys.iter().find(|key| !is_known(key)) {
                let what = format!(
                    "chooses by {key:?}, and whole numbers in {tag:?} are {}; write one of these or a number",
                    known()
                );
                defects.add(&message.file, id, "", what);
            } else if keys.last() != Some(&"other") {
                let what = "has another default than *[other], so some numbers would read wrongly; make it the default";
                defects.add(&message.file, id, "", what);
            }
        }
    }
}

/// The categories of whole numbers in a language. The `many` of whole millions, which browsers know in Spanish and French,
/// is not in the tables here; no list is so long.
fn counts_by(tag: &str) -> BTreeSet<String> {
    (0..=200).map(|number| crate::plural(tag, number)).collect()
}

/// The choices in a compiled text, also one in another: the variable and the keys, the default last.
fn choices(compiled: &str) -> Vec<(&str, Vec<&str>)> {
    let mut found: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut open: Vec<Option<usize>> = Vec::new();
    for (place, mark) in compiled.match_indices([VARIABLE, KEY, END]) {
        let after = &compiled[place + mark.len()..];
        let name = after.split([VARIABLE, KEY, VALUE, END]).next().unwrap_or_default();
        match mark.chars().next() {
            Some(VARIABLE) => {
                let chooses = after[name.len()..].starts_with(KEY);
                open.push(chooses.then_some(found.len()));
                if chooses {
                    found.push((name, Vec::new()));
                }
            }
            Some(KEY) => {
                let choice = open.last().copied().flatten();
                if let Some((_, keys)) = choice.and_then(|choice| found.get_mut(choice)) {
                    keys.push(name);
                }
            }
            _ => drop(open.pop()),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent_files::compile;

    fn found(tag: &str, text: &str) -> Vec<String> {
        let mut defects = Defects::default();
        let messages = compile(&[("app.ftl".to_owned(), text.to_owned())], &mut defects);
        check(tag, &messages, &mut defects);
        defects.into_sorted().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_language_counts_by_its_own_categories() {
        for (tag, want) in [
            ("en", &["one", "other"][..]),
            ("fr", &["one", "other"]),
            ("es", &["one", "other"]),
            ("fil", &["one", "other"]),
            ("pa", &["one", "other"]),
            ("zh-Hans", &["other"]),
            ("vi", &["other"]),
            ("ar", &["few", "many", "one", "other", "two", "zero"]),
        ] {
            assert_eq!(counts_by(tag), want.iter().map(ToString::to_string).collect(), "{tag}");
        }
        for (tag, number, want) in [
            ("ar", 0, "zero"),
            ("ar", 2, "two"),
            ("ar", 11, "many"),
            ("ar", 103, "few"),
            ("fil", 4, "other"),
            ("fil", 5, "one"),
            ("pa", 0, "one"),
            ("zh-Hans", 1, "other"),
            ("fr-CA", 1, "one"),
            ("ar-XB", 3, "few"),
        ] {
            assert_eq!(crate::plural(tag, number), want, "{tag} {number}");
        }
    }

    #[test]
    fn a_category_that_the_language_does_not_have_is_refused() {
        let text = "it = { $count ->\n    [one] { $count } a\n    [few] { $count } b\n   *[other] { $count } c\n}\n";
        assert_eq!(found("ar", text), [""; 0]);
        assert_eq!(
            found("es", text),
            [
                "app.ftl: it: chooses by \"few\", and whole numbers in \"es\" are one, other; write one of these or a number"
            ]
        );
        let text = "it = { $count ->\n    [single] a\n   *[other] b\n}\n";
        assert!(found("en", text)[0].contains("chooses by \"single\""));
        let text = "it = { $count ->\n    [0] a\n   *[one] b\n}\n";
        assert!(found("en", text)[0].contains("another default than *[other]"));
        // A choice by a word, and one within another.
        let text = "it = { $half ->\n    [am] { $n ->\n        [two] x\n       *[other] y\n    }\n   *[pm] c\n}\n";
        assert!(found("en", text)[0].contains("chooses by \"two\""));
        assert_eq!(found("ar", text), [""; 0]);
    }
}
