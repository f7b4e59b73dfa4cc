//! Numbers in what people read, in figures and in words, and which of them are deadlines or ages: a number with a unit of
//! time or with a word of age.

use std::collections::BTreeSet;

/// Numbers that are written as words, units of time, and words of age, in one language. Marks on Arabic and Gurmukhi
/// letters that many leave out are left out here.
struct Words {
    tag: &'static str,
    /// Numbers as words, the longer of two that begin alike first.
    numbers: &'static [(&'static str, u64)],
    units: &'static [&'static str],
    /// A number and its unit in one word.
    joined: &'static [(&'static str, u64)],
    /// Words before a bare number that make an age of it.
    before_age: &'static [&'static str],
    /// Words after a bare number that make an age of it.
    after_age: &'static [&'static str],
    /// What may stand between a number and its unit.
    between: &'static [&'static str],
    /// Small words that are written together with what follows.
    prefixes: &'static [&'static str],
}

/// A language that is not here has no figures that are known, and those of the others count for its texts.
const WORDS: [Words; 8] = [
    Words {
        tag: "en",
        numbers: &[
            ("a", 1),
            ("an", 1),
            ("one", 1),
            ("two", 2),
            ("three", 3),
            ("four", 4),
            ("five", 5),
            ("six", 6),
            ("seven", 7),
            ("eight", 8),
            ("nine", 9),
            ("ten", 10),
            ("eleven", 11),
            ("twelve", 12),
            ("fifteen", 15),
            ("eighteen", 18),
            ("twenty", 20),
            ("thirty", 30),
            ("forty", 40),
            ("sixty", 60),
            ("ninety", 90),
        ],
        units: &[
            "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
        ],
        joined: &[],
        before_age: &["under", "age", "aged", "at", "from", "over", "be", "turn", "until", "is"],
        after_age: &["or", "and", "to"],
        between: &["free", "more", "full", "working", "business", "calendar", "unpaid", "paid"],
        prefixes: &[],
    },
    Words {
        tag: "fr",
        numbers: &[
            ("un", 1),
            ("une", 1),
            ("deux", 2),
            ("trois", 3),
            ("quatre", 4),
            ("cinq", 5),
            ("six", 6),
            ("sept", 7),
            ("huit", 8),
            ("neuf", 9),
            ("dix", 10),
            ("onze", 11),
            ("douze", 12),
            ("quinze", 15),
            ("vingt", 20),
            ("trente", 30),
            ("quarante", 40),
            ("soixante", 60),
            ("quatre-vingt-dix", 90),
        ],
        units: &[
            "heure", "heures", "jour", "jours", "semaine", "semaines", "mois", "an", "ans",
            "année", "années",
        ],
        joined: &[],
        // French says the unit with an age too.
        before_age: &[],
        after_age: &[],
        between: &["premiers", "premières", "derniers", "dernières", "autres"],
        prefixes: &[],
    },
    Words {
        tag: "es",
        numbers: &[
            ("un", 1),
            ("una", 1),
            ("dos", 2),
            ("tres", 3),
            ("cuatro", 4),
            ("cinco", 5),
            ("seis", 6),
            ("siete", 7),
            ("ocho", 8),
            ("nueve", 9),
            ("diez", 10),
            ("once", 11),
            ("doce", 12),
            ("quince", 15),
            ("dieciocho", 18),
            ("veinte", 20),
            ("treinta", 30),
            ("cuarenta", 40),
            ("sesenta", 60),
            ("noventa", 90),
        ],
        units: &[
            "hora", "horas", "día", "días", "semana", "semanas", "mes", "meses", "año", "años",
        ],
        joined: &[],
        before_age: &[],
        after_age: &[],
        between: &["primeros", "primeras", "últimos", "últimas", "otros", "otras"],
        prefixes: &[],
    },
    Words {
        tag: "fil",
        numbers: &[
            ("labindalawang", 12),
            ("labindalawa", 12),
            ("labing-isang", 11),
            ("labing isang", 11),
            ("labinlimang", 15),
            ("labinlima", 15),
            ("labingwalong", 18),
            ("labing-walong", 18),
            ("dalawampung", 20),
            ("tatlumpung", 30),
            ("apatnapung", 40),
            ("animnapung", 60),
            ("siyamnapung", 90),
            ("isang", 1),
            ("isa", 1),
            ("dalawang", 2),
            ("dalawa", 2),
            ("dalawahang", 2),
            ("tatlong", 3),
            ("tatlo", 3),
            ("apat", 4),
            ("limang", 5),
            ("lima", 5),
            ("anim", 6),
            ("pitong", 7),
            ("pito", 7),
            ("walong", 8),
            ("walo", 8),
            ("siyam", 9),
            ("sampung", 10),
            ("sampu", 10),
            ("dose", 12),
            ("kinse", 15),
            ("disiotso", 18),
            ("bente", 20),
            ("trenta", 30),
            ("kuwarenta", 40),
            ("sisenta", 60),
            ("nobenta", 90),
        ],
        units: &["oras", "araw", "linggo", "linggong", "buwan", "taon", "taong", "anyos"],
        joined: &[],
        before_age: &["wala pang", "edad"],
        after_age: &[],
        between: &["na", "pang", "libreng"],
        prefixes: &[],
    },
    Words {
        tag: "pa",
        numbers: &[
            ("ਇਕ", 1),
            ("ਇੱਕ", 1),
            ("ਦੋ", 2),
            ("ਤਿੰਨ", 3),
            ("ਚਾਰ", 4),
            ("ਪੰਜ", 5),
            ("ਛੇ", 6),
            ("ਛੇਆਂ", 6),
            ("ਸੱਤ", 7),
            ("ਅੱਠ", 8),
            ("ਨੌਂ", 9),
            ("ਨੌ", 9),
            ("ਦਸ", 10),
            ("ਗਿਆਰਾਂ", 11),
            ("ਬਾਰਾਂ", 12),
            ("ਪੰਦਰਾਂ", 15),
            ("ਅਠਾਰਾਂ", 18),
            ("ਵੀਹ", 20),
            ("ਤੀਹ", 30),
            ("ਚਾਲੀ", 40),
            ("ਸੱਠ", 60),
            ("ਨੱਬੇ", 90),
        ],
        units: &[
            "ਘੰਟਾ",
            "ਘੰਟੇ",
            "ਘੰਟਿਆਂ",
            "ਦਿਨ",
            "ਦਿਨਾਂ",
            "ਹਫਤਾ",
            "ਹਫਤੇ",
            "ਹਫਤਿਆਂ",
            "ਮਹੀਨਾ",
            "ਮਹੀਨੇ",
            "ਮਹੀਨਿਆਂ",
            "ਸਾਲ",
            "ਸਾਲਾਂ",
        ],
        joined: &[],
        before_age: &[],
        after_age: &[],
        between: &["ਹੋਰ", "ਮੁਫਤ", "ਕੰਮਕਾਜੀ", "ਪੂਰੇ"],
        prefixes: &[],
    },
    Words {
        tag: "zh",
        // Read sign by sign.
        numbers: &[],
        units: &["小时", "天", "周", "星期", "礼拜", "月", "年", "岁", "周岁", "工作日"],
        joined: &[],
        before_age: &[],
        after_age: &[],
        between: &["个"],
        prefixes: &[],
    },
    Words {
        tag: "vi",
        numbers: &[
            ("mười một", 11),
            ("mười hai", 12),
            ("mười lăm", 15),
            ("mười tám", 18),
            ("hai mươi", 20),
            ("ba mươi", 30),
            ("bốn mươi", 40),
            ("sáu mươi", 60),
            ("chín mươi", 90),
            ("một", 1),
            ("hai", 2),
            ("đôi", 2),
            ("ba", 3),
            ("bốn", 4),
            ("năm", 5),
            ("sáu", 6),
            ("bảy", 7),
            ("tám", 8),
            ("chín", 9),
            ("mười", 10),
        ],
        units: &["giờ", "tiếng", "ngày", "tuần", "tháng", "năm", "tuổi"],
        joined: &[],
        before_age: &["dưới"],
        after_age: &[],
        between: &["giờ", "ngày"],
        prefixes: &[],
    },
    Words {
        tag: "ar",
        numbers: &[
            ("واحد", 1),
            ("واحدة", 1),
            ("اثنان", 2),
            ("اثنين", 2),
            ("مرتين", 2),
            ("مرتان", 2),
            ("مربعين", 2),
            ("ثلاث", 3),
            ("ثلاثة", 3),
            ("أربع", 4),
            ("أربعة", 4),
            ("خمس", 5),
            ("خمسة", 5),
            ("ست", 6),
            ("ستة", 6),
            ("سبع", 7),
            ("سبعة", 7),
            ("ثماني", 8),
            ("ثمانية", 8),
            ("ثمان", 8),
            ("تسع", 9),
            ("تسعة", 9),
            ("عشر", 10),
            ("عشرة", 10),
            ("اثني عشر", 12),
            ("اثنا عشر", 12),
            ("عشرين", 20),
            ("عشرون", 20),
            ("ثلاثين", 30),
            ("ثلاثون", 30),
            ("أربعين", 40),
            ("أربعون", 40),
            ("ستين", 60),
            ("ستون", 60),
            ("تسعين", 90),
            ("تسعون", 90),
        ],
        units: &[
            "ساعة",
            "ساعات",
            "يوم",
            "يوما",
            "أيام",
            "أسبوع",
            "أسبوعا",
            "أسابيع",
            "شهر",
            "شهرا",
            "أشهر",
            "شهور",
            "سنة",
            "سنوات",
            "سنين",
            "عام",
            "عاما",
            "أعوام",
        ],
        joined: &[
            ("ساعتين", 2),
            ("ساعتان", 2),
            ("يومين", 2),
            ("يومان", 2),
            ("أسبوعين", 2),
            ("أسبوعان", 2),
            ("شهرين", 2),
            ("شهران", 2),
            ("سنتين", 2),
            ("سنتان", 2),
            ("عامين", 2),
            ("عامان", 2),
        ],
        before_age: &["سن", "عمر", "دون"],
        after_age: &[],
        between: &["عمل"],
        prefixes: &["و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "وب", "ول", "كل"],
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
    let words = words_of(tag)?;
    // Most texts have neither, and they are looked at at every check.
    let bare = plain(text);
    let joined = words.joined.iter().map(|(word, _)| word);
    let may_hold = text.contains(|c: char| c.is_ascii_digit())
        || words.units.iter().chain(joined).any(|unit| bare.contains(unit));
    if !may_hold {
        return None;
    }
    let spoken = Spoken::new(words, text);
    (0..spoken.words.len()).find_map(|place| {
        let (from, to, _) = spoken.deadline(place).or_else(|| spoken.age(place))?;
        Some(spoken.words[from..=to].join(spoken.space()))
    })
}

/// Whether the words for numbers in this language are known.
pub(crate) fn knows(tag: &str) -> bool {
    words_of(tag).is_some()
}

/// The numbers of all deadlines and ages in a text.
pub fn deadlines(tag: &str, text: &str) -> BTreeSet<u64> {
    let Some(words) = words_of(tag) else { return BTreeSet::new() };
    let spoken = Spoken::new(words, text);
    let mut found = BTreeSet::new();
    let mut place = 0;
    while place < spoken.words.len() {
        let deadline = spoken.deadline(place).or_else(|| spoken.age(place));
        // What belongs to one is not the beginning of another: `quatre-vingt-dix jours`.
        place = deadline.map_or(place, |(_, to, _)| to) + 1;
        found.extend(deadline.map(|(_, _, value)| value));
    }
    found
}

/// The numbers that a text writes as words, in order and each as often as it is there.
pub fn number_words(tag: &str, text: &str) -> Vec<u64> {
    let Some(words) = words_of(tag) else { return Vec::new() };
    let spoken = Spoken::new(words, text);
    let joined = |place: usize| {
        words.joined.iter().find(|(word, _)| spoken.is_in(place, &[word])).map(|(_, value)| *value)
    };
    let of = |place: usize| {
        let is_word = !spoken.words[place].bytes().all(|byte| byte.is_ascii_digit());
        if is_word {
            spoken.number(place).map(|(_, value)| value).or_else(|| joined(place))
        } else {
            None
        }
    };
    (0..spoken.words.len()).filter_map(of).collect()
}

fn words_of(tag: &str) -> Option<&'static Words> {
    let lang = tag.split('-').next().unwrap_or_default();
    WORDS.iter().find(|words| words.tag == lang)
}

/// A text as its words and marks.
struct Spoken<'a> {
    of: &'static Words,
    words: Vec<&'a str>,
    /// The words in small letters, without the marks that many leave out.
    plain: Vec<String>,
}

