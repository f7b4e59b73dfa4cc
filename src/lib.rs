//! The app, in the browser, beside the static page.
//!
//! The static page is not replaced: the exit, the crisis numbers, the start screen and every right and option stay the
//! very nodes that the browser read first. The app mounts beside them, in `#app` and `#foot`, and hides what is not looked
//! at. What changes is a component; what does not change is HTML from one template (`alongside-html`), shared with the
//! static pages.
//!
//! In the order to read: [`app`] holds the state and says what a tap does; [`root`] shows one of the [`screens`], which are
//! made of [`components`]; [`platform`] is all that touches the browser, and knows nothing of the rest.

#![allow(
    unreachable_pub,
    reason = "Leptos makes the structure of a component's props `pub`, whatever the component is"
)]

mod app;
mod components;
mod outreach;
mod platform;
mod root;
mod screens;

use crate::app::App;
use crate::components::items::list_item;
use crate::root::{Foot, FootProps, Screens, ScreensProps};
use alongside_engine::action::Action;
use alongside_model::Bundle;
use platform::listen::Listener;

/// Starts the app of the start page.
pub fn run() {
    platform::read_bundle(start);
}

/// Mounts the app at its two places, and listens in a task of its own.
fn start(bundle: Bundle) {
    let app = App::new(bundle, platform::clock::today(), list_item);
    let mounted = platform::mount("app", move || Screens(ScreensProps { app }))
        && platform::mount("foot", move || Foot(FootProps { app }));
    if !mounted {
        return;
    }
    platform::in_next_task(move || {
        platform::listen::listen(Listener {
            act: Box::new(move |action| app.act(&action)),
            back: Box::new(move || app.act(&Action::Back)),
            leave: Box::new(move || app.wipe()),
            language: Box::new(move |_, bundle| app.set_bundle(bundle)),
        });
        platform::page::mark_live();
    });
}

/// Starts the app of the page for outreach workers.
pub fn run_outreach() {
    platform::read_bundle(outreach::start);
}
