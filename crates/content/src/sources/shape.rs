//! What does not fit the schema of a file, all of it at once, in words for people who write no programs.
//!
//! The schema says what is right, this says how to get there. Where a value can have several forms, the one that was
//! meant is the one that fits best, so that a mistake inside it is named and not the whole value.

use crate::street_address;
use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::paths::{Location, LocationSegment};
use jsonschema::{ValidationError, Validator};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// One thing that does not fit.
#[derive(Debug)]
pub(super) struct Misfit {
    /// The place of the record in the list of the file, if it is in one.
    pub(super) record: Option<usize>,
    /// The field of the record, or of the file.
    pub(super) field: String,
    /// What is wrong and how to fix it.
    pub(super) what: String,
}

/// Everything in a file that does not fit its schema. `list` is the field with the records, if the file is a list.
pub(super) fn misfits(
    validator: &Validator,
    schema: &Value,
    file: &Value,
    list: Option<&str>,
) -> Vec<Misfit> {
    let mut gathered = Gathered { schema: Rules(schema), file, found: Vec::new() };
    for error in validator.iter_errors(file) {
        gathered.add(&error);
    }
    gathered.spelling();
    gathered.found.into_iter().map(|found| found.misfit(file, list)).collect()
}

/// The places in a file, or in a record of it, whose text is missing in a language, for a record that does not fit
/// otherwise: what is missing is told in one run. `part` is what of the schema the value is.
pub(super) fn untranslated(
    schema: &Value,
    part: &Value,
    value: &Value,
    languages: &[String],
) -> Vec<String> {
    let mut found = Vec::new();
    Rules(schema).untranslated(part, value, &mut Vec::new(), languages, &mut found);
    found.into_iter().map(|path| field(value, &path, 0)).collect()
}

/// A place in a file: names of fields and places in lists.
type Path = Vec<Step>;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Field(String),
    Item(usize),
}

fn path(location: &Location) -> Path {
    let step = |segment| match segment {
        LocationSegment::Property(name) => Step::Field(name.into_owned()),
        LocationSegment::Index(place) => Step::Item(place),
    };
    location.segments().map(step).collect()
}

/// Something that does not fit, with its place.
struct Found {
    path: Path,
    what: What,
}

enum What {
    /// A field that must be there. The text says what to write.
    Missing(String),
    /// A field that is not known, with those that are.
    Unknown(Vec<String>),
    /// Anything else, in words.
    Said(String),
}

impl Found {
    fn misfit(self, file: &Value, list: Option<&str>) -> Misfit {
        let what = match self.what {
            What::Missing(wanted) => format!("is missing; write {wanted}"),
            What::Unknown(_) => {
                "is not a known field; correct the spelling or remove it".to_owned()
            }
            What::Said(what) => what,
        };
        let (record, from) = match (list, &self.path[..]) {
            (Some(list), [Step::Field(key), Step::Item(place), ..]) if key == list => {
                (Some(*place), 2)
            }
            _ => (None, 0),
        };
        Misfit { record, field: field(file, &self.path, from), what }
    }
}

/// The name of a place, without its first steps: `phones[0].number`, `answers.yes.needs`.
fn field(file: &Value, path: &[Step], from: usize) -> String {
    let mut name = String::new();
    let mut value = Some(file);
    for (place, step) in path.iter().enumerate() {
        value = match step {
            Step::Field(key) => value.and_then(|value| value.get(key)),
            Step::Item(item) => value.and_then(|value| value.get(item)),
        };
        if place < from {
            continue;
        }
        // What has a name of its own is found by it more easily than by counting.
        let id = ["id", "text"].iter().find_map(|key| value?.get(*key)?.as_str());
        let part = match step {
            Step::Field(key) => key,
            Step::Item(item) if id.is_none() => {
                let _ = write!(name, "[{item}]");
                continue;
            }
            Step::Item(_) => id.unwrap_or_default(),
        };
        if !name.is_empty() {
            name.push('.');
        }
        name.push_str(part);
    }
    name
}

struct Gathered<'a> {
    schema: Rules<'a>,
    file: &'a Value,
    found: Vec<Found>,
}

