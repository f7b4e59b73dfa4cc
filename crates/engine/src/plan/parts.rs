//! What a plan is made of.

use crate::situation::Situation;
use alongside_model::Reason;

/// A plan: what to read and whom to ask, most useful first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What the answers added up to.
    pub situation: Situation,
    /// Sections with at least one item, in order.
    pub sections: Vec<Section>,
}

impl Plan {
    /// Every item with the kind of its section, in order.
    pub fn items(&self) -> impl Iterator<Item = (SectionKind, &Item)> {
        self.sections
            .iter()
            .flat_map(|section| section.items.iter().map(move |item| (section.kind, item)))
    }
}

/// A part of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Which part.
    pub kind: SectionKind,
    /// Its items, in order.
    pub items: Vec<Item>,
}

/// The parts of a plan, in the order of the letter that it reads like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SectionKind {
    /// In danger now: the first steps.
    Now,
    /// The first steps: whom to call, where to go next, what to read.
    First,
    /// Other lines that answer by phone, all over Canada.
    Talk,
    /// Services open to all.
    Services,
    /// Services for women only.
    ServicesWomen,
    /// Services for men only.
    ServicesMen,
    /// Options.
    Options,
    /// Rights.
    Rights,
    /// Police and tip lines.
    Report,
    /// Services in other towns; all of them closed at first.
    OtherTowns,
}

/// How many first steps there are at most.
pub const FIRST_STEPS: usize = 3;

impl SectionKind {
    /// How many items of a section stand open; the rest opens with a tap.
    pub fn open(self) -> usize {
        match self {
            Self::Now | Self::First => FIRST_STEPS,
            Self::Talk
            | Self::Services
            | Self::ServicesWomen
            | Self::ServicesMen
            | Self::Report => 4,
            Self::Options | Self::Rights => 3,
            Self::OtherTowns => 0,
        }
    }
    /// The id in message ids and in the output of `cargo xtask plan`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::First => "first",
            Self::Talk => "talk",
            Self::Options => "options",
            Self::Services => "services",
            Self::ServicesWomen => "services-women",
            Self::ServicesMen => "services-men",
            Self::Rights => "rights",
            Self::Report => "report",
            Self::OtherTowns => "other-towns",
        }
    }
}

/// One thing on the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is, by place in the bundle.
    pub target: Target,
    /// Why it is shown; never empty.
    pub reasons: Vec<Reason>,
}

/// What an item points to, by place in the bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// A service.
    Service(usize),
    /// An option or a right.
    Topic(usize),
}
