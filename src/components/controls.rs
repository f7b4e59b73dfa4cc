//! Headings, buttons and boxes of screens. Functions, and not components: each use of those would bring its own code along.

use crate::components::reactive::heard;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// The heading of a screen, which takes the focus when the screen opens.
pub(crate) fn heading(text: Signal<String>) -> AnyView {
    view! { <h1 tabindex="-1">{text}</h1> }.into_any()
}

/// A button with a text, and what a tap on it does.
pub(crate) fn button(
    class: &'static str,
    text: Signal<String>,
    on_tap: Box<dyn Fn(MouseEvent)>,
) -> AnyView {
    view! { <button class=class type="button" on:click=on_tap>{text}</button> }.into_any()
}

/// A box to tick, by itself.
pub(crate) fn tick(
    text: String,
    is_ticked: Signal<bool>,
    changed: impl Fn(bool) + 'static,
) -> AnyView {
    let changed = heard(move |event| changed(event_target_checked(&event)));
    view! {
        <label class="tick">
            <input type="checkbox" autocomplete="off" prop:checked=is_ticked on:change=changed />
            <span>{text}</span>
        </label>
    }
    .into_any()
}
