//! The JSON Schemas of the files in `resources/`: what a text editor completes and explains, and what the check reads
//! each file by before anything else.
//!
//! They are made from the types of [`forms`] and the closed lists of the model, never by hand: [`files`] gives their
//! texts, `cargo xtask schema` writes them into `resources/schema/`, and a test compares the two. Each data file names
//! its own by `"$schema"`. A schema knows only the shape of one file; whether an id exists or a number works there is
//! for [`crate::validation`] to say.
//!
//! Draft 7, because every editor that knows schemas reads it.

use super::forms;
use super::shape::{self, Misfit};
use crate::defect::{Defect, Defects};
use jsonschema::Validator;
use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::LazyLock;
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
    /// A list of records under this key, at least one.
    List(&'static str, fn(&mut SchemaGenerator) -> Schema),
    /// A list of records under this key, which may be empty.
    MayBeEmpty(&'static str, fn(&mut SchemaGenerator) -> Schema),
    /// One record, which is the whole file.
    Whole(fn(SchemaGenerator) -> Schema),
}
use Shape::{List, MayBeEmpty, Whole};

/// Every kind of data file. A new one is one entry.
const KINDS: &[Kind] = &[
    Kind {
        name: "services",
        place: "resources/services/",
        about: "Services of a province or territory, or of all of Canada.",
        shape: List("services", SchemaGenerator::subschema_for::<forms::Service>),
    },
    Kind {
        name: "facts",
        place: "resources/facts/",
        about: "Facts that sentences of the site rest on, with the pages that show them.",
        shape: List("facts", SchemaGenerator::subschema_for::<forms::Fact>),
    },
    Kind {
        name: "read-texts",
        place: "resources/read-texts.json",
        about: "Texts with a deadline or an age, as each was last read beside its facts. `cargo xtask read` writes it.",
        shape: List("read_texts", SchemaGenerator::subschema_for::<forms::ReadText>),
    },
    Kind {
        name: "topic",
        place: "resources/topics/",
        about: "A page on a right, an option or the site.",
        shape: Whole(SchemaGenerator::into_root_schema_for::<forms::Topic>),
    },
    Kind {
        name: "questions",
        place: "resources/questions.json",
        about: "The questions in their order, at most 16. Every question can be skipped.",
        shape: List("questions", SchemaGenerator::subschema_for::<forms::Question>),
    },
    Kind {
        name: "places",
        place: "resources/places/",
        about: "Towns, communities, reserves and regions of a province or territory.",
        shape: List("places", SchemaGenerator::subschema_for::<forms::Place>),
    },
    Kind {
        name: "postal-codes",
        place: "resources/postal-codes.json",
        about: "Where the beginnings of postal codes are.",
        shape: List("postal_codes", SchemaGenerator::subschema_for::<forms::PostalCode>),
    },
    Kind {
        name: "hotlines",
        place: "resources/hotlines.json",
        about: "The numbers of the start screen. The first is also the one shown for danger now.",
        shape: List("hotlines", SchemaGenerator::subschema_for::<forms::Hotline>),
    },
    Kind {
        name: "goals",
        place: "resources/goals.json",
        about: "What every province and territory should have: who meets it there, or where it was looked for.",
        shape: List("goals", SchemaGenerator::subschema_for::<forms::Goal>),
    },
    Kind {
        name: "holidays",
        place: "resources/holidays.json",
        about: "Days on which hours may differ: holidays by law, and days on which government offices close.",
        shape: List("holidays", SchemaGenerator::subschema_for::<forms::Holiday>),
    },
    Kind {
        name: "people",
        place: "resources/people.json",
        about: "Invented people, and what stands open on the plan of each. `cargo xtask plan --people` says who is failed.",
        shape: MayBeEmpty("people", SchemaGenerator::subschema_for::<forms::Person>),
    },
    Kind {
        name: "call-checks",
        place: "resources/call-checks.json",
        about: "Who called the numbers of the start screen, and when. Whoever hosts the site fills it in.",
        shape: MayBeEmpty("call_checks", SchemaGenerator::subschema_for::<forms::CallCheck>),
    },
    Kind {
        name: "left-out",
        place: "resources/left-out.json",
        about: "Services that were looked at and are not in the directory, each with the reason.",
        shape: MayBeEmpty("left_out", SchemaGenerator::subschema_for::<forms::LeftOut>),
    },
    Kind {
        name: "locales",
        place: "resources/locales.json",
        about: "The languages of the site.",
        shape: List("locales", SchemaGenerator::subschema_for::<forms::Locale>),
    },
    Kind {
        name: "numbers",
        place: "resources/numbers.json",
        about: "Which numbers exist and where they work. A number that does not fit is refused.",
        shape: Whole(SchemaGenerator::into_root_schema_for::<forms::Numbers>),
    },
    Kind {
        name: "site",
        place: "resources/site.json",
        about: "What whoever hosts the site may set.",
        shape: Whole(SchemaGenerator::into_root_schema_for::<forms::Site>),
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

    /// Its schema.
    fn schema(&self) -> Value {
        let mut generator = SchemaSettings::draft07().into_generator();
        let mut schema: Value = match self.shape {
            Whole(of) => of(generator).into(),
            List(key, of) | MayBeEmpty(key, of) => {
                let items: Value = of(&mut generator).into();
                let mut list = json!({ "type": "array", "items": items });
                if matches!(self.shape, List(..)) {
                    list["minItems"] = json!(1);
                }
                json!({
                    "$schema": "http://json-schema.org/draft-07/schema#",
                    "type": "object",
                    "properties": { key: list },
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
        schema
    }
}

/// The data files that are one of a kind.
pub(super) fn single_files() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.place).filter(|place| !place.ends_with('/'))
}

/// The folders of data files, which end with `/`.
pub(super) fn folders() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.place).filter(|place| place.ends_with('/'))
}

/// A schema, ready to hold files against it.
struct Compiled {
    schema: Value,
    validator: Validator,
}

impl Compiled {
    fn new(schema: Value) -> Self {
        let validator =
            jsonschema::validator_for(&schema).expect("schemas made from types are valid");
        Self { schema, validator }
    }
}

/// Every schema, in the order of [`KINDS`].
static SCHEMAS: LazyLock<Vec<Compiled>> =
    LazyLock::new(|| KINDS.iter().map(|kind| Compiled::new(kind.schema())).collect());

/// The schema of [`forms::OnlyCorrections`], which stands in no file.
static ONLY_CORRECTIONS: LazyLock<Compiled> = LazyLock::new(|| {
    let generator = SchemaSettings::draft07().into_generator();
    Compiled::new(generator.into_root_schema_for::<forms::OnlyCorrections>().into())
});

/// Everything in a file of `resources/` that does not fit its schema.
pub(super) fn misfits(file: &str, value: &Value) -> Vec<Misfit> {
    let kinds = KINDS.iter().zip(SCHEMAS.iter());
    let Some((kind, schema)) = kinds.into_iter().find(|(kind, _)| kind.holds(file)) else {
        return Vec::new();
    };
    let list = match kind.shape {
        List(key, _) | MayBeEmpty(key, _) => Some(key),
        Whole(_) => None,
    };
    shape::misfits(&schema.validator, &schema.schema, value, list)
}

/// The fields of a record, or of a file that is one record, whose text is missing in one of these languages.
pub(super) fn untranslated(file: &str, record: &Value, languages: &[String]) -> Vec<String> {
    let kinds = KINDS.iter().zip(SCHEMAS.iter());
    let Some((kind, schema)) = kinds.into_iter().find(|(kind, _)| kind.holds(file)) else {
        return Vec::new();
    };
    let schema = &schema.schema;
    let part = match kind.shape {
        List(key, _) | MayBeEmpty(key, _) => &schema["properties"][key]["items"],
        Whole(_) => schema,
    };
    shape::untranslated(schema, part, record, languages)
}

/// Everything in a value that does not fit as [`forms::OnlyCorrections`].
pub(super) fn misfits_of_corrections(value: &Value) -> Vec<Misfit> {
    shape::misfits(&ONLY_CORRECTIONS.validator, &ONLY_CORRECTIONS.schema, value, None)
}

/// The `"$schema"` that a data file must hold, by its path from the top of the repository.
pub fn named_by(file: &str) -> Option<String> {
    KINDS.iter().find(|kind| kind.holds(file)).map(Kind::named)
}

/// Every schema: its path from the top of the repository, and its text.
pub fn files() -> Vec<(String, String)> {
    let text = |kind: &Kind| {
        (format!("{FOLDER}/{}.schema.json", kind.name), format!("{:#}\n", kind.schema()))
    };
    KINDS.iter().map(text).collect()
}

/// What is wrong with the schemas below `root`: one that differs from the types, or that belongs to none.
pub fn drift(root: &Path) -> Vec<Defect> {
    let mut res = Defects::default();
    let files = files();
    for (file, text) in &files {
        if fs::read_to_string(root.join(file)).ok().as_ref() != Some(text) {
            res.add(file, "", "", "is out of date; run `cargo xtask schema`");
        }
    }
    for entry in fs::read_dir(root.join(FOLDER)).into_iter().flatten().flatten() {
        let file = format!("{FOLDER}/{}", entry.file_name().to_string_lossy());
        if files.iter().all(|(known, _)| *known != file) {
            res.add(&file, "", "", "belongs to no kind of file; remove it");
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
