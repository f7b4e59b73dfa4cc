//! What the tests and the benchmark in the browser need: Node, its packages, Chromium, and for the tests the engines beside
//! it, Python and the servers of `docs/hosting/`.

use std::cmp::Reverse;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use crate::project::{Project, run, run_tests};
use crate::report::{Failure, step};

/// The folder of the tests, and of the packages they use.
pub(crate) const TESTS: &str = "tests/browser";

/// How the name of a test's file ends.
pub(crate) const ENDING: &str = ".test.mjs";

/// The oldest Node that knows `--test-concurrency`.
const NODE: (u32, u32) = (20, 10);

/// How many files of tests run side by side at most: with more, the memory of small machines runs out.
const MOST_SIDE_BY_SIDE: usize = 4;

/// Debian's packages with the fonts that the tests lay pages out with.
const FONTS: [&str; 4] =
    ["fonts-dejavu-core", "fonts-noto-cjk", "fonts-noto-core", "fonts-roboto-unhinted"];

/// Debian's package that is installed where there is no Chromium.
const CHROMIUM_PACKAGES: [&str; 1] = ["chromium"];

/// Programs that the tests run beside Chromium, with Debian's packages that hold them: three more engines
/// (`tests/browser/engines.mjs`), and Python, which reads the histories of browsers.
const PROGRAMS: [(&str, &str); 6] = [
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("WPEWebDriver", "wpewebkit-driver"),
    ("cog", "cog"),
    ("python3", "python3"),
];

/// Servers that the tests of `docs/hosting/` start, with Debian's packages that hold them. A part of a server goes by its
/// file.
const SERVERS: [(&str, &str); 7] = [
    ("nginx", "nginx"),
    ("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", "libnginx-mod-http-brotli-static"),
    ("apache2", "apache2-bin"),
    ("caddy", "caddy"),
    ("lighttpd", "lighttpd"),
    ("/usr/lib/lighttpd/mod_deflate.so", "lighttpd-mod-deflate"),
    ("curl", "curl"),
];

/// Where Debian has servers, which is not on everyone's `PATH`.
const SERVERS_FOLDER: &str = "/usr/sbin";

/// What Debian's packages ask whether they may start what they installed.
const MAY_START: &str = "/usr/sbin/policy-rc.d";

/// The names that Chromium goes by.
const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome"];

/// The files of the tests, sorted.
pub(crate) fn tests(project: &Project) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(project.root().join(TESTS)) else { return Vec::new() };
    let mut tests: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            path.file_name().is_some_and(|name| name.to_string_lossy().ends_with(ENDING))
        })
        .collect();
    tests.sort();
    tests
}

/// Runs the tests in these files against the site in `dist/`.
pub(crate) fn test(project: &Project, files: &[PathBuf]) -> Result<(), Failure> {
    if files.is_empty() {
        return Err(Failure::because(format!(
            "there is no browser test: {TESTS} holds no file that ends in {ENDING}"
        )));
    }
    let chromium = ensure(project, TESTS)?;
    ensure_programs(project)?;
    let mut node = project.program("node");
    node.args(["--test", "--test-reporter=spec"]);
    node.arg(format!("--test-concurrency={}", side_by_side()));
    node.args(largest_first(files)).env("ALONGSIDE_DIST", project.dist()).env("CHROMIUM", chromium);
    run_tests(&mut node, "the tests marked with ✖ above say what differs", skipped)
}

/// The files with the most tests first: the last one to end would otherwise run alone.
fn largest_first(files: &[PathBuf]) -> Vec<&PathBuf> {
    let mut files: Vec<&PathBuf> = files.iter().collect();
    files.sort_by_key(|file| Reverse(fs::metadata(file).map_or(0, |file| file.len())));
    files
}

/// How many files of tests run side by side: each has a browser of its own, which keeps about one core busy.
fn side_by_side() -> usize {
    thread::available_parallelism().map_or(1, usize::from).min(MOST_SIDE_BY_SIDE)
}

/// Sees to Node, Chromium and the Node packages of a folder, and returns where Chromium is.
pub(crate) fn ensure(project: &Project, folder: &str) -> Result<PathBuf, Failure> {
    ensure_node(project)?;
    let chromium = ensure_chromium(project)?;
    ensure_fonts(project)?;
    ensure_node_packages(project, folder)?;
    Ok(chromium)
}

/// How many tests a line of Node's report says were not run.
fn skipped(line: &str) -> u32 {
    let count = line.strip_prefix("ℹ skipped ").or_else(|| line.strip_prefix("ℹ todo "));
    count.and_then(|count| count.trim().parse().ok()).unwrap_or(0)
}

