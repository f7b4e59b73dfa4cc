//! The order of services in a plan, all of it in one place.

use super::eligibility::is_led_by_sex_workers;
use crate::nearness::Nearness;
use crate::situation::Situation;
use alongside_model::{Date, Freshness, Need, RunBy, Service, Set};
use std::cmp::Reverse;

/// The place of a service among others of its section: the smaller comes first.
///
/// The order is total, and the fields are it: the first field in which two services differ decides. Each says in its
/// doc what comes first by it, and `crates/content/tests/plans.rs` holds every plan to it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Rank<'a> {
    /// Led by people who do sex work, if the person asked about staying safer in it; wherever they are.
    not_led_by_sex_workers: bool,
    /// For everyone, or for those that the person named; then what is for others ([`is_for_others`]).
    for_others: bool,
    /// Whoever can be reached in a way that the person chose.
    out_of_reach: bool,
    /// In danger or for a bed tonight: whoever can be reached at once.
    reach: Reach,
    /// For someone under 18: whatever is not child protection, which may act without them.
    child_protection: bool,
    /// Near before far.
    distance: Distance,
    /// Independent groups before government offices, if that matters to the person.
    authority: bool,
    /// Without help to leave the sex industry, if the person asked only about staying safer in it.
    helps_to_leave: bool,
    /// In danger: whoever answers at all hours.
    closed_at_times: bool,
    /// Fits better in whom it serves and how, as the person chose ([`fit`]).
    fit: Reverse<u32>,
    /// Helps with more of the needs.
    needs_met: Reverse<u32>,
    /// Made for more of the kinds of exploitation that the person spoke of.
    made_for: Reverse<u32>,
    /// Answers at all hours.
    not_always_open: bool,
    /// Seen on a page lately; what has no date comes after what was seen long ago.
    freshness: Freshness,
    /// The id, so that no two services share a place.
    id: &'a str,
}

/// How soon a service can be reached by someone who is in danger or needs a bed. Nobody else is ranked by it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Reach {
    /// At once, by phone, in the town or from anywhere in the province or in Canada. For a bed, also by phone at other
    /// hours.
    Now,
    /// By phone.
    ByPhone,
    /// Otherwise.
    Otherwise,
}

/// How near a service is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Distance {
    /// The person's own town, or a region with it.
    Here,
    /// Around it.
    Around,
    /// The whole province or territory, by phone.
    ProvinceByPhone,
    /// The whole province or territory, otherwise.
    Province,
    /// All of Canada, by phone.
    CanadaByPhone,
    /// All of Canada, otherwise, such as by chat.
    Canada,
    /// Another town, so many kilometres away, if that is known.
    Away(u32),
}

impl<'a> Rank<'a> {
    /// The place of a service, so near, for a person who needs help with these, on this day.
    pub(super) fn of(
        service: &'a Service,
        nearness: Option<Nearness>,
        situation: &Situation,
        needs: Set<Need>,
        on: Date,
    ) -> Self {
        let under_18 = situation.ages.is_some_and(|(_, oldest)| oldest < 18);
        Self {
            not_led_by_sex_workers: situation.staying_safer
                && !is_led_by_sex_workers(situation, service),
            for_others: is_for_others(service, situation),
            out_of_reach: !situation.can_reach(service),
            reach: Reach::of(service, situation, needs, nearness),
            child_protection: under_18 && service.run_by.has(RunBy::ChildProtection),
            distance: Distance::of(service, nearness),
            authority: situation.independent_first && is_authority(service),
            helps_to_leave: situation.stays_in_sex_industry()
                && service.needs.has(Need::ExitSupport),
            closed_at_times: situation.danger && !service.always_open(),
            needs_met: Reverse(service.needs.and(needs).len()),
            fit: Reverse(fit(service, situation)),
            made_for: Reverse(service.made_for.and(situation.exploitation).len()),
            not_always_open: !service.always_open(),
            freshness: service.freshness(on),
            id: &service.id,
        }
    }
}

impl Reach {
    fn of(
        service: &Service,
        situation: &Situation,
        needs: Set<Need>,
        nearness: Option<Nearness>,
    ) -> Self {
        let urgent = situation.danger || needs.has(Need::SafePlace);
        let at_once = if situation.danger {
            service.always_open() && !matches!(nearness, Some(Nearness::Away(_)))
        } else {
            service.by_phone()
        };
        if !urgent || at_once {
            Self::Now
        } else if service.by_phone() {
            Self::ByPhone
        } else {
            Self::Otherwise
        }
    }
}

impl Distance {
    fn of(service: &Service, nearness: Option<Nearness>) -> Self {
        match (nearness, service.area.is_canada()) {
            (Some(Nearness::Here), _) => Self::Here,
            (Some(Nearness::Around(_)), _) => Self::Around,
            (Some(Nearness::Away(km)), _) => Self::Away(km.unwrap_or(0)),
            (None, false) if service.by_phone() => Self::ProvinceByPhone,
            (None, false) => Self::Province,
            (None, true) if service.by_phone() => Self::CanadaByPhone,
            (None, true) => Self::Canada,
        }
    }
}

/// Whether a service is for people of whom the person did not speak: only for groups that they did not name, for young
/// people only although they did not say that they are under 18, or for one kind of exploitation only although they
/// named none. It is shown all the same, since they may have left that out, but below what is surely for them.
fn is_for_others(service: &Service, situation: &Situation) -> bool {
    let groups =
        !service.only_for.is_empty() && service.only_for.and(situation.audiences).is_empty();
    let young =
        service.maximum_age.is_some() && situation.ages.is_none_or(|(youngest, _)| youngest >= 18);
    let exploitation = service.made_for.len() == 1 && situation.exploitation.is_empty();
    groups || young || exploitation
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
