//! All that touches the browser: the page that the app found, focus, language, leaving. Nothing else does.
//!
//! The head script (`src/head/leave.js`) and the app talk over events on `document`: `app:leave` (wipe the answers
//! now), `app:back` (the phone's Back), and from the app `app:depth` (how many steps Back can go).

use crate::views::app::{self, App, IndexedBundle, Route};
use crate::views::browse::{self, Choice, Filters};
use crate::views::plan;
use alongside_engine::Situation;
use alongside_model::Bundle;
use alongside_model::LocalTime;
use alongside_model::{Date, Day, Region, Term};
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo_utils::{document, window};
use js_sys::{Array, Function, Reflect};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::sync::{Arc, Once};
use std::time::Duration;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CustomEvent, CustomEventInit, Element, HtmlElement, HtmlInputElement, HtmlSelectElement,
    NodeList,
};

/// Starts the app beside the static page, if the page holds all it needs. Otherwise the page stays as it is.
///
/// Each step is a task of its own: while the browser makes the code ready, or the app reads, draws or listens, a tap on
/// a slow phone waits for that one alone.
pub fn start() {
    soon(|| {
        let Some(text) = text_of("data") else { return };
        let Some(rest) = Bundle::begin(&text) else { return };
        soon(move || {
            let Some(bundle) = rest(&text) else { return };
            soon(move || begin(bundle));
        });
    });
}

fn begin(bundle: Bundle) {
    let (Some(place), Some(foot)) = (element("app"), element("foot")) else { return };
    let app = App::new(bundle, today());
    mount_to(place, move || app::app(app)).forget();
    mount_to(foot, move || app::foot(app)).forget();
    soon(move || {
        listen(app);
        if let Some(start) = element("start") {
            set(&start, "data-live", "");
        }
        mark(Route::Home, &app.bundle.get_untracked());
        tell_depth(0);
        soon(move || app::rehearse_question(app));
    });
}

/// In a task of its own, after what the browser has to do now.
fn soon(what: impl FnOnce() + 'static) {
    set_timeout(what, Duration::ZERO);
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
    let category = PLURALS.with(|it| it.ask(lang, &number.into()));
    category.unwrap_or_else(|| "other".to_owned())
}

/// The time now in a zone; nothing where the browser cannot tell or does not know the zone.
///
/// `Temporal` tells it at once. `Intl` is for browsers that have none: its first `DateTimeFormat` takes Chromium 30 ms
/// on a fast computer.
pub fn clock(zone: &str) -> Option<LocalTime> {
    let now = js_sys::Date::new_0();
    by_temporal(zone, now.get_time()).or_else(|| by_intl(zone, &now))
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Temporal)]
    type Instant;
    type ZonedDateTime;

    #[wasm_bindgen(catch, static_method_of = Instant, js_namespace = Temporal, js_name = fromEpochMilliseconds)]
    fn of(milliseconds: f64) -> Result<Instant, JsValue>;
    #[wasm_bindgen(catch, method, js_name = toZonedDateTimeISO)]
    fn zoned(this: &Instant, zone: &str) -> Result<ZonedDateTime, JsValue>;
    #[wasm_bindgen(method, getter, js_name = dayOfWeek)]
    fn day_of_week(this: &ZonedDateTime) -> usize;
    #[wasm_bindgen(method, getter)]
    fn hour(this: &ZonedDateTime) -> u16;
    #[wasm_bindgen(method, getter)]
    fn minute(this: &ZonedDateTime) -> u16;
}

fn by_temporal(zone: &str, now: f64) -> Option<LocalTime> {
    let there = Instant::of(now).ok()?.zoned(zone).ok()?;
    let day = *Day::ALL.get(there.day_of_week().checked_sub(1)?)?;
    Some(LocalTime { day, minute: there.hour() * 60 + there.minute() })
}

fn by_intl(zone: &str, now: &js_sys::Date) -> Option<LocalTime> {
    // It says such as `Sun 09:05`.
    let said = CLOCKS.with(|it| it.ask(zone, now))?;
    let day = Day::parse(&said.get(..2)?.to_ascii_lowercase())?;
    let digits: Vec<u16> =
        said.bytes().filter(u8::is_ascii_digit).map(|it| u16::from(it - b'0')).collect();
    let [a, b, c, d] = digits[..] else { return None };
    Some(LocalTime { day, minute: (a * 10 + b) * 60 + c * 10 + d })
}

