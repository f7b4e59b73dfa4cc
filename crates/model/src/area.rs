//! Where something holds or is offered.

use crate::codec::{Codec, Lines};
use crate::lists::Region;
use crate::term::Set;

/// Where something holds or is offered: all of Canada, or some provinces and territories.
///
/// The empty set of regions stands for all of Canada, so that "nowhere" cannot be said.
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
    fn encode(&self, out: &mut String) {
        self.named().encode(out);
    }
    fn decode(lines: &mut Lines) -> Option<Self> {
        let named = Set::<Region>::decode(lines)?;
        Some(Self::regions(named).unwrap_or_else(Self::canada))
    }
}
