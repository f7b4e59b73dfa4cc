//! A small server for one folder, for trying the site on this computer only.
//!
//! It behaves as a plain static host does: `index.html` for a folder, a redirect to a folder's own address, 404 for
//! everything else, and the headers that `_headers` names for all pages. It listens on the loopback address alone, never
//! leaves its folder, reads every file anew and asks browsers to store nothing.

use std::fs;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::commands::unknown;
use crate::project::{Failure, Project};
use crate::site;

/// What may follow the command.
pub(crate) const USAGE: &str = "[--port N] [--no-build] [-- OPTIONS OF THE PAGES]";

/// What the help of the command says beyond its summary.
pub(crate) const HELP: &str = "\
It prints the address to open in a browser. Nobody else can reach it. Ctrl+C ends it.

  --port N      listen on this port (8080 unless told); if it is taken, on the next free one
  --no-build    show dist/ as it is

While it runs, `cargo xtask build` in a second terminal brings a change to the browser (load the page again).";

/// The port to try first.
const PORT: u16 = 8080;

/// How many ports to try.
const TRIES: u16 = 100;

/// The file that names headers, in the format of Netlify and Cloudflare.
const HEADERS: &str = "_headers";

/// The longest request that is read. Browsers on this computer send far less.
const LONGEST_REQUEST: u64 = 64 * 1024;

/// The command `serve`.
pub(crate) fn command(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    let options = Options::read(arguments)?;
    if options.build {
        site::build(project, &options.pages)?;
    }
    let dist = project.dist();
    if !dist.join("index.html").is_file() {
        return Err(Failure::because(
            "there is no site in dist/ (no index.html); run `cargo xtask build` first",
        ));
    }
    let listener = listen(options.port)?;
    let address = listener.local_addr().map_err(|error| not_listening(options.port, &error))?;
    if address.port() != options.port && options.port != 0 {
        println!("Port {} is taken.", options.port);
    }
    println!("The site is at http://{address}/ on this computer only. Ctrl+C ends it.");
    serve(&listener, &dist);
    Ok(())
}

/// What the arguments of the command say.
#[derive(Debug, PartialEq)]
struct Options {
    port: u16,
    build: bool,
    pages: Vec<String>,
}

impl Options {
    fn read(arguments: &[String]) -> Result<Self, Failure> {
        let mut options = Self { port: PORT, build: true, pages: Vec::new() };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--no-build" => options.build = false,
                "--port" => options.port = port(rest.next().map_or("", String::as_str))?,
                "--" => options.pages.extend(rest.by_ref().cloned()),
                other => match other.strip_prefix("--port=") {
                    Some(number) => options.port = port(number)?,
                    None => return Err(unknown("serve", other)),
                },
            }
        }
        if !options.build && !options.pages.is_empty() {
            return Err(Failure::because(
                "`--no-build` writes no pages; leave it out, or what stands after `--`",
            ));
        }
        Ok(options)
    }
}

fn port(text: &str) -> Result<u16, Failure> {
    text.parse().map_err(|_| {
        Failure::because(format!(
            "`--port` needs a number from 1 to 65535, as in `--port 8080`, not `{text}`"
        ))
    })
}

/// Listens on the first free port from `first` on.
fn listen(first: u16) -> Result<TcpListener, Failure> {
    for port in first..=first.saturating_add(TRIES - 1) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(error) => return Err(not_listening(port, &error)),
        }
    }
    Err(Failure::because(format!(
        "port {first} and the {TRIES} after it are taken; choose another with --port"
    )))
}

fn not_listening(port: u16, error: &io::Error) -> Failure {
    Failure::because(format!("port {port} cannot be used ({error}); choose another with --port"))
}

/// Answers every connection, each in a thread of its own.
fn serve(listener: &TcpListener, site: &Path) {
    for connection in listener.incoming().flatten() {
        let site = site.to_path_buf();
        // A browser that goes away in the middle of an answer is nothing to report.
        thread::spawn(move || talk(&connection, &site));
    }
}

