//! What is due, what stands in the way of a release, and what a number on an old sheet was.
//!
//! The real data, changed in memory one thing at a time, on days that are given.

mod common;

use alongside_content::catalog::{CallCheck, Catalog};
use alongside_content::reports::due::{self, RELEASE_MONTHS};
use alongside_content::reports::lookup::lookup;
use alongside_model::Freshness;
use alongside_model::{Date, Month, Term};
use common::catalog;

fn day(text: &str) -> Date {
    Date::parse(text).expect(text)
}

fn lines(catalog: &Catalog, on: Date) -> Vec<String> {
    due::release(catalog, on).iter().map(ToString::to_string).collect()
}

/// Writes a month into a record, as if a page of it showed how to reach the service.
fn check(catalog: &mut Catalog, record: usize, month: &str) {
    for service in catalog.records[record].service.values_mut() {
        service.assured = Month::parse(month);
    }
}

/// A catalog whose start screen was checked and called for its release date, and without statements that end.
fn ready() -> Catalog {
    let mut catalog = catalog();
    let on = catalog.date;
    let month = format!("{:04}-{:02}", on.year, on.month);
    for line in catalog.hotlines.clone() {
        check(&mut catalog, line.service, &month);
        for phone in &catalog.records[line.service].first().phones {
            let check = CallCheck { number: phone.number.clone(), kind: phone.kind, on };
            catalog.call_checks.push(check);
        }
    }
    for page in &mut catalog.articles {
        let parts = page.sections.iter_mut().flat_map(|it| &mut it.statements);
        let asked =
            page.questions.iter_mut().flat_map(|it| it.short.iter_mut().chain(&mut it.more));
        for it in parts.chain(asked) {
            it.until = None;
        }
    }
    catalog
}

#[test]
fn a_release_needs_rings_checks_and_a_date_that_are_not_old() {
    let catalog = ready();
    assert_eq!(lines(&catalog, catalog.date), Vec::<String>::new());

    // Each call that is missing is one line, by voice and by text apart.
    for at in 0..catalog.call_checks.len() {
        let mut catalog = ready();
        let gone = catalog.call_checks.remove(at);
        let found = lines(&catalog, catalog.date);
        assert_eq!(found.len(), 1, "{found:?}");
        let start = format!("resources/call-checks.json: {}: nobody has ", gone.number.written());
        let kind = format!("\"{}\"", gone.kind.id());
        assert!(found[0].starts_with(&start) && found[0].contains(&kind), "{}", found[0]);
    }

    // A record of the start screen that is old, or was never checked.
    for (month, says) in
        [("2020-01", "was checked in 2020-01, more than 12 months"), ("", "is not checked")]
    {
        let mut catalog = ready();
        let at = catalog.hotlines[0].service;
        check(&mut catalog, at, month);
        let found = lines(&catalog, catalog.date);
        assert_eq!(found.len(), 1, "{found:?}");
        let id = &catalog.records[at].first().id;
        assert!(
            found[0].contains(&format!(": {id}: sources: ")) && found[0].contains(says),
            "{found:?}"
        );
    }

    // A statement that no longer holds; on the day before, it still does.
    let mut catalog = ready();
    let page = catalog.articles.iter_mut().find(|it| !it.sections.is_empty()).expect("a page");
    page.sections[0].statements[0].until = Some(catalog.date);
    let found = lines(&catalog, catalog.date);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains(&format!("is true only until {}", catalog.date)), "{}", found[0]);
}

#[test]
fn time_alone_brings_what_is_old() {
    let mut catalog = ready();
    catalog.date = day("2026-11-22");
    for check in &mut catalog.call_checks {
        check.on = catalog.date;
    }
    for line in catalog.hotlines.clone() {
        check(&mut catalog, line.service, "2026-11");
    }
    assert_eq!(RELEASE_MONTHS, 3);
    assert_eq!(lines(&catalog, day("2027-02-22")), Vec::<String>::new());
    // A day later the date and every call are too old.
    let later = lines(&catalog, day("2027-02-23"));
    assert_eq!(later.len(), 1 + catalog.call_checks.len(), "{later:?}");
    assert!(later.iter().any(|it| it.starts_with("resources/site.json: date: 2026-11-22 is more than 3 months")));
    // After a year and a month, the records as well.
    let last = lines(&catalog, day("2027-12-01"));
    assert_eq!(last.len(), later.len() + catalog.hotlines.len(), "{last:?}");
    // A call after the day that is asked about does not count, and neither does a release date.
    let before = lines(&catalog, day("2026-11-21"));
    assert_eq!(before.len(), 1 + catalog.call_checks.len(), "{before:?}");
    assert!(before.iter().any(|it| it.contains("date: 2026-11-22 is after 2026-11-21")));
}

#[test]
fn what_is_due_comes_oldest_first_and_names_a_page() {
    let mut catalog = catalog();
    for at in 0..catalog.records.len() {
        check(&mut catalog, at, "2026-11");
    }
    check(&mut catalog, 5, "2025-10");
    check(&mut catalog, 6, "2024-10");
    check(&mut catalog, 7, "");
    check(&mut catalog, 8, "2025-11");
    let on = day("2026-11-22");
    let found: Vec<(Freshness, &str)> = due::due(&catalog, on)
        .iter()
        .map(|it| (it.freshness, it.record.first().id.as_str()))
        .collect();
    let id = |at: usize| catalog.records[at].first().id.as_str();
    let want =
        [(Freshness::NotChecked, id(7)), (Freshness::VeryOld, id(6)), (Freshness::Old, id(5))];
    assert_eq!(found, want);
    let all = catalog.records.len();
    let shares = due::shares(&catalog, on);
    assert_eq!(
        (shares.all, shares.within, shares.not_checked),
        (all, [all - 4, all - 4, all - 3], 1)
    );
    let report = due::report(&catalog, on);
    for it in due::due(&catalog, on) {
        let pages = it.pages();
        assert!(!pages.is_empty() && pages.iter().all(|it| report.contains(it)), "{pages:?}");
    }
    assert!(report.contains("2024-10") && report.ends_with("1 (0 %) not checked"), "{report}");
}

