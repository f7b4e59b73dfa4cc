//! A time without a touch.

use gloo_events::EventListener;
use gloo_utils::window;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

/// What tells that someone is there.
const SIGNS: [&str; 5] = ["pointerdown", "keydown", "wheel", "touchmove", "input"];

/// Waits for a time without a touch.
#[derive(Clone)]
pub(crate) struct Idle {
    timer: Rc<Cell<Option<TimeoutHandle>>>,
    over: Rc<dyn Fn()>,
    wait: Rc<Cell<Duration>>,
}

impl Idle {
    /// Calls `over` each time that nobody touched the page for as long as [`Idle::wait_for`] said last.
    pub(crate) fn watch(over: impl Fn() + 'static) -> Self {
        let idle = Self { timer: Rc::default(), over: Rc::new(over), wait: Rc::default() };
        for sign in SIGNS {
            let idle = idle.clone();
            EventListener::new(&window(), sign, move |_| idle.begin()).forget();
        }
        idle
    }

    /// Waits for this long from now on; not at all for no time.
    pub(crate) fn wait_for(&self, wait: Duration) {
        self.wait.set(wait);
        self.begin();
    }

    fn begin(&self) {
        if let Some(timer) = self.timer.take() {
            timer.clear();
        }
        let wait = self.wait.get();
        if !wait.is_zero() {
            let over = Rc::clone(&self.over);
            self.timer.set(set_timeout_with_handle(move || over(), wait).ok());
        }
    }
}
