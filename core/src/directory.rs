//! The directory as one language shows it: services, how to reach them, what they pass on.
//!
//! Words follow Open Referral HSDS 3 (service, organization, phone, schedule, eligibility, service area). The
//! hand-edited records, with both languages and every source, are the desk's; this is what a page needs.

use crate::model::{
    Area, Audience, Date, Day, Exploitation, Gender, Kind, Month, Need, PhoneKind, PhoneNumber,
    RunBy, Set,
};
use serde::{Deserialize, Serialize};

/// A text, and its language where that is not the page's.
///
/// A service without an official French name keeps its English one, marked so that it is read aloud rightly.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Text {
    /// The words.
    #[serde(rename = "t")]
    pub text: String,
    /// BCP 47 tag, if it differs from the page's language.
    #[serde(rename = "l", default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

/// When a person answers (HSDS `schedule`).
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub enum Schedule {
    /// Not known: "call to ask".
    #[default]
    #[serde(rename = "u")]
    Unknown,
    /// A person answers at all hours.
    #[serde(rename = "a")]
    Always,
    /// Plain weekly hours in the service's own time zone. Holidays are not known.
    #[serde(rename = "w")]
    Weekly {
        /// IANA zone, such as `America/Regina`.
        #[serde(rename = "z")]
        timezone: String,
        /// Opening times, in the order in which the record has them.
        #[serde(rename = "t")]
        times: Vec<Opening>,
    },
    /// Only words are known, or the hours are in doubt.
    #[serde(rename = "s")]
    Words(String),
}

/// One span of opening on some days.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Opening {
    /// Days on which it begins.
    #[serde(rename = "d")]
    pub days: Set<Day>,
    /// Minutes after midnight.
    #[serde(rename = "o")]
    pub opens: u16,
    /// Minutes after midnight; smaller than `opens` if it goes past midnight.
    #[serde(rename = "c")]
    pub closes: u16,
}

/// A number and what to know of it (HSDS `phone`).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Phone {
    /// The number.
    #[serde(rename = "n")]
    pub number: PhoneNumber,
    /// Call, text or TTY.
    #[serde(rename = "k")]
    pub kind: PhoneKind,
    /// The word to send, for a text line that asks for one.
    #[serde(rename = "w", default, skip_serializing_if = "Option::is_none")]
    pub say: Option<String>,
    /// Digits to dial after the call is answered.
    #[serde(rename = "x", default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// When a person answers it.
    #[serde(rename = "s", default, skip_serializing_if = "is_default")]
    pub schedule: Schedule,
    /// A short remark, such as "toll-free".
    #[serde(rename = "r", default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A chat on the web.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Chat {
    /// Its https address.
    #[serde(rename = "u")]
    pub url: String,
    /// When a person answers.
    #[serde(rename = "s", default, skip_serializing_if = "is_default")]
    pub schedule: Schedule,
}

