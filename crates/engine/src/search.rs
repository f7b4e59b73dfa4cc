//! Finds services and pages by what a person types: names, places, needs and everyday words, in any language of the
//! site.
//!
//! The index is made on the device from the bundle, so that no index travels; only the everyday words do, in
//! [`Bundle::search`](crate::bundle::Bundle::search). Nothing that is typed leaves the function that it is given to.
//!
//! - Case, accents and punctuation do not count ([`fold`]).
//! - Each word typed is looked up as a whole word, then as the beginning of one, then with one letter wrong.
//! - What is typed as a whole name finds what has that name before all else.
//! - What fits most of the words comes first; then what fits them better: a name before a place or a kind of help,
//!   and those before a remark; rare words before frequent ones.

use alongside_i18n::Localizer;
use alongside_model::{
    Audience, Bundle, Date, Freshness, Gender, Kind, Need, Region, SearchSubject, Service, Term,
};
use std::ops::Range;

/// What was found.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Found {
    /// Rights and options, by place in the bundle, best first; not more than asked for.
    pub topics: Vec<usize>,
    /// Services, by place in the bundle, best first; not more than asked for.
    pub services: Vec<usize>,
    /// How many services fit.
    pub count: usize,
}

/// How much a word says by where it stands.
mod weight {
    pub(super) const PLACE: u32 = 36;
    pub(super) const NAME: u32 = 24;
    pub(super) const NUMBER: u32 = 24;
    pub(super) const LEAD: u32 = 14;
    pub(super) const OTHER: u32 = 8;
    pub(super) const SUMMARY: u32 = 5;
    pub(super) const REMARK: u32 = 2;
}

/// The words of one language's directory and pages, ready to be looked up.
///
/// Services and topics have numbers of their own here. Services come first, those that stand further up before others,
/// so that among the services that a word says as much of, the first are the best. Topics begin at a multiple of 64, so
/// that no word of a set of bits holds both.
#[derive(Clone, Default, Debug)]
pub struct Index {
    /// Every word, folded, sorted, one after another.
    letters: Vec<u8>,
    /// Where each word begins in `letters`; one more at the end.
    starts: Vec<u32>,
    /// Where each list begins in `entries`: the words' lists, then those of the subjects; one more at the end.
    lists: Vec<u32>,
    /// What stands in each list, as [`entry`] says.
    entries: Vec<u32>,
    /// The long lists once more, as sets of bits.
    ready: Vec<u64>,
    /// How much more each word says for being rare.
    rare: Vec<u8>,
    /// The place of each number: in the bundle's services or in its topics.
    places: Vec<u32>,
    /// How far up each number stands among equals, in parts of 32.
    prior: Vec<u8>,
    /// The letters of each number's name, in one number.
    names: Vec<u32>,
    /// The same, in order, so that it is quickly seen that nothing has such a name.
    known_names: Vec<u32>,
    /// The number of the first topic.
    topics: usize,
    /// The letters of words that say nothing, each in one number, in order.
    ignored: Vec<u32>,
}

/// An entry of a list: its highest byte says what it is, the others which one.
///
/// A list holds what it leads to, then topics, then services, and of these the heaviest first: in the order of the
/// entries as numbers.
mod entry {
    /// The list of this subject stands here too. It is held once, however many words lead to it.
    pub(super) const LEAD: u32 = 0;
    /// The list is ready as this set of bits.
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
    pub(super) fn kind(it: u32) -> u32 {
        it >> 24
    }
    pub(super) fn is_topic(it: u32) -> bool {
        kind(it) <= TOPIC
    }
    pub(super) fn weight(it: u32) -> u32 {
        (if is_topic(it) { TOPIC } else { SERVICE }) - kind(it)
    }
    pub(super) fn which(it: u32) -> usize {
        (it & 0x00ff_ffff) as usize
    }
}

/// Most words of a query that count.
const WORDS: usize = 8;

/// Stands for more words than anything can fit: what was typed is the whole name.
const WHOLE: u8 = 100;

/// Most words of the index that the beginning of a word is taken for.
const BEGINNINGS: usize = 400;

/// How many subjects have a list that words share.
const SUBJECTS: usize = Need::ALL.len() + Audience::ALL.len() + Region::ALL.len();

/// A list that a typed word leads to.
struct Source<'a> {
    /// Which of the typed words, from 1 on.
    word: u8,
    /// What a weight in it is worth.
    worth: u32,
    /// What it leads to.
    leads: &'a [u32],
    /// What stands in it.
    found: &'a [u32],
}

