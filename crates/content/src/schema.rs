//! The JSON Schemas of the files in `resources/`, so that a text editor explains and completes what people type.
//!
//! They are made from the types of [`crate::raw`] and the closed lists of the core, never by hand: [`files`] gives
//! their texts, `cargo xtask schema` writes them into `resources/schema/`, and a test compares the two. Each data file
//! names its own by `"$schema"`, which [`named_by`] tells. A schema knows only the shape of one file; whether an id
//! exists or a number works there is the check's to say.
//!
//! Draft 7, because every editor that knows schemas reads it.

use crate::defect::{Defect, Defects};
use crate::raw;
use alongside_i18n::localizer::ZONES;
use alongside_model::{Region, Term};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};
use std::borrow::Cow;
use std::marker::PhantomData;
use std::path::Path;
use std::{fs, io};

/// The folder of the schemas.
pub const FOLDER: &str = "resources/schema";

/// A kind of data file.
struct Kind {
    /// The schema is `{name}.schema.json`.
    name: &'static str,
    /// The file, or the folder that holds files of this kind, which ends with `/`.
    place: &'static str,
    /// What an editor is told about the whole file.
    about: &'static str,
    /// What stands in it.
    shape: Shape,
}

/// What stands in a file.
enum Shape {
    /// A list of records under this key.
    List(&'static str, fn(&mut SchemaGenerator) -> Schema),
    /// One record, which is the whole file.
    Whole(fn(SchemaGenerator) -> Schema),
}
use Shape::{List, Whole};

/// Every kind of data file. A new one is one entry.
const KINDS: &[Kind] = &[
    Kind {
        name: "services",
        place: "resources/services/",
        about: "Services of a province or territory, or of all of Canada.",
        shape: List("services", SchemaGenerator::subschema_for::<raw::Service>),
    },
    Kind {
        name: "facts",
        place: "resources/facts/",
        about: "Facts that sentences of the site rest on, with the pages that show them.",
        shape: List("facts", SchemaGenerator::subschema_for::<raw::Fact>),
    },
    Kind {
        name: "topic",
        place: "resources/topics/",
        about: "A page on a right, an option or the site.",
        shape: Whole(SchemaGenerator::into_root_schema_for::<raw::Topic>),
    },
    Kind {
        name: "questions",
        place: "resources/questions.json",
        about: "The questions in their order, at most 16. Every question can be skipped.",
        shape: List("questions", SchemaGenerator::subschema_for::<raw::Question>),
    },
    Kind {
        name: "lines",
        place: "resources/lines.json",
        about: "The lines of the start screen. The first is also the one shown for danger now.",
        shape: List("lines", SchemaGenerator::subschema_for::<raw::Hotline>),
    },
    Kind {
        name: "rung",
        place: "resources/rung.json",
        about: "Who rang the numbers of the start screen, and when. Whoever hosts the site fills it in.",
        shape: List("rung", SchemaGenerator::subschema_for::<raw::Ring>),
    },
    Kind {
        name: "left-out",
        place: "resources/left-out.json",
        about: "Services that were looked at and are not in the directory, each with the reason.",
        shape: List("left_out", SchemaGenerator::subschema_for::<raw::LeftOut>),
    },
    Kind {
        name: "locales",
        place: "resources/locales.json",
        about: "The languages of the site.",
        shape: List("locales", SchemaGenerator::subschema_for::<raw::Locale>),
    },
    Kind {
        name: "numbers",
        place: "resources/numbers.json",
        about: "Which numbers exist and where they work. A number that does not fit is refused.",
        shape: Whole(SchemaGenerator::into_root_schema_for::<raw::Numbers>),
    },
    Kind {
        name: "site",
        place: "resources/site.json",
        about: "What whoever hosts the site may set.",
        shape: Whole(SchemaGenerator::into_root_schema_for::<raw::Site>),
    },
];

impl Kind {
    /// Whether this file is of this kind.
    fn holds(&self, file: &str) -> bool {
        if self.place.ends_with('/') { file.starts_with(self.place) } else { file == self.place }
    }

    /// How a file of this kind names its schema: the way from its own folder.
    fn named(&self) -> String {
        let up = if self.place.ends_with('/') { "../" } else { "" };
        format!("{up}schema/{}.schema.json", self.name)
    }

