//! The state of the page for outreach workers, beside that of the app, and what changes it as a whole.

use crate::app::App;
use crate::platform;
use crate::platform::language::LanguagePage;
use alongside_engine::action::Action;
use alongside_engine::indexed_bundle::IndexedBundle;
use alongside_engine::outreach::{Settings, Visit};
use alongside_engine::plan::Target;
use alongside_engine::session::{Screen, Session};
use alongside_model::Bundle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// A language that is at hand: its page, and its texts and data.
#[derive(Clone)]
pub(super) struct Language {
    pub(super) page: LanguagePage,
    pub(super) bundle: Arc<IndexedBundle>,
}

impl Language {
    fn new(page: LanguagePage, bundle: Bundle) -> Self {
        let bundle = IndexedBundle::new(bundle, platform::clock::plural);
        Self { page, bundle: Arc::new(bundle) }
    }
}

/// The state of the page, beside that of the app. It lives in memory alone.
#[derive(Clone, Copy)]
pub(super) struct Outreach {
    pub(super) app: App,
    /// What is held for the person who is here.
    pub(super) visit: RwSignal<Visit>,
    /// How the worker has set the page up.
    pub(super) settings: RwSignal<Settings>,
    /// The language that the page was opened in, or that the worker chose in its place.
    pub(super) own: StoredValue<Language, LocalStorage>,
    /// The language on screen.
    pub(super) shown: StoredValue<Language, LocalStorage>,
    /// The second language, if one was chosen: the one that is not on screen.
    pub(super) other: RwSignal<Option<Language>, LocalStorage>,
    /// Whether texts stand in both languages.
    pub(super) both: RwSignal<bool>,
    /// What of the plan stands open.
    pub(super) open: RwSignal<Vec<Target>>,
    /// The message that is said now: of what was done, or could not be.
    pub(super) said: RwSignal<Option<&'static str>>,
}

impl Outreach {
    /// A fresh start of the app with its page, in the language that stands on screen.
    pub(super) fn new(app: App, page: LanguagePage) -> Self {
        let language = Language { page, bundle: app.bundle.get_untracked() };
        Self {
            app,
            visit: RwSignal::default(),
            settings: RwSignal::default(),
            own: StoredValue::new_local(language.clone()),
            shown: StoredValue::new_local(language),
            other: RwSignal::new_local(None),
            both: RwSignal::new(false),
            open: RwSignal::default(),
            said: RwSignal::new(None),
        }
    }

    /// The page that a component is a part of.
    pub(super) fn from_context() -> Self {
        use_context().expect("the page is in the context of all of its components")
    }

    /// A message, in the language on screen.
    pub(super) fn text(self, id: &str) -> String {
        self.app.text(id)
    }

    /// Chooses the second language, by the address of its page.
    pub(super) fn choose_second(self, href: String) {
        spawn_local(async move {
            let read = LanguagePage::read(&href).await;
            self.said.set(read.is_none().then_some("work-language-failed"));
            if let Some((page, bundle)) = read {
                self.other.set(Some(Language::new(page, bundle)));
            }
        });
    }

    /// Turns the whole screen to the second language, or back. Answers are places in lists that are the same in each.
    pub(super) fn flip(self) {
        if let Some(next) = self.other.get_untracked() {
            let before = self.shown.get_value();
            self.show(next);
            self.other.set(Some(before));
        }
    }

    /// The person's language: the second one, where there is one, whichever is on screen.
    pub(super) fn person(self) -> Language {
        let own = self.own.with_value(|own| own.bundle.locale.tag.clone());
        let shown = self.shown.get_value();
        match self.other.get() {
            Some(other) if shown.bundle.locale.tag == own => other,
            _ => shown,
        }
    }

    /// Puts a language in place of the one on screen.
    fn show(self, language: Language) {
        if language.page.adopt(&language.bundle).is_some() {
            self.go_on_in(language);
        }
    }

    /// Goes on in a language whose static parts stand on screen.
    fn go_on_in(self, language: Language) {
        // Languages of services stand in another order there.
        self.app.session.update_untracked(|session| session.filters.language = None);
        self.shown.set_value(language.clone());
        self.app.bundle.set(language.bundle);
        platform::page::show_first_screen(self.app.screen.get_untracked() == Screen::Home);
        platform::page::mark_live();
    }

    /// The worker goes on in another language, whose static parts stand on screen.
    pub(super) fn change_own(self, page: LanguagePage, bundle: Bundle) {
        let language = Language::new(page, bundle);
        self.own.set_value(language.clone());
        self.forget_second();
        self.go_on_in(language);
    }

    /// From now on there is no second language.
    fn forget_second(self) {
        self.other.set(None);
        self.both.set(false);
    }

    /// The second language, where texts stand in both.
    pub(super) fn beside(self) -> Option<Language> {
        if self.both.get() { self.other.get() } else { None }
    }

    /// Leaves nothing of this person: answers, what was kept or typed, what stands open, the second language, the place on
    /// the page. Then the first screen stands alone.
    pub(super) fn next_person(self) {
        self.wipe();
        self.app.act(&Action::Clear);
        self.forget_second();
        self.show(self.own.get_value());
        self.said.set(Some("work-cleared"));
        platform::page::start_at_top(Screen::Home);
        platform::listen::overwrite_stack();
    }

    /// Overwrites what is held of the person, in place.
    pub(super) fn wipe(self) {
        platform::stop_speech();
        self.app.session.update(Session::wipe);
        self.visit.update(Visit::wipe);
        self.open.update(|open| {
            open.fill(Target::Topic(0));
            open.clear();
        });
    }
}
