//! Words as they are compared: small letters and digits, without accents, punctuation, and what people leave out or type in
//! several ways in other scripts.
use alongside_model::{HASH_OF_NOTHING, hash_with};

/// Base letters of U+00C0 to U+017F; a space parts words.
const LATIN: &[u8; 192] =
    b"aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijj\
kkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Gives every word of a text in small letters without accents. Whatever is neither letter nor digit parts words. Of
/// Chinese, which has no spaces, it gives each two signs that stand side by side, so that what is inside a phrase is found.
///
/// What is given stays as it is when it is folded again.
pub fn fold(text: &str, give: &mut dyn FnMut(&str)) {
    // Room for most words, so that it need not grow.
    let mut word = String::with_capacity(24);
    // The last sign if it was Chinese, and whether it was given in a pair.
    let (mut sign, mut is_given) = (None, false);
    // A mark at the end, so that nothing is left over.
    for letter in text.chars().chain([' ']).map(plain) {
        if is_chinese(letter) {
            end(&mut word, give);
            is_given = sign.is_some();
            if let Some(before) = sign {
                word.extend([before, letter]);
                end(&mut word, give);
            }
            sign = Some(letter);
            continue;
        }
        if let Some(alone) = sign.take().filter(|_| !is_given) {
            word.push(alone);
            end(&mut word, give);
        }
        match letter {
            // Left out: combining marks; tatweel, vowel marks; nukta, addak, nasal marks; joiners.
            '\u{300}'..='\u{36f}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{a01}'
            | '\u{a02}'
            | '\u{a3c}'
            | '\u{a70}'
            | '\u{a71}'
            | '\u{200c}'
            | '\u{200d}' => {}
            // Apostrophes that are counted as letters, and the marks of several scripts.
            '\u{2b0}'..='\u{2ff}'
            | '\u{60c}'
            | '\u{61b}'
            | '\u{61f}'
            | '\u{66a}'..='\u{66d}'
            | '\u{6d4}'
            | '\u{964}'
            | '\u{965}'
            | '\u{2000}'..='\u{206f}'
            | '\u{3000}'..='\u{303f}'
            | '\u{ff5f}'..='\u{ff65}' => end(&mut word, give),
            'œ' | 'Œ' => word.push_str("oe"),
            'A'..='Z' => word.push(letter.to_ascii_lowercase()),
            '\u{c0}'..='\u{17f}' => match LATIN[letter as usize - 0xc0] {
                b' ' => end(&mut word, give),
                base => word.push(char::from(base)),
            },
            // Letters of other scripts stay as they are.
            'a'..='z' | '0'..='9' | '\u{180}'.. => word.push(base(letter)),
            _ => end(&mut word, give),
        }
    }
}

/// Gives a word, if there is one, and begins another.
fn end(word: &mut String, give: &mut dyn FnMut(&str)) {
    let mut plain = word.as_str();
    // The Arabic article, where a word of three letters or more is left.
    while let Some(rest) = plain.strip_prefix("\u{627}\u{644}").filter(|rest| rest.len() >= 6) {
        plain = rest;
    }
    if !plain.is_empty() {
        give(plain);
        word.clear();
    }
}

/// Letters that people type one for the other, as one of them: Vietnamese without its marks, variants of Arabic letters,
/// and Gurmukhi letters without the dot.
fn base(letter: char) -> char {
    match letter {
        '\u{1ea0}'..='\u{1eb7}' => 'a',
        '\u{1eb8}'..='\u{1ec7}' => 'e',
        '\u{1ec8}'..='\u{1ecb}' => 'i',
        'Ơ' | 'ơ' | '\u{1ecc}'..='\u{1ee3}' => 'o',
        'Ư' | 'ư' | '\u{1ee4}'..='\u{1ef1}' => 'u',
        '\u{1ef2}'..='\u{1ef9}' => 'y',
        // Alef with what stands on or below it; yeh, waw and heh that are written otherwise; the Persian keys.
        '\u{622}' | '\u{623}' | '\u{625}' | '\u{671}' => '\u{627}',
        '\u{626}' | '\u{649}' | '\u{6cc}' => '\u{64a}',
        '\u{624}' => '\u{648}',
        '\u{629}' => '\u{647}',
        '\u{6a9}' => '\u{643}',
        '\u{a33}' => '\u{a32}',
        '\u{a36}' => '\u{a38}',
        '\u{a59}' => '\u{a16}',
        '\u{a5a}' => '\u{a17}',
        '\u{a5b}' => '\u{a1c}',
        '\u{a5e}' => '\u{a2b}',
        letter => letter,
    }
}

