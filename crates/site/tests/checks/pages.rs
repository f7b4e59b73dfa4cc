//! The static pages.

use crate::catalog;
use crate::html::{Document, Tag};
use alongside_content::load::Catalog;
use alongside_content::pseudo;
use alongside_i18n::Localizer;
use alongside_i18n::reader::text;
use alongside_model::TopicKind;
use alongside_model::{Bundle, Corrections};
use alongside_model::{Fees, Schedule, Service};
use alongside_model::{Month, PhoneKind, Region, Term};
use alongside_site::live_reload;
use alongside_site::pages::{self, Code, Making};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const CSS: &str = "body{color:red}";
const REST: &str = "p{color:green}";
const HEAD: &str = "let head = 1 < 2;";
const LOAD: &str = "import start from \"JS\";start(\"WASM\")";

/// A page and where it stands.
struct Page {
    path: String,
    html: String,
}

/// The site with the pseudo-languages, so that all that holds is held in a language that runs from right to left too.
struct Site {
    catalog: Catalog,
    pages: Vec<Page>,
    /// Every address that a number of the directory can have.
    numbers: BTreeSet<String>,
}

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let mut catalog = catalog();
    pseudo::add(&mut catalog);
    let pages = make(&catalog);
    let phones = catalog.records.iter().flat_map(|it| &it.first().phones);
    let numbers = phones.map(|it| it.number.href(it.kind)).collect();
    Site { catalog, pages, numbers }
});

fn make(catalog: &Catalog) -> Vec<Page> {
    let code = Code { js: "app-0123.js".into(), wasm: "app-0123_bg.wasm".into() };
    let making = Making {
        catalog,
        on: catalog.date,
        code: &code,
        first_css: CSS,
        rest_css: REST,
        head: HEAD,
        load: LOAD,
    };
    pages::pages(making).into_iter().map(|(path, html)| Page { path, html }).collect()
}

#[test]
fn only_pages_that_trunk_serves_load_themselves_anew() {
    for page in &SITE.pages {
        let html = &page.html;
        assert!(!html.contains("live-reload") && !html.contains(" ws:"), "{}", page.path);
        let served = live_reload::add(html, "go()");
        let widened = ["script-src 'nonce-live-reload' 'sha256-", " ws:; img-src data:"];
        assert!(widened.iter().all(|part| served.contains(part)), "{}", page.path);
        let end = "<script nonce=\"live-reload\">go()</script></body></html>\n";
        assert!(served.ends_with(end), "{}", page.path);
    }
}

/// The language of a page, by its place.
fn tag<'a>(site: &'a Site, path: &str) -> &'a str {
    let first = path.split('/').next().unwrap_or_default();
    site.catalog.locales.iter().map(|it| it.tag.as_str()).find(|it| *it == first).unwrap_or("en")
}

/// Everything that is wrong with a page.
fn problems(site: &Site, page: &Page) -> Vec<String> {
    let document = Document::read(&page.html);
    let mut res = Vec::new();
    head(site, page, &document, &mut res);
    links(site, page, &document, &mut res);
    policy(&document, &mut res);
    for it in &document.tags {
        for (name, value) in &it.attributes {
            if name == "style" || name.starts_with("on") || value.starts_with("javascript:") {
                res.push(format!("<{}> has {name}={value:?}", it.name));
            }
        }
    }
    empty(&document, &mut res);
    let mut ids = BTreeSet::new();
    for id in document.tags.iter().filter_map(|it| it.get("id")) {
        if !ids.insert(id) {
            res.push(format!("the id {id:?} stands twice"));
        }
    }
    res
}

/// Localizer that tell what the site is about, in the languages of the site, as beginnings.
const TELLING: [&str; 16] = [
    "traf",
    "exploit",
    "traite",
    "sex",
    "vict",
    "abus",
    "violen",
    "crisis",
    "crise",
    "help",
    "aide",
    "right",
    "droit",
    "escape",
    "police",
    "alongside",
];

