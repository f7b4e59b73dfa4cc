//! A choice of one of a few, each a button that stays pressed.

use crate::components::reactive::{heard, pressed};
use leptos::prelude::*;

/// The buttons, in a row.
pub(super) fn chips<T: Copy + PartialEq + Send + Sync + 'static>(
    chosen: Signal<T>,
    choose: impl Fn(T) + Copy + 'static,
    all: impl IntoIterator<Item = (T, AnyView)>,
) -> AnyView {
    let buttons = all.into_iter().map(|(value, name)| {
        let is_on = Signal::derive(move || chosen.get() == value);
        view! {
            <li>
                <button class="chip" type="button" aria-pressed=pressed(is_on) on:click=heard(move |_| choose(value))>
                    {name}
                </button>
            </li>
        }
    });
    view! { <ul role="list" class="chips">{buttons.collect_view()}</ul> }.into_any()
}

/// The same with a label.
pub(super) fn one_of<T: Copy + PartialEq + Send + Sync + 'static>(
    label: String,
    chosen: Signal<T>,
    choose: impl Fn(T) + Copy + 'static,
    all: impl IntoIterator<Item = (T, AnyView)>,
) -> AnyView {
    view! {
        <fieldset>
            <legend>{label}</legend>
            {chips(chosen, choose, all)}
        </fieldset>
    }
    .into_any()
}
