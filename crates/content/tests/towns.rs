//! Towns as people type them, in the real lists.

mod common;

use alongside_engine::filters::Filters;
use alongside_engine::listing::{Listing, list};
use alongside_engine::nearness::{Nearness, nearness};
use alongside_engine::search::{Found, Index, fold};
use alongside_engine::towns::{Names, Spot, postal_code, suggest, with_help};
use alongside_i18n::Localizer;
use alongside_model::{Audience, Bundle, Kind, Region, RunBy, Service, Term, Town};
use common::{catalog, root};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

fn first(bundle: &Bundle, typed: &str, province: Option<Region>) -> String {
    let found = suggest(bundle, typed, province);
    found.first().map(|&place| bundle.places[place].name.clone()).unwrap_or_default()
}

/// What is typed, in which province, and the town that stands first.
const TYPED: [(&str, Option<Region>, &str); 18] = [
    ("brampton", None, "Brampton"),
    ("bramp", Some(Region::On), "Brampton"),
    ("Mississauga", None, "Mississauga"),
    ("laval", None, "Laval"),
    ("saint john", Some(Region::Nb), "Saint John"),
    ("St. John", Some(Region::Nb), "Saint John"),
    ("st johns", Some(Region::Nl), "St. John's"),
    ("St. John’s", None, "St. John's"),
    ("sept iles", None, "Sept-Îles"),
    ("montreal", None, "Montréal"),
    ("thunder b", None, "Thunder Bay"),
    ("pond inlet", None, "Pond Inlet"),
    ("Mittimatalik", None, "Pond Inlet"),
    ("prince george", None, "Prince George"),
    ("windsor", Some(Region::Ns), "Windsor"),
    ("windsor", Some(Region::On), "Windsor"),
    ("L6T 1A1", None, "Peel Region"),
    ("m5v", None, "Toronto"),
];

#[test]
fn towns_are_found_as_people_type_them() {
    let catalog = catalog();
    for tag in ["en", "fr"] {
        let bundle = catalog.bundle(tag, catalog.date);
        for (typed, province, name) in TYPED {
            if tag == "en" || !typed.is_ascii() || name.is_ascii() {
                let found = first(&bundle, typed, province);
                assert!(found.starts_with(name) || tag == "fr", "{typed}: {found}, not {name}");
                assert!(!found.is_empty(), "{typed} in {tag}");
            }
        }
    }
}

#[test]
fn every_town_is_found_by_its_own_name_in_its_province() {
    let catalog = catalog();
    for tag in ["en", "fr"] {
        let bundle = catalog.bundle(tag, catalog.date);
        for (number, place) in bundle.places.iter().enumerate() {
            let found = suggest(&bundle, &place.name, Some(place.province));
            assert!(found.contains(&number), "{} in {tag}", place.name);
        }
    }
}

#[test]
fn a_wrong_letter_never_leads_to_another_town() {
    let catalog = catalog();
    let bundle = catalog.bundle("en", catalog.date);
    for typed in ["bramptom", "xondon", "saint johx"] {
        assert_eq!(suggest(&bundle, typed, None), Vec::<usize>::new(), "{typed}");
    }
    assert!(!suggest(&bundle, "london", None).is_empty(), "control");
}

#[test]
fn a_postal_code_leads_to_its_province() {
    let catalog = catalog();
    let bundle = catalog.bundle("en", catalog.date);
    for (typed, province) in [
        ("V6B", Some(Region::Bc)),
        ("h2x 1y4", Some(Region::Qc)),
        ("X0A", Some(Region::Nu)),
        ("X1A", Some(Region::Nt)),
        ("Z9Z", None),
        ("V", None),
        ("bed", None),
    ] {
        assert_eq!(postal_code(&bundle, typed).map(|code| code.province), province, "{typed}");
    }
}

#[test]
fn towns_to_pick_are_those_with_help() {
    let catalog = catalog();
    let bundle = catalog.bundle("en", catalog.date);
    for &region in Region::ALL {
        for place in with_help(&bundle, region) {
            assert_eq!(bundle.places[place].province, region);
        }
    }
    let ontario = with_help(&bundle, Region::On);
    assert_eq!(bundle.places[ontario[0]].name, "Toronto");
}

