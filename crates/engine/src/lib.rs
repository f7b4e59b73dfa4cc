//! What Alongside works out: from answers to a plan, and from typed words to services and pages.
//!
//! It knows no screen, no browser, no file and no clock: the date is an argument.
//!
//! - [`situation`]: what a person's answers add up to.
//! - [`plan`]: what to read and whom to ask in that situation, in what order, and why.
//! - [`search`]: services and pages for what a person types.

pub mod plan;
pub mod search;
pub mod situation;

pub use situation::Situation;
