//! Sentences to show someone, large, in the person's language and below it in English or French.

use super::state::Outreach;
use crate::components::controls::{button, heading};
use crate::components::reactive::{drawn, heard};
use alongside_engine::action::WORDS_TO_SHOW;
use leptos::prelude::*;

/// The sentences; one that is tapped fills the pane.
#[component]
pub(super) fn WordsPane() -> impl IntoView {
    let outreach = Outreach::from_context();
    let person = outreach.person();
    let words = person.page.words(WORDS_TO_SHOW);
    let locale = person.bundle.locale.clone();
    let words = StoredValue::new(words);
    let large = RwSignal::new(None::<usize>);
    let (tag, dir) = (locale.tag.clone(), locale.dir());
    let body = drawn(move || match large.get() {
        None => {
            let cards = words.with_value(|words| {
                let card = |(place, html): (usize, &String)| {
                    view! {
                        <li>
                            <button class="show" type="button" inner_html=html.clone() on:click=heard(move |_| large.set(Some(place)))></button>
                        </li>
                    }
                };
                words.iter().enumerate().map(card).collect_view()
            });
            view! { <ul role="list" class="shows">{cards}</ul> }.into_any()
        }
        Some(place) => {
            let html = words.with_value(|words| words[place].clone());
            view! {
                <div class="show large" inner_html=html></div>
                {button("", outreach.text("back").into(), heard(move |_| large.set(None)))}
            }
            .into_any()
        }
    });
    view! {
        {heading(outreach.text("work-words").into())}
        <div lang=tag dir=dir>{body}</div>
    }
}
