//! The services of a plan, by section, each with why it is there.

use super::eligibility::{
    admits, is_for_others, is_led_by_sex_workers, is_support_for, is_too_old, is_unwanted_exit,
};
use super::order::Rank;
use super::parts::{Item, Section, SectionKind, Target};
use crate::in_order::in_order;
use crate::nearness::{Nearness, nearness, serves_town};
use crate::situation::Situation;
use alongside_model::{
    Audience, Bundle, Date, Freshness, Gender, Kind, Need, Reason, RunBy, Service, Set, Way,
};

/// Services that help and are not lines of the start screen.
pub(super) struct Support {
    /// What is near, or serves all of the place: for everyone, for women and for men. A part may be empty.
    pub(super) near: Vec<Part>,
    /// What is in other towns.
    pub(super) elsewhere: Vec<Item>,
}

/// Services of a section.
pub(super) struct Part {
    pub(super) section: Section,
    /// Services for people of whom the person did not speak, which never stand open.
    pub(super) others: Vec<Item>,
}

/// The first steps but for what to read: in danger the emergency number of the place; whom to call; where to go next.
pub(super) fn first(
    bundle: &Bundle,
    situation: &Situation,
    talk: &[Item],
    support: &Support,
) -> Vec<Item> {
    let near = support.near.iter().flat_map(|part| &part.section.items);
    let is = |item: &Item, holds: &dyn Fn(&Service) -> bool| match item.target {
        Target::Service(place) => holds(&bundle.services[place]),
        Target::Topic(_) => false,
    };
    let number = |item: &&Item| is(item, &|service| situation.is_answered(service, false));
    let in_reach = |item: &&Item| is(item, &|service| situation.can_reach(service));
    // In danger a number rather than a chat.
    let at_best = |item: &&Item| in_reach(item) && (!situation.danger || number(item));
    let near = near.filter(|item| is(item, &|service| is_first_choice(situation, service)));
    // The last line finds services.
    let finder = talk.last().filter(|_| !situation.outside);
    let line = if situation.speaks_of_safer_work_only() && !situation.outside {
        let otherwise = near.clone().find(in_reach).filter(|_| !situation.ways.is_empty());
        near.clone().find(number).or(otherwise).or(finder)
    } else {
        // Abroad, the line for those who are there; elsewhere that of the start screen, or else whoever is near.
        let (own, others) = talk.split_at(talk.len().min(1));
        let own = own.iter().filter(|_| !situation.outside);
        let lines = own.chain(near.clone()).chain(others);
        lines.clone().find(at_best).or(lines.clone().find(in_reach)).or(lines.clone().next())
    };
    let is_other = |other: &&Item| line.is_none_or(|line| line.target != other.target);
    let near = near.filter(|item| !situation.says_little() && is_other(item));
    let next = near.clone().find(at_best).or(finder).filter(is_other);
    let mut steps: Vec<Item> = line.into_iter().chain(next).cloned().collect();
    if let Some(emergency) = emergency(bundle, situation) {
        // Where it is out of reach, or police may be the danger, the emergency number is not the first to try.
        let is_first = !situation.police_are_involved && situation.ways.is_empty()
            || situation.ways.has(Way::Call);
        steps.insert(if is_first { 0 } else { steps.len() }, emergency);
    }
    steps
}

/// Whether a service may be among the first steps: for someone who asked about staying safer in the sex industry and
/// spoke of no exploitation, only what is for people who do sex work.
fn is_first_choice(situation: &Situation, service: &Service) -> bool {
    !situation.speaks_of_safer_work_only()
        || situation.outside
        || service.audiences.has(Audience::SexWorkers)
}

/// In danger now: the emergency number, where there is one.
fn emergency(bundle: &Bundle, situation: &Situation) -> Option<Item> {
    if !situation.danger || situation.outside {
        return None;
    }
    let mut found: Vec<(bool, usize)> = Vec::new();
    for (place, service) in bundle.services.iter().enumerate() {
        // Where the place is not known, the widest emergency record stands for it; its text names the places where it
        // does not work.
        let covers = match situation.region {
            Some(region) => service.area.covers(region),
            None => service.area.named().len() > 1 || service.area.is_canada(),
        };
        // A number of one town is shown in that town, and to those who named none.
        let is_here = situation.town.is_none() || serves_town(bundle, situation.town, service);
        if service.kind == Kind::Emergency && covers && is_here {
            found.push((service.places.is_empty(), place));
        }
    }
    let place = in_order(found).into_iter().next()?;
    Some(Item { target: Target::Service(place), reasons: vec![Reason::Danger] })
}

