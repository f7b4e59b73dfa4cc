//! Texts in a language: the reader of compiled messages, and the localizer that says values of the model with them.

pub mod localizer;
pub mod reader;

pub use localizer::Localizer;
pub use reader::{PluralRule, Value};
