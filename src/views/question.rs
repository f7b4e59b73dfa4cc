//! One question to a screen: large answers, and Skip as good as any of them.
//!
//! The form keeps nothing: `autocomplete` is off, and names and ids of its controls are letters and numbers, since
//! browsers write control names to their session files.

use crate::views::app::{App, Route, words};
use alongside_core::block::Block;
use leptos::prelude::*;

/// The screen of a question.
pub fn question(app: App, block: &Block, at: usize) -> impl IntoView + use<> {
    let words = words(block);
    let it = &block.flow.questions[at];
    let answers = app.answers.get_untracked();
    let asked = block.flow.asked(&answers);
    let number = asked.iter().position(|&it| it == at).unwrap_or(0) + 1;
    let total = asked.len();
    let progress = words
        .format("progress", &[("number", words.number(number)), ("total", words.number(total))]);
    // The plan for someone else asks about them.
    let them = answers.picked(0) & !1 != 0;
    let title = words.text(&format!("question-{}{}", it.id, if them { "-them" } else { "" }));
    let why = words.text(&format!("question-{}-why", it.id));
    let many = it.many;
    let hint = many.then(|| view! { <p class="hint">{words.text("question-many")}</p> });
    let options = it
        .answers
        .iter()
        .enumerate()
        .map(|(n, answer)| {
            let label = words.text(&format!("answer-{}-{}", it.id, answer.id));
            let picked = move || app.answers.with(|it| it.has(at, n));
            view! {
                <li>
                    <label>
                        <input
                            type=if many { "checkbox" } else { "radio" }
                            name="a"
                            id=format!("a{n}")
                            prop:checked=picked
                            on:change=move |_| {
                                let flow = app.block.get_untracked();
                                app.answers.update(|it| it.toggle(&flow.flow, at, n));
                            }
                        />
                        <span>{label}</span>
                    </label>
                </li>
            }
        })
        .collect_view();
    let last = number == total;
    view! {
        <form class="question" autocomplete="off" translate="no" on:submit=|event| event.prevent_default()>
            <p class="progress" id="p">{progress}</p>
            <progress max=total.to_string() value=number.to_string() aria-labelledby="p"></progress>
            <fieldset aria-describedby="w">
                <legend><h1 tabindex="-1">{title}</h1></legend>
                <p id="w" class="lead">{why}</p>
                {hint}
                <ul class="answers">{options}</ul>
            </fieldset>
            {(!last).then(|| view! {
                <button type="button" class="quiet" on:click=move |_| app.go(Route::Plan)>
                    {words.text("question-see-plan")}
                </button>
            })}
            <div class="steps">
                <button type="button" class="main" on:click=move |_| app.next(at)>{words.text("question-next")}</button>
                <button
                    type="button"
                    on:click=move |_| {
                        app.answers.update(|it| it.set(at, 0));
                        app.next(at);
                    }
                >
                    {words.text("question-skip")}
                </button>
            </div>
        </form>
    }
}
