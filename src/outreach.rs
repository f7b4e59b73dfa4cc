//! The app of the page for outreach workers: all questions beside the plan, two languages, what is kept for a person, and the
//! next person.
//!
//! It is made of the same parts as the app of the start page, and is a program of its own, so that nobody on a phone waits
//! for it.

mod code;
mod item;
mod kept;
mod pane;
mod paper;
mod plan;
mod questions;
mod settings;
mod tools;
mod words;

use crate::app::App;
use crate::components::reactive::drawn;
use crate::platform;
use crate::platform::idle::Idle;
use crate::platform::language::LanguagePage;
use alongside_engine::action::Action;
use alongside_engine::indexed_bundle::IndexedBundle;
use alongside_engine::outreach::{IDLE_MINUTES, Settings, Visit};
use alongside_engine::plan::Target;
use alongside_engine::session::{Screen, Session};
use alongside_html::card::CardContext;
use alongside_model::Bundle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use platform::listen::Listener;
use std::sync::Arc;
use std::time::Duration;

/// A language that is at hand: its page, and its texts and data.
#[derive(Clone)]
struct Language {
    page: LanguagePage,
    bundle: Arc<IndexedBundle>,
}

/// The state of the page, beside that of the app. It lives in memory alone.
#[derive(Clone, Copy)]
pub(crate) struct Outreach {
    app: App,
    /// What is held for the person who is here.
    visit: RwSignal<Visit>,
    /// How the worker has set the page up.
    settings: RwSignal<Settings>,
    /// The language that the page was opened in, or that the worker chose in its place.
    own: StoredValue<Language, LocalStorage>,
    /// The language on screen.
    shown: StoredValue<Language, LocalStorage>,
    /// The second language, if one was chosen: the one that is not on screen.
    other: RwSignal<Option<Language>, LocalStorage>,
    /// Whether texts stand in both languages.
    both: RwSignal<bool>,
    /// What of the plan stands open.
    open: RwSignal<Vec<Target>>,
    /// The message that is said now: of what was done, or could not be.
    said: RwSignal<Option<&'static str>>,
}

impl Outreach {
    /// The page that a component is a part of.
    fn from_context() -> Self {
        use_context().expect("the page is in the context of all of its components")
    }

    /// A message, in the language on screen.
    fn text(self, id: &str) -> String {
        self.app.text(id)
    }

    /// Chooses the second language, by the address of its page, or none.
    fn choose_second(self, href: Option<String>) {
        self.both.set(false);
        let Some(href) = href else {
            self.other.set(None);
            return;
        };
        spawn_local(async move {
            let read = LanguagePage::read(&href).await;
            self.said.set(read.is_none().then_some("work-language-failed"));
            if let Some((page, bundle)) = read {
                let bundle = IndexedBundle::new(bundle, platform::clock::plural);
                self.other.set(Some(Language { page, bundle: Arc::new(bundle) }));
            }
        });
    }

    /// Turns the whole screen to the second language, or back. Answers are places in lists that are the same in each.
    fn flip(self) {
        if let Some(next) = self.other.get_untracked() {
            let before = self.shown.get_value();
            self.show(next);
            self.other.set(Some(before));
        }
    }

    /// The person's language: the second one, where there is one, whichever is on screen.
    fn person(self) -> Language {
        let own = self.own.with_value(|own| own.bundle.locale.tag.clone());
        let shown = self.shown.get_value();
        match self.other.get() {
            Some(other) if shown.bundle.locale.tag == own => other,
            _ => shown,
        }
    }

    fn show(self, language: Language) {
        if language.page.adopt(&language.bundle).is_none() {
            return;
        }
        // Languages of services stand in another order there.
        self.app.session.update_untracked(|session| session.filters.language = None);
        self.shown.set_value(language.clone());
        self.app.bundle.set(language.bundle);
        platform::page::show_first_screen(self.app.screen.get_untracked() == Screen::Home);
        platform::page::mark_live();
    }

