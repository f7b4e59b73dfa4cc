//! Where someone is: a province or territory, and then the nearest town. It is asked, never looked up on the device.

use crate::app::App;
use crate::components::answer::answer;
use crate::components::reactive::{When, drawn};
use crate::components::text_field::TextField;
use alongside_engine::action::Action;
use alongside_engine::towns;
use leptos::prelude::*;

/// The provinces and territories, or once one is picked its towns; a town can be typed at any time.
#[component]
pub(crate) fn PlaceAnswers(question: usize) -> impl IntoView {
    let app = App::from_context();
    let picked = move || {
        let bundle = app.bundle.get_untracked();
        let answers = &bundle.questionnaire.questions[question].answers;
        app.session.with(|session| {
            (0..answers.len()).find(|&answer| {
                session.answers.has(question, answer) && answers[answer].effect.region.is_some()
            })
        })
    };
    let picked = Memo::new(move |_| picked());
    let name = move |answer: usize| {
        app.bundle.with_untracked(|bundle| {
            let asks = &bundle.questionnaire.questions[question];
            bundle.localizer().text(&format!("answer-{}-{}", asks.id, asks.answers[answer].id))
        })
    };
    let button = move |number: usize| {
        let pressed = Signal::derive(move || {
            app.session.with(|session| session.answers.has(question, number))
        });
        let id = format!("a{question}-{number}");
        answer(
            Some(id),
            name(number),
            "",
            Some(pressed),
            app.on_tap(Action::Pick(question, number)),
        )
    };
    let provinces = move || {
        let count = app
            .bundle
            .with_untracked(|bundle| bundle.questionnaire.questions[question].answers.len());
        // What was picked stays, to be taken back; the others make room for the towns.
        let shown = |answer: &usize| picked.get().is_none_or(|picked| picked == *answer);
        (0..count).filter(shown).map(button).collect_view()
    };
    view! {
        <ul role="list" class="answers close">{drawn(provinces)}</ul>
        <TownField question picked />
        <When holds=Signal::derive(move || picked.get().is_some())>
            <ul role="list" class="answers">{answer(None, app.text("town-far"), "", None, app.on_tap(Action::Far))}</ul>
        </When>
    }
}

/// A field for the town, and the towns that may be meant.
#[component]
fn TownField(question: usize, picked: Memo<Option<usize>>) -> impl IntoView {
    let app = App::from_context();
    let province = move || {
        let answer = picked.get()?;
        app.bundle.with_untracked(|bundle| {
            bundle.questionnaire.questions[question].answers[answer].effect.region
        })
    };
    let found = move || {
        let bundle = app.bundle.get_untracked();
        let typed = app.session.with(|session| session.town_query.clone());
        let province = province();
        let towns = match province {
            Some(province) if typed.trim().is_empty() => towns::with_help(&bundle, province),
            province => towns::suggest(&bundle, &typed, province),
        };
        let localizer = bundle.localizer();
        let name = |town: usize| {
            let place = &bundle.places[town];
            if province.is_some() { place.name.clone() } else { localizer.place(place) }
        };
        let towns = towns.into_iter();
        towns
            .map(|town| answer(None, name(town), "", None, app.on_tap(Action::Town(town))))
            .collect_view()
    };
    let value = Signal::derive(move || app.session.with(|session| session.town_query.clone()));
    let typed = Box::new(move |typed| app.session.update(|session| session.town_query = typed));
    view! {
        <TextField class="choice town" label=app.text("town-ask") kind="text" name="t" enter="done" value typed />
        <ul role="list" class="answers close towns" aria-live="polite">{drawn(found)}</ul>
        <p class="hint" id="h">{app.text("town-hint")}</p>
    }
}
