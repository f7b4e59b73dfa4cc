//! A service as a row: its name and town, what it gives, a number, whether someone answers now, and what it passes on. All
//! else opens with a tap.
//!
//! Nothing inside a row changes while it is on screen, so the static pages and the app write it from this one template.

use alongside_engine::Situation;
use alongside_engine::nearness::{Nearness, nearness};
use alongside_i18n::{Localizer, PluralRule};
use alongside_model::{
    Bundle, Clock, Corrections, Date, Freshness, Gender, Hotline, Kind, Phone, PhoneKind,
    PhoneNumber, Reason, RunBy, Schedule, Service, Text, Way,
};
use maud::{Markup, html};

/// What a row needs to know beside the service.
#[derive(Clone, Copy)]
pub struct CardContext<'a> {
    /// The bundle that holds the service.
    pub bundle: &'a Bundle,
    /// What the person's answers add up to; nothing on a page that is written ahead.
    pub situation: &'a Situation,
    /// The platform's plural rule.
    pub plural: PluralRule,
    /// The day for which freshness is told.
    pub date: Date,
    /// The time now in each zone; nothing on a page that is written ahead.
    pub clock: Clock,
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

/// One service as an item of a static page's list, with its sources at the end of its details.
pub fn card_with_sources(context: CardContext, service: &Service, sources: Markup) -> Markup {
    html! { li.card { (inside(context, service, &[], Some(sources))) } }
}

/// Everything inside the list item of a service, for a list whose items are components. `reasons` says why it is on a plan;
/// empty elsewhere.
pub fn card_inside(context: CardContext, service: &Service, reasons: &[Reason]) -> Markup {
    inside(context, service, reasons, None)
}

fn inside(
    context: CardContext,
    service: &Service,
    reasons: &[Reason],
    sources: Option<Markup>,
) -> Markup {
    let localizer = context.localizer();
    // The number to press first is one that the person can use.
    let fits = |phone: &&Phone| phone.kind.way().is_some_and(|way| context.situation.ways.has(way));
    let first = service.phones.iter().find(fits).or(service.phones.first());
    let mut online = online_contacts(context, service);
    // What has no number says how else to reach it.
    let instead = if first.is_none() && !online.is_empty() { Some(online.remove(0)) } else { None };
    html! {
        h3 { (heading(context, service, reasons)) (town(context, service)) }
        p.what { (what(context, service)) }
        @if let Some(phone) = first { (phone_button(localizer, phone)) }
        @if let Some(instead) = instead { (instead) }
        p.foot {
            @if let Some(now) = first.and_then(|phone| hours_now(context, &phone.schedule)) { span.now { (now) } " " }
            span.mark { (localizer.text(mark(service))) }
        }
        details.more {
            summary { (localizer.text("service-more")) }
            (details(context, service, first, &online, sources))
            (self::reasons(context, reasons))
        }
    }
}

/// What a line of the start screen is for, on a plan; elsewhere the name.
fn heading(context: CardContext, service: &Service, reasons: &[Reason]) -> Markup {
    match reasons {
        [Reason::Hotline(hotline)] => {
            html! { (purpose(context.localizer(), &context.bundle.hotlines[*hotline])) }
        }
        _ => named(&service.name),
    }
}

/// The towns or regions that a service is for, with how far they are where that is known and some way.
fn town(context: CardContext, service: &Service) -> Markup {
    let localizer = context.localizer();
    let towns = localizer.list(context.bundle.town_names(service));
    let away = match nearness(context.bundle, context.situation.town, service) {
        Some(Nearness::Around(km) | Nearness::Away(Some(km))) => Some(km),
        Some(Nearness::Here | Nearness::Away(None)) | None => None,
    };
    html! {
        @if !towns.is_empty() {
            " " span.town {
                (towns)
                @if let Some(km) = away { ", " (localizer.format("km", &[("km", km.to_string().into())])) }
            }
        }
    }
}

/// How many kinds of help a row names.
const HELPS: usize = 3;

