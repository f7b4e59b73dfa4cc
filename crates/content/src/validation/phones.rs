//! Numbers of a service: each must work where the service is.

use super::checker::{Checker, term};
use super::schedules::schedule;
use crate::catalog::FormerNumber;
use crate::sources::forms;
use alongside_model::{Area, Phone, PhoneKind, PhoneNumber, Region, Term};
use std::collections::BTreeMap;

fn number(text: &str) -> PhoneNumber {
    PhoneNumber::parse(text).expect("the schema allows only numbers")
}

/// The numbers of a service, in every language. `numbers` says which exist, if that could be read.
pub(super) fn phones(
    checker: &mut Checker,
    service: &forms::Service,
    area: Area,
    numbers: Option<&forms::Numbers>,
) -> BTreeMap<String, Vec<Phone>> {
    let mut phones: BTreeMap<String, Vec<Phone>> = checker.context.same(&Vec::new());
    for (place, form) in service.phones.iter().enumerate() {
        let field = format!("phones[{place}]");
        let number = number(&form.number);
        let kind = term::<PhoneKind>(&form.kind);
        let same = |other: &forms::Phone| {
            (&other.number, &other.kind, &other.extension)
                == (&form.number, &form.kind, &form.extension)
        };
        if service.phones[..place].iter().any(same) {
            let what = format!("{} is on this card already; keep one", number.written());
            checker.add(&format!("{field}.number"), what);
        }
        if let Some(numbers) = numbers {
            let field = format!("{field}.number");
            match number.area_code() {
                Some(code) => {
                    exchange_works(checker, &field, &number, numbers);
                    area_code_works(checker, &field, code, area, numbers);
                }
                None => short_code_works(
                    checker,
                    &field,
                    &number,
                    kind,
                    (area, &service.places),
                    numbers,
                ),
            }
        }
        let say = checker.maybe_words(&format!("{field}.say"), form.say.as_ref(), area);
        let note = checker.maybe_texts(&format!("{field}.note"), form.note.as_ref(), area);
        let schedules =
            schedule(checker, &format!("{field}.schedule"), form.schedule.as_ref(), area);
        for (tag, list) in &mut phones {
            list.push(Phone {
                number: number.clone(),
                kind,
                say: say.as_ref().map(|texts| texts[tag].clone()),
                extension: form.extension.clone(),
                schedule: schedules[tag].clone(),
                note: note.as_ref().map(|texts| texts[tag].clone()),
            });
        }
    }
    phones
}

/// Numbers that the service gave up. They need not work anywhere, but none can be one that it has.
pub(super) fn former_numbers(checker: &mut Checker, form: &forms::Service) -> Vec<FormerNumber> {
    let mut former_numbers: Vec<FormerNumber> = Vec::new();
    for (place, former) in form.former_numbers.iter().enumerate() {
        let field = format!("former_numbers[{place}]");
        let until = checker.month(&format!("{field}.until"), former.until.as_ref());
        let note =
            checker.maybe_words(&format!("{field}.note"), former.note.as_ref(), Area::canada());
        let field = format!("{field}.number");
        let number = number(&former.number);
        let written = number.written();
        if form.phones.iter().any(|phone| phone.number == former.number) {
            checker.add(
                &field,
                format!("{written} is also under \"phones\"; remove it from one of the two"),
            );
        }
        if former_numbers.iter().any(|other| other.number == number) {
            checker.add(&field, format!("{written} is duplicated; keep one"));
        }
        former_numbers.push(FormerNumber { number, until, note });
    }
    former_numbers
}

/// What stands behind the area code must not cost extra, and must not be made up.
///
/// In every area code of the North American plan, 555-0100 to 555-0199 are kept for stories and given to nobody.
fn exchange_works(
    checker: &mut Checker,
    field: &str,
    number: &PhoneNumber,
    numbers: &forms::Numbers,
) {
    let line = number.as_str().get("+1604".len()..).unwrap_or_default();
    let is_toll_free = numbers.toll_free.iter().any(|code| number.area_code() == Some(code));
    let written = number.written();
    if !is_toll_free
        && numbers.paid_exchanges.iter().any(|exchange| line.starts_with(exchange.as_str()))
    {
        checker.add(field, format!("{written} costs whoever calls it extra, by \"paid_exchanges\" of resources/numbers.json; write one that does not"));
    } else if line.starts_with("55501") {
        checker.add(field, format!("{written} is a number for stories and examples, which nobody has; write the real one"));
    }
}

/// A short code must work wherever the service is.
fn short_code_works(
    checker: &mut Checker,
    field: &str,
    number: &PhoneNumber,
    kind: PhoneKind,
    of_service: (Area, &[String]),
    numbers: &forms::Numbers,
) {
    let (area, places) = of_service;
    let written = number.written();
    let Some(code) = numbers.short_codes.iter().find(|code| code.number == number.as_str()) else {
        checker.add(field, format!("the short code {written} is not in resources/numbers.json; correct it, or add it there with the area it works in"));
        return;
    };
    if !code.kinds.iter().any(|listed| listed.0 == kind) {
        let kind = kind.id();
        checker.add(
            field,
            format!(
                "{written} is not for \"{kind}\" by resources/numbers.json; correct one of them"
            ),
        );
    }
    let works =
        |region: Region| code.area.iter().any(|place| place == "CA" || place == region.id());
    let wanted: Vec<Region> =
        if area.is_canada() { Region::ALL.to_vec() } else { area.named().iter().collect() };
    let missing: Vec<&str> =
        wanted.into_iter().filter(|&region| !works(region)).map(Term::id).collect();
    if !missing.is_empty() {
        let missing = missing.join(", ");
        checker.add(field, format!("{written} does not work in {missing}; narrow the area of the record or correct resources/numbers.json"));
    }
    let is_local = !code.places.is_empty();
    if is_local && (places.is_empty() || places.iter().any(|place| !code.places.contains(place))) {
        let towns = code.places.join(", ");
        checker.add(field, format!("{written} works only in {towns}; narrow the \"places\" of the record or correct resources/numbers.json"));
    }
}

fn area_code_works(
    checker: &mut Checker,
    field: &str,
    code: &str,
    area: Area,
    numbers: &forms::Numbers,
) {
    if numbers.toll_free.iter().any(|toll_free| toll_free == code) {
        return;
    }
    let of = |codes: &[String]| codes.iter().any(|listed| listed == code);
    let home: Vec<Region> = numbers
        .area_codes
        .iter()
        .filter(|(_, codes)| of(codes))
        .filter_map(|(region, _)| Region::parse(region))
        .collect();
    if home.is_empty() {
        checker.add(field, format!("the area code {code} is not a Canadian one by resources/numbers.json; look for a mistyped digit"));
    } else if !area.is_canada() && !home.iter().any(|&region| area.covers(region)) {
        let home: Vec<&str> = home.into_iter().map(Term::id).collect();
        let home = home.join(", ");
        checker.add(field, format!("the area code {code} belongs to {home}, where this service is not; look for a mistyped digit or correct the area"));
    }
}
