//! What the app holds while it runs, and what each action changes in it: the screen, the way back, the answers, and
//! what the directory is narrowed to. It lives in memory alone.

use crate::action::Action;
use crate::filters::{Filters, wipe_text};
use alongside_model::{Answers, Bundle, Placement, Town};

/// A screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Screen {
    /// The start screen, which is the static page.
    #[default]
    Home,
    /// A question and those beside it, by its place.
    Question(usize),
    /// What can help at once, for someone in danger.
    Now,
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
    /// What was typed to find a town.
    pub town_query: String,
    /// Whether earlier answers were cleared because the questions began anew; told on their first screen.
    pub cleared: bool,
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
                // The next person on this device does not see what the last one chose.
                if self.screen == Screen::Home {
                    let cleared = !self.answers.is_empty();
                    self.wipe();
                    self.cleared = cleared;
                }
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
                    // What is asked above the answers is kept: it was answered before.
                    for skipped in questionnaire.on_screen(question) {
                        if questionnaire.questions[skipped].screen != Placement::Above {
                            self.answers.set(skipped, 0);
                        }
                    }
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
            Action::Pick(question, answer) => self.pick(*question, *answer, bundle),
            Action::Town(town) => {
                if let Some(place) = bundle.places.get(*town) {
                    self.answers.move_to(questionnaire, place.province);
                    self.answers.town = Some(Town::Near(*town));
                    self.next(bundle);
                }
            }
            Action::Far => {
                self.answers.town = Some(Town::Far);
                self.next(bundle);
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
        wipe_text(&mut self.town_query);
        self.trail.clear();
        self.cleared = false;
    }

    /// Picks an answer or takes it back. Where nothing more is asked on its screen, it leads on; beside a plan it does not.
    fn pick(&mut self, question: usize, answer: usize, bundle: &Bundle) {
        // The first screen asks nothing.
        if self.screen == Screen::Home {
            return;
        }
        let questionnaire = &bundle.questionnaire;
        let Some(picked) =
            questionnaire.questions.get(question).and_then(|asked| asked.answers.get(answer))
        else {
            return;
        };
        self.answers.toggle(questionnaire, question, answer);
        if picked.effect.region.is_some() || picked.effect.outside {
            self.answers.town = None;
        }
        let Screen::Question(on_screen) = self.screen else { return };
        let is_picked = self.answers.has(question, answer);
        // After the province comes the town, on the same screen.
        if question != on_screen || !is_picked || picked.effect.region.is_some() {
            return;
        }
        if picked.effect.danger {
            self.go(Screen::Now);
        } else if questionnaire.leads_on(question) {
            self.next(bundle);
        }
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

    /// From the question on screen, or from what can help at once, to the next question, or to the plan.
    fn next(&mut self, bundle: &Bundle) {
        let ((Screen::Question(question), _) | (Screen::Now, Some(&Screen::Question(question)))) =
            (self.screen, self.trail.last())
        else {
            return;
        };
        self.cleared = false;
        let next = bundle.questionnaire.next(Some(question), &self.answers);
        self.go(next.map_or(Screen::Plan, Screen::Question));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_model::{
        Answer, Area, Condition, Date, Effect, Locale, Messages, Place, Position, Question,
        Questionnaire, Region, Set, Topic, TopicKind,
    };

    fn bundle() -> Bundle {
        let answers = |ids: &[&str]| -> Vec<Answer> {
            ids.iter().map(|id| Answer { id: (*id).into(), ..Answer::default() }).collect()
        };
        let region = |id: &str, region| Answer {
            effect: Effect { region: Some(region), ..Effect::default() },
            ..answers(&[id]).remove(0)
        };
        let question = |id: &str, many, answers: Vec<Answer>| Question {
            id: id.into(),
            many,
            screen: Placement::Own,
            when: Condition::default(),
            answers,
        };
        Bundle {
            locale: Locale {
                tag: "en".into(),
                name: "English".into(),
                rtl: false,
                spoken: Vec::new(),
            },
            on: Date { year: 2026, month: 11, day: 28 },
            messages: Messages::default(),
            questionnaire: Questionnaire {
                questions: vec![
                    question(
                        "where",
                        false,
                        vec![region("bc", Region::Bc), region("on", Region::On)],
                    ),
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
            places: vec![Place {
                name: "Brampton".into(),
                also: Vec::new(),
                province: Region::On,
                within: None,
                position: Position::default(),
                is_region: false,
                fly_in: false,
            }],
            postal_codes: Vec::new(),
            services: Vec::new(),
            hotlines: Vec::new(),
            corrections: None,
            search: Vec::new(),
            former_numbers: Vec::new(),
            interpreter: Vec::new(),
            holidays: Vec::new(),
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
        let session = after(&[Begin, Pick(0, 1), Next, Pick(1, 0), Pick(1, 1), Skip]);
        assert_eq!(session.screen(), Screen::Plan);
        assert_eq!((session.answers.picked(0), session.answers.picked(1)), (0b10, 0));
        assert_eq!(session.depth(), 3);
        let session = after(&[Begin, Pick(0, 1), Next, Skip, Back, Back, Back, Back]);
        assert_eq!((session.screen(), session.depth()), (Screen::Home, 0));
        assert!(session.answers.has(0, 1), "Back keeps the answers");
    }

    #[test]
    fn home_forgets_the_way_and_keeps_the_answers_and_clear_forgets_both() {
        use Action::{Begin, Browse, Clear, Home, Pick};
        let session = after(&[Begin, Pick(0, 0), Browse, Home]);
        assert_eq!((session.screen(), session.depth()), (Screen::Home, 0));
        assert!(!session.answers.is_empty());
        assert_eq!(after(&[Begin, Pick(0, 0), Browse, Clear]), Session::default());
    }

    #[test]
    fn beginning_anew_from_the_start_screen_clears_and_says_so() {
        use Action::{Begin, Home, Next, Pick};
        let session = after(&[Begin, Pick(0, 1), Home, Begin]);
        assert!(session.answers.is_empty() && session.cleared);
        let session = after(&[Begin, Pick(0, 1), Home, Begin, Next]);
        assert!(!session.cleared, "it is said once");
        assert!(!after(&[Begin, Home, Begin]).cleared, "there was nothing to clear");
    }

    #[test]
    fn a_town_answers_where_and_leads_on() {
        use Action::{Begin, Far, Pick, Town};
        let session = after(&[Begin, Town(0)]);
        assert_eq!(session.screen(), Screen::Question(1));
        assert!(session.answers.has(0, 1), "Brampton is in Ontario");
        assert_eq!(session.answers.town, Some(alongside_model::Town::Near(0)));
        let session = after(&[Begin, Pick(0, 0)]);
        assert_eq!(session.screen(), Screen::Question(0), "the town comes after the province");
        let session = after(&[Begin, Pick(0, 0), Far]);
        assert_eq!(session.screen(), Screen::Question(1));
        assert_eq!(session.answers.town, Some(alongside_model::Town::Far));
        assert_eq!(after(&[Begin, Town(0), Action::Back, Pick(0, 0)]).answers.town, None);
        assert!(after(&[Begin, Town(9)]).answers.is_empty());
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
            Action::Pick(0, 0),
            Action::Pick(9, 0),
            Action::Next,
            Action::Skip,
        ];
        for action in nowhere {
            assert_eq!(after(std::slice::from_ref(&action)), Session::default(), "{action}");
        }
        let session = after(&[Action::Begin, Action::Pick(0, 9)]);
        assert!(session.answers.is_empty());
    }

    #[test]
    fn wiping_leaves_no_answer_and_nothing_typed() {
        let mut session = after(&[Action::Begin, Action::Pick(0, 1), Action::Browse]);
        session.filters.query = "boss".into();
        session.wipe();
        assert!(session.answers.is_empty());
        assert_eq!((session.filters, session.trail), (Filters::default(), Vec::new()));
    }
}