impl<'a> Spoken<'a> {
    fn new(of: &'static Words, text: &'a str) -> Self {
        let words = if of.tag == "zh" { signs(text, of.units) } else { words_and_marks(text) };
        let plain = words.iter().map(|word| plain(word).to_lowercase()).collect();
        Self { of, words, plain }
    }

    fn space(&self) -> &'static str {
        if self.of.tag == "zh" { "" } else { " " }
    }

    /// Whether one of these words is at a place, with or without a small word before it that is written together.
    fn is_in(&self, place: usize, list: &[&str]) -> bool {
        self.plain.get(place).is_some_and(|word| list.iter().any(|known| self.is(word, known)))
    }

    fn is(&self, word: &str, known: &str) -> bool {
        word.strip_suffix(known)
            .is_some_and(|before| before.is_empty() || self.of.prefixes.contains(&before))
    }

    fn is_figure(&self, place: usize) -> bool {
        self.words.get(place).is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
    }

    /// The number at a place: how many words it has, and its value.
    fn number(&self, place: usize) -> Option<(usize, u64)> {
        let word = *self.words.get(place)?;
        if self.is_figure(place) {
            return Some((1, word.parse().ok()?));
        }
        if self.of.tag == "zh" {
            return chinese(word).map(|value| (1, value));
        }
        let fits = |known: &&(&str, u64)| {
            known
                .0
                .split([' ', '-'])
                .enumerate()
                .all(|(step, part)| self.is_in(place + step, &[part]))
        };
        // Of two that fit, the longer one: `mười hai` before `mười`.
        let longest = |known: &&(&str, u64)| known.0.split([' ', '-']).count();
        let (known, value) = self.of.numbers.iter().filter(fits).max_by_key(longest)?;
        Some((known.split([' ', '-']).count(), *value))
    }

    /// A number with a unit of time that begins at a place: where it begins and ends, and its value.
    fn deadline(&self, place: usize) -> Option<(usize, usize, u64)> {
        if let Some((_, value)) = self.of.joined.iter().find(|(word, _)| self.is_in(place, &[word]))
        {
            return Some((place, place, *value));
        }
        let (length, value) = self.number(place)?;
        let after = place + length;
        let unit =
            after + usize::from(self.is_in(after, self.of.between) && !self.ends_here(after));
        // A year or a month of the calendar is no span of time.
        let is_date = self.of.tag == "zh"
            && (value > 999 && self.is_in(after, &["年"]) || self.is_in(after, &["月"]));
        // Vietnamese writes the month before its number, and the year after.
        let is_date = is_date
            || self.of.tag == "vi" && place > 0 && self.is_in(place - 1, &["tháng", "năm", "ngày"]);
        (self.is_in(unit, self.of.units) && !is_date).then_some((place, unit, value))
    }

    /// Whether a word that may stand between a number and its unit is the unit itself.
    fn ends_here(&self, place: usize) -> bool {
        self.is_in(place, self.of.units) && !self.is_in(place + 1, self.of.units)
    }

    /// An age at a place, with the word that makes an age of the number.
    fn age(&self, place: usize) -> Option<(usize, usize, u64)> {
        // Sections of laws have a point before their last figures: 279.02 and 279.04.
        let is_age = |place: usize| {
            self.is_figure(place)
                && self.words[place].len() == 2
                && !(place > 0 && self.is_in(place - 1, &["."]))
        };
        if !is_age(place) {
            return None;
        }
        let value = self.words[place].parse().ok()?;
        if place > 0 && self.is_in(place - 1, self.of.before_age) {
            return Some((place - 1, place, value));
        }
        let is_range = is_age(place + 2) || self.is_in(place + 2, &["older", "over"]);
        let after = self.is_in(place + 1, self.of.after_age) && is_range;
        after.then_some((place, place + 2, value))
    }
}

