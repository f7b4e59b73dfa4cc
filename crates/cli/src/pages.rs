//! `pages` and `one-file`: the site around the built app.

use crate::{Day, catalog, folder, listed};
use alongside_content::load::Catalog;
use alongside_content::{export, pseudo};
use alongside_site::live_reload;
use alongside_site::pages::{self, Code, File, Making, one_file};
use std::fs;
use std::path::{Path, PathBuf};

/// What `pages` takes.
#[derive(clap::Args)]
pub(crate) struct PagesArguments {
    /// The folder that holds the built app; the pages go there
    #[arg(long, value_name = "FOLDER", default_value = "dist", value_parser = folder)]
    dir: PathBuf,
    /// Put the script of `trunk serve`, which loads a page anew after a change, into each page, if it is in index.html
    #[arg(long)]
    live_reload: bool,
    #[command(flatten)]
    content: Content,
}

/// What `one-file` takes.
#[derive(clap::Args)]
pub(crate) struct OneFileArguments {
    /// Where to write
    #[arg(long, value_name = "FOLDER", default_value = "one-file", value_parser = folder)]
    dir: PathBuf,
    /// The folder that holds the built app
    #[arg(long, value_name = "FOLDER", default_value = "dist", value_parser = folder)]
    app: PathBuf,
    #[command(flatten)]
    content: Content,
}

/// What the pages say, where it differs from the files of resources/.
#[derive(clap::Args)]
struct Content {
    #[command(flatten)]
    day: Day,
    /// The page that the exit opens
    #[arg(long, value_name = "ADDRESS")]
    exit_to: Option<String>,
    /// Where people can say that a record is wrong, as in resources/site.json
    #[arg(long, value_name = "JSON")]
    corrections: Option<String>,
    /// Add two languages made up to see what breaks in longer or mirrored text
    #[arg(long)]
    pseudo: bool,
}

impl Content {
    fn catalog(&self) -> Result<Catalog, String> {
        let mut catalog = catalog()?;
        if let Some(json) = &self.corrections {
            catalog.set_corrections("--corrections", json).map_err(|defects| listed(&defects))?;
        }
        if self.pseudo {
            pseudo::add(&mut catalog);
        }
        if let Some(address) = &self.exit_to {
            catalog.exit.values_mut().for_each(|exit| exit.clone_from(address));
        }
        Ok(catalog)
    }

    /// Gives what pages are made from to `write`.
    fn with_making<T>(
        &self,
        code: &Code,
        write: impl FnOnce(Making) -> Result<T, String>,
    ) -> Result<T, String> {
        let catalog = self.catalog()?;
        let first_css = one_line(&read("crates/site/assets/style/first.css")?);
        let rest_css = one_line(&read("crates/site/assets/style/rest.css")?);
        let head = bare(&read("crates/site/assets/scripts/leave.js")?);
        let load = bare(&read("crates/site/assets/scripts/load.js")?);
        write(Making {
            catalog: &catalog,
            on: self.day.or_release_date(&catalog),
            code,
            first_css: &first_css,
            rest_css: &rest_css,
            head: &head,
            load: &load,
        })
    }
}

/// Writes every page around the built app.
pub(crate) fn pages(arguments: PagesArguments) -> Result<(), String> {
    let code = code(&arguments.dir)?;
    let mut files = arguments.content.with_making(&code, |making| {
        let mut files = pages::pages(making);
        files.push(("_headers".into(), pages::headers(&files, &code)));
        // For others to build on; no page loads them.
        let data = export::files(making.catalog, making.on).into_iter();
        files.extend(data.map(|(name, text)| (format!("data/{name}"), text)));
        Ok(files)
    })?;
    if arguments.live_reload {
        // The pages take the place of the one that Trunk wrote.
        let index = read_file(&arguments.dir.join("index.html"))?;
        if let Some(script) = live_reload::script(&index) {
            for (_, page) in files.iter_mut().filter(|(path, _)| path.ends_with(".html")) {
                *page = live_reload::add(page, script);
            }
        }
    }
    write(&arguments.dir, files)
}

/// Writes the whole site into one file for each language.
pub(crate) fn one_file(arguments: OneFileArguments) -> Result<(), String> {
    let code = code(&arguments.app)?;
    let whole = |name: &str| {
        let path = arguments.app.join(name);
        fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let (js, wasm) = (whole(&code.js)?, whole(&code.wasm)?);
    let js = String::from_utf8(js).map_err(|error| format!("{}: {error}", code.js))?;
    let start = bare(&read("crates/site/assets/scripts/file.js")?);
    let app = one_file::App { js: &js, wasm: &wasm, start: &start };
    let files = arguments.content.with_making(&code, |making| one_file::files(making, app))?;
    write(&arguments.dir, files)
}

fn write(folder: &Path, files: Vec<File>) -> Result<(), String> {
    for (path, text) in files {
        let path = folder.join(path);
        let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| failed(parent, error))?;
        }
        fs::write(&path, text).map_err(|error| failed(&path, error))?;
    }
    Ok(())
}

fn read(path: &str) -> Result<String, String> {
    read_file(Path::new(path))
        .map_err(|error| format!("{error}; run this from the top of the repository"))
}

fn read_file(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The app's two files in the folder.
fn code(dir: &Path) -> Result<Code, String> {
    let missing =
        || format!("{}: the built app is not there; run `cargo xtask build`", dir.display());
    let names: Vec<String> = fs::read_dir(dir)
        .map_err(|_| missing())?
        .filter_map(|it| it.ok()?.file_name().into_string().ok())
        .collect();
    let with =
        |ending: &str| names.iter().find(|it| it.ends_with(ending)).cloned().ok_or_else(missing);
    Ok(Code { js: with(".js")?, wasm: with(".wasm")? })
}

/// A script without its comment lines and indents.
fn bare(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// A style sheet without comments, on one line.
fn one_line(css: &str) -> String {
    let mut res = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        res.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, it)| it);
    }
    res.push_str(rest);
    let joined = res.split_whitespace().collect::<Vec<_>>().join(" ");
    joined
        .replace(" { ", "{")
        .replace("; ", ";")
        .replace(": ", ":")
        .replace(";}", "}")
        .replace(" }", "}")
        .replace("} ", "}")
        .replace(", ", ",")
}
