//! Texts with a deadline or an age, and whether each was read beside its facts since either last changed; and what further
//! languages say of services, beside the record.
//!
//! `resources/read-texts.json` keeps a short mark of each fact, or of the record's text, and of each sentence as a person
//! last read them side by side. A change of either gives another mark, and the check stops until the text was read again:
//! `cargo xtask read` shows what to read and writes the marks.

use crate::catalog::FIRST_LANGUAGE;
use crate::catalog::message_ids::text_of_service;
use crate::defect::Defects;
use crate::figures::figure;
use crate::fluent_files::{self, Compiled, Message};
use crate::sources::{Entry, Sources, forms};
use alongside_model::{HASH_OF_NOTHING, Term, hash_with};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io;
use std::path::Path;

/// The file of the marks.
pub const FILE: &str = "resources/read-texts.json";

/// What people pick of their own age is a question to them and states nothing.
const OWN_AGE: [&str; 2] = ["answer-age-", "because-age-"];

/// A text with a deadline or an age, or of a service.
#[derive(Debug)]
pub struct Text {
    /// The id of its message.
    pub id: String,
    /// Where its facts are named: file, record and field.
    place: (String, String, String),
    /// The deadline or age, as one language has it.
    figure: String,
    /// The facts that it states, by id.
    pub facts: BTreeSet<String>,
    /// What the record of a service says, if further languages say this of it.
    record: Option<String>,
    /// The sentence in each language.
    pub sentences: BTreeMap<String, String>,
}

/// All of them, by id, from `messages` by language.
fn texts(sources: &Sources, messages: &BTreeMap<String, Compiled>) -> BTreeMap<String, Text> {
    // Where each message is a statement of a page, with its facts; and what only leads to statements.
    let mut stated: BTreeMap<&str, (&Entry<forms::Topic>, String, BTreeSet<&String>)> =
        BTreeMap::new();
    let mut leading: BTreeSet<String> = BTreeSet::new();
    for entry in &sources.topics {
        let page = &entry.form;
        leading.insert(format!("{}-title", page.id));
        let sections = page.sections.iter().map(|part| {
            (
                format!("{}-s-{}", page.id, part.id),
                format!("sections.{}", part.id),
                &part.statements,
            )
        });
        let questions = page.questions.iter().flat_map(|part| {
            let asks = || format!("{}-q-{}", page.id, part.id);
            [("short", &part.short), ("more", &part.more)]
                .map(|(name, list)| (asks(), format!("questions.{}.{name}", part.id), list))
        });
        for (heading, field, statements) in sections.chain(questions) {
            leading.insert(heading);
            for statement in statements {
                let at = || (entry, format!("{field}.{}", statement.text), BTreeSet::new());
                stated.entry(&statement.text).or_insert_with(at).2.extend(&statement.facts);
            }
        }
    }
    // Other messages, such as an answer, name their facts in the file of the marks.
    let named: BTreeMap<&str, &Entry<forms::ReadText>> =
        sources.read_texts.iter().map(|entry| (entry.form.text.as_str(), entry)).collect();
    // What is still being translated is read when it is whole.
    let is_draft = |tag: &String| sources.drafts.iter().any(|draft| draft.form.tag == *tag);
    let messages: BTreeMap<&String, &Compiled> =
        messages.iter().filter(|(tag, _)| !is_draft(tag)).collect();
    let ids: BTreeSet<&String> = messages.values().flat_map(|compiled| compiled.keys()).collect();
    let services: BTreeMap<&str, &forms::Service> =
        sources.services.iter().map(|entry| (entry.form.id.as_str(), &entry.form)).collect();
    let text = |id: &String| {
        let in_each =
            || messages.iter().filter_map(|(tag, compiled)| Some((tag, compiled.get(id)?)));
        let sentences =
            || in_each().map(|(tag, message)| ((*tag).clone(), message.compiled.clone())).collect();
        let in_file = |field: &str| (FILE.to_owned(), id.clone(), field.to_owned());
        if let Some((field, service)) = text_of_service(id) {
            // A text that no record has is a mistake of its own.
            let said = services.get(service)?.text(field)?.get(FIRST_LANGUAGE)?.clone()?;
            // So is one in a language that stands in the record.
            let mut sentences: BTreeMap<String, String> = sentences();
            sentences.retain(|tag, _| !forms::RECORD_LANGUAGES.contains(&tag.as_str()));
            return Some((
                id.clone(),
                Text {
                    id: id.clone(),
                    place: in_file("record"),
                    figure: String::new(),
                    facts: BTreeSet::new(),
                    record: Some(said),
                    sentences,
                },
            ));
        }
        if leading.contains(id)
            || id.starts_with("find-")
            || OWN_AGE.iter().any(|start| id.starts_with(start))
        {
            return None;
        }
        let found = |(tag, message): (&&String, &Message)| figure(tag, &message.compiled);
        // As most editors read it, where the first language says one.
        let first = in_each().filter(|(tag, _)| tag.as_str() == FIRST_LANGUAGE).find_map(found);
        let figure = first.or_else(|| in_each().find_map(found))?;
        let (place, facts) = match stated.get(id.as_str()) {
            Some((entry, field, facts)) => (
                (entry.file.clone(), entry.record.clone(), field.clone()),
                facts.iter().map(ToString::to_string).collect(),
            ),
            None => (
                in_file("facts"),
                named
                    .get(id.as_str())
                    .into_iter()
                    .flat_map(|entry| entry.form.facts.keys().cloned())
                    .collect(),
            ),
        };
        let sentences = sentences();
        Some((id.clone(), Text { id: id.clone(), place, figure, facts, record: None, sentences }))
    };
    ids.into_iter().filter_map(text).collect()
}

