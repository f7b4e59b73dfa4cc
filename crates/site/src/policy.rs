//! The Content-Security-Policy of a page: its own scripts and style sheets by their hashes, and nothing else.

use crate::assets::Assets;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// How a page gets the app.
#[derive(Clone, Copy)]
pub(crate) enum AppScript<'a> {
    /// The page has no app.
    None,
    /// This inline script holds its JavaScript and fetches its WebAssembly.
    Fetches(&'a str),
    /// This inline script holds its JavaScript; its WebAssembly is in the page too.
    Holds(&'a str),
}

/// The policy of a page; `more_css` is a style sheet that only it has. No script comes from a file; `'self'` is there only where WebAssembly is fetched.
pub(crate) fn policy(assets: &Assets, app: AppScript, more_css: Option<&str>) -> String {
    let (script, connect) = match app {
        AppScript::None => (None, "'none'"),
        AppScript::Fetches(script) => (Some(script), "'self'"),
        AppScript::Holds(script) => (Some(script), "'none'"),
    };
    let app_scripts = script.map(|script| {
        format!(" '{}' '{}' 'wasm-unsafe-eval'", hash(&assets.able_script), hash(script))
    });
    let app_scripts = app_scripts.unwrap_or_default();
    let more_css = more_css.map(|css| format!(" '{}'", hash(css))).unwrap_or_default();
    format!(
        "default-src 'none'; script-src '{}' '{}'{app_scripts}; style-src '{}' '{}'{more_css}; connect-src {connect}; \
         img-src data:; base-uri 'none'; form-action 'none'",
        hash(&assets.leave_script),
        hash(&assets.page_script),
        hash(&assets.first_css),
        hash(&assets.rest_css),
    )
}

/// The hash of an inline script or style sheet, as a policy names it.
pub fn hash(inline: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(inline.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_that_of_the_standard() {
        assert_eq!(hash(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
