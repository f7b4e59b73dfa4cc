//! Invented people: what they name must be there to be shown.

use super::checker::{Checker, Context};
use super::services::Directory;
use crate::catalog::{Person, Places, TopicArticle, written_answers};
use crate::defect::Defects;
use crate::sources::{Sources, Subject, forms};
use alongside_model::{Answers, Questionnaire};

/// What a person can name.
pub(super) struct Known<'a> {
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) places: &'a Places,
    pub(super) articles: &'a [TopicArticle],
    pub(super) directory: &'a Directory,
}

pub(super) fn check(
    sources: &Sources,
    known: &Known,
    context: &Context,
    defects: &mut Defects,
) -> Vec<Person> {
    let mut people: Vec<Person> = Vec::new();
    for entry in &sources.people {
        let mut checker = context.of(entry, defects);
        if people.iter().any(|other| other.form.who == entry.form.who) {
            checker.add("who", "is duplicated; say how this person differs");
        }
        people.push(person(&mut checker, &entry.form, known));
    }
    people
}

fn person(checker: &mut Checker, form: &forms::Person, known: &Known) -> Person {
    let pairs = form.answers.split_whitespace();
    let answers =
        written_answers::read(known.questionnaire, known.places, pairs).unwrap_or_else(|error| {
            // What could not be read may be what they name.
            if checker.context.all_read() {
                checker.add("answers", error);
            }
            Answers::default()
        });
    let never = &form.never_open;
    for (field, ids) in [
        ("first_step", &form.first_step),
        ("open_all", &form.open_all),
        ("never_open.services", &never.services),
    ]
    .into_iter()
    .chain(form.open_any.iter().map(|any| ("open_any", any)))
    {
        let is_known =
            |id: &str| known.directory.records.iter().any(|record| record.first().id == id);
        all_known(checker, field, ids, Subject::Services, "an active service", &is_known);
    }
    for (field, ids) in [("first_page", &form.first_page), ("never_open.topics", &never.topics)] {
        let is_known = |id: &str| known.articles.iter().any(|article| article.topic.id == id);
        all_known(checker, field, ids, Subject::Topics, "a page", &is_known);
    }
    let is_known = |id: &str| known.places.find(id).is_some();
    let field = "never_open.places";
    all_known(checker, field, &never.places, Subject::Places, "a place", &is_known);
    let never_places = never.places.iter().filter_map(|id| known.places.find(id)).collect();
    Person { form: form.clone(), answers, never_places }
}

/// Notes each id that nothing has.
fn all_known(
    checker: &mut Checker,
    field: &str,
    ids: &[String],
    subject: Subject,
    what: &str,
    is_known: &dyn Fn(&str) -> bool,
) {
    for id in ids.iter().filter(|id| !is_known(id)) {
        if !checker.context.may_hold(subject, id) {
            checker.add(field, format!("{id:?} is not {what} of resources; correct the id"));
        }
    }
}
