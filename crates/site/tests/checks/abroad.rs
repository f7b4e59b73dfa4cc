//! Numbers as they work from where the person is: the rows that the app shows to someone outside Canada.

use crate::fixture::SITE;
use alongside_content::plural;
use alongside_engine::Situation;
use alongside_html::card::{CardContext, card_inside, lines_to_try, trace};
use alongside_model::{Audience, Bundle, Kind, PhoneKind, Service};

fn with_bundles(check: impl Fn(&Bundle)) {
    for tag in ["en", "fr"] {
        check(&SITE.catalog.bundle(tag, SITE.catalog.date));
    }
}

fn row(bundle: &Bundle, situation: &Situation, service: &Service) -> String {
    card_inside(context(bundle, situation), service, &[]).into_string()
}

fn context<'a>(bundle: &'a Bundle, situation: &'a Situation) -> CardContext<'a> {
    CardContext { bundle, situation, plural, date: bundle.on, clock: |_| None }
}

/// The numbers of a row as they are written, in its order.
fn numbers(row: &str) -> Vec<&str> {
    let parts = row.split("<bdi class=\"number\" dir=\"ltr\" translate=\"no\">").skip(1);
    parts.map(|part| part.split('<').next().unwrap_or_default()).collect()
}

/// What a row says of how sure its numbers are.
fn fresh(row: &str) -> &str {
    let text = row.split("<p class=\"fresh\">").nth(1).expect("each row says it");
    text.split("</p>").next().unwrap_or_default()
}

fn outside() -> Situation {
    Situation { outside: true, ..Situation::default() }
}

#[test]
fn outside_canada_a_row_has_its_numbers_with_the_country_and_one_that_works_first() {
    let (here, there) = (Situation::default(), outside());
    with_bundles(|bundle| {
        let mut first_differs = 0;
        for service in &bundle.services {
            let row = row(bundle, &there, service);
            let written = numbers(&row);
            assert_eq!(written.len(), service.phones.len(), "{}", service.id);
            for phone in &service.phones {
                let number = phone.number.written_abroad();
                assert!(written.contains(&&*number), "{}: {number}", service.id);
                assert_eq!(number.starts_with("+1 "), phone.number.area_code().is_some());
            }
            if let Some(works) = service.phones.iter().find(|phone| phone.number.works_abroad()) {
                assert_eq!(written[0], works.number.written_abroad(), "{}", service.id);
                first_differs += usize::from(works.number != service.phones[0].number);
            }
            // Inside Canada the record's first number stands first, as people there write it.
            let row = self::row(bundle, &here, service);
            let first = service.phones.first().map(|phone| phone.number.written());
            assert_eq!(numbers(&row).first().copied(), first.as_deref(), "{}", service.id);
        }
        assert!(first_differs > 0, "control: the order differs somewhere");
    });
}

#[test]
fn outside_canada_whatsapp_and_what_is_said_of_collect_calls_stand_in_the_row() {
    let there = outside();
    with_bundles(|bundle| {
        let open = |service: &Service| {
            row(bundle, &there, service).split("<details").next().unwrap_or_default().to_owned()
        };
        let mut seen = 0;
        for service in &bundle.services {
            let is_whatsapp = |kind| kind == PhoneKind::WhatsApp;
            for phone in service.phones.iter().filter(|phone| is_whatsapp(phone.kind)).take(1) {
                seen += 1;
                assert!(open(service).contains(&phone.number.href(phone.kind)), "{}", service.id);
            }
        }
        assert!(seen > 0, "some have WhatsApp");
        let abroad = bundle.services.iter().find(|it| it.only_for.has(Audience::Abroad));
        let abroad = abroad.expect("a service for people abroad");
        let note = abroad.phones[0].note.as_ref().expect("what it says of collect calls");
        let note = note.text.replace('\'', "\u{2019}");
        assert!(open(abroad).replace('\'', "\u{2019}").contains(&note), "{note}");
    });
}

#[test]
fn outside_canada_no_line_to_try_is_one_that_works_only_here() {
    let (here, there) = (Situation::default(), outside());
    with_bundles(|bundle| {
        let lines = [bundle.hotlines.first(), bundle.hotlines.last()].map(|line| {
            let line = line.expect("the lines of the start screen");
            &bundle.services[line.service].phones[0].number
        });
        let abroad = bundle.services.iter().find(|it| it.only_for.has(Audience::Abroad));
        let abroad = abroad.expect("a service for people abroad");
        let number = abroad.phones[0].number.written_abroad();
        let mut told = 0;
        for service in &bundle.services {
            let (row, control) = (row(bundle, &there, service), row(bundle, &here, service));
            for line in lines {
                let is_named = |row: &str| {
                    [line.written(), line.written_abroad()].iter().any(|it| fresh(row).contains(it))
                };
                assert!(!is_named(&row), "{}: {}", service.id, fresh(&row));
                told += usize::from(is_named(&control));
            }
            let own = service.id == abroad.id;
            let is_old = lines.iter().any(|line| fresh(&control).contains(&line.written()));
            assert_eq!(fresh(&row).contains(&number), is_old && !own, "{}", service.id);
            assert!(service.kind != Kind::Emergency || !is_old || service.assured.is_none());
        }
        assert!(told > 0, "control: here a line is named");

        let (inside, outside) = (context(bundle, &here), context(bundle, &there));
        assert!(trace(inside, None).contains(&lines[1].written()));
        assert!(trace(outside, None).contains(&number));
        assert!(!trace(outside, Some(abroad)).contains(&number), "not its own number");
        let (here, there) =
            (lines_to_try(inside).into_string(), lines_to_try(outside).into_string());
        for line in lines {
            let href = format!("href=\"{}\"", line.href(PhoneKind::Voice));
            assert!(here.contains(&href) && !there.contains(&href), "{href}");
        }
        assert!(there.contains(&number), "{there}");
    });
}
