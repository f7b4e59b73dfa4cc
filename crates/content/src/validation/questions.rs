//! The questions, their answers and when each is asked.

use super::checker::{Checker, Context};
use super::conditions::condition;
use crate::defect::Defects;
use crate::sources::lists::Picks;
use crate::sources::{Sources, forms};
use alongside_model::{Answer, MOST_QUESTIONS, Question, Questionnaire, SKIPPED};

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
        let answers = answers(&mut checker, &form.answers);
        // Only the questions read so far are known, so a condition cannot look forwards or in a circle.
        let when =
            condition(&mut checker, &form.when, &questionnaire, " that is asked before this one");
        let many = form.kind.0 == Picks::Many;
        questionnaire.questions.push(Question { id: form.id.clone(), many, when, answers });
    }
    questionnaire
}

fn answers(checker: &mut Checker, forms: &[forms::Answer]) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for form in forms {
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
        answers.push(Answer { id: form.id.clone(), effect: form.effect() });
    }
    answers
}
