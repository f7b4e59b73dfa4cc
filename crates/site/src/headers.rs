//! The header file that Netlify, Cloudflare Pages and others read, and `cargo xtask serve` too.

use crate::document::PageFile;
use crate::input::AppFiles;
use std::fmt::Write;

/// What holds for every file: nothing is given to another site, every permission is off, and `Request-OTR` asks the
/// browser to treat the visit as off the record.
const FOR_ALL: &str = "/*
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Request-OTR: 1
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), \
geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
publickey-credentials-get=(), screen-wake-lock=(), usb=(), web-share=(), xr-spatial-tracking=()
";

/// The text of `_headers`. The policy of each page is in the page and here, with what only a header can say.
///
/// Nothing is kept in caches. The WebAssembly alone has no `no-store`, and so no file has it from a line for all: a
/// browser that got it there would not keep the page behind Back, and the plan with it. `load.js` asks for that file
/// past all caches instead.
pub fn headers(pages: &[PageFile], app: &AppFiles) -> String {
    let mut headers = FOR_ALL.to_owned();
    for page in pages {
        let _ = writeln!(
            headers,
            "/{}\n  Content-Security-Policy: {}; frame-ancestors 'none'\n  Cache-Control: no-store",
            page.path.trim_end_matches("index.html"),
            page.policy
        );
    }
    for path in [app.js.as_str(), "data/*"] {
        let _ = writeln!(headers, "/{path}\n  Cache-Control: no-store");
    }
    headers
}
