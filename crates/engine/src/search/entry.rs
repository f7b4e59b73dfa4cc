//! An entry of a list of the index: its highest byte says what it is, the others which one.
//!
//! A list holds first what it leads to, then topics, then services, and of these the heaviest first: in the order of
//! the entries as numbers.

/// The list of this subject belongs here too. It is held once, however many words lead to it.
pub(super) const LEAD: u32 = 0;

/// The list is there as this set of bits too.
pub(super) const READY: u32 = 1;

const TOPIC: u32 = 64;
const SERVICE: u32 = 255;

pub(super) fn new(kind: u32, which: u32) -> u32 {
    (kind << 24) | which
}

/// A topic or a service in which a word has this weight, less than 60.
pub(super) fn found(is_topic: bool, weight: u32, which: u32) -> u32 {
    new(if is_topic { TOPIC } else { SERVICE } - weight, which)
}

pub(super) fn kind(entry: u32) -> u32 {
    entry >> 24
}

/// How much the word says of the topic or service.
pub(super) fn weight(entry: u32) -> u32 {
    let is_topic = kind(entry) <= TOPIC;
    (if is_topic { TOPIC } else { SERVICE }) - kind(entry)
}

/// Which subject, set, topic or service.
pub(super) fn which(entry: u32) -> usize {
    (entry & 0x00ff_ffff) as usize
}
