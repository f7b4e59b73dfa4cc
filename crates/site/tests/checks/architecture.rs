//! The architecture: packages need each other in one direction, files of a package do too, and what is pure stays so.

use crate::repository::{SHOWN, files, root, text};
use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// What each package may need of the others, the deepest first.
const LAYERS: [(&str, &[&str]); 10] = [
    ("crates/model", &[]),
    ("crates/i18n", &["model"]),
    ("crates/engine", &["model", "i18n"]),
    ("crates/html", &["model", "i18n", "engine"]),
    ("crates/content", &["model", "i18n", "engine"]),
    ("crates/site", &["model", "i18n", "engine", "html", "content"]),
    ("crates/cli", &["model", "i18n", "engine", "content", "site"]),
    (".", &["model", "i18n", "engine", "html"]),
    ("bench", &["model", "i18n", "engine"]),
    ("xtask", &[]),
];

/// Names of packages in the tables of dependencies of a manifest.
fn dependencies(manifest: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    let mut table = "";
    for line in manifest.lines() {
        if let Some(name) = line.strip_prefix('[') {
            table = name.trim_end_matches(']');
        } else if table.ends_with("dependencies") && !table.starts_with("workspace") {
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            let begins = name.chars().next().is_some_and(char::is_alphabetic);
            names.extend(begins.then_some(name));
        }
    }
    names
}

#[test]
fn packages_need_each_other_in_one_direction() {
    let mut of_workspace: BTreeSet<String> = [".", "bench", "xtask"].map(str::to_owned).into();
    for entry in std::fs::read_dir(root().join("crates")).expect("the packages") {
        let name = entry.expect("an entry").file_name().into_string().expect("a plain name");
        of_workspace.insert(format!("crates/{name}"));
    }
    let known = LAYERS.map(|(folder, _)| folder.to_owned()).into();
    assert_eq!(of_workspace, known, "a package without a place in the architecture");
    for (folder, may_need) in LAYERS {
        let manifest = text(&format!("{folder}/Cargo.toml"));
        let ours =
            dependencies(&manifest).into_iter().filter_map(|name| name.strip_prefix("alongside-"));
        let wrong: Vec<&str> = ours.filter(|name| !may_need.contains(name)).collect();
        assert!(wrong.is_empty(), "{folder} needs {wrong:?}");
    }
    // In the table each package comes after those that it needs, so there is no circle.
    for (place, (folder, may_need)) in LAYERS.iter().enumerate() {
        let deeper = &LAYERS[..place];
        let is_deeper = |name: &&str| deeper.iter().any(|(own, _)| own.ends_with(*name));
        assert!(may_need.iter().all(|name| is_deeper(&name)), "{folder}");
    }
}

#[test]
fn a_dependency_is_seen_in_every_table() {
    let manifest = "[workspace.dependencies]\nno = \"1\"\n[package]\nname = \"no\"\n[dependencies]\n# no = 1\n\
        a.workspace = true\nb = \"1\"\n[target.'cfg(unix)'.dependencies]\nc = { path = \"c\" }\n[dev-dependencies]\nd= \"1\"\n[lints]\nno = true";
    assert_eq!(dependencies(manifest).into_iter().collect::<Vec<_>>(), ["a", "b", "c", "d"]);
}

/// The files of a package as modules (`plan`, `screens::plan`; the root is empty), each with those that it names.
fn modules(sources: &[(String, Source)]) -> BTreeMap<String, BTreeSet<String>> {
    let names: BTreeSet<&str> = sources.iter().map(|(name, _)| name.as_str()).collect();
    // The longest beginning of a path that is a module; the rest are items in it.
    let module_of = |path: &[String]| {
        let longest = (1..=path.len()).rev().map(|length| path[..length].join("::"));
        longest.into_iter().find(|name| names.contains(name.as_str()))
    };
    let mut graph = BTreeMap::new();
    for (name, source) in sources {
        let own: Vec<String> =
            name.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
        let mut needs = BTreeSet::new();
        let mut absolute: Vec<Vec<String>> = Vec::new();
        absolute.extend(source.paths("crate").into_iter().map(|path| path[1..].to_vec()));
        for path in source.paths("super") {
            let ups = path.iter().take_while(|part| *part == "super").count();
            let above = &own[..own.len().saturating_sub(ups)];
            absolute.push([above, &path[ups..]].concat());
        }
        // What a file calls of the modules that it declares.
        let inner = names.iter().filter_map(|other| {
            let inner = other.strip_prefix(name.as_str())?;
            let inner = if name.is_empty() { inner } else { inner.strip_prefix("::")? };
            (!inner.is_empty() && !inner.contains("::")).then_some(inner)
        });
        for inner in inner {
            let paths = source.paths(inner).into_iter();
            absolute.extend(paths.map(|path| [own.as_slice(), &path].concat()));
        }
        for path in absolute {
            // An item of the root; a macro of another file is named like one, and needs nothing that is made later.
            let is_macro = |name: &String| {
                sources.iter().any(|(_, source)| {
                    source
                        .tokens
                        .windows(3)
                        .any(|three| three[0].is_name("macro_rules") && three[2].is_name(name))
                })
            };
            let needed = module_of(&path)
                .or_else(|| path.first().filter(|first| !is_macro(first)).map(|_| String::new()));
            needs.extend(needed.filter(|needed| needed != name));
        }
        graph.insert(name.clone(), needs);
    }
    graph
}

