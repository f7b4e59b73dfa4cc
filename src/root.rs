//! The components at the app's two places in the static page.

use crate::app::App;
use crate::components::bar::Bar;
use crate::components::reactive::drawn;
use crate::platform;
use crate::screens::browse::BrowseScreen;
use crate::screens::now::NowScreen;
use crate::screens::plan::PlanScreen;
use crate::screens::question::QuestionScreen;
use crate::screens::topic::{TopicHeading, TopicServices, TopicsHeading};
use alongside_engine::session::{Screen, Session};
use leptos::prelude::*;

/// The bar and the screen that is not static, in `#app`.
#[component]
pub(crate) fn Screens(app: App) -> impl IntoView {
    provide_context(app);
    Effect::new(move |earlier: Option<()>| {
        let screen = app.screen.get();
        app.bundle.with(|bundle| platform::page::show(screen, bundle));
        if matches!(screen, Screen::Topic(_)) {
            let region = app.bundle.with_untracked(|bundle| app.situation(bundle).region);
            platform::page::show_only_what_holds(region, app.today);
        }
        platform::page::tell_depth(app.session.with_untracked(Session::depth));
        // The first screen is there already when the app starts; nothing moves then.
        if earlier.is_some() {
            platform::page::start_at_top(screen);
        }
    });
    drawn(move || {
        // Another language is another screen: every text in it changes.
        app.bundle.track();
        let screen = app.screen.get();
        let content = match screen {
            Screen::Home => return ().into_any(),
            Screen::Question(question) => view! { <QuestionScreen question /> }.into_any(),
            Screen::Now => view! { <NowScreen /> }.into_any(),
            Screen::Plan => view! { <PlanScreen /> }.into_any(),
            Screen::Topics => view! { <TopicsHeading /> }.into_any(),
            Screen::Topic(topic) => view! { <TopicHeading topic /> }.into_any(),
            Screen::Browse => view! { <BrowseScreen /> }.into_any(),
        };
        view! {
            <Bar screen />
            {content}
        }
        .into_any()
    })
}

/// What stands below a static right or option, in `#foot`.
#[component]
pub(crate) fn Foot(app: App) -> impl IntoView {
    provide_context(app);
    drawn(move || {
        app.bundle.track();
        match app.screen.get() {
            Screen::Topic(topic) => view! { <TopicServices topic /> }.into_any(),
            _ => ().into_any(),
        }
    })
}
