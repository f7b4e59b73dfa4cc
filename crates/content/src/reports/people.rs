//! Plans measured by people: what stands open for each invented person of `resources/people.json`, and how many taps it
//! takes them.
//!
//! 'Open' is what is seen without a further tap: so many items of each section as [`SectionKind::open`] says.

use crate::catalog::{Catalog, Person};
use alongside_engine::action::Action;
use alongside_engine::plan::{self, Item, Plan, SectionKind, Target};
use alongside_engine::session::{Screen, Session};
use alongside_model::{Answers, Bundle, Service, Town};
use std::fmt::Write as _;

/// How many taps a person of the table makes from the start screen to the plan, at most.
pub const MOST_TAPS: usize = 12;

/// How many screens a person of the table sees between the two, at most.
pub const MOST_SCREENS: usize = 7;

/// How a person fares.
#[derive(Clone, Debug)]
pub struct Outcome<'a> {
    /// Who it is.
    pub person: &'a Person,
    /// The way to the plan; `None` if nobody can give these answers.
    pub way: Option<Way>,
    /// How many items are open.
    pub items: usize,
    /// What is wrong, a line each; nothing if they pass.
    pub wrong: Vec<String>,
}

/// The way from the start screen to the plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// Taps: 'Start', each answer and each group that it is a detail of, a town, 'Next', 'Skip', 'See what fits now'.
    pub taps: usize,
    /// Screens between the two.
    pub screens: usize,
}

/// How each person of the table fares, in the order of the file.
pub fn outcomes<'a>(catalog: &'a Catalog, bundle: &Bundle) -> Vec<Outcome<'a>> {
    catalog.people.iter().map(|person| outcome(bundle, person)).collect()
}

/// The table: a line for each person who passes, and what is missing for each who does not.
pub fn table(outcomes: &[Outcome]) -> String {
    let mut lines = String::new();
    for Outcome { person, way, items, wrong } in outcomes {
        let result = if wrong.is_empty() { "pass" } else { "FAIL" };
        let Way { taps, screens } = way.unwrap_or_default();
        let who = &person.form.who;
        let _ =
            writeln!(lines, "{result}  {taps:2} taps, {screens} screens, {items:2} open  {who}");
        for what in wrong {
            let _ = writeln!(lines, "      {what}");
        }
    }
    let passing = outcomes.iter().filter(|outcome| outcome.wrong.is_empty()).count();
    let _ = write!(lines, "{passing} of {} pass", outcomes.len());
    lines
}

/// The items that are open, in order, with the kind of their section.
pub fn open(plan: &Plan) -> impl Iterator<Item = (SectionKind, &Item)> {
    plan.sections.iter().flat_map(|section| {
        section.items.iter().take(section.kind.open()).map(|item| (section.kind, item))
    })
}

fn outcome<'a>(bundle: &Bundle, person: &'a Person) -> Outcome<'a> {
    let form = &person.form;
    let plan = plan::plan(bundle, &person.answers, bundle.on);
    let id = |item: &Item| match item.target {
        Target::Service(place) => bundle.services[place].id.as_str(),
        Target::Topic(place) => bundle.topics[place].id.as_str(),
    };
    let open: Vec<(&str, &Item)> = open(&plan).map(|(_, item)| (id(item), item)).collect();
    let is_open = |wanted: &String| open.iter().any(|(id, _)| id == wanted);
    let mut wrong = Vec::new();

    let first = open.first().map_or("nothing", |(id, _)| *id);
    if !form.first_step.is_empty() && !form.first_step.iter().any(|wanted| wanted == first) {
        wrong.push(format!("first step is {first}, not {}", form.first_step.join(" or ")));
    }
    let mut pages = plan.items().filter(|(_, item)| matches!(item.target, Target::Topic(_)));
    let first = pages.next().map_or("nothing", |(_, item)| id(item));
    if !form.first_page.is_empty() && !form.first_page.iter().any(|wanted| wanted == first) {
        wrong.push(format!("first page is {first}, not {}", form.first_page.join(" or ")));
    }
    for any in form.open_any.iter().filter(|any| !any.iter().any(is_open)) {
        wrong.push(format!("not open: {}", any.join(" or ")));
    }
    for id in form.open_all.iter().filter(|id| !is_open(id)) {
        wrong.push(format!("not open: {id}"));
    }
    for (id, item) in &open {
        if never(bundle, person, item.target) {
            wrong.push(format!("open: {id}"));
        }
    }
    if form.items.is_some_and(|most| open.len() > most) {
        wrong.push(format!("{} items are open", open.len()));
    }
    let way = way(bundle, &person.answers);
    match way {
        None => wrong.push("nobody can give these answers: one of them is not asked for".into()),
        Some(Way { taps, .. }) if taps > MOST_TAPS => {
            wrong.push(format!("{taps} taps, more than {MOST_TAPS}"));
        }
        Some(Way { screens, .. }) if screens > MOST_SCREENS => {
            wrong.push(format!("{screens} screens, more than {MOST_SCREENS}"));
        }
        Some(_) => {}
    }
    Outcome { person, way, items: open.len(), wrong }
}

