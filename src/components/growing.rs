//! Long lists grow by a piece a frame, so that no tap on a slow phone waits for what stands below the screen.

use crate::platform;
use leptos::prelude::*;

/// How many pieces are written: `first` at once, then each frame so many more as `step` says for those that are there, until
/// there are `total`. Whoever makes the list anew sets it back.
pub(crate) fn growing(
    first: usize,
    total: Signal<usize>,
    step: impl Fn(usize) -> usize + Copy + 'static,
) -> RwSignal<usize> {
    let written = RwSignal::new(first);
    // One frame is asked for at a time, however often the list is made anew.
    let is_due = StoredValue::new(false);
    Effect::new(move || {
        if written.get() < total.get() && !is_due.get_value() {
            is_due.set_value(true);
            // A screen that was left has taken its list along; then there is nothing to change.
            platform::after_frame(move || {
                is_due.try_set_value(false);
                written.try_update(|count| *count += step(*count));
            });
        }
    });
    written
}
