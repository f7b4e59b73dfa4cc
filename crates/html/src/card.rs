//! A service as a card: what it gives, what it passes on, how to reach it, how sure the number is.
//!
//! Nothing inside a card changes while it is on screen, so the static pages and the app write it from this one template.

use alongside_i18n::{Localizer, PluralRule};
use alongside_model::{
    Bundle, Clock, Corrections, Date, Freshness, Gender, Hotline, Kind, Phone, PhoneKind,
    PhoneNumber, Reason, RunBy, Schedule, Service, Text,
};
use maud::{Markup, html};

/// What a card needs to know beside the service.
#[derive(Clone, Copy)]
pub struct CardContext<'a> {
    /// The bundle that holds the service.
    pub bundle: &'a Bundle,
    /// The platform's plural rule.
    pub plural: PluralRule,
    /// The day for which freshness is told.
    pub date: Date,
    /// The time now in each zone; nothing on a page that is written ahead.
    pub clock: Clock,
    /// Whether the reader may be under 18.
    pub young: bool,
}

impl<'a> CardContext<'a> {
    /// What says the texts of the bundle.
    pub fn localizer(self) -> Localizer<'a> {
        Localizer::of(self.bundle, self.plural)
    }
}

/// A text with its language marked where it differs from the page's. Names are never translated by a browser.
pub fn named(text: &Text) -> Markup {
    html! { span lang=[text.lang.as_deref()] translate="no" { (text.text) } }
}

/// One service as an item of a list. `reasons` says why it is on a plan; empty elsewhere.
pub fn card(context: CardContext, service: &Service, reasons: &[Reason]) -> Markup {
    html! { li.card { (card_inside(context, service, reasons)) } }
}

/// Everything inside the list item of a [`card`], for a list whose items are components.
pub fn card_inside(context: CardContext, service: &Service, reasons: &[Reason]) -> Markup {
    inside(context, service, reasons, None)
}

/// One service as an item of a static page's list, with its sources at the end of its details.
pub fn card_with_sources(context: CardContext, service: &Service, sources: Markup) -> Markup {
    html! { li.card { (inside(context, service, &[], Some(sources))) } }
}

fn inside(
    context: CardContext,
    service: &Service,
    reasons: &[Reason],
    sources: Option<Markup>,
) -> Markup {
    let localizer = context.localizer();
    html! {
        h3 {
            (named(&service.name))
            @if let Some(city) = &service.city { span.city { " – " (city) } }
        }
        p { (service.summary) }
        (tags(localizer, service))
        @if service.kind != Kind::Support { p.remark { (localizer.term("kind", service.kind)) } }
        @if context.young { p.young { (localizer.text("service-young")) } }
        p.pass {
            b { (localizer.label(&localizer.text("service-passes-on"))) " " }
            (localizer.passes_on(service))
        }
        (contacts(context, service))
        p.fresh { (freshness(context, service)) }
        (details(context, service, sources))
        (self::reasons(context, reasons))
    }
}

/// Who it takes and who runs it, where that may matter to a choice.
fn tags(localizer: Localizer, service: &Service) -> Markup {
    let mut tags = Vec::new();
    // The remark of an emergency number says who comes.
    if service.kind != Kind::Emergency {
        if service.gender != Gender::Open {
            tags.push(localizer.term("gender", service.gender));
        }
        let telling = service
            .run_by
            .iter()
            .filter(|run_by| !matches!(run_by, RunBy::Independent | RunBy::Union));
        tags.extend(telling.map(|run_by| localizer.term("run-by", run_by)));
    }
    html! {
        @if !tags.is_empty() { ul.tags { @for tag in tags { li { (tag) } } } }
    }
}

/// How many numbers of a service are shown without a tap.
const OPEN_NUMBERS: usize = 3;

