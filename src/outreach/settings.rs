//! How the worker sets the page up: for the hand that holds the tablet, for reading, and for how long it waits.

use super::state::Outreach;
use crate::components::controls::{heading, tick};
use crate::components::reactive::{heard, pressed};
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
    // One of a few, each a button that stays pressed.
    let one_of = move |label: &str,
                       names: Vec<AnyView>,
                       chosen: Signal<usize>,
                       choose: fn(&mut Settings, usize)| {
        let buttons = names.into_iter().enumerate().map(|(place, name)| {
            let is_on = Signal::derive(move || chosen.get() == place);
            view! {
                <li>
                    <button
                        class="chip"
                        type="button"
                        aria-pressed=pressed(is_on)
                        on:click=heard(move |_| settings.update(|settings| choose(settings, place)))
                    >
                        {name}
                    </button>
                </li>
            }
        });
        view! {
            <fieldset>
                <legend>{outreach.text(label)}</legend>
                <ul role="list" class="chips">{buttons.collect_view()}</ul>
            </fieldset>
        }
    };
    let hands = ["work-hand-start", "work-hand-end"].map(|id| outreach.text(id).into_any()).into();
    let sizes =
        (0..SIZES).map(|size| view! { <span class=format!("size-{size}")>"Aa"</span> }.into_any());
    let minutes = IDLE_MINUTES.map(|minutes| {
        let text = outreach.app.bundle.with_untracked(|bundle| {
            let localizer = bundle.localizer();
            let count = usize::try_from(minutes).unwrap_or_default();
            localizer.format("work-idle-minutes", &[("count", localizer.number(count))])
        });
        text.into_any()
    });
    let at_end =
        Signal::derive(move || settings.with(|settings| usize::from(settings.hand == Hand::End)));
    let size = Signal::derive(move || settings.with(|settings| settings.size));
    let idle = Signal::derive(move || settings.with(|settings| settings.idle));
    view! {
        {heading(outreach.text("work-settings").into())}
        <form class="settings" autocomplete="off">
            {one_of("work-idle", minutes.into(), idle, |settings, place| settings.idle = place)}
            {one_of("work-hand", hands, at_end, |settings, place| {
                settings.hand = if place == 0 { Hand::Start } else { Hand::End };
            })}
            {one_of("work-size", sizes.collect(), size, |settings, place| settings.size = place)}
            {tick(outreach.text("work-spaced"), read(|settings| settings.spaced), set(|settings, on| settings.spaced = on))}
            {tick(outreach.text("work-contrast"), read(|settings| settings.contrast), set(|settings, on| settings.contrast = on))}
            {tick(outreach.text("work-one"), read(|settings| settings.one_at_a_time), set(|settings, on| settings.one_at_a_time = on))}
            <p class="hint">{outreach.text("work-settings-note")}</p>
        </form>
    }
}
