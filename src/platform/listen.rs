//! What the app hears outside its own components: taps on the static page, the script in the head.

use crate::platform::in_next_task;
use crate::platform::language::{self, LanguagePage};
use alongside_engine::action::Action;
use alongside_model::Bundle;
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo_utils::{document, window};
use leptos::task::spawn_local;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// What the app does with what is heard.
pub(crate) struct Listener {
    /// A control of the static page was tapped.
    pub(crate) act: Box<dyn Fn(Action)>,
    /// The phone's Back was used.
    pub(crate) back: Box<dyn Fn()>,
    /// The person is leaving: the answers are to be overwritten, at once.
    pub(crate) leave: Box<dyn Fn()>,
    /// Another language's page was read, and its static parts stand in the page.
    pub(crate) language: Box<dyn Fn(LanguagePage, Bundle)>,
}

/// Listens for taps on static controls, for and for the script in the head.
pub(crate) fn listen(listener: Listener) {
    let listener = Rc::new(listener);
    let hear = |target: &web_sys::EventTarget,
                event: &'static str,
                then: fn(&Rc<Listener>, &Event)| {
        let listener = Rc::clone(&listener);
        // On `window`, and first of all, so that it comes before the listener that the script in the head adds there
        // for one tap.
        let first = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
        EventListener::new_with_options(target, event, first, move |event| then(&listener, event))
            .forget();
    };
    hear(&window(), "click", tapped);
    // A form of ours goes nowhere; Enter in one would send it.
    hear(&document(), "submit", |_, event| event.prevent_default());
    hear(&document(), "app:leave", |listener, _| {
        (listener.leave)();
        overwrite_stack();
    });
    hear(&document(), "app:back", |listener, _| (listener.back)());
}

/// Follows a tap on a static control: `data-action` says what it means, `data-lang` that it leads to another language.
fn tapped(listener: &Rc<Listener>, event: &Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let control =
        target.and_then(|target| target.closest("[data-action],[data-lang]").ok().flatten());
    let Some(control) = control else { return };
    // What was opened closes by itself: a right on the start page.
    let closes = control.tag_name() == "SUMMARY"
        && control.parent_element().is_some_and(|parent| parent.has_attribute("open"));
    if closes {
        return;
    }
    let action = control.get_attribute("data-action").and_then(|written| Action::parse(&written));
    let listener = Rc::clone(listener);
    if let Some(action) = action {
        // In a task of its own: what the browser itself does with a tap takes a slow phone long enough.
        in_next_task(move || (listener.act)(action));
    } else if let Some(href) = control.get_attribute("href") {
        // In place, so that the address and the history keep their one row.
        spawn_local(async move {
            if let Some((page, bundle)) = language::switch(&href).await {
                (listener.language)(page, bundle);
            }
        });
    }
    event.prevent_default();
    event.stop_propagation();
}

/// Overwrites the part of the stack that earlier calls used: copies of the answers may lie there.
#[inline(never)]
#[expect(
    clippy::large_stack_arrays,
    reason = "the stack is what is to be overwritten; it holds a megabyte"
)]
pub(crate) fn overwrite_stack() {
    std::hint::black_box(&mut [0_u8; 128 * 1024]);
}
