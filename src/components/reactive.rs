//! What changes in a view, as one type for each kind of thing.
//!
//! Each closure is a type of its own, and Leptos' code is compiled anew for each that a view holds: 5 KB of brotli for those
//! of this app. So closures that draw or hear go through these, and texts, marks and classes that change are a [`Signal`].

use leptos::prelude::*;

/// A part of a view that is drawn anew when what it reads changes.
pub(crate) fn drawn<V: IntoView + 'static>(
    view: impl Fn() -> V + Send + 'static,
) -> Box<dyn Fn() -> AnyView + Send> {
    Box::new(move || view().into_any())
}

/// What happens on an event.
pub(crate) fn heard<E: 'static>(handler: impl Fn(E) + 'static) -> Box<dyn Fn(E)> {
    Box::new(handler)
}

/// The value of `aria-pressed`.
pub(crate) fn pressed(is_pressed: Signal<bool>) -> Signal<Option<&'static str>> {
    Signal::derive(move || Some(if is_pressed.get() { "true" } else { "false" }))
}

/// The value of an attribute that is there with `true`, or not at all.
pub(crate) fn marked(
    holds: impl Fn() -> bool + Send + Sync + 'static,
) -> Signal<Option<&'static str>> {
    Signal::derive(move || holds().then_some("true"))
}

/// `<Show>`, by a signal.
#[component]
pub(crate) fn When(
    /// Whether the children are there.
    #[prop(into)]
    holds: Signal<bool>,
    children: ChildrenFn,
) -> AnyView {
    view! { <Show when=move || holds.get()>{children()}</Show> }.into_any()
}
