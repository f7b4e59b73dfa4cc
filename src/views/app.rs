//! The app: its state, where it is, and the bar with Back that is always on screen.
//!
//! Moving about is state alone. Nothing here touches the address or the history.

use crate::browser;
use crate::views::{browse, plan, question};
use alongside_engine::Situation;
use alongside_engine::search::Index;
use alongside_html::card::CardContext;
use alongside_i18n::Localizer;
use alongside_model::Answers;
use alongside_model::Bundle;
use alongside_model::Date;
use leptos::prelude::*;
use maud::{Markup, html};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// A screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Route {
    /// The start screen, which is the static page.
    Home,
    /// A question, by place.
    Question(usize),
    /// The plan.
    Plan,
    /// The list of rights and options, which is static too.
    Topics,
    /// A right or an option, by place in the bundle.
    Topic(usize),
    /// The directory.
    Browse,
}

/// Text and data in one language, with the index of their words, which is made when someone first searches.
pub struct IndexedBundle {
    /// Text and data.
    bundle: Bundle,
    index: OnceLock<Index>,
}

impl IndexedBundle {
    /// A bundle that nobody has searched.
    pub fn new(bundle: Bundle) -> Self {
        Self { bundle, index: OnceLock::new() }
    }
    /// The index of the bundle's words.
    pub fn indexed(&self, on: Date) -> &Index {
        self.index.get_or_init(|| Index::of(&self.bundle, words(&self.bundle), on))
    }
}

impl Deref for IndexedBundle {
    type Target = Bundle;
    fn deref(&self) -> &Bundle {
        &self.bundle
    }
}

/// All that changes while the app runs. It lives in memory alone.
#[derive(Clone, Copy)]
pub struct App {
    /// Text and data in the language on screen.
    pub bundle: RwSignal<Arc<IndexedBundle>>,
    /// What was picked.
    pub answers: RwSignal<Answers>,
    /// Where the app is.
    pub route: RwSignal<Route>,
    /// Where Back leads, last first out.
    pub trail: RwSignal<Vec<Route>>,
    /// What the directory is narrowed to.
    pub filters: RwSignal<browse::Filters>,
    /// Today, by the device.
    pub today: Date,
}

impl App {
    /// A fresh start with this bundle.
    pub fn new(bundle: Bundle, today: Date) -> Self {
        Self {
            bundle: RwSignal::new(Arc::new(IndexedBundle::new(bundle))),
            answers: RwSignal::new(Answers::default()),
            route: RwSignal::new(Route::Home),
            trail: RwSignal::new(Vec::new()),
            filters: RwSignal::new(browse::Filters::default()),
            today,
        }
    }

    /// Goes to another screen and remembers this one for Back.
    pub fn go(self, to: Route) {
        let from = self.route.get_untracked();
        if from != to {
            self.trail.update(|it| it.push(from));
            self.show(to);
        }
    }

    /// One step back; from the first screen nothing happens.
    pub fn back(self) {
        let to = self.trail.try_update(Vec::pop).flatten();
        if let Some(to) = to {
            self.show(to);
        }
    }

    /// To the start, forgetting the way here but not the answers.
    pub fn home(self) {
        self.trail.update(Vec::clear);
        self.show(Route::Home);
    }

    fn show(self, to: Route) {
        self.route.set(to);
        browser::arrived(self, to);
    }

    /// The first question that is asked and not answered yet, or the first one.
    pub fn begin(self) {
        let bundle = self.bundle.get_untracked();
        let answers = self.answers.get_untracked();
        let asked = bundle.questionnaire.asked(&answers);
        let first = asked.first().copied();
        self.go(first.map_or(Route::Plan, Route::Question));
    }

    /// From the question on screen to the one after it, or to the plan.
    pub fn next(self) {
        let Route::Question(at) = self.route.get_untracked() else { return };
        let bundle = self.bundle.get_untracked();
        let next = bundle.questionnaire.next(Some(at), &self.answers.get_untracked());
        self.go(next.map_or(Route::Plan, Route::Question));
    }

    /// On from the question on screen without an answer to it.
    pub fn skip(self) {
        let Route::Question(at) = self.route.get_untracked() else { return };
        self.answers.update(|it| it.set(at, 0));
        self.next();
    }

