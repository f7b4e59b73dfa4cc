//! All that the app needs in one language, as it travels in that language's page.

use crate::codec::{Codec, Lines, codec_as_fields};
use crate::date::Date;
use crate::messages::Messages;
use crate::questionnaire::Questionnaire;
use crate::search_words::SearchEntry;
use crate::service::Service;
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
    /// The directory, sorted by id.
    pub services: Vec<Service>,
    /// The lines of the start screen, by place in `services`, with the id of what each is for.
    pub hotlines: Vec<Hotline>,
    /// Where someone can say that a record is wrong, if whoever runs the site named a place.
    pub corrections: Option<Corrections>,
    /// Everyday words of every language of the site, for the search.
    pub search: Vec<SearchEntry>,
}

/// A number of the start screen.
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
            Self::Email(to) => format!("mailto:{to}?subject={}", escaped(subject)),
            Self::Page(url) => {
                let mark = if url.contains('?') { '&' } else { '?' };
                format!("{url}{mark}id={code}")
            }
        }
    }
}

/// A text as a part of an address.
fn escaped(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut res = String::new();
    for it in text.bytes() {
        if it.is_ascii_alphanumeric() {
            res.push(char::from(it));
        } else {
            res.push('%');
            res.extend([it >> 4, it & 15].map(|it| char::from(DIGITS[usize::from(it)])));
        }
    }
    res
}

/// Stands between the two halves of a bundle.
const HALF: char = '\u{e007}';

impl Bundle {
    /// Writes it for a page: no text in it can end the script element that holds it.
    pub fn write(&self) -> String {
        let Self {
            locale,
            on,
            messages,
            questionnaire,
            topics,
            services,
            hotlines,
            corrections,
            search,
        } = self;
        let mut res = String::new();
        locale.encode(&mut res);
        on.encode(&mut res);
        messages.encode(&mut res);
        questionnaire.encode(&mut res);
        topics.encode(&mut res);
        res.push(HALF);
        services.encode(&mut res);
        hotlines.encode(&mut res);
        corrections.encode(&mut res);
        search.encode(&mut res);
        res
    }
    /// Reads what [`Bundle::write`] wrote. `None` if the text was cut or changed on its way.
    pub fn read(text: &str) -> Option<Self> {
        Self::begin(text)?(text)
    }
    /// Reads the first half; what this gives reads the second half of the same text. A slow phone can do something else
    /// in between.
    pub fn begin(text: &str) -> Option<impl FnOnce(&str) -> Option<Self> + use<>> {
        let left = &mut text.split_once(HALF)?.0.split('\n');
        let (locale, on) = (Codec::decode(left)?, Codec::decode(left)?);
        let (messages, questionnaire, topics) =
            (Codec::decode(left)?, Codec::decode(left)?, Codec::decode(left)?);
        is_over(left).then_some(move |text: &str| {
            let left = &mut text.split_once(HALF)?.1.split('\n');
            let (services, hotlines) = (Codec::decode(left)?, Codec::decode(left)?);
            let (corrections, search) = (Codec::decode(left)?, Codec::decode(left)?);
            let whole = is_over(left);
            let res = Self {
                locale,
                on,
                messages,
                questionnaire,
                topics,
                services,
                hotlines,
                corrections,
                search,
            };
            whole.then_some(res)
        })
    }
}

/// Whether all was read. The last line is whole only if its end came along.
fn is_over(lines: &mut Lines) -> bool {
    lines.next() == Some("") && lines.next().is_none()
}

impl Codec for Corrections {
    fn encode(&self, out: &mut String) {
        match self {
            Self::Email(it) => (false, it.clone()).encode(out),
            Self::Page(it) => (true, it.clone()).encode(out),
        }
    }
    fn decode(lines: &mut Lines) -> Option<Self> {
        let page = bool::decode(lines)?;
        String::decode(lines).map(if page { Self::Page } else { Self::Email })
    }
}

codec_as_fields! {
    Hotline { purpose, service }
    Locale { tag, name, rtl }
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
