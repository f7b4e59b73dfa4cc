//! Makes the index of a bundle, on the device.

use super::fold::{fold, hash_of_letters};
use super::index::{Index, SUBJECTS};
use super::number::{line, number};
use super::{bits, entry};
use crate::in_order::{in_order, sort};
use alongside_i18n::Localizer;
use alongside_model::{
    Audience, Bundle, Gender, HASH_OF_NOTHING, Kind, Need, Region, SearchSubject, Service, Term,
    hash_with,
};

/// How much a word says by where it stands.
pub(super) mod weight {
    pub(in super::super) const PLACE: u32 = 36;
    pub(in super::super) const NAME: u32 = 24;
    pub(in super::super) const NUMBER: u32 = 24;
    pub(in super::super) const LEAD: u32 = 14;
    pub(in super::super) const OTHER: u32 = 8;
    pub(in super::super) const SUMMARY: u32 = 5;
    pub(in super::super) const REMARK: u32 = 2;
}

impl Index {
    /// Makes the index of a bundle.
    pub fn of(bundle: &Bundle, localizer: Localizer) -> Self {
        let mut priors: Vec<u8> = bundle.services.iter().map(prior).collect();
        for hotline in &bundle.hotlines {
            priors[hotline.service] += 4;
        }
        let mut builder = Builder::of(&priors, bundle.topics.len());
        for (place, service) in bundle.services.iter().enumerate() {
            builder.name(place, &service.name.text);
            builder.service(place, service, localizer);
            for &town in &service.places {
                builder.add(place, weight::PLACE, &bundle.places[town].name);
            }
        }
        for (place, topic) in (bundle.services.len()..).zip(&bundle.topics) {
            builder.name(place, &localizer.text(&format!("{}-title", topic.id)));
            let short = localizer.text(&format!("{}-short", topic.id));
            builder.add(place, weight::SUMMARY, &short);
        }
        // The site's own words for a term lead where its everyday words lead.
        for &need in Need::ALL {
            builder.lead(SearchSubject::Need(need), &localizer.term("need", need));
        }
        for &audience in Audience::ALL {
            builder.lead(SearchSubject::Audience(audience), &localizer.term("audience", audience));
        }
        for &region in Region::ALL {
            let name = localizer.term("region", region);
            builder.index.provinces.push(hash_of_letters(&name));
            builder.lead(SearchSubject::Region(region), &name);
        }
        for everyday in &bundle.search {
            builder.lead(everyday.subject, &everyday.words);
        }
        builder.finish()
    }
}

/// How far up a service stands, in parts of 32: for all of Canada before one place, support before police, at all hours
/// before some, what can be reached before what can only be read.
fn prior(service: &Service) -> u8 {
    let is_reached = service.by_phone() || service.chat.is_some() || service.email.is_some();
    u8::from(service.area.is_canada()) * 3
        + u8::from(service.area.is_canada() && !service.only_for.has(Audience::Abroad)) * 3
        + u8::from(service.places.is_empty()) * 4
        + u8::from(service.kind == Kind::Support) * 4
        + u8::from(service.always_open()) * 2
        + u8::from(is_reached) * 2
}

/// An index while it is made. Places count services and then topics.
pub(super) struct Builder {
    index: Index,
    /// The number of each service and topic, by place.
    numbers: Vec<u32>,
    /// The words in the order in which they came.
    words: Vec<Word>,
    /// The last word with each hash, by place from 1 on.
    last: Vec<usize>,
    /// The entries of each subject.
    subjects: Vec<Vec<u32>>,
    /// How many services there are.
    services: usize,
}

/// A word of an index while it is made.
struct Word {
    letters: String,
    /// The one before it that has the same hash, by place from 1 on.
    before: usize,
    /// Where it stands, in no order and more than once: the number of a service or topic, or [`SUBJECT`] and that of a
    /// subject, and in the lowest byte how much it says there.
    stands: Vec<u32>,
}

/// Numbers from here on are those of subjects.
const SUBJECT: u32 = 0x00ff_ff00;

