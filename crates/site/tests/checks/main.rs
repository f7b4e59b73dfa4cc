//! What holds of every static page and of the code itself, checked without a browser.
//!
//! [`fixture`] makes the pages and [`html`] reads them. [`page_rules`] is what every page must be; [`page_content`],
//! [`abroad`], [`actions`], [`pictures`], [`wording`], [`corrections`], [`drafts`], [`headers`] and [`lost_page`] look at
//! one matter each, and [`one_file`] at the other edition. [`mutations`] makes pages of the real files with mistakes in
//! them. [`scripts`] looks at the style sheets, [`message_ids`] and
//! [`architecture`] at the code, by [`repository`] and [`source`].

mod abroad;
mod actions;
mod architecture;
mod corrections;
mod drafts;
mod fixture;
mod headers;
mod html;
mod lost_page;
mod message_ids;
mod mutations;
mod one_file;
mod page_content;
mod page_rules;
mod pictures;
mod repository;
mod scripts;
mod source;
mod wording;