impl Index {
    /// Makes the index of a bundle. `on` is the day for which freshness counts.
    pub fn of(bundle: &Bundle, words: Localizer, on: Date) -> Self {
        let services = bundle.services.len();
        let mut priors: Vec<u8> = bundle.services.iter().map(|it| prior(it, on)).collect();
        for it in &bundle.hotlines {
            priors[it.service] += 4;
        }
        let mut making = Making::of(&priors, bundle.topics.len());
        for (at, it) in bundle.services.iter().enumerate() {
            making.name(at, &it.name.text);
            making.service(at, it, words);
        }
        for (at, it) in (services..).zip(&bundle.topics) {
            making.name(at, &words.text(&format!("{}-title", it.id)));
            making.add(at, weight::SUMMARY, &words.text(&format!("{}-short", it.id)));
        }
        // The site's own words for a term lead where its everyday words lead.
        for it in Need::ALL {
            making.lead(SearchSubject::Need(*it), &words.term("need", *it));
        }
        for it in Audience::ALL {
            making.lead(SearchSubject::Audience(*it), &words.term("audience", *it));
        }
        for it in Region::ALL {
            making.lead(SearchSubject::Region(*it), &words.term("region", *it));
        }
        for it in &bundle.search {
            making.lead(it.subject, &it.words);
        }
        making.finish()
    }

    /// Looks up what was typed. Not more than `most` services, and 3 topics, are told. `fits` narrows the services.
    pub fn find(&self, query: &str, most: usize, fits: &dyn Fn(usize) -> bool) -> Found {
        self.look_up(query, most, Some(fits))
    }

    /// Looks up what was typed among all services, which takes less than asking each whether it fits.
    pub fn find_any(&self, query: &str, most: usize) -> Found {
        self.look_up(query, most, None)
    }

    fn look_up(&self, query: &str, most: usize, fits: Option<&dyn Fn(usize) -> bool>) -> Found {
        let typed = self.typed(query);
        let bundles = self.prior.len() / 64;
        let mut sources = Vec::new();
        // Sets of what fits: one of the words or more, two or more, and so on.
        let mut levels: Vec<Vec<u64>> = Vec::new();
        let mut words = 0;
        for word in &typed {
            let from = sources.len();
            self.sources(words + 1, word.as_bytes(), &mut sources);
            if from == sources.len() {
                continue;
            }
            words += 1;
            let mut up = vec![0; bundles];
            for it in &sources[from..] {
                self.unite(it.leads, it.found, &mut up);
            }
            // What fits this word too and stood on a level goes up to the next.
            for level in &mut levels {
                for (level, up) in level.iter_mut().zip(&mut up) {
                    (*level, *up) = (*level | *up, *level & *up);
                }
            }
            levels.push(up);
        }
        let whole = if typed.is_empty() { Vec::new() } else { self.named(query) };
        if !whole.is_empty() && levels.is_empty() {
            levels.push(vec![0; bundles]);
        }
        for level in &mut levels {
            for it in &whole {
                bits::add(level, *it);
            }
        }
        // What fits less than half of the words is not found.
        let least = levels.len().saturating_sub(1) / 2;
        let Some((fitting, more)) = levels.get_mut(least..).and_then(<[_]>::split_first_mut) else {
            return Found::default();
        };
        if let Some(fits) = fits {
            bits::keep(&mut fitting[..self.topics / 64], &|it| fits(self.place(it)));
        }
        let count = bits::count(&fitting[..self.topics / 64]);
        let mut best = (Best::new(most), Best::new(3));
        if words == 1 && whole.is_empty() {
            self.heads(&sources, fitting, &mut best);
        } else {
            self.narrow(more, most, fitting);
            self.rank(&sources, &whole, fitting, &mut best);
        }
        Found { topics: best.1.places(), services: best.0.places(), count }
    }

    /// The words of a query: each once, without those that say nothing if others are there.
    fn typed(&self, query: &str) -> Vec<String> {
        let mut res: Vec<String> = Vec::new();
        // A number is typed in many ways.
        let number = query.is_ascii()
            && !query.bytes().any(|it| it.is_ascii_alphabetic())
            && query.bytes().any(|it| it.is_ascii_digit());
        let digits = if number { digits(query) } else { String::new() };
        fold(if number { &digits } else { query }, &mut |it| {
            if res.len() < WORDS && !res.iter().any(|known| known == it) {
                res.push(it.to_owned());
            }
        });
        let says = |it: &String| self.ignored.binary_search(&joined(START, it)).is_err();
        if !res.iter().all(says) && res.iter().any(says) {
            res.retain(says);
        }
        res
    }

