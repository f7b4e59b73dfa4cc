//! The questions, held to what a person would read on their screens.

mod common;

use alongside_engine::Situation;
use alongside_model::{Answers, Bundle};
use common::catalog;

/// What the screen of this question asks after these answers.
fn title(bundle: &Bundle, question: &str, answers: &[&str]) -> String {
    let questionnaire = &bundle.questionnaire;
    let answers: Answers = questionnaire.answers(answers.iter().copied()).expect("known answers");
    let situation = Situation::of(bundle, &questionnaire.effective(&answers));
    let question = questionnaire.question(question).expect("a known question");
    let id = situation.title_message(&questionnaire.questions[question]);
    bundle.messages.compiled(&id).unwrap_or_else(|| panic!("no message {id}")).to_owned()
}

#[test]
fn whom_a_question_asks_about_hangs_on_the_answer_and_not_on_the_order_of_questions() {
    const YOU: &str = "Is there danger right now?";
    const THEM: &str = "Is the person in danger right now?";
    let catalog = catalog();
    let mut bundle = catalog.bundle("en", catalog.date);
    for swapped in [false, true] {
        if swapped {
            bundle.questionnaire.questions.swap(0, 1);
        }
        for (answers, asks) in [
            (&[][..], YOU),
            (&["where=on"], YOU),
            (&["danger=yes", "where=on"], YOU),
            (&["who=someone", "where=on"], THEM),
            (&["who=worker"], THEM),
        ] {
            assert_eq!(title(&bundle, "danger", answers), asks, "{answers:?}, swapped: {swapped}");
        }
    }
}

#[test]
fn every_question_can_be_asked_about_someone_else() {
    let catalog = catalog();
    for locale in &catalog.locales {
        let bundle = catalog.bundle(&locale.tag, catalog.date);
        for question in &bundle.questionnaire.questions {
            let you = title(&bundle, &question.id, &[]);
            let them = title(&bundle, &question.id, &["who=worker"]);
            // Who it is for is asked before it is known.
            assert_eq!(you == them, question.id == "who", "{}: {you} {them}", question.id);
        }
    }
}