/// What the app holds in a language, and what its directory is looked through with.
struct Site {
    bundle: Bundle,
    index: Index,
    names: Names,
}

impl Site {
    fn of(tag: &str) -> Self {
        let catalog = catalog();
        let bundle = catalog.bundle(tag, catalog.date);
        let index = Index::of(&bundle, Localizer::of(&bundle, alongside_content::plural));
        let names = Names::of(&bundle);
        Self { bundle, index, names }
    }

    /// What the directory lists, all of it.
    fn list(&self, filters: Filters, town: Option<Town>) -> Listing {
        let filters = Filters { pages: self.bundle.services.len(), ..filters };
        list(&self.bundle, &filters, town, || (&self.index, &self.names))
    }

    fn typed(&self, query: &str) -> Listing {
        self.list(Filters { query: query.into(), ..Filters::default() }, None)
    }

    fn chosen(&self, query: &str, place: usize) -> Listing {
        let filters = Filters { query: query.into(), place: Some(place), ..Filters::default() };
        self.list(filters, None)
    }

    fn service(&self, place: usize) -> &Service {
        &self.bundle.services[place]
    }

    /// A place as the screen names it, with its province.
    fn name(&self, place: usize) -> String {
        let place = &self.bundle.places[place];
        format!("{} {}", place.name, place.province.slug())
    }

    /// Where what is listed is near to.
    fn near(&self, listing: &Listing) -> String {
        match listing.near {
            Some(Spot { place: Some(place), .. }) => self.name(place),
            Some(Spot { province, place: None }) => province.slug().into(),
            None => String::new(),
        }
    }

    fn choices(&self, listing: &Listing) -> Vec<String> {
        listing.choices.iter().map(|&place| self.name(place)).collect()
    }

    /// Where a service stands in the order of nearness, if nothing is sought but what is near.
    fn tier(&self, spot: Spot, place: usize) -> (u8, u32) {
        let service = self.service(place);
        let acts = service.kind != Kind::Support || service.run_by.has(RunBy::ChildProtection);
        let tier = self.tier_of_words(spot, place);
        if acts { tier.max((4, 0)) } else { tier }
    }

    /// Where a service stands in the order of nearness, if words are typed too.
    fn tier_of_words(&self, spot: Spot, place: usize) -> (u8, u32) {
        let service = self.service(place);
        match nearness(&self.bundle, spot.place.map(Town::Near), service) {
            Some(Nearness::Here) => (0, 0),
            Some(Nearness::Around(km)) => (1, km),
            None if !service.by_phone() || service.only_for.has(Audience::Abroad) => (4, 0),
            None if service.area.is_canada() => (3, 0),
            None => (2, 0),
            Some(Nearness::Away(km)) => (5, km.unwrap_or(0)),
        }
    }

    /// Asserts that something is listed, nothing of another province, and the nearest first.
    fn is_in_order(&self, typed: &str, listing: &Listing) {
        let found = &listing.found.services;
        assert!(!found.is_empty() && found.len() == listing.found.count, "{typed}");
        if let Some(spot) = listing.near {
            for &place in found {
                let serves = self.service(place).area.covers(spot.province);
                assert!(serves, "{typed}: {} is elsewhere", self.service(place).id);
            }
            let tiers: Vec<_> = found.iter().map(|&place| self.tier(spot, place)).collect();
            let with_words: Vec<_> =
                found.iter().map(|&place| self.tier_of_words(spot, place)).collect();
            assert!(tiers.is_sorted() || with_words.is_sorted(), "{typed}: {tiers:?}");
        }
    }
}

static ENGLISH: LazyLock<Site> = LazyLock::new(|| Site::of("en"));
static FRENCH: LazyLock<Site> = LazyLock::new(|| Site::of("fr"));

/// A name as names are compared, written down a second time.
fn key(name: &str) -> String {
    let plain: String =
        name.chars().filter(|letter| !matches!(letter, '.' | '\'' | '\u{2019}')).collect();
    let mut words = Vec::new();
    fold(&plain, &mut |word| {
        words.push(match word {
            "saint" => "st".to_owned(),
            "sainte" => "ste".to_owned(),
            word => word.to_owned(),
        });
    });
    words.join(" ")
}

