//! Plans measured by people: everyone of `resources/people.json` sees what they must see without a further tap, in both
//! languages, and nobody of them needs more taps than the table allows.

mod common;

use alongside_content::catalog::{Catalog, Person};
use alongside_content::reports::people::{self, Way};
use alongside_content::sources::value_forms::Listed;
use alongside_engine::plan::{self, FIRST_STEPS, Plan, SectionKind, Target};
use alongside_model::{Bundle, Exploitation, Kind, Need, Region, RunBy, Service, Term};
use common::{catalog, root, say};
use std::collections::{BTreeMap, HashSet};
use std::fs;

#[test]
fn everyone_passes_in_every_language() {
    let catalog = catalog();
    assert!(catalog.people.len() >= 50, "only {} people", catalog.people.len());
    for locale in &catalog.locales {
        let bundle = catalog.bundle(&locale.tag, catalog.date);
        let outcomes = people::outcomes(&catalog, &bundle);
        let failing = outcomes.iter().any(|outcome| !outcome.wrong.is_empty());
        assert!(!failing, "{}:\n{}", locale.tag, people::table(&outcomes));
        let ways: Vec<Way> = outcomes.iter().filter_map(|outcome| outcome.way).collect();
        let most = |of: fn(&Way) -> usize| ways.iter().map(of).max().unwrap_or(0);
        say(&format!(
            "people in {}: {} pass, with {} taps and {} screens at most",
            locale.tag,
            outcomes.len(),
            most(|way| way.taps),
            most(|way| way.screens)
        ));
    }
}

/// A further language: its own for services, and no text.
fn with_another() -> Catalog {
    let locales = fs::read_to_string(root().join("resources/locales.json")).expect("the file");
    let first = "\"locales\": [";
    let own = "{\"tag\": \"eo\", \"name\": \"E\", \"spoken\": [\"es\"], \"draft\": true},";
    let files = BTreeMap::from([
        ("resources/locales.json".to_owned(), locales.replacen(first, &format!("{first}{own}"), 1)),
        ("locales/eo/app.ftl".to_owned(), "back = Reen\n".to_owned()),
    ]);
    Catalog::load_draft(&root(), &files, Some("eo")).map_err(|found| found.len()).expect("in order")
}

/// The language on screen decides between services that are equal in all else, and nothing more: whoever has a language
/// gets the same services as in English, and in the same order if the plan is told that they speak English.
#[test]
fn the_same_services_in_every_language() {
    let catalog = with_another();
    let english = catalog.bundle("en", catalog.date);
    let targets = |bundle: &Bundle, person: &Person| -> Vec<Target> {
        let plan = plan::plan(bundle, &person.answers, bundle.on);
        plan.items().map(|(_, item)| item.target).collect()
    };
    for locale in &catalog.locales {
        let mut bundle = catalog.bundle(&locale.tag, catalog.date);
        let mut differ = 0;
        for person in &catalog.people {
            let (own, first) = (targets(&bundle, person), targets(&english, person));
            differ += usize::from(own != first);
            let as_set = |targets: &[Target]| targets.iter().copied().collect::<HashSet<_>>();
            assert_eq!(as_set(&own), as_set(&first), "{}: {}", locale.tag, person.form.who);
        }
        assert_eq!(differ > 0, locale.tag != "en", "{}: {differ}", locale.tag);
        let failing = people::outcomes(&catalog, &bundle);
        assert!(failing.iter().all(|it| it.wrong.is_empty()), "{}", people::table(&failing));
        bundle.locale.spoken.clone_from(&english.locale.spoken);
        for person in &catalog.people {
            assert_eq!(targets(&bundle, person), targets(&english, person), "{}", locale.tag);
        }
    }
}

