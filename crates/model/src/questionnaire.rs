//! The guided questions as data, the answers, and the walk through them.
//!
//! A question is skipped by leaving it without an answer, so a skip needs no value of its own. Answers are kept
//! by question: changing one keeps the rest, and a question that no longer applies keeps its answer for later
//! but counts as skipped ([`Questionnaire::effective`]).

use crate::codec::codec_as_fields;
use crate::lists::{Audience, Exploitation, Gender, Need, Region};
use crate::term::Set;

/// All questions in their order. Conditions look only backwards, which the desk checks.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Questionnaire {
    /// The questions.
    pub questions: Vec<Question>,
}

/// One screen with one question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// Its id, part of message ids and of `cargo xtask plan`.
    pub id: String,
    /// Whether several answers can be picked.
    pub many: bool,
    /// When it is asked.
    pub when: Condition,
    /// What can be picked: at most 32.
    pub answers: Vec<Answer>,
}

/// One thing that a person can pick, and what it tells the engine.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answer {
    /// Its id.
    pub id: String,
    /// What it means for the plan.
    pub effect: Effect,
}

/// What an answer tells the engine. Every field that is left out tells nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Effect {
    /// The person is in this province or territory.
    pub region: Option<Region>,
    /// The person is outside Canada.
    pub outside: bool,
    /// The person is in danger now.
    pub danger: bool,
    /// Youngest and oldest age that fits the answer, in years.
    pub ages: Option<(u8, u8)>,
    /// Kinds of exploitation it speaks of.
    pub exploitation: Set<Exploitation>,
    /// Help that it asks for.
    pub needs: Set<Need>,
    /// Groups that the person belongs to.
    pub audiences: Set<Audience>,
    /// Groups that the person does not belong to.
    pub not_audiences: Set<Audience>,
    /// Whether independent groups should come before government offices.
    pub independent_first: bool,
    /// The person chose to see how to report.
    pub report: bool,
    /// Whom the service should take.
    pub gender: Option<Gender>,
    /// Indigenous-led services first.
    pub indigenous_led: bool,
    /// Services with interpreters first.
    pub interpretation: bool,
    /// Sex-worker-led services first, and none that are about leaving.
    pub staying_safer: bool,
    /// The answers are given for another person: questions ask about them instead of 'you'.
    pub about_someone_else: bool,
    /// It stands alone: picking it clears the other answers of its question, and the other way round.
    pub alone: bool,
}

/// Holds if every `all` holds, no `not` holds and, where there are any, at least one `any` holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Condition {
    /// At least one of these, if there are any.
    pub any: Vec<Test>,
    /// Each of these.
    pub all: Vec<Test>,
    /// None of these.
    pub not: Vec<Test>,
}

/// Written `question=answer,answer`: holds if any of them was picked; `skipped` among them holds if none was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Test {
    /// Which question, by place.
    pub question: usize,
    /// The answers, a bit each.
    pub answers: u32,
    /// Whether it also holds if the question was skipped.
    pub skipped: bool,
}

impl Test {
    /// Whether it holds for these answers.
    pub fn holds(self, answers: &Answers) -> bool {
        let picked = answers.picked(self.question);
        picked & self.answers != 0 || (self.skipped && picked == 0)
    }
    /// The picked answers that make it hold; 0 if it holds because of a skip or does not hold.
    pub fn matched(self, answers: &Answers) -> u32 {
        answers.picked(self.question) & self.answers
    }
}

impl Condition {
    /// Whether it holds for these answers.
    pub fn holds(&self, answers: &Answers) -> bool {
        self.all.iter().all(|it| it.holds(answers))
            && !self.not.iter().any(|it| it.holds(answers))
            && (self.any.is_empty() || self.any.iter().any(|it| it.holds(answers)))
    }
    /// Every test in it.
    pub fn tests(&self) -> impl Iterator<Item = &Test> {
        self.any.iter().chain(&self.all).chain(&self.not)
    }
}

/// How many questions a questionnaire can have. A fixed buffer is what makes wiping the answers certain.
pub const MOST_QUESTIONS: usize = 16;

/// What a person picked: a bit for each answer of each question. Nothing picked is a skip.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answers([u32; MOST_QUESTIONS]);

