//! The directory with its search and its filters: place, need, whom it serves, language, hours, way of contact.

use crate::views::app::{App, words};
use crate::views::plan::leaf;
use crate::views::service::card;
use alongside_core::block::Block;
use alongside_core::directory::{Freshness, Service};
use alongside_core::model::{Audience, Gender, Need, Region, Term};
use alongside_core::search::Found;
use alongside_core::words::Words;
use leptos::prelude::*;
use leptos::tachys::html::attribute::custom::custom_attribute;
use maud::{Markup, html};

/// How many services stand open at first.
const PAGE: usize = 10;

/// A way to reach a service.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Contact {
    /// Voice call.
    Phone,
    /// Text message.
    Text,
    /// Chat on the web.
    Chat,
}

/// Whom a service is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whom {
    /// For women, or for men.
    Gender(Gender),
    /// For a group.
    Audience(Audience),
}

impl Whom {
    /// Every choice, in the order of the list.
    fn all() -> Vec<Self> {
        let genders = [Gender::Women, Gender::Men].map(Self::Gender);
        genders.into_iter().chain(Audience::ALL.iter().copied().map(Self::Audience)).collect()
    }
    fn name(self, words: Words) -> String {
        match self {
            Self::Gender(it) => words.term("gender", it),
            Self::Audience(it) => words.term("audience", it),
        }
    }
    fn fits(self, service: &Service) -> bool {
        match self {
            Self::Gender(it) => service.gender == it,
            Self::Audience(it) => service.audiences.has(it),
        }
    }
}

/// Every way to reach a service, in the order of the list.
const CONTACTS: [Contact; 3] = [Contact::Phone, Contact::Text, Contact::Chat];

/// What the list is narrowed to. Nothing chosen shows everything.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Filters {
    /// What was typed into the search.
    pub query: String,
    /// Serves this province or territory.
    pub region: Option<Region>,
    /// Helps with this.
    pub need: Option<Need>,
    /// Is for this group.
    pub whom: Option<Whom>,
    /// This language is spoken there.
    pub language: Option<String>,
    /// Someone answers at all hours.
    pub always: bool,
    /// Can be reached so.
    pub contact: Option<Contact>,
    /// How many pages of the list are open.
    pub pages: usize,
}

impl Filters {
    /// Forgets all that was chosen; what was typed is overwritten in place.
    pub fn wipe(&mut self) {
        let length = self.query.len();
        self.query.clear();
        self.query.extend(std::iter::repeat_n('\0', length));
        *self = Self::default();
    }

    /// Whether something was chosen.
    fn is_narrowed(&self) -> bool {
        *self != Self { query: self.query.clone(), pages: self.pages, ..Self::default() }
    }

    /// Whether something was typed that can be looked up.
    fn is_search(&self) -> bool {
        self.query.trim().chars().nth(1).is_some()
    }

    /// Whether the service passes all that was chosen.
    pub fn pass(&self, it: &Service) -> bool {
        self.region.is_none_or(|region| it.area.covers(region))
            && self.need.is_none_or(|need| it.needs.has(need))
            && self.whom.is_none_or(|whom| whom.fits(it))
            && self.language.as_ref().is_none_or(|tag| it.languages.contains(tag))
            && (!self.always || it.always_open())
            && self.contact.is_none_or(|contact| match contact {
                Contact::Phone => it.by_phone(),
                Contact::Text => it.by_text(),
                Contact::Chat => it.chat.is_some(),
            })
    }
}