/// Cities of more than 35,000 people, and the capitals of the territories, by place.
fn cities(site: &Site) -> Vec<usize> {
    let mut cities = Vec::new();
    let mut ids: Vec<(String, bool)> = Vec::new();
    for region in Region::ALL {
        let file = root().join(format!("resources/places/{}.json", region.slug()));
        let text = std::fs::read_to_string(file).expect("the places of the province");
        let file: Value = serde_json::from_str(&text).expect("JSON");
        for place in file["places"].as_array().expect("places") {
            let id = place["id"].as_str().expect("an id");
            let is_city = place["population"].as_u64() > Some(35_000) && place["kind"] != "region";
            let is_capital = ["whitehorse", "yellowknife", "iqaluit"].contains(&id);
            ids.push((id.to_owned(), is_city || is_capital));
        }
    }
    // Bundles number the places by id.
    ids.sort();
    assert_eq!(ids.len(), site.bundle.places.len());
    for (place, (_, counts)) in ids.iter().enumerate() {
        cities.extend(counts.then_some(place));
    }
    cities
}

#[test]
fn every_city_is_found_with_what_is_near_and_leads_to_no_other_province() {
    for site in [&*ENGLISH, &*FRENCH] {
        let cities = cities(site);
        assert!(cities.len() > 120, "{}", cities.len());
        for city in cities {
            let place = &site.bundle.places[city];
            let listing = site.typed(&place.name);
            site.is_in_order(&place.name, &listing);
            let is_meant = listing.near == Some(Spot::of(&site.bundle, city));
            // Québec is a province too, and there are three Windsors.
            assert!(is_meant || listing.choices.contains(&city), "{}", place.name);
            let listing = if is_meant { listing } else { site.chosen(&place.name, city) };
            assert_eq!(listing.near, Some(Spot::of(&site.bundle, city)), "{}", place.name);
            site.is_in_order(&place.name, &listing);
            // What is there is listed, whatever else is.
            for (number, service) in site.bundle.services.iter().enumerate() {
                if service.places.contains(&city) {
                    assert!(listing.found.services.contains(&number), "{}", service.id);
                }
            }
        }
    }
}

#[test]
fn no_town_is_taken_for_another() {
    for site in [&*ENGLISH, &*FRENCH] {
        let places = &site.bundle.places;
        let names = |place: usize| std::iter::once(&places[place].name).chain(&places[place].also);
        let mut with_key: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for place in 0..places.len() {
            for name in names(place) {
                with_key.entry(key(name)).or_default().insert(place);
            }
        }
        let mut compared = 0;
        for (key, own) in &with_key {
            let listing = site.typed(key);
            let meant: BTreeSet<usize> = match listing.near {
                Some(spot) => spot.place.into_iter().collect(),
                None => listing.choices.iter().copied().collect(),
            };
            assert!(!meant.is_empty() && meant.iter().any(|place| own.contains(place)), "{key}");
            if listing.near.is_some() {
                assert_eq!(&meant, own, "{key}");
            }
            // All that is offered beside has the same name but for an `s`.
            for place in listing.choices.iter().filter(|place| !own.contains(place)) {
                let is_other_end = |name: &String| {
                    let other = self::key(name);
                    other == format!("{key}s") || format!("{other}s") == *key
                };
                assert!(names(*place).any(is_other_end), "{key}: {}", places[*place].name);
            }
            // What is listed serves every province that may be meant. The name of a province is a word.
            let provinces: BTreeSet<Region> =
                own.iter().map(|&place| places[place].province).collect();
            let serves_all = |service: &usize| {
                let area = site.service(*service).area;
                provinces.iter().all(|&province| area.covers(province))
            };
            assert!(key == "quebec" || listing.found.services.iter().all(serves_all), "{key}");
            compared += places.len() - own.len();
        }
        assert!(compared > 1_000_000);
    }
}

