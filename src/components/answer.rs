//! An answer as a large button, which leads on when it is tapped.

use crate::app::App;
use crate::components::picture::picture;
use crate::components::reactive::pressed;
use alongside_engine::action::Action;
use leptos::prelude::*;

/// An answer with its picture, and what a tap on it means. `id` is for tests and labels; it says nothing of the topic.
/// `is_pressed` is left out where nothing stays picked.
///
/// One function for all of them, and not a component: each use of that would bring its own code along.
pub(crate) fn answer(
    id: Option<String>,
    text: String,
    picture_name: &str,
    is_pressed: Option<Signal<bool>>,
    action: Action,
) -> AnyView {
    let app = App::from_context();
    view! {
        <li>
            <button
                class="answer"
                type="button"
                id=id
                aria-pressed=is_pressed.map(pressed)
                on:click=app.on_tap(action)
            >
                {picture(picture_name)}
                <span>{text}</span>
            </button>
        </li>
    }
    .into_any()
}
