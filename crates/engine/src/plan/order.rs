//! The order of services in a plan, all of it in one place.

use super::eligibility::{is_for_others, is_led_by_sex_workers};
use crate::nearness::Nearness;
use crate::situation::Situation;
use alongside_model::{Date, Exploitation, Freshness, Need, RunBy, Service, Set, Term, Way};
use std::cmp::Reverse;

/// The place of a service among others of its section: the smaller comes first.
///
/// The fields are the order: the first field in which two services differ decides. Each says in its doc what comes first
/// by it, and `crates/content/tests/plans.rs` holds every plan to it. Equals come in the order of the directory.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Rank {
    /// For everyone, or for those that the person named; then what is for others ([`is_for_others`]).
    for_others: bool,
    /// Led by people who do sex work, if the person asked about staying safer in it; wherever they are.
    not_led_by_sex_workers: bool,
    /// Whoever can be reached in a way that the person chose.
    out_of_reach: bool,
    /// For someone under 18: whatever is not child protection, which may act without them.
    child_protection: bool,
    /// To the point; then what is about something else than the person named ([`is_beside_the_point`]).
    beside_the_point: bool,
    /// In danger, for a bed tonight, or where little was said: whoever can be reached at once.
    reach: Reach,
    /// Near before far.
    distance: Distance,
    /// Fits better in whom it serves and how, as the person chose ([`fit`]).
    fit: Reverse<u32>,
    /// Without help to leave the sex industry, if the person asked only about staying safer in it.
    helps_to_leave: bool,
    /// Made for more of the kinds of exploitation that the person spoke of, or about work if work was named.
    made_for: Reverse<u32>,
    /// Helps with more of the needs.
    needs_met: Reverse<u32>,
    /// Independent groups before government offices, if that matters to the person.
    authority: bool,
    /// Whoever speaks the language on screen, then whoever works with interpreters.
    understood: Understood,
    /// Leads further: finds other services or interpreters.
    leads_further: Reverse<u32>,
    /// Answers at all hours.
    not_always_open: bool,
    /// Seen on a page lately; what has no date comes after what was seen long ago.
    freshness: Freshness,
}

/// How soon a service can be reached by someone who is in danger, needs a bed or said little. Nobody else is ranked by it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Reach {
    /// At once: someone answers at all hours.
    Now,
    /// By a call, or by a text where the person cannot call.
    ByNumber,
    /// Otherwise.
    Otherwise,
    /// In danger or for a bed: it offers neither someone to talk to nor a place to stay.
    OtherHelp,
}

/// Whether a service can be spoken with in the language on screen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Understood {
    /// Somebody there speaks it.
    Speaks,
    /// Through interpreters.
    Interpreters,
    /// As far as is known, no.
    No,
}

/// How near a service is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Distance {
    /// The person's own town, or a region with it.
    Here,
    /// Around it.
    Around,
    /// The whole province or territory, where someone can be called, written or chatted with.
    ProvinceInReach,
    /// The whole province or territory, otherwise.
    Province,
    /// All of Canada, where someone can be called, written or chatted with.
    CanadaInReach,
    /// All of Canada, otherwise, such as by a web page.
    Canada,
    /// Another town, so many kilometres away, if that is known.
    Away(u32),
}

impl Rank {
    /// The place of a service, so near, for a person who needs help with these, on this day.
    pub(super) fn of(
        service: &Service,
        nearness: Option<Nearness>,
        situation: &Situation,
        needs: Set<Need>,
        on: Date,
    ) -> Self {
        let under_18 = situation.ages.is_some_and(|(_, oldest)| oldest < 18);
        Self {
            for_others: is_for_others(situation, service),
            not_led_by_sex_workers: situation.staying_safer
                && !is_led_by_sex_workers(situation, service),
            out_of_reach: !situation.can_reach(service),
            child_protection: under_18 && service.run_by.has(RunBy::ChildProtection),
            beside_the_point: is_beside_the_point(service, situation, needs),
            reach: Reach::of(service, situation, needs),
            distance: Distance::of(service, nearness),
            helps_to_leave: situation.stays_in_sex_industry()
                && service.needs.has(Need::ExitSupport),
            fit: Reverse(fit(service, situation)),
            made_for: Reverse(made_for(service, situation)),
            needs_met: Reverse(service.needs.and(needs).len()),
            authority: situation.independent_first && is_authority(service),
            understood: Understood::of(service, situation),
            leads_further: Reverse(leads_further(service)),
            not_always_open: !situation.is_answered(service, true),
            freshness: service.freshness(on),
        }
    }
}

impl Reach {
    fn of(service: &Service, situation: &Situation, needs: Set<Need>) -> Self {
        let urgent = situation.danger || needs.has(Need::SafePlace);
        let offers = |need| service.needs.has(need);
        if urgent && !offers(Need::SafePlace) && !offers(Need::TalkNow) {
            return Self::OtherHelp;
        }
        if !urgent && !situation.says_little() || situation.is_answered(service, true) {
            Self::Now
        } else if situation.is_answered(service, false) {
            Self::ByNumber
        } else {
            Self::Otherwise
        }
    }
}

impl Understood {
    fn of(service: &Service, situation: &Situation) -> Self {
        if service.speaks(&situation.spoken) {
            Self::Speaks
        } else if service.interpretation == Some(true) {
            Self::Interpreters
        } else {
            Self::No
        }
    }
}

impl Distance {
    fn of(service: &Service, nearness: Option<Nearness>) -> Self {
        let in_reach = Way::ALL.iter().any(|&way| service.is_reached(way));
        match (nearness, service.area.is_canada()) {
            (Some(Nearness::Here), _) => Self::Here,
            (Some(Nearness::Around(_)), _) => Self::Around,
            (Some(Nearness::Away(km)), _) => Self::Away(km.unwrap_or(0)),
            (None, false) if in_reach => Self::ProvinceInReach,
            (None, false) => Self::Province,
            (None, true) if in_reach => Self::CanadaInReach,
            (None, true) => Self::Canada,
        }
    }
}

/// Whether a service is about something else than the person named: made for other kinds of exploitation, or about work
/// and little more.
fn is_beside_the_point(service: &Service, situation: &Situation, needs: Set<Need>) -> bool {
    let other_kind = !service.made_for.is_empty()
        && !situation.exploitation.is_empty()
        && service.made_for.and(situation.exploitation).is_empty();
    let about_work = service.needs.has(Need::WorkAndPay)
        && !needs.has(Need::WorkAndPay)
        && service.needs.len() <= 4;
    other_kind || about_work
}

/// Whether police, child protection or an office of a government run it, and no independent group with the latter.
fn is_authority(service: &Service) -> bool {
    let by = |body| service.run_by.has(body);
    by(RunBy::Police)
        || by(RunBy::ChildProtection)
        || by(RunBy::OtherCountry)
        || by(RunBy::Government) && !by(RunBy::Independent)
}

fn made_for(service: &Service, situation: &Situation) -> u32 {
    let work =
        situation.exploitation.has(Exploitation::Labour) && service.needs.has(Need::WorkAndPay);
    service.made_for.and(situation.exploitation).len() + u32::from(work)
}

fn leads_further(service: &Service) -> u32 {
    let does = |need| u32::from(service.needs.has(need));
    does(Need::FindServices) + does(Need::Interpretation)
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
