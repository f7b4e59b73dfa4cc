//! The plan: reads like a letter with sections, most useful first.

use crate::views::app::{App, Route, words};
use crate::views::service::{Showing, card, why};
use alongside_core::block::Block;
use alongside_core::plan::{self, Item, Section, Target};
use leptos::prelude::*;

/// How many services of a section stand open; the rest opens with a tap.
const OPEN: usize = 4;

/// How many rights or options of a section stand open.
const OPEN_TOPICS: usize = 8;

/// The screen of the plan.
pub fn plan(app: App, block: &Block) -> impl IntoView + use<> {
    let words = words(block);
    let answers = app.answers.get_untracked();
    let plan = plan::plan(block, &answers);
    let showing = Showing { young: plan.situation.may_be_young(), ..app.showing(block) };
    let intro = words.text(if answers.is_empty() { "plan-intro-empty" } else { "plan-intro" });
    let nowhere = (plan.situation.region.is_none() && !plan.situation.outside)
        .then(|| view! { <p class="notice">{words.text("plan-nowhere")}</p> });
    let young = showing.young.then(|| view! { <p class="notice">{words.text("plan-young")}</p> });
    let sections = plan.sections.iter().map(|it| section(app, showing, it)).collect_view();
    view! {
        <div class="plan" translate="no">
            <h1 tabindex="-1">{words.text("plan-title")}</h1>
            <p class="lead">{intro}</p>
            {nowhere}
            {young}
            <p class="notice">{words.text("plan-trace")}</p>
            {sections}
            {chosen(app, block)}
            <p class="built">{words.dated("plan-built", block.on)}</p>
            <div class="steps">
                <button type="button" on:click=|_| crate::browser::print()>{words.text("plan-print")}</button>
                <button type="button" on:click=move |_| {
                    app.wipe();
                    app.home();
                }>{words.text("plan-clear")}</button>
            </div>
        </div>
    }
}

fn section(app: App, showing: Showing, section: &Section) -> impl IntoView + use<> {
    let words = showing.words();
    let id = section.kind.id();
    let draw = |it: &Item| item(app, showing, it);
    let most = match section.items.first().map(|it| it.target) {
        Some(Target::Topic(_)) => OPEN_TOPICS,
        _ => OPEN,
    };
    let open = section.items.iter().take(most).map(draw).collect_view();
    let rest: Vec<_> = section.items.iter().skip(most).map(draw).collect();
    let rest = (!rest.is_empty()).then(|| {
        let label = words.format("plan-more", &[("count", words.number(rest.len()))]);
        view! { <details class="rest"><summary>{label}</summary><ul>{rest}</ul></details> }
    });
    view! {
        <section class=format!("part {id}")>
            <h2>{words.text(&format!("plan-section-{id}"))}</h2>
            <ul>{open}</ul>
            {rest}
        </section>
    }
}

fn item(app: App, showing: Showing, item: &Item) -> AnyView {
    let block = showing.block;
    match item.target {
        Target::Service(at) => card(showing, &block.services[at], &item.reasons).into_any(),
        Target::Topic(at) => {
            let words = showing.words();
            let id = &block.topics[at].id;
            view! {
                <li class="leaf">
                    <button type="button" class="link" on:click=move |_| app.go(Route::Topic(at))>
                        {words.text(&format!("{id}-title"))}
                    </button>
                    <p>{words.text(&format!("{id}-short"))}</p>
                    {why(showing, &item.reasons)}
                </li>
            }
            .into_any()
        }
    }
}

/// What was chosen, each with a way to change it. The other answers stay.
fn chosen(app: App, block: &Block) -> impl IntoView + use<> {
    let words = words(block);
    let answers = app.answers.get_untracked();
    let rows = block
        .flow
        .asked(&answers)
        .into_iter()
        .map(|at| {
            let question = &block.flow.questions[at];
            let picked = question
                .answers
                .iter()
                .enumerate()
                .filter(|(n, _)| answers.has(at, *n))
                .map(|(_, it)| words.text(&format!("answer-{}-{}", question.id, it.id)))
                .collect::<Vec<_>>();
            let said = if picked.is_empty() { words.text("plan-skipped") } else { picked.join("; ") };
            let title = words.text(&format!("question-{}", question.id));
            let change = words.text("plan-change");
            let label = format!("{change}: {title}");
            view! {
                <dt>{title}</dt>
                <dd>
                    {said}
                    " "
                    <button type="button" class="link" aria-label=label on:click=move |_| app.go(Route::Question(at))>{change}</button>
                </dd>
            }
        })
        .collect_view();
    view! {
        <section class="part chosen">
            <h2>{words.text("plan-answers")}</h2>
            <dl>{rows}</dl>
        </section>
    }
}

/// Services that can help with a right or an option, as a plan for these answers would order them.
pub fn services_for(app: App, block: &Block, topic: usize) -> impl IntoView + use<> {
    let words = words(block);
    let showing = app.showing(block);
    let items = plan::services_for(block, &app.answers.get_untracked(), block.topics[topic].needs);
    let cards = items
        .iter()
        .take(OPEN)
        .filter_map(|it| match it.target {
            Target::Service(at) => Some(card(showing, &block.services[at], &it.reasons)),
            Target::Topic(_) => None,
        })
        .collect_view();
    (!items.is_empty()).then(|| {
        view! {
            <section class="part" translate="no">
                <h2>{words.text("topic-services")}</h2>
                <ul>{cards}</ul>
            </section>
        }
    })
}