#[test]
fn a_wrong_letter_is_asked_about_and_finds_no_other_town() {
    let site = &*ENGLISH;
    let mut keys = BTreeSet::new();
    for place in &site.bundle.places {
        keys.extend(std::iter::once(&place.name).chain(&place.also).map(|name| key(name)));
    }
    for city in cities(site) {
        let name = key(&site.bundle.places[city].name);
        for at in 0..name.len() {
            for letter in ["", "x", "q"] {
                let typed = format!("{}{letter}{}", &name[..at], &name[at + 1..]);
                let listing = site.typed(&typed);
                if let Some(spot) = listing.near {
                    let place = &site.bundle.places[spot.place.expect("a town")];
                    let mut names = std::iter::once(&place.name).chain(&place.also);
                    // A run of its words is a name, such as that of Vancouver in North Vancouver.
                    let holds =
                        |name: &String| format!(" {typed} ").contains(&format!(" {} ", key(name)));
                    assert!(names.any(holds), "{typed}: {}", place.name);
                }
            }
        }
    }
    for (typed, offered) in [
        ("edmnton", "Edmonton ab"),
        ("bramptom", "Brampton on"),
        ("shelter edmnton", "Edmonton ab"),
        ("saint jhon", "Saint John nb"),
        ("thunderbay", "Thunder Bay on"),
        ("bramp", "Brampton on"),
    ] {
        let listing = site.typed(typed);
        assert!(site.choices(&listing).contains(&offered.to_owned()), "{typed}: {listing:?}");
        assert_eq!(listing.near, None, "{typed}");
        if typed != "shelter edmnton" {
            assert_eq!(listing.found, Found::default(), "{typed}");
        }
        let chosen =
            site.chosen(offered.rsplit_once(' ').expect("two parts").0, listing.choices[0]);
        assert!(chosen.found.count > 0, "{typed}: control");
    }
}

/// Language, what is typed, what it is near to, the first service, with `|` between several that are equally right.
const AMONG_WORDS: &[(&str, &str, &str, &str)] = &[
    ("en", "shelter brampton", "Brampton on", "on-peel-211|on-peel-shelters|on-efry-hope-and-help"),
    ("en", "bed in thunder bay", "Thunder Bay on", "-"),
    ("en", "Thunder Bay", "Thunder Bay on", "-"),
    ("en", "women's shelter st john's", "St. John's nl", "nl-blue-door|nl-iris-kirby"),
    ("en", "St.John\u{2bc}s shelter", "St. John's nl", "-"),
    ("en", "Saint John, NB", "Saint John nb", "-"),
    ("en", "windsor ontario", "Windsor on", "on-wecen|on-hiatus-house|on-welcome-centre"),
    ("en", "shelter Windsor, ON", "Windsor on", "on-hiatus-house|on-welcome-centre"),
    ("en", "windsor ns", "Windsor ns", "-"),
    ("en", "lawyer in prince george", "Prince George bc", "-"),
    ("en", "peel region shelter", "Peel Region on", "-"),
    ("en", "L6T 1A1", "Peel Region on", "-"),
    ("en", "l6t", "Peel Region on", "-"),
    ("en", "shelter L6T 1A1", "Peel Region on", "-"),
    ("en", "k0h food", "on", "-"),
    ("en", "X0A", "Qikiqtaaluk nu", "-"),
    ("en", "TO", "Toronto on", "-"),
    ("en", "pa", "Prince Albert sk", "-"),
    ("en", "Van", "Vancouver bc", "-"),
    ("en", "grand sault", "Grand Falls nb", "-"),
    ("fr", "refuge à sept-îles", "Sept-Îles qc", "-"),
    ("fr", "hébergement laval", "Laval qc", "-"),
    ("fr", "quebec city", "Québec qc", "-"),
    ("fr", "avocat sault ste marie", "Sault Ste. Marie on", "-"),
    ("fr", "H1B 5A9", "Île de Montréal qc", "-"),
];

#[test]
fn a_town_among_other_words_puts_what_is_near_first() {
    for &(lang, typed, near, first) in AMONG_WORDS {
        let site = if lang == "fr" { &*FRENCH } else { &*ENGLISH };
        let listing = site.typed(typed);
        assert_eq!(site.near(&listing), near, "{typed}");
        site.is_in_order(typed, &listing);
        let id = &site.service(listing.found.services[0]).id;
        assert!(first == "-" || first.split('|').any(|want| want == id), "{typed}: {id}");
    }
}

