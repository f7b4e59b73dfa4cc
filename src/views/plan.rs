//! The plan: reads like a letter with sections, most useful first.
//!
//! It is written as HTML text, in parts. Its controls carry `data-go`, `data-do` and `data-rest`, which `browser` follows.

use crate::views::service::{Showing, card, why};
use alongside_core::plan::{self, Item, Section, Target};
use alongside_core::questions::Answers;
use maud::{Markup, html};

/// How many services of a section stand open; the rest opens with a tap.
const OPEN: usize = 4;

/// How many rights or options of a section stand open.
const OPEN_TOPICS: usize = 8;

/// How many items are there at once; they fill more than a screen.
const AT_ONCE: usize = 4;

/// Names the part after all sections.
const END: &str = "end";

/// The beginning of the plan: what fills a screen, and an empty place for each further [`part`].
///
/// A long plan written and laid out in one piece keeps a slow phone busy for a quarter of a second after the tap.
pub fn plan(showing: Showing, answers: &Answers) -> Markup {
    let words = showing.words();
    let plan = plan::plan(showing.block, answers, showing.on);
    let intro = if answers.is_empty() { "plan-intro-empty" } else { "plan-intro" };
    let nowhere = plan.situation.region.is_none() && !plan.situation.outside;
    let mut before = 0;
    let sections = plan.sections.iter().map(|it| {
        let now = before < AT_ONCE;
        before += split(it).0.len();
        (it, now)
    });
    html! {
        div.plan translate="no" {
            h1 tabindex="-1" { (words.text("plan-title")) }
            p.lead { (words.text(intro)) }
            @if nowhere { p.notice { (words.text("plan-nowhere")) } }
            @if showing.young { p.notice { (words.text("plan-young")) } }
            p.notice { (words.text("plan-trace")) }
            @for (it, now) in sections {
                @let id = it.kind.id();
                section class={ "part " (id) } data-part=[(!now).then_some(id)] {
                    @if now { (section(showing, it)) }
                }
            }
            div data-part=(END) {}
        }
    }
}

/// What belongs into the place that names this part: a section by its id, or the end of the plan.
pub fn part(showing: Showing, answers: &Answers, id: &str) -> Markup {
    let words = showing.words();
    html! {
        @if let Some(it) = section_of(showing, answers, id) { (section(showing, &it)) }
        @if id == END {
            (chosen(showing, answers))
            p.built { (words.dated("plan-built", showing.block.on)) }
            div.steps {
                button type="button" data-do="print" { (words.text("plan-print")) }
                button type="button" data-do="clear" { (words.text("plan-clear")) }
            }
        }
    }
}

/// What opens with a tap in the section of this id.
pub fn rest(showing: Showing, answers: &Answers, id: &str) -> Markup {
    html! {
        @if let Some(it) = section_of(showing, answers, id) {
            @for it in split(&it).1 { (item(showing, it)) }
        }
    }
}

/// The section of this id. The plan is made anew for it, which takes a fraction of a millisecond.
fn section_of(showing: Showing, answers: &Answers, id: &str) -> Option<Section> {
    let plan = plan::plan(showing.block, answers, showing.on);
    plan.sections.into_iter().find(|it| it.kind.id() == id)
}

/// What is open of a section, and what a tap opens.
fn split(section: &Section) -> (&[Item], &[Item]) {
    let most = match section.items.first().map(|it| it.target) {
        Some(Target::Topic(_)) => OPEN_TOPICS,
        _ => OPEN,
    };
    section.items.split_at(section.items.len().min(most))
}

fn section(showing: Showing, section: &Section) -> Markup {
    let words = showing.words();
    let id = section.kind.id();
    let (open, rest) = split(section);
    html! {
        h2 { (words.text(&format!("plan-section-{id}"))) }
        ul { @for it in open { (item(showing, it)) } }
        @if !rest.is_empty() {
            details.rest {
                summary data-rest=(id) { (words.format("plan-more", &[("count", words.number(rest.len()))])) }
                ul {}
            }
        }
    }
}

fn item(showing: Showing, item: &Item) -> Markup {
    let block = showing.block;
    match item.target {
        Target::Service(at) => card(showing, &block.services[at], &item.reasons),
        Target::Topic(at) => leaf(showing, at, why(showing, &item.reasons)),
    }
}

/// A right or an option to go to, with its short text.
pub fn leaf(showing: Showing, topic: usize, why: Markup) -> Markup {
    let words = showing.words();
    let id = &showing.block.topics[topic].id;
    html! {
        li.leaf {
            button.link type="button" data-go=(id) { (words.text(&format!("{id}-title"))) }
            p { (words.text(&format!("{id}-short"))) }
            (why)
        }
    }
}

/// What was chosen, each with a way to change it. The other answers stay.
fn chosen(showing: Showing, answers: &Answers) -> Markup {
    let words = showing.words();
    let flow = &showing.block.flow;
    html! {
        section.part.chosen {
            h2 { (words.text("plan-answers")) }
            dl {
                @for at in flow.asked(answers) {
                    @let question = &flow.questions[at];
                    @let title = words.text(&format!("question-{}", question.id));
                    @let change = words.text("plan-change");
                    @let picked = (0..question.answers.len())
                        .filter(|n| answers.has(at, *n))
                        .map(|n| words.text(&format!("answer-{}-{}", question.id, question.answers[n].id)))
                        .collect::<Vec<_>>();
                    dt { (title) }
                    dd {
                        @if picked.is_empty() { (words.text("plan-skipped")) } @else { (picked.join("; ")) }
                        " "
                        button.link type="button" aria-label={ (words.label(&change)) " " (title) } data-do=(at) { (change) }
                    }
                }
            }
        }
    }
}

/// Services that can help with a right or an option, as a plan for these answers would order them.
pub fn services_for(showing: Showing, answers: &Answers, topic: usize) -> Markup {
    let block = showing.block;
    let items = plan::services_for(block, answers, block.topics[topic].needs, showing.on);
    html! {
        @if !items.is_empty() {
            section.part translate="no" {
                h2 { (showing.words().text("topic-services")) }
                ul { @for it in items.iter().take(OPEN) { (item(showing, it)) } }
            }
        }
    }
}
