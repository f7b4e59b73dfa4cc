//! Text and data of one language, with the index of its words and the names of its places.

use crate::search::Index;
use crate::towns::Names;
use alongside_i18n::{Localizer, PluralRule};
use alongside_model::Bundle;
use std::ops::Deref;
use std::sync::OnceLock;

/// A bundle with the index of its words and the names of its places, which are made when someone first searches.
#[derive(Debug)]
pub struct IndexedBundle {
    bundle: Bundle,
    plural: PluralRule,
    indexes: OnceLock<(Index, Names)>,
}

impl IndexedBundle {
    /// A bundle that nobody has searched, and the plural rule of the platform.
    pub fn new(bundle: Bundle, plural: PluralRule) -> Self {
        Self { bundle, plural, indexes: OnceLock::new() }
    }

    /// What the directory is looked through with.
    pub fn indexes(&self) -> (&Index, &Names) {
        let make = || (Index::of(&self.bundle, self.localizer()), Names::of(&self.bundle));
        let (index, names) = self.indexes.get_or_init(make);
        (index, names)
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
