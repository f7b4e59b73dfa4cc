//! The pages of a plan: options and rights whose conditions hold.

use super::parts::{Item, Target};
use crate::in_order::in_order;
use crate::situation::Situation;
use alongside_model::{Answers, Bundle, Effect, Reason, Test, Topic, TopicKind};
use std::cmp::Reverse;

/// Options or rights whose conditions hold: those that lead for these answers, in the order of the list, then the
/// others by how much they match what was said.
///
/// A person who skips everything sees every right that holds in all of Canada.
pub(super) fn topics(
    bundle: &Bundle,
    kind: TopicKind,
    situation: &Situation,
    effective: &Answers,
) -> Vec<Item> {
    let every = kind == TopicKind::Right && effective.is_empty();
    let found: Vec<(Rank, Item)> = bundle
        .topics
        .iter()
        .enumerate()
        .filter(|(_, topic)| topic.kind == kind && holds_here(topic, situation))
        .filter(|(_, topic)| every || topic.when.holds(effective))
        .filter_map(|(place, topic)| {
            let reasons = reasons(topic, effective);
            if situation.speaks_of_safer_work_only() && reasons == [Reason::MayMatter] {
                return None;
            }
            let leads = topic.leads.iter().any(|test| test.holds(effective));
            let weight = |reason: &Reason| match *reason {
                Reason::Answer(question, answer) if leads => {
                    weight(&bundle.questionnaire.questions[question].answers[answer].effect)
                }
                _ => 0,
            };
            let matches = reasons.iter().filter(|reason| **reason != Reason::MayMatter).count();
            let rank = Rank {
                weight: Reverse(reasons.iter().map(weight).max().unwrap_or(0)),
                not_leading: !leads,
                matches: Reverse(if leads { 0 } else { matches }),
                place,
            };
            Some((rank, Item { target: Target::Topic(place), reasons }))
        })
        .collect();
    in_order(found)
}

/// The page to read first: of the first option and the first right the one that leads, or else the option.
pub(super) fn first(
    bundle: &Bundle,
    effective: &Answers,
    options: &[Item],
    rights: &[Item],
) -> Option<Item> {
    let leads = |item: &&Item| match item.target {
        Target::Topic(place) => bundle.topics[place].leads.iter().any(|test| test.holds(effective)),
        Target::Service(_) => false,
    };
    let firsts = options.iter().take(1).chain(rights.iter().take(1));
    firsts.clone().find(leads).or(firsts.clone().next()).cloned()
}

/// The order of pages; what is smaller comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// What leads because the person is abroad, then because of danger, then because they are someone else.
    weight: Reverse<u8>,
    /// What leads for these answers: asked for by name, with a deadline, or deciding the rest.
    not_leading: bool,
    /// Then the pages that most answers speak for. Pages that lead have none here and keep the order of the list.
    matches: Reverse<usize>,
    /// The order of the list decides the rest.
    place: usize,
}

fn weight(effect: &Effect) -> u8 {
    if effect.outside {
        3
    } else if effect.danger {
        2
    } else {
        u8::from(effect.about_someone_else)
    }
}

/// Whether a page holds where the person is: what holds in some provinces only is shown there only.
fn holds_here(topic: &Topic, situation: &Situation) -> bool {
    match situation.region {
        Some(region) => topic.area.covers(region),
        None => topic.area.is_canada(),
    }
}

/// The answers that put a page on the plan. Those that only open the way (`all`) speak where no other does.
fn reasons(topic: &Topic, effective: &Answers) -> Vec<Reason> {
    let mut reasons = picked(topic.when.any.iter().chain(&topic.leads), effective);
    if reasons.is_empty() {
        reasons = picked(topic.when.all.iter(), effective);
    }
    if reasons.is_empty() {
        reasons.push(Reason::MayMatter);
    }
    reasons
}

/// The picked answers that make tests hold, each once.
fn picked<'a>(tests: impl Iterator<Item = &'a Test>, effective: &Answers) -> Vec<Reason> {
    let mut reasons = Vec::new();
    for test in tests {
        let bits = test.matched(effective);
        for answer in (0..u32::BITS as usize).filter(|answer| bits & (1 << answer) != 0) {
            let reason = Reason::Answer(test.question, answer);
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
    }
    reasons
}
