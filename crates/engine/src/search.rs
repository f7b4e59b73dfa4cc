//! Finds services and pages by what a person types: names, places, needs and everyday words, in any language of the
//! site.
//!
//! The index is made on the device from the bundle, so that no index travels; only the everyday words do, in
//! [`Bundle::search`](alongside_model::Bundle::search). Nothing that is typed leaves the function that it is given to.
//!
//! - Case, accents, punctuation and variants of letters do not count, and Chinese is cut into pairs of signs ([`fold()`]).
//! - Each word typed is looked up as a whole word, then as the beginning of one, then with one letter wrong.
//! - What is typed as a whole name finds what has that name before all else.
//! - What fits most of the words comes first; then what fits them better: a name before a place or a kind of help,
//!   and those before a remark; rare words before frequent ones.

mod best;
mod bits;
mod build;
mod entry;
mod fold;
mod index;
mod number;
mod query;
mod sorted_words;
#[cfg(test)]
mod tests;

pub use fold::fold;
pub use index::Index;
pub use number::{mark, marks};
pub use query::Found;
pub(crate) use query::begins_almost;
pub(crate) use sorted_words::SortedWords;
