//! All that touches the browser: the page that the app found, focus, language, leaving. Nothing else does.
//!
//! The head script (`src/head/leave.js`) and the app talk over events on `document`: `app:leave` (wipe the answers
//! now), `app:back` (the phone's Back), and from the app `app:depth` (how many steps Back can go).

use crate::views::app::{self, App, Book, Route};
use alongside_core::block::Block;
use alongside_core::directory::LocalTime;
use alongside_core::model::{Date, Day, Region, Term};
use alongside_core::plan::Situation;
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo_utils::{document, window};
use js_sys::{Array, Function, Reflect};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement, NodeList};

/// Starts the app beside the static page, if the page holds all it needs. Otherwise the page stays as it is.
pub fn start() {
    let Some(block) = text_of("data").and_then(|it| Block::read(&it)) else { return };
    let (Some(place), Some(foot)) = (element("app"), element("foot")) else { return };
    let app = App::new(block, today());
    mount_to(place, move || app::app(app)).forget();
    mount_to(foot, move || app::foot(app)).forget();
    listen(app);
    mark(Route::Home, &app.block.get_untracked());
    tell_depth(0);
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

fn text_of(id: &str) -> Option<String> {
    document().get_element_by_id(id)?.text_content()
}

/// The elements of a list that the browser gave, if it gave one.
fn elements(found: Result<NodeList, JsValue>) -> impl Iterator<Item = Element> {
    let found = found.ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |at| found.as_ref()?.get(at)?.dyn_into().ok())
}

/// The device's date.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    let number = |it: u32| u8::try_from(it).unwrap_or(1);
    Date {
        year: u16::try_from(now.get_full_year()).unwrap_or(0),
        month: number(now.get_month() + 1),
        day: number(now.get_date()),
    }
}

/// The plural category by `Intl.PluralRules`; `other` where the browser has none.
pub fn plural(lang: &str, number: u32) -> String {
    let category = intl("PluralRules", lang, &JsValue::UNDEFINED, "select", &number.into());
    category.unwrap_or_else(|_| "other".to_owned())
}

/// Zones with their time.
type Zones = Vec<(String, Option<LocalTime>)>;

/// The time now in a zone, by `Intl.DateTimeFormat`; nothing where the browser has none or does not know the zone.
pub fn clock(zone: &str) -> Option<LocalTime> {
    thread_local! {
        // Many cards share few zones, and to make a format is slow. What is here is of this minute.
        static KNOWN: RefCell<(f64, Zones)> = const { RefCell::new((0.0, Vec::new())) };
    }
    let now = (js_sys::Date::now() / 60_000.0).floor();
    KNOWN.with_borrow_mut(|known| {
        if (known.0 - now).abs() > 0.5 {
            *known = (now, Vec::new());
        }
        if let Some((_, it)) = known.1.iter().find(|(it, _)| it == zone) {
            return *it;
        }
        let found = local_time(zone);
        known.1.push((zone.to_owned(), found));
        found
    })
}

/// Asks the browser for the time in a zone; it says such as `Sun 09:05`.
fn local_time(zone: &str) -> Option<LocalTime> {
    let options = js_sys::Object::new();
    for (name, value) in [
        ("timeZone", zone),
        ("weekday", "short"),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
        ("hourCycle", "h23"),
    ] {
        Reflect::set(&options, &name.into(), &value.into()).ok()?;
    }
    let said =
        intl("DateTimeFormat", "en-GB", &options, "format", &js_sys::Date::new_0().into()).ok()?;
    let day = Day::parse(&said.get(..2)?.to_ascii_lowercase())?;
    let digits: Vec<u16> =
        said.bytes().filter(u8::is_ascii_digit).map(|it| u16::from(it - b'0')).collect();
    let [a, b, c, d] = digits[..] else { return None };
    Some(LocalTime { day, minute: (a * 10 + b) * 60 + c * 10 + d })
}

/// Makes one of the formatters of `Intl` and asks it once.
fn intl(
    class: &str,
    lang: &str,
    options: &JsValue,
    method: &str,
    about: &JsValue,
) -> Result<String, JsValue> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into())?;
    let class: Function = Reflect::get(&intl, &class.into())?.dyn_into()?;
    let it = Reflect::construct(&class, &Array::of2(&lang.into(), options))?;
    let method: Function = Reflect::get(&it, &method.into())?.dyn_into()?;
    method.call1(&it, about)?.as_string().ok_or(JsValue::NULL)
}

