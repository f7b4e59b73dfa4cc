//! What people see. Pieces that the app and the static pages share stand in [`service`]; the app's own screens in
//! [`app`], [`question`], [`plan`] and [`browse`].
//!
//! Views hold the answers and ask for a plan; they decide nothing about who a service is for, and they name no
//! word of any language: texts are messages.

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browse;
#[cfg(target_arch = "wasm32")]
pub mod plan;
#[cfg(target_arch = "wasm32")]
pub mod question;
pub mod service;
