//! The directory with its search and its filters: place, need, whom it serves, language, hours, way of contact.

use crate::app::App;
use crate::components::answer::answer;
use crate::components::controls::{button, heading, tick};
use crate::components::growing::growing;
use crate::components::items::ItemList;
use crate::components::reactive::{When, drawn, heard};
use crate::components::text_field::TextField;
use alongside_engine::filters::{Choice, Filters, PAGE};
use alongside_engine::indexed_bundle::IndexedBundle;
use alongside_engine::listing::{Listing, list};
use alongside_engine::plan::{Item, Target};
use alongside_engine::towns::Spot;
use alongside_html::card;
use leptos::prelude::*;

/// The screen of the directory.
#[component]
pub(crate) fn BrowseScreen() -> impl IntoView {
    let app = App::from_context();
    let narrowed = app.session.with_untracked(|session| session.filters.is_narrowed());
    let value = Signal::derive(move || app.session.with(|session| session.filters.query.clone()));
    let always = Signal::derive(move || app.session.with(|session| session.filters.always));
    let typed = Box::new(move |typed| {
        change(app, |filters| {
            filters.query = typed;
            (filters.place, filters.pages) = (None, 0);
        });
    });
    view! {
        <div class="browse" translate="no">
            {heading(app.text("browse-title").into())}
            <form autocomplete="off">
                <TextField class="choice search" label=app.text("browse-search") kind="search" name="s" enter="search" value typed />
                <p class="hint" id="h">{app.text("browse-search-hint")}</p>
                // Closed, so that what is found stands on the same screen as what is typed; open where it narrows.
                <details prop:open=narrowed>
                    <summary>{app.text("browse-narrow")}</summary>
                    <div class="choices">
                        {Choice::ALL.map(|choice| view! { <ChoiceList choice /> }).collect_view()}
                        {tick(app.text("browse-always"), always, move |always| {
                            change(app, |filters| { filters.always = always; filters.pages = 0; });
                        })}
                        {button("", app.text("browse-clear").into(), heard(move |_| change(app, Filters::wipe)))}
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
        Signal::derive(move || {
            app.session.with(|session| choice.place(&session.filters, &bundle)).to_string()
        })
    };
    view! {
        <label class="choice">
            <span>{label}</span>
            <select
                prop:value=place
                on:change=heard(move |event| {
                    let place = event_target_value(&event).parse().unwrap_or(0);
                    change(app, |filters| choice.choose(place, filters, &bundle));
                })
            >
                <option value=0>{any}</option>
                {options}
            </select>
        </label>
    }
}

