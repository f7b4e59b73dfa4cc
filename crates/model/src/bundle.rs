//! All that the app needs in one language, as it travels in that language's page.

use crate::area::Area;
use crate::codec::{Codec, Decoder, Encoder, codec_as_fields, codec_as_variants};
use crate::date::Date;
use crate::messages::Messages;
use crate::place::{Place, PostalCode};
use crate::questionnaire::Questionnaire;
use crate::search_words::SearchEntry;
use crate::service::Service;
use crate::text::Text;
use crate::topic::Topic;

/// A language that the site speaks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Locale {
    /// BCP 47 tag, which is also its folder in `locales/`.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// By which tags services say that they speak it, the one to ask for first: `cmn`, `zh` for Chinese.
    pub spoken: Vec<String>,
}

impl Locale {
    /// The value of the `dir` attribute.
    pub fn dir(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }
}

/// Text and directory of one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bundle {
    /// The language of this bundle.
    pub locale: Locale,
    /// The day for which the data was prepared.
    pub on: Date,
    /// Texts of questions, plan and directory.
    pub messages: Messages,
    /// The questions.
    pub questionnaire: Questionnaire,
    /// Options and rights, in the order of lists.
    pub topics: Vec<Topic>,
    /// Towns and regions, sorted by id, so that their places are the same in every language.
    pub places: Vec<Place>,
    /// What the beginnings of postal codes stand for, sorted.
    pub postal_codes: Vec<PostalCode>,
    /// The directory, sorted by id.
    pub services: Vec<Service>,
    /// The lines of the start screen, by place in `services`, with the id of what each is for.
    pub hotlines: Vec<Hotline>,
    /// Where someone can say that a record is wrong, if whoever runs the site named a place.
    pub corrections: Option<Corrections>,
    /// Days on which hours may differ, from the day of the bundle on.
    pub holidays: Vec<Holiday>,
    /// Everyday words of every language of the site, for the search.
    pub search: Vec<SearchEntry>,
    /// Numbers that are not answered any more.
    pub former_numbers: Vec<FormerNumber>,
    /// Asks for an interpreter: in the language itself, in English and in French; empty for these two.
    pub interpreter: Vec<Text>,
}

/// A number that a service gave up, or that of a service that closed. It travels as two marks, from which it cannot be
/// read, since nobody must be led to call it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FormerNumber {
    /// The mark of the number.
    pub whole: u32,
    /// The mark of its last seven digits.
    pub line: u32,
    /// The service that has another number now, or took its place, if there is one; by place in [`Bundle::services`].
    pub service: Option<usize>,
}

/// A day on which hours may differ: a holiday by law, or a day on which government offices close.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Holiday {
    /// The day.
    pub on: Date,
    /// Where.
    pub area: Area,
}

/// A number of the start screen, and what it is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hotline {
    /// Id of the message that says what it is for: `line-{purpose}`.
    pub purpose: String,
    /// Which service, by place.
    pub service: usize,
}

/// Where someone can say that a record is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Corrections {
    /// By e-mail, to this address.
    Email(String),
    /// On this page.
    Page(String),
}

impl Corrections {
    /// The address of a link that names a service by its code and tells nothing else.
    pub fn address(&self, code: &str, subject: &str) -> String {
        match self {
            Self::Email(to) => format!("mailto:{to}?subject={}", percent_encoded(subject)),
            Self::Page(url) => {
                let mark = if url.contains('?') { '&' } else { '?' };
                format!("{url}{mark}id={code}")
            }
        }
    }
}

/// A text as a part of an address: all but ASCII letters and digits as `%` and their bytes.
fn percent_encoded(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            escaped.push(char::from(byte));
        } else {
            escaped.push('%');
            let digits = [byte >> 4, byte & 15];
            escaped.extend(digits.map(|digit| char::from(DIGITS[usize::from(digit)])));
        }
    }
    escaped
}

/// Separates the two halves of a bundle.
const HALF: char = '\u{e007}';

