//! The guided questions as data, the answers, and the walk through them.
//!
//! A question is skipped by leaving it without an answer, so a skip needs no value of its own. Answers are kept
//! by question: changing one keeps the rest, and a question that no longer applies keeps its answer for later
//! but counts as skipped ([`Questionnaire::effective`]).

use crate::codec::{codec_as_fields, codec_as_place};
use crate::lists::{Audience, Exploitation, Gender, Need, Region, Way};
use crate::term::Set;
use crate::terms;

/// All questions in their order. Conditions look only backwards, which the content package checks.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Questionnaire {
    /// The questions.
    pub questions: Vec<Question>,
}

terms! {
    /// Where a question is asked.
    Placement {
        /// On a screen of its own, which it names.
        Own = "own",
        /// On the screen of the question before it, above that one's answers.
        Above = "above",
        /// On the screen of the question before it, below that one's answers.
        Below = "below",
    }
}

/// A question, on a screen of its own or on that of another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// Its id, part of message ids and of `cargo xtask plan`.
    pub id: String,
    /// Whether several answers can be picked.
    pub many: bool,
    /// Where it is asked.
    pub screen: Placement,
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
    /// The answer, by place, of which it is a detail: it is asked once that one is picked, and then counts in its stead.
    pub within: Option<usize>,
    /// The name of its picture; empty if it has none.
    pub picture: String,
    /// When it can be picked.
    pub when: Condition,
    /// What it means for the plan. A detail has what its group means as well.
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
    /// The ways in which the person can reach a service; empty if any way will do.
    pub ways: Set<Way>,
    /// Police are, or may be, the danger: what is said of 9-1-1 says so.
    pub police_are_involved: bool,
    /// Sex-worker-led services first, and none that are about leaving.
    pub staying_safer: bool,
    /// The answers are given for another person: questions ask about them instead of 'you'.
    pub about_someone_else: bool,
    /// Whoever answers helps people as their work: the page for that is offered.
    pub works_with_people: bool,
    /// It excludes the others: picking it clears the other answers of its question, and the other way round.
    pub exclusive: bool,
}

impl Effect {
    /// What two answers tell together; where both say one thing, the first counts.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            region: self.region.or(other.region),
            outside: self.outside || other.outside,
            danger: self.danger || other.danger,
            ages: self.ages.or(other.ages),
            exploitation: self.exploitation.or(other.exploitation),
            needs: self.needs.or(other.needs),
            audiences: self.audiences.or(other.audiences),
            not_audiences: self.not_audiences.or(other.not_audiences),
            independent_first: self.independent_first || other.independent_first,
            report: self.report || other.report,
            gender: self.gender.or(other.gender),
            indigenous_led: self.indigenous_led || other.indigenous_led,
            interpretation: self.interpretation || other.interpretation,
            ways: self.ways.or(other.ways),
            police_are_involved: self.police_are_involved || other.police_are_involved,
            staying_safer: self.staying_safer || other.staying_safer,
            about_someone_else: self.about_someone_else || other.about_someone_else,
            works_with_people: self.works_with_people || other.works_with_people,
            exclusive: self.exclusive || other.exclusive,
        }
    }
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
        self.all.iter().all(|test| test.holds(answers))
            && !self.not.iter().any(|test| test.holds(answers))
            && (self.any.is_empty() || self.any.iter().any(|test| test.holds(answers)))
    }
    /// Every test in it.
    pub fn tests(&self) -> impl Iterator<Item = &Test> {
        self.any.iter().chain(&self.all).chain(&self.not)
    }
}

/// How many answers, with their details, a question can have: a bit each.
pub const MOST_ANSWERS: usize = u32::BITS as usize;

/// How many questions a questionnaire can have. A fixed buffer is what makes wiping the answers certain.
pub const MOST_QUESTIONS: usize = 16;

/// What a person picked: a bit for each answer of each question, and the nearest town. Nothing picked is a skip.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answers {
    picked: [u32; MOST_QUESTIONS],
    /// The nearest town.
    pub town: Option<Town>,
}

/// What a person said of the nearest town.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Town {
    /// Far from any.
    Far,
    /// This one, by place in [`crate::Bundle::places`].
    Near(usize),
}

