//! What stands beside the questions.

use super::code::CodePane;
use super::item::keep;
use super::kept::KeptPane;
use super::paper::PaperPane;
use super::plan::LivePlan;
use super::settings::SettingsPane;
use super::state::Outreach;
use super::words::WordsPane;
use crate::components::controls::{button, heading};
use crate::components::items::ItemList;
use crate::components::reactive::{When, drawn};
use crate::platform;
use crate::screens::browse::BrowseScreen;
use alongside_engine::action::Action;
use alongside_engine::outreach::{Kept, Pane};
use alongside_engine::plan::{Item, Target};
use alongside_engine::session::Screen;
use leptos::prelude::*;

/// The pane that was chosen, or what the session's screen shows.
#[component]
pub(super) fn PaneView() -> impl IntoView {
    let outreach = Outreach::from_context();
    let pane = Memo::new(move |_| outreach.visit.with(|visit| visit.pane));
    drawn(move || match pane.get() {
        Pane::Plan => view! { <ScreenPane /> }.into_any(),
        Pane::Kept => view! { <KeptPane /> }.into_any(),
        Pane::Code => view! { <CodePane /> }.into_any(),
        Pane::Paper => view! { <PaperPane /> }.into_any(),
        Pane::Words => view! { <WordsPane /> }.into_any(),
        Pane::Settings => view! { <SettingsPane /> }.into_any(),
    })
}

/// The plan, a right or an option, all of those, or the directory.
#[component]
fn ScreenPane() -> impl IntoView {
    let outreach = Outreach::from_context();
    let app = outreach.app;
    let has_back = Signal::derive(move || {
        !matches!(app.screen.get(), Screen::Plan | Screen::Question(_) | Screen::Now)
    });
    let screens = [
        ("menu-plan", Action::Plan),
        ("menu-topics", Action::Topics),
        ("menu-browse", Action::Browse),
    ];
    let screens = screens.map(|(label, action)| {
        let is_here = {
            let action = action.clone();
            Signal::derive(move || {
                let here = match app.screen.get() {
                    Screen::Topics | Screen::Topic(_) => Action::Topics,
                    Screen::Browse => Action::Browse,
                    Screen::Home | Screen::Question(_) | Screen::Now | Screen::Plan => Action::Plan,
                };
                (here == action).then_some("page")
            })
        };
        view! {
            <button type="button" aria-current=is_here on:click=app.on_tap(action)>
                {outreach.text(label)}
            </button>
        }
    });
    // A question and what helps at once are here as well, beside the questions: the plan stands for them.
    let part = Memo::new(move |_| match app.screen.get() {
        Screen::Question(_) | Screen::Now => Screen::Plan,
        screen => screen,
    });
    view! {
        <nav class="bar" aria-label=outreach.text("menu-nav")>
            <When holds=has_back>
                {button("back", outreach.text("back").into(), app.on_tap(Action::Back))}
            </When>
            {screens.collect_view()}
        </nav>
        {drawn(move || match part.get() {
            Screen::Topics => view! { <AllTopics /> }.into_any(),
            Screen::Topic(topic) => view! { <Right topic /> }.into_any(),
            Screen::Browse => view! { <BrowseScreen /> }.into_any(),
            Screen::Home | Screen::Question(_) | Screen::Now | Screen::Plan => {
                view! { <LivePlan /> }.into_any()
            }
        })}
    }
}

/// Every right and option to go to.
#[component]
fn AllTopics() -> impl IntoView {
    let outreach = Outreach::from_context();
    let count = outreach.app.bundle.with_untracked(|bundle| bundle.topics.len());
    let item = |topic| Item { target: Target::Topic(topic), reasons: Vec::new() };
    let items: Vec<Item> = (0..count).map(item).collect();
    view! {
        {heading(outreach.text("topics-title").into())}
        <ItemList items=Signal::stored(items) />
    }
}

/// A right or an option, in the language on screen and, where both are wanted, in the second one beside it.
#[component]
pub(super) fn Right(topic: usize) -> impl IntoView {
    let outreach = Outreach::from_context();
    let app = outreach.app;
    let id = app.bundle.with_untracked(|bundle| bundle.topics[topic].id.clone());
    let own = outreach.shown.with_value(|shown| shown.page.article(&id)).unwrap_or_default();
    let region = app.bundle.with_untracked(|bundle| app.situation(bundle).region);
    // Statements that hold elsewhere or not today are hidden once they stand on the page.
    Effect::new(move || {
        outreach.both.track();
        platform::after_frame(move || platform::page::show_only_what_holds(region, app.today));
    });
    let second = {
        let id = id.clone();
        drawn(move || {
            outreach.beside().map(|other| {
                let locale = &other.bundle.locale;
                let title = other.bundle.localizer().text(&format!("{id}-title"));
                let article = other.page.article(&id).unwrap_or_default();
                view! {
                    <div class="second" lang=locale.tag.clone() dir=locale.dir() data-on="">
                        <h2>{title}</h2>
                        <div class="article" inner_html=article></div>
                    </div>
                }
            })
        })
    };
    view! {
        <div class="right">
            {heading(outreach.text(&format!("{id}-title")).into())}
            <p class="lead">{outreach.text(&format!("{id}-short"))}</p>
            <div class="item-tools">{keep(Kept::Topic(topic))}</div>
            <div class="columns">
                <div class="article" data-on="" inner_html=own></div>
                {second}
            </div>
        </div>
    }
}
