//! Finds what looks like a street address or a postal code in a text. Where people can be found is never held here: a
//! place to stay may be a secret, and another list may have published it by mistake.
//!
//! Two readings: [`find`] for texts of our own, where a false alarm would teach editors to look away, and [`suspected`]
//! for texts of others, rather once too often than once too few.

/// What kind of address a text seems to hold, for a line that does not repeat it: such lines are kept by machines that
/// build, longer than the text itself.
pub(crate) fn find(text: &str) -> Option<&'static str> {
    let words = Word::all(text);
    let any = |test: fn(&[Word]) -> bool| (0..words.len()).any(|place| test(&words[place..]));
    if any(postal_code) {
        Some("a postal code")
    } else if any(english_street) || any(french_street) || any(known_street) || any(rural_lot) {
        Some("a street address")
    } else if any(room) {
        Some("a suite or office number")
    } else if coordinates(text) {
        Some("a position on a map")
    } else {
        map_link(text)
    }
}

/// What kind of address an id seems to hold. An id is in pages too, and has no large letters to go by.
pub(crate) fn find_in_id(id: &str) -> Option<&'static str> {
    let text = id.replace('-', " ");
    let words = Word::all(&text);
    let any = |test: fn(&[Word]) -> bool| (0..words.len()).any(|place| test(&words[place..]));
    (any(street_in_small_letters) || any(postal_code)).then_some("an address")
}

/// Whether a link leads to a point on a map.
pub(crate) fn map_link(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    MAPS.iter().any(|map| text.contains(map)).then_some("a link to a map")
}

/// What to do about a text of ours in which [`find`] found something. It does not repeat the text.
pub(crate) fn advice(found: &str) -> String {
    format!(
        "holds what looks like {found}; remove it, since such a place may be a secret: a number or a city is enough. If it is not one, say it in other words"
    )
}

/// Whether a text by others may hold an address.
pub(crate) fn suspected(text: &str) -> bool {
    let chars: Vec<char> = text.chars().filter(|it| !it.is_whitespace() && *it != '-').collect();
    let postal = chars.windows(6).any(|it| {
        it.iter()
            .enumerate()
            .all(|(n, c)| if n % 2 == 0 { c.is_ascii_uppercase() } else { c.is_ascii_digit() })
    });
    let words = Word::all(text);
    let any = |test: fn(&[Word]) -> bool| (0..words.len()).any(|place| test(&words[place..]));
    postal
        || any(street_in_small_letters)
        || any(post_box)
        || any(rural_road)
        || any(house_and_city)
        || find(text).is_some()
}

/// Parts of the addresses of maps.
const MAPS: [&str; 13] = [
    "google.com/maps",
    "google.ca/maps",
    "maps.google.",
    "goo.gl/maps",
    "maps.app.goo.gl",
    "g.page/",
    "openstreetmap.org",
    "osm.org/",
    "maps.apple.com",
    "bing.com/maps",
    "waze.com/",
    "what3words.com",
    "w3w.co/",
];

/// Streets that are called by one word alone.
const KNOWN_STREETS: [&str; 6] =
    ["broadway", "kingsway", "esplanade", "queensway", "lakeshore", "danforth"];

/// Which end of a street it is.
const DIRECTIONS: [&str; 13] =
    ["n", "s", "e", "w", "ne", "nw", "se", "sw", "o", "east", "west", "north", "south"];

/// What streets are called, behind their name.
const ENGLISH: [&str; 24] = [
    "street",
    "st",
    "avenue",
    "ave",
    "av",
    "road",
    "rd",
    "boulevard",
    "blvd",
    "boul",
    "drive",
    "dr",
    "lane",
    "ln",
    "crescent",
    "cres",
    "court",
    "crt",
    "highway",
    "hwy",
    "square",
    "sq",
    "parkway",
    "pkwy",
];

/// Those that mean other things too, so that only a large letter makes them a street.
const WITH_CAPITAL: [&str; 4] = ["terrace", "place", "trail", "circle"];

/// Those that name nothing but a street, so that small letters are enough.
const PLAINLY: [&str; 7] = ["street", "avenue", "ave", "road", "boulevard", "blvd", "crescent"];

/// What streets are called in French, before their name.
const FRENCH: [&str; 11] = [
    "rue",
    "avenue",
    "av",
    "ave",
    "boulevard",
    "boul",
    "chemin",
    "route",
    "rang",
    "montée",
    "allée",
];

