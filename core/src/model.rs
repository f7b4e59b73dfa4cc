//! Small checked values that everything else speaks in: places, needs, groups, dates, phone numbers.

use std::fmt;
use std::marker::PhantomData;

/// A member of a closed list, with the id that stands in `resources/` and in message ids.
pub trait Term: Copy + Eq + 'static {
    /// Every member, in the order in which lists show them.
    const ALL: &'static [Self];
    /// The id in data files, such as `safe-place`.
    fn id(self) -> &'static str;
    /// The member with this id, if there is one.
    fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.id() == id)
    }
    /// Its place in [`Term::ALL`], which is its bit in a [`Set`].
    fn index(self) -> usize {
        Self::ALL.iter().position(|&it| it == self).expect("a term stands in its own list")
    }
}

/// Declares a closed list: an enum, its ids and its order in one place.
///
/// The desk declares with it the lists that only people who edit need.
#[macro_export]
macro_rules! terms {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$doc])* $variant,)+ }
        impl $crate::model::Term for $name {
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

terms! {
    /// A province or territory (HSDS `service_area`), by its ISO 3166-2 code.
    Region {
        /// British Columbia.
        Bc = "CA-BC",
        /// Alberta.
        Ab = "CA-AB",
        /// Saskatchewan.
        Sk = "CA-SK",
        /// Manitoba.
        Mb = "CA-MB",
        /// Ontario.
        On = "CA-ON",
        /// Quebec.
        Qc = "CA-QC",
        /// New Brunswick.
        Nb = "CA-NB",
        /// Nova Scotia.
        Ns = "CA-NS",
        /// Prince Edward Island.
        Pe = "CA-PE",
        /// Newfoundland and Labrador.
        Nl = "CA-NL",
        /// Yukon.
        Yt = "CA-YT",
        /// Northwest Territories.
        Nt = "CA-NT",
        /// Nunavut.
        Nu = "CA-NU",
    }
}

impl Region {
    /// The two letters in lower case, as in file names and addresses: `bc`.
    pub fn slug(self) -> &'static str {
        const SLUGS: [&str; 13] =
            ["bc", "ab", "sk", "mb", "on", "qc", "nb", "ns", "pe", "nl", "yt", "nt", "nu"];
        SLUGS[self.index()]
    }
}

terms! {
    /// A kind of help (HSDS taxonomy term).
    Need {
        /// Someone to talk to at once.
        TalkNow = "talk-now",
        /// A place to stay.
        SafePlace = "safe-place",
        /// Health care.
        Health = "health",
        /// Care after a sexual assault.
        SexualAssaultCare = "sexual-assault-care",
        /// Counselling over time.
        Counselling = "counselling",
        /// Permits and status.
        Immigration = "immigration",
        /// Identity papers.
        Documents = "documents",
        /// Work and pay.
        WorkAndPay = "work-and-pay",
        /// A lawyer or legal information.
        Legal = "legal",
        /// Money.
        Money = "money",
        /// Help for a parent's children.
        Children = "children",
        /// Care of young people.
        YouthCare = "youth-care",
        /// Leaving the sex industry or trafficking.
        ExitSupport = "exit-support",
        /// Staying safer in the sex industry, or with drugs.
        HarmReduction = "harm-reduction",
        /// Pictures, accounts, phones.
        OnlineSafety = "online-safety",
        /// Interpreters.
        Interpretation = "interpretation",
        /// Finding other services.
        FindServices = "find-services",
        /// Reporting to an authority.
        Report = "report",
        /// Danger now.
        Emergency = "emergency",
    }
}

terms! {
    /// A group that a service is made for or says that it welcomes.
    Audience {
        /// Young people.
        Youth = "youth",
        /// Children.
        Children = "children",
        /// Families, parents.
        Families = "families",
        /// People who came to work.
        MigrantWorkers = "migrant-workers",
        /// People who came from another country.
        Migrants = "migrants",
        /// Refugees and people who claim protection.
        Refugees = "refugees",
        /// People without papers.
        NoStatus = "no-status",
        /// First Nations, Inuit and Métis people.
        Indigenous = "indigenous",
        /// 2SLGBTQ+ people.
        Lgbtq = "2slgbtq",
        /// People who sell sex.
        SexWorkers = "sex-workers",
        /// People in another country.
        Abroad = "abroad",
    }
}

terms! {
    /// The kind of exploitation that a programme was made for.
    Exploitation {
        /// In the sex industry.
        Sex = "sex",
        /// At any other work.
        Labour = "labour",
    }
}