fn head(site: &Site, page: &Page, document: &Document, res: &mut Vec<String>) {
    let headings = document.named("h1").count();
    if headings != 1 {
        res.push(format!("{headings} h1"));
    }
    let locale = site.catalog.locales.iter().find(|it| it.tag == tag(site, &page.path));
    let locale = locale.expect("a language of the site");
    let html = document.named("html").next().expect("a document");
    if html.get("lang") != Some(locale.tag.as_str()) || html.get("dir") != Some(locale.dir()) {
        res.push(format!("lang {:?}, dir {:?}", html.get("lang"), html.get("dir")));
    }
    let titles: Vec<&Tag> = document.named("title").collect();
    let words = text(&site.catalog.texts(&locale.tag), "tab-title");
    let told = |title: &str| TELLING.iter().any(|it| title.to_lowercase().contains(it));
    if titles.len() != 1 || titles[0].inside != words || told(&titles[0].inside) {
        res.push(format!("the title is {:?}", titles.iter().map(|it| &it.inside)));
    }
    let referrer = document.named("meta").find(|it| it.get("name") == Some("referrer"));
    if referrer.and_then(|it| it.get("content")) != Some("no-referrer") {
        res.push("addresses of the site would travel with links".into());
    }
}

fn links(site: &Site, page: &Page, document: &Document, res: &mut Vec<String>) {
    // A browser draws nothing until it has come there, or to the end of the page.
    let awaited = document.named("link").find(|it| it.get("rel") == Some("expect"));
    let awaited = awaited.and_then(|it| it.get("href")?.strip_prefix('#'));
    if awaited.is_none() || document.named("h1").all(|it| it.get("id") != awaited) {
        res.push("the first frame does not wait for the heading, or for nothing else".into());
    }
    let exit = site.catalog.exit[tag(site, &page.path)].as_str();
    let first = document.named("a").next().expect("a page has links");
    if first.get("id") != Some("leave") || !first.is("leave") {
        res.push(format!("the first link is {:?}", first.inside));
    }
    for it in document.named("a").filter(|it| it.is("leave")) {
        if it.get("href") != Some(exit) || it.get("referrerpolicy") != Some("no-referrer") {
            res.push(format!("an exit leads to {:?}", it.get("href")));
        }
    }
    let folder: Vec<&str> = page.path.split('/').collect();
    let folder = &folder[..folder.len() - 1];
    for it in document.named("a") {
        let href = it.get("href").unwrap_or_default();
        if let Some(id) = href.strip_prefix('#') {
            if !document.tags.iter().any(|it| it.get("id") == Some(id)) {
                res.push(format!("{href} is not on the page"));
            }
        } else if href.starts_with("tel:") || href.starts_with("sms:") {
            if !site.numbers.contains(href) {
                res.push(format!("{href} is no number of the directory"));
            }
        } else if href.starts_with("mailto:") || href.starts_with("https://") {
            let ours = href == exit || it.get("rel").is_some_and(|it| it.contains("noreferrer"));
            if href.starts_with("https://") && !ours {
                res.push(format!("{href} would be told where a person comes from"));
            }
        } else if !resolves(site, folder, href) {
            res.push(format!("{href:?} leads to no page"));
        }
    }
}

/// Whether a relative address leads to a page of the site.
fn resolves(site: &Site, folder: &[&str], href: &str) -> bool {
    let mut at: Vec<&str> = folder.to_vec();
    let Some(rest) = href.strip_suffix('/') else { return false };
    for part in rest.split('/') {
        match part {
            ".." => {
                if at.pop().is_none() {
                    return false;
                }
            }
            "." => {}
            "" => return false,
            part => at.push(part),
        }
    }
    at.push("index.html");
    let path = at.join("/");
    site.pages.iter().any(|it| it.path == path)
}

