//! Messages of one language, compiled from Fluent files: texts by id. `alongside-i18n` reads them.

use crate::codec::{Codec, Lines};
use std::collections::BTreeMap;

/// Every message of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Messages(BTreeMap<String, String>);

impl Messages {
    /// Takes compiled messages by id.
    pub fn new(compiled: BTreeMap<String, String>) -> Self {
        Self(compiled)
    }
    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }
    /// The compiled form of a message.
    pub fn compiled(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }
    /// Every id.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl Codec for Messages {
    fn encode(&self, out: &mut String) {
        let all: Vec<(String, String)> = self
            .ids()
            .map(|id| (id.to_owned(), self.compiled(id).unwrap_or_default().to_owned()))
            .collect();
        all.encode(out);
    }
    fn decode(lines: &mut Lines) -> Option<Self> {
        let mut messages = BTreeMap::new();
        for (id, compiled) in Vec::<(String, String)>::decode(lines)? {
            messages.insert(id, compiled);
        }
        Some(Self(messages))
    }
}
