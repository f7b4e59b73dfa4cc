//! The numbers of the start screen, and who called them when.

use super::checker::Context;
use super::services::Directory;
use crate::catalog::CallCheck;
use crate::defect::Defects;
use crate::sources::{Sources, Subject};
use alongside_model::{Hotline, PhoneNumber, Term};

/// The numbers of the start screen.
pub(super) fn hotlines(
    sources: &Sources,
    directory: &Directory,
    context: &Context,
    defects: &mut Defects,
) -> Vec<Hotline> {
    let mut hotlines = Vec::new();
    for entry in &sources.hotlines {
        let id = &entry.form.service;
        match directory.records.iter().position(|record| record.first().id == *id) {
            Some(service) => {
                hotlines.push(Hotline { purpose: entry.form.purpose.clone(), service });
            }
            None if directory.all().any(|record| record.first().id == *id) => {
                context.of(entry, defects).add(
                    "service",
                    format!("{id:?} is closed; write the id of a service that runs, or make it active again"),
                );
            }
            None if context.may_hold(Subject::Services, id) => {}
            None => context.of(entry, defects).add(
                "service",
                format!("{id:?} is not a service of resources/services; correct the id"),
            ),
        }
    }
    hotlines
}

/// When a person called which number.
pub(super) fn call_checks(
    sources: &Sources,
    directory: &Directory,
    context: &Context,
    defects: &mut Defects,
) -> Vec<CallCheck> {
    let mut call_checks = Vec::new();
    for entry in &sources.call_checks {
        let mut checker = context.of(entry, defects);
        let form = &entry.form;
        let on = checker.day("on", Some(&form.on));
        if on.zip(context.release).is_some_and(|(on, release)| on > release) {
            checker.after_release("on", &form.on);
        }
        let kind = form.kind.0;
        let number = PhoneNumber::parse(&form.number).expect("the schema allows only numbers");
        let mut phones = directory.all().flat_map(|record| &record.first().phones);
        let known = phones.any(|phone| phone.number == number && phone.kind == kind);
        if !known && context.unread.is_none_or(|unread| !unread.any(Subject::Services)) {
            let what = format!(
                "no service has {:?} as a number of the kind {:?}; correct it, or remove this entry",
                form.number,
                kind.id()
            );
            checker.add("number", what);
        }
        call_checks.extend(on.map(|on| CallCheck { number, kind, on }));
    }
    call_checks
}