/// Which of the lists that words share is this subject's; `None` for one that has no such list.
fn shared(subject: SearchSubject) -> Option<usize> {
    let audiences = Need::ALL.len();
    match subject {
        SearchSubject::Need(need) => Some(need.index()),
        SearchSubject::Audience(audience) => Some(audiences + audience.index()),
        SearchSubject::Region(region) => Some(audiences + Audience::ALL.len() + region.index()),
        _ => None,
    }
}

impl Builder {
    /// Begins with how far up each service stands, and how many topics there are.
    pub(super) fn of(priors: &[u8], topics: usize) -> Self {
        let services = priors.len();
        let mut index = Index { first_topic: services.next_multiple_of(64), ..Index::default() };
        let key =
            |(place, prior): (usize, &u8)| entry::new(u32::from(u8::MAX - prior), small(place));
        let mut order: Vec<u32> = priors.iter().enumerate().map(key).collect();
        sort(&mut order);
        let mut numbers = vec![0; services + topics];
        index.priors = vec![0; index.first_topic + topics.next_multiple_of(64)];
        index.places = vec![0; index.priors.len()];
        index.names = vec![0; index.priors.len()];
        for (number, place) in order.into_iter().map(entry::which).enumerate() {
            numbers[place] = small(number);
            (index.priors[number], index.places[number]) = (priors[place], small(place));
        }
        for topic in 0..topics {
            numbers[services + topic] = small(index.first_topic + topic);
            index.places[index.first_topic + topic] = small(topic);
        }
        let subjects = vec![Vec::new(); SUBJECTS];
        Self { index, numbers, words: Vec::new(), last: vec![0; 4096], subjects, services }
    }

    /// Notes what a service is found by. What it does beside much else is said more softly.
    fn service(&mut self, place: usize, service: &Service, localizer: Localizer) {
        if let Some(name) = &service.organization {
            self.add(place, weight::OTHER, &name.text);
        }
        if service.gender != Gender::Open {
            self.add(place, weight::LEAD, &localizer.term("gender", service.gender));
        }
        self.add(place, weight::SUMMARY, &service.summary.text);
        if let Some(text) = &service.eligibility {
            self.add(place, weight::REMARK, &text.text);
        }
        for tag in &service.languages {
            self.add(place, weight::SUMMARY, &localizer.language(tag));
        }
        for phone in &service.phones {
            if let Some(number) = number(phone.number.as_str()) {
                self.add(place, weight::NUMBER, &number);
                // Within one area people leave its code out.
                self.add(place, weight::NUMBER, line(&number).unwrap_or_default());
            }
        }
        let soft = |among: u32| weight::LEAD.saturating_sub(2 * (among - 1)).max(weight::SUMMARY);
        for need in service.needs.iter() {
            self.belongs(place, SearchSubject::Need(need), soft(service.needs.len()));
        }
        for group in service.audiences.iter() {
            self.belongs(place, SearchSubject::Audience(group), soft(service.audiences.len()));
        }
        for region in service.area.named().iter() {
            self.belongs(place, SearchSubject::Region(region), weight::PLACE);
        }
    }

    /// Notes that a service belongs to a subject.
    pub(super) fn belongs(&mut self, place: usize, subject: SearchSubject, weight: u32) {
        if let Some(subject) = shared(subject) {
            self.subjects[subject].push(entry::found(false, weight, self.numbers[place]));
        }
    }

    /// Notes the name of a service or topic.
    pub(super) fn name(&mut self, place: usize, name: &str) {
        let hash = hash_of_letters(name);
        self.index.names[self.numbers[place] as usize] = hash;
        self.index.known_names.push(hash);
        self.add(place, weight::NAME, name);
        // Whoever types a name begins with its first word.
        if place < self.services {
            let first = name.split(' ').next().unwrap_or_default();
            self.add(place, weight::NAME + weight::REMARK, first);
        }
    }

