//! A service as a card: what it gives, what it passes on, how to reach it, how sure the number is.
//!
//! Cards hold nothing that changes, so they are written as HTML text, by the static pages and by the app alike.

use alongside_i18n::Localizer;
use alongside_i18n::PluralRule;
use alongside_model::Reason;
use alongside_model::{Bundle, Corrections};
use alongside_model::{Clock, Freshness, Phone, Schedule, Service, Text};
use alongside_model::{Date, Gender, Kind, PhoneKind, RunBy};
use maud::{Markup, html};

/// What a card needs to know beside the service.
#[derive(Clone, Copy)]
pub struct CardContext<'a> {
    /// The bundle that the service stands in.
    pub bundle: &'a Bundle,
    /// The platform's plural rule.
    pub plural: PluralRule,
    /// The day for which freshness is told.
    pub on: Date,
    /// The time now in each zone; nothing on a page that is written ahead.
    pub clock: Clock,
    /// Whether the reader may be under 18.
    pub young: bool,
}

impl<'a> CardContext<'a> {
    /// The words of the bundle.
    pub fn words(self) -> Localizer<'a> {
        Localizer::of(self.bundle, self.plural)
    }
}

/// A text with its language marked where it differs from the page's. Names are never translated by a browser.
pub fn named(text: &Text) -> Markup {
    html! { span lang=[text.lang.as_deref()] translate="no" { (text.text) } }
}

/// One service. `reasons` says why it is on a plan; empty elsewhere.
pub fn card(context: CardContext, service: &Service, reasons: &[Reason]) -> Markup {
    card_with(context, service, reasons, None)
}

/// One service, with something more at the end of its details: static pages put its sources there.
pub fn card_with(
    context: CardContext,
    service: &Service,
    reasons: &[Reason],
    end: Option<Markup>,
) -> Markup {
    let words = context.words();
    html! {
        li.card {
            h3 {
                (named(&service.name))
                @if let Some(city) = &service.city { span.city { " – " (city) } }
            }
            p { (service.summary) }
            (tags(words, service))
            @if service.kind != Kind::Support { p.remark { (words.term("kind", service.kind)) } }
            @if context.young { p.young { (words.text("service-young")) } }
            p.pass { b { (words.label(&words.text("service-passes-on"))) " " } (words.passes_on(service)) }
            (ways(context, service))
            p.fresh { (freshness(context, service)) }
            (more(context, service, end))
            (why(context, reasons))
        }
    }
}

/// Who it takes and who runs it, where that may matter to a choice.
fn tags(words: Localizer, service: &Service) -> Markup {
    let mut res = Vec::new();
    // The remark of an emergency number says who comes.
    if service.kind != Kind::Emergency {
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
    }
    html! {
        @if !res.is_empty() { ul.tags { @for it in res { li { (it) } } } }
    }
}

/// How many numbers of a service stand open.
const OPEN_NUMBERS: usize = 3;

/// Numbers as large buttons with their hours. Where there is no number, chat, e-mail or website stand in.
fn ways(context: CardContext, service: &Service) -> Markup {
    let words = context.words();
    let (open, rest) = service.phones.split_at(service.phones.len().min(OPEN_NUMBERS));
    html! {
        ul.ways {
            @for it in open { (way(context, it)) }
            @if !rest.is_empty() {
                li {
                    details {
                        summary { (words.format("plan-more", &[("count", words.number(rest.len()))])) }
                        ul.ways { @for it in rest { (way(context, it)) } }
                    }
                }
            }
            @if service.phones.is_empty() { (written(context, service)) }
        }
    }
}

/// Chat, e-mail and website.
fn written(context: CardContext, service: &Service) -> Markup {
    let words = context.words();
    html! {
        @if let Some(it) = &service.chat {
            li {
                a.act.web href=(it.url) rel="noreferrer" { (words.text("contact-chat")) }
                (hours(context, &it.schedule))
            }
        }
        @if let Some(it) = &service.email {
            li {
                a.act.web href={ "mailto:" (it) } { (words.text("contact-email")) }
                span.hours { bdi dir="ltr" { (it) } }
            }
        }
        @if let Some(it) = &service.website {
            li { a.act.web href=(it) rel="noreferrer" { (words.text("contact-website")) } }
        }
    }
}