    /// Picks this answer of the question on screen, or takes it back.
    pub fn pick(self, answer: usize) {
        let Route::Question(at) = self.route.get_untracked() else { return };
        let bundle = self.bundle.get_untracked();
        self.answers.update(|it| it.toggle(&bundle.questionnaire, at, answer));
    }

    /// Overwrites every answer in place.
    pub fn wipe(self) {
        self.answers.update(Answers::wipe);
        self.filters.update(browse::Filters::wipe);
        self.trail.update(Vec::clear);
    }

    /// What cards need, given what was answered.
    pub fn context(self, bundle: &Bundle) -> CardContext<'_> {
        let effective = bundle.questionnaire.effective(&self.answers.get_untracked());
        let young = Situation::of(&bundle.questionnaire, &effective).may_be_young();
        CardContext {
            bundle,
            plural: browser::plural,
            on: self.today,
            clock: browser::clock,
            young,
        }
    }
}

/// The words of a bundle, with the browser's plural rule.
pub fn words(bundle: &Bundle) -> Localizer<'_> {
    Localizer::of(bundle, browser::plural)
}

/// What the app draws in `#app`: the bar, and the screen that is not static.
pub fn app(app: App) -> impl IntoView {
    move || {
        let bundle = app.bundle.get();
        let route = app.route.get();
        let words = words(&bundle);
        let screen = match route {
            Route::Home => return ().into_any(),
            Route::Browse => {
                return view! {
                    <nav class="bar" aria-label=words.text("menu-nav") inner_html=bar(words, route).0></nav>
                    {browse::browse(app, &bundle)}
                }
                .into_any();
            }
            Route::Question(at) => {
                question::question(&bundle, words, &app.answers.get_untracked(), at)
            }
            Route::Plan => {
                browser::write_parts(app);
                plan::plan(app.context(&bundle), &app.answers.get_untracked())
            }
            Route::Topics => html! { h1 tabindex="-1" { (words.text("topics-title")) } },
            Route::Topic(at) => topic(words, &bundle.topics[at].id),
        };
        written(html! {
            nav.bar aria-label=(words.text("menu-nav")) { (bar(words, route)) }
            (screen)
        })
        .into_any()
    }
}

/// Writes a question for nobody to see, before there is one to wait for: browsers make code ready when it first runs,
/// which takes longer than the writing.
pub fn rehearse_question(app: App) {
    let bundle = app.bundle.get_untracked();
    let words = words(&bundle);
    bar(words, Route::Home);
    question::question(&bundle, words, &app.answers.get_untracked(), 0);
}

/// HTML text in the page.
fn written(it: Markup) -> impl IntoView {
    view! { <div inner_html=it.0></div> }
}

/// Back, and the parts of the site.
fn bar(words: Localizer, route: Route) -> Markup {
    let links = [
        ("questions", "menu-questions", matches!(route, Route::Question(_))),
        ("plan", "menu-plan", route == Route::Plan),
        ("topics", "menu-topics", matches!(route, Route::Topics | Route::Topic(_))),
        ("browse", "menu-browse", route == Route::Browse),
    ];
    html! {
        button.back type="button" data-go="back" { (words.text("back")) }
        button type="button" data-go="home" { (words.text("home")) }
        @for (to, label, here) in links {
            button type="button" aria-current=[here.then_some("page")] data-go=(to) { (words.text(label)) }
        }
    }
}

/// The head of a right or an option. The page itself is static and stands below.
fn topic(words: Localizer, id: &str) -> Markup {
    html! {
        h1 tabindex="-1" { (words.text(&format!("{id}-title"))) }
        p.lead { (words.text(&format!("{id}-short"))) }
    }
}

/// What the app draws below a static right or option, in `#foot`: services that can help with it.
pub fn foot(app: App) -> impl IntoView {
    move || {
        let bundle = app.bundle.get();
        let Route::Topic(at) = app.route.get() else { return ().into_any() };
        let services = plan::services_for(app.context(&bundle), &app.answers.get_untracked(), at);
        written(services).into_any()
    }
}