    /// Lets words lead to their subject.
    pub(super) fn lead(&mut self, subject: SearchSubject, text: &str) {
        match subject {
            SearchSubject::Nothing => {
                self.index.ignored.extend(text.split(' ').map(hash_of_letters));
            }
            SearchSubject::Topic(topic) => self.add(self.services + topic, weight::LEAD, text),
            SearchSubject::Service(service) => self.add(service, weight::NAME, text),
            _ => {
                if let Some(subject) = shared(subject) {
                    self.note((SUBJECT + small(subject)) << 8, text);
                }
            }
        }
    }

    /// Notes the words of a service or topic.
    pub(super) fn add(&mut self, place: usize, weight: u32, text: &str) {
        self.note((self.numbers[place] << 8) | weight, text);
    }

    fn note(&mut self, what: u32, text: &str) {
        fold(text, &mut |letters| {
            let hash = hash_with(HASH_OF_NOTHING, letters) as usize % self.last.len();
            let mut word = self.last[hash];
            while word > 0 && self.words[word - 1].letters != letters {
                word = self.words[word - 1].before;
            }
            if word == 0 {
                let (letters, before) = (letters.to_owned(), self.last[hash]);
                self.words.push(Word { letters, before, stands: Vec::new() });
                word = self.words.len();
                self.last[hash] = word;
            }
            self.words[word - 1].stands.push(what);
        });
    }

    /// Packs the index.
    pub(super) fn finish(self) -> Index {
        let Self { mut index, mut words, subjects, .. } = self;
        sort(&mut index.known_names);
        sort(&mut index.ignored);
        index.lists.push(0);
        let letters = words.iter().map(|word| word.letters.as_str());
        for place in in_order(letters.zip(0..).collect()) {
            let Word { letters, stands, .. } = &mut words[place];
            sort(stands);
            let mut entries = Vec::with_capacity(stands.len() + 1);
            for same in stands.chunk_by(|a, b| a >> 8 == b >> 8) {
                let last = same[same.len() - 1];
                let (which, most) = (last >> 8, last & 0xff);
                if which >= SUBJECT {
                    if !subjects[(which - SUBJECT) as usize].is_empty() {
                        entries.push(entry::new(entry::LEAD, which - SUBJECT));
                    }
                    continue;
                }
                let is_topic = which as usize >= index.first_topic;
                // A word of a page's title that people use for it says more than another page's.
                let used = is_topic
                    && same.len() > 1
                    && same.iter().any(|place| place & 0xff == weight::LEAD);
                let most = if used { most + weight::REMARK } else { most };
                entries.push(entry::found(is_topic, most, which));
            }
            index.words.push(letters);
            close(&mut index, entries);
        }
        for list in subjects {
            close(&mut index, list);
        }
        index.rareness = rareness(&index);
        index
    }
}

/// Adds a list. A long one is held as a set of bits too.
fn close(index: &mut Index, mut list: Vec<u32>) {
    let (_, size) = index.set_sizes();
    if list.len() > 2 * size {
        let from = index.ready.len();
        index.ready.resize(from + size, 0);
        for &entry in &list {
            if entry::kind(entry) > entry::READY {
                bits::add(&mut index.ready[from..], entry::which(entry));
            }
        }
        list.push(entry::new(entry::READY, small(from / size)));
    }
    sort(&mut list);
    index.entries.extend(list);
    index.lists.push(small(index.entries.len()));
}

/// How rare each word is: one that stands in few services and topics says more of each.
fn rareness(index: &Index) -> Vec<u8> {
    let (_, size) = index.set_sizes();
    let mut all = vec![0; size];
    (0..index.words.len())
        .map(|word| {
            let list = index.list(word);
            let mut leads =
                list.leads.iter().filter(|entry| entry::kind(**entry) == entry::LEAD).peekable();
            let count = if leads.peek().is_none() {
                list.found.len()
            } else {
                all.fill(0);
                index.unite(list, &mut all);
                leads.for_each(|entry| {
                    index.unite(index.list_of_subject(entry::which(*entry)), &mut all);
                });
                bits::count(&all)
            };
            u8::try_from(40 / (1 + count.max(1).ilog2())).unwrap_or(u8::MAX)
        })
        .collect()
}

/// A count as it is kept.
fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