impl Answers {
    /// The picked answers of a question, a bit each.
    pub fn picked(&self, question: usize) -> u32 {
        self.picked.get(question).copied().unwrap_or(0)
    }
    /// Whether this answer is picked.
    pub fn has(&self, question: usize, answer: usize) -> bool {
        self.picked(question) & (1 << answer) != 0
    }
    /// Replaces all picks of a question.
    pub fn set(&mut self, question: usize, picked: u32) {
        if let Some(before) = self.picked.get_mut(question) {
            *before = picked;
        }
    }
    /// Picks an answer, or takes the pick back. A question with one answer drops the other one; an exclusive answer
    /// clears the rest. A detail is picked with its group, and dropped with it.
    pub fn toggle(&mut self, questionnaire: &Questionnaire, question: usize, answer: usize) {
        let asked = &questionnaire.questions[question];
        let bit = 1 << answer;
        let group = asked.answers[answer].within.map_or(0, |group| 1 << group);
        let before = self.picked(question) | group;
        let after = if before & bit != 0 {
            before & !bit & !asked.details(answer)
        } else if !asked.many || asked.answers[answer].effect.exclusive {
            bit
        } else {
            (before | bit) & !asked.exclusive()
        };
        self.set(question, after);
    }
    /// Says where someone is, by a province or territory.
    pub fn move_to(&mut self, questionnaire: &Questionnaire, province: Region) {
        for (question, asked) in questionnaire.questions.iter().enumerate() {
            let here = asked.bits(|answer| answer.effect.region == Some(province));
            if here != 0 {
                self.set(question, here);
            }
        }
    }
    /// Whether nothing at all is picked.
    pub fn is_empty(&self) -> bool {
        self.picked.iter().all(|&picked| picked == 0)
    }
    /// Overwrites every answer in place.
    pub fn wipe(&mut self) {
        self.picked.fill(0);
        if let Some(town) = &mut self.town {
            *town = Town::Far;
        }
        self.town = None;
    }
}

impl Question {
    /// The answers of which this holds, a bit each.
    fn bits(&self, holds: impl Fn(&Answer) -> bool) -> u32 {
        (0..)
            .zip(&self.answers)
            .filter(|(_, answer)| holds(answer))
            .map(|(place, _)| 1 << place)
            .sum()
    }
    /// The exclusive answers, a bit each.
    fn exclusive(&self) -> u32 {
        self.bits(|answer| answer.effect.exclusive)
    }
    /// The details of an answer, a bit each.
    pub fn details(&self, group: usize) -> u32 {
        self.bits(|answer| answer.within == Some(group))
    }
    /// The picked answers that count: those that can be picked, and a group only where none of its details is picked.
    fn effective(&self, picked: u32, before: &Answers) -> u32 {
        let picked = picked & self.bits(|answer| answer.when.holds(before));
        (0..self.answers.len())
            .filter(|&answer| picked & (1 << answer) != 0 && picked & self.details(answer) == 0)
            .map(|answer| 1 << answer)
            .sum()
    }
}

impl Questionnaire {
    /// The place of the question with this id.
    pub fn question(&self, id: &str) -> Option<usize> {
        self.questions.iter().position(|question| question.id == id)
    }
    /// Whether this question is asked, given the answers to those before it.
    pub fn asks(&self, question: usize, answers: &Answers) -> bool {
        self.questions[question].when.holds(answers)
    }
    /// The questions that are asked, in order, by place.
    pub fn asked(&self, answers: &Answers) -> Vec<usize> {
        let effective = self.effective(answers);
        (0..self.questions.len()).filter(|&question| self.asks(question, &effective)).collect()
    }
    /// The screens of the questions that are asked: the place of the question that each is named for.
    pub fn screens(&self, answers: &Answers) -> Vec<usize> {
        let mut asked = self.asked(answers);
        asked.retain(|&question| self.questions[question].screen == Placement::Own);
        asked
    }
    /// The screen after that of `question`, or the first for `None`. `None`: the plan comes next.
    pub fn next(&self, question: Option<usize>, answers: &Answers) -> Option<usize> {
        self.screens(answers).into_iter().find(|&next| question.is_none_or(|before| next > before))
    }
    /// The questions on the screen of `question`, that one first, by place.
    pub fn on_screen(&self, question: usize) -> impl Iterator<Item = usize> {
        let others = (question + 1..self.questions.len())
            .take_while(|&other| self.questions[other].screen != Placement::Own);
        std::iter::once(question).chain(others)
    }
    /// Whether a screen asks for nothing more once its question has an answer, so that the answer leads on.
    pub fn leads_on(&self, question: usize) -> bool {
        !self.questions[question].many
            && self
                .on_screen(question)
                .all(|other| self.questions[other].screen != Placement::Below)
    }
    /// The answers that count: those of questions that are asked, and the details of a group instead of the group.
    #[must_use]
    pub fn effective(&self, answers: &Answers) -> Answers {
        let mut effective = Answers { town: answers.town, ..Answers::default() };
        for (place, question) in self.questions.iter().enumerate() {
            // Conditions look only backwards, so the answers that count so far decide.
            if question.when.holds(&effective) {
                effective.set(place, question.effective(answers.picked(place), &effective));
            }
        }
        effective
    }
    /// The picked answers that count, with what they mean.
    pub fn effects<'a>(
        &'a self,
        effective: &'a Answers,
    ) -> impl Iterator<Item = (usize, usize, &'a Effect)> {
        self.questions.iter().enumerate().flat_map(move |(number, question)| {
            question
                .answers
                .iter()
                .enumerate()
                .filter(move |&(place, _)| effective.has(number, place))
                .map(move |(place, answer)| (number, place, &answer.effect))
        })
    }
    /// Reads `question=answer,answer` pairs, as `cargo xtask plan` and editors write them. The town is no question; whoever
    /// knows the towns reads it.
    ///
    /// The error says what is unknown and lists what is known.
    pub fn answers<'a>(
        &self,
        pairs: impl IntoIterator<Item = &'a str>,
    ) -> Result<Answers, AnswerError> {
        let mut answers = Answers::default();
        for pair in pairs {
            let (question, picked) = pair.split_once('=').unwrap_or((pair, ""));
            let Some(place) = self.question(question) else {
                return Err(AnswerError::UnknownQuestion {
                    found: question.to_owned(),
                    known: self.questions.iter().map(|question| question.id.clone()).collect(),
                });
            };
            let known = &self.questions[place].answers;
            for id in picked.split(',').filter(|id| !id.is_empty() && *id != SKIPPED) {
                let Some(answer) = known.iter().position(|answer| answer.id == id) else {
                    return Err(AnswerError::UnknownAnswer {
                        question: question.to_owned(),
                        found: id.to_owned(),
                        known: known.iter().map(|answer| answer.id.clone()).collect(),
                    });
                };
                if !answers.has(place, answer) {
                    answers.toggle(self, place, answer);
                }
            }
        }
        Ok(answers)
    }
}

