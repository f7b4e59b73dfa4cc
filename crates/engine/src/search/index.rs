//! The index: every word and where it stands, packed so that a slow phone looks it up at once.

use super::fold::{fold, hash_of_letters};
use super::sorted_words::SortedWords;
use super::{bits, entry};
use alongside_model::{Audience, HASH_OF_NOTHING, Need, Region, Term, hash_with};

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
    /// Every word, folded.
    pub(super) words: SortedWords,
    /// Where each list begins in `entries`; one more at the end.
    pub(super) lists: Vec<u32>,
    /// The entries of each list, as [`entry`] says.
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
    /// The hashes of the names of provinces and territories.
    pub(super) provinces: Vec<u32>,
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
        self.list(self.words.len() + subject)
    }

    /// Adds what is in a list to a set.
    pub(super) fn unite(&self, list: List, set: &mut [u64]) {
        match list.leads.last() {
            Some(end) if entry::kind(*end) == entry::READY => {
                let ready = &self.ready[entry::which(*end) * set.len()..];
                set.iter_mut().zip(ready).for_each(|(word, ready)| *word |= ready);
            }
            _ => list.found.iter().for_each(|entry| bits::add(set, entry::which(*entry))),
        }
    }

    /// The numbers of those whose whole name this is.
    pub(super) fn named(&self, name: &str) -> Vec<usize> {
        let name = hash_of_letters(name);
        if self.known_names.binary_search(&name).is_err() {
            return Vec::new();
        }
        (0..self.names.len()).filter(|number| self.names[*number] == name).collect()
    }

    /// Whether each word of a text stands somewhere, or one that begins so, or says nothing.
    pub(crate) fn knows(&self, text: &str) -> bool {
        let words = &self.words;
        let mut all = true;
        fold(text, &mut |word| {
            all &= word.len() < 2
                || !words.beginning(word.as_bytes(), 0..words.len(), 1).is_empty()
                || self.is_ignored(word);
        });
        all
    }

    /// Whether no word of a text says anything.
    pub(crate) fn says_nothing(&self, text: &str) -> bool {
        let mut nothing = true;
        fold(text, &mut |word| nothing &= self.is_ignored(word));
        nothing
    }

    /// Whether this is a word that says nothing.
    pub(super) fn is_ignored(&self, word: &str) -> bool {
        self.ignored.binary_search(&hash_with(HASH_OF_NOTHING, word)).is_ok()
    }

    /// Whether this is the name of a province or territory.
    pub(crate) fn is_province(&self, name: &str) -> bool {
        self.provinces.contains(&hash_of_letters(name))
    }

    /// Whether this word leads to the province or territory.
    pub(crate) fn leads_to_region(&self, word: &str, region: Region) -> bool {
        let known = self.words.beginning(word.as_bytes(), 0..self.words.len(), 1).next();
        let subject = Need::ALL.len() + Audience::ALL.len() + region.index();
        known.is_some_and(|known| {
            self.words.word(known) == word.as_bytes()
                && self
                    .list(known)
                    .leads
                    .iter()
                    .any(|&lead| entry::kind(lead) == entry::LEAD && entry::which(lead) == subject)
        })
    }

    /// How many bytes of memory it takes.
    pub fn bytes(&self) -> usize {
        let fours = self.lists.len()
            + self.entries.len()
            + self.places.len()
            + self.names.len()
            + self.known_names.len();
        self.words.bytes()
            + self.rareness.len()
            + self.priors.len()
            + fours * size_of::<u32>()
            + self.ready.len() * size_of::<u64>()
    }
}
