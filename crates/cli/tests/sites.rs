//! Built sites as folders: the same from the same files, never half old, and known again wherever they are.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

/// The apps, as Trunk names their files: the second one without a hash.
const APPS: [&str; 2] = ["app-1", "work"];

/// A folder for one test, with the files of made-up apps in `app/`.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("alongside-cli-{}-{count}", std::process::id());
        let scratch = Self(std::env::temp_dir().join(name));
        for name in APPS {
            scratch.write(&format!("app/{name}.js"), "let init;\nexport { init as default };\n");
            scratch.write(&format!("app/{name}_bg.wasm"), "\0asm");
        }
        scratch
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_string_lossy().into_owned()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }

    /// Builds the site from the files of the repository into a folder here.
    fn build(&self, folder: &str, options: &[&str]) -> Output {
        let (app, dir) = (self.path("app"), self.path(folder));
        let arguments = [&["pages", "--plain", "--app", &app, "--dir", &dir], options].concat();
        run(root(), &arguments)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_alongside-cli"));
    command.args(arguments).current_dir(folder);
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    program(folder, arguments).output().expect("the program runs")
}

fn succeeds(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What a command said that failed.
fn fails(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Every file below a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(
                files(&path).into_iter().map(|(own, bytes)| (format!("{name}/{own}"), bytes)),
            );
        } else {
            found.insert(name, fs::read(&path).expect("a file"));
        }
    }
    found
}

#[test]
fn two_builds_in_two_folders_give_the_same_bytes() {
    let (first, second) = (Scratch::new(), Scratch::new());
    succeeds(&first.build("site", &[]));
    // Sources of another place, written in another order, on a computer of other customs.
    let here = second.0.join("another place");
    for folder in ["resources", "locales", "crates/site/assets"] {
        for (path, bytes) in files(&root().join(folder)).into_iter().rev() {
            let path = here.join(folder).join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
            fs::write(path, bytes).expect("a file can be written");
        }
    }
    let (app, dir) = (second.path("app"), second.path("deep/in/a/folder"));
    let output = program(&here, &["pages", "--plain", "--app", &app, "--dir", &dir])
        .env("TZ", "Pacific/Auckland")
        .env("LANG", "tr_TR.UTF-8")
        .output();
    succeeds(&output.expect("the program runs"));
    let (one, other) = (files(&first.0.join("site")), files(Path::new(&dir)));
    assert!(one.len() > 30 && one.contains_key("SHA256SUMS"), "{} files", one.len());
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (path, bytes) in &one {
        assert!(bytes == &other[path], "{path} differs");
    }
}

