//! The fields of HSDS that we use, and our own extension beside them. The same structures serve both ways.
//!
//! What HSDS has a place for stands there and nowhere else, except for texts:
//! HSDS has no translations, so a text stands in its HSDS field in our first language, and in `alongside` in all.
//! Whatever a file holds beyond these fields is kept in `rest`, so that an import can say what it left behind.
//! `docs/open-data.md` is the table of both.

use crate::sources::forms::Localized;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Fields that have no place here, by name.
pub type Rest = BTreeMap<String, Value>;

/// The namespace of our identifiers. Drawn once; a change would give every record another identity elsewhere.
const NAMESPACE: Uuid = uuid::uuid!("5a078479-d9ef-4ce6-bce4-edf75027ae68");

/// The identifier of a thing of ours: a UUID of version 5, the same in every export and on every computer.
pub fn identifier(of: &str) -> String {
    Uuid::new_v5(&NAMESPACE, of.as_bytes()).to_string()
}

/// A whole directory: the paged form of HSDS, with one page.
#[derive(Clone, Debug, Serialize)]
pub struct Directory {
    /// How many services there are in all.
    pub total_items: usize,
    /// How many pages: one.
    pub total_pages: usize,
    /// Which page this is: the first.
    pub page_number: usize,
    /// How many services stand on this page: all.
    pub size: usize,
    /// Whether it is the first page.
    pub first_page: bool,
    /// Whether it is the last page.
    pub last_page: bool,
    /// Whether there is nothing on it.
    pub empty: bool,
    /// What the file is and who may use it how.
    pub alongside: About,
    /// The services.
    pub contents: Vec<Service>,
}

/// What an exported file says of itself.
#[derive(Clone, Debug, Serialize)]
pub struct About {
    /// What it is, in a sentence.
    pub about: &'static str,
    /// The licence of our own words.
    pub licence: &'static str,
    /// Where the licence stands.
    pub licence_url: &'static str,
    /// What the licence is for, and what it is not for.
    pub licence_covers: &'static str,
    /// The day for which it was made.
    pub on: String,
    /// Where the extension is described.
    pub extension: &'static str,
    /// The terms of our closed lists in every language: list, term, words.
    pub terms: BTreeMap<&'static str, BTreeMap<&'static str, Localized>>,
}

/// Declares HSDS objects: every field can be missing, an empty one is not written, an unknown one goes to `rest`.
macro_rules! objects {
    ($($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $kind:tt<$type:ty>,)* })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(default)]
        pub struct $name {
            $($(#[$doc])* #[serde(deserialize_with = "or_default", skip_serializing_if = "empty")] pub $field: $kind<$type>,)*
            /// Fields that have no place here.
            #[serde(flatten)]
            pub rest: Rest,
        }
    )+};
}

/// `null` where nothing is known is as good as no field at all: others write both.
fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(
    it: D,
) -> Result<T, D::Error> {
    Option::<T>::deserialize(it).map(Option::unwrap_or_default)
}

/// A field that is left out when it says nothing.
trait Empty {
    /// Whether it says nothing.
    fn says_nothing(&self) -> bool;
}
impl<T> Empty for Option<T> {
    fn says_nothing(&self) -> bool {
        self.is_none()
    }
}
impl<T> Empty for Vec<T> {
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }
}
fn empty<T: Empty>(it: &T) -> bool {
    it.says_nothing()
}