thread_local! {
    static PLURALS: Formatters =
        const { Formatters::new("PluralRules", "select", |lang| Ok(Array::of1(&lang.into()))) };
    static CLOCKS: Formatters = const { Formatters::new("DateTimeFormat", "format", weekly) };
}

/// What asks `Intl` for the day of the week and the time in a zone.
fn weekly(zone: &str) -> Result<Array, JsValue> {
    let options = js_sys::Object::new();
    for (name, value) in [
        ("timeZone", zone),
        ("weekday", "short"),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
        ("hourCycle", "h23"),
    ] {
        Reflect::set(&options, &name.into(), &value.into())?;
    }
    Ok(Array::of2(&"en-GB".into(), &options))
}

/// Formatters of one class of `Intl`, one for each language or zone that was asked for: to make one is slow.
struct Formatters {
    class: &'static str,
    method: &'static str,
    /// What one is made with.
    arguments: fn(&str) -> Result<Array, JsValue>,
    made: RefCell<Vec<(String, Option<JsValue>)>>,
}

impl Formatters {
    const fn new(
        class: &'static str,
        method: &'static str,
        arguments: fn(&str) -> Result<Array, JsValue>,
    ) -> Self {
        Self { class, method, arguments, made: RefCell::new(Vec::new()) }
    }

    /// What the formatter for this language or zone says about a value; nothing where the browser has no such thing.
    fn ask(&self, of: &str, about: &JsValue) -> Option<String> {
        let known = self.made.borrow().iter().find(|it| it.0 == of).map(|it| it.1.clone());
        let it = known.unwrap_or_else(|| {
            let made = self.make(of).ok();
            self.made.borrow_mut().push((of.to_owned(), made.clone()));
            made
        })?;
        let method: Function = Reflect::get(&it, &self.method.into()).ok()?.dyn_into().ok()?;
        method.call1(&it, about).ok()?.as_string()
    }

    fn make(&self, of: &str) -> Result<JsValue, JsValue> {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into())?;
        let class: Function = Reflect::get(&intl, &self.class.into())?.dyn_into()?;
        Reflect::construct(&class, &(self.arguments)(of)?)
    }
}

/// Listens for taps on static controls and for the head script.
fn listen(app: App) {
    // On `window`, so that it comes before the head script's listener on `document`.
    let first = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    EventListener::new_with_options(&window(), "click", first, move |event| {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let ours = "[data-go],[data-do],[data-rest],[data-lang]";
        let Some(control) = target.and_then(|it| it.closest(ours).ok().flatten()) else {
            return;
        };
        // What was opened closes by itself, a right on the start page too.
        let opened = control.tag_name() == "SUMMARY"
            && control.parent_element().is_some_and(|it| it.has_attribute("open"));
        if opened {
            return;
        }
        if let Some(to) = control.get_attribute("data-go") {
            event.prevent_default();
            event.stop_propagation();
            // In a task of its own: what the browser itself does with a tap takes a slow phone long enough.
            soon(move || go(app, &to));
        } else if let Some(what) = control.get_attribute("data-do") {
            act(app, &what);
        } else if let Some(section) = control.get_attribute("data-rest") {
            write_rest(app, &section, &control);
        } else if let Some(href) = control.get_attribute("href") {
            // In place, so that the address and the history keep their one row.
            event.prevent_default();
            event.stop_propagation();
            spawn_local(switch_language(app, href));
        }
    })
    .forget();
    EventListener::new(&document(), "change", move |event| {
        if let Some(it) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) {
            changed(app, &it);
        }
    })
    .forget();
    // A form of ours goes nowhere; Enter in one would send it.
    let all = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    let stop = web_sys::Event::prevent_default;
    EventListener::new_with_options(&document(), "submit", all, stop).forget();
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

/// Does what a control of the plan says: `print`, `clear`, or the place of the question to change; or `any` of the
/// directory.
fn act(app: App, what: &str) {
    match what {
        // A browser without printing has nothing to say about it.
        "print" => drop(window().print()),
        "clear" => {
            app.wipe();
            app.home();
        }
        "any" => {
            app.filters.update(Filters::wipe);
            show_chosen(app);
        }
        question => {
            let count = app.bundle.with_untracked(|it| it.questionnaire.questions.len());
            if let Some(at) = (0..count).find(|it| it.to_string() == question) {
                app.go(Route::Question(at));
            }
        }
    }
}

