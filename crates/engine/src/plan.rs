//! Answers to a plan: which services, options and rights, in what order, and why each.
//!
//! A pure function of the bundle, the answers and a day. The order of services is total and written down in one place
//! (`order.rs`), and so is whom a service can be for (`eligibility.rs`). Rules that hold for every plan, whatever the
//! answers (the tests walk a million of them):
//! - police and tip lines stand only in [`SectionKind::Report`], which exists only if the person chose to see
//!   how to report;
//! - an emergency number stands only in [`SectionKind::First`], only where it works, and never by itself;
//! - a service for women only, or for men only, never stands above one open to all unless that was chosen;
//! - a programme made for one kind of exploitation is not shown to someone who spoke only of the other kind;
//! - nothing about leaving the sex industry is shown to someone who asked only about staying safer in it.

mod eligibility;
mod order;
mod parts;
mod services;
mod topics;

pub use parts::{Item, Plan, Section, SectionKind, Target};

use crate::situation::Situation;
use alongside_model::{Answers, Bundle, Date, Need, Set, TopicKind};

/// Makes the plan for these answers on this day.
pub fn plan(bundle: &Bundle, answers: &Answers, on: Date) -> Plan {
    let effective = bundle.questionnaire.effective(answers);
    let situation = Situation::of(&bundle.questionnaire, &effective);
    let topics = |kind| topics::topics(bundle, kind, &situation, &effective);
    // What stands further up is not shown again.
    let mut shown = vec![false; bundle.services.len()];

    let first = services::first(bundle, &situation, &mut shown);
    let talk = services::talk(bundle, &situation, &mut shown);
    let mut sections = vec![
        Section { kind: SectionKind::First, items: first },
        Section { kind: SectionKind::Talk, items: talk },
        Section { kind: SectionKind::Options, items: topics(TopicKind::Option) },
    ];
    let needs = situation.needs_to_meet();
    sections.extend(services::services(bundle, &situation, needs, &shown, on));
    let report = services::report(bundle, &situation, on);
    sections.push(Section { kind: SectionKind::Rights, items: topics(TopicKind::Right) });
    sections.push(Section { kind: SectionKind::Report, items: report });
    sections.retain(|section| !section.items.is_empty());
    Plan { situation, sections }
}

/// Services that help with any of these needs, in the order of the plan for these answers: what stands beside a page.
pub fn services_for(bundle: &Bundle, answers: &Answers, needs: Set<Need>, on: Date) -> Vec<Item> {
    if needs.is_empty() {
        return Vec::new();
    }
    let effective = bundle.questionnaire.effective(answers);
    let mut situation = Situation::of(&bundle.questionnaire, &effective);
    situation.needs = needs;
    let needs = situation.needs_to_meet();
    let shown = vec![false; bundle.services.len()];
    services::services(bundle, &situation, needs, &shown, on)
        .into_iter()
        .flat_map(|section| section.items)
        .collect()
}
