//! Why something is on a plan.

use crate::lists::{Audience, Exploitation, Need, Region};
use crate::term::Set;

/// Why an item is shown. The localizer says it in the language of the bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The person gave this answer (question and answer, by place).
    Answer(usize, usize),
    /// It may matter to anyone, and the question that would tell was skipped.
    MayMatter,
    /// It is for danger now.
    Danger,
    /// It is a line for everyone, by place in `Bundle::hotlines`.
    Hotline(usize),
    /// It serves the person's province or territory.
    Region(Region),
    /// It is in the person's town, or in the region around it.
    Near,
    /// It is in a town of the person's province or territory, so many kilometres away if their town is known.
    Away(Option<u32>),
    /// It serves all of Canada.
    Canada,
    /// It serves people outside Canada.
    Abroad,
    /// It helps with these.
    Helps(Set<Need>),
    /// It is for these groups.
    For(Set<Audience>),
    /// It was made for people exploited in these ways.
    MadeFor(Set<Exploitation>),
    /// It is run by Indigenous people, as chosen.
    IndigenousLed,
    /// It works with interpreters, as chosen.
    Interpreters,
    /// It is run by people who do sex work.
    SexWorkerLed,
    /// Someone answers at all hours.
    AlwaysOpen,
}
