//! A service as a row: its name and town, what it gives, a number, whether someone answers now, and what it passes on. All
//! else opens with a tap.
//!
//! Nothing inside a row changes while it is on screen, so the static pages and the app write it from this one template.

use alongside_engine::Situation;
use alongside_engine::nearness::{Nearness, nearness};
use alongside_i18n::{Localizer, PluralRule};
use alongside_model::{
    Audience, Bundle, Clock, Corrections, Date, Fees, Freshness, Gender, Hotline, Kind, Need,
    Phone, PhoneKind, PhoneNumber, Reason, RunBy, Schedule, Service, Text, Way,
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

/// A name with its language marked where it differs from the page's. It is never translated by a browser.
pub fn named(text: &Text) -> Markup {
    html! { span lang=[text.lang.as_deref()] dir=[direction(text)] translate="no" { (text.text) } }
}

/// A text with its language marked where it differs from the page's.
pub fn marked(text: &Text) -> Markup {
    html! {
        @match &text.lang {
            Some(lang) => { span lang=(lang) dir="ltr" { (text.text) } }
            None => { (text.text) }
        }
    }
}

/// Which way a text runs that is not in the page's language: records are written in English and French.
fn direction(text: &Text) -> Option<&'static str> {
    text.lang.as_ref().map(|_| "ltr")
}

/// A message around a text that may be in another language.
fn around(localizer: Localizer, id: &str, variable: &str, text: &Text) -> Markup {
    const HOLE: &str = "\u{0}";
    let said = localizer.format(id, &[(variable, HOLE.into())]);
    let (before, after) = said.split_once(HOLE).unwrap_or((&said, ""));
    html! { (before) (marked(text)) (after) }
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
    let contacts = Contacts::of(context, service);
    html! {
        (row(context, service, reasons, &contacts))
        details.more {
            summary { (context.localizer().text("service-more")) }
            (more(context, service, reasons, &contacts, sources))
        }
    }
}

/// What of a service stands open, and what opens with a tap, apart: for a list whose parts change while they are on screen.
pub fn card_parts(context: CardContext, service: &Service, reasons: &[Reason]) -> (Markup, Markup) {
    let contacts = Contacts::of(context, service);
    (row(context, service, reasons, &contacts), more(context, service, reasons, &contacts, None))
}

/// One number of a service, with its name and hours.
pub fn one_number(context: CardContext, service: &Service, place: usize) -> Markup {
    html! {
        h3 { (named(&service.name)) (town(context, service)) }
        @if let Some(phone) = service.phones.get(place) {
            (phone_button(context, phone))
            (hours_and_note(context, phone))
        }
    }
}

/// A service as it is read on paper: all of how to reach it, when, whom it is for, and what it passes on.
pub(crate) fn service_on_paper(context: CardContext, service: &Service) -> Markup {
    let localizer = context.localizer();
    html! {
        h3 { (named(&service.name)) (town(context, service)) }
        p { (what(context, service)) @if let Some(text) = who_for(localizer, service) { (localizer.text("sentence-separator")) (text.text) } }
        @for phone in &service.phones {
            p.reach {
                (localizer.term("phone", phone.kind)) " "
                b { bdi dir="ltr" { (written(context, &phone.number)) } }
                @if let Some(extension) = extension(localizer, phone) { " " (extension) }
                ". " (schedule(localizer, &phone.schedule))
                @if let Some(note) = &phone.note { " " (marked(note)) }
            }
        }
        p.pass { (localizer.label(&localizer.text("service-passes-on"))) " " (passes_on(localizer, service)) }
        p.fresh { (freshness(context, service)) }
    }
}

/// When a number is answered, where that is short enough for a card.
pub(crate) fn hours_short(context: CardContext, phone: &Phone) -> Option<String> {
    (phone.schedule == Schedule::Always).then(|| context.localizer().schedule(&phone.schedule))
}

/// How to reach a service: what stands in its row, and what opens with a tap.
struct Contacts<'a> {
    above: Vec<&'a Phone>,
    /// What has no number says how else to reach it.
    instead: Option<Markup>,
    online: Vec<Markup>,
}

