//! Towns and regions, and what the beginnings of postal codes stand for.

use super::checker::{Checker, Context};
use crate::catalog::Places;
use crate::defect::Defects;
use crate::sources::lists::PlaceKind;
use crate::sources::{Entry, Sources, Subject, forms, stem};
use alongside_model::{Area, Place, Position, PostalCode, Region, Term};
use std::collections::BTreeMap;

pub(super) fn check(sources: &Sources, context: &Context, defects: &mut Defects) -> Places {
    let mut entries: BTreeMap<&str, (&Entry<forms::Place>, Region)> = BTreeMap::new();
    for entry in &sources.places {
        let mut checker = context.of(entry, defects);
        // The file says where its places are.
        let slug = stem(&entry.file);
        let Some(province) = Region::ALL.iter().copied().find(|region| region.slug() == slug)
        else {
            checker.add("", format!("is in a file that is named for no province or territory; move it to one such as {FOLDER}/bc.json"));
            continue;
        };
        if entries.insert(&entry.form.id, (entry, province)).is_some() {
            checker.add("id", "is duplicated in resources/places; give one of them another id");
        }
    }
    let ids: Vec<String> = entries.keys().map(|id| (*id).to_owned()).collect();
    let find = |id: &str| ids.binary_search_by(|known| known.as_str().cmp(id)).ok();
    let mut in_language: BTreeMap<String, Vec<Place>> = context.same(&Vec::new());
    for (entry, province) in entries.values() {
        let form = &entry.form;
        let mut checker = context.of(*entry, defects);
        let within = form.region.as_deref().and_then(|id| {
            if let Some(why) = not_around(&entries, id, &form.id)
                && !checker.context.may_hold(Subject::Places, id)
            {
                checker.add("region", format!("{id:?} {why}"));
                return None;
            }
            find(id)
        });
        let position = position(&mut checker, form.position);
        let names = checker.name("name", &form.name, Area::canada());
        for (tag, name) in &names {
            // What it is called in the other languages is typed too.
            let others = names.values().filter(|other| other.text != name.text);
            let others = others.map(|other| other.text.clone());
            let place = Place {
                name: name.text.clone(),
                also: form.also.iter().cloned().chain(others).collect(),
                province: *province,
                within,
                position,
                is_region: form.kind.0 == PlaceKind::Region,
                fly_in: form.fly_in,
            };
            in_language.entry(tag.clone()).or_default().push(place);
        }
    }
    let postal_codes = postal_codes(sources, &find, context, defects);
    Places { ids, in_language, postal_codes }
}

/// The folder of the files.
const FOLDER: &str = "resources/places";

/// Why a place cannot be the region around another one, if it cannot.
fn not_around(
    entries: &BTreeMap<&str, (&Entry<forms::Place>, Region)>,
    outer: &str,
    inner: &str,
) -> Option<&'static str> {
    let form = |id: &str| entries.get(id).map(|(entry, _)| &entry.form);
    match form(outer) {
        None => return Some("is no place of resources/places; correct the id, or write null"),
        Some(form) if form.kind.0 != PlaceKind::Region => {
            return Some("is no region; write the id of one, or null");
        }
        Some(_) => {}
    }
    // A circle is told once, of the first of its places.
    let mut circle = vec![inner];
    let mut next = Some(outer);
    while let Some(id) = next {
        if id == inner {
            let is_first = circle.iter().min() == Some(&inner);
            return is_first.then_some("is within this place itself; write a wider one, or null");
        }
        if circle.contains(&id) {
            return None;
        }
        circle.push(id);
        next = form(id).and_then(|form| form.region.as_deref());
    }
    None
}

/// A position in hundredths of a degree.
fn position(checker: &mut Checker, [north, east]: [f64; 2]) -> Position {
    if !(41.0..=84.0).contains(&north) || !(-142.0..=-52.0).contains(&east) {
        checker.add("position", format!("[{north}, {east}] is not in Canada; write degrees north, and degrees east, which are negative"));
        return Position::default();
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "both were looked at"
    )]
    let hundredths = |degrees: f64| (degrees * 100.0).round() as u16;
    Position { north: hundredths(north), west: hundredths(-east) }
}

fn postal_codes(
    sources: &Sources,
    find: &dyn Fn(&str) -> Option<usize>,
    context: &Context,
    defects: &mut Defects,
) -> Vec<PostalCode> {
    let mut codes: BTreeMap<&str, PostalCode> = BTreeMap::new();
    for entry in &sources.postal_codes {
        let form = &entry.form;
        let mut checker = context.of(entry, defects);
        let place = form.place.as_deref().and_then(|id| {
            let found = find(id);
            if found.is_none() && !checker.context.may_hold(Subject::Places, id) {
                checker.add(
                    "place",
                    format!(
                        "{id:?} is no place of resources/places; correct the id, or write null"
                    ),
                );
            }
            found
        });
        let code = PostalCode { prefix: form.prefix.clone(), province: form.province.0, place };
        if codes.insert(&form.prefix, code).is_some() {
            checker.add("prefix", "is duplicated; keep one");
        }
    }
    codes.into_values().collect()
}