/// The policy names the hash of each inline script and style sheet, and allows nothing else.
fn policy(document: &Document, res: &mut Vec<String>) {
    let hash =
        |it: &Tag| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(it.inside.as_bytes())));
    let policy = document
        .named("meta")
        .find(|it| it.get("http-equiv") == Some("Content-Security-Policy"))
        .and_then(|it| it.get("content"))
        .unwrap_or_default();
    let part = |name: &str| -> BTreeSet<String> {
        let part = policy.split(';').map(str::trim).find_map(|it| it.strip_prefix(name));
        part.unwrap_or_default().split_whitespace().map(str::to_owned).collect()
    };
    let app = document.tags.iter().any(|it| it.get("id") == Some("data"));
    let mut scripts: BTreeSet<String> = document
        .named("script")
        .filter(|it| it.get("type").is_none_or(|it| it == "module"))
        .map(hash)
        .collect();
    if app {
        scripts.extend(["'self'".to_owned(), "'wasm-unsafe-eval'".to_owned()]);
    }
    let styles: BTreeSet<String> = document.named("style").map(hash).collect();
    if part("script-src") != scripts || part("style-src") != styles {
        res.push("the policy does not fit the scripts and styles".into());
    }
    for (name, wanted) in [
        ("default-src", "'none'"),
        ("connect-src", if app { "'self'" } else { "'none'" }),
        ("base-uri", "'none'"),
        ("form-action", "'none'"),
    ] {
        if part(name) != BTreeSet::from([wanted.to_owned()]) {
            res.push(format!("{name} of the policy is {:?}", part(name)));
        }
    }
    if document.tags.iter().any(|it| it.get("src").is_some()) {
        res.push("something is fetched from elsewhere".into());
    }
}

/// A message that is missing shows as nothing: in an element that should hold text, or in a label.
fn empty(document: &Document, res: &mut Vec<String>) {
    const HOLD: [&str; 16] = [
        "title", "h1", "h2", "h3", "h4", "p", "a", "li", "dt", "dd", "summary", "button", "b",
        "span", "bdi", "ul",
    ];
    for it in &document.tags {
        // What the exit says to screen readers comes later.
        let waits = it.get("id") == Some("leave-said");
        let text = it.inside.trim();
        if HOLD.contains(&it.name.as_str()) && !waits && text.is_empty() {
            res.push(format!("<{} {:?}> is empty", it.name, it.attributes));
        }
        if text.starts_with(':') || text.starts_with(", ") {
            res.push(format!("<{}> lacks its beginning: {text:.40}", it.name));
        }
        for (name, value) in &it.attributes {
            let said = matches!(
                name.as_str(),
                "aria-label" | "data-two" | "data-one" | "data-off" | "data-go" | "href" | "lang"
            );
            if said && value.is_empty() {
                res.push(format!("{name} of <{}> is empty", it.name));
            }
        }
    }
}

#[test]
fn every_page_is_as_it_must_be() {
    let site = &*SITE;
    let languages = site.catalog.locales.len();
    assert_eq!(languages, 4, "English, French and the pseudo-languages");
    assert_eq!(site.pages.len(), languages * (Region::ALL.len() + 2));
    let bad: Vec<String> = site
        .pages
        .iter()
        .flat_map(|page| {
            let found = problems(site, page).into_iter();
            found.take(5).map(move |it| format!("{}: {it}", page.path))
        })
        .collect();
    assert!(bad.is_empty(), "{} such as\n{}", bad.len(), bad[..bad.len().min(20)].join("\n"));
}

#[test]
fn every_page_shows_the_month_for_which_it_holds() {
    let site = &*SITE;
    for page in &site.pages {
        let texts = site.catalog.texts(tag(site, &page.path));
        let words = Localizer { messages: &texts, lang: "en", plural: alongside_content::plural };
        let month = words
            .month(Month { year: site.catalog.date.year, month: Some(site.catalog.date.month) });
        let document = Document::read(&page.html);
        let end = document.tags.iter().find(|it| it.get("id") == Some("end"));
        let end = end.unwrap_or_else(|| panic!("{} has an end", page.path));
        assert!(end.inside.contains(&month), "{}: {month} in {:?}", page.path, end.inside);
    }
}

#[test]
fn the_same_data_gives_the_same_pages() {
    let twice = [make(&catalog()), make(&catalog())];
    assert_eq!(twice[0].len(), twice[1].len());
    for (one, other) in twice[0].iter().zip(&twice[1]) {
        assert_eq!(one.path, other.path);
        assert!(one.html == other.html, "{} differs from one time to the next", one.path);
    }
}

