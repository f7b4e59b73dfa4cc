//! The services of a plan, by section, each with why it is there.

use super::eligibility::{
    admits, is_led_by_sex_workers, is_support_for, is_too_old, is_unwanted_exit,
};
use super::order::Rank;
use super::parts::{Item, Section, SectionKind, Target};
use crate::in_order::in_order;
use crate::situation::Situation;
use alongside_model::{
    Audience, Bundle, Date, Freshness, Gender, Kind, Need, Reason, RunBy, Service, Set,
};

/// In danger now: the emergency number where there is one, and beside it a line that is not the police.
pub(super) fn first(bundle: &Bundle, situation: &Situation, shown: &mut [bool]) -> Vec<Item> {
    if !situation.danger {
        return Vec::new();
    }
    let mut places = Vec::new();
    if !situation.outside {
        let emergency = bundle.services.iter().enumerate().filter(|(_, service)| {
            // Where the place is not known, the widest emergency record stands for it; its text names the places
            // where it does not work.
            let here = match situation.region {
                Some(region) => service.area.covers(region),
                None => service.area.named().len() > 1 || service.area.is_canada(),
            };
            service.kind == Kind::Emergency && here
        });
        places.extend(emergency.map(|(place, _)| place));
    }
    places.extend(if situation.outside {
        bundle.services.iter().position(|service| {
            service.kind == Kind::Support && service.only_for.has(Audience::Abroad)
        })
    } else {
        bundle.hotlines.first().map(|hotline| hotline.service)
    });
    for &place in &places {
        shown[place] = true;
    }
    places
        .into_iter()
        .map(|place| Item { target: Target::Service(place), reasons: vec![Reason::Danger] })
        .collect()
}

/// The hotlines of the start screen that fit.
pub(super) fn talk(bundle: &Bundle, situation: &Situation, shown: &mut [bool]) -> Vec<Item> {
    if situation.outside {
        return Vec::new();
    }
    // Those that are only for a group of the person's come first: `false` is before `true`.
    let mut found: Vec<(bool, Item)> = Vec::new();
    for (number, hotline) in bundle.hotlines.iter().enumerate() {
        let place = hotline.service;
        let service = &bundle.services[place];
        // A line for young people is not offered to someone who said that they are an adult, here or below.
        let too_old = is_too_old(situation, service);
        let admitted = admits(situation, service);
        if !shown[place] && !too_old && admitted {
            let own = !service.only_for.and(situation.audiences).is_empty();
            let reasons = vec![Reason::Hotline(number)];
            found.push((!own, Item { target: Target::Service(place), reasons }));
        }
        shown[place] |= too_old || admitted;
    }
    in_order(found)
}

/// Services that help with these needs and are not shown above, in up to three sections: what takes everyone, and
/// what takes women or men only. A section may be empty.
pub(super) fn services(
    bundle: &Bundle,
    situation: &Situation,
    needs: Set<Need>,
    shown: &[bool],
    on: Date,
) -> Vec<Section> {
    let found: Vec<(Rank, usize)> = bundle
        .services
        .iter()
        .enumerate()
        .filter(|&(place, service)| !shown[place] && is_support_for(situation, service, needs))
        .map(|(place, service)| (Rank::of(service, situation, needs, on), place))
        .collect();
    let found = in_order(found);

    // What was chosen comes first: `false` is before `true`.
    let sections = vec![
        (true, (SectionKind::Services, Gender::Open)),
        (!situation.women_only, (SectionKind::ServicesWomen, Gender::Women)),
        (!situation.men, (SectionKind::ServicesMen, Gender::Men)),
    ];
    in_order(sections)
        .into_iter()
        .map(|(kind, gender)| Section {
            kind,
            items: found
                .iter()
                .map(|&place| (place, &bundle.services[place]))
                .filter(|(_, service)| service.gender == gender)
                .map(|(place, service)| Item {
                    target: Target::Service(place),
                    reasons: reasons(service, situation, needs),
                })
                .collect(),
        })
        .collect()
}

/// Police and tip lines, only for a person who chose to see how to report.
pub(super) fn report(bundle: &Bundle, situation: &Situation, on: Date) -> Vec<Item> {
    if !situation.report || situation.outside {
        return Vec::new();
    }
    let found: Vec<(ReportRank, usize)> = bundle
        .services
        .iter()
        .enumerate()
        .filter(|(_, service)| matches!(service.kind, Kind::Police | Kind::TipLine))
        .filter(|(_, service)| admits(situation, service) && !is_unwanted_exit(situation, service))
        .map(|(place, service)| (ReportRank::of(service, on), place))
        .collect();
    let questions = &bundle.questionnaire.questions;
    let reason = questions.iter().enumerate().find_map(|(question, asked)| {
        let answer = asked.answers.iter().position(|answer| answer.effect.report)?;
        Some(Reason::Answer(question, answer))
    });
    in_order(found)
        .into_iter()
        .map(|place| Item { target: Target::Service(place), reasons: reason.into_iter().collect() })
        .collect()
}

/// The order of police and tip lines; what is smaller comes first, and equals by id.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct ReportRank {
    /// The person's own province before all of Canada.
    canada: bool,
    /// The whole province before one city.
    city: bool,
    /// Seen on a page lately; what has no date comes after what was seen long ago.
    freshness: Freshness,
}

impl ReportRank {
    fn of(service: &Service, on: Date) -> Self {
        Self {
            canada: service.area.is_canada(),
            city: service.city.is_some(),
            freshness: service.freshness(on),
        }
    }
}

/// Why a service is shown: where it is in reach, what it helps with, and what of it was chosen.
fn reasons(service: &Service, situation: &Situation, needs: Set<Need>) -> Vec<Reason> {
    let mut reasons = vec![match (situation.region, &service.city) {
        _ if situation.outside => Reason::Abroad,
        (Some(_), Some(_)) => Reason::City,
        (Some(region), None) if !service.area.is_canada() => Reason::Region(region),
        _ => Reason::Canada,
    }];
    let helps = service.needs.and(needs);
    let groups = service.audiences.and(situation.audiences);
    let made_for = service.made_for.and(situation.exploitation);
    for (holds, reason) in [
        (!helps.is_empty(), Reason::Helps(helps)),
        (!groups.is_empty(), Reason::For(groups)),
        (!made_for.is_empty(), Reason::MadeFor(made_for)),
        (situation.indigenous_led && service.run_by.has(RunBy::Indigenous), Reason::IndigenousLed),
        (situation.interpretation && service.interpretation == Some(true), Reason::Interpreters),
        (is_led_by_sex_workers(situation, service), Reason::SexWorkerLed),
        (service.always_open(), Reason::AlwaysOpen),
    ] {
        if holds {
            reasons.push(reason);
        }
    }
    reasons
}
