//! Alongside: the app and the static pages, drawn from one set of views.
//!
//! ```text
//! resources/*.json  locales/*/*.ftl
//!         \            /
//!       desk: checked World  --------> commands (check, plan ...)
//!               |
//!          core: Block (one language)
//!               |
//!      answers -> core::plan -> Plan
//!               |
//!         views --> browser (csr, wasm32)        src/main.rs, browser.rs
//!              '--> static pages (text, native)  src/bin/site.rs, pages.rs
//! ```
//!
//! The static page is not replaced by the app: the exit, the crisis numbers, the start screen and every right and
//! option stay the very nodes that the browser read first. The app mounts beside them, in `#app`, and hides what
//! is not looked at. So nothing moves when it starts, and articles are downloaded once.
//!
//! What is deliberately absent: no request after load but for a language that a person picks; no storage, no
//! cookie; no change of address or history; no clock in views (the date is in the block, or passed in).
//!
//! Modules in reading order.

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod pages;
pub mod views;