#[test]
fn each_check_of_a_page_speaks_up() {
    let site = &*SITE;
    for (path, from, to, says) in [
        ("index.html", "<h1", "<h1>x</h1><h1", "2 h1"),
        ("index.html", "lang=\"en\"", "lang=\"fr\"", "lang"),
        ("fr/index.html", "dir=\"ltr\"", "dir=\"rtl\"", "dir"),
        ("index.html", "<title>", "<title>Trafficking ", "the title"),
        ("index.html", "<nav id=\"top\"", "<a href=\"./\">x</a><nav id=\"top\"", "first link"),
        ("index.html", "no-referrer\"><title>", "origin\"><title>", "travel"),
        ("bc/index.html", "<p", "<p style=\"color:red\"", "style="),
        ("bc/index.html", "<p", "<p onclick=\"x()\"", "onclick="),
        ("index.html", HEAD, "let head = 2;", "policy"),
        ("index.html", CSS, "body{color:blue}", "policy"),
        ("index.html", REST, "p{color:blue}", "policy"),
        ("bc/index.html", "connect-src 'none'", "connect-src *", "connect-src"),
        ("bc/index.html", "default-src 'none'", "default-src 'self'", "default-src"),
        ("bc/index.html", "<p", "<img src=\"x.png\"><p", "elsewhere"),
        ("bc/index.html", "href=\"tel:", "href=\"tel:+19", "no number of the directory"),
        ("bc/index.html", "href=\"../\"", "href=\"../../\"", "leads to no page"),
        ("bc/index.html", "href=\"../\"", "href=\"../zz/\"", "leads to no page"),
        ("index.html", "href=\"#main\"", "href=\"#nowhere\"", "is not on the page"),
        ("index.html", "<h1 id=\"title\"", "<h1 id=\"x\"", "first frame"),
        ("on/index.html", "href=\"#title\"", "href=\"#end\"", "first frame"),
        ("index.html", "<h2>", "<h2></h2><h2>", "is empty"),
        ("bc/index.html", "aria-label=\"", "aria-label=\"\" x=\"", "aria-label of <nav> is empty"),
        ("bc/index.html", "<p ", "<p>: x</p><p ", "lacks its beginning"),
        ("index.html", "id=\"foot\"", "id=\"app\"", "stands twice"),
        ("bc/index.html", " rel=\"noreferrer\"", "", "told where a person comes from"),
    ] {
        let page = site.pages.iter().find(|it| it.path == path).expect("a page");
        let before = problems(site, page);
        assert!(!before.iter().any(|it| it.contains(says)), "{path}: {before:?}");
        assert!(page.html.contains(from), "{path} does not hold {from}");
        let broken = Page { path: path.into(), html: page.html.replacen(from, to, 1) };
        let found = problems(site, &broken);
        assert!(found.iter().any(|it| it.contains(says)), "{from} to {to}: {found:?}");
    }
}

#[test]
fn every_right_and_option_stands_on_the_start_page_with_its_statements() {
    let site = &*SITE;
    let catalog = &site.catalog;
    for locale in &catalog.locales {
        let folder = if locale.tag == "en" { String::new() } else { format!("{}/", locale.tag) };
        let path = format!("{folder}index.html");
        let page = site.pages.iter().find(|it| it.path == path).expect("a start page");
        let document = Document::read(&page.html);
        let texts = catalog.texts(&locale.tag);
        let mut count = 0;
        for it in &catalog.pages {
            let id = &it.topic.id;
            let article = document
                .tags
                .iter()
                .find(|tag| tag.name == "article" && tag.get("id") == Some(id.as_str()))
                .unwrap_or_else(|| panic!("{path}: {id} is not there"));
            let around = document
                .tags
                .iter()
                .find(|tag| tag.get("data-topic") == Some(id.as_str()))
                .expect("its summary");
            for message in ["title", "short"] {
                let said = text(&texts, &format!("{id}-{message}"));
                assert!(
                    !said.is_empty() && around.inside.contains(&said),
                    "{path}: {id}-{message}"
                );
            }
            for statement in it.statements() {
                let said = text(&texts, &statement.text);
                let holds = statement.until.is_none_or(|until| catalog.date < until);
                assert!(!said.is_empty(), "{path}: {}", statement.text);
                assert_eq!(article.inside.contains(&said), holds, "{path}: {}", statement.text);
                count += 1;
            }
            for heading in it.sections.iter().map(|it| &it.heading) {
                assert!(article.inside.contains(&text(&texts, heading)), "{path}: {heading}");
            }
            for question in it.questions.iter().map(|it| &it.asks) {
                assert!(article.inside.contains(&text(&texts, question)), "{path}: {question}");
            }
            // Where it comes from.
            let begins = format!("<article id=\"{id}\">");
            let (_, written) = page.html.split_once(&begins).expect("an article");
            let (written, _) = written.split_once("</article>").expect("its end");
            for fact in it.statements().flat_map(|it| &it.facts) {
                for source in &catalog.facts[fact].sources {
                    let address = format!("\"{}\"", source.url.replace('&', "&amp;"));
                    let tells = |line: &str| {
                        let facts = line.split_once('[').and_then(|it| it.1.split_once(']'));
                        line.contains(&address)
                            && facts.is_some_and(|it| it.0.split(' ').any(|it| it == fact))
                    };
                    let there = written.split("<li>").any(tells);
                    assert!(there, "{path}: {id}: {fact} by {}", source.url);
                }
            }
        }
        assert!(count > 500, "only {count} statements");
        for kind in [TopicKind::Option, TopicKind::Right, TopicKind::About] {
            assert!(catalog.pages.iter().any(|it| it.topic.kind == kind));
        }
    }
}

