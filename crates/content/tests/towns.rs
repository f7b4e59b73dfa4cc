//! Towns as people type them, in the real lists.

mod common;

use alongside_engine::towns::{postal_code, suggest, with_help};
use alongside_model::{Bundle, Region, Term};
use common::catalog;

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
    ("L6T 1A1", None, "Brampton"),
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