/// What a service gives and whom it takes, in the terms that every language has: what was asked for first.
fn what(context: CardContext, service: &Service) -> String {
    let localizer = context.localizer();
    if service.kind != Kind::Support {
        return localizer.term("kind", service.kind);
    }
    let asked = service.needs.and(context.situation.needs);
    let others = service.needs.iter().filter(|&need| !asked.has(need));
    let helps = asked.iter().chain(others).take(HELPS).map(|need| localizer.term("need", need));
    let helps = localizer.list(helps);
    if service.gender == Gender::Open {
        return helps;
    }
    format!("{} {helps}", localizer.label(&localizer.term("gender", service.gender)))
}

/// The id of the message that says in a few words what a service does with what it is told. The full words open with a tap.
fn mark(service: &Service) -> &'static str {
    let run_by = |body| service.run_by.has(body);
    if run_by(RunBy::ChildProtection) {
        "mark-child-protection"
    } else if run_by(RunBy::Police) || run_by(RunBy::Government) || service.kind != Kind::Support {
        "mark-authority"
    } else if service.says_private {
        "mark-private"
    } else if service.passes_on.is_some() {
        "mark-some"
    } else {
        "mark-unknown"
    }
}

/// Whether someone answers now: by the clock where there is one, or at all hours.
fn hours_now(context: CardContext, schedule: &Schedule) -> Option<String> {
    let localizer = context.localizer();
    match schedule {
        Schedule::Always => Some(localizer.schedule(schedule)),
        _ => localizer.answering(schedule, context.clock),
    }
}

/// Who runs it, where that may matter to a choice.
fn tags(localizer: Localizer, service: &Service) -> Markup {
    let telling =
        service.run_by.iter().filter(|run_by| !matches!(run_by, RunBy::Independent | RunBy::Union));
    let tags: Vec<String> = telling.map(|run_by| localizer.term("run-by", run_by)).collect();
    html! {
        // The remark of an emergency number says who comes.
        @if !tags.is_empty() && service.kind != Kind::Emergency {
            ul.tags { @for tag in tags { li { (tag) } } }
        }
    }
}

/// Its chat on the web, with the hours.
fn chat(context: CardContext, service: &Service) -> Option<Markup> {
    let chat = service.chat.as_ref()?;
    Some(html! {
        a.act.web href=(chat.url) rel="noreferrer" { (context.localizer().text("contact-chat")) }
        (hours(context, &chat.schedule))
    })
}

