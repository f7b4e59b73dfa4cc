//! What is wrong in a data file, where, and how to fix it.

use std::fmt;

/// One mistake in `resources/` or `locales/`.
///
/// Printed as `resources/services/bc.json: bc-211: phones[0].number: "+1833900101" is not a phone number; write ...`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Defect {
    /// The file, from the top of the repository.
    pub file: String,
    /// The record or message in it, by id, or by place where it has no id.
    pub record: String,
    /// The field, if it is about one.
    pub field: String,
    /// What was found and what would be right, without a full stop.
    pub what: String,
}

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        for part in [&self.record, &self.field].into_iter().filter(|part| !part.is_empty()) {
            write!(f, ": {part}")?;
        }
        write!(f, ": {}", self.what)
    }
}

/// Defects found so far, so that one run shows all of them.
#[derive(Debug, Default)]
pub struct Defects(Vec<Defect>);

impl Defects {
    /// Notes a defect.
    pub fn add(&mut self, file: &str, record: &str, field: &str, what: impl Into<String>) {
        self.0.push(Defect {
            file: file.to_owned(),
            record: record.to_owned(),
            field: field.to_owned(),
            what: what.into(),
        });
    }
    /// Notes those that were found elsewhere.
    pub fn append(&mut self, others: Self) {
        self.0.extend(others.0);
    }
    /// Whether none was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// All of them, sorted, without repeats.
    pub fn into_sorted(mut self) -> Vec<Defect> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}
