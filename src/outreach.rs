//! The app of the page for outreach workers: all questions beside the plan, two languages, what is kept for a person, and the
//! next person.
//!
//! It is made of the same parts as the app of the start page, and is a program of its own, so that nobody on a phone waits
//! for it.

mod chips;
mod code;
mod item;
mod kept;
mod pane;
mod paper;
mod plan;
mod questions;
mod settings;
mod state;
mod tools;
mod words;

use crate::app::App;
use crate::components::reactive::drawn;
use crate::platform;
use crate::platform::idle::Idle;
use crate::platform::language::LanguagePage;
use crate::platform::listen::Listener;
use alongside_engine::action::Action;
use alongside_engine::outreach::IDLE_MINUTES;
use alongside_engine::session::{Screen, Session};
use alongside_model::Bundle;
use leptos::prelude::*;
use state::Outreach;
use std::time::Duration;

/// Mounts the page's app, and listens.
pub(crate) fn start(bundle: Bundle) {
    let Some(page) = LanguagePage::on_screen() else { return };
    let app = App::new(bundle, platform::clock::today(), item::item);
    let outreach = Outreach::new(app, page);
    if !platform::mount("app", move || view! { <Screens outreach /> }) {
        return;
    }
    platform::listen::listen(Listener {
        act: Box::new(move |action| app.act(&action)),
        back: Box::new(move || app.act(&Action::Back)),
        leave: Box::new(move || outreach.wipe()),
        language: Box::new(move |page, bundle| outreach.change_own(page, bundle)),
    });
    platform::page::mark_live();
}

/// The first screen, which is static, or all that stands in its place.
#[component]
fn Screens(outreach: Outreach) -> impl IntoView {
    let app = outreach.app;
    provide_context(app);
    provide_context(outreach);
    let is_home = Memo::new(move |_| app.screen.get() == Screen::Home);
    Effect::new(move || platform::page::show_first_screen(is_home.get()));
    Effect::new(move || {
        let depth = app.session.with(Session::depth);
        platform::page::tell_depth(depth);
    });
    let idle = Idle::watch(move || {
        if !is_home.get_untracked() {
            outreach.next_person();
        }
    });
    Effect::new(move || {
        let minutes = IDLE_MINUTES[outreach.settings.with(|settings| settings.idle)];
        idle.wait_for(Duration::from_secs(60 * u64::from(minutes)));
    });
    Effect::new(move || {
        let settings = outreach.settings.get();
        platform::page::set_up(&[
            ("data-size", settings.size.to_string()),
            ("data-spaced", settings.spaced.to_string()),
            ("data-contrast", settings.contrast.to_string()),
        ]);
    });
    let said = Signal::derive(move || {
        app.bundle.track();
        outreach.said.get().map(|id| outreach.text(id)).unwrap_or_default()
    });
    view! {
        <p class="hint work-said" role="status">{said}</p>
        {drawn(move || {
            app.bundle.track();
            (!is_home.get()).then(|| view! { <tools::Beside /> })
        })}
    }
}
