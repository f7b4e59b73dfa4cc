//! Everyday words that people type, and what each leads to.

use crate::codec::{codec_as_fields, codec_as_variants};
use crate::lists::{Audience, Need, Region};

/// What everyday words lead to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SearchSubject {
    /// Nothing, as "the" does.
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

codec_as_variants! {
    SearchSubject {
        0 => Nothing,
        1 => Need(need),
        2 => Audience(audience),
        3 => Region(region),
        4 => Topic(place),
        5 => Service(place)
    }
}

codec_as_fields! {
    SearchEntry { subject, words }
}