/// Each wish can fail, and a line says how: the first person of the table gets one that is not met.
#[test]
fn whoever_is_failed_is_named_with_what_is_missing() {
    type Change = fn(&mut Catalog);
    let never: [(Change, &str); 8] = [
        (|it| it.people[0].form.never_open.services = vec!["211".into()], "open: 211"),
        (|it| it.people[0].form.never_open.topics = vec!["debts".into()], "open: debts"),
        (|it| it.people[0].never_places = vec![it.places.find("toronto").expect("Toronto")], MWAC),
        (|it| it.people[0].form.never_open.needs = vec![Listed(Need::WorkAndPay)], MWAC),
        (|it| it.people[0].form.never_open.made_for = vec![Listed(Exploitation::Labour)], MWAC),
        (|it| it.people[0].form.never_open.run_by = vec![Listed(RunBy::Independent)], MWAC),
        (|it| it.people[0].form.never_open.kinds = vec![Listed(Kind::Support)], MWAC),
        (|it| it.people[0].form.never_open.oldest_below = Some(121), "open: on-mwac"),
    ];
    let wishes: [(Change, &str); 7] = [
        (|it| it.people[0].form.first_step = vec!["211".into()], "first step is canadian-"),
        (|it| it.people[0].form.first_page = vec!["abroad".into()], "not abroad"),
        (|it| it.people[0].form.open_any = vec![vec!["ab-211".into()]], "not open: ab-211"),
        (|it| it.people[0].form.open_all = vec!["ab-211".into()], "not open: ab-211"),
        (|it| it.people[0].form.items = Some(3), " items are open"),
        (|it| it.people[0].answers = it.answers(MANY).expect("answers"), "13 taps, more than 12"),
        (|it| it.people[0].answers = it.answers(NOT_ASKED).expect("answers"), "nobody can give"),
    ];
    for (change, want) in never.into_iter().chain(wishes) {
        let mut catalog = catalog();
        if want == MWAC || want == "open: on-mwac" {
            // The one who is asked about must be open, and of an age.
            let mwac = |service: &&mut Service| service.id == "on-mwac";
            let services = catalog.records.iter_mut().flat_map(|it| it.service.values_mut());
            services.into_iter().filter(mwac).for_each(|it| it.maximum_age = Some(120));
            catalog.people[0].answers = catalog.answers(WORKER).expect("answers");
        }
        change(&mut catalog);
        let outcomes = people::outcomes(&catalog, &catalog.bundle("en", catalog.date));
        let wrong = &outcomes[0].wrong;
        assert!(wrong.iter().any(|line| line.contains(want)), "{want}: {wrong:?}");
        assert!(people::table(&outcomes).contains("FAIL"), "{want}");
    }
}

const MWAC: &str = "open: on-mwac";
const WORKER: &str = "where=on town=toronto happening=work,papers-kept age=25-up papers=permit";
const MANY: &str =
    "where=on town=toronto happening=work,sex,papers-kept,debt,threats papers=permit";
const NOT_ASKED: &str = "where=on indigenous=metis papers=permit";

/// For young people only.
fn for_the_young(service: &Service) -> bool {
    service.maximum_age.is_some_and(|age| age < 30)
}

fn plan_for(catalog: &Catalog, bundle: &Bundle, answers: &str) -> Plan {
    plan::plan(bundle, &catalog.answers(answers).expect("known answers"), bundle.on)
}

/// The services that are open, in order, with the kind of their section.
fn open<'a>(bundle: &'a Bundle, plan: &Plan) -> Vec<(SectionKind, &'a Service)> {
    let service = |target| match target {
        Target::Service(place) => Some(&bundle.services[place]),
        Target::Topic(_) => None,
    };
    people::open(plan)
        .filter_map(|(kind, item)| service(item.target).map(|service| (kind, service)))
        .collect()
}

#[test]
fn with_nothing_but_the_place_a_line_for_all_of_it_and_211_come_first_and_nothing_for_one_group() {
    let catalog = catalog();
    let bundle = catalog.bundle("en", catalog.date);
    for region in Region::ALL {
        let slug = region.slug();
        let plan = plan_for(&catalog, &bundle, &format!("where={slug}"));
        let open = open(&bundle, &plan);
        let is_line = |service: &Service| service.always_open() && service.places.is_empty();
        let (kind, first) = open[0];
        assert_eq!(kind, SectionKind::First, "{slug}");
        assert!(is_line(first), "{slug}: {} comes first", first.id);
        let in_steps = |id: &str| {
            open.iter().any(|(kind, service)| *kind == SectionKind::First && service.id == id)
        };
        assert!(in_steps("211"), "{slug}: 2-1-1 is no first step");
        let own = open.iter().find(|(kind, _)| *kind == SectionKind::Services);
        let own = own.unwrap_or_else(|| panic!("{slug}: no services")).1;
        assert!(is_line(own), "{slug}: of the services {} comes first", own.id);
        for (_, service) in open {
            let of_group = !service.only_for.is_empty() || for_the_young(service);
            assert!(!of_group, "{slug}: {} is for one group", service.id);
            assert!(service.made_for.len() != 1, "{slug}: {} is for one kind", service.id);
        }
    }
}

/// As the start screen has it, and short.
#[test]
fn with_nothing_said_at_all_the_plan_is_short() {
    let catalog = catalog();
    let bundle = catalog.bundle("en", catalog.date);
    let plan = plan_for(&catalog, &bundle, "");
    assert_eq!(plan.sections[0].kind, SectionKind::First);
    assert_eq!(plan.sections[0].items.len(), FIRST_STEPS);
    let open = open(&bundle, &plan);
    let lines: Vec<&str> = open.iter().map(|(_, service)| service.id.as_str()).take(5).collect();
    for hotline in &bundle.hotlines {
        let id = bundle.services[hotline.service].id.as_str();
        assert!(lines.contains(&id), "{id} is not among {lines:?}");
    }
    let count = people::open(&plan).count();
    assert!(count <= 20, "{count} items are open");
}
