//! The sources: which messages they name, what they must not name, and what the project stands on.

use crate::{catalog, files, root};
use alongside_i18n::localizer;
use alongside_site::pages;
use std::collections::BTreeSet;
use std::process::Command;

/// A source without its tests, comments and the lists of message ids; its string literals in order.
struct Source {
    path: String,
    /// The code, each literal replaced by its place: `"7"`.
    code: String,
    literals: Vec<String>,
}

/// Takes out what stands from one mark to the end of another.
fn without(text: &str, from: &str, to: &str) -> String {
    let Some((before, rest)) = text.split_once(from) else { return text.to_owned() };
    let after = rest.split_once(to).map_or("", |(_, it)| it);
    format!("{before}{after}")
}

impl Source {
    fn read(path: &str, text: &str) -> Self {
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let text = without(text, "pub const IDS: &[&str] = &[", "];");
        let text = without(&text, "pub fn variables(id: &str)", "\n}");
        let (mut code, mut literals) = (String::new(), Vec::new());
        let mut rest = text.as_str();
        while let Some(at) = rest.find(['"', '/', '\'']) {
            code.push_str(&rest[..at]);
            rest = &rest[at..];
            if rest.starts_with("//") {
                rest = rest.split_once('\n').map_or("", |(_, it)| it);
            } else if let Some(inner) = rest.strip_prefix('"') {
                let mut literal = String::new();
                let mut chars = inner.char_indices();
                let mut end = inner.len();
                while let Some((at, c)) = chars.next() {
                    match c {
                        '\\' => literal.extend(chars.next().map(|(_, it)| it)),
                        '"' => {
                            end = at;
                            break;
                        }
                        c => literal.push(c),
                    }
                }
                code.push('"');
                code.push_str(&literals.len().to_string());
                code.push('"');
                literals.push(literal);
                rest = inner.get(end + 1..).unwrap_or_default();
            } else {
                // A character such as '"', or the mark of a lifetime.
                let quoted =
                    ["'\"'", "'/'", "'\\''", "'\\\"'"].iter().find(|it| rest.starts_with(**it));
                let (kept, after) = rest.split_at(quoted.map_or(1, |it| it.len()));
                code.push_str(&kept.replace('"', " "));
                rest = after;
            }
        }
        code.push_str(rest);
        Self { path: path.into(), code, literals }
    }

    /// Literals that are given to a function at once, or through `format!`.
    fn given_to(&self, function: &str) -> Vec<&str> {
        let squeezed: String = self.code.split_whitespace().collect();
        let mut res = Vec::new();
        for before in ["", "&format!("] {
            let call = format!(".{function}({before}\"");
            for (at, _) in squeezed.match_indices(&call) {
                let place = &squeezed[at + call.len()..];
                let place = &place[..place.find('"').expect("a literal ends")];
                res.push(self.literals[place.parse::<usize>().expect("a place")].as_str());
            }
        }
        res
    }
}

fn sources() -> Vec<Source> {
    let mut all = files("src", &["rs"]);
    for package in ["engine", "html", "i18n", "model", "site"] {
        all.extend(files(&format!("crates/{package}/src"), &["rs"]));
    }
    all.iter().map(|(path, text)| Source::read(path, text)).collect()
}

/// Whether an id can come from a pattern such as `leave-{it}`. One that begins with a variable says too little.
fn fits(pattern: &str, id: &str) -> bool {
    let Some((before, rest)) = pattern.split_once('{') else { return pattern == id };
    let after = rest.rsplit_once('}').map_or("", |(_, it)| it);
    !before.is_empty()
        && id.len() > before.len() + after.len()
        && id.starts_with(before)
        && id.ends_with(after)
}

/// Ids in the lists that no source names.
fn unused<'a>(ids: &[&'a str], sources: &[Source]) -> Vec<&'a str> {
    let named =
        |id: &str| sources.iter().flat_map(|it| &it.literals).any(|literal| fits(literal, id));
    ids.iter().copied().filter(|id| !named(id)).collect()
}

/// Ids that sources name and that stand in no list.
fn unlisted(
    sources: &[Source],
    listed: &BTreeSet<String>,
    messages: &BTreeSet<String>,
) -> Vec<String> {
    let mut res = Vec::new();
    for source in sources {
        // Any literal that is the id of a message.
        for it in
            source.literals.iter().filter(|it| messages.contains(*it) && !listed.contains(*it))
        {
            res.push(format!("{}: {it:?}", source.path));
        }
        // Any literal that is asked for as a message.
        for it in source.given_to("text").into_iter().chain(source.given_to("format")) {
            let known = listed.iter().chain(messages).any(|id| fits(it, id));
            if !known && !it.starts_with('{') {
                res.push(format!("{}: {it:?}", source.path));
            }
        }
    }
    res
}