/// Numbers as large buttons with their hours; where there is no number, chat, e-mail and website in their place.
fn contacts(context: CardContext, service: &Service) -> Markup {
    let localizer = context.localizer();
    let (open, rest) = service.phones.split_at(service.phones.len().min(OPEN_NUMBERS));
    html! {
        ul.ways {
            @for phone in open { (phone_with_hours(context, phone)) }
            @if !rest.is_empty() {
                li {
                    details {
                        summary { (localizer.format("plan-more", &[("count", localizer.number(rest.len()))])) }
                        ul.ways { @for phone in rest { (phone_with_hours(context, phone)) } }
                    }
                }
            }
            @if service.phones.is_empty() { (online_contacts(context, service)) }
        }
    }
}

/// Chat, e-mail and website.
fn online_contacts(context: CardContext, service: &Service) -> Markup {
    let localizer = context.localizer();
    html! {
        @if let Some(chat) = &service.chat {
            li {
                a.act.web href=(chat.url) rel="noreferrer" { (localizer.text("contact-chat")) }
                (hours(context, &chat.schedule))
            }
        }
        @if let Some(email) = &service.email {
            li {
                a.act.web href={ "mailto:" (email) } { (localizer.text("contact-email")) }
                span.hours { bdi dir="ltr" { (email) } }
            }
        }
        @if let Some(website) = &service.website {
            li { a.act.web href=(website) rel="noreferrer" { (localizer.text("contact-website")) } }
        }
    }
}

/// A number to press. How it is used (call, text, TTY) comes before it.
fn phone_button(localizer: Localizer, phone: &Phone) -> Markup {
    let outside = (phone.kind == PhoneKind::WhatsApp).then_some("noreferrer");
    html! {
        a.act href=(phone.number.href(phone.kind)) rel=[outside] {
            span { (localizer.term("phone", phone.kind)) }
            " "
            bdi.number dir="ltr" translate="no" { (phone.number.written()) }
            @if let Some(digits) = &phone.extension {
                ", " (localizer.format("phone-extension", &[("digits", digits.clone().into())]))
            }
        }
        @if let Some(word) = &phone.say {
            span.hours { (localizer.format("phone-say", &[("word", word.clone().into())])) }
        }
    }
}

/// When a person answers, and whether that is now.
fn hours(context: CardContext, schedule: &Schedule) -> Markup {
    let localizer = context.localizer();
    html! {
        span.hours { (localizer.schedule(schedule)) }
        @if let Some(now) = localizer.answering(schedule, context.clock) { span.hours.now { (now) } }
    }
}

fn phone_with_hours(context: CardContext, phone: &Phone) -> Markup {
    html! {
        li {
            (phone_button(context.localizer(), phone))
            (hours(context, &phone.schedule))
            @if let Some(note) = &phone.note { span.hours { (note) } }
        }
    }
}

/// How sure the number is, in words; where it is not, with the number of the first national hotline.
fn freshness(context: CardContext, service: &Service) -> String {
    let localizer = context.localizer();
    let bundle = context.bundle;
    // The line for everyone, or on its own card the last one of the start screen, which finds services: a card never
    // names its own number as the one to try instead.
    let lines = [bundle.hotlines.first(), bundle.hotlines.last()];
    let numbers = lines.into_iter().flatten().filter_map(|hotline| {
        bundle.services[hotline.service].phones.first().map(|phone| &phone.number)
    });
    let is_own = |number: &PhoneNumber| service.phones.iter().any(|own| own.number == *number);
    let hotline = numbers
        .filter(|number| !is_own(number))
        .map(PhoneNumber::written)
        .next()
        .unwrap_or_default();
    let month = service.assured.map(|month| localizer.month(month)).unwrap_or_default();
    let checked = localizer.format("service-checked", &[("month", month.clone().into())]);
    let mut text = match service.freshness(context.date) {
        Freshness::Recent => checked,
        // Nobody in danger should be told to try another line first.
        Freshness::Old | Freshness::VeryOld if service.kind == Kind::Emergency => checked,
        Freshness::Old | Freshness::VeryOld => localizer
            .format("service-checked-old", &[("month", month.into()), ("number", hotline.into())]),
        Freshness::NotChecked => {
            localizer.format("service-not-checked", &[("number", hotline.into())])
        }
    };
    if service.unsure {
        text.push(' ');
        text.push_str(&localizer.text("service-unsure"));
    }
    text
}

