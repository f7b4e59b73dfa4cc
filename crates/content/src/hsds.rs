//! The directory as others read it, and theirs as we read it: Open Referral HSDS 3, with an extension of ours, and a
//! table for spreadsheets. `docs/open-data.md` describes both.

mod derived;
pub mod export;
mod hours;
pub mod import;
mod incoming;
pub mod known;
mod names;
mod package;
mod phone_text;
pub mod structures;
pub mod table;
pub mod terms;

use crate::catalog::Catalog;
use alongside_model::Date;

/// The files that the directory is published as: name and text.
pub fn files(catalog: &Catalog, on: Date) -> Vec<(String, String)> {
    vec![
        ("directory.json".to_owned(), export::json(catalog, &catalog.stored, on)),
        ("directory.csv".to_owned(), table::csv(catalog, &catalog.stored)),
    ]
}
