//! Cards and articles as HTML: what does not change while someone looks at it.
//!
//! The static pages and the app share these templates, so that a sentence or a number is written in one way. An
//! [`article`] is written into a static page and the app shows it from there; a [`card`] is written by both.

pub mod article;
pub mod card;
pub mod paper;
pub mod source;