impl Gathered<'_> {
    fn add(&mut self, error: &ValidationError) {
        let schema = self.schema;
        let node = schema.node(error);
        let value = error.instance();
        let place = path(error.instance_path());
        let mut add = |steps: Option<&str>, what: What| {
            let mut path = place.clone();
            path.extend(steps.map(|name| Step::Field(name.to_owned())));
            self.found.push(Found { path, what });
        };
        let said = |name: &str| node[name].as_str().map(str::to_owned);
        match error.kind() {
            Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
                if let Some(meant) = meant(error, context) {
                    for error in meant {
                        self.add(error);
                    }
                } else {
                    let wanted = schema.wanted(node);
                    add(None, What::Said(format!("{}; write {wanted}", kind_of(value))));
                }
            }
            Kind::AdditionalProperties { unexpected } => {
                let known: Vec<String> = node["properties"]
                    .as_object()
                    .into_iter()
                    .flat_map(|it| it.keys().cloned())
                    .collect();
                for name in unexpected {
                    add(Some(name), What::Unknown(known.clone()));
                }
            }
            Kind::PropertyNames { error } => {
                let name = error.instance().as_str().unwrap_or_default().to_owned();
                let known = schema.wanted(&node["propertyNames"]);
                add(Some(&name), What::Said(format!("is not known; write {known}")));
            }
            Kind::Required { property } => {
                let name = property.as_str().unwrap_or_default();
                let listed = &node["properties"][name];
                let one = if listed.is_null() { &node["additionalProperties"] } else { listed };
                add(Some(name), What::Missing(schema.wanted(one)));
            }
            Kind::Type { .. } => {
                add(None, What::Said(format!("{}; write {}", kind_of(value), schema.wanted(node))));
            }
            Kind::Constant { .. } | Kind::Enum { .. } => {
                let wanted = said("errorMessage")
                    .unwrap_or_else(|| format!("write {}", schema.wanted(node)));
                add(None, What::Said(format!("{} is not known here; {wanted}", shown(value))));
            }
            Kind::Pattern { .. } => {
                let rule = said("patternErrorMessage").unwrap_or_else(|| error.to_string());
                let blank = value.as_str().is_some_and(|text| text.trim().is_empty());
                let what = if blank && rule.starts_with("empty") {
                    format!("is {rule}")
                } else {
                    format!("{} is {rule}", shown(value))
                };
                add(None, What::Said(what));
            }
            Kind::UniqueItems => {
                let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
                let twice =
                    items.iter().enumerate().find(|(place, item)| items[..*place].contains(item));
                let twice = twice.map_or_else(String::new, |(_, item)| shown(item));
                add(None, What::Said(format!("{twice} is duplicated; keep one")));
            }
            Kind::MinItems { .. } | Kind::MinProperties { .. } => {
                add(None, What::Said("is empty; write at least one".to_owned()));
            }
            Kind::MaxItems { limit } => {
                let count = value.as_array().map_or(0, Vec::len);
                add(None, What::Said(format!("has {count} entries; at most {limit} fit")));
            }
            Kind::Minimum { .. } | Kind::Maximum { .. } => {
                let (least, most) = (&node["minimum"], &node["maximum"]);
                let range = if most.is_null() {
                    format!("{least} or more")
                } else {
                    format!("from {least} to {most}")
                };
                add(None, What::Said(format!("is {value}; write a whole number, {range}")));
            }
            _ => add(
                None,
                What::Said(format!("does not fit ({error}); compare with a record that passes")),
            ),
        }
    }

    /// A field that is not known and close to one that is missing is that one, misspelt: one mistake, one line.
    fn spelling(&mut self) {
        let mut meant: Vec<Path> = Vec::new();
        for place in 0..self.found.len() {
            let found = &self.found[place];
            let (What::Unknown(known), Some((Step::Field(name), parent))) =
                (&found.what, found.path.split_last())
            else {
                continue;
            };
            let object = parent.iter().try_fold(self.file, |value, step| match step {
                Step::Field(key) => value.get(key),
                Step::Item(item) => value.get(item),
            });
            let free =
                known.iter().filter(|it| object.is_some_and(|object| object.get(it).is_none()));
            let near = free
                .map(|it| (strsim::damerau_levenshtein(name, it), it))
                .filter(|(distance, it)| *distance <= 1 + it.len() / 4)
                .min();
            let Some((_, near)) = near else { continue };
            let mut path = parent.to_vec();
            path.push(Step::Field(near.clone()));
            let what = What::Said(format!("is not a known field; did you mean {near:?}?"));
            self.found[place].what = what;
            meant.push(path);
        }
        self.found.retain(|found| {
            !(matches!(found.what, What::Missing(_)) && meant.contains(&found.path))
        });
    }
}

/// A schema, to find one's way in.
#[derive(Clone, Copy)]
struct Rules<'a>(&'a Value);

impl<'a> Rules<'a> {
    /// Adds the places of texts that are there in one language and not in each.
    fn untranslated(
        self,
        part: &'a Value,
        value: &Value,
        path: &mut Path,
        languages: &[String],
        found: &mut Vec<Path>,
    ) {
        let part = self.resolved(part);
        for form in ["anyOf", "oneOf"].iter().filter_map(|of| part[of].as_array()).flatten() {
            self.untranslated(form, value, path, languages, found);
        }
        // Names and links need not be there in each.
        let is_text =
            part["required"] == json!(["en"]) && part["additionalProperties"]["type"] == "string";
        match value {
            Value::Object(texts) if is_text => {
                for tag in languages.iter().filter(|tag| !texts.contains_key(*tag)) {
                    found.push([&path[..], &[Step::Field(tag.clone())]].concat());
                }
            }
            Value::Object(fields) => {
                for (name, field) in fields {
                    if let Some(part) = part["properties"].get(name) {
                        path.push(Step::Field(name.clone()));
                        self.untranslated(part, field, path, languages, found);
                        path.pop();
                    }
                }
            }
            Value::Array(items) => {
                for (place, item) in items.iter().enumerate() {
                    path.push(Step::Item(place));
                    self.untranslated(&part["items"], item, path, languages, found);
                    path.pop();
                }
            }
            _ => {}
        }
    }

