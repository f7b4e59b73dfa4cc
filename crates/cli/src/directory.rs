//! `export` and `import`: the directory for others, and theirs for us.

use crate::shared::{Day, catalog, say};
use alongside_content::hsds::{self, import};
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

/// Makes records of ours from HSDS of another directory, in a new file beside it.
pub(crate) fn import(file: &Path, area: Option<&'static str>) -> Result<(), String> {
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
