//! When a person answers.

use super::checker::Context;
use super::checker::{Checker, terms};
use crate::catalog::{FIRST_LANGUAGE, Places};
use crate::defect::Defects;
use crate::sources::{Sources, forms};
use alongside_model::Region::{self, Ab, Bc, Mb, Nb, Nl, Ns, Nt, Nu, On, Pe, Qc, Sk, Yt};
use alongside_model::{Area, Day, Holiday, Opening, Place, Schedule, Term};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// Hours, in every language.
pub(super) fn schedule(
    checker: &mut Checker,
    field: &str,
    form: Option<&forms::Schedule>,
    area: Area,
) -> BTreeMap<String, Schedule> {
    let hours = match form {
        None => Schedule::Unknown,
        Some(forms::Schedule::Always(_)) => Schedule::Always,
        Some(forms::Schedule::Words(form)) => {
            let words = checker.texts(&format!("{field}.words"), &form.words, area);
            return words.into_iter().map(|(tag, words)| (tag, Schedule::Words(words))).collect();
        }
        Some(forms::Schedule::Weekly(form)) => {
            let mut times = Vec::new();
            for (place, span) in form.weekly.iter().enumerate() {
                if span.opens == span.closes {
                    checker.add(
                        &format!("{field}.weekly[{place}]"),
                        "opens and closes at the same time; write \"always\" if someone always answers",
                    );
                }
                times.push(Opening {
                    days: terms(&span.days),
                    opens: minutes(&span.opens),
                    closes: minutes(&span.closes),
                });
            }
            if let Some((place, what)) = week(&times) {
                checker.add(&format!("{field}.weekly{place}"), what);
            }
            Schedule::Weekly { timezone: form.timezone.clone(), times }
        }
    };
    checker.context.same(&hours)
}

/// Minutes of a day, and of a week.
const DAY: u16 = 24 * 60;
const WEEK: u16 = 7 * DAY;

/// What is wrong with the hours of a week together, and where.
fn week(times: &[Opening]) -> Option<(String, String)> {
    // From when to when, in minutes of the week, and in which span that is.
    let mut open: Vec<(u16, u16, usize)> = Vec::new();
    for (place, span) in times.iter().enumerate().filter(|(_, span)| span.opens != span.closes) {
        let length = (span.closes + DAY - span.opens - 1) % DAY + 1;
        let days = (0..7).zip(Day::ALL).filter(|(_, day)| span.days.has(**day));
        open.extend(days.map(|(day, _)| {
            let from = day * DAY + span.opens;
            (from, from + length, place)
        }));
    }
    open.sort_unstable();
    // What is open past the end of the week meets its beginning.
    let first = open.first().map(|&(from, to, place)| (from + WEEK, to + WEEK, place));
    let next = open.iter().copied().skip(1).chain(first);
    if let Some(((_, _, one), (_, _, other))) =
        open.iter().zip(next).find(|((_, to, _), (from, ..))| to > from)
    {
        let (first, second) = (*one.min(&other), *one.max(&other));
        let what = format!("overlaps with weekly[{first}]; write each hour once");
        return Some((format!("[{second}]"), what));
    }
    let hours: u32 = open.iter().map(|(from, to, _)| u32::from(to - from)).sum();
    (hours == u32::from(WEEK)).then(|| {
        let what = "covers every hour of the week; write \"always\" if someone answers then";
        (String::new(), what.to_owned())
    })
}

/// Minutes after midnight of `08:30`; `24:00` is the end of the day.
fn minutes(text: &str) -> u16 {
    let two = |text: &str| text.parse::<u16>().expect("the schema allows only times");
    let (hours, minutes) = text.split_once(':').expect("the schema allows only times");
    two(hours) * 60 + two(minutes)
}

/// Where a zone is kept: in a province or territory, between these hundredths of a degree north and west.
struct Kept(Region, &'static str, RangeInclusive<u16>, RangeInclusive<u16>);

/// Anywhere.
const ALL: RangeInclusive<u16> = 0..=u16::MAX;

/// Where each zone is kept; the first of a province is that of all its services that name no town.
///
/// By the tz database 2026f and its comments (<https://data.iana.org/time-zones/tzdb/northamerica>): Creston, Dawson
/// Creek and Fort Nelson keep the same time as Vancouver, the East Kootenay keeps that of Alberta; the west of Ontario
/// (from 90° on) that of Manitoba, as does Creighton; Lloydminster that of Alberta; the Îles-de-la-Madeleine, the Listuguj
/// reserve and Labrador without its southeast that of Halifax. Where the border is not sharp, both are let through.
/// The middle and the west of Nunavut change their clocks, and no record has hours there so far.
const KEPT: &[Kept] = &[
    Kept(Bc, "America/Vancouver", ALL, 11610..=u16::MAX),
    Kept(Bc, "America/Edmonton", 0..=5250, 0..=11750),
    Kept(Ab, "America/Edmonton", ALL, ALL),
    Kept(Sk, "America/Regina", ALL, ALL),
    Kept(Sk, "America/Edmonton", ALL, 10950..=u16::MAX),
    Kept(Sk, "America/Winnipeg", ALL, 0..=10210),
    Kept(Mb, "America/Winnipeg", ALL, ALL),
    Kept(On, "America/Toronto", ALL, 0..=9050),
    Kept(On, "America/Winnipeg", ALL, 9000..=u16::MAX),
    Kept(Qc, "America/Toronto", ALL, 6200..=u16::MAX),
    Kept(Qc, "America/Halifax", 0..=4810, 0..=6700),
    Kept(Nb, "America/Moncton", ALL, ALL),
    Kept(Ns, "America/Halifax", ALL, ALL),
    Kept(Pe, "America/Halifax", ALL, ALL),
    Kept(Nl, "America/St_Johns", 0..=5280, ALL),
    Kept(Nl, "America/Halifax", 5260..=u16::MAX, ALL),
    Kept(Yt, "America/Whitehorse", ALL, ALL),
    Kept(Nt, "America/Yellowknife", ALL, ALL),
    Kept(Nu, "America/Iqaluit", ALL, 0..=8850),
];

/// The zones that fit a service: those of its towns or regions, or else those of its provinces and territories.
fn fitting(area: Area, places: &[&Place]) -> Vec<&'static str> {
    let holds = |kept: &Kept, place: &Place| {
        let Kept(region, _, north, west) = kept;
        *region == place.province
            && north.contains(&place.position.north)
            && west.contains(&place.position.west)
    };
    let of_places = KEPT.iter().filter(|kept| places.iter().any(|place| holds(kept, place)));
    let main = |&region: &Region| KEPT.iter().find(|kept| kept.0 == region);
    let of_area = Region::ALL.iter().filter(|&&region| area.covers(region)).filter_map(main);
    let all: BTreeSet<&str> = if places.is_empty() {
        of_area.map(|kept| kept.1).collect()
    } else {
        of_places.map(|kept| kept.1).collect()
    };
    all.into_iter().collect()
}

