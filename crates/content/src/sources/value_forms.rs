//! The forms of single values in the files that people edit: an id, a month, a telephone number, a closed list.
//!
//! Each form is written once, as JSON Schema. A text editor reads it from `resources/schema/`, the check validates with
//! it, and `patternErrorMessage` is what both say about a value that does not fit: it follows 'is', as in
//! `"March" is not a month; ...`.

use super::lists::Confidence;
use alongside_i18n::localizer::ZONES;
use alongside_model::{Region, Term};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::marker::PhantomData;

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

/// Values by province or territory.
pub struct ByRegion<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for ByRegion<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("ByRegion_{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": { "enum": ids::<Region>() },
            "additionalProperties": generator.subschema_for::<T>(),
        })
    }
}

/// Ids of a closed list, each at most once.
pub struct SetOf<T>(PhantomData<T>);

impl<T: Term> JsonSchema for SetOf<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("SetOf{}", OneOf::<T>::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let items = generator.subschema_for::<OneOf<T>>();
        json_schema!({ "type": "array", "items": items, "uniqueItems": true })
    }
}

/// A term of a closed list in a form that only the check reads, so that the value needs no second reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed<T>(pub T);

impl<'de, T: Term> Deserialize<'de> for Listed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        T::parse(&id).map(Self).ok_or_else(|| serde::de::Error::custom("is not in the list"))
    }
}

impl<T: Term> JsonSchema for Listed<T> {
    fn schema_name() -> Cow<'static, str> {
        OneOf::<T>::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        OneOf::<T>::json_schema(generator)
    }
}

fn ids<T: Term>() -> Vec<&'static str> {
    T::ALL.iter().map(|term| term.id()).collect()
}

/// What an area may name.
fn places() -> Vec<&'static str> {
    [vec!["CA"], ids::<Region>()].concat()
}

/// Declares forms of values that are plain text, numbers or maps in [`crate::sources::forms`].
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

/// What is said of a text that is empty.
const EMPTY: &str = "empty; write a text";

/// What is said of something that is not a web address.
const NOT_A_WEB_ADDRESS: &str =
    "not a web address; write one that begins with https:// and has no spaces";

