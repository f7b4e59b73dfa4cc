//! All that the app needs in one language, as it travels in that language's page.

use crate::directory::Service;
use crate::messages::Messages;
use crate::model::Date;
use crate::questions::Flow;
use crate::search::Entry;
use crate::topics::Topic;
use crate::wire::Wire;

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
pub struct Block {
    /// The language of this block.
    pub locale: Locale,
    /// The day for which the data was prepared.
    pub on: Date,
    /// Texts of questions, plan and directory.
    pub messages: Messages,
    /// The questions.
    pub flow: Flow,
    /// Options and rights, in the order of lists.
    pub topics: Vec<Topic>,
    /// The directory, sorted by id.
    pub services: Vec<Service>,
    /// The lines of the start screen, by place in `services`, with the id of what each is for.
    pub lines: Vec<Line>,
    /// Everyday words of every language of the site, for the search.
    pub search: Vec<Entry>,
}

/// A number of the start screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Id of the message that says what it is for: `line-{purpose}`.
    pub purpose: String,
    /// Which service, by place.
    pub service: usize,
}

impl Block {
    /// Writes it for a page. `<` is replaced, so that no text can end the script element that holds it.
    pub fn write(&self) -> String {
        let mut res = String::new();
        self.put(&mut res);
        res.replace('<', LESS)
    }
    /// Reads what [`Block::write`] wrote. `None` if the text was cut or changed on its way.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.replace(LESS, "<");
        let mut lines = text.split('\n');
        let res = Self::take(&mut lines)?;
        // The last line is whole only if its end came along.
        (lines.next() == Some("") && lines.next().is_none()).then_some(res)
    }
}

/// Stands for `<` in a page.
const LESS: &str = "\u{e006}";
