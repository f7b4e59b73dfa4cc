//! What the directory, the questions and the texts *are*: checked values, and how each travels to the browser.
//!
//! One [`Bundle`] is all that one language's page carries. Every type is in a module of its subject, with the lines that
//! it travels as ([`codec`]) beside it, and is named from the top of this package.
//!
//! What is deliberately absent:
//! - no screen, no browser, no file and no clock;
//! - no word that a person reads: texts are [`Messages`], looked up by id;
//! - no way to hold an unchecked phone number or an unknown region, need or audience.

mod area;
mod bundle;
pub mod codec;
mod date;
mod hash;
mod lists;
mod messages;
mod phone_number;
mod place;
mod questionnaire;
mod reason;
mod schedule;
mod search_words;
mod service;
mod term;
mod text;
mod topic;

pub use area::Area;
pub use bundle::{Bundle, Corrections, FormerNumber, Holiday, Hotline, Locale};
pub use date::{Date, Month};
pub use hash::{HASH_OF_NOTHING, hash_with};
pub use lists::{Audience, Day, Exploitation, Gender, Kind, Need, PhoneKind, Region, RunBy, Way};
pub use messages::Messages;
pub use phone_number::PhoneNumber;
pub use place::{Place, Position, PostalCode};
pub use questionnaire::{
    Answer, AnswerError, Answers, Condition, Effect, MOST_ANSWERS, MOST_QUESTIONS, Placement,
    Question, Questionnaire, SKIPPED, Test, Town,
};
pub use reason::Reason;
pub use schedule::{Answering, Clock, LocalTime, Opening, Schedule};
pub use search_words::{SearchEntry, SearchSubject};
pub use service::{Chat, Fees, Freshness, Phone, Service};
pub use term::{Set, Term};
pub use text::Text;
pub use topic::{Topic, TopicKind};
