//! `export` and `import`: the directory for others, and theirs for us.

use crate::shared::{self, Day, area, catalog, listed, refused, say, write_into};
use alongside_content::hsds::import::{self, Imported, Only, Options};
use alongside_content::hsds::known::{Change, Known};
use alongside_content::hsds::terms::{self, Terms};
use alongside_content::{Catalog, hsds, printable, sheet};
use alongside_model::{Need, Term as _};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Writes the directory for others: HSDS JSON and a table.
pub(crate) fn export(folder: &Path, day: &Day) -> Result<(), String> {
    let catalog = catalog()?;
    for (name, text) in hsds::files(&catalog, day.or_release_date(&catalog)) {
        let path = write_into(folder, &name, &text)?;
        say(&format!("{}: {} services", path.display(), catalog.stored.len()));
    }
    Ok(())
}

/// What `import` takes.
#[derive(clap::Args)]
pub(crate) struct ImportArguments {
    /// The file of the other directory: HSDS 3 JSON, or a zip file of the tables (CSV) of HSDS 1 to 3; or a table of
    /// `export --table` that was changed, whose name ends with .csv
    #[arg(value_parser = shared::file)]
    file: PathBuf,
    /// The province or territory of services that do not say theirs, such as bc; ca is all of Canada
    #[arg(long = "as", value_name = "PROVINCE", value_parser = area)]
    area: Option<&'static str>,
    /// What the terms of the other directory mean here; the file is made, for you to fill, if it is not there
    #[arg(long, value_name = "FILE")]
    terms: Option<PathBuf>,
    /// Take only services of a need, a place or a term, such as need=safe-place, place=on,toronto or term=BH-1800
    #[arg(long, value_name = "WHAT=NAME,NAME")]
    only: Vec<String>,
    /// The file of the same directory that was imported before: says what is new, changed and gone, and takes only that
    #[arg(long, value_name = "FILE")]
    before: Option<PathBuf>,
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
    let path = write_into(folder, &format!("table-{slug}.csv"), &sheet::write(&catalog, &records))?;
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
    let changes = sheet::read(&catalog, &table).map_err(|errors| refused(file, &errors))?;
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
    say(&format!("written into {}", files.join(", ")));
    Ok(())
}

/// Writes a file as a whole: what is there stays until all of the new text is on the disk.
fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let beside = path.with_extension("json.new");
    fs::write(&beside, text)?;
    fs::rename(&beside, path)
}

/// Makes records of ours from HSDS of another directory, in a new file beside it.
pub(crate) fn import(arguments: &ImportArguments) -> Result<(), String> {
    let ImportArguments { file, area, terms: terms_file, only, before } = arguments;
    if file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
        let is_plain =
            area.is_none() && terms_file.is_none() && only.is_empty() && before.is_none();
        return if is_plain {
            import_table(file)
        } else {
            Err("--as, --terms, --only and --before are for HSDS; a table names each record by its id, so leave them out"
                .to_owned())
        };
    }
    let catalog = catalog()?;
    let only = asked_for(&catalog, only)?;
    let bytes = read(file)?;
    let terms = terms_file.as_deref().map(read_terms).transpose()?.flatten();
    let before = before.as_deref().map(read).transpose()?;
    let options = Options { area: *area, terms: terms.as_ref(), only, before: before.as_deref() };
    let imported =
        import::import(&catalog, &bytes, &options).map_err(|errors| refused(file, &errors))?;
    if let (Some(path), None) = (terms_file, &terms) {
        create(path, &terms::to_fill(&imported.terms))?;
        say(&format!(
            "{}: {} terms; write under each what it means here, and import again. Nothing else was written",
            path.display(),
            imported.terms.len()
        ));
        return Ok(());
    }
    let target = file.with_extension("imported.json");
    create(&target, &import::file(&imported.records))?;
    report(&catalog, file, &target, &imported);
    Ok(())
}