impl Bundle {
    /// Whether a service speaks the language of the bundle.
    pub fn is_spoken_at(&self, service: &Service) -> bool {
        service.speaks(&self.locale.spoken)
    }
    /// Whether hours of a service may differ on a day.
    pub fn is_holiday(&self, on: Date, service: &Service) -> bool {
        // A line for all of Canada has the holidays of all of Canada.
        let is_there = |area: Area| {
            area.is_canada() || service.area.named().iter().any(|region| area.covers(region))
        };
        self.holidays.iter().any(|holiday| holiday.on == on && is_there(holiday.area))
    }
    /// The names of the towns or regions that a service is for.
    pub fn town_names(&self, service: &Service) -> impl Iterator<Item = String> {
        service.places.iter().map(|&place| self.places[place].name.clone())
    }
    /// The two lines of the start screen to try where nothing else helps: the first, which is for everyone, and the last,
    /// which finds services.
    pub fn lines_to_try(&self) -> impl Iterator<Item = &Hotline> {
        self.hotlines.iter().take(1).chain(self.hotlines.iter().skip(1).last())
    }
    /// Writes it for a page, where no text in it can end the script element that holds it. All of it comes back by
    /// [`Bundle::read`] but the ids of services where nobody takes corrections.
    pub fn write(&self) -> String {
        let Self {
            locale,
            on,
            messages,
            questionnaire,
            topics,
            places,
            postal_codes,
            services,
            hotlines,
            corrections,
            holidays,
            search,
            former_numbers,
            interpreter,
        } = self;
        // Ids of services travel only where someone can be told of a mistake: they take some 2 KB of a page, and name topics.
        let unnamed = || -> Vec<Service> {
            services.iter().map(|it| Service { id: String::new(), ..it.clone() }).collect()
        };
        let (mut first, mut second) = (Encoder::default(), Encoder::default());
        locale.encode(&mut first);
        on.encode(&mut first);
        messages.encode(&mut first);
        questionnaire.encode(&mut first);
        topics.encode(&mut first);
        places.encode(&mut second);
        postal_codes.encode(&mut second);
        match corrections {
            Some(_) => services.encode(&mut second),
            None => unnamed().encode(&mut second),
        }
        hotlines.encode(&mut second);
        corrections.encode(&mut second);
        holidays.encode(&mut second);
        search.encode(&mut second);
        former_numbers.encode(&mut second);
        interpreter.encode(&mut second);
        format!("{}{HALF}{}", first.finish(), second.finish())
    }
    /// Reads what [`Bundle::write`] wrote. `None` if the text was cut or changed on its way.
    pub fn read(text: &str) -> Option<Self> {
        Self::begin(text)?(text)
    }
    /// Reads the first half; what this gives reads the second half of the same text. A slow phone can do something else
    /// in between.
    pub fn begin(text: &str) -> Option<impl FnOnce(&str) -> Option<Self> + use<>> {
        let from = &mut Decoder::of(text.split_once(HALF)?.0)?;
        let (locale, on) = (Codec::decode(from)?, Codec::decode(from)?);
        let (messages, questionnaire, topics) =
            (Codec::decode(from)?, Codec::decode(from)?, Codec::decode(from)?);
        from.is_over().then_some(move |text: &str| {
            let from = &mut Decoder::of(text.split_once(HALF)?.1)?;
            let (places, postal_codes) = (Codec::decode(from)?, Codec::decode(from)?);
            let (services, hotlines) = (Codec::decode(from)?, Codec::decode(from)?);
            let (corrections, holidays) = (Codec::decode(from)?, Codec::decode(from)?);
            let (search, former_numbers) = (Codec::decode(from)?, Codec::decode(from)?);
            let interpreter = Codec::decode(from)?;
            let whole = from.is_over();
            let bundle = Self {
                locale,
                on,
                messages,
                questionnaire,
                topics,
                places,
                postal_codes,
                services,
                hotlines,
                corrections,
                holidays,
                search,
                former_numbers,
                interpreter,
            };
            whole.then_some(bundle)
        })
    }
}

codec_as_variants! {
    Corrections {
        0 => Email(address),
        1 => Page(url)
    }
}

codec_as_fields! {
    FormerNumber { whole, line, service }
    Holiday { on, area }
    Hotline { purpose, service }
    Locale { tag, name, rtl, spoken }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_correction_names_a_service_by_its_code_alone() {
        let email = Corrections::Email("a+b@example.org".into());
        let page = |url: &str| Corrections::Page(url.into());
        for (to, address) in [
            (email, "mailto:a+b@example.org?subject=R%C3%A9pertoire%20%3A%20r1a2b"),
            (page("https://example.org/form"), "https://example.org/form?id=r1a2b"),
            (page("https://example.org/?form=2"), "https://example.org/?form=2&id=r1a2b"),
        ] {
            assert_eq!(to.address("r1a2b", "Répertoire : r1a2b"), address);
        }
    }
}
