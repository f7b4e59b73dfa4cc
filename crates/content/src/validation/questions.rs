//! The questions, their answers and when each is asked.

use super::checker::{Checker, Context};
use super::conditions::condition;
use crate::defect::Defects;
use crate::sources::lists::Picks;
use crate::sources::{Sources, Subject, forms};
use alongside_model::{
    Answer, MOST_ANSWERS, MOST_QUESTIONS, Placement, Question, Questionnaire, SKIPPED,
};

pub(super) fn check(sources: &Sources, context: &Context, defects: &mut Defects) -> Questionnaire {
    let count = sources.questions.len();
    if count > MOST_QUESTIONS {
        let what = format!("has {count} entries; at most {MOST_QUESTIONS} fit");
        defects.add("resources/questions.json", "", "questions", what);
    }
    let mut questionnaire = Questionnaire::default();
    for entry in &sources.questions {
        let mut checker = context.of(entry, defects);
        let form = &entry.form;
        if questionnaire.question(&form.id).is_some() {
            checker.add("id", "is duplicated; every question needs an id of its own");
        }
        let is_first =
            questionnaire.questions.is_empty() && !context.any_unread(Subject::Questions);
        if form.screen.0 != Placement::Own && is_first {
            checker.add("screen", "needs a question before it; write \"own\", or leave it out");
        }
        // Only the questions read so far are known, so a condition cannot look forwards or in a circle.
        let answers = answers(&mut checker, &form.answers, &questionnaire);
        let when =
            condition(&mut checker, &form.when, &questionnaire, " that is asked before this one");
        let many = form.kind.0 == Picks::Many;
        questionnaire.questions.push(Question {
            id: form.id.clone(),
            many,
            screen: form.screen.0,
            when,
            answers,
        });
    }
    questionnaire
}

/// The answers to a question, each group before its details.
fn answers(checker: &mut Checker, forms: &[forms::Answer], before: &Questionnaire) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    let mut listed: Vec<(&forms::Answer, Option<&forms::Answer>)> = Vec::new();
    for form in forms {
        listed.push((form, None));
        listed.extend(form.details.iter().map(|detail| (detail, Some(form))));
    }
    if listed.len() > MOST_ANSWERS {
        let what =
            format!("has {} entries with their details; at most {MOST_ANSWERS} fit", listed.len());
        checker.add("answers", what);
        listed.truncate(MOST_ANSWERS);
    }
    for (form, group) in listed {
        let field = format!("answers.{}", form.id);
        if answers.iter().any(|other| other.id == form.id) {
            checker.add(&field, "is duplicated; every answer needs an id of its own");
        }
        if form.id == SKIPPED {
            checker.add(
                &field,
                "is what conditions call a question left without an answer; choose another id",
            );
        }
        if let Some((youngest, oldest)) = form.ages
            && youngest > oldest
        {
            let what = format!(
                "[{youngest}, {oldest}] is the wrong way round; write the youngest age first"
            );
            checker.add(&format!("{field}.ages"), what);
        }
        if group.is_some() && !form.details.is_empty() {
            checker
                .add(&format!("{field}.details"), "is on a detail, which has none; move them up");
        }
        let when = condition(checker, &form.when, before, " that is asked before this one");
        let effect = group.map_or_else(|| form.effect(), |group| form.effect().or(group.effect()));
        let within =
            group.and_then(|group| answers.iter().position(|answer| answer.id == group.id));
        answers.push(Answer {
            id: form.id.clone(),
            within,
            picture: form.picture.clone(),
            when,
            effect,
        });
    }
    answers
}
