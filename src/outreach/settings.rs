//! How the worker sets the page up: for the hand that holds the tablet, for reading, and for how long it waits.

use super::chips::one_of;
use super::state::Outreach;
use crate::components::controls::{heading, tick};
use alongside_engine::outreach::{Hand, IDLE_MINUTES, SIZES, Settings};
use leptos::prelude::*;

/// All settings.
#[component]
pub(super) fn SettingsPane() -> impl IntoView {
    let outreach = Outreach::from_context();
    let settings = outreach.settings;
    let read = move |of: fn(&Settings) -> bool| Signal::derive(move || settings.with(of));
    let set =
        move |to: fn(&mut Settings, bool)| move |on| settings.update(|settings| to(settings, on));
    let hands = [(Hand::Start, "work-hand-start"), (Hand::End, "work-hand-end")]
        .map(|(hand, id)| (hand, outreach.text(id).into_any()));
    let sizes = (0..SIZES)
        .map(|size| (size, view! { <span class=format!("size-{size}")>"Aa"</span> }.into_any()));
    let minutes = IDLE_MINUTES.iter().enumerate().map(|(place, &minutes)| {
        let text = outreach.app.bundle.with_untracked(|bundle| {
            let localizer = bundle.localizer();
            let count = usize::try_from(minutes).unwrap_or_default();
            localizer.format("work-idle-minutes", &[("count", localizer.number(count))])
        });
        (place, text.into_any())
    });
    let hand = Signal::derive(move || settings.with(|settings| settings.hand));
    let size = Signal::derive(move || settings.with(|settings| settings.size));
    let idle = Signal::derive(move || settings.with(|settings| settings.idle));
    let set_hand = move |hand| settings.update(|settings| settings.hand = hand);
    let set_size = move |size| settings.update(|settings| settings.size = size);
    let set_idle = move |idle| settings.update(|settings| settings.idle = idle);
    view! {
        {heading(outreach.text("work-settings").into())}
        <form class="settings" autocomplete="off">
            {one_of(outreach.text("work-idle"), idle, set_idle, minutes)}
            {one_of(outreach.text("work-hand"), hand, set_hand, hands)}
            {one_of(outreach.text("work-size"), size, set_size, sizes)}
            {tick(outreach.text("work-spaced"), read(|settings| settings.spaced), set(|settings, on| settings.spaced = on))}
            {tick(outreach.text("work-contrast"), read(|settings| settings.contrast), set(|settings, on| settings.contrast = on))}
            {tick(outreach.text("work-one"), read(|settings| settings.one_at_a_time), set(|settings, on| settings.one_at_a_time = on))}
            <p class="hint">{outreach.text("work-settings-note")}</p>
        </form>
    }
}