/// Takes what a control now says: an answer of the question, or a list of the directory.
fn changed(app: App, control: &Element) {
    let number = |name: &str| control.get_attribute(name)?.parse::<usize>().ok();
    if let Some(answer) = number("data-pick") {
        app.pick(answer);
        show_chosen(app);
    } else if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        if control.has_attribute("data-choice") {
            let always = input.checked();
            app.filters.update(|it| (it.always, it.pages) = (always, 0));
        }
    } else if let Some(list) = control.dyn_ref::<HtmlSelectElement>() {
        let choice = number("data-choice").and_then(|it| Choice::ALL.get(it).copied());
        if let (Some(choice), Ok(place)) = (choice, usize::try_from(list.selected_index())) {
            let bundle = app.bundle.get_untracked();
            app.filters.update(|it| it.choose(choice, place, &bundle));
        }
    }
}

/// Puts what was chosen into the controls on screen. Their text does not say it, so that no text holds an answer.
fn show_chosen(app: App) {
    match app.route.get_untracked() {
        Route::Question(question) => {
            let answers = app.answers.get_untracked();
            for (n, it) in elements(document().query_selector_all("#app [data-pick]")).enumerate() {
                check(&it, answers.has(question, n));
            }
        }
        Route::Browse => {
            let bundle = app.bundle.get_untracked();
            let filters = app.filters.get_untracked();
            let lists = elements(document().query_selector_all("#app select"));
            for (it, place) in lists.zip(filters.places(&bundle)) {
                if let Some(it) = it.dyn_ref::<HtmlSelectElement>() {
                    it.set_selected_index(i32::try_from(place).unwrap_or(0));
                }
            }
            for it in elements(document().query_selector_all("#app .tick input")) {
                check(&it, filters.always);
            }
        }
        Route::Home | Route::Plan | Route::Topics | Route::Topic(_) => {}
    }
}

fn check(control: &Element, checked: bool) {
    if let Some(it) = control.dyn_ref::<HtmlInputElement>() {
        it.set_checked(checked);
    }
}

thread_local! {
    /// Whether parts are being written.
    static WRITING: Cell<bool> = const { Cell::new(false) };
}

/// Writes the parts of the screen that are not there yet, one to a frame, so that a tap never waits for long.
/// All of them begin below the screen.
pub fn write_parts(app: App) {
    if !WRITING.replace(true) {
        after_frame(move || write_next_part(app));
    }
}

fn write_next_part(app: App) {
    let Ok(Some(place)) = document().query_selector("#app [data-part]") else {
        WRITING.set(false);
        return;
    };
    let name = place.get_attribute("data-part").unwrap_or_default();
    let bundle = app.bundle.get_untracked();
    let part = match app.route.get_untracked() {
        Route::Browse => browse::part(app.context(&bundle), &name),
        _ => plan::part(app.context(&bundle), &app.answers.get_untracked(), &name),
    };
    place.set_outer_html(&part.into_string());
    after_frame(move || write_next_part(app));
}

/// Once what stands there now is on the screen.
fn after_frame(what: impl FnOnce() + 'static) {
    request_animation_frame(move || soon(what));
}

/// Writes the rest of a section of the plan before it opens.
fn write_rest(app: App, section: &str, summary: &Element) {
    let bundle = app.bundle.get_untracked();
    let rest = plan::rest(app.context(&bundle), &app.answers.get_untracked(), section);
    if let Some(list) = summary.next_element_sibling() {
        list.set_inner_html(&rest.into_string());
        write_parts(app);
    }
}

/// Follows a control: back, a part of the site, on from the question on screen, or the id of a right or an option.
fn go(app: App, to: &str) {
    match to {
        "back" => app.back(),
        "home" => app.home(),
        "next" => app.next(),
        "skip" => app.skip(),
        "questions" => app.begin(),
        "plan" => app.go(Route::Plan),
        "browse" => app.go(Route::Browse),
        "topics" => app.go(Route::Topics),
        id => {
            let at =
                app.bundle.with_untracked(|it| it.topics.iter().position(|topic| topic.id == id));
            if let Some(at) = at {
                app.go(Route::Topic(at));
            }
        }
    }
}

