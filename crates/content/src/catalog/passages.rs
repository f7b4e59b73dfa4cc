//! Every text that people read, with its place: what is checked word by word and measured.

use super::Record;
use super::message_ids::EVERYDAY_WORDS;
use crate::fluent_files::Compiled;
use alongside_model::{Fees, Service, Text};

/// A text that a person reads, with its place.
#[derive(Clone, Debug)]
pub struct Passage {
    /// File or folder.
    pub file: String,
    /// Record or message.
    pub record: String,
    /// Field of a record.
    pub field: &'static str,
    /// The words.
    pub text: String,
}

/// Every text in a language, without names of services and organizations.
pub fn passages(tag: &str, messages: &Compiled, records: &[Record]) -> Vec<Passage> {
    let mut res: Vec<Passage> = messages
        .iter()
        // Choices and variables are not prose; what people may type is theirs to choose.
        .filter(|(id, message)| message.variables.is_empty() && !id.starts_with(EVERYDAY_WORDS))
        .map(|(id, message)| Passage {
            file: message.file.clone(),
            record: id.clone(),
            field: "",
            text: message.compiled.clone(),
        })
        .collect();
    for record in records {
        let service = &record.service[tag];
        for (field, text) in fields(service) {
            res.push(Passage {
                file: "resources/services".into(),
                record: service.id.clone(),
                field,
                text,
            });
        }
    }
    res
}

/// The texts of a service that are in the language itself, by the field of its record.
fn fields(service: &Service) -> Vec<(&'static str, String)> {
    let mut res = Vec::new();
    let mut maybe = |field, text: Option<&Text>| {
        let own = text.filter(|text| text.lang.is_none());
        res.extend(own.map(|text| (field, text.text.clone())));
    };
    maybe("summary", Some(&service.summary));
    maybe("eligibility", service.eligibility.as_ref());
    maybe("passes_on", service.passes_on.as_ref());
    maybe("asks", service.asks.as_ref());
    for phone in &service.phones {
        maybe("phones.note", phone.note.as_ref());
    }
    if let Fees::Words(words) = &service.fees {
        maybe("fees", Some(words));
    }
    res
}