/// Listens for taps on static controls and for the head script.
fn listen(app: App) {
    // On `window`, so that it comes before the head script's listener on `document`.
    let first = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    EventListener::new_with_options(&window(), "click", first, move |event| {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let Some(control) =
            target.and_then(|it| it.closest("[data-go],[data-do],[data-lang]").ok().flatten())
        else {
            return;
        };
        // A right that was opened on the start page closes there, as anywhere.
        let opened = control.tag_name() == "SUMMARY"
            && control.parent_element().is_some_and(|it| it.has_attribute("open"));
        if opened {
            return;
        }
        if let Some(to) = control.get_attribute("data-go") {
            event.prevent_default();
            event.stop_propagation();
            go(app, &to);
        } else if let Some(what) = control.get_attribute("data-do") {
            act(app, &what);
        } else if let Some(href) = control.get_attribute("href") {
            // In place, so that the address and the history keep their one row.
            event.prevent_default();
            event.stop_propagation();
            spawn_local(switch_language(app, href));
        }
    })
    .forget();
    EventListener::new(&document(), "app:leave", move |_| {
        app.wipe();
        scrub_stack();
    })
    .forget();
    EventListener::new(&document(), "app:back", move |_| app.back()).forget();
}

/// Overwrites the part of the stack that earlier calls used: copies of the answers may lie there.
#[inline(never)]
#[expect(
    clippy::large_stack_arrays,
    reason = "the stack is what is to be overwritten; it holds a megabyte"
)]
fn scrub_stack() {
    std::hint::black_box(&mut [0_u8; 128 * 1024]);
}

/// Does what a control of the plan says: `print`, `clear`, or the place of the question to change.
fn act(app: App, what: &str) {
    match what {
        // A browser without printing has nothing to say about it.
        "print" => drop(window().print()),
        "clear" => {
            app.wipe();
            app.home();
        }
        question => {
            let count = app.block.with_untracked(|it| it.flow.questions.len());
            if let Some(at) = (0..count).find(|it| it.to_string() == question) {
                app.go(Route::Question(at));
            }
        }
    }
}

/// Follows a static control: `questions`, `plan`, `browse`, `topics`, or the id of a right or an option.
fn go(app: App, to: &str) {
    match to {
        "questions" => app.begin(),
        "plan" => app.go(Route::Plan),
        "browse" => app.go(Route::Browse),
        "topics" => app.go(Route::Topics),
        id => {
            let at =
                app.block.with_untracked(|it| it.topics.iter().position(|topic| topic.id == id));
            if let Some(at) = at {
                app.go(Route::Topic(at));
            }
        }
    }
}

/// After a move: shows and hides the static parts, starts at the top, and puts the focus on the heading.
pub fn arrived(app: App, route: Route) {
    app.block.with_untracked(|block| {
        mark(route, block);
        if matches!(route, Route::Topic(_)) {
            let effective = block.flow.effective(&app.answers.get_untracked());
            let region = Situation::of(&block.flow, &effective).region;
            only_what_holds(region, app.today);
        }
    });
    tell_depth(app.trail.with_untracked(Vec::len));
    window().scroll_to_with_x_and_y(0.0, 0.0);
    // After Leptos has drawn the screen.
    request_animation_frame(move || {
        let heading = if route == Route::Home { "#start h1" } else { "#app h1" };
        if let Ok(Some(it)) = document().query_selector(heading)
            && let Ok(it) = it.dyn_into::<HtmlElement>()
        {
            // Focus fails only on an element that left the page again.
            let _ = it.focus();
        }
    });
}

/// Tells the style sheet where the app is, and opens the one article that is looked at.
fn mark(route: Route, block: &Block) {
    let root = document().document_element().expect("a page has a root");
    let at = match route {
        Route::Home => "home",
        Route::Topics => "topics",
        Route::Topic(_) => "topic",
        Route::Question(_) | Route::Plan | Route::Browse => "app",
    };
    set(&root, "data-at", at);
    for article in elements(document().query_selector_all(".topic")) {
        let looked_at = match route {
            Route::Topic(at) => {
                article.get_attribute("data-topic").as_deref() == Some(&block.topics[at].id)
            }
            _ => false,
        };
        if looked_at {
            set(&article, "data-on", "");
            // Below the heading of the app, those of the article come second.
            level(&article, Some("2"));
            set(&article, "open", "");
        } else if article.has_attribute("data-on") {
            level(&article, None);
            let _ = article.remove_attribute("data-on");
            let _ = article.remove_attribute("open");
        }
    }
}

