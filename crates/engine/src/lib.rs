//! The pure heart of Alongside: from answers to a plan, and from typed words to services and pages.
//!
//! It knows no screen, no browser, no file and no clock: the date is an argument.

pub mod plan;
pub mod search;
