//! What is handed over on paper: lists to read, a card for a pocket, cards to cut, strips to tear off.
//!
//! A card or a strip has two kinds: with names, or with nothing on it that tells the topic. What a row says here is what it
//! says on screen; no browser's title or address stands on it.

use crate::card::{CardContext, hours_short, named, service_on_paper, what};
use alongside_model::Phone;
use maud::{Markup, PreEscaped, html};

/// What a card or a strip tells beside the number.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Kind {
    /// The name and what help it is.
    Named,
    /// Nothing that tells the topic, for someone whose things are looked through.
    #[default]
    Neutral,
}

/// A form of paper.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Form {
    /// Pages to read.
    #[default]
    Pages,
    /// One card that folds to the size of a bank card.
    Card,
    /// Eight cards to cut out.
    Cards,
    /// Strips to tear off a sheet on a wall.
    Strips,
}

impl Form {
    /// All forms, in the order of the screen.
    pub const ALL: [Self; 4] = [Self::Pages, Self::Card, Self::Cards, Self::Strips];

    /// Its name in message ids and in the style sheet.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Card => "card",
            Self::Cards => "cards",
            Self::Strips => "strips",
        }
    }

    /// How many numbers it has room for; no end for pages.
    pub fn room(self) -> usize {
        match self {
            Self::Pages => usize::MAX,
            Self::Card => 2 * NUMBERS_OF_FACE,
            Self::Cards => NUMBERS_OF_FACE,
            Self::Strips => 1,
        }
    }
}

/// How many numbers one side of a card has room for.
const NUMBERS_OF_FACE: usize = 4;

/// How many cards a sheet has, of the size of a bank card: two in a row on Letter and on A4.
const CARDS: usize = 8;

/// How many strips hang from a sheet.
const STRIPS: usize = 8;

/// A number with its service, by place.
pub type Number<'a> = (usize, &'a Phone);

/// Services as a list to read: how to reach them, when, and what they pass on.
pub fn services(context: CardContext, services: impl Iterator<Item = usize>) -> Markup {
    html! {
        ul role="list" {
            @for service in services { li { (service_on_paper(context, &context.bundle.services[service])) } }
        }
    }
}

/// The article of a right or an option, whose inside is `article`.
pub fn right(context: CardContext, topic: usize, article: &str) -> Markup {
    let localizer = context.localizer();
    let id = &context.bundle.topics[topic].id;
    html! {
        section {
            h2 { (localizer.text(&format!("{id}-title"))) }
            (PreEscaped(article))
        }
    }
}

/// The card, cards or strips with these numbers.
pub fn sheet(context: CardContext, form: Form, kind: Kind, numbers: &[Number]) -> Markup {
    let info = context.localizer().text("tab-title");
    let seen = context.localizer().month(context.bundle.on.into());
    let (front, back) = numbers.split_at(numbers.len().min(NUMBERS_OF_FACE));
    let back = &back[..back.len().min(NUMBERS_OF_FACE)];
    match form {
        Form::Pages => Markup::default(),
        Form::Card => html! {
            // Folded in the middle, it is as large as one of the others.
            div.fold {
                div.face { (card(context, kind, &info, front, &seen)) }
                div.face { (card(context, kind, &info, back, &seen)) }
            }
        },
        Form::Cards => html! {
            div.cut {
                @for _ in 0..CARDS {
                    div.face { (card(context, kind, &info, front, &seen)) }
                }
            }
        },
        Form::Strips => html! {
            @if let Some(number) = numbers.first() {
                div.wall {
                    p.large { (label(context, kind, &info, *number)) }
                    p.large { (digits(number.1)) }
                    @if let Some(hours) = hours_short(context, number.1) { p { (hours) } }
                    p.seen { (seen) }
                }
                div.strips {
                    @for _ in 0..STRIPS { div.strip { span { (label(context, kind, &info, *number)) " " (digits(number.1)) } } }
                }
            }
        },
    }
}

/// The face of a card: a number to a line, and the month of the data.
fn card(context: CardContext, kind: Kind, info: &str, numbers: &[Number], seen: &str) -> Markup {
    html! {
        @if kind == Kind::Neutral && !numbers.is_empty() { p.info { (info) } }
        ul role="list" {
            @for (service, phone) in numbers {
                li {
                    @if kind == Kind::Named { span.name { (named(&context.bundle.services[*service].name)) } }
                    span.digits { (digits(phone)) }
                    @if let Some(hours) = hours_short(context, phone) { span.when { (hours) } }
                }
            }
        }
        @if !numbers.is_empty() { p.seen { (seen) } }
    }
}

/// What stands beside a number on a wall.
fn label(context: CardContext, kind: Kind, info: &str, (service, _): Number) -> String {
    match kind {
        Kind::Neutral => info.to_owned(),
        Kind::Named => what(context, &context.bundle.services[service]),
    }
}

fn digits(phone: &Phone) -> Markup {
    html! {
        bdi dir="ltr" {
            (phone.number.written())
            @if let Some(extension) = &phone.extension { " x" (extension) }
        }
    }
}
