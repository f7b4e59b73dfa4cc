//! `pages` and `one-file`: the site around the built app.

use crate::shared::{Day, catalog, folder, listed};
use alongside_content::{Catalog, hsds, pseudo};
use alongside_site::assets::Assets;
use alongside_site::document::PageFile;
use alongside_site::headers::headers;
use alongside_site::input::{AppFiles, Site};
use alongside_site::{live_reload, one_file, pages};
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
}

/// Writes every page around the built app.
pub(crate) fn pages(arguments: PagesArguments) -> Result<(), String> {
    let app = AppFiles::find(&arguments.dir)?;
    let catalog = arguments.content.catalog()?;
    let date = arguments.content.day.or_release_date(&catalog);
    let assets = assets()?;
    let mut pages = pages::pages(Site { catalog: &catalog, date, app: &app, assets: &assets });
    write(&arguments.dir, [("_headers".into(), headers(&pages, &app))])?;
    // For others to build on; no page loads them.
    let exported = hsds::files(&catalog, date).into_iter();
    write(&arguments.dir, exported.map(|(name, text)| (format!("data/{name}"), text)))?;
    if arguments.live_reload {
        // The pages take the place of the one that Trunk wrote.
        let index = read(&arguments.dir.join("index.html"))?;
        if let Some(script) = live_reload::script(&index) {
            for page in &mut pages {
                page.html = live_reload::add(&page.html, script);
            }
        }
    }
    write_pages(&arguments.dir, pages)
}

/// Writes the whole site into one file for each language.
pub(crate) fn one_file(arguments: OneFileArguments) -> Result<(), String> {
    let app = AppFiles::find(&arguments.app)?;
    let js = read(&arguments.app.join(&app.js))?;
    let wasm = arguments.app.join(&app.wasm);
    let wasm = fs::read(&wasm).map_err(|error| format!("{}: {error}", wasm.display()))?;
    let catalog = arguments.content.catalog()?;
    let date = arguments.content.day.or_release_date(&catalog);
    let site = Site { catalog: &catalog, date, app: &app, assets: &assets()? };
    let files = one_file::files(site, one_file::App { js: &js, wasm: &wasm })?;
    write_pages(&arguments.dir, files)
}

fn assets() -> Result<Assets, String> {
    Assets::read(Path::new("crates/site/assets"))
}

fn write_pages(folder: &Path, pages: Vec<PageFile>) -> Result<(), String> {
    write(folder, pages.into_iter().map(|page| (page.path, page.html)))
}

/// Writes files, each with its path from the folder.
fn write(folder: &Path, files: impl IntoIterator<Item = (String, String)>) -> Result<(), String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    for (path, text) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| failed(parent, error))?;
        }
        fs::write(&path, text).map_err(|error| failed(&path, error))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
