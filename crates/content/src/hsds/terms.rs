//! The terms of another directory, such as codes of the 211 Human Services taxonomy (AIRS), and what each means here.
//!
//! Whoever imports fills the file once and keeps it: `{"terms": {"BH-1800": {"needs": ["safe-place"]}}}`.

use super::structures::{self as hsds, TaxonomyTerm};
use crate::sources::value_forms::Listed;
use alongside_model::{Audience, Need, Term as _};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What each term of another directory means here.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    terms: BTreeMap<String, Meaning>,
}

/// What a term means here. The words and the count are for whoever fills the file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Meaning {
    /// Its words in the other directory.
    #[serde(rename = "name")]
    _name: String,
    /// How many of its services had it when the file was made.
    #[serde(rename = "services")]
    _services: usize,
    /// Kinds of help.
    needs: Vec<Listed<Need>>,
    /// Groups that the service is for or welcomes.
    audiences: Vec<Listed<Audience>>,
    /// Groups that it is only for.
    only_for: Vec<Listed<Audience>>,
}

impl Meaning {
    /// Kinds of help, by id.
    pub(super) fn needs(&self) -> Vec<String> {
        self.needs.iter().map(|item| item.0.id().to_owned()).collect()
    }
    /// Groups that the service is for or welcomes, by id.
    pub(super) fn audiences(&self) -> Vec<String> {
        self.audiences.iter().map(|item| item.0.id().to_owned()).collect()
    }
    /// Groups that it is only for, by id.
    pub(super) fn only_for(&self) -> Vec<String> {
        self.only_for.iter().map(|item| item.0.id().to_owned()).collect()
    }
}

/// A term that a service has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// Its code, or its words where it has none.
    pub key: String,
    /// Its words.
    pub name: String,
}

impl Term {
    /// The term of an attribute.
    pub(super) fn of(attribute: &hsds::Attribute) -> Option<Self> {
        let TaxonomyTerm { code, name, .. } = attribute.taxonomy_term.as_ref()?;
        let said = |item: &Option<String>| {
            item.as_deref().map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned)
        };
        let (code, name) = (said(code), said(name));
        let key = code.or_else(|| name.clone())?;
        Some(Self { name: name.unwrap_or_else(|| key.clone()), key })
    }

    /// Whether this is what someone calls by a code or by words. A code stands for all that are below it: `BH-1800` for
    /// `BH-1800.8500-100`.
    pub(super) fn is_called(&self, asked: &str) -> bool {
        let below = |item: &str| item.is_empty() || item.starts_with(['.', '-']);
        self.name.eq_ignore_ascii_case(asked)
            || self.key.eq_ignore_ascii_case(asked)
            || self.key.strip_prefix(asked).is_some_and(below)
    }
}

impl Terms {
    /// Reads the file. Each line of an error says where it is and how to fix it.
    pub fn read(text: &str) -> Result<Self, String> {
        let value: Value = serde_json::from_str(text).map_err(|error| {
            format!(
                "line {}: is not JSON ({error}); look for a missing comma, quote or bracket there",
                error.line()
            )
        })?;
        serde_path_to_error::deserialize(value).map_err(|error| {
            let place = error.path().to_string();
            let known: Vec<&str> = if place.contains(".needs") {
                Need::ALL.iter().map(|item| item.id()).collect()
            } else if place.contains(".audiences") || place.contains(".only_for") {
                Audience::ALL.iter().map(|item| item.id()).collect()
            } else {
                vec![
                    "{\"terms\": {\"CODE\": {\"needs\": [], \"audiences\": [], \"only_for\": []}}}",
                ]
            };
            format!("{place}: {}; write one of: {}", error.into_inner(), known.join(", "))
        })
    }

    /// What a term means: what is written of it, or else of the nearest term above it.
    pub(super) fn meaning(&self, term: &Term) -> Option<&Meaning> {
        let called = self.terms.iter().filter(|(asked, _)| term.is_called(asked));
        called.max_by_key(|(asked, _)| asked.len()).map(|(_, meaning)| meaning)
    }
}

/// A file to fill: every term of the services with its words and how many have it, and nothing that it means.
pub fn to_fill(found: &BTreeMap<Term, usize>) -> String {
    let entry = |(term, services): (&Term, &usize)| {
        let empty = json!({"name": term.name, "services": services, "needs": [], "audiences": [], "only_for": []});
        (term.key.clone(), empty)
    };
    let terms: serde_json::Map<String, Value> = found.iter().map(entry).collect();
    let file = serde_json::to_string_pretty(&json!({ "terms": terms }));
    let mut text = file.expect("plain data can be written");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(key: &str, name: &str) -> Term {
        Term { key: key.to_owned(), name: name.to_owned() }
    }

    #[test]
    fn a_code_stands_for_all_that_are_below_it() {
        let text = r#"{"terms": {"BH": {"needs": ["safe-place"]}, "BH-1800.8500": {"needs": ["youth-care"], "only_for": ["youth"]},
            "Food banks": {"audiences": ["families"]}}}"#;
        let terms = Terms::read(text).expect("it reads");
        let needs = |item: &Term| terms.meaning(item).map(Meaning::needs);
        assert_eq!(needs(&term("BH-1800.8500-150", "x")), Some(vec!["youth-care".to_owned()]));
        assert_eq!(needs(&term("BH-1800", "x")), Some(vec!["safe-place".to_owned()]));
        assert_eq!(needs(&term("BHX", "x")), None);
        assert_eq!(
            terms.meaning(&term("123", "food banks")).map(Meaning::audiences),
            Some(vec!["families".to_owned()])
        );
    }

    #[test]
    fn a_mistake_in_the_file_says_where_and_what_would_be_right() {
        for (text, want) in [
            ("{", "line 1: is not JSON"),
            (
                r#"{"terms": {"A": {"needs": ["beds"]}}}"#,
                "terms.A.needs[0]: is not in the list; write one of: talk-now",
            ),
            (
                r#"{"terms": {"A": {"audiences": ["x"]}}}"#,
                "terms.A.audiences[0]: is not in the list; write one of: youth",
            ),
            (r#"{"terms": {"A": {"need": []}}}"#, "unknown field `need`"),
            (r#"{"words": {}}"#, "unknown field `words`"),
        ] {
            let error = Terms::read(text).expect_err(text);
            assert!(error.contains(want), "{text}: {error}");
        }
    }

    #[test]
    fn the_file_to_fill_can_be_read() {
        let found = BTreeMap::from([(term("BH-1800", "Shelter"), 3)]);
        let text = to_fill(&found);
        assert!(
            text.contains("\"name\": \"Shelter\"") && text.contains("\"services\": 3"),
            "{text}"
        );
        let terms = Terms::read(&text).expect("it reads");
        assert_eq!(terms.meaning(&term("BH-1800", "")).map(Meaning::needs), Some(vec![]));
    }
}
