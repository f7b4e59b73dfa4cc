//! Long lists grow by a piece a frame, so that no tap on a slow phone waits for what stands below the screen.

use crate::platform;
use leptos::prelude::*;

/// How many pieces of what is closed are written in one frame: no browser lays them out, so several fit.
const CLOSED_AT_ONCE: usize = 4;

/// How many pieces are written: `first` at once, then one more each frame until there are `total`, and several a frame
/// from place `closed` on. Whoever makes the list anew sets it back.
pub(crate) fn growing(first: usize, total: Signal<usize>, closed: usize) -> RwSignal<usize> {
    let written = RwSignal::new(first);
    // One frame is asked for at a time, however often the list is made anew.
    let is_due = StoredValue::new(false);
    Effect::new(move || {
        if written.get() < total.get() && !is_due.get_value() {
            is_due.set_value(true);
            // A screen that was left has taken its list along; then there is nothing to change.
            platform::after_frame(move || {
                is_due.try_set_value(false);
                written
                    .try_update(|count| *count += if *count < closed { 1 } else { CLOSED_AT_ONCE });
            });
        }
    });
    written
}
