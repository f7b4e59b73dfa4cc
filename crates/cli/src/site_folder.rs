//! Folders of built sites: written whole or not at all, and never with anything in them that is no longer made.

use alongside_site::compressed::File;
use alongside_site::manifest::{self, MANIFEST};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How many files a message names.
const NAMED: usize = 3;

/// An error with the file or folder that it is about.
pub(crate) fn failed(path: &Path) -> impl Fn(io::Error) -> String + '_ {
    move |error| format!("{}: {error}", path.display())
}

/// Writes files into a folder.
pub(crate) fn write(folder: &Path, files: &[File]) -> Result<(), String> {
    for (path, bytes) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(failed(parent))?;
        }
        fs::write(&path, bytes).map_err(failed(&path))?;
    }
    Ok(())
}

/// Makes a folder hold these files and no others. They are written beside it first, so that whoever reads the folder finds
/// the old site or the new one.
pub(crate) fn replace(folder: &Path, files: &[File]) -> Result<(), String> {
    let beside = |ending: &str| -> Result<PathBuf, String> {
        let name = folder.file_name().ok_or_else(|| {
            format!("{}: a site is a folder by a name of its own, such as dist", folder.display())
        })?;
        let mut name = name.to_owned();
        name.push(ending);
        Ok(folder.with_file_name(name))
    };
    let remove = |folder: &Path| {
        if folder.exists() { fs::remove_dir_all(folder).map_err(failed(folder)) } else { Ok(()) }
    };
    let (new, old) = (beside(".new")?, beside(".old")?);
    remove(&new)?;
    remove(&old)?;
    write(&new, files)?;
    if folder.exists() {
        fs::rename(folder, &old).map_err(failed(folder))?;
    }
    fs::rename(&new, folder).map_err(failed(&new))?;
    remove(&old)
}

/// Refuses a folder that holds what no build of ours put there: to replace the folder would remove it. A folder without
/// the list that a build ends with may hold these `first` files alone.
pub(crate) fn check_is_ours(folder: &Path, first: &[&str]) -> Result<(), String> {
    let list = folder.join(MANIFEST);
    let known: BTreeSet<String> = if list.exists() {
        let text = fs::read_to_string(&list).map_err(failed(&list))?;
        let paths =
            manifest::read(&text).map_err(|error| format!("{}: {error}", list.display()))?;
        paths.into_keys().chain([MANIFEST.to_owned()]).collect()
    } else {
        first.iter().map(|path| (*path).to_owned()).collect()
    };
    let strange: Vec<String> =
        files(folder)?.into_iter().filter(|path| !known.contains(path)).collect();
    let Some(first) = strange.get(..strange.len().min(NAMED)).filter(|first| !first.is_empty())
    else {
        return Ok(());
    };
    let more = strange.len() - first.len();
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    Err(format!(
        "{}: holds {}{more}, which no finished build wrote, and the folder is replaced as a whole; move what is yours \
         elsewhere, or run `cargo xtask build`, which makes dist/ anew",
        folder.display(),
        first.join(", ")
    ))
}

/// Every file below a folder, by its path from there with `/` between folders, sorted.
pub(crate) fn files(folder: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_path_buf(), String::new())];
    while let Some((place, path)) = folders.pop() {
        for entry in fs::read_dir(&place).map_err(failed(&place))? {
            let entry = entry.map_err(failed(&place))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().is_dir() {
                folders.push((entry.path(), format!("{path}{name}/")));
            } else {
                found.push(format!("{path}{name}"));
            }
        }
    }
    found.sort();
    Ok(found)
}
