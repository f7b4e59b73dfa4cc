//! What Alongside works out: from taps to answers, from answers to a plan, and from typed words to services and pages.
//!
//! It knows no screen, no browser, no file and no clock: the date is an argument. In the order of a tap: an [`action`]
//! changes the [`session`], whose answers add up to a [`situation`] and lead to a [`plan`] ([`nearness`] tells what is near), and whose [`filters`] narrow
//! the [`listing`] of the directory, which [`search`] looks through and [`towns`] tell where. [`outreach`] is what the page for outreach workers holds beside that.

pub mod action;
pub mod filters;
mod in_order;
pub mod indexed_bundle;
pub mod listing;
pub mod nearness;
pub mod outreach;
pub mod plan;
pub mod search;
pub mod session;
pub mod situation;
pub mod towns;

pub use situation::Situation;