    /// The worker goes on in another language, whose page stands on screen.
    fn change_own(self, bundle: Bundle) {
        let Some(page) = LanguagePage::on_screen() else { return };
        let bundle = Arc::new(IndexedBundle::new(bundle, platform::clock::plural));
        let language = Language { page, bundle };
        self.own.set_value(language.clone());
        self.other.set(None);
        self.both.set(false);
        self.show(language);
    }

    /// Leaves nothing of this person: answers, what was kept or typed, what stands open, the second language, the place on
    /// the page. Then the first screen stands alone.
    fn next_person(self) {
        self.wipe();
        self.app.act(&Action::Clear);
        self.both.set(false);
        self.other.set(None);
        self.show(self.own.get_value());
        self.said.set(Some("work-cleared"));
        platform::page::start_at_top(Screen::Home);
        platform::listen::overwrite_stack();
    }

    /// Overwrites what is held of the person, in place.
    fn wipe(self) {
        platform::stop_speech();
        self.app.session.update(Session::wipe);
        self.visit.update(Visit::wipe);
        self.open.update(|open| {
            open.fill(Target::Topic(0));
            open.clear();
        });
    }

    /// What rows of services need, in the second language.
    fn second_context<'a>(
        self,
        language: &'a Language,
        situation: &'a alongside_engine::Situation,
    ) -> CardContext<'a> {
        self.app.card_context(&language.bundle, situation)
    }
}

/// Mounts the page's app, and listens.
pub(crate) fn start(bundle: Bundle) {
    let Some(page) = LanguagePage::on_screen() else { return };
    let app = App::new(bundle, platform::clock::today(), item::item);
    let language = Language { page, bundle: app.bundle.get_untracked() };
    let outreach = Outreach {
        app,
        visit: RwSignal::default(),
        settings: RwSignal::default(),
        own: StoredValue::new_local(language.clone()),
        shown: StoredValue::new_local(language),
        other: RwSignal::new_local(None),
        both: RwSignal::new(false),
        open: RwSignal::default(),
        said: RwSignal::new(None),
    };
    if !platform::mount("app", move || view! { <Screens outreach /> }) {
        return;
    }
    platform::listen::listen(Listener {
        act: Box::new(move |action| app.act(&action)),
        back: Box::new(move || app.act(&Action::Back)),
        leave: Box::new(move || outreach.wipe()),
        language: Box::new(move |bundle| outreach.change_own(bundle)),
    });
    platform::page::mark_live();
}

/// The first screen, which is static, or all that stands in its place.
#[component]
fn Screens(outreach: Outreach) -> impl IntoView {
    let app = outreach.app;
    provide_context(app);
    provide_context(outreach);
    let is_home = Memo::new(move |_| app.screen.get() == Screen::Home);
    Effect::new(move || platform::page::show_first_screen(is_home.get()));
    Effect::new(move || {
        let depth = app.session.with(Session::depth);
        platform::page::tell_depth(depth);
    });
    let idle = Idle::watch(move || {
        if !is_home.get_untracked() {
            outreach.next_person();
        }
    });
    Effect::new(move || {
        let minutes = IDLE_MINUTES[outreach.settings.with(|settings| settings.idle)];
        idle.wait_for(Duration::from_secs(60 * u64::from(minutes)));
    });
    Effect::new(move || {
        let settings = outreach.settings.get();
        platform::page::set_up(&[
            ("data-size", settings.size.to_string()),
            ("data-spaced", settings.spaced.to_string()),
            ("data-contrast", settings.contrast.to_string()),
        ]);
    });
    let said = Signal::derive(move || {
        app.bundle.track();
        outreach.said.get().map(|id| outreach.text(id)).unwrap_or_default()
    });
    view! {
        <p class="hint work-said" role="status">{said}</p>
        {drawn(move || {
            app.bundle.track();
            (!is_home.get()).then(|| view! { <tools::Beside /> })
        })}
    }
}