/// The lines of the start screen that fit, those that are for a group of the person's first. Whoever asks for someone
/// abroad may be in Canada themselves.
pub(super) fn talk(bundle: &Bundle, situation: &Situation, says_nothing: bool) -> Vec<Item> {
    if situation.outside && !situation.about_someone_else {
        return Vec::new();
    }
    let here = Situation { outside: false, ..situation.clone() };
    let mut found: Vec<(bool, Item)> = Vec::new();
    for (number, hotline) in bundle.hotlines.iter().enumerate() {
        let service = &bundle.services[hotline.service];
        let is_for_others = is_for_others(situation, service) && !says_nothing;
        if admits(&here, service) && !is_too_old(situation, service) && !is_for_others {
            let young = situation.audiences.has(Audience::Children);
            let own = !service.only_for.and(situation.audiences).is_empty()
                || young && service.audiences.has(Audience::Children);
            let reasons = vec![Reason::Hotline(number)];
            // `false` is before `true`.
            found.push((!own, Item { target: Target::Service(hotline.service), reasons }));
        }
    }
    in_order(found)
}

/// Services that help with these needs, with or without the lines of the start screen. A line for
/// the young is for those who said that they are, and for what is about them. What takes everyone comes before
/// what takes women or men only, unless that was chosen.
pub(super) fn support(
    bundle: &Bundle,
    situation: &Situation,
    needs: Set<Need>,
    lines: bool,
    on: Date,
) -> Support {
    let is_line = |place| bundle.hotlines.iter().any(|hotline| hotline.service == place);
    let about_young = situation.audiences.has(Audience::Children) || needs.has(Need::YouthCare);
    let mut found: Vec<(Rank, (usize, Option<Nearness>))> = Vec::new();
    for (place, service) in bundle.services.iter().enumerate() {
        let left_out =
            is_line(place) && (!lines || !about_young && service.audiences.has(Audience::Children));
        if !left_out && is_support_for(situation, service, needs) {
            let nearness = nearness(bundle, situation.town, service);
            let rank = Rank::of(service, nearness, situation, needs, on);
            found.push((rank, (place, nearness)));
        }
    }
    let found = in_order(found);

    // What was chosen comes first: `false` is before `true`.
    let genders = in_order(vec![
        (true, (SectionKind::Services, Gender::Open)),
        (!situation.women_only, (SectionKind::ServicesWomen, Gender::Women)),
        (!situation.men, (SectionKind::ServicesMen, Gender::Men)),
    ]);
    let (mut near, mut elsewhere) = (Vec::new(), Vec::new());
    for (kind, gender) in genders {
        let (mut items, mut others) = (Vec::new(), Vec::new());
        for &(place, nearness) in &found {
            let service = &bundle.services[place];
            if service.gender == gender {
                let reasons = reasons(service, nearness, situation, needs);
                let list = match nearness {
                    Some(Nearness::Away(_)) => &mut elsewhere,
                    _ if is_for_others(situation, service) => &mut others,
                    _ => &mut items,
                };
                list.push(Item { target: Target::Service(place), reasons });
            }
        }
        near.push(Part { section: Section { kind, items }, others });
    }
    Support { near, elsewhere }
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
        .map(|(place, service)| (ReportRank::of(service, situation, on), place))
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
    /// For everyone, or for those that the person named, before others.
    for_others: bool,
    /// The person's own province before all of Canada.
    canada: bool,
    /// The whole province before one city.
    city: bool,
    /// Seen on a page lately; what has no date comes after what was seen long ago.
    freshness: Freshness,
}

impl ReportRank {
    fn of(service: &Service, situation: &Situation, on: Date) -> Self {
        Self {
            for_others: is_for_others(situation, service),
            canada: service.area.is_canada(),
            city: !service.places.is_empty(),
            freshness: service.freshness(on),
        }
    }
}

/// Why a service is shown: where it is in reach, what it helps with, and what of it was chosen.
fn reasons(
    service: &Service,
    nearness: Option<Nearness>,
    situation: &Situation,
    needs: Set<Need>,
) -> Vec<Reason> {
    let mut reasons = vec![match (situation.region, nearness) {
        _ if situation.outside => Reason::Abroad,
        (Some(_), Some(Nearness::Away(km))) => Reason::Away(km),
        (Some(_), Some(_)) => Reason::Near,
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
