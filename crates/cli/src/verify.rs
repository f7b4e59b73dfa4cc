//! `verify`: whether a copy of the site, in a folder or on a host, is as it was built.

use crate::shared::{folder, say};
use crate::site_folder::{failed, files};
use alongside_site::manifest::{self, MANIFEST, sum};
use alongside_site::pages::LOST_PAGE;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What `verify` takes.
#[derive(clap::Args)]
pub(crate) struct VerifyArguments {
    /// A folder, or the address of a site such as <https://example.org/help/>
    #[arg(value_name = "FOLDER-OR-ADDRESS")]
    copy: String,
    /// The list of hashes to compare with: of your own build, or of a release that you trust
    #[arg(long, value_name = "FILE", default_value = "dist/SHA256SUMS", value_parser = folder)]
    manifest: PathBuf,
}

/// Compares a copy with the list of hashes and names what differs.
pub(crate) fn verify(arguments: &VerifyArguments) -> Result<(), String> {
    let VerifyArguments { copy, manifest } = arguments;
    let text = fs::read_to_string(manifest).map_err(|error| {
        format!(
            "{}: {error}; `cargo xtask build` writes it, or name one with --manifest",
            manifest.display()
        )
    })?;
    let sums = manifest::read(&text).map_err(|error| format!("{}: {error}", manifest.display()))?;
    let (found, seen) = if copy.starts_with("http://") || copy.starts_with("https://") {
        on_host(copy, &sums)?
    } else {
        (in_folder(Path::new(copy), &sums)?, sums.len())
    };
    if found.is_empty() {
        say(&format!("{seen} files are as they were built"));
        return Ok(());
    }
    let lines = found.iter().map(|(path, what)| format!("{path}: {what}"));
    let count = format!("{} of {seen} files are not as they were built", found.len());
    Err(lines.chain([count]).collect::<Vec<_>>().join("\n"))
}

/// What is wrong, by file.
type Found = BTreeMap<String, String>;

fn in_folder(folder: &Path, sums: &BTreeMap<String, String>) -> Result<Found, String> {
    let mut found = Found::new();
    let here = files(folder)?;
    for path in here.iter().filter(|path| !sums.contains_key(*path) && *path != MANIFEST) {
        found.insert(path.clone(), "was not built".to_owned());
    }
    for (path, wanted) in sums {
        if here.binary_search(path).is_err() {
            found.insert(path.clone(), "is not there".to_owned());
            continue;
        }
        let place = folder.join(path);
        let bytes = fs::read(&place).map_err(failed(&place))?;
        if !is(path, &bytes, wanted) {
            found.insert(path.clone(), "differs".to_owned());
        }
    }
    Ok(found)
}

/// What a host sends for each page and for the app, as a browser asks for it, and how many files were asked for. Files
/// that hosts use and do not send, and compressed copies, are left out.
fn on_host(address: &str, sums: &BTreeMap<String, String>) -> Result<(Found, usize), String> {
    let top = if address.ends_with('/') { address.to_owned() } else { format!("{address}/") };
    let is_asked_for =
        |path: &&String| *path != "_headers" && !path.ends_with(".br") && !path.ends_with(".gz");
    let mut found = Found::new();
    let mut seen = 0;
    for path in sums.keys().filter(is_asked_for) {
        let (asked, status_wanted) = match path.as_str() {
            LOST_PAGE => ("no-such-page/of-this/site".to_owned(), 404),
            path => (path.strip_suffix("index.html").unwrap_or(path).to_owned(), 200),
        };
        let (status, bytes) = get(&format!("{top}{asked}"))?;
        seen += 1;
        if status != status_wanted {
            found
                .insert(path.clone(), format!("/{asked} has status {status}, not {status_wanted}"));
        } else if !is(path, &bytes, &sums[path]) {
            found.insert(path.clone(), "differs".to_owned());
        }
    }
    Ok((found, seen))
}

/// Asks a host, by curl, which knows https and the certificates of the computer: status and body.
fn get(address: &str) -> Result<(u16, Vec<u8>), String> {
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--show-error", "--max-time", "60", "--proto", "=http,https"]);
    // The status comes behind the body, in three digits.
    curl.args(["--write-out", "%{http_code}", "--", address]);
    let output = curl
        .output()
        .map_err(|error| format!("`curl`: {error}; install it, or verify a folder"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{address}: {}", said.trim()));
    }
    let mut bytes = output.stdout;
    let status = bytes.split_off(bytes.len().saturating_sub(3));
    let status = String::from_utf8_lossy(&status).parse();
    status.map(|status| (status, bytes)).map_err(|_| format!("{address}: curl told no status"))
}

/// Whether a file has this hash. In the page for wrong addresses, the folder of the host may stand before each address:
/// whoever puts the site into one writes it there.
fn is(path: &str, bytes: &[u8], wanted: &str) -> bool {
    if sum(bytes) == wanted {
        return true;
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let own = text.split_once("id=\"framed\"").and_then(|(_, rest)| rest.split_once("href=\""));
    let base = own.and_then(|(_, rest)| rest.split_once('"')).map(|(base, _)| base);
    path == LOST_PAGE
        && base.is_some_and(|base| {
            let at_top = text.replace(&format!("href=\"{base}"), "href=\"/");
            base.starts_with('/') && sum(at_top.as_bytes()) == wanted
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_for_wrong_addresses_may_name_the_folder_of_the_host_and_nothing_else() {
        let built = "<p id=\"framed\"><a href=\"/\">x</a></p><a href=\"/en/\">x</a>";
        let wanted = sum(built.as_bytes());
        let in_folder = built.replace("href=\"/", "href=\"/help/");
        for (path, text, want) in [
            (LOST_PAGE, built, true),
            (LOST_PAGE, &in_folder, true),
            ("index.html", &in_folder, false),
            (LOST_PAGE, &built.replace("href=\"/", "href=\"https://example.org/"), false),
            (LOST_PAGE, &in_folder.replace("/help/en/", "/other/en/"), false),
            (LOST_PAGE, &format!("{in_folder}<script>"), false),
        ] {
            assert_eq!(is(path, text.as_bytes(), &wanted), want, "{path}: {text}");
        }
    }
}
