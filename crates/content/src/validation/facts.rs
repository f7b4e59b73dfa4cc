//! Facts that sentences of the site rest on.

use super::checker::Context;
use crate::catalog::Fact;
use crate::defect::Defects;
use crate::sources::Sources;
use std::collections::BTreeMap;

pub(super) fn check(
    sources: &Sources,
    context: &Context,
    defects: &mut Defects,
) -> BTreeMap<String, Fact> {
    let mut facts: BTreeMap<String, Fact> = BTreeMap::new();
    for entry in &sources.facts {
        let mut checker = context.of(entry, defects);
        let area = checker.area("area", &entry.form.area);
        let of = |(place, source): (usize, &crate::sources::forms::FactSource)| {
            checker.source(place, &source.url, source.as_of.as_ref(), true)
        };
        let sources = entry.form.sources.iter().enumerate().map(of).collect();
        if facts.insert(entry.form.id.clone(), Fact { area, sources }).is_some() {
            checker.add("id", "is duplicated in resources/facts; give one of them another id");
        }
    }
    facts
}