#[test]
fn several_places_of_one_name_are_asked_about() {
    let site = &*ENGLISH;
    for (typed, near, choices) in [
        ("windsor", "", &["Windsor on", "Windsor ns", "Windsor qc"][..]),
        ("shelter windsor", "", &["Windsor on", "Windsor ns", "Windsor qc"]),
        ("Cornwall", "", &["Cornwall on", "Cornwall pe"]),
        ("Saint John", "Saint John nb", &["Saint John nb", "St. John's nl"]),
        ("st. john's", "St. John's nl", &["Saint John nb", "St. John's nl"]),
        ("Quebec", "", &["Québec City qc"]),
        ("brampton", "Brampton on", &[]),
    ] {
        let listing = site.typed(typed);
        assert_eq!(site.near(&listing), near, "{typed}");
        let offered: BTreeSet<String> = site.choices(&listing).into_iter().collect();
        assert_eq!(offered, choices.iter().map(|&name| name.to_owned()).collect(), "{typed}");
        assert!(listing.found.count > 0, "{typed}");
        for &place in &listing.choices {
            let chosen = site.chosen(typed, place);
            assert_eq!(chosen.near, Some(Spot::of(&site.bundle, place)), "{typed}");
            site.is_in_order(typed, &chosen);
        }
        // A province that is chosen from the list says which.
        if let ("windsor", Some(region)) = (typed, Some(Region::Ns)) {
            let filters =
                Filters { query: typed.into(), region: Some(region), ..Filters::default() };
            assert_eq!(site.near(&site.list(filters, None)), "Windsor ns");
        }
    }
}

#[test]
fn words_that_are_names_of_towns_too_stay_words() {
    let site = &*ENGLISH;
    for typed in [
        "hope for wellness",
        "hope for wel",
        "hope restored",
        "i want to talk",
        "to work",
        "van ride",
        "pa system shelter",
        "nunavut",
        "yukon shelter",
        "free lawyer bc",
    ] {
        let listing = site.typed(typed);
        assert_eq!(
            (site.near(&listing), &listing.choices),
            (String::new(), &Vec::new()),
            "{typed}"
        );
    }
    assert_eq!(site.near(&site.typed("hope")), "Hope bc", "control");
}

#[test]
fn the_beginning_of_every_postal_code_leads_to_its_place_or_province() {
    let site = &*ENGLISH;
    for code in site.bundle.postal_codes.iter().filter(|code| code.prefix.len() > 1) {
        let want = Some(Spot { province: code.province, place: code.place });
        // The second half of a code follows a whole first half.
        let half = if code.prefix.len() == 3 { " 1a1" } else { "" };
        for typed in [code.prefix.clone(), format!("{}{half}", code.prefix.to_lowercase())] {
            let listing = site.typed(&typed);
            assert_eq!(listing.near, want, "{typed}");
            site.is_in_order(&typed, &listing);
        }
    }
}

#[test]
fn with_nothing_typed_the_town_of_the_plan_comes_first_and_else_the_id() {
    let site = &*ENGLISH;
    let count = site.bundle.services.len();
    let by_id: Vec<usize> = (0..count).collect();
    for town in [None, Some(Town::Far)] {
        let listing = site.list(Filters::default(), town);
        assert_eq!((listing.found.services, listing.near), (by_id.clone(), None));
    }
    let place = (0..site.bundle.places.len()).find(|&place| site.name(place) == "Thunder Bay on");
    let place = place.expect("Thunder Bay");
    let listing = site.list(Filters::default(), Some(Town::Near(place)));
    assert_eq!(site.near(&listing), "Thunder Bay on");
    assert_eq!(listing.found.count, count, "all stay listed");
    let spot = Spot::of(&site.bundle, place);
    let is_here = |place: &usize| site.service(*place).area.covers(spot.province);
    let (here, elsewhere): (Vec<usize>, Vec<usize>) =
        listing.found.services.iter().partition(|place| is_here(place));
    assert_eq!([here.clone(), elsewhere].concat(), listing.found.services);
    assert!(here.iter().map(|&place| site.tier(spot, place)).is_sorted());
    // How old the evidence is changes nothing.
    let mut old = Site::of("en");
    for service in &mut old.bundle.services {
        service.assured = None;
    }
    old.index = Index::of(&old.bundle, Localizer::of(&old.bundle, alongside_content::plural));
    for (typed, town) in
        [("", Some(Town::Near(place))), ("shelter", None), ("lawyer toronto", None)]
    {
        let filters = || Filters { query: typed.into(), ..Filters::default() };
        assert_eq!(old.list(filters(), town), site.list(filters(), town), "{typed}");
    }
}