#[test]
fn every_service_stands_on_the_page_of_its_place() {
    let site = &*SITE;
    for record in &site.catalog.records {
        let service = record.first();
        let slugs: Vec<&str> = if service.area.is_canada() {
            vec!["canada"]
        } else {
            service.area.named().iter().map(Region::slug).collect()
        };
        for page in site.pages.iter().filter(|it| tag(site, &it.path) == "en") {
            let Some(slug) = page.path.strip_suffix("/index.html") else { continue };
            let there = page.html.contains(&service.summary.replace('&', "&amp;"));
            if slugs.contains(&slug) {
                assert!(there, "{} is not on {}", service.id, page.path);
            }
        }
    }
}

#[test]
fn every_service_says_what_it_passes_on_before_its_numbers() {
    let site = &*SITE;
    let mut seen = 0;
    for page in &site.pages {
        let label = text(&site.catalog.texts(tag(site, &page.path)), "service-passes-on");
        let document = Document::read(&page.html);
        let starts = document.tags.iter().enumerate().filter(|(_, it)| it.is("card"));
        for (start, card) in starts {
            let mut inside = document.tags[start + 1..].iter().take_while(|it| !it.is("card"));
            let first = inside.find(|it| it.is("pass") || it.is("act")).expect("a way there");
            let said =
                first.inside.strip_prefix(&label).map(|it| it.trim_matches([' ', '\u{a0}', ':']));
            assert!(said.is_some_and(|it| !it.is_empty()), "{}: {}", page.path, card.inside);
            seen += 1;
        }
    }
    assert!(seen > site.catalog.records.len(), "only {seen} cards");
}

#[test]
fn the_app_finds_its_whole_block_at_the_end_of_each_start_page() {
    let site = &*SITE;
    for locale in &site.catalog.locales {
        let path = if locale.tag == "en" {
            "index.html".into()
        } else {
            format!("{}/index.html", locale.tag)
        };
        let page = site.pages.iter().find(|it| it.path == path).expect("a start page");
        let document = Document::read(&page.html);
        let data = document.tags.iter().find(|it| it.get("id") == Some("data")).expect("data");
        let bundle = site.catalog.bundle(&locale.tag, site.catalog.date);
        assert_eq!(Bundle::read(&data.inside).as_ref(), Some(&bundle), "{path}");
        // A browser would read another line for a carriage return, and nothing after a null.
        assert!(!data.inside.contains(['\r', '\0']), "{path}");
        // The loader's addresses lead to the top.
        let up = "../".repeat(path.matches('/').count());
        let from = if up.is_empty() { "./".to_owned() } else { up.clone() };
        let loader =
            format!("import start from \"{from}app-0123.js\";start(\"{up}app-0123_bg.wasm\")");
        assert!(document.named("script").any(|it| it.inside == loader), "{path}");
    }
}