    /// Adds the lists that a typed word leads to. None of them is empty.
    fn sources<'a>(&'a self, word: u8, typed: &[u8], to: &mut Vec<Source<'a>>) {
        // Many words lead to the same subject; the best of them counts.
        let mut subjects = [0; SUBJECTS];
        let mut most = 0;
        self.words_like(typed, &mut |list, worth| {
            let rare = u32::from(self.rare[list]);
            // The beginning of a rare word may be chance.
            let worth = worth * if worth < 8 { rare.min(20) } else { rare };
            let (leads, found) = self.parts(list);
            for it in leads {
                if entry::kind(*it) == entry::LEAD {
                    let known = &mut subjects[entry::which(*it)];
                    *known = worth.max(*known);
                    most = most.max(entry::which(*it) + 1);
                }
            }
            if !found.is_empty() {
                to.push(Source { word, worth, leads, found });
            }
        });
        for (subject, &worth) in subjects[..most].iter().enumerate() {
            if worth > 0 {
                let (leads, found) = self.parts(self.len() + subject);
                to.push(Source { word, worth, leads, found });
            }
        }
    }

    /// Gives every word of the index that a typed word leads to, by place, with how well it fits: 8 for the same word,
    /// 5 or 4 for its beginning, 2 for one with a wrong letter. A single letter says nothing.
    fn words_like(&self, word: &[u8], give: &mut dyn FnMut(usize, u32)) {
        if word.len() < 2 {
            return;
        }
        let begun = self.begun(word, 0..self.len(), BEGINNINGS);
        if let Some(first) = begun.clone().next() {
            // Where there is such a word, the beginnings of others say less.
            let whole = if self.word(first).len() == word.len() { 3 } else { 0 };
            for at in begun {
                let more = self.word(at).len() - word.len();
                give(at, [8, 5 - whole, 5 - whole, 5 - whole, 4 - whole][more.min(4)]);
            }
            return;
        }
        // A number with another digit is another number.
        if word.len() < 4 || word.iter().any(u8::is_ascii_digit) {
            return;
        }
        // With another first letter, and with one before it.
        let mut others = [word.to_vec(), [&word[..1], word].concat()];
        let mut at = 0;
        while at < self.len() {
            // All words with the same first letter.
            let first = self.word(at)[0];
            let same = self.begun(&[first], at..self.len(), usize::MAX);
            at = same.end;
            if word[..2].contains(&first) {
                same.filter(|at| begins_almost(self.word(*at), word)).for_each(|at| give(at, 2));
            } else {
                // Only this letter can be wrong, or it is the missing one; then all others are right.
                for other in &mut others {
                    other[0] = first;
                    self.begun(other, same.clone(), usize::MAX).for_each(|at| give(at, 2));
                }
            }
        }
    }

    /// The words within these that begin so, by place; not more than `most`.
    fn begun(&self, with: &[u8], within: Range<usize>, most: usize) -> Range<usize> {
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
        let from = first(within.start, within.end, &|it| it < with);
        let end = within.end.min(from.saturating_add(most));
        // Mostly there are few, so that the end is near.
        let begins = |it: &[u8]| it.starts_with(with);
        let mut near = 1;
        while from + near < end && begins(self.word(from + near)) {
            near *= 2;
        }
        from..first(from + near / 2, end.min(from + near), &begins)
    }

    /// Adds what stands in a list to a set.
    fn unite(&self, leads: &[u32], found: &[u32], to: &mut [u64]) {
        match leads.last() {
            Some(it) if entry::kind(*it) == entry::READY => {
                let ready = &self.ready[entry::which(*it) * to.len()..];
                to.iter_mut().zip(ready).for_each(|(to, it)| *to |= it);
            }
            _ => found.iter().for_each(|it| bits::add(to, entry::which(*it))),
        }
    }

    /// The best for one word. In a list the best of each weight stand first, so that few entries need be looked at.
    fn heads(&self, sources: &[Source], fitting: &[u64], best: &mut (Best, Best)) {
        // Nothing stands further up than the first.
        let top = self.prior.first().map_or(0, |it| 32 + u32::from(*it));
        for source in sources {
            let mut rest = source.found;
            while let Some(&it) = rest.first() {
                let (at, sum) = (entry::which(it), entry::weight(it) * source.worth);
                if at < self.topics && !best.0.can_take(sum * top) {
                    break;
                }
                let good = !bits::has(fitting, at) || self.offer(best, 0, sum, at);
                // After one that is not good enough, no other of its weight is.
                let same = |other: &u32| entry::kind(*other) == entry::kind(it);
                rest = &rest[if good { 1 } else { rest.partition_point(same) }..];
            }
        }
    }

    /// Leaves in a set only what can be among the best: what fits more words comes first, so that what fits fewer is
    /// needed only while there are not enough.
    fn narrow(&self, levels: &[Vec<u64>], most: usize, fitting: &mut [u64]) {
        let services = &mut fitting[..self.topics / 64];
        for level in levels.iter().rev() {
            let both: Vec<u64> = services.iter().zip(level).map(|(a, b)| a & b).collect();
            if bits::count(&both) >= most {
                services.copy_from_slice(&both);
                return;
            }
        }
    }

    /// The best for several words: each of a set gets a score.
    fn rank(&self, sources: &[Source], whole: &[usize], of: &[u64], best: &mut (Best, Best)) {
        let mut scores = vec![Score::default(); self.prior.len()];
        for source in sources {
            for &it in source.found {
                let at = entry::which(it);
                if bits::has(of, at) {
                    scores[at].take(source.word, entry::weight(it) * source.worth);
                }
            }
        }
        for it in whole {
            scores[*it].words = WHOLE;
        }
        bits::each(of, &mut |at| {
            self.offer(best, scores[at].words, scores[at].sum, at);
        });
    }

    /// Offers a service or a topic to the best, by its number; whether it is good enough.
    fn offer(&self, best: &mut (Best, Best), words: u8, sum: u32, at: usize) -> bool {
        let sum = u64::from(sum) * (32 + u64::from(self.prior[at]));
        let best = if at < self.topics { &mut best.0 } else { &mut best.1 };
        best.offer((u64::from(words) << 48) | sum, self.place(at))
    }

    /// The numbers of those whose whole name this is.
    fn named(&self, name: &str) -> Vec<usize> {
        let name = letters(name);
        if self.known_names.binary_search(&name).is_err() {
            return Vec::new();
        }
        (0..self.names.len()).filter(|at| self.names[*at] == name).collect()
    }

    /// How many words there are.
    fn len(&self) -> usize {
        self.rare.len()
    }

    fn word(&self, at: usize) -> &[u8] {
        &self.letters[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    fn place(&self, at: usize) -> usize {
        self.places[at] as usize
    }

    /// What a list leads to, and what stands in it.
    fn parts(&self, list: usize) -> (&[u32], &[u32]) {
        let list = &self.entries[self.lists[list] as usize..self.lists[list + 1] as usize];
        let leads = list.iter().take_while(|it| entry::kind(**it) <= entry::READY).count();
        list.split_at(leads)
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
            + self.rare.len()
            + self.prior.len()
            + fours * size_of::<u32>()
            + self.ready.len() * size_of::<u64>()
    }
}

/// Sets of bits.
mod bits {
    pub(super) fn has(bits: &[u64], at: usize) -> bool {
        bits[at / 64] >> (at % 64) & 1 > 0
    }
    pub(super) fn add(bits: &mut [u64], at: usize) {
        bits[at / 64] |= 1 << (at % 64);
    }
    pub(super) fn count(bits: &[u64]) -> usize {
        bits.iter().map(|it| it.count_ones() as usize).sum()
    }
    /// Takes away those that do not fit.
    pub(super) fn keep(bits: &mut [u64], fits: &dyn Fn(usize) -> bool) {
        for (bundle, it) in bits.iter_mut().enumerate() {
            let mut rest = *it;
            while rest > 0 {
                if !fits(bundle * 64 + rest.trailing_zeros() as usize) {
                    *it &= !(rest & rest.wrapping_neg());
                }
                rest &= rest - 1;
            }
        }
    }
    /// Gives every member, in order.
    pub(super) fn each(bits: &[u64], give: &mut dyn FnMut(usize)) {
        for (bundle, &it) in bits.iter().enumerate() {
            let mut rest = it;
            while rest > 0 {
                give(bundle * 64 + rest.trailing_zeros() as usize);
                rest &= rest - 1;
            }
        }
    }
}

/// How well a service or a topic fits.
#[derive(Clone, Copy, Default)]
struct Score {
    /// How well the words fit.
    sum: u32,
    /// What the last of them adds to the sum.
    now: u16,
    /// How many of the typed words fit.
    words: u8,
    /// The last of them.
    last: u8,
}

impl Score {
    /// Takes a value for the typed word of this number; only the best one for each counts.
    fn take(&mut self, word: u8, value: u32) {
        if self.last != word {
            (self.words, self.last, self.now) = (self.words + 1, word, 0);
        }
        // The heaviest weight of the rarest word that fits wholly is some twelve thousand.
        let value = u16::try_from(value).unwrap_or(u16::MAX);
        if value > self.now {
            self.sum += u32::from(value - self.now);
            self.now = value;
        }
    }
}

/// The best few of many, without putting the rest in order. The same one can be offered again.
struct Best {
    most: usize,
    found: Vec<(u64, usize)>,
}

impl Best {
    fn new(most: usize) -> Self {
        Self { most, found: Vec::with_capacity(most.min(64) + 1) }
    }
    /// Whether something of this value could still be among the best.
    fn can_take(&self, value: u32) -> bool {
        self.found.len() < self.most || self.found.last().is_some_and(|it| it.0 <= value.into())
    }
    /// Takes it if it is among the best so far, and says whether it is.
    fn offer(&mut self, value: u64, at: usize) -> bool {
        let better = |it: &(u64, usize)| it.0 > value || (it.0 == value && it.1 < at);
        if self.found.len() == self.most && self.found.last().is_none_or(better) {
            return false;
        }
        if let Some(same) = self.found.iter().position(|it| it.1 == at) {
            if self.found[same].0 >= value {
                return true;
            }
            self.found.remove(same);
        }
        let place = self.found.iter().rposition(better).map_or(0, |it| it + 1);
        self.found.insert(place, (value, at));
        self.found.truncate(self.most);
        true
    }
    fn places(&self) -> Vec<usize> {
        self.found.iter().map(|it| it.1).collect()
    }
}

/// How far up a service stands, in parts of 32: for all of Canada before one place, support before police, at all hours
/// before some, seen lately before long ago.
fn prior(it: &Service, on: Date) -> u8 {
    u8::from(it.area.is_canada()) * 6
        + u8::from(it.city.is_none()) * 4
        + u8::from(it.kind == Kind::Support) * 4
        + u8::from(it.always_open()) * 2
        + u8::from(it.freshness(on) != Freshness::VeryOld) * 2
}

/// A number as its digits alone, without the country's 1.
fn digits(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix('1') {
        Some(rest) if digits.len() > 3 => rest.to_owned(),
        _ => digits,
    }
}

/// An index while it is made.
struct Making {
    index: Index,
    /// The number of each service and then of each topic, by place.
    numbers: Vec<u32>,
    /// The words as they came.
    known: Vec<Known>,
    /// The last word with each hash, by place from 1 on.
    last: Vec<usize>,
    /// The entries of each subject.
    subjects: Vec<Vec<u32>>,
    /// How many services there are.
    services: usize,
}

/// A word of an index that is made.
struct Known {
    word: String,
    /// The one before it that has the same hash, by place from 1 on.
    before: usize,
    /// Where it stands, in no order and more than once: the number of a service or topic, or [`SUBJECT`] and that of a
    /// subject, and in the lowest byte how much it says there.
    stands: Vec<u32>,
}

/// Which of the lists that words share is this subject's; `None` for one that has no such list.
fn shared(subject: SearchSubject) -> Option<usize> {
    let audiences = Need::ALL.len();
    match subject {
        SearchSubject::Need(it) => Some(it.index()),
        SearchSubject::Audience(it) => Some(audiences + it.index()),
        SearchSubject::Region(it) => Some(audiences + Audience::ALL.len() + it.index()),
        _ => None,
    }
}

/// Numbers from here on are those of subjects.
const SUBJECT: u32 = 0x00ff_ff00;

impl Making {
    /// Begins with how far up each service stands, and how many topics there are.
    fn of(priors: &[u8], topics: usize) -> Self {
        let services = priors.len();
        let mut index = Index { topics: services.next_multiple_of(64), ..Index::default() };
        let key = |(at, prior): (usize, &u8)| entry::new(u32::from(u8::MAX - prior), small(at));
        let mut order: Vec<u32> = priors.iter().enumerate().map(key).collect();
        order.sort_unstable();
        let mut numbers = vec![0; services + topics];
        index.prior = vec![0; index.topics + topics.next_multiple_of(64)];
        index.places = vec![0; index.prior.len()];
        index.names = vec![0; index.prior.len()];
        for (number, at) in order.into_iter().map(entry::which).enumerate() {
            numbers[at] = small(number);
            (index.prior[number], index.places[number]) = (priors[at], small(at));
        }
        for at in 0..topics {
            numbers[services + at] = small(index.topics + at);
            index.places[index.topics + at] = small(at);
        }
        let subjects = vec![Vec::new(); SUBJECTS];
        Self { index, numbers, known: Vec::new(), last: vec![0; 4096], subjects, services }
    }

    /// Notes what a service is found by. What it does beside much else is said more softly.
    fn service(&mut self, at: usize, it: &Service, words: Localizer) {
        if let Some(name) = &it.organization {
            self.add(at, weight::OTHER, &name.text);
        }
        if let Some(city) = &it.city {
            self.add(at, weight::PLACE, city);
        }
        if it.gender != Gender::Open {
            self.add(at, weight::LEAD, &words.term("gender", it.gender));
        }
        self.add(at, weight::SUMMARY, &it.summary);
        if let Some(text) = &it.eligibility {
            self.add(at, weight::REMARK, text);
        }
        for tag in &it.languages {
            self.add(at, weight::SUMMARY, &words.language(tag));
        }
        for phone in &it.phones {
            self.add(at, weight::NUMBER, digits(phone.number.as_str()).as_str());
        }
        let soft = |of: u32| weight::LEAD.saturating_sub(2 * (of - 1)).max(weight::SUMMARY);
        for need in it.needs.iter() {
            self.belongs(at, SearchSubject::Need(need), soft(it.needs.len()));
        }
        for group in it.audiences.iter() {
            self.belongs(at, SearchSubject::Audience(group), soft(it.audiences.len()));
        }
        for region in it.area.named().iter() {
            self.belongs(at, SearchSubject::Region(region), weight::PLACE);
        }
    }

    /// Notes that a service belongs to a subject.
    fn belongs(&mut self, at: usize, subject: SearchSubject, weight: u32) {
        if let Some(subject) = shared(subject) {
            self.subjects[subject].push(entry::found(false, weight, self.numbers[at]));
        }
    }

    fn name(&mut self, at: usize, name: &str) {
        self.index.names[self.numbers[at] as usize] = letters(name);
        self.index.known_names.push(letters(name));
        self.add(at, weight::NAME, name);
    }

    /// Lets words lead to their subject.
    fn lead(&mut self, subject: SearchSubject, text: &str) {
        match subject {
            SearchSubject::Nothing => self.index.ignored.extend(text.split(' ').map(letters)),
            SearchSubject::Topic(at) => self.add(self.services + at, weight::LEAD, text),
            SearchSubject::Service(at) => self.add(at, weight::NAME, text),
            _ => {
                if let Some(subject) = shared(subject) {
                    self.put((SUBJECT + small(subject)) << 8, text);
                }
            }
        }
    }

    fn add(&mut self, at: usize, weight: u32, text: &str) {
        self.put((self.numbers[at] << 8) | weight, text);
    }

    fn put(&mut self, what: u32, text: &str) {
        fold(text, &mut |word| {
            let hash = joined(START, word) as usize % self.last.len();
            let mut at = self.last[hash];
            while at > 0 && self.known[at - 1].word != word {
                at = self.known[at - 1].before;
            }
            if at == 0 {
                let (word, before) = (word.to_owned(), self.last[hash]);
                self.known.push(Known { word, before, stands: Vec::new() });
                at = self.known.len();
                self.last[hash] = at;
            }
            self.known[at - 1].stands.push(what);
        });
    }

    fn finish(self) -> Index {
        let Self { mut index, mut known, subjects, .. } = self;
        index.known_names.sort_unstable();
        index.ignored.sort_unstable();
        index.starts.push(0);
        index.lists.push(0);
        known.sort_unstable_by(|a, b| a.word.cmp(&b.word));
        for Known { word, mut stands, .. } in known {
            stands.sort_unstable();
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
                let is_topic = which as usize >= index.topics;
                // A word of a page's title that people use for it says more than another page's.
                let used =
                    is_topic && same.len() > 1 && same.iter().any(|it| it & 0xff == weight::LEAD);
                let most = if used { most + weight::REMARK } else { most };
                entries.push(entry::found(is_topic, most, which));
            }
            index.letters.extend(word.as_bytes());
            index.starts.push(small(index.letters.len()));
            index.close(entries);
        }
        for list in subjects {
            index.close(list);
        }
        index.weigh();
        index
    }
}

