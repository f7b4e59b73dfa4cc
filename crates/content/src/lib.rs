//! Everything that reads, checks and reports on `resources/` and `locales/`. It runs on a computer, never in a browser.
//!
//! Data flows one way, through these modules in their order:
//! 1. [`sources`] reads the files into the forms that people write them in, and notes what does not fit their schemas;
//! 2. [`validation`] notes what fits and is still wrong, and makes a [`Catalog`] of the rest;
//! 3. [`catalog`] holds it, and makes the [`alongside_model::Bundle`] that one language's page carries;
//! 4. [`reports`] tell editors what it is like, [`sheet`] is a table that they may change instead of the files, and [`hsds`]
//!    gives it to others and reads theirs.
//!
//! Each mistake is one [`defect::Defect`] with file, record, field and how to fix it, and one run names all of them.

pub mod catalog;
mod csv_text;
pub mod defect;
pub mod figures;
pub mod fluent_files;
mod french_spacing;
pub mod hsds;
mod json_text;
pub mod printable;
pub mod pseudo;
pub mod read_texts;
pub mod reports;
pub mod sheet;
pub mod sources;
mod street_address;
pub mod validation;

pub use catalog::{Catalog, FIRST_LANGUAGE};

/// Tells the CLDR plural category of a whole number, from the same tables that browsers use.
///
/// A language that the tables do not know gets `other`.
pub fn plural(lang: &str, number: u32) -> String {
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
    let category = lang
        .parse::<unic_langid::LanguageIdentifier>()
        .ok()
        .and_then(|language| PluralRules::create(language, PluralRuleType::CARDINAL).ok())
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
