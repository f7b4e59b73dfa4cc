//! What pages are made from.

use crate::assets::Assets;
use alongside_content::load::Catalog;
use alongside_model::Date;
use std::fs;
use std::path::Path;

/// What every page is made from.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// All content.
    pub catalog: &'a Catalog,
    /// The day for which the pages hold.
    pub date: Date,
    /// The built app.
    pub app: &'a AppFiles,
    /// Style sheets and scripts.
    pub assets: &'a Assets,
}

/// Names of the two files of the built app.
#[derive(Clone, Debug)]
pub struct AppFiles {
    /// The JavaScript module that wasm-bindgen made.
    pub js: String,
    /// The WebAssembly.
    pub wasm: String,
}

impl AppFiles {
    /// Finds the files in the folder where Trunk put them, in a debug build too. Two builds in one folder are an error:
    /// nothing would tell which is meant.
    pub fn find(folder: &Path) -> Result<Self, String> {
        let names: Vec<String> = fs::read_dir(folder)
            .map(|entries| {
                entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
            })
            .unwrap_or_default();
        let one = |ending: &str| {
            let mut found = names.iter().filter(|name| name.ends_with(ending));
            match (found.next(), found.next()) {
                (Some(name), None) => Ok(name.clone()),
                (None, _) => Err(format!(
                    "{}: the built app is not there; run `cargo xtask build`",
                    folder.display()
                )),
                (Some(_), Some(_)) => Err(format!(
                    "{}: holds more than one file {ending}; empty the folder and run `cargo xtask build`",
                    folder.display()
                )),
            }
        };
        Ok(Self { js: one(".js")?, wasm: one(".wasm")? })
    }
}