/// A count as it is kept.
fn small(it: usize) -> u32 {
    u32::try_from(it).unwrap_or(u32::MAX)
}

impl Index {
    /// Adds a list. A long one is held as a set of bits too.
    fn close(&mut self, mut list: Vec<u32>) {
        let bundles = self.prior.len() / 64;
        if list.len() > 2 * bundles {
            let from = self.ready.len();
            self.ready.resize(from + bundles, 0);
            for it in &list {
                if entry::kind(*it) > entry::READY {
                    bits::add(&mut self.ready[from..], entry::which(*it));
                }
            }
            list.push(entry::new(entry::READY, small(from / bundles)));
        }
        list.sort_unstable();
        self.entries.extend(list);
        self.lists.push(small(self.entries.len()));
    }

    /// Notes how rare each word is: one that stands in few services and topics says more of each.
    fn weigh(&mut self) {
        let words = self.starts.len() - 1;
        let mut all = vec![0; self.prior.len() / 64];
        for at in 0..words {
            let (leads, found) = self.parts(at);
            let mut in_all = found.len();
            if leads.first().is_some_and(|it| entry::kind(*it) == entry::LEAD) {
                all.fill(0);
                self.unite(leads, found, &mut all);
                for it in leads.iter().filter(|it| entry::kind(**it) == entry::LEAD) {
                    let (leads, found) = self.parts(words + entry::which(*it));
                    self.unite(leads, found, &mut all);
                }
                in_all = bits::count(&all);
            }
            let rare = 40 / (1 + in_all.max(1).ilog2());
            self.rare.push(u8::try_from(rare).unwrap_or(u8::MAX));
        }
    }
}