impl<'a> Contacts<'a> {
    fn of(context: CardContext, service: &'a Service) -> Self {
        let above = numbers_above(context, service);
        let mut online = online_contacts(context, service);
        let instead = (above.is_empty() && !online.is_empty()).then(|| online.remove(0));
        Self { above, instead, online }
    }
}

fn row(context: CardContext, service: &Service, reasons: &[Reason], contacts: &Contacts) -> Markup {
    let Contacts { above, instead, .. } = contacts;
    let first = above.first().copied();
    html! {
        h3 { (heading(context, service, reasons)) (town(context, service)) }
        p.what { (what(context, service)) }
        @for phone in above {
            (phone_button(context, phone))
            @if let (true, Some(note)) = (context.situation.outside, &phone.note) { span.hours { (marked(note)) } }
        }
        @if let Some(instead) = instead { (instead) }
        (foot(context, service, first))
    }
}

/// Who answers now, what is passed on, and how sure the number is, in few words.
fn foot(context: CardContext, service: &Service, first: Option<&Phone>) -> Markup {
    let localizer = context.localizer();
    let hours = first.map(|phone| &phone.schedule);
    let now = hours.and_then(|hours| hours_now(context, service, hours));
    // What holds now is soon untrue on paper. There the hours stand, apart, so that nobody hears them read aloud.
    let on_paper = hours.filter(|hours| now.is_some() && **hours != Schedule::Always);
    html! {
        @if let Some(hours) = on_paper { p.on-paper { (schedule(localizer, hours)) } }
        p.foot {
            @if let Some(now) = now { span.now { (now) } " " }
            span.mark { (localizer.text(mark(service))) }
            " " span { (seen(localizer, service)) }
        }
    }
}

/// What a row says in words, once more in a second language; the name and the number are the same in each.
pub fn card_words(context: CardContext, service: &Service, reasons: &[Reason]) -> Markup {
    html! {
        @if let [Reason::Hotline(_)] = reasons { p.said { (heading(context, service, reasons)) } }
        p.what { (what(context, service)) }
        (foot(context, service, numbers_above(context, service).first().copied()))
    }
}

fn more(
    context: CardContext,
    service: &Service,
    reasons: &[Reason],
    contacts: &Contacts,
    sources: Option<Markup>,
) -> Markup {
    html! {
        (details(context, service, &contacts.above, &contacts.online, sources))
        (self::reasons(context, reasons))
    }
}

/// The numbers of a row: the first that the person can use. Outside Canada it is one that can be called from there, and one
/// of WhatsApp stands beside it.
fn numbers_above<'a>(context: CardContext, service: &'a Service) -> Vec<&'a Phone> {
    let situation = context.situation;
    let works = |phone: &&Phone| !situation.outside || phone.number.works_abroad();
    let fits = |phone: &&Phone| {
        works(phone) && phone.kind.way().is_some_and(|way| situation.ways.has(way))
    };
    let phones = || service.phones.iter();
    let first = phones().find(fits).or(phones().find(works)).or(service.phones.first());
    let whatsapp = |phone: &&Phone| situation.outside && phone.kind == PhoneKind::WhatsApp;
    let second = phones().find(whatsapp).filter(|phone| Some(*phone) != first);
    first.into_iter().chain(second).collect()
}

/// A number as the person dials it.
fn written(context: CardContext, number: &PhoneNumber) -> String {
    if context.situation.outside { number.written_abroad() } else { number.written() }
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
                @if let Some(km) = away { (localizer.text("list-separator")) (localizer.format("km", &[("km", km.to_string().into())])) }
            }
        }
    }
}

/// How many kinds of help a row names.
const HELPS: usize = 3;

