//! Items of lists: services as cards, and rights and options to go to.

use crate::app::App;
use crate::components::controls::button;
use crate::components::reactive::marked;
use alongside_engine::action::Action;
use alongside_engine::plan::{Item, Target};
use alongside_html::card;
use alongside_model::Town;
use leptos::prelude::*;

/// A list of items, each with a node of its own for as long as it stays in the list. `near` is the place that distances
/// are told from, if it is not the person's own town.
#[component]
pub(crate) fn ItemList(
    items: Signal<Vec<Item>>,
    #[prop(optional)] busy: Signal<bool>,
    #[prop(optional)] near: Option<Memo<Option<usize>>>,
) -> impl IntoView {
    let app = App::from_context();
    let near = move || near.and_then(|near| near.get());
    view! {
        <ul role="list" aria-busy=marked(move || busy.get())>
            <For
                each=move || items.get()
                key=move |item| (item.target, near())
                children=move |item| (app.draw_item)(item, untrack(near))
            />
        </ul>
    }
}

/// One item: a service as a card, or a right or an option to go to. Nothing in it changes while it is in the list.
pub(crate) fn list_item(item: Item, near: Option<usize>) -> AnyView {
    let app = App::from_context();
    match item.target {
        Target::Service(service) => {
            let inside = app.bundle.with_untracked(|bundle| {
                let mut situation = app.situation(bundle);
                situation.town = near.map(Town::Near).or(situation.town);
                let context = app.card_context(bundle, &situation);
                card::card_inside(context, &bundle.services[service], &item.reasons)
            });
            view! { <li class="card" inner_html=inside.into_string()></li> }.into_any()
        }
        Target::Topic(topic) => view! { <Leaf topic /> }.into_any(),
    }
}

/// A right or an option to go to, with its short text.
#[component]
pub(crate) fn Leaf(topic: usize) -> impl IntoView {
    let app = App::from_context();
    let (id, title, short) = app.bundle.with_untracked(|bundle| {
        let id = bundle.topics[topic].id.clone();
        let localizer = bundle.localizer();
        let (title, short) =
            (localizer.text(&format!("{id}-title")), localizer.text(&format!("{id}-short")));
        (id, title, short)
    });
    view! {
        <li class="leaf">
            {button("link", title.into(), app.on_tap(Action::Topic(id)))}
            <p>{short}</p>
        </li>
    }
}
