//! Deadlines and ages in what people read: a number, in figures or words, with a unit of time or with a word of age.

/// Numbers that are written as words, units of time, and words of age, in one language.
struct Words {
    tag: &'static str,
    numbers: &'static [&'static str],
    units: &'static [&'static str],
    /// Words before a bare number that make an age of it.
    before_age: &'static [&'static str],
    /// Words after a bare number that make an age of it.
    after_age: &'static [&'static str],
    /// What may stand between a number and its unit.
    between: &'static [&'static str],
}

/// A language that is not here has no figures that are known, and those of the others count for its texts.
const WORDS: [Words; 2] = [
    Words {
        tag: "en",
        numbers: &[
            "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "twelve", "fifteen", "eighteen", "twenty", "thirty", "sixty",
            "ninety",
        ],
        units: &[
            "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
        ],
        before_age: &["under", "age", "aged", "at", "from", "over", "be", "turn", "until", "is"],
        after_age: &["or", "and", "to"],
        between: &["free", "more", "full", "working", "business", "calendar", "unpaid", "paid"],
    },
    Words {
        tag: "fr",
        numbers: &[
            "un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
            "onze", "douze", "quinze", "vingt", "trente", "soixante",
        ],
        units: &[
            "heure", "heures", "jour", "jours", "semaine", "semaines", "mois", "an", "ans",
            "année", "années",
        ],
        // French says the unit with an age too.
        before_age: &[],
        after_age: &[],
        between: &["premiers", "premières", "derniers", "dernières", "autres"],
    },
];

/// The first deadline or age in a text, as it is written there: "six months", "under 18", "deux ans".
///
/// ```
/// use alongside_content::figures::figure;
/// assert_eq!(figure("en", "You have about six months."), Some("six months".to_owned()));
/// assert_eq!(figure("fr", "Dans les 72 heures."), Some("72 heures".to_owned()));
/// assert_eq!(figure("en", "It answers day and night."), None);
/// ```
pub fn figure(tag: &str, text: &str) -> Option<String> {
    let lang = tag.split('-').next().unwrap_or_default();
    let words = WORDS.iter().find(|words| words.tag == lang)?;
    // Most texts have neither, and they are looked at at every check.
    let may_hold = |text: &str| {
        text.contains(|c: char| c.is_ascii_digit())
            || words.units.iter().any(|unit| text.contains(unit))
    };
    if !may_hold(text) {
        return None;
    }
    let spoken = words_and_marks(text);
    let is_in = |place: usize, list: &[&str]| {
        spoken.get(place).is_some_and(|word| list.iter().any(|it| it.eq_ignore_ascii_case(word)))
    };
    let is_figure = |place: usize| {
        spoken.get(place).is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
    };
    // Sections of laws have a point before their last figures: 279.02 and 279.04.
    let is_age = |place: usize| {
        is_figure(place) && spoken[place].len() == 2 && !(place > 0 && is_in(place - 1, &["."]))
    };
    (0..spoken.len()).find_map(|place| {
        let end = if is_figure(place) || is_in(place, words.numbers) {
            let unit = place + 1 + usize::from(is_in(place + 1, words.between));
            is_in(unit, words.units).then_some(unit)
        } else {
            None
        };
        let age = || {
            let before = place > 0 && is_in(place - 1, words.before_age);
            let is_range = is_age(place + 2) || is_in(place + 2, &["older", "over"]);
            let after = is_in(place + 1, words.after_age) && is_range;
            match (is_age(place), before, after) {
                (true, true, _) => Some((place - 1, place)),
                (true, false, true) => Some((place, place + 2)),
                _ => None,
            }
        };
        let (from, to) = end.map(|end| (place, end)).or_else(age)?;
        Some(spoken[from..=to].join(" "))
    })
}

/// The words of a text, and its marks between them: a number and a unit with a comma between them are no deadline.
/// Hyphens and apostrophes join: `90-day`, `d’un an`.
fn words_and_marks(text: &str) -> Vec<&str> {
    let mut res = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let word = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        let end = if word == 0 { first.len_utf8() } else { word };
        if word > 0 || !(first.is_whitespace() || ['-', '\'', '’'].contains(&first)) {
            res.push(&rest[..end]);
        }
        rest = &rest[end..];
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deadlines_and_ages_are_found_in_figures_and_in_words() {
        for (tag, text, want) in [
            ("en", "You have six months after your last day.", "six months"),
            ("en", "Removal is on hold for 48 hours.", "48 hours"),
            ("en", "A three-year order.", "three year"),
            ("en", "The 90-day rule.", "90 day"),
            ("en", "You can get four free hours.", "four free hours"),
            ("en", "It can last up to a year.", "a year"),
            ("en", "Under 18?", "Under 18"),
            ("en", "You must be 19.", "be 19"),
            ("en", "It sees people 13 and older.", "13 and older"),
            ("en", "It is for those 19 to 64.", "19 to 64"),
            ("en", "In Yukon this holds at 18 too.", "at 18"),
            ("fr", "Vous avez six mois après le dernier jour.", "six mois"),
            ("fr", "Dans les 72\u{a0}heures.", "72 heures"),
            ("fr", "Dans un délai d’un an.", "un an"),
            ("fr", "À 16 ou 17 ans.", "17 ans"),
            ("fr", "Les deux premières années.", "deux premières années"),
            ("fr-CA", "Moins de 18 ans", "18 ans"),
        ] {
            assert_eq!(figure(tag, text).as_deref(), Some(want), "{text}");
        }
        for (tag, text) in [
            ("en", "Someone answers day and night."),
            ("en", "Call 911, from Nunavut the local police."),
            ("en", "It costs $50."),
            ("en", "You can ask for it at any hour."),
            ("en", "Since May 2025."),
            ("en", "Ask one of the 12 centres."),
            ("en", "Sections 279.02 and 279.04, 467.11 to 467.13."),
            ("en", "Ask for one, day or night."),
            ("fr", "Jour et nuit, tous les jours."),
            ("fr", "Parler à quelqu’un, jour et nuit"),
            ("fr", "Un jeune de la ville."),
            ("fr", "Depuis mai 2025."),
            ("es", "18 años"),
        ] {
            assert_eq!(figure(tag, text), None, "{text}");
        }
    }
}
