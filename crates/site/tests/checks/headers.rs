//! The headers that hosts read.

use crate::fixture::{SITE, with_site};
use crate::html::Document;
use alongside_site::headers::headers;
use alongside_site::live_reload;

#[test]
fn the_headers_say_the_same_policy_as_the_pages_and_more() {
    let site = &*SITE;
    let headers = with_site(&site.catalog, |input| headers(&site.pages, input.app));
    for page in &site.pages {
        let lines = format!(
            "/{}\n  Content-Security-Policy: {}; frame-ancestors 'none'\n  Cache-Control: no-store\n",
            page.path.trim_end_matches("index.html"),
            Document::read(&page.html).policy()
        );
        assert!(lines.contains("default-src 'none'") && headers.contains(&lines), "{}", page.path);
    }
    let (for_all, for_some) = headers.split_once("\n/").expect("a part for all pages");
    for line in ["Referrer-Policy: no-referrer", "geolocation=()"] {
        assert!(for_all.contains(line), "{line}");
    }
    // The page would not wait behind Back if the WebAssembly had it.
    assert!(!for_all.contains("Cache-Control") && !for_some.contains(".wasm"), "{headers}");
    assert!(for_some.contains("app-0123.js\n  Cache-Control: no-store\n"), "{headers}");
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
