//! The directory with its search and its filters: place, need, whom it serves, language, hours, way of contact.

use crate::app::App;
use crate::components::growing::growing;
use crate::components::items::ItemList;
use alongside_engine::filters::{Choice, Filters, PAGE};
use alongside_engine::plan::{Item, Target};
use leptos::prelude::*;
use leptos::tachys::html::attribute::custom::custom_attribute;

/// The screen of the directory.
#[component]
pub(crate) fn BrowseScreen() -> impl IntoView {
    let app = App::from_context();
    let narrowed = app.session.with_untracked(|session| session.filters.is_narrowed());
    view! {
        <div class="browse" translate="no">
            <h1 tabindex="-1">{app.text("browse-title")}</h1>
            <form autocomplete="off">
                <label class="choice search">
                    <span>{app.text("browse-search")}</span>
                    // Nothing of it is kept by the browser or sent to a spelling service.
                    <input
                        type="search" name="s" autocomplete="off" {..custom_attribute("autocorrect", "off")}
                        autocapitalize="none" spellcheck="false" enterkeyhint="search" aria-describedby="h"
                        prop:value=move || app.session.with(|session| session.filters.query.clone())
                        on:input=move |event| {
                            let typed = event_target_value(&event);
                            change(app, |filters| { filters.query = typed; filters.pages = 0; });
                        }
                    />
                </label>
                <p class="hint" id="h">{app.text("browse-search-hint")}</p>
                // Closed, so that what is found stands on the same screen as what is typed; open where it narrows.
                <details prop:open=narrowed>
                    <summary>{app.text("browse-narrow")}</summary>
                    <div class="choices">
                        {Choice::ALL.map(|choice| view! { <ChoiceList choice /> }).collect_view()}
                        <label class="tick">
                            <input
                                type="checkbox"
                                prop:checked=move || app.session.with(|session| session.filters.always)
                                on:change=move |event| {
                                    let always = event_target_checked(&event);
                                    change(app, |filters| { filters.always = always; filters.pages = 0; });
                                }
                            />
                            <span>{app.text("browse-always")}</span>
                        </label>
                        <button type="button" on:click=move |_| change(app, Filters::wipe)>{app.text("browse-clear")}</button>
                    </div>
                </details>
            </form>
            <FoundList />
        </div>
    }
}

fn change(app: App, with: impl FnOnce(&mut Filters)) {
    app.session.update(|session| with(&mut session.filters));
}

/// A list to choose one thing from.
#[component]
fn ChoiceList(choice: Choice) -> impl IntoView {
    let app = App::from_context();
    let bundle = app.bundle.get_untracked();
    let localizer = bundle.localizer();
    let names = choice.names(&bundle, localizer).into_iter().enumerate();
    let options = names.map(|(place, name)| view! { <option value=place + 1>{name}</option> });
    let label = choice.label(localizer);
    let any = localizer.text("browse-any");
    let options = options.collect_view();
    let place = {
        let bundle = bundle.clone();
        move || app.session.with(|session| choice.place(&session.filters, &bundle)).to_string()
    };
    view! {
        <label class="choice">
            <span>{label}</span>
            <select
                prop:value=place
                on:change=move |event| {
                    let place = event_target_value(&event).parse().unwrap_or(0);
                    change(app, |filters| choice.choose(place, filters, &bundle));
                }
            >
                <option value="0">{any}</option>
                {options}
            </select>
        </label>
    }
}

/// What was found: how many, rights and options, services.
#[component]
fn FoundList() -> impl IntoView {
    let app = App::from_context();
    let filters =
        move |read: fn(&Filters) -> usize| app.session.with(|session| read(&session.filters));
    let found = Memo::new(move |_| {
        let bundle = app.bundle.get_untracked();
        let index = || bundle.search_index(app.today);
        app.session.with(|session| session.filters.list(&bundle, index))
    });
    let total = Signal::derive(move || found.with(|found| found.services.len()));
    let written = growing(0, total);
    // Those that were on the list stay on it, so that it does not become shorter under a finger.
    Effect::new(move || {
        found.track();
        written.set(filters(|filters| PAGE * filters.pages + 1));
    });
    let count = move || {
        app.bundle.with_untracked(|bundle| {
            let localizer = bundle.localizer();
            found.with(|found| {
                localizer.format("browse-found", &[("count", localizer.number(found.count))])
            })
        })
    };
    let left = move || {
        let shown = filters(Filters::shown);
        found.with(|found| found.count.saturating_sub(shown).min(PAGE))
    };
    let more = move || {
        app.bundle.with_untracked(|bundle| {
            let localizer = bundle.localizer();
            localizer.format("plan-more", &[("count", localizer.number(left()))])
        })
    };
    let has_topics = move || found.with(|found| !found.topics.is_empty());
    let busy = Signal::derive(move || written.get() < total.get());
    let item = |target| Item { target, reasons: Vec::new() };
    let topics = Signal::derive(move || {
        found.with(|found| found.topics.iter().map(|&topic| item(Target::Topic(topic))).collect())
    });
    let services = Signal::derive(move || {
        let written = written.get();
        let service = |&service: &usize| item(Target::Service(service));
        found.with(|found| found.services.iter().take(written).map(service).collect())
    });
    view! {
        <p role="status" class="count">{count}</p>
        <section class="part">
            <Show when=has_topics>
                <h2>{app.text("topics-title")}</h2>
                <ItemList items=topics />
            </Show>
        </section>
        // Alone, the list needs no heading to be seen; the screen's own says it.
        <h2 class=move || if has_topics() { "" } else { "out" }>{app.text("menu-browse")}</h2>
        <p class="notice">{app.text("plan-trace-abroad")}</p>
        <ItemList items=services busy />
        <Show when=move || left() != 0>
            <button type="button" on:click=move |_| change(app, |filters| filters.pages += 1)>{more}</button>
        </Show>
    }
}
