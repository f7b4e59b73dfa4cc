//! Places and languages by the names that other directories give them.

use super::structures::ServiceArea;
use crate::catalog::{Catalog, FIRST_LANGUAGE};
use alongside_model::{Region, Term};

/// What the name of a place says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// All of Canada, a province or a territory, by its code in our files.
    Area(String),
    /// A town or region of ours, by its id, in that province.
    Place(String, String),
    /// It is in another country.
    Abroad,
    /// We do not know it.
    Unknown,
}

/// Names of provinces and territories beside their own in the languages of the site.
const ALSO: &[(&str, &str)] = &[
    ("newfoundland", "CA-NL"),
    ("newfoundland & labrador", "CA-NL"),
    ("labrador", "CA-NL"),
    ("nfld", "CA-NL"),
    ("nf", "CA-NL"),
    ("pei", "CA-PE"),
    ("yukon territory", "CA-YT"),
    ("yk", "CA-YT"),
    ("nwt", "CA-NT"),
    ("the northwest territories", "CA-NT"),
    ("pq", "CA-QC"),
    ("ont", "CA-ON"),
];

/// Countries and parts of them that directories of other countries name. One named so is never a place in Canada, even
/// where its two letters are those of one: `CA` is California too.
const ABROAD: &[&str] = &[
    "alabama",
    "alaska",
    "arizona",
    "arkansas",
    "california",
    "colorado",
    "connecticut",
    "delaware",
    "district of columbia",
    "florida",
    "georgia",
    "hawaii",
    "idaho",
    "illinois",
    "indiana",
    "iowa",
    "kansas",
    "kentucky",
    "louisiana",
    "maine",
    "maryland",
    "massachusetts",
    "michigan",
    "minnesota",
    "mississippi",
    "missouri",
    "montana",
    "nebraska",
    "nevada",
    "new hampshire",
    "new jersey",
    "new mexico",
    "new york",
    "north carolina",
    "north dakota",
    "ohio",
    "oklahoma",
    "oregon",
    "pennsylvania",
    "rhode island",
    "south carolina",
    "south dakota",
    "tennessee",
    "texas",
    "utah",
    "vermont",
    "virginia",
    "washington",
    "washington state",
    "washington dc",
    "west virginia",
    "wisconsin",
    "wyoming",
    "puerto rico",
    "us",
    "usa",
    "u s",
    "u s a",
    "united states",
    "united states of america",
    "uk",
    "united kingdom",
    "great britain",
    "england",
    "scotland",
    "wales",
    "northern ireland",
    "ireland",
    "mexico",
    "australia",
    "new zealand",
    "france",
    "london, england",
    "new york city",
    "los angeles",
    "san francisco",
];

/// The short forms of the states of the USA, as they are written behind the name of a town.
const STATES: &[&str] = &[
    "al", "ak", "az", "ar", "ca", "co", "ct", "de", "dc", "fl", "ga", "hi", "id", "il", "in", "ia",
    "ks", "ky", "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm",
    "ny", "nc", "nd", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa",
    "wv", "wi", "wy",
];

/// Words around the name of a province: `Province of Ontario`, `all of Ontario`.
const AROUND: &[&str] = &[
    "province of ",
    "all of ",
    "territory of ",
    "the province of ",
    "city of ",
    "town of ",
    "region of ",
];

/// What a service area says. `ours` is whether we wrote it, and `province` the code of the province that is meant if two
/// places have one name.
pub(super) fn area(
    catalog: &Catalog,
    area: &ServiceArea,
    ours: bool,
    province: Option<&str>,
) -> Named {
    let by_name =
        area.name.as_deref().map_or(Named::Unknown, |item| place(catalog, item, province));
    let extent = area.extent.as_deref().unwrap_or_default().trim();
    if Region::parse(extent).is_some() && (ours || by_name != Named::Abroad) {
        // A town or region says more than its province.
        return match by_name {
            Named::Place(id, code) if !ours && code == extent => Named::Place(id, code),
            _ => Named::Area(extent.to_owned()),
        };
    }
    // `CA` is California, too.
    if extent == "CA" && (ours || area.name.is_none()) {
        return Named::Area("CA".to_owned());
    }
    by_name
}

/// What the name of a place says.
pub(super) fn place(catalog: &Catalog, name: &str, province: Option<&str>) -> Named {
    let key = key(name);
    if key.is_empty() {
        return Named::Unknown;
    }
    if key == "canada" {
        return Named::Area("CA".to_owned());
    }
    let parts: Vec<&str> = key.split(',').map(str::trim).filter(|item| !item.is_empty()).collect();
    if ABROAD.contains(&key.as_str()) || parts.last().is_some_and(|item| ABROAD.contains(item)) {
        return Named::Abroad;
    }
    // The country behind the rest.
    let (parts, in_canada) = match parts.as_slice() {
        [rest @ .., "canada"] if !rest.is_empty() => (rest, true),
        all => (all, false),
    };
    match parts {
        [one] => match region(catalog, one) {
            Some(code) => Named::Area(code),
            None => town(catalog, one, province),
        },
        [first, last] => match region(catalog, last) {
            Some(code) => match town(catalog, first, Some(&code)) {
                Named::Place(id, code) => Named::Place(id, code),
                _ => Named::Unknown,
            },
            None if *last == "ca" => match (region(catalog, first), town(catalog, first, province))
            {
                (Some(code), _) => Named::Area(code),
                (None, found @ Named::Place(..)) if province.is_some() => found,
                _ => Named::Abroad,
            },
            None if !in_canada && STATES.contains(last) => Named::Abroad,
            None => Named::Unknown,
        },
        _ => Named::Unknown,
    }
}

