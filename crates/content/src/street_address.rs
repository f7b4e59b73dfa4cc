//! Finds what looks like a street address or a postal code in a text. Where people can be found is never held here: a
//! place to stay may be a secret, and another list may have published it by mistake.
//!
//! Two readings: [`find`] for texts of our own, where a false alarm would teach editors to look away, and [`suspected`]
//! for texts of others, rather once too often than once too few.

/// What kind of address a text seems to hold, for a line that does not repeat it: such lines are kept by machines that
/// build, longer than the text itself.
pub(crate) fn find(text: &str) -> Option<&'static str> {
    let words = Word::all(text);
    let any = |test: fn(&[Word]) -> bool| (0..words.len()).any(|at| test(&words[at..]));
    if any(postal_code) {
        Some("a postal code")
    } else if any(english_street) || any(french_street) {
        Some("a street address")
    } else if any(room) {
        Some("a suite or office number")
    } else {
        None
    }
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
    let words: Vec<String> = Word::all(text).into_iter().map(|it| it.text.to_lowercase()).collect();
    let numbered = words.iter().enumerate().any(|(n, word)| {
        word.starts_with(|c: char| c.is_ascii_digit())
            && word.len() <= 6
            && words.iter().skip(n + 1).take(4).any(|it| {
                ENGLISH.contains(&it.as_str()) || FRENCH.contains(&it.as_str()) || it == "ch"
            })
    });
    postal || numbered || find(text).is_some()
}

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
        for text in ["12 de la rue basse", "Come to 123 main st", "P.O. Box 12, V6B1A1"] {
            assert!(suspected(text), "{text}");
        }
        for text in [
            "For people of 16 to 24 years",
            "Call 1-833-900-1010 at any hour",
            "Open Monday to Friday from 8:30 to 16:30",
            "St. John's",
        ] {
            assert!(!suspected(text), "{text}");
        }
    }
}
