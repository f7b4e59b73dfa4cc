//! The pure heart of Alongside: what the directory, the questions and the plan *are*.
//!
//! Data flows one way. The desk (`desk/`) reads `resources/` and `locales/`, checks them and writes one
//! [`block::Block`] a language. The browser reads that block and holds the [`questions::Answers`];
//! [`plan::plan`] turns both and a date into a [`plan::Plan`]; views draw it.
//!
//! What is deliberately absent:
//! - no screen, no browser, no file and no clock: the date is an argument;
//! - no word that a person reads: texts are [`messages`], looked up by id;
//! - no way to hold an unchecked phone number or an unknown region, need or audience.
//!
//! Modules in reading order.

pub mod block;
pub mod directory;
pub mod messages;
pub mod model;
pub mod plan;
pub mod questions;
pub mod search;
pub mod topics;
pub mod wire;
pub mod words;
