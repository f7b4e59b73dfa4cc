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
    forms: &[forms::Phone],
    area: Area,
    numbers: Option<&forms::Numbers>,
) -> BTreeMap<String, Vec<Phone>> {
    let mut phones: BTreeMap<String, Vec<Phone>> = checker.context.same(&Vec::new());
    for (place, form) in forms.iter().enumerate() {
        let field = format!("phones[{place}]");
        let number = number(&form.number);
        let kind = term::<PhoneKind>(&form.kind);
        if let Some(numbers) = numbers {
            works_there(checker, &format!("{field}.number"), &number, kind, area, numbers);
        }
        let say = checker.maybe_localized(&format!("{field}.say"), form.say.as_ref());
        let note = checker.maybe_localized(&format!("{field}.note"), form.note.as_ref());
        let schedules = schedule(checker, &format!("{field}.schedule"), form.schedule.as_ref());
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
        let note = checker.maybe_localized(&format!("{field}.note"), former.note.as_ref());
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

/// A number must work where the service is: a short code in its area, an area code in its province.
fn works_there(
    checker: &mut Checker,
    field: &str,
    number: &PhoneNumber,
    kind: PhoneKind,
    area: Area,
    numbers: &forms::Numbers,
) {
    match number.area_code() {
        Some(code) => area_code_works(checker, field, code, area, numbers),
        None => short_code_works(checker, field, number, kind, area, numbers),
    }
}

fn short_code_works(
    checker: &mut Checker,
    field: &str,
    number: &PhoneNumber,
    kind: PhoneKind,
    area: Area,
    numbers: &forms::Numbers,
) {
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
