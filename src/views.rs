//! What people see. What is only read is written as HTML text with `maud`: [`service`] for the static pages and the app
//! alike, [`question`], [`plan`]. What changes while one types or chooses is drawn with Leptos, in the app alone: [`app`],
//! [`browse`].
//!
//! Views hold the answers and ask for a plan; they decide nothing about who a service is for, and they name no
//! word of any language: texts are messages.

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browse;
pub mod plan;
pub mod question;