terms! {
    /// Who stands behind a service. A card says so where it may matter to a person's choice.
    RunBy {
        /// A government office.
        Government = "government",
        /// Police.
        Police = "police",
        /// A child protection agency.
        ChildProtection = "child-protection",
        /// A faith group.
        Faith = "faith",
        /// An Indigenous organization.
        Indigenous = "indigenous",
        /// People who do sex work.
        SexWorkers = "sex-workers",
        /// People who lived through it.
        Survivors = "survivors",
        /// A union.
        Union = "union",
        /// A community group, charity or clinic that is none of these.
        Independent = "independent",
    }
}

terms! {
    /// What a record is, where it is not plain support.
    Kind {
        /// Support of any kind.
        Support = "support",
        /// 9-1-1 or what stands in for it.
        Emergency = "emergency",
        /// A police unit answers.
        Police = "police",
        /// Made for reporting others.
        TipLine = "tip-line",
    }
}

terms! {
    /// Whom a service takes, by gender.
    Gender {
        /// Anyone.
        Open = "open",
        /// Women, or women and gender-diverse people.
        Women = "women",
        /// Men.
        Men = "men",
    }
}

terms! {
    /// How a phone number is used (HSDS `phone.type`).
    PhoneKind {
        /// A voice call.
        Voice = "voice",
        /// A text message.
        Text = "text",
        /// A teletypewriter, for Deaf and hard-of-hearing people.
        Tty = "tty",
        /// A message or call in WhatsApp, which belongs to another company.
        WhatsApp = "whatsapp",
    }
}

terms! {
    /// A day of the week, by the first two letters of its English name.
    Day {
        /// Monday.
        Monday = "mo",
        /// Tuesday.
        Tuesday = "tu",
        /// Wednesday.
        Wednesday = "we",
        /// Thursday.
        Thursday = "th",
        /// Friday.
        Friday = "fr",
        /// Saturday.
        Saturday = "sa",
        /// Sunday.
        Sunday = "su",
    }
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
    pub(crate) fn bits(self) -> u32 {
        self.0
    }
    /// The set with these bits; bits beyond the list stand for nothing.
    pub(crate) fn from_bits(bits: u32) -> Self {
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
        T::ALL.iter().copied().filter(move |&it| self.has(it))
    }
}

impl<T: Term> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(terms: I) -> Self {
        let mut res = Self::default();
        for it in terms {
            res.add(it);
        }
        res
    }
}

/// Where something holds or is offered: all of Canada, or some provinces and territories.
///
/// The empty set of regions stands for all of Canada, so that "nowhere" cannot be said.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Area(Set<Region>);

impl Area {
    /// All of Canada.
    pub fn canada() -> Self {
        Self::default()
    }
    /// These provinces and territories; `None` if there is none among them.
    pub fn regions(regions: Set<Region>) -> Option<Self> {
        (!regions.is_empty()).then_some(Self(regions))
    }
    /// Whether it holds in all of Canada.
    pub fn is_canada(self) -> bool {
        self.0.is_empty()
    }
    /// Whether it holds in this province or territory.
    pub fn covers(self, region: Region) -> bool {
        self.is_canada() || self.0.has(region)
    }
    /// The provinces and territories that are named; none for all of Canada.
    pub fn named(self) -> Set<Region> {
        self.0
    }
}

/// A calendar day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Date {
    /// The year, such as 2026.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

impl Date {
    /// Reads `2026-11-22`. `None` if it is not such a day.
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.rsplit_once('-')?;
        let month = Month::parse(month)?;
        let digits = day.len() == 2 && day.bytes().all(|it| it.is_ascii_digit());
        let day: u8 = digits.then(|| day.parse().ok())??;
        let (year, month) = (month.year, month.month?);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        (1..=last).contains(&day).then_some(Self { year, month, day })
    }
    /// Whole months from `then` to this day; 0 if `then` lies ahead. A year without month counts from its January.
    pub fn months_since(self, then: Month) -> u32 {
        let count = |year: u16, month: u8| u32::from(year) * 12 + u32::from(month);
        count(self.year, self.month).saturating_sub(count(then.year, then.month.unwrap_or(1)))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A month, or only a year where the source says no more. It tells when a page showed a fact.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Month {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12, if known.
    pub month: Option<u8>,
}

impl Month {
    /// Reads `2026-11` or `2026`. `None` if it is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |it: &str, digits: usize| -> Option<u16> {
            (it.len() == digits && it.bytes().all(|b| b.is_ascii_digit()))
                .then(|| it.parse().ok())?
        };
        let (year, month) = match text.split_once('-') {
            Some((year, month)) => (year, Some(u8::try_from(number(month, 2)?).ok()?)),
            None => (text, None),
        };
        if month.is_some_and(|it| !(1..=12).contains(&it)) {
            return None;
        }
        Some(Self { year: number(year, 4)?, month })
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            Some(month) => write!(f, "{:04}-{month:02}", self.year),
            None => write!(f, "{:04}", self.year),
        }
    }
}