/// Details that not everyone needs.
fn details(context: CardContext, service: &Service, sources: Option<Markup>) -> Markup {
    let localizer = context.localizer();
    let rows = [
        ("service-who-for", service.eligibility.clone()),
        ("service-asks", service.asks.clone()),
        ("service-languages", Some(languages(localizer, service))),
        ("service-cost", localizer.fees(&service.fees)),
    ];
    let online = service.chat.is_some() || service.email.is_some() || service.website.is_some();
    html! {
        details.more {
            summary { (localizer.text("service-more")) }
            @if let Some(organization) = &service.organization {
                p.organization { (named(organization)) }
            }
            dl {
                @for (label, text) in rows {
                    @if let Some(text) = text { dt { (localizer.text(label)) } dd { (text) } }
                }
            }
            @if online && !service.phones.is_empty() { ul.ways { (online_contacts(context, service)) } }
            @if let Some(sources) = sources { (sources) }
            @if let Some(corrections) = &context.bundle.corrections {
                (correction_link(localizer, corrections, service))
            }
        }
    }
}

/// A link to say that the record is wrong, with the trace that it leaves. It tells which record, by a code that means
/// nothing to anyone else, and no more.
fn correction_link(localizer: Localizer, corrections: &Corrections, service: &Service) -> Markup {
    let code = service.code();
    let subject = localizer.format("service-wrong-subject", &[("code", code.clone().into())]);
    let trace = match corrections {
        Corrections::Email(_) => localizer.text("service-wrong-email"),
        Corrections::Page(_) => localizer.text("service-wrong-page"),
    };
    html! {
        p.wrong {
            a href=(corrections.address(&code, &subject)) rel="noreferrer" { (localizer.text("service-wrong")) }
            " " (trace) " " (localizer.text("service-wrong-write"))
        }
    }
}

/// Languages spoken there, and whether there are interpreters.
fn languages(localizer: Localizer, service: &Service) -> String {
    let mut text = localizer.list(service.languages.iter().map(|tag| localizer.language(tag)));
    if service.interpretation == Some(true) {
        text.push_str(", ");
        text.push_str(&localizer.text("service-interpreters"));
    }
    text
}

/// Why an item is on the plan, as a sentence; empty where there is nothing to say.
pub fn why(context: CardContext, reasons: &[Reason]) -> String {
    let localizer = context.localizer();
    let said: Vec<String> =
        reasons.iter().map(|reason| localizer.reason(context.bundle, *reason)).collect();
    if said.is_empty() {
        return String::new();
    }
    format!("{} {}.", localizer.label(&localizer.text("plan-why")), said.join("; "))
}

/// Why an item is on the plan.
pub fn reasons(context: CardContext, reasons: &[Reason]) -> Markup {
    let why = why(context, reasons);
    html! {
        @if !why.is_empty() { p.why { (why) } }
    }
}

/// A number of the start screen, labelled by what it is for; a tap shows who answers.
pub fn hotline(context: CardContext, hotline: &Hotline) -> Markup {
    let localizer = context.localizer();
    let service = &context.bundle.services[hotline.service];
    let title = format!("line-{}", hotline.purpose);
    html! {
        li {
            h3 { (localizer.text(&title)) }
            @for phone in &service.phones { (phone_button(localizer, phone)) }
            span.hours {
                @if let Some(phone) = service.phones.first() { (localizer.schedule(&phone.schedule)) }
            }
            details {
                summary { (localizer.text("line-who")) }
                p { b { (named(&service.name)) } ". " (service.summary) }
                p { (languages(localizer, service)) }
                p.young { (localizer.text("service-young")) }
                p { (localizer.passes_on(service)) }
                p.fresh { (freshness(context, service)) }
            }
        }
    }
}
