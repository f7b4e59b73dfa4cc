//! A code for another phone to scan, made on this device: a number to call, a few numbers as text, or where the site is.
//! Never an answer.

use super::chips::chips;
use super::state::Outreach;
use crate::components::controls::{heading, tick};
use crate::components::reactive::{When, drawn};
use crate::platform;
use alongside_engine::outreach::MOST_NUMBERS;
use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// What a code holds.
#[derive(Clone, Copy, PartialEq)]
enum Holds {
    /// A number that was kept, by place among those; scanned, the phone offers to call it.
    Number(usize),
    /// All numbers that were kept.
    Numbers,
    /// The address of the start page in the language on screen.
    Site,
}

/// What can be handed over, and its code.
#[component]
pub(super) fn CodePane() -> impl IntoView {
    let outreach = Outreach::from_context();
    let app = outreach.app;
    let bundle = app.bundle.get_untracked();
    let numbers: Vec<(String, String, String)> = outreach.visit.with_untracked(|visit| {
        let numbers = visit.numbers(&bundle).into_iter();
        let number = |(service, phone): (usize, &alongside_model::Phone)| {
            let name = bundle.services[service].name.text.clone();
            (name, phone.number.written(), phone.number.href(phone.kind))
        };
        numbers.map(number).collect()
    });
    let site = platform::page::start_address(&bundle.locale.tag);
    let chosen = RwSignal::new(if numbers.is_empty() { Holds::Site } else { Holds::Number(0) });
    let with_names = RwSignal::new(false);
    let mut choices: Vec<(Holds, AnyView)> = Vec::new();
    for (place, (name, number, _)) in numbers.iter().enumerate() {
        let label = view! { {name.clone()} " " <bdi dir="ltr">{number.clone()}</bdi> };
        choices.push((Holds::Number(place), label.into_any()));
    }
    if numbers.len() > 1 {
        choices.push((Holds::Numbers, outreach.text("work-code-numbers").into_any()));
    }
    if site.is_some() {
        choices.push((Holds::Site, outreach.text("work-code-site").into_any()));
    }
    let is_list = Signal::derive(move || chosen.get() == Holds::Numbers);
    let has_none = numbers.is_empty();
    let text = move || match chosen.get() {
        Holds::Number(place) => numbers.get(place).map(|(_, _, address)| address.clone()),
        Holds::Numbers => {
            let with_names = with_names.get();
            let line = |(name, number, _): &(String, String, String)| {
                if with_names { format!("{name}: {number}") } else { number.clone() }
            };
            // More would be a code that a phone cannot make out.
            (numbers.len() <= MOST_NUMBERS)
                .then(|| numbers.iter().map(line).collect::<Vec<_>>().join("\n"))
        }
        Holds::Site => site.clone(),
    };
    let code = drawn(move || match text().as_deref().and_then(picture) {
        Some(picture) => view! { <div class="code" inner_html=picture></div> }.into_any(),
        None => view! { <p class="notice">{outreach.text("work-code-too-long")}</p> }.into_any(),
    });
    view! {
        {heading(outreach.text("work-code-title").into())}
        <When holds=Signal::stored(has_none)>
            <p class="hint">{outreach.text("work-code-none")}</p>
        </When>
        {chips(chosen.into(), move |holds| chosen.set(holds), choices)}
        <When holds=is_list>
            {tick(outreach.text("work-with-names"), with_names.into(), move |on| with_names.set(on))}
        </When>
        {code}
        <p class="hint">{outreach.text("work-code-note")}</p>
    }
}

/// The code as a picture, black on white with the margin that readers need. `None` if the text is too long for one that a
/// phone reads from a screen.
fn picture(text: &str) -> Option<String> {
    /// In modules, on each side.
    const MARGIN: usize = 4;
    /// The largest that a phone reads from a tablet at arm's length: version 12.
    const MOST_MODULES: usize = 65;
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    if width > MOST_MODULES {
        return None;
    }
    let mut path = String::new();
    for (place, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            // Writing into a text cannot fail.
            let _ = write!(path, "M{} {}h1v1h-1z", place % width + MARGIN, place / width + MARGIN);
        }
    }
    let side = width + 2 * MARGIN;
    Some(format!(
        r##"<svg viewBox="0 0 {side} {side}" shape-rendering="crispEdges" aria-hidden="true"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path fill="#000" d="{path}"/></svg>"##
    ))
}
