//! Rights and options: what the plan needs to know of each page.
//!
//! The sentences of a page are static HTML that the app shows as it stands; only the rules, the title and one
//! sentence for lists travel in the block.

use crate::model::{Area, Need, Set};
use crate::questions::Condition;
use serde::{Deserialize, Serialize};

/// What a page is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum TopicKind {
    /// Something that a person can do or ask for.
    #[serde(rename = "o")]
    Option,
    /// Something that a person has, whatever they do.
    #[serde(rename = "r")]
    Right,
    /// About the site itself.
    #[serde(rename = "a")]
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

/// A page about an option or a right.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Topic {
    /// Its id, part of its message ids and of its place in the page.
    #[serde(rename = "i")]
    pub id: String,
    /// Option, right or about.
    #[serde(rename = "k")]
    pub kind: TopicKind,
    /// Where it holds.
    #[serde(rename = "a", default, skip_serializing_if = "is_default")]
    pub area: Area,
    /// When it stands in a plan.
    #[serde(rename = "w", default, skip_serializing_if = "is_default")]
    pub when: Condition,
    /// Kinds of services to offer beside it.
    #[serde(rename = "n", default, skip_serializing_if = "is_default")]
    pub needs: Set<Need>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
