//! Pages that load themselves anew while `trunk serve` shows them. No page that is built for a host has any of this.
//!
//! Trunk puts a script for it into the page that it writes itself, which no person sees. It is taken from there and put
//! into each of our pages, and their policies are widened for it.

/// What stands in Trunk's script until its server sends it.
const MARK: &str = "{{__TRUNK_ADDRESS__}}";

/// The nonce of the script: its hash is not known here, since Trunk's server fills in its own address.
const NONCE: &str = "live-reload";

/// The script in the page that Trunk wrote; nothing if Trunk does not serve.
pub fn script(page: &str) -> Option<&str> {
    let mark = page.find(MARK)?;
    let tag = page[..mark].rfind("<script")?;
    let start = tag + page[tag..].find('>')? + 1;
    let end = start + page[start..].find("</script>")?;
    page.get(start..end)
}

/// A page of ours with the script, and with a policy that lets it run and listen.
pub fn add(page: &str, script: &str) -> String {
    let script = format!("<script nonce=\"{NONCE}\">{script}</script></body>");
    page.replacen("script-src ", &format!("script-src 'nonce-{NONCE}' "), 1)
        .replacen("connect-src 'none'", "connect-src ws:", 1)
        .replacen("connect-src 'self'", "connect-src 'self' ws:", 1)
        .replacen("</body>", &script, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunks_script_is_found_if_it_is_there() {
        let page = "<body><script>other()</script><script nonce=\"x\">go('{{__TRUNK_ADDRESS__}}')</script></body>";
        assert_eq!(script(page), Some("go('{{__TRUNK_ADDRESS__}}')"));
        assert_eq!(script("<body><script>other()</script></body>"), None);
    }

    #[test]
    fn a_page_gets_the_script_and_a_wider_policy() {
        for (connects, want) in [("'self'", "'self' ws:"), ("'none'", "ws:")] {
            let page = format!(
                "<meta content=\"default-src 'none'; script-src 'sha256-a'; connect-src {connects}; img-src data:\"><body><p>script-src </p></body>"
            );
            let policy = format!(
                "default-src 'none'; script-src 'nonce-live-reload' 'sha256-a'; connect-src {want}; img-src data:"
            );
            assert_eq!(
                add(&page, "go()"),
                format!(
                    "<meta content=\"{policy}\"><body><p>script-src </p><script nonce=\"live-reload\">go()</script></body>"
                )
            );
        }
    }
}
