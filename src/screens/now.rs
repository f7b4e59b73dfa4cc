//! What can help at once, for someone in danger, before any other question.

use crate::app::App;
use crate::components::controls::{button, heading};
use crate::components::items::ItemList;
use alongside_engine::action::Action;
use alongside_engine::plan::{self, FIRST_STEPS, Plan, SectionKind, Target};
use alongside_html::card;
use leptos::prelude::*;

/// The emergency number with what it brings, a line that is not the police, text and chat, and the way on.
#[component]
pub(crate) fn NowScreen() -> impl IntoView {
    let app = App::from_context();
    let bundle = app.bundle.get_untracked();
    let Plan { situation, sections } =
        app.session.with_untracked(|session| plan::plan(&bundle, &session.answers, app.today));
    let first = sections.into_iter().find(|section| section.kind == SectionKind::Now);
    let mut items = first.map(|section| section.items).unwrap_or_default();
    items.retain(|item| matches!(item.target, Target::Service(_)));
    items.truncate(FIRST_STEPS - 1);
    let context = app.card_context(&bundle, &situation);
    let silent = card::text_and_chat(context, &app.text("now-silent"), &bundle.hotlines);
    view! {
        <div class="plan" translate="no">
            <section class="part now">
                {heading(app.text("plan-section-now").into())}
                <h2 class="out">{app.text("plan-section-first")}</h2>
                <ItemList items=Signal::stored(items) />
                <div inner_html=silent.into_string()></div>
            </section>
            <p>{app.text("now-note")}</p>
            <div class="steps">
                {button("main", app.text("now-go-on").into(), app.on_tap(Action::Next))}
                {button("", app.text("now-plan").into(), app.on_tap(Action::Plan))}
            </div>
        </div>
    }
}