/// Whether this must not be open.
fn never(bundle: &Bundle, person: &Person, target: Target) -> bool {
    let never = &person.form.never_open;
    let place = match target {
        Target::Topic(place) => return never.topics.contains(&bundle.topics[place].id),
        Target::Service(place) => place,
    };
    let service = &bundle.services[place];
    never.services.contains(&service.id)
        || bundle.hotlines.iter().all(|hotline| hotline.service != place)
            && is_never(service, person)
}

fn is_never(service: &Service, person: &Person) -> bool {
    let never = &person.form.never_open;
    let kinds = service.made_for;
    let has = |place| service.places.contains(place);
    never.needs.iter().any(|need| service.needs.has(need.0))
        || !kinds.is_empty()
            && kinds.iter().all(|kind| never.made_for.iter().any(|of| of.0 == kind))
        || never.only_for.iter().any(|group| service.only_for.has(group.0))
        || never.run_by.iter().any(|body| service.run_by.has(body.0))
        || never.kinds.iter().any(|kind| service.kind == kind.0)
        || never.genders.iter().any(|gender| service.gender == gender.0)
        || never.oldest_below.is_some_and(|age| service.maximum_age.is_some_and(|of| of < age))
        || person.never_places.iter().any(has)
}

/// Walks the app from the start screen to the plan, with no tap more than these answers need. `None` if they cannot be
/// given: a question is not asked, or a town is not where the person is.
pub fn way(bundle: &Bundle, wanted: &Answers) -> Option<Way> {
    let mut session = Session::default();
    let mut way = Way { taps: 0, screens: 0 };
    let mut tap = |session: &mut Session, action: Action| {
        session.apply(&action, bundle);
        way.taps += 1;
    };
    tap(&mut session, Action::Begin);
    while session.screen() != Screen::Plan {
        way.screens += 1;
        let before = session.screen();
        let mut picked = true;
        if let Screen::Question(question) = before {
            let asked = session.answers.clone();
            answer(bundle, wanted, question, &mut |action| {
                tap(&mut session, action);
                session.screen() == before
            });
            picked = session.answers != asked;
        }
        if session.screen() == before {
            let on = match picked {
                _ if session.answers == *wanted => Action::Plan,
                true => Action::Next,
                false => Action::Skip,
            };
            tap(&mut session, on);
        }
    }
    (session.answers == *wanted).then_some(way)
}

/// Taps the answers on the screen of a question; `tap` says whether it is still looked at. The question that may lead on
/// comes last.
fn answer(bundle: &Bundle, wanted: &Answers, question: usize, tap: &mut dyn FnMut(Action) -> bool) {
    let questions = &bundle.questionnaire.questions;
    let is_place = |question: usize| {
        questions[question].answers.iter().any(|answer| answer.effect.region.is_some())
    };
    if let (true, Some(Town::Near(town))) = (is_place(question), wanted.town) {
        tap(Action::Town(town));
        return;
    }
    let others = bundle.questionnaire.on_screen(question).skip(1);
    for question in others.chain([question]) {
        // A group is before its details, which are asked once it is picked.
        for answer in 0..questions[question].answers.len() {
            if wanted.has(question, answer) && !tap(Action::Pick(question, answer)) {
                return;
            }
        }
    }
    if is_place(question) && wanted.town == Some(Town::Far) {
        tap(Action::Far);
    }
}