/// The words of a text, and its marks between them: a number and a unit with a comma between them are no deadline.
/// Hyphens and apostrophes join: `90-day`, `d’un an`.
fn words_and_marks(text: &str) -> Vec<&str> {
    let mut res = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let word = rest.find(|c: char| !is_of_word(c)).unwrap_or(rest.len());
        let end = if word == 0 { first.len_utf8() } else { word };
        if word > 0 || !(first.is_whitespace() || ['-', '\'', '’'].contains(&first)) {
            res.push(&rest[..end]);
        }
        rest = &rest[end..];
    }
    res
}

/// The same for Chinese, which has no spaces: figures, numbers, units of time, and each other sign by itself.
fn signs<'a>(text: &'a str, units: &[&str]) -> Vec<&'a str> {
    let mut res = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let run = |is: fn(char) -> bool| rest.find(|c: char| !is(c)).unwrap_or(rest.len());
        let unit =
            units.iter().filter(|unit| rest.starts_with(**unit)).map(|unit| unit.len()).max();
        let run = run(|c| c.is_ascii_digit()).max(run(|c| CHINESE.contains(c)));
        let end = if run > 0 { run } else { unit.unwrap_or(first.len_utf8()) };
        if !first.is_whitespace() {
            res.push(&rest[..end]);
        }
        rest = &rest[end..];
    }
    res
}

