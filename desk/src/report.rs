//! What the desk prints: a plan as JSON, the reading level, the list of pages.

use alongside_core::block::Block;
use alongside_core::plan::{self, Item, Target};
use alongside_core::questions::Answers;
use alongside_core::search::Index;
use alongside_core::words::Words;
use serde_json::{Value, json};

/// What the search of the app finds for what a person typed, best first: pages, then services.
pub fn found(block: &Block, typed: &str) -> String {
    let words = Words::of(block, crate::plural);
    let found = Index::of(block, words, block.on).find(typed, 8, &|_| true);
    let pages = found.topics.iter().map(|&at| {
        let id = &block.topics[at].id;
        format!("page     {id}: {}", words.text(&format!("{id}-title")))
    });
    let services = found.services.iter().map(|&at| {
        let it = &block.services[at];
        let city = it.city.as_ref().map(|it| format!(" – {it}")).unwrap_or_default();
        format!("service  {}: {}{city}", it.id, it.name.text)
    });
    let count = format!("{} services in all", found.count);
    pages.chain(services).chain([count]).collect::<Vec<_>>().join("\n")
}

/// The plan that the app would show for these answers, as JSON: sections of items with id, kind, title and why.
pub fn plan(block: &Block, answers: &Answers) -> Value {
    let plan = plan::plan(block, answers, block.on);
    let words = Words::of(block, crate::plural);
    let effective = block.flow.effective(answers);
    let picked: Vec<String> = block
        .flow
        .effects(&effective)
        .map(|(q, a, _)| {
            format!("{}={}", block.flow.questions[q].id, block.flow.questions[q].answers[a].id)
        })
        .collect();
    let item = |it: &Item| {
        let (id, kind, title) = match it.target {
            Target::Service(at) => {
                let service = &block.services[at];
                let title = match &service.city {
                    Some(city) => format!("{} ({city})", service.name.text),
                    None => service.name.text.clone(),
                };
                (service.id.clone(), "service".to_owned(), title)
            }
            Target::Topic(at) => {
                let topic = &block.topics[at];
                (
                    topic.id.clone(),
                    topic.kind.id().to_owned(),
                    words.text(&format!("{}-title", topic.id)),
                )
            }
        };
        let why: Vec<String> = it.reasons.iter().map(|it| words.reason(block, *it)).collect();
        json!({ "id": id, "kind": kind, "title": title, "why": why })
    };
    json!({
        "lang": block.locale.tag,
        "on": block.on.to_string(),
        "answers": picked,
        "sections": plan.sections.iter().map(|it| json!({
            "id": it.kind.id(),
            "title": words.text(&format!("plan-section-{}", it.kind.id())),
            "items": it.items.iter().map(item).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}
