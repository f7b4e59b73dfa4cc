//! All questions on one screen: an answer is a tap, and so is taking it back.

use super::state::Outreach;
use crate::app::App;
use crate::components::picture::picture;
use crate::components::reactive::{When, drawn, heard, pressed};
use crate::components::text_field::TextField;
use alongside_engine::action::Action;
use alongside_engine::towns;
use alongside_model::Town;
use leptos::prelude::*;

/// The questions that apply, in their order. Where one thing at a time is wanted, one of them, with the way on and back.
#[component]
pub(super) fn Questions() -> impl IntoView {
    let outreach = Outreach::from_context();
    let app = outreach.app;
    let asked = Memo::new(move |_| {
        app.bundle.with_untracked(|bundle| {
            app.session.with(|session| bundle.questionnaire.asked(&session.answers))
        })
    });
    let place = RwSignal::new(0_usize);
    let one = Memo::new(move |_| outreach.settings.with(|settings| settings.one_at_a_time));
    let shown = move || {
        let mut asked = asked.get();
        if one.get() {
            let place = place.get().min(asked.len().saturating_sub(1));
            asked = asked.get(place).copied().into_iter().collect();
        }
        asked
    };
    let last = Signal::derive(move || asked.with(|asked| place.get() + 1 >= asked.len()));
    let first = Signal::derive(move || place.get() == 0);
    view! {
        <h2 class="out">{outreach.text("work-questions")}</h2>
        <form autocomplete="off">
            <For each=shown key=|question| *question children=|question| view! { <Asked question /> } />
            <When holds=one>
                <div class="steps">
                    <button type="button" prop:disabled=first on:click=heard(move |_| place.update(|place| *place = place.saturating_sub(1)))>
                        {outreach.text("back")}
                    </button>
                    <button class="main" type="button" prop:disabled=last on:click=heard(move |_| place.update(|place| *place += 1))>
                        {outreach.text("question-next")}
                    </button>
                </div>
            </When>
        </form>
    }
}

/// One question.
#[component]
fn Asked(question: usize) -> impl IntoView {
    let outreach = Outreach::from_context();
    let app = outreach.app;
    let is_place = app.bundle.with_untracked(|bundle| {
        bundle.questionnaire.questions[question]
            .answers
            .iter()
            .any(|answer| answer.effect.region.is_some())
    });
    let title = Memo::new(move |_| {
        let bundle = app.bundle.get_untracked();
        app.session.track();
        app.situation(&bundle).title_message(&bundle.questionnaire.questions[question])
    });
    let answers = if is_place {
        view! { <Place question /> }.into_any()
    } else {
        view! { <Answers question /> }.into_any()
    };
    view! {
        <fieldset>
            <legend>{drawn(move || texts(&title.get()))}</legend>
            {answers}
        </fieldset>
    }
}

/// A message in the language on screen and, where both are wanted, in the second one.
pub(super) fn texts(id: &str) -> AnyView {
    let outreach = Outreach::from_context();
    let text = outreach.text(id);
    let id = id.to_owned();
    let second = drawn(move || {
        outreach.beside().map(|other| {
            let locale = &other.bundle.locale;
            let text = other.bundle.localizer().text(&id);
            view! { <span class="second" lang=locale.tag.clone() dir=locale.dir()>{text}</span> }
        })
    });
    view! { <span class="texts"><span>{text}</span>{second}</span> }.into_any()
}

/// The answers that can be picked now, each with its details once it is picked.
#[component]
fn Answers(question: usize) -> impl IntoView {
    let app = App::from_context();
    let offered = Memo::new(move |_| {
        let bundle = app.bundle.get_untracked();
        let asked = &bundle.questionnaire.questions[question];
        app.session.with(|session| {
            let effective = bundle.questionnaire.effective(&session.answers);
            let is_offered = |answer: &usize| {
                let answer = &asked.answers[*answer];
                let group = answer.within.is_none_or(|group| session.answers.has(question, group));
                group && answer.when.holds(&effective)
            };
            // Details follow the answer that they belong to.
            let mut offered: Vec<usize> = (0..asked.answers.len()).filter(is_offered).collect();
            offered.sort_by_key(|&answer| (asked.answers[answer].within.unwrap_or(answer), answer));
            offered
        })
    });
    view! {
        <ul role="list" class="chips">
            <For
                each=move || offered.get()
                key=|answer| *answer
                children=move |answer| view! { <Chip question answer /> }
            />
        </ul>
    }
}

