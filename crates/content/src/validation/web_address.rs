//! Web and e-mail addresses, of which the schema knows only how they look from afar.
//!
//! What is accepted here stands in links as it is, and browsers read addresses generously: `\` for `/`, what is before an
//! `@` for a name, a number for an IP address. So a host is written plainly, and ends as public names do.

use url::Url;

/// What is wrong with a web address, if anything.
pub(super) fn problem(text: &str) -> Option<String> {
    let Some(rest) = text.strip_prefix("https://") else {
        return Some(format!("{text:?} does not begin with https://; write the whole address"));
    };
    let is_strange = |letter: char| letter.is_whitespace() || letter.is_control();
    if text.contains(['\\', '"', '<', '>']) || text.contains(is_strange) {
        return Some(format!(
            "{text:?} has a space, a quote or another character that addresses do not have; copy it from the browser"
        ));
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Some(format!("{text:?} has a user name in it; remove it"));
    }
    let host = authority.split_once(':').map_or(authority, |(host, _port)| host);
    if let Some(what) = host_problem(host) {
        return Some(format!("{text:?}: {what}"));
    }
    let error = Url::parse(text).err()?;
    Some(format!("{text:?} is not a web address ({error}); correct it"))
}

/// What is wrong with the host of an e-mail address that the schema accepts, if anything.
pub(super) fn email_problem(text: &str) -> Option<String> {
    let (_, host) = text.split_once('@')?;
    host_problem(&host.to_lowercase()).map(|what| format!("{text:?}: {what}"))
}

/// What is wrong with the name of a host, if anything.
fn host_problem(host: &str) -> Option<String> {
    let is_plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-');
    if !host.bytes().all(is_plain) {
        return Some(format!(
            "the name of the site, {host:?}, is not written in small letters, digits, points and hyphens; a name in other \
             letters is written as browsers send it, which begins with xn--"
        ));
    }
    let suffix = psl::suffix(host.as_bytes());
    let is_public = suffix.is_some_and(|suffix| suffix.is_known())
        && psl::domain(host.as_bytes()).is_some()
        && host.split('.').all(|part| !part.is_empty());
    (!is_public).then(|| {
        format!(
            "{host:?} is no public name of a site, which ends in one of the known endings such as .ca or .org; correct it"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_addresses_pass_and_others_do_not() {
        for text in [
            "https://example.org",
            "https://www.example.org/a/b?c=d&e=é#f",
            "https://example.org:8443/",
            "https://example.org/@name?to=a@example.org",
            "https://weather.gc.ca/",
            "https://www.gov.nl.ca",
            "https://xn--qubec-csa.quebec/",
            "https://a-b.example.co.uk/",
        ] {
            assert_eq!(problem(text), None, "{text}");
        }
        for (text, said) in [
            ("weather.gc.ca", "does not begin with https://"),
            ("http://example.org/", "does not begin with https://"),
            ("HTTPS://example.org/", "does not begin with https://"),
            ("javascript:alert(1)", "does not begin with https://"),
            ("//example.org/", "does not begin with https://"),
            ("https://", "no public name"),
            ("https:///path", "no public name"),
            ("https://localhost/", "no public name"),
            ("https://printer.local/", "no public name"),
            ("https://shelter.internal/", "no public name"),
            ("https://example.con/", "no public name"),
            ("https://example/", "no public name"),
            ("https://co.uk/", "no public name"),
            ("https://.org/", "no public name"),
            ("https://a..org/", "no public name"),
            ("https://192.0.2.1/", "no public name"),
            ("https://3232235521/", "no public name"),
            ("https://0x7f.1/", "no public name"),
            ("https://[2001:db8::1]/", "is not written in small letters"),
            ("https://Example.org/", "is not written in small letters"),
            ("https://québec.quebec/", "is not written in small letters"),
            ("https://exa%6dple.org/", "is not written in small letters"),
            ("https://exa mple.org/", "has a space"),
            ("https://example.org\\@example.com/", "has a space"),
            ("https://example.org/\u{1b}", "has a space"),
            ("https://example.org/\"onclick", "has a space"),
            ("https://example.org:port/", "is not a web address"),
            ("https://example.org:99999/", "is not a web address"),
            ("https://someone@example.org/", "user name"),
            ("https://example.org@example.com/", "user name"),
            ("https://someone:word@example.org/", "user name"),
        ] {
            let problem = problem(text).unwrap_or_default();
            assert!(problem.contains(said), "{text}: {problem}");
        }
    }

    #[test]
    fn mail_goes_to_public_names_alone() {
        for text in ["list@example.org", "A.b+c@Example.org"] {
            assert_eq!(email_problem(text), None, "{text}");
        }
        for text in ["list@example.con", "list@printer.local", "list@192.0.2.1"] {
            let problem = email_problem(text).unwrap_or_default();
            assert!(problem.contains("no public name"), "{text}: {problem}");
        }
    }
}
