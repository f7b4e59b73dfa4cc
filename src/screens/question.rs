//! One question to a screen: large answers, and Skip as good as any of them.
//!
//! The form keeps nothing: `autocomplete` is off, and names and ids of its controls are letters and numbers, since
//! browsers write control names to their session files.

use crate::app::App;
use alongside_engine::action::Action;
use leptos::prelude::*;

/// The screen of a question, by its place.
#[component]
pub(crate) fn QuestionScreen(question: usize) -> impl IntoView {
    let app = App::from_context();
    let bundle = app.bundle.get_untracked();
    let localizer = bundle.localizer();
    let asked = app.session.with_untracked(|session| bundle.questionnaire.asked(&session.answers));
    let number = asked.iter().position(|&place| place == question).unwrap_or(0) + 1;
    let total = asked.len();
    let progress = localizer.format(
        "progress",
        &[("number", localizer.number(number)), ("total", localizer.number(total))],
    );
    let title = localizer
        .text(&app.situation(&bundle).title_message(&bundle.questionnaire.questions[question]));
    let asks = &bundle.questionnaire.questions[question];
    let (id, many) = (&asks.id, asks.many);
    let why = localizer.text(&format!("question-{id}-why"));
    let answers = asks.answers.iter().enumerate().map(|(answer, known)| {
        let text = localizer.text(&format!("answer-{id}-{}", known.id));
        view! {
            <li>
                <label>
                    <input
                        type=if many { "checkbox" } else { "radio" }
                        name="a"
                        id=format!("a{answer}")
                        prop:checked=move || app.session.with(|session| session.answers.has(question, answer))
                        on:change=move |_| app.act(&Action::Pick(answer))
                    />
                    <span>{text}</span>
                </label>
            </li>
        }
    });
    view! {
        <form class="question" autocomplete="off" translate="no">
            <p class="progress" id="p">{progress}</p>
            <progress max=total value=number aria-labelledby="p"></progress>
            <fieldset aria-describedby="w">
                <legend><h1 tabindex="-1">{title}</h1></legend>
                <p class="lead" id="w">{why}</p>
                {many.then(|| view! { <p class="hint">{localizer.text("question-many")}</p> })}
                <ul class="answers">{answers.collect_view()}</ul>
            </fieldset>
            {(number != total).then(|| view! {
                <button class="quiet" type="button" on:click=move |_| app.act(&Action::Plan)>
                    {localizer.text("question-see-plan")}
                </button>
            })}
            <div class="steps">
                <button class="main" type="button" on:click=move |_| app.act(&Action::Next)>
                    {localizer.text("question-next")}
                </button>
                <button type="button" on:click=move |_| app.act(&Action::Skip)>
                    {localizer.text("question-skip")}
                </button>
            </div>
        </form>
    }
}
