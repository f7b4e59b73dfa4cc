//! Text and data of one language, with the index of its words.

use crate::search::Index;
use alongside_i18n::{Localizer, PluralRule};
use alongside_model::{Bundle, Date};
use std::ops::Deref;
use std::sync::OnceLock;

/// A bundle with the index of its words, which is made when someone first searches.
#[derive(Debug)]
pub struct IndexedBundle {
    bundle: Bundle,
    plural: PluralRule,
    index: OnceLock<Index>,
}

impl IndexedBundle {
    /// A bundle that nobody has searched, and the plural rule of the platform.
    pub fn new(bundle: Bundle, plural: PluralRule) -> Self {
        Self { bundle, plural, index: OnceLock::new() }
    }

    /// The index; `on` is the day for which freshness counts.
    pub fn search_index(&self, on: Date) -> &Index {
        self.index.get_or_init(|| Index::of(&self.bundle, self.localizer(), on))
    }

    /// Says messages of the bundle.
    pub fn localizer(&self) -> Localizer<'_> {
        Localizer::of(&self.bundle, self.plural)
    }
}

impl Deref for IndexedBundle {
    type Target = Bundle;
    fn deref(&self) -> &Bundle {
        &self.bundle
    }
}
