//! Which services can be for a person at all. Whatever is ruled out here is nowhere in their plan.

use crate::situation::Situation;
use alongside_model::{Audience, Exploitation, Gender, Kind, Need, RunBy, Service, Set};

/// Whether this service can be for this person at all: by place, age, gender, groups and what it was made for.
pub(super) fn admits(situation: &Situation, service: &Service) -> bool {
    serves_place(situation, service)
        && serves_age(situation, service)
        && serves_gender(situation, service)
        && serves_group(situation, service)
        && serves_exploitation(situation, service)
}

/// Whether a service belongs in the lists of support that help with these needs.
pub(super) fn is_support_for(situation: &Situation, service: &Service, needs: Set<Need>) -> bool {
    service.kind == Kind::Support
        // Of the little there is abroad everything is shown.
        && (situation.outside || !service.needs.and(needs).is_empty())
        && admits(situation, service)
        && !is_unwanted_exit(situation, service)
        && (service.made_for.is_empty()
            || !situation.speaks_of_safer_work_only()
            || helps_to_stay_safer(situation, service))
}

/// Whether a service is about leaving the sex industry and the person asked only about staying safer in it.
pub(super) fn is_unwanted_exit(situation: &Situation, service: &Service) -> bool {
    situation.stays_in_sex_industry()
        && service.needs.has(Need::ExitSupport)
        && !service.needs.has(Need::HarmReduction)
}

/// Whether a service is for people who do sex work or helps to stay safer, for a person who asked for that. None is ever
/// hidden from them for what else it was made for.
fn helps_to_stay_safer(situation: &Situation, service: &Service) -> bool {
    situation.staying_safer
        && (service.audiences.has(Audience::SexWorkers) || service.needs.has(Need::HarmReduction))
}

/// Whether a service is led by people who do sex work, for a person who asked about staying safer.
pub(super) fn is_led_by_sex_workers(situation: &Situation, service: &Service) -> bool {
    situation.staying_safer && service.run_by.has(RunBy::SexWorkers)
}

/// Whether a service is for people of whom the person did not speak: only for groups that they did not name, for young
/// people although they said no age, for one kind of exploitation although they named none, or for after a sexual assault
/// although they named neither that nor the sex industry. They may have left that out, so it is not ruled out, but it
/// never stands open.
pub(super) fn is_for_others(situation: &Situation, service: &Service) -> bool {
    let groups =
        !service.only_for.is_empty() && service.only_for.and(situation.audiences).is_empty();
    let young = service.maximum_age.is_some()
        && situation.ages.is_none()
        && !is_for_their_children(situation, service);
    let exploitation = service.made_for.len() == 1
        && situation.exploitation.is_empty()
        && !helps_to_stay_safer(situation, service);
    let assault = service.needs.has(Need::SexualAssaultCare)
        && !situation.needs.has(Need::SexualAssaultCare)
        && !situation.exploitation.has(Exploitation::Sex);
    groups || young || exploitation || assault
}

/// Whether a service was made for young people, for a person who said that they are an adult.
pub(super) fn is_too_old(situation: &Situation, service: &Service) -> bool {
    situation.ages.is_some_and(|(youngest, _)| youngest >= 18)
        && service.audiences.has(Audience::Children)
}

fn serves_place(situation: &Situation, service: &Service) -> bool {
    match situation.region {
        // Toll-free numbers do not work from other countries, and help for people abroad does not help here.
        _ if situation.outside != service.only_for.has(Audience::Abroad) => false,
        _ if situation.outside => true,
        Some(region) => service.area.covers(region),
        None => service.area.is_canada(),
    }
}

/// Whether a service is for the person's children, whatever age they are themselves.
fn is_for_their_children(situation: &Situation, service: &Service) -> bool {
    situation.audiences.has(Audience::Families) && service.needs.has(Need::Children)
}

fn serves_age(situation: &Situation, service: &Service) -> bool {
    is_for_their_children(situation, service)
        || situation.ages.is_none_or(|(youngest, oldest)| {
            service.minimum_age.is_none_or(|minimum| minimum <= oldest)
                && service.maximum_age.is_none_or(|maximum| maximum >= youngest)
        })
}

fn serves_gender(situation: &Situation, service: &Service) -> bool {
    match service.gender {
        Gender::Open => true,
        Gender::Women => !situation.men || situation.women_only,
        Gender::Men => !situation.women_only || situation.men,
    }
}

/// Ruled out only if the person belongs to none of the groups that it is only for.
fn serves_group(situation: &Situation, service: &Service) -> bool {
    service.only_for.is_empty()
        || service.only_for.iter().any(|group| !situation.not_audiences.has(group))
}

fn serves_exploitation(situation: &Situation, service: &Service) -> bool {
    // What was made for several kinds is for trafficked people of any kind.
    service.made_for.len() != 1
        || situation.exploitation.is_empty()
        || helps_to_stay_safer(situation, service)
        || !service.made_for.and(situation.exploitation).is_empty()
}
