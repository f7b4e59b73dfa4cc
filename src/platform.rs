//! All that touches the browser: the page that the app found, its clock and languages, what it hears. Nothing else does.
//!
//! The script in the head (`crates/site/assets/scripts/leave.js`) and the app talk over events on `document`: `app:leave`
//! (wipe the answers now), `app:back` (the phone's Back), and from the app `app:depth` (how many steps Back can go).

pub(crate) mod clock;
mod dom;
pub(crate) mod idle;
pub(crate) mod language;
pub(crate) mod listen;
pub(crate) mod page;

use alongside_model::Bundle;
use gloo_utils::{document, window};
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element, Event};

/// Reads the bundle that stands at the end of the page, if it is whole. Otherwise the page stays as it is.
///
/// Each step is a task of its own: while the browser makes the code ready, or the app reads, draws or listens, a tap on a
/// slow phone waits for that one alone.
pub(crate) fn read_bundle(then: fn(Bundle)) {
    ask_for_memory();
    in_next_task(move || {
        let Some(text) = dom::text_of("data") else { return };
        let Some(rest) = Bundle::begin(&text) else { return };
        in_next_task(move || {
            let Some(bundle) = rest(&text) else { return };
            in_next_task(move || then(bundle));
        });
    });
}

/// Asks for the memory that a whole visit needs, before anything else. `WebKit` of the age of Safari 16 can lose its place in
/// memory that grows while code runs: in WPE `WebKit` 2.38 the app died in some first searches, which made it grow.
fn ask_for_memory() {
    /// In bytes, beside what the page's texts and data take. The first search needs a third of it.
    const ROOM: usize = 3 << 20;
    // It stays with the allocator, which hands it out from then on.
    drop(std::hint::black_box(Vec::<u8>::with_capacity(ROOM)));
}

/// Mounts a view into the element with this id, for as long as the page is there. False if there is no such element.
pub(crate) fn mount<V: IntoView + 'static>(id: &str, view: impl FnOnce() -> V + 'static) -> bool {
    let Some(place) = dom::element(id) else { return false };
    mount_to(place, view).forget();
    true
}

/// In a task of its own, after what the browser has to do now.
pub(crate) fn in_next_task(what: impl FnOnce() + 'static) {
    set_timeout(what, Duration::ZERO);
}

/// Once what stands there now is on the screen.
pub(crate) fn after_frame(what: impl FnOnce() + 'static) {
    request_animation_frame(move || in_next_task(what));
}

/// Opens the browser's printing. False where it has none.
pub(crate) fn print() -> bool {
    window().print().is_ok()
}

/// Ends what is read aloud (`listen.js`).
pub(crate) fn stop_speech() {
    // Nobody may cancel it.
    let _ = CustomEvent::new("app:hush").map(|event| document().dispatch_event(&event));
}

/// Whether the `<details>` that an event is about stands open.
pub(crate) fn is_open(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|details| details.has_attribute("open"))
}