fn ensure_node(project: &Project) -> Result<(), Failure> {
    let printed = project.ask("node", &["--version"]).unwrap_or_default();
    if node_version(&printed).is_some_and(|version| version >= NODE)
        && project.find("npm").is_some()
    {
        return Ok(());
    }
    let found = if printed.is_empty() { "none".to_owned() } else { format!("Node {printed}") };
    let (major, minor) = NODE;
    Err(Failure::because(format!(
        "the browser tests need Node {major}.{minor} or newer with npm, and there is {found}: https://nodejs.org"
    )))
}

/// The first two numbers of `v20.20.2`.
fn node_version(printed: &str) -> Option<(u32, u32)> {
    let mut numbers = printed.strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// Where Chromium is; installs it where it is missing and may be installed.
fn ensure_chromium(project: &Project) -> Result<PathBuf, Failure> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|value| !value.is_empty()) {
        let path = project.root().join(named);
        if path.is_file() {
            return Ok(path);
        }
        return Err(Failure::because(format!(
            "the environment variable CHROMIUM names {}, which is not there; correct it or unset it",
            path.display()
        )));
    }
    if let Some(found) = find_chromium(project) {
        return Ok(found);
    }
    let fix = "the browser tests need Chromium and found none: install it (on Debian: apt-get install chromium), or \
        name it in the environment variable CHROMIUM, or leave these tests out with --no-browser";
    if !can_install(project) {
        return Err(Failure::because(fix));
    }
    install(project, "Chromium", &CHROMIUM_PACKAGES, fix)?;
    find_chromium(project).ok_or_else(|| Failure::because(fix))
}

/// Installs the fonts that the tests lay pages out with, where that is possible. Where it is not, the tests themselves
/// say which fonts they do not find: other systems keep them elsewhere.
fn ensure_fonts(project: &Project) -> Result<(), Failure> {
    let is_installed = |package: &&str| {
        let status = project.ask("dpkg-query", &["--show", "--showformat=${Status}", package]);
        status.is_some_and(|status| status == "install ok installed")
    };
    if !can_install(project) || FONTS.iter().all(is_installed) {
        return Ok(());
    }
    let fix =
        format!("the browser tests need fonts: install Debian's packages {}", FONTS.join(", "));
    install(project, "fonts for the tests", &FONTS, &fix)
}

/// Installs the programs that the tests run beside Chromium where they are missing.
fn ensure_programs(project: &Project) -> Result<(), Failure> {
    let missing = missing_programs(project);
    if missing.is_empty() {
        return Ok(());
    }
    let fix = missing_line(&missing);
    if !can_install(project) {
        return Err(Failure::because(fix));
    }
    let packages: Vec<&str> = missing.iter().map(|(_, package)| *package).collect();
    install(project, &packages.join(" and "), &packages, &fix)?;
    if missing_programs(project).is_empty() { Ok(()) } else { Err(Failure::because(fix)) }
}

/// Those of the programs that are not there.
fn missing_programs(project: &Project) -> Vec<(&'static str, &'static str)> {
    let is_there = |program: &str| {
        // A whole path stays what it is.
        Path::new(SERVERS_FOLDER).join(program).is_file() || project.find(program).is_some()
    };
    PROGRAMS.into_iter().chain(SERVERS).filter(|(program, _)| !is_there(program)).collect()
}

/// What to install for programs that are not there.
fn missing_line(missing: &[(&str, &str)]) -> String {
    let (programs, packages): (Vec<&str>, Vec<&str>) = missing.iter().copied().unzip();
    format!(
        "the browser tests need {}: install what is missing (on Debian: apt-get install {}), or leave these tests out with \
         --no-browser",
        programs.join(" and "),
        packages.join(" "),
    )
}

/// Whether packages of Debian can be installed.
fn can_install(project: &Project) -> bool {
    project.find("apt-get").is_some() && project.ask("id", &["-u"]).as_deref() == Some("0")
}

/// Installs packages of Debian. None of the servers among them is started.
fn install(project: &Project, what: &str, packages: &[&str], fix: &str) -> Result<(), Failure> {
    step(&format!("Installing {what} with apt-get"), || {
        let apt = |arguments: &[&str]| {
            let mut apt = project.program("apt-get");
            apt.env("DEBIAN_FRONTEND", "noninteractive").arg("-q").args(arguments);
            run(&mut apt, fix)
        };
        apt(&["update"])?;
        let _unstarted = Unstarted::new();
        apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())
    })
}

/// As long as this is there, no package starts what it installs: a server that a test needs is not to be open to others.
struct Unstarted {
    is_ours: bool,
}

impl Unstarted {
    fn new() -> Self {
        let is_ours = !Path::new(MAY_START).exists() && write_program(MAY_START).is_ok();
        Self { is_ours }
    }
}