/// The modules of a circle, if there is one.
fn circle(graph: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    fn visit<'a>(
        module: &'a str,
        graph: &'a BTreeMap<String, BTreeSet<String>>,
        way: &mut Vec<&'a str>,
        done: &mut BTreeSet<&'a str>,
    ) -> Option<Vec<String>> {
        if let Some(start) = way.iter().position(|passed| *passed == module) {
            return Some(way[start..].iter().map(|&name| name.to_owned()).collect());
        }
        if !done.contains(module) {
            way.push(module);
            for next in &graph[module] {
                if let Some(found) = visit(next, graph, way, done) {
                    return Some(found);
                }
            }
            way.pop();
            done.insert(module);
        }
        None
    }
    let mut done = BTreeSet::new();
    graph.keys().find_map(|module| visit(module, graph, &mut Vec::new(), &mut done))
}

/// The module of a file, from its path in the folder of sources.
fn module_name(path: &str) -> String {
    let path = path.trim_end_matches(".rs").trim_end_matches("/mod");
    if ["lib", "main"].contains(&path) { String::new() } else { path.replace('/', "::") }
}

#[test]
fn files_need_each_other_in_one_direction() {
    for (folder, _) in LAYERS {
        let folder = if folder == "." { "src".to_owned() } else { format!("{folder}/src") };
        let sources: Vec<(String, Source)> = Source::all(&[folder.clone()])
            .into_iter()
            .map(|source| (module_name(&source.path[folder.len() + 1..]), source))
            .collect();
        assert_eq!(circle(&modules(&sources)), None, "{folder}");
    }
}

#[test]
fn a_circle_is_seen() {
    let circle_of = |files: &[(&str, &str)]| {
        let sources: Vec<(String, Source)> =
            files.iter().map(|(path, text)| (module_name(path), Source::new(path, text))).collect();
        circle(&modules(&sources))
    };
    let main = ("main.rs", "mod a; mod b; fn main() { a::go() } macro_rules! m { () => {} }");
    assert_eq!(
        circle_of(&[main, ("a.rs", "use crate::{b::B, m};"), ("b.rs", "pub struct B;")]),
        None
    );
    for (files, found) in [
        (
            vec![main, ("a.rs", "use crate::b::B;"), ("b.rs", "fn x() { crate::a::go() }")],
            vec!["a", "b"],
        ),
        (vec![main, ("a.rs", "use crate::Day;"), ("b.rs", "")], vec!["", "a"]),
        (
            vec![
                main,
                ("a.rs", "mod c; fn go() { c::x() }"),
                ("b.rs", ""),
                ("a/c.rs", "use super::go;"),
            ],
            vec!["a", "a::c"],
        ),
        (
            vec![
                ("lib.rs", "mod a; mod b;"),
                ("a.rs", "use super::b;"),
                ("b.rs", "use super::a::A;"),
            ],
            vec!["a", "b"],
        ),
    ] {
        assert_eq!(circle_of(&files), Some(found.into_iter().map(str::to_owned).collect()));
    }
}

/// What the pure packages never name: a screen, a file, a clock.
const IMPURE: [&str; 13] = [
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

/// Which of these a text names in lines that are not only a comment.
fn named<'a>(text: &str, never: &[&'a str]) -> Vec<&'a str> {
    let lines: Vec<&str> =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    never.iter().copied().filter(|name| lines.iter().any(|line| line.contains(name))).collect()
}

#[test]
fn nothing_is_stored_told_or_put_into_the_history() {
    let mut all: Vec<(String, String)> =
        SHOWN.iter().flat_map(|folder| files(folder, &["rs"])).collect();
    all.extend(files("crates", &["toml"]));
    all.extend(files("crates/site/assets", &["js", "css"]));
    for (path, text) in &all {
        assert_eq!(named(text, &NEVER), Vec::<&str>::new(), "{path}");
    }
    assert_eq!(named("// localStorage\nlocalStorage.x", &NEVER), ["localStorage"]);
    assert_eq!(named("// localStorage alone", &NEVER), Vec::<&str>::new());
    // The features of `web-sys` are named in the manifest.
    let manifest = text("Cargo.toml");
    for never in
        ["\"Storage\"", "\"History\"", "\"IdbFactory\"", "\"ServiceWorker", "\"Navigator\""]
    {
        assert!(!manifest.contains(never), "{never}");
    }
}

#[test]
fn the_pure_packages_know_no_screen_no_file_and_no_clock() {
    for package in ["engine", "i18n", "model"] {
        for (path, text) in files(&format!("crates/{package}/src"), &["rs"]) {
            assert_eq!(named(&text, &IMPURE), Vec::<&str>::new(), "{path}");
        }
        let manifest = text(&format!("crates/{package}/Cargo.toml"));
        let foreign: Vec<&str> = dependencies(&manifest)
            .into_iter()
            .filter(|name| !name.starts_with("alongside-"))
            .collect();
        assert!(foreign.is_empty(), "{package} needs {foreign:?}");
    }
    assert_eq!(named("// std::fs\nuse std::fs;", &IMPURE), ["std::fs"]);
}

#[test]
fn every_file_says_at_its_head_what_it_is_for() {
    for folder in ["src", "crates", "xtask", "bench", "tests"] {
        for (path, text) in files(folder, &["rs", "js", "mjs"]) {
            let first = text.lines().next().unwrap_or_default();
            let mark = if path.ends_with(".rs") { "//! " } else { "// " };
            assert!(first.starts_with(mark) && first.len() > 20, "{path}: {first}");
        }
    }
}
