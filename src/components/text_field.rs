//! A field to type into, of which nothing is kept by the browser or sent to a spelling service.

use crate::components::reactive::heard;
use leptos::prelude::*;
use leptos::tachys::html::attribute::custom::custom_attribute;

/// The field with its label, and the hint that the screen writes below it, with the id `h`.
#[component]
pub(crate) fn TextField(
    class: &'static str,
    label: String,
    /// `search`, or `text`.
    kind: &'static str,
    /// A letter: browsers write names of controls to their session files.
    name: &'static str,
    /// What the Enter key of a keyboard on the screen says.
    enter: &'static str,
    value: Signal<String>,
    typed: Box<dyn Fn(String)>,
) -> AnyView {
    view! {
        <label class=class>
            <span>{label}</span>
            <input
                type=kind name=name autocomplete="off" {..custom_attribute("autocorrect", "off")}
                autocapitalize="none" spellcheck="false" enterkeyhint=enter aria-describedby="h"
                prop:value=value
                on:input=heard(move |event| typed(event_target_value(&event)))
            />
        </label>
    }
    .into_any()
}
