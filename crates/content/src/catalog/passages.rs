//! Every text that people read, with its place: what is checked word by word and measured.

use super::Record;
use super::message_ids::EVERYDAY_WORDS;
use crate::fluent_files::Compiled;
use alongside_model::{Fees, Service};

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
    res.extend(records.iter().flat_map(|record| service_passages(tag, record)));
    res
}

/// Every text of a record in a language.
pub fn service_passages(tag: &str, record: &Record) -> Vec<Passage> {
    let service = &record.service[tag];
    let passage = |(field, text)| Passage {
        file: "resources/services".into(),
        record: service.id.clone(),
        field,
        text,
    };
    fields(service).into_iter().map(passage).collect()
}

fn fields(service: &Service) -> Vec<(&'static str, String)> {
    let mut res = vec![("summary", service.summary.clone())];
    let mut maybe =
        |field, text: &Option<String>| res.extend(text.iter().map(|text| (field, text.clone())));
    maybe("eligibility", &service.eligibility);
    maybe("passes_on", &service.passes_on);
    maybe("asks", &service.asks);
    for phone in &service.phones {
        maybe("phones.note", &phone.note);
    }
    if let Fees::Words(words) = &service.fees {
        res.push(("fees", words.clone()));
    }
    res
}