/// A number to press, with how it is used, before it.
fn number(words: Localizer, phone: &Phone) -> Markup {
    let outside = (phone.kind == PhoneKind::WhatsApp).then_some("noreferrer");
    html! {
        a.act href=(phone.number.href(phone.kind)) rel=[outside] {
            span { (words.term("phone", phone.kind)) }
            " "
            bdi.number dir="ltr" translate="no" { (phone.number.written()) }
            @if let Some(it) = &phone.extension {
                ", " (words.format("phone-extension", &[("digits", it.clone().into())]))
            }
        }
        @if let Some(it) = &phone.say {
            span.hours { (words.format("phone-say", &[("word", it.clone().into())])) }
        }
    }
}

/// When a person answers, and whether that is now.
fn hours(context: CardContext, schedule: &Schedule) -> Markup {
    let words = context.words();
    html! {
        span.hours { (words.schedule(schedule)) }
        @if let Some(it) = words.answering(schedule, context.clock) { span.hours.now { (it) } }
    }
}

fn way(context: CardContext, phone: &Phone) -> Markup {
    html! {
        li {
            (number(context.words(), phone))
            (hours(context, &phone.schedule))
            @if let Some(it) = &phone.note { span.hours { (it) } }
        }
    }
}

/// How sure the number is, in words; where it is not, the national line stands beside it.
fn freshness(context: CardContext, service: &Service) -> String {
    let words = context.words();
    let bundle = context.bundle;
    let line = bundle
        .hotlines
        .first()
        .and_then(|it| bundle.services[it.service].phones.first())
        .map(|it| it.number.written())
        .unwrap_or_default();
    let month = service.assured.map(|it| words.month(it)).unwrap_or_default();
    let mut res = match service.freshness(context.on) {
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
fn more(context: CardContext, service: &Service, end: Option<Markup>) -> Markup {
    let words = context.words();
    let rows = [
        ("service-who-for", service.eligibility.clone()),
        ("service-asks", service.asks.clone()),
        ("service-languages", Some(languages(words, service))),
        ("service-cost", words.fees(&service.fees)),
    ];
    let written_to = service.chat.is_some() || service.email.is_some() || service.website.is_some();
    html! {
        details.more {
            summary { (words.text("service-more")) }
            @if let Some(it) = &service.organization { p.organization { (named(it)) } }
            dl {
                @for (label, text) in rows {
                    @if let Some(it) = text { dt { (words.text(label)) } dd { (it) } }
                }
            }
            @if written_to && !service.phones.is_empty() { ul.ways { (written(context, service)) } }
            @if let Some(it) = end { (it) }
            @if let Some(it) = &context.bundle.corrections { (wrong(words, it, service)) }
        }
    }
}

/// A link to say that the record is wrong, with the trace that it leaves. It tells which record, by a code that means
/// nothing to anyone else, and no more.
fn wrong(words: Localizer, to: &Corrections, service: &Service) -> Markup {
    let code = service.code();
    let subject = words.format("service-wrong-subject", &[("code", code.clone().into())]);
    let trace = match to {
        Corrections::Email(_) => words.text("service-wrong-email"),
        Corrections::Page(_) => words.text("service-wrong-page"),
    };
    html! {
        p.wrong {
            a href=(to.address(&code, &subject)) rel="noreferrer" { (words.text("service-wrong")) }
            " " (trace) " " (words.text("service-wrong-write"))
        }
    }
}

/// Languages spoken there, and whether there are interpreters.
fn languages(words: Localizer, service: &Service) -> String {
    let mut res = words.list(service.languages.iter().map(|it| words.language(it)));
    if service.interpretation == Some(true) {
        res.push_str(", ");
        res.push_str(&words.text("service-interpreters"));
    }
    res
}

/// Why an item is on the plan.
pub fn why(context: CardContext, reasons: &[Reason]) -> Markup {
    let words = context.words();
    let said = reasons.iter().map(|it| words.reason(context.bundle, *it)).collect::<Vec<_>>();
    html! {
        @if !said.is_empty() { p.why { (words.label(&words.text("plan-why"))) " " (said.join("; ")) "." } }
    }
}

/// A line of the start screen: labelled by what it is for; who answers opens below.
pub fn line(context: CardContext, purpose: &str, service: &Service) -> Markup {
    let words = context.words();
    let title = format!("line-{purpose}");
    html! {
        li {
            h3 { (words.text(&title)) }
            @for it in &service.phones { (number(words, it)) }
            span.hours { @if let Some(it) = service.phones.first() { (words.schedule(&it.schedule)) } }
            details {
                summary { (words.text("line-who")) }
                p { b { (named(&service.name)) } ". " (service.summary) }
                p { (languages(words, service)) }
                p.young { (words.text("service-young")) }
                p { (words.passes_on(service)) }
                p.fresh { (freshness(context, service)) }
            }
        }
    }
}
