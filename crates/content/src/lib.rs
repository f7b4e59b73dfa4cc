//! The desk: everything that reads, checks and reports on `resources/` and `locales/`.
//!
//! It runs on a computer, never in the browser. [`load::Catalog::load`] reads all files and gives either a checked
//! [`load::Catalog`] or every defect it found, each with file, record, field and how to mend it. From a catalog the
//! desk makes the [`alongside_model::Bundle`] that one language's page carries.
//!
//! Modules in reading order.

pub mod address;
pub mod coverage;
pub mod defect;
pub mod due;
pub mod export;
pub mod fluent_files;
pub mod french;
pub mod hsds;
pub mod import;
pub mod lists;
pub mod load;
pub mod lookup;
pub mod pseudo;
pub mod raw;
pub mod report;
pub mod schema;
pub mod search;
pub mod table;
pub mod wording;

/// Tells the CLDR plural category of a whole number, from the same tables that browsers use.
///
/// A language that the tables do not know gets `other`.
pub fn plural(lang: &str, number: u32) -> String {
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
    let category = lang
        .parse::<unic_langid::LanguageIdentifier>()
        .ok()
        .and_then(|it| PluralRules::create(it, PluralRuleType::CARDINAL).ok())
        .and_then(|rules| rules.select(number).ok());
    match category {
        Some(PluralCategory::ZERO) => "zero",
        Some(PluralCategory::ONE) => "one",
        Some(PluralCategory::TWO) => "two",
        Some(PluralCategory::FEW) => "few",
        Some(PluralCategory::MANY) => "many",
        Some(PluralCategory::OTHER) | None => "other",
    }
    .to_owned()
}