#[test]
fn the_lists_of_message_ids_are_what_the_code_names() {
    let catalog = catalog();
    let sources = sources();
    let messages: BTreeSet<String> = catalog.messages["en"].keys().cloned().collect();
    let listed: BTreeSet<String> = localizer::IDS
        .iter()
        .chain(pages::IDS)
        .map(ToString::to_string)
        .chain(localizer::term_ids())
        .collect();
    let all: Vec<&str> = localizer::IDS.iter().chain(pages::IDS).copied().collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "an id stands twice");
    assert_eq!(unused(&all, &sources), Vec::<&str>::new(), "listed, but named nowhere");
    assert_eq!(unlisted(&sources, &listed, &messages), Vec::<String>::new(), "named, not listed");

    // Every language has what the pages name, and no page of one language has more.
    for (tag, compiled) in &catalog.messages {
        let has: BTreeSet<&str> =
            compiled.keys().map(String::as_str).filter(|it| it.starts_with("static-")).collect();
        let wanted: BTreeSet<&str> = pages::IDS.iter().copied().collect();
        let differ: Vec<_> = has.symmetric_difference(&wanted).collect();
        assert!(differ.is_empty(), "{tag}: {differ:?}");
        let missing: Vec<&&str> =
            localizer::IDS.iter().filter(|it| !compiled.contains_key(**it)).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }

    // What stands only in static pages does not travel with the app's texts.
    for source in sources.iter().filter(|it| !it.path.starts_with("crates/site")) {
        let wrong = source.literals.iter().find(|it| it.starts_with("static-"));
        // The list of variables is taken out; `static-` alone is the mark of such messages.
        assert_eq!(wrong, None, "{}", source.path);
    }
}

#[test]
fn a_stray_id_would_be_seen() {
    let stray = Source::read(
        "x.rs",
        "fn x() { words.text(\"no-such-id\"); words\n.format(\"nor-this\", &[]) }",
    );
    assert_eq!(stray.given_to("text"), ["no-such-id"]);
    let found = unlisted(&[stray], &BTreeSet::new(), &BTreeSet::new());
    assert_eq!(found, ["x.rs: \"no-such-id\"", "x.rs: \"nor-this\""]);
    let other = Source::read("x.rs", "// \"home\"\nlet it = if a { \"home\" } else { '\"' };");
    assert_eq!(other.literals, ["home"]);
    let messages: BTreeSet<String> = ["home".to_owned()].into();
    assert_eq!(unlisted(&[other], &BTreeSet::new(), &messages), ["x.rs: \"home\""]);
    let other = Source::read("x.rs", "format!(\"leave-{it}\")");
    assert_eq!(unused(&["leave-two", "home", "leave-"], &[other]), ["home", "leave-"]);
}

/// The code without the lines that are only a comment.
fn uncommented(text: &str) -> String {
    let lines = text.lines().filter(|it| !it.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Localizer of a list that stand in the code.
fn named<'a>(text: &str, never: &[&'a str]) -> Vec<&'a str> {
    let code = uncommented(text);
    never.iter().copied().filter(|it| code.contains(it)).collect()
}

/// What keeps something on the device, tells someone, or moves the history.
const NEVER: [&str; 15] = [
    "localStorage",
    "sessionStorage",
    "local_storage",
    "session_storage",
    "indexedDB",
    "document.cookie",
    "set_cookie",
    "pushState",
    "push_state",
    "replaceState",
    "serviceWorker",
    "service_worker",
    "sendBeacon",
    "XMLHttpRequest",
    "WebSocket",
];

#[test]
fn nothing_is_stored_told_or_put_into_the_history() {
    let mut all = files("src", &["rs"]);
    for package in ["engine", "html", "i18n", "model", "site"] {
        all.extend(files(&format!("crates/{package}"), &["rs", "toml"]));
    }
    all.extend(files("crates/site/assets", &["js", "css"]));
    for (path, text) in &all {
        assert_eq!(named(text, &NEVER), Vec::<&str>::new(), "{path}");
    }
    assert_eq!(named("// localStorage\nlocalStorage.x", &NEVER), ["localStorage"]);
    assert_eq!(named("// localStorage alone", &NEVER), Vec::<&str>::new());
    // The features of `web-sys` are named in the manifest.
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    for never in
        ["\"Storage\"", "\"History\"", "\"IdbFactory\"", "\"ServiceWorker", "\"Navigator\""]
    {
        assert!(!manifest.contains(never), "{never}");
    }
}

#[test]
fn the_core_knows_no_screen_no_file_and_no_clock() {
    let never = [
        "leptos",
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "gloo",
        "std::fs",
        "std::net",
        "std::env",
        "std::time",
        "std::process",
        "std::thread",
        "println!",
        "alongside_content",
    ];
    for package in ["engine", "i18n", "model"] {
        for (path, text) in files(&format!("crates/{package}/src"), &["rs"]) {
            assert_eq!(named(&text, &never), Vec::<&str>::new(), "{path}");
        }
    }
    for package in ["engine", "i18n", "model"] {
        let manifest = root().join(format!("crates/{package}/Cargo.toml"));
        let manifest = std::fs::read_to_string(manifest).expect("the manifest");
        let needs = manifest.split("[dependencies]").nth(1).unwrap_or_default();
        let needs = needs
            .split(
                "
[",
            )
            .next()
            .unwrap_or_default();
        for line in needs.lines().filter(|it| !it.trim().is_empty() && !it.starts_with('#')) {
            assert!(line.starts_with("alongside-"), "{package} needs {line}");
        }
    }
}

#[test]
fn every_file_says_at_its_head_what_it_is_for() {
    for folder in ["src", "crates", "xtask"] {
        for (path, text) in files(folder, &["rs"]) {
            let first = text.lines().next().unwrap_or_default();
            assert!(first.starts_with("//! ") && first.len() > 20, "{path}: {first}");
        }
    }
}

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
        && flat.split(" AND ").all(|it| it.split(" OR ").any(|it| FREE.contains(&it.trim())))
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
    let packages: BTreeSet<&str> = said.lines().filter(|it| !it.trim().is_empty()).collect();
    assert!(packages.len() > 100, "only {} packages", packages.len());
    let bad: Vec<&&str> = packages
        .iter()
        .filter(|it| !is_free(it.split_once('|').map_or("", |(_, licence)| licence)))
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
