//! Articles on rights, on options and on the site, and the facts that their sentences rest on.

use super::checker::{Checker, Context};
use super::conditions::{Scope, condition, tests};
use crate::catalog::{ArticleQuestion, ArticleSection, Fact, Statement, TopicArticle};
use crate::defect::Defects;
use crate::sources::{self, Sources, Subject, forms};
use alongside_engine::action::WORDS_TO_SHOW;
use alongside_model::{Area, Questionnaire, Topic};
use std::collections::{BTreeMap, BTreeSet};

/// What articles refer to.
struct Known<'a> {
    questionnaire: &'a Questionnaire,
    facts: &'a BTreeMap<String, Fact>,
    articles: BTreeSet<&'a str>,
}

/// The articles in the order of lists.
pub(super) fn check(
    sources: &Sources,
    questionnaire: &Questionnaire,
    facts: &BTreeMap<String, Fact>,
    context: &Context,
    defects: &mut Defects,
) -> Vec<TopicArticle> {
    let articles = sources.topics.iter().map(|entry| entry.form.id.as_str()).collect();
    let known = Known { questionnaire, facts, articles };
    let mut articles: Vec<TopicArticle> = Vec::new();
    for entry in &sources.topics {
        let mut checker = context.of(entry, defects);
        let stem = sources::stem(&entry.file);
        if entry.form.id != stem {
            checker.add("id", format!("is not the name of the file; write {stem:?}"));
        }
        articles.push(article(&mut checker, &entry.form, &known));
    }
    let has_words = known.articles.contains(WORDS_TO_SHOW);
    if !has_words && !context.may_hold(Subject::Topics, WORDS_TO_SHOW) {
        let what =
            "is missing, and each plan leads to it; write it, with the sentences to show someone";
        defects.add("resources/topics", WORDS_TO_SHOW, "", what);
    }
    articles.sort_by(|a, b| {
        (a.topic.kind, a.order, &a.topic.id).cmp(&(b.topic.kind, b.order, &b.topic.id))
    });
    articles
}

fn article(checker: &mut Checker, form: &forms::Topic, known: &Known) -> TopicArticle {
    own_ids(checker, "sections", form.sections.iter().map(|section| &section.id));
    own_ids(checker, "questions", form.questions.iter().map(|question| &question.id));
    for id in form.see.iter().filter(|id| !known.articles.contains(id.as_str())) {
        if !checker.context.may_hold(Subject::Topics, id) {
            checker.add("see", format!("{id:?} is not a page of resources/topics; correct the id"));
        }
    }
    let topic = Topic {
        id: form.id.clone(),
        kind: form.kind.0,
        area: checker.area("area", &form.area),
        when: condition(checker, &form.when, known.questionnaire, ""),
        leads: tests(checker, "leads", &form.leads, known.questionnaire, Scope::Exact, ""),
        needs: forms::set(&form.needs),
    };
    let mut statements = |field: String, list: &[forms::Statement]| -> Vec<Statement> {
        list.iter().map(|form| statement(checker, &field, form, known)).collect()
    };
    let sections = form.sections.iter().map(|section| ArticleSection {
        heading: format!("{}-s-{}", form.id, section.id),
        statements: statements(format!("sections.{}", section.id), &section.statements),
    });
    let sections = sections.collect();
    let questions = form.questions.iter().map(|question| ArticleQuestion {
        asks: format!("{}-q-{}", form.id, question.id),
        short: statements(format!("questions.{}.short", question.id), &question.short),
        more: statements(format!("questions.{}.more", question.id), &question.more),
    });
    let questions = questions.collect();
    TopicArticle { topic, order: form.order, sections, questions, see: form.see.clone() }
}

/// Parts and questions of an article have ids of their own: a second one would get the heading of the first.
fn own_ids<'a>(checker: &mut Checker, field: &str, ids: impl Iterator<Item = &'a String>) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            let field = format!("{field}.{id}");
            checker.add(
                &field,
                "is duplicated on this page; give the second an id of its own, with its message",
            );
        }
    }
}

fn statement(
    checker: &mut Checker,
    field: &str,
    form: &forms::Statement,
    known: &Known,
) -> Statement {
    let field = format!("{field}.{}", form.text);
    for id in &form.facts {
        match known.facts.get(id) {
            None if checker.context.may_hold(Subject::Facts, id) => {}
            None => checker.add(&field, format!("{id:?} is not a fact of resources/facts; correct the id, or add the fact with its source")),
            Some(fact) if fact.sources.is_empty() => {
                checker.add(&field, format!("the fact {id:?} has no public source; add one in resources/facts"));
            }
            Some(_) => {}
        }
    }
    let from = checker.day(&field, form.from.as_ref());
    let until = checker.day(&field, form.until.as_ref());
    if from.zip(until).is_some_and(|(from, until)| from >= until) {
        checker.add(&field, "ends before it begins; correct \"from\" or \"until\"");
    }
    let area = if form.area.is_empty() { Area::canada() } else { checker.area(&field, &form.area) };
    let picture = form.picture.clone();
    Statement { text: form.text.clone(), facts: form.facts.clone(), area, from, until, picture }
}