/// What a service gives and whom it takes, as someone would say it, from the terms that every language has: what was asked
/// for first.
pub(crate) fn what(context: CardContext, service: &Service) -> String {
    let localizer = context.localizer();
    if service.kind != Kind::Support {
        let kind = localizer.term("kind", service.kind);
        // Of an emergency number also where it does not work.
        let is_emergency = service.kind == Kind::Emergency && service.summary.lang.is_none();
        let said = if is_emergency { vec![service.summary.text.clone(), kind] } else { vec![kind] };
        return localizer.sentences(&said);
    }
    let asked = service.needs.and(context.situation.needs);
    // Help to leave is named where it was asked for, or where there is no other: the words tell the topic at a glance.
    let only = service.needs.len() == 1;
    let named = |&need: &Need| !asked.has(need) && (need != Need::ExitSupport || only);
    let others = service.needs.iter().filter(named);
    let mut helps: Vec<Need> = asked.iter().chain(others).take(HELPS).collect();
    let mut said = Vec::new();
    if let Some(talk) = helps.iter().position(|&need| need == Need::TalkNow) {
        helps.remove(talk);
        said.push(localizer.text("row-talk"));
    }
    if !helps.is_empty() {
        let helps = localizer.all_of(helps.into_iter().map(|need| localizer.term("need", need)));
        said.push(localizer.format("row-ask", &[("needs", helps.into())]));
    }
    match service.gender {
        Gender::Open => {}
        Gender::Women => said.push(localizer.text("row-women")),
        Gender::Men => said.push(localizer.text("row-men")),
    }
    said.extend(only_for(localizer, service));
    // In English and French this would say little: nearly all speak one of them.
    if !context.bundle.interpreter.is_empty() {
        if context.bundle.is_spoken_at(service) {
            said.push(localizer.text("row-speaks"));
        } else if service.interpretation == Some(true) {
            said.push(localizer.text("row-interpreters"));
        }
    }
    localizer.sentences(&said)
}

/// How to ask for an interpreter, in the words of whoever answers; nothing on a page in their language.
fn interpreter(context: CardContext) -> Markup {
    let localizer = context.localizer();
    html! {
        @for text in &context.bundle.interpreter {
            @match &text.lang {
                None => { p.other { (text.text) } }
                Some(lang) => { p { (localizer.text(&format!("text-in-{lang}"))) " " b { (marked(text)) } } }
            }
        }
    }
}

/// The summary of a service, or where the language has none, what its terms say.
pub fn told(context: CardContext, service: &Service) -> String {
    let summary = &service.summary;
    if summary.lang.is_none() { summary.text.clone() } else { what(context, service) }
}

/// The groups that a service is for alone, as a sentence.
fn only_for(localizer: Localizer, service: &Service) -> Option<String> {
    let groups = localizer.terms("audience", service.only_for);
    (!groups.is_empty()).then(|| localizer.format("row-only", &[("groups", groups.into())]))
}

/// Whom a service is for: its own text, or where the language has none of them, what its terms say of groups and ages.
fn who_for(localizer: Localizer, service: &Service) -> Option<Text> {
    match &service.eligibility {
        Some(text) if text.lang.is_none() => return Some(text.clone()),
        None if service.summary.lang.is_none() => return None,
        _ => {}
    }
    let mut said: Vec<String> = only_for(localizer, service).into_iter().collect();
    let groups = localizer.terms("audience", service.audiences);
    if said.is_empty() && !groups.is_empty() {
        said.push(groups);
    }
    let ages = match (service.minimum_age, service.maximum_age) {
        (None, None) => None,
        (Some(_), None) => Some("from"),
        (None, Some(_)) => Some("to"),
        (Some(_), Some(_)) => Some("both"),
    };
    if let Some(kind) = ages {
        let age = |age: Option<u8>| age.unwrap_or_default().to_string().into();
        let (from, to) = (age(service.minimum_age), age(service.maximum_age));
        let args = [("kind", kind.into()), ("from", from), ("to", to)];
        said.push(localizer.format("row-ages", &args));
    }
    (!said.is_empty()).then(|| Text { text: localizer.sentences(&said), lang: None })
}

