//! What the app holds while it runs, and what each action changes in it: the screen, the way back, the answers, and
//! what the directory is narrowed to. It lives in memory alone.

use crate::action::Action;
use crate::filters::Filters;
use alongside_model::{Answers, Bundle};

/// A screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Screen {
    /// The start screen, which is the static page.
    #[default]
    Home,
    /// A question, by place.
    Question(usize),
    /// The plan.
    Plan,
    /// The list of rights and options, which is static too.
    Topics,
    /// A right or an option, by place in the bundle.
    Topic(usize),
    /// The directory.
    Browse,
}

/// The person's way through the app.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Session {
    /// What was picked.
    pub answers: Answers,
    /// What the directory is narrowed to.
    pub filters: Filters,
    screen: Screen,
    /// Where Back leads, last first out.
    trail: Vec<Screen>,
}

impl Session {
    /// The screen that is looked at.
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// How many steps Back can go.
    pub fn depth(&self) -> usize {
        self.trail.len()
    }

    /// Does what an action says. Printing changes nothing here.
    pub fn apply(&mut self, action: &Action, bundle: &Bundle) {
        let questionnaire = &bundle.questionnaire;
        match action {
            Action::Begin => {
                let first = questionnaire.next(None, &self.answers);
                self.go(first.map_or(Screen::Plan, Screen::Question));
            }
            Action::Plan => self.go(Screen::Plan),
            Action::Topics => self.go(Screen::Topics),
            Action::Browse => self.go(Screen::Browse),
            Action::Home => self.home(),
            Action::Back => {
                if let Some(before) = self.trail.pop() {
                    self.screen = before;
                }
            }
            Action::Next => self.next(bundle),
            Action::Skip => {
                if let Screen::Question(question) = self.screen {
                    self.answers.set(question, 0);
                    self.next(bundle);
                }
            }
            Action::Topic(id) => {
                // A page that another language lacks is no page to go to.
                if let Some(place) = bundle.topics.iter().position(|topic| topic.id == *id) {
                    self.go(Screen::Topic(place));
                }
            }
            Action::Question(question) => {
                if *question < questionnaire.questions.len() {
                    self.go(Screen::Question(*question));
                }
            }
            Action::Pick(answer) => {
                if let Screen::Question(question) = self.screen
                    && *answer < questionnaire.questions[question].answers.len()
                {
                    self.answers.toggle(questionnaire, question, *answer);
                }
            }
            Action::Clear => {
                self.wipe();
                self.home();
            }
            Action::Print => {}
        }
    }

    /// Overwrites every answer, and what was typed, in place. The screen stays.
    pub fn wipe(&mut self) {
        self.answers.wipe();
        self.filters.wipe();
        self.trail.clear();
    }

    /// To another screen; this one is where Back leads then.
    fn go(&mut self, to: Screen) {
        if self.screen != to {
            self.trail.push(self.screen);
            self.screen = to;
        }
    }

    fn home(&mut self) {
        self.trail.clear();
        self.screen = Screen::Home;
    }

    /// From the question on screen to the one after it, or to the plan.
    fn next(&mut self, bundle: &Bundle) {
        if let Screen::Question(question) = self.screen {
            let next = bundle.questionnaire.next(Some(question), &self.answers);
            self.go(next.map_or(Screen::Plan, Screen::Question));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_model::{
        Answer, Area, Condition, Date, Locale, Messages, Question, Questionnaire, Set, Topic,
        TopicKind,
    };

    fn bundle() -> Bundle {
        let answers = |ids: &[&str]| {
            ids.iter().map(|id| Answer { id: (*id).into(), ..Answer::default() }).collect()
        };
        let question = |id: &str, many, answers: Vec<Answer>| Question {
            id: id.into(),
            many,
            when: Condition::default(),
            answers,
        };
        Bundle {
            locale: Locale { tag: "en".into(), name: "English".into(), rtl: false },
            on: Date { year: 2026, month: 11, day: 28 },
            messages: Messages::default(),
            questionnaire: Questionnaire {
                questions: vec![
                    question("where", false, answers(&["bc", "on"])),
                    question("help", true, answers(&["bed", "money"])),
                ],
            },
            topics: vec![Topic {
                id: "home".into(),
                kind: TopicKind::Right,
                area: Area::canada(),
                when: Condition::default(),
                leads: Vec::new(),
                needs: Set::default(),
            }],
            services: Vec::new(),
            hotlines: Vec::new(),
            corrections: None,
            search: Vec::new(),
        }
    }

    fn after(actions: &[Action]) -> Session {
        let mut session = Session::default();
        for action in actions {
            session.apply(action, &bundle());
        }
        session
    }

    #[test]
    fn the_questions_lead_to_the_plan_and_back() {
        use Action::{Back, Begin, Next, Pick, Skip};
        let session = after(&[Begin, Pick(1), Next, Pick(0), Pick(1), Skip]);
        assert_eq!(session.screen(), Screen::Plan);
        assert_eq!((session.answers.picked(0), session.answers.picked(1)), (0b10, 0));
        assert_eq!(session.depth(), 3);
        let session = after(&[Begin, Pick(1), Next, Skip, Back, Back, Back, Back]);
        assert_eq!((session.screen(), session.depth()), (Screen::Home, 0));
        assert!(session.answers.has(0, 1), "Back keeps the answers");
    }

    #[test]
    fn home_forgets_the_way_and_keeps_the_answers_and_clear_forgets_both() {
        use Action::{Begin, Browse, Clear, Home, Pick};
        let session = after(&[Begin, Pick(0), Browse, Home]);
        assert_eq!((session.screen(), session.depth()), (Screen::Home, 0));
        assert!(!session.answers.is_empty());
        assert_eq!(after(&[Begin, Pick(0), Browse, Clear]), Session::default());
    }

    #[test]
    fn the_same_screen_twice_is_one_step() {
        let session = after(&[Action::Plan, Action::Plan]);
        assert_eq!(session.depth(), 1);
    }

    #[test]
    fn a_page_may_be_called_like_a_command() {
        let session = after(&[Action::Topic("home".into())]);
        assert_eq!(session.screen(), Screen::Topic(0));
    }

    #[test]
    fn what_is_not_there_leads_nowhere() {
        let nowhere = [
            Action::Topic("nowhere".into()),
            Action::Question(9),
            Action::Pick(0),
            Action::Next,
            Action::Skip,
        ];
        for action in nowhere {
            assert_eq!(after(std::slice::from_ref(&action)), Session::default(), "{action}");
        }
        let session = after(&[Action::Begin, Action::Pick(9)]);
        assert!(session.answers.is_empty());
    }

    #[test]
    fn wiping_leaves_no_answer_and_nothing_typed() {
        let mut session = after(&[Action::Begin, Action::Pick(1), Action::Browse]);
        session.filters.query = "boss".into();
        session.wipe();
        assert!(session.answers.is_empty());
        assert_eq!((session.filters, session.trail), (Filters::default(), Vec::new()));
    }
}
