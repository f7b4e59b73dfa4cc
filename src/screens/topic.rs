//! What the app draws around static rights and options: their headings above, and services that can help below.

use crate::app::App;
use crate::components::controls::heading;
use crate::components::items::ItemList;
use alongside_engine::plan;
use leptos::prelude::*;

/// How many services stand below a right or an option.
const SERVICES: usize = 4;

/// Above the list of all rights and options.
#[component]
pub(crate) fn TopicsHeading() -> impl IntoView {
    let app = App::from_context();
    view! { {heading(app.text("topics-title").into())} }
}

/// Above one right or option, by its place.
#[component]
pub(crate) fn TopicHeading(topic: usize) -> impl IntoView {
    let app = App::from_context();
    let id = app.bundle.with_untracked(|bundle| bundle.topics[topic].id.clone());
    view! {
        {heading(app.text(&format!("{id}-title")).into())}
        <p class="lead">{app.text(&format!("{id}-short"))}</p>
    }
}

/// Services that can help with a right or an option, as a plan for these answers would order them.
#[component]
pub(crate) fn TopicServices(topic: usize) -> impl IntoView {
    let app = App::from_context();
    let mut items = app.bundle.with_untracked(|bundle| {
        app.session.with_untracked(|session| {
            plan::services_for(bundle, &session.answers, bundle.topics[topic].needs, app.today)
        })
    });
    items.truncate(SERVICES);
    (!items.is_empty()).then(|| {
        view! {
            <section class="part" translate="no">
                <h2>{app.text("topic-services")}</h2>
                <ItemList items=Signal::stored(items) />
            </section>
        }
    })
}