/// Sets or takes back the level of an article's headings.
fn level(article: &Element, level: Option<&str>) {
    for it in elements(article.query_selector_all("h4")) {
        match level {
            Some(level) => set(&it, "aria-level", level),
            None => {
                let _ = it.remove_attribute("aria-level");
            }
        }
    }
}

/// Hides statements that hold elsewhere, where the place is known, or not on this day.
fn only_what_holds(region: Option<Region>, today: Date) {
    let bound = "[data-in],[data-from],[data-until]";
    for it in elements(document().query_selector_all(bound)) {
        let day = |name: &str| it.get_attribute(name).and_then(|it| Date::parse(&it));
        let here = match (region, it.get_attribute("data-in")) {
            (Some(region), Some(places)) => places.split(' ').any(|it| it == region.slug()),
            _ => true,
        };
        let now = day("data-from").is_none_or(|from| from <= today)
            && day("data-until").is_none_or(|until| today < until);
        // Failing to hide would show more than needed, which is no harm.
        let _ = it.toggle_attribute_with_force("hidden", !(here && now));
    }
}

fn set(element: &Element, name: &str, value: &str) {
    element.set_attribute(name, value).expect("the name of an attribute of ours is well formed");
}

fn tell_depth(depth: usize) {
    let init = CustomEventInit::new();
    init.set_detail(&u32::try_from(depth).unwrap_or(u32::MAX).into());
    let event =
        CustomEvent::new_with_event_init_dict("app:depth", &init).expect("an event has a name");
    // Nobody may cancel it.
    let _ = document().dispatch_event(&event);
}

/// Fetches another language's page, of the same origin, and puts its texts in place of these. Answers stay.
async fn switch_language(app: App, href: String) {
    if load_language(app, &href).await.is_none() {
        // Offline, or the page was cut: the plain link says so by itself.
        let _ = window().location().replace(&href);
    }
}

async fn load_language(app: App, href: &str) -> Option<()> {
    let response: web_sys::Response =
        JsFuture::from(window().fetch_with_str(href)).await.ok()?.dyn_into().ok()?;
    let html = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    let other = web_sys::DomParser::new()
        .ok()?
        .parse_from_string(&html, web_sys::SupportedType::TextHtml)
        .ok()?;
    let block = Block::read(&other.get_element_by_id("data")?.text_content()?)?;
    let root = document().document_element()?;
    set(&root, "lang", &block.locale.tag);
    set(&root, "dir", block.locale.dir());
    // The exit keeps its node: only its words and where it leads change.
    let exits = [document().query_selector_all(".leave"), other.query_selector_all(".leave")];
    let [ours, theirs] = exits.map(elements);
    for (ours, theirs) in ours.zip(theirs) {
        ours.set_text_content(theirs.text_content().as_deref());
        for name in ["href", "aria-label"] {
            if let Some(value) = theirs.get_attribute(name) {
                set(&ours, name, &value);
            }
        }
    }
    let said: (Element, Element) =
        (document().get_element_by_id("leave-said")?, other.get_element_by_id("leave-said")?);
    for name in ["data-two", "data-one", "data-off", "data-go"] {
        set(&said.0, name, &said.1.get_attribute(name)?);
    }
    for id in ["skip", "languages", "start", "topics", "end"] {
        let (ours, theirs) = (document().get_element_by_id(id)?, other.get_element_by_id(id)?);
        ours.set_inner_html(&theirs.inner_html());
        relative_to_page(&ours, href);
    }
    let route = app.route.get_untracked();
    app.block.set(Arc::new(Book::new(block)));
    app.filters.update(|it| it.language = None);
    arrived(app, route);
    Some(())
}

/// Links in the fetched page are relative to its address, not to ours: `resolve` them.
fn relative_to_page(place: &Element, href: &str) {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    let Ok(base) = web_sys::Url::new_with_base(href, &base) else { return };
    for link in elements(place.query_selector_all("a[href]")) {
        let Some(address) = link.get_attribute("href") else { continue };
        let own = !address.starts_with('#') && !address.contains(':');
        if own && let Ok(full) = web_sys::Url::new_with_base(&address, &base.href()) {
            set(&link, "href", &full.href());
        }
    }
}
