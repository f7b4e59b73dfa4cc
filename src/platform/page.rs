//! The static page that the app found: what of it is shown on each screen, where the focus goes, how far Back leads.

use crate::platform::dom::{children, element, elements, first, hide, set};
use alongside_engine::session::Screen;
use alongside_model::{Bundle, Date, Region};
use gloo_utils::{document, window};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement, Url};

/// Says to the style sheet that buttons which need the app work now.
pub(crate) fn mark_live() {
    if let Some(start) = element("start") {
        set(&start, "data-live", "");
    }
}

/// After a move: starts at the top, with the focus on the heading.
pub(crate) fn start_at_top(screen: Screen) {
    // After Leptos has drawn the screen: to scroll makes the browser lay the page out, which takes long enough once.
    request_animation_frame(move || {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        let heading = first(if screen == Screen::Home { "#start h1" } else { "#app h1" });
        if let Some(Ok(heading)) = heading.map(JsCast::dyn_into::<HtmlElement>) {
            // Focus fails only on an element that left the page again.
            let _ = heading.focus();
        }
    });
}

/// Shows what is static on this screen and hides the rest, and opens the one article that is looked at.
///
/// `data-at` on the root tells where the app is. No style hangs on it: the browser would look at every element of the
/// page then, with each tap.
pub(crate) fn show(screen: Screen, bundle: &Bundle) {
    let place = match screen {
        Screen::Home => "home",
        Screen::Topics => "topics",
        Screen::Topic(_) => "topic",
        Screen::Question(_) | Screen::Now | Screen::Plan | Screen::Browse => "app",
    };
    set_place(place, place == "app");
    let before = first("#topics [data-on]");
    if let Some(article) = &before {
        set_level(article, None);
        let _ = article.remove_attribute("data-on");
        let _ = article.remove_attribute("open");
    }
    let topic = if let Screen::Topic(place) = screen {
        first(&format!("[data-topic=\"{}\"]", bundle.topics[place].id))
    } else {
        None
    };
    if let Some(article) = &topic {
        set(article, "data-on", "");
        // Below the heading of the app, those of the article come second.
        set_level(article, Some("2"));
        set(article, "open", "");
    }
    // The one before first: what both hide is to stay hidden.
    for (article, hidden) in [(&before, false), (&topic, true)] {
        if let Some(article) = article {
            hide_beside(article, hidden);
        }
    }
}

/// On the page for outreach workers: shows the static first screen alone, or hides all that is static.
pub(crate) fn show_first_screen(is_shown: bool) {
    set_place(if is_shown { "home" } else { "app" }, true);
}

/// Says on the root where the person is, for the style sheet, and hides what does not belong there.
fn set_place(place: &str, hides_topics: bool) {
    set_up(&[("data-at", place.to_owned())]);
    for (id, hidden) in [("start", place != "home"), ("topics", hides_topics)] {
        if let Some(part) = element(id) {
            part.set_hidden(hidden);
        }
    }
}

/// Sets marks on the root, for the style sheet: how the page is set up.
pub(crate) fn set_up(marks: &[(&str, String)]) {
    let root = document().document_element().expect("a page has a root");
    for (name, value) in marks {
        set(&root, name, value);
    }
}

/// The link to the page for outreach workers, as its address and text; none where there is no such page.
pub(crate) fn outreach_link() -> Option<(String, String)> {
    let link = element("work")?;
    Some((link.get_attribute("href")?, link.text_content()?))
}

/// Scrolls to the top.
pub(crate) fn to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// The full address of the start page in a language; none where the page is a file on this device.
pub(crate) fn start_address(tag: &str) -> Option<String> {
    let own = document().document_uri().ok()?;
    let address = Url::new_with_base(&format!("../../{tag}/"), &own).ok()?.href();
    address.starts_with("http").then_some(address)
}

/// Hides or shows what stands beside a right or an option, and its summary: the screen has its own heading then.
fn hide_beside(article: &Element, hidden: bool) {
    let around = [article.parent_element(), Some(article.clone())];
    for kept in around.iter().flatten() {
        for beside in kept.parent_element().iter().flat_map(children) {
            if beside != *kept {
                hide(&beside, hidden);
            }
        }
    }
    if let Some(summary) = article.first_element_child() {
        hide(&summary, hidden);
    }
}

/// Sets or takes back the level of an article's headings.
fn set_level(article: &Element, level: Option<&str>) {
    for heading in elements(article.query_selector_all("h4")) {
        match level {
            Some(level) => set(&heading, "aria-level", level),
            None => {
                let _ = heading.remove_attribute("aria-level");
            }
        }
    }
}

/// Hides statements of the article that is looked at which hold elsewhere, where the place is known, or not on this day.
pub(crate) fn show_only_what_holds(region: Option<Region>, today: Date) {
    let bound = "[data-on] :is([data-in],[data-from],[data-until])";
    for statement in elements(document().query_selector_all(bound)) {
        let day = |name: &str| statement.get_attribute(name).and_then(|day| Date::parse(&day));
        let here = match (region, statement.get_attribute("data-in")) {
            (Some(region), Some(places)) => places.split(' ').any(|slug| slug == region.slug()),
            _ => true,
        };
        let now = day("data-from").is_none_or(|from| from <= today)
            && day("data-until").is_none_or(|until| today < until);
        hide(&statement, !(here && now));
    }
}

/// Tells the script in the head how many steps Back can go.
pub(crate) fn tell_depth(depth: usize) {
    let init = CustomEventInit::new();
    init.set_detail(&u32::try_from(depth).unwrap_or(u32::MAX).into());
    let event =
        CustomEvent::new_with_event_init_dict("app:depth", &init).expect("an event has a name");
    // Nobody may cancel it.
    let _ = document().dispatch_event(&event);
}
