//! What editors and hosts are told: what is due, where help is missing, what a number was, how plainly the texts read,
//! and what a person would be asked and shown, invented people among them.

pub mod call_sheet;
pub mod coverage;
pub mod draft;
pub mod due;
pub mod lookup;
pub mod map;
pub mod people;
pub mod plan;
pub mod questions;
pub mod reading_level;
pub mod ring;
pub mod tables;

/// Words as an SVG drawing holds them, between marks or in the value of one.
fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
