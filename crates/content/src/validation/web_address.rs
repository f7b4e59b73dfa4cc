//! Web addresses, of which the schema knows only how they begin.

use url::{Host, Url};

/// What is wrong with a web address, if anything.
pub(super) fn problem(text: &str) -> Option<String> {
    let url = match Url::parse(text) {
        Ok(url) => url,
        Err(error) => return Some(format!("{text:?} is not a web address ({error}); correct it")),
    };
    let public = matches!(url.host(), Some(Host::Domain(name)) if name.contains('.'));
    if !public {
        return Some(format!(
            "{text:?} is not a public web address; write one with the name of a site, such as https://example.org/"
        ));
    }
    let names_someone = !url.username().is_empty() || url.password().is_some();
    names_someone.then(|| format!("{text:?} has a user name in it; remove it"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_addresses_pass_and_others_do_not() {
        for text in
            ["https://example.org", "https://www.example.org/a/b?c=d&e=é#f", "https://a.b:8443/"]
        {
            assert_eq!(problem(text), None, "{text}");
        }
        for text in [
            "https://",
            "https:///path",
            "https://localhost/",
            "https://192.0.2.1/",
            "https://[2001:db8::1]/",
            "https://exa mple.org/",
            "https://example.org:port/",
            "https://someone@example.org/",
        ] {
            assert!(problem(text).is_some(), "{text}");
        }
    }
}