/// Notes every text with a deadline or an age that names no fact, or that was not read since it or a fact changed; and
/// every text of a service that was not read since it or the record changed.
pub(crate) fn check(
    sources: &Sources,
    messages: &BTreeMap<String, Compiled>,
    defects: &mut Defects,
) {
    // What could not be read may hold the fact, the page or the mark.
    if !sources.unread.is_empty() {
        return;
    }
    let facts = marks_of_facts(sources);
    let texts = texts(sources, messages);
    let mut read: BTreeMap<&str, &forms::ReadText> = BTreeMap::new();
    for entry in &sources.read_texts {
        let id = entry.form.text.as_str();
        if read.insert(id, &entry.form).is_some() {
            defects.add(FILE, id, "text", "is duplicated; keep one");
        }
        if !texts.contains_key(id) {
            defects.add(
                FILE,
                id,
                "text",
                "is no text with a deadline or an age, nor one of a service, any more; remove the entry",
            );
        }
    }
    for text in texts.values() {
        let (file, record, field) = &text.place;
        let mut add = |what: String| defects.add(file, record, field, what);
        if text.is_bare() {
            let how = if file == FILE {
                let id = &text.id;
                format!(
                    r#"add {{"text": "{id}", "facts": {{"FACT": ""}}, "sentences": {{}}}} with the fact that it states"#
                )
            } else {
                "name the fact that it states".to_owned()
            };
            add(format!(
                "says {:?} and names no fact; {how}, or word it without the figure",
                text.figure
            ));
            continue;
        }
        // A fact that does not exist has a defect of its own where a page names it.
        if let Some(id) = text.facts.iter().find(|id| !facts.contains_key(id.as_str())) {
            if file == FILE {
                add(format!("{id:?} is not a fact of resources/facts; correct the id"));
            }
            continue;
        }
        let id = &text.id;
        match read.get(id.as_str()) {
            None if text.record.is_some() => {
                add(format!("was never read beside the record; run `cargo xtask read {id}`"));
            }
            None => add(format!(
                "says {:?} and was never read beside its facts; run `cargo xtask read {id}`",
                text.figure
            )),
            Some(read) => {
                let changed = changes(text, read, &facts);
                if !changed.is_empty() {
                    let changed = changed.join(" and ");
                    add(format!(
                        "was not read since {changed} changed; run `cargo xtask read {id}`"
                    ));
                }
            }
        }
    }
}

impl Text {
    /// Whether there is nothing to read it beside.
    fn is_bare(&self) -> bool {
        self.facts.is_empty() && self.record.is_none()
    }
    fn mark_of_record(&self) -> Option<String> {
        self.record.as_ref().map(|said| mark([said.as_str()]))
    }
}

/// What changed since a text was read.
fn changes(text: &Text, read: &forms::ReadText, facts: &BTreeMap<&str, String>) -> Vec<String> {
    let facts = text
        .facts
        .iter()
        .filter(|id| read.facts.get(*id) != facts.get(id.as_str()))
        .map(|id| format!("its fact {id:?}"));
    let sentences = text
        .sentences
        .iter()
        .filter(|(tag, sentence)| read.sentences.get(*tag) != Some(&mark([sentence.as_str()])))
        .map(|(tag, _)| format!("its sentence in {tag:?}"));
    let is_other = text.mark_of_record() != read.record;
    let record = is_other.then(|| "the text of the record".to_owned());
    facts.chain(record).chain(sentences).collect()
}

/// The mark of each fact: of what it says, where and how surely, not of the pages that show it.
fn marks_of_facts(sources: &Sources) -> BTreeMap<&str, String> {
    let mark_of = |fact: &forms::Fact| {
        let area = fact.area.join(" ");
        mark([fact.claim.as_str(), &area, fact.confidence.0.id()])
    };
    sources.facts.iter().map(|entry| (entry.form.id.as_str(), mark_of(&entry.form))).collect()
}