/// What rooms of a building are called, before their number.
const ROOMS: [&str; 9] =
    ["suite", "ste", "bureau", "unit", "unité", "apt", "apartment", "appartement", "app"];

/// A run of letters and digits, and what stands between it and the one before.
#[derive(Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    gap: &'a str,
}

impl<'a> Word<'a> {
    fn all(text: &'a str) -> Vec<Self> {
        let mut res = Vec::new();
        let mut rest = text;
        while let Some(start) = rest.find(char::is_alphanumeric) {
            let (gap, from) = rest.split_at(start);
            let end = from.find(|it: char| !it.is_alphanumeric()).unwrap_or(from.len());
            let (text, behind) = from.split_at(end);
            res.push(Self { text, gap });
            rest = behind;
        }
        res
    }
    /// Whether it stands right behind the one before: a space, also one that does not break.
    fn follows(self) -> bool {
        !self.gap.is_empty() && self.gap.chars().all(char::is_whitespace)
    }
    fn is_one_of(self, list: &[&str]) -> bool {
        list.contains(&self.text.to_lowercase().as_str())
    }
    fn is_capital(self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }
    /// A number of a house: `12`, `1234`, `12B`.
    fn is_house(self) -> bool {
        let digits = self.text.trim_end_matches(|it: char| it.is_ascii_alphabetic());
        (1..=5).contains(&digits.len())
            && digits.bytes().all(|it| it.is_ascii_digit())
            && self.text.len() - digits.len() <= 1
    }
    /// A street that is counted: `45th`, `2e`.
    fn is_counted(self) -> bool {
        let letters = self.text.trim_start_matches(|it: char| it.is_ascii_digit());
        letters.len() < self.text.len()
            && ["st", "nd", "rd", "th", "e", "re", "er"].contains(&letters.to_lowercase().as_str())
    }
}

/// `A1A 1A1`, `A1A-1A1` or `A1A1A1`.
fn postal_code(words: &[Word]) -> bool {
    let code = |text: &str| {
        let chars: Vec<char> = text.chars().collect();
        // No code begins with one of these.
        let first = chars.first().is_some_and(|it| !"DFIOQUWZ".contains(*it));
        let right = |(n, it): (usize, &char)| {
            if n % 2 == 0 { it.is_ascii_uppercase() } else { it.is_ascii_digit() }
        };
        chars.len() == 6 && first && chars.iter().enumerate().all(right)
    };
    match words {
        [one, ..] if code(&one.text.to_uppercase()) && one.text.len() == 6 => true,
        [one, two, ..] if one.text.len() == 3 && (two.follows() || two.gap == "-") => {
            code(&format!("{}{}", one.text, two.text).to_uppercase())
        }
        _ => false,
    }
}

/// `123 Main Street`, `1200-B 45th Ave`; in small letters `123 main street`.
fn english_street(words: &[Word]) -> bool {
    let [house, rest @ ..] = words else { return false };
    if !house.is_house() {
        return false;
    }
    if let [name, kind, ..] = rest
        && house.text.len() > 1
        && name.follows()
        && kind.follows()
        && name.text.chars().all(char::is_alphabetic)
        && !name.is_one_of(&["the", "a", "this", "that", "our", "your", "hour", "minute", "day"])
        && kind.is_one_of(&PLAINLY)
    {
        return true;
    }
    // One to four words of a name, then what it is.
    for (n, it) in rest.iter().enumerate().take(5) {
        let joined = it.follows() || ["-", "'", "’", ". "].contains(&it.gap);
        let joined = joined || n == 0 && it.gap == ", ";
        if n > 0
            && it.follows()
            && it.is_capital()
            && (it.is_one_of(&ENGLISH) || it.is_one_of(&WITH_CAPITAL))
        {
            return true;
        }
        if !joined || !(it.is_capital() || it.is_counted() || it.text == "s") {
            return false;
        }
    }
    false
}

/// `1234, rue Saint-Denis`, `12 boul. de la Paix`.
fn french_street(words: &[Word]) -> bool {
    let [house, kind, name, ..] = words else { return false };
    house.is_house()
        && (kind.follows() || [", ", ",\u{a0}"].contains(&kind.gap))
        && kind.is_one_of(&FRENCH)
        && (name.follows() || name.gap == ". ")
        && (name.is_capital()
            || name.is_counted()
            || name.is_house()
            || name.is_one_of(&["de", "du", "des", "d", "la", "le", "les", "l", "saint", "sainte"]))
}

