//! Made-up services, as many as one likes.
//!
//! Each begins as a copy of a real one of the page, drawn at random, so that what hangs together stays together (kind,
//! who runs it, hours, languages, how long its texts are). It then gets a name, a place and kinds of help of its own:
//! otherwise ten thousand services would share the words of three hundred, and a search among them would be too easy.

use crate::random::Random;
use alongside_model::Bundle;
use alongside_model::{Area, Audience, Kind, Need, Region, Set, Term};
use alongside_model::{Service, Text};

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

/// Syllables from which cities are made up.
const SYLLABLES: [&str; 20] = [
    "bel", "cor", "dun", "el", "fair", "glen", "hal", "in", "kin", "lac", "mont", "nor", "or",
    "port", "ross", "saint", "tor", "ver", "wood", "ville",
];

/// Puts `count` made-up services in place of those of a bundle. The first ones stand for the lines of the start screen
/// and stay as they are.
pub fn replace(bundle: &mut Bundle, count: usize) {
    let real = std::mem::take(&mut bundle.services);
    let mut random = Random::new(42);
    let lines: Vec<Service> = bundle.hotlines.iter().map(|it| real[it.service].clone()).collect();
    for (at, it) in bundle.hotlines.iter_mut().enumerate() {
        it.service = at;
    }
    let made_up = (0..count.saturating_sub(lines.len())).map(|at| one(&mut random, &real, at));
    bundle.services = lines.into_iter().chain(made_up).collect();
}

fn one(random: &mut Random, real: &[Service], at: usize) -> Service {
    let mut res = random.one(real).clone();
    res.id = format!("made-up-{at:06}");
    let city = (random.below(2) == 0).then(|| city(random));
    let name =
        format!("{} {} {}", random.one(&BEGINNINGS), random.one(&MIDDLES), random.one(&ENDS));
    res.name = Text { text: name, lang: None };
    let mut needs: Set<Need> = (0..=random.below(4)).map(|_| *random.one(Need::ALL)).collect();
    if res.kind == Kind::Support {
        needs.remove(Need::Report);
        needs.remove(Need::Emergency);
    }
    res.needs = needs;
    res.audiences = (0..random.below(3)).map(|_| *random.one(Audience::ALL)).collect();
    let region = [*random.one(Region::ALL)].into_iter().collect();
    // One in ten serves all of Canada, as among the real ones.
    res.area = match Area::regions(region) {
        Some(area) if random.below(10) > 0 => area,
        _ => Area::canada(),
    };
    res.city = city.filter(|_| !res.area.is_canada());
    if let Some(city) = &res.city {
        res.summary = format!("{} {city}.", res.summary);
    }
    res
}

fn city(random: &mut Random) -> String {
    let syllables: String = (0..2 + random.below(2)).map(|_| *random.one(&SYLLABLES)).collect();
    let mut letters = syllables.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