/// Whether a word begins like another in which one letter is wrong, missing, one too many, or two have changed places.
fn begins_almost(known: &[u8], typed: &[u8]) -> bool {
    let same = known.iter().zip(typed).take_while(|(a, b)| a == b).count();
    let (known, typed) = (&known[same..], &typed[same..]);
    let swapped = known.len() > 1
        && typed.len() > 1
        && known[0] == typed[1]
        && known[1] == typed[0]
        && known[2..].starts_with(&typed[2..]);
    let wrong = !known.is_empty() && !typed.is_empty() && known[1..].starts_with(&typed[1..]);
    let missing = !known.is_empty() && known[1..].starts_with(typed);
    let too_many = !typed.is_empty() && known.starts_with(&typed[1..]);
    swapped || wrong || missing || too_many
}

/// The letters and digits of a text in one number, without what parts its words: "2-1-1" and "211" are the same.
fn letters(text: &str) -> u32 {
    let mut res = START;
    fold(text, &mut |word| res = joined(res, word));
    res
}

/// The number of no letters.
const START: u32 = 0x811c_9dc5;

/// The number of letters and then those of a word (FNV-1a).
fn joined(letters: u32, word: &str) -> u32 {
    word.bytes().fold(letters, |res, it| (res ^ u32::from(it)).wrapping_mul(0x0100_0193))
}

