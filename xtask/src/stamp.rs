//! Whether the app's code must be compiled again.
//!
//! Compiling the app takes minutes, writing the pages seconds. The stamp in target/ holds a hash of everything the app
//! is compiled from and the name of the file that came out; while both still hold, a build only writes the pages, so
//! that changing a phone number or a sentence compiles no Rust.

use std::fs;
use std::hash::{DefaultHasher, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

/// What the app is compiled from, and what Trunk copies: files, and folders with all that is in them. What is not there
/// counts as empty.
const SOURCES: &[&str] = &[
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "build.rs",
    "crates/engine",
    "crates/html",
    "crates/i18n",
    "crates/model",
    "index.html",
    "public",
    "rust-toolchain.toml",
    "src",
];

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
                let content = fs::read(&path)?;
                // Lengths keep what is in one file apart from what is in the next.
                hasher.write(name.to_string_lossy().as_bytes());
                hasher.write_usize(content.len());
                hasher.write(&content);
            }
        }
        Ok(Self { hash: format!("{:016x}", hasher.finish()) })
    }

    /// Whether the apps in `folder` were compiled from just this.
    pub(crate) fn is_current(&self, root: &Path, folder: &Path) -> bool {
        let Ok(apps) = apps(folder) else { return false };
        fs::read_to_string(place(root)).is_ok_and(|written| written == self.text(folder, &apps))
    }

    /// Notes that these apps in `folder` were compiled from just this.
    pub(crate) fn write(&self, root: &Path, folder: &Path, apps: &[PathBuf]) -> io::Result<()> {
        fs::create_dir_all(root.join("target"))?;
        fs::write(place(root), self.text(folder, apps))
    }

    fn text(&self, folder: &Path, apps: &[PathBuf]) -> String {
        let names = apps.iter().map(|app| app.strip_prefix(folder).unwrap_or(app).display());
        let names: String = names.map(|name| format!(" {name}")).collect();
        format!("{}{names}\n", self.hash)
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

/// The compiled apps in a folder: the WASM of each, which has the JavaScript that loads it beside it.
pub(crate) fn apps(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = files(folder)?;
    found.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.strip_suffix("_bg.wasm")
            .is_some_and(|start| path.with_file_name(format!("{start}.js")).is_file())
    });
    Ok(found)
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
    use std::process::Command;

    use super::*;
    use crate::scratch::Scratch;

    fn project() -> Scratch {
        let scratch = Scratch::new();
        for (path, text) in [
            ("Cargo.toml", "[package]"),
            ("Cargo.lock", "lock"),
            ("src/lib.rs", "fn main() {}"),
            ("src/screens/plan.rs", "plan"),
            ("crates/engine/src/lib.rs", "engine"),
            ("crates/site/src/lib.rs", "site"),
            ("resources/services.json", "{}"),
            ("target/app/app-1.js", "js"),
            ("target/app/app-1_bg.wasm", "wasm"),
            ("target/app/work.js", "js"),
            ("target/app/work_bg.wasm", "wasm"),
        ] {
            scratch.write(path, text);
        }
        scratch
    }

    fn stamp(scratch: &Scratch, tools: &str) -> Stamp {
        Stamp::of(scratch.path(), tools).expect("the files can be read")
    }

    fn hash(scratch: &Scratch) -> String {
        stamp(scratch, "trunk 1").hash
    }

    #[test]
    fn a_change_of_the_app_changes_the_stamp() {
        let scratch = project();
        for path in [
            "Cargo.toml",
            "Cargo.lock",
            "src/lib.rs",
            "src/screens/plan.rs",
            "crates/engine/src/lib.rs",
            "index.html",
            "public/icon.svg",
        ] {
            let before = hash(&scratch);
            scratch.write(path, "changed");
            assert_ne!(hash(&scratch), before, "{path}");
        }
        let before = hash(&scratch);
        fs::rename(scratch.path().join("src/lib.rs"), scratch.path().join("src/moved.rs"))
            .expect("it can be moved");
        assert_ne!(hash(&scratch), before, "a moved file");
        assert_ne!(hash(&scratch), stamp(&scratch, "trunk 2").hash, "another tool");
    }

    #[test]
    fn a_change_of_content_or_of_native_code_does_not() {
        let scratch = project();
        let before = hash(&scratch);
        for path in ["resources/services.json", "locales/en/app.ftl", "crates/site/src/lib.rs"] {
            scratch.write(path, "changed");
        }
        assert_eq!(hash(&scratch), before);
    }

    #[test]
    fn the_app_is_current_only_while_it_is_there_and_unchanged() {
        let scratch = project();
        let (root, folder) = (scratch.path(), scratch.path().join("target/app"));
        let is_current = || stamp(&scratch, "trunk 1").is_current(root, &folder);
        assert!(!is_current(), "nothing has been built");
        let apps = apps(&folder).expect("the folder can be read");
        assert_eq!(apps.len(), 2);
        stamp(&scratch, "trunk 1").write(root, &folder, &apps).expect("the stamp can be written");
        assert!(is_current(), "it has just been built");
        scratch.write("src/lib.rs", "changed");
        assert!(!is_current(), "the code changed");
        scratch.write("src/lib.rs", "fn main() {}");
        assert!(is_current(), "the code is as it was");
        fs::remove_file(folder.join("app-1.js")).expect("it can be removed");
        assert!(!is_current(), "half of the app is gone");
        scratch.write("target/app/app-2.js", "js");
        scratch.write("target/app/app-2_bg.wasm", "wasm");
        fs::remove_file(folder.join("app-1_bg.wasm")).expect("it can be removed");
        assert!(!is_current(), "it is another app");
        forget(root);
        assert!(!is_current());
    }

    #[test]
    fn every_package_of_the_app_is_among_the_sources() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let tree = Command::new(env!("CARGO"))
            .args(["tree", "--offline", "--package", "alongside", "--prefix", "none"])
            .args(["--edges", "normal,build", "--target", "wasm32-unknown-unknown"])
            .current_dir(&root)
            .output()
            .expect("Cargo is there");
        assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
        let root = root.canonicalize().expect("the project is there");
        let tree = String::from_utf8_lossy(&tree.stdout);
        // `alongside-model v0.1.0 (/path/to/crates/model)`
        let folders: Vec<&Path> = tree
            .lines()
            .filter_map(|line| line.split_once(" (")?.1.split_once(')'))
            .filter_map(|(folder, _)| Path::new(folder).strip_prefix(&root).ok())
            .collect();
        assert!(folders.contains(&Path::new("")), "the app itself: {tree}");
        for folder in folders.iter().filter(|folder| **folder != Path::new("")) {
            assert!(SOURCES.iter().any(|source| Path::new(source) == *folder), "{folder:?}");
        }
    }

    #[test]
    fn trunk_watches_what_the_site_is_made_of() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let settings = fs::read_to_string(root.join("Trunk.toml")).expect("Trunk.toml is there");
        let watched = |name: &str| settings.contains(&format!("\"{name}\""));
        let is_there = |name: &&&str| root.join(name).exists();
        for source in SOURCES.iter().chain(&["crates", "locales", "resources"]).filter(is_there) {
            let top = source.split('/').next().unwrap_or_default();
            // Trunk reads its own settings only when it starts, and Cargo its toolchain.
            assert!(
                watched(top) || ["Trunk.toml", "rust-toolchain.toml"].contains(&top),
                "Trunk.toml must watch {top}"
            );
        }
    }
}