/// Whether a sign is Chinese.
fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Where the digits of other scripts begin: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati.
const ZEROS: [u32; 6] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6];

/// Digits of other scripts, and the full-width signs of Chinese and Japanese keyboards, as those of ASCII.
pub(super) fn plain(letter: char) -> char {
    let code = u32::from(letter);
    match letter {
        '\0'..'\u{660}' => letter,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(code - 0xfee0).unwrap_or(letter),
        _ => {
            let digit =
                ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|&digit| digit < 10));
            digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(letter)
        }
    }
}

/// A hash of the letters and digits of a text, without what parts its words: "2-1-1" and "211" have the same.
pub(super) fn hash_of_letters(text: &str) -> u32 {
    let mut hash = HASH_OF_NOTHING;
    fold(text, &mut |word| hash = hash_with(hash, word));
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_case_accents_and_marks() {
        for (text, want) in [
            ("Québec, ÎLE-du-Prince-Édouard", "quebec ile du prince edouard"),
            ("l\u{2019}aide d'un cœur", "l aide d un coeur"),
            ("1-833-900-1010", "1 833 900 1010"),
            ("  ", ""),
            ("e\u{301}te\u{301}", "ete"),
            ("ᐊᔪᕆᖅ", "ᐊᔪᕆᖅ"),
            (
                "j'ai j\u{2019}ai j`ai j\u{2bc}ai j\u{2018}ai j\u{b4}ai",
                "j ai j ai j ai j ai j ai j ai",
            ),
            ("９１１ ｈｅｌｐ\u{3000}me", "911 help me"),
            ("۹۱۱ ٢١١ ੯੮੮ ९११", "911 211 988 911"),
            // Vietnamese with and without marks, and others of the Latin alphabet.
            ("HỘ CHIẾU Đường ở ngữ ưỡn", "ho chieu duong o ngu uon"),
            ("Łódź žena ığ Œuvre 2×2", "lodz zena ig oeuvre 2 2"),
            // Chinese in pairs, apart from letters and digits; a sign alone stays.
            ("护照被扣，帮助911。药", "护照 照被 被扣 帮助 911 药"),
            ("TRP申请、ＴＲＰ", "trp 申请 trp"),
            // Arabic: variants, vowel marks, tatweel, the article, marks that part words.
            ("أُرِيدُ مَأوى؟ الجواز، جـواز", "اريد ماوي جواز جواز"),
            ("إقامة اقامه على علي الله", "اقامه اقامه علي علي الله"),
            ("کانادا ۹۱۱؛ یاری", "كانادا 911 ياري"),
            // Gurmukhi: the dot in one or two code points, addak and nasal marks; the bar parts words.
            (
                "\u{a36}\u{a30}\u{a28}। \u{a38}\u{a3c}\u{a30}\u{a28}॥",
                "\u{a38}\u{a30}\u{a28} \u{a38}\u{a30}\u{a28}",
            ),
            ("ਸੱਟ ਪੰਜਾਬੀ ਪਂਜਾਬੀ", "ਸਟ ਪਜਾਬੀ ਪਜਾਬੀ"),
        ] {
            let mut words = Vec::new();
            fold(text, &mut |word| words.push(word.to_owned()));
            assert_eq!(words.join(" "), want, "{text}");
        }
    }
}
