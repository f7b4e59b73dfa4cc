//! The headers that hosts read.

use crate::fixture::{SITE, catalog, with_site};
use crate::html::Document;
use alongside_site::headers::headers;
use alongside_site::input::Site;
use alongside_site::live_reload;

/// What Cloudflare Pages keeps of a file; it leaves out further rules, and cuts longer lines, without a word. Netlify
/// keeps no less.
const MOST_OF_LINE: usize = 2_000;

/// Of the 100 rules that Cloudflare keeps, so that whoever hosts the site can add some.
const MOST_RULES: usize = 40;

/// A rule: the paths that it is for, and its headers.
type Rule<'a> = (&'a str, Vec<(&'a str, &'a str)>);

fn rules(text: &str) -> Vec<Rule<'_>> {
    let mut rules: Vec<Rule> = Vec::new();
    for line in text.lines() {
        match line.strip_prefix("  ") {
            None => rules.push((line, Vec::new())),
            Some(header) => {
                let header = header.split_once(": ").expect("a name and a value");
                rules.last_mut().expect("a path comes first").1.push(header);
            }
        }
    }
    rules
}

/// The headers that a host sends for a path: those of all rules that match.
fn sent<'a>(rules: &[Rule<'a>], path: &str) -> Vec<(&'a str, &'a str)> {
    let matches = |rule: &&Rule| match rule.0.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => path == rule.0,
    };
    rules.iter().filter(matches).flat_map(|rule| rule.1.clone()).collect()
}

#[test]
fn every_page_is_kept_from_caches_and_from_frames_of_other_sites() {
    let site = &*SITE;
    let text = with_site(&site.catalog, headers);
    let rules = rules(&text);
    let value = |path: &str, name: &str| {
        let sent = sent(&rules, path);
        let mut values = sent.iter().filter(|(own, _)| *own == name).map(|(_, value)| *value);
        let first = values.next();
        // Hosts join the values of rules that match, and a joined value means something else.
        assert_eq!(values.next(), None, "{path} gets {name} twice");
        first
    };
    for page in &site.pages {
        for path in [page.path.as_str(), page.path.trim_end_matches("index.html")] {
            let path = format!("/{path}");
            assert_eq!(value(&path, "Cache-Control"), Some("no-store"), "{path}");
            let policy = value(&path, "Content-Security-Policy").expect("a policy");
            assert!(policy.ends_with("; frame-ancestors 'none'"), "{policy}");
            // The policy of the page is narrower: it adds up with this one, and each has to allow what a page does.
            let document = Document::read(&page.html);
            let own = document.policy();
            assert!(own.contains("default-src 'none'") && !own.contains("unsafe-inline"), "{path}");
            for allowed in ["'unsafe-inline'", "'wasm-unsafe-eval'", "connect-src 'self'"] {
                assert!(policy.contains(allowed), "{policy}");
            }
        }
    }
    for path in ["/data/directory.json", "/fr/no-such-page/"] {
        assert_eq!(value(path, "Cache-Control"), Some("no-store"), "{path}");
    }
    for path in ["/", "/app-0123_bg.wasm", "/no-such-page", "/data/directory.json"] {
        assert_eq!(value(path, "Referrer-Policy"), Some("no-referrer"), "{path}");
        let permissions = value(path, "Permissions-Policy").expect("permissions");
        assert!(permissions.contains("geolocation=()"), "{permissions}");
        // Chromium does not know it, and says so in the console.
        assert!(!permissions.contains("web-share"), "{permissions}");
        // It would hold for all that is on the host's name.
        assert_eq!(value(path, "Strict-Transport-Security"), None);
    }
    // The page would not wait behind Back if the WebAssembly had it.
    assert_eq!(value("/app-0123_bg.wasm", "Cache-Control"), None);
}

#[test]
fn twenty_languages_need_a_handful_of_rules() {
    let mut catalog = catalog();
    for number in catalog.locales.len()..20 {
        let mut locale = catalog.locales[1].clone();
        locale.tag = format!("x{number}");
        catalog.locales.push(locale);
    }
    let text = with_site(&catalog, headers);
    let rules = rules(&text);
    assert!(text.contains("\n/x19/*\n"), "{text}");
    assert!((20..=MOST_RULES).contains(&rules.len()), "{} rules", rules.len());
    let longest = text.lines().map(str::len).max().unwrap_or_default();
    assert!((200..=MOST_OF_LINE).contains(&longest), "a line of {longest} characters");
    // Cloudflare and Netlify know `*` at the end of a path, and no two in one.
    assert!(rules.iter().all(|(path, _)| !path[..path.len() - 1].contains('*')), "{text}");
}

#[test]
fn in_a_folder_of_a_host_every_path_begins_with_the_folder() {
    let text = with_site(&SITE.catalog, |site| headers(Site { base: "/help/", ..site }));
    let rules = rules(&text);
    assert!(rules.iter().all(|(path, _)| path.starts_with("/help/")), "{text}");
    assert!(sent(&rules, "/help/fr/on/").contains(&("Cache-Control", "no-store")), "{text}");
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