/// A number with the word for a street not far behind, large letters or small: `12 de la rue basse`, `123 main st`.
fn street_in_small_letters(words: &[Word]) -> bool {
    let [house, rest @ ..] = words else { return false };
    house.text.starts_with(|it: char| it.is_ascii_digit())
        && house.text.len() <= 6
        && rest
            .iter()
            .take(4)
            .any(|it| it.is_one_of(&ENGLISH) || it.is_one_of(&FRENCH) || it.is_one_of(&["ch"]))
}

/// `340 Broadway`; `100 Queen W`, `55 King St. Clair East`.
fn known_street(words: &[Word]) -> bool {
    let [house, rest @ ..] = words else { return false };
    if !house.is_house() || house.text.len() < 2 {
        return false;
    }
    if let [name, ..] = rest
        && name.follows()
        && name.is_capital()
        && name.is_one_of(&KNOWN_STREETS)
    {
        return true;
    }
    // One to three words of a name, then a direction in large letters.
    for (n, it) in rest.iter().enumerate().take(4) {
        if !(it.follows() || it.gap == ". ") || !it.is_capital() {
            return false;
        }
        if n > 0 && it.is_one_of(&DIRECTIONS) {
            return true;
        }
        if it.is_one_of(&COUNTED) {
            return false;
        }
    }
    false
}

/// What is counted and is no street: `24 Hours`, `2 Spirit`.
const COUNTED: [&str; 33] = [
    "hour",
    "hours",
    "hrs",
    "heures",
    "minute",
    "minutes",
    "day",
    "days",
    "week",
    "weeks",
    "month",
    "months",
    "year",
    "years",
    "ans",
    "jours",
    "spirit",
    "spirits",
    "spirited",
    "beds",
    "bed",
    "people",
    "units",
    "and",
    "to",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "am",
];

/// `Lot 14 Concession 5`, `Lot 14, Con. 5`.
fn rural_lot(words: &[Word]) -> bool {
    let [lot, number, concession, second, ..] = words else { return false };
    lot.is_one_of(&["lot"])
        && number.is_house()
        && concession.is_one_of(&["concession", "con", "conc"])
        && second.is_house()
}

