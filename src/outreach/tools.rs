//! The page beside someone: what to do, the questions, and what stands beside them.

use super::pane::PaneView;
use super::questions::Questions;
use super::state::Outreach;
use crate::components::reactive::{drawn, heard, pressed};
use crate::platform;
use alongside_engine::outreach::{Hand, Pane};
use leptos::prelude::*;

/// All of the page but the static first screen.
#[component]
pub(super) fn Beside() -> impl IntoView {
    let outreach = Outreach::from_context();
    let at_end = Signal::derive(move || outreach.settings.with(|it| it.hand == Hand::End));
    // On a narrow screen one side is seen at a time.
    let sees_plan = RwSignal::new(false);
    let side = move |plan: bool, label: &str| {
        let is_on = Signal::derive(move || sees_plan.get() == plan);
        view! {
            <button
                type="button"
                aria-pressed=pressed(is_on)
                on:click=heard(move |_| {
                    sees_plan.set(plan);
                    platform::page::to_top();
                })
            >
                {outreach.text(label)}
            </button>
        }
    };
    view! {
        <div class="work" class:at-end=at_end class:sees-plan=sees_plan translate="no">
            <div class="tools">
                <button class="main" type="button" on:click=heard(move |_| outreach.next_person())>
                    {outreach.text("work-next")}
                </button>
                <Languages />
                <Panes sees_plan />
            </div>
            <div class="questions">
                <Questions />
            </div>
            <div class="pane">
                <PaneView />
            </div>
            <div class="sides">{side(false, "work-questions")} {side(true, "menu-plan")}</div>
        </div>
    }
}

/// The second language, the way to it and back, and whether both stand on screen.
#[component]
fn Languages() -> impl IntoView {
    let outreach = Outreach::from_context();
    let others = StoredValue::new(platform::language::others());
    let choose = move || {
        let options = others.with_value(|others| {
            let option = |(place, (tag, name, _)): (usize, &(String, String, String))| {
                view! { <option value=place + 1 lang=tag.clone()>{name.clone()}</option> }
            };
            others.iter().enumerate().map(option).collect_view()
        });
        let chosen = heard(move |event| {
            let place: usize = event_target_value(&event).parse().unwrap_or(0);
            let href = others.with_value(|others| {
                let other = place.checked_sub(1).and_then(|place| others.get(place));
                other.map(|(_, _, href)| href.clone())
            });
            if let Some(href) = href {
                outreach.choose_second(href);
            }
        });
        let is_chosen = outreach.other.with(Option::is_some);
        (!is_chosen).then(|| {
            view! {
                <label class="choice second-language">
                    <span>{outreach.text("work-language")}</span>
                    <select on:change=chosen>
                        <option value=0>"–"</option>
                        {options}
                    </select>
                </label>
            }
        })
    };
    let flip = move || {
        let shown = outreach.shown.with_value(|shown| shown.bundle.locale.name.clone());
        let other = outreach.other.get()?;
        let locale = other.bundle.locale.clone();
        let both = Signal::from(outreach.both);
        Some(view! {
            <button class="flip" type="button" on:click=heard(move |_| outreach.flip())>
                <bdi>{shown}</bdi>
                " / "
                <bdi lang=locale.tag.clone()>{locale.name.clone()}</bdi>
            </button>
            <button
                type="button"
                aria-pressed=pressed(both)
                on:click=heard(move |_| outreach.both.update(|both| *both = !*both))
            >
                {outreach.text("work-both")}
            </button>
        })
    };
    view! {
        {drawn(flip)}
        {drawn(choose)}
    }
}

/// What can stand beside the questions.
#[component]
fn Panes(sees_plan: RwSignal<bool>) -> impl IntoView {
    let outreach = Outreach::from_context();
    let app = outreach.app;
    let kept = Signal::derive(move || {
        app.bundle.with(|bundle| {
            let localizer = bundle.localizer();
            let count = outreach.visit.with(|visit| visit.kept().len());
            localizer.format("work-kept", &[("count", localizer.number(count))])
        })
    });
    let fixed = |id: &'static str| Signal::stored(outreach.text(id));
    let panes = [
        (Pane::Kept, kept),
        (Pane::Code, fixed("work-code")),
        (Pane::Paper, fixed("work-paper")),
        (Pane::Words, fixed("work-words")),
        (Pane::Settings, fixed("work-settings")),
    ];
    let buttons = panes.map(|(pane, label)| {
        let is_on = Signal::derive(move || outreach.visit.with(|visit| visit.pane == pane));
        view! {
            <button
                type="button"
                aria-pressed=pressed(is_on)
                on:click=heard(move |_| {
                    outreach.visit.update(|visit| visit.show(pane));
                    sees_plan.set(true);
                })
            >
                {label}
            </button>
        }
    });
    buttons.collect_view()
}
