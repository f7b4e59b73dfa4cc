//! Whether the app's code must be compiled again.
//!
//! Compiling the app takes minutes, writing the pages seconds. The stamp in target/ holds a hash of everything the app
//! is compiled from and the name of the file that came out; while both still hold, a build only writes the pages, so
//! that changing a phone number or a sentence compiles no Rust.

use std::fs;
use std::hash::{DefaultHasher, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

/// What the app is compiled from: files, and folders with all that is in them. What is not there counts as empty.
const SOURCES: &[&str] = &[
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "build.rs",
    "core/Cargo.toml",
    "core/build.rs",
    "core/src",
    "index.html",
    "rust-toolchain.toml",
    "src",
];

/// The native tools: they draw the pages and are no part of the app.
const NOT_THE_APP: &str = "src/bin";

/// The stamp of what is there now.
pub(crate) struct Stamp {
    hash: String,
}

impl Stamp {
    /// Reads everything the app is compiled from. `tools` are the versions that compile it.
    pub(crate) fn of(root: &Path, tools: &str) -> io::Result<Self> {
        let mut hasher = DefaultHasher::new();
        hasher.write(tools.as_bytes());
        for source in SOURCES {
            for path in files(&root.join(source))? {
                let name = path.strip_prefix(root).unwrap_or(&path);
                if name.starts_with(NOT_THE_APP) {
                    continue;
                }
                let content = fs::read(&path)?;
                // Lengths keep what is in one file apart from what is in the next.
                hasher.write(name.to_string_lossy().as_bytes());
                hasher.write_usize(content.len());
                hasher.write(&content);
            }
        }
        Ok(Self { hash: format!("{:016x}", hasher.finish()) })
    }

    /// Whether the app in `dist` was compiled from just this.
    pub(crate) fn is_current(&self, root: &Path, dist: &Path) -> bool {
        code(dist).is_ok_and(|code| {
            code.is_some_and(|code| {
                fs::read_to_string(place(root))
                    .is_ok_and(|written| written == self.text(dist, &code))
            })
        })
    }

    /// Notes that the app in `dist` was compiled from just this; false if there is no app in `dist`.
    pub(crate) fn write(&self, root: &Path, dist: &Path) -> io::Result<bool> {
        let Some(code) = code(dist)? else { return Ok(false) };
        fs::create_dir_all(root.join("target"))?;
        fs::write(place(root), self.text(dist, &code))?;
        Ok(true)
    }

    fn text(&self, dist: &Path, code: &Path) -> String {
        format!("{} {}\n", self.hash, code.strip_prefix(dist).unwrap_or(code).display())
    }
}

/// Forgets what was compiled last.
pub(crate) fn forget(root: &Path) {
    // When there is no stamp there is nothing to forget.
    let _ = fs::remove_file(place(root));
}

fn place(root: &Path) -> PathBuf {
    root.join("target/app.stamp")
}

/// The compiled app in a folder: the WASM, which has the JavaScript that loads it beside it.
fn code(dist: &Path) -> io::Result<Option<PathBuf>> {
    Ok(files(dist)?.into_iter().find(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.strip_suffix("_bg.wasm")
            .is_some_and(|start| path.with_file_name(format!("{start}.js")).is_file())
    }))
}

/// A file, or all files of a folder, sorted; nothing if it is not there. Hidden files are left out.
fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_path_buf()]);
    }
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().starts_with('.') {
            found.extend(files(&entry.path())?);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn project() -> Scratch {
        let scratch = Scratch::new();
        for (path, text) in [
            ("Cargo.toml", "[package]"),
            ("Cargo.lock", "lock"),
            ("src/main.rs", "fn main() {}"),
            ("src/views/pages.rs", "pages"),
            ("src/bin/site.rs", "site"),
            ("core/src/lib.rs", "core"),
            ("resources/services.json", "{}"),
            ("target/other", ""),
            ("dist/app-1.js", "js"),
            ("dist/app-1_bg.wasm", "wasm"),
        ] {
            scratch.write(path, text);
        }
        scratch
    }

    fn hash(scratch: &Scratch) -> String {
        Stamp::of(scratch.path(), "trunk 1").expect("the files can be read").hash
    }

    #[test]
    fn a_change_of_the_app_changes_the_stamp() {
        let scratch = project();
        for path in [
            "Cargo.toml",
            "Cargo.lock",
            "src/main.rs",
            "src/views/pages.rs",
            "core/src/lib.rs",
            "index.html",
        ] {
            let before = hash(&scratch);
            scratch.write(path, "changed");
            assert_ne!(hash(&scratch), before, "{path}");
        }
        let before = hash(&scratch);
        fs::rename(scratch.path().join("src/main.rs"), scratch.path().join("src/moved.rs"))
            .expect("it can be moved");
        assert_ne!(hash(&scratch), before, "a moved file");
        let other = Stamp::of(scratch.path(), "trunk 2").expect("the files can be read").hash;
        assert_ne!(hash(&scratch), other, "another tool");
    }

    #[test]
    fn a_change_of_content_or_of_the_native_tools_does_not() {
        let scratch = project();
        let before = hash(&scratch);
        for path in
            ["resources/services.json", "locales/en/app.ftl", "src/bin/site.rs", "public/style.css"]
        {
            scratch.write(path, "changed");
        }
        assert_eq!(hash(&scratch), before);
    }

    #[test]
    fn the_app_is_current_only_while_it_is_there_and_unchanged() {
        let scratch = project();
        let (root, dist) = (scratch.path(), scratch.path().join("dist"));
        let is_current = || Stamp::of(root, "trunk 1").is_ok_and(|it| it.is_current(root, &dist));
        assert!(!is_current(), "nothing has been built");
        let stamp = Stamp::of(root, "trunk 1").expect("the files can be read");
        assert!(stamp.write(root, &dist).expect("the stamp can be written"));
        assert!(is_current(), "it has just been built");
        scratch.write("src/main.rs", "changed");
        assert!(!is_current(), "the code changed");
        scratch.write("src/main.rs", "fn main() {}");
        assert!(is_current(), "the code is as it was");
        fs::remove_file(dist.join("app-1.js")).expect("it can be removed");
        assert!(!is_current(), "half of the app is gone");
        scratch.write("dist/app-2.js", "js");
        scratch.write("dist/app-2_bg.wasm", "wasm");
        fs::remove_file(dist.join("app-1_bg.wasm")).expect("it can be removed");
        assert!(!is_current(), "it is another app");
        forget(root);
        assert!(!is_current());
    }

    #[test]
    fn an_empty_folder_gets_no_stamp() {
        let scratch = Scratch::new();
        scratch.write("target/other", "");
        let stamp = Stamp::of(scratch.path(), "").expect("there is nothing to read");
        assert!(
            !stamp
                .write(scratch.path(), &scratch.path().join("dist"))
                .expect("there is nothing to write")
        );
    }

    #[test]
    fn the_app_is_not_among_the_native_tools() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("Cargo.toml is there");
        assert!(
            manifest.contains("name = \"app\"\npath = \"src/main.rs\""),
            "the stamp leaves out {NOT_THE_APP}"
        );
    }
}
