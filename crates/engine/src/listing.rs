//! What the directory lists for what was typed and chosen, and for where.
//!
//! A town or the beginning of a postal code, typed alone or among other words, puts what is near first ([`crate::nearness`]).
//! A name that several towns have, or that is not quite one, is asked for and not taken.

use crate::filters::Filters;
use crate::in_order::in_order;
use crate::nearness::{BY_PHONE, OTHERWISE, distance};
use crate::search::{Found, Index, fold, mark};
use crate::towns::{Mention, Names, Spot, Word, mentioned, perhaps_meant, with_other_end};
use alongside_model::{Bundle, FormerNumber, Kind, Need, Region, RunBy, Service, Town};

/// What is listed.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Listing {
    /// The services and pages.
    pub found: Found,
    /// Where what stands first is near to.
    pub near: Option<Spot>,
    /// The places of which one may be meant, to choose from.
    pub choices: Vec<usize>,
    /// If none of them has just the name that was typed: what was typed beside it.
    pub beside: Option<String>,
    /// What was typed is a number that is not answered any more: the service that has another now, or took its place, if
    /// there is one.
    pub former: Option<Option<usize>>,
}

impl Listing {
    /// Chooses one of the places that may be meant.
    pub fn choose(&self, place: usize, bundle: &Bundle, filters: &mut Filters) {
        if let Some(beside) = &self.beside {
            let name = &bundle.places[place].name;
            filters.query =
                if beside.is_empty() { name.clone() } else { format!("{beside} {name}") };
        }
        filters.place = Some(place);
        filters.pages = 0;
    }
}

/// What the directory lists, not more than [`Filters::shown`]. `town` is the one that the person named in the questions.
/// `indexes` is asked for only where something was typed.
pub fn list<'a>(
    bundle: &Bundle,
    filters: &Filters,
    town: Option<Town>,
    indexes: impl FnOnce() -> (&'a Index, &'a Names),
) -> Listing {
    if !filters.is_search() {
        return untyped(bundle, filters, town);
    }
    let (index, names) = indexes();
    let query = &filters.query;
    if let Some(mark) = mark(query) {
        return numbered(bundle, filters, in_words(bundle, filters, index, query), mark);
    }
    if let Some(mention) = mentioned(bundle, names, query) {
        let mut choices = Vec::new();
        let (by_name, is_meant) = if index.is_province(&mention.key) {
            // It is the name of a town too, which is meant only if it was chosen.
            let places = mention.spots.iter().filter_map(|spot| spot.place);
            choices.extend(places.filter(|_| mention.rest.is_empty()));
            (Vec::new(), filters.place.is_some_and(|place| choices.contains(&place)))
        } else {
            let by_name = by_name(bundle, query, &mention);
            let is_elsewhere = |&place: &usize| {
                let far = |&spot| distance(bundle, spot, &bundle.services[place]);
                mention.spots.iter().filter_map(far).all(|far| far >= BY_PHONE)
            };
            // A name such as that of Hope for Wellness has nothing to do with the town of Hope.
            let is_meant = by_name.is_empty() || !by_name.iter().all(is_elsewhere);
            (by_name, is_meant)
        };
        return if is_meant {
            near(bundle, filters, (index, names), mention, &by_name)
        } else {
            let found = in_words(bundle, filters, index, query);
            Listing { found, choices, ..Listing::default() }
        };
    }
    let knows = |text: &str| index.knows(text);
    if let Some((choices, rest)) = perhaps_meant(bundle, names, query, &knows) {
        let beside = joined(&rest);
        // The name itself is not looked up: with a wrong letter it would be that of another town.
        let found = if beside.is_empty() {
            Found::default()
        } else {
            in_words(bundle, filters, index, &beside)
        };
        return Listing { found, choices, beside: Some(beside), ..Listing::default() };
    }
    Listing { found: in_words(bundle, filters, index, query), ..Listing::default() }
}

/// What is listed while nothing is typed: by id, or what is near the person's town first.
fn untyped(bundle: &Bundle, filters: &Filters, town: Option<Town>) -> Listing {
    let (most, all) = (filters.shown(), 0..bundle.services.len());
    let passes = |place: usize| filters.pass(&bundle.services[place]);
    let Some(Town::Near(place)) = town else {
        let mut services: Vec<usize> = all.filter(|&place| passes(place)).collect();
        let count = services.len();
        services.truncate(most);
        let found = Found { topics: Vec::new(), services, count };
        return Listing { found, ..Listing::default() };
    };
    let spot = Spot::of(bundle, place);
    let found = by_distance(bundle, most, &|place| {
        let far = distance(bundle, spot, &bundle.services[place]);
        // What serves other provinces comes last.
        passes(place).then_some(far.unwrap_or(u16::MAX))
    });
    Listing { found, near: Some(spot), ..Listing::default() }
}

/// What is listed for words that name no place.
fn in_words(bundle: &Bundle, filters: &Filters, index: &Index, query: &str) -> Found {
    if filters.is_narrowed() {
        index.find(query, filters.shown(), &|place| filters.pass(&bundle.services[place]))
    } else {
        index.find_any(query, filters.shown())
    }
}

