//! The files of the repository, for tests that look at all of them.

use std::path::{Path, PathBuf};

/// Packages whose code is in the browser or writes what is.
pub(crate) const SHOWN: [&str; 6] = [
    "src",
    "crates/engine/src",
    "crates/html/src",
    "crates/i18n/src",
    "crates/model/src",
    "crates/site/src",
];

/// The top of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The text of a file.
pub(crate) fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file below a folder that has one of these endings, by its path from the top, with its text.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut paths = Vec::new();
    gather(&root().join(folder), endings, &mut paths);
    assert!(!paths.is_empty(), "there is nothing in {folder}");
    paths.sort();
    let read = |path: PathBuf| {
        let path = path.strip_prefix(root()).expect("below the top");
        let path = path.to_string_lossy().into_owned();
        let text = text(&path);
        (path, text)
    };
    paths.into_iter().map(read).collect()
}

fn gather(folder: &Path, endings: &[&str], paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "target" && name != "node_modules") {
                gather(&path, endings, paths);
            }
        } else if path.extension().is_some_and(|own| endings.iter().any(|ending| own == *ending)) {
            paths.push(path);
        }
    }
}