/// Reads one request and answers it.
fn talk(connection: &TcpStream, site: &Path) -> io::Result<()> {
    // Browsers open connections that they may never use.
    connection.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut lines = BufReader::new(connection.take(LONGEST_REQUEST)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let answer = answer(site, method, target);
    answer.send(connection, method == "HEAD")
}

/// What goes back to the browser.
struct Answer {
    status: &'static str,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn new(status: &'static str, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: vec![("Content-Type".into(), kind.into())], body: body.into() }
    }

    fn send(&self, mut connection: &TcpStream, head_only: bool) -> io::Result<()> {
        let mut head = Vec::new();
        write!(head, "HTTP/1.1 {}\r\n", self.status)?;
        for (name, value) in &self.headers {
            write!(head, "{name}: {value}\r\n")?;
        }
        write!(head, "Content-Length: {}\r\nConnection: close\r\n\r\n", self.body.len())?;
        connection.write_all(&head)?;
        if !head_only {
            connection.write_all(&self.body)?;
        }
        connection.flush()
    }
}

/// The answer to a request for `target`, with the headers that all answers have.
fn answer(site: &Path, method: &str, target: &str) -> Answer {
    let mut answer = if matches!(method, "GET" | "HEAD") {
        find(site, target)
    } else {
        Answer::new("405 Method Not Allowed", mime("txt"), "Only GET and HEAD.\n")
    };
    let named = fs::read_to_string(site.join(HEADERS)).unwrap_or_default();
    let own = |name: &str| {
        ["cache-control", "content-type", "content-length"].contains(&name.to_lowercase().as_str())
    };
    answer.headers.extend(headers_for_all(&named).into_iter().filter(|(name, _)| !own(name)));
    // As `_headers` has it: the WebAssembly is asked for past all caches.
    if Path::new(target).extension().is_none_or(|it| it != "wasm") {
        answer.headers.push(("Cache-Control".into(), "no-store".into()));
    }
    answer
}

/// The file, the redirect or the 404 that a target leads to.
fn find(site: &Path, target: &str) -> Answer {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let Some(mut file) = place(site, path) else { return not_found(site) };
    if file.is_dir() {
        if !path.ends_with('/') {
            let question = if query.is_empty() { "" } else { "?" };
            let mut answer = Answer::new("301 Moved Permanently", mime("txt"), "");
            answer.headers.push(("Location".into(), format!("{path}/{question}{query}")));
            return answer;
        }
        file.push("index.html");
    } else if path.ends_with('/') {
        return not_found(site);
    }
    match fs::read(&file) {
        Ok(body) => Answer::new(
            "200 OK",
            mime(&file.extension().unwrap_or_default().to_string_lossy()),
            body,
        ),
        Err(_) => not_found(site),
    }
}

fn not_found(site: &Path) -> Answer {
    match fs::read(site.join("404.html")) {
        Ok(body) => Answer::new("404 Not Found", mime("html"), body),
        Err(_) => Answer::new("404 Not Found", mime("txt"), "There is nothing at this address.\n"),
    }
}

/// The file or folder that the path of an address names, if it is there and inside the site.
fn place(site: &Path, path: &str) -> Option<PathBuf> {
    let path = decoded(path.strip_prefix('/')?)?;
    let mut place = site.to_path_buf();
    // A path names folders one by one; only its very end may be empty (`/fr/`).
    for name in path.strip_suffix('/').unwrap_or(&path).split('/').filter(|_| !path.is_empty()) {
        let is_plain =
            !name.is_empty() && name != "." && name != ".." && !name.contains(['\\', '\0', ':']);
        if !is_plain {
            return None;
        }
        place.push(name);
    }
    // What a link in the folder points to must lie in the folder too.
    let real = place.canonicalize().ok()?;
    let is_inside = real.starts_with(site.canonicalize().ok()?) && place != site.join(HEADERS);
    is_inside.then_some(place)
}

/// A text with its `%20`s read; nothing if it is not written as it should be.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            digit(rest.next()?)? * 16 + digit(rest.next()?)?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|it| u8::try_from(it).ok())
}

