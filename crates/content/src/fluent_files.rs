//! Fluent files: read, compiled to the compact form of [`alongside_i18n::reader`], compared with `fluent`.
//!
//! The compiled form holds all of Fluent that texts here may use: text, variables, references to messages and
//! terms, and choices by a variable. Functions and attributes are refused with a defect, because the browser
//! could not say them. [`differences`] proves on every message that compiled text and `fluent` agree.

use crate::defect::Defects;
use crate::sources::characters;
use alongside_i18n::reader::{self, END, KEY, VALUE, VARIABLE, Value};
use alongside_model::Messages;
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
    VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

/// A message as it was read: its place and what it needs.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its file.
    pub file: String,
    /// Its compiled text.
    pub compiled: String,
    /// Variables that it uses.
    pub variables: BTreeSet<String>,
    /// The comment right above it.
    pub comment: String,
}

/// The messages of one language, by id.
pub type Compiled = BTreeMap<String, Message>;

/// Reads and compiles the files of one language: pairs of file name and text.
pub fn compile(files: &[(String, String)], defects: &mut Defects) -> Compiled {
    let mut sources: BTreeMap<String, (String, Pattern<String>)> = BTreeMap::new();
    let mut comments: BTreeMap<String, String> = BTreeMap::new();
    for (file, text) in files {
        if deepest(text) > DEEPEST {
            defects.add(file, "", "", "has braces inside braces without end; close them");
            continue;
        }
        let resource: Resource<String> = match fluent_syntax::parser::parse(text.clone()) {
            Ok(it) => it,
            Err((it, errors)) => {
                for error in errors {
                    let line = text[..error.pos.start.min(text.len())].lines().count();
                    defects.add(
                        file,
                        &format!("line {line}"),
                        "",
                        format!("is not Fluent ({error}); compare with the lines around it"),
                    );
                }
                it
            }
        };
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(it) => {
                    if let Some(comment) = it.comment {
                        comments.insert(it.id.name.clone(), comment.content.join("\n"));
                    }
                    (it.id.name, it.value, it.attributes.len())
                }
                Entry::Term(it) => {
                    (format!("-{}", it.id.name), Some(it.value), it.attributes.len())
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => continue,
            };
            if attributes > 0 {
                defects.add(
                    file,
                    &id,
                    "",
                    "has an attribute, and attributes are not used here; make it a message of its own",
                );
            }
            let Some(value) = value else {
                defects.add(file, &id, "", "has no text; write one after the =");
                continue;
            };
            if let Some((other, _)) = sources.get(&id) {
                defects.add(file, &id, "", format!("is duplicated; {other} has it too: keep one"));
                continue;
            }
            sources.insert(id, (file.clone(), value));
        }
    }
    let mut res = Compiled::new();
    for (id, (file, pattern)) in sources.iter().filter(|(id, _)| !id.starts_with('-')) {
        let mut writer = Writer {
            sources: &sources,
            variables: BTreeSet::new(),
            text: String::new(),
            trail: vec![id.clone()],
        };
        match writer.pattern(pattern) {
            Ok(()) => {
                res.insert(
                    id.clone(),
                    Message {
                        file: file.clone(),
                        compiled: writer.text,
                        variables: writer.variables,
                        comment: comments.remove(id).unwrap_or_default(),
                    },
                );
            }
            Err(what) => defects.add(file, id, "", what),
        }
    }
    res
}

/// How many braces may stand inside one another; the parser goes down into each.
const DEEPEST: usize = 100;

/// How many braces are open at once, at most. Text of a sound file opens a few.
fn deepest(text: &str) -> usize {
    let (mut open, mut res) = (0_usize, 0);
    for it in text.bytes() {
        match it {
            b'{' => open += 1,
            b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        res = res.max(open);
    }
    res
}

/// The ids of all messages that these files begin, broken ones too.
pub fn declared(files: &[(String, String)]) -> BTreeSet<String> {
    let lines = files.iter().flat_map(|(_, text)| text.lines());
    lines
        .filter_map(|it| it.split_once('='))
        .map(|(id, _)| id.trim_end())
        .filter(|it| {
            it.starts_with(|c: char| c.is_ascii_alphabetic()) && !it.contains(char::is_whitespace)
        })
        .map(str::to_owned)
        .collect()
}

struct Writer<'a> {
    sources: &'a BTreeMap<String, (String, Pattern<String>)>,
    variables: BTreeSet<String>,
    text: String,
    trail: Vec<String>,
}