/// One answer as a button that stays pressed.
#[component]
fn Chip(question: usize, answer: usize) -> AnyView {
    let app = App::from_context();
    let (id, picture_name, is_detail) = app.bundle.with_untracked(|bundle| {
        let asked = &bundle.questionnaire.questions[question];
        let known = &asked.answers[answer];
        (format!("answer-{}-{}", asked.id, known.id), known.picture.clone(), known.within.is_some())
    });
    let is_picked =
        Signal::derive(move || app.session.with(|session| session.answers.has(question, answer)));
    view! {
        <li class=if is_detail { "detail" } else { "" }>
            <button
                class="chip"
                type="button"
                id=format!("a{question}-{answer}")
                aria-pressed=pressed(is_picked)
                on:click=app.on_tap(Action::Pick(question, answer))
            >
                {picture(&picture_name)}
                {texts(&id)}
            </button>
        </li>
    }
    .into_any()
}

/// The province or territory, and then the nearest town.
#[component]
fn Place(question: usize) -> impl IntoView {
    let app = App::from_context();
    let picked = Memo::new(move |_| {
        let bundle = app.bundle.get_untracked();
        let answers = bundle.questionnaire.questions[question].answers.len();
        app.session
            .with(|session| (0..answers).find(|&answer| session.answers.has(question, answer)))
    });
    // All of them stay where they are, so that none moves under a finger.
    let count =
        app.bundle.with_untracked(|bundle| bundle.questionnaire.questions[question].answers.len());
    let offered = move || 0..count;
    let province = move || {
        let bundle = app.bundle.get_untracked();
        bundle.questionnaire.questions[question].answers[picked.get()?].effect.region
    };
    let town = Memo::new(move |_| app.session.with(|session| session.answers.town));
    let found = move || {
        let bundle = app.bundle.get_untracked();
        let typed = app.session.with(|session| session.town_query.clone());
        let towns = match (town.get(), province()) {
            (Some(Town::Near(town)), _) => vec![town],
            (_, Some(province)) if typed.trim().is_empty() => towns::with_help(&bundle, province),
            (_, province) => towns::suggest(&bundle, &typed, province),
        };
        let chip = |place: usize| {
            let is_picked = Signal::derive(move || town.get() == Some(Town::Near(place)));
            let name = bundle.localizer().place(&bundle.places[place]);
            let tap = heard(move |_| {
                if is_picked.get_untracked() {
                    app.session.update(|session| session.answers.town = None);
                } else {
                    app.act(&Action::Town(place));
                    app.session.update(|session| session.town_query.clear());
                }
            });
            view! {
                <li>
                    <button class="chip" type="button" aria-pressed=pressed(is_picked) on:click=tap>
                        {name}
                    </button>
                </li>
            }
        };
        towns.into_iter().map(chip).collect_view()
    };
    let value = Signal::derive(move || app.session.with(|session| session.town_query.clone()));
    let typed = Box::new(move |typed| app.session.update(|session| session.town_query = typed));
    let far = Signal::derive(move || town.get() == Some(Town::Far));
    view! {
        <ul role="list" class="chips">
            <For
                each=offered
                key=|answer| *answer
                children=move |answer| view! { <Chip question answer /> }
            />
        </ul>
        <TextField class="choice town" label=app.text("town-ask") kind="text" name="t" enter="done" value typed />
        <ul role="list" class="chips" aria-live="polite">{drawn(found)}</ul>
        <When holds=Signal::derive(move || province().is_some())>
            <button class="chip" type="button" aria-pressed=pressed(far) on:click=app.on_tap(Action::Far)>
                {texts("town-far")}
            </button>
        </When>
        <p class="hint" id="h">{app.text("town-hint")}</p>
    }
}
