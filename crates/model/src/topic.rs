//! Rights and options: what the plan needs to know of each page.
//!
//! The sentences of a page are static HTML that the app shows as it stands; only the rules, the title and one
//! sentence for lists travel in the bundle.

use crate::area::Area;
use crate::codec::{codec_as_fields, codec_as_place};
use crate::lists::Need;
use crate::questionnaire::{Condition, Test};
use crate::term::Set;
use crate::terms;

terms! {
    /// What a page is about.
    TopicKind {
        /// Something that a person can do or ask for.
        Option = "option",
        /// Something that a person has, whatever they do.
        Right = "right",
        /// About the site itself.
        About = "about",
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

codec_as_place!(TopicKind);
codec_as_fields! {
    Topic { id, kind, area, when, leads, needs }
}
