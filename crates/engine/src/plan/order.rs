//! The order of services in a plan, all of it in one place.

use super::eligibility::is_led_by_sex_workers;
use crate::situation::Situation;
use alongside_model::{Date, Freshness, Need, RunBy, Service, Set};
use std::cmp::Reverse;

/// Where a service stands among others of its section: the smaller comes first.
///
/// The order is total, and the fields are it: two services differ in place by the first field in which they differ.
/// Each says in its doc what comes first by it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Rank<'a> {
    /// Led by people who do sex work, if the person asked about staying safer in it; wherever they are.
    not_led_by_sex_workers: bool,
    /// Seen on a page within 24 months, or not checked; then what was seen longer ago.
    seen_long_ago: bool,
    /// In reach before what may be far.
    distance: Distance,
    /// Independent groups before government offices, if that matters to the person.
    authority: bool,
    /// What does not help to leave the sex industry, if the person asked about staying safer in it.
    helps_to_leave: bool,
    /// What is open to all, or only for a group that the person named, before what is only for others.
    only_for_others: bool,
    /// What helps with most of the needs.
    needs_met: Reverse<u32>,
    /// What fits best in whom it serves and how, as the person chose.
    fit: Reverse<u32>,
    /// What was made for most of the kinds of exploitation that the person spoke of.
    made_for: Reverse<u32>,
    /// What answers at all hours.
    not_always_open: bool,
    /// The id, so that no two services share a place.
    id: &'a str,
}

/// How likely a service is in reach of someone of whom no more than the province is known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Distance {
    /// The whole province or territory, by phone.
    ProvinceByPhone,
    /// The whole province or territory, otherwise.
    Province,
    /// All of Canada, by phone.
    CanadaByPhone,
    /// One city, which may be far.
    City,
    /// All of Canada, otherwise.
    Canada,
}

impl Distance {
    fn of(service: &Service) -> Self {
        match (&service.city, service.area.is_canada()) {
            (Some(_), _) => Self::City,
            (None, false) if service.by_phone() => Self::ProvinceByPhone,
            (None, false) => Self::Province,
            (None, true) if service.by_phone() => Self::CanadaByPhone,
            (None, true) => Self::Canada,
        }
    }
}

impl<'a> Rank<'a> {
    /// Where a service stands for a person who needs help with these, on this day.
    pub(super) fn of(
        service: &'a Service,
        situation: &Situation,
        needs: Set<Need>,
        on: Date,
    ) -> Self {
        Self {
            not_led_by_sex_workers: situation.staying_safer
                && !is_led_by_sex_workers(situation, service),
            seen_long_ago: service.freshness(on) == Freshness::VeryOld,
            distance: Distance::of(service),
            authority: situation.independent_first && is_authority(service),
            helps_to_leave: situation.stays_in_sex_industry()
                && service.needs.has(Need::ExitSupport),
            only_for_others: !service.only_for.is_empty()
                && service.only_for.and(situation.audiences).is_empty(),
            needs_met: Reverse(service.needs.and(needs).len()),
            fit: Reverse(fit(service, situation)),
            made_for: Reverse(service.made_for.and(situation.exploitation).len()),
            not_always_open: !service.always_open(),
            id: &service.id,
        }
    }
}

/// Whether a government office, child protection or police run it.
fn is_authority(service: &Service) -> bool {
    [RunBy::Government, RunBy::ChildProtection, RunBy::Police]
        .into_iter()
        .any(|body| service.run_by.has(body))
}

/// How well a service fits in whom it serves and how: one for each group of the person's, four for being
/// Indigenous-led and two for interpreters, where those were chosen.
fn fit(service: &Service, situation: &Situation) -> u32 {
    let indigenous_led = situation.indigenous_led && service.run_by.has(RunBy::Indigenous);
    let interpreters = situation.interpretation && service.interpretation == Some(true);
    service.audiences.and(situation.audiences).len()
        + 4 * u32::from(indigenous_led)
        + 2 * u32::from(interpreters)
}
