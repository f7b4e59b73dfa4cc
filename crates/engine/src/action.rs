//! What a tap means.
//!
//! Components call [`crate::session::Session::apply`] with an action. Buttons of the static page, which are there before
//! the app, carry the action's written form in `data-action`, and [`Action::parse`] is the one place that reads it. The
//! id of a page stands behind a colon, so that no page can have the name of another action.

use std::fmt;

/// What a person can do in the app.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Action {
    /// To the first question that is asked.
    Begin,
    /// To the plan.
    Plan,
    /// To the list of rights and options.
    Topics,
    /// To the directory.
    Browse,
    /// To the start, forgetting the way here but not the answers.
    Home,
    /// One screen back.
    Back,
    /// On from the question on screen.
    Next,
    /// On from the question on screen, without an answer to it.
    Skip,
    /// To the right or option with this id.
    Topic(String),
    /// To this question, by place, to change its answer.
    Question(usize),
    /// Picks this answer of a question on screen, by their places, or takes it back.
    Pick(usize, usize),
    /// Says that this town is the nearest, by place.
    Town(usize),
    /// Says that every town is far.
    Far,
    /// Forgets every answer and begins anew.
    Clear,
    /// Prints what is on screen.
    Print,
}

/// The page with sentences to show someone, which stands behind each plan. The content check knows that it is there.
pub const WORDS_TO_SHOW: &str = "words-to-show";

/// The actions without a value, with their written forms.
const PLAIN: [(&str, Action); 11] = [
    ("questions", Action::Begin),
    ("plan", Action::Plan),
    ("topics", Action::Topics),
    ("browse", Action::Browse),
    ("home", Action::Home),
    ("back", Action::Back),
    ("next", Action::Next),
    ("skip", Action::Skip),
    ("far", Action::Far),
    ("clear", Action::Clear),
    ("print", Action::Print),
];

impl Action {
    /// Reads the written form. `None` if it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None => {
                PLAIN.into_iter().find(|(written, _)| *written == text).map(|(_, action)| action)
            }
            Some(("topic", id)) if !id.is_empty() => Some(Self::Topic(id.to_owned())),
            Some(("question", place)) => place.parse().ok().map(Self::Question),
            Some(("town", place)) => place.parse().ok().map(Self::Town),
            Some(("pick", places)) => {
                let (question, answer) = places.split_once(',')?;
                Some(Self::Pick(question.parse().ok()?, answer.parse().ok()?))
            }
            Some(_) => None,
        }
    }
}

impl fmt::Display for Action {
    /// The written form, which [`Action::parse`] reads.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Topic(id) => write!(f, "topic:{id}"),
            Self::Question(place) => write!(f, "question:{place}"),
            Self::Pick(question, answer) => write!(f, "pick:{question},{answer}"),
            Self::Town(place) => write!(f, "town:{place}"),
            plain => {
                let written = PLAIN.iter().find(|(_, action)| action == plain);
                f.write_str(written.map_or("", |(written, _)| written))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_is_read_as_it_is_written() {
        let with_values = [
            Action::Topic("trp".into()),
            Action::Question(3),
            Action::Question(0),
            Action::Pick(2, 12),
            Action::Town(7),
        ];
        for action in PLAIN.into_iter().map(|(_, action)| action).chain(with_values) {
            let written = action.to_string();
            assert!(!written.is_empty(), "{action:?}");
            assert_eq!(Action::parse(&written), Some(action), "{written}");
        }
    }

    #[test]
    fn a_page_can_have_the_name_of_an_action() {
        let page = Action::Topic("home".into());
        assert_eq!(Action::parse(&page.to_string()), Some(page));
        assert_eq!(Action::parse("home"), Some(Action::Home));
    }

    #[test]
    fn refuses_what_is_not_an_action() {
        for text in [
            "",
            "Home",
            "trp",
            "topic:",
            "topic",
            "question:x",
            "question:-1",
            "pick",
            "pick:",
            "pick:1",
            "pick:1,x",
            "town:",
            ":",
        ] {
            assert_eq!(Action::parse(text), None, "{text}");
        }
    }
}
