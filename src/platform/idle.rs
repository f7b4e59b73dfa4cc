//! A time without a touch, also of a device that slept meanwhile: its timers stood still, its clock did not.

use gloo_events::EventListener;
use gloo_utils::{document, window};
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
    /// When the page was touched last, in milliseconds by the clock.
    touched: Rc<Cell<f64>>,
}

impl Idle {
    /// Calls `over` each time that nobody touched the page for as long as [`Idle::wait_for`] said last.
    pub(crate) fn watch(over: impl Fn() + 'static) -> Self {
        let idle = Self {
            timer: Rc::default(),
            over: Rc::new(over),
            wait: Rc::default(),
            touched: Rc::default(),
        };
        for sign in SIGNS {
            let idle = idle.clone();
            EventListener::new(&window(), sign, move |_| {
                // Whoever wakes the device touches it first.
                idle.end_if_over();
                idle.begin();
            })
            .forget();
        }
        let woken = idle.clone();
        EventListener::new(&document(), "visibilitychange", move |_| woken.end_if_over()).forget();
        idle
    }

    /// Waits for this long from now on; not at all for no time.
    pub(crate) fn wait_for(&self, wait: Duration) {
        self.wait.set(wait);
        self.begin();
    }

    /// Says so if the time is over and no timer said it.
    fn end_if_over(&self) {
        let wait = self.wait.get();
        let passed = js_sys::Date::now() - self.touched.get();
        if !wait.is_zero() && passed >= wait.as_secs_f64() * 1000.0 {
            (self.over)();
        }
    }

    fn begin(&self) {
        self.touched.set(js_sys::Date::now());
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
