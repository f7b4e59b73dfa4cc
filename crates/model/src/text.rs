//! A text that may be in another language than its page.

use crate::codec::{Codec, Decoder, Encoder};

/// A text, and its language where that is not the page's.
///
/// A service without an official French name keeps its English one, marked so that it is read aloud rightly. So do the
/// texts of a record in a language that has none of its own.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Text {
    /// The words.
    pub text: String,
    /// BCP 47 tag, if it differs from the page's language.
    pub lang: Option<String>,
}

/// Stands before and after the language of a text that is not in the page's.
const LANGUAGE: char = '\u{e009}';

/// Most texts are in the page's language, so that nothing travels to say so.
impl Codec for Text {
    fn encode(&self, out: &mut Encoder) {
        match &self.lang {
            None => self.text.encode(out),
            Some(lang) => format!("{LANGUAGE}{lang}{LANGUAGE}{}", self.text).encode(out),
        }
    }
    fn decode(from: &mut Decoder) -> Option<Self> {
        let text = String::decode(from)?;
        let marked = text.strip_prefix(LANGUAGE).and_then(|rest| rest.split_once(LANGUAGE));
        Some(match marked {
            Some((lang, text)) => Self { text: text.to_owned(), lang: Some(lang.to_owned()) },
            None => Self { text, lang: None },
        })
    }
}
