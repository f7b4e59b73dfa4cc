//! Everyday words that people type, and what each leads to.

use crate::codec::{Codec, Lines, codec_as_fields};
use crate::lists::{Audience, Need, Region};

/// What everyday words lead to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SearchSubject {
    /// Localizer that say nothing, such as "the".
    Nothing,
    /// Every service that helps with this.
    Need(Need),
    /// Every service for this group.
    Audience(Audience),
    /// Every service for this place.
    Region(Region),
    /// A right or an option, by place in the bundle.
    Topic(usize),
    /// A service, by place in the bundle.
    Service(usize),
}

/// Everyday words and what they lead to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SearchEntry {
    /// What they lead to.
    pub subject: SearchSubject,
    /// Folded words with spaces between.
    pub words: String,
}

impl Codec for SearchSubject {
    fn encode(&self, out: &mut String) {
        match self {
            Self::Nothing => 0_u32.encode(out),
            Self::Need(it) => (1_u32, *it).encode(out),
            Self::Audience(it) => (2_u32, *it).encode(out),
            Self::Region(it) => (3_u32, *it).encode(out),
            Self::Topic(it) => (4_u32, *it).encode(out),
            Self::Service(it) => (5_u32, *it).encode(out),
        }
    }
    fn decode(lines: &mut Lines) -> Option<Self> {
        Some(match u32::decode(lines)? {
            0 => Self::Nothing,
            1 => Self::Need(Codec::decode(lines)?),
            2 => Self::Audience(Codec::decode(lines)?),
            3 => Self::Region(Codec::decode(lines)?),
            4 => Self::Topic(Codec::decode(lines)?),
            5 => Self::Service(Codec::decode(lines)?),
            _ => return None,
        })
    }
}

codec_as_fields! {
    SearchEntry { subject, words }
}
