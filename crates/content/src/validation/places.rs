//! Towns and regions, and what the beginnings of postal codes stand for.

use super::checker::{Checker, Context};
use crate::catalog::Places;
use crate::defect::Defects;
use crate::sources::{Entry, Sources, Subject, forms, stem};
use alongside_model::{Place, Position, PostalCode, Region, Term};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(sources: &Sources, context: &Context, defects: &mut Defects) -> Places {
    let mut entries: BTreeMap<&str, (&Entry<forms::Place>, Region)> = BTreeMap::new();
    for entry in &sources.places {
        let mut checker = context.of(entry, defects);
        // The file says where its places are.
        let slug = stem(&entry.file);
        let Some(province) = Region::ALL.iter().copied().find(|region| region.slug() == slug)
        else {
            checker.add("", format!("is in a file that is named for no province or territory; move it to one such as {}/bc.json", FOLDER));
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
            let found = find(id).filter(|_| is_wider(&entries, id, &form.id));
            if found.is_none() && !checker.context.may_hold(Subject::Places, id) {
                checker.add("region", format!("{id:?} is no region around it in resources/places; correct the id, or write null"));
            }
            found
        });
        let Some(position) = position(&mut checker, form.position) else { continue };
        let names = checker.name("name", &form.name);
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
                is_region: form.kind.0 == crate::sources::lists::PlaceKind::Region,
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

/// Whether one is a region, and following the regions around it never leads back to `inner`.
fn is_wider(
    entries: &BTreeMap<&str, (&Entry<forms::Place>, Region)>,
    outer: &str,
    inner: &str,
) -> bool {
    let mut seen = BTreeSet::from([inner]);
    let mut next = Some(outer);
    while let Some(id) = next {
        let Some((entry, _)) = entries.get(id) else { return false };
        if !seen.insert(id) || entry.form.kind.0 != crate::sources::lists::PlaceKind::Region {
            return false;
        }
        next = entry.form.region.as_deref();
    }
    true
}

/// A position in hundredths of a degree.
fn position(checker: &mut Checker, [north, east]: [f64; 2]) -> Option<Position> {
    if !(41.0..=84.0).contains(&north) || !(-142.0..=-52.0).contains(&east) {
        checker.add("position", format!("[{north}, {east}] is not in Canada; write degrees north, and degrees east, which are negative"));
        return None;
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "both were looked at"
    )]
    let hundredths = |degrees: f64| (degrees * 100.0).round() as u16;
    Some(Position { north: hundredths(north), west: hundredths(-east) })
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