/// `P.O. Box 12`, `PO Box 12`, `Case postale 300`, `C.P. 300`, `RR 2`, `R.R. #2`.
fn post_box(words: &[Word]) -> bool {
    let lower: Vec<String> = words.iter().take(5).map(|it| it.text.to_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    let number = |word: &&str| word.starts_with(|it: char| it.is_ascii_digit());
    match lower.as_slice() {
        ["p", "o", "box", n, ..]
        | ["po" | "gd", "box", n, ..]
        | ["case", "postale", n, ..]
        | ["c", "p", n, ..]
        | ["r", "r", n, ..]
        | ["rr" | "cp", n, ..] => number(n),
        _ => false,
    }
}

/// `Range Road 224`, `Township Rd 540`, `km 5 Alaska Highway`, `Mile 10 Hwy 16`.
fn rural_road(words: &[Word]) -> bool {
    let number = |word: &Word| word.text.starts_with(|it: char| it.is_ascii_digit());
    match words {
        [kind, road, n, ..] if kind.is_one_of(&["range", "township", "county", "line"]) => {
            road.is_one_of(&["road", "rd"]) && number(n)
        }
        [kind, n, rest @ ..] if kind.is_one_of(&["km", "mile", "kilometre"]) => {
            let mut near = rest.iter().take(4);
            number(n) && near.any(|it| it.is_one_of(&["highway", "hwy", "road", "rd"]))
        }
        _ => false,
    }
}

/// `340 Yonge, Toronto`: a number, a name or two, and what may be a city.
fn house_and_city(words: &[Word]) -> bool {
    let [house, rest @ ..] = words else { return false };
    if !house.is_house() || house.text.len() < 2 {
        return false;
    }
    for (n, it) in rest.iter().enumerate().take(3) {
        if !it.is_capital() || it.is_one_of(&COUNTED) {
            return false;
        }
        if n > 0 && it.gap == ", " {
            return true;
        }
        if !it.follows() {
            return false;
        }
    }
    false
}

/// Two numbers with many decimals side by side, or degrees with their minutes: `49.2827, -123.1207`, `49°16'N`.
fn coordinates(text: &str) -> bool {
    let fine = |part: &str, most: f64| {
        let part = part.trim_matches(['(', ')', '[', ']', '°']);
        let decimals = part.rsplit_once('.').map_or(0, |(_, it)| it.len());
        let number = part.trim_start_matches(['-', '+', '\u{2212}']);
        decimals >= 3
            && number.bytes().all(|it| it.is_ascii_digit() || it == b'.')
            && number.parse::<f64>().is_ok_and(|it| it <= most)
    };
    let parts: Vec<&str> = text
        .split(|it: char| it.is_whitespace() || matches!(it, ',' | ';' | '@' | '/' | '=' | ':'))
        .filter(|it| !it.is_empty() && !["N", "S", "E", "W", "O", "lat", "lon", "lng"].contains(it))
        .collect();
    parts.windows(2).any(|pair| fine(pair[0], 90.0) && fine(pair[1], 180.0))
        || text.split('°').skip(1).any(|behind| {
            let behind = behind.trim_start();
            let minutes = behind.trim_start_matches(|it: char| it.is_ascii_digit() || it == '.');
            minutes.len() < behind.len() && minutes.starts_with(['\'', '′', '’'])
        })
}

/// `Suite 200`, `bureau 300`; not `bureau 24 heures`.
fn room(words: &[Word]) -> bool {
    let [kind, number, rest @ ..] = words else { return false };
    let hours = |it: &Word| {
        it.gap == "/" || it.gap == ":" || it.is_one_of(&["h", "heures", "hours", "am", "pm"])
    };
    kind.is_one_of(&ROOMS)
        && (number.follows() || [" #", ". ", " n° ", " no "].contains(&number.gap))
        && number.is_house()
        && !rest.first().is_some_and(hours)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found() {
        for (text, what) in [
            ("Come to 123 Main Street, floor 2", "a street address"),
            ("It is at 123 main street.", "a street address"),
            ("1200-B 45th Ave", "a street address"),
            ("Our office: 200-1234 King George Blvd", "a street address"),
            ("45 St. George Street", "a street address"),
            ("9 King's Road", "a street address"),
            ("8 O’Connor Dr", "a street address"),
            ("12B Maple Cres.", "a street address"),
            ("1234, rue Saint-Denis", "a street address"),
            ("12 boul. de la Paix", "a street address"),
            ("au 5, chemin du Lac", "a street address"),
            ("7, 2e Avenue Nord", "a street address"),
            ("Suite 200", "a suite or office number"),
            ("au bureau 300", "a suite or office number"),
            ("Apt. 4", "a suite or office number"),
            ("unit #12B", "a suite or office number"),
            ("Toronto, ON M5V 2T6", "a postal code"),
            ("V6B1A1", "a postal code"),
            ("H2X-1Y4", "a postal code"),
            ("m5v 2t6", "a postal code"),
        ] {
            assert_eq!(find(text), Some(what), "{text}");
            assert!(suspected(text), "{text}");
        }
    }

    #[test]
    fn what_is_no_address_passes() {
        for text in [
            "P.O. Box 12, Iqaluit",
            "Case postale 300",
            "For people of 16 to 24 years",
            "Call 1-833-900-1010 at any hour",
            "Open Monday to Friday from 8:30 to 16:30",
            "Until 5 pm Monday. St. John's has another line.",
            "Call 211 or St. John Ambulance",
            "Within 30 days, Family Court decides",
            "2 women on the street",
            "A 24-hour road",
            "Three bundles down Main Street",
            "Ouvert du lundi au vendredi de 8 h 30 à 16 h 30",
            "un bureau 24 heures sur 24",
            "Une place de plus, une rue plus loin",
            "Il y a 12 places",
            "Il reste 1 place de plus",
            "Suite à votre appel",
            "Form IMM 5292, then IMM 1442",
            "R v. 2015",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    #[test]
    fn texts_of_others_are_suspected_sooner() {
        for text in [
            "12 de la rue basse",
            "Come to 123 main st",
            "P.O. Box 12, V6B1A1",
            "340 Broadway",
            "We are at 340 Broadway, second floor",
            "100 Queen W",
            "100 Queen W.",
            "55 St. Clair East",
            "1200 Dufferin N, Toronto",
            "PO Box 12",
            "P.O. Box 300 Station A",
            "Case postale 300",
            "C.P. 300",
            "RR 2, Moose Creek",
            "R.R. #2",
            "Lot 14 Concession 5",
            "Lot 14, Con. 5",
            "Range Road 224",
            "Township Rd 540",
            "km 5 on the Alaska Highway",
            "340 Yonge, Toronto",
            "49.2827, -123.1207",
            "49.2827,-123.1207",
            "(43.651070 -79.347015)",
            "45.508888° N, 73.561668° W",
            "49° 16′ 57″ N",
            "https://www.google.com/maps/place/x",
            "https://goo.gl/maps/abcd",
            "maps.app.goo.gl/abcd",
            "https://www.openstreetmap.org/node/1",
            "https://maps.apple.com/?q=x",
            "https://what3words.com/a.b.c",
        ] {
            assert!(suspected(text), "{text}");
        }
        for text in [
            "24 hours",
            "24 Hours a Day",
            "Open 24 Hours, Monday to Friday",
            "2 Spirit",
            "2 Spirit, Trans and Queer people",
            "10 Beds, 4 Units",
            "12 Monday, 13 Tuesday",
            "Monday 9 AM to 5 PM",
            "Ages 16 to 24, Ontario",
            "16 and over",
            "Within 30 Days, Ontario decides",
            "Call 604.681.8480 or 604.681.8481",
            "From 1.250 to 3.125",
            "$12.50, $13.75",
            "It is 20° outside",
            "Treaty 6 West of here",
            "Form 12 W",
            "The lot is behind the house",
            "R v. 2015",
            "PO is short for post office",
            "https://example.org/24-7/help",
            "For people of 16 to 24 years",
            "Call 1-833-900-1010 at any hour",
            "Open Monday to Friday from 8:30 to 16:30",
            "St. John's",
        ] {
            assert!(!suspected(text), "{text}");
        }
    }

    #[test]
    fn ids_are_read_too() {
        for id in ["on-350-jones-street", "bc-12-main-st", "qc-5-rue-basse", "on-house-m5v-2t6"] {
            assert!(find_in_id(id).is_some(), "{id}");
        }
        for id in [
            "bc-211",
            "nt-811",
            "on-24-7-crisis-line",
            "on-2-spirited-people",
            "canadian-human-trafficking-hotline",
            "st-johns",
            "covenant-house-toronto-street-outreach",
            "on-1",
        ] {
            assert_eq!(find_in_id(id), None, "{id}");
        }
    }

    #[test]
    fn what_maps_give_is_no_text_of_ours_either() {
        for (text, what) in [
            ("Lot 14 Concession 5", "a street address"),
            ("340 Broadway", "a street address"),
            ("100 Queen W", "a street address"),
            ("49.2827, -123.1207", "a position on a map"),
            ("https://goo.gl/maps/abcd", "a link to a map"),
        ] {
            assert_eq!(find(text), Some(what), "{text}");
        }
        assert_eq!(map_link("https://example.org/maps"), None);
    }

    proptest::proptest! {
        #[test]
        fn any_house_in_any_known_street_is_suspected(
            house in 10_u32..99_999,
            name in "[A-Z][a-z]{2,8}",
            kind in proptest::sample::select(&ENGLISH[..]),
            before in "[a-z ]{0,12}",
        ) {
            let text = format!("{before} {house} {name} {kind}");
            proptest::prop_assert!(suspected(&text), "{}", text);
        }

        #[test]
        fn any_position_in_canada_is_suspected(north in 42.0_f64..83.0, west in 53.0_f64..141.0) {
            let text = format!("{north:.4}, -{west:.5}");
            proptest::prop_assert!(suspected(&text), "{}", text);
        }

        #[test]
        fn no_number_of_hours_days_or_years_is_suspected(
            number in 1_u32..999,
            what in proptest::sample::select(vec!["hours", "Hours", "days", "years", "Spirit", "beds", "%"]),
        ) {
            let text = format!("For {number} {what}");
            proptest::prop_assert!(!suspected(&text), "{}", text);
        }

        #[test]
        fn no_text_whatever_stops_the_guess(text in ".{0,60}") {
            let _ = (suspected(&text), find(&text), find_in_id(&text));
        }
    }
}