/// Small letters without stops, doubled spaces and the words around a name.
fn key(name: &str) -> String {
    let small = name.to_lowercase().replace('.', "").replace(['\u{2019}'], "'");
    let mut key = small.split_whitespace().collect::<Vec<_>>().join(" ");
    for around in AROUND {
        if let Some(rest) = key.strip_prefix(around) {
            key = rest.to_owned();
        }
    }
    for behind in ["-wide", " wide"] {
        if let Some(rest) = key.strip_suffix(behind) {
            key = rest.to_owned();
        }
    }
    key
}

/// The code of a province or territory by its name in one of our languages, its letters or its code.
fn region(catalog: &Catalog, name: &str) -> Option<String> {
    if let Some((_, code)) = ALSO.iter().find(|(also, _)| *also == name) {
        return Some((*code).to_owned());
    }
    let named = |region: &Region| {
        let id = format!("region-{}", region.id().to_lowercase());
        region.slug() == name
            || region.id().to_lowercase() == name
            || catalog
                .messages
                .values()
                .any(|item| item.get(&id).is_some_and(|item| item.compiled.to_lowercase() == name))
    };
    Region::ALL.iter().find(|item| named(item)).map(|item| item.id().to_owned())
}

/// A town or region of ours with this name; none where two have it and nothing says which.
fn town(catalog: &Catalog, name: &str, province: Option<&str>) -> Named {
    let places = &catalog.places;
    let mut found = Vec::new();
    for (number, id) in places.ids.iter().enumerate() {
        let is_called = places.in_language.values().any(|item| key(&item[number].name) == name);
        let code = places.in_language[FIRST_LANGUAGE][number].province.id();
        if is_called && province.is_none_or(|item| item == "CA" || item == code) {
            found.push((id.clone(), code.to_owned()));
        }
    }
    match found.as_slice() {
        [(id, code)] => Named::Place(id.clone(), code.clone()),
        _ => Named::Unknown,
    }
}