objects! {
    /// A thing offered to people.
    Service {
        /// UUID.
        id: Option<String>,
        /// Official name.
        name: Option<String>,
        /// What a person gets.
        description: Option<String>,
        /// Its page.
        url: Option<String>,
        /// Its other pages, a chat among them.
        additional_urls: Vec<Link>,
        /// E-mail address.
        email: Option<String>,
        /// `active`, `inactive`, `defunct` or `temporarily closed`.
        status: Option<String>,
        /// Whether it works with interpreters, in words.
        interpretation_services: Option<String>,
        /// What it costs, in words.
        fees_description: Option<String>,
        /// Who can use it.
        eligibility_description: Option<String>,
        /// Youngest age; any value, since others write it as text.
        minimum_age: Option<Value>,
        /// Oldest age.
        maximum_age: Option<Value>,
        /// The day on which it was checked.
        assured_date: Option<String>,
        /// Numbers.
        phones: Vec<Phone>,
        /// Hours.
        schedules: Vec<Schedule>,
        /// Where it is offered.
        service_areas: Vec<ServiceArea>,
        /// Languages spoken there.
        languages: Vec<Language>,
        /// The body that runs it.
        organization: Option<Organization>,
        /// What it costs.
        cost_options: Vec<CostOption>,
        /// Terms of taxonomies.
        attributes: Vec<Attribute>,
        /// Our extension: fields of our records that HSDS has no place for, by our names.
        alongside: Option<Map<String, Value>>,
    }
    /// A web address beside the first.
    Link {
        /// UUID.
        id: Option<String>,
        /// What it is.
        label: Option<String>,
        /// The address.
        url: Option<String>,
    }
    /// A number.
    Phone {
        /// UUID.
        id: Option<String>,
        /// The number.
        number: Option<String>,
        /// Digits to dial after the call is answered: a number in HSDS, often text elsewhere.
        extension: Option<Value>,
        /// A type of RFC 6350, such as `voice`, `text`, `textphone`, `fax`.
        r#type: Option<String>,
        /// A remark.
        description: Option<String>,
        /// Our extension.
        alongside: Option<OurPhone>,
    }
    /// Hours, by the rules of RFC 5545.
    Schedule {
        /// UUID.
        id: Option<String>,
        /// `WEEKLY` or `MONTHLY`.
        freq: Option<String>,
        /// Days, such as `MO,TU`.
        byday: Option<String>,
        /// Hours in words.
        description: Option<String>,
        /// `08:30`.
        opens_at: Option<String>,
        /// `16:30`.
        closes_at: Option<String>,
        /// Hours that the clock is ahead of UTC: a number in HSDS, text or the name of a zone elsewhere.
        timezone: Option<Value>,
        /// Our extension.
        alongside: Option<OurSchedule>,
    }
    /// A place where a service is offered.
    ServiceArea {
        /// UUID.
        id: Option<String>,
        /// Its name.
        name: Option<String>,
        /// What exactly it is.
        extent: Option<String>,
        /// How the extent is written: `text` is the code of ISO 3166-2.
        extent_type: Option<String>,
    }
    /// A language spoken there.
    Language {
        /// UUID.
        id: Option<String>,
        /// Its English name.
        name: Option<String>,
        /// Its code.
        code: Option<String>,
    }
    /// A body that runs services.
    Organization {
        /// UUID.
        id: Option<String>,
        /// Its name.
        name: Option<String>,
        /// What it is.
        description: Option<String>,
    }
    /// A price.
    CostOption {
        /// UUID.
        id: Option<String>,
        /// For whom.
        option: Option<String>,
        /// Three letters.
        currency: Option<String>,
        /// How much.
        amount: Option<Value>,
        /// More on the amount.
        amount_description: Option<String>,
    }
    /// A term of a taxonomy and what it is about.
    Attribute {
        /// UUID.
        id: Option<String>,
        /// What the term says of the service: the name of one of [`LISTS`].
        link_type: Option<String>,
        /// The kind of object that it is about: `service`.
        link_entity: Option<String>,
        /// The id of the term.
        value: Option<String>,
        /// The list in words.
        label: Option<String>,
        /// The term.
        taxonomy_term: Option<TaxonomyTerm>,
    }
    /// A term of a taxonomy.
    TaxonomyTerm {
        /// UUID.
        id: Option<String>,
        /// Its id in its list.
        code: Option<String>,
        /// Its words.
        name: Option<String>,
        /// What it is.
        description: Option<String>,
        /// Its list.
        taxonomy: Option<String>,
        /// The language of its words.
        language: Option<String>,
    }
    /// What HSDS has no place for, of a phone.
    OurPhone {
        /// Word to send.
        say: Option<Localized>,
        /// Short remark.
        note: Option<Localized>,
        /// Digits that no number can hold, such as those that begin with 0.
        extension: Option<String>,
    }
    /// What HSDS has no place for, of a schedule.
    OurSchedule {
        /// Who answers then: the `id` of a phone, or [`CHAT`].
        of: Option<String>,
        /// Someone answers at all hours.
        always: Option<bool>,
        /// IANA zone of the times. HSDS has room for one offset only, which is wrong for half of the year.
        timezone: Option<String>,
        /// When it opens, where strict readers would refuse our word for it (`24:00`).
        opens: Option<String>,
        /// When it closes, likewise.
        closes: Option<String>,
        /// Hours in words.
        words: Option<Localized>,
    }
}

/// What [`OurSchedule::of`] says for a chat.
pub const CHAT: &str = "chat";

/// A closed list of ours that travels as taxonomy terms.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// `link_type` of its attributes.
    pub link: &'static str,
    /// How the ids of the messages with its words begin.
    pub messages: &'static str,
    /// What a term of it says, in words.
    pub about: &'static str,
}

/// Kinds of help.
pub const NEED: List = List { link: "need", messages: "need", about: "Kind of help" };
/// Groups that a service is for or welcomes.
pub const AUDIENCE: List =
    List { link: "audience", messages: "audience", about: "Made for or welcomes" };
/// Groups that a service is only for.
pub const ONLY_FOR: List = List { link: "only-for", messages: "audience", about: "Only for" };
/// Whom it takes, by gender.
pub const GENDER: List = List { link: "gender", messages: "gender", about: "Whom it takes" };
/// Kinds of exploitation that it was made for.
pub const MADE_FOR: List =
    List { link: "made-for", messages: "reason-made-for", about: "Kind of exploitation" };
/// Who stands behind it.
pub const RUN_BY: List = List { link: "run-by", messages: "run-by", about: "Who stands behind it" };
/// Support, emergency, police or tip line.
pub const KIND: List = List { link: "kind", messages: "kind", about: "Kind of service" };

/// Every such list.
pub const LISTS: [List; 7] = [NEED, AUDIENCE, ONLY_FOR, GENDER, MADE_FOR, RUN_BY, KIND];