/// The id of the message that says in a few words what a service does with what it is told. The full words open with a tap.
fn mark(service: &Service) -> &'static str {
    let run_by = |body| service.run_by.has(body);
    if run_by(RunBy::ChildProtection) {
        "mark-child-protection"
    } else if run_by(RunBy::OtherCountry) {
        "mark-other-country"
    } else if run_by(RunBy::Government) && service.needs.has(Need::Money) && service.asks.is_some()
    {
        "mark-asks"
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

/// Whether someone answers now: by the clock where there is one, or at all hours. On a holiday it says that this may not be so.
fn hours_now(context: CardContext, service: &Service, schedule: &Schedule) -> Option<String> {
    let localizer = context.localizer();
    if *schedule == Schedule::Always {
        return Some(localizer.schedule(schedule));
    }
    let mut now = localizer.answering(schedule, context.clock)?;
    if context.bundle.is_holiday(context.date, service) {
        now.push(' ');
        now.push_str(&localizer.text("schedule-holiday"));
    }
    Some(now)
}

/// Who runs it, where that may matter to a choice.
fn tags(localizer: Localizer, service: &Service) -> Markup {
    let telling =
        service.run_by.iter().filter(|run_by| !matches!(run_by, RunBy::Independent | RunBy::Union));
    let tags: Vec<String> = telling.map(|run_by| localizer.term("run-by", run_by)).collect();
    html! {
        // The remark of an emergency number says who comes.
        @if !tags.is_empty() && service.kind != Kind::Emergency {
            ul.tags role="list" { @for tag in tags { li { (tag) } } }
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

/// What to dial after a number was answered, in words.
fn extension(localizer: Localizer, phone: &Phone) -> Option<String> {
    let digits = phone.extension.clone()?;
    Some(localizer.format("phone-extension", &[("digits", digits.into())]))
}

/// A number to press. How it is used (call, text, TTY) comes before it.
fn phone_button(context: CardContext, phone: &Phone) -> Markup {
    let localizer = context.localizer();
    let outside = (phone.kind == PhoneKind::WhatsApp).then_some("noreferrer");
    html! {
        a.act href=(phone.number.href(phone.kind)) rel=[outside] {
            span { (localizer.term("phone", phone.kind)) }
            " "
            bdi.number dir="ltr" translate="no" { (written(context, &phone.number)) }
            @if let Some(extension) = extension(localizer, phone) { " " span { (extension) } }
        }
        @if let Some(word) = &phone.say {
            span.hours { (localizer.format("phone-say", &[("word", word.clone().into())])) }
        }
    }
}

/// When a person answers, in a line.
fn schedule(localizer: Localizer, schedule: &Schedule) -> Markup {
    html! {
        @match schedule {
            Schedule::Words(words) => (around(localizer, "schedule-words", "words", words)),
            _ => (localizer.schedule(schedule)),
        }
    }
}

/// When a person answers, and whether that is now.
fn hours(context: CardContext, schedule: &Schedule) -> Markup {
    let localizer = context.localizer();
    html! {
        span.hours { (self::schedule(localizer, schedule)) }
        @if let Some(now) = localizer.answering(schedule, context.clock) { span.hours.now { (now) } }
    }
}

fn hours_and_note(context: CardContext, phone: &Phone) -> Markup {
    html! {
        (hours(context, &phone.schedule))
        @if let Some(note) = &phone.note { span.hours { (marked(note)) } }
    }
}

/// The number to call if one fails: of the line for everyone, or else of the last one of the start screen, which finds
/// services; outside Canada of a service for people there. `None` if there is no other than those of `own`.
fn number_if_one_fails(context: CardContext, own: Option<&Service>) -> Option<String> {
    let bundle = context.bundle;
    let outside = context.situation.outside;
    let is_own = |number: &PhoneNumber| {
        own.is_some_and(|own| own.phones.iter().any(|phone| phone.number == *number))
    };
    let numbers: Vec<&PhoneNumber> = if outside {
        services_abroad(bundle).map(|(_, phone)| &phone.number).collect()
    } else {
        let services = bundle.lines_to_try().map(|line| &bundle.services[line.service]);
        let phones = services.filter_map(|service| service.phones.first());
        phones.map(|phone| &phone.number).collect()
    };
    let number = numbers.into_iter().find(|number| !is_own(number));
    number.map(|number| written(context, number))
}

/// The services for people outside Canada, each with a number that can be called from there.
fn services_abroad(bundle: &Bundle) -> impl Iterator<Item = (&Service, &Phone)> {
    let services = bundle.services.iter().filter(|it| it.only_for.has(Audience::Abroad));
    services.filter_map(|service| {
        let works = |phone: &&Phone| phone.kind == PhoneKind::Voice && phone.number.works_abroad();
        Some((service, service.phones.iter().find(works)?))
    })
}

/// What holds for every number, said once on a screen: the trace of a call, and whom to call if one fails, which is not
/// `own` where that is the only service.
pub fn trace(context: CardContext, own: Option<&Service>) -> String {
    let localizer = context.localizer();
    let bundle = context.bundle;
    let finder = bundle.hotlines.last().map(|line| &bundle.services[line.service]);
    let number = if context.situation.outside {
        number_if_one_fails(context, own)
    } else {
        finder.and_then(|finder| finder.phones.first()).map(|phone| phone.number.written())
    };
    match number {
        Some(number) => localizer.format("plan-trace", &[("number", number.into())]),
        None => localizer.text("plan-trace-abroad"),
    }
}

/// The year in which a page was last seen to show how to reach it, or that no page has a date. Never 'this year': a page
/// that was written ahead is read in the next one too.
fn seen(localizer: Localizer, service: &Service) -> String {
    match service.assured {
        Some(month) => localizer.format("mark-seen", &[("year", month.year.to_string().into())]),
        None => localizer.text("mark-no-date"),
    }
}

/// How sure the number is, in words; where it is not, with whom to call instead.
fn freshness(context: CardContext, service: &Service) -> String {
    let localizer = context.localizer();
    let number = number_if_one_fails(context, Some(service));
    let month = service.assured.map(|month| localizer.month(month)).unwrap_or_default();
    let is_old = match service.freshness(context.date) {
        Freshness::Recent => false,
        // Nobody in danger should be told to try another line first.
        Freshness::Old | Freshness::VeryOld => service.kind != Kind::Emergency,
        Freshness::NotChecked => true,
    };
    let try_all = is_old && number.is_none();
    let month = ("month", month.into());
    let seen = match (service.assured, number) {
        (Some(_), Some(number)) if is_old => {
            localizer.format("service-checked-old", &[month, ("number", number.into())])
        }
        (Some(_), _) => localizer.format("service-checked", &[month]),
        (None, Some(number)) => {
            localizer.format("service-not-checked", &[("number", number.into())])
        }
        (None, None) => String::new(),
    };
    let mut texts = vec![seen];
    if service.unsure {
        texts.push(localizer.text("service-unsure"));
    }
    if try_all {
        texts.push(localizer.text("service-try-all"));
    }
    localizer.sentences(&texts)
}

/// What opens with a tap: all that is known of the service. The hours of the number that stands above come first.
fn details(
    context: CardContext,
    service: &Service,
    above: &[&Phone],
    online: &[Markup],
    sources: Option<Markup>,
) -> Markup {
    let localizer = context.localizer();
    let is_own = |text: &Text| text.lang.is_none();
    let languages = Text { text: languages(localizer, service), lang: None };
    let rows = [
        ("service-who-for", who_for(localizer, service)),
        ("service-asks", service.asks.clone()),
        ("service-languages", Some(languages)),
        ("service-cost", localizer.fees(&service.fees)),
    ];
    html! {
        @for phone in above {
            (hours(context, &phone.schedule))
            // Outside Canada the remark stands beside the number.
            @if let (false, Some(note)) = (context.situation.outside, &phone.note) { span.hours { (marked(note)) } }
        }
        @if !context.bundle.is_spoken_at(service) { (interpreter(context)) }
        @if is_own(&service.summary) { p { (service.summary.text) } }
        (tags(localizer, service))
        p.pass {
            b { (localizer.label(&localizer.text("service-passes-on"))) " " }
            (passes_on(localizer, service))
        }
        @if context.situation.may_be_young() { p.young { (localizer.text("service-young")) } }
        @for phone in service.phones.iter().filter(|phone| !above.contains(phone)) {
            (phone_button(context, phone))
            (hours_and_note(context, phone))
        }
        @for contact in online { (contact) }
        @if let Some(organization) = &service.organization {
            p.organization { (named(organization)) }
        }
        dl {
            @for (label, text) in rows {
                @if let Some(text) = text.filter(is_own) { dt { (localizer.text(label)) } dd { (text.text) } }
            }
        }
        (in_other_language(localizer, service))
        p.fresh { (freshness(context, service)) }
        @if let Some(sources) = sources { (sources) }
        @if let Some(corrections) = &context.bundle.corrections {
            (correction_link(localizer, corrections, service))
        }
    }
}

/// What a service passes on: its own words, or in a language that has none of them, what the row says; or that we do not
/// know.
fn passes_on(localizer: Localizer, service: &Service) -> String {
    match &service.passes_on {
        Some(Text { text, lang: None }) => text.clone(),
        Some(_) => localizer.text(mark(service)),
        None => localizer.text("passes-on-unknown"),
    }
}

/// The texts of a service that are not in the page's language, together: nothing where all are.
fn in_other_language(localizer: Localizer, service: &Service) -> Markup {
    let fees = match &service.fees {
        Fees::Words(words) => Some(words),
        Fees::Unknown | Fees::Free => None,
    };
    let rows = [
        ("service-who-for", service.eligibility.as_ref()),
        ("service-passes-on", service.passes_on.as_ref()),
        ("service-asks", service.asks.as_ref()),
        ("service-cost", fees),
    ];
    let is_other = |text: &&Text| text.lang.is_some();
    let summary = Some(&service.summary).filter(is_other);
    let rows = rows.map(|(label, text)| (label, text.filter(is_other)));
    let first = summary.or(rows.iter().find_map(|(_, text)| *text));
    html! {
        @if let Some(lang) = first.and_then(|text| text.lang.as_deref()) {
            p.other { (localizer.text(&format!("text-in-{lang}"))) }
            @if let Some(text) = summary { p { (marked(text)) } }
            dl {
                @for (label, text) in rows {
                    @if let Some(text) = text { dt { (localizer.text(label)) } dd { (marked(text)) } }
                }
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
    let interpreters =
        (service.interpretation == Some(true)).then(|| localizer.text("service-interpreters"));
    let languages = service.languages.iter().map(|tag| localizer.language(tag));
    localizer.list(languages.chain(interpreters))
}

/// Why an item is on the plan, as a sentence; empty where there is nothing to say.
pub fn why(context: CardContext, reasons: &[Reason]) -> String {
    let localizer = context.localizer();
    let said: Vec<String> =
        reasons.iter().map(|reason| localizer.reason(context.bundle, *reason)).collect();
    if said.is_empty() {
        return String::new();
    }
    let said = said.join(&localizer.text("clause-separator"));
    localizer.format("plan-why", &[("reasons", said.into())])
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
        @if let Some(phone) = service.phones.first() { (phone_button(context, phone)) }
    }
}

/// A line of the start screen as one button: what it is for, and its number.
pub fn line_button(context: CardContext, hotline: &Hotline) -> Markup {
    let phone = context.bundle.services[hotline.service].phones.first();
    let label = purpose(context.localizer(), hotline);
    html! {
        @if let Some(phone) = phone { (line(&label, phone, &written(context, &phone.number))) }
    }
}

/// The first number of a service as a button that says what it is for.
pub fn labelled_number(label: &str, service: &Service) -> Markup {
    html! {
        @if let Some(phone) = service.phones.first() { (line(label, phone, &phone.number.written())) }
    }
}

fn line(label: &str, phone: &Phone, written: &str) -> Markup {
    html! {
        a.act.line href=(phone.number.href(phone.kind)) {
            span { (label) }
            " "
            bdi.number dir="ltr" translate="no" { (written) }
        }
    }
}

/// Whom to call if nothing was found: the line for everyone and the one that finds services; outside Canada whoever helps
/// people there.
pub fn lines_to_try(context: CardContext) -> Markup {
    let bundle = context.bundle;
    html! {
        ul.tiles role="list" {
            @if context.situation.outside {
                @for (service, phone) in services_abroad(bundle) {
                    li { (line(&service.name.text, phone, &phone.number.written_abroad())) }
                }
            } @else {
                @for hotline in bundle.lines_to_try() { li { (line_button(context, hotline)) } }
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
                        (phone_button(context, phone))
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
            (interpreter(context))
            @for hotline in hotlines {
                @let service = &context.bundle.services[hotline.service];
                h3 { (purpose(localizer, hotline)) }
                p { b { (named(&service.name)) } ". " (told(context, service)) }
                @for phone in &service.phones {
                    (phone_button(context, phone))
                    (hours_and_note(context, phone))
                }
                @for contact in online_contacts(context, service) { (contact) }
                p { (languages(localizer, service)) }
                p { (passes_on(localizer, service)) }
                p.young { (localizer.text("service-young")) }
                (in_other_language(localizer, service))
                p.fresh { (freshness(context, service)) }
            }
        }
    }
}
