//! What was kept for the person, in the order of keeping.

use super::item::{item, keep};
use super::state::Outreach;
use crate::components::controls::heading;
use alongside_engine::outreach::Kept;
use alongside_engine::plan::{Item, Target};
use alongside_html::card;
use leptos::prelude::*;

/// The list.
#[component]
pub(super) fn KeptPane() -> impl IntoView {
    let outreach = Outreach::from_context();
    let is_empty = Signal::derive(move || outreach.visit.with(|visit| visit.kept().is_empty()));
    let all = move || outreach.visit.with(|visit| visit.kept().to_vec());
    view! {
        {heading(outreach.text("work-kept-title").into())}
        <p class="hint" hidden=move || !is_empty.get()>{outreach.text("work-kept-none")}</p>
        <div class="part">
            <ul role="list">
                <For each=all key=|kept| *kept children=one />
            </ul>
        </div>
    }
}

fn one(kept: Kept) -> AnyView {
    let outreach = Outreach::from_context();
    let target = |target| item(Item { target, reasons: Vec::new() }, None);
    match kept {
        Kept::Service(service) => target(Target::Service(service)),
        Kept::Topic(topic) => target(Target::Topic(topic)),
        Kept::Number(service, place) => {
            let app = outreach.app;
            let number = app.bundle.with_untracked(|bundle| {
                let situation = app.situation(bundle);
                let context = app.card_context(bundle, &situation);
                card::one_number(context, &bundle.services[service], place)
            });
            view! {
                <li class="card keepable">
                    <div class="row" inner_html=number.into_string()></div>
                    <div class="item-tools">{keep(kept)}</div>
                </li>
            }
            .into_any()
        }
    }
}
