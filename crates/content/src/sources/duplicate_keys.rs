//! Fields that stand in the same `{ }` more than once. JSON readers keep the last and say nothing, and a merge that was
//! resolved badly leaves two: an old number may win.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// A field that is there again.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Duplicate {
    /// Its name.
    pub(super) key: String,
    /// The line of the first one, counted from 1.
    pub(super) first: usize,
    /// The line of this one.
    pub(super) again: usize,
}

/// Every such field of a text that is known to be JSON.
pub(super) fn find(json: &str) -> Vec<Duplicate> {
    let bytes = json.as_bytes();
    let (mut line, mut place) = (1, 0);
    // The fields of each object that is open, with their lines; `None` is a list.
    let mut open: Vec<Option<BTreeMap<Cow<str>, usize>>> = Vec::new();
    let mut found = Vec::new();
    while let Some(&byte) = bytes.get(place) {
        match byte {
            b'\n' => line += 1,
            b'{' => open.push(Some(BTreeMap::new())),
            b'[' => open.push(None),
            b'}' | b']' => drop(open.pop()),
            b'"' => {
                let end = end_of_text(bytes, place);
                if let Some(Some(keys)) = open.last_mut()
                    && is_key(bytes, end)
                    && let Some(key) = read(&json[place..end])
                {
                    match keys.get(&key) {
                        Some(&first) => {
                            found.push(Duplicate { key: key.into_owned(), first, again: line });
                        }
                        None => drop(keys.insert(key, line)),
                    }
                }
                place = end;
                continue;
            }
            _ => {}
        }
        place += 1;
    }
    found
}

/// The name of a field, from its quotes.
fn read(quoted: &str) -> Option<Cow<'_, str>> {
    if quoted.contains('\\') {
        return serde_json::from_str(quoted).ok().map(Cow::Owned);
    }
    quoted.strip_prefix('"')?.strip_suffix('"').map(Cow::Borrowed)
}

/// Where the text that begins here ends: behind its closing quote.
fn end_of_text(bytes: &[u8], start: usize) -> usize {
    let mut place = start + 1;
    while let Some(&byte) = bytes.get(place) {
        match byte {
            b'\\' => place += 2,
            b'"' => return place + 1,
            _ => place += 1,
        }
    }
    bytes.len()
}

/// Whether a colon comes next, so that the text that ended here names a field.
fn is_key(bytes: &[u8], end: usize) -> bool {
    bytes[end..].iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    #[test]
    fn both_lines_are_told() {
        let text = "{\n\"a\": {\"b\": 1,\n \"c\": [\"b\", \"b\"]},\n\"d\": \"\\\"a\\\": {\",\n\"\\u0061\": 2,\n\"a\": 3}";
        let again = |again| Duplicate { key: "a".to_owned(), first: 2, again };
        assert_eq!(find(text), [again(5), again(6)]);
        assert_eq!(find("[{\"a\": 1}, {\"a\": 2}, \"a\", \"a\"]"), []);
    }

    proptest! {
        #[test]
        fn values_that_were_written_have_none(keys in proptest::collection::vec(".{0,6}", 0..8)) {
            let object: Value = keys.iter().map(|key| (key.clone(), json!([key, {"a": key}]))).collect();
            prop_assert_eq!(find(&object.to_string()), []);
            prop_assert_eq!(find(&format!("{object:#}")), []);
        }
    }
}
