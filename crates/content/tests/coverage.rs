//! The figures of `cargo xtask coverage` are those of the data, and a hole is found where one is made.

mod common;

use alongside_content::catalog::{Catalog, Record};
use alongside_content::reports::coverage;
use alongside_model::Service;
use alongside_model::{Gender, Need, Region, RunBy, Term};
use common::catalog;

fn count(catalog: &Catalog, region: Region, national: bool, fits: fn(&Service) -> bool) -> usize {
    let all = catalog.records.iter().map(Record::first);
    all.filter(|it| it.area.is_canada() == national && it.area.covers(region) && fits(it)).count()
}

#[test]
fn the_figures_are_those_of_the_data() {
    let catalog = catalog();
    let figures = coverage::json(&catalog, catalog.date);
    assert_eq!(figures["services"], catalog.records.len());
    for &region in Region::ALL {
        let of = &figures["regions"][region.id()];
        let beds = |it: &Service| it.needs.has(Need::SafePlace);
        assert_eq!(
            of["needs"]["safe-place"]["here"],
            count(&catalog, region, false, beds),
            "{region:?}"
        );
        assert_eq!(of["needs"]["safe-place"]["national"], count(&catalog, region, true, beds));
        // Every service has one age of evidence.
        let ages = of["evidence"].as_object().expect("figures").values();
        let sum: u64 = ages.filter_map(|it| it["here"].as_u64()).sum();
        assert_eq!(usize::try_from(sum).expect("few"), count(&catalog, region, false, |_| true));
    }
}

#[test]
fn the_text_fits_the_screen_and_names_every_place() {
    let catalog = catalog();
    let text = coverage::text(&catalog, catalog.date);
    for line in text.lines() {
        assert!(line.chars().count() <= 120, "too long: {line}");
        assert_eq!(line, line.trim_end());
    }
    for name in
        ["British Columbia", "Newfoundland and Labrador", "Nunavut", "All of Canada, each once"]
    {
        assert!(text.contains(&format!("\n{name} ")), "{name}");
    }
}

#[test]
fn a_hole_appears_where_the_last_service_goes() {
    let mut catalog = catalog();
    let men = |catalog: &Catalog, region: Region| {
        let holes = coverage::holes(catalog);
        let it = holes.iter().find(|it| it.id == "place-men").expect("a place that misses it");
        it.nobody.contains(&region)
    };
    assert!(!men(&catalog, Region::On));
    catalog.records.retain(|it| {
        let it = it.first();
        !(it.area.covers(Region::On) && it.needs.has(Need::SafePlace) && it.gender != Gender::Women)
    });
    assert!(men(&catalog, Region::On));

    // With nobody left, every hole is everywhere; a line for all of Canada fills only what a line can do.
    catalog.records.clear();
    let all = coverage::holes(&catalog);
    assert!(all.len() > 10, "{}", all.len());
    for it in &all {
        assert_eq!((it.nobody.len(), it.national_only.len()), (Region::ALL.len(), 0), "{}", it.id);
    }
    let text = coverage::text(&catalog, catalog.date);
    // The first two lines explain the signs.
    let figures = text.split_once("\n\n").expect("an empty line").1;
    assert!(figures.contains("NONE") && !figures.contains("-+"), "{figures}");
}

#[test]
fn a_line_for_all_of_canada_is_no_bed() {
    let mut catalog = catalog();
    catalog.records.retain(|it| it.first().area.is_canada());
    let holes = coverage::holes(&catalog);
    let of = |id: &str| holes.iter().find(|it| it.id == id).expect("a hole");
    assert_eq!(of("place-women").nobody.len(), Region::ALL.len());
    assert_eq!(of("text").national_only.len(), Region::ALL.len());
}

#[test]
fn each_goal_is_printed_with_each_hole() {
    let catalog = catalog();
    let text = coverage::goals(&catalog);
    let holes: usize = catalog.goals.iter().map(|goal| goal.holes.len()).sum();
    assert_eq!(catalog.goals.len(), 15);
    assert!(text.ends_with(&format!("15 goals, {holes} holes")), "{text}");
    assert!(
        text.contains("workers-compensation: money after an injury at work: 13 of 13"),
        "{text}"
    );
    let said = text.lines().filter(|line| line.starts_with("    CA-")).count();
    assert!(said == holes && holes > 0, "{text}");
    assert!(text.contains("    CA-NL  there is none. "), "{text}");
    assert!(text.contains("    CA-PE  not found. "), "{text}");
}

/// The row of such an office says that it asks for something; the tap has to say what, such as a status, a SIN or a report.
#[test]
fn offices_that_give_money_say_what_they_ask() {
    let catalog = catalog();
    let of_money = ["income-support", "crime-victim-money"];
    let goals: Vec<_> =
        catalog.goals.iter().filter(|it| of_money.contains(&it.id.as_str())).collect();
    assert_eq!(goals.len(), of_money.len());
    for id in goals.iter().flat_map(|goal| goal.met.values()).flatten() {
        let record = catalog.records.iter().find(|it| it.first().id == *id).expect("a service");
        assert!(record.service.values().all(|it| it.asks.is_some()), "{id}");
    }
}

/// A consulate or a liaison office is run by another country and by nobody else, and says by which.
#[test]
fn offices_of_other_countries_say_whose_they_are() {
    let catalog = catalog();
    let is_foreign = |it: &&Record| it.first().run_by.has(RunBy::OtherCountry);
    let offices: Vec<_> = catalog.records.iter().filter(is_foreign).collect();
    assert!(!offices.is_empty());
    for record in offices {
        let service = record.first();
        assert_eq!(service.run_by.len(), 1, "{}", service.id);
        assert!(record.service.values().all(|it| it.organization.is_some()), "{}", service.id);
    }
    for record in &catalog.records {
        let name = record.first().name.text.to_lowercase();
        let foreign = ["consul", "embassy", "liaison", "migrant workers office"];
        let is_named = foreign.iter().any(|word| name.contains(word));
        assert!(!is_named || is_foreign(&record), "{name}");
    }
}
