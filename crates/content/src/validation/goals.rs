//! What every province and territory should have: met by services that are there, or a hole that is owned up to.

use super::checker::Context;
use super::services::Directory;
use crate::catalog::Record;
use crate::defect::Defects;
use crate::sources::{Sources, Subject, forms};
use alongside_model::{Region, Service, Term};
use std::collections::BTreeSet;

pub(super) fn check(
    sources: &Sources,
    directory: &Directory,
    context: &Context,
    defects: &mut Defects,
) -> Vec<forms::Goal> {
    let mut seen = BTreeSet::new();
    for entry in &sources.goals {
        let mut checker = context.of(entry, defects);
        let goal = &entry.form;
        if !seen.insert(&goal.id) {
            checker.add("id", "is duplicated; keep one");
        }
        for region in Region::ALL.iter().map(|region| region.id()) {
            match (goal.met.contains_key(region), goal.holes.contains_key(region)) {
                (true, true) => checker.add(
                    &format!("holes.{region}"),
                    "is under \"met\" too; remove it from one of the two",
                ),
                (false, false) => checker.add(
                    "met",
                    format!("has no {region}; name who does it there, or write under \"holes\" where it was looked for"),
                ),
                _ => {}
            }
        }
        let find = |id: &str| directory.records.iter().map(Record::first).find(|it| it.id == id);
        for (region, ids) in &goal.met {
            for id in ids {
                let service = find(id);
                // It may be the one that could not be read.
                if service.is_none() && context.any_unread(Subject::Services) {
                    continue;
                }
                if let Some(what) = misfit(goal, region, service) {
                    checker.add(&format!("met.{region}"), format!("{id:?} {what}"));
                }
            }
        }
        for (region, hole) in &goal.holes {
            let Some(id) = &hole.closest else { continue };
            let service = find(id);
            let is_there = Region::parse(region)
                .is_some_and(|region| service.is_some_and(|it| it.area.covers(region)));
            if !is_there && (service.is_some() || !context.any_unread(Subject::Services)) {
                checker.add(
                    &format!("holes.{region}.closest"),
                    format!("{id:?} is no active service there; name another one, or leave it out"),
                );
            }
        }
    }
    sources.goals.iter().map(|entry| entry.form.clone()).collect()
}

/// Why a service does not meet a goal in a province or territory, if it does not.
fn misfit(goal: &forms::Goal, region: &str, service: Option<&Service>) -> Option<&'static str> {
    let Some(service) = service else {
        return Some(
            "is not an active service; name another one, or write under \"holes\" where it was looked for",
        );
    };
    let is_there = Region::parse(region).is_some_and(|region| service.area.covers(region));
    if !is_there || service.area.is_canada() {
        return Some(
            "is not for this province or territory; name one that is, or write under \"holes\" where it was looked for",
        );
    }
    (goal.number && !service.by_phone())
        .then_some("has no number to call, which this goal asks for; name one that has, or write under \"holes\" where it was looked for")
}
