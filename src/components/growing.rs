//! Long lists grow by a piece a frame, so that no tap on a slow phone waits for what stands below the screen.

use crate::components::items::ItemList;
use crate::components::reactive::{When, heard};
use crate::platform;
use alongside_engine::plan::Item;
use leptos::prelude::*;

/// How many pieces are written: `first` at once, then one more each frame until there are `total`. Whoever makes the
/// list anew sets it back.
pub(crate) fn growing(first: usize, total: Memo<usize>) -> RwSignal<usize> {
    let written = RwSignal::new(first);
    // One frame is asked for at a time, however often the list is made anew.
    let is_due = StoredValue::new(false);
    Effect::new(move || {
        if written.get() < total.get() && !is_due.get_value() {
            is_due.set_value(true);
            // A screen that was left has taken its list along; then there is nothing to change.
            platform::after_frame(move || {
                is_due.try_set_value(false);
                written.try_update(|count| *count += 1);
            });
        }
    });
    written
}

/// Items behind a tap, which are written once someone looks.
#[component]
pub(crate) fn Rest(items: Vec<Item>, summary: String) -> impl IntoView {
    let opened = RwSignal::new(false);
    let items = StoredValue::new(items);
    view! {
        <details class="rest" on:toggle=heard(move |_| opened.set(true))>
            <summary>{summary}</summary>
            <When holds=opened>
                <GrowingList items />
            </When>
        </details>
    }
}

/// A list that grows from its first item.
#[component]
fn GrowingList(items: StoredValue<Vec<Item>>) -> impl IntoView {
    let total = items.with_value(Vec::len);
    let written = growing(1, Memo::new(move |_| total));
    let shown = Signal::derive(move || {
        items.with_value(|items| items[..written.get().min(total)].to_vec())
    });
    view! { <ItemList items=shown busy=Signal::derive(move || written.get() < total) /> }
}