/// Gives every word of a text in small letters without accents. Whatever is neither letter nor digit parts words.
pub fn fold(text: &str, give: &mut dyn FnMut(&str)) {
    // Base letters of U+00C0 to U+00FF; the rest parts words or stays.
    const LATIN: &[u8; 64] = b"aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy";
    // Room for most words, so that it need not grow.
    let mut word = String::with_capacity(24);
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' => word.push(c),
            'A'..='Z' => word.push(c.to_ascii_lowercase()),
            '\u{c0}'..='\u{ff}' => {
                word.push(char::from(LATIN[c as usize - 0xc0]));
            }
            'œ' | 'Œ' => word.push_str("oe"),
            // Letters of other scripts, as they are; marks that stand alone are left out.
            '\u{300}'..='\u{36f}' => {}
            '\u{100}'.. if !('\u{2000}'..='\u{206f}').contains(&c) => word.push(c),
            _ => {
                if !word.is_empty() {
                    give(&word);
                    word.clear();
                }
            }
        }
    }
    if !word.is_empty() {
        give(&word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn folded(text: &str) -> Vec<String> {
        let mut res = Vec::new();
        fold(text, &mut |it| res.push(it.to_owned()));
        res
    }

    #[test]
    fn words_lose_case_accents_and_marks() {
        for (text, want) in [
            ("Québec, ÎLE-du-Prince-Édouard", "quebec ile du prince edouard"),
            ("l\u{2019}aide d'un cœur", "l aide d un coeur"),
            ("1-833-900-1010", "1 833 900 1010"),
            ("  ", ""),
            ("e\u{301}te\u{301}", "ete"),
            ("ᐊᔪᕆᖅ", "ᐊᔪᕆᖅ"),
        ] {
            assert_eq!(folded(text).join(" "), want, "{text}");
        }
    }

    #[test]
    fn one_wrong_letter_is_forgiven_and_two_are_not() {
        for (known, typed, want) in [
            ("passport", "pasport", true),
            ("passport", "passpport", true),
            ("passport", "pazsport", true),
            ("passport", "apssport", true),
            ("passport", "psaspo", true),
            ("passport", "passprot", true),
            ("passport", "pasprot", false),
            ("passport", "paport", false),
            ("shelter", "xhelter", true),
            ("shelter", "helter", true),
            ("law", "lawyer", false),
        ] {
            assert_eq!(begins_almost(known.as_bytes(), typed.as_bytes()), want, "{known} {typed}");
        }
    }

    #[test]
    fn the_best_few_stand_in_order_and_equals_as_they_came() {
        let mut best = Best::new(3);
        for (at, value) in [5, 9, 5, 1, 9, 7].into_iter().enumerate() {
            best.offer(value, at);
        }
        assert_eq!(best.places(), [1, 4, 5]);
        let mut none = Best::new(0);
        none.offer(1, 1);
        assert_eq!(none.places(), [0_usize; 0]);
    }

    /// Numbers that look random and are always the same.
    struct Random(u32);

    impl Random {
        fn below(&mut self, end: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 17;
            self.0 ^= self.0 << 5;
            self.0 as usize % end.max(1)
        }
        /// A word of few letters, so that many are alike.
        fn word(&mut self) -> String {
            (0..=self.below(6)).map(|_| ['a', 'b', 'c', 'd', '1'][self.below(9) % 5]).collect()
        }
        fn one<'a>(&mut self, of: &'a [String]) -> &'a str {
            &of[self.below(of.len())]
        }
    }

    /// The search as one would write it if time did not matter: nothing is kept but what stands where.
    #[derive(Default)]
    struct Plain {
        services: usize,
        priors: Vec<u8>,
        names: Vec<String>,
        ignored: Vec<String>,
        /// For each word and place all weights it has there.
        words: BTreeMap<String, BTreeMap<usize, Vec<u32>>>,
    }

    impl Plain {
        fn add(&mut self, at: usize, weight: u32, text: &str) {
            fold(text, &mut |word| {
                let places = self.words.entry(word.to_owned()).or_default();
                places.entry(at).or_default().push(weight);
            });
        }

        /// How well a word fits each place.
        fn values(&self, typed: &str) -> BTreeMap<usize, u32> {
            let mut res = BTreeMap::new();
            let begun: Vec<&String> =
                self.words.keys().filter(|it| it.starts_with(typed)).take(BEGINNINGS).collect();
            let whole = begun.iter().any(|it| *it == typed);
            for (word, places) in &self.words {
                let digits = typed.bytes().any(|it| it.is_ascii_digit());
                let worth = if typed.len() < 2 {
                    0
                } else if begun.contains(&word) {
                    match word.len() - typed.len() {
                        0 => 8,
                        1..4 => 5 - 3 * u32::from(whole),
                        _ => 4 - 3 * u32::from(whole),
                    }
                } else if begun.is_empty()
                    && typed.len() > 3
                    && !digits
                    && begins_almost(word.as_bytes(), typed.as_bytes())
                {
                    2
                } else {
                    0
                };
                let rare = 40 / (1 + u32::try_from(places.len()).expect("few").max(1).ilog2());
                let rare = if worth < 8 { rare.min(20) } else { rare };
                for (&at, weights) in places.iter().filter(|_| worth > 0) {
                    let used =
                        at >= self.services && weights.len() > 1 && weights.contains(&weight::LEAD);
                    let most = weights.iter().max().expect("one at least");
                    let weight = most + if used { weight::REMARK } else { 0 };
                    let value: &mut u32 = res.entry(at).or_default();
                    *value = (*value).max(weight * worth * rare);
                }
            }
            res
        }

        fn find(&self, typed: &[&str], most: usize, fits: &dyn Fn(usize) -> bool) -> Found {
            let mut different: Vec<&str> = Vec::new();
            for it in typed.iter().filter(|it| !it.is_empty()) {
                if !different.contains(it) && different.len() < WORDS {
                    different.push(it);
                }
            }
            let says = |it: &&str| !self.ignored.iter().any(|known| known == it);
            if different.iter().any(says) {
                different.retain(says);
            }
            let values: Vec<_> =
                different.iter().map(|it| self.values(it)).filter(|it| !it.is_empty()).collect();
            let mut res: Vec<(u64, u64, usize)> = Vec::new();
            for at in 0..self.names.len() {
                let fitting: Vec<u32> =
                    values.iter().filter_map(|it| it.get(&at).copied()).collect();
                let whole = !different.is_empty() && self.names[at] == typed.concat();
                let words = if whole { usize::from(WHOLE) } else { fitting.len() };
                if words > 0 && words * 2 >= values.len() {
                    let prior = 32 + u64::from(self.priors.get(at).copied().unwrap_or(0));
                    let sum = fitting.iter().map(|it| u64::from(*it)).sum::<u64>() * prior;
                    res.push((u64::MAX - words as u64, u64::MAX - sum, at));
                }
            }
            res.sort_unstable();
            let (services, topics): (Vec<usize>, Vec<usize>) =
                res.into_iter().map(|it| it.2).partition(|at| *at < self.services);
            let mut services: Vec<usize> = services.into_iter().filter(|at| fits(*at)).collect();
            let count = services.len();
            services.truncate(most);
            let topics = topics.into_iter().take(3).map(|it| it - self.services).collect();
            Found { topics, services, count }
        }
    }

    /// A small catalog of random words, for the index and for the plain search.
    fn made_up(random: &mut Random) -> (Index, Plain) {
        let (services, topics) = (random.below(150), random.below(9));
        let priors: Vec<u8> =
            (0..services).map(|_| u8::try_from(random.below(5)).expect("few")).collect();
        let words: Vec<String> = (0..3 + random.below(60)).map(|_| random.word()).collect();
        let mut making = Making::of(&priors, topics);
        let mut plain = Plain { services, priors, ..Plain::default() };
        let weights = [weight::PLACE, weight::NAME, weight::OTHER, weight::SUMMARY, weight::REMARK];
        for at in 0..services + topics {
            let name = format!("{} {}", random.one(&words), random.one(&words));
            making.name(at, &name);
            plain.add(at, weight::NAME, &name);
            plain.names.push(name.replace(' ', ""));
            for _ in 0..random.below(6) {
                let (weight, word) = (weights[random.below(5)], random.one(&words));
                making.add(at, weight, word);
                plain.add(at, weight, word);
            }
        }
        for need in &Need::ALL[..4] {
            let subject = SearchSubject::Need(*need);
            let texts: Vec<&str> = (0..random.below(4)).map(|_| random.one(&words)).collect();
            for it in &texts {
                making.lead(subject, it);
            }
            let often = 1 + random.below(9);
            for at in (0..services).filter(|at| at % often == 1) {
                let weight = weights[random.below(5)];
                making.belongs(at, subject, weight);
                for it in &texts {
                    plain.add(at, weight, it);
                }
            }
            // A word is known even if it leads to nothing.
            for it in texts {
                plain.words.entry(it.to_owned()).or_default();
            }
        }
        for at in 0..topics {
            let word = random.one(&words);
            making.lead(SearchSubject::Topic(at), word);
            plain.add(services + at, weight::LEAD, word);
        }
        plain.ignored = (0..random.below(3)).map(|_| random.one(&words).to_owned()).collect();
        making.lead(SearchSubject::Nothing, &plain.ignored.join(" "));
        (making.finish(), plain)
    }

    #[test]
    fn it_finds_what_a_plain_search_finds() {
        let random = &mut Random(0x2545_f491);
        for _ in 0..300 {
            let (index, plain) = made_up(random);
            let words: Vec<String> = plain.words.keys().cloned().collect();
            for _ in 0..60 {
                let typed: Vec<String> = (0..=random.below(4))
                    .map(|_| {
                        let mut it = random.one(&words).to_owned();
                        match random.below(4) {
                            0 => it.truncate(random.below(it.len() + 1)),
                            1 => it.insert(random.below(it.len() + 1), 'c'),
                            _ => {}
                        }
                        it
                    })
                    .collect();
                let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
                let query = typed.join(" ");
                let most = [0, 1, 8, 8, usize::MAX][random.below(5)];
                // A text of digits alone is a number, and its parts are put together.
                if !query.bytes().any(|it| it.is_ascii_alphabetic()) {
                    continue;
                }
                assert_eq!(
                    index.find_any(&query, most),
                    plain.find(&typed, most, &|_| true),
                    "{query}"
                );
                let part = 1 + random.below(4);
                let fits = |at: usize| at.is_multiple_of(part);
                assert_eq!(
                    index.find(&query, most, &fits),
                    plain.find(&typed, most, &fits),
                    "{query}, one of {part}"
                );
            }
        }
    }
}
