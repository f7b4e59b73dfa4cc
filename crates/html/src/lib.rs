//! Cards and articles as HTML text: what does not change while someone looks at it. The static pages and the app share
//! it, so that a sentence or a number is written in one way.

pub mod card;