/// A number that can be dialled: E.164 (`+18339001010`) or a short code such as `911`.
///
/// A phone number reaches a page only as this type.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Reads a number: `+1` and ten digits of the North American plan, or a code of 3 to 7 digits.
    ///
    /// Which short codes exist, and which numbers fit which place, is checked at the desk with
    /// `resources/numbers.json`; this is the form alone.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |it: &str| it.bytes().all(|b| b.is_ascii_digit());
        let well_formed = match text.strip_prefix("+1") {
            // NANP: area code and exchange both begin with 2 to 9.
            Some(rest) => {
                rest.len() == 10
                    && digits(rest)
                    && [0, 3].iter().all(|&at| rest.as_bytes()[at] >= b'2')
            }
            None => (3..=7).contains(&text.len()) && digits(text),
        };
        well_formed.then(|| Self(text.to_owned()))
    }
    /// The digits as they stand in data: `+18339001010` or `911`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The three digits after `+1`; `None` for a short code.
    pub fn area_code(&self) -> Option<&str> {
        self.0.strip_prefix("+1").map(|it| &it[..3])
    }
    /// As people in Canada write it: `1-833-900-1010`, `604-681-8480`, `9-1-1`, `310-1818`, `686868`.
    ///
    /// Toll-free numbers keep the leading 1, because that is how they are printed and dialled.
    pub fn written(&self) -> String {
        const TOLL_FREE: [&str; 7] = ["800", "833", "844", "855", "866", "877", "888"];
        if let Some(rest) = self.0.strip_prefix("+1") {
            let (area, exchange, line) = (&rest[..3], &rest[3..6], &rest[6..]);
            let lead = if TOLL_FREE.contains(&area) { "1-" } else { "" };
            return format!("{lead}{area}-{exchange}-{line}");
        }
        match self.0.len() {
            3 => self.0.chars().map(String::from).collect::<Vec<_>>().join("-"),
            7 => format!("{}-{}", &self.0[..3], &self.0[3..]),
            _ => self.0.clone(),
        }
    }
    /// Where a tap leads: `tel:+18339001010` to call, `sms:686868` to text, WhatsApp's own address.
    pub fn href(&self, kind: PhoneKind) -> String {
        match kind {
            PhoneKind::Voice | PhoneKind::Tty => format!("tel:{}", self.0),
            PhoneKind::Text => format!("sms:{}", self.0),
            PhoneKind::WhatsApp => format!("https://wa.me/{}", self.0.trim_start_matches('+')),
        }
    }
}

impl fmt::Display for PhoneNumber {
    /// The digits as they stand in data; [`PhoneNumber::written`] is for people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for (number, want) in [
            ("+18339001010", "1-833-900-1010"),
            ("+16046818480", "604-681-8480"),
            ("911", "9-1-1"),
            ("3101818", "310-1818"),
            ("686868", "686868"),
        ] {
            assert_eq!(PhoneNumber::parse(number).expect(number).written(), want, "{number}");
        }
    }

    #[test]
    fn refuses_what_cannot_be_dialled() {
        for text in [
            "",
            "+1",
            "+1604681848",
            "+10046818480",
            "+16041818480x",
            "604-681-8480",
            "12",
            "+33123456789",
        ] {
            assert_eq!(PhoneNumber::parse(text), None, "{text}");
        }
        // An exchange cannot begin with 0 or 1.
        assert_eq!(PhoneNumber::parse("+16041234567"), None);
    }

    #[test]
    fn months_count_whole_months() {
        let on = Date::parse("2026-11-22").expect("a day");
        for (month, want) in [("2026-11", 0), ("2025-11", 12), ("2024", 34), ("2027-01", 0)] {
            assert_eq!(on.months_since(Month::parse(month).expect(month)), want, "{month}");
        }
    }

    #[test]
    fn refuses_what_is_no_day() {
        for text in
            ["", "2026-11", "2026-02-29", "2026-04-31", "2026-05-+1", "2026-05-00", "2026-5-01"]
        {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert!(Date::parse("2028-02-29").is_some());
    }

    #[test]
    fn refuses_what_is_no_month() {
        for text in ["", "26", "2026-13", "2026-1", "2026-00", "20260-1", "abcd", "2026-11-22"] {
            assert_eq!(Month::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_term_reads_its_own_id() {
        fn check<T: Term + fmt::Debug>() {
            for &it in T::ALL {
                assert_eq!(T::parse(it.id()), Some(it));
                assert!(it.index() < 32, "{it:?} does not fit a set");
            }
        }
        check::<Region>();
        check::<Need>();
        check::<Audience>();
        check::<RunBy>();
        check::<Exploitation>();
        check::<Kind>();
        check::<Gender>();
        check::<PhoneKind>();
        check::<Day>();
    }
}
