//! What the desk prints: a plan as JSON, the reading level, the list of pages.

use alongside_engine::plan::{self, Item, Target};
use alongside_engine::search::Index;
use alongside_i18n::Localizer;
use alongside_model::Bundle;
use alongside_model::{Answers, Term};
use serde_json::{Value, json};

/// What the search of the app finds for what a person typed, best first: pages, then services.
pub fn found(bundle: &Bundle, typed: &str) -> String {
    let words = Localizer::of(bundle, crate::plural);
    let found = Index::of(bundle, words, bundle.on).find(typed, 8, &|_| true);
    let pages = found.topics.iter().map(|&at| {
        let id = &bundle.topics[at].id;
        format!("page     {id}: {}", words.text(&format!("{id}-title")))
    });
    let services = found.services.iter().map(|&at| {
        let it = &bundle.services[at];
        let city = it.city.as_ref().map(|it| format!(" – {it}")).unwrap_or_default();
        format!("service  {}: {}{city}", it.id, it.name.text)
    });
    let count = format!("{} services in all", found.count);
    pages.chain(services).chain([count]).collect::<Vec<_>>().join("\n")
}

/// The plan that the app would show for these answers, as JSON: sections of items with id, kind, title and why.
pub fn plan(bundle: &Bundle, answers: &Answers) -> Value {
    let plan = plan::plan(bundle, answers, bundle.on);
    let words = Localizer::of(bundle, crate::plural);
    let effective = bundle.questionnaire.effective(answers);
    let picked: Vec<String> = bundle
        .questionnaire
        .effects(&effective)
        .map(|(q, a, _)| {
            format!(
                "{}={}",
                bundle.questionnaire.questions[q].id,
                bundle.questionnaire.questions[q].answers[a].id
            )
        })
        .collect();
    let item = |it: &Item| {
        let (id, kind, title) = match it.target {
            Target::Service(at) => {
                let service = &bundle.services[at];
                let title = match &service.city {
                    Some(city) => format!("{} ({city})", service.name.text),
                    None => service.name.text.clone(),
                };
                (service.id.clone(), "service".to_owned(), title)
            }
            Target::Topic(at) => {
                let topic = &bundle.topics[at];
                (
                    topic.id.clone(),
                    topic.kind.id().to_owned(),
                    words.text(&format!("{}-title", topic.id)),
                )
            }
        };
        let why: Vec<String> = it.reasons.iter().map(|it| words.reason(bundle, *it)).collect();
        json!({ "id": id, "kind": kind, "title": title, "why": why })
    };
    json!({
        "lang": bundle.locale.tag,
        "on": bundle.on.to_string(),
        "answers": picked,
        "sections": plan.sections.iter().map(|it| json!({
            "id": it.kind.id(),
            "title": words.text(&format!("plan-section-{}", it.kind.id())),
            "items": it.items.iter().map(item).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}