/// What it costs.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub enum Fees {
    /// Not known.
    #[default]
    #[serde(rename = "u")]
    Unknown,
    /// Free.
    #[serde(rename = "f")]
    Free,
    /// In words.
    #[serde(rename = "s")]
    Words(String),
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
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Service {
    /// The id of its record.
    #[serde(rename = "i")]
    pub id: String,
    /// Its name.
    #[serde(rename = "n")]
    pub name: Text,
    /// The body that runs it, if its name says more than the service's.
    #[serde(rename = "o", default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<Text>,
    /// Support, emergency, police or tip line.
    #[serde(rename = "k", default = "support", skip_serializing_if = "is_support")]
    pub kind: Kind,
    /// Where it is offered.
    #[serde(rename = "a", default, skip_serializing_if = "is_default")]
    pub area: Area,
    /// The one city it is for, if it is for one.
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// What a person gets (HSDS `description`).
    #[serde(rename = "s")]
    pub summary: String,
    /// Who can use it and who cannot (HSDS `eligibility_description`).
    #[serde(rename = "e", default, skip_serializing_if = "Option::is_none")]
    pub eligibility: Option<String>,
    /// Kinds of help.
    #[serde(rename = "d")]
    pub needs: Set<Need>,
    /// Groups it is made for or welcomes.
    #[serde(rename = "u", default, skip_serializing_if = "is_default")]
    pub audiences: Set<Audience>,
    /// If not empty: only for these groups.
    #[serde(rename = "f", default, skip_serializing_if = "is_default")]
    pub only_for: Set<Audience>,
    /// Whom it takes, by gender.
    #[serde(rename = "g", default = "open", skip_serializing_if = "is_open")]
    pub gender: Gender,
    /// Youngest age, in years (HSDS `minimum_age`).
    #[serde(rename = "y", default, skip_serializing_if = "Option::is_none")]
    pub minimum_age: Option<u8>,
    /// Oldest age, in years (HSDS `maximum_age`).
    #[serde(rename = "z", default, skip_serializing_if = "Option::is_none")]
    pub maximum_age: Option<u8>,
    /// Kinds of exploitation it was made for; empty for general services.
    #[serde(rename = "m", default, skip_serializing_if = "is_default")]
    pub made_for: Set<Exploitation>,
    /// Who stands behind it.
    #[serde(rename = "r", default, skip_serializing_if = "is_default")]
    pub run_by: Set<RunBy>,
    /// Languages spoken there, not counting interpreters (BCP 47).
    #[serde(rename = "l")]
    pub languages: Vec<String>,
    /// Whether it works with interpreters, if known.
    #[serde(rename = "I", default, skip_serializing_if = "Option::is_none")]
    pub interpretation: Option<bool>,
    /// What it costs.
    #[serde(rename = "$", default, skip_serializing_if = "is_default")]
    pub fees: Fees,
    /// What it says that it passes on to police, immigration or child protection. `None`: we do not know.
    #[serde(rename = "b", default, skip_serializing_if = "Option::is_none")]
    pub passes_on: Option<String>,
    /// Whether it asks for a name, status, card or report, if known.
    #[serde(rename = "q", default, skip_serializing_if = "Option::is_none")]
    pub asks: Option<String>,
    /// Numbers, in the record's order.
    #[serde(rename = "p", default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    /// Chat.
    #[serde(rename = "h", default, skip_serializing_if = "Option::is_none")]
    pub chat: Option<Chat>,
    /// E-mail address.
    #[serde(rename = "@", default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Its page in this language, or else in another.
    #[serde(rename = "w", default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The month of the newest source that shows how to reach it. `None`: not checked.
    #[serde(rename = "t", default, skip_serializing_if = "Option::is_none")]
    pub assured: Option<Month>,
    /// Whether the evidence is of medium strength, which the card says in words.
    #[serde(rename = "?", default, skip_serializing_if = "is_default")]
    pub unsure: bool,
}

impl Service {
    /// Whether a person answers one of its voice numbers at all hours.
    pub fn always_open(&self) -> bool {
        self.phones.iter().any(|it| it.kind == PhoneKind::Voice && it.schedule == Schedule::Always)
    }
    /// Whether it can be called.
    pub fn by_phone(&self) -> bool {
        self.phones.iter().any(|it| it.kind == PhoneKind::Voice)
    }
    /// Whether it can be reached by text message.
    pub fn by_text(&self) -> bool {
        self.phones.iter().any(|it| it.kind == PhoneKind::Text)
    }
    /// How old its evidence is on this day.
    pub fn freshness(&self, on: Date) -> Freshness {
        match self.assured.map(|it| on.months_since(it)) {
            None => Freshness::NotChecked,
            Some(0..=12) => Freshness::Recent,
            Some(13..=24) => Freshness::Old,
            Some(_) => Freshness::VeryOld,
        }
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
fn support() -> Kind {
    Kind::Support
}
fn open() -> Gender {
    Gender::Open
}
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_support(kind: &Kind) -> bool {
    *kind == Kind::Support
}
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_open(gender: &Gender) -> bool {
    *gender == Gender::Open
}
