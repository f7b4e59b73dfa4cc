//! What every page must be, whatever it says, and that each of these rules is seen when it is broken.

use crate::fixture::{FIRST_CSS, LEAVE_SCRIPT, REST_CSS, SITE, SiteFixture};
use crate::html::{Document, Tag};
use alongside_i18n::reader::text;
use alongside_model::{Region, Term};
use alongside_site::document::PageFile;
use alongside_site::pages::LOST_PAGE;
use alongside_site::policy::hash;
use std::collections::BTreeSet;

/// Everything that is wrong with a page.
pub(crate) fn problems(site: &SiteFixture, page: &PageFile) -> Vec<String> {
    let document = Document::read(&page.html);
    let mut found = Vec::new();
    head(site, page, &document, &mut found);
    first_frame(&document, &mut found);
    frame(page, &document, &mut found);
    links(site, page, &document, &mut found);
    policy(&document, &mut found);
    for tag in &document.tags {
        for (name, value) in &tag.attributes {
            if name == "style" || name.starts_with("on") || value.starts_with("javascript:") {
                found.push(format!("<{}> has {name}={value:?}", tag.name));
            }
        }
    }
    empty(&document, &mut found);
    let mut ids = BTreeSet::new();
    for id in document.tags.iter().filter_map(|tag| tag.get("id")) {
        if !ids.insert(id) {
            found.push(format!("the id {id:?} is duplicated"));
        }
    }
    found
}