/// A short mark of some texts.
fn mark<const N: usize>(texts: [&str; N]) -> String {
    format!("{:08x}", hash_with(HASH_OF_NOTHING, &texts.join("\0")))
}

/// What is to be read, and the marks to write once it was.
#[derive(Debug)]
pub struct Reading {
    /// The texts to read, each with its facts beside it.
    pub shown: Vec<String>,
    /// The file of the marks, if they were read.
    marks: String,
}

impl Reading {
    /// What there is to read below `root` among the texts with these ids, on these pages or of these facts, or among
    /// all of them.
    ///
    /// # Errors
    /// Says which of `asked` is no such text, page or fact; or which text names no fact, since then there is nothing to
    /// read it beside.
    pub fn new(root: &Path, asked: &[String]) -> Result<Self, String> {
        let first = || "some files cannot be read; run `cargo xtask check` first".to_owned();
        let mut defects = Defects::default();
        let sources =
            Sources::read(root, &BTreeMap::new(), None, &mut defects).ok_or_else(first)?;
        let messages: BTreeMap<String, Compiled> = sources
            .messages
            .iter()
            .map(|(tag, files)| (tag.clone(), fluent_files::compile(files, &mut defects)))
            .collect();
        if !defects.is_empty() {
            return Err(first());
        }
        let texts = texts(&sources, &messages);
        let facts = marks_of_facts(&sources);
        let meant = |text: &Text, asked: &String| {
            text.id == *asked || text.place.1 == *asked || text.facts.contains(asked)
        };
        if let Some(unknown) = asked.iter().find(|it| !texts.values().any(|text| meant(text, it))) {
            return Err(format!(
                "{unknown:?} is no text with a deadline or an age, no page with one and no fact of one; look in {FILE}"
            ));
        }
        let before: BTreeMap<&str, &forms::ReadText> = sources
            .read_texts
            .iter()
            .map(|entry| (entry.form.text.as_str(), &entry.form))
            .collect();
        let mut shown = Vec::new();
        let mut marks = Vec::new();
        for text in texts.values() {
            let read = before.get(text.id.as_str());
            let is_due = read.is_none_or(|read| !changes(text, read, &facts).is_empty());
            let is_asked = asked.iter().any(|asked| meant(text, asked));
            let is_bare =
                text.is_bare() || text.facts.iter().any(|id| !facts.contains_key(id.as_str()));
            if is_bare && is_asked {
                return Err(format!(
                    "{}: names no fact that exists; `cargo xtask check` says where to name it",
                    text.id
                ));
            }
            if is_asked || asked.is_empty() && is_due && !is_bare {
                shown.push(beside_facts(text, &sources));
                marks.push(entry(text, &facts));
            } else if let Some(read) = read {
                marks.push((*read).clone());
            }
        }
        Ok(Self { shown, marks: file(&marks) })
    }

    /// Writes the marks of what was shown.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn record(&self, root: &Path) -> io::Result<()> {
        std::fs::write(root.join(FILE), &self.marks)
    }
}

/// A text as a person reads it: its sentences, and below them what its facts say, with the pages that show it.
fn beside_facts(text: &Text, sources: &Sources) -> String {
    let mut res = format!("{}\n", text.id);
    if let Some(said) = &text.record {
        let _ = writeln!(res, "  record: {said}");
    }
    for (tag, sentence) in &text.sentences {
        let _ = writeln!(res, "  {tag}: {sentence}");
    }
    for entry in sources.facts.iter().filter(|entry| text.facts.contains(&entry.form.id)) {
        let fact = &entry.form;
        let _ = writeln!(
            res,
            "  fact {} ({}, {}): {}",
            fact.id,
            fact.area.join(" "),
            fact.confidence.0.id(),
            fact.claim
        );
        for source in &fact.sources {
            let _ = writeln!(
                res,
                "    {} ({})",
                source.url,
                source.as_of.as_deref().unwrap_or("no date")
            );
        }
    }
    res
}

fn entry(text: &Text, facts: &BTreeMap<&str, String>) -> forms::ReadText {
    forms::ReadText {
        text: text.id.clone(),
        facts: text.facts.iter().map(|id| (id.clone(), facts[id.as_str()].clone())).collect(),
        record: text.mark_of_record(),
        sentences: text
            .sentences
            .iter()
            .map(|(tag, it)| (tag.clone(), mark([it.as_str()])))
            .collect(),
    }
}

/// The file with these marks, a text a line, so that two changes at a time do not touch.
fn file(marks: &[forms::ReadText]) -> String {
    let lines: Vec<String> = marks
        .iter()
        .map(|text| format!("    {}", serde_json::to_string(text).expect("it is JSON")))
        .collect();
    format!(
        "{{\n  \"$schema\": \"schema/read-texts.schema.json\",\n  \"read_texts\": [\n{}\n  ]\n}}\n",
        lines.join(",\n")
    )
}