impl Writer<'_> {
    fn pattern(&mut self, pattern: &Pattern<String>) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression)?,
            }
        }
        Ok(())
    }

    fn expression(&mut self, expression: &Expression<String>) -> Result<(), String> {
        match expression {
            Expression::Inline(it) => self.inline(it),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err(
                        "chooses by something that is not a variable; choose by a $variable".into(),
                    );
                };
                self.variables.insert(id.name.clone());
                self.text.push(VARIABLE);
                self.text.push_str(&id.name);
                // The default comes last, where the reader looks for it.
                for variant in variants
                    .iter()
                    .filter(|it| !it.default)
                    .chain(variants.iter().filter(|it| it.default))
                {
                    self.text.push(KEY);
                    match &variant.key {
                        VariantKey::Identifier { name } => self.text.push_str(name),
                        VariantKey::NumberLiteral { value } => self.text.push_str(value),
                    }
                    self.text.push(VALUE);
                    self.pattern(&variant.value)?;
                }
                self.text.push(END);
                Ok(())
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<String>) -> Result<(), String> {
        match expression {
            InlineExpression::StringLiteral { value } => {
                let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
                if let Some(letter) = characters::refused(&text) {
                    return Err(characters::advice(letter));
                }
                self.text.push_str(&text);
                Ok(())
            }
            InlineExpression::NumberLiteral { value } => {
                self.text.push_str(value);
                Ok(())
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
                self.text.push(VARIABLE);
                self.text.push_str(&id.name);
                self.text.push(END);
                Ok(())
            }
            InlineExpression::MessageReference { id, attribute: None } => self.reference(id.name.clone()),
            InlineExpression::TermReference { id, attribute: None, arguments: None | Some(CallArguments { .. }) } => {
                self.reference(format!("-{}", id.name))
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::FunctionReference { .. } => {
                Err("uses a function or an attribute, which the browser cannot say; write it as text or a $variable".into())
            }
        }
    }

    fn reference(&mut self, id: String) -> Result<(), String> {
        if self.trail.contains(&id) {
            return Err(format!("refers to itself through `{id}`; remove one of the references"));
        }
        let Some((_, pattern)) = self.sources.get(&id) else {
            return Err(format!("uses `{id}`, which does not exist; write it or correct the name"));
        };
        self.trail.push(id);
        let res = self.pattern(pattern);
        self.trail.pop();
        res
    }
}

/// Messages in which the compiled text and `fluent` do not say the same, for some values of their variables.
///
/// Numbers 0 to 30 and a hundred and a million go through every variable, and so does a text.
pub fn differences(lang: &str, files: &[(String, String)], compiled: &Compiled) -> Vec<String> {
    let mut bundle = FluentBundle::new(vec![lang.parse().expect("a checked tag")]);
    bundle.set_use_isolating(false);
    for (_, text) in files.iter().filter(|(_, text)| deepest(text) <= DEEPEST) {
        let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(it, _)| it);
        bundle.add_resource_overriding(resource);
    }
    let messages =
        Messages::new(compiled.iter().map(|(id, it)| (id.clone(), it.compiled.clone())).collect());
    let mut res = Vec::new();
    for (id, message) in compiled {
        let pattern = bundle.get_message(id).and_then(|it| it.value());
        let Some(pattern) = pattern else {
            res.push(id.clone());
            continue;
        };
        let numbers = (0..=30)
            .chain([100, 1_000_000])
            .map(|it| (FluentValue::from(it), Value::Number(it, crate::plural(lang, it))));
        let texts = ["open", "pm", "x"].map(|it| (FluentValue::from(it), Value::from(it)));
        for (theirs, ours) in numbers.chain(texts) {
            let mut args = FluentArgs::new();
            let mut values = Vec::new();
            for name in &message.variables {
                args.set(name.clone(), theirs.clone());
                values.push((name.as_str(), ours.clone()));
            }
            let want = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
            if want != reader::format(&messages, id, &values) {
                res.push(id.clone());
                break;
            }
            if message.variables.is_empty() {
                break;
            }
        }
    }
    res
}
