//! What holds of every static page and of the code itself, checked without a browser.
//!
//! [`pages`] looks at the pages as they are written, [`one_file`] at the one-file edition, [`code`] at the sources:
//! which messages they name, what they must never name, and what the project stands on.

mod code;
mod html;
mod one_file;
mod pages;

use alongside_content::load::Catalog;
use std::path::{Path, PathBuf};

/// The top of the repository.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The real data.
fn catalog() -> Catalog {
    Catalog::load(root()).unwrap_or_else(|defects| {
        let lines: Vec<String> = defects.iter().map(ToString::to_string).collect();
        panic!("the data has defects:\n{}", lines.join("\n"));
    })
}

/// Every file below a folder that has one of these endings.
fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut res = Vec::new();
    gather(&root().join(folder), endings, &mut res);
    assert!(!res.is_empty(), "there is nothing in {folder}");
    res.sort();
    res.into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("sources are UTF-8");
            let name = path.strip_prefix(root()).expect("below the top");
            (name.to_string_lossy().into_owned(), text)
        })
        .collect()
}

fn gather(folder: &Path, endings: &[&str], res: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(&path, endings, res);
        } else if path.extension().is_some_and(|it| endings.iter().any(|ending| it == *ending)) {
            res.push(path);
        }
    }
}
