//! The header file that Netlify, Cloudflare Pages and others read, and the server of the tests too.
//!
//! Each page carries its own policy, so few rules do: what holds for every file, and `no-store` for each folder of pages.
//! Cloudflare reads 100 rules of at most 2,000 characters a line and leaves out the rest without a word; with twenty
//! languages there are some thirty.

use crate::input::Site;
use crate::page_context::{LOST_PAGE, TOP_PAGE, folder};
use std::fmt::Write;

/// What holds for every file: no other site frames it, nothing is given to another site, every permission is off, and
/// `Request-OTR` asks the browser to treat the visit as off the record.
///
/// The policy is the widest that any page of ours has. It comes before whatever a host might put above the policy that
/// is in the page, and `frame-ancestors` can be said here alone. The two add up.
///
/// `web-share` is not named: Chromium knows no such feature, and says so in the console of every page.
/// `Strict-Transport-Security` is not: it binds everything on the host's name, which may not be ours (docs/hosting.md).
const FOR_ALL: &str = "  Content-Security-Policy: default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; \
style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Request-OTR: 1
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), \
geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()
";

/// The text of `_headers`.
///
/// Nothing is kept in caches. The WebAssembly alone has no `no-store`, and so no file has it from the rule for all: a
/// browser that got it there would not keep the page behind Back, and the plan with it. `load.js` asks for that file
/// past all caches instead.
pub fn headers(site: Site) -> String {
    let base = site.base;
    let mut headers = format!("{base}*\n{FOR_ALL}");
    let catalog = site.catalog;
    let drafts = catalog.drafts.iter().filter(|draft| !catalog.locales.contains(draft));
    let languages = catalog.locales.iter().chain(drafts);
    let languages = languages.map(|locale| format!("{}*", folder(&locale.tag)));
    let single = ["", TOP_PAGE, LOST_PAGE, "data/*"];
    for path in single.into_iter().map(str::to_owned).chain(languages) {
        let _ = writeln!(headers, "{base}{path}\n  Cache-Control: no-store");
    }
    headers
}
