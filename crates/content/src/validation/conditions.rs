//! Conditions on answers, written `question=answer,answer`.

use super::checker::Checker;
use crate::sources::{Subject, forms};
use alongside_model::{Condition, Questionnaire, SKIPPED, Test};

/// A condition. `which` narrows the questions that it may name, in words for defects.
pub(super) fn condition(
    checker: &mut Checker,
    form: &forms::When,
    questionnaire: &Questionnaire,
    which: &str,
) -> Condition {
    let mut tests = |name: &str, list: &[String]| {
        let field = format!("when.{name}");
        list.iter()
            .filter_map(|text| test(checker, &field, text, questionnaire, which, true))
            .collect()
    };
    Condition {
        any: tests("any", &form.any),
        all: tests("all", &form.all),
        not: tests("not", &form.not),
    }
}

/// What makes a page lead: what was said by name.
pub(super) fn leads(
    checker: &mut Checker,
    list: &[String],
    questionnaire: &Questionnaire,
) -> Vec<Test> {
    list.iter()
        .filter_map(|text| test(checker, "leads", text, questionnaire, "", false))
        .collect()
}

/// A group stands for each of its details; where only the group was picked, a detail `may_be_meant`.
fn test(
    checker: &mut Checker,
    field: &str,
    text: &str,
    questionnaire: &Questionnaire,
    which: &str,
    may_be_meant: bool,
) -> Option<Test> {
    let (id, answers) = text.split_once('=').expect("the schema allows only tests");
    let Some(question) = questionnaire.question(id) else {
        if !checker.context.may_hold(Subject::Questions, id) {
            let known = questionnaire.questions.iter().map(|question| question.id.as_str());
            let known = known.collect::<Vec<_>>().join(", ");
            checker.add(field, format!("{id:?} is not a question{which}; use one of: {known}"));
        }
        return None;
    };
    let known = &questionnaire.questions[question].answers;
    let mut found = Test { question, answers: 0, skipped: false };
    for answer in answers.split(',') {
        match known.iter().position(|known| known.id == answer) {
            _ if answer == SKIPPED => found.skipped = true,
            Some(place) => {
                let group = known[place].within.filter(|_| may_be_meant);
                let group = group.map_or(0, |group| 1 << group);
                found.answers |=
                    1 << place | questionnaire.questions[question].details(place) | group;
            }
            None => {
                let known = known.iter().map(|known| known.id.as_str());
                let known = known.chain([SKIPPED]).collect::<Vec<_>>().join(", ");
                checker.add(
                    field,
                    format!(
                        "{answer:?} is not an answer to the question {id:?}; use one of: {known}"
                    ),
                );
            }
        }
    }
    Some(found)
}
