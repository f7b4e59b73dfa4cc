//! What the project stands on may be used and passed on by anyone.

use crate::repository::root;
use std::collections::BTreeSet;
use std::process::Command;

/// Licences under which anyone can use and pass on what the project stands on.
const FREE: [&str; 13] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Unicode-3.0",
    "Zlib",
    "MPL-2.0",
    "BSL-1.0",
    "CC0-1.0",
    "Unlicense",
];

/// Whether a licence expression can be met with these: one of each `OR`, all of each `AND`.
fn is_free(expression: &str) -> bool {
    let flat = expression.replace(['(', ')'], "").replace('/', " OR ");
    !flat.trim().is_empty()
        && flat.split(" AND ").all(|part| part.split(" OR ").any(|one| FREE.contains(&one.trim())))
}

#[test]
fn everything_that_the_project_stands_on_is_free_to_use() {
    // What `cargo metadata` says, a line to a package, for all targets and for tests and builds too.
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--workspace", "--target", "all"])
        .args([
            "--edges",
            "normal,build,dev",
            "--prefix",
            "none",
            "--no-dedupe",
            "--format",
            "{p}|{l}",
        ])
        .current_dir(root())
        .output()
        .expect("cargo is there");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let packages: BTreeSet<&str> = said.lines().filter(|line| !line.trim().is_empty()).collect();
    assert!(packages.len() > 100, "only {} packages", packages.len());
    let bad: Vec<&&str> = packages
        .iter()
        .filter(|line| !is_free(line.split_once('|').map_or("", |(_, licence)| licence)))
        .collect();
    assert!(bad.is_empty(), "{bad:?}");
}

#[test]
fn a_licence_that_binds_would_be_seen() {
    for (expression, free) in [
        ("MIT OR Apache-2.0", true),
        ("Unlicense/MIT", true),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("Apache-2.0 OR GPL-2.0-only", true),
        ("GPL-3.0-only", false),
        ("MIT AND GPL-3.0-only", false),
        ("AGPL-3.0", false),
        ("", false),
    ] {
        assert_eq!(is_free(expression), free, "{expression}");
    }
}
