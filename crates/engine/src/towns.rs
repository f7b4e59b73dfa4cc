//! Towns by what a person types, and by where there is help.

use crate::in_order::in_order;
use crate::search::fold;
use alongside_model::{Bundle, PostalCode, Region};
use std::cmp::Reverse;

/// How many towns are offered at once.
pub const OFFERED: usize = 6;

/// The towns and regions that may be meant, the likeliest first: what was typed is the whole name, or begins it, or begins
/// a word of it, or is the beginning of a postal code there. Letters are never changed to find one: the name of one town
/// is a typing error of another's.
pub fn suggest(bundle: &Bundle, typed: &str, province: Option<Region>) -> Vec<usize> {
    let key = key(typed);
    if key.is_empty() {
        return Vec::new();
    }
    let is_here =
        |place: usize| province.is_none_or(|province| bundle.places[place].province == province);
    if let Some(place) =
        postal_code(bundle, typed).and_then(|code| code.place).filter(|&place| is_here(place))
    {
        return vec![place];
    }
    let mut found = Vec::new();
    for (number, place) in bundle.places.iter().enumerate().filter(|&(number, _)| is_here(number)) {
        let names = std::iter::once(&place.name).chain(&place.also);
        if let Some(fit) = names.filter_map(|name| fit(&self::key(name), &key)).min() {
            found.push(((fit, place.is_region, place.name.len()), number));
        }
    }
    let mut found = in_order(found);
    found.truncate(OFFERED);
    found
}

/// The place whose name this is, if it is the name of just one; with a province, of one in it.
pub fn named(bundle: &Bundle, typed: &str) -> Vec<usize> {
    let key = key(typed);
    let is_named = |place: &usize| {
        let place = &bundle.places[*place];
        std::iter::once(&place.name).chain(&place.also).any(|name| self::key(name) == key)
    };
    if key.is_empty() { Vec::new() } else { (0..bundle.places.len()).filter(is_named).collect() }
}

/// The towns of a province or territory with the most services of their own, to pick from without typing.
pub fn with_help(bundle: &Bundle, province: Region) -> Vec<usize> {
    let mut counts = vec![0_u32; bundle.places.len()];
    for place in bundle.services.iter().flat_map(|service| &service.places) {
        counts[*place] += 1;
    }
    let here = |&place: &usize| {
        let town = &bundle.places[place];
        town.province == province && !town.is_region && counts[place] > 0
    };
    let towns = (0..counts.len()).filter(here).map(|place| (Reverse(counts[place]), place));
    let mut towns = in_order(towns.collect());
    towns.truncate(OFFERED);
    towns
}

/// What the beginning of a postal code stands for: the longest one that is known.
pub fn postal_code<'a>(bundle: &'a Bundle, typed: &str) -> Option<&'a PostalCode> {
    let typed: String =
        typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
    let typed = typed.to_ascii_uppercase();
    let is_kind = |(place, byte): (usize, u8)| {
        if place % 2 == 0 { byte.is_ascii_uppercase() } else { byte.is_ascii_digit() }
    };
    if !(2..=6).contains(&typed.len()) || !typed.bytes().enumerate().all(is_kind) {
        return None;
    }
    let begins = |code: &&PostalCode| typed.starts_with(&code.prefix);
    bundle.postal_codes.iter().filter(begins).max_by_key(|code| code.prefix.len())
}

/// How well a name fits what was typed, 0 for the best.
fn fit(name: &str, typed: &str) -> Option<u8> {
    if name == typed {
        Some(0)
    } else if name.starts_with(typed) {
        Some(1)
    } else if name.match_indices(typed).any(|(place, _)| name.as_bytes()[place - 1] == b' ') {
        Some(2)
    } else {
        None
    }
}

/// A name as it is compared: small letters without accents, apostrophes and full stops left out, other marks as spaces,
/// and Saint as St.
fn key(text: &str) -> String {
    let plain: String =
        text.chars().filter(|letter| !matches!(letter, '.' | '\'' | '\u{2019}')).collect();
    let mut key = String::new();
    fold(&plain, &mut |word| {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(match word {
            "saint" => "st",
            "sainte" => "ste",
            word => word,
        });
    });
    key
}
