//! What is due, what stands in the way of a release, and what a number on an old sheet was.
//!
//! The real data, changed in memory one thing at a time, on days that are given.

mod common;

use alongside_core::directory::Freshness;
use alongside_core::model::{Date, Month, Term};
use alongside_desk::due::{self, RELEASE_MONTHS};
use alongside_desk::load::{Ring, World};
use alongside_desk::lookup::lookup;
use common::world;

fn day(text: &str) -> Date {
    Date::parse(text).expect(text)
}

fn lines(world: &World, on: Date) -> Vec<String> {
    due::release(world, on).iter().map(ToString::to_string).collect()
}

/// Writes a month into a record, as if a page of it showed how to reach the service.
fn check(world: &mut World, record: usize, month: &str) {
    for service in world.records[record].service.values_mut() {
        service.assured = Month::parse(month);
    }
}

/// A world whose start screen was checked and rung for its release date, and without statements that end.
fn ready() -> World {
    let mut world = world();
    let on = world.date;
    let month = format!("{:04}-{:02}", on.year, on.month);
    for line in world.lines.clone() {
        check(&mut world, line.service, &month);
        for phone in &world.records[line.service].first().phones {
            let ring = Ring { number: phone.number.clone(), kind: phone.kind, on };
            world.rings.push(ring);
        }
    }
    for page in &mut world.pages {
        let parts = page.sections.iter_mut().flat_map(|it| &mut it.statements);
        let asked =
            page.questions.iter_mut().flat_map(|it| it.short.iter_mut().chain(&mut it.more));
        for it in parts.chain(asked) {
            it.until = None;
        }
    }
    world
}

#[test]
fn a_release_needs_rings_checks_and_a_date_that_are_not_old() {
    let world = ready();
    assert_eq!(lines(&world, world.date), Vec::<String>::new());

    // Each ring that is missing is one line, by voice and by text apart.
    for at in 0..world.rings.len() {
        let mut world = ready();
        let gone = world.rings.remove(at);
        let found = lines(&world, world.date);
        assert_eq!(found.len(), 1, "{found:?}");
        let start = format!("resources/rung.json: {}: nobody has ", gone.number.written());
        let kind = format!("\"{}\"", gone.kind.id());
        assert!(found[0].starts_with(&start) && found[0].contains(&kind), "{}", found[0]);
    }

    // A record of the start screen that is old, or was never checked.
    for (month, says) in
        [("2020-01", "was checked in 2020-01, more than 12 months"), ("", "is not checked")]
    {
        let mut world = ready();
        let at = world.lines[0].service;
        check(&mut world, at, month);
        let found = lines(&world, world.date);
        assert_eq!(found.len(), 1, "{found:?}");
        let id = &world.records[at].first().id;
        assert!(
            found[0].contains(&format!(": {id}: sources: ")) && found[0].contains(says),
            "{found:?}"
        );
    }

    // A statement that no longer holds; on the day before, it still does.
    let mut world = ready();
    let page = world.pages.iter_mut().find(|it| !it.sections.is_empty()).expect("a page");
    page.sections[0].statements[0].until = Some(world.date);
    let found = lines(&world, world.date);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains(&format!("holds only until {}", world.date)), "{}", found[0]);
}

#[test]
fn time_alone_brings_what_is_old() {
    let mut world = ready();
    world.date = day("2026-11-22");
    for ring in &mut world.rings {
        ring.on = world.date;
    }
    for line in world.lines.clone() {
        check(&mut world, line.service, "2026-11");
    }
    assert_eq!(RELEASE_MONTHS, 3);
    assert_eq!(lines(&world, day("2027-02-22")), Vec::<String>::new());
    // A day later the date and every ring are too old.
    let later = lines(&world, day("2027-02-23"));
    assert_eq!(later.len(), 1 + world.rings.len(), "{later:?}");
    assert!(later.iter().any(|it| it.starts_with("resources/site.json: date: 2026-11-22 is more than 3 months")));
    // After a year and a month, the records as well.
    let last = lines(&world, day("2027-12-01"));
    assert_eq!(last.len(), later.len() + world.lines.len(), "{last:?}");
    // A ring after the day that is asked about is none.
    assert_eq!(lines(&world, day("2026-11-21")).len(), world.rings.len());
}