/// Words that tell what the site is about, in the languages of the site, as beginnings.
pub(crate) const TELLING: [&str; 16] = [
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

fn head(site: &SiteFixture, page: &PageFile, document: &Document, found: &mut Vec<String>) {
    let headings = document.named("h1").count();
    if headings != 1 {
        found.push(format!("{headings} h1"));
    }
    let tag = site.tag(&page.path);
    let locale = site.catalog.locales.iter().find(|locale| locale.tag == tag);
    let locale = locale.expect("a language of the site");
    let html = document.named("html").next().expect("a document");
    if html.get("lang") != Some(tag) || html.get("dir") != Some(locale.dir()) {
        found.push(format!("lang {:?}, dir {:?}", html.get("lang"), html.get("dir")));
    }
    let titles: Vec<&str> = document.named("title").map(|title| title.inside.as_str()).collect();
    let wanted = text(&site.catalog.texts(tag), "tab-title");
    let tells = |title: &str| TELLING.iter().any(|word| title.to_lowercase().contains(word));
    if titles != [wanted.as_str()] || titles.iter().any(|title| tells(title)) {
        found.push(format!("the title is {titles:?}"));
    }
    let referrer = document.named("meta").find(|meta| meta.get("name") == Some("referrer"));
    if referrer.and_then(|meta| meta.get("content")) != Some("no-referrer") {
        found.push("addresses of the site would travel with links".into());
    }
    // Firefox keeps a page's description beside its address, Chromium what is meant for other sites' cards.
    for meta in document.named("meta") {
        let name = meta.get("name").or(meta.get("property")).unwrap_or_default();
        if !["", "referrer", "viewport", "color-scheme", "format-detection"].contains(&name) {
            found.push(format!("a browser may keep {name:?}"));
        }
    }
}

/// Inside another site's page, one link leads out of there, to the page itself.
fn frame(page: &PageFile, document: &Document, found: &mut Vec<String>) {
    let links = document.named("a").filter(|link| link.get("target") == Some("_top"));
    let out: Vec<&str> =
        links.filter(|link| !link.is("leave")).filter_map(|link| link.get("href")).collect();
    let own = if page.path == LOST_PAGE { "/" } else { "./" };
    if document.by_id("framed").is_none() || out != [own] {
        found.push(format!("out of a frame leads {out:?}"));
    }
}

/// A browser draws nothing until it has come to what the page names, or to its end.
fn first_frame(document: &Document, found: &mut Vec<String>) {
    let awaited = document.named("link").find(|link| link.get("rel") == Some("expect"));
    let awaited = awaited.and_then(|link| link.get("href")?.strip_prefix('#'));
    if awaited.is_none() || document.named("h1").all(|heading| heading.get("id") != awaited) {
        found.push("the first frame does not wait for the heading, or for nothing else".into());
    }
}

fn links(site: &SiteFixture, page: &PageFile, document: &Document, found: &mut Vec<String>) {
    let exit = site.catalog.exit[site.tag(&page.path)].as_str();
    // The page for wrong addresses speaks every language.
    let is_exit = |href: &str| {
        href == exit
            || (page.path == LOST_PAGE && site.catalog.exit.values().any(|own| own == href))
    };
    let first = document.named("a").next().expect("a page has links");
    if first.get("id") != Some("leave") || !first.is("leave") {
        found.push(format!("the first link is {:?}", first.inside));
    }
    for link in document.named("a").filter(|link| link.is("leave")) {
        let leaves = link.get("href").is_some_and(is_exit) && link.get("target") == Some("_top");
        if !leaves || link.get("referrerpolicy") != Some("no-referrer") {
            found.push(format!("an exit leads to {:?}", link.get("href")));
        }
    }
    let (folder, _) = page.path.rsplit_once('/').unwrap_or_default();
    for link in document.named("a") {
        let href = link.get("href").unwrap_or_default();
        if let Some(id) = href.strip_prefix('#') {
            if document.by_id(id).is_none() {
                found.push(format!("{href} is not on the page"));
            }
        } else if href.starts_with("tel:") || href.starts_with("sms:") {
            if !site.numbers.contains(href) {
                found.push(format!("{href} is no number of the directory"));
            }
        } else if href.starts_with("https://") {
            let silent = link.get("rel").is_some_and(|rel| rel.contains("noreferrer"));
            if !is_exit(href) && !silent {
                found.push(format!("{href} would be told where a person comes from"));
            }
        } else if let Some(path) = href.strip_prefix('/') {
            // Right at the top of a host alone, so there is one page that has to do so.
            if page.path != LOST_PAGE || !resolves(site, "", &format!("./{path}")) {
                found.push(format!("{href:?} leads to no page wherever the site is"));
            }
        } else if !href.starts_with("mailto:")
            && (page.path == LOST_PAGE || !resolves(site, folder, href))
        {
            found.push(format!("{href:?} leads to no page"));
        }
    }
}

/// Whether a relative address leads from this folder to a page of the site.
fn resolves(site: &SiteFixture, folder: &str, href: &str) -> bool {
    let mut folders: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let Some(rest) = href.strip_suffix('/') else { return false };
    for part in rest.split('/') {
        match part {
            ".." if folders.pop().is_none() => return false,
            ".." | "." => {}
            "" => return false,
            part => folders.push(part),
        }
    }
    folders.push("index.html");
    let path = folders.join("/");
    site.pages.iter().any(|page| page.path == path)
}

/// The policy names the hash of each inline script and style sheet, and allows nothing else.
fn policy(document: &Document, found: &mut Vec<String>) {
    let quoted_hash = |tag: &Tag| format!("'{}'", hash(&tag.inside));
    let policy = document.policy();
    let part = |name: &str| -> BTreeSet<String> {
        let part = policy.split(';').map(str::trim).find_map(|part| part.strip_prefix(name));
        part.unwrap_or_default().split_whitespace().map(str::to_owned).collect()
    };
    let app = document.by_id("data").is_some();
    let mut scripts: BTreeSet<String> = document.scripts().map(quoted_hash).collect();
    if app {
        scripts.insert("'wasm-unsafe-eval'".to_owned());
    }
    let styles: BTreeSet<String> = document.named("style").map(quoted_hash).collect();
    if part("script-src") != scripts || part("style-src") != styles {
        found.push("the policy does not fit the scripts and styles".into());
    }
    for (name, wanted) in [
        ("default-src", "'none'"),
        ("connect-src", if app { "'self'" } else { "'none'" }),
        ("base-uri", "'none'"),
        ("form-action", "'none'"),
    ] {
        if part(name) != BTreeSet::from([wanted.to_owned()]) {
            found.push(format!("{name} of the policy is {:?}", part(name)));
        }
    }
    if document.tags.iter().any(|tag| tag.get("src").is_some()) {
        found.push("something is fetched from elsewhere".into());
    }
}

/// A message that is missing shows as nothing: in an element that should hold text, or in a label.
fn empty(document: &Document, found: &mut Vec<String>) {
    const HOLD_TEXT: [&str; 16] = [
        "title", "h1", "h2", "h3", "h4", "p", "a", "li", "dt", "dd", "summary", "button", "b",
        "span", "bdi", "ul",
    ];
    const HOLD_VALUES: [&str; 8] = [
        "aria-label",
        "data-two",
        "data-one",
        "data-off",
        "data-go",
        "data-action",
        "href",
        "lang",
    ];
    for tag in &document.tags {
        // WebKit tells screen readers of no list that has no marks, unless it is said to be one.
        if tag.name == "ul" && tag.get("role") != Some("list") && !tag.is("private") {
            found.push(format!("<ul {:?}> is no list to screen readers", tag.attributes));
        }
        // What the exit and reading aloud say comes later.
        let waits = tag.get("id") == Some("leave-said") || tag.is("said");
        let text = tag.inside.trim();
        if HOLD_TEXT.contains(&tag.name.as_str()) && !waits && text.is_empty() {
            found.push(format!("<{} {:?}> is empty", tag.name, tag.attributes));
        }
        if text.starts_with(':') || text.starts_with(", ") {
            found.push(format!("<{}> lacks its beginning: {text:.40}", tag.name));
        }
        for (name, value) in &tag.attributes {
            if HOLD_VALUES.contains(&name.as_str()) && value.is_empty() {
                found.push(format!("{name} of <{}> is empty", tag.name));
            }
        }
    }
}

#[test]
fn every_page_is_as_it_must_be() {
    let site = &*SITE;
    let languages = site.catalog.locales.len();
    assert!(languages >= 4, "English, French and the pseudo-languages at least");
    // The top page, and the one for wrong addresses.
    assert_eq!(site.pages.len(), languages * (Region::ALL.len() + 3) + 2);
    let of_page = |page: &PageFile| {
        let found = problems(site, page).into_iter().take(5);
        found.map(|problem| format!("{}: {problem}", page.path)).collect::<Vec<_>>()
    };
    let bad: Vec<String> = site.pages.iter().flat_map(of_page).collect();
    assert!(bad.is_empty(), "{} such as\n{}", bad.len(), bad[..bad.len().min(20)].join("\n"));
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
        (
            "fr/index.html",
            "<title>",
            "<meta name=\"description\" content=\"x\"><title>",
            "may keep",
        ),
        ("en/bc/index.html", "<p", "<p style=\"color:red\"", "style="),
        ("en/bc/index.html", "<p", "<p onclick=\"x()\"", "onclick="),
        ("index.html", LEAVE_SCRIPT, "let head = 2;", "policy"),
        ("index.html", FIRST_CSS, "body{color:blue}", "policy"),
        ("index.html", REST_CSS, "p{color:blue}", "policy"),
        ("en/bc/index.html", "connect-src 'none'", "connect-src *", "connect-src"),
        ("en/bc/index.html", "default-src 'none'", "default-src 'self'", "default-src"),
        ("en/bc/index.html", "<p", "<img src=\"x.png\"><p", "elsewhere"),
        ("en/bc/index.html", "href=\"tel:", "href=\"tel:+19", "no number of the directory"),
        ("en/bc/index.html", "href=\"../\"", "href=\"../../../\"", "leads to no page"),
        ("en/bc/index.html", "href=\"../\"", "href=\"../zz/\"", "leads to no page"),
        ("index.html", "href=\"#main\"", "href=\"#nowhere\"", "is not on the page"),
        ("index.html", "<h1 id=\"title\"", "<h1 id=\"x\"", "first frame"),
        ("en/on/index.html", "href=\"#title\"", "href=\"#end\"", "first frame"),
        ("fr/index.html", "\"./\" target=\"_top\"", "\"./\"", "out of a frame"),
        ("fr/index.html", "target=\"_top\"", "", "an exit leads to"),
        ("fr/index.html", "href=\"../en/\"", "href=\"/en/\"", "wherever the site is"),
        ("404.html", "href=\"/en/\"", "href=\"/zz/\"", "wherever the site is"),
        ("404.html", "href=\"/en/\"", "href=\"en/\"", "leads to no page"),
        ("index.html", "<h2>", "<h2></h2><h2>", "is empty"),
        ("index.html", "<ul role=\"list\">", "<ul>", "no list to screen readers"),
        (
            "en/bc/index.html",
            "aria-label=\"",
            "aria-label=\"\" x=\"",
            "aria-label of <nav> is empty",
        ),
        ("en/bc/index.html", "<p ", "<p>: x</p><p ", "lacks its beginning"),
        ("index.html", "id=\"foot\"", "id=\"app\"", "is duplicated"),
        ("en/bc/index.html", " rel=\"noreferrer\"", "", "told where a person comes from"),
    ] {
        let page = site.page(path);
        let before = problems(site, page);
        assert!(!before.iter().any(|problem| problem.contains(says)), "{path}: {before:?}");
        assert!(page.html.contains(from), "{path} does not hold {from}");
        let broken = PageFile { html: page.html.replacen(from, to, 1), ..page.clone() };
        let found = problems(site, &broken);
        assert!(found.iter().any(|problem| problem.contains(says)), "{from} to {to}: {found:?}");
    }
}