/// The screen of the directory.
pub fn browse(app: App, block: &Block) -> impl IntoView + use<> {
    let words = words(block);
    let title = words.text("browse-title");
    let places = choice(
        words.text("browse-place"),
        words.text("browse-any"),
        Region::ALL.iter().map(|it| words.term("region", *it)).collect(),
        move || app.filters.with(|it| it.region.map(Term::index)),
        move |it| app.filters.update(|f| f.region = it.map(|at| Region::ALL[at])),
    );
    let needs: Vec<Need> = Need::ALL.iter().copied().filter(|it| *it != Need::Emergency).collect();
    let names = needs.iter().map(|it| words.term("need", *it)).collect();
    let (of, to) = (needs.clone(), needs);
    let needs = choice(
        words.text("browse-need"),
        words.text("browse-any"),
        names,
        move || {
            app.filters.with(|it| it.need.and_then(|need| of.iter().position(|it| *it == need)))
        },
        move |it| app.filters.update(|f| f.need = it.map(|at| to[at])),
    );
    let whom = choice(
        words.text("browse-audience"),
        words.text("browse-any"),
        Whom::all().into_iter().map(|it| it.name(words)).collect(),
        move || {
            app.filters
                .with(|it| it.whom.and_then(|whom| Whom::all().iter().position(|it| *it == whom)))
        },
        move |it| app.filters.update(|f| f.whom = it.map(|at| Whom::all()[at])),
    );
    let mut tags: Vec<String> = block.services.iter().flat_map(|it| it.languages.clone()).collect();
    tags.sort();
    tags.dedup();
    let names = tags.iter().map(|it| words.language(it)).collect();
    let (of, to) = (tags.clone(), tags);
    let languages = choice(
        words.text("browse-language"),
        words.text("browse-any"),
        names,
        move || {
            app.filters
                .with(|it| it.language.as_ref().and_then(|tag| of.iter().position(|it| it == tag)))
        },
        move |it| app.filters.update(|f| f.language = it.map(|at| to[at].clone())),
    );
    let contacts = choice(
        words.text("browse-contact"),
        words.text("browse-any"),
        ["browse-phone", "browse-text", "browse-chat"].map(|it| words.text(it)).to_vec(),
        move || {
            app.filters.with(|it| it.contact.and_then(|c| CONTACTS.iter().position(|it| *it == c)))
        },
        move |it| app.filters.update(|f| f.contact = it.map(|at| CONTACTS[at])),
    );
    let search = words.text("browse-search");
    let hint = words.text("browse-search-hint");
    let narrow = words.text("browse-narrow");
    let narrowed = app.filters.with_untracked(Filters::is_narrowed);
    let always = words.text("browse-always");
    let clear = words.text("browse-clear");
    view! {
        <div class="browse" translate="no">
            <h1 tabindex="-1">{title}</h1>
            <form autocomplete="off">
                <label class="choice search">
                    <span>{search}</span>
                    // Nothing of it is kept by the browser or sent to a spelling service.
                    <input type="search" name="s" autocomplete="off" {..custom_attribute("autocorrect", "off")} autocapitalize="none" spellcheck="false"
                        enterkeyhint="search" aria-describedby="h"
                        prop:value=move || app.filters.with(|it| it.query.clone())
                        on:input=move |event| {
                            let typed = event_target_value(&event);
                            app.filters.update(|it| { it.query = typed; it.pages = 0; });
                        } />
                </label>
                <p class="hint" id="h">{hint}</p>
                // Closed, so that what is found stands on the same screen as what is typed; open where it narrows.
                <details prop:open=narrowed>
                    <summary>{narrow}</summary>
                    <div class="choices">
                        {places}
                        {needs}
                        {whom}
                        {languages}
                        {contacts}
                        <label class="tick">
                            <input type="checkbox" prop:checked=move || app.filters.with(|it| it.always)
                                on:change=move |event| {
                                    let checked = event_target_checked(&event);
                                    app.filters.update(|it| { it.always = checked; it.pages = 0; });
                                } />
                            <span>{always}</span>
                        </label>
                        <button type="button" on:click=move |_| app.filters.update(Filters::wipe)>{clear}</button>
                    </div>
                </details>
            </form>
            {move || list(app)}
        </div>
    }
}

fn list(app: App) -> impl IntoView + use<> {
    let block = app.block.get();
    let filters = app.filters.get();
    let words = words(&block);
    let showing = app.showing(&block);
    let shown = PAGE * (filters.pages + 1);
    let fits = |at: usize| filters.pass(&block.services[at]);
    let found = if filters.is_search() {
        let index = block.indexed(app.today);
        if filters.is_narrowed() {
            index.find(&filters.query, shown, &fits)
        } else {
            index.find_any(&filters.query, shown)
        }
    } else {
        let mut services: Vec<usize> = (0..block.services.len()).filter(|&at| fits(at)).collect();
        // What a page showed long ago comes last; the sort keeps the rest as it is.
        services.sort_by_key(|&at| block.services[at].freshness(app.today) == Freshness::VeryOld);
        let count = services.len();
        services.truncate(shown);
        Found { topics: Vec::new(), services, count }
    };
    let count = words.format("browse-found", &[("count", words.number(found.count))]);
    // Alone, the list needs no heading to be seen; the screen's own says it.
    let heading = if found.topics.is_empty() { "out" } else { "" };
    let pages = html! {
        @if !found.topics.is_empty() {
            h2 { (words.text("topics-title")) }
            ul { @for it in found.topics { (leaf(showing, it, Markup::default())) } }
        }
    };
    let cards = html! {
        @for it in found.services { (card(showing, &block.services[it], &[])) }
    };
    let more = (found.count > shown).then(|| {
        let label = words.format("plan-more", &[("count", words.number((found.count - shown).min(PAGE)))]);
        view! { <button type="button" on:click=move |_| app.filters.update(|it| it.pages += 1)>{label}</button> }
    });
    view! {
        <p role="status" class="count">{count}</p>
        <section class="part" inner_html=pages.0></section>
        <h2 class=heading>{words.text("menu-browse")}</h2>
        <p class="notice">{words.text("plan-trace")}</p>
        <ul inner_html=cards.0></ul>
        {more}
    }
}

/// A list to choose one thing from. `None` is "any".
fn choice(
    label: String,
    any: String,
    names: Vec<String>,
    chosen: impl Fn() -> Option<usize> + Clone + Send + 'static,
    choose: impl Fn(Option<usize>) + 'static,
) -> impl IntoView {
    let options = names
        .into_iter()
        .enumerate()
        .map(|(at, name)| view! { <option value=(at + 1).to_string()>{name}</option> })
        .collect_view();
    view! {
        <label class="choice">
            <span>{label}</span>
            <select
                prop:value=move || chosen().map_or(0, |at| at + 1).to_string()
                on:change=move |event| {
                    let at: usize = event_target_value(&event).parse().unwrap_or(0);
                    choose(at.checked_sub(1));
                }
            >
                <option value="0">{any}</option>
                {options}
            </select>
        </label>
    }
}