/// Chat, e-mail and website, as far as there are.
fn online_contacts(context: CardContext, service: &Service) -> Vec<Markup> {
    let localizer = context.localizer();
    let email = service.email.as_ref().map(|email| {
        html! {
            a.act.web href={ "mailto:" (email) } { (localizer.text("contact-email")) }
            span.hours { bdi dir="ltr" { (email) } }
        }
    });
    let website = service.website.as_ref().map(|website| {
        html! {
            a.act.web href=(website) rel="noreferrer" { (localizer.text("contact-website")) }
        }
    });
    [chat(context, service), email, website].into_iter().flatten().collect()
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
                " "
                span { (localizer.format("phone-extension", &[("digits", digits.clone().into())])) }
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

fn hours_and_note(context: CardContext, phone: &Phone) -> Markup {
    html! {
        (hours(context, &phone.schedule))
        @if let Some(note) = &phone.note { span.hours { (note) } }
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

/// What opens with a tap: all that is known of the service. The hours of the number that stands above come first.
fn details(
    context: CardContext,
    service: &Service,
    above: Option<&Phone>,
    online: &[Markup],
    sources: Option<Markup>,
) -> Markup {
    let localizer = context.localizer();
    let rows = [
        ("service-who-for", service.eligibility.clone()),
        ("service-asks", service.asks.clone()),
        ("service-languages", Some(languages(localizer, service))),
        ("service-cost", localizer.fees(&service.fees)),
    ];
    html! {
        @if let Some(phone) = above { (hours_and_note(context, phone)) }
        p { (service.summary) }
        (tags(localizer, service))
        p.pass {
            b { (localizer.label(&localizer.text("service-passes-on"))) " " }
            (localizer.passes_on(service))
        }
        @if context.situation.may_be_young() { p.young { (localizer.text("service-young")) } }
        @for phone in service.phones.iter().filter(|phone| above != Some(*phone)) {
            (phone_button(localizer, phone))
            (hours_and_note(context, phone))
        }
        @for contact in online { (contact) }
        @if let Some(organization) = &service.organization {
            p.organization { (named(organization)) }
        }
        dl {
            @for (label, text) in rows {
                @if let Some(text) = text { dt { (localizer.text(label)) } dd { (text) } }
            }
        }
        p.fresh { (freshness(context, service)) }
        @if let Some(sources) = sources { (sources) }
        @if let Some(corrections) = &context.bundle.corrections {
            (correction_link(localizer, corrections, service))
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

/// What a line of the start screen is for.
fn purpose(localizer: Localizer, hotline: &Hotline) -> String {
    localizer.text(&format!("line-{}", hotline.purpose))
}

/// A line of the start screen with what it is for as a heading, and its number as a large button.
pub fn line_with_heading(context: CardContext, hotline: &Hotline) -> Markup {
    let localizer = context.localizer();
    let service = &context.bundle.services[hotline.service];
    html! {
        h2 { (purpose(localizer, hotline)) }
        @if let Some(phone) = service.phones.first() { (phone_button(localizer, phone)) }
    }
}

/// A line of the start screen as one button: what it is for, and its number.
pub fn line_button(context: CardContext, hotline: &Hotline) -> Markup {
    let service = &context.bundle.services[hotline.service];
    labelled_number(&purpose(context.localizer(), hotline), service)
}

/// The first number of a service as a button that says what it is for.
pub fn labelled_number(label: &str, service: &Service) -> Markup {
    html! {
        @if let Some(phone) = service.phones.first() {
            a.act.line href=(phone.number.href(phone.kind)) {
                span { (label) }
                " "
                bdi.number dir="ltr" translate="no" { (phone.number.written()) }
            }
        }
    }
}

/// Which lines of the start screen can be reached without a voice, and how: behind a tap on `summary`.
pub fn text_and_chat(context: CardContext, summary: &str, hotlines: &[Hotline]) -> Markup {
    let localizer = context.localizer();
    let is_written = |phone: &&Phone| phone.kind.way() == Some(Way::Text);
    html! {
        details.who {
            summary { (summary) }
            @for hotline in hotlines {
                @let service = &context.bundle.services[hotline.service];
                @let phones: Vec<&Phone> = service.phones.iter().filter(is_written).collect();
                @let chat = chat(context, service);
                @if !phones.is_empty() || chat.is_some() {
                    h3 { (purpose(localizer, hotline)) }
                    @for phone in phones {
                        (phone_button(localizer, phone))
                        (hours_and_note(context, phone))
                    }
                    @if let Some(chat) = chat { (chat) }
                }
            }
        }
    }
}

/// Who answers some lines of the start screen, how else to reach them, and what they pass on: behind one tap.
pub fn who_answers<'a>(
    context: CardContext,
    hotlines: impl Iterator<Item = &'a Hotline>,
) -> Markup {
    let localizer = context.localizer();
    html! {
        details.who {
            summary { (localizer.text("line-who")) }
            @for hotline in hotlines {
                @let service = &context.bundle.services[hotline.service];
                h3 { (purpose(localizer, hotline)) }
                p { b { (named(&service.name)) } ". " (service.summary) }
                @for phone in &service.phones {
                    (phone_button(localizer, phone))
                    (hours_and_note(context, phone))
                }
                @for contact in online_contacts(context, service) { (contact) }
                p { (languages(localizer, service)) }
                p { (localizer.passes_on(service)) }
                p.young { (localizer.text("service-young")) }
                p.fresh { (freshness(context, service)) }
            }
        }
    }
}
