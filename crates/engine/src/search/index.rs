//! The index: every word and where it stands, packed so that a slow phone looks it up at once.

use super::fold::hash_of_letters;
use super::{bits, entry};
use alongside_model::{Audience, Need, Region, Term};
use std::ops::Range;

/// The words of one language's directory and pages, ready to be looked up.
///
/// Services and topics have numbers of their own here. Services come first, those that stand further up before others,
/// so that among the services that a word says as much of, the first are the best. Topics begin at a multiple of 64,
/// so that no word of a set of bits holds both.
///
/// Every word has a list of entries by its place, and so has every subject that words lead to; those of the subjects
/// follow those of the words.
#[derive(Clone, Default, Debug)]
pub struct Index {
    /// Every word, folded, sorted, one after another.
    pub(super) letters: Vec<u8>,
    /// Where each word begins in `letters`; one more at the end.
    pub(super) starts: Vec<u32>,
    /// Where each list begins in `entries`; one more at the end.
    pub(super) lists: Vec<u32>,
    /// What stands in each list, as [`entry`] says.
    pub(super) entries: Vec<u32>,
    /// The long lists once more, as sets of bits.
    pub(super) ready: Vec<u64>,
    /// How much more each word says for being rare.
    pub(super) rareness: Vec<u8>,
    /// The place of each number: in the bundle's services or in its topics.
    pub(super) places: Vec<u32>,
    /// How far up each number stands among equals, in parts of 32.
    pub(super) priors: Vec<u8>,
    /// The hash of each number's name.
    pub(super) names: Vec<u32>,
    /// The same, in order, so that it is quickly seen that nothing has such a name.
    pub(super) known_names: Vec<u32>,
    /// The number of the first topic.
    pub(super) first_topic: usize,
    /// The hashes of words that say nothing, in order.
    pub(super) ignored: Vec<u32>,
}

/// How many subjects have a list that words share.
pub(super) const SUBJECTS: usize = Need::ALL.len() + Audience::ALL.len() + Region::ALL.len();

/// A list of the index.
#[derive(Clone, Copy)]
pub(super) struct List<'a> {
    /// What it leads to: subjects, and the set of bits that it is ready as.
    pub(super) leads: &'a [u32],
    /// The topics and services in it.
    pub(super) found: &'a [u32],
}

impl Index {
    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The word at this place.
    pub(super) fn word(&self, place: usize) -> &[u8] {
        &self.letters[self.starts[place] as usize..self.starts[place + 1] as usize]
    }

    /// The place in the bundle of the service or topic with this number.
    pub(super) fn place(&self, number: usize) -> usize {
        self.places[number] as usize
    }

    /// How many words of 64 bits a set of services has, and one of services and topics.
    pub(super) fn set_sizes(&self) -> (usize, usize) {
        (self.first_topic / 64, self.priors.len() / 64)
    }

    /// The list of the word at this place.
    pub(super) fn list(&self, word: usize) -> List<'_> {
        let list = &self.entries[self.lists[word] as usize..self.lists[word + 1] as usize];
        let leads = list.iter().take_while(|entry| entry::kind(**entry) <= entry::READY).count();
        let (leads, found) = list.split_at(leads);
        List { leads, found }
    }

    /// The list of this subject.
    pub(super) fn list_of_subject(&self, subject: usize) -> List<'_> {
        self.list(self.len() + subject)
    }

    /// Adds what stands in a list to a set.
    pub(super) fn unite(&self, list: List, set: &mut [u64]) {
        match list.leads.last() {
            Some(last) if entry::kind(*last) == entry::READY => {
                let ready = &self.ready[entry::which(*last) * set.len()..];
                set.iter_mut().zip(ready).for_each(|(word, ready)| *word |= ready);
            }
            _ => list.found.iter().for_each(|entry| bits::add(set, entry::which(*entry))),
        }
    }

    /// The places of the words within these that begin so; not more than `most`.
    pub(super) fn beginning(&self, with: &[u8], within: Range<usize>, most: usize) -> Range<usize> {
        let first = |from: usize, to: usize, before: &dyn Fn(&[u8]) -> bool| {
            let (mut low, mut high) = (from, to);
            while low < high {
                let middle = usize::midpoint(low, high);
                if before(self.word(middle)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            low
        };
        let from = first(within.start, within.end, &|word| word < with);
        let end = within.end.min(from.saturating_add(most));
        // Mostly there are few, so that the end is near.
        let begins = |word: &[u8]| word.starts_with(with);
        let mut near = 1;
        while from + near < end && begins(self.word(from + near)) {
            near *= 2;
        }
        from..first(from + near / 2, end.min(from + near), &begins)
    }

    /// The numbers of those whose whole name this is.
    pub(super) fn named(&self, name: &str) -> Vec<usize> {
        let name = hash_of_letters(name);
        if self.known_names.binary_search(&name).is_err() {
            return Vec::new();
        }
        (0..self.names.len()).filter(|number| self.names[*number] == name).collect()
    }

    /// How many bytes of memory it takes.
    pub fn bytes(&self) -> usize {
        let fours = self.starts.len()
            + self.lists.len()
            + self.entries.len()
            + self.places.len()
            + self.names.len()
            + self.known_names.len();
        self.letters.len()
            + self.rareness.len()
            + self.priors.len()
            + fours * size_of::<u32>()
            + self.ready.len() * size_of::<u64>()
    }
}
