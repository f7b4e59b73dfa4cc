//! A service as a card: what it gives, what it passes on, how to reach it, how sure the number is.

use alongside_core::block::Block;
use alongside_core::directory::{Freshness, Phone, Service, Text};
use alongside_core::messages::PluralRule;
use alongside_core::model::{Date, Gender, Kind, PhoneKind, RunBy, Term};
use alongside_core::plan::Reason;
use alongside_core::words::Words;
use leptos::prelude::*;

/// What a card needs to know beside the service.
#[derive(Clone, Copy)]
pub struct Showing<'a> {
    /// The block that the service stands in.
    pub block: &'a Block,
    /// The platform's plural rule.
    pub plural: PluralRule,
    /// The day for which freshness is told.
    pub on: Date,
    /// Whether the reader may be under 18.
    pub young: bool,
}

impl<'a> Showing<'a> {
    /// The words of the block.
    pub fn words(self) -> Words<'a> {
        Words::of(self.block, self.plural)
    }
}

/// A text with its language marked where it differs from the page's. Names are never translated by a browser.
pub fn named(text: &Text) -> impl IntoView + use<> {
    view! { <span lang=text.lang.clone() translate="no">{text.text.clone()}</span> }
}

/// One service. `reasons` says why it is on a plan; empty elsewhere.
pub fn card(showing: Showing, service: &Service, reasons: &[Reason]) -> impl IntoView + use<> {
    card_with(showing, service, reasons, None)
}

/// One service, with something more at the end of its details: static pages put its sources there.
pub fn card_with(
    showing: Showing,
    service: &Service,
    reasons: &[Reason],
    end: Option<AnyView>,
) -> impl IntoView + use<> {
    let words = showing.words();
    let city = service.city.clone().map(|it| view! { <span class="city">" – "{it}</span> });
    let young = showing.young.then(|| view! { <p class="young">{words.text("service-young")}</p> });
    let remark = (service.kind != Kind::Support)
        .then(|| view! { <p class="remark">{words.term("kind", service.kind)}</p> });
    view! {
        <li class="card">
            <h3>{named(&service.name)}{city}</h3>
            <p>{service.summary.clone()}</p>
            {tags(words, service)}
            {remark}
            {young}
            <p class="pass"><b>{words.text("service-passes-on")}": "</b>{words.passes_on(service)}</p>
            {ways(words, service)}
            <p class="fresh">{freshness(showing, service)}</p>
            {more(words, service, end)}
            {why(showing, reasons)}
        </li>
    }
}

/// Who it takes and who runs it, where that may matter to a choice.
fn tags(words: Words, service: &Service) -> impl IntoView + use<> {
    let mut res = Vec::new();
    if service.kind == Kind::Emergency {
        return None; // Its own remark says who comes.
    }
    if service.gender != Gender::Open {
        res.push(words.term("gender", service.gender));
    }
    res.extend(
        service
            .run_by
            .iter()
            .filter(|it| !matches!(it, RunBy::Independent | RunBy::Union))
            .map(|it| words.term("run-by", it)),
    );
    (!res.is_empty()).then(|| {
        view! { <ul class="tags">{res.into_iter().map(|it| view! { <li>{it}</li> }).collect_view()}</ul> }
    })
}

/// How many numbers of a service stand open.
const OPEN_NUMBERS: usize = 3;

/// Numbers as large buttons with their hours. Where there is no number, chat, e-mail or website stand in.
fn ways(words: Words, service: &Service) -> impl IntoView + use<> {
    let phones = service.phones.iter().take(OPEN_NUMBERS).map(|it| way(words, it)).collect_view();
    let rest: Vec<_> = service.phones.iter().skip(OPEN_NUMBERS).map(|it| way(words, it)).collect();
    let rest = (!rest.is_empty()).then(|| {
        let label = words.format("plan-more", &[("count", words.number(rest.len()))]);
        view! { <li><details><summary>{label}</summary><ul class="ways">{rest}</ul></details></li> }
    });
    let others = service.phones.is_empty().then(|| written(words, service));
    view! { <ul class="ways">{phones}{rest}{others}</ul> }
}

/// Chat, e-mail and website.
fn written(words: Words, service: &Service) -> impl IntoView + use<> {
    let chat = service.chat.as_ref().map(|it| {
        view! {
            <li>
                <a class="act web" href=it.url.clone() rel="noreferrer">{words.text("contact-chat")}</a>
                <span class="hours">{words.schedule(&it.schedule)}</span>
            </li>
        }
    });
    let email = service.email.clone().map(|it| {
        view! {
            <li>
                <a class="act web" href=format!("mailto:{it}")>{words.text("contact-email")}</a>
                <span class="hours"><bdi dir="ltr">{it}</bdi></span>
            </li>
        }
    });
    let website = service.website.clone().map(|it| {
        view! { <li><a class="act web" href=it rel="noreferrer">{words.text("contact-website")}</a></li> }
    });
    view! { {chat}{email}{website} }
}

