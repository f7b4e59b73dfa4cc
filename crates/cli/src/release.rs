//! `release`: what an organisation needs to host the site without building it.

use crate::shared::{catalog, folder, say};
use crate::site_folder::{check_is_ours, failed, files, replace};
use alongside_model::Date;
use alongside_site::compressed::File;
use alongside_site::manifest::{MANIFEST, manifest};
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What is for hosts, beside the site.
const FOR_HOSTS: [&str; 6] = [
    "docs/hosting.md",
    "docs/one-file.md",
    "docs/for-programmes.md",
    "docs/training-sheet.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
];

/// The configurations of servers and hosts.
const CONFIGURATIONS: &str = "docs/hosting";

/// What `release` takes.
#[derive(clap::Args)]
pub(crate) struct ReleaseArguments {
    /// Where to write; what an earlier release wrote there is replaced as a whole
    #[arg(long, value_name = "FOLDER", default_value = "release", value_parser = folder)]
    dir: PathBuf,
    /// The folder that holds the built site
    #[arg(long, value_name = "FOLDER", default_value = "dist", value_parser = folder)]
    site: PathBuf,
    /// The folder that holds the one-file edition
    #[arg(long, value_name = "FOLDER", default_value = "one-file", value_parser = folder)]
    one_file: PathBuf,
}

/// Writes the site with all that a host needs as one zip, the one-file edition, what changed, and a list of hashes.
pub(crate) fn release(arguments: &ReleaseArguments) -> Result<(), String> {
    let ReleaseArguments { dir, site, one_file } = arguments;
    if dir.exists() {
        check_is_ours(dir, &[])?;
    }
    if !site.join(MANIFEST).exists() {
        return Err(format!("{}: holds no finished site; run `cargo xtask build`", site.display()));
    }
    let date = catalog()?.date;
    let changes = read(Path::new("CHANGELOG.md"))?;
    let changes = newest(&String::from_utf8_lossy(&changes)).into_bytes();

    let mut packed = below(site, "site/")?;
    packed.extend(below(Path::new(CONFIGURATIONS), "hosting/")?);
    for path in FOR_HOSTS {
        let name = path.rsplit('/').next().unwrap_or(path);
        packed.push((name.to_owned(), read(Path::new(path))?));
    }
    packed.push(("CHANGES.md".to_owned(), changes.clone()));
    packed.sort();

    let mut released = below(one_file, "")?;
    released.push((format!("site-{date}.zip"), zipped(&packed, date)?));
    released.push(("CHANGES.md".to_owned(), changes));
    released.push((MANIFEST.to_owned(), manifest(&released).into_bytes()));
    replace(dir, &released)?;
    for (name, bytes) in &released {
        say(&format!("{}  {} KB", dir.join(name).display(), bytes.len().div_ceil(1000)));
    }
    Ok(())
}

/// All files below a folder, under another name of that folder.
fn below(folder: &Path, name: &str) -> Result<Vec<File>, String> {
    let paths = files(folder)?;
    paths.into_iter().map(|path| Ok((format!("{name}{path}"), read(&folder.join(path))?))).collect()
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(failed(path))
}

/// The newest part of a list of changes: from its first heading to the next.
fn newest(changes: &str) -> String {
    let mut parts = changes.split("\n## ");
    let newest = parts.nth(1).unwrap_or_default();
    format!("## {}\n", newest.trim_end())
}

/// Files in one, with the day of the release as their time: the same files always give the same zip.
fn zipped(files: &[File], date: Date) -> Result<Vec<u8>, String> {
    let time = DateTime::from_date_and_time(date.year, date.month, date.day, 0, 0, 0);
    let time = time.map_err(|error| format!("{date}: {error}"))?;
    let options = SimpleFileOptions::default().last_modified_time(time).unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        let is_small = path.ends_with(".br") || path.ends_with(".gz");
        let method = if is_small { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        zip.start_file(path, options.compression_method(method))
            .map_err(|error| format!("{path}: {error}"))?;
        zip.write_all(bytes).map_err(|error| format!("{path}: {error}"))?;
    }
    zip.finish().map(Cursor::into_inner).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use zip::ZipArchive;

    #[test]
    fn the_newest_changes_end_where_the_next_begin() {
        let text = "# Changes\n\nNew.\n\n## 2026-12-01\n\n### For hosts\n\n- A.\n\n## 2026-11-01\n\n- B.\n";
        assert_eq!(newest(text), "## 2026-12-01\n\n### For hosts\n\n- A.\n");
    }

    #[test]
    fn a_zip_holds_the_files_and_is_the_same_each_time() {
        let files: Vec<File> = vec![
            ("site/index.html".to_owned(), b"page".repeat(50)),
            ("site/index.html.br".to_owned(), b"small".to_vec()),
        ];
        let date = Date::parse("2026-11-22").expect("a day");
        let bytes = zipped(&files, date).expect("a zip");
        assert_eq!(zipped(&files, date).expect("a zip"), bytes);
        let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("it can be read");
        for (path, wanted) in &files {
            let mut file = zip.by_name(path).expect("it is there");
            let time = file.last_modified().expect("a time");
            assert_eq!((time.year(), time.month(), time.day()), (2026, 11, 22));
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("it can be read");
            assert_eq!(&bytes, wanted, "{path}");
        }
    }
}