#[test]
fn what_is_no_longer_made_does_not_stay() {
    let scratch = Scratch::new();
    succeeds(&scratch.build("site", &["--pseudo"]));
    let with = files(&scratch.0.join("site"));
    assert!(with.contains_key("ar-XB/index.html") && with.contains_key("fr/index.html"));
    // From the app that is there, as after a change of data.
    succeeds(&scratch.build("site", &[]));
    let without = files(&scratch.0.join("site"));
    assert!(!without.keys().any(|path| path.starts_with("ar-XB")), "a language stayed");
    assert!(without.contains_key("fr/index.html"));
    for name in ["app", "work"] {
        let wasm =
            |path: &&String| path.starts_with(&format!("{name}-")) && path.ends_with("_bg.wasm");
        assert_eq!(without.keys().filter(wasm).count(), 1, "{name}");
    }
    // Nothing of the change itself either.
    let left: Vec<String> = files(&scratch.0)
        .into_keys()
        .filter(|path| !path.starts_with("site/") && !path.starts_with("app/"))
        .collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_folder_that_is_half_old_or_holds_what_is_someone_elses_is_not_written_into() {
    let scratch = Scratch::new();
    succeeds(&scratch.build("site", &[]));
    let site = scratch.0.join("site");
    let built = files(&site);
    let again = || scratch.build("site", &["--on", "2026-12-24"]);
    scratch.write("site/CNAME", "help.example.org");
    let said = fails(&again());
    assert!(said.contains("site: holds CNAME, which no finished build wrote"), "{said}");
    assert!(said.contains("cargo xtask build"), "{said}");
    fs::remove_file(site.join("CNAME")).expect("it is there");
    // A build that did not come to its end has no list.
    let list = fs::read(site.join("SHA256SUMS")).expect("it is there");
    fs::remove_file(site.join("SHA256SUMS")).expect("it is there");
    let said = fails(&again());
    assert!(said.contains("holds 404.html, _headers, app-cd5d4935a48c0672_bg.wasm and "), "{said}");
    fs::write(site.join("SHA256SUMS"), list).expect("it can be written");
    assert_eq!(files(&site), built, "nothing was written");
    succeeds(&again());
    assert_ne!(files(&site), built, "it is another day (control)");
    scratch.write("site/CNAME", "help.example.org");
    succeeds(&scratch.build("site", &["--replace"]));
    assert_eq!(files(&site), built);
}

#[test]
fn what_is_no_folder_of_a_host_is_refused() {
    let scratch = Scratch::new();
    for base in ["help", "/help", "help/", "//", "/../", "/a b/", "/\"/", "https://example.org/"] {
        let output = scratch.build("site", &["--base", base]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{base}: {said}");
        assert!(said.contains("such as /help/"), "{base}: {said}");
    }
    succeeds(&scratch.build("site", &["--base", "/a/help-2/"]));
    let lost = fs::read_to_string(scratch.0.join("site/404.html")).expect("it is there");
    assert!(lost.contains("href=\"/a/help-2/fr/\""));
}

/// Serves a folder on this computer, with `lost` for what is not there, until the test ends.
fn serve(folder: PathBuf, lost: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let lost = folder.join(lost);
    thread::spawn(move || {
        for stream in listener.incoming() {
            answer(stream.expect("a connection"), &folder, &lost);
        }
    });
    format!("http://{address}/")
}

fn answer(mut stream: TcpStream, folder: &Path, lost: &Path) {
    let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    // All of the question is read before the answer, or the connection would be reset.
    let _ = lines.by_ref().take_while(|line| !line.is_empty()).count();
    let asked = first.split(' ').nth(1).unwrap_or("/").trim_start_matches('/');
    let path = match asked {
        "" => "index.html".to_owned(),
        folder if folder.ends_with('/') => format!("{folder}index.html"),
        file => file.to_owned(),
    };
    let (status, bytes) = match fs::read(folder.join(path)) {
        Ok(bytes) => ("200 OK", bytes),
        Err(_) => ("404 Not Found", fs::read(lost).unwrap_or_default()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        bytes.len()
    );
    stream
        .write_all(head.as_bytes())
        .and_then(|()| stream.write_all(&bytes))
        .expect("curl listens");
}

#[test]
fn a_copy_is_known_again_in_a_folder_and_on_a_host() {
    let scratch = Scratch::new();
    succeeds(&scratch.build("site", &[]));
    succeeds(&scratch.build("copy", &[]));
    let (list, copy) = (scratch.path("site/SHA256SUMS"), scratch.path("copy"));
    let address = serve(scratch.0.join("copy"), "404.html");
    let verify = |what: &str| run(root(), &["verify", what, "--manifest", &list]);
    let in_folder = succeeds(&verify(&copy));
    assert!(in_folder.contains(" files are as they were built"), "{in_folder}");
    let on_host = succeeds(&verify(&address));
    // Not the file of headers, which hosts use and do not send.
    let count = |said: &str| said.split(' ').next().and_then(|count| count.parse::<usize>().ok());
    assert_eq!(count(&on_host).map(|count| count + 1), count(&in_folder));
    assert!(count(&in_folder) > Some(30), "{in_folder}");

    // A number was changed, a page is gone, something was added.
    let page = scratch.0.join("copy/fr/on/index.html");
    let text = fs::read_to_string(&page).expect("it is there");
    fs::write(&page, text.replacen("tel:+1", "tel:+9", 1)).expect("it can be written");
    fs::remove_file(scratch.0.join("copy/en/bc/index.html")).expect("it is there");
    scratch.write("copy/fr/more.html", "more");
    let said = fails(&verify(&copy));
    for line in [
        "fr/on/index.html: differs\n",
        "en/bc/index.html: is not there\n",
        "fr/more.html: was not built\n",
        "\n3 of ",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    let said = fails(&verify(&address));
    for line in [
        "fr/on/index.html: differs\n",
        "en/bc/index.html: /en/bc/ has status 404, not 200\n",
        "\n2 of ",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }

    // A host that sends its start page, or no page of ours, for wrong addresses.
    let said = fails(&verify(&serve(scratch.0.join("site"), "index.html")));
    assert!(said.contains("404.html: differs\n1 of "), "{said}");

    let said = fails(&run(root(), &["verify", &copy, "--manifest", &scratch.path("none")]));
    assert!(said.contains("none: ") && said.contains("`cargo xtask build` writes it"), "{said}");
    let said = fails(&run(root(), &["verify", &copy, "--manifest", "README.md"]));
    assert!(said.contains("README.md: line 1 is not a hash and a path"), "{said}");
    let said = fails(&verify("http://127.0.0.1:1/"));
    assert!(said.contains("http://127.0.0.1:1/") && said.lines().count() == 1, "{said}");
}

#[test]
fn a_release_holds_the_site_the_configurations_and_a_list_that_is_true() {
    let scratch = Scratch::new();
    succeeds(&scratch.build("site", &[]));
    let (app, files_of) = (scratch.path("app"), scratch.path("one-file"));
    succeeds(&run(root(), &["one-file", "--app", &app, "--dir", &files_of]));
    let (site, to) = (scratch.path("site"), scratch.path("release"));
    let release =
        || run(root(), &["release", "--site", &site, "--one-file", &files_of, "--dir", &to]);
    succeeds(&release());
    let first = files(Path::new(&to));
    let names: Vec<&str> = first.keys().map(String::as_str).collect();
    let zip = names.iter().find(|name| name.ends_with(".zip")).expect("a zip");
    let one_files = files(Path::new(&files_of));
    assert!(one_files.contains_key("info-en.html") && one_files.contains_key("info-ar.html"));
    let each = one_files.keys().map(String::as_str);
    let wanted: Vec<&str> =
        ["CHANGES.md", "SHA256SUMS"].into_iter().chain(each).chain([*zip]).collect();
    assert_eq!(names, wanted);
    let inside = String::from_utf8_lossy(&first[*zip]).into_owned();
    for name in [
        "site/fr/on/index.html",
        "site/SHA256SUMS",
        "hosting/nginx.conf",
        "hosting.md",
        "CHANGES.md",
    ] {
        assert!(inside.contains(name), "{name}");
    }
    assert!(String::from_utf8_lossy(&first["CHANGES.md"]).starts_with("## "));
    let verified =
        succeeds(&run(root(), &["verify", &to, "--manifest", &scratch.path("release/SHA256SUMS")]));
    let listed = format!("{} files", first.len() - 1);
    assert!(verified.starts_with(&listed), "{verified}");
    // The same files give the same release.
    succeeds(&release());
    assert_eq!(files(Path::new(&to)), first);
    // A site that is half written is not released.
    fs::remove_file(scratch.0.join("site/SHA256SUMS")).expect("it is there");
    assert!(fails(&release()).contains("holds no finished site"));
}

#[test]
fn an_exit_that_is_no_public_address_is_refused_before_anything_is_written() {
    let scratch = Scratch::new();
    let said = fails(&scratch.build("site", &["--exit-to", "weather.gc.ca"]));
    let want = "--exit-to: \"weather.gc.ca\" does not begin with https://; write the whole address\n1 to fix\n";
    assert_eq!(said, want);
    assert!(!scratch.0.join("site").exists());
    succeeds(&scratch.build("site", &["--exit-to", "https://example.org/"]));
    let page = fs::read_to_string(scratch.0.join("site/fr/index.html")).expect("it is there");
    assert!(page.contains("href=\"https://example.org/\""));
}

#[test]
fn what_trunk_builds_becomes_a_site_where_it_is_and_what_it_serves_loads_itself_anew() {
    let scratch = Scratch::new();
    let write = |page: &str| {
        let _ = fs::remove_dir_all(scratch.0.join("stage"));
        for name in files(&scratch.0.join("app")).keys() {
            let text = fs::read_to_string(scratch.0.join("app").join(name)).expect("it is there");
            scratch.write(&format!("stage/{name}"), &text);
        }
        scratch.write("stage/index.html", page);
        let stage = scratch.path("stage");
        let arguments = ["pages", "--plain", "--app", &stage, "--dir", &stage, "--live-reload"];
        succeeds(&run(root(), &arguments));
        files(&scratch.0.join("stage"))
    };
    let built = write("<html><body></body></html>");
    succeeds(&scratch.build("site", &[]));
    assert_eq!(built, files(&scratch.0.join("site")));
    let served = write("<html><body><script>go('{{__TRUNK_ADDRESS__}}')</script></body></html>");
    let page = String::from_utf8_lossy(&served["en/on/index.html"]);
    assert!(page.contains("go('{{__TRUNK_ADDRESS__}}')"), "no script in the page");
    assert!(!served.contains_key("SHA256SUMS"), "it is gone with the next build");
}
