//! The real files with random mistakes in them, the same ones in each run: nothing stops the check but a line with a file,
//! and no number is on a page that is not in the files as it stands.

use crate::fixture::with_site;
use crate::repository::root;
use alongside_content::Catalog;
use alongside_content::defect::Defect;
use alongside_site::pages::pages;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

/// Rounds with a mistake in each of many files, and how many files that is.
const ROUGH: (u32, usize) = (40, 12);

/// Rounds with digits of one file of services changed, which the check may accept.
const GENTLE: u32 = 20;

/// Of how many accepted rounds all pages are looked at; of the others, the bundles that the pages carry.
const WITH_PAGES: u32 = 3;

/// Numbers that look random and are the same in each run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (most.max(1) as u64)).expect("it is below a usize")
    }
    fn one<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }
}

/// The real files, in a folder that is gone when the test is over.
struct Tree {
    root: PathBuf,
    files: BTreeMap<String, String>,
}

impl Tree {
    fn new() -> Self {
        let folder = format!("alongside-mutations-{}", std::process::id());
        let mut tree = Self { root: std::env::temp_dir().join(folder), files: BTreeMap::new() };
        for folder in ["resources", "locales"] {
            tree.copy(&root().join(folder), folder);
        }
        tree
    }
    fn copy(&mut self, from: &Path, to: &str) {
        for entry in fs::read_dir(from).expect("the folder is there") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().and_then(|item| item.to_str()).expect("a plain name");
            let to = format!("{to}/{name}");
            if path.is_dir() {
                // Schemas are for text editors; the check does not read them.
                if name != "schema" {
                    self.copy(&path, &to);
                }
            } else {
                self.files.insert(to.clone(), fs::read_to_string(&path).expect("UTF-8"));
                self.write(&to, &self.files[&to]);
            }
        }
    }
    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }
    /// Checks the files with these in place of the real ones.
    fn load(&self, changed: &BTreeMap<String, String>, what: &str) -> Result<Catalog, Vec<Defect>> {
        for (path, text) in changed {
            self.write(path, text);
        }
        let loaded = catch_unwind(AssertUnwindSafe(|| Catalog::load(&self.root)));
        for path in changed.keys() {
            self.write(path, &self.files[path]);
        }
        loaded.unwrap_or_else(|_| panic!("{what}: the check panics on {:?}", changed.keys()))
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// What hurts readers of text.
const SHARP: [&str; 24] = [
    "\"", "\\", "{", "}", "[", "]", ",", ":", "\\u0000", "\\ud800", "\u{202e}", "\u{200b}",
    "\u{feff}", "\r", "\t", "é", "😀", "\u{a0}", " = ", "{ $x }", "null", "-1", "1e999",
    "+1604681",
];

/// A place between two characters.
fn place(random: &mut Random, text: &str) -> usize {
    let mut place = random.below(text.len() + 1);
    while !text.is_char_boundary(place) {
        place -= 1;
    }
    place
}

/// A text with one mistake.
fn mutated(random: &mut Random, text: &str) -> String {
    let (a, b) = (place(random, text), place(random, text));
    let (from, to) = (a.min(b), a.max(b));
    let mut near = (from + random.below(40)).min(text.len());
    while !text.is_char_boundary(near) {
        near -= 1;
    }
    let near = near.max(from);
    let mut lines: Vec<&str> = text.lines().collect();
    let (one, other) = (random.below(lines.len()), random.below(lines.len()));
    match random.below(8) {
        // A span is cut out, doubled elsewhere, or all behind it is gone.
        0 => format!("{}{}", &text[..from], &text[near..]),
        1 => format!("{}{}{}", &text[..to.max(near)], &text[from..near], &text[to.max(near)..]),
        2 => text[..to].to_owned(),
        // Something sharp stands there.
        3 | 4 => format!("{}{}{}", &text[..from], random.one(&SHARP), &text[from..]),
        // A line is gone, doubled, or in the place of another.
        _ if lines.is_empty() => String::new(),
        5 => {
            lines.remove(one);
            lines.join("\n")
        }
        6 => {
            lines.insert(one, lines[one]);
            lines.join("\n")
        }
        _ => {
            lines.swap(one, other);
            lines.join("\n")
        }
    }
}

/// A text with a digit changed.
fn with_another_digit(random: &mut Random, text: &str) -> String {
    let digits: Vec<usize> = text
        .char_indices()
        .filter(|(_, item)| item.is_ascii_digit())
        .map(|(place, _)| place)
        .collect();
    let mut bytes = text.as_bytes().to_vec();
    bytes[digits[random.below(digits.len())]] =
        b'2' + u8::try_from(random.below(8)).expect("a digit");
    String::from_utf8(bytes).expect("a digit for a digit")
}

/// Every text in a JSON value.
fn texts(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Array(list) => list.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => fields.values().for_each(|item| texts(item, found)),
        _ => {}
    }
}

