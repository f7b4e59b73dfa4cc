//! The static pages, the one-file edition and the headers, from checked content.

pub mod live_reload;
pub mod pages;
