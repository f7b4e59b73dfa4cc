//! `export` and `import`: the directory for others, and theirs for us.

use crate::shared::{Day, area, catalog, listed, say};
use alongside_content::hsds::{self, import};
use alongside_content::{Catalog, sheet};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

/// Writes the directory for others: HSDS JSON and a table.
pub(crate) fn export(folder: &Path, day: &Day) -> Result<(), String> {
    let catalog = catalog()?;
    let failed = |path: &Path, error: std::io::Error| {
        format!("{}: cannot be written ({error}); choose another folder with --dir", path.display())
    };
    fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    for (name, text) in hsds::files(&catalog, day.or_release_date(&catalog)) {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| failed(&path, error))?;
        say(&format!("{}: {} services", path.display(), catalog.stored.len()));
    }
    Ok(())
}

/// Writes a table for editors: of the file of one province, or of all records.
pub(crate) fn export_table(folder: &Path, area: &str) -> Result<(), String> {
    let catalog = catalog()?;
    let slug = area.trim_start_matches("CA-").to_lowercase();
    let of_file = format!("/{slug}.json");
    let files: BTreeMap<&str, &str> = catalog
        .all_records()
        .map(|record| (record.first().id.as_str(), record.file.as_str()))
        .collect();
    let is_wanted =
        |id: &str| area == ALL || files.get(id).is_some_and(|file| file.ends_with(&of_file));
    let records: Vec<_> = catalog.stored.iter().filter(|form| is_wanted(&form.id)).collect();
    let path = folder.join(format!("table-{slug}.csv"));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, sheet::write(&catalog, &records)))
        .map_err(|error| {
            format!(
                "{}: cannot be written ({error}); choose another folder with --dir",
                path.display()
            )
        })?;
    say(&format!("{}: {} services", path.display(), records.len()));
    say(
        "Change it in a spreadsheet, save it as CSV in UTF-8, and give it to `cargo xtask import`.",
    );
    Ok(())
}

/// Every record, in a table.
const ALL: &str = "all";

/// The area of a table: that of a province or territory, `CA`, or all.
pub(crate) fn table_of(text: &str) -> Result<&'static str, String> {
    if text == ALL { Ok(ALL) } else { area(text).map_err(|error| format!("{error}, or all")) }
}

/// Makes the changes of a table in the files, if the check has nothing against them.
fn import_table(file: &Path) -> Result<(), String> {
    let root = Path::new(".");
    let catalog = catalog()?;
    let told = |what: String| format!("{}: {what}", file.display());
    let bytes = fs::read(file).map_err(|error| told(format!("cannot be read ({error})")))?;
    let table = String::from_utf8(bytes)
        .map_err(|_| told("is not UTF-8; save it as 'CSV UTF-8' in your spreadsheet".to_owned()))?;
    let changes = sheet::read(&catalog, &table).map_err(|errors| {
        let count = errors.len();
        let lines: Vec<String> = errors.into_iter().map(told).collect();
        format!("{}\n{count} to fix; nothing was written", lines.join("\n"))
    })?;
    if changes.lines.is_empty() {
        say("nothing differs from resources/services");
        return Ok(());
    }
    for line in &changes.lines {
        say(line);
    }
    let mut texts = BTreeMap::new();
    for file in changes.files() {
        let before = fs::read_to_string(root.join(file))
            .map_err(|error| format!("{file}: cannot be read ({error})"))?;
        texts.insert(file.to_owned(), changes.text(file, &before));
    }
    Catalog::load_with(root, &texts)
        .map_err(|defects| format!("{}; nothing was written", listed(&defects)))?;
    for (file, text) in &texts {
        replace(&root.join(file), text).map_err(|error| {
            format!("{file}: cannot be written ({error}); see to it that you may write it")
        })?;
    }
    let files: Vec<&str> = texts.keys().map(String::as_str).collect();
    say(&format!("{} changes written into {}", changes.lines.len(), files.join(", ")));
    Ok(())
}

/// Writes a file as a whole: what is there stays until all of the new text is on the disk.
fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let beside = path.with_extension("json.new");
    fs::write(&beside, text)?;
    fs::rename(&beside, path)
}

/// Makes records of ours from HSDS of another directory, in a new file beside it.
pub(crate) fn import(file: &Path, area: Option<&'static str>) -> Result<(), String> {
    if file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
        return match area {
            None => import_table(file),
            Some(_) => {
                Err("--as is for HSDS; a table names each record by its id, so leave it out"
                    .to_owned())
            }
        };
    }
    let catalog = catalog()?;
    let text = fs::read_to_string(file).map_err(|error| {
        format!("{}: cannot be read ({error}); it must be a file of UTF-8 text", file.display())
    })?;
    let imported = import::import(&catalog, &text, area).map_err(|errors| {
        let lines: Vec<String> =
            errors.iter().map(|error| format!("{}: {error}", file.display())).collect();
        format!("{}\n{} to fix; nothing was written", lines.join("\n"), errors.len())
    })?;
    let target = file.with_extension("imported.json");
    // Never over a file that is there: it may hold hours of work.
    fs::File::create_new(&target)
        .and_then(|mut created| created.write_all(import::file(&imported.records).as_bytes()))
        .map_err(|error| {
            format!(
                "{}: cannot be written ({error}); move away what is there, or import a copy elsewhere",
                target.display()
            )
        })?;
    for remark in &imported.remarks {
        say(&remark.to_string());
    }
    let records = &imported.records;
    let same = records.iter().filter(|record| catalog.stored.contains(record)).count();
    let known = |id: &str| catalog.stored.iter().any(|own| own.id == id);
    let ids = records.iter().filter(|record| known(&record.id)).count();
    say(&format!(
        "{}: {} records, {} remarks; {ids} of them are in resources/services already, {} of these otherwise",
        target.display(),
        records.len(),
        imported.remarks.len(),
        ids - same
    ));
    say(
        "Copy the records that you want into resources/services, and `cargo xtask check` names every field that waits for you.",
    );
    Ok(())
}
