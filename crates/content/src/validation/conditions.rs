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
        tests(checker, &format!("when.{name}"), list, questionnaire, Scope::Wide, which)
    };
    Condition {
        any: tests("any", &form.any),
        all: tests("all", &form.all),
        not: tests("not", &form.not),
    }
}

/// What a detail stands for in a test.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// For its group too, where that was picked alone: the detail may be meant.
    Wide,
    /// For itself alone.
    Exact,
}

/// Tests in a list.
pub(super) fn tests(
    checker: &mut Checker,
    field: &str,
    list: &[String],
    questionnaire: &Questionnaire,
    scope: Scope,
    which: &str,
) -> Vec<Test> {
    list.iter().filter_map(|text| test(checker, field, text, questionnaire, scope, which)).collect()
}

fn test(
    checker: &mut Checker,
    field: &str,
    text: &str,
    questionnaire: &Questionnaire,
    scope: Scope,
    which: &str,
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
            // A group stands for each of its details.
            Some(place) => {
                let group = known[place].within.filter(|_| scope == Scope::Wide);
                let details = questionnaire.questions[question].details(place);
                found.answers |= 1 << place | details | group.map_or(0, |group| 1 << group);
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
