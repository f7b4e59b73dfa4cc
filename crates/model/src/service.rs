//! The directory as one language shows it: services, how to reach them, what they pass on.
//!
//! Names follow Open Referral HSDS 3 (service, organization, phone, schedule, eligibility, service area). The
//! hand-edited records, with both languages and every source, are the content package's; this is what a page needs.

use crate::area::Area;
use crate::codec::{codec_as_fields, codec_as_variants};
use crate::date::{Date, Month};
use crate::hash::{HASH_OF_NOTHING, hash_with};
use crate::lists::{Audience, Exploitation, Gender, Kind, Need, PhoneKind, Region, RunBy, Way};
use crate::phone_number::PhoneNumber;
use crate::schedule::Schedule;
use crate::term::Set;
use crate::text::Text;

/// A number and what to know of it (HSDS `phone`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Phone {
    /// The number.
    pub number: PhoneNumber,
    /// Call, text or TTY.
    pub kind: PhoneKind,
    /// The word to send, for a text line that asks for one.
    pub say: Option<String>,
    /// Digits to dial after the call is answered.
    pub extension: Option<String>,
    /// When a person answers it.
    pub schedule: Schedule,
    /// A short remark, such as "toll-free".
    pub note: Option<Text>,
}

/// A chat on the web.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chat {
    /// Its https address.
    pub url: String,
    /// When a person answers.
    pub schedule: Schedule,
}

/// What it costs.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum Fees {
    /// Not known.
    #[default]
    Unknown,
    /// Free.
    Free,
    /// In words.
    Words(Text),
}

/// How old the evidence for a number is, on a given day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Freshness {
    /// Checked within 12 months.
    Recent,
    /// Checked more than 12 months ago.
    Old,
    /// Checked more than 24 months ago.
    VeryOld,
    /// No source with a date shows it.
    NotChecked,
}

/// A thing offered to people (HSDS `service`), as one language shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Service {
    /// The id of its record; empty in an app whose site names nobody to tell of a mistake.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The body that runs it, if its name says more than the service's.
    pub organization: Option<Text>,
    /// Support, emergency, police or tip line.
    pub kind: Kind,
    /// Where it is offered.
    pub area: Area,
    /// The towns or regions it is for, by place in [`crate::Bundle::places`]; none if it is for all of its area.
    pub places: Vec<usize>,
    /// What a person gets (HSDS `description`).
    pub summary: Text,
    /// Who can use it and who cannot (HSDS `eligibility_description`).
    pub eligibility: Option<Text>,
    /// Kinds of help.
    pub needs: Set<Need>,
    /// Groups it is made for or welcomes.
    pub audiences: Set<Audience>,
    /// If not empty: only for these groups.
    pub only_for: Set<Audience>,
    /// Whom it takes, by gender.
    pub gender: Gender,
    /// Youngest age, in years (HSDS `minimum_age`).
    pub minimum_age: Option<u8>,
    /// Oldest age, in years (HSDS `maximum_age`).
    pub maximum_age: Option<u8>,
    /// Kinds of exploitation it was made for; empty for general services.
    pub made_for: Set<Exploitation>,
    /// Who runs it.
    pub run_by: Set<RunBy>,
    /// Languages spoken there, not counting interpreters (BCP 47).
    pub languages: Vec<String>,
    /// Whether it works with interpreters, if known.
    pub interpretation: Option<bool>,
    /// What it costs.
    pub fees: Fees,
    /// What it says that it passes on to police, immigration or child protection. `None`: we do not know.
    pub passes_on: Option<Text>,
    /// Whether it says that it keeps what it is told private, with whatever limits.
    pub says_private: bool,
    /// Whether it asks for a name, status, card or report, if known.
    pub asks: Option<Text>,
    /// Numbers, in the record's order.
    pub phones: Vec<Phone>,
    /// Chat.
    pub chat: Option<Chat>,
    /// E-mail address.
    pub email: Option<String>,
    /// Its page in this language, or else in another.
    pub website: Option<String>,
    /// The month of the newest source that shows how to reach it. `None`: not checked.
    pub assured: Option<Month>,
    /// Whether the evidence is of medium strength, which the card says in words.
    pub unsure: bool,
}

impl Service {
    /// Whether a person answers one of its voice numbers at all hours.
    pub fn always_open(&self) -> bool {
        self.phones
            .iter()
            .any(|phone| phone.kind == PhoneKind::Voice && phone.schedule == Schedule::Always)
    }
    /// Whether it is an emergency number of a province or territory, or of a place in it.
    pub fn is_emergency_in(&self, region: Region) -> bool {
        self.kind == Kind::Emergency && self.area.covers(region)
    }
    /// Whether somebody there speaks a language, by any of the tags for it.
    pub fn speaks(&self, tags: &[String]) -> bool {
        self.languages.iter().any(|tag| tags.contains(tag))
    }
    /// Whether it can be called.
    pub fn by_phone(&self) -> bool {
        self.is_reached(Way::Call)
    }
    /// Whether it can be reached in this way.
    pub fn is_reached(&self, way: Way) -> bool {
        match way {
            Way::Chat => self.chat.is_some(),
            Way::Email => self.email.is_some(),
            Way::Call | Way::Text | Way::Tty => {
                self.phones.iter().any(|phone| phone.kind.way() == Some(way))
            }
        }
    }
    /// A name for it that tells nobody what it is, for the subject of an e-mail or an address: the id often names the
    /// topic. The hash of the id; should two ever share one, `lookup` shows both.
    pub fn code(&self) -> String {
        format!("r{:x}", hash_with(HASH_OF_NOTHING, &self.id))
    }
    /// How old its evidence is on this day.
    pub fn freshness(&self, on: Date) -> Freshness {
        match self.assured.map(|month| on.months_since(month)) {
            None => Freshness::NotChecked,
            Some(0..=12) => Freshness::Recent,
            Some(13..=24) => Freshness::Old,
            Some(_) => Freshness::VeryOld,
        }
    }
}

codec_as_variants! {
    Fees {
        0 => Unknown,
        1 => Free,
        2 => Words(words)
    }
}

codec_as_fields! {
    Phone { number, kind, say, extension, schedule, note }
    Chat { url, schedule }
    Service {
        id, name, organization, kind, area, places, summary, eligibility, needs, audiences, only_for, gender,
        minimum_age, maximum_age, made_for, run_by, languages, interpretation, fees, passes_on, says_private, asks, phones, chat,
        email, website, assured, unsure
    }
}
