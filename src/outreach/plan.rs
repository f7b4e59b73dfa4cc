//! The plan beside the questions, which changes in place as they are answered.

use super::state::Outreach;
use crate::components::items::ItemList;
use crate::components::reactive::{When, drawn, heard};
use crate::screens;
use alongside_engine::plan::{self, Item, Plan, SectionKind};
use leptos::prelude::*;

/// The plan for the answers as they are.
#[derive(Clone, Copy)]
pub(super) struct CurrentPlan(pub(super) Memo<Plan>);

/// The plan.
#[component]
pub(super) fn LivePlan() -> impl IntoView {
    let outreach = Outreach::from_context();
    let app = outreach.app;
    let plan = Memo::new(move |_| {
        let bundle = app.bundle.get_untracked();
        app.session.with(|session| plan::plan(&bundle, &session.answers, app.today))
    });
    provide_context(CurrentPlan(plan));
    let kinds = move || {
        plan.with(|plan| plan.sections.iter().map(|section| section.kind).collect::<Vec<_>>())
    };
    let notes = Memo::new(move |_| {
        let bundle = app.bundle.get_untracked();
        plan.with(|plan| screens::plan::notes(app, &bundle, plan).collect::<Vec<_>>())
    });
    view! {
        <div class="plan">
            <For each=kinds key=|kind| *kind as usize children=|kind| view! { <Section kind /> } />
            {drawn(move || notes.get().into_iter().map(|note| view! { <p class="hint">{note}</p> }).collect_view())}
            <p class="built">{app.bundle.with_untracked(|bundle| bundle.localizer().dated("plan-built", bundle.on))}</p>
        </div>
    }
}

/// One section: what stands open, and the rest behind a tap.
#[component]
fn Section(kind: SectionKind) -> impl IntoView {
    let outreach = Outreach::from_context();
    let app = outreach.app;
    let CurrentPlan(plan) = use_context().expect("a section is a part of the plan");
    let items = Memo::new(move |_| {
        plan.with(|plan| {
            let section = plan.sections.iter().find(|section| section.kind == kind);
            section.map(|section| section.items.clone()).unwrap_or_default()
        })
    });
    let open: Signal<Vec<Item>> =
        Signal::derive(move || items.with(|items| items[..kind.open().min(items.len())].to_vec()));
    let rest: Signal<Vec<Item>> =
        Signal::derive(move || items.with(|items| items[kind.open().min(items.len())..].to_vec()));
    let more = Signal::derive(move || {
        app.bundle.with_untracked(|bundle| screens::plan::more(bundle, kind, rest.with(Vec::len)))
    });
    let opened = RwSignal::new(false);
    let id = kind.id();
    view! {
        <section class=format!("part {id}")>
            <h2>{super::questions::texts(&format!("plan-section-{id}"))}</h2>
            <ItemList items=open />
            <When holds=Signal::derive(move || !rest.with(Vec::is_empty))>
                <details class="rest" on:toggle=heard(move |_| opened.set(true))>
                    <summary>{more}</summary>
                    <When holds=opened>
                        <ItemList items=rest />
                    </When>
                </details>
            </When>
        </section>
    }
}