/// The word in a test that means "left without an answer".
pub const SKIPPED: &str = "skipped";

/// What is wrong with a written answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum AnswerError {
    /// There is no such question.
    UnknownQuestion {
        /// What was written.
        found: String,
        /// What would have been right.
        known: Vec<String>,
    },
    /// The question has no such answer.
    UnknownAnswer {
        /// The question.
        question: String,
        /// What was written.
        found: String,
        /// What would have been right.
        known: Vec<String>,
    },
}

impl std::fmt::Display for AnswerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::UnknownQuestion { found, known } => {
                write!(f, "there is no question `{found}`; known: {}", known.join(", "))
            }
            Self::UnknownAnswer { question, found, known } => {
                write!(
                    f,
                    "the question `{question}` has no answer `{found}`; known: {}",
                    known.join(", ")
                )
            }
        }
    }
}

impl std::error::Error for AnswerError {}

codec_as_place!(Placement);
codec_as_fields! {
    Effect {
        region, outside, danger, ages, exploitation, needs, audiences, not_audiences, independent_first, report,
        gender, indigenous_led, interpretation, ways, police_are_involved, staying_safer, about_someone_else, works_with_people,
        exclusive
    }
    Answer { id, within, picture, when, effect }
    Test { question, answers, skipped }
    Condition { any, all, not }
    Question { id, many, screen, when, answers }
    Questionnaire { questions }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn questionnaire() -> Questionnaire {
        let answer = |id: &str| Answer { id: id.into(), ..Answer::default() };
        let unsure = Answer {
            id: "not-sure".into(),
            effect: Effect { exclusive: true, ..Effect::default() },
            ..Answer::default()
        };
        let question = |id: &str, many, answers: Vec<Answer>| Question {
            id: id.into(),
            many,
            screen: Placement::Own,
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
    fn an_exclusive_answer_clears_the_rest_and_is_cleared_by_them() {
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
    fn a_detail_counts_instead_of_its_group_and_is_picked_and_dropped_with_it() {
        let mut questionnaire = questionnaire();
        questionnaire.questions[1].answers[1].within = Some(0);
        let mut answers = Answers::default();
        answers.toggle(&questionnaire, 1, 0);
        assert_eq!(questionnaire.effective(&answers).picked(1), 0b001);
        answers.toggle(&questionnaire, 1, 1);
        assert_eq!(
            (answers.picked(1), questionnaire.effective(&answers).picked(1)),
            (0b011, 0b010)
        );
        answers.toggle(&questionnaire, 1, 0);
        assert_eq!(answers.picked(1), 0);
        answers.toggle(&questionnaire, 1, 1);
        assert_eq!(answers.picked(1), 0b011);
    }

    #[test]
    fn an_answer_that_cannot_be_picked_any_more_does_not_count() {
        let mut questionnaire = questionnaire();
        let not = vec![Test { question: 0, answers: 0b10, skipped: false }];
        questionnaire.questions[1].answers[0].when = Condition { not, ..Condition::default() };
        let answers = questionnaire.answers(["where=bc", "papers=permit,none"]).expect("known");
        assert_eq!(questionnaire.effective(&answers).picked(1), 0b010);
    }

    #[test]
    fn a_screen_holds_a_question_and_those_beside_it() {
        let mut questionnaire = questionnaire();
        assert!(questionnaire.leads_on(0));
        questionnaire.questions[1].screen = Placement::Above;
        assert_eq!(questionnaire.screens(&Answers::default()), [0]);
        assert_eq!(questionnaire.on_screen(0).collect::<Vec<_>>(), [0, 1]);
        assert!(questionnaire.leads_on(0), "nothing is left to answer below");
        questionnaire.questions[1].screen = Placement::Below;
        assert!(!questionnaire.leads_on(0));
    }

    #[test]
    fn wiping_leaves_nothing() {
        let mut answers = questionnaire().answers(["where=bc", "papers=none"]).expect("known");
        answers.wipe();
        assert_eq!(answers, Answers::default());
    }
}