impl Answers {
    /// The picked answers of a question, a bit each.
    pub fn picked(&self, question: usize) -> u32 {
        self.0.get(question).copied().unwrap_or(0)
    }
    /// Whether this answer is picked.
    pub fn has(&self, question: usize, answer: usize) -> bool {
        self.picked(question) & (1 << answer) != 0
    }
    /// Replaces all picks of a question.
    pub fn set(&mut self, question: usize, picked: u32) {
        if let Some(it) = self.0.get_mut(question) {
            *it = picked;
        }
    }
    /// Picks an answer, or takes the pick back. A question with one answer drops the other one; an answer that
    /// stands alone clears the rest.
    pub fn toggle(&mut self, questionnaire: &Questionnaire, question: usize, answer: usize) {
        let it = &questionnaire.questions[question];
        let bit = 1 << answer;
        let before = self.picked(question);
        let after = if before & bit != 0 {
            before & !bit
        } else if !it.many || it.answers[answer].effect.alone {
            bit
        } else {
            (before | bit) & !it.alone()
        };
        self.set(question, after);
    }
    /// Whether nothing at all is picked.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|&it| it == 0)
    }
    /// Overwrites every answer in place.
    pub fn wipe(&mut self) {
        self.0.fill(0);
    }
}

impl Question {
    /// The answers that stand alone, a bit each.
    fn alone(&self) -> u32 {
        self.answers
            .iter()
            .enumerate()
            .filter(|(_, it)| it.effect.alone)
            .map(|(at, _)| 1 << at)
            .sum()
    }
}

impl Questionnaire {
    /// The place of the question with this id.
    pub fn question(&self, id: &str) -> Option<usize> {
        self.questions.iter().position(|it| it.id == id)
    }
    /// Whether this question is asked, given the answers to those before it.
    pub fn asks(&self, question: usize, answers: &Answers) -> bool {
        self.questions[question].when.holds(answers)
    }
    /// The questions that are asked, in order, by place.
    pub fn asked(&self, answers: &Answers) -> Vec<usize> {
        let effective = self.effective(answers);
        (0..self.questions.len()).filter(|&it| self.asks(it, &effective)).collect()
    }
    /// The next question after `question`, or the first for `None`. `None`: the plan comes next.
    pub fn next(&self, question: Option<usize>, answers: &Answers) -> Option<usize> {
        self.asked(answers).into_iter().find(|&it| question.is_none_or(|before| it > before))
    }
    /// The answers that count: those of questions that are asked.
    #[must_use]
    pub fn effective(&self, answers: &Answers) -> Answers {
        let mut res = Answers::default();
        for (at, question) in self.questions.iter().enumerate() {
            // Conditions look backwards only, so what stands in `res` so far decides.
            if question.when.holds(&res) {
                res.set(at, answers.picked(at));
            }
        }
        res
    }
    /// The picked answers that count, with what they mean.
    pub fn effects<'a>(
        &'a self,
        effective: &'a Answers,
    ) -> impl Iterator<Item = (usize, usize, &'a Effect)> {
        self.questions.iter().enumerate().flat_map(move |(q, question)| {
            question
                .answers
                .iter()
                .enumerate()
                .filter(move |&(a, _)| effective.has(q, a))
                .map(move |(a, answer)| (q, a, &answer.effect))
        })
    }
    /// Reads `question=answer,answer` pairs, as `cargo xtask plan` and editors write them.
    ///
    /// The error says what is unknown and lists what is known.
    pub fn answers<'a>(
        &self,
        pairs: impl IntoIterator<Item = &'a str>,
    ) -> Result<Answers, UnknownAnswer> {
        let mut res = Answers::default();
        for pair in pairs {
            let (question, picked) = pair.split_once('=').unwrap_or((pair, ""));
            let Some(at) = self.question(question) else {
                return Err(UnknownAnswer {
                    found: question.to_owned(),
                    of: None,
                    known: self.questions.iter().map(|it| it.id.clone()).collect(),
                });
            };
            for id in picked.split(',').filter(|it| !it.is_empty() && *it != SKIPPED) {
                let Some(answer) = self.questions[at].answers.iter().position(|it| it.id == id)
                else {
                    return Err(UnknownAnswer {
                        found: id.to_owned(),
                        of: Some(question.to_owned()),
                        known: self.questions[at].answers.iter().map(|it| it.id.clone()).collect(),
                    });
                };
                if !res.has(at, answer) {
                    res.toggle(self, at, answer);
                }
            }
        }
        Ok(res)
    }
}