/// Codes of three letters (ISO 639-2 and 639-3, with those of libraries) and names, beside the names of the site's own
/// messages, with the tag of BCP 47.
const LANGUAGES: &[(&str, &str)] = &[
    ("eng", "en"),
    ("english", "en"),
    ("anglais", "en"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("french", "fr"),
    ("français", "fr"),
    ("francais", "fr"),
    ("spa", "es"),
    ("spanish", "es"),
    ("español", "es"),
    ("castilian", "es"),
    ("por", "pt"),
    ("portuguese", "pt"),
    ("zho", "zh"),
    ("chi", "zh"),
    ("cmn", "zh"),
    ("chinese", "zh"),
    ("mandarin", "zh"),
    ("mandarin chinese", "zh"),
    ("yue chinese", "yue"),
    ("cantonese", "yue"),
    ("tgl", "tl"),
    ("fil", "tl"),
    ("tagalog", "tl"),
    ("filipino", "tl"),
    ("pilipino", "tl"),
    ("iku", "iu"),
    ("inuktitut", "iu"),
    ("cre", "cr"),
    ("cree", "cr"),
    ("oji", "oj"),
    ("ojibwa", "oj"),
    ("ojibway", "oj"),
    ("ojibwe", "oj"),
    ("anishinaabemowin", "oj"),
    ("ara", "ar"),
    ("arabic", "ar"),
    ("pan", "pa"),
    ("punjabi", "pa"),
    ("panjabi", "pa"),
    ("hin", "hi"),
    ("hindi", "hi"),
    ("urd", "ur"),
    ("urdu", "ur"),
    ("ben", "bn"),
    ("bengali", "bn"),
    ("bangla", "bn"),
    ("fas", "fa"),
    ("per", "fa"),
    ("farsi", "fa"),
    ("persian", "fa"),
    ("dari", "prs"),
    ("vie", "vi"),
    ("vietnamese", "vi"),
    ("kor", "ko"),
    ("korean", "ko"),
    ("jpn", "ja"),
    ("japanese", "ja"),
    ("rus", "ru"),
    ("russian", "ru"),
    ("ukr", "uk"),
    ("ukrainian", "uk"),
    ("pol", "pl"),
    ("polish", "pl"),
    ("ita", "it"),
    ("italian", "it"),
    ("deu", "de"),
    ("ger", "de"),
    ("german", "de"),
    ("ell", "el"),
    ("gre", "el"),
    ("greek", "el"),
    ("hun", "hu"),
    ("hungarian", "hu"),
    ("tur", "tr"),
    ("turkish", "tr"),
    ("kur", "ku"),
    ("kurdish", "ku"),
    ("som", "so"),
    ("somali", "so"),
    ("amh", "am"),
    ("amharic", "am"),
    ("tir", "ti"),
    ("tigrinya", "ti"),
    ("swa", "sw"),
    ("swahili", "sw"),
    ("tam", "ta"),
    ("tamil", "ta"),
    ("tel", "te"),
    ("telugu", "te"),
    ("guj", "gu"),
    ("gujarati", "gu"),
    ("mal", "ml"),
    ("malayalam", "ml"),
    ("mar", "mr"),
    ("marathi", "mr"),
    ("sin", "si"),
    ("sinhala", "si"),
    ("sinhalese", "si"),
    ("nep", "ne"),
    ("nepali", "ne"),
    ("pus", "ps"),
    ("pashto", "ps"),
    ("pushto", "ps"),
    ("hat", "ht"),
    ("haitian", "ht"),
    ("haitian creole", "ht"),
    ("creole", "ht"),
    ("kreyol", "ht"),
    ("ron", "ro"),
    ("rum", "ro"),
    ("romanian", "ro"),
    ("sqi", "sq"),
    ("alb", "sq"),
    ("albanian", "sq"),
    ("srp", "sr"),
    ("serbian", "sr"),
    ("hrv", "hr"),
    ("croatian", "hr"),
    ("bos", "bs"),
    ("bosnian", "bs"),
    ("bul", "bg"),
    ("bulgarian", "bg"),
    ("ces", "cs"),
    ("cze", "cs"),
    ("czech", "cs"),
    ("heb", "he"),
    ("hebrew", "he"),
    ("tha", "th"),
    ("thai", "th"),
    ("khm", "km"),
    ("khmer", "km"),
    ("mya", "my"),
    ("bur", "my"),
    ("burmese", "my"),
    ("lao", "lo"),
    ("american sign language", "ase"),
    ("asl", "ase"),
];

/// The tags of the languages that a name and a code say, as far as they are known, and the parts that are not.
pub(super) fn languages(
    catalog: &Catalog,
    name: Option<&str>,
    code: Option<&str>,
) -> (Vec<String>, Vec<String>) {
    let (mut tags, mut unknown) = (Vec::new(), Vec::new());
    if let Some(tag) = code.and_then(tag) {
        return (vec![tag], unknown);
    }
    // Some write names where a code belongs, and a list where a name does.
    for text in [name, code].into_iter().flatten() {
        for part in parts(text) {
            match named(catalog, &part).or_else(|| tag(&part)) {
                Some(tag) if !tags.contains(&tag) => tags.push(tag),
                Some(_) => {}
                None => unknown.push(part),
            }
        }
    }
    (tags, unknown)
}

/// The parts of a list of languages.
fn parts(text: &str) -> Vec<String> {
    let text = text.replace(" and ", ",").replace(" et ", ",");
    let parts = text.split([',', ';', '/', '&', '|']).map(str::trim);
    parts.filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

/// The tag that a code is: `en`, `EN`, `eng`, `en-CA`; a script stays.
fn tag(code: &str) -> Option<String> {
    let code = code.trim();
    let mut parts = code.split(['-', '_']);
    let language = parts.next()?.to_ascii_lowercase();
    let letters = |item: &str| item.bytes().all(|item| item.is_ascii_alphabetic());
    if !(2..=3).contains(&language.len()) || !letters(&language) {
        return None;
    }
    let short = LANGUAGES.iter().find(|(long, _)| *long == language).map(|(_, tag)| *tag);
    let language = short.unwrap_or(&language);
    match parts.next() {
        Some(script) if script.len() == 4 && letters(script) => {
            let (first, rest) = script.split_at(1);
            Some(format!("{language}-{}{}", first.to_ascii_uppercase(), rest.to_ascii_lowercase()))
        }
        _ => Some(language.to_owned()),
    }
}

/// The tag of a language by its name: `Farsi`, `Chinese (Mandarin)`, or what a message of ours calls it.
fn named(catalog: &Catalog, name: &str) -> Option<String> {
    let name = name.trim().to_lowercase();
    let known = |name: &str| {
        let table = LANGUAGES.iter().find(|(known, _)| *known == name);
        table.map(|(_, tag)| (*tag).to_owned()).or_else(|| {
            let mut messages = catalog.messages.values().flatten();
            let found = messages.find(|(id, item)| {
                id.starts_with("language-")
                    && *id != "language-nav"
                    && item.compiled.to_lowercase() == name
            });
            found.and_then(|(id, _)| id.strip_prefix("language-").map(str::to_owned))
        })
    };
    if let Some((outer, inner)) = name.strip_suffix(')').and_then(|item| item.split_once('(')) {
        return known(inner.trim()).or_else(|| known(outer.trim()));
    }
    known(&name)
}
