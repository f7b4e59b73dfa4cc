//! Made-up services, as many as one likes.
//!
//! Each begins as a copy of a real one of the page, drawn at random, so that what hangs together stays together (kind,
//! who runs it, hours, languages, how long its texts are). It then gets a name, a town and kinds of help of its own:
//! otherwise ten thousand services would share the words of three hundred, and a search among them would be too easy.

use crate::random::Random;
use alongside_model::{
    Area, Audience, Bundle, Kind, Need, Place, SearchSubject, Service, Set, Term, Text,
};

/// Beginnings of names.
const BEGINNINGS: [&str; 40] = [
    "Acorn", "Aspen", "Balsam", "Beacon", "Birch", "Bridge", "Canoe", "Cedar", "Compass", "Crane",
    "Dawn", "Eagle", "Ember", "Fern", "Ford", "Garden", "Harbour", "Hazel", "Hearth", "Heron",
    "Juniper", "Kestrel", "Lantern", "Larch", "Loon", "Maple", "Meadow", "North", "Oriole", "Pine",
    "Prairie", "Raven", "River", "Rowan", "Sage", "Spruce", "Tamarack", "Thistle", "Willow",
    "Wren",
];

/// Middles of names.
const MIDDLES: [&str; 24] = [
    "Women's",
    "Workers'",
    "Youth",
    "Family",
    "Newcomer",
    "Legal",
    "Health",
    "Community",
    "Friendship",
    "Settlement",
    "Migrant",
    "Neighbourhood",
    "Street",
    "Northern",
    "Multicultural",
    "Housing",
    "Crisis",
    "Counselling",
    "Outreach",
    "Indigenous",
    "Students'",
    "Parents'",
    "Rural",
    "Francophone",
];

/// Ends of names.
const ENDS: [&str; 12] = [
    "Centre",
    "House",
    "Society",
    "Clinic",
    "Network",
    "Line",
    "Association",
    "Shelter",
    "Project",
    "Alliance",
    "Office",
    "Collective",
];

/// Puts `count` made-up services in place of those of a bundle. The first ones are the services of the start screen's
/// hotlines, as they are.
pub fn replace(bundle: &mut Bundle, count: usize) {
    let real = std::mem::take(&mut bundle.services);
    let mut random = Random::new(42);
    let mut services = Vec::new();
    for hotline in &mut bundle.hotlines {
        services.push(real[hotline.service].clone());
        hotline.service = services.len() - 1;
    }
    let made_up = count.saturating_sub(services.len());
    let places = &bundle.places;
    services.extend((0..made_up).map(|number| made_up_service(&mut random, &real, places, number)));
    bundle.services = services;
    // Words and earlier numbers of real services would be of others now, or of none.
    bundle.search.retain(|entry| !matches!(entry.subject, SearchSubject::Service(_)));
    for former in &mut bundle.former_numbers {
        former.service = None;
    }
}

fn made_up_service(
    random: &mut Random,
    real: &[Service],
    places: &[Place],
    number: usize,
) -> Service {
    let mut service = random.one(real).clone();
    service.id = format!("made-up-{number:06}");
    let name =
        format!("{} {} {}", random.one(&BEGINNINGS), random.one(&MIDDLES), random.one(&ENDS));
    service.name = Text { text: name, lang: None };
    let mut needs: Set<Need> = (0..=random.below(4)).map(|_| *random.one(Need::ALL)).collect();
    if service.kind == Kind::Support {
        needs.remove(Need::Report);
        needs.remove(Need::Emergency);
    }
    service.needs = needs;
    service.audiences = (0..random.below(3)).map(|_| *random.one(Audience::ALL)).collect();
    let place = random.below(places.len());
    let province = [places[place].province].into_iter().collect();
    // One in ten serves all of Canada, as among the real ones.
    service.area = match Area::regions(province) {
        Some(area) if random.below(10) > 0 => area,
        _ => Area::canada(),
    };
    service.places = Vec::new();
    if !service.area.is_canada() && random.below(2) == 0 {
        service.places.push(place);
        service.summary.text = format!("{} {}.", service.summary.text, places[place].name);
    }
    service
}
