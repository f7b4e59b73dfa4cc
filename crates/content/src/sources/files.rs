//! Every file below `resources/` and `locales/`, as text: which are there, which are missing, and which nothing reads.
//!
//! A file that is missing or cannot be read leaves hundreds of references without an end. So these are told first and
//! alone: [`Files::read`] gives nothing then. A file with another name than it should have is one line, not two.

use super::{characters, schema};
use crate::defect::Defects;
use alongside_model::{Region, Term};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Texts by path from the top of the repository.
#[derive(Debug, Default)]
pub(super) struct Files(BTreeMap<String, String>);

impl Files {
    /// Reads all of them below `root`, but for those in `instead`. `None` if one is missing or cannot be read; the defects
    /// say which.
    pub(super) fn read(
        root: &Path,
        instead: &BTreeMap<String, String>,
        defects: &mut Defects,
    ) -> Option<Self> {
        let mut told = Defects::default();
        let mut paths = BTreeSet::new();
        for folder in ["resources", "locales"] {
            gather(root, folder, &mut paths, &mut told);
        }
        paths.extend(instead.keys().cloned());
        let (known, unknown): (BTreeSet<String>, BTreeSet<String>) =
            paths.into_iter().partition(|path| is_known(path));
        let mut texts = BTreeMap::new();
        for path in known.iter().filter(|path| !path.starts_with(schema::FOLDER)) {
            let bytes = match instead.get(path) {
                Some(text) => Ok(text.clone().into_bytes()),
                None => fs::read(root.join(path)),
            };
            match bytes.map(characters::decode) {
                Ok(Ok(text)) if text.trim().is_empty() => {
                    told.add(path, "", "", "is empty; put back what was there");
                }
                Ok(Ok(text)) => drop(texts.insert(path.clone(), text)),
                Ok(Err((line, what))) => {
                    let line = line.map_or_else(String::new, |line| format!("line {line}"));
                    told.add(path, &line, "", what);
                }
                Err(error) => told.add(path, "", "", cannot_be_read(&error)),
            }
        }
        let (tags, drafts) = languages(texts.get(LOCALES).map_or("", String::as_str));
        let missing = missing(&known, &tags);
        let tags = [tags, drafts].concat();
        let mut renamed = BTreeSet::new();
        for path in &missing {
            let other = unknown.iter().find(|other| is_renamed(path, other));
            let what = match other {
                Some(other) => format!(
                    "is missing, and {:?} is beside it; if that is the file, give it this name again",
                    name(other)
                ),
                None if path.ends_with('/') => "holds no file; put back what was there".to_owned(),
                None => "is missing; put it back".to_owned(),
            };
            renamed.extend(other);
            told.add(path, "", "", what);
        }
        let complete = told.is_empty();
        defects.append(told);
        if complete {
            let of_no_language = |path: &String| of_no_language(path, &tags).map(str::to_owned);
            for path in unknown.iter().filter(|path| of_no_language(path).is_none()) {
                let what =
                    "is not a file that anything reads; correct its name, or move it elsewhere";
                defects.add(path, "", "", what);
            }
            let folders = known.iter().chain(&unknown).filter_map(of_no_language);
            for folder in folders.collect::<BTreeSet<_>>() {
                let what = "is not a language of resources/locales.json; add it there, or move the folder elsewhere";
                defects.add(&folder, "", "", what);
            }
        }
        let mut files = Self(texts);
        files.refuse_characters(defects);
        complete.then_some(files)
    }

    /// Takes out what nobody sees, and names each line that had it.
    fn refuse_characters(&mut self, defects: &mut Defects) {
        for (path, text) in &mut self.0 {
            let (kept, found) = characters::without_refused(std::mem::take(text));
            *text = kept;
            for (line, letter) in found {
                defects.add(path, &format!("line {line}"), "", characters::advice(letter));
            }
        }
    }

    /// The text of a file that is there.
    pub(super) fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// The files in a folder and the folders in it, sorted.
    pub(super) fn below(&self, folder: &str) -> Vec<String> {
        self.0.keys().filter(|path| path.starts_with(folder)).cloned().collect()
    }
}

/// The list of languages, which says whose files there must be.
const LOCALES: &str = "resources/locales.json";

fn cannot_be_read(error: &std::io::Error) -> String {
    format!("cannot be read ({error}); see to it that you may read it")
}

/// Every file in a folder and the folders in it; what begins with a full stop belongs to other programs.
fn gather(root: &Path, folder: &str, paths: &mut BTreeSet<String>, told: &mut Defects) {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) => {
            told.add(folder, "", "", cannot_be_read(&error));
            return;
        }
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{folder}/{name}");
        if name.starts_with('.') {
            continue;
        }
        if entry.path().is_dir() {
            gather(root, &path, paths, told);
        } else {
            paths.insert(path);
        }
    }
}

/// Whether something reads a file of this name.
fn is_known(path: &str) -> bool {
    let is_id = |stem: &str| {
        let plain = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '-');
        !stem.is_empty() && stem.chars().all(plain)
    };
    if let Some(rest) = path.strip_prefix("locales/") {
        let Some((_, rest)) = rest.split_once('/') else { return false };
        let stem = rest.strip_prefix("topics/").unwrap_or(rest).strip_suffix(".ftl");
        return stem.is_some_and(is_id);
    }
    if path.starts_with(schema::FOLDER) {
        return path.ends_with(".schema.json");
    }
    if fixed().any(|fixed| fixed == path) {
        return true;
    }
    let of = |folder: &&str| path.strip_prefix(folder)?.strip_suffix(".json");
    let stem = schema::folders().find_map(|folder| of(&folder).map(|stem| (folder, stem)));
    // What is by province has a file for each, and no other.
    stem.is_some_and(|(folder, stem)| !BY_PROVINCE.contains(&folder) && is_id(stem))
}

