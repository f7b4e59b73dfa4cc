//! A right or an option as an article: what the static pages hold and the app shows from there.
//!
//! Its texts do not travel with the app, which moves and hides the parts of the static page instead: `data-topic` names
//! the article, `data-action` what a tap on it means, and `data-in`, `data-from` and `data-until` on a statement tell
//! where and when it holds.

use crate::source::source_link;
use alongside_engine::action::Action;
use alongside_i18n::Localizer;
use alongside_model::{Area, Date, Locale, Month, Region};
use maud::{Markup, html};

/// A right or an option. Texts are ids of messages.
#[derive(Clone, Debug)]
pub struct Article<'a> {
    /// Its id, from which the ids of its title and its short text are made.
    pub id: &'a str,
    /// Its parts.
    pub sections: Vec<Section<'a>>,
    /// Questions that people ask about it.
    pub questions: Vec<Question<'a>>,
    /// Ids of the articles to read next.
    pub see: &'a [String],
    /// Public pages that show its facts.
    pub sources: Vec<Source<'a>>,
}

/// A part of an article.
#[derive(Clone, Debug)]
pub struct Section<'a> {
    /// Its heading.
    pub heading: &'a str,
    /// What it says.
    pub statements: Vec<Statement<'a>>,
}

/// A question with a short answer, and a longer one that opens with a tap.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The question.
    pub asks: &'a str,
    /// The short answer.
    pub short: Vec<Statement<'a>>,
    /// More detail; may be empty.
    pub more: Vec<Statement<'a>>,
}

/// A sentence or two, with the facts behind it, and where and when it holds.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// The text.
    pub text: &'a str,
    /// Ids of the facts behind it.
    pub facts: &'a [String],
    /// Where it holds.
    pub area: Area,
    /// The first day on which it holds.
    pub from: Option<Date>,
    /// The first day on which it no longer holds.
    pub until: Option<Date>,
    /// How it is shown to someone, if it is a sentence for that.
    pub shown: Option<Shown<'a>>,
}

/// A sentence to show to someone: large, with a picture, and once more in English or French.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// The name of the picture.
    pub picture: &'a str,
    /// The sentence, with the name of the page's language where it asks for it.
    pub text: String,
    /// The same in other languages.
    pub others: Vec<(&'a Locale, String)>,
}

/// A public page and which facts it shows.
#[derive(Clone, Debug)]
pub struct Source<'a> {
    /// Its address.
    pub url: &'a str,
    /// Its month, if it has one.
    pub as_of: Option<Month>,
    /// Ids of the facts.
    pub facts: Vec<&'a str>,
}

/// An article with its title and short text, closed at first. `date` is the day for which the page is written.
///
/// A statement has the numbers of the sources behind it: ids of facts in their place were 7 KB of a start page.
pub fn article(localizer: Localizer, article: &Article, date: Date) -> Markup {
    let id = article.id;
    let sources = &article.sources;
    html! {
        details.topic data-topic=(id) {
            summary data-action=(open(id)) {
                h3 { (title(localizer, id)) }
                p { (localizer.text(&format!("{id}-short"))) }
            }
            article #(id) {
                @for section in &article.sections {
                    section {
                        h4 { (localizer.text(section.heading)) }
                        (statements(localizer, &section.statements, sources, date))
                    }
                }
                @for question in &article.questions { (asked(localizer, question, sources, date)) }
                @if !article.see.is_empty() {
                    section.see {
                        h4 { (localizer.text("static-see")) }
                        ul role="list" {
                            @for id in article.see {
                                li { a href={ "#" (id) } data-action=(open(id)) { (title(localizer, id)) } }
                            }
                        }
                    }
                }
                (list_of_sources(localizer, sources))
            }
        }
    }
}

/// The written form of the action that opens an article.
fn open(id: &str) -> String {
    Action::Topic(id.to_owned()).to_string()
}

fn title(localizer: Localizer, id: &str) -> String {
    localizer.text(&format!("{id}-title"))
}

/// The numbers of the sources behind a statement, as they stand in the list: `2 5`.
fn numbers(statement: &Statement, sources: &[Source]) -> String {
    let is_behind =
        |source: &Source| statement.facts.iter().any(|fact| source.facts.contains(&fact.as_str()));
    let numbers = (1..).zip(sources).filter(|(_, source)| is_behind(source));
    numbers.map(|(number, _): (usize, _)| number.to_string()).collect::<Vec<_>>().join(" ")
}

fn asked(localizer: Localizer, question: &Question, sources: &[Source], date: Date) -> Markup {
    html! {
        section.asked {
            h4 { (localizer.text(question.asks)) }
            (statements(localizer, &question.short, sources, date))
            @if !question.more.is_empty() {
                details.more {
                    summary { (localizer.text("static-more")) }
                    (statements(localizer, &question.more, sources, date))
                }
            }
        }
    }
}

/// Statements in order. What holds in some places only begins with their names.
fn statements(
    localizer: Localizer,
    statements: &[Statement],
    sources: &[Source],
    date: Date,
) -> Markup {
    // What no longer holds is left out; what will hold later waits for the app to show it on its day.
    let still_hold =
        statements.iter().filter(|statement| statement.until.is_none_or(|until| date < until));
    html! {
        @for statement in still_hold {
            @if let Some(shown) = &statement.shown { (to_show(shown)) } @else {
            @let regional = statement.area != Area::canada();
            @let slugs = statement.area.named().iter().map(Region::slug).collect::<Vec<_>>().join(" ");
            p class=[regional.then_some("there")]
                data-by=[(!statement.facts.is_empty()).then(|| numbers(statement, sources))]
                data-in=[regional.then_some(slugs)]
                data-from=[statement.from.map(|day| day.to_string())]
                data-until=[statement.until.map(|day| day.to_string())] {
                @if regional { b { (localizer.label(&localizer.terms("region", statement.area.named()))) " " } }
                (localizer.text(statement.text))
            }
            }
        }
    }
}

/// A sentence to turn the screen with.
fn to_show(shown: &Shown) -> Markup {
    html! {
        p.show {
            svg aria-hidden="true" { use href={ "#i-" (shown.picture) } {} }
            b { (shown.text) }
            @for (locale, text) in &shown.others {
                span.in-other lang=(locale.tag) dir=(locale.dir()) translate="no" { (text) }
            }
        }
    }
}

/// The public pages behind the statements, with their months.
///
/// While it is open, the style sheet shows behind each statement the numbers of its sources.
fn list_of_sources(localizer: Localizer, sources: &[Source]) -> Markup {
    html! {
        @if !sources.is_empty() {
            details.sources {
                summary { (localizer.text("static-sources")) }
                // The numbers are behind statements too, where no browser translates them.
                ol translate="no" {
                    @for source in sources {
                        li { (source_link(localizer, source.url, source.as_of)) }
                    }
                }
            }
        }
    }
}
