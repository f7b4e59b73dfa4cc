//! All that the app needs in one language, as it travels in that language's page.

use crate::directory::Service;
use crate::messages::Messages;
use crate::model::Date;
use crate::questions::Flow;
use crate::topics::Topic;
use serde::{Deserialize, Serialize};

/// A language that the site speaks.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Locale {
    /// BCP 47 tag, which is also its folder in `locales/`.
    #[serde(rename = "t")]
    pub tag: String,
    /// Its own name for itself.
    #[serde(rename = "n")]
    pub name: String,
    /// Whether it is written from right to left.
    #[serde(rename = "r", default, skip_serializing_if = "std::ops::Not::not")]
    pub rtl: bool,
}

impl Locale {
    /// The value of the `dir` attribute.
    pub fn dir(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }
}

/// Text and directory of one language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Block {
    /// The language of this block.
    #[serde(rename = "l")]
    pub locale: Locale,
    /// The day for which the data was prepared.
    #[serde(rename = "d")]
    pub on: Date,
    /// Texts of questions, plan and directory.
    #[serde(rename = "m")]
    pub messages: Messages,
    /// The questions.
    #[serde(rename = "q")]
    pub flow: Flow,
    /// Options and rights, in the order of lists.
    #[serde(rename = "o")]
    pub topics: Vec<Topic>,
    /// The directory, sorted by id.
    #[serde(rename = "s")]
    pub services: Vec<Service>,
    /// The lines of the start screen, by place in `services`, with the id of what each is for.
    #[serde(rename = "p")]
    pub lines: Vec<Line>,
}

/// A number of the start screen.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Line {
    /// Id of the message that says what it is for: `line-{purpose}`.
    #[serde(rename = "f")]
    pub purpose: String,
    /// Which service, by place.
    #[serde(rename = "s")]
    pub service: usize,
}

impl Block {
    /// Writes it for a page. `<` is escaped, so that no text can end the script element that holds it.
    pub fn write(&self) -> String {
        serde_json::to_string(self)
            .expect("a block has only keys that are texts")
            .replace('<', "\\u003c")
    }
    /// Reads what [`Block::write`] wrote. `None` if the text was cut or changed on its way.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}