/// The word in a test that stands for "left without an answer".
pub const SKIPPED: &str = "skipped";

/// A question or an answer that the questionnaire does not have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownAnswer {
    /// What was written.
    pub found: String,
    /// The question it was an answer to; `None` if the question itself is unknown.
    pub of: Option<String>,
    /// What would have been right.
    pub known: Vec<String>,
}

impl std::fmt::Display for UnknownAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.of {
            Some(question) => {
                write!(f, "the question `{question}` has no answer `{}`", self.found)?;
            }
            None => write!(f, "there is no question `{}`", self.found)?,
        }
        write!(f, "; known: {}", self.known.join(", "))
    }
}

impl std::error::Error for UnknownAnswer {}

codec_as_fields! {
    Effect {
        region, outside, danger, ages, exploitation, needs, audiences, not_audiences, independent_first, report,
        gender, indigenous_led, interpretation, staying_safer, about_someone_else, alone
    }
    Answer { id, effect }
    Test { question, answers, skipped }
    Condition { any, all, not }
    Question { id, many, when, answers }
    Questionnaire { questions }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn questionnaire() -> Questionnaire {
        let answer = |id: &str| Answer { id: id.into(), ..Answer::default() };
        let unsure =
            Answer { id: "not-sure".into(), effect: Effect { alone: true, ..Effect::default() } };
        let question = |id: &str, many, answers: Vec<Answer>| Question {
            id: id.into(),
            many,
            when: Condition::default(),
            answers,
        };
        let mut papers = question("papers", true, vec![answer("permit"), answer("none"), unsure]);
        papers.when.not.push(Test { question: 0, answers: 1, skipped: false });
        Questionnaire {
            questions: vec![
                question("where", false, vec![answer("outside"), answer("bc")]),
                papers,
            ],
        }
    }

    #[test]
    fn one_answer_replaces_the_other_and_a_second_tap_takes_it_back() {
        let (questionnaire, mut answers) = (questionnaire(), Answers::default());
        answers.toggle(&questionnaire, 0, 0);
        answers.toggle(&questionnaire, 0, 1);
        assert_eq!(answers.picked(0), 0b10);
        answers.toggle(&questionnaire, 0, 1);
        assert!(answers.is_empty());
    }

    #[test]
    fn an_answer_that_stands_alone_clears_the_rest_and_is_cleared_by_them() {
        let (questionnaire, mut answers) = (questionnaire(), Answers::default());
        answers.toggle(&questionnaire, 1, 0);
        answers.toggle(&questionnaire, 1, 1);
        answers.toggle(&questionnaire, 1, 2);
        assert_eq!(answers.picked(1), 0b100);
        answers.toggle(&questionnaire, 1, 0);
        assert_eq!(answers.picked(1), 0b001);
    }

    #[test]
    fn a_question_that_no_longer_applies_keeps_its_answer_but_does_not_count() {
        let questionnaire = questionnaire();
        let mut answers = questionnaire.answers(["where=bc", "papers=none"]).expect("known");
        assert_eq!(questionnaire.asked(&answers), [0, 1]);
        answers.toggle(&questionnaire, 0, 0);
        assert_eq!(questionnaire.asked(&answers), [0]);
        assert_eq!(questionnaire.effective(&answers).picked(1), 0);
        answers.toggle(&questionnaire, 0, 1);
        assert_eq!(questionnaire.effective(&answers).picked(1), 0b010);
    }

    #[test]
    fn an_unknown_answer_lists_the_known_ones() {
        let error = questionnaire().answers(["where=mars"]).expect_err("unknown");
        assert_eq!(
            error.to_string(),
            "the question `where` has no answer `mars`; known: outside, bc"
        );
        let error = questionnaire().answers(["wherever=bc"]).expect_err("unknown");
        assert_eq!(error.to_string(), "there is no question `wherever`; known: where, papers");
    }

    #[test]
    fn wiping_leaves_nothing() {
        let mut answers = questionnaire().answers(["where=bc", "papers=none"]).expect("known");
        answers.wipe();
        assert_eq!(answers, Answers::default());
    }
}