/// Folders that have a file for each province and territory.
const BY_PROVINCE: [&str; 2] = [SERVICES, "resources/places/"];

/// The folder that has a file for all of Canada too.
const SERVICES: &str = "resources/services/";

/// The data files whose names are given.
fn fixed() -> impl Iterator<Item = String> {
    let by_province = BY_PROVINCE.into_iter().flat_map(|folder| {
        Region::ALL.iter().map(move |region| format!("{folder}{}.json", region.slug()))
    });
    let single = schema::single_files().map(str::to_owned);
    single.chain(by_province).chain([format!("{SERVICES}ca.json")])
}

/// The tags of the languages that must be whole, and of drafts; none if the file does not say. What else is wrong with it,
/// its schema says.
fn languages(locales: &str) -> (Vec<String>, Vec<String>) {
    let file: serde_json::Value = serde_json::from_str(locales).unwrap_or_default();
    let tag = |locale: &serde_json::Value| {
        let tag = locale.get("tag")?.as_str()?;
        tag.parse::<unic_langid::LanguageIdentifier>().is_ok().then(|| tag.to_owned())
    };
    let locales: Vec<&serde_json::Value> =
        file["locales"].as_array().into_iter().flatten().collect();
    let (drafts, whole): (Vec<_>, Vec<_>) =
        locales.into_iter().partition(|locale| locale["draft"] == true);
    (whole.into_iter().filter_map(tag).collect(), drafts.into_iter().filter_map(tag).collect())
}

/// What must be there and is not: files, and folders, which end with `/`.
fn missing(known: &BTreeSet<String>, tags: &[String]) -> BTreeSet<String> {
    let mut missing: BTreeSet<String> = fixed().filter(|path| !known.contains(path)).collect();
    let is_empty = |folder: &str| !known.iter().any(|path| path.starts_with(folder));
    missing.extend(
        schema::folders()
            .filter(|folder| !BY_PROVINCE.contains(folder) && is_empty(folder))
            .map(str::to_owned),
    );
    // What one language has, each must have, but for texts of services, which a language may do without.
    let mut of_all = BTreeSet::new();
    for tag in tags {
        let folder = format!("locales/{tag}/");
        let files = known.iter().filter_map(|path| path.strip_prefix(&folder));
        of_all.extend(files.filter(|file| *file != "services.ftl"));
    }
    for tag in tags {
        let folder = format!("locales/{tag}/");
        if is_empty(&folder) {
            missing.insert(folder);
        } else {
            let paths = of_all.iter().map(|file| format!("{folder}{file}"));
            missing.extend(paths.filter(|path| !known.contains(path)));
        }
    }
    missing
}

/// The folder of a language that the site does not have, if a file is in one.
fn of_no_language<'a>(path: &'a str, tags: &[String]) -> Option<&'a str> {
    let (tag, _) = path.strip_prefix("locales/")?.split_once('/')?;
    let known = tags.is_empty() || tags.iter().any(|known| known == tag);
    (!known).then(|| &path[.."locales/".len() + tag.len()])
}

/// Whether a file that nothing reads is this one with something added to its name, or in other letters.
fn is_renamed(path: &str, other: &str) -> bool {
    let stem = |path: &str| {
        let name = name(path).to_lowercase();
        name.split(['.', ' ', '(', '~']).next().unwrap_or_default().to_owned()
    };
    let folder = |path: &str| path.len() - name(path).len();
    folder(path) == folder(other)
        && path[..folder(path)] == other[..folder(other)]
        && stem(path) == stem(other)
}

/// The name of a file, without its folder.
fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_something_reads_have_given_names() {
        for path in [
            "resources/services/qc.json",
            "resources/services/ca.json",
            "resources/places/nu.json",
            "resources/facts/pay-hours.json",
            "resources/topics/trp.json",
            "resources/site.json",
            "resources/schema/site.schema.json",
            "locales/fr/app.ftl",
            "locales/fr/topics/trp.ftl",
        ] {
            assert!(is_known(path), "{path}");
        }
        for path in [
            "resources/services/qc.json.txt",
            "resources/services/QC.json",
            "resources/services/qc (1).json",
            "resources/services/imported.json",
            "resources/places/ca.json",
            "resources/facts/pay hours.json",
            "resources/site.json~",
            "resources/schema/site.json",
            "resources/notes.txt",
            "locales/app.ftl",
            "locales/fr/app.ftl.orig",
            "locales/fr/other/trp.ftl",
        ] {
            assert!(!is_known(path), "{path}");
        }
    }

    #[test]
    fn a_file_with_something_added_to_its_name_is_known_again() {
        let path = "resources/services/qc.json";
        for other in ["qc.json.txt", "QC.json", "qc (1).json", "qc.json~", "qc.txt", "qc"] {
            assert!(is_renamed(path, &format!("resources/services/{other}")), "{other}");
        }
        for other in
            ["resources/qc.json.txt", "resources/services/qcc.json", "resources/places/qc.txt"]
        {
            assert!(!is_renamed(path, other), "{other}");
        }
    }
}
