//! Closed lists: what a member of one is, how one is declared, and sets of members.

use crate::codec::{Codec, Decoder, Encoder};
use std::fmt;
use std::marker::PhantomData;

/// A member of a closed list, with the id that `resources/` and message ids use.
pub trait Term: Copy + Eq + 'static {
    /// Every member, in the order in which lists show them.
    const ALL: &'static [Self];
    /// The id in data files, such as `safe-place`.
    fn id(self) -> &'static str;
    /// The member with this id, if there is one.
    fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|term| term.id() == id)
    }
    /// Its place in [`Term::ALL`], which is its bit in a [`Set`].
    fn index(self) -> usize {
        Self::ALL.iter().position(|&term| term == self).expect("a term is in its own list")
    }
}

/// Declares a closed list: an enum, its ids and its order in one place.
///
/// The content package declares with it the lists that only people who edit need.
#[macro_export]
macro_rules! terms {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$doc])* $variant,)+ }
        impl $crate::Term for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }
            fn index(self) -> usize {
                self as usize
            }
        }
    };
}

/// A set of terms of one closed list.
pub struct Set<T>(u32, PhantomData<T>);

impl<T> Clone for Set<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Set<T> {}
impl<T> PartialEq for Set<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Set<T> {}
impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(0, PhantomData)
    }
}
impl<T: Term> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(T::id)).finish()
    }
}

impl<T> Set<T> {
    /// A bit for each term, by its place in the list.
    fn bits(self) -> u32 {
        self.0
    }
    /// The set with these bits; bits beyond the list mean nothing.
    fn from_bits(bits: u32) -> Self {
        Self(bits, PhantomData)
    }
}

impl<T: Term> Set<T> {
    /// Whether the term is in the set.
    pub fn has(self, term: T) -> bool {
        self.0 & (1 << term.index()) != 0
    }
    /// Adds a term.
    pub fn add(&mut self, term: T) {
        self.0 |= 1 << term.index();
    }
    /// Takes a term out.
    pub fn remove(&mut self, term: T) {
        self.0 &= !(1 << term.index());
    }
    /// Terms in both sets.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0, PhantomData)
    }
    /// Terms in either set.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0, PhantomData)
    }
    /// Whether there is no term in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
    /// How many terms there are in it.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }
    /// The terms, in the order of their list.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |&term| self.has(term))
    }
}

impl<T: Term> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(terms: I) -> Self {
        let mut set = Self::default();
        for term in terms {
            set.add(term);
        }
        set
    }
}

impl<T> Codec for Set<T> {
    fn encode(&self, out: &mut Encoder) {
        self.bits().encode(out);
    }
    fn decode(from: &mut Decoder) -> Option<Self> {
        u32::decode(from).map(Self::from_bits)
    }
}
