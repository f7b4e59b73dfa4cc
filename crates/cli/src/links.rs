//! `links`: whether the pages that records and facts name are still there, and still show the number.
//!
//! It is for someone with a network and an evening: a page a second, each once. It asks by `curl`, as `verify` does: every
//! system that builds this has it, it knows the certificates of the computer, and a client of our own would bring some
//! fifty packages for one report.

use crate::shared::{catalog, say};
use alongside_content::catalog::{Catalog, Record};
use std::collections::BTreeMap;
use std::process::Command;
use std::time::Duration;

/// What `links` takes.
#[derive(clap::Args)]
pub(crate) struct LinksArguments {
    /// Ask only for the pages of services, facts or records whose file or id holds this, such as services/bc or bc-octip
    #[arg(value_name = "PART")]
    only: Option<String>,
    /// How long to wait between two pages, in milliseconds, so that no host is troubled
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 1000)]
    pause: u64,
    /// How long to wait for a page, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    timeout: u16,
}

/// A page to ask for.
#[derive(Debug, Default)]
struct Page {
    /// Who names it: file, record and field.
    named_by: Vec<String>,
    /// Numbers that it showed, one of which it should still show; empty if it need not.
    numbers: Vec<String>,
}

/// Pages by address.
type Pages = BTreeMap<String, Page>;

/// Asks each page, and lists what is gone, has moved or no longer shows the number.
pub(crate) fn links(arguments: &LinksArguments) -> Result<(), String> {
    let pages = pages(&catalog()?, arguments.only.as_deref());
    if pages.is_empty() {
        return Err(
            "no page is named by that; leave it out, or write a part of a file or an id".to_owned()
        );
    }
    let pause = Duration::from_millis(arguments.pause);
    let client = Client { schemes: "=https", timeout: arguments.timeout };
    let mut found = 0;
    for (place, (address, page)) in pages.iter().enumerate() {
        if place > 0 {
            std::thread::sleep(pause);
        }
        if let Some(what) = client.problem(address, &page.numbers)? {
            found += 1;
            say(&format!("{address}: {what}; {}", page.named_by.join(", ")));
        }
    }
    say(&format!("{found} of {} pages to look at", pages.len()));
    Ok(())
}

/// Every page that a service or a fact names, once, with who names it.
fn pages(catalog: &Catalog, only: Option<&str>) -> Pages {
    let mut pages = Pages::new();
    let mut add = |address: &str, file: &str, id: &str, field: &str, numbers: &[String]| {
        if only.is_some_and(|only| !file.contains(only) && !id.contains(only)) {
            return;
        }
        let page = pages.entry(address.to_owned()).or_default();
        page.named_by.push(format!("{file}: {id}: {field}"));
        page.numbers.extend_from_slice(numbers);
    };
    for record in &catalog.records {
        let Record { file, sources, .. } = record;
        let service = record.first();
        let numbers: Vec<String> =
            service.phones.iter().map(|phone| digits(phone.number.as_str())).collect();
        for (place, source) in sources.iter().enumerate() {
            let numbers = if source.shows_contact { &numbers[..] } else { &[] };
            add(&source.url, file, &service.id, &format!("sources[{place}]"), numbers);
        }
        for (tag, service) in &record.service {
            if let Some(address) = &service.website {
                add(address, file, &service.id, &format!("website.{tag}"), &[]);
            }
        }
    }
    for (id, fact) in &catalog.facts {
        for (place, source) in fact.sources.iter().enumerate() {
            add(&source.url, "resources/facts", id, &format!("sources[{place}]"), &[]);
        }
    }
    pages
}

/// The digits of a number without the country's 1.
fn digits(number: &str) -> String {
    number.strip_prefix("+1").unwrap_or(number).to_owned()
}

/// How pages are asked for.
struct Client {
    /// Which schemes, as curl writes them.
    schemes: &'static str,
    /// Seconds.
    timeout: u16,
}

/// What a host said.
struct Answer {
    status: u16,
    /// Where it says that the page is now.
    moved_to: String,
    body: Vec<u8>,
}

impl Client {
    /// What is to look at, if anything. The head is asked for first; the page itself where that is refused, or where its
    /// text matters.
    fn problem(&self, address: &str, numbers: &[String]) -> Result<Option<String>, String> {
        let mut answer = match self.ask(address, &["--head"])? {
            Ok(answer) => answer,
            Err(said) => return Ok(Some(format!("does not answer ({said})"))),
        };
        let is_refused = matches!(answer.status, 400 | 403 | 405 | 501);
        if is_refused || answer.status == 200 && !numbers.is_empty() {
            answer = match self.ask(address, &[])? {
                Ok(answer) => answer,
                Err(said) => return Ok(Some(format!("does not answer ({said})"))),
            };
        }
        Ok(match answer.status {
            200 if numbers.is_empty() || shows_one(&answer.body, numbers) => None,
            200 => Some("no longer shows a number of the service".to_owned()),
            301 | 308 => Some(format!("has moved to {}", answer.moved_to)),
            302 | 303 | 307 => Some(format!("leads to {} for now", answer.moved_to)),
            404 | 410 => Some(format!("is gone ({})", answer.status)),
            status => Some(format!("answers with status {status}; open it in a browser")),
        })
    }