/// What is listed for a number with this mark, or this mark of its line.
fn numbered(
    bundle: &Bundle,
    filters: &Filters,
    mut found: Found,
    (mark, is_line): (u32, bool),
) -> Listing {
    let is_it = |known: &&FormerNumber| mark == if is_line { known.line } else { known.whole };
    let former = bundle.former_numbers.iter().find(is_it).map(|known| known.service);
    if let (0, Some(Some(place))) = (found.count, former)
        && filters.pass(&bundle.services[place])
    {
        found.services.push(place);
        found.count = 1;
    }
    Listing { found, former, ..Listing::default() }
}

/// What is listed for a place that was typed.
fn near(
    bundle: &Bundle,
    filters: &Filters,
    (index, names): (&Index, &Names),
    mention: Mention,
    by_name: &[usize],
) -> Listing {
    let Mention { mut spots, key, mut rest } = mention;
    let places = |spots: &[Spot]| spots.iter().filter_map(|spot| spot.place).collect();
    let mut choices: Vec<usize> = places(&spots);
    choices.extend(with_other_end(names, &key));
    let names_region = |word: &Word, region: Region| {
        word.key == region.slug() || index.leads_to_region(&word.key, region)
    };
    // The province beside the name says which of several is meant.
    let mut said = spots.clone();
    said.retain(|spot| rest.iter().any(|word| names_region(word, spot.province)));
    let of_region = spots.iter().filter(|spot| Some(spot.province) == filters.region);
    if let Some(chosen) = filters.place.filter(|place| choices.contains(place)) {
        spots = vec![Spot::of(bundle, chosen)];
    } else if !said.is_empty() {
        spots = said;
        choices = places(&spots);
    } else if let Some(&spot) = of_region.clone().next() {
        spots = vec![spot];
    }
    let said_enough = |word: &Word| {
        spots.iter().any(|spot| names_region(word, spot.province)) || index.says_nothing(word.typed)
    };
    rest.retain(|word| !said_enough(word));
    let [spot, others @ ..] = &spots[..] else { return Listing::default() };
    let far = |place: usize| {
        let service = &bundle.services[place];
        let far = if others.is_empty() {
            distance(bundle, *spot, service)?
        } else {
            // As long as several may be meant, what is listed serves all of their provinces.
            let serves = spots.iter().all(|spot| service.area.covers(spot.province));
            let far = if service.by_phone() { BY_PHONE } else { OTHERWISE };
            (serves && service.places.is_empty()).then_some(far)?
        };
        // Whoever types the name of a service looks for it.
        let far = if by_name.contains(&place) { 0 } else { far + 1 };
        filters.pass(service).then_some(far)
    };
    let most = filters.shown();
    let rest = joined(&rest);
    let fits = |place: usize| far(place).is_some();
    let rank = |place: usize| {
        let more = if bundle.services[place].always_open() { 8 } else { 0 };
        (far(place).unwrap_or(u16::MAX), more)
    };
    let in_words = if rest.is_empty() { None } else { index.find_near(&rest, most, &fits, &rank) };
    let found = in_words.unwrap_or_else(|| by_distance(bundle, most, &far));
    if choices.len() < 2 {
        choices.clear();
    }
    let near = others.is_empty().then_some(*spot);
    Listing { found, near, choices, ..Listing::default() }
}

/// The services in whose names all that was typed stands, if it is more than the name of a place.
fn by_name(bundle: &Bundle, query: &str, mention: &Mention) -> Vec<usize> {
    let mut typed = Vec::new();
    fold(query, &mut |word| typed.push(word.to_owned()));
    // A bit for each word.
    if mention.rest.is_empty() || typed.len() > 32 {
        return Vec::new();
    }
    let holds = |service: &Service| {
        let mut found = 0_u32;
        fold(&service.name.text, &mut |word| {
            for (number, typed_word) in typed.iter().enumerate() {
                // The last may not be typed to its end.
                let is_last = number + 1 == typed.len();
                if word == typed_word || is_last && word.starts_with(&**typed_word) {
                    found |= 1 << number;
                }
            }
        });
        found.count_ones() as usize == typed.len()
    };
    (0..bundle.services.len()).filter(|&place| holds(&bundle.services[place])).collect()
}

/// The services that have a place in this order, the nearest first. Child protection, police and tip lines, whom nobody
/// asked for, come after all that can be called. Of those that are as near, whoever listens or finds services, and then
/// whoever answers at all hours, comes first.
fn by_distance(bundle: &Bundle, most: usize, far: &dyn Fn(usize) -> Option<u16>) -> Found {
    let mut ranked = Vec::new();
    for (place, service) in bundle.services.iter().enumerate() {
        if let Some(far) = far(place) {
            let acts = service.kind != Kind::Support || service.run_by.has(RunBy::ChildProtection);
            let far = if acts { far.max(OTHERWISE) } else { far };
            let listens = service.needs.has(Need::TalkNow) || service.needs.has(Need::FindServices);
            ranked.push(((far, acts, !listens, !service.always_open()), place));
        }
    }
    let count = ranked.len();
    let mut services = in_order(ranked);
    services.truncate(most);
    Found { topics: Vec::new(), services, count }
}

fn joined(words: &[Word]) -> String {
    let typed: Vec<&str> = words.iter().map(|word| word.typed).collect();
    typed.join(" ")
}
