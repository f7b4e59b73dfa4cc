//! The plan: reads like a letter with sections, most useful first.
//!
//! It is written as HTML text, in parts. Its controls carry `data-go`, `data-do` and `data-rest`, which `browser` follows.

use alongside_engine::plan::{self, Item, Section, Target};
use alongside_html::card::{CardContext, card, why};
use alongside_model::Answers;
use maud::{Markup, html};

/// How many services of a section stand open; the rest opens with a tap.
const OPEN: usize = 4;

/// How many rights or options of a section stand open.
const OPEN_TOPICS: usize = 8;

/// How many services are written in one frame. With what stands before it, one fills a small screen, and it keeps a
/// slow phone busy for some 30 ms.
const AT_ONCE: usize = 1;

/// How many rights or options are written in one frame; they are shorter.
const AT_ONCE_TOPICS: usize = 3;

/// Names the part after all sections.
const END: &str = "end";

/// The beginning of the plan, which fills a screen, with an empty place for each further [`part`].
///
/// A long plan written and laid out in one piece keeps a slow phone busy for a quarter of a second after the tap.
pub fn plan(context: CardContext, answers: &Answers) -> Markup {
    let words = context.words();
    let plan = plan::plan(context.bundle, answers, context.on);
    let intro = if answers.is_empty() { "plan-intro-empty" } else { "plan-intro" };
    let nowhere = plan.situation.region.is_none() && !plan.situation.outside;
    html! {
        div.plan translate="no" {
            h1 tabindex="-1" { (words.text("plan-title")) }
            p.lead { (words.text(intro)) }
            @if nowhere { p.notice { (words.text("plan-nowhere")) } }
            @if context.young { p.notice { (words.text("plan-young")) } }
            p.notice { (words.text("plan-trace")) }
            @for (n, it) in plan.sections.iter().enumerate() {
                @if n == 0 { (section(context, it)) }
                @else { section data-part={ (it.kind.id()) " 0" } {} }
            }
            div data-part=(END) {}
        }
    }
}

/// What stands in for the place of this name: a section, further items of one, or the end of the plan.
pub fn part(context: CardContext, answers: &Answers, name: &str) -> Markup {
    let words = context.words();
    let (id, from) = name.split_once(' ').unwrap_or((name, ""));
    let from = from.parse().unwrap_or(0);
    html! {
        @if let Some(it) = section_of(context, answers, id) {
            @if from == 0 { (section(context, &it)) } @else { (items(context, &it, from)) }
        }
        @if id == END {
            (chosen(context, answers))
            p.built { (words.dated("plan-built", context.bundle.on)) }
            div.steps {
                button type="button" data-do="print" { (words.text("plan-print")) }
                button type="button" data-do="clear" { (words.text("plan-clear")) }
            }
        }
    }
}

/// What opens with a tap in the section of this id: its beginning, with a place for each further [`part`].
pub fn rest(context: CardContext, answers: &Answers, id: &str) -> Markup {
    html! {
        @if let Some(it) = section_of(context, answers, id) {
            (items(context, &it, open(&it)))
        }
    }
}

/// The section of this id. The plan is made anew for it, which takes a fraction of a millisecond.
fn section_of(context: CardContext, answers: &Answers, id: &str) -> Option<Section> {
    let plan = plan::plan(context.bundle, answers, context.on);
    plan.sections.into_iter().find(|it| it.kind.id() == id)
}

fn holds_topics(section: &Section) -> bool {
    matches!(section.items.first().map(|it| it.target), Some(Target::Topic(_)))
}

/// How many items of a section are open; a tap opens the rest.
fn open(section: &Section) -> usize {
    section.items.len().min(if holds_topics(section) { OPEN_TOPICS } else { OPEN })
}

/// How many items of a section are written in one frame.
fn in_one_frame(section: &Section) -> usize {
    if holds_topics(section) { AT_ONCE_TOPICS } else { AT_ONCE }
}

/// A section with its first items, and a place for those that follow.
fn section(context: CardContext, section: &Section) -> Markup {
    let words = context.words();
    let id = section.kind.id();
    let rest = section.items.len() - open(section);
    html! {
        section class={ "part " (id) } {
            h2 { (words.text(&format!("plan-section-{id}"))) }
            ul { (items(context, section, 0)) }
            @if rest > 0 {
                details.rest {
                    summary data-rest=(id) { (words.format("plan-more", &[("count", words.number(rest))])) }
                    ul {}
                }
            }
        }
    }
}

/// The items of one frame from this one on, and a place for those that follow: those that are open, or the rest.
fn items(context: CardContext, section: &Section, from: usize) -> Markup {
    let open = open(section);
    let end = if from < open { open } else { section.items.len() };
    let next = end.min(from + in_one_frame(section));
    html! {
        @for it in section.items.get(from..next).unwrap_or_default() { (item(context, it)) }
        @if next < end { li data-part={ (section.kind.id()) " " (next) } {} }
    }
}

fn item(context: CardContext, item: &Item) -> Markup {
    let bundle = context.bundle;
    match item.target {
        Target::Service(at) => card(context, &bundle.services[at], &item.reasons),
        Target::Topic(at) => leaf(context, at, why(context, &item.reasons)),
    }
}

/// A right or an option to go to, with its short text.
pub fn leaf(context: CardContext, topic: usize, why: Markup) -> Markup {
    let words = context.words();
    let id = &context.bundle.topics[topic].id;
    html! {
        li.leaf {
            button.link type="button" data-go=(id) { (words.text(&format!("{id}-title"))) }
            p { (words.text(&format!("{id}-short"))) }
            (why)
        }
    }
}

/// What was chosen, each with a way to change it. The other answers stay.
fn chosen(context: CardContext, answers: &Answers) -> Markup {
    let words = context.words();
    let questionnaire = &context.bundle.questionnaire;
    html! {
        section.part.chosen {
            h2 { (words.text("plan-answers")) }
            dl {
                @for at in questionnaire.asked(answers) {
                    @let question = &questionnaire.questions[at];
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
pub fn services_for(context: CardContext, answers: &Answers, topic: usize) -> Markup {
    let bundle = context.bundle;
    let items = plan::services_for(bundle, answers, bundle.topics[topic].needs, context.on);
    html! {
        @if !items.is_empty() {
            section.part translate="no" {
                h2 { (context.words().text("topic-services")) }
                ul { @for it in items.iter().take(OPEN) { (item(context, it)) } }
            }
        }
    }
}