/// What was found: where and how many, places to choose from, rights and options, services.
#[component]
fn FoundList() -> impl IntoView {
    let app = App::from_context();
    let filters =
        move |read: fn(&Filters) -> usize| app.session.with(|session| read(&session.filters));
    let listing = Memo::new(move |_| {
        let bundle = app.bundle.get_untracked();
        app.session.with(|session| {
            list(&bundle, &session.filters, session.answers.town, || bundle.indexes())
        })
    });
    let total = Memo::new(move |_| listing.with(|listing| listing.found.services.len()));
    let written = growing(0, total);
    // Those that were on the list stay on it, so that it does not become shorter under a finger.
    Effect::new(move || {
        listing.track();
        written.set(filters(|filters| PAGE * filters.pages + 1));
    });
    let count = Signal::derive(move || {
        let bundle = app.bundle.get_untracked();
        listing.with(|listing| count(&bundle, listing))
    });
    let left = move || {
        let shown = filters(Filters::shown);
        listing.with(|listing| listing.found.count.saturating_sub(shown).min(PAGE))
    };
    let more = Signal::derive(move || {
        app.bundle.with_untracked(|bundle| {
            let localizer = bundle.localizer();
            localizer.format("plan-more", &[("count", localizer.number(left()))])
        })
    });
    let has_topics =
        Signal::derive(move || listing.with(|listing| !listing.found.topics.is_empty()));
    let busy = Signal::derive(move || written.get() < total.get());
    let item = |target| Item { target, reasons: Vec::new() };
    let topics = Signal::derive(move || {
        let topic = |&topic: &usize| item(Target::Topic(topic));
        listing.with(|listing| listing.found.topics.iter().map(topic).collect())
    });
    let services = Signal::derive(move || {
        let written = written.get();
        let service = |&service: &usize| item(Target::Service(service));
        listing.with(|listing| listing.found.services.iter().take(written).map(service).collect())
    });
    let near = Memo::new(move |_| listing.with(|listing| listing.near.and_then(|spot| spot.place)));
    let (trace, lines) = app.bundle.with_untracked(|bundle| {
        let situation = app.situation(bundle);
        let context = app.card_context(bundle, &situation);
        (card::trace(context, None), card::lines_to_try(context).into_string())
    });
    view! {
        <p role="status" class="count">{count}</p>
        <Places listing />
        <When holds=Signal::derive(move || listing.with(|listing| listing.found.count == 0))>
            <div inner_html=lines.clone()></div>
        </When>
        <section class="part">
            <When holds=has_topics>
                <h2>{app.text("topics-title")}</h2>
                <ItemList items=topics />
            </When>
        </section>
        // Alone, the list needs no heading to be seen; the screen's own says it.
        <h2 class:out=Signal::derive(move || !has_topics.get())>{app.text("menu-browse")}</h2>
        <p class="notice">{trace}</p>
        <ItemList items=services busy near />
        <When holds=Signal::derive(move || left() != 0)>
            {button("", more, heard(move |_| change(app, |filters| filters.pages += 1)))}
        </When>
    }
}

/// How many services were found, and where they are near to; of a number that was given up, what replaced it.
fn count(bundle: &IndexedBundle, listing: &Listing) -> String {
    let localizer = bundle.localizer();
    let count =
        localizer.format("browse-found", &[("count", localizer.number(listing.found.count))]);
    let before = match (listing.former, listing.near) {
        (Some(Some(service)), _) => {
            let name = bundle.services[service].name.text.clone();
            localizer.format("browse-former", &[("name", name.into())])
        }
        (Some(None), _) => localizer.text("browse-former-closed"),
        (None, Some(Spot { place: Some(place), .. })) => {
            let place = localizer.place(&bundle.places[place]);
            localizer.label(&localizer.format("browse-near", &[("place", place.into())]))
        }
        (None, Some(Spot { province, place: None })) => {
            localizer.label(&localizer.term("region", province))
        }
        (None, None) => return count,
    };
    format!("{before} {count}")
}

/// The places of which one may be meant, to choose from.
#[component]
fn Places(listing: Memo<Listing>) -> impl IntoView {
    let app = App::from_context();
    let choose = move |place: usize| {
        let bundle = app.bundle.get_untracked();
        let listing = listing.get_untracked();
        change(app, |filters| listing.choose(place, &bundle, filters));
    };
    // A button stays while one is chosen, and so does the focus on it.
    let choices = Memo::new(move |_| listing.with(|listing| listing.choices.clone()));
    let buttons = move || {
        let bundle = app.bundle.get_untracked();
        let button = |&place: &usize| {
            let is_near = move |spot: Spot| spot.place == Some(place);
            let pressed =
                Signal::derive(move || listing.with(|listing| listing.near.is_some_and(is_near)));
            let name = bundle.localizer().place(&bundle.places[place]);
            answer(None, name, "", Some(pressed), heard(move |_| choose(place)))
        };
        choices.with(|choices| choices.iter().map(button).collect_view())
    };
    view! {
        <When holds=Signal::derive(move || choices.with(|choices| !choices.is_empty()))>
            <p>{app.text("browse-which")}</p>
            <ul role="list" class="answers close towns">{drawn(buttons)}</ul>
        </When>
    }
}
