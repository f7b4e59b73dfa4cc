//! The list of a site's files with their hashes, by which anyone can see that a copy of it is whole and as it was built.
//!
//! It is written as `sha256sum` writes it, so that `sha256sum --check SHA256SUMS` reads it too.

use crate::compressed::File;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Its name.
pub const MANIFEST: &str = "SHA256SUMS";

/// The hash of a file, as the manifest writes it.
pub fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The text of the manifest of these files.
pub fn manifest(files: &[File]) -> String {
    let sums: BTreeMap<&str, String> =
        files.iter().map(|(path, bytes)| (path.as_str(), sum(bytes))).collect();
    let mut text = String::new();
    for (path, sum) in sums {
        let _ = writeln!(text, "{sum}  {path}");
    }
    text
}

/// Paths and hashes of a manifest. `Err` names the line that is none.
pub fn read(text: &str) -> Result<BTreeMap<String, String>, String> {
    let line = |(number, line): (usize, &str)| {
        let parts = line.split_once("  ").filter(|(sum, path)| {
            sum.len() == 64
                && sum.bytes().all(|byte| byte.is_ascii_hexdigit())
                && !path.starts_with('/')
                && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
        });
        let (sum, path) = parts
            .ok_or_else(|| format!("line {} is not a hash and a path: {line:?}", number + 1))?;
        Ok((path.to_owned(), sum.to_owned()))
    };
    text.lines().enumerate().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let files =
            [("en/index.html".to_owned(), b"".to_vec()), ("app.js".to_owned(), b"x".to_vec())];
        let text = manifest(&files);
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert!(text.ends_with(&format!("{empty}  en/index.html\n")), "{text}");
        let read = read(&text).expect("it is one");
        assert_eq!(read.len(), 2);
        assert_eq!(read["en/index.html"], empty);
    }

    #[test]
    fn what_is_no_manifest_is_refused() {
        let sum = "0".repeat(64);
        for text in [
            "<!doctype html>".to_owned(),
            format!("{sum} a"),
            format!("{sum}  /etc/passwd"),
            format!("{sum}  a/../../b"),
            format!("{}  a", &sum[1..]),
        ] {
            assert!(read(&text).is_err(), "{text}");
        }
    }
}
