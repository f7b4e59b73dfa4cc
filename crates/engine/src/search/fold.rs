//! Words as they are compared: small letters and digits, without accents and punctuation.

/// Gives every word of a text in small letters without accents. Whatever is neither letter nor digit parts words.
pub fn fold(text: &str, give: &mut dyn FnMut(&str)) {
    // Base letters of U+00C0 to U+00FF; the rest parts words or stays.
    const LATIN: &[u8; 64] = b"aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy";
    // Room for most words, so that it need not grow.
    let mut word = String::with_capacity(24);
    for letter in text.chars() {
        match letter {
            'a'..='z' | '0'..='9' => word.push(letter),
            'A'..='Z' => word.push(letter.to_ascii_lowercase()),
            '\u{c0}'..='\u{ff}' => {
                word.push(char::from(LATIN[letter as usize - 0xc0]));
            }
            'œ' | 'Œ' => word.push_str("oe"),
            // Combining marks are left out.
            '\u{300}'..='\u{36f}' => {}
            // Letters of other scripts, as they are.
            '\u{100}'.. if !('\u{2000}'..='\u{206f}').contains(&letter) => word.push(letter),
            _ => {
                if !word.is_empty() {
                    give(&word);
                    word.clear();
                }
            }
        }
    }
    if !word.is_empty() {
        give(&word);
    }
}

/// A phone number as its digits, without the country's 1.
pub(super) fn digits(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix('1') {
        Some(rest) if digits.len() > 3 => rest.to_owned(),
        _ => digits,
    }
}

/// A hash of the letters and digits of a text, without what parts its words: "2-1-1" and "211" have the same.
pub(super) fn hash_of_letters(text: &str) -> u32 {
    let mut hash = HASH_OF_NOTHING;
    fold(text, &mut |word| hash = hash_with(hash, word));
    hash
}

/// The hash of no letters.
pub(super) const HASH_OF_NOTHING: u32 = 0x811c_9dc5;

/// The hash of letters that have this hash and then those of a word (FNV-1a).
pub(super) fn hash_with(hash: u32, word: &str) -> u32 {
    word.bytes().fold(hash, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
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
        ] {
            let mut words = Vec::new();
            fold(text, &mut |word| words.push(word.to_owned()));
            assert_eq!(words.join(" "), want, "{text}");
        }
    }
}
