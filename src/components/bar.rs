//! The bar with Back, on every screen but the first.

use crate::app::App;
use crate::components::controls::button;
use alongside_engine::action::Action;
use alongside_engine::session::Screen;
use leptos::prelude::*;

/// Back, and the parts of the site; the one that this screen belongs to is marked.
#[component]
pub(crate) fn Bar(screen: Screen) -> impl IntoView {
    let app = App::from_context();
    let parts = [
        (Action::Home, "home", false),
        (Action::Plan, "menu-plan", screen == Screen::Plan),
        (Action::Topics, "menu-topics", matches!(screen, Screen::Topics | Screen::Topic(_))),
        (Action::Browse, "menu-browse", screen == Screen::Browse),
        (Action::Clear, "menu-clear", false),
    ];
    let parts = parts.map(|(action, label, is_here)| {
        view! {
            <button
                type="button"
                aria-current=is_here.then_some("page")
                on:click=app.on_tap(action)
            >
                {app.text(label)}
            </button>
        }
    });
    view! {
        <nav class="bar" aria-label=app.text("menu-nav")>
            {button("back", app.text("back").into(), app.on_tap(Action::Back))}
            {parts.collect_view()}
        </nav>
    }
}