impl Drop for Unstarted {
    fn drop(&mut self) {
        if self.is_ours {
            // It is of no use any more, and says nothing wrong if it stays.
            let _ = fs::remove_file(MAY_START);
        }
    }
}

/// Writes the program that says no.
#[cfg(unix)]
fn write_program(path: &str) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::write(path, "#!/bin/sh\nexit 101\n")?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn write_program(_: &str) -> std::io::Result<()> {
    Ok(())
}

fn find_chromium(project: &Project) -> Option<PathBuf> {
    CHROMIUM.iter().find_map(|name| project.find(name))
}

/// Installs the Node packages of a folder where they are missing or not those of the lock file.
fn ensure_node_packages(project: &Project, folder: &str) -> Result<(), Failure> {
    let what = format!("Installing the Node packages of {folder}/");
    let folder = project.root().join(folder);
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).map_err(|error| Failure::file(&lock, &error))?;
    if are_installed(&folder, &wanted) {
        return Ok(());
    }
    step(&what, || {
        let mut npm = project.program("npm");
        npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error"])
            .current_dir(&folder);
        run(&mut npm, "the lines above say why; it needs access to the npm registry")?;
        let note = note(&folder);
        fs::write(&note, &wanted).map_err(|error| Failure::file(&note, &error))
    })
}

/// Whether the packages in a folder are those of the lock file. Compared by content: a checkout changes the times.
fn are_installed(folder: &Path, wanted: &[u8]) -> bool {
    fs::read(note(folder)).is_ok_and(|installed| installed == wanted)
}

/// A copy of the lock file that the packages were installed from.
fn note(folder: &Path) -> PathBuf {
    folder.join("node_modules/.installed-from.json")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn the_largest_file_of_tests_comes_first() {
        let scratch = Scratch::new();
        let files = [("small", "1"), ("large", "12345"), ("middle", "123")].map(|(name, text)| {
            scratch.write(name, text);
            scratch.path().join(name)
        });
        let names: Vec<_> =
            largest_first(&files).iter().filter_map(|file| file.file_name()).collect();
        assert_eq!(names, ["large", "middle", "small"]);
    }

    #[test]
    fn reads_the_version_of_node() {
        for (printed, want) in [
            ("v20.20.2", Some((20, 20))),
            ("v9.1.0", Some((9, 1))),
            ("20.1", None),
            ("v20", None),
            ("", None),
        ] {
            assert_eq!(node_version(printed), want, "{printed}");
        }
    }

    #[test]
    fn reads_what_node_skipped() {
        for (line, want) in [
            ("ℹ skipped 2", 2),
            ("ℹ todo 1", 1),
            ("ℹ skipped 0", 0),
            ("ℹ pass 9", 0),
            ("  skipped 2", 0),
        ] {
            assert_eq!(skipped(line), want, "{line}");
        }
    }

    #[test]
    fn finds_the_tests_in_order() {
        let scratch = Scratch::new();
        let project = Project::in_folder(scratch.path(), scratch.path());
        assert!(super::tests(&project).is_empty());
        for name in ["walk.test.mjs", "exit.test.mjs", "harness.mjs", "node_modules/x/a.test.mjs"] {
            scratch.write(&format!("{TESTS}/{name}"), "");
        }
        let folder = scratch.path().join(TESTS);
        assert_eq!(
            super::tests(&project),
            [folder.join("exit.test.mjs"), folder.join("walk.test.mjs")]
        );
    }

    #[test]
    fn no_test_at_all_is_a_failure() {
        let scratch = Scratch::new();
        let project = Project::in_folder(scratch.path(), scratch.path());
        assert!(matches!(test(&project, &[]), Err(Failure::Message(line)) if line.contains(TESTS)));
    }

    #[test]
    fn what_is_missing_is_said_with_its_packages() {
        assert_eq!(
            missing_line(&PROGRAMS[3..5]),
            "the browser tests need WPEWebDriver and cog: install what is missing (on Debian: apt-get install wpewebkit-driver cog), \
             or leave these tests out with --no-browser"
        );
    }

    #[test]
    fn packages_of_another_lock_file_do_not_count() {
        let scratch = Scratch::new();
        assert!(!are_installed(scratch.path(), b"1"));
        scratch.write("node_modules/.installed-from.json", "1");
        assert!(are_installed(scratch.path(), b"1"));
        assert!(!are_installed(scratch.path(), b"2"));
    }

    #[test]
    fn no_lock_file_names_a_registry() {
        for folder in [TESTS, "bench"] {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
            let lock = fs::read_to_string(folder.join("package-lock.json"));
            let lock = lock.expect("package-lock.json is there");
            assert!(!lock.contains("\"resolved\""), "write it with .npmrc in place beside it");
        }
    }
}
