//! How near a service is to the town that a person named.

use crate::towns::Spot;
use alongside_model::{Audience, Bundle, Place, Service, Town};

/// How near a service is that is for some towns or regions only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Nearness {
    /// It is in the person's town, or serves a region that the town is in.
    Here,
    /// It is around the town, so many kilometres away.
    Around(u32),
    /// It is elsewhere, so many kilometres away; `None` if it is not known where the person is.
    Away(Option<u32>),
}

/// Up to how many kilometres away a place of the same region is around a town.
const AROUND_IN_REGION: u32 = 50;

/// Up to how many kilometres away any other place is around it: beyond, the line may cross a river or a bay.
const AROUND: u32 = 25;

/// How near a service is to the person; `None` if it serves all of its area.
pub fn nearness(bundle: &Bundle, town: Option<Town>, service: &Service) -> Option<Nearness> {
    let from_town = |&place: &usize| match town {
        Some(Town::Near(town)) => between(bundle, town, place),
        Some(Town::Far) | None => Nearness::Away(None),
    };
    service.places.iter().map(from_town).min()
}

/// From this place on in the order of [`distance`] a service is for all of a province or territory, by phone.
pub(crate) const BY_PHONE: u16 = 100;

/// At this place in the order of [`distance`] is what is for all of a province or of Canada, but not by phone or not here.
pub(crate) const OTHERWISE: u16 = 102;

/// The place of a service in the order of the directory for someone there, the smaller first: what is in the town or its
/// region, around it, for all of the province or territory by phone, for all of Canada by phone, otherwise, and in other
/// towns by distance. `None` if it serves neither the province nor the place.
pub(crate) fn distance(bundle: &Bundle, spot: Spot, service: &Service) -> Option<u16> {
    let town = spot.place.map(Town::Near);
    let nearness = nearness(bundle, town, service);
    if !service.area.covers(spot.province) && nearness != Some(Nearness::Here) {
        return None;
    }
    let km = |km| u16::try_from(km).unwrap_or(u16::MAX / 2);
    Some(match nearness {
        Some(Nearness::Here) => 0,
        Some(Nearness::Around(away)) => 1 + km(away),
        None if !service.by_phone() || service.only_for.has(Audience::Abroad) => OTHERWISE,
        None => BY_PHONE + u16::from(service.area.is_canada()),
        Some(Nearness::Away(away)) => OTHERWISE + 1 + km(away.unwrap_or(0)),
    })
}

/// Whether a service is for all of its area, or for the very town that the person named; a region that they named is no town.
pub(crate) fn serves_town(bundle: &Bundle, town: Option<Town>, service: &Service) -> bool {
    let in_town = |&place: &usize| match town {
        Some(Town::Near(town)) => wider(&bundle.places, town).any(|region| region == place),
        Some(Town::Far) | None => false,
    };
    service.places.is_empty() || service.places.iter().any(in_town)
}

fn between(bundle: &Bundle, town: usize, place: usize) -> Nearness {
    let is_in = |inner, outer| wider(&bundle.places, inner).any(|place| place == outer);
    // Someone can also have named a region.
    if is_in(town, place) || is_in(place, town) {
        return Nearness::Here;
    }
    let (here, there) = (&bundle.places[town], &bundle.places[place]);
    let km = here.position.km_to(there.position);
    let share = wider(&bundle.places, town).skip(1).any(|region| is_in(place, region));
    let limit = if share { AROUND_IN_REGION } else { AROUND };
    if km <= limit && !here.fly_in && !there.fly_in {
        Nearness::Around(km)
    } else {
        Nearness::Away(Some(km))
    }
}

/// A place, the smallest region that holds it, and so on.
fn wider(places: &[Place], place: usize) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(place), |&place| places[place].within)
}
