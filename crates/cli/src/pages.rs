//! `pages` and `one-file`: the site around the built app.

use crate::shared::{self, Day, catalog, folder, listed};
use crate::site_folder::{check_is_ours, failed, replace, write};
use alongside_content::reports::map;
use alongside_content::{Catalog, hsds, pseudo};
use alongside_model::Locale;
use alongside_site::assets::Assets;
use alongside_site::compressed::{File, copies};
use alongside_site::document::PageFile;
use alongside_site::headers::headers;
use alongside_site::input::{Apps, Site};
use alongside_site::manifest::{MANIFEST, manifest};
use alongside_site::pages::{LOST_PAGE, pages as all_pages, pages_in};
use alongside_site::{live_reload, one_file};
use std::fs;
use std::path::{Path, PathBuf};

/// What `pages` takes.
#[derive(clap::Args)]
pub(crate) struct PagesArguments {
    /// Where the site goes; what an earlier build wrote there is replaced as a whole
    #[arg(long, value_name = "FOLDER", default_value = "dist", value_parser = folder)]
    dir: PathBuf,
    /// The folder that holds the built app
    #[arg(long, value_name = "FOLDER", default_value = "target/app", value_parser = folder)]
    app: PathBuf,
    /// Replace the folder whatever it holds
    #[arg(long)]
    replace: bool,
    /// Write no compressed copies (.br, .gz), which takes most of the time
    #[arg(long)]
    plain: bool,
    /// The folder of the host that the site will be in, such as /help/
    #[arg(long, value_name = "/FOLDER/", default_value = "/", value_parser = base)]
    base: String,
    /// Add to what Trunk is building in that folder; put the script of `trunk serve`, which loads a page anew after a
    /// change, into each page, if it is in index.html
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
    #[arg(long, value_name = "FOLDER", default_value = "target/app", value_parser = folder)]
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
        self.set(catalog()?)
    }

    /// The same with each language that is a draft.
    fn drafts(&self, catalog: &Catalog) -> Result<Vec<(String, Catalog)>, String> {
        let with = |draft: &Locale| Ok((draft.tag.clone(), self.set(shared::draft(&draft.tag)?)?));
        catalog.drafts.iter().map(with).collect()
    }

    fn set(&self, mut catalog: Catalog) -> Result<Catalog, String> {
        if let Some(json) = &self.corrections {
            catalog.set_corrections("--corrections", json).map_err(|defects| listed(&defects))?;
        }
        if self.pseudo {
            pseudo::add(&mut catalog);
        }
        if let Some(address) = &self.exit_to {
            catalog.set_exit("--exit-to", address).map_err(|defects| listed(&defects))?;
        }
        Ok(catalog)
    }
}

/// Where a site is on its host: `/`, or a folder with `/` at both ends.
fn base(text: &str) -> Result<String, String> {
    let is_plain = |part: &str| {
        let is_kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
        !part.is_empty() && part != "." && part != ".." && part.bytes().all(is_kept)
    };
    let inside = text.strip_prefix('/').and_then(|text| text.strip_suffix('/'));
    if text == "/" || inside.is_some_and(|inside| inside.split('/').all(is_plain)) {
        Ok(text.to_owned())
    } else {
        Err("write the folder with / at both ends, such as /help/".to_owned())
    }
}

/// Writes every page around the built app.
pub(crate) fn pages(arguments: PagesArguments) -> Result<(), String> {
    let PagesArguments { dir, app: app_folder, base, .. } = &arguments;
    let apps = Apps::find(app_folder)?;
    let may_replace = arguments.replace || arguments.live_reload || !dir.exists();
    if !may_replace {
        check_is_ours(dir, &[&apps.app.built, &apps.work.built, "index.html"])?;
    }
    let catalog = arguments.content.catalog()?;
    let date = arguments.content.day.or_release_date(&catalog);
    let site = Site { catalog: &catalog, date, apps: &apps, assets: &assets()?, base };
    let mut pages = all_pages(site);
    for (tag, with_draft) in &arguments.content.drafts(&catalog)? {
        pages.extend(pages_in(Site { catalog: with_draft, ..site }, tag));
    }
    // What Trunk serves is gone with its next build, so it gets nothing that only hosts need.
    let mut is_served = false;
    if arguments.live_reload {
        // The pages take the place of the one that Trunk wrote.
        let index = read(&dir.join("index.html"))?;
        if let Some(script) = live_reload::script(&index) {
            is_served = true;
            for page in &mut pages {
                page.html = live_reload::add(&page.html, script);
            }
        }
    }
    let mut files = as_files(pages);
    files.push(("_headers".to_owned(), headers(site).into_bytes()));
    // For others to build on; no page loads them.
    let exported = hsds::files(&catalog, date).into_iter();
    files.extend(exported.map(|(name, text)| (format!("data/{name}"), text.into_bytes())));
    for app in [&apps.app, &apps.work] {
        let wasm = app_folder.join(&app.built);
        files.push((app.wasm.clone(), fs::read(&wasm).map_err(failed(&wasm))?));
    }
    files.extend(
        map::files(&catalog, date)
            .into_iter()
            .map(|(name, svg)| (format!("data/{name}"), svg.into_bytes())),
    );
    if !is_served {
        if !arguments.plain {
            // In a folder of a host, people change the links of that page by hand, and a copy would go on with the old. No
            // page leads to a draft, and six of them would take most of the time.
            let is_of_draft = |path: &str| {
                catalog.drafts.iter().any(|draft| path.starts_with(&format!("{}/", draft.tag)))
            };
            let made = copies(&files, |path| path == LOST_PAGE || is_of_draft(path));
            files.extend(made);
        }
        files.push((MANIFEST.to_owned(), manifest(&files).into_bytes()));
    }
    if !arguments.live_reload {
        return replace(dir, &files);
    }
    write(dir, &files)?;
    if is_served {
        return Ok(());
    }
    // What Trunk wrote there is in the pages, or beside them under another name, and no host needs it.
    for app in [&apps.app, &apps.work] {
        for file in [&app.js, &app.built] {
            let path = dir.join(file);
            if *file != app.wasm && path.exists() {
                fs::remove_file(&path).map_err(failed(&path))?;
            }
        }
    }
    Ok(())
}

/// Writes the whole site into one file for each language.
pub(crate) fn one_file(arguments: OneFileArguments) -> Result<(), String> {
    let apps = Apps::find(&arguments.app)?;
    let wasm = arguments.app.join(&apps.app.built);
    let wasm = fs::read(&wasm).map_err(failed(&wasm))?;
    let catalog = arguments.content.catalog()?;
    let date = arguments.content.day.or_release_date(&catalog);
    let site = Site { catalog: &catalog, date, apps: &apps, assets: &assets()?, base: "/" };
    write(&arguments.dir, &as_files(one_file::files(site, &wasm)))
}

fn assets() -> Result<Assets, String> {
    Assets::read(Path::new("crates/site/assets"))
}

fn as_files(pages: Vec<PageFile>) -> Vec<File> {
    pages.into_iter().map(|page| (page.path, page.html.into_bytes())).collect()
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(failed(path))
}
