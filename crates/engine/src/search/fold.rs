//! Words as they are compared: small letters and digits, without accents and punctuation.
use alongside_model::{HASH_OF_NOTHING, hash_with};

/// Gives every word of a text in small letters without accents. Whatever is neither letter nor digit parts words.
pub fn fold(text: &str, give: &mut dyn FnMut(&str)) {
    // Base letters of U+00C0 to U+00FF; the rest parts words or stays.
    const LATIN: &[u8; 64] = b"aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy";
    // Room for most words, so that it need not grow.
    let mut word = String::with_capacity(24);
    for letter in text.chars().map(plain) {
        match letter {
            // Combining marks are left out.
            '\u{300}'..='\u{36f}' => {}
            // Apostrophes that are counted as letters, marks, and the space of Chinese and Japanese.
            '\u{2b0}'..='\u{2ff}' | '\u{2000}'..='\u{206f}' | '\u{3000}' => end(&mut word, give),
            'œ' | 'Œ' => word.push_str("oe"),
            'A'..='Z' => word.push(letter.to_ascii_lowercase()),
            '\u{c0}'..='\u{ff}' => word.push(char::from(LATIN[letter as usize - 0xc0])),
            // Letters of other scripts stay as they are.
            'a'..='z' | '0'..='9' | '\u{100}'.. => word.push(letter),
            _ => end(&mut word, give),
        }
    }
    end(&mut word, give);
}

/// Gives a word, if there is one, and begins another.
fn end(word: &mut String, give: &mut dyn FnMut(&str)) {
    if !word.is_empty() {
        give(word);
        word.clear();
    }
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
        ] {
            let mut words = Vec::new();
            fold(text, &mut |word| words.push(word.to_owned()));
            assert_eq!(words.join(" "), want, "{text}");
        }
    }
}