fn way(words: Words, phone: &Phone) -> impl IntoView + use<> {
    let outside = (phone.kind == PhoneKind::WhatsApp).then_some("noreferrer");
    let extension = phone
        .extension
        .clone()
        .map(|it| format!(", {}", words.format("phone-extension", &[("digits", it.into())])));
    let say = phone
        .say
        .clone()
        .map(|it| view! { <span class="hours">{words.format("phone-say", &[("word", it.into())])}</span> });
    let note = phone.note.clone().map(|it| view! { <span class="hours">{it}</span> });
    view! {
        <li>
            <a class="act" href=phone.number.href(phone.kind) rel=outside>
                <span>{words.term("phone", phone.kind)}</span>
                " "
                <bdi class="number" dir="ltr" translate="no">{phone.number.written()}</bdi>
                {extension}
            </a>
            {say}
            <span class="hours">{words.schedule(&phone.schedule)}</span>
            {note}
        </li>
    }
}

/// How sure the number is, in words; where it is not, the national line stands beside it.
fn freshness(showing: Showing, service: &Service) -> String {
    let words = showing.words();
    let block = showing.block;
    let line = block
        .lines
        .first()
        .and_then(|it| block.services[it.service].phones.first())
        .map(|it| it.number.written())
        .unwrap_or_default();
    let month = service.assured.map(|it| words.month(it)).unwrap_or_default();
    let mut res = match service.freshness(showing.on) {
        // Nobody in danger should be told to try another line first.
        Freshness::Old | Freshness::VeryOld if service.kind == Kind::Emergency => {
            words.format("service-checked", &[("month", month.into())])
        }
        Freshness::Recent => words.format("service-checked", &[("month", month.into())]),
        Freshness::Old | Freshness::VeryOld => {
            words.format("service-checked-old", &[("month", month.into()), ("number", line.into())])
        }
        Freshness::NotChecked => words.format("service-not-checked", &[("number", line.into())]),
    };
    if service.unsure {
        res.push(' ');
        res.push_str(&words.text("service-unsure"));
    }
    res
}

/// Details that not everyone needs.
fn more(words: Words, service: &Service, end: Option<AnyView>) -> impl IntoView + use<> {
    let mut languages = words.list(service.languages.iter().map(|it| words.language(it)));
    if service.interpretation == Some(true) {
        languages = format!("{languages}, {}", words.text("service-interpreters"));
    }
    let rows = [
        ("service-who-for", service.eligibility.clone()),
        ("service-asks", service.asks.clone()),
        ("service-languages", Some(languages)),
        ("service-cost", words.fees(&service.fees)),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(label, text)| {
            text.map(|it| view! { <dt>{words.text(label)}</dt><dd>{it}</dd> })
        })
        .collect_view();
    let organization =
        service.organization.as_ref().map(|it| view! { <p class="organization">{named(it)}</p> });
    let written_to = service.chat.is_some() || service.email.is_some() || service.website.is_some();
    let others = (written_to && !service.phones.is_empty())
        .then(|| view! { <ul class="ways">{written(words, service)}</ul> });
    view! {
        <details class="more">
            <summary>{words.text("service-more")}</summary>
            {organization}
            <dl>{rows}</dl>
            {others}
            {end}
        </details>
    }
}

/// Why an item is on the plan.
pub fn why(showing: Showing, reasons: &[Reason]) -> impl IntoView + use<> {
    let words = showing.words();
    let said = reasons.iter().map(|it| words.reason(showing.block, *it)).collect::<Vec<_>>();
    (!said.is_empty()).then(|| {
        view! { <p class="why">{words.text("plan-why")}": "{said.join("; ")}"."</p> }
    })
}

/// A line of the start screen: labelled by what it is for; who answers opens below.
pub fn line(showing: Showing, purpose: &str, service: &Service) -> impl IntoView + use<> {
    let words = showing.words();
    let numbers = service
        .phones
        .iter()
        .map(|it| {
            let say = it.say.clone().map(|it| words.format("phone-say", &[("word", it.into())]));
            view! {
                <a class="act" href=it.number.href(it.kind)>
                    <span>{words.term("phone", it.kind)}</span>
                    " "
                    <bdi class="number" dir="ltr" translate="no">{it.number.written()}</bdi>
                </a>
                {say.map(|it| view! { <span class="hours">{it}</span> })}
            }
        })
        .collect_view();
    let hours = service.phones.first().map(|it| words.schedule(&it.schedule));
    let mut languages = words.list(service.languages.iter().map(|it| words.language(it)));
    if service.interpretation == Some(true) {
        languages = format!("{languages}, {}", words.text("service-interpreters"));
    }
    view! {
        <li>
            <h3>{words.text(&format!("line-{purpose}"))}</h3>
            {numbers}
            <span class="hours">{hours}</span>
            <details>
                <summary>{words.text("line-who")}</summary>
                <p><b>{named(&service.name)}</b>". "{service.summary.clone()}</p>
                <p>{languages}</p>
                <p class="young">{words.text("service-young")}</p>
                <p>{words.passes_on(service)}</p>
                <p class="fresh">{freshness(showing, service)}</p>
            </details>
        </li>
    }
}

/// The list of regions and their names, for choices.
pub fn regions(words: Words) -> Vec<(alongside_core::model::Region, String)> {
    alongside_core::model::Region::ALL.iter().map(|&it| (it, words.term("region", it))).collect()
}
