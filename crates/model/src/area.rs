//! Where something holds or is offered.

use crate::codec::{Codec, Decoder, Encoder};
use crate::lists::Region;
use crate::term::Set;

/// Where something holds or is offered: all of Canada, or some provinces and territories.
///
/// The empty set of regions means all of Canada, so that there is no way to say "nowhere".
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Area(Set<Region>);

impl Area {
    /// All of Canada.
    pub fn canada() -> Self {
        Self::default()
    }
    /// These provinces and territories; `None` if there is none among them.
    pub fn regions(regions: Set<Region>) -> Option<Self> {
        (!regions.is_empty()).then_some(Self(regions))
    }
    /// Whether it holds in all of Canada.
    pub fn is_canada(self) -> bool {
        self.0.is_empty()
    }
    /// Whether it holds in this province or territory.
    pub fn covers(self, region: Region) -> bool {
        self.is_canada() || self.0.has(region)
    }
    /// The provinces and territories that are named; none for all of Canada.
    pub fn named(self) -> Set<Region> {
        self.0
    }
}

impl Codec for Area {
    fn encode(&self, out: &mut Encoder) {
        self.named().encode(out);
    }
    fn decode(from: &mut Decoder) -> Option<Self> {
        let named = Set::<Region>::decode(from)?;
        Some(Self::regions(named).unwrap_or_else(Self::canada))
    }
}
