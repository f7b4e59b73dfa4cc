//! Answers to a plan: which services, options and rights, in what order, and why each.
//!
//! A pure function of the bundle, the answers and a day. The order of services is total and written down in one place
//! (`order.rs`), and so is whom a service can be for (`eligibility.rs`). Rules that hold for every plan, whatever the
//! answers (the tests walk hundreds of thousands of them):
//! - police and tip lines are only in [`SectionKind::Report`], which exists only if the person chose to see
//!   how to report;
//! - an emergency number is only in [`SectionKind::Now`], only where it works, and never by itself;
//! - a service for women only, or for men only, is never above one open to all unless that was chosen;
//! - a programme made for one kind of exploitation is not shown to someone who spoke only of the other kind;
//! - nothing about leaving the sex industry is shown to someone who asked only about staying safer in it.

mod eligibility;
mod order;
mod parts;
mod services;
mod topics;

pub use parts::{FIRST_STEPS, Item, Plan, Section, SectionKind, Target};

use crate::in_order::in_order;
use crate::situation::Situation;
use alongside_model::{Answers, Bundle, Date, Need, Set, TopicKind};
use services::Part;

/// Makes the plan for these answers on this day.
pub fn plan(bundle: &Bundle, answers: &Answers, on: Date) -> Plan {
    let effective = bundle.questionnaire.effective(answers);
    let situation = Situation::of(bundle, &effective);
    let mut needs = situation.needs_to_meet();
    let topics = |kind| topics::topics(bundle, kind, &situation, &effective);
    let mut talk = services::talk(bundle, &situation, effective.is_empty());
    let mut support = services::support(bundle, &situation, needs, false, on);
    if support.near.iter().all(|part| part.section.items.is_empty()) {
        // Where nobody helps with what was asked for, whoever listens or knows more.
        needs.add(Need::TalkNow);
        needs.add(Need::FindServices);
        support = services::support(bundle, &situation, needs, false, on);
    }
    let (mut options, mut rights) = (topics(TopicKind::Option), topics(TopicKind::Right));

    let mut first = services::first(bundle, &situation, &talk, &support);
    if first.len() < FIRST_STEPS {
        first.extend(topics::first(bundle, &effective, &options, &rights));
    }
    // What is among the first steps is not shown again.
    let near = support.near.iter_mut().map(|part| &mut part.section.items);
    for items in [&mut talk, &mut options, &mut rights].into_iter().chain(near) {
        items.retain(|item| first.iter().all(|step| step.target != item.target));
    }
    // Whoever can be reached in a way that the person chose comes first: `false` is before `true`.
    let out_of_reach = |item: &Item| match item.target {
        Target::Service(place) => !situation.can_reach(&bundle.services[place]),
        Target::Topic(_) => false,
    };
    talk = in_order(talk.into_iter().map(|line| (out_of_reach(&line), line)).collect());
    // What is for others stands behind a tap, and nowhere if there is none.
    for Part { section, others } in &mut support.near {
        if section.items.len() >= section.kind.open() {
            section.items.append(others);
        }
    }

    let kind = if situation.danger { SectionKind::Now } else { SectionKind::First };
    let section = |kind, items| Section { kind, items };
    let mut sections = vec![section(kind, first), section(SectionKind::Talk, talk)];
    sections.extend(support.near.into_iter().map(|part| part.section));
    sections.push(section(SectionKind::Options, options));
    sections.push(section(SectionKind::Rights, rights));
    sections.push(section(SectionKind::Report, services::report(bundle, &situation, on)));
    sections.push(section(SectionKind::OtherTowns, support.elsewhere));
    sections.retain(|section| !section.items.is_empty());
    Plan { situation, sections }
}

/// Services that help with any of these needs, in the order of the plan for these answers: what is offered beside a page.
pub fn services_for(bundle: &Bundle, answers: &Answers, needs: Set<Need>, on: Date) -> Vec<Item> {
    if needs.is_empty() {
        return Vec::new();
    }
    let effective = bundle.questionnaire.effective(answers);
    let mut situation = Situation::of(bundle, &effective);
    situation.needs = needs;
    let needs = situation.needs_to_meet();
    // Without a place little fits but the lines of the start screen, which nothing else on that page shows.
    let lines = situation.region.is_none();
    let support = services::support(bundle, &situation, needs, lines, on);
    let near = support.near.into_iter();
    let mut items: Vec<Item> =
        near.flat_map(|part| part.section.items.into_iter().chain(part.others)).collect();
    items.extend(support.elsewhere);
    items
}