#[test]
fn what_most_plans_show_comes_first_and_a_call_lets_a_record_rest() {
    let mut catalog = catalog();
    let on = catalog.date;
    let open = due::open_in_plans(&catalog);
    let of = |id: &str| {
        let place = catalog.records.iter().position(|it| it.first().id == id);
        open[place.expect("a record")]
    };
    let report = due::report(&catalog, on);
    let figures: Vec<usize> = report
        .lines()
        .filter_map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let open: usize = words.first()?.parse().ok()?;
            let id = words
                .iter()
                .find(|word| catalog.records.iter().any(|it| it.first().id == **word))?;
            assert_eq!(open, of(id), "{line}");
            Some(open)
        })
        .collect();
    assert_eq!(figures.len(), due::due(&catalog, on).len());
    assert!(figures.is_sorted_by(|a, b| a >= b), "{figures:?}");
    assert!(figures[0] > 10 && figures.last() == Some(&0), "{figures:?}");

    // Someone called the first of them; a year later that no longer counts.
    let first = due::due(&catalog, on).into_iter().find(|it| !it.record.first().phones.is_empty());
    let first = first.expect("one with a number").record.first().clone();
    let phone = first.phones[0].clone();
    catalog.call_checks.push(CallCheck { number: phone.number, kind: phone.kind, on });
    let is_due =
        |on: Date| due::due(&catalog, on).iter().any(|it| it.record.first().id == first.id);
    assert!(!is_due(on));
    assert!(is_due(Date { year: on.year + 2, ..on }));
}

#[test]
fn a_release_needs_the_holidays_of_the_year_ahead() {
    let mut catalog = ready();
    let on = catalog.date;
    catalog.holidays.retain(|holiday| holiday.on.year <= on.year);
    let found = lines(&catalog, on);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("resources/holidays.json: holidays: ends on "), "{found:?}");
    catalog.holidays.clear();
    assert!(lines(&catalog, on)[0].contains("is empty"));
}

#[test]
fn every_record_that_is_due_has_a_page_to_look_at() {
    let catalog = catalog();
    let without: Vec<&str> = due::due(&catalog, catalog.date)
        .iter()
        .filter(|it| it.pages().is_empty())
        .map(|it| it.record.first().id.as_str())
        .collect();
    assert_eq!(without, Vec::<&str>::new());
}

#[test]
fn a_service_that_closed_is_offered_to_nobody_and_its_number_can_be_explained() {
    let catalog = catalog();
    assert!(!catalog.closed.is_empty(), "there is none to look at");
    for it in &catalog.closed {
        let service = it.record.first();
        for locale in &catalog.locales {
            let bundle = catalog.bundle(&locale.tag, catalog.date);
            assert!(bundle.services.iter().all(|it| it.id != service.id), "{}", service.id);
        }
        for phone in &service.phones {
            let text = lookup(&catalog, &phone.number.written()).expect("it is known");
            assert!(text.contains(&service.id) && text.contains(it.status.id()), "{text}");
            assert!(text.contains("do not hand them on"), "{text}");
            if let Some(successor) = it.closing.as_ref().and_then(|it| it.successor.as_ref()) {
                let now = catalog.records.iter().find(|it| it.first().id == *successor);
                let now = now.expect("it is active").first();
                assert!(text.contains(&format!("replaced by {}", now.name.text)), "{text}");
                assert!(now.phones.iter().all(|it| text.contains(&it.number.written())), "{text}");
            }
        }
        assert_eq!(lookup(&catalog, &service.id), lookup(&catalog, &service.name.text));
    }
}

#[test]
fn a_number_that_a_service_gave_up_is_explained_and_shown_to_nobody() {
    let catalog = catalog();
    let records = || catalog.records.iter().chain(catalog.closed.iter().map(|it| &it.record));
    let former =
        || records().flat_map(|it| it.former_numbers.iter().map(move |former| (it, former)));
    assert!(former().count() > 0, "there is none to look at");
    for (record, it) in former() {
        let text = lookup(&catalog, &it.number.written()).expect("it is known");
        assert!(text.contains(&record.first().id), "{text}");
        let line = format!("{} was its number ", it.number.written());
        assert!(text.contains(&line) && text.contains("; do not hand it on"), "{text}");
        assert!(record.first().phones.iter().all(|it| text.contains(&it.number.written())));
        for locale in &catalog.locales {
            let bundle = catalog.bundle(&locale.tag, catalog.date).write();
            for number in [it.number.as_str().to_owned(), it.number.written()] {
                assert!(!bundle.contains(&number), "{number} travels in {}", locale.tag);
            }
        }
    }
}

#[test]
fn a_look_up_knows_active_and_left_out_services_and_says_when_it_knows_nothing() {
    let catalog = catalog();
    let active = lookup(&catalog, "1 833 900 1010").expect("the hotline");
    assert!(
        active.contains("canadian-human-trafficking-hotline") && active.contains("  active; "),
        "{active}"
    );
    let left_out = lookup(&catalog, "pe-legal-aid").expect("it is left out");
    assert!(left_out.contains("not in the directory: "), "{left_out}");
    for unknown in ["1-800-555-0100", "no such service", ""] {
        assert_eq!(lookup(&catalog, unknown), None, "{unknown}");
    }
}
