//! A question and those beside it: large answers, and Skip as good as any of them.
//!
//! The form keeps nothing: `autocomplete` is off, and names and ids of its controls are letters and numbers, since
//! browsers write control names to their session files.

use crate::app::App;
use crate::components::answer::answer;
use crate::components::controls::{button, heading};
use crate::components::picture::picture;
use crate::components::reactive::{When, drawn, heard};
use crate::platform;
use crate::screens::place::PlaceAnswers;
use alongside_engine::action::Action;
use alongside_model::Placement;
use leptos::prelude::*;

/// The screen of a question, by its place.
#[component]
pub(crate) fn QuestionScreen(question: usize) -> impl IntoView {
    let app = App::from_context();
    let bundle = app.bundle.get_untracked();
    let localizer = bundle.localizer();
    let questionnaire = &bundle.questionnaire;
    let (screens, cleared) = app
        .session
        .with_untracked(|session| (questionnaire.screens(&session.answers), session.cleared));
    let number = screens.iter().position(|&place| place == question).unwrap_or(0) + 1;
    let total = screens.len();
    let progress = localizer.format(
        "progress",
        &[("number", localizer.number(number)), ("total", localizer.number(total))],
    );
    let asks = &questionnaire.questions[question];
    let leads_on = questionnaire.leads_on(question);
    let why = localizer.text(&format!("question-{}-why", asks.id));
    let beside = |placement| {
        let others = questionnaire.on_screen(question).skip(1);
        let here = others.filter(|&other| questionnaire.questions[other].screen == placement);
        here.map(|question| view! { <Beside question /> }).collect_view()
    };
    let is_place = asks.answers.iter().any(|answer| answer.effect.region.is_some());
    let answers = if is_place {
        view! { <PlaceAnswers question /> }.into_any()
    } else {
        view! { <Answers question leads_on /> }.into_any()
    };
    let works_with_people = Signal::derive(move || {
        app.session.track();
        app.situation(&app.bundle.get_untracked()).works_with_people
    });
    view! {
        <form class="question" autocomplete="off" translate="no">
            <p class="progress" id="p">{progress}</p>
            <progress max=total value=number aria-labelledby="p"></progress>
            {cleared.then(|| view! { <p class="hint" role="status">{localizer.text("question-cleared")}</p> })}
            <fieldset aria-describedby="w">
                <legend>{heading(title(app, question))}</legend>
                <p class="hint" id="w">
                    {why}
                    {asks.many.then(|| ["sentence-separator", "question-many"].map(|id| localizer.text(id)).concat())}
                </p>
                {beside(Placement::Above)}
                <When holds=works_with_people>
                    {platform::page::outreach_link().map(|(href, text)| view! { <p><a href=href>{text}</a></p> })}
                </When>
                {answers}
            </fieldset>
            {beside(Placement::Below)}
            <div class="steps">
                {(!leads_on || is_place)
                    .then(|| button("main", localizer.text("question-next").into(), app.on_tap(Action::Next)))}
                {button("", localizer.text("question-skip").into(), app.on_tap(Action::Skip))}
            </div>
            {(number != total)
                .then(|| button("quiet", localizer.text("question-see-plan").into(), app.on_tap(Action::Plan)))}
        </form>
    }
}

/// The question, of the person or about them: that may change on this very screen.
fn title(app: App, question: usize) -> Signal<String> {
    Signal::derive(move || {
        let bundle = app.bundle.get_untracked();
        app.session.track();
        app.text(&app.situation(&bundle).title_message(&bundle.questionnaire.questions[question]))
    })
}

/// A question beside another: its answers stand close together.
#[component]
fn Beside(question: usize) -> impl IntoView {
    view! {
        <fieldset class="beside">
            <legend>{title(App::from_context(), question)}</legend>
            <Answers question leads_on=false />
        </fieldset>
    }
}

/// The answers to a question, with the details of those that are picked.
#[component]
fn Answers(question: usize, leads_on: bool) -> impl IntoView {
    let app = App::from_context();
    let bundle = app.bundle.get_untracked();
    let effective =
        app.session.with_untracked(|session| bundle.questionnaire.effective(&session.answers));
    let all = &bundle.questionnaire.questions[question].answers;
    let row = |answer: usize| {
        let details: Vec<usize> =
            (0..all.len()).filter(|&detail| all[detail].within == Some(answer)).collect();
        view! { <AnswerRow question answer details leads_on /> }
    };
    let can_be_picked =
        |answer: &usize| all[*answer].within.is_none() && all[*answer].when.holds(&effective);
    let rows = (0..all.len()).filter(can_be_picked).map(row).collect_view();
    view! { <ul role="list" class="answers">{rows}</ul> }
}

/// One answer. Where it leads on it is a button; otherwise it is ticked, and its details follow.
#[component]
fn AnswerRow(question: usize, answer: usize, details: Vec<usize>, leads_on: bool) -> AnyView {
    let app = App::from_context();
    let (text, picture_name, many) = app.bundle.with_untracked(|bundle| {
        let asks = &bundle.questionnaire.questions[question];
        let known = &asks.answers[answer];
        let text = bundle.localizer().text(&format!("answer-{}-{}", asks.id, known.id));
        (text, known.picture.clone(), asks.many)
    });
    let id = format!("a{question}-{answer}");
    let action = Action::Pick(question, answer);
    let is_picked =
        Signal::derive(move || app.session.with(|session| session.answers.has(question, answer)));
    if leads_on {
        return self::answer(Some(id), text, &picture_name, Some(is_picked), app.on_tap(action));
    }
    let details = drawn(move || {
        let shown: &[usize] = if is_picked.get() { &details } else { &[] };
        let rows = shown.iter().map(
            |&answer| view! { <AnswerRow question answer details=Vec::new() leads_on=false /> },
        );
        (!shown.is_empty())
            .then(|| view! { <ul role="list" class="answers details">{rows.collect_view()}</ul> })
    });
    view! {
        <li>
            <label>
                <input
                    type=if many { "checkbox" } else { "radio" }
                    name=format!("a{question}")
                    id=Some(id)
                    prop:checked=is_picked
                    on:change=heard(move |_| app.act(&action))
                />
                {picture(&picture_name)}
                <span>{text}</span>
            </label>
            {details}
        </li>
    }
    .into_any()
}