/// The zones of all weekly hours, which must be kept where the service is. A line for all of Canada may be anywhere.
pub(super) fn zones(
    checker: &mut Checker,
    form: &forms::Service,
    area: Area,
    places: &[usize],
    known: &Places,
) {
    if area.is_canada() {
        return;
    }
    let all = &known.in_language[FIRST_LANGUAGE];
    let places: Vec<&Place> = places.iter().filter_map(|&place| all.get(place)).collect();
    let fitting = fitting(area, &places);
    let phones = form.phones.iter().enumerate();
    let phones = phones.map(|(at, phone)| (format!("phones[{at}].schedule"), &phone.schedule));
    let chat = form.chat.iter().map(|chat| ("chat.schedule".to_owned(), &chat.schedule));
    for (field, schedule) in phones.chain(chat) {
        let Some(forms::Schedule::Weekly(weekly)) = schedule else { continue };
        if fitting.contains(&weekly.timezone.as_str()) {
            continue;
        }
        let instead = if fitting.is_empty() {
            "no zone that is known here is; write the hours in words".to_owned()
        } else {
            format!("write {}", fitting.join(" or "))
        };
        checker.add(
            &format!("{field}.timezone"),
            format!("{:?} is not kept where the service is; {instead}", weekly.timezone),
        );
    }
}

/// Days on which hours may differ.
pub(super) fn holidays(
    sources: &Sources,
    context: &Context,
    defects: &mut Defects,
) -> Vec<Holiday> {
    let mut holidays: Vec<Holiday> = Vec::new();
    for entry in &sources.holidays {
        let mut checker = context.of(entry, defects);
        let area = checker.area("area", &entry.form.area);
        let Some(on) = checker.day("on", Some(&entry.form.on)) else { continue };
        match holidays.last() {
            Some(last) if last.on == on => {
                checker.add("on", "is duplicated; write all its provinces under one entry");
            }
            Some(last) if last.on > on => {
                checker.add("on", "is before the entry above it; put the days in order");
            }
            _ => {}
        }
        holidays.push(Holiday { on, area });
    }
    holidays
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_i18n::localizer::ZONES;
    use alongside_model::Position;

    fn place(province: Region, north: u16, west: u16) -> Place {
        Place {
            name: String::new(),
            also: Vec::new(),
            province,
            within: None,
            position: Position { north, west },
            is_region: false,
            fly_in: false,
        }
    }

    #[test]
    fn each_town_has_the_zone_that_is_kept_there() {
        let edmonton = "America/Edmonton";
        for (town, province, north, west, want) in [
            ("Vancouver", Bc, 4925, 12312, "America/Vancouver"),
            ("Fort St. John", Bc, 5625, 12085, "America/Vancouver"),
            ("Cranbrook", Bc, 4951, 11577, edmonton),
            ("Saskatoon", Sk, 5213, 10667, "America/Regina"),
            ("Thunder Bay", On, 4838, 8925, "America/Toronto"),
            ("Kenora", On, 4977, 9449, "America/Winnipeg"),
            ("Gaspé", Qc, 4883, 6448, "America/Toronto"),
            ("Îles-de-la-Madeleine", Qc, 4738, 6187, "America/Halifax"),
            ("Corner Brook", Nl, 4895, 5795, "America/St_Johns"),
            ("Happy Valley-Goose Bay", Nl, 5330, 6033, "America/Halifax"),
            ("Iqaluit", Nu, 6375, 6852, "America/Iqaluit"),
        ] {
            let fitting = fitting(Area::canada(), &[&place(province, north, west)]);
            assert_eq!(fitting, [want], "{town}");
        }
        let lloydminster = fitting(Area::canada(), &[&place(Sk, 5328, 11000)]);
        assert_eq!(lloydminster, [edmonton, "America/Regina"]);
        // In the middle of Nunavut clocks change, and not as in the east.
        assert!(fitting(Area::canada(), &[&place(Nu, 6281, 9208)]).is_empty());
    }

    #[test]
    fn every_province_has_a_zone_and_every_zone_a_name() {
        for &region in Region::ALL {
            let area = Area::regions([region].into_iter().collect()).expect("a region");
            let fitting = fitting(area, &[]);
            assert!(fitting.len() == 1 && ZONES.contains(&fitting[0]), "{region:?}");
        }
        assert!(KEPT.iter().all(|kept| ZONES.contains(&kept.1)));
    }
}