/// The signs of Chinese numbers: one to nine, the other two, ten and hundred.
const CHINESE: &str = "一二三四五六七八九两十百";

/// The value of a Chinese number under a thousand: 十二 is 12, 三十 is 30.
fn chinese(word: &str) -> Option<u64> {
    let (mut sum, mut digit) = (0, None);
    for sign in word.chars() {
        let place = CHINESE.chars().position(|known| known == sign)?;
        match place {
            0..=8 => digit = Some(place as u64 + 1),
            9 => digit = Some(2),
            _ => {
                sum += digit.take().unwrap_or(1) * if place == 10 { 10 } else { 100 };
            }
        }
    }
    Some(sum + digit.unwrap_or(0))
}

/// The words of a text. A hyphen or an apostrophe within a word belongs to it.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|letter: char| {
        !(is_of_word(letter) || ['-', '\u{2011}', '\'', '’'].contains(&letter))
    });
    parts.filter(|word| word.chars().any(char::is_alphanumeric))
}

/// Letters, figures, and the marks that Arabic, Gurmukhi and decomposed Latin letters carry.
pub(crate) fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || is_mark(letter)
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{a3c}' | '\u{a4d}')
}

/// A word without the marks that many leave out: vowels of Arabic, the dot under Gurmukhi letters.
fn plain(word: &str) -> String {
    let kept = word.chars().filter(|letter| {
        !matches!(letter, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{a3c}')
    });
    let joined = |letter| match letter {
        '\u{a59}' => 'ਖ',
        '\u{a5a}' => 'ਗ',
        '\u{a5b}' => 'ਜ',
        '\u{a5e}' => 'ਫ',
        '\u{a33}' => 'ਲ',
        '\u{a36}' => 'ਸ',
        other => other,
    };
    kept.map(joined).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_figures_and_in_words() {
        let deadlines = |tag, text| deadlines(tag, text).into_iter().collect::<Vec<_>>();
        assert_eq!(deadlines("en", "Six months, or two years, or 90 days."), [2, 6, 90]);
        assert_eq!(deadlines("zh", "六个月、两年或90天，自2025年2月起"), [2, 6, 90]);
        assert_eq!(deadlines("ar", "ستة أشهر أو سنتان أو 90 يومًا"), [2, 6, 90]);
        for (tag, text) in [
            ("en", "Press it three times, or twelve."),
            ("es", "Presione tres veces, o doce."),
            ("fil", "Pindutin nang tatlong beses, o labindalawa."),
            ("pa", "ਤਿੰਨ ਵਾਰ, ਜਾਂ ਬਾਰਾਂ"),
            ("zh-Hans", "按三次，或十二次"),
            ("vi", "Bấm ba lần, hoặc mười hai lần"),
            ("ar", "ثلاث مرات، أو اثني عشر"),
        ] {
            let mut found = number_words(tag, text);
            found.retain(|value| [3, 12].contains(value));
            assert_eq!(found, [3, 12], "{text}");
        }
    }

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
            ("es", "Tiene seis meses desde el último día.", "seis meses"),
            ("es", "Menos de 18 años", "18 años"),
            ("fil", "Mayroon kang anim na buwan.", "anim na buwan"),
            ("fil", "Sa loob ng 72 oras.", "72 oras"),
            ("fil", "Kung 18 taong gulang ka na", "18 taong"),
            ("pa", "ਤੁਹਾਡੇ ਕੋਲ ਛੇ ਮਹੀਨੇ ਹਨ।", "ਛੇ ਮਹੀਨੇ"),
            ("pa", "ਦੋ ਹਫ਼ਤਿਆਂ ਵਿੱਚ", "ਦੋ ਹਫ਼ਤਿਆਂ"),
            ("pa", "ਦੋ ਹ\u{a5e}ਤੇ", "ਦੋ ਹ\u{a5e}ਤੇ"),
            ("zh-Hans", "您大约有六个月的时间。", "六个月"),
            ("zh-Hans", "72小时内", "72小时"),
            ("zh-Hans", "未满 18 岁", "18岁"),
            ("zh-Hans", "十二个月", "十二个月"),
            ("zh-Hans", "两年", "两年"),
            ("vi", "Bạn có khoảng sáu tháng.", "sáu tháng"),
            ("vi", "Trong mười hai tháng", "mười hai tháng"),
            ("vi", "Năm năm", "Năm năm"),
            ("vi", "Dưới 18 tuổi", "18 tuổi"),
            ("ar", "لديك ستة أشهر تقريبًا.", "ستة أشهر"),
            ("ar", "خلال شهرين من آخر يوم", "شهرين"),
            ("ar", "لستة أشهر", "لستة أشهر"),
            ("ar", "أقل من 18 عامًا", "18 عامًا"),
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
            ("es", "De día y de noche, todos los días."),
            ("fil", "Sa araw at gabi."),
            ("pa", "ਦਿਨ ਅਤੇ ਰਾਤ"),
            ("zh-Hans", "自2026年11月起"),
            ("zh-Hans", "有人白天和晚上都接听"),
            ("vi", "Từ tháng 11 năm 2026."),
            ("vi", "Ngày và đêm"),
            ("ar", "في أي ساعة من اليوم"),
            ("ko", "18 세"),
        ] {
            assert_eq!(figure(tag, text), None, "{text}");
        }
    }
}