#[test]
fn the_headers_say_the_same_policy_as_the_pages_and_more() {
    let site = &*SITE;
    let files: Vec<(String, String)> =
        site.pages.iter().map(|it| (it.path.clone(), it.html.clone())).collect();
    let code = Code { js: "app-1.js".into(), wasm: "app-1_bg.wasm".into() };
    let headers = pages::headers(&files, &code);
    for page in &site.pages {
        let document = Document::read(&page.html);
        let policy = document.named("meta").find_map(|it| {
            (it.get("http-equiv") == Some("Content-Security-Policy")).then(|| it.get("content"))?
        });
        let lines = format!(
            "/{}\n  Content-Security-Policy: {}; frame-ancestors 'none'\n  Cache-Control: no-store\n",
            page.path.trim_end_matches("index.html"),
            policy.expect("a policy")
        );
        assert!(headers.contains(&lines), "{}", page.path);
    }
    let (for_all, for_some) = headers.split_once("\n/").expect("a part for all pages");
    for line in ["Referrer-Policy: no-referrer", "geolocation=()"] {
        assert!(for_all.contains(line), "{line}");
    }
    // The page would not wait behind Back if the WebAssembly had it.
    assert!(!for_all.contains("Cache-Control") && !for_some.contains(&code.wasm), "{headers}");
    assert!(for_some.contains("app-1.js\n  Cache-Control: no-store\n"), "{headers}");
}

/// Every text of a record that the pseudo-languages leave as it is: names, remarks, hours in words.
fn data(catalog: &Catalog) -> BTreeSet<String> {
    let mut res = BTreeSet::new();
    let mut add = |text: Option<&str>| res.extend(text.map(str::to_owned));
    let hours = |it: &Schedule| match it {
        Schedule::Words(words) => Some(words.clone()),
        _ => None,
    };
    for record in &catalog.records {
        let it: &Service = &record.service[pseudo::ACCENTED];
        add(Some(&it.name.text));
        add(it.organization.as_ref().map(|it| it.text.as_str()));
        add(it.city.as_deref());
        add(it.email.as_deref());
        if let Fees::Words(words) = &it.fees {
            add(Some(words));
        }
        for phone in &it.phones {
            add(phone.note.as_deref());
            add(phone.say.as_deref());
            add(phone.extension.as_deref());
            add(hours(&phone.schedule).as_deref());
        }
        add(it.chat.as_ref().and_then(|it| hours(&it.schedule)).as_deref());
    }
    for locale in &catalog.locales {
        add(Some(&locale.name));
    }
    res
}

/// Plain English words in a page of a pseudo-language, where every message is accented.
fn plain_words(
    html: &str,
    data: &BTreeSet<String>,
    english: &BTreeSet<String>,
) -> BTreeSet<String> {
    let document = Document::read(html);
    let mut said: Vec<String> = document
        .texts
        .iter()
        .filter(|(text, translated)| *translated && !data.contains(text.trim()))
        .map(|(text, _)| text.clone())
        .collect();
    for it in &document.tags {
        for name in
            ["aria-label", "title", "alt", "placeholder", "data-two", "data-one", "data-off"]
        {
            said.extend(it.get(name).map(str::to_owned));
        }
    }
    // Names that stand inside a sentence, longest first.
    let mut names: Vec<&String> = data.iter().filter(|it| it.len() > 2).collect();
    names.sort_by_key(|it| std::cmp::Reverse(it.len()));
    let mut res = BTreeSet::new();
    for mut text in said {
        for name in &names {
            if text.contains(name.as_str()) {
                text = text.replace(name.as_str(), " ");
            }
        }
        res.extend(words(&text).filter(|it| english.contains(it)));
    }
    res
}

/// Localizer of three letters or more, in small letters.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|it: char| !it.is_alphabetic())
        .filter(|it| it.len() > 2 && it.is_ascii())
        .map(str::to_lowercase)
        .collect::<Vec<_>>()
        .into_iter()
}

