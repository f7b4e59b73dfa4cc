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
mod isolation;
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

/// Tells the CLDR plural category of a whole number, from the same tables that browsers use. A script or a region in the
/// tag does not matter: `zh-Hans` counts as `zh` does.
///
/// A language that the tables do not know gets `other`.
pub fn plural(lang: &str, number: u32) -> String {
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
    let rules = |lang: &str| {
        let language = lang.parse::<unic_langid::LanguageIdentifier>().ok()?;
        PluralRules::create(language, PluralRuleType::CARDINAL).ok()
    };
    let language = lang.split('-').next().unwrap_or_default();
    // In Arabic the last two digits count, but for the first three numbers of each hundred: 103 is as 3, 102 is not as 2.
    // The tables look at the whole number there.
    let number = match (language, number % 100) {
        ("ar", last @ 3..) => last,
        _ => number,
    };
    let category =
        rules(lang).or_else(|| rules(language)).and_then(|rules| rules.select(number).ok());
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