    /// Its schema, as the text of a file.
    fn text(&self) -> String {
        let mut generator = SchemaSettings::draft07().into_generator();
        let mut schema: Value = match self.shape {
            Whole(of) => of(generator).into(),
            List(key, of) => {
                let items: Value = of(&mut generator).into();
                json!({
                    "$schema": "http://json-schema.org/draft-07/schema#",
                    "type": "object",
                    "properties": { key: { "type": "array", "items": items } },
                    "required": [key],
                    "additionalProperties": false,
                    "definitions": generator.take_definitions(true),
                })
            }
        };
        schema["title"] = json!(self.name);
        schema["description"] = json!(self.about);
        schema["properties"]["$schema"] = json!({
            "const": self.named(),
            "description": "Tells a text editor what may stand in this file. Leave it as it is.",
        });
        if let Some(required) = schema["required"].as_array_mut() {
            required.insert(0, json!("$schema"));
        }
        format!("{schema:#}\n")
    }
}

/// The `"$schema"` that a data file must hold, by its path from the top of the repository.
pub fn named_by(file: &str) -> Option<String> {
    KINDS.iter().find(|it| it.holds(file)).map(Kind::named)
}

/// Every schema: its path from the top of the repository, and its text.
pub fn files() -> Vec<(String, String)> {
    KINDS.iter().map(|it| (format!("{FOLDER}/{}.schema.json", it.name), it.text())).collect()
}

/// What is wrong with the schemas below `root`: one that differs from the types, or that belongs to none.
pub fn drift(root: &Path) -> Vec<Defect> {
    let mut res = Defects::default();
    let files = files();
    for (file, text) in &files {
        if fs::read_to_string(root.join(file)).ok().as_ref() != Some(text) {
            res.add(file, "", "", "is not what desk/src/raw.rs says; run `cargo xtask schema`");
        }
    }
    for entry in fs::read_dir(root.join(FOLDER)).into_iter().flatten().flatten() {
        let file = format!("{FOLDER}/{}", entry.file_name().to_string_lossy());
        if files.iter().all(|(known, _)| *known != file) {
            res.add(&file, "", "", "is the schema of no kind of file; take it out");
        }
    }
    res.into_sorted()
}

/// Writes the schemas that differ below `root`, and gives their paths.
pub fn write(root: &Path) -> io::Result<Vec<String>> {
    fs::create_dir_all(root.join(FOLDER))?;
    let mut res = Vec::new();
    for (file, text) in files() {
        if fs::read_to_string(root.join(&file)).ok().as_ref() != Some(&text) {
            fs::write(root.join(&file), text)?;
            res.push(file);
        }
    }
    Ok(res)
}

/// An id of a closed list.
pub struct OneOf<T>(PhantomData<T>);

impl<T: Term> JsonSchema for OneOf<T> {
    fn schema_name() -> Cow<'static, str> {
        let path = std::any::type_name::<T>();
        path.rsplit("::").next().unwrap_or(path).into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": ids::<T>() })
    }
}

fn ids<T: Term>() -> Vec<&'static str> {
    T::ALL.iter().map(|it| it.id()).collect()
}

/// What an area may name.
fn places() -> Vec<&'static str> {
    [vec!["CA"], ids::<Region>()].concat()
}

/// Declares forms of values that are plain text, numbers or maps in [`crate::raw`].
macro_rules! forms {
    ($($(#[$doc:meta])* $name:ident = $schema:tt;)+) => {$(
        $(#[$doc])*
        pub struct $name;
        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )+};
}

forms! {
    /// An id: small letters, digits and hyphens.
    IdText = { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" };
    /// A language tag.
    Language = { "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" };
    /// A text in every language of the site.
    Texts = { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "required": ["en"] };
    /// An official name, in the languages that have one.
    Names = { "type": "object", "additionalProperties": { "type": ["string", "null"] }, "required": ["en"] };
    /// An https address in at least one language.
    Links = { "type": "object", "additionalProperties": { "type": ["string", "null"], "pattern": "^https://[^\\s\"]+$" }, "minProperties": 1 };
    /// An https address.
    UrlText = { "type": "string", "pattern": "^https://[^\\s\"]+$" };
    /// An e-mail address that can stand in a link as it is.
    EmailText = { "type": "string", "pattern": "^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$" };
    /// A month, or a year.
    MonthText = { "type": "string", "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2]))?$" };
    /// A day.
    DayText = { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" };
    /// A time of the day.
    TimeText = { "type": "string", "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" };
    /// A number that can be dialled.
    NumberText = { "type": "string", "pattern": "^(\\+1[2-9][0-9]{2}[2-9][0-9]{6}|[0-9]{3,7})$" };
    /// The first three digits of a number.
    DialCode = { "type": "string", "pattern": "^[2-9][0-9]{2}$" };
    /// A test on the answers to a question.
    TestText = { "type": "string", "pattern": "^[a-z0-9-]+=[a-z0-9-]+(,[a-z0-9-]+)*$", "description": "question=answer,answer" };
    /// Costs nothing.
    Free = { "const": "free" };
    /// At all hours.
    Always = { "const": "always" };
    /// A time zone.
    Zone = { "type": "string", "enum": ZONES };
    /// All of Canada, or provinces and territories.
    Places = {
        "type": "array",
        "items": { "type": "string", "enum": (places()) },
        "minItems": 1,
        "uniqueItems": true,
    };
    /// The area codes of each province and territory.
    AreaCodes = {
        "type": "object",
        "propertyNames": { "enum": (ids::<Region>()) },
        "additionalProperties": { "type": "array", "items": { "type": "string", "pattern": "^[2-9][0-9]{2}$" } },
    };
}
