//! The static pages, the one-file edition and the headers, from checked content.
//!
//! A start page for each language holds the exit, the crisis numbers, every right and option, and at its end the bundle
//! for the app. A directory page for each province and territory, and one for all of Canada, holds its services. All of
//! it is there before, and without, scripts. The templates of cards and articles are those of `alongside-html`.
//!
//! In the order to read: [`input`], [`app_module`] and [`assets`] are what pages are made from; [`page_context`] is one language of
//! that; [`document`] is the document around what a [`start_page`], a [`work_page`], a [`directory_page`] or the [`lost_page`] holds, with
//! its [`policy`]. [`pages`] and [`one_file`] put them together. [`headers`], [`compressed`] and [`manifest`] are what a
//! host needs beside them.

pub mod app_module;
pub mod assets;
pub mod compressed;
mod directory_page;
pub mod document;
pub mod headers;
pub mod input;
mod languages;
pub mod live_reload;
mod lost_page;
pub mod manifest;
pub mod message_ids;
pub mod one_file;
mod page_context;
pub mod pages;
pub mod policy;
mod start_page;
mod work_page;
