//! An answer as a large button, which leads on when it is tapped.

use crate::components::picture::picture;
use crate::components::reactive::pressed;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// An answer with its picture, and what a tap on it does. `id` is for tests and labels; it says nothing of the topic.
/// `is_pressed` is left out where nothing stays picked.
///
/// One function for all of them, and not a component: each use of that would bring its own code along.
pub(crate) fn answer(
    id: Option<String>,
    text: String,
    picture_name: &str,
    is_pressed: Option<Signal<bool>>,
    on_tap: Box<dyn Fn(MouseEvent)>,
) -> AnyView {
    view! {
        <li>
            <button
                class="answer"
                type="button"
                id=id
                aria-pressed=is_pressed.map(pressed)
                on:click=on_tap
            >
                {picture(picture_name)}
                <span>{text}</span>
            </button>
        </li>
    }
    .into_any()
}
