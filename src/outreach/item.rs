//! Items of lists that change in place: what stands open stays open, and each can be kept.

use super::plan::CurrentPlan;
use super::state::Outreach;
use crate::components::items::{Leaf, LeafProps};
use crate::components::reactive::{When, drawn, heard, pressed};
use alongside_engine::outreach::{Kept, Pane};
use alongside_engine::plan::{Item, Target};
use alongside_html::card;
use alongside_model::{Reason, Town};
use leptos::prelude::*;

/// One item: a service as a card, or a right or an option to go to.
pub(super) fn item(item: Item, near: Option<usize>) -> AnyView {
    match item.target {
        Target::Service(service) => {
            view! { <ServiceCard service reasons=item.reasons near /> }.into_any()
        }
        Target::Topic(topic) => view! {
            <li class="keepable">
                <ul role="list">{Leaf(LeafProps { topic })}</ul>
                <div class="item-tools">{keep(Kept::Topic(topic))}</div>
            </li>
        }
        .into_any(),
    }
}

/// A button that keeps something, or takes it back.
pub(super) fn keep(what: Kept) -> AnyView {
    let outreach = Outreach::from_context();
    let is_kept = Signal::derive(move || outreach.visit.with(|visit| visit.has(what)));
    view! {
        <button
            class="keep"
            type="button"
            aria-pressed=pressed(is_kept)
            on:click=heard(move |_| outreach.visit.update(|visit| visit.toggle(what)))
        >
            {outreach.text("work-keep")}
        </button>
    }
    .into_any()
}

/// A service. Its texts follow the answers while it stays where it is.
#[component]
fn ServiceCard(service: usize, reasons: Vec<Reason>, near: Option<usize>) -> impl IntoView {
    let outreach = Outreach::from_context();
    let app = outreach.app;
    let target = Target::Service(service);
    let plan = use_context::<CurrentPlan>();
    let reasons = StoredValue::new(reasons);
    // Reasons change with the answers.
    let why = move || {
        let of_plan = plan.and_then(|plan| {
            plan.0.with(|plan| {
                let item = plan.items().find(|(_, item)| item.target == target);
                item.map(|(_, item)| item.reasons.clone())
            })
        });
        of_plan.unwrap_or_else(|| reasons.get_value())
    };
    let parts = Memo::new(move |_| {
        app.session.track();
        let bundle = app.bundle.get_untracked();
        let mut situation = app.situation(&bundle);
        situation.town = near.map(Town::Near).or(situation.town);
        let context = app.card_context(&bundle, &situation);
        let (row, more) = card::card_parts(context, &bundle.services[service], &why());
        (row.into_string(), more.into_string())
    });
    let row = Signal::derive(move || parts.with(|(row, _)| row.clone()));
    let more = Signal::derive(move || parts.with(|(_, more)| more.clone()));
    let is_open = Signal::derive(move || outreach.open.with(|open| open.contains(&target)));
    let toggled = heard(move |event: leptos::ev::Event| {
        let now = crate::platform::is_open(&event);
        outreach.open.update(|open| {
            open.retain(|known| *known != target);
            if now {
                open.push(target);
            }
        });
    });
    let second = drawn(move || {
        outreach.beside().map(|other| {
            app.session.track();
            let situation = app.situation(&other.bundle);
            let context = app.card_context(&other.bundle, &situation);
            let words = card::card_words(context, &other.bundle.services[service], &why());
            let locale = &other.bundle.locale;
            view! { <div class="second" lang=locale.tag.clone() dir=locale.dir() inner_html=words.into_string()></div> }
        })
    });
    let numbers = app.bundle.with_untracked(|bundle| {
        let phones = bundle.services[service].phones.iter().enumerate().skip(1);
        let numbers = phones.map(|(place, phone)| (place, phone.number.written()));
        numbers.collect::<Vec<_>>()
    });
    let others = numbers.into_iter().map(|(place, number)| {
        view! { <li><bdi dir="ltr">{number}</bdi> {keep(Kept::Number(service, place))}</li> }
    });
    let others = others.collect_view();
    let has_number =
        app.bundle.with_untracked(|bundle| !bundle.services[service].phones.is_empty());
    view! {
        <li class="card keepable">
            <div class="row" inner_html=row></div>
            {second}
            <details class="more" prop:open=is_open on:toggle=toggled>
                <summary>{outreach.text("service-more")}</summary>
                <div inner_html=more></div>
                <ul role="list" class="numbers">{others}</ul>
            </details>
            <div class="item-tools">
                {keep(Kept::Service(service))}
                <When holds=Signal::stored(has_number)>
                    <button
                        type="button"
                        on:click=heard(move |_| {
                            outreach.visit.update(|visit| {
                                if !visit.has(Kept::Service(service)) {
                                    visit.toggle(Kept::Service(service));
                                }
                                visit.pane = Pane::Code;
                            });
                        })
                    >
                        {outreach.text("work-code")}
                    </button>
                </When>
            </div>
        </li>
    }
}