/// The numbers on a page: where a link leads, whatever is written like `+16046818480`, and what is like `604-681-8480`.
fn numbers(page: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    for (mark, lead) in [("tel:", ""), ("sms:", ""), ("https://wa.me/", "+")] {
        for (place, _) in page.match_indices(mark) {
            let behind = &page[place + mark.len()..];
            let end = behind
                .find(|item: char| !(item.is_ascii_digit() || item == '+'))
                .unwrap_or(behind.len());
            if end > 0 {
                found.insert(format!("{lead}{}", &behind[..end]));
            }
        }
    }
    for (place, _) in page.match_indices("+1") {
        if digits(&page[place + 1..]) == 11 {
            found.insert(page[place..place + 12].to_owned());
        }
    }
    for (place, _) in page.match_indices('-') {
        let parts = page.get(place.saturating_sub(3)..place + 9).map(str::as_bytes);
        let Some(parts) = parts.filter(|item| item.len() == 12) else { continue };
        let right = parts.iter().enumerate().all(|(n, item)| match n {
            3 | 7 => *item == b'-',
            _ => item.is_ascii_digit(),
        });
        let alone = !page[..place - 3].ends_with(|item: char| item.is_ascii_digit())
            && digits(&page[place + 9..]) == 0;
        if right && alone {
            let plain: String = page[place - 3..place + 9].replace('-', "");
            found.insert(format!("+1{plain}"));
        }
    }
    found
}

#[test]
fn numbers_on_a_page_are_seen() {
    let page = "<a href=\"tel:+16046818480\">604-681-8480</a> <a href=\"sms:686868\">x</a> https://wa.me/16046818481 \
        1-833-900-1010, on 2026-11-28 in 123-456-78901 or id 5604-681-8489";
    let want = ["+16046818480", "+16046818481", "+18339001010", "686868"];
    assert_eq!(numbers(page), want.map(str::to_owned).into());
}

#[test]
fn no_mistake_stops_the_check_or_shows_a_number_that_is_in_no_file() {
    let tree = Tree::new();
    let mut random = Random(0x0A11_0551_DE20_2611);
    let paths: Vec<&str> = tree.files.keys().map(String::as_str).collect();
    let folders = ["resources", "locales"];
    let refused = |what: &str, defects: &[Defect]| {
        for defect in defects {
            let has_file = folders.iter().any(|folder| defect.file.starts_with(folder));
            assert!(has_file && !defect.what.is_empty(), "{what}: {defect:?}");
        }
    };
    for round in 0..ROUGH.0 {
        let mut changed = BTreeMap::new();
        for _ in 0..ROUGH.1 {
            let path = random.one(&paths);
            changed.insert(path.to_owned(), mutated(&mut random, &tree.files[path]));
        }
        let what = format!("rough round {round}");
        if let Err(defects) = tree.load(&changed, &what) {
            refused(&what, &defects);
        }
    }
    let services: Vec<&str> =
        paths.iter().copied().filter(|path| path.starts_with("resources/services/")).collect();
    let mut accepted = 0;
    for round in 0..GENTLE {
        let path = random.one(&services);
        let text = with_another_digit(&mut random, &tree.files[path]);
        let what = format!("gentle round {round} of {path}");
        let changed = BTreeMap::from([(path.to_owned(), text)]);
        let catalog = match tree.load(&changed, &what) {
            Ok(catalog) => catalog,
            Err(defects) => {
                refused(&what, &defects);
                continue;
            }
        };
        accepted += 1;
        let mut known = BTreeSet::new();
        for (file, text) in &tree.files {
            let text = changed.get(file).unwrap_or(text);
            if file.ends_with(".json") {
                texts(&serde_json::from_str(text).expect("it was accepted"), &mut known);
            }
            known.extend(numbers(text));
        }
        let mut shown: Vec<(String, String)> = Vec::new();
        for locale in &catalog.locales {
            let bundle = catalog.bundle(&locale.tag, catalog.date).write();
            shown.push((format!("the bundle in {}", locale.tag), bundle));
        }
        if accepted <= WITH_PAGES {
            let pages = with_site(&catalog, pages).into_iter();
            shown.extend(pages.map(|page| (page.path, page.html)));
        }
        for (place, text) in shown {
            for number in numbers(&text) {
                assert!(known.contains(&number), "{what}: {number} of {place} is in no file");
            }
        }
    }
    assert!(
        accepted >= GENTLE / 4,
        "only {accepted} rounds were accepted, so that pages were looked at"
    );
}
