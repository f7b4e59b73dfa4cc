//! The device's date, the time in other zones, and plural rules: what the browser's `Intl` and `Temporal` know.

use alongside_model::{Date, Day, LocalTime, Term};
use js_sys::{Array, Function, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// The device's date.
pub(crate) fn today() -> Date {
    let now = js_sys::Date::new_0();
    let number = |part: u32| u8::try_from(part).unwrap_or(1);
    Date {
        year: u16::try_from(now.get_full_year()).unwrap_or(0),
        month: number(now.get_month() + 1),
        day: number(now.get_date()),
    }
}

/// The plural category by `Intl.PluralRules`; `other` where the browser has none.
pub(crate) fn plural(lang: &str, number: u32) -> String {
    let category = PLURALS.with(|plurals| plurals.ask(lang, &number.into()));
    category.unwrap_or_else(|| "other".to_owned())
}

/// The time now in a zone; nothing where the browser cannot tell or does not know the zone. The browser is asked only for
/// zones whose clocks change: its data may be older than the law of the others.
///
/// `Temporal` tells it at once. `Intl` is for browsers that have none: its first `DateTimeFormat` takes Chromium 30 ms
/// on a fast computer.
pub(crate) fn now_in(zone: &str) -> Option<LocalTime> {
    let now = js_sys::Date::new_0();
    let moment = now.get_time();
    LocalTime::at(zone, moment, || by_temporal(zone, moment).or_else(|| by_intl(zone, &now)))
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
    let said = CLOCKS.with(|clocks| clocks.ask(zone, now))?;
    let day = Day::parse(&said.get(..2)?.to_ascii_lowercase())?;
    let digits: Vec<u16> =
        said.bytes().filter(u8::is_ascii_digit).map(|digit| u16::from(digit - b'0')).collect();
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
    fn ask(&self, key: &str, about: &JsValue) -> Option<String> {
        let known = self.made.borrow().iter().find(|made| made.0 == key).map(|made| made.1.clone());
        let formatter = known.unwrap_or_else(|| {
            let made = self.make(key).ok();
            self.made.borrow_mut().push((key.to_owned(), made.clone()));
            made
        })?;
        let method: Function =
            Reflect::get(&formatter, &self.method.into()).ok()?.dyn_into().ok()?;
        method.call1(&formatter, about).ok()?.as_string()
    }

    fn make(&self, key: &str) -> Result<JsValue, JsValue> {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into())?;
        let class: Function = Reflect::get(&intl, &self.class.into())?.dyn_into()?;
        Reflect::construct(&class, &(self.arguments)(key)?)
    }
}
