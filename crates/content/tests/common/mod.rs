//! What these tests share: the real data, and a way to print past the test harness.

#![allow(dead_code, reason = "each test file uses a part of it")]

use alongside_content::Catalog;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The top of the repository.
pub(crate) fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).expect("the package lies two folders down").into()
}

/// The real data.
///
/// # Panics
/// If it has defects: then `cargo xtask check` says which.
pub(crate) fn catalog() -> Catalog {
    Catalog::load(&root()).unwrap_or_else(|defects| {
        let lines: Vec<String> = defects.iter().map(ToString::to_string).collect();
        panic!("the data has defects:\n{}", lines.join("\n"));
    })
}

/// Prints a line that stays visible when the test passes, since people asked for these figures.
pub(crate) fn say(line: &str) {
    // A closed pipe (`| head`) is not an error worth a word.
    let _ = writeln!(std::io::stdout(), "{line}");
}