/// Says what came in, what did not, and what to do.
fn report(catalog: &Catalog, file: &Path, target: &Path, imported: &Imported) {
    let Imported { records, remarks, notes, left_out, known, terms: _, not_asked_for, changes } =
        imported;
    for note in notes {
        say(&format!("{}: {note}", file.display()));
    }
    for line in left_out {
        say(&format!("{}: {line}; this record was left out", file.display()));
    }
    for remark in remarks {
        say(&remark.to_string());
    }
    for Known { record, ours, why } in known {
        say(&printable::line(&format!(
            "{record}: is here already, it seems, as {ours} ({why}); compare the two, and keep one"
        )));
    }
    for change in changes {
        say(&printable::line(&match change {
            Change::New(name) => format!("new: {name}"),
            Change::Changed(name, fields) => format!("changed: {name}: {}", fields.join(", ")),
            Change::Gone(name) => {
                format!("gone: {name}; see whether it closed, and what your record of it says")
            }
        }));
    }
    if *not_asked_for > 0 {
        say(&format!("{not_asked_for} services are not what --only asks for, and were not taken"));
    }
    let same = records.iter().filter(|record| catalog.stored.contains(record)).count();
    let here = |id: &str| catalog.stored.iter().any(|own| own.id == id);
    let ids = records.iter().filter(|record| here(&record.id)).count();
    say(&format!(
        "{}: {} records, {} remarks, {} left out; {ids} of them are in resources/services already, {} of these otherwise",
        target.display(),
        records.len(),
        remarks.len(),
        left_out.len(),
        ids - same
    ));
    say(
        "Copy the records that you want into resources/services, and `cargo xtask check` names every field that waits for you.",
    );
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| {
        format!(
            "{}: cannot be read ({error}); give a file of HSDS 3 JSON or a zip file of its tables",
            file.display()
        )
    })
}

/// The file of terms; none if it is not there yet.
fn read_terms(path: &Path) -> Result<Option<Terms>, String> {
    match fs::read_to_string(path) {
        Ok(text) => {
            Terms::read(&text).map(Some).map_err(|error| format!("{}: {error}", path.display()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!(
            "{}: cannot be read ({error}); it must be a file of UTF-8 text",
            path.display()
        )),
    }
}

/// Never over a file that is there: it may hold hours of work.
fn create(path: &Path, text: &str) -> Result<(), String> {
    fs::File::create_new(path).and_then(|mut created| created.write_all(text.as_bytes())).map_err(
        |error| {
            format!(
                "{}: cannot be written ({error}); move away what is there, or import a copy elsewhere",
                path.display()
            )
        },
    )
}

/// Which services to take: `need=…`, `place=…`, `term=…`.
fn asked_for(catalog: &Catalog, asked: &[String]) -> Result<Only, String> {
    let mut only = Only::default();
    for text in asked {
        let wrong = |what: &str| format!("--only {text}: {what}");
        let Some((what, names)) = text.split_once('=').filter(|(_, names)| !names.is_empty())
        else {
            return Err(wrong("write need=, place= or term= and a name, such as need=safe-place"));
        };
        for name in names.split(',').map(str::trim) {
            match what {
                "need" if Need::parse(name).is_some() => only.needs.push(name.to_owned()),
                "need" => {
                    let known: Vec<&str> = Need::ALL.iter().map(|item| item.id()).collect();
                    return Err(wrong(&format!(
                        "{name:?} is no need; known: {}",
                        known.join(", ")
                    )));
                }
                "place" => match area(name) {
                    Ok(code) => only.places.push(code.to_owned()),
                    Err(_) if catalog.places.find(name).is_some() => {
                        only.places.push(name.to_owned());
                    }
                    Err(error) => {
                        return Err(wrong(&format!(
                            "{name:?} is {error}, or the id of a place of resources/places"
                        )));
                    }
                },
                "term" => only.terms.push(name.to_owned()),
                _ => return Err(wrong("write need=, place= or term=")),
            }
        }
    }
    Ok(only)
}
