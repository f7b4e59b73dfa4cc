//! The directory with its search and its filters: place, need, whom it serves, language, hours, way of contact.

use crate::browser;
use crate::views::app::{App, words};
use crate::views::plan::leaf;
use alongside_engine::search::Found;
use alongside_html::card::{CardContext, card};
use alongside_i18n::Localizer;
use alongside_model::Bundle;
use alongside_model::{Audience, Gender, Need, Region, Term};
use alongside_model::{Freshness, Service};
use leptos::prelude::*;
use leptos::tachys::html::attribute::custom::custom_attribute;
use maud::{Markup, html};
use std::collections::BTreeSet;

/// How many services stand open at first.
const PAGE: usize = 10;

/// How many of them are written in one frame, as in a plan.
const AT_ONCE: usize = 1;

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
    fn name(self, words: Localizer) -> String {
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

    /// The place of what is chosen in each list, counted from 1; 0 is "any".
    pub fn places(&self, bundle: &Bundle) -> [usize; 5] {
        let place = |it: Option<usize>| it.map_or(0, |at| at + 1);
        Choice::ALL.map(|it| match it {
            Choice::Region => place(self.region.map(Term::index)),
            Choice::Need => place(self.need.and_then(|it| needs().position(|need| need == it))),
            Choice::Whom => {
                place(self.whom.and_then(|it| Whom::all().iter().position(|whom| *whom == it)))
            }
            Choice::Language => {
                let tag = self.language.as_deref();
                place(tag.and_then(|it| languages(bundle).iter().position(|tag| *tag == it)))
            }
            Choice::Contact => {
                place(self.contact.and_then(|it| CONTACTS.iter().position(|way| *way == it)))
            }
        })
    }

    /// Chooses from a list by place, as [`Filters::places`] tells it.
    pub fn choose(&mut self, choice: Choice, place: usize, bundle: &Bundle) {
        let at = place.checked_sub(1);
        self.pages = 0;
        match choice {
            Choice::Region => self.region = at.and_then(|at| Region::ALL.get(at).copied()),
            Choice::Need => self.need = at.and_then(|at| needs().nth(at)),
            Choice::Whom => self.whom = at.and_then(|at| Whom::all().get(at).copied()),
            Choice::Language => {
                self.language =
                    at.and_then(|at| languages(bundle).into_iter().nth(at)).map(Into::into);
            }
            Choice::Contact => self.contact = at.and_then(|at| CONTACTS.get(at).copied()),
        }
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

/// A list to choose one thing from; nothing chosen is "any".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Choice {
    /// Provinces and territories.
    Region,
    /// Kinds of help.
    Need,
    /// Whom a service is for.
    Whom,
    /// Languages that are spoken there.
    Language,
    /// Ways to reach a service.
    Contact,
}

impl Choice {
    /// Every list, in the order of the screen.
    pub const ALL: [Self; 5] =
        [Self::Region, Self::Need, Self::Whom, Self::Language, Self::Contact];

    fn label(self, words: Localizer) -> String {
        words.text(match self {
            Self::Region => "browse-place",
            Self::Need => "browse-need",
            Self::Whom => "browse-audience",
            Self::Language => "browse-language",
            Self::Contact => "browse-contact",
        })
    }
    fn names(self, bundle: &Bundle, words: Localizer) -> Vec<String> {
        match self {
            Self::Region => Region::ALL.iter().map(|it| words.term("region", *it)).collect(),
            Self::Need => needs().map(|it| words.term("need", it)).collect(),
            Self::Whom => Whom::all().into_iter().map(|it| it.name(words)).collect(),
            Self::Language => languages(bundle).into_iter().map(|it| words.language(it)).collect(),
            Self::Contact => {
                ["browse-phone", "browse-text", "browse-chat"].map(|it| words.text(it)).to_vec()
            }
        }
    }
}

/// Kinds of help that one can look for. Whom to call in danger stands on top of every list.
fn needs() -> impl Iterator<Item = Need> {
    Need::ALL.iter().copied().filter(|it| *it != Need::Emergency)
}

/// Tags of the languages that are spoken somewhere.
fn languages(bundle: &Bundle) -> BTreeSet<&str> {
    bundle.services.iter().flat_map(|it| &it.languages).map(String::as_str).collect()
}

/// The screen of the directory. Its lists carry `data-choice`, which `browser` follows.
pub fn browse(app: App, bundle: &Bundle) -> impl IntoView + use<> {
    let words = words(bundle);
    let choices = html! {
        @for (n, it) in Choice::ALL.into_iter().enumerate() {
            label.choice {
                span { (it.label(words)) }
                select data-choice=(n) {
                    option value="0" { (words.text("browse-any")) }
                    @for (at, name) in it.names(bundle, words).iter().enumerate() {
                        option value=(at + 1) { (name) }
                    }
                }
            }
        }
        label.tick {
            input type="checkbox" data-choice="always";
            span { (words.text("browse-always")) }
        }
        button type="button" data-do="any" { (words.text("browse-clear")) }
    };
    let narrowed = app.filters.with_untracked(Filters::is_narrowed);
    view! {
        <div class="browse" translate="no">
            <h1 tabindex="-1">{words.text("browse-title")}</h1>
            <form autocomplete="off">
                <label class="choice search">
                    <span>{words.text("browse-search")}</span>
                    // Nothing of it is kept by the browser or sent to a spelling service.
                    <input type="search" name="s" autocomplete="off" {..custom_attribute("autocorrect", "off")} autocapitalize="none" spellcheck="false"
                        enterkeyhint="search" aria-describedby="h"
                        prop:value=move || app.filters.with(|it| it.query.clone())
                        on:input=move |event| {
                            let typed = event_target_value(&event);
                            app.filters.update(|it| { it.query = typed; it.pages = 0; });
                        } />
                </label>
                <p class="hint" id="h">{words.text("browse-search-hint")}</p>
                // Closed, so that what is found stands on the same screen as what is typed; open where it narrows.
                <details prop:open=narrowed>
                    <summary>{words.text("browse-narrow")}</summary>
                    <div class="choices" inner_html=choices.0></div>
                </details>
            </form>
            {move || list(app)}
        </div>
    }
}

fn list(app: App) -> impl IntoView + use<> {
    let bundle = app.bundle.get();
    let filters = app.filters.get();
    let words = words(&bundle);
    let context = app.context(&bundle);
    let shown = PAGE * (filters.pages + 1);
    let fits = |at: usize| filters.pass(&bundle.services[at]);
    let found = if filters.is_search() {
        let index = bundle.indexed(app.today);
        if filters.is_narrowed() {
            index.find(&filters.query, shown, &fits)
        } else {
            index.find_any(&filters.query, shown)
        }
    } else {
        let mut services: Vec<usize> = (0..bundle.services.len()).filter(|&at| fits(at)).collect();
        // What a page showed long ago comes last; the sort keeps the rest as it is.
        services.sort_by_key(|&at| bundle.services[at].freshness(app.today) == Freshness::VeryOld);
        let count = services.len();
        services.truncate(shown);
        Found { topics: Vec::new(), services, count }
    };
    // Those that were on the list stay on it, so that it does not become shorter under a finger.
    let cards = cards(context, &found.services, PAGE * filters.pages + AT_ONCE);
    browser::write_parts(app);
    let count = words.format("browse-found", &[("count", words.number(found.count))]);
    // Alone, the list needs no heading to be seen; the screen's own says it.
    let heading = if found.topics.is_empty() { "out" } else { "" };
    let pages = html! {
        @if !found.topics.is_empty() {
            h2 { (words.text("topics-title")) }
            ul { @for it in found.topics { (leaf(context, it, Markup::default())) } }
        }
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

/// So many services of a list, and a place that names those that follow.
fn cards(context: CardContext, services: &[usize], count: usize) -> Markup {
    let (now, later) = services.split_at(services.len().min(count));
    let later: Vec<String> = later.iter().map(usize::to_string).collect();
    html! {
        @for it in now.iter().filter_map(|&it| context.bundle.services.get(it)) {
            (card(context, it, &[]))
        }
        @if !later.is_empty() { li data-part=(later.join(" ")) {} }
    }
}

/// What stands in for the place of this name: the next service of the list, and a place for those that follow.
pub fn part(context: CardContext, name: &str) -> Markup {
    let services: Vec<usize> = name.split(' ').filter_map(|it| it.parse().ok()).collect();
    cards(context, &services, AT_ONCE)
}