    /// Asks for a page. The inner error is what curl says of a host that does not answer.
    fn ask(&self, address: &str, more: &[&str]) -> Result<Result<Answer, String>, String> {
        let timeout = self.timeout.to_string();
        let mut curl = Command::new("curl");
        curl.args(["--silent", "--show-error", "--max-time", &timeout, "--proto", self.schemes]);
        curl.args(["--compressed", "--user-agent", "alongside-links"]).args(more);
        // Status and new address come behind what was sent, each on a line.
        curl.args(["--write-out", "\n%{http_code}\n%{redirect_url}", "--", address]);
        let output = curl
            .output()
            .map_err(|error| format!("`curl`: {error}; install it, since it asks for the pages"))?;
        if !output.status.success() {
            return Ok(Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
        }
        let mut parts = output.stdout.rsplitn(3, |byte| *byte == b'\n');
        let mut next = || parts.next().unwrap_or_default();
        let (moved_to, status, body) = (next(), next(), next());
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        let Ok(status) = text(status).parse() else {
            return Ok(Err("it sent no status".to_owned()));
        };
        Ok(Ok(Answer { status, moved_to: text(moved_to), body: body.to_vec() }))
    }
}

/// Whether a page shows one of these numbers, with whatever stands between its digits.
fn shows_one(page: &[u8], numbers: &[String]) -> bool {
    let page = String::from_utf8_lossy(page);
    let mut without_tags = String::new();
    for part in page.split('<') {
        without_tags.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    // The addresses of links hold numbers too, so the page counts with its tags as well.
    [page.as_ref(), &without_tags]
        .into_iter()
        .map(plain)
        .any(|text| numbers.iter().any(|number| text.contains(number.as_str())))
}

/// Digits close together, with a space for words.
fn plain(text: &str) -> String {
    let text = text.replace("&nbsp;", "").replace("&#8209;", "").replace("&#160;", "");
    let kept = text.chars().filter_map(|letter| match letter {
        '0'..='9' => Some(letter),
        letter if letter.is_alphabetic() => Some(' '),
        _ => None,
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader, Write};
    use std::net::{TcpListener, TcpStream};

    /// Answers as a host of each kind would, until the test is over.
    fn serve(listener: &TcpListener) {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || answer(stream));
        }
    }

    fn answer(mut stream: TcpStream) {
        let mut lines = BufReader::new(stream.try_clone().expect("a second hold")).lines();
        let first = lines.next().and_then(Result::ok).unwrap_or_default();
        while lines.next().and_then(Result::ok).is_some_and(|line| !line.is_empty()) {}
        let mut words = first.split(' ');
        let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let with_number = "<p>Call <a href=\"tel:1\">1&nbsp;833</a>-<b>900</b>.1010</p>";
        let (status, more, body) = match (path, method) {
            ("/no-head", "HEAD") => ("405 Method Not Allowed", "", ""),
            ("/shows" | "/no-head", _) => ("200 OK", "", with_number),
            ("/link", _) => ("200 OK", "", "<a href=\"tel:+18339001010\">Call us</a>"),
            ("/shows-not", _) => {
                ("200 OK", "", "<p>Call 1-844-900-1010, in 833 or 900 words or 1010</p>")
            }
            ("/moved", _) => ("301 Moved Permanently", "Location: /shows\r\n", ""),
            ("/for-now", _) => ("302 Found", "Location: /shows\r\n", ""),
            ("/gone", _) => ("410 Gone", "", ""),
            ("/broken", _) => ("500 Internal Server Error", "", ""),
            // Nothing is sent, and the stream stays open until the other side has had enough.
            ("/never", _) => return drop(lines.next()),
            _ => ("404 Not Found", "", ""),
        };
        let length = body.len();
        let body = if method == "HEAD" { "" } else { body };
        let _ = write!(
            stream,
            "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{more}\r\n{body}"
        );
    }

    #[test]
    fn each_way_in_which_a_page_can_fail_is_told() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        std::thread::spawn(move || serve(&listener));
        let closed = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let refused = closed.local_addr().expect("an address").port();
        drop(closed);
        let client = Client { schemes: "=http", timeout: 2 };
        let number = ["8339001010".to_owned()];
        let top = format!("http://127.0.0.1:{port}");
        for (path, numbers, want) in [
            ("/shows", &number[..], None),
            ("/link", &number, None),
            ("/no-head", &number, None),
            ("/no-head", &[], None),
            ("/shows-not", &[], None),
            ("/shows-not", &number, Some("no longer shows a number of the service")),
            ("/moved", &number, Some("has moved to http://127.0.0.1")),
            ("/for-now", &[], Some("leads to http://127.0.0.1")),
            ("/missing", &[], Some("is gone (404)")),
            ("/gone", &number, Some("is gone (410)")),
            ("/broken", &[], Some("answers with status 500")),
            ("/never", &[], Some("does not answer (")),
        ] {
            let said = client.problem(&format!("{top}{path}"), numbers).expect("curl is there");
            match want {
                None => assert_eq!(said, None, "{path}"),
                Some(want) => {
                    assert!(
                        said.as_deref().is_some_and(|said| said.contains(want)),
                        "{path}: {said:?}"
                    );
                }
            }
        }
        let said =
            client.problem(&format!("http://127.0.0.1:{refused}/"), &[]).expect("curl is there");
        assert!(
            said.as_deref().is_some_and(|said| said.starts_with("does not answer (")),
            "{said:?}"
        );
    }

    #[test]
    fn the_pages_of_services_and_facts_are_asked_for_once() {
        let root = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
        let catalog = Catalog::load(root).expect("the real files pass");
        let all = pages(&catalog, None);
        assert!(all.len() > 500 && all.keys().all(|address| address.starts_with("https://")));
        assert!(all.values().any(|page| page.named_by.len() > 1));
        assert!(all.values().any(|page| !page.numbers.is_empty()));
        let one = pages(&catalog, Some("bc-octip"));
        assert!(!one.is_empty() && one.values().all(|page| page.named_by[0].contains("bc-octip")));
        assert!(pages(&catalog, Some("no-such-thing")).is_empty());
    }
}