/// After a move: shows and hides the static parts, starts at the top, and puts the focus on the heading.
pub fn arrived(app: App, route: Route) {
    // The control that was tapped goes away. With the focus in it, that would make the browser lay the page out halfway.
    if let Some(Ok(focused)) = document().active_element().map(JsCast::dyn_into::<HtmlElement>) {
        let _ = focused.blur();
    }
    app.bundle.with_untracked(|bundle| {
        mark(route, bundle);
        if matches!(route, Route::Topic(_)) {
            let effective = bundle.questionnaire.effective(&app.answers.get_untracked());
            let region = Situation::of(&bundle.questionnaire, &effective).region;
            only_what_holds(region, app.today);
        }
    });
    tell_depth(app.trail.with_untracked(Vec::len));
    // After Leptos has drawn the screen: to scroll makes the browser lay the page out, which takes long enough once.
    request_animation_frame(move || {
        show_chosen(app);
        window().scroll_to_with_x_and_y(0.0, 0.0);
        let heading = if route == Route::Home { "#start h1" } else { "#app h1" };
        if let Ok(Some(it)) = document().query_selector(heading)
            && let Ok(it) = it.dyn_into::<HtmlElement>()
        {
            // Focus fails only on an element that left the page again.
            let _ = it.focus();
        }
    });
    if matches!(route, Route::Question(_)) {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| set_timeout(move || get_ready(app), READY_AFTER));
    }
}

/// How long after the first question came the rest is made ready: when it is drawn, and before anyone has read it.
const READY_AFTER: Duration = Duration::from_millis(300);

/// Asks for the time and writes a plan for nobody to see: the first time of each takes long, since browsers make code
/// ready when it first runs. While someone reads a question nobody waits for it.
fn get_ready(app: App) {
    clock("UTC");
    soon(move || {
        let bundle = app.bundle.get_untracked();
        plan::plan(app.context(&bundle), &app.answers.get_untracked());
    });
}

/// Shows what is static on this screen and hides the rest, and opens the one article that is looked at.
///
/// `data-at` on the root tells where the app is. No style hangs on it: the browser would look at every element of the
/// page then, with each tap.
fn mark(route: Route, bundle: &Bundle) {
    let root = document().document_element().expect("a page has a root");
    let at = match route {
        Route::Home => "home",
        Route::Topics => "topics",
        Route::Topic(_) => "topic",
        Route::Question(_) | Route::Plan | Route::Browse => "app",
    };
    set(&root, "data-at", at);
    hide("start", at != "home");
    hide("topics", at == "app");
    let before = document().query_selector("#topics [data-on]").ok().flatten();
    if let Some(article) = &before {
        level(article, None);
        let _ = article.remove_attribute("data-on");
        let _ = article.remove_attribute("open");
    }
    let topic = if let Route::Topic(at) = route {
        let looked_at = format!("[data-topic=\"{}\"]", bundle.topics[at].id);
        document().query_selector(&looked_at).ok().flatten()
    } else {
        None
    };
    if let Some(article) = &topic {
        set(article, "data-on", "");
        // Below the heading of the app, those of the article come second.
        level(article, Some("2"));
        set(article, "open", "");
    }
    // The one before first: what both hide is to stay hidden.
    for (article, hidden) in [(&before, false), (&topic, true)] {
        if let Some(article) = article {
            alone(article, hidden);
        }
    }
}

/// Hides or shows the element of this id.
fn hide(id: &str, hidden: bool) {
    if let Some(it) = element(id) {
        it.set_hidden(hidden);
    }
}

/// Hides or shows what stands beside a right or an option, and its summary: the screen has its own heading then.
fn alone(article: &Element, hidden: bool) {
    let around = [article.parent_element(), Some(article.clone())];
    for it in around.iter().flatten() {
        for beside in it.parent_element().iter().flat_map(children) {
            if beside != *it {
                let _ = beside.toggle_attribute_with_force("hidden", hidden);
            }
        }
    }
    if let Some(summary) = article.first_element_child() {
        let _ = summary.toggle_attribute_with_force("hidden", hidden);
    }
}

fn children(of: &Element) -> impl Iterator<Item = Element> + use<> {
    std::iter::successors(of.first_element_child(), Element::next_element_sibling)
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

/// Hides statements of the article that is looked at which hold elsewhere, where the place is known, or not on this day.
fn only_what_holds(region: Option<Region>, today: Date) {
    let bound = "[data-on] :is([data-in],[data-from],[data-until])";
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
    let bundle = Bundle::read(&other.get_element_by_id("data")?.text_content()?)?;
    let root = document().document_element()?;
    set(&root, "lang", &bundle.locale.tag);
    set(&root, "dir", bundle.locale.dir());
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
    app.bundle.set(Arc::new(IndexedBundle::new(bundle)));
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
