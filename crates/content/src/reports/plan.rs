//! What a person would be shown, for editors: a plan as JSON, and what the search finds.

use alongside_engine::filters::Filters;
use alongside_engine::listing::list;
use alongside_engine::nearness::{Nearness, nearness};
use alongside_engine::plan::{self, Item, Target};
use alongside_engine::search::Index;
use alongside_engine::towns::Names;
use alongside_i18n::Localizer;
use alongside_model::{Answers, Bundle, Service, Term, Town};
use serde_json::{Value, json};

/// The name of a service, with the towns that it is for.
fn title(bundle: &Bundle, service: &Service) -> String {
    let towns: Vec<String> = bundle.town_names(service).collect();
    let name = &service.name.text;
    if towns.is_empty() { name.clone() } else { format!("{name} ({})", towns.join(", ")) }
}

/// What the search of the app finds for what a person typed, best first: where it is near to, places that may be meant,
/// pages, then services.
pub fn found(bundle: &Bundle, typed: &str) -> String {
    let words = Localizer::of(bundle, crate::plural);
    let (index, names) = (Index::of(bundle, words), Names::of(bundle));
    let filters = Filters { query: typed.to_owned(), ..Filters::default() };
    let listing = list(bundle, &filters, None, || (&index, &names));
    let near = listing.near.map(|spot| {
        let place = spot.place.map(|place| bundle.places[place].name.clone());
        let names = place.into_iter().chain([words.term("region", spot.province)]);
        format!("near     {}", words.list(names))
    });
    let choices = listing.choices.iter();
    let choices = choices.map(|&place| format!("place    {}", words.place(&bundle.places[place])));
    let former = listing.former.map(|_| "number   that a service gave up".to_owned());
    let pages = listing.found.topics.iter().map(|&place| {
        let id = &bundle.topics[place].id;
        format!("page     {id}: {}", words.text(&format!("{id}-title")))
    });
    let services = listing.found.services.iter().map(|&place| {
        let service = &bundle.services[place];
        format!("service  {}: {}", service.id, title(bundle, service))
    });
    let count = format!("{} services in all", listing.found.count);
    let lines = near.into_iter().chain(choices).chain(former).chain(pages).chain(services);
    lines.chain([count]).collect::<Vec<_>>().join("\n")
}

/// The plan that the app would show for these answers, as JSON: sections, the first steps first, with how many items of
/// each are open; items with id, kind, title and why, and services with their distance from the person's town.
pub fn plan(bundle: &Bundle, answers: &Answers) -> Value {
    let plan = plan::plan(bundle, answers, bundle.on);
    let words = Localizer::of(bundle, crate::plural);
    let questionnaire = &bundle.questionnaire;
    let effective = questionnaire.effective(answers);
    let picked: Vec<String> = questionnaire
        .effects(&effective)
        .map(|(question, answer, _)| {
            let question = &questionnaire.questions[question];
            format!("{}={}", question.id, question.answers[answer].id)
        })
        .collect();
    let item = |item: &Item| {
        let (id, kind, title) = match item.target {
            Target::Service(place) => {
                let service = &bundle.services[place];
                (service.id.as_str(), "service", title(bundle, service))
            }
            Target::Topic(place) => {
                let topic = &bundle.topics[place];
                (topic.id.as_str(), topic.kind.id(), words.text(&format!("{}-title", topic.id)))
            }
        };
        let why: Vec<String> =
            item.reasons.iter().map(|reason| words.reason(bundle, *reason)).collect();
        let mut shown = json!({ "id": id, "kind": kind, "title": title, "why": why });
        if let Target::Service(place) = item.target {
            let nearness = nearness(bundle, plan.situation.town, &bundle.services[place]);
            shown["distance"] = distance(nearness);
        }
        shown
    };
    let town = plan.situation.town.map(|town| match town {
        Town::Near(place) => bundle.places[place].name.as_str(),
        Town::Far => "far",
    });
    json!({
        "lang": bundle.locale.tag,
        "on": bundle.on.to_string(),
        "answers": picked,
        "town": town,
        "sections": plan.sections.iter().map(|section| json!({
            "id": section.kind.id(),
            "title": words.text(&format!("plan-section-{}", section.kind.id())),
            "open": section.items.len().min(section.kind.open()),
            "items": section.items.iter().map(item).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}

/// How far a service is: in the town, so many kilometres away, elsewhere, or everywhere in its area.
fn distance(nearness: Option<Nearness>) -> Value {
    match nearness {
        None => json!("all of its area"),
        Some(Nearness::Here) => json!("in the town"),
        Some(Nearness::Around(km)) => json!(format!("around it, {km} km")),
        Some(Nearness::Away(Some(km))) => json!(format!("another town, {km} km")),
        Some(Nearness::Away(None)) => json!("another town"),
    }
}