#[test]
fn no_word_of_a_language_stands_in_the_code() {
    let site = &*SITE;
    let messages = site.catalog.texts("en");
    let english: BTreeSet<String> =
        messages.ids().flat_map(|id| words(&text(&messages, id)).collect::<Vec<_>>()).collect();
    assert!(english.len() > 1000);
    let data = data(&site.catalog);
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for page in &site.pages {
        if [pseudo::ACCENTED, pseudo::MIRRORED].contains(&tag(site, &page.path)) {
            let words = plain_words(&page.html, &data, &english);
            if !words.is_empty() {
                found.insert(page.path.clone(), words);
            }
        }
    }
    assert!(found.is_empty(), "plain words: {found:?}");

    // It would be seen: a heading, a label, a word beside a name.
    let path = format!("{}/bc/index.html", pseudo::ACCENTED);
    let page = site.pages.iter().find(|it| it.path == path).expect("a page");
    for (from, to) in [
        ("id=\"title\" tabindex=\"-1\">", "id=\"title\" tabindex=\"-1\">Services "),
        ("aria-label=\"", "aria-label=\"leave "),
        ("<span class=\"city\">", "<span class=\"city\"> call "),
    ] {
        assert!(page.html.contains(from), "{from}");
        let planted = page.html.replacen(from, to, 1);
        assert_eq!(plain_words(&planted, &data, &english).len(), 1, "{to}");
    }
}

#[test]
fn no_page_offers_to_text_911() {
    for page in &SITE.pages {
        assert!(!page.html.contains("sms:911"), "{}", page.path);
    }
    assert!(!SITE.numbers.contains("sms:911"));
    assert!(SITE.numbers.contains("tel:911"));
    let text = PhoneKind::Text;
    assert!(SITE.numbers.iter().any(|it| it.starts_with("sms:")), "{text:?} numbers are checked");
}

/// The links of a page by which a person can say that a record is wrong, each with what stands beside it.
fn wrong(page: &Page) -> Vec<(String, String)> {
    let document = Document::read(&page.html);
    let parts = document.tags.windows(2).filter(|it| it[0].is("wrong"));
    parts
        .map(|it| (it[1].get("href").unwrap_or_default().to_owned(), it[0].inside.clone()))
        .collect()
}

#[test]
fn without_a_place_for_corrections_no_page_names_one() {
    assert_eq!(SITE.catalog.corrections, BTreeMap::new());
    for page in &SITE.pages {
        assert_eq!(wrong(page), [], "{}", page.path);
    }
}

#[test]
fn with_a_place_for_corrections_every_card_leads_there_and_tells_a_code_alone() {
    for place in [
        Corrections::Email("list@example.org".into()),
        Corrections::Page("https://example.org/form".into()),
    ] {
        let mut catalog = catalog();
        let locales = catalog.locales.iter();
        catalog.corrections = locales.map(|it| (it.tag.clone(), place.clone())).collect();
        pseudo::add(&mut catalog);
        let pages = make(&catalog);
        let codes: BTreeSet<String> = catalog.records.iter().map(|it| it.first().code()).collect();
        assert_eq!(codes.len(), catalog.records.len(), "two services share a code");
        let site = Site { catalog, pages, numbers: SITE.numbers.clone() };
        let mut told = BTreeSet::new();
        for page in &site.pages {
            assert_eq!(problems(&site, page), Vec::<String>::new(), "{}", page.path);
            let cards = Document::read(&page.html).tags.iter().filter(|it| it.is("card")).count();
            let links = wrong(page);
            assert_eq!(links.len(), cards, "{}", page.path);
            let texts = site.catalog.texts(tag(&site, &page.path));
            let trace = match place {
                Corrections::Email(_) => text(&texts, "service-wrong-email"),
                Corrections::Page(_) => text(&texts, "service-wrong-page"),
            };
            let said = [text(&texts, "service-wrong"), trace, text(&texts, "service-wrong-write")];
            for (href, beside) in links {
                assert_eq!(beside, said.join(" "), "{}", page.path);
                assert!(!TELLING.iter().any(|it| href.to_lowercase().contains(it)), "{href}");
                told.extend(codes.iter().filter(|it| href.ends_with(it.as_str())).cloned());
            }
            // The app says the same.
            let bundle = site.catalog.bundle(tag(&site, &page.path), site.catalog.date);
            assert_eq!(bundle.corrections.as_ref(), Some(&place));
        }
        assert_eq!(told, codes);
    }
}