#[test]
fn what_is_due_comes_oldest_first_and_names_a_page() {
    let mut world = world();
    for at in 0..world.records.len() {
        check(&mut world, at, "2026-11");
    }
    check(&mut world, 5, "2025-10");
    check(&mut world, 6, "2024-10");
    check(&mut world, 7, "");
    check(&mut world, 8, "2025-11");
    let on = day("2026-11-22");
    let found: Vec<(Freshness, &str)> = due::due(&world, on)
        .iter()
        .map(|it| (it.freshness, it.record.first().id.as_str()))
        .collect();
    let id = |at: usize| world.records[at].first().id.as_str();
    let want =
        [(Freshness::NotChecked, id(7)), (Freshness::VeryOld, id(6)), (Freshness::Old, id(5))];
    assert_eq!(found, want);
    let all = world.records.len();
    let shares = due::shares(&world, on);
    assert_eq!(
        (shares.all, shares.within, shares.not_checked),
        (all, [all - 4, all - 4, all - 3], 1)
    );
    let report = due::report(&world, on);
    for it in due::due(&world, on) {
        let pages = it.pages();
        assert!(!pages.is_empty() && pages.iter().all(|it| report.contains(it)), "{pages:?}");
    }
    assert!(report.contains("2024-10") && report.ends_with("1 (0 %) not checked"), "{report}");
}

#[test]
fn every_record_that_is_due_has_a_page_to_look_at() {
    let world = world();
    let without: Vec<&str> = due::due(&world, world.date)
        .iter()
        .filter(|it| it.pages().is_empty())
        .map(|it| it.record.first().id.as_str())
        .collect();
    assert_eq!(without, Vec::<&str>::new());
}

#[test]
fn a_service_that_closed_is_offered_to_nobody_and_its_number_can_be_explained() {
    let world = world();
    assert!(!world.past.is_empty(), "there is none to look at");
    for it in &world.past {
        let service = it.record.first();
        for locale in &world.locales {
            let block = world.block(&locale.tag, world.date);
            assert!(block.services.iter().all(|it| it.id != service.id), "{}", service.id);
        }
        for phone in &service.phones {
            let text = lookup(&world, &phone.number.written()).expect("it is known");
            assert!(text.contains(&service.id) && text.contains(it.status.id()), "{text}");
            assert!(text.contains("do not hand them on"), "{text}");
            if let Some(successor) = it.closing.as_ref().and_then(|it| it.successor.as_ref()) {
                let now = world.records.iter().find(|it| it.first().id == *successor);
                let now = now.expect("it is active").first();
                assert!(text.contains(&format!("replaced by {}", now.name.text)), "{text}");
                assert!(now.phones.iter().all(|it| text.contains(&it.number.written())), "{text}");
            }
        }
        assert_eq!(lookup(&world, &service.id), lookup(&world, &service.name.text));
    }
}

#[test]
fn a_number_that_a_service_gave_up_is_explained_and_shown_to_nobody() {
    let world = world();
    let records = || world.records.iter().chain(world.past.iter().map(|it| &it.record));
    let former = || records().flat_map(|it| it.former.iter().map(move |former| (it, former)));
    assert!(former().count() > 0, "there is none to look at");
    for (record, it) in former() {
        let text = lookup(&world, &it.number.written()).expect("it is known");
        assert!(text.contains(&record.first().id), "{text}");
        let line = format!("{} was its number ", it.number.written());
        assert!(text.contains(&line) && text.contains("; do not hand it on"), "{text}");
        assert!(record.first().phones.iter().all(|it| text.contains(&it.number.written())));
        for locale in &world.locales {
            let block = world.block(&locale.tag, world.date).write();
            for number in [it.number.as_str().to_owned(), it.number.written()] {
                assert!(!block.contains(&number), "{number} travels in {}", locale.tag);
            }
        }
    }
}

#[test]
fn a_look_up_knows_active_and_left_out_services_and_says_when_it_knows_nothing() {
    let world = world();
    let active = lookup(&world, "1 833 900 1010").expect("the hotline");
    assert!(
        active.contains("canadian-human-trafficking-hotline") && active.contains("  active; "),
        "{active}"
    );
    let left_out = lookup(&world, "pe-legal-aid").expect("it is left out");
    assert!(left_out.contains("not in the directory: "), "{left_out}");
    for unknown in ["1-800-555-0100", "no such service", ""] {
        assert_eq!(lookup(&world, unknown), None, "{unknown}");
    }
}