    /// The part of the schema that was not met.
    fn node(self, error: &ValidationError) -> &'a Value {
        let mut steps: Vec<String> =
            error.evaluation_path().segments().map(|step| step.to_string()).collect();
        // The last step is the rule; what stands around it is the part.
        steps.pop();
        steps.iter().fold(self.0, |node, step| match node.get("$ref") {
            Some(_) if step == "$ref" => self.resolved(node),
            _ => match node {
                Value::Array(parts) => step
                    .parse::<usize>()
                    .ok()
                    .and_then(|place| parts.get(place))
                    .unwrap_or(&Value::Null),
                node => &node[step.as_str()],
            },
        })
    }

    /// The part that a part refers to, or else itself.
    fn resolved(self, node: &'a Value) -> &'a Value {
        let target =
            node["$ref"].as_str().and_then(|it| self.0.pointer(it.trim_start_matches('#')));
        match (target, &node["allOf"]) {
            (Some(target), _) => target,
            // Draft 7 allows nothing beside a reference, so one with a description is wrapped.
            (None, Value::Array(parts)) if parts.len() == 1 => self.resolved(&parts[0]),
            (None, _) => node,
        }
    }

    /// What a part of the schema takes, in words that follow 'write'.
    fn wanted(self, node: &'a Value) -> String {
        let node = self.resolved(node);
        if let Some(said) = node["errorMessage"].as_str() {
            return said.trim_start_matches("write ").to_owned();
        }
        if let Some(value) = node.get("const") {
            return value.to_string();
        }
        if let Some(options) = node["enum"].as_array() {
            let options: Vec<&str> = options.iter().filter_map(Value::as_str).collect();
            return format!("one of: {}", options.join(", "));
        }
        if let Some(forms) = node["anyOf"].as_array().or(node["oneOf"].as_array()) {
            let forms: Vec<String> = forms.iter().map(|form| self.wanted(form)).collect();
            // A list of forms ends with 'or null' by itself.
            return match &forms[..] {
                [form, null] if null == "null" && form.ends_with("or null") => form.clone(),
                forms => forms.join(" or "),
            };
        }
        let types: Vec<&str> = match &node["type"] {
            Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
            one => one.as_str().into_iter().collect(),
        };
        let by_language = node["additionalProperties"].is_object();
        let word = |kind: &str| match kind {
            "string" => "a text in quotes",
            "array" => "a list in [ ]",
            "object" if by_language => "a text for each language in { }",
            "object" => "fields in { }",
            "boolean" => "true or false, without quotes",
            "integer" | "number" => "a whole number without quotes",
            _ => "null",
        };
        types.into_iter().map(word).collect::<Vec<_>>().join(" or ")
    }
}

/// The errors of the form that was meant, where a value can have several; `None` if it has none of them.
fn meant<'e>(
    error: &ValidationError,
    forms: &'e [Vec<ValidationError<'static>>],
) -> Option<&'e [ValidationError<'static>]> {
    let here = error.instance_path();
    let mut all: Vec<&[ValidationError<'static>]> = Vec::new();
    let mut rest: Vec<&Vec<ValidationError<'static>>> = forms.iter().rev().collect();
    while let Some(form) = rest.pop() {
        match &form[..] {
            [one] if one.instance_path() == here => match one.kind() {
                Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
                    rest.extend(context.iter().rev());
                }
                _ => all.push(form),
            },
            form => all.push(form),
        }
    }
    let other = |error: &ValidationError| {
        error.instance_path() == here
            && matches!(error.kind(), Kind::Type { .. } | Kind::Constant { .. })
    };
    let misfits = |form: &&[ValidationError]| -> usize {
        let count = |error: &ValidationError| match error.kind() {
            _ if error.instance_path() != here => 0,
            Kind::AdditionalProperties { unexpected } => unexpected.len(),
            _ => 1,
        };
        form.iter().map(count).sum()
    };
    all.into_iter().filter(|form| !form.iter().any(other)).min_by_key(misfits)
}

/// What a value is, as the start of a sentence about why it does not fit.
fn kind_of(value: &Value) -> String {
    match value {
        Value::String(_) => format!("{} is a text", shown(value)),
        Value::Null => "is null".to_owned(),
        Value::Bool(_) => "is true or false".to_owned(),
        Value::Number(_) => "is a number".to_owned(),
        Value::Array(_) => "is a list".to_owned(),
        Value::Object(_) => "is a group of fields in { }".to_owned(),
    }
}

/// A value as a line can repeat it: not all of a long one, and never what looks like a street address.
fn shown(value: &Value) -> String {
    const MOST: usize = 60;
    let text = value.to_string();
    if street_address::find(&text).is_some() {
        return "what stands here".to_owned();
    }
    if text.chars().count() <= MOST {
        return text;
    }
    text.chars().take(MOST).chain("...".chars()).collect()
}