forms! {
    /// An id: small letters, digits and hyphens.
    IdText = {
        "type": "string",
        "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
        "patternErrorMessage": "not an id; use small letters, digits and hyphens, such as \"bc-legal-aid\"",
    };
    /// A text that says something.
    SomeText = { "type": "string", "pattern": "\\S", "patternErrorMessage": EMPTY };
    /// The beginning of a postal code.
    PostalPrefix = {
        "type": "string",
        "pattern": "^[A-Z]([0-9]([A-Z])?)?$",
        "patternErrorMessage": "not the beginning of a postal code; write one to three of its letters and digits, such as \"L6T\"",
    };
    /// A language tag: language, script if it matters, country if it matters.
    LanguageTag = {
        "type": "string",
        "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
        "patternErrorMessage": "not a language tag; write one such as \"es\" or \"zh-Hans\"",
    };
    /// A text in every language of the site.
    Texts = {
        "type": "object",
        "additionalProperties": { "type": "string", "pattern": "\\S", "patternErrorMessage": EMPTY },
        "required": ["en"],
    };
    /// An official name, in the languages that have one.
    Names = {
        "type": "object",
        "properties": {
            "en": {
                "type": "string",
                "pattern": "\\S",
                "patternErrorMessage": "empty; write the official name",
                "description": "The official name in English.",
            },
        },
        "additionalProperties": { "type": ["string", "null"] },
        "required": ["en"],
    };
    /// An https address in at least one language.
    Links = {
        "type": "object",
        "additionalProperties": {
            "type": ["string", "null"],
            "pattern": "^https://[^\\s\"]+$",
            "patternErrorMessage": NOT_A_WEB_ADDRESS,
        },
        "minProperties": 1,
    };
    /// An https address.
    UrlText = {
        "type": "string",
        "pattern": "^https://[^\\s\"]+$",
        "patternErrorMessage": NOT_A_WEB_ADDRESS,
    };
    /// An e-mail address that can stand in a link as it is.
    EmailText = {
        "type": "string",
        "pattern": "^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",
        "patternErrorMessage": "not an e-mail address; write one such as \"list@example.org\", or null",
    };
    /// A month, or a year.
    MonthText = {
        "type": "string",
        "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2]))?$",
        "patternErrorMessage": "not a month; write one such as \"2026-03\", or a year such as \"2026\"",
    };
    /// A day.
    DayText = {
        "type": "string",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        "patternErrorMessage": "not a valid date; write one such as \"2026-05-01\"",
    };
    /// A time of the day.
    TimeText = {
        "type": "string",
        "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
        "patternErrorMessage": "not a time of the day; write one such as \"08:30\"",
    };
    /// A time of the day at which hours begin.
    OpeningTime = {
        "type": "string",
        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
        "patternErrorMessage": "not a time at which hours begin; write one such as \"08:30\", and \"00:00\" for midnight",
    };
    /// Digits to dial after a call is answered.
    ExtensionText = {
        "type": "string",
        "pattern": "^[0-9]{1,10}$",
        "patternErrorMessage": "not an extension; write its digits alone, such as \"203\"",
    };
    /// A number that can be dialled.
    NumberText = {
        "type": "string",
        "pattern": "^(\\+1[2-9][0-9]{2}[2-9][0-9]{6}|[0-9]{3,7})$",
        "patternErrorMessage": "not a phone number; write +1 and ten digits, such as \"+18339001010\", or a short code of resources/numbers.json",
    };
    /// The first three digits of a number.
    DialCode = {
        "type": "string",
        "pattern": "^[2-9][0-9]{2}$",
        "patternErrorMessage": "not an area code; write three digits, such as \"604\"",
    };
    /// A test on the answers to a question.
    TestText = {
        "type": "string",
        "pattern": "^[a-z0-9-]+=[a-z0-9-]+(,[a-z0-9-]+)*$",
        "patternErrorMessage": "not a condition; write \"question=answer,answer\"",
        "description": "question=answer,answer",
    };
    /// Costs nothing.
    Free = { "const": "free" };
    /// At all hours.
    Always = { "const": "always" };
    /// How sure the sources of a record make us.
    ConfidenceText = {
        "type": "string",
        "enum": (ids::<Confidence>()),
        "errorMessage": "write \"high\" or \"medium\"; what is less sure is not shown to people: find a better source, or move the record to resources/left-out.json",
    };
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
        "additionalProperties": {
            "type": "array",
            "items": {
                "type": "string",
                "pattern": "^[2-9][0-9]{2}$",
                "patternErrorMessage": "not an area code; write three digits, such as \"604\"",
            },
        },
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_model::{Date, Month, PhoneNumber};
    use proptest::prelude::*;
    use std::sync::LazyLock;

    fn validator<T: JsonSchema>() -> jsonschema::Validator {
        let schema = schemars::schema_for!(T);
        jsonschema::validator_for(schema.as_value()).expect("a schema")
    }

    static NUMBER: LazyLock<jsonschema::Validator> = LazyLock::new(validator::<NumberText>);
    static MONTH: LazyLock<jsonschema::Validator> = LazyLock::new(validator::<MonthText>);
    static DAY: LazyLock<jsonschema::Validator> = LazyLock::new(validator::<DayText>);
    static LANGUAGE: LazyLock<jsonschema::Validator> = LazyLock::new(validator::<LanguageTag>);

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        /// The check takes a value apart without a second look, so the two must agree on every text.
        #[test]
        fn what_a_form_allows_the_model_can_read(
            number in "(\\+1?)?[0-9]{0,11}\n?",
            month in "[0-9]{3,5}(-[01]?[0-9])?",
            day in "[0-9]{4}-[01][0-9]-[0-3][0-9]",
            language in "[a-z]{1,4}(-[A-Z]?[a-z]{2,4})?(-[A-Z0-9]{2,3})?",
        ) {
            let allows = |form: &jsonschema::Validator, text: &str| form.is_valid(&text.into());
            prop_assert_eq!(allows(&NUMBER, &number), PhoneNumber::parse(&number).is_some(), "{}", number);
            prop_assert_eq!(allows(&MONTH, &month), Month::parse(&month).is_some(), "{}", month);
            // That there is no 30th of February is for the calendar to say.
            prop_assert!(allows(&DAY, &day) || Date::parse(&day).is_none(), "{}", day);
            let tag = language.parse::<unic_langid::LanguageIdentifier>();
            prop_assert!(!allows(&LANGUAGE, &language) || tag.is_ok(), "{}", language);
        }
    }
}