/// The headers that a `_headers` file names under `/*`.
fn headers_for_all(text: &str) -> Vec<(String, String)> {
    let mut headers = Vec::new();
    let mut is_for_all = false;
    for line in text.lines() {
        let content = line.trim();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        if !line.starts_with([' ', '\t']) {
            is_for_all = content == "/*";
        } else if let (true, Some((name, value))) = (is_for_all, content.split_once(':')) {
            headers.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    headers
}

/// The media type that goes with the ending of a file's name.
fn mime(ending: &str) -> &'static str {
    match ending.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "xml" => "application/xml",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn site() -> Scratch {
        let scratch = Scratch::new();
        scratch.write("secret.txt", "secret");
        for (path, text) in [
            ("dist/index.html", "start"),
            ("dist/fr/index.html", "début"),
            ("dist/fr/a b.html", "space"),
            ("dist/app_bg.wasm", "wasm"),
            ("dist/empty/note.txt", "note"),
            ("dist/_headers", "/*\n  X-Frame-Options: DENY\n  Cache-Control: max-age=9\n"),
        ] {
            scratch.write(path, text);
        }
        scratch
    }

    fn header<'a>(answer: &'a Answer, name: &str) -> Vec<&'a str> {
        answer
            .headers
            .iter()
            .filter(|(it, _)| it == name)
            .map(|(_, value)| value.as_str())
            .collect()
    }

    #[test]
    fn finds_files_and_the_index_of_folders() {
        let scratch = site();
        let dist = scratch.path().join("dist");
        for (target, body, kind) in [
            ("/", "start", "text/html; charset=utf-8"),
            ("/index.html", "start", "text/html; charset=utf-8"),
            ("/?a=b", "start", "text/html; charset=utf-8"),
            ("/fr/", "début", "text/html; charset=utf-8"),
            ("/fr/a%20b.html", "space", "text/html; charset=utf-8"),
            ("/%66r/", "début", "text/html; charset=utf-8"),
            ("/app_bg.wasm", "wasm", "application/wasm"),
            ("/empty/note.txt", "note", "text/plain; charset=utf-8"),
        ] {
            let answer = answer(&dist, "GET", target);
            assert_eq!(
                (answer.status, answer.body.as_slice()),
                ("200 OK", body.as_bytes()),
                "{target}"
            );
            assert_eq!(header(&answer, "Content-Type"), [kind], "{target}");
        }
    }

    #[test]
    fn sends_a_folder_to_its_own_address() {
        let scratch = site();
        let dist = scratch.path().join("dist");
        for (target, location) in [("/fr", "/fr/"), ("/fr?a=b", "/fr/?a=b"), ("/%66r", "/%66r/")] {
            let answer = answer(&dist, "GET", target);
            assert_eq!(answer.status, "301 Moved Permanently", "{target}");
            assert_eq!(header(&answer, "Location"), [location], "{target}");
        }
    }

    #[test]
    fn never_leaves_its_folder() {
        let scratch = site();
        let dist = scratch.path().join("dist");
        #[cfg(unix)]
        std::os::unix::fs::symlink("../secret.txt", dist.join("link.txt"))
            .expect("a link can be made");
        for target in [
            "/../secret.txt",
            "/fr/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/%2e%2e%2fsecret.txt",
            "/..%5csecret.txt",
            "/fr/..",
            "/./index.html",
            "//index.html",
            "/fr//index.html",
            "/etc/passwd",
            "//etc/passwd",
            "/%2fetc/passwd",
            "/c:/secret.txt",
            "/link.txt",
            "/index.html/",
            "/index.html%00",
            "/%",
            "/%f",
            "/%zz",
            "/%+1",
            "/%ff",
            "/_headers",
            "/empty/",
            "/missing",
            "/missing/",
            "index.html",
            "http://127.0.0.1/index.html",
            "",
            "*",
        ] {
            let answer = answer(&dist, "GET", target);
            assert_eq!(answer.status, "404 Not Found", "{target}");
            assert!(!String::from_utf8_lossy(&answer.body).contains("secret"), "{target}");
        }
    }

    #[test]
    fn shows_the_sites_own_page_for_what_is_missing() {
        let scratch = site();
        scratch.write("dist/404.html", "lost");
        let answer = answer(&scratch.path().join("dist"), "GET", "/missing");
        assert_eq!((answer.status, answer.body.as_slice()), ("404 Not Found", &b"lost"[..]));
        assert_eq!(header(&answer, "Content-Type"), ["text/html; charset=utf-8"]);
    }

    #[test]
    fn every_answer_has_the_headers_of_the_site_and_is_not_stored() {
        let scratch = site();
        let dist = scratch.path().join("dist");
        for (method, target) in [("GET", "/"), ("GET", "/fr"), ("GET", "/missing"), ("POST", "/")] {
            let answer = answer(&dist, method, target);
            assert_eq!(header(&answer, "X-Frame-Options"), ["DENY"], "{method} {target}");
            assert_eq!(header(&answer, "Cache-Control"), ["no-store"], "{method} {target}");
        }
        assert!(header(&answer(&dist, "GET", "/app_bg.wasm"), "Cache-Control").is_empty());
        assert_eq!(answer(&dist, "POST", "/").status, "405 Method Not Allowed");
    }

    #[test]
    fn reads_only_the_headers_for_all_pages() {
        let text = "# about\n/*\n  Content-Security-Policy: default-src 'none'; img-src https://a.example\n\n\
            \tX-Frame-Options:DENY\n  # X-No: no\n  broken\n/app.js\n  X-App: yes\n/*\n  Referrer-Policy: no-referrer\n";
        let want = [
            ("Content-Security-Policy", "default-src 'none'; img-src https://a.example"),
            ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "no-referrer"),
        ];
        assert_eq!(
            headers_for_all(text),
            want.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
        assert!(headers_for_all("").is_empty());
    }

    #[test]
    fn knows_the_types_of_the_site() {
        for (ending, want) in [
            ("wasm", "application/wasm"),
            ("js", "text/javascript; charset=utf-8"),
            ("mjs", "text/javascript; charset=utf-8"),
            ("HTML", "text/html; charset=utf-8"),
            ("css", "text/css; charset=utf-8"),
            ("json", "application/json"),
            ("svg", "image/svg+xml"),
            ("txt", "text/plain; charset=utf-8"),
            ("", "application/octet-stream"),
        ] {
            assert_eq!(mime(ending), want, "{ending}");
        }
    }

    #[test]
    fn answers_over_a_connection_on_loopback_only() {
        let scratch = site();
        let Ok(listener) = listen(0) else { panic!("some port is free") };
        let address = listener.local_addr().expect("it listens");
        assert!(address.ip().is_loopback());
        let dist = scratch.path().join("dist");
        thread::spawn(move || serve(&listener, &dist));
        for (method, has_body) in [("GET", true), ("HEAD", false)] {
            let mut connection = TcpStream::connect(address).expect("it answers");
            write!(connection, "{method} /fr/ HTTP/1.1\r\nHost: {address}\r\n\r\n")
                .expect("it reads");
            let mut text = String::new();
            connection.read_to_string(&mut text).expect("it writes");
            assert!(
                text.starts_with("HTTP/1.1 200 OK\r\n")
                    && text.contains("\r\nContent-Length: 6\r\n"),
                "{text}"
            );
            assert_eq!(text.ends_with("\r\n\r\ndébut"), has_body, "{text}");
        }
    }

    #[test]
    fn takes_the_next_port_if_one_is_taken() {
        let Ok(first) = listen(0) else { panic!("some port is free") };
        let taken = first.local_addr().expect("it listens").port();
        let Ok(second) = listen(taken) else { panic!("a port near {taken} is free") };
        assert!(second.local_addr().expect("it listens").port() > taken);
    }

    #[test]
    fn reads_its_options() {
        let read = |text: &str| {
            Options::read(&text.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        };
        let options = |port, build, pages: &[&str]| Options {
            port,
            build,
            pages: pages.iter().map(|&it| it.to_owned()).collect(),
        };
        for (text, want) in [
            ("", options(8080, true, &[])),
            ("--port 9000 --no-build", options(9000, false, &[])),
            ("--port=9000", options(9000, true, &[])),
            ("--port 9000 -- --on 2026-12-01", options(9000, true, &["--on", "2026-12-01"])),
        ] {
            assert_eq!(read(text).ok(), Some(want), "{text}");
        }
        for text in [
            "--port",
            "--port x",
            "--port=70000",
            "--prot 1",
            "dist",
            "--no-build -- --on 2026-12-01",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
