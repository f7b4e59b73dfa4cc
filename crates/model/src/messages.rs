//! Messages of one language, compiled from Fluent files: texts by id. `alongside-i18n` reads them.

use crate::codec::{Codec, Decoder, Encoder};
use std::collections::BTreeMap;

/// Every message of one language: its id and its compiled form, sorted by id. A list, since the code of a map would be
/// several times as large, and a page's messages are sorted already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Messages(Vec<(String, String)>);

impl Messages {
    /// Takes compiled messages by id.
    pub fn new(compiled: BTreeMap<String, String>) -> Self {
        Self(compiled.into_iter().collect())
    }
    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.compiled(id).is_some()
    }
    /// The compiled form of a message.
    pub fn compiled(&self, id: &str) -> Option<&str> {
        let place = self.0.binary_search_by(|(known, _)| known.as_str().cmp(id)).ok()?;
        Some(&self.0[place].1)
    }
    /// Every id.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(id, _)| id.as_str())
    }
}

impl Codec for Messages {
    fn encode(&self, out: &mut Encoder) {
        self.0.encode(out);
    }
    fn decode(from: &mut Decoder) -> Option<Self> {
        Codec::decode(from).map(Self)
    }
}
