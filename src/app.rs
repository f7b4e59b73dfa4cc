//! The state of the app, in one context, and what a tap does to it.

use crate::components::reactive::heard;
use crate::platform;
use alongside_engine::Situation;
use alongside_engine::action::Action;
use alongside_engine::indexed_bundle::IndexedBundle;
use alongside_engine::plan::Item;
use alongside_engine::session::{Screen, Session};
use alongside_html::card::CardContext;
use alongside_model::{Bundle, Date};
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use std::sync::Arc;

/// All that changes while the app runs. It lives in memory alone.
#[derive(Clone, Copy)]
pub(crate) struct App {
    /// Text and data in the language on screen.
    pub(crate) bundle: RwSignal<Arc<IndexedBundle>>,
    /// What was picked, and where the person is.
    pub(crate) session: RwSignal<Session>,
    /// The screen that is looked at.
    pub(crate) screen: Memo<Screen>,
    /// Today, by the device; or the day of the data, if the device is behind it.
    pub(crate) today: Date,
    /// How an item of a list is drawn. `near` is the place that distances are told from, if it is not the person's own town.
    pub(crate) draw_item: fn(item: Item, near: Option<usize>) -> AnyView,
    /// Whether the device is not behind the data: one that is does not know the time.
    knows_time: bool,
}

impl App {
    /// A fresh start with this bundle, on this day by the device.
    pub(crate) fn new(
        bundle: Bundle,
        device: Date,
        draw_item: fn(Item, Option<usize>) -> AnyView,
    ) -> Self {
        let data = bundle.on;
        let session = RwSignal::new(Session::default());
        Self {
            bundle: RwSignal::new(Arc::new(IndexedBundle::new(bundle, platform::clock::plural))),
            session,
            screen: Memo::new(move |_| session.with(Session::screen)),
            today: device.max(data),
            draw_item,
            knows_time: device >= data,
        }
    }

    /// The app that a component is a part of.
    pub(crate) fn from_context() -> Self {
        // Not `expect_context`, whose message brings 2 KB along.
        use_context().expect("the app is in the context of all of its components")
    }

    /// Does what a tap means.
    pub(crate) fn act(self, action: &Action) {
        if *action == Action::Print {
            // A browser that cannot print does nothing.
            let _ = platform::print();
            return;
        }
        let bundle = self.bundle.get_untracked();
        self.session.update(|session| session.apply(action, &bundle));
    }

    /// What a button does that means this action.
    pub(crate) fn on_tap(self, action: Action) -> Box<dyn Fn(MouseEvent)> {
        heard(move |_| self.act(&action))
    }

    /// Goes on in another language. Answers stay, because they are places in lists that are the same in each.
    pub(crate) fn set_bundle(self, bundle: Bundle) {
        // Languages of services stand in another order there.
        self.session.update_untracked(|session| session.filters.language = None);
        self.bundle.set(Arc::new(IndexedBundle::new(bundle, platform::clock::plural)));
    }

    /// Overwrites every answer in place. Nothing on screen follows: the exit has taken the page away.
    pub(crate) fn wipe(self) {
        self.session.update_untracked(Session::wipe);
    }

    /// A message without variables, in the language on screen.
    pub(crate) fn text(self, id: &str) -> String {
        self.bundle.with(|bundle| bundle.localizer().text(id))
    }

    /// What the person's answers add up to.
    pub(crate) fn situation(self, bundle: &Bundle) -> Situation {
        self.session.with_untracked(|session| {
            let effective = bundle.questionnaire.effective(&session.answers);
            Situation::of(bundle, &effective)
        })
    }

    /// What rows of services need.
    pub(crate) fn card_context<'a>(
        self,
        bundle: &'a Bundle,
        situation: &'a Situation,
    ) -> CardContext<'a> {
        CardContext {
            bundle,
            situation,
            plural: platform::clock::plural,
            date: self.today,
            clock: if self.knows_time { platform::clock::now_in } else { |_| None },
        }
    }
}
