//! Rights and options: what the plan needs to know of each page.
//!
//! The sentences of a page are static HTML that the app shows as it stands; only the rules, the title and one
//! sentence for lists travel in the block.

use crate::model::{Area, Need, Set, Term};
use crate::questions::{Condition, Test};

/// What a page is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum TopicKind {
    /// Something that a person can do or ask for.
    Option,
    /// Something that a person has, whatever they do.
    Right,
    /// About the site itself.
    About,
}

impl TopicKind {
    /// The id in data files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Option => "option",
            Self::Right => "right",
            Self::About => "about",
        }
    }
}

impl Term for TopicKind {
    const ALL: &'static [Self] = &[Self::Option, Self::Right, Self::About];
    fn id(self) -> &'static str {
        Self::id(self)
    }
}

/// A page about an option or a right.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Topic {
    /// Its id, part of its message ids and of its place in the page.
    pub id: String,
    /// Option, right or about.
    pub kind: TopicKind,
    /// Where it holds.
    pub area: Area,
    /// When it stands in a plan.
    pub when: Condition,
    /// When it leads its section: what was asked for by name, what has a deadline, what decides the rest.
    pub leads: Vec<Test>,
    /// Kinds of services to offer beside it.
    pub needs: Set<Need>,
}
